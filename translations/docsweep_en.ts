<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%Ln item(s) of the last cleanup failed</source>
        <translation>
            <numerusform>%Ln item of the last cleanup failed</numerusform>
            <numerusform>%Ln items of the last cleanup failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>%Ln deletion waits for the storage</numerusform>
            <numerusform>%Ln deletions wait for the storage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can go, %1</source>
        <translation>
            <numerusform>%Ln item can go, %1</numerusform>
            <numerusform>%Ln items can go, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) deleted, %1 freed.</source>
        <translation>
            <numerusform>%Ln item deleted, %1 freed.</numerusform>
            <numerusform>%Ln items deleted, %1 freed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) failed.</source>
        <translation>
            <numerusform>%Ln item failed.</numerusform>
            <numerusform>%Ln items failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for the storage.</source>
        <translation>
            <numerusform>%Ln deletion waits for the storage.</numerusform>
            <numerusform>%Ln deletions wait for the storage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) deleted</source>
        <translation>
            <numerusform>%Ln item deleted</numerusform>
            <numerusform>%Ln items deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::AgeCurve</name>
    <message numerus="yes">
        <source>about %1 in %Ln file(s)</source>
        <translation>
            <numerusform>about %1 in %Ln file</numerusform>
            <numerusform>about %1 in %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::AgeHistogram</name>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1 in %Ln file</numerusform>
            <numerusform>%1 in %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesModel</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesPage</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up all %Ln item(s)…</source>
        <translation>
            <numerusform>Clean up all %Ln item…</numerusform>
            <numerusform>Clean up all %Ln items…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) go along with their session</source>
        <translation>
            <numerusform>%Ln file goes along with its session</numerusform>
            <numerusform>%Ln files go along with their session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay: they go only with their session</source>
        <translation>
            <numerusform>%Ln file stays: it goes only with its session</numerusform>
            <numerusform>%Ln files stay: they go only with their session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up %Ln item(s)…</source>
        <translation>
            <numerusform>Clean up %Ln item…</numerusform>
            <numerusform>Clean up %Ln items…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is shown: %Ln item(s)…</source>
        <translation>
            <numerusform>What is shown: %Ln item…</numerusform>
            <numerusform>What is shown: %Ln items…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is ticked: %Ln item(s)…</source>
        <translation>
            <numerusform>What is ticked: %Ln item…</numerusform>
            <numerusform>What is ticked: %Ln items…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held item(s) stay</source>
        <translation>
            <numerusform>%Ln held item stays</numerusform>
            <numerusform>%Ln held items stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up the %Ln shown…</source>
        <translation>
            <numerusform>Clean up the %Ln shown…</numerusform>
            <numerusform>Clean up the %Ln shown…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::CauseList</name>
    <message numerus="yes">
        <source>and %Ln more cause(s); the report lists them all</source>
        <translation>
            <numerusform>and %Ln more cause; the report lists it too</numerusform>
            <numerusform>and %Ln more causes; the report lists them all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::CheckList</name>
    <message numerus="yes">
        <source>%Ln point(s) failed</source>
        <translation>
            <numerusform>%Ln point failed</numerusform>
            <numerusform>%Ln points failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ConfirmDialog</name>
    <message numerus="yes">
        <source>%Ln item(s) will be deleted, %1</source>
        <translation>
            <numerusform>%Ln item will be deleted, %1</numerusform>
            <numerusform>%Ln items will be deleted, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document row(s)</source>
        <translation>
            <numerusform>%Ln document row</numerusform>
            <numerusform>%Ln document rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files were not ticked: rows of ticked sessions name them, so they go along (%1).</source>
        <translation>
            <numerusform>%Ln of the files was not ticked: a row of a ticked session names it, so it goes along (%1).</numerusform>
            <numerusform>%Ln of the files were not ticked: rows of ticked sessions name them, so they go along (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked file(s) stay: they go only together with their session, which is not ticked.</source>
        <translation>
            <numerusform>%Ln ticked file stays: it goes only together with its session, which is not ticked.</numerusform>
            <numerusform>%Ln ticked files stay: they go only together with their session, which is not ticked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s), %1</source>
        <translation>
            <numerusform>Delete %Ln item, %1</numerusform>
            <numerusform>Delete %Ln items, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No cleanup here has deleted such files yet: %Ln of the files (%1) belong to sessions that are still in use. They go because they are old. To keep such files, cancel and set %2.</source>
        <translation>
            <numerusform>No cleanup here has deleted such files yet: %Ln of the files (%1) belongs to a session that is still in use. It goes because it is old. To keep such files, cancel and set %2.</numerusform>
            <numerusform>No cleanup here has deleted such files yet: %Ln of the files (%1) belong to sessions that are still in use. They go because they are old. To keep such files, cancel and set %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ConfirmTexts</name>
    <message numerus="yes">
        <source>%Ln item(s) more than in the list of %1 (%2).</source>
        <translation>
            <numerusform>%Ln item more than in the list of %1 (%2).</numerusform>
            <numerusform>%Ln items more than in the list of %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) fewer than in the list of %1 (%2).</source>
        <translation>
            <numerusform>%Ln item fewer than in the list of %1 (%2).</numerusform>
            <numerusform>%Ln items fewer than in the list of %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) that a hold kept then are no longer kept.</source>
        <translation>
            <numerusform>%Ln item that a hold kept then is no longer kept.</numerusform>
            <numerusform>%Ln items that a hold kept then are no longer kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) more are kept by holds.</source>
        <translation>
            <numerusform>%Ln item more is kept by a hold.</numerusform>
            <numerusform>%Ln items more are kept by holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of that list have been deleted since.</source>
        <translation>
            <numerusform>%Ln item of that list has been deleted since.</numerusform>
            <numerusform>%Ln items of that list have been deleted since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionForm</name>
    <message numerus="yes">
        <source>%Ln check(s) failed. Cleanups with this connection may not work.</source>
        <translation>
            <numerusform>%Ln check failed. Cleanups with this connection may not work.</numerusform>
            <numerusform>%Ln checks failed. Cleanups with this connection may not work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::DetailsPane</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows name, %1.</source>
        <translation>
            <numerusform>Ticking it includes %Ln file that its rows name, %1.</numerusform>
            <numerusform>Ticking it includes %Ln files that its rows name, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows name.</source>
        <translation>
            <numerusform>Ticking it includes %Ln file that its rows name.</numerusform>
            <numerusform>Ticking it includes %Ln files that its rows name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ExplanationPane</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ExportPanel</name>
    <message numerus="yes">
        <source>%Ln item(s) exported to %1</source>
        <translation>
            <numerusform>%Ln item exported to %1</numerusform>
            <numerusform>%Ln items exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::FilterBar</name>
    <message numerus="yes">
        <source>%Ln type(s)</source>
        <translation>
            <numerusform>%Ln type</numerusform>
            <numerusform>%Ln types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s), show them</source>
        <translation>
            <numerusform>%Ln hold, show them</numerusform>
            <numerusform>%Ln holds, show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s): show what each keeps, and release it</source>
        <translation>
            <numerusform>%Ln hold: show what each keeps, and release it</numerusform>
            <numerusform>%Ln holds: show what each keeps, and release it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::FirstRunDialog</name>
    <message numerus="yes">
        <source>The first run would delete %Ln item(s), %1</source>
        <translation>
            <numerusform>The first run would delete %Ln item, %1</numerusform>
            <numerusform>The first run would delete %Ln items, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files (%1) belong to sessions that are still in use. To keep such files, set %2.</source>
        <translation>
            <numerusform>%Ln of the files (%1) belongs to a session that is still in use. To keep such files, set %2.</numerusform>
            <numerusform>%Ln of the files (%1) belong to sessions that are still in use. To keep such files, set %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::GrowthChart</name>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1 in %Ln file</numerusform>
            <numerusform>%1 in %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::HoldDialog</name>
    <message numerus="yes">
        <source>The %Ln session(s) of the chosen rows</source>
        <translation>
            <numerusform>The %Ln session of the chosen rows</numerusform>
            <numerusform>The %Ln sessions of the chosen rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen file(s)</source>
        <translation>
            <numerusform>The %Ln chosen file</numerusform>
            <numerusform>The %Ln chosen files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <translation>
            <numerusform>%1 and %Ln other</numerusform>
            <numerusform>%1 and %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It keeps %Ln item(s) of this list, %1, and everything like it that comes later.</source>
        <translation>
            <numerusform>It keeps %Ln item of this list, %1, and everything like it that comes later.</numerusform>
            <numerusform>It keeps %Ln items of this list, %1, and everything like it that comes later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::HoldEndEdit</name>
    <message numerus="yes">
        <source>%Ln month(s), to %1</source>
        <translation>
            <numerusform>%Ln month, to %1</numerusform>
            <numerusform>%Ln months, to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::HoldsDialog</name>
    <message numerus="yes">
        <source>%Ln hold(s)</source>
        <translation>
            <numerusform>%Ln hold</numerusform>
            <numerusform>%Ln holds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln item, %1</numerusform>
            <numerusform>%Ln items, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::MainWindow</name>
    <message numerus="yes">
        <source>%Ln place(s) could not be read; what lies there is not in the list.</source>
        <translation>
            <numerusform>%Ln place could not be read; what lies there is not in the list.</numerusform>
            <numerusform>%Ln places could not be read; what lies there is not in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quota reached in about %Ln day(s) at the present growth.</source>
        <translation>
            <numerusform>Quota reached in about %Ln day at the present growth.</numerusform>
            <numerusform>Quota reached in about %Ln days at the present growth.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln item(s) without a readable time: never old, so never deleted.</source>
        <translation>
            <numerusform>%Ln item without a readable time: never old, so never deleted.</numerusform>
            <numerusform>%Ln items without a readable time: never old, so never deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a time in the future: not old until long after it, so not deleted.</source>
        <translation>
            <numerusform>%Ln item with a time in the future: not old until long after it, so not deleted.</numerusform>
            <numerusform>%Ln items with a time in the future: not old until long after it, so not deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the orphans is a generated file, which stays as long as generated files are kept.</source>
        <translation>
            <numerusform>%Ln of the orphans is a generated file, which stays as long as generated files are kept.</numerusform>
            <numerusform>%Ln of the orphans are generated files, which stay as long as generated files are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 still has the room of %Ln deleted row(s); docsweep-cli compact says what frees it.</source>
        <translation>
            <numerusform>%1 still has the room of %Ln deleted row; docsweep-cli compact says what frees it.</numerusform>
            <numerusform>%1 still has the room of %Ln deleted rows; docsweep-cli compact says what frees it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::PendingDialog</name>
    <message numerus="yes">
        <source>%Ln deletion(s) wait, %1</source>
        <translation>
            <numerusform>%Ln deletion waits, %1</numerusform>
            <numerusform>%Ln deletions wait, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln deletion(s)?</source>
        <translation>
            <numerusform>Give up %Ln deletion?</numerusform>
            <numerusform>Give up %Ln deletions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln deletion(s)</source>
        <translation>
            <numerusform>Give up %Ln deletion</numerusform>
            <numerusform>Give up %Ln deletions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) given up.</source>
        <translation>
            <numerusform>%Ln deletion given up.</numerusform>
            <numerusform>%Ln deletions given up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::Preview</name>
    <message numerus="yes">
        <source>The first of %Ln page(s)</source>
        <translation>
            <numerusform>Its only page</numerusform>
            <numerusform>The first of %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::RunDetails</name>
    <message numerus="yes">
        <source>and %Ln more cause(s); the list below names each</source>
        <translation>
            <numerusform>and %Ln more cause; the list below names it</numerusform>
            <numerusform>and %Ln more causes; the list below names each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::RunPanel</name>
    <message numerus="yes">
        <source>Deleting %Ln item(s), %1</source>
        <translation>
            <numerusform>Deleting %Ln item, %1</numerusform>
            <numerusform>Deleting %Ln items, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted</source>
        <translation>
            <numerusform>%Ln not deleted</numerusform>
            <numerusform>%Ln not deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::RunReport</name>
    <message numerus="yes">
        <source>and %Ln more item(s)</source>
        <translation>
            <numerusform>and %Ln more item</numerusform>
            <numerusform>and %Ln more items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::RunText</name>
    <message numerus="yes">
        <source>Done in part: %Ln item(s) failed</source>
        <translation>
            <numerusform>Done in part: %Ln item failed</numerusform>
            <numerusform>Done in part: %Ln items failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, but %Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>Done, but %Ln deletion waits for the storage</numerusform>
            <numerusform>Done, but %Ln deletions wait for the storage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that waited when it ended have been settled since.</source>
        <translation>
            <numerusform>%Ln deletion that waited when it ended has been settled since.</numerusform>
            <numerusform>%Ln deletions that waited when it ended have been settled since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also finished %Ln deletion(s) of earlier runs.</source>
        <translation>
            <numerusform>It also finished %Ln deletion of an earlier run.</numerusform>
            <numerusform>It also finished %Ln deletions of earlier runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) of earlier runs still waited at its end</source>
        <translation>
            <numerusform>%Ln deletion of earlier runs still waited at its end</numerusform>
            <numerusform>%Ln deletions of earlier runs still waited at its end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: finished %Ln deletion(s) of earlier runs</source>
        <translation>
            <numerusform>Done: finished %Ln deletion of earlier runs</numerusform>
            <numerusform>Done: finished %Ln deletions of earlier runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) waited for the storage then; none wait now.</source>
        <translation>
            <numerusform>%Ln deletion waited for the storage then; it waits no more.</numerusform>
            <numerusform>%Ln deletions waited for the storage then; none wait now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) waited for the storage then; %1 wait now.</source>
        <translation>
            <numerusform>%Ln deletion waited for the storage then; %1 wait now.</numerusform>
            <numerusform>%Ln deletions waited for the storage then; %1 wait now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that waited are done, %1 freed.</source>
        <translation>
            <numerusform>%Ln deletion that waited is done, %1 freed.</numerusform>
            <numerusform>%Ln deletions that waited are done, %1 freed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that waited are done, %1 still wait: the list says why.</source>
        <translation>
            <numerusform>%Ln deletion that waited is done, %1 still wait: the list says why.</numerusform>
            <numerusform>%Ln deletions that waited are done, %1 still wait: the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused %Ln time(s) in a row before it began; nothing was touched</source>
        <translation>
            <numerusform>Refused %Ln time in a row before it began; nothing was touched</numerusform>
            <numerusform>Refused %Ln times in a row before it began; nothing was touched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What became of %Ln item(s) is undecided, since the database did not answer; the next run settles it.</source>
        <translation>
            <numerusform>What became of %Ln item is undecided, since the database did not answer; the next run settles it.</numerusform>
            <numerusform>What became of %Ln items is undecided, since the database did not answer; the next run settles it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also deleted %Ln expired login(s) (django_session).</source>
        <translation>
            <numerusform>It also deleted %Ln expired login (django_session).</numerusform>
            <numerusform>It also deleted %Ln expired logins (django_session).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::Schedule</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::SessionBars</name>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1 in %Ln file</numerusform>
            <numerusform>%1 in %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document row(s)</source>
        <translation>
            <numerusform>%Ln document row</numerusform>
            <numerusform>%Ln document rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::StatCards</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1, with %Ln document(s)</source>
        <translation>
            <numerusform>of %1, with %Ln document</numerusform>
            <numerusform>of %1, with %Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::Strangers</name>
    <message numerus="yes">
        <source>%Ln pending deletion(s) of the former one stand still.</source>
        <translation>
            <numerusform>%Ln pending deletion of the former one stands still.</numerusform>
            <numerusform>%Ln pending deletions of the former one stand still.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::TypeDonut</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
</TS>
