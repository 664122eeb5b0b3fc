// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/tension_page.h"

#include <chrono>
#include <utility>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "app/style/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/choices.h"
#include "app/widgets/label.h"

namespace limber {

using namespace std::chrono_literals;

namespace {

/// Long enough to see the number and to make a ten of a one.
constexpr auto beat = 900ms;
/// How high the answer stands.
constexpr int roomyNumber = 96, lowNumber = 56;

bool isDigit(const QKeyEvent &event)
{
    return event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9;
}

QHBoxLayout *keyHint(const QString &key, const QString &meaning)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::tight);
    row->addWidget(new Chip(key));
    row->addWidget(makeLabel(meaning, TypeRole::Caption, Tone::Muted));
    return row;
}

} // namespace

TensionPage::TensionPage(QWidget *parent)
    : QWidget(parent)
    , m_number(makeLabel({}, TypeRole::PageTitle))
    , m_scale(new TensionScale(tr("How tense you feel now")))
    , m_start(new PillButton(tr("&Start"), Icon::Play, ButtonKind::Primary, ButtonSize::Huge))
    , m_keys(new QWidget)
{
    setObjectName(QStringLiteral("tensionPage"));
    m_number->setObjectName(QStringLiteral("tensionNumber"));
    m_number->setAlignment(Qt::AlignCenter);
    m_scale->setObjectName(QStringLiteral("tensionBefore"));
    m_scale->setTone(Tone::Warm);
    m_scale->installEventFilter(this);
    m_start->setObjectName(QStringLiteral("tensionStart"));
    m_start->setMinimumWidth(360);
    auto *back = new PillButton(tr("&Back"), Icon::ChevronLeft, ButtonKind::Link);
    back->setObjectName(QStringLiteral("tensionBack"));

    auto *question = makeLabel(tr("How tense do you feel now?"), TypeRole::PageTitle);
    auto *why = makeLabel(tr("Where you are about to roll. You are asked again at the end."),
                          TypeRole::Body, Tone::Muted);
    for (QLabel *label : {question, why})
        label->setAlignment(Qt::AlignHCenter);

    auto *card = new Card;
    auto *asking = new QVBoxLayout(card);
    asking->setContentsMargins(space::huge, space::normal, space::huge,
                               space::wide + Card::shadowRoom);
    asking->setSpacing(space::small);
    asking->addWidget(m_number);
    asking->addWidget(m_scale, 0, Qt::AlignHCenter);

    auto *keys = new QHBoxLayout(m_keys);
    keys->setContentsMargins(0, 0, 0, 0);
    keys->setSpacing(space::normal);
    keys->addStretch();
    keys->addLayout(keyHint(tr("0–9", "keys"), tr("answers and starts")));
    keys->addLayout(keyHint(tr("1 0", "keys"), tr("is ten")));
    keys->addLayout(keyHint(tr("S", "key that skips the question"), tr("skips and starts")));
    keys->addLayout(keyHint(tr("Esc", "key"), tr("goes back")));
    keys->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::gutter, space::wide, space::gutter, space::small);
    column->setSpacing(0);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addStretch(2);
    column->addWidget(question);
    column->addSpacing(space::tight);
    column->addWidget(why);
    column->addSpacing(space::normal);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addSpacing(space::normal);
    column->addWidget(m_start, 0, Qt::AlignHCenter);
    column->addStretch(2);
    column->addSpacing(space::normal);
    column->addWidget(m_keys);

    m_beat.setObjectName(QStringLiteral("tensionBeat"));
    m_beat.setSingleShot(true);
    m_beat.setInterval(beat);
    connect(&m_beat, &QTimer::timeout, this, [this] { goOn(m_scale->value()); });
    connect(m_scale, &TensionScale::changed, this, &TensionPage::take);
    connect(m_start, &QPushButton::clicked, this, [this] { goOn(m_scale->value()); });
    connect(back, &QPushButton::clicked, this, &TensionPage::cancelled);
}

void TensionPage::arrange()
{
    // What F1 tells too gives way in a low window, and the number needs less room.
    for (const bool roomy : {true, false}) {
        m_keys->setVisible(roomy);
        m_number->setFixedHeight(roomy ? roomyNumber : lowNumber);
        // Only its own layout hears of the number at once.
        m_number->parentWidget()->updateGeometry();
        if (minimumSizeHint().height() <= height())
            break;
    }
    showNumber();
}

void TensionPage::take(std::optional<int> tension)
{
    showNumber();
    m_start->setText(tension ? tr("&Start") : tr("&Start without a number"));
    // With the mouse and the arrow keys a person looks for the number: only Start goes on then.
    if (std::exchange(m_byDigit, false))
        m_beat.start();
    else
        m_beat.stop();
}

void TensionPage::showNumber()
{
    const std::optional<int> tension = m_scale->value();
    m_number->setText(tension ? QLocale().toString(*tension) : tr("Press a number or choose one"));
    // Digits need no more than nine tenths of their box.
    m_number->setFont(tension ? displayFont(m_number->height() * .9, QFont::Bold)
                              : typeFont(TypeRole::SectionTitle));
    setTone(m_number, tension ? Tone::Warm : Tone::Muted);
}

void TensionPage::goOn(std::optional<int> tension)
{
    m_beat.stop();
    Q_EMIT chosen(tension);
}

void TensionPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    m_scale->setValue(std::nullopt);
    take(std::nullopt);
    m_scale->setFocus();
}

void TensionPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TensionPage::hideEvent(QHideEvent *event)
{
    m_beat.stop();
    QWidget::hideEvent(event);
}

bool TensionPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        m_byDigit = isDigit(static_cast<QKeyEvent &>(*event));
    return QWidget::eventFilter(watched, event);
}

void TensionPage::keyPressEvent(QKeyEvent *event)
{
    const QString skipKey = tr("S", "key that skips the question");
    if (isDigit(*event))
        QCoreApplication::sendEvent(m_scale, event);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goOn(m_scale->value());
    else if (event->text().compare(skipKey, Qt::CaseInsensitive) == 0)
        goOn(std::nullopt);
    else
        QWidget::keyPressEvent(event);
}

} // namespace limber
