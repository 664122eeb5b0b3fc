<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>GuideCommand</name>
    <message numerus="yes">
        <source>Your session of %1 was interrupted after %n set(s).</source>
        <translation>
            <numerusform>Your session of %1 was interrupted after %n set.</numerusform>
            <numerusform>Your session of %1 was interrupted after %n sets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message numerus="yes">
        <source>%1, %n session(s)</source>
        <comment>minutes, sessions</comment>
        <translation>
            <numerusform>%1, %n session</numerusform>
            <numerusform>%1, %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with both numbers are too few to tell. Six are needed.</source>
        <translation>
            <numerusform>%n session with both numbers is too few to tell. Six are needed.</numerusform>
            <numerusform>%n sessions with both numbers are too few to tell. Six are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After each of your %n session(s) you felt less tense.</source>
        <translation>
            <numerusform>After your %n session you felt less tense.</numerusform>
            <numerusform>After each of your %n sessions you felt less tense.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %1 of your %n session(s) you felt less tense.</source>
        <translation>
            <numerusform>After %1 of your %n session you felt less tense.</numerusform>
            <numerusform>After %1 of your %n sessions you felt less tense.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n set(s)</source>
        <comment>skipped</comment>
        <translation>
            <numerusform>%1 of %n set</numerusform>
            <numerusform>%1 of %n sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>%n day(s) done this week</source>
        <translation>
            <numerusform>%n day done this week</numerusform>
            <numerusform>%n days done this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n day(s) done this week yet</source>
        <translation>
            <numerusform>The %n day of this week is still to come</numerusform>
            <numerusform>None of %n days done this week yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) done this week</source>
        <translation>
            <numerusform>%1 of %n day done this week</numerusform>
            <numerusform>%1 of %n days done this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) done this week, as planned</source>
        <translation>
            <numerusform>%n day done this week, as planned</numerusform>
            <numerusform>%n days done this week, as planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n levels</source>
        <translation>
            <numerusform>%1 of %n level</numerusform>
            <numerusform>%1 of %n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sets</source>
        <translation>
            <numerusform>%1 of %n set</numerusform>
            <numerusform>%1 of %n sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>Days practised in each week, %n planned</source>
        <translation>
            <numerusform>Days practised in each week, %n planned</numerusform>
            <numerusform>Days practised in each week, %n planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutineSheet</name>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n day a week</numerusform>
            <numerusform>%n days a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1</source>
        <comment>a date</comment>
        <translation>
            <numerusform>%n day from %1</numerusform>
            <numerusform>%n days from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breath(s)</source>
        <translation>
            <numerusform>%n breath</numerusform>
            <numerusform>%n breaths</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>the number stands above</comment>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::FilterBar</name>
    <message numerus="yes">
        <source>Last %n week(s)</source>
        <translation>
            <numerusform>Last week</numerusform>
            <numerusform>Last %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::HistoryPage</name>
    <message numerus="yes">
        <source>%n session(s) imported.</source>
        <translation>
            <numerusform>%n session imported.</numerusform>
            <numerusform>%n sessions imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::Overview</name>
    <message numerus="yes">
        <source>session(s), %1</source>
        <comment>the number stands above; time</comment>
        <translation>
            <numerusform>session, %1</numerusform>
            <numerusform>sessions, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) this week</source>
        <comment>the number stands above</comment>
        <translation>
            <numerusform>day this week</numerusform>
            <numerusform>days this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weeks practised, %n as planned</source>
        <translation>
            <numerusform>weeks practised, %n as planned</numerusform>
            <numerusform>weeks practised, %n as planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ReachChart</name>
    <message numerus="yes">
        <source>%1 of %n set(s) done</source>
        <translation>
            <numerusform>%1 of %n set done</numerusform>
            <numerusform>%1 of %n sets done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ReminderPreferences</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ReportDialog</name>
    <message numerus="yes">
        <source>Last %n week(s)</source>
        <translation>
            <numerusform>Last week</numerusform>
            <numerusform>Last %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::RoutinePage</name>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n day a week</numerusform>
            <numerusform>%n days a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::SessionList</name>
    <message numerus="yes">
        <source>%n found, show all</source>
        <translation>
            <numerusform>%n found, show all</numerusform>
            <numerusform>%n found, show all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::TakeAlong</name>
    <message numerus="yes">
        <source>%n session(s) will be added.</source>
        <translation>
            <numerusform>%n session will be added.</numerusform>
            <numerusform>%n sessions will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are known already and stay as they are.</source>
        <translation>
            <numerusform>%n session is known already and stays as it is.</numerusform>
            <numerusform>%n sessions are known already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) left</source>
        <comment>routine</comment>
        <translation>
            <numerusform>%1, %n day left</numerusform>
            <numerusform>%1, %n days left</numerusform>
        </translation>
    </message>
</context>
</TS>
