// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cue/cues_for.h"

#include <algorithm>

#include "core/base/overload.h"

namespace limber {

namespace {

using namespace std::chrono_literals;

/// A signal that comes later than this misleads.
constexpr Millis toneTolerance = 250ms;
constexpr Millis wordTolerance = 400ms;
/// So long after a tone the next tone or word can be told from it.
constexpr Millis afterTone = 550ms;
constexpr Millis countdown = 3s;
/// Nothing is said from here to the end of a counted phase.
constexpr Millis beforeCountdown = countdown + 100ms;
constexpr Millis doubleBeat = 180ms;
/// Rolls and holds from here on have a countdown, and from there on a half-way mark.
constexpr Millis countedWork = 15s;
constexpr Millis longWork = 30s;
constexpr Millis restOverBefore = 6'500ms;

class Composer {
public:
    Composer(const Timeline &timeline, const CuePreferences &preferences)
        : m_timeline(timeline)
        , m_preferences(preferences)
    {}

    /// From `offset` into the segment on, which is at the instant `at`.
    void playSegment(int index, Millis at, Millis offset)
    {
        m_index = index;
        m_segment = m_timeline.segments.at(static_cast<size_t>(index));
        m_start = at - offset;
        m_from = at;
        m_end = m_start + m_segment.duration;
        if (isSetUp(m_segment.kind))
            playSetUp();
        else
            playWork();
    }

    void resume(int index, Millis at, Millis offset)
    {
        playSegment(index, at, offset);
        if (offset > 0ms)
            chime(Chime::Start, at, workKind(index));
    }

    void waiting(int index, Millis at)
    {
        m_index = index;
        m_from = at;
        chime(Chime::Beat, at);
        if (m_preferences.instructions != Instructions::Off)
            say(Saying::AnyKey, at + afterTone);
    }

    void countIn(Millis at)
    {
        m_from = at;
        for (Millis passed{0}; passed < countdown; passed += 1s)
            chime(Chime::Tick, at + passed);
    }

    void endSet(int set, Millis at)
    {
        m_from = at;
        chime(Chime::End, at, workKind(m_timeline.sets.at(static_cast<size_t>(set)).firstWork));
    }

    void finish(Millis at)
    {
        m_index = static_cast<int>(m_timeline.segments.size()) - 1;
        m_from = at;
        // After the end of the last set.
        chime(Chime::Done, at + afterTone);
        if (m_preferences.instructions != Instructions::Off)
            say(Saying::Done, at + 3 * afterTone);
    }

    std::vector<Cue> take()
    {
        std::stable_sort(m_cues.begin(), m_cues.end(),
                         [](const Cue &a, const Cue &b) { return a.at < b.at; });
        return std::move(m_cues);
    }

private:
    [[nodiscard]] WorkKind workKind(int segment) const
    {
        switch (m_timeline.segments.at(static_cast<size_t>(segment)).kind) {
        case SegmentKind::Stroke:
        case SegmentKind::FootStep:
            return WorkKind::Rolling;
        case SegmentKind::Pull:
        case SegmentKind::Squeeze:
        case SegmentKind::Release:
            return WorkKind::Pulling;
        case SegmentKind::Hold:
            return m_timeline.segments.at(static_cast<size_t>(segment)).repetition
                       ? WorkKind::Breathing
                       : WorkKind::Stillness;
        default:
            return WorkKind::Breathing;
        }
    }

    [[nodiscard]] bool leadsIntoWork() const
    {
        return m_index + 1 == m_timeline.setOf(m_index).firstWork;
    }

    void playSetUp()
    {
        const bool counted = leadsIntoWork() && !m_segment.waits;
        const bool ready = m_segment.kind == SegmentKind::GetReady ||
                           m_segment.kind == SegmentKind::Move ||
                           m_segment.kind == SegmentKind::SwitchSide;
        // The end of the set before sounds first.
        if (ready)
            chime(Chime::Ready, m_start + afterTone);
        std::optional<Millis> over;
        if (!m_segment.waits)
            over = counted ? m_end - beforeCountdown : m_end;
        if (m_segment.kind == SegmentKind::Rest && counted && restHasRoom()) {
            over = m_end - restOverBefore;
            chime(Chime::RestOver, m_end - restOverBefore);
            if (m_preferences.instructions != Instructions::Off)
                say(Saying::RestOver, m_end - restOverBefore + 2 * afterTone,
                    m_end - beforeCountdown);
        }
        if (m_preferences.instructions != Instructions::Off)
            say(Saying::Instruction, m_start + speechAfterTones, over);
        if (counted)
            count();
    }

    /// Whether what a rest begins with is over when its end is told.
    [[nodiscard]] bool restHasRoom() const
    {
        const Millis spoken =
            m_timeline.pacing.spokenLength(m_timeline.spokenKey(m_segment.speech, m_segment.set));
        return m_segment.duration >= spoken + restOverBefore;
    }

    void playWork()
    {
        const bool first = m_index == m_timeline.setOf(m_index).firstWork;
        if (first || m_segment.kind == SegmentKind::Stroke)
            chime(Chime::Start, m_start, workKind(m_index));
        switch (m_segment.kind) {
        case SegmentKind::FootStep:
            chime(Chime::Halfway, m_start);
            if (m_preferences.instructions != Instructions::Off)
                say(Saying::FootStep, m_start + afterTone, m_end);
            break;
        case SegmentKind::Inhale:
            breath(true);
            beginRepetition(first, Saying::BreatheIn);
            break;
        case SegmentKind::Arch:
            breath(false);
            word(Saying::Arch);
            break;
        case SegmentKind::Return:
            word(Saying::Return);
            break;
        case SegmentKind::Pull:
            if (!first)
                chime(Chime::Beat, m_start);
            beginRepetition(first, Saying::Repetition);
            break;
        case SegmentKind::Squeeze:
            word(Saying::Squeeze);
            break;
        case SegmentKind::Release:
            chime(Chime::Beat, m_start);
            word(Saying::Release);
            break;
        default:
            if (!m_segment.repetition)
                playTimedWork();
            break;
        }
    }

    /// Tells the number of the repetition, with the word of its first movement where it has one.
    void beginRepetition(bool first, Saying saying)
    {
        if (!m_segment.repetition)
            return;
        const bool several = m_segment.repetition->of > 1;
        const bool last = several && m_segment.repetition->number == m_segment.repetition->of;
        const Millis begin = m_start + (first ? afterTone : 0ms);
        if (last) {
            if (m_segment.kind != SegmentKind::Pull)
                chime(Chime::Beat, begin);
            chime(Chime::Beat, begin + doubleBeat);
        }
        const bool counts = (several && m_preferences.counting == Counting::All) ||
                            (last && m_preferences.counting == Counting::Last);
        const bool words = m_preferences.words && saying != Saying::Repetition;
        if (counts || words)
            say(words ? saying : Saying::Repetition, begin + (last ? 2 * doubleBeat : 0ms), m_end,
                counts);
    }

    /// A roll or a hold: what it is, its half, its last seconds.
    void playTimedWork()
    {
        // Two passes have their half between them.
        const bool isLong = m_segment.duration >= longWork && !m_segment.pass;
        const bool counted = m_segment.duration >= countedWork;
        const Millis half = m_start + m_segment.duration / 2;
        const Millis quiet = counted ? m_end - beforeCountdown : m_end;
        if (m_preferences.instructions == Instructions::Full ||
            m_preferences.instructions == Instructions::Short)
            say(Saying::Work, m_start + afterTone, isLong ? half : quiet);
        if (isLong) {
            chime(Chime::Halfway, half);
            if (m_preferences.instructions != Instructions::Off)
                say(Saying::Halfway, half + afterTone, quiet);
        }
        if (counted)
            count();
    }

    void count()
    {
        for (Millis left = countdown; left > 0ms; left -= 1s) {
            if (left < m_segment.duration)
                chime(Chime::Tick, m_end - left);
        }
    }

    void chime(Chime chime, Millis at, WorkKind work = WorkKind::Rolling)
    {
        if (at >= m_from)
            m_cues.push_back({at, at + toneTolerance, ChimeCue{chime, work}});
    }

    /// As long as what is left of the phase.
    void breath(bool in)
    {
        const Millis begin = std::max(m_start, m_from);
        if (begin < m_end)
            m_cues.push_back({begin, m_end, BreathCue{in, m_end - begin}});
    }

    void word(Saying saying)
    {
        if (m_preferences.words)
            say(saying, m_start, m_end);
    }

    void say(Saying saying, Millis at, std::optional<Millis> over = std::nullopt,
             bool counts = false)
    {
        if (at < m_from)
            return;
        const bool patient =
            saying == Saying::Instruction || saying == Saying::AnyKey || saying == Saying::Done;
        m_cues.push_back({at, patient ? over.value_or(at + 5s) : at + wordTolerance,
                          PhraseCue{saying, m_index, counts, over}});
    }

    const Timeline &m_timeline;
    const CuePreferences &m_preferences;
    std::vector<Cue> m_cues;
    int m_index = 0;
    Segment m_segment;
    Millis m_start{};
    Millis m_from{};
    Millis m_end{};
};

} // namespace

std::vector<Cue> cuesFor(const Timeline &timeline, const Event &event,
                         const CuePreferences &preferences)
{
    Composer composer(timeline, preferences);
    std::visit(
        Overload{
            [&](const event::Entered &now) { composer.playSegment(now.segment, now.at, 0ms); },
            [&](const event::Waiting &now) { composer.waiting(now.segment, now.at); },
            [&](const event::CountIn &now) { composer.countIn(now.at); },
            [&](const event::Resumed &now) {
                const Segment &segment = timeline.segments.at(static_cast<size_t>(now.segment));
                composer.resume(now.segment, now.at, now.position - segment.start);
            },
            [&](const event::SetEnded &now) { composer.endSet(now.set, now.at); },
            [&](const event::Finished &now) { composer.finish(now.at); },
            [](const auto &) {},
        },
        event);
    return composer.take();
}

} // namespace limber
