// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/session/event.h"
#include "core/timeline/timeline.h"

namespace limber {

/// Walks a person through a timeline. It holds no clock: time comes in with every call and must not
/// run backwards. The events are the same however finely time is cut.
class Player {
public:
    enum class State { Ready, Running, Waiting, Paused, CountingIn, Ended };

    /// Work that was paused goes on after this long.
    static constexpr Millis countIn{3'000};
    /// Back within this long from a set's start goes to the set before.
    static constexpr Millis backToPrevious{3'000};

    /// `timeline` is never empty (compile() sees to that).
    explicit Player(Timeline timeline);

    /// Every event up to and including `now`, in order.
    std::vector<Event> advanceTo(Millis now);
    /// advanceTo(now), then what the command brings about. A command without meaning in the present
    /// state brings about nothing.
    std::vector<Event> apply(const Command &command, Millis now);

    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }
    [[nodiscard]] State state() const { return m_state; }
    /// Index into Timeline::segments; the last one reached once ended.
    [[nodiscard]] int segmentIndex() const { return m_segment; }
    [[nodiscard]] const Segment &segment() const;
    /// Routine time, as of the last call.
    [[nodiscard]] Millis position() const { return m_position; }
    /// Left of the present segment.
    [[nodiscard]] Millis left() const { return segment().end() - m_position; }
    /// Left of the 3-2-1, in CountingIn only.
    [[nodiscard]] Millis countInLeft() const { return m_countInLeft; }

private:
    using Events = std::vector<Event>;

    void enter(int segment, Events &out);
    void endSet(bool skipped, Events &out);
    void jumpToSet(int set, Events &out);
    void finish(Events &out);
    void stepOver(Events &out);
    void perform(const command::Start &start, Events &out);
    void perform(const command::Pause &, Events &out);
    void perform(const command::Resume &, Events &out);
    void perform(const command::Next &, Events &out);
    void perform(const command::Back &, Events &out);
    void perform(const command::Repeat &, Events &out);
    void perform(const command::Stop &stop, Events &out);

    Timeline m_timeline;
    State m_state = State::Ready;
    Millis m_now{};
    Millis m_position{};
    Millis m_countInLeft{};
    int m_segment = 0;
};

} // namespace limber
