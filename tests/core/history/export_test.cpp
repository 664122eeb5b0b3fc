// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/history/export.h"
#include "tests/support/builders.h"
#include "tests/support/print_qt.h"

using namespace limber;

namespace {

QByteArray written(ExportFormat format, const std::vector<SessionRecord> &sessions)
{
    HistoryWriter writer(format);
    QByteArray bytes = writer.begin();
    for (const SessionRecord &session : sessions)
        bytes += writer.add(session);
    return bytes + writer.end();
}

} // namespace

TEST(Export, JsonHoldsASessionALineAndEachTextOnce)
{
    const QByteArray bytes =
        written(ExportFormat::Json, {build::finishedSession(1), build::finishedSession(2)});
    EXPECT_EQ(bytes.count('\n'), 4);
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    EXPECT_EQ(root.value(QStringLiteral("format")), QStringLiteral("limber-history"));
    EXPECT_EQ(root.value(QStringLiteral("version")), 1);
    EXPECT_EQ(root.value(QStringLiteral("routine_texts")).toObject().size(), 1);
    const QJsonObject first = root.value(QStringLiteral("sessions")).toArray().at(0).toObject();
    EXPECT_EQ(first.value(QStringLiteral("id")), build::session(1).id.text());
    EXPECT_EQ(first.value(QStringLiteral("tension_before")), 6);
    EXPECT_TRUE(first.value(QStringLiteral("tension_after")).isNull());
    EXPECT_EQ(first.value(QStringLiteral("started")), QStringLiteral("2024-03-31T23:30:00.123Z"));
    EXPECT_EQ(first.value(QStringLiteral("sets")).toArray().size(), 3);
}

TEST(Export, WithoutSessionsItIsStillAFile)
{
    EXPECT_TRUE(QJsonDocument::fromJson(written(ExportFormat::Json, {})).isObject());
    EXPECT_EQ(written(ExportFormat::Csv, {}).count('\n'), 1);
}

TEST(Export, CsvQuotesWhatNeedsIt)
{
    SessionRecord session = build::finishedSession(1, 1);
    session.routineTitle = QStringLiteral("Back, \"upper\"\r\npart");
    session.note = QStringLiteral("plain");
    const QByteArray bytes = written(ExportFormat::Csv, {session});
    const QByteArray row = bytes.mid(bytes.indexOf('\n') + 1);
    EXPECT_TRUE(row.contains(",\"Back, \"\"upper\"\"\r\npart\",")) << row.constData();
    EXPECT_TRUE(row.contains(",plain,0.333333333333,1,")) << row.constData();
    EXPECT_TRUE(row.endsWith(",left,4,0,42,10.001,true\r\n")) << row.constData();
}
