// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_panels.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QVBoxLayout>

#include "app/figure/figure_picture.h"
#include "app/figure/spoken_part.h"
#include "app/session/fitted_text.h"
#include "app/text/format.h"
#include "app/widgets/buttons.h"
#include "app/widgets/label.h"

namespace limber {

namespace {

constexpr double panelWidth = 316;

PillButton *addButton(QVBoxLayout *layout, const QString &objectName, const QString &text,
                      Icon icon, ButtonKind kind)
{
    auto *button = new PillButton(text, icon, kind, ButtonSize::Large);
    button->setObjectName(objectName);
    layout->addWidget(button);
    return button;
}

/// Buttons as high as the design has them, their words alike and as large as all of them fit.
void scale(const std::vector<PillButton *> &buttons, double height, double pixels, double unit)
{
    constexpr double room = panelWidth - 100;
    double fitting = pixels * unit;
    for (const PillButton *button : buttons)
        fitting = std::min(
            fitting,
            fitText(button->text(), room * unit, pixels * unit, 12, 1, QFont::Bold).pixels);
    for (PillButton *button : buttons) {
        button->setFont(stageFont(fitting, QFont::Bold));
        button->setFixedHeight(static_cast<int>(height * unit));
        button->setMinimumWidth(0);
    }
}

QVBoxLayout *makeLayout(QWidget *owner)
{
    auto *layout = new QVBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

} // namespace

PausePanel::PausePanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("pausePanel"));
    setAccessibleName(tr("Paused"));
    auto *layout = makeLayout(this);
    m_resume = addButton(layout, QStringLiteral("resumeButton"), tr("Resume"), Icon::Play,
                         ButtonKind::Primary);
    m_repeat = addButton(layout, QStringLiteral("restartButton"), tr("Repeat this set"),
                         Icon::Repeat, ButtonKind::Soft);
    m_pain = addButton(layout, QStringLiteral("painButton"), tr("Stop because of pain"),
                       Icon::Warning, ButtonKind::Warn);
    m_stop = addButton(layout, QStringLiteral("endButton"), tr("End session"), Icon::Stop,
                       ButtonKind::Soft);
    m_pain->setToolTip(tr("P", "key"));
    layout->addStretch();
    connect(m_resume, &QPushButton::clicked, this, &PausePanel::resumed);
    connect(m_repeat, &QPushButton::clicked, this, &PausePanel::repeated);
    connect(m_pain, &QPushButton::clicked, this, &PausePanel::hurt);
    connect(m_stop, &QPushButton::clicked, this, &PausePanel::stopped);
}

void PausePanel::setUnit(double unit)
{
    layout()->setSpacing(static_cast<int>(14 * unit));
    scale({m_resume}, 108, 30, unit);
    scale({m_repeat, m_pain, m_stop}, 74, 22, unit);
}

QPushButton *PausePanel::resumeButton() const
{
    return m_resume;
}

StopPanel::StopPanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("stopPanel"));
    auto *layout = makeLayout(this);
    m_question = makeParagraph(tr("Why did you stop?"), TypeRole::SectionTitle);
    m_question->setObjectName(QStringLiteral("stopQuestion"));
    layout->addWidget(m_question);
    setAccessibleName(m_question->text());
    struct Choice {
        StopReason reason;
        const char *name;
        QString word;
        Icon icon;
        ButtonKind kind;
    };
    for (const Choice &choice :
         {Choice{StopReason::Done, "reasonDone", tr("Done for today"), Icon::Check,
                 ButtonKind::Soft},
          Choice{StopReason::Pain, "reasonPain", tr("Pain"), Icon::Warning, ButtonKind::Warn},
          Choice{StopReason::CalledAway, "reasonCalledAway", tr("Called away"), Icon::Clock,
                 ButtonKind::Soft}}) {
        m_reasons.push_back(addButton(layout, QString::fromLatin1(choice.name), choice.word,
                                      choice.icon, choice.kind));
        connect(m_reasons.back(), &QPushButton::clicked, this,
                [this, reason = choice.reason] { Q_EMIT chose(reason); });
    }
    m_goOn = addButton(layout, QStringLiteral("afterPainButton"), tr("Go to the summary"),
                       Icon::Next, ButtonKind::Primary);
    layout->addStretch();
    connect(m_goOn, &QPushButton::clicked, this, &StopPanel::wentOn);
    setHurt(false);
}

void StopPanel::setUnit(double unit)
{
    layout()->setSpacing(static_cast<int>(14 * unit));
    layout()->setContentsMargins(0, static_cast<int>((m_hurt ? 0 : 8) * unit), 0, 0);
    m_question->setFont(stageFont(26 * unit, QFont::Bold));
    scale(m_reasons, 84, 24, unit);
    scale({m_goOn}, 108, 26, unit);
}

void StopPanel::setHurt(bool hurt)
{
    m_hurt = hurt;
    m_question->setVisible(!hurt);
    for (PillButton *reason : m_reasons)
        reason->setVisible(!hurt);
    m_goOn->setVisible(hurt);
}

QPushButton *StopPanel::goOnButton() const
{
    return m_goOn;
}

ComeOffStrip::ComeOffStrip(QWidget *parent)
    : QWidget(parent)
    , m_spokenAdvice(addSpokenPart(this, QStringLiteral("comeOffAdvice")))
    , m_spokenPause(addSpokenPart(this, QStringLiteral("pausedFor")))
{
    setObjectName(QStringLiteral("comeOffStrip"));
}

void ComeOffStrip::setUnit(double unit)
{
    m_unit = unit;
    placeParts();
    update();
}

void ComeOffStrip::setPerson(const Person &person)
{
    m_person = &person;
    update();
}

void ComeOffStrip::setMoment(const StageMoment &moment)
{
    m_moment = moment;
    setSpoken(m_spokenAdvice, tr("%1. %2").arg(moment.title, moment.support));
    update();
}

void ComeOffStrip::setPausedFor(Millis span)
{
    const QString text = tr("Paused for %1").arg(durationText(span));
    if (text == m_pausedFor)
        return;
    m_pausedFor = text;
    setSpoken(m_spokenPause, text);
    update();
}

void ComeOffStrip::resizeEvent(QResizeEvent *)
{
    placeParts();
}

void ComeOffStrip::placeParts()
{
    const QRect advice{0, 0, width() * 3 / 4, height()};
    const QRect pause{advice.width(), 0, width() - advice.width(), height()};
    m_spokenAdvice->setGeometry(QStyle::visualRect(layoutDirection(), rect(), advice));
    m_spokenPause->setGeometry(QStyle::visualRect(layoutDirection(), rect(), pause));
}

void ComeOffStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(palette());
    const double u = m_unit;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    QRectF picture{0, 0, 190 * u, 104 * u};
    const QFontMetricsF pausedMetrics(stageFont(std::max(13.0, 20 * u), QFont::DemiBold));
    const double pausedWidth = pausedMetrics.horizontalAdvance(m_pausedFor) + 8;
    QRectF words{picture.right() + 22 * u, 0,
                 width() - picture.right() - 22 * u - pausedWidth - 20 * u, 104 * u};
    QRectF paused{width() - pausedWidth, 4 * u, pausedWidth, 34 * u};
    if (rightToLeft) {
        for (QRectF *part : {&picture, &words, &paused})
            part->moveLeft(width() - part->right());
    }
    QPainterPath frame;
    frame.addRoundedRect(picture, 14 * u, 14 * u);
    painter.fillPath(frame, theme.backdrop);
    painter.save();
    painter.setClipPath(frame);
    if (m_moment.comeOff)
        paintPicture(painter, picture, comingOff(), *m_person, theme,
                     {.corner = 14 * u, .mirrored = rightToLeft});
    else
        paintBackMap(painter, picture.adjusted(0, 4, 0, 0), m_moment.map, theme);
    painter.restore();

    const FittedText title = fitText(m_moment.title, words.width(), 22 * u, 13, 2, QFont::Bold);
    painter.setPen(theme.ink);
    painter.setFont(stageFont(title.pixels, QFont::Bold));
    words.setTop(4 * u);
    words.setTop(words.top() + drawLines(painter, words, Qt::AlignTop, m_moment.title) + 6 * u);
    const FittedText support =
        fitText(m_moment.support, words.width(), 20 * u, 12, 2, QFont::Medium);
    painter.setPen(theme.muted);
    painter.setFont(stageFont(support.pixels, QFont::Medium));
    drawLines(painter, words, Qt::AlignTop, m_moment.support);

    painter.setFont(stageFont(std::max(13.0, 20 * u), QFont::DemiBold));
    painter.drawText(paused, Qt::AlignTrailing | Qt::AlignVCenter, m_pausedFor);
}

} // namespace limber
