// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/codes.h"

#include <array>

namespace limber {

namespace {

template <typename Value>
struct Code {
    Value value;
    QLatin1String text;
};

constexpr std::array outcomes{
    Code<Outcome>{Outcome::Open, QLatin1String("open")},
    Code<Outcome>{Outcome::Finished, QLatin1String("finished")},
    Code<Outcome>{Outcome::Stopped, QLatin1String("stopped")},
    Code<Outcome>{Outcome::Interrupted, QLatin1String("interrupted")},
};
constexpr std::array reasons{
    Code<StopReason>{StopReason::Done, QLatin1String("done")},
    Code<StopReason>{StopReason::Pain, QLatin1String("pain")},
    Code<StopReason>{StopReason::CalledAway, QLatin1String("called-away")},
};
constexpr std::array sides{
    Code<Side>{Side::Left, QLatin1String("left")},
    Code<Side>{Side::Right, QLatin1String("right")},
};

template <typename Codes, typename Value>
QString textOf(const Codes &codes, Value value)
{
    for (const auto &code : codes) {
        if (code.value == value)
            return code.text;
    }
    Q_UNREACHABLE();
}

template <typename Codes>
auto valueOf(const Codes &codes, const QString &text)
    -> std::optional<decltype(codes.front().value)>
{
    for (const auto &code : codes) {
        if (text == code.text)
            return code.value;
    }
    return std::nullopt;
}

} // namespace

QString codeOf(Outcome outcome)
{
    return textOf(outcomes, outcome);
}

QString codeOf(StopReason reason)
{
    return textOf(reasons, reason);
}

QString codeOf(Side side)
{
    return textOf(sides, side);
}

template <>
std::optional<Outcome> fromCode<Outcome>(const QString &code)
{
    return valueOf(outcomes, code);
}

template <>
std::optional<StopReason> fromCode<StopReason>(const QString &code)
{
    return valueOf(reasons, code);
}

template <>
std::optional<Side> fromCode<Side>(const QString &code)
{
    return valueOf(sides, code);
}

} // namespace limber
