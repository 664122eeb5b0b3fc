// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/history/export.h"
#include "core/history/import.h"
#include "tests/support/builders.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

QByteArray exported(const std::vector<SessionRecord> &sessions)
{
    HistoryWriter writer(ExportFormat::Json);
    QByteArray bytes = writer.begin();
    for (const SessionRecord &session : sessions)
        bytes += writer.add(session);
    return bytes + writer.end();
}

/// A file of one session with one set, in which one value was changed; undefined takes it away.
QByteArray with(const QStringList &path, const QJsonValue &value)
{
    QJsonObject root = QJsonDocument::fromJson(exported({build::finishedSession(1, 1)})).object();
    QJsonObject session = root.value(u"sessions"_s).toArray().at(0).toObject();
    QJsonObject set = session.value(u"sets"_s).toArray().at(0).toObject();
    QJsonObject &target = path.size() == 1 ? root : path.front() == u"set" ? set : session;
    if (value.isUndefined())
        target.remove(path.back());
    else
        target.insert(path.back(), value);
    if (path.size() > 1) {
        if (path.front() == u"set")
            session.insert(u"sets"_s, QJsonArray{set});
        root.insert(u"sessions"_s, QJsonArray{session});
    }
    return QJsonDocument(root).toJson();
}

Problem problemOf(const QByteArray &bytes)
{
    const auto read = readHistory(bytes);
    if (read)
        return {.pointer = u"none"_s};
    EXPECT_EQ(read.problems().size(), 1U);
    return read.problems().front();
}

Problem problem(ProblemCode code, const QString &pointer, const QStringList &details = {})
{
    return {.code = code, .pointer = pointer, .details = details};
}

} // namespace

TEST(Import, WhatWasWrittenIsReadWhole)
{
    SessionRecord stopped = build::finishedSession(2, 5);
    stopped.outcome = Outcome::Stopped;
    stopped.reason = StopReason::Pain;
    stopped.after = 0;
    stopped.routineText = "{\"another\": \"text\"}";
    SessionRecord bare;
    bare.id = build::session(3).id;
    bare.routine = RoutineId{u"a"_s};
    bare.started = bare.saved = build::session(3).started;
    bare.outcome = Outcome::Interrupted;
    const std::vector<SessionRecord> sessions{build::finishedSession(1), stopped, bare};
    const auto read = readHistory(exported(sessions));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(*read, sessions);
}

TEST(Import, ASessionBeingLivedIsInterrupted)
{
    EXPECT_EQ(readHistory(exported({build::session(1, 2)}))->front().outcome, Outcome::Interrupted);
}

TEST(Import, WhatMayBeLeftOutIsMadeUpFor)
{
    for (const QString &key : {u"pacing"_s, u"saved"_s, u"next_set"_s, u"routine_text"_s,
                               u"speed"_s, u"tension_before"_s, u"reason"_s})
        EXPECT_TRUE(readHistory(with({u"session"_s, key}, QJsonValue::Undefined)).ok())
            << key.toStdString();
    const auto read = readHistory(with({u"session"_s, u"saved"_s}, QJsonValue::Undefined));
    EXPECT_EQ(read->front().saved, build::session(1, 1).saved);
}

TEST(Import, RefusesWhatIsNoExport)
{
    EXPECT_EQ(problemOf("{\"sessions\": ["),
              (Problem{.code = ProblemCode::JsonSyntax,
                       .place = TextPlace{1, 15},
                       .details = {QString::fromUtf16(json_reason::unexpectedEnd)}}));
    EXPECT_EQ(problemOf(with({u"format"_s}, u"limber-routine"_s)),
              problem(ProblemCode::UnknownFormat, u"/format"_s,
                      {u"limber-routine"_s, u"limber-history"_s}));
    EXPECT_EQ(problemOf(with({u"version"_s}, 2)),
              problem(ProblemCode::UnknownVersion, u"/version"_s, {u"2"_s, u"1"_s}));
    EXPECT_EQ(problemOf(with({u"sessions"_s}, 5)),
              problem(ProblemCode::WrongType, u"/sessions"_s, {u"array"_s, u"number"_s}));
    EXPECT_EQ(problemOf(with({u"sessions"_s}, QJsonValue::Undefined)),
              problem(ProblemCode::MissingField, {}, {u"sessions"_s}));
}

TEST(Import, EveryMistakeIsToldWithItsPlace)
{
    const auto session = [](const QString &key, const QJsonValue &value) {
        return problemOf(with({u"session"_s, key}, value));
    };
    const auto set = [](const QString &key, const QJsonValue &value) {
        return problemOf(with({u"set"_s, key}, value));
    };
    EXPECT_EQ(session(u"id"_s, u"7"_s).code, ProblemCode::NotAllowedValue);
    EXPECT_EQ(session(u"routine"_s, u""_s),
              problem(ProblemCode::EmptyText, u"/sessions/0/routine"_s));
    EXPECT_EQ(session(u"started"_s, u"yesterday"_s).code, ProblemCode::NotAllowedValue);
    EXPECT_EQ(session(u"started"_s, QJsonValue::Undefined),
              problem(ProblemCode::MissingField, u"/sessions/0"_s, {u"started"_s}));
    EXPECT_EQ(session(u"outcome"_s, u"won"_s),
              problem(ProblemCode::NotAllowedValue, u"/sessions/0/outcome"_s,
                      {u"won"_s, u"finished, stopped, interrupted, open"_s}));
    EXPECT_EQ(session(u"tension_after"_s, 11),
              problem(ProblemCode::OutOfRange, u"/sessions/0/tension_after"_s,
                      {u"11"_s, u"0"_s, u"10"_s}));
    EXPECT_EQ(session(u"tension_after"_s, 1.5),
              problem(ProblemCode::WrongType, u"/sessions/0/tension_after"_s,
                      {u"integer"_s, u"number"_s}));
    EXPECT_EQ(session(u"active_seconds"_s, -1).code, ProblemCode::OutOfRange);
    EXPECT_EQ(session(u"active_seconds"_s, 1e300).code, ProblemCode::OutOfRange);
    EXPECT_EQ(session(u"routine_text"_s, u"gone"_s),
              problem(ProblemCode::MissingField, u"/routine_texts"_s, {u"gone"_s}));
    EXPECT_EQ(session(u"note"_s, QJsonArray{}),
              problem(ProblemCode::WrongType, u"/sessions/0/note"_s, {u"string"_s, u"array"_s}));
    EXPECT_EQ(session(u"sets"_s, u"all"_s),
              problem(ProblemCode::WrongType, u"/sessions/0/sets"_s, {u"array"_s, u"string"_s}));
    EXPECT_EQ(set(u"side"_s, u"up"_s),
              problem(ProblemCode::NotAllowedValue, u"/sessions/0/sets/0/side"_s,
                      {u"up"_s, u"left, right"_s}));
    EXPECT_EQ(set(u"set"_s, 0).code, ProblemCode::OutOfRange);
    EXPECT_EQ(set(u"skipped"_s, 1), problem(ProblemCode::WrongType, u"/sessions/0/sets/0/skipped"_s,
                                            {u"boolean"_s, u"number"_s}));
}

TEST(Import, ASessionTwiceInOneFileIsRefused)
{
    EXPECT_EQ(
        problemOf(exported({build::finishedSession(1), build::finishedSession(1)})),
        problem(ProblemCode::DuplicateId, u"/sessions/1/id"_s, {build::session(1).id.text()}));
}

TEST(Import, ManyMistakesAreCutOff)
{
    QJsonArray numbers;
    for (int i = 0; i < 500; ++i)
        numbers.append(i);
    const auto read = readHistory(with({u"sessions"_s}, numbers));
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.problems().size(), 100U);
}

TEST(Import, NoCutOffFileIsReadAndNoneCrashes)
{
    const QByteArray whole = exported({build::finishedSession(1, 1)});
    for (qsizetype length = 0; length < whole.size() - 1; length += 7)
        EXPECT_FALSE(readHistory(whole.left(length)).ok()) << length;
}
