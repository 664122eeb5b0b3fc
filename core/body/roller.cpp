// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/roller.h"

#include <QRegularExpression>

namespace limber {

namespace {

Problem refuse(ProblemCode code, QStringList details)
{
    return Problem{.code = code, .details = std::move(details)};
}

} // namespace

Result<RollerPosition> RollerPosition::parse(const RegionId &regionId, const QString &text)
{
    const Region *region = findRegion(regionId);
    if (!region)
        return refuse(ProblemCode::UnknownRegion, {regionId.text()});

    static const QRegularExpression syntax(
        QStringLiteral("\\A([a-z0-9-]+)(?:\\.\\.([a-z0-9-]+)@([0-9]{1,2}))?\\z"));
    const auto match = syntax.match(text);
    if (!match.hasMatch())
        return refuse(ProblemCode::BadPosition, {text});

    const auto checked = [&](const QString &name) -> Result<int> {
        const auto rank = region->rank(LandmarkId{name});
        if (!rank)
            return refuse(ProblemCode::UnknownLandmark, {name, regionId.text()});
        if (region->landmarks[static_cast<size_t>(*rank)].zone)
            return refuse(ProblemCode::ForbiddenZone, {text, name, regionId.text()});
        return *rank;
    };

    const auto lower = checked(match.captured(1));
    if (!lower)
        return lower.problems();

    RollerPosition position;
    position.m_region = regionId;
    position.m_lower = LandmarkId{match.captured(1)};
    position.m_height = *lower * 100;
    if (!match.hasCaptured(2))
        return position;

    const auto upper = checked(match.captured(2));
    if (!upper)
        return upper.problems();
    position.m_percent = match.captured(3).toInt();
    if (*upper != *lower + 1 || position.m_percent == 0)
        return refuse(ProblemCode::BadPosition, {text});
    position.m_upper = LandmarkId{match.captured(2)};
    position.m_height += position.m_percent;
    return position;
}

QString RollerPosition::text() const
{
    if (!m_upper)
        return m_lower.text();
    return QStringLiteral("%1..%2@%3").arg(m_lower.text(), m_upper->text()).arg(m_percent);
}

Result<Travel> Travel::between(const RollerPosition &from, const RollerPosition &to)
{
    if (from.region() != to.region() || from.height() >= to.height())
        return refuse(ProblemCode::OutOfOrder, {from.text(), to.text()});
    return Travel{from, to};
}

} // namespace limber
