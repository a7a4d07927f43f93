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
        <source>%Ln item(s) can be deleted, %1</source>
        <translation>
            <numerusform>%Ln item can be deleted, %1</numerusform>
            <numerusform>%Ln items can be deleted, %1</numerusform>
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
        <source>%Ln file(s) will be deleted with their session</source>
        <translation>
            <numerusform>%Ln file will be deleted with its session</numerusform>
            <numerusform>%Ln files will be deleted with their session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be kept: they can only be deleted with their session</source>
        <translation>
            <numerusform>%Ln file will be kept: it can only be deleted with its session</numerusform>
            <numerusform>%Ln files will be kept: they can only be deleted with their session</numerusform>
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
        <source>All shown: %Ln item(s)…</source>
        <translation>
            <numerusform>All shown: %Ln item…</numerusform>
            <numerusform>All shown: %Ln items…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All ticked: %Ln item(s)…</source>
        <translation>
            <numerusform>All ticked: %Ln item…</numerusform>
            <numerusform>All ticked: %Ln items…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held item(s) will be kept</source>
        <translation>
            <numerusform>%Ln held item will be kept</numerusform>
            <numerusform>%Ln held items will be kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up the %Ln item(s) shown…</source>
        <translation>
            <numerusform>Clean up the %Ln item shown…</numerusform>
            <numerusform>Clean up the %Ln items shown…</numerusform>
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
    <name>docsweep::CertificatePaper</name>
    <message numerus="yes">
        <source>%Ln file(s) that another installation deleted in the place of this one: its certificate states them.</source>
        <translation>
            <numerusform>%Ln file that another installation deleted in the place of this one: its certificate states it.</numerusform>
            <numerusform>%Ln files that another installation deleted in the place of this one: its certificate states them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of %Ln file(s) that earlier runs had ordered: only their number is certified here.</source>
        <translation>
            <numerusform>The name of %Ln file that an earlier run had ordered: only the number is certified here.</numerusform>
            <numerusform>The names of %Ln files that earlier runs had ordered: only their number is certified here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ChangeEndDialog</name>
    <message numerus="yes">
        <source>Change the end of %Ln hold(s)</source>
        <translation>
            <numerusform>Change the end of %Ln hold</numerusform>
            <numerusform>Change the end of %Ln holds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) will end earlier than before.</source>
        <translation>
            <numerusform>%Ln hold will end earlier than before.</numerusform>
            <numerusform>%Ln holds will end earlier than before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::CheckList</name>
    <message numerus="yes">
        <source>%Ln check(s) failed</source>
        <translation>
            <numerusform>%Ln check failed</numerusform>
            <numerusform>%Ln checks failed</numerusform>
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
        <source>%Ln of the files were not ticked. They will be deleted too, because rows of ticked sessions refer to them (%1).</source>
        <translation>
            <numerusform>%Ln of the files was not ticked. It will be deleted too, because a row of a ticked session refers to it (%1).</numerusform>
            <numerusform>%Ln of the files were not ticked. They will be deleted too, because rows of ticked sessions refer to them (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked file(s) will be kept: they can only be deleted together with their session, which is not ticked.</source>
        <translation>
            <numerusform>%Ln ticked file will be kept: it can only be deleted together with its session, which is not ticked.</numerusform>
            <numerusform>%Ln ticked files will be kept: they can only be deleted together with their session, which is not ticked.</numerusform>
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
        <source>%Ln of the files (%1) belong to sessions that are still in use. They will be deleted because they are old. No cleanup here has deleted such files before. To keep such files, cancel and switch on “Keep files of sessions in use” in Settings.</source>
        <translation>
            <numerusform>%Ln of the files (%1) belongs to a session that is still in use. It will be deleted because it is old. No cleanup here has deleted such files before. To keep such files, cancel and switch on “Keep files of sessions in use” in Settings.</numerusform>
            <numerusform>%Ln of the files (%1) belong to sessions that are still in use. They will be deleted because they are old. No cleanup here has deleted such files before. To keep such files, cancel and switch on “Keep files of sessions in use” in Settings.</numerusform>
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
        <source>Ticking it includes %Ln file(s) that its rows refer to, %1.</source>
        <translation>
            <numerusform>Ticking it includes %Ln file that its rows refer to, %1.</numerusform>
            <numerusform>Ticking it includes %Ln files that its rows refer to, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows refer to.</source>
        <translation>
            <numerusform>Ticking it includes %Ln file that its rows refer to.</numerusform>
            <numerusform>Ticking it includes %Ln files that its rows refer to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::EndHoldsDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %Ln hold(s)</source>
        <translation>
            <numerusform>End %Ln hold</numerusform>
            <numerusform>End %Ln holds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %Ln hold(s)?</source>
        <translation>
            <numerusform>End %Ln hold?</numerusform>
            <numerusform>End %Ln holds?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next cleanup can delete what they keep: %Ln item(s), %1.</source>
        <translation>
            <numerusform>The next cleanup can delete what they keep: %Ln item, %1.</numerusform>
            <numerusform>The next cleanup can delete what they keep: %Ln items, %1.</numerusform>
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
        <source>Show %Ln hold(s)</source>
        <translation>
            <numerusform>Show %Ln hold</numerusform>
            <numerusform>Show %Ln holds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s): show what each one keeps, or end it</source>
        <translation>
            <numerusform>%Ln hold: show what it keeps, or end it</numerusform>
            <numerusform>%Ln holds: show what each one keeps, or end it</numerusform>
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
        <source>%Ln of the files (%1) belong to sessions that are still in use. To keep such files, switch on “Keep files of sessions in use” in Settings.</source>
        <translation>
            <numerusform>%Ln of the files (%1) belongs to a session that is still in use. To keep such files, switch on “Keep files of sessions in use” in Settings.</numerusform>
            <numerusform>%Ln of the files (%1) belong to sessions that are still in use. To keep such files, switch on “Keep files of sessions in use” in Settings.</numerusform>
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
        <source>The %Ln session(s) of the selected rows</source>
        <translation>
            <numerusform>The %Ln session of the selected rows</numerusform>
            <numerusform>The %Ln sessions of the selected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected file(s)</source>
        <translation>
            <numerusform>The %Ln selected file</numerusform>
            <numerusform>The %Ln selected files</numerusform>
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
        <source>It keeps %Ln candidate(s) now, %1, and everything that matches later.</source>
        <translation>
            <numerusform>It keeps %Ln candidate now, %1, and everything that matches later.</numerusform>
            <numerusform>It keeps %Ln candidates now, %1, and everything that matches later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::HoldEndEdit</name>
    <message numerus="yes">
        <source>%Ln month(s), until %1</source>
        <translation>
            <numerusform>%Ln month, until %1</numerusform>
            <numerusform>%Ln months, until %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::HoldsModel</name>
    <message numerus="yes">
        <source>%Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln item, %1</numerusform>
            <numerusform>%Ln items, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::HoldsPage</name>
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
    <message numerus="yes">
        <source>%Ln hold(s) chosen</source>
        <translation>
            <numerusform>%Ln hold chosen</numerusform>
            <numerusform>%Ln holds chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::LedgerNote</name>
    <message numerus="yes">
        <source>%Ln older hold(s) count for this docsweep only.</source>
        <translation>
            <numerusform>%Ln older hold counts for this docsweep only.</numerusform>
            <numerusform>%Ln older holds count for this docsweep only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::LookupDetails</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::LookupDialog</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::LookupList</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::MakeLedgerDialog</name>
    <message numerus="yes">
        <source>Adopt this docsweep&apos;s holds (%Ln) and earlier runs</source>
        <translation>
            <numerusform>Adopt this docsweep&apos;s hold (%Ln) and earlier runs</numerusform>
            <numerusform>Adopt this docsweep&apos;s holds (%Ln) and earlier runs</numerusform>
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
        <source>%Ln of the orphans are generated file(s). They are not deleted as long as generated files are kept.</source>
        <translation>
            <numerusform>%Ln of the orphans is a generated file. It is not deleted as long as generated files are kept.</numerusform>
            <numerusform>%Ln of the orphans are generated files. They are not deleted as long as generated files are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 still occupies the space of %Ln deleted row(s). docsweep-cli compact says how to free it.</source>
        <translation>
            <numerusform>%1 still occupies the space of %Ln deleted row. docsweep-cli compact says how to free it.</numerusform>
            <numerusform>%1 still occupies the space of %Ln deleted rows. docsweep-cli compact says how to free it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) held, %1</source>
        <translation>
            <numerusform>%Ln item held, %1</numerusform>
            <numerusform>%Ln items held, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::PendingDialog</name>
    <message numerus="yes">
        <source>%Ln pending deletion(s), %1</source>
        <translation>
            <numerusform>%Ln pending deletion, %1</numerusform>
            <numerusform>%Ln pending deletions, %1</numerusform>
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
    <name>docsweep::PeriodEdit</name>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation>
            <numerusform>hour</numerusform>
            <numerusform>hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
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
    <name>docsweep::Projects</name>
    <message numerus="yes">
        <source>%Ln run(s) failed</source>
        <translation>
            <numerusform>%Ln run failed</numerusform>
            <numerusform>%Ln runs failed</numerusform>
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
        <source>+%Ln more</source>
        <comment>needs of a project that are not shown</comment>
        <translation>
            <numerusform>+%Ln more</numerusform>
            <numerusform>+%Ln more</numerusform>
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
        <source>%1, %Ln need(s) you</source>
        <translation>
            <numerusform>%1, %Ln needs you</numerusform>
            <numerusform>%1, %Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::RestoreDialog</name>
    <message numerus="yes">
        <source>Put back %Ln item(s)</source>
        <translation>
            <numerusform>Put back %Ln item</numerusform>
            <numerusform>Put back %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) cannot be put back in place</source>
        <translation>
            <numerusform>%Ln item cannot be put back in place</numerusform>
            <numerusform>%Ln items cannot be put back in place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) put back</source>
        <translation>
            <numerusform>%Ln item put back</numerusform>
            <numerusform>%Ln items put back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln file, %1</numerusform>
            <numerusform>%Ln files, %1</numerusform>
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
        <source>%Ln item(s) are already there, unchanged.</source>
        <translation>
            <numerusform>%Ln item is already there, unchanged.</numerusform>
            <numerusform>%Ln items are already there, unchanged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::RestoreWords</name>
    <message numerus="yes">
        <source>%Ln session(s) with %1</source>
        <translation>
            <numerusform>%Ln session with %1</numerusform>
            <numerusform>%Ln sessions with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln file, %1</numerusform>
            <numerusform>%Ln files, %1</numerusform>
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
    <name>docsweep::RunElsewhere</name>
    <message numerus="yes">
        <source>%1 has been cleaning since %2 (%3): %4 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 has been cleaning since %2 (%3): %4 of %Ln item</numerusform>
            <numerusform>%1 has been cleaning since %2 (%3): %4 of %Ln items</numerusform>
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
    <message numerus="yes">
        <source>Nothing deleted: %Ln item(s) failed</source>
        <translation>
            <numerusform>Nothing deleted: %Ln item failed</numerusform>
            <numerusform>Nothing deleted: %Ln items failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying, then deleting %Ln item(s), %1</source>
        <translation>
            <numerusform>Copying, then deleting %Ln item, %1</numerusform>
            <numerusform>Copying, then deleting %Ln items, %1</numerusform>
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
        <source>Partly done: %Ln item(s) failed</source>
        <translation>
            <numerusform>Partly done: %Ln item failed</numerusform>
            <numerusform>Partly done: %Ln items failed</numerusform>
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
        <source>%Ln deletion(s) that were pending when it ended have been settled since.</source>
        <translation>
            <numerusform>%Ln deletion that was pending when it ended has been settled since.</numerusform>
            <numerusform>%Ln deletions that were pending when it ended have been settled since.</numerusform>
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
        <source>%Ln deletion(s) of earlier runs were still pending at its end</source>
        <translation>
            <numerusform>%Ln deletion of earlier runs was still pending at its end</numerusform>
            <numerusform>%Ln deletions of earlier runs were still pending at its end</numerusform>
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
        <source>%Ln deletion(s) were pending then; none are pending now.</source>
        <translation>
            <numerusform>%Ln deletion was pending then; it is no longer pending.</numerusform>
            <numerusform>%Ln deletions were pending then; none are pending now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) were pending then; %1 still pending now.</source>
        <translation>
            <numerusform>%Ln deletion was pending then; %1 still pending now.</numerusform>
            <numerusform>%Ln deletions were pending then; %1 still pending now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) done, %1 freed.</source>
        <translation>
            <numerusform>%Ln pending deletion done, %1 freed.</numerusform>
            <numerusform>%Ln pending deletions done, %1 freed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) done, %1 still pending: the list shows why.</source>
        <translation>
            <numerusform>%Ln pending deletion done, %1 still pending: the list shows why.</numerusform>
            <numerusform>%Ln pending deletions done, %1 still pending: the list shows why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused %Ln time(s) in a row before it started. Nothing was touched.</source>
        <translation>
            <numerusform>Refused %Ln time in a row before it started. Nothing was touched.</numerusform>
            <numerusform>Refused %Ln times in a row before it started. Nothing was touched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not yet known what happened to %Ln item(s), because the database did not answer. The next run settles it.</source>
        <translation>
            <numerusform>It is not yet known what happened to %Ln item, because the database did not answer. The next run settles it.</numerusform>
            <numerusform>It is not yet known what happened to %Ln items, because the database did not answer. The next run settles it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also deleted %Ln expired login(s) (django_session).</source>
        <translation>
            <numerusform>It also deleted %Ln expired login (django_session).</numerusform>
            <numerusform>It also deleted %Ln expired logins (django_session).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that were pending here had been finished by other installations.</source>
        <translation>
            <numerusform>%Ln deletion that was pending here had been finished by another installation.</numerusform>
            <numerusform>%Ln deletions that were pending here had been finished by other installations.</numerusform>
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
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation>
            <numerusform>Every %Ln day</numerusform>
            <numerusform>Every %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>Every %Ln hour</numerusform>
            <numerusform>Every %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Every %Ln minute</numerusform>
            <numerusform>Every %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ScheduleForm</name>
    <message numerus="yes">
        <source>Use %1 (at most %2 in the last %Ln run(s))</source>
        <translation>
            <numerusform>Use %1 (at most %2 in the last %Ln run)</numerusform>
            <numerusform>Use %1 (at most %2 in the last %Ln runs)</numerusform>
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
    <name>docsweep::SharedSchedules</name>
    <message numerus="yes">
        <source>Expected %Ln time(s) since %1, seen 0 times</source>
        <translation>
            <numerusform>Expected %Ln time since %1, seen 0 times</numerusform>
            <numerusform>Expected %Ln times since %1, seen 0 times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On time: %Ln run(s) seen</source>
        <translation>
            <numerusform>On time: %Ln run seen</numerusform>
            <numerusform>On time: %Ln runs seen</numerusform>
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
        <source>%Ln pending deletion(s) of the previous one are paused.</source>
        <translation>
            <numerusform>%Ln pending deletion of the previous one is paused.</numerusform>
            <numerusform>%Ln pending deletions of the previous one are paused.</numerusform>
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
<context>
    <name>docsweep::UnlockDialog</name>
    <message numerus="yes">
        <source>docsweep forgets the key again after %Ln minute(s) without use, when the screen is locked, and when the computer goes to sleep.</source>
        <translation>
            <numerusform>docsweep forgets the key again after %Ln minute without use, when the screen is locked, and when the computer goes to sleep.</numerusform>
            <numerusform>docsweep forgets the key again after %Ln minutes without use, when the screen is locked, and when the computer goes to sleep.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::VaultItemsModel</name>
    <message numerus="yes">
        <source>Session, %Ln document(s)</source>
        <translation>
            <numerusform>Session, %Ln document</numerusform>
            <numerusform>Session, %Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::VaultPage</name>
    <message numerus="yes">
        <source>%Ln item(s) can be put back, %1</source>
        <translation>
            <numerusform>%Ln item can be put back, %1</numerusform>
            <numerusform>%Ln items can be put back, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln item, %1</numerusform>
            <numerusform>%Ln items, %1</numerusform>
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
        <source>%Ln match(es) in all runs</source>
        <translation>
            <numerusform>%Ln match in all runs</numerusform>
            <numerusform>%Ln matches in all runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Session with %Ln document(s)</source>
        <translation>
            <numerusform>Session with %Ln document</numerusform>
            <numerusform>Session with %Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::WindowAlerts</name>
    <message numerus="yes">
        <source>%Ln place(s) could not be read. Files there are not in the list.</source>
        <translation>
            <numerusform>%Ln place could not be read. Files there are not in the list.</numerusform>
            <numerusform>%Ln places could not be read. Files there are not in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quota reached in about %Ln day(s) at the current growth.</source>
        <translation>
            <numerusform>Quota reached in about %Ln day at the current growth.</numerusform>
            <numerusform>Quota reached in about %Ln days at the current growth.</numerusform>
        </translation>
    </message>
</context>
</TS>
