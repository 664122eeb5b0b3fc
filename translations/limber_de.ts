<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AttachedRoutine</name>
    <message>
        <source>this PDF is damaged</source>
        <translation>dieses PDF ist beschädigt</translation>
    </message>
    <message>
        <source>this PDF carries no routine; only sheets from Limber do</source>
        <translation>dieses PDF enthält keine Routine; nur Blätter von Limber enthalten eine</translation>
    </message>
    <message>
        <source>a PDF may have %1 at most</source>
        <translation>ein PDF darf höchstens %1 groß sein</translation>
    </message>
    <message>
        <source>Limber is not wholly installed: the part that reads PDFs is missing</source>
        <translation>Limber ist nicht vollständig installiert: der Teil, der PDFs liest, fehlt</translation>
    </message>
</context>
<context>
    <name>BackMap</name>
    <message>
        <source>Tailbone</source>
        <translation>Steißbein</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Broad back muscle</source>
        <translation>Breiter Rückenmuskel</translation>
    </message>
    <message>
        <source>Between the shoulder blades</source>
        <translation>Zwischen den Schulterblättern</translation>
    </message>
    <message>
        <source>Never here</source>
        <translation>Niemals hier</translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message>
        <source>back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>front of the body</source>
        <translation>Vorderseite des Körpers</translation>
    </message>
    <message>
        <source>low back</source>
        <translation>unterer Rücken</translation>
    </message>
    <message>
        <source>belly button</source>
        <translation>Bauchnabel</translation>
    </message>
    <message>
        <source>lower ribs</source>
        <translation>untere Rippen</translation>
    </message>
    <message>
        <source>bottom of the shoulder blades</source>
        <translation>unterer Rand der Schulterblätter</translation>
    </message>
    <message>
        <source>middle of the shoulder blades</source>
        <translation>Mitte der Schulterblätter</translation>
    </message>
    <message>
        <source>top of the shoulder blades</source>
        <translation>oberer Rand der Schulterblätter</translation>
    </message>
    <message>
        <source>upper shoulders</source>
        <translation>obere Schultern</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>ankle</source>
        <translation>Knöchel</translation>
    </message>
    <message>
        <source>bottom of the calf</source>
        <translation>unterer Teil der Wade</translation>
    </message>
    <message>
        <source>middle of the calf</source>
        <translation>Mitte der Wade</translation>
    </message>
    <message>
        <source>top of the calf</source>
        <translation>oberer Teil der Wade</translation>
    </message>
    <message>
        <source>behind the knee</source>
        <translation>Kniekehle</translation>
    </message>
    <message>
        <source>abdomen</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>foam roller</source>
        <translation>Faszienrolle</translation>
    </message>
    <message>
        <source>resistance band</source>
        <translation>Widerstandsband</translation>
    </message>
    <message>
        <source>suspension straps</source>
        <translation>Schlingentrainer</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two places on the body</comment>
        <translation>zwischen „%1“ und „%2“</translation>
    </message>
    <message>
        <source>below belly-button height the low back has no ribs to carry it, and rolling there can harm its mobility</source>
        <translation>unterhalb des Bauchnabels stützen keine Rippen den unteren Rücken, und dort zu rollen kann seiner Beweglichkeit schaden</translation>
    </message>
    <message>
        <source>the neck is too delicate to carry weight on a roller</source>
        <translation>der Nacken ist zu empfindlich, um auf einer Rolle Gewicht zu tragen</translation>
    </message>
    <message>
        <source>nothing protects the organs of the abdomen</source>
        <translation>nichts schützt die Organe im Bauch</translation>
    </message>
    <message>
        <source>vessels and nerves lie open behind the knee</source>
        <translation>in der Kniekehle liegen Gefäße und Nerven ungeschützt</translation>
    </message>
    <message>
        <source>a roller belongs on muscle, never directly on a joint</source>
        <translation>eine Rolle gehört auf Muskeln, nie direkt auf ein Gelenk</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>[FILE]</source>
        <translation>[DATEI]</translation>
    </message>
    <message>
        <source>Opens Limber&apos;s window, with a routine file if one is given. The commands below need no window; “limber COMMAND --help” tells about each.</source>
        <translation>Öffnet das Fenster von Limber, mit einer Routinendatei, wenn eine genannt ist. Die Befehle unten brauchen kein Fenster; „limber BEFEHL --help“ erklärt jeden.</translation>
    </message>
    <message>
        <source>ROUTINE|FILE</source>
        <translation>ROUTINE|DATEI</translation>
    </message>
    <message>
        <source>Lists the routines you can be guided through.</source>
        <translation>Listet die Routinen auf, durch die Limber dich führen kann.</translation>
    </message>
    <message>
        <source>FILE...</source>
        <translation>DATEI...</translation>
    </message>
    <message>
        <source>Checks routine files and names every problem with its place. Exits with 1 if any file is refused.</source>
        <translation>Prüft Routinendateien und nennt jedes Problem mit seiner Stelle. Endet mit 1, wenn eine Datei abgelehnt wird.</translation>
    </message>
    <message>
        <source>Lets time run N times as fast. Such sessions stay out of statistics.</source>
        <translation>Lässt die Zeit N-mal so schnell laufen. Solche Einheiten zählen in keiner Statistik.</translation>
    </message>
    <message>
        <source>Leaves the lowest level out, as in your choices.</source>
        <translation>Lässt die unterste Stufe aus, wie in deinen Einstellungen.</translation>
    </message>
    <message>
        <source>Repetitions at each level, within the routine&apos;s range.</source>
        <translation>Wiederholungen je Stufe, im Rahmen der Routine.</translation>
    </message>
    <message>
        <source>table for people; json or csv for programs.</source>
        <translation>table für Menschen; json oder csv für Programme.</translation>
    </message>
    <message>
        <source>Keeps everything below the folder D instead of the standard folders.</source>
        <translation>Legt alles unter dem Ordner D ab statt in den üblichen Ordnern.</translation>
    </message>
    <message>
        <source>How much is written to the log: debug, info, warning, error or off.</source>
        <translation>Wie viel ins Protokoll geschrieben wird: debug, info, warning, error oder off.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>The window opens one file at a time</source>
        <translation>Das Fenster öffnet nur eine Datei auf einmal</translation>
    </message>
    <message>
        <source>There is no command “%1”</source>
        <translation>Es gibt keinen Befehl „%1“</translation>
    </message>
    <message>
        <source>Name one routine or file</source>
        <translation>Nenne eine Routine oder eine Datei</translation>
    </message>
    <message>
        <source>Name at least one file</source>
        <translation>Nenne mindestens eine Datei</translation>
    </message>
    <message>
        <source>“%1” is too much here</source>
        <translation>„%1“ ist hier zu viel</translation>
    </message>
    <message>
        <source>--%1 does not belong here</source>
        <translation>--%1 gehört nicht hierher</translation>
    </message>
    <message>
        <source>--%1 %2 makes no sense</source>
        <translation>--%1 %2 ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[Optionen]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Guides you through a routine in the terminal and records the session. Keys: space pauses and goes on, n next set, b back, r repeat the set, q stop, p stop because of pain. Ctrl-C stops too and is recorded as called away.</source>
        <translation>Führt dich im Terminal durch eine Routine und zeichnet die Einheit auf. Tasten: Leertaste Pause und weiter, n nächster Satz, b zurück, r Satz wiederholen, q Stopp, p Stopp wegen Schmerzen. Auch Strg+C stoppt; das gilt als weggerufen.</translation>
    </message>
    <message>
        <source>Asks the health questions again, because something changed.</source>
        <translation>Stellt die Gesundheitsfragen noch einmal, weil sich etwas geändert hat.</translation>
    </message>
    <message>
        <source>Lets you hear it: signals, breath and voice, as chosen in the window.</source>
        <translation>Schaltet den Ton ein: Töne, Atem und Stimme, wie im Fenster gewählt.</translation>
    </message>
    <message>
        <source>Speaks the language L this time, whatever is chosen.</source>
        <translation>Spricht diesmal die Sprache L, egal welche gewählt ist.</translation>
    </message>
    <message>
        <source>[COPY]</source>
        <translation>[SICHERUNG]</translation>
    </message>
    <message>
        <source>Shows the recorded sessions, the newest first. Takes them along as a file, brings them in from one, and goes back to a copy; what is replaced is kept.</source>
        <translation>Zeigt die aufgezeichneten Einheiten, die neueste zuerst. Exportiert sie in eine Datei, importiert sie aus einer und kehrt zu einer Sicherung zurück; was ersetzt wird, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Only sessions of that day (YYYY-MM-DD) and after it.</source>
        <translation>Nur Einheiten von diesem Tag (JJJJ-MM-TT) an.</translation>
    </message>
    <message>
        <source>Brings in the sessions of a file that --format json wrote, all or none.</source>
        <translation>Importiert die Einheiten aus einer mit --format json geschriebenen Datei, alle oder keine.</translation>
    </message>
    <message>
        <source>Takes out again what the last import brought.</source>
        <translation>Nimmt wieder heraus, was der letzte Import gebracht hat.</translation>
    </message>
    <message>
        <source>Goes back to COPY, or to the newest automatic copy.</source>
        <translation>Kehrt zu SICHERUNG zurück, sonst zur neuesten automatischen Sicherung.</translation>
    </message>
    <message>
        <source>With --import, says what it would do; with --restore, lists the copies.</source>
        <translation>Sagt mit --import, was geschehen würde; zählt mit --restore die Sicherungen auf.</translation>
    </message>
    <message>
        <source>Name one copy</source>
        <translation>Nenne eine Sicherung</translation>
    </message>
    <message>
        <source>--dry-run goes with --import or --restore</source>
        <translation>--dry-run gehört zu --import oder --restore</translation>
    </message>
    <message>
        <source>Starts without the window, to remind you on the days you chose.</source>
        <translation>Startet ohne das Fenster, um dich an den gewählten Tagen zu erinnern.</translation>
    </message>
    <message>
        <source>Writes a progress report for your therapist as a PDF.</source>
        <translation>Schreibt einen Fortschrittsbericht für deine Physiotherapie als PDF.</translation>
    </message>
    <message>
        <source>Prints your notes on the report.</source>
        <translation>Nimmt deine Notizen in den Bericht auf.</translation>
    </message>
    <message>
        <source>Only one of --report, --import, --undo-import and --restore at a time</source>
        <translation>Nur eines von --report, --import, --undo-import und --restore auf einmal</translation>
    </message>
    <message>
        <source>--notes goes with --report</source>
        <translation>--notes gehört zu --report</translation>
    </message>
    <message>
        <source>Makes a routine sheet to hand out, as a PDF. It carries the routine itself: Limber opens the PDF as it opens the routine&apos;s file.</source>
        <translation>Macht aus einer Routine ein Blatt zum Mitgeben, als PDF. Es enthält die Routine selbst: Limber öffnet das PDF wie die Datei der Routine.</translation>
    </message>
    <message>
        <source>Writes the sheet to FILE.</source>
        <translation>Schreibt das Blatt in die Datei FILE.</translation>
    </message>
    <message>
        <source>a4 or letter.</source>
        <translation>a4 oder letter.</translation>
    </message>
    <message>
        <source>Letters of 14 points.</source>
        <translation>Schrift in 14 Punkt.</translation>
    </message>
    <message>
        <source>Leaves the pictures out.</source>
        <translation>Lässt die Bilder weg.</translation>
    </message>
    <message>
        <source>Greys only, for a black printer.</source>
        <translation>Nur Grautöne, für Schwarz-Weiß-Drucker.</translation>
    </message>
    <message>
        <source>Days of the log to fill in: 0, 7, 14 or 28.</source>
        <translation>Tage des Protokolls zum Ausfüllen: 0, 7, 14 oder 28.</translation>
    </message>
    <message>
        <source>Fills the log from your history of the last days.</source>
        <translation>Füllt das Protokoll aus deinem Verlauf der letzten Tage.</translation>
    </message>
    <message>
        <source>Whom the sheet is for.</source>
        <translation>Für wen das Blatt ist.</translation>
    </message>
    <message>
        <source>Who prepared it.</source>
        <translation>Wer es erstellt hat.</translation>
    </message>
    <message>
        <source>Name the file to write: -o sheet.pdf</source>
        <translation>Nenne die Datei, in die geschrieben wird: -o blatt.pdf</translation>
    </message>
</context>
<context>
    <name>CueText</name>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences, said</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>and arch</source>
        <translation>und strecken</translation>
    </message>
    <message>
        <source>and back up</source>
        <translation>und wieder hoch</translation>
    </message>
    <message>
        <source>squeeze</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>and release</source>
        <translation>und nachlassen</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Die letzte</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>Rest is over</source>
        <translation>Die Pause ist um</translation>
    </message>
    <message>
        <source>Press any key when you are ready.</source>
        <translation>Drück eine beliebige Taste, wenn du bereit bist.</translation>
    </message>
    <message>
        <source>Done. Well done.</source>
        <translation>Geschafft. Gut gemacht.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a repetition&apos;s number, what to do; said</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>unter einer Minute</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1&#xa0;min</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>etwa %1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation>noch unter einer Minute</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>noch %1&#xa0;h %2&#xa0;min</translation>
    </message>
</context>
<context>
    <name>GuideCommand</name>
    <message>
        <source>This session could not be kept.</source>
        <translation>Diese Einheit konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The session is in your history.</source>
        <translation>Die Einheit steht in deinem Verlauf.</translation>
    </message>
    <message>
        <source>The health questions are due: answer them in the window or with “limber guide” in a terminal.</source>
        <translation>Die Gesundheitsfragen sind fällig: Beantworte sie im Fenster oder mit „limber guide“ in einem Terminal.</translation>
    </message>
    <message numerus="yes">
        <source>Your session of %1 was interrupted after %n set(s).</source>
        <translation>
            <numerusform>Deine Einheit vom %1 wurde nach %n Satz unterbrochen.</numerusform>
            <numerusform>Deine Einheit vom %1 wurde nach %n Sätzen unterbrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>kdr</source>
        <comment>the keys for: keep it as it is, discard, resume there</comment>
        <translation>bvf</translation>
    </message>
    <message>
        <source>[%3] resume there, [%1] keep it as it is, [%2] discard:</source>
        <translation>[%3] dort fortsetzen, [%1] so behalten, [%2] verwerfen:</translation>
    </message>
    <message>
        <source>[%1] keep it as it is, [%2] discard:</source>
        <translation>[%1] so behalten, [%2] verwerfen:</translation>
    </message>
    <message>
        <source>How tense do you feel now, 0 (not at all) to 10? Enter skips:</source>
        <translation>Wie verspannt fühlst du dich jetzt, 0 (gar nicht) bis 10? Die Eingabetaste überspringt:</translation>
    </message>
    <message>
        <source>--health-changed asks questions, which needs a terminal.</source>
        <translation>--health-changed stellt Fragen; dafür braucht es ein Terminal.</translation>
    </message>
    <message>
        <source>The sound: m turns it off and on, + and - change the volume.</source>
        <translation>Der Ton: m schaltet ihn aus und ein, + und - ändern die Lautstärke.</translation>
    </message>
    <message>
        <source>The machine slept or stood still.</source>
        <translation>Der Computer hat geschlafen oder stillgestanden.</translation>
    </message>
    <message>
        <source>The session goes into your history as soon as no other program holds it.</source>
        <translation>Die Einheit kommt in deinen Verlauf, sobald kein anderes Programm ihn festhält.</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>%1: %2</source>
        <comment>an exercise, its instruction</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a routine, about how long</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Finished. Well done.</source>
        <translation>Geschafft. Gut gemacht.</translation>
    </message>
    <message>
        <source>Leave it for today, and ask a clinician if it does not go away.</source>
        <translation>Lass es für heute gut sein, und frag ärztlich nach, wenn es nicht weggeht.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what to do, how long</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Any key goes on: %1</source>
        <comment>what to do</comment>
        <translation>Weiter mit einer beliebigen Taste: %1</translation>
    </message>
    <message>
        <source>Paused, space goes on: %1</source>
        <comment>what to do</comment>
        <translation>Pause, weiter mit der Leertaste: %1</translation>
    </message>
    <message>
        <source>Stopped. %1. %2</source>
        <comment>how to come off, more of it</comment>
        <translation>Aufgehört. %1. %2</translation>
    </message>
    <message>
        <source>Keys: space pauses and goes on, n next set, b back, r repeat the set, q stop, p stop because of pain.</source>
        <translation>Tasten: Leertaste Pause und weiter, n nächster Satz, b zurück, r Satz wiederholen, q Stopp, p Stopp wegen Schmerzen.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pause.</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>An open wound or broken skin where you would roll</source>
        <translation>Eine offene Wunde oder verletzte Haut, wo du rollen würdest</translation>
    </message>
    <message>
        <source>A fracture</source>
        <translation>Ein Knochenbruch</translation>
    </message>
    <message>
        <source>An inflammation where you would roll</source>
        <translation>Eine Entzündung, wo du rollen würdest</translation>
    </message>
    <message>
        <source>Deep vein thrombosis: a clot in a deep vein</source>
        <translation>Tiefe Venenthrombose: ein Gerinnsel in einer tiefen Vene</translation>
    </message>
    <message>
        <source>Osteomyelitis: an infected bone</source>
        <translation>Osteomyelitis: eine Infektion des Knochens</translation>
    </message>
    <message>
        <source>Myositis ossificans: bone growing in a muscle</source>
        <translation>Myositis ossificans: Knochen, der sich in einem Muskel bildet</translation>
    </message>
    <message>
        <source>Osteoporosis: bones that break easily</source>
        <translation>Osteoporose: Knochen, die leicht brechen</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Surgery in the last 6 months</source>
        <translation>Eine Operation in den letzten 6 Monaten</translation>
    </message>
    <message>
        <source>A disease of the spine</source>
        <translation>Eine Erkrankung der Wirbelsäule</translation>
    </message>
    <message>
        <source>Medicine that thins the blood</source>
        <translation>Blutverdünnende Medikamente</translation>
    </message>
    <message>
        <source>Pressure and rubbing keep broken skin from closing and can infect it.</source>
        <translation>Druck und Reibung halten verletzte Haut offen und können sie infizieren.</translation>
    </message>
    <message>
        <source>Rolling over or near a fracture can move it.</source>
        <translation>Rollen über oder neben einem Bruch kann ihn verschieben.</translation>
    </message>
    <message>
        <source>Pressure can make an inflammation worse.</source>
        <translation>Druck kann eine Entzündung verschlimmern.</translation>
    </message>
    <message>
        <source>Pressure can loosen a clot, and a loose clot is dangerous.</source>
        <translation>Druck kann ein Gerinnsel lösen, und ein gelöstes Gerinnsel ist gefährlich.</translation>
    </message>
    <message>
        <source>Pressure on an infected bone can do harm that you do not feel at once.</source>
        <translation>Druck auf einen infizierten Knochen kann schaden, ohne dass du es gleich spürst.</translation>
    </message>
    <message>
        <source>Pressing a muscle in which bone grows can make more of it grow.</source>
        <translation>Druck auf einen Muskel, in dem sich Knochen bildet, kann noch mehr davon wachsen lassen.</translation>
    </message>
    <message>
        <source>Under your own weight on a roller, weak ribs and vertebrae can break.</source>
        <translation>Unter dem eigenen Gewicht auf der Rolle können schwache Rippen und Wirbel brechen.</translation>
    </message>
    <message>
        <source>Whether lying on your back and pressure are fine changes as it goes on.</source>
        <translation>Wie gut du Rückenlage und Druck verträgst, ändert sich im Lauf der Schwangerschaft.</translation>
    </message>
    <message>
        <source>What is still healing must not be pressed or stretched too early.</source>
        <translation>Was noch heilt, darf nicht zu früh gedrückt oder gedehnt werden.</translation>
    </message>
    <message>
        <source>Pressing and arching the spine can harm one that is not well.</source>
        <translation>Druck und Strecken können einer kranken Wirbelsäule schaden.</translation>
    </message>
    <message>
        <source>Pressure can then make you bleed inside without your feeling it.</source>
        <translation>Druck kann dann zu inneren Blutungen führen, ohne dass du es spürst.</translation>
    </message>
    <message>
        <source>Not with an open wound</source>
        <translation>Nicht mit einer offenen Wunde</translation>
    </message>
    <message>
        <source>Not with a fracture</source>
        <translation>Nicht mit einem Knochenbruch</translation>
    </message>
    <message>
        <source>Ask your clinician first</source>
        <translation>Frag erst ärztlich nach</translation>
    </message>
    <message>
        <source>Wait until the skin has closed, or ask who treats it.</source>
        <translation>Warte, bis die Haut verheilt ist, oder frag in der Praxis nach, die sie behandelt.</translation>
    </message>
    <message>
        <source>Ask the clinician who treats it when pressure is safe again.</source>
        <translation>Frag in der Praxis nach, die den Bruch behandelt, ab wann Druck wieder unbedenklich ist.</translation>
    </message>
    <message>
        <source>A clinician who knows you can say whether rolling is fine.</source>
        <translation>Wer dich ärztlich betreut, kann sagen, ob Rollen gut für dich ist.</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>No sessions yet.</source>
        <translation>Noch keine Einheiten.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>Verspannung</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>In Bewegung</translation>
    </message>
    <message>
        <source>New sessions: %1</source>
        <translation>Neue Einheiten: %1</translation>
    </message>
    <message>
        <source>Sessions that are here already: %1</source>
        <translation>Einheiten, die schon da sind: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“limber history --undo-import” takes them out again.</source>
        <translation>„limber history --undo-import“ nimmt sie wieder heraus.</translation>
    </message>
    <message>
        <source>Sessions taken out: %1</source>
        <translation>Herausgenommene Einheiten: %1</translation>
    </message>
    <message>
        <source>There is no copy of the history yet.</source>
        <translation>Es gibt noch keine Sicherung des Verlaufs.</translation>
    </message>
    <message>
        <source>Restored from “%1”.</source>
        <translation>Wiederhergestellt aus „%1“.</translation>
    </message>
    <message>
        <source>The history so far is kept as “%1”.</source>
        <translation>Der bisherige Verlauf liegt als „%1“ daneben.</translation>
    </message>
    <message>
        <source>There are no sessions to report on.</source>
        <translation>Es gibt keine Einheiten, über die zu berichten wäre.</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <comment>a file</comment>
        <translation>Der Bericht ist in %1</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>no session</source>
        <translation>keine Einheit</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n session(s)</source>
        <comment>minutes, sessions</comment>
        <translation>
            <numerusform>%1, %n Einheit</numerusform>
            <numerusform>%1, %n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, what was done on it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a day</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>Week from %1: %2</source>
        <comment>day, what was done</comment>
        <translation>Woche ab %1: %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>You come to your sessions less tense than at first: %1 now, %2 then.</source>
        <translation>Du kommst weniger verspannt zu deinen Einheiten als anfangs: %1 jetzt, %2 damals.</translation>
    </message>
    <message>
        <source>You come to your sessions about as tense as at first: %1 now, %2 then.</source>
        <translation>Du kommst etwa so verspannt zu deinen Einheiten wie anfangs: %1 jetzt, %2 damals.</translation>
    </message>
    <message>
        <source>You come to your sessions more tense than at first: %1 now, %2 then. If it keeps growing, ask a clinician.</source>
        <translation>Du kommst verspannter zu deinen Einheiten als anfangs: %1 jetzt, %2 damals. Nimmt das weiter zu, frag ärztlich nach.</translation>
    </message>
    <message>
        <source>Nothing can be told of your tension yet: no session has both numbers, before and after.</source>
        <translation>Über deine Verspannung lässt sich noch nichts sagen: Keine Einheit hat beide Zahlen, davor und danach.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with both numbers are too few to tell. Six are needed.</source>
        <translation>
            <numerusform>%n Einheit mit beiden Zahlen ist zu wenig, um etwas zu sagen. Sechs braucht es.</numerusform>
            <numerusform>%n Einheiten mit beiden Zahlen sind zu wenig, um etwas zu sagen. Sechs braucht es.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first and the last two weeks have too few sessions to tell.</source>
        <translation>Die ersten und die letzten zwei Wochen haben zu wenige Einheiten, um etwas zu sagen.</translation>
    </message>
    <message>
        <source>It is too soon to tell: from %1 on there are two first and two last weeks to compare.</source>
        <translation>Noch ist es zu früh: ab %1 gibt es zwei erste und zwei letzte Wochen zu vergleichen.</translation>
    </message>
    <message>
        <source>After your session you felt less tense.</source>
        <translation>Nach deiner Einheit warst du weniger verspannt.</translation>
    </message>
    <message numerus="yes">
        <source>After each of your %n session(s) you felt less tense.</source>
        <translation>
            <numerusform>Nach deiner Einheit warst du weniger verspannt.</numerusform>
            <numerusform>Nach jeder deiner %n Einheiten warst du weniger verspannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %1 of your %n session(s) you felt less tense.</source>
        <translation>
            <numerusform>Nach %1 von %n Einheit warst du weniger verspannt.</numerusform>
            <numerusform>Nach %1 von %n Einheiten warst du weniger verspannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as at first</source>
        <comment>level</comment>
        <translation>%1, wie anfangs</translation>
    </message>
    <message>
        <source>%1, at first: %2</source>
        <comment>level now, level then</comment>
        <translation>%1, anfangs: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>skipped</comment>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n set(s)</source>
        <comment>skipped</comment>
        <translation>
            <numerusform>%1 von %n Satz</numerusform>
            <numerusform>%1 von %n Sätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at first: %2</source>
        <comment>skipped now, skipped then</comment>
        <translation>%1, anfangs: %2</translation>
    </message>
    <message>
        <source>as tense as before</source>
        <translation>so verspannt wie zuvor</translation>
    </message>
    <message>
        <source>%1 less tense</source>
        <translation>um %1 weniger verspannt</translation>
    </message>
    <message>
        <source>%1 more tense</source>
        <translation>um %1 stärker verspannt</translation>
    </message>
    <message>
        <source>Compared are the medians of what you said before your sessions, in the last two weeks and in the first two, among twelve weeks. It needs six sessions with both numbers; less than a point is no change.</source>
        <translation>Verglichen werden die Mediane deiner Angaben vor den Einheiten, in den letzten und in den ersten zwei von zwölf Wochen. Es braucht sechs Einheiten mit beiden Zahlen; weniger als ein Punkt gilt nicht als Änderung.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the names of things needed</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Limber cannot open its window: there is no display here. In this terminal “limber guide upper-back-release” guides you without one.</source>
        <translation>Limber kann sein Fenster nicht öffnen: Hier gibt es keine Anzeige. In diesem Terminal führt dich „limber guide upper-back-release“ ohne Fenster.</translation>
    </message>
    <message>
        <source>“limber --help” tells more.</source>
        <translation>„limber --help“ sagt mehr.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>NamedRoutine</name>
    <message>
        <source>There is no routine “%1”; “limber list” names them all.</source>
        <translation>Es gibt keine Routine „%1“; „limber list“ nennt alle.</translation>
    </message>
    <message>
        <source>--repetitions %1 is outside this routine&apos;s range</source>
        <translation>--repetitions %1 liegt außerhalb des Rahmens dieser Routine</translation>
    </message>
</context>
<context>
    <name>PrintCommand</name>
    <message>
        <source>The sheet is in %1</source>
        <comment>a file</comment>
        <translation>Das Blatt liegt in %1</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>No printer is set up on this computer. Save the sheet as a PDF and print it elsewhere.</source>
        <translation>An diesem Computer ist kein Drucker eingerichtet. Speichere das Blatt als PDF und druck es anderswo.</translation>
    </message>
    <message>
        <source>The printer “%1” is not there any more.</source>
        <translation>Den Drucker „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The printer “%1” is offline or stopped. Nothing was printed.</source>
        <translation>Der Drucker „%1“ ist nicht erreichbar oder angehalten. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the sheet.</source>
        <translation>Der Drucker „%1“ hat das Blatt nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>a place, a reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Problems in all: %1. “limber validate” names them all.</source>
        <translation>Probleme insgesamt: %1. „limber validate“ nennt alle.</translation>
    </message>
    <message>
        <source>The routine file “%1” is not used.</source>
        <translation>Die Routinendatei „%1“ wird nicht verwendet.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>There is no such file</source>
        <translation>Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>Das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>This is a pipe, socket or device, not a file</source>
        <translation>Das ist eine Pipe, ein Socket oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>„%1“ kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The disk is full; nothing more can be kept until there is room</source>
        <translation>Die Festplatte ist voll; bis wieder Platz ist, kann nichts mehr gespeichert werden</translation>
    </message>
    <message>
        <source>This is a binary file, not text</source>
        <translation>Das ist eine Binärdatei, kein Text</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8</source>
        <translation>Der Text ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>The values are nested too deeply: at most %1 levels</source>
        <translation>Die Werte sind zu tief verschachtelt: höchstens %1 Ebenen</translation>
    </message>
    <message>
        <source>The format is “%1”; known is “%2”</source>
        <translation>Das Format ist „%1“; bekannt ist „%2“</translation>
    </message>
    <message>
        <source>Version %1 of the format is not known to this program; known is %2</source>
        <translation>Version %1 des Formats kennt dieses Programm nicht; bekannt ist %2</translation>
    </message>
    <message>
        <source>Expected %1, found %2</source>
        <translation>Erwartet: %1, gefunden: %2</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>One of these must be here: %1</source>
        <translation>Eines davon muss hier stehen: %1</translation>
    </message>
    <message>
        <source>These exclude one another: %1</source>
        <translation>Diese schließen einander aus: %1</translation>
    </message>
    <message>
        <source>“%1” is not allowed here; allowed: %2</source>
        <translation>„%1“ ist hier nicht erlaubt; erlaubt: %2</translation>
    </message>
    <message>
        <source>%1 is out of range: from %2 to %3</source>
        <translation>%1 liegt außerhalb von %2 bis %3</translation>
    </message>
    <message>
        <source>%2 entries are too many: at most %1</source>
        <translation>%2 Einträge sind zu viele: höchstens %1</translation>
    </message>
    <message>
        <source>%2 entries are too few: at least %1</source>
        <translation>%2 Einträge sind zu wenige: mindestens %1</translation>
    </message>
    <message>
        <source>The text has %2 characters: at most %1</source>
        <translation>Der Text hat %2 Zeichen: höchstens %1</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>Der Text ist leer</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>“%1” stands twice in one object</source>
        <translation>„%1“ steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>“%1” is not an identifier: lower-case letters, digits and single dashes</source>
        <translation>„%1“ ist kein Bezeichner: Kleinbuchstaben, Ziffern und einzelne Bindestriche</translation>
    </message>
    <message>
        <source>“%1” is not a language: write it like “de” or “pt-BR”</source>
        <translation>„%1“ ist keine Sprache: Schreib sie wie „de“ oder „pt-BR“</translation>
    </message>
    <message>
        <source>The English wording (“en”) is missing</source>
        <translation>Der englische Wortlaut („en“) fehlt</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>„%1“ steht hier zweimal</translation>
    </message>
    <message>
        <source>There is no exercise “%1”</source>
        <translation>Es gibt keine Übung „%1“</translation>
    </message>
    <message>
        <source>There is no region “%1” of the body</source>
        <translation>Es gibt keine Körperregion „%1“</translation>
    </message>
    <message>
        <source>There is no place “%1” on the region “%2”</source>
        <translation>Es gibt keine Stelle „%1“ an der Region „%2“</translation>
    </message>
    <message>
        <source>“%1” is not a position: a place, or a point between two like “belly-button..lower-ribs@40”</source>
        <translation>„%1“ ist keine Position: eine Stelle, oder ein Punkt zwischen zweien wie „belly-button..lower-ribs@40“</translation>
    </message>
    <message>
        <source>“%1”: no roller may be placed here: %4</source>
        <translation>„%1“: Hier darf keine Rolle liegen: %4</translation>
    </message>
    <message>
        <source>“%1”: extensions are not possible on the region “%3”</source>
        <translation>„%1“: An der Region „%3“ ist kein Strecken möglich</translation>
    </message>
    <message>
        <source>“%1” is too high for an extension: at most “%2”</source>
        <translation>„%1“ ist zu hoch zum Strecken: höchstens „%2“</translation>
    </message>
    <message>
        <source>The roller cannot lie “%1” here, only “%2”</source>
        <translation>Die Rolle kann hier nicht „%1“ liegen, nur „%2“</translation>
    </message>
    <message>
        <source>“%2” must be above “%1”</source>
        <translation>„%2“ muss über „%1“ liegen</translation>
    </message>
    <message>
        <source>The routine is too long: at most six hours and 20,000 parts</source>
        <translation>Die Routine ist zu lang: höchstens sechs Stunden und 20.000 Teile</translation>
    </message>
    <message>
        <source>Every step is optional and switched off, so there is nothing to do</source>
        <translation>Jeder Schritt ist optional und ausgeschaltet, es gibt also nichts zu tun</translation>
    </message>
    <message>
        <source>The history “%1” cannot be used: %2. Sessions can be guided, but are not kept</source>
        <translation>Der Verlauf „%1“ ist nicht benutzbar: %2. Du kannst geführt werden, aber nichts wird gespeichert</translation>
    </message>
    <message>
        <source>The history “%1” is damaged. It is left as it is, and sessions of this run are not kept</source>
        <translation>Der Verlauf „%1“ ist beschädigt. Er bleibt, wie er ist, und Einheiten werden diesmal nicht gespeichert</translation>
    </message>
    <message>
        <source>The history “%1” was damaged. It is kept aside as “%2”, and a new history was begun</source>
        <translation>Der Verlauf „%1“ war beschädigt. Er liegt nun als „%2“ daneben, und ein neuer Verlauf ist begonnen</translation>
    </message>
    <message>
        <source>The history “%1” was written by a newer Limber (its version %2, known here up to %3). It is left untouched; sessions of this run are not kept</source>
        <translation>Der Verlauf „%1“ stammt von einem neueren Limber (Version %2, hier bekannt bis %3). Er bleibt unberührt; Einheiten werden diesmal nicht gespeichert</translation>
    </message>
    <message>
        <source>Another program is holding the history “%1”</source>
        <translation>Ein anderes Programm hält den Verlauf „%1“ fest</translation>
    </message>
    <message>
        <source>The history could not be written or read: %1</source>
        <translation>Der Verlauf konnte nicht geschrieben oder gelesen werden: %1</translation>
    </message>
    <message>
        <source>The settings “%1” are damaged. They are left as they are, and choices of this run are not kept</source>
        <translation>Die Einstellungen „%1“ sind beschädigt. Sie bleiben, wie sie sind, und was du diesmal wählst, wird nicht gespeichert</translation>
    </message>
    <message>
        <source>The settings “%1” were damaged. They are kept aside as “%2”, and everything is at its default</source>
        <translation>Die Einstellungen „%1“ waren beschädigt. Sie liegen nun als „%2“ daneben, und alles steht auf der Vorgabe</translation>
    </message>
    <message>
        <source>A routine that ships with Limber has the id “%1” already, so this file is not used</source>
        <translation>Eine mitgelieferte Routine hat schon die Kennung „%1“; diese Datei wird deshalb nicht verwendet</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>This session went on, ended or was discarded elsewhere in the meantime; nothing was changed</source>
        <translation>Diese Einheit ging inzwischen anderswo weiter, endete oder wurde verworfen; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>der Text ist leer</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>der Text endet zu früh</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>hier wird ein Wert erwartet</translation>
    </message>
    <message>
        <source>a key in quotes is expected here</source>
        <translation>hier wird ein Schlüssel in Anführungszeichen erwartet</translation>
    </message>
    <message>
        <source>a colon is expected here</source>
        <translation>hier wird ein Doppelpunkt erwartet</translation>
    </message>
    <message>
        <source>a comma or the closing bracket is expected here</source>
        <translation>hier wird ein Komma oder die schließende Klammer erwartet</translation>
    </message>
    <message>
        <source>this is not a number as JSON writes it</source>
        <translation>so schreibt JSON keine Zahl</translation>
    </message>
    <message>
        <source>this escape is not allowed in a text</source>
        <translation>diese Escape-Folge ist in einem Text nicht erlaubt</translation>
    </message>
    <message>
        <source>a control character is not allowed in a text</source>
        <translation>ein Steuerzeichen ist in einem Text nicht erlaubt</translation>
    </message>
    <message>
        <source>the text in quotes has no end</source>
        <translation>der Text in Anführungszeichen hat kein Ende</translation>
    </message>
    <message>
        <source>there is more text after the end</source>
        <translation>nach dem Ende steht noch Text</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>eine Liste in eckigen Klammern</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>types</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>The file is too large to be a routine: at most %1</source>
        <translation>Die Datei ist zu groß für eine Routine: höchstens %1</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1</source>
        <translation>Das ist kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>a fraction</source>
        <translation>eine Bruchzahl</translation>
    </message>
    <message>
        <source>The history “%1” was damaged. It is kept aside as “%2”. What could be read of it was recovered: sessions: %3, complete: %4</source>
        <translation>Der Verlauf „%1“ war beschädigt. Er liegt als „%2“ daneben. Was noch zu lesen war, ist gerettet: Einheiten: %3, vollständig: %4</translation>
    </message>
    <message>
        <source>The end of what was written to the history “%1” is damaged and could not be read. Everything before it is there; the rest is kept aside as “%2”</source>
        <translation>Das Ende dessen, was in den Verlauf „%1“ geschrieben wurde, ist beschädigt und nicht zu lesen. Alles davor ist da; der Rest liegt als „%2“ daneben</translation>
    </message>
    <message>
        <source>“%1” is not a copy of a history that can be restored; nothing was changed</source>
        <translation>„%1“ ist keine Sicherung eines Verlaufs, die sich wiederherstellen ließe; nichts wurde geändert</translation>
    </message>
    <message>
        <source>Another program is holding the history “%1”. What you record meanwhile is kept and goes into it as soon as it is free</source>
        <translation>Ein anderes Programm hält den Verlauf „%1“ fest. Was du inzwischen aufzeichnest, bleibt erhalten und kommt hinein, sobald er frei ist</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Ready for your first session</source>
        <translation>Bereit für deine erste Einheit</translation>
    </message>
    <message>
        <source>No session done this week yet</source>
        <translation>Diese Woche noch keine Einheit</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) done this week</source>
        <translation>
            <numerusform>An %n Tag diese Woche geschafft</numerusform>
            <numerusform>An %n Tagen diese Woche geschafft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n day(s) done this week yet</source>
        <translation>
            <numerusform>Diese Woche steht noch %n Tag an</numerusform>
            <numerusform>Diese Woche stehen noch %n Tage an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) done this week</source>
        <translation>
            <numerusform>%1 von %n Tag diese Woche geschafft</numerusform>
            <numerusform>%1 von %n Tagen diese Woche geschafft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) done this week, as planned</source>
        <translation>
            <numerusform>An %n Tag diese Woche geschafft, wie geplant</numerusform>
            <numerusform>An %n Tagen diese Woche geschafft, wie geplant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>yn</source>
        <comment>the keys for yes and no</comment>
        <translation>jn</translation>
    </message>
    <message>
        <source>%1 [%2/%3]</source>
        <comment>a question, the keys for yes and no</comment>
        <translation>%1 [%2/%3]</translation>
    </message>
    <message>
        <source>Has this changed since?</source>
        <translation>Hat sich das seither geändert?</translation>
    </message>
    <message>
        <source>Have you asked, and may you roll?</source>
        <translation>Hast du gefragt, und darfst du rollen?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a verdict, the answer it comes from</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Before you start: does any of this apply to you? It is asked again after 90 days, or with --health-changed. q leaves.</source>
        <translation>Bevor du beginnst: Trifft davon etwas auf dich zu? Nach 90 Tagen wird wieder gefragt, oder mit --health-changed. q bricht ab.</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>%1 of %2</source>
        <comment>done of planned</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time done of time planned</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time and zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n Stufe</numerusform>
            <numerusform>%n Stufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n levels</source>
        <translation>
            <numerusform>%1 von %n Stufe</numerusform>
            <numerusform>%1 von %n Stufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sets</source>
        <translation>
            <numerusform>%1 von %n Satz</numerusform>
            <numerusform>%1 von %n Sätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>levels or sets, repetitions</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>tension before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>tension %1 before, %2 after</source>
        <translation>Verspannung davor %1, danach %2</translation>
    </message>
    <message>
        <source>tension %1 before</source>
        <translation>Verspannung davor %1</translation>
    </message>
    <message>
        <source>tension %1 after</source>
        <translation>Verspannung danach %1</translation>
    </message>
    <message>
        <source>as tense as before</source>
        <translation>so verspannt wie zuvor</translation>
    </message>
    <message>
        <source>less tense</source>
        <translation>weniger verspannt</translation>
    </message>
    <message>
        <source>more tense</source>
        <translation>stärker verspannt</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Satz %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>level or set, side</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message>
        <source>Time for %1</source>
        <comment>a routine</comment>
        <translation>Zeit für „%1“</translation>
    </message>
    <message>
        <source>Whenever it suits you today.</source>
        <translation>Wann immer es dir heute passt.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Skip today</source>
        <translation>Heute nicht</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 (finished %2, stopped %3, interrupted %4)</source>
        <translation>%1 (geschafft %2, vorzeitig beendet %3, unterbrochen %4)</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Fortschrittsbericht</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Written by Limber on %1. Limber gives guidance, not medical advice.</source>
        <translation>Von Limber geschrieben am %1. Limber leitet an und ersetzt keinen ärztlichen Rat.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Stopped because of pain</source>
        <translation>Wegen Schmerzen beendet</translation>
    </message>
    <message>
        <source>Time moved</source>
        <translation>Zeit in Bewegung</translation>
    </message>
    <message>
        <source>Days practised</source>
        <translation>Übungstage</translation>
    </message>
    <message>
        <source>%1 of about %2 planned</source>
        <translation>%1 von etwa %2 geplanten</translation>
    </message>
    <message>
        <source>Tension, the middle of all answers</source>
        <translation>Verspannung, Median aller Angaben</translation>
    </message>
    <message>
        <source>%1 before, %2 after a session (0 none, 10 most)</source>
        <translation>%1 vor, %2 nach einer Einheit (0 keine, 10 stärkste)</translation>
    </message>
    <message>
        <source>Tension, 0 to 10: the middle of each week</source>
        <translation>Verspannung, 0 bis 10: Median jeder Woche</translation>
    </message>
    <message>
        <source>Tension, 0 to 10: each session</source>
        <translation>Verspannung, 0 bis 10: jede Einheit</translation>
    </message>
    <message numerus="yes">
        <source>Days practised in each week, %n planned</source>
        <translation>
            <numerusform>Übungstage in jeder Woche, %n geplant</numerusform>
            <numerusform>Übungstage in jeder Woche, %n geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>Days practised in each week</source>
        <translation>Übungstage in jeder Woche</translation>
    </message>
    <message>
        <source>before a session</source>
        <translation>vor einer Einheit</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>format of a month</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>ResumeBanner</name>
    <message>
        <source>%1. What was done is kept.</source>
        <translation>%1. Was geschafft ist, bleibt.</translation>
    </message>
    <message>
        <source>%1, with everything done. All of it is kept.</source>
        <translation>%1, alles geschafft. Alles bleibt.</translation>
    </message>
    <message>
        <source>%1, %2 of %3 done. All of it is kept.</source>
        <comment>an exercise, some of its sets</comment>
        <translation>%1, %2 von %3 geschafft. Alles bleibt.</translation>
    </message>
    <message>
        <source>Next is: %1. All that was done is kept.</source>
        <comment>an exercise</comment>
        <translation>Als Nächstes: %1. Was geschafft ist, bleibt.</translation>
    </message>
    <message>
        <source>Interrupted at %1</source>
        <translation>Um %1 unterbrochen</translation>
    </message>
    <message>
        <source>Interrupted on %1 at %2</source>
        <translation>Am %1 um %2 unterbrochen</translation>
    </message>
    <message>
        <source>Resu&amp;me at level %1</source>
        <translation>For&amp;tsetzen auf Stufe %1</translation>
    </message>
    <message>
        <source>Resu&amp;me with set %1</source>
        <translation>For&amp;tsetzen mit Satz %1</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>For&amp;tsetzen</translation>
    </message>
</context>
<context>
    <name>RoutineCommands</name>
    <message>
        <source>shipped</source>
        <comment>a routine</comment>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>own</source>
        <comment>a routine</comment>
        <translation>eigen</translation>
    </message>
    <message>
        <source>%1: fine</source>
        <comment>a file</comment>
        <translation>%1: in Ordnung</translation>
    </message>
</context>
<context>
    <name>RoutineSheet</name>
    <message>
        <source>%1, continued</source>
        <comment>an exercise</comment>
        <translation>%1, Fortsetzung</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the number of a step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>You should feel</source>
        <translation>Das solltest du spüren</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a movement</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a dose</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 side to side</source>
        <translation>%1 von Seite zu Seite</translation>
    </message>
    <message>
        <source>%1 up and down</source>
        <translation>%1 auf und ab</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>least to most repetitions</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the lowest and the highest place of the roller</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the number of a level, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 to %1, low to high</source>
        <translation>1 bis %1 aufwärts</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 a stroke</source>
        <translation>%1 je Zug</translation>
    </message>
    <message>
        <source>Roller</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Levels × breaths</source>
        <translation>Stufen × Atemzüge</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>sets, repetitions</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>breathing in</comment>
        <translation>ein %1</translation>
    </message>
    <message>
        <source>arch %1</source>
        <comment>a time</comment>
        <translation>strecken %1</translation>
    </message>
    <message>
        <source>back %1</source>
        <comment>a time</comment>
        <translation>zurück %1</translation>
    </message>
    <message>
        <source>Move roller</source>
        <translation>Rolle schieben</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Sets × repetitions</source>
        <translation>Sätze × Wiederholungen</translation>
    </message>
    <message>
        <source>pull %1</source>
        <comment>a time</comment>
        <translation>ziehen %1</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>lengthwise</source>
        <translation>der Länge nach</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>left, then right</source>
        <translation>erst links, dann rechts</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Tage pro Woche</translation>
    </message>
    <message>
        <source>Never here</source>
        <translation>Niemals hier</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Tension, 0 (none) to 10 (the worst you know): draw a ring before, a dot after, and join them.</source>
        <translation>Verspannung, 0 (keine) bis 10 (die schlimmste, die du kennst): davor ein Ring, danach ein Punkt; verbinde sie.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>What I noticed</source>
        <translation>Was mir auffiel</translation>
    </message>
    <message>
        <source>Coming off: roll to one side, hands down</source>
        <translation>Von der Rolle herunter: zur Seite rollen, Hände auf den Boden</translation>
    </message>
    <message>
        <source>Stop at sharp pain, numbness, tingling or dizziness: roll to one side, hands down.</source>
        <translation>Hör auf bei stechendem Schmerz, Taubheit, Kribbeln oder Schwindel: zur Seite rollen, Hände auf den Boden.</translation>
    </message>
    <message>
        <source>Stop at sharp pain, numbness, tingling or dizziness.</source>
        <translation>Hör auf bei stechendem Schmerz, Taubheit, Kribbeln oder Schwindel.</translation>
    </message>
    <message>
        <source>Never place the roller below belly-button height, and never on the neck.</source>
        <translation>Leg die Rolle nie tiefer als auf Bauchnabelhöhe und nie in den Nacken.</translation>
    </message>
    <message>
        <source>Never place the roller behind the knee, on a joint, on the abdomen, on the neck, or on the low back below belly-button height.</source>
        <translation>Leg die Rolle nie in die Kniekehle, auf ein Gelenk, auf den Bauch, in den Nacken oder auf den unteren Rücken unterhalb der Bauchnabelhöhe.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n Tag pro Woche</numerusform>
            <numerusform>%n Tage pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts of a routine</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1, version %2. Printed with Limber %3.</source>
        <comment>a routine</comment>
        <translation>%1, Fassung %2. Gedruckt mit Limber %3.</translation>
    </message>
    <message>
        <source>After %1.</source>
        <comment>a therapist&apos;s name</comment>
        <translation>Nach %1.</translation>
    </message>
    <message>
        <source>Guidance, not medical advice.</source>
        <translation>Anleitung, kein ärztlicher Rat.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>a name follows</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <comment>a name follows</comment>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>%1: log</source>
        <comment>a routine</comment>
        <translation>%1: Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1</source>
        <comment>a date</comment>
        <translation>
            <numerusform>%n Tag ab %1</numerusform>
            <numerusform>%n Tage ab %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, page</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Source and version on page 1.</source>
        <translation>Quelle und Fassung auf Seite 1.</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <comment>an exercise</comment>
        <translation>%1, Stufe %2</translation>
    </message>
    <message>
        <source>%1, set %2</source>
        <comment>an exercise</comment>
        <translation>%1, Satz %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an exercise, a side</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>repetitions</comment>
        <translation>%1 ×</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not said before</source>
        <translation>davor offen</translation>
    </message>
    <message>
        <source>not said after</source>
        <translation>danach offen</translation>
    </message>
    <message>
        <source>%1 before</source>
        <comment>tension</comment>
        <translation>%1 davor</translation>
    </message>
    <message>
        <source>%1 after</source>
        <comment>tension</comment>
        <translation>%1 danach</translation>
    </message>
</context>
<context>
    <name>SessionKeys</name>
    <message>
        <source>Pause and go on; so does any other key</source>
        <translation>Pause und weiter; ebenso jede andere Taste</translation>
    </message>
    <message>
        <source>On to the next set</source>
        <translation>Weiter zum nächsten Satz</translation>
    </message>
    <message>
        <source>Back to the start of this set</source>
        <translation>Zurück an den Anfang dieses Satzes</translation>
    </message>
    <message>
        <source>Repeat this set</source>
        <translation>Diesen Satz wiederholen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>While paused: stop because of pain</source>
        <translation>In der Pause: Stopp wegen Schmerzen</translation>
    </message>
    <message>
        <source>Sound off and on</source>
        <translation>Ton aus und an</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Turn the picture upside down, and back</source>
        <translation>Das Bild auf den Kopf stellen und zurück</translation>
    </message>
    <message>
        <source>Largest letters, and back</source>
        <translation>Größte Schrift und zurück</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n Stufe</numerusform>
            <numerusform>%n Stufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breath(s)</source>
        <translation>
            <numerusform>%n Atemzug</numerusform>
            <numerusform>%n Atemzüge</numerusform>
        </translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>Position einnehmen</translation>
    </message>
    <message>
        <source>Roll side to side</source>
        <translation>Von Seite zu Seite rollen</translation>
    </message>
    <message>
        <source>Roll up and down</source>
        <translation>Auf und ab rollen</translation>
    </message>
    <message>
        <source>Lean back, breathe in</source>
        <translation>Zurücklehnen, einatmen</translation>
    </message>
    <message>
        <source>Arch back, elbows open</source>
        <translation>Rücken strecken, Ellbogen öffnen</translation>
    </message>
    <message>
        <source>Stay still</source>
        <translation>Still bleiben</translation>
    </message>
    <message>
        <source>Hold the arch</source>
        <translation>Streckung halten</translation>
    </message>
    <message>
        <source>Come back up</source>
        <translation>Zurück nach oben</translation>
    </message>
    <message>
        <source>Move to level %1</source>
        <translation>Rolle auf Stufe %1 schieben</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>Zusammenziehen</translation>
    </message>
    <message>
        <source>Let back slowly</source>
        <translation>Langsam zurück</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Come off the roller</source>
        <translation>Von der Rolle herunter</translation>
    </message>
    <message>
        <source>Roller level with: %1</source>
        <translation>Rolle auf dieser Höhe: %1</translation>
    </message>
    <message>
        <source>Roll to one side, hands down</source>
        <translation>Zur Seite rollen, Hände auf den Boden</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Mach dich bereit</translation>
    </message>
    <message>
        <source>Keep breathing</source>
        <translation>Weiteratmen</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Breathe freely</source>
        <translation>Frei atmen</translation>
    </message>
    <message>
        <source>Come off</source>
        <translation>Herunter</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <translation>Stufe %1: %2</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Satz %1 von %2</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a side, and a level or set</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a repetition of so many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, slow strokes</source>
        <comment>a time</comment>
        <translation>%1, langsame Züge</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>so many levels, so many breaths at each</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>sets, repetitions</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2 rest</source>
        <comment>sets and repetitions, a time</comment>
        <translation>%1, %2 Pause</translation>
    </message>
    <message>
        <source>%1, each side</source>
        <comment>a dose</comment>
        <translation>%1, je Seite</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Stopped because of pain</source>
        <translation>Wegen Schmerzen beendet</translation>
    </message>
    <message>
        <source>Stopped, called away</source>
        <translation>Beendet, weggerufen</translation>
    </message>
    <message>
        <source>Let go and stand at ease</source>
        <translation>Loslassen und locker stehen</translation>
    </message>
    <message>
        <source>Ease the pull first, then let go. Nothing is lost.</source>
        <translation>Lös zuerst den Zug, dann lass los. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Hands down, off the roller</source>
        <translation>Hände auf den Boden, von der Rolle</translation>
    </message>
    <message>
        <source>Take the weight off first. Nothing is lost.</source>
        <translation>Nimm zuerst dein Gewicht weg. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Let the hips sink first. Push up slowly. Nothing is lost.</source>
        <translation>Lass zuerst das Becken sinken. Drück dich langsam hoch. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Small step with the feet</source>
        <translation>Kleiner Schritt mit den Füßen</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Pull</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Satz %1</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Gleich weiter</translation>
    </message>
    <message>
        <source>any key</source>
        <translation>beliebige Taste</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>repetition %1 of %2</source>
        <translation>Wiederholung %1 von %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1. Space starts this again.</source>
        <extracomment>%1 is where the session stands: &quot;Level 3: lower ribs, repetition 3 of 4&quot;</extracomment>
        <translation>%1. Die Leertaste beginnt das von vorn.</translation>
    </message>
    <message>
        <source>%1 Then press any key.</source>
        <translation>%1 Dann drück eine beliebige Taste.</translation>
    </message>
    <message>
        <source>%1. Space goes on after 3-2-1.</source>
        <translation>%1. Mit der Leertaste geht es nach 3-2-1 weiter.</translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>the number stands above</comment>
        <translation>
            <numerusform>Sekunde</numerusform>
            <numerusform>Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>English</source>
        <extracomment>What the language of this file calls itself.</extracomment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>limber::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>About Limber</source>
        <translation>Über Limber</translation>
    </message>
    <message>
        <source>Guides you through a foam-rolling routine while you lie on the floor.</source>
        <translation>Führt dich durch eine Routine mit der Faszienrolle, während du auf dem Boden liegst.</translation>
    </message>
    <message>
        <source>Guidance, not medical advice. A sharp pain, numbness or tingling means stop.</source>
        <translation>Anleitung, kein ärztlicher Rat. Stechender Schmerz, Taubheit oder Kribbeln heißt: aufhören.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>Wo deine Daten liegen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>There is no program here that shows folders.</source>
        <translation>Hier gibt es kein Programm, das Ordner zeigt.</translation>
    </message>
    <message>
        <source>History and your own routines</source>
        <translation>Verlauf und eigene Routinen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Limber is free software under the GNU General Public License, version 3 or later, and comes without any warranty.</source>
        <translation>Limber ist freie Software unter der GNU General Public License, Version 3 oder neuer, und kommt ohne jede Gewähr.</translation>
    </message>
</context>
<context>
    <name>limber::AppearancePreferences</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>In a dark room, dark is easier on the eyes</source>
        <translation>In dunklen Räumen schont „Dunkel“ die Augen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Black and white, with an edge around everything</source>
        <translation>Schwarz und Weiß, mit einem Rand um alles</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>115 %</source>
        <translation>115&#xa0;%</translation>
    </message>
    <message>
        <source>130 %</source>
        <translation>130&#xa0;%</translation>
    </message>
    <message>
        <source>A session fits its letters to the window</source>
        <translation>In einer Einheit richtet sie sich nach dem Fenster</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>With figure</source>
        <translation>Mit Figur</translation>
    </message>
    <message>
        <source>Largest letters</source>
        <translation>Größte Schrift</translation>
    </message>
    <message>
        <source>What is largest when you read from the floor</source>
        <translation>Was am größten ist, wenn du vom Boden aus liest</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Of the words and of the voice</source>
        <translation>Für alle Texte und die Stimme</translation>
    </message>
</context>
<context>
    <name>limber::BackMap</name>
    <message>
        <source>Map of the body: %1</source>
        <translation>Körperkarte: %1</translation>
    </message>
    <message>
        <source>The roller travels from %1 to %2.</source>
        <translation>Die Rolle wandert: %1 bis %2.</translation>
    </message>
    <message>
        <source>The roller lies along the spine.</source>
        <translation>Die Rolle liegt längs unter der Wirbelsäule.</translation>
    </message>
    <message>
        <source>Zones the roller must never touch are hatched.</source>
        <translation>Zonen, die die Rolle nie berühren darf, sind schraffiert.</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <translation>Stufe %1: %2</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, jetzt</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, geschafft</translation>
    </message>
</context>
<context>
    <name>limber::Background</name>
    <message>
        <source>Open Limber</source>
        <translation>Limber öffnen</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Limber reminds you of your routine</source>
        <translation>Limber erinnert dich an deine Routine</translation>
    </message>
    <message>
        <source>Limber stays ready</source>
        <translation>Limber bleibt bereit</translation>
    </message>
    <message>
        <source>It reminds you on the days you chose. Ctrl+Q in its window ends it.</source>
        <translation>Limber erinnert dich an den gewählten Tagen. Strg+Q in seinem Fenster beendet es.</translation>
    </message>
</context>
<context>
    <name>limber::CalendarLegend</name>
    <message>
        <source>The larger the square, the more minutes: none, up to 9, up to 19, 20 and more</source>
        <translation>Je größer das Quadrat, desto mehr Minuten: keine, bis 9, bis 19, 20 und mehr</translation>
    </message>
    <message>
        <source>0 min</source>
        <comment>no minutes</comment>
        <translation>0&#xa0;min</translation>
    </message>
    <message>
        <source>20+ min</source>
        <comment>20 minutes and more</comment>
        <translation>20+ min</translation>
    </message>
</context>
<context>
    <name>limber::CalendarMap</name>
    <message>
        <source>Minutes a day</source>
        <translation>Minuten am Tag</translation>
    </message>
    <message>
        <source>Up and down go a day, left and right a week, Page Up and Page Down four weeks. Enter lists the day&apos;s sessions.</source>
        <translation>Auf und ab geht einen Tag, links und rechts eine Woche, Bild auf und Bild ab vier Wochen. Die Eingabetaste listet die Einheiten des Tages.</translation>
    </message>
</context>
<context>
    <name>limber::ComeOffStrip</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Paused for %1</source>
        <translation>Pause seit %1</translation>
    </message>
</context>
<context>
    <name>limber::ComparisonCard</name>
    <message>
        <source>Your last weeks</source>
        <translation>Deine letzten Wochen</translation>
    </message>
    <message>
        <source>After a session</source>
        <translation>Nach einer Einheit</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>Höchste Stufe</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Levels and exercises</source>
        <translation>Stufen und Übungen</translation>
    </message>
</context>
<context>
    <name>limber::DaySpan</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>limber::Dialogs</name>
    <message>
        <source>During a session</source>
        <translation>Während einer Einheit</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Zurechtfinden</translation>
    </message>
</context>
<context>
    <name>limber::FigurePreferences</name>
    <message>
        <source>Who shows the movement</source>
        <translation>Wer die Bewegung zeigt</translation>
    </message>
    <message>
        <source>Turn the stage</source>
        <translation>Bild drehen</translation>
    </message>
    <message>
        <source>0°</source>
        <translation>0°</translation>
    </message>
    <message>
        <source>180°</source>
        <translation>180°</translation>
    </message>
    <message>
        <source>If your head points to the screen</source>
        <translation>Wenn dein Kopf zum Bildschirm zeigt</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Still pictures instead of movement</source>
        <translation>Standbilder statt Bewegung</translation>
    </message>
</context>
<context>
    <name>limber::FigureView</name>
    <message>
        <source>Moving picture</source>
        <translation>Bewegtes Bild</translation>
    </message>
</context>
<context>
    <name>limber::FilterBar</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a day</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search notes, three letters or more</source>
        <translation>Notizen durchsuchen, ab drei Buchstaben</translation>
    </message>
    <message>
        <source>Any routine</source>
        <translation>Alle Routinen</translation>
    </message>
    <message>
        <source>Ended in any way</source>
        <translation>Egal wie beendet</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message numerus="yes">
        <source>Last %n week(s)</source>
        <translation>
            <numerusform>Letzte Woche</numerusform>
            <numerusform>Letzte %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Tage wählen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>limber::HealthPage</name>
    <message>
        <source>Is one of these true for you now? Nothing of it leaves this computer.</source>
        <translation>Trifft davon jetzt etwas auf dich zu? Nichts davon verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Asked again after 90 days, or when you choose “Something changed in my health”. After an expert consensus on foam rolling.</source>
        <translation>Wird nach 90 Tagen wieder gefragt, oder wenn du „An meiner Gesundheit hat sich etwas geändert“ wählst. Nach einem Konsens von Fachleuten zum Faszienrollen.</translation>
    </message>
    <message>
        <source>Before the first session</source>
        <translation>Vor der ersten Einheit</translation>
    </message>
    <message>
        <source>Before the next session</source>
        <translation>Vor der nächsten Einheit</translation>
    </message>
    <message>
        <source>%1. The answers hold while Limber runs.</source>
        <comment>why they were not stored</comment>
        <translation>%1. Die Antworten gelten, solange Limber läuft.</translation>
    </message>
</context>
<context>
    <name>limber::HealthPreferences</name>
    <message>
        <source>Asked before the next session</source>
        <translation>Werden vor der nächsten Einheit gestellt</translation>
    </message>
    <message>
        <source>Answered on %1; asked again before the next session</source>
        <translation>Beantwortet am %1; werden vor der nächsten Einheit wieder gestellt</translation>
    </message>
    <message>
        <source>Answered on %1; asked again after 90 days</source>
        <translation>Beantwortet am %1; werden nach 90 Tagen wieder gestellt</translation>
    </message>
    <message>
        <source>&amp;Answer again</source>
        <translation>Neu a&amp;ntworten</translation>
    </message>
    <message>
        <source>&amp;Answer now</source>
        <translation>Jetzt a&amp;ntworten</translation>
    </message>
    <message>
        <source>Health questions</source>
        <translation>Gesundheitsfragen</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>an answer</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>an answer</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>The answers lie on this computer alone. Answer again as soon as something changed.</source>
        <translation>Die Antworten liegen nur auf diesem Computer. Antworte neu, sobald sich etwas ändert.</translation>
    </message>
</context>
<context>
    <name>limber::HeroCard</name>
    <message>
        <source>YOUR PLAN</source>
        <translation>DEIN PLAN</translation>
    </message>
    <message>
        <source>%1 · %2
%3</source>
        <comment>3 exercises, about 9 min; what is needed</comment>
        <translation>%1 · %2
%3</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>Jetzt &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Ein&amp;zelheiten</translation>
    </message>
</context>
<context>
    <name>limber::HistoryModel</name>
    <message>
        <source>%1, %2, %3, %4, %5</source>
        <comment>routine, day, time, minutes, how it ended</comment>
        <translation>%1, %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>session, tension</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, note: %2</source>
        <comment>session, note</comment>
        <translation>%1, Notiz: %2</translation>
    </message>
</context>
<context>
    <name>limber::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing here yet, and that is fine</source>
        <translation>Noch nichts hier, und das ist in Ordnung</translation>
    </message>
    <message>
        <source>After your first session this page shows when you rolled, what you did, and how tense you were before and after.</source>
        <translation>Nach deiner ersten Einheit zeigt diese Seite, wann du gerollt hast, was du getan hast und wie verspannt du davor und danach warst.</translation>
    </message>
    <message>
        <source>&amp;Start the first session</source>
        <translation>Erste Einheit &amp;starten</translation>
    </message>
    <message>
        <source>The history could not be read: %1.</source>
        <translation>Der Verlauf konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>This could not be saved: %1.</source>
        <translation>Das ließ sich nicht speichern: %1.</translation>
    </message>
    <message>
        <source>Deleted. It can be brought back for 30 days.</source>
        <translation>Gelöscht. 30 Tage lang lässt es sich zurückholen.</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Exportiert nach „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) imported.</source>
        <translation>
            <numerusform>%n Einheit importiert.</numerusform>
            <numerusform>%n Einheiten importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Restored. The history until now is kept as “%1”.</source>
        <translation>Wiederhergestellt. Der bisherige Verlauf liegt als „%1“ daneben.</translation>
    </message>
    <message>
        <source>All of it is gone.</source>
        <translation>Alles ist gelöscht.</translation>
    </message>
    <message>
        <source>This did not work: %1.</source>
        <translation>Das ging nicht: %1.</translation>
    </message>
</context>
<context>
    <name>limber::HistoryPreferences</name>
    <message>
        <source>Limber copies the history each day you use it, and keeps the newest seven copies and one for each of the four weeks before.</source>
        <translation>Limber sichert den Verlauf an jedem Tag, an dem du es benutzt, und behält die neuesten sieben Sicherungen und je eine für die vier Wochen davor.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete every session and every copy? Nothing brings them back.</source>
        <translation>Alle Einheiten und alle Sicherungen löschen? Nichts bringt sie zurück.</translation>
    </message>
    <message>
        <source>Delete everyt&amp;hing</source>
        <translation>All&amp;es löschen</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle Einheiten</translation>
    </message>
    <message>
        <source>The history with its copies</source>
        <translation>Der Verlauf mit seinen Sicherungen</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Dorthin zurück</translation>
    </message>
    <message>
        <source>Go back to the history of %1? What stands there now is kept in a file beside it.</source>
        <translation>Zurück zum Verlauf vom %1? Der jetzige Verlauf bleibt in einer Datei daneben erhalten.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>The history is back as it was.</source>
        <translation>Der Verlauf ist wieder, wie er war.</translation>
    </message>
    <message>
        <source>Every session and every copy is gone.</source>
        <translation>Alle Einheiten und alle Sicherungen sind gelöscht.</translation>
    </message>
    <message>
        <source>There is no way back and no undo. Your answers about your health go too.</source>
        <translation>Das lässt sich nicht rückgängig machen. Auch deine Antworten zur Gesundheit werden gelöscht.</translation>
    </message>
</context>
<context>
    <name>limber::HomePage</name>
    <message>
        <source>&amp;Open a routine file</source>
        <translation>Datei ö&amp;ffnen</translation>
    </message>
    <message>
        <source>What you will do</source>
        <translation>Das erwartet dich</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Routine library</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Put this note away</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Opened &amp;before</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>These files are gone</source>
        <translation>Diese Dateien sind nicht mehr da</translation>
    </message>
</context>
<context>
    <name>limber::KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>To the next control; with Shift to the one before</source>
        <translation>Zum nächsten Bedienelement; mit Umschalt zum vorigen</translation>
    </message>
    <message>
        <source>Press, switch or choose what has the focus</source>
        <translation>Drückt, schaltet oder wählt, was den Fokus hat</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Within a choice, a list or a scale</source>
        <translation>Innerhalb einer Auswahl, Liste oder Skala</translation>
    </message>
    <message>
        <source>Alt and a letter</source>
        <translation>Alt und ein Buchstabe</translation>
    </message>
    <message>
        <source>Press what bears the underlined letter</source>
        <translation>Drückt, was den unterstrichenen Buchstaben trägt</translation>
    </message>
    <message>
        <source>Back, or close</source>
        <translation>Zurück oder schließen</translation>
    </message>
</context>
<context>
    <name>limber::MainWindow</name>
    <message>
        <source>Ro&amp;utines</source>
        <translation>Ro&amp;utinen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Pain that is sharp or spreads? Stop and ask your therapist.</source>
        <translation>Stechender oder ausstrahlender Schmerz? Hör auf und frag in deiner Physiotherapie nach.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Open a routine file</source>
        <translation>Routinendatei öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Routines and their sheets (*.limber *.pdf);;All files (*)</source>
        <translation>Routinen und ihre Blätter (*.limber *.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>limber::NextUp</name>
    <message>
        <source>Rest %1, then set %2</source>
        <translation>Pause %1, dann Satz %2</translation>
    </message>
    <message>
        <source>How does it feel now?</source>
        <translation>Wie fühlt es sich jetzt an?</translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>NEXT UP</source>
        <translation>ALS NÄCHSTES</translation>
    </message>
</context>
<context>
    <name>limber::NoteBox</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>limber::NoteList</name>
    <message>
        <source>%1: %2</source>
        <comment>day, note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Notes to print</source>
        <translation>Notizen im Bericht</translation>
    </message>
</context>
<context>
    <name>limber::Overview</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a day</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>format of a day</comment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, tension</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Week from %1: median %2 before, %3 after</source>
        <translation>Woche ab %1: Median %2 davor, %3 danach</translation>
    </message>
    <message>
        <source>Choose a day to list its sessions.</source>
        <translation>Wähl einen Tag, um seine Einheiten zu sehen.</translation>
    </message>
    <message>
        <source>Tension, 0 to 10</source>
        <translation>Verspannung, 0 bis 10</translation>
    </message>
    <message>
        <source>Tension is what you said, not a measurement. Pain that grows belongs to a clinician.</source>
        <translation>Die Verspannung ist deine Angabe, keine Messung. Zunehmende Schmerzen gehören in ärztliche Hände.</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minuten pro Woche</translation>
    </message>
    <message numerus="yes">
        <source>session(s), %1</source>
        <comment>the number stands above; time</comment>
        <translation>
            <numerusform>Einheit, %1</numerusform>
            <numerusform>Einheiten, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 52 weeks</source>
        <translation>Letzte 52 Wochen</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>Letzte 26 Wochen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>weeks</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>day(s) this week</source>
        <comment>the number stands above</comment>
        <translation>
            <numerusform>Tag diese Woche</numerusform>
            <numerusform>Tage diese Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>weeks practised</source>
        <translation>Wochen geübt</translation>
    </message>
    <message>
        <source>This week %1 min</source>
        <translation>Diese Woche %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>days</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>days this week</source>
        <translation>Tage diese Woche</translation>
    </message>
    <message numerus="yes">
        <source>weeks practised, %n as planned</source>
        <translation>
            <numerusform>Wochen geübt, %n wie geplant</numerusform>
            <numerusform>Wochen geübt, %n wie geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>This week %1 of %2 planned minutes</source>
        <translation>Diese Woche %1 von %2 geplanten Minuten</translation>
    </message>
</context>
<context>
    <name>limber::PacingCard</name>
    <message>
        <source>How you like it</source>
        <translation>So, wie du es magst</translation>
    </message>
</context>
<context>
    <name>limber::PacingChoices</name>
    <message>
        <source>Repetitions at each level</source>
        <translation>Wiederholungen je Stufe</translation>
    </message>
    <message>
        <source>The plan says %1 to %2</source>
        <translation>Der Plan sieht %1 bis %2 vor</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie vorgesehen</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>How long a breath or a pull takes</source>
        <translation>Wie lang ein Atemzug oder Zug dauert</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Pause zwischen den Sätzen</translation>
    </message>
    <message>
        <source>Shorter</source>
        <comment>rest</comment>
        <translation>Kürzer</translation>
    </message>
    <message>
        <source>As written</source>
        <comment>rest</comment>
        <translation>Wie vorgesehen</translation>
    </message>
    <message>
        <source>Longer</source>
        <comment>rest</comment>
        <translation>Länger</translation>
    </message>
    <message>
        <source>Half as long, or half as long again</source>
        <translation>Halb so lang oder anderthalbmal so lang</translation>
    </message>
    <message>
        <source>Start higher</source>
        <translation>Höher beginnen</translation>
    </message>
    <message>
        <source>Leave out the lowest level and begin here: %1</source>
        <translation>Die unterste Stufe auslassen und hier beginnen: %1</translation>
    </message>
    <message>
        <source>Getting into position</source>
        <translation>Position einnehmen</translation>
    </message>
    <message>
        <source>Timed</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>Auf mich warten</translation>
    </message>
    <message>
        <source>Counts down, or goes on when you press a key</source>
        <translation>Zählt herunter oder geht weiter, wenn du eine Taste drückst</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Tage pro Woche</translation>
    </message>
    <message>
        <source>The plan says %1</source>
        <comment>days a week</comment>
        <translation>Der Plan sagt %1</translation>
    </message>
    <message>
        <source>The plan leaves it open</source>
        <translation>Der Plan lässt es offen</translation>
    </message>
</context>
<context>
    <name>limber::PacingPreferences</name>
    <message>
        <source>“%1” takes %2 like this.</source>
        <comment>a routine; about 9 min</comment>
        <translation>„%1“ dauert so %2.</translation>
    </message>
</context>
<context>
    <name>limber::PagesDialog</name>
    <message>
        <source>Page before</source>
        <translation>Seite davor</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation>US-Letter</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>limber::PausePanel</name>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop because of pain</source>
        <translation>Stopp wegen Schmerzen</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Einheit beenden</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>Repeat this set</source>
        <translation>Satz wiederholen</translation>
    </message>
</context>
<context>
    <name>limber::PersonChoice</name>
    <message>
        <source>Somebody with a bun and leggings</source>
        <translation>Eine Person mit Dutt und Leggings</translation>
    </message>
    <message>
        <source>Somebody with short hair, a beard and shorts</source>
        <translation>Eine Person mit kurzem Haar, Bart und kurzer Hose</translation>
    </message>
    <message>
        <source>Somebody with grey hair and wide trousers</source>
        <translation>Eine Person mit grauem Haar und weiter Hose</translation>
    </message>
    <message>
        <source>Who shows the movement</source>
        <translation>Wer die Bewegung zeigt</translation>
    </message>
</context>
<context>
    <name>limber::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changes apply at once</source>
        <translation>Änderungen gelten sofort</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Alle &amp;Tasten</translation>
    </message>
    <message>
        <source>A&amp;bout Limber</source>
        <translation>Ü&amp;ber Limber</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Pacing</source>
        <translation>Te&amp;mpo</translation>
    </message>
    <message>
        <source>&amp;Sound and voice</source>
        <translation>T&amp;on und Stimme</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Figur</translation>
    </message>
    <message>
        <source>App&amp;earance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Reminders</source>
        <translation>E&amp;rinnerungen</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>&amp;Gesundheit</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Verlauf</translation>
    </message>
</context>
<context>
    <name>limber::ProblemDialog</name>
    <message>
        <source>This file cannot be used</source>
        <translation>Diese Datei kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>limber::QuestionRow</name>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question and answer</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>limber::ReachChart</name>
    <message>
        <source>%1 of %2</source>
        <comment>sets done</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>nicht im Plan</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n set(s) done</source>
        <translation>
            <numerusform>%1 von %n Satz gemacht</numerusform>
            <numerusform>%1 von %n Sätzen gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, never begun</source>
        <translation>%1, nie begonnen</translation>
    </message>
    <message>
        <source>Levels reached and sets skipped</source>
        <translation>Erreichte Stufen und ausgelassene Sätze</translation>
    </message>
    <message>
        <source>Up and down go through the levels and exercises.</source>
        <translation>Auf und ab gehen durch die Stufen und Übungen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level, sets</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: now %2; at first %3</source>
        <comment>level, sets now, sets then</comment>
        <translation>%1: jetzt %2; anfangs %3</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Anfangs</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1, %2 skipped</source>
        <comment>sets done, number</comment>
        <translation>%1, %2 ausgelassen</translation>
    </message>
</context>
<context>
    <name>limber::ReachLegend</name>
    <message>
        <source>done</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Filled stands for done, hatched for skipped</source>
        <translation>Gefüllt steht für gemacht, schraffiert für ausgelassen</translation>
    </message>
</context>
<context>
    <name>limber::ReminderPreferences</name>
    <message>
        <source>Remind me</source>
        <translation>Erinnere mich</translation>
    </message>
    <message>
        <source>A quiet note on the desktop while Limber runs; once a day at most</source>
        <translation>Ein dezenter Hinweis auf dem Bildschirm, solange Limber läuft; höchstens einmal am Tag</translation>
    </message>
    <message>
        <source>On</source>
        <comment>days of the week</comment>
        <translation>Am</translation>
    </message>
    <message>
        <source>At</source>
        <comment>a time of day</comment>
        <translation>Um</translation>
    </message>
    <message>
        <source>This desktop shows no notes. A reminder waits on the first page of Limber instead, and in the tray; where there is no tray, the window opens by itself.</source>
        <translation>Dieser Desktop zeigt keine Hinweise. Eine Erinnerung wartet stattdessen auf der ersten Seite von Limber und im Infobereich; wo es keinen gibt, öffnet sich das Fenster von selbst.</translation>
    </message>
    <message>
        <source>A time for each day</source>
        <translation>Eigene Uhrzeit für jeden Tag</translation>
    </message>
    <message>
        <source>“Later” means</source>
        <translation>„Später“ heißt</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Without its window, ready to remind</source>
        <translation>Ohne Fenster, bereit zu erinnern</translation>
    </message>
    <message>
        <source>Save calen&amp;dar file…</source>
        <translation>Ka&amp;lenderdatei speichern&#xa0;…</translation>
    </message>
    <message>
        <source>In your calendar</source>
        <translation>In deinem Kalender</translation>
    </message>
    <message>
        <source>Reminds you where Limber does not run</source>
        <translation>Erinnert dich dort, wo Limber nicht läuft</translation>
    </message>
    <message>
        <source>Choose a day first.</source>
        <translation>Wähle erst einen Tag.</translation>
    </message>
    <message>
        <source>Save a calendar file</source>
        <translation>Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Kalender (*.ics);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved. Open the file with your calendar.</source>
        <translation>Gespeichert. Öffne die Datei mit deinem Kalender.</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <comment>a day, a time</comment>
        <translation>Nächste Erinnerung: %1, %2</translation>
    </message>
    <message>
        <source>No reminder will come.</source>
        <translation>Es kommt keine Erinnerung.</translation>
    </message>
</context>
<context>
    <name>limber::Reminders</name>
    <message>
        <source>Show Limber</source>
        <translation>Limber zeigen</translation>
    </message>
</context>
<context>
    <name>limber::ReportDialog</name>
    <message>
        <source>Report for your therapist</source>
        <translation>Bericht für deine Physiotherapie</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>No note was written in these days.</source>
        <translation>In diesen Tagen wurde keine Notiz geschrieben.</translation>
    </message>
    <message>
        <source>limber-report-%1.pdf</source>
        <comment>name of a file</comment>
        <translation>limber-bericht-%1.pdf</translation>
    </message>
    <message numerus="yes">
        <source>Last %n week(s)</source>
        <translation>
            <numerusform>Letzte Woche</numerusform>
            <numerusform>Letzte %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>Von einem Tag bis zu einem anderen</translation>
    </message>
    <message>
        <source>Your name, if it shall stand there</source>
        <translation>Dein Name, wenn er dastehen soll</translation>
    </message>
    <message>
        <source>Notes to print</source>
        <translation>Notizen im Bericht</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <comment>notes</comment>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <comment>notes</comment>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>There is no session in these days.</source>
        <translation>In diesen Tagen gibt es keine Einheit.</translation>
    </message>
</context>
<context>
    <name>limber::ResumeBanner</name>
    <message>
        <source>&amp;Keep it as it is</source>
        <translation>So &amp;behalten</translation>
    </message>
    <message>
        <source>Disca&amp;rd</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>Disca&amp;rd it</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>&amp;No, keep it</source>
        <translation>&amp;Nein, behalten</translation>
    </message>
    <message>
        <source>Discard this session?</source>
        <translation>Diese Einheit verwerfen?</translation>
    </message>
    <message>
        <source>What was done in it is then gone for good.</source>
        <translation>Was du darin geschafft hast, ist dann endgültig weg.</translation>
    </message>
</context>
<context>
    <name>limber::RoutinePage</name>
    <message>
        <source>&amp;Start session</source>
        <translation>Einheit &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Routines</source>
        <translation>&amp;Routinen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n Tag pro Woche</numerusform>
            <numerusform>%n Tage pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>After %1</source>
        <comment>a therapist&apos;s name</comment>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <translation>Aus der Datei %1</translation>
    </message>
    <message>
        <source>Where the roller goes</source>
        <translation>Wo die Rolle liegt</translation>
    </message>
    <message>
        <source>You will need</source>
        <translation>Das brauchst du</translation>
    </message>
    <message>
        <source>What you use</source>
        <translation>Was du benutzt</translation>
    </message>
    <message>
        <source>Takes %1</source>
        <comment>about 9 min</comment>
        <translation>Dauert %1</translation>
    </message>
    <message>
        <source>%1. The choices hold while Limber runs.</source>
        <comment>why they were not stored</comment>
        <translation>%1. Was du wählst, gilt, solange Limber läuft.</translation>
    </message>
    <message>
        <source>Something &amp;changed in my health</source>
        <translation>An meiner Gesundheit hat sich etwas &amp;geändert</translation>
    </message>
    <message>
        <source>&amp;Start without adding</source>
        <translation>&amp;Nur starten</translation>
    </message>
    <message>
        <source>This file has the id of a routine that comes with Limber. It can be started, but not be added to your routines.</source>
        <translation>Diese Datei hat die Kennung einer Routine, die zu Limber gehört. Du kannst sie starten, aber nicht zu deinen hinzufügen.</translation>
    </message>
    <message>
        <source>You have another version of this routine. Adding this one replaces it.</source>
        <translation>Du hast eine andere Fassung dieser Routine. Wenn du diese hinzufügst, ersetzt sie deine.</translation>
    </message>
    <message>
        <source>Replace &amp;mine</source>
        <translation>&amp;Meine ersetzen</translation>
    </message>
    <message>
        <source>&amp;Add to my routines</source>
        <translation>Zu meinen Routinen &amp;hinzufügen</translation>
    </message>
    <message>
        <source>This routine comes from a file. It is not among yours yet.</source>
        <translation>Diese Routine kommt aus einer Datei. Sie gehört noch nicht zu deinen.</translation>
    </message>
    <message>
        <source>Print shee&amp;t…</source>
        <translation>Blatt &amp;drucken&#xa0;…</translation>
    </message>
    <message>
        <source>A sheet to hand out or to take along</source>
        <translation>Ein Blatt zum Mitgeben oder Mitnehmen</translation>
    </message>
</context>
<context>
    <name>limber::ScreenAwake</name>
    <message>
        <source>A session is running</source>
        <translation>Eine Einheit läuft</translation>
    </message>
</context>
<context>
    <name>limber::SessionDelegate</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a day</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Stopped: pain</source>
        <translation>Ende: Schmerzen</translation>
    </message>
    <message>
        <source>Called away</source>
        <translation>Weggerufen</translation>
    </message>
</context>
<context>
    <name>limber::SessionDetails</name>
    <message>
        <source>The session</source>
        <translation>Die Einheit</translation>
    </message>
    <message>
        <source>It ended before the first exercise.</source>
        <translation>Sie endete vor der ersten Übung.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete this session</source>
        <translation>Diese Einheit löschen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 moved, %2 in all</source>
        <translation>%1 in Bewegung, %2 insgesamt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>%1 times as fast, not counted</source>
        <translation>%1-mal so schnell, zählt nicht</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>Verspannung</translation>
    </message>
    <message>
        <source>Tension, %1</source>
        <comment>what was said</comment>
        <translation>Verspannung, %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
</context>
<context>
    <name>limber::SessionList</name>
    <message>
        <source>No session is like that.</source>
        <translation>Keine Einheit passt dazu.</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>Einheiten, neueste zuerst</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n found, show all</source>
        <translation>
            <numerusform>%n gefunden, alle zeigen</numerusform>
            <numerusform>%n gefunden, alle zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>limber::SessionPage</name>
    <message>
        <source>Sharp pain, numbness or tingling: leave the roller today. If it stays or comes back, ask your clinician before the next session.</source>
        <translation>Stechender Schmerz, Taubheit oder Kribbeln: Lass die Rolle heute liegen. Wenn es bleibt oder wiederkommt, frag vor der nächsten Einheit ärztlich nach.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück zur Einheit</translation>
    </message>
    <message>
        <source>Guided session</source>
        <translation>Geführte Einheit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Stopp (Esc)</translation>
    </message>
    <message>
        <source>The computer stood still. You are where you were; nothing is lost.</source>
        <translation>Der Computer stand still. Du bist da, wo du warst; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Aufgehört</translation>
    </message>
    <message>
        <source>Back to the start of this set (Left arrow)</source>
        <extracomment>From right to left it is the right arrow.</extracomment>
        <translation>Zurück zum Anfang dieses Satzes (Pfeil links)</translation>
    </message>
    <message>
        <source>On to the next set (Right arrow)</source>
        <extracomment>From right to left it is the left arrow.</extracomment>
        <translation>Weiter zum nächsten Satz (Pfeil rechts)</translation>
    </message>
    <message>
        <source>Repeat this set (R)</source>
        <translation>Diesen Satz wiederholen (R)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound on or off (M); louder and softer with the up and down arrows</source>
        <translation>Ton an oder aus (M); lauter und leiser mit den Pfeilen nach oben und unten</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
</context>
<context>
    <name>limber::SessionProgress</name>
    <message>
        <source>Progress of the whole session</source>
        <translation>Fortschritt der ganzen Einheit</translation>
    </message>
    <message>
        <source>%1 of %2   %3</source>
        <extracomment>%1 the step&apos;s number, %2 how many there are, %3 its name</extracomment>
        <translation>%1 von %2   %3</translation>
    </message>
</context>
<context>
    <name>limber::SessionStage</name>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The counter as it is read aloud: %1 &quot;3&quot;, %2 &quot;of 4&quot; or &quot;seconds&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 what to do, %2 how, two sentences.</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>limber::SheetDialog</name>
    <message>
        <source>Routine sheet</source>
        <translation>Übungsblatt</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Druck&amp;vorschau&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Days of the log</source>
        <translation>Tage des Protokolls</translation>
    </message>
    <message>
        <source>Fill the log with the last days</source>
        <translation>Protokoll mit den letzten Tagen füllen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>Greys only</source>
        <translation>Nur Grautöne</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <comment>a printer</comment>
        <translation>An %1 gesendet.</translation>
    </message>
</context>
<context>
    <name>limber::SheetPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>limber::Sound</name>
    <message>
        <source>Breathe in ... and arch</source>
        <translation>Einatmen ... und strecken</translation>
    </message>
    <message>
        <source>No sound at this speed.</source>
        <translation>Kein Ton bei dieser Geschwindigkeit.</translation>
    </message>
    <message>
        <source>No sound: this computer offers no sound output.</source>
        <translation>Kein Ton: Dieser Computer bietet keine Tonausgabe an.</translation>
    </message>
    <message>
        <source>“%1” is gone. Going on plays on the usual output.</source>
        <translation>„%1“ ist nicht mehr da. Beim Fortsetzen spielt die übliche Tonausgabe.</translation>
    </message>
    <message>
        <source>Sound is off. M turns it on.</source>
        <translation>Der Ton ist aus. M schaltet ihn ein.</translation>
    </message>
    <message>
        <source>Tones only: no voice is installed for this language.</source>
        <translation>Nur Töne: Für diese Sprache ist keine Stimme installiert.</translation>
    </message>
    <message>
        <source>No voice speaks %1: read these words on the screen.</source>
        <translation>Keine Stimme spricht %1: Lies diese Worte am Bildschirm.</translation>
    </message>
</context>
<context>
    <name>limber::SoundChoices</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>English, calm</source>
        <translation>Englisch, ruhig</translation>
    </message>
    <message>
        <source>Clear, like a machine</source>
        <translation>Deutlich, wie eine Maschine</translation>
    </message>
    <message>
        <source>None: tones only</source>
        <translation>Keine: nur Töne</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Tonausgabe</translation>
    </message>
    <message>
        <source>The system&apos;s own choice</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>Playing on “%1”.</source>
        <translation>Wiedergabe über „%1“.</translation>
    </message>
    <message>
        <source>Opening the sound output…</source>
        <translation>Die Tonausgabe wird geöffnet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>limber::SoundPage</name>
    <message>
        <source>Play on</source>
        <translation>Tonausgabe</translation>
    </message>
    <message>
        <source>Nothing heard? Turn the system&apos;s volume up, choose another output, or plug the headphones in again. Then play it once more.</source>
        <translation>Nichts gehört? Stell die Lautstärke des Systems höher, wähl eine andere Ausgabe oder steck die Kopfhörer neu ein. Dann spiel es noch einmal ab.</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Ab&amp;spielen</translation>
    </message>
    <message>
        <source>A tone, then “Breathe in … and arch”</source>
        <translation>Ein Ton, dann „Einatmen&#xa0;… und strecken“</translation>
    </message>
    <message>
        <source>Volume in Limber</source>
        <translation>Lautstärke in Limber</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Did you hear both?</source>
        <translation>Hast du beides gehört?</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>&amp;Go on without sound: every cue is also on the screen</source>
        <translation>&amp;Ohne Ton weiter: Alles ist auch zu sehen</translation>
    </message>
    <message>
        <source>Can you hear it from the floor?</source>
        <translation>Hörst du es vom Boden aus?</translation>
    </message>
    <message>
        <source>Lie where you will lie. Your eyes will be on the ceiling, so the voice must reach you.</source>
        <translation>Leg dich dorthin, wo du üben wirst. Dein Blick geht dann zur Decke, also muss die Stimme dich erreichen.</translation>
    </message>
    <message>
        <source>&amp;Leave without starting</source>
        <translation>Ohne &amp;Beginn verlassen</translation>
    </message>
</context>
<context>
    <name>limber::SoundPreferencesPage</name>
    <message>
        <source>Pause other players</source>
        <translation>Andere Musik anhalten</translation>
    </message>
    <message>
        <source>Music stops for a session and goes on after it</source>
        <translation>Sie pausiert während der Einheit und läuft danach weiter</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>An&amp;hören</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Says what to do, before you do it</source>
        <translation>Sagt, was zu tun ist, bevor du es tust</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Sprechtempo</translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>speech</comment>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>speech</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Quick</source>
        <comment>speech</comment>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>What is said while you get into position</source>
        <translation>Was gesagt wird, während du die Position einnimmst</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Count out loud</source>
        <translation>Laut zählen</translation>
    </message>
    <message>
        <source>Every repetition, or only the last one</source>
        <translation>Jede Wiederholung oder nur die letzte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Words of the breath</source>
        <translation>Worte zum Atem</translation>
    </message>
    <message>
        <source>“Breathe in”, “and arch”</source>
        <translation>„Einatmen“, „und strecken“</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Where work, breath and rest begin and end</source>
        <translation>Wo Übung, Atem und Pause beginnen und enden</translation>
    </message>
    <message>
        <source>Soft</source>
        <comment>tones</comment>
        <translation>Weich</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>tones</comment>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Volume in Limber</source>
        <translation>Lautstärke in Limber</translation>
    </message>
    <message>
        <source>In a session: up and down arrows; M turns it off</source>
        <translation>In einer Einheit: Pfeile auf und ab; M schaltet aus</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>Volume of the tones</source>
        <translation>Lautstärke der Töne</translation>
    </message>
    <message>
        <source>Volume of the breath</source>
        <translation>Lautstärke des Atems</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Tonausgabe</translation>
    </message>
    <message>
        <source>Short in routines you know</source>
        <translation>Kurz bei bekannten Routinen</translation>
    </message>
    <message>
        <source>Where you chose it after a session</source>
        <translation>Wo du es nach einer Einheit gewählt hast</translation>
    </message>
</context>
<context>
    <name>limber::SoundScene</name>
    <message>
        <source>Somebody lies on the roller, two to three metres from the screen that speaks.</source>
        <translation>Jemand liegt auf der Rolle, zwei bis drei Meter vom Bildschirm entfernt, der spricht.</translation>
    </message>
    <message>
        <source>2 to 3 m</source>
        <translation>2 bis 3&#xa0;m</translation>
    </message>
</context>
<context>
    <name>limber::StepRow</name>
    <message>
        <source>%1. %2</source>
        <comment>number and text of an instruction</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You should feel: %1</source>
        <translation>Das solltest du spüren: %1</translation>
    </message>
    <message>
        <source>Take care: %1</source>
        <translation>Vorsicht: %1</translation>
    </message>
    <message>
        <source>%1.  %2</source>
        <comment>number and name of a step</comment>
        <translation>%1.  %2</translation>
    </message>
    <message>
        <source>optional · %1</source>
        <comment>a dose</comment>
        <translation>optional · %1</translation>
    </message>
    <message>
        <source>optional, off · %1</source>
        <comment>a dose</comment>
        <translation>optional, aus · %1</translation>
    </message>
</context>
<context>
    <name>limber::StopPanel</name>
    <message>
        <source>Why did you stop?</source>
        <translation>Warum hast du aufgehört?</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Genug für heute</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerzen</translation>
    </message>
    <message>
        <source>Called away</source>
        <translation>Weggerufen</translation>
    </message>
    <message>
        <source>Go to the summary</source>
        <translation>Zum Rückblick</translation>
    </message>
</context>
<context>
    <name>limber::SummaryPage</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Speichern und schließen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Nochmal versuchen</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Das hast du gemacht</translation>
    </message>
    <message>
        <source>What you want to remember of it</source>
        <translation>Was du dir davon merken willst</translation>
    </message>
    <message>
        <source>Something changed in my &amp;health</source>
        <translation>An meiner Gesundheit hat sich etwas &amp;geändert</translation>
    </message>
    <message>
        <source>Session complete</source>
        <translation>Einheit geschafft</translation>
    </message>
    <message>
        <source>You stopped, and that was right</source>
        <translation>Du hast aufgehört, und das war richtig</translation>
    </message>
    <message>
        <source>Called away</source>
        <translation>Weggerufen</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Genug für heute</translation>
    </message>
    <message>
        <source>%1  ·  %2, %3  ·  %4 moved</source>
        <comment>routine, day, time, duration</comment>
        <translation>%1  ·  %2, %3  ·  %4 in Bewegung</translation>
    </message>
    <message>
        <source>Sharp pain, numbness or tingling: leave the roller today. If it stays or comes back, ask your clinician before you roll again.</source>
        <translation>Stechender Schmerz, Taubheit oder Kribbeln: Lass die Rolle heute liegen. Wenn es bleibt oder wiederkommt, frag ärztlich nach, bevor du wieder rollst.</translation>
    </message>
    <message>
        <source>%1. The session is kept while Limber runs.</source>
        <comment>why it was not saved</comment>
        <translation>%1. Die Einheit bleibt erhalten, solange Limber läuft.</translation>
    </message>
    <message>
        <source>You know this routine by now. Shall the voice say less while you get into position?</source>
        <translation>Du kennst diese Routine inzwischen. Soll die Stimme weniger sagen, während du die Position einnimmst?</translation>
    </message>
    <message>
        <source>&amp;Keep it short from now on</source>
        <translation>Ab jetzt &amp;kurz</translation>
    </message>
</context>
<context>
    <name>limber::Surroundings</name>
    <message>
        <source>The desktop may turn the screen off meanwhile.</source>
        <translation>Der Bildschirm kann zwischendurch ausgehen.</translation>
    </message>
</context>
<context>
    <name>limber::TakeAlong</name>
    <message>
        <source>&amp;Your data</source>
        <translation>&amp;Deine Daten</translation>
    </message>
    <message>
        <source>Export a table (CSV)…</source>
        <translation>Als Tabelle exportieren (CSV)&#xa0;…</translation>
    </message>
    <message>
        <source>Export everything (JSON)…</source>
        <translation>Alles exportieren (JSON)&#xa0;…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Recently deleted…</source>
        <translation>Kürzlich gelöscht&#xa0;…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete all my data…</source>
        <translation>Alle meine Daten löschen&#xa0;…</translation>
    </message>
    <message>
        <source>limber-history-%1</source>
        <comment>name of a file</comment>
        <translation>limber-verlauf-%1</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Limber&apos;s history (*.json)</source>
        <translation>Limbers Verlauf (*.json)</translation>
    </message>
    <message>
        <source>Import sessions</source>
        <translation>Einheiten importieren</translation>
    </message>
    <message>
        <source>No session in this file is new.</source>
        <translation>Keine Einheit in dieser Datei ist neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) will be added.</source>
        <translation>
            <numerusform>%n Einheit kommt hinzu.</numerusform>
            <numerusform>%n Einheiten kommen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are known already and stay as they are.</source>
        <translation>
            <numerusform>%n Einheit ist schon bekannt und bleibt, wie sie ist.</numerusform>
            <numerusform>%n Einheiten sind schon bekannt und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>There is none yet: Limber makes one a day by itself.</source>
        <translation>Noch gibt es keine: Limber macht von selbst täglich eine.</translation>
    </message>
    <message>
        <source>The history as it is now is kept aside, not deleted.</source>
        <translation>Der jetzige Verlauf wird beiseitegelegt, nicht gelöscht.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Kürzlich gelöscht</translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <translation>In den letzten 30 Tagen wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>After 30 days they are gone for good.</source>
        <translation>Nach 30 Tagen sind sie endgültig gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) left</source>
        <comment>routine</comment>
        <translation>
            <numerusform>%1, noch %n Tag</numerusform>
            <numerusform>%1, noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Delete all my data?</source>
        <translation>Alle meine Daten löschen?</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>Alles &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Delete everything for good?</source>
        <translation>Alles endgültig löschen?</translation>
    </message>
    <message>
        <source>There is no way back and no undo.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Delete everything</source>
        <translation>Alles &amp;löschen</translation>
    </message>
    <message>
        <source>Every session with its numbers and notes goes, what was deleted before, every backup that Limber made, and your answers about your health. Files you exported stay.</source>
        <translation>Gelöscht werden alle Einheiten mit ihren Zahlen und Notizen, auch früher Gelöschtes, jede Sicherung von Limber und deine Antworten zur Gesundheit. Dateien, die du exportiert hast, bleiben.</translation>
    </message>
    <message>
        <source>Report for your therapist…</source>
        <translation>Bericht für deine Physiotherapie&#xa0;…</translation>
    </message>
</context>
<context>
    <name>limber::TensionCard</name>
    <message>
        <source>Tension before</source>
        <translation>Verspannung davor</translation>
    </message>
    <message>
        <source>Tension now</source>
        <translation>Verspannung jetzt</translation>
    </message>
    <message>
        <source>Tension before (you said %1)</source>
        <translation>Verspannung davor (du hast %1 angegeben)</translation>
    </message>
    <message>
        <source>Tension before (you did not say)</source>
        <translation>Verspannung davor (keine Angabe)</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>Wie ist es jetzt?</translation>
    </message>
    <message>
        <source>0 is none, 10 the worst you know. Leaving it open is fine.</source>
        <translation>0 ist keine, 10 die schlimmste, die du kennst. Du kannst es offenlassen.</translation>
    </message>
    <message>
        <source>That happens. If it stays so, ask your therapist.</source>
        <translation>Das kommt vor. Wenn es so bleibt, frag in deiner Physiotherapie nach.</translation>
    </message>
    <message>
        <source>0 is none, 10 the worst you know.</source>
        <translation>0 ist keine, 10 die schlimmste, die du kennst.</translation>
    </message>
</context>
<context>
    <name>limber::TensionChart</name>
    <message>
        <source>Tension before and after, 0 to 10</source>
        <translation>Verspannung davor und danach, 0 bis 10</translation>
    </message>
</context>
<context>
    <name>limber::TensionLegend</name>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>A ring stands for before, a disc for after</source>
        <translation>Ein Ring steht für davor, eine Scheibe für danach</translation>
    </message>
</context>
<context>
    <name>limber::TensionPage</name>
    <message>
        <source>How tense you feel now</source>
        <translation>Wie verspannt du dich jetzt fühlst</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>How tense do you feel now?</source>
        <translation>Wie verspannt fühlst du dich jetzt?</translation>
    </message>
    <message>
        <source>Where you are about to roll. You are asked again at the end.</source>
        <translation>Dort, wo du gleich rollst. Am Ende wirst du noch einmal gefragt.</translation>
    </message>
    <message>
        <source>0–9</source>
        <comment>keys</comment>
        <translation>0–9</translation>
    </message>
    <message>
        <source>answers and starts</source>
        <translation>antwortet und startet</translation>
    </message>
    <message>
        <source>1 0</source>
        <comment>keys</comment>
        <translation>1 0</translation>
    </message>
    <message>
        <source>is ten</source>
        <translation>heißt zehn</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key that skips the question</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>skips and starts</source>
        <translation>überspringt und startet</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>geht zurück</translation>
    </message>
    <message>
        <source>Press a number or choose one</source>
        <translation>Drück eine Ziffer oder wähl eine Zahl</translation>
    </message>
    <message>
        <source>&amp;Start without a number</source>
        <translation>Ohne Zahl &amp;starten</translation>
    </message>
</context>
<context>
    <name>limber::TensionScale</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>very tense</source>
        <translation>sehr verspannt</translation>
    </message>
</context>
<context>
    <name>limber::TrendScale</name>
    <message>
        <source>Tension before a session, 0 to 10: %1 then, %2 now</source>
        <translation>Verspannung vor einer Einheit, 0 bis 10: %1 damals, %2 jetzt</translation>
    </message>
    <message>
        <source>then and now</source>
        <translation>damals und jetzt</translation>
    </message>
    <message>
        <source>then</source>
        <translation>damals</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>limber::TryMove</name>
    <message>
        <source>Try the move</source>
        <translation>Bewegung ansehen</translation>
    </message>
    <message>
        <source>Stop the move</source>
        <translation>Bewegung anhalten</translation>
    </message>
</context>
<context>
    <name>limber::ValueChart</name>
    <message>
        <source>The arrow keys go through the values.</source>
        <translation>Die Pfeiltasten gehen durch die Werte.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chart, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>limber::VerdictCard</name>
    <message>
        <source>&amp;Look around without starting</source>
        <translation>Nur &amp;umsehen</translation>
    </message>
    <message>
        <source>Nothing speaks against it</source>
        <translation>Nichts spricht dagegen</translation>
    </message>
    <message>
        <source>You may roll.</source>
        <translation>Du darfst rollen.</translation>
    </message>
    <message>
        <source>Stop at any sharp pain, numbness or tingling. Limber never asks you to push through.</source>
        <translation>Hör auf bei stechendem Schmerz, Taubheit oder Kribbeln. Limber verlangt nie, dass du trotzdem weitermachst.</translation>
    </message>
    <message>
        <source>A few questions first</source>
        <translation>Erst ein paar Fragen</translation>
    </message>
    <message>
        <source>Rolling is not for everybody at any time.</source>
        <translation>Rollen ist nicht für alle und nicht jederzeit geeignet.</translation>
    </message>
    <message>
        <source>By keyboard: Y or N answers and goes on, the arrow keys move.</source>
        <translation>Mit der Tastatur: J oder N antwortet und geht weiter, die Pfeiltasten wechseln die Frage.</translation>
    </message>
    <message>
        <source>&amp;I asked, and may roll</source>
        <translation>&amp;Gefragt und erlaubt</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>Limber will not start a session until this answer changes.</source>
        <translation>Limber startet keine Einheit, bis sich diese Antwort ändert.</translation>
    </message>
    <message>
        <source>You also said yes to:</source>
        <translation>Außerdem hast du Ja gesagt zu:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why, what follows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>limber::ViewButton</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>&amp;Turned upside down (T)</source>
        <translation>&amp;Auf den Kopf gestellt (T)</translation>
    </message>
    <message>
        <source>&amp;Largest letters (L)</source>
        <translation>&amp;Größte Schrift (L)</translation>
    </message>
</context>
<context>
    <name>limber::WeekBars</name>
    <message>
        <source>Minutes a week</source>
        <translation>Minuten pro Woche</translation>
    </message>
</context>
</TS>
