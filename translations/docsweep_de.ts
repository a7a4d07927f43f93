<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
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
        <translation>%1 Elemente/s</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>how QLocale writes a time</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>how QLocale writes a day and a time</comment>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>how QLocale writes a day of a year and a time</comment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>how QLocale writes hours and minutes</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how QLocale writes a day</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how QLocale writes a day of a year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabedatei</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Verwaiste Datei</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgabedateien</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Verwaiste Dateien</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>already gone</source>
        <translation>bereits weg</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Completing an earlier run</source>
        <translation>Ein früherer Lauf wird abgeschlossen</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>Bereinigung</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>idle longer than %1</source>
        <translation>länger als %1 inaktiv</translation>
    </message>
    <message>
        <source>selected by its key</source>
        <translation>über ihren Schlüssel ausgewählt</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>älter als %1</translation>
    </message>
    <message>
        <source>deleted with its session</source>
        <translation>mit ihrer Sitzung gelöscht</translation>
    </message>
    <message>
        <source>no row refers to it</source>
        <translation>kein Datensatz verweist darauf</translation>
    </message>
    <message>
        <source>in the selected session&apos;s folder</source>
        <translation>im Ordner der ausgewählten Sitzung</translation>
    </message>
    <message>
        <source>used within the last %1</source>
        <translation>innerhalb der letzten %1 benutzt</translation>
    </message>
    <message>
        <source>its last activity cannot be read</source>
        <translation>letzte Aktivität nicht lesbar</translation>
    </message>
    <message>
        <source>held</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>changed within the last %1</source>
        <translation>innerhalb der letzten %1 geändert</translation>
    </message>
    <message>
        <source>its age cannot be read</source>
        <translation>Alter nicht lesbar</translation>
    </message>
    <message>
        <source>outputs are kept</source>
        <translation>Ausgabedateien werden behalten</translation>
    </message>
    <message>
        <source>files of sessions in use are kept</source>
        <translation>Dateien benutzter Sitzungen werden behalten</translation>
    </message>
    <message>
        <source>used by a session that is kept</source>
        <translation>gehört zu einer Sitzung, die behalten wird</translation>
    </message>
    <message>
        <source>storage cleanup is switched off</source>
        <translation>die Bereinigung des Speichers ist ausgeschaltet</translation>
    </message>
    <message>
        <source>not part of the selected session</source>
        <translation>gehört nicht zur ausgewählten Sitzung</translation>
    </message>
    <message>
        <source>its session is kept</source>
        <translation>ihre Sitzung wird behalten</translation>
    </message>
    <message>
        <source>Nobody has used this session for over %1. Its rows will be deleted, documents first.</source>
        <translation>Diese Sitzung wurde seit mehr als %1 nicht benutzt. Ihre Datensätze werden gelöscht, die der Dokumente zuerst.</translation>
    </message>
    <message>
        <source>This session was selected by its key, regardless of its age.</source>
        <translation>Diese Sitzung wurde unabhängig von ihrem Alter über ihren Schlüssel ausgewählt.</translation>
    </message>
    <message>
        <source>Unchanged for over %1. Its session is in use and will be kept.</source>
        <translation>Seit mehr als %1 unverändert. Ihre Sitzung wird noch benutzt und wird behalten.</translation>
    </message>
    <message>
        <source>Unchanged for over %1.</source>
        <translation>Seit mehr als %1 unverändert.</translation>
    </message>
    <message>
        <source>A row of an expired session refers to this file. It will be deleted together with that session, and only with it.</source>
        <translation>Ein Datensatz einer abgelaufenen Sitzung verweist auf diese Datei. Sie wird zusammen mit dieser Sitzung gelöscht, und nur mit ihr.</translation>
    </message>
    <message>
        <source>A row of an expired session refers to this file, but the storage could not be listed. The file is looked up before it is deleted.</source>
        <translation>Ein Datensatz einer abgelaufenen Sitzung verweist auf diese Datei, aber der Speicher konnte nicht aufgelistet werden. Die Datei wird nachgeschlagen, bevor sie gelöscht wird.</translation>
    </message>
    <message>
        <source>No row refers to this file, and it is older than %1.</source>
        <translation>Kein Datensatz verweist auf diese Datei, und sie ist älter als %1.</translation>
    </message>
    <message>
        <source>It is in the folder of the session that was selected by its key.</source>
        <translation>Sie liegt im Ordner der Sitzung, die über ihren Schlüssel ausgewählt wurde.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Locked by its provider</source>
        <translation>Vom Anbieter gesperrt</translation>
    </message>
    <message>
        <source>In use elsewhere</source>
        <translation>Anderweitig in Benutzung</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Unlesbare Antwort</translation>
    </message>
    <message>
        <source>A setting is wrong</source>
        <translation>Eine Einstellung ist falsch</translation>
    </message>
    <message>
        <source>A safety limit stopped it</source>
        <translation>Von einer Sicherheitsgrenze gestoppt</translation>
    </message>
    <message>
        <source>Disk problem</source>
        <translation>Problem mit dem Datenträger</translation>
    </message>
    <message>
        <source>no extension</source>
        <translation>ohne Endung</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>a row refers to it now</source>
        <translation>ein Datensatz verweist jetzt darauf</translation>
    </message>
    <message>
        <source>the storage could not be asked</source>
        <translation>der Speicher konnte nicht gefragt werden</translation>
    </message>
    <message>
        <source>its documents changed</source>
        <translation>ihre Dokumente haben sich geändert</translation>
    </message>
    <message>
        <source>it changed since</source>
        <translation>seither geändert</translation>
    </message>
    <message>
        <source>the run was interrupted before it</source>
        <translation>der Lauf wurde vorher unterbrochen</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>keine Datei kann so heißen</translation>
    </message>
    <message>
        <source>given up by hand</source>
        <translation>von Hand aufgegeben</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ältere Version</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>Ältere Versionen</translation>
    </message>
    <message>
        <source>replaced more than %1 ago</source>
        <translation>vor mehr als %1 ersetzt</translation>
    </message>
    <message>
        <source>deleted with its file</source>
        <translation>mit seiner Datei gelöscht</translation>
    </message>
    <message>
        <source>older versions are kept</source>
        <translation>ältere Versionen werden behalten</translation>
    </message>
    <message>
        <source>it hides versions that are kept</source>
        <translation>verdeckt Versionen, die behalten werden</translation>
    </message>
    <message>
        <source>The bucket has kept this version since the file was replaced or deleted, more than %1 ago.</source>
        <translation>Der Bucket hat diese Version behalten, seit die Datei vor mehr als %1 ersetzt oder gelöscht wurde.</translation>
    </message>
    <message>
        <source>The file will be deleted. This version would then take its place, so it is deleted too.</source>
        <translation>Die Datei wird gelöscht. Dann träte diese Version an ihre Stelle, deshalb wird sie ebenfalls gelöscht.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Automatic runs are paused until %1</source>
        <translation>Automatische Läufe sind pausiert bis %1</translation>
    </message>
    <message>
        <source>Automatic runs are paused</source>
        <translation>Automatische Läufe sind pausiert</translation>
    </message>
    <message>
        <source>A cleanup is starting</source>
        <translation>Eine Bereinigung startet</translation>
    </message>
    <message>
        <source>The cleanup is paused: %1 of %2 items</source>
        <translation>Die Bereinigung ist pausiert: %1 von %2 Elementen</translation>
    </message>
    <message>
        <source>Cleaning up: %1 of %2 items</source>
        <translation>Bereinigung läuft: %1 von %2 Elementen</translation>
    </message>
    <message>
        <source>Next automatic run: %1</source>
        <translation>Nächster automatischer Lauf: %1</translation>
    </message>
    <message>
        <source>No automatic run is planned</source>
        <translation>Kein automatischer Lauf ist geplant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of the last cleanup failed</source>
        <translation>
            <numerusform>%Ln Element der letzten Bereinigung ist fehlgeschlagen</numerusform>
            <numerusform>%Ln Elemente der letzten Bereinigung sind fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>%Ln Löschung wartet auf den Speicher</numerusform>
            <numerusform>%Ln Löschungen warten auf den Speicher</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to clean up</source>
        <translation>Es gibt nichts zu bereinigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can be deleted, %1</source>
        <translation>
            <numerusform>%Ln Element kann gelöscht werden, %1</numerusform>
            <numerusform>%Ln Elemente können gelöscht werden, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scan läuft</translation>
    </message>
    <message>
        <source>No web app is connected yet</source>
        <translation>Es ist noch keine Web-App verbunden</translation>
    </message>
    <message>
        <source>A safety limit stopped the cleanup</source>
        <translation>Eine Sicherheitsgrenze hat die Bereinigung gestoppt</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1</source>
        <translation>Es wurde nichts gelöscht: %1</translation>
    </message>
    <message>
        <source>An error stopped the cleanup</source>
        <translation>Ein Fehler hat die Bereinigung gestoppt</translation>
    </message>
    <message>
        <source>The cleanup is done</source>
        <translation>Die Bereinigung ist abgeschlossen</translation>
    </message>
    <message>
        <source>The cleanup was stopped</source>
        <translation>Die Bereinigung wurde gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) deleted, %1 freed.</source>
        <translation>
            <numerusform>%Ln Element gelöscht, %1 freigegeben.</numerusform>
            <numerusform>%Ln Elemente gelöscht, %1 freigegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) failed.</source>
        <translation>
            <numerusform>%Ln Element fehlgeschlagen.</numerusform>
            <numerusform>%Ln Elemente fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for the storage.</source>
        <translation>
            <numerusform>%Ln Löschung wartet auf den Speicher.</numerusform>
            <numerusform>%Ln Löschungen warten auf den Speicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next automatic run: %1, %2</source>
        <translation>Nächster automatischer Lauf: %1, %2</translation>
    </message>
</context>
<context>
    <name>docsweep::AboutGroup</name>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>docsweep %1 is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>docsweep %1 ist freie Software unter der GNU General Public License, Version 3 oder später (GPL-3.0-or-later). Es wird ohne jede Gewährleistung bereitgestellt.</translation>
    </message>
    <message>
        <source>It is built with Qt %1 (LGPL-3.0), Qt Charts (GPL-3.0), spdlog and fmt (MIT), tl::expected (CC0) and QtKeychain (BSD). Its icons were drawn for it.</source>
        <translation>Es ist mit Qt %1 (LGPL-3.0), Qt Charts (GPL-3.0), spdlog und fmt (MIT), tl::expected (CC0) und QtKeychain (BSD) erstellt. Die Symbole wurden dafür gezeichnet.</translation>
    </message>
</context>
<context>
    <name>docsweep::AcceptDialog</name>
    <message>
        <source>Is this the same as before?</source>
        <translation>Ist es dasselbe wie zuvor?</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>Nicht übernehmen</translation>
    </message>
    <message>
        <source>Accept as the same</source>
        <translation>Als dasselbe übernehmen</translation>
    </message>
    <message>
        <source>Accept it only if it belongs to the same web app and was moved or restored. Earlier lists and pending deletions then apply to what is there now, and the next run continues with them. If it is not the same, check that the right disk is mounted and the right database is set.</source>
        <translation>Übernehmen Sie es nur, wenn es zu derselben Web-App gehört und verschoben oder wiederhergestellt wurde. Bisherige Listen und ausstehende Löschungen gelten dann für das, was jetzt da ist, und der nächste Lauf macht damit weiter. Ist es nicht dasselbe, prüfen Sie, ob der richtige Datenträger eingehängt und die richtige Datenbank eingestellt ist.</translation>
    </message>
    <message>
        <source>What is there now</source>
        <translation>Was jetzt dort ist</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ActivityPage</name>
    <message>
        <source>Items as CSV…</source>
        <translation>Elemente als CSV…</translation>
    </message>
    <message>
        <source>Runs as CSV…</source>
        <translation>Läufe als CSV…</translation>
    </message>
    <message>
        <source>Run and items as JSON…</source>
        <translation>Lauf und Elemente als JSON…</translation>
    </message>
    <message>
        <source>Runs as JSON…</source>
        <translation>Läufe als JSON…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Bericht als PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>Lauf %1 öffnen</translation>
    </message>
    <message>
        <source>Retry failed and pending</source>
        <translation>Fehlgeschlagenes und Ausstehendes erneut versuchen</translation>
    </message>
    <message>
        <source>Export run %1</source>
        <translation>Lauf %1 exportieren</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>Läufe exportieren</translation>
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
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Report of run %1</source>
        <translation>Bericht zu Lauf %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing the report of run %1…</source>
        <translation>Der Bericht zu Lauf %1 wird gedruckt…</translation>
    </message>
    <message>
        <source>The report of run %1 was sent to the printer.</source>
        <translation>Der Bericht zu Lauf %1 wurde an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Gestoppt. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>Started by anyone</source>
        <translation>Von allen gestartet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>Files pending</source>
        <translation>Dateien ausstehend</translation>
    </message>
    <message>
        <source>Items failed</source>
        <translation>Elemente fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Vorzeitig gestoppt</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>Show what happened to its items (Enter or double-click)</source>
        <translation>Zeigt, was mit den Elementen geschehen ist (Eingabetaste oder Doppelklick)</translation>
    </message>
    <message>
        <source>Export runs…</source>
        <translation>Läufe exportieren…</translation>
    </message>
    <message>
        <source>Save the runs shown as CSV or JSON</source>
        <translation>Die angezeigten Läufe als CSV oder JSON speichern</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeit im Gange</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) deleted</source>
        <translation>
            <numerusform>%Ln Element gelöscht</numerusform>
            <numerusform>%Ln Elemente gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>%1 freigegeben</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 ausstehend</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>Zeitplan: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing has been cleaned up yet</source>
        <translation>Bisher wurde nichts bereinigt</translation>
    </message>
    <message>
        <source>Every cleanup is recorded here: what was deleted, what was kept and why, and who started it.</source>
        <translation>Jede Bereinigung wird hier aufgezeichnet: was gelöscht wurde, was behalten wurde und warum, und wer sie gestartet hat.</translation>
    </message>
    <message>
        <source>No matching runs</source>
        <translation>Keine passenden Läufe</translation>
    </message>
    <message>
        <source>Change the result, the period or who started the runs.</source>
        <translation>Ändern Sie das Ergebnis, den Zeitraum oder „Gestartet von“.</translation>
    </message>
    <message>
        <source>No run in this period</source>
        <translation>Kein Lauf in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Choose a longer period to see earlier runs.</source>
        <translation>Wählen Sie einen längeren Zeitraum, um frühere Läufe zu sehen.</translation>
    </message>
    <message>
        <source>Trying the pending deletions again…</source>
        <translation>Die ausstehenden Löschungen werden erneut versucht…</translation>
    </message>
    <message>
        <source>Scanning again for the items that failed in run %1…</source>
        <translation>Es wird erneut nach den Elementen gescannt, die in Lauf %1 fehlgeschlagen sind…</translation>
    </message>
    <message>
        <source>Failed items that can still be deleted are listed under Candidates.</source>
        <translation>Fehlgeschlagene Elemente, die noch gelöscht werden können, stehen unter „Kandidaten“.</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>Das hat nicht funktioniert. %1</translation>
    </message>
    <message>
        <source>The scan did not finish, so the failed items could not be listed again. %1</source>
        <translation>Der Scan wurde nicht abgeschlossen, daher konnten die fehlgeschlagenen Elemente nicht erneut aufgelistet werden. %1</translation>
    </message>
    <message>
        <source>Pending deletions…</source>
        <translation>Ausstehende Löschungen…</translation>
    </message>
    <message>
        <source>Show the files that are waiting for the storage, to try again or give up</source>
        <translation>Zeigt die Dateien, die auf den Speicher warten, um es erneut zu versuchen oder aufzugeben</translation>
    </message>
    <message>
        <source>Which connection</source>
        <translation>Welche Verbindung</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Diese Verbindung</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>Connections with the same DOCSWEEP_HOME share one history</source>
        <translation>Verbindungen mit demselben DOCSWEEP_HOME haben einen gemeinsamen Verlauf</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Nothing has been cleaned up on this connection yet</source>
        <translation>Auf dieser Verbindung wurde noch nichts bereinigt</translation>
    </message>
    <message>
        <source>Choose “All connections” to see the runs of the others.</source>
        <translation>Wählen Sie „Alle Verbindungen“, um die Läufe der anderen zu sehen.</translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation>Zertifikat speichern…</translation>
    </message>
    <message>
        <source>Certificate of run %1</source>
        <translation>Zertifikat zu Lauf %1</translation>
    </message>
    <message>
        <source>Saved as %1, with the signed file and its signature beside it</source>
        <translation>Gespeichert als %1, daneben die signierte Datei und ihre Signatur</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Beteiligten</translation>
    </message>
    <message>
        <source>Copy the ledger&apos;s last entry</source>
        <translation>Letzten Eintrag des Hauptbuchs kopieren</translation>
    </message>
</context>
<context>
    <name>docsweep::AgeChoice</name>
    <message>
        <source>Show in the list</source>
        <translation>In der Liste anzeigen</translation>
    </message>
    <message>
        <source>Drag the handle to see what another age would free.</source>
        <translation>Ziehen Sie den Griff, um zu sehen, was ein anderes Alter freigeben würde.</translation>
    </message>
    <message>
        <source>That is %1 more than now.</source>
        <translation>Das sind %1 mehr als jetzt.</translation>
    </message>
    <message>
        <source>That is %1 less than now.</source>
        <translation>Das sind %1 weniger als jetzt.</translation>
    </message>
    <message>
        <source>Show the candidates older than this</source>
        <translation>Die Kandidaten anzeigen, die älter sind</translation>
    </message>
    <message>
        <source>The list only contains items older than %1</source>
        <translation>Die Liste enthält nur Elemente, die älter als %1 sind</translation>
    </message>
    <message>
        <source>Try this age</source>
        <translation>Dieses Alter versuchen</translation>
    </message>
    <message>
        <source>Scan again with this age. A scan deletes nothing, and automatic runs keep their own age.</source>
        <translation>Mit diesem Alter neu scannen. Ein Scan löscht nichts, und automatische Läufe behalten ihr eigenes Alter.</translation>
    </message>
    <message>
        <source>Trial age: the list shows what is older than %1; the schedule uses %2.</source>
        <translation>Versuchsalter: Die Liste zeigt, was älter als %1 ist; der Zeitplan verwendet %2.</translation>
    </message>
</context>
<context>
    <name>docsweep::AgeCurve</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>What would another age free?</source>
        <translation>Was würde ein anderes Alter freigeben?</translation>
    </message>
    <message>
        <source>Nothing is stored.</source>
        <translation>Es ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>What would another age free? %1 are older than %2.</source>
        <translation>Was würde ein anderes Alter freigeben? %1 sind älter als %2.</translation>
    </message>
    <message>
        <source>Older than %1: about %2 in %3 and %4.</source>
        <translation>Älter als %1: etwa %2 in %3 und %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Sitzung</numerusform>
            <numerusform>%Ln Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>in use: %1</source>
        <translation>in Benutzung: %1</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>älter als %1</translation>
    </message>
    <message numerus="yes">
        <source>about %1 in %Ln file(s)</source>
        <translation>
            <numerusform>etwa %1 in %Ln Datei</numerusform>
            <numerusform>etwa %1 in %Ln Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::AgeHistogram</name>
    <message>
        <source>Can be deleted</source>
        <translation>Löschbar</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Wird behalten</translation>
    </message>
    <message>
        <source>How old are the files?</source>
        <translation>Wie alt sind die Dateien?</translation>
    </message>
    <message>
        <source>No files are stored.</source>
        <translation>Es sind keine Dateien gespeichert.</translation>
    </message>
    <message>
        <source>How old are the files? Nothing is stored.</source>
        <translation>Wie alt sind die Dateien? Es ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>How old are the files? Half of the data is younger than %1.</source>
        <translation>Wie alt sind die Dateien? Die Hälfte der Daten ist jünger als %1.</translation>
    </message>
    <message>
        <source>%1 can be deleted, %2 held, %3 kept.</source>
        <translation>%1 löschbar, %2 geschützt, %3 behalten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1 in %Ln Datei</numerusform>
            <numerusform>%1 in %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>between %1 and %2 old</source>
        <translation>zwischen %1 und %2 alt</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>älter als %1</translation>
    </message>
    <message>
        <source>%1 can be deleted</source>
        <translation>%1 löschbar</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 geschützt</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>%1 to %2 old</source>
        <translation>%1 bis %2 alt</translation>
    </message>
</context>
<context>
    <name>docsweep::AlertTest</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Send a test to the web address</source>
        <translation>Test an die Web-Adresse senden</translation>
    </message>
    <message>
        <source>Send a test to the program</source>
        <translation>Test an das Programm senden</translation>
    </message>
    <message>
        <source>Send a test to the dead man&apos;s switch</source>
        <translation>Test an den Totmannschalter senden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>There is nothing to send to any more.</source>
        <translation>Es gibt kein Ziel mehr, an das gesendet werden kann.</translation>
    </message>
    <message>
        <source>Not delivered to %1 (%2).</source>
        <translation>Nicht zugestellt an %1 (%2).</translation>
    </message>
    <message>
        <source>%1 has run without an error (%2).</source>
        <translation>%1 lief ohne Fehler (%2).</translation>
    </message>
    <message>
        <source>Delivered to %1 in %2. Answer: %3</source>
        <translation>Zugestellt an %1 in %2. Antwort: %3</translation>
    </message>
    <message>
        <source>A test counts as a good run: the switch starts waiting anew.</source>
        <translation>Ein Test zählt als guter Lauf: Der Totmannschalter wartet wieder von vorn.</translation>
    </message>
</context>
<context>
    <name>docsweep::AlertWords</name>
    <message>
        <source>The cleanup failed</source>
        <translation>Die Bereinigung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The cleanup is incomplete</source>
        <translation>Die Bereinigung ist unvollständig</translation>
    </message>
    <message>
        <source>The storage is unavailable</source>
        <translation>Der Speicher ist nicht erreichbar</translation>
    </message>
    <message>
        <source>A safety limit stopped the cleanup</source>
        <translation>Eine Sicherheitsgrenze hat die Bereinigung gestoppt</translation>
    </message>
    <message>
        <source>The clocks differ</source>
        <translation>Die Uhren weichen voneinander ab</translation>
    </message>
    <message>
        <source>The storage is almost full</source>
        <translation>Der Speicher ist fast voll</translation>
    </message>
    <message>
        <source>Deletions have been waiting too long</source>
        <translation>Löschungen warten schon zu lange</translation>
    </message>
    <message>
        <source>Automatic runs were missed</source>
        <translation>Automatische Läufe wurden verpasst</translation>
    </message>
    <message>
        <source>Open docsweep to see what went wrong.</source>
        <translation>Öffnen Sie docsweep, um zu sehen, was schiefging.</translation>
    </message>
    <message>
        <source>Activity shows every item with the reason.</source>
        <translation>Unter „Aktivität“ steht jedes Element mit dem Grund.</translation>
    </message>
    <message>
        <source>Rows are still deleted. Their files wait until the storage is back.</source>
        <translation>Datensätze werden weiter gelöscht. Ihre Dateien warten, bis der Speicher wieder da ist.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Check the list. If it is correct, clean up by hand or raise the limit.</source>
        <translation>Es wurde nichts gelöscht. Prüfen Sie die Liste. Wenn sie stimmt, bereinigen Sie von Hand oder erhöhen Sie die Grenze.</translation>
    </message>
    <message>
        <source>Automatic runs do not start. Synchronise the clocks of this machine and the servers with NTP.</source>
        <translation>Automatische Läufe starten nicht. Synchronisieren Sie die Uhren dieses Rechners und der Server per NTP.</translation>
    </message>
    <message>
        <source>Clean up with a shorter age, or raise MAX_STORAGE_SIZE_MB.</source>
        <translation>Bereinigen Sie mit einem kürzeren Alter oder erhöhen Sie MAX_STORAGE_SIZE_MB.</translation>
    </message>
    <message>
        <source>The storage must answer and allow the deletion. Test the connection in Settings.</source>
        <translation>Der Speicher muss antworten und das Löschen erlauben. Testen Sie die Verbindung in den Einstellungen.</translation>
    </message>
    <message>
        <source>Check that this machine and its scheduler are running at these times.</source>
        <translation>Prüfen Sie, ob dieser Rechner und sein Zeitplaner zu diesen Zeiten laufen.</translation>
    </message>
    <message>
        <source>This has been resolved.</source>
        <translation>Das ist behoben.</translation>
    </message>
    <message>
        <source>A schedule does not start its runs</source>
        <translation>Ein Zeitplan startet seine Läufe nicht</translation>
    </message>
    <message>
        <source>Check that the machine is on and its schedule is active. If the schedule is no longer used, remove it.</source>
        <translation>Prüfen Sie, ob der Rechner läuft und sein Zeitplan aktiv ist. Wird der Zeitplan nicht mehr gebraucht, entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The vault has no room for copies</source>
        <translation>Der Tresor hat keinen Platz für Kopien</translation>
    </message>
    <message>
        <source>Copies are kept longer than allowed</source>
        <translation>Kopien werden länger aufbewahrt als erlaubt</translation>
    </message>
    <message>
        <source>A restore is waiting to be finished</source>
        <translation>Eine Wiederherstellung wartet auf ihren Abschluss</translation>
    </message>
    <message>
        <source>Something was deleted without a copy</source>
        <translation>Etwas wurde ohne Kopie gelöscht</translation>
    </message>
    <message>
        <source>What cannot be copied is not deleted. Raise the limit of the vault, or wait until older copies expire.</source>
        <translation>Was nicht kopiert werden kann, wird nicht gelöscht. Erhöhen Sie die Grenze des Tresors, oder warten Sie, bis ältere Kopien ablaufen.</translation>
    </message>
    <message>
        <source>Check that the vault’s folder can be written and that the clock of this machine is right.</source>
        <translation>Prüfen Sie, ob der Ordner des Tresors beschreibbar ist und die Uhr dieses Rechners richtig geht.</translation>
    </message>
    <message>
        <source>Finish it, or give it up. What has been restored stays.</source>
        <translation>Schließen Sie sie ab, oder geben Sie sie auf. Was wiederhergestellt wurde, bleibt.</translation>
    </message>
    <message>
        <source>It changed while it was deleted and cannot be restored. Activity shows which items.</source>
        <translation>Es änderte sich, während es gelöscht wurde, und kann nicht wiederhergestellt werden. Unter „Aktivität“ steht, welche Elemente es sind.</translation>
    </message>
</context>
<context>
    <name>docsweep::AllSchedules</name>
    <message>
        <source>All schedules</source>
        <translation>Alle Zeitpläne</translation>
    </message>
    <message>
        <source>Automatic runs of all saved connections take place as long as docsweep is open.</source>
        <translation>Automatische Läufe aller gespeicherten Verbindungen finden statt, solange docsweep geöffnet ist.</translation>
    </message>
    <message>
        <source>Schedules of all connections</source>
        <translation>Zeitpläne aller Verbindungen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Automatic runs</source>
        <translation>Automatische Läufe</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Älter als</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (geöffnet)</translation>
    </message>
    <message>
        <source>Click to open this connection</source>
        <translation>Klicken, um diese Verbindung zu öffnen</translation>
    </message>
    <message>
        <source>The same database as “%1”: its schedule runs there.</source>
        <translation>Dieselbe Datenbank wie „%1“: Ihr Zeitplan läuft dort.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
</context>
<context>
    <name>docsweep::AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Wie der Desktop</translation>
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
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>For this window only. The command line and the log are always in English.</source>
        <translation>Nur für dieses Fenster. Befehlszeile und Protokoll sind immer auf Englisch.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>“Same as the desktop” follows the desktop, even while the window is open.</source>
        <translation>„Wie der Desktop“ folgt dem Desktop, auch während das Fenster geöffnet ist.</translation>
    </message>
</context>
<context>
    <name>docsweep::Background</name>
    <message>
        <source>The scan failed: %1</source>
        <translation>Der Scan ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The storage does not answer</source>
        <translation>Der Speicher antwortet nicht</translation>
    </message>
    <message>
        <source>docsweep is still running in the tray</source>
        <translation>docsweep läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>To quit it, choose “Quit” in the menu of its tray icon.</source>
        <translation>Zum Beenden wählen Sie „Beenden“ im Menü des Symbols.</translation>
    </message>
    <message>
        <source>docsweep keeps running</source>
        <translation>docsweep läuft weiter</translation>
    </message>
    <message>
        <source>Automatic runs are on, so docsweep keeps running. This desktop has no tray, so closing the window only minimises it. Press Ctrl+Q to quit docsweep.</source>
        <translation>Automatische Läufe sind eingeschaltet, daher läuft docsweep weiter. Dieser Desktop hat keinen Infobereich, daher wird das Fenster beim Schließen nur minimiert. Mit Strg+Q beenden Sie docsweep.</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimieren</translation>
    </message>
    <message>
        <source>Quit docsweep</source>
        <translation>docsweep beenden</translation>
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
        <translation>Wählen Sie eine Zeile aus, um sie zu schützen.</translation>
    </message>
    <message>
        <source>Too many rows for the clipboard (at most %1). Export them instead.</source>
        <translation>Zu viele Zeilen für die Zwischenablage (höchstens %1). Exportieren Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>Export the items shown</source>
        <translation>Angezeigte Elemente exportieren</translation>
    </message>
    <message>
        <source>Export the ticked items</source>
        <translation>Angehakte Elemente exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Haken setzen oder entfernen</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Schützen…</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Show only this session</source>
        <translation>Nur diese Sitzung anzeigen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Bereinigen…</translation>
    </message>
    <message>
        <source>The filter hides the ticked rows. Clear the filter, or select a row to hold.</source>
        <translation>Der Filter verbirgt die angehakten Zeilen. Entfernen Sie den Filter oder wählen Sie eine Zeile aus, um sie zu schützen.</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesModel</name>
    <message>
        <source>The session is kept. These files will be deleted because of their own age.</source>
        <translation>Die Sitzung wird behalten. Diese Dateien werden wegen ihres eigenen Alters gelöscht.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>held</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>deleted with its ticked session</source>
        <translation>wird mit der angehakten Sitzung gelöscht</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>not ticked, but something below it is</source>
        <translation>nicht angehakt, aber etwas darunter</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angehakt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>documents, files</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Files outside any folder</source>
        <translation>Dateien außerhalb von Ordnern</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Angehakt</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>Sitzung oder Datei</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>already processed: nothing to tick</source>
        <translation>bereits bearbeitet: nichts anzuhaken</translation>
    </message>
    <message>
        <source>Tick or untick everything shown (Ctrl+A)</source>
        <translation>Alles Angezeigte an- oder abhaken (Strg+A)</translation>
    </message>
    <message>
        <source>held: kept until the hold ends</source>
        <translation>geschützt: wird behalten, bis der Schutz endet</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesPage</name>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Alle Haken entfernen</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Schützen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>All shown: %Ln item(s)…</source>
        <translation>
            <numerusform>Alle angezeigten: %Ln Element…</numerusform>
            <numerusform>Alle angezeigten: %Ln Elemente…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All ticked: %Ln item(s)…</source>
        <translation>
            <numerusform>Alle angehakten: %Ln Element…</numerusform>
            <numerusform>Alle angehakten: %Ln Elemente…</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Scan läuft…</translation>
    </message>
    <message>
        <source>The candidates appear here once the database and the storage have been read.</source>
        <translation>Die Kandidaten erscheinen hier, sobald Datenbank und Speicher gelesen wurden.</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Noch nicht gescannt</translation>
    </message>
    <message>
        <source>Press F5 to find out what can be deleted. A scan deletes nothing.</source>
        <translation>Drücken Sie F5, um zu ermitteln, was gelöscht werden kann. Ein Scan löscht nichts.</translation>
    </message>
    <message>
        <source>Nothing to clean up</source>
        <translation>Nichts zu bereinigen</translation>
    </message>
    <message>
        <source>No session has been idle and no file unchanged for longer than %1.</source>
        <translation>Keine Sitzung ist länger als %1 inaktiv und keine Datei länger unverändert.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Change or clear the filters.</source>
        <translation>Ändern oder entfernen Sie die Filter.</translation>
    </message>
    <message>
        <source>at least %1 of %2 shown</source>
        <translation>mindestens %1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up all %Ln item(s)…</source>
        <translation>
            <numerusform>%Ln Element bereinigen…</numerusform>
            <numerusform>Alle %Ln Elemente bereinigen…</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing ticked</source>
        <translation>nichts angehakt</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>%1 angehakt</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Bereinigen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be deleted with their session</source>
        <translation>
            <numerusform>%Ln Datei wird mit ihrer Sitzung gelöscht</numerusform>
            <numerusform>%Ln Dateien werden mit ihrer Sitzung gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be kept: they can only be deleted with their session</source>
        <translation>
            <numerusform>%Ln Datei wird behalten: Sie kann nur mit ihrer Sitzung gelöscht werden</numerusform>
            <numerusform>%Ln Dateien werden behalten: Sie können nur mit ihrer Sitzung gelöscht werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held item(s) will be kept</source>
        <translation>
            <numerusform>%Ln geschütztes Element wird behalten</numerusform>
            <numerusform>%Ln geschützte Elemente werden behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up %Ln item(s)…</source>
        <translation>
            <numerusform>%Ln Element bereinigen…</numerusform>
            <numerusform>%Ln Elemente bereinigen…</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these items is left to clean up.</source>
        <translation>Von diesen Elementen ist nichts mehr zu bereinigen.</translation>
    </message>
    <message>
        <source>Protect the ticked rows shown, or the selected row, from every cleanup (H)</source>
        <translation>Die angezeigten angehakten Zeilen oder die ausgewählte vor jeder Bereinigung schützen (H)</translation>
    </message>
    <message>
        <source>%1 ticked, %2 of them hidden by the filter</source>
        <translation>%1 angehakt, davon %2 durch den Filter verborgen</translation>
    </message>
    <message numerus="yes">
        <source>Clean up the %Ln item(s) shown…</source>
        <translation>
            <numerusform>%Ln angezeigtes Element bereinigen…</numerusform>
            <numerusform>Die %Ln angezeigten Elemente bereinigen…</numerusform>
        </translation>
    </message>
    <message>
        <source>more documents match: type more of the name</source>
        <translation>weitere Dokumente passen: mehr vom Namen eingeben</translation>
    </message>
    <message>
        <source>Tick their sessions too</source>
        <translation>Auch ihre Sitzungen ankreuzen</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesView</name>
    <message>
        <source>Cleanup candidates</source>
        <translation>Kandidaten für die Bereinigung</translation>
    </message>
</context>
<context>
    <name>docsweep::CauseList</name>
    <message>
        <source>Why items were not deleted</source>
        <translation>Warum Elemente nicht gelöscht wurden</translation>
    </message>
    <message>
        <source>Nothing to fix: they were skipped on purpose, and the next scan checks them again.</source>
        <translation>Nichts zu beheben: Sie wurden absichtlich übersprungen, und der nächste Scan prüft sie erneut.</translation>
    </message>
    <message>
        <source>They are still there. Fix the cause, then scan and clean up again.</source>
        <translation>Sie sind noch da. Beheben Sie die Ursache, scannen und bereinigen Sie dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more cause(s); the report lists them all</source>
        <translation>
            <numerusform>und %Ln weitere Ursache; der Bericht nennt alle</numerusform>
            <numerusform>und %Ln weitere Ursachen; der Bericht nennt alle</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is forgotten: once this is fixed, the next cleanup continues with them, and so does Retry in the report.</source>
        <translation>Nichts wird vergessen: Sobald das behoben ist, macht die nächste Bereinigung mit ihnen weiter, ebenso „Erneut versuchen“ im Bericht.</translation>
    </message>
</context>
<context>
    <name>docsweep::CauseWords</name>
    <message>
        <source>No address is known for %1.</source>
        <translation>Für %1 ist keine Adresse bekannt.</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <translation>%1 lehnt Verbindungen ab.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>A secure connection to %1 is not possible (TLS).</source>
        <translation>Eine sichere Verbindung zu %1 ist nicht möglich (TLS).</translation>
    </message>
    <message>
        <source>The proxy blocks docsweep&apos;s connection to %1.</source>
        <translation>Der Proxy blockiert die Verbindung von docsweep zu %1.</translation>
    </message>
    <message>
        <source>The provider has locked the project because of its quota or a payment.</source>
        <translation>Der Anbieter hat das Projekt wegen seines Kontingents oder einer Zahlung gesperrt.</translation>
    </message>
    <message>
        <source>The storage does not know the key.</source>
        <translation>Der Speicher kennt den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>The storage key has expired.</source>
        <translation>Der Schlüssel des Speichers ist abgelaufen.</translation>
    </message>
    <message>
        <source>The storage key belongs to another project.</source>
        <translation>Der Schlüssel des Speichers gehört zu einem anderen Projekt.</translation>
    </message>
    <message>
        <source>The storage key is not allowed to do this.</source>
        <translation>Der Schlüssel des Speichers darf dies nicht.</translation>
    </message>
    <message>
        <source>The storage reported success, but the file is still there: no policy lets this key delete it.</source>
        <translation>Der Speicher hat die Löschung bestätigt, aber die Datei ist noch da: Keine Richtlinie (Policy) erlaubt diesem Schlüssel, sie zu löschen.</translation>
    </message>
    <message>
        <source>The storage key cannot see everything, so docsweep cannot tell whether a file is gone or hidden.</source>
        <translation>Der Schlüssel des Speichers sieht nicht alles, daher kann docsweep nicht erkennen, ob eine Datei weg oder nur verborgen ist.</translation>
    </message>
    <message>
        <source>No storage is configured.</source>
        <translation>Es ist kein Speicher konfiguriert.</translation>
    </message>
    <message>
        <source>%1 answered with an error, HTTP %2.</source>
        <translation>%1 hat mit einem Fehler geantwortet, HTTP %2.</translation>
    </message>
    <message>
        <source>The storage&apos;s listing cannot be trusted now.</source>
        <translation>Der Auflistung des Speichers ist derzeit nicht zu trauen.</translation>
    </message>
    <message>
        <source>The bucket does not exist, or the key cannot see it.</source>
        <translation>Der Bucket existiert nicht, oder der Schlüssel sieht ihn nicht.</translation>
    </message>
    <message>
        <source>The bucket %1 does not exist, or the key cannot see it.</source>
        <translation>Der Bucket %1 existiert nicht, oder der Schlüssel sieht ihn nicht.</translation>
    </message>
    <message>
        <source>No bucket is set.</source>
        <translation>Es ist kein Bucket angegeben.</translation>
    </message>
    <message>
        <source>The bucket %1 is not one of the buckets configured now.</source>
        <translation>Der Bucket %1 gehört nicht zu den derzeit konfigurierten Buckets.</translation>
    </message>
    <message>
        <source>Storage cleanup is switched off.</source>
        <translation>Die Bereinigung des Speichers ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The storage folder %1 cannot be opened.</source>
        <translation>Der Speicherordner %1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The bucket&apos;s folder %1 cannot be opened.</source>
        <translation>Der Ordner des Buckets, %1, kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>docsweep may not write to the folder of the files: %1</source>
        <translation>docsweep darf nicht in den Ordner der Dateien schreiben: %1</translation>
    </message>
    <message>
        <source>The user %1 may not delete this file, because it is protected.</source>
        <translation>Der Benutzer %1 darf diese Datei nicht löschen, weil sie geschützt ist.</translation>
    </message>
    <message>
        <source>The user %1 has no access to it.</source>
        <translation>Der Benutzer %1 hat keinen Zugriff darauf.</translation>
    </message>
    <message>
        <source>The file system is mounted read-only.</source>
        <translation>Das Dateisystem ist nur lesbar eingehängt.</translation>
    </message>
    <message>
        <source>Something else is mounted there, or the system is using it.</source>
        <translation>Dort ist etwas anderes eingehängt, oder das System benutzt es.</translation>
    </message>
    <message>
        <source>There is a symbolic link on the path. docsweep does not follow symbolic links.</source>
        <translation>Im Pfad liegt ein symbolischer Link. docsweep folgt symbolischen Links nicht.</translation>
    </message>
    <message>
        <source>No database is configured.</source>
        <translation>Es ist keine Datenbank konfiguriert.</translation>
    </message>
    <message>
        <source>The database file does not exist, or this user may not open its folder.</source>
        <translation>Die Datenbankdatei existiert nicht, oder dieser Benutzer darf ihren Ordner nicht öffnen.</translation>
    </message>
    <message>
        <source>docsweep has no access to the database file or its folder.</source>
        <translation>docsweep hat keinen Zugriff auf die Datenbankdatei oder ihren Ordner.</translation>
    </message>
    <message>
        <source>The web app&apos;s tables are not in this database.</source>
        <translation>Die Tabellen der Web-App sind nicht in dieser Datenbank.</translation>
    </message>
    <message>
        <source>The database user lacks permissions.</source>
        <translation>Dem Datenbankbenutzer fehlen Berechtigungen.</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>Die Datenbank antwortet nicht.</translation>
    </message>
    <message>
        <source>The database rejects this user or password.</source>
        <translation>Die Datenbank weist diesen Benutzer oder dieses Kennwort zurück.</translation>
    </message>
    <message>
        <source>There is no database with that name.</source>
        <translation>Es gibt keine Datenbank dieses Namens.</translation>
    </message>
    <message>
        <source>The database accepted the login, then closed the connection.</source>
        <translation>Die Datenbank hat die Anmeldung angenommen und dann die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The web app stores times without a time zone, so no age can be determined.</source>
        <translation>Die Web-App speichert Zeiten ohne Zeitzone, daher lässt sich kein Alter bestimmen.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is missing.</source>
        <translation>Der Qt-Treiber für PostgreSQL fehlt.</translation>
    </message>
    <message>
        <source>Something else keeps the database locked.</source>
        <translation>Etwas anderes hält die Datenbank gesperrt.</translation>
    </message>
    <message>
        <source>A row that docsweep does not know refers to the session or its documents.</source>
        <translation>Ein Datensatz, den docsweep nicht kennt, verweist auf die Sitzung oder ihre Dokumente.</translation>
    </message>
    <message>
        <source>The database deleted a different number of rows than requested.</source>
        <translation>Die Datenbank hat eine andere Anzahl von Datensätzen gelöscht als verlangt.</translation>
    </message>
    <message>
        <source>The database refused the request.</source>
        <translation>Die Datenbank hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The session is in use again.</source>
        <translation>Die Sitzung wird wieder benutzt.</translation>
    </message>
    <message>
        <source>Its documents changed since the list was made.</source>
        <translation>Die zugehörigen Dokumente haben sich geändert, seit die Liste erstellt wurde.</translation>
    </message>
    <message>
        <source>It changed since the list was made.</source>
        <translation>Es hat sich geändert, seit die Liste erstellt wurde.</translation>
    </message>
    <message>
        <source>It was put on hold after the list was made.</source>
        <translation>Es wurde geschützt, nachdem die Liste erstellt wurde.</translation>
    </message>
    <message>
        <source>A row refers to it now.</source>
        <translation>Ein Datensatz verweist jetzt auf die Datei.</translation>
    </message>
    <message>
        <source>Its session was skipped.</source>
        <translation>Die zugehörige Sitzung wurde übersprungen.</translation>
    </message>
    <message>
        <source>The rows of its session are kept.</source>
        <translation>Die Datensätze der zugehörigen Sitzung werden behalten.</translation>
    </message>
    <message>
        <source>It was still there after the deletion.</source>
        <translation>Es war nach dem Löschen noch da.</translation>
    </message>
    <message>
        <source>The run was interrupted before this item. The next scan checks it again.</source>
        <translation>Der Lauf wurde vor diesem Element unterbrochen. Der nächste Scan prüft es erneut.</translation>
    </message>
    <message>
        <source>It was removed before the run was interrupted.</source>
        <translation>Es wurde gelöscht, bevor der Lauf unterbrochen wurde.</translation>
    </message>
    <message>
        <source>Other causes.</source>
        <translation>Andere Ursachen.</translation>
    </message>
    <message>
        <source>Another run is in progress.</source>
        <translation>Ein anderer Lauf ist im Gange.</translation>
    </message>
    <message>
        <source>The lock that keeps other runs out was lost.</source>
        <translation>Die Sperre, die andere Läufe fernhält, ging verloren.</translation>
    </message>
    <message>
        <source>Its process ended before it could finish.</source>
        <translation>Der Prozess endete, bevor er fertig werden konnte.</translation>
    </message>
    <message>
        <source>%1 items were confirmed, but %2 would be deleted now. Nothing was deleted.</source>
        <translation>%1 Elemente wurden bestätigt, aber jetzt würden %2 gelöscht. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the server differ by more than automatic runs allow.</source>
        <translation>Die Uhren dieses Rechners und des Servers weichen stärker voneinander ab, als automatische Läufe erlauben.</translation>
    </message>
    <message>
        <source>The list was changed after it was made. Nothing more of it will be deleted.</source>
        <translation>Die Liste wurde nach ihrer Erstellung geändert. Von ihr wird nichts mehr gelöscht.</translation>
    </message>
    <message>
        <source>The list no longer exists or was never finished. Nothing was deleted.</source>
        <translation>Die Liste existiert nicht mehr oder wurde nie fertiggestellt. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The list was made for another database, %1. Nothing was deleted.</source>
        <translation>Die Liste wurde für eine andere Datenbank erstellt, %1. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>There is no session “%1”: no row and no file was found.</source>
        <translation>Es gibt keine Sitzung „%1“: Es wurde weder ein Datensatz noch eine Datei gefunden.</translation>
    </message>
    <message>
        <source>“%1” is not a session key.</source>
        <translation>„%1“ ist kein Sitzungsschlüssel.</translation>
    </message>
    <message>
        <source>The data arrived in the wrong order. Nothing was planned, because files in use could look like orphans.</source>
        <translation>Die Daten kamen in falscher Reihenfolge an. Es wurde nichts geplant, weil benutzte Dateien wie verwaiste aussehen könnten.</translation>
    </message>
    <message>
        <source>The journal was written by a newer docsweep.</source>
        <translation>Das Journal wurde von einem neueren docsweep geschrieben.</translation>
    </message>
    <message>
        <source>There is no journal yet.</source>
        <translation>Es gibt noch kein Journal.</translation>
    </message>
    <message>
        <source>docsweep&apos;s own folder cannot be used: %1</source>
        <translation>Der eigene Ordner von docsweep kann nicht benutzt werden: %1</translation>
    </message>
    <message>
        <source>docsweep has no place for its journal.</source>
        <translation>docsweep hat keinen Ort für sein Journal.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>Der Schlüsselbund kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The value of the setting %1 cannot be used.</source>
        <translation>Der Wert der Einstellung %1 kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>%1 muss eine Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>%1 must be a number of at least %2.</source>
        <translation>%1 muss eine Zahl von mindestens %2 sein.</translation>
    </message>
    <message>
        <source>%1 is set, but other settings that belong to it are missing.</source>
        <translation>%1 ist gesetzt, aber andere zugehörige Einstellungen fehlen.</translation>
    </message>
    <message>
        <source>This address would send the key unencrypted.</source>
        <translation>Diese Adresse würde den Schlüssel unverschlüsselt senden.</translation>
    </message>
    <message>
        <source>Two different storages are set at the same time.</source>
        <translation>Es sind zwei verschiedene Speicher zugleich eingestellt.</translation>
    </message>
    <message>
        <source>A connection named “%1” already exists.</source>
        <translation>Es gibt bereits eine Verbindung mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>The quiet hours cover the whole week and leave no time to run.</source>
        <translation>Die Ruhezeiten umfassen die ganze Woche und lassen keine Zeit für Läufe.</translation>
    </message>
    <message>
        <source>This system does not know the time zone “%1”.</source>
        <translation>Dieses System kennt die Zeitzone „%1“ nicht.</translation>
    </message>
    <message>
        <source>%1 is set only in the environment, which is missing when the system starts docsweep.</source>
        <translation>%1 ist nur in der Umgebung gesetzt, und die fehlt, wenn das System docsweep startet.</translation>
    </message>
    <message>
        <source>The program %1 cannot be started.</source>
        <translation>Das Programm %1 kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>cron cannot start a job exactly every %1 minutes.</source>
        <translation>cron kann einen Auftrag nicht genau alle %1 Minuten starten.</translation>
    </message>
    <message>
        <source>docsweep&apos;s lines in the crontab were changed.</source>
        <translation>Die Zeilen von docsweep in der Crontab wurden geändert.</translation>
    </message>
    <message>
        <source>The system does not understand this start time: %1</source>
        <translation>Das System versteht diese Startzeit nicht: %1</translation>
    </message>
    <message>
        <source>Check the project&apos;s address and this machine&apos;s name server (DNS).</source>
        <translation>Prüfen Sie die Adresse des Projekts und den Namensserver (DNS) dieses Rechners.</translation>
    </message>
    <message>
        <source>Check that it is running and can be reached from here, then try again.</source>
        <translation>Prüfen Sie, ob es läuft und von hier erreichbar ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock and the server&apos;s certificate. If you use your own certificate authority, set DOCSWEEP_CA_FILE.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners und das Zertifikat des Servers. Wenn Sie eine eigene Zertifizierungsstelle verwenden, setzen Sie DOCSWEEP_CA_FILE.</translation>
    </message>
    <message>
        <source>Check https_proxy and no_proxy in the environment.</source>
        <translation>Prüfen Sie https_proxy und no_proxy in der Umgebung.</translation>
    </message>
    <message>
        <source>Its owner must upgrade the plan or wait for the next billing period.</source>
        <translation>Der Inhaber muss den Tarif erhöhen oder den nächsten Abrechnungszeitraum abwarten.</translation>
    </message>
    <message>
        <source>Check SUPABASE_URL and SUPABASE_SERVICE_KEY: both must belong to this project.</source>
        <translation>Prüfen Sie SUPABASE_URL und SUPABASE_SERVICE_KEY: Beide müssen zu diesem Projekt gehören.</translation>
    </message>
    <message>
        <source>Use the service key, or add a policy for it.</source>
        <translation>Verwenden Sie den Dienstschlüssel, oder fügen Sie eine Richtlinie (Policy) dafür hinzu.</translation>
    </message>
    <message>
        <source>A proxy may be in the way, or the address is not the project&apos;s.</source>
        <translation>Möglicherweise ist ein Proxy im Weg, oder die Adresse ist nicht die des Projekts.</translation>
    </message>
    <message>
        <source>Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT.</source>
        <translation>Setzen Sie SUPABASE_URL und SUPABASE_SERVICE_KEY oder STORAGE_ROOT.</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME.</source>
        <translation>Prüfen Sie SUPABASE_BUCKET_NAME.</translation>
    </message>
    <message>
        <source>To switch it on, set STORAGE_CLEANUP_ENABLED=true.</source>
        <translation>Zum Einschalten setzen Sie STORAGE_CLEANUP_ENABLED=true.</translation>
    </message>
    <message>
        <source>Check that its disk is mounted and that STORAGE_ROOT and SUPABASE_BUCKET_NAME are correct.</source>
        <translation>Prüfen Sie, ob der Datenträger eingehängt ist und ob STORAGE_ROOT und SUPABASE_BUCKET_NAME stimmen.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the files, or allow it to write there.</source>
        <translation>Führen Sie docsweep als der Benutzer aus, dem die Dateien gehören, oder erlauben Sie ihm, dort zu schreiben.</translation>
    </message>
    <message>
        <source>Set DATABASE_URL or SUPABASE_DB_HOST to the web app&apos;s database.</source>
        <translation>Setzen Sie DATABASE_URL oder SUPABASE_DB_HOST auf die Datenbank der Web-App.</translation>
    </message>
    <message>
        <source>Set the web app&apos;s database in the settings, and run the app&apos;s migrations.</source>
        <translation>Stellen Sie in den Einstellungen die Datenbank der Web-App ein, und führen Sie die Migrationen der App aus.</translation>
    </message>
    <message>
        <source>Connect as the owner of the tables.</source>
        <translation>Verbinden Sie sich als Eigentümer der Tabellen.</translation>
    </message>
    <message>
        <source>Run this in the database: %1</source>
        <translation>Führen Sie dies in der Datenbank aus: %1</translation>
    </message>
    <message>
        <source>Check the host, the port and the network.</source>
        <translation>Prüfen Sie Host, Port und Netzwerk.</translation>
    </message>
    <message>
        <source>Check the user and the password.</source>
        <translation>Prüfen Sie Benutzer und Kennwort.</translation>
    </message>
    <message>
        <source>Increase the size of the connection pool. A run needs one connection for its lock and one for each worker.</source>
        <translation>Vergrößern Sie den Verbindungspool: Ein Lauf braucht eine Verbindung für seine Sperre und eine für jeden Worker.</translation>
    </message>
    <message>
        <source>Set USE_TZ = True in the web app.</source>
        <translation>Setzen Sie in der Web-App USE_TZ = True.</translation>
    </message>
    <message>
        <source>Install libqt6sql6-psql.</source>
        <translation>Installieren Sie libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>Versuchen Sie es erneut, wenn das abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Show the text below to the database&apos;s administrator.</source>
        <translation>Zeigen Sie den folgenden Text dem Administrator der Datenbank.</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>Scannen Sie erneut.</translation>
    </message>
    <message>
        <source>Make sure that nobody deletes the lock, then scan again.</source>
        <translation>Sorgen Sie dafür, dass niemand die Sperre löscht, und scannen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Synchronise both clocks with NTP.</source>
        <translation>Synchronisieren Sie beide Uhren per NTP.</translation>
    </message>
    <message>
        <source>Install the newer docsweep here too.</source>
        <translation>Installieren Sie das neuere docsweep auch hier.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_HOME to a folder that this user may write to.</source>
        <translation>Setzen Sie DOCSWEEP_HOME auf einen Ordner, in den dieser Benutzer schreiben darf.</translation>
    </message>
    <message>
        <source>Free some disk space, then try again.</source>
        <translation>Geben Sie Speicherplatz frei, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check its path and its permissions.</source>
        <translation>Prüfen Sie Pfad und Berechtigungen.</translation>
    </message>
    <message>
        <source>Unlock it, or store the key in a private file instead.</source>
        <translation>Entsperren Sie ihn, oder speichern Sie den Schlüssel stattdessen in einer privaten Datei.</translation>
    </message>
    <message>
        <source>Use https. http is only allowed for addresses of this machine.</source>
        <translation>Verwenden Sie https. http ist nur für Adressen dieses Rechners erlaubt.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another interval.</source>
        <translation>Wählen Sie einen anderen Abstand.</translation>
    </message>
    <message>
        <source>To have no automatic runs, switch them off.</source>
        <translation>Wenn keine automatischen Läufe stattfinden sollen, schalten Sie sie aus.</translation>
    </message>
    <message>
        <source>Put it in a .env file, or save these settings as a connection.</source>
        <translation>Schreiben Sie es in eine .env-Datei, oder speichern Sie diese Einstellungen als Verbindung.</translation>
    </message>
    <message>
        <source>Install it, or choose another system.</source>
        <translation>Installieren Sie es, oder wählen Sie ein anderes System.</translation>
    </message>
    <message>
        <source>The next longer interval that works is %1 minutes.</source>
        <translation>Der nächstlängere mögliche Abstand beträgt %1 Minuten.</translation>
    </message>
    <message>
        <source>Correct or remove them with crontab -e.</source>
        <translation>Berichtigen oder entfernen Sie sie mit crontab -e.</translation>
    </message>
    <message>
        <source>Use the format that the system expects.</source>
        <translation>Verwenden Sie das Format, das dieses System erwartet.</translation>
    </message>
    <message>
        <source>The list was made for a different database or bucket than the one there now. Nothing was deleted.</source>
        <translation>Die Liste wurde für eine andere Datenbank oder einen anderen Bucket erstellt als die jetzigen. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>A different database or bucket than before is at %1.</source>
        <translation>Unter %1 ist eine andere Datenbank oder ein anderer Bucket als zuvor.</translation>
    </message>
    <message>
        <source>Its time cannot be read, so it never counts as old.</source>
        <translation>Die Zeit ist nicht lesbar, daher gilt es nie als alt.</translation>
    </message>
    <message>
        <source>No file in this storage can have such a name.</source>
        <translation>Keine Datei in diesem Speicher kann so heißen.</translation>
    </message>
    <message>
        <source>Its deletion was given up, so it was not deleted.</source>
        <translation>Die Löschung wurde aufgegeben, daher wurde es nicht gelöscht.</translation>
    </message>
    <message>
        <source>If it belongs to the same web app, accept it above the page. If not, check the disk and the database.</source>
        <translation>Gehört es zu derselben Web-App, übernehmen Sie es oben über der Seite. Wenn nicht, prüfen Sie Datenträger und Datenbank.</translation>
    </message>
    <message>
        <source>The database file belongs to user %1. Opening it as another user could stop the web app.</source>
        <translation>Die Datenbankdatei gehört dem Benutzer %1. Sie als anderer Benutzer zu öffnen, könnte die Web-App lahmlegen.</translation>
    </message>
    <message>
        <source>Row-level security hides rows of %1 from this user. Their files would look like orphans.</source>
        <translation>Die Sicherheit auf Zeilenebene (RLS) verbirgt Datensätze von %1 vor diesem Benutzer. Ihre Dateien sähen wie verwaiste aus.</translation>
    </message>
    <message>
        <source>All connections that the database allows are in use.</source>
        <translation>Alle Verbindungen, die die Datenbank erlaubt, sind in Benutzung.</translation>
    </message>
    <message>
        <source>The database server is starting or stopping.</source>
        <translation>Der Datenbankserver startet gerade oder fährt herunter.</translation>
    </message>
    <message>
        <source>An administrator ended the connection, or the database server was stopped.</source>
        <translation>Ein Administrator hat die Verbindung beendet, oder der Datenbankserver wurde angehalten.</translation>
    </message>
    <message>
        <source>There is no space left in the folder for temporary files: %1</source>
        <translation>Im Ordner für temporäre Dateien ist kein Platz mehr: %1</translation>
    </message>
    <message>
        <source>Run docsweep as that user.</source>
        <translation>Führen Sie docsweep als dieser Benutzer aus.</translation>
    </message>
    <message>
        <source>Close some of them, or raise the limit of the role, the server or the pooler.</source>
        <translation>Beenden Sie einige davon, oder erhöhen Sie die Grenze der Rolle, des Servers oder des Poolers.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Raise the limit of the process: ulimit -f unlimited.</source>
        <translation>Erhöhen Sie die Grenze des Prozesses: ulimit -f unlimited.</translation>
    </message>
    <message>
        <source>Something other than the storage is answering at %1.</source>
        <translation>Unter %1 antwortet etwas anderes als der Speicher.</translation>
    </message>
    <message>
        <source>The storage project is read-only. Usually its disk is full.</source>
        <translation>Das Speicherprojekt nimmt keine Änderungen an; meist ist sein Datenträger voll.</translation>
    </message>
    <message>
        <source>The storage refuses to delete this file.</source>
        <translation>Der Speicher weigert sich, diese Datei zu löschen.</translation>
    </message>
    <message>
        <source>A row of another table refers to this file.</source>
        <translation>Ein Datensatz einer anderen Tabelle verweist auf diese Datei.</translation>
    </message>
    <message>
        <source>A trigger in the storage&apos;s database refuses to delete this file.</source>
        <translation>Ein Trigger in der Datenbank des Speichers verhindert, dass diese Datei gelöscht wird.</translation>
    </message>
    <message>
        <source>The storage would also delete the files below it, so it was skipped.</source>
        <translation>Der Speicher würde auch die Dateien darunter löschen, daher wurde sie übersprungen.</translation>
    </message>
    <message>
        <source>The storage took too long to say which file it refuses to delete.</source>
        <translation>Der Speicher brauchte zu lange, um zu sagen, welche Datei er nicht löscht.</translation>
    </message>
    <message>
        <source>The storage keeps it as an older version instead of deleting it.</source>
        <translation>Der Speicher behält sie als ältere Version, statt sie zu löschen.</translation>
    </message>
    <message>
        <source>An older version of it is kept and would become the current file again.</source>
        <translation>Eine ältere Version wird behalten und würde wieder zur aktuellen Datei.</translation>
    </message>
    <message>
        <source>The files of bucket %1 cannot be listed by SQL.</source>
        <translation>Die Dateien des Buckets %1 können nicht per SQL aufgelistet werden.</translation>
    </message>
    <message>
        <source>The storage folder must be an absolute path: %1</source>
        <translation>Der Speicherordner muss ein absoluter Pfad sein: %1</translation>
    </message>
    <message>
        <source>This file isn&apos;t an SQLite database.</source>
        <translation>Das ist keine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>The disk or its file system is failing.</source>
        <translation>Der Datenträger oder sein Dateisystem arbeitet fehlerhaft.</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>Die Datenbankdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>docsweep does not have enough memory.</source>
        <translation>docsweep hat nicht genug Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>None of the database&apos;s hosts accepts changes.</source>
        <translation>Keiner der Datenbankserver nimmt Änderungen an.</translation>
    </message>
    <message>
        <source>A row has an id that is not a whole number: %1</source>
        <translation>Ein Datensatz hat eine ID, die keine ganze Zahl ist: %1</translation>
    </message>
    <message>
        <source>Deleting its rows takes longer than the database allows.</source>
        <translation>Das Löschen ihrer Datensätze dauert länger, als die Datenbank erlaubt.</translation>
    </message>
    <message>
        <source>The lock file %1 does not belong to docsweep.</source>
        <translation>Die Sperrdatei %1 gehört nicht zu docsweep.</translation>
    </message>
    <message>
        <source>The session no longer exists.</source>
        <translation>Die Sitzung existiert nicht mehr.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde gestoppt.</translation>
    </message>
    <message>
        <source>Outputs are kept.</source>
        <translation>Ausgabedateien werden behalten.</translation>
    </message>
    <message>
        <source>Files of sessions in use are kept.</source>
        <translation>Dateien benutzter Sitzungen werden behalten.</translation>
    </message>
    <message>
        <source>It is not part of the requested session.</source>
        <translation>Es gehört nicht zur angeforderten Sitzung.</translation>
    </message>
    <message>
        <source>The storage could not be asked about it.</source>
        <translation>Der Speicher konnte nicht danach gefragt werden.</translation>
    </message>
    <message>
        <source>Older versions are kept.</source>
        <translation>Ältere Versionen werden behalten.</translation>
    </message>
    <message>
        <source>Without this deletion marker, an older version that is kept would become the current file again.</source>
        <translation>Ohne diese Löschmarkierung würde eine ältere Version, die behalten wird, wieder zur aktuellen Datei.</translation>
    </message>
    <message>
        <source>The run was interrupted before the storage confirmed it.</source>
        <translation>Der Lauf wurde unterbrochen, bevor der Speicher es bestätigte.</translation>
    </message>
    <message>
        <source>Another transaction has locked these rows, so it is not yet known whether they are gone. The next run checks again.</source>
        <translation>Eine andere Transaktion hat diese Datensätze gesperrt, daher ist noch nicht bekannt, ob sie gelöscht sind. Der nächste Lauf prüft es erneut.</translation>
    </message>
    <message>
        <source>An older docsweep requested this deletion. The file is not in this bucket; it may have been in another one.</source>
        <translation>Ein älteres docsweep hat diese Löschung angefordert. Die Datei ist nicht in diesem Bucket; vielleicht war sie in einem anderen.</translation>
    </message>
    <message>
        <source>The storage answered for only %1 of %2 files.</source>
        <translation>Der Speicher hat nur zu %1 von %2 Dateien geantwortet.</translation>
    </message>
    <message>
        <source>The list was made by an older docsweep. Nothing was deleted.</source>
        <translation>Die Liste wurde von einem älteren docsweep erstellt. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The list was made with a clock other than the storage&apos;s. Nothing was deleted.</source>
        <translation>Die Liste wurde nach einer anderen Uhr als der des Speichers erstellt. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>DOCSWEEP_CLOCK is set to the storage&apos;s clock, but the storage does not report the time.</source>
        <translation>DOCSWEEP_CLOCK ist auf die Uhr des Speichers gesetzt, aber der Speicher nennt keine Zeit.</translation>
    </message>
    <message>
        <source>The clocks of the database and of the storage differ by more than automatic runs allow.</source>
        <translation>Die Uhren der Datenbank und des Speichers weichen stärker voneinander ab, als automatische Läufe erlauben.</translation>
    </message>
    <message>
        <source>The journal was lost, rolled back or repaired: holds and pending deletions may be missing.</source>
        <translation>Das Journal ging verloren, wurde zurückgesetzt oder repariert: Schutzregeln und ausstehende Löschungen können fehlen.</translation>
    </message>
    <message>
        <source>Another program kept the journal locked, so the end of this run could not be recorded. The next run completes it.</source>
        <translation>Ein anderes Programm hielt das Journal gesperrt, daher konnte das Ende dieses Laufs nicht aufgezeichnet werden. Der nächste Lauf schließt ihn ab.</translation>
    </message>
    <message>
        <source>No row and no file is named “%1”.</source>
        <translation>Weder ein Datensatz noch eine Datei heißt „%1“.</translation>
    </message>
    <message>
        <source>The age must be longer than zero.</source>
        <translation>Das Alter muss größer als null sein.</translation>
    </message>
    <message>
        <source>The database is a replica. It only copies its primary server, so nothing can be changed there.</source>
        <translation>Die Datenbank ist ein Replikat. Sie kopiert nur ihren primären Server, dort lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>The database does not accept changes: %1 makes it read-only.</source>
        <translation>Die Datenbank nimmt keine Änderungen an: %1 macht sie schreibgeschützt.</translation>
    </message>
    <message>
        <source>Some of the web app&apos;s tables are not plain tables here, so the real rows might not be deleted.</source>
        <translation>Einige Tabellen der Web-App sind hier keine gewöhnlichen Tabellen. Die echten Datensätze werden möglicherweise nicht gelöscht.</translation>
    </message>
    <message>
        <source>docsweep needs integer ids, but the ids of the web app&apos;s rows are not integers.</source>
        <translation>docsweep braucht ganzzahlige IDs, aber die IDs der Datensätze der Web-App sind keine Ganzzahlen.</translation>
    </message>
    <message>
        <source>The database runs with fsync = off: after a power cut, deleted rows may come back without their files.</source>
        <translation>Die Datenbank läuft mit fsync = off: Nach einem Stromausfall können gelöschte Datensätze ohne ihre Dateien wiederkehren.</translation>
    </message>
    <message>
        <source>Too few database connections are free for this user: %1. A run may need %2.</source>
        <translation>Für diesen Benutzer sind zu wenige Datenbankverbindungen frei: %1. Ein Lauf kann %2 brauchen.</translation>
    </message>
    <message>
        <source>Neither docsweep nor the storage deletes older versions in the bucket %1: what the web app overwrites or deletes is kept forever.</source>
        <translation>Weder docsweep noch der Speicher löscht ältere Versionen im Bucket %1: Was die Web-App überschreibt oder löscht, wird für immer behalten.</translation>
    </message>
    <message>
        <source>Some sessions have a last activity in the future. The web app may not store its times in UTC.</source>
        <translation>Manche Sitzungen haben eine letzte Aktivität in der Zukunft. Die Web-App speichert ihre Zeiten möglicherweise nicht in UTC.</translation>
    </message>
    <message>
        <source>The web app does not seem to store its times in UTC, so the age of sessions cannot be determined.</source>
        <translation>Die Web-App speichert ihre Zeiten offenbar nicht in UTC, daher lässt sich das Alter von Sitzungen nicht bestimmen.</translation>
    </message>
    <message>
        <source>DOCSWEEP_DATABASE_TIMES does not seem to be the web app&apos;s time zone.</source>
        <translation>DOCSWEEP_DATABASE_TIMES ist offenbar nicht die Zeitzone der Web-App.</translation>
    </message>
    <message>
        <source>The web app does not seem to record who is active, so files of people who are working now would be deleted.</source>
        <translation>Die Web-App zeichnet offenbar nicht auf, wer aktiv ist. Dateien von Personen, die gerade arbeiten, würden gelöscht.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock has gone back since the last run.</source>
        <translation>Die Uhr dieses Rechners ist seit dem letzten Lauf zurückgegangen.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock jumped ahead, and no other clock confirms it.</source>
        <translation>Die Uhr dieses Rechners ist vorgesprungen, und keine andere Uhr bestätigt das.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock may have jumped ahead: nothing here is new, and no other clock confirms it.</source>
        <translation>Die Uhr dieses Rechners ist möglicherweise vorgesprungen: Nichts hier ist neu, und keine andere Uhr bestätigt sie.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Das Journal ist beschädigt.</translation>
    </message>
    <message>
        <source>A later run took care of it.</source>
        <translation>Ein späterer Lauf hat das erledigt.</translation>
    </message>
    <message>
        <source>The system doesn&apos;t let docsweep write a file this large.</source>
        <translation>Das System lässt docsweep keine so große Datei schreiben.</translation>
    </message>
    <message>
        <source>%1 must be a number above 0.</source>
        <translation>%1 muss eine Zahl über 0 sein.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1 darf höchstens %2 sein.</translation>
    </message>
    <message>
        <source>%1 must be one of these: %2.</source>
        <translation>%1 muss eines von diesen sein: %2.</translation>
    </message>
    <message>
        <source>%1 must be UTC or the name of a time zone that this system knows.</source>
        <translation>%1 muss UTC oder der Name einer Zeitzone sein, die dieses System kennt.</translation>
    </message>
    <message>
        <source>docsweep has no setting %1.</source>
        <translation>docsweep hat keine Einstellung %1.</translation>
    </message>
    <message>
        <source>This name can&apos;t be used for a connection.</source>
        <translation>Dieser Name kann nicht für eine Verbindung verwendet werden.</translation>
    </message>
    <message>
        <source>Automatic runs must be at least one minute apart.</source>
        <translation>Zwischen automatischen Läufen muss mindestens eine Minute liegen.</translation>
    </message>
    <message>
        <source>Automatic runs can be at most 366 days apart.</source>
        <translation>Zwischen automatischen Läufen dürfen höchstens 366 Tage liegen.</translation>
    </message>
    <message>
        <source>The web app&apos;s tables are in a schema that this database user does not search.</source>
        <translation>Die Tabellen der Web-App liegen in einem Schema, in dem dieser Datenbankbenutzer nicht sucht.</translation>
    </message>
    <message>
        <source>It is not verified that %1 is the right database server.</source>
        <translation>Es wird nicht geprüft, ob %1 der richtige Datenbankserver ist.</translation>
    </message>
    <message>
        <source>Others may create tables where this database looks for the web app&apos;s tables.</source>
        <translation>Andere dürfen dort Tabellen anlegen, wo diese Datenbank die Tabellen der Web-App sucht.</translation>
    </message>
    <message>
        <source>The web app&apos;s tables were found in two schemas.</source>
        <translation>Die Tabellen der Web-App wurden in zwei Schemas gefunden.</translation>
    </message>
    <message>
        <source>A temporary table hides one of the web app&apos;s tables.</source>
        <translation>Eine temporäre Tabelle verdeckt eine Tabelle der Web-App.</translation>
    </message>
    <message>
        <source>A trigger on the web app&apos;s tables uses a name without its schema.</source>
        <translation>Ein Trigger auf den Tabellen der Web-App verwendet einen Namen ohne sein Schema.</translation>
    </message>
    <message>
        <source>Keys and passwords do not belong in a profile.</source>
        <translation>Schlüssel und Kennwörter gehören nicht in ein Profil.</translation>
    </message>
    <message>
        <source>The file %1 is not used, because others can read or change it.</source>
        <translation>Die Datei %1 wird nicht verwendet, weil andere sie lesen oder ändern können.</translation>
    </message>
    <message>
        <source>%1 is not started, because others can change it.</source>
        <translation>%1 wird nicht gestartet, weil andere es ändern können.</translation>
    </message>
    <message>
        <source>The settings do not yet say where %1 may be sent.</source>
        <translation>Die Einstellungen sagen noch nicht, wohin %1 gesendet werden darf.</translation>
    </message>
    <message>
        <source>The stored %1 was saved for another server, so it was not sent.</source>
        <translation>%1 wurde für einen anderen Server gespeichert und deshalb nicht gesendet.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
    <message>
        <source>Another program is using the journal.</source>
        <translation>Ein anderes Programm benutzt das Journal.</translation>
    </message>
    <message>
        <source>The journal was not updated, because no copy of it could be kept.</source>
        <translation>Das Journal wurde nicht aktualisiert, weil keine Kopie davon aufbewahrt werden konnte.</translation>
    </message>
    <message>
        <source>The journal belongs to user %1.</source>
        <translation>Das Journal gehört dem Benutzer %1.</translation>
    </message>
    <message>
        <source>The schedule in the journal cannot be understood.</source>
        <translation>Der Zeitplan im Journal ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Part of the journal is missing.</source>
        <translation>Ein Teil des Journals fehlt.</translation>
    </message>
    <message>
        <source>There is not enough memory to search or sort the list.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um die Liste zu durchsuchen oder zu sortieren.</translation>
    </message>
    <message>
        <source>No way to send alerts is set up yet.</source>
        <translation>Es ist noch kein Weg eingerichtet, Warnungen zu senden.</translation>
    </message>
    <message>
        <source>There is no desktop here to show notifications on.</source>
        <translation>Hier gibt es keinen Desktop, auf dem Benachrichtigungen erscheinen könnten.</translation>
    </message>
    <message>
        <source>This system has no %1.</source>
        <translation>Dieses System hat kein %1.</translation>
    </message>
    <message>
        <source>The address to listen on is missing, or does not belong to this machine.</source>
        <translation>Die Adresse, auf der gelauscht werden soll, fehlt oder gehört nicht zu diesem Rechner.</translation>
    </message>
    <message>
        <source>Get a new one from the project&apos;s API settings.</source>
        <translation>Nehmen Sie einen neuen aus den API-Einstellungen des Projekts.</translation>
    </message>
    <message>
        <source>Remove that row, or hold the file.</source>
        <translation>Entfernen Sie diesen Datensatz, oder schützen Sie die Datei.</translation>
    </message>
    <message>
        <source>Correct the trigger, or hold the file.</source>
        <translation>Berichtigen Sie den Trigger, oder schützen Sie die Datei.</translation>
    </message>
    <message>
        <source>Delete or move those first.</source>
        <translation>Löschen oder verschieben Sie zuerst diese.</translation>
    </message>
    <message>
        <source>The next cleanup deletes it version by version.</source>
        <translation>Die nächste Bereinigung löscht sie Version für Version.</translation>
    </message>
    <message>
        <source>Ask the storage&apos;s operator whether it can delete single versions.</source>
        <translation>Fragen Sie den Betreiber des Speichers, ob er einzelne Versionen löschen kann.</translation>
    </message>
    <message>
        <source>Fix the folder, then try again.</source>
        <translation>Bringen Sie den Ordner in Ordnung, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the system&apos;s log for disk errors.</source>
        <translation>Prüfen Sie das Systemprotokoll auf Fehler des Datenträgers.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Allow it more memory: ulimit -v, MemoryMax, the container&apos;s limit.</source>
        <translation>Geben Sie ihm mehr Arbeitsspeicher: ulimit -v, MemoryMax, die Grenze des Containers.</translation>
    </message>
    <message>
        <source>Check whether the primary server is down or missing from the list of hosts.</source>
        <translation>Prüfen Sie, ob der primäre Server ausgefallen ist oder in der Liste der Hosts fehlt.</translation>
    </message>
    <message>
        <source>Delete it. docsweep creates its own.</source>
        <translation>Löschen Sie sie. docsweep legt eine eigene an.</translation>
    </message>
    <message>
        <source>Add the missing holds again. The next run goes ahead in any case.</source>
        <translation>Fügen Sie die fehlenden Schutzregeln wieder hinzu. Der nächste Lauf findet in jedem Fall statt.</translation>
    </message>
    <message>
        <source>Set the primary server in the connection.</source>
        <translation>Geben Sie in der Verbindung den primären Server an.</translation>
    </message>
    <message>
        <source>Make the database accept changes again. Usually its disk is full.</source>
        <translation>Sorgen Sie dafür, dass die Datenbank wieder Änderungen annimmt. Meist ist ihr Datenträger voll.</translation>
    </message>
    <message>
        <source>Set fsync = on in the server&apos;s configuration.</source>
        <translation>Setzen Sie fsync = on in der Konfiguration des Servers.</translation>
    </message>
    <message>
        <source>Let docsweep delete older versions, or give the bucket a lifecycle rule.</source>
        <translation>Lassen Sie docsweep ältere Versionen löschen, oder geben Sie dem Bucket eine Lifecycle-Regel.</translation>
    </message>
    <message>
        <source>Set the time zone in which the web app stores its times: DOCSWEEP_DATABASE_TIMES.</source>
        <translation>Stellen Sie die Zeitzone ein, in der die Web-App ihre Zeiten speichert: DOCSWEEP_DATABASE_TIMES.</translation>
    </message>
    <message>
        <source>Compare it with TIME_ZONE and USE_TZ in the web app&apos;s settings.</source>
        <translation>Vergleichen Sie sie mit TIME_ZONE und USE_TZ in den Einstellungen der Web-App.</translation>
    </message>
    <message>
        <source>Switch the web app&apos;s session middleware on again.</source>
        <translation>Schalten Sie die Sitzungs-Middleware der Web-App wieder ein.</translation>
    </message>
    <message>
        <source>Make sure that this machine&apos;s clock is right, preferably with NTP.</source>
        <translation>Sorgen Sie dafür, dass die Uhr dieses Rechners stimmt, am besten per NTP.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_CLOCK to database or machine.</source>
        <translation>Setzen Sie DOCSWEEP_CLOCK auf database oder machine.</translation>
    </message>
    <message>
        <source>Close every docsweep that uses it, then repair it: docsweep-cli journal repair</source>
        <translation>Schließen Sie jedes docsweep, das es benutzt, und reparieren Sie es dann: docsweep-cli journal repair</translation>
    </message>
    <message>
        <source>Correct it where it is set.</source>
        <translation>Berichtigen Sie sie dort, wo sie gesetzt ist.</translation>
    </message>
    <message>
        <source>Use letters and digits only, for example “production”.</source>
        <translation>Nehmen Sie Buchstaben und Ziffern, zum Beispiel „production“.</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin.</source>
        <translation>Nehmen Sie einen Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_LISTING=auto.</source>
        <translation>Setzen Sie DOCSWEEP_LISTING=auto.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_CA_FILE to the certificate of the server&apos;s authority.</source>
        <translation>Setzen Sie DOCSWEEP_CA_FILE auf das Zertifikat der Zertifizierungsstelle des Servers.</translation>
    </message>
    <message>
        <source>Remove it from there and store it as this connection&apos;s key or password.</source>
        <translation>Entfernen Sie es dort und speichern Sie es als Schlüssel oder Kennwort dieser Verbindung.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address first, then store it.</source>
        <translation>Geben Sie zuerst die Adresse des Servers ein und speichern Sie es dann.</translation>
    </message>
    <message>
        <source>If this server is the right one, store it again.</source>
        <translation>Wenn dieser Server der richtige ist, speichern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Set it again on the Schedule page.</source>
        <translation>Stellen Sie ihn auf der Seite „Zeitplan“ neu ein.</translation>
    </message>
    <message>
        <source>The database file has a second name, so it cannot be replaced: %1</source>
        <translation>Die Datenbankdatei hat einen zweiten Namen und kann deshalb nicht ersetzt werden: %1</translation>
    </message>
    <message>
        <source>The smaller copy is not like the database, so the database was left as it is.</source>
        <translation>Die kleinere Kopie gleicht der Datenbank nicht; die Datenbank blieb deshalb, wie sie ist.</translation>
    </message>
    <message>
        <source>The web app opened the database while it was replaced; what it wrote may be in either file: %1, %2</source>
        <translation>Die Web-App hat die Datenbank geöffnet, während sie ersetzt wurde; was sie geschrieben hat, kann in jeder der beiden Dateien stehen: %1, %2</translation>
    </message>
    <message>
        <source>It cannot be told whether another process has the database open.</source>
        <translation>Ob ein anderer Prozess die Datenbank geöffnet hat, lässt sich nicht feststellen.</translation>
    </message>
    <message>
        <source>A row of another table refers to it, or a trigger refuses.</source>
        <translation>Eine Zeile einer anderen Tabelle verweist darauf, oder ein Trigger verhindert es.</translation>
    </message>
    <message>
        <source>They could not be counted when the list was made; the next run tries again.</source>
        <translation>Als die Liste erstellt wurde, konnten sie nicht gezählt werden; der nächste Lauf versucht es wieder.</translation>
    </message>
    <message>
        <source>Stop the web app now, and compare the two files before you start it again.</source>
        <translation>Halten Sie die Web-App jetzt an und vergleichen Sie die beiden Dateien, bevor Sie sie wieder starten.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The ledger of this web app is gone. Its holds are unknown, so nothing is deleted.</source>
        <translation>Das Hauptbuch dieser Web-App ist weg. Seine Schutzregeln sind unbekannt; deshalb wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>docsweep may not read all of the ledger. Holds may be hidden, so nothing is deleted.</source>
        <translation>docsweep darf nicht das ganze Hauptbuch lesen. Schutzregeln können verborgen sein; deshalb wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>The ledger cannot be used. Its holds are unknown, so nothing is deleted.</source>
        <translation>Das Hauptbuch kann nicht verwendet werden. Seine Schutzregeln sind unbekannt; deshalb wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>The run could not be written to the ledger, so nothing was deleted.</source>
        <translation>Der Lauf konnte nicht ins Hauptbuch geschrieben werden; deshalb wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The ledger cannot be made.</source>
        <translation>Das Hauptbuch kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The ledger is a copy of another database’s. Nothing is deleted.</source>
        <translation>Das Hauptbuch ist eine Kopie von dem einer anderen Datenbank. Es wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>The ledger is older than it was before. Holds may be missing, so nothing is deleted.</source>
        <translation>Das Hauptbuch ist älter, als es schon war. Schutzregeln können fehlen; deshalb wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>The ledger is not the one that was here before. Holds may be missing, so nothing is deleted.</source>
        <translation>Das Hauptbuch ist nicht das, das vorher hier war. Schutzregeln können fehlen; deshalb wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Somebody has altered the ledger.</source>
        <translation>Jemand hat das Hauptbuch verändert.</translation>
    </message>
    <message>
        <source>There is a ledger already.</source>
        <translation>Es gibt schon ein Hauptbuch.</translation>
    </message>
    <message>
        <source>There is no ledger: other docsweeps do not know this one’s holds and runs.</source>
        <translation>Es gibt kein Hauptbuch: Andere docsweeps kennen die Schutzregeln und Läufe von diesem nicht.</translation>
    </message>
    <message>
        <source>%1 asked this run to stop.</source>
        <translation>%1 hat darum gebeten, diesen Lauf anzuhalten.</translation>
    </message>
    <message>
        <source>That run is no longer at work.</source>
        <translation>Dieser Lauf arbeitet nicht mehr.</translation>
    </message>
    <message>
        <source>%1 could not finish this deletion.</source>
        <translation>%1 konnte diese Löschung nicht abschließen.</translation>
    </message>
    <message>
        <source>The ledger can no longer be read. Its holds are unknown, so nothing more is deleted.</source>
        <translation>Das Hauptbuch ist nicht mehr lesbar. Seine Schutzregeln sind unbekannt, daher wird nichts mehr gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was erased: a hold that is in force is never erased.</source>
        <translation>Nichts wurde getilgt: Eine geltende Schutzregel wird nie getilgt.</translation>
    </message>
    <message>
        <source>The ledger has nothing of that person or session to erase.</source>
        <translation>Das Hauptbuch hat von dieser Person oder Sitzung nichts zu tilgen.</translation>
    </message>
    <message>
        <source>Nothing was erased: a run of that person is at work.</source>
        <translation>Nichts wurde getilgt: Ein Lauf dieser Person ist im Gange.</translation>
    </message>
    <message>
        <source>It was erased, but the ledger’s file may still contain traces.</source>
        <translation>Es wurde getilgt, aber die Datei des Hauptbuchs kann noch Spuren enthalten.</translation>
    </message>
    <message>
        <source>Run %1 has not ended, so there is no certificate of it yet.</source>
        <translation>Lauf %1 ist nicht zu Ende, daher gibt es noch kein Zertifikat.</translation>
    </message>
    <message>
        <source>Run %1 was refused before it began. There is nothing to certify.</source>
        <translation>Lauf %1 wurde abgelehnt, bevor er begann. Es gibt nichts zu bescheinigen.</translation>
    </message>
    <message>
        <source>%1 is not a certificate that docsweep can check.</source>
        <translation>%1 ist kein Zertifikat, das docsweep prüfen kann.</translation>
    </message>
    <message>
        <source>The signature does not match. The certificate or the key was altered.</source>
        <translation>Die Signatur passt nicht. Das Zertifikat oder der Schlüssel wurde verändert.</translation>
    </message>
    <message>
        <source>The list of names is not the one that the certificate speaks of.</source>
        <translation>Die Namensliste ist nicht die, von der das Zertifikat spricht.</translation>
    </message>
    <message>
        <source>The key that signs certificates cannot be used: %1</source>
        <translation>Der Schlüssel, der Zertifikate signiert, kann nicht benutzt werden: %1</translation>
    </message>
    <message>
        <source>Restore it together with the web app’s database. If it is gone for good: docsweep-cli ledger forget</source>
        <translation>Stellen Sie es zusammen mit der Datenbank der Web-App wieder her. Ist es endgültig weg: docsweep-cli ledger forget</translation>
    </message>
    <message>
        <source>Ask the owner of the database to set the ledger’s rights: docsweep-cli ledger status</source>
        <translation>Bitten Sie den Eigentümer der Datenbank, die Rechte des Hauptbuchs zu setzen: docsweep-cli ledger status</translation>
    </message>
    <message>
        <source>Update docsweep on this computer.</source>
        <translation>Aktualisieren Sie docsweep auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Make sure that the ledger can be written.</source>
        <translation>Sorgen Sie dafür, dass das Hauptbuch beschrieben werden kann.</translation>
    </message>
    <message>
        <source>Let an owner of the database run the statements shown.</source>
        <translation>Lassen Sie einen Eigentümer der Datenbank die gezeigten Anweisungen ausführen.</translation>
    </message>
    <message>
        <source>If this database is its new home: docsweep-cli ledger rehome</source>
        <translation>Ist diese Datenbank sein neues Zuhause: docsweep-cli ledger rehome</translation>
    </message>
    <message>
        <source>Compare the holds with those that are needed. If the ledger is right as it is: docsweep-cli ledger rehome</source>
        <translation>Vergleichen Sie die Schutzregeln mit denen, die nötig sind. Ist das Hauptbuch so richtig: docsweep-cli ledger rehome</translation>
    </message>
    <message>
        <source>Nothing to do: the next run looks at the file again and finishes it.</source>
        <translation>Nichts zu tun: Der nächste Lauf prüft die Datei erneut und schließt das ab.</translation>
    </message>
    <message>
        <source>See if the ledger can be read: docsweep-cli ledger status. The next run goes on.</source>
        <translation>Prüfen Sie, ob das Hauptbuch lesbar ist: docsweep-cli ledger status. Der nächste Lauf macht weiter.</translation>
    </message>
    <message>
        <source>See which entries can be proved: docsweep-cli ledger verify</source>
        <translation>Sehen Sie nach, welche Einträge sich beweisen lassen: docsweep-cli ledger verify</translation>
    </message>
    <message>
        <source>End the hold first, or change it so that it is yours.</source>
        <translation>Beenden Sie zuerst die Schutzregel, oder ändern Sie sie, sodass sie Ihre ist.</translation>
    </message>
    <message>
        <source>Wait until the run has ended.</source>
        <translation>Warten Sie, bis der Lauf zu Ende ist.</translation>
    </message>
    <message>
        <source>Erase the same again in a minute.</source>
        <translation>Tilgen Sie dasselbe in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Ask for the certificate and the public key again. Do not trust this one.</source>
        <translation>Bitten Sie noch einmal um Zertifikat und öffentlichen Schlüssel. Vertrauen Sie diesem nicht.</translation>
    </message>
    <message>
        <source>Give certificate.key in docsweep’s home back to your user, with mode 600.</source>
        <translation>Geben Sie certificate.key in docsweeps Ordner Ihrem Benutzer zurück, mit Modus 600.</translation>
    </message>
    <message>
        <source>%1 has started no run since %2.</source>
        <translation>%1 hat seit %2 keinen Lauf gestartet.</translation>
    </message>
    <message>
        <source>The ledger expects no such schedule.</source>
        <translation>Das Hauptbuch erwartet keinen solchen Zeitplan.</translation>
    </message>
    <message>
        <source>Check that the machine is on and its schedule is active.</source>
        <translation>Prüfen Sie, ob der Rechner läuft und sein Zeitplan aktiv ist.</translation>
    </message>
    <message>
        <source>The ledger is a copy of another database’s, and older than it was here before. Holds may be missing, so nothing is deleted.</source>
        <translation>Das Hauptbuch ist eine Kopie von dem einer anderen Datenbank und älter, als es hier schon war. Schutzregeln können fehlen; deshalb wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>The ledger is a copy of another database’s, and not the one that was here before. Holds may be missing, so nothing is deleted.</source>
        <translation>Das Hauptbuch ist eine Kopie von dem einer anderen Datenbank und nicht das, das vorher hier war. Schutzregeln können fehlen; deshalb wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>%1 finished this deletion (%2).</source>
        <translation>%1 hat diese Löschung abgeschlossen (%2).</translation>
    </message>
    <message>
        <source>Restore it together with the web app’s database. If nobody has used it yet: docsweep-cli ledger init</source>
        <translation>Stellen Sie es zusammen mit der Datenbank der Web-App wieder her. Falls es noch niemand benutzt hat: docsweep-cli ledger init</translation>
    </message>
    <message>
        <source>Nothing to do: the other docsweep’s run counts this file.</source>
        <translation>Nichts zu tun: Diese Datei zählt zum Lauf des anderen docsweep.</translation>
    </message>
    <message>
        <source>Its rows changed after they were copied, so it was kept.</source>
        <translation>Ihre Zeilen haben sich nach dem Kopieren geändert, daher wurde sie behalten.</translation>
    </message>
    <message>
        <source>It was kept, because its file %1 could not be copied.</source>
        <translation>Sie wurde behalten, weil ihre Datei %1 nicht kopiert werden konnte.</translation>
    </message>
    <message>
        <source>It must be copied before it is deleted, and no vault is set.</source>
        <translation>Sie muss vor dem Löschen kopiert werden, und es ist kein Tresor eingestellt.</translation>
    </message>
    <message>
        <source>What was deleted as %1 was not what had been copied. It cannot be restored.</source>
        <translation>Was als %1 gelöscht wurde, war nicht das, was kopiert worden war. Es kann nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>The vault has room for %1. None of the %2 to be copied fits, so nothing was deleted.</source>
        <translation>Der Tresor hat Platz für %1. Von den %2, die zu kopieren sind, passt nichts hinein, daher wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The vault has room for %1 of the %2 to be copied. The rest is kept.</source>
        <translation>Der Tresor hat Platz für %1 der %2, die zu kopieren sind. Der Rest wird behalten.</translation>
    </message>
    <message>
        <source>No copies were kept, as requested.</source>
        <translation>Es wurden keine Kopien aufbewahrt, wie gewünscht.</translation>
    </message>
    <message>
        <source>A vault is set, but no key to encrypt it with.</source>
        <translation>Ein Tresor ist eingestellt, aber kein Schlüssel, um ihn zu verschlüsseln.</translation>
    </message>
    <message>
        <source>Copies that should have been gone since %1 are still in the vault.</source>
        <translation>Kopien, die seit %1 weg sein sollten, sind noch im Tresor.</translation>
    </message>
    <message>
        <source>Set the vault again. To let such files go without a copy: docsweep-cli cleanup_files --no-vault</source>
        <translation>Stellen Sie den Tresor wieder ein. Um solche Dateien ohne Kopie löschen zu lassen: docsweep-cli cleanup_files --no-vault</translation>
    </message>
    <message>
        <source>Raise the limit of the vault, or wait until older copies expire.</source>
        <translation>Erhöhen Sie die Grenze des Tresors, oder warten Sie, bis ältere Kopien ablaufen.</translation>
    </message>
    <message>
        <source>Make a key with docsweep-cli vault key new, and set DOCSWEEP_VAULT_KEY.</source>
        <translation>Erzeugen Sie mit docsweep-cli vault key new einen Schlüssel, und setzen Sie DOCSWEEP_VAULT_KEY.</translation>
    </message>
    <message>
        <source>Make sure that the vault’s folder can be written. The next run tries again.</source>
        <translation>Sorgen Sie dafür, dass der Ordner des Tresors beschreibbar ist. Der nächste Lauf versucht es erneut.</translation>
    </message>
    <message>
        <source>This name is not accepted there: %1</source>
        <translation>Dieser Name wird dort nicht angenommen: %1</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, but its bucket accepts at most %3.</source>
        <translation>%1 hat %2 Bytes, aber sein Bucket nimmt höchstens %3 an.</translation>
    </message>
    <message>
        <source>%1 is of the type %2, but its bucket accepts only %3.</source>
        <translation>%1 ist vom Typ %2, aber sein Bucket nimmt nur %3 an.</translation>
    </message>
    <message>
        <source>These rows were copied from another kind of database.</source>
        <translation>Diese Zeilen wurden aus einer anderen Art von Datenbank kopiert.</translation>
    </message>
    <message>
        <source>The database no longer has the columns %1. Their values would be lost.</source>
        <translation>Die Datenbank hat die Spalten %1 nicht mehr. Ihre Werte gingen verloren.</translation>
    </message>
    <message>
        <source>The database now requires the columns %1. The copy does not have them.</source>
        <translation>Die Datenbank verlangt jetzt die Spalten %1. Die Kopie hat sie nicht.</translation>
    </message>
    <message>
        <source>The database changes rows of %1 when they are stored, so they were not restored.</source>
        <translation>Die Datenbank ändert Zeilen von %1 beim Speichern, darum wurden sie nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>The database refused these rows.</source>
        <translation>Die Datenbank hat diese Zeilen abgelehnt.</translation>
    </message>
    <message>
        <source>%1 exists again, with %2 bytes since %3. It was not replaced.</source>
        <translation>%1 gibt es wieder, mit %2 Bytes seit %3. Es wurde nicht ersetzt.</translation>
    </message>
    <message>
        <source>%1 reads differently from what was stored.</source>
        <translation>%1 liest sich anders als das, was gespeichert wurde.</translation>
    </message>
    <message>
        <source>It waits for files of %1 that are not restored yet.</source>
        <translation>Es wartet auf Dateien von %1, die noch nicht wiederhergestellt sind.</translation>
    </message>
    <message>
        <source>Restore %1 was interrupted with %2 items open. They wait for the vault’s private key.</source>
        <translation>Wiederherstellung %1 wurde mit %2 offenen Einträgen unterbrochen. Sie warten auf den privaten Schlüssel des Tresors.</translation>
    </message>
    <message>
        <source>These copies came from %1, but this is %2.</source>
        <translation>Diese Kopien kamen von %1, aber dies ist %2.</translation>
    </message>
    <message>
        <source>Restore %1 is no longer what was confirmed. Plan it again.</source>
        <translation>Wiederherstellung %1 ist nicht mehr das, was bestätigt wurde. Planen Sie sie neu.</translation>
    </message>
    <message>
        <source>There is no restore %1.</source>
        <translation>Es gibt keine Wiederherstellung %1.</translation>
    </message>
    <message>
        <source>The vault has nothing to restore of %1.</source>
        <translation>Der Tresor hat nichts wiederherzustellen von: %1.</translation>
    </message>
    <message>
        <source>No vault is set.</source>
        <translation>Es ist kein Tresor eingestellt.</translation>
    </message>
    <message>
        <source>There is no ledger, so docsweep on other machines does not know of this hold.</source>
        <translation>Es gibt kein Hauptbuch, darum weiß docsweep auf anderen Rechnern nichts von dieser Schutzregel.</translation>
    </message>
    <message>
        <source>The cache control of %1 could not be restored.</source>
        <translation>Die Cache-Steuerung von %1 konnte nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Restore %1 was interrupted. It must be finished first.</source>
        <translation>Wiederherstellung %1 wurde unterbrochen. Sie muss zuerst beendet werden.</translation>
    </message>
    <message>
        <source>The ledger has no entry of this restore: %1</source>
        <translation>Das Hauptbuch hat keinen Eintrag dieser Wiederherstellung: %1</translation>
    </message>
    <message>
        <source>What was restored is as old as before. The next cleanup after its hold deletes it again.</source>
        <translation>Was wiederhergestellt wurde, ist so alt wie zuvor. Die nächste Bereinigung nach dem Ende der Schutzregel löscht es wieder.</translation>
    </message>
    <message>
        <source>It can be written to a folder: docsweep-cli restore --to DIR</source>
        <translation>Es kann in einen Ordner geschrieben werden: docsweep-cli restore --to DIR</translation>
    </message>
    <message>
        <source>On a machine that has the private key: docsweep-cli restore</source>
        <translation>Auf einem Rechner, der den privaten Schlüssel hat: docsweep-cli restore</translation>
    </message>
    <message>
        <source>Make a ledger: docsweep-cli ledger init</source>
        <translation>Legen Sie ein Hauptbuch an: docsweep-cli ledger init</translation>
    </message>
    <message>
        <source>There is no vault in %1.</source>
        <translation>In %1 gibt es keinen Tresor.</translation>
    </message>
    <message>
        <source>The vault’s folder %1 cannot be created: %2</source>
        <translation>Der Ordner %1 des Tresors kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be the vault’s folder: %2</source>
        <translation>%1 kann nicht der Ordner des Tresors sein: %2</translation>
    </message>
    <message>
        <source>A newer docsweep wrote %1. This version cannot read it.</source>
        <translation>Ein neueres docsweep hat %1 geschrieben. Diese Version kann es nicht lesen.</translation>
    </message>
    <message>
        <source>The vault cannot be read: %1: %2</source>
        <translation>Der Tresor kann nicht gelesen werden: %1: %2</translation>
    </message>
    <message>
        <source>The vault cannot be written: %1: %2</source>
        <translation>In den Tresor kann nicht geschrieben werden: %1: %2</translation>
    </message>
    <message>
        <source>The disk of the vault is full: %1</source>
        <translation>Der Datenträger des Tresors ist voll: %1</translation>
    </message>
    <message>
        <source>The vault is full. Its limit is %1.</source>
        <translation>Der Tresor ist voll. Seine Grenze ist %1.</translation>
    </message>
    <message>
        <source>This machine’s clock is %1 behind the vault’s. Until it is corrected, nothing is restored and nothing expires.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber dem Tresor %1 nach. Bis sie richtig geht, wird nichts wiederhergestellt und nichts läuft ab.</translation>
    </message>
    <message>
        <source>This machine’s clock jumped ahead by %1. Until it is confirmed, nothing is restored and nothing expires.</source>
        <translation>Die Uhr dieses Rechners ist um %1 vorgesprungen. Bis das bestätigt ist, wird nichts wiederhergestellt und nichts läuft ab.</translation>
    </message>
    <message>
        <source>The time to restore this ended at %1.</source>
        <translation>Die Frist zum Wiederherstellen endete um %1.</translation>
    </message>
    <message>
        <source>Part of container %1 of the vault is damaged or missing.</source>
        <translation>Ein Teil des Containers %1 des Tresors ist beschädigt oder fehlt.</translation>
    </message>
    <message>
        <source>Container %1 of the vault has no valid signature.</source>
        <translation>Der Container %1 des Tresors hat keine gültige Signatur.</translation>
    </message>
    <message>
        <source>Container %1 of the vault was signed by another installation: %2</source>
        <translation>Der Container %1 des Tresors wurde von einer anderen Installation signiert: %2</translation>
    </message>
    <message>
        <source>This copy is damaged and cannot be restored (%1, no. %2).</source>
        <translation>Diese Kopie ist beschädigt und kann nicht wiederhergestellt werden (%1, Nr. %2).</translation>
    </message>
    <message>
        <source>This copy is no longer kept (%1, no. %2).</source>
        <translation>Diese Kopie wird nicht mehr aufbewahrt (%1, Nr. %2).</translation>
    </message>
    <message>
        <source>The vault has no container %1.</source>
        <translation>Der Tresor hat keinen Container %1.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Der Tresor ist verschlossen.</translation>
    </message>
    <message>
        <source>This key does not open the vault. Its fingerprint is %1.</source>
        <translation>Dieser Schlüssel öffnet den Tresor nicht. Sein Fingerabdruck ist %1.</translation>
    </message>
    <message>
        <source>This is not a key of a vault, or it was mistyped.</source>
        <translation>Das ist kein Schlüssel eines Tresors, oder er wurde falsch getippt.</translation>
    </message>
    <message>
        <source>This is a private key. Use the public one here.</source>
        <translation>Das ist ein privater Schlüssel. Hierher gehört der öffentliche.</translation>
    </message>
    <message>
        <source>The private key file is damaged.</source>
        <translation>Die Datei des privaten Schlüssels ist beschädigt.</translation>
    </message>
    <message>
        <source>Wrong passphrase for the private key.</source>
        <translation>Falsche Passphrase für den privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The private key file %1 cannot be trusted: %2</source>
        <translation>Der Datei %1 des privaten Schlüssels ist nicht zu trauen: %2</translation>
    </message>
    <message>
        <source>The vault’s private key is not on this machine. Fingerprint: %1</source>
        <translation>Der private Schlüssel des Tresors ist nicht auf diesem Rechner. Fingerabdruck: %1</translation>
    </message>
    <message>
        <source>There is already a private key: %1</source>
        <translation>Es gibt schon einen privaten Schlüssel: %1</translation>
    </message>
    <message>
        <source>The private key has no passphrase: %1</source>
        <translation>Der private Schlüssel hat keine Passphrase: %1</translation>
    </message>
    <message>
        <source>The vault’s signing key %1 cannot be used: %2</source>
        <translation>Der Signaturschlüssel %1 des Tresors ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>The first cleanup creates it. If there was one, connect its disk.</source>
        <translation>Die erste Bereinigung legt ihn an. Gab es schon einen, schließen Sie seinen Datenträger an.</translation>
    </message>
    <message>
        <source>Choose an empty folder that only docsweep’s user can write to.</source>
        <translation>Wählen Sie einen leeren Ordner, in den nur der Benutzer von docsweep schreiben kann.</translation>
    </message>
    <message>
        <source>Update docsweep on this machine.</source>
        <translation>Aktualisieren Sie docsweep auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the vault’s folder.</source>
        <translation>Prüfen Sie den Datenträger und die Rechte des Ordners des Tresors.</translation>
    </message>
    <message>
        <source>Free space on this disk.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>Raise the limit, or wait until older copies expire.</source>
        <translation>Erhöhen Sie die Grenze, oder warten Sie, bis ältere Kopien ablaufen.</translation>
    </message>
    <message>
        <source>Set the clock. If it is right, delete the file “latest” in the vault’s folder.</source>
        <translation>Stellen Sie die Uhr. Geht sie richtig, löschen Sie die Datei „latest“ im Ordner des Tresors.</translation>
    </message>
    <message>
        <source>Other copies are not affected. Check the disk.</source>
        <translation>Andere Kopien sind nicht betroffen. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>Look at what it holds before you restore anything.</source>
        <translation>Sehen Sie nach, was darin ist, bevor Sie etwas wiederherstellen.</translation>
    </message>
    <message>
        <source>Import the private key: docsweep-cli vault key import</source>
        <translation>Importieren Sie den privaten Schlüssel: docsweep-cli vault key import</translation>
    </message>
    <message>
        <source>Copy the whole line again.</source>
        <translation>Kopieren Sie noch einmal die ganze Zeile.</translation>
    </message>
    <message>
        <source>Remove it from the settings. docsweep-cli vault key fingerprint shows the public key.</source>
        <translation>Entfernen Sie ihn aus den Einstellungen. docsweep-cli vault key fingerprint zeigt den öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>Import the private key again: docsweep-cli vault key import --file</source>
        <translation>Importieren Sie den privaten Schlüssel noch einmal: docsweep-cli vault key import --file</translation>
    </message>
    <message>
        <source>Correct the permissions of this file.</source>
        <translation>Korrigieren Sie die Rechte dieser Datei.</translation>
    </message>
    <message>
        <source>Run %1 is still at work or was interrupted. What it really deleted is not known yet.</source>
        <translation>Lauf %1 arbeitet noch oder wurde unterbrochen. Was er wirklich gelöscht hat, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>It was not restored: %1 gave the restore up.</source>
        <translation>Es wurde nicht wiederhergestellt: %1 hat die Wiederherstellung aufgegeben.</translation>
    </message>
    <message>
        <source>%1 gave the restore up while this was on its way. It has not been verified.</source>
        <translation>%1 hat die Wiederherstellung aufgegeben, während dies unterwegs war. Es wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Restore %1 was not interrupted. There is nothing to give up.</source>
        <translation>Wiederherstellung %1 wurde nicht unterbrochen. Es gibt nichts aufzugeben.</translation>
    </message>
    <message>
        <source>Restore %1 was interrupted: %2 of %3 items are not back yet.</source>
        <translation>Wiederherstellung %1 wurde unterbrochen: %2 von %3 Elementen sind noch nicht zurück.</translation>
    </message>
    <message>
        <source>Deleted items that were not what had been copied: %1. They cannot be restored.</source>
        <translation>Gelöschte Elemente, die nicht das waren, was kopiert worden war: %1. Sie können nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Items that were kept because the vault had no room for their copies: %1.</source>
        <translation>Elemente, die blieben, weil der Tresor keinen Platz für ihre Kopien hatte: %1.</translation>
    </message>
    <message>
        <source>An earlier docsweep made the ledger. It takes no requests to the vaults of others.</source>
        <translation>Ein früheres docsweep hat das Hauptbuch angelegt. Es nimmt keine Anfragen an die Tresore anderer an.</translation>
    </message>
    <message>
        <source>Several installations keep copies in this vault, and more than one has a run %1.</source>
        <translation>Mehrere Installationen bewahren Kopien in diesem Tresor auf, und mehr als eine hat einen Lauf %1.</translation>
    </message>
    <message>
        <source>The vault’s copies of run %1 are from another installation.</source>
        <translation>Die Kopien von Lauf %1 im Tresor stammen von einer anderen Installation.</translation>
    </message>
    <message>
        <source>The session had come back. Its documents were added to its new row %1.</source>
        <translation>Die Sitzung war wieder da. Ihre Dokumente wurden ihrer neuen Zeile %1 zugeordnet.</translation>
    </message>
    <message>
        <source>Another row uses the session’s number %1. It gets a new one.</source>
        <translation>Eine andere Zeile hat die Nummer %1 der Sitzung. Sie bekommt eine neue.</translation>
    </message>
    <message>
        <source>The session’s number %1 was taken. It is now %2.</source>
        <translation>Die Nummer %1 der Sitzung war vergeben. Sie ist jetzt %2.</translation>
    </message>
    <message>
        <source>Another row uses the document’s number %1. It gets a new one.</source>
        <translation>Eine andere Zeile hat die Nummer %1 des Dokuments. Es bekommt eine neue.</translation>
    </message>
    <message>
        <source>The document’s number %1 was taken. It is now %2.</source>
        <translation>Die Nummer %1 des Dokuments war vergeben. Sie ist jetzt %2.</translation>
    </message>
    <message>
        <source>The copy does not have the columns %1. They got the database’s default values.</source>
        <translation>Die Kopie hat die Spalten %1 nicht. Sie bekamen die Standardwerte der Datenbank.</translation>
    </message>
    <message>
        <source>It is already there, unchanged.</source>
        <translation>Es ist schon da, unverändert.</translation>
    </message>
    <message>
        <source>Documents that were already there: %1</source>
        <translation>Dokumente, die schon da waren: %1</translation>
    </message>
    <message>
        <source>Finish it, or give up what is not back yet.</source>
        <translation>Schließen Sie sie ab, oder geben Sie auf, was noch nicht zurück ist.</translation>
    </message>
    <message>
        <source>The next cleanup finds out. Restore after it, or write the copies to a folder.</source>
        <translation>Die nächste Bereinigung stellt es fest. Stellen Sie danach wieder her, oder schreiben Sie die Kopien in einen Ordner.</translation>
    </message>
    <message>
        <source>Let an owner of the database run docsweep-cli ledger upgrade.</source>
        <translation>Ein Eigentümer der Datenbank muss docsweep-cli ledger upgrade ausführen.</translation>
    </message>
    <message>
        <source>Choose it on the Vault page, which shows all copies.</source>
        <translation>Wählen Sie ihn auf der Seite „Tresor“, die alle Kopien zeigt.</translation>
    </message>
</context>
<context>
    <name>docsweep::CertificatePaper</name>
    <message>
        <source>What earlier runs had ordered</source>
        <translation>Was frühere Läufe angeordnet hatten</translation>
    </message>
    <message>
        <source>One session that somebody chose</source>
        <translation>Eine Sitzung, die jemand ausgewählt hat</translation>
    </message>
    <message>
        <source>Everything unused for longer than %1 (since %2)</source>
        <translation>Alles, was länger als %1 unbenutzt war (seit %2)</translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>Was gelöscht ist</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>What is still there</source>
        <translation>Was noch da ist</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>Sicherheitsgrenzen</translation>
    </message>
    <message>
        <source>Somebody set them aside for this run</source>
        <translation>Für diesen Lauf hat sie jemand aufgehoben</translation>
    </message>
    <message>
        <source>Plan (SHA-256)</source>
        <translation>Plan (SHA-256)</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Hauptbuch</translation>
    </message>
    <message>
        <source>run %1; the last entry is %2, %3</source>
        <translation>Lauf %1; der letzte Eintrag ist %2, %3</translation>
    </message>
    <message>
        <source>Signed file</source>
        <translation>Signierte Datei</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Signature (SHA-256)</source>
        <translation>Signatur (SHA-256)</translation>
    </message>
    <message>
        <source>How to prove it</source>
        <translation>Wie man es prüft</translation>
    </message>
    <message>
        <source>This page is for people. What is signed is the file named above, with its signature beside it. Anybody can prove it with: %1</source>
        <translation>Diese Seite ist für Menschen. Signiert ist die oben genannte Datei; ihre Signatur liegt daneben. Jeder kann sie prüfen mit: %1</translation>
    </message>
    <message>
        <source>Certificate of deletion</source>
        <translation>Löschzertifikat</translation>
    </message>
    <message>
        <source>The installation of docsweep named below states that, by %1, the storage had reported %2 objects absent and the database %3 rows deleted.</source>
        <translation>Die unten genannte Installation von docsweep erklärt: Bis %1 hatte der Speicher %2 Objekte als nicht mehr vorhanden und die Datenbank %3 Zeilen als gelöscht gemeldet.</translation>
    </message>
    <message>
        <source>What it does not cover</source>
        <translation>Was es nicht umfasst</translation>
    </message>
    <message>
        <source>Backups and copies of the database and the storage, caches in front of them (a CDN), and what they keep of deleted data in their own files.</source>
        <translation>Sicherungen und Kopien der Datenbank und des Speichers, Zwischenspeicher davor (ein CDN) und was sie in ihren eigenen Dateien von gelöschten Daten behalten.</translation>
    </message>
    <message>
        <source>Copies that docsweep keeps so that a deletion can be taken back: until their time is over. Another certificate can be made then.</source>
        <translation>Kopien, die docsweep aufbewahrt, damit eine Löschung rückgängig gemacht werden kann: bis ihre Zeit um ist. Dann kann ein weiteres Zertifikat erstellt werden.</translation>
    </message>
    <message>
        <source>The items of this run are no longer known: only its totals are certified.</source>
        <translation>Die Einträge dieses Laufs sind nicht mehr bekannt: Bescheinigt sind nur seine Summen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that another installation deleted in the place of this one: its certificate states them.</source>
        <translation>
            <numerusform>%Ln Datei, die eine andere Installation anstelle von dieser gelöscht hat: Deren Bescheinigung führt sie auf.</numerusform>
            <numerusform>%Ln Dateien, die eine andere Installation anstelle von dieser gelöscht hat: Deren Bescheinigung führt sie auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of %Ln file(s) that earlier runs had ordered: only their number is certified here.</source>
        <translation>
            <numerusform>Der Name von %Ln Datei, die ein früherer Lauf bestellt hatte: Bescheinigt ist hier nur die Anzahl.</numerusform>
            <numerusform>Die Namen von %Ln Dateien, die frühere Läufe bestellt hatten: Bescheinigt ist hier nur ihre Anzahl.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ChangeEndDialog</name>
    <message numerus="yes">
        <source>Change the end of %Ln hold(s)</source>
        <translation>
            <numerusform>Ende von %Ln Schutzregel ändern</numerusform>
            <numerusform>Ende von %Ln Schutzregeln ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Change end</source>
        <translation>Ende ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) will end earlier than before.</source>
        <translation>
            <numerusform>%Ln Schutzregel endet früher als bisher.</numerusform>
            <numerusform>%Ln Schutzregeln enden früher als bisher.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ChartCard</name>
    <message>
        <source>Copy or save this chart</source>
        <translation>Dieses Diagramm kopieren oder speichern</translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <translation>Kopieren oder speichern: %1</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>Zahlen als CSV speichern…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The picture was copied to the clipboard.</source>
        <translation>Das Bild wurde in die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation>%1 konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>docsweep::ChartLegend</name>
    <message>
        <source>Shown; click to hide it</source>
        <translation>Eingeblendet; klicken zum Ausblenden</translation>
    </message>
    <message>
        <source>Hidden; click to show it</source>
        <translation>Ausgeblendet; klicken zum Einblenden</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>shown in the chart</source>
        <translation>im Diagramm eingeblendet</translation>
    </message>
    <message>
        <source>hidden in the chart</source>
        <translation>im Diagramm ausgeblendet</translation>
    </message>
</context>
<context>
    <name>docsweep::CheckList</name>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test stoppen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation>Der Test läuft</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Die Verbindung wird getestet…</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde gestoppt.</translation>
    </message>
    <message>
        <source>The test could not start: %1</source>
        <translation>Der Test konnte nicht starten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed</source>
        <translation>
            <numerusform>%Ln Prüfung fehlgeschlagen</numerusform>
            <numerusform>%Ln Prüfungen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>All checks passed</source>
        <translation>Alle Prüfungen bestanden</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Nothing failed, but there are warnings</source>
        <translation>Nichts ist fehlgeschlagen, aber es gibt Warnungen</translation>
    </message>
    <message>
        <source>Not checked since the last change. Test the connection again.</source>
        <translation>Seit der letzten Änderung nicht geprüft. Testen Sie die Verbindung erneut.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
</context>
<context>
    <name>docsweep::CheckWords</name>
    <message>
        <source>journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>right to delete rows</source>
        <translation>Recht, Datensätze zu löschen</translation>
    </message>
    <message>
        <source>run lock</source>
        <translation>Laufsperre</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>the storage&apos;s clock</source>
        <translation>Uhr des Speichers</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>test file</source>
        <translation>Testdatei</translation>
    </message>
    <message>
        <source>It agrees with this machine&apos;s.</source>
        <translation>Sie stimmt mit der dieses Rechners überein.</translation>
    </message>
    <message>
        <source>It agrees with the server&apos;s.</source>
        <translation>Sie stimmt mit der des Servers überein.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the storage&apos;s.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der Uhr des Speichers %1 vor.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the storage&apos;s.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der Uhr des Speichers %1 nach.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der Uhr des Servers %1 vor.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der Uhr des Servers %1 nach.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_HOME to a folder that this user may write to and that has free space.</source>
        <translation>Setzen Sie DOCSWEEP_HOME auf einen Ordner, in den dieser Benutzer schreiben darf und in dem Platz frei ist.</translation>
    </message>
    <message>
        <source>Close every docsweep that uses this journal, then repair it: docsweep-cli journal repair</source>
        <translation>Schließen Sie jedes docsweep, das dieses Journal benutzt, und reparieren Sie es dann: docsweep-cli journal repair</translation>
    </message>
    <message>
        <source>Set the web app&apos;s database (DATABASE_URL, or SUPABASE_DB_HOST and the settings that belong to it), and run the app&apos;s migrations.</source>
        <translation>Stellen Sie die Datenbank der Web-App ein (DATABASE_URL oder SUPABASE_DB_HOST und die zugehörigen Einstellungen), und führen Sie die Migrationen der App aus.</translation>
    </message>
    <message>
        <source>Check that the database server is running and that its host and port are correct, then try again.</source>
        <translation>Prüfen Sie, ob der Datenbankserver läuft und Host und Port stimmen; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the database server&apos;s log.</source>
        <translation>Prüfen Sie das Protokoll des Datenbankservers.</translation>
    </message>
    <message>
        <source>Synchronise both clocks with NTP. Until then automatic runs do not start.</source>
        <translation>Synchronisieren Sie beide Uhren per NTP. Bis dahin starten automatische Läufe nicht.</translation>
    </message>
    <message>
        <source>Synchronise this machine&apos;s clock with NTP: the ages of files are counted by it.</source>
        <translation>Synchronisieren Sie die Uhr dieses Rechners per NTP: Nach ihr wird das Alter von Dateien bestimmt.</translation>
    </message>
    <message>
        <source>Wait for the other run to finish.</source>
        <translation>Warten Sie, bis der andere Lauf beendet ist.</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME and STORAGE_ROOT: the bucket is the folder STORAGE_ROOT/bucket.</source>
        <translation>Prüfen Sie SUPABASE_BUCKET_NAME und STORAGE_ROOT: Der Bucket ist der Ordner STORAGE_ROOT/Bucket.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the files, or allow it to read, open and write these folders.</source>
        <translation>Führen Sie docsweep als der Benutzer aus, dem die Dateien gehören, oder erlauben Sie ihm, diese Ordner zu lesen, zu öffnen und in sie zu schreiben.</translation>
    </message>
    <message>
        <source>Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT to the folder that holds the buckets, or STORAGE_CLEANUP_ENABLED=false to clean rows only.</source>
        <translation>Setzen Sie SUPABASE_URL und SUPABASE_SERVICE_KEY, oder STORAGE_ROOT auf den Ordner mit den Buckets, oder STORAGE_CLEANUP_ENABLED=false, um nur Datensätze zu bereinigen.</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME: upper and lower case matter.</source>
        <translation>Prüfen Sie SUPABASE_BUCKET_NAME: Groß- und Kleinschreibung wird unterschieden.</translation>
    </message>
    <message>
        <source>Set SUPABASE_SERVICE_KEY to the service key of this project. Any other key needs policies for SELECT and DELETE on storage.objects.</source>
        <translation>Setzen Sie SUPABASE_SERVICE_KEY auf den Dienstschlüssel dieses Projekts. Jeder andere Schlüssel braucht Richtlinien (Policies) für SELECT und DELETE auf storage.objects.</translation>
    </message>
    <message>
        <source>Upgrade the project&apos;s plan, or wait for its next billing period. Rows are cleaned up meanwhile.</source>
        <translation>Erhöhen Sie den Tarif des Projekts, oder warten Sie den nächsten Abrechnungszeitraum ab. Datensätze werden inzwischen bereinigt.</translation>
    </message>
    <message>
        <source>Set the variable to the value given above.</source>
        <translation>Setzen Sie die Variable auf den oben angegebenen Wert.</translation>
    </message>
    <message>
        <source>Check that SUPABASE_URL is the project&apos;s address and can be reached from here (DNS, proxy, firewall, clock). Rows are cleaned up meanwhile.</source>
        <translation>Prüfen Sie, ob SUPABASE_URL die Adresse des Projekts und von hier erreichbar ist (DNS, Proxy, Firewall, Uhr). Datensätze werden inzwischen bereinigt.</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>Bucket %1</translation>
    </message>
    <message>
        <source>files in %1</source>
        <translation>Dateien in %1</translation>
    </message>
    <message>
        <source>test file in %1</source>
        <translation>Testdatei in %1</translation>
    </message>
    <message>
        <source>by SQL</source>
        <translation>per SQL</translation>
    </message>
    <message>
        <source>by the older API, folder by folder, which is slow</source>
        <translation>über die ältere API, Ordner für Ordner, was langsam ist</translation>
    </message>
    <message>
        <source>by the API</source>
        <translation>über die API</translation>
    </message>
    <message>
        <source>It can be opened and written.</source>
        <translation>Es lässt sich öffnen und beschreiben.</translation>
    </message>
    <message>
        <source>It answers: %1</source>
        <translation>Sie antwortet: %1</translation>
    </message>
    <message>
        <source>The web app&apos;s tables and columns are all there.</source>
        <translation>Die Tabellen und Spalten der Web-App sind alle da.</translation>
    </message>
    <message>
        <source>Sessions: %1. Documents: %2.</source>
        <translation>Sitzungen: %1. Dokumente: %2.</translation>
    </message>
    <message>
        <source>It is granted.</source>
        <translation>Es ist gewährt.</translation>
    </message>
    <message>
        <source>It is free.</source>
        <translation>Sie ist frei.</translation>
    </message>
    <message>
        <source>%1. The key does not show its role.</source>
        <translation>%1. Der Schlüssel nennt seine Rolle nicht.</translation>
    </message>
    <message>
        <source>%1. The key&apos;s role is %2.</source>
        <translation>%1. Die Rolle des Schlüssels ist %2.</translation>
    </message>
    <message>
        <source>It can be listed, and its files may be deleted.</source>
        <translation>Er lässt sich auflisten, und seine Dateien dürfen gelöscht werden.</translation>
    </message>
    <message>
        <source>It can be listed (%1), and its files may be deleted.</source>
        <translation>Er lässt sich auflisten (%1), und seine Dateien dürfen gelöscht werden.</translation>
    </message>
    <message>
        <source>Files: %1.</source>
        <translation>Dateien: %1.</translation>
    </message>
    <message>
        <source>Files %1: %2.</source>
        <comment>how they are listed, how many</comment>
        <translation>Dateien %1: %2.</translation>
    </message>
    <message>
        <source>Places that could not be read: %1.</source>
        <translation>Stellen, die nicht gelesen werden konnten: %1.</translation>
    </message>
    <message>
        <source>They cannot be counted.</source>
        <translation>Sie lassen sich nicht zählen.</translation>
    </message>
    <message>
        <source>They cannot be counted this way: %1.</source>
        <translation>Sie lassen sich so nicht zählen: %1.</translation>
    </message>
    <message>
        <source>It is not proven that files can be deleted, because the test file could not be created.</source>
        <translation>Es ist nicht erwiesen, dass Dateien gelöscht werden können, weil die Testdatei nicht angelegt werden konnte.</translation>
    </message>
    <message>
        <source>It was created, found and deleted.</source>
        <translation>Sie wurde angelegt, gefunden und gelöscht.</translation>
    </message>
    <message>
        <source>Existing buckets: %1.</source>
        <translation>Vorhandene Buckets: %1.</translation>
    </message>
    <message>
        <source>The test file is still there. Delete it by hand: %1</source>
        <translation>Die Testdatei ist noch da. Löschen Sie sie von Hand: %1</translation>
    </message>
    <message>
        <source>the database accepts changes</source>
        <translation>die Datenbank nimmt Änderungen an</translation>
    </message>
    <message>
        <source>this user may delete rows</source>
        <translation>dieser Benutzer darf Datensätze löschen</translation>
    </message>
    <message>
        <source>the tables are not views</source>
        <translation>die Tabellen sind keine Sichten</translation>
    </message>
    <message>
        <source>row ids are integers</source>
        <translation>die IDs der Datensätze sind Ganzzahlen</translation>
    </message>
    <message>
        <source>no row is hidden</source>
        <translation>kein Datensatz ist verborgen</translation>
    </message>
    <message>
        <source>the database is the same as before</source>
        <translation>die Datenbank ist dieselbe wie zuvor</translation>
    </message>
    <message>
        <source>the buckets are the same as before</source>
        <translation>die Buckets sind dieselben wie zuvor</translation>
    </message>
    <message>
        <source>the clocks agree</source>
        <translation>die Uhren stimmen überein</translation>
    </message>
    <message>
        <source>this machine&apos;s clock has not jumped</source>
        <translation>die Uhr dieses Rechners ist nicht gesprungen</translation>
    </message>
    <message>
        <source>times are kept in UTC</source>
        <translation>Zeiten stehen in UTC</translation>
    </message>
    <message>
        <source>the web app notes who is active</source>
        <translation>die Web-App vermerkt, wer aktiv ist</translation>
    </message>
    <message>
        <source>free connections</source>
        <translation>freie Verbindungen</translation>
    </message>
    <message>
        <source>deletions survive a power cut</source>
        <translation>Löschungen überstehen einen Stromausfall</translation>
    </message>
    <message>
        <source>protection against fake tables and servers</source>
        <translation>Schutz vor falschen Tabellen und Servern</translation>
    </message>
    <message>
        <source>Set the primary server in the connection, or make the database accept changes again.</source>
        <translation>Geben Sie in der Verbindung den primären Server an, oder sorgen Sie dafür, dass die Datenbank wieder Änderungen annimmt.</translation>
    </message>
    <message>
        <source>Allow this user to delete rows. With SQLite, allow it to write the file and its folder.</source>
        <translation>Erlauben Sie diesem Benutzer, Datensätze zu löschen. Erlauben Sie ihm bei SQLite, die Datei und ihren Ordner zu schreiben.</translation>
    </message>
    <message>
        <source>Set the database and the schema where the web app keeps its tables.</source>
        <translation>Stellen Sie die Datenbank und das Schema ein, in denen die Web-App ihre Tabellen hat.</translation>
    </message>
    <message>
        <source>Set the web app&apos;s own database.</source>
        <translation>Stellen Sie die eigene Datenbank der Web-App ein.</translation>
    </message>
    <message>
        <source>Raise the number of connections that the server or this user may have, or connect through a pooler.</source>
        <translation>Erhöhen Sie die Zahl der Verbindungen, die der Server oder dieser Benutzer haben darf, oder verbinden Sie sich über einen Pooler.</translation>
    </message>
    <message>
        <source>Set fsync = on in the server&apos;s configuration.</source>
        <translation>Setzen Sie fsync = on in der Konfiguration des Servers.</translation>
    </message>
    <message>
        <source>storage limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source>older versions are not kept forever</source>
        <translation>ältere Versionen werden nicht für immer behalten</translation>
    </message>
    <message>
        <source>this user may delete expired logins</source>
        <translation>dieser Benutzer darf abgelaufene Anmeldungen löschen</translation>
    </message>
    <message>
        <source>Allow this user to read, change and delete rows of django_session, or set DOCSWEEP_DJANGO_SESSIONS=false.</source>
        <translation>Erlauben Sie diesem Benutzer, Datensätze von django_session zu lesen, zu ändern und zu löschen, oder setzen Sie DOCSWEEP_DJANGO_SESSIONS=false.</translation>
    </message>
    <message>
        <source>Let docsweep delete older versions, or give the bucket a lifecycle rule.</source>
        <translation>Lassen Sie docsweep ältere Versionen löschen, oder geben Sie dem Bucket eine Lifecycle-Regel.</translation>
    </message>
    <message>
        <source>It keeps older versions of files that were written before its versioning was suspended.</source>
        <translation>Er behält ältere Versionen von Dateien, die geschrieben wurden, bevor die Versionierung ausgesetzt wurde.</translation>
    </message>
    <message>
        <source>It keeps older versions of files.</source>
        <translation>Er behält ältere Versionen von Dateien.</translation>
    </message>
    <message>
        <source>Older versions of files that are kept are not deleted.</source>
        <translation>Ältere Versionen von Dateien, die behalten werden, werden nicht gelöscht.</translation>
    </message>
    <message>
        <source>Versions older than the age are deleted with the files.</source>
        <translation>Versionen, die älter als das Alter sind, werden mit den Dateien gelöscht.</translation>
    </message>
    <message>
        <source>The storage itself deletes them %1 after they were replaced, except the newest %2 of each file.</source>
        <translation>Der Speicher selbst löscht sie %1 nach ihrer Ersetzung, außer den neuesten %2 jeder Datei.</translation>
    </message>
    <message>
        <source>The storage itself deletes them %1 after they were replaced.</source>
        <translation>Der Speicher selbst löscht sie %1 nach ihrer Ersetzung.</translation>
    </message>
    <message>
        <source>Clean up with a shorter age, or raise MAX_STORAGE_SIZE_MB.</source>
        <translation>Bereinigen Sie mit einem kürzeren Alter, oder erhöhen Sie MAX_STORAGE_SIZE_MB.</translation>
    </message>
    <message>
        <source>Check the user and the password, and that the server lets this user in from here (pg_hba.conf).</source>
        <translation>Prüfen Sie Benutzer und Kennwort, und ob der Server diesen Benutzer von hier zulässt (pg_hba.conf).</translation>
    </message>
    <message>
        <source>Grant this user SELECT, UPDATE and DELETE on the web app&apos;s tables.</source>
        <translation>Geben Sie diesem Benutzer SELECT, UPDATE und DELETE auf die Tabellen der Web-App.</translation>
    </message>
    <message>
        <source>Close connections that nobody needs, or raise the limit of the server or of this user.</source>
        <translation>Schließen Sie Verbindungen, die niemand braucht, oder erhöhen Sie die Grenze des Servers oder dieses Benutzers.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the database file, or allow this user to write the file, its folder and the files that SQLite and docsweep keep beside it.</source>
        <translation>Führen Sie docsweep als der Benutzer aus, dem die Datenbankdatei gehört, oder erlauben Sie diesem Benutzer, die Datei, ihren Ordner und die Dateien zu schreiben, die SQLite und docsweep daneben ablegen.</translation>
    </message>
    <message>
        <source>Another program is using it. Try again when it has finished.</source>
        <translation>Ein anderes Programm benutzt es. Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The file is damaged. Stop the web app and restore the newest backup.</source>
        <translation>Die Datei ist beschädigt. Halten Sie die Web-App an, und stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s log for disk errors: journalctl -k</source>
        <translation>Prüfen Sie das Protokoll dieses Rechners auf Fehler des Datenträgers: journalctl -k</translation>
    </message>
    <message>
        <source>The quota is reached: %1 of %2 are stored.</source>
        <translation>Das Kontingent ist erreicht: %1 von %2 sind gespeichert.</translation>
    </message>
    <message>
        <source>It is public: caches may serve copies of deleted files for a while.</source>
        <translation>Er ist öffentlich: Zwischenspeicher können Kopien gelöschter Dateien noch eine Weile ausliefern.</translation>
    </message>
    <message>
        <source>Skipped, because this failed: %1</source>
        <translation>Übersprungen, weil dies fehlgeschlagen ist: %1</translation>
    </message>
    <message>
        <source>No run starts until this is fixed.</source>
        <translation>Kein Lauf startet, bis das behoben ist.</translation>
    </message>
    <message>
        <source>Automatic runs do not start until this is fixed. Runs that you start do.</source>
        <translation>Automatische Läufe starten nicht, bis das behoben ist. Läufe, die Sie starten, schon.</translation>
    </message>
    <message>
        <source>Runs continue, but you should know about it.</source>
        <translation>Läufe gehen weiter, aber Sie sollten davon wissen.</translation>
    </message>
    <message>
        <source>“Clean up files” is off in Settings: only rows are cleaned up.</source>
        <translation>„Dateien bereinigen“ ist in den Einstellungen aus: Nur Datensätze werden bereinigt.</translation>
    </message>
</context>
<context>
    <name>docsweep::CleanupOfAll</name>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>Es gibt nichts zu bereinigen.</translation>
    </message>
    <message>
        <source>None of these items is left to clean up.</source>
        <translation>Von diesen Elementen ist nichts mehr zu bereinigen.</translation>
    </message>
</context>
<context>
    <name>docsweep::ClosingQuestions</name>
    <message>
        <source>A cleanup is running</source>
        <translation>Eine Bereinigung läuft</translation>
    </message>
    <message>
        <source>A cleanup is running. If you stop it, the current batch is finished and the rest stays in the list.</source>
        <translation>Eine Bereinigung läuft. Wenn Sie sie stoppen, wird der laufende Stapel noch abgeschlossen; der Rest bleibt in der Liste.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen und schließen</translation>
    </message>
    <message>
        <source>Changes not applied</source>
        <translation>Änderungen nicht übernommen</translation>
    </message>
    <message>
        <source>The changes to the schedule are not applied yet. Quitting discards them.</source>
        <translation>Die Änderungen am Zeitplan sind noch nicht übernommen. Beim Beenden gehen sie verloren.</translation>
    </message>
    <message>
        <source>A changed setting is not saved yet. Quitting discards it.</source>
        <translation>Eine geänderte Einstellung ist noch nicht gespeichert. Beim Beenden geht sie verloren.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation>Verwerfen und beenden</translation>
    </message>
</context>
<context>
    <name>docsweep::ConfirmDialog</name>
    <message>
        <source>Clean up</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) will be deleted, %1</source>
        <translation>
            <numerusform>%Ln Element wird gelöscht, %1</numerusform>
            <numerusform>%Ln Elemente werden gelöscht, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document row(s)</source>
        <translation>
            <numerusform>%Ln Dokument-Datensatz</numerusform>
            <numerusform>%Ln Dokument-Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>in bucket %1</source>
        <translation>in Bucket %1</translation>
    </message>
    <message>
        <source>Oldest: %1 (%2). Newest: %3 (%4).</source>
        <translation>Ältestes: %1 (%2). Neuestes: %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files were not ticked. They will be deleted too, because rows of ticked sessions refer to them (%1).</source>
        <translation>
            <numerusform>%Ln der Dateien war nicht angehakt. Sie wird mitgelöscht, weil ein Datensatz einer angehakten Sitzung auf sie verweist (%1).</numerusform>
            <numerusform>%Ln der Dateien waren nicht angehakt. Sie werden mitgelöscht, weil Datensätze angehakter Sitzungen auf sie verweisen (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked file(s) will be kept: they can only be deleted together with their session, which is not ticked.</source>
        <translation>
            <numerusform>%Ln angehakte Datei wird behalten: Sie kann nur zusammen mit ihrer Sitzung gelöscht werden, und die ist nicht angehakt.</numerusform>
            <numerusform>%Ln angehakte Dateien werden behalten: Sie können nur zusammen mit ihrer Sitzung gelöscht werden, und die ist nicht angehakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage could not be listed. Rows are deleted now. Their files are remembered and deleted as soon as the storage answers.</source>
        <translation>Der Speicher konnte nicht aufgelistet werden. Datensätze werden jetzt gelöscht. Ihre Dateien werden vorgemerkt und gelöscht, sobald der Speicher antwortet.</translation>
    </message>
    <message>
        <source>Every item is checked again before it is deleted. Sessions used and files changed since the scan are kept.</source>
        <translation>Jedes Element wird vor dem Löschen noch einmal geprüft. Seit dem Scan benutzte Sitzungen und geänderte Dateien werden behalten.</translation>
    </message>
    <message>
        <source>No copy is kept. Deleted items cannot be restored.</source>
        <translation>Es wird keine Kopie behalten. Gelöschte Elemente können nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>This is more than half of everything.</source>
        <translation>Das ist mehr als die Hälfte von allem.</translation>
    </message>
    <message>
        <source>Type %1 to delete it anyway:</source>
        <translation>Geben Sie %1 ein, um sie trotzdem zu löschen:</translation>
    </message>
    <message>
        <source>The number of items that will be deleted</source>
        <translation>Die Anzahl der Elemente, die gelöscht werden</translation>
    </message>
    <message>
        <source>The limit itself does not change. The history of this cleanup will show that it was overridden.</source>
        <translation>Die Grenze selbst ändert sich nicht. Im Verlauf dieser Bereinigung steht, dass sie übergangen wurde.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln Element löschen, %1</numerusform>
            <numerusform>%Ln Elemente löschen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these as well</source>
        <translation>Diese ebenfalls löschen</translation>
    </message>
    <message>
        <source>This list was made with a trial age: what is older than %1. The schedule uses %2.</source>
        <translation>Diese Liste wurde mit einem Versuchsalter erstellt: was älter als %1 ist. Der Zeitplan verwendet %2.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Aus: %1</translation>
    </message>
    <message>
        <source>All of session %1 will be deleted, whatever its age. It may still be in use.</source>
        <translation>Die ganze Sitzung %1 wird gelöscht, egal wie alt sie ist. Sie ist vielleicht noch in Gebrauch.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files (%1) belong to sessions that are still in use. They will be deleted because they are old. No cleanup here has deleted such files before. To keep such files, cancel and switch on “Keep files of sessions in use” in Settings.</source>
        <translation>
            <numerusform>%Ln der Dateien (%1) gehört zu einer Sitzung, die noch benutzt wird. Sie wird gelöscht, weil sie alt ist. Bisher hat hier keine Bereinigung solche Dateien gelöscht. Um solche Dateien zu behalten, brechen Sie ab und schalten Sie in den Einstellungen „Dateien benutzter Sitzungen behalten“ ein.</numerusform>
            <numerusform>%Ln der Dateien (%1) gehören zu Sitzungen, die noch benutzt werden. Sie werden gelöscht, weil sie alt sind. Bisher hat hier keine Bereinigung solche Dateien gelöscht. Um solche Dateien zu behalten, brechen Sie ab und schalten Sie in den Einstellungen „Dateien benutzter Sitzungen behalten“ ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be downloaded and kept until %2.</source>
        <translation>%1 werden heruntergeladen und bis %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 will be copied and kept until %2.</source>
        <translation>%1 werden kopiert und bis %2 aufbewahrt.</translation>
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
        <translation>%1 Elemente sind mehr als die Sicherheitsgrenze von %2.</translation>
    </message>
    <message>
        <source>%1 of the %2 items that the scan found are %3 of everything. The safety limit is %4.</source>
        <translation>%1 der %2 Elemente, die der Scan gefunden hat, sind %3 von allem. Die Sicherheitsgrenze liegt bei %4.</translation>
    </message>
    <message>
        <source>%1 of the %2 files in bucket %3 are %4 of it. The safety limit is %5 of a bucket.</source>
        <translation>%1 der %2 Dateien in Bucket %3 sind %4 davon. Die Sicherheitsgrenze liegt bei %5 eines Buckets.</translation>
    </message>
    <message>
        <source>A cleanup usually deletes about %1 items here. The safety limit is %2 times as many.</source>
        <translation>Eine Bereinigung löscht hier gewöhnlich etwa %1 Elemente. Die Sicherheitsgrenze liegt beim %2-Fachen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) more than in the list of %1 (%2).</source>
        <translation>
            <numerusform>%Ln Element mehr als in der Liste mit Stand %1 (%2).</numerusform>
            <numerusform>%Ln Elemente mehr als in der Liste mit Stand %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) fewer than in the list of %1 (%2).</source>
        <translation>
            <numerusform>%Ln Element weniger als in der Liste mit Stand %1 (%2).</numerusform>
            <numerusform>%Ln Elemente weniger als in der Liste mit Stand %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>As many items as in the list of %1 (%2).</source>
        <translation>Ebenso viele Elemente wie in der Liste mit Stand %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) that a hold kept then are no longer kept.</source>
        <translation>
            <numerusform>%Ln Element, das damals geschützt war, ist nicht mehr geschützt.</numerusform>
            <numerusform>%Ln Elemente, die damals geschützt waren, sind nicht mehr geschützt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) more are kept by holds.</source>
        <translation>
            <numerusform>%Ln Element mehr ist durch Schutzregeln geschützt.</numerusform>
            <numerusform>%Ln Elemente mehr sind durch Schutzregeln geschützt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of that list have been deleted since.</source>
        <translation>
            <numerusform>%Ln Element jener Liste wurde seither gelöscht.</numerusform>
            <numerusform>%Ln Elemente jener Liste wurden seither gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionButton</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>Configured by environment variables</source>
        <translation>Durch Umgebungsvariablen konfiguriert</translation>
    </message>
    <message>
        <source>%1. Click to open another connection or to edit this one.</source>
        <translation>%1. Klicken Sie, um eine andere Verbindung zu öffnen oder diese zu bearbeiten.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Edit “%1”…</source>
        <translation>„%1“ bearbeiten…</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Neue Verbindung…</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Verbindungen verwalten…</translation>
    </message>
    <message>
        <source>Reset demo data…</source>
        <translation>Demodaten zurücksetzen…</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionFields</name>
    <message>
        <source>Name of the connection</source>
        <translation>Name der Verbindung</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Project URL</source>
        <translation>Projekt-URL</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>Dienstschlüssel</translation>
    </message>
    <message>
        <source>Folder that holds the buckets</source>
        <translation>Ordner mit den Buckets</translation>
    </message>
    <message>
        <source>Buckets, separated by commas</source>
        <translation>Buckets, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Own CA certificate (optional)</source>
        <translation>Eigenes CA-Zertifikat (optional)</translation>
    </message>
    <message>
        <source>Only if the project&apos;s certificate is not signed by a public authority.</source>
        <translation>Nur, wenn das Zertifikat des Projekts nicht von einer öffentlichen Stelle signiert ist.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>How to enter the database</source>
        <translation>Art der Datenbankangabe</translation>
    </message>
    <message>
        <source>By host, name and user</source>
        <translation>Host, Name und Benutzer</translation>
    </message>
    <message>
        <source>By one address or a file</source>
        <translation>Eine Adresse oder eine Datei</translation>
    </message>
    <message>
        <source>Database address or file</source>
        <translation>Datenbankadresse oder Datei</translation>
    </message>
    <message>
        <source>A postgres:// address, or the path of a SQLite file.</source>
        <translation>Eine postgres://-Adresse oder der Pfad einer SQLite-Datei.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database name</source>
        <translation>Datenbankname</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>The name cannot be changed here.</source>
        <translation>Der Name kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>Stored. Leave it empty to keep it.</source>
        <translation>Gespeichert. Leer lassen, um den Wert beizubehalten.</translation>
    </message>
    <message>
        <source>The project&apos;s secret or service_role key. It is kept in the keychain and never shown again.</source>
        <translation>Der geheime Schlüssel (secret) oder der service_role-Schlüssel des Projekts. Er wird im Schlüsselbund aufbewahrt und nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Kept in the keychain and never shown again.</source>
        <translation>Wird im Schlüsselbund aufbewahrt und nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Supabase Storage</source>
        <translation>Supabase Storage</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s address as its dashboard shows it.</source>
        <translation>Geben Sie die Adresse des Projekts ein, wie sie in dessen Dashboard steht.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s secret or service_role key.</source>
        <translation>Geben Sie den geheimen Schlüssel (secret) oder den service_role-Schlüssel des Projekts ein.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the buckets.</source>
        <translation>Wählen Sie den Ordner mit den Buckets.</translation>
    </message>
    <message>
        <source>Enter the database&apos;s address or choose its file.</source>
        <translation>Geben Sie die Adresse der Datenbank ein oder wählen Sie ihre Datei.</translation>
    </message>
    <message>
        <source>Enter the database&apos;s host.</source>
        <translation>Geben Sie den Host der Datenbank ein.</translation>
    </message>
    <message>
        <source>Taken from the project&apos;s address. On a network without IPv6, enter the pooler&apos;s host and user instead. The dashboard shows them under Connect.</source>
        <translation>Aus der Adresse des Projekts übernommen. Geben Sie in einem Netz ohne IPv6 stattdessen Host und Benutzer des Poolers ein. Das Dashboard zeigt sie unter „Connect“.</translation>
    </message>
    <message>
        <source>Use letters and digits only, for example “production”.</source>
        <translation>Verwenden Sie nur Buchstaben und Ziffern, zum Beispiel „produktion“.</translation>
    </message>
    <message>
        <source>A connection with this name already exists.</source>
        <translation>Es gibt bereits eine Verbindung mit diesem Namen.</translation>
    </message>
    <message>
        <source>Fill in this field too.</source>
        <translation>Füllen Sie auch dieses Feld aus.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Geben Sie eine Zahl von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>Geben Sie eine Zahl von mindestens %1 ein.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Dieser Wert kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Mark it as production, in red</source>
        <translation>In Rot als Produktion kennzeichnen</translation>
    </message>
    <message>
        <source>The mark stands in the title, in every confirmation and in every alert.</source>
        <translation>Die Kennzeichnung steht im Titel, in jeder Bestätigung und in jeder Warnung.</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionForm</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>No keychain is available</source>
        <translation>Kein Schlüsselbund verfügbar</translation>
    </message>
    <message>
        <source>Store them in this file</source>
        <translation>In dieser Datei speichern</translation>
    </message>
    <message>
        <source>Do not store them</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>Speichern und öffnen</translation>
    </message>
    <message>
        <source>Also test deleting (creates and removes a small file)</source>
        <translation>Auch das Löschen testen (legt eine kleine Datei an und löscht sie)</translation>
    </message>
    <message>
        <source>This proves that docsweep may delete files. If off, the test changes nothing.</source>
        <translation>So wird nachgewiesen, dass docsweep Dateien löschen darf. Ist dies aus, ändert der Test nichts.</translation>
    </message>
    <message>
        <source>Connect to a Supabase project</source>
        <translation>Mit einem Supabase-Projekt verbinden</translation>
    </message>
    <message>
        <source>Open a database and a folder</source>
        <translation>Datenbank und Ordner öffnen</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Reading the connection…</source>
        <translation>Die Verbindung wird gelesen…</translation>
    </message>
    <message>
        <source>A field needs your attention.</source>
        <translation>Ein Feld muss noch geprüft werden.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft…</translation>
    </message>
    <message>
        <source>Saving the connection…</source>
        <translation>Die Verbindung wird gespeichert…</translation>
    </message>
    <message>
        <source>Some fields need your attention.</source>
        <translation>Einige Felder müssen noch geprüft werden.</translation>
    </message>
    <message>
        <source>The key and the password cannot be kept in a keychain.
docsweep can keep them in the file %1 instead. Only your user may read it (mode 0600), but it is not encrypted: anyone who can act as you, or who has a backup of it, can read them.</source>
        <translation>Der Schlüssel und das Kennwort können nicht in einem Schlüsselbund aufbewahrt werden.
docsweep kann sie stattdessen in der Datei %1 aufbewahren. Nur Ihr Benutzer darf sie lesen (Modus 0600), aber sie ist nicht verschlüsselt: Wer unter Ihrem Benutzer arbeiten kann oder eine Sicherung der Datei besitzt, kann sie lesen.</translation>
    </message>
    <message>
        <source>Connect to “%1”</source>
        <translation>Mit „%1“ verbinden</translation>
    </message>
    <message>
        <source>Filled in from %1. Nothing is saved yet: test the connection, then save it.</source>
        <translation>Ausgefüllt aus %1. Noch ist nichts gespeichert: Testen Sie die Verbindung, dann speichern Sie sie.</translation>
    </message>
    <message>
        <source>The test found problems</source>
        <translation>Der Test hat Probleme gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed. Cleanups with this connection may not work.</source>
        <translation>
            <numerusform>%Ln Prüfung ist fehlgeschlagen. Bereinigungen mit dieser Verbindung schlagen vielleicht fehl.</numerusform>
            <numerusform>%Ln Prüfungen sind fehlgeschlagen. Bereinigungen mit dieser Verbindung schlagen vielleicht fehl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionGroup</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Read the settings again from their sources</source>
        <translation>Die Einstellungen erneut aus ihren Quellen lesen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Check whether a cleanup would work. The test changes nothing.</source>
        <translation>Prüft, ob eine Bereinigung funktionieren würde. Der Test ändert nichts.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>The new name of the connection:</source>
        <translation>Der neue Name der Verbindung:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>Die Verbindung „%1“ löschen?</translation>
    </message>
    <message>
        <source>docsweep forgets the settings of this connection and its stored key and password. The web app&apos;s database and files are not touched. The journal of deletions is kept.</source>
        <translation>docsweep vergisst die Einstellungen dieser Verbindung sowie ihren gespeicherten Schlüssel und ihr Kennwort. Datenbank und Dateien der Web-App bleiben unberührt. Das Journal der Löschungen wird behalten.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Verbindung löschen</translation>
    </message>
    <message>
        <source>A cleanup is running. Connections can be changed when it has finished.</source>
        <translation>Eine Bereinigung läuft. Verbindungen können geändert werden, sobald sie beendet ist.</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionSwitch</name>
    <message>
        <source>A cleanup is running</source>
        <translation>Eine Bereinigung läuft</translation>
    </message>
    <message>
        <source>A cleanup is running. If you stop it, the current batch is finished and the rest stays in the list.</source>
        <translation>Eine Bereinigung läuft. Wenn Sie sie stoppen, wird der laufende Stapel noch abgeschlossen; der Rest bleibt in der Liste.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop and switch</source>
        <translation>Stoppen und wechseln</translation>
    </message>
    <message>
        <source>The connection “%1” cannot be opened. %2</source>
        <translation>Die Verbindung „%1“ kann nicht geöffnet werden. %2</translation>
    </message>
    <message>
        <source>Reset demo data</source>
        <translation>Demodaten zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the demo data?</source>
        <translation>Demodaten zurücksetzen?</translation>
    </message>
    <message>
        <source>Its files, rows, holds, schedule and history in %1 are replaced by new ones. Nothing else is touched.</source>
        <translation>Dateien, Datensätze, Schutzregeln, Zeitplan und Verlauf in %1 werden durch neue ersetzt. Sonst wird nichts verändert.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Reset demo</source>
        <translation>Demo zurücksetzen</translation>
    </message>
    <message>
        <source>A cleanup is running. Reset the demo when it has ended.</source>
        <translation>Eine Bereinigung läuft. Setzen Sie die Demo danach zurück.</translation>
    </message>
    <message>
        <source>The demo was not reset: its folder holds files that the demo did not make. Move them away first.</source>
        <translation>Die Demo wurde nicht zurückgesetzt: In ihrem Ordner liegen Dateien, die nicht von ihr stammen. Verschieben Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The demo was not reset. %1</source>
        <translation>Die Demo wurde nicht zurückgesetzt. %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionsDialog</name>
    <message>
        <source>Manage connections</source>
        <translation>Verbindungen verwalten</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>No connection is saved yet.</source>
        <translation>Es ist noch keine Verbindung gespeichert.</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Neue Verbindung…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>for example “production”</source>
        <translation>zum Beispiel „Produktion“</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Mark as production</source>
        <translation>Als Produktion kennzeichnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (geöffnet)</translation>
    </message>
    <message>
        <source>A cleanup is running; this connection can be changed when it has ended.</source>
        <translation>Eine Bereinigung läuft; diese Verbindung kann danach geändert werden.</translation>
    </message>
    <message>
        <source>Saved. A timer of the system that names “%1” must be set up again.</source>
        <translation>Gespeichert. Ein Timer des Systems, der „%1“ nennt, muss neu eingerichtet werden.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>„%1“ duplizieren</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Name der Kopie</translation>
    </message>
    <message>
        <source>The copy has the same settings.</source>
        <translation>Die Kopie hat dieselben Einstellungen.</translation>
    </message>
    <message>
        <source>Copy the stored key and password too</source>
        <translation>Auch gespeicherten Schlüssel und Passwort kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>“%1” is a copy of “%2”.</source>
        <translation>„%1“ ist eine Kopie von „%2“.</translation>
    </message>
    <message>
        <source>“%1” is a copy of “%2”, without its key and password. Enter them with Edit.</source>
        <translation>„%1“ ist eine Kopie von „%2“, ohne Schlüssel und Passwort. Geben Sie diese unter Bearbeiten ein.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>Verbindung „%1“ löschen?</translation>
    </message>
    <message>
        <source>docsweep forgets its settings and the key and password stored for it. The web app&apos;s database and files are not touched, and the history stays. A timer of the system that names this connection will fail from then on.</source>
        <translation>docsweep vergisst ihre Einstellungen sowie den gespeicherten Schlüssel und das Passwort. Datenbank und Dateien der Web-App bleiben unberührt, der Verlauf bleibt erhalten. Ein Timer des Systems, der diese Verbindung nennt, schlägt danach fehl.</translation>
    </message>
    <message>
        <source>It is open and will be closed.</source>
        <translation>Sie ist geöffnet und wird geschlossen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Verbindung löschen</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>docsweep::Continuation</name>
    <message>
        <source>Deletes the rest of this list. Every item is checked again before it is deleted.</source>
        <translation>Löscht den Rest dieser Liste. Jedes Element wird vor dem Löschen noch einmal geprüft.</translation>
    </message>
    <message>
        <source>Shows what can be deleted now. Nothing is deleted until you confirm it.</source>
        <translation>Zeigt, was jetzt gelöscht werden kann. Nichts wird gelöscht, bevor Sie es bestätigen.</translation>
    </message>
</context>
<context>
    <name>docsweep::DetailsPane</name>
    <message>
        <source>Details of the candidate</source>
        <translation>Details des Kandidaten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>Why it will be deleted</source>
        <translation>Warum es gelöscht wird</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Select a row to see why it will be deleted and what that is based on.</source>
        <translation>Wählen Sie eine Zeile aus, um zu sehen, warum sie gelöscht wird und worauf das beruht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Its files</source>
        <translation>Ihre Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Looking up the files of its rows…</source>
        <translation>Die Dateien ihrer Datensätze werden nachgeschlagen…</translation>
    </message>
    <message>
        <source>Ticking it includes no files: its rows refer to no stored files.</source>
        <translation>Das Anhaken bezieht keine Dateien ein: Ihre Datensätze verweisen auf keine gespeicherten Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows refer to.</source>
        <translation>
            <numerusform>Das Anhaken bezieht %Ln Datei ein, auf die ihre Datensätze verweisen.</numerusform>
            <numerusform>Das Anhaken bezieht %Ln Dateien ein, auf die ihre Datensätze verweisen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows refer to, %1.</source>
        <translation>
            <numerusform>Das Anhaken bezieht %Ln Datei ein, auf die ihre Datensätze verweisen, %1.</numerusform>
            <numerusform>Das Anhaken bezieht %Ln Dateien ein, auf die ihre Datensätze verweisen, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it would be deleted without the hold</source>
        <translation>Warum es ohne den Schutz gelöscht würde</translation>
    </message>
    <message>
        <source>Held: cleaning up this list does not delete it.</source>
        <translation>Geschützt: Das Bereinigen dieser Liste löscht es nicht.</translation>
    </message>
</context>
<context>
    <name>docsweep::Doors</name>
    <message>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>Welcome to docsweep. It finds and deletes expired sessions and files. How do you want to start?</source>
        <translation>Willkommen bei docsweep. Es findet und löscht abgelaufene Sitzungen und Dateien. Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Mit Demodaten umsehen</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Connect to a Supabase project</source>
        <translation>Mit einem Supabase-Projekt verbinden</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a database and a folder</source>
        <translation>Datenbank und Ordner öffnen</translation>
    </message>
    <message>
        <source>Open a .env file…</source>
        <translation>.env-Datei öffnen…</translation>
    </message>
    <message>
        <source>The web app&apos;s own file, with lines like DATABASE_URL=sqlite:////srv/app/db.sqlite3</source>
        <translation>Die eigene Datei der Web-App, mit Zeilen wie DATABASE_URL=sqlite:////srv/app/db.sqlite3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demodaten</translation>
    </message>
    <message>
        <source>A small database and real files, created in a folder of their own. Try everything, including deleting.</source>
        <translation>Eine kleine Datenbank und echte Dateien, in einem eigenen Ordner angelegt. Probieren Sie alles aus, auch das Löschen.</translation>
    </message>
    <message>
        <source>Supabase project</source>
        <translation>Supabase-Projekt</translation>
    </message>
    <message>
        <source>Files in Supabase Storage, rows in the project&apos;s PostgreSQL or another database.</source>
        <translation>Dateien in Supabase Storage, Datensätze im PostgreSQL des Projekts oder in einer anderen Datenbank.</translation>
    </message>
    <message>
        <source>Database and folder</source>
        <translation>Datenbank und Ordner</translation>
    </message>
    <message>
        <source>Files in a folder of this machine, rows in SQLite or PostgreSQL.</source>
        <translation>Dateien in einem Ordner dieses Rechners, Datensätze in SQLite oder PostgreSQL.</translation>
    </message>
    <message>
        <source>Nothing is deleted until you have seen the list and confirmed it.</source>
        <translation>Nichts wird gelöscht, bevor Sie die Liste gesehen und sie bestätigt haben.</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the saved connection</source>
        <translation>Die gespeicherte Verbindung öffnen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the saved connection</source>
        <translation>Die gespeicherte Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Your current connection is not affected.</source>
        <translation>Ihre aktuelle Verbindung ist davon nicht betroffen.</translation>
    </message>
    <message>
        <source>The demo is created in %1.</source>
        <translation>Die Demo wird in %1 angelegt.</translation>
    </message>
    <message>
        <source>Creating demo data…</source>
        <translation>Demodaten werden angelegt…</translation>
    </message>
    <message>
        <source>Open a .env file</source>
        <translation>.env-Datei öffnen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again to open the requested connection</source>
        <translation>Erneut versuchen, die gewünschte Verbindung zu öffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>The problem is still there.</source>
        <translation>Das Problem besteht weiterhin.</translation>
    </message>
    <message>
        <source>Choose its folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Read the settings of a Django project</source>
        <translation>Die Einstellungen eines Django-Projekts lesen</translation>
    </message>
    <message>
        <source>Django project</source>
        <translation>Django-Projekt</translation>
    </message>
    <message>
        <source>Fills in the connection from the web app&apos;s own settings. Nothing in the web app is changed.</source>
        <translation>Füllt die Verbindung aus den eigenen Einstellungen der Web-App aus. In der Web-App wird nichts geändert.</translation>
    </message>
    <message>
        <source>Choose the folder with the web app&apos;s manage.py</source>
        <translation>Den Ordner mit der manage.py der Web-App wählen</translation>
    </message>
    <message>
        <source>Looking for the web app&apos;s Python…</source>
        <translation>Das Python der Web-App wird gesucht…</translation>
    </message>
    <message>
        <source>Asking the web app for its settings…</source>
        <translation>Die Web-App wird nach ihren Einstellungen gefragt…</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Verwalten…</translation>
    </message>
    <message>
        <source>Manage saved connections</source>
        <translation>Gespeicherte Verbindungen verwalten</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>No database is set up yet. Choose how to start.</source>
        <translation>Es ist noch keine Datenbank eingerichtet. Wählen Sie, wie Sie beginnen möchten.</translation>
    </message>
</context>
<context>
    <name>docsweep::EndHoldsDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %Ln hold(s)</source>
        <translation>
            <numerusform>%Ln Schutzregel beenden</numerusform>
            <numerusform>%Ln Schutzregeln beenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %Ln hold(s)?</source>
        <translation>
            <numerusform>%Ln Schutzregel beenden?</numerusform>
            <numerusform>%Ln Schutzregeln beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep nothing of the list now. What they would keep later can be deleted.</source>
        <translation>Sie schützen derzeit nichts aus der Liste. Was sie später schützen würden, kann gelöscht werden.</translation>
    </message>
    <message numerus="yes">
        <source>The next cleanup can delete what they keep: %Ln item(s), %1.</source>
        <translation>
            <numerusform>Die nächste Bereinigung kann löschen, was sie schützen: %Ln Element, %1.</numerusform>
            <numerusform>Die nächste Bereinigung kann löschen, was sie schützen: %Ln Elemente, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>For example: the audit is closed</source>
        <translation>Zum Beispiel: Die Prüfung ist abgeschlossen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Why? The reason is kept with the hold.</source>
        <translation>Warum? Der Grund bleibt bei der Schutzregel gespeichert.</translation>
    </message>
</context>
<context>
    <name>docsweep::ErrorWords</name>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde gestoppt.</translation>
    </message>
    <message>
        <source>Something that is needed was not found.</source>
        <translation>Etwas Benötigtes wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The database refuses access.</source>
        <translation>Die Datenbank verweigert den Zugriff.</translation>
    </message>
    <message>
        <source>Access was refused.</source>
        <translation>Der Zugriff wurde verweigert.</translation>
    </message>
    <message>
        <source>Check the key, the user, the password and their permissions.</source>
        <translation>Prüfen Sie Schlüssel, Benutzer, Kennwort und ihre Berechtigungen.</translation>
    </message>
    <message>
        <source>The storage does not answer.</source>
        <translation>Der Speicher antwortet nicht.</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>Die Datenbank antwortet nicht.</translation>
    </message>
    <message>
        <source>Something that is needed does not answer.</source>
        <translation>Etwas Benötigtes antwortet nicht.</translation>
    </message>
    <message>
        <source>Check that it is running and can be reached from here, then try again.</source>
        <translation>Prüfen Sie, ob es läuft und von hier erreichbar ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The provider has locked the project.</source>
        <translation>Der Anbieter hat das Projekt gesperrt.</translation>
    </message>
    <message>
        <source>Its owner must upgrade the plan or wait for the next billing period.</source>
        <translation>Der Inhaber muss den Tarif erhöhen oder den nächsten Abrechnungszeitraum abwarten.</translation>
    </message>
    <message>
        <source>Another user or program is using it, or something changed in the meantime.</source>
        <translation>Ein anderer Benutzer oder ein anderes Programm benutzt es, oder etwas hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>Die Antwort ist nicht verständlich.</translation>
    </message>
    <message>
        <source>Check the address and the log.</source>
        <translation>Prüfen Sie die Adresse und das Protokoll.</translation>
    </message>
    <message>
        <source>A setting is wrong.</source>
        <translation>Eine Einstellung ist falsch.</translation>
    </message>
    <message>
        <source>A safety limit stopped it before anything was deleted.</source>
        <translation>Eine Sicherheitsgrenze hat es gestoppt, bevor etwas gelöscht wurde.</translation>
    </message>
    <message>
        <source>The disk or its file system is failing.</source>
        <translation>Der Datenträger oder sein Dateisystem arbeitet fehlerhaft.</translation>
    </message>
    <message>
        <source>Check that it has free space and can be written to, then try again.</source>
        <translation>Prüfen Sie, ob Platz frei ist und geschrieben werden kann, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check the list. If it is correct, clean up by hand or raise the limit.</source>
        <translation>Prüfen Sie die Liste. Wenn sie stimmt, bereinigen Sie von Hand oder erhöhen Sie die Grenze.</translation>
    </message>
    <message>
        <source>Check in Settings that the database, the folder and the bucket are correct.</source>
        <translation>Prüfen Sie in den Einstellungen, ob Datenbank, Ordner und Bucket stimmen.</translation>
    </message>
    <message>
        <source>Correct it in Settings.</source>
        <translation>Berichtigen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>An older docsweep noted them in English; see the technical details.</source>
        <translation>Ein älteres docsweep hat sie auf Englisch vermerkt; siehe die technischen Einzelheiten.</translation>
    </message>
    <message>
        <source>Check that the database, the folder and the bucket are correct.</source>
        <translation>Prüfen Sie, ob Datenbank, Ordner und Bucket stimmen.</translation>
    </message>
    <message>
        <source>Edit the connection to correct it.</source>
        <translation>Bearbeiten Sie die Verbindung, um das zu korrigieren.</translation>
    </message>
    <message>
        <source>Correct it where it is set, then try again.</source>
        <translation>Korrigieren Sie sie dort, wo sie gesetzt ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 %2, for example: %3</source>
        <comment>count, state, cause</comment>
        <translation>%1 %2, zum Beispiel: %3</translation>
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
        <translation>Datensätze und Dateien werden erneut geprüft…</translation>
    </message>
    <message>
        <source>It no longer exists.</source>
        <translation>Es existiert nicht mehr.</translation>
    </message>
    <message>
        <source>The storage could not be asked: %1</source>
        <translation>Der Speicher konnte nicht gefragt werden: %1</translation>
    </message>
    <message>
        <source>Checked just now: will be kept. A hold keeps it: %1</source>
        <translation>Soeben geprüft: wird behalten. Eine Schutzregel schützt es: %1</translation>
    </message>
    <message>
        <source>Checked just now: will be deleted. Reason: %1.</source>
        <translation>Soeben geprüft: wird gelöscht. Grund: %1.</translation>
    </message>
    <message>
        <source>Checked just now: will be kept. Reason: %1.</source>
        <translation>Soeben geprüft: wird behalten. Grund: %1.</translation>
    </message>
    <message>
        <source>Time on %1: %2. This machine&apos;s clock is %3 ahead.</source>
        <translation>Zeit auf %1: %2. Die Uhr dieses Rechners geht %3 vor.</translation>
    </message>
    <message>
        <source>Time on %1: %2. This machine&apos;s clock is %3 behind.</source>
        <translation>Zeit auf %1: %2. Die Uhr dieses Rechners geht %3 nach.</translation>
    </message>
    <message>
        <source>Time on %1: %2. This machine&apos;s clock agrees.</source>
        <translation>Zeit auf %1: %2. Die Uhr dieses Rechners stimmt überein.</translation>
    </message>
    <message>
        <source>A document of session %1</source>
        <translation>Ein Dokument der Sitzung %1</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message>
        <source>Document %1: %2, %3</source>
        <comment>number, file name, status</comment>
        <translation>Dokument %1: %2, %3</translation>
    </message>
    <message>
        <source>It has no document rows.</source>
        <translation>Sie hat keine Dokument-Datensätze.</translation>
    </message>
    <message>
        <source>No row refers to it.</source>
        <translation>Kein Datensatz verweist darauf.</translation>
    </message>
    <message>
        <source>Its rows</source>
        <translation>Ihre Datensätze</translation>
    </message>
    <message>
        <source>Referred to by</source>
        <translation>Verweis durch</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The session: %1</source>
        <translation>Die Sitzung: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>geschützt durch %1</translation>
    </message>
    <message>
        <source>Kept in its folder</source>
        <translation>In ihrem Ordner behalten</translation>
    </message>
    <message>
        <source>Kept beside it</source>
        <translation>Daneben behalten</translation>
    </message>
    <message>
        <source>It could not be checked again. %1</source>
        <translation>Es konnte nicht erneut geprüft werden. %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Exported so far</source>
        <translation>Bisher exportiert</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop without writing a file</source>
        <translation>Stoppen, ohne eine Datei zu schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>Export: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) exported to %1</source>
        <translation>
            <numerusform>%Ln Element nach %1 exportiert</numerusform>
            <numerusform>%Ln Elemente nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Der Export wurde gestoppt. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Es wurde nichts exportiert. %1</translation>
    </message>
</context>
<context>
    <name>docsweep::FilterBar</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Search the candidates</source>
        <translation>Kandidaten durchsuchen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Jede Größe</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Mindestens %1</translation>
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
        <translation>Jedes Alter</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>Nach Sitzung</translation>
    </message>
    <message>
        <source>Show each session with its files below it (Ctrl+G)</source>
        <translation>Jede Sitzung mit ihren Dateien darunter anzeigen (Strg+G)</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s)</source>
        <translation>
            <numerusform>%Ln Typ</numerusform>
            <numerusform>%Ln Typen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Typ: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Größe: %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>Alter: %1</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a kind and its count</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Only %1, %2 of them</source>
        <translation>Nur %1, %2 davon</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hold(s)</source>
        <translation>
            <numerusform>%Ln Schutzregel anzeigen</numerusform>
            <numerusform>%Ln Schutzregeln anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held. A hold (H) protects a session or a file from every cleanup.</source>
        <translation>Nichts ist geschützt. Eine Schutzregel (H) schützt eine Sitzung oder Datei vor jeder Bereinigung.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>Failed in run %1</source>
        <translation>In Lauf %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 to %2 old</source>
        <translation>%1 bis %2 alt</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>älter als %1</translation>
    </message>
    <message>
        <source>Search key, file, document…</source>
        <translation>Schlüssel, Datei, Dokument suchen…</translation>
    </message>
    <message>
        <source>Part of a file&apos;s or session&apos;s key, or of a document&apos;s name (Ctrl+F)</source>
        <translation>Teil des Schlüssels einer Datei oder Sitzung oder eines Dokumentnamens (Strg+F)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s): show what each one keeps, or end it</source>
        <translation>
            <numerusform>%Ln Schutzregel: anzeigen, was sie schützt, oder sie beenden</numerusform>
            <numerusform>%Ln Schutzregeln: anzeigen, was jede schützt, oder sie beenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::FirstRunDialog</name>
    <message>
        <source>Switch on automatic runs</source>
        <translation>Automatische Läufe einschalten</translation>
    </message>
    <message>
        <source>What the first automatic run would delete</source>
        <translation>Was der erste automatische Lauf löschen würde</translation>
    </message>
    <message>
        <source>Checking what the first run would delete…</source>
        <translation>Es wird geprüft, was der erste Lauf löschen würde…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Suggested safety limits</source>
        <translation>Vorgeschlagene Sicherheitsgrenzen</translation>
    </message>
    <message>
        <source>Stop at more than</source>
        <translation>Stoppen bei mehr als</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Elementen</translation>
    </message>
    <message>
        <source>% of all sessions and files</source>
        <translation>% aller Sitzungen und Dateien</translation>
    </message>
    <message>
        <source>It is not known now what the first run would delete</source>
        <translation>Es ist jetzt nicht bekannt, was der erste Lauf löschen würde</translation>
    </message>
    <message>
        <source>The first run would delete nothing</source>
        <translation>Der erste Lauf würde nichts löschen</translation>
    </message>
    <message>
        <source>Nothing is older than %1.</source>
        <translation>Nichts ist älter als %1.</translation>
    </message>
    <message numerus="yes">
        <source>The first run would delete %Ln item(s), %1</source>
        <translation>
            <numerusform>Der erste Lauf würde %Ln Element löschen, %1</numerusform>
            <numerusform>Der erste Lauf würde %Ln Elemente löschen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These items are older than %1. The oldest is from %2.</source>
        <translation>Diese Elemente sind älter als %1. Das älteste ist vom %2.</translation>
    </message>
    <message>
        <source>These items are older than %1.</source>
        <translation>Diese Elemente sind älter als %1.</translation>
    </message>
    <message>
        <source>The storage could not be listed: files that no row refers to are not counted.</source>
        <translation>Der Speicher konnte nicht aufgelistet werden: Dateien, auf die kein Datensatz verweist, sind nicht mitgezählt.</translation>
    </message>
    <message>
        <source>A safety limit would stop it. %1</source>
        <translation>Eine Sicherheitsgrenze würde ihn stoppen. %1</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Weiter…</translation>
    </message>
    <message>
        <source>Twice what would be deleted today, but at least %1 items and %2%. A run that would exceed a limit stops before its first deletion.</source>
        <translation>Das Doppelte dessen, was heute gelöscht würde, mindestens aber %1 Elemente und %2 %. Ein Lauf, der eine Grenze überschreiten würde, hält vor der ersten Löschung an.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files (%1) belong to sessions that are still in use. To keep such files, switch on “Keep files of sessions in use” in Settings.</source>
        <translation>
            <numerusform>%Ln der Dateien (%1) gehört zu einer Sitzung, die noch benutzt wird. Um solche Dateien zu behalten, schalten Sie in den Einstellungen „Dateien benutzter Sitzungen behalten“ ein.</numerusform>
            <numerusform>%Ln der Dateien (%1) gehören zu Sitzungen, die noch benutzt werden. Um solche Dateien zu behalten, schalten Sie in den Einstellungen „Dateien benutzter Sitzungen behalten“ ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>It would also try what other docsweeps have left pending: %1.</source>
        <translation>Er würde auch versuchen, was andere docsweeps ausstehend hinterlassen haben: %1.</translation>
    </message>
    <message>
        <source>All docsweeps of this web app will list this schedule and say when one of its runs is missing.</source>
        <translation>Alle docsweeps dieser Web-App führen diesen Zeitplan auf und melden, wenn einer seiner Läufe fehlt.</translation>
    </message>
</context>
<context>
    <name>docsweep::FormField</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::GrowthChart</name>
    <message>
        <source>%1 a day</source>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Cleanups</source>
        <translation>Bereinigungen</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>How is the storage growing?</source>
        <translation>Wie wächst der Speicher?</translation>
    </message>
    <message>
        <source>No scan has listed the storage yet. After the second scan, a line shows how it grows.</source>
        <translation>Noch kein Scan hat den Speicher aufgelistet. Nach dem zweiten Scan zeigt eine Linie, wie er wächst.</translation>
    </message>
    <message>
        <source>Each scan adds one dot. After the second scan, a line shows how the storage grows. After some hours of scans, a forecast shows when the quota will be reached.</source>
        <translation>Jeder Scan ergibt einen Punkt. Nach dem zweiten Scan zeigt eine Linie, wie der Speicher wächst. Nach einigen Stunden mit Scans zeigt eine Prognose, wann das Kontingent erreicht wird.</translation>
    </message>
    <message>
        <source>How is the storage growing? There is not enough history to tell yet.</source>
        <translation>Wie wächst der Speicher? Der Verlauf reicht für eine Aussage noch nicht aus.</translation>
    </message>
    <message>
        <source>A forecast needs at least four scans over two hours without a cleanup between them.</source>
        <translation>Eine Prognose braucht mindestens vier Scans über zwei Stunden ohne Bereinigung dazwischen.</translation>
    </message>
    <message>
        <source>How is the storage growing? Hardly at all.</source>
        <translation>Wie wächst der Speicher? Kaum.</translation>
    </message>
    <message>
        <source>How is the storage growing? It shrinks by %1.</source>
        <translation>Wie wächst der Speicher? Er schrumpft um %1.</translation>
    </message>
    <message>
        <source>How is the storage growing? By %1. It is already over the quota.</source>
        <translation>Wie wächst der Speicher? Um %1. Das Kontingent ist bereits überschritten.</translation>
    </message>
    <message>
        <source>How is the storage growing? By %1. The quota is reached around %2.</source>
        <translation>Wie wächst der Speicher? Um %1. Das Kontingent ist etwa am %2 erreicht.</translation>
    </message>
    <message>
        <source>How is the storage growing? By %1. The quota is far away.</source>
        <translation>Wie wächst der Speicher? Um %1. Das Kontingent ist noch weit entfernt.</translation>
    </message>
    <message>
        <source>Based on the last two weeks, including cleanups.</source>
        <translation>Auf Grundlage der letzten zwei Wochen, einschließlich Bereinigungen.</translation>
    </message>
    <message>
        <source>Based on the growth between cleanups: what happens if nothing is cleaned up.</source>
        <translation>Auf Grundlage des Wachstums zwischen Bereinigungen: was geschieht, wenn nichts bereinigt wird.</translation>
    </message>
    <message>
        <source>The quota is reached between %1 and %2.</source>
        <translation>Das Kontingent wird zwischen dem %1 und dem %2 erreicht.</translation>
    </message>
    <message>
        <source>The quota is reached on %1 at the earliest.</source>
        <translation>Das Kontingent wird frühestens am %1 erreicht.</translation>
    </message>
    <message>
        <source>%1 on %2, %3 on %4, in %5 scans with %6 cleanups. %7</source>
        <translation>%1 (%2), dann %3 (%4), in %5 Scans mit %6 Bereinigungen. %7</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1 in %Ln Datei</numerusform>
            <numerusform>%1 in %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>then a cleanup freed %1</source>
        <translation>danach gab eine Bereinigung %1 frei</translation>
    </message>
    <message>
        <source>there since %1</source>
        <translation>vorhanden seit %1</translation>
    </message>
    <message>
        <source>The quota is reached on %1.</source>
        <translation>Das Kontingent wird am %1 erreicht.</translation>
    </message>
</context>
<context>
    <name>docsweep::HealthPill</name>
    <message>
        <source>%1 not checked yet</source>
        <translation>%1 noch nicht geprüft</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 switched off</source>
        <translation>%1 ausgeschaltet</translation>
    </message>
    <message>
        <source>It answered at the last scan.</source>
        <translation>Antwort beim letzten Scan erhalten.</translation>
    </message>
    <message>
        <source>Files are listed %1.</source>
        <translation>Auflistung der Dateien: %1.</translation>
    </message>
    <message>
        <source>The next scan checks it.</source>
        <translation>Der nächste Scan prüft es.</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>“Clean up files” is off in Settings: only rows are deleted, files are not touched.</source>
        <translation>„Dateien bereinigen“ ist in den Einstellungen aus: Nur Datensätze werden gelöscht, Dateien bleiben unberührt.</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldDialog</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Protect from every cleanup</source>
        <translation>Vor jeder Bereinigung schützen</translation>
    </message>
    <message>
        <source>What should be kept?</source>
        <translation>Was soll geschützt werden?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Why, and for whom (for the list of holds)</source>
        <translation>Warum und für wen (für die Liste der Schutzregeln)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The session %1</source>
        <translation>Die Sitzung %1</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln session(s) of the selected rows</source>
        <translation>
            <numerusform>Die %Ln Sitzung der ausgewählten Zeilen</numerusform>
            <numerusform>Die %Ln Sitzungen der ausgewählten Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rows, and every file that is in its folder or that its rows refer to.</source>
        <translation>Ihre Datensätze und jede Datei, die in ihrem Ordner liegt oder auf die ihre Datensätze verweisen.</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>Die Datei %1</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected file(s)</source>
        <translation>
            <numerusform>Die %Ln ausgewählte Datei</numerusform>
            <numerusform>Die %Ln ausgewählten Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>And the session whose rows refer to it.</source>
        <translation>Und die Sitzung, deren Datensätze auf sie verweisen.</translation>
    </message>
    <message>
        <source>Everything that starts like this</source>
        <translation>Alles, was so beginnt</translation>
    </message>
    <message>
        <source>For example: 3f9c/ or inbox/2026</source>
        <translation>Zum Beispiel: 3f9c/ oder inbox/2026</translation>
    </message>
    <message>
        <source>Everything that matches a pattern</source>
        <translation>Alles, was einem Muster entspricht</translation>
    </message>
    <message>
        <source>* stands for anything, ? for one character: */invoice-*.pdf</source>
        <translation>* steht für Beliebiges, ? für ein Zeichen: */invoice-*.pdf</translation>
    </message>
    <message>
        <source>This will be kept</source>
        <translation>Dies wird geschützt</translation>
    </message>
    <message>
        <source>Keys start with</source>
        <translation>Schlüssel beginnen mit</translation>
    </message>
    <message>
        <source>Pattern: * stands for anything, ? for one character</source>
        <translation>Muster: * steht für Beliebiges, ? für ein Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Type how the keys to keep start, or what they look like.</source>
        <translation>Geben Sie ein, womit die zu schützenden Schlüssel beginnen oder wie sie aussehen.</translation>
    </message>
    <message>
        <source>A pattern needs a * or a ?, and every [ needs its ].</source>
        <translation>Ein Muster braucht ein * oder ein ?, und jedes [ braucht sein ].</translation>
    </message>
    <message>
        <source>Checking what this keeps…</source>
        <translation>Es wird geprüft, was das schützt…</translation>
    </message>
    <message>
        <source>Ticked but hidden by the filter, so not included: %1</source>
        <translation>Angehakt, aber durch den Filter verborgen und daher nicht einbezogen: %1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Session, file, beginning or pattern</source>
        <translation>Sitzung, Datei, Anfang oder Muster</translation>
    </message>
    <message>
        <source>x1y2z3, x1y2z3/a.pdf, x1y2z3/ or */invoice-*.pdf</source>
        <translation>x1y2z3, x1y2z3/a.pdf, x1y2z3/ oder */invoice-*.pdf</translation>
    </message>
    <message>
        <source>This session: its rows, and every file in its folder or named by them.</source>
        <translation>Diese Sitzung: ihre Datensätze und jede Datei, die in ihrem Ordner liegt oder von ihnen genannt wird.</translation>
    </message>
    <message>
        <source>This one file, and the session whose rows name it.</source>
        <translation>Diese eine Datei und die Sitzung, deren Datensätze sie nennen.</translation>
    </message>
    <message>
        <source>Every file whose key begins like this.</source>
        <translation>Jede Datei, deren Schlüssel so beginnt.</translation>
    </message>
    <message>
        <source>Every file that fits this pattern. * stands for anything, ? for one character.</source>
        <translation>Jede Datei, die diesem Muster entspricht. * steht für Beliebiges, ? für ein Zeichen.</translation>
    </message>
    <message>
        <source>Enter what to keep.</source>
        <translation>Geben Sie ein, was geschützt werden soll.</translation>
    </message>
    <message>
        <source>Scan to see what it keeps now.</source>
        <translation>Scannen Sie, um zu sehen, was sie jetzt schützt.</translation>
    </message>
    <message>
        <source>It keeps no candidate now, but everything that matches later.</source>
        <translation>Sie schützt derzeit keinen Kandidaten, aber alles, was später passt.</translation>
    </message>
    <message numerus="yes">
        <source>It keeps %Ln candidate(s) now, %1, and everything that matches later.</source>
        <translation>
            <numerusform>Sie schützt jetzt %Ln Kandidaten, %1, und alles, was später passt.</numerusform>
            <numerusform>Sie schützt jetzt %Ln Kandidaten, %1, und alles, was später passt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cleanup deletes what a hold keeps, until the hold ends.</source>
        <translation>Keine Bereinigung löscht, was eine Schutzregel schützt, bis sie endet.</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldEndEdit</name>
    <message>
        <source>How long to keep it</source>
        <translation>Wie lange schützen</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>One year, until %1</source>
        <translation>Ein Jahr, bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s), until %1</source>
        <translation>
            <numerusform>%Ln Monat, bis %1</numerusform>
            <numerusform>%Ln Monate, bis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>Bis zu einem Tag…</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>Der letzte Tag</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>für immer</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldsModel</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln Element, %1</numerusform>
            <numerusform>%Ln Elemente, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Ended by itself</source>
        <translation>Von selbst beendet</translation>
    </message>
    <message>
        <source>Ended by %1</source>
        <translation>Beendet von %1</translation>
    </message>
    <message>
        <source>Ended by %1: %2</source>
        <translation>Beendet von %1: %2</translation>
    </message>
    <message>
        <source>It was held for: %1</source>
        <translation>Geschützt wegen: %1</translation>
    </message>
    <message>
        <source>ends soon: %1</source>
        <translation>endet bald: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keeps now</source>
        <translation>Schützt jetzt</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>all docsweeps</source>
        <translation>alle docsweeps</translation>
    </message>
    <message>
        <source>this docsweep only</source>
        <translation>nur dieses docsweep</translation>
    </message>
    <message>
        <source>Kept by every docsweep that cleans this web app</source>
        <translation>Jedes docsweep, das diese Web-App bereinigt, behält dies</translation>
    </message>
    <message>
        <source>Other docsweeps do not know this hold</source>
        <translation>Andere docsweeps kennen diese Schutzregel nicht</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Gilt für</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldsPage</name>
    <message>
        <source>Holds</source>
        <translation>Schutzregeln</translation>
    </message>
    <message>
        <source>New hold…</source>
        <translation>Neue Schutzregel…</translation>
    </message>
    <message>
        <source>Keep a session or files from every cleanup (Ctrl+N)</source>
        <translation>Eine Sitzung oder Dateien vor jeder Bereinigung schützen (Strg+N)</translation>
    </message>
    <message>
        <source>Search the holds</source>
        <translation>Schutzregeln durchsuchen</translation>
    </message>
    <message>
        <source>Search key, reason, name…</source>
        <translation>Schlüssel, Grund, Name suchen…</translation>
    </message>
    <message>
        <source>Part of a key, of a reason or of who made the hold (Ctrl+F)</source>
        <translation>Teil eines Schlüssels, eines Grundes oder des Namens, der die Schutzregel angelegt hat (Strg+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Show those that ended within 30 days</source>
        <translation>In den letzten 30 Tagen beendete anzeigen</translation>
    </message>
    <message>
        <source>Hold again…</source>
        <translation>Erneut schützen…</translation>
    </message>
    <message>
        <source>Makes a hold like the ended one</source>
        <translation>Legt eine Schutzregel wie die beendete an</translation>
    </message>
    <message>
        <source>Change end…</source>
        <translation>Ende ändern…</translation>
    </message>
    <message>
        <source>Gives the chosen holds another last day</source>
        <translation>Gibt den gewählten Schutzregeln einen anderen letzten Tag</translation>
    </message>
    <message>
        <source>Cleanups can take what the chosen holds keep (Del)</source>
        <translation>Bereinigungen können löschen, was die gewählten Schutzregeln schützen (Entf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s)</source>
        <translation>
            <numerusform>%Ln Schutzregel</numerusform>
            <numerusform>%Ln Schutzregeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>Nichts ist geschützt</translation>
    </message>
    <message>
        <source>%1, keeping %2 now</source>
        <translation>%1, derzeit geschützt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln Element, %1</numerusform>
            <numerusform>%Ln Elemente, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A hold keeps a session or files from every cleanup. Make one here, or choose rows under Candidates and press H.</source>
        <translation>Eine Schutzregel schützt eine Sitzung oder Dateien vor jeder Bereinigung. Legen Sie hier eine an, oder wählen Sie unter Kandidaten Zeilen aus und drücken Sie H.</translation>
    </message>
    <message>
        <source>All holds have ended. Tick the box above to see those of the last 30 days.</source>
        <translation>Alle Schutzregeln sind beendet. Haken Sie das Kästchen oben an, um die der letzten 30 Tage zu sehen.</translation>
    </message>
    <message>
        <source>No matches. Change or clear the search.</source>
        <translation>Keine Treffer. Ändern oder leeren Sie die Suche.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) chosen</source>
        <translation>
            <numerusform>%Ln Schutzregel gewählt</numerusform>
            <numerusform>%Ln Schutzregeln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>What a hold keeps is never deleted. When the hold ends, the usual rules apply again.</source>
        <translation>Was eine Schutzregel schützt, wird nie gelöscht. Endet sie, gelten wieder die üblichen Regeln.</translation>
    </message>
    <message>
        <source>End hold…</source>
        <translation>Schutz beenden…</translation>
    </message>
    <message>
        <source>The holds are not known</source>
        <translation>Die Schutzregeln sind nicht bekannt</translation>
    </message>
    <message>
        <source>As long as they cannot be read, nothing is deleted.</source>
        <translation>Solange sie nicht gelesen werden können, wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>No holds yet</source>
        <translation>Noch keine Schutzregeln</translation>
    </message>
</context>
<context>
    <name>docsweep::JudgeLedgerDialog</name>
    <message>
        <source>If the ledger was deleted by mistake, restore it together with the web app&apos;s database: then its holds count again. If it is gone for good, docsweep can forget it. What was held in it can then be deleted, so make the holds that are still needed again at once. Every other docsweep has to forget it, too.</source>
        <translation>Wurde das Hauptbuch versehentlich gelöscht, stellen Sie es zusammen mit der Datenbank der Web-App wieder her: Dann gelten seine Schutzregeln wieder. Ist es endgültig weg, kann docsweep es vergessen. Was darin geschützt war, kann dann gelöscht werden; legen Sie die noch nötigen Schutzregeln deshalb sofort neu an. Auch jedes andere docsweep muss es vergessen.</translation>
    </message>
    <message>
        <source>This happens where a database was restored or copied, for example as a test system. If this database has taken the place of the other one, it becomes the ledger&apos;s home. If it is the wrong database, check the connection instead.</source>
        <translation>Das kommt vor, wenn eine Datenbank wiederhergestellt oder kopiert wurde, etwa als Testsystem. Ist diese Datenbank an die Stelle der anderen getreten, wird sie das Zuhause des Hauptbuchs. Ist es die falsche Datenbank, prüfen Sie stattdessen die Verbindung.</translation>
    </message>
    <message>
        <source>This happens where the ledger was restored from a backup or replaced. Holds made since then may be missing, and the next cleanup can delete what they kept. Pause automatic runs on every machine, use the ledger as it is, and make the missing holds again under Holds.</source>
        <translation>Das kommt vor, wenn das Hauptbuch aus einer Sicherung wiederhergestellt oder ersetzt wurde. Schutzregeln, die seither angelegt wurden, können fehlen, und die nächste Bereinigung kann löschen, was sie schützten. Halten Sie automatische Läufe auf allen Rechnern an, verwenden Sie das Hauptbuch, wie es ist, und legen Sie die fehlenden Schutzregeln neu an.</translation>
    </message>
    <message>
        <source>No cleanup runs before I have made the needed holds again</source>
        <translation>Keine Bereinigung läuft, bevor ich die nötigen Schutzregeln neu angelegt habe</translation>
    </message>
    <message>
        <source>No cleanup runs before I have checked its holds</source>
        <translation>Keine Bereinigung läuft, bevor ich seine Schutzregeln geprüft habe</translation>
    </message>
    <message>
        <source>The ledger cannot be trusted</source>
        <translation>Dem Hauptbuch ist nicht zu trauen</translation>
    </message>
    <message>
        <source>Forget the ledger</source>
        <translation>Hauptbuch vergessen</translation>
    </message>
    <message>
        <source>Make this its home</source>
        <translation>Hier zu Hause lassen</translation>
    </message>
    <message>
        <source>Use the ledger as it is</source>
        <translation>Hauptbuch verwenden, wie es ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>docsweep::LedgerHeadLine</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the ledger&apos;s last entry</source>
        <translation>Letzten Eintrag des Hauptbuchs kopieren</translation>
    </message>
    <message>
        <source>Ledger: entry %1, %2</source>
        <comment>its number, the beginning of its hash</comment>
        <translation>Hauptbuch: Eintrag %1, %2</translation>
    </message>
    <message>
        <source>The last entry of the ledger now. Keep it elsewhere: it proves that nothing before it was changed. %1</source>
        <translation>Der derzeit letzte Eintrag des Hauptbuchs. Bewahren Sie ihn anderswo auf: Er beweist, dass davor nichts geändert wurde. %1</translation>
    </message>
</context>
<context>
    <name>docsweep::LedgerNote</name>
    <message>
        <source>Holds made here count for this docsweep only: other docsweeps that clean this web app do not know them.</source>
        <translation>Schutzregeln von hier gelten nur für dieses docsweep: Andere docsweeps, die diese Web-App bereinigen, kennen sie nicht.</translation>
    </message>
    <message>
        <source>Share with all docsweeps…</source>
        <translation>Mit allen docsweeps teilen…</translation>
    </message>
    <message>
        <source>Holds made here count for every docsweep that cleans this web app.</source>
        <translation>Schutzregeln von hier gelten für jedes docsweep, das diese Web-App bereinigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older hold(s) count for this docsweep only.</source>
        <translation>
            <numerusform>%Ln ältere Schutzregel gilt nur für dieses docsweep.</numerusform>
            <numerusform>%Ln ältere Schutzregeln gelten nur für dieses docsweep.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share them</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Was tun…</translation>
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
        <translation>Ausgewähltes Ergebnis</translation>
    </message>
    <message>
        <source>Select a result to see if it will be deleted, and why.</source>
        <translation>Ein Ergebnis auswählen, um zu sehen, ob und warum es gelöscht wird.</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Show in Candidates</source>
        <translation>In Kandidaten anzeigen</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Schützen…</translation>
    </message>
    <message>
        <source>Clean up this session…</source>
        <translation>Diese Sitzung bereinigen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>It is not a candidate.</source>
        <translation>Es ist kein Kandidat.</translation>
    </message>
    <message>
        <source>Wait until the scan or cleanup has finished.</source>
        <translation>Bitte warten, bis der Scan oder die Bereinigung beendet ist.</translation>
    </message>
    <message>
        <source>First shows what will be deleted: its rows and all its files, whatever their age.</source>
        <translation>Zeigt zuerst, was gelöscht wird: ihre Zeilen und alle ihre Dateien, egal wie alt.</translation>
    </message>
    <message>
        <source>It doesn&apos;t belong to a session.</source>
        <translation>Es gehört zu keiner Sitzung.</translation>
    </message>
    <message>
        <source>Keep it from every cleanup</source>
        <translation>Vor jeder Bereinigung schützen</translation>
    </message>
    <message>
        <source>Scan first (F5).</source>
        <translation>Zuerst scannen (F5).</translation>
    </message>
    <message>
        <source>The next cleanup will delete it.</source>
        <translation>Die nächste Bereinigung löscht es.</translation>
    </message>
    <message>
        <source>It can be deleted from %1, unless it is used before then.</source>
        <translation>Kann ab %1 gelöscht werden, wenn es vorher nicht benutzt wird.</translation>
    </message>
    <message>
        <source>It can be deleted from %1, unless it changes before then.</source>
        <translation>Kann ab %1 gelöscht werden, wenn es sich vorher nicht ändert.</translation>
    </message>
    <message>
        <source>Held since %1.</source>
        <translation>Geschützt seit %1.</translation>
    </message>
    <message>
        <source>Held by %1 since %2.</source>
        <translation>Geschützt von %1 seit %2.</translation>
    </message>
    <message>
        <source>The hold ends on %1.</source>
        <translation>Der Schutz endet am %1.</translation>
    </message>
    <message>
        <source>The hold has no end date.</source>
        <translation>Der Schutz hat kein Enddatum.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::LookupDialog</name>
    <message>
        <source>Look up</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Look up a session, a file or a document</source>
        <translation>Sitzung, Datei oder Dokument suchen</translation>
    </message>
    <message>
        <source>Part of a session key, a file&apos;s key or a document&apos;s name…</source>
        <translation>Teil eines Sitzungs- oder Dateischlüssels oder Dokumentnamens…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Files are found by the start of their key or through a document; candidates by any part of their key.</source>
        <translation>Dateien werden über den Anfang ihres Schlüssels oder über ein Dokument gefunden, Kandidaten über jeden Teil ihres Schlüssels.</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>Mindestens zwei Zeichen eingeben.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>No matches. Check the spelling or type less.</source>
        <translation>Keine Treffer. Schreibweise prüfen oder weniger eingeben.</translation>
    </message>
    <message>
        <source>Sessions and documents could not be searched. %1</source>
        <translation>Sitzungen und Dokumente konnten nicht durchsucht werden. %1</translation>
    </message>
    <message>
        <source>Files could not be searched. %1</source>
        <translation>Dateien konnten nicht durchsucht werden. %1</translation>
    </message>
    <message>
        <source>The search took too long and was stopped. There may be more matches: type more.</source>
        <translation>Die Suche dauerte zu lange und wurde beendet. Es gibt vielleicht mehr Treffer: mehr eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>No results.</source>
        <translation>Keine Ergebnisse.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>Checking what can be deleted…</source>
        <translation>Es wird geprüft, was gelöscht werden kann…</translation>
    </message>
</context>
<context>
    <name>docsweep::LookupList</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>%1: first %2. Type more to narrow the search.</source>
        <translation>%1: die ersten %2. Mehr eingeben, um die Suche einzugrenzen.</translation>
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
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>no session</source>
        <translation>keine Sitzung</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>docsweep::MainWindow</name>
    <message>
        <source>Failed in run %1</source>
        <translation>In Lauf %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Copies are kept until %1</source>
        <translation>Kopien werden bis %1 aufbewahrt</translation>
    </message>
</context>
<context>
    <name>docsweep::MakeKeyDialog</name>
    <message>
        <source>Make a key for the vault</source>
        <translation>Einen Schlüssel für den Tresor erstellen</translation>
    </message>
    <message>
        <source>Copies are encrypted with a public key, which the settings hold. Only the private key opens them. Nobody can make it again: if you lose it, you cannot put anything back.</source>
        <translation>Kopien werden mit einem öffentlichen Schlüssel verschlüsselt, der in den Einstellungen steht. Nur der private Schlüssel öffnet sie. Niemand kann ihn neu erstellen: Geht er verloren, können Sie nichts wiederherstellen.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep it in this desktop’s keychain</source>
        <translation>Im Schlüsselbund dieses Desktops aufbewahren</translation>
    </message>
    <message>
        <source>Keep it in a file protected by a passphrase</source>
        <translation>In einer Datei aufbewahren, die eine Passphrase schützt</translation>
    </message>
    <message>
        <source>Keep it in a plain file (weaker: whoever can read the file can read all copies)</source>
        <translation>In einer einfachen Datei aufbewahren (schwächer: Wer die Datei lesen kann, kann alle Kopien lesen)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>I will keep a second copy of the private key in a safe place</source>
        <translation>Ich bewahre eine zweite Kopie des privaten Schlüssels an einem sicheren Ort auf</translation>
    </message>
    <message>
        <source>The key is made and stored. Write down the private key, or save it in a password manager. It is shown only now.</source>
        <translation>Der Schlüssel ist erstellt und gespeichert. Notieren Sie den privaten Schlüssel, oder legen Sie ihn in einer Passwortverwaltung ab. Er wird nur jetzt angezeigt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>docsweep::MakeLedgerDialog</name>
    <message>
        <source>Share holds and runs</source>
        <translation>Schutzregeln und Läufe teilen</translation>
    </message>
    <message>
        <source>Share holds and runs with every docsweep?</source>
        <translation>Schutzregeln und Läufe mit jedem docsweep teilen?</translation>
    </message>
    <message>
        <source>A ledger stands beside the web app&apos;s rows. Every docsweep that cleans this web app, on any machine, then keeps what is held here, and you see its runs. If the ledger cannot be read, nothing is deleted.</source>
        <translation>Ein Hauptbuch steht neben den Zeilen der Web-App. Jedes docsweep, das diese Web-App bereinigt, behält dann auf jedem Rechner, was hier geschützt ist, und Sie sehen seine Läufe. Kann das Hauptbuch nicht gelesen werden, wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Older versions of docsweep do not know ledgers and ignore these holds. Update docsweep everywhere.</source>
        <translation>Ältere Versionen von docsweep kennen keine Hauptbücher und beachten diese Schutzregeln nicht. Aktualisieren Sie docsweep überall.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Statements that make the ledger</source>
        <translation>Anweisungen, die das Hauptbuch anlegen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the statements</source>
        <translation>Anweisungen kopieren</translation>
    </message>
    <message>
        <source>Create the ledger</source>
        <translation>Hauptbuch anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This file is created: %1</source>
        <translation>Diese Datei wird angelegt: %1</translation>
    </message>
    <message>
        <source>These statements run in the database, in one transaction:</source>
        <translation>Diese Anweisungen laufen in der Datenbank, in einer Transaktion:</translation>
    </message>
    <message>
        <source>A cleanup is running. Create the ledger when it has ended.</source>
        <translation>Eine Bereinigung läuft. Legen Sie das Hauptbuch an, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
    <message>
        <source>An owner of the database has to run these statements:</source>
        <translation>Ein Eigentümer der Datenbank muss diese Anweisungen ausführen:</translation>
    </message>
    <message>
        <source>This database role may not create the ledger. Copy the statements, let an owner of the database run them, and create the ledger again.</source>
        <translation>Diese Datenbankrolle darf das Hauptbuch nicht anlegen. Kopieren Sie die Anweisungen, lassen Sie sie von einem Eigentümer der Datenbank ausführen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Adopt this docsweep&apos;s holds (%Ln) and earlier runs</source>
        <translation>
            <numerusform>Schutzregel (%Ln) und frühere Läufe dieses docsweep übernehmen</numerusform>
            <numerusform>Schutzregeln (%Ln) und frühere Läufe dieses docsweep übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopt this docsweep&apos;s earlier runs</source>
        <translation>Frühere Läufe dieses docsweep übernehmen</translation>
    </message>
    <message>
        <source>Everybody then has its holds and sees its runs</source>
        <translation>Seine Schutzregeln gelten dann für alle, und alle sehen seine Läufe</translation>
    </message>
</context>
<context>
    <name>docsweep::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Schutzregeln</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
</context>
<context>
    <name>docsweep::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>The storage was not listed, so its files are unknown.</source>
        <translation>Der Speicher wurde nicht aufgelistet, daher sind seine Dateien nicht bekannt.</translation>
    </message>
    <message>
        <source>The first scan is running.</source>
        <translation>Der erste Scan läuft.</translation>
    </message>
    <message>
        <source>Not scanned yet. Press F5 to scan.</source>
        <translation>Noch nicht gescannt. Drücken Sie F5, um zu scannen.</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>älter als %1</translation>
    </message>
    <message>
        <source>The history could not be read. %1</source>
        <translation>Der Verlauf konnte nicht gelesen werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) without a readable time: never old, so never deleted.</source>
        <translation>
            <numerusform>%Ln Element ohne lesbare Zeit: nie alt, darum nie gelöscht.</numerusform>
            <numerusform>%Ln Elemente ohne lesbare Zeit: nie alt, darum nie gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a time in the future: not old until long after it, so not deleted.</source>
        <translation>
            <numerusform>%Ln Element mit einer Zeit in der Zukunft: erst lange danach alt, darum nicht gelöscht.</numerusform>
            <numerusform>%Ln Elemente mit einer Zeit in der Zukunft: erst lange danach alt, darum nicht gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the orphans are generated file(s). They are not deleted as long as generated files are kept.</source>
        <translation>
            <numerusform>%Ln der verwaisten Dateien ist eine generierte Datei. Sie wird nicht gelöscht, solange generierte Dateien behalten werden.</numerusform>
            <numerusform>%Ln der verwaisten Dateien sind generierte Dateien. Sie werden nicht gelöscht, solange generierte Dateien behalten werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>very many</source>
        <translation>sehr viele</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>Expired logins (django_session): %1 of %2. A cleanup of the whole list deletes them.</source>
        <translation>Abgelaufene Anmeldungen (django_session): %1 von %2. Eine Bereinigung der ganzen Liste löscht sie.</translation>
    </message>
    <message>
        <source>Expired logins (django_session): %1 of %2. Cleanups keep them unless DOCSWEEP_DJANGO_SESSIONS=true.</source>
        <translation>Abgelaufene Anmeldungen (django_session): %1 von %2. Bereinigungen behalten sie, außer mit DOCSWEEP_DJANGO_SESSIONS=true.</translation>
    </message>
    <message>
        <source>The database file has %1 of unused space. docsweep-cli compact frees it.</source>
        <translation>Die Datenbankdatei hat %1 ungenutzten Platz. docsweep-cli compact gibt ihn frei.</translation>
    </message>
    <message numerus="yes">
        <source>%1 still occupies the space of %Ln deleted row(s). docsweep-cli compact says how to free it.</source>
        <translation>
            <numerusform>%1 belegt noch den Platz von %Ln gelöschten Datensatz. docsweep-cli compact sagt, wie er frei wird.</numerusform>
            <numerusform>%1 belegt noch den Platz von %Ln gelöschten Datensätzen. docsweep-cli compact sagt, wie er frei wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the holds</source>
        <translation>Schutzregeln anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) held, %1</source>
        <translation>
            <numerusform>%Ln Element geschützt, %1</numerusform>
            <numerusform>%Ln Elemente geschützt, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::PendingDialog</name>
    <message>
        <source>Pending deletions</source>
        <translation>Ausstehende Löschungen</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>Jetzt alle versuchen</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Aufgeben…</translation>
    </message>
    <message>
        <source>Stop trying to delete the selected files (Del)</source>
        <translation>Nicht mehr versuchen, die ausgewählten Dateien zu löschen (Entf)</translation>
    </message>
    <message>
        <source>Give up all…</source>
        <translation>Alle aufgeben…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s), %1</source>
        <translation>
            <numerusform>%Ln ausstehende Löschung, %1</numerusform>
            <numerusform>%Ln ausstehende Löschungen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>Nichts steht aus</translation>
    </message>
    <message>
        <source>These files should have been deleted, but the storage has not confirmed it. Every cleanup tries them again.</source>
        <translation>Diese Dateien hätten gelöscht werden sollen, aber der Speicher hat es nicht bestätigt. Jede Bereinigung versucht es erneut.</translation>
    </message>
    <message>
        <source>Every deletion is confirmed.</source>
        <translation>Jede Löschung ist bestätigt.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln deletion(s)?</source>
        <translation>
            <numerusform>%Ln Löschung aufgeben?</numerusform>
            <numerusform>%Ln Löschungen aufgeben?</numerusform>
        </translation>
    </message>
    <message>
        <source>docsweep will not delete these files and will not try again. A file that is still there is kept until a scan finds that it is old and that nobody uses it.</source>
        <translation>docsweep wird diese Dateien nicht löschen und es nicht erneut versuchen. Eine Datei, die noch da ist, wird behalten, bis ein Scan feststellt, dass sie alt ist und niemand sie benutzt.</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Weiter versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln deletion(s)</source>
        <translation>
            <numerusform>%Ln Löschung aufgeben</numerusform>
            <numerusform>%Ln Löschungen aufgeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) given up.</source>
        <translation>
            <numerusform>%Ln Löschung aufgegeben.</numerusform>
            <numerusform>%Ln Löschungen aufgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>What other docsweeps have left cannot be shown. %1</source>
        <translation>Was andere docsweeps hinterlassen haben, kann nicht angezeigt werden. %1</translation>
    </message>
    <message>
        <source>Left by other docsweeps: %1. This one tries what its own rules would delete. Giving up counts for every docsweep.</source>
        <translation>Von anderen docsweeps hinterlassen: %1. Dieses versucht, was seine eigenen Regeln löschen würden. Aufgeben gilt für jedes docsweep.</translation>
    </message>
    <message>
        <source>Left by other docsweeps: %1. They will not try again either.</source>
        <translation>Von anderen docsweeps hinterlassen: %1. Auch sie versuchen es nicht erneut.</translation>
    </message>
</context>
<context>
    <name>docsweep::PendingModel</name>
    <message>
        <source>with the next run</source>
        <translation>mit dem nächsten Lauf</translation>
    </message>
    <message>
        <source>By an automatic run. A run by hand tries all of them.</source>
        <translation>Durch einen automatischen Lauf. Ein Lauf von Hand versucht alle.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>this docsweep</source>
        <translation>dieses docsweep</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>nicht von hier aus</translation>
    </message>
    <message>
        <source>The next run from here checks it and deletes it if the rules of this docsweep allow it.</source>
        <translation>Der nächste Lauf von hier prüft sie und löscht sie, wenn die Regeln dieses docsweep es erlauben.</translation>
    </message>
    <message>
        <source>The rules of this docsweep keep it: it is younger than the age, of a kind that is kept, or in a bucket that is not cleaned up from here. Whoever left it tries it again.</source>
        <translation>Die Regeln dieses docsweep behalten sie: Sie ist jünger als das Alter, von einer Art, die behalten wird, oder in einem Bucket, der von hier nicht bereinigt wird. Wer sie hinterlassen hat, versucht es erneut.</translation>
    </message>
    <message>
        <source>Left by</source>
        <translation>Hinterlassen von</translation>
    </message>
</context>
<context>
    <name>docsweep::PeriodEdit</name>
    <message>
        <source>%1: unit</source>
        <translation>%1: Einheit</translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation>
            <numerusform>Minute</numerusform>
            <numerusform>Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation>
            <numerusform>Stunde</numerusform>
            <numerusform>Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::PlacesGroup</name>
    <message>
        <source>Files and folders</source>
        <translation>Dateien und Ordner</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open docsweep&apos;s home</source>
        <translation>Stammordner von docsweep öffnen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy places and versions</source>
        <translation>Orte und Versionen kopieren</translation>
    </message>
    <message>
        <source>For a problem report. Contains no key and no password.</source>
        <translation>Für eine Problemmeldung. Enthält weder Schlüssel noch Kennwort.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Stammordner</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>none; everything comes from the environment</source>
        <translation>keine; alles kommt aus der Umgebung</translation>
    </message>
</context>
<context>
    <name>docsweep::Preview</name>
    <message>
        <source>There is no preview of files larger than %1.</source>
        <translation>Für Dateien über %1 gibt es keine Vorschau.</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Dieses Bild ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown.</source>
        <translation>Dieses Bild ist zu groß für die Anzeige.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>This PDF cannot be read.</source>
        <translation>Dieses PDF ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password.</source>
        <translation>Dieses PDF ist durch ein Kennwort geschützt.</translation>
    </message>
    <message>
        <source>This PDF has no page to show.</source>
        <translation>Dieses PDF hat keine Seite, die angezeigt werden kann.</translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln page(s)</source>
        <translation>
            <numerusform>Die erste von %Ln Seite</numerusform>
            <numerusform>Die erste von %Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Nur der Anfang wird angezeigt.</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation>Für diese Art von Datei gibt es keine Vorschau.</translation>
    </message>
    <message>
        <source>The preview took too long and was stopped. The file may be harmful.</source>
        <translation>Die Vorschau dauerte zu lange und wurde beendet. Die Datei ist möglicherweise schädlich.</translation>
    </message>
    <message>
        <source>The preview failed and was stopped. The file may be harmful.</source>
        <translation>Die Vorschau ist fehlgeschlagen und wurde beendet. Die Datei ist möglicherweise schädlich.</translation>
    </message>
    <message>
        <source>The preview could not be started.</source>
        <translation>Die Vorschau konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>There is no preview: this system can&apos;t open files in a protected way.</source>
        <translation>Keine Vorschau: Dieses System kann Dateien nicht geschützt öffnen.</translation>
    </message>
</context>
<context>
    <name>docsweep::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Read the file and show its beginning here. No copy is kept.</source>
        <translation>Datei lesen und ihren Anfang hier anzeigen. Es wird keine Kopie behalten.</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Vorschau der Datei</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation>Für diese Art von Datei gibt es keine Vorschau.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1. Files of more than %2 are read on request.</source>
        <translation>%1. Dateien über %2 werden nur auf Anforderung gelesen.</translation>
    </message>
    <message>
        <source>Files of more than %1 are read on request.</source>
        <translation>Dateien über %1 werden nur auf Anforderung gelesen.</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectBadge</name>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>blaugrün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>lila</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>Mark of this connection: %1</source>
        <translation>Kennzeichnung dieser Verbindung: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectList</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
</context>
<context>
    <name>docsweep::Projects</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Die Einstellungen sind nicht brauchbar</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>Die Datenbank ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The storage cannot be reached</source>
        <translation>Der Speicher ist nicht erreichbar</translation>
    </message>
    <message>
        <source>This journal cannot be read</source>
        <translation>Dieses Journal ist nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) failed</source>
        <translation>
            <numerusform>%Ln Lauf fehlgeschlagen</numerusform>
            <numerusform>%Ln Läufe fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Some items could not be deleted</source>
        <translation>Einige Elemente ließen sich nicht löschen</translation>
    </message>
    <message>
        <source>The schedule cannot be followed</source>
        <translation>Der Zeitplan kann nicht eingehalten werden</translation>
    </message>
    <message>
        <source>A run is %1 late</source>
        <translation>Ein Lauf ist %1 überfällig</translation>
    </message>
    <message>
        <source>A run is late</source>
        <translation>Ein Lauf ist überfällig</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>The last scan could not list the files</source>
        <translation>Der letzte Scan konnte die Dateien nicht auflisten</translation>
    </message>
    <message>
        <source>The quota is used up</source>
        <translation>Das Kontingent ist aufgebraucht</translation>
    </message>
    <message>
        <source>%1 of the quota is used</source>
        <translation>%1 des Kontingents sind belegt</translation>
    </message>
    <message>
        <source>Clean up, or raise the quota</source>
        <translation>Bereinigen oder das Kontingent erhöhen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>%Ln Löschung wartet auf den Speicher</numerusform>
            <numerusform>%Ln Löschungen warten auf den Speicher</numerusform>
        </translation>
    </message>
    <message>
        <source>The next run tries again</source>
        <translation>Der nächste Lauf versucht es erneut</translation>
    </message>
    <message>
        <source>Made by an older docsweep</source>
        <translation>Von einem älteren docsweep angelegt</translation>
    </message>
    <message>
        <source>Open it once to bring it up to date</source>
        <translation>Einmal öffnen, um es zu aktualisieren</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>Noch nie gescannt</translation>
    </message>
    <message>
        <source>Open it to scan</source>
        <translation>Zum Scannen öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a project needs, and more of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <comment>needs of a project that are not shown</comment>
        <translation>
            <numerusform>+%Ln weiteres</numerusform>
            <numerusform>+%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No quota is set</source>
        <translation>Es ist kein Kontingent gesetzt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of the quota</source>
        <translation>%1 des Kontingents</translation>
    </message>
    <message>
        <source>Scanned %1</source>
        <translation>Gescannt %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>%1 freigegeben</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>kein Zeitplan</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>after quiet hours</source>
        <translation>nach den Ruhezeiten</translation>
    </message>
    <message>
        <source>late</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>Check that this machine and its scheduler are running at these times.</source>
        <translation>Prüfen Sie, ob dieser Rechner und sein Zeitplaner zu diesen Zeiten laufen.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>by the system</source>
        <translation>durch das System</translation>
    </message>
    <message>
        <source>A scheduler outside docsweep begins a run about every %1.</source>
        <translation>Ein Planer außerhalb von docsweep startet etwa alle %1 einen Lauf.</translation>
    </message>
    <message>
        <source>The oldest waits since %1</source>
        <translation>Die älteste wartet seit %1</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wird gefragt…</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>database %1, storage %2</source>
        <comment>how long each took to answer, or no</comment>
        <translation>Datenbank %1, Speicher %2</translation>
    </message>
    <message>
        <source>neither answers</source>
        <translation>keiner antwortet</translation>
    </message>
    <message>
        <source>no database</source>
        <translation>keine Datenbank</translation>
    </message>
    <message>
        <source>storage answers</source>
        <translation>Speicher antwortet</translation>
    </message>
    <message>
        <source>no storage</source>
        <translation>kein Speicher</translation>
    </message>
    <message>
        <source>database answers</source>
        <translation>Datenbank antwortet</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>storage off</source>
        <translation>Speicher aus</translation>
    </message>
    <message>
        <source>both answer</source>
        <translation>beide antworten</translation>
    </message>
    <message>
        <source>%1, none needs you</source>
        <translation>%1, keines braucht Sie</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln need(s) you</source>
        <translation>
            <numerusform>%1, %Ln braucht Sie</numerusform>
            <numerusform>%1, %Ln brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>“Allow automatic runs” is off in Settings: automatic runs do nothing.</source>
        <translation>„Automatische Läufe erlauben“ ist in den Einstellungen aus: Automatische Läufe tun nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectsModel</name>
    <message>
        <source>open in this window</source>
        <translation>in diesem Fenster offen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the two lines of a cell</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What the newest scan listed and nobody has deleted or held since</source>
        <translation>Was der letzte Scan aufgelistet hat und seither niemand gelöscht oder geschützt hat</translation>
    </message>
    <message>
        <source>Runs that failed since the last good one</source>
        <translation>Läufe, die seit dem letzten guten fehlgeschlagen sind</translation>
    </message>
    <message>
        <source>Deletions that the storage has not confirmed</source>
        <translation>Löschungen, die der Speicher nicht bestätigt hat</translation>
    </message>
    <message>
        <source>By the journal: a run that has not ended</source>
        <translation>Laut Journal: ein Lauf, der nicht beendet ist</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>Löschbar</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the mark of a project and its colour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a project and its mark</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectsPage</name>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Neue Verbindung…</translation>
    </message>
    <message>
        <source>Asking databases and storages: %1 of %2 have answered</source>
        <translation>Datenbanken und Speicher werden gefragt: %1 von %2 haben geantwortet</translation>
    </message>
    <message>
        <source>Databases and storages asked at %1</source>
        <translation>Datenbanken und Speicher gefragt um %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Stops asking; what has answered stays</source>
        <translation>Fragt nicht weiter; bisherige Antworten bleiben</translation>
    </message>
    <message>
        <source>Asks each database and storage whether it answers; changes nothing</source>
        <translation>Fragt jede Datenbank und jeden Speicher, ob sie antworten; ändert nichts</translation>
    </message>
    <message>
        <source>No saved connections</source>
        <translation>Keine gespeicherten Verbindungen</translation>
    </message>
    <message>
        <source>A connection saved under a name has its row here.</source>
        <translation>Jede unter einem Namen gespeicherte Verbindung hat hier ihre Zeile.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Change or clear the search.</source>
        <translation>Ändern oder leeren Sie die Suche.</translation>
    </message>
    <message>
        <source>Asking the databases and storages</source>
        <translation>Datenbanken und Speicher werden gefragt</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Verbindungen suchen</translation>
    </message>
    <message>
        <source>Reading the connections…</source>
        <translation>Verbindungen werden gelesen…</translation>
    </message>
    <message>
        <source>Figures are from each connection&apos;s journal</source>
        <translation>Die Zahlen stehen im Journal jeder Verbindung</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectsView</name>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
</context>
<context>
    <name>docsweep::QuietHours</name>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>None: runs may start at any time.</source>
        <translation>Keine: Läufe können jederzeit starten.</translation>
    </message>
    <message>
        <source>Add quiet hours</source>
        <translation>Ruhezeit hinzufügen</translation>
    </message>
</context>
<context>
    <name>docsweep::QuietRow</name>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>At or before the start: on the next day</source>
        <translation>Gleich dem Beginn oder davor: am nächsten Tag</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Remove these quiet hours</source>
        <translation>Diese Ruhezeit entfernen</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>Beginnt am %1</translation>
    </message>
</context>
<context>
    <name>docsweep::QuotaGauge</name>
    <message>
        <source>%1 of %2 stored, %3 of it can be deleted</source>
        <translation>%1 von %2 gespeichert, davon %3 löschbar</translation>
    </message>
    <message>
        <source>Stored: not known</source>
        <translation>Gespeichert: nicht bekannt</translation>
    </message>
</context>
<context>
    <name>docsweep::RangeMenu</name>
    <message>
        <source>any</source>
        <comment>a limit that is not set</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Diese anzeigen</translation>
    </message>
</context>
<context>
    <name>docsweep::RestoreDialog</name>
    <message>
        <source>Put back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>What will be put back</source>
        <translation>Was wiederhergestellt wird</translation>
    </message>
    <message>
        <source>Finish what was interrupted</source>
        <translation>Unterbrochenes abschließen</translation>
    </message>
    <message>
        <source>Items with something to know</source>
        <translation>Elemente mit Hinweisen</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>Sitzung oder Datei</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Save to a folder…</source>
        <translation>In einen Ordner speichern…</translation>
    </message>
    <message>
        <source>Writes the copies into a folder of this computer. Database and storage are not touched.</source>
        <translation>Schreibt die Kopien in einen Ordner dieses Rechners. Datenbank und Speicher werden nicht berührt.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Finding out what can be put back…</source>
        <translation>Es wird ermittelt, was wiederhergestellt werden kann…</translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln item(s)</source>
        <translation>
            <numerusform>%Ln Element wiederherstellen</numerusform>
            <numerusform>%Ln Elemente wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are kept until %1.</source>
        <translation>Kopien werden bis %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>What is put back is held until %1, so that no cleanup deletes it again right away.</source>
        <translation>Was wiederhergestellt wird, ist bis %1 geschützt, damit keine Bereinigung es gleich wieder löscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) cannot be put back in place</source>
        <translation>
            <numerusform>%Ln Element kann nicht an seine Stelle zurück</numerusform>
            <numerusform>%Ln Elemente können nicht an ihre Stelle zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore %1: %2 of %3 items are not back yet.</source>
        <translation>Wiederherstellung %1: %2 von %3 Elementen sind noch nicht zurück.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Vorbereitung…</translation>
    </message>
    <message>
        <source>%1 of %2 put back</source>
        <translation>%1 von %2 wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) put back</source>
        <translation>
            <numerusform>%Ln Element wiederhergestellt</numerusform>
            <numerusform>%Ln Elemente wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 items put back</source>
        <translation>%1 von %2 Elementen wiederhergestellt</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Noch nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Held until %1. See Holds to keep it longer.</source>
        <translation>Geschützt bis %1. Unter „Schutzregeln“ lässt sich das verlängern.</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Save the copies to a folder</source>
        <translation>Kopien in einen Ordner speichern</translation>
    </message>
    <message>
        <source>Saving to %1…</source>
        <translation>Wird nach %1 gespeichert…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Partly saved</source>
        <translation>Teilweise gespeichert</translation>
    </message>
    <message>
        <source>%1 and the rows of %2 are in %3.</source>
        <translation>%1 und die Zeilen von %2 sind in %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln Datei, %1</numerusform>
            <numerusform>%Ln Dateien, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Sitzung</numerusform>
            <numerusform>%Ln Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>It could not be put back</source>
        <translation>Es konnte nicht wiederhergestellt werden</translation>
    </message>
    <message>
        <source>What was put back so far stays. The rest can be put back later.</source>
        <translation>Was bisher wiederhergestellt wurde, bleibt. Der Rest kann später wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Aufgeben…</translation>
    </message>
    <message>
        <source>Ends it. What has been put back stays.</source>
        <translation>Beendet sie. Was wiederhergestellt wurde, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) are already there, unchanged.</source>
        <translation>
            <numerusform>%Ln Element ist schon da, unverändert.</numerusform>
            <numerusform>%Ln Elemente sind schon da, unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Give up what is not back yet?</source>
        <translation>Aufgeben, was noch nicht zurück ist?</translation>
    </message>
    <message>
        <source>What has been put back stays and is held. The copies of the rest are kept until their term ends.</source>
        <translation>Was wiederhergestellt wurde, bleibt und ist geschützt. Die Kopien des Rests bleiben, bis ihre Frist endet.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>Giving up…</source>
        <translation>Wird aufgegeben…</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
</context>
<context>
    <name>docsweep::RestoreWords</name>
    <message>
        <source>Put back session %1</source>
        <translation>Sitzung %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Put back run %1</source>
        <translation>Lauf %1 wiederherstellen</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>will be put back</source>
        <translation>wird wiederhergestellt</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>added to the new session</source>
        <translation>der neuen Sitzung hinzugefügt</translation>
    </message>
    <message>
        <source>only to a folder</source>
        <translation>nur in einen Ordner</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) with %1</source>
        <translation>
            <numerusform>%Ln Sitzung mit %1</numerusform>
            <numerusform>%Ln Sitzungen mit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln Datei, %1</numerusform>
            <numerusform>%Ln Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 put back</source>
        <translation>%1 von %2 wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 were already there</source>
        <translation>%1 waren schon da</translation>
    </message>
    <message>
        <source>%1 left alone: something else is there now</source>
        <translation>%1 belassen: Dort ist jetzt etwas anderes</translation>
    </message>
    <message>
        <source>%1 can only be saved to a folder</source>
        <translation>%1 nur in einen Ordner speicherbar</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>docsweep::RunConfirmation</name>
    <message>
        <source>Nothing can be deleted now, because the safety limits could not be checked. %1</source>
        <translation>Derzeit kann nichts gelöscht werden, weil die Sicherheitsgrenzen nicht geprüft werden konnten. %1</translation>
    </message>
    <message>
        <source>This list has changed: another docsweep has processed a part of it. Scan again.</source>
        <translation>Diese Liste hat sich geändert: Ein anderes docsweep hat einen Teil davon bearbeitet. Scannen Sie erneut.</translation>
    </message>
    <message>
        <source>Nothing of this cleanup is left to delete.</source>
        <translation>Von dieser Bereinigung ist nichts mehr zu löschen.</translation>
    </message>
</context>
<context>
    <name>docsweep::RunDetails</name>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>Back to all runs (%1)</source>
        <translation>Zurück zu allen Läufen (%1)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save this run and its items as CSV or JSON</source>
        <translation>Diesen Lauf und seine Elemente als CSV oder JSON speichern</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>A report to keep: as a PDF or on paper</source>
        <translation>Ein Bericht zum Aufbewahren: als PDF oder auf Papier</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Bereits weg</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Search the items of this run</source>
        <translation>Elemente dieses Laufs durchsuchen</translation>
    </message>
    <message>
        <source>Search key, file, session…</source>
        <translation>Schlüssel, Datei, Sitzung suchen…</translation>
    </message>
    <message>
        <source>Items of the run</source>
        <translation>Elemente des Laufs</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>took under 1 s</source>
        <translation>Dauer unter 1 s</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>Dauer %1</translation>
    </message>
    <message>
        <source>one session: %1</source>
        <translation>eine Sitzung: %1</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>älter als %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a state and its count</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Only %1, %2 of them</source>
        <translation>Nur %1, %2 davon</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more cause(s); the list below names each</source>
        <translation>
            <numerusform>und %Ln weitere Ursache; die Liste unten nennt sie</numerusform>
            <numerusform>und %Ln weitere Ursachen; die Liste unten nennt jede</numerusform>
        </translation>
    </message>
    <message>
        <source>This run was on another database: %1</source>
        <translation>Dieser Lauf betraf eine andere Datenbank: %1</translation>
    </message>
    <message>
        <source>Pending deletions are being tried again</source>
        <translation>Ausstehende Löschungen werden gerade erneut versucht</translation>
    </message>
    <message>
        <source>A cleanup is running</source>
        <translation>Eine Bereinigung läuft</translation>
    </message>
    <message>
        <source>A scan is running</source>
        <translation>Ein Scan läuft</translation>
    </message>
    <message>
        <source>Retry failed and pending</source>
        <translation>Fehlgeschlagenes und Ausstehendes erneut versuchen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagenes erneut versuchen</translation>
    </message>
    <message>
        <source>Retry pending</source>
        <translation>Ausstehendes erneut versuchen</translation>
    </message>
    <message>
        <source>Finishes the pending deletions, then scans and lists what failed. Nothing of that is deleted until you confirm it.</source>
        <translation>Schließt die ausstehenden Löschungen ab, scannt dann und listet auf, was fehlgeschlagen ist. Davon wird nichts gelöscht, bevor Sie es bestätigen.</translation>
    </message>
    <message>
        <source>Finishes the pending deletions. They were confirmed with the run.</source>
        <translation>Schließt die ausstehenden Löschungen ab. Sie wurden mit dem Lauf bestätigt.</translation>
    </message>
    <message>
        <source>This run cannot be shown. %1</source>
        <translation>Dieser Lauf kann nicht angezeigt werden. %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>It is not yet known what happened to them. The next run settles it.</source>
        <translation>Es ist noch nicht bekannt, was mit ihnen geschehen ist. Der nächste Lauf klärt es.</translation>
    </message>
    <message>
        <source>The run did not get to them. They were not touched.</source>
        <translation>So weit kam der Lauf nicht. Sie wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>Run on %1</source>
        <translation>Lauf auf %1</translation>
    </message>
    <message>
        <source>%1 asked it to stop.</source>
        <translation>%1 hat ihn gebeten aufzuhören.</translation>
    </message>
    <message>
        <source>The figures are those of the ledger. Its items, with what became of each, are in the journal of docsweep on %1.</source>
        <translation>Die Zahlen stammen aus dem Hauptbuch. Die einzelnen Einträge, und was aus jedem wurde, stehen im Journal von docsweep auf %1.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a cause, what to do</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Copies are kept until %1</source>
        <translation>Kopien werden bis %1 aufbewahrt</translation>
    </message>
    <message>
        <source>Put back its session…</source>
        <translation>Ihre Sitzung wiederherstellen…</translation>
    </message>
</context>
<context>
    <name>docsweep::RunElsewhere</name>
    <message>
        <source>Show runs</source>
        <translation>Läufe zeigen</translation>
    </message>
    <message>
        <source>Ask it to stop…</source>
        <translation>Um Abbruch bitten…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how a run was started, by whom</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been cleaning since %2 (%3): %4 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 bereinigt seit %2 (%3): %4 von %Ln Eintrag</numerusform>
            <numerusform>%1 bereinigt seit %2 (%3): %4 von %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been cleaning since %2 (%3)</source>
        <translation>%1 bereinigt seit %2 (%3)</translation>
    </message>
    <message>
        <source>Asked to stop by %1.</source>
        <translation>Um Abbruch gebeten von %1.</translation>
    </message>
    <message>
        <source>Ask it to stop</source>
        <translation>Um Abbruch bitten</translation>
    </message>
    <message>
        <source>Ask the cleanup on %1 to stop?</source>
        <translation>Die Bereinigung auf %1 um Abbruch bitten?</translation>
    </message>
    <message>
        <source>It hears this within seconds and ends with the batch that it is at. What it has not deleted stays. Everybody sees who asked.</source>
        <translation>Sie erfährt das binnen Sekunden und endet mit dem laufenden Stapel. Was sie nicht gelöscht hat, bleibt. Alle sehen, wer darum gebeten hat.</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Ask to stop</source>
        <translation>Um Abbruch bitten</translation>
    </message>
</context>
<context>
    <name>docsweep::RunHistory</name>
    <message>
        <source>Next runs</source>
        <translation>Nächste Läufe</translation>
    </message>
    <message>
        <source>Latest runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <source>Results of automatic runs, latest first</source>
        <translation>Ergebnisse automatischer Läufe, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Not known: the schedule could not be read.</source>
        <translation>Nicht bekannt: Der Zeitplan konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>None: automatic runs are paused.</source>
        <translation>Keine: Automatische Läufe sind pausiert.</translation>
    </message>
    <message>
        <source>None: automatic runs are off.</source>
        <translation>Keine: Automatische Läufe sind aus.</translation>
    </message>
    <message>
        <source>In the last 24 hours: %1</source>
        <translation>In den letzten 24 Stunden: %1</translation>
    </message>
    <message>
        <source>Not known: the journal could not be read.</source>
        <translation>Nicht bekannt: Das Journal konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No automatic run has been due yet.</source>
        <translation>Bisher war kein automatischer Lauf fällig.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>ran, catching up</source>
        <translation>gelaufen, nachgeholt</translation>
    </message>
</context>
<context>
    <name>docsweep::RunPanel</name>
    <message>
        <source>Cleanup</source>
        <translation>Bereinigung</translation>
    </message>
    <message>
        <source>Verified items</source>
        <translation>Geprüfte Elemente</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Sessions whose rows are gone from the database, with the result of each recorded</source>
        <translation>Sitzungen, deren Datensätze aus der Datenbank gelöscht sind und deren Ergebnis aufgezeichnet ist</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files that the storage has answered for, or that were skipped</source>
        <translation>Dateien, zu denen der Speicher geantwortet hat oder die übersprungen wurden</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Items whose result is verified and recorded</source>
        <translation>Elemente, deren Ergebnis geprüft und aufgezeichnet ist</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Erneut scannen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Vorbereitung…</translation>
    </message>
    <message>
        <source>Nothing has been deleted yet.</source>
        <translation>Bisher wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln Element wird gelöscht, %1</numerusform>
            <numerusform>%Ln Elemente werden gelöscht, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <translation>%1 von %2 geprüft</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted</source>
        <translation>
            <numerusform>%Ln nicht gelöscht</numerusform>
            <numerusform>%Ln nicht gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Paused: no new batch starts</source>
        <translation>Pausiert: Es startet kein neuer Stapel</translation>
    </message>
    <message>
        <source>Stopping: the current batches are being finished and verified…</source>
        <translation>Wird gestoppt: Die laufenden Stapel werden abgeschlossen und geprüft…</translation>
    </message>
    <message>
        <source>Still stopping: waiting for a disk or the network. Nothing new starts.</source>
        <translation>Wird noch gestoppt: Es wird auf einen Datenträger oder das Netz gewartet. Nichts Neues startet.</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1</source>
        <translation>Es wurde nichts gelöscht: %1</translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>%1 freigegeben</translation>
    </message>
    <message>
        <source>%1 freed in %2</source>
        <translation>%1 in %2 freigegeben</translation>
    </message>
    <message>
        <source>Partly done, %1</source>
        <translation>Teilweise erledigt, %1</translation>
    </message>
    <message>
        <source>Done, %1</source>
        <translation>Erledigt, %1</translation>
    </message>
    <message>
        <source>A safety limit was overridden for this cleanup: %1</source>
        <translation>Für diese Bereinigung wurde eine Sicherheitsgrenze übergangen: %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>%1 already gone</source>
        <translation>%1 bereits weg</translation>
    </message>
    <message>
        <source>%1 used again or changed</source>
        <translation>%1 wieder benutzt oder geändert</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 ausstehend</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of an earlier run finished</source>
        <translation>%1 aus einem früheren Lauf abgeschlossen</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Es wurde nichts gelöscht</translation>
    </message>
    <message>
        <source>The storage does not answer. Waiting up to %1 more.</source>
        <translation>Der Speicher antwortet nicht. Es wird noch bis zu %1 gewartet.</translation>
    </message>
    <message>
        <source>%1 undecided until the next run</source>
        <translation>%1 offen bis zum nächsten Lauf</translation>
    </message>
    <message>
        <source>Pausing: finishing the current batch…</source>
        <translation>Wird pausiert: Der laufende Stapel wird abgeschlossen…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing deleted: %Ln item(s) failed</source>
        <translation>
            <numerusform>Nichts gelöscht: %Ln Element fehlgeschlagen</numerusform>
            <numerusform>Nichts gelöscht: %Ln Elemente fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stopped. %1 deleted, %2 left.</source>
        <translation>Angehalten. %1 gelöscht, %2 übrig.</translation>
    </message>
    <message>
        <source>Stopped by an error. %1 deleted, %2 left.</source>
        <translation>Durch einen Fehler angehalten. %1 gelöscht, %2 übrig.</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message numerus="yes">
        <source>Copying, then deleting %Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln Element wird kopiert und dann gelöscht, %1</numerusform>
            <numerusform>%Ln Elemente werden kopiert und dann gelöscht, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 copied (%3)</source>
        <translation>%1 von %2 kopiert (%3)</translation>
    </message>
</context>
<context>
    <name>docsweep::RunQuestion</name>
    <message>
        <source>Run the web app&apos;s code?</source>
        <translation>Code der Web-App ausführen?</translation>
    </message>
    <message>
        <source>Only the web app&apos;s own Python can read its settings. This runs the code of its settings and models.</source>
        <translation>Nur das eigene Python der Web-App kann ihre Einstellungen lesen. Dabei wird der Code ihrer Einstellungen und Modelle ausgeführt.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>Läuft als</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>Nicht ausführen</translation>
    </message>
    <message>
        <source>docsweep does not change it.</source>
        <translation>docsweep ändert daran nichts.</translation>
    </message>
    <message>
        <source>This code belongs to user %1. It would run with all rights of user %2.</source>
        <translation>Dieser Code gehört dem Benutzer %1. Er würde mit allen Rechten des Benutzers %2 ausgeführt.</translation>
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
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>unter 1 s</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>What was to be deleted</source>
        <translation>Was gelöscht werden sollte</translation>
    </message>
    <message>
        <source>the session %1</source>
        <translation>die Sitzung %1</translation>
    </message>
    <message>
        <source>everything unused for longer than %1</source>
        <translation>alles, was seit mehr als %1 nicht benutzt wurde</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Bereits weg</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Removed: sessions %1, documents %2, files %3; each confirmed by the database or the storage.</source>
        <translation>Gelöscht: Sitzungen %1, Dokumente %2, Dateien %3; jeweils von der Datenbank oder dem Speicher bestätigt.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>The first %1 of %2 items. Those that were not deleted come first. The CSV or JSON export contains them all.</source>
        <translation>Die ersten %1 von %2 Elementen. Die nicht gelöschten kommen zuerst. Der Export als CSV oder JSON enthält alle.</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>Sitzung oder Datei</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more item(s)</source>
        <translation>
            <numerusform>und %Ln weiteres Element</numerusform>
            <numerusform>und %Ln weitere Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleanup run %1</source>
        <translation>Bereinigungslauf %1</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Der Lauf</translation>
    </message>
    <message>
        <source>Why items were not deleted</source>
        <translation>Warum Elemente nicht gelöscht wurden</translation>
    </message>
    <message>
        <source>%1 · printed %2</source>
        <translation>%1 · gedruckt %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::RunText</name>
    <message>
        <source>asleep or off</source>
        <translation>im Ruhezustand oder aus</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>another run was in progress</source>
        <translation>ein anderer Lauf war im Gange</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Web app</source>
        <translation>Web-App</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how a run was started, by whom</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Not finished: it is running elsewhere, or its process ended early</source>
        <translation>Nicht beendet: Er läuft anderswo, oder sein Prozess endete vorzeitig</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Interrupted: its process ended before it could finish</source>
        <translation>Unterbrochen: Sein Prozess endete, bevor er fertig war</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message numerus="yes">
        <source>Partly done: %Ln item(s) failed</source>
        <translation>
            <numerusform>Teilweise erledigt: %Ln Element fehlgeschlagen</numerusform>
            <numerusform>Teilweise erledigt: %Ln Elemente fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>teilweise erledigt</translation>
    </message>
    <message numerus="yes">
        <source>Done, but %Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>Erledigt, aber %Ln Löschung wartet auf den Speicher</numerusform>
            <numerusform>Erledigt, aber %Ln Löschungen warten auf den Speicher</numerusform>
        </translation>
    </message>
    <message>
        <source>files pending</source>
        <translation>Dateien ausstehend</translation>
    </message>
    <message>
        <source>Done: there was nothing to delete</source>
        <translation>Erledigt: Es gab nichts zu löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>It is running in another window or on another machine, or its process ended. “Retry” finds out: it completes what an ended run left behind and does not disturb a running one.</source>
        <translation>Er läuft in einem anderen Fenster oder auf einem anderen Rechner, oder sein Prozess ist beendet. „Erneut versuchen“ findet es heraus: Es schließt ab, was ein beendeter Lauf hinterlassen hat, und stört keinen laufenden.</translation>
    </message>
    <message>
        <source>docsweep or the machine stopped during this run. What it had started was completed from the journal. The rest was not touched, and the next scan checks it again.</source>
        <translation>docsweep oder der Rechner wurde während dieses Laufs beendet. Was begonnen war, wurde anhand des Journals abgeschlossen. Der Rest wurde nicht angerührt, und der nächste Scan prüft ihn erneut.</translation>
    </message>
    <message>
        <source>What stopped it: %1</source>
        <translation>Was ihn gestoppt hat: %1</translation>
    </message>
    <message>
        <source>Why files could not be deleted: %1</source>
        <translation>Warum Dateien nicht gelöscht werden konnten: %1</translation>
    </message>
    <message>
        <source>Safety limits that were overridden for it: %1</source>
        <translation>Dafür übergangene Sicherheitsgrenzen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that were pending when it ended have been settled since.</source>
        <translation>
            <numerusform>%Ln Löschung, die bei seinem Ende ausstand, ist seither geklärt.</numerusform>
            <numerusform>%Ln Löschungen, die bei seinem Ende ausstanden, sind seither geklärt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also finished %Ln deletion(s) of earlier runs.</source>
        <translation>
            <numerusform>Er hat außerdem %Ln Löschung früherer Läufe abgeschlossen.</numerusform>
            <numerusform>Er hat außerdem %Ln Löschungen früherer Läufe abgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of its items has been removed. The totals are kept.</source>
        <translation>Die Liste seiner Elemente wurde entfernt. Die Summen werden behalten.</translation>
    </message>
    <message>
        <source>Skipped on purpose: nothing to do.</source>
        <translation>Absichtlich übersprungen: Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Every run tries again; “Retry” does it now.</source>
        <translation>Jeder Lauf versucht es erneut; „Erneut versuchen“ tut es sofort.</translation>
    </message>
    <message>
        <source>Still there. When the cause is fixed, “Retry” scans and lists them again.</source>
        <translation>Noch da. Wenn die Ursache behoben ist, scannt „Erneut versuchen“ und listet sie wieder auf.</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, none missed</source>
        <translation>%1 erwartet, %2 erfasst, keiner verpasst</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and why runs were missed</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, %3 missed: %4</source>
        <translation>%1 erwartet, %2 erfasst, %3 verpasst: %4</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between causes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1; %2 caught up</source>
        <translation>%1; %2 nachgeholt</translation>
    </message>
    <message>
        <source>only what earlier runs left over</source>
        <translation>nur, was frühere Läufe übrig gelassen haben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) of earlier runs were still pending at its end</source>
        <translation>
            <numerusform>%Ln Löschung früherer Läufe stand an seinem Ende noch aus</numerusform>
            <numerusform>%Ln Löschungen früherer Läufe standen an seinem Ende noch aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: finished %Ln deletion(s) of earlier runs</source>
        <translation>
            <numerusform>Erledigt: %Ln Löschung früherer Läufe abgeschlossen</numerusform>
            <numerusform>Erledigt: %Ln Löschungen früherer Läufe abgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: what earlier runs left over is settled</source>
        <translation>Erledigt: Was frühere Läufe übrig gelassen haben, ist geklärt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) were pending then; none are pending now.</source>
        <translation>
            <numerusform>Damals stand %Ln Löschung aus; jetzt nicht mehr.</numerusform>
            <numerusform>Damals standen %Ln Löschungen aus; jetzt keine mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) were pending then; %1 still pending now.</source>
        <translation>
            <numerusform>Damals stand %Ln Löschung aus; jetzt noch ausstehend: %1.</numerusform>
            <numerusform>Damals standen %Ln Löschungen aus; jetzt noch ausstehend: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done is recorded; the rest is still pending.</source>
        <translation>Gestoppt. Was erledigt ist, wurde aufgezeichnet; der Rest steht noch aus.</translation>
    </message>
    <message>
        <source>The pending deletions could not be tried. %1</source>
        <translation>Die ausstehenden Löschungen konnten nicht versucht werden. %1</translation>
    </message>
    <message>
        <source>Nothing is pending any more. What an interrupted run left over is settled.</source>
        <translation>Nichts steht mehr aus. Was ein unterbrochener Lauf übrig gelassen hat, ist geklärt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) done, %1 freed.</source>
        <translation>
            <numerusform>%Ln ausstehende Löschung erledigt, %1 freigegeben.</numerusform>
            <numerusform>%Ln ausstehende Löschungen erledigt, %1 freigegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) done, %1 still pending: the list shows why.</source>
        <translation>
            <numerusform>%Ln ausstehende Löschung erledigt, %1 noch ausstehend: Die Liste nennt den Grund.</numerusform>
            <numerusform>%Ln ausstehende Löschungen erledigt, %1 noch ausstehend: Die Liste nennt den Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing: it was refused before it started</source>
        <translation>nichts: er wurde abgelehnt, bevor er begann</translation>
    </message>
    <message>
        <source>Refused before it started. Nothing was touched.</source>
        <translation>Abgelehnt, bevor er begann. Nichts wurde angerührt.</translation>
    </message>
    <message numerus="yes">
        <source>Refused %Ln time(s) in a row before it started. Nothing was touched.</source>
        <translation>
            <numerusform>%Ln-mal nacheinander abgelehnt, bevor er begann. Nichts wurde angerührt.</numerusform>
            <numerusform>%Ln-mal nacheinander abgelehnt, bevor er begann. Nichts wurde angerührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>It is not yet known what happened to %Ln item(s), because the database did not answer. The next run settles it.</source>
        <translation>
            <numerusform>Was mit %Ln Element geschehen ist, ist noch nicht bekannt, weil die Datenbank nicht geantwortet hat. Der nächste Lauf klärt es.</numerusform>
            <numerusform>Was mit %Ln Elementen geschehen ist, ist noch nicht bekannt, weil die Datenbank nicht geantwortet hat. Der nächste Lauf klärt es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also deleted %Ln expired login(s) (django_session).</source>
        <translation>
            <numerusform>Er löschte auch %Ln abgelaufene Anmeldung (django_session).</numerusform>
            <numerusform>Er löschte auch %Ln abgelaufene Anmeldungen (django_session).</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired logins were not deleted (django_session): the database did not allow it.</source>
        <translation>Abgelaufene Anmeldungen wurden nicht gelöscht (django_session): Die Datenbank hat es nicht erlaubt.</translation>
    </message>
    <message>
        <source>Expired logins were not deleted (django_session).</source>
        <translation>Abgelaufene Anmeldungen wurden nicht gelöscht (django_session).</translation>
    </message>
    <message>
        <source>Stopped. %1 deleted, %2 left.</source>
        <translation>Angehalten. %1 gelöscht, %2 übrig.</translation>
    </message>
    <message>
        <source>Stopped by an error. %1 deleted, %2 left.</source>
        <translation>Durch einen Fehler angehalten. %1 gelöscht, %2 übrig.</translation>
    </message>
    <message>
        <source>Stopped. %1 deleted.</source>
        <translation>Angehalten. %1 gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that were pending here had been finished by other installations.</source>
        <translation>
            <numerusform>%Ln Löschung, die hier ausstand, hatte eine andere Installation abgeschlossen.</numerusform>
            <numerusform>%Ln Löschungen, die hier ausstanden, hatten andere Installationen abgeschlossen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::RunsModel</name>
    <message>
        <source>one session</source>
        <translation>eine Sitzung</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>unter 1 s</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>Everything older than this was to be deleted</source>
        <translation>Alles, was älter war, sollte gelöscht werden</translation>
    </message>
    <message>
        <source>Skipped: used again, changed or held since the plan was made</source>
        <translation>Übersprungen: wieder benutzt, geändert oder geschützt, nachdem der Plan erstellt wurde</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Älter als</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What is still pending of what it left</source>
        <translation>Was davon noch aussteht</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>this docsweep</source>
        <translation>dieses docsweep</translation>
    </message>
    <message>
        <source>Only the docsweep that ran it knows</source>
        <translation>Das weiß nur das docsweep, das ihn ausgeführt hat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>docsweep::RunsView</name>
    <message>
        <source>Runs, newest first</source>
        <translation>Läufe, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>docsweep::Schedule</name>
    <message>
        <source>Automatic runs are not possible</source>
        <translation>Automatische Läufe sind nicht möglich</translation>
    </message>
    <message>
        <source>Automatic runs are switched off</source>
        <translation>Automatische Läufe sind ausgeschaltet</translation>
    </message>
    <message>
        <source>Automatic runs are off</source>
        <translation>Automatische Läufe sind aus</translation>
    </message>
    <message>
        <source>Automatic runs are paused</source>
        <translation>Automatische Läufe sind pausiert</translation>
    </message>
    <message>
        <source>Automatic runs are paused until %1</source>
        <translation>Automatische Läufe sind pausiert bis %1</translation>
    </message>
    <message>
        <source>Quiet hours, next automatic run %1</source>
        <translation>Ruhezeit, nächster automatischer Lauf %1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Automatic run is on</source>
        <translation>Automatischer Lauf ist im Gange</translation>
    </message>
    <message>
        <source>An automatic run waits for this window</source>
        <translation>Ein automatischer Lauf wartet auf dieses Fenster</translation>
    </message>
    <message>
        <source>Next automatic run %1</source>
        <translation>Nächster automatischer Lauf %1</translation>
    </message>
    <message>
        <source>Reading the schedule…</source>
        <translation>Der Zeitplan wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing is deleted unless somebody starts a cleanup.</source>
        <translation>Nichts wird gelöscht, wenn niemand eine Bereinigung startet.</translation>
    </message>
    <message>
        <source>The last automatic run (%1) found nothing to delete.</source>
        <translation>Der letzte automatische Lauf (%1) fand nichts zu löschen.</translation>
    </message>
    <message>
        <source>The last automatic run (%1) was stopped; it had deleted %2 and freed %3.</source>
        <translation>Der letzte automatische Lauf (%1) wurde gestoppt; er hatte %2 gelöscht und %3 freigegeben.</translation>
    </message>
    <message>
        <source>The last automatic run (%1) deleted %2 and freed %3.</source>
        <translation>Der letzte automatische Lauf (%1) hat %2 gelöscht und %3 freigegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>gelaufen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>stopped: nothing deleted</source>
        <translation>gestoppt: nichts gelöscht</translation>
    </message>
    <message>
        <source>missed: asleep or off</source>
        <translation>verpasst: im Ruhezustand oder aus</translation>
    </message>
    <message>
        <source>skipped: paused</source>
        <translation>übersprungen: pausiert</translation>
    </message>
    <message>
        <source>missed: another run was in progress</source>
        <translation>verpasst: ein anderer Lauf war im Gange</translation>
    </message>
    <message>
        <source>nothing: switched off</source>
        <translation>nichts: ausgeschaltet</translation>
    </message>
    <message>
        <source>postponed: quiet hours</source>
        <translation>verschoben: Ruhezeiten</translation>
    </message>
    <message>
        <source>the schedule starts from here</source>
        <translation>der Zeitplan beginnt hier</translation>
    </message>
    <message>
        <source>the clock was set back</source>
        <translation>die Uhr wurde zurückgestellt</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, none missed</source>
        <translation>%1 erwartet, %2 erfasst, keiner verpasst</translation>
    </message>
    <message>
        <source>asleep or off</source>
        <translation>im Ruhezustand oder aus</translation>
    </message>
    <message>
        <source>another run or scan was in progress</source>
        <translation>ein anderer Lauf oder Scan war im Gange</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, %3 missed: %4</source>
        <translation>%1 erwartet, %2 erfasst, %3 verpasst: %4</translation>
    </message>
    <message>
        <source>Set by %1 on the command line</source>
        <translation>Durch %1 auf der Befehlszeile festgelegt</translation>
    </message>
    <message>
        <source>Set by %1 in the environment</source>
        <translation>Durch %1 in der Umgebung festgelegt</translation>
    </message>
    <message>
        <source>Set by %1 in the .env file</source>
        <translation>Durch %1 in der .env-Datei festgelegt</translation>
    </message>
    <message>
        <source>Set by %1 in the profile</source>
        <translation>Durch %1 im Profil festgelegt</translation>
    </message>
    <message>
        <source>The last automatic run deleted nothing. %1</source>
        <translation>Der letzte automatische Lauf hat nichts gelöscht. %1</translation>
    </message>
    <message>
        <source>Gradual start: %1 now, %2 from %3 on.</source>
        <translation>Allmählicher Beginn: jetzt %1, ab %3 %2.</translation>
    </message>
    <message>
        <source>That step would delete about %1 and %2 (%3) more.</source>
        <translation>Dieser Schritt würde etwa %1 und %2 (%3) mehr löschen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Sitzung</numerusform>
            <numerusform>%Ln Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>a run failed</source>
        <translation>ein Lauf ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>a safety limit stopped a run</source>
        <translation>eine Sicherheitsgrenze hat einen Lauf gestoppt</translation>
    </message>
    <message>
        <source>something that was already listed was put on hold</source>
        <translation>etwas, das schon aufgelistet war, wurde geschützt</translation>
    </message>
    <message>
        <source>a run was interrupted</source>
        <translation>ein Lauf wurde unterbrochen</translation>
    </message>
    <message>
        <source>something that was deleted was restored</source>
        <translation>etwas Gelöschtes wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>a run left work for the next one</source>
        <translation>ein Lauf hat Arbeit für den nächsten übrig gelassen</translation>
    </message>
    <message>
        <source>Stays at %1: %2 on %3. The next step comes on %4 at the earliest.</source>
        <translation>Bleibt bei %1: %2, am %3. Der nächste Schritt kommt frühestens am %4.</translation>
    </message>
    <message>
        <source>Next automatic run %1: %2</source>
        <translation>Nächster automatischer Lauf %1: %2</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>pausiert bis %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>on, quiet hours</source>
        <translation>ein, Ruhezeit</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>The list on screen is a trial: it shows what is older than %1. This schedule uses %2.</source>
        <translation>Die angezeigte Liste ist ein Versuch: Sie zeigt, was älter als %1 ist. Dieser Zeitplan verwendet %2.</translation>
    </message>
    <message>
        <source>“%1” may clean up the same database, but cannot be opened now. Open the one that should run.</source>
        <translation>„%1“ bereinigt vielleicht dieselbe Datenbank, lässt sich aber gerade nicht öffnen. Öffnen Sie die Verbindung, die laufen soll.</translation>
    </message>
    <message>
        <source>“%1” and “%2” clean up the same database with different settings. Open the one that should run.</source>
        <translation>„%1“ und „%2“ räumen dieselbe Datenbank mit verschiedenen Einstellungen auf. Öffnen Sie die Verbindung, die laufen soll.</translation>
    </message>
    <message>
        <source>Automatic runs of “%1” are on and now take place while another connection is open, too. Next run: %2</source>
        <translation>Die automatischen Läufe von „%1“ sind eingeschaltet und finden jetzt auch statt, während eine andere Verbindung geöffnet ist. Nächster Lauf: %2</translation>
    </message>
    <message>
        <source>“Allow automatic runs” is off in Settings: automatic runs do nothing.</source>
        <translation>„Automatische Läufe erlauben“ ist in den Einstellungen aus: Automatische Läufe tun nichts.</translation>
    </message>
    <message>
        <source>%1, a run scans again and deletes everything older than %2, as long as docsweep is open.</source>
        <comment>every hour, an age</comment>
        <translation>%1 scannt ein Lauf neu und löscht alles, was älter als %2 ist, solange docsweep geöffnet ist.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation>
            <numerusform>Alle %Ln Tag</numerusform>
            <numerusform>Alle %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>Alle %Ln Stunde</numerusform>
            <numerusform>Alle %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Jede Minute</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Alle %Ln Minute</numerusform>
            <numerusform>Alle %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Alle %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ScheduleForm</name>
    <message>
        <source>Automatic runs</source>
        <translation>Automatische Läufe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Clean up automatically</source>
        <translation>Automatisch bereinigen</translation>
    </message>
    <message>
        <source>Run every</source>
        <translation>Ausführen alle</translation>
    </message>
    <message>
        <source>After sleep, catch up with one run</source>
        <translation>Nach dem Ruhezustand einen Lauf nachholen</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message>
        <source>Everything older than</source>
        <translation>Alles, was älter ist als</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>Sicherheitsgrenzen</translation>
    </message>
    <message>
        <source>A run that would exceed a limit stops before its first deletion.</source>
        <translation>Ein Lauf, der eine Grenze überschreiten würde, stoppt vor seiner ersten Löschung.</translation>
    </message>
    <message>
        <source>Stop at more than</source>
        <translation>Stoppen bei mehr als</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Elementen</translation>
    </message>
    <message>
        <source>% of all sessions and files</source>
        <translation>% aller Sitzungen und Dateien</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Notify on the desktop</source>
        <translation>Auf dem Desktop benachrichtigen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>when something needs attention</source>
        <translation>wenn etwas Aufmerksamkeit erfordert</translation>
    </message>
    <message>
        <source>after every run</source>
        <translation>nach jedem Lauf</translation>
    </message>
    <message>
        <source>No run starts during quiet hours. A run that is due waits until they end. Time zone: %1.</source>
        <translation>Während der Ruhezeiten startet kein Lauf. Ein fälliger Lauf wartet, bis sie enden. Zeitzone: %1.</translation>
    </message>
    <message>
        <source>Start gently: begin with a longer age, then shorten it step by step</source>
        <translation>Behutsam beginnen: mit einem höheren Alter anfangen und es schrittweise verkürzen</translation>
    </message>
    <message>
        <source>Age at the start</source>
        <translation>Alter zu Beginn</translation>
    </message>
    <message>
        <source>Days without a problem before each step</source>
        <translation>Tage ohne Probleme vor jedem Schritt</translation>
    </message>
    <message>
        <source>Steps: 24, 12, 6, 3 and 1 hours, never below the age above. A failure, a safety limit that stopped a run, or a hold on something already listed keeps it on its step.</source>
        <translation>Schritte: 24, 12, 6, 3 und 1 Stunden, nie unter dem Alter oben. Ein Fehlschlag, eine Sicherheitsgrenze, die einen Lauf gestoppt hat, oder ein neuer Schutz für etwas schon Aufgelistetes hält es auf seinem Schritt.</translation>
    </message>
    <message>
        <source>% of the files of one bucket</source>
        <translation>% der Dateien eines Buckets</translation>
    </message>
    <message>
        <source>times what runs usually delete here</source>
        <translation>mal so viel, wie Läufe hier üblicherweise löschen</translation>
    </message>
    <message numerus="yes">
        <source>Use %1 (at most %2 in the last %Ln run(s))</source>
        <translation>
            <numerusform>%1 verwenden (höchstens %2 im letzten %Ln Lauf)</numerusform>
            <numerusform>%1 verwenden (höchstens %2 in den letzten %Ln Läufen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>“Allow automatic runs” is off in Settings: automatic runs do nothing.</source>
        <translation>„Automatische Läufe erlauben“ ist in den Einstellungen aus: Automatische Läufe tun nichts.</translation>
    </message>
</context>
<context>
    <name>docsweep::SchedulePage</name>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>The changes are not applied yet.</source>
        <translation>Die Änderungen sind noch nicht angewendet.</translation>
    </message>
    <message>
        <source>The changes cannot be applied. Check the marked field.</source>
        <translation>Die Änderungen können nicht angewendet werden. Prüfen Sie das markierte Feld.</translation>
    </message>
</context>
<context>
    <name>docsweep::SessionBars</name>
    <message>
        <source>Has a row</source>
        <translation>Mit Datensatz</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>Ohne Datensatz</translation>
    </message>
    <message>
        <source>Who stores the most?</source>
        <translation>Wer speichert am meisten?</translation>
    </message>
    <message>
        <source>No session has a file.</source>
        <translation>Keine Sitzung hat eine Datei.</translation>
    </message>
    <message>
        <source>Who stores the most? No session has a file.</source>
        <translation>Wer speichert am meisten? Keine Sitzung hat eine Datei.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who stores the most? One session has %1 of it.</source>
        <translation>Wer speichert am meisten? Auf eine Sitzung entfallen %1.</translation>
    </message>
    <message>
        <source>Who stores the most? The %1 largest sessions have %2 of it.</source>
        <translation>Wer speichert am meisten? Auf die %1 größten Sitzungen entfallen %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1 in %Ln Datei</numerusform>
            <numerusform>%1 in %Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document row(s)</source>
        <translation>
            <numerusform>%Ln Dokument-Datensatz</numerusform>
            <numerusform>%Ln Dokument-Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>this folder has no row</source>
        <translation>zu diesem Ordner gibt es keinen Datensatz</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
</context>
<context>
    <name>docsweep::SessionCleanup</name>
    <message>
        <source>Nothing can be deleted. See the reason above.</source>
        <translation>Nichts kann gelöscht werden. Der Grund steht oben.</translation>
    </message>
    <message>
        <source>Nothing can be deleted: the hold on %1 keeps it. End the hold first.</source>
        <translation>Es kann nichts gelöscht werden: Die Schutzregel für %1 verhindert es. Beenden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Nothing can be deleted: holds keep all of it. End them first.</source>
        <translation>Es kann nichts gelöscht werden: Schutzregeln schützen alles. Beenden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Nothing can be deleted while a scan or a run is on. Try again when it has ended.</source>
        <translation>Während eines Scans oder eines Laufs kann nichts gelöscht werden. Versuchen Sie es danach noch einmal.</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingRow</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Vorgabe verwenden</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>for example 90 min, 1.5 h or 2 d</source>
        <translation>zum Beispiel 90 min, 1.5 h oder 2 d</translation>
    </message>
    <message>
        <source>megabytes</source>
        <translation>Megabyte</translation>
    </message>
    <message>
        <source>percent, 0 to 100</source>
        <translation>Prozent, 0 bis 100</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>times, 1 or more</source>
        <translation>-fach, 1 oder mehr</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingView</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>SQLite, %1</source>
        <translation>SQLite, %1</translation>
    </message>
    <message>
        <source>PostgreSQL, %1</source>
        <translation>PostgreSQL, %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>Supabase, %1</source>
        <translation>Supabase, %1</translation>
    </message>
    <message>
        <source>by the API</source>
        <translation>über die API</translation>
    </message>
    <message>
        <source>by SQL</source>
        <translation>per SQL</translation>
    </message>
    <message>
        <source>by SQL where that is possible, else by the API</source>
        <translation>über SQL, wo das möglich ist, sonst über die API</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>von der Befehlszeile</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>aus der Umgebung</translation>
    </message>
    <message>
        <source>from %1, line %2</source>
        <translation>aus %1, Zeile %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>stored in the keychain</source>
        <translation>im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>stored in %1</source>
        <translation>in %1 gespeichert</translation>
    </message>
    <message>
        <source>from the connection “%1”</source>
        <translation>aus der Verbindung „%1“</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Set when docsweep was started. It applies until the next start.</source>
        <translation>Beim Start von docsweep angegeben; gilt bis zum nächsten Start.</translation>
    </message>
    <message>
        <source>To change it, set %1 where docsweep is started from.</source>
        <translation>Zum Ändern setzen Sie %1 dort, wo docsweep gestartet wird.</translation>
    </message>
    <message>
        <source>To change it, set %1 in %2.</source>
        <translation>Zum Ändern setzen Sie %1 in %2.</translation>
    </message>
    <message>
        <source>To change it, set %1 in the environment or in a .env file.</source>
        <translation>Zum Ändern setzen Sie %1 in der Umgebung oder in einer .env-Datei.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>How files are listed</source>
        <translation>Wie Dateien aufgelistet werden</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Stammordner</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>Datenbankkennwort</translation>
    </message>
    <message>
        <source>Storage key</source>
        <translation>Speicherschlüssel</translation>
    </message>
    <message>
        <source>set, never shown</source>
        <translation>gesetzt, wird nie angezeigt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>How long a session may be idle, or a file unchanged, before it can be deleted.</source>
        <translation>Wie lange eine Sitzung inaktiv oder eine Datei unverändert sein darf, bevor sie gelöscht werden kann.</translation>
    </message>
    <message>
        <source>the same as the time between automatic runs, %1</source>
        <translation>wie die Zeit zwischen automatischen Läufen, %1</translation>
    </message>
    <message>
        <source>%1; this window currently uses %2</source>
        <translation>%1; dieses Fenster verwendet derzeit %2</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Time between automatic runs</source>
        <translation>Zeit zwischen automatischen Läufen</translation>
    </message>
    <message>
        <source>Also used as the age if no age is set.</source>
        <translation>Gilt auch als Alter, wenn kein Alter eingestellt ist.</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>For the gauge, the warning and the forecast. Nothing is deleted because of it.</source>
        <translation>Für Anzeige, Warnung und Prognose. Deswegen wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Most items in a run</source>
        <translation>Höchstzahl der Elemente je Lauf</translation>
    </message>
    <message>
        <source>A run that would delete more stops before its first deletion.</source>
        <translation>Ein Lauf, der mehr löschen würde, stoppt vor seiner ersten Löschung.</translation>
    </message>
    <message>
        <source>Largest share of everything</source>
        <translation>Höchster Anteil am Ganzen</translation>
    </message>
    <message>
        <source>Of all files and sessions that the scan found.</source>
        <translation>Von allen Dateien und Sitzungen, die der Scan gefunden hat.</translation>
    </message>
    <message>
        <source>Keep generated files</source>
        <translation>Generierte Dateien behalten</translation>
    </message>
    <message>
        <source>Spreadsheets, PDF and text documents that a row lists as its output.</source>
        <translation>Tabellen, PDF- und Textdokumente, die ein Datensatz als Ausgabe aufführt.</translation>
    </message>
    <message>
        <source>Keep files of sessions in use</source>
        <translation>Dateien benutzter Sitzungen behalten</translation>
    </message>
    <message>
        <source>If off, old files are deleted even if their session is in use.</source>
        <translation>Ist dies aus, werden alte Dateien gelöscht, auch wenn ihre Sitzung noch benutzt wird.</translation>
    </message>
    <message>
        <source>Clean up files</source>
        <translation>Dateien bereinigen</translation>
    </message>
    <message>
        <source>If off, only rows are deleted and files are not touched.</source>
        <translation>Ist dies aus, werden nur Datensätze gelöscht und Dateien nicht angerührt.</translation>
    </message>
    <message>
        <source>To set it, store it: %1</source>
        <translation>Um den Wert zu setzen, speichern Sie ihn: %1</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>Standardfehlerausgabe</translation>
    </message>
    <message>
        <source>systemd&apos;s journal</source>
        <translation>Journal von systemd</translation>
    </message>
    <message>
        <source>syslog</source>
        <translation>syslog</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgendwohin</translation>
    </message>
    <message>
        <source>Alerts to a program</source>
        <translation>Warnungen an ein Programm</translation>
    </message>
    <message>
        <source>It is started for each alert and gets the details on its standard input.</source>
        <translation>Es wird für jede Warnung gestartet und erhält die Angaben über seine Standardeingabe.</translation>
    </message>
    <message>
        <source>Alerts on this desktop</source>
        <translation>Warnungen auf diesem Desktop</translation>
    </message>
    <message>
        <source>In addition to the tray&apos;s notifications about automatic runs.</source>
        <translation>Zusätzlich zu den Benachrichtigungen des Infobereichs über automatische Läufe.</translation>
    </message>
    <message>
        <source>Days before the quota is reached</source>
        <translation>Tage, bevor das Kontingent erreicht ist</translation>
    </message>
    <message>
        <source>An alert is sent when the forecast is closer than this. 0: never.</source>
        <translation>Eine Warnung wird gesendet, wenn die Prognose näher liegt als dies. 0: nie.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Longest wait of a deletion</source>
        <translation>Längste Wartezeit einer Löschung</translation>
    </message>
    <message>
        <source>An alert is sent when a deletion waits for the storage longer than this. 0: never.</source>
        <translation>Eine Warnung wird gesendet, wenn eine Löschung länger als dies auf den Speicher wartet. 0: nie.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Figures for Prometheus</source>
        <translation>Kennzahlen für Prometheus</translation>
    </message>
    <message>
        <source>Written after each automatic run, for node_exporter.</source>
        <translation>Nach jedem automatischen Lauf geschrieben, für node_exporter.</translation>
    </message>
    <message>
        <source>Alerts to a web address</source>
        <translation>Warnungen an eine Web-Adresse</translation>
    </message>
    <message>
        <source>Key that signs alerts</source>
        <translation>Schlüssel, der Warnungen signiert</translation>
    </message>
    <message>
        <source>Dead man&apos;s switch</source>
        <translation>Totmannschalter</translation>
    </message>
    <message>
        <source>Older versions of files</source>
        <translation>Ältere Versionen von Dateien</translation>
    </message>
    <message>
        <source>In buckets that keep what is overwritten or deleted.</source>
        <translation>In Buckets, die behalten, was überschrieben oder gelöscht wird.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>werden behalten</translation>
    </message>
    <message>
        <source>deleted when they are older than the age</source>
        <translation>werden gelöscht, wenn sie älter als das Alter sind</translation>
    </message>
    <message>
        <source>Form of alerts to a web address</source>
        <translation>Form der Warnungen an eine Web-Adresse</translation>
    </message>
    <message>
        <source>docsweep&apos;s own JSON</source>
        <translation>JSON von docsweep</translation>
    </message>
    <message>
        <source>text for a chat (Slack, Mattermost)</source>
        <translation>Text für einen Chat (Slack, Mattermost)</translation>
    </message>
    <message>
        <source>What the dead man&apos;s switch is told</source>
        <translation>Was dem Totmannschalter gemeldet wird</translation>
    </message>
    <message>
        <source>a request after each good run</source>
        <translation>eine Anfrage nach jedem guten Lauf</translation>
    </message>
    <message>
        <source>begin, success and failure (healthchecks.io)</source>
        <translation>Beginn, Erfolg und Fehler (healthchecks.io)</translation>
    </message>
    <message>
        <source>It gets a POST for each alert: https, or http to this machine.</source>
        <translation>Sie erhält für jede Warnung ein POST: https, oder http zu diesem Rechner.</translation>
    </message>
    <message>
        <source>At least 16 characters; it signs what goes to the web address.</source>
        <translation>Mindestens 16 Zeichen; er signiert, was an die Web-Adresse geht.</translation>
    </message>
    <message>
        <source>An address that is asked after each good run, and raises an alarm when that stops.</source>
        <translation>Eine Adresse, die nach jedem guten Lauf aufgerufen wird und Alarm schlägt, wenn das ausbleibt.</translation>
    </message>
    <message>
        <source>Allow automatic runs</source>
        <translation>Automatische Läufe erlauben</translation>
    </message>
    <message>
        <source>The schedule switches them on. Cleanups by hand are not affected.</source>
        <translation>Eingeschaltet werden sie im Zeitplan. Bereinigungen von Hand sind nicht betroffen.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Expired logins</source>
        <translation>Abgelaufene Anmeldungen</translation>
    </message>
    <message>
        <source>Rows of Django&apos;s own table django_session. Nobody is logged out by it.</source>
        <translation>Datensätze in Djangos eigener Tabelle django_session. Niemand wird dadurch abgemeldet.</translation>
    </message>
    <message>
        <source>deleted with each whole cleanup</source>
        <translation>werden mit jeder ganzen Bereinigung gelöscht</translation>
    </message>
    <message>
        <source>Age of a session counts from</source>
        <translation>Alter einer Sitzung zählt ab</translation>
    </message>
    <message>
        <source>its last activity</source>
        <translation>ihrer letzten Aktivität</translation>
    </message>
    <message>
        <source>its creation</source>
        <translation>ihrer Erstellung</translation>
    </message>
    <message>
        <source>Names and notes stay in the ledger</source>
        <translation>Namen und Notizen bleiben im Hauptbuch</translation>
    </message>
    <message>
        <source>Counted from the end of a hold or a run; then they are erased. 0: for ever.</source>
        <translation>Gezählt ab dem Ende einer Schutzregel oder eines Laufs; danach werden sie gelöscht. 0: für immer.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>Largest share of a bucket</source>
        <translation>Größter Anteil eines Buckets</translation>
    </message>
    <message>
        <source>Of the files that the scan found in any one bucket.</source>
        <translation>Der Dateien, die der Scan in einem einzelnen Bucket gefunden hat.</translation>
    </message>
    <message>
        <source>Largest multiple of the usual</source>
        <translation>Größtes Vielfaches des Üblichen</translation>
    </message>
    <message>
        <source>Of what a run usually deletes here.</source>
        <translation>Dessen, was ein Lauf hier üblicherweise löscht.</translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>so many times as much as usual</comment>
        <translation>das %1-fache</translation>
    </message>
    <message>
        <source>Whose clock counts</source>
        <translation>Wessen Uhr zählt</translation>
    </message>
    <message>
        <source>For ages, if this machine, the database and the storage differ.</source>
        <translation>Für Altersangaben, wenn dieser Rechner, die Datenbank und der Speicher voneinander abweichen.</translation>
    </message>
    <message>
        <source>the database&apos;s, as long as the others agree</source>
        <translation>die der Datenbank, solange die anderen übereinstimmen</translation>
    </message>
    <message>
        <source>the database&apos;s</source>
        <translation>die der Datenbank</translation>
    </message>
    <message>
        <source>the storage&apos;s</source>
        <translation>die des Speichers</translation>
    </message>
    <message>
        <source>this machine&apos;s</source>
        <translation>die dieses Rechners</translation>
    </message>
    <message>
        <source>Time zone of the database&apos;s times</source>
        <translation>Zeitzone der Zeiten in der Datenbank</translation>
    </message>
    <message>
        <source>Where they are stored without one: UTC, or a name like Europe/Berlin.</source>
        <translation>Wo sie ohne Zeitzone gespeichert sind: UTC oder ein Name wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Encryption to the database</source>
        <translation>Verschlüsselung zur Datenbank</translation>
    </message>
    <message>
        <source>sslmode of PostgreSQL. Only verify-full proves whose server it is.</source>
        <translation>sslmode von PostgreSQL. Nur verify-full beweist, wessen Server es ist.</translation>
    </message>
    <message>
        <source>Longest silence of the database</source>
        <translation>Längstes Schweigen der Datenbank</translation>
    </message>
    <message>
        <source>Then its connection is given up.</source>
        <translation>Dann wird ihre Verbindung aufgegeben.</translation>
    </message>
    <message>
        <source>Longest wait for the storage</source>
        <translation>Längstes Warten auf den Speicher</translation>
    </message>
    <message>
        <source>A run then continues without it, and its files stay pending.</source>
        <translation>Ein Lauf macht dann ohne ihn weiter, und seine Dateien bleiben ausstehend.</translation>
    </message>
    <message>
        <source>It applies from the next start.</source>
        <translation>Es gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>One or more of file, console, journald and syslog, separated by commas.</source>
        <translation>Eines oder mehrere von file, console, journald und syslog, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Protokolldatei</translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation>Was protokolliert wird</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>was geschieht</translation>
    </message>
    <message>
        <source>warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>errors alone</source>
        <translation>nur Fehler</translation>
    </message>
    <message>
        <source>Form of the log</source>
        <translation>Form des Protokolls</translation>
    </message>
    <message>
        <source>lines of text</source>
        <translation>Textzeilen</translation>
    </message>
    <message>
        <source>JSON, an object a line</source>
        <translation>JSON, ein Objekt je Zeile</translation>
    </message>
    <message>
        <source>Names of the web app&apos;s host</source>
        <translation>Namen des Hosts der Web-App</translation>
    </message>
    <message>
        <source>Requests for other names are refused. Without ports, separated by commas.</source>
        <translation>Anfragen an andere Namen werden abgelehnt. Ohne Ports, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Other pages that may ask</source>
        <translation>Andere Seiten, die anfragen dürfen</translation>
    </message>
    <message>
        <source>Whole origins like https://app.example.org, separated by commas.</source>
        <translation>Ganze Ursprünge wie https://app.example.org, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Token for machines</source>
        <translation>Token für Maschinen</translation>
    </message>
    <message>
        <source>To change it, set %1 where the endpoint is started from. It is never stored.</source>
        <translation>Zum Ändern setzen Sie %1 dort, wo der Endpunkt gestartet wird. Es wird nie gespeichert.</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Ordner für Kopien</translation>
    </message>
    <message>
        <source>Whatever a cleanup deletes is copied there first, encrypted. Empty: no copy is kept.</source>
        <translation>Was eine Bereinigung löscht, wird zuerst verschlüsselt dorthin kopiert. Leer: Es wird keine Kopie aufbewahrt.</translation>
    </message>
    <message>
        <source>none: no copy is kept</source>
        <translation>keiner: Es wird keine Kopie aufbewahrt</translation>
    </message>
    <message>
        <source>Copies are kept for</source>
        <translation>Kopien werden aufbewahrt für</translation>
    </message>
    <message>
        <source>Counted from the beginning of a cleanup; then they are gone for good.</source>
        <translation>Ab dem Beginn einer Bereinigung gezählt; danach sind sie endgültig weg.</translation>
    </message>
    <message>
        <source>Most that copies may take</source>
        <translation>Höchstens belegt von Kopien</translation>
    </message>
    <message>
        <source>What does not fit is not deleted.</source>
        <translation>Was nicht hineinpasst, wird nicht gelöscht.</translation>
    </message>
    <message>
        <source>Public key of the copies</source>
        <translation>Öffentlicher Schlüssel der Kopien</translation>
    </message>
    <message>
        <source>They are encrypted with it. Only who has the private key can bring anything back.</source>
        <translation>Mit ihm werden sie verschlüsselt. Nur wer den privaten Schlüssel hat, kann etwas zurückholen.</translation>
    </message>
    <message>
        <source>What was brought back is held for</source>
        <translation>Wiederhergestelltes wird geschützt für</translation>
    </message>
    <message>
        <source>It is as old as before, so the next cleanup would delete it again.</source>
        <translation>Es ist so alt wie zuvor, die nächste Bereinigung würde es also wieder löschen.</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was behalten wird</translation>
    </message>
    <message>
        <source>Automatic runs</source>
        <translation>Automatische Läufe</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>Zeitplan öffnen</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>Sicherheitsgrenzen</translation>
    </message>
    <message>
        <source>A cleanup is running. Settings can be changed when it has finished.</source>
        <translation>Eine Bereinigung läuft. Einstellungen können geändert werden, sobald sie beendet ist.</translation>
    </message>
    <message>
        <source>Saved. It applies when the cleanup has finished.</source>
        <translation>Gespeichert. Gilt, sobald die Bereinigung beendet ist.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Log and figures</source>
        <translation>Protokoll und Kennzahlen</translation>
    </message>
    <message>
        <source>There is no keychain here. Save again to keep it in the file %1, which only your user may read but which is not encrypted.</source>
        <translation>Hier gibt es keinen Schlüsselbund. Speichern Sie erneut, um es in der Datei %1 abzulegen; nur Ihr Benutzer darf sie lesen, aber sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Shared with other docsweeps</source>
        <translation>Mit anderen docsweeps geteilt</translation>
    </message>
    <message>
        <source>Ledger: %1</source>
        <translation>Hauptbuch: %1</translation>
    </message>
    <message>
        <source>Clocks and waiting times</source>
        <translation>Uhren und Wartezeiten</translation>
    </message>
    <message>
        <source>Cleanups that the web app asks for</source>
        <translation>Bereinigungen, die die Web-App anfordert</translation>
    </message>
    <message>
        <source>Copies of what is deleted</source>
        <translation>Kopien des Gelöschten</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>Schlüssel erstellen…</translation>
    </message>
    <message>
        <source>Set the public key where the vault is set: %1</source>
        <translation>Tragen Sie den öffentlichen Schlüssel dort ein, wo der Tresor eingestellt ist: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::SharedSchedules</name>
    <message>
        <source>docsweep window (%1)</source>
        <translation>docsweep-Fenster (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a system&apos;s scheduler, the name of its entry</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>All schedules of this web app</source>
        <translation>Alle Zeitpläne dieser Web-App</translation>
    </message>
    <message>
        <source>Every timer and docsweep window that cleans this web app by itself, on any machine.</source>
        <translation>Jeder Timer und jedes docsweep-Fenster, das diese Web-App von selbst bereinigt, auf jedem Rechner.</translation>
    </message>
    <message>
        <source>Stop expecting…</source>
        <translation>Nicht mehr erwarten…</translation>
    </message>
    <message>
        <source>For a schedule that was removed: nobody is told any more that its runs are missing</source>
        <translation>Für einen entfernten Zeitplan: Das Fehlen seiner Läufe wird nicht mehr gemeldet</translation>
    </message>
    <message>
        <source>Expected and seen runs</source>
        <translation>Erwartete und gesehene Läufe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message numerus="yes">
        <source>Expected %Ln time(s) since %1, seen 0 times</source>
        <translation>
            <numerusform>Seit %1 %Ln‑mal erwartet, 0‑mal gesehen</numerusform>
            <numerusform>Seit %1 %Ln‑mal erwartet, 0‑mal gesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On time: %Ln run(s) seen</source>
        <translation>
            <numerusform>Pünktlich: %Ln Lauf gesehen</numerusform>
            <numerusform>Pünktlich: %Ln Läufe gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected since %1</source>
        <translation>Erwartet seit %1</translation>
    </message>
    <message>
        <source>Stop expecting</source>
        <translation>Nicht mehr erwarten</translation>
    </message>
    <message>
        <source>Stop expecting runs of %1 on %2?</source>
        <translation>Keine Läufe von %1 auf %2 mehr erwarten?</translation>
    </message>
    <message>
        <source>This changes no timer and deletes nothing: nobody is told any more that its runs are missing. If it runs again, it is expected again.</source>
        <translation>Das ändert keinen Timer und löscht nichts: Das Fehlen seiner Läufe wird nicht mehr gemeldet. Läuft er wieder, wird er wieder erwartet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>docsweep::StageMeter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
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
        <translation>docsweep kann nicht starten</translation>
    </message>
    <message>
        <source>docsweep keeps its journal and its log in this folder and deletes nothing without them. A folder that you choose here is only used this time. To set one permanently, use DOCSWEEP_HOME.</source>
        <translation>docsweep führt in diesem Ordner sein Journal und sein Protokoll und löscht ohne sie nichts. Ein Ordner, den Sie hier wählen, wird nur dieses Mal verwendet. Dauerhaft legen Sie ihn mit DOCSWEEP_HOME fest.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>The folder for docsweep&apos;s journal and log</source>
        <translation>Der Ordner für Journal und Protokoll von docsweep</translation>
    </message>
    <message>
        <source>Two windows on one journal would interfere with each other. Another folder has a journal of its own and is only used this time.</source>
        <translation>Zwei Fenster mit demselben Journal würden einander stören. Ein anderer Ordner hat ein eigenes Journal und wird nur dieses Mal verwendet.</translation>
    </message>
</context>
<context>
    <name>docsweep::StatCard</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>docsweep::StatCards</name>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>Löschbar</translation>
    </message>
    <message>
        <source>Old sessions</source>
        <translation>Alte Sitzungen</translation>
    </message>
    <message>
        <source>Old files</source>
        <translation>Alte Dateien</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Verwaiste Dateien</translation>
    </message>
    <message>
        <source>Pending deletions</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>%1 wait for the storage</source>
        <translation>%1 warten auf den Speicher</translation>
    </message>
    <message>
        <source>nothing waits for the storage</source>
        <translation>nichts wartet auf den Speicher</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>scanning…</source>
        <translation>Scan läuft…</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>noch nicht gescannt</translation>
    </message>
    <message>
        <source>Show them in the list</source>
        <translation>In der Liste anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>their size is not known</source>
        <translation>ihre Größe ist nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>of %1, with %Ln document(s)</source>
        <translation>
            <numerusform>von %1, mit %Ln Dokument</numerusform>
            <numerusform>von %1, mit %Ln Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>the storage was not listed</source>
        <translation>der Speicher wurde nicht aufgelistet</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>von %1, %2</translation>
    </message>
    <message>
        <source>every file has a row</source>
        <translation>zu jeder Datei gibt es einen Datensatz</translation>
    </message>
    <message>
        <source>Show the pending deletions</source>
        <translation>Ausstehende Löschungen anzeigen</translation>
    </message>
    <message>
        <source>and %1 of older versions</source>
        <translation>und %1 ältere Versionen</translation>
    </message>
    <message>
        <source>%1 that no row refers to; %2 of them old</source>
        <translation>%1, auf die kein Datensatz verweist; %2 davon alt</translation>
    </message>
    <message>
        <source>Copies kept</source>
        <translation>Aufbewahrte Kopien</translation>
    </message>
    <message>
        <source>the vault cannot be read</source>
        <translation>der Tresor ist nicht lesbar</translation>
    </message>
    <message>
        <source>nothing to put back</source>
        <translation>nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Show what can be put back</source>
        <translation>Zeigen, was wiederhergestellt werden kann</translation>
    </message>
</context>
<context>
    <name>docsweep::StateCard</name>
    <message>
        <source>State of the schedule</source>
        <translation>Status des Zeitplans</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausieren…</translation>
    </message>
    <message>
        <source>Opens a menu: for how long</source>
        <translation>Öffnet ein Menü: für wie lange</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Bis ich fortsetze</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>docsweep::StatusLine</name>
    <message>
        <source>Share of the quota that is used</source>
        <translation>Belegter Anteil des Kontingents</translation>
    </message>
    <message>
        <source>Scanned %1 · %2</source>
        <translation>Gescannt %1 · %2</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Noch nicht gescannt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Scanning: %1 sessions, %2 files, %3 found; %4 can be deleted</source>
        <translation>Scan läuft: %1 Sitzungen, %2 Dateien, %3 gefunden; %4 löschbar</translation>
    </message>
</context>
<context>
    <name>docsweep::Strangers</name>
    <message>
        <source>A different database than before is at %1.</source>
        <translation>Unter %1 ist eine andere Datenbank als zuvor.</translation>
    </message>
    <message>
        <source>A different bucket than before is at %1.</source>
        <translation>Unter %1 ist ein anderer Bucket als zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) of the previous one are paused.</source>
        <translation>
            <numerusform>%Ln ausstehende Löschung des bisherigen ruht.</numerusform>
            <numerusform>%Ln ausstehende Löschungen des bisherigen ruhen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::SystemCard</name>
    <message>
        <source>When this window is closed</source>
        <translation>Wenn dieses Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Ask systemd and cron what is installed now</source>
        <translation>systemd und cron fragen, was jetzt installiert ist</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installieren…</translation>
    </message>
    <message>
        <source>First shows what will be installed</source>
        <translation>Zeigt zuerst, was installiert wird</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a system, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Started by: %1</source>
        <translation>Gestartet von: %1</translation>
    </message>
    <message>
        <source>The entry is there, but it is not started by: %1</source>
        <translation>Der Eintrag ist da, wird aber nicht gestartet von: %1</translation>
    </message>
    <message>
        <source>Next start: %1</source>
        <translation>Nächster Start: %1</translation>
    </message>
    <message>
        <source>cron does not report the next start.</source>
        <translation>cron meldet den nächsten Start nicht.</translation>
    </message>
    <message>
        <source>The system reports no next start.</source>
        <translation>Das System meldet keinen nächsten Start.</translation>
    </message>
    <message>
        <source>Last start, according to the system: %1</source>
        <translation>Letzter Start laut System: %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>Entfernen aus: %1</translation>
    </message>
    <message>
        <source>The system also cleans up when this window is closed</source>
        <translation>Das System bereinigt auch, wenn dieses Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>An entry is installed, but the system does not start it</source>
        <translation>Ein Eintrag ist installiert, aber das System startet ihn nicht</translation>
    </message>
    <message>
        <source>Nothing cleans up when docsweep is closed</source>
        <translation>Nichts bereinigt, wenn docsweep geschlossen ist</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>Das System wird gefragt…</translation>
    </message>
    <message>
        <source>The program docsweep-cli, which the system would start, is not installed.</source>
        <translation>Das Programm docsweep-cli, das das System starten würde, ist nicht installiert.</translation>
    </message>
    <message>
        <source>It starts docsweep-cli, which uses the same age and safety limits.</source>
        <translation>Es startet docsweep-cli, das dasselbe Alter und dieselben Sicherheitsgrenzen verwendet.</translation>
    </message>
    <message>
        <source>systemd or cron can start the cleanup, even while nobody is logged in.</source>
        <translation>systemd oder cron können die Bereinigung starten, auch wenn niemand angemeldet ist.</translation>
    </message>
    <message>
        <source>Two schedules clean up: this window&apos;s and the system&apos;s. Two runs never work at the same time, because the second one finds the lock taken. One schedule is enough.</source>
        <translation>Zwei Zeitpläne bereinigen: der dieses Fensters und der des Systems. Zwei Läufe arbeiten nie gleichzeitig, weil der zweite die Sperre belegt findet. Ein Zeitplan genügt.</translation>
    </message>
    <message>
        <source>Both systems start the cleanup; one is enough.</source>
        <translation>Beide Systeme starten die Bereinigung; eines genügt.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Wird installiert…</translation>
    </message>
    <message>
        <source>Remove from the system</source>
        <translation>Aus dem System entfernen</translation>
    </message>
    <message>
        <source>Only this is removed from %1.</source>
        <translation>Nur dies wird aus %1 entfernt.</translation>
    </message>
    <message>
        <source>What will be removed</source>
        <translation>Was entfernt wird</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Eintrag entfernen</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
</context>
<context>
    <name>docsweep::SystemDialog</name>
    <message>
        <source>Clean up when this window is closed</source>
        <translation>Bereinigen, wenn dieses Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>Let the system start the cleanup</source>
        <translation>Das System die Bereinigung starten lassen</translation>
    </message>
    <message>
        <source>This is exactly what will be installed. It runs without a window and uses the age and the safety limits of these settings.</source>
        <translation>Genau das wird installiert. Es läuft ohne Fenster und verwendet das Alter und die Sicherheitsgrenzen dieser Einstellungen.</translation>
    </message>
    <message>
        <source>What will be installed</source>
        <translation>Was installiert wird</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Time between the runs</source>
        <translation>Zeit zwischen den Läufen</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Um</translation>
    </message>
    <message>
        <source>At times of the calendar</source>
        <translation>Zu Zeiten des Kalenders</translation>
    </message>
    <message>
        <source>Times, as the system writes them</source>
        <translation>Zeiten, wie das System sie schreibt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what will be installed</source>
        <translation>Kopieren, was installiert wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>In the system&apos;s own format. Every day at three in the morning: %1</source>
        <translation>Im Format des Systems. Jeden Tag um drei Uhr morgens: %1</translation>
    </message>
    <message>
        <source>docsweep cannot install it from here. Copy the text to that machine.</source>
        <translation>docsweep kann es von hier aus nicht installieren. Kopieren Sie den Text auf jenen Rechner.</translation>
    </message>
    <message>
        <source>A key or password of these settings is in the keychain, which cannot be opened without a desktop. Store it in a private file first.</source>
        <translation>Ein Schlüssel oder Kennwort dieser Einstellungen liegt im Schlüsselbund, der ohne Desktop nicht geöffnet werden kann. Speichern Sie es zuerst in einer privaten Datei.</translation>
    </message>
    <message>
        <source>It runs only while this user is logged in. With “loginctl enable-linger” it always runs.</source>
        <translation>Es läuft nur, solange dieser Benutzer angemeldet ist. Mit „loginctl enable-linger“ läuft es immer.</translation>
    </message>
</context>
<context>
    <name>docsweep::SystemSchedule</name>
    <message>
        <source>systemd, for this user</source>
        <translation>systemd, für diesen Benutzer</translation>
    </message>
    <message>
        <source>systemd, for the machine</source>
        <translation>systemd, für den Rechner</translation>
    </message>
    <message>
        <source>cron, for this user</source>
        <translation>cron, für diesen Benutzer</translation>
    </message>
    <message>
        <source>Task Scheduler of Windows (text to copy)</source>
        <translation>Aufgabenplanung von Windows (Text zum Kopieren)</translation>
    </message>
    <message>
        <source>launchd of macOS (text to copy)</source>
        <translation>launchd von macOS (Text zum Kopieren)</translation>
    </message>
</context>
<context>
    <name>docsweep::TopBar</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>older than</source>
        <translation>älter als</translation>
    </message>
    <message>
        <source>Clean up what is older than</source>
        <translation>Bereinigen, was älter ist als</translation>
    </message>
    <message>
        <source>How long a session may be idle and a file unchanged. Choose, or type for example 90 min, 2 d.</source>
        <translation>Wie lange eine Sitzung inaktiv und eine Datei unverändert sein darf. Wählen Sie oder geben Sie zum Beispiel 90 min, 2 d ein.</translation>
    </message>
    <message>
        <source>Stop scan</source>
        <translation>Scan stoppen</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Stop the scan. The list does not change (Esc)</source>
        <translation>Den Scan stoppen. Die Liste ändert sich nicht (Esc)</translation>
    </message>
    <message>
        <source>Find out what can be deleted. A scan deletes nothing (F5)</source>
        <translation>Ermitteln, was gelöscht werden kann. Ein Scan löscht nichts (F5)</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find any session, file or document (Ctrl+K)</source>
        <translation>Beliebige Sitzung, Datei oder Dokument finden (Strg+K)</translation>
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
        <translation>Jetzt bereinigen…</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Für eine Stunde pausieren</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Bis morgen pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>docsweep::TrialMark</name>
    <message>
        <source>Change it in Settings…</source>
        <translation>In den Einstellungen ändern…</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>Zeitplan öffnen</translation>
    </message>
    <message>
        <source>Trial: %1 · schedule: %2</source>
        <translation>Versuch: %1 · Zeitplan: %2</translation>
    </message>
    <message>
        <source>Trial · schedule: %1</source>
        <translation>Versuch · Zeitplan: %1</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>The list shows what is older than %1: a trial age of this window. Automatic runs use %2.</source>
        <translation>Die Liste zeigt, was älter als %1 ist: ein Versuchsalter dieses Fensters. Automatische Läufe verwenden %2.</translation>
    </message>
    <message>
        <source>Use %1 for the schedule too</source>
        <translation>%1 auch für den Zeitplan verwenden</translation>
    </message>
    <message>
        <source>A gradual start sets the age of automatic runs now</source>
        <translation>Ein schrittweiser Beginn bestimmt jetzt das Alter der automatischen Läufe</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>docsweep::TrustQuestion</name>
    <message>
        <source>Another user&apos;s settings</source>
        <translation>Einstellungen eines anderen Benutzers</translation>
    </message>
    <message>
        <source>%1 belongs to user %2, or lies where that user can replace it. Whoever writes it decides what docsweep deletes.</source>
        <translation>%1 gehört dem Benutzer %2 oder liegt dort, wo dieser Benutzer die Datei ersetzen kann. Wer sie schreibt, entscheidet, was docsweep löscht.</translation>
    </message>
    <message>
        <source>Use it only if you trust that user. The answer is remembered for this file and this user. Where docsweep writes and what it runs are never taken from it.</source>
        <translation>Verwenden Sie sie nur, wenn Sie diesem Benutzer vertrauen. Die Antwort wird für diese Datei und diesen Benutzer gemerkt. Wohin docsweep schreibt und was es ausführt, wird ihr nie entnommen.</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Diese Datei verwenden</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>Nicht verwenden</translation>
    </message>
</context>
<context>
    <name>docsweep::TypeDonut</name>
    <message>
        <source>What is stored?</source>
        <translation>Was ist gespeichert?</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>No files are stored.</source>
        <translation>Es sind keine Dateien gespeichert.</translation>
    </message>
    <message>
        <source>What is stored? Nothing yet.</source>
        <translation>Was ist gespeichert? Noch nichts.</translation>
    </message>
    <message>
        <source>What is stored? %1 is %2.</source>
        <translation>Was ist gespeichert? %1 davon: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
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
        <translation>Jeder Typ</translation>
    </message>
    <message>
        <source>Other types, with commas between them</source>
        <translation>Andere Typen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Others: tif, csv</source>
        <translation>Andere: tif, csv</translation>
    </message>
</context>
<context>
    <name>docsweep::UnlockDialog</name>
    <message>
        <source>Unlock the vault</source>
        <translation>Tresor entsperren</translation>
    </message>
    <message>
        <source>Use a key file…</source>
        <translation>Schlüsseldatei verwenden…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The private key is protected by a passphrase: %1</source>
        <translation>Der private Schlüssel ist durch eine Passphrase geschützt: %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Names and contents in the vault are encrypted. The private key opens them. It was not found on this computer. Type or paste it, or use a file that holds it.</source>
        <translation>Namen und Inhalte im Tresor sind verschlüsselt. Der private Schlüssel öffnet sie. Er wurde auf diesem Rechner nicht gefunden. Geben oder fügen Sie ihn ein, oder verwenden Sie eine Datei, die ihn enthält.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Schlüsseldatei wählen</translation>
    </message>
    <message numerus="yes">
        <source>docsweep forgets the key again after %Ln minute(s) without use, when the screen is locked, and when the computer goes to sleep.</source>
        <translation>
            <numerusform>docsweep vergisst den Schlüssel nach %Ln Minute ohne Benutzung, beim Sperren des Bildschirms und wenn der Rechner in den Ruhezustand geht.</numerusform>
            <numerusform>docsweep vergisst den Schlüssel nach %Ln Minuten ohne Benutzung, beim Sperren des Bildschirms und wenn der Rechner in den Ruhezustand geht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::VaultItemsModel</name>
    <message>
        <source>%1 in bucket %2</source>
        <translation>%1 im Bucket %2</translation>
    </message>
    <message numerus="yes">
        <source>Session, %Ln document(s)</source>
        <translation>
            <numerusform>Sitzung, %Ln Dokument</numerusform>
            <numerusform>Sitzung, %Ln Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>Sitzung oder Datei</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>docsweep::VaultPage</name>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Set up a vault…</source>
        <translation>Tresor einrichten…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Search the vault</source>
        <translation>Tresor durchsuchen</translation>
    </message>
    <message>
        <source>Search session, file…</source>
        <translation>Sitzung, Datei suchen…</translation>
    </message>
    <message>
        <source>Part of a session’s or a file’s key, in all runs (Ctrl+F)</source>
        <translation>Teil des Schlüssels einer Sitzung oder Datei, in allen Läufen (Strg+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Runs with copies</source>
        <translation>Läufe mit Kopien</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Put back its session…</source>
        <translation>Ihre Sitzung wiederherstellen…</translation>
    </message>
    <message>
        <source>The session’s row, its documents and its files</source>
        <translation>Die Zeile der Sitzung, ihre Dokumente und ihre Dateien</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Shows first what will be put back, and asks</source>
        <translation>Zeigt erst, was wiederhergestellt wird, und fragt</translation>
    </message>
    <message>
        <source>No copies are kept</source>
        <translation>Es werden keine Kopien aufbewahrt</translation>
    </message>
    <message>
        <source>The vault cannot be read</source>
        <translation>Der Tresor ist nicht lesbar</translation>
    </message>
    <message>
        <source>Nothing to put back</source>
        <translation>Nichts wiederherzustellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can be put back, %1</source>
        <translation>
            <numerusform>%Ln Element kann wiederhergestellt werden, %1</numerusform>
            <numerusform>%Ln Elemente können wiederhergestellt werden, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The last ones are kept until %1.</source>
        <translation>Die letzten werden bis %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The vault is unlocked until you lock it, close this window or do not use it for a while.</source>
        <translation>Der Tresor bleibt entsperrt, bis Sie ihn sperren, dieses Fenster schließen oder ihn eine Weile nicht benutzen.</translation>
    </message>
    <message>
        <source>Names are encrypted. Unlock the vault to see and search them.</source>
        <translation>Namen sind verschlüsselt. Entsperren Sie den Tresor, um sie zu sehen und zu durchsuchen.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Undo a cleanup</source>
        <translation>Eine Bereinigung rückgängig machen</translation>
    </message>
    <message>
        <source>With a vault, docsweep keeps an encrypted copy of everything it deletes for a time you choose. Until then you can put it back. Name a folder for it in the settings.</source>
        <translation>Mit einem Tresor bewahrt docsweep von allem, was es löscht, eine verschlüsselte Kopie auf, so lange Sie es wünschen. Bis dahin können Sie es wiederherstellen. Nennen Sie dafür in den Einstellungen einen Ordner.</translation>
    </message>
    <message>
        <source>Reading the vault…</source>
        <translation>Tresor wird gelesen…</translation>
    </message>
    <message>
        <source>Each cleanup keeps a copy of what it deletes for %1. It then shows here.</source>
        <translation>Jede Bereinigung bewahrt eine Kopie dessen, was sie löscht, %1 lang auf. Sie erscheint dann hier.</translation>
    </message>
    <message>
        <source>%1 holds no vault yet. The first cleanup creates it. If copies were kept there before, connect its disk.</source>
        <translation>In %1 ist noch kein Tresor. Die erste Bereinigung legt ihn an. Wurden dort schon Kopien aufbewahrt, schließen Sie den Datenträger an.</translation>
    </message>
    <message>
        <source>Copies cannot be shown</source>
        <translation>Kopien können nicht gezeigt werden</translation>
    </message>
    <message>
        <source>File %1, %2</source>
        <translation>Datei %1, %2</translation>
    </message>
    <message>
        <source>Session %1 with its files</source>
        <translation>Sitzung %1 mit ihren Dateien</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Lauf %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln Element, %1</numerusform>
            <numerusform>%Ln Elemente, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Run %1:</source>
        <translation>Lauf %1:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Keine Treffer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) in all runs</source>
        <translation>
            <numerusform>%Ln Treffer in allen Läufen</numerusform>
            <numerusform>%Ln Treffer in allen Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>More are not shown. Search for what you need.</source>
        <translation>Weitere werden nicht gezeigt. Suchen Sie, was Sie brauchen.</translation>
    </message>
    <message numerus="yes">
        <source>Session with %Ln document(s)</source>
        <translation>
            <numerusform>Sitzung mit %Ln Dokument</numerusform>
            <numerusform>Sitzung mit %Ln Dokumenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::VaultRunsModel</name>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Can be put back until</source>
        <translation>Wiederherstellbar bis</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>docsweep::WindowAlerts</name>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The scan was stopped. The list is the previous one.</source>
        <translation>Der Scan wurde gestoppt. Die Liste ist die vorherige.</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>Der Scan wurde gestoppt.</translation>
    </message>
    <message>
        <source>The journal was lost, rolled back or repaired. Holds and pending deletions may be missing. Add the missing holds again, then run docsweep-cli accept --yes.</source>
        <translation>Das Journal ging verloren, wurde zurückgesetzt oder repariert. Schutzregeln und ausstehende Löschungen können fehlen. Fügen Sie die fehlenden Schutzregeln wieder hinzu, und führen Sie dann docsweep-cli accept --yes aus.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the database&apos;s clock. Ages are counted by the database&apos;s clock.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der Uhr der Datenbank %1 vor. Das Alter wird nach der Uhr der Datenbank bestimmt.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the database&apos;s clock. Ages are counted by the database&apos;s clock.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der Uhr der Datenbank %1 nach. Das Alter wird nach der Uhr der Datenbank bestimmt.</translation>
    </message>
    <message>
        <source>The quota is exceeded: %1 of %2 stored.</source>
        <translation>Das Kontingent ist überschritten: %1 von %2 gespeichert.</translation>
    </message>
    <message>
        <source>Quota reached within a day at the current growth.</source>
        <translation>Beim derzeitigen Wachstum ist das Kontingent innerhalb eines Tages erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>Quota reached in about %Ln day(s) at the current growth.</source>
        <translation>
            <numerusform>Beim derzeitigen Wachstum ist das Kontingent in etwa %Ln Tag erreicht.</numerusform>
            <numerusform>Beim derzeitigen Wachstum ist das Kontingent in etwa %Ln Tagen erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would %1 free?</source>
        <translation>Was würde ein Alter von %1 freigeben?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be read. Files there are not in the list.</source>
        <translation>
            <numerusform>%Ln Stelle konnte nicht gelesen werden. Dateien dort stehen nicht in der Liste.</numerusform>
            <numerusform>%Ln Stellen konnten nicht gelesen werden. Dateien dort stehen nicht in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures are from before the last cleanup.</source>
        <translation>Die Zahlen stammen aus der Zeit vor der letzten Bereinigung.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Erneut scannen</translation>
    </message>
    <message>
        <source>This list is %1 old.</source>
        <translation>Diese Liste ist %1 alt.</translation>
    </message>
    <message>
        <source>Rows can be cleaned up. Their files are remembered until the storage answers.</source>
        <translation>Datensätze können bereinigt werden. Ihre Dateien werden vorgemerkt, bis der Speicher antwortet.</translation>
    </message>
    <message>
        <source>The scan failed. %1</source>
        <translation>Der Scan ist fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Automatic runs of “%1” do not take place. %2</source>
        <translation>Automatische Läufe von „%1“ finden nicht statt. %2</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Was tun…</translation>
    </message>
    <message>
        <source>Holds made here count for this docsweep only. A ledger shares them with every docsweep that cleans this web app.</source>
        <translation>Schutzregeln von hier gelten nur für dieses docsweep. Ein Hauptbuch teilt sie mit jedem docsweep, das diese Web-App bereinigt.</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Putting back was interrupted. The rest waits for you, and for the private key.</source>
        <translation>Das Wiederherstellen wurde unterbrochen. Der Rest wartet auf Sie und auf den privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Abschließen…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
</TS>
