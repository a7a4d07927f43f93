<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am">
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
        <translation>%1 ቀን</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ሰዓት</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 ደቂቃ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ሰከንድ</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>አሁን</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>ከ%1 በፊት</translation>
    </message>
    <message>
        <source>&lt; 1%</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 items/s</source>
        <translation>%1 ንጥል/ሰከንድ</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>how QLocale writes a time</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>how QLocale writes a day and a time</comment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>how QLocale writes a day of a year and a time</comment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>how QLocale writes hours and minutes</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>አይታወቅም</translation>
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
        <translation>ክፍለ ጊዜ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ፋይል</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>የመነጨ ፋይል</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>ባለቤት አልባ</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>ክፍለ ጊዜዎች</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ፋይሎች</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>የመነጩ ፋይሎች</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>ባለቤት አልባዎች</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>ታቅዷል</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>ተሰርዟል</translation>
    </message>
    <message>
        <source>already gone</source>
        <translation>አስቀድሞ የለም</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ተዘልሏል</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>በመጠባበቅ ላይ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>አልተሳካም</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>በመዘጋጀት ላይ</translation>
    </message>
    <message>
        <source>Completing an earlier run</source>
        <translation>ቀደም ያለ ዙርን በማጠናቀቅ ላይ</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>በማጽዳት ላይ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>ለአፍታ ቆሟል</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>በማጠናቀቅ ላይ</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>ያበቃው</translation>
    </message>
    <message>
        <source>idle longer than %1</source>
        <translation>ከ%1 በላይ ሳይሠራበት የቆየ</translation>
    </message>
    <message>
        <source>selected by its key</source>
        <translation>በቁልፉ የተመረጠ</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>ዕድሜው ከ%1 በላይ</translation>
    </message>
    <message>
        <source>deleted with its session</source>
        <translation>ከክፍለ ጊዜው ጋር ይሰረዛል</translation>
    </message>
    <message>
        <source>no row refers to it</source>
        <translation>የትኛውም ረድፍ አይጠቅሰውም</translation>
    </message>
    <message>
        <source>in the selected session&apos;s folder</source>
        <translation>በተመረጠው ክፍለ ጊዜ አቃፊ ውስጥ ነው</translation>
    </message>
    <message>
        <source>used within the last %1</source>
        <translation>ባለፈው %1 ውስጥ ጥቅም ላይ ውሏል</translation>
    </message>
    <message>
        <source>its last activity cannot be read</source>
        <translation>የመጨረሻ እንቅስቃሴው ሊነበብ አይችልም</translation>
    </message>
    <message>
        <source>held</source>
        <translation>በማቆያ ነው</translation>
    </message>
    <message>
        <source>changed within the last %1</source>
        <translation>ባለፈው %1 ውስጥ ተለውጧል</translation>
    </message>
    <message>
        <source>its age cannot be read</source>
        <translation>ዕድሜው ሊነበብ አይችልም</translation>
    </message>
    <message>
        <source>outputs are kept</source>
        <translation>የመነጩ ፋይሎች ይቆያሉ</translation>
    </message>
    <message>
        <source>files of sessions in use are kept</source>
        <translation>በሥራ ላይ ያሉ ክፍለ ጊዜዎች ፋይሎች ይቆያሉ</translation>
    </message>
    <message>
        <source>used by a session that is kept</source>
        <translation>የሚቆይ ክፍለ ጊዜ ይጠቀምበታል</translation>
    </message>
    <message>
        <source>storage cleanup is switched off</source>
        <translation>የማከማቻ ጽዳት ቦዝኗል</translation>
    </message>
    <message>
        <source>not part of the selected session</source>
        <translation>የተመረጠው ክፍለ ጊዜ አይደለም</translation>
    </message>
    <message>
        <source>its session is kept</source>
        <translation>ክፍለ ጊዜው ይቆያል</translation>
    </message>
    <message>
        <source>Nobody has used this session for over %1. Its rows will be deleted, documents first.</source>
        <translation>ይህን ክፍለ ጊዜ ከ%1 በላይ ማንም አልተጠቀመበትም። ረድፎቹ ይሰረዛሉ፣ ሰነዶች በቅድሚያ።</translation>
    </message>
    <message>
        <source>This session was selected by its key, regardless of its age.</source>
        <translation>ይህ ክፍለ ጊዜ ዕድሜው ምንም ይሁን ምን በቁልፉ ተመርጧል።</translation>
    </message>
    <message>
        <source>Unchanged for over %1. Its session is in use and will be kept.</source>
        <translation>ከ%1 በላይ አልተለወጠም። ክፍለ ጊዜው በሥራ ላይ ስለሆነ ይቆያል።</translation>
    </message>
    <message>
        <source>Unchanged for over %1.</source>
        <translation>ከ%1 በላይ አልተለወጠም።</translation>
    </message>
    <message>
        <source>A row of an expired session refers to this file. It will be deleted together with that session, and only with it.</source>
        <translation>ጊዜው ያለፈበት ክፍለ ጊዜ ረድፍ ይህን ፋይል ይጠቅሳል። ፋይሉ የሚሰረዘው ከዚያ ክፍለ ጊዜ ጋር ብቻ ነው።</translation>
    </message>
    <message>
        <source>A row of an expired session refers to this file, but the storage could not be listed. The file is looked up before it is deleted.</source>
        <translation>ጊዜው ያለፈበት ክፍለ ጊዜ ረድፍ ይህን ፋይል ይጠቅሳል፣ ነገር ግን ማከማቻውን መዘርዘር አልተቻለም። ፋይሉ ከመሰረዙ በፊት ይፈለጋል።</translation>
    </message>
    <message>
        <source>No row refers to this file, and it is older than %1.</source>
        <translation>የትኛውም ረድፍ ይህን ፋይል አይጠቅስም፣ ዕድሜውም ከ%1 በላይ ነው።</translation>
    </message>
    <message>
        <source>It is in the folder of the session that was selected by its key.</source>
        <translation>በቁልፉ በተመረጠው ክፍለ ጊዜ አቃፊ ውስጥ ይገኛል።</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>ቆሟል</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>አልተገኘም</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>መዳረሻ ተከልክሏል</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>ሊደረስበት አይችልም</translation>
    </message>
    <message>
        <source>Locked by its provider</source>
        <translation>በአቅራቢው ተቆልፏል</translation>
    </message>
    <message>
        <source>In use elsewhere</source>
        <translation>በሌላ ቦታ በሥራ ላይ ነው</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>የማይነበብ ምላሽ</translation>
    </message>
    <message>
        <source>A setting is wrong</source>
        <translation>አንድ ቅንብር ትክክል አይደለም</translation>
    </message>
    <message>
        <source>A safety limit stopped it</source>
        <translation>የደህንነት ገደብ አስቁሞታል</translation>
    </message>
    <message>
        <source>Disk problem</source>
        <translation>የዲስክ ችግር</translation>
    </message>
    <message>
        <source>no extension</source>
        <translation>ቅጥያ የለውም</translation>
    </message>
    <message>
        <source>others</source>
        <translation>ሌሎች</translation>
    </message>
    <message>
        <source>a row refers to it now</source>
        <translation>አሁን አንድ ረድፍ ይጠቅሰዋል</translation>
    </message>
    <message>
        <source>the storage could not be asked</source>
        <translation>ማከማቻውን መጠየቅ አልተቻለም</translation>
    </message>
    <message>
        <source>its documents changed</source>
        <translation>ሰነዶቹ ተቀይረዋል</translation>
    </message>
    <message>
        <source>it changed since</source>
        <translation>ከዚያ ወዲህ ተቀይሯል</translation>
    </message>
    <message>
        <source>the run was interrupted before it</source>
        <translation>ዙሩ ከእሱ በፊት ተቋርጧል</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>ማንኛውም ፋይል ይህ ስም ሊኖረው አይችልም</translation>
    </message>
    <message>
        <source>given up by hand</source>
        <translation>በእጅ የተተወ</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>የቆየ ቅጂ</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>የቆዩ ቅጂዎች</translation>
    </message>
    <message>
        <source>replaced more than %1 ago</source>
        <translation>ከ%1 በላይ በፊት ተተክቷል</translation>
    </message>
    <message>
        <source>deleted with its file</source>
        <translation>ከፋይሉ ጋር ይሰረዛል</translation>
    </message>
    <message>
        <source>older versions are kept</source>
        <translation>የቆዩ ቅጂዎች ይቀመጣሉ</translation>
    </message>
    <message>
        <source>it hides versions that are kept</source>
        <translation>የሚቆዩ ቅጂዎችን ይደብቃል</translation>
    </message>
    <message>
        <source>The bucket has kept this version since the file was replaced or deleted, more than %1 ago.</source>
        <translation>ፋይሉ ከተተካ ወይም ከተሰረዘ ከ%1 በላይ ሆኖታል፤ ባኬቱ ይህን ቅጂ ከዚያ ጀምሮ አስቀምጦታል።</translation>
    </message>
    <message>
        <source>The file will be deleted. This version would then take its place, so it is deleted too.</source>
        <translation>ፋይሉ ይሰረዛል። ከዚያ ይህ ቅጂ ቦታውን ስለሚወስድ እሱም ይሰረዛል።</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Automatic runs are paused until %1</source>
        <translation>ራስ-ሰር ዙሮች እስከ %1 ለአፍታ ቆመዋል</translation>
    </message>
    <message>
        <source>Automatic runs are paused</source>
        <translation>ራስ-ሰር ዙሮች ለአፍታ ቆመዋል</translation>
    </message>
    <message>
        <source>A cleanup is starting</source>
        <translation>ጽዳት ይጀምራል</translation>
    </message>
    <message>
        <source>The cleanup is paused: %1 of %2 items</source>
        <translation>ጽዳቱ ለአፍታ ቆሟል፦ %1 ከ%2 ንጥሎች</translation>
    </message>
    <message>
        <source>Cleaning up: %1 of %2 items</source>
        <translation>በማጽዳት ላይ፦ %1 ከ%2 ንጥሎች</translation>
    </message>
    <message>
        <source>Next automatic run: %1</source>
        <translation>ቀጣዩ ራስ-ሰር ዙር፦ %1</translation>
    </message>
    <message>
        <source>No automatic run is planned</source>
        <translation>የታቀደ ራስ-ሰር ዙር የለም</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of the last cleanup failed</source>
        <translation>
            <numerusform>ከመጨረሻው ጽዳት %Ln ንጥል አልተሳካም</numerusform>
            <numerusform>ከመጨረሻው ጽዳት %Ln ንጥሎች አልተሳኩም</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>%Ln ስረዛ ማከማቻውን ይጠባበቃል</numerusform>
            <numerusform>%Ln ስረዛዎች ማከማቻውን ይጠባበቃሉ</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to clean up</source>
        <translation>የሚጸዳ ምንም የለም</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can be deleted, %1</source>
        <translation>
            <numerusform>%Ln ንጥል ሊሰረዝ ይችላል፣ %1</numerusform>
            <numerusform>%Ln ንጥሎች ሊሰረዙ ይችላሉ፣ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>በመቃኘት ላይ</translation>
    </message>
    <message>
        <source>No web app is connected yet</source>
        <translation>እስካሁን የተገናኘ የድር መተግበሪያ የለም</translation>
    </message>
    <message>
        <source>A safety limit stopped the cleanup</source>
        <translation>የደህንነት ገደብ ጽዳቱን አስቁሟል</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1</source>
        <translation>ምንም አልተሰረዘም፦ %1</translation>
    </message>
    <message>
        <source>An error stopped the cleanup</source>
        <translation>ስህተት ጽዳቱን አስቁሟል</translation>
    </message>
    <message>
        <source>The cleanup is done</source>
        <translation>ጽዳቱ ተጠናቋል</translation>
    </message>
    <message>
        <source>The cleanup was stopped</source>
        <translation>ጽዳቱ ቆሟል</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) deleted, %1 freed.</source>
        <translation>
            <numerusform>%Ln ንጥል ተሰርዟል፣ %1 ነጻ ሆኗል።</numerusform>
            <numerusform>%Ln ንጥሎች ተሰርዘዋል፣ %1 ነጻ ሆኗል።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) failed.</source>
        <translation>
            <numerusform>%Ln ንጥል አልተሳካም።</numerusform>
            <numerusform>%Ln ንጥሎች አልተሳኩም።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for the storage.</source>
        <translation>
            <numerusform>%Ln ስረዛ ማከማቻውን ይጠባበቃል።</numerusform>
            <numerusform>%Ln ስረዛዎች ማከማቻውን ይጠባበቃሉ።</numerusform>
        </translation>
    </message>
    <message>
        <source>Next automatic run: %1, %2</source>
        <translation>ቀጣዩ ራስ-ሰር ሂደት፦ %1፣ %2</translation>
    </message>
</context>
<context>
    <name>docsweep::AboutGroup</name>
    <message>
        <source>About</source>
        <translation>ስለ</translation>
    </message>
    <message>
        <source>docsweep %1 is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>docsweep %1 በGNU General Public License ስሪት 3 ወይም ከዚያ በኋላ ባለው (GPL-3.0-or-later) ስር የሚገኝ ነጻ ሶፍትዌር ነው። ምንም ዓይነት ዋስትና የለውም።</translation>
    </message>
    <message>
        <source>It is built with Qt %1 (LGPL-3.0), Qt Charts (GPL-3.0), spdlog and fmt (MIT), tl::expected (CC0) and QtKeychain (BSD). Its icons were drawn for it.</source>
        <translation>የተገነባው በQt %1 (LGPL-3.0)፣ Qt Charts (GPL-3.0)፣ spdlog እና fmt (MIT)፣ tl::expected (CC0) እና QtKeychain (BSD) ነው። አዶዎቹ ለእሱ የተሳሉ ናቸው።</translation>
    </message>
</context>
<context>
    <name>docsweep::AcceptDialog</name>
    <message>
        <source>Is this the same as before?</source>
        <translation>ከበፊቱ ጋር አንድ ነው?</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>አትቀበል</translation>
    </message>
    <message>
        <source>Accept as the same</source>
        <translation>አንድ እንደሆነ ተቀበል</translation>
    </message>
    <message>
        <source>Accept it only if it belongs to the same web app and was moved or restored. Earlier lists and pending deletions then apply to what is there now, and the next run continues with them. If it is not the same, check that the right disk is mounted and the right database is set.</source>
        <translation>የዚያው የድር መተግበሪያ ከሆነና ከተዘዋወረ ወይም ከተመለሰ ብቻ ይቀበሉት። ከዚያ የቀደሙት ዝርዝሮችና በመጠባበቅ ላይ ያሉ ስረዛዎች አሁን ላለው ይሆናሉ፣ ቀጣዩም ዙር በእነሱ ይቀጥላል። አንድ ካልሆነ ትክክለኛው ዲስክ መጫኑንና ትክክለኛው የውሂብ ጎታ መቀናበሩን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>What is there now</source>
        <translation>አሁን እዚያ ያለው</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>በፊት፦ %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>አሁን፦ %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ActivityPage</name>
    <message>
        <source>Items as CSV…</source>
        <translation>ንጥሎች እንደ CSV…</translation>
    </message>
    <message>
        <source>Runs as CSV…</source>
        <translation>ዙሮች እንደ CSV…</translation>
    </message>
    <message>
        <source>Run and items as JSON…</source>
        <translation>ዙሩና ንጥሎቹ እንደ JSON…</translation>
    </message>
    <message>
        <source>Runs as JSON…</source>
        <translation>ዙሮች እንደ JSON…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>ሪፖርት እንደ PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>አትም…</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>ዙር %1ን ክፈት</translation>
    </message>
    <message>
        <source>Retry failed and pending</source>
        <translation>ያልተሳኩትንና በመጠባበቅ ላይ ያሉትን እንደገና ሞክር</translation>
    </message>
    <message>
        <source>Export run %1</source>
        <translation>ዙር %1ን ወደ ውጪ ላክ</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>ዙሮችን ወደ ውጪ ላክ</translation>
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
        <translation>%1ን በመጻፍ ላይ…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>እንደ %1 ተቀምጧል</translation>
    </message>
    <message>
        <source>Report of run %1</source>
        <translation>የዙር %1 ሪፖርት</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing the report of run %1…</source>
        <translation>የዙር %1ን ሪፖርት በማተም ላይ…</translation>
    </message>
    <message>
        <source>The report of run %1 was sent to the printer.</source>
        <translation>የዙር %1 ሪፖርት ወደ አታሚው ተልኳል።</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>ቆሟል። ምንም አልተጻፈም።</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>እንቅስቃሴ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>ጊዜ</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>ያለፉት 24 ሰዓታት</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>ያለፉት 7 ቀናት</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>ያለፉት 30 ቀናት</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>ሁሉም ጊዜ</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>የጀመረው</translation>
    </message>
    <message>
        <source>Started by anyone</source>
        <translation>በማንም የተጀመረ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ውጤት</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>ማንኛውም ውጤት</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>ሁሉም ተጠናቋል</translation>
    </message>
    <message>
        <source>Files pending</source>
        <translation>ፋይሎች በመጠባበቅ ላይ</translation>
    </message>
    <message>
        <source>Items failed</source>
        <translation>ያልተሳኩ ንጥሎች አሉ</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>ቀድሞ የቆመ</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>ያላበቃ</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>ዙሩን ክፈት</translation>
    </message>
    <message>
        <source>Show what happened to its items (Enter or double-click)</source>
        <translation>ንጥሎቹ ምን እንደሆኑ ያሳያል (Enter ወይም ሁለቴ ጠቅታ)</translation>
    </message>
    <message>
        <source>Export runs…</source>
        <translation>ዙሮችን ወደ ውጪ ላክ…</translation>
    </message>
    <message>
        <source>Save the runs shown as CSV or JSON</source>
        <translation>የሚታዩትን ዙሮች እንደ CSV ወይም JSON ያስቀምጣል</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>ሥራ በሂደት ላይ ነው</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>አቁም</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>ዙሮች</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln ዙር</numerusform>
            <numerusform>%Ln ዙሮች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) deleted</source>
        <translation>
            <numerusform>%Ln ንጥል ተሰርዟል</numerusform>
            <numerusform>%Ln ንጥሎች ተሰርዘዋል</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>%1 ነጻ ሆኗል</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 በመጠባበቅ ላይ</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 አልተሳካም</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>የጊዜ ሰሌዳ፦ %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>በማንበብ ላይ…</translation>
    </message>
    <message>
        <source>Nothing has been cleaned up yet</source>
        <translation>እስካሁን ምንም አልጸዳም</translation>
    </message>
    <message>
        <source>Every cleanup is recorded here: what was deleted, what was kept and why, and who started it.</source>
        <translation>እያንዳንዱ ጽዳት እዚህ ይመዘገባል፦ ምን እንደተሰረዘ፣ ምን እንደቆየና ለምን፣ እንዲሁም ማን እንደጀመረው።</translation>
    </message>
    <message>
        <source>No matching runs</source>
        <translation>የሚስማማ ዙር የለም</translation>
    </message>
    <message>
        <source>Change the result, the period or who started the runs.</source>
        <translation>ውጤቱን፣ ጊዜውን ወይም ማን እንደጀመረው ይቀይሩ።</translation>
    </message>
    <message>
        <source>No run in this period</source>
        <translation>በዚህ ጊዜ ውስጥ ዙር የለም</translation>
    </message>
    <message>
        <source>Choose a longer period to see earlier runs.</source>
        <translation>ቀደም ያሉ ዙሮችን ለማየት ረዘም ያለ ጊዜ ይምረጡ።</translation>
    </message>
    <message>
        <source>Trying the pending deletions again…</source>
        <translation>በመጠባበቅ ላይ ያሉ ስረዛዎችን እንደገና በመሞከር ላይ…</translation>
    </message>
    <message>
        <source>Scanning again for the items that failed in run %1…</source>
        <translation>በዙር %1 ያልተሳኩትን ንጥሎች እንደገና በመቃኘት ላይ…</translation>
    </message>
    <message>
        <source>Failed items that can still be deleted are listed under Candidates.</source>
        <translation>አሁንም ሊሰረዙ የሚችሉ ያልተሳኩ ንጥሎች በ«እጩዎች» ተዘርዝረዋል።</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>ያ አልተሳካም። %1</translation>
    </message>
    <message>
        <source>The scan did not finish, so the failed items could not be listed again. %1</source>
        <translation>ቅኝቱ ስላልተጠናቀቀ ያልተሳኩትን ንጥሎች እንደገና መዘርዘር አልተቻለም። %1</translation>
    </message>
    <message>
        <source>Pending deletions…</source>
        <translation>በመጠባበቅ ላይ ያሉ ስረዛዎች…</translation>
    </message>
    <message>
        <source>Show the files that are waiting for the storage, to try again or give up</source>
        <translation>ማከማቻውን የሚጠባበቁ ፋይሎችን ያሳያል፣ እንደገና ለመሞከር ወይም ለመተው</translation>
    </message>
    <message>
        <source>Which connection</source>
        <translation>የትኛው ግንኙነት</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>ይህ ግንኙነት</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>ሁሉም ግንኙነቶች</translation>
    </message>
    <message>
        <source>Connections with the same DOCSWEEP_HOME share one history</source>
        <translation>ተመሳሳይ DOCSWEEP_HOME ያላቸው ግንኙነቶች አንድ ታሪክ ይጋራሉ</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>በአቃፊ ውስጥ አሳይ</translation>
    </message>
    <message>
        <source>Nothing has been cleaned up on this connection yet</source>
        <translation>በዚህ ግንኙነት ላይ እስካሁን ምንም አልጸዳም</translation>
    </message>
    <message>
        <source>Choose “All connections” to see the runs of the others.</source>
        <translation>የሌሎቹን ሂደቶች ለማየት “ሁሉም ግንኙነቶች” የሚለውን ይምረጡ።</translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation>የምስክር ወረቀት አስቀምጥ…</translation>
    </message>
    <message>
        <source>Certificate of run %1</source>
        <translation>የዙር %1 የምስክር ወረቀት</translation>
    </message>
    <message>
        <source>Saved as %1, with the signed file and its signature beside it</source>
        <translation>እንደ %1 ተቀምጧል፣ የተፈረመው ፋይልና ፊርማው ከጎኑ አሉ</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ሁሉም ሰው</translation>
    </message>
    <message>
        <source>Copy the ledger&apos;s last entry</source>
        <translation>የጋራ መዝገቡን የመጨረሻ ግቤት ቅዳ</translation>
    </message>
</context>
<context>
    <name>docsweep::AgeChoice</name>
    <message>
        <source>Show in the list</source>
        <translation>በዝርዝሩ አሳይ</translation>
    </message>
    <message>
        <source>Drag the handle to see what another age would free.</source>
        <translation>ሌላ ዕድሜ ምን ያህል ነጻ እንደሚያደርግ ለማየት መያዣውን ይጎትቱ።</translation>
    </message>
    <message>
        <source>That is %1 more than now.</source>
        <translation>ይህ ከአሁኑ በ%1 ይበልጣል።</translation>
    </message>
    <message>
        <source>That is %1 less than now.</source>
        <translation>ይህ ከአሁኑ በ%1 ያንሳል።</translation>
    </message>
    <message>
        <source>Show the candidates older than this</source>
        <translation>ዕድሜያቸው ከዚህ በላይ የሆኑትን እጩዎች ያሳያል</translation>
    </message>
    <message>
        <source>The list only contains items older than %1</source>
        <translation>ዝርዝሩ የያዘው ዕድሜያቸው ከ%1 በላይ የሆኑ ንጥሎችን ብቻ ነው</translation>
    </message>
    <message>
        <source>Try this age</source>
        <translation>ይህን ዕድሜ ሞክር</translation>
    </message>
    <message>
        <source>Scan again with this age. A scan deletes nothing, and automatic runs keep their own age.</source>
        <translation>በዚህ ዕድሜ እንደገና ይቃኛል። ቅኝት ምንም አይሰርዝም፣ ራስ-ሰር ሂደቶችም የራሳቸውን ዕድሜ ይጠቀማሉ።</translation>
    </message>
    <message>
        <source>Trial age: the list shows what is older than %1; the schedule uses %2.</source>
        <translation>የሙከራ ዕድሜ፦ ዝርዝሩ ከ%1 የቆየውን ያሳያል፤ መርሐ ግብሩ %2 ይጠቀማል።</translation>
    </message>
</context>
<context>
    <name>docsweep::AgeCurve</name>
    <message>
        <source>Bytes</source>
        <translation>ባይት</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>ክፍለ ጊዜዎች</translation>
    </message>
    <message>
        <source>What would another age free?</source>
        <translation>ሌላ ዕድሜ ምን ያህል ነጻ ያደርጋል?</translation>
    </message>
    <message>
        <source>Nothing is stored.</source>
        <translation>ምንም አልተከማቸም።</translation>
    </message>
    <message>
        <source>What would another age free? %1 are older than %2.</source>
        <translation>ሌላ ዕድሜ ምን ያህል ነጻ ያደርጋል? የ%1 ዕድሜ ከ%2 በላይ ነው።</translation>
    </message>
    <message>
        <source>Older than %1: about %2 in %3 and %4.</source>
        <translation>ዕድሜው ከ%1 በላይ፦ በግምት %2 በ%3 እና በ%4።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln ፋይል</numerusform>
            <numerusform>%Ln ፋይሎች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln ክፍለ ጊዜ</numerusform>
            <numerusform>%Ln ክፍለ ጊዜዎች</numerusform>
        </translation>
    </message>
    <message>
        <source>in use: %1</source>
        <translation>በሥራ ላይ ያለው፦ %1</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>ዕድሜው ከ%1 በላይ</translation>
    </message>
    <message numerus="yes">
        <source>about %1 in %Ln file(s)</source>
        <translation>
            <numerusform>በግምት %1 በ%Ln ፋይል</numerusform>
            <numerusform>በግምት %1 በ%Ln ፋይሎች</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::AgeHistogram</name>
    <message>
        <source>Can be deleted</source>
        <translation>ሊሰረዝ የሚችል</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>በማቆያ ያለ</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>የሚቆይ</translation>
    </message>
    <message>
        <source>How old are the files?</source>
        <translation>የፋይሎቹ ዕድሜ ስንት ነው?</translation>
    </message>
    <message>
        <source>No files are stored.</source>
        <translation>ምንም ፋይል አልተከማቸም።</translation>
    </message>
    <message>
        <source>How old are the files? Nothing is stored.</source>
        <translation>የፋይሎቹ ዕድሜ ስንት ነው? ምንም አልተከማቸም።</translation>
    </message>
    <message>
        <source>How old are the files? Half of the data is younger than %1.</source>
        <translation>የፋይሎቹ ዕድሜ ስንት ነው? የውሂቡ ግማሽ ከ%1 ያነሰ ዕድሜ አለው።</translation>
    </message>
    <message>
        <source>%1 can be deleted, %2 held, %3 kept.</source>
        <translation>%1 ሊሰረዝ ይችላል፣ %2 በማቆያ ነው፣ %3 ይቆያል።</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1 በ%Ln ፋይል</numerusform>
            <numerusform>%1 በ%Ln ፋይሎች</numerusform>
        </translation>
    </message>
    <message>
        <source>between %1 and %2 old</source>
        <translation>ዕድሜው በ%1 እና በ%2 መካከል</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>ዕድሜው ከ%1 በላይ</translation>
    </message>
    <message>
        <source>%1 can be deleted</source>
        <translation>%1 ሊሰረዝ ይችላል</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 በማቆያ ነው</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 ይቆያል</translation>
    </message>
    <message>
        <source>%1 to %2 old</source>
        <translation>ዕድሜው ከ%1 እስከ %2</translation>
    </message>
</context>
<context>
    <name>docsweep::AlertTest</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ሰ</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>ሙከራ ላክ</translation>
    </message>
    <message>
        <source>Send a test to the web address</source>
        <translation>ወደ ድር አድራሻው ሙከራ ላክ</translation>
    </message>
    <message>
        <source>Send a test to the program</source>
        <translation>ወደ ፕሮግራሙ ሙከራ ላክ</translation>
    </message>
    <message>
        <source>Send a test to the dead man&apos;s switch</source>
        <translation>ወደ ዝምታ ማንቂያው ሙከራ ላክ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>አቁም</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>በመላክ ላይ…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>ቆሟል።</translation>
    </message>
    <message>
        <source>There is nothing to send to any more.</source>
        <translation>ከእንግዲህ የሚላክበት ቦታ የለም።</translation>
    </message>
    <message>
        <source>Not delivered to %1 (%2).</source>
        <translation>ለ%1 አልደረሰም (%2)።</translation>
    </message>
    <message>
        <source>%1 has run without an error (%2).</source>
        <translation>%1 ያለ ስህተት ሠርቷል (%2)።</translation>
    </message>
    <message>
        <source>Delivered to %1 in %2. Answer: %3</source>
        <translation>ለ%1 በ%2 ደርሷል። መልስ፦ %3</translation>
    </message>
    <message>
        <source>A test counts as a good run: the switch starts waiting anew.</source>
        <translation>ሙከራ እንደ ጥሩ አሂድ ይቆጠራል፦ ማብሪያው መጠበቅን እንደ አዲስ ይጀምራል።</translation>
    </message>
</context>
<context>
    <name>docsweep::AlertWords</name>
    <message>
        <source>The cleanup failed</source>
        <translation>ጽዳቱ አልተሳካም</translation>
    </message>
    <message>
        <source>The cleanup is incomplete</source>
        <translation>ጽዳቱ አልተጠናቀቀም</translation>
    </message>
    <message>
        <source>The storage is unavailable</source>
        <translation>ማከማቻው አይገኝም</translation>
    </message>
    <message>
        <source>A safety limit stopped the cleanup</source>
        <translation>የደህንነት ገደብ ጽዳቱን አስቁሟል</translation>
    </message>
    <message>
        <source>The clocks differ</source>
        <translation>ሰዓቶቹ ይለያያሉ</translation>
    </message>
    <message>
        <source>The storage is almost full</source>
        <translation>ማከማቻው ሊሞላ ተቃርቧል</translation>
    </message>
    <message>
        <source>Deletions have been waiting too long</source>
        <translation>ስረዛዎች ለረጅም ጊዜ እየጠበቁ ነው</translation>
    </message>
    <message>
        <source>Automatic runs were missed</source>
        <translation>ራስ-ሰር ዙሮች አምልጠዋል</translation>
    </message>
    <message>
        <source>Open docsweep to see what went wrong.</source>
        <translation>ምን እንደተበላሸ ለማየት docsweepን ይክፈቱ።</translation>
    </message>
    <message>
        <source>Activity shows every item with the reason.</source>
        <translation>እንቅስቃሴ ገጹ እያንዳንዱን ንጥል ከነምክንያቱ ያሳያል።</translation>
    </message>
    <message>
        <source>Rows are still deleted. Their files wait until the storage is back.</source>
        <translation>ረድፎች አሁንም ይሰረዛሉ። ፋይሎቻቸው ማከማቻው እስኪመለስ ይጠብቃሉ።</translation>
    </message>
    <message>
        <source>Nothing was deleted. Check the list. If it is correct, clean up by hand or raise the limit.</source>
        <translation>ምንም አልተሰረዘም። ዝርዝሩን ይመርምሩ። ትክክል ከሆነ በእጅ ያጽዱ ወይም ገደቡን ከፍ ያድርጉ።</translation>
    </message>
    <message>
        <source>Automatic runs do not start. Synchronise the clocks of this machine and the servers with NTP.</source>
        <translation>ራስ-ሰር ዙሮች አይጀምሩም። የዚህን ማሽንና የአገልጋዮቹን ሰዓቶች በNTP ያመሳስሉ።</translation>
    </message>
    <message>
        <source>Clean up with a shorter age, or raise MAX_STORAGE_SIZE_MB.</source>
        <translation>በአጭር ዕድሜ ያጽዱ ወይም MAX_STORAGE_SIZE_MB ይጨምሩ።</translation>
    </message>
    <message>
        <source>The storage must answer and allow the deletion. Test the connection in Settings.</source>
        <translation>ማከማቻው መመለስና ስረዛውን መፍቀድ አለበት። ግንኙነቱን በቅንብሮች ውስጥ ይሞክሩ።</translation>
    </message>
    <message>
        <source>Check that this machine and its scheduler are running at these times.</source>
        <translation>ይህ ማሽንና የጊዜ መርሐ ግብር አስኪያጁ በእነዚህ ሰዓቶች መሥራታቸውን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>This has been resolved.</source>
        <translation>ይህ ተፈትቷል።</translation>
    </message>
    <message>
        <source>A schedule does not start its runs</source>
        <translation>አንድ የጊዜ መርሐ ግብር ዙሮቹን አይጀምርም</translation>
    </message>
    <message>
        <source>Check that the machine is on and its schedule is active. If the schedule is no longer used, remove it.</source>
        <translation>ማሽኑ መብራቱን እና የጊዜ መርሐ ግብሩ ንቁ መሆኑን ያረጋግጡ። የጊዜ መርሐ ግብሩ ከእንግዲህ የማያስፈልግ ከሆነ ያስወግዱት።</translation>
    </message>
    <message>
        <source>The vault has no room for copies</source>
        <translation>ካዝናው ለቅጂዎች ቦታ የለውም</translation>
    </message>
    <message>
        <source>Copies are kept longer than allowed</source>
        <translation>ቅጂዎች ከተፈቀደው ጊዜ በላይ ቆይተዋል</translation>
    </message>
    <message>
        <source>A restore is waiting to be finished</source>
        <translation>አንድ መልሶ ማምጣት መጠናቀቅን ይጠብቃል</translation>
    </message>
    <message>
        <source>Something was deleted without a copy</source>
        <translation>አንድ ነገር ያለ ቅጂ ተሰርዟል</translation>
    </message>
    <message>
        <source>What cannot be copied is not deleted. Raise the limit of the vault, or wait until older copies expire.</source>
        <translation>ሊቀዳ የማይችል አይሰረዝም። የካዝናውን ገደብ ይጨምሩ፣ ወይም የቆዩ ቅጂዎች ጊዜያቸው እስኪያበቃ ይጠብቁ።</translation>
    </message>
    <message>
        <source>Check that the vault’s folder can be written and that the clock of this machine is right.</source>
        <translation>የካዝናው አቃፊ ሊጻፍበት እንደሚችልና የዚህ ማሽን ሰዓት ትክክል መሆኑን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>Finish it, or give it up. What has been restored stays.</source>
        <translation>ያጠናቅቁት፣ ወይም ይተዉት። የተመለሰው ይቆያል።</translation>
    </message>
    <message>
        <source>It changed while it was deleted and cannot be restored. Activity shows which items.</source>
        <translation>እየተሰረዘ ሳለ ተለውጧል፣ ሊመለስም አይችልም። እንቅስቃሴ ገጹ የትኞቹ ንጥሎች እንደሆኑ ያሳያል።</translation>
    </message>
</context>
<context>
    <name>docsweep::AllSchedules</name>
    <message>
        <source>All schedules</source>
        <translation>ሁሉም መርሐ ግብሮች</translation>
    </message>
    <message>
        <source>Automatic runs of all saved connections take place as long as docsweep is open.</source>
        <translation>docsweep ክፍት እስከሆነ ድረስ የተቀመጡ ግንኙነቶች ሁሉ ራስ-ሰር ሂደቶች ይካሄዳሉ።</translation>
    </message>
    <message>
        <source>Schedules of all connections</source>
        <translation>የሁሉም ግንኙነቶች መርሐ ግብሮች</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>ግንኙነት</translation>
    </message>
    <message>
        <source>Automatic runs</source>
        <translation>ራስ-ሰር ሂደቶች</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>ከዚህ የቆየ</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>ቀጣይ ሂደት</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>የመጨረሻ ሂደት</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (ክፍት)</translation>
    </message>
    <message>
        <source>Click to open this connection</source>
        <translation>ይህን ግንኙነት ለመክፈት ጠቅ ያድርጉ</translation>
    </message>
    <message>
        <source>The same database as “%1”: its schedule runs there.</source>
        <translation>ከ“%1” ጋር ተመሳሳይ ውሂብ ጎታ፦ መርሐ ግብሩ እዚያ ይሠራል።</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1፦ %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>እስካሁን የለም</translation>
    </message>
</context>
<context>
    <name>docsweep::AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>ገጽታ</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>ከዴስክቶፑ ጋር አንድ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ብሩህ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ጨለማ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ቋንቋ</translation>
    </message>
    <message>
        <source>For this window only. The command line and the log are always in English.</source>
        <translation>ለዚህ መስኮት ብቻ። የትእዛዝ መስመሩና ሎጉ ሁልጊዜ በእንግሊዝኛ ናቸው።</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ቀለማት</translation>
    </message>
    <message>
        <source>“Same as the desktop” follows the desktop, even while the window is open.</source>
        <translation>«ከዴስክቶፑ ጋር አንድ» መስኮቱ ክፍት እያለም ዴስክቶፑን ይከተላል።</translation>
    </message>
</context>
<context>
    <name>docsweep::Background</name>
    <message>
        <source>The scan failed: %1</source>
        <translation>ቅኝቱ አልተሳካም፦ %1</translation>
    </message>
    <message>
        <source>The storage does not answer</source>
        <translation>ማከማቻው ምላሽ አይሰጥም</translation>
    </message>
    <message>
        <source>docsweep is still running in the tray</source>
        <translation>docsweep በስርዓት ትሪው ውስጥ አሁንም እየሠራ ነው</translation>
    </message>
    <message>
        <source>To quit it, choose “Quit” in the menu of its tray icon.</source>
        <translation>ለመውጣት በአዶው ምናሌ «ውጣ»ን ይምረጡ።</translation>
    </message>
    <message>
        <source>docsweep keeps running</source>
        <translation>docsweep መሥራቱን ይቀጥላል</translation>
    </message>
    <message>
        <source>Automatic runs are on, so docsweep keeps running. This desktop has no tray, so closing the window only minimises it. Press Ctrl+Q to quit docsweep.</source>
        <translation>ራስ-ሰር ዙሮች ንቁ ስለሆኑ docsweep መሥራቱን ይቀጥላል። ይህ ዴስክቶፕ የስርዓት ትሪ ስለሌለው መስኮቱን መዝጋት ያሳንሰዋል ብቻ። ከdocsweep ለመውጣት Ctrl+Q ይጫኑ።</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>አሳንስ</translation>
    </message>
    <message>
        <source>Quit docsweep</source>
        <translation>ከdocsweep ውጣ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1፦ %2</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidateActions</name>
    <message>
        <source>Select a row to hold.</source>
        <translation>በማቆያ ለማስቀመጥ ረድፍ ይምረጡ።</translation>
    </message>
    <message>
        <source>Too many rows for the clipboard (at most %1). Export them instead.</source>
        <translation>ለቅንጥብ ሰሌዳው በጣም ብዙ ረድፎች ናቸው (ቢበዛ %1)። በምትኩ ወደ ውጪ ይላኳቸው።</translation>
    </message>
    <message>
        <source>Export the items shown</source>
        <translation>የሚታዩትን ንጥሎች ወደ ውጪ ላክ</translation>
    </message>
    <message>
        <source>Export the ticked items</source>
        <translation>ምልክት የተደረገባቸውን ንጥሎች ወደ ውጪ ላክ</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>ሠንጠረዥ (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>ምልክት አድርግ ወይም አንሳ</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>በማቆያ አስቀምጥ…</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>ቁልፍ ቅዳ</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>እንደ CSV ቅዳ</translation>
    </message>
    <message>
        <source>Show only this session</source>
        <translation>ይህን ክፍለ ጊዜ ብቻ አሳይ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>ዝርዝሮች</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>አጽዳ…</translation>
    </message>
    <message>
        <source>The filter hides the ticked rows. Clear the filter, or select a row to hold.</source>
        <translation>ምልክት የተደረገባቸውን ረድፎች ማጣሪያው ደብቋቸዋል። ማጣሪያውን ያስወግዱ ወይም በማቆያ ለማስቀመጥ ረድፍ ይምረጡ።</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesModel</name>
    <message>
        <source>The session is kept. These files will be deleted because of their own age.</source>
        <translation>ክፍለ ጊዜው ይቆያል። እነዚህ ፋይሎች በራሳቸው ዕድሜ ምክንያት ይሰረዛሉ።</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>held</source>
        <translation>በማቆያ ነው</translation>
    </message>
    <message>
        <source>deleted with its ticked session</source>
        <translation>ምልክት ከተደረገበት ክፍለ ጊዜው ጋር አብሮ ይሰረዛል</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>ምልክት ተደርጎበታል</translation>
    </message>
    <message>
        <source>not ticked, but something below it is</source>
        <translation>ምልክት አልተደረገበትም፣ ከሥሩ ያለ ነገር ግን ተደርጎበታል</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>ምልክት አልተደረገበትም</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln ፋይል</numerusform>
            <numerusform>%Ln ፋይሎች</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>documents, files</comment>
        <translation>%1፣ %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln ሰነድ</numerusform>
            <numerusform>%Ln ሰነዶች</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>አይታወቅም</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1፦ %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 ባይት</translation>
    </message>
    <message>
        <source>Files outside any folder</source>
        <translation>በየትኛውም አቃፊ የሌሉ ፋይሎች</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>አቃፊ</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>ምልክት</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>ክፍለ ጊዜ ወይም ፋይል</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ዓይነት</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>መጠን</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>ዕድሜ</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>የመጨረሻ እንቅስቃሴ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ለምን</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ሁኔታ</translation>
    </message>
    <message>
        <source>already processed: nothing to tick</source>
        <translation>አስቀድሞ ተከናውኗል፦ ምልክት የሚደረግበት ነገር የለም</translation>
    </message>
    <message>
        <source>Tick or untick everything shown (Ctrl+A)</source>
        <translation>በሚታየው ሁሉ ላይ ምልክት ያድርጉ ወይም ያንሱ (Ctrl+A)</translation>
    </message>
    <message>
        <source>held: kept until the hold ends</source>
        <translation>በማቆያ ነው፦ ማቆያው እስኪያበቃ ድረስ ይቆያል</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesPage</name>
    <message>
        <source>Session %1</source>
        <translation>ክፍለ ጊዜ %1</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>ሁሉንም ምልክት አንሳ</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>በማቆያ አስቀምጥ…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ወደ ውጪ ላክ…</translation>
    </message>
    <message numerus="yes">
        <source>All shown: %Ln item(s)…</source>
        <translation>
            <numerusform>የሚታየው ሁሉ፦ %Ln ንጥል…</numerusform>
            <numerusform>የሚታዩት ሁሉ፦ %Ln ንጥሎች…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All ticked: %Ln item(s)…</source>
        <translation>
            <numerusform>ምልክት የተደረገበት ሁሉ፦ %Ln ንጥል…</numerusform>
            <numerusform>ምልክት የተደረገባቸው ሁሉ፦ %Ln ንጥሎች…</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>በመቃኘት ላይ…</translation>
    </message>
    <message>
        <source>The candidates appear here once the database and the storage have been read.</source>
        <translation>የውሂብ ጎታውና ማከማቻው እንደተነበቡ እጩዎቹ እዚህ ይታያሉ።</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>ገና አልተቃኘም</translation>
    </message>
    <message>
        <source>Press F5 to find out what can be deleted. A scan deletes nothing.</source>
        <translation>ምን ሊሰረዝ እንደሚችል ለማወቅ F5 ይጫኑ። ቅኝት ምንም አይሰርዝም።</translation>
    </message>
    <message>
        <source>Nothing to clean up</source>
        <translation>የሚጸዳ ምንም የለም</translation>
    </message>
    <message>
        <source>No session has been idle and no file unchanged for longer than %1.</source>
        <translation>ከ%1 በላይ ሳይሠራበት የቆየ ክፍለ ጊዜ ወይም ሳይለወጥ የቆየ ፋይል የለም።</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>የሚስማማ የለም</translation>
    </message>
    <message>
        <source>Change or clear the filters.</source>
        <translation>ማጣሪያዎቹን ይቀይሩ ወይም ያስወግዱ።</translation>
    </message>
    <message>
        <source>at least %1 of %2 shown</source>
        <translation>ቢያንስ %1 ከ%2 ይታያል</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 ከ%2 ይታያል</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln ንጥል</numerusform>
            <numerusform>%Ln ንጥሎች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up all %Ln item(s)…</source>
        <translation>
            <numerusform>ያለውን %Ln ንጥል አጽዳ…</numerusform>
            <numerusform>ሁሉንም %Ln ንጥሎች አጽዳ…</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing ticked</source>
        <translation>ምንም ምልክት አልተደረገበትም</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>%1 ምልክት ተደርጎበታል</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>በመቁጠር ላይ…</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>አጽዳ…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be deleted with their session</source>
        <translation>
            <numerusform>%Ln ፋይል ከክፍለ ጊዜው ጋር አብሮ ይሰረዛል</numerusform>
            <numerusform>%Ln ፋይሎች ከክፍለ ጊዜያቸው ጋር አብረው ይሰረዛሉ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be kept: they can only be deleted with their session</source>
        <translation>
            <numerusform>%Ln ፋይል ይቆያል፦ ሊሰረዝ የሚችለው ከክፍለ ጊዜው ጋር ብቻ ነው</numerusform>
            <numerusform>%Ln ፋይሎች ይቆያሉ፦ ሊሰረዙ የሚችሉት ከክፍለ ጊዜያቸው ጋር ብቻ ነው</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held item(s) will be kept</source>
        <translation>
            <numerusform>በማቆያ ያለ %Ln ንጥል ይቆያል</numerusform>
            <numerusform>በማቆያ ያሉ %Ln ንጥሎች ይቆያሉ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up %Ln item(s)…</source>
        <translation>
            <numerusform>%Ln ንጥል አጽዳ…</numerusform>
            <numerusform>%Ln ንጥሎችን አጽዳ…</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these items is left to clean up.</source>
        <translation>ከእነዚህ ንጥሎች ውስጥ የሚጸዳ የቀረ የለም።</translation>
    </message>
    <message>
        <source>Protect the ticked rows shown, or the selected row, from every cleanup (H)</source>
        <translation>ከሚታዩት ምልክት የተደረገባቸውን ወይም የተመረጠውን ረድፍ ከማንኛውም ጽዳት ይጠብቃል (H)</translation>
    </message>
    <message>
        <source>%1 ticked, %2 of them hidden by the filter</source>
        <translation>%1 ምልክት ተደርጎበታል፣ ከነዚህም %2 በማጣሪያው ተደብቋል</translation>
    </message>
    <message numerus="yes">
        <source>Clean up the %Ln item(s) shown…</source>
        <translation>
            <numerusform>የሚታየውን %Ln ንጥል አጽዳ…</numerusform>
            <numerusform>የሚታዩትን %Ln ንጥሎች አጽዳ…</numerusform>
        </translation>
    </message>
    <message>
        <source>more documents match: type more of the name</source>
        <translation>ሌሎችም ሰነዶች ይመሳሰላሉ፦ ከስሙ ተጨማሪ ይጻፉ</translation>
    </message>
    <message>
        <source>Tick their sessions too</source>
        <translation>ክፍለ-ጊዜዎቻቸውንም ምልክት አድርግ</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesView</name>
    <message>
        <source>Cleanup candidates</source>
        <translation>የጽዳት እጩዎች</translation>
    </message>
</context>
<context>
    <name>docsweep::CauseList</name>
    <message>
        <source>Why items were not deleted</source>
        <translation>ንጥሎች ያልተሰረዙበት ምክንያት</translation>
    </message>
    <message>
        <source>Nothing to fix: they were skipped on purpose, and the next scan checks them again.</source>
        <translation>የሚስተካከል የለም፦ ሆን ተብሎ ተዘልለዋል፣ ቀጣዩ ቅኝት እንደገና ያጣራቸዋል።</translation>
    </message>
    <message>
        <source>They are still there. Fix the cause, then scan and clean up again.</source>
        <translation>አሁንም እዚያው አሉ። ምክንያቱን ያስተካክሉ፣ ከዚያ እንደገና ይቃኙና ያጽዱ።</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more cause(s); the report lists them all</source>
        <translation>
            <numerusform>እና %Ln ተጨማሪ ምክንያት፤ ሪፖርቱ ሁሉንም ይዘረዝራል</numerusform>
            <numerusform>እና %Ln ተጨማሪ ምክንያቶች፤ ሪፖርቱ ሁሉንም ይዘረዝራል</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is forgotten: once this is fixed, the next cleanup continues with them, and so does Retry in the report.</source>
        <translation>ምንም አልተረሳም፦ ይህ እንደተስተካከለ ቀጣዩ ጽዳት ከእነሱ ጋር ይቀጥላል፤ በሪፖርቱ ያለው «እንደገና ሞክር»ም እንዲሁ።</translation>
    </message>
</context>
<context>
    <name>docsweep::CauseWords</name>
    <message>
        <source>No address is known for %1.</source>
        <translation>የ%1 አድራሻ አይታወቅም።</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <translation>%1 ግንኙነቶችን አይቀበልም።</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 ግንኙነቱን ዘግቷል።</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ምላሽ አይሰጥም።</translation>
    </message>
    <message>
        <source>A secure connection to %1 is not possible (TLS).</source>
        <translation>ከ%1 ጋር ደህንነቱ የተጠበቀ ግንኙነት (TLS) መፍጠር አይቻልም።</translation>
    </message>
    <message>
        <source>The proxy blocks docsweep&apos;s connection to %1.</source>
        <translation>ፕሮክሲው docsweep ከ%1 ጋር የሚያደርገውን ግንኙነት ያግዳል።</translation>
    </message>
    <message>
        <source>The provider has locked the project because of its quota or a payment.</source>
        <translation>አቅራቢው በኮታ ወይም በክፍያ ምክንያት ፕሮጀክቱን ቆልፎታል።</translation>
    </message>
    <message>
        <source>The storage does not know the key.</source>
        <translation>ማከማቻው ቁልፉን አያውቀውም።</translation>
    </message>
    <message>
        <source>The storage key has expired.</source>
        <translation>የማከማቻ ቁልፉ ጊዜው አልፎበታል።</translation>
    </message>
    <message>
        <source>The storage key belongs to another project.</source>
        <translation>የማከማቻ ቁልፉ የሌላ ፕሮጀክት ነው።</translation>
    </message>
    <message>
        <source>The storage key is not allowed to do this.</source>
        <translation>የማከማቻ ቁልፉ ይህን ለማድረግ ፈቃድ የለውም።</translation>
    </message>
    <message>
        <source>The storage reported success, but the file is still there: no policy lets this key delete it.</source>
        <translation>ማከማቻው እንደተሳካ ገልጿል፣ ፋይሉ ግን አሁንም እዚያው አለ፦ ይህ ቁልፍ እንዲሰርዘው የሚፈቅድ ፖሊሲ የለም።</translation>
    </message>
    <message>
        <source>The storage key cannot see everything, so docsweep cannot tell whether a file is gone or hidden.</source>
        <translation>የማከማቻ ቁልፉ ሁሉንም ማየት ስለማይችል docsweep ፋይል ጠፍቶ ይሁን ተደብቆ ማወቅ አይችልም።</translation>
    </message>
    <message>
        <source>No storage is configured.</source>
        <translation>ምንም ማከማቻ አልተዋቀረም።</translation>
    </message>
    <message>
        <source>%1 answered with an error, HTTP %2.</source>
        <translation>%1 በስህተት መልሷል፣ HTTP %2።</translation>
    </message>
    <message>
        <source>The storage&apos;s listing cannot be trusted now.</source>
        <translation>የማከማቻው ዝርዝር አሁን ሊታመን አይችልም።</translation>
    </message>
    <message>
        <source>The bucket does not exist, or the key cannot see it.</source>
        <translation>ባኬቱ የለም፣ ወይም ቁልፉ ሊያየው አይችልም።</translation>
    </message>
    <message>
        <source>The bucket %1 does not exist, or the key cannot see it.</source>
        <translation>ባኬት %1 የለም፣ ወይም ቁልፉ ሊያየው አይችልም።</translation>
    </message>
    <message>
        <source>No bucket is set.</source>
        <translation>ምንም ባኬት አልተቀናበረም።</translation>
    </message>
    <message>
        <source>The bucket %1 is not one of the buckets configured now.</source>
        <translation>ባኬት %1 አሁን ከተዋቀሩት ባኬቶች አንዱ አይደለም።</translation>
    </message>
    <message>
        <source>Storage cleanup is switched off.</source>
        <translation>የማከማቻ ጽዳት ቦዝኗል።</translation>
    </message>
    <message>
        <source>The storage folder %1 cannot be opened.</source>
        <translation>የማከማቻ አቃፊውን %1 መክፈት አይቻልም።</translation>
    </message>
    <message>
        <source>The bucket&apos;s folder %1 cannot be opened.</source>
        <translation>የባኬቱን አቃፊ %1 መክፈት አይቻልም።</translation>
    </message>
    <message>
        <source>docsweep may not write to the folder of the files: %1</source>
        <translation>docsweep በፋይሎቹ አቃፊ ላይ መጻፍ አይፈቀድለትም፦ %1</translation>
    </message>
    <message>
        <source>The user %1 may not delete this file, because it is protected.</source>
        <translation>ፋይሉ የተጠበቀ ስለሆነ ተጠቃሚ %1 ሊሰርዘው አይችልም።</translation>
    </message>
    <message>
        <source>The user %1 has no access to it.</source>
        <translation>ተጠቃሚ %1 ለእሱ መዳረሻ የለውም።</translation>
    </message>
    <message>
        <source>The file system is mounted read-only.</source>
        <translation>የፋይል ስርዓቱ ለማንበብ ብቻ ነው የተጫነው።</translation>
    </message>
    <message>
        <source>Something else is mounted there, or the system is using it.</source>
        <translation>ሌላ ነገር እዚያ ተጭኗል፣ ወይም ስርዓቱ እየተጠቀመበት ነው።</translation>
    </message>
    <message>
        <source>There is a symbolic link on the path. docsweep does not follow symbolic links.</source>
        <translation>በዱካው ላይ ምሳሌያዊ አገናኝ (symbolic link) አለ። docsweep ምሳሌያዊ አገናኞችን አይከተልም።</translation>
    </message>
    <message>
        <source>No database is configured.</source>
        <translation>ምንም የውሂብ ጎታ አልተዋቀረም።</translation>
    </message>
    <message>
        <source>The database file does not exist, or this user may not open its folder.</source>
        <translation>የውሂብ ጎታ ፋይሉ የለም፣ ወይም ይህ ተጠቃሚ አቃፊውን መክፈት አይችልም።</translation>
    </message>
    <message>
        <source>docsweep has no access to the database file or its folder.</source>
        <translation>docsweep ለውሂብ ጎታ ፋይሉ ወይም ለአቃፊው መዳረሻ የለውም።</translation>
    </message>
    <message>
        <source>The web app&apos;s tables are not in this database.</source>
        <translation>የድር መተግበሪያው ሠንጠረዦች በዚህ የውሂብ ጎታ ውስጥ የሉም።</translation>
    </message>
    <message>
        <source>The database user lacks permissions.</source>
        <translation>የውሂብ ጎታ ተጠቃሚው ፈቃዶች ይጎድሉታል።</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>የውሂብ ጎታው ምላሽ አይሰጥም።</translation>
    </message>
    <message>
        <source>The database rejects this user or password.</source>
        <translation>የውሂብ ጎታው ይህን ተጠቃሚ ወይም የይለፍ ቃል አይቀበልም።</translation>
    </message>
    <message>
        <source>There is no database with that name.</source>
        <translation>በዚያ ስም የውሂብ ጎታ የለም።</translation>
    </message>
    <message>
        <source>The database accepted the login, then closed the connection.</source>
        <translation>የውሂብ ጎታው መግቢያውን ተቀብሎ ከዚያ ግንኙነቱን ዘግቷል።</translation>
    </message>
    <message>
        <source>The web app stores times without a time zone, so no age can be determined.</source>
        <translation>የድር መተግበሪያው ጊዜን ያለ ሰዓት ሰቅ ስለሚያስቀምጥ ዕድሜን ማወቅ አይቻልም።</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is missing.</source>
        <translation>የQt የPostgreSQL ድራይቨር የለም።</translation>
    </message>
    <message>
        <source>Something else keeps the database locked.</source>
        <translation>ሌላ ነገር የውሂብ ጎታውን ቆልፎ ይዟል።</translation>
    </message>
    <message>
        <source>A row that docsweep does not know refers to the session or its documents.</source>
        <translation>docsweep የማያውቀው ረድፍ ክፍለ ጊዜውን ወይም ሰነዶቹን ይጠቅሳል።</translation>
    </message>
    <message>
        <source>The database deleted a different number of rows than requested.</source>
        <translation>የውሂብ ጎታው ከተጠየቀው የተለየ ቁጥር ያላቸው ረድፎችን ሰርዟል።</translation>
    </message>
    <message>
        <source>The database refused the request.</source>
        <translation>የውሂብ ጎታው ጥያቄውን አልተቀበለም።</translation>
    </message>
    <message>
        <source>The session is in use again.</source>
        <translation>ክፍለ ጊዜው እንደገና በሥራ ላይ ነው።</translation>
    </message>
    <message>
        <source>Its documents changed since the list was made.</source>
        <translation>ዝርዝሩ ከተሠራ በኋላ ሰነዶቹ ተለውጠዋል።</translation>
    </message>
    <message>
        <source>It changed since the list was made.</source>
        <translation>ዝርዝሩ ከተሠራ በኋላ ተለውጧል።</translation>
    </message>
    <message>
        <source>It was put on hold after the list was made.</source>
        <translation>ዝርዝሩ ከተሠራ በኋላ በማቆያ ገብቷል።</translation>
    </message>
    <message>
        <source>A row refers to it now.</source>
        <translation>አሁን አንድ ረድፍ ይጠቅሰዋል።</translation>
    </message>
    <message>
        <source>Its session was skipped.</source>
        <translation>ክፍለ ጊዜው ተዘልሏል።</translation>
    </message>
    <message>
        <source>The rows of its session are kept.</source>
        <translation>የክፍለ ጊዜው ረድፎች ይቆያሉ።</translation>
    </message>
    <message>
        <source>It was still there after the deletion.</source>
        <translation>ከተሰረዘ በኋላም እዚያው ነበር።</translation>
    </message>
    <message>
        <source>The run was interrupted before this item. The next scan checks it again.</source>
        <translation>ዙሩ ከዚህ ንጥል በፊት ተቋርጧል። ቀጣዩ ቅኝት እንደገና ያጣራዋል።</translation>
    </message>
    <message>
        <source>It was removed before the run was interrupted.</source>
        <translation>ዙሩ ከመቋረጡ በፊት ተሰርዟል።</translation>
    </message>
    <message>
        <source>Other causes.</source>
        <translation>ሌሎች ምክንያቶች።</translation>
    </message>
    <message>
        <source>Another run is in progress.</source>
        <translation>ሌላ ዙር በሂደት ላይ ነው።</translation>
    </message>
    <message>
        <source>The lock that keeps other runs out was lost.</source>
        <translation>ሌሎች ዙሮችን የሚከለክለው መቆለፊያ ጠፍቷል።</translation>
    </message>
    <message>
        <source>Its process ended before it could finish.</source>
        <translation>ሂደቱ ሳያጠናቅቅ አብቅቷል።</translation>
    </message>
    <message>
        <source>%1 items were confirmed, but %2 would be deleted now. Nothing was deleted.</source>
        <translation>%1 ንጥሎች ተረጋግጠው ነበር፣ አሁን ግን %2 ይሰረዙ ነበር። ምንም አልተሰረዘም።</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the server differ by more than automatic runs allow.</source>
        <translation>በዚህ ማሽንና በአገልጋዩ ሰዓቶች መካከል ያለው ልዩነት ራስ-ሰር ዙሮች ከሚፈቅዱት በላይ ነው።</translation>
    </message>
    <message>
        <source>The list was changed after it was made. Nothing more of it will be deleted.</source>
        <translation>ዝርዝሩ ከተሠራ በኋላ ተቀይሯል። ከእሱ ተጨማሪ ምንም አይሰረዝም።</translation>
    </message>
    <message>
        <source>The list no longer exists or was never finished. Nothing was deleted.</source>
        <translation>ዝርዝሩ ከእንግዲህ የለም ወይም ከቶ አልተጠናቀቀም። ምንም አልተሰረዘም።</translation>
    </message>
    <message>
        <source>The list was made for another database, %1. Nothing was deleted.</source>
        <translation>ዝርዝሩ የተሠራው ለሌላ የውሂብ ጎታ ነው፣ ለ%1። ምንም አልተሰረዘም።</translation>
    </message>
    <message>
        <source>There is no session “%1”: no row and no file was found.</source>
        <translation>ክፍለ ጊዜ «%1» የለም፦ ረድፍም ሆነ ፋይል አልተገኘም።</translation>
    </message>
    <message>
        <source>“%1” is not a session key.</source>
        <translation>«%1» የክፍለ ጊዜ ቁልፍ አይደለም።</translation>
    </message>
    <message>
        <source>The data arrived in the wrong order. Nothing was planned, because files in use could look like orphans.</source>
        <translation>ውሂቡ ቅደም ተከተሉ ተዛብቶ ደርሷል። በሥራ ላይ ያሉ ፋይሎች ባለቤት አልባ ሊመስሉ ስለሚችሉ ምንም አልታቀደም።</translation>
    </message>
    <message>
        <source>The journal was written by a newer docsweep.</source>
        <translation>መዝገቡ የተጻፈው በአዲስ የdocsweep ሥሪት ነው።</translation>
    </message>
    <message>
        <source>There is no journal yet.</source>
        <translation>እስካሁን መዝገብ የለም።</translation>
    </message>
    <message>
        <source>docsweep&apos;s own folder cannot be used: %1</source>
        <translation>የdocsweep የራሱ አቃፊ ጥቅም ላይ ሊውል አይችልም፦ %1</translation>
    </message>
    <message>
        <source>docsweep has no place for its journal.</source>
        <translation>docsweep ለመዝገቡ ቦታ የለውም።</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ዲስኩ ሞልቷል።</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>ፋይሉ %1 ሊጻፍ አይችልም።</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ፋይሉ %1 ሊነበብ አይችልም።</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>ቁልፍ ማኅደሩ ጥቅም ላይ ሊውል አይችልም።</translation>
    </message>
    <message>
        <source>The value of the setting %1 cannot be used.</source>
        <translation>የቅንብሩ %1 እሴት ጥቅም ላይ ሊውል አይችልም።</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>%1 ከ%2 እስከ %3 ያለ ቁጥር መሆን አለበት።</translation>
    </message>
    <message>
        <source>%1 must be a number of at least %2.</source>
        <translation>%1 ቢያንስ %2 የሆነ ቁጥር መሆን አለበት።</translation>
    </message>
    <message>
        <source>%1 is set, but other settings that belong to it are missing.</source>
        <translation>%1 ተቀናብሯል፣ አብረውት የሚሄዱ ሌሎች ቅንብሮች ግን ጎድለዋል።</translation>
    </message>
    <message>
        <source>This address would send the key unencrypted.</source>
        <translation>ይህ አድራሻ ቁልፉን ሳይመሰጥር ይልክ ነበር።</translation>
    </message>
    <message>
        <source>Two different storages are set at the same time.</source>
        <translation>ሁለት የተለያዩ ማከማቻዎች በአንድ ጊዜ ተቀናብረዋል።</translation>
    </message>
    <message>
        <source>A connection named “%1” already exists.</source>
        <translation>«%1» የሚባል ግንኙነት አስቀድሞ አለ።</translation>
    </message>
    <message>
        <source>The quiet hours cover the whole week and leave no time to run.</source>
        <translation>የጸጥታ ሰዓታቱ ሳምንቱን ሙሉ ስለሚሸፍኑ ለዙር ጊዜ አይተዉም።</translation>
    </message>
    <message>
        <source>This system does not know the time zone “%1”.</source>
        <translation>ይህ ስርዓት የሰዓት ሰቅ «%1»ን አያውቀውም።</translation>
    </message>
    <message>
        <source>%1 is set only in the environment, which is missing when the system starts docsweep.</source>
        <translation>%1 የተቀናበረው በአካባቢ ተለዋዋጮች ብቻ ነው፣ እነሱም ስርዓቱ docsweepን ሲያስጀምር የሉም።</translation>
    </message>
    <message>
        <source>The program %1 cannot be started.</source>
        <translation>ፕሮግራሙን %1 ማስጀመር አይቻልም።</translation>
    </message>
    <message>
        <source>cron cannot start a job exactly every %1 minutes.</source>
        <translation>cron ሥራን በትክክል በየ%1 ደቂቃው ማስጀመር አይችልም።</translation>
    </message>
    <message>
        <source>docsweep&apos;s lines in the crontab were changed.</source>
        <translation>በcrontab ውስጥ ያሉት የdocsweep መስመሮች ተቀይረዋል።</translation>
    </message>
    <message>
        <source>The system does not understand this start time: %1</source>
        <translation>ስርዓቱ ይህን የመጀመሪያ ጊዜ አልተረዳም፦ %1</translation>
    </message>
    <message>
        <source>Check the project&apos;s address and this machine&apos;s name server (DNS).</source>
        <translation>የፕሮጀክቱን አድራሻና የዚህን ማሽን የስም አገልጋይ (DNS) ያረጋግጡ።</translation>
    </message>
    <message>
        <source>Check that it is running and can be reached from here, then try again.</source>
        <translation>እየሠራ እንደሆነና ከዚህ ሊደረስበት እንደሚችል ያረጋግጡ፣ ከዚያ እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock and the server&apos;s certificate. If you use your own certificate authority, set DOCSWEEP_CA_FILE.</source>
        <translation>የዚህን ማሽን ሰዓትና የአገልጋዩን ሰርተፊኬት ያረጋግጡ። የራስዎን ሰርተፊኬት ባለሥልጣን የሚጠቀሙ ከሆነ DOCSWEEP_CA_FILEን ያቀናብሩ።</translation>
    </message>
    <message>
        <source>Check https_proxy and no_proxy in the environment.</source>
        <translation>በአካባቢ ተለዋዋጮች https_proxy እና no_proxyን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>Its owner must upgrade the plan or wait for the next billing period.</source>
        <translation>ባለቤቱ የአገልግሎት ጥቅሉን ማሳደግ ወይም ቀጣዩን የክፍያ ጊዜ መጠበቅ አለበት።</translation>
    </message>
    <message>
        <source>Check SUPABASE_URL and SUPABASE_SERVICE_KEY: both must belong to this project.</source>
        <translation>SUPABASE_URL እና SUPABASE_SERVICE_KEYን ያረጋግጡ፦ ሁለቱም የዚህ ፕሮጀክት መሆን አለባቸው።</translation>
    </message>
    <message>
        <source>Use the service key, or add a policy for it.</source>
        <translation>የአገልግሎት ቁልፉን ይጠቀሙ፣ ወይም ለዚህ ቁልፍ ፖሊሲ ያክሉ።</translation>
    </message>
    <message>
        <source>A proxy may be in the way, or the address is not the project&apos;s.</source>
        <translation>ፕሮክሲ በመንገዱ ላይ ሊኖር ይችላል፣ ወይም አድራሻው የፕሮጀክቱ አይደለም።</translation>
    </message>
    <message>
        <source>Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT.</source>
        <translation>SUPABASE_URL እና SUPABASE_SERVICE_KEYን፣ ወይም STORAGE_ROOTን ያቀናብሩ።</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME.</source>
        <translation>SUPABASE_BUCKET_NAMEን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>To switch it on, set STORAGE_CLEANUP_ENABLED=true.</source>
        <translation>ለማንቃት STORAGE_CLEANUP_ENABLED=true ያቀናብሩ።</translation>
    </message>
    <message>
        <source>Check that its disk is mounted and that STORAGE_ROOT and SUPABASE_BUCKET_NAME are correct.</source>
        <translation>ዲስኩ የተጫነ መሆኑን፣ እንዲሁም STORAGE_ROOT እና SUPABASE_BUCKET_NAME ትክክል መሆናቸውን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the files, or allow it to write there.</source>
        <translation>docsweepን የፋይሎቹ ባለቤት በሆነው ተጠቃሚ ያስኪዱ፣ ወይም እዚያ እንዲጽፍ ይፍቀዱለት።</translation>
    </message>
    <message>
        <source>Set DATABASE_URL or SUPABASE_DB_HOST to the web app&apos;s database.</source>
        <translation>DATABASE_URL ወይም SUPABASE_DB_HOSTን በድር መተግበሪያው የውሂብ ጎታ ያቀናብሩ።</translation>
    </message>
    <message>
        <source>Set the web app&apos;s database in the settings, and run the app&apos;s migrations.</source>
        <translation>በቅንብሮቹ ውስጥ የድር መተግበሪያውን የውሂብ ጎታ ያቀናብሩ፣ የመተግበሪያውንም ማይግሬሽኖች ያስኪዱ።</translation>
    </message>
    <message>
        <source>Connect as the owner of the tables.</source>
        <translation>የሠንጠረዦቹ ባለቤት ሆነው ይገናኙ።</translation>
    </message>
    <message>
        <source>Run this in the database: %1</source>
        <translation>ይህን በውሂብ ጎታው ውስጥ ያስኪዱ፦ %1</translation>
    </message>
    <message>
        <source>Check the host, the port and the network.</source>
        <translation>አስተናጋጁን፣ ፖርቱንና አውታረ መረቡን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>Check the user and the password.</source>
        <translation>ተጠቃሚውንና የይለፍ ቃሉን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>Increase the size of the connection pool. A run needs one connection for its lock and one for each worker.</source>
        <translation>የግንኙነት ክምችቱን መጠን ያሳድጉ፦ አንድ ዙር ለመቆለፊያው አንድ፣ ለእያንዳንዱ ሠራተኛ (worker) ደግሞ አንድ ግንኙነት ያስፈልገዋል።</translation>
    </message>
    <message>
        <source>Set USE_TZ = True in the web app.</source>
        <translation>በድር መተግበሪያው ውስጥ USE_TZ = True ያቀናብሩ።</translation>
    </message>
    <message>
        <source>Install libqt6sql6-psql.</source>
        <translation>libqt6sql6-psqlን ይጫኑ።</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>ሲያበቃ እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>Show the text below to the database&apos;s administrator.</source>
        <translation>ከታች ያለውን ጽሑፍ ለውሂብ ጎታው አስተዳዳሪ ያሳዩ።</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>እንደገና ይቃኙ።</translation>
    </message>
    <message>
        <source>Make sure that nobody deletes the lock, then scan again.</source>
        <translation>መቆለፊያውን ማንም እንዳይሰርዘው ያረጋግጡ፣ ከዚያ እንደገና ይቃኙ።</translation>
    </message>
    <message>
        <source>Synchronise both clocks with NTP.</source>
        <translation>ሁለቱንም ሰዓቶች በNTP ያመሳስሉ።</translation>
    </message>
    <message>
        <source>Install the newer docsweep here too.</source>
        <translation>አዲሱን የdocsweep ሥሪት እዚህም ይጫኑ።</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_HOME to a folder that this user may write to.</source>
        <translation>DOCSWEEP_HOMEን ይህ ተጠቃሚ ሊጽፍበት በሚችል አቃፊ ያቀናብሩ።</translation>
    </message>
    <message>
        <source>Free some disk space, then try again.</source>
        <translation>የዲስክ ቦታ ያስለቅቁ፣ ከዚያ እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>Check its path and its permissions.</source>
        <translation>ዱካውንና ፈቃዶቹን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>Unlock it, or store the key in a private file instead.</source>
        <translation>ይክፈቱት፣ ወይም በምትኩ ቁልፉን በግል ፋይል ያስቀምጡ።</translation>
    </message>
    <message>
        <source>Use https. http is only allowed for addresses of this machine.</source>
        <translation>httpsን ይጠቀሙ። http የሚፈቀደው ለዚህ ማሽን አድራሻዎች ብቻ ነው።</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>ከእነሱ አንዱን ያስወግዱ።</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>ሌላ ስም ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose another interval.</source>
        <translation>ሌላ የጊዜ ልዩነት ይምረጡ።</translation>
    </message>
    <message>
        <source>To have no automatic runs, switch them off.</source>
        <translation>ራስ-ሰር ዙሮች እንዳይኖሩ ያቦዝኗቸው።</translation>
    </message>
    <message>
        <source>Put it in a .env file, or save these settings as a connection.</source>
        <translation>በ.env ፋይል ውስጥ ያስቀምጡት፣ ወይም እነዚህን ቅንብሮች እንደ ግንኙነት ያስቀምጡ።</translation>
    </message>
    <message>
        <source>Install it, or choose another system.</source>
        <translation>ይጫኑት፣ ወይም ሌላ ስርዓት ይምረጡ።</translation>
    </message>
    <message>
        <source>The next longer interval that works is %1 minutes.</source>
        <translation>የሚሠራው ቀጣይ ረዘም ያለ የጊዜ ልዩነት %1 ደቂቃ ነው።</translation>
    </message>
    <message>
        <source>Correct or remove them with crontab -e.</source>
        <translation>በcrontab -e ያስተካክሏቸው ወይም ያስወግዷቸው።</translation>
    </message>
    <message>
        <source>Use the format that the system expects.</source>
        <translation>ስርዓቱ የሚጠብቀውን ቅርጸት ይጠቀሙ።</translation>
    </message>
    <message>
        <source>The list was made for a different database or bucket than the one there now. Nothing was deleted.</source>
        <translation>ዝርዝሩ የተሠራው አሁን ካለው የተለየ የውሂብ ጎታ ወይም ባኬት ነው። ምንም አልተሰረዘም።</translation>
    </message>
    <message>
        <source>A different database or bucket than before is at %1.</source>
        <translation>በ%1 ከበፊቱ የተለየ የውሂብ ጎታ ወይም ባኬት አለ።</translation>
    </message>
    <message>
        <source>Its time cannot be read, so it never counts as old.</source>
        <translation>ጊዜው ሊነበብ አይችልም፣ ስለዚህ መቼም አሮጌ አይሆንም።</translation>
    </message>
    <message>
        <source>No file in this storage can have such a name.</source>
        <translation>በዚህ ማከማቻ እንዲህ ያለ ስም ያለው ፋይል ሊኖር አይችልም።</translation>
    </message>
    <message>
        <source>Its deletion was given up, so it was not deleted.</source>
        <translation>ስረዛው ስለተተወ አልተሰረዘም።</translation>
    </message>
    <message>
        <source>If it belongs to the same web app, accept it above the page. If not, check the disk and the database.</source>
        <translation>የዚያው የድር መተግበሪያ ከሆነ ከገጹ በላይ ይቀበሉት። ካልሆነ ዲስኩንና የውሂብ ጎታውን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>The database file belongs to user %1. Opening it as another user could stop the web app.</source>
        <translation>የውሂብ ጎታው ፋይል የተጠቃሚ %1 ነው። እንደ ሌላ ተጠቃሚ መክፈቱ የድር መተግበሪያውን ሊያቆም ይችላል።</translation>
    </message>
    <message>
        <source>Row-level security hides rows of %1 from this user. Their files would look like orphans.</source>
        <translation>የረድፍ ደረጃ ደህንነት የ%1 ረድፎችን ከዚህ ተጠቃሚ ይደብቃል፤ ፋይሎቻቸው ባለቤት አልባ ሊመስሉ ይችላሉ።</translation>
    </message>
    <message>
        <source>All connections that the database allows are in use.</source>
        <translation>የውሂብ ጎታው የሚፈቅዳቸው ግንኙነቶች በሙሉ በሥራ ላይ ናቸው።</translation>
    </message>
    <message>
        <source>The database server is starting or stopping.</source>
        <translation>የውሂብ ጎታ አገልጋዩ እየጀመረ ወይም እየቆመ ነው።</translation>
    </message>
    <message>
        <source>An administrator ended the connection, or the database server was stopped.</source>
        <translation>አስተዳዳሪ ግንኙነቱን አቋርጧል፣ ወይም የውሂብ ጎታ አገልጋዩ ቆሟል።</translation>
    </message>
    <message>
        <source>There is no space left in the folder for temporary files: %1</source>
        <translation>በጊዜያዊ ፋይሎች አቃፊ ውስጥ ቦታ የለም፦ %1</translation>
    </message>
    <message>
        <source>Run docsweep as that user.</source>
        <translation>docsweep ን እንደዚያ ተጠቃሚ ያስኪዱ።</translation>
    </message>
    <message>
        <source>Close some of them, or raise the limit of the role, the server or the pooler.</source>
        <translation>አንዳንዶቹን ያቋርጡ፣ ወይም የሚናውን፣ የአገልጋዩን ወይም የፑለሩን ገደብ ከፍ ያድርጉ።</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>ከአንድ ደቂቃ በኋላ እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>Raise the limit of the process: ulimit -f unlimited.</source>
        <translation>የሂደቱን ገደብ ከፍ ያድርጉ፦ ulimit -f unlimited።</translation>
    </message>
    <message>
        <source>Something other than the storage is answering at %1.</source>
        <translation>በ%1 ላይ ምላሽ የሚሰጠው ማከማቻው ሳይሆን ሌላ ነገር ነው።</translation>
    </message>
    <message>
        <source>The storage project is read-only. Usually its disk is full.</source>
        <translation>የማከማቻ ፕሮጀክቱ ለንባብ ብቻ ነው። ብዙውን ጊዜ ዲስኩ ስለሞላ ነው።</translation>
    </message>
    <message>
        <source>The storage refuses to delete this file.</source>
        <translation>ማከማቻው ይህን ፋይል ለመሰረዝ አይፈቅድም።</translation>
    </message>
    <message>
        <source>A row of another table refers to this file.</source>
        <translation>የሌላ ሠንጠረዥ ረድፍ ይህን ፋይል ይጠቅሳል።</translation>
    </message>
    <message>
        <source>A trigger in the storage&apos;s database refuses to delete this file.</source>
        <translation>በማከማቻው የውሂብ ጎታ ውስጥ ያለ ቀስቃሽ (trigger) ይህን ፋይል መሰረዝ ይከለክላል።</translation>
    </message>
    <message>
        <source>The storage would also delete the files below it, so it was skipped.</source>
        <translation>ማከማቻው ከሥሩ ያሉትን ፋይሎችም ስለሚሰርዝ ተዘልሏል።</translation>
    </message>
    <message>
        <source>The storage took too long to say which file it refuses to delete.</source>
        <translation>ማከማቻው የትኛውን ፋይል ለመሰረዝ እምቢ እንደሚል ለመናገር በጣም ረጅም ጊዜ ወሰደ።</translation>
    </message>
    <message>
        <source>The storage keeps it as an older version instead of deleting it.</source>
        <translation>ማከማቻው ከመሰረዝ ይልቅ እንደ የቆየ ቅጂ ያስቀምጠዋል።</translation>
    </message>
    <message>
        <source>An older version of it is kept and would become the current file again.</source>
        <translation>የቆየ ቅጂው ይቆያል፣ እንደገናም የአሁኑ ፋይል ይሆናል።</translation>
    </message>
    <message>
        <source>The files of bucket %1 cannot be listed by SQL.</source>
        <translation>የባኬት %1 ፋይሎች በSQL ሊዘረዘሩ አይችሉም።</translation>
    </message>
    <message>
        <source>The storage folder must be an absolute path: %1</source>
        <translation>የማከማቻው አቃፊ ሙሉ ዱካ መሆን አለበት፦ %1</translation>
    </message>
    <message>
        <source>This file isn&apos;t an SQLite database.</source>
        <translation>ይህ ፋይል የSQLite የውሂብ ጎታ አይደለም።</translation>
    </message>
    <message>
        <source>The disk or its file system is failing.</source>
        <translation>ዲስኩ ወይም የፋይል ስርዓቱ ችግር አለበት።</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>የውሂብ ጎታው ፋይል ተበላሽቷል።</translation>
    </message>
    <message>
        <source>docsweep does not have enough memory.</source>
        <translation>docsweep በቂ ማህደረ ትውስታ የለውም።</translation>
    </message>
    <message>
        <source>None of the database&apos;s hosts accepts changes.</source>
        <translation>ከውሂብ ጎታው አገልጋዮች አንዱም ለውጦችን አይቀበልም።</translation>
    </message>
    <message>
        <source>A row has an id that is not a whole number: %1</source>
        <translation>አንድ ረድፍ ሙሉ ቁጥር ያልሆነ መለያ አለው፦ %1</translation>
    </message>
    <message>
        <source>Deleting its rows takes longer than the database allows.</source>
        <translation>ረድፎቹን መሰረዝ የውሂብ ጎታው ከሚፈቅደው በላይ ጊዜ ይወስዳል።</translation>
    </message>
    <message>
        <source>The lock file %1 does not belong to docsweep.</source>
        <translation>የመቆለፊያ ፋይሉ %1 የdocsweep አይደለም።</translation>
    </message>
    <message>
        <source>The session no longer exists.</source>
        <translation>ክፍለ ጊዜው ከእንግዲህ የለም።</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>እንዲቆም ተደርጓል።</translation>
    </message>
    <message>
        <source>Outputs are kept.</source>
        <translation>የመነጩ ፋይሎች ይቆያሉ።</translation>
    </message>
    <message>
        <source>Files of sessions in use are kept.</source>
        <translation>በሥራ ላይ ያሉ ክፍለ ጊዜዎች ፋይሎች ይቆያሉ።</translation>
    </message>
    <message>
        <source>It is not part of the requested session.</source>
        <translation>የተጠየቀው ክፍለ ጊዜ አይደለም።</translation>
    </message>
    <message>
        <source>The storage could not be asked about it.</source>
        <translation>ማከማቻውን ስለእሱ መጠየቅ አልተቻለም።</translation>
    </message>
    <message>
        <source>Older versions are kept.</source>
        <translation>የቆዩ ቅጂዎች ይቀመጣሉ።</translation>
    </message>
    <message>
        <source>Without this deletion marker, an older version that is kept would become the current file again.</source>
        <translation>ያለዚህ የስረዛ ምልክት የሚቆይ የቆየ ቅጂ እንደገና የአሁኑ ፋይል ይሆናል።</translation>
    </message>
    <message>
        <source>The run was interrupted before the storage confirmed it.</source>
        <translation>ማከማቻው ከማረጋገጡ በፊት ዙሩ ተቋርጧል።</translation>
    </message>
    <message>
        <source>Another transaction has locked these rows, so it is not yet known whether they are gone. The next run checks again.</source>
        <translation>ሌላ ግብይት እነዚህን ረድፎች ስለቆለፈ ተሰርዘው እንደሆነ ገና አይታወቅም። ቀጣዩ ዙር እንደገና ያጣራል።</translation>
    </message>
    <message>
        <source>An older docsweep requested this deletion. The file is not in this bucket; it may have been in another one.</source>
        <translation>ይህን ስረዛ የጠየቀው የቆየ docsweep ነው። ፋይሉ በዚህ ባኬት ውስጥ የለም፤ በሌላ ውስጥ ሊሆን ይችላል።</translation>
    </message>
    <message>
        <source>The storage answered for only %1 of %2 files.</source>
        <translation>ማከማቻው ከ%2 ፋይሎች ስለ%1 ብቻ መልስ ሰጥቷል።</translation>
    </message>
    <message>
        <source>The list was made by an older docsweep. Nothing was deleted.</source>
        <translation>ዝርዝሩን የሠራው የቆየ docsweep ነው። ምንም አልተሰረዘም።</translation>
    </message>
    <message>
        <source>The list was made with a clock other than the storage&apos;s. Nothing was deleted.</source>
        <translation>ዝርዝሩ የተሠራው ከማከማቻው ሰዓት ሌላ በሆነ ሰዓት ነው። ምንም አልተሰረዘም።</translation>
    </message>
    <message>
        <source>DOCSWEEP_CLOCK is set to the storage&apos;s clock, but the storage does not report the time.</source>
        <translation>DOCSWEEP_CLOCK በማከማቻው ሰዓት ተቀናብሯል፣ ማከማቻው ግን ሰዓቱን አይናገርም።</translation>
    </message>
    <message>
        <source>The clocks of the database and of the storage differ by more than automatic runs allow.</source>
        <translation>በውሂብ ጎታውና በማከማቻው ሰዓቶች መካከል ያለው ልዩነት ራስ-ሰር ዙሮች ከሚፈቅዱት በላይ ነው።</translation>
    </message>
    <message>
        <source>The journal was lost, rolled back or repaired: holds and pending deletions may be missing.</source>
        <translation>መዝገቡ ጠፍቷል፣ ወደ ቀድሞ ተመልሷል ወይም ተጠግኗል፦ ማቆያዎችና በመጠባበቅ ላይ ያሉ ስረዛዎች ሊጎድሉ ይችላሉ።</translation>
    </message>
    <message>
        <source>Another program kept the journal locked, so the end of this run could not be recorded. The next run completes it.</source>
        <translation>ሌላ ፕሮግራም መዝገቡን ቆልፎ ስለያዘ የዚህ ዙር መጨረሻ ሊመዘገብ አልቻለም። ቀጣዩ ዙር ያጠናቅቀዋል።</translation>
    </message>
    <message>
        <source>No row and no file is named “%1”.</source>
        <translation>«%1» የሚባል ረድፍም ሆነ ፋይል የለም።</translation>
    </message>
    <message>
        <source>The age must be longer than zero.</source>
        <translation>ዕድሜው ከዜሮ በላይ መሆን አለበት።</translation>
    </message>
    <message>
        <source>The database is a replica. It only copies its primary server, so nothing can be changed there.</source>
        <translation>የውሂብ ጎታው ቅጂ ነው፦ ዋናውን አገልጋይ ብቻ ስለሚቀዳ እዚያ ምንም ሊቀየር አይችልም።</translation>
    </message>
    <message>
        <source>The database does not accept changes: %1 makes it read-only.</source>
        <translation>የውሂብ ጎታው ለውጥ አይቀበልም፦ %1 ለንባብ ብቻ ያደርገዋል።</translation>
    </message>
    <message>
        <source>Some of the web app&apos;s tables are not plain tables here, so the real rows might not be deleted.</source>
        <translation>ከድር መተግበሪያው ሠንጠረዦች አንዳንዶቹ እዚህ ተራ ሠንጠረዦች ስላልሆኑ እውነተኛዎቹ ረድፎች ላይሰረዙ ይችላሉ።</translation>
    </message>
    <message>
        <source>docsweep needs integer ids, but the ids of the web app&apos;s rows are not integers.</source>
        <translation>docsweep ሙሉ ቁጥር መለያዎች ያስፈልጉታል፣ የድር መተግበሪያው ረድፎች መለያዎች ግን ሙሉ ቁጥሮች አይደሉም።</translation>
    </message>
    <message>
        <source>The database runs with fsync = off: after a power cut, deleted rows may come back without their files.</source>
        <translation>የውሂብ ጎታው በfsync = off ይሠራል፦ ኃይል ከተቋረጠ በኋላ የተሰረዙ ረድፎች ያለፋይሎቻቸው ሊመለሱ ይችላሉ።</translation>
    </message>
    <message>
        <source>Too few database connections are free for this user: %1. A run may need %2.</source>
        <translation>ለዚህ ተጠቃሚ የቀሩት የውሂብ ጎታ ግንኙነቶች ጥቂት ናቸው፦ %1፤ አንድ ዙር %2 ሊፈልግ ይችላል።</translation>
    </message>
    <message>
        <source>Neither docsweep nor the storage deletes older versions in the bucket %1: what the web app overwrites or deletes is kept forever.</source>
        <translation>docsweepም ሆነ ማከማቻው በባኬት %1 ውስጥ ያሉ የቆዩ ቅጂዎችን አይሰርዙም፦ የድር መተግበሪያው የሚተካው ወይም የሚሰርዘው ለዘላለም ይቆያል።</translation>
    </message>
    <message>
        <source>Some sessions have a last activity in the future. The web app may not store its times in UTC.</source>
        <translation>አንዳንድ ክፍለ ጊዜዎች የመጨረሻ እንቅስቃሴያቸው ወደፊት ነው። የድር መተግበሪያው ጊዜዎቹን በUTC ላያስቀምጥ ይችላል።</translation>
    </message>
    <message>
        <source>The web app does not seem to store its times in UTC, so the age of sessions cannot be determined.</source>
        <translation>የድር መተግበሪያው ጊዜዎቹን በUTC የሚያስቀምጥ አይመስልም፤ ስለዚህ የክፍለ ጊዜዎች ዕድሜ ሊታወቅ አይችልም።</translation>
    </message>
    <message>
        <source>DOCSWEEP_DATABASE_TIMES does not seem to be the web app&apos;s time zone.</source>
        <translation>DOCSWEEP_DATABASE_TIMES የድር መተግበሪያው የሰዓት ሰቅ አይመስልም።</translation>
    </message>
    <message>
        <source>The web app does not seem to record who is active, so files of people who are working now would be deleted.</source>
        <translation>የድር መተግበሪያው ማን እየሠራ እንዳለ የሚመዘግብ አይመስልም፤ ስለዚህ አሁን በሥራ ላይ ያሉ ሰዎች ፋይሎች ይሰረዙ ነበር።</translation>
    </message>
    <message>
        <source>This machine&apos;s clock has gone back since the last run.</source>
        <translation>የዚህ ማሽን ሰዓት ካለፈው ዙር ወዲህ ወደ ኋላ ተመልሷል።</translation>
    </message>
    <message>
        <source>This machine&apos;s clock jumped ahead, and no other clock confirms it.</source>
        <translation>የዚህ ማሽን ሰዓት ወደፊት ዘሏል፣ ሌላ የሚያረጋግጠው ሰዓትም የለም።</translation>
    </message>
    <message>
        <source>This machine&apos;s clock may have jumped ahead: nothing here is new, and no other clock confirms it.</source>
        <translation>የዚህ ማሽን ሰዓት ወደፊት ዘሎ ሊሆን ይችላል፦ እዚህ አዲስ ነገር የለም፣ ሌላ የሚያረጋግጠው ሰዓትም የለም።</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>መዝገቡ ተበላሽቷል።</translation>
    </message>
    <message>
        <source>A later run took care of it.</source>
        <translation>በኋላ የተካሄደ ዙር አስተናግዶታል።</translation>
    </message>
    <message>
        <source>The system doesn&apos;t let docsweep write a file this large.</source>
        <translation>ሥርዓቱ docsweep ይህን ያህል ትልቅ ፋይል እንዲጽፍ አይፈቅድም።</translation>
    </message>
    <message>
        <source>%1 must be a number above 0.</source>
        <translation>%1 ከ0 በላይ የሆነ ቁጥር መሆን አለበት።</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1 ቢበዛ %2 መሆን አለበት።</translation>
    </message>
    <message>
        <source>%1 must be one of these: %2.</source>
        <translation>%1 ከእነዚህ አንዱ መሆን አለበት፦ %2።</translation>
    </message>
    <message>
        <source>%1 must be UTC or the name of a time zone that this system knows.</source>
        <translation>%1 UTC ወይም ይህ ሥርዓት የሚያውቀው የሰዓት ሰቅ ስም መሆን አለበት።</translation>
    </message>
    <message>
        <source>docsweep has no setting %1.</source>
        <translation>docsweep %1 የሚባል ቅንብር የለውም።</translation>
    </message>
    <message>
        <source>This name can&apos;t be used for a connection.</source>
        <translation>ይህ ስም ለግንኙነት ሊያገለግል አይችልም።</translation>
    </message>
    <message>
        <source>Automatic runs must be at least one minute apart.</source>
        <translation>በራስ-ሰር ዙሮች መካከል ቢያንስ አንድ ደቂቃ መኖር አለበት።</translation>
    </message>
    <message>
        <source>Automatic runs can be at most 366 days apart.</source>
        <translation>በራስ-ሰር ዙሮች መካከል ቢበዛ 366 ቀናት ይኖራሉ።</translation>
    </message>
    <message>
        <source>The web app&apos;s tables are in a schema that this database user does not search.</source>
        <translation>የድር መተግበሪያው ሠንጠረዦች ያሉት ይህ የውሂብ ጎታ ተጠቃሚ በማይፈልግበት ንድፍ (schema) ውስጥ ነው።</translation>
    </message>
    <message>
        <source>It is not verified that %1 is the right database server.</source>
        <translation>%1 ትክክለኛው የውሂብ ጎታ አገልጋይ መሆኑ አይረጋገጥም።</translation>
    </message>
    <message>
        <source>Others may create tables where this database looks for the web app&apos;s tables.</source>
        <translation>ይህ የውሂብ ጎታ የድር መተግበሪያውን ሠንጠረዦች በሚፈልግበት ቦታ ሌሎች ሠንጠረዦችን መፍጠር ይችላሉ።</translation>
    </message>
    <message>
        <source>The web app&apos;s tables were found in two schemas.</source>
        <translation>የድር መተግበሪያው ሠንጠረዦች በሁለት ንድፎች (schemas) ውስጥ ተገኝተዋል።</translation>
    </message>
    <message>
        <source>A temporary table hides one of the web app&apos;s tables.</source>
        <translation>ጊዜያዊ ሠንጠረዥ ከድር መተግበሪያው ሠንጠረዦች አንዱን ይሸፍናል።</translation>
    </message>
    <message>
        <source>A trigger on the web app&apos;s tables uses a name without its schema.</source>
        <translation>በድር መተግበሪያው ሠንጠረዦች ላይ ያለ ትሪገር ስምን ያለ ንድፉ (schema) ይጠቀማል።</translation>
    </message>
    <message>
        <source>Keys and passwords do not belong in a profile.</source>
        <translation>ቁልፎችና የይለፍ ቃሎች በመገለጫ ውስጥ መቀመጥ የለባቸውም።</translation>
    </message>
    <message>
        <source>The file %1 is not used, because others can read or change it.</source>
        <translation>ሌሎች ሊያነቡት ወይም ሊቀይሩት ስለሚችሉ ፋይሉ %1 ጥቅም ላይ አይውልም።</translation>
    </message>
    <message>
        <source>%1 is not started, because others can change it.</source>
        <translation>ሌሎች ሊቀይሩት ስለሚችሉ %1 አይጀመርም።</translation>
    </message>
    <message>
        <source>The settings do not yet say where %1 may be sent.</source>
        <translation>%1 ወዴት ሊላክ እንደሚችል ቅንብሮቹ እስካሁን አይገልጹም።</translation>
    </message>
    <message>
        <source>The stored %1 was saved for another server, so it was not sent.</source>
        <translation>የተቀመጠው %1 ለሌላ አገልጋይ ስለነበረ አልተላከም።</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>«%1» የሚባል መገለጫ የለም።</translation>
    </message>
    <message>
        <source>Another program is using the journal.</source>
        <translation>ሌላ ፕሮግራም መዝገቡን እየተጠቀመ ነው።</translation>
    </message>
    <message>
        <source>The journal was not updated, because no copy of it could be kept.</source>
        <translation>ቅጂው ሊቀመጥ ስላልቻለ መዝገቡ አልተሻሻለም።</translation>
    </message>
    <message>
        <source>The journal belongs to user %1.</source>
        <translation>መዝገቡ የተጠቃሚ %1 ነው።</translation>
    </message>
    <message>
        <source>The schedule in the journal cannot be understood.</source>
        <translation>በመዝገቡ ውስጥ ያለው የጊዜ ሰሌዳ ሊረዳ አልቻለም።</translation>
    </message>
    <message>
        <source>Part of the journal is missing.</source>
        <translation>የመዝገቡ አንድ ክፍል ጠፍቷል።</translation>
    </message>
    <message>
        <source>There is not enough memory to search or sort the list.</source>
        <translation>ዝርዝሩን ለመፈለግ ወይም ለመደርደር በቂ ማህደረ ትውስታ የለም።</translation>
    </message>
    <message>
        <source>No way to send alerts is set up yet.</source>
        <translation>ማንቂያዎችን የመላኪያ መንገድ እስካሁን አልተዋቀረም።</translation>
    </message>
    <message>
        <source>There is no desktop here to show notifications on.</source>
        <translation>ማሳወቂያዎች የሚታዩበት ዴስክቶፕ እዚህ የለም።</translation>
    </message>
    <message>
        <source>This system has no %1.</source>
        <translation>ይህ ሥርዓት %1 የለውም።</translation>
    </message>
    <message>
        <source>The address to listen on is missing, or does not belong to this machine.</source>
        <translation>የሚደመጥበት አድራሻ የለም፣ ወይም የዚህ ማሽን አይደለም።</translation>
    </message>
    <message>
        <source>Get a new one from the project&apos;s API settings.</source>
        <translation>ከፕሮጀክቱ የAPI ቅንብሮች አዲስ ቁልፍ ይውሰዱ።</translation>
    </message>
    <message>
        <source>Remove that row, or hold the file.</source>
        <translation>ያንን ረድፍ ያስወግዱ ወይም ፋይሉን በማቆያ ያስቀምጡ።</translation>
    </message>
    <message>
        <source>Correct the trigger, or hold the file.</source>
        <translation>ቀስቃሹን ያስተካክሉ ወይም ፋይሉን በማቆያ ያስቀምጡ።</translation>
    </message>
    <message>
        <source>Delete or move those first.</source>
        <translation>መጀመሪያ እነዚያን ይሰርዙ ወይም ያንቀሳቅሱ።</translation>
    </message>
    <message>
        <source>The next cleanup deletes it version by version.</source>
        <translation>የሚቀጥለው ጽዳት ቅጂ በቅጂ ይሰርዘዋል።</translation>
    </message>
    <message>
        <source>Ask the storage&apos;s operator whether it can delete single versions.</source>
        <translation>ማከማቻውን የሚያስተዳድረው ሰው ነጠላ ቅጂዎችን መሰረዝ ይችል እንደሆነ ይጠይቁ።</translation>
    </message>
    <message>
        <source>Fix the folder, then try again.</source>
        <translation>አቃፊውን ያስተካክሉ፣ ከዚያ እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>Check the system&apos;s log for disk errors.</source>
        <translation>በስርዓቱ ሎግ ውስጥ የዲስክ ስህተቶችን ይመልከቱ።</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>ከመጠባበቂያ ቅጂ ወደነበረበት ይመልሱት።</translation>
    </message>
    <message>
        <source>Allow it more memory: ulimit -v, MemoryMax, the container&apos;s limit.</source>
        <translation>ተጨማሪ ማህደረ ትውስታ ይፍቀዱለት፦ ulimit -v፣ MemoryMax፣ የኮንቴይነሩ ገደብ።</translation>
    </message>
    <message>
        <source>Check whether the primary server is down or missing from the list of hosts.</source>
        <translation>ዋናው አገልጋይ ቆሞ እንደሆነ ወይም ከአገልጋዮች ዝርዝር ውስጥ ጎድሎ እንደሆነ ይመልከቱ።</translation>
    </message>
    <message>
        <source>Delete it. docsweep creates its own.</source>
        <translation>ይሰርዙት። docsweep የራሱን ይፈጥራል።</translation>
    </message>
    <message>
        <source>Add the missing holds again. The next run goes ahead in any case.</source>
        <translation>የጎደሉትን ማቆያዎች እንደገና ያክሉ። ቀጣዩ ዙር በማንኛውም ሁኔታ ይካሄዳል።</translation>
    </message>
    <message>
        <source>Set the primary server in the connection.</source>
        <translation>በግንኙነቱ ውስጥ ዋናውን አገልጋይ ያቀናብሩ።</translation>
    </message>
    <message>
        <source>Make the database accept changes again. Usually its disk is full.</source>
        <translation>የውሂብ ጎታው እንደገና ለውጦችን እንዲቀበል ያድርጉ። ብዙውን ጊዜ ዲስኩ ስለሞላ ነው።</translation>
    </message>
    <message>
        <source>Set fsync = on in the server&apos;s configuration.</source>
        <translation>በአገልጋዩ ቅንብር ውስጥ fsync = on ያድርጉ።</translation>
    </message>
    <message>
        <source>Let docsweep delete older versions, or give the bucket a lifecycle rule.</source>
        <translation>docsweep የቆዩ ቅጂዎችን እንዲሰርዝ ይፍቀዱ፣ ወይም ለባኬቱ የዕድሜ ደንብ ይስጡ።</translation>
    </message>
    <message>
        <source>Set the time zone in which the web app stores its times: DOCSWEEP_DATABASE_TIMES.</source>
        <translation>የድር መተግበሪያው ጊዜዎቹን የሚያስቀምጥበትን የሰዓት ሰቅ ያቀናብሩ፦ DOCSWEEP_DATABASE_TIMES።</translation>
    </message>
    <message>
        <source>Compare it with TIME_ZONE and USE_TZ in the web app&apos;s settings.</source>
        <translation>በድር መተግበሪያው ቅንብሮች ውስጥ ካሉት TIME_ZONE እና USE_TZ ጋር ያወዳድሩት።</translation>
    </message>
    <message>
        <source>Switch the web app&apos;s session middleware on again.</source>
        <translation>የድር መተግበሪያውን የክፍለ ጊዜ middleware እንደገና ያብሩ።</translation>
    </message>
    <message>
        <source>Make sure that this machine&apos;s clock is right, preferably with NTP.</source>
        <translation>የዚህ ማሽን ሰዓት ትክክል መሆኑን ያረጋግጡ፣ በተሻለ በNTP።</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_CLOCK to database or machine.</source>
        <translation>DOCSWEEP_CLOCKን database ወይም machine ያድርጉ።</translation>
    </message>
    <message>
        <source>Close every docsweep that uses it, then repair it: docsweep-cli journal repair</source>
        <translation>የሚጠቀምበትን ማንኛውንም docsweep ይዝጉ፤ ከዚያ ይጠግኑት፦ docsweep-cli journal repair</translation>
    </message>
    <message>
        <source>Correct it where it is set.</source>
        <translation>በተቀናበረበት ቦታ ያስተካክሉት።</translation>
    </message>
    <message>
        <source>Use letters and digits only, for example “production”.</source>
        <translation>ፊደላትንና አኃዞችን ብቻ ይጠቀሙ፣ ለምሳሌ «production»።</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin.</source>
        <translation>እንደ Europe/Berlin ያለ ስም ይጠቀሙ።</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_LISTING=auto.</source>
        <translation>DOCSWEEP_LISTING=auto ያድርጉ።</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_CA_FILE to the certificate of the server&apos;s authority.</source>
        <translation>DOCSWEEP_CA_FILE ላይ የአገልጋዩን ባለሥልጣን የምስክር ወረቀት ይጥቀሱ።</translation>
    </message>
    <message>
        <source>Remove it from there and store it as this connection&apos;s key or password.</source>
        <translation>ከዚያ ያውጡትና የዚህ ግንኙነት ቁልፍ ወይም የይለፍ ቃል አድርገው ያስቀምጡት።</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address first, then store it.</source>
        <translation>መጀመሪያ የአገልጋዩን አድራሻ ያስገቡ፤ ከዚያ ያስቀምጡት።</translation>
    </message>
    <message>
        <source>If this server is the right one, store it again.</source>
        <translation>ይህ አገልጋይ ትክክለኛው ከሆነ እንደገና ያስቀምጡት።</translation>
    </message>
    <message>
        <source>Set it again on the Schedule page.</source>
        <translation>በጊዜ ሰሌዳ ገጹ ላይ እንደገና ያስቀምጡት።</translation>
    </message>
    <message>
        <source>The database file has a second name, so it cannot be replaced: %1</source>
        <translation>የውሂብ ጎታው ፋይል ሁለተኛ ስም ስላለው መተካት አይቻልም፦ %1</translation>
    </message>
    <message>
        <source>The smaller copy is not like the database, so the database was left as it is.</source>
        <translation>አነስተኛው ቅጂ ከውሂብ ጎታው ጋር ስላልተመሳሰለ የውሂብ ጎታው እንዳለ ቀርቷል።</translation>
    </message>
    <message>
        <source>The web app opened the database while it was replaced; what it wrote may be in either file: %1, %2</source>
        <translation>የውሂብ ጎታው እየተተካ ሳለ የዌብ መተግበሪያው ከፈተው፤ የጻፈው ከሁለቱ ፋይሎች በአንዱ ሊሆን ይችላል፦ %1፣ %2</translation>
    </message>
    <message>
        <source>It cannot be told whether another process has the database open.</source>
        <translation>ሌላ ሂደት የውሂብ ጎታውን ከፍቶ እንደሆነ ማወቅ አይቻልም።</translation>
    </message>
    <message>
        <source>A row of another table refers to it, or a trigger refuses.</source>
        <translation>የሌላ ሠንጠረዥ ረድፍ ይጠቅሰዋል፣ ወይም ቀስቃሽ (trigger) ይከለክላል።</translation>
    </message>
    <message>
        <source>They could not be counted when the list was made; the next run tries again.</source>
        <translation>ዝርዝሩ ሲሠራ ሊቆጠሩ አልቻሉም፤ ቀጣዩ ዙር እንደገና ይሞክራል።</translation>
    </message>
    <message>
        <source>Stop the web app now, and compare the two files before you start it again.</source>
        <translation>የዌብ መተግበሪያውን አሁን ያቁሙት፤ እንደገና ከማስጀመርዎ በፊት ሁለቱን ፋይሎች ያወዳድሩ።</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ላይ መድረስ አይቻልም።</translation>
    </message>
    <message>
        <source>The ledger of this web app is gone. Its holds are unknown, so nothing is deleted.</source>
        <translation>የዚህ ድር መተግበሪያ የጋራ መዝገብ የለም። ማቆያዎቹ አይታወቁም፤ ስለዚህ ምንም አይሰረዝም።</translation>
    </message>
    <message>
        <source>docsweep may not read all of the ledger. Holds may be hidden, so nothing is deleted.</source>
        <translation>docsweep የጋራ መዝገቡን በሙሉ ማንበብ አይፈቀድለትም። ማቆያዎች ሊደበቁ ይችላሉ፤ ስለዚህ ምንም አይሰረዝም።</translation>
    </message>
    <message>
        <source>The ledger cannot be used. Its holds are unknown, so nothing is deleted.</source>
        <translation>የጋራ መዝገቡን መጠቀም አይቻልም። ማቆያዎቹ አይታወቁም፤ ስለዚህ ምንም አይሰረዝም።</translation>
    </message>
    <message>
        <source>The run could not be written to the ledger, so nothing was deleted.</source>
        <translation>ሂደቱ በጋራ መዝገቡ ላይ ሊጻፍ አልቻለም፤ ስለዚህ ምንም አልተሰረዘም።</translation>
    </message>
    <message>
        <source>The ledger cannot be made.</source>
        <translation>የጋራ መዝገቡ ሊፈጠር አይችልም።</translation>
    </message>
    <message>
        <source>The ledger is a copy of another database’s. Nothing is deleted.</source>
        <translation>የጋራ መዝገቡ የሌላ የውሂብ ጎታ መዝገብ ቅጂ ነው። ምንም አይሰረዝም።</translation>
    </message>
    <message>
        <source>The ledger is older than it was before. Holds may be missing, so nothing is deleted.</source>
        <translation>የጋራ መዝገቡ ከቀድሞው ያረጀ ነው። ማቆያዎች ሊጎድሉ ይችላሉ፤ ስለዚህ ምንም አይሰረዝም።</translation>
    </message>
    <message>
        <source>The ledger is not the one that was here before. Holds may be missing, so nothing is deleted.</source>
        <translation>የጋራ መዝገቡ ቀደም ሲል እዚህ የነበረው አይደለም። ማቆያዎች ሊጎድሉ ይችላሉ፤ ስለዚህ ምንም አይሰረዝም።</translation>
    </message>
    <message>
        <source>Somebody has altered the ledger.</source>
        <translation>አንድ ሰው የጋራ መዝገቡን ቀይሯል።</translation>
    </message>
    <message>
        <source>There is a ledger already.</source>
        <translation>የጋራ መዝገብ አስቀድሞ አለ።</translation>
    </message>
    <message>
        <source>There is no ledger: other docsweeps do not know this one’s holds and runs.</source>
        <translation>የጋራ መዝገብ የለም፦ ሌሎች docsweepዎች የዚህን ማቆያዎችና ሂደቶች አያውቁም።</translation>
    </message>
    <message>
        <source>%1 asked this run to stop.</source>
        <translation>%1 ይህ ሂደት እንዲቆም ጠይቋል።</translation>
    </message>
    <message>
        <source>That run is no longer at work.</source>
        <translation>ያ ሂደት ከእንግዲህ በሥራ ላይ አይደለም።</translation>
    </message>
    <message>
        <source>%1 could not finish this deletion.</source>
        <translation>%1 ይህን ስረዛ መጨረስ አልቻለም።</translation>
    </message>
    <message>
        <source>The ledger can no longer be read. Its holds are unknown, so nothing more is deleted.</source>
        <translation>የጋራ መዝገቡ ከእንግዲህ ሊነበብ አይችልም። ማቆያዎቹ ስለማይታወቁ ተጨማሪ ምንም አይሰረዝም።</translation>
    </message>
    <message>
        <source>Nothing was erased: a hold that is in force is never erased.</source>
        <translation>ምንም አልጠፋም፦ በሥራ ላይ ያለ ማቆያ ፈጽሞ አይጠፋም።</translation>
    </message>
    <message>
        <source>The ledger has nothing of that person or session to erase.</source>
        <translation>የጋራ መዝገቡ ከዚህ ሰው ወይም ክፍለ ጊዜ የሚጠፋ ነገር የለውም።</translation>
    </message>
    <message>
        <source>Nothing was erased: a run of that person is at work.</source>
        <translation>ምንም አልጠፋም፦ የዚህ ሰው ዙር በሥራ ላይ ነው።</translation>
    </message>
    <message>
        <source>It was erased, but the ledger’s file may still contain traces.</source>
        <translation>ጠፍቷል፣ ነገር ግን የጋራ መዝገቡ ፋይል ምልክቶች ሊኖሩት ይችላሉ።</translation>
    </message>
    <message>
        <source>Run %1 has not ended, so there is no certificate of it yet.</source>
        <translation>ዙር %1 አልተጠናቀቀም፣ ስለዚህ ገና የምስክር ወረቀት የለውም።</translation>
    </message>
    <message>
        <source>Run %1 was refused before it began. There is nothing to certify.</source>
        <translation>ዙር %1 ከመጀመሩ በፊት ተከልክሏል። የሚረጋገጥ ነገር የለም።</translation>
    </message>
    <message>
        <source>%1 is not a certificate that docsweep can check.</source>
        <translation>%1 docsweep ሊያረጋግጠው የሚችል የምስክር ወረቀት አይደለም።</translation>
    </message>
    <message>
        <source>The signature does not match. The certificate or the key was altered.</source>
        <translation>ፊርማው አይዛመድም። የምስክር ወረቀቱ ወይም ቁልፉ ተለውጧል።</translation>
    </message>
    <message>
        <source>The list of names is not the one that the certificate speaks of.</source>
        <translation>የስሞቹ ዝርዝር የምስክር ወረቀቱ የሚናገርለት አይደለም።</translation>
    </message>
    <message>
        <source>The key that signs certificates cannot be used: %1</source>
        <translation>የምስክር ወረቀቶችን የሚፈርመው ቁልፍ ሊሠራበት አይችልም፦ %1</translation>
    </message>
    <message>
        <source>Restore it together with the web app’s database. If it is gone for good: docsweep-cli ledger forget</source>
        <translation>ከድር መተግበሪያው የውሂብ ጎታ ጋር አብረው ይመልሱት። ሙሉ በሙሉ ከጠፋ፦ docsweep-cli ledger forget</translation>
    </message>
    <message>
        <source>Ask the owner of the database to set the ledger’s rights: docsweep-cli ledger status</source>
        <translation>የውሂብ ጎታው ባለቤት የጋራ መዝገቡን መብቶች እንዲያስተካክል ይጠይቁ፦ docsweep-cli ledger status</translation>
    </message>
    <message>
        <source>Update docsweep on this computer.</source>
        <translation>በዚህ ኮምፒውተር ላይ docsweepን ያዘምኑ።</translation>
    </message>
    <message>
        <source>Make sure that the ledger can be written.</source>
        <translation>በጋራ መዝገቡ ላይ መጻፍ እንደሚቻል ያረጋግጡ።</translation>
    </message>
    <message>
        <source>Let an owner of the database run the statements shown.</source>
        <translation>የተጻፉትን ትእዛዞች የውሂብ ጎታው ባለቤት እንዲያስኬዳቸው ያድርጉ።</translation>
    </message>
    <message>
        <source>If this database is its new home: docsweep-cli ledger rehome</source>
        <translation>ይህ የውሂብ ጎታ አዲሱ መኖሪያው ከሆነ፦ docsweep-cli ledger rehome</translation>
    </message>
    <message>
        <source>Compare the holds with those that are needed. If the ledger is right as it is: docsweep-cli ledger rehome</source>
        <translation>ማቆያዎቹን ከሚያስፈልጉት ጋር ያነጻጽሩ። የጋራ መዝገቡ እንዳለ ትክክል ከሆነ፦ docsweep-cli ledger rehome</translation>
    </message>
    <message>
        <source>Nothing to do: the next run looks at the file again and finishes it.</source>
        <translation>ምንም ማድረግ አያስፈልግም፦ ቀጣዩ ሂደት ፋይሉን እንደገና አይቶ ይጨርሰዋል።</translation>
    </message>
    <message>
        <source>See if the ledger can be read: docsweep-cli ledger status. The next run goes on.</source>
        <translation>የጋራ መዝገቡ መነበብ መቻሉን ያረጋግጡ፦ docsweep-cli ledger status። ቀጣዩ ሂደት ይቀጥላል።</translation>
    </message>
    <message>
        <source>See which entries can be proved: docsweep-cli ledger verify</source>
        <translation>የትኞቹ መዝገቦች ሊረጋገጡ እንደሚችሉ ይመልከቱ፦ docsweep-cli ledger verify</translation>
    </message>
    <message>
        <source>End the hold first, or change it so that it is yours.</source>
        <translation>መጀመሪያ ማቆያውን ያብቁ፣ ወይም የእርስዎ እንዲሆን ይቀይሩት።</translation>
    </message>
    <message>
        <source>Wait until the run has ended.</source>
        <translation>ዙሩ እስኪጠናቀቅ ይጠብቁ።</translation>
    </message>
    <message>
        <source>Erase the same again in a minute.</source>
        <translation>ከአንድ ደቂቃ በኋላ ያንኑ እንደገና ያጥፉ።</translation>
    </message>
    <message>
        <source>Ask for the certificate and the public key again. Do not trust this one.</source>
        <translation>የምስክር ወረቀቱንና የሕዝብ ቁልፉን እንደገና ይጠይቁ። ይህን አይመኑ።</translation>
    </message>
    <message>
        <source>Give certificate.key in docsweep’s home back to your user, with mode 600.</source>
        <translation>በdocsweep አቃፊ ያለውን certificate.key ለተጠቃሚዎ በ600 ፈቃድ ይመልሱ።</translation>
    </message>
    <message>
        <source>%1 has started no run since %2.</source>
        <translation>%1 ከ%2 ጀምሮ ምንም ዙር አልጀመረም።</translation>
    </message>
    <message>
        <source>The ledger expects no such schedule.</source>
        <translation>የጋራ መዝገቡ እንዲህ ያለ የጊዜ መርሐ ግብር አይጠብቅም።</translation>
    </message>
    <message>
        <source>Check that the machine is on and its schedule is active.</source>
        <translation>ማሽኑ መብራቱን እና የጊዜ መርሐ ግብሩ ንቁ መሆኑን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>The ledger is a copy of another database’s, and older than it was here before. Holds may be missing, so nothing is deleted.</source>
        <translation>የጋራ መዝገቡ የሌላ የውሂብ ጎታ መዝገብ ቅጂ ነው፤ እዚህ ከነበረውም ያረጀ ነው። ማቆያዎች ሊጎድሉ ይችላሉ፤ ስለዚህ ምንም አይሰረዝም።</translation>
    </message>
    <message>
        <source>The ledger is a copy of another database’s, and not the one that was here before. Holds may be missing, so nothing is deleted.</source>
        <translation>የጋራ መዝገቡ የሌላ የውሂብ ጎታ መዝገብ ቅጂ ነው፤ ቀደም ሲል እዚህ የነበረውም አይደለም። ማቆያዎች ሊጎድሉ ይችላሉ፤ ስለዚህ ምንም አይሰረዝም።</translation>
    </message>
    <message>
        <source>%1 finished this deletion (%2).</source>
        <translation>%1 ይህን ስረዛ አጠናቋል (%2)።</translation>
    </message>
    <message>
        <source>Restore it together with the web app’s database. If nobody has used it yet: docsweep-cli ledger init</source>
        <translation>ከድር መተግበሪያው የውሂብ ጎታ ጋር አብረው ወደነበረበት ይመልሱት። እስካሁን ማንም ካልተጠቀመበት፦ docsweep-cli ledger init</translation>
    </message>
    <message>
        <source>Nothing to do: the other docsweep’s run counts this file.</source>
        <translation>ምንም ማድረግ አያስፈልግም፦ ይህ ፋይል የሚቆጠረው በሌላኛው docsweep ዙር ነው።</translation>
    </message>
    <message>
        <source>Its rows changed after they were copied, so it was kept.</source>
        <translation>ረድፎቹ ከተቀዱ በኋላ ተለውጠዋል፣ ስለዚህ ተይዟል።</translation>
    </message>
    <message>
        <source>It was kept, because its file %1 could not be copied.</source>
        <translation>ፋይሉ %1 ሊቀዳ ስላልቻለ ተይዟል።</translation>
    </message>
    <message>
        <source>It must be copied before it is deleted, and no vault is set.</source>
        <translation>ከመሰረዙ በፊት መቀዳት አለበት፣ ግን ምንም ካዝና አልተቀመጠም።</translation>
    </message>
    <message>
        <source>What was deleted as %1 was not what had been copied. It cannot be restored.</source>
        <translation>እንደ %1 የተሰረዘው የተቀዳው አልነበረም። ሊመለስ አይችልም።</translation>
    </message>
    <message>
        <source>The vault has room for %1. None of the %2 to be copied fits, so nothing was deleted.</source>
        <translation>ካዝናው ለ%1 ቦታ አለው። ከሚቀዳው %2 ምንም አይገባም፣ ስለዚህ ምንም አልተሰረዘም።</translation>
    </message>
    <message>
        <source>The vault has room for %1 of the %2 to be copied. The rest is kept.</source>
        <translation>ካዝናው ከሚቀዳው %2 ለ%1 ቦታ አለው። ቀሪው ይያዛል።</translation>
    </message>
    <message>
        <source>No copies were kept, as requested.</source>
        <translation>እንደተጠየቀው ምንም ቅጂ አልተያዘም።</translation>
    </message>
    <message>
        <source>A vault is set, but no key to encrypt it with.</source>
        <translation>ካዝና ተቀምጧል፣ ግን ለማመስጠር ቁልፍ የለም።</translation>
    </message>
    <message>
        <source>Copies that should have been gone since %1 are still in the vault.</source>
        <translation>ከ%1 ጀምሮ መጥፋት የነበረባቸው ቅጂዎች አሁንም በካዝናው ውስጥ አሉ።</translation>
    </message>
    <message>
        <source>Set the vault again. To let such files go without a copy: docsweep-cli cleanup_files --no-vault</source>
        <translation>ካዝናውን እንደገና ያስቀምጡ። እንደነዚህ ያሉ ፋይሎች ያለ ቅጂ እንዲሰረዙ፦ docsweep-cli cleanup_files --no-vault</translation>
    </message>
    <message>
        <source>Raise the limit of the vault, or wait until older copies expire.</source>
        <translation>የካዝናውን ገደብ ይጨምሩ፣ ወይም የቆዩ ቅጂዎች ጊዜያቸው እስኪያበቃ ይጠብቁ።</translation>
    </message>
    <message>
        <source>Make a key with docsweep-cli vault key new, and set DOCSWEEP_VAULT_KEY.</source>
        <translation>በ docsweep-cli vault key new ቁልፍ ይፍጠሩ፣ እና DOCSWEEP_VAULT_KEY ያስቀምጡ።</translation>
    </message>
    <message>
        <source>Make sure that the vault’s folder can be written. The next run tries again.</source>
        <translation>የካዝናው አቃፊ ሊጻፍበት እንደሚችል ያረጋግጡ። ቀጣዩ ሂደት እንደገና ይሞክራል።</translation>
    </message>
    <message>
        <source>This name is not accepted there: %1</source>
        <translation>ይህ ስም እዚያ ተቀባይነት የለውም፦ %1</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, but its bucket accepts at most %3.</source>
        <translation>%1 %2 ባይት አለው፤ ባልዲው ግን ቢበዛ %3 ይቀበላል።</translation>
    </message>
    <message>
        <source>%1 is of the type %2, but its bucket accepts only %3.</source>
        <translation>%1 ዓይነቱ %2 ነው፤ ባልዲው ግን %3 ብቻ ይቀበላል።</translation>
    </message>
    <message>
        <source>These rows were copied from another kind of database.</source>
        <translation>እነዚህ ረድፎች ከሌላ ዓይነት የውሂብ ጎታ ተቀድተዋል።</translation>
    </message>
    <message>
        <source>The database no longer has the columns %1. Their values would be lost.</source>
        <translation>የውሂብ ጎታው ዓምዶቹን %1 ከእንግዲህ የለውም። እሴቶቻቸው ይጠፋሉ።</translation>
    </message>
    <message>
        <source>The database now requires the columns %1. The copy does not have them.</source>
        <translation>የውሂብ ጎታው አሁን ዓምዶቹን %1 ይፈልጋል። ቅጂው የለውም።</translation>
    </message>
    <message>
        <source>The database changes rows of %1 when they are stored, so they were not restored.</source>
        <translation>የውሂብ ጎታው የ%1 ረድፎች ሲቀመጡ ስለሚቀይራቸው አልተመለሱም።</translation>
    </message>
    <message>
        <source>The database refused these rows.</source>
        <translation>የውሂብ ጎታው እነዚህን ረድፎች አልተቀበለም።</translation>
    </message>
    <message>
        <source>%1 exists again, with %2 bytes since %3. It was not replaced.</source>
        <translation>%1 እንደገና አለ፤ ከ%3 ጀምሮ %2 ባይት አለው። አልተተካም።</translation>
    </message>
    <message>
        <source>%1 reads differently from what was stored.</source>
        <translation>%1 ሲነበብ ከተቀመጠው ይለያል።</translation>
    </message>
    <message>
        <source>It waits for files of %1 that are not restored yet.</source>
        <translation>ገና ያልተመለሱ የ%1 ፋይሎችን ይጠብቃል።</translation>
    </message>
    <message>
        <source>Restore %1 was interrupted with %2 items open. They wait for the vault’s private key.</source>
        <translation>መልሶ ማምጣት %1 %2 ንጥሎች ክፍት ሆነው ተቋርጧል። የካዝናውን የግል ቁልፍ ይጠብቃሉ።</translation>
    </message>
    <message>
        <source>These copies came from %1, but this is %2.</source>
        <translation>እነዚህ ቅጂዎች ከ%1 የመጡ ናቸው፤ ይህ ግን %2 ነው።</translation>
    </message>
    <message>
        <source>Restore %1 is no longer what was confirmed. Plan it again.</source>
        <translation>መልሶ ማምጣት %1 ከእንግዲህ የተረጋገጠው አይደለም። እንደገና ያቅዱት።</translation>
    </message>
    <message>
        <source>There is no restore %1.</source>
        <translation>መልሶ ማምጣት %1 የለም።</translation>
    </message>
    <message>
        <source>The vault has nothing to restore of %1.</source>
        <translation>ካዝናው ከ%1 የሚመለስ ምንም የለውም።</translation>
    </message>
    <message>
        <source>No vault is set.</source>
        <translation>ምንም ካዝና አልተዋቀረም።</translation>
    </message>
    <message>
        <source>There is no ledger, so docsweep on other machines does not know of this hold.</source>
        <translation>የጋራ መዝገብ ስለሌለ በሌሎች ማሽኖች ያለው docsweep ይህን ማቆያ አያውቅም።</translation>
    </message>
    <message>
        <source>The cache control of %1 could not be restored.</source>
        <translation>የ%1 የመሸጎጫ ቁጥጥር መመለስ አልተቻለም።</translation>
    </message>
    <message>
        <source>Restore %1 was interrupted. It must be finished first.</source>
        <translation>መልሶ ማምጣት %1 ተቋርጧል። መጀመሪያ መጠናቀቅ አለበት።</translation>
    </message>
    <message>
        <source>The ledger has no entry of this restore: %1</source>
        <translation>የጋራ መዝገቡ የዚህ መልሶ ማምጣት ምዝገባ የለውም፦ %1</translation>
    </message>
    <message>
        <source>What was restored is as old as before. The next cleanup after its hold deletes it again.</source>
        <translation>የተመለሰው እንደቀድሞው ያረጀ ነው። ከማቆያው በኋላ ያለው ቀጣይ ጽዳት እንደገና ይሰርዘዋል።</translation>
    </message>
    <message>
        <source>It can be written to a folder: docsweep-cli restore --to DIR</source>
        <translation>ወደ አቃፊ ሊጻፍ ይችላል፦ docsweep-cli restore --to DIR</translation>
    </message>
    <message>
        <source>On a machine that has the private key: docsweep-cli restore</source>
        <translation>የግል ቁልፉ ባለው ማሽን ላይ፦ docsweep-cli restore</translation>
    </message>
    <message>
        <source>Make a ledger: docsweep-cli ledger init</source>
        <translation>የጋራ መዝገብ ይፍጠሩ፦ docsweep-cli ledger init</translation>
    </message>
    <message>
        <source>There is no vault in %1.</source>
        <translation>በ%1 ውስጥ ምንም ካዝና የለም።</translation>
    </message>
    <message>
        <source>The vault’s folder %1 cannot be created: %2</source>
        <translation>የካዝናው አቃፊ %1 ሊፈጠር አልቻለም፦ %2</translation>
    </message>
    <message>
        <source>%1 cannot be the vault’s folder: %2</source>
        <translation>%1 የካዝናው አቃፊ ሊሆን አይችልም፦ %2</translation>
    </message>
    <message>
        <source>A newer docsweep wrote %1. This version cannot read it.</source>
        <translation>%1ን የጻፈው አዲስ docsweep ነው። ይህ ስሪት ሊያነበው አይችልም።</translation>
    </message>
    <message>
        <source>The vault cannot be read: %1: %2</source>
        <translation>ካዝናው ሊነበብ አልቻለም፦ %1፦ %2</translation>
    </message>
    <message>
        <source>The vault cannot be written: %1: %2</source>
        <translation>ወደ ካዝናው መጻፍ አልተቻለም፦ %1፦ %2</translation>
    </message>
    <message>
        <source>The disk of the vault is full: %1</source>
        <translation>የካዝናው ዲስክ ሞልቷል፦ %1</translation>
    </message>
    <message>
        <source>The vault is full. Its limit is %1.</source>
        <translation>ካዝናው ሞልቷል። ገደቡ %1 ነው።</translation>
    </message>
    <message>
        <source>This machine’s clock is %1 behind the vault’s. Until it is corrected, nothing is restored and nothing expires.</source>
        <translation>የዚህ ኮምፒውተር ሰዓት ከካዝናው በ%1 ወደ ኋላ ቀርቷል። እስኪስተካከል ድረስ ምንም አይመለስም፣ ምንም ጊዜው አያልፍም።</translation>
    </message>
    <message>
        <source>This machine’s clock jumped ahead by %1. Until it is confirmed, nothing is restored and nothing expires.</source>
        <translation>የዚህ ኮምፒውተር ሰዓት በ%1 ወደ ፊት ዘሏል። እስኪረጋገጥ ድረስ ምንም አይመለስም፣ ምንም ጊዜው አያልፍም።</translation>
    </message>
    <message>
        <source>The time to restore this ended at %1.</source>
        <translation>ይህን ለመመለስ ያለው ጊዜ በ%1 አብቅቷል።</translation>
    </message>
    <message>
        <source>Part of container %1 of the vault is damaged or missing.</source>
        <translation>የካዝናው መያዣ %1 በከፊል ተበላሽቷል ወይም ጠፍቷል።</translation>
    </message>
    <message>
        <source>Container %1 of the vault has no valid signature.</source>
        <translation>የካዝናው መያዣ %1 ትክክለኛ ፊርማ የለውም።</translation>
    </message>
    <message>
        <source>Container %1 of the vault was signed by another installation: %2</source>
        <translation>የካዝናው መያዣ %1 በሌላ ጭነት ተፈርሟል፦ %2</translation>
    </message>
    <message>
        <source>This copy is damaged and cannot be restored (%1, no. %2).</source>
        <translation>ይህ ቅጂ ተበላሽቷል፣ ሊመለስም አይችልም (%1፣ ቁ. %2)።</translation>
    </message>
    <message>
        <source>This copy is no longer kept (%1, no. %2).</source>
        <translation>ይህ ቅጂ ከእንግዲህ አይቀመጥም (%1፣ ቁ. %2)።</translation>
    </message>
    <message>
        <source>The vault has no container %1.</source>
        <translation>ካዝናው መያዣ %1 የለውም።</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>ካዝናው ተቆልፏል።</translation>
    </message>
    <message>
        <source>This key does not open the vault. Its fingerprint is %1.</source>
        <translation>ይህ ቁልፍ ካዝናውን አይከፍትም። አሻራው %1 ነው።</translation>
    </message>
    <message>
        <source>This is not a key of a vault, or it was mistyped.</source>
        <translation>ይህ የካዝና ቁልፍ አይደለም፣ ወይም በስህተት ተጽፏል።</translation>
    </message>
    <message>
        <source>This is a private key. Use the public one here.</source>
        <translation>ይህ የግል ቁልፍ ነው። እዚህ ይፋዊውን ይጠቀሙ።</translation>
    </message>
    <message>
        <source>The private key file is damaged.</source>
        <translation>የግል ቁልፉ ፋይል ተበላሽቷል።</translation>
    </message>
    <message>
        <source>Wrong passphrase for the private key.</source>
        <translation>ለግል ቁልፉ የተሳሳተ የይለፍ ሐረግ።</translation>
    </message>
    <message>
        <source>The private key file %1 cannot be trusted: %2</source>
        <translation>የግል ቁልፍ ፋይል %1 ሊታመን አይችልም፦ %2</translation>
    </message>
    <message>
        <source>The vault’s private key is not on this machine. Fingerprint: %1</source>
        <translation>የካዝናው የግል ቁልፍ በዚህ ኮምፒውተር ላይ የለም። አሻራ፦ %1</translation>
    </message>
    <message>
        <source>There is already a private key: %1</source>
        <translation>የግል ቁልፍ አስቀድሞ አለ፦ %1</translation>
    </message>
    <message>
        <source>The private key has no passphrase: %1</source>
        <translation>የግል ቁልፉ የይለፍ ሐረግ የለውም፦ %1</translation>
    </message>
    <message>
        <source>The vault’s signing key %1 cannot be used: %2</source>
        <translation>የካዝናው የፊርማ ቁልፍ %1 ሊያገለግል አይችልም፦ %2</translation>
    </message>
    <message>
        <source>The first cleanup creates it. If there was one, connect its disk.</source>
        <translation>የመጀመሪያው ጽዳት ይፈጥረዋል። አስቀድሞ ከነበረ ዲስኩን ያገናኙ።</translation>
    </message>
    <message>
        <source>Choose an empty folder that only docsweep’s user can write to.</source>
        <translation>የdocsweep ተጠቃሚ ብቻ ሊጽፍበት የሚችል ባዶ አቃፊ ይምረጡ።</translation>
    </message>
    <message>
        <source>Update docsweep on this machine.</source>
        <translation>በዚህ ኮምፒውተር ላይ docsweepን ያዘምኑ።</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the vault’s folder.</source>
        <translation>ዲስኩን እና የካዝናውን አቃፊ ፈቃዶች ያረጋግጡ።</translation>
    </message>
    <message>
        <source>Free space on this disk.</source>
        <translation>በዚህ ዲስክ ላይ ቦታ ያስለቅቁ።</translation>
    </message>
    <message>
        <source>Raise the limit, or wait until older copies expire.</source>
        <translation>ገደቡን ይጨምሩ፣ ወይም የቆዩ ቅጂዎች ጊዜያቸው እስኪያልፍ ይጠብቁ።</translation>
    </message>
    <message>
        <source>Set the clock. If it is right, delete the file “latest” in the vault’s folder.</source>
        <translation>ሰዓቱን ያስተካክሉ። ትክክል ከሆነ በካዝናው አቃፊ ውስጥ ያለውን “latest” ፋይል ይሰርዙ።</translation>
    </message>
    <message>
        <source>Other copies are not affected. Check the disk.</source>
        <translation>ሌሎች ቅጂዎች አልተጎዱም። ዲስኩን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>Look at what it holds before you restore anything.</source>
        <translation>ማንኛውንም ከመመለስዎ በፊት በውስጡ ያለውን ይመልከቱ።</translation>
    </message>
    <message>
        <source>Import the private key: docsweep-cli vault key import</source>
        <translation>የግል ቁልፉን ያስገቡ፦ docsweep-cli vault key import</translation>
    </message>
    <message>
        <source>Copy the whole line again.</source>
        <translation>ሙሉውን መስመር እንደገና ይቅዱ።</translation>
    </message>
    <message>
        <source>Remove it from the settings. docsweep-cli vault key fingerprint shows the public key.</source>
        <translation>ከቅንብሮቹ ያስወግዱት። docsweep-cli vault key fingerprint ይፋዊውን ቁልፍ ያሳያል።</translation>
    </message>
    <message>
        <source>Import the private key again: docsweep-cli vault key import --file</source>
        <translation>የግል ቁልፉን እንደገና ያስገቡ፦ docsweep-cli vault key import --file</translation>
    </message>
    <message>
        <source>Correct the permissions of this file.</source>
        <translation>የዚህን ፋይል ፈቃዶች ያስተካክሉ።</translation>
    </message>
    <message>
        <source>Run %1 is still at work or was interrupted. What it really deleted is not known yet.</source>
        <translation>ዙር %1 ገና በሥራ ላይ ነው ወይም ተቋርጧል። በእርግጥ ምን እንደሰረዘ ገና አይታወቅም።</translation>
    </message>
    <message>
        <source>It was not restored: %1 gave the restore up.</source>
        <translation>አልተመለሰም፦ %1 መልሶ ማምጣቱን ትተዋል።</translation>
    </message>
    <message>
        <source>%1 gave the restore up while this was on its way. It has not been verified.</source>
        <translation>ይህ በመመለስ ላይ ሳለ %1 መልሶ ማምጣቱን ትተዋል። አልተረጋገጠም።</translation>
    </message>
    <message>
        <source>Restore %1 was not interrupted. There is nothing to give up.</source>
        <translation>መልሶ ማምጣት %1 አልተቋረጠም። የሚተው ነገር የለም።</translation>
    </message>
    <message>
        <source>Restore %1 was interrupted: %2 of %3 items are not back yet.</source>
        <translation>መልሶ ማምጣት %1 ተቋርጧል፦ ከ%3 ንጥሎች %2 ገና አልተመለሱም።</translation>
    </message>
    <message>
        <source>Deleted items that were not what had been copied: %1. They cannot be restored.</source>
        <translation>የተሰረዙ ግን የተቀዱት ያልነበሩ ንጥሎች፦ %1። ሊመለሱ አይችሉም።</translation>
    </message>
    <message>
        <source>Items that were kept because the vault had no room for their copies: %1.</source>
        <translation>ካዝናው ለቅጂዎቻቸው ቦታ ስላልነበረው የቆዩ ንጥሎች፦ %1።</translation>
    </message>
    <message>
        <source>An earlier docsweep made the ledger. It takes no requests to the vaults of others.</source>
        <translation>የጋራ መዝገቡን የቀድሞ docsweep ፈጥሮታል። ወደ ሌሎች ካዝናዎች የሚላኩ ጥያቄዎችን አይቀበልም።</translation>
    </message>
    <message>
        <source>Several installations keep copies in this vault, and more than one has a run %1.</source>
        <translation>በርካታ ጭነቶች በዚህ ካዝና ውስጥ ቅጂዎችን ያስቀምጣሉ፣ ከአንድ በላይም ዙር %1 አላቸው።</translation>
    </message>
    <message>
        <source>The vault’s copies of run %1 are from another installation.</source>
        <translation>በካዝናው ያሉት የዙር %1 ቅጂዎች ከሌላ ጭነት የመጡ ናቸው።</translation>
    </message>
    <message>
        <source>The session had come back. Its documents were added to its new row %1.</source>
        <translation>ክፍለ ጊዜው ተመልሶ ነበር። ሰነዶቹ ወደ አዲሱ ረድፉ %1 ተጨምረዋል።</translation>
    </message>
    <message>
        <source>Another row uses the session’s number %1. It gets a new one.</source>
        <translation>ሌላ ረድፍ የክፍለ ጊዜውን ቁጥር %1 ይጠቀማል። አዲስ ይሰጠዋል።</translation>
    </message>
    <message>
        <source>The session’s number %1 was taken. It is now %2.</source>
        <translation>የክፍለ ጊዜው ቁጥር %1 ተይዞ ነበር። አሁን %2 ነው።</translation>
    </message>
    <message>
        <source>Another row uses the document’s number %1. It gets a new one.</source>
        <translation>ሌላ ረድፍ የሰነዱን ቁጥር %1 ይጠቀማል። አዲስ ይሰጠዋል።</translation>
    </message>
    <message>
        <source>The document’s number %1 was taken. It is now %2.</source>
        <translation>የሰነዱ ቁጥር %1 ተይዞ ነበር። አሁን %2 ነው።</translation>
    </message>
    <message>
        <source>The copy does not have the columns %1. They got the database’s default values.</source>
        <translation>ቅጂው ዓምዶቹን %1 የለውም። የውሂብ ጎታውን ነባሪ እሴቶች አግኝተዋል።</translation>
    </message>
    <message>
        <source>It is already there, unchanged.</source>
        <translation>አስቀድሞ አለ፣ አልተቀየረም።</translation>
    </message>
    <message>
        <source>Documents that were already there: %1</source>
        <translation>አስቀድመው የነበሩ ሰነዶች፦ %1</translation>
    </message>
    <message>
        <source>Finish it, or give up what is not back yet.</source>
        <translation>ያጠናቅቁት፣ ወይም ገና ያልተመለሰውን ይተዉ።</translation>
    </message>
    <message>
        <source>The next cleanup finds out. Restore after it, or write the copies to a folder.</source>
        <translation>ቀጣዩ ጽዳት ያረጋግጠዋል። ከዚያ በኋላ ይመልሱ፣ ወይም ቅጂዎቹን ወደ አቃፊ ይጻፉ።</translation>
    </message>
    <message>
        <source>Let an owner of the database run docsweep-cli ledger upgrade.</source>
        <translation>የውሂብ ጎታው ባለቤት docsweep-cli ledger upgrade ያስኪድ።</translation>
    </message>
    <message>
        <source>Choose it on the Vault page, which shows all copies.</source>
        <translation>ሁሉንም ቅጂዎች በሚያሳየው የካዝና ገጽ ላይ ይምረጡት።</translation>
    </message>
</context>
<context>
    <name>docsweep::CertificatePaper</name>
    <message>
        <source>What earlier runs had ordered</source>
        <translation>ቀደም ያሉ ዙሮች ያዘዙት</translation>
    </message>
    <message>
        <source>One session that somebody chose</source>
        <translation>አንድ ሰው የመረጠው አንድ ክፍለ ጊዜ</translation>
    </message>
    <message>
        <source>Everything unused for longer than %1 (since %2)</source>
        <translation>ከ%1 በላይ ጥቅም ላይ ያልዋለ ሁሉ (ከ%2 ጀምሮ)</translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>የተወገደው</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>ባኬት</translation>
    </message>
    <message>
        <source>database</source>
        <translation>የውሂብ ጎታ</translation>
    </message>
    <message>
        <source>What is still there</source>
        <translation>አሁንም ያለው</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>ዙር</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>አይታወቅም</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ደንብ</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>የደህንነት ገደቦች</translation>
    </message>
    <message>
        <source>Somebody set them aside for this run</source>
        <translation>ለዚህ ዙር አንድ ሰው ተጋፍቷቸዋል</translation>
    </message>
    <message>
        <source>Plan (SHA-256)</source>
        <translation>ዕቅድ (SHA-256)</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>የጋራ መዝገብ</translation>
    </message>
    <message>
        <source>run %1; the last entry is %2, %3</source>
        <translation>ዙር %1፤ የመጨረሻው ግቤት %2፣ %3</translation>
    </message>
    <message>
        <source>Signed file</source>
        <translation>የተፈረመ ፋይል</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>ጭነት</translation>
    </message>
    <message>
        <source>Signature (SHA-256)</source>
        <translation>ፊርማ (SHA-256)</translation>
    </message>
    <message>
        <source>How to prove it</source>
        <translation>እንዴት እንደሚረጋገጥ</translation>
    </message>
    <message>
        <source>This page is for people. What is signed is the file named above, with its signature beside it. Anybody can prove it with: %1</source>
        <translation>ይህ ገጽ ለሰዎች ንባብ ነው። የተፈረመው ከላይ የተጠቀሰው ፋይል ነው፣ ፊርማውም ከጎኑ አለ። ማንም በዚህ ሊያረጋግጠው ይችላል፦ %1</translation>
    </message>
    <message>
        <source>Certificate of deletion</source>
        <translation>የስረዛ የምስክር ወረቀት</translation>
    </message>
    <message>
        <source>The installation of docsweep named below states that, by %1, the storage had reported %2 objects absent and the database %3 rows deleted.</source>
        <translation>ከታች የተጠቀሰው የdocsweep ጭነት እስከ %1 ድረስ ማከማቻው %2 ነገሮች እንደሌሉ፣ የውሂብ ጎታውም %3 ረድፎች እንደተሰረዙ ማሳወቃቸውን ይገልጻል።</translation>
    </message>
    <message>
        <source>What it does not cover</source>
        <translation>የማያካትተው</translation>
    </message>
    <message>
        <source>Backups and copies of the database and the storage, caches in front of them (a CDN), and what they keep of deleted data in their own files.</source>
        <translation>የውሂብ ጎታውና የማከማቻው ምትኬዎችና ቅጂዎች፣ ከፊታቸው ያሉ መሸጎጫዎች (CDN)፣ እና ከተሰረዘ ውሂብ በራሳቸው ፋይሎች የሚያስቀምጡት።</translation>
    </message>
    <message>
        <source>Copies that docsweep keeps so that a deletion can be taken back: until their time is over. Another certificate can be made then.</source>
        <translation>ስረዛ እንዲመለስ docsweep የሚያስቀምጣቸው ቅጂዎች፦ ጊዜያቸው እስኪያልቅ። ከዚያ ሌላ የምስክር ወረቀት ሊሠራ ይችላል።</translation>
    </message>
    <message>
        <source>The items of this run are no longer known: only its totals are certified.</source>
        <translation>የዚህ ዙር ዝርዝሮች ከእንግዲህ አይታወቁም፦ የተረጋገጡት ድምሮቹ ብቻ ናቸው።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that another installation deleted in the place of this one: its certificate states them.</source>
        <translation>
            <numerusform>ሌላ ጭነት በዚህኛው ቦታ የሰረዘው %Ln ፋይል፦ የእርሱ ምስክር ወረቀት ይገልጸዋል።</numerusform>
            <numerusform>ሌላ ጭነት በዚህኛው ቦታ የሰረዛቸው %Ln ፋይሎች፦ የእርሱ ምስክር ወረቀት ይገልጻቸዋል።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of %Ln file(s) that earlier runs had ordered: only their number is certified here.</source>
        <translation>
            <numerusform>ቀደም ያለ ዙር ያዘዘው የ%Ln ፋይል ስም፦ እዚህ የተረጋገጠው ቁጥሩ ብቻ ነው።</numerusform>
            <numerusform>ቀደም ያሉ ዙሮች ያዘዟቸው የ%Ln ፋይሎች ስሞች፦ እዚህ የተረጋገጠው ቁጥራቸው ብቻ ነው።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ChangeEndDialog</name>
    <message numerus="yes">
        <source>Change the end of %Ln hold(s)</source>
        <translation>
            <numerusform>የ%Ln ማቆያ ማብቂያ ቀይር</numerusform>
            <numerusform>የ%Ln ማቆያዎች ማብቂያ ቀይር</numerusform>
        </translation>
    </message>
    <message>
        <source>Until</source>
        <translation>እስከ</translation>
    </message>
    <message>
        <source>Change end</source>
        <translation>ማብቂያውን ቀይር</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) will end earlier than before.</source>
        <translation>
            <numerusform>%Ln ማቆያ ከበፊቱ ቀድሞ ያበቃል።</numerusform>
            <numerusform>%Ln ማቆያዎች ከበፊቱ ቀድመው ያበቃሉ።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ChartCard</name>
    <message>
        <source>Copy or save this chart</source>
        <translation>ይህን ገበታ ይቅዱ ወይም ያስቀምጡ</translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <translation>ይቅዱ ወይም ያስቀምጡ፦ %1</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>ሥዕሉን ቅዳ</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>እንደ PNG አስቀምጥ…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>የPNG ሥዕል (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>እንደ SVG አስቀምጥ…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>የSVG ሥዕል (*.svg)</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>ቁጥሮቹን እንደ CSV አስቀምጥ…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>የCSV ሠንጠረዥ (*.csv)</translation>
    </message>
    <message>
        <source>The picture was copied to the clipboard.</source>
        <translation>ሥዕሉ ወደ ቅንጥብ ሰሌዳው ተቀድቷል።</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>ገበታውን አስቀምጥ</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>እንደ %1 ተቀምጧል።</translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation>%1 ሊቀመጥ አልቻለም።</translation>
    </message>
</context>
<context>
    <name>docsweep::ChartLegend</name>
    <message>
        <source>Shown; click to hide it</source>
        <translation>ይታያል፤ ለመደበቅ ጠቅ ያድርጉ</translation>
    </message>
    <message>
        <source>Hidden; click to show it</source>
        <translation>ተደብቋል፤ ለማሳየት ጠቅ ያድርጉ</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1፦ %2፣ %3</translation>
    </message>
    <message>
        <source>shown in the chart</source>
        <translation>በገበታው ላይ ይታያል</translation>
    </message>
    <message>
        <source>hidden in the chart</source>
        <translation>በገበታው ላይ ተደብቋል</translation>
    </message>
</context>
<context>
    <name>docsweep::CheckList</name>
    <message>
        <source>Connection test</source>
        <translation>የግንኙነት ሙከራ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>አቁም</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>ሙከራውን አቁም</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>በማቆም ላይ…</translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation>ሙከራው በሂደት ላይ ነው</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>ግንኙነቱን በመሞከር ላይ…</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>ሙከራው ቆሟል።</translation>
    </message>
    <message>
        <source>The test could not start: %1</source>
        <translation>ሙከራው ሊጀምር አልቻለም፦ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed</source>
        <translation>
            <numerusform>%Ln ፍተሻ አልተሳካም</numerusform>
            <numerusform>%Ln ፍተሻዎች አልተሳኩም</numerusform>
        </translation>
    </message>
    <message>
        <source>All checks passed</source>
        <translation>ሁሉም ፍተሻዎች አልፈዋል</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>አልፏል</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>አልተሳካም</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>አያስፈልግም</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>ተዘልሏል</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>ምን ይደረግ፦ %1</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>ማስጠንቀቂያ</translation>
    </message>
    <message>
        <source>Nothing failed, but there are warnings</source>
        <translation>ያልተሳካ የለም፣ ማስጠንቀቂያዎች ግን አሉ</translation>
    </message>
    <message>
        <source>Not checked since the last change. Test the connection again.</source>
        <translation>ከመጨረሻው ለውጥ በኋላ አልተፈተሸም። ግንኙነቱን እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>አልተፈተሸም</translation>
    </message>
</context>
<context>
    <name>docsweep::CheckWords</name>
    <message>
        <source>journal</source>
        <translation>መዝገብ</translation>
    </message>
    <message>
        <source>database</source>
        <translation>የውሂብ ጎታ</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>ሰዓት</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>ሠንጠረዦች</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>ረድፎች</translation>
    </message>
    <message>
        <source>right to delete rows</source>
        <translation>ረድፎችን የመሰረዝ መብት</translation>
    </message>
    <message>
        <source>run lock</source>
        <translation>የዙር መቆለፊያ</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>ማከማቻ</translation>
    </message>
    <message>
        <source>buckets</source>
        <translation>ባኬቶች</translation>
    </message>
    <message>
        <source>the storage&apos;s clock</source>
        <translation>የማከማቻው ሰዓት</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>ባኬት</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ፋይሎች</translation>
    </message>
    <message>
        <source>test file</source>
        <translation>የሙከራ ፋይል</translation>
    </message>
    <message>
        <source>It agrees with this machine&apos;s.</source>
        <translation>ከዚህ ማሽን ሰዓት ጋር ይስማማል።</translation>
    </message>
    <message>
        <source>It agrees with the server&apos;s.</source>
        <translation>ከአገልጋዩ ሰዓት ጋር ይስማማል።</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the storage&apos;s.</source>
        <translation>የዚህ ማሽን ሰዓት ከማከማቻው በ%1 ይቀድማል።</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the storage&apos;s.</source>
        <translation>የዚህ ማሽን ሰዓት ከማከማቻው በ%1 ወደኋላ ይቀራል።</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>የዚህ ማሽን ሰዓት ከአገልጋዩ በ%1 ይቀድማል።</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>የዚህ ማሽን ሰዓት ከአገልጋዩ በ%1 ወደኋላ ይቀራል።</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_HOME to a folder that this user may write to and that has free space.</source>
        <translation>DOCSWEEP_HOMEን ይህ ተጠቃሚ ሊጽፍበት በሚችልና ነጻ ቦታ ባለው አቃፊ ያቀናብሩ።</translation>
    </message>
    <message>
        <source>Close every docsweep that uses this journal, then repair it: docsweep-cli journal repair</source>
        <translation>ይህን መዝገብ የሚጠቀም docsweep ሁሉ ይዝጉ፤ ከዚያ ይጠግኑት፦ docsweep-cli journal repair</translation>
    </message>
    <message>
        <source>Set the web app&apos;s database (DATABASE_URL, or SUPABASE_DB_HOST and the settings that belong to it), and run the app&apos;s migrations.</source>
        <translation>የድር መተግበሪያውን የውሂብ ጎታ ያቀናብሩ (DATABASE_URL፣ ወይም SUPABASE_DB_HOST እና አብረውት የሚሄዱ ቅንብሮች)፣ የመተግበሪያውንም ማይግሬሽኖች ያስኪዱ።</translation>
    </message>
    <message>
        <source>Check that the database server is running and that its host and port are correct, then try again.</source>
        <translation>የውሂብ ጎታ አገልጋዩ እየሠራ መሆኑን፣ አስተናጋጁና ፖርቱም ትክክል መሆናቸውን ያረጋግጡ፤ ከዚያ እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>Check the database server&apos;s log.</source>
        <translation>የውሂብ ጎታ አገልጋዩን ሎግ ይመልከቱ።</translation>
    </message>
    <message>
        <source>Synchronise both clocks with NTP. Until then automatic runs do not start.</source>
        <translation>ሁለቱንም ሰዓቶች በNTP ያመሳስሉ። እስከዚያ ድረስ ራስ-ሰር ዙሮች አይጀምሩም።</translation>
    </message>
    <message>
        <source>Synchronise this machine&apos;s clock with NTP: the ages of files are counted by it.</source>
        <translation>የዚህን ማሽን ሰዓት በNTP ያመሳስሉ፦ የፋይሎች ዕድሜ የሚቆጠረው በእሱ ነው።</translation>
    </message>
    <message>
        <source>Wait for the other run to finish.</source>
        <translation>ሌላው ዙር እስኪያበቃ ይጠብቁ።</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME and STORAGE_ROOT: the bucket is the folder STORAGE_ROOT/bucket.</source>
        <translation>SUPABASE_BUCKET_NAME እና STORAGE_ROOTን ያረጋግጡ፦ ባኬቱ STORAGE_ROOT/bucket የተባለው አቃፊ ነው።</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the files, or allow it to read, open and write these folders.</source>
        <translation>docsweepን የፋይሎቹ ባለቤት በሆነው ተጠቃሚ ያስኪዱ፣ ወይም እነዚህን አቃፊዎች እንዲያነብ፣ እንዲከፍትና እንዲጽፍባቸው ይፍቀዱለት።</translation>
    </message>
    <message>
        <source>Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT to the folder that holds the buckets, or STORAGE_CLEANUP_ENABLED=false to clean rows only.</source>
        <translation>SUPABASE_URL እና SUPABASE_SERVICE_KEYን ያቀናብሩ፣ ወይም STORAGE_ROOTን ባኬቶቹን በያዘው አቃፊ ያቀናብሩ፣ ወይም ረድፎችን ብቻ ለማጽዳት STORAGE_CLEANUP_ENABLED=false ያቀናብሩ።</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME: upper and lower case matter.</source>
        <translation>SUPABASE_BUCKET_NAMEን ያረጋግጡ፦ አቢይና ንዑስ ሆሄያት ይለያያሉ።</translation>
    </message>
    <message>
        <source>Set SUPABASE_SERVICE_KEY to the service key of this project. Any other key needs policies for SELECT and DELETE on storage.objects.</source>
        <translation>SUPABASE_SERVICE_KEYን በዚህ ፕሮጀክት የአገልግሎት ቁልፍ ያቀናብሩ። ማንኛውም ሌላ ቁልፍ በstorage.objects ላይ የSELECT እና የDELETE ፖሊሲዎች ያስፈልጉታል።</translation>
    </message>
    <message>
        <source>Upgrade the project&apos;s plan, or wait for its next billing period. Rows are cleaned up meanwhile.</source>
        <translation>የፕሮጀክቱን የአገልግሎት ጥቅል ያሳድጉ፣ ወይም ቀጣዩን የክፍያ ጊዜ ይጠብቁ። በዚህ መካከል ረድፎች ይጸዳሉ።</translation>
    </message>
    <message>
        <source>Set the variable to the value given above.</source>
        <translation>ተለዋዋጩን ከላይ በተሰጠው እሴት ያቀናብሩ።</translation>
    </message>
    <message>
        <source>Check that SUPABASE_URL is the project&apos;s address and can be reached from here (DNS, proxy, firewall, clock). Rows are cleaned up meanwhile.</source>
        <translation>SUPABASE_URL የፕሮጀክቱ አድራሻ መሆኑንና ከዚህ ሊደረስበት እንደሚችል ያረጋግጡ (DNS፣ ፕሮክሲ፣ ፋየርዎል፣ ሰዓት)። በዚህ መካከል ረድፎች ይጸዳሉ።</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>ባኬት %1</translation>
    </message>
    <message>
        <source>files in %1</source>
        <translation>በ%1 ያሉ ፋይሎች</translation>
    </message>
    <message>
        <source>test file in %1</source>
        <translation>በ%1 ያለ የሙከራ ፋይል</translation>
    </message>
    <message>
        <source>by SQL</source>
        <translation>በSQL</translation>
    </message>
    <message>
        <source>by the older API, folder by folder, which is slow</source>
        <translation>በቀድሞው API፣ አቃፊ በአቃፊ፣ ዘገምተኛ የሆነ</translation>
    </message>
    <message>
        <source>by the API</source>
        <translation>በAPI</translation>
    </message>
    <message>
        <source>It can be opened and written.</source>
        <translation>ሊከፈትና ሊጻፍበት ይችላል።</translation>
    </message>
    <message>
        <source>It answers: %1</source>
        <translation>ምላሽ ይሰጣል፦ %1</translation>
    </message>
    <message>
        <source>The web app&apos;s tables and columns are all there.</source>
        <translation>የድር መተግበሪያው ሠንጠረዦችና ዓምዶች ሁሉም አሉ።</translation>
    </message>
    <message>
        <source>Sessions: %1. Documents: %2.</source>
        <translation>ክፍለ ጊዜዎች፦ %1። ሰነዶች፦ %2።</translation>
    </message>
    <message>
        <source>It is granted.</source>
        <translation>ተፈቅዷል።</translation>
    </message>
    <message>
        <source>It is free.</source>
        <translation>ነጻ ነው።</translation>
    </message>
    <message>
        <source>%1. The key does not show its role.</source>
        <translation>%1። ቁልፉ ሚናውን አይገልጽም።</translation>
    </message>
    <message>
        <source>%1. The key&apos;s role is %2.</source>
        <translation>%1። የቁልፉ ሚና %2 ነው።</translation>
    </message>
    <message>
        <source>It can be listed, and its files may be deleted.</source>
        <translation>ሊዘረዘር ይችላል፣ ፋይሎቹም ሊሰረዙ ይችላሉ።</translation>
    </message>
    <message>
        <source>It can be listed (%1), and its files may be deleted.</source>
        <translation>ሊዘረዘር ይችላል (%1)፣ ፋይሎቹም ሊሰረዙ ይችላሉ።</translation>
    </message>
    <message>
        <source>Files: %1.</source>
        <translation>ፋይሎች፦ %1።</translation>
    </message>
    <message>
        <source>Files %1: %2.</source>
        <comment>how they are listed, how many</comment>
        <translation>ፋይሎች %1፦ %2።</translation>
    </message>
    <message>
        <source>Places that could not be read: %1.</source>
        <translation>ሊነበቡ ያልቻሉ ቦታዎች፦ %1።</translation>
    </message>
    <message>
        <source>They cannot be counted.</source>
        <translation>ሊቆጠሩ አይችሉም።</translation>
    </message>
    <message>
        <source>They cannot be counted this way: %1.</source>
        <translation>በዚህ መንገድ ሊቆጠሩ አይችሉም፦ %1።</translation>
    </message>
    <message>
        <source>It is not proven that files can be deleted, because the test file could not be created.</source>
        <translation>የሙከራ ፋይሉን መፍጠር ስላልተቻለ ፋይሎች ሊሰረዙ እንደሚችሉ አልተረጋገጠም።</translation>
    </message>
    <message>
        <source>It was created, found and deleted.</source>
        <translation>ተፈጥሯል፣ ተገኝቷል፣ ተሰርዟል።</translation>
    </message>
    <message>
        <source>Existing buckets: %1.</source>
        <translation>ያሉ ባኬቶች፦ %1።</translation>
    </message>
    <message>
        <source>The test file is still there. Delete it by hand: %1</source>
        <translation>የሙከራ ፋይሉ አሁንም እዚያ አለ። በእጅ ይሰርዙት፦ %1</translation>
    </message>
    <message>
        <source>the database accepts changes</source>
        <translation>የውሂብ ጎታው ለውጦችን ይቀበላል</translation>
    </message>
    <message>
        <source>this user may delete rows</source>
        <translation>ይህ ተጠቃሚ ረድፎችን መሰረዝ ይችላል</translation>
    </message>
    <message>
        <source>the tables are not views</source>
        <translation>ሠንጠረዦቹ ዕይታዎች አይደሉም</translation>
    </message>
    <message>
        <source>row ids are integers</source>
        <translation>የረድፍ መለያዎች ሙሉ ቁጥሮች ናቸው</translation>
    </message>
    <message>
        <source>no row is hidden</source>
        <translation>የተደበቀ ረድፍ የለም</translation>
    </message>
    <message>
        <source>the database is the same as before</source>
        <translation>የውሂብ ጎታው የቀድሞው ነው</translation>
    </message>
    <message>
        <source>the buckets are the same as before</source>
        <translation>ባኬቶቹ የቀድሞዎቹ ናቸው</translation>
    </message>
    <message>
        <source>the clocks agree</source>
        <translation>ሰዓቶቹ ይስማማሉ</translation>
    </message>
    <message>
        <source>this machine&apos;s clock has not jumped</source>
        <translation>የዚህ ማሽን ሰዓት አልዘለለም</translation>
    </message>
    <message>
        <source>times are kept in UTC</source>
        <translation>ጊዜያት በUTC ይቀመጣሉ</translation>
    </message>
    <message>
        <source>the web app notes who is active</source>
        <translation>የድር መተግበሪያው ማን ንቁ እንደሆነ ይመዘግባል</translation>
    </message>
    <message>
        <source>free connections</source>
        <translation>ነጻ ግንኙነቶች</translation>
    </message>
    <message>
        <source>deletions survive a power cut</source>
        <translation>ስረዛዎች ከኃይል መቋረጥ በኋላም ይቆያሉ</translation>
    </message>
    <message>
        <source>protection against fake tables and servers</source>
        <translation>ከሐሰተኛ ሠንጠረዦችና አገልጋዮች መከላከያ</translation>
    </message>
    <message>
        <source>Set the primary server in the connection, or make the database accept changes again.</source>
        <translation>በግንኙነቱ ውስጥ ዋናውን አገልጋይ ያቀናብሩ፣ ወይም የውሂብ ጎታው እንደገና ለውጦችን እንዲቀበል ያድርጉ።</translation>
    </message>
    <message>
        <source>Allow this user to delete rows. With SQLite, allow it to write the file and its folder.</source>
        <translation>ይህ ተጠቃሚ ረድፎችን እንዲሰርዝ ይፍቀዱ። በSQLite ፋይሉንና አቃፊውን እንዲጽፍ ይፍቀዱለት።</translation>
    </message>
    <message>
        <source>Set the database and the schema where the web app keeps its tables.</source>
        <translation>የድር መተግበሪያው ሠንጠረዦቹን የሚያስቀምጥበትን የውሂብ ጎታና ንድፍ (schema) ያቀናብሩ።</translation>
    </message>
    <message>
        <source>Set the web app&apos;s own database.</source>
        <translation>የድር መተግበሪያውን የራሱን የውሂብ ጎታ ያቀናብሩ።</translation>
    </message>
    <message>
        <source>Raise the number of connections that the server or this user may have, or connect through a pooler.</source>
        <translation>አገልጋዩ ወይም ይህ ተጠቃሚ ሊኖረው የሚችለውን የግንኙነቶች ብዛት ይጨምሩ፣ ወይም በፑለር በኩል ይገናኙ።</translation>
    </message>
    <message>
        <source>Set fsync = on in the server&apos;s configuration.</source>
        <translation>በአገልጋዩ ቅንብር ውስጥ fsync = on ያድርጉ።</translation>
    </message>
    <message>
        <source>storage limit</source>
        <translation>የማከማቻ ገደብ</translation>
    </message>
    <message>
        <source>older versions are not kept forever</source>
        <translation>የቆዩ ቅጂዎች ለዘላለም አይቆዩም</translation>
    </message>
    <message>
        <source>this user may delete expired logins</source>
        <translation>ይህ ተጠቃሚ ጊዜያቸው ያለፈባቸውን መግቢያዎች መሰረዝ ይችላል</translation>
    </message>
    <message>
        <source>Allow this user to read, change and delete rows of django_session, or set DOCSWEEP_DJANGO_SESSIONS=false.</source>
        <translation>ይህ ተጠቃሚ የdjango_session ረድፎችን እንዲያነብ፣ እንዲቀይር እና እንዲሰርዝ ይፍቀዱ ወይም DOCSWEEP_DJANGO_SESSIONS=false ያቀናብሩ።</translation>
    </message>
    <message>
        <source>Let docsweep delete older versions, or give the bucket a lifecycle rule.</source>
        <translation>docsweep የቆዩ ቅጂዎችን እንዲሰርዝ ይፍቀዱ፣ ወይም ለባኬቱ የዕድሜ ደንብ ይስጡ።</translation>
    </message>
    <message>
        <source>It keeps older versions of files that were written before its versioning was suspended.</source>
        <translation>የቅጂ አያያዝ ከመቆሙ በፊት የተጻፉ ፋይሎችን የቆዩ ቅጂዎች ያስቀምጣል።</translation>
    </message>
    <message>
        <source>It keeps older versions of files.</source>
        <translation>የፋይሎችን የቆዩ ቅጂዎች ያስቀምጣል።</translation>
    </message>
    <message>
        <source>Older versions of files that are kept are not deleted.</source>
        <translation>የሚቆዩ ፋይሎች የቆዩ ቅጂዎች አይሰረዙም።</translation>
    </message>
    <message>
        <source>Versions older than the age are deleted with the files.</source>
        <translation>ዕድሜያቸው ያለፈ የቆዩ ቅጂዎች ከፋይሎቹ ጋር ይሰረዛሉ።</translation>
    </message>
    <message>
        <source>The storage itself deletes them %1 after they were replaced, except the newest %2 of each file.</source>
        <translation>ማከማቻው ራሱ ከተተኩ ከ%1 በኋላ ይሰርዛቸዋል፤ ከእያንዳንዱ ፋይል የቅርቦቹ %2 ግን ይቆያሉ።</translation>
    </message>
    <message>
        <source>The storage itself deletes them %1 after they were replaced.</source>
        <translation>ማከማቻው ራሱ ከተተኩ ከ%1 በኋላ ይሰርዛቸዋል።</translation>
    </message>
    <message>
        <source>Clean up with a shorter age, or raise MAX_STORAGE_SIZE_MB.</source>
        <translation>በአጭር ዕድሜ ያጽዱ ወይም MAX_STORAGE_SIZE_MB ይጨምሩ።</translation>
    </message>
    <message>
        <source>Check the user and the password, and that the server lets this user in from here (pg_hba.conf).</source>
        <translation>ተጠቃሚውንና የይለፍ ቃሉን፣ እንዲሁም አገልጋዩ ይህን ተጠቃሚ ከዚህ እንደሚያስገባ (pg_hba.conf) ያረጋግጡ።</translation>
    </message>
    <message>
        <source>Grant this user SELECT, UPDATE and DELETE on the web app&apos;s tables.</source>
        <translation>ለዚህ ተጠቃሚ በድር መተግበሪያው ሠንጠረዦች ላይ SELECT፣ UPDATE እና DELETE ይፍቀዱ።</translation>
    </message>
    <message>
        <source>Close connections that nobody needs, or raise the limit of the server or of this user.</source>
        <translation>ማንም የማይፈልጋቸውን ግንኙነቶች ይዝጉ፣ ወይም የአገልጋዩን ወይም የዚህን ተጠቃሚ ገደብ ከፍ ያድርጉ።</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the database file, or allow this user to write the file, its folder and the files that SQLite and docsweep keep beside it.</source>
        <translation>docsweepን የውሂብ ጎታው ፋይል ባለቤት በሆነው ተጠቃሚ ያስኪዱ፣ ወይም ይህ ተጠቃሚ ፋይሉን፣ አቃፊውንና SQLite እና docsweep ከጎኑ የሚያስቀምጡትን እንዲጽፍ ይፍቀዱ።</translation>
    </message>
    <message>
        <source>Another program is using it. Try again when it has finished.</source>
        <translation>ሌላ ፕሮግራም እየተጠቀመበት ነው። ሲጨርስ እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>The file is damaged. Stop the web app and restore the newest backup.</source>
        <translation>ፋይሉ ተበላሽቷል። የድር መተግበሪያውን ያቁሙና የቅርብ ጊዜውን መጠባበቂያ ይመልሱ።</translation>
    </message>
    <message>
        <source>Check this machine&apos;s log for disk errors: journalctl -k</source>
        <translation>በዚህ ማሽን ሎግ ውስጥ የዲስክ ስህተቶችን ይመልከቱ፦ journalctl -k</translation>
    </message>
    <message>
        <source>The quota is reached: %1 of %2 are stored.</source>
        <translation>ኮታው ተሞልቷል፦ ከ%2 ውስጥ %1 ተከማችቷል።</translation>
    </message>
    <message>
        <source>It is public: caches may serve copies of deleted files for a while.</source>
        <translation>ለሁሉም ክፍት ነው፤ መሸጎጫዎች የተሰረዙ ፋይሎችን ቅጂ ለጥቂት ጊዜ ሊያቀርቡ ይችላሉ።</translation>
    </message>
    <message>
        <source>Skipped, because this failed: %1</source>
        <translation>ይህ ስላልተሳካ ተዘልሏል፦ %1</translation>
    </message>
    <message>
        <source>No run starts until this is fixed.</source>
        <translation>ይህ እስኪስተካከል ድረስ ምንም ዙር አይጀምርም።</translation>
    </message>
    <message>
        <source>Automatic runs do not start until this is fixed. Runs that you start do.</source>
        <translation>ይህ እስኪስተካከል ድረስ ራስ-ሰር ዙሮች አይጀምሩም። እርስዎ የሚጀምሯቸው ግን ይካሄዳሉ።</translation>
    </message>
    <message>
        <source>Runs continue, but you should know about it.</source>
        <translation>ዙሮች ይቀጥላሉ፣ ነገር ግን ይህን ማወቅ አለብዎት።</translation>
    </message>
    <message>
        <source>“Clean up files” is off in Settings: only rows are cleaned up.</source>
        <translation>“ፋይሎችን አጽዳ” በቅንብሮች ውስጥ ቦዝኗል፦ ረድፎች ብቻ ይጸዳሉ።</translation>
    </message>
</context>
<context>
    <name>docsweep::CleanupOfAll</name>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>የሚጸዳ ምንም የለም።</translation>
    </message>
    <message>
        <source>None of these items is left to clean up.</source>
        <translation>ከእነዚህ ንጥሎች ውስጥ የሚጸዳ የቀረ የለም።</translation>
    </message>
</context>
<context>
    <name>docsweep::ClosingQuestions</name>
    <message>
        <source>A cleanup is running</source>
        <translation>ጽዳት በሂደት ላይ ነው</translation>
    </message>
    <message>
        <source>A cleanup is running. If you stop it, the current batch is finished and the rest stays in the list.</source>
        <translation>ጽዳት በሂደት ላይ ነው። ካቆሙት የአሁኑ ቡድን ይጠናቀቃል፣ የቀረው በዝርዝሩ ላይ ይቆያል።</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>ማስኬዱን ቀጥል</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>አቁምና ዝጋ</translation>
    </message>
    <message>
        <source>Changes not applied</source>
        <translation>ያልተተገበሩ ለውጦች</translation>
    </message>
    <message>
        <source>The changes to the schedule are not applied yet. Quitting discards them.</source>
        <translation>የጊዜ ሰሌዳው ለውጦች ገና አልተተገበሩም። መውጣት ይጥላቸዋል።</translation>
    </message>
    <message>
        <source>A changed setting is not saved yet. Quitting discards it.</source>
        <translation>የተለወጠ ቅንብር ገና አልተቀመጠም። መውጣት ይጥለዋል።</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ተመለስ</translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation>ጥለህ ውጣ</translation>
    </message>
</context>
<context>
    <name>docsweep::ConfirmDialog</name>
    <message>
        <source>Clean up</source>
        <translation>አጽዳ</translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation>የሚሰረዘው</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) will be deleted, %1</source>
        <translation>
            <numerusform>%Ln ንጥል ይሰረዛል፣ %1</numerusform>
            <numerusform>%Ln ንጥሎች ይሰረዛሉ፣ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document row(s)</source>
        <translation>
            <numerusform>%Ln የሰነድ ረድፍ</numerusform>
            <numerusform>%Ln የሰነድ ረድፎች</numerusform>
        </translation>
    </message>
    <message>
        <source>in bucket %1</source>
        <translation>በባኬት %1</translation>
    </message>
    <message>
        <source>Oldest: %1 (%2). Newest: %3 (%4).</source>
        <translation>በጣም አሮጌው፦ %1 (%2)። በጣም አዲሱ፦ %3 (%4)።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files were not ticked. They will be deleted too, because rows of ticked sessions refer to them (%1).</source>
        <translation>
            <numerusform>ከፋይሎቹ %Ln ምልክት አልተደረገበትም። ምልክት የተደረገበት ክፍለ ጊዜ ረድፍ ስለሚጠቅሰው እሱም ይሰረዛል (%1)።</numerusform>
            <numerusform>ከፋይሎቹ %Ln ምልክት አልተደረገባቸውም። ምልክት የተደረገባቸው ክፍለ ጊዜዎች ረድፎች ስለሚጠቅሷቸው እነሱም ይሰረዛሉ (%1)።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked file(s) will be kept: they can only be deleted together with their session, which is not ticked.</source>
        <translation>
            <numerusform>ምልክት የተደረገበት %Ln ፋይል ይቆያል፦ ሊሰረዝ የሚችለው ምልክት ካልተደረገበት ክፍለ ጊዜው ጋር ብቻ ነው።</numerusform>
            <numerusform>ምልክት የተደረገባቸው %Ln ፋይሎች ይቆያሉ፦ ሊሰረዙ የሚችሉት ምልክት ካልተደረገበት ክፍለ ጊዜያቸው ጋር ብቻ ነው።</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage could not be listed. Rows are deleted now. Their files are remembered and deleted as soon as the storage answers.</source>
        <translation>ማከማቻውን መዘርዘር አልተቻለም። ረድፎች አሁን ይሰረዛሉ። ፋይሎቻቸው ይታወሳሉ፣ ማከማቻው ምላሽ እንደሰጠም ይሰረዛሉ።</translation>
    </message>
    <message>
        <source>Every item is checked again before it is deleted. Sessions used and files changed since the scan are kept.</source>
        <translation>እያንዳንዱ ንጥል ከመሰረዙ በፊት እንደገና ይጣራል። ከቅኝቱ በኋላ ጥቅም ላይ የዋሉ ክፍለ ጊዜዎችና የተለወጡ ፋይሎች ይቆያሉ።</translation>
    </message>
    <message>
        <source>No copy is kept. Deleted items cannot be restored.</source>
        <translation>ምንም ቅጂ አይቀመጥም። የተሰረዙ ንጥሎች ሊመለሱ አይችሉም።</translation>
    </message>
    <message>
        <source>This is more than half of everything.</source>
        <translation>ይህ ከጠቅላላው ከግማሽ በላይ ነው።</translation>
    </message>
    <message>
        <source>Type %1 to delete it anyway:</source>
        <translation>እንዲያም ሆኖ ለመሰረዝ %1 ብለው ይተይቡ፦</translation>
    </message>
    <message>
        <source>The number of items that will be deleted</source>
        <translation>የሚሰረዙት ንጥሎች ብዛት</translation>
    </message>
    <message>
        <source>The limit itself does not change. The history of this cleanup will show that it was overridden.</source>
        <translation>ገደቡ ራሱ አይቀየርም። የዚህ ጽዳት ታሪክ ገደቡ እንደታለፈ ያሳያል።</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln ንጥል ሰርዝ፣ %1</numerusform>
            <numerusform>%Ln ንጥሎችን ሰርዝ፣ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these as well</source>
        <translation>እነዚህንም ሰርዝ</translation>
    </message>
    <message>
        <source>This list was made with a trial age: what is older than %1. The schedule uses %2.</source>
        <translation>ይህ ዝርዝር በሙከራ ዕድሜ ተሠርቷል፦ ከ%1 የቆየው። መርሐ ግብሩ %2 ይጠቀማል።</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>ከ፦ %1</translation>
    </message>
    <message>
        <source>All of session %1 will be deleted, whatever its age. It may still be in use.</source>
        <translation>ክፍለ ጊዜ %1 ዕድሜው ምንም ቢሆን ሙሉ በሙሉ ይሰረዛል። አሁንም በጥቅም ላይ ሊሆን ይችላል።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files (%1) belong to sessions that are still in use. They will be deleted because they are old. No cleanup here has deleted such files before. To keep such files, cancel and switch on “Keep files of sessions in use” in Settings.</source>
        <translation>
            <numerusform>ከፋይሎቹ %Ln (%1) አሁንም በሥራ ላይ ካለ ክፍለ ጊዜ ነው። ስላረጀ ይሰረዛል። እስካሁን እዚህ እንዲህ ያሉ ፋይሎችን የሰረዘ ጽዳት የለም። እንዲህ ያሉ ፋይሎችን ለማቆየት «ይቅር»ን ይምረጡና በቅንብሮች ውስጥ “በሥራ ላይ ያሉ ክፍለ ጊዜዎች ፋይሎች ይቆዩ” የሚለውን ያብሩ።</numerusform>
            <numerusform>ከፋይሎቹ %Ln (%1) አሁንም በሥራ ላይ ካሉ ክፍለ ጊዜዎች ናቸው። ስላረጁ ይሰረዛሉ። እስካሁን እዚህ እንዲህ ያሉ ፋይሎችን የሰረዘ ጽዳት የለም። እንዲህ ያሉ ፋይሎችን ለማቆየት «ይቅር»ን ይምረጡና በቅንብሮች ውስጥ “በሥራ ላይ ያሉ ክፍለ ጊዜዎች ፋይሎች ይቆዩ” የሚለውን ያብሩ።</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be downloaded and kept until %2.</source>
        <translation>%1 ይወርድና እስከ %2 ይያዛል።</translation>
    </message>
    <message>
        <source>%1 will be copied and kept until %2.</source>
        <translation>%1 ይቀዳና እስከ %2 ይያዛል።</translation>
    </message>
</context>
<context>
    <name>docsweep::ConfirmTexts</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>−%1</source>
        <translation>−%1</translation>
    </message>
    <message>
        <source>%1 items are more than the safety limit of %2.</source>
        <translation>%1 ንጥሎች ከደህንነት ገደቡ %2 ይበልጣሉ።</translation>
    </message>
    <message>
        <source>%1 of the %2 items that the scan found are %3 of everything. The safety limit is %4.</source>
        <translation>ቅኝቱ ካገኛቸው %2 ንጥሎች %1 ከጠቅላላው %3 ናቸው። የደህንነት ገደቡ %4 ነው።</translation>
    </message>
    <message>
        <source>%1 of the %2 files in bucket %3 are %4 of it. The safety limit is %5 of a bucket.</source>
        <translation>በባኬት %3 ካሉት %2 ፋይሎች %1 የእሱ %4 ናቸው። የደህንነት ገደቡ የአንድ ባኬት %5 ነው።</translation>
    </message>
    <message>
        <source>A cleanup usually deletes about %1 items here. The safety limit is %2 times as many.</source>
        <translation>ጽዳት እዚህ ብዙውን ጊዜ ወደ %1 ንጥሎች ይሰርዛል። የደህንነት ገደቡ የዚያ %2 እጥፍ ነው።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) more than in the list of %1 (%2).</source>
        <translation>
            <numerusform>በ%1 (%2) ከነበረው ዝርዝር በ%Ln ንጥል ይበልጣል።</numerusform>
            <numerusform>በ%1 (%2) ከነበረው ዝርዝር በ%Ln ንጥሎች ይበልጣል።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) fewer than in the list of %1 (%2).</source>
        <translation>
            <numerusform>በ%1 (%2) ከነበረው ዝርዝር በ%Ln ንጥል ያንሳል።</numerusform>
            <numerusform>በ%1 (%2) ከነበረው ዝርዝር በ%Ln ንጥሎች ያንሳል።</numerusform>
        </translation>
    </message>
    <message>
        <source>As many items as in the list of %1 (%2).</source>
        <translation>በ%1 (%2) ከነበረው ዝርዝር ጋር እኩል ንጥሎች።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) that a hold kept then are no longer kept.</source>
        <translation>
            <numerusform>ያኔ ማቆያ ያቆየው %Ln ንጥል ከእንግዲህ በማቆያ አይደለም።</numerusform>
            <numerusform>ያኔ ማቆያ ያቆያቸው %Ln ንጥሎች ከእንግዲህ በማቆያ አይደሉም።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) more are kept by holds.</source>
        <translation>
            <numerusform>%Ln ተጨማሪ ንጥል በማቆያዎች ይቆያል።</numerusform>
            <numerusform>%Ln ተጨማሪ ንጥሎች በማቆያዎች ይቆያሉ።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of that list have been deleted since.</source>
        <translation>
            <numerusform>ከዚያ ዝርዝር %Ln ንጥል ከዚያ ወዲህ ተሰርዟል።</numerusform>
            <numerusform>ከዚያ ዝርዝር %Ln ንጥሎች ከዚያ ወዲህ ተሰርዘዋል።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionButton</name>
    <message>
        <source>Environment</source>
        <translation>የአካባቢ ተለዋዋጮች</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>ግንኙነት %1</translation>
    </message>
    <message>
        <source>Configured by environment variables</source>
        <translation>በአካባቢ ተለዋዋጮች የተዋቀረ</translation>
    </message>
    <message>
        <source>%1. Click to open another connection or to edit this one.</source>
        <translation>%1። ሌላ ግንኙነት ለመክፈት ወይም ይህን ለማርትዕ ጠቅ ያድርጉ።</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>ግንኙነቶች</translation>
    </message>
    <message>
        <source>Edit “%1”…</source>
        <translation>«%1»ን አርትዕ…</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>አዲስ ግንኙነት…</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>ሁሉም ፕሮጀክቶች</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>ግንኙነቶችን አስተዳድር…</translation>
    </message>
    <message>
        <source>Reset demo data…</source>
        <translation>የማሳያ ውሂብን ዳግም አስጀምር…</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionFields</name>
    <message>
        <source>Name of the connection</source>
        <translation>የግንኙነቱ ስም</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>Project URL</source>
        <translation>የፕሮጀክቱ URL</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>የአገልግሎት ቁልፍ</translation>
    </message>
    <message>
        <source>Folder that holds the buckets</source>
        <translation>ባኬቶቹን የያዘው አቃፊ</translation>
    </message>
    <message>
        <source>Buckets, separated by commas</source>
        <translation>ባኬቶች፣ በኮማ (,) የተለዩ</translation>
    </message>
    <message>
        <source>Own CA certificate (optional)</source>
        <translation>የራስ CA ሰርተፊኬት (አማራጭ)</translation>
    </message>
    <message>
        <source>Only if the project&apos;s certificate is not signed by a public authority.</source>
        <translation>የፕሮጀክቱ ሰርተፊኬት በሕዝብ ባለሥልጣን ያልተፈረመ ከሆነ ብቻ።</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>የውሂብ ጎታ</translation>
    </message>
    <message>
        <source>How to enter the database</source>
        <translation>የውሂብ ጎታውን የማስገቢያ መንገድ</translation>
    </message>
    <message>
        <source>By host, name and user</source>
        <translation>በአስተናጋጅ፣ በስምና በተጠቃሚ</translation>
    </message>
    <message>
        <source>By one address or a file</source>
        <translation>በአንድ አድራሻ ወይም በፋይል</translation>
    </message>
    <message>
        <source>Database address or file</source>
        <translation>የውሂብ ጎታ አድራሻ ወይም ፋይል</translation>
    </message>
    <message>
        <source>A postgres:// address, or the path of a SQLite file.</source>
        <translation>የpostgres:// አድራሻ ወይም የSQLite ፋይል ዱካ።</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>አስተናጋጅ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ወደብ</translation>
    </message>
    <message>
        <source>Database name</source>
        <translation>የውሂብ ጎታ ስም</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ተጠቃሚ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>የይለፍ ቃል</translation>
    </message>
    <message>
        <source>The name cannot be changed here.</source>
        <translation>ስሙ እዚህ ሊቀየር አይችልም።</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>ተቀምጧል</translation>
    </message>
    <message>
        <source>Stored. Leave it empty to keep it.</source>
        <translation>ተቀምጧል። እንዳለ እንዲቆይ ባዶ ይተዉት።</translation>
    </message>
    <message>
        <source>The project&apos;s secret or service_role key. It is kept in the keychain and never shown again.</source>
        <translation>የፕሮጀክቱ secret ወይም service_role ቁልፍ። በቁልፍ ማኅደሩ ይቀመጣል፣ ዳግመኛም አይታይም።</translation>
    </message>
    <message>
        <source>Kept in the keychain and never shown again.</source>
        <translation>በቁልፍ ማኅደሩ ይቀመጣል፣ ዳግመኛም አይታይም።</translation>
    </message>
    <message>
        <source>Supabase Storage</source>
        <translation>Supabase Storage</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ፋይሎች</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>ስም ያስገቡ።</translation>
    </message>
    <message>
        <source>Enter the project&apos;s address as its dashboard shows it.</source>
        <translation>የፕሮጀክቱን አድራሻ በዳሽቦርዱ ላይ እንደሚታየው ያስገቡ።</translation>
    </message>
    <message>
        <source>Enter the project&apos;s secret or service_role key.</source>
        <translation>የፕሮጀክቱን secret ወይም service_role ቁልፍ ያስገቡ።</translation>
    </message>
    <message>
        <source>Choose the folder that holds the buckets.</source>
        <translation>ባኬቶቹን የያዘውን አቃፊ ይምረጡ።</translation>
    </message>
    <message>
        <source>Enter the database&apos;s address or choose its file.</source>
        <translation>የውሂብ ጎታውን አድራሻ ያስገቡ ወይም ፋይሉን ይምረጡ።</translation>
    </message>
    <message>
        <source>Enter the database&apos;s host.</source>
        <translation>የውሂብ ጎታውን አስተናጋጅ ያስገቡ።</translation>
    </message>
    <message>
        <source>Taken from the project&apos;s address. On a network without IPv6, enter the pooler&apos;s host and user instead. The dashboard shows them under Connect.</source>
        <translation>ከፕሮጀክቱ አድራሻ የተወሰደ። IPv6 በሌለው አውታረ መረብ ላይ በምትኩ የpooler አስተናጋጅና ተጠቃሚ ያስገቡ። ዳሽቦርዱ በConnect ስር ያሳያቸዋል።</translation>
    </message>
    <message>
        <source>Use letters and digits only, for example “production”.</source>
        <translation>ፊደላትንና ቁጥሮችን ብቻ ይጠቀሙ፣ ለምሳሌ «production»።</translation>
    </message>
    <message>
        <source>A connection with this name already exists.</source>
        <translation>በዚህ ስም ግንኙነት አስቀድሞ አለ።</translation>
    </message>
    <message>
        <source>Fill in this field too.</source>
        <translation>ይህን መስክም ይሙሉ።</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>ከ%1 እስከ %2 ያለ ቁጥር ያስገቡ።</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>ቢያንስ %1 የሆነ ቁጥር ያስገቡ።</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>ይህን እሴት መጠቀም አይቻልም።</translation>
    </message>
    <message>
        <source>Mark it as production, in red</source>
        <translation>በቀይ እንደ ምርት (production) ምልክት አድርግበት</translation>
    </message>
    <message>
        <source>The mark stands in the title, in every confirmation and in every alert.</source>
        <translation>ምልክቱ በርዕሱ፣ በእያንዳንዱ ማረጋገጫ እና በእያንዳንዱ ማንቂያ ላይ ይታያል።</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionForm</name>
    <message>
        <source>Connection</source>
        <translation>ግንኙነት</translation>
    </message>
    <message>
        <source>No keychain is available</source>
        <translation>ምንም ቁልፍ ማኅደር አይገኝም</translation>
    </message>
    <message>
        <source>Store them in this file</source>
        <translation>በዚህ ፋይል አስቀምጥ</translation>
    </message>
    <message>
        <source>Do not store them</source>
        <translation>አታስቀምጥ</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>ምንም አልተቀመጠም።</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ተመለስ</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>ግንኙነቱን ሞክር</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>አስቀምጥና ክፈት</translation>
    </message>
    <message>
        <source>Also test deleting (creates and removes a small file)</source>
        <translation>መሰረዝንም ሞክር (ትንሽ ፋይል ይፈጥራልና ያስወግዳል)</translation>
    </message>
    <message>
        <source>This proves that docsweep may delete files. If off, the test changes nothing.</source>
        <translation>ይህ docsweep ፋይሎችን መሰረዝ እንደሚችል ያረጋግጣል። ከቦዘነ ሙከራው ምንም አይለውጥም።</translation>
    </message>
    <message>
        <source>Connect to a Supabase project</source>
        <translation>ከSupabase ፕሮጀክት ጋር ተገናኝ</translation>
    </message>
    <message>
        <source>Open a database and a folder</source>
        <translation>የውሂብ ጎታና አቃፊ ክፈት</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>«%1»ን አርትዕ</translation>
    </message>
    <message>
        <source>Reading the connection…</source>
        <translation>ግንኙነቱን በማንበብ ላይ…</translation>
    </message>
    <message>
        <source>A field needs your attention.</source>
        <translation>ትኩረትዎን የሚሻ መስክ አለ።</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>በመሞከር ላይ…</translation>
    </message>
    <message>
        <source>Saving the connection…</source>
        <translation>ግንኙነቱን በማስቀመጥ ላይ…</translation>
    </message>
    <message>
        <source>Some fields need your attention.</source>
        <translation>አንዳንድ መስኮች ትኩረትዎን ይፈልጋሉ።</translation>
    </message>
    <message>
        <source>The key and the password cannot be kept in a keychain.
docsweep can keep them in the file %1 instead. Only your user may read it (mode 0600), but it is not encrypted: anyone who can act as you, or who has a backup of it, can read them.</source>
        <translation>ቁልፉና የይለፍ ቃሉ በቁልፍ ማኅደር ሊቀመጡ አይችሉም።
docsweep በምትኩ በፋይል %1 ሊያስቀምጣቸው ይችላል። ሊያነበው የሚችለው የእርስዎ ተጠቃሚ ብቻ ነው (mode 0600)፣ ነገር ግን አልተመሰጠረም፦ በእርስዎ ስም መሥራት የሚችል ወይም ምትኬው ያለው ሁሉ ሊያነባቸው ይችላል።</translation>
    </message>
    <message>
        <source>Connect to “%1”</source>
        <translation>ከ«%1» ጋር ተገናኝ</translation>
    </message>
    <message>
        <source>Filled in from %1. Nothing is saved yet: test the connection, then save it.</source>
        <translation>ከ%1 ተሞልቷል። እስካሁን ምንም አልተቀመጠም፦ ግንኙነቱን ይሞክሩና ከዚያ ያስቀምጡት።</translation>
    </message>
    <message>
        <source>The test found problems</source>
        <translation>ሙከራው ችግሮች አግኝቷል</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed. Cleanups with this connection may not work.</source>
        <translation>
            <numerusform>%Ln ፍተሻ አልተሳካም። በዚህ ግንኙነት ማጽዳት ላይሠራ ይችላል።</numerusform>
            <numerusform>%Ln ፍተሻዎች አልተሳኩም። በዚህ ግንኙነት ማጽዳት ላይሠራ ይችላል።</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>ወደ ቅጹ ተመለስ</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>ቢሆንም አስቀምጥ</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionGroup</name>
    <message>
        <source>Connection</source>
        <translation>ግንኙነት</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>እንደገና ጫን</translation>
    </message>
    <message>
        <source>Read the settings again from their sources</source>
        <translation>ቅንብሮቹን ከምንጫቸው እንደ አዲስ ያነባል</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ሞክር</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>ግንኙነቱን ሞክር</translation>
    </message>
    <message>
        <source>Check whether a cleanup would work. The test changes nothing.</source>
        <translation>ጽዳት ይሠራ እንደሆነ ያጣራል። ሙከራው ምንም አይለውጥም።</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>አርትዕ…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>ግንኙነቱን አርትዕ</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>የተቀመጡ ግንኙነቶች</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ክፍት</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ክፈት</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>«%1»ን ክፈት</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>«%1»ን አርትዕ</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>ዳግም ሰይም…</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>«%1»ን ዳግም ሰይም</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>ሰርዝ…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>«%1»ን ሰርዝ</translation>
    </message>
    <message>
        <source>The new name of the connection:</source>
        <translation>የግንኙነቱ አዲስ ስም፦</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>ዳግም ሰይም</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>ግንኙነቱ «%1» ይሰረዝ?</translation>
    </message>
    <message>
        <source>docsweep forgets the settings of this connection and its stored key and password. The web app&apos;s database and files are not touched. The journal of deletions is kept.</source>
        <translation>docsweep የዚህን ግንኙነት ቅንብሮች፣ የተቀመጠውን ቁልፍና የይለፍ ቃል ይረሳል። የድር መተግበሪያው የውሂብ ጎታና ፋይሎች አይነኩም። የስረዛዎች መዝገብ ይቆያል።</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ይቆይ</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>ግንኙነቱን ሰርዝ</translation>
    </message>
    <message>
        <source>A cleanup is running. Connections can be changed when it has finished.</source>
        <translation>ጽዳት በሂደት ላይ ነው። ሲያበቃ ግንኙነቶች ሊለወጡ ይችላሉ።</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionSwitch</name>
    <message>
        <source>A cleanup is running</source>
        <translation>ጽዳት በሂደት ላይ ነው</translation>
    </message>
    <message>
        <source>A cleanup is running. If you stop it, the current batch is finished and the rest stays in the list.</source>
        <translation>ጽዳት በሂደት ላይ ነው። ካቆሙት የአሁኑ ቡድን ይጠናቀቃል፣ የቀረው በዝርዝሩ ላይ ይቆያል።</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>ማስኬዱን ቀጥል</translation>
    </message>
    <message>
        <source>Stop and switch</source>
        <translation>አቁምና ቀይር</translation>
    </message>
    <message>
        <source>The connection “%1” cannot be opened. %2</source>
        <translation>ግንኙነቱ «%1» ሊከፈት አይችልም። %2</translation>
    </message>
    <message>
        <source>Reset demo data</source>
        <translation>የማሳያ ውሂብን ዳግም አስጀምር</translation>
    </message>
    <message>
        <source>Reset the demo data?</source>
        <translation>የማሳያ ውሂብ ዳግም ይጀመር?</translation>
    </message>
    <message>
        <source>Its files, rows, holds, schedule and history in %1 are replaced by new ones. Nothing else is touched.</source>
        <translation>በ%1 ውስጥ ያሉት ፋይሎቹ፣ ረድፎቹ፣ ማቆያዎቹ፣ መርሐ ግብሩ እና ታሪኩ በአዲስ ይተካሉ። ሌላ ምንም አይነካም።</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>አቆየው</translation>
    </message>
    <message>
        <source>Reset demo</source>
        <translation>ማሳያውን ዳግም አስጀምር</translation>
    </message>
    <message>
        <source>A cleanup is running. Reset the demo when it has ended.</source>
        <translation>ጽዳት እየተካሄደ ነው። ሲያበቃ ማሳያውን ዳግም ያስጀምሩ።</translation>
    </message>
    <message>
        <source>The demo was not reset: its folder holds files that the demo did not make. Move them away first.</source>
        <translation>ማሳያው ዳግም አልተጀመረም፦ አቃፊው ማሳያው ያልፈጠራቸውን ፋይሎች ይዟል። መጀመሪያ ያንቀሳቅሷቸው።</translation>
    </message>
    <message>
        <source>The demo was not reset. %1</source>
        <translation>ማሳያው ዳግም አልተጀመረም። %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionsDialog</name>
    <message>
        <source>Manage connections</source>
        <translation>ግንኙነቶችን አስተዳድር</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>የተቀመጡ ግንኙነቶች</translation>
    </message>
    <message>
        <source>No connection is saved yet.</source>
        <translation>እስካሁን የተቀመጠ ግንኙነት የለም።</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>አዲስ ግንኙነት…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዝጋ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ስም</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>ምልክት</translation>
    </message>
    <message>
        <source>for example “production”</source>
        <translation>ለምሳሌ «production»</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>ቀለም</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>ያለ ቀለም</translation>
    </message>
    <message>
        <source>Mark as production</source>
        <translation>እንደ ምርት ምልክት አድርግ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>አስቀምጥ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ፋይል</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ክፈት</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>አርትዕ…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>አባዛ…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>በአቃፊ ውስጥ አሳይ</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>ሰርዝ…</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (ክፍት)</translation>
    </message>
    <message>
        <source>A cleanup is running; this connection can be changed when it has ended.</source>
        <translation>ጽዳት እየተካሄደ ነው፤ ሲያበቃ ይህን ግንኙነት መቀየር ይቻላል።</translation>
    </message>
    <message>
        <source>Saved. A timer of the system that names “%1” must be set up again.</source>
        <translation>ተቀምጧል። «%1»ን የሚጠራ የስርዓቱ ሰዓት ቆጣሪ እንደገና መዋቀር አለበት።</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ተቀምጧል።</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>«%1» አባዛ</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>የቅጂው ስም</translation>
    </message>
    <message>
        <source>The copy has the same settings.</source>
        <translation>ቅጂው ተመሳሳይ ቅንብሮች አሉት።</translation>
    </message>
    <message>
        <source>Copy the stored key and password too</source>
        <translation>የተቀመጠውን ቁልፍ እና የይለፍ ቃልም ቅዳ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ሰርዝ</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>አባዛ</translation>
    </message>
    <message>
        <source>“%1” is a copy of “%2”.</source>
        <translation>«%1» የ«%2» ቅጂ ነው።</translation>
    </message>
    <message>
        <source>“%1” is a copy of “%2”, without its key and password. Enter them with Edit.</source>
        <translation>«%1» የ«%2» ቅጂ ነው፤ ቁልፉን እና የይለፍ ቃሉን አልያዘም። በ«አርትዕ» ያስገቧቸው።</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>«%1» ሰርዝ</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>ግንኙነቱ «%1» ይሰረዝ?</translation>
    </message>
    <message>
        <source>docsweep forgets its settings and the key and password stored for it. The web app&apos;s database and files are not touched, and the history stays. A timer of the system that names this connection will fail from then on.</source>
        <translation>docsweep ቅንብሮቹን፣ የተቀመጠለትን ቁልፍ እና የይለፍ ቃል ይረሳል። የድር መተግበሪያው ውሂብ ጎታ እና ፋይሎች አይነኩም፤ ታሪኩም ይቆያል። ይህን ግንኙነት የሚጠራ የስርዓቱ ሰዓት ቆጣሪ ከዚያ በኋላ አይሳካም።</translation>
    </message>
    <message>
        <source>It is open and will be closed.</source>
        <translation>ክፍት ነው፤ ይዘጋል።</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>አቆየው</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>ግንኙነቱን ሰርዝ</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» ተሰርዟል።</translation>
    </message>
</context>
<context>
    <name>docsweep::Continuation</name>
    <message>
        <source>Deletes the rest of this list. Every item is checked again before it is deleted.</source>
        <translation>የዚህን ዝርዝር ቀሪ ይሰርዛል። እያንዳንዱ ንጥል ከመሰረዙ በፊት እንደገና ይፈተሻል።</translation>
    </message>
    <message>
        <source>Shows what can be deleted now. Nothing is deleted until you confirm it.</source>
        <translation>አሁን ሊሰረዝ የሚችለውን ያሳያል። እስኪያረጋግጡ ድረስ ምንም አይሰረዝም።</translation>
    </message>
</context>
<context>
    <name>docsweep::DetailsPane</name>
    <message>
        <source>Details of the candidate</source>
        <translation>የእጩው ዝርዝሮች</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>ቁልፍ</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>ቁልፍ ቅዳ</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>ይህ ክፍለ ጊዜ ብቻ</translation>
    </message>
    <message>
        <source>Why it will be deleted</source>
        <translation>የሚሰረዝበት ምክንያት</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>የተመሠረተው በ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ሁኔታ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>አሁን</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ቅድመ እይታ</translation>
    </message>
    <message>
        <source>Select a row to see why it will be deleted and what that is based on.</source>
        <translation>ለምን እንደሚሰረዝና በምን እንደተመሠረተ ለማየት ረድፍ ይምረጡ።</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1፦ %2</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>የመጨረሻ እንቅስቃሴ</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>መጨረሻ የተለወጠው</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>ዕድሜ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>አይታወቅም</translation>
    </message>
    <message>
        <source>Its files</source>
        <translation>ፋይሎቹ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>መጠን</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 ባይት</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ሰነዶች</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ረድፍ</numerusform>
            <numerusform>%Ln ረድፎች</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ረድፍ</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>ባኬት</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>ክፍለ ጊዜ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ምንም</translation>
    </message>
    <message>
        <source>Looking up the files of its rows…</source>
        <translation>የረድፎቹን ፋይሎች በመፈለግ ላይ…</translation>
    </message>
    <message>
        <source>Ticking it includes no files: its rows refer to no stored files.</source>
        <translation>ምልክት ሲደረግበት ምንም ፋይል አይጨምርም፦ ረድፎቹ የተከማቸ ፋይል አይጠቅሱም።</translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows refer to.</source>
        <translation>
            <numerusform>ምልክት ሲደረግበት ረድፎቹ የሚጠቅሱትን %Ln ፋይል ይጨምራል።</numerusform>
            <numerusform>ምልክት ሲደረግበት ረድፎቹ የሚጠቅሷቸውን %Ln ፋይሎች ይጨምራል።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows refer to, %1.</source>
        <translation>
            <numerusform>ምልክት ሲደረግበት ረድፎቹ የሚጠቅሱትን %Ln ፋይል ይጨምራል፣ %1።</numerusform>
            <numerusform>ምልክት ሲደረግበት ረድፎቹ የሚጠቅሷቸውን %Ln ፋይሎች ይጨምራል፣ %1።</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it would be deleted without the hold</source>
        <translation>ያለ ማቆያው ለምን ይሰረዝ እንደነበር</translation>
    </message>
    <message>
        <source>Held: cleaning up this list does not delete it.</source>
        <translation>በማቆያ፦ ይህን ዝርዝር ማጽዳት አይሰርዘውም።</translation>
    </message>
</context>
<context>
    <name>docsweep::Doors</name>
    <message>
        <source>First start</source>
        <translation>የመጀመሪያ ማስጀመር</translation>
    </message>
    <message>
        <source>Welcome to docsweep. It finds and deletes expired sessions and files. How do you want to start?</source>
        <translation>እንኳን ወደ docsweep በደህና መጡ። ጊዜያቸው ያለፈባቸውን ክፍለ ጊዜዎችና ፋይሎች ያገኛልና ይሰርዛል። እንዴት መጀመር ይፈልጋሉ?</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>ዙሪያውን ይመልከቱ</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>በማሳያ ውሂብ ዙሪያውን ይመልከቱ</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>ተገናኝ…</translation>
    </message>
    <message>
        <source>Connect to a Supabase project</source>
        <translation>ከSupabase ፕሮጀክት ጋር ተገናኝ</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>ክፈት…</translation>
    </message>
    <message>
        <source>Open a database and a folder</source>
        <translation>የውሂብ ጎታና አቃፊ ክፈት</translation>
    </message>
    <message>
        <source>Open a .env file…</source>
        <translation>የ.env ፋይል ክፈት…</translation>
    </message>
    <message>
        <source>The web app&apos;s own file, with lines like DATABASE_URL=sqlite:////srv/app/db.sqlite3</source>
        <translation>የድር መተግበሪያው የራሱ ፋይል፣ እንደ DATABASE_URL=sqlite:////srv/app/db.sqlite3 ያሉ መስመሮች ያሉት</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ተመለስ</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>የማሳያ ውሂብ</translation>
    </message>
    <message>
        <source>A small database and real files, created in a folder of their own. Try everything, including deleting.</source>
        <translation>በራሳቸው አቃፊ የተፈጠሩ አነስተኛ የውሂብ ጎታና እውነተኛ ፋይሎች። መሰረዝን ጨምሮ ሁሉንም ይሞክሩ።</translation>
    </message>
    <message>
        <source>Supabase project</source>
        <translation>የSupabase ፕሮጀክት</translation>
    </message>
    <message>
        <source>Files in Supabase Storage, rows in the project&apos;s PostgreSQL or another database.</source>
        <translation>ፋይሎች በSupabase Storage፣ ረድፎች በፕሮጀክቱ PostgreSQL ወይም በሌላ የውሂብ ጎታ።</translation>
    </message>
    <message>
        <source>Database and folder</source>
        <translation>የውሂብ ጎታና አቃፊ</translation>
    </message>
    <message>
        <source>Files in a folder of this machine, rows in SQLite or PostgreSQL.</source>
        <translation>ፋይሎች በዚህ ማሽን አቃፊ፣ ረድፎች በSQLite ወይም በPostgreSQL።</translation>
    </message>
    <message>
        <source>Nothing is deleted until you have seen the list and confirmed it.</source>
        <translation>ዝርዝሩን አይተው እስኪያረጋግጡ ድረስ ምንም አይሰረዝም።</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>የተቀመጡ ግንኙነቶች</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ክፈት</translation>
    </message>
    <message>
        <source>Open the saved connection</source>
        <translation>የተቀመጠውን ግንኙነት ክፈት</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>አርትዕ…</translation>
    </message>
    <message>
        <source>Edit the saved connection</source>
        <translation>የተቀመጠውን ግንኙነት አርትዕ</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1ን በመክፈት ላይ…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>አዲስ ግንኙነት</translation>
    </message>
    <message>
        <source>Your current connection is not affected.</source>
        <translation>የአሁኑ ግንኙነትዎ አይነካም።</translation>
    </message>
    <message>
        <source>The demo is created in %1.</source>
        <translation>ማሳያው በ%1 ይፈጠራል።</translation>
    </message>
    <message>
        <source>Creating demo data…</source>
        <translation>የማሳያ ውሂብ በመፍጠር ላይ…</translation>
    </message>
    <message>
        <source>Open a .env file</source>
        <translation>የ.env ፋይል ክፈት</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1ን በማንበብ ላይ…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>እንደገና ሞክር</translation>
    </message>
    <message>
        <source>Try again to open the requested connection</source>
        <translation>የተጠየቀውን ግንኙነት ለመክፈት እንደገና ይሞክራል</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>በመክፈት ላይ…</translation>
    </message>
    <message>
        <source>The problem is still there.</source>
        <translation>ችግሩ አሁንም አለ።</translation>
    </message>
    <message>
        <source>Choose its folder…</source>
        <translation>አቃፊውን ምረጥ…</translation>
    </message>
    <message>
        <source>Read the settings of a Django project</source>
        <translation>የDjango ፕሮጀክት ቅንብሮችን አንብብ</translation>
    </message>
    <message>
        <source>Django project</source>
        <translation>የDjango ፕሮጀክት</translation>
    </message>
    <message>
        <source>Fills in the connection from the web app&apos;s own settings. Nothing in the web app is changed.</source>
        <translation>ግንኙነቱን ከድር መተግበሪያው የራሱ ቅንብሮች ይሞላል። በድር መተግበሪያው ላይ ምንም አይቀየርም።</translation>
    </message>
    <message>
        <source>Choose the folder with the web app&apos;s manage.py</source>
        <translation>የድር መተግበሪያው manage.py ያለበትን አቃፊ ምረጥ</translation>
    </message>
    <message>
        <source>Looking for the web app&apos;s Python…</source>
        <translation>የድር መተግበሪያውን Python በመፈለግ ላይ…</translation>
    </message>
    <message>
        <source>Asking the web app for its settings…</source>
        <translation>የድር መተግበሪያውን ስለ ቅንብሮቹ በመጠየቅ ላይ…</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>አስተዳድር…</translation>
    </message>
    <message>
        <source>Manage saved connections</source>
        <translation>የተቀመጡ ግንኙነቶችን አስተዳድር</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>ግንኙነትን አርትዕ</translation>
    </message>
    <message>
        <source>No database is set up yet. Choose how to start.</source>
        <translation>እስካሁን የተዘጋጀ የውሂብ ጎታ የለም። እንዴት እንደሚጀምሩ ይምረጡ።</translation>
    </message>
</context>
<context>
    <name>docsweep::EndHoldsDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>እና %Ln ተጨማሪ</numerusform>
            <numerusform>እና %Ln ተጨማሪ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %Ln hold(s)</source>
        <translation>
            <numerusform>%Ln ማቆያ አብቃ</numerusform>
            <numerusform>%Ln ማቆያዎች አብቃ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %Ln hold(s)?</source>
        <translation>
            <numerusform>%Ln ማቆያ ይብቃ?</numerusform>
            <numerusform>%Ln ማቆያዎች ይብቁ?</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep nothing of the list now. What they would keep later can be deleted.</source>
        <translation>አሁን ከዝርዝሩ ምንም አያቆዩም። ወደፊት ሊያቆዩት የነበረው ሊሰረዝ ይችላል።</translation>
    </message>
    <message numerus="yes">
        <source>The next cleanup can delete what they keep: %Ln item(s), %1.</source>
        <translation>
            <numerusform>ቀጣዩ ጽዳት የሚያቆዩትን ሊሰርዝ ይችላል፦ %Ln ንጥል፣ %1።</numerusform>
            <numerusform>ቀጣዩ ጽዳት የሚያቆዩትን ሊሰርዝ ይችላል፦ %Ln ንጥሎች፣ %1።</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ለምን</translation>
    </message>
    <message>
        <source>For example: the audit is closed</source>
        <translation>ለምሳሌ፦ ኦዲቱ ተጠናቋል</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Why? The reason is kept with the hold.</source>
        <translation>ለምን? ምክንያቱ ከማቆያው ጋር ይቀመጣል።</translation>
    </message>
</context>
<context>
    <name>docsweep::ErrorWords</name>
    <message>
        <source>It was stopped.</source>
        <translation>እንዲቆም ተደርጓል።</translation>
    </message>
    <message>
        <source>Something that is needed was not found.</source>
        <translation>የሚያስፈልግ ነገር አልተገኘም።</translation>
    </message>
    <message>
        <source>The database refuses access.</source>
        <translation>የውሂብ ጎታው መዳረሻ ከልክሏል።</translation>
    </message>
    <message>
        <source>Access was refused.</source>
        <translation>መዳረሻ ተከልክሏል።</translation>
    </message>
    <message>
        <source>Check the key, the user, the password and their permissions.</source>
        <translation>ቁልፉን፣ ተጠቃሚውን፣ የይለፍ ቃሉንና ፈቃዶቻቸውን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>The storage does not answer.</source>
        <translation>ማከማቻው ምላሽ አይሰጥም።</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>የውሂብ ጎታው ምላሽ አይሰጥም።</translation>
    </message>
    <message>
        <source>Something that is needed does not answer.</source>
        <translation>የሚያስፈልግ ነገር ምላሽ አይሰጥም።</translation>
    </message>
    <message>
        <source>Check that it is running and can be reached from here, then try again.</source>
        <translation>እየሠራ እንደሆነና ከዚህ ሊደረስበት እንደሚችል ያረጋግጡ፣ ከዚያ እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>The provider has locked the project.</source>
        <translation>አቅራቢው ፕሮጀክቱን ቆልፎታል።</translation>
    </message>
    <message>
        <source>Its owner must upgrade the plan or wait for the next billing period.</source>
        <translation>ባለቤቱ የአገልግሎት ጥቅሉን ማሳደግ ወይም ቀጣዩን የክፍያ ጊዜ መጠበቅ አለበት።</translation>
    </message>
    <message>
        <source>Another user or program is using it, or something changed in the meantime.</source>
        <translation>ሌላ ተጠቃሚ ወይም ፕሮግራም እየተጠቀመበት ነው፣ ወይም በዚህ መካከል የተለወጠ ነገር አለ።</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>ከጥቂት ጊዜ በኋላ እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>ምላሹን መረዳት አልተቻለም።</translation>
    </message>
    <message>
        <source>Check the address and the log.</source>
        <translation>አድራሻውንና ሎጉን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>A setting is wrong.</source>
        <translation>አንድ ቅንብር ስህተት ነው።</translation>
    </message>
    <message>
        <source>A safety limit stopped it before anything was deleted.</source>
        <translation>ምንም ከመሰረዙ በፊት የደህንነት ገደብ አስቁሞታል።</translation>
    </message>
    <message>
        <source>The disk or its file system is failing.</source>
        <translation>ዲስኩ ወይም የፋይል ስርዓቱ ችግር አለበት።</translation>
    </message>
    <message>
        <source>Check that it has free space and can be written to, then try again.</source>
        <translation>ነጻ ቦታ እንዳለውና ሊጻፍበት እንደሚችል ያረጋግጡ፣ ከዚያ እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>ምሳሌ፦ %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check the list. If it is correct, clean up by hand or raise the limit.</source>
        <translation>ዝርዝሩን ይመርምሩ። ትክክል ከሆነ በእጅ ያጽዱ ወይም ገደቡን ከፍ ያድርጉ።</translation>
    </message>
    <message>
        <source>Check in Settings that the database, the folder and the bucket are correct.</source>
        <translation>የውሂብ ጎታው፣ አቃፊውና ባኬቱ ትክክለኞቹ መሆናቸውን በቅንብሮቹ ውስጥ ያረጋግጡ።</translation>
    </message>
    <message>
        <source>Correct it in Settings.</source>
        <translation>በቅንብሮቹ ውስጥ ያስተካክሉት።</translation>
    </message>
    <message>
        <source>An older docsweep noted them in English; see the technical details.</source>
        <translation>የቆየ docsweep በእንግሊዝኛ መዝግቧቸዋል፤ ቴክኒካዊ ዝርዝሮቹን ይመልከቱ።</translation>
    </message>
    <message>
        <source>Check that the database, the folder and the bucket are correct.</source>
        <translation>ዳታቤዙ፣ አቃፊው እና ባኬቱ ትክክል መሆናቸውን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>Edit the connection to correct it.</source>
        <translation>ለማስተካከል ግንኙነቱን ያርትዑ።</translation>
    </message>
    <message>
        <source>Correct it where it is set, then try again.</source>
        <translation>በተቀመጠበት ቦታ ያስተካክሉት፣ ከዚያ እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>%1 %2, for example: %3</source>
        <comment>count, state, cause</comment>
        <translation>%1 %2፣ ለምሳሌ፦ %3</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>count, state, cause</comment>
        <translation>%1 %2፦ %3</translation>
    </message>
</context>
<context>
    <name>docsweep::ExplanationPane</name>
    <message>
        <source>Checking rows and files again…</source>
        <translation>ረድፎችንና ፋይሎችን እንደገና በማጣራት ላይ…</translation>
    </message>
    <message>
        <source>It no longer exists.</source>
        <translation>ከእንግዲህ የለም።</translation>
    </message>
    <message>
        <source>The storage could not be asked: %1</source>
        <translation>ማከማቻውን መጠየቅ አልተቻለም፦ %1</translation>
    </message>
    <message>
        <source>Checked just now: will be kept. A hold keeps it: %1</source>
        <translation>አሁን ተጣርቷል፦ ይቆያል። ማቆያ ያቆየዋል፦ %1</translation>
    </message>
    <message>
        <source>Checked just now: will be deleted. Reason: %1.</source>
        <translation>አሁን ተጣርቷል፦ ይሰረዛል። ምክንያት፦ %1።</translation>
    </message>
    <message>
        <source>Checked just now: will be kept. Reason: %1.</source>
        <translation>አሁን ተጣርቷል፦ ይቆያል። ምክንያት፦ %1።</translation>
    </message>
    <message>
        <source>Time on %1: %2. This machine&apos;s clock is %3 ahead.</source>
        <translation>በ%1 ያለው ሰዓት፦ %2። የዚህ ማሽን ሰዓት በ%3 ይቀድማል።</translation>
    </message>
    <message>
        <source>Time on %1: %2. This machine&apos;s clock is %3 behind.</source>
        <translation>በ%1 ያለው ሰዓት፦ %2። የዚህ ማሽን ሰዓት በ%3 ወደኋላ ይቀራል።</translation>
    </message>
    <message>
        <source>Time on %1: %2. This machine&apos;s clock agrees.</source>
        <translation>በ%1 ያለው ሰዓት፦ %2። የዚህ ማሽን ሰዓት ይስማማል።</translation>
    </message>
    <message>
        <source>A document of session %1</source>
        <translation>የክፍለ ጊዜ %1 ሰነድ</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>ሰነድ %1</translation>
    </message>
    <message>
        <source>Document %1: %2, %3</source>
        <comment>number, file name, status</comment>
        <translation>ሰነድ %1፦ %2፣ %3</translation>
    </message>
    <message>
        <source>It has no document rows.</source>
        <translation>የሰነድ ረድፎች የሉትም።</translation>
    </message>
    <message>
        <source>No row refers to it.</source>
        <translation>የትኛውም ረድፍ አይጠቅሰውም።</translation>
    </message>
    <message>
        <source>Its rows</source>
        <translation>ረድፎቹ</translation>
    </message>
    <message>
        <source>Referred to by</source>
        <translation>የሚጠቅሰው</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>እና %Ln ተጨማሪ</numerusform>
            <numerusform>እና %Ln ተጨማሪ</numerusform>
        </translation>
    </message>
    <message>
        <source>The session: %1</source>
        <translation>ክፍለ ጊዜው፦ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1፦ %2</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>በ%1 ማቆያ ነው</translation>
    </message>
    <message>
        <source>Kept in its folder</source>
        <translation>በአቃፊው ውስጥ የሚቆየው</translation>
    </message>
    <message>
        <source>Kept beside it</source>
        <translation>ከጎኑ የሚቆየው</translation>
    </message>
    <message>
        <source>It could not be checked again. %1</source>
        <translation>እንደገና ማጣራት አልተቻለም። %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>ወደ ውጪ ላክ</translation>
    </message>
    <message>
        <source>Exported so far</source>
        <translation>እስካሁን ወደ ውጪ የተላከው</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>አቁም</translation>
    </message>
    <message>
        <source>Stop without writing a file</source>
        <translation>ፋይል ሳይጻፍ አቁም</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዝጋ</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>ወደ ውጪ በመላክ ላይ፦ %1 ከ%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) exported to %1</source>
        <translation>
            <numerusform>%Ln ንጥል ወደ %1 ተልኳል</numerusform>
            <numerusform>%Ln ንጥሎች ወደ %1 ተልከዋል</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>ወደ ውጪ መላኩ ቆሟል። ምንም ፋይል አልተጻፈም።</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>ምንም ወደ ውጪ አልተላከም። %1</translation>
    </message>
</context>
<context>
    <name>docsweep::FilterBar</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>ከ%1 እስከ %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>ቢያንስ %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>ቢበዛ %1</translation>
    </message>
    <message>
        <source>Search the candidates</source>
        <translation>እጩዎቹን ፈልግ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ሁኔታ</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>ማንኛውም ሁኔታ</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>ያልተጠናቀቀ</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>ማንኛውም መጠን</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>ባዶ</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>ቢበዛ %1</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>ቢያንስ %1</translation>
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
        <translation>ማንኛውም ዕድሜ</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>ደቂቃዎች</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ሰዓታት</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ቀናት</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>በማቆያ ያለ</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>ይህን ማጣሪያ አስወግድ</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>ሁሉንም ማጣሪያዎች አስወግድ</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>በክፍለ ጊዜ</translation>
    </message>
    <message>
        <source>Show each session with its files below it (Ctrl+G)</source>
        <translation>እያንዳንዱን ክፍለ ጊዜ ፋይሎቹን ከሥሩ አድርጎ ያሳያል (Ctrl+G)</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>ማጣሪያውን %1 አስወግድ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>የፋይል ዓይነት</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s)</source>
        <translation>
            <numerusform>%Ln የፋይል ዓይነት</numerusform>
            <numerusform>%Ln የፋይል ዓይነቶች</numerusform>
        </translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>የፋይል ዓይነት፦ %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>መጠን፦ %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>መጠን</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>ዕድሜ፦ %1</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>ዕድሜ</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a kind and its count</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Only %1, %2 of them</source>
        <translation>%1 ብቻ፣ ብዛታቸው %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hold(s)</source>
        <translation>
            <numerusform>%Ln ማቆያ አሳይ</numerusform>
            <numerusform>%Ln ማቆያዎችን አሳይ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held. A hold (H) protects a session or a file from every cleanup.</source>
        <translation>በማቆያ ያለ ምንም የለም። ማቆያ (H) ክፍለ ጊዜን ወይም ፋይልን ከማንኛውም ጽዳት ይጠብቃል።</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>ፍለጋውን አጽዳ</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>ክፍለ ጊዜ %1</translation>
    </message>
    <message>
        <source>Failed in run %1</source>
        <translation>በዙር %1 ያልተሳኩ</translation>
    </message>
    <message>
        <source>%1 to %2 old</source>
        <translation>ዕድሜው ከ%1 እስከ %2</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>ዕድሜው ከ%1 በላይ</translation>
    </message>
    <message>
        <source>Search key, file, document…</source>
        <translation>ቁልፍ፣ ፋይል፣ ሰነድ ፈልግ…</translation>
    </message>
    <message>
        <source>Part of a file&apos;s or session&apos;s key, or of a document&apos;s name (Ctrl+F)</source>
        <translation>የፋይል ወይም የክፍለ ጊዜ ቁልፍ፣ ወይም የሰነድ ስም ክፍል (Ctrl+F)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s): show what each one keeps, or end it</source>
        <translation>
            <numerusform>%Ln ማቆያ፦ ምን እንደሚያቆይ ይመልከቱ ወይም እንዲያበቃ ያድርጉ</numerusform>
            <numerusform>%Ln ማቆያዎች፦ እያንዳንዱ ምን እንደሚያቆይ ይመልከቱ ወይም እንዲያበቃ ያድርጉ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::FirstRunDialog</name>
    <message>
        <source>Switch on automatic runs</source>
        <translation>ራስ-ሰር ዙሮችን አብራ</translation>
    </message>
    <message>
        <source>What the first automatic run would delete</source>
        <translation>የመጀመሪያው ራስ-ሰር ዙር የሚሰርዘው</translation>
    </message>
    <message>
        <source>Checking what the first run would delete…</source>
        <translation>የመጀመሪያው ዙር የሚሰርዘውን በማጣራት ላይ…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>አሁን አይደለም</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>አብራ</translation>
    </message>
    <message>
        <source>Suggested safety limits</source>
        <translation>የተጠቆሙ የደህንነት ገደቦች</translation>
    </message>
    <message>
        <source>Stop at more than</source>
        <translation>ከዚህ በላይ ሲሆን አቁም</translation>
    </message>
    <message>
        <source>items</source>
        <translation>ንጥሎች</translation>
    </message>
    <message>
        <source>% of all sessions and files</source>
        <translation>% ከሁሉም ክፍለ ጊዜዎችና ፋይሎች</translation>
    </message>
    <message>
        <source>It is not known now what the first run would delete</source>
        <translation>የመጀመሪያው ዙር የሚሰርዘው አሁን አይታወቅም</translation>
    </message>
    <message>
        <source>The first run would delete nothing</source>
        <translation>የመጀመሪያው ዙር ምንም አይሰርዝም</translation>
    </message>
    <message>
        <source>Nothing is older than %1.</source>
        <translation>ዕድሜው ከ%1 በላይ የሆነ የለም።</translation>
    </message>
    <message numerus="yes">
        <source>The first run would delete %Ln item(s), %1</source>
        <translation>
            <numerusform>የመጀመሪያው ዙር %Ln ንጥል ይሰርዛል፣ %1</numerusform>
            <numerusform>የመጀመሪያው ዙር %Ln ንጥሎችን ይሰርዛል፣ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, number</comment>
        <translation>%1፦ %2</translation>
    </message>
    <message>
        <source>These items are older than %1. The oldest is from %2.</source>
        <translation>የእነዚህ ንጥሎች ዕድሜ ከ%1 በላይ ነው። በጣም የቆየው ከ%2 ነው።</translation>
    </message>
    <message>
        <source>These items are older than %1.</source>
        <translation>የእነዚህ ንጥሎች ዕድሜ ከ%1 በላይ ነው።</translation>
    </message>
    <message>
        <source>The storage could not be listed: files that no row refers to are not counted.</source>
        <translation>ማከማቻውን መዘርዘር አልተቻለም፦ ምንም ረድፍ የማይጠቅሳቸው ፋይሎች አልተቆጠሩም።</translation>
    </message>
    <message>
        <source>A safety limit would stop it. %1</source>
        <translation>የደህንነት ገደብ ያቆመዋል። %1</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>ቀጥል…</translation>
    </message>
    <message>
        <source>Twice what would be deleted today, but at least %1 items and %2%. A run that would exceed a limit stops before its first deletion.</source>
        <translation>ዛሬ ከሚሰረዘው እጥፍ፣ ነገር ግን ቢያንስ %1 ንጥሎች እና %2%። ገደብ የሚያልፍ አሂድ ከመጀመሪያው ስረዛ በፊት ይቆማል።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files (%1) belong to sessions that are still in use. To keep such files, switch on “Keep files of sessions in use” in Settings.</source>
        <translation>
            <numerusform>ከፋይሎቹ %Ln (%1) አሁንም በሥራ ላይ ካለ ክፍለ ጊዜ ነው። እንዲህ ያሉ ፋይሎችን ለማቆየት በቅንብሮች ውስጥ “በሥራ ላይ ያሉ ክፍለ ጊዜዎች ፋይሎች ይቆዩ” የሚለውን ያብሩ።</numerusform>
            <numerusform>ከፋይሎቹ %Ln (%1) አሁንም በሥራ ላይ ካሉ ክፍለ ጊዜዎች ናቸው። እንዲህ ያሉ ፋይሎችን ለማቆየት በቅንብሮች ውስጥ “በሥራ ላይ ያሉ ክፍለ ጊዜዎች ፋይሎች ይቆዩ” የሚለውን ያብሩ።</numerusform>
        </translation>
    </message>
    <message>
        <source>It would also try what other docsweeps have left pending: %1.</source>
        <translation>ሌሎች docsweepዎች በመጠባበቅ ላይ የተዉትንም ይሞክራል፦ %1።</translation>
    </message>
    <message>
        <source>All docsweeps of this web app will list this schedule and say when one of its runs is missing.</source>
        <translation>የዚህ ድር መተግበሪያ ሁሉም docsweepዎች ይህን የጊዜ ሰሌዳ ይዘረዝራሉ፣ ከዙሮቹ አንዱ ሲጎድልም ይናገራሉ።</translation>
    </message>
</context>
<context>
    <name>docsweep::FormField</name>
    <message>
        <source>Choose…</source>
        <translation>ምረጥ…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>ምረጥ፦ %1</translation>
    </message>
</context>
<context>
    <name>docsweep::GrowthChart</name>
    <message>
        <source>%1 a day</source>
        <translation>በቀን %1</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>የተከማቸ</translation>
    </message>
    <message>
        <source>Cleanups</source>
        <translation>ጽዳቶች</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>ኮታ</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>ትንበያ</translation>
    </message>
    <message>
        <source>How is the storage growing?</source>
        <translation>ማከማቻው እንዴት እያደገ ነው?</translation>
    </message>
    <message>
        <source>No scan has listed the storage yet. After the second scan, a line shows how it grows.</source>
        <translation>እስካሁን ማከማቻውን የዘረዘረ ቅኝት የለም። ከሁለተኛው ቅኝት በኋላ እንዴት እንደሚያድግ መስመር ያሳያል።</translation>
    </message>
    <message>
        <source>Each scan adds one dot. After the second scan, a line shows how the storage grows. After some hours of scans, a forecast shows when the quota will be reached.</source>
        <translation>እያንዳንዱ ቅኝት አንድ ነጥብ ይጨምራል። ከሁለተኛው ቅኝት በኋላ ማከማቻው እንዴት እንደሚያድግ መስመር ያሳያል። ከጥቂት ሰዓታት ቅኝቶች በኋላ ኮታው መቼ እንደሚሞላ ትንበያ ያሳያል።</translation>
    </message>
    <message>
        <source>How is the storage growing? There is not enough history to tell yet.</source>
        <translation>ማከማቻው እንዴት እያደገ ነው? ለመናገር በቂ ታሪክ ገና የለም።</translation>
    </message>
    <message>
        <source>A forecast needs at least four scans over two hours without a cleanup between them.</source>
        <translation>ትንበያ በመካከላቸው ጽዳት ሳይኖር በሁለት ሰዓት ውስጥ ቢያንስ አራት ቅኝቶችን ይፈልጋል።</translation>
    </message>
    <message>
        <source>How is the storage growing? Hardly at all.</source>
        <translation>ማከማቻው እንዴት እያደገ ነው? አያድግም ማለት ይቻላል።</translation>
    </message>
    <message>
        <source>How is the storage growing? It shrinks by %1.</source>
        <translation>ማከማቻው እንዴት እያደገ ነው? በ%1 ይቀንሳል።</translation>
    </message>
    <message>
        <source>How is the storage growing? By %1. It is already over the quota.</source>
        <translation>ማከማቻው እንዴት እያደገ ነው? በ%1። ኮታውን አስቀድሞ አልፏል።</translation>
    </message>
    <message>
        <source>How is the storage growing? By %1. The quota is reached around %2.</source>
        <translation>ማከማቻው እንዴት እያደገ ነው? በ%1። ኮታው በግምት %2 ይሞላል።</translation>
    </message>
    <message>
        <source>How is the storage growing? By %1. The quota is far away.</source>
        <translation>ማከማቻው እንዴት እያደገ ነው? በ%1። ኮታው ገና ሩቅ ነው።</translation>
    </message>
    <message>
        <source>Based on the last two weeks, including cleanups.</source>
        <translation>ባለፉት ሁለት ሳምንታት ላይ የተመሠረተ፣ ጽዳቶችን ጨምሮ።</translation>
    </message>
    <message>
        <source>Based on the growth between cleanups: what happens if nothing is cleaned up.</source>
        <translation>በጽዳቶች መካከል ባለው ዕድገት ላይ የተመሠረተ፦ ምንም ካልጸዳ የሚሆነው።</translation>
    </message>
    <message>
        <source>The quota is reached between %1 and %2.</source>
        <translation>ኮታው በ%1 እና በ%2 መካከል ይሞላል።</translation>
    </message>
    <message>
        <source>The quota is reached on %1 at the earliest.</source>
        <translation>ኮታው ቢፈጥን በ%1 ይሞላል።</translation>
    </message>
    <message>
        <source>%1 on %2, %3 on %4, in %5 scans with %6 cleanups. %7</source>
        <translation>በ%2 %1፣ በ%4 %3፣ በ%5 ቅኝቶችና በ%6 ጽዳቶች። %7</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1 በ%Ln ፋይል</numerusform>
            <numerusform>%1 በ%Ln ፋይሎች</numerusform>
        </translation>
    </message>
    <message>
        <source>then a cleanup freed %1</source>
        <translation>ከዚያ ጽዳት %1 ነጻ አደረገ</translation>
    </message>
    <message>
        <source>there since %1</source>
        <translation>ከ%1 ጀምሮ እዚያ አለ</translation>
    </message>
    <message>
        <source>The quota is reached on %1.</source>
        <translation>ኮታው በ%1 ይሞላል።</translation>
    </message>
</context>
<context>
    <name>docsweep::HealthPill</name>
    <message>
        <source>%1 not checked yet</source>
        <translation>%1 ገና አልተጣራም</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1፦ %2</translation>
    </message>
    <message>
        <source>%1 switched off</source>
        <translation>%1 ቦዝኗል</translation>
    </message>
    <message>
        <source>It answered at the last scan.</source>
        <translation>በመጨረሻው ቅኝት ምላሽ ሰጥቷል።</translation>
    </message>
    <message>
        <source>Files are listed %1.</source>
        <translation>ፋይሎች የሚዘረዘሩት %1 ነው።</translation>
    </message>
    <message>
        <source>The next scan checks it.</source>
        <translation>ቀጣዩ ቅኝት ያጣራዋል።</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>ግንኙነቱን አርትዕ</translation>
    </message>
    <message>
        <source>“Clean up files” is off in Settings: only rows are deleted, files are not touched.</source>
        <translation>“ፋይሎችን አጽዳ” በቅንብሮች ውስጥ ቦዝኗል፦ ረድፎች ብቻ ይሰረዛሉ፣ ፋይሎች አይነኩም።</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldDialog</name>
    <message>
        <source>Session</source>
        <translation>ክፍለ ጊዜ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ፋይል</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>ቅድመ ቅጥያ</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>ስርዓተ ጥለት</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>በማቆያ አስቀምጥ</translation>
    </message>
    <message>
        <source>Protect from every cleanup</source>
        <translation>ከማንኛውም ጽዳት ጠብቅ</translation>
    </message>
    <message>
        <source>What should be kept?</source>
        <translation>ምን ይቆይ?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ማስታወሻ</translation>
    </message>
    <message>
        <source>Why, and for whom (for the list of holds)</source>
        <translation>ለምንና ለማን (ለማቆያዎች ዝርዝር)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>The session %1</source>
        <translation>ክፍለ ጊዜው %1</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln session(s) of the selected rows</source>
        <translation>
            <numerusform>የተመረጡት ረድፎች %Ln ክፍለ ጊዜ</numerusform>
            <numerusform>የተመረጡት ረድፎች %Ln ክፍለ ጊዜዎች</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rows, and every file that is in its folder or that its rows refer to.</source>
        <translation>ረድፎቹ፣ እንዲሁም በአቃፊው ውስጥ ያለ ወይም ረድፎቹ የሚጠቅሱት እያንዳንዱ ፋይል።</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>ፋይሉ %1</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected file(s)</source>
        <translation>
            <numerusform>የተመረጠው %Ln ፋይል</numerusform>
            <numerusform>የተመረጡት %Ln ፋይሎች</numerusform>
        </translation>
    </message>
    <message>
        <source>And the session whose rows refer to it.</source>
        <translation>እንዲሁም ረድፎቹ ይህን ፋይል የሚጠቅሱት ክፍለ ጊዜ።</translation>
    </message>
    <message>
        <source>Everything that starts like this</source>
        <translation>በዚህ የሚጀምር ሁሉ</translation>
    </message>
    <message>
        <source>For example: 3f9c/ or inbox/2026</source>
        <translation>ለምሳሌ፦ 3f9c/ ወይም inbox/2026</translation>
    </message>
    <message>
        <source>Everything that matches a pattern</source>
        <translation>ከስርዓተ ጥለት ጋር የሚስማማ ሁሉ</translation>
    </message>
    <message>
        <source>* stands for anything, ? for one character: */invoice-*.pdf</source>
        <translation>* ማንኛውንም ነገር፣ ? አንድን ቁምፊ ይተካል፦ */invoice-*.pdf</translation>
    </message>
    <message>
        <source>This will be kept</source>
        <translation>ይህ ይቆያል</translation>
    </message>
    <message>
        <source>Keys start with</source>
        <translation>ቁልፎቹ የሚጀምሩበት</translation>
    </message>
    <message>
        <source>Pattern: * stands for anything, ? for one character</source>
        <translation>ስርዓተ ጥለት፦ * ማንኛውንም ነገር፣ ? አንድን ቁምፊ ይተካል</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <translation>
            <numerusform>%1 እና %Ln ሌላ</numerusform>
            <numerusform>%1 እና %Ln ሌሎች</numerusform>
        </translation>
    </message>
    <message>
        <source>Type how the keys to keep start, or what they look like.</source>
        <translation>የሚቆዩት ቁልፎች በምን እንደሚጀምሩ ወይም ምን እንደሚመስሉ ይተይቡ።</translation>
    </message>
    <message>
        <source>A pattern needs a * or a ?, and every [ needs its ].</source>
        <translation>ስርዓተ ጥለት * ወይም ? ያስፈልገዋል፣ እያንዳንዱ [ ም የራሱን ] ይፈልጋል።</translation>
    </message>
    <message>
        <source>Checking what this keeps…</source>
        <translation>ይህ ምን እንደሚያቆይ በማጣራት ላይ…</translation>
    </message>
    <message>
        <source>Ticked but hidden by the filter, so not included: %1</source>
        <translation>ምልክት ተደርጎባቸው በማጣሪያው የተደበቁ፣ ስለዚህ ያልተካተቱ፦ %1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>እስከ</translation>
    </message>
    <message>
        <source>Session, file, beginning or pattern</source>
        <translation>ክፍለ ጊዜ፣ ፋይል፣ መነሻ ወይም ስርዓተ ጥለት</translation>
    </message>
    <message>
        <source>x1y2z3, x1y2z3/a.pdf, x1y2z3/ or */invoice-*.pdf</source>
        <translation>x1y2z3፣ x1y2z3/a.pdf፣ x1y2z3/ ወይም */invoice-*.pdf</translation>
    </message>
    <message>
        <source>This session: its rows, and every file in its folder or named by them.</source>
        <translation>ይህ ክፍለ ጊዜ፦ ረድፎቹ፣ እንዲሁም በአቃፊው ውስጥ ያለ ወይም ረድፎቹ የሚጠቅሱት እያንዳንዱ ፋይል።</translation>
    </message>
    <message>
        <source>This one file, and the session whose rows name it.</source>
        <translation>ይህ አንድ ፋይል፣ እና ረድፎቹ የሚጠቅሱት ክፍለ ጊዜ።</translation>
    </message>
    <message>
        <source>Every file whose key begins like this.</source>
        <translation>ቁልፉ በዚህ የሚጀምር እያንዳንዱ ፋይል።</translation>
    </message>
    <message>
        <source>Every file that fits this pattern. * stands for anything, ? for one character.</source>
        <translation>ከዚህ ስርዓተ ጥለት ጋር የሚስማማ እያንዳንዱ ፋይል። * ማንኛውንም ነገር፣ ? አንድን ቁምፊ ይተካል።</translation>
    </message>
    <message>
        <source>Enter what to keep.</source>
        <translation>የሚቆየውን ያስገቡ።</translation>
    </message>
    <message>
        <source>Scan to see what it keeps now.</source>
        <translation>አሁን የሚያቆየውን ለማየት ይቃኙ።</translation>
    </message>
    <message>
        <source>It keeps no candidate now, but everything that matches later.</source>
        <translation>አሁን ምንም እጩ አያቆይም፣ በኋላ የሚዛመደውን ሁሉ ግን ያቆያል።</translation>
    </message>
    <message numerus="yes">
        <source>It keeps %Ln candidate(s) now, %1, and everything that matches later.</source>
        <translation>
            <numerusform>አሁን %Ln እጩ ያቆያል፣ %1፣ በኋላ የሚዛመደውንም ሁሉ።</numerusform>
            <numerusform>አሁን %Ln እጩዎችን ያቆያል፣ %1፣ በኋላ የሚዛመደውንም ሁሉ።</numerusform>
        </translation>
    </message>
    <message>
        <source>No cleanup deletes what a hold keeps, until the hold ends.</source>
        <translation>ማቆያው እስኪያበቃ ድረስ የትኛውም ጽዳት ማቆያ የሚያቆየውን አይሰርዝም።</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldEndEdit</name>
    <message>
        <source>How long to keep it</source>
        <translation>ለምን ያህል ጊዜ እንደሚቆይ</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>ለዘላለም</translation>
    </message>
    <message>
        <source>One year, until %1</source>
        <translation>አንድ ዓመት፣ እስከ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s), until %1</source>
        <translation>
            <numerusform>%Ln ወር፣ እስከ %1</numerusform>
            <numerusform>%Ln ወራት፣ እስከ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>እስከ አንድ ቀን…</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>የመጨረሻው ቀን</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>ለዘላለም</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldsModel</name>
    <message>
        <source>nothing</source>
        <translation>ምንም</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln ንጥል፣ %1</numerusform>
            <numerusform>%Ln ንጥሎች፣ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>ያበቃው %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1፣ በ%2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>አይታወቅም</translation>
    </message>
    <message>
        <source>Ended by itself</source>
        <translation>በራሱ አብቅቷል</translation>
    </message>
    <message>
        <source>Ended by %1</source>
        <translation>ያበቃው በ%1</translation>
    </message>
    <message>
        <source>Ended by %1: %2</source>
        <translation>ያበቃው በ%1፦ %2</translation>
    </message>
    <message>
        <source>It was held for: %1</source>
        <translation>የተቆየበት ምክንያት፦ %1</translation>
    </message>
    <message>
        <source>ends soon: %1</source>
        <translation>በቅርቡ ያበቃል፦ %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ዓይነት</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>ቁልፍ</translation>
    </message>
    <message>
        <source>Keeps now</source>
        <translation>አሁን የሚያቆየው</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>እስከ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>ከመቼ ጀምሮ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>በ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ለምን</translation>
    </message>
    <message>
        <source>all docsweeps</source>
        <translation>ሁሉም docsweepዎች</translation>
    </message>
    <message>
        <source>this docsweep only</source>
        <translation>ይህ docsweep ብቻ</translation>
    </message>
    <message>
        <source>Kept by every docsweep that cleans this web app</source>
        <translation>ይህን ድር መተግበሪያ የሚያጸዳ ማንኛውም docsweep ያቆየዋል</translation>
    </message>
    <message>
        <source>Other docsweeps do not know this hold</source>
        <translation>ሌሎች docsweepዎች ይህን ማቆያ አያውቁትም</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>የሚሠራው ለ</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldsPage</name>
    <message>
        <source>Holds</source>
        <translation>ማቆያዎች</translation>
    </message>
    <message>
        <source>New hold…</source>
        <translation>አዲስ ማቆያ…</translation>
    </message>
    <message>
        <source>Keep a session or files from every cleanup (Ctrl+N)</source>
        <translation>ክፍለ ጊዜን ወይም ፋይሎችን ከማንኛውም ጽዳት አቆይ (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search the holds</source>
        <translation>ማቆያዎቹን ፈልግ</translation>
    </message>
    <message>
        <source>Search key, reason, name…</source>
        <translation>ቁልፍ፣ ምክንያት፣ ስም ፈልግ…</translation>
    </message>
    <message>
        <source>Part of a key, of a reason or of who made the hold (Ctrl+F)</source>
        <translation>የቁልፍ፣ የምክንያት ወይም ማቆያውን የፈጠረው ሰው ስም ክፍል (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>ፍለጋውን አጽዳ</translation>
    </message>
    <message>
        <source>Show those that ended within 30 days</source>
        <translation>በ30 ቀናት ውስጥ ያበቁትን አሳይ</translation>
    </message>
    <message>
        <source>Hold again…</source>
        <translation>እንደገና አቆይ…</translation>
    </message>
    <message>
        <source>Makes a hold like the ended one</source>
        <translation>ካበቃው ጋር ተመሳሳይ ማቆያ ይፈጥራል</translation>
    </message>
    <message>
        <source>Change end…</source>
        <translation>ማብቂያውን ቀይር…</translation>
    </message>
    <message>
        <source>Gives the chosen holds another last day</source>
        <translation>ለተመረጡት ማቆያዎች ሌላ የመጨረሻ ቀን ይሰጣል</translation>
    </message>
    <message>
        <source>Cleanups can take what the chosen holds keep (Del)</source>
        <translation>ጽዳቶች የተመረጡት ማቆያዎች የሚያቆዩትን ሊሰርዙ ይችላሉ (Del)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s)</source>
        <translation>
            <numerusform>%Ln ማቆያ</numerusform>
            <numerusform>%Ln ማቆያዎች</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>በማቆያ ያለ ምንም የለም</translation>
    </message>
    <message>
        <source>%1, keeping %2 now</source>
        <translation>%1፣ አሁን የሚቆየው፦ %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln ንጥል፣ %1</numerusform>
            <numerusform>%Ln ንጥሎች፣ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A hold keeps a session or files from every cleanup. Make one here, or choose rows under Candidates and press H.</source>
        <translation>ማቆያ ክፍለ ጊዜን ወይም ፋይሎችን ከማንኛውም ጽዳት ያቆያል። እዚህ ይፍጠሩ፣ ወይም በእጩዎች ውስጥ ረድፎችን ይምረጡና H ይጫኑ።</translation>
    </message>
    <message>
        <source>All holds have ended. Tick the box above to see those of the last 30 days.</source>
        <translation>ሁሉም ማቆያዎች አብቅተዋል። ያለፉትን 30 ቀናት ለማየት ከላይ ያለውን ሳጥን ምልክት ያድርጉ።</translation>
    </message>
    <message>
        <source>No matches. Change or clear the search.</source>
        <translation>ምንም አልተገኘም። ፍለጋውን ይቀይሩ ወይም ያጽዱ።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) chosen</source>
        <translation>
            <numerusform>%Ln ማቆያ ተመርጧል</numerusform>
            <numerusform>%Ln ማቆያዎች ተመርጠዋል</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>ቁልፍ ቅዳ</translation>
    </message>
    <message>
        <source>What a hold keeps is never deleted. When the hold ends, the usual rules apply again.</source>
        <translation>ማቆያ የሚጠብቀው በጭራሽ አይሰረዝም። ማቆያው ሲያበቃ የተለመዱት ደንቦች እንደገና ይሠራሉ።</translation>
    </message>
    <message>
        <source>End hold…</source>
        <translation>ማቆያውን አብቃ…</translation>
    </message>
    <message>
        <source>The holds are not known</source>
        <translation>ማቆያዎቹ አይታወቁም</translation>
    </message>
    <message>
        <source>As long as they cannot be read, nothing is deleted.</source>
        <translation>ሊነበቡ እስካልቻሉ ድረስ ምንም አይሰረዝም።</translation>
    </message>
    <message>
        <source>No holds yet</source>
        <translation>እስካሁን ምንም ማቆያ የለም</translation>
    </message>
</context>
<context>
    <name>docsweep::JudgeLedgerDialog</name>
    <message>
        <source>If the ledger was deleted by mistake, restore it together with the web app&apos;s database: then its holds count again. If it is gone for good, docsweep can forget it. What was held in it can then be deleted, so make the holds that are still needed again at once. Every other docsweep has to forget it, too.</source>
        <translation>የጋራ መዝገቡ በስህተት ከተሰረዘ ከድር መተግበሪያው የውሂብ ጎታ ጋር አብረው ይመልሱት፤ ያኔ ማቆያዎቹ እንደገና ይሠራሉ። ሙሉ በሙሉ ከጠፋ docsweep ሊረሳው ይችላል። በእሱ የተያዘው ያኔ ሊሰረዝ ይችላል፤ ስለዚህ አሁንም የሚያስፈልጉትን ማቆያዎች ወዲያውኑ እንደገና ይፍጠሩ። ሌሎቹም docsweepዎች ሊረሱት ይገባል።</translation>
    </message>
    <message>
        <source>This happens where a database was restored or copied, for example as a test system. If this database has taken the place of the other one, it becomes the ledger&apos;s home. If it is the wrong database, check the connection instead.</source>
        <translation>ይህ የሚሆነው የውሂብ ጎታ ሲመለስ ወይም ሲቀዳ ነው፤ ለምሳሌ ለሙከራ ሥርዓት። ይህ የውሂብ ጎታ የሌላውን ቦታ ከያዘ የጋራ መዝገቡ መኖሪያ ይሆናል። የተሳሳተ የውሂብ ጎታ ከሆነ ግን ግንኙነቱን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>This happens where the ledger was restored from a backup or replaced. Holds made since then may be missing, and the next cleanup can delete what they kept. Pause automatic runs on every machine, use the ledger as it is, and make the missing holds again under Holds.</source>
        <translation>ይህ የሚሆነው የጋራ መዝገቡ ከምትኬ ሲመለስ ወይም ሲተካ ነው። ከዚያ ወዲህ የተፈጠሩ ማቆያዎች ላይኖሩ ይችላሉ፤ ቀጣዩ ጽዳትም ያቆዩትን ሊሰርዝ ይችላል። በሁሉም ማሽኖች ላይ ራስ-ሰር ዙሮችን ለአፍታ ያቁሙ፣ የጋራ መዝገቡን እንዳለ ይጠቀሙ፣ የጎደሉትንም ማቆያዎች እንደገና ይፍጠሩ።</translation>
    </message>
    <message>
        <source>No cleanup runs before I have made the needed holds again</source>
        <translation>የሚያስፈልጉትን ማቆያዎች እንደገና ከመፍጠሬ በፊት ምንም ጽዳት አይካሄድም</translation>
    </message>
    <message>
        <source>No cleanup runs before I have checked its holds</source>
        <translation>ማቆያዎቹን ከማረጋገጤ በፊት ምንም ጽዳት አይካሄድም</translation>
    </message>
    <message>
        <source>The ledger cannot be trusted</source>
        <translation>የጋራ መዝገቡ ሊታመን አይችልም</translation>
    </message>
    <message>
        <source>Forget the ledger</source>
        <translation>የጋራ መዝገቡን እርሳ</translation>
    </message>
    <message>
        <source>Make this its home</source>
        <translation>ይህን መኖሪያው አድርግ</translation>
    </message>
    <message>
        <source>Use the ledger as it is</source>
        <translation>የጋራ መዝገቡን እንዳለ ተጠቀም</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዝጋ</translation>
    </message>
</context>
<context>
    <name>docsweep::LedgerHeadLine</name>
    <message>
        <source>Copy</source>
        <translation>ቅዳ</translation>
    </message>
    <message>
        <source>Copy the ledger&apos;s last entry</source>
        <translation>የጋራ መዝገቡን የመጨረሻ ግቤት ቅዳ</translation>
    </message>
    <message>
        <source>Ledger: entry %1, %2</source>
        <comment>its number, the beginning of its hash</comment>
        <translation>የጋራ መዝገብ፦ ግቤት %1፣ %2</translation>
    </message>
    <message>
        <source>The last entry of the ledger now. Keep it elsewhere: it proves that nothing before it was changed. %1</source>
        <translation>አሁን የጋራ መዝገቡ የመጨረሻ ግቤት። ሌላ ቦታ ያስቀምጡት፦ ከእሱ በፊት ያለ ምንም ነገር እንዳልተለወጠ ያረጋግጣል። %1</translation>
    </message>
</context>
<context>
    <name>docsweep::LedgerNote</name>
    <message>
        <source>Holds made here count for this docsweep only: other docsweeps that clean this web app do not know them.</source>
        <translation>እዚህ የሚፈጠሩ ማቆያዎች የሚሠሩት ለዚህ docsweep ብቻ ነው፤ ይህን ድር መተግበሪያ የሚያጸዱ ሌሎች docsweepዎች አያውቋቸውም።</translation>
    </message>
    <message>
        <source>Share with all docsweeps…</source>
        <translation>ከሁሉም docsweepዎች ጋር አጋራ…</translation>
    </message>
    <message>
        <source>Holds made here count for every docsweep that cleans this web app.</source>
        <translation>እዚህ የሚፈጠሩ ማቆያዎች ይህን ድር መተግበሪያ ለሚያጸዳ ማንኛውም docsweep ይሠራሉ።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older hold(s) count for this docsweep only.</source>
        <translation>
            <numerusform>%Ln የቀደመ ማቆያ የሚሠራው ለዚህ docsweep ብቻ ነው።</numerusform>
            <numerusform>%Ln የቀደሙ ማቆያዎች የሚሠሩት ለዚህ docsweep ብቻ ነው።</numerusform>
        </translation>
    </message>
    <message>
        <source>Share them</source>
        <translation>አጋራቸው</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>ምን ይደረግ…</translation>
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
        <translation>የተመረጠ ውጤት</translation>
    </message>
    <message>
        <source>Select a result to see if it will be deleted, and why.</source>
        <translation>ይሰረዝ እንደሆነና ለምን እንደሆነ ለማየት ውጤት ይምረጡ።</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>ቁልፍ ቅዳ</translation>
    </message>
    <message>
        <source>Show in Candidates</source>
        <translation>በእጩዎች ውስጥ አሳይ</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>በማቆያ አስቀምጥ…</translation>
    </message>
    <message>
        <source>Clean up this session…</source>
        <translation>ይህን ክፍለ ጊዜ አጽዳ…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1፦ %2</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>የመጨረሻ እንቅስቃሴ</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>መጨረሻ የተለወጠው</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>የተፈጠረበት</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>አይታወቅም</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>መጠን</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 ባይት</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ሰነዶች</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ረድፍ</numerusform>
            <numerusform>%Ln ረድፎች</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>ክፍለ ጊዜ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ምንም</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ፋይል</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>ባኬት</translation>
    </message>
    <message>
        <source>It is not a candidate.</source>
        <translation>እጩ አይደለም።</translation>
    </message>
    <message>
        <source>Wait until the scan or cleanup has finished.</source>
        <translation>ቅኝቱ ወይም ጽዳቱ እስኪያበቃ ይጠብቁ።</translation>
    </message>
    <message>
        <source>First shows what will be deleted: its rows and all its files, whatever their age.</source>
        <translation>መጀመሪያ የሚሰረዘውን ያሳያል፦ ረድፎቹንና ዕድሜያቸው ምንም ቢሆን ፋይሎቹን ሁሉ።</translation>
    </message>
    <message>
        <source>It doesn&apos;t belong to a session.</source>
        <translation>የየትኛውም ክፍለ ጊዜ አይደለም።</translation>
    </message>
    <message>
        <source>Keep it from every cleanup</source>
        <translation>ከማንኛውም ጽዳት አቆየው</translation>
    </message>
    <message>
        <source>Scan first (F5).</source>
        <translation>መጀመሪያ ይቃኙ (F5)።</translation>
    </message>
    <message>
        <source>The next cleanup will delete it.</source>
        <translation>ቀጣዩ ጽዳት ይሰርዘዋል።</translation>
    </message>
    <message>
        <source>It can be deleted from %1, unless it is used before then.</source>
        <translation>ከዚያ በፊት ጥቅም ላይ ካልዋለ ከ%1 ጀምሮ ሊሰረዝ ይችላል።</translation>
    </message>
    <message>
        <source>It can be deleted from %1, unless it changes before then.</source>
        <translation>ከዚያ በፊት ካልተቀየረ ከ%1 ጀምሮ ሊሰረዝ ይችላል።</translation>
    </message>
    <message>
        <source>Held since %1.</source>
        <translation>ከ%1 ጀምሮ በማቆያ ነው።</translation>
    </message>
    <message>
        <source>Held by %1 since %2.</source>
        <translation>በ%1 ከ%2 ጀምሮ በማቆያ ነው።</translation>
    </message>
    <message>
        <source>The hold ends on %1.</source>
        <translation>ማቆያው በ%1 ያበቃል።</translation>
    </message>
    <message>
        <source>The hold has no end date.</source>
        <translation>ማቆያው ማብቂያ ቀን የለውም።</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ማስታወሻ፦ %1</translation>
    </message>
</context>
<context>
    <name>docsweep::LookupDialog</name>
    <message>
        <source>Look up</source>
        <translation>ፈልግ</translation>
    </message>
    <message>
        <source>Look up a session, a file or a document</source>
        <translation>ክፍለ ጊዜ፣ ፋይል ወይም ሰነድ ፈልግ</translation>
    </message>
    <message>
        <source>Part of a session key, a file&apos;s key or a document&apos;s name…</source>
        <translation>የክፍለ ጊዜ ወይም የፋይል ቁልፍ፣ ወይም የሰነድ ስም ክፍል…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>ፍለጋውን አጽዳ</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>በመፈለግ ላይ</translation>
    </message>
    <message>
        <source>Files are found by the start of their key or through a document; candidates by any part of their key.</source>
        <translation>ፋይሎች በቁልፋቸው መጀመሪያ ወይም በሰነድ ይገኛሉ፤ እጩዎች በማንኛውም የቁልፋቸው ክፍል።</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>ቢያንስ ሁለት ቁምፊዎችን ይጻፉ።</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>በመፈለግ ላይ…</translation>
    </message>
    <message>
        <source>No matches. Check the spelling or type less.</source>
        <translation>ምንም አልተገኘም። አጻጻፉን ያረጋግጡ ወይም አሳጥረው ይጻፉ።</translation>
    </message>
    <message>
        <source>Sessions and documents could not be searched. %1</source>
        <translation>ክፍለ ጊዜዎችንና ሰነዶችን መፈለግ አልተቻለም። %1</translation>
    </message>
    <message>
        <source>Files could not be searched. %1</source>
        <translation>ፋይሎችን መፈለግ አልተቻለም። %1</translation>
    </message>
    <message>
        <source>The search took too long and was stopped. There may be more matches: type more.</source>
        <translation>ፍለጋው ብዙ ጊዜ ስለወሰደ ተቋርጧል። ተጨማሪ ውጤቶች ሊኖሩ ይችላሉ፦ ተጨማሪ ይጻፉ።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln ውጤት</numerusform>
            <numerusform>%Ln ውጤቶች</numerusform>
        </translation>
    </message>
    <message>
        <source>No results.</source>
        <translation>ውጤት የለም።</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>ክፍለ ጊዜ %1</translation>
    </message>
    <message>
        <source>Checking what can be deleted…</source>
        <translation>ምን ሊሰረዝ እንደሚችል በማጣራት ላይ…</translation>
    </message>
</context>
<context>
    <name>docsweep::LookupList</name>
    <message>
        <source>Session</source>
        <translation>ክፍለ ጊዜ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ፋይል</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ሰነድ</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>የፍለጋ ውጤቶች</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ስም</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>የሚመለከተው</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>መጠን</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>ዕድሜ</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>ክፍለ ጊዜዎች</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ፋይሎች</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ሰነዶች</translation>
    </message>
    <message>
        <source>%1: first %2. Type more to narrow the search.</source>
        <translation>%1፦ የመጀመሪያዎቹ %2። ፍለጋውን ለማጥበብ ተጨማሪ ይጻፉ።</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1፦ %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln ሰነድ</numerusform>
            <numerusform>%Ln ሰነዶች</numerusform>
        </translation>
    </message>
    <message>
        <source>no session</source>
        <translation>ክፍለ ጊዜ የለም</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>አይታወቅም</translation>
    </message>
</context>
<context>
    <name>docsweep::MainWindow</name>
    <message>
        <source>Failed in run %1</source>
        <translation>በዙር %1 ያልተሳኩ</translation>
    </message>
    <message>
        <source>Copies are kept until %1</source>
        <translation>ቅጂዎች እስከ %1 ይቆያሉ</translation>
    </message>
</context>
<context>
    <name>docsweep::MakeKeyDialog</name>
    <message>
        <source>Make a key for the vault</source>
        <translation>ለካዝናው ቁልፍ ፍጠር</translation>
    </message>
    <message>
        <source>Copies are encrypted with a public key, which the settings hold. Only the private key opens them. Nobody can make it again: if you lose it, you cannot put anything back.</source>
        <translation>ቅጂዎች በቅንብሮች ውስጥ ባለ የወል ቁልፍ ይመሰጠራሉ። የሚከፍታቸው የግል ቁልፉ ብቻ ነው። ማንም እንደገና ሊሠራው አይችልም፦ ከጠፋ ምንም መመለስ አይችሉም።</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>የግል ቁልፍ</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>ቁልፉን ፍጠር</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Keep it in this desktop’s keychain</source>
        <translation>በዚህ ዴስክቶፕ የቁልፍ ማኅደር ውስጥ አስቀምጥ</translation>
    </message>
    <message>
        <source>Keep it in a file protected by a passphrase</source>
        <translation>በይለፍ ሐረግ በተጠበቀ ፋይል ውስጥ አስቀምጥ</translation>
    </message>
    <message>
        <source>Keep it in a plain file (weaker: whoever can read the file can read all copies)</source>
        <translation>ባልተጠበቀ ፋይል ውስጥ አስቀምጥ (ደካማ ነው፦ ፋይሉን ማንበብ የሚችል ሁሉንም ቅጂዎች ማንበብ ይችላል)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>የይለፍ ሐረግ</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>የይለፍ ሐረግ እንደገና</translation>
    </message>
    <message>
        <source>I will keep a second copy of the private key in a safe place</source>
        <translation>የግል ቁልፉን ሁለተኛ ቅጂ በአስተማማኝ ቦታ አስቀምጣለሁ</translation>
    </message>
    <message>
        <source>The key is made and stored. Write down the private key, or save it in a password manager. It is shown only now.</source>
        <translation>ቁልፉ ተፈጥሮ ተቀምጧል። የግል ቁልፉን ይጻፉት ወይም በይለፍ ቃል አስተዳዳሪ ውስጥ ያስቀምጡት። የሚታየው አሁን ብቻ ነው።</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዝጋ</translation>
    </message>
</context>
<context>
    <name>docsweep::MakeLedgerDialog</name>
    <message>
        <source>Share holds and runs</source>
        <translation>ማቆያዎችንና ዙሮችን አጋራ</translation>
    </message>
    <message>
        <source>Share holds and runs with every docsweep?</source>
        <translation>ማቆያዎችና ዙሮች ከሁሉም docsweepዎች ጋር ይጋሩ?</translation>
    </message>
    <message>
        <source>A ledger stands beside the web app&apos;s rows. Every docsweep that cleans this web app, on any machine, then keeps what is held here, and you see its runs. If the ledger cannot be read, nothing is deleted.</source>
        <translation>የጋራ መዝገብ ከድር መተግበሪያው ረድፎች ጎን ይቀመጣል። ከዚያ ይህን ድር መተግበሪያ የሚያጸዳ ማንኛውም docsweep በየትኛውም ማሽን ላይ እዚህ የተያዘውን ያቆያል፤ እርስዎም ዙሮቹን ያያሉ። የጋራ መዝገቡ ሊነበብ ካልቻለ ምንም አይሰረዝም።</translation>
    </message>
    <message>
        <source>Older versions of docsweep do not know ledgers and ignore these holds. Update docsweep everywhere.</source>
        <translation>የቀደሙ የdocsweep ስሪቶች የጋራ መዝገቦችን አያውቁም፤ እነዚህን ማቆያዎችም ችላ ይላሉ። docsweepን በሁሉም ቦታ ያዘምኑ።</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>በማንበብ ላይ…</translation>
    </message>
    <message>
        <source>Statements that make the ledger</source>
        <translation>የጋራ መዝገቡን የሚፈጥሩ ትእዛዞች</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ቅዳ</translation>
    </message>
    <message>
        <source>Copy the statements</source>
        <translation>ትእዛዞቹን ቅዳ</translation>
    </message>
    <message>
        <source>Create the ledger</source>
        <translation>የጋራ መዝገቡን ፍጠር</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>This file is created: %1</source>
        <translation>ይህ ፋይል ይፈጠራል፦ %1</translation>
    </message>
    <message>
        <source>These statements run in the database, in one transaction:</source>
        <translation>እነዚህ ትእዛዞች በውሂብ ጎታው ውስጥ በአንድ ግብይት ይፈጸማሉ፦</translation>
    </message>
    <message>
        <source>A cleanup is running. Create the ledger when it has ended.</source>
        <translation>ጽዳት በሂደት ላይ ነው። ሲያበቃ የጋራ መዝገቡን ይፍጠሩ።</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>በመፍጠር ላይ…</translation>
    </message>
    <message>
        <source>An owner of the database has to run these statements:</source>
        <translation>የውሂብ ጎታው ባለቤት እነዚህን ትእዛዞች መፈጸም አለበት፦</translation>
    </message>
    <message>
        <source>This database role may not create the ledger. Copy the statements, let an owner of the database run them, and create the ledger again.</source>
        <translation>ይህ የውሂብ ጎታ ሚና የጋራ መዝገቡን መፍጠር አይፈቀድለትም። ትእዛዞቹን ይቅዱ፣ የውሂብ ጎታው ባለቤት እንዲፈጽማቸው ያድርጉ፣ ከዚያም እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>እንደገና ሞክር</translation>
    </message>
    <message numerus="yes">
        <source>Adopt this docsweep&apos;s holds (%Ln) and earlier runs</source>
        <translation>
            <numerusform>የዚህን docsweep ማቆያ (%Ln) እና የቀድሞ ሂደቶች አካትት</numerusform>
            <numerusform>የዚህን docsweep ማቆያዎች (%Ln) እና የቀድሞ ሂደቶች አካትት</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopt this docsweep&apos;s earlier runs</source>
        <translation>የዚህን docsweep የቀድሞ ሂደቶች አካትት</translation>
    </message>
    <message>
        <source>Everybody then has its holds and sees its runs</source>
        <translation>ከዚያ ማቆያዎቹ ለሁሉም ይሆናሉ፣ ሂደቶቹንም ሁሉም ያያል</translation>
    </message>
</context>
<context>
    <name>docsweep::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>ገጾች</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>አጠቃላይ እይታ</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>እጩዎች</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>እንቅስቃሴ</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>የጊዜ ሰሌዳ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ቅንብሮች</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1፣ %2</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>ሁሉም ፕሮጀክቶች</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>ማቆያዎች</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>ካዝና</translation>
    </message>
</context>
<context>
    <name>docsweep::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>አጠቃላይ እይታ</translation>
    </message>
    <message>
        <source>The storage was not listed, so its files are unknown.</source>
        <translation>ማከማቻው አልተዘረዘረም፣ ስለዚህ ፋይሎቹ አይታወቁም።</translation>
    </message>
    <message>
        <source>The first scan is running.</source>
        <translation>የመጀመሪያው ቅኝት በሂደት ላይ ነው።</translation>
    </message>
    <message>
        <source>Not scanned yet. Press F5 to scan.</source>
        <translation>ገና አልተቃኘም። ለመቃኘት F5 ይጫኑ።</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>ዕድሜው ከ%1 በላይ</translation>
    </message>
    <message>
        <source>The history could not be read. %1</source>
        <translation>ታሪኩ ሊነበብ አልቻለም። %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) without a readable time: never old, so never deleted.</source>
        <translation>
            <numerusform>%Ln ንጥል ሊነበብ የሚችል ጊዜ የለውም፦ መቼም አሮጌ አይሆንም፣ ስለዚህ አይሰረዝም።</numerusform>
            <numerusform>%Ln ንጥሎች ሊነበብ የሚችል ጊዜ የላቸውም፦ መቼም አሮጌ አይሆኑም፣ ስለዚህ አይሰረዙም።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a time in the future: not old until long after it, so not deleted.</source>
        <translation>
            <numerusform>%Ln ንጥል የወደፊት ጊዜ አለው፦ ከዚያ ብዙ ቆይቶ ካልሆነ አሮጌ አይሆንም፣ ስለዚህ አይሰረዝም።</numerusform>
            <numerusform>%Ln ንጥሎች የወደፊት ጊዜ አላቸው፦ ከዚያ ብዙ ቆይቶ ካልሆነ አሮጌ አይሆኑም፣ ስለዚህ አይሰረዙም።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the orphans are generated file(s). They are not deleted as long as generated files are kept.</source>
        <translation>
            <numerusform>ከባለቤት አልባዎቹ %Ln የመነጨ ፋይል ነው። የመነጩ ፋይሎች እስከሚቆዩ ድረስ አይሰረዝም።</numerusform>
            <numerusform>ከባለቤት አልባዎቹ %Ln የመነጩ ፋይሎች ናቸው። የመነጩ ፋይሎች እስከሚቆዩ ድረስ አይሰረዙም።</numerusform>
        </translation>
    </message>
    <message>
        <source>very many</source>
        <translation>እጅግ ብዙ</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>%1 ገደማ</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>ከ%1 በላይ</translation>
    </message>
    <message>
        <source>Expired logins (django_session): %1 of %2. A cleanup of the whole list deletes them.</source>
        <translation>ጊዜያቸው ያለፈባቸው መግቢያዎች (django_session)፦ ከ%2 ውስጥ %1። ሙሉ ዝርዝሩን ማጽዳት ይሰርዛቸዋል።</translation>
    </message>
    <message>
        <source>Expired logins (django_session): %1 of %2. Cleanups keep them unless DOCSWEEP_DJANGO_SESSIONS=true.</source>
        <translation>ጊዜያቸው ያለፈባቸው መግቢያዎች (django_session)፦ ከ%2 ውስጥ %1። DOCSWEEP_DJANGO_SESSIONS=true ካልሆነ ጽዳቶች ያቆዩአቸዋል።</translation>
    </message>
    <message>
        <source>The database file has %1 of unused space. docsweep-cli compact frees it.</source>
        <translation>የውሂብ ጎታው ፋይል %1 ጥቅም ላይ ያልዋለ ቦታ አለው። docsweep-cli compact ነጻ ያደርገዋል።</translation>
    </message>
    <message numerus="yes">
        <source>%1 still occupies the space of %Ln deleted row(s). docsweep-cli compact says how to free it.</source>
        <translation>
            <numerusform>%1 አሁንም የ%Ln የተሰረዘ ረድፍ ቦታ ይዟል። docsweep-cli compact እንዴት ነጻ እንደሚሆን ይገልጻል።</numerusform>
            <numerusform>%1 አሁንም የ%Ln የተሰረዙ ረድፎች ቦታ ይዟል። docsweep-cli compact እንዴት ነጻ እንደሚሆን ይገልጻል።</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the holds</source>
        <translation>ማቆያዎቹን አሳይ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) held, %1</source>
        <translation>
            <numerusform>%Ln ንጥል በማቆያ፣ %1</numerusform>
            <numerusform>%Ln ንጥሎች በማቆያ፣ %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::PendingDialog</name>
    <message>
        <source>Pending deletions</source>
        <translation>በመጠባበቅ ላይ ያሉ ስረዛዎች</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>ሁሉንም አሁን ሞክር</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>ተው…</translation>
    </message>
    <message>
        <source>Stop trying to delete the selected files (Del)</source>
        <translation>የተመረጡትን ፋይሎች ለመሰረዝ መሞከር አቁም (Del)</translation>
    </message>
    <message>
        <source>Give up all…</source>
        <translation>ሁሉንም ተው…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዝጋ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s), %1</source>
        <translation>
            <numerusform>%Ln በመጠባበቅ ላይ ያለ ስረዛ፣ %1</numerusform>
            <numerusform>%Ln በመጠባበቅ ላይ ያሉ ስረዛዎች፣ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>በመጠባበቅ ላይ ያለ የለም</translation>
    </message>
    <message>
        <source>These files should have been deleted, but the storage has not confirmed it. Every cleanup tries them again.</source>
        <translation>እነዚህ ፋይሎች መሰረዝ ነበረባቸው፣ ማከማቻው ግን አላረጋገጠም። እያንዳንዱ ጽዳት እንደገና ይሞክራል።</translation>
    </message>
    <message>
        <source>Every deletion is confirmed.</source>
        <translation>እያንዳንዱ ስረዛ ተረጋግጧል።</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>ተው</translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln deletion(s)?</source>
        <translation>
            <numerusform>%Ln ስረዛ ይተው?</numerusform>
            <numerusform>%Ln ስረዛዎች ይተዉ?</numerusform>
        </translation>
    </message>
    <message>
        <source>docsweep will not delete these files and will not try again. A file that is still there is kept until a scan finds that it is old and that nobody uses it.</source>
        <translation>docsweep እነዚህን ፋይሎች አይሰርዝም፣ እንደገናም አይሞክርም። አሁንም ያለ ፋይል፣ ቅኝት አሮጌ እንደሆነና ማንም እንደማይጠቀምበት እስኪያገኝ ድረስ ይቆያል።</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>መሞከር ቀጥል</translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln deletion(s)</source>
        <translation>
            <numerusform>%Ln ስረዛ ተው</numerusform>
            <numerusform>%Ln ስረዛዎች ተው</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) given up.</source>
        <translation>
            <numerusform>%Ln ስረዛ ተትቷል።</numerusform>
            <numerusform>%Ln ስረዛዎች ተትተዋል።</numerusform>
        </translation>
    </message>
    <message>
        <source>What other docsweeps have left cannot be shown. %1</source>
        <translation>ሌሎች docsweepዎች የተዉትን ማሳየት አይቻልም። %1</translation>
    </message>
    <message>
        <source>Left by other docsweeps: %1. This one tries what its own rules would delete. Giving up counts for every docsweep.</source>
        <translation>በሌሎች docsweepዎች የተተዉ፦ %1። ይህኛው የራሱ ደንቦች የሚሰርዙትን ይሞክራል። መተው ለሁሉም docsweep ይሠራል።</translation>
    </message>
    <message>
        <source>Left by other docsweeps: %1. They will not try again either.</source>
        <translation>በሌሎች docsweepዎች የተተዉ፦ %1። እነሱም እንደገና አይሞክሩም።</translation>
    </message>
</context>
<context>
    <name>docsweep::PendingModel</name>
    <message>
        <source>with the next run</source>
        <translation>በቀጣዩ ዙር</translation>
    </message>
    <message>
        <source>By an automatic run. A run by hand tries all of them.</source>
        <translation>በራስ-ሰር ዙር። በእጅ የተጀመረ ዙር ሁሉንም ይሞክራል።</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ፋይል</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>ባኬት</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>የሚጠባበቅበት ጊዜ</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>ሙከራዎች</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>ቀጣይ ሙከራ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ምክንያት</translation>
    </message>
    <message>
        <source>this docsweep</source>
        <translation>ይህ docsweep</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>ከዚህ አይደለም</translation>
    </message>
    <message>
        <source>The next run from here checks it and deletes it if the rules of this docsweep allow it.</source>
        <translation>ከዚህ የሚጀምረው ቀጣይ ዙር ይፈትሸዋል፣ የዚህ docsweep ደንቦች ከፈቀዱም ይሰርዘዋል።</translation>
    </message>
    <message>
        <source>The rules of this docsweep keep it: it is younger than the age, of a kind that is kept, or in a bucket that is not cleaned up from here. Whoever left it tries it again.</source>
        <translation>የዚህ docsweep ደንቦች ያስቀሩታል፦ ከዕድሜው ያነሰ ነው፣ ከሚቀመጡት ዓይነት ነው፣ ወይም ከዚህ በማይጸዳ ባኬት ውስጥ ነው። የተወው እንደገና ይሞክራል።</translation>
    </message>
    <message>
        <source>Left by</source>
        <translation>የተወው</translation>
    </message>
</context>
<context>
    <name>docsweep::PeriodEdit</name>
    <message>
        <source>%1: unit</source>
        <translation>%1፦ መለኪያ</translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation>
            <numerusform>ደቂቃ</numerusform>
            <numerusform>ደቂቃዎች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation>
            <numerusform>ሰዓት</numerusform>
            <numerusform>ሰዓታት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>ቀን</numerusform>
            <numerusform>ቀናት</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::PlacesGroup</name>
    <message>
        <source>Files and folders</source>
        <translation>ፋይሎችና አቃፊዎች</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>አቃፊ ክፈት</translation>
    </message>
    <message>
        <source>Open docsweep&apos;s home</source>
        <translation>የdocsweepን መነሻ አቃፊ ክፈት</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>ሁሉንም ቅዳ</translation>
    </message>
    <message>
        <source>Copy places and versions</source>
        <translation>ቦታዎችንና ስሪቶችን ቅዳ</translation>
    </message>
    <message>
        <source>For a problem report. Contains no key and no password.</source>
        <translation>ለችግር ሪፖርት። ቁልፍም ሆነ የይለፍ ቃል አልያዘም።</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>መነሻ አቃፊ</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>መዝገብ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ሎግ</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>የቅንብሮች ፋይል</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>ስሪቶች</translation>
    </message>
    <message>
        <source>none; everything comes from the environment</source>
        <translation>የለም፤ ሁሉም ከአካባቢ ተለዋዋጮች ይመጣል</translation>
    </message>
</context>
<context>
    <name>docsweep::Preview</name>
    <message>
        <source>There is no preview of files larger than %1.</source>
        <translation>ከ%1 በላይ ለሆኑ ፋይሎች ቅድመ እይታ የለም።</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>ይህ ሥዕል ሊነበብ አይችልም።</translation>
    </message>
    <message>
        <source>This picture is too large to be shown.</source>
        <translation>ይህ ሥዕል ለማሳየት በጣም ትልቅ ነው።</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 ፒክስል</translation>
    </message>
    <message>
        <source>This PDF cannot be read.</source>
        <translation>ይህ PDF ሊነበብ አይችልም።</translation>
    </message>
    <message>
        <source>This PDF is protected by a password.</source>
        <translation>ይህ PDF በይለፍ ቃል የተጠበቀ ነው።</translation>
    </message>
    <message>
        <source>This PDF has no page to show.</source>
        <translation>ይህ PDF የሚታይ ገጽ የለውም።</translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln page(s)</source>
        <translation>
            <numerusform>ከ%Ln ገጽ የመጀመሪያው</numerusform>
            <numerusform>ከ%Ln ገጾች የመጀመሪያው</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ፋይሉ ባዶ ነው።</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>መጀመሪያው ብቻ ይታያል።</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation>ለዚህ ዓይነት ፋይል ቅድመ እይታ የለም።</translation>
    </message>
    <message>
        <source>The preview took too long and was stopped. The file may be harmful.</source>
        <translation>ቅድመ እይታው በጣም ስለዘገየ ቆሟል። ፋይሉ ጎጂ ሊሆን ይችላል።</translation>
    </message>
    <message>
        <source>The preview failed and was stopped. The file may be harmful.</source>
        <translation>ቅድመ እይታው አልተሳካም እና ቆሟል። ፋይሉ ጎጂ ሊሆን ይችላል።</translation>
    </message>
    <message>
        <source>The preview could not be started.</source>
        <translation>ቅድመ እይታውን ማስጀመር አልተቻለም።</translation>
    </message>
    <message>
        <source>There is no preview: this system can&apos;t open files in a protected way.</source>
        <translation>ቅድመ እይታ የለም፦ ይህ ሥርዓት ፋይሎችን በተጠበቀ መንገድ መክፈት አይችልም።</translation>
    </message>
</context>
<context>
    <name>docsweep::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>ቅድመ እይታ</translation>
    </message>
    <message>
        <source>Read the file and show its beginning here. No copy is kept.</source>
        <translation>ፋይሉን አንብቦ መጀመሪያውን እዚህ ያሳያል። ምንም ቅጂ አይቀመጥም።</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>የፋይሉ ቅድመ እይታ</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation>ለዚህ ዓይነት ፋይል ቅድመ እይታ የለም።</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>በማንበብ ላይ…</translation>
    </message>
    <message>
        <source>%1. Files of more than %2 are read on request.</source>
        <translation>%1። ከ%2 በላይ የሆኑ ፋይሎች ሲጠየቁ ብቻ ይነበባሉ።</translation>
    </message>
    <message>
        <source>Files of more than %1 are read on request.</source>
        <translation>ከ%1 በላይ የሆኑ ፋይሎች ሲጠየቁ ብቻ ይነበባሉ።</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectBadge</name>
    <message>
        <source>red</source>
        <translation>ቀይ</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>ብርቱካናማ</translation>
    </message>
    <message>
        <source>green</source>
        <translation>አረንጓዴ</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>ሰማያዊ አረንጓዴ</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>ሰማያዊ</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>ሐምራዊ</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>ሮዝ</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>ግራጫ</translation>
    </message>
    <message>
        <source>Mark of this connection: %1</source>
        <translation>የዚህ ግንኙነት ምልክት፦ %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectList</name>
    <message>
        <source>Environment</source>
        <translation>የአካባቢ ተለዋዋጮች</translation>
    </message>
</context>
<context>
    <name>docsweep::Projects</name>
    <message>
        <source>since %1</source>
        <translation>ከ%1 ጀምሮ</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>ቅንብሮቹን መጠቀም አይቻልም</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>የውሂብ ጎታውን ማግኘት አልተቻለም</translation>
    </message>
    <message>
        <source>The storage cannot be reached</source>
        <translation>ማከማቻውን ማግኘት አልተቻለም</translation>
    </message>
    <message>
        <source>This journal cannot be read</source>
        <translation>ይህን መዝገብ ማንበብ አይቻልም</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) failed</source>
        <translation>
            <numerusform>%Ln ዙር አልተሳካም</numerusform>
            <numerusform>%Ln ዙሮች አልተሳኩም</numerusform>
        </translation>
    </message>
    <message>
        <source>Some items could not be deleted</source>
        <translation>አንዳንድ ንጥሎችን መሰረዝ አልተቻለም</translation>
    </message>
    <message>
        <source>The schedule cannot be followed</source>
        <translation>የጊዜ ሰሌዳውን መከተል አይቻልም</translation>
    </message>
    <message>
        <source>A run is %1 late</source>
        <translation>አንድ ዙር በ%1 ዘግይቷል</translation>
    </message>
    <message>
        <source>A run is late</source>
        <translation>አንድ ዙር ዘግይቷል</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>ጊዜው %1</translation>
    </message>
    <message>
        <source>The last scan could not list the files</source>
        <translation>የመጨረሻው ቅኝት ፋይሎቹን መዘርዘር አልቻለም</translation>
    </message>
    <message>
        <source>The quota is used up</source>
        <translation>ኮታው አልቋል</translation>
    </message>
    <message>
        <source>%1 of the quota is used</source>
        <translation>ከኮታው %1 ጥቅም ላይ ውሏል</translation>
    </message>
    <message>
        <source>Clean up, or raise the quota</source>
        <translation>ያጽዱ ወይም ኮታውን ይጨምሩ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>%Ln ስረዛ ማከማቻውን ይጠባበቃል</numerusform>
            <numerusform>%Ln ስረዛዎች ማከማቻውን ይጠባበቃሉ</numerusform>
        </translation>
    </message>
    <message>
        <source>The next run tries again</source>
        <translation>ቀጣዩ ዙር እንደገና ይሞክራል</translation>
    </message>
    <message>
        <source>Made by an older docsweep</source>
        <translation>በቀድሞ docsweep የተሠራ</translation>
    </message>
    <message>
        <source>Open it once to bring it up to date</source>
        <translation>ለማዘመን አንድ ጊዜ ይክፈቱት</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>ተቃኝቶ አያውቅም</translation>
    </message>
    <message>
        <source>Open it to scan</source>
        <translation>ለመቃኘት ይክፈቱት</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a project needs, and more of it</comment>
        <translation>%1፦ %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>ጠፍቷል</translation>
    </message>
    <message>
        <source>no</source>
        <translation>አይ</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ሚሴ</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>በማንበብ ላይ…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>የማይታወቅ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>ምንም</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <comment>needs of a project that are not shown</comment>
        <translation>
            <numerusform>+%Ln ተጨማሪ</numerusform>
            <numerusform>+%Ln ተጨማሪ</numerusform>
        </translation>
    </message>
    <message>
        <source>No quota is set</source>
        <translation>ምንም ኮታ አልተቀመጠም</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ከ%2</translation>
    </message>
    <message>
        <source>%1 of the quota</source>
        <translation>ከኮታው %1</translation>
    </message>
    <message>
        <source>Scanned %1</source>
        <translation>የተቃኘው %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ምንም</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln ንጥል</numerusform>
            <numerusform>%Ln ንጥሎች</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ገና የለም</translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>%1 ነጻ ሆኗል</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>የጊዜ ሰሌዳ የለም</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ቦዝኗል</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>አይቻልም</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>ለአፍታ ቆሟል</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>እስከ %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>አሁን</translation>
    </message>
    <message>
        <source>after quiet hours</source>
        <translation>ከጸጥታ ሰዓታት በኋላ</translation>
    </message>
    <message>
        <source>late</source>
        <translation>ዘግይቷል</translation>
    </message>
    <message>
        <source>Check that this machine and its scheduler are running at these times.</source>
        <translation>ይህ ማሽንና የጊዜ መርሐ ግብር አስኪያጁ በእነዚህ ሰዓቶች መሥራታቸውን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>%1 ገደማ</translation>
    </message>
    <message>
        <source>by the system</source>
        <translation>በሥርዓቱ</translation>
    </message>
    <message>
        <source>A scheduler outside docsweep begins a run about every %1.</source>
        <translation>ከdocsweep ውጭ ያለ መርሐግብር በየ%1 ገደማ ዙር ይጀምራል።</translation>
    </message>
    <message>
        <source>The oldest waits since %1</source>
        <translation>የቆየው ከ%1 ጀምሮ ይጠባበቃል</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>በመጠየቅ ላይ…</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>አልተጠየቀም</translation>
    </message>
    <message>
        <source>database %1, storage %2</source>
        <comment>how long each took to answer, or no</comment>
        <translation>የውሂብ ጎታ %1፣ ማከማቻ %2</translation>
    </message>
    <message>
        <source>neither answers</source>
        <translation>ሁለቱም አይመልሱም</translation>
    </message>
    <message>
        <source>no database</source>
        <translation>የውሂብ ጎታ የለም</translation>
    </message>
    <message>
        <source>storage answers</source>
        <translation>ማከማቻው ይመልሳል</translation>
    </message>
    <message>
        <source>no storage</source>
        <translation>ማከማቻ የለም</translation>
    </message>
    <message>
        <source>database answers</source>
        <translation>የውሂብ ጎታው ይመልሳል</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>ይመልሳል</translation>
    </message>
    <message>
        <source>storage off</source>
        <translation>ማከማቻ ጠፍቷል</translation>
    </message>
    <message>
        <source>both answer</source>
        <translation>ሁለቱም ይመልሳሉ</translation>
    </message>
    <message>
        <source>%1, none needs you</source>
        <translation>%1፣ አንዱም እርስዎን አይፈልግም</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln need(s) you</source>
        <translation>
            <numerusform>%1፣ %Ln እርስዎን ይፈልጋል</numerusform>
            <numerusform>%1፣ %Ln እርስዎን ይፈልጋሉ</numerusform>
        </translation>
    </message>
    <message>
        <source>“Allow automatic runs” is off in Settings: automatic runs do nothing.</source>
        <translation>“ራስ-ሰር ሂደቶችን ፍቀድ” በቅንብሮች ውስጥ ቦዝኗል፦ ራስ-ሰር ሂደቶች ምንም አይሠሩም።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln ግንኙነት</numerusform>
            <numerusform>%Ln ግንኙነቶች</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectsModel</name>
    <message>
        <source>open in this window</source>
        <translation>በዚህ መስኮት ተከፍቷል</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ምንም</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the two lines of a cell</comment>
        <translation>%1፣ %2</translation>
    </message>
    <message>
        <source>What the newest scan listed and nobody has deleted or held since</source>
        <translation>የመጨረሻው ቅኝት የዘረዘረውና ከዚያ ወዲህ ማንም ያልሰረዘው ወይም ያልያዘው</translation>
    </message>
    <message>
        <source>Runs that failed since the last good one</source>
        <translation>ከመጨረሻው ስኬታማ ዙር ወዲህ ያልተሳኩ ዙሮች</translation>
    </message>
    <message>
        <source>Deletions that the storage has not confirmed</source>
        <translation>ማከማቻው ያላረጋገጣቸው ስረዛዎች</translation>
    </message>
    <message>
        <source>By the journal: a run that has not ended</source>
        <translation>በመዝገቡ መሠረት፦ ያልተጠናቀቀ ዙር</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>እርስዎን ይፈልጋል</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>የተከማቸ</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>ሊሰረዝ የሚችል</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>የመጨረሻ ዙር</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>ቀጣይ ዙር</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>በመጠባበቅ ላይ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>አልተሳካም</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>በሥራ ላይ</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>ተደራሽነት</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>ማንቂያዎች</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the mark of a project and its colour</comment>
        <translation>%1፣ %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a project and its mark</comment>
        <translation>%1፣ %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>ግንኙነት</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectsPage</name>
    <message>
        <source>All projects</source>
        <translation>ሁሉም ፕሮጀክቶች</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>አዲስ ግንኙነት…</translation>
    </message>
    <message>
        <source>Asking databases and storages: %1 of %2 have answered</source>
        <translation>የውሂብ ጎታዎችና ማከማቻዎች በመጠየቅ ላይ፦ %1 ከ%2 መልሰዋል</translation>
    </message>
    <message>
        <source>Databases and storages asked at %1</source>
        <translation>የውሂብ ጎታዎችና ማከማቻዎች በ%1 ተጠይቀዋል</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>አቁም</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>እንደገና አረጋግጥ</translation>
    </message>
    <message>
        <source>Stops asking; what has answered stays</source>
        <translation>መጠየቅ ያቆማል፤ የመጡ መልሶች ይቆያሉ</translation>
    </message>
    <message>
        <source>Asks each database and storage whether it answers; changes nothing</source>
        <translation>እያንዳንዱ የውሂብ ጎታና ማከማቻ ይመልስ እንደሆነ ይጠይቃል፤ ምንም አይቀይርም</translation>
    </message>
    <message>
        <source>No saved connections</source>
        <translation>የተቀመጠ ግንኙነት የለም</translation>
    </message>
    <message>
        <source>A connection saved under a name has its row here.</source>
        <translation>በስም የተቀመጠ እያንዳንዱ ግንኙነት እዚህ ረድፍ አለው።</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>ምንም አልተገኘም</translation>
    </message>
    <message>
        <source>Change or clear the search.</source>
        <translation>ፍለጋውን ይቀይሩ ወይም ያጽዱ።</translation>
    </message>
    <message>
        <source>Asking the databases and storages</source>
        <translation>የውሂብ ጎታዎችና ማከማቻዎች በመጠየቅ ላይ</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>ግንኙነቶችን ፈልግ</translation>
    </message>
    <message>
        <source>Reading the connections…</source>
        <translation>ግንኙነቶች በመነበብ ላይ…</translation>
    </message>
    <message>
        <source>Figures are from each connection&apos;s journal</source>
        <translation>ቁጥሮቹ ከእያንዳንዱ ግንኙነት መዝገብ ናቸው</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectsView</name>
    <message>
        <source>All projects</source>
        <translation>ሁሉም ፕሮጀክቶች</translation>
    </message>
</context>
<context>
    <name>docsweep::QuietHours</name>
    <message>
        <source>Quiet hours</source>
        <translation>የጸጥታ ሰዓታት</translation>
    </message>
    <message>
        <source>None: runs may start at any time.</source>
        <translation>የሉም፦ ዙሮች በማንኛውም ጊዜ ሊጀምሩ ይችላሉ።</translation>
    </message>
    <message>
        <source>Add quiet hours</source>
        <translation>የጸጥታ ሰዓታት ጨምር</translation>
    </message>
</context>
<context>
    <name>docsweep::QuietRow</name>
    <message>
        <source>Quiet from</source>
        <translation>የጸጥታ መጀመሪያ</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>የጸጥታ መጨረሻ</translation>
    </message>
    <message>
        <source>At or before the start: on the next day</source>
        <translation>ከመጀመሪያው ጋር እኩል ወይም በፊት ከሆነ፦ በማግስቱ</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>እስከ</translation>
    </message>
    <message>
        <source>Remove these quiet hours</source>
        <translation>እነዚህን የጸጥታ ሰዓታት አስወግድ</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>በ%1 ይጀምራል</translation>
    </message>
</context>
<context>
    <name>docsweep::QuotaGauge</name>
    <message>
        <source>%1 of %2 stored, %3 of it can be deleted</source>
        <translation>ከ%2 ኮታ %1 ተከማችቷል፣ ከዚህ %3 ሊሰረዝ ይችላል</translation>
    </message>
    <message>
        <source>Stored: not known</source>
        <translation>የተከማቸ፦ አይታወቅም</translation>
    </message>
</context>
<context>
    <name>docsweep::RangeMenu</name>
    <message>
        <source>any</source>
        <comment>a limit that is not set</comment>
        <translation>ማንኛውም</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>ቢያንስ</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>ቢበዛ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>መለኪያ</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>እነዚህን አሳይ</translation>
    </message>
</context>
<context>
    <name>docsweep::RestoreDialog</name>
    <message>
        <source>Put back</source>
        <translation>መልስ</translation>
    </message>
    <message>
        <source>What will be put back</source>
        <translation>የሚመለሰው</translation>
    </message>
    <message>
        <source>Finish what was interrupted</source>
        <translation>የተቋረጠውን ጨርስ</translation>
    </message>
    <message>
        <source>Items with something to know</source>
        <translation>ማሳወቂያ ያላቸው ንጥሎች</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>ክፍለ ጊዜ ወይም ፋይል</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ውጤት</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ለምን</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ሂደት</translation>
    </message>
    <message>
        <source>Save to a folder…</source>
        <translation>ወደ አቃፊ አስቀምጥ…</translation>
    </message>
    <message>
        <source>Writes the copies into a folder of this computer. Database and storage are not touched.</source>
        <translation>ቅጂዎቹን ወደዚህ ኮምፒውተር አቃፊ ይጽፋል። የውሂብ ጎታው እና ማከማቻው አይነኩም።</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>አቁም</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዝጋ</translation>
    </message>
    <message>
        <source>Finding out what can be put back…</source>
        <translation>ምን መመለስ እንደሚቻል በማጣራት ላይ…</translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln item(s)</source>
        <translation>
            <numerusform>%Ln ንጥል መልስ</numerusform>
            <numerusform>%Ln ንጥሎች መልስ</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are kept until %1.</source>
        <translation>ቅጂዎች እስከ %1 ይቆያሉ።</translation>
    </message>
    <message>
        <source>What is put back is held until %1, so that no cleanup deletes it again right away.</source>
        <translation>የተመለሰው እስከ %1 ይጠበቃል፤ ስለዚህ ምንም ጽዳት ወዲያው እንደገና አይሰርዘውም።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) cannot be put back in place</source>
        <translation>
            <numerusform>%Ln ንጥል ወደ ቦታው ሊመለስ አይችልም</numerusform>
            <numerusform>%Ln ንጥሎች ወደ ቦታቸው ሊመለሱ አይችሉም</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore %1: %2 of %3 items are not back yet.</source>
        <translation>መልሶ ማምጣት %1፦ ከ%3 ንጥሎች %2 ገና አልተመለሱም።</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>ጨርስ</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>በመመለስ ላይ…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>በመዘጋጀት ላይ…</translation>
    </message>
    <message>
        <source>%1 of %2 put back</source>
        <translation>ከ%2 %1 ተመልሷል</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) put back</source>
        <translation>
            <numerusform>%Ln ንጥል ተመልሷል</numerusform>
            <numerusform>%Ln ንጥሎች ተመልሰዋል</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 items put back</source>
        <translation>ከ%2 ንጥሎች %1 ተመልሰዋል</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>ገና አልተጠናቀቀም</translation>
    </message>
    <message>
        <source>Held until %1. See Holds to keep it longer.</source>
        <translation>እስከ %1 ይጠበቃል። ለማራዘም ማቆያዎችን ይመልከቱ።</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>ሊታወቅ የሚገባው</translation>
    </message>
    <message>
        <source>Save the copies to a folder</source>
        <translation>ቅጂዎቹን ወደ አቃፊ አስቀምጥ</translation>
    </message>
    <message>
        <source>Saving to %1…</source>
        <translation>ወደ %1 በማስቀመጥ ላይ…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>ተቀምጧል</translation>
    </message>
    <message>
        <source>Partly saved</source>
        <translation>በከፊል ተቀምጧል</translation>
    </message>
    <message>
        <source>%1 and the rows of %2 are in %3.</source>
        <translation>%1 እና የ%2 ረድፎች በ%3 ውስጥ ናቸው።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln ፋይል፣ %1</numerusform>
            <numerusform>%Ln ፋይሎች፣ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln ክፍለ ጊዜ</numerusform>
            <numerusform>%Ln ክፍለ ጊዜዎች</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>ቆሟል</translation>
    </message>
    <message>
        <source>It could not be put back</source>
        <translation>መመለስ አልተቻለም</translation>
    </message>
    <message>
        <source>What was put back so far stays. The rest can be put back later.</source>
        <translation>እስካሁን የተመለሰው ይቆያል። ቀሪው በኋላ ሊመለስ ይችላል።</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>በማቆም ላይ…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>ተው…</translation>
    </message>
    <message>
        <source>Ends it. What has been put back stays.</source>
        <translation>ያበቃዋል። የተመለሰው ይቆያል።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) are already there, unchanged.</source>
        <translation>
            <numerusform>%Ln ንጥል አስቀድሞ አለ፣ አልተቀየረም።</numerusform>
            <numerusform>%Ln ንጥሎች አስቀድመው አሉ፣ አልተቀየሩም።</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>ተው</translation>
    </message>
    <message>
        <source>Give up what is not back yet?</source>
        <translation>ገና ያልተመለሰው ይተው?</translation>
    </message>
    <message>
        <source>What has been put back stays and is held. The copies of the rest are kept until their term ends.</source>
        <translation>የተመለሰው ይቆያል፣ ይጠበቃልም። የቀሪው ቅጂዎች ጊዜያቸው እስኪያበቃ ይቆያሉ።</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>መጠበቅ ቀጥል</translation>
    </message>
    <message>
        <source>Giving up…</source>
        <translation>በመተው ላይ…</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>ተትቷል</translation>
    </message>
</context>
<context>
    <name>docsweep::RestoreWords</name>
    <message>
        <source>Put back session %1</source>
        <translation>ክፍለ ጊዜ %1 መልስ</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>%1 መልስ</translation>
    </message>
    <message>
        <source>Put back run %1</source>
        <translation>ሂደት %1 መልስ</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>ግጭት</translation>
    </message>
    <message>
        <source>will be put back</source>
        <translation>ይመለሳል</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>ተጀምሯል</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>ተመልሷል</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>አስቀድሞ አለ</translation>
    </message>
    <message>
        <source>added to the new session</source>
        <translation>ወደ አዲሱ ክፍለ ጊዜ ታክሏል</translation>
    </message>
    <message>
        <source>only to a folder</source>
        <translation>ወደ አቃፊ ብቻ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>በመጠበቅ ላይ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>አልተሳካም</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) with %1</source>
        <translation>
            <numerusform>%Ln ክፍለ ጊዜ ከ%1 ጋር</numerusform>
            <numerusform>%Ln ክፍለ ጊዜዎች ከ%1 ጋር</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln ሰነድ</numerusform>
            <numerusform>%Ln ሰነዶች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln ፋይል፣ %1</numerusform>
            <numerusform>%Ln ፋይሎች፣ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 put back</source>
        <translation>ከ%2 %1 ተመልሷል</translation>
    </message>
    <message>
        <source>%1 were already there</source>
        <translation>%1 አስቀድመው ነበሩ</translation>
    </message>
    <message>
        <source>%1 left alone: something else is there now</source>
        <translation>%1 አልተነኩም፦ አሁን እዚያ ሌላ ነገር አለ</translation>
    </message>
    <message>
        <source>%1 can only be saved to a folder</source>
        <translation>%1 ወደ አቃፊ ብቻ ሊቀመጡ ይችላሉ</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 በመጠበቅ ላይ</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 አልተሳካም</translation>
    </message>
</context>
<context>
    <name>docsweep::RunConfirmation</name>
    <message>
        <source>Nothing can be deleted now, because the safety limits could not be checked. %1</source>
        <translation>የደህንነት ገደቦቹን ማረጋገጥ ስላልተቻለ አሁን ምንም ሊሰረዝ አይችልም። %1</translation>
    </message>
    <message>
        <source>This list has changed: another docsweep has processed a part of it. Scan again.</source>
        <translation>ይህ ዝርዝር ተለውጧል፦ ሌላ docsweep ከፊሉን አከናውኗል። እንደገና ይቃኙ።</translation>
    </message>
    <message>
        <source>Nothing of this cleanup is left to delete.</source>
        <translation>ከዚህ ጽዳት የሚሰረዝ የቀረ የለም።</translation>
    </message>
</context>
<context>
    <name>docsweep::RunDetails</name>
    <message>
        <source>All runs</source>
        <translation>ሁሉም ዙሮች</translation>
    </message>
    <message>
        <source>Back to all runs (%1)</source>
        <translation>ወደ ሁሉም ዙሮች ተመለስ (%1)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>እንደገና ሞክር</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ወደ ውጪ ላክ…</translation>
    </message>
    <message>
        <source>Save this run and its items as CSV or JSON</source>
        <translation>ይህን ዙርና ንጥሎቹን እንደ CSV ወይም JSON ያስቀምጣል</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>ሪፖርት…</translation>
    </message>
    <message>
        <source>A report to keep: as a PDF or on paper</source>
        <translation>የሚቀመጥ ሪፖርት፦ እንደ PDF ወይም በወረቀት</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>የታቀደ</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>የተሰረዘ</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>አስቀድሞ የሌለ</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>የተዘለለ</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>በመጠባበቅ ላይ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>አልተሳካም</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>ነጻ የሆነ</translation>
    </message>
    <message>
        <source>Search the items of this run</source>
        <translation>የዚህን ዙር ንጥሎች ፈልግ</translation>
    </message>
    <message>
        <source>Search key, file, session…</source>
        <translation>ቁልፍ፣ ፋይል፣ ክፍለ ጊዜ ፈልግ…</translation>
    </message>
    <message>
        <source>Items of the run</source>
        <translation>የዙሩ ንጥሎች</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>ቁልፍ ቅዳ</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>ዙር %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>በማንበብ ላይ…</translation>
    </message>
    <message>
        <source>took under 1 s</source>
        <translation>ከ1 ሰከንድ በታች ፈጅቷል</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>%1 ፈጅቷል</translation>
    </message>
    <message>
        <source>one session: %1</source>
        <translation>አንድ ክፍለ ጊዜ፦ %1</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>ዕድሜው ከ%1 በላይ</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a state and its count</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Only %1, %2 of them</source>
        <translation>%1 ብቻ፣ ብዛታቸው %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more cause(s); the list below names each</source>
        <translation>
            <numerusform>እና %Ln ተጨማሪ ምክንያት፤ ከታች ያለው ዝርዝር እያንዳንዱን ይገልጻል</numerusform>
            <numerusform>እና %Ln ተጨማሪ ምክንያቶች፤ ከታች ያለው ዝርዝር እያንዳንዱን ይገልጻል</numerusform>
        </translation>
    </message>
    <message>
        <source>This run was on another database: %1</source>
        <translation>ይህ ዙር በሌላ የውሂብ ጎታ ላይ ነበር፦ %1</translation>
    </message>
    <message>
        <source>Pending deletions are being tried again</source>
        <translation>በመጠባበቅ ላይ ያሉ ስረዛዎች እንደገና እየተሞከሩ ነው</translation>
    </message>
    <message>
        <source>A cleanup is running</source>
        <translation>ጽዳት በሂደት ላይ ነው</translation>
    </message>
    <message>
        <source>A scan is running</source>
        <translation>ቅኝት በሂደት ላይ ነው</translation>
    </message>
    <message>
        <source>Retry failed and pending</source>
        <translation>ያልተሳኩትንና በመጠባበቅ ላይ ያሉትን እንደገና ሞክር</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>ያልተሳኩትን እንደገና ሞክር</translation>
    </message>
    <message>
        <source>Retry pending</source>
        <translation>በመጠባበቅ ላይ ያሉትን እንደገና ሞክር</translation>
    </message>
    <message>
        <source>Finishes the pending deletions, then scans and lists what failed. Nothing of that is deleted until you confirm it.</source>
        <translation>በመጠባበቅ ላይ ያሉትን ስረዛዎች ያጠናቅቃል፣ ከዚያም ይቃኛል፣ ያልተሳካውንም ይዘረዝራል። እስኪያረጋግጡ ድረስ ከዚያ ምንም አይሰረዝም።</translation>
    </message>
    <message>
        <source>Finishes the pending deletions. They were confirmed with the run.</source>
        <translation>በመጠባበቅ ላይ ያሉትን ስረዛዎች ያጠናቅቃል። ከዙሩ ጋር የተረጋገጡ ናቸው።</translation>
    </message>
    <message>
        <source>This run cannot be shown. %1</source>
        <translation>ይህ ዙር ሊታይ አይችልም። %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>በአቃፊ ውስጥ አሳይ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ቀጥል</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>ያልታወቀ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>የቀረ</translation>
    </message>
    <message>
        <source>It is not yet known what happened to them. The next run settles it.</source>
        <translation>ምን እንደደረሰባቸው እስካሁን አይታወቅም። ቀጣዩ አሂድ ይወስነዋል።</translation>
    </message>
    <message>
        <source>The run did not get to them. They were not touched.</source>
        <translation>አሂዱ አልደረሰባቸውም። አልተነኩም።</translation>
    </message>
    <message>
        <source>Run on %1</source>
        <translation>ዙር በ%1</translation>
    </message>
    <message>
        <source>%1 asked it to stop.</source>
        <translation>%1 እንዲቆም ጠይቋል።</translation>
    </message>
    <message>
        <source>The figures are those of the ledger. Its items, with what became of each, are in the journal of docsweep on %1.</source>
        <translation>ቁጥሮቹ የጋራ መዝገቡ ናቸው። ንጥሎቹና የእያንዳንዱ ውጤት በ%1 ላይ ባለው የdocsweep መዝገብ ውስጥ ናቸው።</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a cause, what to do</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>መልስ…</translation>
    </message>
    <message>
        <source>Copies are kept until %1</source>
        <translation>ቅጂዎች እስከ %1 ይቆያሉ</translation>
    </message>
    <message>
        <source>Put back its session…</source>
        <translation>ክፍለ ጊዜውን መልስ…</translation>
    </message>
</context>
<context>
    <name>docsweep::RunElsewhere</name>
    <message>
        <source>Show runs</source>
        <translation>ዙሮችን አሳይ</translation>
    </message>
    <message>
        <source>Ask it to stop…</source>
        <translation>እንዲቆም ጠይቅ…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how a run was started, by whom</comment>
        <translation>%1፣ %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been cleaning since %2 (%3): %4 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 ከ%2 ጀምሮ እያጸዳ ነው (%3)፦ %4 ከ%Ln ንጥል</numerusform>
            <numerusform>%1 ከ%2 ጀምሮ እያጸዳ ነው (%3)፦ %4 ከ%Ln ንጥሎች</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been cleaning since %2 (%3)</source>
        <translation>%1 ከ%2 ጀምሮ እያጸዳ ነው (%3)</translation>
    </message>
    <message>
        <source>Asked to stop by %1.</source>
        <translation>እንዲቆም በ%1 ተጠይቋል።</translation>
    </message>
    <message>
        <source>Ask it to stop</source>
        <translation>እንዲቆም ጠይቅ</translation>
    </message>
    <message>
        <source>Ask the cleanup on %1 to stop?</source>
        <translation>በ%1 ላይ ያለው ጽዳት እንዲቆም ይጠየቅ?</translation>
    </message>
    <message>
        <source>It hears this within seconds and ends with the batch that it is at. What it has not deleted stays. Everybody sees who asked.</source>
        <translation>በሰከንዶች ውስጥ ይሰማዋል፤ የያዘውን ክፍል ሲጨርስም ያበቃል። ያልሰረዘው ይቀራል። ማን እንደጠየቀ ሁሉም ያያል።</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>እንዲቀጥል ተው</translation>
    </message>
    <message>
        <source>Ask to stop</source>
        <translation>እንዲቆም ጠይቅ</translation>
    </message>
</context>
<context>
    <name>docsweep::RunHistory</name>
    <message>
        <source>Next runs</source>
        <translation>ቀጣይ ዙሮች</translation>
    </message>
    <message>
        <source>Latest runs</source>
        <translation>የቅርብ ጊዜ ዙሮች</translation>
    </message>
    <message>
        <source>Results of automatic runs, latest first</source>
        <translation>የራስ-ሰር ዙሮች ውጤቶች፣ የቅርቡ በቅድሚያ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>የታቀደለት ጊዜ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ውጤት</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>ዙሮች</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>የፈጀው</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1፣ በ%2</translation>
    </message>
    <message>
        <source>Not known: the schedule could not be read.</source>
        <translation>አይታወቅም፦ የጊዜ ሰሌዳው ሊነበብ አልቻለም።</translation>
    </message>
    <message>
        <source>None: automatic runs are paused.</source>
        <translation>የለም፦ ራስ-ሰር ዙሮች ለአፍታ ቆመዋል።</translation>
    </message>
    <message>
        <source>None: automatic runs are off.</source>
        <translation>የለም፦ ራስ-ሰር ዙሮች ቦዝነዋል።</translation>
    </message>
    <message>
        <source>In the last 24 hours: %1</source>
        <translation>ባለፉት 24 ሰዓታት፦ %1</translation>
    </message>
    <message>
        <source>Not known: the journal could not be read.</source>
        <translation>አይታወቅም፦ መዝገቡ ሊነበብ አልቻለም።</translation>
    </message>
    <message>
        <source>No automatic run has been due yet.</source>
        <translation>እስካሁን ጊዜው የደረሰ ራስ-ሰር ዙር አልነበረም።</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>ከ%1 እስከ %2</translation>
    </message>
    <message>
        <source>ran, catching up</source>
        <translation>ተካሂዷል፣ ያመለጠውን ለማካካስ</translation>
    </message>
</context>
<context>
    <name>docsweep::RunPanel</name>
    <message>
        <source>Cleanup</source>
        <translation>ጽዳት</translation>
    </message>
    <message>
        <source>Verified items</source>
        <translation>የተረጋገጡ ንጥሎች</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ረድፎች</translation>
    </message>
    <message>
        <source>Sessions whose rows are gone from the database, with the result of each recorded</source>
        <translation>ረድፎቻቸው ከውሂብ ጎታው የተሰረዙና የእያንዳንዳቸው ውጤት የተመዘገበላቸው ክፍለ ጊዜዎች</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ፋይሎች</translation>
    </message>
    <message>
        <source>Files that the storage has answered for, or that were skipped</source>
        <translation>ማከማቻው ምላሽ የሰጠባቸው ወይም የተዘለሉ ፋይሎች</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>ማረጋገጫ</translation>
    </message>
    <message>
        <source>Items whose result is verified and recorded</source>
        <translation>ውጤታቸው የተረጋገጠና የተመዘገበ ንጥሎች</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ለአፍታ አቁም</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>አቁም</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>ሪፖርት አሳይ</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>እንደገና ቃኝ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዝጋ</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>በመዘጋጀት ላይ…</translation>
    </message>
    <message>
        <source>Nothing has been deleted yet.</source>
        <translation>እስካሁን ምንም አልተሰረዘም።</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>በግምት %1 ይቀራል</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln ንጥል በመሰረዝ ላይ፣ %1</numerusform>
            <numerusform>%Ln ንጥሎችን በመሰረዝ ላይ፣ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <translation>%1 ከ%2 ተረጋግጧል</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ከ%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted</source>
        <translation>
            <numerusform>%Ln አልተሰረዘም</numerusform>
            <numerusform>%Ln አልተሰረዙም</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ቀጥል</translation>
    </message>
    <message>
        <source>Paused: no new batch starts</source>
        <translation>ለአፍታ ቆሟል፦ አዲስ ቡድን አይጀምርም</translation>
    </message>
    <message>
        <source>Stopping: the current batches are being finished and verified…</source>
        <translation>በማቆም ላይ፦ በሥራ ላይ ያሉት ቡድኖች እየተጠናቀቁና እየተረጋገጡ ነው…</translation>
    </message>
    <message>
        <source>Still stopping: waiting for a disk or the network. Nothing new starts.</source>
        <translation>አሁንም በማቆም ላይ፦ ዲስክ ወይም አውታረ መረብ እየተጠበቀ ነው። ምንም አዲስ ነገር አይጀምርም።</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1</source>
        <translation>ምንም አልተሰረዘም፦ %1</translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>%1 ነጻ ሆኗል</translation>
    </message>
    <message>
        <source>%1 freed in %2</source>
        <translation>በ%2 ውስጥ %1 ነጻ ሆኗል</translation>
    </message>
    <message>
        <source>Partly done, %1</source>
        <translation>በከፊል ተጠናቋል፣ %1</translation>
    </message>
    <message>
        <source>Done, %1</source>
        <translation>ተጠናቋል፣ %1</translation>
    </message>
    <message>
        <source>A safety limit was overridden for this cleanup: %1</source>
        <translation>ለዚህ ጽዳት የደህንነት ገደብ ታልፏል፦ %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 ተሰርዟል</translation>
    </message>
    <message>
        <source>%1 already gone</source>
        <translation>%1 አስቀድሞ የለም</translation>
    </message>
    <message>
        <source>%1 used again or changed</source>
        <translation>%1 እንደገና ጥቅም ላይ ውሏል ወይም ተለውጧል</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 በመጠባበቅ ላይ</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 አልተሳካም</translation>
    </message>
    <message>
        <source>%1 of an earlier run finished</source>
        <translation>ከቀደመ ዙር %1 ተጠናቋል</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>ምንም አልተሰረዘም</translation>
    </message>
    <message>
        <source>The storage does not answer. Waiting up to %1 more.</source>
        <translation>ማከማቻው ምላሽ አይሰጥም። እስከ %1 ድረስ ይጠበቃል።</translation>
    </message>
    <message>
        <source>%1 undecided until the next run</source>
        <translation>%1 እስከ ቀጣዩ ዙር ድረስ ያልተወሰነ</translation>
    </message>
    <message>
        <source>Pausing: finishing the current batch…</source>
        <translation>ለአፍታ በማቆም ላይ፦ የአሁኑ ቡድን እየተጠናቀቀ ነው…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing deleted: %Ln item(s) failed</source>
        <translation>
            <numerusform>ምንም አልተሰረዘም፦ %Ln ንጥል አልተሳካም</numerusform>
            <numerusform>ምንም አልተሰረዘም፦ %Ln ንጥሎች አልተሳኩም</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ቀጥል</translation>
    </message>
    <message>
        <source>Stopped. %1 deleted, %2 left.</source>
        <translation>ቆሟል። %1 ተሰርዘዋል፣ %2 ቀርተዋል።</translation>
    </message>
    <message>
        <source>Stopped by an error. %1 deleted, %2 left.</source>
        <translation>በስህተት ምክንያት ቆሟል። %1 ተሰርዘዋል፣ %2 ቀርተዋል።</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>መልስ…</translation>
    </message>
    <message numerus="yes">
        <source>Copying, then deleting %Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln ንጥል በመቅዳት፣ ከዚያ በመሰረዝ ላይ፣ %1</numerusform>
            <numerusform>%Ln ንጥሎችን በመቅዳት፣ ከዚያ በመሰረዝ ላይ፣ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 copied (%3)</source>
        <translation>ከ%2 %1 ተቀድተዋል (%3)</translation>
    </message>
</context>
<context>
    <name>docsweep::RunQuestion</name>
    <message>
        <source>Run the web app&apos;s code?</source>
        <translation>የድር መተግበሪያው ኮድ ይሂድ?</translation>
    </message>
    <message>
        <source>Only the web app&apos;s own Python can read its settings. This runs the code of its settings and models.</source>
        <translation>ቅንብሮቹን ማንበብ የሚችለው የድር መተግበሪያው የራሱ Python ብቻ ነው። ይህ የቅንብሮቹንና የሞዴሎቹን ኮድ ያስኬዳል።</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>ፕሮግራም</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>አቃፊ</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>የሚሄደው እንደ</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>አስኬድ</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>አታስኬድ</translation>
    </message>
    <message>
        <source>docsweep does not change it.</source>
        <translation>docsweep አይቀይረውም።</translation>
    </message>
    <message>
        <source>This code belongs to user %1. It would run with all rights of user %2.</source>
        <translation>ይህ ኮድ የተጠቃሚ %1 ነው። በተጠቃሚ %2 ሙሉ መብት ይሠራል።</translation>
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
        <translation>የተጀመረው</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>ያበቃው</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>የፈጀው</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>ከ1 ሰከንድ በታች</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>የጀመረው</translation>
    </message>
    <message>
        <source>What was to be deleted</source>
        <translation>ሊሰረዝ የታሰበው</translation>
    </message>
    <message>
        <source>the session %1</source>
        <translation>ክፍለ ጊዜው %1</translation>
    </message>
    <message>
        <source>everything unused for longer than %1</source>
        <translation>ከ%1 በላይ ጥቅም ላይ ያልዋለ ሁሉ</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>የውሂብ ጎታ</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ማከማቻ</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>ዕቅድ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>የታቀደ</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>የተሰረዘ</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>አስቀድሞ የሌለ</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>የተዘለለ</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>በመጠባበቅ ላይ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>አልተሳካም</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>ነጻ የሆነ</translation>
    </message>
    <message>
        <source>Removed: sessions %1, documents %2, files %3; each confirmed by the database or the storage.</source>
        <translation>የተወገዱ፦ ክፍለ ጊዜዎች %1፣ ሰነዶች %2፣ ፋይሎች %3፤ እያንዳንዱ በውሂብ ጎታው ወይም በማከማቻው የተረጋገጠ።</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>ንጥሎች</translation>
    </message>
    <message>
        <source>The first %1 of %2 items. Those that were not deleted come first. The CSV or JSON export contains them all.</source>
        <translation>ከ%2 ንጥሎች የመጀመሪያዎቹ %1። ያልተሰረዙት በቅድሚያ ይመጣሉ። እንደ CSV ወይም JSON ወደ ውጪ የሚላከው ሁሉንም ይይዛል።</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>ክፍለ ጊዜ ወይም ፋይል</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ዓይነት</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ሁኔታ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>መጠን</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more item(s)</source>
        <translation>
            <numerusform>እና %Ln ተጨማሪ ንጥል</numerusform>
            <numerusform>እና %Ln ተጨማሪ ንጥሎች</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleanup run %1</source>
        <translation>የጽዳት ዙር %1</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>ዙሩ</translation>
    </message>
    <message>
        <source>Why items were not deleted</source>
        <translation>ንጥሎች ያልተሰረዙበት ምክንያት</translation>
    </message>
    <message>
        <source>%1 · printed %2</source>
        <translation>%1 · የታተመው %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ገጽ %1 ከ%2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>ግንኙነት</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>ያልታወቀ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>የቀረ</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>ለምሳሌ፦ %1</translation>
    </message>
</context>
<context>
    <name>docsweep::RunText</name>
    <message>
        <source>asleep or off</source>
        <translation>ማሽኑ ተኝቶ ወይም ጠፍቶ ነበር</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>ለአፍታ ቆሟል</translation>
    </message>
    <message>
        <source>another run was in progress</source>
        <translation>ሌላ ዙር በሂደት ላይ ነበር</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ቦዝኗል</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>የጸጥታ ሰዓታት</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>በእጅ</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>የትእዛዝ መስመር</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>የጊዜ ሰሌዳ</translation>
    </message>
    <message>
        <source>Web app</source>
        <translation>የድር መተግበሪያ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>የማይታወቅ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how a run was started, by whom</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>በሂደት ላይ</translation>
    </message>
    <message>
        <source>running</source>
        <translation>በሂደት ላይ</translation>
    </message>
    <message>
        <source>Not finished: it is running elsewhere, or its process ended early</source>
        <translation>አላበቃም፦ በሌላ ቦታ እየሄደ ነው፣ ወይም ሂደቱ ቀድሞ አብቅቷል</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>አላበቃም</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>ቆሟል</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ስህተት</translation>
    </message>
    <message>
        <source>Interrupted: its process ended before it could finish</source>
        <translation>ተቋርጧል፦ ሳይጨርስ ሂደቱ አብቅቷል</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>ተቋርጧል</translation>
    </message>
    <message numerus="yes">
        <source>Partly done: %Ln item(s) failed</source>
        <translation>
            <numerusform>በከፊል ተጠናቋል፦ %Ln ንጥል አልተሳካም</numerusform>
            <numerusform>በከፊል ተጠናቋል፦ %Ln ንጥሎች አልተሳኩም</numerusform>
        </translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>በከፊል ተጠናቋል</translation>
    </message>
    <message numerus="yes">
        <source>Done, but %Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>ተጠናቋል፣ ነገር ግን %Ln ስረዛ ማከማቻውን ይጠባበቃል</numerusform>
            <numerusform>ተጠናቋል፣ ነገር ግን %Ln ስረዛዎች ማከማቻውን ይጠባበቃሉ</numerusform>
        </translation>
    </message>
    <message>
        <source>files pending</source>
        <translation>ፋይሎች በመጠባበቅ ላይ ናቸው</translation>
    </message>
    <message>
        <source>Done: there was nothing to delete</source>
        <translation>ተጠናቋል፦ የሚሰረዝ ምንም አልነበረም</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ተጠናቋል</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ተጠናቋል</translation>
    </message>
    <message>
        <source>It is running in another window or on another machine, or its process ended. “Retry” finds out: it completes what an ended run left behind and does not disturb a running one.</source>
        <translation>በሌላ መስኮት ወይም በሌላ ማሽን ላይ እየሄደ ነው፣ ወይም ሂደቱ አብቅቷል። «እንደገና ሞክር» ይህን ያጣራል፦ ያበቃ ዙር የተወውን ያጠናቅቃል፣ በሂደት ላይ ያለውን አይረብሽም።</translation>
    </message>
    <message>
        <source>docsweep or the machine stopped during this run. What it had started was completed from the journal. The rest was not touched, and the next scan checks it again.</source>
        <translation>በዚህ ዙር ጊዜ docsweep ወይም ማሽኑ ቆሟል። የጀመረው ከመዝገቡ ተጠናቋል። የቀረው አልተነካም፣ ቀጣዩ ቅኝትም እንደገና ያጣራዋል።</translation>
    </message>
    <message>
        <source>What stopped it: %1</source>
        <translation>ያስቆመው፦ %1</translation>
    </message>
    <message>
        <source>Why files could not be deleted: %1</source>
        <translation>ፋይሎች ያልተሰረዙበት ምክንያት፦ %1</translation>
    </message>
    <message>
        <source>Safety limits that were overridden for it: %1</source>
        <translation>ለእሱ የታለፉ የደህንነት ገደቦች፦ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that were pending when it ended have been settled since.</source>
        <translation>
            <numerusform>ሲያበቃ በመጠባበቅ ላይ የነበረ %Ln ስረዛ ከዚያ ወዲህ ተቋጭቷል።</numerusform>
            <numerusform>ሲያበቃ በመጠባበቅ ላይ የነበሩ %Ln ስረዛዎች ከዚያ ወዲህ ተቋጭተዋል።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also finished %Ln deletion(s) of earlier runs.</source>
        <translation>
            <numerusform>ከቀደሙ ዙሮች %Ln ስረዛም አጠናቋል።</numerusform>
            <numerusform>ከቀደሙ ዙሮች %Ln ስረዛዎችንም አጠናቋል።</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of its items has been removed. The totals are kept.</source>
        <translation>የንጥሎቹ ዝርዝር ተወግዷል። ድምሮቹ ይቆያሉ።</translation>
    </message>
    <message>
        <source>Skipped on purpose: nothing to do.</source>
        <translation>ሆን ተብሎ ተዘልሏል፦ የሚደረግ ነገር የለም።</translation>
    </message>
    <message>
        <source>Every run tries again; “Retry” does it now.</source>
        <translation>እያንዳንዱ ዙር እንደገና ይሞክራል፤ «እንደገና ሞክር» አሁኑኑ ያደርገዋል።</translation>
    </message>
    <message>
        <source>Still there. When the cause is fixed, “Retry” scans and lists them again.</source>
        <translation>አሁንም እዚያው አለ። ምክንያቱ ሲስተካከል «እንደገና ሞክር» ይቃኛል፣ እንደገናም ይዘረዝራቸዋል።</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, none missed</source>
        <translation>%1 ይጠበቁ ነበር፣ %2 ታይተዋል፣ ያመለጠ የለም</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and why runs were missed</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, %3 missed: %4</source>
        <translation>%1 ይጠበቁ ነበር፣ %2 ታይተዋል፣ %3 አምልጠዋል፦ %4</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between causes</comment>
        <translation>፣ </translation>
    </message>
    <message>
        <source>%1; %2 caught up</source>
        <translation>%1፤ %2 ተካክሰዋል</translation>
    </message>
    <message>
        <source>only what earlier runs left over</source>
        <translation>የቀደሙ ዙሮች የተዉት ብቻ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) of earlier runs were still pending at its end</source>
        <translation>
            <numerusform>ከቀደሙ ዙሮች %Ln ስረዛ መጨረሻ ላይ አሁንም በመጠባበቅ ላይ ነበር</numerusform>
            <numerusform>ከቀደሙ ዙሮች %Ln ስረዛዎች መጨረሻ ላይ አሁንም በመጠባበቅ ላይ ነበሩ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: finished %Ln deletion(s) of earlier runs</source>
        <translation>
            <numerusform>ተጠናቋል፦ ከቀደሙ ዙሮች %Ln ስረዛ አጠናቋል</numerusform>
            <numerusform>ተጠናቋል፦ ከቀደሙ ዙሮች %Ln ስረዛዎችን አጠናቋል</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: what earlier runs left over is settled</source>
        <translation>ተጠናቋል፦ የቀደሙ ዙሮች የተዉት ተስተካክሏል</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) were pending then; none are pending now.</source>
        <translation>
            <numerusform>በዚያን ጊዜ %Ln ስረዛ በመጠባበቅ ላይ ነበር፤ አሁን የለም።</numerusform>
            <numerusform>በዚያን ጊዜ %Ln ስረዛዎች በመጠባበቅ ላይ ነበሩ፤ አሁን የሉም።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) were pending then; %1 still pending now.</source>
        <translation>
            <numerusform>በዚያን ጊዜ %Ln ስረዛ በመጠባበቅ ላይ ነበር፤ አሁንም በመጠባበቅ ላይ ያለ፦ %1።</numerusform>
            <numerusform>በዚያን ጊዜ %Ln ስረዛዎች በመጠባበቅ ላይ ነበሩ፤ አሁንም በመጠባበቅ ላይ ያሉ፦ %1።</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done is recorded; the rest is still pending.</source>
        <translation>ቆሟል። የተሠራው ተመዝግቧል፤ የቀረው አሁንም በመጠባበቅ ላይ ነው።</translation>
    </message>
    <message>
        <source>The pending deletions could not be tried. %1</source>
        <translation>በመጠባበቅ ላይ ያሉትን ስረዛዎች መሞከር አልተቻለም። %1</translation>
    </message>
    <message>
        <source>Nothing is pending any more. What an interrupted run left over is settled.</source>
        <translation>ከእንግዲህ በመጠባበቅ ላይ ያለ ምንም የለም። የተቋረጠ ዙር የተወው ተቋጭቷል።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) done, %1 freed.</source>
        <translation>
            <numerusform>በመጠባበቅ ላይ የነበረ %Ln ስረዛ ተጠናቋል፣ %1 ነጻ ሆኗል።</numerusform>
            <numerusform>በመጠባበቅ ላይ የነበሩ %Ln ስረዛዎች ተጠናቀዋል፣ %1 ነጻ ሆኗል።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) done, %1 still pending: the list shows why.</source>
        <translation>
            <numerusform>በመጠባበቅ ላይ የነበረ %Ln ስረዛ ተጠናቋል፣ %1 አሁንም በመጠባበቅ ላይ ነው፦ ዝርዝሩ ምክንያቱን ይገልጻል።</numerusform>
            <numerusform>በመጠባበቅ ላይ የነበሩ %Ln ስረዛዎች ተጠናቀዋል፣ %1 አሁንም በመጠባበቅ ላይ ነው፦ ዝርዝሩ ምክንያቱን ይገልጻል።</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing: it was refused before it started</source>
        <translation>ምንም፤ ከመጀመሩ በፊት ተከልክሏል</translation>
    </message>
    <message>
        <source>Refused before it started. Nothing was touched.</source>
        <translation>ከመጀመሩ በፊት ተከልክሏል። ምንም አልተነካም።</translation>
    </message>
    <message numerus="yes">
        <source>Refused %Ln time(s) in a row before it started. Nothing was touched.</source>
        <translation>
            <numerusform>ከመጀመሩ በፊት በተከታታይ %Ln ጊዜ ተከልክሏል። ምንም አልተነካም።</numerusform>
            <numerusform>ከመጀመሩ በፊት በተከታታይ %Ln ጊዜ ተከልክሏል። ምንም አልተነካም።</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ተከልክሏል</translation>
    </message>
    <message numerus="yes">
        <source>It is not yet known what happened to %Ln item(s), because the database did not answer. The next run settles it.</source>
        <translation>
            <numerusform>የውሂብ ጎታው ምላሽ ስላልሰጠ %Ln ንጥል ምን እንደሆነ ገና አይታወቅም። ቀጣዩ ዙር ይቋጨዋል።</numerusform>
            <numerusform>የውሂብ ጎታው ምላሽ ስላልሰጠ %Ln ንጥሎች ምን እንደሆኑ ገና አይታወቅም። ቀጣዩ ዙር ይቋጨዋል።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also deleted %Ln expired login(s) (django_session).</source>
        <translation>
            <numerusform>እንዲሁም %Ln ጊዜው ያለፈበት መግቢያ ሰርዟል (django_session)።</numerusform>
            <numerusform>እንዲሁም %Ln ጊዜያቸው ያለፈባቸው መግቢያዎች ሰርዟል (django_session)።</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired logins were not deleted (django_session): the database did not allow it.</source>
        <translation>ጊዜያቸው ያለፈባቸው መግቢያዎች አልተሰረዙም (django_session)፦ የውሂብ ጎታው አልፈቀደም።</translation>
    </message>
    <message>
        <source>Expired logins were not deleted (django_session).</source>
        <translation>ጊዜያቸው ያለፈባቸው መግቢያዎች አልተሰረዙም (django_session)።</translation>
    </message>
    <message>
        <source>Stopped. %1 deleted, %2 left.</source>
        <translation>ቆሟል። %1 ተሰርዘዋል፣ %2 ቀርተዋል።</translation>
    </message>
    <message>
        <source>Stopped by an error. %1 deleted, %2 left.</source>
        <translation>በስህተት ምክንያት ቆሟል። %1 ተሰርዘዋል፣ %2 ቀርተዋል።</translation>
    </message>
    <message>
        <source>Stopped. %1 deleted.</source>
        <translation>ቆሟል። %1 ተሰርዘዋል።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that were pending here had been finished by other installations.</source>
        <translation>
            <numerusform>እዚህ በመጠባበቅ ላይ የነበረ %Ln ስረዛ በሌላ ጭነት ተጠናቆ ነበር።</numerusform>
            <numerusform>እዚህ በመጠባበቅ ላይ የነበሩ %Ln ስረዛዎች በሌሎች ጭነቶች ተጠናቅቀው ነበር።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::RunsModel</name>
    <message>
        <source>one session</source>
        <translation>አንድ ክፍለ ጊዜ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>አይታወቅም</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>ከ1 ሰከንድ በታች</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 ባይት</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>ያበቃው %1</translation>
    </message>
    <message>
        <source>Everything older than this was to be deleted</source>
        <translation>ዕድሜው ከዚህ በላይ የሆነው ሁሉ ሊሰረዝ ነበር</translation>
    </message>
    <message>
        <source>Skipped: used again, changed or held since the plan was made</source>
        <translation>የተዘለለ፦ ዕቅዱ ከተሠራ በኋላ እንደገና ጥቅም ላይ ውሏል፣ ተለውጧል ወይም በማቆያ ገብቷል</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>የተጀመረው</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>የጀመረው</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ውጤት</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>ዕድሜው ከዚህ በላይ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>የታቀደ</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>የተሰረዘ</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>በመጠባበቅ ላይ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>አልተሳካም</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>ነጻ የሆነ</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>የፈጀው</translation>
    </message>
    <message>
        <source>What is still pending of what it left</source>
        <translation>ከተወው አሁንም በመጠባበቅ ላይ ያለው</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>ግንኙነት</translation>
    </message>
    <message>
        <source>this docsweep</source>
        <translation>ይህ docsweep</translation>
    </message>
    <message>
        <source>Only the docsweep that ran it knows</source>
        <translation>ያካሄደው docsweep ብቻ ያውቃል</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>የት</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ማን</translation>
    </message>
</context>
<context>
    <name>docsweep::RunsView</name>
    <message>
        <source>Runs, newest first</source>
        <translation>ዙሮች፣ አዲሱ በቅድሚያ</translation>
    </message>
</context>
<context>
    <name>docsweep::Schedule</name>
    <message>
        <source>Automatic runs are not possible</source>
        <translation>ራስ-ሰር ዙሮች አይቻሉም</translation>
    </message>
    <message>
        <source>Automatic runs are switched off</source>
        <translation>ራስ-ሰር ዙሮች እንዲቦዝኑ ተደርገዋል</translation>
    </message>
    <message>
        <source>Automatic runs are off</source>
        <translation>ራስ-ሰር ዙሮች ቦዝነዋል</translation>
    </message>
    <message>
        <source>Automatic runs are paused</source>
        <translation>ራስ-ሰር ዙሮች ለአፍታ ቆመዋል</translation>
    </message>
    <message>
        <source>Automatic runs are paused until %1</source>
        <translation>ራስ-ሰር ዙሮች እስከ %1 ለአፍታ ቆመዋል</translation>
    </message>
    <message>
        <source>Quiet hours, next automatic run %1</source>
        <translation>የጸጥታ ሰዓታት፣ ቀጣዩ ራስ-ሰር ዙር %1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>የጸጥታ ሰዓታት</translation>
    </message>
    <message>
        <source>Automatic run is on</source>
        <translation>ራስ-ሰር ዙር በሂደት ላይ ነው</translation>
    </message>
    <message>
        <source>An automatic run waits for this window</source>
        <translation>አንድ ራስ-ሰር ዙር ይህን መስኮት እየጠበቀ ነው</translation>
    </message>
    <message>
        <source>Next automatic run %1</source>
        <translation>ቀጣዩ ራስ-ሰር ዙር %1</translation>
    </message>
    <message>
        <source>Reading the schedule…</source>
        <translation>የጊዜ ሰሌዳውን በማንበብ ላይ…</translation>
    </message>
    <message>
        <source>Nothing is deleted unless somebody starts a cleanup.</source>
        <translation>አንድ ሰው ጽዳት ካልጀመረ በቀር ምንም አይሰረዝም።</translation>
    </message>
    <message>
        <source>The last automatic run (%1) found nothing to delete.</source>
        <translation>የመጨረሻው ራስ-ሰር ዙር (%1) የሚሰረዝ ምንም አላገኘም።</translation>
    </message>
    <message>
        <source>The last automatic run (%1) was stopped; it had deleted %2 and freed %3.</source>
        <translation>የመጨረሻው ራስ-ሰር ዙር (%1) እንዲቆም ተደርጓል፤ %2 ሰርዞ %3 ነጻ አድርጎ ነበር።</translation>
    </message>
    <message>
        <source>The last automatic run (%1) deleted %2 and freed %3.</source>
        <translation>የመጨረሻው ራስ-ሰር ዙር (%1) %2 ሰርዞ %3 ነጻ አድርጓል።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln ንጥል</numerusform>
            <numerusform>%Ln ንጥሎች</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>በሂደት ላይ</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>ተካሂዷል</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>ተቋርጧል</translation>
    </message>
    <message>
        <source>stopped: nothing deleted</source>
        <translation>ቆሟል፦ ምንም አልተሰረዘም</translation>
    </message>
    <message>
        <source>missed: asleep or off</source>
        <translation>አምልጧል፦ ማሽኑ ተኝቶ ወይም ጠፍቶ ነበር</translation>
    </message>
    <message>
        <source>skipped: paused</source>
        <translation>ተዘልሏል፦ ለአፍታ ቆሞ ነበር</translation>
    </message>
    <message>
        <source>missed: another run was in progress</source>
        <translation>አምልጧል፦ ሌላ ዙር በሂደት ላይ ነበር</translation>
    </message>
    <message>
        <source>nothing: switched off</source>
        <translation>ምንም፦ ቦዝኗል</translation>
    </message>
    <message>
        <source>postponed: quiet hours</source>
        <translation>ለሌላ ጊዜ ተላልፏል፦ የጸጥታ ሰዓታት</translation>
    </message>
    <message>
        <source>the schedule starts from here</source>
        <translation>የጊዜ ሰሌዳው ከዚህ ይጀምራል</translation>
    </message>
    <message>
        <source>the clock was set back</source>
        <translation>ሰዓቱ ወደኋላ ተመልሷል</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, none missed</source>
        <translation>%1 ይጠበቁ ነበር፣ %2 ታይተዋል፣ ያመለጠ የለም</translation>
    </message>
    <message>
        <source>asleep or off</source>
        <translation>ማሽኑ ተኝቶ ወይም ጠፍቶ ነበር</translation>
    </message>
    <message>
        <source>another run or scan was in progress</source>
        <translation>ሌላ ዙር ወይም ቅኝት በሂደት ላይ ነበር</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ቦዝኗል</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, %3 missed: %4</source>
        <translation>%1 ይጠበቁ ነበር፣ %2 ታይተዋል፣ %3 አምልጠዋል፦ %4</translation>
    </message>
    <message>
        <source>Set by %1 on the command line</source>
        <translation>በትእዛዝ መስመሩ በ%1 የተቀናበረ</translation>
    </message>
    <message>
        <source>Set by %1 in the environment</source>
        <translation>በአካባቢ ተለዋዋጭ በ%1 የተቀናበረ</translation>
    </message>
    <message>
        <source>Set by %1 in the .env file</source>
        <translation>በ.env ፋይሉ በ%1 የተቀናበረ</translation>
    </message>
    <message>
        <source>Set by %1 in the profile</source>
        <translation>በመገለጫው በ%1 የተቀናበረ</translation>
    </message>
    <message>
        <source>The last automatic run deleted nothing. %1</source>
        <translation>የመጨረሻው ራስ-ሰር ዙር ምንም አልሰረዘም። %1</translation>
    </message>
    <message>
        <source>Gradual start: %1 now, %2 from %3 on.</source>
        <translation>ቀስ በቀስ ጅማሬ፦ አሁን %1፣ ከ%3 ጀምሮ %2።</translation>
    </message>
    <message>
        <source>That step would delete about %1 and %2 (%3) more.</source>
        <translation>ያ እርምጃ ወደ %1 እና %2 (%3) ተጨማሪ ይሰርዛል።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln ፋይል</numerusform>
            <numerusform>%Ln ፋይሎች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln ክፍለ ጊዜ</numerusform>
            <numerusform>%Ln ክፍለ ጊዜዎች</numerusform>
        </translation>
    </message>
    <message>
        <source>a run failed</source>
        <translation>ዙር አልተሳካም</translation>
    </message>
    <message>
        <source>a safety limit stopped a run</source>
        <translation>የደህንነት ገደብ ዙርን አቁሟል</translation>
    </message>
    <message>
        <source>something that was already listed was put on hold</source>
        <translation>አስቀድሞ የተዘረዘረ ነገር በማቆያ ገብቷል</translation>
    </message>
    <message>
        <source>a run was interrupted</source>
        <translation>ዙር ተቋርጧል</translation>
    </message>
    <message>
        <source>something that was deleted was restored</source>
        <translation>የተሰረዘ ነገር ተመልሷል</translation>
    </message>
    <message>
        <source>a run left work for the next one</source>
        <translation>ዙር ለቀጣዩ ሥራ ትቷል</translation>
    </message>
    <message>
        <source>Stays at %1: %2 on %3. The next step comes on %4 at the earliest.</source>
        <translation>በ%1 ቆይቷል፦ %2 በ%3። የሚቀጥለው እርምጃ ቢፈጥን በ%4 ይመጣል።</translation>
    </message>
    <message>
        <source>Next automatic run %1: %2</source>
        <translation>ቀጣዩ ራስ-ሰር ሂደት %1፦ %2</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>አይቻልም</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>በመነበብ ላይ…</translation>
    </message>
    <message>
        <source>off</source>
        <translation>ጠፍቷል</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>እስከ %1 ድረስ ቆሟል</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>ለጊዜው ቆሟል</translation>
    </message>
    <message>
        <source>on, quiet hours</source>
        <translation>በርቷል፣ የጸጥታ ሰዓት</translation>
    </message>
    <message>
        <source>on</source>
        <translation>በርቷል</translation>
    </message>
    <message>
        <source>The list on screen is a trial: it shows what is older than %1. This schedule uses %2.</source>
        <translation>የሚታየው ዝርዝር ሙከራ ነው፦ ከ%1 የቆየውን ያሳያል። ይህ መርሐ ግብር %2 ይጠቀማል።</translation>
    </message>
    <message>
        <source>“%1” may clean up the same database, but cannot be opened now. Open the one that should run.</source>
        <translation>“%1” ተመሳሳዩን የውሂብ ጎታ ሊያጸዳ ይችላል፣ ነገር ግን አሁን ሊከፈት አይችልም። መስራት ያለበትን ይክፈቱ።</translation>
    </message>
    <message>
        <source>“%1” and “%2” clean up the same database with different settings. Open the one that should run.</source>
        <translation>“%1” እና “%2” ተመሳሳዩን የውሂብ ጎታ በተለያዩ ቅንብሮች ያጸዳሉ። መስራት ያለበትን ይክፈቱ።</translation>
    </message>
    <message>
        <source>Automatic runs of “%1” are on and now take place while another connection is open, too. Next run: %2</source>
        <translation>የ“%1” ራስ-ሰር ሂደቶች በርተዋል፣ አሁን ሌላ ግንኙነት ክፍት ሳለም ይካሄዳሉ። ቀጣይ ሂደት፦ %2</translation>
    </message>
    <message>
        <source>“Allow automatic runs” is off in Settings: automatic runs do nothing.</source>
        <translation>“ራስ-ሰር ሂደቶችን ፍቀድ” በቅንብሮች ውስጥ ቦዝኗል፦ ራስ-ሰር ሂደቶች ምንም አይሠሩም።</translation>
    </message>
    <message>
        <source>%1, a run scans again and deletes everything older than %2, as long as docsweep is open.</source>
        <comment>every hour, an age</comment>
        <translation>docsweep ክፍት እስካለ ድረስ %1 አንድ ዙር እንደ አዲስ ይቃኛል፣ ዕድሜው ከ%2 በላይ የሆነውን ሁሉ ይሰርዛል።</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>በየቀኑ</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation>
            <numerusform>በየ%Ln ቀኑ</numerusform>
            <numerusform>በየ%Ln ቀኑ</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>በየሰዓቱ</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>በየ%Ln ሰዓቱ</numerusform>
            <numerusform>በየ%Ln ሰዓቱ</numerusform>
        </translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>በየደቂቃው</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>በየ%Ln ደቂቃው</numerusform>
            <numerusform>በየ%Ln ደቂቃው</numerusform>
        </translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>በየ%1</translation>
    </message>
</context>
<context>
    <name>docsweep::ScheduleForm</name>
    <message>
        <source>Automatic runs</source>
        <translation>ራስ-ሰር ዙሮች</translation>
    </message>
    <message>
        <source>When</source>
        <translation>መቼ</translation>
    </message>
    <message>
        <source>Clean up automatically</source>
        <translation>በራስ-ሰር አጽዳ</translation>
    </message>
    <message>
        <source>Run every</source>
        <translation>በየስንት ጊዜው ይካሄድ</translation>
    </message>
    <message>
        <source>After sleep, catch up with one run</source>
        <translation>ከእንቅልፍ በኋላ በአንድ ዙር አካክስ</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>የጸጥታ ሰዓታት</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>የሚሰረዘው</translation>
    </message>
    <message>
        <source>Everything older than</source>
        <translation>ዕድሜው ከዚህ በላይ የሆነ ሁሉ</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>የደህንነት ገደቦች</translation>
    </message>
    <message>
        <source>A run that would exceed a limit stops before its first deletion.</source>
        <translation>ገደብ የሚያልፍ ዙር ከመጀመሪያው ስረዛ በፊት ይቆማል።</translation>
    </message>
    <message>
        <source>Stop at more than</source>
        <translation>ከዚህ በላይ ከሆነ አቁም</translation>
    </message>
    <message>
        <source>items</source>
        <translation>ንጥሎች</translation>
    </message>
    <message>
        <source>% of all sessions and files</source>
        <translation>% ከሁሉም ክፍለ ጊዜዎችና ፋይሎች</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>ማሳወቂያዎች</translation>
    </message>
    <message>
        <source>Notify on the desktop</source>
        <translation>በዴስክቶፑ ላይ አሳውቅ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>በጭራሽ</translation>
    </message>
    <message>
        <source>when something needs attention</source>
        <translation>ትኩረት የሚሻ ነገር ሲኖር</translation>
    </message>
    <message>
        <source>after every run</source>
        <translation>ከእያንዳንዱ ዙር በኋላ</translation>
    </message>
    <message>
        <source>No run starts during quiet hours. A run that is due waits until they end. Time zone: %1.</source>
        <translation>በጸጥታ ሰዓታት ምንም ዙር አይጀምርም። ጊዜው የደረሰ ዙር እስኪያበቁ ይጠብቃል። የሰዓት ሰቅ፦ %1።</translation>
    </message>
    <message>
        <source>Start gently: begin with a longer age, then shorten it step by step</source>
        <translation>በቀስታ ጀምር፦ ረዘም ባለ ዕድሜ ጀምሮ ደረጃ በደረጃ ያሳጥራል</translation>
    </message>
    <message>
        <source>Age at the start</source>
        <translation>ዕድሜ በጅማሬ</translation>
    </message>
    <message>
        <source>Days without a problem before each step</source>
        <translation>ከእያንዳንዱ እርምጃ በፊት ችግር የሌለባቸው ቀናት</translation>
    </message>
    <message>
        <source>Steps: 24, 12, 6, 3 and 1 hours, never below the age above. A failure, a safety limit that stopped a run, or a hold on something already listed keeps it on its step.</source>
        <translation>እርምጃዎች፦ 24፣ 12፣ 6፣ 3 እና 1 ሰዓት፣ ከላይ ካለው ዕድሜ በታች በፍጹም አይሆንም። ውድቀት፣ ዙርን ያቆመ የደህንነት ገደብ ወይም አስቀድሞ በተዘረዘረ ነገር ላይ ያለ ማቆያ በእርምጃው ላይ ያቆየዋል።</translation>
    </message>
    <message>
        <source>% of the files of one bucket</source>
        <translation>% የአንድ ባልዲ ፋይሎች</translation>
    </message>
    <message>
        <source>times what runs usually delete here</source>
        <translation>እጥፍ ሂደቶች እዚህ አብዛኛውን ጊዜ ከሚሰርዙት</translation>
    </message>
    <message numerus="yes">
        <source>Use %1 (at most %2 in the last %Ln run(s))</source>
        <translation>
            <numerusform>%1 ተጠቀም (ባለፈው %Ln ሂደት ቢበዛ %2)</numerusform>
            <numerusform>%1 ተጠቀም (ባለፉት %Ln ሂደቶች ቢበዛ %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 እጥፍ</translation>
    </message>
    <message>
        <source>“Allow automatic runs” is off in Settings: automatic runs do nothing.</source>
        <translation>“ራስ-ሰር ሂደቶችን ፍቀድ” በቅንብሮች ውስጥ ቦዝኗል፦ ራስ-ሰር ሂደቶች ምንም አይሠሩም።</translation>
    </message>
</context>
<context>
    <name>docsweep::SchedulePage</name>
    <message>
        <source>Schedule</source>
        <translation>የጊዜ ሰሌዳ</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>ወደነበረበት መልስ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>ተግብር</translation>
    </message>
    <message>
        <source>The changes are not applied yet.</source>
        <translation>ለውጦቹ ገና አልተተገበሩም።</translation>
    </message>
    <message>
        <source>The changes cannot be applied. Check the marked field.</source>
        <translation>ለውጦቹ ሊተገበሩ አይችሉም። ምልክት የተደረገበትን መስክ ያረጋግጡ።</translation>
    </message>
</context>
<context>
    <name>docsweep::SessionBars</name>
    <message>
        <source>Has a row</source>
        <translation>ረድፍ አለው</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>ረድፍ የለውም</translation>
    </message>
    <message>
        <source>Who stores the most?</source>
        <translation>ብዙ የሚያከማቸው ማን ነው?</translation>
    </message>
    <message>
        <source>No session has a file.</source>
        <translation>ፋይል ያለው ክፍለ ጊዜ የለም።</translation>
    </message>
    <message>
        <source>Who stores the most? No session has a file.</source>
        <translation>ብዙ የሚያከማቸው ማን ነው? ፋይል ያለው ክፍለ ጊዜ የለም።</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1፦ %2</translation>
    </message>
    <message>
        <source>Who stores the most? One session has %1 of it.</source>
        <translation>ብዙ የሚያከማቸው ማን ነው? አንድ ክፍለ ጊዜ %1 ይይዛል።</translation>
    </message>
    <message>
        <source>Who stores the most? The %1 largest sessions have %2 of it.</source>
        <translation>ብዙ የሚያከማቸው ማን ነው? ትልቁን መጠን ያላቸው %1 ክፍለ ጊዜዎች %2 ይይዛሉ።</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1 በ%Ln ፋይል</numerusform>
            <numerusform>%1 በ%Ln ፋይሎች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document row(s)</source>
        <translation>
            <numerusform>%Ln የሰነድ ረድፍ</numerusform>
            <numerusform>%Ln የሰነድ ረድፎች</numerusform>
        </translation>
    </message>
    <message>
        <source>this folder has no row</source>
        <translation>ይህ አቃፊ ረድፍ የለውም</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>ክፍለ ጊዜ %1</translation>
    </message>
</context>
<context>
    <name>docsweep::SessionCleanup</name>
    <message>
        <source>Nothing can be deleted. See the reason above.</source>
        <translation>ምንም መሰረዝ አይቻልም። ምክንያቱን ከላይ ይመልከቱ።</translation>
    </message>
    <message>
        <source>Nothing can be deleted: the hold on %1 keeps it. End the hold first.</source>
        <translation>ምንም ሊሰረዝ አይችልም፦ በ%1 ላይ ያለው ማቆያ ይጠብቀዋል። መጀመሪያ ማቆያውን ያብቁ።</translation>
    </message>
    <message>
        <source>Nothing can be deleted: holds keep all of it. End them first.</source>
        <translation>ምንም ሊሰረዝ አይችልም፦ ማቆያዎች ሁሉንም ይጠብቃሉ። መጀመሪያ ያብቋቸው።</translation>
    </message>
    <message>
        <source>Nothing can be deleted while a scan or a run is on. Try again when it has ended.</source>
        <translation>ቅኝት ወይም ሂደት በመካሄድ ላይ ሳለ ምንም ሊሰረዝ አይችልም። ሲያበቃ እንደገና ይሞክሩ።</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingRow</name>
    <message>
        <source>Change…</source>
        <translation>ለውጥ…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>አዎ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>አይ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>አስቀምጥ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>ነባሪውን ተጠቀም</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>ለውጥ፦ %1</translation>
    </message>
    <message>
        <source>for example 90 min, 1.5 h or 2 d</source>
        <translation>ለምሳሌ 90 min፣ 1.5 h ወይም 2 d</translation>
    </message>
    <message>
        <source>megabytes</source>
        <translation>ሜጋባይት</translation>
    </message>
    <message>
        <source>percent, 0 to 100</source>
        <translation>በመቶ፣ ከ0 እስከ 100</translation>
    </message>
    <message>
        <source>items</source>
        <translation>ንጥሎች</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>አስወግድ</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ቀናት</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ሰከንዶች</translation>
    </message>
    <message>
        <source>times, 1 or more</source>
        <translation>ጊዜ፣ 1 ወይም ከዚያ በላይ</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingView</name>
    <message>
        <source>Yes</source>
        <translation>አዎ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>አይ</translation>
    </message>
    <message>
        <source>SQLite, %1</source>
        <translation>SQLite፣ %1</translation>
    </message>
    <message>
        <source>PostgreSQL, %1</source>
        <translation>PostgreSQL፣ %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ምንም</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>አቃፊ %1</translation>
    </message>
    <message>
        <source>Supabase, %1</source>
        <translation>Supabase፣ %1</translation>
    </message>
    <message>
        <source>by the API</source>
        <translation>በAPI</translation>
    </message>
    <message>
        <source>by SQL</source>
        <translation>በSQL</translation>
    </message>
    <message>
        <source>by SQL where that is possible, else by the API</source>
        <translation>በሚቻልበት በSQL፣ ካልሆነ በAPI</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>ከትእዛዝ መስመሩ</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>ከአካባቢ ተለዋዋጮች</translation>
    </message>
    <message>
        <source>from %1, line %2</source>
        <translation>ከ%1፣ መስመር %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ከ%1</translation>
    </message>
    <message>
        <source>stored in the keychain</source>
        <translation>በቁልፍ ማኅደሩ የተቀመጠ</translation>
    </message>
    <message>
        <source>stored in %1</source>
        <translation>በ%1 የተቀመጠ</translation>
    </message>
    <message>
        <source>from the connection “%1”</source>
        <translation>ከግንኙነቱ «%1»</translation>
    </message>
    <message>
        <source>default</source>
        <translation>ነባሪ</translation>
    </message>
    <message>
        <source>Set when docsweep was started. It applies until the next start.</source>
        <translation>docsweep ሲጀመር የተቀናበረ። እስከ ቀጣዩ ማስጀመር ድረስ ይጸናል።</translation>
    </message>
    <message>
        <source>To change it, set %1 where docsweep is started from.</source>
        <translation>ለመለወጥ docsweep ከሚጀመርበት ቦታ %1ን ያቀናብሩ።</translation>
    </message>
    <message>
        <source>To change it, set %1 in %2.</source>
        <translation>ለመለወጥ %1ን በ%2 ውስጥ ያቀናብሩ።</translation>
    </message>
    <message>
        <source>To change it, set %1 in the environment or in a .env file.</source>
        <translation>ለመለወጥ %1ን በአካባቢ ተለዋዋጮች ወይም በ.env ፋይል ያቀናብሩ።</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>የውሂብ ጎታ</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ማከማቻ</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>ባኬቶች</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>የሚታመኑ ሰርተፊኬቶች</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>የስርዓቱ</translation>
    </message>
    <message>
        <source>How files are listed</source>
        <translation>ፋይሎች የሚዘረዘሩበት መንገድ</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>መነሻ አቃፊ</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>የውሂብ ጎታ የይለፍ ቃል</translation>
    </message>
    <message>
        <source>Storage key</source>
        <translation>የማከማቻ ቁልፍ</translation>
    </message>
    <message>
        <source>set, never shown</source>
        <translation>ተቀናብሯል፣ ፈጽሞ አይታይም</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>ዕድሜ</translation>
    </message>
    <message>
        <source>How long a session may be idle, or a file unchanged, before it can be deleted.</source>
        <translation>ሊሰረዝ ከመቻሉ በፊት ክፍለ ጊዜ ምን ያህል ሳይሠራበት፣ ፋይልም ምን ያህል ሳይለወጥ ሊቆይ እንደሚችል።</translation>
    </message>
    <message>
        <source>the same as the time between automatic runs, %1</source>
        <translation>በራስ-ሰር ዙሮች መካከል ካለው ጊዜ ጋር አንድ ነው፣ %1</translation>
    </message>
    <message>
        <source>%1; this window currently uses %2</source>
        <translation>%1፤ ይህ መስኮት አሁን %2ን ይጠቀማል</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ገደብ የለም</translation>
    </message>
    <message>
        <source>Time between automatic runs</source>
        <translation>በራስ-ሰር ዙሮች መካከል ያለ ጊዜ</translation>
    </message>
    <message>
        <source>Also used as the age if no age is set.</source>
        <translation>ዕድሜ ካልተቀናበረ እንደ ዕድሜም ያገለግላል።</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>ኮታ</translation>
    </message>
    <message>
        <source>For the gauge, the warning and the forecast. Nothing is deleted because of it.</source>
        <translation>ለመለኪያው፣ ለማስጠንቀቂያውና ለትንበያው። በእሱ ምክንያት ምንም አይሰረዝም።</translation>
    </message>
    <message>
        <source>Most items in a run</source>
        <translation>በአንድ ዙር ከፍተኛ የንጥሎች ብዛት</translation>
    </message>
    <message>
        <source>A run that would delete more stops before its first deletion.</source>
        <translation>ከዚህ በላይ የሚሰርዝ ዙር ከመጀመሪያው ስረዛ በፊት ይቆማል።</translation>
    </message>
    <message>
        <source>Largest share of everything</source>
        <translation>ከጠቅላላው ከፍተኛ ድርሻ</translation>
    </message>
    <message>
        <source>Of all files and sessions that the scan found.</source>
        <translation>ቅኝቱ ካገኛቸው ፋይሎችና ክፍለ ጊዜዎች ሁሉ።</translation>
    </message>
    <message>
        <source>Keep generated files</source>
        <translation>የመነጩ ፋይሎች ይቆዩ</translation>
    </message>
    <message>
        <source>Spreadsheets, PDF and text documents that a row lists as its output.</source>
        <translation>ረድፍ እንደ የመነጨ ፋይሉ የሚጠቅሳቸው የተመን ሉሆች፣ PDF እና የጽሑፍ ሰነዶች።</translation>
    </message>
    <message>
        <source>Keep files of sessions in use</source>
        <translation>በሥራ ላይ ያሉ ክፍለ ጊዜዎች ፋይሎች ይቆዩ</translation>
    </message>
    <message>
        <source>If off, old files are deleted even if their session is in use.</source>
        <translation>ከቦዘነ፣ ክፍለ ጊዜያቸው በሥራ ላይ ቢሆንም አሮጌ ፋይሎች ይሰረዛሉ።</translation>
    </message>
    <message>
        <source>Clean up files</source>
        <translation>ፋይሎችን አጽዳ</translation>
    </message>
    <message>
        <source>If off, only rows are deleted and files are not touched.</source>
        <translation>ከቦዘነ ረድፎች ብቻ ይሰረዛሉ፣ ፋይሎች አይነኩም።</translation>
    </message>
    <message>
        <source>To set it, store it: %1</source>
        <translation>ለማቀናበር ያከማቹት፦ %1</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>መደበኛ ስህተት (stderr)</translation>
    </message>
    <message>
        <source>systemd&apos;s journal</source>
        <translation>የsystemd መዝገብ (journal)</translation>
    </message>
    <message>
        <source>syslog</source>
        <translation>syslog</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>የትም</translation>
    </message>
    <message>
        <source>Alerts to a program</source>
        <translation>ማንቂያዎች ወደ ፕሮግራም</translation>
    </message>
    <message>
        <source>It is started for each alert and gets the details on its standard input.</source>
        <translation>ለእያንዳንዱ ማንቂያ ይጀመራል፣ ዝርዝሩንም በመደበኛ ግብዓቱ ያገኛል።</translation>
    </message>
    <message>
        <source>Alerts on this desktop</source>
        <translation>ማንቂያዎች በዚህ ዴስክቶፕ ላይ</translation>
    </message>
    <message>
        <source>In addition to the tray&apos;s notifications about automatic runs.</source>
        <translation>የስርዓት ትሪው ስለ ራስ-ሰር ዙሮች ከሚያሳየው ማሳወቂያ በተጨማሪ።</translation>
    </message>
    <message>
        <source>Days before the quota is reached</source>
        <translation>ኮታው እስኪደረስ ያሉ ቀናት</translation>
    </message>
    <message>
        <source>An alert is sent when the forecast is closer than this. 0: never.</source>
        <translation>ትንበያው ከዚህ ሲቀርብ ማንቂያ ይላካል። 0፦ በጭራሽ።</translation>
    </message>
    <message>
        <source>never</source>
        <translation>በጭራሽ</translation>
    </message>
    <message>
        <source>Longest wait of a deletion</source>
        <translation>የስረዛ ረጅሙ የጥበቃ ጊዜ</translation>
    </message>
    <message>
        <source>An alert is sent when a deletion waits for the storage longer than this. 0: never.</source>
        <translation>አንድ ስረዛ ማከማቻውን ከዚህ በላይ ሲጠባበቅ ማንቂያ ይላካል። 0፦ በጭራሽ።</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ሎግ</translation>
    </message>
    <message>
        <source>Figures for Prometheus</source>
        <translation>ቁጥሮች ለPrometheus</translation>
    </message>
    <message>
        <source>Written after each automatic run, for node_exporter.</source>
        <translation>ከእያንዳንዱ ራስ-ሰር ዙር በኋላ ለnode_exporter ይጻፋል።</translation>
    </message>
    <message>
        <source>Alerts to a web address</source>
        <translation>ማንቂያዎች ወደ ድር አድራሻ</translation>
    </message>
    <message>
        <source>Key that signs alerts</source>
        <translation>ማንቂያዎችን የሚፈርም ቁልፍ</translation>
    </message>
    <message>
        <source>Dead man&apos;s switch</source>
        <translation>የዝምታ ማንቂያ (dead man&apos;s switch)</translation>
    </message>
    <message>
        <source>Older versions of files</source>
        <translation>የፋይሎች የቆዩ ቅጂዎች</translation>
    </message>
    <message>
        <source>In buckets that keep what is overwritten or deleted.</source>
        <translation>የተተካውን ወይም የተሰረዘውን በሚያስቀምጡ ባኬቶች።</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>ይቀመጣሉ</translation>
    </message>
    <message>
        <source>deleted when they are older than the age</source>
        <translation>ዕድሜያቸው ሲያልፍ ይሰረዛሉ</translation>
    </message>
    <message>
        <source>Form of alerts to a web address</source>
        <translation>ወደ ድር አድራሻ የሚላኩ ማንቂያዎች ቅርጽ</translation>
    </message>
    <message>
        <source>docsweep&apos;s own JSON</source>
        <translation>የdocsweep የራሱ JSON</translation>
    </message>
    <message>
        <source>text for a chat (Slack, Mattermost)</source>
        <translation>ለውይይት ጽሑፍ (Slack፣ Mattermost)</translation>
    </message>
    <message>
        <source>What the dead man&apos;s switch is told</source>
        <translation>ለዝምታ ማንቂያው የሚነገረው</translation>
    </message>
    <message>
        <source>a request after each good run</source>
        <translation>ከእያንዳንዱ የተሳካ ሩጫ በኋላ ጥያቄ</translation>
    </message>
    <message>
        <source>begin, success and failure (healthchecks.io)</source>
        <translation>መጀመር፣ ስኬትና ውድቀት (healthchecks.io)</translation>
    </message>
    <message>
        <source>It gets a POST for each alert: https, or http to this machine.</source>
        <translation>ለእያንዳንዱ ማንቂያ POST ይደርሰዋል፦ https፣ ወይም ወደዚህ ማሽን http።</translation>
    </message>
    <message>
        <source>At least 16 characters; it signs what goes to the web address.</source>
        <translation>ቢያንስ 16 ቁምፊዎች፤ ወደ ድር አድራሻው የሚሄደውን ይፈርማል።</translation>
    </message>
    <message>
        <source>An address that is asked after each good run, and raises an alarm when that stops.</source>
        <translation>ከእያንዳንዱ የተሳካ ሩጫ በኋላ የሚጠራ፣ ሲቋረጥም ማንቂያ የሚያሰማ አድራሻ።</translation>
    </message>
    <message>
        <source>Allow automatic runs</source>
        <translation>ራስ-ሰር ሂደቶችን ፍቀድ</translation>
    </message>
    <message>
        <source>The schedule switches them on. Cleanups by hand are not affected.</source>
        <translation>የሚበሩት በመርሐ ግብሩ ነው። በእጅ የሚደረግ ማጽዳት አይነካም።</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>አልተቀናበረም</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ሰ</translation>
    </message>
    <message>
        <source>Expired logins</source>
        <translation>ጊዜያቸው ያለፈባቸው መግቢያዎች</translation>
    </message>
    <message>
        <source>Rows of Django&apos;s own table django_session. Nobody is logged out by it.</source>
        <translation>የDjango የራሱ ሠንጠረዥ የdjango_session ረድፎች። በዚህ ማንም አይወጣም።</translation>
    </message>
    <message>
        <source>deleted with each whole cleanup</source>
        <translation>በእያንዳንዱ ሙሉ ጽዳት ይሰረዛሉ</translation>
    </message>
    <message>
        <source>Age of a session counts from</source>
        <translation>የክፍለ ጊዜ ዕድሜ የሚቆጠረው ከ</translation>
    </message>
    <message>
        <source>its last activity</source>
        <translation>መጨረሻ እንቅስቃሴው</translation>
    </message>
    <message>
        <source>its creation</source>
        <translation>መፈጠሩ</translation>
    </message>
    <message>
        <source>Names and notes stay in the ledger</source>
        <translation>ስሞችና ማስታወሻዎች በጋራ መዝገቡ የሚቆዩበት</translation>
    </message>
    <message>
        <source>Counted from the end of a hold or a run; then they are erased. 0: for ever.</source>
        <translation>ከጥበቃ ወይም ከዙር መጨረሻ ይቆጠራል፤ ከዚያ ይጠፋሉ። 0፦ ለዘላለም።</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>ለዘላለም</translation>
    </message>
    <message>
        <source>Largest share of a bucket</source>
        <translation>የአንድ ባኬት ከፍተኛ ድርሻ</translation>
    </message>
    <message>
        <source>Of the files that the scan found in any one bucket.</source>
        <translation>ቅኝቱ በአንድ ባኬት ውስጥ ካገኛቸው ፋይሎች።</translation>
    </message>
    <message>
        <source>Largest multiple of the usual</source>
        <translation>ከተለመደው ከፍተኛ ብዜት</translation>
    </message>
    <message>
        <source>Of what a run usually deletes here.</source>
        <translation>ዙር እዚህ አብዛኛውን ጊዜ ከሚሰርዘው።</translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>so many times as much as usual</comment>
        <translation>%1 ጊዜ</translation>
    </message>
    <message>
        <source>Whose clock counts</source>
        <translation>የማን ሰዓት ይቆጠራል</translation>
    </message>
    <message>
        <source>For ages, if this machine, the database and the storage differ.</source>
        <translation>ይህ ማሽን፣ የውሂብ ጎታውና ማከማቻው ሲለያዩ ለዕድሜዎች።</translation>
    </message>
    <message>
        <source>the database&apos;s, as long as the others agree</source>
        <translation>የውሂብ ጎታው፣ ሌሎቹ እስከተስማሙ ድረስ</translation>
    </message>
    <message>
        <source>the database&apos;s</source>
        <translation>የውሂብ ጎታው</translation>
    </message>
    <message>
        <source>the storage&apos;s</source>
        <translation>የማከማቻው</translation>
    </message>
    <message>
        <source>this machine&apos;s</source>
        <translation>የዚህ ማሽን</translation>
    </message>
    <message>
        <source>Time zone of the database&apos;s times</source>
        <translation>የውሂብ ጎታው ጊዜዎች የሰዓት ሰቅ</translation>
    </message>
    <message>
        <source>Where they are stored without one: UTC, or a name like Europe/Berlin.</source>
        <translation>ያለ ሰቅ በሚቀመጡበት፦ UTC ወይም እንደ Europe/Berlin ያለ ስም።</translation>
    </message>
    <message>
        <source>Encryption to the database</source>
        <translation>ወደ የውሂብ ጎታው ምስጠራ</translation>
    </message>
    <message>
        <source>sslmode of PostgreSQL. Only verify-full proves whose server it is.</source>
        <translation>የPostgreSQL sslmode። ሰርቨሩ የማን እንደሆነ የሚያረጋግጠው verify-full ብቻ ነው።</translation>
    </message>
    <message>
        <source>Longest silence of the database</source>
        <translation>የውሂብ ጎታው ረጅሙ ዝምታ</translation>
    </message>
    <message>
        <source>Then its connection is given up.</source>
        <translation>ከዚያ ግንኙነቱ ይተዋል።</translation>
    </message>
    <message>
        <source>Longest wait for the storage</source>
        <translation>ማከማቻውን ለመጠበቅ ረጅሙ ጊዜ</translation>
    </message>
    <message>
        <source>A run then continues without it, and its files stay pending.</source>
        <translation>ከዚያ ዙሩ ያለ እሱ ይቀጥላል፣ ፋይሎቹም በመጠባበቅ ላይ ይቆያሉ።</translation>
    </message>
    <message>
        <source>It applies from the next start.</source>
        <translation>ከሚቀጥለው ጅምር ይሠራል።</translation>
    </message>
    <message>
        <source>One or more of file, console, journald and syslog, separated by commas.</source>
        <translation>ከfile፣ console፣ journald እና syslog አንድ ወይም ከዚያ በላይ፣ በኮማ ተለይተው።</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>የምዝግብ ፋይል</translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation>ምን ይመዘገባል</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>ሁሉም ነገር</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>የሚሆነው</translation>
    </message>
    <message>
        <source>warnings and errors</source>
        <translation>ማስጠንቀቂያዎችና ስህተቶች</translation>
    </message>
    <message>
        <source>errors alone</source>
        <translation>ስህተቶች ብቻ</translation>
    </message>
    <message>
        <source>Form of the log</source>
        <translation>የምዝግቡ ቅርጽ</translation>
    </message>
    <message>
        <source>lines of text</source>
        <translation>የጽሑፍ መስመሮች</translation>
    </message>
    <message>
        <source>JSON, an object a line</source>
        <translation>JSON፣ በየመስመሩ አንድ ነገር</translation>
    </message>
    <message>
        <source>Names of the web app&apos;s host</source>
        <translation>የድር መተግበሪያው አስተናጋጅ ስሞች</translation>
    </message>
    <message>
        <source>Requests for other names are refused. Without ports, separated by commas.</source>
        <translation>ለሌሎች ስሞች የሚመጡ ጥያቄዎች ውድቅ ይደረጋሉ። ያለ ወደብ፣ በኮማ ተለይተው።</translation>
    </message>
    <message>
        <source>Other pages that may ask</source>
        <translation>መጠየቅ የሚችሉ ሌሎች ገጾች</translation>
    </message>
    <message>
        <source>Whole origins like https://app.example.org, separated by commas.</source>
        <translation>እንደ https://app.example.org ያሉ ሙሉ ምንጮች፣ በኮማ ተለይተው።</translation>
    </message>
    <message>
        <source>Token for machines</source>
        <translation>ለማሽኖች ቶከን</translation>
    </message>
    <message>
        <source>To change it, set %1 where the endpoint is started from. It is never stored.</source>
        <translation>ለመለወጥ የመዳረሻ ነጥቡ ከሚጀመርበት ቦታ %1ን ያቀናብሩ። ፈጽሞ አይቀመጥም።</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>የቅጂዎች አቃፊ</translation>
    </message>
    <message>
        <source>Whatever a cleanup deletes is copied there first, encrypted. Empty: no copy is kept.</source>
        <translation>ማጽዳት የሚሰርዘው ሁሉ መጀመሪያ ተመስጥሮ ወደዚያ ይቀዳል። ባዶ፦ ምንም ቅጂ አይያዝም።</translation>
    </message>
    <message>
        <source>none: no copy is kept</source>
        <translation>የለም፦ ምንም ቅጂ አይያዝም</translation>
    </message>
    <message>
        <source>Copies are kept for</source>
        <translation>ቅጂዎች የሚያዙበት ጊዜ</translation>
    </message>
    <message>
        <source>Counted from the beginning of a cleanup; then they are gone for good.</source>
        <translation>ከማጽዳት መጀመሪያ ጀምሮ ይቆጠራል፤ ከዚያ በኋላ ለዘላለም ይጠፋሉ።</translation>
    </message>
    <message>
        <source>Most that copies may take</source>
        <translation>ቅጂዎች ሊይዙት የሚችሉት ከፍተኛ መጠን</translation>
    </message>
    <message>
        <source>What does not fit is not deleted.</source>
        <translation>የማይገባው አይሰረዝም።</translation>
    </message>
    <message>
        <source>Public key of the copies</source>
        <translation>የቅጂዎች የህዝብ ቁልፍ</translation>
    </message>
    <message>
        <source>They are encrypted with it. Only who has the private key can bring anything back.</source>
        <translation>በእሱ ይመሰጠራሉ። ማንኛውንም ነገር መመለስ የሚችለው የግል ቁልፍ ያለው ብቻ ነው።</translation>
    </message>
    <message>
        <source>What was brought back is held for</source>
        <translation>የተመለሰው የሚቆይበት ጊዜ</translation>
    </message>
    <message>
        <source>It is as old as before, so the next cleanup would delete it again.</source>
        <translation>እንደቀድሞው ያረጀ ስለሆነ ቀጣዩ ጽዳት እንደገና ይሰርዘው ነበር።</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>ቅንብሮች</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>የሚቆየው</translation>
    </message>
    <message>
        <source>Automatic runs</source>
        <translation>ራስ-ሰር ዙሮች</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>የጊዜ ሰሌዳውን ክፈት</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>የደህንነት ገደቦች</translation>
    </message>
    <message>
        <source>A cleanup is running. Settings can be changed when it has finished.</source>
        <translation>ጽዳት በሂደት ላይ ነው። ሲያበቃ ቅንብሮች ሊለወጡ ይችላሉ።</translation>
    </message>
    <message>
        <source>Saved. It applies when the cleanup has finished.</source>
        <translation>ተቀምጧል። ጽዳቱ እንዳበቃ ሥራ ላይ ይውላል።</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>ማንቂያዎች</translation>
    </message>
    <message>
        <source>Log and figures</source>
        <translation>ሎግና ቁጥሮች</translation>
    </message>
    <message>
        <source>There is no keychain here. Save again to keep it in the file %1, which only your user may read but which is not encrypted.</source>
        <translation>እዚህ የቁልፍ ማከማቻ የለም። በፋይል %1 ለማስቀመጥ እንደገና ያስቀምጡ፤ የእርስዎ ተጠቃሚ ብቻ ሊያነበው ይችላል፣ ግን አልተመሰጠረም።</translation>
    </message>
    <message>
        <source>Shared with other docsweeps</source>
        <translation>ከሌሎች docsweepዎች ጋር የሚጋራ</translation>
    </message>
    <message>
        <source>Ledger: %1</source>
        <translation>የጋራ መዝገብ፦ %1</translation>
    </message>
    <message>
        <source>Clocks and waiting times</source>
        <translation>ሰዓቶችና የመጠበቂያ ጊዜዎች</translation>
    </message>
    <message>
        <source>Cleanups that the web app asks for</source>
        <translation>የድር መተግበሪያው የሚጠይቃቸው ጽዳቶች</translation>
    </message>
    <message>
        <source>Copies of what is deleted</source>
        <translation>የተሰረዙ ነገሮች ቅጂዎች</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>ቁልፍ ፍጠር…</translation>
    </message>
    <message>
        <source>Set the public key where the vault is set: %1</source>
        <translation>የወል ቁልፉን ካዝናው በተቀናበረበት ቦታ ያስገቡ፦ %1</translation>
    </message>
</context>
<context>
    <name>docsweep::SharedSchedules</name>
    <message>
        <source>docsweep window (%1)</source>
        <translation>የdocsweep መስኮት (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a system&apos;s scheduler, the name of its entry</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ገና አይታወቅም</translation>
    </message>
    <message>
        <source>All schedules of this web app</source>
        <translation>የዚህ ድር መተግበሪያ ሁሉም የጊዜ ሰሌዳዎች</translation>
    </message>
    <message>
        <source>Every timer and docsweep window that cleans this web app by itself, on any machine.</source>
        <translation>ይህን ድር መተግበሪያ በራሱ የሚያጸዳ ማንኛውም ሰዓት ቆጣሪና የdocsweep መስኮት፣ በየትኛውም ኮምፒውተር ላይ።</translation>
    </message>
    <message>
        <source>Stop expecting…</source>
        <translation>መጠበቅ አቁም…</translation>
    </message>
    <message>
        <source>For a schedule that was removed: nobody is told any more that its runs are missing</source>
        <translation>ለተወገደ የጊዜ ሰሌዳ፦ ሂደቶቹ መቅረታቸው ከእንግዲህ ለማንም አይነገርም</translation>
    </message>
    <message>
        <source>Expected and seen runs</source>
        <translation>የሚጠበቁና የታዩ ሂደቶች</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>የት</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>የጀመረው</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>ድግግሞሽ</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>የመጨረሻው ሂደት</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ሁኔታ</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>እስካሁን የለም</translation>
    </message>
    <message numerus="yes">
        <source>Expected %Ln time(s) since %1, seen 0 times</source>
        <translation>
            <numerusform>ከ%1 ጀምሮ %Ln ጊዜ ተጠብቆ 0 ጊዜ ታይቷል</numerusform>
            <numerusform>ከ%1 ጀምሮ %Ln ጊዜ ተጠብቆ 0 ጊዜ ታይቷል</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On time: %Ln run(s) seen</source>
        <translation>
            <numerusform>በሰዓቱ፦ %Ln ሂደት ታይቷል</numerusform>
            <numerusform>በሰዓቱ፦ %Ln ሂደቶች ታይተዋል</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected since %1</source>
        <translation>ከ%1 ጀምሮ ይጠበቃል</translation>
    </message>
    <message>
        <source>Stop expecting</source>
        <translation>መጠበቅ አቁም</translation>
    </message>
    <message>
        <source>Stop expecting runs of %1 on %2?</source>
        <translation>በ%2 ላይ የ%1 ሂደቶችን መጠበቅ ይቁም?</translation>
    </message>
    <message>
        <source>This changes no timer and deletes nothing: nobody is told any more that its runs are missing. If it runs again, it is expected again.</source>
        <translation>ይህ ምንም ሰዓት ቆጣሪ አይቀይርም፣ ምንም አይሰርዝም፦ ሂደቶቹ መቅረታቸው ከእንግዲህ ለማንም አይነገርም። እንደገና ከሄደ እንደገና ይጠበቃል።</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
</context>
<context>
    <name>docsweep::StageMeter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ከ%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ምንም</translation>
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
        <translation>docsweep መጀመር አይችልም</translation>
    </message>
    <message>
        <source>docsweep keeps its journal and its log in this folder and deletes nothing without them. A folder that you choose here is only used this time. To set one permanently, use DOCSWEEP_HOME.</source>
        <translation>docsweep መዝገቡንና ሎጉን በዚህ አቃፊ ያስቀምጣል፣ ያለእነሱ ምንም አይሰርዝም። እዚህ የሚመርጡት አቃፊ ለዚህ ጊዜ ብቻ ያገለግላል። አንዱን በቋሚነት ለመወሰን DOCSWEEP_HOMEን ይጠቀሙ።</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ውጣ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>እንደገና ሞክር</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>ሌላ አቃፊ…</translation>
    </message>
    <message>
        <source>The folder for docsweep&apos;s journal and log</source>
        <translation>የdocsweep መዝገብና ሎግ አቃፊ</translation>
    </message>
    <message>
        <source>Two windows on one journal would interfere with each other. Another folder has a journal of its own and is only used this time.</source>
        <translation>በአንድ መዝገብ ላይ የሚሠሩ ሁለት መስኮቶች እርስ በርስ ይደናቀፋሉ። ሌላ አቃፊ የራሱ መዝገብ አለው፣ የሚያገለግለውም ለዚህ ጊዜ ብቻ ነው።</translation>
    </message>
</context>
<context>
    <name>docsweep::StatCard</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1፦ %2፣ %3</translation>
    </message>
</context>
<context>
    <name>docsweep::StatCards</name>
    <message>
        <source>Stored</source>
        <translation>የተከማቸ</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>ሊሰረዝ የሚችል</translation>
    </message>
    <message>
        <source>Old sessions</source>
        <translation>አሮጌ ክፍለ ጊዜዎች</translation>
    </message>
    <message>
        <source>Old files</source>
        <translation>አሮጌ ፋይሎች</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>ባለቤት አልባዎች</translation>
    </message>
    <message>
        <source>Pending deletions</source>
        <translation>በመጠባበቅ ላይ</translation>
    </message>
    <message>
        <source>%1 wait for the storage</source>
        <translation>%1 ማከማቻውን ይጠባበቃሉ</translation>
    </message>
    <message>
        <source>nothing waits for the storage</source>
        <translation>ማከማቻውን የሚጠባበቅ የለም</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ገና አይታወቅም</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln ፋይል</numerusform>
            <numerusform>%Ln ፋይሎች</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>ከ%2 በ%1 ይበልጣል</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ከ%2</translation>
    </message>
    <message>
        <source>scanning…</source>
        <translation>በመቃኘት ላይ…</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>ገና አልተቃኘም</translation>
    </message>
    <message>
        <source>Show them in the list</source>
        <translation>በዝርዝሩ አሳያቸው</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln ንጥል</numerusform>
            <numerusform>%Ln ንጥሎች</numerusform>
        </translation>
    </message>
    <message>
        <source>their size is not known</source>
        <translation>መጠናቸው አይታወቅም</translation>
    </message>
    <message numerus="yes">
        <source>of %1, with %Ln document(s)</source>
        <translation>
            <numerusform>ከ%1 ውስጥ፣ %Ln ሰነድን ጨምሮ</numerusform>
            <numerusform>ከ%1 ውስጥ፣ %Ln ሰነዶችን ጨምሮ</numerusform>
        </translation>
    </message>
    <message>
        <source>the storage was not listed</source>
        <translation>ማከማቻው አልተዘረዘረም</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>ከ%1 ውስጥ፣ %2</translation>
    </message>
    <message>
        <source>every file has a row</source>
        <translation>እያንዳንዱ ፋይል ረድፍ አለው</translation>
    </message>
    <message>
        <source>Show the pending deletions</source>
        <translation>በመጠባበቅ ላይ ያሉ ስረዛዎችን አሳይ</translation>
    </message>
    <message>
        <source>and %1 of older versions</source>
        <translation>እና %1 የቆዩ ቅጂዎች</translation>
    </message>
    <message>
        <source>%1 that no row refers to; %2 of them old</source>
        <translation>%1 ምንም ረድፍ የማይጠቅሳቸው፤ %2 ያረጁ</translation>
    </message>
    <message>
        <source>Copies kept</source>
        <translation>የተቀመጡ ቅጂዎች</translation>
    </message>
    <message>
        <source>the vault cannot be read</source>
        <translation>ካዝናው ሊነበብ አይችልም</translation>
    </message>
    <message>
        <source>nothing to put back</source>
        <translation>የሚመለስ የለም</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>እስከ %1</translation>
    </message>
    <message>
        <source>Show what can be put back</source>
        <translation>ሊመለስ የሚችለውን አሳይ</translation>
    </message>
</context>
<context>
    <name>docsweep::StateCard</name>
    <message>
        <source>State of the schedule</source>
        <translation>የጊዜ ሰሌዳው ሁኔታ</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>ለአፍታ አቁም…</translation>
    </message>
    <message>
        <source>Opens a menu: for how long</source>
        <translation>ምናሌ ይከፍታል፦ ለምን ያህል ጊዜ</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>ለአንድ ሰዓት</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>እስከ ነገ</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>እኔ እስክቀጥል ድረስ</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ቀጥል</translation>
    </message>
</context>
<context>
    <name>docsweep::StatusLine</name>
    <message>
        <source>Share of the quota that is used</source>
        <translation>ጥቅም ላይ የዋለ የኮታው ድርሻ</translation>
    </message>
    <message>
        <source>Scanned %1 · %2</source>
        <translation>የተቃኘው %1 · %2</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>ገና አልተቃኘም</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ከ%2</translation>
    </message>
    <message>
        <source>Scanning: %1 sessions, %2 files, %3 found; %4 can be deleted</source>
        <translation>በመቃኘት ላይ፦ %1 ክፍለ ጊዜዎች፣ %2 ፋይሎች፣ %3 ተገኝቷል፤ %4 ሊሰረዝ ይችላል</translation>
    </message>
</context>
<context>
    <name>docsweep::Strangers</name>
    <message>
        <source>A different database than before is at %1.</source>
        <translation>በ%1 ከበፊቱ የተለየ የውሂብ ጎታ አለ።</translation>
    </message>
    <message>
        <source>A different bucket than before is at %1.</source>
        <translation>በ%1 ከበፊቱ የተለየ ባኬት አለ።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) of the previous one are paused.</source>
        <translation>
            <numerusform>የቀድሞው %Ln በመጠባበቅ ላይ ያለ ስረዛ ቆሟል።</numerusform>
            <numerusform>የቀድሞው %Ln በመጠባበቅ ላይ ያሉ ስረዛዎች ቆመዋል።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::SystemCard</name>
    <message>
        <source>When this window is closed</source>
        <translation>ይህ መስኮት ሲዘጋ</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>እንደገና አጣራ</translation>
    </message>
    <message>
        <source>Ask systemd and cron what is installed now</source>
        <translation>systemd እና cronን አሁን ምን እንደተጫነ ይጠይቃል</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>ጫን…</translation>
    </message>
    <message>
        <source>First shows what will be installed</source>
        <translation>የሚጫነውን አስቀድሞ ያሳያል</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a system, what is wrong</comment>
        <translation>%1፦ %2</translation>
    </message>
    <message>
        <source>Started by: %1</source>
        <translation>የሚያስጀምረው፦ %1</translation>
    </message>
    <message>
        <source>The entry is there, but it is not started by: %1</source>
        <translation>ግቤቱ አለ፣ ነገር ግን በዚህ አይጀመርም፦ %1</translation>
    </message>
    <message>
        <source>Next start: %1</source>
        <translation>ቀጣይ ጅምር፦ %1</translation>
    </message>
    <message>
        <source>cron does not report the next start.</source>
        <translation>cron ቀጣዩን ጅምር አያሳውቅም።</translation>
    </message>
    <message>
        <source>The system reports no next start.</source>
        <translation>ስርዓቱ ቀጣይ ጅምር አያሳውቅም።</translation>
    </message>
    <message>
        <source>Last start, according to the system: %1</source>
        <translation>የመጨረሻው ጅምር፣ ስርዓቱ እንደሚለው፦ %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>አስወግድ…</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>አስወግድ ከ፦ %1</translation>
    </message>
    <message>
        <source>The system also cleans up when this window is closed</source>
        <translation>ይህ መስኮት ሲዘጋም ስርዓቱ ያጸዳል</translation>
    </message>
    <message>
        <source>An entry is installed, but the system does not start it</source>
        <translation>ግቤት ተጭኗል፣ ስርዓቱ ግን አያስጀምረውም</translation>
    </message>
    <message>
        <source>Nothing cleans up when docsweep is closed</source>
        <translation>docsweep ሲዘጋ ምንም አያጸዳም</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>ስርዓቱን በመጠየቅ ላይ…</translation>
    </message>
    <message>
        <source>The program docsweep-cli, which the system would start, is not installed.</source>
        <translation>ስርዓቱ የሚያስጀምረው ፕሮግራም docsweep-cli አልተጫነም።</translation>
    </message>
    <message>
        <source>It starts docsweep-cli, which uses the same age and safety limits.</source>
        <translation>ተመሳሳይ ዕድሜና የደህንነት ገደቦችን የሚጠቀመውን docsweep-cli ያስጀምራል።</translation>
    </message>
    <message>
        <source>systemd or cron can start the cleanup, even while nobody is logged in.</source>
        <translation>systemd ወይም cron ማንም ባልገባበት ጊዜም ጽዳቱን ሊያስጀምሩ ይችላሉ።</translation>
    </message>
    <message>
        <source>Two schedules clean up: this window&apos;s and the system&apos;s. Two runs never work at the same time, because the second one finds the lock taken. One schedule is enough.</source>
        <translation>ሁለት የጊዜ ሰሌዳዎች ያጸዳሉ፦ የዚህ መስኮትና የስርዓቱ። ሁለተኛው ዙር መቆለፊያው ተይዞ ስለሚያገኘው ሁለት ዙሮች በአንድ ጊዜ ፈጽሞ አይሠሩም። አንድ የጊዜ ሰሌዳ ይበቃል።</translation>
    </message>
    <message>
        <source>Both systems start the cleanup; one is enough.</source>
        <translation>ሁለቱም ስርዓቶች ጽዳቱን ያስጀምራሉ፤ አንዱ ይበቃል።</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>ለውጥ…</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>በመጫን ላይ…</translation>
    </message>
    <message>
        <source>Remove from the system</source>
        <translation>ከስርዓቱ አስወግድ</translation>
    </message>
    <message>
        <source>Only this is removed from %1.</source>
        <translation>ከ%1 የሚወገደው ይህ ብቻ ነው።</translation>
    </message>
    <message>
        <source>What will be removed</source>
        <translation>የሚወገደው</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ይቆይ</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>ግቤቱን አስወግድ</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>በማስወገድ ላይ…</translation>
    </message>
</context>
<context>
    <name>docsweep::SystemDialog</name>
    <message>
        <source>Clean up when this window is closed</source>
        <translation>ይህ መስኮት ሲዘጋ አጽዳ</translation>
    </message>
    <message>
        <source>Let the system start the cleanup</source>
        <translation>ስርዓቱ ጽዳቱን ያስጀምር</translation>
    </message>
    <message>
        <source>This is exactly what will be installed. It runs without a window and uses the age and the safety limits of these settings.</source>
        <translation>የሚጫነው በትክክል ይህ ነው። ያለ መስኮት ይሠራል፣ የእነዚህን ቅንብሮች ዕድሜና የደህንነት ገደቦች ይጠቀማል።</translation>
    </message>
    <message>
        <source>What will be installed</source>
        <translation>የሚጫነው</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;ስርዓት</translation>
    </message>
    <message>
        <source>System</source>
        <translation>ስርዓት</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;በየ</translation>
    </message>
    <message>
        <source>Time between the runs</source>
        <translation>በዙሮች መካከል ያለ ጊዜ</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>በ&amp;ሰዓት</translation>
    </message>
    <message>
        <source>At times of the calendar</source>
        <translation>በቀን መቁጠሪያ ጊዜያት</translation>
    </message>
    <message>
        <source>Times, as the system writes them</source>
        <translation>ጊዜያት፣ ስርዓቱ በሚጽፋቸው መልኩ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ቅዳ</translation>
    </message>
    <message>
        <source>Copy what will be installed</source>
        <translation>የሚጫነውን ቅዳ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>ጫን</translation>
    </message>
    <message>
        <source>In the system&apos;s own format. Every day at three in the morning: %1</source>
        <translation>በስርዓቱ ቅርጸት። በየቀኑ ከሌሊቱ ዘጠኝ ሰዓት (03:00)፦ %1</translation>
    </message>
    <message>
        <source>docsweep cannot install it from here. Copy the text to that machine.</source>
        <translation>docsweep ከዚህ ሊጭነው አይችልም። ጽሑፉን ወደዚያ ማሽን ይቅዱ።</translation>
    </message>
    <message>
        <source>A key or password of these settings is in the keychain, which cannot be opened without a desktop. Store it in a private file first.</source>
        <translation>የእነዚህ ቅንብሮች ቁልፍ ወይም የይለፍ ቃል በቁልፍ ማኅደሩ ውስጥ ነው፣ እሱም ያለ ዴስክቶፕ ሊከፈት አይችልም። በቅድሚያ በግል ፋይል ያስቀምጡት።</translation>
    </message>
    <message>
        <source>It runs only while this user is logged in. With “loginctl enable-linger” it always runs.</source>
        <translation>የሚሠራው ይህ ተጠቃሚ ገብቶ እያለ ብቻ ነው። በ«loginctl enable-linger» ሁልጊዜ ይሠራል።</translation>
    </message>
</context>
<context>
    <name>docsweep::SystemSchedule</name>
    <message>
        <source>systemd, for this user</source>
        <translation>systemd (ለዚህ ተጠቃሚ)</translation>
    </message>
    <message>
        <source>systemd, for the machine</source>
        <translation>systemd (ለማሽኑ)</translation>
    </message>
    <message>
        <source>cron, for this user</source>
        <translation>cron (ለዚህ ተጠቃሚ)</translation>
    </message>
    <message>
        <source>Task Scheduler of Windows (text to copy)</source>
        <translation>የWindows Task Scheduler (ለመቅዳት ጽሑፍ)</translation>
    </message>
    <message>
        <source>launchd of macOS (text to copy)</source>
        <translation>የmacOS launchd (ለመቅዳት ጽሑፍ)</translation>
    </message>
</context>
<context>
    <name>docsweep::TopBar</name>
    <message>
        <source>Database</source>
        <translation>የውሂብ ጎታ</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ማከማቻ</translation>
    </message>
    <message>
        <source>older than</source>
        <translation>ዕድሜው ከዚህ በላይ</translation>
    </message>
    <message>
        <source>Clean up what is older than</source>
        <translation>ዕድሜው ከዚህ በላይ የሆነውን አጽዳ</translation>
    </message>
    <message>
        <source>How long a session may be idle and a file unchanged. Choose, or type for example 90 min, 2 d.</source>
        <translation>ክፍለ ጊዜ ምን ያህል ሳይሠራበት፣ ፋይልም ምን ያህል ሳይለወጥ ሊቆይ እንደሚችል። ይምረጡ ወይም ይተይቡ፣ ለምሳሌ 90 min፣ 2 d።</translation>
    </message>
    <message>
        <source>Stop scan</source>
        <translation>ቅኝቱን አቁም</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>ቃኝ</translation>
    </message>
    <message>
        <source>Stop the scan. The list does not change (Esc)</source>
        <translation>ቅኝቱን ያቆማል። ዝርዝሩ አይለወጥም (Esc)</translation>
    </message>
    <message>
        <source>Find out what can be deleted. A scan deletes nothing (F5)</source>
        <translation>ምን ሊሰረዝ እንደሚችል ያጣራል። ቅኝት ምንም አይሰርዝም (F5)</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>ፈልግ</translation>
    </message>
    <message>
        <source>Find any session, file or document (Ctrl+K)</source>
        <translation>ማንኛውንም ክፍለ ጊዜ፣ ፋይል ወይም ሰነድ ያግኙ (Ctrl+K)</translation>
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
        <translation>አሁን አጽዳ…</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>ቃኝ</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>ለአንድ ሰዓት ለአፍታ አቁም</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>እስከ ነገ ለአፍታ አቁም</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ቀጥል</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ክፈት</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ውጣ</translation>
    </message>
</context>
<context>
    <name>docsweep::TrialMark</name>
    <message>
        <source>Change it in Settings…</source>
        <translation>በቅንብሮች ውስጥ ቀይር…</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>መርሐ ግብሩን ክፈት</translation>
    </message>
    <message>
        <source>Trial: %1 · schedule: %2</source>
        <translation>ሙከራ፦ %1 · መርሐ ግብር፦ %2</translation>
    </message>
    <message>
        <source>Trial · schedule: %1</source>
        <translation>ሙከራ · መርሐ ግብር፦ %1</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>ሙከራ</translation>
    </message>
    <message>
        <source>The list shows what is older than %1: a trial age of this window. Automatic runs use %2.</source>
        <translation>ዝርዝሩ ከ%1 የቆየውን ያሳያል፦ የዚህ መስኮት የሙከራ ዕድሜ። ራስ-ሰር ሂደቶች %2 ይጠቀማሉ።</translation>
    </message>
    <message>
        <source>Use %1 for the schedule too</source>
        <translation>%1ን ለመርሐ ግብሩም ተጠቀም</translation>
    </message>
    <message>
        <source>A gradual start sets the age of automatic runs now</source>
        <translation>ደረጃ በደረጃ አጀማመር አሁን የራስ-ሰር ሂደቶችን ዕድሜ ይወስናል</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>ወደ %1 ተመለስ</translation>
    </message>
</context>
<context>
    <name>docsweep::TrustQuestion</name>
    <message>
        <source>Another user&apos;s settings</source>
        <translation>የሌላ ተጠቃሚ ቅንብሮች</translation>
    </message>
    <message>
        <source>%1 belongs to user %2, or lies where that user can replace it. Whoever writes it decides what docsweep deletes.</source>
        <translation>%1 የተጠቃሚ %2 ነው፣ ወይም ያ ተጠቃሚ ሊተካው በሚችልበት ቦታ ይገኛል። የሚጽፈው ሰው docsweep ምን እንደሚሰርዝ ይወስናል።</translation>
    </message>
    <message>
        <source>Use it only if you trust that user. The answer is remembered for this file and this user. Where docsweep writes and what it runs are never taken from it.</source>
        <translation>ያንን ተጠቃሚ የሚያምኑት ከሆነ ብቻ ይጠቀሙበት። መልሱ ለዚህ ፋይልና ለዚህ ተጠቃሚ ይታወሳል። docsweep የት እንደሚጽፍና ምን እንደሚያስኬድ ከእሱ በጭራሽ አይወሰድም።</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>ይህን ፋይል ተጠቀም</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>አትጠቀም</translation>
    </message>
</context>
<context>
    <name>docsweep::TypeDonut</name>
    <message>
        <source>What is stored?</source>
        <translation>ምን ተከማችቷል?</translation>
    </message>
    <message>
        <source>others</source>
        <translation>ሌሎች</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1፦ %2፣ %3</translation>
    </message>
    <message>
        <source>No files are stored.</source>
        <translation>ምንም ፋይል አልተከማቸም።</translation>
    </message>
    <message>
        <source>What is stored? Nothing yet.</source>
        <translation>ምን ተከማችቷል? እስካሁን ምንም።</translation>
    </message>
    <message>
        <source>What is stored? %1 is %2.</source>
        <translation>ምን ተከማችቷል? %1 %2 ነው።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln ፋይል</numerusform>
            <numerusform>%Ln ፋይሎች</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1፦ %2</translation>
    </message>
</context>
<context>
    <name>docsweep::TypeMenu</name>
    <message>
        <source>Any type</source>
        <translation>ማንኛውም የፋይል ዓይነት</translation>
    </message>
    <message>
        <source>Other types, with commas between them</source>
        <translation>ሌሎች የፋይል ዓይነቶች፣ በኮማ (,) የተለዩ</translation>
    </message>
    <message>
        <source>Others: tif, csv</source>
        <translation>ሌሎች፦ tif, csv</translation>
    </message>
</context>
<context>
    <name>docsweep::UnlockDialog</name>
    <message>
        <source>Unlock the vault</source>
        <translation>ካዝናውን ክፈት</translation>
    </message>
    <message>
        <source>Use a key file…</source>
        <translation>የቁልፍ ፋይል ተጠቀም…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ክፈት</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>The private key is protected by a passphrase: %1</source>
        <translation>የግል ቁልፉ በይለፍ ሐረግ የተጠበቀ ነው፦ %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>የይለፍ ሐረግ</translation>
    </message>
    <message>
        <source>Names and contents in the vault are encrypted. The private key opens them. It was not found on this computer. Type or paste it, or use a file that holds it.</source>
        <translation>በካዝናው ውስጥ ያሉ ስሞችና ይዘቶች የተመሰጠሩ ናቸው። የግል ቁልፉ ይከፍታቸዋል። በዚህ ኮምፒውተር ላይ አልተገኘም። ይተይቡት ወይም ይለጥፉት፣ ወይም የያዘውን ፋይል ይጠቀሙ።</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>የግል ቁልፍ</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>የቁልፍ ፋይሉን ምረጥ</translation>
    </message>
    <message numerus="yes">
        <source>docsweep forgets the key again after %Ln minute(s) without use, when the screen is locked, and when the computer goes to sleep.</source>
        <translation>
            <numerusform>docsweep ቁልፉን ከ%Ln ደቂቃ ያለ ጥቅም በኋላ፣ ማያ ገጹ ሲቆለፍ እና ኮምፒውተሩ ሲተኛ ይረሳል።</numerusform>
            <numerusform>docsweep ቁልፉን ከ%Ln ደቂቃዎች ያለ ጥቅም በኋላ፣ ማያ ገጹ ሲቆለፍ እና ኮምፒውተሩ ሲተኛ ይረሳል።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::VaultItemsModel</name>
    <message>
        <source>%1 in bucket %2</source>
        <translation>%1 በባኬት %2 ውስጥ</translation>
    </message>
    <message numerus="yes">
        <source>Session, %Ln document(s)</source>
        <translation>
            <numerusform>ክፍለ ጊዜ፣ %Ln ሰነድ</numerusform>
            <numerusform>ክፍለ ጊዜ፣ %Ln ሰነዶች</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>ፋይል</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>ክፍለ ጊዜ ወይም ፋይል</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ዓይነት</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>መጠን</translation>
    </message>
</context>
<context>
    <name>docsweep::VaultPage</name>
    <message>
        <source>Vault</source>
        <translation>ካዝና</translation>
    </message>
    <message>
        <source>Set up a vault…</source>
        <translation>ካዝና አዘጋጅ…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>እንደገና አረጋግጥ</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ክፈት…</translation>
    </message>
    <message>
        <source>Search the vault</source>
        <translation>ካዝናውን ፈልግ</translation>
    </message>
    <message>
        <source>Search session, file…</source>
        <translation>ክፍለ ጊዜ፣ ፋይል ፈልግ…</translation>
    </message>
    <message>
        <source>Part of a session’s or a file’s key, in all runs (Ctrl+F)</source>
        <translation>የክፍለ ጊዜ ወይም የፋይል ቁልፍ ክፍል፣ በሁሉም ሂደቶች (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>ፍለጋውን አጽዳ</translation>
    </message>
    <message>
        <source>Runs with copies</source>
        <translation>ቅጂ ያላቸው ሂደቶች</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>ቅጂዎች</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ቅድመ እይታ</translation>
    </message>
    <message>
        <source>Put back its session…</source>
        <translation>ክፍለ ጊዜውን መልስ…</translation>
    </message>
    <message>
        <source>The session’s row, its documents and its files</source>
        <translation>የክፍለ ጊዜው ረድፍ፣ ሰነዶቹና ፋይሎቹ</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>መልስ…</translation>
    </message>
    <message>
        <source>Shows first what will be put back, and asks</source>
        <translation>መጀመሪያ የሚመለሰውን ያሳያል፣ ከዚያ ይጠይቃል</translation>
    </message>
    <message>
        <source>No copies are kept</source>
        <translation>ምንም ቅጂ አይቀመጥም</translation>
    </message>
    <message>
        <source>The vault cannot be read</source>
        <translation>ካዝናው ሊነበብ አይችልም</translation>
    </message>
    <message>
        <source>Nothing to put back</source>
        <translation>የሚመለስ የለም</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can be put back, %1</source>
        <translation>
            <numerusform>%Ln ንጥል ሊመለስ ይችላል፣ %1</numerusform>
            <numerusform>%Ln ንጥሎች ሊመለሱ ይችላሉ፣ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The last ones are kept until %1.</source>
        <translation>የመጨረሻዎቹ እስከ %1 ይቆያሉ።</translation>
    </message>
    <message>
        <source>The vault is unlocked until you lock it, close this window or do not use it for a while.</source>
        <translation>እስኪቆልፉት፣ ይህን መስኮት እስኪዘጉ ወይም ለተወሰነ ጊዜ እስኪተዉት ድረስ ካዝናው ክፍት ነው።</translation>
    </message>
    <message>
        <source>Names are encrypted. Unlock the vault to see and search them.</source>
        <translation>ስሞች የተመሰጠሩ ናቸው። ለማየትና ለመፈለግ ካዝናውን ይክፈቱ።</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ቆልፍ</translation>
    </message>
    <message>
        <source>Undo a cleanup</source>
        <translation>ጽዳትን መቀልበስ</translation>
    </message>
    <message>
        <source>With a vault, docsweep keeps an encrypted copy of everything it deletes for a time you choose. Until then you can put it back. Name a folder for it in the settings.</source>
        <translation>በካዝና docsweep የሚሰርዘውን ሁሉ የተመሰጠረ ቅጂ እርስዎ ለመረጡት ጊዜ ያስቀምጣል። እስከዚያ ድረስ መመለስ ይችላሉ። በቅንብሮች ውስጥ አቃፊ ይሰይሙለት።</translation>
    </message>
    <message>
        <source>Reading the vault…</source>
        <translation>ካዝናውን በማንበብ ላይ…</translation>
    </message>
    <message>
        <source>Each cleanup keeps a copy of what it deletes for %1. It then shows here.</source>
        <translation>እያንዳንዱ ጽዳት የሚሰርዘውን ቅጂ ለ%1 ያስቀምጣል። ከዚያ እዚህ ይታያል።</translation>
    </message>
    <message>
        <source>%1 holds no vault yet. The first cleanup creates it. If copies were kept there before, connect its disk.</source>
        <translation>በ%1 ውስጥ ገና ካዝና የለም። የመጀመሪያው ጽዳት ይፈጥረዋል። ከዚህ በፊት ቅጂዎች እዚያ ከነበሩ ዲስኩን ያገናኙ።</translation>
    </message>
    <message>
        <source>Copies cannot be shown</source>
        <translation>ቅጂዎች ሊታዩ አይችሉም</translation>
    </message>
    <message>
        <source>File %1, %2</source>
        <translation>ፋይል %1፣ %2</translation>
    </message>
    <message>
        <source>Session %1 with its files</source>
        <translation>ክፍለ ጊዜ %1 ከፋይሎቹ ጋር</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>ሂደት %1፦ %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln ንጥል፣ %1</numerusform>
            <numerusform>%Ln ንጥሎች፣ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>በማንበብ ላይ…</translation>
    </message>
    <message>
        <source>Run %1:</source>
        <translation>ሂደት %1፦</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln ንጥል</numerusform>
            <numerusform>%Ln ንጥሎች</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>ምንም ውጤት የለም።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) in all runs</source>
        <translation>
            <numerusform>በሁሉም ሂደቶች %Ln ውጤት</numerusform>
            <numerusform>በሁሉም ሂደቶች %Ln ውጤቶች</numerusform>
        </translation>
    </message>
    <message>
        <source>More are not shown. Search for what you need.</source>
        <translation>ተጨማሪዎች አልታዩም። የሚፈልጉትን ይፈልጉ።</translation>
    </message>
    <message numerus="yes">
        <source>Session with %Ln document(s)</source>
        <translation>
            <numerusform>ክፍለ ጊዜ ከ%Ln ሰነድ ጋር</numerusform>
            <numerusform>ክፍለ ጊዜ ከ%Ln ሰነዶች ጋር</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::VaultRunsModel</name>
    <message>
        <source>%1, %2 left</source>
        <translation>%1፣ %2 ይቀራል</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>ዙር</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>የተሰረዘ</translation>
    </message>
    <message>
        <source>Can be put back until</source>
        <translation>መመለስ የሚቻለው እስከ</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>ክፍለ ጊዜዎች</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ፋይሎች</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>መጠን</translation>
    </message>
</context>
<context>
    <name>docsweep::WindowAlerts</name>
    <message>
        <source>Scan</source>
        <translation>ቃኝ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>እንደገና ሞክር</translation>
    </message>
    <message>
        <source>The scan was stopped. The list is the previous one.</source>
        <translation>ቅኝቱ ቆሟል። ዝርዝሩ የቀድሞው ነው።</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>ቅኝቱ ቆሟል።</translation>
    </message>
    <message>
        <source>The journal was lost, rolled back or repaired. Holds and pending deletions may be missing. Add the missing holds again, then run docsweep-cli accept --yes.</source>
        <translation>መዝገቡ ጠፍቷል፣ ወደ ቀድሞ ሁኔታ ተመልሷል ወይም ተጠግኗል። ማቆያዎችና በመጠባበቅ ላይ ያሉ ስረዛዎች ሊጎድሉ ይችላሉ። የጎደሉትን ማቆያዎች እንደገና ያክሉ፤ ከዚያ docsweep-cli accept --yes ያሂዱ።</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the database&apos;s clock. Ages are counted by the database&apos;s clock.</source>
        <translation>የዚህ ማሽን ሰዓት ከውሂብ ጎታው በ%1 ይቀድማል። ዕድሜ የሚቆጠረው በውሂብ ጎታው ሰዓት ነው።</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the database&apos;s clock. Ages are counted by the database&apos;s clock.</source>
        <translation>የዚህ ማሽን ሰዓት ከውሂብ ጎታው በ%1 ወደኋላ ይቀራል። ዕድሜ የሚቆጠረው በውሂብ ጎታው ሰዓት ነው።</translation>
    </message>
    <message>
        <source>The quota is exceeded: %1 of %2 stored.</source>
        <translation>ኮታው ታልፏል፦ ከ%2 ኮታ %1 ተከማችቷል።</translation>
    </message>
    <message>
        <source>Quota reached within a day at the current growth.</source>
        <translation>አሁን ባለው ዕድገት ኮታው በአንድ ቀን ውስጥ ይሞላል።</translation>
    </message>
    <message numerus="yes">
        <source>Quota reached in about %Ln day(s) at the current growth.</source>
        <translation>
            <numerusform>አሁን ባለው ዕድገት ኮታው በግምት በ%Ln ቀን ይሞላል።</numerusform>
            <numerusform>አሁን ባለው ዕድገት ኮታው በግምት በ%Ln ቀናት ይሞላል።</numerusform>
        </translation>
    </message>
    <message>
        <source>What would %1 free?</source>
        <translation>%1 ምን ያህል ነጻ ያደርጋል?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be read. Files there are not in the list.</source>
        <translation>
            <numerusform>%Ln ቦታ ሊነበብ አልቻለም። እዚያ ያሉ ፋይሎች በዝርዝሩ ውስጥ የሉም።</numerusform>
            <numerusform>%Ln ቦታዎች ሊነበቡ አልቻሉም። እዚያ ያሉ ፋይሎች በዝርዝሩ ውስጥ የሉም።</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures are from before the last cleanup.</source>
        <translation>አኃዞቹ ከመጨረሻው ጽዳት በፊት ያሉ ናቸው።</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>እንደገና ቃኝ</translation>
    </message>
    <message>
        <source>This list is %1 old.</source>
        <translation>ይህ ዝርዝር %1 ሆኖታል።</translation>
    </message>
    <message>
        <source>Rows can be cleaned up. Their files are remembered until the storage answers.</source>
        <translation>ረድፎች ሊጸዱ ይችላሉ። ፋይሎቻቸው ማከማቻው ምላሽ እስኪሰጥ ድረስ ይታወሳሉ።</translation>
    </message>
    <message>
        <source>The scan failed. %1</source>
        <translation>ቅኝቱ አልተሳካም። %1</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>ተመልከት…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>እንደ %1 ተቀምጧል</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>በአቃፊ ውስጥ አሳይ</translation>
    </message>
    <message>
        <source>Automatic runs of “%1” do not take place. %2</source>
        <translation>የ“%1” ራስ-ሰር ሂደቶች አይካሄዱም። %2</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>ግንኙነትን አርትዕ</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>ወስን…</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>ምን ይደረግ…</translation>
    </message>
    <message>
        <source>Holds made here count for this docsweep only. A ledger shares them with every docsweep that cleans this web app.</source>
        <translation>እዚህ የሚፈጠሩ ማቆያዎች የሚሠሩት ለዚህ docsweep ብቻ ነው። የጋራ መዝገብ ይህን ድር መተግበሪያ ከሚያጸዱ docsweepዎች ሁሉ ጋር ያጋራቸዋል።</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>አጋራ…</translation>
    </message>
    <message>
        <source>Putting back was interrupted. The rest waits for you, and for the private key.</source>
        <translation>መመለሱ ተቋርጧል። ቀሪው እርስዎንና የግል ቁልፉን ይጠብቃል።</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>ጨርስ…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>አሳይ</translation>
    </message>
</context>
</TS>
