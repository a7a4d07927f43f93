<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 Ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 To</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
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
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>&lt; 1%</source>
        <translation>&lt; 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 items/s</source>
        <translation>%1 éléments/s</translation>
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
        <translation>inconnu</translation>
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
        <translation>Session</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Fichier généré</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Orphelin</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Fichiers générés</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Orphelins</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>already gone</source>
        <translation>déjà absent</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Completing an earlier run</source>
        <translation>Achèvement d’une exécution antérieure</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>idle longer than %1</source>
        <translation>inactive depuis plus de %1</translation>
    </message>
    <message>
        <source>selected by its key</source>
        <translation>sélectionnée par sa clé</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>plus ancien que %1</translation>
    </message>
    <message>
        <source>deleted with its session</source>
        <translation>supprimé avec sa session</translation>
    </message>
    <message>
        <source>no row refers to it</source>
        <translation>aucune ligne n’y fait référence</translation>
    </message>
    <message>
        <source>in the selected session&apos;s folder</source>
        <translation>dans le dossier de la session sélectionnée</translation>
    </message>
    <message>
        <source>used within the last %1</source>
        <translation>utilisée il y a moins de %1</translation>
    </message>
    <message>
        <source>its last activity cannot be read</source>
        <translation>sa dernière activité est illisible</translation>
    </message>
    <message>
        <source>held</source>
        <translation>protégé</translation>
    </message>
    <message>
        <source>changed within the last %1</source>
        <translation>modifié il y a moins de %1</translation>
    </message>
    <message>
        <source>its age cannot be read</source>
        <translation>son âge est illisible</translation>
    </message>
    <message>
        <source>outputs are kept</source>
        <translation>les fichiers générés sont conservés</translation>
    </message>
    <message>
        <source>files of sessions in use are kept</source>
        <translation>les fichiers des sessions utilisées sont conservés</translation>
    </message>
    <message>
        <source>used by a session that is kept</source>
        <translation>utilisé par une session conservée</translation>
    </message>
    <message>
        <source>storage cleanup is switched off</source>
        <translation>le nettoyage du stockage est désactivé</translation>
    </message>
    <message>
        <source>not part of the selected session</source>
        <translation>hors de la session sélectionnée</translation>
    </message>
    <message>
        <source>its session is kept</source>
        <translation>sa session est conservée</translation>
    </message>
    <message>
        <source>Nobody has used this session for over %1. Its rows will be deleted, documents first.</source>
        <translation>Personne n’a utilisé cette session depuis plus de %1. Ses lignes seront supprimées, les documents d’abord.</translation>
    </message>
    <message>
        <source>This session was selected by its key, regardless of its age.</source>
        <translation>Cette session a été sélectionnée par sa clé, quel que soit son âge.</translation>
    </message>
    <message>
        <source>Unchanged for over %1. Its session is in use and will be kept.</source>
        <translation>Inchangé depuis plus de %1. Sa session est utilisée et sera conservée.</translation>
    </message>
    <message>
        <source>Unchanged for over %1.</source>
        <translation>Inchangé depuis plus de %1.</translation>
    </message>
    <message>
        <source>A row of an expired session refers to this file. It will be deleted together with that session, and only with it.</source>
        <translation>Une ligne d’une session expirée fait référence à ce fichier. Il sera supprimé avec cette session, et seulement avec elle.</translation>
    </message>
    <message>
        <source>A row of an expired session refers to this file, but the storage could not be listed. The file is looked up before it is deleted.</source>
        <translation>Une ligne d’une session expirée fait référence à ce fichier, mais le stockage n’a pas pu être listé. Le fichier est vérifié avant sa suppression.</translation>
    </message>
    <message>
        <source>No row refers to this file, and it is older than %1.</source>
        <translation>Aucune ligne ne fait référence à ce fichier, et il a plus de %1.</translation>
    </message>
    <message>
        <source>It is in the folder of the session that was selected by its key.</source>
        <translation>Il se trouve dans le dossier de la session sélectionnée par sa clé.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Locked by its provider</source>
        <translation>Verrouillé par son fournisseur</translation>
    </message>
    <message>
        <source>In use elsewhere</source>
        <translation>Utilisé ailleurs</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Réponse illisible</translation>
    </message>
    <message>
        <source>A setting is wrong</source>
        <translation>Un paramètre est incorrect</translation>
    </message>
    <message>
        <source>A safety limit stopped it</source>
        <translation>Arrêté par une limite de sécurité</translation>
    </message>
    <message>
        <source>Disk problem</source>
        <translation>Problème de disque</translation>
    </message>
    <message>
        <source>no extension</source>
        <translation>sans extension</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>a row refers to it now</source>
        <translation>une ligne y fait référence maintenant</translation>
    </message>
    <message>
        <source>the storage could not be asked</source>
        <translation>le stockage n’a pas pu être interrogé</translation>
    </message>
    <message>
        <source>its documents changed</source>
        <translation>ses documents ont changé</translation>
    </message>
    <message>
        <source>it changed since</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>the run was interrupted before it</source>
        <translation>l’exécution a été interrompue avant lui</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>aucun fichier ne peut porter ce nom</translation>
    </message>
    <message>
        <source>given up by hand</source>
        <translation>abandonné à la main</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ancienne version</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>Anciennes versions</translation>
    </message>
    <message>
        <source>replaced more than %1 ago</source>
        <translation>remplacée il y a plus de %1</translation>
    </message>
    <message>
        <source>deleted with its file</source>
        <translation>supprimée avec son fichier</translation>
    </message>
    <message>
        <source>older versions are kept</source>
        <translation>les anciennes versions sont conservées</translation>
    </message>
    <message>
        <source>it hides versions that are kept</source>
        <translation>elle masque des versions conservées</translation>
    </message>
    <message>
        <source>The bucket has kept this version since the file was replaced or deleted, more than %1 ago.</source>
        <translation>Le bucket garde cette version depuis que le fichier a été remplacé ou supprimé, il y a plus de %1.</translation>
    </message>
    <message>
        <source>The file will be deleted. This version would then take its place, so it is deleted too.</source>
        <translation>Le fichier sera supprimé. Cette version prendrait alors sa place ; elle est donc supprimée aussi.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Automatic runs are paused until %1</source>
        <translation>Exécutions automatiques en pause (reprise&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Automatic runs are paused</source>
        <translation>Exécutions automatiques en pause</translation>
    </message>
    <message>
        <source>A cleanup is starting</source>
        <translation>Un nettoyage démarre</translation>
    </message>
    <message>
        <source>The cleanup is paused: %1 of %2 items</source>
        <translation>Le nettoyage est en pause&#xa0;: %1 sur %2 éléments</translation>
    </message>
    <message>
        <source>Cleaning up: %1 of %2 items</source>
        <translation>Nettoyage&#xa0;: %1 sur %2 éléments</translation>
    </message>
    <message>
        <source>Next automatic run: %1</source>
        <translation>Prochaine exécution automatique&#xa0;: %1</translation>
    </message>
    <message>
        <source>No automatic run is planned</source>
        <translation>Aucune exécution automatique n’est prévue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of the last cleanup failed</source>
        <translation>
            <numerusform>%Ln élément du dernier nettoyage en échec</numerusform>
            <numerusform>%Ln éléments du dernier nettoyage en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>%Ln suppression attend le stockage</numerusform>
            <numerusform>%Ln suppressions attendent le stockage</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to clean up</source>
        <translation>Il n’y a rien à nettoyer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can be deleted, %1</source>
        <translation>
            <numerusform>%Ln élément peut être supprimé, %1</numerusform>
            <numerusform>%Ln éléments peuvent être supprimés, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Analyse en cours</translation>
    </message>
    <message>
        <source>No web app is connected yet</source>
        <translation>Aucune application web n’est encore connectée</translation>
    </message>
    <message>
        <source>A safety limit stopped the cleanup</source>
        <translation>Une limite de sécurité a arrêté le nettoyage</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1</source>
        <translation>Rien n’a été supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>An error stopped the cleanup</source>
        <translation>Une erreur a arrêté le nettoyage</translation>
    </message>
    <message>
        <source>The cleanup is done</source>
        <translation>Le nettoyage est terminé</translation>
    </message>
    <message>
        <source>The cleanup was stopped</source>
        <translation>Le nettoyage a été arrêté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) deleted, %1 freed.</source>
        <translation>
            <numerusform>%Ln élément supprimé, %1 libérés.</numerusform>
            <numerusform>%Ln éléments supprimés, %1 libérés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) failed.</source>
        <translation>
            <numerusform>%Ln élément en échec.</numerusform>
            <numerusform>%Ln éléments en échec.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for the storage.</source>
        <translation>
            <numerusform>%Ln suppression attend le stockage.</numerusform>
            <numerusform>%Ln suppressions attendent le stockage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next automatic run: %1, %2</source>
        <translation>Prochaine exécution automatique : %1, %2</translation>
    </message>
</context>
<context>
    <name>docsweep::AboutGroup</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>docsweep %1 is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>docsweep %1 est un logiciel libre sous licence publique générale GNU, version 3 ou ultérieure (GPL-3.0-or-later). Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>It is built with Qt %1 (LGPL-3.0), Qt Charts (GPL-3.0), spdlog and fmt (MIT), tl::expected (CC0) and QtKeychain (BSD). Its icons were drawn for it.</source>
        <translation>Il est construit avec Qt %1 (LGPL-3.0), Qt Charts (GPL-3.0), spdlog et fmt (MIT), tl::expected (CC0) et QtKeychain (BSD). Ses icônes ont été dessinées pour lui.</translation>
    </message>
</context>
<context>
    <name>docsweep::AcceptDialog</name>
    <message>
        <source>Is this the same as before?</source>
        <translation>Est-ce la même chose qu’avant ?</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>Ne pas accepter</translation>
    </message>
    <message>
        <source>Accept as the same</source>
        <translation>Accepter comme identique</translation>
    </message>
    <message>
        <source>Accept it only if it belongs to the same web app and was moved or restored. Earlier lists and pending deletions then apply to what is there now, and the next run continues with them. If it is not the same, check that the right disk is mounted and the right database is set.</source>
        <translation>Acceptez seulement si cela appartient à la même application web et a été déplacé ou restauré. Les listes et les suppressions en attente antérieures s’appliquent alors à ce qui s’y trouve maintenant, et la prochaine exécution continue avec elles. Sinon, vérifiez que le bon disque est monté et que la bonne base de données est définie.</translation>
    </message>
    <message>
        <source>What is there now</source>
        <translation>Ce qui s’y trouve maintenant</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ActivityPage</name>
    <message>
        <source>Items as CSV…</source>
        <translation>Éléments en CSV…</translation>
    </message>
    <message>
        <source>Runs as CSV…</source>
        <translation>Exécutions en CSV…</translation>
    </message>
    <message>
        <source>Run and items as JSON…</source>
        <translation>Exécution et éléments en JSON…</translation>
    </message>
    <message>
        <source>Runs as JSON…</source>
        <translation>Exécutions en JSON…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Rapport en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>Ouvrir l’exécution %1</translation>
    </message>
    <message>
        <source>Retry failed and pending</source>
        <translation>Réessayer échecs et attentes</translation>
    </message>
    <message>
        <source>Export run %1</source>
        <translation>Exporter l’exécution %1</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>Exporter les exécutions</translation>
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
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Report of run %1</source>
        <translation>Rapport de l’exécution %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing the report of run %1…</source>
        <translation>Impression du rapport de l’exécution %1…</translation>
    </message>
    <message>
        <source>The report of run %1 was sent to the printer.</source>
        <translation>Le rapport de l’exécution %1 a été envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Lancée par</translation>
    </message>
    <message>
        <source>Started by anyone</source>
        <translation>Lancée par n’importe qui</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Entièrement réussies</translation>
    </message>
    <message>
        <source>Files pending</source>
        <translation>Fichiers en attente</translation>
    </message>
    <message>
        <source>Items failed</source>
        <translation>Éléments en échec</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Arrêtées avant la fin</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminées</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Ouvrir l’exécution</translation>
    </message>
    <message>
        <source>Show what happened to its items (Enter or double-click)</source>
        <translation>Afficher ce que sont devenus ses éléments (Entrée ou double clic)</translation>
    </message>
    <message>
        <source>Export runs…</source>
        <translation>Exporter les exécutions…</translation>
    </message>
    <message>
        <source>Save the runs shown as CSV or JSON</source>
        <translation>Enregistrer les exécutions affichées en CSV ou JSON</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln exécution</numerusform>
            <numerusform>%Ln exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) deleted</source>
        <translation>
            <numerusform>%Ln élément supprimé</numerusform>
            <numerusform>%Ln éléments supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>%1 libérés</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>Planification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing has been cleaned up yet</source>
        <translation>Rien n’a encore été nettoyé</translation>
    </message>
    <message>
        <source>Every cleanup is recorded here: what was deleted, what was kept and why, and who started it.</source>
        <translation>Chaque nettoyage est consigné ici&#xa0;: ce qui a été supprimé, ce qui a été conservé et pourquoi, et qui l’a lancé.</translation>
    </message>
    <message>
        <source>No matching runs</source>
        <translation>Aucune exécution correspondante</translation>
    </message>
    <message>
        <source>Change the result, the period or who started the runs.</source>
        <translation>Modifiez le résultat, la période ou l’auteur du lancement.</translation>
    </message>
    <message>
        <source>No run in this period</source>
        <translation>Aucune exécution dans cette période</translation>
    </message>
    <message>
        <source>Choose a longer period to see earlier runs.</source>
        <translation>Choisissez une période plus longue pour voir les exécutions antérieures.</translation>
    </message>
    <message>
        <source>Trying the pending deletions again…</source>
        <translation>Nouvel essai des suppressions en attente…</translation>
    </message>
    <message>
        <source>Scanning again for the items that failed in run %1…</source>
        <translation>Nouvelle analyse pour retrouver les éléments en échec de l’exécution %1…</translation>
    </message>
    <message>
        <source>Failed items that can still be deleted are listed under Candidates.</source>
        <translation>Les éléments en échec qui peuvent encore être supprimés figurent dans Candidats.</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>Cela n’a pas fonctionné. %1</translation>
    </message>
    <message>
        <source>The scan did not finish, so the failed items could not be listed again. %1</source>
        <translation>L’analyse ne s’est pas terminée ; les éléments en échec n’ont donc pas pu être listés à nouveau. %1</translation>
    </message>
    <message>
        <source>Pending deletions…</source>
        <translation>Suppressions en attente…</translation>
    </message>
    <message>
        <source>Show the files that are waiting for the storage, to try again or give up</source>
        <translation>Afficher les fichiers qui attendent le stockage, pour réessayer ou abandonner</translation>
    </message>
    <message>
        <source>Which connection</source>
        <translation>Quelle connexion</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Cette connexion</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Toutes les connexions</translation>
    </message>
    <message>
        <source>Connections with the same DOCSWEEP_HOME share one history</source>
        <translation>Les connexions ayant le même DOCSWEEP_HOME partagent un seul historique</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Nothing has been cleaned up on this connection yet</source>
        <translation>Rien n’a encore été nettoyé sur cette connexion</translation>
    </message>
    <message>
        <source>Choose “All connections” to see the runs of the others.</source>
        <translation>Choisissez « Toutes les connexions » pour voir les exécutions des autres.</translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation>Enregistrer le certificat…</translation>
    </message>
    <message>
        <source>Certificate of run %1</source>
        <translation>Certificat de l’exécution %1</translation>
    </message>
    <message>
        <source>Saved as %1, with the signed file and its signature beside it</source>
        <translation>Enregistré sous %1, avec le fichier signé et sa signature à côté</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Copy the ledger&apos;s last entry</source>
        <translation>Copier la dernière entrée du registre</translation>
    </message>
</context>
<context>
    <name>docsweep::AgeChoice</name>
    <message>
        <source>Show in the list</source>
        <translation>Afficher dans la liste</translation>
    </message>
    <message>
        <source>Drag the handle to see what another age would free.</source>
        <translation>Déplacez la poignée pour voir ce que libérerait un autre âge.</translation>
    </message>
    <message>
        <source>That is %1 more than now.</source>
        <translation>C’est %1 de plus que maintenant.</translation>
    </message>
    <message>
        <source>That is %1 less than now.</source>
        <translation>C’est %1 de moins que maintenant.</translation>
    </message>
    <message>
        <source>Show the candidates older than this</source>
        <translation>Afficher les candidats plus anciens</translation>
    </message>
    <message>
        <source>The list only contains items older than %1</source>
        <translation>La liste ne contient que les éléments de plus de %1</translation>
    </message>
    <message>
        <source>Try this age</source>
        <translation>Essayer cet âge</translation>
    </message>
    <message>
        <source>Scan again with this age. A scan deletes nothing, and automatic runs keep their own age.</source>
        <translation>Relancer l’analyse avec cet âge. Une analyse ne supprime rien, et les exécutions automatiques gardent leur propre âge.</translation>
    </message>
    <message>
        <source>Trial age: the list shows what is older than %1; the schedule uses %2.</source>
        <translation>Âge d’essai : la liste montre ce qui a plus de %1 ; la planification utilise %2.</translation>
    </message>
</context>
<context>
    <name>docsweep::AgeCurve</name>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>What would another age free?</source>
        <translation>Que libérerait un autre âge&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is stored.</source>
        <translation>Rien n’est stocké.</translation>
    </message>
    <message>
        <source>What would another age free? %1 are older than %2.</source>
        <translation>Que libérerait un autre âge&#x202f;? %1 ont plus de %2.</translation>
    </message>
    <message>
        <source>Older than %1: about %2 in %3 and %4.</source>
        <translation>Plus de %1&#xa0;: environ %2 dans %3 et %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>in use: %1</source>
        <translation>utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>plus ancien que %1</translation>
    </message>
    <message numerus="yes">
        <source>about %1 in %Ln file(s)</source>
        <translation>
            <numerusform>environ %1 dans %Ln fichier</numerusform>
            <numerusform>environ %1 dans %Ln fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::AgeHistogram</name>
    <message>
        <source>Can be deleted</source>
        <translation>Supprimables</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Protégés</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservés</translation>
    </message>
    <message>
        <source>How old are the files?</source>
        <translation>Quel âge ont les fichiers ?</translation>
    </message>
    <message>
        <source>No files are stored.</source>
        <translation>Aucun fichier n’est stocké.</translation>
    </message>
    <message>
        <source>How old are the files? Nothing is stored.</source>
        <translation>Quel âge ont les fichiers ? Rien n’est stocké.</translation>
    </message>
    <message>
        <source>How old are the files? Half of the data is younger than %1.</source>
        <translation>Quel âge ont les fichiers ? La moitié des données a moins de %1.</translation>
    </message>
    <message>
        <source>%1 can be deleted, %2 held, %3 kept.</source>
        <translation>%1 supprimables, %2 protégés, %3 conservés.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1 dans %Ln fichier</numerusform>
            <numerusform>%1 dans %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>between %1 and %2 old</source>
        <translation>âge entre %1 et %2</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>plus ancien que %1</translation>
    </message>
    <message>
        <source>%1 can be deleted</source>
        <translation>%1 supprimables</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 protégés</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 conservés</translation>
    </message>
    <message>
        <source>%1 to %2 old</source>
        <translation>âge de %1 à %2</translation>
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
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>Send a test to the web address</source>
        <translation>Envoyer un test à l’adresse web</translation>
    </message>
    <message>
        <source>Send a test to the program</source>
        <translation>Envoyer un test au programme</translation>
    </message>
    <message>
        <source>Send a test to the dead man&apos;s switch</source>
        <translation>Envoyer un test au dispositif d’homme mort</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>There is nothing to send to any more.</source>
        <translation>Il n’y a plus de destinataire.</translation>
    </message>
    <message>
        <source>Not delivered to %1 (%2).</source>
        <translation>Non remis à %1 (%2).</translation>
    </message>
    <message>
        <source>%1 has run without an error (%2).</source>
        <translation>%1 s’est exécuté sans erreur (%2).</translation>
    </message>
    <message>
        <source>Delivered to %1 in %2. Answer: %3</source>
        <translation>Remis à %1 en %2. Réponse : %3</translation>
    </message>
    <message>
        <source>A test counts as a good run: the switch starts waiting anew.</source>
        <translation>Un test compte comme une exécution réussie : l’interrupteur recommence à attendre.</translation>
    </message>
</context>
<context>
    <name>docsweep::AlertWords</name>
    <message>
        <source>The cleanup failed</source>
        <translation>Le nettoyage a échoué</translation>
    </message>
    <message>
        <source>The cleanup is incomplete</source>
        <translation>Le nettoyage est incomplet</translation>
    </message>
    <message>
        <source>The storage is unavailable</source>
        <translation>Le stockage n’est pas disponible</translation>
    </message>
    <message>
        <source>A safety limit stopped the cleanup</source>
        <translation>Une limite de sécurité a arrêté le nettoyage</translation>
    </message>
    <message>
        <source>The clocks differ</source>
        <translation>Les horloges diffèrent</translation>
    </message>
    <message>
        <source>The storage is almost full</source>
        <translation>Le stockage est presque plein</translation>
    </message>
    <message>
        <source>Deletions have been waiting too long</source>
        <translation>Des suppressions attendent depuis trop longtemps</translation>
    </message>
    <message>
        <source>Automatic runs were missed</source>
        <translation>Des exécutions automatiques ont été manquées</translation>
    </message>
    <message>
        <source>Open docsweep to see what went wrong.</source>
        <translation>Ouvrez docsweep pour voir ce qui n’a pas marché.</translation>
    </message>
    <message>
        <source>Activity shows every item with the reason.</source>
        <translation>Activité montre chaque élément avec sa raison.</translation>
    </message>
    <message>
        <source>Rows are still deleted. Their files wait until the storage is back.</source>
        <translation>Les lignes sont toujours supprimées. Leurs fichiers attendent le retour du stockage.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Check the list. If it is correct, clean up by hand or raise the limit.</source>
        <translation>Rien n’a été supprimé. Vérifiez la liste. Si elle est correcte, nettoyez à la main ou relevez la limite.</translation>
    </message>
    <message>
        <source>Automatic runs do not start. Synchronise the clocks of this machine and the servers with NTP.</source>
        <translation>Les exécutions automatiques ne démarrent pas. Synchronisez les horloges de cette machine et des serveurs par NTP.</translation>
    </message>
    <message>
        <source>Clean up with a shorter age, or raise MAX_STORAGE_SIZE_MB.</source>
        <translation>Nettoyez avec un âge plus court, ou augmentez MAX_STORAGE_SIZE_MB.</translation>
    </message>
    <message>
        <source>The storage must answer and allow the deletion. Test the connection in Settings.</source>
        <translation>Le stockage doit répondre et autoriser la suppression. Testez la connexion dans Paramètres.</translation>
    </message>
    <message>
        <source>Check that this machine and its scheduler are running at these times.</source>
        <translation>Vérifiez que cette machine et son planificateur fonctionnent à ces heures.</translation>
    </message>
    <message>
        <source>This has been resolved.</source>
        <translation>C’est résolu.</translation>
    </message>
    <message>
        <source>A schedule does not start its runs</source>
        <translation>Une planification ne lance pas ses exécutions</translation>
    </message>
    <message>
        <source>Check that the machine is on and its schedule is active. If the schedule is no longer used, remove it.</source>
        <translation>Vérifiez que la machine est allumée et que sa planification est active. Si la planification n’est plus utilisée, supprimez-la.</translation>
    </message>
    <message>
        <source>The vault has no room for copies</source>
        <translation>Le coffre n’a plus de place pour les copies</translation>
    </message>
    <message>
        <source>Copies are kept longer than allowed</source>
        <translation>Des copies sont conservées plus longtemps que permis</translation>
    </message>
    <message>
        <source>A restore is waiting to be finished</source>
        <translation>Une restauration attend d’être terminée</translation>
    </message>
    <message>
        <source>Something was deleted without a copy</source>
        <translation>Quelque chose a été supprimé sans copie</translation>
    </message>
    <message>
        <source>What cannot be copied is not deleted. Raise the limit of the vault, or wait until older copies expire.</source>
        <translation>Ce qui ne peut pas être copié n’est pas supprimé. Augmentez la limite du coffre ou attendez que d’anciennes copies expirent.</translation>
    </message>
    <message>
        <source>Check that the vault’s folder can be written and that the clock of this machine is right.</source>
        <translation>Vérifiez que le dossier du coffre est accessible en écriture et que l’horloge de cette machine est juste.</translation>
    </message>
    <message>
        <source>Finish it, or give it up. What has been restored stays.</source>
        <translation>Terminez-la ou abandonnez-la. Ce qui a été restauré reste.</translation>
    </message>
    <message>
        <source>It changed while it was deleted and cannot be restored. Activity shows which items.</source>
        <translation>Cela a changé pendant la suppression et ne peut pas être restauré. Activité montre de quels éléments il s’agit.</translation>
    </message>
</context>
<context>
    <name>docsweep::AllSchedules</name>
    <message>
        <source>All schedules</source>
        <translation>Toutes les planifications</translation>
    </message>
    <message>
        <source>Automatic runs of all saved connections take place as long as docsweep is open.</source>
        <translation>Les exécutions automatiques de toutes les connexions enregistrées ont lieu tant que docsweep est ouvert.</translation>
    </message>
    <message>
        <source>Schedules of all connections</source>
        <translation>Planifications de toutes les connexions</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Automatic runs</source>
        <translation>Exécutions automatiques</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Plus de</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Prochaine exécution</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (ouverte)</translation>
    </message>
    <message>
        <source>Click to open this connection</source>
        <translation>Cliquez pour ouvrir cette connexion</translation>
    </message>
    <message>
        <source>The same database as “%1”: its schedule runs there.</source>
        <translation>Même base de données que « %1 » : sa planification s’y exécute.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l’instant</translation>
    </message>
</context>
<context>
    <name>docsweep::AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Identique au bureau</translation>
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
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>For this window only. The command line and the log are always in English.</source>
        <translation>Pour cette fenêtre seulement. La ligne de commande et le log sont toujours en anglais.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>“Same as the desktop” follows the desktop, even while the window is open.</source>
        <translation>« Identique au bureau » suit le bureau, même quand la fenêtre est ouverte.</translation>
    </message>
</context>
<context>
    <name>docsweep::Background</name>
    <message>
        <source>The scan failed: %1</source>
        <translation>L’analyse a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>The storage does not answer</source>
        <translation>Le stockage ne répond pas</translation>
    </message>
    <message>
        <source>docsweep is still running in the tray</source>
        <translation>docsweep fonctionne toujours dans la zone de notification</translation>
    </message>
    <message>
        <source>To quit it, choose “Quit” in the menu of its tray icon.</source>
        <translation>Pour le quitter, choisissez « Quitter » dans le menu de son icône.</translation>
    </message>
    <message>
        <source>docsweep keeps running</source>
        <translation>docsweep continue de fonctionner</translation>
    </message>
    <message>
        <source>Automatic runs are on, so docsweep keeps running. This desktop has no tray, so closing the window only minimises it. Press Ctrl+Q to quit docsweep.</source>
        <translation>Les exécutions automatiques sont activées ; docsweep continue donc de fonctionner. Ce bureau n’a pas de zone de notification : fermer la fenêtre ne fait que la réduire. Appuyez sur Ctrl+Q pour quitter docsweep.</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Quit docsweep</source>
        <translation>Quitter docsweep</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidateActions</name>
    <message>
        <source>Select a row to hold.</source>
        <translation>Sélectionnez une ligne à protéger.</translation>
    </message>
    <message>
        <source>Too many rows for the clipboard (at most %1). Export them instead.</source>
        <translation>Trop de lignes pour le presse-papiers (%1 au plus). Exportez-les plutôt.</translation>
    </message>
    <message>
        <source>Export the items shown</source>
        <translation>Exporter les éléments affichés</translation>
    </message>
    <message>
        <source>Export the ticked items</source>
        <translation>Exporter les éléments cochés</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Cocher ou décocher</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Protéger…</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Show only this session</source>
        <translation>N’afficher que cette session</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Nettoyer…</translation>
    </message>
    <message>
        <source>The filter hides the ticked rows. Clear the filter, or select a row to hold.</source>
        <translation>Le filtre masque les lignes cochées. Effacez le filtre, ou sélectionnez une ligne à protéger.</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesModel</name>
    <message>
        <source>The session is kept. These files will be deleted because of their own age.</source>
        <translation>La session est conservée. Ces fichiers seront supprimés à cause de leur propre âge.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>held</source>
        <translation>protégé</translation>
    </message>
    <message>
        <source>deleted with its ticked session</source>
        <translation>supprimé avec sa session cochée</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not ticked, but something below it is</source>
        <translation>non coché, mais un élément en dessous l’est</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non coché</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
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
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Files outside any folder</source>
        <translation>Fichiers hors dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Coché</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>Session ou fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>already processed: nothing to tick</source>
        <translation>déjà traité : rien à cocher</translation>
    </message>
    <message>
        <source>Tick or untick everything shown (Ctrl+A)</source>
        <translation>Cocher ou décocher tout ce qui est affiché (Ctrl+A)</translation>
    </message>
    <message>
        <source>held: kept until the hold ends</source>
        <translation>protégé : conservé jusqu’à la fin de la protection</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesPage</name>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Protéger…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>All shown: %Ln item(s)…</source>
        <translation>
            <numerusform>Tout l’affiché : %Ln élément…</numerusform>
            <numerusform>Tout l’affiché : %Ln éléments…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All ticked: %Ln item(s)…</source>
        <translation>
            <numerusform>Tout le coché : %Ln élément…</numerusform>
            <numerusform>Tout le coché : %Ln éléments…</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Analyse…</translation>
    </message>
    <message>
        <source>The candidates appear here once the database and the storage have been read.</source>
        <translation>Les candidats apparaissent ici une fois la base de données et le stockage lus.</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Pas encore analysé</translation>
    </message>
    <message>
        <source>Press F5 to find out what can be deleted. A scan deletes nothing.</source>
        <translation>Appuyez sur F5 pour savoir ce qui peut être supprimé. Une analyse ne supprime rien.</translation>
    </message>
    <message>
        <source>Nothing to clean up</source>
        <translation>Rien à nettoyer</translation>
    </message>
    <message>
        <source>No session has been idle and no file unchanged for longer than %1.</source>
        <translation>Aucune session n’est inactive et aucun fichier inchangé depuis plus de %1.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Change or clear the filters.</source>
        <translation>Modifiez ou effacez les filtres.</translation>
    </message>
    <message>
        <source>at least %1 of %2 shown</source>
        <translation>au moins %1 sur %2 affichés</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up all %Ln item(s)…</source>
        <translation>
            <numerusform>Nettoyer %Ln élément…</numerusform>
            <numerusform>Nettoyer les %Ln éléments…</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing ticked</source>
        <translation>rien n’est coché</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>%1 cochés</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>décompte…</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Nettoyer…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be deleted with their session</source>
        <translation>
            <numerusform>%Ln fichier sera supprimé avec sa session</numerusform>
            <numerusform>%Ln fichiers seront supprimés avec leur session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be kept: they can only be deleted with their session</source>
        <translation>
            <numerusform>%Ln fichier sera conservé : il ne peut être supprimé qu’avec sa session</numerusform>
            <numerusform>%Ln fichiers seront conservés : ils ne peuvent être supprimés qu’avec leur session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held item(s) will be kept</source>
        <translation>
            <numerusform>%Ln élément protégé sera conservé</numerusform>
            <numerusform>%Ln éléments protégés seront conservés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up %Ln item(s)…</source>
        <translation>
            <numerusform>Nettoyer %Ln élément…</numerusform>
            <numerusform>Nettoyer %Ln éléments…</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these items is left to clean up.</source>
        <translation>Aucun de ces éléments n’est encore à nettoyer.</translation>
    </message>
    <message>
        <source>Protect the ticked rows shown, or the selected row, from every cleanup (H)</source>
        <translation>Protéger de tout nettoyage les lignes cochées affichées, ou la ligne sélectionnée (H)</translation>
    </message>
    <message>
        <source>%1 ticked, %2 of them hidden by the filter</source>
        <translation>%1 cochés, dont %2 masqués par le filtre</translation>
    </message>
    <message numerus="yes">
        <source>Clean up the %Ln item(s) shown…</source>
        <translation>
            <numerusform>Nettoyer %Ln élément affiché…</numerusform>
            <numerusform>Nettoyer les %Ln éléments affichés…</numerusform>
        </translation>
    </message>
    <message>
        <source>more documents match: type more of the name</source>
        <translation>d’autres documents correspondent : saisissez plus du nom</translation>
    </message>
    <message>
        <source>Tick their sessions too</source>
        <translation>Cocher aussi leurs sessions</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesView</name>
    <message>
        <source>Cleanup candidates</source>
        <translation>Candidats au nettoyage</translation>
    </message>
</context>
<context>
    <name>docsweep::CauseList</name>
    <message>
        <source>Why items were not deleted</source>
        <translation>Pourquoi des éléments n’ont pas été supprimés</translation>
    </message>
    <message>
        <source>Nothing to fix: they were skipped on purpose, and the next scan checks them again.</source>
        <translation>Rien à corriger : ils ont été ignorés volontairement, et la prochaine analyse les vérifie à nouveau.</translation>
    </message>
    <message>
        <source>They are still there. Fix the cause, then scan and clean up again.</source>
        <translation>Ils sont toujours là. Corrigez la cause, puis relancez l’analyse et le nettoyage.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more cause(s); the report lists them all</source>
        <translation>
            <numerusform>et %Ln autre cause&#x202f;; le rapport les donne toutes</numerusform>
            <numerusform>et %Ln autres causes&#x202f;; le rapport les donne toutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is forgotten: once this is fixed, the next cleanup continues with them, and so does Retry in the report.</source>
        <translation>Rien n’est oublié : une fois le problème corrigé, le prochain nettoyage reprend avec eux, tout comme « Réessayer » dans le rapport.</translation>
    </message>
</context>
<context>
    <name>docsweep::CauseWords</name>
    <message>
        <source>No address is known for %1.</source>
        <translation>Aucune adresse n’est connue pour %1.</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <translation>%1 refuse les connexions.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 a fermé la connexion.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>A secure connection to %1 is not possible (TLS).</source>
        <translation>Une connexion sécurisée à %1 est impossible (TLS).</translation>
    </message>
    <message>
        <source>The proxy blocks docsweep&apos;s connection to %1.</source>
        <translation>Le proxy bloque la connexion de docsweep à %1.</translation>
    </message>
    <message>
        <source>The provider has locked the project because of its quota or a payment.</source>
        <translation>Le fournisseur a verrouillé le projet à cause de son quota ou d’un paiement.</translation>
    </message>
    <message>
        <source>The storage does not know the key.</source>
        <translation>Le stockage ne connaît pas la clé.</translation>
    </message>
    <message>
        <source>The storage key has expired.</source>
        <translation>La clé du stockage a expiré.</translation>
    </message>
    <message>
        <source>The storage key belongs to another project.</source>
        <translation>La clé du stockage appartient à un autre projet.</translation>
    </message>
    <message>
        <source>The storage key is not allowed to do this.</source>
        <translation>La clé du stockage n’autorise pas cette opération.</translation>
    </message>
    <message>
        <source>The storage reported success, but the file is still there: no policy lets this key delete it.</source>
        <translation>Le stockage a confirmé, mais le fichier est toujours là&#xa0;: aucune règle (policy) ne permet à cette clé de le supprimer.</translation>
    </message>
    <message>
        <source>The storage key cannot see everything, so docsweep cannot tell whether a file is gone or hidden.</source>
        <translation>La clé du stockage ne voit pas tout ; docsweep ne peut donc pas savoir si un fichier est supprimé ou caché.</translation>
    </message>
    <message>
        <source>No storage is configured.</source>
        <translation>Aucun stockage n’est configuré.</translation>
    </message>
    <message>
        <source>%1 answered with an error, HTTP %2.</source>
        <translation>%1 a répondu par une erreur, HTTP %2.</translation>
    </message>
    <message>
        <source>The storage&apos;s listing cannot be trusted now.</source>
        <translation>La liste fournie par le stockage n’est pas fiable pour le moment.</translation>
    </message>
    <message>
        <source>The bucket does not exist, or the key cannot see it.</source>
        <translation>Le bucket n’existe pas, ou la clé ne le voit pas.</translation>
    </message>
    <message>
        <source>The bucket %1 does not exist, or the key cannot see it.</source>
        <translation>Le bucket %1 n’existe pas, ou la clé ne le voit pas.</translation>
    </message>
    <message>
        <source>No bucket is set.</source>
        <translation>Aucun bucket n’est défini.</translation>
    </message>
    <message>
        <source>The bucket %1 is not one of the buckets configured now.</source>
        <translation>Le bucket %1 ne fait pas partie des buckets configurés actuellement.</translation>
    </message>
    <message>
        <source>Storage cleanup is switched off.</source>
        <translation>Le nettoyage du stockage est désactivé.</translation>
    </message>
    <message>
        <source>The storage folder %1 cannot be opened.</source>
        <translation>Le dossier de stockage %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The bucket&apos;s folder %1 cannot be opened.</source>
        <translation>Le dossier du bucket, %1, ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>docsweep may not write to the folder of the files: %1</source>
        <translation>docsweep n’a pas le droit d’écrire dans le dossier des fichiers : %1</translation>
    </message>
    <message>
        <source>The user %1 may not delete this file, because it is protected.</source>
        <translation>L’utilisateur %1 ne peut pas supprimer ce fichier, car il est protégé.</translation>
    </message>
    <message>
        <source>The user %1 has no access to it.</source>
        <translation>L’utilisateur %1 n’y a pas accès.</translation>
    </message>
    <message>
        <source>The file system is mounted read-only.</source>
        <translation>Le système de fichiers est monté en lecture seule.</translation>
    </message>
    <message>
        <source>Something else is mounted there, or the system is using it.</source>
        <translation>Autre chose y est monté, ou le système l’utilise.</translation>
    </message>
    <message>
        <source>There is a symbolic link on the path. docsweep does not follow symbolic links.</source>
        <translation>Il y a un lien symbolique sur le chemin. docsweep ne suit pas les liens symboliques.</translation>
    </message>
    <message>
        <source>No database is configured.</source>
        <translation>Aucune base de données n’est configurée.</translation>
    </message>
    <message>
        <source>The database file does not exist, or this user may not open its folder.</source>
        <translation>Le fichier de la base de données n’existe pas, ou cet utilisateur ne peut pas ouvrir son dossier.</translation>
    </message>
    <message>
        <source>docsweep has no access to the database file or its folder.</source>
        <translation>docsweep n’a pas accès au fichier de la base de données ou à son dossier.</translation>
    </message>
    <message>
        <source>The web app&apos;s tables are not in this database.</source>
        <translation>Les tables de l’application web ne sont pas dans cette base de données.</translation>
    </message>
    <message>
        <source>The database user lacks permissions.</source>
        <translation>Il manque des droits à l’utilisateur de la base de données.</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>La base de données ne répond pas.</translation>
    </message>
    <message>
        <source>The database rejects this user or password.</source>
        <translation>La base de données refuse cet utilisateur ou ce mot de passe.</translation>
    </message>
    <message>
        <source>There is no database with that name.</source>
        <translation>Il n’y a pas de base de données de ce nom.</translation>
    </message>
    <message>
        <source>The database accepted the login, then closed the connection.</source>
        <translation>La base de données a accepté l’identification, puis a fermé la connexion.</translation>
    </message>
    <message>
        <source>The web app stores times without a time zone, so no age can be determined.</source>
        <translation>L’application web enregistre des heures sans fuseau ; aucun âge ne peut donc être déterminé.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is missing.</source>
        <translation>Le pilote Qt pour PostgreSQL manque.</translation>
    </message>
    <message>
        <source>Something else keeps the database locked.</source>
        <translation>Autre chose garde la base de données verrouillée.</translation>
    </message>
    <message>
        <source>A row that docsweep does not know refers to the session or its documents.</source>
        <translation>Une ligne que docsweep ne connaît pas fait référence à la session ou à ses documents.</translation>
    </message>
    <message>
        <source>The database deleted a different number of rows than requested.</source>
        <translation>La base de données a supprimé un nombre de lignes différent de celui demandé.</translation>
    </message>
    <message>
        <source>The database refused the request.</source>
        <translation>La base de données a refusé la demande.</translation>
    </message>
    <message>
        <source>The session is in use again.</source>
        <translation>La session est de nouveau utilisée.</translation>
    </message>
    <message>
        <source>Its documents changed since the list was made.</source>
        <translation>Ses documents ont changé depuis que la liste a été établie.</translation>
    </message>
    <message>
        <source>It changed since the list was made.</source>
        <translation>L’élément a changé depuis que la liste a été établie.</translation>
    </message>
    <message>
        <source>It was put on hold after the list was made.</source>
        <translation>L’élément a été protégé depuis que la liste a été établie.</translation>
    </message>
    <message>
        <source>A row refers to it now.</source>
        <translation>Une ligne y fait référence maintenant.</translation>
    </message>
    <message>
        <source>Its session was skipped.</source>
        <translation>Sa session a été ignorée.</translation>
    </message>
    <message>
        <source>The rows of its session are kept.</source>
        <translation>Les lignes de sa session sont conservées.</translation>
    </message>
    <message>
        <source>It was still there after the deletion.</source>
        <translation>L’élément était toujours là après sa suppression.</translation>
    </message>
    <message>
        <source>The run was interrupted before this item. The next scan checks it again.</source>
        <translation>L’exécution a été interrompue avant cet élément. La prochaine analyse le vérifie à nouveau.</translation>
    </message>
    <message>
        <source>It was removed before the run was interrupted.</source>
        <translation>L’élément a été supprimé avant que l’exécution soit interrompue.</translation>
    </message>
    <message>
        <source>Other causes.</source>
        <translation>Autres causes.</translation>
    </message>
    <message>
        <source>Another run is in progress.</source>
        <translation>Une autre exécution est en cours.</translation>
    </message>
    <message>
        <source>The lock that keeps other runs out was lost.</source>
        <translation>Le verrou qui écarte les autres exécutions a été perdu.</translation>
    </message>
    <message>
        <source>Its process ended before it could finish.</source>
        <translation>Son processus s’est arrêté avant d’avoir pu terminer.</translation>
    </message>
    <message>
        <source>%1 items were confirmed, but %2 would be deleted now. Nothing was deleted.</source>
        <translation>%1 éléments ont été confirmés, mais %2 seraient supprimés maintenant. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the server differ by more than automatic runs allow.</source>
        <translation>L’écart entre les horloges de cette machine et du serveur dépasse ce que les exécutions automatiques autorisent.</translation>
    </message>
    <message>
        <source>The list was changed after it was made. Nothing more of it will be deleted.</source>
        <translation>La liste a été modifiée après avoir été établie. Plus rien n’en sera supprimé.</translation>
    </message>
    <message>
        <source>The list no longer exists or was never finished. Nothing was deleted.</source>
        <translation>La liste n’existe plus ou n’a jamais été terminée. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The list was made for another database, %1. Nothing was deleted.</source>
        <translation>La liste a été établie pour une autre base de données, %1. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>There is no session “%1”: no row and no file was found.</source>
        <translation>Il n’y a pas de session « %1 » : aucune ligne ni aucun fichier n’a été trouvé.</translation>
    </message>
    <message>
        <source>“%1” is not a session key.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une clé de session.</translation>
    </message>
    <message>
        <source>The data arrived in the wrong order. Nothing was planned, because files in use could look like orphans.</source>
        <translation>Les données sont arrivées dans le désordre. Rien n’a été planifié, car des fichiers utilisés pourraient ressembler à des orphelins.</translation>
    </message>
    <message>
        <source>The journal was written by a newer docsweep.</source>
        <translation>Le journal a été écrit par un docsweep plus récent.</translation>
    </message>
    <message>
        <source>There is no journal yet.</source>
        <translation>Il n’y a pas encore de journal.</translation>
    </message>
    <message>
        <source>docsweep&apos;s own folder cannot be used: %1</source>
        <translation>Le dossier propre à docsweep ne peut pas être utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>docsweep has no place for its journal.</source>
        <translation>docsweep n’a pas d’emplacement pour son journal.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Le fichier %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>Le trousseau ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The value of the setting %1 cannot be used.</source>
        <translation>La valeur du paramètre %1 ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>%1 doit être un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 must be a number of at least %2.</source>
        <translation>%1 doit être un nombre d’au moins %2.</translation>
    </message>
    <message>
        <source>%1 is set, but other settings that belong to it are missing.</source>
        <translation>%1 est défini, mais d’autres paramètres associés manquent.</translation>
    </message>
    <message>
        <source>This address would send the key unencrypted.</source>
        <translation>Cette adresse enverrait la clé sans chiffrement.</translation>
    </message>
    <message>
        <source>Two different storages are set at the same time.</source>
        <translation>Deux stockages différents sont définis en même temps.</translation>
    </message>
    <message>
        <source>A connection named “%1” already exists.</source>
        <translation>Une connexion nommée « %1 » existe déjà.</translation>
    </message>
    <message>
        <source>The quiet hours cover the whole week and leave no time to run.</source>
        <translation>Les heures calmes couvrent toute la semaine et ne laissent aucun temps pour une exécution.</translation>
    </message>
    <message>
        <source>This system does not know the time zone “%1”.</source>
        <translation>Ce système ne connaît pas le fuseau horaire « %1 ».</translation>
    </message>
    <message>
        <source>%1 is set only in the environment, which is missing when the system starts docsweep.</source>
        <translation>%1 n’est défini que dans l’environnement, qui est absent quand le système lance docsweep.</translation>
    </message>
    <message>
        <source>The program %1 cannot be started.</source>
        <translation>Le programme %1 ne peut pas être lancé.</translation>
    </message>
    <message>
        <source>cron cannot start a job exactly every %1 minutes.</source>
        <translation>cron ne peut pas lancer une tâche exactement toutes les %1 minutes.</translation>
    </message>
    <message>
        <source>docsweep&apos;s lines in the crontab were changed.</source>
        <translation>Les lignes de docsweep dans la crontab ont été modifiées.</translation>
    </message>
    <message>
        <source>The system does not understand this start time: %1</source>
        <translation>Le système ne comprend pas cette heure de lancement : %1</translation>
    </message>
    <message>
        <source>Check the project&apos;s address and this machine&apos;s name server (DNS).</source>
        <translation>Vérifiez l’adresse du projet et le serveur de noms (DNS) de cette machine.</translation>
    </message>
    <message>
        <source>Check that it is running and can be reached from here, then try again.</source>
        <translation>Vérifiez que le service fonctionne et qu’il est joignable d’ici, puis réessayez.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock and the server&apos;s certificate. If you use your own certificate authority, set DOCSWEEP_CA_FILE.</source>
        <translation>Vérifiez l’horloge de cette machine et le certificat du serveur. Si vous utilisez votre propre autorité de certification, définissez DOCSWEEP_CA_FILE.</translation>
    </message>
    <message>
        <source>Check https_proxy and no_proxy in the environment.</source>
        <translation>Vérifiez https_proxy et no_proxy dans l’environnement.</translation>
    </message>
    <message>
        <source>Its owner must upgrade the plan or wait for the next billing period.</source>
        <translation>Son propriétaire doit passer à un forfait supérieur ou attendre la prochaine période de facturation.</translation>
    </message>
    <message>
        <source>Check SUPABASE_URL and SUPABASE_SERVICE_KEY: both must belong to this project.</source>
        <translation>Vérifiez SUPABASE_URL et SUPABASE_SERVICE_KEY : les deux doivent appartenir à ce projet.</translation>
    </message>
    <message>
        <source>Use the service key, or add a policy for it.</source>
        <translation>Utilisez la clé de service, ou ajoutez une règle (policy) pour celle-ci.</translation>
    </message>
    <message>
        <source>A proxy may be in the way, or the address is not the project&apos;s.</source>
        <translation>Un proxy fait peut-être obstacle, ou l’adresse n’est pas celle du projet.</translation>
    </message>
    <message>
        <source>Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT.</source>
        <translation>Définissez SUPABASE_URL et SUPABASE_SERVICE_KEY, ou STORAGE_ROOT.</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME.</source>
        <translation>Vérifiez SUPABASE_BUCKET_NAME.</translation>
    </message>
    <message>
        <source>To switch it on, set STORAGE_CLEANUP_ENABLED=true.</source>
        <translation>Pour l’activer, définissez STORAGE_CLEANUP_ENABLED=true.</translation>
    </message>
    <message>
        <source>Check that its disk is mounted and that STORAGE_ROOT and SUPABASE_BUCKET_NAME are correct.</source>
        <translation>Vérifiez que son disque est monté et que STORAGE_ROOT et SUPABASE_BUCKET_NAME sont corrects.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the files, or allow it to write there.</source>
        <translation>Lancez docsweep sous l’utilisateur propriétaire des fichiers, ou autorisez-le à y écrire.</translation>
    </message>
    <message>
        <source>Set DATABASE_URL or SUPABASE_DB_HOST to the web app&apos;s database.</source>
        <translation>Définissez DATABASE_URL ou SUPABASE_DB_HOST sur la base de données de l’application web.</translation>
    </message>
    <message>
        <source>Set the web app&apos;s database in the settings, and run the app&apos;s migrations.</source>
        <translation>Définissez la base de données de l’application web dans les paramètres, et exécutez les migrations de l’application.</translation>
    </message>
    <message>
        <source>Connect as the owner of the tables.</source>
        <translation>Connectez-vous en tant que propriétaire des tables.</translation>
    </message>
    <message>
        <source>Run this in the database: %1</source>
        <translation>Exécutez ceci dans la base de données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the host, the port and the network.</source>
        <translation>Vérifiez l’hôte, le port et le réseau.</translation>
    </message>
    <message>
        <source>Check the user and the password.</source>
        <translation>Vérifiez l’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>Increase the size of the connection pool. A run needs one connection for its lock and one for each worker.</source>
        <translation>Augmentez la taille du pool de connexions. Une exécution demande une connexion pour son verrou et une pour chaque worker.</translation>
    </message>
    <message>
        <source>Set USE_TZ = True in the web app.</source>
        <translation>Définissez USE_TZ = True dans l’application web.</translation>
    </message>
    <message>
        <source>Install libqt6sql6-psql.</source>
        <translation>Installez libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>Réessayez quand ce sera terminé.</translation>
    </message>
    <message>
        <source>Show the text below to the database&apos;s administrator.</source>
        <translation>Montrez le texte ci-dessous à l’administrateur de la base de données.</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>Relancez l’analyse.</translation>
    </message>
    <message>
        <source>Make sure that nobody deletes the lock, then scan again.</source>
        <translation>Veillez à ce que personne ne supprime le verrou, puis relancez l’analyse.</translation>
    </message>
    <message>
        <source>Synchronise both clocks with NTP.</source>
        <translation>Synchronisez les deux horloges par NTP.</translation>
    </message>
    <message>
        <source>Install the newer docsweep here too.</source>
        <translation>Installez ici aussi le docsweep plus récent.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_HOME to a folder that this user may write to.</source>
        <translation>Définissez DOCSWEEP_HOME sur un dossier où cet utilisateur peut écrire.</translation>
    </message>
    <message>
        <source>Free some disk space, then try again.</source>
        <translation>Libérez de l’espace disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Check its path and its permissions.</source>
        <translation>Vérifiez son chemin et ses droits.</translation>
    </message>
    <message>
        <source>Unlock it, or store the key in a private file instead.</source>
        <translation>Déverrouillez-le, ou enregistrez plutôt la clé dans un fichier privé.</translation>
    </message>
    <message>
        <source>Use https. http is only allowed for addresses of this machine.</source>
        <translation>Utilisez https. http n’est autorisé que pour les adresses de cette machine.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another interval.</source>
        <translation>Choisissez un autre intervalle.</translation>
    </message>
    <message>
        <source>To have no automatic runs, switch them off.</source>
        <translation>Pour ne pas avoir d’exécutions automatiques, désactivez-les.</translation>
    </message>
    <message>
        <source>Put it in a .env file, or save these settings as a connection.</source>
        <translation>Mettez-le dans un fichier .env, ou enregistrez ces paramètres comme connexion.</translation>
    </message>
    <message>
        <source>Install it, or choose another system.</source>
        <translation>Installez-le, ou choisissez un autre système.</translation>
    </message>
    <message>
        <source>The next longer interval that works is %1 minutes.</source>
        <translation>L’intervalle suivant possible est de %1 minutes.</translation>
    </message>
    <message>
        <source>Correct or remove them with crontab -e.</source>
        <translation>Corrigez-les ou retirez-les avec crontab -e.</translation>
    </message>
    <message>
        <source>Use the format that the system expects.</source>
        <translation>Utilisez le format que le système attend.</translation>
    </message>
    <message>
        <source>The list was made for a different database or bucket than the one there now. Nothing was deleted.</source>
        <translation>La liste a été établie pour une base de données ou un bucket différent de ce qui s’y trouve maintenant. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>A different database or bucket than before is at %1.</source>
        <translation>Une base de données ou un bucket différent d’avant se trouve à %1.</translation>
    </message>
    <message>
        <source>Its time cannot be read, so it never counts as old.</source>
        <translation>Sa date est illisible : il n’est donc jamais considéré comme ancien.</translation>
    </message>
    <message>
        <source>No file in this storage can have such a name.</source>
        <translation>Aucun fichier de ce stockage ne peut porter un tel nom.</translation>
    </message>
    <message>
        <source>Its deletion was given up, so it was not deleted.</source>
        <translation>Sa suppression a été abandonnée : il n’a donc pas été supprimé.</translation>
    </message>
    <message>
        <source>If it belongs to the same web app, accept it above the page. If not, check the disk and the database.</source>
        <translation>Si cela appartient à la même application web, acceptez-le au-dessus de la page. Sinon, vérifiez le disque et la base de données.</translation>
    </message>
    <message>
        <source>The database file belongs to user %1. Opening it as another user could stop the web app.</source>
        <translation>Le fichier de la base de données appartient à l’utilisateur %1. L’ouvrir sous un autre utilisateur pourrait bloquer l’application web.</translation>
    </message>
    <message>
        <source>Row-level security hides rows of %1 from this user. Their files would look like orphans.</source>
        <translation>La sécurité au niveau des lignes (RLS) cache des lignes de %1 à cet utilisateur. Leurs fichiers ressembleraient à des orphelins.</translation>
    </message>
    <message>
        <source>All connections that the database allows are in use.</source>
        <translation>Toutes les connexions que la base de données autorise sont utilisées.</translation>
    </message>
    <message>
        <source>The database server is starting or stopping.</source>
        <translation>Le serveur de base de données est en train de démarrer ou de s’arrêter.</translation>
    </message>
    <message>
        <source>An administrator ended the connection, or the database server was stopped.</source>
        <translation>Un administrateur a mis fin à la connexion, ou le serveur de base de données a été arrêté.</translation>
    </message>
    <message>
        <source>There is no space left in the folder for temporary files: %1</source>
        <translation>Il n’y a plus de place dans le dossier des fichiers temporaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>Run docsweep as that user.</source>
        <translation>Exécutez docsweep sous cet utilisateur.</translation>
    </message>
    <message>
        <source>Close some of them, or raise the limit of the role, the server or the pooler.</source>
        <translation>Fermez-en quelques-unes, ou relevez la limite du rôle, du serveur ou du pooler.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Raise the limit of the process: ulimit -f unlimited.</source>
        <translation>Relevez la limite du processus&#xa0;: ulimit -f unlimited.</translation>
    </message>
    <message>
        <source>Something other than the storage is answering at %1.</source>
        <translation>Autre chose que le stockage répond à %1.</translation>
    </message>
    <message>
        <source>The storage project is read-only. Usually its disk is full.</source>
        <translation>Le projet de stockage est en lecture seule. Le plus souvent, son disque est plein.</translation>
    </message>
    <message>
        <source>The storage refuses to delete this file.</source>
        <translation>Le stockage refuse de supprimer ce fichier.</translation>
    </message>
    <message>
        <source>A row of another table refers to this file.</source>
        <translation>Une ligne d’une autre table fait référence à ce fichier.</translation>
    </message>
    <message>
        <source>A trigger in the storage&apos;s database refuses to delete this file.</source>
        <translation>Un déclencheur dans la base de données du stockage refuse la suppression de ce fichier.</translation>
    </message>
    <message>
        <source>The storage would also delete the files below it, so it was skipped.</source>
        <translation>Le stockage supprimerait aussi les fichiers situés en dessous ; il a donc été ignoré.</translation>
    </message>
    <message>
        <source>The storage took too long to say which file it refuses to delete.</source>
        <translation>Le stockage a mis trop de temps à dire quel fichier il refuse de supprimer.</translation>
    </message>
    <message>
        <source>The storage keeps it as an older version instead of deleting it.</source>
        <translation>Le stockage le conserve comme ancienne version au lieu de le supprimer.</translation>
    </message>
    <message>
        <source>An older version of it is kept and would become the current file again.</source>
        <translation>Une ancienne version est conservée et redeviendrait le fichier actuel.</translation>
    </message>
    <message>
        <source>The files of bucket %1 cannot be listed by SQL.</source>
        <translation>Les fichiers du bucket %1 ne peuvent pas être listés par SQL.</translation>
    </message>
    <message>
        <source>The storage folder must be an absolute path: %1</source>
        <translation>Le dossier de stockage doit être un chemin absolu : %1</translation>
    </message>
    <message>
        <source>This file isn&apos;t an SQLite database.</source>
        <translation>Ce fichier n’est pas une base de données SQLite.</translation>
    </message>
    <message>
        <source>The disk or its file system is failing.</source>
        <translation>Le disque ou son système de fichiers est défaillant.</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>Le fichier de la base de données est endommagé.</translation>
    </message>
    <message>
        <source>docsweep does not have enough memory.</source>
        <translation>docsweep n’a pas assez de mémoire.</translation>
    </message>
    <message>
        <source>None of the database&apos;s hosts accepts changes.</source>
        <translation>Aucun des serveurs de la base de données n’accepte de modifications.</translation>
    </message>
    <message>
        <source>A row has an id that is not a whole number: %1</source>
        <translation>Une ligne a un identifiant qui n’est pas un nombre entier : %1</translation>
    </message>
    <message>
        <source>Deleting its rows takes longer than the database allows.</source>
        <translation>La suppression de ses lignes prend plus de temps que la base de données ne le permet.</translation>
    </message>
    <message>
        <source>The lock file %1 does not belong to docsweep.</source>
        <translation>Le fichier de verrou %1 n’appartient pas à docsweep.</translation>
    </message>
    <message>
        <source>The session no longer exists.</source>
        <translation>La session n’existe plus.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Outputs are kept.</source>
        <translation>Les fichiers générés sont conservés.</translation>
    </message>
    <message>
        <source>Files of sessions in use are kept.</source>
        <translation>Les fichiers des sessions utilisées sont conservés.</translation>
    </message>
    <message>
        <source>It is not part of the requested session.</source>
        <translation>Il ne fait pas partie de la session demandée.</translation>
    </message>
    <message>
        <source>The storage could not be asked about it.</source>
        <translation>Le stockage n’a pas pu être interrogé à son sujet.</translation>
    </message>
    <message>
        <source>Older versions are kept.</source>
        <translation>Les anciennes versions sont conservées.</translation>
    </message>
    <message>
        <source>Without this deletion marker, an older version that is kept would become the current file again.</source>
        <translation>Sans ce marqueur de suppression, une ancienne version conservée redeviendrait le fichier actuel.</translation>
    </message>
    <message>
        <source>The run was interrupted before the storage confirmed it.</source>
        <translation>L’exécution a été interrompue avant que le stockage ne le confirme.</translation>
    </message>
    <message>
        <source>Another transaction has locked these rows, so it is not yet known whether they are gone. The next run checks again.</source>
        <translation>Une autre transaction a verrouillé ces lignes ; on ne sait donc pas encore si elles sont supprimées. La prochaine exécution vérifie à nouveau.</translation>
    </message>
    <message>
        <source>An older docsweep requested this deletion. The file is not in this bucket; it may have been in another one.</source>
        <translation>Un docsweep plus ancien a demandé cette suppression. Le fichier n’est pas dans ce bucket ; il était peut-être dans un autre.</translation>
    </message>
    <message>
        <source>The storage answered for only %1 of %2 files.</source>
        <translation>Le stockage n’a répondu que pour %1 fichiers sur %2.</translation>
    </message>
    <message>
        <source>The list was made by an older docsweep. Nothing was deleted.</source>
        <translation>La liste a été établie par un docsweep plus ancien. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The list was made with a clock other than the storage&apos;s. Nothing was deleted.</source>
        <translation>La liste a été établie d’après une autre horloge que celle du stockage. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>DOCSWEEP_CLOCK is set to the storage&apos;s clock, but the storage does not report the time.</source>
        <translation>DOCSWEEP_CLOCK désigne l’horloge du stockage, mais le stockage n’indique pas l’heure.</translation>
    </message>
    <message>
        <source>The clocks of the database and of the storage differ by more than automatic runs allow.</source>
        <translation>L’écart entre les horloges de la base de données et du stockage dépasse ce que les exécutions automatiques autorisent.</translation>
    </message>
    <message>
        <source>The journal was lost, rolled back or repaired: holds and pending deletions may be missing.</source>
        <translation>Le journal a été perdu, restauré dans un état antérieur ou réparé : des protections et des suppressions en attente peuvent manquer.</translation>
    </message>
    <message>
        <source>Another program kept the journal locked, so the end of this run could not be recorded. The next run completes it.</source>
        <translation>Un autre programme verrouillait le journal ; la fin de cette exécution n’a donc pas pu être enregistrée. La prochaine exécution la complète.</translation>
    </message>
    <message>
        <source>No row and no file is named “%1”.</source>
        <translation>Aucune ligne ni aucun fichier ne se nomme « %1 ».</translation>
    </message>
    <message>
        <source>The age must be longer than zero.</source>
        <translation>L’âge doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>The database is a replica. It only copies its primary server, so nothing can be changed there.</source>
        <translation>La base de données est un réplica. Elle ne fait que copier son serveur principal ; rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>The database does not accept changes: %1 makes it read-only.</source>
        <translation>La base de données n’accepte pas de modifications : %1 la met en lecture seule.</translation>
    </message>
    <message>
        <source>Some of the web app&apos;s tables are not plain tables here, so the real rows might not be deleted.</source>
        <translation>Certaines tables de l’application web ne sont pas de simples tables ici ; les vraies lignes pourraient ne pas être supprimées.</translation>
    </message>
    <message>
        <source>docsweep needs integer ids, but the ids of the web app&apos;s rows are not integers.</source>
        <translation>docsweep a besoin d’identifiants entiers, mais ceux des lignes de l’application web ne le sont pas.</translation>
    </message>
    <message>
        <source>The database runs with fsync = off: after a power cut, deleted rows may come back without their files.</source>
        <translation>La base de données fonctionne avec fsync = off : après une coupure de courant, des lignes supprimées peuvent revenir sans leurs fichiers.</translation>
    </message>
    <message>
        <source>Too few database connections are free for this user: %1. A run may need %2.</source>
        <translation>Trop peu de connexions à la base de données sont libres pour cet utilisateur : %1. Une exécution peut en demander %2.</translation>
    </message>
    <message>
        <source>Neither docsweep nor the storage deletes older versions in the bucket %1: what the web app overwrites or deletes is kept forever.</source>
        <translation>Ni docsweep ni le stockage ne suppriment les anciennes versions dans le bucket %1 : ce que l’application web écrase ou supprime est conservé pour toujours.</translation>
    </message>
    <message>
        <source>Some sessions have a last activity in the future. The web app may not store its times in UTC.</source>
        <translation>Certaines sessions ont une dernière activité dans le futur. L’application web n’enregistre peut-être pas ses heures en UTC.</translation>
    </message>
    <message>
        <source>The web app does not seem to store its times in UTC, so the age of sessions cannot be determined.</source>
        <translation>L’application web ne semble pas enregistrer ses heures en UTC ; l’âge des sessions ne peut donc pas être déterminé.</translation>
    </message>
    <message>
        <source>DOCSWEEP_DATABASE_TIMES does not seem to be the web app&apos;s time zone.</source>
        <translation>DOCSWEEP_DATABASE_TIMES ne semble pas être le fuseau horaire de l’application web.</translation>
    </message>
    <message>
        <source>The web app does not seem to record who is active, so files of people who are working now would be deleted.</source>
        <translation>L’application web ne semble pas enregistrer qui est actif ; les fichiers de personnes en train de travailler seraient supprimés.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock has gone back since the last run.</source>
        <translation>L’horloge de cette machine a reculé depuis la dernière exécution.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock jumped ahead, and no other clock confirms it.</source>
        <translation>L’horloge de cette machine a sauté en avant, et aucune autre horloge ne le confirme.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock may have jumped ahead: nothing here is new, and no other clock confirms it.</source>
        <translation>L’horloge de cette machine a peut-être sauté en avant : rien n’est récent ici, et aucune autre horloge ne la confirme.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Le journal est endommagé.</translation>
    </message>
    <message>
        <source>A later run took care of it.</source>
        <translation>Une exécution ultérieure s’en est chargée.</translation>
    </message>
    <message>
        <source>The system doesn&apos;t let docsweep write a file this large.</source>
        <translation>Le système ne laisse pas docsweep écrire un fichier aussi grand.</translation>
    </message>
    <message>
        <source>%1 must be a number above 0.</source>
        <translation>%1 doit être un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1 doit être au plus %2.</translation>
    </message>
    <message>
        <source>%1 must be one of these: %2.</source>
        <translation>%1 doit être l’une de ces valeurs : %2.</translation>
    </message>
    <message>
        <source>%1 must be UTC or the name of a time zone that this system knows.</source>
        <translation>%1 doit être UTC ou le nom d’un fuseau horaire connu de ce système.</translation>
    </message>
    <message>
        <source>docsweep has no setting %1.</source>
        <translation>docsweep n’a pas de paramètre %1.</translation>
    </message>
    <message>
        <source>This name can&apos;t be used for a connection.</source>
        <translation>Ce nom ne peut pas être utilisé pour une connexion.</translation>
    </message>
    <message>
        <source>Automatic runs must be at least one minute apart.</source>
        <translation>Les exécutions automatiques doivent être espacées d’au moins une minute.</translation>
    </message>
    <message>
        <source>Automatic runs can be at most 366 days apart.</source>
        <translation>Les exécutions automatiques peuvent être espacées d’au plus 366 jours.</translation>
    </message>
    <message>
        <source>The web app&apos;s tables are in a schema that this database user does not search.</source>
        <translation>Les tables de l’application web se trouvent dans un schéma où cet utilisateur de la base de données ne cherche pas.</translation>
    </message>
    <message>
        <source>It is not verified that %1 is the right database server.</source>
        <translation>Rien ne vérifie que %1 est le bon serveur de base de données.</translation>
    </message>
    <message>
        <source>Others may create tables where this database looks for the web app&apos;s tables.</source>
        <translation>D’autres peuvent créer des tables là où cette base de données cherche celles de l’application web.</translation>
    </message>
    <message>
        <source>The web app&apos;s tables were found in two schemas.</source>
        <translation>Les tables de l’application web ont été trouvées dans deux schémas.</translation>
    </message>
    <message>
        <source>A temporary table hides one of the web app&apos;s tables.</source>
        <translation>Une table temporaire cache l’une des tables de l’application web.</translation>
    </message>
    <message>
        <source>A trigger on the web app&apos;s tables uses a name without its schema.</source>
        <translation>Un déclencheur sur les tables de l’application web utilise un nom sans son schéma.</translation>
    </message>
    <message>
        <source>Keys and passwords do not belong in a profile.</source>
        <translation>Les clés et les mots de passe n’ont pas leur place dans un profil.</translation>
    </message>
    <message>
        <source>The file %1 is not used, because others can read or change it.</source>
        <translation>Le fichier %1 n’est pas utilisé, car d’autres peuvent le lire ou le modifier.</translation>
    </message>
    <message>
        <source>%1 is not started, because others can change it.</source>
        <translation>%1 n’est pas lancé, car d’autres peuvent le modifier.</translation>
    </message>
    <message>
        <source>The settings do not yet say where %1 may be sent.</source>
        <translation>Les paramètres ne disent pas encore où %1 peut être envoyé.</translation>
    </message>
    <message>
        <source>The stored %1 was saved for another server, so it was not sent.</source>
        <translation>La valeur enregistrée de %1 était destinée à un autre serveur ; elle n’a donc pas été envoyée.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Il n’y a pas de profil « %1 ».</translation>
    </message>
    <message>
        <source>Another program is using the journal.</source>
        <translation>Un autre programme utilise le journal.</translation>
    </message>
    <message>
        <source>The journal was not updated, because no copy of it could be kept.</source>
        <translation>Le journal n’a pas été mis à jour, car aucune copie n’a pu en être conservée.</translation>
    </message>
    <message>
        <source>The journal belongs to user %1.</source>
        <translation>Le journal appartient à l’utilisateur %1.</translation>
    </message>
    <message>
        <source>The schedule in the journal cannot be understood.</source>
        <translation>La planification dans le journal est incompréhensible.</translation>
    </message>
    <message>
        <source>Part of the journal is missing.</source>
        <translation>Une partie du journal manque.</translation>
    </message>
    <message>
        <source>There is not enough memory to search or sort the list.</source>
        <translation>La mémoire ne suffit pas pour rechercher dans la liste ou la trier.</translation>
    </message>
    <message>
        <source>No way to send alerts is set up yet.</source>
        <translation>Aucun moyen d’envoyer des alertes n’est encore configuré.</translation>
    </message>
    <message>
        <source>There is no desktop here to show notifications on.</source>
        <translation>Il n’y a pas ici de bureau où afficher des notifications.</translation>
    </message>
    <message>
        <source>This system has no %1.</source>
        <translation>Ce système n’a pas %1.</translation>
    </message>
    <message>
        <source>The address to listen on is missing, or does not belong to this machine.</source>
        <translation>L’adresse d’écoute manque ou n’appartient pas à cette machine.</translation>
    </message>
    <message>
        <source>Get a new one from the project&apos;s API settings.</source>
        <translation>Prenez-en une nouvelle dans les paramètres API du projet.</translation>
    </message>
    <message>
        <source>Remove that row, or hold the file.</source>
        <translation>Supprimez cette ligne, ou protégez le fichier.</translation>
    </message>
    <message>
        <source>Correct the trigger, or hold the file.</source>
        <translation>Corrigez le déclencheur, ou protégez le fichier.</translation>
    </message>
    <message>
        <source>Delete or move those first.</source>
        <translation>Supprimez ou déplacez d’abord ceux-ci.</translation>
    </message>
    <message>
        <source>The next cleanup deletes it version by version.</source>
        <translation>Le prochain nettoyage le supprimera version par version.</translation>
    </message>
    <message>
        <source>Ask the storage&apos;s operator whether it can delete single versions.</source>
        <translation>Demandez à l’exploitant du stockage s’il peut supprimer des versions isolées.</translation>
    </message>
    <message>
        <source>Fix the folder, then try again.</source>
        <translation>Réparez le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the system&apos;s log for disk errors.</source>
        <translation>Cherchez des erreurs de disque dans le journal du système.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Restaurez-le à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>Allow it more memory: ulimit -v, MemoryMax, the container&apos;s limit.</source>
        <translation>Accordez-lui plus de mémoire : ulimit -v, MemoryMax, la limite du conteneur.</translation>
    </message>
    <message>
        <source>Check whether the primary server is down or missing from the list of hosts.</source>
        <translation>Vérifiez si le serveur principal est en panne ou absent de la liste des serveurs.</translation>
    </message>
    <message>
        <source>Delete it. docsweep creates its own.</source>
        <translation>Supprimez-le. docsweep crée le sien.</translation>
    </message>
    <message>
        <source>Add the missing holds again. The next run goes ahead in any case.</source>
        <translation>Ajoutez de nouveau les protections manquantes. La prochaine exécution a lieu dans tous les cas.</translation>
    </message>
    <message>
        <source>Set the primary server in the connection.</source>
        <translation>Indiquez le serveur principal dans la connexion.</translation>
    </message>
    <message>
        <source>Make the database accept changes again. Usually its disk is full.</source>
        <translation>Faites en sorte que la base de données accepte de nouveau les modifications. Le plus souvent, son disque est plein.</translation>
    </message>
    <message>
        <source>Set fsync = on in the server&apos;s configuration.</source>
        <translation>Définissez fsync = on dans la configuration du serveur.</translation>
    </message>
    <message>
        <source>Let docsweep delete older versions, or give the bucket a lifecycle rule.</source>
        <translation>Laissez docsweep supprimer les anciennes versions, ou donnez au bucket une règle de cycle de vie.</translation>
    </message>
    <message>
        <source>Set the time zone in which the web app stores its times: DOCSWEEP_DATABASE_TIMES.</source>
        <translation>Définissez le fuseau horaire dans lequel l’application web enregistre ses heures : DOCSWEEP_DATABASE_TIMES.</translation>
    </message>
    <message>
        <source>Compare it with TIME_ZONE and USE_TZ in the web app&apos;s settings.</source>
        <translation>Comparez-le avec TIME_ZONE et USE_TZ dans les paramètres de l’application web.</translation>
    </message>
    <message>
        <source>Switch the web app&apos;s session middleware on again.</source>
        <translation>Réactivez le middleware de session de l’application web.</translation>
    </message>
    <message>
        <source>Make sure that this machine&apos;s clock is right, preferably with NTP.</source>
        <translation>Veillez à ce que l’horloge de cette machine soit à l’heure, de préférence par NTP.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_CLOCK to database or machine.</source>
        <translation>Donnez à DOCSWEEP_CLOCK la valeur database ou machine.</translation>
    </message>
    <message>
        <source>Close every docsweep that uses it, then repair it: docsweep-cli journal repair</source>
        <translation>Fermez tous les docsweep qui l’utilisent, puis réparez-le : docsweep-cli journal repair</translation>
    </message>
    <message>
        <source>Correct it where it is set.</source>
        <translation>Corrigez-le là où il est défini.</translation>
    </message>
    <message>
        <source>Use letters and digits only, for example “production”.</source>
        <translation>N’utilisez que des lettres et des chiffres, par exemple « production ».</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin.</source>
        <translation>Utilisez un nom comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_LISTING=auto.</source>
        <translation>Définissez DOCSWEEP_LISTING=auto.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_CA_FILE to the certificate of the server&apos;s authority.</source>
        <translation>Indiquez dans DOCSWEEP_CA_FILE le certificat de l’autorité du serveur.</translation>
    </message>
    <message>
        <source>Remove it from there and store it as this connection&apos;s key or password.</source>
        <translation>Retirez-le de là et enregistrez-le comme clé ou mot de passe de cette connexion.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address first, then store it.</source>
        <translation>Saisissez d’abord l’adresse du serveur, puis enregistrez.</translation>
    </message>
    <message>
        <source>If this server is the right one, store it again.</source>
        <translation>Si ce serveur est le bon, enregistrez-la de nouveau.</translation>
    </message>
    <message>
        <source>Set it again on the Schedule page.</source>
        <translation>Définissez-la de nouveau sur la page Planification.</translation>
    </message>
    <message>
        <source>The database file has a second name, so it cannot be replaced: %1</source>
        <translation>Le fichier de la base de données a un second nom et ne peut donc pas être remplacé : %1</translation>
    </message>
    <message>
        <source>The smaller copy is not like the database, so the database was left as it is.</source>
        <translation>La copie plus petite ne correspond pas à la base de données ; la base a donc été laissée telle quelle.</translation>
    </message>
    <message>
        <source>The web app opened the database while it was replaced; what it wrote may be in either file: %1, %2</source>
        <translation>L’application web a ouvert la base de données pendant son remplacement ; ce qu’elle a écrit peut se trouver dans l’un ou l’autre fichier : %1, %2</translation>
    </message>
    <message>
        <source>It cannot be told whether another process has the database open.</source>
        <translation>Impossible de savoir si un autre processus a ouvert la base de données.</translation>
    </message>
    <message>
        <source>A row of another table refers to it, or a trigger refuses.</source>
        <translation>Une ligne d’une autre table y fait référence, ou un déclencheur refuse.</translation>
    </message>
    <message>
        <source>They could not be counted when the list was made; the next run tries again.</source>
        <translation>Elles n’ont pas pu être comptées quand la liste a été établie ; la prochaine exécution réessaiera.</translation>
    </message>
    <message>
        <source>Stop the web app now, and compare the two files before you start it again.</source>
        <translation>Arrêtez maintenant l’application web et comparez les deux fichiers avant de la relancer.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>The ledger of this web app is gone. Its holds are unknown, so nothing is deleted.</source>
        <translation>Le registre de cette application web a disparu. Ses protections sont inconnues : rien n’est supprimé.</translation>
    </message>
    <message>
        <source>docsweep may not read all of the ledger. Holds may be hidden, so nothing is deleted.</source>
        <translation>docsweep n’a pas le droit de lire tout le registre. Des protections peuvent être cachées : rien n’est supprimé.</translation>
    </message>
    <message>
        <source>The ledger cannot be used. Its holds are unknown, so nothing is deleted.</source>
        <translation>Le registre ne peut pas être utilisé. Ses protections sont inconnues : rien n’est supprimé.</translation>
    </message>
    <message>
        <source>The run could not be written to the ledger, so nothing was deleted.</source>
        <translation>L’exécution n’a pas pu être inscrite au registre : rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The ledger cannot be made.</source>
        <translation>Le registre ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The ledger is a copy of another database’s. Nothing is deleted.</source>
        <translation>Le registre est une copie de celui d’une autre base de données. Rien n’est supprimé.</translation>
    </message>
    <message>
        <source>The ledger is older than it was before. Holds may be missing, so nothing is deleted.</source>
        <translation>Le registre est revenu à un état plus ancien. Des protections peuvent manquer : rien n’est supprimé.</translation>
    </message>
    <message>
        <source>The ledger is not the one that was here before. Holds may be missing, so nothing is deleted.</source>
        <translation>Le registre n’est pas celui d’avant. Des protections peuvent manquer : rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Somebody has altered the ledger.</source>
        <translation>Quelqu’un a modifié le registre.</translation>
    </message>
    <message>
        <source>There is a ledger already.</source>
        <translation>Il y a déjà un registre.</translation>
    </message>
    <message>
        <source>There is no ledger: other docsweeps do not know this one’s holds and runs.</source>
        <translation>Il n’y a pas de registre : les autres docsweep ne connaissent ni les protections ni les exécutions de celui-ci.</translation>
    </message>
    <message>
        <source>%1 asked this run to stop.</source>
        <translation>%1 a demandé l’arrêt de cette exécution.</translation>
    </message>
    <message>
        <source>That run is no longer at work.</source>
        <translation>Cette exécution n’est plus en cours.</translation>
    </message>
    <message>
        <source>%1 could not finish this deletion.</source>
        <translation>%1 n’a pas pu terminer cette suppression.</translation>
    </message>
    <message>
        <source>The ledger can no longer be read. Its holds are unknown, so nothing more is deleted.</source>
        <translation>Le registre n’est plus lisible. Ses conservations sont inconnues : plus rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Nothing was erased: a hold that is in force is never erased.</source>
        <translation>Rien n’a été effacé : une protection en vigueur n’est jamais effacée.</translation>
    </message>
    <message>
        <source>The ledger has nothing of that person or session to erase.</source>
        <translation>Le registre n’a rien à effacer pour cette personne ou cette session.</translation>
    </message>
    <message>
        <source>Nothing was erased: a run of that person is at work.</source>
        <translation>Rien n’a été effacé : une exécution de cette personne est en cours.</translation>
    </message>
    <message>
        <source>It was erased, but the ledger’s file may still contain traces.</source>
        <translation>C’est effacé, mais le fichier du registre peut encore contenir des traces.</translation>
    </message>
    <message>
        <source>Run %1 has not ended, so there is no certificate of it yet.</source>
        <translation>L’exécution %1 n’est pas terminée : il n’y a pas encore de certificat.</translation>
    </message>
    <message>
        <source>Run %1 was refused before it began. There is nothing to certify.</source>
        <translation>L’exécution %1 a été refusée avant de commencer. Il n’y a rien à certifier.</translation>
    </message>
    <message>
        <source>%1 is not a certificate that docsweep can check.</source>
        <translation>%1 n’est pas un certificat que docsweep peut vérifier.</translation>
    </message>
    <message>
        <source>The signature does not match. The certificate or the key was altered.</source>
        <translation>La signature ne correspond pas. Le certificat ou la clé a été modifié.</translation>
    </message>
    <message>
        <source>The list of names is not the one that the certificate speaks of.</source>
        <translation>La liste des noms n’est pas celle dont parle le certificat.</translation>
    </message>
    <message>
        <source>The key that signs certificates cannot be used: %1</source>
        <translation>La clé qui signe les certificats ne peut pas être utilisée : %1</translation>
    </message>
    <message>
        <source>Restore it together with the web app’s database. If it is gone for good: docsweep-cli ledger forget</source>
        <translation>Restaurez-le avec la base de données de l’application web. S’il est perdu pour de bon : docsweep-cli ledger forget</translation>
    </message>
    <message>
        <source>Ask the owner of the database to set the ledger’s rights: docsweep-cli ledger status</source>
        <translation>Demandez au propriétaire de la base de données de régler les droits du registre : docsweep-cli ledger status</translation>
    </message>
    <message>
        <source>Update docsweep on this computer.</source>
        <translation>Mettez docsweep à jour sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Make sure that the ledger can be written.</source>
        <translation>Assurez-vous que le registre est accessible en écriture.</translation>
    </message>
    <message>
        <source>Let an owner of the database run the statements shown.</source>
        <translation>Faites exécuter les instructions affichées par un propriétaire de la base de données.</translation>
    </message>
    <message>
        <source>If this database is its new home: docsweep-cli ledger rehome</source>
        <translation>Si cette base de données est la sienne désormais : docsweep-cli ledger rehome</translation>
    </message>
    <message>
        <source>Compare the holds with those that are needed. If the ledger is right as it is: docsweep-cli ledger rehome</source>
        <translation>Comparez les protections avec celles qui sont nécessaires. Si le registre est juste tel quel : docsweep-cli ledger rehome</translation>
    </message>
    <message>
        <source>Nothing to do: the next run looks at the file again and finishes it.</source>
        <translation>Rien à faire : la prochaine exécution réexamine le fichier et termine.</translation>
    </message>
    <message>
        <source>See if the ledger can be read: docsweep-cli ledger status. The next run goes on.</source>
        <translation>Vérifiez que le registre est lisible : docsweep-cli ledger status. La prochaine exécution continue.</translation>
    </message>
    <message>
        <source>See which entries can be proved: docsweep-cli ledger verify</source>
        <translation>Voyez quelles entrées peuvent être prouvées : docsweep-cli ledger verify</translation>
    </message>
    <message>
        <source>End the hold first, or change it so that it is yours.</source>
        <translation>Mettez d’abord fin à la protection, ou modifiez-la pour qu’elle soit à vous.</translation>
    </message>
    <message>
        <source>Wait until the run has ended.</source>
        <translation>Attendez la fin de l’exécution.</translation>
    </message>
    <message>
        <source>Erase the same again in a minute.</source>
        <translation>Effacez la même chose à nouveau dans une minute.</translation>
    </message>
    <message>
        <source>Ask for the certificate and the public key again. Do not trust this one.</source>
        <translation>Redemandez le certificat et la clé publique. Ne vous fiez pas à celui-ci.</translation>
    </message>
    <message>
        <source>Give certificate.key in docsweep’s home back to your user, with mode 600.</source>
        <translation>Rendez certificate.key, dans le dossier de docsweep, à votre utilisateur, avec le mode 600.</translation>
    </message>
    <message>
        <source>%1 has started no run since %2.</source>
        <translation>%1 n’a lancé aucune exécution depuis %2.</translation>
    </message>
    <message>
        <source>The ledger expects no such schedule.</source>
        <translation>Le registre n’attend aucune planification de ce genre.</translation>
    </message>
    <message>
        <source>Check that the machine is on and its schedule is active.</source>
        <translation>Vérifiez que la machine est allumée et que sa planification est active.</translation>
    </message>
    <message>
        <source>The ledger is a copy of another database’s, and older than it was here before. Holds may be missing, so nothing is deleted.</source>
        <translation>Le registre est une copie de celui d’une autre base de données, et plus ancien qu’il ne l’était ici. Des protections peuvent manquer : rien n’est supprimé.</translation>
    </message>
    <message>
        <source>The ledger is a copy of another database’s, and not the one that was here before. Holds may be missing, so nothing is deleted.</source>
        <translation>Le registre est une copie de celui d’une autre base de données, et n’est pas celui d’avant. Des protections peuvent manquer : rien n’est supprimé.</translation>
    </message>
    <message>
        <source>%1 finished this deletion (%2).</source>
        <translation>%1 a terminé cette suppression (%2).</translation>
    </message>
    <message>
        <source>Restore it together with the web app’s database. If nobody has used it yet: docsweep-cli ledger init</source>
        <translation>Restaurez-le avec la base de données de l’application web. Si personne ne l’a encore utilisé : docsweep-cli ledger init</translation>
    </message>
    <message>
        <source>Nothing to do: the other docsweep’s run counts this file.</source>
        <translation>Rien à faire : ce fichier est compté par l’exécution de l’autre docsweep.</translation>
    </message>
    <message>
        <source>Its rows changed after they were copied, so it was kept.</source>
        <translation>Ses lignes ont changé après la copie, elle a donc été conservée.</translation>
    </message>
    <message>
        <source>It was kept, because its file %1 could not be copied.</source>
        <translation>Elle a été conservée, car son fichier %1 n’a pas pu être copié.</translation>
    </message>
    <message>
        <source>It must be copied before it is deleted, and no vault is set.</source>
        <translation>Il doit être copié avant d’être supprimé, et aucun coffre n’est défini.</translation>
    </message>
    <message>
        <source>What was deleted as %1 was not what had been copied. It cannot be restored.</source>
        <translation>Ce qui a été supprimé sous le nom %1 n’était pas ce qui avait été copié. Cela ne peut pas être restauré.</translation>
    </message>
    <message>
        <source>The vault has room for %1. None of the %2 to be copied fits, so nothing was deleted.</source>
        <translation>Le coffre a de la place pour %1. Rien des %2 à copier n’y entre, donc rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The vault has room for %1 of the %2 to be copied. The rest is kept.</source>
        <translation>Le coffre a de la place pour %1 des %2 à copier. Le reste est conservé.</translation>
    </message>
    <message>
        <source>No copies were kept, as requested.</source>
        <translation>Aucune copie n’a été conservée, comme demandé.</translation>
    </message>
    <message>
        <source>A vault is set, but no key to encrypt it with.</source>
        <translation>Un coffre est défini, mais aucune clé pour le chiffrer.</translation>
    </message>
    <message>
        <source>Copies that should have been gone since %1 are still in the vault.</source>
        <translation>Des copies qui devraient avoir disparu depuis %1 sont encore dans le coffre.</translation>
    </message>
    <message>
        <source>Set the vault again. To let such files go without a copy: docsweep-cli cleanup_files --no-vault</source>
        <translation>Définissez à nouveau le coffre. Pour supprimer ces fichiers sans copie : docsweep-cli cleanup_files --no-vault</translation>
    </message>
    <message>
        <source>Raise the limit of the vault, or wait until older copies expire.</source>
        <translation>Augmentez la limite du coffre ou attendez que d’anciennes copies expirent.</translation>
    </message>
    <message>
        <source>Make a key with docsweep-cli vault key new, and set DOCSWEEP_VAULT_KEY.</source>
        <translation>Créez une clé avec docsweep-cli vault key new et définissez DOCSWEEP_VAULT_KEY.</translation>
    </message>
    <message>
        <source>Make sure that the vault’s folder can be written. The next run tries again.</source>
        <translation>Assurez-vous que le dossier du coffre est accessible en écriture. La prochaine exécution réessaiera.</translation>
    </message>
    <message>
        <source>This name is not accepted there: %1</source>
        <translation>Ce nom n’y est pas accepté : %1</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, but its bucket accepts at most %3.</source>
        <translation>%1 fait %2 octets, mais son bucket en accepte au plus %3.</translation>
    </message>
    <message>
        <source>%1 is of the type %2, but its bucket accepts only %3.</source>
        <translation>%1 est du type %2, mais son bucket n’accepte que %3.</translation>
    </message>
    <message>
        <source>These rows were copied from another kind of database.</source>
        <translation>Ces lignes ont été copiées depuis un autre type de base de données.</translation>
    </message>
    <message>
        <source>The database no longer has the columns %1. Their values would be lost.</source>
        <translation>La base de données n’a plus les colonnes %1. Leurs valeurs seraient perdues.</translation>
    </message>
    <message>
        <source>The database now requires the columns %1. The copy does not have them.</source>
        <translation>La base de données exige maintenant les colonnes %1. La copie ne les a pas.</translation>
    </message>
    <message>
        <source>The database changes rows of %1 when they are stored, so they were not restored.</source>
        <translation>La base de données modifie les lignes de %1 à l’enregistrement ; elles n’ont donc pas été restaurées.</translation>
    </message>
    <message>
        <source>The database refused these rows.</source>
        <translation>La base de données a refusé ces lignes.</translation>
    </message>
    <message>
        <source>%1 exists again, with %2 bytes since %3. It was not replaced.</source>
        <translation>%1 existe de nouveau, avec %2 octets depuis %3. Il n’a pas été remplacé.</translation>
    </message>
    <message>
        <source>%1 reads differently from what was stored.</source>
        <translation>La lecture de %1 diffère de ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>It waits for files of %1 that are not restored yet.</source>
        <translation>En attente de fichiers de %1 qui ne sont pas encore restaurés.</translation>
    </message>
    <message>
        <source>Restore %1 was interrupted with %2 items open. They wait for the vault’s private key.</source>
        <translation>La restauration %1 a été interrompue avec %2 éléments en suspens. Ils attendent la clé privée du coffre.</translation>
    </message>
    <message>
        <source>These copies came from %1, but this is %2.</source>
        <translation>Ces copies viennent de %1, mais ceci est %2.</translation>
    </message>
    <message>
        <source>Restore %1 is no longer what was confirmed. Plan it again.</source>
        <translation>La restauration %1 n’est plus celle qui a été confirmée. Planifiez-la de nouveau.</translation>
    </message>
    <message>
        <source>There is no restore %1.</source>
        <translation>Il n’y a pas de restauration %1.</translation>
    </message>
    <message>
        <source>The vault has nothing to restore of %1.</source>
        <translation>Le coffre n’a rien à restaurer de : %1.</translation>
    </message>
    <message>
        <source>No vault is set.</source>
        <translation>Aucun coffre n’est défini.</translation>
    </message>
    <message>
        <source>There is no ledger, so docsweep on other machines does not know of this hold.</source>
        <translation>Il n’y a pas de registre ; docsweep sur les autres machines ignore donc cette protection.</translation>
    </message>
    <message>
        <source>The cache control of %1 could not be restored.</source>
        <translation>Le contrôle de cache de %1 n’a pas pu être restauré.</translation>
    </message>
    <message>
        <source>Restore %1 was interrupted. It must be finished first.</source>
        <translation>La restauration %1 a été interrompue. Elle doit d’abord être terminée.</translation>
    </message>
    <message>
        <source>The ledger has no entry of this restore: %1</source>
        <translation>Le registre n’a pas d’entrée pour cette restauration : %1</translation>
    </message>
    <message>
        <source>What was restored is as old as before. The next cleanup after its hold deletes it again.</source>
        <translation>Ce qui a été restauré est aussi ancien qu’avant. Le premier nettoyage après la fin de la protection le supprimera de nouveau.</translation>
    </message>
    <message>
        <source>It can be written to a folder: docsweep-cli restore --to DIR</source>
        <translation>Il peut être écrit dans un dossier : docsweep-cli restore --to DIR</translation>
    </message>
    <message>
        <source>On a machine that has the private key: docsweep-cli restore</source>
        <translation>Sur une machine qui a la clé privée : docsweep-cli restore</translation>
    </message>
    <message>
        <source>Make a ledger: docsweep-cli ledger init</source>
        <translation>Créez un registre : docsweep-cli ledger init</translation>
    </message>
    <message>
        <source>There is no vault in %1.</source>
        <translation>Il n’y a pas de coffre dans %1.</translation>
    </message>
    <message>
        <source>The vault’s folder %1 cannot be created: %2</source>
        <translation>Impossible de créer le dossier du coffre %1 : %2</translation>
    </message>
    <message>
        <source>%1 cannot be the vault’s folder: %2</source>
        <translation>%1 ne peut pas être le dossier du coffre : %2</translation>
    </message>
    <message>
        <source>A newer docsweep wrote %1. This version cannot read it.</source>
        <translation>Un docsweep plus récent a écrit %1. Cette version ne peut pas le lire.</translation>
    </message>
    <message>
        <source>The vault cannot be read: %1: %2</source>
        <translation>Impossible de lire le coffre : %1 : %2</translation>
    </message>
    <message>
        <source>The vault cannot be written: %1: %2</source>
        <translation>Impossible d’écrire dans le coffre : %1 : %2</translation>
    </message>
    <message>
        <source>The disk of the vault is full: %1</source>
        <translation>Le disque du coffre est plein : %1</translation>
    </message>
    <message>
        <source>The vault is full. Its limit is %1.</source>
        <translation>Le coffre est plein. Sa limite est de %1.</translation>
    </message>
    <message>
        <source>This machine’s clock is %1 behind the vault’s. Until it is corrected, nothing is restored and nothing expires.</source>
        <translation>L’horloge de cette machine retarde de %1 sur celle du coffre. Tant qu’elle n’est pas corrigée, rien n’est restauré et rien n’expire.</translation>
    </message>
    <message>
        <source>This machine’s clock jumped ahead by %1. Until it is confirmed, nothing is restored and nothing expires.</source>
        <translation>L’horloge de cette machine a avancé d’un coup de %1. Tant que ce n’est pas confirmé, rien n’est restauré et rien n’expire.</translation>
    </message>
    <message>
        <source>The time to restore this ended at %1.</source>
        <translation>Le délai de restauration a pris fin à %1.</translation>
    </message>
    <message>
        <source>Part of container %1 of the vault is damaged or missing.</source>
        <translation>Une partie du conteneur %1 du coffre est endommagée ou manquante.</translation>
    </message>
    <message>
        <source>Container %1 of the vault has no valid signature.</source>
        <translation>Le conteneur %1 du coffre n’a pas de signature valide.</translation>
    </message>
    <message>
        <source>Container %1 of the vault was signed by another installation: %2</source>
        <translation>Le conteneur %1 du coffre a été signé par une autre installation : %2</translation>
    </message>
    <message>
        <source>This copy is damaged and cannot be restored (%1, no. %2).</source>
        <translation>Cette copie est endommagée et ne peut pas être restaurée (%1, nº %2).</translation>
    </message>
    <message>
        <source>This copy is no longer kept (%1, no. %2).</source>
        <translation>Cette copie n’est plus conservée (%1, nº %2).</translation>
    </message>
    <message>
        <source>The vault has no container %1.</source>
        <translation>Le coffre n’a pas de conteneur %1.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Le coffre est verrouillé.</translation>
    </message>
    <message>
        <source>This key does not open the vault. Its fingerprint is %1.</source>
        <translation>Cette clé n’ouvre pas le coffre. Son empreinte est %1.</translation>
    </message>
    <message>
        <source>This is not a key of a vault, or it was mistyped.</source>
        <translation>Ce n’est pas une clé de coffre, ou elle a été mal saisie.</translation>
    </message>
    <message>
        <source>This is a private key. Use the public one here.</source>
        <translation>C’est une clé privée. Utilisez ici la clé publique.</translation>
    </message>
    <message>
        <source>The private key file is damaged.</source>
        <translation>Le fichier de la clé privée est endommagé.</translation>
    </message>
    <message>
        <source>Wrong passphrase for the private key.</source>
        <translation>Phrase secrète incorrecte pour la clé privée.</translation>
    </message>
    <message>
        <source>The private key file %1 cannot be trusted: %2</source>
        <translation>Le fichier de clé privée %1 n’est pas fiable : %2</translation>
    </message>
    <message>
        <source>The vault’s private key is not on this machine. Fingerprint: %1</source>
        <translation>La clé privée du coffre n’est pas sur cette machine. Empreinte : %1</translation>
    </message>
    <message>
        <source>There is already a private key: %1</source>
        <translation>Il existe déjà une clé privée : %1</translation>
    </message>
    <message>
        <source>The private key has no passphrase: %1</source>
        <translation>La clé privée n’a pas de phrase secrète : %1</translation>
    </message>
    <message>
        <source>The vault’s signing key %1 cannot be used: %2</source>
        <translation>La clé de signature du coffre %1 est inutilisable : %2</translation>
    </message>
    <message>
        <source>The first cleanup creates it. If there was one, connect its disk.</source>
        <translation>Le premier nettoyage le crée. S’il y en avait un, connectez son disque.</translation>
    </message>
    <message>
        <source>Choose an empty folder that only docsweep’s user can write to.</source>
        <translation>Choisissez un dossier vide où seul l’utilisateur de docsweep peut écrire.</translation>
    </message>
    <message>
        <source>Update docsweep on this machine.</source>
        <translation>Mettez docsweep à jour sur cette machine.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the vault’s folder.</source>
        <translation>Vérifiez le disque et les droits du dossier du coffre.</translation>
    </message>
    <message>
        <source>Free space on this disk.</source>
        <translation>Libérez de l’espace sur ce disque.</translation>
    </message>
    <message>
        <source>Raise the limit, or wait until older copies expire.</source>
        <translation>Augmentez la limite ou attendez l’expiration d’anciennes copies.</translation>
    </message>
    <message>
        <source>Set the clock. If it is right, delete the file “latest” in the vault’s folder.</source>
        <translation>Réglez l’horloge. Si elle est juste, supprimez le fichier « latest » du dossier du coffre.</translation>
    </message>
    <message>
        <source>Other copies are not affected. Check the disk.</source>
        <translation>Les autres copies ne sont pas touchées. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>Look at what it holds before you restore anything.</source>
        <translation>Regardez ce qu’il contient avant de restaurer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Import the private key: docsweep-cli vault key import</source>
        <translation>Importez la clé privée : docsweep-cli vault key import</translation>
    </message>
    <message>
        <source>Copy the whole line again.</source>
        <translation>Copiez à nouveau la ligne entière.</translation>
    </message>
    <message>
        <source>Remove it from the settings. docsweep-cli vault key fingerprint shows the public key.</source>
        <translation>Retirez-la des réglages. docsweep-cli vault key fingerprint affiche la clé publique.</translation>
    </message>
    <message>
        <source>Import the private key again: docsweep-cli vault key import --file</source>
        <translation>Importez à nouveau la clé privée : docsweep-cli vault key import --file</translation>
    </message>
    <message>
        <source>Correct the permissions of this file.</source>
        <translation>Corrigez les droits de ce fichier.</translation>
    </message>
    <message>
        <source>Run %1 is still at work or was interrupted. What it really deleted is not known yet.</source>
        <translation>L’exécution %1 est encore en cours ou a été interrompue. Ce qu’elle a réellement supprimé n’est pas encore connu.</translation>
    </message>
    <message>
        <source>It was not restored: %1 gave the restore up.</source>
        <translation>Cela n’a pas été restauré : %1 a abandonné la restauration.</translation>
    </message>
    <message>
        <source>%1 gave the restore up while this was on its way. It has not been verified.</source>
        <translation>%1 a abandonné la restauration alors que ceci était en cours. Cela n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>Restore %1 was not interrupted. There is nothing to give up.</source>
        <translation>La restauration %1 n’a pas été interrompue. Il n’y a rien à abandonner.</translation>
    </message>
    <message>
        <source>Restore %1 was interrupted: %2 of %3 items are not back yet.</source>
        <translation>La restauration %1 a été interrompue : %2 éléments sur %3 ne sont pas encore revenus.</translation>
    </message>
    <message>
        <source>Deleted items that were not what had been copied: %1. They cannot be restored.</source>
        <translation>Éléments supprimés qui n’étaient pas ce qui avait été copié : %1. Ils ne peuvent pas être restaurés.</translation>
    </message>
    <message>
        <source>Items that were kept because the vault had no room for their copies: %1.</source>
        <translation>Éléments conservés parce que le coffre n’avait pas de place pour leurs copies : %1.</translation>
    </message>
    <message>
        <source>An earlier docsweep made the ledger. It takes no requests to the vaults of others.</source>
        <translation>Un docsweep antérieur a créé le registre. Il n’accepte pas de demandes aux coffres des autres.</translation>
    </message>
    <message>
        <source>Several installations keep copies in this vault, and more than one has a run %1.</source>
        <translation>Plusieurs installations gardent des copies dans ce coffre, et plus d’une a une exécution %1.</translation>
    </message>
    <message>
        <source>The vault’s copies of run %1 are from another installation.</source>
        <translation>Les copies de l’exécution %1 dans le coffre viennent d’une autre installation.</translation>
    </message>
    <message>
        <source>The session had come back. Its documents were added to its new row %1.</source>
        <translation>La session était revenue. Ses documents ont été rattachés à sa nouvelle ligne %1.</translation>
    </message>
    <message>
        <source>Another row uses the session’s number %1. It gets a new one.</source>
        <translation>Une autre ligne utilise le numéro %1 de la session. Elle en reçoit un nouveau.</translation>
    </message>
    <message>
        <source>The session’s number %1 was taken. It is now %2.</source>
        <translation>Le numéro %1 de la session était pris. C’est maintenant %2.</translation>
    </message>
    <message>
        <source>Another row uses the document’s number %1. It gets a new one.</source>
        <translation>Une autre ligne utilise le numéro %1 du document. Il en reçoit un nouveau.</translation>
    </message>
    <message>
        <source>The document’s number %1 was taken. It is now %2.</source>
        <translation>Le numéro %1 du document était pris. C’est maintenant %2.</translation>
    </message>
    <message>
        <source>The copy does not have the columns %1. They got the database’s default values.</source>
        <translation>La copie n’a pas les colonnes %1. Elles ont reçu les valeurs par défaut de la base de données.</translation>
    </message>
    <message>
        <source>It is already there, unchanged.</source>
        <translation>Il est déjà là, inchangé.</translation>
    </message>
    <message>
        <source>Documents that were already there: %1</source>
        <translation>Documents déjà présents : %1</translation>
    </message>
    <message>
        <source>Finish it, or give up what is not back yet.</source>
        <translation>Terminez-la ou abandonnez ce qui n’est pas encore revenu.</translation>
    </message>
    <message>
        <source>The next cleanup finds out. Restore after it, or write the copies to a folder.</source>
        <translation>Le prochain nettoyage le déterminera. Restaurez ensuite, ou écrivez les copies dans un dossier.</translation>
    </message>
    <message>
        <source>Let an owner of the database run docsweep-cli ledger upgrade.</source>
        <translation>Un propriétaire de la base de données doit exécuter docsweep-cli ledger upgrade.</translation>
    </message>
    <message>
        <source>Choose it on the Vault page, which shows all copies.</source>
        <translation>Choisissez-la sur la page Coffre, qui montre toutes les copies.</translation>
    </message>
</context>
<context>
    <name>docsweep::CertificatePaper</name>
    <message>
        <source>What earlier runs had ordered</source>
        <translation>Ce que des exécutions précédentes avaient ordonné</translation>
    </message>
    <message>
        <source>One session that somebody chose</source>
        <translation>Une session que quelqu’un a choisie</translation>
    </message>
    <message>
        <source>Everything unused for longer than %1 (since %2)</source>
        <translation>Tout ce qui est inutilisé depuis plus de %1 (depuis %2)</translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>Ce qui a disparu</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>What is still there</source>
        <translation>Ce qui est encore là</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>Limites de sécurité</translation>
    </message>
    <message>
        <source>Somebody set them aside for this run</source>
        <translation>Quelqu’un les a levées pour cette exécution</translation>
    </message>
    <message>
        <source>Plan (SHA-256)</source>
        <translation>Plan (SHA-256)</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>run %1; the last entry is %2, %3</source>
        <translation>exécution %1 ; la dernière entrée est %2, %3</translation>
    </message>
    <message>
        <source>Signed file</source>
        <translation>Fichier signé</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Signature (SHA-256)</source>
        <translation>Signature (SHA-256)</translation>
    </message>
    <message>
        <source>How to prove it</source>
        <translation>Comment le vérifier</translation>
    </message>
    <message>
        <source>This page is for people. What is signed is the file named above, with its signature beside it. Anybody can prove it with: %1</source>
        <translation>Cette page est destinée aux personnes. Ce qui est signé est le fichier nommé ci-dessus, avec sa signature à côté. Chacun peut le vérifier avec : %1</translation>
    </message>
    <message>
        <source>Certificate of deletion</source>
        <translation>Certificat de suppression</translation>
    </message>
    <message>
        <source>The installation of docsweep named below states that, by %1, the storage had reported %2 objects absent and the database %3 rows deleted.</source>
        <translation>L’installation de docsweep nommée ci-dessous déclare que, au %1, le stockage avait signalé %2 objets absents et la base de données %3 lignes supprimées.</translation>
    </message>
    <message>
        <source>What it does not cover</source>
        <translation>Ce qu’il ne couvre pas</translation>
    </message>
    <message>
        <source>Backups and copies of the database and the storage, caches in front of them (a CDN), and what they keep of deleted data in their own files.</source>
        <translation>Les sauvegardes et copies de la base de données et du stockage, les caches placés devant (un CDN), et ce qu’ils gardent des données supprimées dans leurs propres fichiers.</translation>
    </message>
    <message>
        <source>Copies that docsweep keeps so that a deletion can be taken back: until their time is over. Another certificate can be made then.</source>
        <translation>Les copies que docsweep conserve pour pouvoir annuler une suppression : jusqu’à la fin de leur délai. Un autre certificat peut alors être établi.</translation>
    </message>
    <message>
        <source>The items of this run are no longer known: only its totals are certified.</source>
        <translation>Les éléments de cette exécution ne sont plus connus : seuls ses totaux sont certifiés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that another installation deleted in the place of this one: its certificate states them.</source>
        <translation>
            <numerusform>%Ln fichier qu’une autre installation a supprimé à la place de celle-ci : son certificat en fait état.</numerusform>
            <numerusform>%Ln fichiers qu’une autre installation a supprimés à la place de celle-ci : son certificat en fait état.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of %Ln file(s) that earlier runs had ordered: only their number is certified here.</source>
        <translation>
            <numerusform>Le nom de %Ln fichier qu’une exécution antérieure devait supprimer : seul le nombre est certifié ici.</numerusform>
            <numerusform>Les noms de %Ln fichiers que des exécutions antérieures devaient supprimer : seul leur nombre est certifié ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ChangeEndDialog</name>
    <message numerus="yes">
        <source>Change the end of %Ln hold(s)</source>
        <translation>
            <numerusform>Changer la fin de %Ln protection</numerusform>
            <numerusform>Changer la fin de %Ln protections</numerusform>
        </translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Change end</source>
        <translation>Changer la fin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) will end earlier than before.</source>
        <translation>
            <numerusform>%Ln protection se terminera plus tôt qu’avant.</numerusform>
            <numerusform>%Ln protections se termineront plus tôt qu’avant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ChartCard</name>
    <message>
        <source>Copy or save this chart</source>
        <translation>Copier ou enregistrer ce graphique</translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <translation>Copier ou enregistrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>Enregistrer les chiffres en CSV…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>The picture was copied to the clipboard.</source>
        <translation>L’image a été copiée dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation>%1 n’a pas pu être enregistré.</translation>
    </message>
</context>
<context>
    <name>docsweep::ChartLegend</name>
    <message>
        <source>Shown; click to hide it</source>
        <translation>Affiché&#x202f;; cliquez pour le masquer</translation>
    </message>
    <message>
        <source>Hidden; click to show it</source>
        <translation>Masqué&#x202f;; cliquez pour l’afficher</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>shown in the chart</source>
        <translation>affiché dans le graphique</translation>
    </message>
    <message>
        <source>hidden in the chart</source>
        <translation>masqué dans le graphique</translation>
    </message>
</context>
<context>
    <name>docsweep::CheckList</name>
    <message>
        <source>Connection test</source>
        <translation>Test de connexion</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation>Le test est en cours</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Test de la connexion…</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Le test a été arrêté.</translation>
    </message>
    <message>
        <source>The test could not start: %1</source>
        <translation>Le test n’a pas pu démarrer : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed</source>
        <translation>
            <numerusform>%Ln vérification en échec</numerusform>
            <numerusform>%Ln vérifications en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>All checks passed</source>
        <translation>Toutes les vérifications ont réussi</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Non nécessaire</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Nothing failed, but there are warnings</source>
        <translation>Rien n’a échoué, mais il y a des avertissements</translation>
    </message>
    <message>
        <source>Not checked since the last change. Test the connection again.</source>
        <translation>Pas vérifié depuis la dernière modification. Testez de nouveau la connexion.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
</context>
<context>
    <name>docsweep::CheckWords</name>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>horloge</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tables</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>right to delete rows</source>
        <translation>droit de supprimer des lignes</translation>
    </message>
    <message>
        <source>run lock</source>
        <translation>verrou d’exécution</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>stockage</translation>
    </message>
    <message>
        <source>buckets</source>
        <translation>buckets</translation>
    </message>
    <message>
        <source>the storage&apos;s clock</source>
        <translation>horloge du stockage</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>bucket</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>test file</source>
        <translation>fichier de test</translation>
    </message>
    <message>
        <source>It agrees with this machine&apos;s.</source>
        <translation>Elle concorde avec celle de cette machine.</translation>
    </message>
    <message>
        <source>It agrees with the server&apos;s.</source>
        <translation>Elle concorde avec celle du serveur.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the storage&apos;s.</source>
        <translation>L’horloge de cette machine avance de %1 sur celle du stockage.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the storage&apos;s.</source>
        <translation>L’horloge de cette machine retarde de %1 sur celle du stockage.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>L’horloge de cette machine avance de %1 sur celle du serveur.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>L’horloge de cette machine retarde de %1 sur celle du serveur.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_HOME to a folder that this user may write to and that has free space.</source>
        <translation>Définissez DOCSWEEP_HOME sur un dossier où cet utilisateur peut écrire et où il reste de l’espace.</translation>
    </message>
    <message>
        <source>Close every docsweep that uses this journal, then repair it: docsweep-cli journal repair</source>
        <translation>Fermez chaque docsweep qui utilise ce journal, puis réparez-le : docsweep-cli journal repair</translation>
    </message>
    <message>
        <source>Set the web app&apos;s database (DATABASE_URL, or SUPABASE_DB_HOST and the settings that belong to it), and run the app&apos;s migrations.</source>
        <translation>Définissez la base de données de l’application web (DATABASE_URL, ou SUPABASE_DB_HOST et les paramètres associés), et exécutez les migrations de l’application.</translation>
    </message>
    <message>
        <source>Check that the database server is running and that its host and port are correct, then try again.</source>
        <translation>Vérifiez que le serveur de base de données fonctionne et que son hôte et son port sont corrects, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the database server&apos;s log.</source>
        <translation>Consultez le log du serveur de base de données.</translation>
    </message>
    <message>
        <source>Synchronise both clocks with NTP. Until then automatic runs do not start.</source>
        <translation>Synchronisez les deux horloges par NTP. Jusque-là, les exécutions automatiques ne démarrent pas.</translation>
    </message>
    <message>
        <source>Synchronise this machine&apos;s clock with NTP: the ages of files are counted by it.</source>
        <translation>Synchronisez l’horloge de cette machine par NTP : les âges des fichiers sont comptés d’après elle.</translation>
    </message>
    <message>
        <source>Wait for the other run to finish.</source>
        <translation>Attendez la fin de l’autre exécution.</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME and STORAGE_ROOT: the bucket is the folder STORAGE_ROOT/bucket.</source>
        <translation>Vérifiez SUPABASE_BUCKET_NAME et STORAGE_ROOT&#xa0;: le bucket est le dossier STORAGE_ROOT/bucket.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the files, or allow it to read, open and write these folders.</source>
        <translation>Lancez docsweep sous l’utilisateur propriétaire des fichiers, ou autorisez-le à lire et ouvrir ces dossiers et à y écrire.</translation>
    </message>
    <message>
        <source>Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT to the folder that holds the buckets, or STORAGE_CLEANUP_ENABLED=false to clean rows only.</source>
        <translation>Définissez SUPABASE_URL et SUPABASE_SERVICE_KEY, ou STORAGE_ROOT sur le dossier qui contient les buckets, ou STORAGE_CLEANUP_ENABLED=false pour ne nettoyer que les lignes.</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME: upper and lower case matter.</source>
        <translation>Vérifiez SUPABASE_BUCKET_NAME : les majuscules et les minuscules comptent.</translation>
    </message>
    <message>
        <source>Set SUPABASE_SERVICE_KEY to the service key of this project. Any other key needs policies for SELECT and DELETE on storage.objects.</source>
        <translation>Définissez SUPABASE_SERVICE_KEY sur la clé de service de ce projet. Toute autre clé demande des règles (policies) pour SELECT et DELETE sur storage.objects.</translation>
    </message>
    <message>
        <source>Upgrade the project&apos;s plan, or wait for its next billing period. Rows are cleaned up meanwhile.</source>
        <translation>Passez à un forfait supérieur ou attendez la prochaine période de facturation du projet. Les lignes sont nettoyées en attendant.</translation>
    </message>
    <message>
        <source>Set the variable to the value given above.</source>
        <translation>Donnez à la variable la valeur indiquée ci-dessus.</translation>
    </message>
    <message>
        <source>Check that SUPABASE_URL is the project&apos;s address and can be reached from here (DNS, proxy, firewall, clock). Rows are cleaned up meanwhile.</source>
        <translation>Vérifiez que SUPABASE_URL est l’adresse du projet et qu’elle est joignable d’ici (DNS, proxy, pare-feu, horloge). Les lignes sont nettoyées en attendant.</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>bucket %1</translation>
    </message>
    <message>
        <source>files in %1</source>
        <translation>fichiers dans %1</translation>
    </message>
    <message>
        <source>test file in %1</source>
        <translation>fichier de test dans %1</translation>
    </message>
    <message>
        <source>by SQL</source>
        <translation>par SQL</translation>
    </message>
    <message>
        <source>by the older API, folder by folder, which is slow</source>
        <translation>par l’ancienne API, dossier par dossier, ce qui est lent</translation>
    </message>
    <message>
        <source>by the API</source>
        <translation>par l’API</translation>
    </message>
    <message>
        <source>It can be opened and written.</source>
        <translation>Il s’ouvre et peut être écrit.</translation>
    </message>
    <message>
        <source>It answers: %1</source>
        <translation>Réponse reçue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The web app&apos;s tables and columns are all there.</source>
        <translation>Les tables et colonnes de l’application web sont toutes là.</translation>
    </message>
    <message>
        <source>Sessions: %1. Documents: %2.</source>
        <translation>Sessions&#xa0;: %1. Documents&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It is granted.</source>
        <translation>Il est accordé.</translation>
    </message>
    <message>
        <source>It is free.</source>
        <translation>Il est libre.</translation>
    </message>
    <message>
        <source>%1. The key does not show its role.</source>
        <translation>%1. La clé n’indique pas son rôle.</translation>
    </message>
    <message>
        <source>%1. The key&apos;s role is %2.</source>
        <translation>%1. Le rôle de la clé est %2.</translation>
    </message>
    <message>
        <source>It can be listed, and its files may be deleted.</source>
        <translation>Il peut être listé, et ses fichiers peuvent être supprimés.</translation>
    </message>
    <message>
        <source>It can be listed (%1), and its files may be deleted.</source>
        <translation>Il peut être listé (%1), et ses fichiers peuvent être supprimés.</translation>
    </message>
    <message>
        <source>Files: %1.</source>
        <translation>Fichiers&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Files %1: %2.</source>
        <comment>how they are listed, how many</comment>
        <translation>Fichiers %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Places that could not be read: %1.</source>
        <translation>Emplacements qui n’ont pas pu être lus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They cannot be counted.</source>
        <translation>Ils ne peuvent pas être comptés.</translation>
    </message>
    <message>
        <source>They cannot be counted this way: %1.</source>
        <translation>Ils ne peuvent pas être comptés de cette façon&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is not proven that files can be deleted, because the test file could not be created.</source>
        <translation>Il n’est pas prouvé que les fichiers peuvent être supprimés, car le fichier de test n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>It was created, found and deleted.</source>
        <translation>Il a été créé, trouvé et supprimé.</translation>
    </message>
    <message>
        <source>Existing buckets: %1.</source>
        <translation>Buckets existants : %1.</translation>
    </message>
    <message>
        <source>The test file is still there. Delete it by hand: %1</source>
        <translation>Le fichier de test est encore là. Supprimez-le à la main : %1</translation>
    </message>
    <message>
        <source>the database accepts changes</source>
        <translation>la base de données accepte les modifications</translation>
    </message>
    <message>
        <source>this user may delete rows</source>
        <translation>cet utilisateur peut supprimer des lignes</translation>
    </message>
    <message>
        <source>the tables are not views</source>
        <translation>les tables ne sont pas des vues</translation>
    </message>
    <message>
        <source>row ids are integers</source>
        <translation>les identifiants des lignes sont des entiers</translation>
    </message>
    <message>
        <source>no row is hidden</source>
        <translation>aucune ligne n’est masquée</translation>
    </message>
    <message>
        <source>the database is the same as before</source>
        <translation>la base de données est la même qu’avant</translation>
    </message>
    <message>
        <source>the buckets are the same as before</source>
        <translation>les buckets sont les mêmes qu’avant</translation>
    </message>
    <message>
        <source>the clocks agree</source>
        <translation>les horloges concordent</translation>
    </message>
    <message>
        <source>this machine&apos;s clock has not jumped</source>
        <translation>l’horloge de cette machine n’a pas sauté</translation>
    </message>
    <message>
        <source>times are kept in UTC</source>
        <translation>les heures sont enregistrées en UTC</translation>
    </message>
    <message>
        <source>the web app notes who is active</source>
        <translation>l’application web enregistre qui est actif</translation>
    </message>
    <message>
        <source>free connections</source>
        <translation>connexions libres</translation>
    </message>
    <message>
        <source>deletions survive a power cut</source>
        <translation>les suppressions survivent à une coupure de courant</translation>
    </message>
    <message>
        <source>protection against fake tables and servers</source>
        <translation>protection contre les faux serveurs et les fausses tables</translation>
    </message>
    <message>
        <source>Set the primary server in the connection, or make the database accept changes again.</source>
        <translation>Indiquez le serveur principal dans la connexion, ou faites en sorte que la base de données accepte de nouveau les modifications.</translation>
    </message>
    <message>
        <source>Allow this user to delete rows. With SQLite, allow it to write the file and its folder.</source>
        <translation>Autorisez cet utilisateur à supprimer des lignes. Avec SQLite, autorisez-le à écrire le fichier et son dossier.</translation>
    </message>
    <message>
        <source>Set the database and the schema where the web app keeps its tables.</source>
        <translation>Définissez la base de données et le schéma où l’application web garde ses tables.</translation>
    </message>
    <message>
        <source>Set the web app&apos;s own database.</source>
        <translation>Définissez la base de données propre à l’application web.</translation>
    </message>
    <message>
        <source>Raise the number of connections that the server or this user may have, or connect through a pooler.</source>
        <translation>Augmentez le nombre de connexions autorisées pour le serveur ou cet utilisateur, ou connectez-vous par un pooler.</translation>
    </message>
    <message>
        <source>Set fsync = on in the server&apos;s configuration.</source>
        <translation>Définissez fsync = on dans la configuration du serveur.</translation>
    </message>
    <message>
        <source>storage limit</source>
        <translation>limite de stockage</translation>
    </message>
    <message>
        <source>older versions are not kept forever</source>
        <translation>les anciennes versions ne sont pas conservées pour toujours</translation>
    </message>
    <message>
        <source>this user may delete expired logins</source>
        <translation>cet utilisateur peut supprimer les connexions expirées</translation>
    </message>
    <message>
        <source>Allow this user to read, change and delete rows of django_session, or set DOCSWEEP_DJANGO_SESSIONS=false.</source>
        <translation>Autorisez cet utilisateur à lire, modifier et supprimer des lignes de django_session, ou définissez DOCSWEEP_DJANGO_SESSIONS=false.</translation>
    </message>
    <message>
        <source>Let docsweep delete older versions, or give the bucket a lifecycle rule.</source>
        <translation>Laissez docsweep supprimer les anciennes versions, ou donnez au bucket une règle de cycle de vie.</translation>
    </message>
    <message>
        <source>It keeps older versions of files that were written before its versioning was suspended.</source>
        <translation>Il garde d’anciennes versions de fichiers écrits avant la suspension du versionnage.</translation>
    </message>
    <message>
        <source>It keeps older versions of files.</source>
        <translation>Il garde d’anciennes versions de fichiers.</translation>
    </message>
    <message>
        <source>Older versions of files that are kept are not deleted.</source>
        <translation>Les anciennes versions des fichiers conservés ne sont pas supprimées.</translation>
    </message>
    <message>
        <source>Versions older than the age are deleted with the files.</source>
        <translation>Les versions plus anciennes que l’âge sont supprimées avec les fichiers.</translation>
    </message>
    <message>
        <source>The storage itself deletes them %1 after they were replaced, except the newest %2 of each file.</source>
        <translation>Le stockage lui-même les supprime %1 après leur remplacement, sauf les %2 plus récentes de chaque fichier.</translation>
    </message>
    <message>
        <source>The storage itself deletes them %1 after they were replaced.</source>
        <translation>Le stockage lui-même les supprime %1 après leur remplacement.</translation>
    </message>
    <message>
        <source>Clean up with a shorter age, or raise MAX_STORAGE_SIZE_MB.</source>
        <translation>Nettoyez avec un âge plus court, ou augmentez MAX_STORAGE_SIZE_MB.</translation>
    </message>
    <message>
        <source>Check the user and the password, and that the server lets this user in from here (pg_hba.conf).</source>
        <translation>Vérifiez l’utilisateur et le mot de passe, et que le serveur laisse entrer cet utilisateur d’ici (pg_hba.conf).</translation>
    </message>
    <message>
        <source>Grant this user SELECT, UPDATE and DELETE on the web app&apos;s tables.</source>
        <translation>Accordez à cet utilisateur SELECT, UPDATE et DELETE sur les tables de l’application web.</translation>
    </message>
    <message>
        <source>Close connections that nobody needs, or raise the limit of the server or of this user.</source>
        <translation>Fermez les connexions inutiles, ou relevez la limite du serveur ou de cet utilisateur.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the database file, or allow this user to write the file, its folder and the files that SQLite and docsweep keep beside it.</source>
        <translation>Lancez docsweep en tant que propriétaire du fichier de la base de données, ou autorisez cet utilisateur à écrire le fichier, son dossier et les fichiers que SQLite et docsweep gardent à côté.</translation>
    </message>
    <message>
        <source>Another program is using it. Try again when it has finished.</source>
        <translation>Un autre programme l’utilise. Réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>The file is damaged. Stop the web app and restore the newest backup.</source>
        <translation>Le fichier est endommagé. Arrêtez l’application web et restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s log for disk errors: journalctl -k</source>
        <translation>Cherchez des erreurs de disque dans le journal de cette machine : journalctl -k</translation>
    </message>
    <message>
        <source>The quota is reached: %1 of %2 are stored.</source>
        <translation>Le quota est atteint : %1 sur %2 sont stockés.</translation>
    </message>
    <message>
        <source>It is public: caches may serve copies of deleted files for a while.</source>
        <translation>Il est public : des caches peuvent servir des copies de fichiers supprimés pendant un certain temps.</translation>
    </message>
    <message>
        <source>Skipped, because this failed: %1</source>
        <translation>Ignoré, car ceci a échoué : %1</translation>
    </message>
    <message>
        <source>No run starts until this is fixed.</source>
        <translation>Aucune exécution ne démarre avant que cela soit corrigé.</translation>
    </message>
    <message>
        <source>Automatic runs do not start until this is fixed. Runs that you start do.</source>
        <translation>Les exécutions automatiques ne démarrent pas avant que cela soit corrigé. Celles que vous lancez, si.</translation>
    </message>
    <message>
        <source>Runs continue, but you should know about it.</source>
        <translation>Les exécutions continuent, mais vous devez le savoir.</translation>
    </message>
    <message>
        <source>“Clean up files” is off in Settings: only rows are cleaned up.</source>
        <translation>« Nettoyer les fichiers » est désactivé dans Paramètres : seules les lignes sont nettoyées.</translation>
    </message>
</context>
<context>
    <name>docsweep::CleanupOfAll</name>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>Il n’y a rien à nettoyer.</translation>
    </message>
    <message>
        <source>None of these items is left to clean up.</source>
        <translation>Aucun de ces éléments n’est encore à nettoyer.</translation>
    </message>
</context>
<context>
    <name>docsweep::ClosingQuestions</name>
    <message>
        <source>A cleanup is running</source>
        <translation>Un nettoyage est en cours</translation>
    </message>
    <message>
        <source>A cleanup is running. If you stop it, the current batch is finished and the rest stays in the list.</source>
        <translation>Un nettoyage est en cours. Si vous l’arrêtez, le lot en cours est achevé et le reste demeure dans la liste.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser continuer</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Changes not applied</source>
        <translation>Modifications non appliquées</translation>
    </message>
    <message>
        <source>The changes to the schedule are not applied yet. Quitting discards them.</source>
        <translation>Les modifications de la planification ne sont pas encore appliquées. Elles seront perdues si vous quittez.</translation>
    </message>
    <message>
        <source>A changed setting is not saved yet. Quitting discards it.</source>
        <translation>Un paramètre modifié n’est pas encore enregistré. Il sera perdu si vous quittez.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation>Abandonner et quitter</translation>
    </message>
</context>
<context>
    <name>docsweep::ConfirmDialog</name>
    <message>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation>Ce qui sera supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) will be deleted, %1</source>
        <translation>
            <numerusform>%Ln élément sera supprimé, %1</numerusform>
            <numerusform>%Ln éléments seront supprimés, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document row(s)</source>
        <translation>
            <numerusform>%Ln ligne de document</numerusform>
            <numerusform>%Ln lignes de documents</numerusform>
        </translation>
    </message>
    <message>
        <source>in bucket %1</source>
        <translation>dans le bucket %1</translation>
    </message>
    <message>
        <source>Oldest: %1 (%2). Newest: %3 (%4).</source>
        <translation>Le plus ancien&#xa0;: %1 (%2). Le plus récent&#xa0;: %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files were not ticked. They will be deleted too, because rows of ticked sessions refer to them (%1).</source>
        <translation>
            <numerusform>%Ln des fichiers n’était pas coché. Il sera supprimé aussi, car une ligne d’une session cochée y fait référence (%1).</numerusform>
            <numerusform>%Ln des fichiers n’étaient pas cochés. Ils seront supprimés aussi, car des lignes de sessions cochées y font référence (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked file(s) will be kept: they can only be deleted together with their session, which is not ticked.</source>
        <translation>
            <numerusform>%Ln fichier coché sera conservé : il ne peut être supprimé qu’avec sa session, qui n’est pas cochée.</numerusform>
            <numerusform>%Ln fichiers cochés seront conservés : ils ne peuvent être supprimés qu’avec leur session, qui n’est pas cochée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage could not be listed. Rows are deleted now. Their files are remembered and deleted as soon as the storage answers.</source>
        <translation>Le stockage n’a pas pu être listé. Les lignes sont supprimées maintenant. Leurs fichiers sont mémorisés et seront supprimés dès que le stockage répondra.</translation>
    </message>
    <message>
        <source>Every item is checked again before it is deleted. Sessions used and files changed since the scan are kept.</source>
        <translation>Chaque élément est vérifié à nouveau avant d’être supprimé. Les sessions utilisées et les fichiers modifiés depuis l’analyse sont conservés.</translation>
    </message>
    <message>
        <source>No copy is kept. Deleted items cannot be restored.</source>
        <translation>Aucune copie n’est conservée. Les éléments supprimés ne peuvent pas être restaurés.</translation>
    </message>
    <message>
        <source>This is more than half of everything.</source>
        <translation>C’est plus de la moitié de l’ensemble.</translation>
    </message>
    <message>
        <source>Type %1 to delete it anyway:</source>
        <translation>Saisissez %1 pour supprimer quand même&#xa0;:</translation>
    </message>
    <message>
        <source>The number of items that will be deleted</source>
        <translation>Le nombre d’éléments qui seront supprimés</translation>
    </message>
    <message>
        <source>The limit itself does not change. The history of this cleanup will show that it was overridden.</source>
        <translation>La limite elle-même ne change pas. L’historique de ce nettoyage indiquera qu’elle a été outrepassée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s), %1</source>
        <translation>
            <numerusform>Supprimer %Ln élément, %1</numerusform>
            <numerusform>Supprimer %Ln éléments, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these as well</source>
        <translation>Supprimer aussi ceux-ci</translation>
    </message>
    <message>
        <source>This list was made with a trial age: what is older than %1. The schedule uses %2.</source>
        <translation>Cette liste a été établie avec un âge d’essai : ce qui a plus de %1. La planification utilise %2.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De : %1</translation>
    </message>
    <message>
        <source>All of session %1 will be deleted, whatever its age. It may still be in use.</source>
        <translation>Toute la session %1 sera supprimée, quel que soit son âge. Elle est peut-être encore utilisée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files (%1) belong to sessions that are still in use. They will be deleted because they are old. No cleanup here has deleted such files before. To keep such files, cancel and switch on “Keep files of sessions in use” in Settings.</source>
        <translation>
            <numerusform>%Ln des fichiers (%1) appartient à une session encore utilisée. Il sera supprimé parce qu’il est ancien. Aucun nettoyage n’a encore supprimé de tels fichiers ici. Pour garder ces fichiers, annulez et activez « Conserver les fichiers des sessions utilisées » dans Paramètres.</numerusform>
            <numerusform>%Ln des fichiers (%1) appartiennent à des sessions encore utilisées. Ils seront supprimés parce qu’ils sont anciens. Aucun nettoyage n’a encore supprimé de tels fichiers ici. Pour garder ces fichiers, annulez et activez « Conserver les fichiers des sessions utilisées » dans Paramètres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be downloaded and kept until %2.</source>
        <translation>%1 seront téléchargés et conservés jusqu’à %2.</translation>
    </message>
    <message>
        <source>%1 will be copied and kept until %2.</source>
        <translation>%1 seront copiés et conservés jusqu’à %2.</translation>
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
        <translation>%1 éléments dépassent la limite de sécurité de %2.</translation>
    </message>
    <message>
        <source>%1 of the %2 items that the scan found are %3 of everything. The safety limit is %4.</source>
        <translation>%1 des %2 éléments trouvés par l’analyse représentent %3 de l’ensemble. La limite de sécurité est de %4.</translation>
    </message>
    <message>
        <source>%1 of the %2 files in bucket %3 are %4 of it. The safety limit is %5 of a bucket.</source>
        <translation>%1 des %2 fichiers du bucket %3 en représentent %4. La limite de sécurité est de %5 d’un bucket.</translation>
    </message>
    <message>
        <source>A cleanup usually deletes about %1 items here. The safety limit is %2 times as many.</source>
        <translation>Un nettoyage supprime habituellement environ %1 éléments ici. La limite de sécurité est de %2 fois ce nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) more than in the list of %1 (%2).</source>
        <translation>
            <numerusform>%Ln élément de plus que dans la liste précédente (%1&#x202f;; %2).</numerusform>
            <numerusform>%Ln éléments de plus que dans la liste précédente (%1&#x202f;; %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) fewer than in the list of %1 (%2).</source>
        <translation>
            <numerusform>%Ln élément de moins que dans la liste précédente (%1&#x202f;; %2).</numerusform>
            <numerusform>%Ln éléments de moins que dans la liste précédente (%1&#x202f;; %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>As many items as in the list of %1 (%2).</source>
        <translation>Autant d’éléments que dans la liste précédente (%1&#x202f;; %2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) that a hold kept then are no longer kept.</source>
        <translation>
            <numerusform>%Ln élément alors protégé ne l’est plus.</numerusform>
            <numerusform>%Ln éléments alors protégés ne le sont plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) more are kept by holds.</source>
        <translation>
            <numerusform>%Ln élément de plus est protégé.</numerusform>
            <numerusform>%Ln éléments de plus sont protégés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of that list have been deleted since.</source>
        <translation>
            <numerusform>%Ln élément de cette liste a été supprimé depuis.</numerusform>
            <numerusform>%Ln éléments de cette liste ont été supprimés depuis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionButton</name>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Connexion %1</translation>
    </message>
    <message>
        <source>Configured by environment variables</source>
        <translation>Configurée par des variables d’environnement</translation>
    </message>
    <message>
        <source>%1. Click to open another connection or to edit this one.</source>
        <translation>%1. Cliquez pour ouvrir une autre connexion ou modifier celle-ci.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Edit “%1”…</source>
        <translation>Modifier «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nouvelle connexion…</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Gérer les connexions…</translation>
    </message>
    <message>
        <source>Reset demo data…</source>
        <translation>Réinitialiser les données de démonstration…</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionFields</name>
    <message>
        <source>Name of the connection</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>Project URL</source>
        <translation>URL du projet</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>Clé de service</translation>
    </message>
    <message>
        <source>Folder that holds the buckets</source>
        <translation>Dossier qui contient les buckets</translation>
    </message>
    <message>
        <source>Buckets, separated by commas</source>
        <translation>Buckets, séparés par des virgules</translation>
    </message>
    <message>
        <source>Own CA certificate (optional)</source>
        <translation>Certificat d’AC propre (facultatif)</translation>
    </message>
    <message>
        <source>Only if the project&apos;s certificate is not signed by a public authority.</source>
        <translation>Uniquement si le certificat du projet n’est pas signé par une autorité publique.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>How to enter the database</source>
        <translation>Mode de saisie de la base de données</translation>
    </message>
    <message>
        <source>By host, name and user</source>
        <translation>Par hôte, nom et utilisateur</translation>
    </message>
    <message>
        <source>By one address or a file</source>
        <translation>Par une adresse ou un fichier</translation>
    </message>
    <message>
        <source>Database address or file</source>
        <translation>Adresse ou fichier de la base de données</translation>
    </message>
    <message>
        <source>A postgres:// address, or the path of a SQLite file.</source>
        <translation>Une adresse postgres:// ou le chemin d’un fichier SQLite.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database name</source>
        <translation>Nom de la base de données</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The name cannot be changed here.</source>
        <translation>Le nom ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>valeur enregistrée</translation>
    </message>
    <message>
        <source>Stored. Leave it empty to keep it.</source>
        <translation>Valeur enregistrée. Laissez vide pour la garder.</translation>
    </message>
    <message>
        <source>The project&apos;s secret or service_role key. It is kept in the keychain and never shown again.</source>
        <translation>La clé secrète ou service_role du projet. Elle est gardée dans le trousseau et n’est plus jamais affichée.</translation>
    </message>
    <message>
        <source>Kept in the keychain and never shown again.</source>
        <translation>Gardé dans le trousseau et plus jamais affiché.</translation>
    </message>
    <message>
        <source>Supabase Storage</source>
        <translation>Supabase Storage</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s address as its dashboard shows it.</source>
        <translation>Saisissez l’adresse du projet, telle que son tableau de bord l’affiche.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s secret or service_role key.</source>
        <translation>Saisissez la clé secrète ou service_role du projet.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the buckets.</source>
        <translation>Choisissez le dossier qui contient les buckets.</translation>
    </message>
    <message>
        <source>Enter the database&apos;s address or choose its file.</source>
        <translation>Saisissez l’adresse de la base de données ou choisissez son fichier.</translation>
    </message>
    <message>
        <source>Enter the database&apos;s host.</source>
        <translation>Saisissez l’hôte de la base de données.</translation>
    </message>
    <message>
        <source>Taken from the project&apos;s address. On a network without IPv6, enter the pooler&apos;s host and user instead. The dashboard shows them under Connect.</source>
        <translation>Tiré de l’adresse du projet. Sur un réseau sans IPv6, saisissez plutôt l’hôte et l’utilisateur du pooler. Le tableau de bord les affiche sous « Connect ».</translation>
    </message>
    <message>
        <source>Use letters and digits only, for example “production”.</source>
        <translation>N’utilisez que des lettres et des chiffres, par exemple « production ».</translation>
    </message>
    <message>
        <source>A connection with this name already exists.</source>
        <translation>Une connexion de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Fill in this field too.</source>
        <translation>Remplissez aussi ce champ.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Saisissez un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>Saisissez un nombre d’au moins %1.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Cette valeur ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Mark it as production, in red</source>
        <translation>La marquer comme production, en rouge</translation>
    </message>
    <message>
        <source>The mark stands in the title, in every confirmation and in every alert.</source>
        <translation>La marque figure dans le titre, dans chaque confirmation et dans chaque alerte.</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionForm</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>No keychain is available</source>
        <translation>Aucun trousseau n’est disponible</translation>
    </message>
    <message>
        <source>Store them in this file</source>
        <translation>Les enregistrer dans ce fichier</translation>
    </message>
    <message>
        <source>Do not store them</source>
        <translation>Ne pas les enregistrer</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>Enregistrer et ouvrir</translation>
    </message>
    <message>
        <source>Also test deleting (creates and removes a small file)</source>
        <translation>Tester aussi la suppression (crée et supprime un petit fichier)</translation>
    </message>
    <message>
        <source>This proves that docsweep may delete files. If off, the test changes nothing.</source>
        <translation>Cela prouve que docsweep peut supprimer des fichiers. Si l’option est désactivée, le test ne modifie rien.</translation>
    </message>
    <message>
        <source>Connect to a Supabase project</source>
        <translation>Se connecter à un projet Supabase</translation>
    </message>
    <message>
        <source>Open a database and a folder</source>
        <translation>Ouvrir une base de données et un dossier</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reading the connection…</source>
        <translation>Lecture de la connexion…</translation>
    </message>
    <message>
        <source>A field needs your attention.</source>
        <translation>Un champ demande votre attention.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
    </message>
    <message>
        <source>Saving the connection…</source>
        <translation>Enregistrement de la connexion…</translation>
    </message>
    <message>
        <source>Some fields need your attention.</source>
        <translation>Certains champs demandent votre attention.</translation>
    </message>
    <message>
        <source>The key and the password cannot be kept in a keychain.
docsweep can keep them in the file %1 instead. Only your user may read it (mode 0600), but it is not encrypted: anyone who can act as you, or who has a backup of it, can read them.</source>
        <translation>La clé et le mot de passe ne peuvent pas être gardés dans un trousseau.
docsweep peut les garder dans le fichier %1 à la place. Seul votre utilisateur peut le lire (mode 0600), mais il n’est pas chiffré&#xa0;: quiconque peut agir en votre nom, ou en possède une sauvegarde, peut les lire.</translation>
    </message>
    <message>
        <source>Connect to “%1”</source>
        <translation>Se connecter à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Filled in from %1. Nothing is saved yet: test the connection, then save it.</source>
        <translation>Rempli d’après %1. Rien n’est encore enregistré : testez la connexion, puis enregistrez-la.</translation>
    </message>
    <message>
        <source>The test found problems</source>
        <translation>Le test a trouvé des problèmes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed. Cleanups with this connection may not work.</source>
        <translation>
            <numerusform>%Ln vérification a échoué. Les nettoyages peuvent ne pas fonctionner avec cette connexion.</numerusform>
            <numerusform>%Ln vérifications ont échoué. Les nettoyages peuvent ne pas fonctionner avec cette connexion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Revenir au formulaire</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Enregistrer quand même</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionGroup</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Read the settings again from their sources</source>
        <translation>Relire les paramètres à leurs sources</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Check whether a cleanup would work. The test changes nothing.</source>
        <translation>Vérifier si un nettoyage fonctionnerait. Le test ne modifie rien.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Connexions enregistrées</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Renommer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The new name of the connection:</source>
        <translation>Le nouveau nom de la connexion&#xa0;:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>Supprimer la connexion «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>docsweep forgets the settings of this connection and its stored key and password. The web app&apos;s database and files are not touched. The journal of deletions is kept.</source>
        <translation>docsweep oublie les paramètres de cette connexion, ainsi que sa clé et son mot de passe enregistrés. La base de données et les fichiers de l’application web ne sont pas touchés. Le journal des suppressions est conservé.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>A cleanup is running. Connections can be changed when it has finished.</source>
        <translation>Un nettoyage est en cours. Les connexions pourront être modifiées quand il sera terminé.</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionSwitch</name>
    <message>
        <source>A cleanup is running</source>
        <translation>Un nettoyage est en cours</translation>
    </message>
    <message>
        <source>A cleanup is running. If you stop it, the current batch is finished and the rest stays in the list.</source>
        <translation>Un nettoyage est en cours. Si vous l’arrêtez, le lot en cours est achevé et le reste demeure dans la liste.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser continuer</translation>
    </message>
    <message>
        <source>Stop and switch</source>
        <translation>Arrêter et changer</translation>
    </message>
    <message>
        <source>The connection “%1” cannot be opened. %2</source>
        <translation>La connexion «&#xa0;%1&#xa0;» ne peut pas être ouverte. %2</translation>
    </message>
    <message>
        <source>Reset demo data</source>
        <translation>Réinitialiser les données de démonstration</translation>
    </message>
    <message>
        <source>Reset the demo data?</source>
        <translation>Réinitialiser les données de démonstration ?</translation>
    </message>
    <message>
        <source>Its files, rows, holds, schedule and history in %1 are replaced by new ones. Nothing else is touched.</source>
        <translation>Ses fichiers, lignes, protections, planification et historique dans %1 sont remplacés par de nouveaux. Rien d’autre n’est touché.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Reset demo</source>
        <translation>Réinitialiser la démonstration</translation>
    </message>
    <message>
        <source>A cleanup is running. Reset the demo when it has ended.</source>
        <translation>Un nettoyage est en cours. Réinitialisez la démonstration quand il sera terminé.</translation>
    </message>
    <message>
        <source>The demo was not reset: its folder holds files that the demo did not make. Move them away first.</source>
        <translation>La démonstration n&apos;a pas été réinitialisée : son dossier contient des fichiers qu&apos;elle n&apos;a pas créés. Déplacez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>The demo was not reset. %1</source>
        <translation>La démonstration n&apos;a pas été réinitialisée. %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionsDialog</name>
    <message>
        <source>Manage connections</source>
        <translation>Gérer les connexions</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Connexions enregistrées</translation>
    </message>
    <message>
        <source>No connection is saved yet.</source>
        <translation>Aucune connexion n&apos;est encore enregistrée.</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nouvelle connexion…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>for example “production”</source>
        <translation>par exemple « production »</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Aucune couleur</translation>
    </message>
    <message>
        <source>Mark as production</source>
        <translation>Marquer comme production</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (ouverte)</translation>
    </message>
    <message>
        <source>A cleanup is running; this connection can be changed when it has ended.</source>
        <translation>Un nettoyage est en cours ; cette connexion pourra être modifiée quand il sera terminé.</translation>
    </message>
    <message>
        <source>Saved. A timer of the system that names “%1” must be set up again.</source>
        <translation>Enregistré. Une minuterie du système qui nomme « %1 » doit être reconfigurée.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Dupliquer « %1 »</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nom de la copie</translation>
    </message>
    <message>
        <source>The copy has the same settings.</source>
        <translation>La copie a les mêmes réglages.</translation>
    </message>
    <message>
        <source>Copy the stored key and password too</source>
        <translation>Copier aussi la clé et le mot de passe enregistrés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>“%1” is a copy of “%2”.</source>
        <translation>« %1 » est une copie de « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is a copy of “%2”, without its key and password. Enter them with Edit.</source>
        <translation>« %1 » est une copie de « %2 », sans sa clé ni son mot de passe. Saisissez-les avec Modifier.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer « %1 »</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>Supprimer la connexion « %1 » ?</translation>
    </message>
    <message>
        <source>docsweep forgets its settings and the key and password stored for it. The web app&apos;s database and files are not touched, and the history stays. A timer of the system that names this connection will fail from then on.</source>
        <translation>docsweep oublie ses réglages ainsi que la clé et le mot de passe enregistrés. La base de données et les fichiers de l&apos;application web ne sont pas touchés et l&apos;historique est conservé. Une minuterie du système qui nomme cette connexion échouera désormais.</translation>
    </message>
    <message>
        <source>It is open and will be closed.</source>
        <translation>Elle est ouverte et sera fermée.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>« %1 » est supprimée.</translation>
    </message>
</context>
<context>
    <name>docsweep::Continuation</name>
    <message>
        <source>Deletes the rest of this list. Every item is checked again before it is deleted.</source>
        <translation>Supprime le reste de cette liste. Chaque élément est vérifié de nouveau avant d’être supprimé.</translation>
    </message>
    <message>
        <source>Shows what can be deleted now. Nothing is deleted until you confirm it.</source>
        <translation>Montre ce qui peut être supprimé maintenant. Rien n’est supprimé avant votre confirmation.</translation>
    </message>
</context>
<context>
    <name>docsweep::DetailsPane</name>
    <message>
        <source>Details of the candidate</source>
        <translation>Détails du candidat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>Seulement cette session</translation>
    </message>
    <message>
        <source>Why it will be deleted</source>
        <translation>Pourquoi il sera supprimé</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>D’après</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Select a row to see why it will be deleted and what that is based on.</source>
        <translation>Sélectionnez une ligne pour voir pourquoi elle sera supprimée et sur quoi cela se fonde.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Its files</source>
        <translation>Ses fichiers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Looking up the files of its rows…</source>
        <translation>Recherche des fichiers de ses lignes…</translation>
    </message>
    <message>
        <source>Ticking it includes no files: its rows refer to no stored files.</source>
        <translation>La cocher n’inclut aucun fichier : ses lignes ne font référence à aucun fichier stocké.</translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows refer to.</source>
        <translation>
            <numerusform>La cocher inclut %Ln fichier auquel ses lignes font référence.</numerusform>
            <numerusform>La cocher inclut %Ln fichiers auxquels ses lignes font référence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows refer to, %1.</source>
        <translation>
            <numerusform>La cocher inclut %Ln fichier auquel ses lignes font référence, %1.</numerusform>
            <numerusform>La cocher inclut %Ln fichiers auxquels ses lignes font référence, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it would be deleted without the hold</source>
        <translation>Pourquoi il serait supprimé sans la protection</translation>
    </message>
    <message>
        <source>Held: cleaning up this list does not delete it.</source>
        <translation>Protégé : le nettoyage de cette liste ne le supprime pas.</translation>
    </message>
</context>
<context>
    <name>docsweep::Doors</name>
    <message>
        <source>First start</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>Welcome to docsweep. It finds and deletes expired sessions and files. How do you want to start?</source>
        <translation>Bienvenue dans docsweep. Il trouve et supprime les sessions et fichiers expirés. Comment voulez-vous commencer ?</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Découvrir avec des données de démonstration</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Connect to a Supabase project</source>
        <translation>Se connecter à un projet Supabase</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a database and a folder</source>
        <translation>Ouvrir une base de données et un dossier</translation>
    </message>
    <message>
        <source>Open a .env file…</source>
        <translation>Ouvrir un fichier .env…</translation>
    </message>
    <message>
        <source>The web app&apos;s own file, with lines like DATABASE_URL=sqlite:////srv/app/db.sqlite3</source>
        <translation>Le fichier de l’application web elle-même, avec des lignes comme DATABASE_URL=sqlite:////srv/app/db.sqlite3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Données de démonstration</translation>
    </message>
    <message>
        <source>A small database and real files, created in a folder of their own. Try everything, including deleting.</source>
        <translation>Une petite base de données et de vrais fichiers, créés dans un dossier à part. Essayez tout, y compris la suppression.</translation>
    </message>
    <message>
        <source>Supabase project</source>
        <translation>Projet Supabase</translation>
    </message>
    <message>
        <source>Files in Supabase Storage, rows in the project&apos;s PostgreSQL or another database.</source>
        <translation>Fichiers dans Supabase Storage, lignes dans le PostgreSQL du projet ou une autre base de données.</translation>
    </message>
    <message>
        <source>Database and folder</source>
        <translation>Base de données et dossier</translation>
    </message>
    <message>
        <source>Files in a folder of this machine, rows in SQLite or PostgreSQL.</source>
        <translation>Fichiers dans un dossier de cette machine, lignes dans SQLite ou PostgreSQL.</translation>
    </message>
    <message>
        <source>Nothing is deleted until you have seen the list and confirmed it.</source>
        <translation>Rien n’est supprimé tant que vous n’avez pas vu la liste et ne l’avez pas confirmée.</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Connexions enregistrées</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the saved connection</source>
        <translation>Ouvrir la connexion enregistrée</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit the saved connection</source>
        <translation>Modifier la connexion enregistrée</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Your current connection is not affected.</source>
        <translation>Votre connexion actuelle n’est pas affectée.</translation>
    </message>
    <message>
        <source>The demo is created in %1.</source>
        <translation>La démonstration est créée dans %1.</translation>
    </message>
    <message>
        <source>Creating demo data…</source>
        <translation>Création des données de démonstration…</translation>
    </message>
    <message>
        <source>Open a .env file</source>
        <translation>Ouvrir un fichier .env</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again to open the requested connection</source>
        <translation>Réessayer d’ouvrir la connexion demandée</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>The problem is still there.</source>
        <translation>Le problème est toujours là.</translation>
    </message>
    <message>
        <source>Choose its folder…</source>
        <translation>Choisir son dossier…</translation>
    </message>
    <message>
        <source>Read the settings of a Django project</source>
        <translation>Lire les paramètres d’un projet Django</translation>
    </message>
    <message>
        <source>Django project</source>
        <translation>Projet Django</translation>
    </message>
    <message>
        <source>Fills in the connection from the web app&apos;s own settings. Nothing in the web app is changed.</source>
        <translation>Remplit la connexion d’après les paramètres de l’application web. Rien n’est modifié dans l’application web.</translation>
    </message>
    <message>
        <source>Choose the folder with the web app&apos;s manage.py</source>
        <translation>Choisir le dossier contenant le manage.py de l’application web</translation>
    </message>
    <message>
        <source>Looking for the web app&apos;s Python…</source>
        <translation>Recherche du Python de l’application web…</translation>
    </message>
    <message>
        <source>Asking the web app for its settings…</source>
        <translation>Demande de ses paramètres à l’application web…</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gérer…</translation>
    </message>
    <message>
        <source>Manage saved connections</source>
        <translation>Gérer les connexions enregistrées</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>No database is set up yet. Choose how to start.</source>
        <translation>Aucune base de données n’est encore configurée. Choisissez comment commencer.</translation>
    </message>
</context>
<context>
    <name>docsweep::EndHoldsDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %Ln hold(s)</source>
        <translation>
            <numerusform>Mettre fin à %Ln protection</numerusform>
            <numerusform>Mettre fin à %Ln protections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %Ln hold(s)?</source>
        <translation>
            <numerusform>Mettre fin à %Ln protection&#xa0;?</numerusform>
            <numerusform>Mettre fin à %Ln protections&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep nothing of the list now. What they would keep later can be deleted.</source>
        <translation>Elles ne protègent rien de la liste pour l’instant. Ce qu’elles protégeraient plus tard pourra être supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>The next cleanup can delete what they keep: %Ln item(s), %1.</source>
        <translation>
            <numerusform>Le prochain nettoyage pourra supprimer ce qu’elles protègent : %Ln élément, %1.</numerusform>
            <numerusform>Le prochain nettoyage pourra supprimer ce qu’elles protègent : %Ln éléments, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>For example: the audit is closed</source>
        <translation>Par exemple : l’audit est clos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Why? The reason is kept with the hold.</source>
        <translation>Pourquoi ? Le motif est conservé avec la protection.</translation>
    </message>
</context>
<context>
    <name>docsweep::ErrorWords</name>
    <message>
        <source>It was stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Something that is needed was not found.</source>
        <translation>Un élément nécessaire n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>The database refuses access.</source>
        <translation>La base de données refuse l’accès.</translation>
    </message>
    <message>
        <source>Access was refused.</source>
        <translation>L’accès a été refusé.</translation>
    </message>
    <message>
        <source>Check the key, the user, the password and their permissions.</source>
        <translation>Vérifiez la clé, l’utilisateur, le mot de passe et leurs droits.</translation>
    </message>
    <message>
        <source>The storage does not answer.</source>
        <translation>Le stockage ne répond pas.</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>La base de données ne répond pas.</translation>
    </message>
    <message>
        <source>Something that is needed does not answer.</source>
        <translation>Un élément nécessaire ne répond pas.</translation>
    </message>
    <message>
        <source>Check that it is running and can be reached from here, then try again.</source>
        <translation>Vérifiez que le service fonctionne et qu’il est joignable d’ici, puis réessayez.</translation>
    </message>
    <message>
        <source>The provider has locked the project.</source>
        <translation>Le fournisseur a verrouillé le projet.</translation>
    </message>
    <message>
        <source>Its owner must upgrade the plan or wait for the next billing period.</source>
        <translation>Son propriétaire doit passer à un forfait supérieur ou attendre la prochaine période de facturation.</translation>
    </message>
    <message>
        <source>Another user or program is using it, or something changed in the meantime.</source>
        <translation>Un autre utilisateur ou programme s’en sert, ou quelque chose a changé entre-temps.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>La réponse n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>Check the address and the log.</source>
        <translation>Vérifiez l’adresse et consultez le log.</translation>
    </message>
    <message>
        <source>A setting is wrong.</source>
        <translation>Un paramètre est incorrect.</translation>
    </message>
    <message>
        <source>A safety limit stopped it before anything was deleted.</source>
        <translation>Une limite de sécurité a tout arrêté avant que quoi que ce soit ne soit supprimé.</translation>
    </message>
    <message>
        <source>The disk or its file system is failing.</source>
        <translation>Le disque ou son système de fichiers est défaillant.</translation>
    </message>
    <message>
        <source>Check that it has free space and can be written to, then try again.</source>
        <translation>Vérifiez qu’il reste de l’espace et que l’écriture est possible, puis réessayez.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple : %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check the list. If it is correct, clean up by hand or raise the limit.</source>
        <translation>Vérifiez la liste. Si elle est correcte, nettoyez à la main ou relevez la limite.</translation>
    </message>
    <message>
        <source>Check in Settings that the database, the folder and the bucket are correct.</source>
        <translation>Vérifiez dans les paramètres que la base de données, le dossier et le bucket sont corrects.</translation>
    </message>
    <message>
        <source>Correct it in Settings.</source>
        <translation>Corrigez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>An older docsweep noted them in English; see the technical details.</source>
        <translation>Un docsweep plus ancien les a notées en anglais ; voyez les détails techniques.</translation>
    </message>
    <message>
        <source>Check that the database, the folder and the bucket are correct.</source>
        <translation>Vérifiez que la base de données, le dossier et le bucket sont corrects.</translation>
    </message>
    <message>
        <source>Edit the connection to correct it.</source>
        <translation>Modifiez la connexion pour corriger cela.</translation>
    </message>
    <message>
        <source>Correct it where it is set, then try again.</source>
        <translation>Corrigez-le là où il est défini, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 %2, for example: %3</source>
        <comment>count, state, cause</comment>
        <translation>%2 (%1), par exemple&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>count, state, cause</comment>
        <translation>%2 (%1)&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>docsweep::ExplanationPane</name>
    <message>
        <source>Checking rows and files again…</source>
        <translation>Nouvelle vérification des lignes et des fichiers…</translation>
    </message>
    <message>
        <source>It no longer exists.</source>
        <translation>Il n’existe plus.</translation>
    </message>
    <message>
        <source>The storage could not be asked: %1</source>
        <translation>Le stockage n’a pas pu être interrogé : %1</translation>
    </message>
    <message>
        <source>Checked just now: will be kept. A hold keeps it: %1</source>
        <translation>Vérifié à l’instant : sera conservé. Une protection s’y applique : %1</translation>
    </message>
    <message>
        <source>Checked just now: will be deleted. Reason: %1.</source>
        <translation>Vérifié à l’instant : sera supprimé. Raison : %1.</translation>
    </message>
    <message>
        <source>Checked just now: will be kept. Reason: %1.</source>
        <translation>Vérifié à l’instant : sera conservé. Raison : %1.</translation>
    </message>
    <message>
        <source>Time on %1: %2. This machine&apos;s clock is %3 ahead.</source>
        <translation>Heure de %1 : %2. L’horloge de cette machine avance de %3.</translation>
    </message>
    <message>
        <source>Time on %1: %2. This machine&apos;s clock is %3 behind.</source>
        <translation>Heure de %1 : %2. L’horloge de cette machine retarde de %3.</translation>
    </message>
    <message>
        <source>Time on %1: %2. This machine&apos;s clock agrees.</source>
        <translation>Heure de %1 : %2. L’horloge de cette machine concorde.</translation>
    </message>
    <message>
        <source>A document of session %1</source>
        <translation>Un document de la session %1</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Document %1</translation>
    </message>
    <message>
        <source>Document %1: %2, %3</source>
        <comment>number, file name, status</comment>
        <translation>Document %1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>It has no document rows.</source>
        <translation>Elle n’a aucune ligne de document.</translation>
    </message>
    <message>
        <source>No row refers to it.</source>
        <translation>Aucune ligne n’y fait référence.</translation>
    </message>
    <message>
        <source>Its rows</source>
        <translation>Ses lignes</translation>
    </message>
    <message>
        <source>Referred to by</source>
        <translation>Référencé par</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The session: %1</source>
        <translation>La session&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>protégé par %1</translation>
    </message>
    <message>
        <source>Kept in its folder</source>
        <translation>Conservés dans son dossier</translation>
    </message>
    <message>
        <source>Kept beside it</source>
        <translation>Conservés à côté</translation>
    </message>
    <message>
        <source>It could not be checked again. %1</source>
        <translation>Impossible de le vérifier à nouveau. %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exported so far</source>
        <translation>Exporté jusqu’ici</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop without writing a file</source>
        <translation>Arrêter sans écrire de fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>Export&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) exported to %1</source>
        <translation>
            <numerusform>%Ln élément exporté vers %1</numerusform>
            <numerusform>%Ln éléments exportés vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>L’export a été arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Rien n’a été exporté. %1</translation>
    </message>
</context>
<context>
    <name>docsweep::FilterBar</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>Search the candidates</source>
        <translation>Rechercher parmi les candidats</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non traités</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Toutes les tailles</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Au plus %1</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Au moins %1</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Tous les âges</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Protégés</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>Par session</translation>
    </message>
    <message>
        <source>Show each session with its files below it (Ctrl+G)</source>
        <translation>Afficher chaque session avec ses fichiers en dessous (Ctrl+G)</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s)</source>
        <translation>
            <numerusform>%Ln type</numerusform>
            <numerusform>%Ln types</numerusform>
        </translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type&#xa0;: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Taille&#xa0;: %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>Âge&#xa0;: %1</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a kind and its count</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Only %1, %2 of them</source>
        <translation>Seulement&#xa0;: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hold(s)</source>
        <translation>
            <numerusform>Afficher %Ln protection</numerusform>
            <numerusform>Afficher les %Ln protections</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held. A hold (H) protects a session or a file from every cleanup.</source>
        <translation>Rien n’est protégé. Une protection (H) met une session ou un fichier à l’abri de tout nettoyage.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>Failed in run %1</source>
        <translation>En échec dans l’exécution %1</translation>
    </message>
    <message>
        <source>%1 to %2 old</source>
        <translation>âge de %1 à %2</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>plus ancien que %1</translation>
    </message>
    <message>
        <source>Search key, file, document…</source>
        <translation>Rechercher clé, fichier, document…</translation>
    </message>
    <message>
        <source>Part of a file&apos;s or session&apos;s key, or of a document&apos;s name (Ctrl+F)</source>
        <translation>Partie de la clé d’un fichier ou d’une session, ou du nom d’un document (Ctrl+F)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s): show what each one keeps, or end it</source>
        <translation>
            <numerusform>%Ln protection : voir ce qu’elle protège, ou y mettre fin</numerusform>
            <numerusform>%Ln protections : voir ce que chacune protège, ou y mettre fin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::FirstRunDialog</name>
    <message>
        <source>Switch on automatic runs</source>
        <translation>Activer les exécutions automatiques</translation>
    </message>
    <message>
        <source>What the first automatic run would delete</source>
        <translation>Ce que la première exécution automatique supprimerait</translation>
    </message>
    <message>
        <source>Checking what the first run would delete…</source>
        <translation>Vérification de ce que la première exécution supprimerait…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Suggested safety limits</source>
        <translation>Limites de sécurité proposées</translation>
    </message>
    <message>
        <source>Stop at more than</source>
        <translation>Arrêter au-delà de</translation>
    </message>
    <message>
        <source>items</source>
        <translation>éléments</translation>
    </message>
    <message>
        <source>% of all sessions and files</source>
        <translation>% de toutes les sessions et de tous les fichiers</translation>
    </message>
    <message>
        <source>It is not known now what the first run would delete</source>
        <translation>On ne sait pas pour l’instant ce que la première exécution supprimerait</translation>
    </message>
    <message>
        <source>The first run would delete nothing</source>
        <translation>La première exécution ne supprimerait rien</translation>
    </message>
    <message>
        <source>Nothing is older than %1.</source>
        <translation>Rien n’a plus de %1.</translation>
    </message>
    <message numerus="yes">
        <source>The first run would delete %Ln item(s), %1</source>
        <translation>
            <numerusform>La première exécution supprimerait %Ln élément, %1</numerusform>
            <numerusform>La première exécution supprimerait %Ln éléments, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, number</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>These items are older than %1. The oldest is from %2.</source>
        <translation>Ces éléments ont plus de %1. Le plus ancien date du %2.</translation>
    </message>
    <message>
        <source>These items are older than %1.</source>
        <translation>Ces éléments ont plus de %1.</translation>
    </message>
    <message>
        <source>The storage could not be listed: files that no row refers to are not counted.</source>
        <translation>Le stockage n’a pas pu être listé : les fichiers auxquels aucune ligne ne fait référence ne sont pas comptés.</translation>
    </message>
    <message>
        <source>A safety limit would stop it. %1</source>
        <translation>Une limite de sécurité l’arrêterait. %1</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Twice what would be deleted today, but at least %1 items and %2%. A run that would exceed a limit stops before its first deletion.</source>
        <translation>Le double de ce qui serait supprimé aujourd’hui, mais au moins %1 éléments et %2 %. Une exécution qui dépasserait une limite s’arrête avant sa première suppression.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files (%1) belong to sessions that are still in use. To keep such files, switch on “Keep files of sessions in use” in Settings.</source>
        <translation>
            <numerusform>%Ln des fichiers (%1) appartient à une session encore utilisée. Pour garder ces fichiers, activez « Conserver les fichiers des sessions utilisées » dans Paramètres.</numerusform>
            <numerusform>%Ln des fichiers (%1) appartiennent à des sessions encore utilisées. Pour garder ces fichiers, activez « Conserver les fichiers des sessions utilisées » dans Paramètres.</numerusform>
        </translation>
    </message>
    <message>
        <source>It would also try what other docsweeps have left pending: %1.</source>
        <translation>Elle tenterait aussi ce que d’autres docsweep ont laissé en attente : %1.</translation>
    </message>
    <message>
        <source>All docsweeps of this web app will list this schedule and say when one of its runs is missing.</source>
        <translation>Tous les docsweep de cette application web listeront cette planification et signaleront toute exécution manquante.</translation>
    </message>
</context>
<context>
    <name>docsweep::FormField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::GrowthChart</name>
    <message>
        <source>%1 a day</source>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message>
        <source>Cleanups</source>
        <translation>Nettoyages</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>How is the storage growing?</source>
        <translation>Comment évolue le stockage ?</translation>
    </message>
    <message>
        <source>No scan has listed the storage yet. After the second scan, a line shows how it grows.</source>
        <translation>Aucune analyse n’a encore listé le stockage. Après la deuxième analyse, une courbe montre sa croissance.</translation>
    </message>
    <message>
        <source>Each scan adds one dot. After the second scan, a line shows how the storage grows. After some hours of scans, a forecast shows when the quota will be reached.</source>
        <translation>Chaque analyse ajoute un point. Après la deuxième, une courbe montre la croissance du stockage. Après quelques heures d’analyses, une prévision indique quand le quota sera atteint.</translation>
    </message>
    <message>
        <source>How is the storage growing? There is not enough history to tell yet.</source>
        <translation>Comment évolue le stockage ? L’historique ne suffit pas encore pour le dire.</translation>
    </message>
    <message>
        <source>A forecast needs at least four scans over two hours without a cleanup between them.</source>
        <translation>Une prévision demande au moins quatre analyses sur deux heures, sans nettoyage entre elles.</translation>
    </message>
    <message>
        <source>How is the storage growing? Hardly at all.</source>
        <translation>Comment évolue le stockage ? Presque pas.</translation>
    </message>
    <message>
        <source>How is the storage growing? It shrinks by %1.</source>
        <translation>Comment évolue le stockage ? Il diminue de %1.</translation>
    </message>
    <message>
        <source>How is the storage growing? By %1. It is already over the quota.</source>
        <translation>Comment évolue le stockage ? Il augmente de %1. Le quota est déjà dépassé.</translation>
    </message>
    <message>
        <source>How is the storage growing? By %1. The quota is reached around %2.</source>
        <translation>Comment évolue le stockage ? Il augmente de %1. Le quota sera atteint vers le %2.</translation>
    </message>
    <message>
        <source>How is the storage growing? By %1. The quota is far away.</source>
        <translation>Comment évolue le stockage ? Il augmente de %1. Le quota est encore loin.</translation>
    </message>
    <message>
        <source>Based on the last two weeks, including cleanups.</source>
        <translation>D’après les deux dernières semaines, nettoyages compris.</translation>
    </message>
    <message>
        <source>Based on the growth between cleanups: what happens if nothing is cleaned up.</source>
        <translation>D’après la croissance entre les nettoyages : ce qui se passe si rien n’est nettoyé.</translation>
    </message>
    <message>
        <source>The quota is reached between %1 and %2.</source>
        <translation>Le quota sera atteint entre le %1 et le %2.</translation>
    </message>
    <message>
        <source>The quota is reached on %1 at the earliest.</source>
        <translation>Le quota sera atteint le %1 au plus tôt.</translation>
    </message>
    <message>
        <source>%1 on %2, %3 on %4, in %5 scans with %6 cleanups. %7</source>
        <translation>%1 (%2), %3 (%4), %5 analyses et %6 nettoyages. %7</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1 dans %Ln fichier</numerusform>
            <numerusform>%1 dans %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>then a cleanup freed %1</source>
        <translation>puis un nettoyage a libéré %1</translation>
    </message>
    <message>
        <source>there since %1</source>
        <translation>présent depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>The quota is reached on %1.</source>
        <translation>Le quota sera atteint le %1.</translation>
    </message>
</context>
<context>
    <name>docsweep::HealthPill</name>
    <message>
        <source>%1 not checked yet</source>
        <translation>%1 : pas encore vérifié</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1&#xa0;: %2 ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 switched off</source>
        <translation>%1&#xa0;: désactivé</translation>
    </message>
    <message>
        <source>It answered at the last scan.</source>
        <translation>A répondu à la dernière analyse.</translation>
    </message>
    <message>
        <source>Files are listed %1.</source>
        <translation>Les fichiers sont listés %1.</translation>
    </message>
    <message>
        <source>The next scan checks it.</source>
        <translation>La prochaine analyse le vérifiera.</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>“Clean up files” is off in Settings: only rows are deleted, files are not touched.</source>
        <translation>« Nettoyer les fichiers » est désactivé dans Paramètres : seules les lignes sont supprimées, les fichiers ne sont pas touchés.</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldDialog</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Protéger</translation>
    </message>
    <message>
        <source>Protect from every cleanup</source>
        <translation>Protéger de tout nettoyage</translation>
    </message>
    <message>
        <source>What should be kept?</source>
        <translation>Que faut-il protéger&#x202f;?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Why, and for whom (for the list of holds)</source>
        <translation>Pourquoi, et pour qui (pour la liste des protections)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The session %1</source>
        <translation>La session %1</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln session(s) of the selected rows</source>
        <translation>
            <numerusform>La %Ln session des lignes sélectionnées</numerusform>
            <numerusform>Les %Ln sessions des lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rows, and every file that is in its folder or that its rows refer to.</source>
        <translation>Ses lignes, et tout fichier qui se trouve dans son dossier ou auquel ses lignes font référence.</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>Le fichier %1</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected file(s)</source>
        <translation>
            <numerusform>Le %Ln fichier sélectionné</numerusform>
            <numerusform>Les %Ln fichiers sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>And the session whose rows refer to it.</source>
        <translation>Et la session dont les lignes y font référence.</translation>
    </message>
    <message>
        <source>Everything that starts like this</source>
        <translation>Tout ce qui commence ainsi</translation>
    </message>
    <message>
        <source>For example: 3f9c/ or inbox/2026</source>
        <translation>Par exemple&#xa0;: 3f9c/ ou inbox/2026</translation>
    </message>
    <message>
        <source>Everything that matches a pattern</source>
        <translation>Tout ce qui correspond à un motif</translation>
    </message>
    <message>
        <source>* stands for anything, ? for one character: */invoice-*.pdf</source>
        <translation>* remplace n’importe quoi, ? un seul caractère&#xa0;: */invoice-*.pdf</translation>
    </message>
    <message>
        <source>This will be kept</source>
        <translation>Ceci sera protégé</translation>
    </message>
    <message>
        <source>Keys start with</source>
        <translation>Les clés commencent par</translation>
    </message>
    <message>
        <source>Pattern: * stands for anything, ? for one character</source>
        <translation>Motif&#xa0;: * remplace n’importe quoi, ? un seul caractère</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Type how the keys to keep start, or what they look like.</source>
        <translation>Saisissez le début des clés à protéger, ou leur forme.</translation>
    </message>
    <message>
        <source>A pattern needs a * or a ?, and every [ needs its ].</source>
        <translation>Un motif demande un * ou un ?, et chaque [ son ].</translation>
    </message>
    <message>
        <source>Checking what this keeps…</source>
        <translation>Vérification de ce que cela protège…</translation>
    </message>
    <message>
        <source>Ticked but hidden by the filter, so not included: %1</source>
        <translation>Cochés mais masqués par le filtre, donc non inclus : %1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Session, file, beginning or pattern</source>
        <translation>Session, fichier, début ou motif</translation>
    </message>
    <message>
        <source>x1y2z3, x1y2z3/a.pdf, x1y2z3/ or */invoice-*.pdf</source>
        <translation>x1y2z3, x1y2z3/a.pdf, x1y2z3/ ou */invoice-*.pdf</translation>
    </message>
    <message>
        <source>This session: its rows, and every file in its folder or named by them.</source>
        <translation>Cette session : ses lignes, et tout fichier de son dossier ou nommé par elles.</translation>
    </message>
    <message>
        <source>This one file, and the session whose rows name it.</source>
        <translation>Ce seul fichier, et la session dont les lignes le nomment.</translation>
    </message>
    <message>
        <source>Every file whose key begins like this.</source>
        <translation>Tout fichier dont la clé commence ainsi.</translation>
    </message>
    <message>
        <source>Every file that fits this pattern. * stands for anything, ? for one character.</source>
        <translation>Tout fichier qui correspond à ce motif. * remplace n’importe quoi, ? un seul caractère.</translation>
    </message>
    <message>
        <source>Enter what to keep.</source>
        <translation>Saisissez ce qu’il faut protéger.</translation>
    </message>
    <message>
        <source>Scan to see what it keeps now.</source>
        <translation>Lancez une analyse pour voir ce qu’elle protège maintenant.</translation>
    </message>
    <message>
        <source>It keeps no candidate now, but everything that matches later.</source>
        <translation>Aucun candidat n’est protégé pour l’instant, mais tout ce qui correspondra plus tard le sera.</translation>
    </message>
    <message numerus="yes">
        <source>It keeps %Ln candidate(s) now, %1, and everything that matches later.</source>
        <translation>
            <numerusform>%Ln candidat est protégé maintenant, %1, ainsi que tout ce qui correspondra plus tard.</numerusform>
            <numerusform>%Ln candidats sont protégés maintenant, %1, ainsi que tout ce qui correspondra plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cleanup deletes what a hold keeps, until the hold ends.</source>
        <translation>Aucun nettoyage ne supprime ce qui est protégé, jusqu’à la fin de la protection.</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldEndEdit</name>
    <message>
        <source>How long to keep it</source>
        <translation>Durée de la protection</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Pour toujours</translation>
    </message>
    <message>
        <source>One year, until %1</source>
        <translation>Un an, jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s), until %1</source>
        <translation>
            <numerusform>%Ln mois, jusqu’au %1</numerusform>
            <numerusform>%Ln mois, jusqu’au %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>Jusqu’à un jour…</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>Son dernier jour</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>pour toujours</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldsModel</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln élément, %1</numerusform>
            <numerusform>%Ln éléments, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Ended by itself</source>
        <translation>Terminée d’elle-même</translation>
    </message>
    <message>
        <source>Ended by %1</source>
        <translation>Terminée par %1</translation>
    </message>
    <message>
        <source>Ended by %1: %2</source>
        <translation>Terminée par %1 : %2</translation>
    </message>
    <message>
        <source>It was held for: %1</source>
        <translation>Motif de la protection : %1</translation>
    </message>
    <message>
        <source>ends soon: %1</source>
        <translation>se termine bientôt : %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Keeps now</source>
        <translation>Protège actuellement</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>all docsweeps</source>
        <translation>tous les docsweep</translation>
    </message>
    <message>
        <source>this docsweep only</source>
        <translation>ce docsweep seulement</translation>
    </message>
    <message>
        <source>Kept by every docsweep that cleans this web app</source>
        <translation>Conservé par chaque docsweep qui nettoie cette application web</translation>
    </message>
    <message>
        <source>Other docsweeps do not know this hold</source>
        <translation>Les autres docsweep ne connaissent pas cette protection</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Vaut pour</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldsPage</name>
    <message>
        <source>Holds</source>
        <translation>Protections</translation>
    </message>
    <message>
        <source>New hold…</source>
        <translation>Nouvelle protection…</translation>
    </message>
    <message>
        <source>Keep a session or files from every cleanup (Ctrl+N)</source>
        <translation>Protéger une session ou des fichiers de tout nettoyage (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search the holds</source>
        <translation>Rechercher parmi les protections</translation>
    </message>
    <message>
        <source>Search key, reason, name…</source>
        <translation>Rechercher clé, motif, nom…</translation>
    </message>
    <message>
        <source>Part of a key, of a reason or of who made the hold (Ctrl+F)</source>
        <translation>Partie d’une clé, d’un motif ou du nom de l’auteur de la protection (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Show those that ended within 30 days</source>
        <translation>Afficher celles terminées depuis 30 jours</translation>
    </message>
    <message>
        <source>Hold again…</source>
        <translation>Protéger de nouveau…</translation>
    </message>
    <message>
        <source>Makes a hold like the ended one</source>
        <translation>Crée une protection comme celle qui est terminée</translation>
    </message>
    <message>
        <source>Change end…</source>
        <translation>Changer la fin…</translation>
    </message>
    <message>
        <source>Gives the chosen holds another last day</source>
        <translation>Donne un autre dernier jour aux protections choisies</translation>
    </message>
    <message>
        <source>Cleanups can take what the chosen holds keep (Del)</source>
        <translation>Les nettoyages pourront supprimer ce que protègent les protections choisies (Suppr)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s)</source>
        <translation>
            <numerusform>%Ln protection</numerusform>
            <numerusform>%Ln protections</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>Rien n’est protégé</translation>
    </message>
    <message>
        <source>%1, keeping %2 now</source>
        <translation>%1, protégeant actuellement %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln élément, %1</numerusform>
            <numerusform>%Ln éléments, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A hold keeps a session or files from every cleanup. Make one here, or choose rows under Candidates and press H.</source>
        <translation>Une protection préserve une session ou des fichiers de tout nettoyage. Créez-en une ici, ou choisissez des lignes sous Candidats et appuyez sur H.</translation>
    </message>
    <message>
        <source>All holds have ended. Tick the box above to see those of the last 30 days.</source>
        <translation>Toutes les protections sont terminées. Cochez la case ci-dessus pour voir celles des 30 derniers jours.</translation>
    </message>
    <message>
        <source>No matches. Change or clear the search.</source>
        <translation>Aucun résultat. Modifiez ou effacez la recherche.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) chosen</source>
        <translation>
            <numerusform>%Ln protection choisie</numerusform>
            <numerusform>%Ln protections choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>What a hold keeps is never deleted. When the hold ends, the usual rules apply again.</source>
        <translation>Ce qu’une protection conserve n’est jamais supprimé. Quand elle prend fin, les règles habituelles s’appliquent de nouveau.</translation>
    </message>
    <message>
        <source>End hold…</source>
        <translation>Mettre fin à la protection…</translation>
    </message>
    <message>
        <source>The holds are not known</source>
        <translation>Les protections ne sont pas connues</translation>
    </message>
    <message>
        <source>As long as they cannot be read, nothing is deleted.</source>
        <translation>Tant qu’elles ne peuvent pas être lues, rien n’est supprimé.</translation>
    </message>
    <message>
        <source>No holds yet</source>
        <translation>Aucune protection pour l’instant</translation>
    </message>
</context>
<context>
    <name>docsweep::JudgeLedgerDialog</name>
    <message>
        <source>If the ledger was deleted by mistake, restore it together with the web app&apos;s database: then its holds count again. If it is gone for good, docsweep can forget it. What was held in it can then be deleted, so make the holds that are still needed again at once. Every other docsweep has to forget it, too.</source>
        <translation>Si le registre a été supprimé par erreur, restaurez-le avec la base de données de l’application web : ses protections comptent alors de nouveau. S’il est perdu pour de bon, docsweep peut l’oublier. Ce qui y était protégé peut alors être supprimé : recréez donc tout de suite les protections encore nécessaires. Chaque autre docsweep doit l’oublier aussi.</translation>
    </message>
    <message>
        <source>This happens where a database was restored or copied, for example as a test system. If this database has taken the place of the other one, it becomes the ledger&apos;s home. If it is the wrong database, check the connection instead.</source>
        <translation>Cela arrive lorsqu’une base de données a été restaurée ou copiée, par exemple comme système de test. Si cette base a pris la place de l’autre, elle devient celle du registre. Si ce n’est pas la bonne base, vérifiez plutôt la connexion.</translation>
    </message>
    <message>
        <source>This happens where the ledger was restored from a backup or replaced. Holds made since then may be missing, and the next cleanup can delete what they kept. Pause automatic runs on every machine, use the ledger as it is, and make the missing holds again under Holds.</source>
        <translation>Cela arrive lorsque le registre a été restauré d’une sauvegarde ou remplacé. Des protections créées depuis peuvent manquer, et le prochain nettoyage peut supprimer ce qu’elles gardaient. Suspendez les exécutions automatiques sur toutes les machines, utilisez le registre tel quel et recréez les protections manquantes.</translation>
    </message>
    <message>
        <source>No cleanup runs before I have made the needed holds again</source>
        <translation>Aucun nettoyage n’aura lieu avant que j’aie recréé les protections nécessaires</translation>
    </message>
    <message>
        <source>No cleanup runs before I have checked its holds</source>
        <translation>Aucun nettoyage n’aura lieu avant que j’aie vérifié ses protections</translation>
    </message>
    <message>
        <source>The ledger cannot be trusted</source>
        <translation>Le registre n’est pas fiable</translation>
    </message>
    <message>
        <source>Forget the ledger</source>
        <translation>Oublier le registre</translation>
    </message>
    <message>
        <source>Make this its home</source>
        <translation>En faire sa base</translation>
    </message>
    <message>
        <source>Use the ledger as it is</source>
        <translation>Utiliser le registre tel quel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>docsweep::LedgerHeadLine</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the ledger&apos;s last entry</source>
        <translation>Copier la dernière entrée du registre</translation>
    </message>
    <message>
        <source>Ledger: entry %1, %2</source>
        <comment>its number, the beginning of its hash</comment>
        <translation>Registre : entrée %1, %2</translation>
    </message>
    <message>
        <source>The last entry of the ledger now. Keep it elsewhere: it proves that nothing before it was changed. %1</source>
        <translation>La dernière entrée du registre à ce jour. Gardez-la ailleurs : elle prouve que rien d’antérieur n’a été modifié. %1</translation>
    </message>
</context>
<context>
    <name>docsweep::LedgerNote</name>
    <message>
        <source>Holds made here count for this docsweep only: other docsweeps that clean this web app do not know them.</source>
        <translation>Les protections créées ici ne valent que pour ce docsweep : les autres docsweep qui nettoient cette application web ne les connaissent pas.</translation>
    </message>
    <message>
        <source>Share with all docsweeps…</source>
        <translation>Partager avec tous les docsweep…</translation>
    </message>
    <message>
        <source>Holds made here count for every docsweep that cleans this web app.</source>
        <translation>Les protections créées ici valent pour chaque docsweep qui nettoie cette application web.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older hold(s) count for this docsweep only.</source>
        <translation>
            <numerusform>%Ln protection plus ancienne ne vaut que pour ce docsweep.</numerusform>
            <numerusform>%Ln protections plus anciennes ne valent que pour ce docsweep.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share them</source>
        <translation>Les partager</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Que faire…</translation>
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
        <translation>Résultat sélectionné</translation>
    </message>
    <message>
        <source>Select a result to see if it will be deleted, and why.</source>
        <translation>Sélectionnez un résultat pour voir s’il sera supprimé, et pourquoi.</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Show in Candidates</source>
        <translation>Afficher dans Candidats</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Protéger…</translation>
    </message>
    <message>
        <source>Clean up this session…</source>
        <translation>Nettoyer cette session…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>It is not a candidate.</source>
        <translation>Ce n’est pas un candidat.</translation>
    </message>
    <message>
        <source>Wait until the scan or cleanup has finished.</source>
        <translation>Attendez la fin de l’analyse ou du nettoyage.</translation>
    </message>
    <message>
        <source>First shows what will be deleted: its rows and all its files, whatever their age.</source>
        <translation>Montre d’abord ce qui sera supprimé : ses lignes et tous ses fichiers, quel que soit leur âge.</translation>
    </message>
    <message>
        <source>It doesn&apos;t belong to a session.</source>
        <translation>Il n’appartient à aucune session.</translation>
    </message>
    <message>
        <source>Keep it from every cleanup</source>
        <translation>Le protéger de tout nettoyage</translation>
    </message>
    <message>
        <source>Scan first (F5).</source>
        <translation>Lancez d’abord une analyse (F5).</translation>
    </message>
    <message>
        <source>The next cleanup will delete it.</source>
        <translation>Le prochain nettoyage le supprimera.</translation>
    </message>
    <message>
        <source>It can be deleted from %1, unless it is used before then.</source>
        <translation>Pourra être supprimé à partir de %1, sauf s’il est utilisé avant.</translation>
    </message>
    <message>
        <source>It can be deleted from %1, unless it changes before then.</source>
        <translation>Pourra être supprimé à partir de %1, sauf s’il change avant.</translation>
    </message>
    <message>
        <source>Held since %1.</source>
        <translation>Protégé depuis %1.</translation>
    </message>
    <message>
        <source>Held by %1 since %2.</source>
        <translation>Protégé par %1 depuis %2.</translation>
    </message>
    <message>
        <source>The hold ends on %1.</source>
        <translation>La protection prend fin le %1.</translation>
    </message>
    <message>
        <source>The hold has no end date.</source>
        <translation>La protection n’a pas de date de fin.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
</context>
<context>
    <name>docsweep::LookupDialog</name>
    <message>
        <source>Look up</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Look up a session, a file or a document</source>
        <translation>Rechercher une session, un fichier ou un document</translation>
    </message>
    <message>
        <source>Part of a session key, a file&apos;s key or a document&apos;s name…</source>
        <translation>Partie d’une clé de session, de fichier ou d’un nom de document…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>Files are found by the start of their key or through a document; candidates by any part of their key.</source>
        <translation>Les fichiers se trouvent par le début de leur clé ou par un document ; les candidats par n’importe quelle partie de leur clé.</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>Saisissez au moins deux caractères.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No matches. Check the spelling or type less.</source>
        <translation>Aucun résultat. Vérifiez l’orthographe ou saisissez moins.</translation>
    </message>
    <message>
        <source>Sessions and documents could not be searched. %1</source>
        <translation>La recherche de sessions et de documents a échoué. %1</translation>
    </message>
    <message>
        <source>Files could not be searched. %1</source>
        <translation>La recherche de fichiers a échoué. %1</translation>
    </message>
    <message>
        <source>The search took too long and was stopped. There may be more matches: type more.</source>
        <translation>La recherche était trop longue et a été arrêtée. Il y a peut-être d’autres résultats : saisissez-en plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>No results.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>Checking what can be deleted…</source>
        <translation>Vérification de ce qui peut être supprimé…</translation>
    </message>
</context>
<context>
    <name>docsweep::LookupList</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>%1: first %2. Type more to narrow the search.</source>
        <translation>%1 : les %2 premiers. Saisissez plus pour affiner.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>no session</source>
        <translation>aucune session</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>docsweep::MainWindow</name>
    <message>
        <source>Failed in run %1</source>
        <translation>En échec dans l’exécution %1</translation>
    </message>
    <message>
        <source>Copies are kept until %1</source>
        <translation>Copies conservées jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>docsweep::MakeKeyDialog</name>
    <message>
        <source>Make a key for the vault</source>
        <translation>Créer une clé pour le coffre</translation>
    </message>
    <message>
        <source>Copies are encrypted with a public key, which the settings hold. Only the private key opens them. Nobody can make it again: if you lose it, you cannot put anything back.</source>
        <translation>Les copies sont chiffrées avec une clé publique, qui figure dans les paramètres. Seule la clé privée les ouvre. Personne ne peut la refaire : si vous la perdez, vous ne pourrez rien restaurer.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep it in this desktop’s keychain</source>
        <translation>Le garder dans le trousseau de ce bureau</translation>
    </message>
    <message>
        <source>Keep it in a file protected by a passphrase</source>
        <translation>La garder dans un fichier protégé par une phrase secrète</translation>
    </message>
    <message>
        <source>Keep it in a plain file (weaker: whoever can read the file can read all copies)</source>
        <translation>La garder dans un fichier simple (moins sûr : qui peut lire le fichier peut lire toutes les copies)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase secrète, à nouveau</translation>
    </message>
    <message>
        <source>I will keep a second copy of the private key in a safe place</source>
        <translation>Je garderai une seconde copie de la clé privée en lieu sûr</translation>
    </message>
    <message>
        <source>The key is made and stored. Write down the private key, or save it in a password manager. It is shown only now.</source>
        <translation>La clé est créée et enregistrée. Notez la clé privée ou enregistrez-la dans un gestionnaire de mots de passe. Elle n’est affichée que maintenant.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>docsweep::MakeLedgerDialog</name>
    <message>
        <source>Share holds and runs</source>
        <translation>Partager protections et exécutions</translation>
    </message>
    <message>
        <source>Share holds and runs with every docsweep?</source>
        <translation>Partager protections et exécutions avec chaque docsweep ?</translation>
    </message>
    <message>
        <source>A ledger stands beside the web app&apos;s rows. Every docsweep that cleans this web app, on any machine, then keeps what is held here, and you see its runs. If the ledger cannot be read, nothing is deleted.</source>
        <translation>Un registre se trouve à côté des lignes de l’application web. Chaque docsweep qui nettoie cette application, sur n’importe quelle machine, garde alors ce qui est protégé ici, et vous voyez ses exécutions. Si le registre ne peut pas être lu, rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Older versions of docsweep do not know ledgers and ignore these holds. Update docsweep everywhere.</source>
        <translation>Les anciennes versions de docsweep ne connaissent pas les registres et ignorent ces protections. Mettez docsweep à jour partout.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Statements that make the ledger</source>
        <translation>Instructions qui créent le registre</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the statements</source>
        <translation>Copier les instructions</translation>
    </message>
    <message>
        <source>Create the ledger</source>
        <translation>Créer le registre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This file is created: %1</source>
        <translation>Ce fichier est créé : %1</translation>
    </message>
    <message>
        <source>These statements run in the database, in one transaction:</source>
        <translation>Ces instructions sont exécutées dans la base de données, en une transaction :</translation>
    </message>
    <message>
        <source>A cleanup is running. Create the ledger when it has ended.</source>
        <translation>Un nettoyage est en cours. Créez le registre quand il sera terminé.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>An owner of the database has to run these statements:</source>
        <translation>Un propriétaire de la base de données doit exécuter ces instructions :</translation>
    </message>
    <message>
        <source>This database role may not create the ledger. Copy the statements, let an owner of the database run them, and create the ledger again.</source>
        <translation>Ce rôle de la base de données n’a pas le droit de créer le registre. Copiez les instructions, faites-les exécuter par un propriétaire de la base, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Adopt this docsweep&apos;s holds (%Ln) and earlier runs</source>
        <translation>
            <numerusform>Reprendre la protection (%Ln) et les exécutions passées de ce docsweep</numerusform>
            <numerusform>Reprendre les protections (%Ln) et les exécutions passées de ce docsweep</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopt this docsweep&apos;s earlier runs</source>
        <translation>Reprendre les exécutions passées de ce docsweep</translation>
    </message>
    <message>
        <source>Everybody then has its holds and sees its runs</source>
        <translation>Ses protections valent alors pour tous, et tous voient ses exécutions</translation>
    </message>
</context>
<context>
    <name>docsweep::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
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
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Protections</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
</context>
<context>
    <name>docsweep::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>The storage was not listed, so its files are unknown.</source>
        <translation>Le stockage n’a pas été listé ; ses fichiers sont donc inconnus.</translation>
    </message>
    <message>
        <source>The first scan is running.</source>
        <translation>La première analyse est en cours.</translation>
    </message>
    <message>
        <source>Not scanned yet. Press F5 to scan.</source>
        <translation>Pas encore analysé. Appuyez sur F5 pour analyser.</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>plus ancien que %1</translation>
    </message>
    <message>
        <source>The history could not be read. %1</source>
        <translation>L’historique n’a pas pu être lu. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) without a readable time: never old, so never deleted.</source>
        <translation>
            <numerusform>%Ln élément sans date lisible&#xa0;: jamais ancien, donc jamais supprimé.</numerusform>
            <numerusform>%Ln éléments sans date lisible&#xa0;: jamais anciens, donc jamais supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a time in the future: not old until long after it, so not deleted.</source>
        <translation>
            <numerusform>%Ln élément daté du futur&#xa0;: ancien seulement bien après cette date, donc pas supprimé.</numerusform>
            <numerusform>%Ln éléments datés du futur&#xa0;: anciens seulement bien après cette date, donc pas supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the orphans are generated file(s). They are not deleted as long as generated files are kept.</source>
        <translation>
            <numerusform>%Ln des orphelins est un fichier généré. Il n’est pas supprimé tant que les fichiers générés sont conservés.</numerusform>
            <numerusform>%Ln des orphelins sont des fichiers générés. Ils ne sont pas supprimés tant que les fichiers générés sont conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>very many</source>
        <translation>un très grand nombre</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>Expired logins (django_session): %1 of %2. A cleanup of the whole list deletes them.</source>
        <translation>Connexions expirées (django_session) : %1 sur %2. Un nettoyage de toute la liste les supprime.</translation>
    </message>
    <message>
        <source>Expired logins (django_session): %1 of %2. Cleanups keep them unless DOCSWEEP_DJANGO_SESSIONS=true.</source>
        <translation>Connexions expirées (django_session) : %1 sur %2. Les nettoyages les conservent, sauf avec DOCSWEEP_DJANGO_SESSIONS=true.</translation>
    </message>
    <message>
        <source>The database file has %1 of unused space. docsweep-cli compact frees it.</source>
        <translation>Le fichier de la base de données a %1 d’espace inutilisé. docsweep-cli compact le libère.</translation>
    </message>
    <message numerus="yes">
        <source>%1 still occupies the space of %Ln deleted row(s). docsweep-cli compact says how to free it.</source>
        <translation>
            <numerusform>%1 occupe encore l’espace de %Ln ligne supprimée. docsweep-cli compact indique comment le libérer.</numerusform>
            <numerusform>%1 occupe encore l’espace de %Ln lignes supprimées. docsweep-cli compact indique comment le libérer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the holds</source>
        <translation>Afficher les protections</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) held, %1</source>
        <translation>
            <numerusform>%Ln élément protégé, %1</numerusform>
            <numerusform>%Ln éléments protégés, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::PendingDialog</name>
    <message>
        <source>Pending deletions</source>
        <translation>Suppressions en attente</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>Tout réessayer maintenant</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Stop trying to delete the selected files (Del)</source>
        <translation>Ne plus essayer de supprimer les fichiers sélectionnés (Suppr)</translation>
    </message>
    <message>
        <source>Give up all…</source>
        <translation>Tout abandonner…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s), %1</source>
        <translation>
            <numerusform>%Ln suppression en attente, %1</numerusform>
            <numerusform>%Ln suppressions en attente, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>Rien n’est en attente</translation>
    </message>
    <message>
        <source>These files should have been deleted, but the storage has not confirmed it. Every cleanup tries them again.</source>
        <translation>Ces fichiers auraient dû être supprimés, mais le stockage ne l’a pas confirmé. Chaque nettoyage réessaie.</translation>
    </message>
    <message>
        <source>Every deletion is confirmed.</source>
        <translation>Chaque suppression est confirmée.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln deletion(s)?</source>
        <translation>
            <numerusform>Abandonner %Ln suppression&#xa0;?</numerusform>
            <numerusform>Abandonner %Ln suppressions&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>docsweep will not delete these files and will not try again. A file that is still there is kept until a scan finds that it is old and that nobody uses it.</source>
        <translation>docsweep ne supprimera pas ces fichiers et ne réessaiera pas. Un fichier encore présent est conservé jusqu’à ce qu’une analyse constate qu’il est ancien et que personne ne l’utilise.</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Continuer d’essayer</translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln deletion(s)</source>
        <translation>
            <numerusform>Abandonner %Ln suppression</numerusform>
            <numerusform>Abandonner %Ln suppressions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) given up.</source>
        <translation>
            <numerusform>%Ln suppression abandonnée.</numerusform>
            <numerusform>%Ln suppressions abandonnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>What other docsweeps have left cannot be shown. %1</source>
        <translation>Ce que d’autres docsweep ont laissé ne peut pas être affiché. %1</translation>
    </message>
    <message>
        <source>Left by other docsweeps: %1. This one tries what its own rules would delete. Giving up counts for every docsweep.</source>
        <translation>Laissées par d’autres docsweep : %1. Celui-ci tente ce que ses propres règles supprimeraient. Un abandon vaut pour tous les docsweep.</translation>
    </message>
    <message>
        <source>Left by other docsweeps: %1. They will not try again either.</source>
        <translation>Laissées par d’autres docsweep : %1. Eux non plus ne réessaieront pas.</translation>
    </message>
</context>
<context>
    <name>docsweep::PendingModel</name>
    <message>
        <source>with the next run</source>
        <translation>à la prochaine exécution</translation>
    </message>
    <message>
        <source>By an automatic run. A run by hand tries all of them.</source>
        <translation>Par une exécution automatique. Une exécution à la main les essaie tous.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>En attente depuis</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>this docsweep</source>
        <translation>ce docsweep</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>pas d’ici</translation>
    </message>
    <message>
        <source>The next run from here checks it and deletes it if the rules of this docsweep allow it.</source>
        <translation>La prochaine exécution d’ici le vérifie et le supprime si les règles de ce docsweep le permettent.</translation>
    </message>
    <message>
        <source>The rules of this docsweep keep it: it is younger than the age, of a kind that is kept, or in a bucket that is not cleaned up from here. Whoever left it tries it again.</source>
        <translation>Les règles de ce docsweep le conservent : il est plus récent que l’âge fixé, d’un type conservé, ou dans un bucket qui n’est pas nettoyé d’ici. Celui qui l’a laissé réessaie.</translation>
    </message>
    <message>
        <source>Left by</source>
        <translation>Laissé par</translation>
    </message>
</context>
<context>
    <name>docsweep::PeriodEdit</name>
    <message>
        <source>%1: unit</source>
        <translation>%1&#xa0;: unité</translation>
    </message>
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
            <numerusform>heure</numerusform>
            <numerusform>heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::PlacesGroup</name>
    <message>
        <source>Files and folders</source>
        <translation>Fichiers et dossiers</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open docsweep&apos;s home</source>
        <translation>Ouvrir le dossier principal de docsweep</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy places and versions</source>
        <translation>Copier les emplacements et les versions</translation>
    </message>
    <message>
        <source>For a problem report. Contains no key and no password.</source>
        <translation>Pour signaler un problème. Ne contient ni clé ni mot de passe.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Dossier principal</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Fichier de paramètres</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>none; everything comes from the environment</source>
        <translation>aucun&#x202f;; tout vient de l’environnement</translation>
    </message>
</context>
<context>
    <name>docsweep::Preview</name>
    <message>
        <source>There is no preview of files larger than %1.</source>
        <translation>Il n’y a pas d’aperçu des fichiers de plus de %1.</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Cette image ne peut pas être lue.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown.</source>
        <translation>Cette image est trop grande pour être affichée.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>This PDF cannot be read.</source>
        <translation>Ce PDF ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password.</source>
        <translation>Ce PDF est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>This PDF has no page to show.</source>
        <translation>Ce PDF n’a aucune page à afficher.</translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln page(s)</source>
        <translation>
            <numerusform>La première page sur %Ln</numerusform>
            <numerusform>La première des %Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Seul le début est affiché.</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation>Il n’y a pas d’aperçu pour ce genre de fichier.</translation>
    </message>
    <message>
        <source>The preview took too long and was stopped. The file may be harmful.</source>
        <translation>L’aperçu a pris trop de temps et a été arrêté. Le fichier est peut-être malveillant.</translation>
    </message>
    <message>
        <source>The preview failed and was stopped. The file may be harmful.</source>
        <translation>L’aperçu a échoué et a été arrêté. Le fichier est peut-être malveillant.</translation>
    </message>
    <message>
        <source>The preview could not be started.</source>
        <translation>L’aperçu n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>There is no preview: this system can&apos;t open files in a protected way.</source>
        <translation>Pas d’aperçu : ce système ne peut pas ouvrir les fichiers de façon protégée.</translation>
    </message>
</context>
<context>
    <name>docsweep::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Read the file and show its beginning here. No copy is kept.</source>
        <translation>Lire le fichier et afficher son début ici. Aucune copie n’est conservée.</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Aperçu du fichier</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation>Il n’y a pas d’aperçu pour ce genre de fichier.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1. Files of more than %2 are read on request.</source>
        <translation>%1. Les fichiers de plus de %2 sont lus à la demande.</translation>
    </message>
    <message>
        <source>Files of more than %1 are read on request.</source>
        <translation>Les fichiers de plus de %1 sont lus à la demande.</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectBadge</name>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>bleu-vert</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>Mark of this connection: %1</source>
        <translation>Marque de cette connexion : %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectList</name>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
</context>
<context>
    <name>docsweep::Projects</name>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Les réglages sont inutilisables</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>La base de données est injoignable</translation>
    </message>
    <message>
        <source>The storage cannot be reached</source>
        <translation>Le stockage est injoignable</translation>
    </message>
    <message>
        <source>This journal cannot be read</source>
        <translation>Ce journal est illisible</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) failed</source>
        <translation>
            <numerusform>%Ln exécution en échec</numerusform>
            <numerusform>%Ln exécutions en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Some items could not be deleted</source>
        <translation>Certains éléments n’ont pas pu être supprimés</translation>
    </message>
    <message>
        <source>The schedule cannot be followed</source>
        <translation>La planification ne peut pas être suivie</translation>
    </message>
    <message>
        <source>A run is %1 late</source>
        <translation>Une exécution a %1 de retard</translation>
    </message>
    <message>
        <source>A run is late</source>
        <translation>Une exécution est en retard</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>prévue %1</translation>
    </message>
    <message>
        <source>The last scan could not list the files</source>
        <translation>La dernière analyse n’a pas pu lister les fichiers</translation>
    </message>
    <message>
        <source>The quota is used up</source>
        <translation>Le quota est épuisé</translation>
    </message>
    <message>
        <source>%1 of the quota is used</source>
        <translation>%1 du quota est utilisé</translation>
    </message>
    <message>
        <source>Clean up, or raise the quota</source>
        <translation>Nettoyez ou augmentez le quota</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>%Ln suppression attend le stockage</numerusform>
            <numerusform>%Ln suppressions attendent le stockage</numerusform>
        </translation>
    </message>
    <message>
        <source>The next run tries again</source>
        <translation>La prochaine exécution réessaie</translation>
    </message>
    <message>
        <source>Made by an older docsweep</source>
        <translation>Créé par un docsweep plus ancien</translation>
    </message>
    <message>
        <source>Open it once to bring it up to date</source>
        <translation>Ouvrez-le une fois pour le mettre à jour</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>Jamais analysé</translation>
    </message>
    <message>
        <source>Open it to scan</source>
        <translation>Ouvrez-le pour analyser</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a project needs, and more of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <comment>needs of a project that are not shown</comment>
        <translation>
            <numerusform>+%Ln autre</numerusform>
            <numerusform>+%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No quota is set</source>
        <translation>Aucun quota n’est défini</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of the quota</source>
        <translation>%1 du quota</translation>
    </message>
    <message>
        <source>Scanned %1</source>
        <translation>Analysé : %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>%1 libérés</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>pas de planification</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivées</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>after quiet hours</source>
        <translation>après les heures calmes</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Check that this machine and its scheduler are running at these times.</source>
        <translation>Vérifiez que cette machine et son planificateur fonctionnent à ces heures.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>by the system</source>
        <translation>par le système</translation>
    </message>
    <message>
        <source>A scheduler outside docsweep begins a run about every %1.</source>
        <translation>Un planificateur hors de docsweep lance une exécution environ toutes les %1.</translation>
    </message>
    <message>
        <source>The oldest waits since %1</source>
        <translation>La plus ancienne attend depuis %1</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>interrogation…</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas interrogé</translation>
    </message>
    <message>
        <source>database %1, storage %2</source>
        <comment>how long each took to answer, or no</comment>
        <translation>base de données %1, stockage %2</translation>
    </message>
    <message>
        <source>neither answers</source>
        <translation>aucun ne répond</translation>
    </message>
    <message>
        <source>no database</source>
        <translation>pas de base de données</translation>
    </message>
    <message>
        <source>storage answers</source>
        <translation>le stockage répond</translation>
    </message>
    <message>
        <source>no storage</source>
        <translation>pas de stockage</translation>
    </message>
    <message>
        <source>database answers</source>
        <translation>la base répond</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>storage off</source>
        <translation>stockage désactivé</translation>
    </message>
    <message>
        <source>both answer</source>
        <translation>les deux répondent</translation>
    </message>
    <message>
        <source>%1, none needs you</source>
        <translation>%1, aucun ne requiert votre attention</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln need(s) you</source>
        <translation>
            <numerusform>%1, %Ln requiert votre attention</numerusform>
            <numerusform>%1, %Ln requièrent votre attention</numerusform>
        </translation>
    </message>
    <message>
        <source>“Allow automatic runs” is off in Settings: automatic runs do nothing.</source>
        <translation>« Autoriser les exécutions automatiques » est désactivé dans Paramètres : les exécutions automatiques ne font rien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connexion</numerusform>
            <numerusform>%Ln connexions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectsModel</name>
    <message>
        <source>open in this window</source>
        <translation>ouvert dans cette fenêtre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the two lines of a cell</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What the newest scan listed and nobody has deleted or held since</source>
        <translation>Ce que la dernière analyse a listé et que personne n’a supprimé ni protégé depuis</translation>
    </message>
    <message>
        <source>Runs that failed since the last good one</source>
        <translation>Exécutions en échec depuis la dernière réussie</translation>
    </message>
    <message>
        <source>Deletions that the storage has not confirmed</source>
        <translation>Suppressions que le stockage n’a pas confirmées</translation>
    </message>
    <message>
        <source>By the journal: a run that has not ended</source>
        <translation>D’après le journal : une exécution non terminée</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiert votre attention</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>Peut être supprimé</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Prochaine exécution</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
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
        <translation>Connexion</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectsPage</name>
    <message>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nouvelle connexion…</translation>
    </message>
    <message>
        <source>Asking databases and storages: %1 of %2 have answered</source>
        <translation>Interrogation des bases et des stockages : %1 sur %2 ont répondu</translation>
    </message>
    <message>
        <source>Databases and storages asked at %1</source>
        <translation>Bases et stockages interrogés à %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Stops asking; what has answered stays</source>
        <translation>Cesse d’interroger ; les réponses reçues restent</translation>
    </message>
    <message>
        <source>Asks each database and storage whether it answers; changes nothing</source>
        <translation>Demande à chaque base et stockage s’il répond ; ne modifie rien</translation>
    </message>
    <message>
        <source>No saved connections</source>
        <translation>Aucune connexion enregistrée</translation>
    </message>
    <message>
        <source>A connection saved under a name has its row here.</source>
        <translation>Chaque connexion enregistrée sous un nom a sa ligne ici.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Change or clear the search.</source>
        <translation>Modifiez ou effacez la recherche.</translation>
    </message>
    <message>
        <source>Asking the databases and storages</source>
        <translation>Interrogation des bases de données et des stockages</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Rechercher une connexion</translation>
    </message>
    <message>
        <source>Reading the connections…</source>
        <translation>Lecture des connexions…</translation>
    </message>
    <message>
        <source>Figures are from each connection&apos;s journal</source>
        <translation>Les chiffres viennent du journal de chaque connexion</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectsView</name>
    <message>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
</context>
<context>
    <name>docsweep::QuietHours</name>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>None: runs may start at any time.</source>
        <translation>Aucune : les exécutions peuvent démarrer à tout moment.</translation>
    </message>
    <message>
        <source>Add quiet hours</source>
        <translation>Ajouter des heures calmes</translation>
    </message>
</context>
<context>
    <name>docsweep::QuietRow</name>
    <message>
        <source>Quiet from</source>
        <translation>Calme à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <source>At or before the start: on the next day</source>
        <translation>Au début ou avant&#xa0;: le lendemain</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Remove these quiet hours</source>
        <translation>Retirer ces heures calmes</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>Commence le %1</translation>
    </message>
</context>
<context>
    <name>docsweep::QuotaGauge</name>
    <message>
        <source>%1 of %2 stored, %3 of it can be deleted</source>
        <translation>%1 stockés sur %2, dont %3 peuvent être supprimés</translation>
    </message>
    <message>
        <source>Stored: not known</source>
        <translation>Stocké&#xa0;: inconnu</translation>
    </message>
</context>
<context>
    <name>docsweep::RangeMenu</name>
    <message>
        <source>any</source>
        <comment>a limit that is not set</comment>
        <translation>indifférent</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Afficher ceux-ci</translation>
    </message>
</context>
<context>
    <name>docsweep::RestoreDialog</name>
    <message>
        <source>Put back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>What will be put back</source>
        <translation>Ce qui sera restauré</translation>
    </message>
    <message>
        <source>Finish what was interrupted</source>
        <translation>Terminer ce qui a été interrompu</translation>
    </message>
    <message>
        <source>Items with something to know</source>
        <translation>Éléments avec remarque</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>Session ou fichier</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Save to a folder…</source>
        <translation>Enregistrer dans un dossier…</translation>
    </message>
    <message>
        <source>Writes the copies into a folder of this computer. Database and storage are not touched.</source>
        <translation>Écrit les copies dans un dossier de cet ordinateur. La base de données et le stockage ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Finding out what can be put back…</source>
        <translation>Recherche de ce qui peut être restauré…</translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln item(s)</source>
        <translation>
            <numerusform>Restaurer %Ln élément</numerusform>
            <numerusform>Restaurer %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are kept until %1.</source>
        <translation>Les copies sont conservées jusqu’au %1.</translation>
    </message>
    <message>
        <source>What is put back is held until %1, so that no cleanup deletes it again right away.</source>
        <translation>Ce qui est restauré est protégé jusqu’au %1, pour qu’aucun nettoyage ne le supprime aussitôt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) cannot be put back in place</source>
        <translation>
            <numerusform>%Ln élément ne peut pas être remis en place</numerusform>
            <numerusform>%Ln éléments ne peuvent pas être remis en place</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore %1: %2 of %3 items are not back yet.</source>
        <translation>Restauration %1 : %2 éléments sur %3 ne sont pas encore revenus.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>Restauration en cours…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>%1 of %2 put back</source>
        <translation>%1 sur %2 restaurés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) put back</source>
        <translation>
            <numerusform>%Ln élément restauré</numerusform>
            <numerusform>%Ln éléments restaurés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 items put back</source>
        <translation>%1 éléments sur %2 restaurés</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Pas encore terminé</translation>
    </message>
    <message>
        <source>Held until %1. See Holds to keep it longer.</source>
        <translation>Protégé jusqu’au %1. Voir Protections pour prolonger.</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Save the copies to a folder</source>
        <translation>Enregistrer les copies dans un dossier</translation>
    </message>
    <message>
        <source>Saving to %1…</source>
        <translation>Enregistrement dans %1…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Partly saved</source>
        <translation>Enregistré en partie</translation>
    </message>
    <message>
        <source>%1 and the rows of %2 are in %3.</source>
        <translation>%1 et les lignes de %2 sont dans %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln fichier, %1</numerusform>
            <numerusform>%Ln fichiers, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>It could not be put back</source>
        <translation>La restauration a échoué</translation>
    </message>
    <message>
        <source>What was put back so far stays. The rest can be put back later.</source>
        <translation>Ce qui a été restauré reste. Le reste pourra l’être plus tard.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Ends it. What has been put back stays.</source>
        <translation>Y met fin. Ce qui a été restauré reste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) are already there, unchanged.</source>
        <translation>
            <numerusform>%Ln élément est déjà là, inchangé.</numerusform>
            <numerusform>%Ln éléments sont déjà là, inchangés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Give up what is not back yet?</source>
        <translation>Abandonner ce qui n’est pas encore revenu ?</translation>
    </message>
    <message>
        <source>What has been put back stays and is held. The copies of the rest are kept until their term ends.</source>
        <translation>Ce qui a été restauré reste et est protégé. Les copies du reste sont conservées jusqu’à la fin de leur délai.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Continuer d’attendre</translation>
    </message>
    <message>
        <source>Giving up…</source>
        <translation>Abandon en cours…</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonnée</translation>
    </message>
</context>
<context>
    <name>docsweep::RestoreWords</name>
    <message>
        <source>Put back session %1</source>
        <translation>Restaurer la session %1</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Restaurer %1</translation>
    </message>
    <message>
        <source>Put back run %1</source>
        <translation>Restaurer l’exécution %1</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>will be put back</source>
        <translation>sera restauré</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>added to the new session</source>
        <translation>ajouté à la nouvelle session</translation>
    </message>
    <message>
        <source>only to a folder</source>
        <translation>seulement dans un dossier</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) with %1</source>
        <translation>
            <numerusform>%Ln session avec %1</numerusform>
            <numerusform>%Ln sessions avec %1</numerusform>
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
            <numerusform>%Ln fichier, %1</numerusform>
            <numerusform>%Ln fichiers, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 put back</source>
        <translation>%1 sur %2 restaurés</translation>
    </message>
    <message>
        <source>%1 were already there</source>
        <translation>%1 étaient déjà là</translation>
    </message>
    <message>
        <source>%1 left alone: something else is there now</source>
        <translation>%1 laissés : autre chose s’y trouve</translation>
    </message>
    <message>
        <source>%1 can only be saved to a folder</source>
        <translation>%1 ne peuvent qu’être enregistrés dans un dossier</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
</context>
<context>
    <name>docsweep::RunConfirmation</name>
    <message>
        <source>Nothing can be deleted now, because the safety limits could not be checked. %1</source>
        <translation>Rien ne peut être supprimé maintenant, car les limites de sécurité n’ont pas pu être vérifiées. %1</translation>
    </message>
    <message>
        <source>This list has changed: another docsweep has processed a part of it. Scan again.</source>
        <translation>Cette liste a changé&#xa0;: un autre docsweep en a traité une partie. Analysez à nouveau.</translation>
    </message>
    <message>
        <source>Nothing of this cleanup is left to delete.</source>
        <translation>Il ne reste rien à supprimer de ce nettoyage.</translation>
    </message>
</context>
<context>
    <name>docsweep::RunDetails</name>
    <message>
        <source>All runs</source>
        <translation>Toutes les exécutions</translation>
    </message>
    <message>
        <source>Back to all runs (%1)</source>
        <translation>Retour à toutes les exécutions (%1)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save this run and its items as CSV or JSON</source>
        <translation>Enregistrer cette exécution et ses éléments en CSV ou JSON</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>A report to keep: as a PDF or on paper</source>
        <translation>Un rapport à garder&#xa0;: en PDF ou sur papier</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévus</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Déjà absents</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>Search the items of this run</source>
        <translation>Rechercher parmi les éléments de cette exécution</translation>
    </message>
    <message>
        <source>Search key, file, session…</source>
        <translation>Rechercher clé, fichier, session…</translation>
    </message>
    <message>
        <source>Items of the run</source>
        <translation>Éléments de l’exécution</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>took under 1 s</source>
        <translation>durée inférieure à 1 s</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>durée %1</translation>
    </message>
    <message>
        <source>one session: %1</source>
        <translation>une session&#xa0;: %1</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>plus ancien que %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a state and its count</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Only %1, %2 of them</source>
        <translation>Seulement&#xa0;: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more cause(s); the list below names each</source>
        <translation>
            <numerusform>et %Ln autre cause&#x202f;; la liste ci-dessous indique chacune</numerusform>
            <numerusform>et %Ln autres causes&#x202f;; la liste ci-dessous indique chacune</numerusform>
        </translation>
    </message>
    <message>
        <source>This run was on another database: %1</source>
        <translation>Cette exécution concernait une autre base de données : %1</translation>
    </message>
    <message>
        <source>Pending deletions are being tried again</source>
        <translation>Nouvel essai des suppressions en attente en cours</translation>
    </message>
    <message>
        <source>A cleanup is running</source>
        <translation>Un nettoyage est en cours</translation>
    </message>
    <message>
        <source>A scan is running</source>
        <translation>Une analyse est en cours</translation>
    </message>
    <message>
        <source>Retry failed and pending</source>
        <translation>Réessayer échecs et attentes</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Retry pending</source>
        <translation>Réessayer les attentes</translation>
    </message>
    <message>
        <source>Finishes the pending deletions, then scans and lists what failed. Nothing of that is deleted until you confirm it.</source>
        <translation>Achève les suppressions en attente, puis analyse et liste ce qui a échoué. Rien de cela n’est supprimé avant votre confirmation.</translation>
    </message>
    <message>
        <source>Finishes the pending deletions. They were confirmed with the run.</source>
        <translation>Achève les suppressions en attente. Elles ont été confirmées avec l’exécution.</translation>
    </message>
    <message>
        <source>This run cannot be shown. %1</source>
        <translation>Cette exécution ne peut pas être affichée. %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnus</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restants</translation>
    </message>
    <message>
        <source>It is not yet known what happened to them. The next run settles it.</source>
        <translation>On ne sait pas encore ce qu’ils sont devenus. La prochaine exécution le déterminera.</translation>
    </message>
    <message>
        <source>The run did not get to them. They were not touched.</source>
        <translation>L’exécution n’est pas arrivée jusqu’à eux. Ils n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>Run on %1</source>
        <translation>Exécution sur %1</translation>
    </message>
    <message>
        <source>%1 asked it to stop.</source>
        <translation>%1 lui a demandé de s’arrêter.</translation>
    </message>
    <message>
        <source>The figures are those of the ledger. Its items, with what became of each, are in the journal of docsweep on %1.</source>
        <translation>Les chiffres sont ceux du registre. Les éléments, avec le sort de chacun, sont dans le journal de docsweep sur %1.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a cause, what to do</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Copies are kept until %1</source>
        <translation>Copies conservées jusqu’au %1</translation>
    </message>
    <message>
        <source>Put back its session…</source>
        <translation>Restaurer sa session…</translation>
    </message>
</context>
<context>
    <name>docsweep::RunElsewhere</name>
    <message>
        <source>Show runs</source>
        <translation>Voir les exécutions</translation>
    </message>
    <message>
        <source>Ask it to stop…</source>
        <translation>Lui demander de s’arrêter…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how a run was started, by whom</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been cleaning since %2 (%3): %4 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 nettoie depuis %2 (%3) : %4 sur %Ln élément</numerusform>
            <numerusform>%1 nettoie depuis %2 (%3) : %4 sur %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been cleaning since %2 (%3)</source>
        <translation>%1 nettoie depuis %2 (%3)</translation>
    </message>
    <message>
        <source>Asked to stop by %1.</source>
        <translation>Arrêt demandé par %1.</translation>
    </message>
    <message>
        <source>Ask it to stop</source>
        <translation>Demander l’arrêt</translation>
    </message>
    <message>
        <source>Ask the cleanup on %1 to stop?</source>
        <translation>Demander au nettoyage sur %1 de s’arrêter ?</translation>
    </message>
    <message>
        <source>It hears this within seconds and ends with the batch that it is at. What it has not deleted stays. Everybody sees who asked.</source>
        <translation>Il l’apprend en quelques secondes et se termine avec le lot en cours. Ce qu’il n’a pas supprimé reste. Tout le monde voit qui l’a demandé.</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Laisser continuer</translation>
    </message>
    <message>
        <source>Ask to stop</source>
        <translation>Demander l’arrêt</translation>
    </message>
</context>
<context>
    <name>docsweep::RunHistory</name>
    <message>
        <source>Next runs</source>
        <translation>Prochaines exécutions</translation>
    </message>
    <message>
        <source>Latest runs</source>
        <translation>Dernières exécutions</translation>
    </message>
    <message>
        <source>Results of automatic runs, latest first</source>
        <translation>Résultats des exécutions automatiques, la plus récente en premier</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>Not known: the schedule could not be read.</source>
        <translation>Inconnu&#xa0;: la planification n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>None: automatic runs are paused.</source>
        <translation>Aucune : les exécutions automatiques sont en pause.</translation>
    </message>
    <message>
        <source>None: automatic runs are off.</source>
        <translation>Aucune&#xa0;: les exécutions automatiques sont désactivées.</translation>
    </message>
    <message>
        <source>In the last 24 hours: %1</source>
        <translation>Dans les dernières 24 heures&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not known: the journal could not be read.</source>
        <translation>Inconnu&#xa0;: le journal n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>No automatic run has been due yet.</source>
        <translation>Aucune exécution automatique n’est encore arrivée à échéance.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>ran, catching up</source>
        <translation>effectuée, en rattrapage</translation>
    </message>
</context>
<context>
    <name>docsweep::RunPanel</name>
    <message>
        <source>Cleanup</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Verified items</source>
        <translation>Éléments vérifiés</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Sessions whose rows are gone from the database, with the result of each recorded</source>
        <translation>Sessions dont les lignes ont été supprimées de la base de données, avec leur résultat consigné</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files that the storage has answered for, or that were skipped</source>
        <translation>Fichiers pour lesquels le stockage a répondu, ou qui ont été ignorés</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Items whose result is verified and recorded</source>
        <translation>Éléments dont le résultat est vérifié et consigné</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Analyser à nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Nothing has been deleted yet.</source>
        <translation>Rien n’a encore été supprimé.</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>reste environ %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln item(s), %1</source>
        <translation>
            <numerusform>Suppression de %Ln élément, %1</numerusform>
            <numerusform>Suppression de %Ln éléments, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <translation>%1 sur %2 vérifiés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted</source>
        <translation>
            <numerusform>%Ln non supprimé</numerusform>
            <numerusform>%Ln non supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Paused: no new batch starts</source>
        <translation>En pause : aucun nouveau lot ne démarre</translation>
    </message>
    <message>
        <source>Stopping: the current batches are being finished and verified…</source>
        <translation>Arrêt&#xa0;: les lots en cours sont achevés et vérifiés…</translation>
    </message>
    <message>
        <source>Still stopping: waiting for a disk or the network. Nothing new starts.</source>
        <translation>Arrêt toujours en cours : attente d’un disque ou du réseau. Rien de nouveau ne démarre.</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1</source>
        <translation>Rien n’a été supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>%1 libérés</translation>
    </message>
    <message>
        <source>%1 freed in %2</source>
        <translation>%1 libérés en %2</translation>
    </message>
    <message>
        <source>Partly done, %1</source>
        <translation>Partiellement terminé, %1</translation>
    </message>
    <message>
        <source>Done, %1</source>
        <translation>Terminé, %1</translation>
    </message>
    <message>
        <source>A safety limit was overridden for this cleanup: %1</source>
        <translation>Une limite de sécurité a été outrepassée pour ce nettoyage&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>supprimés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 already gone</source>
        <translation>déjà absents&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 used again or changed</source>
        <translation>réutilisés ou modifiés : %1</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 of an earlier run finished</source>
        <translation>achevés d’une exécution antérieure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Rien n’a été supprimé</translation>
    </message>
    <message>
        <source>The storage does not answer. Waiting up to %1 more.</source>
        <translation>Le stockage ne répond pas. Attente de %1 au plus.</translation>
    </message>
    <message>
        <source>%1 undecided until the next run</source>
        <translation>%1 indéterminés jusqu’à la prochaine exécution</translation>
    </message>
    <message>
        <source>Pausing: finishing the current batch…</source>
        <translation>Mise en pause : le lot en cours se termine…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing deleted: %Ln item(s) failed</source>
        <translation>
            <numerusform>Rien n’a été supprimé : %Ln élément en échec</numerusform>
            <numerusform>Rien n’a été supprimé : %Ln éléments en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stopped. %1 deleted, %2 left.</source>
        <translation>Arrêté. %1 supprimés, %2 restants.</translation>
    </message>
    <message>
        <source>Stopped by an error. %1 deleted, %2 left.</source>
        <translation>Arrêté par une erreur. %1 supprimés, %2 restants.</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Restaurer…</translation>
    </message>
    <message numerus="yes">
        <source>Copying, then deleting %Ln item(s), %1</source>
        <translation>
            <numerusform>Copie puis suppression de %Ln élément, %1</numerusform>
            <numerusform>Copie puis suppression de %Ln éléments, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 copied (%3)</source>
        <translation>%1 sur %2 copiés (%3)</translation>
    </message>
</context>
<context>
    <name>docsweep::RunQuestion</name>
    <message>
        <source>Run the web app&apos;s code?</source>
        <translation>Exécuter le code de l’application web ?</translation>
    </message>
    <message>
        <source>Only the web app&apos;s own Python can read its settings. This runs the code of its settings and models.</source>
        <translation>Seul le Python de l’application web peut lire ses paramètres. Cela exécute le code de ses paramètres et de ses modèles.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>S’exécute en tant que</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>Ne pas exécuter</translation>
    </message>
    <message>
        <source>docsweep does not change it.</source>
        <translation>docsweep ne le modifie pas.</translation>
    </message>
    <message>
        <source>This code belongs to user %1. It would run with all rights of user %2.</source>
        <translation>Ce code appartient à l’utilisateur %1. Il s’exécuterait avec tous les droits de l’utilisateur %2.</translation>
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
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>moins de 1 s</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Lancée par</translation>
    </message>
    <message>
        <source>What was to be deleted</source>
        <translation>Ce qui devait être supprimé</translation>
    </message>
    <message>
        <source>the session %1</source>
        <translation>la session %1</translation>
    </message>
    <message>
        <source>everything unused for longer than %1</source>
        <translation>tout ce qui est inutilisé depuis plus de %1</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévus</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Déjà absents</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>Removed: sessions %1, documents %2, files %3; each confirmed by the database or the storage.</source>
        <translation>Supprimés&#xa0;: sessions %1, documents %2, fichiers %3&#x202f;; chacun confirmé par la base de données ou le stockage.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>The first %1 of %2 items. Those that were not deleted come first. The CSV or JSON export contains them all.</source>
        <translation>Les %1 premiers éléments sur %2. Ceux qui n’ont pas été supprimés viennent d’abord. L’export CSV ou JSON les contient tous.</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>Session ou fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more item(s)</source>
        <translation>
            <numerusform>et %Ln autre élément</numerusform>
            <numerusform>et %Ln autres éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleanup run %1</source>
        <translation>Exécution de nettoyage %1</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>L’exécution</translation>
    </message>
    <message>
        <source>Why items were not deleted</source>
        <translation>Pourquoi des éléments n’ont pas été supprimés</translation>
    </message>
    <message>
        <source>%1 · printed %2</source>
        <translation>%1 · imprimé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnus</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restants</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Par exemple : %1</translation>
    </message>
</context>
<context>
    <name>docsweep::RunText</name>
    <message>
        <source>asleep or off</source>
        <translation>machine en veille ou arrêtée</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>another run was in progress</source>
        <translation>une autre exécution était en cours</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivées</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>heures calmes</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Web app</source>
        <translation>Application web</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how a run was started, by whom</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Not finished: it is running elsewhere, or its process ended early</source>
        <translation>Non terminée : elle tourne ailleurs, ou son processus s’est arrêté prématurément</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>non terminée</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>Interrupted: its process ended before it could finish</source>
        <translation>Interrompue&#xa0;: son processus s’est arrêté avant qu’elle ne finisse</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message numerus="yes">
        <source>Partly done: %Ln item(s) failed</source>
        <translation>
            <numerusform>Partiellement terminée : %Ln élément en échec</numerusform>
            <numerusform>Partiellement terminée : %Ln éléments en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>partiellement terminée</translation>
    </message>
    <message numerus="yes">
        <source>Done, but %Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>Terminée, mais %Ln suppression attend le stockage</numerusform>
            <numerusform>Terminée, mais %Ln suppressions attendent le stockage</numerusform>
        </translation>
    </message>
    <message>
        <source>files pending</source>
        <translation>fichiers en attente</translation>
    </message>
    <message>
        <source>Done: there was nothing to delete</source>
        <translation>Terminée : il n’y avait rien à supprimer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>It is running in another window or on another machine, or its process ended. “Retry” finds out: it completes what an ended run left behind and does not disturb a running one.</source>
        <translation>Elle tourne dans une autre fenêtre ou sur une autre machine, ou son processus s’est arrêté. « Réessayer » permet de le savoir : cela achève ce qu’une exécution arrêtée a laissé et ne dérange pas une exécution en cours.</translation>
    </message>
    <message>
        <source>docsweep or the machine stopped during this run. What it had started was completed from the journal. The rest was not touched, and the next scan checks it again.</source>
        <translation>docsweep ou la machine s’est arrêté pendant cette exécution. Ce qu’elle avait commencé a été achevé d’après le journal. Le reste n’a pas été touché, et la prochaine analyse le vérifie à nouveau.</translation>
    </message>
    <message>
        <source>What stopped it: %1</source>
        <translation>Ce qui l’a arrêtée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why files could not be deleted: %1</source>
        <translation>Pourquoi des fichiers n’ont pas pu être supprimés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Safety limits that were overridden for it: %1</source>
        <translation>Limites de sécurité outrepassées pour elle&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that were pending when it ended have been settled since.</source>
        <translation>
            <numerusform>%Ln suppression en attente à sa fin a été réglée depuis.</numerusform>
            <numerusform>%Ln suppressions en attente à sa fin ont été réglées depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also finished %Ln deletion(s) of earlier runs.</source>
        <translation>
            <numerusform>Elle a aussi achevé %Ln suppression d’exécutions antérieures.</numerusform>
            <numerusform>Elle a aussi achevé %Ln suppressions d’exécutions antérieures.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of its items has been removed. The totals are kept.</source>
        <translation>La liste de ses éléments a été supprimée. Les totaux sont conservés.</translation>
    </message>
    <message>
        <source>Skipped on purpose: nothing to do.</source>
        <translation>Ignoré volontairement : rien à faire.</translation>
    </message>
    <message>
        <source>Every run tries again; “Retry” does it now.</source>
        <translation>Chaque exécution réessaie ; « Réessayer » le fait tout de suite.</translation>
    </message>
    <message>
        <source>Still there. When the cause is fixed, “Retry” scans and lists them again.</source>
        <translation>Toujours là. Quand la cause est corrigée, « Réessayer » relance l’analyse et les liste à nouveau.</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, none missed</source>
        <translation>%1 attendues, %2 constatées, aucune manquée</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and why runs were missed</comment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, %3 missed: %4</source>
        <translation>%1 attendues, %2 constatées, %3 manquées&#xa0;: %4</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between causes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1; %2 caught up</source>
        <translation>%1 ; %2 rattrapées</translation>
    </message>
    <message>
        <source>only what earlier runs left over</source>
        <translation>seulement ce que des exécutions antérieures ont laissé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) of earlier runs were still pending at its end</source>
        <translation>
            <numerusform>%Ln suppression d’exécutions antérieures était encore en attente à la fin</numerusform>
            <numerusform>%Ln suppressions d’exécutions antérieures étaient encore en attente à la fin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: finished %Ln deletion(s) of earlier runs</source>
        <translation>
            <numerusform>Terminée&#xa0;: %Ln suppression d’exécutions antérieures achevée</numerusform>
            <numerusform>Terminée&#xa0;: %Ln suppressions d’exécutions antérieures achevées</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: what earlier runs left over is settled</source>
        <translation>Terminée&#xa0;: ce que des exécutions antérieures ont laissé est réglé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) were pending then; none are pending now.</source>
        <translation>
            <numerusform>%Ln suppression était alors en attente ; elle ne l’est plus.</numerusform>
            <numerusform>%Ln suppressions étaient alors en attente ; plus aucune ne l’est.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) were pending then; %1 still pending now.</source>
        <translation>
            <numerusform>%Ln suppression était alors en attente ; en attente maintenant : %1.</numerusform>
            <numerusform>%Ln suppressions étaient alors en attente ; en attente maintenant : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done is recorded; the rest is still pending.</source>
        <translation>Arrêté. Ce qui a été fait est consigné ; le reste est toujours en attente.</translation>
    </message>
    <message>
        <source>The pending deletions could not be tried. %1</source>
        <translation>Les suppressions en attente n’ont pas pu être essayées. %1</translation>
    </message>
    <message>
        <source>Nothing is pending any more. What an interrupted run left over is settled.</source>
        <translation>Plus rien n’est en attente. Ce qu’une exécution interrompue avait laissé est réglé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) done, %1 freed.</source>
        <translation>
            <numerusform>%Ln suppression en attente a été effectuée, %1 libérés.</numerusform>
            <numerusform>%Ln suppressions en attente ont été effectuées, %1 libérés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) done, %1 still pending: the list shows why.</source>
        <translation>
            <numerusform>%Ln suppression en attente a été effectuée, %1 encore en attente : la liste indique pourquoi.</numerusform>
            <numerusform>%Ln suppressions en attente ont été effectuées, %1 encore en attente : la liste indique pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing: it was refused before it started</source>
        <translation>rien : elle a été refusée avant de commencer</translation>
    </message>
    <message>
        <source>Refused before it started. Nothing was touched.</source>
        <translation>Refusée avant de commencer. Rien n’a été touché.</translation>
    </message>
    <message numerus="yes">
        <source>Refused %Ln time(s) in a row before it started. Nothing was touched.</source>
        <translation>
            <numerusform>Refusée %Ln fois de suite avant de commencer. Rien n’a été touché.</numerusform>
            <numerusform>Refusée %Ln fois de suite avant de commencer. Rien n’a été touché.</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message numerus="yes">
        <source>It is not yet known what happened to %Ln item(s), because the database did not answer. The next run settles it.</source>
        <translation>
            <numerusform>On ne sait pas encore ce qu’est devenu %Ln élément, car la base de données n’a pas répondu. La prochaine exécution le déterminera.</numerusform>
            <numerusform>On ne sait pas encore ce que sont devenus %Ln éléments, car la base de données n’a pas répondu. La prochaine exécution le déterminera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also deleted %Ln expired login(s) (django_session).</source>
        <translation>
            <numerusform>Elle a aussi supprimé %Ln connexion expirée (django_session).</numerusform>
            <numerusform>Elle a aussi supprimé %Ln connexions expirées (django_session).</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired logins were not deleted (django_session): the database did not allow it.</source>
        <translation>Des connexions expirées n’ont pas été supprimées (django_session) : la base de données ne l’a pas permis.</translation>
    </message>
    <message>
        <source>Expired logins were not deleted (django_session).</source>
        <translation>Des connexions expirées n’ont pas été supprimées (django_session).</translation>
    </message>
    <message>
        <source>Stopped. %1 deleted, %2 left.</source>
        <translation>Arrêté. %1 supprimés, %2 restants.</translation>
    </message>
    <message>
        <source>Stopped by an error. %1 deleted, %2 left.</source>
        <translation>Arrêté par une erreur. %1 supprimés, %2 restants.</translation>
    </message>
    <message>
        <source>Stopped. %1 deleted.</source>
        <translation>Arrêté. %1 supprimés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that were pending here had been finished by other installations.</source>
        <translation>
            <numerusform>%Ln suppression en attente ici avait été terminée par une autre installation.</numerusform>
            <numerusform>%Ln suppressions en attente ici avaient été terminées par d’autres installations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::RunsModel</name>
    <message>
        <source>one session</source>
        <translation>une session</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>moins de 1 s</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Everything older than this was to be deleted</source>
        <translation>Tout ce qui était plus ancien devait être supprimé</translation>
    </message>
    <message>
        <source>Skipped: used again, changed or held since the plan was made</source>
        <translation>Ignorés : réutilisés, modifiés ou protégés depuis que le plan a été établi</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Lancée par</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Plus ancien que</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévus</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>What is still pending of what it left</source>
        <translation>Ce qui est encore en attente de ce qu’elle a laissé</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>this docsweep</source>
        <translation>ce docsweep</translation>
    </message>
    <message>
        <source>Only the docsweep that ran it knows</source>
        <translation>Seul le docsweep qui l’a exécutée le sait</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>docsweep::RunsView</name>
    <message>
        <source>Runs, newest first</source>
        <translation>Exécutions, la plus récente en premier</translation>
    </message>
</context>
<context>
    <name>docsweep::Schedule</name>
    <message>
        <source>Automatic runs are not possible</source>
        <translation>Les exécutions automatiques ne sont pas possibles</translation>
    </message>
    <message>
        <source>Automatic runs are switched off</source>
        <translation>Les exécutions automatiques sont désactivées par la configuration</translation>
    </message>
    <message>
        <source>Automatic runs are off</source>
        <translation>Les exécutions automatiques sont désactivées</translation>
    </message>
    <message>
        <source>Automatic runs are paused</source>
        <translation>Exécutions automatiques en pause</translation>
    </message>
    <message>
        <source>Automatic runs are paused until %1</source>
        <translation>Exécutions automatiques en pause (reprise&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Quiet hours, next automatic run %1</source>
        <translation>Heures calmes, prochaine exécution automatique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Automatic run is on</source>
        <translation>Une exécution automatique est en cours</translation>
    </message>
    <message>
        <source>An automatic run waits for this window</source>
        <translation>Une exécution automatique attend cette fenêtre</translation>
    </message>
    <message>
        <source>Next automatic run %1</source>
        <translation>Prochaine exécution automatique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading the schedule…</source>
        <translation>Lecture de la planification…</translation>
    </message>
    <message>
        <source>Nothing is deleted unless somebody starts a cleanup.</source>
        <translation>Rien n’est supprimé tant que personne ne lance de nettoyage.</translation>
    </message>
    <message>
        <source>The last automatic run (%1) found nothing to delete.</source>
        <translation>La dernière exécution automatique (%1) n’a rien trouvé à supprimer.</translation>
    </message>
    <message>
        <source>The last automatic run (%1) was stopped; it had deleted %2 and freed %3.</source>
        <translation>La dernière exécution automatique (%1) a été arrêtée&#x202f;; elle avait supprimé %2 et libéré %3.</translation>
    </message>
    <message>
        <source>The last automatic run (%1) deleted %2 and freed %3.</source>
        <translation>La dernière exécution automatique (%1) a supprimé %2 et libéré %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>effectuée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>stopped: nothing deleted</source>
        <translation>arrêtée&#xa0;: rien de supprimé</translation>
    </message>
    <message>
        <source>missed: asleep or off</source>
        <translation>manquée&#xa0;: machine en veille ou arrêtée</translation>
    </message>
    <message>
        <source>skipped: paused</source>
        <translation>ignorée : en pause</translation>
    </message>
    <message>
        <source>missed: another run was in progress</source>
        <translation>manquée : une autre exécution était en cours</translation>
    </message>
    <message>
        <source>nothing: switched off</source>
        <translation>rien&#xa0;: désactivées</translation>
    </message>
    <message>
        <source>postponed: quiet hours</source>
        <translation>reportée&#xa0;: heures calmes</translation>
    </message>
    <message>
        <source>the schedule starts from here</source>
        <translation>la planification commence ici</translation>
    </message>
    <message>
        <source>the clock was set back</source>
        <translation>l’horloge a été reculée</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, none missed</source>
        <translation>%1 attendues, %2 constatées, aucune manquée</translation>
    </message>
    <message>
        <source>asleep or off</source>
        <translation>machine en veille ou arrêtée</translation>
    </message>
    <message>
        <source>another run or scan was in progress</source>
        <translation>une autre exécution ou analyse était en cours</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivées</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, %3 missed: %4</source>
        <translation>%1 attendues, %2 constatées, %3 manquées&#xa0;: %4</translation>
    </message>
    <message>
        <source>Set by %1 on the command line</source>
        <translation>Défini par %1 en ligne de commande</translation>
    </message>
    <message>
        <source>Set by %1 in the environment</source>
        <translation>Défini par %1 dans l’environnement</translation>
    </message>
    <message>
        <source>Set by %1 in the .env file</source>
        <translation>Défini par %1 dans le fichier .env</translation>
    </message>
    <message>
        <source>Set by %1 in the profile</source>
        <translation>Défini par %1 dans le profil</translation>
    </message>
    <message>
        <source>The last automatic run deleted nothing. %1</source>
        <translation>La dernière exécution automatique n’a rien supprimé. %1</translation>
    </message>
    <message>
        <source>Gradual start: %1 now, %2 from %3 on.</source>
        <translation>Démarrage progressif : %1 maintenant, %2 à partir du %3.</translation>
    </message>
    <message>
        <source>That step would delete about %1 and %2 (%3) more.</source>
        <translation>Cette étape supprimerait environ %1 et %2 (%3) de plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>a run failed</source>
        <translation>une exécution a échoué</translation>
    </message>
    <message>
        <source>a safety limit stopped a run</source>
        <translation>une limite de sécurité a arrêté une exécution</translation>
    </message>
    <message>
        <source>something that was already listed was put on hold</source>
        <translation>un élément déjà listé a été protégé</translation>
    </message>
    <message>
        <source>a run was interrupted</source>
        <translation>une exécution a été interrompue</translation>
    </message>
    <message>
        <source>something that was deleted was restored</source>
        <translation>un élément supprimé a été restauré</translation>
    </message>
    <message>
        <source>a run left work for the next one</source>
        <translation>une exécution a laissé du travail à la suivante</translation>
    </message>
    <message>
        <source>Stays at %1: %2 on %3. The next step comes on %4 at the earliest.</source>
        <translation>Reste à %1 : %2 le %3. L’étape suivante vient au plus tôt le %4.</translation>
    </message>
    <message>
        <source>Next automatic run %1: %2</source>
        <translation>Prochaine exécution automatique %1 : %2</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivées</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>en pause jusqu’à %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>on, quiet hours</source>
        <translation>activées, heures calmes</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activées</translation>
    </message>
    <message>
        <source>The list on screen is a trial: it shows what is older than %1. This schedule uses %2.</source>
        <translation>La liste affichée est un essai : elle montre ce qui a plus de %1. Cette planification utilise %2.</translation>
    </message>
    <message>
        <source>“%1” may clean up the same database, but cannot be opened now. Open the one that should run.</source>
        <translation>« %1 » nettoie peut-être la même base de données, mais ne peut pas être ouverte pour le moment. Ouvrez celle qui doit s’exécuter.</translation>
    </message>
    <message>
        <source>“%1” and “%2” clean up the same database with different settings. Open the one that should run.</source>
        <translation>« %1 » et « %2 » nettoient la même base de données avec des réglages différents. Ouvrez celle qui doit s’exécuter.</translation>
    </message>
    <message>
        <source>Automatic runs of “%1” are on and now take place while another connection is open, too. Next run: %2</source>
        <translation>Les exécutions automatiques de « %1 » sont activées et ont désormais lieu aussi lorsqu’une autre connexion est ouverte. Prochaine exécution : %2</translation>
    </message>
    <message>
        <source>“Allow automatic runs” is off in Settings: automatic runs do nothing.</source>
        <translation>« Autoriser les exécutions automatiques » est désactivé dans Paramètres : les exécutions automatiques ne font rien.</translation>
    </message>
    <message>
        <source>%1, a run scans again and deletes everything older than %2, as long as docsweep is open.</source>
        <comment>every hour, an age</comment>
        <translation>%1, une exécution refait l’analyse et supprime tout ce qui a plus de %2, tant que docsweep est ouvert.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation>
            <numerusform>Tous les %Ln jour</numerusform>
            <numerusform>Tous les %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>Toutes les %Ln heure</numerusform>
            <numerusform>Toutes les %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Toutes les minutes</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Toutes les %Ln minute</numerusform>
            <numerusform>Toutes les %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Toutes les %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ScheduleForm</name>
    <message>
        <source>Automatic runs</source>
        <translation>Exécutions automatiques</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Clean up automatically</source>
        <translation>Nettoyer automatiquement</translation>
    </message>
    <message>
        <source>Run every</source>
        <translation>Intervalle d’exécution</translation>
    </message>
    <message>
        <source>After sleep, catch up with one run</source>
        <translation>Après la veille, rattraper par une seule exécution</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Ce qui est supprimé</translation>
    </message>
    <message>
        <source>Everything older than</source>
        <translation>Tout ce qui a plus de</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>Limites de sécurité</translation>
    </message>
    <message>
        <source>A run that would exceed a limit stops before its first deletion.</source>
        <translation>Une exécution qui dépasserait une limite s’arrête avant sa première suppression.</translation>
    </message>
    <message>
        <source>Stop at more than</source>
        <translation>S’arrêter au-delà de</translation>
    </message>
    <message>
        <source>items</source>
        <translation>éléments</translation>
    </message>
    <message>
        <source>% of all sessions and files</source>
        <translation>% de l’ensemble des sessions et fichiers</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Notify on the desktop</source>
        <translation>Notifier sur le bureau</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>when something needs attention</source>
        <translation>quand quelque chose demande votre attention</translation>
    </message>
    <message>
        <source>after every run</source>
        <translation>après chaque exécution</translation>
    </message>
    <message>
        <source>No run starts during quiet hours. A run that is due waits until they end. Time zone: %1.</source>
        <translation>Aucune exécution ne démarre pendant les heures calmes. Une exécution due attend leur fin. Fuseau horaire : %1.</translation>
    </message>
    <message>
        <source>Start gently: begin with a longer age, then shorten it step by step</source>
        <translation>Commencer en douceur : un âge plus long au départ, puis raccourci pas à pas</translation>
    </message>
    <message>
        <source>Age at the start</source>
        <translation>Âge au départ</translation>
    </message>
    <message>
        <source>Days without a problem before each step</source>
        <translation>Jours sans problème avant chaque étape</translation>
    </message>
    <message>
        <source>Steps: 24, 12, 6, 3 and 1 hours, never below the age above. A failure, a safety limit that stopped a run, or a hold on something already listed keeps it on its step.</source>
        <translation>Étapes : 24, 12, 6, 3 et 1 heures, jamais moins que l’âge ci-dessus. Un échec, une limite de sécurité qui a arrêté une exécution ou la protection d’un élément déjà listé le maintient à son étape.</translation>
    </message>
    <message>
        <source>% of the files of one bucket</source>
        <translation>% des fichiers d’un bucket</translation>
    </message>
    <message>
        <source>times what runs usually delete here</source>
        <translation>fois ce que les exécutions suppriment d’habitude ici</translation>
    </message>
    <message numerus="yes">
        <source>Use %1 (at most %2 in the last %Ln run(s))</source>
        <translation>
            <numerusform>Utiliser %1 (au plus %2 dans la dernière %Ln exécution)</numerusform>
            <numerusform>Utiliser %1 (au plus %2 dans les %Ln dernières exécutions)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 fois</translation>
    </message>
    <message>
        <source>“Allow automatic runs” is off in Settings: automatic runs do nothing.</source>
        <translation>« Autoriser les exécutions automatiques » est désactivé dans Paramètres : les exécutions automatiques ne font rien.</translation>
    </message>
</context>
<context>
    <name>docsweep::SchedulePage</name>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>The changes are not applied yet.</source>
        <translation>Les modifications ne sont pas encore appliquées.</translation>
    </message>
    <message>
        <source>The changes cannot be applied. Check the marked field.</source>
        <translation>Les modifications ne peuvent pas être appliquées. Vérifiez le champ marqué.</translation>
    </message>
</context>
<context>
    <name>docsweep::SessionBars</name>
    <message>
        <source>Has a row</source>
        <translation>Avec ligne</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>Sans ligne</translation>
    </message>
    <message>
        <source>Who stores the most?</source>
        <translation>Qui stocke le plus ?</translation>
    </message>
    <message>
        <source>No session has a file.</source>
        <translation>Aucune session n’a de fichier.</translation>
    </message>
    <message>
        <source>Who stores the most? No session has a file.</source>
        <translation>Qui stocke le plus ? Aucune session n’a de fichier.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Who stores the most? One session has %1 of it.</source>
        <translation>Qui stocke le plus ? Une seule session en détient %1.</translation>
    </message>
    <message>
        <source>Who stores the most? The %1 largest sessions have %2 of it.</source>
        <translation>Qui stocke le plus ? Les %1 plus grandes sessions en détiennent %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1 dans %Ln fichier</numerusform>
            <numerusform>%1 dans %Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document row(s)</source>
        <translation>
            <numerusform>%Ln ligne de document</numerusform>
            <numerusform>%Ln lignes de documents</numerusform>
        </translation>
    </message>
    <message>
        <source>this folder has no row</source>
        <translation>ce dossier n’a pas de ligne</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
</context>
<context>
    <name>docsweep::SessionCleanup</name>
    <message>
        <source>Nothing can be deleted. See the reason above.</source>
        <translation>Rien ne peut être supprimé. Voir la raison ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing can be deleted: the hold on %1 keeps it. End the hold first.</source>
        <translation>Rien ne peut être supprimé : la protection de %1 l’empêche. Mettez-y fin d’abord.</translation>
    </message>
    <message>
        <source>Nothing can be deleted: holds keep all of it. End them first.</source>
        <translation>Rien ne peut être supprimé : des protections conservent tout. Mettez-y fin d’abord.</translation>
    </message>
    <message>
        <source>Nothing can be deleted while a scan or a run is on. Try again when it has ended.</source>
        <translation>Rien ne peut être supprimé pendant une analyse ou une exécution. Réessayez lorsqu’elle sera terminée.</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingRow</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Utiliser la valeur par défaut</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>for example 90 min, 1.5 h or 2 d</source>
        <translation>par exemple 90 min, 1,5 h ou 2 j</translation>
    </message>
    <message>
        <source>megabytes</source>
        <translation>mégaoctets</translation>
    </message>
    <message>
        <source>percent, 0 to 100</source>
        <translation>pour cent, de 0 à 100</translation>
    </message>
    <message>
        <source>items</source>
        <translation>éléments</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>times, 1 or more</source>
        <translation>fois, 1 ou plus</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingView</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
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
        <translation>néant</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Supabase, %1</source>
        <translation>Supabase, %1</translation>
    </message>
    <message>
        <source>by the API</source>
        <translation>par l’API</translation>
    </message>
    <message>
        <source>by SQL</source>
        <translation>par SQL</translation>
    </message>
    <message>
        <source>by SQL where that is possible, else by the API</source>
        <translation>par SQL si possible, sinon par l’API</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>de la ligne de commande</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>de l’environnement</translation>
    </message>
    <message>
        <source>from %1, line %2</source>
        <translation>de %1, ligne %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>stored in the keychain</source>
        <translation>enregistré dans le trousseau</translation>
    </message>
    <message>
        <source>stored in %1</source>
        <translation>enregistré dans %1</translation>
    </message>
    <message>
        <source>from the connection “%1”</source>
        <translation>de la connexion «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Set when docsweep was started. It applies until the next start.</source>
        <translation>Défini au démarrage de docsweep. Valable jusqu’au prochain démarrage.</translation>
    </message>
    <message>
        <source>To change it, set %1 where docsweep is started from.</source>
        <translation>Pour le modifier, définissez %1 là d’où docsweep est démarré.</translation>
    </message>
    <message>
        <source>To change it, set %1 in %2.</source>
        <translation>Pour le modifier, définissez %1 dans %2.</translation>
    </message>
    <message>
        <source>To change it, set %1 in the environment or in a .env file.</source>
        <translation>Pour le modifier, définissez %1 dans l’environnement ou dans un fichier .env.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>ceux du système</translation>
    </message>
    <message>
        <source>How files are listed</source>
        <translation>Comment les fichiers sont listés</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Dossier principal</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>Mot de passe de la base de données</translation>
    </message>
    <message>
        <source>Storage key</source>
        <translation>Clé du stockage</translation>
    </message>
    <message>
        <source>set, never shown</source>
        <translation>valeur définie, jamais affichée</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>How long a session may be idle, or a file unchanged, before it can be deleted.</source>
        <translation>Combien de temps une session peut être inactive, ou un fichier inchangé, avant de pouvoir être supprimé.</translation>
    </message>
    <message>
        <source>the same as the time between automatic runs, %1</source>
        <translation>identique à l’intervalle des exécutions automatiques, %1</translation>
    </message>
    <message>
        <source>%1; this window currently uses %2</source>
        <translation>%1 ; cette fenêtre utilise actuellement %2</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Time between automatic runs</source>
        <translation>Intervalle des exécutions automatiques</translation>
    </message>
    <message>
        <source>Also used as the age if no age is set.</source>
        <translation>Sert aussi d’âge si aucun âge n’est défini.</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>For the gauge, the warning and the forecast. Nothing is deleted because of it.</source>
        <translation>Pour la jauge, l’avertissement et la prévision. Rien n’est supprimé à cause de lui.</translation>
    </message>
    <message>
        <source>Most items in a run</source>
        <translation>Nombre maximal d’éléments par exécution</translation>
    </message>
    <message>
        <source>A run that would delete more stops before its first deletion.</source>
        <translation>Une exécution qui en supprimerait davantage s’arrête avant sa première suppression.</translation>
    </message>
    <message>
        <source>Largest share of everything</source>
        <translation>Part maximale de l’ensemble</translation>
    </message>
    <message>
        <source>Of all files and sessions that the scan found.</source>
        <translation>De tous les fichiers et sessions trouvés par l’analyse.</translation>
    </message>
    <message>
        <source>Keep generated files</source>
        <translation>Conserver les fichiers générés</translation>
    </message>
    <message>
        <source>Spreadsheets, PDF and text documents that a row lists as its output.</source>
        <translation>Feuilles de calcul, PDF et documents texte qu’une ligne indique comme fichier généré.</translation>
    </message>
    <message>
        <source>Keep files of sessions in use</source>
        <translation>Conserver les fichiers des sessions utilisées</translation>
    </message>
    <message>
        <source>If off, old files are deleted even if their session is in use.</source>
        <translation>Si désactivé, les fichiers anciens sont supprimés même si leur session est utilisée.</translation>
    </message>
    <message>
        <source>Clean up files</source>
        <translation>Nettoyer les fichiers</translation>
    </message>
    <message>
        <source>If off, only rows are deleted and files are not touched.</source>
        <translation>Si désactivé, seules les lignes sont supprimées et les fichiers ne sont pas touchés.</translation>
    </message>
    <message>
        <source>To set it, store it: %1</source>
        <translation>Pour le définir, enregistrez-le : %1</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>sortie d’erreur standard</translation>
    </message>
    <message>
        <source>systemd&apos;s journal</source>
        <translation>journal de systemd</translation>
    </message>
    <message>
        <source>syslog</source>
        <translation>syslog</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message>
        <source>Alerts to a program</source>
        <translation>Alertes vers un programme</translation>
    </message>
    <message>
        <source>It is started for each alert and gets the details on its standard input.</source>
        <translation>Il est lancé pour chaque alerte et reçoit les détails sur son entrée standard.</translation>
    </message>
    <message>
        <source>Alerts on this desktop</source>
        <translation>Alertes sur ce bureau</translation>
    </message>
    <message>
        <source>In addition to the tray&apos;s notifications about automatic runs.</source>
        <translation>En plus des notifications de la zone de notification sur les exécutions automatiques.</translation>
    </message>
    <message>
        <source>Days before the quota is reached</source>
        <translation>Jours avant que le quota soit atteint</translation>
    </message>
    <message>
        <source>An alert is sent when the forecast is closer than this. 0: never.</source>
        <translation>Une alerte est envoyée quand la prévision est plus proche que cela. 0 : jamais.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Longest wait of a deletion</source>
        <translation>Attente maximale d’une suppression</translation>
    </message>
    <message>
        <source>An alert is sent when a deletion waits for the storage longer than this. 0: never.</source>
        <translation>Une alerte est envoyée quand une suppression attend le stockage plus longtemps que cela. 0 : jamais.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Figures for Prometheus</source>
        <translation>Chiffres pour Prometheus</translation>
    </message>
    <message>
        <source>Written after each automatic run, for node_exporter.</source>
        <translation>Écrits après chaque exécution automatique, pour node_exporter.</translation>
    </message>
    <message>
        <source>Alerts to a web address</source>
        <translation>Alertes vers une adresse web</translation>
    </message>
    <message>
        <source>Key that signs alerts</source>
        <translation>Clé qui signe les alertes</translation>
    </message>
    <message>
        <source>Dead man&apos;s switch</source>
        <translation>Dispositif d’homme mort</translation>
    </message>
    <message>
        <source>Older versions of files</source>
        <translation>Anciennes versions de fichiers</translation>
    </message>
    <message>
        <source>In buckets that keep what is overwritten or deleted.</source>
        <translation>Dans les buckets qui gardent ce qui est écrasé ou supprimé.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservées</translation>
    </message>
    <message>
        <source>deleted when they are older than the age</source>
        <translation>supprimées quand elles sont plus anciennes que l’âge</translation>
    </message>
    <message>
        <source>Form of alerts to a web address</source>
        <translation>Forme des alertes vers une adresse web</translation>
    </message>
    <message>
        <source>docsweep&apos;s own JSON</source>
        <translation>JSON propre à docsweep</translation>
    </message>
    <message>
        <source>text for a chat (Slack, Mattermost)</source>
        <translation>texte pour une messagerie (Slack, Mattermost)</translation>
    </message>
    <message>
        <source>What the dead man&apos;s switch is told</source>
        <translation>Ce qui est signalé au dispositif d’homme mort</translation>
    </message>
    <message>
        <source>a request after each good run</source>
        <translation>une requête après chaque exécution réussie</translation>
    </message>
    <message>
        <source>begin, success and failure (healthchecks.io)</source>
        <translation>début, succès et échec (healthchecks.io)</translation>
    </message>
    <message>
        <source>It gets a POST for each alert: https, or http to this machine.</source>
        <translation>Elle reçoit un POST pour chaque alerte : https, ou http vers cette machine.</translation>
    </message>
    <message>
        <source>At least 16 characters; it signs what goes to the web address.</source>
        <translation>Au moins 16 caractères ; elle signe ce qui part vers l’adresse web.</translation>
    </message>
    <message>
        <source>An address that is asked after each good run, and raises an alarm when that stops.</source>
        <translation>Une adresse appelée après chaque exécution réussie, et qui donne l’alarme quand cela cesse.</translation>
    </message>
    <message>
        <source>Allow automatic runs</source>
        <translation>Autoriser les exécutions automatiques</translation>
    </message>
    <message>
        <source>The schedule switches them on. Cleanups by hand are not affected.</source>
        <translation>C’est la planification qui les active. Les nettoyages manuels ne sont pas concernés.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Expired logins</source>
        <translation>Connexions expirées</translation>
    </message>
    <message>
        <source>Rows of Django&apos;s own table django_session. Nobody is logged out by it.</source>
        <translation>Lignes de la table django_session de Django. Personne n’est déconnecté pour autant.</translation>
    </message>
    <message>
        <source>deleted with each whole cleanup</source>
        <translation>supprimées à chaque nettoyage complet</translation>
    </message>
    <message>
        <source>Age of a session counts from</source>
        <translation>L’âge d’une session se compte depuis</translation>
    </message>
    <message>
        <source>its last activity</source>
        <translation>sa dernière activité</translation>
    </message>
    <message>
        <source>its creation</source>
        <translation>sa création</translation>
    </message>
    <message>
        <source>Names and notes stay in the ledger</source>
        <translation>Durée des noms et des notes dans le registre</translation>
    </message>
    <message>
        <source>Counted from the end of a hold or a run; then they are erased. 0: for ever.</source>
        <translation>À compter de la fin d’une protection ou d’une exécution ; ensuite ils sont effacés. 0 : pour toujours.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>Largest share of a bucket</source>
        <translation>Part maximale d’un bucket</translation>
    </message>
    <message>
        <source>Of the files that the scan found in any one bucket.</source>
        <translation>Des fichiers que l’analyse a trouvés dans un même bucket.</translation>
    </message>
    <message>
        <source>Largest multiple of the usual</source>
        <translation>Multiple maximal de l’habituel</translation>
    </message>
    <message>
        <source>Of what a run usually deletes here.</source>
        <translation>De ce qu’une exécution supprime d’habitude ici.</translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>so many times as much as usual</comment>
        <translation>%1 fois</translation>
    </message>
    <message>
        <source>Whose clock counts</source>
        <translation>Horloge qui fait foi</translation>
    </message>
    <message>
        <source>For ages, if this machine, the database and the storage differ.</source>
        <translation>Pour les âges, si cette machine, la base de données et le stockage diffèrent.</translation>
    </message>
    <message>
        <source>the database&apos;s, as long as the others agree</source>
        <translation>celle de la base de données, tant que les autres concordent</translation>
    </message>
    <message>
        <source>the database&apos;s</source>
        <translation>celle de la base de données</translation>
    </message>
    <message>
        <source>the storage&apos;s</source>
        <translation>celle du stockage</translation>
    </message>
    <message>
        <source>this machine&apos;s</source>
        <translation>celle de cette machine</translation>
    </message>
    <message>
        <source>Time zone of the database&apos;s times</source>
        <translation>Fuseau horaire des heures de la base de données</translation>
    </message>
    <message>
        <source>Where they are stored without one: UTC, or a name like Europe/Berlin.</source>
        <translation>Là où elles sont enregistrées sans fuseau : UTC, ou un nom comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>Encryption to the database</source>
        <translation>Chiffrement vers la base de données</translation>
    </message>
    <message>
        <source>sslmode of PostgreSQL. Only verify-full proves whose server it is.</source>
        <translation>sslmode de PostgreSQL. Seul verify-full prouve à qui est le serveur.</translation>
    </message>
    <message>
        <source>Longest silence of the database</source>
        <translation>Silence maximal de la base de données</translation>
    </message>
    <message>
        <source>Then its connection is given up.</source>
        <translation>Ensuite, sa connexion est abandonnée.</translation>
    </message>
    <message>
        <source>Longest wait for the storage</source>
        <translation>Attente maximale du stockage</translation>
    </message>
    <message>
        <source>A run then continues without it, and its files stay pending.</source>
        <translation>Une exécution continue alors sans lui, et ses fichiers restent en attente.</translation>
    </message>
    <message>
        <source>It applies from the next start.</source>
        <translation>S’applique au prochain démarrage.</translation>
    </message>
    <message>
        <source>One or more of file, console, journald and syslog, separated by commas.</source>
        <translation>Un ou plusieurs parmi file, console, journald et syslog, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Fichier journal</translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation>Ce qui est journalisé</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>ce qui se passe</translation>
    </message>
    <message>
        <source>warnings and errors</source>
        <translation>avertissements et erreurs</translation>
    </message>
    <message>
        <source>errors alone</source>
        <translation>erreurs seulement</translation>
    </message>
    <message>
        <source>Form of the log</source>
        <translation>Forme du journal</translation>
    </message>
    <message>
        <source>lines of text</source>
        <translation>lignes de texte</translation>
    </message>
    <message>
        <source>JSON, an object a line</source>
        <translation>JSON, un objet par ligne</translation>
    </message>
    <message>
        <source>Names of the web app&apos;s host</source>
        <translation>Noms d’hôte de l’application web</translation>
    </message>
    <message>
        <source>Requests for other names are refused. Without ports, separated by commas.</source>
        <translation>Les requêtes pour d’autres noms sont refusées. Sans ports, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Other pages that may ask</source>
        <translation>Autres pages autorisées à demander</translation>
    </message>
    <message>
        <source>Whole origins like https://app.example.org, separated by commas.</source>
        <translation>Origines entières comme https://app.example.org, séparées par des virgules.</translation>
    </message>
    <message>
        <source>Token for machines</source>
        <translation>Jeton pour les machines</translation>
    </message>
    <message>
        <source>To change it, set %1 where the endpoint is started from. It is never stored.</source>
        <translation>Pour le modifier, définissez %1 là d’où le point d’accès est démarré. Il n’est jamais enregistré.</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Dossier des copies</translation>
    </message>
    <message>
        <source>Whatever a cleanup deletes is copied there first, encrypted. Empty: no copy is kept.</source>
        <translation>Tout ce qu’un nettoyage supprime y est d’abord copié, chiffré. Vide : aucune copie n’est conservée.</translation>
    </message>
    <message>
        <source>none: no copy is kept</source>
        <translation>aucun : aucune copie n’est conservée</translation>
    </message>
    <message>
        <source>Copies are kept for</source>
        <translation>Les copies sont conservées pendant</translation>
    </message>
    <message>
        <source>Counted from the beginning of a cleanup; then they are gone for good.</source>
        <translation>Comptés à partir du début d’un nettoyage ; ensuite, elles disparaissent définitivement.</translation>
    </message>
    <message>
        <source>Most that copies may take</source>
        <translation>Place maximale des copies</translation>
    </message>
    <message>
        <source>What does not fit is not deleted.</source>
        <translation>Ce qui n’y entre pas n’est pas supprimé.</translation>
    </message>
    <message>
        <source>Public key of the copies</source>
        <translation>Clé publique des copies</translation>
    </message>
    <message>
        <source>They are encrypted with it. Only who has the private key can bring anything back.</source>
        <translation>Elles sont chiffrées avec elle. Seul qui possède la clé privée peut restaurer quoi que ce soit.</translation>
    </message>
    <message>
        <source>What was brought back is held for</source>
        <translation>Ce qui a été restauré est protégé pendant</translation>
    </message>
    <message>
        <source>It is as old as before, so the next cleanup would delete it again.</source>
        <translation>C’est aussi ancien qu’avant : le prochain nettoyage le supprimerait de nouveau.</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>Automatic runs</source>
        <translation>Exécutions automatiques</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>Ouvrir la planification</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>Limites de sécurité</translation>
    </message>
    <message>
        <source>A cleanup is running. Settings can be changed when it has finished.</source>
        <translation>Un nettoyage est en cours. Les paramètres pourront être modifiés quand il sera terminé.</translation>
    </message>
    <message>
        <source>Saved. It applies when the cleanup has finished.</source>
        <translation>Enregistré. S’applique dès que le nettoyage sera terminé.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Log and figures</source>
        <translation>Log et chiffres</translation>
    </message>
    <message>
        <source>There is no keychain here. Save again to keep it in the file %1, which only your user may read but which is not encrypted.</source>
        <translation>Il n’y a pas de trousseau ici. Enregistrez de nouveau pour le garder dans le fichier %1, que seul votre utilisateur peut lire mais qui n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Shared with other docsweeps</source>
        <translation>Partagé avec les autres docsweep</translation>
    </message>
    <message>
        <source>Ledger: %1</source>
        <translation>Registre : %1</translation>
    </message>
    <message>
        <source>Clocks and waiting times</source>
        <translation>Horloges et délais d’attente</translation>
    </message>
    <message>
        <source>Cleanups that the web app asks for</source>
        <translation>Nettoyages demandés par l’application web</translation>
    </message>
    <message>
        <source>Copies of what is deleted</source>
        <translation>Copies de ce qui est supprimé</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>Créer une clé…</translation>
    </message>
    <message>
        <source>Set the public key where the vault is set: %1</source>
        <translation>Indiquez la clé publique là où le coffre est configuré : %1</translation>
    </message>
</context>
<context>
    <name>docsweep::SharedSchedules</name>
    <message>
        <source>docsweep window (%1)</source>
        <translation>fenêtre docsweep (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a system&apos;s scheduler, the name of its entry</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connue</translation>
    </message>
    <message>
        <source>All schedules of this web app</source>
        <translation>Toutes les planifications de cette application web</translation>
    </message>
    <message>
        <source>Every timer and docsweep window that cleans this web app by itself, on any machine.</source>
        <translation>Chaque tâche planifiée et chaque fenêtre docsweep qui nettoie d’elle-même cette application web, sur n’importe quelle machine.</translation>
    </message>
    <message>
        <source>Stop expecting…</source>
        <translation>Ne plus attendre…</translation>
    </message>
    <message>
        <source>For a schedule that was removed: nobody is told any more that its runs are missing</source>
        <translation>Pour une planification supprimée : l’absence de ses exécutions n’est plus signalée</translation>
    </message>
    <message>
        <source>Expected and seen runs</source>
        <translation>Exécutions attendues et vues</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Lancées par</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>Expected %Ln time(s) since %1, seen 0 times</source>
        <translation>
            <numerusform>Attendue %Ln fois depuis %1, vue 0 fois</numerusform>
            <numerusform>Attendue %Ln fois depuis %1, vue 0 fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On time: %Ln run(s) seen</source>
        <translation>
            <numerusform>À l’heure : %Ln exécution vue</numerusform>
            <numerusform>À l’heure : %Ln exécutions vues</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected since %1</source>
        <translation>Attendue depuis %1</translation>
    </message>
    <message>
        <source>Stop expecting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Stop expecting runs of %1 on %2?</source>
        <translation>Ne plus attendre d’exécutions de %1 sur %2 ?</translation>
    </message>
    <message>
        <source>This changes no timer and deletes nothing: nobody is told any more that its runs are missing. If it runs again, it is expected again.</source>
        <translation>Cela ne modifie aucune tâche planifiée et ne supprime rien : l’absence de ses exécutions n’est plus signalée. Si elle s’exécute de nouveau, elle est de nouveau attendue.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>docsweep::StageMeter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
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
        <translation>docsweep ne peut pas démarrer</translation>
    </message>
    <message>
        <source>docsweep keeps its journal and its log in this folder and deletes nothing without them. A folder that you choose here is only used this time. To set one permanently, use DOCSWEEP_HOME.</source>
        <translation>docsweep garde son journal et son log dans ce dossier et ne supprime rien sans eux. Un dossier choisi ici n’est utilisé que cette fois. Pour en définir un durablement, utilisez DOCSWEEP_HOME.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>The folder for docsweep&apos;s journal and log</source>
        <translation>Le dossier du journal et du log de docsweep</translation>
    </message>
    <message>
        <source>Two windows on one journal would interfere with each other. Another folder has a journal of its own and is only used this time.</source>
        <translation>Deux fenêtres sur un même journal se gêneraient. Un autre dossier a son propre journal et n’est utilisé que cette fois.</translation>
    </message>
</context>
<context>
    <name>docsweep::StatCard</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>docsweep::StatCards</name>
    <message>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>Supprimable</translation>
    </message>
    <message>
        <source>Old sessions</source>
        <translation>Sessions anciennes</translation>
    </message>
    <message>
        <source>Old files</source>
        <translation>Fichiers anciens</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Orphelins</translation>
    </message>
    <message>
        <source>Pending deletions</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>%1 wait for the storage</source>
        <translation>%1 attendent le stockage</translation>
    </message>
    <message>
        <source>nothing waits for the storage</source>
        <translation>rien n’attend le stockage</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 au-delà de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>scanning…</source>
        <translation>analyse…</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>pas encore analysé</translation>
    </message>
    <message>
        <source>Show them in the list</source>
        <translation>Les afficher dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>their size is not known</source>
        <translation>leur taille n’est pas connue</translation>
    </message>
    <message numerus="yes">
        <source>of %1, with %Ln document(s)</source>
        <translation>
            <numerusform>sur %1, avec %Ln document</numerusform>
            <numerusform>sur %1, avec %Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>the storage was not listed</source>
        <translation>le stockage n’a pas été listé</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>sur %1, %2</translation>
    </message>
    <message>
        <source>every file has a row</source>
        <translation>chaque fichier a une ligne</translation>
    </message>
    <message>
        <source>Show the pending deletions</source>
        <translation>Afficher les suppressions en attente</translation>
    </message>
    <message>
        <source>and %1 of older versions</source>
        <translation>et %1 d’anciennes versions</translation>
    </message>
    <message>
        <source>%1 that no row refers to; %2 of them old</source>
        <translation>%1 sans ligne qui y fasse référence ; %2 anciens</translation>
    </message>
    <message>
        <source>Copies kept</source>
        <translation>Copies conservées</translation>
    </message>
    <message>
        <source>the vault cannot be read</source>
        <translation>le coffre est illisible</translation>
    </message>
    <message>
        <source>nothing to put back</source>
        <translation>rien à restaurer</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Show what can be put back</source>
        <translation>Afficher ce qui peut être restauré</translation>
    </message>
</context>
<context>
    <name>docsweep::StateCard</name>
    <message>
        <source>State of the schedule</source>
        <translation>État de la planification</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <source>Opens a menu: for how long</source>
        <translation>Ouvre un menu&#xa0;: pour combien de temps</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Pendant une heure</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Jusqu’à ce que je reprenne</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>docsweep::StatusLine</name>
    <message>
        <source>Share of the quota that is used</source>
        <translation>Part du quota utilisée</translation>
    </message>
    <message>
        <source>Scanned %1 · %2</source>
        <translation>Analyse&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Pas encore analysé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Scanning: %1 sessions, %2 files, %3 found; %4 can be deleted</source>
        <translation>Analyse en cours : %1 sessions, %2 fichiers, %3 trouvés ; %4 peuvent être supprimés</translation>
    </message>
</context>
<context>
    <name>docsweep::Strangers</name>
    <message>
        <source>A different database than before is at %1.</source>
        <translation>Une base de données différente d’avant se trouve à %1.</translation>
    </message>
    <message>
        <source>A different bucket than before is at %1.</source>
        <translation>Un bucket différent d’avant se trouve à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) of the previous one are paused.</source>
        <translation>
            <numerusform>%Ln suppression en attente du précédent est suspendue.</numerusform>
            <numerusform>%Ln suppressions en attente du précédent sont suspendues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::SystemCard</name>
    <message>
        <source>When this window is closed</source>
        <translation>Quand cette fenêtre est fermée</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Ask systemd and cron what is installed now</source>
        <translation>Demander à systemd et à cron ce qui est installé maintenant</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installer…</translation>
    </message>
    <message>
        <source>First shows what will be installed</source>
        <translation>Montre d’abord ce qui sera installé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a system, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Started by: %1</source>
        <translation>Démarré par : %1</translation>
    </message>
    <message>
        <source>The entry is there, but it is not started by: %1</source>
        <translation>L’entrée est là, mais elle n’est pas démarrée par : %1</translation>
    </message>
    <message>
        <source>Next start: %1</source>
        <translation>Prochain lancement&#xa0;: %1</translation>
    </message>
    <message>
        <source>cron does not report the next start.</source>
        <translation>cron n’indique pas le prochain lancement.</translation>
    </message>
    <message>
        <source>The system reports no next start.</source>
        <translation>Le système n’indique aucun prochain lancement.</translation>
    </message>
    <message>
        <source>Last start, according to the system: %1</source>
        <translation>Dernier lancement, d’après le système : %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>Retirer de&#xa0;: %1</translation>
    </message>
    <message>
        <source>The system also cleans up when this window is closed</source>
        <translation>Le système nettoie aussi quand cette fenêtre est fermée</translation>
    </message>
    <message>
        <source>An entry is installed, but the system does not start it</source>
        <translation>Une entrée est installée, mais le système ne la lance pas</translation>
    </message>
    <message>
        <source>Nothing cleans up when docsweep is closed</source>
        <translation>Rien ne nettoie quand docsweep est fermé</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>Interrogation du système…</translation>
    </message>
    <message>
        <source>The program docsweep-cli, which the system would start, is not installed.</source>
        <translation>Le programme docsweep-cli, que le système lancerait, n’est pas installé.</translation>
    </message>
    <message>
        <source>It starts docsweep-cli, which uses the same age and safety limits.</source>
        <translation>Il lance docsweep-cli, qui utilise le même âge et les mêmes limites de sécurité.</translation>
    </message>
    <message>
        <source>systemd or cron can start the cleanup, even while nobody is logged in.</source>
        <translation>systemd ou cron peut lancer le nettoyage, même quand personne n’est connecté.</translation>
    </message>
    <message>
        <source>Two schedules clean up: this window&apos;s and the system&apos;s. Two runs never work at the same time, because the second one finds the lock taken. One schedule is enough.</source>
        <translation>Deux planifications nettoient : celle de cette fenêtre et celle du système. Deux exécutions ne travaillent jamais en même temps, car la seconde trouve le verrou pris. Une seule planification suffit.</translation>
    </message>
    <message>
        <source>Both systems start the cleanup; one is enough.</source>
        <translation>Les deux systèmes lancent le nettoyage&#xa0;; un seul suffit.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Installation…</translation>
    </message>
    <message>
        <source>Remove from the system</source>
        <translation>Retirer du système</translation>
    </message>
    <message>
        <source>Only this is removed from %1.</source>
        <translation>Seul ceci est retiré de %1.</translation>
    </message>
    <message>
        <source>What will be removed</source>
        <translation>Ce qui sera retiré</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Retirer l’entrée</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Retrait…</translation>
    </message>
</context>
<context>
    <name>docsweep::SystemDialog</name>
    <message>
        <source>Clean up when this window is closed</source>
        <translation>Nettoyer quand cette fenêtre est fermée</translation>
    </message>
    <message>
        <source>Let the system start the cleanup</source>
        <translation>Laisser le système lancer le nettoyage</translation>
    </message>
    <message>
        <source>This is exactly what will be installed. It runs without a window and uses the age and the safety limits of these settings.</source>
        <translation>C’est exactement ce qui sera installé. Cela s’exécute sans fenêtre et utilise l’âge et les limites de sécurité de ces paramètres.</translation>
    </message>
    <message>
        <source>What will be installed</source>
        <translation>Ce qui sera installé</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Toutes les</translation>
    </message>
    <message>
        <source>Time between the runs</source>
        <translation>Intervalle des exécutions</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Horaires</translation>
    </message>
    <message>
        <source>At times of the calendar</source>
        <translation>À des heures du calendrier</translation>
    </message>
    <message>
        <source>Times, as the system writes them</source>
        <translation>Heures, comme le système les écrit</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what will be installed</source>
        <translation>Copier ce qui sera installé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>In the system&apos;s own format. Every day at three in the morning: %1</source>
        <translation>Dans le format du système. Chaque jour à trois heures du matin : %1</translation>
    </message>
    <message>
        <source>docsweep cannot install it from here. Copy the text to that machine.</source>
        <translation>docsweep ne peut pas l’installer d’ici. Copiez le texte sur cette machine.</translation>
    </message>
    <message>
        <source>A key or password of these settings is in the keychain, which cannot be opened without a desktop. Store it in a private file first.</source>
        <translation>Une clé ou un mot de passe de ces paramètres se trouve dans le trousseau, qui ne peut pas être ouvert sans bureau. Enregistrez-le d’abord dans un fichier privé.</translation>
    </message>
    <message>
        <source>It runs only while this user is logged in. With “loginctl enable-linger” it always runs.</source>
        <translation>S’exécute seulement tant que cet utilisateur est connecté. Avec « loginctl enable-linger », s’exécute toujours.</translation>
    </message>
</context>
<context>
    <name>docsweep::SystemSchedule</name>
    <message>
        <source>systemd, for this user</source>
        <translation>systemd, pour cet utilisateur</translation>
    </message>
    <message>
        <source>systemd, for the machine</source>
        <translation>systemd, pour la machine</translation>
    </message>
    <message>
        <source>cron, for this user</source>
        <translation>cron, pour cet utilisateur</translation>
    </message>
    <message>
        <source>Task Scheduler of Windows (text to copy)</source>
        <translation>Planificateur de tâches de Windows (texte à copier)</translation>
    </message>
    <message>
        <source>launchd of macOS (text to copy)</source>
        <translation>launchd de macOS (texte à copier)</translation>
    </message>
</context>
<context>
    <name>docsweep::TopBar</name>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>older than</source>
        <translation>plus ancien que</translation>
    </message>
    <message>
        <source>Clean up what is older than</source>
        <translation>Nettoyer ce qui a plus de</translation>
    </message>
    <message>
        <source>How long a session may be idle and a file unchanged. Choose, or type for example 90 min, 2 d.</source>
        <translation>Combien de temps une session peut être inactive et un fichier inchangé. Choisissez, ou saisissez par exemple 90 min, 2 j.</translation>
    </message>
    <message>
        <source>Stop scan</source>
        <translation>Arrêter l’analyse</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Stop the scan. The list does not change (Esc)</source>
        <translation>Arrêter l’analyse. La liste ne change pas (Échap)</translation>
    </message>
    <message>
        <source>Find out what can be deleted. A scan deletes nothing (F5)</source>
        <translation>Savoir ce qui peut être supprimé. Une analyse ne supprime rien (F5)</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find any session, file or document (Ctrl+K)</source>
        <translation>Trouver toute session, tout fichier ou document (Ctrl+K)</translation>
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
        <translation>Nettoyer maintenant…</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Suspendre pendant une heure</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Suspendre jusqu’à demain</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>docsweep::TrialMark</name>
    <message>
        <source>Change it in Settings…</source>
        <translation>Modifier dans les réglages…</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>Ouvrir la planification</translation>
    </message>
    <message>
        <source>Trial: %1 · schedule: %2</source>
        <translation>Essai : %1 · planification : %2</translation>
    </message>
    <message>
        <source>Trial · schedule: %1</source>
        <translation>Essai · planification : %1</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>The list shows what is older than %1: a trial age of this window. Automatic runs use %2.</source>
        <translation>La liste montre ce qui a plus de %1 : un âge d’essai de cette fenêtre. Les exécutions automatiques utilisent %2.</translation>
    </message>
    <message>
        <source>Use %1 for the schedule too</source>
        <translation>Utiliser %1 aussi pour la planification</translation>
    </message>
    <message>
        <source>A gradual start sets the age of automatic runs now</source>
        <translation>Un démarrage progressif fixe actuellement l’âge des exécutions automatiques</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
</context>
<context>
    <name>docsweep::TrustQuestion</name>
    <message>
        <source>Another user&apos;s settings</source>
        <translation>Paramètres d’un autre utilisateur</translation>
    </message>
    <message>
        <source>%1 belongs to user %2, or lies where that user can replace it. Whoever writes it decides what docsweep deletes.</source>
        <translation>%1 appartient à l’utilisateur %2, ou se trouve là où cet utilisateur peut le remplacer. Qui l’écrit décide de ce que docsweep supprime.</translation>
    </message>
    <message>
        <source>Use it only if you trust that user. The answer is remembered for this file and this user. Where docsweep writes and what it runs are never taken from it.</source>
        <translation>Ne l’utilisez que si vous faites confiance à cet utilisateur. La réponse est mémorisée pour ce fichier et cet utilisateur. Où docsweep écrit et ce qu’il exécute n’en est jamais tiré.</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Utiliser ce fichier</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>Ne pas l’utiliser</translation>
    </message>
</context>
<context>
    <name>docsweep::TypeDonut</name>
    <message>
        <source>What is stored?</source>
        <translation>Qu’est-ce qui est stocké ?</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>No files are stored.</source>
        <translation>Aucun fichier n’est stocké.</translation>
    </message>
    <message>
        <source>What is stored? Nothing yet.</source>
        <translation>Qu’est-ce qui est stocké ? Rien pour l’instant.</translation>
    </message>
    <message>
        <source>What is stored? %1 is %2.</source>
        <translation>Qu’est-ce qui est stocké ? %2 : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>docsweep::TypeMenu</name>
    <message>
        <source>Any type</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Other types, with commas between them</source>
        <translation>Autres types, séparés par des virgules</translation>
    </message>
    <message>
        <source>Others: tif, csv</source>
        <translation>Autres&#xa0;: tif, csv</translation>
    </message>
</context>
<context>
    <name>docsweep::UnlockDialog</name>
    <message>
        <source>Unlock the vault</source>
        <translation>Déverrouiller le coffre</translation>
    </message>
    <message>
        <source>Use a key file…</source>
        <translation>Utiliser un fichier de clé…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The private key is protected by a passphrase: %1</source>
        <translation>La clé privée est protégée par une phrase secrète : %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Names and contents in the vault are encrypted. The private key opens them. It was not found on this computer. Type or paste it, or use a file that holds it.</source>
        <translation>Les noms et contenus du coffre sont chiffrés. La clé privée les ouvre. Elle n’a pas été trouvée sur cet ordinateur. Saisissez-la ou collez-la, ou utilisez un fichier qui la contient.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choisir le fichier de clé</translation>
    </message>
    <message numerus="yes">
        <source>docsweep forgets the key again after %Ln minute(s) without use, when the screen is locked, and when the computer goes to sleep.</source>
        <translation>
            <numerusform>docsweep oublie la clé après %Ln minute sans utilisation, quand l’écran est verrouillé et quand l’ordinateur se met en veille.</numerusform>
            <numerusform>docsweep oublie la clé après %Ln minutes sans utilisation, quand l’écran est verrouillé et quand l’ordinateur se met en veille.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::VaultItemsModel</name>
    <message>
        <source>%1 in bucket %2</source>
        <translation>%1 dans le bucket %2</translation>
    </message>
    <message numerus="yes">
        <source>Session, %Ln document(s)</source>
        <translation>
            <numerusform>Session, %Ln document</numerusform>
            <numerusform>Session, %Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>Session ou fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>docsweep::VaultPage</name>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Set up a vault…</source>
        <translation>Configurer un coffre…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Search the vault</source>
        <translation>Chercher dans le coffre</translation>
    </message>
    <message>
        <source>Search session, file…</source>
        <translation>Chercher session, fichier…</translation>
    </message>
    <message>
        <source>Part of a session’s or a file’s key, in all runs (Ctrl+F)</source>
        <translation>Partie de la clé d’une session ou d’un fichier, dans toutes les exécutions (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Runs with copies</source>
        <translation>Exécutions avec copies</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Put back its session…</source>
        <translation>Restaurer sa session…</translation>
    </message>
    <message>
        <source>The session’s row, its documents and its files</source>
        <translation>La ligne de la session, ses documents et ses fichiers</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Shows first what will be put back, and asks</source>
        <translation>Montre d’abord ce qui sera restauré, et demande</translation>
    </message>
    <message>
        <source>No copies are kept</source>
        <translation>Aucune copie n’est conservée</translation>
    </message>
    <message>
        <source>The vault cannot be read</source>
        <translation>Le coffre est illisible</translation>
    </message>
    <message>
        <source>Nothing to put back</source>
        <translation>Rien à restaurer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can be put back, %1</source>
        <translation>
            <numerusform>%Ln élément peut être restauré, %1</numerusform>
            <numerusform>%Ln éléments peuvent être restaurés, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The last ones are kept until %1.</source>
        <translation>Les dernières sont conservées jusqu’au %1.</translation>
    </message>
    <message>
        <source>The vault is unlocked until you lock it, close this window or do not use it for a while.</source>
        <translation>Le coffre reste déverrouillé jusqu’à ce que vous le verrouilliez, fermiez cette fenêtre ou ne l’utilisiez plus pendant un moment.</translation>
    </message>
    <message>
        <source>Names are encrypted. Unlock the vault to see and search them.</source>
        <translation>Les noms sont chiffrés. Déverrouillez le coffre pour les voir et les chercher.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Undo a cleanup</source>
        <translation>Annuler un nettoyage</translation>
    </message>
    <message>
        <source>With a vault, docsweep keeps an encrypted copy of everything it deletes for a time you choose. Until then you can put it back. Name a folder for it in the settings.</source>
        <translation>Avec un coffre, docsweep conserve une copie chiffrée de tout ce qu’il supprime, pendant la durée de votre choix. Jusque-là, vous pouvez le restaurer. Indiquez un dossier dans les paramètres.</translation>
    </message>
    <message>
        <source>Reading the vault…</source>
        <translation>Lecture du coffre…</translation>
    </message>
    <message>
        <source>Each cleanup keeps a copy of what it deletes for %1. It then shows here.</source>
        <translation>Chaque nettoyage conserve une copie de ce qu’il supprime pendant %1. Elle s’affiche alors ici.</translation>
    </message>
    <message>
        <source>%1 holds no vault yet. The first cleanup creates it. If copies were kept there before, connect its disk.</source>
        <translation>%1 ne contient pas encore de coffre. Le premier nettoyage le crée. Si des copies y étaient déjà conservées, connectez son disque.</translation>
    </message>
    <message>
        <source>Copies cannot be shown</source>
        <translation>Impossible d’afficher les copies</translation>
    </message>
    <message>
        <source>File %1, %2</source>
        <translation>Fichier %1, %2</translation>
    </message>
    <message>
        <source>Session %1 with its files</source>
        <translation>Session %1 avec ses fichiers</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Exécution %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln élément, %1</numerusform>
            <numerusform>%Ln éléments, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Run %1:</source>
        <translation>Exécution %1 :</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) in all runs</source>
        <translation>
            <numerusform>%Ln résultat dans toutes les exécutions</numerusform>
            <numerusform>%Ln résultats dans toutes les exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>More are not shown. Search for what you need.</source>
        <translation>D’autres ne sont pas affichés. Cherchez ce qu’il vous faut.</translation>
    </message>
    <message numerus="yes">
        <source>Session with %Ln document(s)</source>
        <translation>
            <numerusform>Session avec %Ln document</numerusform>
            <numerusform>Session avec %Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::VaultRunsModel</name>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, encore %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Can be put back until</source>
        <translation>Restaurable jusqu’au</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>docsweep::WindowAlerts</name>
    <message>
        <source>Scan</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The scan was stopped. The list is the previous one.</source>
        <translation>L’analyse a été arrêtée. La liste est la précédente.</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>L’analyse a été arrêtée.</translation>
    </message>
    <message>
        <source>The journal was lost, rolled back or repaired. Holds and pending deletions may be missing. Add the missing holds again, then run docsweep-cli accept --yes.</source>
        <translation>Le journal a été perdu, restauré dans un état antérieur ou réparé. Des protections et des suppressions en attente peuvent manquer. Ajoutez de nouveau les protections manquantes, puis exécutez docsweep-cli accept --yes.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the database&apos;s clock. Ages are counted by the database&apos;s clock.</source>
        <translation>L’horloge de cette machine avance de %1 sur celle de la base de données. Les âges sont comptés selon l’horloge de la base de données.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the database&apos;s clock. Ages are counted by the database&apos;s clock.</source>
        <translation>L’horloge de cette machine retarde de %1 sur celle de la base de données. Les âges sont comptés selon l’horloge de la base de données.</translation>
    </message>
    <message>
        <source>The quota is exceeded: %1 of %2 stored.</source>
        <translation>Le quota est dépassé&#xa0;: %1 stockés sur %2.</translation>
    </message>
    <message>
        <source>Quota reached within a day at the current growth.</source>
        <translation>Quota atteint dans la journée à la croissance actuelle.</translation>
    </message>
    <message numerus="yes">
        <source>Quota reached in about %Ln day(s) at the current growth.</source>
        <translation>
            <numerusform>Quota atteint dans environ %Ln jour à la croissance actuelle.</numerusform>
            <numerusform>Quota atteint dans environ %Ln jours à la croissance actuelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would %1 free?</source>
        <translation>Que libérerait %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be read. Files there are not in the list.</source>
        <translation>
            <numerusform>%Ln emplacement n’a pas pu être lu. Les fichiers qui s’y trouvent ne sont pas dans la liste.</numerusform>
            <numerusform>%Ln emplacements n’ont pas pu être lus. Les fichiers qui s’y trouvent ne sont pas dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures are from before the last cleanup.</source>
        <translation>Les chiffres datent d’avant le dernier nettoyage.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Analyser à nouveau</translation>
    </message>
    <message>
        <source>This list is %1 old.</source>
        <translation>Cette liste date d’il y a %1.</translation>
    </message>
    <message>
        <source>Rows can be cleaned up. Their files are remembered until the storage answers.</source>
        <translation>Les lignes peuvent être nettoyées. Leurs fichiers sont mémorisés jusqu’à ce que le stockage réponde.</translation>
    </message>
    <message>
        <source>The scan failed. %1</source>
        <translation>L’analyse a échoué. %1</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Examiner…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Automatic runs of “%1” do not take place. %2</source>
        <translation>Les exécutions automatiques de « %1 » n’ont pas lieu. %2</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Que faire…</translation>
    </message>
    <message>
        <source>Holds made here count for this docsweep only. A ledger shares them with every docsweep that cleans this web app.</source>
        <translation>Les protections créées ici ne valent que pour ce docsweep. Un registre les partage avec chaque docsweep qui nettoie cette application web.</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Putting back was interrupted. The rest waits for you, and for the private key.</source>
        <translation>La restauration a été interrompue. Le reste vous attend, ainsi que la clé privée.</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Terminer…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
</TS>
