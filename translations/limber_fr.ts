<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AttachedRoutine</name>
    <message>
        <source>this PDF is damaged</source>
        <translation>ce PDF est endommagé</translation>
    </message>
    <message>
        <source>this PDF carries no routine; only sheets from Limber do</source>
        <translation>ce PDF ne contient pas de routine&#x202f;; seules les fiches de Limber en contiennent une</translation>
    </message>
    <message>
        <source>a PDF may have %1 at most</source>
        <translation>un PDF peut avoir %1 au plus</translation>
    </message>
    <message>
        <source>Limber is not wholly installed: the part that reads PDFs is missing</source>
        <translation>Limber n’est pas entièrement installé&#xa0;: la partie qui lit les PDF manque</translation>
    </message>
</context>
<context>
    <name>BackMap</name>
    <message>
        <source>Tailbone</source>
        <translation>Coccyx</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>Broad back muscle</source>
        <translation>Grand dorsal</translation>
    </message>
    <message>
        <source>Between the shoulder blades</source>
        <translation>Entre les omoplates</translation>
    </message>
    <message>
        <source>Never here</source>
        <translation>Jamais ici</translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message>
        <source>back</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>mollet</translation>
    </message>
    <message>
        <source>front of the body</source>
        <translation>face avant du corps</translation>
    </message>
    <message>
        <source>low back</source>
        <translation>bas du dos</translation>
    </message>
    <message>
        <source>belly button</source>
        <translation>nombril</translation>
    </message>
    <message>
        <source>lower ribs</source>
        <translation>côtes inférieures</translation>
    </message>
    <message>
        <source>bottom of the shoulder blades</source>
        <translation>bas des omoplates</translation>
    </message>
    <message>
        <source>middle of the shoulder blades</source>
        <translation>milieu des omoplates</translation>
    </message>
    <message>
        <source>top of the shoulder blades</source>
        <translation>haut des omoplates</translation>
    </message>
    <message>
        <source>upper shoulders</source>
        <translation>haut des épaules</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>nuque</translation>
    </message>
    <message>
        <source>ankle</source>
        <translation>cheville</translation>
    </message>
    <message>
        <source>bottom of the calf</source>
        <translation>bas du mollet</translation>
    </message>
    <message>
        <source>middle of the calf</source>
        <translation>milieu du mollet</translation>
    </message>
    <message>
        <source>top of the calf</source>
        <translation>haut du mollet</translation>
    </message>
    <message>
        <source>behind the knee</source>
        <translation>creux du genou</translation>
    </message>
    <message>
        <source>abdomen</source>
        <translation>ventre</translation>
    </message>
    <message>
        <source>foam roller</source>
        <translation>rouleau de massage</translation>
    </message>
    <message>
        <source>resistance band</source>
        <translation>bande élastique</translation>
    </message>
    <message>
        <source>suspension straps</source>
        <translation>sangles de suspension</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two places on the body</comment>
        <translation>entre «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>below belly-button height the low back has no ribs to carry it, and rolling there can harm its mobility</source>
        <translation>sous le niveau du nombril, aucune côte ne soutient le bas du dos, et y passer le rouleau peut nuire à sa mobilité</translation>
    </message>
    <message>
        <source>the neck is too delicate to carry weight on a roller</source>
        <translation>la nuque est trop fragile pour porter du poids sur un rouleau</translation>
    </message>
    <message>
        <source>nothing protects the organs of the abdomen</source>
        <translation>rien ne protège les organes du ventre</translation>
    </message>
    <message>
        <source>vessels and nerves lie open behind the knee</source>
        <translation>des vaisseaux et des nerfs passent sans protection dans le creux du genou</translation>
    </message>
    <message>
        <source>a roller belongs on muscle, never directly on a joint</source>
        <translation>un rouleau se place sur un muscle, jamais directement sur une articulation</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>[FILE]</source>
        <translation>[FICHIER]</translation>
    </message>
    <message>
        <source>Opens Limber&apos;s window, with a routine file if one is given. The commands below need no window; “limber COMMAND --help” tells about each.</source>
        <translation>Ouvre la fenêtre de Limber, avec un fichier de routine s’il est indiqué. Les commandes ci-dessous se passent de fenêtre&#x202f;; «&#x202f;limber COMMANDE --help&#x202f;» explique chacune.</translation>
    </message>
    <message>
        <source>ROUTINE|FILE</source>
        <translation>ROUTINE|FICHIER</translation>
    </message>
    <message>
        <source>Guides you through a routine in the terminal and records the session. Keys: space pauses and goes on, n next set, b back, r repeat the set, q stop, p stop because of pain. Ctrl-C stops too and is recorded as called away.</source>
        <translation>Te guide dans une routine au terminal et enregistre la séance. Touches&#xa0;: espace met en pause et reprend, n série suivante, b retour, r répéter la série, q arrêter, p arrêter à cause d’une douleur. Ctrl+C arrête aussi et compte comme un imprévu.</translation>
    </message>
    <message>
        <source>Lists the routines you can be guided through.</source>
        <translation>Énumère les routines dans lesquelles Limber peut te guider.</translation>
    </message>
    <message>
        <source>FILE...</source>
        <translation>FICHIER...</translation>
    </message>
    <message>
        <source>Checks routine files and names every problem with its place. Exits with 1 if any file is refused.</source>
        <translation>Vérifie des fichiers de routine et nomme chaque problème avec son emplacement. Renvoie 1 si un fichier est refusé.</translation>
    </message>
    <message>
        <source>Lets time run N times as fast. Such sessions stay out of statistics.</source>
        <translation>Fait passer le temps N fois plus vite. Ces séances ne comptent dans aucune statistique.</translation>
    </message>
    <message>
        <source>Leaves the lowest level out, as in your choices.</source>
        <translation>Laisse de côté le niveau le plus bas, comme dans tes choix.</translation>
    </message>
    <message>
        <source>Lets you hear it: signals, breath and voice, as chosen in the window.</source>
        <translation>Donne le son&#xa0;: signaux, respiration et voix, selon tes choix dans la fenêtre.</translation>
    </message>
    <message>
        <source>Repetitions at each level, within the routine&apos;s range.</source>
        <translation>Répétitions à chaque niveau, dans les limites de la routine.</translation>
    </message>
    <message>
        <source>Asks the health questions again, because something changed.</source>
        <translation>Repose les questions de santé, parce que quelque chose a changé.</translation>
    </message>
    <message>
        <source>table for people; json or csv for programs.</source>
        <translation>table pour les humains&#x202f;; json ou csv pour les programmes.</translation>
    </message>
    <message>
        <source>Keeps everything below the folder D instead of the standard folders.</source>
        <translation>Range tout sous le dossier D au lieu des dossiers habituels.</translation>
    </message>
    <message>
        <source>Speaks the language L this time, whatever is chosen.</source>
        <translation>Parle cette fois la langue L, quelle que soit celle choisie.</translation>
    </message>
    <message>
        <source>How much is written to the log: debug, info, warning, error or off.</source>
        <translation>Quantité d’informations dans le journal&#xa0;: debug, info, warning, error ou off.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>The window opens one file at a time</source>
        <translation>La fenêtre n’ouvre qu’un fichier à la fois</translation>
    </message>
    <message>
        <source>There is no command “%1”</source>
        <translation>La commande «&#x202f;%1&#x202f;» n’existe pas</translation>
    </message>
    <message>
        <source>Name one routine or file</source>
        <translation>Indique une routine ou un fichier</translation>
    </message>
    <message>
        <source>Name at least one file</source>
        <translation>Indique au moins un fichier</translation>
    </message>
    <message>
        <source>“%1” is too much here</source>
        <translation>«&#x202f;%1&#x202f;» est en trop ici</translation>
    </message>
    <message>
        <source>--%1 does not belong here</source>
        <translation>--%1 n’a pas sa place ici</translation>
    </message>
    <message>
        <source>--%1 %2 makes no sense</source>
        <translation>--%1 %2 n’a pas de sens</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>[COPY]</source>
        <translation>[COPIE]</translation>
    </message>
    <message>
        <source>Shows the recorded sessions, the newest first. Takes them along as a file, brings them in from one, and goes back to a copy; what is replaced is kept.</source>
        <translation>Montre les séances enregistrées, la plus récente d’abord. Les exporte dans un fichier, en importe d’un fichier et revient à une copie&#x202f;; ce qui est remplacé est gardé.</translation>
    </message>
    <message>
        <source>Only sessions of that day (YYYY-MM-DD) and after it.</source>
        <translation>Seulement les séances à partir de ce jour (AAAA-MM-JJ).</translation>
    </message>
    <message>
        <source>Brings in the sessions of a file that --format json wrote, all or none.</source>
        <translation>Importe les séances d’un fichier écrit par --format json, toutes ou aucune.</translation>
    </message>
    <message>
        <source>Takes out again what the last import brought.</source>
        <translation>Retire ce que la dernière importation a apporté.</translation>
    </message>
    <message>
        <source>Goes back to COPY, or to the newest automatic copy.</source>
        <translation>Revient à COPIE, ou à la copie automatique la plus récente.</translation>
    </message>
    <message>
        <source>With --import, says what it would do; with --restore, lists the copies.</source>
        <translation>Avec --import, dit ce qui serait fait&#x202f;; avec --restore, énumère les copies.</translation>
    </message>
    <message>
        <source>Name one copy</source>
        <translation>Indique une seule copie</translation>
    </message>
    <message>
        <source>--dry-run goes with --import or --restore</source>
        <translation>--dry-run va avec --import ou --restore</translation>
    </message>
    <message>
        <source>Starts without the window, to remind you on the days you chose.</source>
        <translation>Démarre sans la fenêtre, pour te rappeler ta routine les jours choisis.</translation>
    </message>
    <message>
        <source>Writes a progress report for your therapist as a PDF.</source>
        <translation>Écrit en PDF un rapport de progression pour ton ou ta kiné.</translation>
    </message>
    <message>
        <source>Prints your notes on the report.</source>
        <translation>Imprime tes notes dans le rapport.</translation>
    </message>
    <message>
        <source>Only one of --report, --import, --undo-import and --restore at a time</source>
        <translation>Un seul à la fois&#xa0;: --report, --import, --undo-import ou --restore</translation>
    </message>
    <message>
        <source>--notes goes with --report</source>
        <translation>--notes va avec --report</translation>
    </message>
    <message>
        <source>Makes a routine sheet to hand out, as a PDF. It carries the routine itself: Limber opens the PDF as it opens the routine&apos;s file.</source>
        <translation>Fait d’une routine une fiche à remettre, en PDF. Elle contient la routine elle-même&#xa0;: Limber ouvre ce PDF comme le fichier de la routine.</translation>
    </message>
    <message>
        <source>Writes the sheet to FILE.</source>
        <translation>Écrit la fiche dans FILE.</translation>
    </message>
    <message>
        <source>a4 or letter.</source>
        <translation>a4 ou letter.</translation>
    </message>
    <message>
        <source>Letters of 14 points.</source>
        <translation>Caractères de 14 points.</translation>
    </message>
    <message>
        <source>Leaves the pictures out.</source>
        <translation>Sans les images.</translation>
    </message>
    <message>
        <source>Greys only, for a black printer.</source>
        <translation>En gris seulement, pour une imprimante noir et blanc.</translation>
    </message>
    <message>
        <source>Days of the log to fill in: 0, 7, 14 or 28.</source>
        <translation>Jours du suivi à remplir&#xa0;: 0, 7, 14 ou 28.</translation>
    </message>
    <message>
        <source>Fills the log from your history of the last days.</source>
        <translation>Remplit le suivi avec les derniers jours de ton historique.</translation>
    </message>
    <message>
        <source>Whom the sheet is for.</source>
        <translation>À qui la fiche est destinée.</translation>
    </message>
    <message>
        <source>Who prepared it.</source>
        <translation>Qui l’a préparée.</translation>
    </message>
    <message>
        <source>Name the file to write: -o sheet.pdf</source>
        <translation>Indique le fichier à écrire&#xa0;: -o fiche.pdf</translation>
    </message>
</context>
<context>
    <name>CueText</name>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Change de côté</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences, said</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspire</translation>
    </message>
    <message>
        <source>and arch</source>
        <translation>et ouvre</translation>
    </message>
    <message>
        <source>and back up</source>
        <translation>et remonte</translation>
    </message>
    <message>
        <source>squeeze</source>
        <translation>serre</translation>
    </message>
    <message>
        <source>and release</source>
        <translation>et reviens</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>La dernière</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>À la moitié</translation>
    </message>
    <message>
        <source>Rest is over</source>
        <translation>Le repos est fini</translation>
    </message>
    <message>
        <source>Press any key when you are ready.</source>
        <translation>Appuie sur n’importe quelle touche quand tu veux.</translation>
    </message>
    <message>
        <source>Done. Well done.</source>
        <translation>C’est fini. Bravo.</translation>
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
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>environ %1&#xa0;min</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>environ %1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation>encore moins d’une minute</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>encore %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>encore %1&#xa0;h %2&#xa0;min</translation>
    </message>
</context>
<context>
    <name>GuideCommand</name>
    <message>
        <source>How tense do you feel now, 0 (not at all) to 10? Enter skips:</source>
        <translation>Quelle tension sens-tu maintenant, de 0 (aucune) à 10&#x202f;? Entrée pour passer&#xa0;:</translation>
    </message>
    <message>
        <source>This session could not be kept.</source>
        <translation>Cette séance n’a pas pu être conservée.</translation>
    </message>
    <message>
        <source>The session is in your history.</source>
        <translation>La séance est dans ton historique.</translation>
    </message>
    <message>
        <source>The health questions are due: answer them in the window or with “limber guide” in a terminal.</source>
        <translation>Il est temps de répondre aux questions de santé&#xa0;: fais-le dans la fenêtre ou avec «&#x202f;limber guide&#x202f;» dans un terminal.</translation>
    </message>
    <message numerus="yes">
        <source>Your session of %1 was interrupted after %n set(s).</source>
        <translation>
            <numerusform>Ta séance du %1 a été interrompue après %n série.</numerusform>
            <numerusform>Ta séance du %1 a été interrompue après %n séries.</numerusform>
        </translation>
    </message>
    <message>
        <source>kdr</source>
        <comment>the keys for: keep it as it is, discard, resume there</comment>
        <translation>gsr</translation>
    </message>
    <message>
        <source>[%3] resume there, [%1] keep it as it is, [%2] discard:</source>
        <translation>[%3] la reprendre là, [%1] la garder telle quelle, [%2] la supprimer&#xa0;:</translation>
    </message>
    <message>
        <source>[%1] keep it as it is, [%2] discard:</source>
        <translation>[%1] la garder telle quelle, [%2] la supprimer&#xa0;:</translation>
    </message>
    <message>
        <source>--health-changed asks questions, which needs a terminal.</source>
        <translation>--health-changed pose des questions, il faut donc un terminal.</translation>
    </message>
    <message>
        <source>The sound: m turns it off and on, + and - change the volume.</source>
        <translation>Le son&#xa0;: m le coupe et le rétablit, + et - changent le volume.</translation>
    </message>
    <message>
        <source>The machine slept or stood still.</source>
        <translation>L’ordinateur était en veille ou figé.</translation>
    </message>
    <message>
        <source>The session goes into your history as soon as no other program holds it.</source>
        <translation>La séance entrera dans ton historique dès qu’aucun autre programme ne le retiendra.</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>%1: %2</source>
        <comment>an exercise, its instruction</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a routine, about how long</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keys: space pauses and goes on, n next set, b back, r repeat the set, q stop, p stop because of pain.</source>
        <translation>Touches&#xa0;: espace met en pause et reprend, n série suivante, b retour, r répéter la série, q arrêter, p arrêter à cause d’une douleur.</translation>
    </message>
    <message>
        <source>Finished. Well done.</source>
        <translation>Terminé. Bravo.</translation>
    </message>
    <message>
        <source>Stopped. %1. %2</source>
        <comment>how to come off, more of it</comment>
        <translation>Arrêt. %1. %2</translation>
    </message>
    <message>
        <source>Leave it for today, and ask a clinician if it does not go away.</source>
        <translation>Arrête-toi là pour aujourd’hui, et demande un avis médical si cela ne passe pas.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what to do, how long</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Any key goes on: %1</source>
        <comment>what to do</comment>
        <translation>Une touche pour continuer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paused, space goes on: %1</source>
        <comment>what to do</comment>
        <translation>En pause, espace pour continuer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>An open wound or broken skin where you would roll</source>
        <translation>Une plaie ouverte ou une peau abîmée là où passerait le rouleau</translation>
    </message>
    <message>
        <source>A fracture</source>
        <translation>Une fracture</translation>
    </message>
    <message>
        <source>An inflammation where you would roll</source>
        <translation>Une inflammation là où passerait le rouleau</translation>
    </message>
    <message>
        <source>Deep vein thrombosis: a clot in a deep vein</source>
        <translation>Thrombose veineuse profonde&#xa0;: un caillot dans une veine profonde</translation>
    </message>
    <message>
        <source>Osteomyelitis: an infected bone</source>
        <translation>Ostéomyélite&#xa0;: une infection de l’os</translation>
    </message>
    <message>
        <source>Myositis ossificans: bone growing in a muscle</source>
        <translation>Myosite ossifiante&#xa0;: de l’os qui se forme dans un muscle</translation>
    </message>
    <message>
        <source>Osteoporosis: bones that break easily</source>
        <translation>Ostéoporose&#xa0;: des os qui se cassent facilement</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Grossesse</translation>
    </message>
    <message>
        <source>Surgery in the last 6 months</source>
        <translation>Une opération dans les 6 derniers mois</translation>
    </message>
    <message>
        <source>A disease of the spine</source>
        <translation>Une maladie de la colonne vertébrale</translation>
    </message>
    <message>
        <source>Medicine that thins the blood</source>
        <translation>Un traitement qui fluidifie le sang</translation>
    </message>
    <message>
        <source>Pressure and rubbing keep broken skin from closing and can infect it.</source>
        <translation>La pression et le frottement empêchent la peau de se refermer et peuvent l’infecter.</translation>
    </message>
    <message>
        <source>Rolling over or near a fracture can move it.</source>
        <translation>Passer le rouleau sur une fracture ou près d’elle peut la déplacer.</translation>
    </message>
    <message>
        <source>Pressure can make an inflammation worse.</source>
        <translation>La pression peut aggraver une inflammation.</translation>
    </message>
    <message>
        <source>Pressure can loosen a clot, and a loose clot is dangerous.</source>
        <translation>La pression peut détacher un caillot, et un caillot détaché est dangereux.</translation>
    </message>
    <message>
        <source>Pressure on an infected bone can do harm that you do not feel at once.</source>
        <translation>Appuyer sur un os infecté peut faire des dégâts que tu ne sens pas tout de suite.</translation>
    </message>
    <message>
        <source>Pressing a muscle in which bone grows can make more of it grow.</source>
        <translation>Appuyer sur un muscle où de l’os se forme peut en faire pousser davantage.</translation>
    </message>
    <message>
        <source>Under your own weight on a roller, weak ribs and vertebrae can break.</source>
        <translation>Sous ton propre poids sur un rouleau, des côtes et des vertèbres fragiles peuvent se casser.</translation>
    </message>
    <message>
        <source>Whether lying on your back and pressure are fine changes as it goes on.</source>
        <translation>Au fil de la grossesse, il ne convient pas toujours de rester sur le dos ni de recevoir une pression.</translation>
    </message>
    <message>
        <source>What is still healing must not be pressed or stretched too early.</source>
        <translation>Ce qui cicatrise encore ne doit être ni comprimé ni étiré trop tôt.</translation>
    </message>
    <message>
        <source>Pressing and arching the spine can harm one that is not well.</source>
        <translation>La pression et l’extension peuvent nuire à une colonne malade.</translation>
    </message>
    <message>
        <source>Pressure can then make you bleed inside without your feeling it.</source>
        <translation>La pression peut alors te faire saigner à l’intérieur sans que tu le sentes.</translation>
    </message>
    <message>
        <source>Not with an open wound</source>
        <translation>Pas avec une plaie ouverte</translation>
    </message>
    <message>
        <source>Not with a fracture</source>
        <translation>Pas avec une fracture</translation>
    </message>
    <message>
        <source>Ask your clinician first</source>
        <translation>Demande d’abord un avis médical</translation>
    </message>
    <message>
        <source>Wait until the skin has closed, or ask who treats it.</source>
        <translation>Attends que la peau soit refermée, ou demande à la personne qui la soigne.</translation>
    </message>
    <message>
        <source>Ask the clinician who treats it when pressure is safe again.</source>
        <translation>Demande au professionnel qui la soigne quand la pression sera de nouveau sans danger.</translation>
    </message>
    <message>
        <source>A clinician who knows you can say whether rolling is fine.</source>
        <translation>Un professionnel de santé qui te connaît peut dire si le rouleau te convient.</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>No sessions yet.</source>
        <translation>Aucune séance pour l’instant.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>Tension</translation>
    </message>
    <message>
        <source>New sessions: %1</source>
        <translation>Nouvelles séances&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sessions that are here already: %1</source>
        <translation>Séances déjà présentes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“limber history --undo-import” takes them out again.</source>
        <translation>«&#x202f;limber history --undo-import&#x202f;» les retire.</translation>
    </message>
    <message>
        <source>Sessions taken out: %1</source>
        <translation>Séances retirées&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no copy of the history yet.</source>
        <translation>Il n’y a pas encore de copie de l’historique.</translation>
    </message>
    <message>
        <source>Restored from “%1”.</source>
        <translation>Restauré depuis «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The history so far is kept as “%1”.</source>
        <translation>L’historique précédent est gardé sous «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There are no sessions to report on.</source>
        <translation>Il n’y a aucune séance à rapporter.</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <comment>a file</comment>
        <translation>Le rapport est dans %1</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>no session</source>
        <translation>aucune séance</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n session(s)</source>
        <comment>minutes, sessions</comment>
        <translation>
            <numerusform>%1, %n séance</numerusform>
            <numerusform>%1, %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, what was done on it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a day</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Week from %1: %2</source>
        <comment>day, what was done</comment>
        <translation>Semaine du %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>You come to your sessions less tense than at first: %1 now, %2 then.</source>
        <translation>Tu arrives à tes séances avec moins de tension qu’au début&#xa0;: %1 maintenant, %2 alors.</translation>
    </message>
    <message>
        <source>You come to your sessions about as tense as at first: %1 now, %2 then.</source>
        <translation>Tu arrives à tes séances avec à peu près autant de tension qu’au début&#xa0;: %1 maintenant, %2 alors.</translation>
    </message>
    <message>
        <source>You come to your sessions more tense than at first: %1 now, %2 then. If it keeps growing, ask a clinician.</source>
        <translation>Tu arrives à tes séances avec plus de tension qu’au début&#xa0;: %1 maintenant, %2 alors. Si elle continue d’augmenter, demande un avis médical.</translation>
    </message>
    <message>
        <source>Nothing can be told of your tension yet: no session has both numbers, before and after.</source>
        <translation>On ne peut encore rien dire de ta tension&#xa0;: aucune séance n’a les deux nombres, avant et après.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with both numbers are too few to tell. Six are needed.</source>
        <translation>
            <numerusform>%n séance avec les deux nombres ne suffit pas pour conclure. Il en faut six.</numerusform>
            <numerusform>%n séances avec les deux nombres ne suffisent pas pour conclure. Il en faut six.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first and the last two weeks have too few sessions to tell.</source>
        <translation>Les deux premières et les deux dernières semaines ont trop peu de séances pour conclure.</translation>
    </message>
    <message>
        <source>It is too soon to tell: from %1 on there are two first and two last weeks to compare.</source>
        <translation>C’est trop tôt pour conclure&#xa0;: à partir du %1, il y aura deux premières et deux dernières semaines à comparer.</translation>
    </message>
    <message>
        <source>After your session you felt less tense.</source>
        <translation>Après ta séance, tu sentais moins de tension.</translation>
    </message>
    <message numerus="yes">
        <source>After each of your %n session(s) you felt less tense.</source>
        <translation>
            <numerusform>Après ta seule séance (%n), tu sentais moins de tension.</numerusform>
            <numerusform>Après chacune de tes %n séances, tu sentais moins de tension.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %1 of your %n session(s) you felt less tense.</source>
        <translation>
            <numerusform>Après %1 séance sur %n, tu sentais moins de tension.</numerusform>
            <numerusform>Après %1 de tes %n séances, tu sentais moins de tension.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as at first</source>
        <comment>level</comment>
        <translation>%1, comme au début</translation>
    </message>
    <message>
        <source>%1, at first: %2</source>
        <comment>level now, level then</comment>
        <translation>%1, au début&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>skipped</comment>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n set(s)</source>
        <comment>skipped</comment>
        <translation>
            <numerusform>%1 sur %n série</numerusform>
            <numerusform>%1 sur %n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at first: %2</source>
        <comment>skipped now, skipped then</comment>
        <translation>%1, au début&#xa0;: %2</translation>
    </message>
    <message>
        <source>as tense as before</source>
        <translation>autant de tension qu’avant</translation>
    </message>
    <message>
        <source>%1 less tense</source>
        <translation>tension en baisse de %1</translation>
    </message>
    <message>
        <source>%1 more tense</source>
        <translation>tension en hausse de %1</translation>
    </message>
    <message>
        <source>Compared are the medians of what you said before your sessions, in the last two weeks and in the first two, among twelve weeks. It needs six sessions with both numbers; less than a point is no change.</source>
        <translation>Sont comparées les médianes de ce que tu as indiqué avant tes séances, pendant les deux dernières et les deux premières semaines, sur douze semaines. Il faut six séances avec les deux nombres&#x202f;; moins d’un point n’est pas un changement.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercice</numerusform>
            <numerusform>%n exercices</numerusform>
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
        <translation>Limber ne peut pas ouvrir sa fenêtre&#xa0;: il n’y a pas d’affichage ici. Dans ce terminal, «&#x202f;limber guide upper-back-release&#x202f;» te guide sans fenêtre.</translation>
    </message>
    <message>
        <source>“limber --help” tells more.</source>
        <translation>«&#x202f;limber --help&#x202f;» en dit plus.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>La sortie n’a pas pu être écrite.</translation>
    </message>
</context>
<context>
    <name>NamedRoutine</name>
    <message>
        <source>There is no routine “%1”; “limber list” names them all.</source>
        <translation>La routine «&#x202f;%1&#x202f;» n’existe pas&#x202f;; «&#x202f;limber list&#x202f;» les nomme toutes.</translation>
    </message>
    <message>
        <source>--repetitions %1 is outside this routine&apos;s range</source>
        <translation>--repetitions %1 sort des limites de cette routine</translation>
    </message>
</context>
<context>
    <name>PrintCommand</name>
    <message>
        <source>The sheet is in %1</source>
        <comment>a file</comment>
        <translation>La fiche est dans %1</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>No printer is set up on this computer. Save the sheet as a PDF and print it elsewhere.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Enregistre la fiche en PDF et imprime-la ailleurs.</translation>
    </message>
    <message>
        <source>The printer “%1” is not there any more.</source>
        <translation>L’imprimante «&#x202f;%1&#x202f;» n’est plus là.</translation>
    </message>
    <message>
        <source>The printer “%1” is offline or stopped. Nothing was printed.</source>
        <translation>L’imprimante «&#x202f;%1&#x202f;» est hors ligne ou arrêtée. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the sheet.</source>
        <translation>L’imprimante «&#x202f;%1&#x202f;» n’a pas accepté la fiche.</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>a place, a reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Problems in all: %1. “limber validate” names them all.</source>
        <translation>Problèmes en tout&#x202f;: %1. «&#x202f;limber validate&#x202f;» les nomme tous.</translation>
    </message>
    <message>
        <source>The routine file “%1” is not used.</source>
        <translation>Le fichier de routine «&#x202f;%1&#x202f;» n’est pas utilisé.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>the text is empty</source>
        <translation>le texte est vide</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>le texte se termine trop tôt</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>une valeur est attendue ici</translation>
    </message>
    <message>
        <source>a key in quotes is expected here</source>
        <translation>une clé entre guillemets est attendue ici</translation>
    </message>
    <message>
        <source>a colon is expected here</source>
        <translation>un deux-points est attendu ici</translation>
    </message>
    <message>
        <source>a comma or the closing bracket is expected here</source>
        <translation>une virgule ou le crochet fermant est attendu ici</translation>
    </message>
    <message>
        <source>this is not a number as JSON writes it</source>
        <translation>ce n’est pas un nombre comme JSON l’écrit</translation>
    </message>
    <message>
        <source>this escape is not allowed in a text</source>
        <translation>cet échappement n’est pas permis dans un texte</translation>
    </message>
    <message>
        <source>a control character is not allowed in a text</source>
        <translation>un caractère de contrôle n’est pas permis dans un texte</translation>
    </message>
    <message>
        <source>the text in quotes has no end</source>
        <translation>le texte entre guillemets n’a pas de fin</translation>
    </message>
    <message>
        <source>there is more text after the end</source>
        <translation>il y a encore du texte après la fin</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>un objet entre accolades</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>une liste entre crochets</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>types</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>C’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>This is a pipe, socket or device, not a file</source>
        <translation>C’est un tube, un socket ou un périphérique, pas un fichier</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The file is too large to be a routine: at most %1</source>
        <translation>Le fichier est trop gros pour une routine&#xa0;: %1 au plus</translation>
    </message>
    <message>
        <source>The disk is full; nothing more can be kept until there is room</source>
        <translation>Le disque est plein&#x202f;; rien ne peut plus être conservé tant qu’il manque de place</translation>
    </message>
    <message>
        <source>This is a binary file, not text</source>
        <translation>C’est un fichier binaire, pas du texte</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8</source>
        <translation>Le texte n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1</source>
        <translation>Ce n’est pas du JSON valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>The values are nested too deeply: at most %1 levels</source>
        <translation>Les valeurs sont imbriquées trop profondément&#xa0;: %1 niveaux au plus</translation>
    </message>
    <message>
        <source>The format is “%1”; known is “%2”</source>
        <translation>Le format est «&#x202f;%1&#x202f;»&#x202f;; le format connu est «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Version %1 of the format is not known to this program; known is %2</source>
        <translation>Ce programme ne connaît pas la version %1 du format&#x202f;; il connaît %2</translation>
    </message>
    <message>
        <source>Expected %1, found %2</source>
        <translation>Attendu&#xa0;: %1&#x202f;; trouvé&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>«&#x202f;%1&#x202f;» manque</translation>
    </message>
    <message>
        <source>One of these must be here: %1</source>
        <translation>Il faut ici l’un de ceux-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>These exclude one another: %1</source>
        <translation>Ceux-ci s’excluent&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is not allowed here; allowed: %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas permis ici&#x202f;; permis&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is out of range: from %2 to %3</source>
        <translation>%1 est hors limites&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <source>%2 entries are too many: at most %1</source>
        <translation>%2 entrées, c’est trop&#xa0;: %1 au plus</translation>
    </message>
    <message>
        <source>%2 entries are too few: at least %1</source>
        <translation>%2 entrées, c’est trop peu&#xa0;: %1 au moins</translation>
    </message>
    <message>
        <source>The text has %2 characters: at most %1</source>
        <translation>Le texte a %2 caractères&#xa0;: %1 au plus</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>Le texte est vide</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>“%1” stands twice in one object</source>
        <translation>«&#x202f;%1&#x202f;» figure deux fois dans un objet</translation>
    </message>
    <message>
        <source>“%1” is not an identifier: lower-case letters, digits and single dashes</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un identifiant&#xa0;: minuscules, chiffres et tirets simples</translation>
    </message>
    <message>
        <source>“%1” is not a language: write it like “de” or “pt-BR”</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une langue&#xa0;: écris-la comme «&#x202f;de&#x202f;» ou «&#x202f;pt-BR&#x202f;»</translation>
    </message>
    <message>
        <source>The English wording (“en”) is missing</source>
        <translation>Le texte anglais («&#x202f;en&#x202f;») manque</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>«&#x202f;%1&#x202f;» figure ici deux fois</translation>
    </message>
    <message>
        <source>There is no exercise “%1”</source>
        <translation>L’exercice «&#x202f;%1&#x202f;» n’existe pas</translation>
    </message>
    <message>
        <source>There is no region “%1” of the body</source>
        <translation>La région du corps «&#x202f;%1&#x202f;» n’existe pas</translation>
    </message>
    <message>
        <source>There is no place “%1” on the region “%2”</source>
        <translation>L’endroit «&#x202f;%1&#x202f;» n’existe pas dans la région «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is not a position: a place, or a point between two like “belly-button..lower-ribs@40”</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une position&#xa0;: un endroit, ou un point entre deux comme «&#x202f;belly-button..lower-ribs@40&#x202f;»</translation>
    </message>
    <message>
        <source>“%1”: no roller may be placed here: %4</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: aucun rouleau ne peut être placé ici&#xa0;: %4</translation>
    </message>
    <message>
        <source>“%1”: extensions are not possible on the region “%3”</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: pas d’extension possible dans la région «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is too high for an extension: at most “%2”</source>
        <translation>«&#x202f;%1&#x202f;» est trop haut pour une extension&#xa0;: au plus «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>The roller cannot lie “%1” here, only “%2”</source>
        <translation>Le rouleau ne peut pas être placé «&#x202f;%1&#x202f;» ici, seulement «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>“%2” must be above “%1”</source>
        <translation>«&#x202f;%2&#x202f;» doit être au-dessus de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The routine is too long: at most six hours and 20,000 parts</source>
        <translation>La routine est trop longue&#xa0;: six heures et 20&#xa0;000 parties au plus</translation>
    </message>
    <message>
        <source>Every step is optional and switched off, so there is nothing to do</source>
        <translation>Chaque étape est facultative et désactivée, il n’y a donc rien à faire</translation>
    </message>
    <message>
        <source>The history “%1” cannot be used: %2. Sessions can be guided, but are not kept</source>
        <translation>L’historique «&#x202f;%1&#x202f;» est inutilisable&#xa0;: %2. Les séances peuvent être guidées, mais ne sont pas conservées</translation>
    </message>
    <message>
        <source>The history “%1” is damaged. It is left as it is, and sessions of this run are not kept</source>
        <translation>L’historique «&#x202f;%1&#x202f;» est endommagé. Il reste tel quel, et les séances de cette fois ne sont pas conservées</translation>
    </message>
    <message>
        <source>The history “%1” was damaged. It is kept aside as “%2”, and a new history was begun</source>
        <translation>L’historique «&#x202f;%1&#x202f;» était endommagé. Il est mis de côté sous «&#x202f;%2&#x202f;», et un nouvel historique a été commencé</translation>
    </message>
    <message>
        <source>The history “%1” was written by a newer Limber (its version %2, known here up to %3). It is left untouched; sessions of this run are not kept</source>
        <translation>L’historique «&#x202f;%1&#x202f;» vient d’un Limber plus récent (sa version %2, connue ici jusqu’à %3). Il reste intact&#x202f;; les séances de cette fois ne sont pas conservées</translation>
    </message>
    <message>
        <source>Another program is holding the history “%1”</source>
        <translation>Un autre programme occupe l’historique «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The history could not be written or read: %1</source>
        <translation>L’historique n’a pas pu être écrit ou lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>This session went on, ended or was discarded elsewhere in the meantime; nothing was changed</source>
        <translation>Entre-temps, cette séance a été continuée, terminée ou supprimée ailleurs&#x202f;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>The settings “%1” are damaged. They are left as they are, and choices of this run are not kept</source>
        <translation>Les réglages «&#x202f;%1&#x202f;» sont endommagés. Ils restent tels quels, et les choix de cette fois ne sont pas conservés</translation>
    </message>
    <message>
        <source>The settings “%1” were damaged. They are kept aside as “%2”, and everything is at its default</source>
        <translation>Les réglages «&#x202f;%1&#x202f;» étaient endommagés. Ils sont mis de côté sous «&#x202f;%2&#x202f;», et tout a sa valeur par défaut</translation>
    </message>
    <message>
        <source>A routine that ships with Limber has the id “%1” already, so this file is not used</source>
        <translation>Une routine fournie avec Limber a déjà l’identifiant «&#x202f;%1&#x202f;», ce fichier n’est donc pas utilisé</translation>
    </message>
    <message>
        <source>a fraction</source>
        <translation>une fraction</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>The history “%1” was damaged. It is kept aside as “%2”. What could be read of it was recovered: sessions: %3, complete: %4</source>
        <translation>L’historique «&#x202f;%1&#x202f;» était endommagé. Il est mis de côté sous «&#x202f;%2&#x202f;». Ce qui était lisible a été récupéré&#xa0;: séances&#xa0;: %3, complètes&#xa0;: %4</translation>
    </message>
    <message>
        <source>The end of what was written to the history “%1” is damaged and could not be read. Everything before it is there; the rest is kept aside as “%2”</source>
        <translation>La fin de ce qui a été écrit dans l’historique «&#x202f;%1&#x202f;» est endommagée et illisible. Tout ce qui précède est là&#x202f;; le reste est mis de côté sous «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is not a copy of a history that can be restored; nothing was changed</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une copie d’historique qui peut être restaurée&#x202f;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>Another program is holding the history “%1”. What you record meanwhile is kept and goes into it as soon as it is free</source>
        <translation>Un autre programme retient l’historique «&#x202f;%1&#x202f;». Ce que tu enregistres entre-temps est gardé et y sera ajouté dès qu’il sera libre</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bon après-midi</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <source>Ready for your first session</source>
        <translation>Tout est prêt pour ta première séance</translation>
    </message>
    <message>
        <source>No session done this week yet</source>
        <translation>Pas encore de séance cette semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) done this week</source>
        <translation>
            <numerusform>%n jour accompli cette semaine</numerusform>
            <numerusform>%n jours accomplis cette semaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n day(s) done this week yet</source>
        <translation>
            <numerusform>Encore %n jour à faire cette semaine</numerusform>
            <numerusform>Encore %n jours à faire cette semaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) done this week</source>
        <translation>
            <numerusform>Cette semaine&#xa0;: %1 sur %n jour</numerusform>
            <numerusform>Cette semaine&#xa0;: %1 sur %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) done this week, as planned</source>
        <translation>
            <numerusform>%n jour accompli cette semaine, comme prévu</numerusform>
            <numerusform>%n jours accomplis cette semaine, comme prévu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>yn</source>
        <comment>the keys for yes and no</comment>
        <translation>on</translation>
    </message>
    <message>
        <source>%1 [%2/%3]</source>
        <comment>a question, the keys for yes and no</comment>
        <translation>%1 [%2/%3]</translation>
    </message>
    <message>
        <source>Has this changed since?</source>
        <translation>Cela a-t-il changé depuis&#x202f;?</translation>
    </message>
    <message>
        <source>Have you asked, and may you roll?</source>
        <translation>As-tu demandé conseil, et peux-tu utiliser le rouleau&#x202f;?</translation>
    </message>
    <message>
        <source>Before you start: does any of this apply to you? It is asked again after 90 days, or with --health-changed. q leaves.</source>
        <translation>Avant de commencer&#xa0;: es-tu dans l’un de ces cas&#x202f;? La question revient après 90 jours, ou avec --health-changed. q pour quitter.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a verdict, the answer it comes from</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>%1 of %2</source>
        <comment>done of planned</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time done of time planned</comment>
        <translation>%1 sur %2</translation>
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
        <source>Set %1</source>
        <translation>Série %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>level or set, side</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>non fait</translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n niveau</numerusform>
            <numerusform>%n niveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n levels</source>
        <translation>
            <numerusform>%1 sur %n niveau</numerusform>
            <numerusform>%1 sur %n niveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sets</source>
        <translation>
            <numerusform>%1 sur %n série</numerusform>
            <numerusform>%1 sur %n séries</numerusform>
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
        <translation>tension %1 avant, %2 après</translation>
    </message>
    <message>
        <source>tension %1 before</source>
        <translation>tension %1 avant</translation>
    </message>
    <message>
        <source>tension %1 after</source>
        <translation>tension %1 après</translation>
    </message>
    <message>
        <source>as tense as before</source>
        <translation>autant de tension qu’avant</translation>
    </message>
    <message>
        <source>less tense</source>
        <translation>moins de tension</translation>
    </message>
    <message>
        <source>more tense</source>
        <translation>plus de tension</translation>
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
        <translation>C’est l’heure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whenever it suits you today.</source>
        <translation>Quand cela te convient aujourd’hui.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Skip today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 (finished %2, stopped %3, interrupted %4)</source>
        <translation>%1 (terminées %2, arrêtées %3, interrompues %4)</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Rapport de progression</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Written by Limber on %1. Limber gives guidance, not medical advice.</source>
        <translation>Écrit par Limber le %1. Limber guide et ne remplace pas un avis médical.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Stopped because of pain</source>
        <translation>Arrêtées à cause d’une douleur</translation>
    </message>
    <message>
        <source>Time moved</source>
        <translation>Temps en mouvement</translation>
    </message>
    <message>
        <source>Days practised</source>
        <translation>Jours d’exercice</translation>
    </message>
    <message>
        <source>%1 of about %2 planned</source>
        <translation>%1 sur environ %2 prévus</translation>
    </message>
    <message>
        <source>Tension, the middle of all answers</source>
        <translation>Tension, médiane des réponses</translation>
    </message>
    <message>
        <source>%1 before, %2 after a session (0 none, 10 most)</source>
        <translation>%1 avant, %2 après une séance (0 aucune, 10 maximale)</translation>
    </message>
    <message>
        <source>Tension, 0 to 10: the middle of each week</source>
        <translation>Tension, de 0 à 10&#xa0;: médiane de chaque semaine</translation>
    </message>
    <message>
        <source>Tension, 0 to 10: each session</source>
        <translation>Tension, de 0 à 10&#xa0;: chaque séance</translation>
    </message>
    <message numerus="yes">
        <source>Days practised in each week, %n planned</source>
        <translation>
            <numerusform>Jours d’exercice par semaine, %n prévu</numerusform>
            <numerusform>Jours d’exercice par semaine, %n prévus</numerusform>
        </translation>
    </message>
    <message>
        <source>Days practised in each week</source>
        <translation>Jours d’exercice par semaine</translation>
    </message>
    <message>
        <source>before a session</source>
        <translation>avant une séance</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>format of a month</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>ResumeBanner</name>
    <message>
        <source>Interrupted at %1</source>
        <translation>Interrompue à %1</translation>
    </message>
    <message>
        <source>Interrupted on %1 at %2</source>
        <translation>Interrompue %1 à %2</translation>
    </message>
    <message>
        <source>Resu&amp;me at level %1</source>
        <translation>Repr&amp;endre au niveau %1</translation>
    </message>
    <message>
        <source>Resu&amp;me with set %1</source>
        <translation>Repr&amp;endre à la série %1</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Repr&amp;endre</translation>
    </message>
    <message>
        <source>%1. What was done is kept.</source>
        <translation>%1. Ce qui est fait reste acquis.</translation>
    </message>
    <message>
        <source>%1, with everything done. All of it is kept.</source>
        <translation>%1, tout est fait. Tout reste acquis.</translation>
    </message>
    <message>
        <source>%1, %2 of %3 done. All of it is kept.</source>
        <comment>an exercise, some of its sets</comment>
        <translation>%1, %2 sur %3 déjà faites. Tout reste acquis.</translation>
    </message>
    <message>
        <source>Next is: %1. All that was done is kept.</source>
        <comment>an exercise</comment>
        <translation>La suite&#xa0;: %1. Ce qui est fait reste acquis.</translation>
    </message>
</context>
<context>
    <name>RoutineCommands</name>
    <message>
        <source>shipped</source>
        <comment>a routine</comment>
        <translation>fournie</translation>
    </message>
    <message>
        <source>own</source>
        <comment>a routine</comment>
        <translation>personnelle</translation>
    </message>
    <message>
        <source>%1: fine</source>
        <comment>a file</comment>
        <translation>%1&#xa0;: correct</translation>
    </message>
</context>
<context>
    <name>RoutineSheet</name>
    <message>
        <source>%1, continued</source>
        <comment>an exercise</comment>
        <translation>%1, suite</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the number of a step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>You should feel</source>
        <translation>Tu devrais sentir</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a movement</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a dose</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 side to side</source>
        <translation>%1 latéralement</translation>
    </message>
    <message>
        <source>%1 up and down</source>
        <translation>%1 de haut en bas</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>least to most repetitions</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the lowest and the highest place of the roller</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the number of a level, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 to %1, low to high</source>
        <translation>1 à %1 en montant</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1 a stroke</source>
        <translation>%1 par passage</translation>
    </message>
    <message>
        <source>Roller</source>
        <translation>Rouleau</translation>
    </message>
    <message>
        <source>Levels × breaths</source>
        <translation>Niveaux × respirations</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>sets, repetitions</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>breathing in</comment>
        <translation>inspire %1</translation>
    </message>
    <message>
        <source>arch %1</source>
        <comment>a time</comment>
        <translation>ouvre %1</translation>
    </message>
    <message>
        <source>back %1</source>
        <comment>a time</comment>
        <translation>reviens %1</translation>
    </message>
    <message>
        <source>Move roller</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Sets × repetitions</source>
        <translation>Séries × répétitions</translation>
    </message>
    <message>
        <source>pull %1</source>
        <comment>a time</comment>
        <translation>tire %1</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>lengthwise</source>
        <translation>dans la longueur</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>left, then right</source>
        <translation>gauche, puis droit</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Jours/semaine</translation>
    </message>
    <message>
        <source>Never here</source>
        <translation>Jamais ici</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Tension, 0 (none) to 10 (the worst you know): draw a ring before, a dot after, and join them.</source>
        <translation>Tension, de 0 (aucune) à 10 (la pire que tu connaisses)&#xa0;: dessine un anneau avant, un point après, et relie-les.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What I noticed</source>
        <translation>Ce que j’ai remarqué</translation>
    </message>
    <message>
        <source>Coming off: roll to one side, hands down</source>
        <translation>Pour quitter le rouleau&#xa0;: tourne-toi sur le côté, mains au sol</translation>
    </message>
    <message>
        <source>Stop at sharp pain, numbness, tingling or dizziness: roll to one side, hands down.</source>
        <translation>Arrête en cas de douleur vive, d’engourdissement, de fourmillements ou de vertige&#xa0;: tourne-toi sur le côté, mains au sol.</translation>
    </message>
    <message>
        <source>Stop at sharp pain, numbness, tingling or dizziness.</source>
        <translation>Arrête en cas de douleur vive, d’engourdissement, de fourmillements ou de vertige.</translation>
    </message>
    <message>
        <source>Never place the roller below belly-button height, and never on the neck.</source>
        <translation>Ne place jamais le rouleau sous le niveau du nombril, ni sur la nuque.</translation>
    </message>
    <message>
        <source>Never place the roller behind the knee, on a joint, on the abdomen, on the neck, or on the low back below belly-button height.</source>
        <translation>Ne place jamais le rouleau derrière le genou, sur une articulation, sur le ventre, sur la nuque, ni sur le bas du dos sous le niveau du nombril.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n jour par semaine</numerusform>
            <numerusform>%n jours par semaine</numerusform>
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
        <translation>%1, version %2. Imprimé avec Limber %3.</translation>
    </message>
    <message>
        <source>After %1.</source>
        <comment>a therapist&apos;s name</comment>
        <translation>D’après %1.</translation>
    </message>
    <message>
        <source>Guidance, not medical advice.</source>
        <translation>Un guide, pas un avis médical.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>a name follows</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <comment>a name follows</comment>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>%1: log</source>
        <comment>a routine</comment>
        <translation>%1&#xa0;: suivi</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1</source>
        <comment>a date</comment>
        <translation>
            <numerusform>%n jour à partir du %1</numerusform>
            <numerusform>%n jours à partir du %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, page</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Source and version on page 1.</source>
        <translation>Source et version en page 1.</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <comment>an exercise</comment>
        <translation>%1, niveau %2</translation>
    </message>
    <message>
        <source>%1, set %2</source>
        <comment>an exercise</comment>
        <translation>%1, série %2</translation>
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
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
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
        <translation>non indiquée avant</translation>
    </message>
    <message>
        <source>not said after</source>
        <translation>non indiquée après</translation>
    </message>
    <message>
        <source>%1 before</source>
        <comment>tension</comment>
        <translation>%1 avant</translation>
    </message>
    <message>
        <source>%1 after</source>
        <comment>tension</comment>
        <translation>%1 après</translation>
    </message>
</context>
<context>
    <name>SessionKeys</name>
    <message>
        <source>Pause and go on; so does any other key</source>
        <translation>Pause et reprise&#x202f;; comme toute autre touche</translation>
    </message>
    <message>
        <source>On to the next set</source>
        <translation>Passer à la série suivante</translation>
    </message>
    <message>
        <source>Back to the start of this set</source>
        <translation>Retour au début de cette série</translation>
    </message>
    <message>
        <source>Repeat this set</source>
        <translation>Répéter cette série</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>While paused: stop because of pain</source>
        <translation>En pause&#xa0;: arrêter à cause d’une douleur</translation>
    </message>
    <message>
        <source>Sound off and on</source>
        <translation>Couper et rétablir le son</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Plus doux</translation>
    </message>
    <message>
        <source>Turn the picture upside down, and back</source>
        <translation>Retourner l’image, puis la remettre à l’endroit</translation>
    </message>
    <message>
        <source>Largest letters, and back</source>
        <translation>Très grandes lettres, puis taille normale</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Get into position</source>
        <translation>Mets-toi en place</translation>
    </message>
    <message>
        <source>Roll side to side</source>
        <translation>Roule d’un côté à l’autre</translation>
    </message>
    <message>
        <source>Roll up and down</source>
        <translation>Roule de haut en bas</translation>
    </message>
    <message>
        <source>Lean back, breathe in</source>
        <translation>Penche-toi en arrière, inspire</translation>
    </message>
    <message>
        <source>Arch back, elbows open</source>
        <translation>Ouvre en arrière, coudes écartés</translation>
    </message>
    <message>
        <source>Stay still</source>
        <translation>Reste immobile</translation>
    </message>
    <message>
        <source>Hold the arch</source>
        <translation>Tiens l’extension</translation>
    </message>
    <message>
        <source>Come back up</source>
        <translation>Remonte</translation>
    </message>
    <message>
        <source>Move to level %1</source>
        <translation>Passe au niveau %1</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Tire</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>Serre</translation>
    </message>
    <message>
        <source>Let back slowly</source>
        <translation>Reviens lentement</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Change de côté</translation>
    </message>
    <message>
        <source>Come off the roller</source>
        <translation>Quitte le rouleau</translation>
    </message>
    <message>
        <source>Roller level with: %1</source>
        <translation>Rouleau à cette hauteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prépare-toi</translation>
    </message>
    <message>
        <source>Keep breathing</source>
        <translation>Continue à respirer</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspire</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tiens</translation>
    </message>
    <message>
        <source>Breathe freely</source>
        <translation>Respire librement</translation>
    </message>
    <message>
        <source>Come off</source>
        <translation>Quitte-le</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <translation>Niveau %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Série %1 sur %2</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Côté gauche</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Côté droit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a side, and a level or set</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a repetition of so many</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, slow strokes</source>
        <comment>a time</comment>
        <translation>%1, passages lents</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>so many levels, so many breaths at each</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n niveau</numerusform>
            <numerusform>%n niveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breath(s)</source>
        <translation>
            <numerusform>%n respiration</numerusform>
            <numerusform>%n respirations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>sets, repetitions</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2 rest</source>
        <comment>sets and repetitions, a time</comment>
        <translation>%1, repos %2</translation>
    </message>
    <message>
        <source>%1, each side</source>
        <comment>a dose</comment>
        <translation>%1, chaque côté</translation>
    </message>
    <message>
        <source>Let go and stand at ease</source>
        <translation>Lâche et reste debout, sans effort</translation>
    </message>
    <message>
        <source>Ease the pull first, then let go. Nothing is lost.</source>
        <translation>Relâche d’abord la traction, puis lâche. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Hands down, off the roller</source>
        <translation>Mains au sol, quitte le rouleau</translation>
    </message>
    <message>
        <source>Take the weight off first. Nothing is lost.</source>
        <translation>Allège d’abord l’appui. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Roll to one side, hands down</source>
        <translation>Tourne-toi sur le côté, mains au sol</translation>
    </message>
    <message>
        <source>Let the hips sink first. Push up slowly. Nothing is lost.</source>
        <translation>Laisse d’abord descendre le bassin. Redresse-toi lentement. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Arrêtée avant la fin</translation>
    </message>
    <message>
        <source>Stopped because of pain</source>
        <translation>Arrêtée à cause d’une douleur</translation>
    </message>
    <message>
        <source>Stopped, called away</source>
        <translation>Arrêtée pour un imprévu</translation>
    </message>
    <message>
        <source>Small step with the feet</source>
        <translation>Un petit pas des deux pieds</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Pull</source>
        <translation>Tire</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>Serre</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Reviens</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Série %1</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>On reprend</translation>
    </message>
    <message>
        <source>any key</source>
        <translation>une touche</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>repetition %1 of %2</source>
        <translation>répétition %1 sur %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>%1. Space starts this again.</source>
        <extracomment>%1 is where the session stands: &quot;Level 3: lower ribs, repetition 3 of 4&quot;</extracomment>
        <translation>%1. Espace recommence cette étape.</translation>
    </message>
    <message>
        <source>%1. Space goes on after 3-2-1.</source>
        <translation>%1. Espace reprend après 3-2-1.</translation>
    </message>
    <message>
        <source>%1 Then press any key.</source>
        <translation>%1 Puis appuie sur une touche.</translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>the number stands above</comment>
        <translation>
            <numerusform>seconde</numerusform>
            <numerusform>secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>English</source>
        <extracomment>What the language of this file calls itself.</extracomment>
        <translation>français</translation>
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
        <translation>À propos de Limber</translation>
    </message>
    <message>
        <source>Guides you through a foam-rolling routine while you lie on the floor.</source>
        <translation>Te guide dans une routine de massage au rouleau pendant que tu es au sol.</translation>
    </message>
    <message>
        <source>Guidance, not medical advice. A sharp pain, numbness or tingling means stop.</source>
        <translation>Un guide, pas un avis médical. Une douleur vive, un engourdissement ou des fourmillements&#xa0;: arrête.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>Où sont tes données</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>There is no program here that shows folders.</source>
        <translation>Aucun programme ici ne sait afficher un dossier.</translation>
    </message>
    <message>
        <source>History and your own routines</source>
        <translation>Historique et tes propres routines</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Limber is free software under the GNU General Public License, version 3 or later, and comes without any warranty.</source>
        <translation>Limber est un logiciel libre sous licence GNU General Public License, version 3 ou ultérieure, fourni sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>limber::AppearancePreferences</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>In a dark room, dark is easier on the eyes</source>
        <translation>Dans une pièce obscure, le thème sombre repose les yeux</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Black and white, with an edge around everything</source>
        <translation>Noir et blanc, avec un bord autour de tout</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
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
        <translation>Pendant une séance, elle s’adapte à la fenêtre</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>With figure</source>
        <translation>Avec personnage</translation>
    </message>
    <message>
        <source>Largest letters</source>
        <translation>Très grandes lettres</translation>
    </message>
    <message>
        <source>What is largest when you read from the floor</source>
        <translation>Ce qui est le plus grand quand tu lis depuis le sol</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Of the words and of the voice</source>
        <translation>Des textes et de la voix</translation>
    </message>
</context>
<context>
    <name>limber::BackMap</name>
    <message>
        <source>Map of the body: %1</source>
        <translation>Carte du corps&#xa0;: %1</translation>
    </message>
    <message>
        <source>The roller travels from %1 to %2.</source>
        <translation>Le rouleau se déplace de «&#x202f;%1&#x202f;» à «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The roller lies along the spine.</source>
        <translation>Le rouleau est placé le long de la colonne vertébrale.</translation>
    </message>
    <message>
        <source>Zones the roller must never touch are hatched.</source>
        <translation>Les zones que le rouleau ne doit jamais toucher sont hachurées.</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <translation>Niveau %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, maintenant</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, fait</translation>
    </message>
</context>
<context>
    <name>limber::Background</name>
    <message>
        <source>Open Limber</source>
        <translation>Ouvrir Limber</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Commencer maintenant</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Limber reminds you of your routine</source>
        <translation>Limber te rappelle ta routine</translation>
    </message>
    <message>
        <source>Limber stays ready</source>
        <translation>Limber reste prêt</translation>
    </message>
    <message>
        <source>It reminds you on the days you chose. Ctrl+Q in its window ends it.</source>
        <translation>Il te rappelle ta routine les jours choisis. Ctrl+Q dans sa fenêtre le quitte.</translation>
    </message>
</context>
<context>
    <name>limber::CalendarLegend</name>
    <message>
        <source>The larger the square, the more minutes: none, up to 9, up to 19, 20 and more</source>
        <translation>Plus le carré est grand, plus il y a de minutes&#xa0;: aucune, jusqu’à 9, jusqu’à 19, 20 et plus</translation>
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
        <translation>Minutes par jour</translation>
    </message>
    <message>
        <source>Up and down go a day, left and right a week, Page Up and Page Down four weeks. Enter lists the day&apos;s sessions.</source>
        <translation>Haut et bas avancent d’un jour, gauche et droite d’une semaine, Page préc. et Page suiv. de quatre semaines. Entrée affiche les séances du jour.</translation>
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
        <translation>En pause depuis %1</translation>
    </message>
</context>
<context>
    <name>limber::ComparisonCard</name>
    <message>
        <source>Your last weeks</source>
        <translation>Tes dernières semaines</translation>
    </message>
    <message>
        <source>After a session</source>
        <translation>Après une séance</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>Niveau le plus haut</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Non fait</translation>
    </message>
    <message>
        <source>Levels and exercises</source>
        <translation>Niveaux et exercices</translation>
    </message>
</context>
<context>
    <name>limber::DaySpan</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>limber::Dialogs</name>
    <message>
        <source>During a session</source>
        <translation>Pendant une séance</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Se déplacer</translation>
    </message>
</context>
<context>
    <name>limber::FigurePreferences</name>
    <message>
        <source>Who shows the movement</source>
        <translation>Qui montre le mouvement</translation>
    </message>
    <message>
        <source>Turn the stage</source>
        <translation>Retourner l’image</translation>
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
        <translation>Si ta tête est du côté de l’écran</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Réduire les mouvements</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Still pictures instead of movement</source>
        <translation>Des images fixes au lieu du mouvement</translation>
    </message>
</context>
<context>
    <name>limber::FigureView</name>
    <message>
        <source>Moving picture</source>
        <translation>Image animée</translation>
    </message>
</context>
<context>
    <name>limber::FilterBar</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a day</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search notes, three letters or more</source>
        <translation>Chercher dans les notes, trois lettres ou plus</translation>
    </message>
    <message>
        <source>Any routine</source>
        <translation>Toutes les routines</translation>
    </message>
    <message>
        <source>Ended in any way</source>
        <translation>Toutes les fins</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message numerus="yes">
        <source>Last %n week(s)</source>
        <translation>
            <numerusform>Dernière semaine (%n)</numerusform>
            <numerusform>%n dernières semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Choisir les jours…</translation>
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
        <translation>Es-tu dans l’un de ces cas en ce moment&#x202f;? Rien de tout cela ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Asked again after 90 days, or when you choose “Something changed in my health”. After an expert consensus on foam rolling.</source>
        <translation>La question revient après 90 jours, ou quand tu choisis «&#x202f;Ma santé a changé&#x202f;». D’après un consensus d’experts sur le massage au rouleau.</translation>
    </message>
    <message>
        <source>Before the first session</source>
        <translation>Avant la première séance</translation>
    </message>
    <message>
        <source>Before the next session</source>
        <translation>Avant la prochaine séance</translation>
    </message>
    <message>
        <source>%1. The answers hold while Limber runs.</source>
        <comment>why they were not stored</comment>
        <translation>%1. Les réponses valent tant que Limber est ouvert.</translation>
    </message>
</context>
<context>
    <name>limber::HealthPreferences</name>
    <message>
        <source>Asked before the next session</source>
        <translation>Posées avant la prochaine séance</translation>
    </message>
    <message>
        <source>Answered on %1; asked again before the next session</source>
        <translation>Réponses du %1&#x202f;; reposées avant la prochaine séance</translation>
    </message>
    <message>
        <source>Answered on %1; asked again after 90 days</source>
        <translation>Réponses du %1&#x202f;; reposées après 90 jours</translation>
    </message>
    <message>
        <source>&amp;Answer again</source>
        <translation>Répon&amp;dre à nouveau</translation>
    </message>
    <message>
        <source>&amp;Answer now</source>
        <translation>Répon&amp;dre</translation>
    </message>
    <message>
        <source>Health questions</source>
        <translation>Questions de santé</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>an answer</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <comment>an answer</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>The answers lie on this computer alone. Answer again as soon as something changed.</source>
        <translation>Les réponses restent sur cet ordinateur. Réponds à nouveau dès que quelque chose a changé.</translation>
    </message>
</context>
<context>
    <name>limber::HeroCard</name>
    <message>
        <source>YOUR PLAN</source>
        <translation>TON PROGRAMME</translation>
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
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
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
        <translation>%1, note&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>limber::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing here yet, and that is fine</source>
        <translation>Rien ici pour l’instant, et c’est très bien</translation>
    </message>
    <message>
        <source>After your first session this page shows when you rolled, what you did, and how tense you were before and after.</source>
        <translation>Après ta première séance, cette page montre quand tu as utilisé le rouleau, ce que tu as fait, et ta tension avant et après.</translation>
    </message>
    <message>
        <source>&amp;Start the first session</source>
        <translation>&amp;Commencer la première séance</translation>
    </message>
    <message>
        <source>The history could not be read: %1.</source>
        <translation>L’historique n’a pas pu être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Exporté vers «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) imported.</source>
        <translation>
            <numerusform>%n séance importée.</numerusform>
            <numerusform>%n séances importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restauré.</translation>
    </message>
    <message>
        <source>Restored. The history until now is kept as “%1”.</source>
        <translation>Restauré. L’historique précédent est gardé sous «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>All of it is gone.</source>
        <translation>Tout est supprimé.</translation>
    </message>
    <message>
        <source>This did not work: %1.</source>
        <translation>Cela n’a pas marché&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This could not be saved: %1.</source>
        <translation>Impossible d’enregistrer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Deleted. It can be brought back for 30 days.</source>
        <translation>Supprimé. Récupérable pendant 30 jours.</translation>
    </message>
</context>
<context>
    <name>limber::HistoryPreferences</name>
    <message>
        <source>Limber copies the history each day you use it, and keeps the newest seven copies and one for each of the four weeks before.</source>
        <translation>Limber copie l’historique chaque jour où tu l’utilises, et garde les sept copies les plus récentes, plus une pour chacune des quatre semaines d’avant.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Suppri&amp;mer…</translation>
    </message>
    <message>
        <source>Delete every session and every copy? Nothing brings them back.</source>
        <translation>Supprimer toutes les séances et toutes les copies&#x202f;? Rien ne les ramènera.</translation>
    </message>
    <message>
        <source>Delete everyt&amp;hing</source>
        <translation>Tout suppr&amp;imer</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>The history with its copies</source>
        <translation>L’historique avec ses copies</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Il n’y a pas encore de copie.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Go back to the history of %1? What stands there now is kept in a file beside it.</source>
        <translation>Revenir à l’historique du %1&#x202f;? Ce qui s’y trouve maintenant est gardé dans un fichier à côté.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>Re&amp;venir</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>The history is back as it was.</source>
        <translation>L’historique est de nouveau comme avant.</translation>
    </message>
    <message>
        <source>Every session and every copy is gone.</source>
        <translation>Toutes les séances et toutes les copies sont supprimées.</translation>
    </message>
    <message>
        <source>There is no way back and no undo. Your answers about your health go too.</source>
        <translation>Il n’y a pas de retour en arrière, rien ne s’annule. Tes réponses sur ta santé partent aussi.</translation>
    </message>
</context>
<context>
    <name>limber::HomePage</name>
    <message>
        <source>&amp;Open a routine file</source>
        <translation>&amp;Ouvrir un fichier</translation>
    </message>
    <message>
        <source>What you will do</source>
        <translation>Ce qui t’attend</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Routine library</source>
        <translation>Routines</translation>
    </message>
    <message>
        <source>Put this note away</source>
        <translation>Fermer cette note</translation>
    </message>
    <message>
        <source>Opened &amp;before</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>These files are gone</source>
        <translation>Ces fichiers n’existent plus</translation>
    </message>
</context>
<context>
    <name>limber::KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>To the next control; with Shift to the one before</source>
        <translation>À l’élément suivant&#x202f;; avec Maj, au précédent</translation>
    </message>
    <message>
        <source>Press, switch or choose what has the focus</source>
        <translation>Active, bascule ou choisit l’élément sélectionné</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Within a choice, a list or a scale</source>
        <translation>Dans un choix, une liste ou une échelle</translation>
    </message>
    <message>
        <source>Alt and a letter</source>
        <translation>Alt et une lettre</translation>
    </message>
    <message>
        <source>Press what bears the underlined letter</source>
        <translation>Active ce qui porte la lettre soulignée</translation>
    </message>
    <message>
        <source>Back, or close</source>
        <translation>Revenir ou fermer</translation>
    </message>
</context>
<context>
    <name>limber::MainWindow</name>
    <message>
        <source>Open a routine file</source>
        <translation>Ouvrir un fichier de routine</translation>
    </message>
    <message>
        <source>Ro&amp;utines</source>
        <translation>Ro&amp;utines</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Pain that is sharp or spreads? Stop and ask your therapist.</source>
        <translation>Une douleur vive ou qui se propage&#x202f;? Arrête et parles-en à ton ou ta kiné.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Routines and their sheets (*.limber *.pdf);;All files (*)</source>
        <translation>Routines et leurs fiches (*.limber *.pdf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>Réglage&amp;s</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>limber::NextUp</name>
    <message>
        <source>Rest %1, then set %2</source>
        <translation>Repos %1, puis série %2</translation>
    </message>
    <message>
        <source>How does it feel now?</source>
        <translation>Comment te sens-tu maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>NEXT UP</source>
        <translation>ENSUITE</translation>
    </message>
</context>
<context>
    <name>limber::NoteBox</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>limber::NoteList</name>
    <message>
        <source>%1: %2</source>
        <comment>day, note</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Notes to print</source>
        <translation>Notes à imprimer</translation>
    </message>
</context>
<context>
    <name>limber::Overview</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a day</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>format of a day</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, tension</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>Week from %1: median %2 before, %3 after</source>
        <translation>Semaine du %1&#xa0;: médiane %2 avant, %3 après</translation>
    </message>
    <message>
        <source>Choose a day to list its sessions.</source>
        <translation>Choisis un jour pour voir ses séances.</translation>
    </message>
    <message>
        <source>Tension, 0 to 10</source>
        <translation>Tension, de 0 à 10</translation>
    </message>
    <message>
        <source>Tension is what you said, not a measurement. Pain that grows belongs to a clinician.</source>
        <translation>La tension est ce que tu as indiqué, pas une mesure. Une douleur qui augmente demande un avis médical.</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minutes par semaine</translation>
    </message>
    <message numerus="yes">
        <source>session(s), %1</source>
        <comment>the number stands above; time</comment>
        <translation>
            <numerusform>séance, %1</numerusform>
            <numerusform>séances, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 52 weeks</source>
        <translation>52 dernières semaines</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>26 dernières semaines</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>weeks</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>day(s) this week</source>
        <comment>the number stands above</comment>
        <translation>
            <numerusform>jour cette semaine</numerusform>
            <numerusform>jours cette semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>weeks practised</source>
        <translation>semaines d’exercice</translation>
    </message>
    <message>
        <source>This week %1 min</source>
        <translation>Cette semaine&#xa0;: %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>days</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>days this week</source>
        <translation>jours cette semaine</translation>
    </message>
    <message numerus="yes">
        <source>weeks practised, %n as planned</source>
        <translation>
            <numerusform>semaines d’exercice, %n comme prévu</numerusform>
            <numerusform>semaines d’exercice, %n comme prévu</numerusform>
        </translation>
    </message>
    <message>
        <source>This week %1 of %2 planned minutes</source>
        <translation>Cette semaine&#xa0;: %1&#xa0;min sur %2 prévues</translation>
    </message>
</context>
<context>
    <name>limber::PacingCard</name>
    <message>
        <source>How you like it</source>
        <translation>À ta façon</translation>
    </message>
</context>
<context>
    <name>limber::PacingChoices</name>
    <message>
        <source>Repetitions at each level</source>
        <translation>Répétitions à chaque niveau</translation>
    </message>
    <message>
        <source>The plan says %1 to %2</source>
        <translation>Le programme dit de %1 à %2</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus rapide</translation>
    </message>
    <message>
        <source>How long a breath or a pull takes</source>
        <translation>La durée d’une respiration ou d’un tirage</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Repos entre les séries</translation>
    </message>
    <message>
        <source>Shorter</source>
        <comment>rest</comment>
        <translation>Plus court</translation>
    </message>
    <message>
        <source>As written</source>
        <comment>rest</comment>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Longer</source>
        <comment>rest</comment>
        <translation>Plus long</translation>
    </message>
    <message>
        <source>Half as long, or half as long again</source>
        <translation>De moitié plus court, ou de moitié plus long</translation>
    </message>
    <message>
        <source>Start higher</source>
        <translation>Commencer plus haut</translation>
    </message>
    <message>
        <source>Leave out the lowest level and begin here: %1</source>
        <translation>Laisser de côté le niveau le plus bas et commencer ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Getting into position</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>Timed</source>
        <translation>Minutée</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>M’attendre</translation>
    </message>
    <message>
        <source>Counts down, or goes on when you press a key</source>
        <translation>Compte à rebours, ou continue quand tu appuies sur une touche</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Jours par semaine</translation>
    </message>
    <message>
        <source>The plan says %1</source>
        <comment>days a week</comment>
        <translation>Le programme dit %1</translation>
    </message>
    <message>
        <source>The plan leaves it open</source>
        <translation>Le programme ne le précise pas</translation>
    </message>
</context>
<context>
    <name>limber::PacingPreferences</name>
    <message>
        <source>“%1” takes %2 like this.</source>
        <comment>a routine; about 9 min</comment>
        <translation>«&#x202f;%1&#x202f;» dure ainsi %2.</translation>
    </message>
</context>
<context>
    <name>limber::PagesDialog</name>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
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
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>limber::PausePanel</name>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Repeat this set</source>
        <translation>Répéter cette série</translation>
    </message>
    <message>
        <source>Stop because of pain</source>
        <translation>Arrêter, j’ai mal</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Finir la séance</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key</comment>
        <translation>P</translation>
    </message>
</context>
<context>
    <name>limber::PersonChoice</name>
    <message>
        <source>Somebody with a bun and leggings</source>
        <translation>Une personne avec un chignon et un legging</translation>
    </message>
    <message>
        <source>Somebody with short hair, a beard and shorts</source>
        <translation>Une personne aux cheveux courts, avec une barbe et un short</translation>
    </message>
    <message>
        <source>Somebody with grey hair and wide trousers</source>
        <translation>Une personne aux cheveux gris, avec un pantalon large</translation>
    </message>
    <message>
        <source>Who shows the movement</source>
        <translation>Qui montre le mouvement</translation>
    </message>
</context>
<context>
    <name>limber::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Changes apply at once</source>
        <translation>Les changements prennent effet tout de suite</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Toutes les to&amp;uches</translation>
    </message>
    <message>
        <source>A&amp;bout Limber</source>
        <translation>À pr&amp;opos de Limber</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Pacing</source>
        <translation>&amp;Rythme</translation>
    </message>
    <message>
        <source>&amp;Sound and voice</source>
        <translation>&amp;Son et voix</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Personnage</translation>
    </message>
    <message>
        <source>App&amp;earance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Reminders</source>
        <translation>Rappe&amp;ls</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>San&amp;té</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Historique</translation>
    </message>
</context>
<context>
    <name>limber::ProblemDialog</name>
    <message>
        <source>This file cannot be used</source>
        <translation>Ce fichier ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>limber::QuestionRow</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question and answer</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>limber::ReachChart</name>
    <message>
        <source>%1 of %2</source>
        <comment>sets done</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>pas au programme</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n set(s) done</source>
        <translation>
            <numerusform>%1 série sur %n faite</numerusform>
            <numerusform>%1 séries sur %n faites</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, never begun</source>
        <translation>%1, jamais commencées</translation>
    </message>
    <message>
        <source>Levels reached and sets skipped</source>
        <translation>Niveaux atteints et séries non faites</translation>
    </message>
    <message>
        <source>Up and down go through the levels and exercises.</source>
        <translation>Haut et bas parcourent les niveaux et les exercices.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level, sets</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: now %2; at first %3</source>
        <comment>level, sets now, sets then</comment>
        <translation>%1&#xa0;: maintenant %2&#x202f;; au début %3</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>%1, %2 skipped</source>
        <comment>sets done, number</comment>
        <translation>%1, %2 non faites</translation>
    </message>
</context>
<context>
    <name>limber::ReachLegend</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>non fait</translation>
    </message>
    <message>
        <source>Filled stands for done, hatched for skipped</source>
        <translation>Plein veut dire fait, hachuré non fait</translation>
    </message>
</context>
<context>
    <name>limber::ReminderPreferences</name>
    <message>
        <source>Remind me</source>
        <translation>Me rappeler ma routine</translation>
    </message>
    <message>
        <source>A quiet note on the desktop while Limber runs; once a day at most</source>
        <translation>Une note discrète sur le bureau tant que Limber est ouvert&#x202f;; une fois par jour au plus</translation>
    </message>
    <message>
        <source>On</source>
        <comment>days of the week</comment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>At</source>
        <comment>a time of day</comment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>This desktop shows no notes. A reminder waits on the first page of Limber instead, and in the tray; where there is no tray, the window opens by itself.</source>
        <translation>Ce bureau n’affiche pas de notes. Un rappel attend alors sur la première page de Limber et dans la zone de notification&#x202f;; sans elle, la fenêtre s’ouvre d’elle-même.</translation>
    </message>
    <message>
        <source>A time for each day</source>
        <translation>Une heure pour chaque jour</translation>
    </message>
    <message>
        <source>“Later” means</source>
        <translation>«&#x202f;Plus tard&#x202f;» veut dire</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Démarrer avec la session</translation>
    </message>
    <message>
        <source>Without its window, ready to remind</source>
        <translation>Sans sa fenêtre, prêt à rappeler</translation>
    </message>
    <message>
        <source>Save calen&amp;dar file…</source>
        <translation>&amp;Enregistrer un calendrier…</translation>
    </message>
    <message>
        <source>In your calendar</source>
        <translation>Dans ton calendrier</translation>
    </message>
    <message>
        <source>Reminds you where Limber does not run</source>
        <translation>Te le rappelle là où Limber ne tourne pas</translation>
    </message>
    <message>
        <source>Choose a day first.</source>
        <translation>Choisis d’abord un jour.</translation>
    </message>
    <message>
        <source>Save a calendar file</source>
        <translation>Enregistrer un fichier de calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Calendriers (*.ics);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved. Open the file with your calendar.</source>
        <translation>Enregistré. Ouvre le fichier avec ton calendrier.</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <comment>a day, a time</comment>
        <translation>Prochain&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>No reminder will come.</source>
        <translation>Aucun rappel ne viendra.</translation>
    </message>
</context>
<context>
    <name>limber::Reminders</name>
    <message>
        <source>Show Limber</source>
        <translation>Afficher Limber</translation>
    </message>
</context>
<context>
    <name>limber::ReportDialog</name>
    <message>
        <source>Report for your therapist</source>
        <translation>Rapport pour ton ou ta kiné</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>No note was written in these days.</source>
        <translation>Aucune note n’a été écrite ces jours-là.</translation>
    </message>
    <message>
        <source>limber-report-%1.pdf</source>
        <comment>name of a file</comment>
        <translation>rapport-limber-%1.pdf</translation>
    </message>
    <message numerus="yes">
        <source>Last %n week(s)</source>
        <translation>
            <numerusform>Dernière semaine (%n)</numerusform>
            <numerusform>%n dernières semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>D’un jour à un autre</translation>
    </message>
    <message>
        <source>Your name, if it shall stand there</source>
        <translation>Ton nom, s’il doit y figurer</translation>
    </message>
    <message>
        <source>Notes to print</source>
        <translation>Notes à imprimer</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <comment>notes</comment>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <comment>notes</comment>
        <translation>A&amp;ucune</translation>
    </message>
    <message>
        <source>There is no session in these days.</source>
        <translation>Aucune séance ces jours-là.</translation>
    </message>
</context>
<context>
    <name>limber::ResumeBanner</name>
    <message>
        <source>&amp;Keep it as it is</source>
        <translation>&amp;Garder telle quelle</translation>
    </message>
    <message>
        <source>Disca&amp;rd</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Disca&amp;rd it</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>&amp;No, keep it</source>
        <translation>&amp;Non, la garder</translation>
    </message>
    <message>
        <source>Discard this session?</source>
        <translation>Supprimer cette séance&#x202f;?</translation>
    </message>
    <message>
        <source>What was done in it is then gone for good.</source>
        <translation>Ce qui y a été fait sera définitivement perdu.</translation>
    </message>
</context>
<context>
    <name>limber::RoutinePage</name>
    <message>
        <source>&amp;Start session</source>
        <translation>&amp;Commencer la séance</translation>
    </message>
    <message>
        <source>%1. The choices hold while Limber runs.</source>
        <comment>why they were not stored</comment>
        <translation>%1. Tes choix valent tant que Limber est ouvert.</translation>
    </message>
    <message>
        <source>&amp;Routines</source>
        <translation>&amp;Routines</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n jour par semaine</numerusform>
            <numerusform>%n jours par semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>After %1</source>
        <comment>a therapist&apos;s name</comment>
        <translation>D’après %1</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <translation>Du fichier %1</translation>
    </message>
    <message>
        <source>Where the roller goes</source>
        <translation>Où va le rouleau</translation>
    </message>
    <message>
        <source>Something &amp;changed in my health</source>
        <translation>&amp;Ma santé a changé</translation>
    </message>
    <message>
        <source>You will need</source>
        <translation>Il te faut</translation>
    </message>
    <message>
        <source>What you use</source>
        <translation>Ce que tu utilises</translation>
    </message>
    <message>
        <source>Takes %1</source>
        <comment>about 9 min</comment>
        <translation>Dure %1</translation>
    </message>
    <message>
        <source>&amp;Start without adding</source>
        <translation>&amp;Commencer sans ajouter</translation>
    </message>
    <message>
        <source>This file has the id of a routine that comes with Limber. It can be started, but not be added to your routines.</source>
        <translation>Ce fichier porte l’identifiant d’une routine fournie avec Limber. Elle peut être lancée, mais pas ajoutée à tes routines.</translation>
    </message>
    <message>
        <source>You have another version of this routine. Adding this one replaces it.</source>
        <translation>Tu as une autre version de cette routine. Ajouter celle-ci la remplace.</translation>
    </message>
    <message>
        <source>Replace &amp;mine</source>
        <translation>&amp;Remplacer la mienne</translation>
    </message>
    <message>
        <source>&amp;Add to my routines</source>
        <translation>&amp;Ajouter à mes routines</translation>
    </message>
    <message>
        <source>Print shee&amp;t…</source>
        <translation>&amp;Imprimer la fiche…</translation>
    </message>
    <message>
        <source>A sheet to hand out or to take along</source>
        <translation>Une fiche à remettre ou à emporter</translation>
    </message>
    <message>
        <source>This routine comes from a file. It is not among yours yet.</source>
        <translation>Cette routine vient d’un fichier. Elle n’est pas encore parmi les tiennes.</translation>
    </message>
</context>
<context>
    <name>limber::ScreenAwake</name>
    <message>
        <source>A session is running</source>
        <translation>Une séance est en cours</translation>
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
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Arrêtée avant la fin</translation>
    </message>
    <message>
        <source>Stopped: pain</source>
        <translation>Arrêtée&#xa0;: douleur</translation>
    </message>
    <message>
        <source>Called away</source>
        <translation>Un imprévu</translation>
    </message>
</context>
<context>
    <name>limber::SessionDetails</name>
    <message>
        <source>The session</source>
        <translation>La séance</translation>
    </message>
    <message>
        <source>It ended before the first exercise.</source>
        <translation>Elle s’est terminée avant le premier exercice.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Delete this session</source>
        <translation>Supprimer cette séance</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1 moved, %2 in all</source>
        <translation>%1 en mouvement, %2 au total</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>%1 times as fast, not counted</source>
        <translation>%1 fois plus vite, non comptée</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non indiquée</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>Tension</translation>
    </message>
    <message>
        <source>Tension, %1</source>
        <comment>what was said</comment>
        <translation>Tension, %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
</context>
<context>
    <name>limber::SessionList</name>
    <message>
        <source>No session is like that.</source>
        <translation>Aucune séance ne correspond.</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>Séances, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n found, show all</source>
        <translation>
            <numerusform>%n trouvée, tout afficher</numerusform>
            <numerusform>%n trouvées, tout afficher</numerusform>
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
        <translation>Douleur vive, engourdissement ou fourmillements&#xa0;: laisse le rouleau aujourd’hui. Si cela persiste ou revient, demande un avis médical avant la prochaine séance.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Guided session</source>
        <translation>Séance guidée</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the start of this set (Left arrow)</source>
        <extracomment>From right to left it is the right arrow.</extracomment>
        <translation>Retour au début de cette série (flèche gauche)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>On to the next set (Right arrow)</source>
        <extracomment>From right to left it is the left arrow.</extracomment>
        <translation>Passer à la série suivante (flèche droite)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Repeat this set (R)</source>
        <translation>Répéter cette série (R)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Sound on or off (M); louder and softer with the up and down arrows</source>
        <translation>Activer ou couper le son (M)&#x202f;; plus fort ou plus doux avec les flèches haut et bas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Stop (Échap)</translation>
    </message>
    <message>
        <source>The computer stood still. You are where you were; nothing is lost.</source>
        <translation>L’ordinateur s’était figé. Tu reprends là où tu en étais&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Son coupé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Séance arrêtée</translation>
    </message>
</context>
<context>
    <name>limber::SessionProgress</name>
    <message>
        <source>Progress of the whole session</source>
        <translation>Progression de toute la séance</translation>
    </message>
    <message>
        <source>%1 of %2   %3</source>
        <extracomment>%1 the step&apos;s number, %2 how many there are, %3 its name</extracomment>
        <translation>%1 sur %2   %3</translation>
    </message>
</context>
<context>
    <name>limber::SessionStage</name>
    <message>
        <source>What to do now</source>
        <translation>Ce qu’il faut faire maintenant</translation>
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
        <translation>Fiche de routine</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>&amp;Aperçu…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Days of the log</source>
        <translation>Jours du suivi</translation>
    </message>
    <message>
        <source>Fill the log with the last days</source>
        <translation>Remplir le suivi avec les derniers jours</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Gros caractères</translation>
    </message>
    <message>
        <source>Greys only</source>
        <translation>En gris seulement</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <comment>a printer</comment>
        <translation>Fiche envoyée à %1.</translation>
    </message>
</context>
<context>
    <name>limber::SheetPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>limber::Sound</name>
    <message>
        <source>Breathe in ... and arch</source>
        <translation>Inspire ... et ouvre</translation>
    </message>
    <message>
        <source>No sound at this speed.</source>
        <translation>Pas de son à cette vitesse.</translation>
    </message>
    <message>
        <source>No sound: this computer offers no sound output.</source>
        <translation>Pas de son&#xa0;: cet ordinateur n’offre aucune sortie audio.</translation>
    </message>
    <message>
        <source>“%1” is gone. Going on plays on the usual output.</source>
        <translation>«&#x202f;%1&#x202f;» a disparu. Si tu continues, le son passe par la sortie habituelle.</translation>
    </message>
    <message>
        <source>Sound is off. M turns it on.</source>
        <translation>Le son est coupé. M le rétablit.</translation>
    </message>
    <message>
        <source>Tones only: no voice is installed for this language.</source>
        <translation>Signaux sonores seuls&#xa0;: aucune voix n’est installée pour cette langue.</translation>
    </message>
    <message>
        <source>No voice speaks %1: read these words on the screen.</source>
        <translation>Aucune voix ne parle cette langue (%1)&#xa0;: lis ces mots à l’écran.</translation>
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
        <translation>Voix</translation>
    </message>
    <message>
        <source>English, calm</source>
        <translation>Anglais, calme</translation>
    </message>
    <message>
        <source>Clear, like a machine</source>
        <translation>Nette, comme une machine</translation>
    </message>
    <message>
        <source>None: tones only</source>
        <translation>Aucune&#xa0;: signaux seuls</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Sortie audio</translation>
    </message>
    <message>
        <source>The system&apos;s own choice</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Playing on “%1”.</source>
        <translation>Lecture sur «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Opening the sound output…</source>
        <translation>Ouverture de la sortie audio…</translation>
    </message>
</context>
<context>
    <name>limber::SoundPage</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Écouter</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Sortie audio</translation>
    </message>
    <message>
        <source>Nothing heard? Turn the system&apos;s volume up, choose another output, or plug the headphones in again. Then play it once more.</source>
        <translation>Tu n’entends rien&#x202f;? Monte le volume du système, choisis une autre sortie ou rebranche les écouteurs. Puis écoute encore une fois.</translation>
    </message>
    <message>
        <source>&amp;Leave without starting</source>
        <translation>&amp;Quitter sans commencer</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Essai d’écoute</translation>
    </message>
    <message>
        <source>A tone, then “Breathe in … and arch”</source>
        <translation>Un signal, puis «&#x202f;Inspire… et ouvre&#x202f;»</translation>
    </message>
    <message>
        <source>Volume in Limber</source>
        <translation>Volume dans Limber</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Did you hear both?</source>
        <translation>As-tu entendu les deux&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>&amp;Go on without sound: every cue is also on the screen</source>
        <translation>Con&amp;tinuer sans le son&#xa0;: tout s’affiche aussi à l’écran</translation>
    </message>
    <message>
        <source>Can you hear it from the floor?</source>
        <translation>L’entends-tu depuis le sol&#x202f;?</translation>
    </message>
    <message>
        <source>Lie where you will lie. Your eyes will be on the ceiling, so the voice must reach you.</source>
        <translation>Allonge-toi là où tu seras pendant la séance. Tu regarderas le plafond, la voix doit donc arriver jusqu’à toi.</translation>
    </message>
</context>
<context>
    <name>limber::SoundPreferencesPage</name>
    <message>
        <source>Pause other players</source>
        <translation>Mettre en pause les autres lecteurs</translation>
    </message>
    <message>
        <source>Music stops for a session and goes on after it</source>
        <translation>La musique s’arrête pour la séance et reprend après</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>É&amp;couter</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Says what to do, before you do it</source>
        <translation>Dit quoi faire, juste avant que tu le fasses</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Débit de la voix</translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>speech</comment>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>speech</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Quick</source>
        <comment>speech</comment>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>What is said while you get into position</source>
        <translation>Ce qui est dit pendant que tu te mets en place</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complètes</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Courtes</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Count out loud</source>
        <translation>Compter à voix haute</translation>
    </message>
    <message>
        <source>Every repetition, or only the last one</source>
        <translation>Chaque répétition, ou seulement la dernière</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Words of the breath</source>
        <translation>Mots de la respiration</translation>
    </message>
    <message>
        <source>“Breathe in”, “and arch”</source>
        <translation>«&#x202f;Inspire&#x202f;», «&#x202f;et ouvre&#x202f;»</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>Where work, breath and rest begin and end</source>
        <translation>Là où l’effort, la respiration et le repos commencent et finissent</translation>
    </message>
    <message>
        <source>Soft</source>
        <comment>tones</comment>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>tones</comment>
        <translation>Nets</translation>
    </message>
    <message>
        <source>Volume in Limber</source>
        <translation>Volume dans Limber</translation>
    </message>
    <message>
        <source>In a session: up and down arrows; M turns it off</source>
        <translation>Pendant une séance&#xa0;: flèches haut et bas&#x202f;; M coupe le son</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volume de la voix</translation>
    </message>
    <message>
        <source>Volume of the tones</source>
        <translation>Volume des signaux</translation>
    </message>
    <message>
        <source>Volume of the breath</source>
        <translation>Volume de la respiration</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Sortie audio</translation>
    </message>
    <message>
        <source>Short in routines you know</source>
        <translation>Courtes pour les routines connues</translation>
    </message>
    <message>
        <source>Where you chose it after a session</source>
        <translation>Là où tu l’as choisi après une séance</translation>
    </message>
</context>
<context>
    <name>limber::SoundScene</name>
    <message>
        <source>Somebody lies on the roller, two to three metres from the screen that speaks.</source>
        <translation>Une personne est allongée sur le rouleau, à deux ou trois mètres de l’écran qui parle.</translation>
    </message>
    <message>
        <source>2 to 3 m</source>
        <translation>2 à 3&#xa0;m</translation>
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
        <translation>Tu devrais sentir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take care: %1</source>
        <translation>Attention&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1.  %2</source>
        <comment>number and name of a step</comment>
        <translation>%1.  %2</translation>
    </message>
    <message>
        <source>optional · %1</source>
        <comment>a dose</comment>
        <translation>facultatif · %1</translation>
    </message>
    <message>
        <source>optional, off · %1</source>
        <comment>a dose</comment>
        <translation>facultatif, désactivé · %1</translation>
    </message>
</context>
<context>
    <name>limber::StopPanel</name>
    <message>
        <source>Why did you stop?</source>
        <translation>Pourquoi as-tu arrêté&#x202f;?</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Assez pour aujourd’hui</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Called away</source>
        <translation>Un imprévu</translation>
    </message>
    <message>
        <source>Go to the summary</source>
        <translation>Voir le bilan</translation>
    </message>
</context>
<context>
    <name>limber::SummaryPage</name>
    <message>
        <source>You know this routine by now. Shall the voice say less while you get into position?</source>
        <translation>Tu connais cette routine maintenant. La voix doit-elle en dire moins pendant que tu te mets en place&#x202f;?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Enregistrer et fermer</translation>
    </message>
    <message>
        <source>&amp;Keep it short from now on</source>
        <translation>&amp;Faire court désormais</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Ce que tu as fait</translation>
    </message>
    <message>
        <source>What you want to remember of it</source>
        <translation>Ce que tu veux en retenir</translation>
    </message>
    <message>
        <source>Something changed in my &amp;health</source>
        <translation>&amp;Ma santé a changé</translation>
    </message>
    <message>
        <source>Session complete</source>
        <translation>Séance accomplie</translation>
    </message>
    <message>
        <source>You stopped, and that was right</source>
        <translation>Tu as arrêté, et c’était la bonne décision</translation>
    </message>
    <message>
        <source>Called away</source>
        <translation>Un imprévu</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Assez pour aujourd’hui</translation>
    </message>
    <message>
        <source>%1  ·  %2, %3  ·  %4 moved</source>
        <comment>routine, day, time, duration</comment>
        <translation>%1  ·  %2, %3  ·  %4 en mouvement</translation>
    </message>
    <message>
        <source>Sharp pain, numbness or tingling: leave the roller today. If it stays or comes back, ask your clinician before you roll again.</source>
        <translation>Douleur vive, engourdissement ou fourmillements&#xa0;: laisse le rouleau aujourd’hui. Si cela persiste ou revient, demande un avis médical avant de le reprendre.</translation>
    </message>
    <message>
        <source>%1. The session is kept while Limber runs.</source>
        <comment>why it was not saved</comment>
        <translation>%1. La séance est conservée tant que Limber est ouvert.</translation>
    </message>
</context>
<context>
    <name>limber::Surroundings</name>
    <message>
        <source>The desktop may turn the screen off meanwhile.</source>
        <translation>L’écran pourrait s’éteindre pendant ce temps.</translation>
    </message>
</context>
<context>
    <name>limber::TakeAlong</name>
    <message>
        <source>&amp;Your data</source>
        <translation>Tes &amp;données</translation>
    </message>
    <message>
        <source>Export a table (CSV)…</source>
        <translation>Exporter un tableau (CSV)…</translation>
    </message>
    <message>
        <source>Export everything (JSON)…</source>
        <translation>Tout exporter (JSON)…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Recently deleted…</source>
        <translation>Supprimées récemment…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Delete all my data…</source>
        <translation>Supprimer toutes mes données…</translation>
    </message>
    <message>
        <source>limber-history-%1</source>
        <comment>name of a file</comment>
        <translation>limber-historique-%1</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Limber&apos;s history (*.json)</source>
        <translation>Historique de Limber (*.json)</translation>
    </message>
    <message>
        <source>Import sessions</source>
        <translation>Importer des séances</translation>
    </message>
    <message>
        <source>No session in this file is new.</source>
        <translation>Aucune séance de ce fichier n’est nouvelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) will be added.</source>
        <translation>
            <numerusform>%n séance sera ajoutée.</numerusform>
            <numerusform>%n séances seront ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are known already and stay as they are.</source>
        <translation>
            <numerusform>%n séance est déjà connue et reste telle quelle.</numerusform>
            <numerusform>%n séances sont déjà connues et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>There is none yet: Limber makes one a day by itself.</source>
        <translation>Il n’y en a pas encore&#xa0;: Limber en fait une par jour tout seul.</translation>
    </message>
    <message>
        <source>The history as it is now is kept aside, not deleted.</source>
        <translation>L’historique actuel est mis de côté, pas supprimé.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Supprimées récemment</translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <translation>Rien n’a été supprimé ces 30 derniers jours.</translation>
    </message>
    <message>
        <source>After 30 days they are gone for good.</source>
        <translation>Après 30 jours, elles disparaissent pour de bon.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) left</source>
        <comment>routine</comment>
        <translation>
            <numerusform>%1, encore %n jour</numerusform>
            <numerusform>%1, encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Delete all my data?</source>
        <translation>Supprimer toutes mes données&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>Tout &amp;garder</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Delete everything for good?</source>
        <translation>Tout supprimer pour de bon&#x202f;?</translation>
    </message>
    <message>
        <source>There is no way back and no undo.</source>
        <translation>Aucun retour en arrière n’est possible.</translation>
    </message>
    <message>
        <source>&amp;Delete everything</source>
        <translation>&amp;Tout supprimer</translation>
    </message>
    <message>
        <source>Every session with its numbers and notes goes, what was deleted before, every backup that Limber made, and your answers about your health. Files you exported stay.</source>
        <translation>Toutes les séances avec leurs nombres et leurs notes disparaissent, ce qui était déjà supprimé, toutes les sauvegardes de Limber et tes réponses sur ta santé aussi. Les fichiers exportés restent.</translation>
    </message>
    <message>
        <source>Report for your therapist…</source>
        <translation>Rapport pour ton ou ta kiné…</translation>
    </message>
</context>
<context>
    <name>limber::TensionCard</name>
    <message>
        <source>Tension before</source>
        <translation>Tension avant</translation>
    </message>
    <message>
        <source>Tension now</source>
        <translation>Tension maintenant</translation>
    </message>
    <message>
        <source>Tension before (you said %1)</source>
        <translation>Tension avant (tu as dit %1)</translation>
    </message>
    <message>
        <source>Tension before (you did not say)</source>
        <translation>Tension avant (non indiquée)</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>Et maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>0 is none, 10 the worst you know. Leaving it open is fine.</source>
        <translation>0&#xa0;: aucune, 10&#xa0;: la pire que tu connaisses. Tu peux laisser vide.</translation>
    </message>
    <message>
        <source>That happens. If it stays so, ask your therapist.</source>
        <translation>Cela arrive. Si cela dure, parles-en à ton ou ta kiné.</translation>
    </message>
    <message>
        <source>0 is none, 10 the worst you know.</source>
        <translation>0&#xa0;: aucune, 10&#xa0;: la pire que tu connaisses.</translation>
    </message>
</context>
<context>
    <name>limber::TensionChart</name>
    <message>
        <source>Tension before and after, 0 to 10</source>
        <translation>Tension avant et après, de 0 à 10</translation>
    </message>
</context>
<context>
    <name>limber::TensionLegend</name>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>A ring stands for before, a disc for after</source>
        <translation>Un anneau pour avant, un disque pour après</translation>
    </message>
</context>
<context>
    <name>limber::TensionPage</name>
    <message>
        <source>How tense you feel now</source>
        <translation>Ta tension maintenant</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>How tense do you feel now?</source>
        <translation>Quelle tension sens-tu maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Where you are about to roll. You are asked again at the end.</source>
        <translation>Là où le rouleau va passer. La question revient à la fin.</translation>
    </message>
    <message>
        <source>0–9</source>
        <comment>keys</comment>
        <translation>0–9</translation>
    </message>
    <message>
        <source>answers and starts</source>
        <translation>répond et commence</translation>
    </message>
    <message>
        <source>1 0</source>
        <comment>keys</comment>
        <translation>1 0</translation>
    </message>
    <message>
        <source>is ten</source>
        <translation>pour dix</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key that skips the question</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>skips and starts</source>
        <translation>passe et commence</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>revient</translation>
    </message>
    <message>
        <source>Press a number or choose one</source>
        <translation>Tape un chiffre ou choisis-en un</translation>
    </message>
    <message>
        <source>&amp;Start without a number</source>
        <translation>Commencer sans &amp;chiffre</translation>
    </message>
</context>
<context>
    <name>limber::TensionScale</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>very tense</source>
        <translation>très forte</translation>
    </message>
</context>
<context>
    <name>limber::TrendScale</name>
    <message>
        <source>Tension before a session, 0 to 10: %1 then, %2 now</source>
        <translation>Tension avant une séance, de 0 à 10&#xa0;: %1 alors, %2 maintenant</translation>
    </message>
    <message>
        <source>then and now</source>
        <translation>alors et maintenant</translation>
    </message>
    <message>
        <source>then</source>
        <translation>alors</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>limber::TryMove</name>
    <message>
        <source>Try the move</source>
        <translation>Voir le mouvement</translation>
    </message>
    <message>
        <source>Stop the move</source>
        <translation>Arrêter le mouvement</translation>
    </message>
</context>
<context>
    <name>limber::ValueChart</name>
    <message>
        <source>The arrow keys go through the values.</source>
        <translation>Les flèches parcourent les valeurs.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chart, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>limber::VerdictCard</name>
    <message>
        <source>&amp;Look around without starting</source>
        <translation>&amp;Regarder sans commencer</translation>
    </message>
    <message>
        <source>Nothing speaks against it</source>
        <translation>Rien ne s’y oppose</translation>
    </message>
    <message>
        <source>You may roll.</source>
        <translation>Tu peux y aller.</translation>
    </message>
    <message>
        <source>Stop at any sharp pain, numbness or tingling. Limber never asks you to push through.</source>
        <translation>Arrête à la moindre douleur vive, au moindre engourdissement ou fourmillement. Limber ne te demande jamais de forcer.</translation>
    </message>
    <message>
        <source>A few questions first</source>
        <translation>D’abord quelques questions</translation>
    </message>
    <message>
        <source>Rolling is not for everybody at any time.</source>
        <translation>Le rouleau ne convient pas à tout le monde, à tout moment.</translation>
    </message>
    <message>
        <source>By keyboard: Y or N answers and goes on, the arrow keys move.</source>
        <translation>Au clavier&#xa0;: O ou N répond et passe à la suite, les flèches changent de question.</translation>
    </message>
    <message>
        <source>&amp;I asked, and may roll</source>
        <translation>Avis &amp;favorable reçu</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>Réponses&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Limber will not start a session until this answer changes.</source>
        <translation>Limber ne lance aucune séance tant que cette réponse ne change pas.</translation>
    </message>
    <message>
        <source>You also said yes to:</source>
        <translation>Tu as aussi répondu oui à&#xa0;:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why, what follows</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>limber::ViewButton</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>&amp;Turned upside down (T)</source>
        <translation>Image re&amp;tournée (T)</translation>
    </message>
    <message>
        <source>&amp;Largest letters (L)</source>
        <translation>Très grandes &amp;lettres (L)</translation>
    </message>
</context>
<context>
    <name>limber::WeekBars</name>
    <message>
        <source>Minutes a week</source>
        <translation>Minutes par semaine</translation>
    </message>
</context>
</TS>
