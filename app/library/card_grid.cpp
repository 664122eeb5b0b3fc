// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/card_grid.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "app/figure/still_picture.h"
#include "app/style/margins.h"

namespace limber {

namespace {

constexpr int threeColumnsFrom = 768;
constexpr int leastPicture = 140, mostHeight = 320;

} // namespace

CardGrid::CardGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::wide);
    m_grid->setVerticalSpacing(space::normal);
}

void CardGrid::add(QWidget *card)
{
    m_cards.push_back(card);
    arrange();
}

void CardGrid::clear()
{
    for (QWidget *card : m_cards) {
        m_grid->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = width() >= threeColumnsFrom ? 3 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    arrange();
}

void CardGrid::arrange()
{
    for (QWidget *card : m_cards)
        m_grid->removeWidget(card);
    for (int index = 0; index < static_cast<int>(m_cards.size()); ++index) {
        m_grid->addWidget(m_cards[static_cast<size_t>(index)], index / m_columns,
                          index % m_columns);
    }
    const int rows = (static_cast<int>(m_cards.size()) + m_columns - 1) / m_columns;
    setMaximumHeight(rows * (mostHeight + m_grid->verticalSpacing()));
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
}

PictureCard::PictureCard(Thumbnails &thumbnails, const std::optional<Still> &picture,
                         const QString &name, const QString &detail, const QString &time,
                         QWidget *parent)
    : CardButton(name, parent)
{
    setAccessibleDescription(time.isEmpty() ? detail : QStringList{detail, time}.join(u", "));
    setMaximumHeight(mostHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, space::normal);
    column->setSpacing(space::small);
    if (picture) {
        auto *stage = new StillPicture(thumbnails, *picture, 12);
        stage->setMinimumHeight(leastPicture);
        column->addWidget(stage, 1);
    }

    auto *words = new QVBoxLayout;
    words->setSpacing(space::hair);
    words->addWidget(makeParagraph(name, TypeRole::CardTitle));
    words->addWidget(makeParagraph(detail, TypeRole::Caption, Tone::Muted));
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(mirroredMargins(10, 0, 6, 0));
    row->setSpacing(space::tight);
    row->addLayout(words, 1);
    if (!time.isEmpty())
        row->addWidget(new Chip(time, Chip::Kind::Accent), 0, Qt::AlignTop);
    column->addLayout(row);
}

} // namespace limber
