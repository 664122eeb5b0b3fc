<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AttachedRoutine</name>
    <message>
        <source>this PDF is damaged</source>
        <translation>este PDF está dañado</translation>
    </message>
    <message>
        <source>this PDF carries no routine; only sheets from Limber do</source>
        <translation>este PDF no contiene ninguna rutina; solo las hojas de Limber la llevan</translation>
    </message>
    <message>
        <source>a PDF may have %1 at most</source>
        <translation>un PDF puede tener como máximo %1</translation>
    </message>
    <message>
        <source>Limber is not wholly installed: the part that reads PDFs is missing</source>
        <translation>Limber no está instalado por completo: falta la parte que lee los PDF</translation>
    </message>
</context>
<context>
    <name>BackMap</name>
    <message>
        <source>Tailbone</source>
        <translation>Coxis</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Broad back muscle</source>
        <translation>Dorsal ancho</translation>
    </message>
    <message>
        <source>Between the shoulder blades</source>
        <translation>Entre los omóplatos</translation>
    </message>
    <message>
        <source>Never here</source>
        <translation>Aquí nunca</translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message>
        <source>back</source>
        <translation>espalda</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>pantorrilla</translation>
    </message>
    <message>
        <source>front of the body</source>
        <translation>parte delantera del cuerpo</translation>
    </message>
    <message>
        <source>low back</source>
        <translation>zona lumbar</translation>
    </message>
    <message>
        <source>belly button</source>
        <translation>ombligo</translation>
    </message>
    <message>
        <source>lower ribs</source>
        <translation>costillas inferiores</translation>
    </message>
    <message>
        <source>bottom of the shoulder blades</source>
        <translation>parte baja de los omóplatos</translation>
    </message>
    <message>
        <source>middle of the shoulder blades</source>
        <translation>mitad de los omóplatos</translation>
    </message>
    <message>
        <source>top of the shoulder blades</source>
        <translation>parte alta de los omóplatos</translation>
    </message>
    <message>
        <source>upper shoulders</source>
        <translation>parte alta de los hombros</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>cuello</translation>
    </message>
    <message>
        <source>ankle</source>
        <translation>tobillo</translation>
    </message>
    <message>
        <source>bottom of the calf</source>
        <translation>parte baja de la pantorrilla</translation>
    </message>
    <message>
        <source>middle of the calf</source>
        <translation>mitad de la pantorrilla</translation>
    </message>
    <message>
        <source>top of the calf</source>
        <translation>parte alta de la pantorrilla</translation>
    </message>
    <message>
        <source>behind the knee</source>
        <translation>hueco de la rodilla</translation>
    </message>
    <message>
        <source>abdomen</source>
        <translation>abdomen</translation>
    </message>
    <message>
        <source>foam roller</source>
        <translation>rodillo de espuma</translation>
    </message>
    <message>
        <source>resistance band</source>
        <translation>banda elástica</translation>
    </message>
    <message>
        <source>suspension straps</source>
        <translation>correas de suspensión</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two places on the body</comment>
        <translation>entre «%1» y «%2»</translation>
    </message>
    <message>
        <source>below belly-button height the low back has no ribs to carry it, and rolling there can harm its mobility</source>
        <translation>por debajo del ombligo no hay costillas que sostengan la zona lumbar, y rodar ahí puede perjudicar su movilidad</translation>
    </message>
    <message>
        <source>the neck is too delicate to carry weight on a roller</source>
        <translation>el cuello es demasiado delicado para cargar peso sobre un rodillo</translation>
    </message>
    <message>
        <source>nothing protects the organs of the abdomen</source>
        <translation>nada protege los órganos del abdomen</translation>
    </message>
    <message>
        <source>vessels and nerves lie open behind the knee</source>
        <translation>en el hueco de la rodilla los vasos y los nervios quedan sin protección</translation>
    </message>
    <message>
        <source>a roller belongs on muscle, never directly on a joint</source>
        <translation>un rodillo va sobre el músculo, nunca directamente sobre una articulación</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>[FILE]</source>
        <translation>[ARCHIVO]</translation>
    </message>
    <message>
        <source>Opens Limber&apos;s window, with a routine file if one is given. The commands below need no window; “limber COMMAND --help” tells about each.</source>
        <translation>Abre la ventana de Limber, con un archivo de rutina si se indica. Las órdenes de abajo no necesitan ventana; «limber ORDEN --help» explica cada una.</translation>
    </message>
    <message>
        <source>ROUTINE|FILE</source>
        <translation>RUTINA|ARCHIVO</translation>
    </message>
    <message>
        <source>Guides you through a routine in the terminal and records the session. Keys: space pauses and goes on, n next set, b back, r repeat the set, q stop, p stop because of pain. Ctrl-C stops too and is recorded as called away.</source>
        <translation>Te guía por una rutina en el terminal y guarda la sesión. Teclas: espacio pausa y sigue, n serie siguiente, b atrás, r repetir la serie, q parar, p parar por dolor. Ctrl+C también para y queda como un imprevisto.</translation>
    </message>
    <message>
        <source>Lists the routines you can be guided through.</source>
        <translation>Enumera las rutinas en las que Limber puede guiarte.</translation>
    </message>
    <message>
        <source>FILE...</source>
        <translation>ARCHIVO...</translation>
    </message>
    <message>
        <source>Checks routine files and names every problem with its place. Exits with 1 if any file is refused.</source>
        <translation>Comprueba archivos de rutina y señala cada problema con su lugar. Termina con 1 si se rechaza algún archivo.</translation>
    </message>
    <message>
        <source>Lets time run N times as fast. Such sessions stay out of statistics.</source>
        <translation>Hace que el tiempo pase N veces más rápido. Esas sesiones no cuentan en las estadísticas.</translation>
    </message>
    <message>
        <source>Leaves the lowest level out, as in your choices.</source>
        <translation>Omite el nivel más bajo, como en tus preferencias.</translation>
    </message>
    <message>
        <source>Lets you hear it: signals, breath and voice, as chosen in the window.</source>
        <translation>Activa el sonido: señales, respiración y voz, como lo elegiste en la ventana.</translation>
    </message>
    <message>
        <source>Repetitions at each level, within the routine&apos;s range.</source>
        <translation>Repeticiones en cada nivel, dentro del margen de la rutina.</translation>
    </message>
    <message>
        <source>Asks the health questions again, because something changed.</source>
        <translation>Vuelve a hacer las preguntas de salud, porque algo ha cambiado.</translation>
    </message>
    <message>
        <source>table for people; json or csv for programs.</source>
        <translation>table para personas; json o csv para programas.</translation>
    </message>
    <message>
        <source>Keeps everything below the folder D instead of the standard folders.</source>
        <translation>Lo guarda todo bajo la carpeta D en lugar de las carpetas habituales.</translation>
    </message>
    <message>
        <source>Speaks the language L this time, whatever is chosen.</source>
        <translation>Habla esta vez el idioma L, sea cual sea el elegido.</translation>
    </message>
    <message>
        <source>How much is written to the log: debug, info, warning, error or off.</source>
        <translation>Cuánto se escribe en el registro: debug, info, warning, error u off.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>The window opens one file at a time</source>
        <translation>La ventana abre un solo archivo a la vez</translation>
    </message>
    <message>
        <source>There is no command “%1”</source>
        <translation>No existe la orden «%1»</translation>
    </message>
    <message>
        <source>Name one routine or file</source>
        <translation>Indica una rutina o un archivo</translation>
    </message>
    <message>
        <source>Name at least one file</source>
        <translation>Indica al menos un archivo</translation>
    </message>
    <message>
        <source>“%1” is too much here</source>
        <translation>«%1» sobra aquí</translation>
    </message>
    <message>
        <source>--%1 does not belong here</source>
        <translation>--%1 no corresponde aquí</translation>
    </message>
    <message>
        <source>--%1 %2 makes no sense</source>
        <translation>--%1 %2 no tiene sentido</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opciones]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>[COPY]</source>
        <translation>[COPIA]</translation>
    </message>
    <message>
        <source>Shows the recorded sessions, the newest first. Takes them along as a file, brings them in from one, and goes back to a copy; what is replaced is kept.</source>
        <translation>Muestra las sesiones guardadas, la más reciente primero. Las exporta a un archivo, las importa de uno y vuelve a una copia; lo que se reemplaza se conserva.</translation>
    </message>
    <message>
        <source>Only sessions of that day (YYYY-MM-DD) and after it.</source>
        <translation>Solo las sesiones desde ese día (AAAA-MM-DD).</translation>
    </message>
    <message>
        <source>Brings in the sessions of a file that --format json wrote, all or none.</source>
        <translation>Importa las sesiones de un archivo escrito con --format json, todas o ninguna.</translation>
    </message>
    <message>
        <source>Takes out again what the last import brought.</source>
        <translation>Retira lo que trajo la última importación.</translation>
    </message>
    <message>
        <source>Goes back to COPY, or to the newest automatic copy.</source>
        <translation>Vuelve a COPIA, o a la copia automática más reciente.</translation>
    </message>
    <message>
        <source>With --import, says what it would do; with --restore, lists the copies.</source>
        <translation>Con --import, dice lo que haría; con --restore, enumera las copias.</translation>
    </message>
    <message>
        <source>Name one copy</source>
        <translation>Indica una sola copia</translation>
    </message>
    <message>
        <source>--dry-run goes with --import or --restore</source>
        <translation>--dry-run va con --import o --restore</translation>
    </message>
    <message>
        <source>Starts without the window, to remind you on the days you chose.</source>
        <translation>Arranca sin la ventana, para recordarte tu rutina los días elegidos.</translation>
    </message>
    <message>
        <source>Writes a progress report for your therapist as a PDF.</source>
        <translation>Escribe en PDF un informe de progreso para tu fisioterapeuta.</translation>
    </message>
    <message>
        <source>Prints your notes on the report.</source>
        <translation>Imprime tus notas en el informe.</translation>
    </message>
    <message>
        <source>Only one of --report, --import, --undo-import and --restore at a time</source>
        <translation>Solo uno a la vez: --report, --import, --undo-import o --restore</translation>
    </message>
    <message>
        <source>--notes goes with --report</source>
        <translation>--notes va con --report</translation>
    </message>
    <message>
        <source>Makes a routine sheet to hand out, as a PDF. It carries the routine itself: Limber opens the PDF as it opens the routine&apos;s file.</source>
        <translation>Crea una hoja de rutina para entregar, en PDF. Lleva la propia rutina: Limber abre el PDF igual que abre el archivo de la rutina.</translation>
    </message>
    <message>
        <source>Writes the sheet to FILE.</source>
        <translation>Escribe la hoja en ARCHIVO.</translation>
    </message>
    <message>
        <source>a4 or letter.</source>
        <translation>a4 o letter.</translation>
    </message>
    <message>
        <source>Letters of 14 points.</source>
        <translation>Letra de 14 puntos.</translation>
    </message>
    <message>
        <source>Leaves the pictures out.</source>
        <translation>Omite las imágenes.</translation>
    </message>
    <message>
        <source>Greys only, for a black printer.</source>
        <translation>Solo grises, para una impresora en blanco y negro.</translation>
    </message>
    <message>
        <source>Days of the log to fill in: 0, 7, 14 or 28.</source>
        <translation>Días del registro por rellenar: 0, 7, 14 o 28.</translation>
    </message>
    <message>
        <source>Fills the log from your history of the last days.</source>
        <translation>Rellena el registro con tu historial de los últimos días.</translation>
    </message>
    <message>
        <source>Whom the sheet is for.</source>
        <translation>Para quién es la hoja.</translation>
    </message>
    <message>
        <source>Who prepared it.</source>
        <translation>Quién la preparó.</translation>
    </message>
    <message>
        <source>Name the file to write: -o sheet.pdf</source>
        <translation>Indica el archivo que se escribirá: -o hoja.pdf</translation>
    </message>
</context>
<context>
    <name>CueText</name>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Cambia de lado</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences, said</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inhala</translation>
    </message>
    <message>
        <source>and arch</source>
        <translation>y arquea</translation>
    </message>
    <message>
        <source>and back up</source>
        <translation>y sube</translation>
    </message>
    <message>
        <source>squeeze</source>
        <translation>aprieta</translation>
    </message>
    <message>
        <source>and release</source>
        <translation>y vuelve</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>La última</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Vas por la mitad</translation>
    </message>
    <message>
        <source>Rest is over</source>
        <translation>Se acabó el descanso</translation>
    </message>
    <message>
        <source>Press any key when you are ready.</source>
        <translation>Pulsa cualquier tecla cuando quieras.</translation>
    </message>
    <message>
        <source>Done. Well done.</source>
        <translation>Ya está. Muy bien.</translation>
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
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>unos %1&#xa0;min</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>unas %1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>aún %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>aún %1&#xa0;h %2&#xa0;min</translation>
    </message>
</context>
<context>
    <name>GuideCommand</name>
    <message>
        <source>How tense do you feel now, 0 (not at all) to 10? Enter skips:</source>
        <translation>¿Cuánta tensión sientes ahora, de 0 (ninguna) a 10? Intro para saltar:</translation>
    </message>
    <message>
        <source>This session could not be kept.</source>
        <translation>No se ha podido guardar esta sesión.</translation>
    </message>
    <message>
        <source>The session is in your history.</source>
        <translation>La sesión está en tu historial.</translation>
    </message>
    <message>
        <source>The health questions are due: answer them in the window or with “limber guide” in a terminal.</source>
        <translation>Toca responder a las preguntas de salud: hazlo en la ventana o con «limber guide» en un terminal.</translation>
    </message>
    <message numerus="yes">
        <source>Your session of %1 was interrupted after %n set(s).</source>
        <translation>
            <numerusform>Tu sesión del %1 se interrumpió después de %n serie.</numerusform>
            <numerusform>Tu sesión del %1 se interrumpió después de %n series.</numerusform>
        </translation>
    </message>
    <message>
        <source>kdr</source>
        <comment>the keys for: keep it as it is, discard, resume there</comment>
        <translation>cdr</translation>
    </message>
    <message>
        <source>[%3] resume there, [%1] keep it as it is, [%2] discard:</source>
        <translation>[%3] reanudarla ahí, [%1] conservarla así, [%2] descartarla:</translation>
    </message>
    <message>
        <source>[%1] keep it as it is, [%2] discard:</source>
        <translation>[%1] conservarla así, [%2] descartarla:</translation>
    </message>
    <message>
        <source>--health-changed asks questions, which needs a terminal.</source>
        <translation>--health-changed hace preguntas, y para eso hace falta un terminal.</translation>
    </message>
    <message>
        <source>The sound: m turns it off and on, + and - change the volume.</source>
        <translation>El sonido: m lo quita y lo pone, + y - cambian el volumen.</translation>
    </message>
    <message>
        <source>The machine slept or stood still.</source>
        <translation>El equipo estuvo suspendido o detenido.</translation>
    </message>
    <message>
        <source>The session goes into your history as soon as no other program holds it.</source>
        <translation>La sesión entrará en tu historial en cuanto ningún otro programa lo retenga.</translation>
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
        <source>Keys: space pauses and goes on, n next set, b back, r repeat the set, q stop, p stop because of pain.</source>
        <translation>Teclas: espacio pausa y sigue, n serie siguiente, b atrás, r repetir la serie, q parar, p parar por dolor.</translation>
    </message>
    <message>
        <source>Finished. Well done.</source>
        <translation>Terminado. Muy bien.</translation>
    </message>
    <message>
        <source>Stopped. %1. %2</source>
        <comment>how to come off, more of it</comment>
        <translation>Has parado. %1. %2</translation>
    </message>
    <message>
        <source>Leave it for today, and ask a clinician if it does not go away.</source>
        <translation>Déjalo por hoy, y consulta con un profesional de la salud si no se pasa.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what to do, how long</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Any key goes on: %1</source>
        <comment>what to do</comment>
        <translation>Cualquier tecla para seguir: %1</translation>
    </message>
    <message>
        <source>Paused, space goes on: %1</source>
        <comment>what to do</comment>
        <translation>En pausa, espacio para seguir: %1</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>An open wound or broken skin where you would roll</source>
        <translation>Una herida abierta o la piel dañada donde pasaría el rodillo</translation>
    </message>
    <message>
        <source>A fracture</source>
        <translation>Una fractura</translation>
    </message>
    <message>
        <source>An inflammation where you would roll</source>
        <translation>Una inflamación donde pasaría el rodillo</translation>
    </message>
    <message>
        <source>Deep vein thrombosis: a clot in a deep vein</source>
        <translation>Trombosis venosa profunda: un coágulo en una vena profunda</translation>
    </message>
    <message>
        <source>Osteomyelitis: an infected bone</source>
        <translation>Osteomielitis: una infección del hueso</translation>
    </message>
    <message>
        <source>Myositis ossificans: bone growing in a muscle</source>
        <translation>Miositis osificante: hueso que crece en un músculo</translation>
    </message>
    <message>
        <source>Osteoporosis: bones that break easily</source>
        <translation>Osteoporosis: huesos que se rompen con facilidad</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Embarazo</translation>
    </message>
    <message>
        <source>Surgery in the last 6 months</source>
        <translation>Una operación en los últimos 6 meses</translation>
    </message>
    <message>
        <source>A disease of the spine</source>
        <translation>Una enfermedad de la columna</translation>
    </message>
    <message>
        <source>Medicine that thins the blood</source>
        <translation>Medicación anticoagulante</translation>
    </message>
    <message>
        <source>Pressure and rubbing keep broken skin from closing and can infect it.</source>
        <translation>La presión y el roce no dejan cerrar la piel dañada y pueden infectarla.</translation>
    </message>
    <message>
        <source>Rolling over or near a fracture can move it.</source>
        <translation>Pasar el rodillo sobre una fractura o cerca de ella puede desplazarla.</translation>
    </message>
    <message>
        <source>Pressure can make an inflammation worse.</source>
        <translation>La presión puede empeorar una inflamación.</translation>
    </message>
    <message>
        <source>Pressure can loosen a clot, and a loose clot is dangerous.</source>
        <translation>La presión puede soltar un coágulo, y un coágulo suelto es peligroso.</translation>
    </message>
    <message>
        <source>Pressure on an infected bone can do harm that you do not feel at once.</source>
        <translation>La presión sobre un hueso infectado puede hacer un daño que no notas enseguida.</translation>
    </message>
    <message>
        <source>Pressing a muscle in which bone grows can make more of it grow.</source>
        <translation>Presionar un músculo en el que crece hueso puede hacer que crezca más.</translation>
    </message>
    <message>
        <source>Under your own weight on a roller, weak ribs and vertebrae can break.</source>
        <translation>Bajo tu propio peso sobre el rodillo, unas costillas y vértebras débiles pueden romperse.</translation>
    </message>
    <message>
        <source>Whether lying on your back and pressure are fine changes as it goes on.</source>
        <translation>A lo largo del embarazo cambia si conviene estar boca arriba y recibir presión.</translation>
    </message>
    <message>
        <source>What is still healing must not be pressed or stretched too early.</source>
        <translation>Lo que aún está sanando no debe presionarse ni estirarse demasiado pronto.</translation>
    </message>
    <message>
        <source>Pressing and arching the spine can harm one that is not well.</source>
        <translation>La presión y el arqueo pueden dañar una columna que no está bien.</translation>
    </message>
    <message>
        <source>Pressure can then make you bleed inside without your feeling it.</source>
        <translation>La presión puede entonces hacerte sangrar por dentro sin que lo notes.</translation>
    </message>
    <message>
        <source>Not with an open wound</source>
        <translation>Con una herida abierta, no</translation>
    </message>
    <message>
        <source>Not with a fracture</source>
        <translation>Con una fractura, no</translation>
    </message>
    <message>
        <source>Ask your clinician first</source>
        <translation>Consulta antes con un profesional</translation>
    </message>
    <message>
        <source>Wait until the skin has closed, or ask who treats it.</source>
        <translation>Espera a que la piel se haya cerrado, o pregunta a quien te la trata.</translation>
    </message>
    <message>
        <source>Ask the clinician who treats it when pressure is safe again.</source>
        <translation>Pregunta a quien te la trata cuándo vuelve a ser segura la presión.</translation>
    </message>
    <message>
        <source>A clinician who knows you can say whether rolling is fine.</source>
        <translation>Un profesional de la salud que te conozca puede decirte si el rodillo te conviene.</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>No sessions yet.</source>
        <translation>Aún no hay sesiones.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>Tensión</translation>
    </message>
    <message>
        <source>New sessions: %1</source>
        <translation>Sesiones nuevas: %1</translation>
    </message>
    <message>
        <source>Sessions that are here already: %1</source>
        <translation>Sesiones que ya están aquí: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“limber history --undo-import” takes them out again.</source>
        <translation>«limber history --undo-import» las retira.</translation>
    </message>
    <message>
        <source>Sessions taken out: %1</source>
        <translation>Sesiones retiradas: %1</translation>
    </message>
    <message>
        <source>There is no copy of the history yet.</source>
        <translation>Todavía no hay ninguna copia del historial.</translation>
    </message>
    <message>
        <source>Restored from “%1”.</source>
        <translation>Restaurado desde «%1».</translation>
    </message>
    <message>
        <source>The history so far is kept as “%1”.</source>
        <translation>El historial anterior se conserva como «%1».</translation>
    </message>
    <message>
        <source>There are no sessions to report on.</source>
        <translation>No hay sesiones de las que informar.</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <comment>a file</comment>
        <translation>El informe está en %1</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>no session</source>
        <translation>ninguna sesión</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n session(s)</source>
        <comment>minutes, sessions</comment>
        <translation>
            <numerusform>%1, %n sesión</numerusform>
            <numerusform>%1, %n sesiones</numerusform>
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
        <translation>ddd, d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Week from %1: %2</source>
        <comment>day, what was done</comment>
        <translation>Semana del %1: %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>You come to your sessions less tense than at first: %1 now, %2 then.</source>
        <translation>Llegas a tus sesiones con menos tensión que al principio: %1 ahora, %2 entonces.</translation>
    </message>
    <message>
        <source>You come to your sessions about as tense as at first: %1 now, %2 then.</source>
        <translation>Llegas a tus sesiones con más o menos la misma tensión que al principio: %1 ahora, %2 entonces.</translation>
    </message>
    <message>
        <source>You come to your sessions more tense than at first: %1 now, %2 then. If it keeps growing, ask a clinician.</source>
        <translation>Llegas a tus sesiones con más tensión que al principio: %1 ahora, %2 entonces. Si sigue aumentando, consulta con un profesional de la salud.</translation>
    </message>
    <message>
        <source>Nothing can be told of your tension yet: no session has both numbers, before and after.</source>
        <translation>Aún no se puede decir nada de tu tensión: ninguna sesión tiene los dos números, antes y después.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with both numbers are too few to tell. Six are needed.</source>
        <translation>
            <numerusform>%n sesión con los dos números es poco para concluir. Hacen falta seis.</numerusform>
            <numerusform>%n sesiones con los dos números son pocas para concluir. Hacen falta seis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first and the last two weeks have too few sessions to tell.</source>
        <translation>Las dos primeras y las dos últimas semanas tienen muy pocas sesiones para concluir.</translation>
    </message>
    <message>
        <source>It is too soon to tell: from %1 on there are two first and two last weeks to compare.</source>
        <translation>Aún es pronto para concluir: a partir del %1 habrá dos primeras y dos últimas semanas que comparar.</translation>
    </message>
    <message>
        <source>After your session you felt less tense.</source>
        <translation>Después de tu sesión sentías menos tensión.</translation>
    </message>
    <message numerus="yes">
        <source>After each of your %n session(s) you felt less tense.</source>
        <translation>
            <numerusform>Después de tu única sesión (%n) sentías menos tensión.</numerusform>
            <numerusform>Después de cada una de tus %n sesiones sentías menos tensión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %1 of your %n session(s) you felt less tense.</source>
        <translation>
            <numerusform>Después de %1 de %n sesión sentías menos tensión.</numerusform>
            <numerusform>Después de %1 de tus %n sesiones sentías menos tensión.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as at first</source>
        <comment>level</comment>
        <translation>%1, como al principio</translation>
    </message>
    <message>
        <source>%1, at first: %2</source>
        <comment>level now, level then</comment>
        <translation>%1, al principio: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>skipped</comment>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n set(s)</source>
        <comment>skipped</comment>
        <translation>
            <numerusform>%1 de %n serie</numerusform>
            <numerusform>%1 de %n series</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at first: %2</source>
        <comment>skipped now, skipped then</comment>
        <translation>%1, al principio: %2</translation>
    </message>
    <message>
        <source>as tense as before</source>
        <translation>la misma tensión que antes</translation>
    </message>
    <message>
        <source>%1 less tense</source>
        <translation>%1 menos de tensión</translation>
    </message>
    <message>
        <source>%1 more tense</source>
        <translation>%1 más de tensión</translation>
    </message>
    <message>
        <source>Compared are the medians of what you said before your sessions, in the last two weeks and in the first two, among twelve weeks. It needs six sessions with both numbers; less than a point is no change.</source>
        <translation>Se comparan las medianas de lo que indicaste antes de tus sesiones, en las dos últimas y las dos primeras de doce semanas. Hacen falta seis sesiones con los dos números; menos de un punto no es un cambio.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n ejercicio</numerusform>
            <numerusform>%n ejercicios</numerusform>
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
        <translation>Limber no puede abrir su ventana: aquí no hay pantalla. En este terminal, «limber guide upper-back-release» te guía sin ventana.</translation>
    </message>
    <message>
        <source>“limber --help” tells more.</source>
        <translation>«limber --help» explica más.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>No se ha podido escribir la salida.</translation>
    </message>
</context>
<context>
    <name>NamedRoutine</name>
    <message>
        <source>There is no routine “%1”; “limber list” names them all.</source>
        <translation>No existe la rutina «%1»; «limber list» las enumera todas.</translation>
    </message>
    <message>
        <source>--repetitions %1 is outside this routine&apos;s range</source>
        <translation>--repetitions %1 se sale del margen de esta rutina</translation>
    </message>
</context>
<context>
    <name>PrintCommand</name>
    <message>
        <source>The sheet is in %1</source>
        <comment>a file</comment>
        <translation>La hoja está en %1</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>No printer is set up on this computer. Save the sheet as a PDF and print it elsewhere.</source>
        <translation>No hay ninguna impresora configurada en este equipo. Guarda la hoja como PDF e imprímela en otro lugar.</translation>
    </message>
    <message>
        <source>The printer “%1” is not there any more.</source>
        <translation>La impresora «%1» ya no está.</translation>
    </message>
    <message>
        <source>The printer “%1” is offline or stopped. Nothing was printed.</source>
        <translation>La impresora «%1» está desconectada o detenida. No se ha impreso nada.</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the sheet.</source>
        <translation>La impresora «%1» no ha aceptado la hoja.</translation>
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
        <translation>Problemas en total: %1. «limber validate» los enumera todos.</translation>
    </message>
    <message>
        <source>The routine file “%1” is not used.</source>
        <translation>El archivo de rutina «%1» no se usa.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>the text is empty</source>
        <translation>el texto está vacío</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>el texto termina demasiado pronto</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>aquí se espera un valor</translation>
    </message>
    <message>
        <source>a key in quotes is expected here</source>
        <translation>aquí se espera una clave entre comillas</translation>
    </message>
    <message>
        <source>a colon is expected here</source>
        <translation>aquí se esperan dos puntos</translation>
    </message>
    <message>
        <source>a comma or the closing bracket is expected here</source>
        <translation>aquí se espera una coma o el corchete de cierre</translation>
    </message>
    <message>
        <source>this is not a number as JSON writes it</source>
        <translation>JSON no escribe así los números</translation>
    </message>
    <message>
        <source>this escape is not allowed in a text</source>
        <translation>este escape no se permite en un texto</translation>
    </message>
    <message>
        <source>a control character is not allowed in a text</source>
        <translation>un carácter de control no se permite en un texto</translation>
    </message>
    <message>
        <source>the text in quotes has no end</source>
        <translation>el texto entre comillas no tiene final</translation>
    </message>
    <message>
        <source>there is more text after the end</source>
        <translation>hay más texto después del final</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>un objeto entre llaves</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>una lista entre corchetes</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>types</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Ese archivo no existe</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>Esto es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>This is a pipe, socket or device, not a file</source>
        <translation>Esto es una tubería, un socket o un dispositivo, no un archivo</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>No se puede escribir «%1»</translation>
    </message>
    <message>
        <source>The file is too large to be a routine: at most %1</source>
        <translation>El archivo es demasiado grande para ser una rutina: como máximo %1</translation>
    </message>
    <message>
        <source>The disk is full; nothing more can be kept until there is room</source>
        <translation>El disco está lleno; no se puede guardar nada más hasta que haya sitio</translation>
    </message>
    <message>
        <source>This is a binary file, not text</source>
        <translation>Esto es un archivo binario, no texto</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8</source>
        <translation>El texto no es UTF-8 válido</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1</source>
        <translation>Esto no es JSON válido: %1</translation>
    </message>
    <message>
        <source>The values are nested too deeply: at most %1 levels</source>
        <translation>Los valores están anidados a demasiada profundidad: como máximo %1 niveles</translation>
    </message>
    <message>
        <source>The format is “%1”; known is “%2”</source>
        <translation>El formato es «%1»; el conocido es «%2»</translation>
    </message>
    <message>
        <source>Version %1 of the format is not known to this program; known is %2</source>
        <translation>Este programa no conoce la versión %1 del formato; conoce la %2</translation>
    </message>
    <message>
        <source>Expected %1, found %2</source>
        <translation>Se esperaba %1 y se encontró %2</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>Falta «%1»</translation>
    </message>
    <message>
        <source>One of these must be here: %1</source>
        <translation>Aquí tiene que estar uno de estos: %1</translation>
    </message>
    <message>
        <source>These exclude one another: %1</source>
        <translation>Estos se excluyen entre sí: %1</translation>
    </message>
    <message>
        <source>“%1” is not allowed here; allowed: %2</source>
        <translation>«%1» no se permite aquí; se permite: %2</translation>
    </message>
    <message>
        <source>%1 is out of range: from %2 to %3</source>
        <translation>%1 está fuera del margen: de %2 a %3</translation>
    </message>
    <message>
        <source>%2 entries are too many: at most %1</source>
        <translation>%2 entradas son demasiadas: como máximo %1</translation>
    </message>
    <message>
        <source>%2 entries are too few: at least %1</source>
        <translation>%2 entradas son muy pocas: como mínimo %1</translation>
    </message>
    <message>
        <source>The text has %2 characters: at most %1</source>
        <translation>El texto tiene %2 caracteres: como máximo %1</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>El texto está vacío</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>“%1” stands twice in one object</source>
        <translation>«%1» aparece dos veces en un objeto</translation>
    </message>
    <message>
        <source>“%1” is not an identifier: lower-case letters, digits and single dashes</source>
        <translation>«%1» no es un identificador: minúsculas, cifras y guiones simples</translation>
    </message>
    <message>
        <source>“%1” is not a language: write it like “de” or “pt-BR”</source>
        <translation>«%1» no es un idioma: escríbelo como «de» o «pt-BR»</translation>
    </message>
    <message>
        <source>The English wording (“en”) is missing</source>
        <translation>Falta el texto en inglés («en»)</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>«%1» aparece aquí dos veces</translation>
    </message>
    <message>
        <source>There is no exercise “%1”</source>
        <translation>No existe el ejercicio «%1»</translation>
    </message>
    <message>
        <source>There is no region “%1” of the body</source>
        <translation>No existe la región del cuerpo «%1»</translation>
    </message>
    <message>
        <source>There is no place “%1” on the region “%2”</source>
        <translation>No existe el lugar «%1» en la región «%2»</translation>
    </message>
    <message>
        <source>“%1” is not a position: a place, or a point between two like “belly-button..lower-ribs@40”</source>
        <translation>«%1» no es una posición: un lugar, o un punto entre dos como «belly-button..lower-ribs@40»</translation>
    </message>
    <message>
        <source>“%1”: no roller may be placed here: %4</source>
        <translation>«%1»: aquí no puede ponerse ningún rodillo: %4</translation>
    </message>
    <message>
        <source>“%1”: extensions are not possible on the region “%3”</source>
        <translation>«%1»: en la región «%3» no se pueden hacer extensiones</translation>
    </message>
    <message>
        <source>“%1” is too high for an extension: at most “%2”</source>
        <translation>«%1» queda demasiado alto para una extensión: como máximo «%2»</translation>
    </message>
    <message>
        <source>The roller cannot lie “%1” here, only “%2”</source>
        <translation>El rodillo no puede ponerse «%1» aquí, solo «%2»</translation>
    </message>
    <message>
        <source>“%2” must be above “%1”</source>
        <translation>«%2» tiene que estar por encima de «%1»</translation>
    </message>
    <message>
        <source>The routine is too long: at most six hours and 20,000 parts</source>
        <translation>La rutina es demasiado larga: como máximo seis horas y 20&#xa0;000 partes</translation>
    </message>
    <message>
        <source>Every step is optional and switched off, so there is nothing to do</source>
        <translation>Todos los pasos son opcionales y están desactivados, así que no hay nada que hacer</translation>
    </message>
    <message>
        <source>The history “%1” cannot be used: %2. Sessions can be guided, but are not kept</source>
        <translation>El historial «%1» no se puede usar: %2. Las sesiones se pueden guiar, pero no se guardan</translation>
    </message>
    <message>
        <source>The history “%1” is damaged. It is left as it is, and sessions of this run are not kept</source>
        <translation>El historial «%1» está dañado. Se deja como está, y las sesiones de esta vez no se guardan</translation>
    </message>
    <message>
        <source>The history “%1” was damaged. It is kept aside as “%2”, and a new history was begun</source>
        <translation>El historial «%1» estaba dañado. Queda apartado como «%2», y se ha empezado un historial nuevo</translation>
    </message>
    <message>
        <source>The history “%1” was written by a newer Limber (its version %2, known here up to %3). It is left untouched; sessions of this run are not kept</source>
        <translation>El historial «%1» es de un Limber más reciente (su versión %2, aquí se conoce hasta la %3). Se deja intacto; las sesiones de esta vez no se guardan</translation>
    </message>
    <message>
        <source>Another program is holding the history “%1”</source>
        <translation>Otro programa tiene ocupado el historial «%1»</translation>
    </message>
    <message>
        <source>The history could not be written or read: %1</source>
        <translation>No se ha podido escribir o leer el historial: %1</translation>
    </message>
    <message>
        <source>This session went on, ended or was discarded elsewhere in the meantime; nothing was changed</source>
        <translation>Mientras tanto, esta sesión siguió, terminó o se descartó en otro lugar; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>The settings “%1” are damaged. They are left as they are, and choices of this run are not kept</source>
        <translation>Los ajustes «%1» están dañados. Se dejan como están, y lo que elijas esta vez no se guarda</translation>
    </message>
    <message>
        <source>The settings “%1” were damaged. They are kept aside as “%2”, and everything is at its default</source>
        <translation>Los ajustes «%1» estaban dañados. Quedan apartados como «%2», y todo está en su valor inicial</translation>
    </message>
    <message>
        <source>A routine that ships with Limber has the id “%1” already, so this file is not used</source>
        <translation>Una rutina incluida en Limber ya tiene el identificador «%1», así que este archivo no se usa</translation>
    </message>
    <message>
        <source>a fraction</source>
        <translation>una fracción</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>The history “%1” was damaged. It is kept aside as “%2”. What could be read of it was recovered: sessions: %3, complete: %4</source>
        <translation>El historial «%1» estaba dañado. Se ha apartado como «%2». Se recuperó lo que se pudo leer: sesiones: %3, completas: %4</translation>
    </message>
    <message>
        <source>The end of what was written to the history “%1” is damaged and could not be read. Everything before it is there; the rest is kept aside as “%2”</source>
        <translation>El final de lo escrito en el historial «%1» está dañado y no se pudo leer. Todo lo anterior está; el resto se ha apartado como «%2»</translation>
    </message>
    <message>
        <source>“%1” is not a copy of a history that can be restored; nothing was changed</source>
        <translation>«%1» no es una copia de historial que se pueda restaurar; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Another program is holding the history “%1”. What you record meanwhile is kept and goes into it as soon as it is free</source>
        <translation>Otro programa retiene el historial «%1». Lo que registres mientras tanto se conserva y se añadirá en cuanto esté libre</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>Ready for your first session</source>
        <translation>Todo listo para tu primera sesión</translation>
    </message>
    <message>
        <source>No session done this week yet</source>
        <translation>Esta semana aún no hay ninguna sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) done this week</source>
        <translation>
            <numerusform>%n día cumplido esta semana</numerusform>
            <numerusform>%n días cumplidos esta semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n day(s) done this week yet</source>
        <translation>
            <numerusform>Esta semana queda %n día</numerusform>
            <numerusform>Esta semana quedan %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) done this week</source>
        <translation>
            <numerusform>Esta semana: %1 de %n día</numerusform>
            <numerusform>Esta semana: %1 de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) done this week, as planned</source>
        <translation>
            <numerusform>%n día cumplido esta semana, como estaba previsto</numerusform>
            <numerusform>%n días cumplidos esta semana, como estaba previsto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>yn</source>
        <comment>the keys for yes and no</comment>
        <translation>sn</translation>
    </message>
    <message>
        <source>%1 [%2/%3]</source>
        <comment>a question, the keys for yes and no</comment>
        <translation>%1 [%2/%3]</translation>
    </message>
    <message>
        <source>Has this changed since?</source>
        <translation>¿Ha cambiado esto desde entonces?</translation>
    </message>
    <message>
        <source>Have you asked, and may you roll?</source>
        <translation>¿Has consultado, y puedes usar el rodillo?</translation>
    </message>
    <message>
        <source>Before you start: does any of this apply to you? It is asked again after 90 days, or with --health-changed. q leaves.</source>
        <translation>Antes de empezar: ¿te pasa algo de esto? Se vuelve a preguntar a los 90 días, o con --health-changed. q para salir.</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time done of time planned</comment>
        <translation>%1 de %2</translation>
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
        <translation>Serie %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>level or set, side</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sin hacer</translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n nivel</numerusform>
            <numerusform>%n niveles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n levels</source>
        <translation>
            <numerusform>%1 de %n nivel</numerusform>
            <numerusform>%1 de %n niveles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sets</source>
        <translation>
            <numerusform>%1 de %n serie</numerusform>
            <numerusform>%1 de %n series</numerusform>
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
        <translation>tensión %1 antes, %2 después</translation>
    </message>
    <message>
        <source>tension %1 before</source>
        <translation>tensión %1 antes</translation>
    </message>
    <message>
        <source>tension %1 after</source>
        <translation>tensión %1 después</translation>
    </message>
    <message>
        <source>as tense as before</source>
        <translation>la misma tensión que antes</translation>
    </message>
    <message>
        <source>less tense</source>
        <translation>menos tensión</translation>
    </message>
    <message>
        <source>more tense</source>
        <translation>más tensión</translation>
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
        <translation>Es hora: %1</translation>
    </message>
    <message>
        <source>Whenever it suits you today.</source>
        <translation>Cuando te venga bien hoy.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Skip today</source>
        <translation>Hoy no</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 (finished %2, stopped %3, interrupted %4)</source>
        <translation>%1 (completadas %2, terminadas antes %3, interrumpidas %4)</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Informe de progreso</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Written by Limber on %1. Limber gives guidance, not medical advice.</source>
        <translation>Escrito por Limber el %1. Limber orienta y no sustituye el consejo médico.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Stopped because of pain</source>
        <translation>Detenidas por dolor</translation>
    </message>
    <message>
        <source>Time moved</source>
        <translation>Tiempo en movimiento</translation>
    </message>
    <message>
        <source>Days practised</source>
        <translation>Días de práctica</translation>
    </message>
    <message>
        <source>%1 of about %2 planned</source>
        <translation>%1 de unos %2 previstos</translation>
    </message>
    <message>
        <source>Tension, the middle of all answers</source>
        <translation>Tensión, mediana de las respuestas</translation>
    </message>
    <message>
        <source>%1 before, %2 after a session (0 none, 10 most)</source>
        <translation>%1 antes, %2 después de una sesión (0 ninguna, 10 máxima)</translation>
    </message>
    <message>
        <source>Tension, 0 to 10: the middle of each week</source>
        <translation>Tensión, de 0 a 10: mediana de cada semana</translation>
    </message>
    <message>
        <source>Tension, 0 to 10: each session</source>
        <translation>Tensión, de 0 a 10: cada sesión</translation>
    </message>
    <message numerus="yes">
        <source>Days practised in each week, %n planned</source>
        <translation>
            <numerusform>Días de práctica por semana, %n previsto</numerusform>
            <numerusform>Días de práctica por semana, %n previstos</numerusform>
        </translation>
    </message>
    <message>
        <source>Days practised in each week</source>
        <translation>Días de práctica por semana</translation>
    </message>
    <message>
        <source>before a session</source>
        <translation>antes de una sesión</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Interrumpida a las %1</translation>
    </message>
    <message>
        <source>Interrupted on %1 at %2</source>
        <translation>Interrumpida el %1 a las %2</translation>
    </message>
    <message>
        <source>Resu&amp;me at level %1</source>
        <translation>&amp;Reanudar en el nivel %1</translation>
    </message>
    <message>
        <source>Resu&amp;me with set %1</source>
        <translation>&amp;Reanudar en la serie %1</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>%1. What was done is kept.</source>
        <translation>%1. Lo hecho queda guardado.</translation>
    </message>
    <message>
        <source>%1, with everything done. All of it is kept.</source>
        <translation>%1, todo hecho. Queda guardado por completo.</translation>
    </message>
    <message>
        <source>%1, %2 of %3 done. All of it is kept.</source>
        <comment>an exercise, some of its sets</comment>
        <translation>%1, %2 de %3 ya hechas. Todo queda guardado.</translation>
    </message>
    <message>
        <source>Next is: %1. All that was done is kept.</source>
        <comment>an exercise</comment>
        <translation>Lo siguiente: %1. Lo hecho queda guardado.</translation>
    </message>
</context>
<context>
    <name>RoutineCommands</name>
    <message>
        <source>shipped</source>
        <comment>a routine</comment>
        <translation>incluida</translation>
    </message>
    <message>
        <source>own</source>
        <comment>a routine</comment>
        <translation>propia</translation>
    </message>
    <message>
        <source>%1: fine</source>
        <comment>a file</comment>
        <translation>%1: correcto</translation>
    </message>
</context>
<context>
    <name>RoutineSheet</name>
    <message>
        <source>%1, continued</source>
        <comment>an exercise</comment>
        <translation>%1, continuación</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the number of a step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>You should feel</source>
        <translation>Deberías sentir</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a movement</comment>
        <translation>Final</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a dose</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 side to side</source>
        <translation>%1 de lado a lado</translation>
    </message>
    <message>
        <source>%1 up and down</source>
        <translation>%1 arriba-abajo</translation>
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
        <translation>1 a %1 hacia arriba</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1 a stroke</source>
        <translation>%1/pasada</translation>
    </message>
    <message>
        <source>Roller</source>
        <translation>Rodillo</translation>
    </message>
    <message>
        <source>Levels × breaths</source>
        <translation>Niveles × respiraciones</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>sets, repetitions</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>breathing in</comment>
        <translation>inhala %1</translation>
    </message>
    <message>
        <source>arch %1</source>
        <comment>a time</comment>
        <translation>arquea %1</translation>
    </message>
    <message>
        <source>back %1</source>
        <comment>a time</comment>
        <translation>vuelve %1</translation>
    </message>
    <message>
        <source>Move roller</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Sets × repetitions</source>
        <translation>Series × repeticiones</translation>
    </message>
    <message>
        <source>pull %1</source>
        <comment>a time</comment>
        <translation>tira %1</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>lengthwise</source>
        <translation>a lo largo</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>left, then right</source>
        <translation>izquierda, luego derecha</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Días/semana</translation>
    </message>
    <message>
        <source>Never here</source>
        <translation>Aquí nunca</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Tension, 0 (none) to 10 (the worst you know): draw a ring before, a dot after, and join them.</source>
        <translation>Tensión, de 0 (ninguna) a 10 (la peor que conoces): dibuja un círculo antes, un punto después, y únelos.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What I noticed</source>
        <translation>Lo que he notado</translation>
    </message>
    <message>
        <source>Coming off: roll to one side, hands down</source>
        <translation>Bajar del rodillo: gira de lado, manos al suelo</translation>
    </message>
    <message>
        <source>Stop at sharp pain, numbness, tingling or dizziness: roll to one side, hands down.</source>
        <translation>Para si sientes un dolor agudo, entumecimiento, mareo u hormigueo: gira de lado, manos al suelo.</translation>
    </message>
    <message>
        <source>Stop at sharp pain, numbness, tingling or dizziness.</source>
        <translation>Para si sientes un dolor agudo, entumecimiento, mareo u hormigueo.</translation>
    </message>
    <message>
        <source>Never place the roller below belly-button height, and never on the neck.</source>
        <translation>No coloques nunca el rodillo por debajo del ombligo, ni sobre el cuello.</translation>
    </message>
    <message>
        <source>Never place the roller behind the knee, on a joint, on the abdomen, on the neck, or on the low back below belly-button height.</source>
        <translation>No coloques nunca el rodillo detrás de la rodilla, sobre una articulación, sobre el abdomen, sobre el cuello ni en la espalda baja por debajo del ombligo.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n día por semana</numerusform>
            <numerusform>%n días por semana</numerusform>
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
        <translation>%1, versión %2. Impresa con Limber %3.</translation>
    </message>
    <message>
        <source>After %1.</source>
        <comment>a therapist&apos;s name</comment>
        <translation>Según %1.</translation>
    </message>
    <message>
        <source>Guidance, not medical advice.</source>
        <translation>Una guía, no un consejo médico.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>a name follows</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <comment>a name follows</comment>
        <translation>Preparada por</translation>
    </message>
    <message>
        <source>%1: log</source>
        <comment>a routine</comment>
        <translation>%1: registro</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1</source>
        <comment>a date</comment>
        <translation>
            <numerusform>%n día desde el %1</numerusform>
            <numerusform>%n días desde el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, page</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Source and version on page 1.</source>
        <translation>Fuente y versión en la página 1.</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <comment>an exercise</comment>
        <translation>%1, nivel %2</translation>
    </message>
    <message>
        <source>%1, set %2</source>
        <comment>an exercise</comment>
        <translation>%1, serie %2</translation>
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
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
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
        <translation>sin indicar antes</translation>
    </message>
    <message>
        <source>not said after</source>
        <translation>sin indicar después</translation>
    </message>
    <message>
        <source>%1 before</source>
        <comment>tension</comment>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>%1 after</source>
        <comment>tension</comment>
        <translation>%1 después</translation>
    </message>
</context>
<context>
    <name>SessionKeys</name>
    <message>
        <source>Pause and go on; so does any other key</source>
        <translation>Pausar y seguir; también cualquier otra tecla</translation>
    </message>
    <message>
        <source>On to the next set</source>
        <translation>A la serie siguiente</translation>
    </message>
    <message>
        <source>Back to the start of this set</source>
        <translation>Volver al principio de esta serie</translation>
    </message>
    <message>
        <source>Repeat this set</source>
        <translation>Repetir esta serie</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>While paused: stop because of pain</source>
        <translation>En pausa: parar por dolor</translation>
    </message>
    <message>
        <source>Sound off and on</source>
        <translation>Quitar y poner el sonido</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Turn the picture upside down, and back</source>
        <translation>Poner la imagen del revés, y al derecho</translation>
    </message>
    <message>
        <source>Largest letters, and back</source>
        <translation>Letra más grande, y volver</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Get into position</source>
        <translation>Colócate</translation>
    </message>
    <message>
        <source>Roll side to side</source>
        <translation>Rueda de lado a lado</translation>
    </message>
    <message>
        <source>Roll up and down</source>
        <translation>Rueda arriba y abajo</translation>
    </message>
    <message>
        <source>Lean back, breathe in</source>
        <translation>Échate atrás, inhala</translation>
    </message>
    <message>
        <source>Arch back, elbows open</source>
        <translation>Arquea atrás, codos abiertos</translation>
    </message>
    <message>
        <source>Stay still</source>
        <translation>No te muevas</translation>
    </message>
    <message>
        <source>Hold the arch</source>
        <translation>Mantén el arco</translation>
    </message>
    <message>
        <source>Come back up</source>
        <translation>Vuelve a subir</translation>
    </message>
    <message>
        <source>Move to level %1</source>
        <translation>Pasa al nivel %1</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Tira</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>Aprieta</translation>
    </message>
    <message>
        <source>Let back slowly</source>
        <translation>Vuelve despacio</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Cambia de lado</translation>
    </message>
    <message>
        <source>Come off the roller</source>
        <translation>Baja del rodillo</translation>
    </message>
    <message>
        <source>Roller level with: %1</source>
        <translation>Rodillo a esta altura: %1</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Keep breathing</source>
        <translation>Sigue respirando</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inhala</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Exhala</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>Breathe freely</source>
        <translation>Respira libremente</translation>
    </message>
    <message>
        <source>Come off</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <translation>Nivel %1: %2</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Serie %1 de %2</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a side, and a level or set</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a repetition of so many</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, slow strokes</source>
        <comment>a time</comment>
        <translation>%1, pasadas lentas</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>so many levels, so many breaths at each</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n nivel</numerusform>
            <numerusform>%n niveles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breath(s)</source>
        <translation>
            <numerusform>%n respiración</numerusform>
            <numerusform>%n respiraciones</numerusform>
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
        <translation>%1, descanso %2</translation>
    </message>
    <message>
        <source>%1, each side</source>
        <comment>a dose</comment>
        <translation>%1, cada lado</translation>
    </message>
    <message>
        <source>Let go and stand at ease</source>
        <translation>Suelta y quédate de pie sin tensión</translation>
    </message>
    <message>
        <source>Ease the pull first, then let go. Nothing is lost.</source>
        <translation>Deja primero de tirar, luego suelta. No se pierde nada.</translation>
    </message>
    <message>
        <source>Hands down, off the roller</source>
        <translation>Manos al suelo y fuera del rodillo</translation>
    </message>
    <message>
        <source>Take the weight off first. Nothing is lost.</source>
        <translation>Primero deja de apoyar el peso. No se pierde nada.</translation>
    </message>
    <message>
        <source>Roll to one side, hands down</source>
        <translation>Gira de lado, manos al suelo</translation>
    </message>
    <message>
        <source>Let the hips sink first. Push up slowly. Nothing is lost.</source>
        <translation>Deja bajar primero la cadera. Incorpórate despacio. No se pierde nada.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Terminada antes de tiempo</translation>
    </message>
    <message>
        <source>Stopped because of pain</source>
        <translation>Detenida por dolor</translation>
    </message>
    <message>
        <source>Stopped, called away</source>
        <translation>Detenida por un imprevisto</translation>
    </message>
    <message>
        <source>Small step with the feet</source>
        <translation>Pequeño paso con los pies</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Pull</source>
        <translation>Tira</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>Aprieta</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Vuelve</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Serie %1</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Seguimos</translation>
    </message>
    <message>
        <source>any key</source>
        <translation>una tecla</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>repetition %1 of %2</source>
        <translation>repetición %1 de %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>%1. Space starts this again.</source>
        <extracomment>%1 is where the session stands: &quot;Level 3: lower ribs, repetition 3 of 4&quot;</extracomment>
        <translation>%1. Espacio vuelve a empezar esto.</translation>
    </message>
    <message>
        <source>%1. Space goes on after 3-2-1.</source>
        <translation>%1. Espacio sigue tras 3-2-1.</translation>
    </message>
    <message>
        <source>%1 Then press any key.</source>
        <translation>%1 Luego pulsa cualquier tecla.</translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>the number stands above</comment>
        <translation>
            <numerusform>segundo</numerusform>
            <numerusform>segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>English</source>
        <extracomment>What the language of this file calls itself.</extracomment>
        <translation>español</translation>
    </message>
</context>
<context>
    <name>limber::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>About Limber</source>
        <translation>Acerca de Limber</translation>
    </message>
    <message>
        <source>Guides you through a foam-rolling routine while you lie on the floor.</source>
        <translation>Te guía por una rutina con rodillo de espuma mientras estás en el suelo.</translation>
    </message>
    <message>
        <source>Guidance, not medical advice. A sharp pain, numbness or tingling means stop.</source>
        <translation>Una guía, no un consejo médico. Un dolor agudo, entumecimiento u hormigueo significa parar.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>Dónde están tus datos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>There is no program here that shows folders.</source>
        <translation>Aquí no hay ningún programa que muestre carpetas.</translation>
    </message>
    <message>
        <source>History and your own routines</source>
        <translation>Historial y tus propias rutinas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Limber is free software under the GNU General Public License, version 3 or later, and comes without any warranty.</source>
        <translation>Limber es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior, y se ofrece sin ninguna garantía.</translation>
    </message>
</context>
<context>
    <name>limber::AppearancePreferences</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>In a dark room, dark is easier on the eyes</source>
        <translation>En una habitación a oscuras, el tema oscuro cansa menos la vista</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Black and white, with an edge around everything</source>
        <translation>Blanco y negro, con un borde alrededor de todo</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
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
        <translation>En una sesión, la letra se adapta a la ventana</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>With figure</source>
        <translation>Con figura</translation>
    </message>
    <message>
        <source>Largest letters</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>What is largest when you read from the floor</source>
        <translation>Lo que se ve más grande cuando lees desde el suelo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Of the words and of the voice</source>
        <translation>De los textos y de la voz</translation>
    </message>
</context>
<context>
    <name>limber::BackMap</name>
    <message>
        <source>Map of the body: %1</source>
        <translation>Mapa del cuerpo: %1</translation>
    </message>
    <message>
        <source>The roller travels from %1 to %2.</source>
        <translation>El rodillo va de «%1» a «%2».</translation>
    </message>
    <message>
        <source>The roller lies along the spine.</source>
        <translation>El rodillo está a lo largo de la columna.</translation>
    </message>
    <message>
        <source>Zones the roller must never touch are hatched.</source>
        <translation>Las zonas que el rodillo no debe tocar nunca están rayadas.</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <translation>Nivel %1: %2</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, ahora</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
</context>
<context>
    <name>limber::Background</name>
    <message>
        <source>Open Limber</source>
        <translation>Abrir Limber</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Empezar ahora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Limber reminds you of your routine</source>
        <translation>Limber te recuerda tu rutina</translation>
    </message>
    <message>
        <source>Limber stays ready</source>
        <translation>Limber sigue listo</translation>
    </message>
    <message>
        <source>It reminds you on the days you chose. Ctrl+Q in its window ends it.</source>
        <translation>Te lo recuerda los días elegidos. Ctrl+Q en su ventana lo cierra.</translation>
    </message>
</context>
<context>
    <name>limber::CalendarLegend</name>
    <message>
        <source>The larger the square, the more minutes: none, up to 9, up to 19, 20 and more</source>
        <translation>Cuanto mayor el cuadrado, más minutos: ninguno, hasta 9, hasta 19, 20 y más</translation>
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
        <translation>Minutos por día</translation>
    </message>
    <message>
        <source>Up and down go a day, left and right a week, Page Up and Page Down four weeks. Enter lists the day&apos;s sessions.</source>
        <translation>Arriba y abajo mueven un día, izquierda y derecha una semana, Re Pág y Av Pág cuatro semanas. Intro muestra las sesiones del día.</translation>
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
        <translation>En pausa desde hace %1</translation>
    </message>
</context>
<context>
    <name>limber::ComparisonCard</name>
    <message>
        <source>Your last weeks</source>
        <translation>Tus últimas semanas</translation>
    </message>
    <message>
        <source>After a session</source>
        <translation>Después de una sesión</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>Nivel más alto</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sin hacer</translation>
    </message>
    <message>
        <source>Levels and exercises</source>
        <translation>Niveles y ejercicios</translation>
    </message>
</context>
<context>
    <name>limber::DaySpan</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>limber::Dialogs</name>
    <message>
        <source>During a session</source>
        <translation>Durante una sesión</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Moverse por el programa</translation>
    </message>
</context>
<context>
    <name>limber::FigurePreferences</name>
    <message>
        <source>Who shows the movement</source>
        <translation>Quién muestra el movimiento</translation>
    </message>
    <message>
        <source>Turn the stage</source>
        <translation>Girar la imagen</translation>
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
        <translation>Si tu cabeza apunta a la pantalla</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Still pictures instead of movement</source>
        <translation>Imágenes fijas en lugar de movimiento</translation>
    </message>
</context>
<context>
    <name>limber::FigureView</name>
    <message>
        <source>Moving picture</source>
        <translation>Imagen animada</translation>
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
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search notes, three letters or more</source>
        <translation>Buscar en las notas, tres letras o más</translation>
    </message>
    <message>
        <source>Any routine</source>
        <translation>Cualquier rutina</translation>
    </message>
    <message>
        <source>Ended in any way</source>
        <translation>Cualquier final</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message numerus="yes">
        <source>Last %n week(s)</source>
        <translation>
            <numerusform>Última semana (%n)</numerusform>
            <numerusform>Últimas %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Elegir días…</translation>
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
        <translation>¿Te pasa ahora algo de esto? Nada de ello sale de este equipo.</translation>
    </message>
    <message>
        <source>Asked again after 90 days, or when you choose “Something changed in my health”. After an expert consensus on foam rolling.</source>
        <translation>Se vuelve a preguntar a los 90 días, o cuando eliges «Algo ha cambiado en mi salud». Según un consenso de expertos sobre el uso del rodillo de espuma.</translation>
    </message>
    <message>
        <source>Before the first session</source>
        <translation>Antes de la primera sesión</translation>
    </message>
    <message>
        <source>Before the next session</source>
        <translation>Antes de la próxima sesión</translation>
    </message>
    <message>
        <source>%1. The answers hold while Limber runs.</source>
        <comment>why they were not stored</comment>
        <translation>%1. Las respuestas valen mientras Limber esté abierto.</translation>
    </message>
</context>
<context>
    <name>limber::HealthPreferences</name>
    <message>
        <source>Asked before the next session</source>
        <translation>Se harán antes de la próxima sesión</translation>
    </message>
    <message>
        <source>Answered on %1; asked again before the next session</source>
        <translation>Respondidas el %1; se harán otra vez antes de la próxima sesión</translation>
    </message>
    <message>
        <source>Answered on %1; asked again after 90 days</source>
        <translation>Respondidas el %1; se harán otra vez a los 90 días</translation>
    </message>
    <message>
        <source>&amp;Answer again</source>
        <translation>Respo&amp;nder de nuevo</translation>
    </message>
    <message>
        <source>&amp;Answer now</source>
        <translation>Respo&amp;nder ahora</translation>
    </message>
    <message>
        <source>Health questions</source>
        <translation>Preguntas de salud</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>an answer</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <comment>an answer</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>The answers lie on this computer alone. Answer again as soon as something changed.</source>
        <translation>Las respuestas están solo en este equipo. Responde de nuevo en cuanto algo cambie.</translation>
    </message>
</context>
<context>
    <name>limber::HeroCard</name>
    <message>
        <source>YOUR PLAN</source>
        <translation>TU PLAN</translation>
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
        <translation>&amp;Empezar ya</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
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
        <translation>%1, nota: %2</translation>
    </message>
</context>
<context>
    <name>limber::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing here yet, and that is fine</source>
        <translation>Aún no hay nada aquí, y está bien así</translation>
    </message>
    <message>
        <source>After your first session this page shows when you rolled, what you did, and how tense you were before and after.</source>
        <translation>Después de tu primera sesión, esta página muestra cuándo usaste el rodillo, qué hiciste y cuánta tensión tenías antes y después.</translation>
    </message>
    <message>
        <source>&amp;Start the first session</source>
        <translation>&amp;Empezar la primera sesión</translation>
    </message>
    <message>
        <source>The history could not be read: %1.</source>
        <translation>No se ha podido leer el historial: %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Exportado a «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) imported.</source>
        <translation>
            <numerusform>%n sesión importada.</numerusform>
            <numerusform>%n sesiones importadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restaurado.</translation>
    </message>
    <message>
        <source>Restored. The history until now is kept as “%1”.</source>
        <translation>Restaurado. El historial anterior se conserva como «%1».</translation>
    </message>
    <message>
        <source>All of it is gone.</source>
        <translation>Todo se ha borrado.</translation>
    </message>
    <message>
        <source>This did not work: %1.</source>
        <translation>No ha funcionado: %1.</translation>
    </message>
    <message>
        <source>This could not be saved: %1.</source>
        <translation>No se ha podido guardar: %1.</translation>
    </message>
    <message>
        <source>Deleted. It can be brought back for 30 days.</source>
        <translation>Borrado. Se puede recuperar durante 30 días.</translation>
    </message>
</context>
<context>
    <name>limber::HistoryPreferences</name>
    <message>
        <source>Limber copies the history each day you use it, and keeps the newest seven copies and one for each of the four weeks before.</source>
        <translation>Limber copia el historial cada día que lo usas, y conserva las siete copias más recientes y una de cada una de las cuatro semanas anteriores.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Borrar…</translation>
    </message>
    <message>
        <source>Delete every session and every copy? Nothing brings them back.</source>
        <translation>¿Borrar todas las sesiones y todas las copias? Nada las recupera.</translation>
    </message>
    <message>
        <source>Delete everyt&amp;hing</source>
        <translation>Borrar t&amp;odo</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>The history with its copies</source>
        <translation>El historial con sus copias</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Todavía no hay ninguna copia.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a esta</translation>
    </message>
    <message>
        <source>Go back to the history of %1? What stands there now is kept in a file beside it.</source>
        <translation>¿Volver al historial del %1? Lo que hay ahora se conserva en un archivo al lado.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>The history is back as it was.</source>
        <translation>El historial vuelve a estar como estaba.</translation>
    </message>
    <message>
        <source>Every session and every copy is gone.</source>
        <translation>Todas las sesiones y todas las copias se han borrado.</translation>
    </message>
    <message>
        <source>There is no way back and no undo. Your answers about your health go too.</source>
        <translation>No hay vuelta atrás ni deshacer. Tus respuestas sobre tu salud también se van.</translation>
    </message>
</context>
<context>
    <name>limber::HomePage</name>
    <message>
        <source>&amp;Open a routine file</source>
        <translation>&amp;Abrir un archivo</translation>
    </message>
    <message>
        <source>What you will do</source>
        <translation>Lo que harás</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Routine library</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Put this note away</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Opened &amp;before</source>
        <translation>Abiertos antes</translation>
    </message>
    <message>
        <source>These files are gone</source>
        <translation>Estos archivos ya no existen</translation>
    </message>
</context>
<context>
    <name>limber::KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>To the next control; with Shift to the one before</source>
        <translation>Al control siguiente; con Mayús, al anterior</translation>
    </message>
    <message>
        <source>Press, switch or choose what has the focus</source>
        <translation>Pulsa, activa o elige lo que tiene el foco</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Within a choice, a list or a scale</source>
        <translation>Dentro de una elección, una lista o una escala</translation>
    </message>
    <message>
        <source>Alt and a letter</source>
        <translation>Alt y una letra</translation>
    </message>
    <message>
        <source>Press what bears the underlined letter</source>
        <translation>Pulsa lo que lleva la letra subrayada</translation>
    </message>
    <message>
        <source>Back, or close</source>
        <translation>Volver, o cerrar</translation>
    </message>
</context>
<context>
    <name>limber::MainWindow</name>
    <message>
        <source>Open a routine file</source>
        <translation>Abrir un archivo de rutina</translation>
    </message>
    <message>
        <source>Ro&amp;utines</source>
        <translation>R&amp;utinas</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Pain that is sharp or spreads? Stop and ask your therapist.</source>
        <translation>¿Un dolor agudo o que se extiende? Para y consulta con tu fisioterapeuta.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Routines and their sheets (*.limber *.pdf);;All files (*)</source>
        <translation>Rutinas y sus hojas (*.limber *.pdf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>limber::NextUp</name>
    <message>
        <source>Rest %1, then set %2</source>
        <translation>Descanso %1, luego serie %2</translation>
    </message>
    <message>
        <source>How does it feel now?</source>
        <translation>¿Cómo lo sientes ahora?</translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>NEXT UP</source>
        <translation>DESPUÉS</translation>
    </message>
</context>
<context>
    <name>limber::NoteBox</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
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
        <translation>Notas para imprimir</translation>
    </message>
</context>
<context>
    <name>limber::Overview</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a day</comment>
        <translation>ddd, d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>format of a day</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, tension</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Week from %1: median %2 before, %3 after</source>
        <translation>Semana del %1: mediana %2 antes, %3 después</translation>
    </message>
    <message>
        <source>Choose a day to list its sessions.</source>
        <translation>Elige un día para ver sus sesiones.</translation>
    </message>
    <message>
        <source>Tension, 0 to 10</source>
        <translation>Tensión, de 0 a 10</translation>
    </message>
    <message>
        <source>Tension is what you said, not a measurement. Pain that grows belongs to a clinician.</source>
        <translation>La tensión es lo que indicaste, no una medición. Un dolor que aumenta requiere un profesional de la salud.</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minutos por semana</translation>
    </message>
    <message numerus="yes">
        <source>session(s), %1</source>
        <comment>the number stands above; time</comment>
        <translation>
            <numerusform>sesión, %1</numerusform>
            <numerusform>sesiones, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 52 weeks</source>
        <translation>Últimas 52 semanas</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>Últimas 26 semanas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>weeks</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>day(s) this week</source>
        <comment>the number stands above</comment>
        <translation>
            <numerusform>día esta semana</numerusform>
            <numerusform>días esta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>weeks practised</source>
        <translation>semanas de práctica</translation>
    </message>
    <message>
        <source>This week %1 min</source>
        <translation>Esta semana: %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>days</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>days this week</source>
        <translation>días esta semana</translation>
    </message>
    <message numerus="yes">
        <source>weeks practised, %n as planned</source>
        <translation>
            <numerusform>semanas de práctica, %n según el plan</numerusform>
            <numerusform>semanas de práctica, %n según el plan</numerusform>
        </translation>
    </message>
    <message>
        <source>This week %1 of %2 planned minutes</source>
        <translation>Esta semana: %1 de %2 minutos previstos</translation>
    </message>
</context>
<context>
    <name>limber::PacingCard</name>
    <message>
        <source>How you like it</source>
        <translation>A tu manera</translation>
    </message>
</context>
<context>
    <name>limber::PacingChoices</name>
    <message>
        <source>Repetitions at each level</source>
        <translation>Repeticiones en cada nivel</translation>
    </message>
    <message>
        <source>The plan says %1 to %2</source>
        <translation>El plan dice de %1 a %2</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>How long a breath or a pull takes</source>
        <translation>Cuánto dura una respiración o una tracción</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Descanso entre series</translation>
    </message>
    <message>
        <source>Shorter</source>
        <comment>rest</comment>
        <translation>Más corto</translation>
    </message>
    <message>
        <source>As written</source>
        <comment>rest</comment>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Longer</source>
        <comment>rest</comment>
        <translation>Más largo</translation>
    </message>
    <message>
        <source>Half as long, or half as long again</source>
        <translation>La mitad, o una vez y media</translation>
    </message>
    <message>
        <source>Start higher</source>
        <translation>Empezar más arriba</translation>
    </message>
    <message>
        <source>Leave out the lowest level and begin here: %1</source>
        <translation>Omitir el nivel más bajo y empezar aquí: %1</translation>
    </message>
    <message>
        <source>Getting into position</source>
        <translation>Colocarse</translation>
    </message>
    <message>
        <source>Timed</source>
        <translation>Por tiempo</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>Esperarme</translation>
    </message>
    <message>
        <source>Counts down, or goes on when you press a key</source>
        <translation>Cuenta atrás, o sigue cuando pulsas una tecla</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Días por semana</translation>
    </message>
    <message>
        <source>The plan says %1</source>
        <comment>days a week</comment>
        <translation>El plan dice %1</translation>
    </message>
    <message>
        <source>The plan leaves it open</source>
        <translation>El plan lo deja abierto</translation>
    </message>
</context>
<context>
    <name>limber::PacingPreferences</name>
    <message>
        <source>“%1” takes %2 like this.</source>
        <comment>a routine; about 9 min</comment>
        <translation>Así, «%1» dura %2.</translation>
    </message>
</context>
<context>
    <name>limber::PagesDialog</name>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>limber::PausePanel</name>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Repeat this set</source>
        <translation>Repetir esta serie</translation>
    </message>
    <message>
        <source>Stop because of pain</source>
        <translation>Parar por dolor</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminar la sesión</translation>
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
        <translation>Alguien con moño y mallas</translation>
    </message>
    <message>
        <source>Somebody with short hair, a beard and shorts</source>
        <translation>Alguien con pelo corto, barba y pantalón corto</translation>
    </message>
    <message>
        <source>Somebody with grey hair and wide trousers</source>
        <translation>Alguien con pelo gris y pantalón ancho</translation>
    </message>
    <message>
        <source>Who shows the movement</source>
        <translation>Quién muestra el movimiento</translation>
    </message>
</context>
<context>
    <name>limber::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Changes apply at once</source>
        <translation>Los cambios se aplican al instante</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>&amp;Todas las teclas</translation>
    </message>
    <message>
        <source>A&amp;bout Limber</source>
        <translation>&amp;Acerca de Limber</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Pacing</source>
        <translation>&amp;Ritmo</translation>
    </message>
    <message>
        <source>&amp;Sound and voice</source>
        <translation>&amp;Sonido y voz</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Figura</translation>
    </message>
    <message>
        <source>App&amp;earance</source>
        <translation>As&amp;pecto</translation>
    </message>
    <message>
        <source>&amp;Reminders</source>
        <translation>R&amp;ecordatorios</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>Sa&amp;lud</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Historial</translation>
    </message>
</context>
<context>
    <name>limber::ProblemDialog</name>
    <message>
        <source>This file cannot be used</source>
        <translation>No se puede usar este archivo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>limber::QuestionRow</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>fuera del plan</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n set(s) done</source>
        <translation>
            <numerusform>%1 de %n serie hecha</numerusform>
            <numerusform>%1 de %n series hechas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, never begun</source>
        <translation>%1, nunca empezadas</translation>
    </message>
    <message>
        <source>Levels reached and sets skipped</source>
        <translation>Niveles alcanzados y series sin hacer</translation>
    </message>
    <message>
        <source>Up and down go through the levels and exercises.</source>
        <translation>Arriba y abajo recorren los niveles y los ejercicios.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level, sets</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: now %2; at first %3</source>
        <comment>level, sets now, sets then</comment>
        <translation>%1: ahora %2; al principio %3</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>%1, %2 skipped</source>
        <comment>sets done, number</comment>
        <translation>%1, %2 sin hacer</translation>
    </message>
</context>
<context>
    <name>limber::ReachLegend</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>Filled stands for done, hatched for skipped</source>
        <translation>Relleno significa hecho, rayado sin hacer</translation>
    </message>
</context>
<context>
    <name>limber::ReminderPreferences</name>
    <message>
        <source>Remind me</source>
        <translation>Recordarme</translation>
    </message>
    <message>
        <source>A quiet note on the desktop while Limber runs; once a day at most</source>
        <translation>Un aviso discreto en el escritorio mientras Limber está abierto; como mucho una vez al día</translation>
    </message>
    <message>
        <source>On</source>
        <comment>days of the week</comment>
        <translation>Los días</translation>
    </message>
    <message>
        <source>At</source>
        <comment>a time of day</comment>
        <translation>A las</translation>
    </message>
    <message>
        <source>This desktop shows no notes. A reminder waits on the first page of Limber instead, and in the tray; where there is no tray, the window opens by itself.</source>
        <translation>Este escritorio no muestra avisos. El recordatorio espera entonces en la primera página de Limber y en la bandeja del sistema; donde no la hay, la ventana se abre sola.</translation>
    </message>
    <message>
        <source>A time for each day</source>
        <translation>Una hora para cada día</translation>
    </message>
    <message>
        <source>“Later” means</source>
        <translation>«Más tarde» es</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>en %n minuto</numerusform>
            <numerusform>en %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Iniciar con el escritorio</translation>
    </message>
    <message>
        <source>Without its window, ready to remind</source>
        <translation>Sin su ventana, listo para recordar</translation>
    </message>
    <message>
        <source>Save calen&amp;dar file…</source>
        <translation>&amp;Guardar calendario…</translation>
    </message>
    <message>
        <source>In your calendar</source>
        <translation>En tu calendario</translation>
    </message>
    <message>
        <source>Reminds you where Limber does not run</source>
        <translation>Te lo recuerda donde Limber no está en marcha</translation>
    </message>
    <message>
        <source>Choose a day first.</source>
        <translation>Elige primero un día.</translation>
    </message>
    <message>
        <source>Save a calendar file</source>
        <translation>Guardar un archivo de calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Calendarios (*.ics);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved. Open the file with your calendar.</source>
        <translation>Guardado. Abre el archivo con tu calendario.</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <comment>a day, a time</comment>
        <translation>Próximo: %1, %2</translation>
    </message>
    <message>
        <source>No reminder will come.</source>
        <translation>No habrá ningún recordatorio.</translation>
    </message>
</context>
<context>
    <name>limber::Reminders</name>
    <message>
        <source>Show Limber</source>
        <translation>Mostrar Limber</translation>
    </message>
</context>
<context>
    <name>limber::ReportDialog</name>
    <message>
        <source>Report for your therapist</source>
        <translation>Informe para tu fisioterapeuta</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>No note was written in these days.</source>
        <translation>No se escribió ninguna nota en esos días.</translation>
    </message>
    <message>
        <source>limber-report-%1.pdf</source>
        <comment>name of a file</comment>
        <translation>informe-limber-%1.pdf</translation>
    </message>
    <message numerus="yes">
        <source>Last %n week(s)</source>
        <translation>
            <numerusform>Última semana (%n)</numerusform>
            <numerusform>Últimas %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>De un día a otro</translation>
    </message>
    <message>
        <source>Your name, if it shall stand there</source>
        <translation>Tu nombre, si debe figurar</translation>
    </message>
    <message>
        <source>Notes to print</source>
        <translation>Notas para imprimir</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <comment>notes</comment>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <comment>notes</comment>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>There is no session in these days.</source>
        <translation>No hay ninguna sesión en esos días.</translation>
    </message>
</context>
<context>
    <name>limber::ResumeBanner</name>
    <message>
        <source>&amp;Keep it as it is</source>
        <translation>&amp;Conservar así</translation>
    </message>
    <message>
        <source>Disca&amp;rd</source>
        <translation>Descar&amp;tar</translation>
    </message>
    <message>
        <source>Disca&amp;rd it</source>
        <translation>Descar&amp;tarla</translation>
    </message>
    <message>
        <source>&amp;No, keep it</source>
        <translation>&amp;No, conservarla</translation>
    </message>
    <message>
        <source>Discard this session?</source>
        <translation>¿Descartar esta sesión?</translation>
    </message>
    <message>
        <source>What was done in it is then gone for good.</source>
        <translation>Lo que se hizo en ella se perderá para siempre.</translation>
    </message>
</context>
<context>
    <name>limber::RoutinePage</name>
    <message>
        <source>&amp;Start session</source>
        <translation>&amp;Empezar la sesión</translation>
    </message>
    <message>
        <source>%1. The choices hold while Limber runs.</source>
        <comment>why they were not stored</comment>
        <translation>%1. Lo que elijas vale mientras Limber esté abierto.</translation>
    </message>
    <message>
        <source>&amp;Routines</source>
        <translation>&amp;Rutinas</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n día por semana</numerusform>
            <numerusform>%n días por semana</numerusform>
        </translation>
    </message>
    <message>
        <source>After %1</source>
        <comment>a therapist&apos;s name</comment>
        <translation>Según %1</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <translation>Del archivo %1</translation>
    </message>
    <message>
        <source>Where the roller goes</source>
        <translation>Dónde va el rodillo</translation>
    </message>
    <message>
        <source>Something &amp;changed in my health</source>
        <translation>Algo ha &amp;cambiado en mi salud</translation>
    </message>
    <message>
        <source>You will need</source>
        <translation>Necesitas</translation>
    </message>
    <message>
        <source>What you use</source>
        <translation>Lo que usas</translation>
    </message>
    <message>
        <source>Takes %1</source>
        <comment>about 9 min</comment>
        <translation>Dura %1</translation>
    </message>
    <message>
        <source>&amp;Start without adding</source>
        <translation>&amp;Empezar sin añadir</translation>
    </message>
    <message>
        <source>This file has the id of a routine that comes with Limber. It can be started, but not be added to your routines.</source>
        <translation>Este archivo tiene el identificador de una rutina incluida en Limber. Se puede empezar, pero no añadir a tus rutinas.</translation>
    </message>
    <message>
        <source>You have another version of this routine. Adding this one replaces it.</source>
        <translation>Tienes otra versión de esta rutina. Añadir esta la reemplaza.</translation>
    </message>
    <message>
        <source>Replace &amp;mine</source>
        <translation>&amp;Reemplazar la mía</translation>
    </message>
    <message>
        <source>&amp;Add to my routines</source>
        <translation>&amp;Añadir a mis rutinas</translation>
    </message>
    <message>
        <source>Print shee&amp;t…</source>
        <translation>Im&amp;primir hoja…</translation>
    </message>
    <message>
        <source>A sheet to hand out or to take along</source>
        <translation>Una hoja para entregar o llevar contigo</translation>
    </message>
    <message>
        <source>This routine comes from a file. It is not among yours yet.</source>
        <translation>Esta rutina viene de un archivo. Todavía no está entre las tuyas.</translation>
    </message>
</context>
<context>
    <name>limber::ScreenAwake</name>
    <message>
        <source>A session is running</source>
        <translation>Hay una sesión en curso</translation>
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
        <translation>Terminada antes</translation>
    </message>
    <message>
        <source>Stopped: pain</source>
        <translation>Detenida: dolor</translation>
    </message>
    <message>
        <source>Called away</source>
        <translation>Un imprevisto</translation>
    </message>
</context>
<context>
    <name>limber::SessionDetails</name>
    <message>
        <source>The session</source>
        <translation>La sesión</translation>
    </message>
    <message>
        <source>It ended before the first exercise.</source>
        <translation>Terminó antes del primer ejercicio.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Delete this session</source>
        <translation>Borrar esta sesión</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1 moved, %2 in all</source>
        <translation>%1 en movimiento, %2 en total</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1 times as fast, not counted</source>
        <translation>%1 veces más rápido, no cuenta</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>Tensión</translation>
    </message>
    <message>
        <source>Tension, %1</source>
        <comment>what was said</comment>
        <translation>Tensión, %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
</context>
<context>
    <name>limber::SessionList</name>
    <message>
        <source>No session is like that.</source>
        <translation>Ninguna sesión coincide.</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>Sesiones, la más reciente primero</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message numerus="yes">
        <source>%n found, show all</source>
        <translation>
            <numerusform>%n encontrada, mostrar todo</numerusform>
            <numerusform>%n encontradas, mostrar todo</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>limber::SessionPage</name>
    <message>
        <source>Sharp pain, numbness or tingling: leave the roller today. If it stays or comes back, ask your clinician before the next session.</source>
        <translation>Dolor agudo, entumecimiento u hormigueo: deja el rodillo por hoy. Si sigue o vuelve, consulta con un profesional de la salud antes de la próxima sesión.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Guided session</source>
        <translation>Sesión guiada</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the start of this set (Left arrow)</source>
        <extracomment>From right to left it is the right arrow.</extracomment>
        <translation>Volver al principio de esta serie (flecha izquierda)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Espacio)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>On to the next set (Right arrow)</source>
        <extracomment>From right to left it is the left arrow.</extracomment>
        <translation>Pasar a la serie siguiente (flecha derecha)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Repeat this set (R)</source>
        <translation>Repetir esta serie (R)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sound on or off (M); louder and softer with the up and down arrows</source>
        <translation>Activar o quitar el sonido (M); más alto o más bajo con las flechas arriba y abajo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Parar (Esc)</translation>
    </message>
    <message>
        <source>The computer stood still. You are where you were; nothing is lost.</source>
        <translation>El equipo se quedó parado. Estás donde estabas; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Sesión detenida</translation>
    </message>
</context>
<context>
    <name>limber::SessionProgress</name>
    <message>
        <source>Progress of the whole session</source>
        <translation>Progreso de toda la sesión</translation>
    </message>
    <message>
        <source>%1 of %2   %3</source>
        <extracomment>%1 the step&apos;s number, %2 how many there are, %3 its name</extracomment>
        <translation>%1 de %2   %3</translation>
    </message>
</context>
<context>
    <name>limber::SessionStage</name>
    <message>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
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
        <translation>Hoja de rutina</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>&amp;Vista previa…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>Sin registro</translation>
    </message>
    <message>
        <source>Days of the log</source>
        <translation>Días del registro</translation>
    </message>
    <message>
        <source>Fill the log with the last days</source>
        <translation>Rellenar el registro con los últimos días</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Greys only</source>
        <translation>Solo grises</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparada por</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <comment>a printer</comment>
        <translation>Enviada a %1.</translation>
    </message>
</context>
<context>
    <name>limber::SheetPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>limber::Sound</name>
    <message>
        <source>Breathe in ... and arch</source>
        <translation>Inhala ... y arquea</translation>
    </message>
    <message>
        <source>No sound at this speed.</source>
        <translation>A esta velocidad no hay sonido.</translation>
    </message>
    <message>
        <source>No sound: this computer offers no sound output.</source>
        <translation>Sin sonido: este equipo no ofrece ninguna salida de audio.</translation>
    </message>
    <message>
        <source>“%1” is gone. Going on plays on the usual output.</source>
        <translation>«%1» ya no está. Si sigues, sonará por la salida habitual.</translation>
    </message>
    <message>
        <source>Sound is off. M turns it on.</source>
        <translation>El sonido está desactivado. M lo activa.</translation>
    </message>
    <message>
        <source>Tones only: no voice is installed for this language.</source>
        <translation>Solo tonos: no hay ninguna voz instalada para este idioma.</translation>
    </message>
    <message>
        <source>No voice speaks %1: read these words on the screen.</source>
        <translation>Ninguna voz habla %1: lee estas palabras en la pantalla.</translation>
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
        <translation>Voz</translation>
    </message>
    <message>
        <source>English, calm</source>
        <translation>Inglés, tranquila</translation>
    </message>
    <message>
        <source>Clear, like a machine</source>
        <translation>Clara, como una máquina</translation>
    </message>
    <message>
        <source>None: tones only</source>
        <translation>Ninguna: solo tonos</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Salida de audio</translation>
    </message>
    <message>
        <source>The system&apos;s own choice</source>
        <translation>La del sistema</translation>
    </message>
    <message>
        <source>Playing on “%1”.</source>
        <translation>Suena en «%1».</translation>
    </message>
    <message>
        <source>Opening the sound output…</source>
        <translation>Abriendo la salida de audio…</translation>
    </message>
</context>
<context>
    <name>limber::SoundPage</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Escuchar</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Salida de audio</translation>
    </message>
    <message>
        <source>Nothing heard? Turn the system&apos;s volume up, choose another output, or plug the headphones in again. Then play it once more.</source>
        <translation>¿No se oye nada? Sube el volumen del sistema, elige otra salida o vuelve a conectar los auriculares. Después, prueba otra vez.</translation>
    </message>
    <message>
        <source>&amp;Leave without starting</source>
        <translation>Sa&amp;lir sin empezar</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Prueba de sonido</translation>
    </message>
    <message>
        <source>A tone, then “Breathe in … and arch”</source>
        <translation>Un tono, luego «Inhala… y arquea»</translation>
    </message>
    <message>
        <source>Volume in Limber</source>
        <translation>Volumen en Limber</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Did you hear both?</source>
        <translation>¿Has oído las dos cosas?</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>&amp;Go on without sound: every cue is also on the screen</source>
        <translation>&amp;Continuar sin sonido: todo se ve también en la pantalla</translation>
    </message>
    <message>
        <source>Can you hear it from the floor?</source>
        <translation>¿Se oye desde el suelo?</translation>
    </message>
    <message>
        <source>Lie where you will lie. Your eyes will be on the ceiling, so the voice must reach you.</source>
        <translation>Túmbate donde harás la sesión. Estarás mirando al techo, así que la voz tiene que llegarte.</translation>
    </message>
</context>
<context>
    <name>limber::SoundPreferencesPage</name>
    <message>
        <source>Pause other players</source>
        <translation>Pausar otros reproductores</translation>
    </message>
    <message>
        <source>Music stops for a session and goes on after it</source>
        <translation>La música se detiene durante la sesión y sigue después</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>Esc&amp;uchar</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Says what to do, before you do it</source>
        <translation>Dice qué hacer antes de que lo hagas</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Velocidad de la voz</translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>speech</comment>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>speech</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Quick</source>
        <comment>speech</comment>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Indicaciones</translation>
    </message>
    <message>
        <source>What is said while you get into position</source>
        <translation>Lo que se dice mientras te colocas</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completas</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Breves</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Count out loud</source>
        <translation>Contar en voz alta</translation>
    </message>
    <message>
        <source>Every repetition, or only the last one</source>
        <translation>Cada repetición, o solo la última</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Words of the breath</source>
        <translation>Palabras de la respiración</translation>
    </message>
    <message>
        <source>“Breathe in”, “and arch”</source>
        <translation>«Inhala», «y arquea»</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tonos</translation>
    </message>
    <message>
        <source>Where work, breath and rest begin and end</source>
        <translation>Donde empiezan y acaban el ejercicio, la respiración y el descanso</translation>
    </message>
    <message>
        <source>Soft</source>
        <comment>tones</comment>
        <translation>Suaves</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>tones</comment>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Volume in Limber</source>
        <translation>Volumen en Limber</translation>
    </message>
    <message>
        <source>In a session: up and down arrows; M turns it off</source>
        <translation>En una sesión: flechas arriba y abajo; M lo quita</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <source>Volume of the tones</source>
        <translation>Volumen de los tonos</translation>
    </message>
    <message>
        <source>Volume of the breath</source>
        <translation>Volumen de la respiración</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Salida de audio</translation>
    </message>
    <message>
        <source>Short in routines you know</source>
        <translation>Breves en las rutinas que conoces</translation>
    </message>
    <message>
        <source>Where you chose it after a session</source>
        <translation>Donde lo elegiste tras una sesión</translation>
    </message>
</context>
<context>
    <name>limber::SoundScene</name>
    <message>
        <source>Somebody lies on the roller, two to three metres from the screen that speaks.</source>
        <translation>Alguien está tumbado sobre el rodillo, a dos o tres metros de la pantalla que habla.</translation>
    </message>
    <message>
        <source>2 to 3 m</source>
        <translation>2 a 3&#xa0;m</translation>
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
        <translation>Deberías sentir: %1</translation>
    </message>
    <message>
        <source>Take care: %1</source>
        <translation>Cuidado: %1</translation>
    </message>
    <message>
        <source>%1.  %2</source>
        <comment>number and name of a step</comment>
        <translation>%1.  %2</translation>
    </message>
    <message>
        <source>optional · %1</source>
        <comment>a dose</comment>
        <translation>opcional · %1</translation>
    </message>
    <message>
        <source>optional, off · %1</source>
        <comment>a dose</comment>
        <translation>opcional, desactivado · %1</translation>
    </message>
</context>
<context>
    <name>limber::StopPanel</name>
    <message>
        <source>Why did you stop?</source>
        <translation>¿Por qué has parado?</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Por hoy es suficiente</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Called away</source>
        <translation>Un imprevisto</translation>
    </message>
    <message>
        <source>Go to the summary</source>
        <translation>Ir al resumen</translation>
    </message>
</context>
<context>
    <name>limber::SummaryPage</name>
    <message>
        <source>You know this routine by now. Shall the voice say less while you get into position?</source>
        <translation>Ya conoces esta rutina. ¿Quieres que la voz diga menos mientras te colocas?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Guardar y cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep it short from now on</source>
        <translation>&amp;Breve a partir de ahora</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Lo que hiciste</translation>
    </message>
    <message>
        <source>What you want to remember of it</source>
        <translation>Lo que quieras recordar</translation>
    </message>
    <message>
        <source>Something changed in my &amp;health</source>
        <translation>Algo ha &amp;cambiado en mi salud</translation>
    </message>
    <message>
        <source>Session complete</source>
        <translation>Sesión completada</translation>
    </message>
    <message>
        <source>You stopped, and that was right</source>
        <translation>Has parado, y has hecho bien</translation>
    </message>
    <message>
        <source>Called away</source>
        <translation>Un imprevisto</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Por hoy es suficiente</translation>
    </message>
    <message>
        <source>%1  ·  %2, %3  ·  %4 moved</source>
        <comment>routine, day, time, duration</comment>
        <translation>%1  ·  %2, %3  ·  %4 en movimiento</translation>
    </message>
    <message>
        <source>Sharp pain, numbness or tingling: leave the roller today. If it stays or comes back, ask your clinician before you roll again.</source>
        <translation>Dolor agudo, entumecimiento u hormigueo: deja el rodillo por hoy. Si sigue o vuelve, consulta con un profesional de la salud antes de volver a usarlo.</translation>
    </message>
    <message>
        <source>%1. The session is kept while Limber runs.</source>
        <comment>why it was not saved</comment>
        <translation>%1. La sesión se conserva mientras Limber esté abierto.</translation>
    </message>
</context>
<context>
    <name>limber::Surroundings</name>
    <message>
        <source>The desktop may turn the screen off meanwhile.</source>
        <translation>La pantalla podría apagarse mientras tanto.</translation>
    </message>
</context>
<context>
    <name>limber::TakeAlong</name>
    <message>
        <source>&amp;Your data</source>
        <translation>Tus &amp;datos</translation>
    </message>
    <message>
        <source>Export a table (CSV)…</source>
        <translation>Exportar una tabla (CSV)…</translation>
    </message>
    <message>
        <source>Export everything (JSON)…</source>
        <translation>Exportar todo (JSON)…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Recently deleted…</source>
        <translation>Borradas recientemente…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Delete all my data…</source>
        <translation>Borrar todos mis datos…</translation>
    </message>
    <message>
        <source>limber-history-%1</source>
        <comment>name of a file</comment>
        <translation>limber-historial-%1</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Limber&apos;s history (*.json)</source>
        <translation>Historial de Limber (*.json)</translation>
    </message>
    <message>
        <source>Import sessions</source>
        <translation>Importar sesiones</translation>
    </message>
    <message>
        <source>No session in this file is new.</source>
        <translation>Ninguna sesión de este archivo es nueva.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) will be added.</source>
        <translation>
            <numerusform>Se añadirá %n sesión.</numerusform>
            <numerusform>Se añadirán %n sesiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are known already and stay as they are.</source>
        <translation>
            <numerusform>%n sesión ya se conoce y queda como está.</numerusform>
            <numerusform>%n sesiones ya se conocen y quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>There is none yet: Limber makes one a day by itself.</source>
        <translation>Aún no hay ninguna: Limber hace una al día por sí solo.</translation>
    </message>
    <message>
        <source>The history as it is now is kept aside, not deleted.</source>
        <translation>El historial actual se aparta, no se borra.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Borradas recientemente</translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <translation>No se ha borrado nada en los últimos 30 días.</translation>
    </message>
    <message>
        <source>After 30 days they are gone for good.</source>
        <translation>Tras 30 días desaparecen para siempre.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) left</source>
        <comment>routine</comment>
        <translation>
            <numerusform>%1, queda %n día</numerusform>
            <numerusform>%1, quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Delete all my data?</source>
        <translation>¿Borrar todos mis datos?</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>&amp;Conservar todo</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>Delete everything for good?</source>
        <translation>¿Borrar todo para siempre?</translation>
    </message>
    <message>
        <source>There is no way back and no undo.</source>
        <translation>No hay vuelta atrás ni se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Delete everything</source>
        <translation>&amp;Borrar todo</translation>
    </message>
    <message>
        <source>Every session with its numbers and notes goes, what was deleted before, every backup that Limber made, and your answers about your health. Files you exported stay.</source>
        <translation>Desaparecen todas las sesiones con sus números y notas, lo borrado antes, todas las copias que hizo Limber y tus respuestas sobre tu salud. Los archivos exportados se quedan.</translation>
    </message>
    <message>
        <source>Report for your therapist…</source>
        <translation>Informe para tu fisioterapeuta…</translation>
    </message>
</context>
<context>
    <name>limber::TensionCard</name>
    <message>
        <source>Tension before</source>
        <translation>Tensión antes</translation>
    </message>
    <message>
        <source>Tension now</source>
        <translation>Tensión ahora</translation>
    </message>
    <message>
        <source>Tension before (you said %1)</source>
        <translation>Tensión antes (dijiste %1)</translation>
    </message>
    <message>
        <source>Tension before (you did not say)</source>
        <translation>Tensión antes (sin indicar)</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>¿Y ahora?</translation>
    </message>
    <message>
        <source>0 is none, 10 the worst you know. Leaving it open is fine.</source>
        <translation>0 es ninguna, 10 la peor que conoces. Puedes dejarlo en blanco.</translation>
    </message>
    <message>
        <source>That happens. If it stays so, ask your therapist.</source>
        <translation>A veces pasa. Si sigue así, consulta con tu fisioterapeuta.</translation>
    </message>
    <message>
        <source>0 is none, 10 the worst you know.</source>
        <translation>0 es ninguna, 10 la peor que conoces.</translation>
    </message>
</context>
<context>
    <name>limber::TensionChart</name>
    <message>
        <source>Tension before and after, 0 to 10</source>
        <translation>Tensión antes y después, de 0 a 10</translation>
    </message>
</context>
<context>
    <name>limber::TensionLegend</name>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>A ring stands for before, a disc for after</source>
        <translation>Un aro es antes, un disco es después</translation>
    </message>
</context>
<context>
    <name>limber::TensionPage</name>
    <message>
        <source>How tense you feel now</source>
        <translation>Tu tensión ahora</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>How tense do you feel now?</source>
        <translation>¿Cuánta tensión sientes ahora?</translation>
    </message>
    <message>
        <source>Where you are about to roll. You are asked again at the end.</source>
        <translation>Donde vas a pasar el rodillo. Al final se vuelve a preguntar.</translation>
    </message>
    <message>
        <source>0–9</source>
        <comment>keys</comment>
        <translation>0–9</translation>
    </message>
    <message>
        <source>answers and starts</source>
        <translation>responde y empieza</translation>
    </message>
    <message>
        <source>1 0</source>
        <comment>keys</comment>
        <translation>1 0</translation>
    </message>
    <message>
        <source>is ten</source>
        <translation>es diez</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key that skips the question</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>skips and starts</source>
        <translation>salta y empieza</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>vuelve atrás</translation>
    </message>
    <message>
        <source>Press a number or choose one</source>
        <translation>Pulsa un número o elige uno</translation>
    </message>
    <message>
        <source>&amp;Start without a number</source>
        <translation>Empezar &amp;sin número</translation>
    </message>
</context>
<context>
    <name>limber::TensionScale</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>very tense</source>
        <translation>muy fuerte</translation>
    </message>
</context>
<context>
    <name>limber::TrendScale</name>
    <message>
        <source>Tension before a session, 0 to 10: %1 then, %2 now</source>
        <translation>Tensión antes de una sesión, de 0 a 10: %1 entonces, %2 ahora</translation>
    </message>
    <message>
        <source>then and now</source>
        <translation>entonces y ahora</translation>
    </message>
    <message>
        <source>then</source>
        <translation>entonces</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>limber::TryMove</name>
    <message>
        <source>Try the move</source>
        <translation>Ver el movimiento</translation>
    </message>
    <message>
        <source>Stop the move</source>
        <translation>Parar el movimiento</translation>
    </message>
</context>
<context>
    <name>limber::ValueChart</name>
    <message>
        <source>The arrow keys go through the values.</source>
        <translation>Las flechas recorren los valores.</translation>
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
        <translation>&amp;Mirar sin empezar</translation>
    </message>
    <message>
        <source>Nothing speaks against it</source>
        <translation>Nada lo desaconseja</translation>
    </message>
    <message>
        <source>You may roll.</source>
        <translation>Puedes usar el rodillo.</translation>
    </message>
    <message>
        <source>Stop at any sharp pain, numbness or tingling. Limber never asks you to push through.</source>
        <translation>Para ante cualquier dolor agudo, entumecimiento u hormigueo. Limber nunca te pide que aguantes.</translation>
    </message>
    <message>
        <source>A few questions first</source>
        <translation>Primero, unas preguntas</translation>
    </message>
    <message>
        <source>Rolling is not for everybody at any time.</source>
        <translation>El rodillo no es para todo el mundo ni en todo momento.</translation>
    </message>
    <message>
        <source>By keyboard: Y or N answers and goes on, the arrow keys move.</source>
        <translation>Con el teclado: S o N responde y pasa a la siguiente; las flechas cambian de pregunta.</translation>
    </message>
    <message>
        <source>&amp;I asked, and may roll</source>
        <translation>Con &amp;visto bueno</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>Respuestas: %1 de %2</translation>
    </message>
    <message>
        <source>Limber will not start a session until this answer changes.</source>
        <translation>Limber no empezará ninguna sesión hasta que cambie esta respuesta.</translation>
    </message>
    <message>
        <source>You also said yes to:</source>
        <translation>También has respondido que sí a:</translation>
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
        <translation>Vista</translation>
    </message>
    <message>
        <source>&amp;Turned upside down (T)</source>
        <translation>&amp;Del revés (T)</translation>
    </message>
    <message>
        <source>&amp;Largest letters (L)</source>
        <translation>&amp;Letra más grande (L)</translation>
    </message>
</context>
<context>
    <name>limber::WeekBars</name>
    <message>
        <source>Minutes a week</source>
        <translation>Minutos por semana</translation>
    </message>
</context>
</TS>
