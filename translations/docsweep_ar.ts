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
        <source>&lt; 1%</source>
        <translation>أقل من ١٪</translation>
    </message>
    <message>
        <source>%1%</source>
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
        <source>skipped</source>
        <translation>متخطّى</translation>
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
        <source>Completing an earlier run</source>
        <translation>جارٍ إكمال عملية تشغيل سابقة</translation>
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
        <source>selected by its key</source>
        <translation>مختارة بمفتاحها</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>أقدم من %1</translation>
    </message>
    <message>
        <source>deleted with its session</source>
        <translation>يُحذف مع جلسته</translation>
    </message>
    <message>
        <source>no row refers to it</source>
        <translation>لا يشير إليه أي صف</translation>
    </message>
    <message>
        <source>in the selected session&apos;s folder</source>
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
        <source>used by a session that is kept</source>
        <translation>تستخدمه جلسة باقية</translation>
    </message>
    <message>
        <source>storage cleanup is switched off</source>
        <translation>تنظيف التخزين معطَّل</translation>
    </message>
    <message>
        <source>not part of the selected session</source>
        <translation>ليس من الجلسة المختارة</translation>
    </message>
    <message>
        <source>its session is kept</source>
        <translation>جلسته باقية</translation>
    </message>
    <message>
        <source>Nobody has used this session for over %1. Its rows will be deleted, documents first.</source>
        <translation>لم يستخدم أحد هذه الجلسة منذ أكثر من %1. ستُحذف صفوفها، والمستندات أولًا.</translation>
    </message>
    <message>
        <source>This session was selected by its key, regardless of its age.</source>
        <translation>اختيرت هذه الجلسة بمفتاحها، أيًا كان عمرها.</translation>
    </message>
    <message>
        <source>Unchanged for over %1. Its session is in use and will be kept.</source>
        <translation>دون تغيير منذ أكثر من %1. جلسته مستخدمة وستبقى.</translation>
    </message>
    <message>
        <source>Unchanged for over %1.</source>
        <translation>دون تغيير منذ أكثر من %1.</translation>
    </message>
    <message>
        <source>A row of an expired session refers to this file. It will be deleted together with that session, and only with it.</source>
        <translation>يشير صف من جلسة منتهية إلى هذا الملف. سيُحذف مع تلك الجلسة، ومعها فقط.</translation>
    </message>
    <message>
        <source>A row of an expired session refers to this file, but the storage could not be listed. The file is looked up before it is deleted.</source>
        <translation>يشير صف من جلسة منتهية إلى هذا الملف، لكن تعذّر سرد محتوى التخزين. سيُبحث عن الملف قبل حذفه.</translation>
    </message>
    <message>
        <source>No row refers to this file, and it is older than %1.</source>
        <translation>لا يشير أي صف إلى هذا الملف، وهو أقدم من %1.</translation>
    </message>
    <message>
        <source>It is in the folder of the session that was selected by its key.</source>
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
        <source>In use elsewhere</source>
        <translation>قيد الاستخدام في مكان آخر</translation>
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
        <source>Disk problem</source>
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
        <source>a row refers to it now</source>
        <translation>يشير إليه صف الآن</translation>
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
        <source>the run was interrupted before it</source>
        <translation>انقطعت عملية التشغيل قبله</translation>
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
        <source>replaced more than %1 ago</source>
        <translation>استُبدل قبل أكثر من %1</translation>
    </message>
    <message>
        <source>deleted with its file</source>
        <translation>يُحذف مع ملفه</translation>
    </message>
    <message>
        <source>older versions are kept</source>
        <translation>تُحفظ الإصدارات الأقدم</translation>
    </message>
    <message>
        <source>it hides versions that are kept</source>
        <translation>يخفي إصدارات باقية</translation>
    </message>
    <message>
        <source>The bucket has kept this version since the file was replaced or deleted, more than %1 ago.</source>
        <translation>احتفظت الحاوية بهذا الإصدار منذ استبدال الملف أو حذفه قبل أكثر من %1.</translation>
    </message>
    <message>
        <source>The file will be deleted. This version would then take its place, so it is deleted too.</source>
        <translation>سيُحذف الملف. عندئذ سيحلّ هذا الإصدار محله، لذا يُحذف هو أيضًا.</translation>
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
        <source>A cleanup is starting</source>
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
        <source>There is nothing to clean up</source>
        <translation>لا يوجد ما يُنظَّف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can be deleted, %1</source>
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
    <message>
        <source>Next automatic run: %1, %2</source>
        <translation>التشغيل التلقائي التالي: %1، %2</translation>
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
        <source>Is this the same as before?</source>
        <translation>هل هو نفسه كما كان؟</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>عدم القبول</translation>
    </message>
    <message>
        <source>Accept as the same</source>
        <translation>القبول على أنه نفسه</translation>
    </message>
    <message>
        <source>Accept it only if it belongs to the same web app and was moved or restored. Earlier lists and pending deletions then apply to what is there now, and the next run continues with them. If it is not the same, check that the right disk is mounted and the right database is set.</source>
        <translation>اقبله فقط إذا كان لتطبيق الويب نفسه وجرى نقله أو استعادته. عندئذ تسري القوائم وعمليات الحذف المعلَّقة السابقة على ما هو موجود الآن، ويتابع التشغيل التالي بها. وإن لم يكن نفسه، فتحقّق من تركيب القرص الصحيح ومن ضبط قاعدة البيانات الصحيحة.</translation>
    </message>
    <message>
        <source>What is there now</source>
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
        <source>The report of run %1 was sent to the printer.</source>
        <translation>أُرسل تقرير عملية التشغيل %1 إلى الطابعة.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>أُوقف. لم يُكتب شيء.</translation>
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
        <source>All time</source>
        <translation>كل الأوقات</translation>
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
        <source>Files pending</source>
        <translation>ملفات معلَّقة</translation>
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
        <source>Not finished</source>
        <translation>لم ينتهِ</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>فتح عملية التشغيل</translation>
    </message>
    <message>
        <source>Show what happened to its items (Enter or double-click)</source>
        <translation>عرض ما حدث لعناصرها (Enter أو نقرة مزدوجة)</translation>
    </message>
    <message>
        <source>Export runs…</source>
        <translation>تصدير عمليات التشغيل…</translation>
    </message>
    <message>
        <source>Save the runs shown as CSV or JSON</source>
        <translation>حفظ عمليات التشغيل المعروضة بصيغة CSV أو JSON</translation>
    </message>
    <message>
        <source>Working</source>
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
        <source>Every cleanup is recorded here: what was deleted, what was kept and why, and who started it.</source>
        <translation>تُسجَّل هنا كل عملية تنظيف: ما حُذف، وما بقي ولماذا، ومن بدأها.</translation>
    </message>
    <message>
        <source>No matching runs</source>
        <translation>لا عمليات تشغيل مطابقة</translation>
    </message>
    <message>
        <source>Change the result, the period or who started the runs.</source>
        <translation>غيّر النتيجة أو الفترة أو من بدأ عمليات التشغيل.</translation>
    </message>
    <message>
        <source>No run in this period</source>
        <translation>لا عمليات تشغيل في هذه الفترة</translation>
    </message>
    <message>
        <source>Choose a longer period to see earlier runs.</source>
        <translation>اختر فترة أطول لعرض عمليات التشغيل الأقدم.</translation>
    </message>
    <message>
        <source>Trying the pending deletions again…</source>
        <translation>جارية إعادة محاولة عمليات الحذف المعلَّقة…</translation>
    </message>
    <message>
        <source>Scanning again for the items that failed in run %1…</source>
        <translation>جارٍ إعادة الفحص بحثًا عن العناصر التي فشلت في عملية التشغيل %1…</translation>
    </message>
    <message>
        <source>Failed items that can still be deleted are listed under Candidates.</source>
        <translation>العناصر الفاشلة التي ما زال يمكن حذفها مدرجة ضمن «المرشَّحات».</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>لم ينجح ذلك. %1</translation>
    </message>
    <message>
        <source>The scan did not finish, so the failed items could not be listed again. %1</source>
        <translation>لم يكتمل الفحص، لذا تعذّر سرد العناصر الفاشلة من جديد. %1</translation>
    </message>
    <message>
        <source>Pending deletions…</source>
        <translation>عمليات الحذف المعلَّقة…</translation>
    </message>
    <message>
        <source>Show the files that are waiting for the storage, to try again or give up</source>
        <translation>عرض الملفات التي تنتظر التخزين، لإعادة محاولتها أو تركها</translation>
    </message>
    <message>
        <source>Which connection</source>
        <translation>أيّ اتصال</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>هذا الاتصال</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>كل الاتصالات</translation>
    </message>
    <message>
        <source>Connections with the same DOCSWEEP_HOME share one history</source>
        <translation>الاتصالات التي لها DOCSWEEP_HOME نفسه تشترك في سجل واحد</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Nothing has been cleaned up on this connection yet</source>
        <translation>لم يُنظَّف شيء على هذا الاتصال بعد</translation>
    </message>
    <message>
        <source>Choose “All connections” to see the runs of the others.</source>
        <translation>اختر «كل الاتصالات» لعرض عمليات تشغيل الاتصالات الأخرى.</translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation>حفظ الشهادة…</translation>
    </message>
    <message>
        <source>Certificate of run %1</source>
        <translation>شهادة عملية التشغيل %1</translation>
    </message>
    <message>
        <source>Saved as %1, with the signed file and its signature beside it</source>
        <translation>حُفظت باسم %1، وبجانبها الملف الموقَّع وتوقيعه</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Copy the ledger&apos;s last entry</source>
        <translation>نسخ آخر قيد في السجل المشترك</translation>
    </message>
</context>
<context>
    <name>docsweep::AgeChoice</name>
    <message>
        <source>Show in the list</source>
        <translation>عرض في القائمة</translation>
    </message>
    <message>
        <source>Drag the handle to see what another age would free.</source>
        <translation>اسحب المقبض لترى كم سيحرّر عمر آخر.</translation>
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
        <source>Show the candidates older than this</source>
        <translation>عرض العناصر المرشَّحة الأقدم من ذلك</translation>
    </message>
    <message>
        <source>The list only contains items older than %1</source>
        <translation>لا تحتوي القائمة إلا على عناصر أقدم من %1</translation>
    </message>
    <message>
        <source>Try this age</source>
        <translation>تجربة هذا العمر</translation>
    </message>
    <message>
        <source>Scan again with this age. A scan deletes nothing, and automatic runs keep their own age.</source>
        <translation>إعادة الفحص بهذا العمر. الفحص لا يحذف شيئًا، وتحتفظ عمليات التشغيل التلقائية بعمرها الخاص.</translation>
    </message>
    <message>
        <source>Trial age: the list shows what is older than %1; the schedule uses %2.</source>
        <translation>عمر تجريبي: تعرض القائمة ما هو أقدم من %1؛ الجدولة تستخدم %2.</translation>
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
        <source>Can be deleted</source>
        <translation>يمكن حذفه</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>مستبقى</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>How old are the files?</source>
        <translation>ما عمر الملفات؟</translation>
    </message>
    <message>
        <source>No files are stored.</source>
        <translation>لا ملفات مخزَّنة.</translation>
    </message>
    <message>
        <source>How old are the files? Nothing is stored.</source>
        <translation>ما عمر الملفات؟ لا شيء مخزَّن.</translation>
    </message>
    <message>
        <source>How old are the files? Half of the data is younger than %1.</source>
        <translation>ما عمر الملفات؟ نصف البيانات أحدث من %1.</translation>
    </message>
    <message>
        <source>%1 can be deleted, %2 held, %3 kept.</source>
        <translation>يمكن حذف %1، ومستبقى %2، ويبقى %3.</translation>
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
        <source>%1 can be deleted</source>
        <translation>يمكن حذفه: %1</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>مستبقى: %1</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>يبقى: %1</translation>
    </message>
    <message>
        <source>%1 to %2 old</source>
        <translation>العمر من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>docsweep::AlertTest</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>إرسال اختبار</translation>
    </message>
    <message>
        <source>Send a test to the web address</source>
        <translation>إرسال اختبار إلى عنوان الويب</translation>
    </message>
    <message>
        <source>Send a test to the program</source>
        <translation>إرسال اختبار إلى البرنامج</translation>
    </message>
    <message>
        <source>Send a test to the dead man&apos;s switch</source>
        <translation>إرسال اختبار إلى مراقب التوقف</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>There is nothing to send to any more.</source>
        <translation>لم يعد هناك ما يُرسَل إليه.</translation>
    </message>
    <message>
        <source>Not delivered to %1 (%2).</source>
        <translation>لم يُسلَّم إلى %1 (%2).</translation>
    </message>
    <message>
        <source>%1 has run without an error (%2).</source>
        <translation>عمل %1 دون خطأ (%2).</translation>
    </message>
    <message>
        <source>Delivered to %1 in %2. Answer: %3</source>
        <translation>سُلِّم إلى %1 خلال %2. الرد: %3</translation>
    </message>
    <message>
        <source>A test counts as a good run: the switch starts waiting anew.</source>
        <translation>يُحسب الاختبار تشغيلًا ناجحًا: يبدأ المفتاح الانتظار من جديد.</translation>
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
        <source>The clocks differ</source>
        <translation>الساعات مختلفة</translation>
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
        <source>Activity shows every item with the reason.</source>
        <translation>تعرض صفحة النشاط كل عنصر مع السبب.</translation>
    </message>
    <message>
        <source>Rows are still deleted. Their files wait until the storage is back.</source>
        <translation>ما زالت الصفوف تُحذف. وتنتظر ملفاتها حتى يعود التخزين.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Check the list. If it is correct, clean up by hand or raise the limit.</source>
        <translation>لم يُحذف شيء. راجع القائمة. إن كانت صحيحة، نظّف يدويًا أو ارفع الحد.</translation>
    </message>
    <message>
        <source>Automatic runs do not start. Synchronise the clocks of this machine and the servers with NTP.</source>
        <translation>لا تبدأ عمليات التشغيل التلقائية. زامن ساعات هذا الجهاز والخوادم عبر NTP.</translation>
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
    <message>
        <source>A schedule does not start its runs</source>
        <translation>جدول زمني لا يبدأ عمليات التشغيل الخاصة به</translation>
    </message>
    <message>
        <source>Check that the machine is on and its schedule is active. If the schedule is no longer used, remove it.</source>
        <translation>تحقق من أن الجهاز يعمل وأن جدوله الزمني نشط. إذا لم يعد الجدول مستخدمًا، فأزِله.</translation>
    </message>
    <message>
        <source>The vault has no room for copies</source>
        <translation>لا مكان في الخزنة للنسخ</translation>
    </message>
    <message>
        <source>Copies are kept longer than allowed</source>
        <translation>تُحفظ نسخ أطول من المسموح</translation>
    </message>
    <message>
        <source>A restore is waiting to be finished</source>
        <translation>استعادة تنتظر إتمامها</translation>
    </message>
    <message>
        <source>Something was deleted without a copy</source>
        <translation>حُذف شيء دون نسخة</translation>
    </message>
    <message>
        <source>What cannot be copied is not deleted. Raise the limit of the vault, or wait until older copies expire.</source>
        <translation>ما لا يمكن نسخه لا يُحذف. ارفع حد الخزنة، أو انتظر حتى تنتهي مدة النسخ الأقدم.</translation>
    </message>
    <message>
        <source>Check that the vault’s folder can be written and that the clock of this machine is right.</source>
        <translation>تحقق من إمكان الكتابة في مجلد الخزنة ومن صحة ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>Finish it, or give it up. What has been restored stays.</source>
        <translation>أتمّها أو تخلَّ عنها. ما استُعيد يبقى.</translation>
    </message>
    <message>
        <source>It changed while it was deleted and cannot be restored. Activity shows which items.</source>
        <translation>تغيّر أثناء حذفه ولا يمكن استعادته. تعرض صفحة النشاط العناصر المعنية.</translation>
    </message>
</context>
<context>
    <name>docsweep::AllSchedules</name>
    <message>
        <source>All schedules</source>
        <translation>جدولة كل الاتصالات</translation>
    </message>
    <message>
        <source>Automatic runs of all saved connections take place as long as docsweep is open.</source>
        <translation>تجري عمليات التشغيل التلقائية لكل الاتصالات المحفوظة ما دام docsweep مفتوحًا.</translation>
    </message>
    <message>
        <source>Schedules of all connections</source>
        <translation>جدولة كل الاتصالات</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Automatic runs</source>
        <translation>التشغيل التلقائي</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>أقدم من</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>التشغيل التالي</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>آخر تشغيل</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (مفتوح)</translation>
    </message>
    <message>
        <source>Click to open this connection</source>
        <translation>انقر لفتح هذا الاتصال</translation>
    </message>
    <message>
        <source>The same database as “%1”: its schedule runs there.</source>
        <translation>قاعدة البيانات نفسها مثل «%1»: جدولتها تعمل هناك.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>docsweep::AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
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
        <source>For this window only. The command line and the log are always in English.</source>
        <translation>لهذه النافذة فقط. سطر الأوامر والسجل التقني بالإنجليزية دائمًا.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>“Same as the desktop” follows the desktop, even while the window is open.</source>
        <translation>«مثل سطح المكتب» يتبع سطح المكتب، حتى أثناء فتح النافذة.</translation>
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
        <source>docsweep is still running in the tray</source>
        <translation>ما زال docsweep يعمل في علبة النظام</translation>
    </message>
    <message>
        <source>To quit it, choose “Quit” in the menu of its tray icon.</source>
        <translation>لإنهائه، اختر «إنهاء» في قائمة أيقونته.</translation>
    </message>
    <message>
        <source>docsweep keeps running</source>
        <translation>يواصل docsweep العمل</translation>
    </message>
    <message>
        <source>Automatic runs are on, so docsweep keeps running. This desktop has no tray, so closing the window only minimises it. Press Ctrl+Q to quit docsweep.</source>
        <translation>عمليات التشغيل التلقائية مفعَّلة، لذا يواصل docsweep العمل. ليس في سطح المكتب هذا علبة نظام، لذا لا يؤدي إغلاق النافذة إلا إلى تصغيرها. لإنهاء docsweep اضغط Ctrl+Q.</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Quit docsweep</source>
        <translation>إنهاء docsweep</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidateActions</name>
    <message>
        <source>Select a row to hold.</source>
        <translation>حدّد صفًا لاستبقائه.</translation>
    </message>
    <message>
        <source>Too many rows for the clipboard (at most %1). Export them instead.</source>
        <translation>صفوف أكثر مما تسعه الحافظة (%1 على الأكثر). صدّرها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Export the items shown</source>
        <translation>تصدير العناصر المعروضة</translation>
    </message>
    <message>
        <source>Export the ticked items</source>
        <translation>تصدير العناصر المحدَّدة</translation>
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
        <source>Show only this session</source>
        <translation>عرض هذه الجلسة فقط</translation>
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
        <source>The filter hides the ticked rows. Clear the filter, or select a row to hold.</source>
        <translation>عامل التصفية يخفي الصفوف المحدَّدة. امسح عامل التصفية، أو اختر صفًا لاستبقائه.</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesModel</name>
    <message>
        <source>The session is kept. These files will be deleted because of their own age.</source>
        <translation>تبقى الجلسة. ستُحذف هذه الملفات بسبب عمرها هي.</translation>
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
        <source>deleted with its ticked session</source>
        <translation>يُحذف مع جلسته المحدَّدة</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>محدَّد</translation>
    </message>
    <message>
        <source>not ticked, but something below it is</source>
        <translation>غير محدَّد، لكن تحته عنصر محدَّد</translation>
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
        <source>Files outside any folder</source>
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
        <source>already processed: nothing to tick</source>
        <translation>عولج بالفعل: لا شيء لتحديده</translation>
    </message>
    <message>
        <source>Tick or untick everything shown (Ctrl+A)</source>
        <translation>تحديد كل المعروض أو إلغاء تحديده (Ctrl+A)</translation>
    </message>
    <message>
        <source>held: kept until the hold ends</source>
        <translation>مستبقى: يبقى حتى ينتهي الاستبقاء</translation>
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
        <source>All shown: %Ln item(s)…</source>
        <translation>
            <numerusform>كل المعروض: لا عناصر…</numerusform>
            <numerusform>كل المعروض: عنصر واحد…</numerusform>
            <numerusform>كل المعروض: عنصران…</numerusform>
            <numerusform>كل المعروض: %Ln عناصر…</numerusform>
            <numerusform>كل المعروض: %Ln عنصرًا…</numerusform>
            <numerusform>كل المعروض: %Ln عنصر…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All ticked: %Ln item(s)…</source>
        <translation>
            <numerusform>كل المحدَّد: لا عناصر…</numerusform>
            <numerusform>كل المحدَّد: عنصر واحد…</numerusform>
            <numerusform>كل المحدَّد: عنصران…</numerusform>
            <numerusform>كل المحدَّد: %Ln عناصر…</numerusform>
            <numerusform>كل المحدَّد: %Ln عنصرًا…</numerusform>
            <numerusform>كل المحدَّد: %Ln عنصر…</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>The candidates appear here once the database and the storage have been read.</source>
        <translation>تظهر العناصر المرشَّحة هنا بعد قراءة قاعدة البيانات والتخزين.</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>Press F5 to find out what can be deleted. A scan deletes nothing.</source>
        <translation>اضغط F5 لمعرفة ما يمكن حذفه. الفحص لا يحذف شيئًا.</translation>
    </message>
    <message>
        <source>Nothing to clean up</source>
        <translation>لا شيء للتنظيف</translation>
    </message>
    <message>
        <source>No session has been idle and no file unchanged for longer than %1.</source>
        <translation>لا توجد جلسة خاملة ولا ملف دون تغيير منذ أكثر من %1.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>لا نتائج مطابقة</translation>
    </message>
    <message>
        <source>Change or clear the filters.</source>
        <translation>غيّر عوامل التصفية أو امسحها.</translation>
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
        <source>%Ln file(s) will be deleted with their session</source>
        <translation>
            <numerusform>لا ملفات ستُحذف مع جلستها</numerusform>
            <numerusform>ملف واحد سيُحذف مع جلسته</numerusform>
            <numerusform>ملفان سيُحذفان مع جلستهما</numerusform>
            <numerusform>%Ln ملفات ستُحذف مع جلستها</numerusform>
            <numerusform>%Ln ملفًا ستُحذف مع جلستها</numerusform>
            <numerusform>%Ln ملف ستُحذف مع جلستها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be kept: they can only be deleted with their session</source>
        <translation>
            <numerusform>لا ملفات ستبقى</numerusform>
            <numerusform>ملف واحد سيبقى: لا يمكن حذفه إلا مع جلسته</numerusform>
            <numerusform>ملفان سيبقيان: لا يمكن حذفهما إلا مع جلستهما</numerusform>
            <numerusform>%Ln ملفات ستبقى: لا يمكن حذفها إلا مع جلستها</numerusform>
            <numerusform>%Ln ملفًا ستبقى: لا يمكن حذفها إلا مع جلستها</numerusform>
            <numerusform>%Ln ملف ستبقى: لا يمكن حذفها إلا مع جلستها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held item(s) will be kept</source>
        <translation>
            <numerusform>لا عناصر مستبقاة</numerusform>
            <numerusform>عنصر مستبقى واحد سيبقى</numerusform>
            <numerusform>عنصران مستبقيان سيبقيان</numerusform>
            <numerusform>%Ln عناصر مستبقاة ستبقى</numerusform>
            <numerusform>%Ln عنصرًا مستبقى ستبقى</numerusform>
            <numerusform>%Ln عنصر مستبقى ستبقى</numerusform>
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
        <source>None of these items is left to clean up.</source>
        <translation>لم يبقَ أي من هذه العناصر للتنظيف.</translation>
    </message>
    <message>
        <source>Protect the ticked rows shown, or the selected row, from every cleanup (H)</source>
        <translation>حماية الصفوف المحدَّدة المعروضة، أو الصف المختار، من كل تنظيف (H)</translation>
    </message>
    <message>
        <source>%1 ticked, %2 of them hidden by the filter</source>
        <translation>المحدَّد: %1، منها %2 يخفيها عامل التصفية</translation>
    </message>
    <message numerus="yes">
        <source>Clean up the %Ln item(s) shown…</source>
        <translation>
            <numerusform>تنظيف المعروض (%Ln)…</numerusform>
            <numerusform>تنظيف العنصر المعروض (%Ln)…</numerusform>
            <numerusform>تنظيف العنصرين المعروضين (%Ln)…</numerusform>
            <numerusform>تنظيف العناصر المعروضة (%Ln)…</numerusform>
            <numerusform>تنظيف العناصر المعروضة (%Ln)…</numerusform>
            <numerusform>تنظيف العناصر المعروضة (%Ln)…</numerusform>
        </translation>
    </message>
    <message>
        <source>more documents match: type more of the name</source>
        <translation>توجد مستندات أخرى مطابقة: اكتب المزيد من الاسم</translation>
    </message>
    <message>
        <source>Tick their sessions too</source>
        <translation>حدّد جلساتها أيضًا</translation>
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
        <source>Nothing to fix: they were skipped on purpose, and the next scan checks them again.</source>
        <translation>لا شيء يلزم إصلاحه: جرى تخطّيها عمدًا، والفحص التالي يتحقق منها من جديد.</translation>
    </message>
    <message>
        <source>They are still there. Fix the cause, then scan and clean up again.</source>
        <translation>ما زالت موجودة. أصلح السبب، ثم أعد الفحص والتنظيف.</translation>
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
        <source>Nothing is forgotten: once this is fixed, the next cleanup continues with them, and so does Retry in the report.</source>
        <translation>لا يُنسى شيء: بعد إصلاح ذلك يتابعها التنظيف التالي، وكذلك «إعادة المحاولة» في التقرير.</translation>
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
        <source>%1 closed the connection.</source>
        <translation>أغلق %1 الاتصال.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>لا يستجيب %1.</translation>
    </message>
    <message>
        <source>A secure connection to %1 is not possible (TLS).</source>
        <translation>لا يمكن إجراء اتصال آمن مع %1 ‏(TLS).</translation>
    </message>
    <message>
        <source>The proxy blocks docsweep&apos;s connection to %1.</source>
        <translation>يحجب الوكيل اتصال docsweep مع %1.</translation>
    </message>
    <message>
        <source>The provider has locked the project because of its quota or a payment.</source>
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
        <source>The storage key belongs to another project.</source>
        <translation>مفتاح التخزين لمشروع آخر.</translation>
    </message>
    <message>
        <source>The storage key is not allowed to do this.</source>
        <translation>لا يملك مفتاح التخزين صلاحية لذلك.</translation>
    </message>
    <message>
        <source>The storage reported success, but the file is still there: no policy lets this key delete it.</source>
        <translation>أفاد التخزين بالنجاح، لكن الملف ما زال موجودًا: لا توجد سياسة تسمح لهذا المفتاح بحذفه.</translation>
    </message>
    <message>
        <source>The storage key cannot see everything, so docsweep cannot tell whether a file is gone or hidden.</source>
        <translation>لا يستطيع مفتاح التخزين رؤية كل شيء، لذا لا يمكن لـ docsweep معرفة هل زال الملف أم أنه مخفي.</translation>
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
        <source>The bucket does not exist, or the key cannot see it.</source>
        <translation>الحاوية غير موجودة، أو أن المفتاح لا يمكنه رؤيتها.</translation>
    </message>
    <message>
        <source>The bucket %1 does not exist, or the key cannot see it.</source>
        <translation>الحاوية %1 غير موجودة، أو أن المفتاح لا يمكنه رؤيتها.</translation>
    </message>
    <message>
        <source>No bucket is set.</source>
        <translation>لم تُضبط أي حاوية.</translation>
    </message>
    <message>
        <source>The bucket %1 is not one of the buckets configured now.</source>
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
        <source>docsweep may not write to the folder of the files: %1</source>
        <translation>لا يحق لـ docsweep الكتابة في مجلد الملفات: %1</translation>
    </message>
    <message>
        <source>The user %1 may not delete this file, because it is protected.</source>
        <translation>لا يحق للمستخدم %1 حذف هذا الملف لأنه محمي.</translation>
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
        <source>Something else is mounted there, or the system is using it.</source>
        <translation>هناك شيء آخر موصول في ذلك الموضع، أو أن النظام يستخدمه.</translation>
    </message>
    <message>
        <source>There is a symbolic link on the path. docsweep does not follow symbolic links.</source>
        <translation>يوجد رابط رمزي في المسار. لا يتبع docsweep الروابط الرمزية.</translation>
    </message>
    <message>
        <source>No database is configured.</source>
        <translation>لم تُضبط أي قاعدة بيانات.</translation>
    </message>
    <message>
        <source>The database file does not exist, or this user may not open its folder.</source>
        <translation>ملف قاعدة البيانات غير موجود، أو لا يحق لهذا المستخدم فتح مجلده.</translation>
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
        <source>The database rejects this user or password.</source>
        <translation>ترفض قاعدة البيانات هذا المستخدم أو كلمة المرور.</translation>
    </message>
    <message>
        <source>There is no database with that name.</source>
        <translation>لا توجد قاعدة بيانات بهذا الاسم.</translation>
    </message>
    <message>
        <source>The database accepted the login, then closed the connection.</source>
        <translation>قبلت قاعدة البيانات تسجيل الدخول ثم أغلقت الاتصال.</translation>
    </message>
    <message>
        <source>The web app stores times without a time zone, so no age can be determined.</source>
        <translation>يحفظ تطبيق الويب الأوقات دون منطقة زمنية، لذا لا يمكن تحديد أي عمر.</translation>
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
        <source>The database deleted a different number of rows than requested.</source>
        <translation>حذفت قاعدة البيانات عددًا من الصفوف غير العدد المطلوب.</translation>
    </message>
    <message>
        <source>The database refused the request.</source>
        <translation>رفضت قاعدة البيانات الطلب.</translation>
    </message>
    <message>
        <source>The session is in use again.</source>
        <translation>الجلسة مستخدمة من جديد.</translation>
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
        <source>It was put on hold after the list was made.</source>
        <translation>استُبقي بعد إعداد القائمة.</translation>
    </message>
    <message>
        <source>A row refers to it now.</source>
        <translation>يشير إليه صف الآن.</translation>
    </message>
    <message>
        <source>Its session was skipped.</source>
        <translation>جرى تخطّي جلسته.</translation>
    </message>
    <message>
        <source>The rows of its session are kept.</source>
        <translation>تبقى صفوف جلسته.</translation>
    </message>
    <message>
        <source>It was still there after the deletion.</source>
        <translation>كان ما زال موجودًا بعد حذفه.</translation>
    </message>
    <message>
        <source>The run was interrupted before this item. The next scan checks it again.</source>
        <translation>انقطعت عملية التشغيل قبل هذا العنصر. والفحص التالي يتحقق منه من جديد.</translation>
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
        <source>Another run is in progress.</source>
        <translation>هناك عملية تشغيل أخرى جارية.</translation>
    </message>
    <message>
        <source>The lock that keeps other runs out was lost.</source>
        <translation>فُقد القفل الذي يمنع عمليات التشغيل الأخرى.</translation>
    </message>
    <message>
        <source>Its process ended before it could finish.</source>
        <translation>انتهت عمليته في النظام قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>%1 items were confirmed, but %2 would be deleted now. Nothing was deleted.</source>
        <translation>جرى تأكيد %1 من العناصر، لكن ما سيُحذف الآن هو %2. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the server differ by more than automatic runs allow.</source>
        <translation>الفرق بين ساعة هذا الجهاز وساعة الخادم أكبر مما تسمح به عمليات التشغيل التلقائية.</translation>
    </message>
    <message>
        <source>The list was changed after it was made. Nothing more of it will be deleted.</source>
        <translation>تغيّرت القائمة بعد إعدادها. لن يُحذف منها شيء آخر.</translation>
    </message>
    <message>
        <source>The list no longer exists or was never finished. Nothing was deleted.</source>
        <translation>لم تعد القائمة موجودة، أو لم تكتمل قط. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>The list was made for another database, %1. Nothing was deleted.</source>
        <translation>أُعدّت القائمة لقاعدة بيانات أخرى، %1. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>There is no session “%1”: no row and no file was found.</source>
        <translation>لا توجد جلسة «%1»: لم يُعثر على صف ولا على ملف.</translation>
    </message>
    <message>
        <source>“%1” is not a session key.</source>
        <translation>«%1» ليس مفتاح جلسة.</translation>
    </message>
    <message>
        <source>The data arrived in the wrong order. Nothing was planned, because files in use could look like orphans.</source>
        <translation>وصلت البيانات بترتيب غير صحيح. لم يُخطَّط لشيء، لأن ملفات مستخدمة قد تبدو كأنها يتيمة.</translation>
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
        <source>docsweep has no place for its journal.</source>
        <translation>ليس لدى docsweep مكان لسجل عملياته.</translation>
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
        <source>The value of the setting %1 cannot be used.</source>
        <translation>لا يمكن استخدام قيمة الإعداد %1.</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>يجب أن يكون %1 عددًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 must be a number of at least %2.</source>
        <translation>يجب أن يكون %1 عددًا لا يقل عن %2.</translation>
    </message>
    <message>
        <source>%1 is set, but other settings that belong to it are missing.</source>
        <translation>الإعداد %1 مضبوط، لكن إعدادات أخرى مرتبطة به ناقصة.</translation>
    </message>
    <message>
        <source>This address would send the key unencrypted.</source>
        <translation>هذا العنوان سيرسل المفتاح دون تشفير.</translation>
    </message>
    <message>
        <source>Two different storages are set at the same time.</source>
        <translation>ضُبط مخزنان مختلفان في آن واحد.</translation>
    </message>
    <message>
        <source>A connection named “%1” already exists.</source>
        <translation>يوجد اتصال باسم «%1» بالفعل.</translation>
    </message>
    <message>
        <source>The quiet hours cover the whole week and leave no time to run.</source>
        <translation>تغطي ساعات الهدوء الأسبوع كله ولا تترك وقتًا للتشغيل.</translation>
    </message>
    <message>
        <source>This system does not know the time zone “%1”.</source>
        <translation>لا يعرف هذا النظام المنطقة الزمنية «%1».</translation>
    </message>
    <message>
        <source>%1 is set only in the environment, which is missing when the system starts docsweep.</source>
        <translation>الإعداد %1 مضبوط في متغيرات البيئة وحدها، وهي غير متوفرة حين يبدأ النظام تشغيل docsweep.</translation>
    </message>
    <message>
        <source>The program %1 cannot be started.</source>
        <translation>لا يمكن بدء البرنامج %1.</translation>
    </message>
    <message>
        <source>cron cannot start a job exactly every %1 minutes.</source>
        <translation>لا يمكن لـ cron بدء مهمة كل %1 من الدقائق بالضبط.</translation>
    </message>
    <message>
        <source>docsweep&apos;s lines in the crontab were changed.</source>
        <translation>تغيّرت أسطر docsweep في crontab.</translation>
    </message>
    <message>
        <source>The system does not understand this start time: %1</source>
        <translation>لا يفهم النظام وقت البدء هذا: %1</translation>
    </message>
    <message>
        <source>Check the project&apos;s address and this machine&apos;s name server (DNS).</source>
        <translation>تحقق من عنوان المشروع ومن خادم الأسماء (DNS) لهذا الجهاز.</translation>
    </message>
    <message>
        <source>Check that it is running and can be reached from here, then try again.</source>
        <translation>تحقق من أنه يعمل ويمكن الوصول إليه من هنا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock and the server&apos;s certificate. If you use your own certificate authority, set DOCSWEEP_CA_FILE.</source>
        <translation>تحقق من ساعة هذا الجهاز ومن شهادة الخادم. إذا كنت تستخدم سلطة شهادات خاصة بك، فاضبط DOCSWEEP_CA_FILE.</translation>
    </message>
    <message>
        <source>Check https_proxy and no_proxy in the environment.</source>
        <translation>تحقق من https_proxy وno_proxy في متغيرات البيئة.</translation>
    </message>
    <message>
        <source>Its owner must upgrade the plan or wait for the next billing period.</source>
        <translation>على مالكه ترقية الباقة أو انتظار فترة الفوترة التالية.</translation>
    </message>
    <message>
        <source>Check SUPABASE_URL and SUPABASE_SERVICE_KEY: both must belong to this project.</source>
        <translation>تحقق من SUPABASE_URL وSUPABASE_SERVICE_KEY: يجب أن يكون كلاهما لهذا المشروع.</translation>
    </message>
    <message>
        <source>Use the service key, or add a policy for it.</source>
        <translation>استخدم مفتاح الخدمة، أو أضف سياسة لهذا المفتاح.</translation>
    </message>
    <message>
        <source>A proxy may be in the way, or the address is not the project&apos;s.</source>
        <translation>قد يكون هناك وكيل في الطريق، أو أن العنوان ليس عنوان المشروع.</translation>
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
        <source>To switch it on, set STORAGE_CLEANUP_ENABLED=true.</source>
        <translation>لتفعيله، اضبط STORAGE_CLEANUP_ENABLED=true.</translation>
    </message>
    <message>
        <source>Check that its disk is mounted and that STORAGE_ROOT and SUPABASE_BUCKET_NAME are correct.</source>
        <translation>تحقق من أن قرصه موصول، ومن صحة STORAGE_ROOT وSUPABASE_BUCKET_NAME.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the files, or allow it to write there.</source>
        <translation>شغّل docsweep بالمستخدم الذي يملك الملفات، أو اسمح له بالكتابة هناك.</translation>
    </message>
    <message>
        <source>Set DATABASE_URL or SUPABASE_DB_HOST to the web app&apos;s database.</source>
        <translation>اضبط DATABASE_URL أو SUPABASE_DB_HOST على قاعدة بيانات تطبيق الويب.</translation>
    </message>
    <message>
        <source>Set the web app&apos;s database in the settings, and run the app&apos;s migrations.</source>
        <translation>اضبط قاعدة بيانات تطبيق الويب في الإعدادات، وشغّل ترحيلات التطبيق.</translation>
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
        <source>Increase the size of the connection pool. A run needs one connection for its lock and one for each worker.</source>
        <translation>زد حجم مجمّع الاتصالات. تحتاج عملية التشغيل إلى اتصال لقفلها وإلى اتصال لكل خيط عمل.</translation>
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
        <source>Try again when it has finished.</source>
        <translation>أعد المحاولة بعد انتهائها.</translation>
    </message>
    <message>
        <source>Show the text below to the database&apos;s administrator.</source>
        <translation>اعرض النص أدناه على مسؤول قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>أعد الفحص.</translation>
    </message>
    <message>
        <source>Make sure that nobody deletes the lock, then scan again.</source>
        <translation>تأكد من أن لا أحد يحذف القفل، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>Synchronise both clocks with NTP.</source>
        <translation>زامن الساعتين عبر NTP.</translation>
    </message>
    <message>
        <source>Install the newer docsweep here too.</source>
        <translation>ثبّت الإصدار الأحدث من docsweep هنا أيضًا.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_HOME to a folder that this user may write to.</source>
        <translation>اضبط DOCSWEEP_HOME على مجلد يحق لهذا المستخدم الكتابة فيه.</translation>
    </message>
    <message>
        <source>Free some disk space, then try again.</source>
        <translation>حرّر مساحة على القرص، ثم أعد المحاولة.</translation>
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
        <source>Use https. http is only allowed for addresses of this machine.</source>
        <translation>استخدم https. لا يُسمح بـ http إلا لعناوين هذا الجهاز.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>أزل واحدًا منهما.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another interval.</source>
        <translation>اختر فاصلًا زمنيًا آخر.</translation>
    </message>
    <message>
        <source>To have no automatic runs, switch them off.</source>
        <translation>إن لم ترد عمليات تشغيل تلقائية، فعطّلها.</translation>
    </message>
    <message>
        <source>Put it in a .env file, or save these settings as a connection.</source>
        <translation>ضعه في ملف ‎.env، أو احفظ هذه الإعدادات كاتصال.</translation>
    </message>
    <message>
        <source>Install it, or choose another system.</source>
        <translation>ثبّته، أو اختر نظامًا آخر.</translation>
    </message>
    <message>
        <source>The next longer interval that works is %1 minutes.</source>
        <translation>الفاصل الأطول التالي الممكن هو %1 من الدقائق.</translation>
    </message>
    <message>
        <source>Correct or remove them with crontab -e.</source>
        <translation>أصلحها أو أزلها بالأمر crontab -e.</translation>
    </message>
    <message>
        <source>Use the format that the system expects.</source>
        <translation>استخدم الصيغة التي يتوقعها النظام.</translation>
    </message>
    <message>
        <source>The list was made for a different database or bucket than the one there now. Nothing was deleted.</source>
        <translation>أُعدّت القائمة لقاعدة بيانات أو حاوية غير الموجودة الآن. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>A different database or bucket than before is at %1.</source>
        <translation>في %1 قاعدة بيانات أو حاوية غير التي كانت من قبل.</translation>
    </message>
    <message>
        <source>Its time cannot be read, so it never counts as old.</source>
        <translation>لا يمكن قراءة وقته، فلا يُعدّ قديمًا أبدًا.</translation>
    </message>
    <message>
        <source>No file in this storage can have such a name.</source>
        <translation>لا يمكن لأي ملف في هذا التخزين أن يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>Its deletion was given up, so it was not deleted.</source>
        <translation>تُرك حذفه، فلم يُحذف.</translation>
    </message>
    <message>
        <source>If it belongs to the same web app, accept it above the page. If not, check the disk and the database.</source>
        <translation>إذا كان لتطبيق الويب نفسه فاقبله أعلى الصفحة. وإلا فتحقّق من القرص وقاعدة البيانات.</translation>
    </message>
    <message>
        <source>The database file belongs to user %1. Opening it as another user could stop the web app.</source>
        <translation>ملف قاعدة البيانات يخص المستخدم %1. فتحه بمستخدم آخر قد يوقف تطبيق الويب.</translation>
    </message>
    <message>
        <source>Row-level security hides rows of %1 from this user. Their files would look like orphans.</source>
        <translation>يخفي الأمان على مستوى الصفوف صفوفًا من %1 عن هذا المستخدم. وستبدو ملفاتها كأنها ملفات يتيمة.</translation>
    </message>
    <message>
        <source>All connections that the database allows are in use.</source>
        <translation>كل الاتصالات التي تسمح بها قاعدة البيانات قيد الاستخدام.</translation>
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
        <source>There is no space left in the folder for temporary files: %1</source>
        <translation>لم تبقَ مساحة في مجلد الملفات المؤقتة: %1</translation>
    </message>
    <message>
        <source>Run docsweep as that user.</source>
        <translation>شغّل docsweep بذلك المستخدم.</translation>
    </message>
    <message>
        <source>Close some of them, or raise the limit of the role, the server or the pooler.</source>
        <translation>أغلق بعضها، أو ارفع حد الدور أو الخادم أو مجمّع الاتصالات.</translation>
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
        <source>Something other than the storage is answering at %1.</source>
        <translation>يجيب على %1 شيء آخر غير التخزين.</translation>
    </message>
    <message>
        <source>The storage project is read-only. Usually its disk is full.</source>
        <translation>مشروع التخزين للقراءة فقط. والسبب عادةً امتلاء قرصه.</translation>
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
        <source>The storage would also delete the files below it, so it was skipped.</source>
        <translation>كان التخزين سيحذف أيضًا الملفات الموجودة تحته، لذلك جرى تخطّيه.</translation>
    </message>
    <message>
        <source>The storage took too long to say which file it refuses to delete.</source>
        <translation>استغرق التخزين وقتًا طويلًا لتحديد الملف الذي يرفض حذفه.</translation>
    </message>
    <message>
        <source>The storage keeps it as an older version instead of deleting it.</source>
        <translation>يحتفظ التخزين به كإصدار أقدم بدلًا من حذفه.</translation>
    </message>
    <message>
        <source>An older version of it is kept and would become the current file again.</source>
        <translation>يبقى إصدار أقدم منه وسيصبح الملف الحالي من جديد.</translation>
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
        <translation>هذا الملف ليس قاعدة بيانات SQLite.</translation>
    </message>
    <message>
        <source>The disk or its file system is failing.</source>
        <translation>القرص أو نظام ملفاته معطوب.</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>ملف قاعدة البيانات تالف.</translation>
    </message>
    <message>
        <source>docsweep does not have enough memory.</source>
        <translation>ليس لدى docsweep ذاكرة كافية.</translation>
    </message>
    <message>
        <source>None of the database&apos;s hosts accepts changes.</source>
        <translation>لا يقبل أي من خوادم قاعدة البيانات التغييرات.</translation>
    </message>
    <message>
        <source>A row has an id that is not a whole number: %1</source>
        <translation>يوجد صف معرّفه ليس عددًا صحيحًا: %1</translation>
    </message>
    <message>
        <source>Deleting its rows takes longer than the database allows.</source>
        <translation>يستغرق حذف صفوفها وقتًا أطول مما تسمح به قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The lock file %1 does not belong to docsweep.</source>
        <translation>ملف القفل %1 لا يخص docsweep.</translation>
    </message>
    <message>
        <source>The session no longer exists.</source>
        <translation>لم تعد الجلسة موجودة.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>جرى إيقافه.</translation>
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
        <source>It is not part of the requested session.</source>
        <translation>ليس من الجلسة المطلوبة.</translation>
    </message>
    <message>
        <source>The storage could not be asked about it.</source>
        <translation>تعذّر سؤال التخزين عنه.</translation>
    </message>
    <message>
        <source>Older versions are kept.</source>
        <translation>تُحفظ الإصدارات الأقدم.</translation>
    </message>
    <message>
        <source>Without this deletion marker, an older version that is kept would become the current file again.</source>
        <translation>دون علامة الحذف هذه يعود إصدار أقدم باقٍ ليصبح الملف الحالي.</translation>
    </message>
    <message>
        <source>The run was interrupted before the storage confirmed it.</source>
        <translation>انقطعت عملية التشغيل قبل أن يؤكده التخزين.</translation>
    </message>
    <message>
        <source>Another transaction has locked these rows, so it is not yet known whether they are gone. The next run checks again.</source>
        <translation>قفلت معاملة أخرى هذه الصفوف، فلا يُعرف بعد هل حُذفت. وسيتحقق التشغيل التالي من جديد.</translation>
    </message>
    <message>
        <source>An older docsweep requested this deletion. The file is not in this bucket; it may have been in another one.</source>
        <translation>طلب إصدار أقدم من docsweep هذا الحذف. الملف ليس في هذه الحاوية؛ ربما كان في غيرها.</translation>
    </message>
    <message>
        <source>The storage answered for only %1 of %2 files.</source>
        <translation>لم يُجب التخزين إلا عن %1 من %2 من الملفات.</translation>
    </message>
    <message>
        <source>The list was made by an older docsweep. Nothing was deleted.</source>
        <translation>أعدّ القائمة إصدار أقدم من docsweep. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>The list was made with a clock other than the storage&apos;s. Nothing was deleted.</source>
        <translation>أُعدّت القائمة وفق ساعة غير ساعة التخزين. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>DOCSWEEP_CLOCK is set to the storage&apos;s clock, but the storage does not report the time.</source>
        <translation>ضُبط DOCSWEEP_CLOCK على ساعة التخزين، لكن التخزين لا يذكر الوقت.</translation>
    </message>
    <message>
        <source>The clocks of the database and of the storage differ by more than automatic runs allow.</source>
        <translation>الفرق بين ساعة قاعدة البيانات وساعة التخزين أكبر مما تسمح به عمليات التشغيل التلقائية.</translation>
    </message>
    <message>
        <source>The journal was lost, rolled back or repaired: holds and pending deletions may be missing.</source>
        <translation>فُقد سجل العمليات أو أُعيد إلى حالة أقدم أو أُصلح: قد تكون الاستبقاءات وعمليات الحذف المعلَّقة ناقصة.</translation>
    </message>
    <message>
        <source>Another program kept the journal locked, so the end of this run could not be recorded. The next run completes it.</source>
        <translation>أبقى برنامج آخر سجل العمليات مقفلًا فتعذّر تسجيل نهاية هذا التشغيل. وسيكمله التشغيل التالي.</translation>
    </message>
    <message>
        <source>No row and no file is named “%1”.</source>
        <translation>لا يوجد صف ولا ملف باسم «%1».</translation>
    </message>
    <message>
        <source>The age must be longer than zero.</source>
        <translation>يجب أن يكون العمر أكبر من صفر.</translation>
    </message>
    <message>
        <source>The database is a replica. It only copies its primary server, so nothing can be changed there.</source>
        <translation>قاعدة البيانات نسخة متماثلة. إنها تنسخ خادمها الأساسي فقط، فلا يمكن تغيير شيء فيها.</translation>
    </message>
    <message>
        <source>The database does not accept changes: %1 makes it read-only.</source>
        <translation>لا تقبل قاعدة البيانات التغييرات: %1 يجعلها للقراءة فقط.</translation>
    </message>
    <message>
        <source>Some of the web app&apos;s tables are not plain tables here, so the real rows might not be deleted.</source>
        <translation>بعض جداول تطبيق الويب ليست هنا جداول عادية، فقد لا تُحذف الصفوف الحقيقية.</translation>
    </message>
    <message>
        <source>docsweep needs integer ids, but the ids of the web app&apos;s rows are not integers.</source>
        <translation>يحتاج docsweep إلى معرّفات من أعداد صحيحة، لكن معرّفات صفوف تطبيق الويب ليست كذلك.</translation>
    </message>
    <message>
        <source>The database runs with fsync = off: after a power cut, deleted rows may come back without their files.</source>
        <translation>تعمل قاعدة البيانات مع fsync = off: بعد انقطاع الكهرباء قد تعود صفوف محذوفة من دون ملفاتها.</translation>
    </message>
    <message>
        <source>Too few database connections are free for this user: %1. A run may need %2.</source>
        <translation>اتصالات قاعدة البيانات المتاحة لهذا المستخدم قليلة جدًا: %1. وقد يحتاج التشغيل إلى %2.</translation>
    </message>
    <message>
        <source>Neither docsweep nor the storage deletes older versions in the bucket %1: what the web app overwrites or deletes is kept forever.</source>
        <translation>لا يحذف docsweep ولا التخزين الإصدارات الأقدم في الحاوية %1: ما يستبدله تطبيق الويب أو يحذفه يبقى إلى الأبد.</translation>
    </message>
    <message>
        <source>Some sessions have a last activity in the future. The web app may not store its times in UTC.</source>
        <translation>آخر نشاط لبعض الجلسات يقع في المستقبل. ربما لا يحفظ تطبيق الويب أوقاته بتوقيت UTC.</translation>
    </message>
    <message>
        <source>The web app does not seem to store its times in UTC, so the age of sessions cannot be determined.</source>
        <translation>يبدو أن تطبيق الويب لا يحفظ أوقاته بتوقيت UTC، فلا يمكن تحديد عمر الجلسات.</translation>
    </message>
    <message>
        <source>DOCSWEEP_DATABASE_TIMES does not seem to be the web app&apos;s time zone.</source>
        <translation>لا يبدو أن DOCSWEEP_DATABASE_TIMES هي المنطقة الزمنية لتطبيق الويب.</translation>
    </message>
    <message>
        <source>The web app does not seem to record who is active, so files of people who are working now would be deleted.</source>
        <translation>يبدو أن تطبيق الويب لا يسجّل من هو نشط، فستُحذف ملفات أشخاص يعملون الآن.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock has gone back since the last run.</source>
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
        <source>A later run took care of it.</source>
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
        <translation>لا يمكن استخدام هذا الاسم لاتصال.</translation>
    </message>
    <message>
        <source>Automatic runs must be at least one minute apart.</source>
        <translation>يجب أن يكون الفاصل بين عمليات التشغيل التلقائية دقيقة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Automatic runs can be at most 366 days apart.</source>
        <translation>الفاصل بين عمليات التشغيل التلقائية ٣٦٦ يومًا على الأكثر.</translation>
    </message>
    <message>
        <source>The web app&apos;s tables are in a schema that this database user does not search.</source>
        <translation>جداول تطبيق الويب في مخطط لا يبحث فيه مستخدم قاعدة البيانات هذا.</translation>
    </message>
    <message>
        <source>It is not verified that %1 is the right database server.</source>
        <translation>لا يُتحقَّق من أن %1 هو خادم قاعدة البيانات الصحيح.</translation>
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
        <source>The settings do not yet say where %1 may be sent.</source>
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
        <source>No way to send alerts is set up yet.</source>
        <translation>لم تُضبط بعدُ طريقة لإرسال التنبيهات.</translation>
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
        <source>The address to listen on is missing, or does not belong to this machine.</source>
        <translation>عنوان الاستماع مفقود، أو لا يخص هذا الجهاز.</translation>
    </message>
    <message>
        <source>Get a new one from the project&apos;s API settings.</source>
        <translation>خذ مفتاحًا جديدًا من إعدادات API للمشروع.</translation>
    </message>
    <message>
        <source>Remove that row, or hold the file.</source>
        <translation>احذف ذلك الصف أو استبقِ الملف.</translation>
    </message>
    <message>
        <source>Correct the trigger, or hold the file.</source>
        <translation>صحّح المشغّل أو استبقِ الملف.</translation>
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
        <source>Ask the storage&apos;s operator whether it can delete single versions.</source>
        <translation>اسأل مسؤول التخزين عمّا إذا كان يمكنه حذف إصدارات منفردة.</translation>
    </message>
    <message>
        <source>Fix the folder, then try again.</source>
        <translation>أصلح المجلد، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the system&apos;s log for disk errors.</source>
        <translation>تحقق من وجود أخطاء القرص في سجل النظام.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Allow it more memory: ulimit -v, MemoryMax, the container&apos;s limit.</source>
        <translation>اسمح له بذاكرة أكبر: ulimit -v أو MemoryMax أو حد الحاوية.</translation>
    </message>
    <message>
        <source>Check whether the primary server is down or missing from the list of hosts.</source>
        <translation>تحقق مما إذا كان الخادم الأساسي متوقفًا أو غير موجود في قائمة الخوادم.</translation>
    </message>
    <message>
        <source>Delete it. docsweep creates its own.</source>
        <translation>احذفه. سينشئ docsweep ملفه الخاص.</translation>
    </message>
    <message>
        <source>Add the missing holds again. The next run goes ahead in any case.</source>
        <translation>أضف الاستبقاءات الناقصة من جديد. التشغيل التالي يجري على أي حال.</translation>
    </message>
    <message>
        <source>Set the primary server in the connection.</source>
        <translation>حدّد الخادم الأساسي في الاتصال.</translation>
    </message>
    <message>
        <source>Make the database accept changes again. Usually its disk is full.</source>
        <translation>اجعل قاعدة البيانات تقبل التغييرات من جديد. والسبب عادةً امتلاء قرصها.</translation>
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
        <source>Set the time zone in which the web app stores its times: DOCSWEEP_DATABASE_TIMES.</source>
        <translation>اضبط المنطقة الزمنية التي يحفظ بها تطبيق الويب أوقاته: DOCSWEEP_DATABASE_TIMES.</translation>
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
        <source>Make sure that this machine&apos;s clock is right, preferably with NTP.</source>
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
        <translation>استخدم حروفًا لاتينية وأرقامًا فقط، مثل «production».</translation>
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
        <source>Remove it from there and store it as this connection&apos;s key or password.</source>
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
    <message>
        <source>The database file has a second name, so it cannot be replaced: %1</source>
        <translation>لملف قاعدة البيانات اسم ثانٍ، فلا يمكن استبداله: %1</translation>
    </message>
    <message>
        <source>The smaller copy is not like the database, so the database was left as it is.</source>
        <translation>النسخة الأصغر لا تطابق قاعدة البيانات، لذلك تُركت قاعدة البيانات كما هي.</translation>
    </message>
    <message>
        <source>The web app opened the database while it was replaced; what it wrote may be in either file: %1, %2</source>
        <translation>فتح تطبيق الويب قاعدة البيانات أثناء استبدالها؛ وقد يكون ما كتبه في أي من الملفين: %1، %2</translation>
    </message>
    <message>
        <source>It cannot be told whether another process has the database open.</source>
        <translation>لا يمكن معرفة ما إذا كانت عملية أخرى تفتح قاعدة البيانات.</translation>
    </message>
    <message>
        <source>A row of another table refers to it, or a trigger refuses.</source>
        <translation>يشير إليه صف في جدول آخر، أو يمنع ذلك مشغّل.</translation>
    </message>
    <message>
        <source>They could not be counted when the list was made; the next run tries again.</source>
        <translation>لم يمكن عدّها عند إعداد القائمة؛ وسيحاول التشغيل التالي من جديد.</translation>
    </message>
    <message>
        <source>Stop the web app now, and compare the two files before you start it again.</source>
        <translation>أوقف تطبيق الويب الآن، وقارن بين الملفين قبل أن تشغّله من جديد.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>لا يمكن الوصول إلى %1.</translation>
    </message>
    <message>
        <source>The ledger of this web app is gone. Its holds are unknown, so nothing is deleted.</source>
        <translation>اختفى السجل المشترك لتطبيق الويب هذا. استبقاءاته غير معروفة، لذلك لا يُحذف شيء.</translation>
    </message>
    <message>
        <source>docsweep may not read all of the ledger. Holds may be hidden, so nothing is deleted.</source>
        <translation>لا يحق لـ docsweep قراءة السجل المشترك كله. قد تكون هناك استبقاءات مخفية، لذلك لا يُحذف شيء.</translation>
    </message>
    <message>
        <source>The ledger cannot be used. Its holds are unknown, so nothing is deleted.</source>
        <translation>لا يمكن استخدام السجل المشترك. استبقاءاته غير معروفة، لذلك لا يُحذف شيء.</translation>
    </message>
    <message>
        <source>The run could not be written to the ledger, so nothing was deleted.</source>
        <translation>تعذر تدوين عملية التشغيل في السجل المشترك، لذلك لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>The ledger cannot be made.</source>
        <translation>لا يمكن إنشاء السجل المشترك.</translation>
    </message>
    <message>
        <source>The ledger is a copy of another database’s. Nothing is deleted.</source>
        <translation>السجل المشترك نسخة من سجل قاعدة بيانات أخرى. لا يُحذف شيء.</translation>
    </message>
    <message>
        <source>The ledger is older than it was before. Holds may be missing, so nothing is deleted.</source>
        <translation>السجل المشترك أقدم مما كان عليه. قد تكون هناك استبقاءات مفقودة، لذلك لا يُحذف شيء.</translation>
    </message>
    <message>
        <source>The ledger is not the one that was here before. Holds may be missing, so nothing is deleted.</source>
        <translation>السجل المشترك ليس الذي كان هنا من قبل. قد تكون هناك استبقاءات مفقودة، لذلك لا يُحذف شيء.</translation>
    </message>
    <message>
        <source>Somebody has altered the ledger.</source>
        <translation>غيّر شخص ما السجل المشترك.</translation>
    </message>
    <message>
        <source>There is a ledger already.</source>
        <translation>يوجد سجل مشترك بالفعل.</translation>
    </message>
    <message>
        <source>There is no ledger: other docsweeps do not know this one’s holds and runs.</source>
        <translation>لا يوجد سجل مشترك: نسخ docsweep الأخرى لا تعرف استبقاءات هذه النسخة ولا عمليات تشغيلها.</translation>
    </message>
    <message>
        <source>%1 asked this run to stop.</source>
        <translation>طلب %1 إيقاف عملية التشغيل هذه.</translation>
    </message>
    <message>
        <source>That run is no longer at work.</source>
        <translation>عملية التشغيل تلك لم تعد جارية.</translation>
    </message>
    <message>
        <source>%1 could not finish this deletion.</source>
        <translation>تعذّر على %1 إكمال هذا الحذف.</translation>
    </message>
    <message>
        <source>The ledger can no longer be read. Its holds are unknown, so nothing more is deleted.</source>
        <translation>لم يعد بالإمكان قراءة السجل المشترك. الاستبقاءات فيه غير معروفة، لذلك لا يُحذف شيء آخر.</translation>
    </message>
    <message>
        <source>Nothing was erased: a hold that is in force is never erased.</source>
        <translation>لم يُمحَ شيء: الاستبقاء الساري لا يُمحى أبدًا.</translation>
    </message>
    <message>
        <source>The ledger has nothing of that person or session to erase.</source>
        <translation>ليس في السجل المشترك ما يُمحى لهذا الشخص أو هذه الجلسة.</translation>
    </message>
    <message>
        <source>Nothing was erased: a run of that person is at work.</source>
        <translation>لم يُمحَ شيء: هناك تشغيل جارٍ لهذا الشخص.</translation>
    </message>
    <message>
        <source>It was erased, but the ledger’s file may still contain traces.</source>
        <translation>تم المحو، لكن ملف السجل المشترك قد يحتوي على آثار.</translation>
    </message>
    <message>
        <source>Run %1 has not ended, so there is no certificate of it yet.</source>
        <translation>لم تنتهِ عملية التشغيل %1، فلا شهادة لها بعد.</translation>
    </message>
    <message>
        <source>Run %1 was refused before it began. There is nothing to certify.</source>
        <translation>رُفضت عملية التشغيل %1 قبل أن تبدأ. لا شيء لإثباته.</translation>
    </message>
    <message>
        <source>%1 is not a certificate that docsweep can check.</source>
        <translation>%1 ليست شهادة يستطيع docsweep التحقق منها.</translation>
    </message>
    <message>
        <source>The signature does not match. The certificate or the key was altered.</source>
        <translation>التوقيع غير مطابق. عُدّلت الشهادة أو المفتاح.</translation>
    </message>
    <message>
        <source>The list of names is not the one that the certificate speaks of.</source>
        <translation>قائمة الأسماء ليست تلك التي تذكرها الشهادة.</translation>
    </message>
    <message>
        <source>The key that signs certificates cannot be used: %1</source>
        <translation>لا يمكن استخدام المفتاح الذي يوقّع الشهادات: %1</translation>
    </message>
    <message>
        <source>Restore it together with the web app’s database. If it is gone for good: docsweep-cli ledger forget</source>
        <translation>استعده مع قاعدة بيانات تطبيق الويب. إذا فُقد نهائيًا: docsweep-cli ledger forget</translation>
    </message>
    <message>
        <source>Ask the owner of the database to set the ledger’s rights: docsweep-cli ledger status</source>
        <translation>اطلب من مالك قاعدة البيانات ضبط صلاحيات السجل المشترك: docsweep-cli ledger status</translation>
    </message>
    <message>
        <source>Update docsweep on this computer.</source>
        <translation>حدّث docsweep على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Make sure that the ledger can be written.</source>
        <translation>تأكد من إمكانية الكتابة في السجل المشترك.</translation>
    </message>
    <message>
        <source>Let an owner of the database run the statements shown.</source>
        <translation>دع أحد مالكي قاعدة البيانات ينفذ العبارات المعروضة.</translation>
    </message>
    <message>
        <source>If this database is its new home: docsweep-cli ledger rehome</source>
        <translation>إذا كانت قاعدة البيانات هذه موطنه الجديد: docsweep-cli ledger rehome</translation>
    </message>
    <message>
        <source>Compare the holds with those that are needed. If the ledger is right as it is: docsweep-cli ledger rehome</source>
        <translation>قارن الاستبقاءات بما يلزم منها. إذا كان السجل المشترك صحيحًا كما هو: docsweep-cli ledger rehome</translation>
    </message>
    <message>
        <source>Nothing to do: the next run looks at the file again and finishes it.</source>
        <translation>لا حاجة إلى أي إجراء: سيفحص التشغيل التالي الملف مجددًا ويكمل الحذف.</translation>
    </message>
    <message>
        <source>See if the ledger can be read: docsweep-cli ledger status. The next run goes on.</source>
        <translation>تحقّق من إمكانية قراءة السجل المشترك: docsweep-cli ledger status. سيواصل التشغيل التالي العمل.</translation>
    </message>
    <message>
        <source>See which entries can be proved: docsweep-cli ledger verify</source>
        <translation>اعرف أي القيود يمكن إثباتها: docsweep-cli ledger verify</translation>
    </message>
    <message>
        <source>End the hold first, or change it so that it is yours.</source>
        <translation>أنهِ الاستبقاء أولًا، أو غيّره ليصبح باسمك.</translation>
    </message>
    <message>
        <source>Wait until the run has ended.</source>
        <translation>انتظر حتى ينتهي التشغيل.</translation>
    </message>
    <message>
        <source>Erase the same again in a minute.</source>
        <translation>امحُ الشيء نفسه مجددًا بعد دقيقة.</translation>
    </message>
    <message>
        <source>Ask for the certificate and the public key again. Do not trust this one.</source>
        <translation>اطلب الشهادة والمفتاح العام مجددًا. لا تثق بهذه.</translation>
    </message>
    <message>
        <source>Give certificate.key in docsweep’s home back to your user, with mode 600.</source>
        <translation>أعد certificate.key في مجلد docsweep إلى مستخدمك بالوضع 600.</translation>
    </message>
    <message>
        <source>%1 has started no run since %2.</source>
        <translation>لم يبدأ %1 أي تشغيل منذ %2.</translation>
    </message>
    <message>
        <source>The ledger expects no such schedule.</source>
        <translation>لا يتوقع السجل المشترك جدولًا زمنيًا كهذا.</translation>
    </message>
    <message>
        <source>Check that the machine is on and its schedule is active.</source>
        <translation>تحقق من أن الجهاز يعمل وأن جدوله الزمني نشط.</translation>
    </message>
    <message>
        <source>The ledger is a copy of another database’s, and older than it was here before. Holds may be missing, so nothing is deleted.</source>
        <translation>السجل المشترك نسخة من سجل قاعدة بيانات أخرى، وهو أقدم مما كان عليه هنا. قد تكون هناك استبقاءات مفقودة، لذلك لا يُحذف شيء.</translation>
    </message>
    <message>
        <source>The ledger is a copy of another database’s, and not the one that was here before. Holds may be missing, so nothing is deleted.</source>
        <translation>السجل المشترك نسخة من سجل قاعدة بيانات أخرى، وليس الذي كان هنا من قبل. قد تكون هناك استبقاءات مفقودة، لذلك لا يُحذف شيء.</translation>
    </message>
    <message>
        <source>%1 finished this deletion (%2).</source>
        <translation>أكمل %1 هذا الحذف (%2).</translation>
    </message>
    <message>
        <source>Restore it together with the web app’s database. If nobody has used it yet: docsweep-cli ledger init</source>
        <translation>استعِده مع قاعدة بيانات تطبيق الويب. وإذا لم يستخدمه أحد بعد: docsweep-cli ledger init</translation>
    </message>
    <message>
        <source>Nothing to do: the other docsweep’s run counts this file.</source>
        <translation>لا حاجة إلى أي إجراء: يُحتسب هذا الملف ضمن تشغيل docsweep الآخر.</translation>
    </message>
    <message>
        <source>Its rows changed after they were copied, so it was kept.</source>
        <translation>تغيّرت صفوفها بعد نسخها، لذلك أُبقي عليها.</translation>
    </message>
    <message>
        <source>It was kept, because its file %1 could not be copied.</source>
        <translation>أُبقي عليها لأن ملفها %1 تعذّر نسخه.</translation>
    </message>
    <message>
        <source>It must be copied before it is deleted, and no vault is set.</source>
        <translation>يجب نسخه قبل حذفه، ولا توجد خزنة محددة.</translation>
    </message>
    <message>
        <source>What was deleted as %1 was not what had been copied. It cannot be restored.</source>
        <translation>ما حُذف باسم %1 لم يكن ما نُسخ. لا يمكن استعادته.</translation>
    </message>
    <message>
        <source>The vault has room for %1. None of the %2 to be copied fits, so nothing was deleted.</source>
        <translation>في الخزنة متسع لـ %1. لا يتسع شيء من %2 المطلوب نسخها، لذلك لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>The vault has room for %1 of the %2 to be copied. The rest is kept.</source>
        <translation>في الخزنة متسع لـ %1 من %2 المطلوب نسخها. ويُبقى على الباقي.</translation>
    </message>
    <message>
        <source>No copies were kept, as requested.</source>
        <translation>لم يُحتفظ بأي نسخ، كما طُلب.</translation>
    </message>
    <message>
        <source>A vault is set, but no key to encrypt it with.</source>
        <translation>توجد خزنة محددة، لكن بلا مفتاح لتشفيرها.</translation>
    </message>
    <message>
        <source>Copies that should have been gone since %1 are still in the vault.</source>
        <translation>نسخ كان يجب أن تزول منذ %1 لا تزال في الخزنة.</translation>
    </message>
    <message>
        <source>Set the vault again. To let such files go without a copy: docsweep-cli cleanup_files --no-vault</source>
        <translation>حدّد الخزنة من جديد. لحذف هذه الملفات بلا نسخة: docsweep-cli cleanup_files --no-vault</translation>
    </message>
    <message>
        <source>Raise the limit of the vault, or wait until older copies expire.</source>
        <translation>ارفع حد الخزنة، أو انتظر حتى تنتهي مدة النسخ الأقدم.</translation>
    </message>
    <message>
        <source>Make a key with docsweep-cli vault key new, and set DOCSWEEP_VAULT_KEY.</source>
        <translation>أنشئ مفتاحًا بالأمر docsweep-cli vault key new، ثم عيّن DOCSWEEP_VAULT_KEY.</translation>
    </message>
    <message>
        <source>Make sure that the vault’s folder can be written. The next run tries again.</source>
        <translation>تأكد من إمكان الكتابة في مجلد الخزنة. سيحاول التشغيل التالي مجددًا.</translation>
    </message>
    <message>
        <source>This name is not accepted there: %1</source>
        <translation>هذا الاسم غير مقبول هناك: %1</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, but its bucket accepts at most %3.</source>
        <translation>حجم %1 هو %2 بايت، لكن حاويته تقبل %3 على الأكثر.</translation>
    </message>
    <message>
        <source>%1 is of the type %2, but its bucket accepts only %3.</source>
        <translation>نوع %1 هو %2، لكن حاويته لا تقبل إلا %3.</translation>
    </message>
    <message>
        <source>These rows were copied from another kind of database.</source>
        <translation>نُسخت هذه الصفوف من نوع آخر من قواعد البيانات.</translation>
    </message>
    <message>
        <source>The database no longer has the columns %1. Their values would be lost.</source>
        <translation>لم تعد الأعمدة %1 موجودة في قاعدة البيانات. ستُفقد قيمها.</translation>
    </message>
    <message>
        <source>The database now requires the columns %1. The copy does not have them.</source>
        <translation>تشترط قاعدة البيانات الآن الأعمدة %1، وهي غير موجودة في النسخة.</translation>
    </message>
    <message>
        <source>The database changes rows of %1 when they are stored, so they were not restored.</source>
        <translation>تغيّر قاعدة البيانات صفوف %1 عند حفظها، لذلك لم تُستعد.</translation>
    </message>
    <message>
        <source>The database refused these rows.</source>
        <translation>رفضت قاعدة البيانات هذه الصفوف.</translation>
    </message>
    <message>
        <source>%1 exists again, with %2 bytes since %3. It was not replaced.</source>
        <translation>%1 موجود من جديد بحجم %2 بايت منذ %3. لم يُستبدل.</translation>
    </message>
    <message>
        <source>%1 reads differently from what was stored.</source>
        <translation>تختلف قراءة %1 عما حُفظ.</translation>
    </message>
    <message>
        <source>It waits for files of %1 that are not restored yet.</source>
        <translation>ينتظر ملفات %1 التي لم تُستعد بعد.</translation>
    </message>
    <message>
        <source>Restore %1 was interrupted with %2 items open. They wait for the vault’s private key.</source>
        <translation>توقفت الاستعادة %1 وبقي %2 من العناصر مفتوحًا. إنها تنتظر المفتاح الخاص بالخزنة.</translation>
    </message>
    <message>
        <source>These copies came from %1, but this is %2.</source>
        <translation>جاءت هذه النسخ من %1، لكن هذا %2.</translation>
    </message>
    <message>
        <source>Restore %1 is no longer what was confirmed. Plan it again.</source>
        <translation>لم تعد الاستعادة %1 كما جرى تأكيدها. خطط لها من جديد.</translation>
    </message>
    <message>
        <source>There is no restore %1.</source>
        <translation>لا توجد استعادة %1.</translation>
    </message>
    <message>
        <source>The vault has nothing to restore of %1.</source>
        <translation>لا شيء في الخزنة لاستعادته من %1.</translation>
    </message>
    <message>
        <source>No vault is set.</source>
        <translation>لم تُحدد أي خزنة.</translation>
    </message>
    <message>
        <source>There is no ledger, so docsweep on other machines does not know of this hold.</source>
        <translation>لا يوجد سجل مشترك، لذلك لا يعرف docsweep على الأجهزة الأخرى بهذا الاستبقاء.</translation>
    </message>
    <message>
        <source>The cache control of %1 could not be restored.</source>
        <translation>تعذرت استعادة التحكم في التخزين المؤقت لـ %1.</translation>
    </message>
    <message>
        <source>Restore %1 was interrupted. It must be finished first.</source>
        <translation>توقفت الاستعادة %1. يجب إتمامها أولًا.</translation>
    </message>
    <message>
        <source>The ledger has no entry of this restore: %1</source>
        <translation>لا قيد في السجل المشترك لهذه الاستعادة: %1</translation>
    </message>
    <message>
        <source>What was restored is as old as before. The next cleanup after its hold deletes it again.</source>
        <translation>ما استُعيد قديم كما كان. التنظيف التالي بعد انتهاء الاستبقاء يحذفه من جديد.</translation>
    </message>
    <message>
        <source>It can be written to a folder: docsweep-cli restore --to DIR</source>
        <translation>يمكن كتابته في مجلد: docsweep-cli restore --to DIR</translation>
    </message>
    <message>
        <source>On a machine that has the private key: docsweep-cli restore</source>
        <translation>على جهاز لديه المفتاح الخاص: docsweep-cli restore</translation>
    </message>
    <message>
        <source>Make a ledger: docsweep-cli ledger init</source>
        <translation>أنشئ سجلًا مشتركًا: docsweep-cli ledger init</translation>
    </message>
    <message>
        <source>There is no vault in %1.</source>
        <translation>لا توجد خزنة في %1.</translation>
    </message>
    <message>
        <source>The vault’s folder %1 cannot be created: %2</source>
        <translation>تعذّر إنشاء مجلد الخزنة %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be the vault’s folder: %2</source>
        <translation>لا يمكن أن يكون %1 مجلد الخزنة: %2</translation>
    </message>
    <message>
        <source>A newer docsweep wrote %1. This version cannot read it.</source>
        <translation>كتب docsweep أحدث %1. لا يستطيع هذا الإصدار قراءته.</translation>
    </message>
    <message>
        <source>The vault cannot be read: %1: %2</source>
        <translation>تعذّرت قراءة الخزنة: %1: %2</translation>
    </message>
    <message>
        <source>The vault cannot be written: %1: %2</source>
        <translation>تعذّرت الكتابة في الخزنة: %1: %2</translation>
    </message>
    <message>
        <source>The disk of the vault is full: %1</source>
        <translation>قرص الخزنة ممتلئ: %1</translation>
    </message>
    <message>
        <source>The vault is full. Its limit is %1.</source>
        <translation>الخزنة ممتلئة. حدّها %1.</translation>
    </message>
    <message>
        <source>This machine’s clock is %1 behind the vault’s. Until it is corrected, nothing is restored and nothing expires.</source>
        <translation>ساعة هذا الجهاز متأخرة %1 عن الخزنة. إلى أن تُصحَّح لا يُستعاد شيء ولا تنتهي مدة شيء.</translation>
    </message>
    <message>
        <source>This machine’s clock jumped ahead by %1. Until it is confirmed, nothing is restored and nothing expires.</source>
        <translation>قفزت ساعة هذا الجهاز %1 إلى الأمام. إلى أن يتأكد ذلك لا يُستعاد شيء ولا تنتهي مدة شيء.</translation>
    </message>
    <message>
        <source>The time to restore this ended at %1.</source>
        <translation>انتهت مهلة الاستعادة في %1.</translation>
    </message>
    <message>
        <source>Part of container %1 of the vault is damaged or missing.</source>
        <translation>جزء من الحاوية %1 في الخزنة تالف أو مفقود.</translation>
    </message>
    <message>
        <source>Container %1 of the vault has no valid signature.</source>
        <translation>الحاوية %1 في الخزنة بلا توقيع صالح.</translation>
    </message>
    <message>
        <source>Container %1 of the vault was signed by another installation: %2</source>
        <translation>وقّع تثبيت آخر الحاوية %1 في الخزنة: %2</translation>
    </message>
    <message>
        <source>This copy is damaged and cannot be restored (%1, no. %2).</source>
        <translation>هذه النسخة تالفة ولا يمكن استعادتها (%1، رقم %2).</translation>
    </message>
    <message>
        <source>This copy is no longer kept (%1, no. %2).</source>
        <translation>لم تعد هذه النسخة محفوظة (%1، رقم %2).</translation>
    </message>
    <message>
        <source>The vault has no container %1.</source>
        <translation>لا توجد في الخزنة حاوية %1.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>الخزنة مقفلة.</translation>
    </message>
    <message>
        <source>This key does not open the vault. Its fingerprint is %1.</source>
        <translation>هذا المفتاح لا يفتح الخزنة. بصمته %1.</translation>
    </message>
    <message>
        <source>This is not a key of a vault, or it was mistyped.</source>
        <translation>هذا ليس مفتاح خزنة، أو كُتب خطأً.</translation>
    </message>
    <message>
        <source>This is a private key. Use the public one here.</source>
        <translation>هذا مفتاح خاص. استخدم هنا المفتاح العام.</translation>
    </message>
    <message>
        <source>The private key file is damaged.</source>
        <translation>ملف المفتاح الخاص تالف.</translation>
    </message>
    <message>
        <source>Wrong passphrase for the private key.</source>
        <translation>عبارة المرور للمفتاح الخاص غير صحيحة.</translation>
    </message>
    <message>
        <source>The private key file %1 cannot be trusted: %2</source>
        <translation>لا يمكن الوثوق بملف المفتاح الخاص %1: %2</translation>
    </message>
    <message>
        <source>The vault’s private key is not on this machine. Fingerprint: %1</source>
        <translation>المفتاح الخاص للخزنة ليس على هذا الجهاز. البصمة: %1</translation>
    </message>
    <message>
        <source>There is already a private key: %1</source>
        <translation>يوجد مفتاح خاص بالفعل: %1</translation>
    </message>
    <message>
        <source>The private key has no passphrase: %1</source>
        <translation>ليس للمفتاح الخاص عبارة مرور: %1</translation>
    </message>
    <message>
        <source>The vault’s signing key %1 cannot be used: %2</source>
        <translation>لا يمكن استخدام مفتاح توقيع الخزنة %1: %2</translation>
    </message>
    <message>
        <source>The first cleanup creates it. If there was one, connect its disk.</source>
        <translation>ينشئها أول تنظيف. إن كانت موجودة من قبل فصِل قرصها.</translation>
    </message>
    <message>
        <source>Choose an empty folder that only docsweep’s user can write to.</source>
        <translation>اختر مجلدًا فارغًا لا يستطيع الكتابة فيه إلا مستخدم docsweep.</translation>
    </message>
    <message>
        <source>Update docsweep on this machine.</source>
        <translation>حدّث docsweep على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the vault’s folder.</source>
        <translation>تحقّق من القرص ومن أذونات مجلد الخزنة.</translation>
    </message>
    <message>
        <source>Free space on this disk.</source>
        <translation>أفرغ مساحة على هذا القرص.</translation>
    </message>
    <message>
        <source>Raise the limit, or wait until older copies expire.</source>
        <translation>ارفع الحد، أو انتظر حتى تنتهي مدة النسخ الأقدم.</translation>
    </message>
    <message>
        <source>Set the clock. If it is right, delete the file “latest” in the vault’s folder.</source>
        <translation>اضبط الساعة. إن كانت صحيحة فاحذف الملف «latest» من مجلد الخزنة.</translation>
    </message>
    <message>
        <source>Other copies are not affected. Check the disk.</source>
        <translation>لم تتأثر النسخ الأخرى. تحقّق من القرص.</translation>
    </message>
    <message>
        <source>Look at what it holds before you restore anything.</source>
        <translation>اطّلع على محتواها قبل استعادة أي شيء.</translation>
    </message>
    <message>
        <source>Import the private key: docsweep-cli vault key import</source>
        <translation>استورد المفتاح الخاص: docsweep-cli vault key import</translation>
    </message>
    <message>
        <source>Copy the whole line again.</source>
        <translation>انسخ السطر كاملًا مرة أخرى.</translation>
    </message>
    <message>
        <source>Remove it from the settings. docsweep-cli vault key fingerprint shows the public key.</source>
        <translation>أزله من الإعدادات. يعرض docsweep-cli vault key fingerprint المفتاح العام.</translation>
    </message>
    <message>
        <source>Import the private key again: docsweep-cli vault key import --file</source>
        <translation>استورد المفتاح الخاص مرة أخرى: docsweep-cli vault key import --file</translation>
    </message>
    <message>
        <source>Correct the permissions of this file.</source>
        <translation>صحّح أذونات هذا الملف.</translation>
    </message>
    <message>
        <source>Run %1 is still at work or was interrupted. What it really deleted is not known yet.</source>
        <translation>التشغيل %1 ما زال جاريًا أو انقطع. ما حذفه فعلًا غير معروف بعد.</translation>
    </message>
    <message>
        <source>It was not restored: %1 gave the restore up.</source>
        <translation>لم يُستعد: تخلّى %1 عن الاستعادة.</translation>
    </message>
    <message>
        <source>%1 gave the restore up while this was on its way. It has not been verified.</source>
        <translation>تخلّى %1 عن الاستعادة وهذا في الطريق. لم يُتحقق منه.</translation>
    </message>
    <message>
        <source>Restore %1 was not interrupted. There is nothing to give up.</source>
        <translation>لم تنقطع الاستعادة %1. لا شيء للتخلي عنه.</translation>
    </message>
    <message>
        <source>Restore %1 was interrupted: %2 of %3 items are not back yet.</source>
        <translation>توقفت الاستعادة %1: لم يعد بعد %2 من %3 عنصر.</translation>
    </message>
    <message>
        <source>Deleted items that were not what had been copied: %1. They cannot be restored.</source>
        <translation>عناصر محذوفة لم تكن ما نُسخ: %1. لا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>Items that were kept because the vault had no room for their copies: %1.</source>
        <translation>عناصر أُبقيت لأن الخزنة لم يكن فيها مكان لنسخها: %1.</translation>
    </message>
    <message>
        <source>An earlier docsweep made the ledger. It takes no requests to the vaults of others.</source>
        <translation>أنشأ إصدار سابق من docsweep السجل المشترك. لا يقبل طلبات إلى خزنات الآخرين.</translation>
    </message>
    <message>
        <source>Several installations keep copies in this vault, and more than one has a run %1.</source>
        <translation>تحتفظ عدة تثبيتات بنسخ في هذه الخزنة، ولأكثر من واحد منها تشغيل برقم %1.</translation>
    </message>
    <message>
        <source>The vault’s copies of run %1 are from another installation.</source>
        <translation>نسخ التشغيل %1 في الخزنة من تثبيت آخر.</translation>
    </message>
    <message>
        <source>The session had come back. Its documents were added to its new row %1.</source>
        <translation>كانت الجلسة قد عادت. أُضيفت مستنداتها إلى صفها الجديد %1.</translation>
    </message>
    <message>
        <source>Another row uses the session’s number %1. It gets a new one.</source>
        <translation>يستخدم صف آخر رقم الجلسة %1. ستحصل على رقم جديد.</translation>
    </message>
    <message>
        <source>The session’s number %1 was taken. It is now %2.</source>
        <translation>كان رقم الجلسة %1 مستخدمًا. أصبح الآن %2.</translation>
    </message>
    <message>
        <source>Another row uses the document’s number %1. It gets a new one.</source>
        <translation>يستخدم صف آخر رقم المستند %1. سيحصل على رقم جديد.</translation>
    </message>
    <message>
        <source>The document’s number %1 was taken. It is now %2.</source>
        <translation>كان رقم المستند %1 مستخدمًا. أصبح الآن %2.</translation>
    </message>
    <message>
        <source>The copy does not have the columns %1. They got the database’s default values.</source>
        <translation>لا تحتوي النسخة على الأعمدة %1. أخذت القيم الافتراضية لقاعدة البيانات.</translation>
    </message>
    <message>
        <source>It is already there, unchanged.</source>
        <translation>موجود بالفعل دون تغيير.</translation>
    </message>
    <message>
        <source>Documents that were already there: %1</source>
        <translation>مستندات كانت موجودة بالفعل: %1</translation>
    </message>
    <message>
        <source>Finish it, or give up what is not back yet.</source>
        <translation>أتمّها، أو تخلَّ عما لم يعد بعد.</translation>
    </message>
    <message>
        <source>The next cleanup finds out. Restore after it, or write the copies to a folder.</source>
        <translation>عملية التنظيف التالية تكشف ذلك. استعد بعدها، أو اكتب النسخ في مجلد.</translation>
    </message>
    <message>
        <source>Let an owner of the database run docsweep-cli ledger upgrade.</source>
        <translation>ليشغّل أحد مالكي قاعدة البيانات docsweep-cli ledger upgrade.</translation>
    </message>
    <message>
        <source>Choose it on the Vault page, which shows all copies.</source>
        <translation>اختره في صفحة الخزنة التي تعرض كل النسخ.</translation>
    </message>
</context>
<context>
    <name>docsweep::CertificatePaper</name>
    <message>
        <source>What earlier runs had ordered</source>
        <translation>ما أمرت به عمليات تشغيل سابقة</translation>
    </message>
    <message>
        <source>One session that somebody chose</source>
        <translation>جلسة واحدة اختارها أحدهم</translation>
    </message>
    <message>
        <source>Everything unused for longer than %1 (since %2)</source>
        <translation>كل ما لم يُستخدم لأكثر من %1 (منذ %2)</translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>ما حُذف</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>What is still there</source>
        <translation>ما لا يزال موجودًا</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>عملية التشغيل</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>حدود الأمان</translation>
    </message>
    <message>
        <source>Somebody set them aside for this run</source>
        <translation>ألغاها أحدهم لهذا التشغيل</translation>
    </message>
    <message>
        <source>Plan (SHA-256)</source>
        <translation>الخطة (SHA-256)</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>السجل المشترك</translation>
    </message>
    <message>
        <source>run %1; the last entry is %2, %3</source>
        <translation>عملية التشغيل %1؛ القيد الأخير هو %2، %3</translation>
    </message>
    <message>
        <source>Signed file</source>
        <translation>الملف الموقَّع</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>النسخة المثبّتة</translation>
    </message>
    <message>
        <source>Signature (SHA-256)</source>
        <translation>التوقيع (SHA-256)</translation>
    </message>
    <message>
        <source>How to prove it</source>
        <translation>كيفية التحقق</translation>
    </message>
    <message>
        <source>This page is for people. What is signed is the file named above, with its signature beside it. Anybody can prove it with: %1</source>
        <translation>هذه الصفحة للقراءة. الموقَّع هو الملف المذكور أعلاه، وتوقيعه بجانبه. يمكن لأي شخص التحقق منه بالأمر: %1</translation>
    </message>
    <message>
        <source>Certificate of deletion</source>
        <translation>شهادة حذف</translation>
    </message>
    <message>
        <source>The installation of docsweep named below states that, by %1, the storage had reported %2 objects absent and the database %3 rows deleted.</source>
        <translation>تقرّ نسخة docsweep المذكورة أدناه بأن وحدة التخزين أبلغت حتى %1 عن غياب %2 من الكائنات وأن قاعدة البيانات أبلغت عن حذف %3 من الصفوف.</translation>
    </message>
    <message>
        <source>What it does not cover</source>
        <translation>ما لا تشمله</translation>
    </message>
    <message>
        <source>Backups and copies of the database and the storage, caches in front of them (a CDN), and what they keep of deleted data in their own files.</source>
        <translation>النسخ الاحتياطية ونسخ قاعدة البيانات ووحدة التخزين، وذاكرات التخزين المؤقت أمامهما (CDN)، وما يحتفظان به من البيانات المحذوفة في ملفاتهما.</translation>
    </message>
    <message>
        <source>Copies that docsweep keeps so that a deletion can be taken back: until their time is over. Another certificate can be made then.</source>
        <translation>النسخ التي يحتفظ بها docsweep للتراجع عن الحذف: حتى تنتهي مدتها. عندئذ يمكن إصدار شهادة أخرى.</translation>
    </message>
    <message>
        <source>The items of this run are no longer known: only its totals are certified.</source>
        <translation>لم تعد عناصر هذا التشغيل معروفة: الشهادة لمجاميعه فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that another installation deleted in the place of this one: its certificate states them.</source>
        <translation>
            <numerusform>لا ملفات حذفها تثبيت آخر بدلًا من هذا.</numerusform>
            <numerusform>ملف واحد حذفه تثبيت آخر بدلًا من هذا: تذكره شهادته.</numerusform>
            <numerusform>ملفان حذفهما تثبيت آخر بدلًا من هذا: تذكرهما شهادته.</numerusform>
            <numerusform>%Ln ملفات حذفها تثبيت آخر بدلًا من هذا: تذكرها شهادته.</numerusform>
            <numerusform>%Ln ملفًا حذفها تثبيت آخر بدلًا من هذا: تذكرها شهادته.</numerusform>
            <numerusform>%Ln ملف حذفها تثبيت آخر بدلًا من هذا: تذكرها شهادته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of %Ln file(s) that earlier runs had ordered: only their number is certified here.</source>
        <translation>
            <numerusform>لا أسماء لملفات أمرت بها عمليات تشغيل سابقة.</numerusform>
            <numerusform>اسم ملف واحد أمرت به عملية تشغيل سابقة: الشهادة هنا للعدد فقط.</numerusform>
            <numerusform>اسما ملفين أمرت بهما عمليات تشغيل سابقة: الشهادة هنا لعددهما فقط.</numerusform>
            <numerusform>أسماء %Ln ملفات أمرت بها عمليات تشغيل سابقة: الشهادة هنا لعددها فقط.</numerusform>
            <numerusform>أسماء %Ln ملفًا أمرت بها عمليات تشغيل سابقة: الشهادة هنا لعددها فقط.</numerusform>
            <numerusform>أسماء %Ln ملف أمرت بها عمليات تشغيل سابقة: الشهادة هنا لعددها فقط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ChangeEndDialog</name>
    <message numerus="yes">
        <source>Change the end of %Ln hold(s)</source>
        <translation>
            <numerusform>لا استبقاءات لتغيير نهايتها</numerusform>
            <numerusform>تغيير نهاية استبقاء واحد</numerusform>
            <numerusform>تغيير نهاية استبقاءين</numerusform>
            <numerusform>تغيير نهاية %Ln استبقاءات</numerusform>
            <numerusform>تغيير نهاية %Ln استبقاءً</numerusform>
            <numerusform>تغيير نهاية %Ln استبقاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Change end</source>
        <translation>تغيير النهاية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) will end earlier than before.</source>
        <translation>
            <numerusform>لن ينتهي أي استبقاء أبكر من قبل.</numerusform>
            <numerusform>سينتهي استبقاء واحد أبكر من قبل.</numerusform>
            <numerusform>سينتهي استبقاءان أبكر من قبل.</numerusform>
            <numerusform>ستنتهي %Ln استبقاءات أبكر من قبل.</numerusform>
            <numerusform>سينتهي %Ln استبقاءً أبكر من قبل.</numerusform>
            <numerusform>سينتهي %Ln استبقاء أبكر من قبل.</numerusform>
        </translation>
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
        <source>The picture was copied to the clipboard.</source>
        <translation>نُسخت الصورة إلى الحافظة.</translation>
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
        <source>%1 could not be saved.</source>
        <translation>تعذر حفظ %1.</translation>
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
        <source>The test could not start: %1</source>
        <translation>تعذر بدء الاختبار: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed</source>
        <translation>
            <numerusform>لم يفشل أي فحص</numerusform>
            <numerusform>فشل فحص واحد</numerusform>
            <numerusform>فشل فحصان</numerusform>
            <numerusform>فشلت %Ln فحوص</numerusform>
            <numerusform>فشل %Ln فحصًا</numerusform>
            <numerusform>فشل %Ln فحص</numerusform>
        </translation>
    </message>
    <message>
        <source>All checks passed</source>
        <translation>نجحت كل الفحوص</translation>
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
        <source>Skipped</source>
        <translation>جرى تخطّيه</translation>
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
        <translation>لم يفشل شيء، لكن هناك تحذيرات</translation>
    </message>
    <message>
        <source>Not checked since the last change. Test the connection again.</source>
        <translation>لم يُفحص منذ آخر تغيير. اختبر الاتصال مرة أخرى.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
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
        <source>test file</source>
        <translation>ملف الاختبار</translation>
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
        <source>Set DOCSWEEP_HOME to a folder that this user may write to and that has free space.</source>
        <translation>اضبط DOCSWEEP_HOME على مجلد يحق لهذا المستخدم الكتابة فيه وفيه مساحة متاحة.</translation>
    </message>
    <message>
        <source>Close every docsweep that uses this journal, then repair it: docsweep-cli journal repair</source>
        <translation>أغلق كل docsweep يستخدم سجل العمليات هذا، ثم أصلحه: docsweep-cli journal repair</translation>
    </message>
    <message>
        <source>Set the web app&apos;s database (DATABASE_URL, or SUPABASE_DB_HOST and the settings that belong to it), and run the app&apos;s migrations.</source>
        <translation>اضبط قاعدة بيانات تطبيق الويب (DATABASE_URL، أو SUPABASE_DB_HOST والإعدادات المرتبطة به)، وشغّل ترحيلات التطبيق.</translation>
    </message>
    <message>
        <source>Check that the database server is running and that its host and port are correct, then try again.</source>
        <translation>تحقق من أن خادم قاعدة البيانات يعمل ومن صحة مضيفه ومنفذه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the database server&apos;s log.</source>
        <translation>راجع سجل خادم قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Synchronise both clocks with NTP. Until then automatic runs do not start.</source>
        <translation>زامن الساعتين عبر NTP. وحتى ذلك الحين لا تبدأ عمليات التشغيل التلقائية.</translation>
    </message>
    <message>
        <source>Synchronise this machine&apos;s clock with NTP: the ages of files are counted by it.</source>
        <translation>زامن ساعة هذا الجهاز عبر NTP: تُحسب أعمار الملفات بها.</translation>
    </message>
    <message>
        <source>Wait for the other run to finish.</source>
        <translation>انتظر انتهاء عملية التشغيل الأخرى.</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME and STORAGE_ROOT: the bucket is the folder STORAGE_ROOT/bucket.</source>
        <translation>تحقق من SUPABASE_BUCKET_NAME وSTORAGE_ROOT: الحاوية هي المجلد STORAGE_ROOT/bucket.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the files, or allow it to read, open and write these folders.</source>
        <translation>شغّل docsweep بالمستخدم الذي يملك الملفات، أو اسمح له بقراءة هذه المجلدات وفتحها والكتابة فيها.</translation>
    </message>
    <message>
        <source>Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT to the folder that holds the buckets, or STORAGE_CLEANUP_ENABLED=false to clean rows only.</source>
        <translation>اضبط SUPABASE_URL وSUPABASE_SERVICE_KEY، أو اضبط STORAGE_ROOT على المجلد الذي يضم الحاويات، أو اضبط STORAGE_CLEANUP_ENABLED=false لتنظيف الصفوف فقط.</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME: upper and lower case matter.</source>
        <translation>تحقق من SUPABASE_BUCKET_NAME: حالة الأحرف الكبيرة والصغيرة مهمة.</translation>
    </message>
    <message>
        <source>Set SUPABASE_SERVICE_KEY to the service key of this project. Any other key needs policies for SELECT and DELETE on storage.objects.</source>
        <translation>اضبط SUPABASE_SERVICE_KEY على مفتاح الخدمة لهذا المشروع. أي مفتاح آخر يحتاج إلى سياسات SELECT وDELETE على storage.objects.</translation>
    </message>
    <message>
        <source>Upgrade the project&apos;s plan, or wait for its next billing period. Rows are cleaned up meanwhile.</source>
        <translation>رقِّ باقة المشروع، أو انتظر فترة الفوترة التالية. وتُنظَّف الصفوف في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Set the variable to the value given above.</source>
        <translation>اضبط المتغير على القيمة المذكورة أعلاه.</translation>
    </message>
    <message>
        <source>Check that SUPABASE_URL is the project&apos;s address and can be reached from here (DNS, proxy, firewall, clock). Rows are cleaned up meanwhile.</source>
        <translation>تحقق من أن SUPABASE_URL هو عنوان المشروع ويمكن الوصول إليه من هنا (DNS، الوكيل، جدار الحماية، الساعة). وتُنظَّف الصفوف في هذه الأثناء.</translation>
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
        <source>test file in %1</source>
        <translation>ملف الاختبار في %1</translation>
    </message>
    <message>
        <source>by SQL</source>
        <translation>عبر SQL</translation>
    </message>
    <message>
        <source>by the older API, folder by folder, which is slow</source>
        <translation>عبر واجهة API الأقدم، مجلدًا بعد مجلد، وهي بطيئة</translation>
    </message>
    <message>
        <source>by the API</source>
        <translation>عبر API</translation>
    </message>
    <message>
        <source>It can be opened and written.</source>
        <translation>يمكن فتحه والكتابة فيه.</translation>
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
        <source>%1. The key does not show its role.</source>
        <translation>%1. لا يُظهر المفتاح دوره.</translation>
    </message>
    <message>
        <source>%1. The key&apos;s role is %2.</source>
        <translation>%1. دور المفتاح هو %2.</translation>
    </message>
    <message>
        <source>It can be listed, and its files may be deleted.</source>
        <translation>يمكن سرد محتواها، ويمكن حذف ملفاتها.</translation>
    </message>
    <message>
        <source>It can be listed (%1), and its files may be deleted.</source>
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
        <source>It is not proven that files can be deleted, because the test file could not be created.</source>
        <translation>لم يثبت أنه يمكن حذف الملفات، لأن ملف الاختبار تعذّر إنشاؤه.</translation>
    </message>
    <message>
        <source>It was created, found and deleted.</source>
        <translation>أُنشئ وعُثر عليه وحُذف.</translation>
    </message>
    <message>
        <source>Existing buckets: %1.</source>
        <translation>الحاويات الموجودة: %1.</translation>
    </message>
    <message>
        <source>The test file is still there. Delete it by hand: %1</source>
        <translation>ما زال ملف الاختبار موجودًا. احذفه يدويًا: %1</translation>
    </message>
    <message>
        <source>the database accepts changes</source>
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
        <translation>معرّفات الصفوف أعداد صحيحة</translation>
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
        <translation>لم تقفز ساعة هذا الجهاز</translation>
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
        <source>protection against fake tables and servers</source>
        <translation>الحماية من الجداول والخوادم المزيفة</translation>
    </message>
    <message>
        <source>Set the primary server in the connection, or make the database accept changes again.</source>
        <translation>حدّد الخادم الأساسي في الاتصال، أو اجعل قاعدة البيانات تقبل التغييرات من جديد.</translation>
    </message>
    <message>
        <source>Allow this user to delete rows. With SQLite, allow it to write the file and its folder.</source>
        <translation>اسمح لهذا المستخدم بحذف الصفوف. ومع SQLite اسمح له بالكتابة في الملف ومجلده.</translation>
    </message>
    <message>
        <source>Set the database and the schema where the web app keeps its tables.</source>
        <translation>اضبط قاعدة البيانات والمخطط اللذين يحفظ فيهما تطبيق الويب جداوله.</translation>
    </message>
    <message>
        <source>Set the web app&apos;s own database.</source>
        <translation>اضبط قاعدة البيانات الخاصة بتطبيق الويب.</translation>
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
        <source>older versions are not kept forever</source>
        <translation>الإصدارات الأقدم لا تبقى إلى الأبد</translation>
    </message>
    <message>
        <source>this user may delete expired logins</source>
        <translation>يجوز لهذا المستخدم حذف عمليات تسجيل الدخول المنتهية</translation>
    </message>
    <message>
        <source>Allow this user to read, change and delete rows of django_session, or set DOCSWEEP_DJANGO_SESSIONS=false.</source>
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
        <source>Older versions of files that are kept are not deleted.</source>
        <translation>لا تُحذف الإصدارات الأقدم من الملفات الباقية.</translation>
    </message>
    <message>
        <source>Versions older than the age are deleted with the files.</source>
        <translation>تُحذف الإصدارات التي تجاوزت العمر مع الملفات.</translation>
    </message>
    <message>
        <source>The storage itself deletes them %1 after they were replaced, except the newest %2 of each file.</source>
        <translation>يحذفها التخزين نفسه بعد %1 من استبدالها، ما عدا أحدث %2 من كل ملف.</translation>
    </message>
    <message>
        <source>The storage itself deletes them %1 after they were replaced.</source>
        <translation>يحذفها التخزين نفسه بعد %1 من استبدالها.</translation>
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
        <source>Close connections that nobody needs, or raise the limit of the server or of this user.</source>
        <translation>أغلق الاتصالات التي لا يحتاجها أحد، أو ارفع حد الخادم أو هذا المستخدم.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the database file, or allow this user to write the file, its folder and the files that SQLite and docsweep keep beside it.</source>
        <translation>شغّل docsweep بالمستخدم المالك لملف قاعدة البيانات، أو اسمح لهذا المستخدم بالكتابة في الملف ومجلده والملفات التي يحفظها SQLite وdocsweep بجانبه.</translation>
    </message>
    <message>
        <source>Another program is using it. Try again when it has finished.</source>
        <translation>يستخدمه برنامج آخر. أعد المحاولة بعد أن ينتهي.</translation>
    </message>
    <message>
        <source>The file is damaged. Stop the web app and restore the newest backup.</source>
        <translation>الملف تالف. أوقف تطبيق الويب واستعد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s log for disk errors: journalctl -k</source>
        <translation>تحقق من وجود أخطاء القرص في سجل هذا الجهاز: journalctl -k</translation>
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
        <translation>جرى تخطّيه، لأن هذا فشل: %1</translation>
    </message>
    <message>
        <source>No run starts until this is fixed.</source>
        <translation>لا تبدأ أي عملية تشغيل حتى يُصلَح هذا.</translation>
    </message>
    <message>
        <source>Automatic runs do not start until this is fixed. Runs that you start do.</source>
        <translation>لا تبدأ عمليات التشغيل التلقائية حتى يُصلَح هذا. أما التي تبدؤها أنت فتجري.</translation>
    </message>
    <message>
        <source>Runs continue, but you should know about it.</source>
        <translation>تستمر عمليات التشغيل، لكن ينبغي أن تعلم بذلك.</translation>
    </message>
    <message>
        <source>“Clean up files” is off in Settings: only rows are cleaned up.</source>
        <translation>خيار «تنظيف الملفات» معطَّل في الإعدادات: تُنظَّف الصفوف فقط.</translation>
    </message>
</context>
<context>
    <name>docsweep::CleanupOfAll</name>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>لا يوجد ما يُنظَّف.</translation>
    </message>
    <message>
        <source>None of these items is left to clean up.</source>
        <translation>لم يبقَ أي من هذه العناصر للتنظيف.</translation>
    </message>
</context>
<context>
    <name>docsweep::ClosingQuestions</name>
    <message>
        <source>A cleanup is running</source>
        <translation>عملية تنظيف جارية</translation>
    </message>
    <message>
        <source>A cleanup is running. If you stop it, the current batch is finished and the rest stays in the list.</source>
        <translation>عملية تنظيف جارية. إذا أوقفتها، تكتمل الدفعة الحالية ويبقى الباقي في القائمة.</translation>
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
        <source>Changes not applied</source>
        <translation>تغييرات لم تُطبَّق</translation>
    </message>
    <message>
        <source>The changes to the schedule are not applied yet. Quitting discards them.</source>
        <translation>لم تُطبَّق تغييرات الجدولة بعد. الخروج يتجاهلها.</translation>
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
        <source>%Ln of the files were not ticked. They will be deleted too, because rows of ticked sessions refer to them (%1).</source>
        <translation>
            <numerusform>كل الملفات كانت محدَّدة (%1).</numerusform>
            <numerusform>ملف واحد لم يكن محدَّدًا. سيُحذف هو أيضًا، لأن صفًا من جلسة محدَّدة يشير إليه (%1).</numerusform>
            <numerusform>ملفان لم يكونا محدَّدين. سيُحذفان أيضًا، لأن صفوف جلسات محدَّدة تشير إليهما (%1).</numerusform>
            <numerusform>%Ln من الملفات لم تكن محدَّدة. ستُحذف هي أيضًا، لأن صفوف جلسات محدَّدة تشير إليها (%1).</numerusform>
            <numerusform>%Ln من الملفات لم تكن محدَّدة. ستُحذف هي أيضًا، لأن صفوف جلسات محدَّدة تشير إليها (%1).</numerusform>
            <numerusform>%Ln من الملفات لم تكن محدَّدة. ستُحذف هي أيضًا، لأن صفوف جلسات محدَّدة تشير إليها (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked file(s) will be kept: they can only be deleted together with their session, which is not ticked.</source>
        <translation>
            <numerusform>لا ملفات محدَّدة ستبقى.</numerusform>
            <numerusform>ملف محدَّد واحد سيبقى: لا يمكن حذفه إلا مع جلسته، وهي غير محدَّدة.</numerusform>
            <numerusform>ملفان محدَّدان سيبقيان: لا يمكن حذفهما إلا مع جلستهما، وهي غير محدَّدة.</numerusform>
            <numerusform>%Ln ملفات محدَّدة ستبقى: لا يمكن حذفها إلا مع جلستها، وهي غير محدَّدة.</numerusform>
            <numerusform>%Ln ملفًا محدَّدًا ستبقى: لا يمكن حذفها إلا مع جلستها، وهي غير محدَّدة.</numerusform>
            <numerusform>%Ln ملف محدَّد ستبقى: لا يمكن حذفها إلا مع جلستها، وهي غير محدَّدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage could not be listed. Rows are deleted now. Their files are remembered and deleted as soon as the storage answers.</source>
        <translation>تعذّر سرد محتوى التخزين. تُحذف الصفوف الآن. وملفاتها تُحفظ أسماؤها وتُحذف فور استجابة التخزين.</translation>
    </message>
    <message>
        <source>Every item is checked again before it is deleted. Sessions used and files changed since the scan are kept.</source>
        <translation>يُتحقَّق من كل عنصر مرة أخرى قبل حذفه. تبقى الجلسات التي استُخدمت والملفات التي تغيّرت منذ الفحص.</translation>
    </message>
    <message>
        <source>No copy is kept. Deleted items cannot be restored.</source>
        <translation>لا تُحفظ أي نسخة. العناصر المحذوفة لا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>This is more than half of everything.</source>
        <translation>هذا أكثر من نصف الكل.</translation>
    </message>
    <message>
        <source>Type %1 to delete it anyway:</source>
        <translation>اكتب %1 للحذف رغم ذلك:</translation>
    </message>
    <message>
        <source>The number of items that will be deleted</source>
        <translation>عدد العناصر التي ستُحذف</translation>
    </message>
    <message>
        <source>The limit itself does not change. The history of this cleanup will show that it was overridden.</source>
        <translation>الحد نفسه لا يتغير. سيُظهر سجل هذا التنظيف أنه جرى تجاوزه.</translation>
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
    <message>
        <source>This list was made with a trial age: what is older than %1. The schedule uses %2.</source>
        <translation>أُعدّت هذه القائمة بعمر تجريبي: ما هو أقدم من %1. الجدولة تستخدم %2.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>من: %1</translation>
    </message>
    <message>
        <source>All of session %1 will be deleted, whatever its age. It may still be in use.</source>
        <translation>ستُحذف الجلسة %1 كلها مهما كان عمرها. قد تكون لا تزال قيد الاستخدام.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files (%1) belong to sessions that are still in use. They will be deleted because they are old. No cleanup here has deleted such files before. To keep such files, cancel and switch on “Keep files of sessions in use” in Settings.</source>
        <translation>
            <numerusform>لم يحذف أي تنظيف هنا مثل هذه الملفات من قبل. لا ينتمي أي ملف (%Ln، %1) إلى جلسات قيد الاستخدام. للاحتفاظ بهذه الملفات ألغِ وفعّل «إبقاء ملفات الجلسات المستخدمة» في الإعدادات.</numerusform>
            <numerusform>ينتمي ملف واحد (%Ln، %1) إلى جلسة ما زالت قيد الاستخدام. سيُحذف لأنه قديم. لم يحذف أي تنظيف هنا مثل هذه الملفات من قبل. للاحتفاظ بهذه الملفات ألغِ وفعّل «إبقاء ملفات الجلسات المستخدمة» في الإعدادات.</numerusform>
            <numerusform>ينتمي ملفان (%Ln، %1) إلى جلسات ما زالت قيد الاستخدام. سيُحذفان لأنهما قديمان. لم يحذف أي تنظيف هنا مثل هذه الملفات من قبل. للاحتفاظ بهذه الملفات ألغِ وفعّل «إبقاء ملفات الجلسات المستخدمة» في الإعدادات.</numerusform>
            <numerusform>تنتمي %Ln ملفات (%1) إلى جلسات ما زالت قيد الاستخدام. ستُحذف لأنها قديمة. لم يحذف أي تنظيف هنا مثل هذه الملفات من قبل. للاحتفاظ بهذه الملفات ألغِ وفعّل «إبقاء ملفات الجلسات المستخدمة» في الإعدادات.</numerusform>
            <numerusform>ينتمي %Ln ملفًا (%1) إلى جلسات ما زالت قيد الاستخدام. ستُحذف لأنها قديمة. لم يحذف أي تنظيف هنا مثل هذه الملفات من قبل. للاحتفاظ بهذه الملفات ألغِ وفعّل «إبقاء ملفات الجلسات المستخدمة» في الإعدادات.</numerusform>
            <numerusform>ينتمي %Ln ملف (%1) إلى جلسات ما زالت قيد الاستخدام. ستُحذف لأنها قديمة. لم يحذف أي تنظيف هنا مثل هذه الملفات من قبل. للاحتفاظ بهذه الملفات ألغِ وفعّل «إبقاء ملفات الجلسات المستخدمة» في الإعدادات.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be downloaded and kept until %2.</source>
        <translation>سيُنزَّل %1 ويُحفظ حتى %2.</translation>
    </message>
    <message>
        <source>%1 will be copied and kept until %2.</source>
        <translation>سيُنسخ %1 ويُحفظ حتى %2.</translation>
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
        <source>%1 of the %2 items that the scan found are %3 of everything. The safety limit is %4.</source>
        <translation>%1 من أصل %2 من العناصر التي وجدها الفحص تعادل %3 من الكل. حد الأمان هو %4.</translation>
    </message>
    <message>
        <source>%1 of the %2 files in bucket %3 are %4 of it. The safety limit is %5 of a bucket.</source>
        <translation>%1 من أصل %2 من الملفات في الحاوية %3 تعادل %4 منها. حد الأمان هو %5 من الحاوية.</translation>
    </message>
    <message>
        <source>A cleanup usually deletes about %1 items here. The safety limit is %2 times as many.</source>
        <translation>يحذف التنظيف هنا عادةً نحو %1 عنصر. حد الأمان هو %2 أضعاف ذلك.</translation>
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
        <source>%1. Click to open another connection or to edit this one.</source>
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
    <message>
        <source>All projects</source>
        <translation>كل المشاريع</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>إدارة الاتصالات…</translation>
    </message>
    <message>
        <source>Reset demo data…</source>
        <translation>إعادة تعيين بيانات العرض…</translation>
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
        <source>Only if the project&apos;s certificate is not signed by a public authority.</source>
        <translation>فقط إذا كانت شهادة المشروع غير موقَّعة من سلطة عامة.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>How to enter the database</source>
        <translation>طريقة إدخال قاعدة البيانات</translation>
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
        <source>The name cannot be changed here.</source>
        <translation>لا يمكن تغيير الاسم هنا.</translation>
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
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s address as its dashboard shows it.</source>
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
        <source>Taken from the project&apos;s address. On a network without IPv6, enter the pooler&apos;s host and user instead. The dashboard shows them under Connect.</source>
        <translation>مأخوذ من عنوان المشروع. على شبكة بلا IPv6 أدخل بدلًا من ذلك مضيف المجمّع (pooler) ومستخدمه. تعرضهما لوحة التحكم ضمن Connect.</translation>
    </message>
    <message>
        <source>Use letters and digits only, for example “production”.</source>
        <translation>استخدم الحروف والأرقام فقط، مثل «production».</translation>
    </message>
    <message>
        <source>A connection with this name already exists.</source>
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
        <source>Enter a number of at least %1.</source>
        <translation>أدخل رقمًا لا يقل عن %1.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>لا يمكن استخدام هذه القيمة.</translation>
    </message>
    <message>
        <source>Mark it as production, in red</source>
        <translation>تمييزه كبيئة إنتاج، بالأحمر</translation>
    </message>
    <message>
        <source>The mark stands in the title, in every confirmation and in every alert.</source>
        <translation>تظهر العلامة في العنوان وفي كل تأكيد وفي كل تنبيه.</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionForm</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>No keychain is available</source>
        <translation>لا تتوفر سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>Store them in this file</source>
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
        <source>Also test deleting (creates and removes a small file)</source>
        <translation>اختبار الحذف أيضًا (يُنشئ ملفًا صغيرًا ويحذفه)</translation>
    </message>
    <message>
        <source>This proves that docsweep may delete files. If off, the test changes nothing.</source>
        <translation>هذا يثبت أنه يحق لـ docsweep حذف الملفات. إن عُطّل، فلا يغيّر الاختبار شيئًا.</translation>
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
docsweep can keep them in the file %1 instead. Only your user may read it (mode 0600), but it is not encrypted: anyone who can act as you, or who has a backup of it, can read them.</source>
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
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Read the settings again from their sources</source>
        <translation>قراءة الإعدادات من جديد من مصادرها</translation>
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
        <source>Check whether a cleanup would work. The test changes nothing.</source>
        <translation>التحقق من أن التنظيف سينجح. لا يغيّر الاختبار شيئًا.</translation>
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
        <source>Saved connections</source>
        <translation>الاتصالات المحفوظة</translation>
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
        <source>docsweep forgets the settings of this connection and its stored key and password. The web app&apos;s database and files are not touched. The journal of deletions is kept.</source>
        <translation>ينسى docsweep إعدادات هذا الاتصال والمفتاح وكلمة المرور المخزَّنين له. لا تُمس قاعدة بيانات تطبيق الويب ولا ملفاته. ويبقى سجل عمليات الحذف.</translation>
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
        <source>A cleanup is running. Connections can be changed when it has finished.</source>
        <translation>عملية تنظيف جارية. يمكن تغيير الاتصالات بعد انتهائها.</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionSwitch</name>
    <message>
        <source>A cleanup is running</source>
        <translation>عملية تنظيف جارية</translation>
    </message>
    <message>
        <source>A cleanup is running. If you stop it, the current batch is finished and the rest stays in the list.</source>
        <translation>عملية تنظيف جارية. إذا أوقفتها، تكتمل الدفعة الحالية ويبقى الباقي في القائمة.</translation>
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
    <message>
        <source>Reset demo data</source>
        <translation>إعادة تعيين بيانات العرض</translation>
    </message>
    <message>
        <source>Reset the demo data?</source>
        <translation>إعادة تعيين بيانات العرض؟</translation>
    </message>
    <message>
        <source>Its files, rows, holds, schedule and history in %1 are replaced by new ones. Nothing else is touched.</source>
        <translation>تُستبدل ملفاته وصفوفه واستبقاءاته وجدولته وسجله في %1 بأخرى جديدة. لا يُمسّ أي شيء آخر.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>Reset demo</source>
        <translation>إعادة تعيين العرض</translation>
    </message>
    <message>
        <source>A cleanup is running. Reset the demo when it has ended.</source>
        <translation>هناك عملية تنظيف جارية. أعد تعيين العرض بعد انتهائها.</translation>
    </message>
    <message>
        <source>The demo was not reset: its folder holds files that the demo did not make. Move them away first.</source>
        <translation>لم يُعَد تعيين العرض: يحتوي مجلده على ملفات لم ينشئها. انقلها أولًا.</translation>
    </message>
    <message>
        <source>The demo was not reset. %1</source>
        <translation>لم يُعَد تعيين العرض. %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionsDialog</name>
    <message>
        <source>Manage connections</source>
        <translation>إدارة الاتصالات</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>الاتصالات المحفوظة</translation>
    </message>
    <message>
        <source>No connection is saved yet.</source>
        <translation>لا يوجد اتصال محفوظ بعد.</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>اتصال جديد…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>for example “production”</source>
        <translation>مثلًا «إنتاج»</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Mark as production</source>
        <translation>تمييز كبيئة إنتاج</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>تكرار…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (مفتوح)</translation>
    </message>
    <message>
        <source>A cleanup is running; this connection can be changed when it has ended.</source>
        <translation>هناك عملية تنظيف جارية؛ يمكن تغيير هذا الاتصال بعد انتهائها.</translation>
    </message>
    <message>
        <source>Saved. A timer of the system that names “%1” must be set up again.</source>
        <translation>تم الحفظ. يجب إعادة إعداد أي مؤقّت في النظام يذكر «%1».</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>تكرار «%1»</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>اسم النسخة</translation>
    </message>
    <message>
        <source>The copy has the same settings.</source>
        <translation>للنسخة الإعدادات نفسها.</translation>
    </message>
    <message>
        <source>Copy the stored key and password too</source>
        <translation>نسخ المفتاح وكلمة المرور المخزَّنين أيضًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>“%1” is a copy of “%2”.</source>
        <translation>«%1» نسخة من «%2».</translation>
    </message>
    <message>
        <source>“%1” is a copy of “%2”, without its key and password. Enter them with Edit.</source>
        <translation>«%1» نسخة من «%2» بدون مفتاحه وكلمة مروره. أدخلهما عبر «تحرير».</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>حذف الاتصال «%1»؟</translation>
    </message>
    <message>
        <source>docsweep forgets its settings and the key and password stored for it. The web app&apos;s database and files are not touched, and the history stays. A timer of the system that names this connection will fail from then on.</source>
        <translation>ينسى docsweep إعداداته والمفتاح وكلمة المرور المخزَّنين له. لا تُمسّ قاعدة بيانات تطبيق الويب ولا ملفاته، ويبقى السجل. وسيفشل بعد ذلك أي مؤقّت في النظام يذكر هذا الاتصال.</translation>
    </message>
    <message>
        <source>It is open and will be closed.</source>
        <translation>إنه مفتوح وسيُغلق.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>حذف الاتصال</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>تم حذف «%1».</translation>
    </message>
</context>
<context>
    <name>docsweep::Continuation</name>
    <message>
        <source>Deletes the rest of this list. Every item is checked again before it is deleted.</source>
        <translation>يحذف بقية هذه القائمة. يُفحص كل عنصر مرة أخرى قبل حذفه.</translation>
    </message>
    <message>
        <source>Shows what can be deleted now. Nothing is deleted until you confirm it.</source>
        <translation>يعرض ما يمكن حذفه الآن. لا يُحذف شيء قبل أن تؤكده.</translation>
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
        <source>Copy key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>هذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Why it will be deleted</source>
        <translation>لماذا سيُحذف</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>استنادًا إلى</translation>
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
        <source>Select a row to see why it will be deleted and what that is based on.</source>
        <translation>حدّد صفًا لترى لماذا سيُحذف وعلامَ يستند ذلك.</translation>
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
        <source>Looking up the files of its rows…</source>
        <translation>جارٍ البحث عن ملفات صفوفها…</translation>
    </message>
    <message>
        <source>Ticking it includes no files: its rows refer to no stored files.</source>
        <translation>تحديدها لا يشمل أي ملف: لا تشير صفوفها إلى أي ملف مخزَّن.</translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows refer to.</source>
        <translation>
            <numerusform>تحديدها لا يشمل أي ملف تشير إليه صفوفها.</numerusform>
            <numerusform>تحديدها يشمل ملفًا واحدًا تشير إليه صفوفها.</numerusform>
            <numerusform>تحديدها يشمل ملفين تشير إليهما صفوفها.</numerusform>
            <numerusform>تحديدها يشمل %Ln ملفات تشير إليها صفوفها.</numerusform>
            <numerusform>تحديدها يشمل %Ln ملفًا تشير إليها صفوفها.</numerusform>
            <numerusform>تحديدها يشمل %Ln ملف تشير إليها صفوفها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows refer to, %1.</source>
        <translation>
            <numerusform>تحديدها لا يشمل أي ملف تشير إليه صفوفها، %1.</numerusform>
            <numerusform>تحديدها يشمل ملفًا واحدًا تشير إليه صفوفها، %1.</numerusform>
            <numerusform>تحديدها يشمل ملفين تشير إليهما صفوفها، %1.</numerusform>
            <numerusform>تحديدها يشمل %Ln ملفات تشير إليها صفوفها، %1.</numerusform>
            <numerusform>تحديدها يشمل %Ln ملفًا تشير إليها صفوفها، %1.</numerusform>
            <numerusform>تحديدها يشمل %Ln ملف تشير إليها صفوفها، %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it would be deleted without the hold</source>
        <translation>لماذا كان سيُحذف لولا الاستبقاء</translation>
    </message>
    <message>
        <source>Held: cleaning up this list does not delete it.</source>
        <translation>مستبقى: تنظيف هذه القائمة لا يحذفه.</translation>
    </message>
</context>
<context>
    <name>docsweep::Doors</name>
    <message>
        <source>First start</source>
        <translation>التشغيل الأول</translation>
    </message>
    <message>
        <source>Welcome to docsweep. It finds and deletes expired sessions and files. How do you want to start?</source>
        <translation>مرحبًا بك في docsweep. إنه يجد الجلسات والملفات المنتهية ويحذفها. كيف تريد أن تبدأ؟</translation>
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
        <source>A small database and real files, created in a folder of their own. Try everything, including deleting.</source>
        <translation>قاعدة بيانات صغيرة وملفات حقيقية تُنشأ في مجلد خاص بها. جرّب كل شيء، بما في ذلك الحذف.</translation>
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
        <source>Nothing is deleted until you have seen the list and confirmed it.</source>
        <translation>لا يُحذف شيء حتى ترى القائمة وتؤكدها.</translation>
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
        <source>Your current connection is not affected.</source>
        <translation>لا يتأثر اتصالك الحالي.</translation>
    </message>
    <message>
        <source>The demo is created in %1.</source>
        <translation>تُنشأ البيانات التجريبية في %1.</translation>
    </message>
    <message>
        <source>Creating demo data…</source>
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
        <source>Try again to open the requested connection</source>
        <translation>إعادة محاولة فتح الاتصال المطلوب</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>The problem is still there.</source>
        <translation>ما زالت المشكلة قائمة.</translation>
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
        <source>Fills in the connection from the web app&apos;s own settings. Nothing in the web app is changed.</source>
        <translation>يملأ الاتصال من إعدادات تطبيق الويب نفسه. لا يتغير شيء في تطبيق الويب.</translation>
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
    <message>
        <source>Manage…</source>
        <translation>إدارة…</translation>
    </message>
    <message>
        <source>Manage saved connections</source>
        <translation>إدارة الاتصالات المحفوظة</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>تعديل الاتصال</translation>
    </message>
    <message>
        <source>No database is set up yet. Choose how to start.</source>
        <translation>لم تُعَدّ أي قاعدة بيانات بعد. اختر كيف تبدأ.</translation>
    </message>
</context>
<context>
    <name>docsweep::EndHoldsDialog</name>
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
    <message numerus="yes">
        <source>End %Ln hold(s)</source>
        <translation>
            <numerusform>لا استبقاءات لإنهائها</numerusform>
            <numerusform>إنهاء استبقاء واحد</numerusform>
            <numerusform>إنهاء استبقاءين</numerusform>
            <numerusform>إنهاء %Ln استبقاءات</numerusform>
            <numerusform>إنهاء %Ln استبقاءً</numerusform>
            <numerusform>إنهاء %Ln استبقاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %Ln hold(s)?</source>
        <translation>
            <numerusform>لا استبقاءات لإنهائها؟</numerusform>
            <numerusform>إنهاء استبقاء واحد؟</numerusform>
            <numerusform>إنهاء استبقاءين؟</numerusform>
            <numerusform>إنهاء %Ln استبقاءات؟</numerusform>
            <numerusform>إنهاء %Ln استبقاءً؟</numerusform>
            <numerusform>إنهاء %Ln استبقاء؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep nothing of the list now. What they would keep later can be deleted.</source>
        <translation>لا تستبقي الآن شيئًا من القائمة. وما كانت ستستبقيه لاحقًا يمكن حذفه.</translation>
    </message>
    <message numerus="yes">
        <source>The next cleanup can delete what they keep: %Ln item(s), %1.</source>
        <translation>
            <numerusform>يمكن للتنظيف التالي حذف ما تستبقيه: لا عناصر، %1.</numerusform>
            <numerusform>يمكن للتنظيف التالي حذف ما تستبقيه: عنصر واحد، %1.</numerusform>
            <numerusform>يمكن للتنظيف التالي حذف ما تستبقيه: عنصران، %1.</numerusform>
            <numerusform>يمكن للتنظيف التالي حذف ما تستبقيه: %Ln عناصر، %1.</numerusform>
            <numerusform>يمكن للتنظيف التالي حذف ما تستبقيه: %Ln عنصرًا، %1.</numerusform>
            <numerusform>يمكن للتنظيف التالي حذف ما تستبقيه: %Ln عنصر، %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>For example: the audit is closed</source>
        <translation>مثلًا: انتهى التدقيق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Why? The reason is kept with the hold.</source>
        <translation>لماذا؟ يُحفظ السبب مع الاستبقاء.</translation>
    </message>
</context>
<context>
    <name>docsweep::ErrorWords</name>
    <message>
        <source>It was stopped.</source>
        <translation>جرى إيقافه.</translation>
    </message>
    <message>
        <source>Something that is needed was not found.</source>
        <translation>لم يُعثر على شيء لازم.</translation>
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
        <source>Check the key, the user, the password and their permissions.</source>
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
        <source>Something that is needed does not answer.</source>
        <translation>شيء لازم لا يستجيب.</translation>
    </message>
    <message>
        <source>Check that it is running and can be reached from here, then try again.</source>
        <translation>تحقق من أنه يعمل ويمكن الوصول إليه من هنا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The provider has locked the project.</source>
        <translation>أقفل مزوّد الخدمة المشروع.</translation>
    </message>
    <message>
        <source>Its owner must upgrade the plan or wait for the next billing period.</source>
        <translation>على مالكه ترقية الباقة أو انتظار فترة الفوترة التالية.</translation>
    </message>
    <message>
        <source>Another user or program is using it, or something changed in the meantime.</source>
        <translation>يستخدمه مستخدم آخر أو برنامج آخر، أو تغيّر شيء في هذه الأثناء.</translation>
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
        <source>Check the address and the log.</source>
        <translation>تحقق من العنوان ومن السجل التقني.</translation>
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
        <source>The disk or its file system is failing.</source>
        <translation>القرص أو نظام ملفاته معطوب.</translation>
    </message>
    <message>
        <source>Check that it has free space and can be written to, then try again.</source>
        <translation>تحقق من أن فيه مساحة متاحة ويمكن الكتابة فيه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>مثال: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check the list. If it is correct, clean up by hand or raise the limit.</source>
        <translation>راجع القائمة. إن كانت صحيحة، نظّف يدويًا أو ارفع الحد.</translation>
    </message>
    <message>
        <source>Check in Settings that the database, the folder and the bucket are correct.</source>
        <translation>تحقق في الإعدادات من صحة قاعدة البيانات والمجلد والحاوية.</translation>
    </message>
    <message>
        <source>Correct it in Settings.</source>
        <translation>أصلحه في الإعدادات.</translation>
    </message>
    <message>
        <source>An older docsweep noted them in English; see the technical details.</source>
        <translation>دوّنها إصدار أقدم من docsweep بالإنجليزية؛ انظر التفاصيل التقنية.</translation>
    </message>
    <message>
        <source>Check that the database, the folder and the bucket are correct.</source>
        <translation>تحقق من صحة قاعدة البيانات والمجلد والحاوية.</translation>
    </message>
    <message>
        <source>Edit the connection to correct it.</source>
        <translation>عدّل الاتصال لتصحيح ذلك.</translation>
    </message>
    <message>
        <source>Correct it where it is set, then try again.</source>
        <translation>صحّحه حيث تم ضبطه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 %2, for example: %3</source>
        <comment>count, state, cause</comment>
        <translation>%1 %2، مثلًا: %3</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>count, state, cause</comment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>docsweep::ExplanationPane</name>
    <message>
        <source>Checking rows and files again…</source>
        <translation>جارٍ التحقق من الصفوف والملفات مرة أخرى…</translation>
    </message>
    <message>
        <source>It no longer exists.</source>
        <translation>لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The storage could not be asked: %1</source>
        <translation>تعذّر سؤال التخزين: %1</translation>
    </message>
    <message>
        <source>Checked just now: will be kept. A hold keeps it: %1</source>
        <translation>جرى التحقق للتو: سيبقى. يحميه استبقاء: %1</translation>
    </message>
    <message>
        <source>Checked just now: will be deleted. Reason: %1.</source>
        <translation>جرى التحقق للتو: سيُحذف. السبب: %1.</translation>
    </message>
    <message>
        <source>Checked just now: will be kept. Reason: %1.</source>
        <translation>جرى التحقق للتو: سيبقى. السبب: %1.</translation>
    </message>
    <message>
        <source>Time on %1: %2. This machine&apos;s clock is %3 ahead.</source>
        <translation>الوقت على %1: %2. ساعة هذا الجهاز متقدمة بمقدار %3.</translation>
    </message>
    <message>
        <source>Time on %1: %2. This machine&apos;s clock is %3 behind.</source>
        <translation>الوقت على %1: %2. ساعة هذا الجهاز متأخرة بمقدار %3.</translation>
    </message>
    <message>
        <source>Time on %1: %2. This machine&apos;s clock agrees.</source>
        <translation>الوقت على %1: %2. ساعة هذا الجهاز متفقة معه.</translation>
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
        <source>No row refers to it.</source>
        <translation>لا يشير إليه أي صف.</translation>
    </message>
    <message>
        <source>Its rows</source>
        <translation>صفوفها</translation>
    </message>
    <message>
        <source>Referred to by</source>
        <translation>يشير إليه</translation>
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
        <source>Kept in its folder</source>
        <translation>ما يبقى في مجلدها</translation>
    </message>
    <message>
        <source>Kept beside it</source>
        <translation>ما يبقى إلى جانبه</translation>
    </message>
    <message>
        <source>It could not be checked again. %1</source>
        <translation>تعذر التحقق منه مرة أخرى. %1</translation>
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
        <source>Stop without writing a file</source>
        <translation>الإيقاف دون كتابة ملف</translation>
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
        <source>The export was stopped. No file was written.</source>
        <translation>أُوقف التصدير. لم يُكتب أي ملف.</translation>
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
        <source>Remove this filter</source>
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
        <source>Show each session with its files below it (Ctrl+G)</source>
        <translation>عرض كل جلسة وملفاتها تحتها (Ctrl+G)</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
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
        <source>Show %Ln hold(s)</source>
        <translation>
            <numerusform>عرض الاستبقاءات (لا شيء)</numerusform>
            <numerusform>عرض استبقاء واحد</numerusform>
            <numerusform>عرض استبقاءين</numerusform>
            <numerusform>عرض %Ln استبقاءات</numerusform>
            <numerusform>عرض %Ln استبقاءً</numerusform>
            <numerusform>عرض %Ln استبقاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held. A hold (H) protects a session or a file from every cleanup.</source>
        <translation>لا شيء مستبقى. الاستبقاء (H) يحمي جلسة أو ملفًا من كل تنظيف.</translation>
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
    <message>
        <source>Search key, file, document…</source>
        <translation>ابحث عن مفتاح أو ملف أو مستند…</translation>
    </message>
    <message>
        <source>Part of a file&apos;s or session&apos;s key, or of a document&apos;s name (Ctrl+F)</source>
        <translation>جزء من مفتاح ملف أو جلسة، أو من اسم مستند (Ctrl+F)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s): show what each one keeps, or end it</source>
        <translation>
            <numerusform>لا استبقاءات: عرض ما يستبقيه كل منها، أو إنهاؤه</numerusform>
            <numerusform>استبقاء واحد: عرض ما يستبقيه، أو إنهاؤه</numerusform>
            <numerusform>استبقاءان: عرض ما يستبقيه كل منهما، أو إنهاؤه</numerusform>
            <numerusform>%Ln استبقاءات: عرض ما يستبقيه كل منها، أو إنهاؤه</numerusform>
            <numerusform>%Ln استبقاءً: عرض ما يستبقيه كل منها، أو إنهاؤه</numerusform>
            <numerusform>%Ln استبقاء: عرض ما يستبقيه كل منها، أو إنهاؤه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::FirstRunDialog</name>
    <message>
        <source>Switch on automatic runs</source>
        <translation>تفعيل عمليات التشغيل التلقائية</translation>
    </message>
    <message>
        <source>What the first automatic run would delete</source>
        <translation>ما ستحذفه أول عملية تشغيل تلقائية</translation>
    </message>
    <message>
        <source>Checking what the first run would delete…</source>
        <translation>جارٍ التحقق مما ستحذفه أول عملية تشغيل…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Suggested safety limits</source>
        <translation>حدود الأمان المقترحة</translation>
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
        <source>It is not known now what the first run would delete</source>
        <translation>لا يُعرف الآن ما ستحذفه أول عملية تشغيل</translation>
    </message>
    <message>
        <source>The first run would delete nothing</source>
        <translation>لن تحذف أول عملية تشغيل شيئًا</translation>
    </message>
    <message>
        <source>Nothing is older than %1.</source>
        <translation>لا شيء أقدم من %1.</translation>
    </message>
    <message numerus="yes">
        <source>The first run would delete %Ln item(s), %1</source>
        <translation>
            <numerusform>لن تحذف أول عملية تشغيل أي عنصر (%Ln)، %1</numerusform>
            <numerusform>ستحذف أول عملية تشغيل عنصرًا واحدًا (%Ln)، %1</numerusform>
            <numerusform>ستحذف أول عملية تشغيل عنصرين (%Ln)، %1</numerusform>
            <numerusform>ستحذف أول عملية تشغيل %Ln عناصر، %1</numerusform>
            <numerusform>ستحذف أول عملية تشغيل %Ln عنصرًا، %1</numerusform>
            <numerusform>ستحذف أول عملية تشغيل %Ln عنصر، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These items are older than %1. The oldest is from %2.</source>
        <translation>هذه العناصر أقدم من %1. أقدمها من %2.</translation>
    </message>
    <message>
        <source>These items are older than %1.</source>
        <translation>هذه العناصر أقدم من %1.</translation>
    </message>
    <message>
        <source>The storage could not be listed: files that no row refers to are not counted.</source>
        <translation>تعذّر سرد محتوى التخزين: لا تُحسب الملفات التي لا يشير إليها أي صف.</translation>
    </message>
    <message>
        <source>A safety limit would stop it. %1</source>
        <translation>سيوقفها حد أمان. %1</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>متابعة…</translation>
    </message>
    <message>
        <source>Twice what would be deleted today, but at least %1 items and %2%. A run that would exceed a limit stops before its first deletion.</source>
        <translation>ضعف ما سيُحذف اليوم، لكن %1 عنصرًا و%2% على الأقل. أي تشغيل سيتجاوز حدًا يتوقف قبل أول حذف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files (%1) belong to sessions that are still in use. To keep such files, switch on “Keep files of sessions in use” in Settings.</source>
        <translation>
            <numerusform>لا ينتمي أي ملف (%Ln، %1) إلى جلسات قيد الاستخدام. للاحتفاظ بهذه الملفات فعّل «إبقاء ملفات الجلسات المستخدمة» في الإعدادات.</numerusform>
            <numerusform>ينتمي ملف واحد (%Ln، %1) إلى جلسة قيد الاستخدام. للاحتفاظ بهذه الملفات فعّل «إبقاء ملفات الجلسات المستخدمة» في الإعدادات.</numerusform>
            <numerusform>ينتمي ملفان (%Ln، %1) إلى جلسات قيد الاستخدام. للاحتفاظ بهذه الملفات فعّل «إبقاء ملفات الجلسات المستخدمة» في الإعدادات.</numerusform>
            <numerusform>تنتمي %Ln ملفات (%1) إلى جلسات قيد الاستخدام. للاحتفاظ بهذه الملفات فعّل «إبقاء ملفات الجلسات المستخدمة» في الإعدادات.</numerusform>
            <numerusform>ينتمي %Ln ملفًا (%1) إلى جلسات قيد الاستخدام. للاحتفاظ بهذه الملفات فعّل «إبقاء ملفات الجلسات المستخدمة» في الإعدادات.</numerusform>
            <numerusform>ينتمي %Ln ملف (%1) إلى جلسات قيد الاستخدام. للاحتفاظ بهذه الملفات فعّل «إبقاء ملفات الجلسات المستخدمة» في الإعدادات.</numerusform>
        </translation>
    </message>
    <message>
        <source>It would also try what other docsweeps have left pending: %1.</source>
        <translation>ستحاول أيضًا ما تركته نسخ docsweep الأخرى معلَّقًا: %1.</translation>
    </message>
    <message>
        <source>All docsweeps of this web app will list this schedule and say when one of its runs is missing.</source>
        <translation>ستعرض كل نسخ docsweep لتطبيق الويب هذا هذه الجدولة وتنبّه إذا فاتت إحدى عمليات تشغيلها.</translation>
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
        <source>How is the storage growing?</source>
        <translation>كيف ينمو التخزين؟</translation>
    </message>
    <message>
        <source>No scan has listed the storage yet. After the second scan, a line shows how it grows.</source>
        <translation>لم يسرد أي فحص محتوى التخزين بعد. بعد الفحص الثاني يُظهر خط كيف ينمو.</translation>
    </message>
    <message>
        <source>Each scan adds one dot. After the second scan, a line shows how the storage grows. After some hours of scans, a forecast shows when the quota will be reached.</source>
        <translation>كل فحص يضيف نقطة. بعد الفحص الثاني يُظهر خط كيف ينمو التخزين. وبعد ساعات من الفحوص يُظهر التوقع متى تُبلغ الحصة.</translation>
    </message>
    <message>
        <source>How is the storage growing? There is not enough history to tell yet.</source>
        <translation>كيف ينمو التخزين؟ البيانات السابقة لا تكفي لمعرفة ذلك بعد.</translation>
    </message>
    <message>
        <source>A forecast needs at least four scans over two hours without a cleanup between them.</source>
        <translation>يحتاج التوقع إلى أربعة فحوص على الأقل خلال ساعتين دون تنظيف بينها.</translation>
    </message>
    <message>
        <source>How is the storage growing? Hardly at all.</source>
        <translation>كيف ينمو التخزين؟ لا يكاد ينمو.</translation>
    </message>
    <message>
        <source>How is the storage growing? It shrinks by %1.</source>
        <translation>كيف ينمو التخزين؟ يتقلص بمقدار %1.</translation>
    </message>
    <message>
        <source>How is the storage growing? By %1. It is already over the quota.</source>
        <translation>كيف ينمو التخزين؟ بمقدار %1. وقد تجاوز الحصة بالفعل.</translation>
    </message>
    <message>
        <source>How is the storage growing? By %1. The quota is reached around %2.</source>
        <translation>كيف ينمو التخزين؟ بمقدار %1. وتُبلغ الحصة نحو %2.</translation>
    </message>
    <message>
        <source>How is the storage growing? By %1. The quota is far away.</source>
        <translation>كيف ينمو التخزين؟ بمقدار %1. والحصة بعيدة.</translation>
    </message>
    <message>
        <source>Based on the last two weeks, including cleanups.</source>
        <translation>استنادًا إلى الأسبوعين الأخيرين، شاملًا عمليات التنظيف.</translation>
    </message>
    <message>
        <source>Based on the growth between cleanups: what happens if nothing is cleaned up.</source>
        <translation>استنادًا إلى النمو بين عمليات التنظيف: ما يحدث إن لم يُنظَّف شيء.</translation>
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
    <message>
        <source>The quota is reached on %1.</source>
        <translation>تُبلغ الحصة في %1.</translation>
    </message>
</context>
<context>
    <name>docsweep::HealthPill</name>
    <message>
        <source>%1 not checked yet</source>
        <translation>%1: لم يُتحقَّق منه بعد</translation>
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
        <source>It answered at the last scan.</source>
        <translation>استجاب عند آخر فحص.</translation>
    </message>
    <message>
        <source>Files are listed %1.</source>
        <translation>تُسرد الملفات %1.</translation>
    </message>
    <message>
        <source>The next scan checks it.</source>
        <translation>سيتحقق منه الفحص التالي.</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>تعديل الاتصال</translation>
    </message>
    <message>
        <source>“Clean up files” is off in Settings: only rows are deleted, files are not touched.</source>
        <translation>خيار «تنظيف الملفات» معطَّل في الإعدادات: تُحذف الصفوف فقط، ولا تُمس الملفات.</translation>
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
        <source>Protect from every cleanup</source>
        <translation>الحماية من كل تنظيف</translation>
    </message>
    <message>
        <source>What should be kept?</source>
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
        <source>The %Ln session(s) of the selected rows</source>
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
        <source>Its rows, and every file that is in its folder or that its rows refer to.</source>
        <translation>صفوفها، وكل ملف في مجلدها أو تشير إليه صفوفها.</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>الملف %1</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected file(s)</source>
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
        <source>And the session whose rows refer to it.</source>
        <translation>والجلسة التي تشير إليه صفوفها.</translation>
    </message>
    <message>
        <source>Everything that starts like this</source>
        <translation>كل ما يبدأ هكذا</translation>
    </message>
    <message>
        <source>For example: 3f9c/ or inbox/2026</source>
        <translation>مثلًا: ⁦3f9c/⁩ أو ⁦inbox/2026⁩</translation>
    </message>
    <message>
        <source>Everything that matches a pattern</source>
        <translation>كل ما يطابق نمطًا</translation>
    </message>
    <message>
        <source>* stands for anything, ? for one character: */invoice-*.pdf</source>
        <translation>* تعني أي شيء، و? تعني محرفًا واحدًا: ⁦*/invoice-*.pdf⁩</translation>
    </message>
    <message>
        <source>This will be kept</source>
        <translation>سيُستبقى هذا</translation>
    </message>
    <message>
        <source>Keys start with</source>
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
        <source>Type how the keys to keep start, or what they look like.</source>
        <translation>اكتب ما تبدأ به المفاتيح المستبقاة، أو شكلها.</translation>
    </message>
    <message>
        <source>A pattern needs a * or a ?, and every [ needs its ].</source>
        <translation>يحتاج النمط إلى * أو ?، وكل ⁦[⁩ تحتاج إلى ⁦]⁩.</translation>
    </message>
    <message>
        <source>Checking what this keeps…</source>
        <translation>جارٍ التحقق مما يستبقيه هذا…</translation>
    </message>
    <message>
        <source>Ticked but hidden by the filter, so not included: %1</source>
        <translation>محدَّدة لكن يخفيها عامل التصفية، فلا تشملها العملية: %1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Session, file, beginning or pattern</source>
        <translation>جلسة أو ملف أو بداية أو نمط</translation>
    </message>
    <message>
        <source>x1y2z3, x1y2z3/a.pdf, x1y2z3/ or */invoice-*.pdf</source>
        <translation>⁦x1y2z3⁩ أو ⁦x1y2z3/a.pdf⁩ أو ⁦x1y2z3/⁩ أو ⁦*/invoice-*.pdf⁩</translation>
    </message>
    <message>
        <source>This session: its rows, and every file in its folder or named by them.</source>
        <translation>هذه الجلسة: صفوفها، وكل ملف في مجلدها أو تذكره صفوفها.</translation>
    </message>
    <message>
        <source>This one file, and the session whose rows name it.</source>
        <translation>هذا الملف وحده، والجلسة التي تذكره صفوفها.</translation>
    </message>
    <message>
        <source>Every file whose key begins like this.</source>
        <translation>كل ملف يبدأ مفتاحه هكذا.</translation>
    </message>
    <message>
        <source>Every file that fits this pattern. * stands for anything, ? for one character.</source>
        <translation>كل ملف يطابق هذا النمط. * تعني أي شيء، و? تعني محرفًا واحدًا.</translation>
    </message>
    <message>
        <source>Enter what to keep.</source>
        <translation>اكتب ما يُراد استبقاؤه.</translation>
    </message>
    <message>
        <source>Scan to see what it keeps now.</source>
        <translation>افحص لترى ما يستبقيه الآن.</translation>
    </message>
    <message>
        <source>It keeps no candidate now, but everything that matches later.</source>
        <translation>لا يستبقي أي مرشّح الآن، لكنه يستبقي كل ما يطابق لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>It keeps %Ln candidate(s) now, %1, and everything that matches later.</source>
        <translation>
            <numerusform>لا يستبقي الآن أي مرشّح (%Ln)، %1، ويستبقي كل ما يطابق لاحقًا.</numerusform>
            <numerusform>يستبقي الآن مرشّحًا واحدًا (%Ln)، %1، وكل ما يطابق لاحقًا.</numerusform>
            <numerusform>يستبقي الآن مرشّحين (%Ln)، %1، وكل ما يطابق لاحقًا.</numerusform>
            <numerusform>يستبقي الآن %Ln مرشّحين، %1، وكل ما يطابق لاحقًا.</numerusform>
            <numerusform>يستبقي الآن %Ln مرشّحًا، %1، وكل ما يطابق لاحقًا.</numerusform>
            <numerusform>يستبقي الآن %Ln مرشّح، %1، وكل ما يطابق لاحقًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cleanup deletes what a hold keeps, until the hold ends.</source>
        <translation>لا يحذف أي تنظيف ما يستبقيه الاستبقاء حتى ينتهي.</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldEndEdit</name>
    <message>
        <source>How long to keep it</source>
        <translation>مدة استبقائه</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>إلى الأبد</translation>
    </message>
    <message>
        <source>One year, until %1</source>
        <translation>سنة واحدة، حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s), until %1</source>
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
        <source>Until a day…</source>
        <translation>حتى يوم محدد…</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>آخر يوم له</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>إلى الأبد</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldsModel</name>
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
        <source>ended %1</source>
        <translation>انتهى %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1، بعد %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Ended by itself</source>
        <translation>انتهى من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Ended by %1</source>
        <translation>أنهاه %1</translation>
    </message>
    <message>
        <source>Ended by %1: %2</source>
        <translation>أنهاه %1: %2</translation>
    </message>
    <message>
        <source>It was held for: %1</source>
        <translation>كان سبب الاستبقاء: %1</translation>
    </message>
    <message>
        <source>ends soon: %1</source>
        <translation>ينتهي قريبًا: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Keeps now</source>
        <translation>يستبقي الآن</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>all docsweeps</source>
        <translation>كل نسخ docsweep</translation>
    </message>
    <message>
        <source>this docsweep only</source>
        <translation>نسخة docsweep هذه فقط</translation>
    </message>
    <message>
        <source>Kept by every docsweep that cleans this web app</source>
        <translation>تُبقيه كل نسخة docsweep تنظف تطبيق الويب هذا</translation>
    </message>
    <message>
        <source>Other docsweeps do not know this hold</source>
        <translation>لا تعرف نسخ docsweep الأخرى هذا الاستبقاء</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>يسري على</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldsPage</name>
    <message>
        <source>Holds</source>
        <translation>الاستبقاءات</translation>
    </message>
    <message>
        <source>New hold…</source>
        <translation>استبقاء جديد…</translation>
    </message>
    <message>
        <source>Keep a session or files from every cleanup (Ctrl+N)</source>
        <translation>إبقاء جلسة أو ملفات بعيدًا عن كل تنظيف (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search the holds</source>
        <translation>البحث في الاستبقاءات</translation>
    </message>
    <message>
        <source>Search key, reason, name…</source>
        <translation>ابحث عن مفتاح أو سبب أو اسم…</translation>
    </message>
    <message>
        <source>Part of a key, of a reason or of who made the hold (Ctrl+F)</source>
        <translation>جزء من مفتاح أو من سبب أو ممن أنشأ الاستبقاء (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Show those that ended within 30 days</source>
        <translation>عرض ما انتهى خلال 30 يومًا</translation>
    </message>
    <message>
        <source>Hold again…</source>
        <translation>استبقاء من جديد…</translation>
    </message>
    <message>
        <source>Makes a hold like the ended one</source>
        <translation>ينشئ استبقاءً مثل الذي انتهى</translation>
    </message>
    <message>
        <source>Change end…</source>
        <translation>تغيير النهاية…</translation>
    </message>
    <message>
        <source>Gives the chosen holds another last day</source>
        <translation>يعطي الاستبقاءات المختارة يومًا أخيرًا آخر</translation>
    </message>
    <message>
        <source>Cleanups can take what the chosen holds keep (Del)</source>
        <translation>يمكن لعمليات التنظيف حذف ما تستبقيه الاستبقاءات المختارة (Del)</translation>
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
        <source>Nothing is held</source>
        <translation>لا شيء مستبقى</translation>
    </message>
    <message>
        <source>%1, keeping %2 now</source>
        <translation>%1، المستبقى الآن: %2</translation>
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
        <source>A hold keeps a session or files from every cleanup. Make one here, or choose rows under Candidates and press H.</source>
        <translation>الاستبقاء يُبقي جلسة أو ملفات بعيدًا عن كل تنظيف. أنشئ واحدًا هنا، أو اختر صفوفًا في «المرشَّحات» واضغط H.</translation>
    </message>
    <message>
        <source>All holds have ended. Tick the box above to see those of the last 30 days.</source>
        <translation>انتهت كل الاستبقاءات. علِّم المربع أعلاه لرؤية ما انتهى خلال آخر 30 يومًا.</translation>
    </message>
    <message>
        <source>No matches. Change or clear the search.</source>
        <translation>لا نتائج. غيِّر البحث أو امسحه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) chosen</source>
        <translation>
            <numerusform>لم يُختر استبقاء</numerusform>
            <numerusform>اختير استبقاء واحد</numerusform>
            <numerusform>اختير استبقاءان</numerusform>
            <numerusform>اختيرت %Ln استبقاءات</numerusform>
            <numerusform>اختير %Ln استبقاءً</numerusform>
            <numerusform>اختير %Ln استبقاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>What a hold keeps is never deleted. When the hold ends, the usual rules apply again.</source>
        <translation>ما يحميه الاستبقاء لا يُحذف أبدًا. وعند انتهائه تسري القواعد المعتادة من جديد.</translation>
    </message>
    <message>
        <source>End hold…</source>
        <translation>إنهاء الاستبقاء…</translation>
    </message>
    <message>
        <source>The holds are not known</source>
        <translation>الاستبقاءات غير معروفة</translation>
    </message>
    <message>
        <source>As long as they cannot be read, nothing is deleted.</source>
        <translation>ما دام لا يمكن قراءتها، لا يُحذف شيء.</translation>
    </message>
    <message>
        <source>No holds yet</source>
        <translation>لا استبقاءات بعد</translation>
    </message>
</context>
<context>
    <name>docsweep::JudgeLedgerDialog</name>
    <message>
        <source>If the ledger was deleted by mistake, restore it together with the web app&apos;s database: then its holds count again. If it is gone for good, docsweep can forget it. What was held in it can then be deleted, so make the holds that are still needed again at once. Every other docsweep has to forget it, too.</source>
        <translation>إذا حُذف السجل المشترك خطأً، فاستعده مع قاعدة بيانات تطبيق الويب: عندئذٍ تسري استبقاءاته من جديد. وإذا فُقد نهائيًا، يمكن أن ينساه docsweep. عندئذٍ يمكن حذف ما كان مستبقى فيه، لذا أنشئ فورًا الاستبقاءات التي ما زالت لازمة من جديد. ويجب أن تنساه كل نسخ docsweep الأخرى أيضًا.</translation>
    </message>
    <message>
        <source>This happens where a database was restored or copied, for example as a test system. If this database has taken the place of the other one, it becomes the ledger&apos;s home. If it is the wrong database, check the connection instead.</source>
        <translation>يحدث هذا عندما تُستعاد قاعدة بيانات أو تُنسخ، مثلًا كنظام تجريبي. إذا حلّت قاعدة البيانات هذه محل الأخرى، تصبح موطن السجل المشترك. وإذا كانت قاعدة البيانات الخطأ، فتحقق من الاتصال بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This happens where the ledger was restored from a backup or replaced. Holds made since then may be missing, and the next cleanup can delete what they kept. Pause automatic runs on every machine, use the ledger as it is, and make the missing holds again under Holds.</source>
        <translation>يحدث هذا عندما يُستعاد السجل المشترك من نسخة احتياطية أو يُستبدل. قد تكون الاستبقاءات التي أُنشئت منذ ذلك الحين مفقودة، وقد يحذف التنظيف التالي ما كانت تُبقيه. أوقف عمليات التشغيل التلقائية مؤقتًا على كل الأجهزة، واستخدم السجل كما هو، وأنشئ الاستبقاءات المفقودة من جديد.</translation>
    </message>
    <message>
        <source>No cleanup runs before I have made the needed holds again</source>
        <translation>لن يجري أي تنظيف قبل أن أنشئ الاستبقاءات اللازمة من جديد</translation>
    </message>
    <message>
        <source>No cleanup runs before I have checked its holds</source>
        <translation>لن يجري أي تنظيف قبل أن أتحقق من استبقاءاته</translation>
    </message>
    <message>
        <source>The ledger cannot be trusted</source>
        <translation>لا يمكن الوثوق بالسجل المشترك</translation>
    </message>
    <message>
        <source>Forget the ledger</source>
        <translation>نسيان السجل المشترك</translation>
    </message>
    <message>
        <source>Make this its home</source>
        <translation>جعل هذه موطنه</translation>
    </message>
    <message>
        <source>Use the ledger as it is</source>
        <translation>استخدام السجل كما هو</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>docsweep::LedgerHeadLine</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the ledger&apos;s last entry</source>
        <translation>نسخ آخر قيد في السجل المشترك</translation>
    </message>
    <message>
        <source>Ledger: entry %1, %2</source>
        <comment>its number, the beginning of its hash</comment>
        <translation>السجل المشترك: القيد %1، %2</translation>
    </message>
    <message>
        <source>The last entry of the ledger now. Keep it elsewhere: it proves that nothing before it was changed. %1</source>
        <translation>آخر قيد في السجل المشترك الآن. احفظه في مكان آخر: فهو يثبت أن شيئًا قبله لم يتغيّر. %1</translation>
    </message>
</context>
<context>
    <name>docsweep::LedgerNote</name>
    <message>
        <source>Holds made here count for this docsweep only: other docsweeps that clean this web app do not know them.</source>
        <translation>الاستبقاءات المنشأة هنا تسري على نسخة docsweep هذه فقط: نسخ docsweep الأخرى التي تنظف تطبيق الويب هذا لا تعرفها.</translation>
    </message>
    <message>
        <source>Share with all docsweeps…</source>
        <translation>المشاركة مع كل نسخ docsweep…</translation>
    </message>
    <message>
        <source>Holds made here count for every docsweep that cleans this web app.</source>
        <translation>الاستبقاءات المنشأة هنا تسري على كل نسخة docsweep تنظف تطبيق الويب هذا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older hold(s) count for this docsweep only.</source>
        <translation>
            <numerusform>لا استبقاءات أقدم تسري على نسخة docsweep هذه فقط (%Ln).</numerusform>
            <numerusform>استبقاء أقدم واحد (%Ln) يسري على نسخة docsweep هذه فقط.</numerusform>
            <numerusform>استبقاءان أقدمان (%Ln) يسريان على نسخة docsweep هذه فقط.</numerusform>
            <numerusform>%Ln استبقاءات أقدم تسري على نسخة docsweep هذه فقط.</numerusform>
            <numerusform>%Ln استبقاءً أقدم تسري على نسخة docsweep هذه فقط.</numerusform>
            <numerusform>%Ln استبقاء أقدم تسري على نسخة docsweep هذه فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share them</source>
        <translation>مشاركتها</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>ماذا أفعل…</translation>
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
    <name>docsweep::LookupDetails</name>
    <message>
        <source>Selected result</source>
        <translation>النتيجة المحددة</translation>
    </message>
    <message>
        <source>Select a result to see if it will be deleted, and why.</source>
        <translation>حدد نتيجة لترى هل ستُحذف ولماذا.</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>Show in Candidates</source>
        <translation>عرض في المرشَّحات</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>استبقاء…</translation>
    </message>
    <message>
        <source>Clean up this session…</source>
        <translation>تنظيف هذه الجلسة…</translation>
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
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
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
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
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
        <source>It is not a candidate.</source>
        <translation>ليس من العناصر المرشَّحة.</translation>
    </message>
    <message>
        <source>Wait until the scan or cleanup has finished.</source>
        <translation>انتظر حتى ينتهي الفحص أو التنظيف.</translation>
    </message>
    <message>
        <source>First shows what will be deleted: its rows and all its files, whatever their age.</source>
        <translation>يعرض أولاً ما سيُحذف: صفوفها وكل ملفاتها مهما كان عمرها.</translation>
    </message>
    <message>
        <source>It doesn&apos;t belong to a session.</source>
        <translation>لا ينتمي إلى أي جلسة.</translation>
    </message>
    <message>
        <source>Keep it from every cleanup</source>
        <translation>استبقاؤه من كل تنظيف</translation>
    </message>
    <message>
        <source>Scan first (F5).</source>
        <translation>افحص أولاً (F5).</translation>
    </message>
    <message>
        <source>The next cleanup will delete it.</source>
        <translation>سيحذفه التنظيف التالي.</translation>
    </message>
    <message>
        <source>It can be deleted from %1, unless it is used before then.</source>
        <translation>يمكن حذفه ابتداءً من %1، ما لم يُستخدم قبل ذلك.</translation>
    </message>
    <message>
        <source>It can be deleted from %1, unless it changes before then.</source>
        <translation>يمكن حذفه ابتداءً من %1، ما لم يتغير قبل ذلك.</translation>
    </message>
    <message>
        <source>Held since %1.</source>
        <translation>مستبقى منذ %1.</translation>
    </message>
    <message>
        <source>Held by %1 since %2.</source>
        <translation>استبقاه %1 منذ %2.</translation>
    </message>
    <message>
        <source>The hold ends on %1.</source>
        <translation>ينتهي الاستبقاء في %1.</translation>
    </message>
    <message>
        <source>The hold has no end date.</source>
        <translation>ليس للاستبقاء تاريخ انتهاء.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::LookupDialog</name>
    <message>
        <source>Look up</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Look up a session, a file or a document</source>
        <translation>البحث عن جلسة أو ملف أو مستند</translation>
    </message>
    <message>
        <source>Part of a session key, a file&apos;s key or a document&apos;s name…</source>
        <translation>جزء من مفتاح جلسة أو ملف أو من اسم مستند…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>Files are found by the start of their key or through a document; candidates by any part of their key.</source>
        <translation>يُعثر على الملفات ببداية مفتاحها أو عبر مستند، وعلى العناصر المرشَّحة بأي جزء من مفتاحها.</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>اكتب حرفين على الأقل.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No matches. Check the spelling or type less.</source>
        <translation>لا نتائج. تحقق من الكتابة أو اكتب أقل.</translation>
    </message>
    <message>
        <source>Sessions and documents could not be searched. %1</source>
        <translation>تعذّر البحث في الجلسات والمستندات. %1</translation>
    </message>
    <message>
        <source>Files could not be searched. %1</source>
        <translation>تعذّر البحث في الملفات. %1</translation>
    </message>
    <message>
        <source>The search took too long and was stopped. There may be more matches: type more.</source>
        <translation>استغرق البحث وقتًا طويلاً فأُوقف. قد توجد نتائج أخرى: اكتب المزيد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>No results.</source>
        <translation>لا نتائج.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>الجلسة %1</translation>
    </message>
    <message>
        <source>Checking what can be deleted…</source>
        <translation>جارٍ التحقق مما يمكن حذفه…</translation>
    </message>
</context>
<context>
    <name>docsweep::LookupList</name>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>ينتمي إلى</translation>
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
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>%1: first %2. Type more to narrow the search.</source>
        <translation>%1: أول %2. اكتب المزيد لتضييق البحث.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
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
        <source>no session</source>
        <translation>بلا جلسة</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>docsweep::MainWindow</name>
    <message>
        <source>Failed in run %1</source>
        <translation>فشل في عملية التشغيل %1</translation>
    </message>
    <message>
        <source>Copies are kept until %1</source>
        <translation>تُحفظ النسخ حتى %1</translation>
    </message>
</context>
<context>
    <name>docsweep::MakeKeyDialog</name>
    <message>
        <source>Make a key for the vault</source>
        <translation>إنشاء مفتاح للخزنة</translation>
    </message>
    <message>
        <source>Copies are encrypted with a public key, which the settings hold. Only the private key opens them. Nobody can make it again: if you lose it, you cannot put anything back.</source>
        <translation>تُشفَّر النسخ بمفتاح عام موجود في الإعدادات. المفتاح الخاص وحده يفتحها. لا يمكن لأحد إنشاؤه من جديد: إذا فقدته فلن تتمكن من استعادة أي شيء.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>المفتاح الخاص</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>إنشاء المفتاح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep it in this desktop’s keychain</source>
        <translation>حفظه في سلسلة مفاتيح سطح المكتب هذا</translation>
    </message>
    <message>
        <source>Keep it in a file protected by a passphrase</source>
        <translation>حفظه في ملف تحميه عبارة مرور</translation>
    </message>
    <message>
        <source>Keep it in a plain file (weaker: whoever can read the file can read all copies)</source>
        <translation>حفظه في ملف عادي (أضعف: من يستطيع قراءة الملف يستطيع قراءة كل النسخ)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>I will keep a second copy of the private key in a safe place</source>
        <translation>سأحتفظ بنسخة ثانية من المفتاح الخاص في مكان آمن</translation>
    </message>
    <message>
        <source>The key is made and stored. Write down the private key, or save it in a password manager. It is shown only now.</source>
        <translation>أُنشئ المفتاح وحُفظ. اكتب المفتاح الخاص أو احفظه في مدير كلمات مرور. لا يُعرض إلا الآن.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>docsweep::MakeLedgerDialog</name>
    <message>
        <source>Share holds and runs</source>
        <translation>مشاركة الاستبقاءات وعمليات التشغيل</translation>
    </message>
    <message>
        <source>Share holds and runs with every docsweep?</source>
        <translation>هل تريد مشاركة الاستبقاءات وعمليات التشغيل مع كل نسخ docsweep؟</translation>
    </message>
    <message>
        <source>A ledger stands beside the web app&apos;s rows. Every docsweep that cleans this web app, on any machine, then keeps what is held here, and you see its runs. If the ledger cannot be read, nothing is deleted.</source>
        <translation>يقع السجل المشترك بجانب صفوف تطبيق الويب. عندئذٍ تُبقي كل نسخة docsweep تنظف تطبيق الويب هذا، على أي جهاز، ما هو مستبقى هنا، وترى أنت عمليات تشغيلها. وإذا تعذرت قراءة السجل، فلا يُحذف شيء.</translation>
    </message>
    <message>
        <source>Older versions of docsweep do not know ledgers and ignore these holds. Update docsweep everywhere.</source>
        <translation>الإصدارات الأقدم من docsweep لا تعرف السجلات المشتركة وتتجاهل هذه الاستبقاءات. حدّث docsweep في كل مكان.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارية القراءة…</translation>
    </message>
    <message>
        <source>Statements that make the ledger</source>
        <translation>العبارات التي تنشئ السجل المشترك</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the statements</source>
        <translation>نسخ العبارات</translation>
    </message>
    <message>
        <source>Create the ledger</source>
        <translation>إنشاء السجل المشترك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This file is created: %1</source>
        <translation>يُنشأ هذا الملف: %1</translation>
    </message>
    <message>
        <source>These statements run in the database, in one transaction:</source>
        <translation>تُنفَّذ هذه العبارات في قاعدة البيانات ضمن معاملة واحدة:</translation>
    </message>
    <message>
        <source>A cleanup is running. Create the ledger when it has ended.</source>
        <translation>عملية تنظيف جارية. أنشئ السجل المشترك عند انتهائها.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>An owner of the database has to run these statements:</source>
        <translation>يجب أن ينفذ مالك لقاعدة البيانات هذه العبارات:</translation>
    </message>
    <message>
        <source>This database role may not create the ledger. Copy the statements, let an owner of the database run them, and create the ledger again.</source>
        <translation>لا يحق لدور قاعدة البيانات هذا إنشاء السجل المشترك. انسخ العبارات، ودع مالكًا لقاعدة البيانات ينفذها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>Adopt this docsweep&apos;s holds (%Ln) and earlier runs</source>
        <translation>
            <numerusform>ضم استبقاءات نسخة docsweep هذه (%Ln) وعمليات تشغيلها السابقة</numerusform>
            <numerusform>ضم استبقاء نسخة docsweep هذه (%Ln) وعمليات تشغيلها السابقة</numerusform>
            <numerusform>ضم استبقاءي نسخة docsweep هذه (%Ln) وعمليات تشغيلها السابقة</numerusform>
            <numerusform>ضم استبقاءات نسخة docsweep هذه (%Ln) وعمليات تشغيلها السابقة</numerusform>
            <numerusform>ضم استبقاءات نسخة docsweep هذه (%Ln) وعمليات تشغيلها السابقة</numerusform>
            <numerusform>ضم استبقاءات نسخة docsweep هذه (%Ln) وعمليات تشغيلها السابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopt this docsweep&apos;s earlier runs</source>
        <translation>ضم عمليات التشغيل السابقة لنسخة docsweep هذه</translation>
    </message>
    <message>
        <source>Everybody then has its holds and sees its runs</source>
        <translation>عندئذ تسري استبقاءاتها على الجميع، ويرى الجميع عمليات تشغيلها</translation>
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
    <message>
        <source>All projects</source>
        <translation>كل المشاريع</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>الاستبقاءات</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>الخزنة</translation>
    </message>
</context>
<context>
    <name>docsweep::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>The storage was not listed, so its files are unknown.</source>
        <translation>لم يُسرد محتوى التخزين، فملفاته غير معروفة.</translation>
    </message>
    <message>
        <source>The first scan is running.</source>
        <translation>الفحص الأول جارٍ.</translation>
    </message>
    <message>
        <source>Not scanned yet. Press F5 to scan.</source>
        <translation>لم يُفحص بعد. اضغط F5 للفحص.</translation>
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
        <source>%Ln of the orphans are generated file(s). They are not deleted as long as generated files are kept.</source>
        <translation>
            <numerusform>لا ملفات مولَّدة (%Ln) بين الملفات اليتيمة.</numerusform>
            <numerusform>ملف يتيم واحد (%Ln) ملف مولَّد. لا يُحذف ما دامت الملفات المولَّدة تُبقى.</numerusform>
            <numerusform>ملفان يتيمان (%Ln) ملفان مولَّدان. لا يُحذفان ما دامت الملفات المولَّدة تُبقى.</numerusform>
            <numerusform>%Ln من الملفات اليتيمة ملفات مولَّدة. لا تُحذف ما دامت الملفات المولَّدة تُبقى.</numerusform>
            <numerusform>%Ln من الملفات اليتيمة ملفات مولَّدة. لا تُحذف ما دامت الملفات المولَّدة تُبقى.</numerusform>
            <numerusform>%Ln من الملفات اليتيمة ملفات مولَّدة. لا تُحذف ما دامت الملفات المولَّدة تُبقى.</numerusform>
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
        <source>Expired logins (django_session): %1 of %2. Cleanups keep them unless DOCSWEEP_DJANGO_SESSIONS=true.</source>
        <translation>عمليات تسجيل دخول منتهية (django_session): %1 من %2. تُبقيها عمليات التنظيف ما لم يُضبط DOCSWEEP_DJANGO_SESSIONS=true.</translation>
    </message>
    <message>
        <source>The database file has %1 of unused space. docsweep-cli compact frees it.</source>
        <translation>في ملف قاعدة البيانات %1 من المساحة غير المستخدمة. يحرّرها docsweep-cli compact.</translation>
    </message>
    <message numerus="yes">
        <source>%1 still occupies the space of %Ln deleted row(s). docsweep-cli compact says how to free it.</source>
        <translation>
            <numerusform>لا يشغل %1 مساحة صفوف محذوفة (%Ln).</numerusform>
            <numerusform>لا يزال %1 يشغل مساحة صف محذوف واحد (%Ln). يبيّن docsweep-cli compact كيف تُحرَّر.</numerusform>
            <numerusform>لا يزال %1 يشغل مساحة صفين محذوفين (%Ln). يبيّن docsweep-cli compact كيف تُحرَّر.</numerusform>
            <numerusform>لا يزال %1 يشغل مساحة %Ln صفوف محذوفة. يبيّن docsweep-cli compact كيف تُحرَّر.</numerusform>
            <numerusform>لا يزال %1 يشغل مساحة %Ln صفًا محذوفًا. يبيّن docsweep-cli compact كيف تُحرَّر.</numerusform>
            <numerusform>لا يزال %1 يشغل مساحة %Ln صف محذوف. يبيّن docsweep-cli compact كيف تُحرَّر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the holds</source>
        <translation>عرض الاستبقاءات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) held, %1</source>
        <translation>
            <numerusform>لا عناصر مستبقاة، %1</numerusform>
            <numerusform>عنصر واحد مستبقى، %1</numerusform>
            <numerusform>عنصران مستبقيان، %1</numerusform>
            <numerusform>%Ln عناصر مستبقاة، %1</numerusform>
            <numerusform>%Ln عنصرًا مستبقى، %1</numerusform>
            <numerusform>%Ln عنصر مستبقى، %1</numerusform>
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
        <source>Stop trying to delete the selected files (Del)</source>
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
        <source>%Ln pending deletion(s), %1</source>
        <translation>
            <numerusform>لا عمليات حذف معلَّقة، %1</numerusform>
            <numerusform>عملية حذف معلَّقة واحدة، %1</numerusform>
            <numerusform>عمليتا حذف معلَّقتان، %1</numerusform>
            <numerusform>%Ln عمليات حذف معلَّقة، %1</numerusform>
            <numerusform>%Ln عملية حذف معلَّقة، %1</numerusform>
            <numerusform>%Ln عملية حذف معلَّقة، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>لا شيء معلَّق</translation>
    </message>
    <message>
        <source>These files should have been deleted, but the storage has not confirmed it. Every cleanup tries them again.</source>
        <translation>كان ينبغي أن تُحذف هذه الملفات، لكن التخزين لم يؤكد ذلك. كل عملية تنظيف تحاول من جديد.</translation>
    </message>
    <message>
        <source>Every deletion is confirmed.</source>
        <translation>كل عمليات الحذف مؤكدة.</translation>
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
        <source>docsweep will not delete these files and will not try again. A file that is still there is kept until a scan finds that it is old and that nobody uses it.</source>
        <translation>لن يحذف docsweep هذه الملفات ولن يعيد المحاولة. والملف الذي ما زال موجودًا يبقى حتى يجد فحص أنه قديم ولا يستخدمه أحد.</translation>
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
    <message>
        <source>What other docsweeps have left cannot be shown. %1</source>
        <translation>يتعذّر عرض ما تركته نسخ docsweep الأخرى. %1</translation>
    </message>
    <message>
        <source>Left by other docsweeps: %1. This one tries what its own rules would delete. Giving up counts for every docsweep.</source>
        <translation>تركتها نسخ docsweep أخرى: %1. تحاول هذه النسخة ما تحذفه قواعدها. والترك يسري على كل نسخ docsweep.</translation>
    </message>
    <message>
        <source>Left by other docsweeps: %1. They will not try again either.</source>
        <translation>تركتها نسخ docsweep أخرى: %1. ولن تعيد هي المحاولة أيضًا.</translation>
    </message>
</context>
<context>
    <name>docsweep::PendingModel</name>
    <message>
        <source>with the next run</source>
        <translation>مع التشغيل التالي</translation>
    </message>
    <message>
        <source>By an automatic run. A run by hand tries all of them.</source>
        <translation>بتشغيل تلقائي. التشغيل اليدوي يحاولها كلها.</translation>
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
        <source>Waiting since</source>
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
    <message>
        <source>this docsweep</source>
        <translation>نسخة docsweep هذه</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>ليس من هنا</translation>
    </message>
    <message>
        <source>The next run from here checks it and deletes it if the rules of this docsweep allow it.</source>
        <translation>تتحقق منه عملية التشغيل التالية من هنا وتحذفه إن سمحت قواعد نسخة docsweep هذه.</translation>
    </message>
    <message>
        <source>The rules of this docsweep keep it: it is younger than the age, of a kind that is kept, or in a bucket that is not cleaned up from here. Whoever left it tries it again.</source>
        <translation>قواعد نسخة docsweep هذه تُبقيه: فهو أحدث من العمر المحدد، أو من نوع يُحفظ، أو في حاوية لا تُنظَّف من هنا. ومن تركه يعيد المحاولة.</translation>
    </message>
    <message>
        <source>Left by</source>
        <translation>تركها</translation>
    </message>
</context>
<context>
    <name>docsweep::PeriodEdit</name>
    <message>
        <source>%1: unit</source>
        <translation>%1: الوحدة</translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>دقائق</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>ساعات</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>أيام</numerusform>
            <numerusform>يومًا</numerusform>
            <numerusform>يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::PlacesGroup</name>
    <message>
        <source>Files and folders</source>
        <translation>الملفات والمجلدات</translation>
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
        <source>For a problem report. Contains no key and no password.</source>
        <translation>للإبلاغ عن مشكلة. لا يحتوي على مفتاح ولا على كلمة مرور.</translation>
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
        <source>none; everything comes from the environment</source>
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
        <source>This picture cannot be read.</source>
        <translation>لا يمكن قراءة هذه الصورة.</translation>
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
        <source>This PDF cannot be read.</source>
        <translation>لا يمكن قراءة ملف PDF هذا.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password.</source>
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
        <source>Read the file and show its beginning here. No copy is kept.</source>
        <translation>قراءة الملف وعرض بدايته هنا. لا تُحفظ أي نسخة.</translation>
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
    <message>
        <source>%1. Files of more than %2 are read on request.</source>
        <translation>%1. الملفات الأكبر من %2 تُقرأ عند الطلب.</translation>
    </message>
    <message>
        <source>Files of more than %1 are read on request.</source>
        <translation>الملفات الأكبر من %1 تُقرأ عند الطلب.</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectBadge</name>
    <message>
        <source>red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Mark of this connection: %1</source>
        <translation>علامة هذا الاتصال: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectList</name>
    <message>
        <source>Environment</source>
        <translation>متغيرات البيئة</translation>
    </message>
</context>
<context>
    <name>docsweep::Projects</name>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>لا يمكن استخدام الإعدادات</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>تعذّر الوصول إلى قاعدة البيانات</translation>
    </message>
    <message>
        <source>The storage cannot be reached</source>
        <translation>تعذّر الوصول إلى التخزين</translation>
    </message>
    <message>
        <source>This journal cannot be read</source>
        <translation>لا يمكن قراءة سجل العمليات هذا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) failed</source>
        <translation>
            <numerusform>لم يفشل أي تشغيل</numerusform>
            <numerusform>فشل تشغيل واحد</numerusform>
            <numerusform>فشل تشغيلان</numerusform>
            <numerusform>فشلت %Ln عمليات تشغيل</numerusform>
            <numerusform>فشلت %Ln عملية تشغيل</numerusform>
            <numerusform>فشلت %Ln عملية تشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Some items could not be deleted</source>
        <translation>تعذّر حذف بعض العناصر</translation>
    </message>
    <message>
        <source>The schedule cannot be followed</source>
        <translation>تعذّر اتباع الجدولة</translation>
    </message>
    <message>
        <source>A run is %1 late</source>
        <translation>تأخر تشغيل بمقدار %1</translation>
    </message>
    <message>
        <source>A run is late</source>
        <translation>تأخر تشغيل</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>موعدها %1</translation>
    </message>
    <message>
        <source>The last scan could not list the files</source>
        <translation>لم يتمكن آخر فحص من سرد الملفات</translation>
    </message>
    <message>
        <source>The quota is used up</source>
        <translation>استُنفدت الحصة</translation>
    </message>
    <message>
        <source>%1 of the quota is used</source>
        <translation>استُخدم %1 من الحصة</translation>
    </message>
    <message>
        <source>Clean up, or raise the quota</source>
        <translation>نظّف أو ارفع الحصة</translation>
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
        <source>The next run tries again</source>
        <translation>يعيد التشغيل التالي المحاولة</translation>
    </message>
    <message>
        <source>Made by an older docsweep</source>
        <translation>أنشأه docsweep أقدم</translation>
    </message>
    <message>
        <source>Open it once to bring it up to date</source>
        <translation>افتحه مرة لتحديثه</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>لم يُفحص قط</translation>
    </message>
    <message>
        <source>Open it to scan</source>
        <translation>افتحه للفحص</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a project needs, and more of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارية القراءة…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <comment>needs of a project that are not shown</comment>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>No quota is set</source>
        <translation>لا حصة محددة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of the quota</source>
        <translation>%1 من الحصة</translation>
    </message>
    <message>
        <source>Scanned %1</source>
        <translation>فُحص %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
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
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>المحرَّر: %1</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>لا جدولة</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>after quiet hours</source>
        <translation>بعد ساعات الهدوء</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Check that this machine and its scheduler are running at these times.</source>
        <translation>تحقق من أن هذا الجهاز ومجدوِله يعملان في هذه الأوقات.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>by the system</source>
        <translation>بواسطة النظام</translation>
    </message>
    <message>
        <source>A scheduler outside docsweep begins a run about every %1.</source>
        <translation>يبدأ مجدول خارج docsweep تشغيلًا كل %1 تقريبًا.</translation>
    </message>
    <message>
        <source>The oldest waits since %1</source>
        <translation>الأقدم ينتظر منذ %1</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>يجري السؤال…</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>database %1, storage %2</source>
        <comment>how long each took to answer, or no</comment>
        <translation>قاعدة البيانات %1، التخزين %2</translation>
    </message>
    <message>
        <source>neither answers</source>
        <translation>لا أحد منهما يجيب</translation>
    </message>
    <message>
        <source>no database</source>
        <translation>لا قاعدة بيانات</translation>
    </message>
    <message>
        <source>storage answers</source>
        <translation>التخزين يجيب</translation>
    </message>
    <message>
        <source>no storage</source>
        <translation>لا تخزين</translation>
    </message>
    <message>
        <source>database answers</source>
        <translation>قاعدة البيانات تجيب</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>يجيب</translation>
    </message>
    <message>
        <source>storage off</source>
        <translation>التخزين متوقف</translation>
    </message>
    <message>
        <source>both answer</source>
        <translation>كلاهما يجيب</translation>
    </message>
    <message>
        <source>%1, none needs you</source>
        <translation>%1، لا شيء يحتاج إليك</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln need(s) you</source>
        <translation>
            <numerusform>%1، لا شيء منها يحتاج إليك</numerusform>
            <numerusform>%1، واحد منها يحتاج إليك</numerusform>
            <numerusform>%1، اثنان منها يحتاجان إليك</numerusform>
            <numerusform>%1، %Ln منها تحتاج إليك</numerusform>
            <numerusform>%1، %Ln منها تحتاج إليك</numerusform>
            <numerusform>%1، %Ln منها تحتاج إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>“Allow automatic runs” is off in Settings: automatic runs do nothing.</source>
        <translation>خيار «السماح بعمليات التشغيل التلقائية» معطَّل في الإعدادات: عمليات التشغيل التلقائية لا تفعل شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>لا اتصالات</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%Ln اتصالات</numerusform>
            <numerusform>%Ln اتصالًا</numerusform>
            <numerusform>%Ln اتصال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectsModel</name>
    <message>
        <source>open in this window</source>
        <translation>مفتوح في هذه النافذة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the two lines of a cell</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>What the newest scan listed and nobody has deleted or held since</source>
        <translation>ما أدرجه آخر فحص ولم يحذفه أو يستبقه أحد منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Runs that failed since the last good one</source>
        <translation>عمليات التشغيل التي فشلت منذ آخر عملية ناجحة</translation>
    </message>
    <message>
        <source>Deletions that the storage has not confirmed</source>
        <translation>عمليات حذف لم يؤكدها التخزين</translation>
    </message>
    <message>
        <source>By the journal: a run that has not ended</source>
        <translation>وفق سجل العمليات: عملية تشغيل لم تنته</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>المخزَّن</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>يمكن حذفه</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>آخر تشغيل</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>التشغيل التالي</translation>
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
        <source>At work</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the mark of a project and its colour</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a project and its mark</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectsPage</name>
    <message>
        <source>All projects</source>
        <translation>كل المشاريع</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>اتصال جديد…</translation>
    </message>
    <message>
        <source>Asking databases and storages: %1 of %2 have answered</source>
        <translation>يجري سؤال قواعد البيانات ووحدات التخزين: أجاب %1 من %2</translation>
    </message>
    <message>
        <source>Databases and storages asked at %1</source>
        <translation>سُئلت قواعد البيانات ووحدات التخزين في %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>Stops asking; what has answered stays</source>
        <translation>يوقف السؤال؛ وتبقى الإجابات الواردة</translation>
    </message>
    <message>
        <source>Asks each database and storage whether it answers; changes nothing</source>
        <translation>يسأل كل قاعدة بيانات وتخزين إن كان يجيب؛ ولا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>No saved connections</source>
        <translation>لا اتصالات محفوظة</translation>
    </message>
    <message>
        <source>A connection saved under a name has its row here.</source>
        <translation>لكل اتصال محفوظ باسم صف هنا.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Change or clear the search.</source>
        <translation>غيّر البحث أو امسحه.</translation>
    </message>
    <message>
        <source>Asking the databases and storages</source>
        <translation>يجري سؤال قواعد البيانات ووحدات التخزين</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>البحث في الاتصالات</translation>
    </message>
    <message>
        <source>Reading the connections…</source>
        <translation>تجري قراءة الاتصالات…</translation>
    </message>
    <message>
        <source>Figures are from each connection&apos;s journal</source>
        <translation>الأرقام من سجل عمليات كل اتصال</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectsView</name>
    <message>
        <source>All projects</source>
        <translation>كل المشاريع</translation>
    </message>
</context>
<context>
    <name>docsweep::QuietHours</name>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>None: runs may start at any time.</source>
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
        <source>At or before the start: on the next day</source>
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
        <source>Starts on %1</source>
        <translation>يبدأ يوم %1</translation>
    </message>
</context>
<context>
    <name>docsweep::QuotaGauge</name>
    <message>
        <source>%1 of %2 stored, %3 of it can be deleted</source>
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
    <name>docsweep::RestoreDialog</name>
    <message>
        <source>Put back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>What will be put back</source>
        <translation>ما سيُستعاد</translation>
    </message>
    <message>
        <source>Finish what was interrupted</source>
        <translation>إتمام ما انقطع</translation>
    </message>
    <message>
        <source>Items with something to know</source>
        <translation>عناصر عليها ملاحظات</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>الجلسة أو الملف</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Save to a folder…</source>
        <translation>حفظ في مجلد…</translation>
    </message>
    <message>
        <source>Writes the copies into a folder of this computer. Database and storage are not touched.</source>
        <translation>يكتب النسخ في مجلد على هذا الحاسوب. لا تُمس قاعدة البيانات ولا التخزين.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Finding out what can be put back…</source>
        <translation>جارٍ معرفة ما يمكن استعادته…</translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln item(s)</source>
        <translation>
            <numerusform>لا شيء للاستعادة</numerusform>
            <numerusform>استعادة عنصر واحد</numerusform>
            <numerusform>استعادة عنصرين</numerusform>
            <numerusform>استعادة %Ln عناصر</numerusform>
            <numerusform>استعادة %Ln عنصرًا</numerusform>
            <numerusform>استعادة %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are kept until %1.</source>
        <translation>تُحفظ النسخ حتى %1.</translation>
    </message>
    <message>
        <source>What is put back is held until %1, so that no cleanup deletes it again right away.</source>
        <translation>يُستبقى ما يُستعاد حتى %1، لكيلا يحذفه أي تنظيف من جديد فورًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) cannot be put back in place</source>
        <translation>
            <numerusform>لا عناصر تتعذر إعادتها</numerusform>
            <numerusform>عنصر واحد تتعذر إعادته إلى مكانه</numerusform>
            <numerusform>عنصران تتعذر إعادتهما إلى مكانهما</numerusform>
            <numerusform>%Ln عناصر تتعذر إعادتها إلى مكانها</numerusform>
            <numerusform>%Ln عنصرًا تتعذر إعادتها إلى مكانها</numerusform>
            <numerusform>%Ln عنصر تتعذر إعادتها إلى مكانها</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore %1: %2 of %3 items are not back yet.</source>
        <translation>الاستعادة %1: لم يعد بعد %2 من %3 من العناصر.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إتمام</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>جارية الاستعادة…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>%1 of %2 put back</source>
        <translation>استُعيد %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) put back</source>
        <translation>
            <numerusform>لم يُستعد شيء</numerusform>
            <numerusform>استُعيد عنصر واحد</numerusform>
            <numerusform>استُعيد عنصران</numerusform>
            <numerusform>استُعيدت %Ln عناصر</numerusform>
            <numerusform>استُعيد %Ln عنصرًا</numerusform>
            <numerusform>استُعيد %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 items put back</source>
        <translation>استُعيد %1 من %2 من العناصر</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>لم يكتمل بعد</translation>
    </message>
    <message>
        <source>Held until %1. See Holds to keep it longer.</source>
        <translation>مُستبقى حتى %1. للتمديد انظر الاستبقاءات.</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>ما ينبغي معرفته</translation>
    </message>
    <message>
        <source>Save the copies to a folder</source>
        <translation>حفظ النسخ في مجلد</translation>
    </message>
    <message>
        <source>Saving to %1…</source>
        <translation>جارٍ الحفظ في %1…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Partly saved</source>
        <translation>حُفظ جزئيًا</translation>
    </message>
    <message>
        <source>%1 and the rows of %2 are in %3.</source>
        <translation>%1 وصفوف %2 موجودة في %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>لا ملفات، %1</numerusform>
            <numerusform>ملف واحد، %1</numerusform>
            <numerusform>ملفان، %1</numerusform>
            <numerusform>%Ln ملفات، %1</numerusform>
            <numerusform>%Ln ملفًا، %1</numerusform>
            <numerusform>%Ln ملف، %1</numerusform>
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
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>It could not be put back</source>
        <translation>تعذرت الاستعادة</translation>
    </message>
    <message>
        <source>What was put back so far stays. The rest can be put back later.</source>
        <translation>ما استُعيد حتى الآن يبقى. ويمكن استعادة الباقي لاحقًا.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>التخلي…</translation>
    </message>
    <message>
        <source>Ends it. What has been put back stays.</source>
        <translation>ينهيها. ما استُعيد يبقى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) are already there, unchanged.</source>
        <translation>
            <numerusform>لا عناصر موجودة بالفعل.</numerusform>
            <numerusform>عنصر واحد موجود بالفعل دون تغيير.</numerusform>
            <numerusform>عنصران موجودان بالفعل دون تغيير.</numerusform>
            <numerusform>%Ln عناصر موجودة بالفعل دون تغيير.</numerusform>
            <numerusform>%Ln عنصرًا موجودًا بالفعل دون تغيير.</numerusform>
            <numerusform>%Ln عنصر موجود بالفعل دون تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>التخلي</translation>
    </message>
    <message>
        <source>Give up what is not back yet?</source>
        <translation>التخلي عما لم يعد بعد؟</translation>
    </message>
    <message>
        <source>What has been put back stays and is held. The copies of the rest are kept until their term ends.</source>
        <translation>ما استُعيد يبقى مُستبقى. وتُحفظ نسخ الباقي حتى نهاية مدتها.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>مواصلة الانتظار</translation>
    </message>
    <message>
        <source>Giving up…</source>
        <translation>جارٍ التخلي…</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>تم التخلي</translation>
    </message>
</context>
<context>
    <name>docsweep::RestoreWords</name>
    <message>
        <source>Put back session %1</source>
        <translation>استعادة الجلسة %1</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>استعادة %1</translation>
    </message>
    <message>
        <source>Put back run %1</source>
        <translation>استعادة عملية التشغيل %1</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>will be put back</source>
        <translation>سيُستعاد</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>استُعيد</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <source>added to the new session</source>
        <translation>أضيف إلى الجلسة الجديدة</translation>
    </message>
    <message>
        <source>only to a folder</source>
        <translation>إلى مجلد فقط</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) with %1</source>
        <translation>
            <numerusform>لا جلسات، %1</numerusform>
            <numerusform>جلسة واحدة، %1</numerusform>
            <numerusform>جلستان، %1</numerusform>
            <numerusform>%Ln جلسات، %1</numerusform>
            <numerusform>%Ln جلسة، %1</numerusform>
            <numerusform>%Ln جلسة، %1</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>لا ملفات، %1</numerusform>
            <numerusform>ملف واحد، %1</numerusform>
            <numerusform>ملفان، %1</numerusform>
            <numerusform>%Ln ملفات، %1</numerusform>
            <numerusform>%Ln ملفًا، %1</numerusform>
            <numerusform>%Ln ملف، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 put back</source>
        <translation>استُعيد %1 من %2</translation>
    </message>
    <message>
        <source>%1 were already there</source>
        <translation>%1 كانت موجودة بالفعل</translation>
    </message>
    <message>
        <source>%1 left alone: something else is there now</source>
        <translation>تُرك %1: يوجد شيء آخر هناك الآن</translation>
    </message>
    <message>
        <source>%1 can only be saved to a folder</source>
        <translation>%1 يمكن حفظها في مجلد فقط</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>في الانتظار: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>الفاشل: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::RunConfirmation</name>
    <message>
        <source>Nothing can be deleted now, because the safety limits could not be checked. %1</source>
        <translation>لا يمكن حذف شيء الآن، لأن حدود الأمان تعذّر التحقق منها. %1</translation>
    </message>
    <message>
        <source>This list has changed: another docsweep has processed a part of it. Scan again.</source>
        <translation>تغيّرت هذه القائمة: عالجت نسخة أخرى من docsweep جزءًا منها. أعد الفحص.</translation>
    </message>
    <message>
        <source>Nothing of this cleanup is left to delete.</source>
        <translation>لم يبقَ شيء لحذفه من هذا التنظيف.</translation>
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
        <source>Skipped</source>
        <translation>المتخطّى</translation>
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
        <source>This run was on another database: %1</source>
        <translation>كانت عملية التشغيل هذه على قاعدة بيانات أخرى: %1</translation>
    </message>
    <message>
        <source>Pending deletions are being tried again</source>
        <translation>جارية إعادة محاولة عمليات الحذف المعلَّقة</translation>
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
        <source>Finishes the pending deletions, then scans and lists what failed. Nothing of that is deleted until you confirm it.</source>
        <translation>يُنجز عمليات الحذف المعلَّقة، ثم يفحص ويسرد ما فشل. ولا يُحذف شيء من ذلك حتى تؤكده.</translation>
    </message>
    <message>
        <source>Finishes the pending deletions. They were confirmed with the run.</source>
        <translation>يُنجز عمليات الحذف المعلَّقة. وقد أُكدت مع عملية التشغيل.</translation>
    </message>
    <message>
        <source>This run cannot be shown. %1</source>
        <translation>لا يمكن عرض عملية التشغيل هذه. %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>It is not yet known what happened to them. The next run settles it.</source>
        <translation>لا يُعرف بعد ما حدث لها. سيتضح ذلك في التشغيل التالي.</translation>
    </message>
    <message>
        <source>The run did not get to them. They were not touched.</source>
        <translation>لم يصل التشغيل إليها، ولم تُمس.</translation>
    </message>
    <message>
        <source>Run on %1</source>
        <translation>تشغيل على %1</translation>
    </message>
    <message>
        <source>%1 asked it to stop.</source>
        <translation>طلب %1 إيقافه.</translation>
    </message>
    <message>
        <source>The figures are those of the ledger. Its items, with what became of each, are in the journal of docsweep on %1.</source>
        <translation>الأرقام من السجل المشترك. أما العناصر وما آل إليه كل منها فهي في سجل docsweep على %1.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a cause, what to do</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Copies are kept until %1</source>
        <translation>تُحفظ النسخ حتى %1</translation>
    </message>
    <message>
        <source>Put back its session…</source>
        <translation>استعادة جلسته…</translation>
    </message>
</context>
<context>
    <name>docsweep::RunElsewhere</name>
    <message>
        <source>Show runs</source>
        <translation>عرض عمليات التشغيل</translation>
    </message>
    <message>
        <source>Ask it to stop…</source>
        <translation>طلب إيقافه…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how a run was started, by whom</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been cleaning since %2 (%3): %4 of %Ln item(s)</source>
        <translation>
            <numerusform>ينظف %1 منذ %2 (%3): %4 من %Ln عنصر</numerusform>
            <numerusform>ينظف %1 منذ %2 (%3): %4 من عنصر واحد (%Ln)</numerusform>
            <numerusform>ينظف %1 منذ %2 (%3): %4 من عنصرين (%Ln)</numerusform>
            <numerusform>ينظف %1 منذ %2 (%3): %4 من %Ln عناصر</numerusform>
            <numerusform>ينظف %1 منذ %2 (%3): %4 من %Ln عنصرًا</numerusform>
            <numerusform>ينظف %1 منذ %2 (%3): %4 من %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been cleaning since %2 (%3)</source>
        <translation>ينظف %1 منذ %2 (%3)</translation>
    </message>
    <message>
        <source>Asked to stop by %1.</source>
        <translation>طلب %1 الإيقاف.</translation>
    </message>
    <message>
        <source>Ask it to stop</source>
        <translation>طلب الإيقاف</translation>
    </message>
    <message>
        <source>Ask the cleanup on %1 to stop?</source>
        <translation>هل تريد طلب إيقاف التنظيف على %1؟</translation>
    </message>
    <message>
        <source>It hears this within seconds and ends with the batch that it is at. What it has not deleted stays. Everybody sees who asked.</source>
        <translation>يصله ذلك خلال ثوانٍ وينتهي بالدفعة الجارية. ما لم يحذفه يبقى. ويرى الجميع من طلب ذلك.</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>تركه يعمل</translation>
    </message>
    <message>
        <source>Ask to stop</source>
        <translation>طلب الإيقاف</translation>
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
        <source>Results of automatic runs, latest first</source>
        <translation>نتائج عمليات التشغيل التلقائية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
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
        <source>None: automatic runs are paused.</source>
        <translation>لا توجد: عمليات التشغيل التلقائية متوقفة مؤقتًا.</translation>
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
        <source>No automatic run has been due yet.</source>
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
        <source>Sessions whose rows are gone from the database, with the result of each recorded</source>
        <translation>الجلسات التي زالت صفوفها من قاعدة البيانات، مع تسجيل نتيجة كل منها</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files that the storage has answered for, or that were skipped</source>
        <translation>الملفات التي استجاب التخزين بشأنها، أو التي جرى تخطّيها</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Items whose result is verified and recorded</source>
        <translation>العناصر التي جرى التحقق من نتيجتها وتسجيلها</translation>
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
        <source>Paused: no new batch starts</source>
        <translation>متوقف مؤقتًا: لا تبدأ دفعة جديدة</translation>
    </message>
    <message>
        <source>Stopping: the current batches are being finished and verified…</source>
        <translation>جارٍ الإيقاف: يجري إنهاء الدفعات الجارية والتحقق منها…</translation>
    </message>
    <message>
        <source>Still stopping: waiting for a disk or the network. Nothing new starts.</source>
        <translation>لا يزال الإيقاف جاريًا: في انتظار قرص أو الشبكة. لا يبدأ شيء جديد.</translation>
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
        <source>Partly done, %1</source>
        <translation>أُنجز جزئيًا، %1</translation>
    </message>
    <message>
        <source>Done, %1</source>
        <translation>أُنجز، %1</translation>
    </message>
    <message>
        <source>A safety limit was overridden for this cleanup: %1</source>
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
        <source>%1 used again or changed</source>
        <translation>استُخدم من جديد أو تغيّر: %1</translation>
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
        <source>The storage does not answer. Waiting up to %1 more.</source>
        <translation>التخزين لا يستجيب. الانتظار حتى %1 أخرى.</translation>
    </message>
    <message>
        <source>%1 undecided until the next run</source>
        <translation>%1 غير محسوم حتى التشغيل التالي</translation>
    </message>
    <message>
        <source>Pausing: finishing the current batch…</source>
        <translation>جارٍ الإيقاف المؤقت: يجري إكمال الدفعة الحالية…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing deleted: %Ln item(s) failed</source>
        <translation>
            <numerusform>لم يُحذف شيء: لم يفشل أي عنصر</numerusform>
            <numerusform>لم يُحذف شيء: فشل عنصر واحد</numerusform>
            <numerusform>لم يُحذف شيء: فشل عنصران</numerusform>
            <numerusform>لم يُحذف شيء: فشلت %Ln عناصر</numerusform>
            <numerusform>لم يُحذف شيء: فشل %Ln عنصرًا</numerusform>
            <numerusform>لم يُحذف شيء: فشل %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Stopped. %1 deleted, %2 left.</source>
        <translation>تم الإيقاف. حُذف %1 وبقي %2.</translation>
    </message>
    <message>
        <source>Stopped by an error. %1 deleted, %2 left.</source>
        <translation>توقف بسبب خطأ. حُذف %1 وبقي %2.</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>استعادة…</translation>
    </message>
    <message numerus="yes">
        <source>Copying, then deleting %Ln item(s), %1</source>
        <translation>
            <numerusform>لا يُنسخ ولا يُحذف أي عنصر، %1</numerusform>
            <numerusform>جارٍ نسخ عنصر واحد ثم حذفه، %1</numerusform>
            <numerusform>جارٍ نسخ عنصرين ثم حذفهما، %1</numerusform>
            <numerusform>جارٍ نسخ %Ln عناصر ثم حذفها، %1</numerusform>
            <numerusform>جارٍ نسخ %Ln عنصرًا ثم حذفها، %1</numerusform>
            <numerusform>جارٍ نسخ %Ln عنصر ثم حذفها، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 copied (%3)</source>
        <translation>نُسخ %1 من %2 (%3)</translation>
    </message>
</context>
<context>
    <name>docsweep::RunQuestion</name>
    <message>
        <source>Run the web app&apos;s code?</source>
        <translation>هل تريد تشغيل شيفرة تطبيق الويب؟</translation>
    </message>
    <message>
        <source>Only the web app&apos;s own Python can read its settings. This runs the code of its settings and models.</source>
        <translation>وحده Python الخاص بتطبيق الويب يستطيع قراءة إعداداته. وهذا يشغّل شيفرة إعداداته ونماذجه.</translation>
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
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>عدم التشغيل</translation>
    </message>
    <message>
        <source>docsweep does not change it.</source>
        <translation>لا يغيّرها docsweep.</translation>
    </message>
    <message>
        <source>This code belongs to user %1. It would run with all rights of user %2.</source>
        <translation>هذه الشفرة ملك للمستخدم %1. ستعمل بكل صلاحيات المستخدم %2.</translation>
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
        <source>What was to be deleted</source>
        <translation>ما كان مقررًا حذفه</translation>
    </message>
    <message>
        <source>the session %1</source>
        <translation>الجلسة %1</translation>
    </message>
    <message>
        <source>everything unused for longer than %1</source>
        <translation>كل ما لم يُستخدم منذ أكثر من %1</translation>
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
        <source>Skipped</source>
        <translation>المتخطّى</translation>
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
        <source>The first %1 of %2 items. Those that were not deleted come first. The CSV or JSON export contains them all.</source>
        <translation>أول %1 من %2 من العناصر. ما لم يُحذف يأتي أولًا. التصدير بصيغة CSV أو JSON يحتوي عليها كلها.</translation>
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
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>مثلًا: %1</translation>
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
        <source>another run was in progress</source>
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
        <source>Not finished: it is running elsewhere, or its process ended early</source>
        <translation>لم ينتهِ: يعمل في مكان آخر، أو توقفت عمليته في النظام مبكرًا</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>لم ينتهِ</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
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
        <source>Partly done: %Ln item(s) failed</source>
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
        <source>partly done</source>
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
        <source>files pending</source>
        <translation>ملفات معلَّقة</translation>
    </message>
    <message>
        <source>Done: there was nothing to delete</source>
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
        <source>It is running in another window or on another machine, or its process ended. “Retry” finds out: it completes what an ended run left behind and does not disturb a running one.</source>
        <translation>يعمل في نافذة أخرى أو على جهاز آخر، أو توقفت عمليته في النظام. «إعادة المحاولة» تكشف ذلك: تُكمل ما خلّفته عملية تشغيل متوقفة ولا تعرقل عملية جارية.</translation>
    </message>
    <message>
        <source>docsweep or the machine stopped during this run. What it had started was completed from the journal. The rest was not touched, and the next scan checks it again.</source>
        <translation>توقف docsweep أو الجهاز أثناء عملية التشغيل هذه. أُكمل ما كانت قد بدأته من سجل العمليات. ولم يُمس الباقي، والفحص التالي يتحقق منه من جديد.</translation>
    </message>
    <message>
        <source>What stopped it: %1</source>
        <translation>ما أوقفه: %1</translation>
    </message>
    <message>
        <source>Why files could not be deleted: %1</source>
        <translation>لماذا تعذر حذف ملفات: %1</translation>
    </message>
    <message>
        <source>Safety limits that were overridden for it: %1</source>
        <translation>حدود الأمان التي جرى تجاوزها فيه: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that were pending when it ended have been settled since.</source>
        <translation>
            <numerusform>لم تُسوَّ منذ ذلك الحين أي عملية حذف كانت معلَّقة عند انتهائه.</numerusform>
            <numerusform>سُوّيت منذ ذلك الحين عملية حذف واحدة كانت معلَّقة عند انتهائه.</numerusform>
            <numerusform>سُوّيت منذ ذلك الحين عمليتا حذف كانتا معلَّقتين عند انتهائه.</numerusform>
            <numerusform>سُوّيت منذ ذلك الحين %Ln عمليات حذف كانت معلَّقة عند انتهائه.</numerusform>
            <numerusform>سُوّيت منذ ذلك الحين %Ln عملية حذف كانت معلَّقة عند انتهائه.</numerusform>
            <numerusform>سُوّيت منذ ذلك الحين %Ln عملية حذف كانت معلَّقة عند انتهائه.</numerusform>
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
        <source>The list of its items has been removed. The totals are kept.</source>
        <translation>أُزيلت قائمة عناصره. وبقيت المجاميع.</translation>
    </message>
    <message>
        <source>Skipped on purpose: nothing to do.</source>
        <translation>جرى تخطّيه عمدًا: لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>Every run tries again; “Retry” does it now.</source>
        <translation>كل عملية تشغيل تعيد المحاولة؛ «إعادة المحاولة» تفعل ذلك الآن.</translation>
    </message>
    <message>
        <source>Still there. When the cause is fixed, “Retry” scans and lists them again.</source>
        <translation>ما زال موجودًا. عند إصلاح السبب، «إعادة المحاولة» تفحصها وتسردها من جديد.</translation>
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
        <source>%1; %2 caught up</source>
        <translation>%1؛ وعُوّض %2</translation>
    </message>
    <message>
        <source>only what earlier runs left over</source>
        <translation>ما تركته عمليات التشغيل السابقة فقط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) of earlier runs were still pending at its end</source>
        <translation>
            <numerusform>لم تبقَ في نهايته عملية حذف معلَّقة من عمليات تشغيل سابقة</numerusform>
            <numerusform>بقيت في نهايته عملية حذف واحدة معلَّقة من عمليات تشغيل سابقة</numerusform>
            <numerusform>بقيت في نهايته عمليتا حذف معلَّقتان من عمليات تشغيل سابقة</numerusform>
            <numerusform>بقيت في نهايته %Ln عمليات حذف معلَّقة من عمليات تشغيل سابقة</numerusform>
            <numerusform>بقيت في نهايته %Ln عملية حذف معلَّقة من عمليات تشغيل سابقة</numerusform>
            <numerusform>بقيت في نهايته %Ln عملية حذف معلَّقة من عمليات تشغيل سابقة</numerusform>
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
        <source>Done: what earlier runs left over is settled</source>
        <translation>أُنجز: سُوّي ما تركته عمليات التشغيل السابقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) were pending then; none are pending now.</source>
        <translation>
            <numerusform>لم تكن أي عملية حذف معلَّقة آنذاك، ولا شيء معلَّق الآن.</numerusform>
            <numerusform>كانت عملية حذف واحدة معلَّقة آنذاك؛ ولا شيء معلَّق الآن.</numerusform>
            <numerusform>كانت عمليتا حذف معلَّقتين آنذاك؛ ولا شيء معلَّق الآن.</numerusform>
            <numerusform>كانت %Ln عمليات حذف معلَّقة آنذاك؛ ولا شيء معلَّق الآن.</numerusform>
            <numerusform>كانت %Ln عملية حذف معلَّقة آنذاك؛ ولا شيء معلَّق الآن.</numerusform>
            <numerusform>كانت %Ln عملية حذف معلَّقة آنذاك؛ ولا شيء معلَّق الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) were pending then; %1 still pending now.</source>
        <translation>
            <numerusform>لم تكن أي عملية حذف معلَّقة آنذاك؛ والمعلَّق الآن: %1.</numerusform>
            <numerusform>كانت عملية حذف واحدة معلَّقة آنذاك؛ وما زال معلَّقًا الآن: %1.</numerusform>
            <numerusform>كانت عمليتا حذف معلَّقتين آنذاك؛ وما زال معلَّقًا الآن: %1.</numerusform>
            <numerusform>كانت %Ln عمليات حذف معلَّقة آنذاك؛ وما زال معلَّقًا الآن: %1.</numerusform>
            <numerusform>كانت %Ln عملية حذف معلَّقة آنذاك؛ وما زال معلَّقًا الآن: %1.</numerusform>
            <numerusform>كانت %Ln عملية حذف معلَّقة آنذاك؛ وما زال معلَّقًا الآن: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done is recorded; the rest is still pending.</source>
        <translation>أُوقفت. سُجّل ما أُنجز؛ والباقي ما زال معلَّقًا.</translation>
    </message>
    <message>
        <source>The pending deletions could not be tried. %1</source>
        <translation>تعذرت محاولة عمليات الحذف المعلَّقة. %1</translation>
    </message>
    <message>
        <source>Nothing is pending any more. What an interrupted run left over is settled.</source>
        <translation>لم يعد شيء معلَّقًا. وسُوّي ما خلّفته عملية تشغيل انقطعت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) done, %1 freed.</source>
        <translation>
            <numerusform>لم تُنجز أي عملية حذف معلَّقة، المحرَّر: %1.</numerusform>
            <numerusform>أُنجزت عملية حذف معلَّقة واحدة، المحرَّر: %1.</numerusform>
            <numerusform>أُنجزت عمليتا حذف معلَّقتان، المحرَّر: %1.</numerusform>
            <numerusform>أُنجزت %Ln عمليات حذف معلَّقة، المحرَّر: %1.</numerusform>
            <numerusform>أُنجزت %Ln عملية حذف معلَّقة، المحرَّر: %1.</numerusform>
            <numerusform>أُنجزت %Ln عملية حذف معلَّقة، المحرَّر: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) done, %1 still pending: the list shows why.</source>
        <translation>
            <numerusform>لم تُنجز أي عملية حذف معلَّقة، وما زال معلَّقًا %1: القائمة تبيّن السبب.</numerusform>
            <numerusform>أُنجزت عملية حذف معلَّقة واحدة، وما زال معلَّقًا %1: القائمة تبيّن السبب.</numerusform>
            <numerusform>أُنجزت عمليتا حذف معلَّقتان، وما زال معلَّقًا %1: القائمة تبيّن السبب.</numerusform>
            <numerusform>أُنجزت %Ln عمليات حذف معلَّقة، وما زال معلَّقًا %1: القائمة تبيّن السبب.</numerusform>
            <numerusform>أُنجزت %Ln عملية حذف معلَّقة، وما زال معلَّقًا %1: القائمة تبيّن السبب.</numerusform>
            <numerusform>أُنجزت %Ln عملية حذف معلَّقة، وما زال معلَّقًا %1: القائمة تبيّن السبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing: it was refused before it started</source>
        <translation>لا شيء: رُفض قبل أن يبدأ</translation>
    </message>
    <message>
        <source>Refused before it started. Nothing was touched.</source>
        <translation>رُفض قبل أن يبدأ. لم يُمس شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Refused %Ln time(s) in a row before it started. Nothing was touched.</source>
        <translation>
            <numerusform>رُفض %Ln مرة على التوالي قبل أن يبدأ. لم يُمس شيء.</numerusform>
            <numerusform>رُفض مرة واحدة (%Ln) قبل أن يبدأ. لم يُمس شيء.</numerusform>
            <numerusform>رُفض مرتين (%Ln) على التوالي قبل أن يبدأ. لم يُمس شيء.</numerusform>
            <numerusform>رُفض %Ln مرات على التوالي قبل أن يبدأ. لم يُمس شيء.</numerusform>
            <numerusform>رُفض %Ln مرة على التوالي قبل أن يبدأ. لم يُمس شيء.</numerusform>
            <numerusform>رُفض %Ln مرة على التوالي قبل أن يبدأ. لم يُمس شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message numerus="yes">
        <source>It is not yet known what happened to %Ln item(s), because the database did not answer. The next run settles it.</source>
        <translation>
            <numerusform>لا يُعرف بعد ما حدث لأي عنصر (%Ln) لأن قاعدة البيانات لم تستجب. يحسمه التشغيل التالي.</numerusform>
            <numerusform>لا يُعرف بعد ما حدث لعنصر واحد (%Ln) لأن قاعدة البيانات لم تستجب. يحسمه التشغيل التالي.</numerusform>
            <numerusform>لا يُعرف بعد ما حدث لعنصرين (%Ln) لأن قاعدة البيانات لم تستجب. يحسمه التشغيل التالي.</numerusform>
            <numerusform>لا يُعرف بعد ما حدث لـ %Ln عناصر لأن قاعدة البيانات لم تستجب. يحسمه التشغيل التالي.</numerusform>
            <numerusform>لا يُعرف بعد ما حدث لـ %Ln عنصرًا لأن قاعدة البيانات لم تستجب. يحسمه التشغيل التالي.</numerusform>
            <numerusform>لا يُعرف بعد ما حدث لـ %Ln عنصر لأن قاعدة البيانات لم تستجب. يحسمه التشغيل التالي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also deleted %Ln expired login(s) (django_session).</source>
        <translation>
            <numerusform>لم تُحذف أي عمليات تسجيل دخول منتهية (%Ln) (django_session).</numerusform>
            <numerusform>حُذفت أيضًا عملية تسجيل دخول منتهية واحدة (%Ln) (django_session).</numerusform>
            <numerusform>حُذفت أيضًا عمليتا تسجيل دخول منتهيتان (%Ln) (django_session).</numerusform>
            <numerusform>حُذفت أيضًا %Ln عمليات تسجيل دخول منتهية (django_session).</numerusform>
            <numerusform>حُذفت أيضًا %Ln عملية تسجيل دخول منتهية (django_session).</numerusform>
            <numerusform>حُذفت أيضًا %Ln عملية تسجيل دخول منتهية (django_session).</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired logins were not deleted (django_session): the database did not allow it.</source>
        <translation>لم تُحذف عمليات تسجيل الدخول المنتهية (django_session): لم تسمح قاعدة البيانات بذلك.</translation>
    </message>
    <message>
        <source>Expired logins were not deleted (django_session).</source>
        <translation>لم تُحذف عمليات تسجيل الدخول المنتهية (django_session).</translation>
    </message>
    <message>
        <source>Stopped. %1 deleted, %2 left.</source>
        <translation>تم الإيقاف. حُذف %1 وبقي %2.</translation>
    </message>
    <message>
        <source>Stopped by an error. %1 deleted, %2 left.</source>
        <translation>توقف بسبب خطأ. حُذف %1 وبقي %2.</translation>
    </message>
    <message>
        <source>Stopped. %1 deleted.</source>
        <translation>تم الإيقاف. حُذف %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that were pending here had been finished by other installations.</source>
        <translation>
            <numerusform>لم تكن أي عملية حذف معلَّقة هنا قد أكملها تثبيت آخر.</numerusform>
            <numerusform>عملية حذف واحدة كانت معلَّقة هنا أكملها تثبيت آخر.</numerusform>
            <numerusform>عمليتا حذف كانتا معلَّقتين هنا أكملتهما تثبيتات أخرى.</numerusform>
            <numerusform>%Ln عمليات حذف كانت معلَّقة هنا أكملتها تثبيتات أخرى.</numerusform>
            <numerusform>%Ln عملية حذف كانت معلَّقة هنا أكملتها تثبيتات أخرى.</numerusform>
            <numerusform>%Ln عملية حذف كانت معلَّقة هنا أكملتها تثبيتات أخرى.</numerusform>
        </translation>
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
        <source>Everything older than this was to be deleted</source>
        <translation>كان مقررًا حذف كل ما هو أقدم من هذا</translation>
    </message>
    <message>
        <source>Skipped: used again, changed or held since the plan was made</source>
        <translation>جرى تخطّيه: استُخدم من جديد أو تغيّر أو استُبقي منذ وضع الخطة</translation>
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
        <source>What is still pending of what it left</source>
        <translation>ما زال معلَّقًا مما خلّفه</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>this docsweep</source>
        <translation>نسخة docsweep هذه</translation>
    </message>
    <message>
        <source>Only the docsweep that ran it knows</source>
        <translation>لا تعرف ذلك إلا نسخة docsweep التي شغلته</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
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
        <source>Reading the schedule…</source>
        <translation>جارية قراءة الجدولة…</translation>
    </message>
    <message>
        <source>Nothing is deleted unless somebody starts a cleanup.</source>
        <translation>لا يُحذف شيء ما لم يبدأ أحدٌ عملية تنظيف.</translation>
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
        <source>skipped: paused</source>
        <translation>جرى تخطّيه: متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>missed: another run was in progress</source>
        <translation>فات: عملية تشغيل أخرى كانت جارية</translation>
    </message>
    <message>
        <source>nothing: switched off</source>
        <translation>لا شيء: معطَّل</translation>
    </message>
    <message>
        <source>postponed: quiet hours</source>
        <translation>أُجّل: ساعات الهدوء</translation>
    </message>
    <message>
        <source>the schedule starts from here</source>
        <translation>تبدأ الجدولة من هنا</translation>
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
        <source>another run or scan was in progress</source>
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
        <source>That step would delete about %1 and %2 (%3) more.</source>
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
        <translation>فشلت عملية تشغيل</translation>
    </message>
    <message>
        <source>a safety limit stopped a run</source>
        <translation>أوقف حد أمان عملية تشغيل</translation>
    </message>
    <message>
        <source>something that was already listed was put on hold</source>
        <translation>استُبقي شيء كان مدرجًا بالفعل</translation>
    </message>
    <message>
        <source>a run was interrupted</source>
        <translation>انقطعت عملية تشغيل</translation>
    </message>
    <message>
        <source>something that was deleted was restored</source>
        <translation>استُعيد شيء محذوف</translation>
    </message>
    <message>
        <source>a run left work for the next one</source>
        <translation>تركت عملية تشغيل عملًا للتالية</translation>
    </message>
    <message>
        <source>Stays at %1: %2 on %3. The next step comes on %4 at the earliest.</source>
        <translation>يبقى على %1: %2 في %3. تأتي الخطوة التالية في %4 على أقرب تقدير.</translation>
    </message>
    <message>
        <source>Next automatic run %1: %2</source>
        <translation>التشغيل التلقائي التالي %1: %2</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>متوقفة مؤقتًا حتى %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>on, quiet hours</source>
        <translation>مفعّلة، ساعات الهدوء</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>The list on screen is a trial: it shows what is older than %1. This schedule uses %2.</source>
        <translation>القائمة المعروضة تجربة: تعرض ما هو أقدم من %1. هذه الجدولة تستخدم %2.</translation>
    </message>
    <message>
        <source>“%1” may clean up the same database, but cannot be opened now. Open the one that should run.</source>
        <translation>قد ينظّف «%1» قاعدة البيانات نفسها، لكن لا يمكن فتحه الآن. افتح الاتصال الذي يجب أن يعمل.</translation>
    </message>
    <message>
        <source>“%1” and “%2” clean up the same database with different settings. Open the one that should run.</source>
        <translation>ينظّف «%1» و«%2» قاعدة البيانات نفسها بإعدادات مختلفة. افتح الاتصال الذي يجب أن يعمل.</translation>
    </message>
    <message>
        <source>Automatic runs of “%1” are on and now take place while another connection is open, too. Next run: %2</source>
        <translation>عمليات التشغيل التلقائية لـ «%1» مفعّلة، وتجري الآن أيضًا أثناء فتح اتصال آخر. التشغيل التالي: %2</translation>
    </message>
    <message>
        <source>“Allow automatic runs” is off in Settings: automatic runs do nothing.</source>
        <translation>خيار «السماح بعمليات التشغيل التلقائية» معطَّل في الإعدادات: عمليات التشغيل التلقائية لا تفعل شيئًا.</translation>
    </message>
    <message>
        <source>%1, a run scans again and deletes everything older than %2, as long as docsweep is open.</source>
        <comment>every hour, an age</comment>
        <translation>%1 تفحص عملية تشغيل من جديد وتحذف كل ما هو أقدم من %2، ما دام docsweep مفتوحًا.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation>
            <numerusform>كل %Ln يوم</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %Ln أيام</numerusform>
            <numerusform>كل %Ln يومًا</numerusform>
            <numerusform>كل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>كل %Ln ساعة</numerusform>
            <numerusform>كل ساعة</numerusform>
            <numerusform>كل ساعتين</numerusform>
            <numerusform>كل %Ln ساعات</numerusform>
            <numerusform>كل %Ln ساعة</numerusform>
            <numerusform>كل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>كل دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %Ln دقائق</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>كل %1</translation>
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
        <source>After sleep, catch up with one run</source>
        <translation>بعد السكون، تعويض الفائت بعملية تشغيل واحدة</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>ما يُحذف</translation>
    </message>
    <message>
        <source>Everything older than</source>
        <translation>كل ما هو أقدم من</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>حدود الأمان</translation>
    </message>
    <message>
        <source>A run that would exceed a limit stops before its first deletion.</source>
        <translation>عملية التشغيل التي ستتجاوز أحد الحدود تتوقف قبل أول حذف.</translation>
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
        <source>No run starts during quiet hours. A run that is due waits until they end. Time zone: %1.</source>
        <translation>لا تبدأ أي عملية تشغيل خلال ساعات الهدوء. وما يحين موعده ينتظر انتهاءها. المنطقة الزمنية: %1.</translation>
    </message>
    <message>
        <source>Start gently: begin with a longer age, then shorten it step by step</source>
        <translation>بداية هادئة: البدء بعمر أطول ثم تقصيره خطوة بخطوة</translation>
    </message>
    <message>
        <source>Age at the start</source>
        <translation>العمر في البداية</translation>
    </message>
    <message>
        <source>Days without a problem before each step</source>
        <translation>أيام دون مشكلات قبل كل خطوة</translation>
    </message>
    <message>
        <source>Steps: 24, 12, 6, 3 and 1 hours, never below the age above. A failure, a safety limit that stopped a run, or a hold on something already listed keeps it on its step.</source>
        <translation>الخطوات: 24 و12 و6 و3 و1 ساعة، ولا تقل أبدًا عن العمر أعلاه. يبقيه على خطوته فشلٌ أو حد أمان أوقف عملية تشغيل أو استبقاء شيء مدرج بالفعل.</translation>
    </message>
    <message>
        <source>% of the files of one bucket</source>
        <translation>% من ملفات حاوية واحدة</translation>
    </message>
    <message>
        <source>times what runs usually delete here</source>
        <translation>ضعف ما تحذفه عمليات التشغيل عادةً هنا</translation>
    </message>
    <message numerus="yes">
        <source>Use %1 (at most %2 in the last %Ln run(s))</source>
        <translation>
            <numerusform>استخدام %1 (%2 على الأكثر في %Ln تشغيل)</numerusform>
            <numerusform>استخدام %1 (%2 على الأكثر في آخر تشغيل، %Ln)</numerusform>
            <numerusform>استخدام %1 (%2 على الأكثر في آخر تشغيلين، %Ln)</numerusform>
            <numerusform>استخدام %1 (%2 على الأكثر في آخر %Ln عمليات تشغيل)</numerusform>
            <numerusform>استخدام %1 (%2 على الأكثر في آخر %Ln عملية تشغيل)</numerusform>
            <numerusform>استخدام %1 (%2 على الأكثر في آخر %Ln عملية تشغيل)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 أضعاف</translation>
    </message>
    <message>
        <source>“Allow automatic runs” is off in Settings: automatic runs do nothing.</source>
        <translation>خيار «السماح بعمليات التشغيل التلقائية» معطَّل في الإعدادات: عمليات التشغيل التلقائية لا تفعل شيئًا.</translation>
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
        <source>The changes are not applied yet.</source>
        <translation>لم تُطبَّق التغييرات بعد.</translation>
    </message>
    <message>
        <source>The changes cannot be applied. Check the marked field.</source>
        <translation>لا يمكن تطبيق التغييرات. راجع الحقل المعلَّم.</translation>
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
        <source>Who stores the most?</source>
        <translation>من يخزّن أكثر؟</translation>
    </message>
    <message>
        <source>No session has a file.</source>
        <translation>لا جلسة لها ملف.</translation>
    </message>
    <message>
        <source>Who stores the most? No session has a file.</source>
        <translation>من يخزّن أكثر؟ لا جلسة لها ملف.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who stores the most? One session has %1 of it.</source>
        <translation>من يخزّن أكثر؟ جلسة واحدة تشغل %1.</translation>
    </message>
    <message>
        <source>Who stores the most? The %1 largest sessions have %2 of it.</source>
        <translation>من يخزّن أكثر؟ أكبر الجلسات، وعددها %1، تشغل %2.</translation>
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
        <source>this folder has no row</source>
        <translation>ليس لهذا المجلد صف</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>الجلسة %1</translation>
    </message>
</context>
<context>
    <name>docsweep::SessionCleanup</name>
    <message>
        <source>Nothing can be deleted. See the reason above.</source>
        <translation>لا يمكن حذف شيء. انظر السبب أعلاه.</translation>
    </message>
    <message>
        <source>Nothing can be deleted: the hold on %1 keeps it. End the hold first.</source>
        <translation>لا يمكن حذف أي شيء: يمنع ذلك الاستبقاء على %1. أنهِه أولًا.</translation>
    </message>
    <message>
        <source>Nothing can be deleted: holds keep all of it. End them first.</source>
        <translation>لا يمكن حذف أي شيء: الاستبقاءات تحمي كل شيء. أنهِها أولًا.</translation>
    </message>
    <message>
        <source>Nothing can be deleted while a scan or a run is on. Try again when it has ended.</source>
        <translation>لا يمكن حذف أي شيء أثناء فحص أو تشغيل. حاول مرة أخرى بعد انتهائه.</translation>
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
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يومًا</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثانية</translation>
    </message>
    <message>
        <source>times, 1 or more</source>
        <translation>مرة، 1 أو أكثر</translation>
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
        <source>Set when docsweep was started. It applies until the next start.</source>
        <translation>حُدد عند بدء docsweep. ويسري حتى البدء التالي.</translation>
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
        <source>How long a session may be idle, or a file unchanged, before it can be deleted.</source>
        <translation>كم يجوز أن تظل الجلسة خاملة، أو الملف دون تغيير، قبل أن يمكن الحذف.</translation>
    </message>
    <message>
        <source>the same as the time between automatic runs, %1</source>
        <translation>نفس الوقت بين عمليات التشغيل التلقائية، %1</translation>
    </message>
    <message>
        <source>%1; this window currently uses %2</source>
        <translation>%1؛ هذه النافذة تستخدم %2 حاليًا</translation>
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
        <source>Also used as the age if no age is set.</source>
        <translation>يُستخدم أيضًا عمرًا إن لم يُضبط العمر.</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>For the gauge, the warning and the forecast. Nothing is deleted because of it.</source>
        <translation>للمقياس والتحذير والتوقع. لا يُحذف شيء بسببها.</translation>
    </message>
    <message>
        <source>Most items in a run</source>
        <translation>الحد الأقصى لعناصر عملية التشغيل</translation>
    </message>
    <message>
        <source>A run that would delete more stops before its first deletion.</source>
        <translation>عملية التشغيل التي ستحذف أكثر من ذلك تتوقف قبل أول حذف.</translation>
    </message>
    <message>
        <source>Largest share of everything</source>
        <translation>أكبر نسبة من الكل</translation>
    </message>
    <message>
        <source>Of all files and sessions that the scan found.</source>
        <translation>من كل الملفات والجلسات التي وجدها الفحص.</translation>
    </message>
    <message>
        <source>Keep generated files</source>
        <translation>إبقاء الملفات المولَّدة</translation>
    </message>
    <message>
        <source>Spreadsheets, PDF and text documents that a row lists as its output.</source>
        <translation>جداول البيانات وملفات PDF والمستندات النصية التي يدرجها صف على أنها ملفه المولَّد.</translation>
    </message>
    <message>
        <source>Keep files of sessions in use</source>
        <translation>إبقاء ملفات الجلسات المستخدمة</translation>
    </message>
    <message>
        <source>If off, old files are deleted even if their session is in use.</source>
        <translation>إن عُطّل، تُحذف الملفات القديمة حتى لو كانت جلستها مستخدمة.</translation>
    </message>
    <message>
        <source>Clean up files</source>
        <translation>تنظيف الملفات</translation>
    </message>
    <message>
        <source>If off, only rows are deleted and files are not touched.</source>
        <translation>إن عُطّل، تُحذف الصفوف فقط ولا تُمس الملفات.</translation>
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
        <source>It is started for each alert and gets the details on its standard input.</source>
        <translation>يُبدأ عند كل تنبيه ويتلقى التفاصيل عبر دخله القياسي.</translation>
    </message>
    <message>
        <source>Alerts on this desktop</source>
        <translation>تنبيهات على سطح المكتب هذا</translation>
    </message>
    <message>
        <source>In addition to the tray&apos;s notifications about automatic runs.</source>
        <translation>إضافةً إلى إشعارات علبة النظام عن عمليات التشغيل التلقائية.</translation>
    </message>
    <message>
        <source>Days before the quota is reached</source>
        <translation>الأيام قبل بلوغ الحصة</translation>
    </message>
    <message>
        <source>An alert is sent when the forecast is closer than this. 0: never.</source>
        <translation>يُرسل تنبيه عندما يكون التوقع أقرب من هذا. ٠: أبدًا.</translation>
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
        <source>An alert is sent when a deletion waits for the storage longer than this. 0: never.</source>
        <translation>يُرسل تنبيه عندما تنتظر عملية حذف التخزين مدة أطول من هذا. ٠: أبدًا.</translation>
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
        <source>deleted when they are older than the age</source>
        <translation>تُحذف عند تجاوز العمر</translation>
    </message>
    <message>
        <source>Form of alerts to a web address</source>
        <translation>صيغة التنبيهات إلى عنوان ويب</translation>
    </message>
    <message>
        <source>docsweep&apos;s own JSON</source>
        <translation>JSON الخاص بـ docsweep</translation>
    </message>
    <message>
        <source>text for a chat (Slack, Mattermost)</source>
        <translation>نص لدردشة (Slack، Mattermost)</translation>
    </message>
    <message>
        <source>What the dead man&apos;s switch is told</source>
        <translation>ما يُبلَّغ به مراقب التوقف</translation>
    </message>
    <message>
        <source>a request after each good run</source>
        <translation>طلب بعد كل تشغيل ناجح</translation>
    </message>
    <message>
        <source>begin, success and failure (healthchecks.io)</source>
        <translation>البدء والنجاح والفشل (healthchecks.io)</translation>
    </message>
    <message>
        <source>It gets a POST for each alert: https, or http to this machine.</source>
        <translation>يتلقى طلب POST لكل تنبيه: https، أو http إلى هذا الجهاز.</translation>
    </message>
    <message>
        <source>At least 16 characters; it signs what goes to the web address.</source>
        <translation>16 محرفًا على الأقل؛ يوقِّع ما يُرسَل إلى عنوان الويب.</translation>
    </message>
    <message>
        <source>An address that is asked after each good run, and raises an alarm when that stops.</source>
        <translation>عنوان يُطلب بعد كل تشغيل ناجح، ويُطلق إنذارًا إذا انقطع ذلك.</translation>
    </message>
    <message>
        <source>Allow automatic runs</source>
        <translation>السماح بعمليات التشغيل التلقائية</translation>
    </message>
    <message>
        <source>The schedule switches them on. Cleanups by hand are not affected.</source>
        <translation>تُفعَّل من الجدولة. لا تتأثر عمليات التنظيف اليدوية.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير مضبوط</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Expired logins</source>
        <translation>عمليات تسجيل الدخول المنتهية</translation>
    </message>
    <message>
        <source>Rows of Django&apos;s own table django_session. Nobody is logged out by it.</source>
        <translation>صفوف جدول django_session الخاص بـ Django. لا يُسجَّل خروج أحد بسببه.</translation>
    </message>
    <message>
        <source>deleted with each whole cleanup</source>
        <translation>تُحذف مع كل تنظيف كامل</translation>
    </message>
    <message>
        <source>Age of a session counts from</source>
        <translation>يُحسب عمر الجلسة من</translation>
    </message>
    <message>
        <source>its last activity</source>
        <translation>آخر نشاط لها</translation>
    </message>
    <message>
        <source>its creation</source>
        <translation>إنشائها</translation>
    </message>
    <message>
        <source>Names and notes stay in the ledger</source>
        <translation>بقاء الأسماء والملاحظات في السجل المشترك</translation>
    </message>
    <message>
        <source>Counted from the end of a hold or a run; then they are erased. 0: for ever.</source>
        <translation>تُحسب من نهاية الاستبقاء أو عملية التشغيل، ثم تُمحى. 0: إلى الأبد.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>إلى الأبد</translation>
    </message>
    <message>
        <source>Largest share of a bucket</source>
        <translation>أكبر حصة من حاوية واحدة</translation>
    </message>
    <message>
        <source>Of the files that the scan found in any one bucket.</source>
        <translation>من الملفات التي وجدها الفحص في أي حاوية واحدة.</translation>
    </message>
    <message>
        <source>Largest multiple of the usual</source>
        <translation>أكبر مضاعف للمعتاد</translation>
    </message>
    <message>
        <source>Of what a run usually deletes here.</source>
        <translation>مما تحذفه عملية التشغيل عادةً هنا.</translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>so many times as much as usual</comment>
        <translation>%1 مرات</translation>
    </message>
    <message>
        <source>Whose clock counts</source>
        <translation>ساعة من تُعتمد</translation>
    </message>
    <message>
        <source>For ages, if this machine, the database and the storage differ.</source>
        <translation>للأعمار، إذا اختلف هذا الجهاز وقاعدة البيانات والتخزين.</translation>
    </message>
    <message>
        <source>the database&apos;s, as long as the others agree</source>
        <translation>ساعة قاعدة البيانات ما دامت الأخرى متفقة معها</translation>
    </message>
    <message>
        <source>the database&apos;s</source>
        <translation>ساعة قاعدة البيانات</translation>
    </message>
    <message>
        <source>the storage&apos;s</source>
        <translation>ساعة التخزين</translation>
    </message>
    <message>
        <source>this machine&apos;s</source>
        <translation>ساعة هذا الجهاز</translation>
    </message>
    <message>
        <source>Time zone of the database&apos;s times</source>
        <translation>المنطقة الزمنية لأوقات قاعدة البيانات</translation>
    </message>
    <message>
        <source>Where they are stored without one: UTC, or a name like Europe/Berlin.</source>
        <translation>حيث تُخزَّن من دونها: UTC أو اسم مثل Europe/Berlin.</translation>
    </message>
    <message>
        <source>Encryption to the database</source>
        <translation>التشفير نحو قاعدة البيانات</translation>
    </message>
    <message>
        <source>sslmode of PostgreSQL. Only verify-full proves whose server it is.</source>
        <translation>خيار sslmode في PostgreSQL. وحده verify-full يثبت لمن الخادم.</translation>
    </message>
    <message>
        <source>Longest silence of the database</source>
        <translation>أطول صمت لقاعدة البيانات</translation>
    </message>
    <message>
        <source>Then its connection is given up.</source>
        <translation>بعدها يُتخلى عن الاتصال بها.</translation>
    </message>
    <message>
        <source>Longest wait for the storage</source>
        <translation>أطول انتظار للتخزين</translation>
    </message>
    <message>
        <source>A run then continues without it, and its files stay pending.</source>
        <translation>تستمر عملية التشغيل عندئذ من دونه وتبقى ملفاته معلَّقة.</translation>
    </message>
    <message>
        <source>It applies from the next start.</source>
        <translation>يسري من البدء التالي.</translation>
    </message>
    <message>
        <source>One or more of file, console, journald and syslog, separated by commas.</source>
        <translation>واحد أو أكثر من file وconsole وjournald وsyslog، تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>ملف السجل التقني</translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation>ما يُسجَّل</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>warnings and errors</source>
        <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>errors alone</source>
        <translation>الأخطاء فقط</translation>
    </message>
    <message>
        <source>Form of the log</source>
        <translation>شكل السجل التقني</translation>
    </message>
    <message>
        <source>lines of text</source>
        <translation>أسطر نصية</translation>
    </message>
    <message>
        <source>JSON, an object a line</source>
        <translation>JSON، كائن في كل سطر</translation>
    </message>
    <message>
        <source>Names of the web app&apos;s host</source>
        <translation>أسماء مضيف تطبيق الويب</translation>
    </message>
    <message>
        <source>Requests for other names are refused. Without ports, separated by commas.</source>
        <translation>تُرفض الطلبات الموجهة إلى أسماء أخرى. من دون منافذ، تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>Other pages that may ask</source>
        <translation>صفحات أخرى يُسمح لها بالطلب</translation>
    </message>
    <message>
        <source>Whole origins like https://app.example.org, separated by commas.</source>
        <translation>أصول كاملة مثل https://app.example.org، تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>Token for machines</source>
        <translation>رمز للأجهزة</translation>
    </message>
    <message>
        <source>To change it, set %1 where the endpoint is started from. It is never stored.</source>
        <translation>لتغييره، اضبط %1 حيث تُبدأ نقطة الوصول. لا يُخزَّن أبدًا.</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>مجلد النسخ</translation>
    </message>
    <message>
        <source>Whatever a cleanup deletes is copied there first, encrypted. Empty: no copy is kept.</source>
        <translation>كل ما يحذفه التنظيف يُنسخ إليه أولًا مشفّرًا. فارغ: لا تُحفظ أي نسخة.</translation>
    </message>
    <message>
        <source>none: no copy is kept</source>
        <translation>لا يوجد: لا تُحفظ أي نسخة</translation>
    </message>
    <message>
        <source>Copies are kept for</source>
        <translation>تُحفظ النسخ لمدة</translation>
    </message>
    <message>
        <source>Counted from the beginning of a cleanup; then they are gone for good.</source>
        <translation>تُحسب من بداية التنظيف؛ ثم تزول نهائيًا.</translation>
    </message>
    <message>
        <source>Most that copies may take</source>
        <translation>أقصى ما قد تشغله النسخ</translation>
    </message>
    <message>
        <source>What does not fit is not deleted.</source>
        <translation>ما لا يتسع له المكان لا يُحذف.</translation>
    </message>
    <message>
        <source>Public key of the copies</source>
        <translation>المفتاح العام للنسخ</translation>
    </message>
    <message>
        <source>They are encrypted with it. Only who has the private key can bring anything back.</source>
        <translation>تُشفَّر به. لا يستطيع استعادة أي شيء إلا من يملك المفتاح الخاص.</translation>
    </message>
    <message>
        <source>What was brought back is held for</source>
        <translation>مدة استبقاء ما استُعيد</translation>
    </message>
    <message>
        <source>It is as old as before, so the next cleanup would delete it again.</source>
        <translation>هو قديم كما كان، لذا كان التنظيف التالي سيحذفه من جديد.</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما يبقى</translation>
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
        <source>A cleanup is running. Settings can be changed when it has finished.</source>
        <translation>عملية تنظيف جارية. يمكن تغيير الإعدادات بعد انتهائها.</translation>
    </message>
    <message>
        <source>Saved. It applies when the cleanup has finished.</source>
        <translation>حُفظ. يسري بعد انتهاء التنظيف.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Log and figures</source>
        <translation>السجل التقني والأرقام</translation>
    </message>
    <message>
        <source>There is no keychain here. Save again to keep it in the file %1, which only your user may read but which is not encrypted.</source>
        <translation>لا توجد سلسلة مفاتيح هنا. احفظ مرة أخرى لوضعه في الملف %1، الذي لا يقرؤه إلا مستخدمك لكنه غير مُشفَّر.</translation>
    </message>
    <message>
        <source>Shared with other docsweeps</source>
        <translation>مشترك مع نسخ docsweep الأخرى</translation>
    </message>
    <message>
        <source>Ledger: %1</source>
        <translation>السجل المشترك: %1</translation>
    </message>
    <message>
        <source>Clocks and waiting times</source>
        <translation>الساعات وأوقات الانتظار</translation>
    </message>
    <message>
        <source>Cleanups that the web app asks for</source>
        <translation>عمليات التنظيف التي يطلبها تطبيق الويب</translation>
    </message>
    <message>
        <source>Copies of what is deleted</source>
        <translation>نسخ مما يُحذف</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>إنشاء مفتاح…</translation>
    </message>
    <message>
        <source>Set the public key where the vault is set: %1</source>
        <translation>ضع المفتاح العام حيث ضُبطت الخزنة: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::SharedSchedules</name>
    <message>
        <source>docsweep window (%1)</source>
        <translation>نافذة docsweep (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a system&apos;s scheduler, the name of its entry</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>All schedules of this web app</source>
        <translation>كل جداول تطبيق الويب هذا</translation>
    </message>
    <message>
        <source>Every timer and docsweep window that cleans this web app by itself, on any machine.</source>
        <translation>كل مؤقت وكل نافذة docsweep تنظف تطبيق الويب هذا تلقائيًا، على أي جهاز.</translation>
    </message>
    <message>
        <source>Stop expecting…</source>
        <translation>إيقاف التوقع…</translation>
    </message>
    <message>
        <source>For a schedule that was removed: nobody is told any more that its runs are missing</source>
        <translation>لجدول أُزيل: لا يُبلَّغ أحد بعد الآن عن غياب عمليات تشغيله</translation>
    </message>
    <message>
        <source>Expected and seen runs</source>
        <translation>عمليات التشغيل المتوقعة والمشاهدة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>بدأها</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>آخر تشغيل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>Expected %Ln time(s) since %1, seen 0 times</source>
        <translation>
            <numerusform>متوقع %Ln مرة منذ %1، ولم يُشاهَد أي تشغيل</numerusform>
            <numerusform>متوقع مرة واحدة (%Ln) منذ %1، ولم يُشاهَد أي تشغيل</numerusform>
            <numerusform>متوقع مرتين (%Ln) منذ %1، ولم يُشاهَد أي تشغيل</numerusform>
            <numerusform>متوقع %Ln مرات منذ %1، ولم يُشاهَد أي تشغيل</numerusform>
            <numerusform>متوقع %Ln مرة منذ %1، ولم يُشاهَد أي تشغيل</numerusform>
            <numerusform>متوقع %Ln مرة منذ %1، ولم يُشاهَد أي تشغيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On time: %Ln run(s) seen</source>
        <translation>
            <numerusform>في موعده: لم يُشاهَد أي تشغيل (%Ln)</numerusform>
            <numerusform>في موعده: شوهد تشغيل واحد (%Ln)</numerusform>
            <numerusform>في موعده: شوهد تشغيلان (%Ln)</numerusform>
            <numerusform>في موعده: شوهدت %Ln عمليات تشغيل</numerusform>
            <numerusform>في موعده: شوهدت %Ln عملية تشغيل</numerusform>
            <numerusform>في موعده: شوهدت %Ln عملية تشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected since %1</source>
        <translation>متوقع منذ %1</translation>
    </message>
    <message>
        <source>Stop expecting</source>
        <translation>إيقاف التوقع</translation>
    </message>
    <message>
        <source>Stop expecting runs of %1 on %2?</source>
        <translation>هل تريد إيقاف توقع عمليات تشغيل %1 على %2؟</translation>
    </message>
    <message>
        <source>This changes no timer and deletes nothing: nobody is told any more that its runs are missing. If it runs again, it is expected again.</source>
        <translation>لا يغيّر هذا أي مؤقت ولا يحذف شيئًا: لا يُبلَّغ أحد بعد الآن عن غياب عمليات تشغيله. إذا عمل من جديد، يُتوقع من جديد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
        <source>docsweep keeps its journal and its log in this folder and deletes nothing without them. A folder that you choose here is only used this time. To set one permanently, use DOCSWEEP_HOME.</source>
        <translation>يحفظ docsweep سجل عملياته وسجله التقني في هذا المجلد، ولا يحذف شيئًا من دونهما. المجلد الذي تختاره هنا يُستخدم هذه المرة فقط. لتحديد مجلد بصفة دائمة، استخدم DOCSWEEP_HOME.</translation>
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
        <source>Two windows on one journal would interfere with each other. Another folder has a journal of its own and is only used this time.</source>
        <translation>نافذتان على سجل عمليات واحد تعرقل إحداهما الأخرى. لأي مجلد آخر سجل عمليات خاص به، ويُستخدم هذه المرة فقط.</translation>
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
        <source>Can be deleted</source>
        <translation>يمكن حذفه</translation>
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
        <source>the storage was not listed</source>
        <translation>لم يُسرد محتوى التخزين</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>من %1، %2</translation>
    </message>
    <message>
        <source>every file has a row</source>
        <translation>لكل ملف صف</translation>
    </message>
    <message>
        <source>Show the pending deletions</source>
        <translation>عرض عمليات الحذف المعلَّقة</translation>
    </message>
    <message>
        <source>and %1 of older versions</source>
        <translation>و%1 من الإصدارات الأقدم</translation>
    </message>
    <message>
        <source>%1 that no row refers to; %2 of them old</source>
        <translation>%1 لا يشير إليها أي صف؛ %2 منها قديمة</translation>
    </message>
    <message>
        <source>Copies kept</source>
        <translation>النسخ المحفوظة</translation>
    </message>
    <message>
        <source>the vault cannot be read</source>
        <translation>تتعذر قراءة الخزنة</translation>
    </message>
    <message>
        <source>nothing to put back</source>
        <translation>لا شيء لاستعادته</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Show what can be put back</source>
        <translation>عرض ما يمكن استعادته</translation>
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
        <source>Scanning: %1 sessions, %2 files, %3 found; %4 can be deleted</source>
        <translation>جارٍ الفحص: الجلسات %1، الملفات %2، وُجد %3؛ ويمكن حذف %4</translation>
    </message>
</context>
<context>
    <name>docsweep::Strangers</name>
    <message>
        <source>A different database than before is at %1.</source>
        <translation>في %1 قاعدة بيانات غير التي كانت من قبل.</translation>
    </message>
    <message>
        <source>A different bucket than before is at %1.</source>
        <translation>في %1 حاوية غير التي كانت من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) of the previous one are paused.</source>
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
        <source>Check again</source>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>Ask systemd and cron what is installed now</source>
        <translation>سؤال systemd وcron عما هو مثبَّت الآن</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>تثبيت…</translation>
    </message>
    <message>
        <source>First shows what will be installed</source>
        <translation>يعرض أولًا ما سيُثبَّت</translation>
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
        <source>cron does not report the next start.</source>
        <translation>لا يبيّن cron موعد البدء التالي.</translation>
    </message>
    <message>
        <source>The system reports no next start.</source>
        <translation>لا يبيّن النظام موعد البدء التالي.</translation>
    </message>
    <message>
        <source>Last start, according to the system: %1</source>
        <translation>آخر بدء، بحسب النظام: %1</translation>
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
        <source>The system also cleans up when this window is closed</source>
        <translation>ينظّف النظام أيضًا عندما تكون هذه النافذة مغلقة</translation>
    </message>
    <message>
        <source>An entry is installed, but the system does not start it</source>
        <translation>يوجد قيد مثبَّت، لكن النظام لا يشغّله</translation>
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
        <source>It starts docsweep-cli, which uses the same age and safety limits.</source>
        <translation>يبدأ docsweep-cli الذي يستخدم العمر نفسه وحدود الأمان نفسها.</translation>
    </message>
    <message>
        <source>systemd or cron can start the cleanup, even while nobody is logged in.</source>
        <translation>يمكن لـ systemd أو cron بدء التنظيف، حتى حين لا يكون أحد مسجِّلًا دخوله.</translation>
    </message>
    <message>
        <source>Two schedules clean up: this window&apos;s and the system&apos;s. Two runs never work at the same time, because the second one finds the lock taken. One schedule is enough.</source>
        <translation>هناك جدولتان للتنظيف: جدولة هذه النافذة وجدولة النظام. لا تعمل عمليتا تشغيل معًا أبدًا، لأن الثانية تجد القفل مأخوذًا. جدولة واحدة تكفي.</translation>
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
        <source>Only this is removed from %1.</source>
        <translation>لا يُزال من %1 إلا هذا.</translation>
    </message>
    <message>
        <source>What will be removed</source>
        <translation>ما سيُزال</translation>
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
        <source>This is exactly what will be installed. It runs without a window and uses the age and the safety limits of these settings.</source>
        <translation>هذا بالضبط ما سيُثبَّت. يعمل دون نافذة ويستخدم العمر وحدود الأمان في هذه الإعدادات.</translation>
    </message>
    <message>
        <source>What will be installed</source>
        <translation>ما سيُثبَّت</translation>
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
        <source>Copy what will be installed</source>
        <translation>نسخ ما سيُثبَّت</translation>
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
        <source>In the system&apos;s own format. Every day at three in the morning: %1</source>
        <translation>بصيغة النظام. كل يوم في الثالثة صباحًا: %1</translation>
    </message>
    <message>
        <source>docsweep cannot install it from here. Copy the text to that machine.</source>
        <translation>لا يمكن لـ docsweep تثبيته من هنا. انسخ النص إلى ذلك الجهاز.</translation>
    </message>
    <message>
        <source>A key or password of these settings is in the keychain, which cannot be opened without a desktop. Store it in a private file first.</source>
        <translation>يوجد مفتاح أو كلمة مرور من هذه الإعدادات في سلسلة المفاتيح، وهي لا تُفتح دون سطح مكتب. خزّنه أولًا في ملف خاص.</translation>
    </message>
    <message>
        <source>It runs only while this user is logged in. With “loginctl enable-linger” it always runs.</source>
        <translation>لا يعمل إلا ما دام هذا المستخدم مسجِّلًا دخوله. ومع «loginctl enable-linger» يعمل دائمًا.</translation>
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
        <source>Stop the scan. The list does not change (Esc)</source>
        <translation>إيقاف الفحص. لا تتغير القائمة (Esc)</translation>
    </message>
    <message>
        <source>Find out what can be deleted. A scan deletes nothing (F5)</source>
        <translation>معرفة ما يمكن حذفه. الفحص لا يحذف شيئًا (F5)</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find any session, file or document (Ctrl+K)</source>
        <translation>العثور على أي جلسة أو ملف أو مستند (Ctrl+K)</translation>
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
    <name>docsweep::TrialMark</name>
    <message>
        <source>Change it in Settings…</source>
        <translation>تغييره في الإعدادات…</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>فتح الجدولة</translation>
    </message>
    <message>
        <source>Trial: %1 · schedule: %2</source>
        <translation>تجربة: %1 · الجدولة: %2</translation>
    </message>
    <message>
        <source>Trial · schedule: %1</source>
        <translation>تجربة · الجدولة: %1</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>The list shows what is older than %1: a trial age of this window. Automatic runs use %2.</source>
        <translation>تعرض القائمة ما هو أقدم من %1: عمر تجريبي لهذه النافذة. التشغيل التلقائي يستخدم %2.</translation>
    </message>
    <message>
        <source>Use %1 for the schedule too</source>
        <translation>استخدام %1 للجدولة أيضًا</translation>
    </message>
    <message>
        <source>A gradual start sets the age of automatic runs now</source>
        <translation>البدء التدريجي يحدد الآن عمر التشغيل التلقائي</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>العودة إلى %1</translation>
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
        <source>Use it only if you trust that user. The answer is remembered for this file and this user. Where docsweep writes and what it runs are never taken from it.</source>
        <translation>لا تستخدمه إلا إذا كنت تثق بذلك المستخدم. تُحفظ الإجابة لهذا الملف ولهذا المستخدم. أما أين يكتب docsweep وما يشغّله فلا يؤخذ منه أبدًا.</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>استخدام هذا الملف</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>عدم استخدامه</translation>
    </message>
</context>
<context>
    <name>docsweep::TypeDonut</name>
    <message>
        <source>What is stored?</source>
        <translation>ما المخزَّن؟</translation>
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
        <source>What is stored? Nothing yet.</source>
        <translation>ما المخزَّن؟ لا شيء بعد.</translation>
    </message>
    <message>
        <source>What is stored? %1 is %2.</source>
        <translation>ما المخزَّن؟ %1 منه %2.</translation>
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
<context>
    <name>docsweep::UnlockDialog</name>
    <message>
        <source>Unlock the vault</source>
        <translation>فتح قفل الخزنة</translation>
    </message>
    <message>
        <source>Use a key file…</source>
        <translation>استخدام ملف مفتاح…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The private key is protected by a passphrase: %1</source>
        <translation>المفتاح الخاص محمي بعبارة مرور: %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Names and contents in the vault are encrypted. The private key opens them. It was not found on this computer. Type or paste it, or use a file that holds it.</source>
        <translation>الأسماء والمحتويات في الخزنة مشفرة. يفتحها المفتاح الخاص، ولم يُعثر عليه على هذا الحاسوب. اكتبه أو الصقه، أو استخدم ملفًا يحتويه.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>المفتاح الخاص</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>اختيار ملف المفتاح</translation>
    </message>
    <message numerus="yes">
        <source>docsweep forgets the key again after %Ln minute(s) without use, when the screen is locked, and when the computer goes to sleep.</source>
        <translation>
            <numerusform>ينسى docsweep المفتاح فورًا، وعند قفل الشاشة، وعند دخول الحاسوب في السكون.</numerusform>
            <numerusform>ينسى docsweep المفتاح بعد دقيقة واحدة دون استخدام، وعند قفل الشاشة، وعند دخول الحاسوب في السكون.</numerusform>
            <numerusform>ينسى docsweep المفتاح بعد دقيقتين دون استخدام، وعند قفل الشاشة، وعند دخول الحاسوب في السكون.</numerusform>
            <numerusform>ينسى docsweep المفتاح بعد %Ln دقائق دون استخدام، وعند قفل الشاشة، وعند دخول الحاسوب في السكون.</numerusform>
            <numerusform>ينسى docsweep المفتاح بعد %Ln دقيقة دون استخدام، وعند قفل الشاشة، وعند دخول الحاسوب في السكون.</numerusform>
            <numerusform>ينسى docsweep المفتاح بعد %Ln دقيقة دون استخدام، وعند قفل الشاشة، وعند دخول الحاسوب في السكون.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::VaultItemsModel</name>
    <message>
        <source>%1 in bucket %2</source>
        <translation>%1 في الحاوية %2</translation>
    </message>
    <message numerus="yes">
        <source>Session, %Ln document(s)</source>
        <translation>
            <numerusform>جلسة، لا مستندات</numerusform>
            <numerusform>جلسة، مستند واحد</numerusform>
            <numerusform>جلسة، مستندان</numerusform>
            <numerusform>جلسة، %Ln مستندات</numerusform>
            <numerusform>جلسة، %Ln مستندًا</numerusform>
            <numerusform>جلسة، %Ln مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
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
</context>
<context>
    <name>docsweep::VaultPage</name>
    <message>
        <source>Vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Set up a vault…</source>
        <translation>إعداد خزنة…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>Search the vault</source>
        <translation>البحث في الخزنة</translation>
    </message>
    <message>
        <source>Search session, file…</source>
        <translation>ابحث عن جلسة، ملف…</translation>
    </message>
    <message>
        <source>Part of a session’s or a file’s key, in all runs (Ctrl+F)</source>
        <translation>جزء من مفتاح جلسة أو ملف، في كل العمليات (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Runs with copies</source>
        <translation>عمليات لها نسخ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Put back its session…</source>
        <translation>استعادة جلسته…</translation>
    </message>
    <message>
        <source>The session’s row, its documents and its files</source>
        <translation>صف الجلسة ومستنداتها وملفاتها</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Shows first what will be put back, and asks</source>
        <translation>يعرض أولًا ما سيُستعاد ثم يسأل</translation>
    </message>
    <message>
        <source>No copies are kept</source>
        <translation>لا تُحفظ نسخ</translation>
    </message>
    <message>
        <source>The vault cannot be read</source>
        <translation>تتعذر قراءة الخزنة</translation>
    </message>
    <message>
        <source>Nothing to put back</source>
        <translation>لا شيء لاستعادته</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can be put back, %1</source>
        <translation>
            <numerusform>لا عناصر يمكن استعادتها، %1</numerusform>
            <numerusform>يمكن استعادة عنصر واحد، %1</numerusform>
            <numerusform>يمكن استعادة عنصرين، %1</numerusform>
            <numerusform>يمكن استعادة %Ln عناصر، %1</numerusform>
            <numerusform>يمكن استعادة %Ln عنصرًا، %1</numerusform>
            <numerusform>يمكن استعادة %Ln عنصر، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The last ones are kept until %1.</source>
        <translation>تُحفظ آخرها حتى %1.</translation>
    </message>
    <message>
        <source>The vault is unlocked until you lock it, close this window or do not use it for a while.</source>
        <translation>تبقى الخزنة مفتوحة حتى تقفلها أو تغلق هذه النافذة أو لا تستخدمها لبعض الوقت.</translation>
    </message>
    <message>
        <source>Names are encrypted. Unlock the vault to see and search them.</source>
        <translation>الأسماء مشفرة. افتح قفل الخزنة لرؤيتها والبحث فيها.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Undo a cleanup</source>
        <translation>التراجع عن تنظيف</translation>
    </message>
    <message>
        <source>With a vault, docsweep keeps an encrypted copy of everything it deletes for a time you choose. Until then you can put it back. Name a folder for it in the settings.</source>
        <translation>مع خزنة، يحتفظ docsweep بنسخة مشفرة من كل ما يحذفه مدة تختارها. وحتى ذلك الحين يمكنك استعادته. حدد لها مجلدًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Reading the vault…</source>
        <translation>جارية قراءة الخزنة…</translation>
    </message>
    <message>
        <source>Each cleanup keeps a copy of what it deletes for %1. It then shows here.</source>
        <translation>يحتفظ كل تنظيف بنسخة مما يحذفه مدة %1، فتظهر هنا.</translation>
    </message>
    <message>
        <source>%1 holds no vault yet. The first cleanup creates it. If copies were kept there before, connect its disk.</source>
        <translation>لا توجد خزنة في %1 بعد. ينشئها أول تنظيف. إن كانت النسخ تُحفظ هناك من قبل فصِل قرصه.</translation>
    </message>
    <message>
        <source>Copies cannot be shown</source>
        <translation>يتعذر عرض النسخ</translation>
    </message>
    <message>
        <source>File %1, %2</source>
        <translation>الملف %1، %2</translation>
    </message>
    <message>
        <source>Session %1 with its files</source>
        <translation>الجلسة %1 مع ملفاتها</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>عملية التشغيل %1: %2</translation>
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
        <source>Reading…</source>
        <translation>جارية القراءة…</translation>
    </message>
    <message>
        <source>Run %1:</source>
        <translation>عملية التشغيل %1:</translation>
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
        <source>No matches.</source>
        <translation>لا نتائج.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) in all runs</source>
        <translation>
            <numerusform>لا نتائج في كل العمليات</numerusform>
            <numerusform>نتيجة واحدة في كل العمليات</numerusform>
            <numerusform>نتيجتان في كل العمليات</numerusform>
            <numerusform>%Ln نتائج في كل العمليات</numerusform>
            <numerusform>%Ln نتيجة في كل العمليات</numerusform>
            <numerusform>%Ln نتيجة في كل العمليات</numerusform>
        </translation>
    </message>
    <message>
        <source>More are not shown. Search for what you need.</source>
        <translation>هناك المزيد غير معروض. ابحث عما تحتاجه.</translation>
    </message>
    <message numerus="yes">
        <source>Session with %Ln document(s)</source>
        <translation>
            <numerusform>جلسة بلا مستندات</numerusform>
            <numerusform>جلسة بمستند واحد</numerusform>
            <numerusform>جلسة بمستندين</numerusform>
            <numerusform>جلسة بـ %Ln مستندات</numerusform>
            <numerusform>جلسة بـ %Ln مستندًا</numerusform>
            <numerusform>جلسة بـ %Ln مستند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::VaultRunsModel</name>
    <message>
        <source>%1, %2 left</source>
        <translation>%1، متبقٍ %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>عملية التشغيل</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>المحذوف</translation>
    </message>
    <message>
        <source>Can be put back until</source>
        <translation>يمكن استعادته حتى</translation>
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
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>docsweep::WindowAlerts</name>
    <message>
        <source>Scan</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The scan was stopped. The list is the previous one.</source>
        <translation>أُوقف الفحص. القائمة هي السابقة.</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>أُوقف الفحص.</translation>
    </message>
    <message>
        <source>The journal was lost, rolled back or repaired. Holds and pending deletions may be missing. Add the missing holds again, then run docsweep-cli accept --yes.</source>
        <translation>فُقد سجل العمليات أو أُعيد إلى حالة أقدم أو أُصلح. قد تكون الاستبقاءات وعمليات الحذف المعلَّقة ناقصة. أضف الاستبقاءات الناقصة من جديد، ثم شغّل docsweep-cli accept --yes.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the database&apos;s clock. Ages are counted by the database&apos;s clock.</source>
        <translation>ساعة هذا الجهاز متقدمة بمقدار %1 على ساعة قاعدة البيانات. تُحسب الأعمار بساعة قاعدة البيانات.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the database&apos;s clock. Ages are counted by the database&apos;s clock.</source>
        <translation>ساعة هذا الجهاز متأخرة بمقدار %1 عن ساعة قاعدة البيانات. تُحسب الأعمار بساعة قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The quota is exceeded: %1 of %2 stored.</source>
        <translation>جرى تجاوز الحصة: المخزَّن %1 من %2.</translation>
    </message>
    <message>
        <source>Quota reached within a day at the current growth.</source>
        <translation>تُبلغ الحصة خلال يوم واحد بمعدل النمو الحالي.</translation>
    </message>
    <message numerus="yes">
        <source>Quota reached in about %Ln day(s) at the current growth.</source>
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
        <source>%Ln place(s) could not be read. Files there are not in the list.</source>
        <translation>
            <numerusform>قُرئت كل المواضع.</numerusform>
            <numerusform>تعذرت قراءة موضع واحد. الملفات فيه ليست في القائمة.</numerusform>
            <numerusform>تعذرت قراءة موضعين. الملفات فيهما ليست في القائمة.</numerusform>
            <numerusform>تعذرت قراءة %Ln مواضع. الملفات فيها ليست في القائمة.</numerusform>
            <numerusform>تعذرت قراءة %Ln موضعًا. الملفات فيها ليست في القائمة.</numerusform>
            <numerusform>تعذرت قراءة %Ln موضع. الملفات فيها ليست في القائمة.</numerusform>
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
        <source>Rows can be cleaned up. Their files are remembered until the storage answers.</source>
        <translation>يمكن تنظيف الصفوف. وملفاتها تُحفظ أسماؤها حتى يستجيب التخزين.</translation>
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
        <source>Saved as %1</source>
        <translation>تم الحفظ باسم %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Automatic runs of “%1” do not take place. %2</source>
        <translation>لا يجري التشغيل التلقائي لـ«%1». %2</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>تعديل الاتصال</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>اتخاذ قرار…</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>ماذا أفعل…</translation>
    </message>
    <message>
        <source>Holds made here count for this docsweep only. A ledger shares them with every docsweep that cleans this web app.</source>
        <translation>الاستبقاءات المنشأة هنا تسري على نسخة docsweep هذه فقط. يشاركها سجل مشترك مع كل نسخة docsweep تنظف تطبيق الويب هذا.</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>مشاركة…</translation>
    </message>
    <message>
        <source>Putting back was interrupted. The rest waits for you, and for the private key.</source>
        <translation>انقطعت الاستعادة. الباقي ينتظرك وينتظر المفتاح الخاص.</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>إتمام…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
</TS>
