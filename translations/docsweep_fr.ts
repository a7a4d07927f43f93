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
        <source>&lt; 1 %</source>
        <translation>&lt; 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
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
        <source>left alone</source>
        <translation>laissé en place</translation>
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
        <source>Settling what an earlier run left</source>
        <translation>Règlement de ce qu’une exécution antérieure a laissé</translation>
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
        <source>chosen by its key</source>
        <translation>choisie par sa clé</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>plus ancien que %1</translation>
    </message>
    <message>
        <source>goes with its session</source>
        <translation>à supprimer avec sa session</translation>
    </message>
    <message>
        <source>no row refers to it</source>
        <translation>aucune ligne n’y fait référence</translation>
    </message>
    <message>
        <source>in the chosen session&apos;s folder</source>
        <translation>dans le dossier de la session choisie</translation>
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
        <source>named by a session that stays</source>
        <translation>nommé par une session conservée</translation>
    </message>
    <message>
        <source>storage cleanup is switched off</source>
        <translation>le nettoyage du stockage est désactivé</translation>
    </message>
    <message>
        <source>not of the chosen session</source>
        <translation>hors de la session choisie</translation>
    </message>
    <message>
        <source>its session stays</source>
        <translation>sa session est conservée</translation>
    </message>
    <message>
        <source>Nobody has used this session for longer than %1. Its rows go, documents first.</source>
        <translation>Personne n’a utilisé cette session depuis plus de %1. Ses lignes sont à supprimer, les documents d’abord.</translation>
    </message>
    <message>
        <source>This session was chosen by its key, whatever its age.</source>
        <translation>Cette session a été choisie par sa clé, quel que soit son âge.</translation>
    </message>
    <message>
        <source>This file has not changed for longer than %1. Its session is still in use and stays.</source>
        <translation>Ce fichier n’a pas changé depuis plus de %1. Sa session est encore utilisée et est conservée.</translation>
    </message>
    <message>
        <source>This file has not changed for longer than %1.</source>
        <translation>Ce fichier n’a pas changé depuis plus de %1.</translation>
    </message>
    <message>
        <source>A row of an expired session names this file. It goes together with that session, and only with it.</source>
        <translation>Une ligne d’une session expirée nomme ce fichier. Il est à supprimer avec cette session, et seulement avec elle.</translation>
    </message>
    <message>
        <source>A row of an expired session names this file, but the storage could not be listed. It is looked up before it goes.</source>
        <translation>Une ligne d’une session expirée nomme ce fichier, mais le stockage n’a pas pu être listé. Sa présence est vérifiée avant sa suppression.</translation>
    </message>
    <message>
        <source>No row refers to this file, and it is older than %1.</source>
        <translation>Aucune ligne ne fait référence à ce fichier, et il a plus de %1.</translation>
    </message>
    <message>
        <source>It lies in the folder of the session that was chosen by its key.</source>
        <translation>Il se trouve dans le dossier de la session choisie par sa clé.</translation>
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
        <source>Somebody else is at it</source>
        <translation>Déjà utilisé ailleurs</translation>
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
        <source>Disk trouble</source>
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
        <source>a row names it now</source>
        <translation>une ligne le nomme maintenant</translation>
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
        <source>the run broke off before it</source>
        <translation>l’exécution s’est interrompue avant</translation>
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
        <source>replaced longer than %1 ago</source>
        <translation>remplacée il y a plus de %1</translation>
    </message>
    <message>
        <source>goes with its file</source>
        <translation>part avec son fichier</translation>
    </message>
    <message>
        <source>older versions are kept</source>
        <translation>les anciennes versions sont conservées</translation>
    </message>
    <message>
        <source>it hides versions that stay</source>
        <translation>elle masque des versions qui restent</translation>
    </message>
    <message>
        <source>The bucket has kept this version since the file was replaced or deleted, longer than %1 ago.</source>
        <translation>Le compartiment garde cette version depuis que le fichier a été remplacé ou supprimé, il y a plus de %1.</translation>
    </message>
    <message>
        <source>The file goes, and without it this version would take its place.</source>
        <translation>Le fichier part, et sans lui cette version prendrait sa place.</translation>
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
        <source>A cleanup begins</source>
        <translation>Un nettoyage commence</translation>
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
        <source>Nothing can be cleaned up</source>
        <translation>Rien ne peut être nettoyé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can go, %1</source>
        <translation>
            <numerusform>%Ln élément peut être supprimé, %1</numerusform>
            <numerusform>%Ln éléments peuvent être supprimés, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Analyse</translation>
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
        <source>Is it the same as before?</source>
        <translation>Est-ce toujours la même chose&#xa0;?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>It is the same: accept</source>
        <translation>C’est la même chose&#xa0;: accepter</translation>
    </message>
    <message>
        <source>Accept it only if it is the same web app&apos;s, moved or restored: then lists and pending deletions of before are of what is there now, and the next run goes on with them. If not, see that the right disk is mounted and the right database is named.</source>
        <translation>Acceptez seulement si cela appartient à la même application web, déplacée ou restaurée&#xa0;: les listes et les suppressions en attente d’avant valent alors pour ce qui est là maintenant, et la prochaine exécution continue avec elles. Sinon, vérifiez que le bon disque est monté et que la bonne base de données est indiquée.</translation>
    </message>
    <message>
        <source>What stands there now</source>
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
        <source>The report of run %1 went to the printer.</source>
        <translation>Le rapport de l’exécution %1 a été envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Arrêté&#x202f;; rien n’a été écrit.</translation>
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
        <source>Since the beginning</source>
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
        <source>Files wait</source>
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
        <source>Not ended</source>
        <translation>Non terminées</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Ouvrir l’exécution</translation>
    </message>
    <message>
        <source>Shows what became of its items (Enter, or a double click)</source>
        <translation>Montre ce que sont devenus ses éléments (Entrée ou double clic)</translation>
    </message>
    <message>
        <source>Export runs…</source>
        <translation>Exporter les exécutions…</translation>
    </message>
    <message>
        <source>Save the runs that are shown as CSV or JSON</source>
        <translation>Enregistrer les exécutions affichées en CSV ou JSON</translation>
    </message>
    <message>
        <source>Work is on</source>
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
        <source>Every cleanup is written down here: what went, what stayed and why, and who started it.</source>
        <translation>Chaque nettoyage est consigné ici&#xa0;: ce qui a été supprimé, ce qui a été conservé et pourquoi, et qui l’a lancé.</translation>
    </message>
    <message>
        <source>No run passes the filter</source>
        <translation>Aucune exécution ne correspond au filtre</translation>
    </message>
    <message>
        <source>Choose another result, another period or anyone.</source>
        <translation>Choisissez un autre résultat, une autre période ou «&#xa0;Lancée par n’importe qui&#xa0;».</translation>
    </message>
    <message>
        <source>No run in this period</source>
        <translation>Aucune exécution dans cette période</translation>
    </message>
    <message>
        <source>Choose a longer one to see earlier runs.</source>
        <translation>Choisissez une période plus longue pour voir les exécutions antérieures.</translation>
    </message>
    <message>
        <source>Trying the deletions that wait for the storage…</source>
        <translation>Nouvel essai des suppressions qui attendent le stockage…</translation>
    </message>
    <message>
        <source>Scanning, to list again what failed in run %1…</source>
        <translation>Analyse, pour lister à nouveau ce qui a échoué dans l’exécution %1…</translation>
    </message>
    <message>
        <source>What failed and may still go is listed among the candidates.</source>
        <translation>Ce qui a échoué et peut encore être supprimé figure parmi les candidats.</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>Cela n’a pas fonctionné. %1</translation>
    </message>
    <message>
        <source>The scan did not end, so what failed could not be listed again. %1</source>
        <translation>L’analyse ne s’est pas terminée&#xa0;; ce qui a échoué n’a donc pas pu être listé à nouveau. %1</translation>
    </message>
    <message>
        <source>Pending deletions…</source>
        <translation>Suppressions en attente…</translation>
    </message>
    <message>
        <source>Lists the files that wait for the storage: try them again, or give them up</source>
        <translation>Liste les fichiers qui attendent le stockage&#xa0;: les réessayer ou les abandonner</translation>
    </message>
</context>
<context>
    <name>docsweep::AgeChoice</name>
    <message>
        <source>Show in the list</source>
        <translation>Afficher dans la liste</translation>
    </message>
    <message>
        <source>Use this age</source>
        <translation>Utiliser cet âge</translation>
    </message>
    <message>
        <source>Scans again with this age; nothing is deleted by that</source>
        <translation>Relance l’analyse avec cet âge&#x202f;; cela ne supprime rien</translation>
    </message>
    <message>
        <source>Drag the handle to see what another age would come to.</source>
        <translation>Déplacez la poignée pour voir ce que donnerait un autre âge.</translation>
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
        <source>Opens the candidates that are older than that</source>
        <translation>Ouvre les candidats plus anciens que cela</translation>
    </message>
    <message>
        <source>The list holds only what is older than %1</source>
        <translation>La liste ne contient que ce qui a plus de %1</translation>
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
        <source>Goes</source>
        <translation>À supprimer</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Protégés</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Conservés</translation>
    </message>
    <message>
        <source>How old is it?</source>
        <translation>Quel âge&#x202f;?</translation>
    </message>
    <message>
        <source>No files are stored.</source>
        <translation>Aucun fichier n’est stocké.</translation>
    </message>
    <message>
        <source>How old is it? Nothing is stored.</source>
        <translation>Quel âge&#x202f;? Rien n’est stocké.</translation>
    </message>
    <message>
        <source>How old is it? Half of it is younger than %1.</source>
        <translation>Quel âge&#x202f;? La moitié a moins de %1.</translation>
    </message>
    <message>
        <source>%1 go, %2 are held, %3 stay.</source>
        <translation>%1 à supprimer, %2 protégés, %3 conservés.</translation>
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
        <source>%1 go</source>
        <translation>%1 à supprimer</translation>
    </message>
    <message>
        <source>%1 are held</source>
        <translation>%1 protégés</translation>
    </message>
    <message>
        <source>%1 stay</source>
        <translation>%1 conservés</translation>
    </message>
    <message>
        <source>%1 to %2 old</source>
        <translation>âge de %1 à %2</translation>
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
        <source>The clocks disagree</source>
        <translation>Les horloges ne concordent pas</translation>
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
        <source>Activity shows every item and the reason.</source>
        <translation>Activité montre chaque élément et la raison.</translation>
    </message>
    <message>
        <source>Rows are still deleted. Their files wait until the storage is back.</source>
        <translation>Les lignes sont toujours supprimées. Leurs fichiers attendent le retour du stockage.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Check the list. If it is right, clean it up by hand or raise the limit.</source>
        <translation>Rien n’a été supprimé. Vérifiez la liste. Si elle est juste, nettoyez à la main ou relevez la limite.</translation>
    </message>
    <message>
        <source>Automatic runs do not start. Set the clocks of this machine and the servers by NTP.</source>
        <translation>Les exécutions automatiques ne démarrent pas. Réglez les horloges de cette machine et des serveurs par NTP.</translation>
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
</context>
<context>
    <name>docsweep::AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
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
        <source>Of this window; the command line and the log stay English.</source>
        <translation>Celle de cette fenêtre&#x202f;; la ligne de commande et le log restent en anglais.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>“As the desktop” follows it while the window is open.</source>
        <translation>«&#xa0;Comme le bureau&#xa0;» le suit tant que la fenêtre est ouverte.</translation>
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
        <source>docsweep is still here</source>
        <translation>docsweep est toujours là</translation>
    </message>
    <message>
        <source>It waits in the tray. &quot;Quit&quot; in the menu of its icon ends it.</source>
        <translation>Il attend dans la zone de notification. «&#xa0;Quitter&#xa0;» dans le menu de son icône l’arrête.</translation>
    </message>
    <message>
        <source>docsweep stays open</source>
        <translation>docsweep reste ouvert</translation>
    </message>
    <message>
        <source>Automatic runs are on, so docsweep stays open. This desktop has no tray where it could wait: from now on closing the window minimises it. Ctrl+Q ends docsweep.</source>
        <translation>Les exécutions automatiques sont activées&#x202f;; docsweep reste donc ouvert. Ce bureau n’a pas de zone de notification où il pourrait attendre&#xa0;: désormais, fermer la fenêtre la réduit. Ctrl+Q met fin à docsweep.</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Quit docsweep</source>
        <translation>Quitter docsweep</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidateActions</name>
    <message>
        <source>Choose a row to hold.</source>
        <translation>Choisissez une ligne à protéger.</translation>
    </message>
    <message>
        <source>That is too much for the clipboard: at most %1 rows. Export them instead.</source>
        <translation>C’est trop pour le presse-papiers&#xa0;: %1 lignes au plus. Exportez-les plutôt.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>Export what is ticked</source>
        <translation>Exporter ce qui est coché</translation>
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
        <source>Show this session alone</source>
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
        <source>The filter hides what is ticked. Take it away, or choose a row to hold.</source>
        <translation>Le filtre masque ce qui est coché. Retirez-le, ou choisissez une ligne à protéger.</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesModel</name>
    <message>
        <source>Its session stays; these files go by their own age.</source>
        <translation>Sa session est conservée&#x202f;; ces fichiers sont à supprimer selon leur propre âge.</translation>
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
        <source>held: it stays until the hold is released</source>
        <translation>protégé&#xa0;: conservé tant que la protection n’est pas levée</translation>
    </message>
    <message>
        <source>goes along with its ticked session</source>
        <translation>à supprimer avec sa session cochée</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not ticked; something beneath it is</source>
        <translation>non coché&#x202f;; un élément en dessous l’est</translation>
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
        <source>Files in no folder</source>
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
        <translation>Motif</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>dealt with already: there is nothing to tick</source>
        <translation>déjà traité : rien à cocher</translation>
    </message>
    <message>
        <source>Tick everything that is shown, or untick it (Ctrl+A)</source>
        <translation>Cocher ou décocher tout ce qui est affiché (Ctrl+A)</translation>
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
        <source>What is shown: %Ln item(s)…</source>
        <translation>
            <numerusform>Ce qui est affiché&#xa0;: %Ln élément…</numerusform>
            <numerusform>Ce qui est affiché&#xa0;: %Ln éléments…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is ticked: %Ln item(s)…</source>
        <translation>
            <numerusform>Ce qui est coché&#xa0;: %Ln élément…</numerusform>
            <numerusform>Ce qui est coché&#xa0;: %Ln éléments…</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Analyse…</translation>
    </message>
    <message>
        <source>The candidates appear here as soon as both sides were read.</source>
        <translation>Les candidats apparaissent ici dès que les deux côtés ont été lus.</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Pas encore analysé</translation>
    </message>
    <message>
        <source>Press F5 to find out what can go. A scan deletes nothing.</source>
        <translation>Appuyez sur F5 pour savoir ce qui peut être supprimé. Une analyse ne supprime rien.</translation>
    </message>
    <message>
        <source>Nothing can go</source>
        <translation>Rien ne peut être supprimé</translation>
    </message>
    <message>
        <source>No session is idle and no file unchanged for longer than %1.</source>
        <translation>Aucune session n’est inactive et aucun fichier inchangé depuis plus de %1.</translation>
    </message>
    <message>
        <source>No candidate passes the filter</source>
        <translation>Aucun candidat ne correspond au filtre</translation>
    </message>
    <message>
        <source>Change the search, or take a filter away.</source>
        <translation>Modifiez la recherche ou retirez un filtre.</translation>
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
        <source>%Ln file(s) go along with their session</source>
        <translation>
            <numerusform>%Ln fichier sera supprimé avec sa session</numerusform>
            <numerusform>%Ln fichiers seront supprimés avec leur session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay: they go only with their session</source>
        <translation>
            <numerusform>%Ln fichier conservé&#xa0;: il n’est supprimé qu’avec sa session</numerusform>
            <numerusform>%Ln fichiers conservés&#xa0;: ils ne sont supprimés qu’avec leur session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held item(s) stay</source>
        <translation>
            <numerusform>%Ln élément protégé est conservé</numerusform>
            <numerusform>%Ln éléments protégés sont conservés</numerusform>
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
        <source>Nothing of this is left to clean up.</source>
        <translation>Il n’en reste rien à nettoyer.</translation>
    </message>
    <message>
        <source>Keep the ticked rows that are shown, or the chosen one, from every cleanup (H)</source>
        <translation>Protéger de tout nettoyage les lignes cochées qui sont affichées, ou la ligne choisie (H)</translation>
    </message>
    <message>
        <source>%1 ticked, %2 of them hidden by the filter</source>
        <translation>%1 cochés, dont %2 masqués par le filtre</translation>
    </message>
    <message numerus="yes">
        <source>Clean up the %Ln shown…</source>
        <translation>
            <numerusform>Nettoyer l’élément affiché (%Ln)…</numerusform>
            <numerusform>Nettoyer les %Ln affichés…</numerusform>
        </translation>
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
        <source>Nothing to mend: they were left alone on purpose, and the next scan judges them anew.</source>
        <translation>Rien à corriger&#xa0;: ils ont été laissés en place à dessein, et la prochaine analyse les réévalue.</translation>
    </message>
    <message>
        <source>They are still there. Mend the cause, then scan and clean up again.</source>
        <translation>Ils sont toujours là. Corrigez la cause, puis relancez l’analyse et le nettoyage.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>count, state, cause</comment>
        <translation>%2 (%1)&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more cause(s); the report lists them all</source>
        <translation>
            <numerusform>et %Ln autre cause&#x202f;; le rapport les donne toutes</numerusform>
            <numerusform>et %Ln autres causes&#x202f;; le rapport les donne toutes</numerusform>
        </translation>
    </message>
    <message>
        <source>None is forgotten: the next cleanup goes on with them as soon as that is mended; so does Retry in the report.</source>
        <translation>Aucun n’est oublié&#xa0;: le prochain nettoyage reprend avec eux dès que c’est corrigé&#xa0;; «&#xa0;Réessayer&#xa0;» dans le rapport aussi.</translation>
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
        <source>%1 cut the connection.</source>
        <translation>%1 a coupé la connexion.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>No safe connection to %1 can be made (TLS).</source>
        <translation>Aucune connexion sûre à %1 n’est possible (TLS).</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let docsweep through.</source>
        <translation>Le proxy sur le chemin vers %1 ne laisse pas passer docsweep.</translation>
    </message>
    <message>
        <source>The provider has locked the project for its quota or a payment.</source>
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
        <source>The storage key is not this project&apos;s.</source>
        <translation>La clé du stockage n’est pas celle de ce projet.</translation>
    </message>
    <message>
        <source>The storage key may not do this.</source>
        <translation>La clé du stockage n’autorise pas cette opération.</translation>
    </message>
    <message>
        <source>The storage said yes, but the file is still there: no policy lets this key delete it.</source>
        <translation>Le stockage a confirmé, mais le fichier est toujours là&#xa0;: aucune règle (policy) ne permet à cette clé de le supprimer.</translation>
    </message>
    <message>
        <source>The storage key does not see everything: gone or hidden cannot be told apart.</source>
        <translation>La clé du stockage ne voit pas tout&#xa0;: impossible de distinguer ce qui est supprimé de ce qui est caché.</translation>
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
        <source>The bucket does not exist, or the key does not see it.</source>
        <translation>Le bucket n’existe pas, ou la clé ne le voit pas.</translation>
    </message>
    <message>
        <source>The bucket %1 does not exist, or the key does not see it.</source>
        <translation>Le bucket %1 n’existe pas, ou la clé ne le voit pas.</translation>
    </message>
    <message>
        <source>No bucket is named.</source>
        <translation>Aucun bucket n’est indiqué.</translation>
    </message>
    <message>
        <source>The bucket %1 is not among those configured now.</source>
        <translation>Le bucket %1 n’est pas parmi ceux configurés actuellement.</translation>
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
        <source>The folder of the files may not be written: %1</source>
        <translation>Il n’est pas permis d’écrire dans le dossier des fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is protected against the user %1.</source>
        <translation>Le fichier est protégé contre l’utilisateur %1.</translation>
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
        <source>Something else is mounted there, or the system uses it.</source>
        <translation>Autre chose y est monté, ou le système l’utilise.</translation>
    </message>
    <message>
        <source>A symbolic link is in the way; docsweep follows none.</source>
        <translation>Un lien symbolique fait obstacle&#xa0;; docsweep n’en suit aucun.</translation>
    </message>
    <message>
        <source>No database is configured.</source>
        <translation>Aucune base de données n’est configurée.</translation>
    </message>
    <message>
        <source>The database file is not there, or this user may not look into its folder.</source>
        <translation>Le fichier de la base de données n’est pas là, ou cet utilisateur n’a pas accès à son dossier.</translation>
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
        <source>The database refuses this user or password.</source>
        <translation>La base de données refuse cet utilisateur ou ce mot de passe.</translation>
    </message>
    <message>
        <source>There is no database of that name.</source>
        <translation>Il n’y a pas de base de données de ce nom.</translation>
    </message>
    <message>
        <source>The database took the login and closed the connection.</source>
        <translation>La base de données a accepté l’identification, puis a fermé la connexion.</translation>
    </message>
    <message>
        <source>The web app writes times without a zone, so no age can be told.</source>
        <translation>L’application web écrit des heures sans fuseau&#xa0;; aucun âge ne peut donc être déterminé.</translation>
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
        <source>The database deleted another number of rows than it was asked to.</source>
        <translation>La base de données a supprimé un autre nombre de lignes que celui demandé.</translation>
    </message>
    <message>
        <source>The database refuses.</source>
        <translation>La base de données refuse.</translation>
    </message>
    <message>
        <source>The session came back.</source>
        <translation>La session est réapparue.</translation>
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
        <source>It is held since the list was made.</source>
        <translation>L’élément a été protégé depuis que la liste a été établie.</translation>
    </message>
    <message>
        <source>A row names it now.</source>
        <translation>Une ligne le désigne à présent.</translation>
    </message>
    <message>
        <source>Its session was left alone.</source>
        <translation>Sa session a été laissée en place.</translation>
    </message>
    <message>
        <source>The rows of its session stay.</source>
        <translation>Les lignes de sa session restent.</translation>
    </message>
    <message>
        <source>It was still there after it was removed.</source>
        <translation>L’élément était toujours là après sa suppression.</translation>
    </message>
    <message>
        <source>The run was interrupted before it; the next scan judges it anew.</source>
        <translation>L’exécution a été interrompue avant cet élément&#xa0;; la prochaine analyse le réévalue.</translation>
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
        <source>Another run is at work.</source>
        <translation>Une autre exécution est en cours.</translation>
    </message>
    <message>
        <source>The lock that keeps other runs away was lost.</source>
        <translation>Le verrou qui écarte les autres exécutions a été perdu.</translation>
    </message>
    <message>
        <source>Its process ended before it could finish.</source>
        <translation>Son processus s’est arrêté avant d’avoir pu terminer.</translation>
    </message>
    <message>
        <source>%1 items were agreed to, but %2 would go now; nothing was deleted.</source>
        <translation>%1 éléments avaient été acceptés, mais %2 seraient maintenant supprimés&#xa0;; rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the server differ by more than an automatic run accepts.</source>
        <translation>Les horloges de cette machine et du serveur diffèrent de plus que ce qu’une exécution automatique accepte.</translation>
    </message>
    <message>
        <source>The list was altered after it was made; nothing more of it is deleted.</source>
        <translation>La liste a été modifiée après avoir été établie&#xa0;; plus rien n’en est supprimé.</translation>
    </message>
    <message>
        <source>The list is not there any more, or was never finished; nothing was deleted.</source>
        <translation>La liste n’est plus là ou n’a jamais été terminée&#xa0;; rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The list was made for another database, %1; nothing was deleted.</source>
        <translation>La liste a été établie pour une autre base de données, %1&#xa0;; rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>There is no session “%1”: neither a row nor a file.</source>
        <translation>Il n’y a pas de session «&#xa0;%1&#xa0;»&#xa0;: ni ligne ni fichier.</translation>
    </message>
    <message>
        <source>“%1” is no session key.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une clé de session.</translation>
    </message>
    <message>
        <source>What was read came out of order; nothing was planned, for live files could look like orphans.</source>
        <translation>Ce qui a été lu est arrivé dans le désordre&#xa0;; rien n’a été planifié, car des fichiers utilisés pourraient ressembler à des orphelins.</translation>
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
        <source>There is no place for the journal.</source>
        <translation>Il n’y a pas d’emplacement pour le journal.</translation>
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
        <source>The setting %1 cannot be used as it is.</source>
        <translation>Le paramètre %1 ne peut pas être utilisé tel quel.</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>%1 doit être un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 on.</source>
        <translation>%1 doit être un nombre à partir de %2.</translation>
    </message>
    <message>
        <source>%1 is set, but others that belong to it are not.</source>
        <translation>%1 est défini, mais d’autres paramètres qui vont avec ne le sont pas.</translation>
    </message>
    <message>
        <source>This address would send the key unencrypted.</source>
        <translation>Cette adresse enverrait la clé sans chiffrement.</translation>
    </message>
    <message>
        <source>Two different stores are named at once.</source>
        <translation>Deux stockages différents sont indiqués en même temps.</translation>
    </message>
    <message>
        <source>There is a connection “%1” already.</source>
        <translation>Il y a déjà une connexion «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The quiet hours cover the whole week and leave no time to run.</source>
        <translation>Les heures calmes couvrent toute la semaine et ne laissent aucun temps pour une exécution.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown here.</source>
        <translation>Le fuseau horaire «&#xa0;%1&#xa0;» est inconnu ici.</translation>
    </message>
    <message>
        <source>%1 is set in the environment alone, which is not there when the system starts docsweep.</source>
        <translation>%1 n’est défini que dans l’environnement, qui n’est pas là quand le système lance docsweep.</translation>
    </message>
    <message>
        <source>The program %1 cannot be started.</source>
        <translation>Le programme %1 ne peut pas être lancé.</translation>
    </message>
    <message>
        <source>cron cannot start something evenly every %1 minutes.</source>
        <translation>cron ne peut rien lancer régulièrement toutes les %1 minutes.</translation>
    </message>
    <message>
        <source>docsweep&apos;s lines in the crontab are not as they were written.</source>
        <translation>Les lignes de docsweep dans la crontab ne sont plus telles qu’elles ont été écrites.</translation>
    </message>
    <message>
        <source>The system does not understand when to start it: %1</source>
        <translation>Le système ne comprend pas quand le lancer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the address of the project and this machine&apos;s name server.</source>
        <translation>Vérifiez l’adresse du projet et le serveur de noms de cette machine.</translation>
    </message>
    <message>
        <source>See whether it runs and can be reached from here, then try again.</source>
        <translation>Vérifiez que le service fonctionne et qu’il est joignable d’ici, puis réessayez.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock and the server&apos;s certificate; an authority of your own is named by DOCSWEEP_CA_FILE.</source>
        <translation>Vérifiez l’horloge de cette machine et le certificat du serveur&#xa0;; une autorité de certification à vous se désigne par DOCSWEEP_CA_FILE.</translation>
    </message>
    <message>
        <source>Check https_proxy and no_proxy in the environment.</source>
        <translation>Vérifiez https_proxy et no_proxy dans l’environnement.</translation>
    </message>
    <message>
        <source>Its owner has to act: raise the plan, or wait for the next period.</source>
        <translation>Son propriétaire doit agir&#xa0;: augmenter le forfait ou attendre la prochaine période.</translation>
    </message>
    <message>
        <source>Check SUPABASE_URL and SUPABASE_SERVICE_KEY: both must be this project&apos;s.</source>
        <translation>Vérifiez SUPABASE_URL et SUPABASE_SERVICE_KEY&#xa0;: les deux doivent être ceux de ce projet.</translation>
    </message>
    <message>
        <source>Use the service key, or add a policy for it.</source>
        <translation>Utilisez la clé de service, ou ajoutez une règle (policy) pour celle-ci.</translation>
    </message>
    <message>
        <source>A proxy may stand in the way, or the address is not the project&apos;s.</source>
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
        <source>STORAGE_CLEANUP_ENABLED=true switches it on.</source>
        <translation>STORAGE_CLEANUP_ENABLED=true l’active.</translation>
    </message>
    <message>
        <source>See whether its disk is mounted, and whether STORAGE_ROOT and SUPABASE_BUCKET_NAME are right.</source>
        <translation>Vérifiez que son disque est monté et que STORAGE_ROOT et SUPABASE_BUCKET_NAME sont corrects.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the files, or give it the right to write there.</source>
        <translation>Lancez docsweep sous l’utilisateur propriétaire des fichiers, ou donnez-lui le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Set DATABASE_URL or SUPABASE_DB_HOST to the web app&apos;s database.</source>
        <translation>Définissez DATABASE_URL ou SUPABASE_DB_HOST sur la base de données de l’application web.</translation>
    </message>
    <message>
        <source>Name the web app&apos;s database in the settings, and run the app&apos;s migrations.</source>
        <translation>Indiquez la base de données de l’application web dans les paramètres, et exécutez les migrations de l’application.</translation>
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
        <source>Raise the size of the connection pool: a run needs one for its lock and one for each worker.</source>
        <translation>Augmentez la taille du pool de connexions&#xa0;: une exécution en demande une pour son verrou et une par worker.</translation>
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
        <source>Try again when it has ended.</source>
        <translation>Réessayez une fois cela terminé.</translation>
    </message>
    <message>
        <source>Show the text below to whoever looks after the database.</source>
        <translation>Montrez le texte ci-dessous à la personne qui s’occupe de la base de données.</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>Relancez l’analyse.</translation>
    </message>
    <message>
        <source>See that nobody deletes the lock, then scan again.</source>
        <translation>Veillez à ce que personne ne supprime le verrou, puis relancez l’analyse.</translation>
    </message>
    <message>
        <source>Set both clocks by NTP.</source>
        <translation>Réglez les deux horloges par NTP.</translation>
    </message>
    <message>
        <source>Install the newer docsweep here too.</source>
        <translation>Installez ici aussi le docsweep plus récent.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_HOME to a folder that this user may write.</source>
        <translation>Définissez DOCSWEEP_HOME sur un dossier où cet utilisateur peut écrire.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Libérez de la place, puis réessayez.</translation>
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
        <source>Write https; http is for this machine&apos;s own addresses.</source>
        <translation>Écrivez https ; http est réservé aux adresses de cette machine.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Gardez l’un d’eux.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another time between them.</source>
        <translation>Choisissez un autre intervalle.</translation>
    </message>
    <message>
        <source>To stop automatic runs, switch them off.</source>
        <translation>Pour arrêter les exécutions automatiques, désactivez-les.</translation>
    </message>
    <message>
        <source>Write it into a .env file, or save these settings as a connection.</source>
        <translation>Écrivez-le dans un fichier .env, ou enregistrez ces paramètres comme connexion.</translation>
    </message>
    <message>
        <source>Install it, or choose another system.</source>
        <translation>Installez-le, ou choisissez un autre système.</translation>
    </message>
    <message>
        <source>The next longer time that it can is %1 minutes.</source>
        <translation>Le prochain intervalle plus long possible est de %1 minutes.</translation>
    </message>
    <message>
        <source>Mend or remove them with crontab -e.</source>
        <translation>Corrigez-les ou retirez-les avec crontab -e.</translation>
    </message>
    <message>
        <source>Write it as that system wants it.</source>
        <translation>Écrivez-le comme ce système le demande.</translation>
    </message>
    <message>
        <source>The list was made for another database or bucket than is there now; nothing was deleted.</source>
        <translation>La liste a été établie pour une autre base de données ou un autre bucket que ce qui est là maintenant&#xa0;; rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Another database or bucket than before is at %1.</source>
        <translation>Une autre base de données ou un autre bucket qu’avant se trouve à %1.</translation>
    </message>
    <message>
        <source>Its time cannot be read, so it is never old.</source>
        <translation>Sa date est illisible&#xa0;: il n’est donc jamais ancien.</translation>
    </message>
    <message>
        <source>No file of this storage can have such a name.</source>
        <translation>Aucun fichier de ce stockage ne peut porter un tel nom.</translation>
    </message>
    <message>
        <source>Somebody gave it up, so it was not deleted.</source>
        <translation>Quelqu’un l’a abandonné&#xa0;: il n’a donc pas été supprimé.</translation>
    </message>
    <message>
        <source>If it is the same web app&apos;s, accept it above the page; if not, check disk and database.</source>
        <translation>Si cela appartient à la même application web, acceptez-le au-dessus de la page&#xa0;; sinon, vérifiez le disque et la base de données.</translation>
    </message>
    <message>
        <source>The database file belongs to user %1; looking at it as another user could stop the web app.</source>
        <translation>Le fichier de la base de données appartient à l’utilisateur %1&#xa0;; le consulter sous un autre utilisateur pourrait bloquer l’application web.</translation>
    </message>
    <message>
        <source>Row-level security hides rows of %1 from this user; their files would look like orphans.</source>
        <translation>La sécurité au niveau des lignes (RLS) cache des lignes de %1 à cet utilisateur&#xa0;; leurs fichiers ressembleraient à des orphelins.</translation>
    </message>
    <message>
        <source>Every connection that the database allows is taken.</source>
        <translation>Toutes les connexions que la base de données autorise sont prises.</translation>
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
        <source>There is no room in the folder for temporary files: %1</source>
        <translation>Il n’y a plus de place dans le dossier des fichiers temporaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>Run docsweep as that user.</source>
        <translation>Exécutez docsweep sous cet utilisateur.</translation>
    </message>
    <message>
        <source>End some of them, or raise the limit of the role, the server or the pooler.</source>
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
        <source>Something other than the storage answers at %1.</source>
        <translation>Autre chose que le stockage répond à %1.</translation>
    </message>
    <message>
        <source>The storage project is read-only. Usually its disk is full.</source>
        <translation>Le projet de stockage n’accepte aucune modification&#xa0;; le plus souvent, son disque est plein.</translation>
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
        <source>The storage would delete the files beneath it as well, so it was left alone.</source>
        <translation>Le stockage supprimerait aussi les fichiers situés en dessous ; il a donc été laissé tel quel.</translation>
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
        <source>An older version of it stays, and would be the file of that name again.</source>
        <translation>Une ancienne version reste et redeviendrait le fichier de ce nom.</translation>
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
        <translation>Ce n’est pas une base de données SQLite.</translation>
    </message>
    <message>
        <source>The disk or its file system fails.</source>
        <translation>Le disque ou son système de fichiers est défaillant.</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>Le fichier de la base de données est endommagé.</translation>
    </message>
    <message>
        <source>docsweep has too little memory.</source>
        <translation>docsweep n’a pas assez de mémoire.</translation>
    </message>
    <message>
        <source>None of the database&apos;s hosts takes changes.</source>
        <translation>Aucun des serveurs de la base de données n’accepte de modifications.</translation>
    </message>
    <message>
        <source>A row has an id that is no whole number: %1</source>
        <translation>Une ligne a un identifiant qui n’est pas un nombre entier : %1</translation>
    </message>
    <message>
        <source>Deleting its rows takes longer than the database allows.</source>
        <translation>La suppression de ses lignes prend plus de temps que la base de données ne le permet.</translation>
    </message>
    <message>
        <source>The lock file %1 is not docsweep&apos;s own.</source>
        <translation>Le fichier de verrou %1 n’est pas celui de docsweep.</translation>
    </message>
    <message>
        <source>The session no longer exists.</source>
        <translation>La session n’est plus là.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Arrêté entre-temps.</translation>
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
        <source>It is not of the session that was asked for.</source>
        <translation>Il n’appartient pas à la session demandée.</translation>
    </message>
    <message>
        <source>The storage could not be asked for it.</source>
        <translation>Le stockage n’a pas pu être interrogé à son sujet.</translation>
    </message>
    <message>
        <source>Older versions are kept.</source>
        <translation>Les anciennes versions sont conservées.</translation>
    </message>
    <message>
        <source>Without this mark, an older version that stays would be the file of its name again.</source>
        <translation>Sans cette marque, une ancienne version qui reste redeviendrait le fichier de ce nom.</translation>
    </message>
    <message>
        <source>The run was interrupted before the storage confirmed it.</source>
        <translation>L’exécution a été interrompue avant que le stockage ne le confirme.</translation>
    </message>
    <message>
        <source>Another transaction locks these rows, so whether they are gone cannot be told yet; the next run looks again.</source>
        <translation>Une autre transaction verrouille ces lignes : on ne peut pas encore dire si elles sont supprimées ; la prochaine exécution vérifiera.</translation>
    </message>
    <message>
        <source>An older docsweep ordered it, and it is not in this bucket; it may have been in another one.</source>
        <translation>Un docsweep plus ancien l’a demandé, et il n’est pas dans ce bucket ; il était peut-être dans un autre.</translation>
    </message>
    <message>
        <source>The storage answered for %1 of %2 files.</source>
        <translation>Le stockage a répondu pour %1 fichiers sur %2.</translation>
    </message>
    <message>
        <source>The list was made by an older docsweep; nothing was deleted.</source>
        <translation>La liste a été établie par un docsweep plus ancien ; rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The list was made by another clock than the storage&apos;s; nothing was deleted.</source>
        <translation>La liste a été établie d’après une autre horloge que celle du stockage ; rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The storage&apos;s clock is to count (DOCSWEEP_CLOCK), but the storage does not tell the time.</source>
        <translation>L’horloge du stockage doit faire foi (DOCSWEEP_CLOCK), mais le stockage n’indique pas l’heure.</translation>
    </message>
    <message>
        <source>The clocks of the database and of the storage differ by more than an automatic run accepts.</source>
        <translation>Les horloges de la base de données et du stockage diffèrent de plus que ce qu’une exécution automatique accepte.</translation>
    </message>
    <message>
        <source>The journal was lost, rolled back or repaired: holds and pending deletions may be missing.</source>
        <translation>Le journal a été perdu, restauré dans un état antérieur ou réparé : des protections et des suppressions en attente peuvent manquer.</translation>
    </message>
    <message>
        <source>Another program kept the journal locked, so the end of this run could not be written down; the next run finishes it.</source>
        <translation>Un autre programme verrouillait le journal : la fin de cette exécution n’a pas pu être notée ; la prochaine la termine.</translation>
    </message>
    <message>
        <source>Neither a row nor a file is called “%1”.</source>
        <translation>Ni ligne ni fichier ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>The age must be longer than zero.</source>
        <translation>L’âge doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>The database is a replica: it only copies its primary server, so nothing can be changed there.</source>
        <translation>La base de données est un réplica : elle ne fait que copier son serveur principal, rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>The database takes no changes: %1 makes it read-only.</source>
        <translation>La base de données n’accepte pas de modifications : %1 la met en lecture seule.</translation>
    </message>
    <message>
        <source>Not all of the web app&apos;s tables are plain tables here, so the real rows might stay.</source>
        <translation>Les tables de l’application web ne sont pas toutes ici de simples tables ; les vraies lignes pourraient rester.</translation>
    </message>
    <message>
        <source>The ids of the web app&apos;s rows are not integers, as docsweep needs them.</source>
        <translation>Les identifiants des lignes de l’application web ne sont pas des entiers, dont docsweep a besoin.</translation>
    </message>
    <message>
        <source>The database runs with fsync = off: after a power cut, deleted rows may come back without their files.</source>
        <translation>La base de données fonctionne avec fsync = off : après une coupure de courant, des lignes supprimées peuvent revenir sans leurs fichiers.</translation>
    </message>
    <message>
        <source>Too few connections to the database are left for this user: %1; a run may need %2.</source>
        <translation>Il reste trop peu de connexions à la base de données pour cet utilisateur : %1 ; une exécution peut en demander %2.</translation>
    </message>
    <message>
        <source>Neither docsweep nor the storage deletes older versions in the bucket %1: what the web app overwrites or deletes stays for ever.</source>
        <translation>Ni docsweep ni le stockage ne suppriment les anciennes versions dans le bucket %1 : ce que l’application web écrase ou supprime reste pour toujours.</translation>
    </message>
    <message>
        <source>Some sessions were last active in the future; the web app may not write its times in UTC.</source>
        <translation>Certaines sessions ont été actives pour la dernière fois dans le futur ; l’application web n’écrit peut-être pas ses heures en UTC.</translation>
    </message>
    <message>
        <source>The web app does not seem to write its times in UTC, so no session&apos;s age can be told.</source>
        <translation>L’application web ne semble pas écrire ses heures en UTC ; l’âge d’aucune session ne peut être déterminé.</translation>
    </message>
    <message>
        <source>DOCSWEEP_DATABASE_TIMES does not seem to be the web app&apos;s time zone.</source>
        <translation>DOCSWEEP_DATABASE_TIMES ne semble pas être le fuseau horaire de l’application web.</translation>
    </message>
    <message>
        <source>The web app does not seem to note who is active, so the files of people who are at work now would be deleted.</source>
        <translation>L’application web ne semble pas noter qui est actif ; les fichiers de personnes en train de travailler seraient supprimés.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock went back since the last run.</source>
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
        <source>A later run dealt with it.</source>
        <translation>Une exécution ultérieure s&apos;en est chargée.</translation>
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
        <translation>Ce n’est pas un nom de connexion.</translation>
    </message>
    <message>
        <source>Automatic runs must be at least one minute apart.</source>
        <translation>Les exécutions automatiques sont espacées d’au moins une minute.</translation>
    </message>
    <message>
        <source>Automatic runs can be at most 366 days apart.</source>
        <translation>Les exécutions automatiques sont espacées d’au plus 366 jours.</translation>
    </message>
    <message>
        <source>The web app&apos;s tables are in a schema where this database user does not look.</source>
        <translation>Les tables de l’application web se trouvent dans un schéma où cet utilisateur de la base de données ne cherche pas.</translation>
    </message>
    <message>
        <source>Nobody verifies that %1 is the right database server.</source>
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
        <source>The settings do not say yet where %1 may be sent.</source>
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
        <source>There is no way yet to send alerts.</source>
        <translation>Il n’y a pas encore de moyen d’envoyer des alertes.</translation>
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
        <source>The address to listen on is missing, or is not one of this machine.</source>
        <translation>L’adresse d’écoute manque ou n’est pas une adresse de cette machine.</translation>
    </message>
    <message>
        <source>Get a new one from the project&apos;s API settings.</source>
        <translation>Prenez-en une nouvelle dans les paramètres API du projet.</translation>
    </message>
    <message>
        <source>Remove that row, or hold the file.</source>
        <translation>Supprimez cette ligne, ou retenez le fichier.</translation>
    </message>
    <message>
        <source>Correct the trigger, or hold the file.</source>
        <translation>Corrigez le déclencheur, ou retenez le fichier.</translation>
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
        <source>Ask whoever runs the storage whether it deletes by version.</source>
        <translation>Demandez à l’administrateur du stockage s’il supprime par version.</translation>
    </message>
    <message>
        <source>Fix the folder, then try again.</source>
        <translation>Réparez le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>See the system&apos;s log for the disk.</source>
        <translation>Consultez le journal du système au sujet du disque.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Restaurez-le à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>Give it more: ulimit -v, MemoryMax, the container&apos;s limit.</source>
        <translation>Donnez-lui-en plus : ulimit -v, MemoryMax, la limite du conteneur.</translation>
    </message>
    <message>
        <source>See whether the primary is down, or missing from the list of hosts.</source>
        <translation>Vérifiez si le serveur principal est en panne ou absent de la liste des serveurs.</translation>
    </message>
    <message>
        <source>Remove it; docsweep makes its own.</source>
        <translation>Supprimez-le ; docsweep crée le sien.</translation>
    </message>
    <message>
        <source>Add the missing holds again; the next run goes on in any case.</source>
        <translation>Ajoutez de nouveau les protections manquantes ; la prochaine exécution continue dans tous les cas.</translation>
    </message>
    <message>
        <source>Name the primary server in the connection.</source>
        <translation>Indiquez le serveur principal dans la connexion.</translation>
    </message>
    <message>
        <source>Let the database take changes again; mostly its disk is full.</source>
        <translation>Laissez la base de données accepter de nouveau les modifications ; le plus souvent, son disque est plein.</translation>
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
        <source>Set the zone in which the web app writes its times: DOCSWEEP_DATABASE_TIMES.</source>
        <translation>Indiquez le fuseau dans lequel l’application web écrit ses heures : DOCSWEEP_DATABASE_TIMES.</translation>
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
        <source>See that this machine&apos;s clock is right, best by NTP.</source>
        <translation>Veillez à ce que l’horloge de cette machine soit à l’heure, de préférence par NTP.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_CLOCK to database or machine.</source>
        <translation>Donnez à DOCSWEEP_CLOCK la valeur database ou machine.</translation>
    </message>
    <message>
        <source>Close every docsweep that uses it, then repair it: docsweep-cli journal repair</source>
        <translation>Fermez tous les docsweep qui l&apos;utilisent, puis réparez-le : docsweep-cli journal repair</translation>
    </message>
    <message>
        <source>Correct it where it is set.</source>
        <translation>Corrigez-le là où il est défini.</translation>
    </message>
    <message>
        <source>Use letters and digits only, for example “production”.</source>
        <translation>Prenez des lettres et des chiffres, par exemple «&#xa0;production&#xa0;».</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin.</source>
        <translation>Prenez un nom comme Europe/Berlin.</translation>
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
        <source>Take it out of there and store it as this connection&apos;s key or password.</source>
        <translation>Retirez-le et enregistrez-le comme clé ou mot de passe de cette connexion.</translation>
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
        <source>The picture is in the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
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
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
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
        <source>The test could not begin: %1</source>
        <translation>Le test n’a pas pu commencer&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) failed</source>
        <translation>
            <numerusform>%Ln point en échec</numerusform>
            <numerusform>%Ln points en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it should be</source>
        <translation>Tout est comme il faut</translation>
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
        <source>Not tried</source>
        <translation>Non essayé</translation>
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
        <translation>Rien n&apos;a échoué ; tenez compte des avertissements</translation>
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
        <source>trial file</source>
        <translation>fichier d’essai</translation>
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
        <source>Set DOCSWEEP_HOME to a folder that this user may write and that has room.</source>
        <translation>Définissez DOCSWEEP_HOME sur un dossier où cet utilisateur peut écrire et où il reste de la place.</translation>
    </message>
    <message>
        <source>End every docsweep that uses this journal, then repair it: docsweep-cli journal repair</source>
        <translation>Fermez chaque docsweep qui utilise ce journal, puis récupérez son contenu : docsweep-cli journal repair</translation>
    </message>
    <message>
        <source>Name the web app&apos;s database (DATABASE_URL, or SUPABASE_DB_HOST and its companions), and run the app&apos;s migrations.</source>
        <translation>Indiquez la base de données de l’application web (DATABASE_URL, ou SUPABASE_DB_HOST et les variables associées), et exécutez les migrations de l’application.</translation>
    </message>
    <message>
        <source>See that the database server runs and that its host and port are right; then try again.</source>
        <translation>Vérifiez que le serveur de base de données fonctionne et que son hôte et son port sont corrects&#xa0;; puis réessayez.</translation>
    </message>
    <message>
        <source>See the database server&apos;s own log.</source>
        <translation>Consultez le log du serveur de base de données.</translation>
    </message>
    <message>
        <source>Set both clocks by NTP; until then automatic runs refuse to begin.</source>
        <translation>Réglez les deux horloges par NTP&#xa0;; jusque-là, les exécutions automatiques refusent de commencer.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock by NTP: the ages of files are counted against it.</source>
        <translation>Réglez l’horloge de cette machine par NTP&#xa0;: les âges des fichiers sont comptés d’après elle.</translation>
    </message>
    <message>
        <source>Wait for the other run to end.</source>
        <translation>Attendez la fin de l’autre exécution.</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME and STORAGE_ROOT: the bucket is the folder STORAGE_ROOT/bucket.</source>
        <translation>Vérifiez SUPABASE_BUCKET_NAME et STORAGE_ROOT&#xa0;: le bucket est le dossier STORAGE_ROOT/bucket.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the files, or let it read, enter and write these folders.</source>
        <translation>Lancez docsweep sous l’utilisateur propriétaire des fichiers, ou laissez-le lire ces dossiers, y entrer et y écrire.</translation>
    </message>
    <message>
        <source>Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT to the folder that holds the buckets, or STORAGE_CLEANUP_ENABLED=false to clean rows only.</source>
        <translation>Définissez SUPABASE_URL et SUPABASE_SERVICE_KEY, ou STORAGE_ROOT sur le dossier qui contient les buckets, ou STORAGE_CLEANUP_ENABLED=false pour ne nettoyer que les lignes.</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME: names are taken as they are, upper and lower case.</source>
        <translation>Vérifiez SUPABASE_BUCKET_NAME&#xa0;: les noms sont pris tels quels, majuscules et minuscules comprises.</translation>
    </message>
    <message>
        <source>Set SUPABASE_SERVICE_KEY to the service key of this very project; another key needs policies for SELECT and DELETE on storage.objects.</source>
        <translation>Définissez SUPABASE_SERVICE_KEY sur la clé de service de ce projet précis&#xa0;; une autre clé demande des règles (policies) pour SELECT et DELETE sur storage.objects.</translation>
    </message>
    <message>
        <source>Raise the project&apos;s plan, or wait for its next period; rows are cleaned meanwhile.</source>
        <translation>Augmentez le forfait du projet ou attendez sa prochaine période&#xa0;; les lignes sont nettoyées en attendant.</translation>
    </message>
    <message>
        <source>Set the variable that is named to what is said.</source>
        <translation>Donnez à la variable indiquée la valeur indiquée.</translation>
    </message>
    <message>
        <source>See that SUPABASE_URL is the project&apos;s address and can be reached from here (name server, proxy, firewall, clock); rows are cleaned meanwhile.</source>
        <translation>Vérifiez que SUPABASE_URL est l’adresse du projet et qu’elle est joignable d’ici (serveur de noms, proxy, pare-feu, horloge)&#xa0;; les lignes sont nettoyées en attendant.</translation>
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
        <source>trial file in %1</source>
        <translation>fichier d’essai dans %1</translation>
    </message>
    <message>
        <source>by SQL</source>
        <translation>par SQL</translation>
    </message>
    <message>
        <source>by the older API, level by level, which is slow</source>
        <translation>par l’ancienne API, niveau par niveau, ce qui est lent</translation>
    </message>
    <message>
        <source>by the API</source>
        <translation>par l’API</translation>
    </message>
    <message>
        <source>It opens and can be written.</source>
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
        <source>It is switched off (STORAGE_CLEANUP_ENABLED=false): rows only.</source>
        <translation>Il est désactivé (STORAGE_CLEANUP_ENABLED=false)&#xa0;: lignes seulement.</translation>
    </message>
    <message>
        <source>%1. The key does not tell its role.</source>
        <translation>%1. La clé n’indique pas son rôle.</translation>
    </message>
    <message>
        <source>%1. The key&apos;s role is %2.</source>
        <translation>%1. Le rôle de la clé est %2.</translation>
    </message>
    <message>
        <source>It can be listed, and its files may be removed.</source>
        <translation>Il peut être listé, et ses fichiers peuvent être supprimés.</translation>
    </message>
    <message>
        <source>It can be listed (%1), and its files may be removed.</source>
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
        <source>That files can be removed is not proven, for the trial file could not be made.</source>
        <translation>Il n’est pas prouvé que les fichiers peuvent être supprimés, car le fichier d’essai n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>It was made, found and removed.</source>
        <translation>Il a été créé, trouvé et supprimé.</translation>
    </message>
    <message>
        <source>These buckets are there: %1.</source>
        <translation>Ces buckets sont là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The trial file stays there, remove it by hand: %1</source>
        <translation>Le fichier d’essai reste là, supprimez-le à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>the database takes changes</source>
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
        <translation>les lignes sont identifiées par des entiers</translation>
    </message>
    <message>
        <source>no row is hidden</source>
        <translation>aucune ligne n&apos;est masquée</translation>
    </message>
    <message>
        <source>the database is the same as before</source>
        <translation>la base de données est la même qu&apos;avant</translation>
    </message>
    <message>
        <source>the buckets are the same as before</source>
        <translation>les buckets sont les mêmes qu&apos;avant</translation>
    </message>
    <message>
        <source>the clocks agree</source>
        <translation>les horloges concordent</translation>
    </message>
    <message>
        <source>this machine&apos;s clock has not jumped</source>
        <translation>aucune horloge n&apos;a sauté</translation>
    </message>
    <message>
        <source>times are kept in UTC</source>
        <translation>les heures sont enregistrées en UTC</translation>
    </message>
    <message>
        <source>the web app notes who is active</source>
        <translation>l&apos;application web note qui est actif</translation>
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
        <source>protection against false tables and servers</source>
        <translation>protection contre les faux serveurs et les fausses tables</translation>
    </message>
    <message>
        <source>Name the primary server in the connection, or let the database take changes again.</source>
        <translation>Indiquez le serveur principal dans la connexion, ou laissez la base de données accepter de nouveau les modifications.</translation>
    </message>
    <message>
        <source>Let this user delete rows; with SQLite, let it write the file and its folder.</source>
        <translation>Autorisez cet utilisateur à supprimer des lignes ; avec SQLite, à écrire le fichier et son dossier.</translation>
    </message>
    <message>
        <source>Name the database, and the schema, where the web app keeps its tables.</source>
        <translation>Indiquez la base de données et le schéma où l&apos;application web garde ses tables.</translation>
    </message>
    <message>
        <source>Name the web app&apos;s own database.</source>
        <translation>Indiquez la base de données de l&apos;application web elle-même.</translation>
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
        <source>older versions do not stay for ever</source>
        <translation>les anciennes versions ne restent pas pour toujours</translation>
    </message>
    <message>
        <source>this user may delete expired logins</source>
        <translation>cet utilisateur peut supprimer les connexions expirées</translation>
    </message>
    <message>
        <source>Let this user read, change and delete rows of django_session, or set DOCSWEEP_DJANGO_SESSIONS=false.</source>
        <translation>Autorisez cet utilisateur à lire, modifier et supprimer des lignes de django_session, ou définissez DOCSWEEP_DJANGO_SESSIONS=false.</translation>
    </message>
    <message>
        <source>Let docsweep delete older versions, or give the bucket a lifecycle rule.</source>
        <translation>Laissez docsweep supprimer les anciennes versions, ou donnez au compartiment une règle de cycle de vie.</translation>
    </message>
    <message>
        <source>It keeps older versions of files that were written before its versioning was suspended.</source>
        <translation>Il garde d&apos;anciennes versions de fichiers écrits avant la suspension du versionnage.</translation>
    </message>
    <message>
        <source>It keeps older versions of files.</source>
        <translation>Il garde d&apos;anciennes versions de fichiers.</translation>
    </message>
    <message>
        <source>Older versions of files that stay are left there.</source>
        <translation>Les anciennes versions de fichiers qui restent y sont laissées.</translation>
    </message>
    <message>
        <source>Older versions past the age are deleted with the files.</source>
        <translation>Les anciennes versions ayant dépassé l&apos;âge sont supprimées avec les fichiers.</translation>
    </message>
    <message>
        <source>By itself the storage deletes them %1 after they were replaced, but for the newest %2 of each file.</source>
        <translation>De lui-même, le stockage les supprime %1 après leur remplacement, sauf les %2 plus récentes de chaque fichier.</translation>
    </message>
    <message>
        <source>By itself the storage deletes them %1 after they were replaced.</source>
        <translation>De lui-même, le stockage les supprime %1 après leur remplacement.</translation>
    </message>
    <message>
        <source>Clean up with a shorter age, or raise MAX_STORAGE_SIZE_MB.</source>
        <translation>Nettoyez avec un âge plus court, ou augmentez MAX_STORAGE_SIZE_MB.</translation>
    </message>
    <message>
        <source>Check the user and the password, and that the server lets this user in from here (pg_hba.conf).</source>
        <translation>Vérifiez l&apos;utilisateur et le mot de passe, et que le serveur laisse entrer cet utilisateur d&apos;ici (pg_hba.conf).</translation>
    </message>
    <message>
        <source>Grant this user SELECT, UPDATE and DELETE on the web app&apos;s tables.</source>
        <translation>Accordez à cet utilisateur SELECT, UPDATE et DELETE sur les tables de l&apos;application web.</translation>
    </message>
    <message>
        <source>End connections that nobody needs, or raise the number that the server or this user may have.</source>
        <translation>Fermez les connexions inutiles, ou augmentez le nombre permis au serveur ou à cet utilisateur.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the database&apos;s file, or let this user write the file, its folder and what SQLite and docsweep keep beside it.</source>
        <translation>Lancez docsweep en tant que propriétaire du fichier de la base, ou laissez cet utilisateur écrire le fichier, son dossier et ce que SQLite et docsweep gardent à côté.</translation>
    </message>
    <message>
        <source>Another program is at work there: try again once it is done.</source>
        <translation>Un autre programme y travaille : réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>The file is damaged: stop the web app and bring back its newest backup.</source>
        <translation>Le fichier est endommagé : arrêtez l&apos;application web et restaurez sa sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>See this machine&apos;s own log about its disk: journalctl -k</source>
        <translation>Consultez le journal de cette machine au sujet de son disque : journalctl -k</translation>
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
        <translation>Pas essayé, car ceci a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>No run starts until this is fixed.</source>
        <translation>Aucune exécution ne commence avant que cela soit corrigé.</translation>
    </message>
    <message>
        <source>Automatic runs do not start until this is fixed. Runs that you start do.</source>
        <translation>Une exécution automatique ne commence pas avant que cela soit corrigé ; une exécution que vous lancez continue.</translation>
    </message>
    <message>
        <source>Runs go on, but you should know about it.</source>
        <translation>Les exécutions continuent, mais vous devez le savoir.</translation>
    </message>
</context>
<context>
    <name>docsweep::CleanupOfAll</name>
    <message>
        <source>Nothing can be cleaned up.</source>
        <translation>Rien ne peut être nettoyé.</translation>
    </message>
    <message>
        <source>Nothing of this is left to clean up.</source>
        <translation>Il n’en reste rien à nettoyer.</translation>
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
        <source>%Ln of the files were not ticked: rows of ticked sessions name them, so they go along (%1).</source>
        <translation>
            <numerusform>%Ln des fichiers n’était pas coché&#xa0;: des lignes de sessions cochées le nomment, il sera donc supprimé avec elles (%1).</numerusform>
            <numerusform>%Ln des fichiers n’étaient pas cochés&#xa0;: des lignes de sessions cochées les nomment, ils seront donc supprimés avec elles (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked file(s) stay: they go only together with their session, which is not ticked.</source>
        <translation>
            <numerusform>%Ln fichier coché est conservé&#xa0;: il n’est supprimé qu’avec sa session, qui n’est pas cochée.</numerusform>
            <numerusform>%Ln fichiers cochés sont conservés&#xa0;: ils ne sont supprimés qu’avec leur session, qui n’est pas cochée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage could not be listed. Rows go now; the files they name are remembered and removed as soon as the storage answers.</source>
        <translation>Le stockage n’a pas pu être listé. Les lignes seront supprimées maintenant&#x202f;; les fichiers qu’elles nomment sont mémorisés et seront supprimés dès que le stockage répondra.</translation>
    </message>
    <message>
        <source>Each item is looked at again first. A session that was used since the scan, and a file that changed, stays.</source>
        <translation>Chaque élément est d’abord réexaminé. Une session utilisée depuis l’analyse et un fichier modifié seront conservés.</translation>
    </message>
    <message>
        <source>No copy is kept: what is deleted cannot be put back.</source>
        <translation>Aucune copie n’est gardée&#xa0;: ce qui est supprimé ne peut pas être rétabli.</translation>
    </message>
    <message>
        <source>This is more than half of everything there is.</source>
        <translation>C’est plus de la moitié de tout ce qui existe.</translation>
    </message>
    <message>
        <source>Type %1 to delete it all the same:</source>
        <translation>Saisissez %1 pour supprimer quand même&#xa0;:</translation>
    </message>
    <message>
        <source>The number of items that will be deleted</source>
        <translation>Le nombre d’éléments qui seront supprimés</translation>
    </message>
    <message>
        <source>The limit stays as it is. The history of this cleanup will say that it was set aside.</source>
        <translation>La limite reste inchangée. L’historique de ce nettoyage indiquera qu’elle a été outrepassée.</translation>
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
    <message numerus="yes">
        <source>No cleanup here has deleted such files yet: %Ln of the files (%1) belong to sessions that are still in use. They go because they are old. To keep such files, cancel and set %2.</source>
        <translation>
            <numerusform>Aucun nettoyage n’a encore supprimé de tels fichiers ici. %Ln des fichiers (%1) appartient à une session encore utilisée : il part parce qu’il est ancien. Pour garder ces fichiers, annulez et définissez %2.</numerusform>
            <numerusform>Aucun nettoyage n’a encore supprimé de tels fichiers ici. %Ln des fichiers (%1) appartiennent à des sessions encore utilisées : ils partent parce qu’ils sont anciens. Pour garder ces fichiers, annulez et définissez %2.</numerusform>
        </translation>
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
        <source>%1 of the %2 items the scan saw are %3 of everything; the safety limit is %4.</source>
        <translation>%1 des %2 éléments vus par l’analyse font %3 de l’ensemble&#x202f;; la limite de sécurité est de %4.</translation>
    </message>
    <message>
        <source>%1 of the %2 files in bucket %3 are %4 of it; the safety limit is %5 of a bucket.</source>
        <translation>%1 des %2 fichiers du bucket %3 en font %4&#x202f;; la limite de sécurité est de %5 d’un bucket.</translation>
    </message>
    <message>
        <source>A cleanup usually deletes about %1 items here; the safety limit is %2 times as many.</source>
        <translation>Un nettoyage supprime ici d’ordinaire environ %1 éléments&#x202f;; la limite de sécurité est de %2 fois ce nombre.</translation>
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
        <source>%1. Click to open another connection, or to edit this one.</source>
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
        <source>Only where the project&apos;s certificate is not signed by a public authority.</source>
        <translation>Uniquement si le certificat du projet n’est pas signé par une autorité publique.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>How the database is named</source>
        <translation>Désignation de la base de données</translation>
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
        <source>Its name stays as it is.</source>
        <translation>Son nom reste inchangé.</translation>
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
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s address, as its dashboard shows it.</source>
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
        <source>From the project&apos;s address. On a network without IPv6 enter the pooler&apos;s host and user instead, which the dashboard shows under Connect.</source>
        <translation>D’après l’adresse du projet. Sur un réseau sans IPv6, saisissez plutôt l’hôte et l’utilisateur du pooler, que le tableau de bord affiche sous « Connect ».</translation>
    </message>
    <message>
        <source>Use letters and digits only, for example “production”.</source>
        <translation>N’utilisez que des lettres et des chiffres, par exemple « production ».</translation>
    </message>
    <message>
        <source>There is already a connection with this name.</source>
        <translation>Il existe déjà une connexion de ce nom.</translation>
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
        <source>Enter a number from %1 on.</source>
        <translation>Saisissez un nombre à partir de %1.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Cette valeur ne peut pas être utilisée.</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionForm</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>Il n’y a pas de trousseau</translation>
    </message>
    <message>
        <source>Keep them in this file</source>
        <translation>Les garder dans ce fichier</translation>
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
        <source>The test may make and remove a small file</source>
        <translation>Le test peut créer et supprimer un petit fichier</translation>
    </message>
    <message>
        <source>That proves the right to delete. Without it, the test changes nothing.</source>
        <translation>Cela prouve le droit de supprimer. Sinon, le test ne modifie rien.</translation>
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
docsweep can keep them in the file %1 instead. Only your user may read it (mode 0600), but it is not encrypted: whoever can act as you, or has a backup of it, can read them.</source>
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
        <source>Load again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Reads the settings anew from where they come from</source>
        <translation>Relit les paramètres là d’où ils viennent</translation>
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
        <source>Looks whether a cleanup would work; changes nothing</source>
        <translation>Vérifie si un nettoyage fonctionnerait&#x202f;; ne modifie rien</translation>
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
        <source>Connections with a name</source>
        <translation>Connexions nommées</translation>
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
        <source>docsweep forgets its settings, and the key and the password that are stored for it. The web app&apos;s database and files are not touched, and the journal of what was deleted stays.</source>
        <translation>docsweep oublie ses paramètres, ainsi que la clé et le mot de passe enregistrés pour elle. La base de données et les fichiers de l’application web ne sont pas touchés, et le journal de ce qui a été supprimé est conservé.</translation>
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
        <source>A cleanup is running; connections can be changed when it has ended.</source>
        <translation>Un nettoyage est en cours&#x202f;; les connexions pourront être modifiées quand il sera terminé.</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionSwitch</name>
    <message>
        <source>A cleanup is running</source>
        <translation>Un nettoyage est en cours</translation>
    </message>
    <message>
        <source>A cleanup is running. It can be stopped within a batch; what is left stays in the list.</source>
        <translation>Un nettoyage est en cours. Il peut être arrêté au bout d’un lot&#x202f;; ce qui n’est pas fait reste dans la liste.</translation>
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
        <source>Held: no cleanup takes it until the hold is released.</source>
        <translation>Protégé&#xa0;: aucun nettoyage ne le supprime tant que la protection n’est pas levée.</translation>
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
        <source>Why it goes</source>
        <translation>Motif de suppression</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Critères</translation>
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
        <source>Choose a row to see why it goes and what it was judged by.</source>
        <translation>Choisissez une ligne pour voir pourquoi elle est à supprimer et selon quels critères.</translation>
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
        <source>Looking up what its rows name…</source>
        <translation>Recherche de ce que nomment ses lignes…</translation>
    </message>
    <message>
        <source>Ticking it includes no files: its rows name none that are stored.</source>
        <translation>La cocher n’inclut aucun fichier&#xa0;: ses lignes n’en nomment aucun qui soit stocké.</translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows name.</source>
        <translation>
            <numerusform>La cocher inclut %Ln fichier que ses lignes nomment.</numerusform>
            <numerusform>La cocher inclut %Ln fichiers que ses lignes nomment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows name, %1.</source>
        <translation>
            <numerusform>La cocher inclut %Ln fichier que ses lignes nomment, %1.</numerusform>
            <numerusform>La cocher inclut %Ln fichiers que ses lignes nomment, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it would go without the hold</source>
        <translation>Pourquoi il serait supprimé sans la protection</translation>
    </message>
</context>
<context>
    <name>docsweep::Doors</name>
    <message>
        <source>First start</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>Where are the rows and the files?</source>
        <translation>Où sont les lignes et les fichiers&#x202f;?</translation>
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
        <source>A small database and real files, made on the spot in a folder of their own: for trying everything, deleting included.</source>
        <translation>Une petite base de données et de vrais fichiers, créés à l’instant dans un dossier à part&#xa0;: pour tout essayer, y compris la suppression.</translation>
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
        <source>Nothing is deleted before you have seen the list and confirmed it.</source>
        <translation>Rien n’est supprimé avant que vous n’ayez vu la liste et confirmé.</translation>
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
        <source>The one that is open stays as it is.</source>
        <translation>Celle qui est ouverte reste inchangée.</translation>
    </message>
    <message>
        <source>No database is configured yet: neither DATABASE_URL nor SUPABASE_DB_HOST is set. Choose a door.</source>
        <translation>Aucune base de données n’est encore configurée&#xa0;: ni DATABASE_URL ni SUPABASE_DB_HOST ne sont définies. Choisissez une entrée.</translation>
    </message>
    <message>
        <source>The demo is made in %1.</source>
        <translation>La démonstration est créée dans %1.</translation>
    </message>
    <message>
        <source>Making demo data…</source>
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
        <source>Try again to open what was asked for</source>
        <translation>Réessayer d’ouvrir ce qui était demandé</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>It is still so.</source>
        <translation>C’est toujours le cas.</translation>
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
        <source>Fills in the connection from the settings of the web app itself. Nothing of it is changed.</source>
        <translation>Remplit la connexion d’après les paramètres de l’application web elle-même. Rien n’y est modifié.</translation>
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
</context>
<context>
    <name>docsweep::ErrorWords</name>
    <message>
        <source>It was stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>What is needed for it was not found.</source>
        <translation>Ce qu’il faut pour cela n’a pas été trouvé.</translation>
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
        <source>Check the key, the user and the password, and what they may do.</source>
        <translation>Vérifiez la clé, l’utilisateur et le mot de passe, et ce qu’ils ont le droit de faire.</translation>
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
        <source>What is needed for it does not answer.</source>
        <translation>Ce qu’il faut pour cela ne répond pas.</translation>
    </message>
    <message>
        <source>See whether it runs and can be reached from here, then try again.</source>
        <translation>Vérifiez que le service fonctionne et qu’il est joignable d’ici, puis réessayez.</translation>
    </message>
    <message>
        <source>The provider has locked the project.</source>
        <translation>Le fournisseur a verrouillé le projet.</translation>
    </message>
    <message>
        <source>Its owner has to act: raise the plan, or wait for the next period.</source>
        <translation>Son propriétaire doit agir&#xa0;: augmenter le forfait ou attendre la prochaine période.</translation>
    </message>
    <message>
        <source>Somebody else is at it, or something changed meanwhile.</source>
        <translation>Quelqu’un d’autre y travaille, ou quelque chose a changé entre-temps.</translation>
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
        <source>See whether the address is the right one, and the log.</source>
        <translation>Vérifiez que l’adresse est la bonne, et consultez le log.</translation>
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
        <source>The disk or its file system fails.</source>
        <translation>Le disque ou son système de fichiers est défaillant.</translation>
    </message>
    <message>
        <source>See whether it has room and can be written, then try again.</source>
        <translation>Vérifiez qu’il reste de la place et que l’écriture est possible, puis réessayez.</translation>
    </message>
    <message>
        <source>An example: %1</source>
        <translation>Un exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Review the list; if it is right, clean it up by hand, or raise the limit.</source>
        <translation>Vérifiez la liste&#xa0;; si elle est juste, nettoyez à la main ou relevez la limite.</translation>
    </message>
    <message>
        <source>Check in Settings whether database, folder and bucket are the right ones.</source>
        <translation>Vérifiez dans les paramètres que la base de données, le dossier et le bucket sont les bons.</translation>
    </message>
    <message>
        <source>Correct it in Settings.</source>
        <translation>Corrigez-le dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>docsweep::ExplanationPane</name>
    <message>
        <source>Looking again at rows and files…</source>
        <translation>Réexamen des lignes et des fichiers…</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Il n’est plus là.</translation>
    </message>
    <message>
        <source>The storage does not say: %1</source>
        <translation>Le stockage ne le dit pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looked at now, it stays. A hold keeps it: %1</source>
        <translation>Examiné maintenant, il est conservé. Une protection s’y applique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looked at now, it goes. Reason: %1.</source>
        <translation>Examiné maintenant, il est à supprimer. Motif&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Looked at now, it stays. Reason: %1.</source>
        <translation>Examiné maintenant, il est conservé. Motif&#xa0;: %1.</translation>
    </message>
    <message>
        <source>By the clock of %1: %2; this machine&apos;s clock is %3 ahead.</source>
        <translation>Selon l’horloge de %1&#xa0;: %2&#x202f;; l’horloge de cette machine avance de %3.</translation>
    </message>
    <message>
        <source>By the clock of %1: %2; this machine&apos;s clock is %3 behind.</source>
        <translation>Selon l’horloge de %1&#xa0;: %2&#x202f;; l’horloge de cette machine retarde de %3.</translation>
    </message>
    <message>
        <source>By the clock of %1: %2; this machine&apos;s clock agrees.</source>
        <translation>Selon l’horloge de %1&#xa0;: %2&#x202f;; l’horloge de cette machine concorde.</translation>
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
        <source>No row names it.</source>
        <translation>Aucune ligne ne le nomme.</translation>
    </message>
    <message>
        <source>Its rows</source>
        <translation>Ses lignes</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Nommé par</translation>
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
        <source>Of its folder stays</source>
        <translation>Conservés dans son dossier</translation>
    </message>
    <message>
        <source>Beside it stays</source>
        <translation>Conservés à côté</translation>
    </message>
    <message>
        <source>It could not be looked at again. %1</source>
        <translation>Le réexamen n’a pas pu se faire. %1</translation>
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
        <source>No file is written</source>
        <translation>Aucun fichier n’est écrit</translation>
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
        <source>The export was stopped; no file was written.</source>
        <translation>L’export a été arrêté&#x202f;; aucun fichier n’a été écrit.</translation>
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
        <source>Search key, file, session…</source>
        <translation>Rechercher clé, fichier, session…</translation>
    </message>
    <message>
        <source>Part of a file&apos;s or session&apos;s key (Ctrl+F)</source>
        <translation>Partie de la clé d’un fichier ou d’une session (Ctrl+F)</translation>
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
        <source>Take this filter away</source>
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
        <source>Show each session with its files beneath (Ctrl+G)</source>
        <translation>Afficher chaque session avec ses fichiers en dessous (Ctrl+G)</translation>
    </message>
    <message>
        <source>Take the filter %1 away</source>
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
        <source>%Ln hold(s), show them</source>
        <translation>
            <numerusform>%Ln protection, l’afficher</numerusform>
            <numerusform>%Ln protections, les afficher</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held. A hold (H) keeps a session or a file from every cleanup.</source>
        <translation>Rien n’est protégé. Une protection (H) préserve une session ou un fichier de tout nettoyage.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s): show what each keeps, and release it</source>
        <translation>
            <numerusform>%Ln protection&#xa0;: montrer ce qu’elle préserve, et la lever</numerusform>
            <numerusform>%Ln protections&#xa0;: montrer ce que chacune préserve, et la lever</numerusform>
        </translation>
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
</context>
<context>
    <name>docsweep::FirstRunDialog</name>
    <message>
        <source>Switch on automatic runs</source>
        <translation>Activer les nettoyages automatiques</translation>
    </message>
    <message>
        <source>What the first automatic run would delete</source>
        <translation>Ce que le premier nettoyage automatique supprimerait</translation>
    </message>
    <message>
        <source>Looking at what the first run would delete…</source>
        <translation>Recherche de ce que le premier nettoyage supprimerait…</translation>
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
        <source>Twice what would go today. A run that would go beyond one of them stops before its first deletion.</source>
        <translation>Le double de ce qui partirait aujourd’hui. Un nettoyage qui dépasserait l’une d’elles s’arrête avant sa première suppression.</translation>
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
        <source>What the first run would delete cannot be told now</source>
        <translation>Impossible de dire maintenant ce que le premier nettoyage supprimerait</translation>
    </message>
    <message>
        <source>The first run would delete nothing</source>
        <translation>Le premier nettoyage ne supprimerait rien</translation>
    </message>
    <message>
        <source>Nothing is older than %1.</source>
        <translation>Rien n’a plus de %1.</translation>
    </message>
    <message numerus="yes">
        <source>The first run would delete %Ln item(s), %1</source>
        <translation>
            <numerusform>Le premier nettoyage supprimerait %Ln élément, %1</numerusform>
            <numerusform>Le premier nettoyage supprimerait %Ln éléments, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, number</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>That is what is older than %1. The oldest is from %2.</source>
        <translation>C’est ce qui a plus de %1. Le plus ancien date du %2.</translation>
    </message>
    <message>
        <source>That is what is older than %1.</source>
        <translation>C’est ce qui a plus de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files (%1) belong to sessions that are still in use. To keep such files, set %2.</source>
        <translation>
            <numerusform>%Ln des fichiers (%1) appartient à une session encore utilisée. Pour garder ces fichiers, définissez %2.</numerusform>
            <numerusform>%Ln des fichiers (%1) appartiennent à des sessions encore utilisées. Pour garder ces fichiers, définissez %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage could not be listed: files that no row names are not counted.</source>
        <translation>Le stockage n’a pas pu être listé : les fichiers qu’aucune ligne ne nomme ne sont pas comptés.</translation>
    </message>
    <message>
        <source>A safety limit would stop it. %1</source>
        <translation>Une limite de sécurité l’arrêterait. %1</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuer…</translation>
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
        <source>Where is it going?</source>
        <translation>Quelle évolution&#x202f;?</translation>
    </message>
    <message>
        <source>No scan has listed the storage yet. After the second one a line shows how it grows.</source>
        <translation>Aucune analyse n’a encore listé le stockage. Après la deuxième, une courbe montre sa croissance.</translation>
    </message>
    <message>
        <source>One scan is one point. After the second scan a line shows where the storage is going; after some hours of scans, when the quota will be reached.</source>
        <translation>Une analyse donne un point. Après la deuxième, une courbe montre l’évolution du stockage&#x202f;; après quelques heures d’analyses, la date où le quota sera atteint.</translation>
    </message>
    <message>
        <source>Where is it going? There is not enough history to tell yet.</source>
        <translation>Quelle évolution&#x202f;? L’historique ne suffit pas encore pour le dire.</translation>
    </message>
    <message>
        <source>A forecast needs at least four scans over two hours without a cleanup between them.</source>
        <translation>Une prévision demande au moins quatre analyses sur deux heures, sans nettoyage entre elles.</translation>
    </message>
    <message>
        <source>Where is it going? It stays about level.</source>
        <translation>Quelle évolution&#x202f;? Le volume reste à peu près stable.</translation>
    </message>
    <message>
        <source>Where is it going? It shrinks by %1.</source>
        <translation>Quelle évolution&#x202f;? Le volume diminue de %1.</translation>
    </message>
    <message>
        <source>Where is it going? Over the quota, and it grows by %1.</source>
        <translation>Quelle évolution&#x202f;? Le quota est dépassé et le volume augmente de %1.</translation>
    </message>
    <message>
        <source>Where is it going? It grows by %1; the quota is reached about %2.</source>
        <translation>Quelle évolution&#x202f;? Le volume augmente de %1&#x202f;; le quota sera atteint vers le %2.</translation>
    </message>
    <message>
        <source>Where is it going? It grows by %1; the quota is far.</source>
        <translation>Quelle évolution&#x202f;? Le volume augmente de %1&#x202f;; le quota est loin.</translation>
    </message>
    <message>
        <source>From the last two weeks, cleanups included.</source>
        <translation>D’après les deux dernières semaines, nettoyages compris.</translation>
    </message>
    <message>
        <source>From the growth between cleanups: what comes if nothing is cleaned up.</source>
        <translation>D’après la croissance entre les nettoyages&#xa0;: ce qui arrive si rien n’est nettoyé.</translation>
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
</context>
<context>
    <name>docsweep::HealthPill</name>
    <message>
        <source>%1 not looked at</source>
        <translation>%1&#xa0;: non vérifié</translation>
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
        <source>STORAGE_CLEANUP_ENABLED=false: only rows are cleaned up, files are left alone.</source>
        <translation>STORAGE_CLEANUP_ENABLED=false&#xa0;: seules les lignes sont nettoyées, les fichiers sont laissés en place.</translation>
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
        <source>A scan will ask it.</source>
        <translation>Une analyse le vérifiera.</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Modifier la connexion</translation>
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
        <source>Keep something from every cleanup</source>
        <translation>Protéger quelque chose de tout nettoyage</translation>
    </message>
    <message>
        <source>What is to be kept?</source>
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
        <source>The %Ln session(s) of the chosen rows</source>
        <translation>
            <numerusform>%Ln session des lignes choisies</numerusform>
            <numerusform>Les %Ln sessions des lignes choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rows, and every file in its folder or named by them.</source>
        <translation>Ses lignes, et tout fichier de son dossier ou nommé par elles.</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>Le fichier %1</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen file(s)</source>
        <translation>
            <numerusform>%Ln fichier choisi</numerusform>
            <numerusform>Les %Ln fichiers choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>And the session whose rows name it.</source>
        <translation>Et la session dont les lignes le nomment.</translation>
    </message>
    <message>
        <source>Everything that begins like this</source>
        <translation>Tout ce qui commence ainsi</translation>
    </message>
    <message>
        <source>For example: 3f9c/ or inbox/2026</source>
        <translation>Par exemple&#xa0;: 3f9c/ ou inbox/2026</translation>
    </message>
    <message>
        <source>Everything that fits a pattern</source>
        <translation>Tout ce qui correspond à un motif</translation>
    </message>
    <message>
        <source>* stands for anything, ? for one character: */invoice-*.pdf</source>
        <translation>* remplace n’importe quoi, ? un seul caractère&#xa0;: */invoice-*.pdf</translation>
    </message>
    <message>
        <source>Kept will be</source>
        <translation>Sera protégé</translation>
    </message>
    <message>
        <source>Keys begin with</source>
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
        <source>Type what the kept keys begin with, or what they look like.</source>
        <translation>Saisissez le début des clés à protéger, ou leur forme.</translation>
    </message>
    <message>
        <source>A pattern needs a * or a ?, and every [ needs its ].</source>
        <translation>Un motif demande un * ou un ?, et chaque [ son ].</translation>
    </message>
    <message>
        <source>Looking what that keeps…</source>
        <translation>Recherche de ce que cela protège…</translation>
    </message>
    <message>
        <source>It keeps nothing of this list, and everything like it that comes later.</source>
        <translation>Cela ne protège rien de cette liste, mais tout ce qui y correspondra plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>It keeps %Ln item(s) of this list, %1, and everything like it that comes later.</source>
        <translation>
            <numerusform>Cela protège %Ln élément de cette liste, %1, et tout ce qui y correspondra plus tard.</numerusform>
            <numerusform>Cela protège %Ln éléments de cette liste, %1, et tout ce qui y correspondra plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticked but hidden by the filter, and so left as they are: %1</source>
        <translation>Cochés mais masqués par le filtre, donc laissés tels quels : %1</translation>
    </message>
    <message>
        <source>What a hold keeps is never deleted, by no cleanup, until the hold is released or ends.</source>
        <translation>Ce qui est protégé n’est supprimé par aucun nettoyage tant que la protection n’est ni levée ni terminée.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldEndEdit</name>
    <message>
        <source>How long it is kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Pour toujours</translation>
    </message>
    <message>
        <source>One year, to %1</source>
        <translation>Un an, jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s), to %1</source>
        <translation>
            <numerusform>%Ln mois, jusqu’au %1</numerusform>
            <numerusform>%Ln mois, jusqu’au %1</numerusform>
        </translation>
    </message>
    <message>
        <source>To a day…</source>
        <translation>Jusqu’à un jour…</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>Son dernier jour</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldsDialog</name>
    <message>
        <source>Holds</source>
        <translation>Protections</translation>
    </message>
    <message>
        <source>What is kept from every cleanup</source>
        <translation>Ce qui est protégé de tout nettoyage</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>What the chosen holds kept can go again (Del)</source>
        <translation>Ce que les protections choisies préservaient pourra de nouveau être supprimé (Suppr)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Protège</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Of this list</source>
        <translation>De cette liste</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>Rien n’est protégé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s)</source>
        <translation>
            <numerusform>%Ln protection</numerusform>
            <numerusform>%Ln protections</numerusform>
        </translation>
    </message>
    <message>
        <source>A hold keeps a session or a file from every cleanup. Choose rows in the list and press H.</source>
        <translation>Une protection préserve une session ou un fichier de tout nettoyage. Choisissez des lignes dans la liste et appuyez sur H.</translation>
    </message>
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
        <source>Change end</source>
        <translation>Changer la fin</translation>
    </message>
    <message>
        <source>Gives the chosen holds this end</source>
        <translation>Donne cette fin aux protections choisies</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What a hold keeps is never deleted. Released or ended, it goes by its own age again.</source>
        <translation>Ce qui est protégé n’est jamais supprimé. Une fois la protection levée ou terminée, l’âge décide de nouveau.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>It ended after %1 and keeps nothing now.</source>
        <translation>Elle s’est terminée après le %1 et ne conserve plus rien.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
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
        <translation>En échec dans l’exécution %1</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The scan was stopped; the list is the one from before.</source>
        <translation>L’analyse a été arrêtée&#x202f;; la liste est celle d’avant.</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>L’analyse a été arrêtée.</translation>
    </message>
    <message>
        <source>The journal was lost, rolled back or repaired: holds and pending deletions may be missing. Add the missing holds again, then run docsweep-cli accept --yes.</source>
        <translation>Le journal a été perdu, ramené en arrière ou réparé : des conservations et des suppressions en attente peuvent manquer. Recréez les conservations manquantes, puis exécutez docsweep-cli accept --yes.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the database&apos;s. Ages are counted by the database&apos;s.</source>
        <translation>L’horloge de cette machine avance de %1 sur celle de la base de données. Les âges sont comptés selon la base de données.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the database&apos;s. Ages are counted by the database&apos;s.</source>
        <translation>L’horloge de cette machine retarde de %1 sur celle de la base de données. Les âges sont comptés selon la base de données.</translation>
    </message>
    <message>
        <source>The quota is exceeded: %1 of %2 stored.</source>
        <translation>Le quota est dépassé&#xa0;: %1 stockés sur %2.</translation>
    </message>
    <message>
        <source>Quota reached within a day at the present growth.</source>
        <translation>Quota atteint dans la journée à la croissance actuelle.</translation>
    </message>
    <message numerus="yes">
        <source>Quota reached in about %Ln day(s) at the present growth.</source>
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
        <source>%Ln place(s) could not be read; what lies there is not in the list.</source>
        <translation>
            <numerusform>%Ln emplacement n’a pas pu être lu&#x202f;; ce qui s’y trouve n’est pas dans la liste.</numerusform>
            <numerusform>%Ln emplacements n’ont pas pu être lus&#x202f;; ce qui s’y trouve n’est pas dans la liste.</numerusform>
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
        <source>A cleanup is running</source>
        <translation>Un nettoyage est en cours</translation>
    </message>
    <message>
        <source>A cleanup is running. It can be stopped within a batch; what is left stays in the list.</source>
        <translation>Un nettoyage est en cours. Il peut être arrêté au bout d’un lot&#x202f;; ce qui n’est pas fait reste dans la liste.</translation>
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
        <source>Rows can be cleaned up; the files they name are remembered until the storage answers.</source>
        <translation>Les lignes peuvent être nettoyées&#xa0;; les fichiers qu’elles désignent sont mémorisés jusqu’à ce que le stockage réponde.</translation>
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
        <source>Changes not applied</source>
        <translation>Modifications non appliquées</translation>
    </message>
    <message>
        <source>The changes of the schedule are not applied yet. Quitting discards them.</source>
        <translation>Les modifications du planning ne sont pas encore appliquées. Quitter les abandonne.</translation>
    </message>
    <message>
        <source>A changed setting is not saved yet. Quitting discards it.</source>
        <translation>Un réglage modifié n’est pas encore enregistré. Quitter l’abandonne.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation>Abandonner et quitter</translation>
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
</context>
<context>
    <name>docsweep::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>The storage was not listed, so its files are not known.</source>
        <translation>Le stockage n’a pas été listé&#x202f;; ses fichiers ne sont donc pas connus.</translation>
    </message>
    <message>
        <source>The first scan is on.</source>
        <translation>La première analyse est en cours.</translation>
    </message>
    <message>
        <source>Nothing was scanned yet: press F5 to scan.</source>
        <translation>Rien n’a encore été analysé&#xa0;: appuyez sur F5 pour analyser.</translation>
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
        <source>%Ln of the orphans is a generated file, which stays as long as generated files are kept.</source>
        <translation>
            <numerusform>%Ln des fichiers orphelins est un fichier généré, qui reste tant que les fichiers générés sont conservés.</numerusform>
            <numerusform>%Ln des fichiers orphelins sont des fichiers générés, qui restent tant que les fichiers générés sont conservés.</numerusform>
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
        <source>Expired logins (django_session): %1 of %2. Cleanups leave them unless DOCSWEEP_DJANGO_SESSIONS=true.</source>
        <translation>Connexions expirées (django_session) : %1 sur %2. Les nettoyages les laissent, sauf avec DOCSWEEP_DJANGO_SESSIONS=true.</translation>
    </message>
    <message>
        <source>The database file has %1 of unused room; docsweep-cli compact gives it back.</source>
        <translation>Le fichier de la base a %1 d&apos;espace inutilisé ; docsweep-cli compact le rend.</translation>
    </message>
    <message numerus="yes">
        <source>%1 still has the room of %Ln deleted row(s); docsweep-cli compact says what frees it.</source>
        <translation>
            <numerusform>%1 occupe encore la place de %Ln ligne supprimée ; docsweep-cli compact dit ce qui la libère.</numerusform>
            <numerusform>%1 occupe encore la place de %Ln lignes supprimées ; docsweep-cli compact dit ce qui la libère.</numerusform>
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
        <source>Stop trying to delete the chosen files (Del)</source>
        <translation>Ne plus essayer de supprimer les fichiers choisis (Suppr)</translation>
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
        <source>%Ln deletion(s) wait, %1</source>
        <translation>
            <numerusform>%Ln suppression en attente, %1</numerusform>
            <numerusform>%Ln suppressions en attente, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <source>These files were to be deleted, and the storage has not confirmed it. Each cleanup tries them again.</source>
        <translation>Ces fichiers devaient être supprimés, et le stockage ne l’a pas confirmé. Chaque nettoyage réessaie.</translation>
    </message>
    <message>
        <source>Every file that was to go is confirmed gone.</source>
        <translation>La suppression de chaque fichier prévu est confirmée.</translation>
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
        <source>docsweep does not delete these files, and nobody tries again. A file that is still there stays until a scan finds it old and nobody&apos;s.</source>
        <translation>docsweep ne supprime pas ces fichiers, et personne ne réessaie. Un fichier encore présent reste jusqu’à ce qu’une analyse le trouve ancien et sans propriétaire.</translation>
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
</context>
<context>
    <name>docsweep::PendingModel</name>
    <message>
        <source>with the next run</source>
        <translation>à la prochaine exécution</translation>
    </message>
    <message>
        <source>By an automatic run; one by hand tries all of them</source>
        <translation>Par une exécution automatique&#xa0;; une exécution manuelle les essaie tous</translation>
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
        <source>Waits since</source>
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
</context>
<context>
    <name>docsweep::PeriodEdit</name>
    <message>
        <source>%1: unit</source>
        <translation>%1&#xa0;: unité</translation>
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
</context>
<context>
    <name>docsweep::PlacesGroup</name>
    <message>
        <source>Where things are</source>
        <translation>Emplacements</translation>
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
        <source>For a report of a problem; holds no key and no password</source>
        <translation>Pour signaler un problème&#x202f;; ne contient ni clé ni mot de passe</translation>
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
        <source>none; all comes from the environment</source>
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
        <source>This is no readable picture.</source>
        <translation>Ce n’est pas une image lisible.</translation>
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
        <source>This is no readable PDF.</source>
        <translation>Ce n’est pas un PDF lisible.</translation>
    </message>
    <message>
        <source>This PDF is locked by a password.</source>
        <translation>Ce PDF est verrouillé par un mot de passe.</translation>
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
        <source>Read the file and show its beginning here. Nothing of it is kept.</source>
        <translation>Lire le fichier et afficher son début ici. Rien n’en est gardé.</translation>
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
</context>
<context>
    <name>docsweep::QuietHours</name>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>None: runs may begin at any time.</source>
        <translation>Aucune&#xa0;: les exécutions peuvent commencer à tout moment.</translation>
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
        <source>At or before the beginning: on the next day</source>
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
        <source>Begins on %1</source>
        <translation>Commence le %1</translation>
    </message>
</context>
<context>
    <name>docsweep::QuotaGauge</name>
    <message>
        <source>%1 of %2 stored, %3 of it can go</source>
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
    <name>docsweep::RunConfirmation</name>
    <message>
        <source>Nothing can be deleted now, for the safety limits could not be checked. %1</source>
        <translation>Rien ne peut être supprimé maintenant, car les limites de sécurité n’ont pas pu être vérifiées. %1</translation>
    </message>
    <message>
        <source>This list has changed: another docsweep has dealt with a part of it. Scan again.</source>
        <translation>Cette liste a changé&#xa0;: un autre docsweep en a traité une partie. Analysez à nouveau.</translation>
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
        <source>Left alone</source>
        <translation>Laissés en place</translation>
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
        <source>%1 %2: %3</source>
        <comment>count, state, cause</comment>
        <translation>%2 (%1)&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 %2: %3 – %4</source>
        <comment>count, state, cause, what to do</comment>
        <translation>%2 (%1)&#xa0;: %3 – %4</translation>
    </message>
    <message>
        <source>It was a run on another database: %1</source>
        <translation>C’était une exécution sur une autre base de données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pending deletions are being tried</source>
        <translation>Les suppressions en attente sont en cours d’essai</translation>
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
        <source>Finishes what waits for the storage, then scans and lists what failed; nothing of that is deleted before you confirm it</source>
        <translation>Achève ce qui attend le stockage, puis analyse et liste ce qui a échoué&#x202f;; rien de ce qui a échoué n’est supprimé avant votre confirmation</translation>
    </message>
    <message>
        <source>Finishes the deletions that wait for the storage; they were confirmed with the run</source>
        <translation>Achève les suppressions qui attendent le stockage&#x202f;; elles ont été confirmées avec l’exécution</translation>
    </message>
    <message>
        <source>This run cannot be shown. %1</source>
        <translation>Cette exécution ne peut pas être affichée. %1</translation>
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
        <source>What became of automatic runs, the latest first</source>
        <translation>Ce que sont devenues les exécutions automatiques, la dernière en premier</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’elle est devenue</translation>
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
        <source>None in sight: automatic runs are paused.</source>
        <translation>Aucune en vue&#xa0;: les exécutions automatiques sont en pause.</translation>
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
        <source>No automatic run was due yet.</source>
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
        <source>Sessions whose rows are gone from the database, with what became of each written down</source>
        <translation>Sessions dont les lignes ont disparu de la base de données, et dont le sort est consigné</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files for which the storage has answered, or which were left alone</source>
        <translation>Fichiers pour lesquels le stockage a répondu, ou qui ont été laissés en place</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Items whose end is verified and written down</source>
        <translation>Éléments dont l’issue est vérifiée et consignée</translation>
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
        <source>Paused: no new batch begins</source>
        <translation>En pause&#xa0;: aucun nouveau lot ne commence</translation>
    </message>
    <message>
        <source>Stopping: the batches at work are being finished and verified…</source>
        <translation>Arrêt&#xa0;: les lots en cours sont achevés et vérifiés…</translation>
    </message>
    <message>
        <source>Still stopping: waiting for a disk or the network; nothing new begins</source>
        <translation>Arrêt toujours en cours : un disque ou le réseau retient ce qui est en cours ; rien de nouveau ne commence</translation>
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
        <source>Stopped on request, %1</source>
        <translation>Arrêté sur demande, %1</translation>
    </message>
    <message>
        <source>Stopped by an error, %1</source>
        <translation>Arrêté par une erreur, %1</translation>
    </message>
    <message>
        <source>Done in part, %1</source>
        <translation>Terminé en partie, %1</translation>
    </message>
    <message>
        <source>Done, %1</source>
        <translation>Terminé, %1</translation>
    </message>
    <message>
        <source>A safety limit was set aside for this cleanup: %1</source>
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
        <source>%1 came back or changed</source>
        <translation>réapparus ou modifiés&#xa0;: %1</translation>
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
        <source>The storage does not answer; waiting up to %1 more</source>
        <translation>Le stockage ne répond pas ; attente de %1 au plus</translation>
    </message>
    <message>
        <source>%1 undecided until the next run</source>
        <translation>%1 indécis jusqu&apos;à la prochaine exécution</translation>
    </message>
    <message>
        <source>Pausing: finishing the current batch…</source>
        <translation>Mise en pause : le lot en cours se termine…</translation>
    </message>
</context>
<context>
    <name>docsweep::RunQuestion</name>
    <message>
        <source>Run the web app&apos;s code?</source>
        <translation>Exécuter le code de l’application web ?</translation>
    </message>
    <message>
        <source>Only the web app&apos;s own Python can say what its settings mean. Asking it runs the code of its settings and models.</source>
        <translation>Seul le Python de l’application web elle-même peut dire ce que signifient ses paramètres. Le lui demander exécute le code de ses paramètres et de ses modèles.</translation>
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
        <source>Run it</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Do not run it</source>
        <translation>Ne pas exécuter</translation>
    </message>
    <message>
        <source>This is code of user %1. It would run with all your rights.</source>
        <translation>C’est du code de l’utilisateur %1. Il s’exécuterait avec tous vos droits.</translation>
    </message>
    <message>
        <source>docsweep changes nothing of it.</source>
        <translation>docsweep n’y modifie rien.</translation>
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
        <source>What was to go</source>
        <translation>Ce qui devait être supprimé</translation>
    </message>
    <message>
        <source>the session %1</source>
        <translation>la session %1</translation>
    </message>
    <message>
        <source>what nobody used for longer than %1</source>
        <translation>ce que personne n’a utilisé depuis plus de %1</translation>
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
        <source>Left alone</source>
        <translation>Laissés en place</translation>
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
        <source>The first %1 of %2, those that were not deleted before the others. The export as CSV or JSON holds them all.</source>
        <translation>Les %1 premiers sur %2, ceux qui n’ont pas été supprimés avant les autres. L’export en CSV ou JSON les contient tous.</translation>
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
        <source>another run was on</source>
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
        <source>Not ended: it runs elsewhere, or its process ended before it</source>
        <translation>Non terminée&#xa0;: elle tourne ailleurs, ou son processus s’est arrêté avant elle</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>non terminée</translation>
    </message>
    <message>
        <source>Stopped on request; the rest was not touched</source>
        <translation>Arrêtée sur demande&#x202f;; le reste n’a pas été touché</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>Stopped by an error; the rest was not touched</source>
        <translation>Arrêtée par une erreur&#x202f;; le reste n’a pas été touché</translation>
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
        <source>Done in part: %Ln item(s) failed</source>
        <translation>
            <numerusform>Terminée en partie&#xa0;: %Ln élément en échec</numerusform>
            <numerusform>Terminée en partie&#xa0;: %Ln éléments en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>terminée en partie</translation>
    </message>
    <message numerus="yes">
        <source>Done, but %Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>Terminée, mais %Ln suppression attend le stockage</numerusform>
            <numerusform>Terminée, mais %Ln suppressions attendent le stockage</numerusform>
        </translation>
    </message>
    <message>
        <source>files wait</source>
        <translation>fichiers en attente</translation>
    </message>
    <message>
        <source>Done: nothing was to go</source>
        <translation>Terminée&#xa0;: rien n’était à supprimer</translation>
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
        <source>It runs in another window or on another machine, or its process ended. &quot;Retry&quot; finds out: it settles what a dead run left and disturbs no living one.</source>
        <translation>Elle tourne dans une autre fenêtre ou sur une autre machine, ou son processus s’est arrêté. «&#xa0;Réessayer&#xa0;» permet de le savoir&#xa0;: cela règle ce qu’une exécution morte a laissé et n’en dérange aucune en cours.</translation>
    </message>
    <message>
        <source>docsweep, or the machine, went down while it was on. What it had begun was settled from the journal; the rest was not touched and is judged anew by the next scan.</source>
        <translation>docsweep, ou la machine, s’est arrêté pendant qu’elle était en cours. Ce qu’elle avait commencé a été réglé d’après le journal&#x202f;; le reste n’a pas été touché et sera réévalué par la prochaine analyse.</translation>
    </message>
    <message>
        <source>What stopped it: %1</source>
        <translation>Ce qui l’a arrêtée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why files could not be removed: %1</source>
        <translation>Pourquoi des fichiers n’ont pas pu être supprimés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Safety limits that were set aside for it: %1</source>
        <translation>Limites de sécurité outrepassées pour elle&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that waited when it ended have been settled since.</source>
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
        <source>The list of its items was tidied away; the figures remain.</source>
        <translation>La liste de ses éléments a été purgée&#x202f;; les chiffres restent.</translation>
    </message>
    <message>
        <source>Left alone on purpose: nothing is to be done.</source>
        <translation>Laissé en place à dessein&#xa0;: il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Every run tries again by itself; &quot;Retry&quot; does it now.</source>
        <translation>Chaque exécution réessaie d’elle-même&#x202f;; «&#xa0;Réessayer&#xa0;» le fait maintenant.</translation>
    </message>
    <message>
        <source>Still there. Once the cause is mended, &quot;Retry&quot; scans and lists them again.</source>
        <translation>Toujours là. Une fois la cause corrigée, «&#xa0;Réessayer&#xa0;» relance l’analyse et les liste à nouveau.</translation>
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
        <source>%1; %2 made up for them</source>
        <translation>%1&#x202f;; %2 en rattrapage</translation>
    </message>
    <message>
        <source>only what earlier runs left</source>
        <translation>seulement ce que des exécutions antérieures ont laissé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) of earlier runs still waited at its end</source>
        <translation>
            <numerusform>%Ln suppression d’exécutions antérieures attendait encore à la fin</numerusform>
            <numerusform>%Ln suppressions d’exécutions antérieures attendaient encore à la fin</numerusform>
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
        <source>Done: what earlier runs left is settled</source>
        <translation>Terminée&#xa0;: ce que des exécutions antérieures ont laissé est réglé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) waited for the storage then; none wait now.</source>
        <translation>
            <numerusform>%Ln suppression attendait alors le stockage&#xa0;; plus aucune n’attend.</numerusform>
            <numerusform>%Ln suppressions attendaient alors le stockage&#xa0;; plus aucune n’attend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) waited for the storage then; %1 wait now.</source>
        <translation>
            <numerusform>%Ln suppression attendait alors le stockage&#xa0;; en attente maintenant&#xa0;: %1.</numerusform>
            <numerusform>%Ln suppressions attendaient alors le stockage&#xa0;; en attente maintenant&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done is written down; the rest still waits.</source>
        <translation>Arrêté. Ce qui a été fait est consigné&#x202f;; le reste attend toujours.</translation>
    </message>
    <message>
        <source>The deletions that wait could not be tried. %1</source>
        <translation>Les suppressions en attente n’ont pas pu être essayées. %1</translation>
    </message>
    <message>
        <source>Nothing waits any more; what an interrupted run left is settled.</source>
        <translation>Plus rien n’attend&#x202f;; ce qu’une exécution interrompue avait laissé est réglé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that waited are done, %1 freed.</source>
        <translation>
            <numerusform>%Ln suppression en attente a été effectuée, %1 libérés.</numerusform>
            <numerusform>%Ln suppressions en attente ont été effectuées, %1 libérés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that waited are done, %1 still wait: the list says why.</source>
        <translation>
            <numerusform>%Ln suppression en attente a été effectuée, %1 attendent encore&#xa0;: la liste dit pourquoi.</numerusform>
            <numerusform>%Ln suppressions en attente ont été effectuées, %1 attendent encore&#xa0;: la liste dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing: it was refused before it began</source>
        <translation>rien : elle a été refusée avant de commencer</translation>
    </message>
    <message>
        <source>Refused before it began; nothing was touched</source>
        <translation>Refusée avant de commencer ; rien n&apos;a été touché</translation>
    </message>
    <message numerus="yes">
        <source>Refused %Ln time(s) in a row before it began; nothing was touched</source>
        <translation>
            <numerusform>Refusée %Ln fois de suite avant de commencer ; rien n&apos;a été touché</numerusform>
            <numerusform>Refusée %Ln fois de suite avant de commencer ; rien n&apos;a été touché</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message numerus="yes">
        <source>What became of %Ln item(s) is undecided, since the database did not answer; the next run settles it.</source>
        <translation>
            <numerusform>Le sort de %Ln élément est indécis, car la base de données n&apos;a pas répondu ; la prochaine exécution tranchera.</numerusform>
            <numerusform>Le sort de %Ln éléments est indécis, car la base de données n&apos;a pas répondu ; la prochaine exécution tranchera.</numerusform>
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
        <source>Expired logins are left (django_session): the database did not let them go.</source>
        <translation>Des connexions expirées restent (django_session) : la base n&apos;a pas permis de les supprimer.</translation>
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
        <source>What was older than this was to go</source>
        <translation>Ce qui était plus ancien devait être supprimé</translation>
    </message>
    <message>
        <source>Left alone: came back, changed or was held since the plan was made</source>
        <translation>Laissés en place&#xa0;: réapparus, modifiés ou protégés depuis que le plan a été établi</translation>
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
        <source>Of what it left waiting, what waits now</source>
        <translation>De ce qu’elle a laissé en attente, ce qui attend encore</translation>
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
        <source>AUTO_CLEANUP_ENABLED is false: automatic runs do nothing.</source>
        <translation>AUTO_CLEANUP_ENABLED vaut false&#xa0;: les exécutions automatiques ne font rien.</translation>
    </message>
    <message>
        <source>The schedule is being read…</source>
        <translation>La planification est en cours de lecture…</translation>
    </message>
    <message>
        <source>Nothing is deleted unless somebody starts a cleanup.</source>
        <translation>Rien n’est supprimé tant que personne ne lance de nettoyage.</translation>
    </message>
    <message>
        <source>Every %1, a run scans anew and deletes what is older than %2, as long as docsweep is open.</source>
        <translation>À intervalle de %1, une exécution refait l’analyse et supprime ce qui est plus ancien que %2, tant que docsweep est ouvert.</translation>
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
        <source>left out: paused</source>
        <translation>omise&#xa0;: en pause</translation>
    </message>
    <message>
        <source>missed: another was at work</source>
        <translation>manquée&#xa0;: une autre était en cours</translation>
    </message>
    <message>
        <source>nothing: switched off</source>
        <translation>rien&#xa0;: désactivées</translation>
    </message>
    <message>
        <source>put off: quiet hours</source>
        <translation>reportée&#xa0;: heures calmes</translation>
    </message>
    <message>
        <source>the schedule counts from here</source>
        <translation>la planification compte à partir d’ici</translation>
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
        <source>another run or scan was on</source>
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
        <source>That step would take about %1 and %2 (%3) more.</source>
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
        <translation>un nettoyage a échoué</translation>
    </message>
    <message>
        <source>a safety limit stopped a run</source>
        <translation>une limite de sécurité a arrêté un nettoyage</translation>
    </message>
    <message>
        <source>something that was already listed was put on hold</source>
        <translation>un élément déjà listé a été retenu</translation>
    </message>
    <message>
        <source>a run was cut off</source>
        <translation>un nettoyage a été interrompu</translation>
    </message>
    <message>
        <source>something that was deleted was put back</source>
        <translation>un élément supprimé a été remis</translation>
    </message>
    <message>
        <source>a run left work for the next one</source>
        <translation>un nettoyage a laissé du travail au suivant</translation>
    </message>
    <message>
        <source>Kept at %1: %2 on %3. The next step comes on %4 at the earliest.</source>
        <translation>Maintenu à %1 : %2 le %3. L’étape suivante vient au plus tôt le %4.</translation>
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
        <source>After sleep, make up for missed runs once</source>
        <translation>Après la veille, rattraper une seule fois les exécutions manquées</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui est supprimé</translation>
    </message>
    <message>
        <source>What is older than</source>
        <translation>Ce qui a plus de</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>Limites de sécurité</translation>
    </message>
    <message>
        <source>A run that would go beyond one of them stops before its first deletion.</source>
        <translation>Une exécution qui dépasserait l’une d’elles s’arrête avant sa première suppression.</translation>
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
        <source>No run begins then; one that is due waits for their end. Time zone: %1.</source>
        <translation>Aucune exécution ne commence alors&#x202f;; celle qui arrive à échéance attend leur fin. Fuseau horaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>AUTO_CLEANUP_ENABLED is false: automatic runs do nothing.</source>
        <translation>AUTO_CLEANUP_ENABLED vaut false&#xa0;: les exécutions automatiques ne font rien.</translation>
    </message>
    <message>
        <source>Start gently: a longer age first, then shorter step by step</source>
        <translation>Commencer en douceur : un âge plus long d’abord, puis plus court pas à pas</translation>
    </message>
    <message>
        <source>Age at the start</source>
        <translation>Âge au départ</translation>
    </message>
    <message>
        <source>Clean days before each step</source>
        <translation>Jours sans incident avant chaque étape</translation>
    </message>
    <message>
        <source>Steps: 24, 12, 6, 3 and 1 hours, never below the age above. A failure, a safety limit that stopped a run, or a hold on something already listed keeps it on its step.</source>
        <translation>Étapes : 24, 12, 6, 3 et 1 heures, jamais moins que l’âge ci-dessus. Un échec, une limite de sécurité qui a arrêté un nettoyage ou la retenue d’un élément déjà listé le maintient à son étape.</translation>
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
        <source>The changes are not in force yet.</source>
        <translation>Les modifications ne sont pas encore en vigueur.</translation>
    </message>
    <message>
        <source>The changes cannot be applied: see the mark beside the field.</source>
        <translation>Les modifications ne peuvent pas être appliquées&#xa0;: voyez la marque à côté du champ.</translation>
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
        <source>Who?</source>
        <translation>À qui&#x202f;?</translation>
    </message>
    <message>
        <source>No session has a file.</source>
        <translation>Aucune session n’a de fichier.</translation>
    </message>
    <message>
        <source>Who? Nobody: no session has a file.</source>
        <translation>À qui&#x202f;? À personne&#xa0;: aucune session n’a de fichier.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Who? One session holds %1 of it.</source>
        <translation>À qui&#x202f;? Une seule session en détient %1.</translation>
    </message>
    <message>
        <source>Who? The %1 largest sessions hold %2 of it.</source>
        <translation>À qui&#x202f;? Les %1 plus grandes sessions en détiennent %2.</translation>
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
        <source>no row belongs to this folder</source>
        <translation>aucune ligne ne correspond à ce dossier</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
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
        <source>Given when docsweep was started; it counts until the next start.</source>
        <translation>Donné au démarrage de docsweep&#x202f;; cela vaut jusqu’au prochain démarrage.</translation>
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
        <source>How long a session may be idle, and a file unchanged, before it can go.</source>
        <translation>Combien de temps une session peut être inactive, et un fichier inchangé, avant de pouvoir être supprimé.</translation>
    </message>
    <message>
        <source>the same as the time between automatic runs, %1</source>
        <translation>identique à l’intervalle des exécutions automatiques, %1</translation>
    </message>
    <message>
        <source>%1; this window looks at %2 for now</source>
        <translation>%1&#x202f;; pour l’instant, cette fenêtre applique %2</translation>
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
        <source>It is the age too, as long as that has no value of its own.</source>
        <translation>C’est aussi l’âge, tant que celui-ci n’a pas de valeur propre.</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>For the gauge, the warning and the forecast; nothing is deleted because of it.</source>
        <translation>Pour la jauge, l’avertissement et la prévision&#x202f;; rien n’est supprimé à cause de lui.</translation>
    </message>
    <message>
        <source>Most items in a run</source>
        <translation>Nombre maximal d’éléments par exécution</translation>
    </message>
    <message>
        <source>A run that would delete more stops before the first one.</source>
        <translation>Une exécution qui en supprimerait davantage s’arrête avant le premier.</translation>
    </message>
    <message>
        <source>Largest share of everything</source>
        <translation>Part maximale de l’ensemble</translation>
    </message>
    <message>
        <source>Of all files and sessions that the scan saw.</source>
        <translation>De tous les fichiers et sessions vus par l’analyse.</translation>
    </message>
    <message>
        <source>Keep generated files</source>
        <translation>Conserver les fichiers générés</translation>
    </message>
    <message>
        <source>Spreadsheets, PDF and text documents that a row names as its output.</source>
        <translation>Feuilles de calcul, PDF et documents texte qu’une ligne nomme comme fichier généré.</translation>
    </message>
    <message>
        <source>Keep files of sessions in use</source>
        <translation>Conserver les fichiers des sessions utilisées</translation>
    </message>
    <message>
        <source>Else an old file goes, whoever it belongs to.</source>
        <translation>Sinon, un fichier ancien est supprimé, à qui qu’il appartienne.</translation>
    </message>
    <message>
        <source>Clean up files</source>
        <translation>Nettoyer les fichiers</translation>
    </message>
    <message>
        <source>If not, only rows go and files are not touched.</source>
        <translation>Sinon, seules les lignes sont supprimées et les fichiers ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Automatic runs</source>
        <translation>Exécutions automatiques</translation>
    </message>
    <message>
        <source>A cleanup by hand is not touched by this.</source>
        <translation>Un nettoyage à la main n’est pas concerné.</translation>
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
        <source>It is started for each alert and gets the facts on its standard input.</source>
        <translation>Il est lancé pour chaque alerte et reçoit les faits sur son entrée standard.</translation>
    </message>
    <message>
        <source>Alerts on this desktop</source>
        <translation>Alertes sur ce bureau</translation>
    </message>
    <message>
        <source>Beside what the tray says of automatic runs.</source>
        <translation>En plus de ce que la zone de notification dit des exécutions automatiques.</translation>
    </message>
    <message>
        <source>Days before the quota is reached</source>
        <translation>Jours avant que le quota soit atteint</translation>
    </message>
    <message>
        <source>An alert is sent when the forecast is nearer than this; 0: never.</source>
        <translation>Une alerte est envoyée quand la prévision est plus proche que cela&#xa0;; 0&#xa0;: jamais.</translation>
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
        <source>An alert is sent when one waits for the storage longer than this; 0: never.</source>
        <translation>Une alerte est envoyée quand l’une d’elles attend le stockage plus longtemps que cela&#xa0;; 0&#xa0;: jamais.</translation>
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
        <translation>Dans les compartiments qui gardent ce qui est remplacé ou supprimé.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservées</translation>
    </message>
    <message>
        <source>deleted when they are past the age</source>
        <translation>supprimées lorsqu&apos;elles dépassent l&apos;âge</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>What may stay</source>
        <translation>Ce qui peut être conservé</translation>
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
        <source>A cleanup is running; settings can be changed when it has ended.</source>
        <translation>Un nettoyage est en cours&#x202f;; les paramètres pourront être modifiés quand il sera terminé.</translation>
    </message>
    <message>
        <source>Saved. It counts as soon as the cleanup has ended.</source>
        <translation>Enregistré. Cela vaudra dès que le nettoyage sera terminé.</translation>
    </message>
    <message>
        <source>Alerts and log</source>
        <translation>Alertes et log</translation>
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
        <source>docsweep keeps its journal and its log in this folder and deletes nothing without them. Another folder that is chosen here counts for this time; DOCSWEEP_HOME names one for good.</source>
        <translation>docsweep garde son journal et son log dans ce dossier et ne supprime rien sans eux. Un autre dossier choisi ici vaut pour cette fois&#x202f;; DOCSWEEP_HOME en désigne un durablement.</translation>
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
        <source>Two windows on one journal would get in each other&apos;s way. Another folder that is chosen here has a journal of its own and counts for this time.</source>
        <translation>Deux fenêtres sur un même journal se gêneraient. Un autre dossier choisi ici a son propre journal et vaut pour cette fois.</translation>
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
        <source>Can go now</source>
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
        <source>storage was not listed</source>
        <translation>le stockage n’a pas été listé</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>sur %1, %2</translation>
    </message>
    <message>
        <source>a row refers to every file</source>
        <translation>une ligne fait référence à chaque fichier</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Montrer ce qui attend</translation>
    </message>
    <message>
        <source>and %1 of older versions</source>
        <translation>et %1 d&apos;anciennes versions</translation>
    </message>
    <message>
        <source>%1 that no row refers to; %2 of them old</source>
        <translation>%1 auxquels aucune ligne ne se réfère ; %2 anciens</translation>
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
        <source>Scanning: %1 sessions, %2 files, %3 seen; %4 can go</source>
        <translation>Analyse en cours&#xa0;: %1 sessions, %2 fichiers, %3 vus&#x202f;; %4 peuvent être supprimés</translation>
    </message>
</context>
<context>
    <name>docsweep::Strangers</name>
    <message>
        <source>Another database than before is at %1.</source>
        <translation>Une autre base de données qu’avant se trouve à %1.</translation>
    </message>
    <message>
        <source>Another bucket than before is at %1.</source>
        <translation>Un autre bucket qu’avant se trouve à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) of the former one stand still.</source>
        <translation>
            <numerusform>%Ln suppression en attente de l’ancien est suspendue.</numerusform>
            <numerusform>%Ln suppressions en attente de l’ancien sont suspendues.</numerusform>
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
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Asks systemd and cron what they have now</source>
        <translation>Demande à systemd et à cron ce qu’ils ont maintenant</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installer…</translation>
    </message>
    <message>
        <source>Shows first what the system gets</source>
        <translation>Montre d’abord ce que reçoit le système</translation>
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
        <source>cron does not tell when it starts it next.</source>
        <translation>cron n’indique pas quand il le lancera la prochaine fois.</translation>
    </message>
    <message>
        <source>It tells no next start.</source>
        <translation>Aucun prochain lancement n’est indiqué.</translation>
    </message>
    <message>
        <source>The system says of the last start: %1</source>
        <translation>Le système dit du dernier lancement&#xa0;: %1</translation>
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
        <source>The system cleans up also when this window is closed</source>
        <translation>Le système nettoie aussi quand cette fenêtre est fermée</translation>
    </message>
    <message>
        <source>An entry of the system is there, but it is not started</source>
        <translation>Une entrée du système existe, mais elle n’est pas lancée</translation>
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
        <source>It starts docsweep-cli, which keeps to the same age and safety limits.</source>
        <translation>Il lance docsweep-cli, qui respecte le même âge et les mêmes limites de sécurité.</translation>
    </message>
    <message>
        <source>systemd or cron can start the cleanup, also while nobody is logged in.</source>
        <translation>systemd ou cron peut lancer le nettoyage, même quand personne n’est connecté.</translation>
    </message>
    <message>
        <source>Two schedules clean up: this window&apos;s and the system&apos;s. Never do two runs work at once, for the second one finds the lock taken; but one schedule is enough.</source>
        <translation>Deux planifications nettoient&#xa0;: celle de cette fenêtre et celle du système. Deux exécutions ne travaillent jamais en même temps, car la seconde trouve le verrou pris&#xa0;; mais une seule planification suffit.</translation>
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
        <source>This is taken out of %1, and nothing else.</source>
        <translation>Ceci est retiré de %1, et rien d’autre.</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Ce qui est retiré</translation>
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
        <source>This is what the system gets, to the letter. It runs without a window and keeps to the age and the safety limits of these settings.</source>
        <translation>Voici ce que reçoit le système, à la lettre. Cela s’exécute sans fenêtre et respecte l’âge et les limites de sécurité de ces paramètres.</translation>
    </message>
    <message>
        <source>What the system gets</source>
        <translation>Ce que reçoit le système</translation>
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
        <source>Copy what the system gets</source>
        <translation>Copier ce que reçoit le système</translation>
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
        <source>As the system writes it. Each day at three in the morning: %1</source>
        <translation>Comme le système l’écrit. Chaque jour à trois heures du matin&#xa0;: %1</translation>
    </message>
    <message>
        <source>docsweep cannot put it there from here: copy the text to that machine.</source>
        <translation>docsweep ne peut pas le placer là-bas d’ici&#xa0;: copiez le texte sur cette machine-là.</translation>
    </message>
    <message>
        <source>A key or password of these settings is in the keychain, which cannot be opened without a desktop. Store it in a private file first.</source>
        <translation>Une clé ou un mot de passe de ces paramètres se trouve dans le trousseau, qui ne peut pas être ouvert sans bureau. Enregistrez-le d’abord dans un fichier privé.</translation>
    </message>
    <message>
        <source>It runs while this user is logged in; “loginctl enable-linger” lets it run without.</source>
        <translation>Cela s’exécute tant que cet utilisateur est connecté&#xa0;; «&#xa0;loginctl enable-linger&#xa0;» permet de s’en passer.</translation>
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
        <source>Stops; the list stays as it was (Esc)</source>
        <translation>Arrête&#x202f;; la liste reste telle quelle (Échap)</translation>
    </message>
    <message>
        <source>Find out what can go; deletes nothing (F5)</source>
        <translation>Savoir ce qui peut être supprimé&#x202f;; ne supprime rien (F5)</translation>
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
        <source>Follow it only if you trust that user. The answer is kept for this file and this user. Where docsweep writes and what it runs is never taken from it.</source>
        <translation>Ne le suivez que si vous faites confiance à cet utilisateur. La réponse est conservée pour ce fichier et cet utilisateur. Où docsweep écrit et ce qu’il exécute n’en est jamais tiré.</translation>
    </message>
    <message>
        <source>Follow this file</source>
        <translation>Suivre ce fichier</translation>
    </message>
    <message>
        <source>Do not follow it</source>
        <translation>Ne pas le suivre</translation>
    </message>
</context>
<context>
    <name>docsweep::TypeDonut</name>
    <message>
        <source>What is it?</source>
        <translation>De quoi s’agit-il&#x202f;?</translation>
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
        <source>What is it? Nothing is stored.</source>
        <translation>De quoi s’agit-il&#x202f;? Rien n’est stocké.</translation>
    </message>
    <message>
        <source>What is it? %1 of it is %2.</source>
        <translation>De quoi s’agit-il&#x202f;? %2&#xa0;: %1 du volume.</translation>
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
</TS>
