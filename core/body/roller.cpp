// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/roller.h"

#include <algorithm>

namespace limber {

namespace {

Problem refuse(ProblemCode code, QStringList details)
{
    return Problem{.code = code, .details = std::move(details)};
}

/// The parts of `lower` or `lower..upper@percent`.
struct Written {
    QString lower{};
    QString upper{};
    int percent = 0;
};

/// 1 to 99, 0 when it is no such number.
int percentOf(QStringView text)
{
    const bool digits =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && text.size() <= 2 ? text.toInt() : 0;
}

std::optional<Written> asWritten(const QString &text)
{
    const qsizetype dots = text.indexOf(u"..");
    if (dots < 0)
        return isSlug(text) ? std::optional(Written{.lower = text}) : std::nullopt;
    const qsizetype at = text.indexOf(u'@', dots);
    if (at < 0)
        return std::nullopt;
    const Written parts{.lower = text.first(dots),
                        .upper = text.sliced(dots + 2, at - dots - 2),
                        .percent = percentOf(QStringView(text).sliced(at + 1))};
    if (!isSlug(parts.lower) || !isSlug(parts.upper) || parts.percent == 0)
        return std::nullopt;
    return parts;
}

} // namespace

Result<RollerPosition> RollerPosition::parse(const RegionId &regionId, const QString &text)
{
    const Region *region = findRegion(regionId);
    if (!region)
        return refuse(ProblemCode::UnknownRegion, {regionId.text()});

    const auto written = asWritten(text);
    if (!written)
        return refuse(ProblemCode::BadPosition, {text});

    const auto checked = [&](const QString &name) -> Result<int> {
        const auto rank = region->rank(LandmarkId{name});
        if (!rank)
            return refuse(ProblemCode::UnknownLandmark, {name, regionId.text()});
        if (region->landmarks[static_cast<size_t>(*rank)].zone)
            return refuse(ProblemCode::ForbiddenZone, {text, name, regionId.text()});
        return *rank;
    };

    const auto lower = checked(written->lower);
    if (!lower)
        return lower.problems();

    RollerPosition position;
    position.m_region = regionId;
    position.m_lower = LandmarkId{written->lower};
    position.m_height = *lower * 100;
    if (written->upper.isEmpty())
        return position;

    const auto upper = checked(written->upper);
    if (!upper)
        return upper.problems();
    if (*upper != *lower + 1)
        return refuse(ProblemCode::BadPosition, {text});
    position.m_percent = written->percent;
    position.m_upper = LandmarkId{written->upper};
    position.m_height += position.m_percent;
    return position;
}

QString RollerPosition::text() const
{
    if (!m_upper)
        return m_lower.text();
    return QStringLiteral("%1..%2@%3").arg(m_lower.text(), m_upper->text()).arg(m_percent);
}

std::optional<RollerPosition> findPosition(const QString &text)
{
    for (const Region &region : allRegions()) {
        if (const auto position = RollerPosition::parse(region.id, text))
            return *position;
    }
    return std::nullopt;
}

Result<Travel> Travel::between(const RollerPosition &from, const RollerPosition &to)
{
    if (from.region() != to.region() || from.height() >= to.height())
        return refuse(ProblemCode::OutOfOrder, {from.text(), to.text()});
    return Travel{from, to};
}

} // namespace limber
