// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/resume_banner.h"

#include <algorithm>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include "app/text/format.h"
#include "app/text/record_text.h"
#include "app/text/session_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "core/history/attempts.h"
#include "core/history/resume.h"

namespace limber {

namespace {

constexpr int signSide = 36, signInset = 24;
/// The words stand above the buttons where less is left for them.
constexpr int narrowestWords = 150;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ResumeBanner)
};

QString titleText(const SessionRecord &record, const QDateTime &now)
{
    const QDateTime cutOff = asLived(record.saved, record.zone);
    const QString time = timeOfDayText(cutOff.time());
    if (cutOff.date() == now.date())
        return Words::tr("Interrupted at %1").arg(time);
    if (cutOff.date().daysTo(now.date()) < 7) {
        return Words::tr("Interrupted on %1 at %2")
            .arg(QLocale().dayName(cutOff.date().dayOfWeek()), time);
    }
    return Words::tr("Interrupted on %1 at %2")
        .arg(QLocale().toString(cutOff.date(), QLocale::LongFormat), time);
}

/// What the button that resumes says: the level or the set it starts with.
QString goOnText(const Timeline &timeline, int set)
{
    const SetPlan &plan = timeline.sets[static_cast<size_t>(set)];
    const int number = countOnItsSide(timeline, set).number;
    if (plan.level)
        return Words::tr("Resu&me at level %1").arg(number);
    return plan.number.of > 1 ? Words::tr("Resu&me with set %1").arg(number) : Words::tr("Resu&me");
}

int setsDone(const SessionRecord &record, const StepPlan &step)
{
    const auto sets = bestAttempts(record.sets);
    return static_cast<int>(std::count_if(sets.begin(), sets.end(), [&](const SetRecord &set) {
        return !set.skipped && set.set >= step.firstSet && set.set < step.firstSet + step.setCount;
    }));
}

} // namespace

Interrupted describeInterrupted(const SessionRecord &record,
                                const std::optional<Timeline> &timeline, const QDateTime &now)
{
    Interrupted session{.title = titleText(record, now)};
    if (!timeline) {
        session.detail = Words::tr("%1. What was done is kept.").arg(record.routineTitle);
        return session;
    }
    const auto next = setToResume(record, *timeline);
    if (!next) {
        session.detail =
            Words::tr("%1, with everything done. All of it is kept.").arg(record.routineTitle);
        return session;
    }
    const SetPlan &plan = timeline->sets[static_cast<size_t>(*next)];
    const StepPlan &step = timeline->steps[static_cast<size_t>(plan.step)];
    const QString exercise = step.exercise.name.in(timeline->pacing.language);
    const int done = setsDone(record, step);
    session.detail =
        done > 0
            ? Words::tr("%1, %2 of %3 done. All of it is kept.", "an exercise, some of its sets")
                  .arg(exercise)
                  .arg(done)
                  .arg(step.setCount)
            : Words::tr("Next is: %1. All that was done is kept.", "an exercise").arg(exercise);
    session.goOn = goOnText(*timeline, *next);
    return session;
}

ResumeBanner::ResumeBanner(QWidget *parent)
    : Card(parent)
    , m_title(makeParagraph({}, TypeRole::BodyStrong))
    , m_detail(makeParagraph({}, TypeRole::Caption, Tone::Muted))
    , m_goOn(new PillButton({}, ButtonKind::Primary))
    , m_keep(new PillButton(tr("&Keep it as it is")))
    , m_discard(new PillButton(tr("Disca&rd"), ButtonKind::Link))
    , m_sure(new PillButton(tr("Disca&rd it"), Icon::Warning, ButtonKind::Warn))
    , m_notSure(new PillButton(tr("&No, keep it")))
    , m_buttons(new FlowLayout)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("resumeBanner"));
    m_title->setFont(displayFont(17, QFont::Bold));
    m_title->setObjectName(QStringLiteral("resumeTitle"));
    m_detail->setObjectName(QStringLiteral("resumeDetail"));
    m_goOn->setObjectName(QStringLiteral("resumeGoOn"));
    m_keep->setObjectName(QStringLiteral("resumeKeep"));
    m_discard->setObjectName(QStringLiteral("resumeDiscard"));
    m_sure->setObjectName(QStringLiteral("resumeDiscardSure"));
    m_notSure->setObjectName(QStringLiteral("resumeDiscardNot"));

    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addStretch();
    m_buttons->setSpacing(space::small);
    for (PillButton *button : {m_goOn, m_keep, m_discard, m_sure, m_notSure})
        m_buttons->addWidget(button);
    auto *middle = new QVBoxLayout;
    middle->addStretch();
    middle->addLayout(m_buttons);
    middle->addStretch();
    m_row->setSpacing(space::small);
    m_row->addLayout(words, 1);
    m_row->addLayout(middle);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::normal, space::small, space::normal, space::small);
    row->setSpacing(space::small);
    row->addSpacing(signInset + signSide);
    row->addLayout(m_row, 1);
    // What stands side by side now may stand one above the other when the page gets narrower.
    setMinimumSize(1, 84 + shadowRoom);

    connect(m_goOn, &QAbstractButton::clicked, this, &ResumeBanner::goOnRequested);
    connect(m_keep, &QAbstractButton::clicked, this, &ResumeBanner::keepRequested);
    connect(m_discard, &QAbstractButton::clicked, this, [this] {
        ask(true);
        m_notSure->setFocus(Qt::OtherFocusReason);
    });
    connect(m_notSure, &QAbstractButton::clicked, this, [this] {
        ask(false);
        m_discard->setFocus(Qt::OtherFocusReason);
    });
    connect(m_sure, &QAbstractButton::clicked, this, &ResumeBanner::discardRequested);
}

void ResumeBanner::offer(const Interrupted &session)
{
    m_session = session;
    ask(false);
    show();
}

void ResumeBanner::ask(bool discarding)
{
    m_title->setText(discarding ? tr("Discard this session?") : m_session.title);
    m_detail->setText(discarding ? tr("What was done in it is then gone for good.")
                                 : m_session.detail);
    m_goOn->setText(m_session.goOn);
    m_goOn->setVisible(!discarding && !m_session.goOn.isEmpty());
    m_keep->setVisible(!discarding);
    m_discard->setVisible(!discarding);
    m_sure->setVisible(discarding);
    m_notSure->setVisible(discarding);
    arrange();
}

void ResumeBanner::arrange()
{
    const int around = 2 * space::normal + signInset + signSide + 2 * space::small;
    const int left = width() - around - m_buttons->sizeHint().width();
    m_row->setDirection(left < textScaled(narrowestWords) ? QBoxLayout::TopToBottom
                                                          : QBoxLayout::LeftToRight);
}

void ResumeBanner::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

void ResumeBanner::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const QColor warm = Theme::of(palette()).warm;
    const QRectF area = sheet();
    constexpr int bar = 5;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRectF(rightToLeft ? area.right() - bar : area.left(), area.top() + 16, bar,
                            area.height() - 32),
                     warm);
    QRectF sign(0, 0, signSide, signSide);
    const double x = signInset + signSide / 2.0;
    sign.moveCenter({rightToLeft ? width() - x : x, area.center().y()});
    paintIcon(painter, Icon::Clock, sign, warm);
}

} // namespace limber
