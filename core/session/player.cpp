// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/player.h"

#include <algorithm>

namespace limber {

Player::Player(Timeline timeline) : m_timeline(std::move(timeline)) {}

const Segment &Player::segment() const
{
    return m_timeline.segments.at(static_cast<size_t>(m_segment));
}

std::vector<Event> Player::advanceTo(Millis now)
{
    Events out;
    while (m_state == State::Running && now - m_now >= left()) {
        m_now += left();
        m_position = segment().end();
        if (segment().waits) {
            m_state = State::Waiting;
            out.push_back(event::Waiting{m_now, m_segment});
        } else {
            stepOver(out);
        }
    }
    if (m_state == State::CountingIn) {
        if (now - m_now < m_countInLeft) {
            m_countInLeft -= now - m_now;
        } else {
            m_now += m_countInLeft;
            m_countInLeft = Millis{0};
            m_state = State::Running;
            out.push_back(event::Resumed{m_now, m_segment, m_position});
            const Events rest = advanceTo(now);
            out.insert(out.end(), rest.begin(), rest.end());
        }
    } else if (m_state == State::Running) {
        m_position += now - m_now;
    }
    m_now = now;
    return out;
}

std::vector<Event> Player::apply(const Command &command, Millis now)
{
    Events out = advanceTo(now);
    const bool starting = std::holds_alternative<command::Start>(command);
    if (starting == (m_state == State::Ready) && m_state != State::Ended)
        std::visit([&](const auto &kind) { perform(kind, out); }, command);
    return out;
}

void Player::enter(int segment, Events &out)
{
    m_segment = segment;
    m_position = this->segment().start;
    m_state = State::Running;
    out.push_back(event::Entered{m_now, segment});
}

void Player::stepOver(Events &out)
{
    const SetPlan &set = m_timeline.setOf(m_segment);
    if (m_segment + 1 == set.endWork)
        endSet(false, out);
    if (m_segment + 1 == static_cast<int>(m_timeline.segments.size()))
        finish(out);
    else
        enter(m_segment + 1, out);
}

void Player::endSet(bool skipped, Events &out)
{
    const SetPlan &set = m_timeline.setOf(m_segment);
    if (m_segment < set.firstWork || m_segment >= set.endWork)
        return;
    const auto segments = m_timeline.segments.begin();
    int repetitions = 0;
    for (int i = set.firstWork; i <= m_segment; ++i) {
        const auto here = segments + i;
        const bool lastOfRepetition =
            i + 1 == set.endWork || (here + 1)->repetition != here->repetition;
        if (here->repetition && lastOfRepetition && m_position >= here->end())
            ++repetitions;
    }
    out.push_back(event::SetEnded{.at = m_now,
                                  .set = segment().set,
                                  .repetitions = repetitions,
                                  .work = m_position - (segments + set.firstWork)->start,
                                  .skipped = skipped});
}

void Player::finish(Events &out)
{
    m_state = State::Ended;
    out.push_back(event::Finished{m_now});
}

void Player::jumpToSet(int set, Events &out)
{
    // Leaving work that had not begun to count would only put an empty line on record.
    const SetPlan &present = m_timeline.setOf(m_segment);
    if (m_position > m_timeline.segments.at(static_cast<size_t>(present.firstWork)).start)
        endSet(true, out);
    enter(m_timeline.sets.at(static_cast<size_t>(set)).first, out);
}

void Player::perform(const command::Start &start, Events &out)
{
    const int last = static_cast<int>(m_timeline.sets.size()) - 1;
    out.push_back(event::Started{m_now});
    enter(m_timeline.sets.at(static_cast<size_t>(std::clamp(start.set, 0, last))).first, out);
}

void Player::perform(const command::Pause &, Events &out)
{
    if (m_state == State::Paused)
        return;
    m_state = State::Paused;
    out.push_back(event::Paused{m_now});
}

void Player::perform(const command::Resume &, Events &out)
{
    if (m_state != State::Paused)
        return;
    if (isSetUp(segment().kind)) {
        enter(m_segment, out);
        return;
    }
    m_state = State::CountingIn;
    m_countInLeft = countIn;
    out.push_back(event::CountIn{m_now});
}

void Player::perform(const command::Next &, Events &out)
{
    const SetPlan &set = m_timeline.setOf(m_segment);
    int target = set.end;
    if (m_segment < set.firstWork)
        target = set.firstWork;
    else if (m_segment < set.endWork)
        target = set.endWork;
    endSet(true, out);
    if (target == static_cast<int>(m_timeline.segments.size()))
        finish(out);
    else
        enter(target, out);
}

void Player::perform(const command::Back &, Events &out)
{
    const int set = segment().set;
    const Millis setStart =
        m_timeline.segments
            .at(static_cast<size_t>(m_timeline.sets.at(static_cast<size_t>(set)).first))
            .start;
    const bool justBegun = m_position - setStart < backToPrevious;
    jumpToSet(justBegun && set > 0 ? set - 1 : set, out);
}

void Player::perform(const command::Repeat &, Events &out)
{
    jumpToSet(segment().set, out);
}

void Player::perform(const command::Stop &stop, Events &out)
{
    endSet(true, out);
    m_state = State::Ended;
    out.push_back(event::Stopped{m_now, stop.reason});
}

} // namespace limber
