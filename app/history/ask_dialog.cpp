// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/ask_dialog.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "app/style/margins.h"
#include "app/style/theme.h"
#include "app/widgets/label.h"
#include "app/widgets/slim_scroll.h"

namespace limber {

namespace {

constexpr int wide = 520, highestLines = 260;

} // namespace

AskDialog::AskDialog(const QString &title, const QString &words, const QString &no, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
    , m_buttons(new QHBoxLayout)
    , m_no(new PillButton(no))
{
    setObjectName(QStringLiteral("askDialog"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *text = makeParagraph(words, TypeRole::Body);
    text->setObjectName(QStringLiteral("askWords"));
    m_no->setObjectName(QStringLiteral("askNo"));
    connect(m_no, &QAbstractButton::clicked, this, &QDialog::reject);
    m_buttons->addStretch();
    m_buttons->addWidget(m_no);
    m_column->setContentsMargins(space::gutter, space::session, space::gutter, space::wide);
    m_column->setSpacing(space::normal);
    m_column->addWidget(makeParagraph(title, TypeRole::SectionTitle));
    m_column->addWidget(text);
    m_column->addSpacing(space::tight);
    m_column->addLayout(m_buttons);
    setFixedWidth(wide);
    m_no->setFocus();
}

void AskDialog::offer(const QString &yes, ButtonKind kind)
{
    auto *button = new PillButton(yes, kind);
    button->setObjectName(QStringLiteral("askYes"));
    connect(button, &QAbstractButton::clicked, this, &QDialog::accept);
    m_buttons->insertWidget(1, button);
}

void AskDialog::addLine(const QString &name, const QString &detail, const QString &button,
                        const std::function<void()> &act)
{
    if (!m_lines) {
        auto *content = new QWidget;
        m_lines = new QVBoxLayout(content);
        m_lines->setContentsMargins(mirroredMargins(0, 0, space::small, 0));
        m_lines->setSpacing(space::small);
        m_lines->addStretch();
        m_scroll = new SlimScroll;
        m_scroll->setWidget(content);
        m_column->insertWidget(2, m_scroll);
    }
    auto *line = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeParagraph(name, TypeRole::BodyStrong));
    words->addWidget(makeParagraph(detail, TypeRole::Caption, Tone::Muted));
    auto *press = new PillButton(button, ButtonKind::Soft, ButtonSize::Small);
    press->setObjectName(QStringLiteral("askLine%1").arg(m_lines->count()));
    press->setAccessibleDescription(name);
    connect(press, &QAbstractButton::clicked, line, [line, act] {
        line->setEnabled(false);
        line->hide();
        act();
    });
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    row->addWidget(press, 0, Qt::AlignVCenter);
    m_lines->insertWidget(m_lines->count() - 1, line);
    constexpr int room = wide - 2 * space::gutter - SlimScroll::barRoom;
    m_scroll->setFixedHeight(std::min(highestLines, m_lines->heightForWidth(room)));
}

} // namespace limber
