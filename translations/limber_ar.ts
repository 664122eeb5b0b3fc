<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AttachedRoutine</name>
    <message>
        <source>this PDF is damaged</source>
        <translation>ملف PDF هذا تالف</translation>
    </message>
    <message>
        <source>this PDF carries no routine; only sheets from Limber do</source>
        <translation>لا يحمل ملف PDF هذا برنامجًا؛ أوراق Limber وحدها تحمله</translation>
    </message>
    <message>
        <source>a PDF may have %1 at most</source>
        <translation>يجب ألا يزيد حجم ملف PDF على %1</translation>
    </message>
    <message>
        <source>Limber is not wholly installed: the part that reads PDFs is missing</source>
        <translation>لم يُثبَّت Limber بالكامل: الجزء الذي يقرأ ملفات PDF مفقود</translation>
    </message>
</context>
<context>
    <name>BackMap</name>
    <message>
        <source>Tailbone</source>
        <translation>العصعص</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>الرأس</translation>
    </message>
    <message>
        <source>Broad back muscle</source>
        <translation>العضلة الظهرية العريضة</translation>
    </message>
    <message>
        <source>Between the shoulder blades</source>
        <translation>بين لوحي الكتف</translation>
    </message>
    <message>
        <source>Never here</source>
        <translation>ممنوع هنا</translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message>
        <source>back</source>
        <translation>الظهر</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>ربلة الساق</translation>
    </message>
    <message>
        <source>front of the body</source>
        <translation>الجهة الأمامية من الجسم</translation>
    </message>
    <message>
        <source>low back</source>
        <translation>أسفل الظهر</translation>
    </message>
    <message>
        <source>belly button</source>
        <translation>السرّة</translation>
    </message>
    <message>
        <source>lower ribs</source>
        <translation>الأضلاع السفلية</translation>
    </message>
    <message>
        <source>bottom of the shoulder blades</source>
        <translation>الطرف السفلي للوحي الكتف</translation>
    </message>
    <message>
        <source>middle of the shoulder blades</source>
        <translation>منتصف لوحي الكتف</translation>
    </message>
    <message>
        <source>top of the shoulder blades</source>
        <translation>الطرف العلوي للوحي الكتف</translation>
    </message>
    <message>
        <source>upper shoulders</source>
        <translation>أعلى الكتفين</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>الرقبة</translation>
    </message>
    <message>
        <source>ankle</source>
        <translation>الكاحل</translation>
    </message>
    <message>
        <source>bottom of the calf</source>
        <translation>أسفل ربلة الساق</translation>
    </message>
    <message>
        <source>middle of the calf</source>
        <translation>منتصف ربلة الساق</translation>
    </message>
    <message>
        <source>top of the calf</source>
        <translation>أعلى ربلة الساق</translation>
    </message>
    <message>
        <source>behind the knee</source>
        <translation>باطن الركبة</translation>
    </message>
    <message>
        <source>abdomen</source>
        <translation>البطن</translation>
    </message>
    <message>
        <source>foam roller</source>
        <translation>أسطوانة الفوم</translation>
    </message>
    <message>
        <source>resistance band</source>
        <translation>شريط المقاومة</translation>
    </message>
    <message>
        <source>suspension straps</source>
        <translation>أحزمة التعليق</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two places on the body</comment>
        <translation>بين «%1» و«%2»</translation>
    </message>
    <message>
        <source>below belly-button height the low back has no ribs to carry it, and rolling there can harm its mobility</source>
        <translation>تحت مستوى السرّة لا توجد أضلاع تسند أسفل الظهر، والدحرجة هناك قد تضرّ بحركته</translation>
    </message>
    <message>
        <source>the neck is too delicate to carry weight on a roller</source>
        <translation>الرقبة أضعف من أن تتحمل وزنًا فوق الأسطوانة</translation>
    </message>
    <message>
        <source>nothing protects the organs of the abdomen</source>
        <translation>لا شيء يحمي أعضاء البطن</translation>
    </message>
    <message>
        <source>vessels and nerves lie open behind the knee</source>
        <translation>الأوعية والأعصاب مكشوفة في باطن الركبة</translation>
    </message>
    <message>
        <source>a roller belongs on muscle, never directly on a joint</source>
        <translation>مكان الأسطوانة على العضلات، وليس على المفصل مباشرة أبدًا</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>[FILE]</source>
        <translation>[ملف]</translation>
    </message>
    <message>
        <source>Opens Limber&apos;s window, with a routine file if one is given. The commands below need no window; “limber COMMAND --help” tells about each.</source>
        <translation>يفتح نافذة Limber، مع ملف تمارين إن ذُكر. الأوامر أدناه لا تحتاج إلى نافذة؛ و«limber COMMAND --help» يشرح كل أمر.</translation>
    </message>
    <message>
        <source>ROUTINE|FILE</source>
        <translation>برنامج|ملف</translation>
    </message>
    <message>
        <source>Guides you through a routine in the terminal and records the session. Keys: space pauses and goes on, n next set, b back, r repeat the set, q stop, p stop because of pain. Ctrl-C stops too and is recorded as called away.</source>
        <translation>يرشدك في برنامج داخل الطرفية ويسجّل الجلسة. المفاتيح: المسافة للإيقاف المؤقت والمتابعة، n المجموعة التالية، b رجوع، r إعادة المجموعة، q توقّف، p توقّف بسبب الألم. Ctrl+C يوقف أيضًا ويُسجَّل على أنه طارئ.</translation>
    </message>
    <message>
        <source>Lists the routines you can be guided through.</source>
        <translation>يعرض البرامج التي يمكن أن يرشدك Limber فيها.</translation>
    </message>
    <message>
        <source>FILE...</source>
        <translation>ملف...</translation>
    </message>
    <message>
        <source>Checks routine files and names every problem with its place. Exits with 1 if any file is refused.</source>
        <translation>يفحص ملفات التمارين ويذكر كل مشكلة وموضعها. ينتهي بالقيمة 1 إذا رُفض أي ملف.</translation>
    </message>
    <message>
        <source>Lets time run N times as fast. Such sessions stay out of statistics.</source>
        <translation>يجعل الوقت يمرّ أسرع N مرة. هذه الجلسات لا تدخل في الإحصاءات.</translation>
    </message>
    <message>
        <source>Leaves the lowest level out, as in your choices.</source>
        <translation>يتخطّى المستوى الأدنى، كما في اختياراتك.</translation>
    </message>
    <message>
        <source>Lets you hear it: signals, breath and voice, as chosen in the window.</source>
        <translation>يشغّل الصوت: الإشارات والنَّفَس وصوت الإرشاد، كما اخترت في النافذة.</translation>
    </message>
    <message>
        <source>Repetitions at each level, within the routine&apos;s range.</source>
        <translation>عدد التكرارات في كل مستوى، ضمن حدود البرنامج.</translation>
    </message>
    <message>
        <source>Asks the health questions again, because something changed.</source>
        <translation>يطرح أسئلة الصحة من جديد، لأن شيئًا قد تغيّر.</translation>
    </message>
    <message>
        <source>table for people; json or csv for programs.</source>
        <translation>table للقراءة؛ json أو csv للتطبيقات.</translation>
    </message>
    <message>
        <source>Keeps everything below the folder D instead of the standard folders.</source>
        <translation>يحفظ كل شيء تحت المجلد D بدلًا من المجلدات المعتادة.</translation>
    </message>
    <message>
        <source>Speaks the language L this time, whatever is chosen.</source>
        <translation>يستخدم هذه المرة اللغة L، أيًّا كانت اللغة المختارة.</translation>
    </message>
    <message>
        <source>How much is written to the log: debug, info, warning, error or off.</source>
        <translation>مقدار ما يُكتب في سجل التشغيل: debug أو info أو warning أو error أو off.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>يعرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>يعرض رقم الإصدار.</translation>
    </message>
    <message>
        <source>The window opens one file at a time</source>
        <translation>النافذة تفتح ملفًا واحدًا في كل مرة</translation>
    </message>
    <message>
        <source>There is no command “%1”</source>
        <translation>لا يوجد أمر «%1»</translation>
    </message>
    <message>
        <source>Name one routine or file</source>
        <translation>اذكر برنامجًا واحدًا أو ملفًا واحدًا</translation>
    </message>
    <message>
        <source>Name at least one file</source>
        <translation>اذكر ملفًا واحدًا على الأقل</translation>
    </message>
    <message>
        <source>“%1” is too much here</source>
        <translation>«%1» زائد هنا</translation>
    </message>
    <message>
        <source>--%1 does not belong here</source>
        <translation>الخيار ‎--%1 ليس مكانه هنا</translation>
    </message>
    <message>
        <source>--%1 %2 makes no sense</source>
        <translation>الخيار ‎--%1 %2 لا معنى له</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[خيارات]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>أمثلة:</translation>
    </message>
    <message>
        <source>[COPY]</source>
        <translation>[نسخة]</translation>
    </message>
    <message>
        <source>Shows the recorded sessions, the newest first. Takes them along as a file, brings them in from one, and goes back to a copy; what is replaced is kept.</source>
        <translation>يعرض الجلسات المسجّلة، الأحدث أولًا. يصدّرها إلى ملف، ويستوردها من ملف، ويعود إلى نسخة محفوظة؛ وما يُستبدَل يُحتفَظ به.</translation>
    </message>
    <message>
        <source>Only sessions of that day (YYYY-MM-DD) and after it.</source>
        <translation>الجلسات من ذلك اليوم (YYYY-MM-DD) وما بعده فقط.</translation>
    </message>
    <message>
        <source>Brings in the sessions of a file that --format json wrote, all or none.</source>
        <translation>يستورد جلسات ملف كتبه الخيار ‎--format json، كلها أو لا شيء منها.</translation>
    </message>
    <message>
        <source>Takes out again what the last import brought.</source>
        <translation>يزيل ما أضافه آخر استيراد.</translation>
    </message>
    <message>
        <source>Goes back to COPY, or to the newest automatic copy.</source>
        <translation>يعود إلى النسخة المذكورة، أو إلى أحدث نسخة تلقائية.</translation>
    </message>
    <message>
        <source>With --import, says what it would do; with --restore, lists the copies.</source>
        <translation>مع ‎--import يذكر ما كان سيفعله؛ ومع ‎--restore يعرض النسخ.</translation>
    </message>
    <message>
        <source>Name one copy</source>
        <translation>اذكر نسخة واحدة</translation>
    </message>
    <message>
        <source>--dry-run goes with --import or --restore</source>
        <translation>الخيار ‎--dry-run يُستخدم مع ‎--import أو ‎--restore</translation>
    </message>
    <message>
        <source>Starts without the window, to remind you on the days you chose.</source>
        <translation>يبدأ دون النافذة، ليذكّرك في الأيام التي اخترتها.</translation>
    </message>
    <message>
        <source>Writes a progress report for your therapist as a PDF.</source>
        <translation>يكتب تقرير تقدّم لاختصاصي العلاج الطبيعي بصيغة PDF.</translation>
    </message>
    <message>
        <source>Prints your notes on the report.</source>
        <translation>يطبع ملاحظاتك في التقرير.</translation>
    </message>
    <message>
        <source>Only one of --report, --import, --undo-import and --restore at a time</source>
        <translation>خيار واحد فقط في كل مرة: ‎--report أو ‎--import أو ‎--undo-import أو ‎--restore</translation>
    </message>
    <message>
        <source>--notes goes with --report</source>
        <translation>الخيار ‎--notes يُستخدم مع ‎--report</translation>
    </message>
    <message>
        <source>Makes a routine sheet to hand out, as a PDF. It carries the routine itself: Limber opens the PDF as it opens the routine&apos;s file.</source>
        <translation>ينشئ ورقة تمارين للتوزيع، بصيغة PDF. تحمل الورقة البرنامج نفسه: يفتح Limber ملف PDF كما يفتح ملف التمارين.</translation>
    </message>
    <message>
        <source>Writes the sheet to FILE.</source>
        <translation>يكتب الورقة في FILE.</translation>
    </message>
    <message>
        <source>a4 or letter.</source>
        <translation>‏a4 أو letter.</translation>
    </message>
    <message>
        <source>Letters of 14 points.</source>
        <translation>حروف بحجم 14 نقطة.</translation>
    </message>
    <message>
        <source>Leaves the pictures out.</source>
        <translation>دون صور.</translation>
    </message>
    <message>
        <source>Greys only, for a black printer.</source>
        <translation>درجات الرمادي فقط، لطابعة بالأبيض والأسود.</translation>
    </message>
    <message>
        <source>Days of the log to fill in: 0, 7, 14 or 28.</source>
        <translation>عدد أيام جدول المتابعة المطلوب ملؤها: 0 أو 7 أو 14 أو 28.</translation>
    </message>
    <message>
        <source>Fills the log from your history of the last days.</source>
        <translation>يملأ جدول المتابعة من سجلّك للأيام الأخيرة.</translation>
    </message>
    <message>
        <source>Whom the sheet is for.</source>
        <translation>الشخص الذي أُعدّت له الورقة.</translation>
    </message>
    <message>
        <source>Who prepared it.</source>
        <translation>من أعدّ الورقة.</translation>
    </message>
    <message>
        <source>Name the file to write: -o sheet.pdf</source>
        <translation>اذكر اسم الملف المطلوب كتابته: ‎-o sheet.pdf</translation>
    </message>
</context>
<context>
    <name>CueText</name>
    <message>
        <source>Rest</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>بدّل الجهة</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences, said</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>شهيق</translation>
    </message>
    <message>
        <source>and arch</source>
        <translation>وتقوّس</translation>
    </message>
    <message>
        <source>and back up</source>
        <translation>وعُد</translation>
    </message>
    <message>
        <source>squeeze</source>
        <translation>ضمّ</translation>
    </message>
    <message>
        <source>and release</source>
        <translation>وأرجِع</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>منتصف الوقت</translation>
    </message>
    <message>
        <source>Rest is over</source>
        <translation>انتهت الراحة</translation>
    </message>
    <message>
        <source>Press any key when you are ready.</source>
        <translation>اضغط أي مفتاح عندما تكون مستعدًا.</translation>
    </message>
    <message>
        <source>Done. Well done.</source>
        <translation>انتهيت. أحسنت.</translation>
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
        <translation>%1&#xa0;ث</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>نحو %1&#xa0;د</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>نحو %1&#xa0;س و%2&#xa0;د</translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>بقي %1&#xa0;د</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>بقي %1&#xa0;س و%2&#xa0;د</translation>
    </message>
</context>
<context>
    <name>GuideCommand</name>
    <message>
        <source>How tense do you feel now, 0 (not at all) to 10? Enter skips:</source>
        <translation>ما مقدار الشدّ الذي تشعر به الآن، من 0 (لا شدّ) إلى 10؟ مفتاح Enter للتخطي:</translation>
    </message>
    <message>
        <source>This session could not be kept.</source>
        <translation>تعذّر حفظ هذه الجلسة.</translation>
    </message>
    <message>
        <source>The session is in your history.</source>
        <translation>الجلسة محفوظة في سجلّك.</translation>
    </message>
    <message>
        <source>The health questions are due: answer them in the window or with “limber guide” in a terminal.</source>
        <translation>حان وقت أسئلة الصحة: أجب عنها في النافذة أو عبر «limber guide» في الطرفية.</translation>
    </message>
    <message numerus="yes">
        <source>Your session of %1 was interrupted after %n set(s).</source>
        <translation>
            <numerusform>جلستك يوم %1 انقطعت قبل إتمام أي مجموعة.</numerusform>
            <numerusform>جلستك يوم %1 انقطعت بعد مجموعة واحدة.</numerusform>
            <numerusform>جلستك يوم %1 انقطعت بعد مجموعتين.</numerusform>
            <numerusform>جلستك يوم %1 انقطعت بعد %n مجموعات.</numerusform>
            <numerusform>جلستك يوم %1 انقطعت بعد %n مجموعة.</numerusform>
            <numerusform>جلستك يوم %1 انقطعت بعد %n مجموعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>kdr</source>
        <comment>the keys for: keep it as it is, discard, resume there</comment>
        <translation>kdr</translation>
    </message>
    <message>
        <source>[%3] resume there, [%1] keep it as it is, [%2] discard:</source>
        <translation>[%3] استئناف من هناك، [%1] إبقاء كما هي، [%2] حذف:</translation>
    </message>
    <message>
        <source>[%1] keep it as it is, [%2] discard:</source>
        <translation>[%1] إبقاء كما هي، [%2] حذف:</translation>
    </message>
    <message>
        <source>--health-changed asks questions, which needs a terminal.</source>
        <translation>الخيار ‎--health-changed يطرح أسئلة، ولذلك يحتاج إلى طرفية.</translation>
    </message>
    <message>
        <source>The sound: m turns it off and on, + and - change the volume.</source>
        <translation>الصوت: m لإيقافه وتشغيله، و+ و- لتغيير مستواه.</translation>
    </message>
    <message>
        <source>The machine slept or stood still.</source>
        <translation>كان الحاسوب في وضع السكون أو متوقفًا.</translation>
    </message>
    <message>
        <source>The session goes into your history as soon as no other program holds it.</source>
        <translation>تدخل الجلسة سجلّك حالما لا يحتجزه برنامج آخر.</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Keys: space pauses and goes on, n next set, b back, r repeat the set, q stop, p stop because of pain.</source>
        <translation>المفاتيح: المسافة للإيقاف المؤقت والمتابعة، n المجموعة التالية، b رجوع، r إعادة المجموعة، q توقّف، p توقّف بسبب الألم.</translation>
    </message>
    <message>
        <source>Finished. Well done.</source>
        <translation>انتهيت. أحسنت.</translation>
    </message>
    <message>
        <source>Stopped. %1. %2</source>
        <comment>how to come off, more of it</comment>
        <translation>توقّفت. %1. %2</translation>
    </message>
    <message>
        <source>Leave it for today, and ask a clinician if it does not go away.</source>
        <translation>اكتفِ بهذا اليوم، واستشر مختصًا صحيًا إن لم يزُل.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what to do, how long</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Any key goes on: %1</source>
        <comment>what to do</comment>
        <translation>أي مفتاح للمتابعة: %1</translation>
    </message>
    <message>
        <source>Paused, space goes on: %1</source>
        <comment>what to do</comment>
        <translation>توقّف مؤقت، المسافة للمتابعة: %1</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>توقّف مؤقت.</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>An open wound or broken skin where you would roll</source>
        <translation>جرح مفتوح أو جلد متضرر حيث ستمرّ الأسطوانة</translation>
    </message>
    <message>
        <source>A fracture</source>
        <translation>كسر في العظم</translation>
    </message>
    <message>
        <source>An inflammation where you would roll</source>
        <translation>التهاب حيث ستمرّ الأسطوانة</translation>
    </message>
    <message>
        <source>Deep vein thrombosis: a clot in a deep vein</source>
        <translation>تجلّط الأوردة العميقة: جلطة في وريد عميق</translation>
    </message>
    <message>
        <source>Osteomyelitis: an infected bone</source>
        <translation>التهاب العظم والنقي: عدوى في العظم</translation>
    </message>
    <message>
        <source>Myositis ossificans: bone growing in a muscle</source>
        <translation>التهاب العضل المعظِّم: عظم ينمو داخل العضلة</translation>
    </message>
    <message>
        <source>Osteoporosis: bones that break easily</source>
        <translation>هشاشة العظام: عظام تنكسر بسهولة</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>الحمل</translation>
    </message>
    <message>
        <source>Surgery in the last 6 months</source>
        <translation>عملية جراحية خلال آخر 6 أشهر</translation>
    </message>
    <message>
        <source>A disease of the spine</source>
        <translation>مرض في العمود الفقري</translation>
    </message>
    <message>
        <source>Medicine that thins the blood</source>
        <translation>دواء مميّع للدم</translation>
    </message>
    <message>
        <source>Pressure and rubbing keep broken skin from closing and can infect it.</source>
        <translation>الضغط والاحتكاك يمنعان التئام الجلد المتضرر وقد يسببان له عدوى.</translation>
    </message>
    <message>
        <source>Rolling over or near a fracture can move it.</source>
        <translation>الدحرجة فوق الكسر أو قربه قد تحرّكه من مكانه.</translation>
    </message>
    <message>
        <source>Pressure can make an inflammation worse.</source>
        <translation>الضغط قد يزيد الالتهاب سوءًا.</translation>
    </message>
    <message>
        <source>Pressure can loosen a clot, and a loose clot is dangerous.</source>
        <translation>الضغط قد يفصل الجلطة، والجلطة المنفصلة خطيرة.</translation>
    </message>
    <message>
        <source>Pressure on an infected bone can do harm that you do not feel at once.</source>
        <translation>الضغط على عظم مصاب بعدوى قد يسبب ضررًا لا تشعر به فورًا.</translation>
    </message>
    <message>
        <source>Pressing a muscle in which bone grows can make more of it grow.</source>
        <translation>الضغط على عضلة ينمو فيها عظم قد يزيد نموّه.</translation>
    </message>
    <message>
        <source>Under your own weight on a roller, weak ribs and vertebrae can break.</source>
        <translation>تحت وزن جسمك فوق الأسطوانة قد تنكسر الأضلاع والفقرات الضعيفة.</translation>
    </message>
    <message>
        <source>Whether lying on your back and pressure are fine changes as it goes on.</source>
        <translation>مدى ملاءمة الاستلقاء على الظهر والضغط يتغيّر مع تقدّم الحمل.</translation>
    </message>
    <message>
        <source>What is still healing must not be pressed or stretched too early.</source>
        <translation>ما لم يلتئم بعد لا يجوز ضغطه أو شدّه مبكرًا.</translation>
    </message>
    <message>
        <source>Pressing and arching the spine can harm one that is not well.</source>
        <translation>الضغط والتقوّس قد يضرّان بعمود فقري غير سليم.</translation>
    </message>
    <message>
        <source>Pressure can then make you bleed inside without your feeling it.</source>
        <translation>قد يسبب الضغط عندئذٍ نزيفًا داخليًا دون أن تشعر به.</translation>
    </message>
    <message>
        <source>Not with an open wound</source>
        <translation>ليس مع جرح مفتوح</translation>
    </message>
    <message>
        <source>Not with a fracture</source>
        <translation>ليس مع كسر</translation>
    </message>
    <message>
        <source>Ask your clinician first</source>
        <translation>استشر مختصًا صحيًا أولًا</translation>
    </message>
    <message>
        <source>Wait until the skin has closed, or ask who treats it.</source>
        <translation>انتظر حتى يلتئم الجلد، أو اسأل من يعالجك.</translation>
    </message>
    <message>
        <source>Ask the clinician who treats it when pressure is safe again.</source>
        <translation>اسأل المختص الذي يعالجك متى يصبح الضغط آمنًا من جديد.</translation>
    </message>
    <message>
        <source>A clinician who knows you can say whether rolling is fine.</source>
        <translation>المختص الصحي الذي يعرف حالتك يمكنه أن يقول هل تناسبك الأسطوانة.</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>No sessions yet.</source>
        <translation>لا جلسات بعد.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهت</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>وقت الحركة</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>الشدّ</translation>
    </message>
    <message>
        <source>New sessions: %1</source>
        <translation>جلسات جديدة: %1</translation>
    </message>
    <message>
        <source>Sessions that are here already: %1</source>
        <translation>جلسات موجودة من قبل: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“limber history --undo-import” takes them out again.</source>
        <translation>«limber history --undo-import» يزيلها من جديد.</translation>
    </message>
    <message>
        <source>Sessions taken out: %1</source>
        <translation>جلسات أُزيلت: %1</translation>
    </message>
    <message>
        <source>There is no copy of the history yet.</source>
        <translation>لا توجد نسخة من السجل بعد.</translation>
    </message>
    <message>
        <source>Restored from “%1”.</source>
        <translation>تمت الاستعادة من «%1».</translation>
    </message>
    <message>
        <source>The history so far is kept as “%1”.</source>
        <translation>السجل السابق محفوظ باسم «%1».</translation>
    </message>
    <message>
        <source>There are no sessions to report on.</source>
        <translation>لا جلسات لإعداد تقرير عنها.</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <comment>a file</comment>
        <translation>التقرير في %1</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>no session</source>
        <translation>لا جلسات</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n session(s)</source>
        <comment>minutes, sessions</comment>
        <translation>
            <numerusform>%1، لا جلسات</numerusform>
            <numerusform>%1، جلسة واحدة</numerusform>
            <numerusform>%1، جلستان</numerusform>
            <numerusform>%1، %n جلسات</numerusform>
            <numerusform>%1، %n جلسة</numerusform>
            <numerusform>%1، %n جلسة</numerusform>
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
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Week from %1: %2</source>
        <comment>day, what was done</comment>
        <translation>الأسبوع من %1: %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>You come to your sessions less tense than at first: %1 now, %2 then.</source>
        <translation>تأتي إلى جلساتك بشدّ أقل مما كان في البداية: %1 الآن، %2 حينها.</translation>
    </message>
    <message>
        <source>You come to your sessions about as tense as at first: %1 now, %2 then.</source>
        <translation>تأتي إلى جلساتك بشدّ قريب مما كان في البداية: %1 الآن، %2 حينها.</translation>
    </message>
    <message>
        <source>You come to your sessions more tense than at first: %1 now, %2 then. If it keeps growing, ask a clinician.</source>
        <translation>تأتي إلى جلساتك بشدّ أكثر مما كان في البداية: %1 الآن، %2 حينها. إذا استمرّ في الازدياد، فاسأل مختصًا صحيًا.</translation>
    </message>
    <message>
        <source>Nothing can be told of your tension yet: no session has both numbers, before and after.</source>
        <translation>لا يمكن قول شيء عن الشدّ لديك بعد: لا جلسة فيها الرقمان معًا، قبل وبعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with both numbers are too few to tell. Six are needed.</source>
        <translation>
            <numerusform>لا جلسات فيها الرقمان معًا. يلزم ست جلسات.</numerusform>
            <numerusform>جلسة واحدة فيها الرقمان لا تكفي للحكم. يلزم ست جلسات.</numerusform>
            <numerusform>جلستان فيهما الرقمان لا تكفيان للحكم. يلزم ست جلسات.</numerusform>
            <numerusform>%n جلسات فيها الرقمان لا تكفي للحكم. يلزم ست جلسات.</numerusform>
            <numerusform>%n جلسة فيها الرقمان لا تكفي للحكم. يلزم ست جلسات.</numerusform>
            <numerusform>%n جلسة فيها الرقمان لا تكفي للحكم. يلزم ست جلسات.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first and the last two weeks have too few sessions to tell.</source>
        <translation>في الأسبوعين الأولين والأسبوعين الأخيرين جلسات أقل مما يكفي للحكم.</translation>
    </message>
    <message>
        <source>It is too soon to tell: from %1 on there are two first and two last weeks to compare.</source>
        <translation>الوقت مبكر للحكم: ابتداءً من %1 سيكون هناك أسبوعان أولان وأسبوعان أخيران للمقارنة.</translation>
    </message>
    <message>
        <source>After your session you felt less tense.</source>
        <translation>بعد جلستك كان الشدّ أقل.</translation>
    </message>
    <message numerus="yes">
        <source>After each of your %n session(s) you felt less tense.</source>
        <translation>
            <numerusform>بعد جلساتك كان الشدّ أقل.</numerusform>
            <numerusform>بعد جلستك كان الشدّ أقل.</numerusform>
            <numerusform>بعد كلتا جلستيك كان الشدّ أقل.</numerusform>
            <numerusform>بعد كل جلسة من جلساتك الـ%n كان الشدّ أقل.</numerusform>
            <numerusform>بعد كل جلسة من جلساتك الـ%n كان الشدّ أقل.</numerusform>
            <numerusform>بعد كل جلسة من جلساتك الـ%n كان الشدّ أقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %1 of your %n session(s) you felt less tense.</source>
        <translation>
            <numerusform>بعد %1 من جلساتك كان الشدّ أقل.</numerusform>
            <numerusform>بعد %1 من جلستك الواحدة كان الشدّ أقل.</numerusform>
            <numerusform>بعد %1 من جلستيك كان الشدّ أقل.</numerusform>
            <numerusform>بعد %1 من %n جلسات كان الشدّ أقل.</numerusform>
            <numerusform>بعد %1 من %n جلسة كان الشدّ أقل.</numerusform>
            <numerusform>بعد %1 من %n جلسة كان الشدّ أقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as at first</source>
        <comment>level</comment>
        <translation>%1، كما في البداية</translation>
    </message>
    <message>
        <source>%1, at first: %2</source>
        <comment>level now, level then</comment>
        <translation>%1، في البداية: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>skipped</comment>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n set(s)</source>
        <comment>skipped</comment>
        <translation>
            <numerusform>%1 من %n مجموعة</numerusform>
            <numerusform>%1 من مجموعة واحدة</numerusform>
            <numerusform>%1 من مجموعتين</numerusform>
            <numerusform>%1 من %n مجموعات</numerusform>
            <numerusform>%1 من %n مجموعة</numerusform>
            <numerusform>%1 من %n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at first: %2</source>
        <comment>skipped now, skipped then</comment>
        <translation>%1، في البداية: %2</translation>
    </message>
    <message>
        <source>as tense as before</source>
        <translation>الشدّ كما كان</translation>
    </message>
    <message>
        <source>%1 less tense</source>
        <translation>الشدّ أقل بمقدار %1</translation>
    </message>
    <message>
        <source>%1 more tense</source>
        <translation>الشدّ أكثر بمقدار %1</translation>
    </message>
    <message>
        <source>Compared are the medians of what you said before your sessions, in the last two weeks and in the first two, among twelve weeks. It needs six sessions with both numbers; less than a point is no change.</source>
        <translation>تُقارَن القيم الوسيطة لما ذكرته قبل جلساتك في آخر أسبوعين وأول أسبوعين من اثني عشر أسبوعًا. يلزم ست جلسات فيها الرقمان؛ وأقل من درجة لا يُعدّ تغيّرًا.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>لا تمارين</numerusform>
            <numerusform>تمرين واحد</numerusform>
            <numerusform>تمرينان</numerusform>
            <numerusform>%n تمارين</numerusform>
            <numerusform>%n تمرينًا</numerusform>
            <numerusform>%n تمرين</numerusform>
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
        <translation>لا يستطيع Limber فتح نافذته: لا توجد شاشة عرض هنا. في هذه الطرفية يرشدك «limber guide upper-back-release» بدون نافذة.</translation>
    </message>
    <message>
        <source>“limber --help” tells more.</source>
        <translation>للمزيد: «limber --help».</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>تعذّرت كتابة المخرجات.</translation>
    </message>
</context>
<context>
    <name>NamedRoutine</name>
    <message>
        <source>There is no routine “%1”; “limber list” names them all.</source>
        <translation>لا يوجد برنامج «%1»؛ «limber list» يعرضها كلها.</translation>
    </message>
    <message>
        <source>--repetitions %1 is outside this routine&apos;s range</source>
        <translation>القيمة ‎--repetitions %1 خارج حدود هذا البرنامج</translation>
    </message>
</context>
<context>
    <name>PrintCommand</name>
    <message>
        <source>The sheet is in %1</source>
        <comment>a file</comment>
        <translation>الورقة في %1</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>No printer is set up on this computer. Save the sheet as a PDF and print it elsewhere.</source>
        <translation>لا توجد طابعة معدّة على هذا الحاسوب. احفظ الورقة بصيغة PDF واطبعها في مكان آخر.</translation>
    </message>
    <message>
        <source>The printer “%1” is not there any more.</source>
        <translation>الطابعة «%1» لم تعد موجودة.</translation>
    </message>
    <message>
        <source>The printer “%1” is offline or stopped. Nothing was printed.</source>
        <translation>الطابعة «%1» غير متصلة أو متوقفة. لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the sheet.</source>
        <translation>لم تقبل الطابعة «%1» الورقة.</translation>
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
        <translation>عدد المشكلات كلها: %1. «limber validate» يعرضها كلها.</translation>
    </message>
    <message>
        <source>The routine file “%1” is not used.</source>
        <translation>ملف التمارين «%1» غير مستخدم.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>the text is empty</source>
        <translation>النص فارغ</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>النص ينتهي قبل أوانه</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>يُتوقَّع هنا وجود قيمة</translation>
    </message>
    <message>
        <source>a key in quotes is expected here</source>
        <translation>يُتوقَّع هنا مفتاح بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a colon is expected here</source>
        <translation>يُتوقَّع هنا وجود نقطتين رأسيتين</translation>
    </message>
    <message>
        <source>a comma or the closing bracket is expected here</source>
        <translation>تُتوقَّع هنا فاصلة أو قوس الإغلاق</translation>
    </message>
    <message>
        <source>this is not a number as JSON writes it</source>
        <translation>لا تُكتب الأعداد هكذا في JSON</translation>
    </message>
    <message>
        <source>this escape is not allowed in a text</source>
        <translation>رمز الهروب هذا غير مسموح به في النص</translation>
    </message>
    <message>
        <source>a control character is not allowed in a text</source>
        <translation>محرف التحكم غير مسموح به في النص</translation>
    </message>
    <message>
        <source>the text in quotes has no end</source>
        <translation>النص بين علامتي الاقتباس لا نهاية له</translation>
    </message>
    <message>
        <source>there is more text after the end</source>
        <translation>يوجد نص آخر بعد النهاية</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>كائن بين قوسين معقوفين</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>قائمة بين قوسين مربعين</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>نص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>types</comment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>هذا مجلد وليس ملفًا</translation>
    </message>
    <message>
        <source>This is a pipe, socket or device, not a file</source>
        <translation>هذا أنبوب أو مقبس أو جهاز، وليس ملفًا</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>لا يمكن قراءة الملف: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>لا يمكن كتابة «%1»</translation>
    </message>
    <message>
        <source>The file is too large to be a routine: at most %1</source>
        <translation>الملف أكبر من أن يكون برنامج تمارين: الحد الأقصى %1</translation>
    </message>
    <message>
        <source>The disk is full; nothing more can be kept until there is room</source>
        <translation>القرص ممتلئ؛ لا يمكن حفظ أي شيء آخر حتى تتوفر مساحة</translation>
    </message>
    <message>
        <source>This is a binary file, not text</source>
        <translation>هذا ملف ثنائي وليس نصًا</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8</source>
        <translation>النص ليس UTF-8 صالحًا</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1</source>
        <translation>هذا ليس JSON صالحًا: %1</translation>
    </message>
    <message>
        <source>The values are nested too deeply: at most %1 levels</source>
        <translation>القيم متداخلة بعمق أكثر من اللازم: عدد المستويات الأقصى %1</translation>
    </message>
    <message>
        <source>The format is “%1”; known is “%2”</source>
        <translation>الصيغة هي «%1»؛ والمعروفة هي «%2»</translation>
    </message>
    <message>
        <source>Version %1 of the format is not known to this program; known is %2</source>
        <translation>لا يعرف هذا التطبيق الإصدار %1 من الصيغة؛ المعروف هو %2</translation>
    </message>
    <message>
        <source>Expected %1, found %2</source>
        <translation>المتوقَّع %1، والموجود %2</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>«%1» غير موجود</translation>
    </message>
    <message>
        <source>One of these must be here: %1</source>
        <translation>يجب أن يوجد هنا أحد هذه: %1</translation>
    </message>
    <message>
        <source>These exclude one another: %1</source>
        <translation>هذه يستبعد بعضها بعضًا: %1</translation>
    </message>
    <message>
        <source>“%1” is not allowed here; allowed: %2</source>
        <translation>«%1» غير مسموح به هنا؛ المسموح: %2</translation>
    </message>
    <message>
        <source>%1 is out of range: from %2 to %3</source>
        <translation>القيمة %1 خارج الحدود: من %2 إلى %3</translation>
    </message>
    <message>
        <source>%2 entries are too many: at most %1</source>
        <translation>عدد المدخلات %2 أكثر من اللازم: الحد الأقصى %1</translation>
    </message>
    <message>
        <source>%2 entries are too few: at least %1</source>
        <translation>عدد المدخلات %2 أقل من اللازم: الحد الأدنى %1</translation>
    </message>
    <message>
        <source>The text has %2 characters: at most %1</source>
        <translation>عدد أحرف النص %2: الحد الأقصى %1</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>النص فارغ</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>“%1” stands twice in one object</source>
        <translation>«%1» موجود مرتين في كائن واحد</translation>
    </message>
    <message>
        <source>“%1” is not an identifier: lower-case letters, digits and single dashes</source>
        <translation>«%1» ليس معرّفًا: أحرف صغيرة وأرقام وشرطات مفردة</translation>
    </message>
    <message>
        <source>“%1” is not a language: write it like “de” or “pt-BR”</source>
        <translation>«%1» ليس لغة: اكتبها مثل «de» أو «pt-BR»</translation>
    </message>
    <message>
        <source>The English wording (“en”) is missing</source>
        <translation>النص الإنجليزي («en») غير موجود</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>«%1» موجود هنا مرتين</translation>
    </message>
    <message>
        <source>There is no exercise “%1”</source>
        <translation>لا يوجد تمرين «%1»</translation>
    </message>
    <message>
        <source>There is no region “%1” of the body</source>
        <translation>لا توجد منطقة «%1» في الجسم</translation>
    </message>
    <message>
        <source>There is no place “%1” on the region “%2”</source>
        <translation>لا يوجد موضع «%1» في المنطقة «%2»</translation>
    </message>
    <message>
        <source>“%1” is not a position: a place, or a point between two like “belly-button..lower-ribs@40”</source>
        <translation>«%1» ليس وضعًا: موضع واحد، أو نقطة بين موضعين مثل «belly-button..lower-ribs@40»</translation>
    </message>
    <message>
        <source>“%1”: no roller may be placed here: %4</source>
        <translation>«%1»: لا يجوز وضع الأسطوانة هنا: %4</translation>
    </message>
    <message>
        <source>“%1”: extensions are not possible on the region “%3”</source>
        <translation>«%1»: التمديد غير ممكن في المنطقة «%3»</translation>
    </message>
    <message>
        <source>“%1” is too high for an extension: at most “%2”</source>
        <translation>«%1» أعلى من اللازم للتمديد: الحد الأقصى «%2»</translation>
    </message>
    <message>
        <source>The roller cannot lie “%1” here, only “%2”</source>
        <translation>لا يمكن أن تكون الأسطوانة «%1» هنا، بل «%2» فقط</translation>
    </message>
    <message>
        <source>“%2” must be above “%1”</source>
        <translation>يجب أن يكون «%2» أعلى من «%1»</translation>
    </message>
    <message>
        <source>The routine is too long: at most six hours and 20,000 parts</source>
        <translation>البرنامج أطول من اللازم: الحد الأقصى ست ساعات و20,000 جزء</translation>
    </message>
    <message>
        <source>Every step is optional and switched off, so there is nothing to do</source>
        <translation>كل خطوة اختيارية ومعطّلة، فلا يبقى شيء للقيام به</translation>
    </message>
    <message>
        <source>The history “%1” cannot be used: %2. Sessions can be guided, but are not kept</source>
        <translation>لا يمكن استخدام السجل «%1»: %2. يمكن إرشادك في الجلسات، لكنها لا تُحفظ</translation>
    </message>
    <message>
        <source>The history “%1” is damaged. It is left as it is, and sessions of this run are not kept</source>
        <translation>السجل «%1» تالف. يبقى كما هو، ولا تُحفظ جلسات هذه المرة</translation>
    </message>
    <message>
        <source>The history “%1” was damaged. It is kept aside as “%2”, and a new history was begun</source>
        <translation>كان السجل «%1» تالفًا. وُضع جانبًا باسم «%2»، وبدأ سجل جديد</translation>
    </message>
    <message>
        <source>The history “%1” was written by a newer Limber (its version %2, known here up to %3). It is left untouched; sessions of this run are not kept</source>
        <translation>السجل «%1» كتبه إصدار أحدث من Limber (إصداره %2، والمعروف هنا حتى %3). يبقى دون مساس؛ ولا تُحفظ جلسات هذه المرة</translation>
    </message>
    <message>
        <source>Another program is holding the history “%1”</source>
        <translation>تطبيق آخر يستخدم السجل «%1»</translation>
    </message>
    <message>
        <source>The history could not be written or read: %1</source>
        <translation>تعذّرت كتابة السجل أو قراءته: %1</translation>
    </message>
    <message>
        <source>This session went on, ended or was discarded elsewhere in the meantime; nothing was changed</source>
        <translation>هذه الجلسة استمرت أو انتهت أو حُذفت في مكان آخر في هذه الأثناء؛ لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>The settings “%1” are damaged. They are left as they are, and choices of this run are not kept</source>
        <translation>الإعدادات «%1» تالفة. تبقى كما هي، ولا تُحفظ اختيارات هذه المرة</translation>
    </message>
    <message>
        <source>The settings “%1” were damaged. They are kept aside as “%2”, and everything is at its default</source>
        <translation>كانت الإعدادات «%1» تالفة. وُضعت جانبًا باسم «%2»، وعاد كل شيء إلى قيمته الأصلية</translation>
    </message>
    <message>
        <source>A routine that ships with Limber has the id “%1” already, so this file is not used</source>
        <translation>برنامج مرفق مع Limber له المعرّف «%1» من قبل، لذلك لا يُستخدم هذا الملف</translation>
    </message>
    <message>
        <source>a fraction</source>
        <translation>عدد كسري</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>The history “%1” was damaged. It is kept aside as “%2”. What could be read of it was recovered: sessions: %3, complete: %4</source>
        <translation>كان السجل «%1» تالفًا. وهو محفوظ جانبًا باسم «%2». استُعيد ما أمكنت قراءته: الجلسات: %3، الكاملة: %4</translation>
    </message>
    <message>
        <source>The end of what was written to the history “%1” is damaged and could not be read. Everything before it is there; the rest is kept aside as “%2”</source>
        <translation>نهاية ما كُتب في السجل «%1» تالفة ولا يمكن قراءتها. كل ما قبلها موجود؛ والباقي محفوظ جانبًا باسم «%2»</translation>
    </message>
    <message>
        <source>“%1” is not a copy of a history that can be restored; nothing was changed</source>
        <translation>«%1» ليس نسخة من سجل يمكن استعادتها؛ لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>Another program is holding the history “%1”. What you record meanwhile is kept and goes into it as soon as it is free</source>
        <translation>برنامج آخر يحتجز السجل «%1». ما تسجّله في هذه الأثناء محفوظ وسيُضاف إليه حالما يتحرر</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Good morning</source>
        <translation>صباح الخير</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>طاب نهارك</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>مساء الخير</translation>
    </message>
    <message>
        <source>Ready for your first session</source>
        <translation>كل شيء جاهز لجلستك الأولى</translation>
    </message>
    <message>
        <source>No session done this week yet</source>
        <translation>لا جلسات هذا الأسبوع بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) done this week</source>
        <translation>
            <numerusform>لم يُنجَز أي يوم هذا الأسبوع</numerusform>
            <numerusform>أُنجِز يوم واحد هذا الأسبوع</numerusform>
            <numerusform>أُنجِز يومان هذا الأسبوع</numerusform>
            <numerusform>أُنجِزت %n أيام هذا الأسبوع</numerusform>
            <numerusform>أُنجِز %n يومًا هذا الأسبوع</numerusform>
            <numerusform>أُنجِز %n يوم هذا الأسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n day(s) done this week yet</source>
        <translation>
            <numerusform>لا أيام متبقية هذا الأسبوع</numerusform>
            <numerusform>بقي يوم واحد هذا الأسبوع</numerusform>
            <numerusform>بقي يومان هذا الأسبوع</numerusform>
            <numerusform>بقيت %n أيام هذا الأسبوع</numerusform>
            <numerusform>بقي %n يومًا هذا الأسبوع</numerusform>
            <numerusform>بقي %n يوم هذا الأسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) done this week</source>
        <translation>
            <numerusform>أُنجِز هذا الأسبوع %1 من %n يوم</numerusform>
            <numerusform>أُنجِز هذا الأسبوع %1 من يوم واحد</numerusform>
            <numerusform>أُنجِز هذا الأسبوع %1 من يومين</numerusform>
            <numerusform>أُنجِز هذا الأسبوع %1 من %n أيام</numerusform>
            <numerusform>أُنجِز هذا الأسبوع %1 من %n يومًا</numerusform>
            <numerusform>أُنجِز هذا الأسبوع %1 من %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) done this week, as planned</source>
        <translation>
            <numerusform>لم يُنجَز أي يوم هذا الأسبوع، كما خططت</numerusform>
            <numerusform>أُنجِز يوم واحد هذا الأسبوع، كما خططت</numerusform>
            <numerusform>أُنجِز يومان هذا الأسبوع، كما خططت</numerusform>
            <numerusform>أُنجِزت %n أيام هذا الأسبوع، كما خططت</numerusform>
            <numerusform>أُنجِز %n يومًا هذا الأسبوع، كما خططت</numerusform>
            <numerusform>أُنجِز %n يوم هذا الأسبوع، كما خططت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>yn</source>
        <comment>the keys for yes and no</comment>
        <translation>yn</translation>
    </message>
    <message>
        <source>%1 [%2/%3]</source>
        <comment>a question, the keys for yes and no</comment>
        <translation>%1 [%2/%3]</translation>
    </message>
    <message>
        <source>Has this changed since?</source>
        <translation>هل تغيّر هذا منذ ذلك الحين؟</translation>
    </message>
    <message>
        <source>Have you asked, and may you roll?</source>
        <translation>هل استشرت، وهل يمكنك استخدام الأسطوانة؟</translation>
    </message>
    <message>
        <source>Before you start: does any of this apply to you? It is asked again after 90 days, or with --health-changed. q leaves.</source>
        <translation>قبل أن تبدأ: هل ينطبق عليك شيء من هذا؟ يتكرر السؤال بعد 90 يومًا، أو مع ‎--health-changed. الإجابة y نعم وn لا، وq للخروج.</translation>
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
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time done of time planned</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time and zone</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;د</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>level or set, side</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>لم يُنفَّذ</translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>لا مستويات</numerusform>
            <numerusform>مستوى واحد</numerusform>
            <numerusform>مستويان</numerusform>
            <numerusform>%n مستويات</numerusform>
            <numerusform>%n مستوى</numerusform>
            <numerusform>%n مستوى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n levels</source>
        <translation>
            <numerusform>%1 من %n مستوى</numerusform>
            <numerusform>%1 من مستوى واحد</numerusform>
            <numerusform>%1 من مستويين</numerusform>
            <numerusform>%1 من %n مستويات</numerusform>
            <numerusform>%1 من %n مستوى</numerusform>
            <numerusform>%1 من %n مستوى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sets</source>
        <translation>
            <numerusform>%1 من %n مجموعة</numerusform>
            <numerusform>%1 من مجموعة واحدة</numerusform>
            <numerusform>%1 من مجموعتين</numerusform>
            <numerusform>%1 من %n مجموعات</numerusform>
            <numerusform>%1 من %n مجموعة</numerusform>
            <numerusform>%1 من %n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>levels or sets, repetitions</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>tension before and after</comment>
        <translation>‏%1 ← %2</translation>
    </message>
    <message>
        <source>tension %1 before, %2 after</source>
        <translation>الشدّ %1 قبل، %2 بعد</translation>
    </message>
    <message>
        <source>tension %1 before</source>
        <translation>الشدّ %1 قبل</translation>
    </message>
    <message>
        <source>tension %1 after</source>
        <translation>الشدّ %1 بعد</translation>
    </message>
    <message>
        <source>as tense as before</source>
        <translation>الشدّ كما كان</translation>
    </message>
    <message>
        <source>less tense</source>
        <translation>شدّ أقل</translation>
    </message>
    <message>
        <source>more tense</source>
        <translation>شدّ أكثر</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;س و%2&#xa0;د</translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message>
        <source>Time for %1</source>
        <comment>a routine</comment>
        <translation>حان وقت: %1</translation>
    </message>
    <message>
        <source>Whenever it suits you today.</source>
        <translation>في أي وقت يناسبك اليوم.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Skip today</source>
        <translation>ليس اليوم</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 (finished %2, stopped %3, interrupted %4)</source>
        <translation>%1 (مكتملة %2، موقوفة %3، منقطعة %4)</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>تقرير التقدّم</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Written by Limber on %1. Limber gives guidance, not medical advice.</source>
        <translation>كتبه Limber في %1. يقدّم Limber إرشادًا لا نصيحة طبية.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Stopped because of pain</source>
        <translation>أُوقفت بسبب الألم</translation>
    </message>
    <message>
        <source>Time moved</source>
        <translation>مدة الحركة</translation>
    </message>
    <message>
        <source>Days practised</source>
        <translation>أيام التمرين</translation>
    </message>
    <message>
        <source>%1 of about %2 planned</source>
        <translation>%1 من نحو %2 مخطَّطة</translation>
    </message>
    <message>
        <source>Tension, the middle of all answers</source>
        <translation>الشدّ، وسيط كل الإجابات</translation>
    </message>
    <message>
        <source>%1 before, %2 after a session (0 none, 10 most)</source>
        <translation>%1 قبل الجلسة، %2 بعدها (0 لا شدّ، 10 الأشدّ)</translation>
    </message>
    <message>
        <source>Tension, 0 to 10: the middle of each week</source>
        <translation>الشدّ، من 0 إلى 10: وسيط كل أسبوع</translation>
    </message>
    <message>
        <source>Tension, 0 to 10: each session</source>
        <translation>الشدّ، من 0 إلى 10: كل جلسة</translation>
    </message>
    <message numerus="yes">
        <source>Days practised in each week, %n planned</source>
        <translation>
            <numerusform>أيام التمرين في كل أسبوع، دون خطة</numerusform>
            <numerusform>أيام التمرين في كل أسبوع، يوم مخطَّط</numerusform>
            <numerusform>أيام التمرين في كل أسبوع، يومان مخطَّطان</numerusform>
            <numerusform>أيام التمرين في كل أسبوع، %n مخطَّطة</numerusform>
            <numerusform>أيام التمرين في كل أسبوع، %n مخطَّطة</numerusform>
            <numerusform>أيام التمرين في كل أسبوع، %n مخطَّطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Days practised in each week</source>
        <translation>أيام التمرين في كل أسبوع</translation>
    </message>
    <message>
        <source>before a session</source>
        <translation>قبل الجلسة</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>بعدها</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
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
        <translation>انقطعت الساعة %1</translation>
    </message>
    <message>
        <source>Interrupted on %1 at %2</source>
        <translation>انقطعت يوم %1 الساعة %2</translation>
    </message>
    <message>
        <source>Resu&amp;me at level %1</source>
        <translation>استئناف من المستوى %1</translation>
    </message>
    <message>
        <source>Resu&amp;me with set %1</source>
        <translation>استئناف من المجموعة %1</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>%1. What was done is kept.</source>
        <translation>%1. ما أُنجز محفوظ.</translation>
    </message>
    <message>
        <source>%1, with everything done. All of it is kept.</source>
        <translation>%1، أُنجز كل شيء. كله محفوظ.</translation>
    </message>
    <message>
        <source>%1, %2 of %3 done. All of it is kept.</source>
        <comment>an exercise, some of its sets</comment>
        <translation>%1، أُنجز %2 من %3. كله محفوظ.</translation>
    </message>
    <message>
        <source>Next is: %1. All that was done is kept.</source>
        <comment>an exercise</comment>
        <translation>التالي: %1. كل ما أُنجز محفوظ.</translation>
    </message>
</context>
<context>
    <name>RoutineCommands</name>
    <message>
        <source>shipped</source>
        <comment>a routine</comment>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>own</source>
        <comment>a routine</comment>
        <translation>خاص بك</translation>
    </message>
    <message>
        <source>%1: fine</source>
        <comment>a file</comment>
        <translation>%1: سليم</translation>
    </message>
</context>
<context>
    <name>RoutineSheet</name>
    <message>
        <source>%1, continued</source>
        <comment>an exercise</comment>
        <translation>%1، تتمة</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the number of a step</comment>
        <translation>‏%1.</translation>
    </message>
    <message>
        <source>You should feel</source>
        <translation>ما ينبغي أن تشعر به</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a movement</comment>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a dose</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 side to side</source>
        <translation>%1 من جانب إلى جانب</translation>
    </message>
    <message>
        <source>%1 up and down</source>
        <translation>%1 صعودًا ونزولًا</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>least to most repetitions</comment>
        <translation>‏%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the lowest and the highest place of the roller</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the number of a level, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 to %1, low to high</source>
        <translation>من 1 إلى %1 صعودًا</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>الإيقاع</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>%1 a stroke</source>
        <translation>%1 لكل حركة</translation>
    </message>
    <message>
        <source>Roller</source>
        <translation>الأسطوانة</translation>
    </message>
    <message>
        <source>Levels × breaths</source>
        <translation>المستويات × الأنفاس</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>sets, repetitions</comment>
        <translation>‏%1 × %2</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ثبات</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>breathing in</comment>
        <translation>شهيق %1</translation>
    </message>
    <message>
        <source>arch %1</source>
        <comment>a time</comment>
        <translation>تقوّس %1</translation>
    </message>
    <message>
        <source>back %1</source>
        <comment>a time</comment>
        <translation>عودة %1</translation>
    </message>
    <message>
        <source>Move roller</source>
        <translation>نقل الأسطوانة</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>المستويات</translation>
    </message>
    <message>
        <source>Sets × repetitions</source>
        <translation>المجموعات × التكرارات</translation>
    </message>
    <message>
        <source>pull %1</source>
        <comment>a time</comment>
        <translation>سحب %1</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>lengthwise</source>
        <translation>بالطول</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الجهتان</translation>
    </message>
    <message>
        <source>left, then right</source>
        <translation>اليسرى ثم اليمنى</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>الأيام في الأسبوع</translation>
    </message>
    <message>
        <source>Never here</source>
        <translation>ممنوع هنا</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Tension, 0 (none) to 10 (the worst you know): draw a ring before, a dot after, and join them.</source>
        <translation>الشدّ، من 0 (لا شدّ) إلى 10 (أقصى ما عرفته): ارسم دائرة قبل الجلسة ونقطة بعدها، ثم صِل بينهما.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>What I noticed</source>
        <translation>ما لاحظته</translation>
    </message>
    <message>
        <source>Coming off: roll to one side, hands down</source>
        <translation>النزول عن الأسطوانة: انقلب على جانبك، واليدان على الأرض</translation>
    </message>
    <message>
        <source>Stop at sharp pain, numbness, tingling or dizziness: roll to one side, hands down.</source>
        <translation>توقّف عند ألم حادّ أو خدر أو وخز أو دوار: انقلب على جانبك، واليدان على الأرض.</translation>
    </message>
    <message>
        <source>Stop at sharp pain, numbness, tingling or dizziness.</source>
        <translation>توقّف عند ألم حادّ أو خدر أو وخز أو دوار.</translation>
    </message>
    <message>
        <source>Never place the roller below belly-button height, and never on the neck.</source>
        <translation>لا تضع الأسطوانة أبدًا تحت مستوى السرّة، ولا على الرقبة.</translation>
    </message>
    <message>
        <source>Never place the roller behind the knee, on a joint, on the abdomen, on the neck, or on the low back below belly-button height.</source>
        <translation>لا تضع الأسطوانة أبدًا خلف الركبة، ولا على مفصل، ولا على البطن، ولا على الرقبة، ولا على أسفل الظهر تحت مستوى السرّة.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>لا أيام في الأسبوع</numerusform>
            <numerusform>يوم واحد في الأسبوع</numerusform>
            <numerusform>يومان في الأسبوع</numerusform>
            <numerusform>%n أيام في الأسبوع</numerusform>
            <numerusform>%n يومًا في الأسبوع</numerusform>
            <numerusform>%n يوم في الأسبوع</numerusform>
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
        <translation>%1، الإصدار %2. طُبع باستخدام Limber %3.</translation>
    </message>
    <message>
        <source>After %1.</source>
        <comment>a therapist&apos;s name</comment>
        <translation>وفق %1.</translation>
    </message>
    <message>
        <source>Guidance, not medical advice.</source>
        <translation>إرشاد، وليس نصيحة طبية.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>a name follows</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <comment>a name follows</comment>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>%1: log</source>
        <comment>a routine</comment>
        <translation>%1: جدول المتابعة</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1</source>
        <comment>a date</comment>
        <translation>
            <numerusform>لا أيام ابتداءً من %1</numerusform>
            <numerusform>يوم واحد ابتداءً من %1</numerusform>
            <numerusform>يومان ابتداءً من %1</numerusform>
            <numerusform>%n أيام ابتداءً من %1</numerusform>
            <numerusform>%n يومًا ابتداءً من %1</numerusform>
            <numerusform>%n يوم ابتداءً من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, page</comment>
        <translation>‏%1 · %2</translation>
    </message>
    <message>
        <source>Source and version on page 1.</source>
        <translation>المصدر والإصدار في الصفحة 1.</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <comment>an exercise</comment>
        <translation>%1، المستوى %2</translation>
    </message>
    <message>
        <source>%1, set %2</source>
        <comment>an exercise</comment>
        <translation>%1، المجموعة %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an exercise, a side</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>repetitions</comment>
        <translation>‏%1 ×</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>not said before</source>
        <translation>غير محدد قبل</translation>
    </message>
    <message>
        <source>not said after</source>
        <translation>غير محدد بعد</translation>
    </message>
    <message>
        <source>%1 before</source>
        <comment>tension</comment>
        <translation>%1 قبل</translation>
    </message>
    <message>
        <source>%1 after</source>
        <comment>tension</comment>
        <translation>%1 بعد</translation>
    </message>
</context>
<context>
    <name>SessionKeys</name>
    <message>
        <source>Pause and go on; so does any other key</source>
        <translation>إيقاف مؤقت ومتابعة؛ وكذلك أي مفتاح آخر</translation>
    </message>
    <message>
        <source>On to the next set</source>
        <translation>الانتقال إلى المجموعة التالية</translation>
    </message>
    <message>
        <source>Back to the start of this set</source>
        <translation>الرجوع إلى بداية هذه المجموعة</translation>
    </message>
    <message>
        <source>Repeat this set</source>
        <translation>إعادة هذه المجموعة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقّف</translation>
    </message>
    <message>
        <source>While paused: stop because of pain</source>
        <translation>أثناء التوقّف المؤقت: توقّف بسبب الألم</translation>
    </message>
    <message>
        <source>Sound off and on</source>
        <translation>إيقاف الصوت وتشغيله</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>صوت أعلى</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>صوت أخفض</translation>
    </message>
    <message>
        <source>Turn the picture upside down, and back</source>
        <translation>قلب الصورة رأسًا على عقب، وإعادتها</translation>
    </message>
    <message>
        <source>Largest letters, and back</source>
        <translation>أكبر الحروف، وإعادتها</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Get into position</source>
        <translation>اتخذ الوضعية</translation>
    </message>
    <message>
        <source>Roll side to side</source>
        <translation>تدحرج من جانب إلى جانب</translation>
    </message>
    <message>
        <source>Roll up and down</source>
        <translation>تدحرج صعودًا ونزولًا</translation>
    </message>
    <message>
        <source>Lean back, breathe in</source>
        <translation>مِل إلى الخلف، شهيق</translation>
    </message>
    <message>
        <source>Arch back, elbows open</source>
        <translation>تقوّس إلى الخلف، افتح المرفقين</translation>
    </message>
    <message>
        <source>Stay still</source>
        <translation>ابقَ ساكنًا</translation>
    </message>
    <message>
        <source>Hold the arch</source>
        <translation>ثبات في التقوّس</translation>
    </message>
    <message>
        <source>Come back up</source>
        <translation>عُد إلى الأعلى</translation>
    </message>
    <message>
        <source>Move to level %1</source>
        <translation>انتقل إلى المستوى %1</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>اسحب</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>ضمّ</translation>
    </message>
    <message>
        <source>Let back slowly</source>
        <translation>أرجِع ببطء</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>بدّل الجهة</translation>
    </message>
    <message>
        <source>Come off the roller</source>
        <translation>النزول عن الأسطوانة</translation>
    </message>
    <message>
        <source>Roller level with: %1</source>
        <translation>الأسطوانة عند هذا المستوى: %1</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>استعدّ</translation>
    </message>
    <message>
        <source>Keep breathing</source>
        <translation>واصل التنفّس</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>شهيق</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>زفير</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ثبات</translation>
    </message>
    <message>
        <source>Breathe freely</source>
        <translation>تنفّس بحرية</translation>
    </message>
    <message>
        <source>Come off</source>
        <translation>النزول</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <translation>المستوى %1: %2</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>المجموعة %1 من %2</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>الجهة اليسرى</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>الجهة اليمنى</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a side, and a level or set</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a repetition of so many</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, slow strokes</source>
        <comment>a time</comment>
        <translation>%1، حركات بطيئة</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>so many levels, so many breaths at each</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>لا مستويات</numerusform>
            <numerusform>مستوى واحد</numerusform>
            <numerusform>مستويان</numerusform>
            <numerusform>%n مستويات</numerusform>
            <numerusform>%n مستوى</numerusform>
            <numerusform>%n مستوى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breath(s)</source>
        <translation>
            <numerusform>بلا أنفاس</numerusform>
            <numerusform>نَفَس واحد</numerusform>
            <numerusform>نَفَسان</numerusform>
            <numerusform>%n أنفاس</numerusform>
            <numerusform>%n نَفَسًا</numerusform>
            <numerusform>%n نَفَس</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>sets, repetitions</comment>
        <translation>‏%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2 rest</source>
        <comment>sets and repetitions, a time</comment>
        <translation>%1، راحة %2</translation>
    </message>
    <message>
        <source>%1, each side</source>
        <comment>a dose</comment>
        <translation>%1، كل جهة</translation>
    </message>
    <message>
        <source>Let go and stand at ease</source>
        <translation>اترك وقف باسترخاء</translation>
    </message>
    <message>
        <source>Ease the pull first, then let go. Nothing is lost.</source>
        <translation>أرخِ السحب أولًا، ثم اترك. لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Hands down, off the roller</source>
        <translation>اليدان على الأرض، ابتعد عن الأسطوانة</translation>
    </message>
    <message>
        <source>Take the weight off first. Nothing is lost.</source>
        <translation>ارفع ثقلك عنها أولًا. لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Roll to one side, hands down</source>
        <translation>انقلب على جانبك، اليدان على الأرض</translation>
    </message>
    <message>
        <source>Let the hips sink first. Push up slowly. Nothing is lost.</source>
        <translation>أنزل الحوض أولًا. انهض ببطء. لا يضيع شيء.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>منقطعة</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>أُنهيت مبكرًا</translation>
    </message>
    <message>
        <source>Stopped because of pain</source>
        <translation>أُوقفت بسبب الألم</translation>
    </message>
    <message>
        <source>Stopped, called away</source>
        <translation>أُوقفت لطارئ</translation>
    </message>
    <message>
        <source>Small step with the feet</source>
        <translation>خطوة صغيرة بالقدمين</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Pull</source>
        <translation>اسحب</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>ضمّ</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>أرجِع</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>نتابع</translation>
    </message>
    <message>
        <source>any key</source>
        <translation>أي مفتاح</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>repetition %1 of %2</source>
        <translation>التكرار %1 من %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>توقّف مؤقت</translation>
    </message>
    <message>
        <source>%1. Space starts this again.</source>
        <extracomment>%1 is where the session stands: &quot;Level 3: lower ribs, repetition 3 of 4&quot;</extracomment>
        <translation>%1. مفتاح المسافة يبدأ هذا من جديد.</translation>
    </message>
    <message>
        <source>%1. Space goes on after 3-2-1.</source>
        <translation>%1. مفتاح المسافة يتابع بعد العدّ 3-2-1.</translation>
    </message>
    <message>
        <source>%1 Then press any key.</source>
        <translation>%1 ثم اضغط أي مفتاح.</translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>the number stands above</comment>
        <translation>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>ثوانٍ</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>English</source>
        <extracomment>What the language of this file calls itself.</extracomment>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>limber::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>About Limber</source>
        <translation>حول Limber</translation>
    </message>
    <message>
        <source>Guides you through a foam-rolling routine while you lie on the floor.</source>
        <translation>يرشدك في تمارين أسطوانة الفوم وأنت مستلقٍ على الأرض.</translation>
    </message>
    <message>
        <source>Guidance, not medical advice. A sharp pain, numbness or tingling means stop.</source>
        <translation>إرشاد، وليس نصيحة طبية. الألم الحادّ أو الخدر أو الوخز يعني: توقّف.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>مكان بياناتك</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>There is no program here that shows folders.</source>
        <translation>لا يوجد هنا تطبيق يعرض المجلدات.</translation>
    </message>
    <message>
        <source>History and your own routines</source>
        <translation>السجل وبرامجك الخاصة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل التشغيل</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>لا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Limber is free software under the GNU General Public License, version 3 or later, and comes without any warranty.</source>
        <translation>‏Limber تطبيق حر بموجب رخصة GNU General Public License، الإصدار 3 أو أحدث، ويأتي دون أي ضمان.</translation>
    </message>
</context>
<context>
    <name>limber::AppearancePreferences</name>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>System</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>In a dark room, dark is easier on the eyes</source>
        <translation>في غرفة مظلمة يكون الداكن أريح للعينين</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Black and white, with an edge around everything</source>
        <translation>أسود وأبيض، مع إطار حول كل شيء</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>115 %</source>
        <translation>115%</translation>
    </message>
    <message>
        <source>130 %</source>
        <translation>130%</translation>
    </message>
    <message>
        <source>A session fits its letters to the window</source>
        <translation>أثناء الجلسة تتكيّف الحروف مع حجم النافذة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>With figure</source>
        <translation>مع الشكل</translation>
    </message>
    <message>
        <source>Largest letters</source>
        <translation>أكبر الحروف</translation>
    </message>
    <message>
        <source>What is largest when you read from the floor</source>
        <translation>ما يكون الأكبر عندما تقرأ من الأرض</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Of the words and of the voice</source>
        <translation>لغة النصوص وصوت الإرشاد</translation>
    </message>
</context>
<context>
    <name>limber::BackMap</name>
    <message>
        <source>Map of the body: %1</source>
        <translation>خريطة الجسم: %1</translation>
    </message>
    <message>
        <source>The roller travels from %1 to %2.</source>
        <translation>تنتقل الأسطوانة من «%1» إلى «%2».</translation>
    </message>
    <message>
        <source>The roller lies along the spine.</source>
        <translation>الأسطوانة ممتدة على طول العمود الفقري.</translation>
    </message>
    <message>
        <source>Zones the roller must never touch are hatched.</source>
        <translation>المناطق التي يجب ألا تلمسها الأسطوانة أبدًا مظلّلة بخطوط.</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <translation>المستوى %1: %2</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1، الآن</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1، أُنجز</translation>
    </message>
</context>
<context>
    <name>limber::Background</name>
    <message>
        <source>Open Limber</source>
        <translation>فتح Limber</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>البدء الآن</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Limber reminds you of your routine</source>
        <translation>يذكّرك Limber ببرنامجك</translation>
    </message>
    <message>
        <source>Limber stays ready</source>
        <translation>يبقى Limber جاهزًا</translation>
    </message>
    <message>
        <source>It reminds you on the days you chose. Ctrl+Q in its window ends it.</source>
        <translation>يذكّرك في الأيام التي اخترتها. Ctrl+Q في نافذته يُنهيه.</translation>
    </message>
</context>
<context>
    <name>limber::CalendarLegend</name>
    <message>
        <source>The larger the square, the more minutes: none, up to 9, up to 19, 20 and more</source>
        <translation>كلما كبر المربع زادت الدقائق: لا شيء، حتى 9، حتى 19، 20 فأكثر</translation>
    </message>
    <message>
        <source>0 min</source>
        <comment>no minutes</comment>
        <translation>0&#xa0;د</translation>
    </message>
    <message>
        <source>20+ min</source>
        <comment>20 minutes and more</comment>
        <translation>20+ د</translation>
    </message>
</context>
<context>
    <name>limber::CalendarMap</name>
    <message>
        <source>Minutes a day</source>
        <translation>الدقائق في اليوم</translation>
    </message>
    <message>
        <source>Up and down go a day, left and right a week, Page Up and Page Down four weeks. Enter lists the day&apos;s sessions.</source>
        <translation>السهمان أعلى وأسفل يوم واحد، ويمين ويسار أسبوع، وPage Up وPage Down أربعة أسابيع. Enter يعرض جلسات اليوم.</translation>
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
        <translation>توقّف مؤقت منذ %1</translation>
    </message>
</context>
<context>
    <name>limber::ComparisonCard</name>
    <message>
        <source>Your last weeks</source>
        <translation>أسابيعك الأخيرة</translation>
    </message>
    <message>
        <source>After a session</source>
        <translation>بعد الجلسة</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>أعلى مستوى</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>لم يُنفَّذ</translation>
    </message>
    <message>
        <source>Levels and exercises</source>
        <translation>المستويات والتمارين</translation>
    </message>
</context>
<context>
    <name>limber::DaySpan</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>limber::Dialogs</name>
    <message>
        <source>During a session</source>
        <translation>أثناء الجلسة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>التنقّل</translation>
    </message>
</context>
<context>
    <name>limber::FigurePreferences</name>
    <message>
        <source>Who shows the movement</source>
        <translation>من يعرض الحركة</translation>
    </message>
    <message>
        <source>Turn the stage</source>
        <translation>قلب الصورة</translation>
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
        <translation>إذا كان رأسك نحو الشاشة</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Still pictures instead of movement</source>
        <translation>صور ثابتة بدل الحركة</translation>
    </message>
</context>
<context>
    <name>limber::FigureView</name>
    <message>
        <source>Moving picture</source>
        <translation>صورة متحركة</translation>
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
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search notes, three letters or more</source>
        <translation>البحث في الملاحظات، ثلاثة أحرف أو أكثر</translation>
    </message>
    <message>
        <source>Any routine</source>
        <translation>أي برنامج</translation>
    </message>
    <message>
        <source>Ended in any way</source>
        <translation>أي نهاية</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message numerus="yes">
        <source>Last %n week(s)</source>
        <translation>
            <numerusform>لا أسابيع</numerusform>
            <numerusform>الأسبوع الأخير</numerusform>
            <numerusform>آخر أسبوعين</numerusform>
            <numerusform>آخر %n أسابيع</numerusform>
            <numerusform>آخر %n أسبوعًا</numerusform>
            <numerusform>آخر %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>اختيار الأيام…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>‏%1 – %2</translation>
    </message>
</context>
<context>
    <name>limber::HealthPage</name>
    <message>
        <source>Is one of these true for you now? Nothing of it leaves this computer.</source>
        <translation>هل ينطبق عليك شيء من هذا الآن؟ لا يغادر شيء منه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Asked again after 90 days, or when you choose “Something changed in my health”. After an expert consensus on foam rolling.</source>
        <translation>يتكرر السؤال بعد 90 يومًا، أو عندما تختار «تغيّر شيء في صحتي». وفق إجماع خبراء بشأن أسطوانة الفوم.</translation>
    </message>
    <message>
        <source>Before the first session</source>
        <translation>قبل الجلسة الأولى</translation>
    </message>
    <message>
        <source>Before the next session</source>
        <translation>قبل الجلسة القادمة</translation>
    </message>
    <message>
        <source>%1. The answers hold while Limber runs.</source>
        <comment>why they were not stored</comment>
        <translation>%1. تبقى الإجابات سارية ما دام Limber مفتوحًا.</translation>
    </message>
</context>
<context>
    <name>limber::HealthPreferences</name>
    <message>
        <source>Asked before the next session</source>
        <translation>تُطرح قبل الجلسة القادمة</translation>
    </message>
    <message>
        <source>Answered on %1; asked again before the next session</source>
        <translation>أُجيب عنها يوم %1؛ وتُطرح مجددًا قبل الجلسة القادمة</translation>
    </message>
    <message>
        <source>Answered on %1; asked again after 90 days</source>
        <translation>أُجيب عنها يوم %1؛ وتُطرح مجددًا بعد 90 يومًا</translation>
    </message>
    <message>
        <source>&amp;Answer again</source>
        <translation>إجابة مجددًا</translation>
    </message>
    <message>
        <source>&amp;Answer now</source>
        <translation>إجابة الآن</translation>
    </message>
    <message>
        <source>Health questions</source>
        <translation>أسئلة الصحة</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>an answer</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <comment>an answer</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>The answers lie on this computer alone. Answer again as soon as something changed.</source>
        <translation>الإجابات محفوظة على هذا الحاسوب وحده. أجب مجددًا حالما يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>limber::HeroCard</name>
    <message>
        <source>YOUR PLAN</source>
        <translation>خطتك</translation>
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
        <translation>ابدأ الآن</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>limber::HistoryModel</name>
    <message>
        <source>%1, %2, %3, %4, %5</source>
        <comment>routine, day, time, minutes, how it ended</comment>
        <translation>%1، %2، %3، %4، %5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>session, tension</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, note: %2</source>
        <comment>session, note</comment>
        <translation>%1، ملاحظة: %2</translation>
    </message>
</context>
<context>
    <name>limber::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing here yet, and that is fine</source>
        <translation>لا شيء هنا بعد، ولا بأس في ذلك</translation>
    </message>
    <message>
        <source>After your first session this page shows when you rolled, what you did, and how tense you were before and after.</source>
        <translation>بعد جلستك الأولى تعرض هذه الصفحة متى استخدمت الأسطوانة، وماذا فعلت، ومقدار الشدّ قبل الجلسة وبعدها.</translation>
    </message>
    <message>
        <source>&amp;Start the first session</source>
        <translation>بدء الجلسة الأولى</translation>
    </message>
    <message>
        <source>The history could not be read: %1.</source>
        <translation>تعذّرت قراءة السجل: %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>صُدِّر إلى «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) imported.</source>
        <translation>
            <numerusform>لم تُستورَد أي جلسة.</numerusform>
            <numerusform>استُوردت جلسة واحدة.</numerusform>
            <numerusform>استُوردت جلستان.</numerusform>
            <numerusform>استُوردت %n جلسات.</numerusform>
            <numerusform>استُوردت %n جلسة.</numerusform>
            <numerusform>استُوردت %n جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>تمت الاستعادة.</translation>
    </message>
    <message>
        <source>Restored. The history until now is kept as “%1”.</source>
        <translation>تمت الاستعادة. السجل السابق محفوظ باسم «%1».</translation>
    </message>
    <message>
        <source>All of it is gone.</source>
        <translation>حُذف كل شيء.</translation>
    </message>
    <message>
        <source>This did not work: %1.</source>
        <translation>لم ينجح ذلك: %1.</translation>
    </message>
    <message>
        <source>This could not be saved: %1.</source>
        <translation>تعذّر الحفظ: %1.</translation>
    </message>
    <message>
        <source>Deleted. It can be brought back for 30 days.</source>
        <translation>حُذف. يمكن استرجاعه خلال 30 يومًا.</translation>
    </message>
</context>
<context>
    <name>limber::HistoryPreferences</name>
    <message>
        <source>Limber copies the history each day you use it, and keeps the newest seven copies and one for each of the four weeks before.</source>
        <translation>ينسخ Limber السجل في كل يوم تستخدمه فيه، ويُبقي أحدث سبع نسخ، ونسخة لكل أسبوع من الأسابيع الأربعة السابقة.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Delete every session and every copy? Nothing brings them back.</source>
        <translation>حذف كل الجلسات وكل النسخ؟ لا شيء يعيدها.</translation>
    </message>
    <message>
        <source>Delete everyt&amp;hing</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>كل الجلسات</translation>
    </message>
    <message>
        <source>The history with its copies</source>
        <translation>السجل مع نسخه</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>لا توجد نسخة بعد.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>العودة إليها</translation>
    </message>
    <message>
        <source>Go back to the history of %1? What stands there now is kept in a file beside it.</source>
        <translation>العودة إلى سجل %1؟ يُحفظ السجل الحالي في ملف بجانبه.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>The history is back as it was.</source>
        <translation>عاد السجل كما كان.</translation>
    </message>
    <message>
        <source>Every session and every copy is gone.</source>
        <translation>حُذفت كل الجلسات وكل النسخ.</translation>
    </message>
    <message>
        <source>There is no way back and no undo. Your answers about your health go too.</source>
        <translation>لا رجوع ولا تراجع بعد ذلك. وتُحذف إجاباتك عن صحتك أيضًا.</translation>
    </message>
</context>
<context>
    <name>limber::HomePage</name>
    <message>
        <source>&amp;Open a routine file</source>
        <translation>فتح ملف تمارين</translation>
    </message>
    <message>
        <source>What you will do</source>
        <translation>ما ستقوم به</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Routine library</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Put this note away</source>
        <translation>إغلاق هذه الملاحظة</translation>
    </message>
    <message>
        <source>Opened &amp;before</source>
        <translation>فُتحت سابقًا</translation>
    </message>
    <message>
        <source>These files are gone</source>
        <translation>هذه الملفات لم تعد موجودة</translation>
    </message>
</context>
<context>
    <name>limber::KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>To the next control; with Shift to the one before</source>
        <translation>إلى عنصر التحكم التالي؛ ومع Shift إلى السابق</translation>
    </message>
    <message>
        <source>Press, switch or choose what has the focus</source>
        <translation>ضغط العنصر المحدد أو تبديله أو اختياره</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Within a choice, a list or a scale</source>
        <translation>داخل خيارات أو قائمة أو مقياس</translation>
    </message>
    <message>
        <source>Alt and a letter</source>
        <translation>‏Alt مع حرف</translation>
    </message>
    <message>
        <source>Press what bears the underlined letter</source>
        <translation>ضغط ما يحمل الحرف المسطّر</translation>
    </message>
    <message>
        <source>Back, or close</source>
        <translation>رجوع، أو إغلاق</translation>
    </message>
</context>
<context>
    <name>limber::MainWindow</name>
    <message>
        <source>Open a routine file</source>
        <translation>فتح ملف تمارين</translation>
    </message>
    <message>
        <source>Ro&amp;utines</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Pain that is sharp or spreads? Stop and ask your therapist.</source>
        <translation>ألم حادّ أو ينتشر؟ توقّف واسأل اختصاصي العلاج الطبيعي.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Routines and their sheets (*.limber *.pdf);;All files (*)</source>
        <translation>البرامج وأوراقها (*.limber *.pdf);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
</context>
<context>
    <name>limber::NextUp</name>
    <message>
        <source>Rest %1, then set %2</source>
        <translation>راحة %1، ثم المجموعة %2</translation>
    </message>
    <message>
        <source>How does it feel now?</source>
        <translation>كيف تشعر الآن؟</translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>NEXT UP</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>limber::NoteBox</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>limber::NoteList</name>
    <message>
        <source>%1: %2</source>
        <comment>day, note</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Notes to print</source>
        <translation>الملاحظات المطبوعة</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Week from %1: median %2 before, %3 after</source>
        <translation>الأسبوع من %1: الوسيط %2 قبل، %3 بعد</translation>
    </message>
    <message>
        <source>Choose a day to list its sessions.</source>
        <translation>اختر يومًا لعرض جلساته.</translation>
    </message>
    <message>
        <source>Tension, 0 to 10</source>
        <translation>الشدّ، من 0 إلى 10</translation>
    </message>
    <message>
        <source>Tension is what you said, not a measurement. Pain that grows belongs to a clinician.</source>
        <translation>الشدّ هو ما ذكرته، وليس قياسًا. الألم المتزايد يحتاج إلى مختص صحي.</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>الدقائق في الأسبوع</translation>
    </message>
    <message numerus="yes">
        <source>session(s), %1</source>
        <comment>the number stands above; time</comment>
        <translation>
            <numerusform>جلسة، %1</numerusform>
            <numerusform>جلسة، %1</numerusform>
            <numerusform>جلستان، %1</numerusform>
            <numerusform>جلسات، %1</numerusform>
            <numerusform>جلسة، %1</numerusform>
            <numerusform>جلسة، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 52 weeks</source>
        <translation>آخر 52 أسبوعًا</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>آخر 26 أسبوعًا</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>weeks</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>day(s) this week</source>
        <comment>the number stands above</comment>
        <translation>
            <numerusform>يوم هذا الأسبوع</numerusform>
            <numerusform>يوم هذا الأسبوع</numerusform>
            <numerusform>يومان هذا الأسبوع</numerusform>
            <numerusform>أيام هذا الأسبوع</numerusform>
            <numerusform>يومًا هذا الأسبوع</numerusform>
            <numerusform>يوم هذا الأسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>weeks practised</source>
        <translation>أسابيع تمرين</translation>
    </message>
    <message>
        <source>This week %1 min</source>
        <translation>هذا الأسبوع: %1&#xa0;د</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>days</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>days this week</source>
        <translation>أيام هذا الأسبوع</translation>
    </message>
    <message numerus="yes">
        <source>weeks practised, %n as planned</source>
        <translation>
            <numerusform>أسابيع تمرين، لا شيء منها حسب الخطة</numerusform>
            <numerusform>أسابيع تمرين، واحد منها حسب الخطة</numerusform>
            <numerusform>أسابيع تمرين، اثنان منها حسب الخطة</numerusform>
            <numerusform>أسابيع تمرين، %n منها حسب الخطة</numerusform>
            <numerusform>أسابيع تمرين، %n منها حسب الخطة</numerusform>
            <numerusform>أسابيع تمرين، %n منها حسب الخطة</numerusform>
        </translation>
    </message>
    <message>
        <source>This week %1 of %2 planned minutes</source>
        <translation>هذا الأسبوع: %1 من %2 دقيقة مخطَّطة</translation>
    </message>
</context>
<context>
    <name>limber::PacingCard</name>
    <message>
        <source>How you like it</source>
        <translation>كما تفضّل</translation>
    </message>
</context>
<context>
    <name>limber::PacingChoices</name>
    <message>
        <source>Repetitions at each level</source>
        <translation>التكرارات في كل مستوى</translation>
    </message>
    <message>
        <source>The plan says %1 to %2</source>
        <translation>الخطة تقول من %1 إلى %2</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>الإيقاع</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>How long a breath or a pull takes</source>
        <translation>مدة النَّفَس أو السحبة</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>الراحة بين المجموعات</translation>
    </message>
    <message>
        <source>Shorter</source>
        <comment>rest</comment>
        <translation>أقصر</translation>
    </message>
    <message>
        <source>As written</source>
        <comment>rest</comment>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>Longer</source>
        <comment>rest</comment>
        <translation>أطول</translation>
    </message>
    <message>
        <source>Half as long, or half as long again</source>
        <translation>أقصر بمقدار النصف، أو أطول بمقدار النصف</translation>
    </message>
    <message>
        <source>Start higher</source>
        <translation>البدء من مستوى أعلى</translation>
    </message>
    <message>
        <source>Leave out the lowest level and begin here: %1</source>
        <translation>تخطّي المستوى الأدنى والبدء هنا: %1</translation>
    </message>
    <message>
        <source>Getting into position</source>
        <translation>اتخاذ الوضعية</translation>
    </message>
    <message>
        <source>Timed</source>
        <translation>موقّت</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>انتظرني</translation>
    </message>
    <message>
        <source>Counts down, or goes on when you press a key</source>
        <translation>عدّ تنازلي، أو متابعة عندما تضغط مفتاحًا</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>الأيام في الأسبوع</translation>
    </message>
    <message>
        <source>The plan says %1</source>
        <comment>days a week</comment>
        <translation>الخطة تقول %1</translation>
    </message>
    <message>
        <source>The plan leaves it open</source>
        <translation>الخطة تترك ذلك لك</translation>
    </message>
</context>
<context>
    <name>limber::PacingPreferences</name>
    <message>
        <source>“%1” takes %2 like this.</source>
        <comment>a routine; about 9 min</comment>
        <translation>«%1» يستغرق %2 بهذه الاختيارات.</translation>
    </message>
</context>
<context>
    <name>limber::PagesDialog</name>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation>Letter (أمريكي)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>limber::PausePanel</name>
    <message>
        <source>Paused</source>
        <translation>توقّف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Repeat this set</source>
        <translation>إعادة هذه المجموعة</translation>
    </message>
    <message>
        <source>Stop because of pain</source>
        <translation>توقّف بسبب الألم</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>إنهاء الجلسة</translation>
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
        <translation>شخص بكعكة شعر وسروال ضيق</translation>
    </message>
    <message>
        <source>Somebody with short hair, a beard and shorts</source>
        <translation>شخص بشعر قصير ولحية وسروال قصير</translation>
    </message>
    <message>
        <source>Somebody with grey hair and wide trousers</source>
        <translation>شخص بشعر رمادي وسروال واسع</translation>
    </message>
    <message>
        <source>Who shows the movement</source>
        <translation>من يعرض الحركة</translation>
    </message>
</context>
<context>
    <name>limber::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Changes apply at once</source>
        <translation>تسري التغييرات فورًا</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>A&amp;bout Limber</source>
        <translation>حول Limber</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Pacing</source>
        <translation>الإيقاع</translation>
    </message>
    <message>
        <source>&amp;Sound and voice</source>
        <translation>الصوت والإرشاد</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>App&amp;earance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>limber::ProblemDialog</name>
    <message>
        <source>This file cannot be used</source>
        <translation>لا يمكن استخدام هذا الملف</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>limber::QuestionRow</name>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
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
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>ليس ضمن الخطة</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n set(s) done</source>
        <translation>
            <numerusform>نُفِّذ %1 من %n مجموعة</numerusform>
            <numerusform>نُفِّذ %1 من مجموعة واحدة</numerusform>
            <numerusform>نُفِّذ %1 من مجموعتين</numerusform>
            <numerusform>نُفِّذ %1 من %n مجموعات</numerusform>
            <numerusform>نُفِّذ %1 من %n مجموعة</numerusform>
            <numerusform>نُفِّذ %1 من %n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, never begun</source>
        <translation>%1، ولم يبدأ قط</translation>
    </message>
    <message>
        <source>Levels reached and sets skipped</source>
        <translation>المستويات التي بُلغت والمجموعات التي لم تُنفَّذ</translation>
    </message>
    <message>
        <source>Up and down go through the levels and exercises.</source>
        <translation>السهمان لأعلى ولأسفل ينتقلان بين المستويات والتمارين.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level, sets</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: now %2; at first %3</source>
        <comment>level, sets now, sets then</comment>
        <translation>%1: الآن %2؛ في البداية %3</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>في البداية</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1, %2 skipped</source>
        <comment>sets done, number</comment>
        <translation>%1، ولم يُنفَّذ %2</translation>
    </message>
</context>
<context>
    <name>limber::ReachLegend</name>
    <message>
        <source>done</source>
        <translation>نُفِّذ</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>لم يُنفَّذ</translation>
    </message>
    <message>
        <source>Filled stands for done, hatched for skipped</source>
        <translation>الممتلئ لما نُفِّذ، والمخطَّط لما لم يُنفَّذ</translation>
    </message>
</context>
<context>
    <name>limber::ReminderPreferences</name>
    <message>
        <source>Remind me</source>
        <translation>ذكّرني</translation>
    </message>
    <message>
        <source>A quiet note on the desktop while Limber runs; once a day at most</source>
        <translation>إشعار هادئ على سطح المكتب ما دام Limber مفتوحًا؛ مرة في اليوم على الأكثر</translation>
    </message>
    <message>
        <source>On</source>
        <comment>days of the week</comment>
        <translation>في أيام</translation>
    </message>
    <message>
        <source>At</source>
        <comment>a time of day</comment>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>This desktop shows no notes. A reminder waits on the first page of Limber instead, and in the tray; where there is no tray, the window opens by itself.</source>
        <translation>لا يعرض سطح المكتب هذا إشعارات. ينتظر التذكير عندئذ في الصفحة الأولى من Limber وفي علبة النظام؛ وحيث لا توجد، تُفتح النافذة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>A time for each day</source>
        <translation>وقت لكل يوم</translation>
    </message>
    <message>
        <source>“Later” means</source>
        <translation>«لاحقًا» تعني</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>البدء مع سطح المكتب</translation>
    </message>
    <message>
        <source>Without its window, ready to remind</source>
        <translation>دون نافذته، جاهز للتذكير</translation>
    </message>
    <message>
        <source>Save calen&amp;dar file…</source>
        <translation>حفظ ملف تقويم…</translation>
    </message>
    <message>
        <source>In your calendar</source>
        <translation>في تقويمك</translation>
    </message>
    <message>
        <source>Reminds you where Limber does not run</source>
        <translation>يذكّرك حيث لا يعمل Limber</translation>
    </message>
    <message>
        <source>Choose a day first.</source>
        <translation>اختر يومًا أولًا.</translation>
    </message>
    <message>
        <source>Save a calendar file</source>
        <translation>حفظ ملف تقويم</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>تقاويم (*.ics);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Saved. Open the file with your calendar.</source>
        <translation>حُفظ. افتح الملف بتقويمك.</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <comment>a day, a time</comment>
        <translation>التالي: %1، %2</translation>
    </message>
    <message>
        <source>No reminder will come.</source>
        <translation>لن يأتي أي تذكير.</translation>
    </message>
</context>
<context>
    <name>limber::Reminders</name>
    <message>
        <source>Show Limber</source>
        <translation>إظهار Limber</translation>
    </message>
</context>
<context>
    <name>limber::ReportDialog</name>
    <message>
        <source>Report for your therapist</source>
        <translation>تقرير لاختصاصي العلاج الطبيعي</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>No note was written in these days.</source>
        <translation>لم تُكتب أي ملاحظة في هذه الأيام.</translation>
    </message>
    <message>
        <source>limber-report-%1.pdf</source>
        <comment>name of a file</comment>
        <translation>limber-report-%1.pdf</translation>
    </message>
    <message numerus="yes">
        <source>Last %n week(s)</source>
        <translation>
            <numerusform>لا أسابيع</numerusform>
            <numerusform>الأسبوع الأخير</numerusform>
            <numerusform>آخر أسبوعين</numerusform>
            <numerusform>آخر %n أسابيع</numerusform>
            <numerusform>آخر %n أسبوعًا</numerusform>
            <numerusform>آخر %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>من يوم إلى آخر</translation>
    </message>
    <message>
        <source>Your name, if it shall stand there</source>
        <translation>اسمك، إن أردت أن يُذكر</translation>
    </message>
    <message>
        <source>Notes to print</source>
        <translation>الملاحظات المطبوعة</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <comment>notes</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <comment>notes</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>There is no session in these days.</source>
        <translation>لا توجد جلسة في هذه الأيام.</translation>
    </message>
</context>
<context>
    <name>limber::ResumeBanner</name>
    <message>
        <source>&amp;Keep it as it is</source>
        <translation>إبقاء كما هي</translation>
    </message>
    <message>
        <source>Disca&amp;rd</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Disca&amp;rd it</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>&amp;No, keep it</source>
        <translation>لا، أبقِها</translation>
    </message>
    <message>
        <source>Discard this session?</source>
        <translation>حذف هذه الجلسة؟</translation>
    </message>
    <message>
        <source>What was done in it is then gone for good.</source>
        <translation>ما أُنجز فيها سيضيع نهائيًا.</translation>
    </message>
</context>
<context>
    <name>limber::RoutinePage</name>
    <message>
        <source>&amp;Start session</source>
        <translation>بدء الجلسة</translation>
    </message>
    <message>
        <source>%1. The choices hold while Limber runs.</source>
        <comment>why they were not stored</comment>
        <translation>%1. تبقى اختياراتك سارية ما دام Limber مفتوحًا.</translation>
    </message>
    <message>
        <source>&amp;Routines</source>
        <translation>البرامج</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>لا أيام في الأسبوع</numerusform>
            <numerusform>يوم واحد في الأسبوع</numerusform>
            <numerusform>يومان في الأسبوع</numerusform>
            <numerusform>%n أيام في الأسبوع</numerusform>
            <numerusform>%n يومًا في الأسبوع</numerusform>
            <numerusform>%n يوم في الأسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>After %1</source>
        <comment>a therapist&apos;s name</comment>
        <translation>عن %1</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <translation>من الملف %1</translation>
    </message>
    <message>
        <source>Where the roller goes</source>
        <translation>أين توضع الأسطوانة</translation>
    </message>
    <message>
        <source>Something &amp;changed in my health</source>
        <translation>تغيّر شيء في صحتي</translation>
    </message>
    <message>
        <source>You will need</source>
        <translation>ما تحتاج إليه</translation>
    </message>
    <message>
        <source>What you use</source>
        <translation>ما تستخدمه</translation>
    </message>
    <message>
        <source>Takes %1</source>
        <comment>about 9 min</comment>
        <translation>المدة %1</translation>
    </message>
    <message>
        <source>&amp;Start without adding</source>
        <translation>البدء دون إضافة</translation>
    </message>
    <message>
        <source>This file has the id of a routine that comes with Limber. It can be started, but not be added to your routines.</source>
        <translation>يحمل هذا الملف معرّف برنامج مرفق مع Limber. يمكن بدؤه، لكن لا يمكن إضافته إلى برامجك.</translation>
    </message>
    <message>
        <source>You have another version of this routine. Adding this one replaces it.</source>
        <translation>لديك نسخة أخرى من هذا البرنامج. إضافة هذه تحلّ محلها.</translation>
    </message>
    <message>
        <source>Replace &amp;mine</source>
        <translation>استبدال برنامجي</translation>
    </message>
    <message>
        <source>&amp;Add to my routines</source>
        <translation>إضافة إلى برامجي</translation>
    </message>
    <message>
        <source>Print shee&amp;t…</source>
        <translation>طباعة الورقة…</translation>
    </message>
    <message>
        <source>A sheet to hand out or to take along</source>
        <translation>ورقة للتوزيع أو لتأخذها معك</translation>
    </message>
    <message>
        <source>This routine comes from a file. It is not among yours yet.</source>
        <translation>هذا البرنامج من ملف. وهو ليس بين برامجك بعد.</translation>
    </message>
</context>
<context>
    <name>limber::ScreenAwake</name>
    <message>
        <source>A session is running</source>
        <translation>جلسة قيد التنفيذ</translation>
    </message>
</context>
<context>
    <name>limber::SessionDelegate</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a day</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>أُنهيت مبكرًا</translation>
    </message>
    <message>
        <source>Stopped: pain</source>
        <translation>أُوقفت: ألم</translation>
    </message>
    <message>
        <source>Called away</source>
        <translation>طارئ</translation>
    </message>
</context>
<context>
    <name>limber::SessionDetails</name>
    <message>
        <source>The session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>It ended before the first exercise.</source>
        <translation>انتهت قبل التمرين الأول.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete this session</source>
        <translation>حذف هذه الجلسة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>كيف انتهت</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>%1 moved, %2 in all</source>
        <translation>%1 حركة، %2 إجمالًا</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>%1 times as fast, not counted</source>
        <translation>أسرع %1 مرة، لا تُحتسب</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>الشدّ</translation>
    </message>
    <message>
        <source>Tension, %1</source>
        <comment>what was said</comment>
        <translation>الشدّ، %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
</context>
<context>
    <name>limber::SessionList</name>
    <message>
        <source>No session is like that.</source>
        <translation>لا جلسة تطابق ذلك.</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>الجلسات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n found, show all</source>
        <translation>
            <numerusform>لا نتائج، عرض الكل</numerusform>
            <numerusform>نتيجة واحدة، عرض الكل</numerusform>
            <numerusform>نتيجتان، عرض الكل</numerusform>
            <numerusform>%n نتائج، عرض الكل</numerusform>
            <numerusform>%n نتيجة، عرض الكل</numerusform>
            <numerusform>%n نتيجة، عرض الكل</numerusform>
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
        <translation>ألم حادّ أو خدر أو وخز: اترك الأسطوانة اليوم. إذا استمرّ أو عاد، فاستشر مختصًا صحيًا قبل الجلسة القادمة.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Guided session</source>
        <translation>جلسة موجّهة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the start of this set (Left arrow)</source>
        <extracomment>From right to left it is the right arrow.</extracomment>
        <translation>الرجوع إلى بداية هذه المجموعة (السهم الأيمن)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>إيقاف مؤقت (المسافة)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>On to the next set (Right arrow)</source>
        <extracomment>From right to left it is the left arrow.</extracomment>
        <translation>الانتقال إلى المجموعة التالية (السهم الأيسر)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Repeat this set (R)</source>
        <translation>إعادة هذه المجموعة (R)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Sound on or off (M); louder and softer with the up and down arrows</source>
        <translation>تشغيل الصوت أو إيقافه (M)؛ أعلى أو أخفض بالسهمين العلوي والسفلي</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقّف</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>توقّف (Esc)</translation>
    </message>
    <message>
        <source>The computer stood still. You are where you were; nothing is lost.</source>
        <translation>كان الحاسوب متوقفًا. أنت حيث كنت؛ لم يضِع شيء.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>الصوت متوقف</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقّفت الجلسة</translation>
    </message>
</context>
<context>
    <name>limber::SessionProgress</name>
    <message>
        <source>Progress of the whole session</source>
        <translation>تقدّم الجلسة كلها</translation>
    </message>
    <message>
        <source>%1 of %2   %3</source>
        <extracomment>%1 the step&apos;s number, %2 how many there are, %3 its name</extracomment>
        <translation>%1 من %2   %3</translation>
    </message>
</context>
<context>
    <name>limber::SessionStage</name>
    <message>
        <source>What to do now</source>
        <translation>ما تفعله الآن</translation>
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
        <translation>ورقة التمارين</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>معاينة الطباعة…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>بلا جدول متابعة</translation>
    </message>
    <message>
        <source>Days of the log</source>
        <translation>أيام جدول المتابعة</translation>
    </message>
    <message>
        <source>Fill the log with the last days</source>
        <translation>ملء جدول المتابعة بالأيام الأخيرة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>Greys only</source>
        <translation>درجات الرمادي فقط</translation>
    </message>
    <message>
        <source>For</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <comment>a printer</comment>
        <translation>أُرسلت إلى %1.</translation>
    </message>
</context>
<context>
    <name>limber::SheetPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>limber::Sound</name>
    <message>
        <source>Breathe in ... and arch</source>
        <translation>شهيق ... وتقوّس</translation>
    </message>
    <message>
        <source>No sound at this speed.</source>
        <translation>لا صوت بهذه السرعة.</translation>
    </message>
    <message>
        <source>No sound: this computer offers no sound output.</source>
        <translation>لا صوت: لا يوجد مخرج صوت في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>“%1” is gone. Going on plays on the usual output.</source>
        <translation>«%1» لم يعد موجودًا. عند المتابعة يخرج الصوت من المخرج المعتاد.</translation>
    </message>
    <message>
        <source>Sound is off. M turns it on.</source>
        <translation>الصوت متوقف. المفتاح M يشغّله.</translation>
    </message>
    <message>
        <source>Tones only: no voice is installed for this language.</source>
        <translation>نغمات فقط: لا يوجد صوت إرشاد مثبّت لهذه اللغة.</translation>
    </message>
    <message>
        <source>No voice speaks %1: read these words on the screen.</source>
        <translation>لا صوت إرشاد ينطق %1: اقرأ هذه الكلمات على الشاشة.</translation>
    </message>
</context>
<context>
    <name>limber::SoundChoices</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>صوت الإرشاد</translation>
    </message>
    <message>
        <source>English, calm</source>
        <translation>إنجليزي، هادئ</translation>
    </message>
    <message>
        <source>Clear, like a machine</source>
        <translation>واضح، كصوت آلة</translation>
    </message>
    <message>
        <source>None: tones only</source>
        <translation>بلا صوت: نغمات فقط</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>مخرج الصوت</translation>
    </message>
    <message>
        <source>The system&apos;s own choice</source>
        <translation>اختيار النظام</translation>
    </message>
    <message>
        <source>Playing on “%1”.</source>
        <translation>يُشغَّل على «%1».</translation>
    </message>
    <message>
        <source>Opening the sound output…</source>
        <translation>يجري فتح مخرج الصوت…</translation>
    </message>
</context>
<context>
    <name>limber::SoundPage</name>
    <message>
        <source>&amp;Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>مخرج الصوت</translation>
    </message>
    <message>
        <source>Nothing heard? Turn the system&apos;s volume up, choose another output, or plug the headphones in again. Then play it once more.</source>
        <translation>ألا تسمع شيئًا؟ ارفع مستوى صوت النظام، أو اختر مخرجًا آخر، أو أعد توصيل السماعات. ثم شغّله مرة أخرى.</translation>
    </message>
    <message>
        <source>&amp;Leave without starting</source>
        <translation>المغادرة دون بدء</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>تجربة الصوت</translation>
    </message>
    <message>
        <source>A tone, then “Breathe in … and arch”</source>
        <translation>نغمة، ثم «شهيق… وتقوّس»</translation>
    </message>
    <message>
        <source>Volume in Limber</source>
        <translation>مستوى الصوت في Limber</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>صوت الإرشاد</translation>
    </message>
    <message>
        <source>Did you hear both?</source>
        <translation>هل سمعت الاثنين؟</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>&amp;Go on without sound: every cue is also on the screen</source>
        <translation>متابعة بلا صوت: كل إشارة تظهر على الشاشة أيضًا</translation>
    </message>
    <message>
        <source>Can you hear it from the floor?</source>
        <translation>هل تسمعه من الأرض؟</translation>
    </message>
    <message>
        <source>Lie where you will lie. Your eyes will be on the ceiling, so the voice must reach you.</source>
        <translation>استلقِ حيث ستتمرّن. ستكون عيناك نحو السقف، لذلك يجب أن يصل إليك صوت الإرشاد.</translation>
    </message>
</context>
<context>
    <name>limber::SoundPreferencesPage</name>
    <message>
        <source>Pause other players</source>
        <translation>إيقاف المشغّلات الأخرى مؤقتًا</translation>
    </message>
    <message>
        <source>Music stops for a session and goes on after it</source>
        <translation>تتوقف الموسيقى أثناء الجلسة وتستمر بعدها</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>صوت الإرشاد</translation>
    </message>
    <message>
        <source>Says what to do, before you do it</source>
        <translation>يقول ما عليك فعله قبل أن تفعله</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>سرعة صوت الإرشاد</translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>speech</comment>
        <translation>بطيئة</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>speech</comment>
        <translation>معتادة</translation>
    </message>
    <message>
        <source>Quick</source>
        <comment>speech</comment>
        <translation>سريعة</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>What is said while you get into position</source>
        <translation>ما يُقال أثناء اتخاذك الوضعية</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>مختصرة</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Count out loud</source>
        <translation>العدّ بصوت مسموع</translation>
    </message>
    <message>
        <source>Every repetition, or only the last one</source>
        <translation>كل تكرار، أو الأخير فقط</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>Words of the breath</source>
        <translation>كلمات النَّفَس</translation>
    </message>
    <message>
        <source>“Breathe in”, “and arch”</source>
        <translation>«شهيق»، «وتقوّس»</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>النغمات</translation>
    </message>
    <message>
        <source>Where work, breath and rest begin and end</source>
        <translation>حيث يبدأ التمرين والنَّفَس والراحة وحيث تنتهي</translation>
    </message>
    <message>
        <source>Soft</source>
        <comment>tones</comment>
        <translation>ناعمة</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>tones</comment>
        <translation>واضحة</translation>
    </message>
    <message>
        <source>Volume in Limber</source>
        <translation>مستوى الصوت في Limber</translation>
    </message>
    <message>
        <source>In a session: up and down arrows; M turns it off</source>
        <translation>أثناء الجلسة: السهمان العلوي والسفلي؛ والمفتاح M يوقفه</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>مستوى صوت الإرشاد</translation>
    </message>
    <message>
        <source>Volume of the tones</source>
        <translation>مستوى النغمات</translation>
    </message>
    <message>
        <source>Volume of the breath</source>
        <translation>مستوى صوت النَّفَس</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>مخرج الصوت</translation>
    </message>
    <message>
        <source>Short in routines you know</source>
        <translation>مختصرة في البرامج التي تعرفها</translation>
    </message>
    <message>
        <source>Where you chose it after a session</source>
        <translation>حيث اخترت ذلك بعد جلسة</translation>
    </message>
</context>
<context>
    <name>limber::SoundScene</name>
    <message>
        <source>Somebody lies on the roller, two to three metres from the screen that speaks.</source>
        <translation>شخص مستلقٍ على الأسطوانة، على بُعد مترين إلى ثلاثة من الشاشة الناطقة.</translation>
    </message>
    <message>
        <source>2 to 3 m</source>
        <translation>2 إلى 3&#xa0;م</translation>
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
        <translation>ما ينبغي أن تشعر به: %1</translation>
    </message>
    <message>
        <source>Take care: %1</source>
        <translation>انتبه: %1</translation>
    </message>
    <message>
        <source>%1.  %2</source>
        <comment>number and name of a step</comment>
        <translation>%1.  %2</translation>
    </message>
    <message>
        <source>optional · %1</source>
        <comment>a dose</comment>
        <translation>اختياري · %1</translation>
    </message>
    <message>
        <source>optional, off · %1</source>
        <comment>a dose</comment>
        <translation>اختياري، معطّل · %1</translation>
    </message>
</context>
<context>
    <name>limber::StopPanel</name>
    <message>
        <source>Why did you stop?</source>
        <translation>لماذا توقّفت؟</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>يكفي لهذا اليوم</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>ألم</translation>
    </message>
    <message>
        <source>Called away</source>
        <translation>طارئ</translation>
    </message>
    <message>
        <source>Go to the summary</source>
        <translation>إلى الملخص</translation>
    </message>
</context>
<context>
    <name>limber::SummaryPage</name>
    <message>
        <source>You know this routine by now. Shall the voice say less while you get into position?</source>
        <translation>صرت تعرف هذا البرنامج. هل يقول صوت الإرشاد أقلّ أثناء اتخاذك الوضعية؟</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>حفظ وإغلاق</translation>
    </message>
    <message>
        <source>&amp;Keep it short from now on</source>
        <translation>مختصر من الآن</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>ما قمت به</translation>
    </message>
    <message>
        <source>What you want to remember of it</source>
        <translation>ما تودّ تذكّره منها</translation>
    </message>
    <message>
        <source>Something changed in my &amp;health</source>
        <translation>تغيّر شيء في صحتي</translation>
    </message>
    <message>
        <source>Session complete</source>
        <translation>اكتملت الجلسة</translation>
    </message>
    <message>
        <source>You stopped, and that was right</source>
        <translation>توقّفت، وكان ذلك صوابًا</translation>
    </message>
    <message>
        <source>Called away</source>
        <translation>طارئ</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>يكفي لهذا اليوم</translation>
    </message>
    <message>
        <source>%1  ·  %2, %3  ·  %4 moved</source>
        <comment>routine, day, time, duration</comment>
        <translation>%1  ·  %2، %3  ·  %4 حركة</translation>
    </message>
    <message>
        <source>Sharp pain, numbness or tingling: leave the roller today. If it stays or comes back, ask your clinician before you roll again.</source>
        <translation>ألم حادّ أو خدر أو وخز: اترك الأسطوانة اليوم. إذا استمرّ أو عاد، فاستشر مختصًا صحيًا قبل أن تستخدمها ثانية.</translation>
    </message>
    <message>
        <source>%1. The session is kept while Limber runs.</source>
        <comment>why it was not saved</comment>
        <translation>%1. تبقى الجلسة محفوظة ما دام Limber مفتوحًا.</translation>
    </message>
</context>
<context>
    <name>limber::Surroundings</name>
    <message>
        <source>The desktop may turn the screen off meanwhile.</source>
        <translation>قد تنطفئ الشاشة أثناء ذلك.</translation>
    </message>
</context>
<context>
    <name>limber::TakeAlong</name>
    <message>
        <source>&amp;Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Export a table (CSV)…</source>
        <translation>تصدير جدول (CSV)…</translation>
    </message>
    <message>
        <source>Export everything (JSON)…</source>
        <translation>تصدير كل شيء (JSON)…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Recently deleted…</source>
        <translation>المحذوفة مؤخرًا…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Delete all my data…</source>
        <translation>حذف كل بياناتي…</translation>
    </message>
    <message>
        <source>limber-history-%1</source>
        <comment>name of a file</comment>
        <translation>سجل-limber-%1</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Limber&apos;s history (*.json)</source>
        <translation>سجل Limber (*.json)</translation>
    </message>
    <message>
        <source>Import sessions</source>
        <translation>استيراد جلسات</translation>
    </message>
    <message>
        <source>No session in this file is new.</source>
        <translation>لا جلسة جديدة في هذا الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) will be added.</source>
        <translation>
            <numerusform>لن تُضاف أي جلسة.</numerusform>
            <numerusform>ستُضاف جلسة واحدة.</numerusform>
            <numerusform>ستُضاف جلستان.</numerusform>
            <numerusform>ستُضاف %n جلسات.</numerusform>
            <numerusform>ستُضاف %n جلسة.</numerusform>
            <numerusform>ستُضاف %n جلسة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are known already and stay as they are.</source>
        <translation>
            <numerusform>لا جلسات معروفة من قبل.</numerusform>
            <numerusform>جلسة واحدة معروفة من قبل وتبقى كما هي.</numerusform>
            <numerusform>جلستان معروفتان من قبل وتبقيان كما هما.</numerusform>
            <numerusform>%n جلسات معروفة من قبل وتبقى كما هي.</numerusform>
            <numerusform>%n جلسة معروفة من قبل وتبقى كما هي.</numerusform>
            <numerusform>%n جلسة معروفة من قبل وتبقى كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>There is none yet: Limber makes one a day by itself.</source>
        <translation>لا توجد واحدة بعد: ينشئ Limber نسخة كل يوم تلقائيًا.</translation>
    </message>
    <message>
        <source>The history as it is now is kept aside, not deleted.</source>
        <translation>يُحفظ السجل الحالي جانبًا ولا يُحذف.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>المحذوفة مؤخرًا</translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <translation>لم يُحذف شيء في آخر 30 يومًا.</translation>
    </message>
    <message>
        <source>After 30 days they are gone for good.</source>
        <translation>بعد 30 يومًا تُحذف نهائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) left</source>
        <comment>routine</comment>
        <translation>
            <numerusform>%1، لم يبقَ أي يوم</numerusform>
            <numerusform>%1، بقي يوم واحد</numerusform>
            <numerusform>%1، بقي يومان</numerusform>
            <numerusform>%1، بقيت %n أيام</numerusform>
            <numerusform>%1، بقي %n يومًا</numerusform>
            <numerusform>%1، بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Delete all my data?</source>
        <translation>حذف كل بياناتي؟</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>إبقاء كل شيء</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Delete everything for good?</source>
        <translation>حذف كل شيء نهائيًا؟</translation>
    </message>
    <message>
        <source>There is no way back and no undo.</source>
        <translation>لا رجوع ولا تراجع بعد ذلك.</translation>
    </message>
    <message>
        <source>&amp;Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>Every session with its numbers and notes goes, what was deleted before, every backup that Limber made, and your answers about your health. Files you exported stay.</source>
        <translation>تُحذف كل الجلسات بأرقامها وملاحظاتها، وما حُذف من قبل، وكل نسخة احتياطية أنشأها Limber، وإجاباتك عن صحتك. وتبقى الملفات التي صدّرتها.</translation>
    </message>
    <message>
        <source>Report for your therapist…</source>
        <translation>تقرير لاختصاصي العلاج الطبيعي…</translation>
    </message>
</context>
<context>
    <name>limber::TensionCard</name>
    <message>
        <source>Tension before</source>
        <translation>الشدّ قبل</translation>
    </message>
    <message>
        <source>Tension now</source>
        <translation>الشدّ الآن</translation>
    </message>
    <message>
        <source>Tension before (you said %1)</source>
        <translation>الشدّ قبل (قلت %1)</translation>
    </message>
    <message>
        <source>Tension before (you did not say)</source>
        <translation>الشدّ قبل (غير محدد)</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>وكيف هو الآن؟</translation>
    </message>
    <message>
        <source>0 is none, 10 the worst you know. Leaving it open is fine.</source>
        <translation>0 يعني لا شدّ، و10 أسوأ ما عرفت. يمكنك تركه فارغًا.</translation>
    </message>
    <message>
        <source>That happens. If it stays so, ask your therapist.</source>
        <translation>هذا يحدث. إذا استمرّ، فاسأل اختصاصي العلاج الطبيعي.</translation>
    </message>
    <message>
        <source>0 is none, 10 the worst you know.</source>
        <translation>0 يعني لا شدّ، و10 أسوأ ما عرفت.</translation>
    </message>
</context>
<context>
    <name>limber::TensionChart</name>
    <message>
        <source>Tension before and after, 0 to 10</source>
        <translation>الشدّ قبل وبعد، من 0 إلى 10</translation>
    </message>
</context>
<context>
    <name>limber::TensionLegend</name>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>A ring stands for before, a disc for after</source>
        <translation>الحلقة لما قبل، والقرص لما بعد</translation>
    </message>
</context>
<context>
    <name>limber::TensionPage</name>
    <message>
        <source>How tense you feel now</source>
        <translation>مقدار الشدّ الآن</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>How tense do you feel now?</source>
        <translation>ما مقدار الشدّ الذي تشعر به الآن؟</translation>
    </message>
    <message>
        <source>Where you are about to roll. You are asked again at the end.</source>
        <translation>حيث ستمرّ الأسطوانة. يتكرر السؤال في النهاية.</translation>
    </message>
    <message>
        <source>0–9</source>
        <comment>keys</comment>
        <translation>0–9</translation>
    </message>
    <message>
        <source>answers and starts</source>
        <translation>يجيب ويبدأ</translation>
    </message>
    <message>
        <source>1 0</source>
        <comment>keys</comment>
        <translation>1 ثم 0</translation>
    </message>
    <message>
        <source>is ten</source>
        <translation>يعني عشرة</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key that skips the question</comment>
        <translation>ت</translation>
    </message>
    <message>
        <source>skips and starts</source>
        <translation>يتخطى ويبدأ</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>يعود</translation>
    </message>
    <message>
        <source>Press a number or choose one</source>
        <translation>اضغط رقمًا أو اختر واحدًا</translation>
    </message>
    <message>
        <source>&amp;Start without a number</source>
        <translation>ابدأ دون رقم</translation>
    </message>
</context>
<context>
    <name>limber::TensionScale</name>
    <message>
        <source>none</source>
        <translation>لا شدّ</translation>
    </message>
    <message>
        <source>very tense</source>
        <translation>شدّ قوي</translation>
    </message>
</context>
<context>
    <name>limber::TrendScale</name>
    <message>
        <source>Tension before a session, 0 to 10: %1 then, %2 now</source>
        <translation>الشدّ قبل الجلسة، من 0 إلى 10: %1 حينها، %2 الآن</translation>
    </message>
    <message>
        <source>then and now</source>
        <translation>حينها والآن</translation>
    </message>
    <message>
        <source>then</source>
        <translation>حينها</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>limber::TryMove</name>
    <message>
        <source>Try the move</source>
        <translation>شاهد الحركة</translation>
    </message>
    <message>
        <source>Stop the move</source>
        <translation>أوقف الحركة</translation>
    </message>
</context>
<context>
    <name>limber::ValueChart</name>
    <message>
        <source>The arrow keys go through the values.</source>
        <translation>الأسهم تتنقّل بين القيم.</translation>
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
        <translation>التصفّح دون بدء</translation>
    </message>
    <message>
        <source>Nothing speaks against it</source>
        <translation>لا شيء يمنع ذلك</translation>
    </message>
    <message>
        <source>You may roll.</source>
        <translation>يمكنك استخدام الأسطوانة.</translation>
    </message>
    <message>
        <source>Stop at any sharp pain, numbness or tingling. Limber never asks you to push through.</source>
        <translation>توقّف عند أي ألم حادّ أو خدر أو وخز. لا يطلب منك Limber أبدًا أن تتحمّل الألم.</translation>
    </message>
    <message>
        <source>A few questions first</source>
        <translation>بعض الأسئلة أولًا</translation>
    </message>
    <message>
        <source>Rolling is not for everybody at any time.</source>
        <translation>الأسطوانة لا تناسب الجميع في كل وقت.</translation>
    </message>
    <message>
        <source>By keyboard: Y or N answers and goes on, the arrow keys move.</source>
        <translation>بلوحة المفاتيح: ن أو ل للإجابة والانتقال إلى السؤال التالي، والأسهم للتنقّل.</translation>
    </message>
    <message>
        <source>&amp;I asked, and may roll</source>
        <translation>استشرت ويُسمح لي</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>الإجابات: %1 من %2</translation>
    </message>
    <message>
        <source>Limber will not start a session until this answer changes.</source>
        <translation>لن يبدأ Limber أي جلسة حتى تتغيّر هذه الإجابة.</translation>
    </message>
    <message>
        <source>You also said yes to:</source>
        <translation>أجبت أيضًا بنعم عن:</translation>
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
        <translation>العرض</translation>
    </message>
    <message>
        <source>&amp;Turned upside down (T)</source>
        <translation>مقلوب رأسًا على عقب (T)</translation>
    </message>
    <message>
        <source>&amp;Largest letters (L)</source>
        <translation>أكبر الحروف (L)</translation>
    </message>
</context>
<context>
    <name>limber::WeekBars</name>
    <message>
        <source>Minutes a week</source>
        <translation>الدقائق في الأسبوع</translation>
    </message>
</context>
</TS>
