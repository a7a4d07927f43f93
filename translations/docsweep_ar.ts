<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 يوم</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>أقل من ١٪</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1 items/s</source>
        <translation>%1 عنصر/ث</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>how QLocale writes a time</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>how QLocale writes a day and a time</comment>
        <translation>d MMM، HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>how QLocale writes a day of a year and a time</comment>
        <translation>d MMM yyyy، HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>how QLocale writes hours and minutes</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how QLocale writes a day</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how QLocale writes a day of a year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>ملف مولَّد</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>ملف يتيم</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>الملفات المولَّدة</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>الملفات اليتيمة</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخطَّط</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>already gone</source>
        <translation>محذوف مسبقًا</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>معلَّق</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>جارٍ التحضير</translation>
    </message>
    <message>
        <source>Settling what an earlier run left</source>
        <translation>جارية تسوية ما خلّفته عملية تشغيل سابقة</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>جارٍ التنظيف</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>جارٍ الإنهاء</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>idle longer than %1</source>
        <translation>خاملة منذ أكثر من %1</translation>
    </message>
    <message>
        <source>chosen by its key</source>
        <translation>مختارة بمفتاحها</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>أقدم من %1</translation>
    </message>
    <message>
        <source>goes with its session</source>
        <translation>يُحذف مع جلسته</translation>
    </message>
    <message>
        <source>no row refers to it</source>
        <translation>لا يشير إليه أي صف</translation>
    </message>
    <message>
        <source>in the chosen session&apos;s folder</source>
        <translation>في مجلد الجلسة المختارة</translation>
    </message>
    <message>
        <source>used within the last %1</source>
        <translation>استُخدمت خلال آخر %1</translation>
    </message>
    <message>
        <source>its last activity cannot be read</source>
        <translation>تتعذر قراءة آخر نشاط لها</translation>
    </message>
    <message>
        <source>held</source>
        <translation>مستبقى</translation>
    </message>
    <message>
        <source>changed within the last %1</source>
        <translation>تغيّر خلال آخر %1</translation>
    </message>
    <message>
        <source>its age cannot be read</source>
        <translation>تتعذر قراءة عمره</translation>
    </message>
    <message>
        <source>outputs are kept</source>
        <translation>الملفات المولَّدة تُبقى</translation>
    </message>
    <message>
        <source>files of sessions in use are kept</source>
        <translation>ملفات الجلسات المستخدمة تُبقى</translation>
    </message>
    <message>
        <source>named by a session that stays</source>
        <translation>تذكره جلسة باقية</translation>
    </message>
    <message>
        <source>storage cleanup is switched off</source>
        <translation>تنظيف التخزين معطَّل</translation>
    </message>
    <message>
        <source>not of the chosen session</source>
        <translation>ليس من الجلسة المختارة</translation>
    </message>
    <message>
        <source>its session stays</source>
        <translation>جلسته باقية</translation>
    </message>
    <message>
        <source>Nobody has used this session for longer than %1. Its rows go, documents first.</source>
        <translation>لم يستخدم أحد هذه الجلسة منذ أكثر من %1. ستُحذف صفوفها، والمستندات أولًا.</translation>
    </message>
    <message>
        <source>This session was chosen by its key, whatever its age.</source>
        <translation>اختيرت هذه الجلسة بمفتاحها، أيًا كان عمرها.</translation>
    </message>
    <message>
        <source>This file has not changed for longer than %1. Its session is still in use and stays.</source>
        <translation>لم يتغير هذا الملف منذ أكثر من %1. جلسته ما زالت مستخدمة وستبقى.</translation>
    </message>
    <message>
        <source>This file has not changed for longer than %1.</source>
        <translation>لم يتغير هذا الملف منذ أكثر من %1.</translation>
    </message>
    <message>
        <source>A row of an expired session names this file. It goes together with that session, and only with it.</source>
        <translation>يذكر هذا الملفَ صفٌ من جلسة منتهية. سيُحذف مع تلك الجلسة، ومعها فقط.</translation>
    </message>
    <message>
        <source>A row of an expired session names this file, but the storage could not be listed. It is looked up before it goes.</source>
        <translation>يذكر هذا الملفَ صفٌ من جلسة منتهية، لكن تعذّر سرد محتوى التخزين. سيُبحث عنه قبل حذفه.</translation>
    </message>
    <message>
        <source>No row refers to this file, and it is older than %1.</source>
        <translation>لا يشير أي صف إلى هذا الملف، وهو أقدم من %1.</translation>
    </message>
    <message>
        <source>It lies in the folder of the session that was chosen by its key.</source>
        <translation>يقع في مجلد الجلسة التي اختيرت بمفتاحها.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>الوصول مرفوض</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>يتعذر الوصول</translation>
    </message>
    <message>
        <source>Locked by its provider</source>
        <translation>مقفل من مزوّد الخدمة</translation>
    </message>
    <message>
        <source>Somebody else is at it</source>
        <translation>جهة أخرى تعمل عليه</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>إجابة غير مقروءة</translation>
    </message>
    <message>
        <source>A setting is wrong</source>
        <translation>أحد الإعدادات خاطئ</translation>
    </message>
    <message>
        <source>A safety limit stopped it</source>
        <translation>أوقفه حد أمان</translation>
    </message>
    <message>
        <source>Disk trouble</source>
        <translation>مشكلة في القرص</translation>
    </message>
    <message>
        <source>no extension</source>
        <translation>بلا امتداد</translation>
    </message>
    <message>
        <source>others</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>a row names it now</source>
        <translation>يذكره صف الآن</translation>
    </message>
    <message>
        <source>the storage could not be asked</source>
        <translation>تعذّر سؤال التخزين</translation>
    </message>
    <message>
        <source>its documents changed</source>
        <translation>تغيّرت مستنداتها</translation>
    </message>
    <message>
        <source>it changed since</source>
        <translation>تغيّر منذ ذلك</translation>
    </message>
    <message>
        <source>the run broke off before it</source>
        <translation>انقطع التشغيل قبله</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>لا يمكن لأي ملف أن يحمل هذا الاسم</translation>
    </message>
    <message>
        <source>given up by hand</source>
        <translation>تُرك يدويًا</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>إصدار أقدم</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>إصدارات أقدم</translation>
    </message>
    <message>
        <source>replaced longer than %1 ago</source>
        <translation>استُبدل قبل أكثر من %1</translation>
    </message>
    <message>
        <source>goes with its file</source>
        <translation>يُحذف مع ملفه</translation>
    </message>
    <message>
        <source>older versions are kept</source>
        <translation>تُحفظ الإصدارات الأقدم</translation>
    </message>
    <message>
        <source>it hides versions that stay</source>
        <translation>يخفي إصدارات باقية</translation>
    </message>
    <message>
        <source>The bucket has kept this version since the file was replaced or deleted, longer than %1 ago.</source>
        <translation>احتفظت الحاوية بهذا الإصدار منذ استبدال الملف أو حذفه قبل أكثر من %1.</translation>
    </message>
    <message>
        <source>The file goes, and without it this version would take its place.</source>
        <translation>يُحذف الملف، ومن دونه سيحلّ هذا الإصدار محله.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Automatic runs are paused until %1</source>
        <translation>عمليات التشغيل التلقائية متوقفة مؤقتًا حتى %1</translation>
    </message>
    <message>
        <source>Automatic runs are paused</source>
        <translation>عمليات التشغيل التلقائية متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>A cleanup begins</source>
        <translation>تبدأ عملية تنظيف</translation>
    </message>
    <message>
        <source>The cleanup is paused: %1 of %2 items</source>
        <translation>التنظيف متوقف مؤقتًا: %1 من %2 من العناصر</translation>
    </message>
    <message>
        <source>Cleaning up: %1 of %2 items</source>
        <translation>جارٍ التنظيف: %1 من %2 من العناصر</translation>
    </message>
    <message>
        <source>Next automatic run: %1</source>
        <translation>التشغيل التلقائي التالي: %1</translation>
    </message>
    <message>
        <source>No automatic run is planned</source>
        <translation>لا تشغيل تلقائي مخطَّط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of the last cleanup failed</source>
        <translation>
            <numerusform>لم يفشل أي عنصر من آخر تنظيف</numerusform>
            <numerusform>فشل عنصر واحد من آخر تنظيف</numerusform>
            <numerusform>فشل عنصران من آخر تنظيف</numerusform>
            <numerusform>فشلت %Ln عناصر من آخر تنظيف</numerusform>
            <numerusform>فشل %Ln عنصرًا من آخر تنظيف</numerusform>
            <numerusform>فشل %Ln عنصر من آخر تنظيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>لا حذف ينتظر التخزين</numerusform>
            <numerusform>عملية حذف واحدة تنتظر التخزين</numerusform>
            <numerusform>عمليتا حذف تنتظران التخزين</numerusform>
            <numerusform>%Ln عمليات حذف تنتظر التخزين</numerusform>
            <numerusform>%Ln عملية حذف تنتظر التخزين</numerusform>
            <numerusform>%Ln عملية حذف تنتظر التخزين</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be cleaned up</source>
        <translation>لا شيء يمكن تنظيفه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can go, %1</source>
        <translation>
            <numerusform>لا عناصر يمكن حذفها، %1</numerusform>
            <numerusform>عنصر واحد يمكن حذفه، %1</numerusform>
            <numerusform>عنصران يمكن حذفهما، %1</numerusform>
            <numerusform>%Ln عناصر يمكن حذفها، %1</numerusform>
            <numerusform>%Ln عنصرًا يمكن حذفها، %1</numerusform>
            <numerusform>%Ln عنصر يمكن حذفها، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>No web app is connected yet</source>
        <translation>لا تطبيق ويب متصل بعد</translation>
    </message>
    <message>
        <source>A safety limit stopped the cleanup</source>
        <translation>أوقف حد أمان عملية التنظيف</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1</source>
        <translation>لم يُحذف شيء: %1</translation>
    </message>
    <message>
        <source>An error stopped the cleanup</source>
        <translation>أوقف خطأ عملية التنظيف</translation>
    </message>
    <message>
        <source>The cleanup is done</source>
        <translation>اكتمل التنظيف</translation>
    </message>
    <message>
        <source>The cleanup was stopped</source>
        <translation>أُوقف التنظيف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) deleted, %1 freed.</source>
        <translation>
            <numerusform>لم يُحذف أي عنصر، المحرَّر: %1.</numerusform>
            <numerusform>حُذف عنصر واحد، المحرَّر: %1.</numerusform>
            <numerusform>حُذف عنصران، المحرَّر: %1.</numerusform>
            <numerusform>حُذفت %Ln عناصر، المحرَّر: %1.</numerusform>
            <numerusform>حُذف %Ln عنصرًا، المحرَّر: %1.</numerusform>
            <numerusform>حُذف %Ln عنصر، المحرَّر: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) failed.</source>
        <translation>
            <numerusform>لم يفشل أي عنصر.</numerusform>
            <numerusform>فشل عنصر واحد.</numerusform>
            <numerusform>فشل عنصران.</numerusform>
            <numerusform>فشلت %Ln عناصر.</numerusform>
            <numerusform>فشل %Ln عنصرًا.</numerusform>
            <numerusform>فشل %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for the storage.</source>
        <translation>
            <numerusform>لا حذف ينتظر التخزين.</numerusform>
            <numerusform>عملية حذف واحدة تنتظر التخزين.</numerusform>
            <numerusform>عمليتا حذف تنتظران التخزين.</numerusform>
            <numerusform>%Ln عمليات حذف تنتظر التخزين.</numerusform>
            <numerusform>%Ln عملية حذف تنتظر التخزين.</numerusform>
            <numerusform>%Ln عملية حذف تنتظر التخزين.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::AboutGroup</name>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>docsweep %1 is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>برنامج docsweep %1 حر بموجب رخصة GNU العمومية العامة، الإصدار 3 أو أحدث (GPL-3.0-or-later). يأتي دون أي ضمان.</translation>
    </message>
    <message>
        <source>It is built with Qt %1 (LGPL-3.0), Qt Charts (GPL-3.0), spdlog and fmt (MIT), tl::expected (CC0) and QtKeychain (BSD). Its icons were drawn for it.</source>
        <translation>بُني باستخدام Qt %1 (LGPL-3.0) وQt Charts (GPL-3.0) وspdlog وfmt (MIT) وtl::expected (CC0) وQtKeychain (BSD). رُسمت أيقوناته خصيصًا له.</translation>
    </message>
</context>
<context>
    <name>docsweep::AcceptDialog</name>
    <message>
        <source>Is it the same as before?</source>
        <translation>هل هو نفسه كما كان؟</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه كما هو</translation>
    </message>
    <message>
        <source>It is the same: accept</source>
        <translation>هو نفسه: قبول</translation>
    </message>
    <message>
        <source>Accept it only if it is the same web app&apos;s, moved or restored: then lists and pending deletions of before are of what is there now, and the next run goes on with them. If not, see that the right disk is mounted and the right database is named.</source>
        <translation>اقبله فقط إذا كان لتطبيق الويب نفسه، منقولًا أو مستعادًا: عندئذ تسري القوائم وعمليات الحذف المعلَّقة السابقة على ما هو موجود الآن، ويتابع التشغيل التالي بها. وإلا فتحقّق من تركيب القرص الصحيح ومن ذكر قاعدة البيانات الصحيحة.</translation>
    </message>
    <message>
        <source>What stands there now</source>
        <translation>ما هو موجود هناك الآن</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>سابقًا: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ActivityPage</name>
    <message>
        <source>Items as CSV…</source>
        <translation>العناصر بصيغة CSV…</translation>
    </message>
    <message>
        <source>Runs as CSV…</source>
        <translation>عمليات التشغيل بصيغة CSV…</translation>
    </message>
    <message>
        <source>Run and items as JSON…</source>
        <translation>عملية التشغيل وعناصرها بصيغة JSON…</translation>
    </message>
    <message>
        <source>Runs as JSON…</source>
        <translation>عمليات التشغيل بصيغة JSON…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>التقرير بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>فتح عملية التشغيل %1</translation>
    </message>
    <message>
        <source>Retry failed and pending</source>
        <translation>إعادة محاولة الفاشل والمعلَّق</translation>
    </message>
    <message>
        <source>Export run %1</source>
        <translation>تصدير عملية التشغيل %1</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>تصدير عمليات التشغيل</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>جارية كتابة %1…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Report of run %1</source>
        <translation>تقرير عملية التشغيل %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing the report of run %1…</source>
        <translation>جارية طباعة تقرير عملية التشغيل %1…</translation>
    </message>
    <message>
        <source>The report of run %1 went to the printer.</source>
        <translation>أُرسل تقرير عملية التشغيل %1 إلى الطابعة.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>أُوقف؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر ٢٤ ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر ٧ أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>منذ البداية</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>بدأه</translation>
    </message>
    <message>
        <source>Started by anyone</source>
        <translation>بدأه أي شخص</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>أي نتيجة</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>اكتمل كله</translation>
    </message>
    <message>
        <source>Files wait</source>
        <translation>ملفات تنتظر</translation>
    </message>
    <message>
        <source>Items failed</source>
        <translation>عناصر فشل حذفها</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>أُوقف قبل الاكتمال</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>لم ينتهِ</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>فتح عملية التشغيل</translation>
    </message>
    <message>
        <source>Shows what became of its items (Enter, or a double click)</source>
        <translation>يعرض ما آلت إليه عناصرها (Enter أو نقرة مزدوجة)</translation>
    </message>
    <message>
        <source>Export runs…</source>
        <translation>تصدير عمليات التشغيل…</translation>
    </message>
    <message>
        <source>Save the runs that are shown as CSV or JSON</source>
        <translation>حفظ عمليات التشغيل المعروضة بصيغة CSV أو JSON</translation>
    </message>
    <message>
        <source>Work is on</source>
        <translation>العمل جارٍ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>عمليات التشغيل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>لا عمليات تشغيل</numerusform>
            <numerusform>عملية تشغيل واحدة</numerusform>
            <numerusform>عمليتا تشغيل</numerusform>
            <numerusform>%Ln عمليات تشغيل</numerusform>
            <numerusform>%Ln عملية تشغيل</numerusform>
            <numerusform>%Ln عملية تشغيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) deleted</source>
        <translation>
            <numerusform>لم يُحذف أي عنصر</numerusform>
            <numerusform>حُذف عنصر واحد</numerusform>
            <numerusform>حُذف عنصران</numerusform>
            <numerusform>حُذفت %Ln عناصر</numerusform>
            <numerusform>حُذف %Ln عنصرًا</numerusform>
            <numerusform>حُذف %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>المحرَّر: %1</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>المعلَّق: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>الفاشل: %1</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>الجدولة: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارية القراءة…</translation>
    </message>
    <message>
        <source>Nothing has been cleaned up yet</source>
        <translation>لم يُنظَّف شيء بعد</translation>
    </message>
    <message>
        <source>Every cleanup is written down here: what went, what stayed and why, and who started it.</source>
        <translation>تُدوَّن هنا كل عملية تنظيف: ما حُذف، وما بقي ولماذا، ومن بدأها.</translation>
    </message>
    <message>
        <source>No run passes the filter</source>
        <translation>لا توجد عملية تشغيل تطابق التصفية</translation>
    </message>
    <message>
        <source>Choose another result, another period or anyone.</source>
        <translation>اختر نتيجة أخرى أو فترة أخرى أو «بدأه أي شخص».</translation>
    </message>
    <message>
        <source>No run in this period</source>
        <translation>لا عمليات تشغيل في هذه الفترة</translation>
    </message>
    <message>
        <source>Choose a longer one to see earlier runs.</source>
        <translation>اختر فترة أطول لعرض عمليات التشغيل الأقدم.</translation>
    </message>
    <message>
        <source>Trying the deletions that wait for the storage…</source>
        <translation>جارية محاولة عمليات الحذف التي تنتظر التخزين…</translation>
    </message>
    <message>
        <source>Scanning, to list again what failed in run %1…</source>
        <translation>جارٍ الفحص لإعادة سرد ما فشل في عملية التشغيل %1…</translation>
    </message>
    <message>
        <source>What failed and may still go is listed among the candidates.</source>
        <translation>ما فشل وما زال قابلًا للحذف مدرج ضمن العناصر المرشَّحة.</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>لم ينجح ذلك. %1</translation>
    </message>
    <message>
        <source>The scan did not end, so what failed could not be listed again. %1</source>
        <translation>لم يكتمل الفحص، لذا تعذّر سرد ما فشل من جديد. %1</translation>
    </message>
    <message>
        <source>Pending deletions…</source>
        <translation>عمليات الحذف المعلَّقة…</translation>
    </message>
    <message>
        <source>Lists the files that wait for the storage: try them again, or give them up</source>
        <translation>يسرد الملفات التي تنتظر التخزين: أعد محاولتها أو اتركها</translation>
    </message>
</context>
<context>
    <name>docsweep::AgeChoice</name>
    <message>
        <source>Show in the list</source>
        <translation>عرض في القائمة</translation>
    </message>
    <message>
        <source>Use this age</source>
        <translation>استخدام هذا العمر</translation>
    </message>
    <message>
        <source>Scans again with this age; nothing is deleted by that</source>
        <translation>يعيد الفحص بهذا العمر؛ ولا يُحذف شيء بذلك</translation>
    </message>
    <message>
        <source>Drag the handle to see what another age would come to.</source>
        <translation>اسحب المقبض لترى نتيجة عمر آخر.</translation>
    </message>
    <message>
        <source>That is %1 more than now.</source>
        <translation>هذا أكثر من الآن بمقدار %1.</translation>
    </message>
    <message>
        <source>That is %1 less than now.</source>
        <translation>هذا أقل من الآن بمقدار %1.</translation>
    </message>
    <message>
        <source>Opens the candidates that are older than that</source>
        <translation>يفتح العناصر المرشَّحة الأقدم من ذلك</translation>
    </message>
    <message>
        <source>The list holds only what is older than %1</source>
        <translation>لا تحتوي القائمة إلا على ما هو أقدم من %1</translation>
    </message>
</context>
<context>
    <name>docsweep::AgeCurve</name>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>What would another age free?</source>
        <translation>كم سيحرّر عمر آخر؟</translation>
    </message>
    <message>
        <source>Nothing is stored.</source>
        <translation>لا شيء مخزَّن.</translation>
    </message>
    <message>
        <source>What would another age free? %1 are older than %2.</source>
        <translation>كم سيحرّر عمر آخر؟ %1 أقدم من %2.</translation>
    </message>
    <message>
        <source>Older than %1: about %2 in %3 and %4.</source>
        <translation>أقدم من %1: نحو %2 (%3، %4).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>in use: %1</source>
        <translation>المستخدَم الآن: %1</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>أقدم من %1</translation>
    </message>
    <message numerus="yes">
        <source>about %1 in %Ln file(s)</source>
        <translation>
            <numerusform>نحو %1 دون أي ملف</numerusform>
            <numerusform>نحو %1 في ملف واحد</numerusform>
            <numerusform>نحو %1 في ملفين</numerusform>
            <numerusform>نحو %1 في %Ln ملفات</numerusform>
            <numerusform>نحو %1 في %Ln ملفًا</numerusform>
            <numerusform>نحو %1 في %Ln ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::AgeHistogram</name>
    <message>
        <source>Goes</source>
        <translation>يُحذف</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>مستبقى</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>How old is it?</source>
        <translation>ما عمر المخزون؟</translation>
    </message>
    <message>
        <source>No files are stored.</source>
        <translation>لا ملفات مخزَّنة.</translation>
    </message>
    <message>
        <source>How old is it? Nothing is stored.</source>
        <translation>ما عمر المخزون؟ لا شيء مخزَّن.</translation>
    </message>
    <message>
        <source>How old is it? Half of it is younger than %1.</source>
        <translation>ما عمر المخزون؟ نصفه أحدث من %1.</translation>
    </message>
    <message>
        <source>%1 go, %2 are held, %3 stay.</source>
        <translation>يُحذف %1، ومستبقى %2، ويبقى %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1 دون أي ملف</numerusform>
            <numerusform>%1 في ملف واحد</numerusform>
            <numerusform>%1 في ملفين</numerusform>
            <numerusform>%1 في %Ln ملفات</numerusform>
            <numerusform>%1 في %Ln ملفًا</numerusform>
            <numerusform>%1 في %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>between %1 and %2 old</source>
        <translation>العمر بين %1 و%2</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>أقدم من %1</translation>
    </message>
    <message>
        <source>%1 go</source>
        <translation>يُحذف: %1</translation>
    </message>
    <message>
        <source>%1 are held</source>
        <translation>مستبقى: %1</translation>
    </message>
    <message>
        <source>%1 stay</source>
        <translation>يبقى: %1</translation>
    </message>
    <message>
        <source>%1 to %2 old</source>
        <translation>العمر من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>docsweep::AlertWords</name>
    <message>
        <source>The cleanup failed</source>
        <translation>فشلت عملية التنظيف</translation>
    </message>
    <message>
        <source>The cleanup is incomplete</source>
        <translation>عملية التنظيف غير مكتملة</translation>
    </message>
    <message>
        <source>The storage is unavailable</source>
        <translation>التخزين غير متاح</translation>
    </message>
    <message>
        <source>A safety limit stopped the cleanup</source>
        <translation>أوقف حد أمان عملية التنظيف</translation>
    </message>
    <message>
        <source>The clocks disagree</source>
        <translation>الساعات غير متوافقة</translation>
    </message>
    <message>
        <source>The storage is almost full</source>
        <translation>التخزين يكاد يمتلئ</translation>
    </message>
    <message>
        <source>Deletions have been waiting too long</source>
        <translation>طال انتظار عمليات حذف</translation>
    </message>
    <message>
        <source>Automatic runs were missed</source>
        <translation>فاتت عمليات تشغيل تلقائية</translation>
    </message>
    <message>
        <source>Open docsweep to see what went wrong.</source>
        <translation>افتح docsweep لترى ما الذي حدث.</translation>
    </message>
    <message>
        <source>Activity shows every item and the reason.</source>
        <translation>تعرض صفحة النشاط كل عنصر مع السبب.</translation>
    </message>
    <message>
        <source>Rows are still deleted. Their files wait until the storage is back.</source>
        <translation>ما زالت الصفوف تُحذف. وتنتظر ملفاتها حتى يعود التخزين.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Check the list. If it is right, clean it up by hand or raise the limit.</source>
        <translation>لم يُحذف شيء. راجع القائمة. فإن كانت صحيحة، نظّفها يدويًا أو ارفع الحد.</translation>
    </message>
    <message>
        <source>Automatic runs do not start. Set the clocks of this machine and the servers by NTP.</source>
        <translation>لا تبدأ عمليات التشغيل التلقائية. اضبط ساعات هذا الجهاز والخوادم عبر NTP.</translation>
    </message>
    <message>
        <source>Clean up with a shorter age, or raise MAX_STORAGE_SIZE_MB.</source>
        <translation>نظّف بعمر أقصر، أو ارفع MAX_STORAGE_SIZE_MB.</translation>
    </message>
    <message>
        <source>The storage must answer and allow the deletion. Test the connection in Settings.</source>
        <translation>يجب أن يستجيب التخزين ويسمح بالحذف. اختبر الاتصال في الإعدادات.</translation>
    </message>
    <message>
        <source>Check that this machine and its scheduler are running at these times.</source>
        <translation>تحقق من أن هذا الجهاز ومجدوِله يعملان في هذه الأوقات.</translation>
    </message>
    <message>
        <source>This has been resolved.</source>
        <translation>حُلّت هذه المشكلة.</translation>
    </message>
</context>
<context>
    <name>docsweep::AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
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
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of this window; the command line and the log stay English.</source>
        <translation>لغة هذه النافذة؛ سطر الأوامر والسجل التقني يبقيان بالإنجليزية.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>“As the desktop” follows it while the window is open.</source>
        <translation>«مثل سطح المكتب» يتبع سطح المكتب ما دامت النافذة مفتوحة.</translation>
    </message>
</context>
<context>
    <name>docsweep::Background</name>
    <message>
        <source>The scan failed: %1</source>
        <translation>فشل الفحص: %1</translation>
    </message>
    <message>
        <source>The storage does not answer</source>
        <translation>التخزين لا يستجيب</translation>
    </message>
    <message>
        <source>docsweep is still here</source>
        <translation>ما زال docsweep يعمل</translation>
    </message>
    <message>
        <source>It waits in the tray. &quot;Quit&quot; in the menu of its icon ends it.</source>
        <translation>ينتظر في علبة النظام. «إنهاء» في قائمة أيقونته ينهيه.</translation>
    </message>
    <message>
        <source>docsweep stays open</source>
        <translation>يظل docsweep مفتوحًا</translation>
    </message>
    <message>
        <source>Automatic runs are on, so docsweep stays open. This desktop has no tray where it could wait: from now on closing the window minimises it. Ctrl+Q ends docsweep.</source>
        <translation>عمليات التشغيل التلقائية مفعَّلة، لذا يظل docsweep مفتوحًا. ليس في سطح المكتب هذا علبة نظام ينتظر فيها: من الآن فصاعدًا يؤدي إغلاق النافذة إلى تصغيرها. لإنهاء docsweep اضغط Ctrl+Q.</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Quit docsweep</source>
        <translation>إنهاء docsweep</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidateActions</name>
    <message>
        <source>Choose a row to hold.</source>
        <translation>اختر صفًا لاستبقائه.</translation>
    </message>
    <message>
        <source>That is too much for the clipboard: at most %1 rows. Export them instead.</source>
        <translation>هذا أكثر مما تسعه الحافظة: %1 صف على الأكثر. صدّرها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>تصدير المعروض</translation>
    </message>
    <message>
        <source>Export what is ticked</source>
        <translation>تصدير المحدَّد</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>تحديد أو إلغاء التحديد</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>استبقاء…</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
    <message>
        <source>Show this session alone</source>
        <translation>عرض هذه الجلسة وحدها</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>تنظيف…</translation>
    </message>
    <message>
        <source>The filter hides what is ticked. Take it away, or choose a row to hold.</source>
        <translation>عامل التصفية يخفي ما هو محدَّد. أزله، أو اختر صفًا لاستبقائه.</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesModel</name>
    <message>
        <source>Its session stays; these files go by their own age.</source>
        <translation>جلستها باقية؛ تُحذف هذه الملفات بحسب عمرها هي.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>held</source>
        <translation>مستبقى</translation>
    </message>
    <message>
        <source>held: it stays until the hold is released</source>
        <translation>مستبقى: يبقى حتى يُرفع الاستبقاء</translation>
    </message>
    <message>
        <source>goes along with its ticked session</source>
        <translation>يُحذف مع جلسته المحدَّدة</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>محدَّد</translation>
    </message>
    <message>
        <source>not ticked; something beneath it is</source>
        <translation>غير محدَّد؛ تحته عنصر محدَّد</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>غير محدَّد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>documents, files</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%Ln مستندات</numerusform>
            <numerusform>%Ln مستندًا</numerusform>
            <numerusform>%Ln مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>Files in no folder</source>
        <translation>ملفات خارج أي مجلد</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>الجلسة أو الملف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>آخر نشاط</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>dealt with already: there is nothing to tick</source>
        <translation>تمت معالجته بالفعل: لا شيء لتحديده</translation>
    </message>
    <message>
        <source>Tick everything that is shown, or untick it (Ctrl+A)</source>
        <translation>تحديد كل المعروض أو إلغاء تحديده (Ctrl+A)</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesPage</name>
    <message>
        <source>Session %1</source>
        <translation>الجلسة %1</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>إلغاء تحديد الكل</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>استبقاء…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message numerus="yes">
        <source>What is shown: %Ln item(s)…</source>
        <translation>
            <numerusform>المعروض: لا عناصر…</numerusform>
            <numerusform>المعروض: عنصر واحد…</numerusform>
            <numerusform>المعروض: عنصران…</numerusform>
            <numerusform>المعروض: %Ln عناصر…</numerusform>
            <numerusform>المعروض: %Ln عنصرًا…</numerusform>
            <numerusform>المعروض: %Ln عنصر…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is ticked: %Ln item(s)…</source>
        <translation>
            <numerusform>المحدَّد: لا عناصر…</numerusform>
            <numerusform>المحدَّد: عنصر واحد…</numerusform>
            <numerusform>المحدَّد: عنصران…</numerusform>
            <numerusform>المحدَّد: %Ln عناصر…</numerusform>
            <numerusform>المحدَّد: %Ln عنصرًا…</numerusform>
            <numerusform>المحدَّد: %Ln عنصر…</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>The candidates appear here as soon as both sides were read.</source>
        <translation>تظهر العناصر المرشَّحة هنا فور قراءة الجانبين.</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>Press F5 to find out what can go. A scan deletes nothing.</source>
        <translation>اضغط F5 لمعرفة ما يمكن حذفه. الفحص لا يحذف شيئًا.</translation>
    </message>
    <message>
        <source>Nothing can go</source>
        <translation>لا شيء يمكن حذفه</translation>
    </message>
    <message>
        <source>No session is idle and no file unchanged for longer than %1.</source>
        <translation>لا جلسة خاملة ولا ملف دون تغيير منذ أكثر من %1.</translation>
    </message>
    <message>
        <source>No candidate passes the filter</source>
        <translation>لا عنصر مرشَّح يطابق التصفية</translation>
    </message>
    <message>
        <source>Change the search, or take a filter away.</source>
        <translation>غيّر البحث، أو أزل أحد عوامل التصفية.</translation>
    </message>
    <message>
        <source>at least %1 of %2 shown</source>
        <translation>المعروض %1 على الأقل من %2</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>المعروض %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up all %Ln item(s)…</source>
        <translation>
            <numerusform>تنظيف الكل (لا عناصر)…</numerusform>
            <numerusform>تنظيف العنصر الوحيد…</numerusform>
            <numerusform>تنظيف العنصرين معًا…</numerusform>
            <numerusform>تنظيف كل العناصر (%Ln عناصر)…</numerusform>
            <numerusform>تنظيف كل العناصر (%Ln عنصرًا)…</numerusform>
            <numerusform>تنظيف كل العناصر (%Ln عنصر)…</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing ticked</source>
        <translation>لا شيء محدَّد</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>المحدَّد: %1</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>تنظيف…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) go along with their session</source>
        <translation>
            <numerusform>لا ملفات تُحذف مع جلستها</numerusform>
            <numerusform>ملف واحد يُحذف مع جلسته</numerusform>
            <numerusform>ملفان يُحذفان مع جلستهما</numerusform>
            <numerusform>%Ln ملفات تُحذف مع جلستها</numerusform>
            <numerusform>%Ln ملفًا تُحذف مع جلستها</numerusform>
            <numerusform>%Ln ملف تُحذف مع جلستها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay: they go only with their session</source>
        <translation>
            <numerusform>لا ملفات تبقى لأنها لا تُحذف إلا مع جلستها</numerusform>
            <numerusform>ملف واحد يبقى: لا يُحذف إلا مع جلسته</numerusform>
            <numerusform>ملفان يبقيان: لا يُحذفان إلا مع جلستهما</numerusform>
            <numerusform>%Ln ملفات تبقى: لا تُحذف إلا مع جلستها</numerusform>
            <numerusform>%Ln ملفًا تبقى: لا تُحذف إلا مع جلستها</numerusform>
            <numerusform>%Ln ملف تبقى: لا تُحذف إلا مع جلستها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held item(s) stay</source>
        <translation>
            <numerusform>لا عناصر مستبقاة</numerusform>
            <numerusform>عنصر مستبقى واحد يبقى</numerusform>
            <numerusform>عنصران مستبقيان يبقيان</numerusform>
            <numerusform>%Ln عناصر مستبقاة تبقى</numerusform>
            <numerusform>%Ln عنصرًا مستبقى تبقى</numerusform>
            <numerusform>%Ln عنصر مستبقى تبقى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up %Ln item(s)…</source>
        <translation>
            <numerusform>تنظيف (لا عناصر)…</numerusform>
            <numerusform>تنظيف عنصر واحد…</numerusform>
            <numerusform>تنظيف عنصرين…</numerusform>
            <numerusform>تنظيف %Ln عناصر…</numerusform>
            <numerusform>تنظيف %Ln عنصرًا…</numerusform>
            <numerusform>تنظيف %Ln عنصر…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this is left to clean up.</source>
        <translation>لم يبقَ من هذا شيء للتنظيف.</translation>
    </message>
    <message>
        <source>Keep the ticked rows that are shown, or the chosen one, from every cleanup (H)</source>
        <translation>إبقاء الصفوف المحدَّدة المعروضة، أو الصف المختار، بعيدًا عن كل تنظيف (H)</translation>
    </message>
    <message>
        <source>%1 ticked, %2 of them hidden by the filter</source>
        <translation>المحدَّد: %1، منها %2 يخفيها عامل التصفية</translation>
    </message>
    <message numerus="yes">
        <source>Clean up the %Ln shown…</source>
        <translation>
            <numerusform>تنظيف المعروض (%Ln)…</numerusform>
            <numerusform>تنظيف العنصر المعروض (%Ln)…</numerusform>
            <numerusform>تنظيف العنصرين المعروضين (%Ln)…</numerusform>
            <numerusform>تنظيف المعروضة الـ %Ln…</numerusform>
            <numerusform>تنظيف المعروضة الـ %Ln…</numerusform>
            <numerusform>تنظيف المعروضة الـ %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesView</name>
    <message>
        <source>Cleanup candidates</source>
        <translation>العناصر المرشَّحة للتنظيف</translation>
    </message>
</context>
<context>
    <name>docsweep::CauseList</name>
    <message>
        <source>Why items were not deleted</source>
        <translation>لماذا لم تُحذف عناصر</translation>
    </message>
    <message>
        <source>Nothing to mend: they were left alone on purpose, and the next scan judges them anew.</source>
        <translation>لا شيء يلزم إصلاحه: تُركت عمدًا، والفحص التالي يحكم عليها من جديد.</translation>
    </message>
    <message>
        <source>They are still there. Mend the cause, then scan and clean up again.</source>
        <translation>ما زالت موجودة. أصلح السبب، ثم أعد الفحص والتنظيف.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>count, state, cause</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more cause(s); the report lists them all</source>
        <translation>
            <numerusform>ولا أسباب أخرى؛ التقرير يسردها كلها</numerusform>
            <numerusform>وسبب آخر؛ التقرير يسردها كلها</numerusform>
            <numerusform>وسببان آخران؛ التقرير يسردها كلها</numerusform>
            <numerusform>و%Ln أسباب أخرى؛ التقرير يسردها كلها</numerusform>
            <numerusform>و%Ln سببًا آخر؛ التقرير يسردها كلها</numerusform>
            <numerusform>و%Ln سبب آخر؛ التقرير يسردها كلها</numerusform>
        </translation>
    </message>
    <message>
        <source>None is forgotten: the next cleanup goes on with them as soon as that is mended; so does Retry in the report.</source>
        <translation>لا يُنسى أي منها: يتابعها التنظيف التالي فور إصلاح ذلك؛ وكذلك «إعادة المحاولة» في التقرير.</translation>
    </message>
</context>
<context>
    <name>docsweep::CauseWords</name>
    <message>
        <source>No address is known for %1.</source>
        <translation>لا يُعرف عنوان لـ %1.</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <translation>يرفض %1 الاتصالات.</translation>
    </message>
    <message>
        <source>%1 cut the connection.</source>
        <translation>قطع %1 الاتصال.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>لا يستجيب %1.</translation>
    </message>
    <message>
        <source>No safe connection to %1 can be made (TLS).</source>
        <translation>لا يمكن إنشاء اتصال آمن مع %1 ‏(TLS).</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let docsweep through.</source>
        <translation>الوكيل في الطريق إلى %1 لا يسمح بمرور docsweep.</translation>
    </message>
    <message>
        <source>The provider has locked the project for its quota or a payment.</source>
        <translation>أقفل مزوّد الخدمة المشروع بسبب الحصة أو بسبب دفعة مستحقة.</translation>
    </message>
    <message>
        <source>The storage does not know the key.</source>
        <translation>التخزين لا يعرف المفتاح.</translation>
    </message>
    <message>
        <source>The storage key has expired.</source>
        <translation>انتهت صلاحية مفتاح التخزين.</translation>
    </message>
    <message>
        <source>The storage key is not this project&apos;s.</source>
        <translation>مفتاح التخزين ليس لهذا المشروع.</translation>
    </message>
    <message>
        <source>The storage key may not do this.</source>
        <translation>لا يملك مفتاح التخزين صلاحية لذلك.</translation>
    </message>
    <message>
        <source>The storage said yes, but the file is still there: no policy lets this key delete it.</source>
        <translation>أجاب التخزين بالموافقة، لكن الملف ما زال موجودًا: لا توجد سياسة تسمح لهذا المفتاح بحذفه.</translation>
    </message>
    <message>
        <source>The storage key does not see everything: gone or hidden cannot be told apart.</source>
        <translation>مفتاح التخزين لا يرى كل شيء: لا يمكن التمييز بين ما زال وما هو مخفي.</translation>
    </message>
    <message>
        <source>No storage is configured.</source>
        <translation>لم يُضبط أي تخزين.</translation>
    </message>
    <message>
        <source>%1 answered with an error, HTTP %2.</source>
        <translation>أجاب %1 بخطأ، HTTP %2.</translation>
    </message>
    <message>
        <source>The storage&apos;s listing cannot be trusted now.</source>
        <translation>لا يمكن الوثوق بقائمة محتوى التخزين الآن.</translation>
    </message>
    <message>
        <source>The bucket does not exist, or the key does not see it.</source>
        <translation>الحاوية غير موجودة، أو أن المفتاح لا يراها.</translation>
    </message>
    <message>
        <source>The bucket %1 does not exist, or the key does not see it.</source>
        <translation>الحاوية %1 غير موجودة، أو أن المفتاح لا يراها.</translation>
    </message>
    <message>
        <source>No bucket is named.</source>
        <translation>لم تُذكر أي حاوية.</translation>
    </message>
    <message>
        <source>The bucket %1 is not among those configured now.</source>
        <translation>الحاوية %1 ليست ضمن الحاويات المضبوطة الآن.</translation>
    </message>
    <message>
        <source>Storage cleanup is switched off.</source>
        <translation>تنظيف التخزين معطَّل.</translation>
    </message>
    <message>
        <source>The storage folder %1 cannot be opened.</source>
        <translation>لا يمكن فتح مجلد التخزين %1.</translation>
    </message>
    <message>
        <source>The bucket&apos;s folder %1 cannot be opened.</source>
        <translation>لا يمكن فتح مجلد الحاوية %1.</translation>
    </message>
    <message>
        <source>The folder of the files may not be written: %1</source>
        <translation>لا تتوفر صلاحية الكتابة في مجلد الملفات: %1</translation>
    </message>
    <message>
        <source>The file is protected against the user %1.</source>
        <translation>الملف محمي من المستخدم %1.</translation>
    </message>
    <message>
        <source>The user %1 has no access to it.</source>
        <translation>لا يملك المستخدم %1 حق الوصول إليه.</translation>
    </message>
    <message>
        <source>The file system is mounted read-only.</source>
        <translation>نظام الملفات موصول للقراءة فقط.</translation>
    </message>
    <message>
        <source>Something else is mounted there, or the system uses it.</source>
        <translation>هناك شيء آخر موصول في ذلك الموضع، أو أن النظام يستخدمه.</translation>
    </message>
    <message>
        <source>A symbolic link is in the way; docsweep follows none.</source>
        <translation>يعترض الطريق رابط رمزي؛ وdocsweep لا يتبع أي رابط رمزي.</translation>
    </message>
    <message>
        <source>No database is configured.</source>
        <translation>لم تُضبط أي قاعدة بيانات.</translation>
    </message>
    <message>
        <source>The database file is not there, or this user may not look into its folder.</source>
        <translation>ملف قاعدة البيانات غير موجود، أو لا يحق لهذا المستخدم الاطلاع على مجلده.</translation>
    </message>
    <message>
        <source>docsweep has no access to the database file or its folder.</source>
        <translation>لا يملك docsweep حق الوصول إلى ملف قاعدة البيانات أو إلى مجلده.</translation>
    </message>
    <message>
        <source>The web app&apos;s tables are not in this database.</source>
        <translation>جداول تطبيق الويب غير موجودة في قاعدة البيانات هذه.</translation>
    </message>
    <message>
        <source>The database user lacks permissions.</source>
        <translation>تنقص مستخدمَ قاعدة البيانات صلاحيات.</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>قاعدة البيانات لا تستجيب.</translation>
    </message>
    <message>
        <source>The database refuses this user or password.</source>
        <translation>ترفض قاعدة البيانات هذا المستخدم أو كلمة المرور.</translation>
    </message>
    <message>
        <source>There is no database of that name.</source>
        <translation>لا توجد قاعدة بيانات بهذا الاسم.</translation>
    </message>
    <message>
        <source>The database took the login and closed the connection.</source>
        <translation>قبلت قاعدة البيانات تسجيل الدخول ثم أغلقت الاتصال.</translation>
    </message>
    <message>
        <source>The web app writes times without a zone, so no age can be told.</source>
        <translation>يكتب تطبيق الويب الأوقات دون منطقة زمنية، لذا لا يمكن معرفة أي عمر.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is missing.</source>
        <translation>برنامج تشغيل Qt لـ PostgreSQL مفقود.</translation>
    </message>
    <message>
        <source>Something else keeps the database locked.</source>
        <translation>هناك شيء آخر يُبقي قاعدة البيانات مقفلة.</translation>
    </message>
    <message>
        <source>A row that docsweep does not know refers to the session or its documents.</source>
        <translation>يشير صف لا يعرفه docsweep إلى الجلسة أو إلى مستنداتها.</translation>
    </message>
    <message>
        <source>The database deleted another number of rows than it was asked to.</source>
        <translation>حذفت قاعدة البيانات عددًا من الصفوف غير العدد المطلوب.</translation>
    </message>
    <message>
        <source>The database refuses.</source>
        <translation>قاعدة البيانات ترفض.</translation>
    </message>
    <message>
        <source>The session came back.</source>
        <translation>عادت الجلسة للاستخدام.</translation>
    </message>
    <message>
        <source>Its documents changed since the list was made.</source>
        <translation>تغيّرت مستنداتها منذ إعداد القائمة.</translation>
    </message>
    <message>
        <source>It changed since the list was made.</source>
        <translation>تغيّر منذ إعداد القائمة.</translation>
    </message>
    <message>
        <source>It is held since the list was made.</source>
        <translation>استُبقي منذ إعداد القائمة.</translation>
    </message>
    <message>
        <source>A row names it now.</source>
        <translation>يذكره صف الآن.</translation>
    </message>
    <message>
        <source>Its session was left alone.</source>
        <translation>تُركت جلسته.</translation>
    </message>
    <message>
        <source>The rows of its session stay.</source>
        <translation>صفوف جلسته باقية.</translation>
    </message>
    <message>
        <source>It was still there after it was removed.</source>
        <translation>كان ما زال موجودًا بعد حذفه.</translation>
    </message>
    <message>
        <source>The run was interrupted before it; the next scan judges it anew.</source>
        <translation>انقطعت عملية التشغيل قبل بلوغه؛ والفحص التالي يحكم عليه من جديد.</translation>
    </message>
    <message>
        <source>It was removed before the run was interrupted.</source>
        <translation>حُذف قبل انقطاع عملية التشغيل.</translation>
    </message>
    <message>
        <source>Other causes.</source>
        <translation>أسباب أخرى.</translation>
    </message>
    <message>
        <source>Another run is at work.</source>
        <translation>هناك عملية تشغيل أخرى جارية.</translation>
    </message>
    <message>
        <source>The lock that keeps other runs away was lost.</source>
        <translation>فُقد القفل الذي يمنع عمليات التشغيل الأخرى.</translation>
    </message>
    <message>
        <source>Its process ended before it could finish.</source>
        <translation>انتهت عمليته في النظام قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>%1 items were agreed to, but %2 would go now; nothing was deleted.</source>
        <translation>جرت الموافقة على %1 من العناصر، لكن ما سيُحذف الآن هو %2؛ لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the server differ by more than an automatic run accepts.</source>
        <translation>الفرق بين ساعة هذا الجهاز وساعة الخادم أكبر مما يقبله التشغيل التلقائي.</translation>
    </message>
    <message>
        <source>The list was altered after it was made; nothing more of it is deleted.</source>
        <translation>عُدّلت القائمة بعد إعدادها؛ لن يُحذف منها شيء آخر.</translation>
    </message>
    <message>
        <source>The list is not there any more, or was never finished; nothing was deleted.</source>
        <translation>لم تعد القائمة موجودة، أو لم تكتمل قط؛ لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>The list was made for another database, %1; nothing was deleted.</source>
        <translation>أُعدّت القائمة لقاعدة بيانات أخرى، %1؛ لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>There is no session “%1”: neither a row nor a file.</source>
        <translation>لا توجد جلسة «%1»: لا صف لها ولا ملف.</translation>
    </message>
    <message>
        <source>“%1” is no session key.</source>
        <translation>«%1» ليس مفتاح جلسة.</translation>
    </message>
    <message>
        <source>What was read came out of order; nothing was planned, for live files could look like orphans.</source>
        <translation>وصل ما قُرئ بترتيب غير صحيح؛ لم يُخطَّط لشيء، إذ قد تبدو ملفات مستخدمة كأنها ملفات يتيمة.</translation>
    </message>
    <message>
        <source>The journal was written by a newer docsweep.</source>
        <translation>سجل العمليات كتبه إصدار أحدث من docsweep.</translation>
    </message>
    <message>
        <source>There is no journal yet.</source>
        <translation>لا يوجد سجل عمليات بعد.</translation>
    </message>
    <message>
        <source>docsweep&apos;s own folder cannot be used: %1</source>
        <translation>لا يمكن استخدام مجلد docsweep الخاص: %1</translation>
    </message>
    <message>
        <source>There is no place for the journal.</source>
        <translation>لا يوجد مكان لسجل العمليات.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>لا يمكن كتابة الملف %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>لا يمكن قراءة الملف %1.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>لا يمكن استخدام سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The setting %1 cannot be used as it is.</source>
        <translation>لا يمكن استخدام الإعداد %1 بحالته الحالية.</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>يجب أن يكون %1 عددًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 on.</source>
        <translation>يجب أن يكون %1 عددًا لا يقل عن %2.</translation>
    </message>
    <message>
        <source>%1 is set, but others that belong to it are not.</source>
        <translation>الإعداد %1 مضبوط، لكن الإعدادات الأخرى المرتبطة به غير مضبوطة.</translation>
    </message>
    <message>
        <source>This address would send the key unencrypted.</source>
        <translation>هذا العنوان سيرسل المفتاح دون تشفير.</translation>
    </message>
    <message>
        <source>Two different stores are named at once.</source>
        <translation>ذُكر مخزنان مختلفان في آن واحد.</translation>
    </message>
    <message>
        <source>There is a connection “%1” already.</source>
        <translation>يوجد اتصال «%1» بالفعل.</translation>
    </message>
    <message>
        <source>The quiet hours cover the whole week and leave no time to run.</source>
        <translation>تغطي ساعات الهدوء الأسبوع كله ولا تترك وقتًا للتشغيل.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown here.</source>
        <translation>المنطقة الزمنية «%1» غير معروفة هنا.</translation>
    </message>
    <message>
        <source>%1 is set in the environment alone, which is not there when the system starts docsweep.</source>
        <translation>الإعداد %1 مضبوط في متغيرات البيئة وحدها، وهي غير متوفرة حين يبدأ النظام تشغيل docsweep.</translation>
    </message>
    <message>
        <source>The program %1 cannot be started.</source>
        <translation>لا يمكن بدء البرنامج %1.</translation>
    </message>
    <message>
        <source>cron cannot start something evenly every %1 minutes.</source>
        <translation>لا يمكن لـ cron بدء التشغيل بانتظام كل %1 من الدقائق.</translation>
    </message>
    <message>
        <source>docsweep&apos;s lines in the crontab are not as they were written.</source>
        <translation>أسطر docsweep في crontab ليست كما كُتبت.</translation>
    </message>
    <message>
        <source>The system does not understand when to start it: %1</source>
        <translation>لا يفهم النظام متى يبدأ التشغيل: %1</translation>
    </message>
    <message>
        <source>Check the address of the project and this machine&apos;s name server.</source>
        <translation>تحقق من عنوان المشروع ومن خادم الأسماء لهذا الجهاز.</translation>
    </message>
    <message>
        <source>See whether it runs and can be reached from here, then try again.</source>
        <translation>تحقق من أنه يعمل ويمكن الوصول إليه من هنا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock and the server&apos;s certificate; an authority of your own is named by DOCSWEEP_CA_FILE.</source>
        <translation>تحقق من ساعة هذا الجهاز ومن شهادة الخادم؛ تُحدَّد سلطة الشهادات الخاصة بك في DOCSWEEP_CA_FILE.</translation>
    </message>
    <message>
        <source>Check https_proxy and no_proxy in the environment.</source>
        <translation>تحقق من https_proxy وno_proxy في متغيرات البيئة.</translation>
    </message>
    <message>
        <source>Its owner has to act: raise the plan, or wait for the next period.</source>
        <translation>على مالكه أن يتصرف: ترقية الباقة، أو انتظار الفترة التالية.</translation>
    </message>
    <message>
        <source>Check SUPABASE_URL and SUPABASE_SERVICE_KEY: both must be this project&apos;s.</source>
        <translation>تحقق من SUPABASE_URL وSUPABASE_SERVICE_KEY: يجب أن يكون كلاهما لهذا المشروع.</translation>
    </message>
    <message>
        <source>Use the service key, or add a policy for it.</source>
        <translation>استخدم مفتاح الخدمة، أو أضف سياسة لهذا المفتاح.</translation>
    </message>
    <message>
        <source>A proxy may stand in the way, or the address is not the project&apos;s.</source>
        <translation>قد يعترض الطريقَ وكيل، أو أن العنوان ليس عنوان المشروع.</translation>
    </message>
    <message>
        <source>Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT.</source>
        <translation>اضبط SUPABASE_URL وSUPABASE_SERVICE_KEY، أو STORAGE_ROOT.</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME.</source>
        <translation>تحقق من SUPABASE_BUCKET_NAME.</translation>
    </message>
    <message>
        <source>STORAGE_CLEANUP_ENABLED=true switches it on.</source>
        <translation>القيمة STORAGE_CLEANUP_ENABLED=true تفعّله.</translation>
    </message>
    <message>
        <source>See whether its disk is mounted, and whether STORAGE_ROOT and SUPABASE_BUCKET_NAME are right.</source>
        <translation>تحقق من أن قرصه موصول، ومن صحة STORAGE_ROOT وSUPABASE_BUCKET_NAME.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the files, or give it the right to write there.</source>
        <translation>شغّل docsweep بالمستخدم الذي يملك الملفات، أو امنحه حق الكتابة هناك.</translation>
    </message>
    <message>
        <source>Set DATABASE_URL or SUPABASE_DB_HOST to the web app&apos;s database.</source>
        <translation>اضبط DATABASE_URL أو SUPABASE_DB_HOST على قاعدة بيانات تطبيق الويب.</translation>
    </message>
    <message>
        <source>Name the web app&apos;s database in the settings, and run the app&apos;s migrations.</source>
        <translation>حدّد قاعدة بيانات تطبيق الويب في الإعدادات، وشغّل ترحيلات التطبيق.</translation>
    </message>
    <message>
        <source>Connect as the owner of the tables.</source>
        <translation>اتصل بصفتك مالك الجداول.</translation>
    </message>
    <message>
        <source>Run this in the database: %1</source>
        <translation>شغّل هذا في قاعدة البيانات: %1</translation>
    </message>
    <message>
        <source>Check the host, the port and the network.</source>
        <translation>تحقق من المضيف والمنفذ والشبكة.</translation>
    </message>
    <message>
        <source>Check the user and the password.</source>
        <translation>تحقق من المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>Raise the size of the connection pool: a run needs one for its lock and one for each worker.</source>
        <translation>زد حجم مجمّع الاتصالات: تحتاج عملية التشغيل إلى اتصال لقفلها وإلى اتصال لكل خيط عمل.</translation>
    </message>
    <message>
        <source>Set USE_TZ = True in the web app.</source>
        <translation>اضبط USE_TZ = True في تطبيق الويب.</translation>
    </message>
    <message>
        <source>Install libqt6sql6-psql.</source>
        <translation>ثبّت libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>Try again when it has ended.</source>
        <translation>أعد المحاولة بعد انتهائها.</translation>
    </message>
    <message>
        <source>Show the text below to whoever looks after the database.</source>
        <translation>اعرض النص أدناه على من يتولى أمر قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>أعد الفحص.</translation>
    </message>
    <message>
        <source>See that nobody deletes the lock, then scan again.</source>
        <translation>تأكد من أن لا أحد يحذف القفل، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>Set both clocks by NTP.</source>
        <translation>اضبط الساعتين عبر NTP.</translation>
    </message>
    <message>
        <source>Install the newer docsweep here too.</source>
        <translation>ثبّت الإصدار الأحدث من docsweep هنا أيضًا.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_HOME to a folder that this user may write.</source>
        <translation>اضبط DOCSWEEP_HOME على مجلد يحق لهذا المستخدم الكتابة فيه.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>وفّر مساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check its path and its permissions.</source>
        <translation>تحقق من مساره ومن صلاحياته.</translation>
    </message>
    <message>
        <source>Unlock it, or store the key in a private file instead.</source>
        <translation>افتح قفلها، أو خزّن المفتاح في ملف خاص بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Write https; http is for this machine&apos;s own addresses.</source>
        <translation>اكتب https؛ أما http فلعناوين هذا الجهاز وحدها.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>أبقِ واحدًا منهما.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another time between them.</source>
        <translation>اختر فاصلًا زمنيًا آخر بينها.</translation>
    </message>
    <message>
        <source>To stop automatic runs, switch them off.</source>
        <translation>لإيقاف عمليات التشغيل التلقائية، عطّلها.</translation>
    </message>
    <message>
        <source>Write it into a .env file, or save these settings as a connection.</source>
        <translation>اكتبه في ملف ‎.env، أو احفظ هذه الإعدادات كاتصال.</translation>
    </message>
    <message>
        <source>Install it, or choose another system.</source>
        <translation>ثبّته، أو اختر نظامًا آخر.</translation>
    </message>
    <message>
        <source>The next longer time that it can is %1 minutes.</source>
        <translation>الفاصل الأطول التالي الذي يمكنه هو %1 من الدقائق.</translation>
    </message>
    <message>
        <source>Mend or remove them with crontab -e.</source>
        <translation>أصلحها أو أزلها بالأمر crontab -e.</translation>
    </message>
    <message>
        <source>Write it as that system wants it.</source>
        <translation>اكتبه كما يريده ذلك النظام.</translation>
    </message>
    <message>
        <source>The list was made for another database or bucket than is there now; nothing was deleted.</source>
        <translation>أُعدّت القائمة لقاعدة بيانات أو حاوية غير الموجودة الآن؛ لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Another database or bucket than before is at %1.</source>
        <translation>في %1 قاعدة بيانات أو حاوية غير التي كانت من قبل.</translation>
    </message>
    <message>
        <source>Its time cannot be read, so it is never old.</source>
        <translation>لا يمكن قراءة وقته، فلا يُعدّ قديمًا أبدًا.</translation>
    </message>
    <message>
        <source>No file of this storage can have such a name.</source>
        <translation>لا يمكن لأي ملف في هذا التخزين أن يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>Somebody gave it up, so it was not deleted.</source>
        <translation>تركه أحدهم، فلم يُحذف.</translation>
    </message>
    <message>
        <source>If it is the same web app&apos;s, accept it above the page; if not, check disk and database.</source>
        <translation>إذا كان لتطبيق الويب نفسه فاقبله أعلى الصفحة؛ وإلا فتحقّق من القرص وقاعدة البيانات.</translation>
    </message>
    <message>
        <source>The database file belongs to user %1; looking at it as another user could stop the web app.</source>
        <translation>ملف قاعدة البيانات يخص المستخدم %1؛ والنظر فيه بمستخدم آخر قد يوقف تطبيق الويب.</translation>
    </message>
    <message>
        <source>Row-level security hides rows of %1 from this user; their files would look like orphans.</source>
        <translation>يخفي الأمان على مستوى الصفوف صفوفًا من %1 عن هذا المستخدم؛ وستبدو ملفاتها كأنها ملفات يتيمة.</translation>
    </message>
    <message>
        <source>Every connection that the database allows is taken.</source>
        <translation>كل الاتصالات التي تسمح بها قاعدة البيانات مشغولة.</translation>
    </message>
    <message>
        <source>The database server is starting or stopping.</source>
        <translation>خادم قاعدة البيانات قيد التشغيل أو الإيقاف.</translation>
    </message>
    <message>
        <source>An administrator ended the connection, or the database server was stopped.</source>
        <translation>أنهى مسؤول الاتصال، أو أُوقف خادم قاعدة البيانات.</translation>
    </message>
    <message>
        <source>There is no room in the folder for temporary files: %1</source>
        <translation>لا مساحة في مجلد الملفات المؤقتة: %1</translation>
    </message>
    <message>
        <source>Run docsweep as that user.</source>
        <translation>شغّل docsweep بذلك المستخدم.</translation>
    </message>
    <message>
        <source>End some of them, or raise the limit of the role, the server or the pooler.</source>
        <translation>أنهِ بعضها، أو ارفع حد الدور أو الخادم أو مجمّع الاتصالات.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>حاول مرة أخرى بعد دقيقة.</translation>
    </message>
    <message>
        <source>Raise the limit of the process: ulimit -f unlimited.</source>
        <translation>ارفع حد العملية: ulimit -f unlimited.</translation>
    </message>
    <message>
        <source>Something other than the storage answers at %1.</source>
        <translation>يجيب على %1 شيء آخر غير التخزين.</translation>
    </message>
    <message>
        <source>The storage project is read-only. Usually its disk is full.</source>
        <translation>مشروع التخزين لا يقبل التغييرات؛ والسبب غالبًا امتلاء قرصه.</translation>
    </message>
    <message>
        <source>The storage refuses to delete this file.</source>
        <translation>يرفض التخزين حذف هذا الملف.</translation>
    </message>
    <message>
        <source>A row of another table refers to this file.</source>
        <translation>يشير صف في جدول آخر إلى هذا الملف.</translation>
    </message>
    <message>
        <source>A trigger in the storage&apos;s database refuses to delete this file.</source>
        <translation>يمنع مشغّل في قاعدة بيانات التخزين حذف هذا الملف.</translation>
    </message>
    <message>
        <source>The storage would delete the files beneath it as well, so it was left alone.</source>
        <translation>ستحذف وحدة التخزين الملفات الموجودة تحته أيضًا، لذلك تُرك كما هو.</translation>
    </message>
    <message>
        <source>The storage took too long to say which file it refuses to delete.</source>
        <translation>استغرقت وحدة التخزين وقتًا طويلًا لتحديد الملف الذي ترفض حذفه.</translation>
    </message>
    <message>
        <source>The storage keeps it as an older version instead of deleting it.</source>
        <translation>تحتفظ وحدة التخزين به كإصدار أقدم بدلًا من حذفه.</translation>
    </message>
    <message>
        <source>An older version of it stays, and would be the file of that name again.</source>
        <translation>يبقى إصدار أقدم منه وسيصبح من جديد الملف الذي يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>The files of bucket %1 cannot be listed by SQL.</source>
        <translation>لا يمكن سرد ملفات الحاوية %1 عبر SQL.</translation>
    </message>
    <message>
        <source>The storage folder must be an absolute path: %1</source>
        <translation>يجب أن يكون مجلد التخزين مسارًا مطلقًا: %1</translation>
    </message>
    <message>
        <source>This file isn&apos;t an SQLite database.</source>
        <translation>هذه ليست قاعدة بيانات SQLite.</translation>
    </message>
    <message>
        <source>The disk or its file system fails.</source>
        <translation>القرص أو نظام ملفاته معطوب.</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>ملف قاعدة البيانات تالف.</translation>
    </message>
    <message>
        <source>docsweep has too little memory.</source>
        <translation>ذاكرة docsweep غير كافية.</translation>
    </message>
    <message>
        <source>None of the database&apos;s hosts takes changes.</source>
        <translation>لا يقبل أي من خوادم قاعدة البيانات التغييرات.</translation>
    </message>
    <message>
        <source>A row has an id that is no whole number: %1</source>
        <translation>يوجد صف معرّفه ليس عددًا صحيحًا: %1</translation>
    </message>
    <message>
        <source>Deleting its rows takes longer than the database allows.</source>
        <translation>يستغرق حذف صفوفها وقتًا أطول مما تسمح به قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The lock file %1 is not docsweep&apos;s own.</source>
        <translation>ملف القفل %1 ليس ملف docsweep.</translation>
    </message>
    <message>
        <source>The session no longer exists.</source>
        <translation>لم تعد الجلسة موجودة.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>أُوقف في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Outputs are kept.</source>
        <translation>الملفات المولَّدة تُبقى.</translation>
    </message>
    <message>
        <source>Files of sessions in use are kept.</source>
        <translation>ملفات الجلسات المستخدمة تُبقى.</translation>
    </message>
    <message>
        <source>It is not of the session that was asked for.</source>
        <translation>ليس من الجلسة المطلوبة.</translation>
    </message>
    <message>
        <source>The storage could not be asked for it.</source>
        <translation>تعذّر سؤال التخزين عنه.</translation>
    </message>
    <message>
        <source>Older versions are kept.</source>
        <translation>تُحفظ الإصدارات الأقدم.</translation>
    </message>
    <message>
        <source>Without this mark, an older version that stays would be the file of its name again.</source>
        <translation>بدون هذه العلامة يعود إصدار أقدم باقٍ ليصبح الملف الذي يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>The run was interrupted before the storage confirmed it.</source>
        <translation>انقطعت عملية التشغيل قبل أن يؤكده التخزين.</translation>
    </message>
    <message>
        <source>Another transaction locks these rows, so whether they are gone cannot be told yet; the next run looks again.</source>
        <translation>تقفل معاملة أخرى هذه الصفوف، فلا يُعرف بعد هل حُذفت؛ وسيتحقق التشغيل التالي من جديد.</translation>
    </message>
    <message>
        <source>An older docsweep ordered it, and it is not in this bucket; it may have been in another one.</source>
        <translation>طلبه إصدار أقدم من docsweep وهو ليس في هذه الحاوية؛ ربما كان في غيرها.</translation>
    </message>
    <message>
        <source>The storage answered for %1 of %2 files.</source>
        <translation>أجاب التخزين عن %1 من %2 من الملفات.</translation>
    </message>
    <message>
        <source>The list was made by an older docsweep; nothing was deleted.</source>
        <translation>أعدّ القائمة إصدار أقدم من docsweep؛ لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>The list was made by another clock than the storage&apos;s; nothing was deleted.</source>
        <translation>أُعدّت القائمة وفق ساعة غير ساعة التخزين؛ لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>The storage&apos;s clock is to count (DOCSWEEP_CLOCK), but the storage does not tell the time.</source>
        <translation>ساعة التخزين هي المعتمدة (DOCSWEEP_CLOCK)، لكن التخزين لا يذكر الوقت.</translation>
    </message>
    <message>
        <source>The clocks of the database and of the storage differ by more than an automatic run accepts.</source>
        <translation>الفرق بين ساعة قاعدة البيانات وساعة التخزين أكبر مما يقبله التشغيل التلقائي.</translation>
    </message>
    <message>
        <source>The journal was lost, rolled back or repaired: holds and pending deletions may be missing.</source>
        <translation>فُقد سجل العمليات أو أُعيد إلى حالة أقدم أو أُصلح: قد تكون الاستبقاءات وعمليات الحذف المعلَّقة ناقصة.</translation>
    </message>
    <message>
        <source>Another program kept the journal locked, so the end of this run could not be written down; the next run finishes it.</source>
        <translation>أبقى برنامج آخر سجل العمليات مقفلًا فتعذّر تدوين نهاية هذا التشغيل؛ وسيُنهيه التشغيل التالي.</translation>
    </message>
    <message>
        <source>Neither a row nor a file is called “%1”.</source>
        <translation>لا يوجد صف ولا ملف باسم «%1».</translation>
    </message>
    <message>
        <source>The age must be longer than zero.</source>
        <translation>يجب أن يكون العمر أكبر من صفر.</translation>
    </message>
    <message>
        <source>The database is a replica: it only copies its primary server, so nothing can be changed there.</source>
        <translation>قاعدة البيانات نسخة متماثلة: إنها تنسخ خادمها الأساسي فحسب، فلا يمكن تغيير شيء فيها.</translation>
    </message>
    <message>
        <source>The database takes no changes: %1 makes it read-only.</source>
        <translation>لا تقبل قاعدة البيانات التغييرات: %1 يجعلها للقراءة فقط.</translation>
    </message>
    <message>
        <source>Not all of the web app&apos;s tables are plain tables here, so the real rows might stay.</source>
        <translation>ليست كل جداول تطبيق الويب هنا جداول عادية، فقد تبقى الصفوف الحقيقية.</translation>
    </message>
    <message>
        <source>The ids of the web app&apos;s rows are not integers, as docsweep needs them.</source>
        <translation>معرّفات صفوف تطبيق الويب ليست أعدادًا صحيحة كما يحتاج docsweep.</translation>
    </message>
    <message>
        <source>The database runs with fsync = off: after a power cut, deleted rows may come back without their files.</source>
        <translation>تعمل قاعدة البيانات مع fsync = off: بعد انقطاع الكهرباء قد تعود صفوف محذوفة من دون ملفاتها.</translation>
    </message>
    <message>
        <source>Too few connections to the database are left for this user: %1; a run may need %2.</source>
        <translation>بقي لهذا المستخدم عدد قليل جدًا من الاتصالات بقاعدة البيانات: %1؛ وقد يحتاج التشغيل إلى %2.</translation>
    </message>
    <message>
        <source>Neither docsweep nor the storage deletes older versions in the bucket %1: what the web app overwrites or deletes stays for ever.</source>
        <translation>لا يحذف docsweep ولا التخزين الإصدارات الأقدم في الحاوية %1: ما يستبدله تطبيق الويب أو يحذفه يبقى إلى الأبد.</translation>
    </message>
    <message>
        <source>Some sessions were last active in the future; the web app may not write its times in UTC.</source>
        <translation>آخر نشاط لبعض الجلسات يقع في المستقبل؛ ربما لا يكتب تطبيق الويب أوقاته بتوقيت UTC.</translation>
    </message>
    <message>
        <source>The web app does not seem to write its times in UTC, so no session&apos;s age can be told.</source>
        <translation>يبدو أن تطبيق الويب لا يكتب أوقاته بتوقيت UTC، فلا يمكن معرفة عمر أي جلسة.</translation>
    </message>
    <message>
        <source>DOCSWEEP_DATABASE_TIMES does not seem to be the web app&apos;s time zone.</source>
        <translation>لا يبدو أن DOCSWEEP_DATABASE_TIMES هي المنطقة الزمنية لتطبيق الويب.</translation>
    </message>
    <message>
        <source>The web app does not seem to note who is active, so the files of people who are at work now would be deleted.</source>
        <translation>يبدو أن تطبيق الويب لا يسجّل من هو نشط، فستُحذف ملفات أشخاص يعملون الآن.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock went back since the last run.</source>
        <translation>رجعت ساعة هذا الجهاز إلى الوراء منذ آخر تشغيل.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock jumped ahead, and no other clock confirms it.</source>
        <translation>قفزت ساعة هذا الجهاز إلى الأمام ولا تؤكد ذلك أي ساعة أخرى.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock may have jumped ahead: nothing here is new, and no other clock confirms it.</source>
        <translation>ربما قفزت ساعة هذا الجهاز إلى الأمام: لا شيء هنا حديث، ولا تؤكدها أي ساعة أخرى.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>سجل العمليات تالف.</translation>
    </message>
    <message>
        <source>A later run dealt with it.</source>
        <translation>تعاملت معه عملية تشغيل لاحقة.</translation>
    </message>
    <message>
        <source>The system doesn&apos;t let docsweep write a file this large.</source>
        <translation>لا يسمح النظام لـ docsweep بكتابة ملف بهذا الحجم.</translation>
    </message>
    <message>
        <source>%1 must be a number above 0.</source>
        <translation>يجب أن يكون %1 عددًا أكبر من 0.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>يجب ألا يتجاوز %1 القيمة %2.</translation>
    </message>
    <message>
        <source>%1 must be one of these: %2.</source>
        <translation>يجب أن يكون %1 إحدى هذه القيم: %2.</translation>
    </message>
    <message>
        <source>%1 must be UTC or the name of a time zone that this system knows.</source>
        <translation>يجب أن يكون %1 هو UTC أو اسم منطقة زمنية يعرفها هذا النظام.</translation>
    </message>
    <message>
        <source>docsweep has no setting %1.</source>
        <translation>لا يوجد في docsweep إعداد باسم %1.</translation>
    </message>
    <message>
        <source>This name can&apos;t be used for a connection.</source>
        <translation>هذا لا يصلح اسمًا لاتصال.</translation>
    </message>
    <message>
        <source>Automatic runs must be at least one minute apart.</source>
        <translation>الفاصل بين عمليات التشغيل التلقائية دقيقة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Automatic runs can be at most 366 days apart.</source>
        <translation>الفاصل بين عمليات التشغيل التلقائية ٣٦٦ يومًا على الأكثر.</translation>
    </message>
    <message>
        <source>The web app&apos;s tables are in a schema where this database user does not look.</source>
        <translation>جداول تطبيق الويب في مخطط لا يبحث فيه مستخدم قاعدة البيانات هذا.</translation>
    </message>
    <message>
        <source>Nobody verifies that %1 is the right database server.</source>
        <translation>لا أحد يتحقق من أن %1 هو خادم قاعدة البيانات الصحيح.</translation>
    </message>
    <message>
        <source>Others may create tables where this database looks for the web app&apos;s tables.</source>
        <translation>يمكن لآخرين إنشاء جداول حيث تبحث قاعدة البيانات هذه عن جداول تطبيق الويب.</translation>
    </message>
    <message>
        <source>The web app&apos;s tables were found in two schemas.</source>
        <translation>عُثر على جداول تطبيق الويب في مخططين.</translation>
    </message>
    <message>
        <source>A temporary table hides one of the web app&apos;s tables.</source>
        <translation>جدول مؤقت يحجب أحد جداول تطبيق الويب.</translation>
    </message>
    <message>
        <source>A trigger on the web app&apos;s tables uses a name without its schema.</source>
        <translation>يستخدم مُشغِّل على جداول تطبيق الويب اسمًا من دون مخططه.</translation>
    </message>
    <message>
        <source>Keys and passwords do not belong in a profile.</source>
        <translation>لا مكان للمفاتيح وكلمات المرور في ملف تعريف.</translation>
    </message>
    <message>
        <source>The file %1 is not used, because others can read or change it.</source>
        <translation>لا يُستخدم الملف %1 لأن آخرين يمكنهم قراءته أو تغييره.</translation>
    </message>
    <message>
        <source>%1 is not started, because others can change it.</source>
        <translation>لا يُشغَّل %1 لأن آخرين يمكنهم تغييره.</translation>
    </message>
    <message>
        <source>The settings do not say yet where %1 may be sent.</source>
        <translation>لا تحدد الإعدادات بعدُ إلى أين يجوز إرسال %1.</translation>
    </message>
    <message>
        <source>The stored %1 was saved for another server, so it was not sent.</source>
        <translation>حُفظت قيمة %1 لخادم آخر، لذلك لم تُرسل.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>لا يوجد ملف تعريف باسم «%1».</translation>
    </message>
    <message>
        <source>Another program is using the journal.</source>
        <translation>يستخدم برنامج آخر سجل العمليات.</translation>
    </message>
    <message>
        <source>The journal was not updated, because no copy of it could be kept.</source>
        <translation>لم يُحدَّث سجل العمليات لتعذر الاحتفاظ بنسخة منه.</translation>
    </message>
    <message>
        <source>The journal belongs to user %1.</source>
        <translation>سجل العمليات ملك للمستخدم %1.</translation>
    </message>
    <message>
        <source>The schedule in the journal cannot be understood.</source>
        <translation>تعذر فهم الجدولة في سجل العمليات.</translation>
    </message>
    <message>
        <source>Part of the journal is missing.</source>
        <translation>ينقص جزء من سجل العمليات.</translation>
    </message>
    <message>
        <source>There is not enough memory to search or sort the list.</source>
        <translation>لا تكفي الذاكرة للبحث في القائمة أو فرزها.</translation>
    </message>
    <message>
        <source>There is no way yet to send alerts.</source>
        <translation>لا توجد طريقة بعدُ لإرسال التنبيهات.</translation>
    </message>
    <message>
        <source>There is no desktop here to show notifications on.</source>
        <translation>لا يوجد هنا سطح مكتب لعرض الإشعارات عليه.</translation>
    </message>
    <message>
        <source>This system has no %1.</source>
        <translation>لا يوجد %1 في هذا النظام.</translation>
    </message>
    <message>
        <source>The address to listen on is missing, or is not one of this machine.</source>
        <translation>عنوان الاستماع مفقود، أو ليس من عناوين هذا الجهاز.</translation>
    </message>
    <message>
        <source>Get a new one from the project&apos;s API settings.</source>
        <translation>خذ مفتاحًا جديدًا من إعدادات API للمشروع.</translation>
    </message>
    <message>
        <source>Remove that row, or hold the file.</source>
        <translation>احذف ذلك الصف أو احتفظ بالملف.</translation>
    </message>
    <message>
        <source>Correct the trigger, or hold the file.</source>
        <translation>صحّح المشغّل أو احتفظ بالملف.</translation>
    </message>
    <message>
        <source>Delete or move those first.</source>
        <translation>احذف تلك الملفات أو انقلها أولًا.</translation>
    </message>
    <message>
        <source>The next cleanup deletes it version by version.</source>
        <translation>سيحذفه التنظيف التالي إصدارًا بعد إصدار.</translation>
    </message>
    <message>
        <source>Ask whoever runs the storage whether it deletes by version.</source>
        <translation>اسأل من يدير التخزين عمّا إذا كان يحذف حسب الإصدار.</translation>
    </message>
    <message>
        <source>Fix the folder, then try again.</source>
        <translation>أصلح المجلد، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>See the system&apos;s log for the disk.</source>
        <translation>راجع سجل النظام بشأن القرص.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Give it more: ulimit -v, MemoryMax, the container&apos;s limit.</source>
        <translation>امنحه المزيد: ulimit -v أو MemoryMax أو حد الحاوية.</translation>
    </message>
    <message>
        <source>See whether the primary is down, or missing from the list of hosts.</source>
        <translation>تحقق مما إذا كان الخادم الرئيسي متوقفًا أو غير موجود في قائمة الخوادم.</translation>
    </message>
    <message>
        <source>Remove it; docsweep makes its own.</source>
        <translation>احذفه؛ سينشئ docsweep ملفه الخاص.</translation>
    </message>
    <message>
        <source>Add the missing holds again; the next run goes on in any case.</source>
        <translation>أضف الاستبقاءات الناقصة من جديد؛ التشغيل التالي يستمر على أي حال.</translation>
    </message>
    <message>
        <source>Name the primary server in the connection.</source>
        <translation>حدّد الخادم الأساسي في الاتصال.</translation>
    </message>
    <message>
        <source>Let the database take changes again; mostly its disk is full.</source>
        <translation>اجعل قاعدة البيانات تقبل التغييرات من جديد؛ غالبًا ما يكون قرصها ممتلئًا.</translation>
    </message>
    <message>
        <source>Set fsync = on in the server&apos;s configuration.</source>
        <translation>اضبط fsync = on في إعدادات الخادم.</translation>
    </message>
    <message>
        <source>Let docsweep delete older versions, or give the bucket a lifecycle rule.</source>
        <translation>اسمح لـ docsweep بحذف الإصدارات الأقدم، أو ضع للحاوية قاعدة دورة حياة.</translation>
    </message>
    <message>
        <source>Set the zone in which the web app writes its times: DOCSWEEP_DATABASE_TIMES.</source>
        <translation>حدّد المنطقة الزمنية التي يكتب بها تطبيق الويب أوقاته: DOCSWEEP_DATABASE_TIMES.</translation>
    </message>
    <message>
        <source>Compare it with TIME_ZONE and USE_TZ in the web app&apos;s settings.</source>
        <translation>قارنها مع TIME_ZONE وUSE_TZ في إعدادات تطبيق الويب.</translation>
    </message>
    <message>
        <source>Switch the web app&apos;s session middleware on again.</source>
        <translation>شغّل البرمجية الوسيطة لجلسات تطبيق الويب من جديد.</translation>
    </message>
    <message>
        <source>See that this machine&apos;s clock is right, best by NTP.</source>
        <translation>تأكّد من صحة ساعة هذا الجهاز، ويُفضَّل عبر NTP.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_CLOCK to database or machine.</source>
        <translation>اضبط DOCSWEEP_CLOCK على database أو machine.</translation>
    </message>
    <message>
        <source>Close every docsweep that uses it, then repair it: docsweep-cli journal repair</source>
        <translation>أغلق كل docsweep يستخدمه، ثم أصلحه: docsweep-cli journal repair</translation>
    </message>
    <message>
        <source>Correct it where it is set.</source>
        <translation>أصلحه حيث ضُبط.</translation>
    </message>
    <message>
        <source>Use letters and digits only, for example “production”.</source>
        <translation>استخدم حروفًا لاتينية وأرقامًا، مثل «production».</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin.</source>
        <translation>استخدم اسمًا مثل Europe/Berlin.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_LISTING=auto.</source>
        <translation>اضبط DOCSWEEP_LISTING=auto.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_CA_FILE to the certificate of the server&apos;s authority.</source>
        <translation>اضبط DOCSWEEP_CA_FILE على شهادة جهة تصديق الخادم.</translation>
    </message>
    <message>
        <source>Take it out of there and store it as this connection&apos;s key or password.</source>
        <translation>أزله من هناك واحفظه مفتاحًا أو كلمة مرور لهذا الاتصال.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address first, then store it.</source>
        <translation>أدخل عنوان الخادم أولًا، ثم احفظه.</translation>
    </message>
    <message>
        <source>If this server is the right one, store it again.</source>
        <translation>إن كان هذا الخادم هو الصحيح، فاحفظها من جديد.</translation>
    </message>
    <message>
        <source>Set it again on the Schedule page.</source>
        <translation>اضبطها من جديد في صفحة الجدولة.</translation>
    </message>
</context>
<context>
    <name>docsweep::ChartCard</name>
    <message>
        <source>Copy or save this chart</source>
        <translation>نسخ هذا المخطط أو حفظه</translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <translation>نسخ أو حفظ: %1</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>حفظ بصيغة PNG…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>صورة PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>حفظ بصيغة SVG…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>رسم SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>حفظ الأرقام بصيغة CSV…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>جدول CSV (*.csv)</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>الصورة في الحافظة.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>حفظ المخطط</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذرت كتابة %1.</translation>
    </message>
</context>
<context>
    <name>docsweep::ChartLegend</name>
    <message>
        <source>Shown; click to hide it</source>
        <translation>ظاهر؛ انقر لإخفائه</translation>
    </message>
    <message>
        <source>Hidden; click to show it</source>
        <translation>مخفي؛ انقر لإظهاره</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>shown in the chart</source>
        <translation>ظاهر في المخطط</translation>
    </message>
    <message>
        <source>hidden in the chart</source>
        <translation>مخفي في المخطط</translation>
    </message>
</context>
<context>
    <name>docsweep::CheckList</name>
    <message>
        <source>Connection test</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>إيقاف الاختبار</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation>الاختبار جارٍ</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>جارٍ اختبار الاتصال…</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>أُوقف الاختبار.</translation>
    </message>
    <message>
        <source>The test could not begin: %1</source>
        <translation>تعذر بدء الاختبار: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) failed</source>
        <translation>
            <numerusform>لم تفشل أي نقطة</numerusform>
            <numerusform>فشلت نقطة واحدة</numerusform>
            <numerusform>فشلت نقطتان</numerusform>
            <numerusform>فشلت %Ln نقاط</numerusform>
            <numerusform>فشلت %Ln نقطة</numerusform>
            <numerusform>فشلت %Ln نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it should be</source>
        <translation>كل شيء كما ينبغي</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>لا حاجة إليه</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>ما يلزم فعله: %1</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Nothing failed, but there are warnings</source>
        <translation>لم يفشل شيء؛ انتبه إلى التحذيرات</translation>
    </message>
</context>
<context>
    <name>docsweep::CheckWords</name>
    <message>
        <source>journal</source>
        <translation>سجل العمليات</translation>
    </message>
    <message>
        <source>database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>right to delete rows</source>
        <translation>حق حذف الصفوف</translation>
    </message>
    <message>
        <source>run lock</source>
        <translation>قفل التشغيل</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>buckets</source>
        <translation>الحاويات</translation>
    </message>
    <message>
        <source>the storage&apos;s clock</source>
        <translation>ساعة التخزين</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>trial file</source>
        <translation>الملف التجريبي</translation>
    </message>
    <message>
        <source>It agrees with this machine&apos;s.</source>
        <translation>متفقة مع ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>It agrees with the server&apos;s.</source>
        <translation>متفقة مع ساعة الخادم.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the storage&apos;s.</source>
        <translation>ساعة هذا الجهاز متقدمة بمقدار %1 على ساعة التخزين.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the storage&apos;s.</source>
        <translation>ساعة هذا الجهاز متأخرة بمقدار %1 عن ساعة التخزين.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>ساعة هذا الجهاز متقدمة بمقدار %1 على ساعة الخادم.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>ساعة هذا الجهاز متأخرة بمقدار %1 عن ساعة الخادم.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_HOME to a folder that this user may write and that has room.</source>
        <translation>اضبط DOCSWEEP_HOME على مجلد يحق لهذا المستخدم الكتابة فيه وفيه مساحة.</translation>
    </message>
    <message>
        <source>End every docsweep that uses this journal, then repair it: docsweep-cli journal repair</source>
        <translation>أنهِ كل docsweep يستخدم هذا السجل، ثم أنقذ ما فيه: docsweep-cli journal repair</translation>
    </message>
    <message>
        <source>Name the web app&apos;s database (DATABASE_URL, or SUPABASE_DB_HOST and its companions), and run the app&apos;s migrations.</source>
        <translation>حدّد قاعدة بيانات تطبيق الويب (DATABASE_URL، أو SUPABASE_DB_HOST وما يرافقه)، وشغّل ترحيلات التطبيق.</translation>
    </message>
    <message>
        <source>See that the database server runs and that its host and port are right; then try again.</source>
        <translation>تحقق من أن خادم قاعدة البيانات يعمل ومن صحة مضيفه ومنفذه؛ ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>See the database server&apos;s own log.</source>
        <translation>راجع السجل الخاص بخادم قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Set both clocks by NTP; until then automatic runs refuse to begin.</source>
        <translation>اضبط الساعتين عبر NTP؛ وحتى ذلك الحين ترفض عمليات التشغيل التلقائية أن تبدأ.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock by NTP: the ages of files are counted against it.</source>
        <translation>اضبط ساعة هذا الجهاز عبر NTP: تُحسب أعمار الملفات بها.</translation>
    </message>
    <message>
        <source>Wait for the other run to end.</source>
        <translation>انتظر انتهاء عملية التشغيل الأخرى.</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME and STORAGE_ROOT: the bucket is the folder STORAGE_ROOT/bucket.</source>
        <translation>تحقق من SUPABASE_BUCKET_NAME وSTORAGE_ROOT: الحاوية هي المجلد STORAGE_ROOT/bucket.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the files, or let it read, enter and write these folders.</source>
        <translation>شغّل docsweep بالمستخدم الذي يملك الملفات، أو اسمح له بقراءة هذه المجلدات ودخولها والكتابة فيها.</translation>
    </message>
    <message>
        <source>Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT to the folder that holds the buckets, or STORAGE_CLEANUP_ENABLED=false to clean rows only.</source>
        <translation>اضبط SUPABASE_URL وSUPABASE_SERVICE_KEY، أو اضبط STORAGE_ROOT على المجلد الذي يضم الحاويات، أو اضبط STORAGE_CLEANUP_ENABLED=false لتنظيف الصفوف فقط.</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME: names are taken as they are, upper and lower case.</source>
        <translation>تحقق من SUPABASE_BUCKET_NAME: تُؤخذ الأسماء كما هي، مع مراعاة الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>Set SUPABASE_SERVICE_KEY to the service key of this very project; another key needs policies for SELECT and DELETE on storage.objects.</source>
        <translation>اضبط SUPABASE_SERVICE_KEY على مفتاح الخدمة لهذا المشروع نفسه؛ أي مفتاح آخر يحتاج إلى سياسات SELECT وDELETE على storage.objects.</translation>
    </message>
    <message>
        <source>Raise the project&apos;s plan, or wait for its next period; rows are cleaned meanwhile.</source>
        <translation>رقِّ باقة المشروع، أو انتظر فترته التالية؛ وتُنظَّف الصفوف في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Set the variable that is named to what is said.</source>
        <translation>اضبط المتغير المذكور على القيمة المذكورة.</translation>
    </message>
    <message>
        <source>See that SUPABASE_URL is the project&apos;s address and can be reached from here (name server, proxy, firewall, clock); rows are cleaned meanwhile.</source>
        <translation>تحقق من أن SUPABASE_URL هو عنوان المشروع ويمكن الوصول إليه من هنا (خادم الأسماء، الوكيل، جدار الحماية، الساعة)؛ وتُنظَّف الصفوف في هذه الأثناء.</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>الحاوية %1</translation>
    </message>
    <message>
        <source>files in %1</source>
        <translation>الملفات في %1</translation>
    </message>
    <message>
        <source>trial file in %1</source>
        <translation>الملف التجريبي في %1</translation>
    </message>
    <message>
        <source>by SQL</source>
        <translation>عبر SQL</translation>
    </message>
    <message>
        <source>by the older API, level by level, which is slow</source>
        <translation>عبر واجهة API الأقدم، مستوى بعد مستوى، وهي بطيئة</translation>
    </message>
    <message>
        <source>by the API</source>
        <translation>عبر API</translation>
    </message>
    <message>
        <source>It opens and can be written.</source>
        <translation>يُفتح ويمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>It answers: %1</source>
        <translation>يستجيب: %1</translation>
    </message>
    <message>
        <source>The web app&apos;s tables and columns are all there.</source>
        <translation>جداول تطبيق الويب وأعمدته موجودة كلها.</translation>
    </message>
    <message>
        <source>Sessions: %1. Documents: %2.</source>
        <translation>الجلسات: %1. المستندات: %2.</translation>
    </message>
    <message>
        <source>It is granted.</source>
        <translation>ممنوح.</translation>
    </message>
    <message>
        <source>It is free.</source>
        <translation>متاح.</translation>
    </message>
    <message>
        <source>It is switched off (STORAGE_CLEANUP_ENABLED=false): rows only.</source>
        <translation>معطَّل (STORAGE_CLEANUP_ENABLED=false): الصفوف فقط.</translation>
    </message>
    <message>
        <source>%1. The key does not tell its role.</source>
        <translation>%1. المفتاح لا يبيّن دوره.</translation>
    </message>
    <message>
        <source>%1. The key&apos;s role is %2.</source>
        <translation>%1. دور المفتاح هو %2.</translation>
    </message>
    <message>
        <source>It can be listed, and its files may be removed.</source>
        <translation>يمكن سرد محتواها، ويمكن حذف ملفاتها.</translation>
    </message>
    <message>
        <source>It can be listed (%1), and its files may be removed.</source>
        <translation>يمكن سرد محتواها (%1)، ويمكن حذف ملفاتها.</translation>
    </message>
    <message>
        <source>Files: %1.</source>
        <translation>الملفات: %1.</translation>
    </message>
    <message>
        <source>Files %1: %2.</source>
        <comment>how they are listed, how many</comment>
        <translation>الملفات %1: %2.</translation>
    </message>
    <message>
        <source>Places that could not be read: %1.</source>
        <translation>مواضع تعذرت قراءتها: %1.</translation>
    </message>
    <message>
        <source>They cannot be counted.</source>
        <translation>لا يمكن عدّها.</translation>
    </message>
    <message>
        <source>They cannot be counted this way: %1.</source>
        <translation>لا يمكن عدّها بهذه الطريقة: %1.</translation>
    </message>
    <message>
        <source>That files can be removed is not proven, for the trial file could not be made.</source>
        <translation>لم يثبت أنه يمكن حذف الملفات، لأن الملف التجريبي تعذّر إنشاؤه.</translation>
    </message>
    <message>
        <source>It was made, found and removed.</source>
        <translation>أُنشئ وعُثر عليه وحُذف.</translation>
    </message>
    <message>
        <source>These buckets are there: %1.</source>
        <translation>الحاويات الموجودة: %1.</translation>
    </message>
    <message>
        <source>The trial file stays there, remove it by hand: %1</source>
        <translation>الملف التجريبي باقٍ هناك، احذفه يدويًا: %1</translation>
    </message>
    <message>
        <source>the database takes changes</source>
        <translation>قاعدة البيانات تقبل التغييرات</translation>
    </message>
    <message>
        <source>this user may delete rows</source>
        <translation>يجوز لهذا المستخدم حذف الصفوف</translation>
    </message>
    <message>
        <source>the tables are not views</source>
        <translation>الجداول ليست طرق عرض</translation>
    </message>
    <message>
        <source>row ids are integers</source>
        <translation>تُعرف الصفوف بأعداد صحيحة</translation>
    </message>
    <message>
        <source>no row is hidden</source>
        <translation>لا يوجد صف مخفي</translation>
    </message>
    <message>
        <source>the database is the same as before</source>
        <translation>قاعدة البيانات هي نفسها كما كانت</translation>
    </message>
    <message>
        <source>the buckets are the same as before</source>
        <translation>الحاويات هي نفسها كما كانت</translation>
    </message>
    <message>
        <source>the clocks agree</source>
        <translation>الساعات متوافقة</translation>
    </message>
    <message>
        <source>this machine&apos;s clock has not jumped</source>
        <translation>لم تقفز أي ساعة</translation>
    </message>
    <message>
        <source>times are kept in UTC</source>
        <translation>تُحفظ الأوقات بتوقيت UTC</translation>
    </message>
    <message>
        <source>the web app notes who is active</source>
        <translation>يسجّل تطبيق الويب من هو نشط</translation>
    </message>
    <message>
        <source>free connections</source>
        <translation>اتصالات متاحة</translation>
    </message>
    <message>
        <source>deletions survive a power cut</source>
        <translation>تبقى عمليات الحذف بعد انقطاع التيار</translation>
    </message>
    <message>
        <source>protection against false tables and servers</source>
        <translation>الحماية من الجداول والخوادم المزيفة</translation>
    </message>
    <message>
        <source>Name the primary server in the connection, or let the database take changes again.</source>
        <translation>حدّد الخادم الأساسي في الاتصال، أو اجعل قاعدة البيانات تقبل التغييرات من جديد.</translation>
    </message>
    <message>
        <source>Let this user delete rows; with SQLite, let it write the file and its folder.</source>
        <translation>اسمح لهذا المستخدم بحذف الصفوف؛ ومع SQLite اسمح له بالكتابة في الملف ومجلده.</translation>
    </message>
    <message>
        <source>Name the database, and the schema, where the web app keeps its tables.</source>
        <translation>حدّد قاعدة البيانات والمخطط اللذين يحفظ فيهما تطبيق الويب جداوله.</translation>
    </message>
    <message>
        <source>Name the web app&apos;s own database.</source>
        <translation>حدّد قاعدة البيانات الخاصة بتطبيق الويب نفسه.</translation>
    </message>
    <message>
        <source>Raise the number of connections that the server or this user may have, or connect through a pooler.</source>
        <translation>زد عدد الاتصالات المسموح بها للخادم أو لهذا المستخدم، أو اتصل عبر مجمّع اتصالات.</translation>
    </message>
    <message>
        <source>Set fsync = on in the server&apos;s configuration.</source>
        <translation>اضبط fsync = on في إعدادات الخادم.</translation>
    </message>
    <message>
        <source>storage limit</source>
        <translation>حد التخزين</translation>
    </message>
    <message>
        <source>older versions do not stay for ever</source>
        <translation>الإصدارات الأقدم لا تبقى إلى الأبد</translation>
    </message>
    <message>
        <source>this user may delete expired logins</source>
        <translation>يجوز لهذا المستخدم حذف عمليات تسجيل الدخول المنتهية</translation>
    </message>
    <message>
        <source>Let this user read, change and delete rows of django_session, or set DOCSWEEP_DJANGO_SESSIONS=false.</source>
        <translation>اسمح لهذا المستخدم بقراءة صفوف django_session وتغييرها وحذفها، أو اضبط DOCSWEEP_DJANGO_SESSIONS=false.</translation>
    </message>
    <message>
        <source>Let docsweep delete older versions, or give the bucket a lifecycle rule.</source>
        <translation>اسمح لـ docsweep بحذف الإصدارات الأقدم، أو ضع للحاوية قاعدة دورة حياة.</translation>
    </message>
    <message>
        <source>It keeps older versions of files that were written before its versioning was suspended.</source>
        <translation>تحتفظ بإصدارات أقدم من الملفات التي كُتبت قبل تعليق حفظ الإصدارات.</translation>
    </message>
    <message>
        <source>It keeps older versions of files.</source>
        <translation>تحتفظ بإصدارات أقدم من الملفات.</translation>
    </message>
    <message>
        <source>Older versions of files that stay are left there.</source>
        <translation>تُترك هناك الإصدارات الأقدم من الملفات الباقية.</translation>
    </message>
    <message>
        <source>Older versions past the age are deleted with the files.</source>
        <translation>تُحذف الإصدارات الأقدم التي تجاوزت العمر مع الملفات.</translation>
    </message>
    <message>
        <source>By itself the storage deletes them %1 after they were replaced, but for the newest %2 of each file.</source>
        <translation>تحذفها وحدة التخزين من تلقاء نفسها بعد %1 من استبدالها، ما عدا أحدث %2 من كل ملف.</translation>
    </message>
    <message>
        <source>By itself the storage deletes them %1 after they were replaced.</source>
        <translation>تحذفها وحدة التخزين من تلقاء نفسها بعد %1 من استبدالها.</translation>
    </message>
    <message>
        <source>Clean up with a shorter age, or raise MAX_STORAGE_SIZE_MB.</source>
        <translation>نظّف بعمر أقصر، أو ارفع MAX_STORAGE_SIZE_MB.</translation>
    </message>
    <message>
        <source>Check the user and the password, and that the server lets this user in from here (pg_hba.conf).</source>
        <translation>تحقق من المستخدم وكلمة المرور، ومن أن الخادم يسمح لهذا المستخدم بالدخول من هنا (pg_hba.conf).</translation>
    </message>
    <message>
        <source>Grant this user SELECT, UPDATE and DELETE on the web app&apos;s tables.</source>
        <translation>امنح هذا المستخدم صلاحيات SELECT وUPDATE وDELETE على جداول تطبيق الويب.</translation>
    </message>
    <message>
        <source>End connections that nobody needs, or raise the number that the server or this user may have.</source>
        <translation>أنهِ الاتصالات التي لا يحتاجها أحد، أو ارفع العدد المسموح به للخادم أو لهذا المستخدم.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the database&apos;s file, or let this user write the file, its folder and what SQLite and docsweep keep beside it.</source>
        <translation>شغّل docsweep بالمستخدم المالك لملف قاعدة البيانات، أو اسمح لهذا المستخدم بالكتابة في الملف ومجلده وما يضعه SQLite وdocsweep بجانبه.</translation>
    </message>
    <message>
        <source>Another program is at work there: try again once it is done.</source>
        <translation>يعمل برنامج آخر هناك: حاول مرة أخرى بعد أن ينتهي.</translation>
    </message>
    <message>
        <source>The file is damaged: stop the web app and bring back its newest backup.</source>
        <translation>الملف تالف: أوقف تطبيق الويب واستعد أحدث نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>See this machine&apos;s own log about its disk: journalctl -k</source>
        <translation>راجع سجل هذا الجهاز بشأن قرصه: journalctl -k</translation>
    </message>
    <message>
        <source>The quota is reached: %1 of %2 are stored.</source>
        <translation>بُلغت الحصة: خُزّن %1 من %2.</translation>
    </message>
    <message>
        <source>It is public: caches may serve copies of deleted files for a while.</source>
        <translation>إنها عامة: قد تقدّم الذاكرات المؤقتة نسخًا من الملفات المحذوفة لبعض الوقت.</translation>
    </message>
    <message>
        <source>Skipped, because this failed: %1</source>
        <translation>لم يُجرَّب، لأن هذا فشل: %1</translation>
    </message>
    <message>
        <source>No run starts until this is fixed.</source>
        <translation>لا تبدأ أي عملية تشغيل حتى يُصلَح هذا.</translation>
    </message>
    <message>
        <source>Automatic runs do not start until this is fixed. Runs that you start do.</source>
        <translation>لا تبدأ عملية تشغيل تلقائية قبل إصلاح هذا؛ أما ما تبدؤه أنت فيستمر.</translation>
    </message>
    <message>
        <source>Runs go on, but you should know about it.</source>
        <translation>تستمر عمليات التشغيل، لكن ينبغي أن تعلم بذلك.</translation>
    </message>
</context>
<context>
    <name>docsweep::CleanupOfAll</name>
    <message>
        <source>Nothing can be cleaned up.</source>
        <translation>لا شيء يمكن تنظيفه.</translation>
    </message>
    <message>
        <source>Nothing of this is left to clean up.</source>
        <translation>لم يبقَ من هذا شيء للتنظيف.</translation>
    </message>
</context>
<context>
    <name>docsweep::ConfirmDialog</name>
    <message>
        <source>Clean up</source>
        <translation>تنظيف</translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation>ما سيُحذف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) will be deleted, %1</source>
        <translation>
            <numerusform>لن يُحذف أي عنصر، %1</numerusform>
            <numerusform>سيُحذف عنصر واحد، %1</numerusform>
            <numerusform>سيُحذف عنصران، %1</numerusform>
            <numerusform>ستُحذف %Ln عناصر، %1</numerusform>
            <numerusform>سيُحذف %Ln عنصرًا، %1</numerusform>
            <numerusform>سيُحذف %Ln عنصر، %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document row(s)</source>
        <translation>
            <numerusform>لا صفوف مستندات</numerusform>
            <numerusform>صف مستند واحد</numerusform>
            <numerusform>صفّا مستندات</numerusform>
            <numerusform>%Ln صفوف مستندات</numerusform>
            <numerusform>%Ln صف مستندات</numerusform>
            <numerusform>%Ln صف مستندات</numerusform>
        </translation>
    </message>
    <message>
        <source>in bucket %1</source>
        <translation>في الحاوية %1</translation>
    </message>
    <message>
        <source>Oldest: %1 (%2). Newest: %3 (%4).</source>
        <translation>الأقدم: %1 (%2). الأحدث: %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files were not ticked: rows of ticked sessions name them, so they go along (%1).</source>
        <translation>
            <numerusform>كل الملفات كانت محدَّدة (%1).</numerusform>
            <numerusform>ملف واحد لم يكن محدَّدًا: تذكره صفوف جلسات محدَّدة، فيُحذف معها (%1).</numerusform>
            <numerusform>ملفان لم يكونا محدَّدين: تذكرهما صفوف جلسات محدَّدة، فيُحذفان معها (%1).</numerusform>
            <numerusform>%Ln من الملفات لم تكن محدَّدة: تذكرها صفوف جلسات محدَّدة، فتُحذف معها (%1).</numerusform>
            <numerusform>%Ln من الملفات لم تكن محدَّدة: تذكرها صفوف جلسات محدَّدة، فتُحذف معها (%1).</numerusform>
            <numerusform>%Ln من الملفات لم تكن محدَّدة: تذكرها صفوف جلسات محدَّدة، فتُحذف معها (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked file(s) stay: they go only together with their session, which is not ticked.</source>
        <translation>
            <numerusform>لا ملفات محدَّدة تبقى.</numerusform>
            <numerusform>ملف محدَّد واحد يبقى: لا يُحذف إلا مع جلسته، وهي غير محدَّدة.</numerusform>
            <numerusform>ملفان محدَّدان يبقيان: لا يُحذفان إلا مع جلستهما، وهي غير محدَّدة.</numerusform>
            <numerusform>%Ln ملفات محدَّدة تبقى: لا تُحذف إلا مع جلستها، وهي غير محدَّدة.</numerusform>
            <numerusform>%Ln ملفًا محدَّدًا تبقى: لا تُحذف إلا مع جلستها، وهي غير محدَّدة.</numerusform>
            <numerusform>%Ln ملف محدَّد تبقى: لا تُحذف إلا مع جلستها، وهي غير محدَّدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage could not be listed. Rows go now; the files they name are remembered and removed as soon as the storage answers.</source>
        <translation>تعذّر سرد محتوى التخزين. تُحذف الصفوف الآن؛ والملفات التي تذكرها تُحفظ أسماؤها وتُحذف فور استجابة التخزين.</translation>
    </message>
    <message>
        <source>Each item is looked at again first. A session that was used since the scan, and a file that changed, stays.</source>
        <translation>يُعاد النظر في كل عنصر أولًا. الجلسة التي استُخدمت منذ الفحص، والملف الذي تغيّر، يبقيان.</translation>
    </message>
    <message>
        <source>No copy is kept: what is deleted cannot be put back.</source>
        <translation>لا تُحفظ أي نسخة: ما يُحذف لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>This is more than half of everything there is.</source>
        <translation>هذا أكثر من نصف كل ما هو موجود.</translation>
    </message>
    <message>
        <source>Type %1 to delete it all the same:</source>
        <translation>اكتب %1 للحذف رغم ذلك:</translation>
    </message>
    <message>
        <source>The number of items that will be deleted</source>
        <translation>عدد العناصر التي ستُحذف</translation>
    </message>
    <message>
        <source>The limit stays as it is. The history of this cleanup will say that it was set aside.</source>
        <translation>الحد يبقى كما هو. سيُدوَّن في سجل هذا التنظيف أنه جرى تجاوزه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s), %1</source>
        <translation>
            <numerusform>حذف (لا عناصر)، %1</numerusform>
            <numerusform>حذف عنصر واحد، %1</numerusform>
            <numerusform>حذف عنصرين، %1</numerusform>
            <numerusform>حذف %Ln عناصر، %1</numerusform>
            <numerusform>حذف %Ln عنصرًا، %1</numerusform>
            <numerusform>حذف %Ln عنصر، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these as well</source>
        <translation>حذف هذه أيضًا</translation>
    </message>
    <message numerus="yes">
        <source>No cleanup here has deleted such files yet: %Ln of the files (%1) belong to sessions that are still in use. They go because they are old. To keep such files, cancel and set %2.</source>
        <translation>
            <numerusform>لم يحذف أي تنظيف هنا مثل هذه الملفات بعد. لا ينتمي أي ملف (%Ln، %1) إلى جلسات قيد الاستخدام. للاحتفاظ بهذه الملفات ألغِ وعيّن %2.</numerusform>
            <numerusform>لم يحذف أي تنظيف هنا مثل هذه الملفات بعد. ينتمي ملف واحد (%Ln، %1) إلى جلسة قيد الاستخدام: يُحذف لأنه قديم. للاحتفاظ بهذه الملفات ألغِ وعيّن %2.</numerusform>
            <numerusform>لم يحذف أي تنظيف هنا مثل هذه الملفات بعد. ينتمي ملفان (%Ln، %1) إلى جلسات قيد الاستخدام: يُحذفان لأنهما قديمان. للاحتفاظ بهذه الملفات ألغِ وعيّن %2.</numerusform>
            <numerusform>لم يحذف أي تنظيف هنا مثل هذه الملفات بعد. تنتمي %Ln ملفات (%1) إلى جلسات قيد الاستخدام: تُحذف لأنها قديمة. للاحتفاظ بهذه الملفات ألغِ وعيّن %2.</numerusform>
            <numerusform>لم يحذف أي تنظيف هنا مثل هذه الملفات بعد. ينتمي %Ln ملفًا (%1) إلى جلسات قيد الاستخدام: تُحذف لأنها قديمة. للاحتفاظ بهذه الملفات ألغِ وعيّن %2.</numerusform>
            <numerusform>لم يحذف أي تنظيف هنا مثل هذه الملفات بعد. ينتمي %Ln ملف (%1) إلى جلسات قيد الاستخدام: تُحذف لأنها قديمة. للاحتفاظ بهذه الملفات ألغِ وعيّن %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ConfirmTexts</name>
    <message>
        <source>+%1</source>
        <translation>‎+%1</translation>
    </message>
    <message>
        <source>−%1</source>
        <translation>‎−%1</translation>
    </message>
    <message>
        <source>%1 items are more than the safety limit of %2.</source>
        <translation>عدد العناصر %1 يتجاوز حد الأمان البالغ %2.</translation>
    </message>
    <message>
        <source>%1 of the %2 items the scan saw are %3 of everything; the safety limit is %4.</source>
        <translation>%1 من أصل %2 من العناصر التي رآها الفحص تعادل %3 من الكل؛ حد الأمان هو %4.</translation>
    </message>
    <message>
        <source>%1 of the %2 files in bucket %3 are %4 of it; the safety limit is %5 of a bucket.</source>
        <translation>%1 من أصل %2 من الملفات في الحاوية %3 تعادل %4 منها؛ حد الأمان هو %5 من الحاوية.</translation>
    </message>
    <message>
        <source>A cleanup usually deletes about %1 items here; the safety limit is %2 times as many.</source>
        <translation>يحذف التنظيف هنا عادةً نحو %1 عنصر؛ حد الأمان هو %2 أضعاف ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) more than in the list of %1 (%2).</source>
        <translation>
            <numerusform>العدد نفسه كما في قائمة %1 (%2).</numerusform>
            <numerusform>بزيادة عنصر واحد عن قائمة %1 (%2).</numerusform>
            <numerusform>بزيادة عنصرين عن قائمة %1 (%2).</numerusform>
            <numerusform>بزيادة %Ln عناصر عن قائمة %1 (%2).</numerusform>
            <numerusform>بزيادة %Ln عنصرًا عن قائمة %1 (%2).</numerusform>
            <numerusform>بزيادة %Ln عنصر عن قائمة %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) fewer than in the list of %1 (%2).</source>
        <translation>
            <numerusform>العدد نفسه كما في قائمة %1 (%2).</numerusform>
            <numerusform>بنقص عنصر واحد عن قائمة %1 (%2).</numerusform>
            <numerusform>بنقص عنصرين عن قائمة %1 (%2).</numerusform>
            <numerusform>بنقص %Ln عناصر عن قائمة %1 (%2).</numerusform>
            <numerusform>بنقص %Ln عنصرًا عن قائمة %1 (%2).</numerusform>
            <numerusform>بنقص %Ln عنصر عن قائمة %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>As many items as in the list of %1 (%2).</source>
        <translation>عدد العناصر نفسه كما في قائمة %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) that a hold kept then are no longer kept.</source>
        <translation>
            <numerusform>لا عناصر رُفع عنها استبقاء منذ ذلك الحين.</numerusform>
            <numerusform>عنصر واحد كان مستبقى حينها لم يعد مستبقى.</numerusform>
            <numerusform>عنصران كانا مستبقيين حينها لم يعودا مستبقيين.</numerusform>
            <numerusform>%Ln عناصر كانت مستبقاة حينها لم تعد مستبقاة.</numerusform>
            <numerusform>%Ln عنصرًا كانت مستبقاة حينها لم تعد مستبقاة.</numerusform>
            <numerusform>%Ln عنصر كانت مستبقاة حينها لم تعد مستبقاة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) more are kept by holds.</source>
        <translation>
            <numerusform>لا عناصر مستبقاة إضافية.</numerusform>
            <numerusform>عنصر إضافي واحد مستبقى.</numerusform>
            <numerusform>عنصران إضافيان مستبقيان.</numerusform>
            <numerusform>%Ln عناصر إضافية مستبقاة.</numerusform>
            <numerusform>%Ln عنصرًا إضافيًا مستبقى.</numerusform>
            <numerusform>%Ln عنصر إضافي مستبقى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of that list have been deleted since.</source>
        <translation>
            <numerusform>لم يُحذف أي عنصر من تلك القائمة منذ ذلك الحين.</numerusform>
            <numerusform>حُذف عنصر واحد من تلك القائمة منذ ذلك الحين.</numerusform>
            <numerusform>حُذف عنصران من تلك القائمة منذ ذلك الحين.</numerusform>
            <numerusform>حُذفت %Ln عناصر من تلك القائمة منذ ذلك الحين.</numerusform>
            <numerusform>حُذف %Ln عنصرًا من تلك القائمة منذ ذلك الحين.</numerusform>
            <numerusform>حُذف %Ln عنصر من تلك القائمة منذ ذلك الحين.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionButton</name>
    <message>
        <source>Environment</source>
        <translation>متغيرات البيئة</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>الاتصال %1</translation>
    </message>
    <message>
        <source>Configured by environment variables</source>
        <translation>مضبوط بمتغيرات البيئة</translation>
    </message>
    <message>
        <source>%1. Click to open another connection, or to edit this one.</source>
        <translation>%1. انقر لفتح اتصال آخر أو لتحرير هذا الاتصال.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Edit “%1”…</source>
        <translation>تحرير «%1»…</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>اتصال جديد…</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionFields</name>
    <message>
        <source>Name of the connection</source>
        <translation>اسم الاتصال</translation>
    </message>
    <message>
        <source>production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Project URL</source>
        <translation>عنوان URL للمشروع</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>مفتاح الخدمة</translation>
    </message>
    <message>
        <source>Folder that holds the buckets</source>
        <translation>المجلد الذي يضم الحاويات</translation>
    </message>
    <message>
        <source>Buckets, separated by commas</source>
        <translation>الحاويات، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Own CA certificate (optional)</source>
        <translation>شهادة CA خاصة (اختياري)</translation>
    </message>
    <message>
        <source>Only where the project&apos;s certificate is not signed by a public authority.</source>
        <translation>فقط إذا كانت شهادة المشروع غير موقَّعة من سلطة عامة.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>How the database is named</source>
        <translation>طريقة تعيين قاعدة البيانات</translation>
    </message>
    <message>
        <source>By host, name and user</source>
        <translation>بالمضيف والاسم والمستخدم</translation>
    </message>
    <message>
        <source>By one address or a file</source>
        <translation>بعنوان واحد أو ملف</translation>
    </message>
    <message>
        <source>Database address or file</source>
        <translation>عنوان قاعدة البيانات أو ملفها</translation>
    </message>
    <message>
        <source>A postgres:// address, or the path of a SQLite file.</source>
        <translation>عنوان ⁦postgres://⁩، أو مسار ملف SQLite.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Database name</source>
        <translation>اسم قاعدة البيانات</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Its name stays as it is.</source>
        <translation>اسمه يبقى كما هو.</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>مخزَّن</translation>
    </message>
    <message>
        <source>Stored. Leave it empty to keep it.</source>
        <translation>مخزَّن. اترك الحقل فارغًا للاحتفاظ به.</translation>
    </message>
    <message>
        <source>The project&apos;s secret or service_role key. It is kept in the keychain and never shown again.</source>
        <translation>مفتاح المشروع السري أو مفتاح service_role. يُحفظ في سلسلة المفاتيح ولا يُعرض مرة أخرى أبدًا.</translation>
    </message>
    <message>
        <source>Kept in the keychain and never shown again.</source>
        <translation>يُحفظ في سلسلة المفاتيح ولا يُعرض مرة أخرى أبدًا.</translation>
    </message>
    <message>
        <source>Supabase Storage</source>
        <translation>Supabase Storage</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطه اسمًا.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s address, as its dashboard shows it.</source>
        <translation>أدخل عنوان المشروع كما تعرضه لوحة التحكم الخاصة به.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s secret or service_role key.</source>
        <translation>أدخل مفتاح المشروع السري أو مفتاح service_role.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the buckets.</source>
        <translation>اختر المجلد الذي يضم الحاويات.</translation>
    </message>
    <message>
        <source>Enter the database&apos;s address or choose its file.</source>
        <translation>أدخل عنوان قاعدة البيانات أو اختر ملفها.</translation>
    </message>
    <message>
        <source>Enter the database&apos;s host.</source>
        <translation>أدخل مضيف قاعدة البيانات.</translation>
    </message>
    <message>
        <source>From the project&apos;s address. On a network without IPv6 enter the pooler&apos;s host and user instead, which the dashboard shows under Connect.</source>
        <translation>من عنوان المشروع. على شبكة بلا IPv6 أدخل بدلاً من ذلك مضيف المجمّع (pooler) ومستخدمه، كما تعرضهما لوحة التحكم ضمن Connect.</translation>
    </message>
    <message>
        <source>Use letters and digits only, for example “production”.</source>
        <translation>استخدم الحروف والأرقام فقط، مثل «production».</translation>
    </message>
    <message>
        <source>There is already a connection with this name.</source>
        <translation>يوجد اتصال بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Fill in this field too.</source>
        <translation>املأ هذا الحقل أيضًا.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>أدخل رقمًا من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Enter a number from %1 on.</source>
        <translation>أدخل رقمًا لا يقل عن %1.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>لا يمكن استخدام هذه القيمة.</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionForm</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>لا توجد سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>Keep them in this file</source>
        <translation>حفظها في هذا الملف</translation>
    </message>
    <message>
        <source>Do not store them</source>
        <translation>عدم تخزينها</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>لم يُخزَّن شيء.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>حفظ وفتح</translation>
    </message>
    <message>
        <source>The test may make and remove a small file</source>
        <translation>يجوز للاختبار إنشاء ملف صغير وحذفه</translation>
    </message>
    <message>
        <source>That proves the right to delete. Without it, the test changes nothing.</source>
        <translation>هذا يثبت حق الحذف. من دونه لا يغيّر الاختبار شيئًا.</translation>
    </message>
    <message>
        <source>Connect to a Supabase project</source>
        <translation>الاتصال بمشروع Supabase</translation>
    </message>
    <message>
        <source>Open a database and a folder</source>
        <translation>فتح قاعدة بيانات ومجلد</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>تحرير «%1»</translation>
    </message>
    <message>
        <source>Reading the connection…</source>
        <translation>جارية قراءة الاتصال…</translation>
    </message>
    <message>
        <source>A field needs your attention.</source>
        <translation>أحد الحقول يحتاج إلى انتباهك.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Saving the connection…</source>
        <translation>جارٍ حفظ الاتصال…</translation>
    </message>
    <message>
        <source>Some fields need your attention.</source>
        <translation>بعض الحقول تحتاج إلى انتباهك.</translation>
    </message>
    <message>
        <source>The key and the password cannot be kept in a keychain.
docsweep can keep them in the file %1 instead. Only your user may read it (mode 0600), but it is not encrypted: whoever can act as you, or has a backup of it, can read them.</source>
        <translation>يتعذر حفظ المفتاح وكلمة المرور في سلسلة مفاتيح.
يمكن أن يحفظهما docsweep في الملف %1 بدلًا من ذلك. لا يقرأ الملف إلا مستخدمك (الوضع 0600)، لكنه غير مشفَّر: من يستطيع التصرف باسمك، أو لديه نسخة احتياطية منه، يستطيع قراءتهما.</translation>
    </message>
    <message>
        <source>Connect to “%1”</source>
        <translation>الاتصال بـ «%1»</translation>
    </message>
    <message>
        <source>Filled in from %1. Nothing is saved yet: test the connection, then save it.</source>
        <translation>مُلئ من %1. لم يُحفظ شيء بعد: اختبر الاتصال ثم احفظه.</translation>
    </message>
    <message>
        <source>The test found problems</source>
        <translation>وجد الاختبار مشكلات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed. Cleanups with this connection may not work.</source>
        <translation>
            <numerusform>لم يفشل أي فحص (%Ln). قد لا يعمل التنظيف بهذا الاتصال.</numerusform>
            <numerusform>فشل فحص واحد (%Ln). قد لا يعمل التنظيف بهذا الاتصال.</numerusform>
            <numerusform>فشل فحصان (%Ln). قد لا يعمل التنظيف بهذا الاتصال.</numerusform>
            <numerusform>فشلت %Ln فحوص. قد لا يعمل التنظيف بهذا الاتصال.</numerusform>
            <numerusform>فشل %Ln فحصًا. قد لا يعمل التنظيف بهذا الاتصال.</numerusform>
            <numerusform>فشل %Ln فحص. قد لا يعمل التنظيف بهذا الاتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>العودة إلى النموذج</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>حفظ على أي حال</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionGroup</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Reads the settings anew from where they come from</source>
        <translation>يقرأ الإعدادات من جديد من مصدرها</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Looks whether a cleanup would work; changes nothing</source>
        <translation>يتحقق من أن التنظيف سينجح؛ ولا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>تحرير الاتصال</translation>
    </message>
    <message>
        <source>Connections with a name</source>
        <translation>الاتصالات المسمّاة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>فتح «%1»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>تحرير «%1»</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>إعادة تسمية «%1»</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message>
        <source>The new name of the connection:</source>
        <translation>الاسم الجديد للاتصال:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>هل تريد حذف الاتصال «%1»؟</translation>
    </message>
    <message>
        <source>docsweep forgets its settings, and the key and the password that are stored for it. The web app&apos;s database and files are not touched, and the journal of what was deleted stays.</source>
        <translation>ينسى docsweep إعداداته، والمفتاح وكلمة المرور المخزَّنين له. لا تُمس قاعدة بيانات تطبيق الويب ولا ملفاته، ويبقى سجل العمليات الذي يدوّن ما حُذف.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>حذف الاتصال</translation>
    </message>
    <message>
        <source>A cleanup is running; connections can be changed when it has ended.</source>
        <translation>عملية تنظيف جارية؛ يمكن تغيير الاتصالات بعد انتهائها.</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionSwitch</name>
    <message>
        <source>A cleanup is running</source>
        <translation>عملية تنظيف جارية</translation>
    </message>
    <message>
        <source>A cleanup is running. It can be stopped within a batch; what is left stays in the list.</source>
        <translation>عملية تنظيف جارية. يمكن إيقافها خلال دفعة واحدة؛ وما يتبقى يظل في القائمة.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>مواصلة التنظيف</translation>
    </message>
    <message>
        <source>Stop and switch</source>
        <translation>إيقاف وتبديل</translation>
    </message>
    <message>
        <source>The connection “%1” cannot be opened. %2</source>
        <translation>لا يمكن فتح الاتصال «%1». %2</translation>
    </message>
</context>
<context>
    <name>docsweep::DetailsPane</name>
    <message>
        <source>Details of the candidate</source>
        <translation>تفاصيل العنصر المرشَّح</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Held: no cleanup takes it until the hold is released.</source>
        <translation>مستبقى: لا يمسه أي تنظيف حتى يُرفع الاستبقاء.</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>هذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Why it goes</source>
        <translation>سبب حذفه</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>أساس الحكم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Choose a row to see why it goes and what it was judged by.</source>
        <translation>اختر صفًا لترى سبب حذفه وأساس الحكم عليه.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>آخر نشاط</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Its files</source>
        <translation>ملفاتها</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Looking up what its rows name…</source>
        <translation>جارٍ البحث عما تذكره صفوفها…</translation>
    </message>
    <message>
        <source>Ticking it includes no files: its rows name none that are stored.</source>
        <translation>تحديدها لا يشمل أي ملف: صفوفها لا تذكر أي ملف مخزَّن.</translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows name.</source>
        <translation>
            <numerusform>تحديدها لا يشمل أي ملف تذكره صفوفها.</numerusform>
            <numerusform>تحديدها يشمل ملفًا واحدًا تذكره صفوفها.</numerusform>
            <numerusform>تحديدها يشمل ملفين تذكرهما صفوفها.</numerusform>
            <numerusform>تحديدها يشمل %Ln ملفات تذكرها صفوفها.</numerusform>
            <numerusform>تحديدها يشمل %Ln ملفًا تذكرها صفوفها.</numerusform>
            <numerusform>تحديدها يشمل %Ln ملف تذكرها صفوفها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows name, %1.</source>
        <translation>
            <numerusform>تحديدها لا يشمل أي ملف تذكره صفوفها، %1.</numerusform>
            <numerusform>تحديدها يشمل ملفًا واحدًا تذكره صفوفها، %1.</numerusform>
            <numerusform>تحديدها يشمل ملفين تذكرهما صفوفها، %1.</numerusform>
            <numerusform>تحديدها يشمل %Ln ملفات تذكرها صفوفها، %1.</numerusform>
            <numerusform>تحديدها يشمل %Ln ملفًا تذكرها صفوفها، %1.</numerusform>
            <numerusform>تحديدها يشمل %Ln ملف تذكرها صفوفها، %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it would go without the hold</source>
        <translation>لماذا كان سيُحذف لولا الاستبقاء</translation>
    </message>
</context>
<context>
    <name>docsweep::Doors</name>
    <message>
        <source>First start</source>
        <translation>التشغيل الأول</translation>
    </message>
    <message>
        <source>Where are the rows and the files?</source>
        <translation>أين الصفوف والملفات؟</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>استكشاف ببيانات تجريبية</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>اتصال…</translation>
    </message>
    <message>
        <source>Connect to a Supabase project</source>
        <translation>الاتصال بمشروع Supabase</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Open a database and a folder</source>
        <translation>فتح قاعدة بيانات ومجلد</translation>
    </message>
    <message>
        <source>Open a .env file…</source>
        <translation>فتح ملف ‎.env…</translation>
    </message>
    <message>
        <source>The web app&apos;s own file, with lines like DATABASE_URL=sqlite:////srv/app/db.sqlite3</source>
        <translation>ملف تطبيق الويب نفسه، وفيه أسطر مثل DATABASE_URL=sqlite:////srv/app/db.sqlite3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>بيانات تجريبية</translation>
    </message>
    <message>
        <source>A small database and real files, made on the spot in a folder of their own: for trying everything, deleting included.</source>
        <translation>قاعدة بيانات صغيرة وملفات حقيقية تُنشأ فورًا في مجلد خاص بها: لتجربة كل شيء، بما في ذلك الحذف.</translation>
    </message>
    <message>
        <source>Supabase project</source>
        <translation>مشروع Supabase</translation>
    </message>
    <message>
        <source>Files in Supabase Storage, rows in the project&apos;s PostgreSQL or another database.</source>
        <translation>الملفات في Supabase Storage، والصفوف في PostgreSQL الخاص بالمشروع أو في قاعدة بيانات أخرى.</translation>
    </message>
    <message>
        <source>Database and folder</source>
        <translation>قاعدة بيانات ومجلد</translation>
    </message>
    <message>
        <source>Files in a folder of this machine, rows in SQLite or PostgreSQL.</source>
        <translation>الملفات في مجلد على هذا الجهاز، والصفوف في SQLite أو PostgreSQL.</translation>
    </message>
    <message>
        <source>Nothing is deleted before you have seen the list and confirmed it.</source>
        <translation>لا يُحذف شيء قبل أن ترى القائمة وتؤكدها.</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>الاتصالات المحفوظة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the saved connection</source>
        <translation>فتح الاتصال المحفوظ</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Edit the saved connection</source>
        <translation>تحرير الاتصال المحفوظ</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>جارٍ فتح %1…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>The one that is open stays as it is.</source>
        <translation>الاتصال المفتوح يبقى كما هو.</translation>
    </message>
    <message>
        <source>No database is configured yet: neither DATABASE_URL nor SUPABASE_DB_HOST is set. Choose a door.</source>
        <translation>لم تُضبط أي قاعدة بيانات بعد: لا DATABASE_URL مضبوط ولا SUPABASE_DB_HOST. اختر طريقة للبدء.</translation>
    </message>
    <message>
        <source>The demo is made in %1.</source>
        <translation>تُنشأ البيانات التجريبية في %1.</translation>
    </message>
    <message>
        <source>Making demo data…</source>
        <translation>جارٍ إنشاء البيانات التجريبية…</translation>
    </message>
    <message>
        <source>Open a .env file</source>
        <translation>فتح ملف ‎.env</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>جارية قراءة %1…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try again to open what was asked for</source>
        <translation>إعادة محاولة فتح ما طُلب</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>It is still so.</source>
        <translation>ما زال الأمر كما هو.</translation>
    </message>
    <message>
        <source>Choose its folder…</source>
        <translation>اختيار مجلده…</translation>
    </message>
    <message>
        <source>Read the settings of a Django project</source>
        <translation>قراءة إعدادات مشروع Django</translation>
    </message>
    <message>
        <source>Django project</source>
        <translation>مشروع Django</translation>
    </message>
    <message>
        <source>Fills in the connection from the settings of the web app itself. Nothing of it is changed.</source>
        <translation>يملأ الاتصال من إعدادات تطبيق الويب نفسه. لا يتغير فيه شيء.</translation>
    </message>
    <message>
        <source>Choose the folder with the web app&apos;s manage.py</source>
        <translation>اختر المجلد الذي فيه manage.py لتطبيق الويب</translation>
    </message>
    <message>
        <source>Looking for the web app&apos;s Python…</source>
        <translation>جارٍ البحث عن Python الخاص بتطبيق الويب…</translation>
    </message>
    <message>
        <source>Asking the web app for its settings…</source>
        <translation>جارٍ سؤال تطبيق الويب عن إعداداته…</translation>
    </message>
</context>
<context>
    <name>docsweep::ErrorWords</name>
    <message>
        <source>It was stopped.</source>
        <translation>جرى إيقافه.</translation>
    </message>
    <message>
        <source>What is needed for it was not found.</source>
        <translation>لم يُعثر على ما يلزم لذلك.</translation>
    </message>
    <message>
        <source>The database refuses access.</source>
        <translation>ترفض قاعدة البيانات الوصول.</translation>
    </message>
    <message>
        <source>Access was refused.</source>
        <translation>رُفض الوصول.</translation>
    </message>
    <message>
        <source>Check the key, the user and the password, and what they may do.</source>
        <translation>تحقق من المفتاح والمستخدم وكلمة المرور، ومن صلاحياتها.</translation>
    </message>
    <message>
        <source>The storage does not answer.</source>
        <translation>التخزين لا يستجيب.</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>قاعدة البيانات لا تستجيب.</translation>
    </message>
    <message>
        <source>What is needed for it does not answer.</source>
        <translation>ما يلزم لذلك لا يستجيب.</translation>
    </message>
    <message>
        <source>See whether it runs and can be reached from here, then try again.</source>
        <translation>تحقق من أنه يعمل ويمكن الوصول إليه من هنا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The provider has locked the project.</source>
        <translation>أقفل مزوّد الخدمة المشروع.</translation>
    </message>
    <message>
        <source>Its owner has to act: raise the plan, or wait for the next period.</source>
        <translation>على مالكه أن يتصرف: ترقية الباقة، أو انتظار الفترة التالية.</translation>
    </message>
    <message>
        <source>Somebody else is at it, or something changed meanwhile.</source>
        <translation>هناك من يعمل عليه، أو تغيّر شيء في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>تعذّر فهم الإجابة.</translation>
    </message>
    <message>
        <source>See whether the address is the right one, and the log.</source>
        <translation>تحقق من صحة العنوان، وراجع السجل التقني.</translation>
    </message>
    <message>
        <source>A setting is wrong.</source>
        <translation>أحد الإعدادات غير صحيح.</translation>
    </message>
    <message>
        <source>A safety limit stopped it before anything was deleted.</source>
        <translation>أوقفه حد أمان قبل حذف أي شيء.</translation>
    </message>
    <message>
        <source>The disk or its file system fails.</source>
        <translation>القرص أو نظام ملفاته معطوب.</translation>
    </message>
    <message>
        <source>See whether it has room and can be written, then try again.</source>
        <translation>تحقق من أن فيه مساحة ويمكن الكتابة فيه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>An example: %1</source>
        <translation>مثال: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Review the list; if it is right, clean it up by hand, or raise the limit.</source>
        <translation>راجع القائمة؛ فإن كانت صحيحة، نظّفها يدويًا، أو ارفع الحد.</translation>
    </message>
    <message>
        <source>Check in Settings whether database, folder and bucket are the right ones.</source>
        <translation>تحقق في الإعدادات من صحة قاعدة البيانات والمجلد والحاوية.</translation>
    </message>
    <message>
        <source>Correct it in Settings.</source>
        <translation>أصلحه في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>docsweep::ExplanationPane</name>
    <message>
        <source>Looking again at rows and files…</source>
        <translation>جارية إعادة النظر في الصفوف والملفات…</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The storage does not say: %1</source>
        <translation>لا يجيب التخزين عن ذلك: %1</translation>
    </message>
    <message>
        <source>Looked at now, it stays. A hold keeps it: %1</source>
        <translation>بالنظر إليه الآن، يبقى. يستبقيه استبقاء: %1</translation>
    </message>
    <message>
        <source>Looked at now, it goes. Reason: %1.</source>
        <translation>بالنظر إليه الآن، يُحذف. السبب: %1.</translation>
    </message>
    <message>
        <source>Looked at now, it stays. Reason: %1.</source>
        <translation>بالنظر إليه الآن، يبقى. السبب: %1.</translation>
    </message>
    <message>
        <source>By the clock of %1: %2; this machine&apos;s clock is %3 ahead.</source>
        <translation>بحسب ساعة %1: %2؛ ساعة هذا الجهاز متقدمة بمقدار %3.</translation>
    </message>
    <message>
        <source>By the clock of %1: %2; this machine&apos;s clock is %3 behind.</source>
        <translation>بحسب ساعة %1: %2؛ ساعة هذا الجهاز متأخرة بمقدار %3.</translation>
    </message>
    <message>
        <source>By the clock of %1: %2; this machine&apos;s clock agrees.</source>
        <translation>بحسب ساعة %1: %2؛ ساعة هذا الجهاز متفقة معها.</translation>
    </message>
    <message>
        <source>A document of session %1</source>
        <translation>مستند من الجلسة %1</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>المستند %1</translation>
    </message>
    <message>
        <source>Document %1: %2, %3</source>
        <comment>number, file name, status</comment>
        <translation>المستند %1: %2، %3</translation>
    </message>
    <message>
        <source>It has no document rows.</source>
        <translation>ليس لها صفوف مستندات.</translation>
    </message>
    <message>
        <source>No row names it.</source>
        <translation>لا يذكره أي صف.</translation>
    </message>
    <message>
        <source>Its rows</source>
        <translation>صفوفها</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>يذكره</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>The session: %1</source>
        <translation>الجلسة: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>يستبقيه %1</translation>
    </message>
    <message>
        <source>Of its folder stays</source>
        <translation>ما يبقى من مجلدها</translation>
    </message>
    <message>
        <source>Beside it stays</source>
        <translation>ما يبقى إلى جانبه</translation>
    </message>
    <message>
        <source>It could not be looked at again. %1</source>
        <translation>تعذرت إعادة النظر فيه. %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Exported so far</source>
        <translation>ما صُدّر حتى الآن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>No file is written</source>
        <translation>لا يُكتب أي ملف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>جارٍ التصدير: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) exported to %1</source>
        <translation>
            <numerusform>لم يُصدَّر أي عنصر إلى %1</numerusform>
            <numerusform>صُدّر عنصر واحد إلى %1</numerusform>
            <numerusform>صُدّر عنصران إلى %1</numerusform>
            <numerusform>صُدّرت %Ln عناصر إلى %1</numerusform>
            <numerusform>صُدّر %Ln عنصرًا إلى %1</numerusform>
            <numerusform>صُدّر %Ln عنصر إلى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>أُوقف التصدير؛ لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>لم يُصدَّر شيء. %1</translation>
    </message>
</context>
<context>
    <name>docsweep::FilterBar</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>Search the candidates</source>
        <translation>البحث في العناصر المرشَّحة</translation>
    </message>
    <message>
        <source>Search key, file, session…</source>
        <translation>ابحث عن مفتاح أو ملف أو جلسة…</translation>
    </message>
    <message>
        <source>Part of a file&apos;s or session&apos;s key (Ctrl+F)</source>
        <translation>جزء من مفتاح ملف أو جلسة (Ctrl+F)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>غير منجز</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>أي حجم</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>KB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>أي عمر</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>مستبقى</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>إزالة عامل التصفية هذا</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح كل عوامل التصفية</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>حسب الجلسة</translation>
    </message>
    <message>
        <source>Show each session with its files beneath (Ctrl+G)</source>
        <translation>عرض كل جلسة وملفاتها تحتها (Ctrl+G)</translation>
    </message>
    <message>
        <source>Take the filter %1 away</source>
        <translation>إزالة عامل التصفية %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s)</source>
        <translation>
            <numerusform>لا أنواع</numerusform>
            <numerusform>نوع واحد</numerusform>
            <numerusform>نوعان</numerusform>
            <numerusform>%Ln أنواع</numerusform>
            <numerusform>%Ln نوعًا</numerusform>
            <numerusform>%Ln نوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>النوع: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>الحجم: %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>العمر: %1</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a kind and its count</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Only %1, %2 of them</source>
        <translation>%1 فقط، وعددها %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s), show them</source>
        <translation>
            <numerusform>لا استبقاءات، عرضها</numerusform>
            <numerusform>استبقاء واحد، عرضه</numerusform>
            <numerusform>استبقاءان، عرضهما</numerusform>
            <numerusform>%Ln استبقاءات، عرضها</numerusform>
            <numerusform>%Ln استبقاءً، عرضها</numerusform>
            <numerusform>%Ln استبقاء، عرضها</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held. A hold (H) keeps a session or a file from every cleanup.</source>
        <translation>لا شيء مستبقى. الاستبقاء (H) يُبقي جلسة أو ملفًا بعيدًا عن كل تنظيف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s): show what each keeps, and release it</source>
        <translation>
            <numerusform>لا استبقاءات: عرض ما يستبقيه كل منها، ورفعه</numerusform>
            <numerusform>استبقاء واحد: عرض ما يستبقيه، ورفعه</numerusform>
            <numerusform>استبقاءان: عرض ما يستبقيه كل منهما، ورفعه</numerusform>
            <numerusform>%Ln استبقاءات: عرض ما يستبقيه كل منها، ورفعه</numerusform>
            <numerusform>%Ln استبقاءً: عرض ما يستبقيه كل منها، ورفعه</numerusform>
            <numerusform>%Ln استبقاء: عرض ما يستبقيه كل منها، ورفعه</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>الجلسة %1</translation>
    </message>
    <message>
        <source>Failed in run %1</source>
        <translation>فشل في عملية التشغيل %1</translation>
    </message>
    <message>
        <source>%1 to %2 old</source>
        <translation>العمر من %1 إلى %2</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>أقدم من %1</translation>
    </message>
</context>
<context>
    <name>docsweep::FirstRunDialog</name>
    <message>
        <source>Switch on automatic runs</source>
        <translation>تشغيل التنظيف التلقائي</translation>
    </message>
    <message>
        <source>What the first automatic run would delete</source>
        <translation>ما سيحذفه أول تنظيف تلقائي</translation>
    </message>
    <message>
        <source>Looking at what the first run would delete…</source>
        <translation>جارٍ البحث عمّا سيحذفه أول تنظيف…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Suggested safety limits</source>
        <translation>حدود الأمان المقترحة</translation>
    </message>
    <message>
        <source>Twice what would go today. A run that would go beyond one of them stops before its first deletion.</source>
        <translation>ضعف ما سيُحذف اليوم. يتوقف أي تنظيف يتجاوز أحدها قبل أول حذف.</translation>
    </message>
    <message>
        <source>Stop at more than</source>
        <translation>التوقف عند أكثر من</translation>
    </message>
    <message>
        <source>items</source>
        <translation>عناصر</translation>
    </message>
    <message>
        <source>% of all sessions and files</source>
        <translation>% من كل الجلسات والملفات</translation>
    </message>
    <message>
        <source>What the first run would delete cannot be told now</source>
        <translation>تتعذر الآن معرفة ما سيحذفه أول تنظيف</translation>
    </message>
    <message>
        <source>The first run would delete nothing</source>
        <translation>لن يحذف أول تنظيف شيئًا</translation>
    </message>
    <message>
        <source>Nothing is older than %1.</source>
        <translation>لا شيء أقدم من %1.</translation>
    </message>
    <message numerus="yes">
        <source>The first run would delete %Ln item(s), %1</source>
        <translation>
            <numerusform>لن يحذف أول تنظيف أي عنصر (%Ln)، %1</numerusform>
            <numerusform>سيحذف أول تنظيف عنصرًا واحدًا (%Ln)، %1</numerusform>
            <numerusform>سيحذف أول تنظيف عنصرين (%Ln)، %1</numerusform>
            <numerusform>سيحذف أول تنظيف %Ln عناصر، %1</numerusform>
            <numerusform>سيحذف أول تنظيف %Ln عنصرًا، %1</numerusform>
            <numerusform>سيحذف أول تنظيف %Ln عنصر، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>That is what is older than %1. The oldest is from %2.</source>
        <translation>هذا ما هو أقدم من %1. أقدمه من %2.</translation>
    </message>
    <message>
        <source>That is what is older than %1.</source>
        <translation>هذا ما هو أقدم من %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files (%1) belong to sessions that are still in use. To keep such files, set %2.</source>
        <translation>
            <numerusform>لا ينتمي أي ملف (%Ln، %1) إلى جلسات قيد الاستخدام. للاحتفاظ بهذه الملفات عيّن %2.</numerusform>
            <numerusform>ينتمي ملف واحد (%Ln، %1) إلى جلسة قيد الاستخدام. للاحتفاظ بهذه الملفات عيّن %2.</numerusform>
            <numerusform>ينتمي ملفان (%Ln، %1) إلى جلسات قيد الاستخدام. للاحتفاظ بهذه الملفات عيّن %2.</numerusform>
            <numerusform>تنتمي %Ln ملفات (%1) إلى جلسات قيد الاستخدام. للاحتفاظ بهذه الملفات عيّن %2.</numerusform>
            <numerusform>ينتمي %Ln ملفًا (%1) إلى جلسات قيد الاستخدام. للاحتفاظ بهذه الملفات عيّن %2.</numerusform>
            <numerusform>ينتمي %Ln ملف (%1) إلى جلسات قيد الاستخدام. للاحتفاظ بهذه الملفات عيّن %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage could not be listed: files that no row names are not counted.</source>
        <translation>تعذر سرد التخزين: لا تُحسب الملفات التي لا يذكرها أي صف.</translation>
    </message>
    <message>
        <source>A safety limit would stop it. %1</source>
        <translation>سيوقفه حد أمان. %1</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>متابعة…</translation>
    </message>
</context>
<context>
    <name>docsweep::FormField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>اختيار: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::GrowthChart</name>
    <message>
        <source>%1 a day</source>
        <translation>%1 يوميًا</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>المخزَّن</translation>
    </message>
    <message>
        <source>Cleanups</source>
        <translation>عمليات التنظيف</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التوقع</translation>
    </message>
    <message>
        <source>Where is it going?</source>
        <translation>إلى أين يتجه الحجم؟</translation>
    </message>
    <message>
        <source>No scan has listed the storage yet. After the second one a line shows how it grows.</source>
        <translation>لم يسرد أي فحص محتوى التخزين بعد. بعد الفحص الثاني يُظهر خط كيف ينمو.</translation>
    </message>
    <message>
        <source>One scan is one point. After the second scan a line shows where the storage is going; after some hours of scans, when the quota will be reached.</source>
        <translation>كل فحص نقطة واحدة. بعد الفحص الثاني يُظهر خط إلى أين يتجه التخزين؛ وبعد ساعات من الفحوص، متى تُبلغ الحصة.</translation>
    </message>
    <message>
        <source>Where is it going? There is not enough history to tell yet.</source>
        <translation>إلى أين يتجه الحجم؟ البيانات السابقة لا تكفي لمعرفة ذلك بعد.</translation>
    </message>
    <message>
        <source>A forecast needs at least four scans over two hours without a cleanup between them.</source>
        <translation>يحتاج التوقع إلى أربعة فحوص على الأقل خلال ساعتين دون تنظيف بينها.</translation>
    </message>
    <message>
        <source>Where is it going? It stays about level.</source>
        <translation>إلى أين يتجه الحجم؟ يظل ثابتًا تقريبًا.</translation>
    </message>
    <message>
        <source>Where is it going? It shrinks by %1.</source>
        <translation>إلى أين يتجه الحجم؟ يتقلص بمقدار %1.</translation>
    </message>
    <message>
        <source>Where is it going? Over the quota, and it grows by %1.</source>
        <translation>إلى أين يتجه الحجم؟ تجاوز الحصة، وينمو بمقدار %1.</translation>
    </message>
    <message>
        <source>Where is it going? It grows by %1; the quota is reached about %2.</source>
        <translation>إلى أين يتجه الحجم؟ ينمو بمقدار %1؛ وتُبلغ الحصة نحو %2.</translation>
    </message>
    <message>
        <source>Where is it going? It grows by %1; the quota is far.</source>
        <translation>إلى أين يتجه الحجم؟ ينمو بمقدار %1؛ والحصة بعيدة.</translation>
    </message>
    <message>
        <source>From the last two weeks, cleanups included.</source>
        <translation>من الأسبوعين الأخيرين، شاملًا عمليات التنظيف.</translation>
    </message>
    <message>
        <source>From the growth between cleanups: what comes if nothing is cleaned up.</source>
        <translation>من النمو بين عمليات التنظيف: ما سيحدث إن لم يُنظَّف شيء.</translation>
    </message>
    <message>
        <source>The quota is reached between %1 and %2.</source>
        <translation>تُبلغ الحصة بين %1 و%2.</translation>
    </message>
    <message>
        <source>The quota is reached on %1 at the earliest.</source>
        <translation>تُبلغ الحصة في %1 على أقرب تقدير.</translation>
    </message>
    <message>
        <source>%1 on %2, %3 on %4, in %5 scans with %6 cleanups. %7</source>
        <translation>%1 في %2، و%3 في %4، عدد الفحوص %5 وعدد عمليات التنظيف %6. %7</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1 دون أي ملف</numerusform>
            <numerusform>%1 في ملف واحد</numerusform>
            <numerusform>%1 في ملفين</numerusform>
            <numerusform>%1 في %Ln ملفات</numerusform>
            <numerusform>%1 في %Ln ملفًا</numerusform>
            <numerusform>%1 في %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>then a cleanup freed %1</source>
        <translation>ثم حرّر تنظيف %1</translation>
    </message>
    <message>
        <source>there since %1</source>
        <translation>قائم منذ %1</translation>
    </message>
</context>
<context>
    <name>docsweep::HealthPill</name>
    <message>
        <source>%1 not looked at</source>
        <translation>%1: لا فحص بعد</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1: %2 مللي ث</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 switched off</source>
        <translation>%1: معطَّل</translation>
    </message>
    <message>
        <source>STORAGE_CLEANUP_ENABLED=false: only rows are cleaned up, files are left alone.</source>
        <translation>الإعداد STORAGE_CLEANUP_ENABLED=false: تُنظَّف الصفوف فقط، وتُترك الملفات.</translation>
    </message>
    <message>
        <source>It answered at the last scan.</source>
        <translation>استجاب عند آخر فحص.</translation>
    </message>
    <message>
        <source>Files are listed %1.</source>
        <translation>تُسرد الملفات %1.</translation>
    </message>
    <message>
        <source>A scan will ask it.</source>
        <translation>سيسأله أحد الفحوص.</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>تعديل الاتصال</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldDialog</name>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>بادئة</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>نمط</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>استبقاء</translation>
    </message>
    <message>
        <source>Keep something from every cleanup</source>
        <translation>استبقاء شيء بعيدًا عن كل تنظيف</translation>
    </message>
    <message>
        <source>What is to be kept?</source>
        <translation>ما الذي ينبغي استبقاؤه؟</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Why, and for whom (for the list of holds)</source>
        <translation>لماذا، ولمن (لقائمة الاستبقاءات)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The session %1</source>
        <translation>الجلسة %1</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln session(s) of the chosen rows</source>
        <translation>
            <numerusform>لا جلسات للصفوف المختارة</numerusform>
            <numerusform>جلسة الصفوف المختارة</numerusform>
            <numerusform>جلستا الصفوف المختارة</numerusform>
            <numerusform>جلسات الصفوف المختارة، وعددها %Ln</numerusform>
            <numerusform>جلسات الصفوف المختارة، وعددها %Ln</numerusform>
            <numerusform>جلسات الصفوف المختارة، وعددها %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rows, and every file in its folder or named by them.</source>
        <translation>صفوفها، وكل ملف في مجلدها أو تذكره صفوفها.</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>الملف %1</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen file(s)</source>
        <translation>
            <numerusform>لا ملفات مختارة</numerusform>
            <numerusform>الملف المختار</numerusform>
            <numerusform>الملفان المختاران</numerusform>
            <numerusform>الملفات المختارة، وعددها %Ln</numerusform>
            <numerusform>الملفات المختارة، وعددها %Ln</numerusform>
            <numerusform>الملفات المختارة، وعددها %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>And the session whose rows name it.</source>
        <translation>والجلسة التي تذكره صفوفها.</translation>
    </message>
    <message>
        <source>Everything that begins like this</source>
        <translation>كل ما يبدأ هكذا</translation>
    </message>
    <message>
        <source>For example: 3f9c/ or inbox/2026</source>
        <translation>مثلًا: ⁦3f9c/⁩ أو ⁦inbox/2026⁩</translation>
    </message>
    <message>
        <source>Everything that fits a pattern</source>
        <translation>كل ما يطابق نمطًا</translation>
    </message>
    <message>
        <source>* stands for anything, ? for one character: */invoice-*.pdf</source>
        <translation>* تعني أي شيء، و? تعني محرفًا واحدًا: ⁦*/invoice-*.pdf⁩</translation>
    </message>
    <message>
        <source>Kept will be</source>
        <translation>ما سيُستبقى</translation>
    </message>
    <message>
        <source>Keys begin with</source>
        <translation>المفاتيح تبدأ بـ</translation>
    </message>
    <message>
        <source>Pattern: * stands for anything, ? for one character</source>
        <translation>النمط: * تعني أي شيء، و? تعني محرفًا واحدًا</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what the kept keys begin with, or what they look like.</source>
        <translation>اكتب ما تبدأ به المفاتيح المستبقاة، أو شكلها.</translation>
    </message>
    <message>
        <source>A pattern needs a * or a ?, and every [ needs its ].</source>
        <translation>يحتاج النمط إلى * أو ?، وكل ⁦[⁩ تحتاج إلى ⁦]⁩.</translation>
    </message>
    <message>
        <source>Looking what that keeps…</source>
        <translation>جارية معرفة ما يستبقيه ذلك…</translation>
    </message>
    <message>
        <source>It keeps nothing of this list, and everything like it that comes later.</source>
        <translation>لا يستبقي شيئًا من هذه القائمة، ويستبقي كل ما يماثله لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>It keeps %Ln item(s) of this list, %1, and everything like it that comes later.</source>
        <translation>
            <numerusform>لا يستبقي أي عنصر من هذه القائمة، %1، ويستبقي كل ما يماثله لاحقًا.</numerusform>
            <numerusform>يستبقي عنصرًا واحدًا من هذه القائمة، %1، وكل ما يماثله لاحقًا.</numerusform>
            <numerusform>يستبقي عنصرين من هذه القائمة، %1، وكل ما يماثلهما لاحقًا.</numerusform>
            <numerusform>يستبقي %Ln عناصر من هذه القائمة، %1، وكل ما يماثلها لاحقًا.</numerusform>
            <numerusform>يستبقي %Ln عنصرًا من هذه القائمة، %1، وكل ما يماثلها لاحقًا.</numerusform>
            <numerusform>يستبقي %Ln عنصر من هذه القائمة، %1، وكل ما يماثلها لاحقًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticked but hidden by the filter, and so left as they are: %1</source>
        <translation>محدَّدة لكن يخفيها عامل التصفية، فتُترك كما هي: %1</translation>
    </message>
    <message>
        <source>What a hold keeps is never deleted, by no cleanup, until the hold is released or ends.</source>
        <translation>ما يستبقيه الاستبقاء لا يُحذف أبدًا، في أي تنظيف، حتى يُرفع الاستبقاء أو ينتهي.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldEndEdit</name>
    <message>
        <source>How long it is kept</source>
        <translation>مدة استبقائه</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>إلى الأبد</translation>
    </message>
    <message>
        <source>One year, to %1</source>
        <translation>سنة واحدة، حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s), to %1</source>
        <translation>
            <numerusform>%Ln شهر، حتى %1</numerusform>
            <numerusform>شهر واحد (%Ln)، حتى %1</numerusform>
            <numerusform>شهران (%Ln)، حتى %1</numerusform>
            <numerusform>%Ln أشهر، حتى %1</numerusform>
            <numerusform>%Ln شهرًا، حتى %1</numerusform>
            <numerusform>%Ln شهر، حتى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>To a day…</source>
        <translation>حتى يوم محدد…</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>آخر يوم له</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>إلى الأبد</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldsDialog</name>
    <message>
        <source>Holds</source>
        <translation>الاستبقاءات</translation>
    </message>
    <message>
        <source>What is kept from every cleanup</source>
        <translation>ما يُستبقى بعيدًا عن كل تنظيف</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>رفع الاستبقاء</translation>
    </message>
    <message>
        <source>What the chosen holds kept can go again (Del)</source>
        <translation>ما كانت تستبقيه الاستبقاءات المختارة يمكن حذفه من جديد (Del)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>يستبقي</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Of this list</source>
        <translation>من هذه القائمة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>لا شيء مستبقى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s)</source>
        <translation>
            <numerusform>لا استبقاءات</numerusform>
            <numerusform>استبقاء واحد</numerusform>
            <numerusform>استبقاءان</numerusform>
            <numerusform>%Ln استبقاءات</numerusform>
            <numerusform>%Ln استبقاءً</numerusform>
            <numerusform>%Ln استبقاء</numerusform>
        </translation>
    </message>
    <message>
        <source>A hold keeps a session or a file from every cleanup. Choose rows in the list and press H.</source>
        <translation>الاستبقاء يُبقي جلسة أو ملفًا بعيدًا عن كل تنظيف. اختر صفوفًا في القائمة واضغط H.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s), %1</source>
        <translation>
            <numerusform>لا عناصر، %1</numerusform>
            <numerusform>عنصر واحد، %1</numerusform>
            <numerusform>عنصران، %1</numerusform>
            <numerusform>%Ln عناصر، %1</numerusform>
            <numerusform>%Ln عنصرًا، %1</numerusform>
            <numerusform>%Ln عنصر، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change end</source>
        <translation>تغيير النهاية</translation>
    </message>
    <message>
        <source>Gives the chosen holds this end</source>
        <translation>يعطي الاستبقاءات المختارة هذه النهاية</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>What a hold keeps is never deleted. Released or ended, it goes by its own age again.</source>
        <translation>ما يستبقيه الاستبقاء لا يُحذف أبدًا. وإذا رُفع أو انتهى، يُحذف من جديد بحسب عمره.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>It ended after %1 and keeps nothing now.</source>
        <translation>انتهى بعد %1 ولم يعد يستبقي شيئًا.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>docsweep::LimitEdit</name>
    <message>
        <source>%1 … %2</source>
        <comment>a number stands between</comment>
        <translation>%1 … %2</translation>
    </message>
</context>
<context>
    <name>docsweep::MainWindow</name>
    <message>
        <source>Failed in run %1</source>
        <translation>فشل في عملية التشغيل %1</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The scan was stopped; the list is the one from before.</source>
        <translation>أُوقف الفحص؛ القائمة هي القائمة السابقة.</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>أُوقف الفحص.</translation>
    </message>
    <message>
        <source>The journal was lost, rolled back or repaired: holds and pending deletions may be missing. Add the missing holds again, then run docsweep-cli accept --yes.</source>
        <translation>فُقد السجل أو أُعيد إلى حالة سابقة أو أُصلح: قد تكون هناك تعليقات وعمليات حذف معلّقة مفقودة. أنشئ التعليقات المفقودة من جديد، ثم شغّل docsweep-cli accept --yes.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the database&apos;s. Ages are counted by the database&apos;s.</source>
        <translation>ساعة هذا الجهاز متقدمة بمقدار %1 على ساعة قاعدة البيانات. تُحسب الأعمار بساعة قاعدة البيانات.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the database&apos;s. Ages are counted by the database&apos;s.</source>
        <translation>ساعة هذا الجهاز متأخرة بمقدار %1 عن ساعة قاعدة البيانات. تُحسب الأعمار بساعة قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The quota is exceeded: %1 of %2 stored.</source>
        <translation>جرى تجاوز الحصة: المخزَّن %1 من %2.</translation>
    </message>
    <message>
        <source>Quota reached within a day at the present growth.</source>
        <translation>تُبلغ الحصة خلال يوم واحد بمعدل النمو الحالي.</translation>
    </message>
    <message numerus="yes">
        <source>Quota reached in about %Ln day(s) at the present growth.</source>
        <translation>
            <numerusform>تُبلغ الحصة خلال أقل من يوم بمعدل النمو الحالي.</numerusform>
            <numerusform>تُبلغ الحصة خلال نحو يوم واحد بمعدل النمو الحالي.</numerusform>
            <numerusform>تُبلغ الحصة خلال نحو يومين بمعدل النمو الحالي.</numerusform>
            <numerusform>تُبلغ الحصة خلال نحو %Ln أيام بمعدل النمو الحالي.</numerusform>
            <numerusform>تُبلغ الحصة خلال نحو %Ln يومًا بمعدل النمو الحالي.</numerusform>
            <numerusform>تُبلغ الحصة خلال نحو %Ln يوم بمعدل النمو الحالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would %1 free?</source>
        <translation>كم سيحرّر العمر %1؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be read; what lies there is not in the list.</source>
        <translation>
            <numerusform>قُرئت كل المواضع.</numerusform>
            <numerusform>تعذرت قراءة موضع واحد؛ ما يوجد فيه ليس في القائمة.</numerusform>
            <numerusform>تعذرت قراءة موضعين؛ ما يوجد فيهما ليس في القائمة.</numerusform>
            <numerusform>تعذرت قراءة %Ln مواضع؛ ما يوجد فيها ليس في القائمة.</numerusform>
            <numerusform>تعذرت قراءة %Ln موضعًا؛ ما يوجد فيها ليس في القائمة.</numerusform>
            <numerusform>تعذرت قراءة %Ln موضع؛ ما يوجد فيها ليس في القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures are from before the last cleanup.</source>
        <translation>الأرقام تعود إلى ما قبل آخر تنظيف.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>This list is %1 old.</source>
        <translation>عمر هذه القائمة %1.</translation>
    </message>
    <message>
        <source>A cleanup is running</source>
        <translation>عملية تنظيف جارية</translation>
    </message>
    <message>
        <source>A cleanup is running. It can be stopped within a batch; what is left stays in the list.</source>
        <translation>عملية تنظيف جارية. يمكن إيقافها خلال دفعة واحدة؛ وما يتبقى يظل في القائمة.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>مواصلة التنظيف</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
        <source>Rows can be cleaned up; the files they name are remembered until the storage answers.</source>
        <translation>يمكن تنظيف الصفوف؛ والملفات التي تذكرها تُحفظ أسماؤها حتى يستجيب التخزين.</translation>
    </message>
    <message>
        <source>The scan failed. %1</source>
        <translation>فشل الفحص. %1</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>مراجعة…</translation>
    </message>
    <message>
        <source>Changes not applied</source>
        <translation>تغييرات لم تُطبَّق</translation>
    </message>
    <message>
        <source>The changes of the schedule are not applied yet. Quitting discards them.</source>
        <translation>لم تُطبَّق تغييرات الجدول بعد. الخروج يتجاهلها.</translation>
    </message>
    <message>
        <source>A changed setting is not saved yet. Quitting discards it.</source>
        <translation>هناك إعداد تغيَّر ولم يُحفظ بعد. الخروج يتجاهله.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation>تجاهل وخروج</translation>
    </message>
</context>
<context>
    <name>docsweep::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>المرشَّحات</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدولة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>docsweep::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>The storage was not listed, so its files are not known.</source>
        <translation>لم يُسرد محتوى التخزين، فملفاته غير معروفة.</translation>
    </message>
    <message>
        <source>The first scan is on.</source>
        <translation>الفحص الأول جارٍ.</translation>
    </message>
    <message>
        <source>Nothing was scanned yet: press F5 to scan.</source>
        <translation>لم يُفحص شيء بعد: اضغط F5 للفحص.</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>أقدم من %1</translation>
    </message>
    <message>
        <source>The history could not be read. %1</source>
        <translation>تعذرت قراءة السجل التاريخي. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) without a readable time: never old, so never deleted.</source>
        <translation>
            <numerusform>لا عناصر بلا وقت مقروء.</numerusform>
            <numerusform>عنصر واحد بلا وقت مقروء: لا يُعدّ قديمًا أبدًا، فلا يُحذف أبدًا.</numerusform>
            <numerusform>عنصران بلا وقت مقروء: لا يُعدّان قديمين أبدًا، فلا يُحذفان أبدًا.</numerusform>
            <numerusform>%Ln عناصر بلا وقت مقروء: لا تُعدّ قديمة أبدًا، فلا تُحذف أبدًا.</numerusform>
            <numerusform>%Ln عنصرًا بلا وقت مقروء: لا تُعدّ قديمة أبدًا، فلا تُحذف أبدًا.</numerusform>
            <numerusform>%Ln عنصر بلا وقت مقروء: لا تُعدّ قديمة أبدًا، فلا تُحذف أبدًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a time in the future: not old until long after it, so not deleted.</source>
        <translation>
            <numerusform>لا عناصر بوقت في المستقبل.</numerusform>
            <numerusform>عنصر واحد بوقت في المستقبل: لا يُعدّ قديمًا إلا بعده بكثير، فلا يُحذف.</numerusform>
            <numerusform>عنصران بوقت في المستقبل: لا يُعدّان قديمين إلا بعده بكثير، فلا يُحذفان.</numerusform>
            <numerusform>%Ln عناصر بوقت في المستقبل: لا تُعدّ قديمة إلا بعده بكثير، فلا تُحذف.</numerusform>
            <numerusform>%Ln عنصرًا بوقت في المستقبل: لا تُعدّ قديمة إلا بعده بكثير، فلا تُحذف.</numerusform>
            <numerusform>%Ln عنصر بوقت في المستقبل: لا تُعدّ قديمة إلا بعده بكثير، فلا تُحذف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the orphans is a generated file, which stays as long as generated files are kept.</source>
        <translation>
            <numerusform>لا ملفات مُنشأة (%Ln) بين الملفات اليتيمة.</numerusform>
            <numerusform>ملف يتيم واحد (%Ln) مُنشأ، ويبقى ما دامت الملفات المُنشأة تُحفظ.</numerusform>
            <numerusform>ملفان يتيمان (%Ln) مُنشآن، ويبقيان ما دامت الملفات المُنشأة تُحفظ.</numerusform>
            <numerusform>%Ln ملفات يتيمة مُنشأة، وتبقى ما دامت الملفات المُنشأة تُحفظ.</numerusform>
            <numerusform>%Ln ملفًا يتيمًا مُنشأً، وتبقى ما دامت الملفات المُنشأة تُحفظ.</numerusform>
            <numerusform>%Ln ملف يتيم مُنشأ، وتبقى ما دامت الملفات المُنشأة تُحفظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>very many</source>
        <translation>عدد كبير جدًا</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>Expired logins (django_session): %1 of %2. A cleanup of the whole list deletes them.</source>
        <translation>عمليات تسجيل دخول منتهية (django_session): %1 من %2. تنظيف القائمة كاملةً يحذفها.</translation>
    </message>
    <message>
        <source>Expired logins (django_session): %1 of %2. Cleanups leave them unless DOCSWEEP_DJANGO_SESSIONS=true.</source>
        <translation>عمليات تسجيل دخول منتهية (django_session): %1 من %2. تتركها عمليات التنظيف ما لم يُضبط DOCSWEEP_DJANGO_SESSIONS=true.</translation>
    </message>
    <message>
        <source>The database file has %1 of unused room; docsweep-cli compact gives it back.</source>
        <translation>في ملف قاعدة البيانات %1 من المساحة غير المستخدمة؛ يعيدها docsweep-cli compact.</translation>
    </message>
    <message numerus="yes">
        <source>%1 still has the room of %Ln deleted row(s); docsweep-cli compact says what frees it.</source>
        <translation>
            <numerusform>لا يشغل %1 مساحة صفوف محذوفة (%Ln).</numerusform>
            <numerusform>لا يزال %1 يشغل مساحة صف محذوف واحد (%Ln)؛ يقول docsweep-cli compact ما يحررها.</numerusform>
            <numerusform>لا يزال %1 يشغل مساحة صفين محذوفين (%Ln)؛ يقول docsweep-cli compact ما يحررها.</numerusform>
            <numerusform>لا يزال %1 يشغل مساحة %Ln صفوف محذوفة؛ يقول docsweep-cli compact ما يحررها.</numerusform>
            <numerusform>لا يزال %1 يشغل مساحة %Ln صفًا محذوفًا؛ يقول docsweep-cli compact ما يحررها.</numerusform>
            <numerusform>لا يزال %1 يشغل مساحة %Ln صف محذوف؛ يقول docsweep-cli compact ما يحررها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::PendingDialog</name>
    <message>
        <source>Pending deletions</source>
        <translation>عمليات الحذف المعلَّقة</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>محاولة الكل الآن</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>ترك…</translation>
    </message>
    <message>
        <source>Stop trying to delete the chosen files (Del)</source>
        <translation>التوقف عن محاولة حذف الملفات المختارة (Del)</translation>
    </message>
    <message>
        <source>Give up all…</source>
        <translation>ترك الكل…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait, %1</source>
        <translation>
            <numerusform>لا حذف ينتظر، %1</numerusform>
            <numerusform>عملية حذف واحدة تنتظر، %1</numerusform>
            <numerusform>عمليتا حذف تنتظران، %1</numerusform>
            <numerusform>%Ln عمليات حذف تنتظر، %1</numerusform>
            <numerusform>%Ln عملية حذف تنتظر، %1</numerusform>
            <numerusform>%Ln عملية حذف تنتظر، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>These files were to be deleted, and the storage has not confirmed it. Each cleanup tries them again.</source>
        <translation>كان من المقرر حذف هذه الملفات، ولم يؤكد التخزين ذلك. كل عملية تنظيف تحاول من جديد.</translation>
    </message>
    <message>
        <source>Every file that was to go is confirmed gone.</source>
        <translation>تأكّد حذف كل ملف كان من المقرر حذفه.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>ترك</translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln deletion(s)?</source>
        <translation>
            <numerusform>ألا يُترك أي حذف؟</numerusform>
            <numerusform>أتُترك عملية حذف واحدة؟</numerusform>
            <numerusform>أتُترك عمليتا حذف؟</numerusform>
            <numerusform>أتُترك %Ln عمليات حذف؟</numerusform>
            <numerusform>أتُترك %Ln عملية حذف؟</numerusform>
            <numerusform>أتُترك %Ln عملية حذف؟</numerusform>
        </translation>
    </message>
    <message>
        <source>docsweep does not delete these files, and nobody tries again. A file that is still there stays until a scan finds it old and nobody&apos;s.</source>
        <translation>لا يحذف docsweep هذه الملفات، ولا يعيد أحد المحاولة. والملف الذي ما زال موجودًا يبقى حتى يجده فحص قديمًا وبلا صاحب.</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>مواصلة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln deletion(s)</source>
        <translation>
            <numerusform>عدم ترك أي حذف</numerusform>
            <numerusform>ترك عملية حذف واحدة</numerusform>
            <numerusform>ترك عمليتي حذف</numerusform>
            <numerusform>ترك %Ln عمليات حذف</numerusform>
            <numerusform>ترك %Ln عملية حذف</numerusform>
            <numerusform>ترك %Ln عملية حذف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) given up.</source>
        <translation>
            <numerusform>لم يُترك أي حذف.</numerusform>
            <numerusform>تُركت عملية حذف واحدة.</numerusform>
            <numerusform>تُركت عمليتا حذف.</numerusform>
            <numerusform>تُركت %Ln عمليات حذف.</numerusform>
            <numerusform>تُركت %Ln عملية حذف.</numerusform>
            <numerusform>تُركت %Ln عملية حذف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::PendingModel</name>
    <message>
        <source>with the next run</source>
        <translation>مع التشغيل التالي</translation>
    </message>
    <message>
        <source>By an automatic run; one by hand tries all of them</source>
        <translation>بتشغيل تلقائي؛ والتشغيل اليدوي يحاولها كلها</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>ينتظر منذ</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>docsweep::PeriodEdit</name>
    <message>
        <source>%1: unit</source>
        <translation>%1: الوحدة</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
</context>
<context>
    <name>docsweep::PlacesGroup</name>
    <message>
        <source>Where things are</source>
        <translation>أماكن الأشياء</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open docsweep&apos;s home</source>
        <translation>فتح مجلد docsweep الرئيسي</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Copy places and versions</source>
        <translation>نسخ الأماكن والإصدارات</translation>
    </message>
    <message>
        <source>For a report of a problem; holds no key and no password</source>
        <translation>للإبلاغ عن مشكلة؛ لا يحتوي على مفتاح ولا على كلمة مرور</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المجلد الرئيسي</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>سجل العمليات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل التقني</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>ملف الإعدادات</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>none; all comes from the environment</source>
        <translation>لا يوجد؛ كل شيء يأتي من متغيرات البيئة</translation>
    </message>
</context>
<context>
    <name>docsweep::Preview</name>
    <message>
        <source>There is no preview of files larger than %1.</source>
        <translation>لا معاينة للملفات الأكبر من %1.</translation>
    </message>
    <message>
        <source>This is no readable picture.</source>
        <translation>هذه ليست صورة قابلة للقراءة.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown.</source>
        <translation>هذه الصورة أكبر من أن تُعرض.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 بكسل</translation>
    </message>
    <message>
        <source>This is no readable PDF.</source>
        <translation>هذا ليس ملف PDF قابلًا للقراءة.</translation>
    </message>
    <message>
        <source>This PDF is locked by a password.</source>
        <translation>ملف PDF هذا محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>This PDF has no page to show.</source>
        <translation>ليس في ملف PDF هذا صفحة تُعرض.</translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>الصفحة الوحيدة</numerusform>
            <numerusform>الأولى من صفحتين</numerusform>
            <numerusform>الأولى من %Ln صفحات</numerusform>
            <numerusform>الأولى من %Ln صفحة</numerusform>
            <numerusform>الأولى من %Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>لا تُعرض إلا البداية.</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation>لا معاينة لهذا النوع من الملفات.</translation>
    </message>
    <message>
        <source>The preview took too long and was stopped. The file may be harmful.</source>
        <translation>استغرقت المعاينة وقتًا أطول من اللازم فأُوقفت. قد يكون الملف ضارًا.</translation>
    </message>
    <message>
        <source>The preview failed and was stopped. The file may be harmful.</source>
        <translation>فشلت المعاينة وأُوقفت. قد يكون الملف ضارًا.</translation>
    </message>
    <message>
        <source>The preview could not be started.</source>
        <translation>تعذّر بدء المعاينة.</translation>
    </message>
    <message>
        <source>There is no preview: this system can&apos;t open files in a protected way.</source>
        <translation>لا توجد معاينة: لا يمكن لهذا النظام فتح الملفات بطريقة محمية.</translation>
    </message>
</context>
<context>
    <name>docsweep::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Read the file and show its beginning here. Nothing of it is kept.</source>
        <translation>قراءة الملف وعرض بدايته هنا. لا يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>معاينة الملف</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation>لا معاينة لهذا النوع من الملفات.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارية القراءة…</translation>
    </message>
</context>
<context>
    <name>docsweep::QuietHours</name>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>None: runs may begin at any time.</source>
        <translation>لا توجد: يمكن أن يبدأ التشغيل في أي وقت.</translation>
    </message>
    <message>
        <source>Add quiet hours</source>
        <translation>إضافة ساعات هدوء</translation>
    </message>
</context>
<context>
    <name>docsweep::QuietRow</name>
    <message>
        <source>Quiet from</source>
        <translation>الهدوء من</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>الهدوء حتى</translation>
    </message>
    <message>
        <source>At or before the beginning: on the next day</source>
        <translation>عند البداية أو قبلها: في اليوم التالي</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Remove these quiet hours</source>
        <translation>إزالة ساعات الهدوء هذه</translation>
    </message>
    <message>
        <source>Begins on %1</source>
        <translation>يبدأ يوم %1</translation>
    </message>
</context>
<context>
    <name>docsweep::QuotaGauge</name>
    <message>
        <source>%1 of %2 stored, %3 of it can go</source>
        <translation>المخزَّن %1 من %2، ويمكن حذف %3 منه</translation>
    </message>
    <message>
        <source>Stored: not known</source>
        <translation>المخزَّن: غير معروف</translation>
    </message>
</context>
<context>
    <name>docsweep::RangeMenu</name>
    <message>
        <source>any</source>
        <comment>a limit that is not set</comment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>عرض هذه</translation>
    </message>
</context>
<context>
    <name>docsweep::RunConfirmation</name>
    <message>
        <source>Nothing can be deleted now, for the safety limits could not be checked. %1</source>
        <translation>لا يمكن حذف شيء الآن، لأن حدود الأمان تعذّر التحقق منها. %1</translation>
    </message>
    <message>
        <source>This list has changed: another docsweep has dealt with a part of it. Scan again.</source>
        <translation>تغيّرت هذه القائمة: عالجت نسخة أخرى من docsweep جزءًا منها. أعد الفحص.</translation>
    </message>
</context>
<context>
    <name>docsweep::RunDetails</name>
    <message>
        <source>All runs</source>
        <translation>كل عمليات التشغيل</translation>
    </message>
    <message>
        <source>Back to all runs (%1)</source>
        <translation>العودة إلى كل عمليات التشغيل (%1)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Save this run and its items as CSV or JSON</source>
        <translation>حفظ عملية التشغيل هذه وعناصرها بصيغة CSV أو JSON</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>تقرير…</translation>
    </message>
    <message>
        <source>A report to keep: as a PDF or on paper</source>
        <translation>تقرير للحفظ: ملف PDF أو على الورق</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطَّط</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>المحذوف</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>المحذوف مسبقًا</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>المتروك</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>المعلَّق</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>المحرَّر</translation>
    </message>
    <message>
        <source>Search the items of this run</source>
        <translation>البحث في عناصر عملية التشغيل هذه</translation>
    </message>
    <message>
        <source>Search key, file, session…</source>
        <translation>ابحث عن مفتاح أو ملف أو جلسة…</translation>
    </message>
    <message>
        <source>Items of the run</source>
        <translation>عناصر عملية التشغيل</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>عملية التشغيل %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارية القراءة…</translation>
    </message>
    <message>
        <source>took under 1 s</source>
        <translation>استغرقت أقل من ١ ث</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>استغرقت %1</translation>
    </message>
    <message>
        <source>one session: %1</source>
        <translation>جلسة واحدة: %1</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>أقدم من %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a state and its count</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Only %1, %2 of them</source>
        <translation>%1 فقط، وعددها %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more cause(s); the list below names each</source>
        <translation>
            <numerusform>ولا أسباب أخرى؛ القائمة أدناه تذكر كلًا منها</numerusform>
            <numerusform>وسبب آخر؛ القائمة أدناه تذكر كلًا منها</numerusform>
            <numerusform>وسببان آخران؛ القائمة أدناه تذكر كلًا منها</numerusform>
            <numerusform>و%Ln أسباب أخرى؛ القائمة أدناه تذكر كلًا منها</numerusform>
            <numerusform>و%Ln سببًا آخر؛ القائمة أدناه تذكر كلًا منها</numerusform>
            <numerusform>و%Ln سبب آخر؛ القائمة أدناه تذكر كلًا منها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>count, state, cause</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2: %3 – %4</source>
        <comment>count, state, cause, what to do</comment>
        <translation>%1 %2: %3 – %4</translation>
    </message>
    <message>
        <source>It was a run on another database: %1</source>
        <translation>كانت عملية تشغيل على قاعدة بيانات أخرى: %1</translation>
    </message>
    <message>
        <source>Pending deletions are being tried</source>
        <translation>جارية محاولة عمليات الحذف المعلَّقة</translation>
    </message>
    <message>
        <source>A cleanup is running</source>
        <translation>عملية تنظيف جارية</translation>
    </message>
    <message>
        <source>A scan is running</source>
        <translation>الفحص جارٍ</translation>
    </message>
    <message>
        <source>Retry failed and pending</source>
        <translation>إعادة محاولة الفاشل والمعلَّق</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>إعادة محاولة الفاشل</translation>
    </message>
    <message>
        <source>Retry pending</source>
        <translation>إعادة محاولة المعلَّق</translation>
    </message>
    <message>
        <source>Finishes what waits for the storage, then scans and lists what failed; nothing of that is deleted before you confirm it</source>
        <translation>يُنجز ما ينتظر التخزين، ثم يفحص ويسرد ما فشل؛ ولا يُحذف شيء مما فشل قبل أن تؤكده</translation>
    </message>
    <message>
        <source>Finishes the deletions that wait for the storage; they were confirmed with the run</source>
        <translation>يُنجز عمليات الحذف التي تنتظر التخزين؛ وقد أُكدت مع عملية التشغيل</translation>
    </message>
    <message>
        <source>This run cannot be shown. %1</source>
        <translation>لا يمكن عرض عملية التشغيل هذه. %1</translation>
    </message>
</context>
<context>
    <name>docsweep::RunHistory</name>
    <message>
        <source>Next runs</source>
        <translation>عمليات التشغيل القادمة</translation>
    </message>
    <message>
        <source>Latest runs</source>
        <translation>أحدث عمليات التشغيل</translation>
    </message>
    <message>
        <source>What became of automatic runs, the latest first</source>
        <translation>ما آلت إليه عمليات التشغيل التلقائية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آلت إليه</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>عمليات التشغيل</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1، بعد %2</translation>
    </message>
    <message>
        <source>Not known: the schedule could not be read.</source>
        <translation>غير معروف: تعذرت قراءة الجدولة.</translation>
    </message>
    <message>
        <source>None in sight: automatic runs are paused.</source>
        <translation>لا شيء في الأفق: عمليات التشغيل التلقائية متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>None: automatic runs are off.</source>
        <translation>لا توجد: عمليات التشغيل التلقائية معطَّلة.</translation>
    </message>
    <message>
        <source>In the last 24 hours: %1</source>
        <translation>في آخر ٢٤ ساعة: %1</translation>
    </message>
    <message>
        <source>Not known: the journal could not be read.</source>
        <translation>غير معروف: تعذرت قراءة سجل العمليات.</translation>
    </message>
    <message>
        <source>No automatic run was due yet.</source>
        <translation>لم يحن موعد أي تشغيل تلقائي بعد.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>ran, catching up</source>
        <translation>نُفّذ، تعويضًا لما فات</translation>
    </message>
</context>
<context>
    <name>docsweep::RunPanel</name>
    <message>
        <source>Cleanup</source>
        <translation>التنظيف</translation>
    </message>
    <message>
        <source>Verified items</source>
        <translation>العناصر المتحقَّق منها</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Sessions whose rows are gone from the database, with what became of each written down</source>
        <translation>الجلسات التي زالت صفوفها من قاعدة البيانات، مع تدوين ما آلت إليه كل منها</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files for which the storage has answered, or which were left alone</source>
        <translation>الملفات التي استجاب التخزين بشأنها، أو التي تُركت</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Items whose end is verified and written down</source>
        <translation>العناصر التي جرى التحقق من مآلها وتدوينه</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>Nothing has been deleted yet.</source>
        <translation>لم يُحذف شيء بعد.</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>يتبقى نحو %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln item(s), %1</source>
        <translation>
            <numerusform>لا يُحذف أي عنصر، %1</numerusform>
            <numerusform>جارٍ حذف عنصر واحد، %1</numerusform>
            <numerusform>جارٍ حذف عنصرين، %1</numerusform>
            <numerusform>جارٍ حذف %Ln عناصر، %1</numerusform>
            <numerusform>جارٍ حذف %Ln عنصرًا، %1</numerusform>
            <numerusform>جارٍ حذف %Ln عنصر، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <translation>جرى التحقق من %1 من أصل %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted</source>
        <translation>
            <numerusform>لا شيء لم يُحذف</numerusform>
            <numerusform>واحد لم يُحذف</numerusform>
            <numerusform>اثنان لم يُحذفا</numerusform>
            <numerusform>%Ln لم تُحذف</numerusform>
            <numerusform>%Ln لم تُحذف</numerusform>
            <numerusform>%Ln لم تُحذف</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Paused: no new batch begins</source>
        <translation>متوقف مؤقتًا: لا تبدأ دفعة جديدة</translation>
    </message>
    <message>
        <source>Stopping: the batches at work are being finished and verified…</source>
        <translation>جارٍ الإيقاف: يجري إنهاء الدفعات الجارية والتحقق منها…</translation>
    </message>
    <message>
        <source>Still stopping: waiting for a disk or the network; nothing new begins</source>
        <translation>لا يزال الإيقاف جاريًا: قرص أو الشبكة يؤخر ما يجري العمل عليه؛ لن يبدأ شيء جديد</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1</source>
        <translation>لم يُحذف شيء: %1</translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>المحرَّر: %1</translation>
    </message>
    <message>
        <source>%1 freed in %2</source>
        <translation>المحرَّر: %1 خلال %2</translation>
    </message>
    <message>
        <source>Stopped on request, %1</source>
        <translation>أُوقف بطلب، %1</translation>
    </message>
    <message>
        <source>Stopped by an error, %1</source>
        <translation>أوقفه خطأ، %1</translation>
    </message>
    <message>
        <source>Done in part, %1</source>
        <translation>أُنجز جزئيًا، %1</translation>
    </message>
    <message>
        <source>Done, %1</source>
        <translation>أُنجز، %1</translation>
    </message>
    <message>
        <source>A safety limit was set aside for this cleanup: %1</source>
        <translation>جرى تجاوز حد أمان في هذا التنظيف: %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>المحذوف: %1</translation>
    </message>
    <message>
        <source>%1 already gone</source>
        <translation>المحذوف مسبقًا: %1</translation>
    </message>
    <message>
        <source>%1 came back or changed</source>
        <translation>عاد للاستخدام أو تغيّر: %1</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>المعلَّق: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>الفاشل: %1</translation>
    </message>
    <message>
        <source>%1 of an earlier run finished</source>
        <translation>أُنجز من عملية تشغيل سابقة: %1</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>لم يُحذف شيء</translation>
    </message>
    <message>
        <source>The storage does not answer; waiting up to %1 more</source>
        <translation>التخزين لا يجيب؛ الانتظار حتى %1 أخرى</translation>
    </message>
    <message>
        <source>%1 undecided until the next run</source>
        <translation>%1 غير محسوم حتى التشغيل التالي</translation>
    </message>
    <message>
        <source>Pausing: finishing the current batch…</source>
        <translation>جارٍ الإيقاف المؤقت: تُستكمل الدفعة الحالية…</translation>
    </message>
</context>
<context>
    <name>docsweep::RunQuestion</name>
    <message>
        <source>Run the web app&apos;s code?</source>
        <translation>هل تريد تشغيل شيفرة تطبيق الويب؟</translation>
    </message>
    <message>
        <source>Only the web app&apos;s own Python can say what its settings mean. Asking it runs the code of its settings and models.</source>
        <translation>وحده Python الخاص بتطبيق الويب يستطيع أن يقول ما تعنيه إعداداته. وسؤاله يشغّل شيفرة إعداداته ونماذجه.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>يعمل باسم</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>تشغيلها</translation>
    </message>
    <message>
        <source>Do not run it</source>
        <translation>عدم تشغيلها</translation>
    </message>
    <message>
        <source>This is code of user %1. It would run with all your rights.</source>
        <translation>هذه شيفرة المستخدم %1. ستعمل بكل صلاحياتك.</translation>
    </message>
    <message>
        <source>docsweep changes nothing of it.</source>
        <translation>لا يغيّر docsweep فيه شيئًا.</translation>
    </message>
</context>
<context>
    <name>docsweep::RunReport</name>
    <message>
        <source>%1 (%2)</source>
        <comment>local time, the same in UTC</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>أقل من ١ ث</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>بدأه</translation>
    </message>
    <message>
        <source>What was to go</source>
        <translation>ما كان مقررًا حذفه</translation>
    </message>
    <message>
        <source>the session %1</source>
        <translation>الجلسة %1</translation>
    </message>
    <message>
        <source>what nobody used for longer than %1</source>
        <translation>ما لم يستخدمه أحد منذ أكثر من %1</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطَّط</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>المحذوف</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>المحذوف مسبقًا</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>المتروك</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>المعلَّق</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>المحرَّر</translation>
    </message>
    <message>
        <source>Removed: sessions %1, documents %2, files %3; each confirmed by the database or the storage.</source>
        <translation>المحذوف: الجلسات %1، المستندات %2، الملفات %3؛ وكل منها أكدته قاعدة البيانات أو التخزين.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>The first %1 of %2, those that were not deleted before the others. The export as CSV or JSON holds them all.</source>
        <translation>أول %1 من %2، ويأتي ما لم يُحذف قبل غيره. التصدير بصيغة CSV أو JSON يحتوي عليها كلها.</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>الجلسة أو الملف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more item(s)</source>
        <translation>
            <numerusform>ولا عناصر أخرى</numerusform>
            <numerusform>وعنصر آخر</numerusform>
            <numerusform>وعنصران آخران</numerusform>
            <numerusform>و%Ln عناصر أخرى</numerusform>
            <numerusform>و%Ln عنصرًا آخر</numerusform>
            <numerusform>و%Ln عنصر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleanup run %1</source>
        <translation>عملية تشغيل التنظيف %1</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>عملية التشغيل</translation>
    </message>
    <message>
        <source>Why items were not deleted</source>
        <translation>لماذا لم تُحذف عناصر</translation>
    </message>
    <message>
        <source>%1 · printed %2</source>
        <translation>%1 | طُبع في %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>docsweep::RunText</name>
    <message>
        <source>asleep or off</source>
        <translation>في وضع السكون أو مطفأ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>another run was on</source>
        <translation>عملية تشغيل أخرى كانت جارية</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدولة</translation>
    </message>
    <message>
        <source>Web app</source>
        <translation>تطبيق الويب</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how a run was started, by whom</comment>
        <translation>%1 | %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Not ended: it runs elsewhere, or its process ended before it</source>
        <translation>لم ينتهِ: يعمل في مكان آخر، أو توقفت عمليته في النظام قبل أن ينتهي</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>لم ينتهِ</translation>
    </message>
    <message>
        <source>Stopped on request; the rest was not touched</source>
        <translation>أُوقف بطلب؛ لم يُمس الباقي</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Stopped by an error; the rest was not touched</source>
        <translation>أوقفه خطأ؛ لم يُمس الباقي</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Interrupted: its process ended before it could finish</source>
        <translation>انقطع: توقفت عمليته في النظام قبل أن يكتمل</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>انقطع</translation>
    </message>
    <message numerus="yes">
        <source>Done in part: %Ln item(s) failed</source>
        <translation>
            <numerusform>أُنجز جزئيًا: لم يفشل أي عنصر</numerusform>
            <numerusform>أُنجز جزئيًا: فشل عنصر واحد</numerusform>
            <numerusform>أُنجز جزئيًا: فشل عنصران</numerusform>
            <numerusform>أُنجز جزئيًا: فشلت %Ln عناصر</numerusform>
            <numerusform>أُنجز جزئيًا: فشل %Ln عنصرًا</numerusform>
            <numerusform>أُنجز جزئيًا: فشل %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>أُنجز جزئيًا</translation>
    </message>
    <message numerus="yes">
        <source>Done, but %Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>أُنجز، ولا حذف ينتظر التخزين</numerusform>
            <numerusform>أُنجز، لكن عملية حذف واحدة تنتظر التخزين</numerusform>
            <numerusform>أُنجز، لكن عمليتي حذف تنتظران التخزين</numerusform>
            <numerusform>أُنجز، لكن %Ln عمليات حذف تنتظر التخزين</numerusform>
            <numerusform>أُنجز، لكن %Ln عملية حذف تنتظر التخزين</numerusform>
            <numerusform>أُنجز، لكن %Ln عملية حذف تنتظر التخزين</numerusform>
        </translation>
    </message>
    <message>
        <source>files wait</source>
        <translation>ملفات تنتظر</translation>
    </message>
    <message>
        <source>Done: nothing was to go</source>
        <translation>أُنجز: لم يكن هناك ما يُحذف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>It runs in another window or on another machine, or its process ended. &quot;Retry&quot; finds out: it settles what a dead run left and disturbs no living one.</source>
        <translation>يعمل في نافذة أخرى أو على جهاز آخر، أو توقفت عمليته في النظام. «إعادة المحاولة» تكشف ذلك: تسوّي ما خلّفته عملية تشغيل متوقفة ولا تعرقل عملية جارية.</translation>
    </message>
    <message>
        <source>docsweep, or the machine, went down while it was on. What it had begun was settled from the journal; the rest was not touched and is judged anew by the next scan.</source>
        <translation>توقف docsweep أو الجهاز أثناء التشغيل. سُوّي ما كان قد بدأه من سجل العمليات؛ ولم يُمس الباقي، ويحكم عليه الفحص التالي من جديد.</translation>
    </message>
    <message>
        <source>What stopped it: %1</source>
        <translation>ما أوقفه: %1</translation>
    </message>
    <message>
        <source>Why files could not be removed: %1</source>
        <translation>لماذا تعذر حذف ملفات: %1</translation>
    </message>
    <message>
        <source>Safety limits that were set aside for it: %1</source>
        <translation>حدود الأمان التي جرى تجاوزها فيه: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that waited when it ended have been settled since.</source>
        <translation>
            <numerusform>لم تُسوَّ منذ ذلك الحين أي عملية حذف كانت تنتظر عند انتهائه.</numerusform>
            <numerusform>سُوّيت منذ ذلك الحين عملية حذف واحدة كانت تنتظر عند انتهائه.</numerusform>
            <numerusform>سُوّيت منذ ذلك الحين عمليتا حذف كانتا تنتظران عند انتهائه.</numerusform>
            <numerusform>سُوّيت منذ ذلك الحين %Ln عمليات حذف كانت تنتظر عند انتهائه.</numerusform>
            <numerusform>سُوّيت منذ ذلك الحين %Ln عملية حذف كانت تنتظر عند انتهائه.</numerusform>
            <numerusform>سُوّيت منذ ذلك الحين %Ln عملية حذف كانت تنتظر عند انتهائه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also finished %Ln deletion(s) of earlier runs.</source>
        <translation>
            <numerusform>لم يُنجز أي حذف من عمليات تشغيل سابقة.</numerusform>
            <numerusform>أنجز أيضًا عملية حذف واحدة من عمليات تشغيل سابقة.</numerusform>
            <numerusform>أنجز أيضًا عمليتي حذف من عمليات تشغيل سابقة.</numerusform>
            <numerusform>أنجز أيضًا %Ln عمليات حذف من عمليات تشغيل سابقة.</numerusform>
            <numerusform>أنجز أيضًا %Ln عملية حذف من عمليات تشغيل سابقة.</numerusform>
            <numerusform>أنجز أيضًا %Ln عملية حذف من عمليات تشغيل سابقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of its items was tidied away; the figures remain.</source>
        <translation>أُزيلت قائمة عناصره ترتيبًا للسجل؛ وبقيت الأرقام.</translation>
    </message>
    <message>
        <source>Left alone on purpose: nothing is to be done.</source>
        <translation>تُرك عمدًا: لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>Every run tries again by itself; &quot;Retry&quot; does it now.</source>
        <translation>كل عملية تشغيل تعيد المحاولة تلقائيًا؛ «إعادة المحاولة» تفعل ذلك الآن.</translation>
    </message>
    <message>
        <source>Still there. Once the cause is mended, &quot;Retry&quot; scans and lists them again.</source>
        <translation>ما زال موجودًا. بعد إصلاح السبب، «إعادة المحاولة» تفحصها وتسردها من جديد.</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, none missed</source>
        <translation>المتوقَّع %1، المرصود %2، ولم يفت شيء</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and why runs were missed</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, %3 missed: %4</source>
        <translation>المتوقَّع %1، المرصود %2، الفائت %3: %4</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between causes</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1; %2 made up for them</source>
        <translation>%1؛ وعُوّض عنها بعدد %2</translation>
    </message>
    <message>
        <source>only what earlier runs left</source>
        <translation>ما تركته عمليات التشغيل السابقة فقط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) of earlier runs still waited at its end</source>
        <translation>
            <numerusform>لم يبقَ في نهايته حذف ينتظر من عمليات تشغيل سابقة</numerusform>
            <numerusform>بقيت في نهايته عملية حذف واحدة تنتظر من عمليات تشغيل سابقة</numerusform>
            <numerusform>بقيت في نهايته عمليتا حذف تنتظران من عمليات تشغيل سابقة</numerusform>
            <numerusform>بقيت في نهايته %Ln عمليات حذف تنتظر من عمليات تشغيل سابقة</numerusform>
            <numerusform>بقيت في نهايته %Ln عملية حذف تنتظر من عمليات تشغيل سابقة</numerusform>
            <numerusform>بقيت في نهايته %Ln عملية حذف تنتظر من عمليات تشغيل سابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: finished %Ln deletion(s) of earlier runs</source>
        <translation>
            <numerusform>أُنجز: لم يُنجز أي حذف من عمليات تشغيل سابقة</numerusform>
            <numerusform>أُنجز: أنجز عملية حذف واحدة من عمليات تشغيل سابقة</numerusform>
            <numerusform>أُنجز: أنجز عمليتي حذف من عمليات تشغيل سابقة</numerusform>
            <numerusform>أُنجز: أنجز %Ln عمليات حذف من عمليات تشغيل سابقة</numerusform>
            <numerusform>أُنجز: أنجز %Ln عملية حذف من عمليات تشغيل سابقة</numerusform>
            <numerusform>أُنجز: أنجز %Ln عملية حذف من عمليات تشغيل سابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: what earlier runs left is settled</source>
        <translation>أُنجز: سُوّي ما تركته عمليات التشغيل السابقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) waited for the storage then; none wait now.</source>
        <translation>
            <numerusform>لم ينتظر أي حذف التخزين آنذاك، ولا ينتظر شيء الآن.</numerusform>
            <numerusform>انتظرت عملية حذف واحدة التخزين آنذاك؛ ولا ينتظر شيء الآن.</numerusform>
            <numerusform>انتظرت عمليتا حذف التخزين آنذاك؛ ولا ينتظر شيء الآن.</numerusform>
            <numerusform>انتظرت %Ln عمليات حذف التخزين آنذاك؛ ولا ينتظر شيء الآن.</numerusform>
            <numerusform>انتظرت %Ln عملية حذف التخزين آنذاك؛ ولا ينتظر شيء الآن.</numerusform>
            <numerusform>انتظرت %Ln عملية حذف التخزين آنذاك؛ ولا ينتظر شيء الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) waited for the storage then; %1 wait now.</source>
        <translation>
            <numerusform>لم ينتظر أي حذف التخزين آنذاك؛ وينتظر الآن: %1.</numerusform>
            <numerusform>انتظرت عملية حذف واحدة التخزين آنذاك؛ وينتظر الآن: %1.</numerusform>
            <numerusform>انتظرت عمليتا حذف التخزين آنذاك؛ وينتظر الآن: %1.</numerusform>
            <numerusform>انتظرت %Ln عمليات حذف التخزين آنذاك؛ وينتظر الآن: %1.</numerusform>
            <numerusform>انتظرت %Ln عملية حذف التخزين آنذاك؛ وينتظر الآن: %1.</numerusform>
            <numerusform>انتظرت %Ln عملية حذف التخزين آنذاك؛ وينتظر الآن: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done is written down; the rest still waits.</source>
        <translation>أُوقفت. دُوّن ما أُنجز؛ والباقي ما زال ينتظر.</translation>
    </message>
    <message>
        <source>The deletions that wait could not be tried. %1</source>
        <translation>تعذرت محاولة عمليات الحذف المنتظرة. %1</translation>
    </message>
    <message>
        <source>Nothing waits any more; what an interrupted run left is settled.</source>
        <translation>لم يعد شيء ينتظر؛ وسُوّي ما خلّفته عملية تشغيل انقطعت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that waited are done, %1 freed.</source>
        <translation>
            <numerusform>لم تُنجز أي عملية حذف منتظرة، المحرَّر: %1.</numerusform>
            <numerusform>أُنجزت عملية حذف واحدة كانت تنتظر، المحرَّر: %1.</numerusform>
            <numerusform>أُنجزت عمليتا حذف كانتا تنتظران، المحرَّر: %1.</numerusform>
            <numerusform>أُنجزت %Ln عمليات حذف كانت تنتظر، المحرَّر: %1.</numerusform>
            <numerusform>أُنجزت %Ln عملية حذف كانت تنتظر، المحرَّر: %1.</numerusform>
            <numerusform>أُنجزت %Ln عملية حذف كانت تنتظر، المحرَّر: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that waited are done, %1 still wait: the list says why.</source>
        <translation>
            <numerusform>لم تُنجز أي عملية حذف منتظرة، وما زال ينتظر %1: القائمة تبيّن السبب.</numerusform>
            <numerusform>أُنجزت عملية حذف واحدة كانت تنتظر، وما زال ينتظر %1: القائمة تبيّن السبب.</numerusform>
            <numerusform>أُنجزت عمليتا حذف كانتا تنتظران، وما زال ينتظر %1: القائمة تبيّن السبب.</numerusform>
            <numerusform>أُنجزت %Ln عمليات حذف كانت تنتظر، وما زال ينتظر %1: القائمة تبيّن السبب.</numerusform>
            <numerusform>أُنجزت %Ln عملية حذف كانت تنتظر، وما زال ينتظر %1: القائمة تبيّن السبب.</numerusform>
            <numerusform>أُنجزت %Ln عملية حذف كانت تنتظر، وما زال ينتظر %1: القائمة تبيّن السبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing: it was refused before it began</source>
        <translation>لا شيء: رُفض قبل أن يبدأ</translation>
    </message>
    <message>
        <source>Refused before it began; nothing was touched</source>
        <translation>رُفض قبل أن يبدأ؛ لم يُمس شيء</translation>
    </message>
    <message numerus="yes">
        <source>Refused %Ln time(s) in a row before it began; nothing was touched</source>
        <translation>
            <numerusform>رُفض %Ln مرة على التوالي قبل أن يبدأ؛ لم يُمس شيء</numerusform>
            <numerusform>رُفض مرة واحدة (%Ln) قبل أن يبدأ؛ لم يُمس شيء</numerusform>
            <numerusform>رُفض مرتين (%Ln) على التوالي قبل أن يبدأ؛ لم يُمس شيء</numerusform>
            <numerusform>رُفض %Ln مرات على التوالي قبل أن يبدأ؛ لم يُمس شيء</numerusform>
            <numerusform>رُفض %Ln مرة على التوالي قبل أن يبدأ؛ لم يُمس شيء</numerusform>
            <numerusform>رُفض %Ln مرة على التوالي قبل أن يبدأ؛ لم يُمس شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message numerus="yes">
        <source>What became of %Ln item(s) is undecided, since the database did not answer; the next run settles it.</source>
        <translation>
            <numerusform>لم يُحسم بعد مصير %Ln عنصر لأن قاعدة البيانات لم تجب؛ يحسمه التشغيل التالي.</numerusform>
            <numerusform>لم يُحسم بعد مصير %Ln عنصر لأن قاعدة البيانات لم تجب؛ يحسمه التشغيل التالي.</numerusform>
            <numerusform>لم يُحسم بعد مصير %Ln عنصر لأن قاعدة البيانات لم تجب؛ يحسمه التشغيل التالي.</numerusform>
            <numerusform>لم يُحسم بعد مصير %Ln عناصر لأن قاعدة البيانات لم تجب؛ يحسمه التشغيل التالي.</numerusform>
            <numerusform>لم يُحسم بعد مصير %Ln عنصرًا لأن قاعدة البيانات لم تجب؛ يحسمه التشغيل التالي.</numerusform>
            <numerusform>لم يُحسم بعد مصير %Ln عنصر لأن قاعدة البيانات لم تجب؛ يحسمه التشغيل التالي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also deleted %Ln expired login(s) (django_session).</source>
        <translation>
            <numerusform>لم تحذف أي عمليات دخول منتهية (%Ln) (django_session).</numerusform>
            <numerusform>حذفت أيضًا عملية دخول منتهية واحدة (%Ln) (django_session).</numerusform>
            <numerusform>حذفت أيضًا عمليتي دخول منتهيتين (%Ln) (django_session).</numerusform>
            <numerusform>حذفت أيضًا %Ln عمليات دخول منتهية (django_session).</numerusform>
            <numerusform>حذفت أيضًا %Ln عملية دخول منتهية (django_session).</numerusform>
            <numerusform>حذفت أيضًا %Ln عملية دخول منتهية (django_session).</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired logins are left (django_session): the database did not let them go.</source>
        <translation>بقيت عمليات دخول منتهية (django_session): لم تسمح قاعدة البيانات بحذفها.</translation>
    </message>
</context>
<context>
    <name>docsweep::RunsModel</name>
    <message>
        <source>one session</source>
        <translation>جلسة واحدة</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>أقل من ١ ث</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>انتهى %1</translation>
    </message>
    <message>
        <source>What was older than this was to go</source>
        <translation>كان مقررًا حذف ما هو أقدم من هذا</translation>
    </message>
    <message>
        <source>Left alone: came back, changed or was held since the plan was made</source>
        <translation>متروك: عاد للاستخدام أو تغيّر أو استُبقي منذ وضع الخطة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>بدأه</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>أقدم من</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطَّط</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>المحذوف</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>المعلَّق</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>المحرَّر</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Of what it left waiting, what waits now</source>
        <translation>ما زال ينتظر مما تركه منتظرًا</translation>
    </message>
</context>
<context>
    <name>docsweep::RunsView</name>
    <message>
        <source>Runs, newest first</source>
        <translation>عمليات التشغيل، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>docsweep::Schedule</name>
    <message>
        <source>Automatic runs are not possible</source>
        <translation>عمليات التشغيل التلقائية غير ممكنة</translation>
    </message>
    <message>
        <source>Automatic runs are switched off</source>
        <translation>عمليات التشغيل التلقائية معطَّلة بالإعدادات</translation>
    </message>
    <message>
        <source>Automatic runs are off</source>
        <translation>عمليات التشغيل التلقائية معطَّلة</translation>
    </message>
    <message>
        <source>Automatic runs are paused</source>
        <translation>عمليات التشغيل التلقائية متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Automatic runs are paused until %1</source>
        <translation>عمليات التشغيل التلقائية متوقفة مؤقتًا حتى %1</translation>
    </message>
    <message>
        <source>Quiet hours, next automatic run %1</source>
        <translation>ساعات هدوء، التشغيل التلقائي التالي %1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Automatic run is on</source>
        <translation>تشغيل تلقائي جارٍ</translation>
    </message>
    <message>
        <source>An automatic run waits for this window</source>
        <translation>تشغيل تلقائي ينتظر هذه النافذة</translation>
    </message>
    <message>
        <source>Next automatic run %1</source>
        <translation>التشغيل التلقائي التالي %1</translation>
    </message>
    <message>
        <source>AUTO_CLEANUP_ENABLED is false: automatic runs do nothing.</source>
        <translation>قيمة AUTO_CLEANUP_ENABLED هي false: عمليات التشغيل التلقائية لا تفعل شيئًا.</translation>
    </message>
    <message>
        <source>The schedule is being read…</source>
        <translation>جارية قراءة الجدولة…</translation>
    </message>
    <message>
        <source>Nothing is deleted unless somebody starts a cleanup.</source>
        <translation>لا يُحذف شيء ما لم يبدأ أحدٌ عملية تنظيف.</translation>
    </message>
    <message>
        <source>Every %1, a run scans anew and deletes what is older than %2, as long as docsweep is open.</source>
        <translation>كل %1 تفحص عملية تشغيل من جديد وتحذف ما هو أقدم من %2، ما دام docsweep مفتوحًا.</translation>
    </message>
    <message>
        <source>The last automatic run (%1) found nothing to delete.</source>
        <translation>لم يجد آخر تشغيل تلقائي (%1) ما يحذفه.</translation>
    </message>
    <message>
        <source>The last automatic run (%1) was stopped; it had deleted %2 and freed %3.</source>
        <translation>أُوقف آخر تشغيل تلقائي (%1)؛ وكان قد حذف %2 من العناصر وحرّر %3.</translation>
    </message>
    <message>
        <source>The last automatic run (%1) deleted %2 and freed %3.</source>
        <translation>آخر تشغيل تلقائي (%1): المحذوف %2، والمحرَّر %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>نُفّذ</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>stopped: nothing deleted</source>
        <translation>أُوقف: لم يُحذف شيء</translation>
    </message>
    <message>
        <source>missed: asleep or off</source>
        <translation>فات: في وضع السكون أو مطفأ</translation>
    </message>
    <message>
        <source>left out: paused</source>
        <translation>تُرك: متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>missed: another was at work</source>
        <translation>فات: عملية أخرى كانت جارية</translation>
    </message>
    <message>
        <source>nothing: switched off</source>
        <translation>لا شيء: معطَّل</translation>
    </message>
    <message>
        <source>put off: quiet hours</source>
        <translation>أُجّل: ساعات الهدوء</translation>
    </message>
    <message>
        <source>the schedule counts from here</source>
        <translation>تحسب الجدولة ابتداءً من هنا</translation>
    </message>
    <message>
        <source>the clock was set back</source>
        <translation>أُرجعت الساعة إلى الوراء</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, none missed</source>
        <translation>المتوقَّع %1، المرصود %2، ولم يفت شيء</translation>
    </message>
    <message>
        <source>asleep or off</source>
        <translation>في وضع السكون أو مطفأ</translation>
    </message>
    <message>
        <source>another run or scan was on</source>
        <translation>عملية تشغيل أخرى أو فحص آخر كان جاريًا</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, %3 missed: %4</source>
        <translation>المتوقَّع %1، المرصود %2، الفائت %3: %4</translation>
    </message>
    <message>
        <source>Set by %1 on the command line</source>
        <translation>يحدده %1 في سطر الأوامر</translation>
    </message>
    <message>
        <source>Set by %1 in the environment</source>
        <translation>يحدده %1 في متغيرات البيئة</translation>
    </message>
    <message>
        <source>Set by %1 in the .env file</source>
        <translation>يحدده %1 في ملف ‎.env</translation>
    </message>
    <message>
        <source>Set by %1 in the profile</source>
        <translation>يحدده %1 في ملف التعريف</translation>
    </message>
    <message>
        <source>The last automatic run deleted nothing. %1</source>
        <translation>لم يحذف آخر تشغيل تلقائي شيئًا. %1</translation>
    </message>
    <message>
        <source>Gradual start: %1 now, %2 from %3 on.</source>
        <translation>بداية تدريجية: الآن %1، ثم %2 اعتبارًا من %3.</translation>
    </message>
    <message>
        <source>That step would take about %1 and %2 (%3) more.</source>
        <translation>ستحذف تلك الخطوة نحو %1 و%2 (%3) إضافية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>لا ملفات (%Ln)</numerusform>
            <numerusform>ملف واحد (%Ln)</numerusform>
            <numerusform>ملفان (%Ln)</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>لا جلسات (%Ln)</numerusform>
            <numerusform>جلسة واحدة (%Ln)</numerusform>
            <numerusform>جلستان (%Ln)</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>a run failed</source>
        <translation>فشل تنظيف</translation>
    </message>
    <message>
        <source>a safety limit stopped a run</source>
        <translation>أوقف حد أمان تنظيفًا</translation>
    </message>
    <message>
        <source>something that was already listed was put on hold</source>
        <translation>حُجز شيء كان مدرجًا بالفعل</translation>
    </message>
    <message>
        <source>a run was cut off</source>
        <translation>انقطع تنظيف</translation>
    </message>
    <message>
        <source>something that was deleted was put back</source>
        <translation>أُعيد شيء محذوف</translation>
    </message>
    <message>
        <source>a run left work for the next one</source>
        <translation>ترك تنظيف عملًا للتالي</translation>
    </message>
    <message>
        <source>Kept at %1: %2 on %3. The next step comes on %4 at the earliest.</source>
        <translation>يبقى على %1: %2 في %3. تأتي الخطوة التالية في %4 على أقرب تقدير.</translation>
    </message>
</context>
<context>
    <name>docsweep::ScheduleForm</name>
    <message>
        <source>Automatic runs</source>
        <translation>عمليات التشغيل التلقائية</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Clean up automatically</source>
        <translation>التنظيف تلقائيًا</translation>
    </message>
    <message>
        <source>Run every</source>
        <translation>التشغيل كل</translation>
    </message>
    <message>
        <source>After sleep, make up for missed runs once</source>
        <translation>بعد السكون، تعويض عمليات التشغيل الفائتة مرة واحدة</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>ما يُحذف</translation>
    </message>
    <message>
        <source>What is older than</source>
        <translation>ما هو أقدم من</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>حدود الأمان</translation>
    </message>
    <message>
        <source>A run that would go beyond one of them stops before its first deletion.</source>
        <translation>عملية التشغيل التي قد تتجاوز أحد هذه الحدود تتوقف قبل أول حذف.</translation>
    </message>
    <message>
        <source>Stop at more than</source>
        <translation>التوقف عند أكثر من</translation>
    </message>
    <message>
        <source>items</source>
        <translation>عنصر</translation>
    </message>
    <message>
        <source>% of all sessions and files</source>
        <translation>% من كل الجلسات والملفات</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Notify on the desktop</source>
        <translation>الإشعار على سطح المكتب</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>when something needs attention</source>
        <translation>عندما يحتاج شيء إلى انتباه</translation>
    </message>
    <message>
        <source>after every run</source>
        <translation>بعد كل عملية تشغيل</translation>
    </message>
    <message>
        <source>No run begins then; one that is due waits for their end. Time zone: %1.</source>
        <translation>لا تبدأ حينها أي عملية تشغيل؛ وما يحين موعده ينتظر انتهاءها. المنطقة الزمنية: %1.</translation>
    </message>
    <message>
        <source>AUTO_CLEANUP_ENABLED is false: automatic runs do nothing.</source>
        <translation>قيمة AUTO_CLEANUP_ENABLED هي false: عمليات التشغيل التلقائية لا تفعل شيئًا.</translation>
    </message>
    <message>
        <source>Start gently: a longer age first, then shorter step by step</source>
        <translation>بداية هادئة: عمر أطول أولًا ثم أقصر خطوة بخطوة</translation>
    </message>
    <message>
        <source>Age at the start</source>
        <translation>العمر في البداية</translation>
    </message>
    <message>
        <source>Clean days before each step</source>
        <translation>أيام سليمة قبل كل خطوة</translation>
    </message>
    <message>
        <source>Steps: 24, 12, 6, 3 and 1 hours, never below the age above. A failure, a safety limit that stopped a run, or a hold on something already listed keeps it on its step.</source>
        <translation>الخطوات: 24 و12 و6 و3 و1 ساعة، ولا تقل أبدًا عن العمر أعلاه. يبقيه على خطوته فشلٌ أو حد أمان أوقف تنظيفًا أو حجز شيء مدرج بالفعل.</translation>
    </message>
</context>
<context>
    <name>docsweep::SchedulePage</name>
    <message>
        <source>Schedule</source>
        <translation>الجدولة</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>The changes are not in force yet.</source>
        <translation>التغييرات غير سارية بعد.</translation>
    </message>
    <message>
        <source>The changes cannot be applied: see the mark beside the field.</source>
        <translation>لا يمكن تطبيق التغييرات: راجع العلامة بجانب الحقل.</translation>
    </message>
</context>
<context>
    <name>docsweep::SessionBars</name>
    <message>
        <source>Has a row</source>
        <translation>له صف</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>بلا صف</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>لمن المخزون؟</translation>
    </message>
    <message>
        <source>No session has a file.</source>
        <translation>لا جلسة لها ملف.</translation>
    </message>
    <message>
        <source>Who? Nobody: no session has a file.</source>
        <translation>لمن المخزون؟ لا أحد: لا جلسة لها ملف.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who? One session holds %1 of it.</source>
        <translation>لمن المخزون؟ جلسة واحدة تشغل %1 منه.</translation>
    </message>
    <message>
        <source>Who? The %1 largest sessions hold %2 of it.</source>
        <translation>لمن المخزون؟ أكبر الجلسات، وعددها %1، تشغل %2 منه.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1 دون أي ملف</numerusform>
            <numerusform>%1 في ملف واحد</numerusform>
            <numerusform>%1 في ملفين</numerusform>
            <numerusform>%1 في %Ln ملفات</numerusform>
            <numerusform>%1 في %Ln ملفًا</numerusform>
            <numerusform>%1 في %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document row(s)</source>
        <translation>
            <numerusform>لا صفوف مستندات</numerusform>
            <numerusform>صف مستند واحد</numerusform>
            <numerusform>صفّا مستندات</numerusform>
            <numerusform>%Ln صفوف مستندات</numerusform>
            <numerusform>%Ln صف مستندات</numerusform>
            <numerusform>%Ln صف مستندات</numerusform>
        </translation>
    </message>
    <message>
        <source>no row belongs to this folder</source>
        <translation>لا صف يتبع هذا المجلد</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>الجلسة %1</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingRow</name>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>استخدام القيمة الافتراضية</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>تغيير: %1</translation>
    </message>
    <message>
        <source>for example 90 min, 1.5 h or 2 d</source>
        <translation>مثلًا 90 د أو 1.5 س أو 2 يوم</translation>
    </message>
    <message>
        <source>megabytes</source>
        <translation>ميغابايت</translation>
    </message>
    <message>
        <source>percent, 0 to 100</source>
        <translation>بالمئة، من ٠ إلى ١٠٠</translation>
    </message>
    <message>
        <source>items</source>
        <translation>عنصر</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingView</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>SQLite, %1</source>
        <translation>SQLite، %1</translation>
    </message>
    <message>
        <source>PostgreSQL, %1</source>
        <translation>PostgreSQL، %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>المجلد %1</translation>
    </message>
    <message>
        <source>Supabase, %1</source>
        <translation>Supabase، %1</translation>
    </message>
    <message>
        <source>by the API</source>
        <translation>عبر API</translation>
    </message>
    <message>
        <source>by SQL</source>
        <translation>عبر SQL</translation>
    </message>
    <message>
        <source>by SQL where that is possible, else by the API</source>
        <translation>عبر SQL حيث أمكن، وإلا عبر API</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>من سطر الأوامر</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>من متغيرات البيئة</translation>
    </message>
    <message>
        <source>from %1, line %2</source>
        <translation>من %1، السطر %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>stored in the keychain</source>
        <translation>مخزَّن في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>stored in %1</source>
        <translation>مخزَّن في %1</translation>
    </message>
    <message>
        <source>from the connection “%1”</source>
        <translation>من الاتصال «%1»</translation>
    </message>
    <message>
        <source>default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>Given when docsweep was started; it counts until the next start.</source>
        <translation>حُدد عند بدء docsweep؛ ويسري حتى البدء التالي.</translation>
    </message>
    <message>
        <source>To change it, set %1 where docsweep is started from.</source>
        <translation>لتغييره، اضبط %1 حيث يُبدأ docsweep.</translation>
    </message>
    <message>
        <source>To change it, set %1 in %2.</source>
        <translation>لتغييره، اضبط %1 في %2.</translation>
    </message>
    <message>
        <source>To change it, set %1 in the environment or in a .env file.</source>
        <translation>لتغييره، اضبط %1 في متغيرات البيئة أو في ملف ‎.env.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>الحاويات</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>الشهادات الموثوقة</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>شهادات النظام</translation>
    </message>
    <message>
        <source>How files are listed</source>
        <translation>طريقة سرد الملفات</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المجلد الرئيسي</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>كلمة مرور قاعدة البيانات</translation>
    </message>
    <message>
        <source>Storage key</source>
        <translation>مفتاح التخزين</translation>
    </message>
    <message>
        <source>set, never shown</source>
        <translation>مضبوط، لا يُعرض أبدًا</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>How long a session may be idle, and a file unchanged, before it can go.</source>
        <translation>كم يجوز أن تظل الجلسة خاملة، والملف دون تغيير، قبل أن يمكن حذفهما.</translation>
    </message>
    <message>
        <source>the same as the time between automatic runs, %1</source>
        <translation>نفس الوقت بين عمليات التشغيل التلقائية، %1</translation>
    </message>
    <message>
        <source>%1; this window looks at %2 for now</source>
        <translation>%1؛ هذه النافذة تعتمد %2 حاليًا</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Time between automatic runs</source>
        <translation>الوقت بين عمليات التشغيل التلقائية</translation>
    </message>
    <message>
        <source>It is the age too, as long as that has no value of its own.</source>
        <translation>وهو العمر أيضًا، ما دام العمر بلا قيمة خاصة به.</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>For the gauge, the warning and the forecast; nothing is deleted because of it.</source>
        <translation>للمقياس والتحذير والتوقع؛ لا يُحذف شيء بسببها.</translation>
    </message>
    <message>
        <source>Most items in a run</source>
        <translation>الحد الأقصى لعناصر عملية التشغيل</translation>
    </message>
    <message>
        <source>A run that would delete more stops before the first one.</source>
        <translation>عملية التشغيل التي ستحذف أكثر من ذلك تتوقف قبل أول حذف.</translation>
    </message>
    <message>
        <source>Largest share of everything</source>
        <translation>أكبر نسبة من الكل</translation>
    </message>
    <message>
        <source>Of all files and sessions that the scan saw.</source>
        <translation>من كل الملفات والجلسات التي رآها الفحص.</translation>
    </message>
    <message>
        <source>Keep generated files</source>
        <translation>إبقاء الملفات المولَّدة</translation>
    </message>
    <message>
        <source>Spreadsheets, PDF and text documents that a row names as its output.</source>
        <translation>جداول البيانات وملفات PDF والمستندات النصية التي يذكرها صف على أنها ملفه المولَّد.</translation>
    </message>
    <message>
        <source>Keep files of sessions in use</source>
        <translation>إبقاء ملفات الجلسات المستخدمة</translation>
    </message>
    <message>
        <source>Else an old file goes, whoever it belongs to.</source>
        <translation>وإلا يُحذف الملف القديم أيًا كان صاحبه.</translation>
    </message>
    <message>
        <source>Clean up files</source>
        <translation>تنظيف الملفات</translation>
    </message>
    <message>
        <source>If not, only rows go and files are not touched.</source>
        <translation>إن لم يكن كذلك، تُحذف الصفوف فقط ولا تُمس الملفات.</translation>
    </message>
    <message>
        <source>Automatic runs</source>
        <translation>عمليات التشغيل التلقائية</translation>
    </message>
    <message>
        <source>A cleanup by hand is not touched by this.</source>
        <translation>لا يتأثر بهذا التنظيف اليدوي.</translation>
    </message>
    <message>
        <source>To set it, store it: %1</source>
        <translation>لضبطه خزّنه: %1</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>الخطأ القياسي</translation>
    </message>
    <message>
        <source>systemd&apos;s journal</source>
        <translation>سجل systemd ‏(journal)</translation>
    </message>
    <message>
        <source>syslog</source>
        <translation>syslog</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>لا مكان</translation>
    </message>
    <message>
        <source>Alerts to a program</source>
        <translation>تنبيهات إلى برنامج</translation>
    </message>
    <message>
        <source>It is started for each alert and gets the facts on its standard input.</source>
        <translation>يُبدأ عند كل تنبيه ويتلقى الوقائع عبر دخله القياسي.</translation>
    </message>
    <message>
        <source>Alerts on this desktop</source>
        <translation>تنبيهات على سطح المكتب هذا</translation>
    </message>
    <message>
        <source>Beside what the tray says of automatic runs.</source>
        <translation>إضافةً إلى ما تذكره علبة النظام عن عمليات التشغيل التلقائية.</translation>
    </message>
    <message>
        <source>Days before the quota is reached</source>
        <translation>الأيام قبل بلوغ الحصة</translation>
    </message>
    <message>
        <source>An alert is sent when the forecast is nearer than this; 0: never.</source>
        <translation>يُرسل تنبيه عندما يكون التوقع أقرب من هذا؛ ٠: أبدًا.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Longest wait of a deletion</source>
        <translation>أطول انتظار لعملية حذف</translation>
    </message>
    <message>
        <source>An alert is sent when one waits for the storage longer than this; 0: never.</source>
        <translation>يُرسل تنبيه عندما تنتظر عملية حذف التخزين مدة أطول من هذا؛ ٠: أبدًا.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل التقني</translation>
    </message>
    <message>
        <source>Figures for Prometheus</source>
        <translation>أرقام لـ Prometheus</translation>
    </message>
    <message>
        <source>Written after each automatic run, for node_exporter.</source>
        <translation>تُكتب بعد كل تشغيل تلقائي، لأجل node_exporter.</translation>
    </message>
    <message>
        <source>Alerts to a web address</source>
        <translation>تنبيهات إلى عنوان ويب</translation>
    </message>
    <message>
        <source>Key that signs alerts</source>
        <translation>المفتاح الذي يوقّع التنبيهات</translation>
    </message>
    <message>
        <source>Dead man&apos;s switch</source>
        <translation>مراقب التوقف (dead man&apos;s switch)</translation>
    </message>
    <message>
        <source>Older versions of files</source>
        <translation>الإصدارات الأقدم من الملفات</translation>
    </message>
    <message>
        <source>In buckets that keep what is overwritten or deleted.</source>
        <translation>في الحاويات التي تحتفظ بما يُستبدل أو يُحذف.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>deleted when they are past the age</source>
        <translation>تُحذف عند تجاوز العمر</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>What may stay</source>
        <translation>ما يجوز أن يبقى</translation>
    </message>
    <message>
        <source>Automatic runs</source>
        <translation>عمليات التشغيل التلقائية</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>فتح الجدولة</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>حدود الأمان</translation>
    </message>
    <message>
        <source>A cleanup is running; settings can be changed when it has ended.</source>
        <translation>عملية تنظيف جارية؛ يمكن تغيير الإعدادات بعد انتهائها.</translation>
    </message>
    <message>
        <source>Saved. It counts as soon as the cleanup has ended.</source>
        <translation>حُفظ. يسري فور انتهاء التنظيف.</translation>
    </message>
    <message>
        <source>Alerts and log</source>
        <translation>التنبيهات والسجل التقني</translation>
    </message>
</context>
<context>
    <name>docsweep::StageMeter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
</context>
<context>
    <name>docsweep::StartProblem</name>
    <message>
        <source>docsweep</source>
        <translation>docsweep</translation>
    </message>
    <message>
        <source>docsweep cannot start</source>
        <translation>لا يمكن بدء docsweep</translation>
    </message>
    <message>
        <source>docsweep keeps its journal and its log in this folder and deletes nothing without them. Another folder that is chosen here counts for this time; DOCSWEEP_HOME names one for good.</source>
        <translation>يحفظ docsweep سجل عملياته وسجله التقني في هذا المجلد، ولا يحذف شيئًا من دونهما. المجلد الآخر الذي يُختار هنا يسري لهذه المرة؛ ويحدد DOCSWEEP_HOME مجلدًا بصفة دائمة.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>The folder for docsweep&apos;s journal and log</source>
        <translation>مجلد سجل العمليات والسجل التقني لـ docsweep</translation>
    </message>
    <message>
        <source>Two windows on one journal would get in each other&apos;s way. Another folder that is chosen here has a journal of its own and counts for this time.</source>
        <translation>نافذتان على سجل عمليات واحد تعرقل إحداهما الأخرى. أي مجلد آخر يُختار هنا له سجل عمليات خاص به، ويسري لهذه المرة.</translation>
    </message>
</context>
<context>
    <name>docsweep::StatCard</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
</context>
<context>
    <name>docsweep::StatCards</name>
    <message>
        <source>Stored</source>
        <translation>المخزَّن</translation>
    </message>
    <message>
        <source>Can go now</source>
        <translation>يمكن حذفه الآن</translation>
    </message>
    <message>
        <source>Old sessions</source>
        <translation>الجلسات القديمة</translation>
    </message>
    <message>
        <source>Old files</source>
        <translation>الملفات القديمة</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>الملفات اليتيمة</translation>
    </message>
    <message>
        <source>Pending deletions</source>
        <translation>عمليات الحذف المعلَّقة</translation>
    </message>
    <message>
        <source>%1 wait for the storage</source>
        <translation>ينتظر التخزين: %1</translation>
    </message>
    <message>
        <source>nothing waits for the storage</source>
        <translation>لا شيء ينتظر التخزين</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>يتجاوز %2 بمقدار %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>scanning…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>Show them in the list</source>
        <translation>عرضها في القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>their size is not known</source>
        <translation>حجمها غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>of %1, with %Ln document(s)</source>
        <translation>
            <numerusform>من %1، بلا مستندات</numerusform>
            <numerusform>من %1، مع مستند واحد</numerusform>
            <numerusform>من %1، مع مستندين</numerusform>
            <numerusform>من %1، مع %Ln مستندات</numerusform>
            <numerusform>من %1، مع %Ln مستندًا</numerusform>
            <numerusform>من %1، مع %Ln مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>storage was not listed</source>
        <translation>لم يُسرد محتوى التخزين</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>من %1، %2</translation>
    </message>
    <message>
        <source>a row refers to every file</source>
        <translation>كل ملف يشير إليه صف</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>عرض ما ينتظر</translation>
    </message>
    <message>
        <source>and %1 of older versions</source>
        <translation>و%1 من الإصدارات الأقدم</translation>
    </message>
    <message>
        <source>%1 that no row refers to; %2 of them old</source>
        <translation>%1 لا يشير إليها أي صف؛ %2 منها قديمة</translation>
    </message>
</context>
<context>
    <name>docsweep::StateCard</name>
    <message>
        <source>State of the schedule</source>
        <translation>حالة الجدولة</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>إيقاف مؤقت…</translation>
    </message>
    <message>
        <source>Opens a menu: for how long</source>
        <translation>يفتح قائمة: المدة</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>حتى أستأنف</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
</context>
<context>
    <name>docsweep::StatusLine</name>
    <message>
        <source>Share of the quota that is used</source>
        <translation>الجزء المستخدم من الحصة</translation>
    </message>
    <message>
        <source>Scanned %1 · %2</source>
        <translation>آخر فحص %1 | %2</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Scanning: %1 sessions, %2 files, %3 seen; %4 can go</source>
        <translation>جارٍ الفحص: الجلسات %1، الملفات %2، المرصود %3؛ ويمكن حذف %4</translation>
    </message>
</context>
<context>
    <name>docsweep::Strangers</name>
    <message>
        <source>Another database than before is at %1.</source>
        <translation>في %1 قاعدة بيانات غير التي كانت من قبل.</translation>
    </message>
    <message>
        <source>Another bucket than before is at %1.</source>
        <translation>في %1 حاوية غير التي كانت من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) of the former one stand still.</source>
        <translation>
            <numerusform>لا عمليات حذف معلَّقة للسابق متوقفة.</numerusform>
            <numerusform>عملية حذف معلَّقة واحدة للسابق متوقفة.</numerusform>
            <numerusform>عمليتا حذف معلَّقتان للسابق متوقفتان.</numerusform>
            <numerusform>%Ln عمليات حذف معلَّقة للسابق متوقفة.</numerusform>
            <numerusform>%Ln عملية حذف معلَّقة للسابق متوقفة.</numerusform>
            <numerusform>%Ln عملية حذف معلَّقة للسابق متوقفة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::SystemCard</name>
    <message>
        <source>When this window is closed</source>
        <translation>عندما تكون هذه النافذة مغلقة</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة النظر</translation>
    </message>
    <message>
        <source>Asks systemd and cron what they have now</source>
        <translation>يسأل systemd وcron عما لديهما الآن</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>تثبيت…</translation>
    </message>
    <message>
        <source>Shows first what the system gets</source>
        <translation>يعرض أولًا ما سيتلقاه النظام</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a system, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Started by: %1</source>
        <translation>يبدأه: %1</translation>
    </message>
    <message>
        <source>The entry is there, but it is not started by: %1</source>
        <translation>المدخل موجود، لكن لا يبدأه: %1</translation>
    </message>
    <message>
        <source>Next start: %1</source>
        <translation>البدء التالي: %1</translation>
    </message>
    <message>
        <source>cron does not tell when it starts it next.</source>
        <translation>لا يبيّن cron موعد البدء التالي.</translation>
    </message>
    <message>
        <source>It tells no next start.</source>
        <translation>لا يبيّن موعد البدء التالي.</translation>
    </message>
    <message>
        <source>The system says of the last start: %1</source>
        <translation>يقول النظام عن آخر بدء: %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>الإزالة من: %1</translation>
    </message>
    <message>
        <source>The system cleans up also when this window is closed</source>
        <translation>ينظّف النظام أيضًا عندما تكون هذه النافذة مغلقة</translation>
    </message>
    <message>
        <source>An entry of the system is there, but it is not started</source>
        <translation>يوجد قيد في النظام، لكنه لا يُشغَّل</translation>
    </message>
    <message>
        <source>Nothing cleans up when docsweep is closed</source>
        <translation>لا شيء ينظّف عندما يكون docsweep مغلقًا</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>جارٍ سؤال النظام…</translation>
    </message>
    <message>
        <source>The program docsweep-cli, which the system would start, is not installed.</source>
        <translation>البرنامج docsweep-cli، الذي سيبدأه النظام، غير مثبَّت.</translation>
    </message>
    <message>
        <source>It starts docsweep-cli, which keeps to the same age and safety limits.</source>
        <translation>يبدأ docsweep-cli الذي يلتزم بالعمر نفسه وبحدود الأمان نفسها.</translation>
    </message>
    <message>
        <source>systemd or cron can start the cleanup, also while nobody is logged in.</source>
        <translation>يمكن لـ systemd أو cron بدء التنظيف، حتى حين لا يكون أحد مسجِّلًا دخوله.</translation>
    </message>
    <message>
        <source>Two schedules clean up: this window&apos;s and the system&apos;s. Never do two runs work at once, for the second one finds the lock taken; but one schedule is enough.</source>
        <translation>هناك جدولتان للتنظيف: جدولة هذه النافذة وجدولة النظام. لا تعمل عمليتا تشغيل معًا أبدًا، لأن الثانية تجد القفل مأخوذًا؛ لكن جدولة واحدة تكفي.</translation>
    </message>
    <message>
        <source>Both systems start the cleanup; one is enough.</source>
        <translation>كلا النظامين يبدأ التنظيف؛ واحد يكفي.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>جارٍ التثبيت…</translation>
    </message>
    <message>
        <source>Remove from the system</source>
        <translation>الإزالة من النظام</translation>
    </message>
    <message>
        <source>This is taken out of %1, and nothing else.</source>
        <translation>يُزال هذا من %1، ولا شيء غيره.</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>ما يُزال</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>إزالة القيد</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>جارية الإزالة…</translation>
    </message>
</context>
<context>
    <name>docsweep::SystemDialog</name>
    <message>
        <source>Clean up when this window is closed</source>
        <translation>التنظيف عندما تكون هذه النافذة مغلقة</translation>
    </message>
    <message>
        <source>Let the system start the cleanup</source>
        <translation>ترك النظام يبدأ التنظيف</translation>
    </message>
    <message>
        <source>This is what the system gets, to the letter. It runs without a window and keeps to the age and the safety limits of these settings.</source>
        <translation>هذا ما سيتلقاه النظام حرفيًا. يعمل دون نافذة ويلتزم بالعمر وحدود الأمان في هذه الإعدادات.</translation>
    </message>
    <message>
        <source>What the system gets</source>
        <translation>ما سيتلقاه النظام</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>ال&amp;نظام</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;كل</translation>
    </message>
    <message>
        <source>Time between the runs</source>
        <translation>الوقت بين عمليات التشغيل</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;في</translation>
    </message>
    <message>
        <source>At times of the calendar</source>
        <translation>في أوقات من التقويم</translation>
    </message>
    <message>
        <source>Times, as the system writes them</source>
        <translation>الأوقات، كما يكتبها النظام</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy what the system gets</source>
        <translation>نسخ ما سيتلقاه النظام</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>As the system writes it. Each day at three in the morning: %1</source>
        <translation>كما يكتبه النظام. كل يوم في الثالثة صباحًا: %1</translation>
    </message>
    <message>
        <source>docsweep cannot put it there from here: copy the text to that machine.</source>
        <translation>لا يمكن لـ docsweep وضعه هناك من هنا: انسخ النص إلى ذلك الجهاز.</translation>
    </message>
    <message>
        <source>A key or password of these settings is in the keychain, which cannot be opened without a desktop. Store it in a private file first.</source>
        <translation>يوجد مفتاح أو كلمة مرور من هذه الإعدادات في سلسلة المفاتيح، وهي لا تُفتح دون سطح مكتب. خزّنه أولًا في ملف خاص.</translation>
    </message>
    <message>
        <source>It runs while this user is logged in; “loginctl enable-linger” lets it run without.</source>
        <translation>يعمل ما دام هذا المستخدم مسجِّلًا دخوله؛ والأمر «loginctl enable-linger» يتيح له العمل دون ذلك.</translation>
    </message>
</context>
<context>
    <name>docsweep::SystemSchedule</name>
    <message>
        <source>systemd, for this user</source>
        <translation>systemd (لهذا المستخدم)</translation>
    </message>
    <message>
        <source>systemd, for the machine</source>
        <translation>systemd (للجهاز)</translation>
    </message>
    <message>
        <source>cron, for this user</source>
        <translation>cron (لهذا المستخدم)</translation>
    </message>
    <message>
        <source>Task Scheduler of Windows (text to copy)</source>
        <translation>برنامج جدولة المهام في Windows (نص للنسخ)</translation>
    </message>
    <message>
        <source>launchd of macOS (text to copy)</source>
        <translation>launchd في macOS (نص للنسخ)</translation>
    </message>
</context>
<context>
    <name>docsweep::TopBar</name>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>older than</source>
        <translation>أقدم من</translation>
    </message>
    <message>
        <source>Clean up what is older than</source>
        <translation>تنظيف ما هو أقدم من</translation>
    </message>
    <message>
        <source>How long a session may be idle and a file unchanged. Choose, or type for example 90 min, 2 d.</source>
        <translation>كم يجوز أن تظل الجلسة خاملة والملف دون تغيير. اختر، أو اكتب مثلًا 90 د أو 2 يوم.</translation>
    </message>
    <message>
        <source>Stop scan</source>
        <translation>إيقاف الفحص</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Stops; the list stays as it was (Esc)</source>
        <translation>يوقف الفحص؛ وتبقى القائمة كما كانت (Esc)</translation>
    </message>
    <message>
        <source>Find out what can go; deletes nothing (F5)</source>
        <translation>معرفة ما يمكن حذفه؛ لا يحذف شيئًا (F5)</translation>
    </message>
</context>
<context>
    <name>docsweep::Tray</name>
    <message>
        <source>docsweep</source>
        <translation>docsweep</translation>
    </message>
    <message>
        <source>Clean up now…</source>
        <translation>تنظيف الآن…</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>إيقاف مؤقت لساعة</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>إيقاف مؤقت حتى الغد</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>docsweep::TrustQuestion</name>
    <message>
        <source>Another user&apos;s settings</source>
        <translation>إعدادات مستخدم آخر</translation>
    </message>
    <message>
        <source>%1 belongs to user %2, or lies where that user can replace it. Whoever writes it decides what docsweep deletes.</source>
        <translation>%1 ملك للمستخدم %2، أو يوجد حيث يستطيع ذلك المستخدم استبداله. من يكتبه يقرر ما يحذفه docsweep.</translation>
    </message>
    <message>
        <source>Follow it only if you trust that user. The answer is kept for this file and this user. Where docsweep writes and what it runs is never taken from it.</source>
        <translation>لا تتبعه إلا إذا كنت تثق بذلك المستخدم. تُحفظ الإجابة لهذا الملف ولهذا المستخدم. أما أين يكتب docsweep وما يشغّله فلا يؤخذ منه أبدًا.</translation>
    </message>
    <message>
        <source>Follow this file</source>
        <translation>اتباع هذا الملف</translation>
    </message>
    <message>
        <source>Do not follow it</source>
        <translation>عدم اتباعه</translation>
    </message>
</context>
<context>
    <name>docsweep::TypeDonut</name>
    <message>
        <source>What is it?</source>
        <translation>ما نوع المخزون؟</translation>
    </message>
    <message>
        <source>others</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>No files are stored.</source>
        <translation>لا ملفات مخزَّنة.</translation>
    </message>
    <message>
        <source>What is it? Nothing is stored.</source>
        <translation>ما نوع المخزون؟ لا شيء مخزَّن.</translation>
    </message>
    <message>
        <source>What is it? %1 of it is %2.</source>
        <translation>ما نوع المخزون؟ %1 منه %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>docsweep::TypeMenu</name>
    <message>
        <source>Any type</source>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>Other types, with commas between them</source>
        <translation>أنواع أخرى، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Others: tif, csv</source>
        <translation>أخرى: tif, csv</translation>
    </message>
</context>
</TS>
