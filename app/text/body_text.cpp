// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/body_text.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BodyText)
};

/// An id of the core and its words as they stand inside a sentence.
struct Name {
    const char *id;
    const char *words;
};

constexpr std::array regions{
    Name{"back", QT_TRANSLATE_NOOP("BodyText", "back")},
    Name{"calf", QT_TRANSLATE_NOOP("BodyText", "calf")},
    Name{"front", QT_TRANSLATE_NOOP("BodyText", "front of the body")},
};

constexpr std::array landmarks{
    Name{"low-back", QT_TRANSLATE_NOOP("BodyText", "low back")},
    Name{"belly-button", QT_TRANSLATE_NOOP("BodyText", "belly button")},
    Name{"lower-ribs", QT_TRANSLATE_NOOP("BodyText", "lower ribs")},
    Name{"shoulder-blades-bottom", QT_TRANSLATE_NOOP("BodyText", "bottom of the shoulder blades")},
    Name{"shoulder-blades-middle", QT_TRANSLATE_NOOP("BodyText", "middle of the shoulder blades")},
    Name{"shoulder-blades-top", QT_TRANSLATE_NOOP("BodyText", "top of the shoulder blades")},
    Name{"upper-shoulders", QT_TRANSLATE_NOOP("BodyText", "upper shoulders")},
    Name{"neck", QT_TRANSLATE_NOOP("BodyText", "neck")},
    Name{"ankle", QT_TRANSLATE_NOOP("BodyText", "ankle")},
    Name{"calf-bottom", QT_TRANSLATE_NOOP("BodyText", "bottom of the calf")},
    Name{"calf-middle", QT_TRANSLATE_NOOP("BodyText", "middle of the calf")},
    Name{"calf-top", QT_TRANSLATE_NOOP("BodyText", "top of the calf")},
    Name{"behind-knee", QT_TRANSLATE_NOOP("BodyText", "behind the knee")},
    Name{"abdomen", QT_TRANSLATE_NOOP("BodyText", "abdomen")},
};

constexpr std::array equipments{
    Name{"foam-roller", QT_TRANSLATE_NOOP("BodyText", "foam roller")},
    Name{"resistance-band", QT_TRANSLATE_NOOP("BodyText", "resistance band")},
    Name{"suspension-straps", QT_TRANSLATE_NOOP("BodyText", "suspension straps")},
};

template <size_t size>
bool isKnown(const std::array<Name, size> &names, const QString &id)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const Name &name) { return id == QLatin1String(name.id); });
}

template <size_t size>
QString inSentence(const std::array<Name, size> &names, const QString &id)
{
    for (const Name &name : names) {
        if (id == QLatin1String(name.id))
            return Words::tr(name.words);
    }
    return id;
}

QString capitalised(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

template <size_t size>
QString standingAlone(const std::array<Name, size> &names, const QString &id)
{
    return isKnown(names, id) ? capitalised(inSentence(names, id)) : id;
}

} // namespace

QString regionName(const RegionId &region)
{
    return standingAlone(regions, region.text());
}

QString landmarkName(const LandmarkId &landmark)
{
    return standingAlone(landmarks, landmark.text());
}

QString positionName(const RollerPosition &position)
{
    return capitalised(positionInSentence(position));
}

QString positionInSentence(const RollerPosition &position)
{
    const QString lower = inSentence(landmarks, position.landmark().text());
    if (!position.upper())
        return lower;
    return Words::tr("between %1 and %2", "two places on the body")
        .arg(lower, inSentence(landmarks, position.upper()->text()));
}

QString levelName(const QString &level)
{
    const auto position = findPosition(level);
    return position ? positionName(*position) : level;
}

QString zoneReason(Zone zone)
{
    switch (zone) {
    case Zone::LowBack:
        return Words::tr("below belly-button height the low back has no ribs to carry it, and "
                         "rolling there can harm its mobility");
    case Zone::Neck:
        return Words::tr("the neck is too delicate to carry weight on a roller");
    case Zone::Abdomen:
        return Words::tr("nothing protects the organs of the abdomen");
    case Zone::BehindKnee:
        return Words::tr("vessels and nerves lie open behind the knee");
    case Zone::Joint:
        return Words::tr("a roller belongs on muscle, never directly on a joint");
    }
    return {};
}

QString equipmentName(const EquipmentId &equipment)
{
    return standingAlone(equipments, equipment.text());
}

QString sideName(Side side)
{
    return side == Side::Left ? Words::tr("Left") : Words::tr("Right");
}

} // namespace limber
