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
    <name>limber::RoutinePage</name>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n day a week</numerusform>
            <numerusform>%n days a week</numerusform>
        </translation>
    </message>
</context>
</TS>
