// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonParseError>

#include "core/figure/fields.h"
#include "core/figure/pose_book.h"
#include "core/figure/skeleton.h"

namespace limber {

namespace {

using namespace Qt::StringLiterals;

const QString formatName = u"limber-figures"_s;
constexpr int formatVersion = 1;
/// Poses resting on one another; more is a circle.
constexpr int deepestLikeness = 16;

std::optional<double> landmarkAt(const QString &landmark)
{
    const auto position = RollerPosition::parse(RegionId{u"back"_s}, landmark);
    return position ? spineAt(*position) : std::nullopt;
}

void readHold(Fields &fields, HandHold &hold)
{
    enum Word { Clasped, Gripping, Flat, None };
    Word word = None;
    fields.choice(u"hold", word, {u"clasped"_s, u"gripping"_s, u"flat"_s});
    if (word != None)
        hold = {word == Clasped ? 1.0 : 0.0, word == Gripping ? 1.0 : 0.0,
                word == Flat ? 1.0 : 0.0};
}

void readArm(Fields fields, ArmPose &arm, double side)
{
    if (fields.has(u"hand")) {
        Fields hand = fields.object(u"hand");
        hand.choice(u"on", arm.target, {u"head"_s, u"world"_s});
        hand.vec(u"at", arm.hand);
        double depth = arm.handDepth * side;
        hand.number(u"depth", depth, -.5, .5);
        arm.handDepth = depth * side;
        hand.refuseOthers();
    }
    fields.numbers(u"elbow", {&arm.elbowForward, &arm.elbowUp, &arm.elbowOut});
    fields.numbers(u"shoulder", {&arm.shoulderUp, &arm.shoulderForward});
    readHold(fields, arm.hold);
    fields.refuseOthers();
}

void readLeg(Fields fields, LegPose &leg)
{
    fields.number(u"foot", leg.foot, -3, 3);
    fields.number(u"raise", leg.raise, -.04, 1);
    fields.number(u"turn", leg.turn, -180, 180);
    fields.refuseOthers();
}

void readSpine(Fields fields, SpinePose &spine)
{
    fields.number(u"lumbar", spine.lumbar, -90, 90);
    fields.number(u"chest", spine.chest, -90, 90);
    fields.number(u"arch", spine.arch, -90, 90);
    fields.number(u"neck", spine.neck, -60, 60);
    fields.number(u"head", spine.head, -60, 60);
    fields.refuseOthers();
}

void readRoller(Fields fields, Pose &pose)
{
    fields.choice(u"shape", pose.rollerShape, {u"none"_s, u"across"_s, u"along"_s});
    fields.number(u"x", pose.roller, -3, 3);
    fields.number(u"from", pose.rollFrom, -3, 3);
    fields.refuseOthers();
}

void readGear(Fields fields, Pose &pose)
{
    fields.choice(u"kind", pose.gear, {u"none"_s, u"band"_s, u"straps"_s});
    fields.vec(u"at", pose.fastening);
    fields.number(u"length", pose.gearLength, 0, 3);
    fields.refuseOthers();
}

void readGlow(Fields fields, GlowPose &glow)
{
    fields.number(u"strength", glow.strength, 0, 1);
    fields.number(u"from", glow.from, 0, body::spine);
    fields.number(u"to", glow.to, 0, body::spine);
    fields.refuseOthers();
}

void readPose(Fields &fields, Pose &pose)
{
    fields.choice(u"support", pose.support,
                  {u"floor"_s, u"across"_s, u"along"_s, u"feet"_s, u"plank"_s});
    fields.choice(u"anchor", pose.anchor, {u"hip"_s, u"roller"_s, u"rolling"_s});
    fields.vec(u"hip", pose.hip);
    fields.number(u"lift", pose.lift, 0, 1);
    fields.number(u"turn", pose.turn, -360, 360);
    // No pose of any file brings the roller below the belly button.
    fields.number(u"contact", pose.contact, body::lowestContact, body::spine);
    fields.number(u"breath", pose.breath, 0, 1);
    readRoller(fields.object(u"roller"), pose);
    readSpine(fields.object(u"spine"), pose.spine);
    readGear(fields.object(u"gear"), pose);
    readGlow(fields.object(u"glow"), pose.glow);

    const QString both = u"arms"_s;
    if (fields.has(u"arms")) {
        readArm(fields.object(both), pose.arms[0], 1);
        readArm(fields.object(both), pose.arms[1], -1);
    }
    readArm(fields.object(u"near_arm"), pose.arms[0], 1);
    readArm(fields.object(u"far_arm"), pose.arms[1], -1);
    readLeg(fields.object(u"near_leg"), pose.legs[0]);
    readLeg(fields.object(u"far_leg"), pose.legs[1]);
}

void readPose(Fields &fields, FacingPose &pose)
{
    fields.vec(u"pelvis", pose.pelvis);
    fields.numbers(u"spine", {&pose.spine[0], &pose.spine[1], &pose.spine[2], &pose.spine[3]});
    fields.number(u"head_tilt", pose.headTilt, -120, 120);
    fields.vec(u"hand_below", pose.hands[0]);
    fields.vec(u"hand_above", pose.hands[1]);
    fields.vec(u"foot_below", pose.feet[0]);
    fields.vec(u"foot_above", pose.feet[1]);
    fields.number(u"roller", pose.roller, -3, 3);
}

void readInto(Moment &moment, Fields &fields)
{
    if (auto *side = std::get_if<Pose>(&moment))
        readPose(fields, *side);
    if (auto *facing = std::get_if<FacingPose>(&moment))
        readPose(fields, *facing);
}

} // namespace

void PoseBook::change(Moment &moment, const QJsonObject &changes)
{
    Problems checkedWhenRead;
    Fields fields(changes, {}, checkedWhenRead);
    readInto(moment, fields);
}

class PoseBook::Reader {
public:
    Result<PoseBook> read(const std::vector<QByteArray> &files)
    {
        for (const QByteArray &bytes : files)
            open(bytes);
        for (const auto &[name, source] : m_sources)
            m_book.m_poses.insert_or_assign(name, posed(name, source));
        for (size_t file = 0; file < m_files.size(); ++file) {
            Fields root(m_files[file], QStringLiteral("/%1").arg(file), m_problems);
            Fields exercises = root.object(u"exercises");
            for (const QString &id : exercises.keys())
                readEntry(ExerciseId{id}, exercises.object(id));
        }
        if (!m_problems.empty())
            return m_problems;
        return std::move(m_book);
    }

private:
    struct Source {
        QJsonObject object;
        QString pointer;
    };

    void complain(ProblemCode code, const QString &pointer, QStringList details = {})
    {
        m_problems.push_back({.code = code, .pointer = pointer, .details = std::move(details)});
    }

    void open(const QByteArray &bytes)
    {
        const QString here = QStringLiteral("/%1").arg(m_files.size());
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        m_files.push_back(document.object());
        if (error.error != QJsonParseError::NoError)
            return complain(ProblemCode::JsonSyntax, here, {error.errorString()});

        Fields root(document.object(), here, m_problems);
        QString format;
        double version = 0;
        root.text(u"format", format);
        root.number(u"version", version);
        if (format != formatName)
            return complain(ProblemCode::UnknownFormat, here + u"/format"_s, {format, formatName});
        if (version != formatVersion)
            return complain(ProblemCode::UnknownVersion, here + u"/version"_s,
                            {QString::number(version), QString::number(formatVersion)});
        const QJsonObject poses = document.object().value(u"poses"_s).toObject();
        (void)root.object(u"poses");
        (void)root.object(u"exercises");
        root.refuseOthers();
        for (auto pose = poses.begin(); pose != poses.end(); ++pose) {
            const QString pointer = QStringLiteral("%1/poses/%2").arg(here, pose.key());
            if (!isSlug(pose.key()))
                complain(ProblemCode::BadIdentifier, pointer, {pose.key()});
            else if (m_sources.contains(pose.key()))
                complain(ProblemCode::DuplicateId, pointer, {pose.key()});
            else
                m_sources[pose.key()] = {pose.value().toObject(), pointer};
        }
    }

    /// The pose that another says it is like; an upright body when it is like none.
    [[nodiscard]] LevelledPose likeness(Fields &fields, int depth)
    {
        QString like;
        fields.text(u"like", like);
        enum class View { Side, Facing } view = View::Side;
        fields.choice(u"view", view, {u"side"_s, u"facing"_s});
        if (like.isEmpty())
            return {view == View::Facing ? Moment{FacingPose{}} : Moment{Pose{}}, {}};
        const auto source = m_sources.find(like);
        const QStringList known = names();
        if (source == m_sources.end()) {
            fields.complain(ProblemCode::NotAllowedValue, u"like", {like, known.join(u", "_s)});
            return {};
        }
        if (depth > deepestLikeness) {
            // Poses that are like each other in a ring; none of them would complain by itself.
            complain(ProblemCode::NotAllowedValue, source->second.pointer + u"/like"_s,
                     {like, known.join(u", "_s)});
            return {};
        }
        return posed(like, source->second, depth + 1);
    }

    [[nodiscard]] LevelledPose posed(const QString &name, const Source &source, int depth = 0)
    {
        if (const auto done = m_book.m_poses.find(name); done != m_book.m_poses.end())
            return done->second;
        // A pose read for the sake of another complains only when its own turn comes.
        Problems ignored;
        Fields fields(source.object, source.pointer, depth == 0 ? m_problems : ignored);
        LevelledPose pose = likeness(fields, depth);
        readInto(pose.base, fields);
        for (auto &[at, level] : pose.levels) {
            Fields again(source.object, source.pointer, ignored);
            readInto(level, again);
        }
        if (fields.has(u"levels")) {
            Fields levels = fields.object(u"levels");
            for (const QString &landmark : levels.keys()) {
                Fields level = levels.object(landmark);
                const auto at = landmarkAt(landmark);
                if (!at) {
                    levels.complain(ProblemCode::UnknownLandmark, landmark, {landmark, u"back"_s});
                    continue;
                }
                readInto(pose.levels.try_emplace(*at, pose.base).first->second, level);
                level.refuseOthers();
            }
        }
        fields.refuseOthers();
        return pose;
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (const auto &[name, source] : m_sources)
            all.append(name);
        return all;
    }

    void readName(Fields &fields, const char16_t *key, QString &name)
    {
        fields.text(key, name);
        if (!m_sources.contains(name))
            fields.complain(
                name.isEmpty() ? ProblemCode::MissingField : ProblemCode::NotAllowedValue, key,
                {name.isEmpty() ? QString::fromUtf16(key) : name, names().join(u", "_s)});
    }

    void readAt(Fields &fields, std::optional<double> &at)
    {
        QString landmark;
        fields.text(u"at", landmark);
        if (landmark.isEmpty())
            return;
        at = landmarkAt(landmark);
        if (!at)
            fields.complain(ProblemCode::UnknownLandmark, u"at", {landmark, u"back"_s});
    }

    void checkVia(Fields &via, const QString &pose)
    {
        Moment moment = m_book.pose(pose).value_or(Moment{});
        readInto(moment, via);
        via.refuseOthers();
    }

    [[nodiscard]] std::vector<Key> readKeys(Fields &fields, const char16_t *name)
    {
        std::vector<Key> keys;
        for (Fields &item : fields.list(name)) {
            Key key{.seconds = 1};
            readName(item, u"pose", key.pose);
            if (item.has(u"via")) {
                Fields via = item.object(u"via");
                key.via = via.members();
                checkVia(via, key.pose);
            }
            item.choice(u"level", key.level, {u"to"_s, u"from"_s});
            readAt(item, key.at);
            item.number(u"seconds", key.seconds, 0, 60);
            item.number(u"hold", key.hold, 0, 60);
            item.flag(u"stretches", key.stretches);
            item.refuseOthers();
            keys.push_back(std::move(key));
        }
        return keys;
    }

    [[nodiscard]] Script readScript(Fields fields)
    {
        Script script;
        script.keys = readKeys(fields, u"keys");
        fields.flag(u"repeats", script.repeats);
        readAt(fields, script.onlyAt);
        for (Fields &item : fields.list(u"strokes")) {
            QString pose;
            readName(item, u"pose", pose);
            item.refuseOthers();
            script.strokes.append(pose);
        }
        if (fields.has(u"sway")) {
            Fields sway = fields.object(u"sway");
            readAt(sway, script.swayAt);
            sway.refuseOthers();
        }
        if (script.keys.empty() && script.strokes.empty() && !script.swayAt)
            fields.complain(ProblemCode::MissingField, u"keys", {u"keys"_s});
        fields.refuseOthers();
        return script;
    }

    [[nodiscard]] Exercise readExercise(Fields &fields)
    {
        Exercise exercise;
        Fields motions = fields.object(u"motions");
        for (const QString &kind : motions.keys())
            exercise.motions.insert_or_assign(kind, readScript(motions.object(kind)));
        Fields pictures = fields.object(u"pictures");
        const std::array kinds{std::pair{PictureKind::Start, u"start"},
                               std::pair{PictureKind::End, u"end"},
                               std::pair{PictureKind::Thumbnail, u"thumbnail"}};
        for (const auto &[kind, name] : kinds) {
            if (!pictures.has(name))
                continue;
            Fields picture = pictures.object(name);
            Still still;
            readName(picture, u"pose", still.pose);
            readAt(picture, still.at);
            picture.choice(u"arrow", still.arrow,
                           {u"none"_s, u"lie-back"_s, u"lift"_s, u"roll"_s, u"arch"_s, u"pull"_s,
                            u"breathe"_s});
            picture.refuseOthers();
            exercise.pictures.insert_or_assign(kind, std::move(still));
        }
        pictures.refuseOthers();
        return exercise;
    }

    void readEntry(const ExerciseId &id, Fields fields)
    {
        if (!isSlug(id.text()))
            complain(ProblemCode::BadIdentifier, fields.pointer(), {id.text()});
        if (m_book.m_exercises.contains(id))
            complain(ProblemCode::DuplicateId, fields.pointer(), {id.text()});
        Entry entry{.plain = readExercise(fields)};
        Fields variants = fields.object(u"variants");
        for (const QString &equipment : variants.keys()) {
            Fields variant = variants.object(equipment);
            entry.variants.insert_or_assign(EquipmentId{equipment}, readExercise(variant));
            variant.refuseOthers();
        }
        fields.refuseOthers();
        m_book.m_exercises.insert_or_assign(id, std::move(entry));
    }

    PoseBook m_book;
    Problems m_problems;
    std::vector<QJsonObject> m_files;
    std::map<QString, Source> m_sources;
};

Result<PoseBook> PoseBook::read(const std::vector<QByteArray> &files)
{
    return Reader().read(files);
}

} // namespace limber
