// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/pose_book.h"

#include <algorithm>
#include <cmath>

#include <QDir>
#include <QFile>

namespace limber {

namespace {

/// Of a stroke; the rest is a pause at its end.
constexpr double strokeMoves = .875;

} // namespace

Shot shotOf(const Phase &phase)
{
    const bool work =
        phase.kind != QLatin1String("get-ready") && phase.kind != QLatin1String("come-off");
    return work ? Shot::Work : Shot::Whole;
}

int strokesIn(const Phase &phase)
{
    const double wanted = phase.seconds / std::max(phase.stroke, .5);
    const auto nearest = [](double count) {
        return static_cast<int>(std::lround(count));
    };
    switch (phase.strokesEnd) {
    case StrokesEnd::Upper:
        return 2 * std::max(nearest((wanted - 1) / 2), 0) + 1;
    case StrokesEnd::Lower:
        return 2 * std::max(nearest(wanted / 2), 1);
    case StrokesEnd::Either:
        break;
    }
    return std::max(nearest(wanted), 1);
}

/// Lays a script out in time for one phase.
class PoseBook::Director {
public:
    Director(const PoseBook &book, const Phase &phase) : m_book(book), m_phase(phase) {}

    [[nodiscard]] Motion direct(const Script &script)
    {
        if (script.swayAt)
            sway(*script.swayAt);
        else if (!script.strokes.empty())
            strokes(script.strokes);
        else
            play(script.keys, script.repeats, m_phase.seconds);
        return Motion{std::move(m_legs)};
    }

private:
    [[nodiscard]] Moment posed(const QString &name, std::optional<double> at) const
    {
        return m_book.pose(name, at).value_or(Moment{});
    }

    [[nodiscard]] Moment posed(const Key &key) const
    {
        const auto level = key.level == Level::From && m_phase.from ? m_phase.from : m_phase.level;
        return posed(key.pose, key.at ? key.at : level);
    }

    [[nodiscard]] static std::optional<Moment> bend(const Moment &from, const Moment &to,
                                                    const QJsonObject &via)
    {
        if (via.isEmpty())
            return std::nullopt;
        Moment middle = interpolate(from, to, .5);
        change(middle, via);
        return middle;
    }

    void add(double seconds, const Moment &from, const Moment &to,
             const std::optional<Moment> &via = {})
    {
        if (seconds <= 0)
            return;
        const double start = m_legs.empty() ? 0 : m_legs.back().end;
        m_legs.push_back({start, start + seconds, from, via, to});
    }

    void play(const std::vector<Key> &keys, bool repeats, double seconds)
    {
        double natural = 0;
        int stretching = 0;
        for (size_t i = 0; i < keys.size(); ++i) {
            natural += (i > 0 ? keys[i].seconds : 0) + keys[i].hold;
            stretching += keys[i].stretches ? 1 : 0;
        }
        const int rounds = repeats && natural > 0
                               ? std::max(1, static_cast<int>(std::lround(seconds / natural)))
                               : 1;
        const double left = seconds / rounds - natural;
        const double extra = stretching > 0 && left > 0 ? left / stretching : 0;
        const double pace = natural > 0 && extra <= 0 ? seconds / rounds / natural : 1;

        for (int round = 0; round < rounds; ++round) {
            Moment here = posed(keys.front());
            for (size_t i = 0; i < keys.size(); ++i) {
                const Key &key = keys[i];
                const Moment next = posed(key);
                if (i > 0) {
                    add(key.seconds * pace, here, next, bend(here, next, key.via));
                }
                add(key.hold * pace + (key.stretches ? extra : 0), next, next);
                here = next;
            }
        }
    }

    void strokes(const QStringList &poses)
    {
        for (const QString &pose : poses) {
            const std::set<double> levels = m_book.levelsOf({pose});
            const double low = m_phase.from.value_or(levels.empty() ? 0 : *levels.begin());
            const double high = m_phase.level.value_or(levels.empty() ? 1 : *levels.rbegin());
            if (levels.empty() || (low >= *levels.begin() && high <= *levels.rbegin()))
                return strokes(pose, low, high);
        }
    }

    void strokes(const QString &pose, double low, double high)
    {
        const int count = strokesIn(m_phase);
        const double each = m_phase.seconds / count;
        for (int i = 0; i < count; ++i) {
            const Moment from = posed(pose, i % 2 == 0 ? low : high);
            const Moment to = posed(pose, i % 2 == 0 ? high : low);
            add(each * strokeMoves, from, to);
            add(each * (1 - strokeMoves), to, to);
        }
    }

    void sway(double contact)
    {
        // Over to one side and back is one stroke; an even number treats both sides alike.
        const int count =
            2 * std::max(1, static_cast<int>(std::lround(m_phase.seconds / m_phase.stroke / 2)));
        const double half = m_phase.seconds / count / 2;
        for (int i = 0; i < count; ++i) {
            const SwayPose middle{0, contact}, side{i % 2 == 0 ? 1.0 : -1.0, contact};
            add(half, middle, side);
            add(half, side, middle);
        }
    }

    const PoseBook &m_book;
    const Phase &m_phase;
    std::vector<MotionLeg> m_legs;
};

const PoseBook &PoseBook::shipped()
{
    static const PoseBook book = [] {
        std::vector<QByteArray> files;
        QDir folder(QStringLiteral(":/figures"));
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                files.push_back(file.readAll());
        }
        auto result = read(files);
        return result ? std::move(result).value() : PoseBook{};
    }();
    return book;
}

Figure solve(const Picture &picture, const Person &person)
{
    Figure figure = solve(picture.moment, person);
    if (const auto *pose = std::get_if<Pose>(&picture.moment))
        addArrow(figure, articulate(*pose), picture.arrow);
    return figure;
}

bool PoseBook::knows(const ExerciseId &exercise) const
{
    return m_exercises.contains(exercise);
}

std::vector<ExerciseId> PoseBook::exercises() const
{
    std::vector<ExerciseId> ids;
    for (const auto &[id, entry] : m_exercises)
        ids.push_back(id);
    return ids;
}

const PoseBook::Script *PoseBook::script(const Phase &phase) const
{
    const auto entry = m_exercises.find(phase.exercise);
    if (entry == m_exercises.end())
        return nullptr;
    for (const auto &[equipment, variant] : entry->second.variants) {
        const auto found = variant.motions.find(phase.kind);
        if (phase.equipment.contains(equipment) && found != variant.motions.end())
            return &found->second;
    }
    const auto found = entry->second.plain.motions.find(phase.kind);
    return found == entry->second.plain.motions.end() ? nullptr : &found->second;
}

std::optional<Motion> PoseBook::motion(const Phase &phase) const
{
    const Script *found = script(phase);
    if (!found || phase.seconds <= 0 || (found->onlyAt && phase.from != found->onlyAt))
        return std::nullopt;
    Motion motion = Director(*this, phase).direct(*found);
    return motion.legs().empty() ? std::nullopt : std::optional{std::move(motion)};
}

QStringList PoseBook::kinds(const ExerciseId &exercise,
                            const std::set<EquipmentId> &equipment) const
{
    QStringList kinds;
    const auto entry = m_exercises.find(exercise);
    if (entry == m_exercises.end())
        return kinds;
    const auto add = [&](const Exercise &of) {
        for (const auto &[kind, script] : of.motions) {
            if (!kinds.contains(kind))
                kinds.append(kind);
        }
    };
    add(entry->second.plain);
    for (const auto &[id, variant] : entry->second.variants) {
        if (equipment.contains(id))
            add(variant);
    }
    return kinds;
}

std::set<double> PoseBook::levelsOf(const QStringList &poses) const
{
    std::set<double> levels;
    for (const QString &name : poses) {
        const auto found = m_poses.find(name);
        if (found == m_poses.end())
            continue;
        for (const auto &[at, moment] : found->second.levels)
            levels.insert(at);
    }
    return levels;
}

Reach PoseBook::reach(const ExerciseId &exercise, const std::set<EquipmentId> &equipment, Shot shot,
                      const Person &person) const
{
    Reach reach;
    std::vector<MotionLeg> seen;
    const auto addLeg = [&](const MotionLeg &leg) {
        const bool known = std::any_of(seen.begin(), seen.end(), [&](const MotionLeg &other) {
            return other.from == leg.from && other.to == leg.to;
        });
        if (known)
            return;
        seen.push_back(leg);
        for (const double t : {0.0, .25, .5, .75, 1.0}) {
            const Moment moment = leg.at(t);
            Bounds &view = std::holds_alternative<FacingPose>(moment) ? reach.facing : reach.side;
            view.add(solve(moment, person).bounds());
            if (leg.from == leg.to)
                break;
        }
    };
    for (const QString &kind : kinds(exercise, equipment)) {
        Phase phase{.exercise = exercise, .kind = kind, .equipment = equipment, .seconds = 10};
        const Script *found = script(phase);
        if (!found || (shot == Shot::Work && shotOf(phase) == Shot::Whole))
            continue;
        const auto add = [&] {
            const Motion whole = motion(phase).value_or(Motion{});
            for (const MotionLeg &leg : whole.legs())
                addLeg(leg);
        };
        for (const QString &pose : found->strokes) {
            const std::set<double> levels = levelsOf({pose});
            if (!levels.empty()) {
                phase.from = *levels.begin();
                phase.level = *levels.rbegin();
            }
            add();
        }
        if (!found->strokes.empty())
            continue;
        QStringList poses;
        for (const Key &key : found->keys)
            poses.append(key.pose);
        const std::set<double> levels = found->onlyAt ? std::set{*found->onlyAt} : levelsOf(poses);
        if (levels.empty())
            add();
        std::optional<double> before;
        for (const double level : levels) {
            phase.level = level;
            phase.from = before ? before : level;
            add();
            before = level;
        }
    }
    return reach;
}

std::vector<EquipmentId> PoseBook::variants(const ExerciseId &exercise) const
{
    std::vector<EquipmentId> ids;
    const auto entry = m_exercises.find(exercise);
    if (entry != m_exercises.end()) {
        for (const auto &[id, variant] : entry->second.variants)
            ids.push_back(id);
    }
    return ids;
}

std::optional<Picture> PoseBook::picture(const ExerciseId &exercise, PictureKind kind,
                                         const std::set<EquipmentId> &equipment,
                                         std::optional<double> level) const
{
    const auto entry = m_exercises.find(exercise);
    if (entry == m_exercises.end())
        return std::nullopt;
    const Still *still = nullptr;
    const auto look = [&](const Exercise &in) {
        const auto found = in.pictures.find(kind);
        if (!still && found != in.pictures.end())
            still = &found->second;
    };
    for (const auto &[id, variant] : entry->second.variants) {
        if (equipment.contains(id))
            look(variant);
    }
    look(entry->second.plain);
    if (!still)
        return std::nullopt;
    const auto moment = pose(still->pose, level ? level : still->at);
    if (!moment)
        return std::nullopt;
    return Picture{*moment, still->arrow};
}

QStringList PoseBook::poses() const
{
    QStringList names;
    for (const auto &[name, pose] : m_poses)
        names.append(name);
    return names;
}

std::optional<Moment> PoseBook::pose(const QString &name, std::optional<double> level) const
{
    const auto found = m_poses.find(name);
    if (found == m_poses.end())
        return std::nullopt;
    const auto &levels = found->second.levels;
    if (levels.empty())
        return found->second.base;
    const auto above = level ? levels.lower_bound(*level) : levels.begin();
    if (above == levels.end())
        return levels.rbegin()->second;
    if (above == levels.begin())
        return above->second;
    const auto below = std::prev(above);
    return interpolate(below->second, above->second,
                       (*level - below->first) / (above->first - below->first));
}

} // namespace limber
