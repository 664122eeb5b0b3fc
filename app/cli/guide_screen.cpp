// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/guide_screen.h"

#include <chrono>

#include <QStringList>

#include "app/text/format.h"
#include "app/text/session_text.h"
#include "core/base/overload.h"

namespace limber {

namespace {

constexpr int countColumns = 6;

/// What is done in a segment, the most important first: a narrow terminal cuts the end.
QString wordsOf(const Timeline &timeline, int segment)
{
    const Segment &now = timeline.segments.at(static_cast<size_t>(segment));
    const QString title = titleOf(timeline, segment);
    const QString cue = cueOf(timeline, segment);
    QStringList parts{title, title.contains(cue, Qt::CaseInsensitive) ? QString{} : cue,
                      repetitionText(now), setName(timeline, now.set)};
    parts.removeAll(QString{});
    return parts.join(QStringLiteral(" · "));
}

/// The whole instruction of a set-up, with the exercise's name where it begins.
QString instructionOf(const Timeline &timeline, int segment)
{
    const Segment &now = timeline.segments.at(static_cast<size_t>(segment));
    const QString speech = speechOf(timeline, segment);
    if (now.kind != SegmentKind::GetReady || speech.isEmpty())
        return speech;
    return GuideScreen::tr("%1: %2", "an exercise, its instruction")
        .arg(timeline.stepOf(segment).exercise.name.in(timeline.pacing.language), speech);
}

QString lineOf(const QString &count, const QString &words)
{
    return QStringLiteral("%1  %2").arg(count.rightJustified(countColumns), words);
}

} // namespace

void GuideScreen::begin()
{
    const Timeline &timeline = m_player.timeline();
    m_out.line(tr("%1, %2", "a routine, about how long")
                   .arg(timeline.routine.title.in(timeline.pacing.language),
                        aboutText(timeline.length())));
    if (m_terminal.hasKeyboard())
        paragraph(tr("Keys: space pauses and goes on, n next set, b back, r repeat the set, q "
                     "stop, p stop because of pain."));
}

void GuideScreen::show(const Event &event)
{
    std::visit(Overload{
                   [&](const event::Entered &entered) { enter(entered.segment); },
                   [&](const event::Paused &) {
                       if (!m_terminal.isLive())
                           m_out.line(tr("Paused."));
                   },
                   [&](const event::Finished &) {
                       leaveLine();
                       m_out.line(tr("Finished. Well done."));
                   },
                   [&](const event::Stopped &stopped) {
                       leaveLine();
                       const WayOff off = wayOff(m_player.timeline(), m_player.segmentIndex());
                       paragraph(tr("Stopped. %1. %2", "how to come off, more of it")
                                     .arg(off.title, off.support));
                       if (stopped.reason == StopReason::Pain)
                           paragraph(tr("Leave it for today, and ask a clinician if it does "
                                        "not go away."));
                   },
                   [](const auto &) {},
               },
               event);
}

void GuideScreen::enter(int segment)
{
    const Timeline &timeline = m_player.timeline();
    const Segment &now = timeline.segments.at(static_cast<size_t>(segment));
    const QString instruction = instructionOf(timeline, segment);
    leaveLine();
    if (m_terminal.isLive()) {
        if (!instruction.isEmpty())
            paragraph(instruction);
        m_segment = segment;
        refresh();
        return;
    }
    // What is said lasts what it lasts; nobody counts its tenths.
    const Millis span =
        isSetUp(now.kind) ? std::chrono::round<seconds>(now.duration) : now.duration;
    m_out.line(lineOf(durationText(now.start),
                      tr("%1 (%2)", "what to do, how long")
                          .arg(instruction.isEmpty() ? wordsOf(timeline, segment) : instruction,
                               secondsText(span))));
}

void GuideScreen::refresh()
{
    if (m_segment)
        writeOver(countingLine());
}

void GuideScreen::leaveLine()
{
    if (!m_segment)
        return;
    const Timeline &timeline = m_player.timeline();
    writeOver(lineOf(durationText(timeline.segments.at(static_cast<size_t>(*m_segment)).start),
                     wordsOf(timeline, *m_segment)));
    m_out.write("\n");
    m_segment.reset();
    m_line.clear();
}

void GuideScreen::takeLine()
{
    if (!m_terminal.isLive())
        return;
    m_segment = m_player.segmentIndex();
    refresh();
}

void GuideScreen::paragraph(const QString &text)
{
    for (const QString &line : wrapped(text, m_terminal.columns()))
        m_out.line(line);
}

void GuideScreen::writeOver(const QString &text)
{
    const QString line = clipped(printable(text), m_terminal.columns() - 1);
    if (line == m_line)
        return;
    m_out.write('\r' + padded(line, columnsOf(m_line)).toUtf8());
    m_line = line;
}

QString GuideScreen::countingLine() const
{
    const QString words = wordsOf(m_player.timeline(), *m_segment);
    // Several segments may begin in one step of the clock.
    if (*m_segment == m_player.segmentIndex()) {
        switch (m_player.state()) {
        case Player::State::Waiting:
            return tr("Any key goes on: %1", "what to do").arg(words);
        case Player::State::Paused:
            return tr("Paused, space goes on: %1", "what to do").arg(words);
        case Player::State::CountingIn:
            return lineOf(countdownText(m_player.countInLeft()), words);
        default:
            return lineOf(countdownText(m_player.left()), words);
        }
    }
    const auto index = static_cast<size_t>(*m_segment);
    return lineOf(countdownText(m_player.timeline().segments.at(index).duration), words);
}

} // namespace limber
