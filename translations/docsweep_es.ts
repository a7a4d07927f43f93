<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
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
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 items/s</source>
        <translation>%1 elementos/s</translation>
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
        <translation>desconocido</translation>
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
        <translation>Sesión</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Archivo generado</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Huérfano</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Archivos generados</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Huérfanos</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>already gone</source>
        <translation>ya inexistente</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>sin tocar</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Settling what an earlier run left</source>
        <translation>Resolviendo lo que dejó una ejecución anterior</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>Limpiando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>idle longer than %1</source>
        <translation>inactiva durante más de %1</translation>
    </message>
    <message>
        <source>chosen by its key</source>
        <translation>elegida por su clave</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>más de %1 de antigüedad</translation>
    </message>
    <message>
        <source>goes with its session</source>
        <translation>se elimina con su sesión</translation>
    </message>
    <message>
        <source>no row refers to it</source>
        <translation>ninguna fila hace referencia a él</translation>
    </message>
    <message>
        <source>in the chosen session&apos;s folder</source>
        <translation>en la carpeta de la sesión elegida</translation>
    </message>
    <message>
        <source>used within the last %1</source>
        <translation>usada hace menos de %1</translation>
    </message>
    <message>
        <source>its last activity cannot be read</source>
        <translation>no se puede leer su última actividad</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>changed within the last %1</source>
        <translation>modificado hace menos de %1</translation>
    </message>
    <message>
        <source>its age cannot be read</source>
        <translation>no se puede leer su antigüedad</translation>
    </message>
    <message>
        <source>outputs are kept</source>
        <translation>los archivos generados se conservan</translation>
    </message>
    <message>
        <source>files of sessions in use are kept</source>
        <translation>los archivos de sesiones en uso se conservan</translation>
    </message>
    <message>
        <source>named by a session that stays</source>
        <translation>mencionado por una sesión que permanece</translation>
    </message>
    <message>
        <source>storage cleanup is switched off</source>
        <translation>la limpieza del almacenamiento está desactivada</translation>
    </message>
    <message>
        <source>not of the chosen session</source>
        <translation>no es de la sesión elegida</translation>
    </message>
    <message>
        <source>its session stays</source>
        <translation>su sesión permanece</translation>
    </message>
    <message>
        <source>Nobody has used this session for longer than %1. Its rows go, documents first.</source>
        <translation>Nadie ha usado esta sesión desde hace más de %1. Se eliminarán sus filas, primero los documentos.</translation>
    </message>
    <message>
        <source>This session was chosen by its key, whatever its age.</source>
        <translation>Esta sesión se eligió por su clave, sea cual sea su antigüedad.</translation>
    </message>
    <message>
        <source>This file has not changed for longer than %1. Its session is still in use and stays.</source>
        <translation>Este archivo no ha cambiado desde hace más de %1. Su sesión sigue en uso y permanece.</translation>
    </message>
    <message>
        <source>This file has not changed for longer than %1.</source>
        <translation>Este archivo no ha cambiado desde hace más de %1.</translation>
    </message>
    <message>
        <source>A row of an expired session names this file. It goes together with that session, and only with it.</source>
        <translation>Una fila de una sesión caducada menciona este archivo. Se elimina junto con esa sesión, y solo con ella.</translation>
    </message>
    <message>
        <source>A row of an expired session names this file, but the storage could not be listed. It is looked up before it goes.</source>
        <translation>Una fila de una sesión caducada menciona este archivo, pero no se pudo listar el almacenamiento. Se comprobará antes de eliminarlo.</translation>
    </message>
    <message>
        <source>No row refers to this file, and it is older than %1.</source>
        <translation>Ninguna fila hace referencia a este archivo, que tiene más de %1 de antigüedad.</translation>
    </message>
    <message>
        <source>It lies in the folder of the session that was chosen by its key.</source>
        <translation>Está en la carpeta de la sesión que se eligió por su clave.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>No accesible</translation>
    </message>
    <message>
        <source>Locked by its provider</source>
        <translation>Bloqueado por su proveedor</translation>
    </message>
    <message>
        <source>Somebody else is at it</source>
        <translation>Ocupado por otro proceso</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Respuesta ilegible</translation>
    </message>
    <message>
        <source>A setting is wrong</source>
        <translation>Un ajuste es incorrecto</translation>
    </message>
    <message>
        <source>A safety limit stopped it</source>
        <translation>Lo detuvo un límite de seguridad</translation>
    </message>
    <message>
        <source>Disk trouble</source>
        <translation>Problema de disco</translation>
    </message>
    <message>
        <source>no extension</source>
        <translation>sin extensión</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>a row names it now</source>
        <translation>una fila lo nombra ahora</translation>
    </message>
    <message>
        <source>the storage could not be asked</source>
        <translation>no se pudo preguntar al almacenamiento</translation>
    </message>
    <message>
        <source>its documents changed</source>
        <translation>sus documentos cambiaron</translation>
    </message>
    <message>
        <source>it changed since</source>
        <translation>cambió desde entonces</translation>
    </message>
    <message>
        <source>the run broke off before it</source>
        <translation>la ejecución se interrumpió antes</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>ningún archivo puede tener este nombre</translation>
    </message>
    <message>
        <source>given up by hand</source>
        <translation>abandonado a mano</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>replaced longer than %1 ago</source>
        <translation>reemplazada hace más de %1</translation>
    </message>
    <message>
        <source>goes with its file</source>
        <translation>se va con su archivo</translation>
    </message>
    <message>
        <source>older versions are kept</source>
        <translation>las versiones anteriores se conservan</translation>
    </message>
    <message>
        <source>it hides versions that stay</source>
        <translation>oculta versiones que se quedan</translation>
    </message>
    <message>
        <source>The bucket has kept this version since the file was replaced or deleted, longer than %1 ago.</source>
        <translation>El bucket guarda esta versión desde que el archivo fue reemplazado o eliminado, hace más de %1.</translation>
    </message>
    <message>
        <source>The file goes, and without it this version would take its place.</source>
        <translation>El archivo se va, y sin él esta versión ocuparía su lugar.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Automatic runs are paused until %1</source>
        <translation>Las ejecuciones automáticas están en pausa hasta %1</translation>
    </message>
    <message>
        <source>Automatic runs are paused</source>
        <translation>Las ejecuciones automáticas están en pausa</translation>
    </message>
    <message>
        <source>A cleanup begins</source>
        <translation>Comienza una limpieza</translation>
    </message>
    <message>
        <source>The cleanup is paused: %1 of %2 items</source>
        <translation>La limpieza está en pausa: %1 de %2 elementos</translation>
    </message>
    <message>
        <source>Cleaning up: %1 of %2 items</source>
        <translation>Limpiando: %1 de %2 elementos</translation>
    </message>
    <message>
        <source>Next automatic run: %1</source>
        <translation>Próxima ejecución automática: %1</translation>
    </message>
    <message>
        <source>No automatic run is planned</source>
        <translation>No hay ninguna ejecución automática prevista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of the last cleanup failed</source>
        <translation>
            <numerusform>%Ln elemento de la última limpieza falló</numerusform>
            <numerusform>%Ln elementos de la última limpieza fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>%Ln eliminación espera al almacenamiento</numerusform>
            <numerusform>%Ln eliminaciones esperan al almacenamiento</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be cleaned up</source>
        <translation>No hay nada que limpiar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can go, %1</source>
        <translation>
            <numerusform>%Ln elemento se puede eliminar, %1</numerusform>
            <numerusform>%Ln elementos se pueden eliminar, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Analizando</translation>
    </message>
    <message>
        <source>No web app is connected yet</source>
        <translation>Aún no hay ninguna aplicación web conectada</translation>
    </message>
    <message>
        <source>A safety limit stopped the cleanup</source>
        <translation>Un límite de seguridad detuvo la limpieza</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1</source>
        <translation>No se eliminó nada: %1</translation>
    </message>
    <message>
        <source>An error stopped the cleanup</source>
        <translation>Un error detuvo la limpieza</translation>
    </message>
    <message>
        <source>The cleanup is done</source>
        <translation>La limpieza ha terminado</translation>
    </message>
    <message>
        <source>The cleanup was stopped</source>
        <translation>La limpieza se detuvo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) deleted, %1 freed.</source>
        <translation>
            <numerusform>%Ln elemento eliminado, %1 liberados.</numerusform>
            <numerusform>%Ln elementos eliminados, %1 liberados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) failed.</source>
        <translation>
            <numerusform>%Ln elemento falló.</numerusform>
            <numerusform>%Ln elementos fallaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for the storage.</source>
        <translation>
            <numerusform>%Ln eliminación espera al almacenamiento.</numerusform>
            <numerusform>%Ln eliminaciones esperan al almacenamiento.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::AboutGroup</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>docsweep %1 is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>docsweep %1 es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior (GPL-3.0-or-later). Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>It is built with Qt %1 (LGPL-3.0), Qt Charts (GPL-3.0), spdlog and fmt (MIT), tl::expected (CC0) and QtKeychain (BSD). Its icons were drawn for it.</source>
        <translation>Está hecho con Qt %1 (LGPL-3.0), Qt Charts (GPL-3.0), spdlog y fmt (MIT), tl::expected (CC0) y QtKeychain (BSD). Sus iconos se dibujaron expresamente.</translation>
    </message>
</context>
<context>
    <name>docsweep::AcceptDialog</name>
    <message>
        <source>Is it the same as before?</source>
        <translation>¿Es lo mismo que antes?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>It is the same: accept</source>
        <translation>Es lo mismo: aceptar</translation>
    </message>
    <message>
        <source>Accept it only if it is the same web app&apos;s, moved or restored: then lists and pending deletions of before are of what is there now, and the next run goes on with them. If not, see that the right disk is mounted and the right database is named.</source>
        <translation>Acéptelo solo si es de la misma aplicación web, trasladado o restaurado: entonces las listas y las eliminaciones pendientes de antes valen para lo que hay ahora, y la próxima ejecución sigue con ellas. Si no, compruebe que está montado el disco correcto y que se indica la base de datos correcta.</translation>
    </message>
    <message>
        <source>What stands there now</source>
        <translation>Lo que hay ahora</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ActivityPage</name>
    <message>
        <source>Items as CSV…</source>
        <translation>Elementos como CSV…</translation>
    </message>
    <message>
        <source>Runs as CSV…</source>
        <translation>Ejecuciones como CSV…</translation>
    </message>
    <message>
        <source>Run and items as JSON…</source>
        <translation>Ejecución y elementos como JSON…</translation>
    </message>
    <message>
        <source>Runs as JSON…</source>
        <translation>Ejecuciones como JSON…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Informe como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>Abrir la ejecución %1</translation>
    </message>
    <message>
        <source>Retry failed and pending</source>
        <translation>Reintentar errores y pendientes</translation>
    </message>
    <message>
        <source>Export run %1</source>
        <translation>Exportar la ejecución %1</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>Exportar ejecuciones</translation>
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
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Report of run %1</source>
        <translation>Informe de la ejecución %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing the report of run %1…</source>
        <translation>Imprimiendo el informe de la ejecución %1…</translation>
    </message>
    <message>
        <source>The report of run %1 went to the printer.</source>
        <translation>El informe de la ejecución %1 se envió a la impresora.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Detenido; no se escribió nada.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>Started by anyone</source>
        <translation>Iniciada por cualquiera</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Cualquier resultado</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Todo hecho</translation>
    </message>
    <message>
        <source>Files wait</source>
        <translation>Archivos pendientes</translation>
    </message>
    <message>
        <source>Items failed</source>
        <translation>Elementos con error</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Detenida antes de terminar</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Sin finalizar</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Abrir ejecución</translation>
    </message>
    <message>
        <source>Shows what became of its items (Enter, or a double click)</source>
        <translation>Muestra qué ocurrió con sus elementos (Intro o doble clic)</translation>
    </message>
    <message>
        <source>Export runs…</source>
        <translation>Exportar ejecuciones…</translation>
    </message>
    <message>
        <source>Save the runs that are shown as CSV or JSON</source>
        <translation>Guarda las ejecuciones mostradas como CSV o JSON</translation>
    </message>
    <message>
        <source>Work is on</source>
        <translation>Hay trabajo en curso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln ejecución</numerusform>
            <numerusform>%Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) deleted</source>
        <translation>
            <numerusform>%Ln elemento eliminado</numerusform>
            <numerusform>%Ln elementos eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>%1 liberados</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>pendientes: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>con error: %1</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>Programación: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nothing has been cleaned up yet</source>
        <translation>Aún no se ha limpiado nada</translation>
    </message>
    <message>
        <source>Every cleanup is written down here: what went, what stayed and why, and who started it.</source>
        <translation>Aquí se anota cada limpieza: qué se eliminó, qué permaneció y por qué, y quién la inició.</translation>
    </message>
    <message>
        <source>No run passes the filter</source>
        <translation>Ninguna ejecución cumple el filtro</translation>
    </message>
    <message>
        <source>Choose another result, another period or anyone.</source>
        <translation>Elija otro resultado, otro período o cualquier iniciador.</translation>
    </message>
    <message>
        <source>No run in this period</source>
        <translation>Ninguna ejecución en este período</translation>
    </message>
    <message>
        <source>Choose a longer one to see earlier runs.</source>
        <translation>Elija uno más largo para ver ejecuciones anteriores.</translation>
    </message>
    <message>
        <source>Trying the deletions that wait for the storage…</source>
        <translation>Intentando las eliminaciones que esperan al almacenamiento…</translation>
    </message>
    <message>
        <source>Scanning, to list again what failed in run %1…</source>
        <translation>Analizando para volver a listar lo que falló en la ejecución %1…</translation>
    </message>
    <message>
        <source>What failed and may still go is listed among the candidates.</source>
        <translation>Lo que falló y aún se puede eliminar aparece entre los candidatos.</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>No se pudo completar. %1</translation>
    </message>
    <message>
        <source>The scan did not end, so what failed could not be listed again. %1</source>
        <translation>El análisis no terminó, así que no se pudo volver a listar lo que falló. %1</translation>
    </message>
    <message>
        <source>Pending deletions…</source>
        <translation>Eliminaciones pendientes…</translation>
    </message>
    <message>
        <source>Lists the files that wait for the storage: try them again, or give them up</source>
        <translation>Muestra los archivos que esperan al almacenamiento: reintentarlos o abandonarlos</translation>
    </message>
</context>
<context>
    <name>docsweep::AgeChoice</name>
    <message>
        <source>Show in the list</source>
        <translation>Mostrar en la lista</translation>
    </message>
    <message>
        <source>Use this age</source>
        <translation>Usar esta antigüedad</translation>
    </message>
    <message>
        <source>Scans again with this age; nothing is deleted by that</source>
        <translation>Analiza de nuevo con esta antigüedad; esto no elimina nada</translation>
    </message>
    <message>
        <source>Drag the handle to see what another age would come to.</source>
        <translation>Arrastre el tirador para ver el resultado de otra antigüedad.</translation>
    </message>
    <message>
        <source>That is %1 more than now.</source>
        <translation>Son %1 más que ahora.</translation>
    </message>
    <message>
        <source>That is %1 less than now.</source>
        <translation>Son %1 menos que ahora.</translation>
    </message>
    <message>
        <source>Opens the candidates that are older than that</source>
        <translation>Abre los candidatos que superan esa antigüedad</translation>
    </message>
    <message>
        <source>The list holds only what is older than %1</source>
        <translation>La lista solo contiene lo que tiene más de %1 de antigüedad</translation>
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
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>What would another age free?</source>
        <translation>¿Cuánto liberaría otra antigüedad?</translation>
    </message>
    <message>
        <source>Nothing is stored.</source>
        <translation>No hay nada almacenado.</translation>
    </message>
    <message>
        <source>What would another age free? %1 are older than %2.</source>
        <translation>¿Cuánto liberaría otra antigüedad? %1 tienen más de %2.</translation>
    </message>
    <message>
        <source>Older than %1: about %2 in %3 and %4.</source>
        <translation>Más de %1 de antigüedad: unos %2 en %3 y %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sesión</numerusform>
            <numerusform>%Ln sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>in use: %1</source>
        <translation>en uso: %1</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>más de %1 de antigüedad</translation>
    </message>
    <message numerus="yes">
        <source>about %1 in %Ln file(s)</source>
        <translation>
            <numerusform>unos %1 en %Ln archivo</numerusform>
            <numerusform>unos %1 en %Ln archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::AgeHistogram</name>
    <message>
        <source>Goes</source>
        <translation>Eliminable</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Permanece</translation>
    </message>
    <message>
        <source>How old is it?</source>
        <translation>¿Qué antigüedad tiene?</translation>
    </message>
    <message>
        <source>No files are stored.</source>
        <translation>No hay archivos almacenados.</translation>
    </message>
    <message>
        <source>How old is it? Nothing is stored.</source>
        <translation>¿Qué antigüedad tiene? No hay nada almacenado.</translation>
    </message>
    <message>
        <source>How old is it? Half of it is younger than %1.</source>
        <translation>¿Qué antigüedad tiene? La mitad tiene menos de %1.</translation>
    </message>
    <message>
        <source>%1 go, %2 are held, %3 stay.</source>
        <translation>Eliminable: %1; retenido: %2; permanece: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1 en %Ln archivo</numerusform>
            <numerusform>%1 en %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>between %1 and %2 old</source>
        <translation>entre %1 y %2 de antigüedad</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>más de %1 de antigüedad</translation>
    </message>
    <message>
        <source>%1 go</source>
        <translation>eliminable: %1</translation>
    </message>
    <message>
        <source>%1 are held</source>
        <translation>retenido: %1</translation>
    </message>
    <message>
        <source>%1 stay</source>
        <translation>permanece: %1</translation>
    </message>
    <message>
        <source>%1 to %2 old</source>
        <translation>de %1 a %2 de antigüedad</translation>
    </message>
</context>
<context>
    <name>docsweep::AlertWords</name>
    <message>
        <source>The cleanup failed</source>
        <translation>La limpieza falló</translation>
    </message>
    <message>
        <source>The cleanup is incomplete</source>
        <translation>La limpieza está incompleta</translation>
    </message>
    <message>
        <source>The storage is unavailable</source>
        <translation>El almacenamiento no está disponible</translation>
    </message>
    <message>
        <source>A safety limit stopped the cleanup</source>
        <translation>Un límite de seguridad detuvo la limpieza</translation>
    </message>
    <message>
        <source>The clocks disagree</source>
        <translation>Los relojes no coinciden</translation>
    </message>
    <message>
        <source>The storage is almost full</source>
        <translation>El almacenamiento está casi lleno</translation>
    </message>
    <message>
        <source>Deletions have been waiting too long</source>
        <translation>Hay eliminaciones que esperan desde hace demasiado tiempo</translation>
    </message>
    <message>
        <source>Automatic runs were missed</source>
        <translation>Se perdieron ejecuciones automáticas</translation>
    </message>
    <message>
        <source>Open docsweep to see what went wrong.</source>
        <translation>Abra docsweep para ver qué falló.</translation>
    </message>
    <message>
        <source>Activity shows every item and the reason.</source>
        <translation>Actividad muestra cada elemento y el motivo.</translation>
    </message>
    <message>
        <source>Rows are still deleted. Their files wait until the storage is back.</source>
        <translation>Las filas se siguen eliminando. Sus archivos esperan a que vuelva el almacenamiento.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Check the list. If it is right, clean it up by hand or raise the limit.</source>
        <translation>No se eliminó nada. Revise la lista. Si es correcta, límpiela a mano o aumente el límite.</translation>
    </message>
    <message>
        <source>Automatic runs do not start. Set the clocks of this machine and the servers by NTP.</source>
        <translation>Las ejecuciones automáticas no empiezan. Ajuste los relojes de este equipo y de los servidores por NTP.</translation>
    </message>
    <message>
        <source>Clean up with a shorter age, or raise MAX_STORAGE_SIZE_MB.</source>
        <translation>Limpie con una antigüedad menor o aumente MAX_STORAGE_SIZE_MB.</translation>
    </message>
    <message>
        <source>The storage must answer and allow the deletion. Test the connection in Settings.</source>
        <translation>El almacenamiento debe responder y permitir la eliminación. Pruebe la conexión en Ajustes.</translation>
    </message>
    <message>
        <source>Check that this machine and its scheduler are running at these times.</source>
        <translation>Compruebe que este equipo y su programador funcionan a esas horas.</translation>
    </message>
    <message>
        <source>This has been resolved.</source>
        <translation>Esto está resuelto.</translation>
    </message>
</context>
<context>
    <name>docsweep::AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
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
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of this window; the command line and the log stay English.</source>
        <translation>De esta ventana; la línea de órdenes y el registro siguen en inglés.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>“As the desktop” follows it while the window is open.</source>
        <translation>«Como el escritorio» lo sigue mientras la ventana está abierta.</translation>
    </message>
</context>
<context>
    <name>docsweep::Background</name>
    <message>
        <source>The scan failed: %1</source>
        <translation>El análisis falló: %1</translation>
    </message>
    <message>
        <source>The storage does not answer</source>
        <translation>El almacenamiento no responde</translation>
    </message>
    <message>
        <source>docsweep is still here</source>
        <translation>docsweep sigue aquí</translation>
    </message>
    <message>
        <source>It waits in the tray. &quot;Quit&quot; in the menu of its icon ends it.</source>
        <translation>Espera en la bandeja del sistema. «Salir», en el menú de su icono, lo cierra.</translation>
    </message>
    <message>
        <source>docsweep stays open</source>
        <translation>docsweep sigue abierto</translation>
    </message>
    <message>
        <source>Automatic runs are on, so docsweep stays open. This desktop has no tray where it could wait: from now on closing the window minimises it. Ctrl+Q ends docsweep.</source>
        <translation>Las ejecuciones automáticas están activadas, así que docsweep sigue abierto. Este escritorio no tiene una bandeja del sistema donde pueda esperar: a partir de ahora, cerrar la ventana la minimiza. Ctrl+Q cierra docsweep.</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimizar</translation>
    </message>
    <message>
        <source>Quit docsweep</source>
        <translation>Salir de docsweep</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidateActions</name>
    <message>
        <source>Choose a row to hold.</source>
        <translation>Elija una fila para retenerla.</translation>
    </message>
    <message>
        <source>That is too much for the clipboard: at most %1 rows. Export them instead.</source>
        <translation>Es demasiado para el portapapeles: como máximo %1 filas. Expórtelas en su lugar.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo mostrado</translation>
    </message>
    <message>
        <source>Export what is ticked</source>
        <translation>Exportar lo marcado</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Marcar o desmarcar</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Retener…</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Show this session alone</source>
        <translation>Mostrar solo esta sesión</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Limpiar…</translation>
    </message>
    <message>
        <source>The filter hides what is ticked. Take it away, or choose a row to hold.</source>
        <translation>El filtro oculta lo que está marcado. Quítelo o elija una fila para retenerla.</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesModel</name>
    <message>
        <source>Its session stays; these files go by their own age.</source>
        <translation>Su sesión permanece; estos archivos se eliminan por su propia antigüedad.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>held: it stays until the hold is released</source>
        <translation>retenido: permanece hasta que se levante la retención</translation>
    </message>
    <message>
        <source>goes along with its ticked session</source>
        <translation>se elimina junto con su sesión marcada</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>not ticked; something beneath it is</source>
        <translation>sin marcar; contiene elementos marcados</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>sin marcar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
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
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Files in no folder</source>
        <translation>Archivos sin carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>Sesión o archivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>dealt with already: there is nothing to tick</source>
        <translation>ya tratado: no hay nada que marcar</translation>
    </message>
    <message>
        <source>Tick everything that is shown, or untick it (Ctrl+A)</source>
        <translation>Marcar o desmarcar todo lo que se muestra (Ctrl+A)</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesPage</name>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Retener…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>What is shown: %Ln item(s)…</source>
        <translation>
            <numerusform>Lo mostrado: %Ln elemento…</numerusform>
            <numerusform>Lo mostrado: %Ln elementos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is ticked: %Ln item(s)…</source>
        <translation>
            <numerusform>Lo marcado: %Ln elemento…</numerusform>
            <numerusform>Lo marcado: %Ln elementos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Analizando…</translation>
    </message>
    <message>
        <source>The candidates appear here as soon as both sides were read.</source>
        <translation>Los candidatos aparecen aquí en cuanto se hayan leído ambas partes.</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Aún sin analizar</translation>
    </message>
    <message>
        <source>Press F5 to find out what can go. A scan deletes nothing.</source>
        <translation>Pulse F5 para averiguar qué se puede eliminar. Un análisis no elimina nada.</translation>
    </message>
    <message>
        <source>Nothing can go</source>
        <translation>Nada se puede eliminar</translation>
    </message>
    <message>
        <source>No session is idle and no file unchanged for longer than %1.</source>
        <translation>Ninguna sesión lleva inactiva, ni ningún archivo sin cambios, más de %1.</translation>
    </message>
    <message>
        <source>No candidate passes the filter</source>
        <translation>Ningún candidato cumple el filtro</translation>
    </message>
    <message>
        <source>Change the search, or take a filter away.</source>
        <translation>Cambie la búsqueda o quite un filtro.</translation>
    </message>
    <message>
        <source>at least %1 of %2 shown</source>
        <translation>se muestran al menos %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>se muestran %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up all %Ln item(s)…</source>
        <translation>
            <numerusform>Limpiar %Ln elemento…</numerusform>
            <numerusform>Limpiar los %Ln elementos…</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing ticked</source>
        <translation>nada marcado</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>marcados: %1</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Limpiar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) go along with their session</source>
        <translation>
            <numerusform>%Ln archivo se elimina junto con su sesión</numerusform>
            <numerusform>%Ln archivos se eliminan junto con su sesión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay: they go only with their session</source>
        <translation>
            <numerusform>%Ln archivo permanece: solo se elimina con su sesión</numerusform>
            <numerusform>%Ln archivos permanecen: solo se eliminan con su sesión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held item(s) stay</source>
        <translation>
            <numerusform>%Ln elemento retenido permanece</numerusform>
            <numerusform>%Ln elementos retenidos permanecen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up %Ln item(s)…</source>
        <translation>
            <numerusform>Limpiar %Ln elemento…</numerusform>
            <numerusform>Limpiar %Ln elementos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this is left to clean up.</source>
        <translation>De esto no queda nada que limpiar.</translation>
    </message>
    <message>
        <source>Keep the ticked rows that are shown, or the chosen one, from every cleanup (H)</source>
        <translation>Excluye de toda limpieza las filas marcadas que se muestran o la elegida (H)</translation>
    </message>
    <message>
        <source>%1 ticked, %2 of them hidden by the filter</source>
        <translation>marcados: %1, de ellos ocultos por el filtro: %2</translation>
    </message>
    <message numerus="yes">
        <source>Clean up the %Ln shown…</source>
        <translation>
            <numerusform>Limpiar el %Ln mostrado…</numerusform>
            <numerusform>Limpiar los %Ln mostrados…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesView</name>
    <message>
        <source>Cleanup candidates</source>
        <translation>Candidatos a la limpieza</translation>
    </message>
</context>
<context>
    <name>docsweep::CauseList</name>
    <message>
        <source>Why items were not deleted</source>
        <translation>Por qué no se eliminaron elementos</translation>
    </message>
    <message>
        <source>Nothing to mend: they were left alone on purpose, and the next scan judges them anew.</source>
        <translation>No hay nada que corregir: se dejaron sin tocar a propósito y el próximo análisis los evaluará de nuevo.</translation>
    </message>
    <message>
        <source>They are still there. Mend the cause, then scan and clean up again.</source>
        <translation>Siguen ahí. Corrija la causa y, después, analice y limpie de nuevo.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>count, state, cause</comment>
        <translation>%2 (%1): %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more cause(s); the report lists them all</source>
        <translation>
            <numerusform>y %Ln causa más; el informe las enumera todas</numerusform>
            <numerusform>y %Ln causas más; el informe las enumera todas</numerusform>
        </translation>
    </message>
    <message>
        <source>None is forgotten: the next cleanup goes on with them as soon as that is mended; so does Retry in the report.</source>
        <translation>Ninguno se olvida: la próxima limpieza continuará con ellos en cuanto eso se corrija; «Reintentar» en el informe también.</translation>
    </message>
</context>
<context>
    <name>docsweep::CauseWords</name>
    <message>
        <source>No address is known for %1.</source>
        <translation>No se conoce ninguna dirección de %1.</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <translation>%1 rechaza las conexiones.</translation>
    </message>
    <message>
        <source>%1 cut the connection.</source>
        <translation>%1 cortó la conexión.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>No safe connection to %1 can be made (TLS).</source>
        <translation>No se puede establecer una conexión segura con %1 (TLS).</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let docsweep through.</source>
        <translation>El proxy en el camino a %1 no deja pasar a docsweep.</translation>
    </message>
    <message>
        <source>The provider has locked the project for its quota or a payment.</source>
        <translation>El proveedor ha bloqueado el proyecto por su cuota o por un pago.</translation>
    </message>
    <message>
        <source>The storage does not know the key.</source>
        <translation>El almacenamiento no conoce la clave.</translation>
    </message>
    <message>
        <source>The storage key has expired.</source>
        <translation>La clave del almacenamiento ha caducado.</translation>
    </message>
    <message>
        <source>The storage key is not this project&apos;s.</source>
        <translation>La clave del almacenamiento no es la de este proyecto.</translation>
    </message>
    <message>
        <source>The storage key may not do this.</source>
        <translation>La clave del almacenamiento no tiene permiso para esto.</translation>
    </message>
    <message>
        <source>The storage said yes, but the file is still there: no policy lets this key delete it.</source>
        <translation>El almacenamiento dijo que sí, pero el archivo sigue ahí: ninguna política permite a esta clave eliminarlo.</translation>
    </message>
    <message>
        <source>The storage key does not see everything: gone or hidden cannot be told apart.</source>
        <translation>La clave del almacenamiento no lo ve todo: no se puede distinguir lo eliminado de lo oculto.</translation>
    </message>
    <message>
        <source>No storage is configured.</source>
        <translation>No hay ningún almacenamiento configurado.</translation>
    </message>
    <message>
        <source>%1 answered with an error, HTTP %2.</source>
        <translation>%1 respondió con un error, HTTP %2.</translation>
    </message>
    <message>
        <source>The storage&apos;s listing cannot be trusted now.</source>
        <translation>Ahora no se puede confiar en el listado del almacenamiento.</translation>
    </message>
    <message>
        <source>The bucket does not exist, or the key does not see it.</source>
        <translation>El bucket no existe o la clave no lo ve.</translation>
    </message>
    <message>
        <source>The bucket %1 does not exist, or the key does not see it.</source>
        <translation>El bucket %1 no existe o la clave no lo ve.</translation>
    </message>
    <message>
        <source>No bucket is named.</source>
        <translation>No se indica ningún bucket.</translation>
    </message>
    <message>
        <source>The bucket %1 is not among those configured now.</source>
        <translation>El bucket %1 no está entre los configurados ahora.</translation>
    </message>
    <message>
        <source>Storage cleanup is switched off.</source>
        <translation>La limpieza del almacenamiento está desactivada.</translation>
    </message>
    <message>
        <source>The storage folder %1 cannot be opened.</source>
        <translation>No se puede abrir la carpeta de almacenamiento %1.</translation>
    </message>
    <message>
        <source>The bucket&apos;s folder %1 cannot be opened.</source>
        <translation>No se puede abrir la carpeta del bucket, %1.</translation>
    </message>
    <message>
        <source>The folder of the files may not be written: %1</source>
        <translation>No se permite escribir en la carpeta de los archivos: %1</translation>
    </message>
    <message>
        <source>The file is protected against the user %1.</source>
        <translation>El archivo está protegido frente al usuario %1.</translation>
    </message>
    <message>
        <source>The user %1 has no access to it.</source>
        <translation>El usuario %1 no tiene acceso.</translation>
    </message>
    <message>
        <source>The file system is mounted read-only.</source>
        <translation>El sistema de archivos está montado en modo de solo lectura.</translation>
    </message>
    <message>
        <source>Something else is mounted there, or the system uses it.</source>
        <translation>Ahí hay montada otra cosa, o el sistema la usa.</translation>
    </message>
    <message>
        <source>A symbolic link is in the way; docsweep follows none.</source>
        <translation>Un enlace simbólico se interpone; docsweep no sigue ninguno.</translation>
    </message>
    <message>
        <source>No database is configured.</source>
        <translation>No hay ninguna base de datos configurada.</translation>
    </message>
    <message>
        <source>The database file is not there, or this user may not look into its folder.</source>
        <translation>El archivo de la base de datos no está, o este usuario no puede ver su carpeta.</translation>
    </message>
    <message>
        <source>docsweep has no access to the database file or its folder.</source>
        <translation>docsweep no tiene acceso al archivo de la base de datos o a su carpeta.</translation>
    </message>
    <message>
        <source>The web app&apos;s tables are not in this database.</source>
        <translation>Las tablas de la aplicación web no están en esta base de datos.</translation>
    </message>
    <message>
        <source>The database user lacks permissions.</source>
        <translation>Al usuario de la base de datos le faltan permisos.</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>La base de datos no responde.</translation>
    </message>
    <message>
        <source>The database refuses this user or password.</source>
        <translation>La base de datos rechaza este usuario o esta contraseña.</translation>
    </message>
    <message>
        <source>There is no database of that name.</source>
        <translation>No hay ninguna base de datos con ese nombre.</translation>
    </message>
    <message>
        <source>The database took the login and closed the connection.</source>
        <translation>La base de datos aceptó el inicio de sesión y cerró la conexión.</translation>
    </message>
    <message>
        <source>The web app writes times without a zone, so no age can be told.</source>
        <translation>La aplicación web escribe horas sin zona horaria, así que no se puede determinar la antigüedad.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is missing.</source>
        <translation>Falta el controlador de Qt para PostgreSQL.</translation>
    </message>
    <message>
        <source>Something else keeps the database locked.</source>
        <translation>Otra cosa mantiene bloqueada la base de datos.</translation>
    </message>
    <message>
        <source>A row that docsweep does not know refers to the session or its documents.</source>
        <translation>Una fila que docsweep no conoce hace referencia a la sesión o a sus documentos.</translation>
    </message>
    <message>
        <source>The database deleted another number of rows than it was asked to.</source>
        <translation>La base de datos eliminó un número de filas distinto del solicitado.</translation>
    </message>
    <message>
        <source>The database refuses.</source>
        <translation>La base de datos lo rechaza.</translation>
    </message>
    <message>
        <source>The session came back.</source>
        <translation>La sesión se reactivó.</translation>
    </message>
    <message>
        <source>Its documents changed since the list was made.</source>
        <translation>Sus documentos cambiaron desde que se hizo la lista.</translation>
    </message>
    <message>
        <source>It changed since the list was made.</source>
        <translation>El elemento cambió desde que se hizo la lista.</translation>
    </message>
    <message>
        <source>It is held since the list was made.</source>
        <translation>El elemento se retuvo después de hacerse la lista.</translation>
    </message>
    <message>
        <source>A row names it now.</source>
        <translation>Ahora una fila lo menciona.</translation>
    </message>
    <message>
        <source>Its session was left alone.</source>
        <translation>Su sesión se dejó sin tocar.</translation>
    </message>
    <message>
        <source>The rows of its session stay.</source>
        <translation>Las filas de su sesión permanecen.</translation>
    </message>
    <message>
        <source>It was still there after it was removed.</source>
        <translation>El elemento seguía ahí después de eliminarlo.</translation>
    </message>
    <message>
        <source>The run was interrupted before it; the next scan judges it anew.</source>
        <translation>La ejecución se interrumpió antes de llegar a él; el próximo análisis lo evaluará de nuevo.</translation>
    </message>
    <message>
        <source>It was removed before the run was interrupted.</source>
        <translation>Se eliminó antes de que se interrumpiera la ejecución.</translation>
    </message>
    <message>
        <source>Other causes.</source>
        <translation>Otras causas.</translation>
    </message>
    <message>
        <source>Another run is at work.</source>
        <translation>Hay otra ejecución en curso.</translation>
    </message>
    <message>
        <source>The lock that keeps other runs away was lost.</source>
        <translation>Se perdió el bloqueo que mantiene alejadas otras ejecuciones.</translation>
    </message>
    <message>
        <source>Its process ended before it could finish.</source>
        <translation>Su proceso terminó antes de poder acabar.</translation>
    </message>
    <message>
        <source>%1 items were agreed to, but %2 would go now; nothing was deleted.</source>
        <translation>Se aceptaron %1 elementos, pero ahora se eliminarían %2; no se eliminó nada.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the server differ by more than an automatic run accepts.</source>
        <translation>Los relojes de este equipo y del servidor difieren más de lo que admite una ejecución automática.</translation>
    </message>
    <message>
        <source>The list was altered after it was made; nothing more of it is deleted.</source>
        <translation>La lista se alteró después de hacerse; no se elimina nada más de ella.</translation>
    </message>
    <message>
        <source>The list is not there any more, or was never finished; nothing was deleted.</source>
        <translation>La lista ya no está o nunca se terminó; no se eliminó nada.</translation>
    </message>
    <message>
        <source>The list was made for another database, %1; nothing was deleted.</source>
        <translation>La lista se hizo para otra base de datos, %1; no se eliminó nada.</translation>
    </message>
    <message>
        <source>There is no session “%1”: neither a row nor a file.</source>
        <translation>No hay ninguna sesión «%1»: ni fila ni archivo.</translation>
    </message>
    <message>
        <source>“%1” is no session key.</source>
        <translation>«%1» no es una clave de sesión.</translation>
    </message>
    <message>
        <source>What was read came out of order; nothing was planned, for live files could look like orphans.</source>
        <translation>Lo leído llegó desordenado; no se planificó nada, porque archivos en uso podrían parecer huérfanos.</translation>
    </message>
    <message>
        <source>The journal was written by a newer docsweep.</source>
        <translation>El diario lo escribió un docsweep más reciente.</translation>
    </message>
    <message>
        <source>There is no journal yet.</source>
        <translation>Aún no hay diario.</translation>
    </message>
    <message>
        <source>docsweep&apos;s own folder cannot be used: %1</source>
        <translation>No se puede usar la carpeta propia de docsweep: %1</translation>
    </message>
    <message>
        <source>There is no place for the journal.</source>
        <translation>No hay lugar para el diario.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>No se puede escribir el archivo %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>No se puede usar el llavero.</translation>
    </message>
    <message>
        <source>The setting %1 cannot be used as it is.</source>
        <translation>El ajuste %1 no se puede usar tal como está.</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>%1 debe ser un número de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 on.</source>
        <translation>%1 debe ser un número a partir de %2.</translation>
    </message>
    <message>
        <source>%1 is set, but others that belong to it are not.</source>
        <translation>%1 está definido, pero otros que van con él no.</translation>
    </message>
    <message>
        <source>This address would send the key unencrypted.</source>
        <translation>Esta dirección enviaría la clave sin cifrar.</translation>
    </message>
    <message>
        <source>Two different stores are named at once.</source>
        <translation>Se indican dos almacenamientos distintos a la vez.</translation>
    </message>
    <message>
        <source>There is a connection “%1” already.</source>
        <translation>Ya hay una conexión «%1».</translation>
    </message>
    <message>
        <source>The quiet hours cover the whole week and leave no time to run.</source>
        <translation>Las horas de silencio abarcan toda la semana y no dejan tiempo para ejecuciones.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown here.</source>
        <translation>La zona horaria «%1» no se conoce aquí.</translation>
    </message>
    <message>
        <source>%1 is set in the environment alone, which is not there when the system starts docsweep.</source>
        <translation>%1 está definido solo en el entorno, que no existe cuando el sistema inicia docsweep.</translation>
    </message>
    <message>
        <source>The program %1 cannot be started.</source>
        <translation>No se puede iniciar el programa %1.</translation>
    </message>
    <message>
        <source>cron cannot start something evenly every %1 minutes.</source>
        <translation>cron no puede iniciar algo de manera uniforme cada %1 minutos.</translation>
    </message>
    <message>
        <source>docsweep&apos;s lines in the crontab are not as they were written.</source>
        <translation>Las líneas de docsweep en el crontab no están como se escribieron.</translation>
    </message>
    <message>
        <source>The system does not understand when to start it: %1</source>
        <translation>El sistema no entiende cuándo debe iniciarlo: %1</translation>
    </message>
    <message>
        <source>Check the address of the project and this machine&apos;s name server.</source>
        <translation>Compruebe la dirección del proyecto y el servidor de nombres de este equipo.</translation>
    </message>
    <message>
        <source>See whether it runs and can be reached from here, then try again.</source>
        <translation>Compruebe que funciona y que es accesible desde aquí, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock and the server&apos;s certificate; an authority of your own is named by DOCSWEEP_CA_FILE.</source>
        <translation>Compruebe el reloj de este equipo y el certificado del servidor; una autoridad propia se indica con DOCSWEEP_CA_FILE.</translation>
    </message>
    <message>
        <source>Check https_proxy and no_proxy in the environment.</source>
        <translation>Compruebe https_proxy y no_proxy en el entorno.</translation>
    </message>
    <message>
        <source>Its owner has to act: raise the plan, or wait for the next period.</source>
        <translation>Su propietario debe actuar: ampliar la tarifa o esperar al próximo período.</translation>
    </message>
    <message>
        <source>Check SUPABASE_URL and SUPABASE_SERVICE_KEY: both must be this project&apos;s.</source>
        <translation>Compruebe SUPABASE_URL y SUPABASE_SERVICE_KEY: ambos deben ser de este proyecto.</translation>
    </message>
    <message>
        <source>Use the service key, or add a policy for it.</source>
        <translation>Use la clave de servicio o añada una política para ella.</translation>
    </message>
    <message>
        <source>A proxy may stand in the way, or the address is not the project&apos;s.</source>
        <translation>Puede que se interponga un proxy o que la dirección no sea la del proyecto.</translation>
    </message>
    <message>
        <source>Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT.</source>
        <translation>Defina SUPABASE_URL y SUPABASE_SERVICE_KEY, o STORAGE_ROOT.</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME.</source>
        <translation>Compruebe SUPABASE_BUCKET_NAME.</translation>
    </message>
    <message>
        <source>STORAGE_CLEANUP_ENABLED=true switches it on.</source>
        <translation>STORAGE_CLEANUP_ENABLED=true la activa.</translation>
    </message>
    <message>
        <source>See whether its disk is mounted, and whether STORAGE_ROOT and SUPABASE_BUCKET_NAME are right.</source>
        <translation>Compruebe que su disco está montado y que STORAGE_ROOT y SUPABASE_BUCKET_NAME son correctos.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the files, or give it the right to write there.</source>
        <translation>Ejecute docsweep como el usuario propietario de los archivos o dele permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>Set DATABASE_URL or SUPABASE_DB_HOST to the web app&apos;s database.</source>
        <translation>Defina DATABASE_URL o SUPABASE_DB_HOST con la base de datos de la aplicación web.</translation>
    </message>
    <message>
        <source>Name the web app&apos;s database in the settings, and run the app&apos;s migrations.</source>
        <translation>Indique en los ajustes la base de datos de la aplicación web y ejecute las migraciones de la aplicación.</translation>
    </message>
    <message>
        <source>Connect as the owner of the tables.</source>
        <translation>Conéctese como propietario de las tablas.</translation>
    </message>
    <message>
        <source>Run this in the database: %1</source>
        <translation>Ejecute esto en la base de datos: %1</translation>
    </message>
    <message>
        <source>Check the host, the port and the network.</source>
        <translation>Compruebe el host, el puerto y la red.</translation>
    </message>
    <message>
        <source>Check the user and the password.</source>
        <translation>Compruebe el usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Raise the size of the connection pool: a run needs one for its lock and one for each worker.</source>
        <translation>Aumente el tamaño del grupo de conexiones: una ejecución necesita una para su bloqueo y una por cada worker.</translation>
    </message>
    <message>
        <source>Set USE_TZ = True in the web app.</source>
        <translation>Defina USE_TZ = True en la aplicación web.</translation>
    </message>
    <message>
        <source>Install libqt6sql6-psql.</source>
        <translation>Instale libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>Try again when it has ended.</source>
        <translation>Vuelva a intentarlo cuando haya terminado.</translation>
    </message>
    <message>
        <source>Show the text below to whoever looks after the database.</source>
        <translation>Muestre el texto de abajo a quien se ocupe de la base de datos.</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>Analice de nuevo.</translation>
    </message>
    <message>
        <source>See that nobody deletes the lock, then scan again.</source>
        <translation>Procure que nadie elimine el bloqueo y analice de nuevo.</translation>
    </message>
    <message>
        <source>Set both clocks by NTP.</source>
        <translation>Ajuste ambos relojes por NTP.</translation>
    </message>
    <message>
        <source>Install the newer docsweep here too.</source>
        <translation>Instale también aquí el docsweep más reciente.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_HOME to a folder that this user may write.</source>
        <translation>Defina DOCSWEEP_HOME con una carpeta en la que este usuario pueda escribir.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Haga sitio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check its path and its permissions.</source>
        <translation>Compruebe su ruta y sus permisos.</translation>
    </message>
    <message>
        <source>Unlock it, or store the key in a private file instead.</source>
        <translation>Desbloquéelo o guarde la clave en un archivo privado.</translation>
    </message>
    <message>
        <source>Write https; http is for this machine&apos;s own addresses.</source>
        <translation>Escriba https; http es solo para las direcciones de este equipo.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Conserve uno de ellos.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another time between them.</source>
        <translation>Elija otro tiempo entre ellas.</translation>
    </message>
    <message>
        <source>To stop automatic runs, switch them off.</source>
        <translation>Para detener las ejecuciones automáticas, desactívelas.</translation>
    </message>
    <message>
        <source>Write it into a .env file, or save these settings as a connection.</source>
        <translation>Escríbalo en un archivo .env o guarde estos ajustes como conexión.</translation>
    </message>
    <message>
        <source>Install it, or choose another system.</source>
        <translation>Instálelo o elija otro sistema.</translation>
    </message>
    <message>
        <source>The next longer time that it can is %1 minutes.</source>
        <translation>El siguiente tiempo más largo posible es de %1 minutos.</translation>
    </message>
    <message>
        <source>Mend or remove them with crontab -e.</source>
        <translation>Corríjalas o quítelas con crontab -e.</translation>
    </message>
    <message>
        <source>Write it as that system wants it.</source>
        <translation>Escríbalo como lo requiere ese sistema.</translation>
    </message>
    <message>
        <source>The list was made for another database or bucket than is there now; nothing was deleted.</source>
        <translation>La lista se hizo para otra base de datos u otro bucket distintos de los que hay ahora; no se eliminó nada.</translation>
    </message>
    <message>
        <source>Another database or bucket than before is at %1.</source>
        <translation>En %1 hay otra base de datos u otro bucket que antes.</translation>
    </message>
    <message>
        <source>Its time cannot be read, so it is never old.</source>
        <translation>Su fecha no se puede leer, así que nunca es antiguo.</translation>
    </message>
    <message>
        <source>No file of this storage can have such a name.</source>
        <translation>Ningún archivo de este almacenamiento puede tener ese nombre.</translation>
    </message>
    <message>
        <source>Somebody gave it up, so it was not deleted.</source>
        <translation>Alguien lo abandonó, así que no se eliminó.</translation>
    </message>
    <message>
        <source>If it is the same web app&apos;s, accept it above the page; if not, check disk and database.</source>
        <translation>Si es de la misma aplicación web, acéptelo encima de la página; si no, compruebe el disco y la base de datos.</translation>
    </message>
    <message>
        <source>The database file belongs to user %1; looking at it as another user could stop the web app.</source>
        <translation>El archivo de la base de datos pertenece al usuario %1; mirarlo como otro usuario podría detener la aplicación web.</translation>
    </message>
    <message>
        <source>Row-level security hides rows of %1 from this user; their files would look like orphans.</source>
        <translation>La seguridad a nivel de fila (RLS) oculta filas de %1 a este usuario; sus archivos parecerían huérfanos.</translation>
    </message>
    <message>
        <source>Every connection that the database allows is taken.</source>
        <translation>Todas las conexiones que permite la base de datos están ocupadas.</translation>
    </message>
    <message>
        <source>The database server is starting or stopping.</source>
        <translation>El servidor de la base de datos está arrancando o deteniéndose.</translation>
    </message>
    <message>
        <source>An administrator ended the connection, or the database server was stopped.</source>
        <translation>Un administrador cerró la conexión, o se detuvo el servidor de la base de datos.</translation>
    </message>
    <message>
        <source>There is no room in the folder for temporary files: %1</source>
        <translation>No hay espacio en la carpeta de archivos temporales: %1</translation>
    </message>
    <message>
        <source>Run docsweep as that user.</source>
        <translation>Ejecute docsweep como ese usuario.</translation>
    </message>
    <message>
        <source>End some of them, or raise the limit of the role, the server or the pooler.</source>
        <translation>Cierre algunas, o eleve el límite del rol, del servidor o del pooler.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Vuelva a intentarlo dentro de un minuto.</translation>
    </message>
    <message>
        <source>Raise the limit of the process: ulimit -f unlimited.</source>
        <translation>Eleve el límite del proceso: ulimit -f unlimited.</translation>
    </message>
    <message>
        <source>Something other than the storage answers at %1.</source>
        <translation>En %1 responde algo que no es el almacenamiento.</translation>
    </message>
    <message>
        <source>The storage project is read-only. Usually its disk is full.</source>
        <translation>El proyecto de almacenamiento no admite cambios; casi siempre es que su disco está lleno.</translation>
    </message>
    <message>
        <source>The storage refuses to delete this file.</source>
        <translation>El almacenamiento se niega a eliminar este archivo.</translation>
    </message>
    <message>
        <source>A row of another table refers to this file.</source>
        <translation>Una fila de otra tabla hace referencia a este archivo.</translation>
    </message>
    <message>
        <source>A trigger in the storage&apos;s database refuses to delete this file.</source>
        <translation>Un disparador de la base de datos del almacenamiento impide borrar este archivo.</translation>
    </message>
    <message>
        <source>The storage would delete the files beneath it as well, so it was left alone.</source>
        <translation>El almacenamiento borraría también los archivos que están debajo, así que no se tocó.</translation>
    </message>
    <message>
        <source>The storage took too long to say which file it refuses to delete.</source>
        <translation>El almacenamiento tardó demasiado en decir qué archivo se niega a borrar.</translation>
    </message>
    <message>
        <source>The storage keeps it as an older version instead of deleting it.</source>
        <translation>El almacenamiento lo conserva como versión anterior en lugar de borrarlo.</translation>
    </message>
    <message>
        <source>An older version of it stays, and would be the file of that name again.</source>
        <translation>Queda una versión anterior, que volvería a ser el archivo de ese nombre.</translation>
    </message>
    <message>
        <source>The files of bucket %1 cannot be listed by SQL.</source>
        <translation>Los archivos del bucket %1 no se pueden listar por SQL.</translation>
    </message>
    <message>
        <source>The storage folder must be an absolute path: %1</source>
        <translation>La carpeta de almacenamiento debe ser una ruta absoluta: %1</translation>
    </message>
    <message>
        <source>This file isn&apos;t an SQLite database.</source>
        <translation>Eso no es una base de datos SQLite.</translation>
    </message>
    <message>
        <source>The disk or its file system fails.</source>
        <translation>Falla el disco o su sistema de archivos.</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>El archivo de la base de datos está dañado.</translation>
    </message>
    <message>
        <source>docsweep has too little memory.</source>
        <translation>docsweep no tiene suficiente memoria.</translation>
    </message>
    <message>
        <source>None of the database&apos;s hosts takes changes.</source>
        <translation>Ninguno de los servidores de la base de datos acepta cambios.</translation>
    </message>
    <message>
        <source>A row has an id that is no whole number: %1</source>
        <translation>Una fila tiene un identificador que no es un número entero: %1</translation>
    </message>
    <message>
        <source>Deleting its rows takes longer than the database allows.</source>
        <translation>Eliminar sus filas tarda más de lo que permite la base de datos.</translation>
    </message>
    <message>
        <source>The lock file %1 is not docsweep&apos;s own.</source>
        <translation>El archivo de bloqueo %1 no es de docsweep.</translation>
    </message>
    <message>
        <source>The session no longer exists.</source>
        <translation>La sesión ya no está.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo entretanto.</translation>
    </message>
    <message>
        <source>Outputs are kept.</source>
        <translation>Los archivos generados se conservan.</translation>
    </message>
    <message>
        <source>Files of sessions in use are kept.</source>
        <translation>Los archivos de sesiones en uso se conservan.</translation>
    </message>
    <message>
        <source>It is not of the session that was asked for.</source>
        <translation>No pertenece a la sesión indicada.</translation>
    </message>
    <message>
        <source>The storage could not be asked for it.</source>
        <translation>No se pudo preguntar por él al almacenamiento.</translation>
    </message>
    <message>
        <source>Older versions are kept.</source>
        <translation>Las versiones anteriores se conservan.</translation>
    </message>
    <message>
        <source>Without this mark, an older version that stays would be the file of its name again.</source>
        <translation>Sin esta marca, una versión anterior que se queda volvería a ser el archivo de ese nombre.</translation>
    </message>
    <message>
        <source>The run was interrupted before the storage confirmed it.</source>
        <translation>La ejecución se interrumpió antes de que el almacenamiento lo confirmara.</translation>
    </message>
    <message>
        <source>Another transaction locks these rows, so whether they are gone cannot be told yet; the next run looks again.</source>
        <translation>Otra transacción bloquea estas filas, así que aún no se sabe si ya no están; la próxima ejecución volverá a mirar.</translation>
    </message>
    <message>
        <source>An older docsweep ordered it, and it is not in this bucket; it may have been in another one.</source>
        <translation>Lo ordenó un docsweep anterior y no está en este bucket; puede que estuviera en otro.</translation>
    </message>
    <message>
        <source>The storage answered for %1 of %2 files.</source>
        <translation>El almacenamiento respondió por %1 de %2 archivos.</translation>
    </message>
    <message>
        <source>The list was made by an older docsweep; nothing was deleted.</source>
        <translation>La lista la hizo un docsweep anterior; no se eliminó nada.</translation>
    </message>
    <message>
        <source>The list was made by another clock than the storage&apos;s; nothing was deleted.</source>
        <translation>La lista se hizo según un reloj distinto del del almacenamiento; no se eliminó nada.</translation>
    </message>
    <message>
        <source>The storage&apos;s clock is to count (DOCSWEEP_CLOCK), but the storage does not tell the time.</source>
        <translation>Debe contar el reloj del almacenamiento (DOCSWEEP_CLOCK), pero este no da la hora.</translation>
    </message>
    <message>
        <source>The clocks of the database and of the storage differ by more than an automatic run accepts.</source>
        <translation>Los relojes de la base de datos y del almacenamiento difieren más de lo que admite una ejecución automática.</translation>
    </message>
    <message>
        <source>The journal was lost, rolled back or repaired: holds and pending deletions may be missing.</source>
        <translation>El diario se perdió, volvió a un estado anterior o se reparó: pueden faltar retenciones y eliminaciones pendientes.</translation>
    </message>
    <message>
        <source>Another program kept the journal locked, so the end of this run could not be written down; the next run finishes it.</source>
        <translation>Otro programa mantuvo bloqueado el diario, así que no se pudo anotar el final de esta ejecución; la próxima la termina.</translation>
    </message>
    <message>
        <source>Neither a row nor a file is called “%1”.</source>
        <translation>Ninguna fila ni archivo se llama «%1».</translation>
    </message>
    <message>
        <source>The age must be longer than zero.</source>
        <translation>La antigüedad debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>The database is a replica: it only copies its primary server, so nothing can be changed there.</source>
        <translation>La base de datos es una réplica: solo copia su servidor principal, así que allí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>The database takes no changes: %1 makes it read-only.</source>
        <translation>La base de datos no admite cambios: %1 la hace de solo lectura.</translation>
    </message>
    <message>
        <source>Not all of the web app&apos;s tables are plain tables here, so the real rows might stay.</source>
        <translation>No todas las tablas de la aplicación web son aquí tablas corrientes; las filas reales podrían quedarse.</translation>
    </message>
    <message>
        <source>The ids of the web app&apos;s rows are not integers, as docsweep needs them.</source>
        <translation>Los id de las filas de la aplicación web no son enteros, como necesita docsweep.</translation>
    </message>
    <message>
        <source>The database runs with fsync = off: after a power cut, deleted rows may come back without their files.</source>
        <translation>La base de datos funciona con fsync = off: tras un corte de corriente pueden volver filas eliminadas sin sus archivos.</translation>
    </message>
    <message>
        <source>Too few connections to the database are left for this user: %1; a run may need %2.</source>
        <translation>A este usuario le quedan muy pocas conexiones a la base de datos: %1; una ejecución puede necesitar %2.</translation>
    </message>
    <message>
        <source>Neither docsweep nor the storage deletes older versions in the bucket %1: what the web app overwrites or deletes stays for ever.</source>
        <translation>Ni docsweep ni el almacenamiento eliminan versiones anteriores en el bucket %1: lo que la aplicación web sobrescribe o elimina se queda para siempre.</translation>
    </message>
    <message>
        <source>Some sessions were last active in the future; the web app may not write its times in UTC.</source>
        <translation>Algunas sesiones tuvieron su última actividad en el futuro; puede que la aplicación web no escriba sus horas en UTC.</translation>
    </message>
    <message>
        <source>The web app does not seem to write its times in UTC, so no session&apos;s age can be told.</source>
        <translation>La aplicación web no parece escribir sus horas en UTC, así que no se puede saber la antigüedad de ninguna sesión.</translation>
    </message>
    <message>
        <source>DOCSWEEP_DATABASE_TIMES does not seem to be the web app&apos;s time zone.</source>
        <translation>DOCSWEEP_DATABASE_TIMES no parece ser la zona horaria de la aplicación web.</translation>
    </message>
    <message>
        <source>The web app does not seem to note who is active, so the files of people who are at work now would be deleted.</source>
        <translation>La aplicación web no parece anotar quién está activo, así que se eliminarían archivos de personas que están trabajando ahora.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock went back since the last run.</source>
        <translation>El reloj de este equipo ha retrocedido desde la última ejecución.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock jumped ahead, and no other clock confirms it.</source>
        <translation>El reloj de este equipo ha saltado hacia delante y ningún otro reloj lo confirma.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock may have jumped ahead: nothing here is new, and no other clock confirms it.</source>
        <translation>Puede que el reloj de este equipo haya saltado hacia delante: aquí no hay nada reciente y ningún otro reloj lo confirma.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>El diario está dañado.</translation>
    </message>
    <message>
        <source>A later run dealt with it.</source>
        <translation>Una ejecución posterior se ocupó de ello.</translation>
    </message>
    <message>
        <source>The system doesn&apos;t let docsweep write a file this large.</source>
        <translation>El sistema no permite que docsweep escriba un archivo tan grande.</translation>
    </message>
    <message>
        <source>%1 must be a number above 0.</source>
        <translation>%1 debe ser un número mayor que 0.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1 debe ser como máximo %2.</translation>
    </message>
    <message>
        <source>%1 must be one of these: %2.</source>
        <translation>%1 debe ser uno de estos valores: %2.</translation>
    </message>
    <message>
        <source>%1 must be UTC or the name of a time zone that this system knows.</source>
        <translation>%1 debe ser UTC o el nombre de una zona horaria que este sistema conozca.</translation>
    </message>
    <message>
        <source>docsweep has no setting %1.</source>
        <translation>docsweep no tiene ningún ajuste %1.</translation>
    </message>
    <message>
        <source>This name can&apos;t be used for a connection.</source>
        <translation>Ese no es un nombre para una conexión.</translation>
    </message>
    <message>
        <source>Automatic runs must be at least one minute apart.</source>
        <translation>Entre ejecuciones automáticas hay al menos un minuto.</translation>
    </message>
    <message>
        <source>Automatic runs can be at most 366 days apart.</source>
        <translation>Entre ejecuciones automáticas hay como máximo 366 días.</translation>
    </message>
    <message>
        <source>The web app&apos;s tables are in a schema where this database user does not look.</source>
        <translation>Las tablas de la aplicación web están en un esquema en el que este usuario de la base de datos no busca.</translation>
    </message>
    <message>
        <source>Nobody verifies that %1 is the right database server.</source>
        <translation>Nadie comprueba que %1 sea el servidor de base de datos correcto.</translation>
    </message>
    <message>
        <source>Others may create tables where this database looks for the web app&apos;s tables.</source>
        <translation>Otros pueden crear tablas donde esta base de datos busca las de la aplicación web.</translation>
    </message>
    <message>
        <source>The web app&apos;s tables were found in two schemas.</source>
        <translation>Las tablas de la aplicación web se encontraron en dos esquemas.</translation>
    </message>
    <message>
        <source>A temporary table hides one of the web app&apos;s tables.</source>
        <translation>Una tabla temporal oculta una de las tablas de la aplicación web.</translation>
    </message>
    <message>
        <source>A trigger on the web app&apos;s tables uses a name without its schema.</source>
        <translation>Un disparador de las tablas de la aplicación web usa un nombre sin su esquema.</translation>
    </message>
    <message>
        <source>Keys and passwords do not belong in a profile.</source>
        <translation>Las claves y contraseñas no deben estar en un perfil.</translation>
    </message>
    <message>
        <source>The file %1 is not used, because others can read or change it.</source>
        <translation>El archivo %1 no se usa porque otros pueden leerlo o cambiarlo.</translation>
    </message>
    <message>
        <source>%1 is not started, because others can change it.</source>
        <translation>%1 no se inicia porque otros pueden cambiarlo.</translation>
    </message>
    <message>
        <source>The settings do not say yet where %1 may be sent.</source>
        <translation>Los ajustes aún no dicen adónde se puede enviar %1.</translation>
    </message>
    <message>
        <source>The stored %1 was saved for another server, so it was not sent.</source>
        <translation>El valor guardado de %1 era para otro servidor, por lo que no se envió.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>No hay ningún perfil «%1».</translation>
    </message>
    <message>
        <source>Another program is using the journal.</source>
        <translation>Otro programa está usando el diario.</translation>
    </message>
    <message>
        <source>The journal was not updated, because no copy of it could be kept.</source>
        <translation>El diario no se actualizó porque no se pudo guardar una copia.</translation>
    </message>
    <message>
        <source>The journal belongs to user %1.</source>
        <translation>El diario pertenece al usuario %1.</translation>
    </message>
    <message>
        <source>The schedule in the journal cannot be understood.</source>
        <translation>No se entiende la programación que hay en el diario.</translation>
    </message>
    <message>
        <source>Part of the journal is missing.</source>
        <translation>Falta una parte del diario.</translation>
    </message>
    <message>
        <source>There is not enough memory to search or sort the list.</source>
        <translation>No hay memoria suficiente para buscar en la lista u ordenarla.</translation>
    </message>
    <message>
        <source>There is no way yet to send alerts.</source>
        <translation>Aún no hay ninguna forma de enviar avisos.</translation>
    </message>
    <message>
        <source>There is no desktop here to show notifications on.</source>
        <translation>Aquí no hay ningún escritorio en el que mostrar notificaciones.</translation>
    </message>
    <message>
        <source>This system has no %1.</source>
        <translation>Este sistema no tiene %1.</translation>
    </message>
    <message>
        <source>The address to listen on is missing, or is not one of this machine.</source>
        <translation>Falta la dirección en la que escuchar, o no es de este equipo.</translation>
    </message>
    <message>
        <source>Get a new one from the project&apos;s API settings.</source>
        <translation>Tome una nueva de los ajustes de API del proyecto.</translation>
    </message>
    <message>
        <source>Remove that row, or hold the file.</source>
        <translation>Elimine esa fila o retenga el archivo.</translation>
    </message>
    <message>
        <source>Correct the trigger, or hold the file.</source>
        <translation>Corrija el disparador o retenga el archivo.</translation>
    </message>
    <message>
        <source>Delete or move those first.</source>
        <translation>Borre o mueva primero esos.</translation>
    </message>
    <message>
        <source>The next cleanup deletes it version by version.</source>
        <translation>La próxima limpieza lo borrará versión por versión.</translation>
    </message>
    <message>
        <source>Ask whoever runs the storage whether it deletes by version.</source>
        <translation>Pregunte a quien administra el almacenamiento si borra por versión.</translation>
    </message>
    <message>
        <source>Fix the folder, then try again.</source>
        <translation>Corrija la carpeta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>See the system&apos;s log for the disk.</source>
        <translation>Consulte el registro del sistema sobre el disco.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Restáurelo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>Give it more: ulimit -v, MemoryMax, the container&apos;s limit.</source>
        <translation>Déle más: ulimit -v, MemoryMax, el límite del contenedor.</translation>
    </message>
    <message>
        <source>See whether the primary is down, or missing from the list of hosts.</source>
        <translation>Compruebe si el servidor principal está caído o falta en la lista de servidores.</translation>
    </message>
    <message>
        <source>Remove it; docsweep makes its own.</source>
        <translation>Elimínelo; docsweep crea el suyo.</translation>
    </message>
    <message>
        <source>Add the missing holds again; the next run goes on in any case.</source>
        <translation>Vuelva a añadir las retenciones que faltan; la próxima ejecución continúa en cualquier caso.</translation>
    </message>
    <message>
        <source>Name the primary server in the connection.</source>
        <translation>Indique el servidor principal en la conexión.</translation>
    </message>
    <message>
        <source>Let the database take changes again; mostly its disk is full.</source>
        <translation>Permita que la base de datos vuelva a aceptar cambios; casi siempre su disco está lleno.</translation>
    </message>
    <message>
        <source>Set fsync = on in the server&apos;s configuration.</source>
        <translation>Establezca fsync = on en la configuración del servidor.</translation>
    </message>
    <message>
        <source>Let docsweep delete older versions, or give the bucket a lifecycle rule.</source>
        <translation>Deje que docsweep elimine las versiones anteriores, o dé al bucket una regla de ciclo de vida.</translation>
    </message>
    <message>
        <source>Set the zone in which the web app writes its times: DOCSWEEP_DATABASE_TIMES.</source>
        <translation>Indique la zona en la que la aplicación web escribe sus horas: DOCSWEEP_DATABASE_TIMES.</translation>
    </message>
    <message>
        <source>Compare it with TIME_ZONE and USE_TZ in the web app&apos;s settings.</source>
        <translation>Compárela con TIME_ZONE y USE_TZ en la configuración de la aplicación web.</translation>
    </message>
    <message>
        <source>Switch the web app&apos;s session middleware on again.</source>
        <translation>Vuelva a activar el middleware de sesiones de la aplicación web.</translation>
    </message>
    <message>
        <source>See that this machine&apos;s clock is right, best by NTP.</source>
        <translation>Compruebe que el reloj de este equipo esté en hora, mejor por NTP.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_CLOCK to database or machine.</source>
        <translation>Asigne a DOCSWEEP_CLOCK el valor database o machine.</translation>
    </message>
    <message>
        <source>Close every docsweep that uses it, then repair it: docsweep-cli journal repair</source>
        <translation>Cierre todos los docsweep que lo usan y repárelo después: docsweep-cli journal repair</translation>
    </message>
    <message>
        <source>Correct it where it is set.</source>
        <translation>Corríjalo donde esté definido.</translation>
    </message>
    <message>
        <source>Use letters and digits only, for example “production”.</source>
        <translation>Use letras y cifras, por ejemplo «production».</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin.</source>
        <translation>Use un nombre como Europe/Berlin.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_LISTING=auto.</source>
        <translation>Defina DOCSWEEP_LISTING=auto.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_CA_FILE to the certificate of the server&apos;s authority.</source>
        <translation>Indique en DOCSWEEP_CA_FILE el certificado de la autoridad del servidor.</translation>
    </message>
    <message>
        <source>Take it out of there and store it as this connection&apos;s key or password.</source>
        <translation>Quítelo de ahí y guárdelo como clave o contraseña de esta conexión.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address first, then store it.</source>
        <translation>Introduzca primero la dirección del servidor y después guárdelo.</translation>
    </message>
    <message>
        <source>If this server is the right one, store it again.</source>
        <translation>Si este servidor es el correcto, vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>Set it again on the Schedule page.</source>
        <translation>Vuelva a configurarla en la página Programación.</translation>
    </message>
</context>
<context>
    <name>docsweep::ChartCard</name>
    <message>
        <source>Copy or save this chart</source>
        <translation>Copiar o guardar este gráfico</translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <translation>Copiar o guardar: %1</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>Guardar las cifras como CSV…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
</context>
<context>
    <name>docsweep::ChartLegend</name>
    <message>
        <source>Shown; click to hide it</source>
        <translation>Visible; haga clic para ocultarlo</translation>
    </message>
    <message>
        <source>Hidden; click to show it</source>
        <translation>Oculto; haga clic para mostrarlo</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>shown in the chart</source>
        <translation>visible en el gráfico</translation>
    </message>
    <message>
        <source>hidden in the chart</source>
        <translation>oculto en el gráfico</translation>
    </message>
</context>
<context>
    <name>docsweep::CheckList</name>
    <message>
        <source>Connection test</source>
        <translation>Prueba de conexión</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation>La prueba está en curso</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Probando la conexión…</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>La prueba se detuvo.</translation>
    </message>
    <message>
        <source>The test could not begin: %1</source>
        <translation>La prueba no pudo empezar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) failed</source>
        <translation>
            <numerusform>%Ln punto ha fallado</numerusform>
            <numerusform>%Ln puntos han fallado</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it should be</source>
        <translation>Todo está como debe</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No necesario</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>No intentado</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Nothing failed, but there are warnings</source>
        <translation>Nada ha fallado; tenga en cuenta las advertencias</translation>
    </message>
</context>
<context>
    <name>docsweep::CheckWords</name>
    <message>
        <source>journal</source>
        <translation>diario</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tablas</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>right to delete rows</source>
        <translation>permiso para eliminar filas</translation>
    </message>
    <message>
        <source>run lock</source>
        <translation>bloqueo de ejecución</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>almacenamiento</translation>
    </message>
    <message>
        <source>buckets</source>
        <translation>buckets</translation>
    </message>
    <message>
        <source>the storage&apos;s clock</source>
        <translation>reloj del almacenamiento</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>bucket</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>trial file</source>
        <translation>archivo de prueba</translation>
    </message>
    <message>
        <source>It agrees with this machine&apos;s.</source>
        <translation>Coincide con el de este equipo.</translation>
    </message>
    <message>
        <source>It agrees with the server&apos;s.</source>
        <translation>Coincide con el del servidor.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the storage&apos;s.</source>
        <translation>El reloj de este equipo va %1 adelantado respecto al del almacenamiento.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the storage&apos;s.</source>
        <translation>El reloj de este equipo va %1 atrasado respecto al del almacenamiento.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>El reloj de este equipo va %1 adelantado respecto al del servidor.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>El reloj de este equipo va %1 atrasado respecto al del servidor.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_HOME to a folder that this user may write and that has room.</source>
        <translation>Defina DOCSWEEP_HOME con una carpeta en la que este usuario pueda escribir y que tenga espacio.</translation>
    </message>
    <message>
        <source>End every docsweep that uses this journal, then repair it: docsweep-cli journal repair</source>
        <translation>Cierre todos los docsweep que usan este diario y rescate después su contenido: docsweep-cli journal repair</translation>
    </message>
    <message>
        <source>Name the web app&apos;s database (DATABASE_URL, or SUPABASE_DB_HOST and its companions), and run the app&apos;s migrations.</source>
        <translation>Indique la base de datos de la aplicación web (DATABASE_URL, o SUPABASE_DB_HOST y las variables que lo acompañan) y ejecute las migraciones de la aplicación.</translation>
    </message>
    <message>
        <source>See that the database server runs and that its host and port are right; then try again.</source>
        <translation>Compruebe que el servidor de la base de datos funciona y que su host y su puerto son correctos; después vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>See the database server&apos;s own log.</source>
        <translation>Consulte el registro del servidor de la base de datos.</translation>
    </message>
    <message>
        <source>Set both clocks by NTP; until then automatic runs refuse to begin.</source>
        <translation>Ajuste ambos relojes por NTP; hasta entonces las ejecuciones automáticas se niegan a empezar.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock by NTP: the ages of files are counted against it.</source>
        <translation>Ajuste el reloj de este equipo por NTP: la antigüedad de los archivos se cuenta con él.</translation>
    </message>
    <message>
        <source>Wait for the other run to end.</source>
        <translation>Espere a que termine la otra ejecución.</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME and STORAGE_ROOT: the bucket is the folder STORAGE_ROOT/bucket.</source>
        <translation>Compruebe SUPABASE_BUCKET_NAME y STORAGE_ROOT: el bucket es la carpeta STORAGE_ROOT/bucket.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the files, or let it read, enter and write these folders.</source>
        <translation>Ejecute docsweep como el usuario propietario de los archivos o permítale leer estas carpetas, entrar en ellas y escribir en ellas.</translation>
    </message>
    <message>
        <source>Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT to the folder that holds the buckets, or STORAGE_CLEANUP_ENABLED=false to clean rows only.</source>
        <translation>Defina SUPABASE_URL y SUPABASE_SERVICE_KEY, o STORAGE_ROOT con la carpeta que contiene los buckets, o STORAGE_CLEANUP_ENABLED=false para limpiar solo filas.</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME: names are taken as they are, upper and lower case.</source>
        <translation>Compruebe SUPABASE_BUCKET_NAME: los nombres se toman tal cual, con mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Set SUPABASE_SERVICE_KEY to the service key of this very project; another key needs policies for SELECT and DELETE on storage.objects.</source>
        <translation>Defina SUPABASE_SERVICE_KEY con la clave de servicio de este mismo proyecto; otra clave necesita políticas para SELECT y DELETE en storage.objects.</translation>
    </message>
    <message>
        <source>Raise the project&apos;s plan, or wait for its next period; rows are cleaned meanwhile.</source>
        <translation>Amplíe la tarifa del proyecto o espere a su próximo período; entretanto se limpian las filas.</translation>
    </message>
    <message>
        <source>Set the variable that is named to what is said.</source>
        <translation>Defina la variable indicada con el valor señalado.</translation>
    </message>
    <message>
        <source>See that SUPABASE_URL is the project&apos;s address and can be reached from here (name server, proxy, firewall, clock); rows are cleaned meanwhile.</source>
        <translation>Compruebe que SUPABASE_URL es la dirección del proyecto y que es accesible desde aquí (servidor de nombres, proxy, cortafuegos, reloj); entretanto se limpian las filas.</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>bucket %1</translation>
    </message>
    <message>
        <source>files in %1</source>
        <translation>archivos en %1</translation>
    </message>
    <message>
        <source>trial file in %1</source>
        <translation>archivo de prueba en %1</translation>
    </message>
    <message>
        <source>by SQL</source>
        <translation>por SQL</translation>
    </message>
    <message>
        <source>by the older API, level by level, which is slow</source>
        <translation>por la API antigua, nivel por nivel, lo que es lento</translation>
    </message>
    <message>
        <source>by the API</source>
        <translation>por la API</translation>
    </message>
    <message>
        <source>It opens and can be written.</source>
        <translation>Se abre y se puede escribir.</translation>
    </message>
    <message>
        <source>It answers: %1</source>
        <translation>Responde: %1</translation>
    </message>
    <message>
        <source>The web app&apos;s tables and columns are all there.</source>
        <translation>Están todas las tablas y columnas de la aplicación web.</translation>
    </message>
    <message>
        <source>Sessions: %1. Documents: %2.</source>
        <translation>Sesiones: %1. Documentos: %2.</translation>
    </message>
    <message>
        <source>It is granted.</source>
        <translation>Está concedido.</translation>
    </message>
    <message>
        <source>It is free.</source>
        <translation>Está libre.</translation>
    </message>
    <message>
        <source>It is switched off (STORAGE_CLEANUP_ENABLED=false): rows only.</source>
        <translation>Está desactivado (STORAGE_CLEANUP_ENABLED=false): solo filas.</translation>
    </message>
    <message>
        <source>%1. The key does not tell its role.</source>
        <translation>%1. La clave no indica su rol.</translation>
    </message>
    <message>
        <source>%1. The key&apos;s role is %2.</source>
        <translation>%1. El rol de la clave es %2.</translation>
    </message>
    <message>
        <source>It can be listed, and its files may be removed.</source>
        <translation>Se puede listar y se pueden eliminar sus archivos.</translation>
    </message>
    <message>
        <source>It can be listed (%1), and its files may be removed.</source>
        <translation>Se puede listar (%1) y se pueden eliminar sus archivos.</translation>
    </message>
    <message>
        <source>Files: %1.</source>
        <translation>Archivos: %1.</translation>
    </message>
    <message>
        <source>Files %1: %2.</source>
        <comment>how they are listed, how many</comment>
        <translation>Archivos %1: %2.</translation>
    </message>
    <message>
        <source>Places that could not be read: %1.</source>
        <translation>Lugares que no se pudieron leer: %1.</translation>
    </message>
    <message>
        <source>They cannot be counted.</source>
        <translation>No se pueden contar.</translation>
    </message>
    <message>
        <source>They cannot be counted this way: %1.</source>
        <translation>No se pueden contar de este modo: %1.</translation>
    </message>
    <message>
        <source>That files can be removed is not proven, for the trial file could not be made.</source>
        <translation>No está demostrado que se puedan eliminar archivos, porque no se pudo crear el archivo de prueba.</translation>
    </message>
    <message>
        <source>It was made, found and removed.</source>
        <translation>Se creó, se encontró y se eliminó.</translation>
    </message>
    <message>
        <source>These buckets are there: %1.</source>
        <translation>Estos buckets existen: %1.</translation>
    </message>
    <message>
        <source>The trial file stays there, remove it by hand: %1</source>
        <translation>El archivo de prueba permanece ahí; elimínelo a mano: %1</translation>
    </message>
    <message>
        <source>the database takes changes</source>
        <translation>la base de datos acepta cambios</translation>
    </message>
    <message>
        <source>this user may delete rows</source>
        <translation>este usuario puede eliminar filas</translation>
    </message>
    <message>
        <source>the tables are not views</source>
        <translation>las tablas no son vistas</translation>
    </message>
    <message>
        <source>row ids are integers</source>
        <translation>las filas se identifican por enteros</translation>
    </message>
    <message>
        <source>no row is hidden</source>
        <translation>ninguna fila está oculta</translation>
    </message>
    <message>
        <source>the database is the same as before</source>
        <translation>la base de datos es la misma que antes</translation>
    </message>
    <message>
        <source>the buckets are the same as before</source>
        <translation>los buckets son los mismos que antes</translation>
    </message>
    <message>
        <source>the clocks agree</source>
        <translation>los relojes coinciden</translation>
    </message>
    <message>
        <source>this machine&apos;s clock has not jumped</source>
        <translation>ningún reloj ha saltado</translation>
    </message>
    <message>
        <source>times are kept in UTC</source>
        <translation>las horas se guardan en UTC</translation>
    </message>
    <message>
        <source>the web app notes who is active</source>
        <translation>la aplicación web anota quién está activo</translation>
    </message>
    <message>
        <source>free connections</source>
        <translation>conexiones libres</translation>
    </message>
    <message>
        <source>deletions survive a power cut</source>
        <translation>las eliminaciones sobreviven a un corte de luz</translation>
    </message>
    <message>
        <source>protection against false tables and servers</source>
        <translation>protección contra tablas y servidores falsos</translation>
    </message>
    <message>
        <source>Name the primary server in the connection, or let the database take changes again.</source>
        <translation>Indique el servidor principal en la conexión o permita que la base de datos vuelva a aceptar cambios.</translation>
    </message>
    <message>
        <source>Let this user delete rows; with SQLite, let it write the file and its folder.</source>
        <translation>Permita que este usuario elimine filas; con SQLite, que escriba el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>Name the database, and the schema, where the web app keeps its tables.</source>
        <translation>Indique la base de datos y el esquema donde la aplicación web guarda sus tablas.</translation>
    </message>
    <message>
        <source>Name the web app&apos;s own database.</source>
        <translation>Indique la base de datos propia de la aplicación web.</translation>
    </message>
    <message>
        <source>Raise the number of connections that the server or this user may have, or connect through a pooler.</source>
        <translation>Aumente el número de conexiones que pueden tener el servidor o este usuario, o conéctese mediante un pooler.</translation>
    </message>
    <message>
        <source>Set fsync = on in the server&apos;s configuration.</source>
        <translation>Establezca fsync = on en la configuración del servidor.</translation>
    </message>
    <message>
        <source>storage limit</source>
        <translation>límite de almacenamiento</translation>
    </message>
    <message>
        <source>older versions do not stay for ever</source>
        <translation>las versiones anteriores no se quedan para siempre</translation>
    </message>
    <message>
        <source>this user may delete expired logins</source>
        <translation>este usuario puede eliminar los inicios de sesión caducados</translation>
    </message>
    <message>
        <source>Let this user read, change and delete rows of django_session, or set DOCSWEEP_DJANGO_SESSIONS=false.</source>
        <translation>Permita a este usuario leer, cambiar y eliminar filas de django_session, o defina DOCSWEEP_DJANGO_SESSIONS=false.</translation>
    </message>
    <message>
        <source>Let docsweep delete older versions, or give the bucket a lifecycle rule.</source>
        <translation>Deje que docsweep elimine las versiones anteriores, o dé al bucket una regla de ciclo de vida.</translation>
    </message>
    <message>
        <source>It keeps older versions of files that were written before its versioning was suspended.</source>
        <translation>Guarda versiones anteriores de archivos escritos antes de suspender el versionado.</translation>
    </message>
    <message>
        <source>It keeps older versions of files.</source>
        <translation>Guarda versiones anteriores de archivos.</translation>
    </message>
    <message>
        <source>Older versions of files that stay are left there.</source>
        <translation>Las versiones anteriores de archivos que se quedan se dejan allí.</translation>
    </message>
    <message>
        <source>Older versions past the age are deleted with the files.</source>
        <translation>Las versiones anteriores que superan la edad se eliminan con los archivos.</translation>
    </message>
    <message>
        <source>By itself the storage deletes them %1 after they were replaced, but for the newest %2 of each file.</source>
        <translation>Por sí solo, el almacenamiento las elimina %1 después de ser reemplazadas, salvo las %2 más recientes de cada archivo.</translation>
    </message>
    <message>
        <source>By itself the storage deletes them %1 after they were replaced.</source>
        <translation>Por sí solo, el almacenamiento las elimina %1 después de ser reemplazadas.</translation>
    </message>
    <message>
        <source>Clean up with a shorter age, or raise MAX_STORAGE_SIZE_MB.</source>
        <translation>Limpie con una antigüedad menor o aumente MAX_STORAGE_SIZE_MB.</translation>
    </message>
    <message>
        <source>Check the user and the password, and that the server lets this user in from here (pg_hba.conf).</source>
        <translation>Compruebe el usuario y la contraseña, y que el servidor deje entrar a este usuario desde aquí (pg_hba.conf).</translation>
    </message>
    <message>
        <source>Grant this user SELECT, UPDATE and DELETE on the web app&apos;s tables.</source>
        <translation>Conceda a este usuario SELECT, UPDATE y DELETE sobre las tablas de la aplicación web.</translation>
    </message>
    <message>
        <source>End connections that nobody needs, or raise the number that the server or this user may have.</source>
        <translation>Cierre las conexiones que nadie necesita, o aumente el número permitido al servidor o a este usuario.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the database&apos;s file, or let this user write the file, its folder and what SQLite and docsweep keep beside it.</source>
        <translation>Ejecute docsweep como el usuario propietario del archivo de la base de datos, o deje que este usuario escriba el archivo, su carpeta y lo que SQLite y docsweep guardan al lado.</translation>
    </message>
    <message>
        <source>Another program is at work there: try again once it is done.</source>
        <translation>Otro programa está trabajando ahí: inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>The file is damaged: stop the web app and bring back its newest backup.</source>
        <translation>El archivo está dañado: detenga la aplicación web y restaure su copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>See this machine&apos;s own log about its disk: journalctl -k</source>
        <translation>Consulte el registro de esta máquina sobre su disco: journalctl -k</translation>
    </message>
    <message>
        <source>The quota is reached: %1 of %2 are stored.</source>
        <translation>Se alcanzó la cuota: %1 de %2 almacenados.</translation>
    </message>
    <message>
        <source>It is public: caches may serve copies of deleted files for a while.</source>
        <translation>Es público: las cachés pueden servir copias de archivos eliminados durante un tiempo.</translation>
    </message>
    <message>
        <source>Skipped, because this failed: %1</source>
        <translation>No se intentó, porque falló esto: %1</translation>
    </message>
    <message>
        <source>No run starts until this is fixed.</source>
        <translation>Ninguna ejecución comienza hasta que esto se corrija.</translation>
    </message>
    <message>
        <source>Automatic runs do not start until this is fixed. Runs that you start do.</source>
        <translation>Una ejecución automática no comienza antes de que esto se corrija; una que usted inicie continúa.</translation>
    </message>
    <message>
        <source>Runs go on, but you should know about it.</source>
        <translation>Las ejecuciones continúan, pero debe saberlo.</translation>
    </message>
</context>
<context>
    <name>docsweep::CleanupOfAll</name>
    <message>
        <source>Nothing can be cleaned up.</source>
        <translation>No hay nada que limpiar.</translation>
    </message>
    <message>
        <source>Nothing of this is left to clean up.</source>
        <translation>De esto no queda nada que limpiar.</translation>
    </message>
</context>
<context>
    <name>docsweep::ConfirmDialog</name>
    <message>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation>Qué se eliminará</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) will be deleted, %1</source>
        <translation>
            <numerusform>Se eliminará %Ln elemento, %1</numerusform>
            <numerusform>Se eliminarán %Ln elementos, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document row(s)</source>
        <translation>
            <numerusform>%Ln fila de documento</numerusform>
            <numerusform>%Ln filas de documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>in bucket %1</source>
        <translation>en el bucket %1</translation>
    </message>
    <message>
        <source>Oldest: %1 (%2). Newest: %3 (%4).</source>
        <translation>Más antiguo: %1 (%2). Más reciente: %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files were not ticked: rows of ticked sessions name them, so they go along (%1).</source>
        <translation>
            <numerusform>%Ln de los archivos no estaba marcado: lo mencionan filas de sesiones marcadas, así que se elimina con ellas (%1).</numerusform>
            <numerusform>%Ln de los archivos no estaban marcados: los mencionan filas de sesiones marcadas, así que se eliminan con ellas (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked file(s) stay: they go only together with their session, which is not ticked.</source>
        <translation>
            <numerusform>%Ln archivo marcado permanece: solo se elimina junto con su sesión, que no está marcada.</numerusform>
            <numerusform>%Ln archivos marcados permanecen: solo se eliminan junto con su sesión, que no está marcada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage could not be listed. Rows go now; the files they name are remembered and removed as soon as the storage answers.</source>
        <translation>No se pudo listar el almacenamiento. Las filas se eliminan ahora; los archivos que mencionan se anotan y se eliminarán en cuanto responda el almacenamiento.</translation>
    </message>
    <message>
        <source>Each item is looked at again first. A session that was used since the scan, and a file that changed, stays.</source>
        <translation>Antes se vuelve a comprobar cada elemento. Permanecen las sesiones usadas desde el análisis y los archivos que hayan cambiado.</translation>
    </message>
    <message>
        <source>No copy is kept: what is deleted cannot be put back.</source>
        <translation>No se guarda ninguna copia: lo eliminado no se puede recuperar.</translation>
    </message>
    <message>
        <source>This is more than half of everything there is.</source>
        <translation>Es más de la mitad de todo lo que hay.</translation>
    </message>
    <message>
        <source>Type %1 to delete it all the same:</source>
        <translation>Escriba %1 para eliminarlo todo de todos modos:</translation>
    </message>
    <message>
        <source>The number of items that will be deleted</source>
        <translation>El número de elementos que se eliminarán</translation>
    </message>
    <message>
        <source>The limit stays as it is. The history of this cleanup will say that it was set aside.</source>
        <translation>El límite no cambia. El historial de esta limpieza indicará que se dejó sin efecto.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s), %1</source>
        <translation>
            <numerusform>Eliminar %Ln elemento, %1</numerusform>
            <numerusform>Eliminar %Ln elementos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these as well</source>
        <translation>Eliminar también estos</translation>
    </message>
    <message numerus="yes">
        <source>No cleanup here has deleted such files yet: %Ln of the files (%1) belong to sessions that are still in use. They go because they are old. To keep such files, cancel and set %2.</source>
        <translation>
            <numerusform>Ninguna limpieza ha eliminado todavía aquí archivos así. %Ln de los archivos (%1) pertenece a una sesión que aún se usa: se elimina porque es antiguo. Para conservar esos archivos, cancele y defina %2.</numerusform>
            <numerusform>Ninguna limpieza ha eliminado todavía aquí archivos así. %Ln de los archivos (%1) pertenecen a sesiones que aún se usan: se eliminan porque son antiguos. Para conservar esos archivos, cancele y defina %2.</numerusform>
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
        <translation>%1 elementos superan el límite de seguridad de %2.</translation>
    </message>
    <message>
        <source>%1 of the %2 items the scan saw are %3 of everything; the safety limit is %4.</source>
        <translation>%1 de los %2 elementos que vio el análisis son el %3 del total; el límite de seguridad es el %4.</translation>
    </message>
    <message>
        <source>%1 of the %2 files in bucket %3 are %4 of it; the safety limit is %5 of a bucket.</source>
        <translation>%1 de los %2 archivos del bucket %3 son el %4 de su contenido; el límite de seguridad es el %5 de un bucket.</translation>
    </message>
    <message>
        <source>A cleanup usually deletes about %1 items here; the safety limit is %2 times as many.</source>
        <translation>Aquí una limpieza suele eliminar unos %1 elementos; el límite de seguridad es %2 veces esa cantidad.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) more than in the list of %1 (%2).</source>
        <translation>
            <numerusform>Respecto a la lista anterior (%1): %Ln elemento más (%2).</numerusform>
            <numerusform>Respecto a la lista anterior (%1): %Ln elementos más (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) fewer than in the list of %1 (%2).</source>
        <translation>
            <numerusform>Respecto a la lista anterior (%1): %Ln elemento menos (%2).</numerusform>
            <numerusform>Respecto a la lista anterior (%1): %Ln elementos menos (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>As many items as in the list of %1 (%2).</source>
        <translation>Respecto a la lista anterior (%1): la misma cantidad de elementos (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) that a hold kept then are no longer kept.</source>
        <translation>
            <numerusform>%Ln elemento que entonces conservaba una retención ya no se conserva.</numerusform>
            <numerusform>%Ln elementos que entonces conservaba una retención ya no se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) more are kept by holds.</source>
        <translation>
            <numerusform>Las retenciones conservan %Ln elemento más.</numerusform>
            <numerusform>Las retenciones conservan %Ln elementos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of that list have been deleted since.</source>
        <translation>
            <numerusform>%Ln elemento de esa lista se ha eliminado desde entonces.</numerusform>
            <numerusform>%Ln elementos de esa lista se han eliminado desde entonces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionButton</name>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Conexión %1</translation>
    </message>
    <message>
        <source>Configured by environment variables</source>
        <translation>Configurado mediante variables de entorno</translation>
    </message>
    <message>
        <source>%1. Click to open another connection, or to edit this one.</source>
        <translation>%1. Haga clic para abrir otra conexión o editar esta.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Edit “%1”…</source>
        <translation>Editar «%1»…</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nueva conexión…</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionFields</name>
    <message>
        <source>Name of the connection</source>
        <translation>Nombre de la conexión</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>Project URL</source>
        <translation>URL del proyecto</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>Clave de servicio</translation>
    </message>
    <message>
        <source>Folder that holds the buckets</source>
        <translation>Carpeta que contiene los buckets</translation>
    </message>
    <message>
        <source>Buckets, separated by commas</source>
        <translation>Buckets, separados por comas</translation>
    </message>
    <message>
        <source>Own CA certificate (optional)</source>
        <translation>Certificado de CA propio (opcional)</translation>
    </message>
    <message>
        <source>Only where the project&apos;s certificate is not signed by a public authority.</source>
        <translation>Solo si el certificado del proyecto no está firmado por una autoridad pública.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>How the database is named</source>
        <translation>Cómo se indica la base de datos</translation>
    </message>
    <message>
        <source>By host, name and user</source>
        <translation>Por servidor, nombre y usuario</translation>
    </message>
    <message>
        <source>By one address or a file</source>
        <translation>Por una dirección o un archivo</translation>
    </message>
    <message>
        <source>Database address or file</source>
        <translation>Dirección o archivo de la base de datos</translation>
    </message>
    <message>
        <source>A postgres:// address, or the path of a SQLite file.</source>
        <translation>Una dirección postgres:// o la ruta de un archivo SQLite.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Database name</source>
        <translation>Nombre de la base de datos</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Its name stays as it is.</source>
        <translation>Su nombre no cambia.</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>almacenada</translation>
    </message>
    <message>
        <source>Stored. Leave it empty to keep it.</source>
        <translation>Almacenada. Deje el campo vacío para conservarla.</translation>
    </message>
    <message>
        <source>The project&apos;s secret or service_role key. It is kept in the keychain and never shown again.</source>
        <translation>La clave secreta o service_role del proyecto. Se guarda en el llavero y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Kept in the keychain and never shown again.</source>
        <translation>Se guarda en el llavero y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Supabase Storage</source>
        <translation>Supabase Storage</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Asígnele un nombre.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s address, as its dashboard shows it.</source>
        <translation>Introduzca la dirección del proyecto tal como la muestra su panel.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s secret or service_role key.</source>
        <translation>Introduzca la clave secreta o service_role del proyecto.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the buckets.</source>
        <translation>Elija la carpeta que contiene los buckets.</translation>
    </message>
    <message>
        <source>Enter the database&apos;s address or choose its file.</source>
        <translation>Introduzca la dirección de la base de datos o elija su archivo.</translation>
    </message>
    <message>
        <source>Enter the database&apos;s host.</source>
        <translation>Introduzca el servidor de la base de datos.</translation>
    </message>
    <message>
        <source>From the project&apos;s address. On a network without IPv6 enter the pooler&apos;s host and user instead, which the dashboard shows under Connect.</source>
        <translation>De la dirección del proyecto. En una red sin IPv6, escriba en su lugar el host y el usuario del pooler, que el panel muestra en «Connect».</translation>
    </message>
    <message>
        <source>Use letters and digits only, for example “production”.</source>
        <translation>Use solo letras y cifras, por ejemplo «produccion».</translation>
    </message>
    <message>
        <source>There is already a connection with this name.</source>
        <translation>Ya hay una conexión con este nombre.</translation>
    </message>
    <message>
        <source>Fill in this field too.</source>
        <translation>Rellene también este campo.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Introduzca un número de %1 a %2.</translation>
    </message>
    <message>
        <source>Enter a number from %1 on.</source>
        <translation>Introduzca un número a partir de %1.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Este valor no se puede usar.</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionForm</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>No hay llavero</translation>
    </message>
    <message>
        <source>Keep them in this file</source>
        <translation>Guardarlas en este archivo</translation>
    </message>
    <message>
        <source>Do not store them</source>
        <translation>No almacenarlas</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>No se almacenó nada.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>Guardar y abrir</translation>
    </message>
    <message>
        <source>The test may make and remove a small file</source>
        <translation>La prueba puede crear y eliminar un archivo pequeño</translation>
    </message>
    <message>
        <source>That proves the right to delete. Without it, the test changes nothing.</source>
        <translation>Eso demuestra el permiso para eliminar. Sin ello, la prueba no cambia nada.</translation>
    </message>
    <message>
        <source>Connect to a Supabase project</source>
        <translation>Conectar con un proyecto de Supabase</translation>
    </message>
    <message>
        <source>Open a database and a folder</source>
        <translation>Abrir una base de datos y una carpeta</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar «%1»</translation>
    </message>
    <message>
        <source>Reading the connection…</source>
        <translation>Leyendo la conexión…</translation>
    </message>
    <message>
        <source>A field needs your attention.</source>
        <translation>Un campo requiere su atención.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Saving the connection…</source>
        <translation>Guardando la conexión…</translation>
    </message>
    <message>
        <source>Some fields need your attention.</source>
        <translation>Algunos campos requieren su atención.</translation>
    </message>
    <message>
        <source>The key and the password cannot be kept in a keychain.
docsweep can keep them in the file %1 instead. Only your user may read it (mode 0600), but it is not encrypted: whoever can act as you, or has a backup of it, can read them.</source>
        <translation>La clave y la contraseña no se pueden guardar en un llavero.
docsweep puede guardarlas en el archivo %1. Solo su usuario puede leerlo (modo 0600), pero no está cifrado: quien pueda actuar con su usuario, o tenga una copia de seguridad del archivo, podrá leerlas.</translation>
    </message>
    <message>
        <source>Connect to “%1”</source>
        <translation>Conectar con «%1»</translation>
    </message>
    <message>
        <source>Filled in from %1. Nothing is saved yet: test the connection, then save it.</source>
        <translation>Rellenado con %1. Aún no se ha guardado nada: pruebe la conexión y después guárdela.</translation>
    </message>
    <message>
        <source>The test found problems</source>
        <translation>La prueba encontró problemas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed. Cleanups with this connection may not work.</source>
        <translation>
            <numerusform>Falló %Ln comprobación. Es posible que las limpiezas no funcionen con esta conexión.</numerusform>
            <numerusform>Fallaron %Ln comprobaciones. Es posible que las limpiezas no funcionen con esta conexión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Guardar de todos modos</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionGroup</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Reads the settings anew from where they come from</source>
        <translation>Vuelve a leer los ajustes desde su origen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Looks whether a cleanup would work; changes nothing</source>
        <translation>Comprueba si una limpieza funcionaría; no cambia nada</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Editar la conexión</translation>
    </message>
    <message>
        <source>Connections with a name</source>
        <translation>Conexiones con nombre</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir «%1»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar «%1»</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Cambiar el nombre de «%1»</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>The new name of the connection:</source>
        <translation>El nuevo nombre de la conexión:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>¿Eliminar la conexión «%1»?</translation>
    </message>
    <message>
        <source>docsweep forgets its settings, and the key and the password that are stored for it. The web app&apos;s database and files are not touched, and the journal of what was deleted stays.</source>
        <translation>docsweep olvida sus ajustes y la clave y la contraseña almacenadas para ella. La base de datos y los archivos de la aplicación web no se tocan, y el diario de lo eliminado permanece.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Eliminar la conexión</translation>
    </message>
    <message>
        <source>A cleanup is running; connections can be changed when it has ended.</source>
        <translation>Hay una limpieza en curso; las conexiones se podrán cambiar cuando haya terminado.</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionSwitch</name>
    <message>
        <source>A cleanup is running</source>
        <translation>Hay una limpieza en curso</translation>
    </message>
    <message>
        <source>A cleanup is running. It can be stopped within a batch; what is left stays in the list.</source>
        <translation>Hay una limpieza en curso. Se puede detener en cuanto termine el lote actual; lo que falte queda en la lista.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuar la limpieza</translation>
    </message>
    <message>
        <source>Stop and switch</source>
        <translation>Detener y cambiar</translation>
    </message>
    <message>
        <source>The connection “%1” cannot be opened. %2</source>
        <translation>No se puede abrir la conexión «%1». %2</translation>
    </message>
</context>
<context>
    <name>docsweep::DetailsPane</name>
    <message>
        <source>Details of the candidate</source>
        <translation>Detalles del candidato</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Held: no cleanup takes it until the hold is released.</source>
        <translation>Retenido: ninguna limpieza lo elimina hasta que se levante la retención.</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>Solo esta sesión</translation>
    </message>
    <message>
        <source>Why it goes</source>
        <translation>Por qué es eliminable</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Choose a row to see why it goes and what it was judged by.</source>
        <translation>Elija una fila para ver por qué es eliminable y con qué criterio se evaluó.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Its files</source>
        <translation>Sus archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Looking up what its rows name…</source>
        <translation>Buscando qué mencionan sus filas…</translation>
    </message>
    <message>
        <source>Ticking it includes no files: its rows name none that are stored.</source>
        <translation>Marcarla no incluye archivos: sus filas no mencionan ninguno que esté almacenado.</translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows name.</source>
        <translation>
            <numerusform>Marcarla incluye %Ln archivo que mencionan sus filas.</numerusform>
            <numerusform>Marcarla incluye %Ln archivos que mencionan sus filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows name, %1.</source>
        <translation>
            <numerusform>Marcarla incluye %Ln archivo que mencionan sus filas, %1.</numerusform>
            <numerusform>Marcarla incluye %Ln archivos que mencionan sus filas, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it would go without the hold</source>
        <translation>Por qué se eliminaría sin la retención</translation>
    </message>
</context>
<context>
    <name>docsweep::Doors</name>
    <message>
        <source>First start</source>
        <translation>Primer inicio</translation>
    </message>
    <message>
        <source>Where are the rows and the files?</source>
        <translation>¿Dónde están las filas y los archivos?</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Explorar con datos de demostración</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Connect to a Supabase project</source>
        <translation>Conectar con un proyecto de Supabase</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a database and a folder</source>
        <translation>Abrir una base de datos y una carpeta</translation>
    </message>
    <message>
        <source>Open a .env file…</source>
        <translation>Abrir un archivo .env…</translation>
    </message>
    <message>
        <source>The web app&apos;s own file, with lines like DATABASE_URL=sqlite:////srv/app/db.sqlite3</source>
        <translation>El archivo de la propia aplicación web, con líneas como DATABASE_URL=sqlite:////srv/app/db.sqlite3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Datos de demostración</translation>
    </message>
    <message>
        <source>A small database and real files, made on the spot in a folder of their own: for trying everything, deleting included.</source>
        <translation>Una base de datos pequeña y archivos reales, creados al momento en una carpeta propia: para probarlo todo, incluida la eliminación.</translation>
    </message>
    <message>
        <source>Supabase project</source>
        <translation>Proyecto de Supabase</translation>
    </message>
    <message>
        <source>Files in Supabase Storage, rows in the project&apos;s PostgreSQL or another database.</source>
        <translation>Archivos en Supabase Storage, filas en el PostgreSQL del proyecto o en otra base de datos.</translation>
    </message>
    <message>
        <source>Database and folder</source>
        <translation>Base de datos y carpeta</translation>
    </message>
    <message>
        <source>Files in a folder of this machine, rows in SQLite or PostgreSQL.</source>
        <translation>Archivos en una carpeta de este equipo, filas en SQLite o PostgreSQL.</translation>
    </message>
    <message>
        <source>Nothing is deleted before you have seen the list and confirmed it.</source>
        <translation>No se elimina nada antes de que usted haya visto la lista y la haya confirmado.</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Conexiones guardadas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the saved connection</source>
        <translation>Abrir la conexión guardada</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit the saved connection</source>
        <translation>Editar la conexión guardada</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>The one that is open stays as it is.</source>
        <translation>La que está abierta no cambia.</translation>
    </message>
    <message>
        <source>No database is configured yet: neither DATABASE_URL nor SUPABASE_DB_HOST is set. Choose a door.</source>
        <translation>Aún no hay ninguna base de datos configurada: no están definidas ni DATABASE_URL ni SUPABASE_DB_HOST. Elija una opción.</translation>
    </message>
    <message>
        <source>The demo is made in %1.</source>
        <translation>La demostración se crea en %1.</translation>
    </message>
    <message>
        <source>Making demo data…</source>
        <translation>Creando datos de demostración…</translation>
    </message>
    <message>
        <source>Open a .env file</source>
        <translation>Abrir un archivo .env</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try again to open what was asked for</source>
        <translation>Reintentar abrir lo que se pidió</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>It is still so.</source>
        <translation>Sigue igual.</translation>
    </message>
    <message>
        <source>Choose its folder…</source>
        <translation>Elegir su carpeta…</translation>
    </message>
    <message>
        <source>Read the settings of a Django project</source>
        <translation>Leer los ajustes de un proyecto Django</translation>
    </message>
    <message>
        <source>Django project</source>
        <translation>Proyecto Django</translation>
    </message>
    <message>
        <source>Fills in the connection from the settings of the web app itself. Nothing of it is changed.</source>
        <translation>Rellena la conexión con los ajustes de la propia aplicación web. No se cambia nada en ella.</translation>
    </message>
    <message>
        <source>Choose the folder with the web app&apos;s manage.py</source>
        <translation>Elija la carpeta con el manage.py de la aplicación web</translation>
    </message>
    <message>
        <source>Looking for the web app&apos;s Python…</source>
        <translation>Buscando el Python de la aplicación web…</translation>
    </message>
    <message>
        <source>Asking the web app for its settings…</source>
        <translation>Preguntando a la aplicación web por sus ajustes…</translation>
    </message>
</context>
<context>
    <name>docsweep::ErrorWords</name>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>What is needed for it was not found.</source>
        <translation>No se encontró lo que hace falta para ello.</translation>
    </message>
    <message>
        <source>The database refuses access.</source>
        <translation>La base de datos deniega el acceso.</translation>
    </message>
    <message>
        <source>Access was refused.</source>
        <translation>Se denegó el acceso.</translation>
    </message>
    <message>
        <source>Check the key, the user and the password, and what they may do.</source>
        <translation>Compruebe la clave, el usuario y la contraseña, y qué les está permitido.</translation>
    </message>
    <message>
        <source>The storage does not answer.</source>
        <translation>El almacenamiento no responde.</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>La base de datos no responde.</translation>
    </message>
    <message>
        <source>What is needed for it does not answer.</source>
        <translation>Lo que hace falta para ello no responde.</translation>
    </message>
    <message>
        <source>See whether it runs and can be reached from here, then try again.</source>
        <translation>Compruebe que funciona y que es accesible desde aquí, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The provider has locked the project.</source>
        <translation>El proveedor ha bloqueado el proyecto.</translation>
    </message>
    <message>
        <source>Its owner has to act: raise the plan, or wait for the next period.</source>
        <translation>Su propietario debe actuar: ampliar la tarifa o esperar al próximo período.</translation>
    </message>
    <message>
        <source>Somebody else is at it, or something changed meanwhile.</source>
        <translation>Alguien más está trabajando en ello, o algo cambió entretanto.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>No se pudo entender la respuesta.</translation>
    </message>
    <message>
        <source>See whether the address is the right one, and the log.</source>
        <translation>Compruebe que la dirección es la correcta y consulte el registro.</translation>
    </message>
    <message>
        <source>A setting is wrong.</source>
        <translation>Un ajuste es incorrecto.</translation>
    </message>
    <message>
        <source>A safety limit stopped it before anything was deleted.</source>
        <translation>Un límite de seguridad lo detuvo antes de eliminar nada.</translation>
    </message>
    <message>
        <source>The disk or its file system fails.</source>
        <translation>Falla el disco o su sistema de archivos.</translation>
    </message>
    <message>
        <source>See whether it has room and can be written, then try again.</source>
        <translation>Compruebe que hay espacio y que se puede escribir, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>An example: %1</source>
        <translation>Un ejemplo: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Review the list; if it is right, clean it up by hand, or raise the limit.</source>
        <translation>Revise la lista; si es correcta, límpiela a mano o aumente el límite.</translation>
    </message>
    <message>
        <source>Check in Settings whether database, folder and bucket are the right ones.</source>
        <translation>Compruebe en los ajustes que la base de datos, la carpeta y el bucket son los correctos.</translation>
    </message>
    <message>
        <source>Correct it in Settings.</source>
        <translation>Corríjalo en los ajustes.</translation>
    </message>
</context>
<context>
    <name>docsweep::ExplanationPane</name>
    <message>
        <source>Looking again at rows and files…</source>
        <translation>Revisando de nuevo filas y archivos…</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Ya no está ahí.</translation>
    </message>
    <message>
        <source>The storage does not say: %1</source>
        <translation>El almacenamiento no lo indica: %1</translation>
    </message>
    <message>
        <source>Looked at now, it stays. A hold keeps it: %1</source>
        <translation>Revisado ahora, permanece. Lo conserva una retención: %1</translation>
    </message>
    <message>
        <source>Looked at now, it goes. Reason: %1.</source>
        <translation>Revisado ahora, es eliminable. Motivo: %1.</translation>
    </message>
    <message>
        <source>Looked at now, it stays. Reason: %1.</source>
        <translation>Revisado ahora, permanece. Motivo: %1.</translation>
    </message>
    <message>
        <source>By the clock of %1: %2; this machine&apos;s clock is %3 ahead.</source>
        <translation>Según el reloj de %1: %2; el reloj de este equipo va %3 adelantado.</translation>
    </message>
    <message>
        <source>By the clock of %1: %2; this machine&apos;s clock is %3 behind.</source>
        <translation>Según el reloj de %1: %2; el reloj de este equipo va %3 atrasado.</translation>
    </message>
    <message>
        <source>By the clock of %1: %2; this machine&apos;s clock agrees.</source>
        <translation>Según el reloj de %1: %2; el reloj de este equipo coincide.</translation>
    </message>
    <message>
        <source>A document of session %1</source>
        <translation>Un documento de la sesión %1</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Documento %1</translation>
    </message>
    <message>
        <source>Document %1: %2, %3</source>
        <comment>number, file name, status</comment>
        <translation>Documento %1: %2, %3</translation>
    </message>
    <message>
        <source>It has no document rows.</source>
        <translation>No tiene filas de documentos.</translation>
    </message>
    <message>
        <source>No row names it.</source>
        <translation>Ninguna fila lo menciona.</translation>
    </message>
    <message>
        <source>Its rows</source>
        <translation>Sus filas</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Mencionado por</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>The session: %1</source>
        <translation>La sesión: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>retenido por %1</translation>
    </message>
    <message>
        <source>Of its folder stays</source>
        <translation>De su carpeta permanece</translation>
    </message>
    <message>
        <source>Beside it stays</source>
        <translation>Junto a él permanece</translation>
    </message>
    <message>
        <source>It could not be looked at again. %1</source>
        <translation>No se pudo revisar de nuevo. %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exported so far</source>
        <translation>Exportado hasta ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>No file is written</source>
        <translation>No se escribe ningún archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>Exportando: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) exported to %1</source>
        <translation>
            <numerusform>%Ln elemento exportado a %1</numerusform>
            <numerusform>%Ln elementos exportados a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>La exportación se detuvo; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>No se exportó nada. %1</translation>
    </message>
</context>
<context>
    <name>docsweep::FilterBar</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>Search the candidates</source>
        <translation>Buscar entre los candidatos</translation>
    </message>
    <message>
        <source>Search key, file, session…</source>
        <translation>Buscar clave, archivo, sesión…</translation>
    </message>
    <message>
        <source>Part of a file&apos;s or session&apos;s key (Ctrl+F)</source>
        <translation>Parte de la clave de un archivo o una sesión (Ctrl+F)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Cualquier tamaño</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Como máximo %1</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Al menos %1</translation>
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
        <translation>Cualquier antigüedad</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenidos</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>Por sesión</translation>
    </message>
    <message>
        <source>Show each session with its files beneath (Ctrl+G)</source>
        <translation>Muestra cada sesión con sus archivos debajo (Ctrl+G)</translation>
    </message>
    <message>
        <source>Take the filter %1 away</source>
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s)</source>
        <translation>
            <numerusform>%Ln tipo</numerusform>
            <numerusform>%Ln tipos</numerusform>
        </translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Tamaño: %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>Antigüedad: %1</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a kind and its count</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Only %1, %2 of them</source>
        <translation>Solo %1, en total %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s), show them</source>
        <translation>
            <numerusform>%Ln retención, mostrarla</numerusform>
            <numerusform>%Ln retenciones, mostrarlas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held. A hold (H) keeps a session or a file from every cleanup.</source>
        <translation>No hay nada retenido. Una retención (H) excluye de toda limpieza una sesión o un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s): show what each keeps, and release it</source>
        <translation>
            <numerusform>%Ln retención: mostrar qué conserva y levantarla</numerusform>
            <numerusform>%Ln retenciones: mostrar qué conserva cada una y levantarlas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>Failed in run %1</source>
        <translation>Fallidos en la ejecución %1</translation>
    </message>
    <message>
        <source>%1 to %2 old</source>
        <translation>de %1 a %2 de antigüedad</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>más de %1 de antigüedad</translation>
    </message>
</context>
<context>
    <name>docsweep::FirstRunDialog</name>
    <message>
        <source>Switch on automatic runs</source>
        <translation>Activar las limpiezas automáticas</translation>
    </message>
    <message>
        <source>What the first automatic run would delete</source>
        <translation>Lo que eliminaría la primera limpieza automática</translation>
    </message>
    <message>
        <source>Looking at what the first run would delete…</source>
        <translation>Comprobando qué eliminaría la primera limpieza…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Suggested safety limits</source>
        <translation>Límites de seguridad sugeridos</translation>
    </message>
    <message>
        <source>Twice what would go today. A run that would go beyond one of them stops before its first deletion.</source>
        <translation>El doble de lo que se eliminaría hoy. Una limpieza que superaría uno de ellos se detiene antes de la primera eliminación.</translation>
    </message>
    <message>
        <source>Stop at more than</source>
        <translation>Detener con más de</translation>
    </message>
    <message>
        <source>items</source>
        <translation>elementos</translation>
    </message>
    <message>
        <source>% of all sessions and files</source>
        <translation>% de todas las sesiones y archivos</translation>
    </message>
    <message>
        <source>What the first run would delete cannot be told now</source>
        <translation>Ahora no se puede saber qué eliminaría la primera limpieza</translation>
    </message>
    <message>
        <source>The first run would delete nothing</source>
        <translation>La primera limpieza no eliminaría nada</translation>
    </message>
    <message>
        <source>Nothing is older than %1.</source>
        <translation>Nada tiene más de %1.</translation>
    </message>
    <message numerus="yes">
        <source>The first run would delete %Ln item(s), %1</source>
        <translation>
            <numerusform>La primera limpieza eliminaría %Ln elemento, %1</numerusform>
            <numerusform>La primera limpieza eliminaría %Ln elementos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>That is what is older than %1. The oldest is from %2.</source>
        <translation>Es lo que tiene más de %1. Lo más antiguo es de %2.</translation>
    </message>
    <message>
        <source>That is what is older than %1.</source>
        <translation>Es lo que tiene más de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files (%1) belong to sessions that are still in use. To keep such files, set %2.</source>
        <translation>
            <numerusform>%Ln de los archivos (%1) pertenece a una sesión que aún se usa. Para conservar esos archivos, defina %2.</numerusform>
            <numerusform>%Ln de los archivos (%1) pertenecen a sesiones que aún se usan. Para conservar esos archivos, defina %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage could not be listed: files that no row names are not counted.</source>
        <translation>No se pudo listar el almacenamiento: los archivos que ninguna fila nombra no se cuentan.</translation>
    </message>
    <message>
        <source>A safety limit would stop it. %1</source>
        <translation>Un límite de seguridad la detendría. %1</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
</context>
<context>
    <name>docsweep::FormField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::GrowthChart</name>
    <message>
        <source>%1 a day</source>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Almacenado</translation>
    </message>
    <message>
        <source>Cleanups</source>
        <translation>Limpiezas</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Where is it going?</source>
        <translation>¿Cómo evoluciona?</translation>
    </message>
    <message>
        <source>No scan has listed the storage yet. After the second one a line shows how it grows.</source>
        <translation>Ningún análisis ha listado aún el almacenamiento. Tras el segundo, una línea muestra cómo crece.</translation>
    </message>
    <message>
        <source>One scan is one point. After the second scan a line shows where the storage is going; after some hours of scans, when the quota will be reached.</source>
        <translation>Un análisis es un punto. Tras el segundo análisis, una línea muestra cómo evoluciona el almacenamiento; tras algunas horas de análisis, cuándo se alcanzará la cuota.</translation>
    </message>
    <message>
        <source>Where is it going? There is not enough history to tell yet.</source>
        <translation>¿Cómo evoluciona? Aún no hay historial suficiente para saberlo.</translation>
    </message>
    <message>
        <source>A forecast needs at least four scans over two hours without a cleanup between them.</source>
        <translation>Una previsión necesita al menos cuatro análisis a lo largo de dos horas sin ninguna limpieza entre ellos.</translation>
    </message>
    <message>
        <source>Where is it going? It stays about level.</source>
        <translation>¿Cómo evoluciona? Se mantiene más o menos estable.</translation>
    </message>
    <message>
        <source>Where is it going? It shrinks by %1.</source>
        <translation>¿Cómo evoluciona? Disminuye %1.</translation>
    </message>
    <message>
        <source>Where is it going? Over the quota, and it grows by %1.</source>
        <translation>¿Cómo evoluciona? Supera la cuota y crece %1.</translation>
    </message>
    <message>
        <source>Where is it going? It grows by %1; the quota is reached about %2.</source>
        <translation>¿Cómo evoluciona? Crece %1; la cuota se alcanzará hacia el %2.</translation>
    </message>
    <message>
        <source>Where is it going? It grows by %1; the quota is far.</source>
        <translation>¿Cómo evoluciona? Crece %1; la cuota queda lejos.</translation>
    </message>
    <message>
        <source>From the last two weeks, cleanups included.</source>
        <translation>Según las dos últimas semanas, limpiezas incluidas.</translation>
    </message>
    <message>
        <source>From the growth between cleanups: what comes if nothing is cleaned up.</source>
        <translation>Según el crecimiento entre limpiezas: lo que ocurrirá si no se limpia nada.</translation>
    </message>
    <message>
        <source>The quota is reached between %1 and %2.</source>
        <translation>La cuota se alcanzará entre el %1 y el %2.</translation>
    </message>
    <message>
        <source>The quota is reached on %1 at the earliest.</source>
        <translation>La cuota se alcanzará el %1 como muy pronto.</translation>
    </message>
    <message>
        <source>%1 on %2, %3 on %4, in %5 scans with %6 cleanups. %7</source>
        <translation>De %1 (%2) a %3 (%4), en %5 análisis con %6 limpiezas. %7</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1 en %Ln archivo</numerusform>
            <numerusform>%1 en %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>then a cleanup freed %1</source>
        <translation>después, una limpieza liberó %1</translation>
    </message>
    <message>
        <source>there since %1</source>
        <translation>presente desde %1</translation>
    </message>
</context>
<context>
    <name>docsweep::HealthPill</name>
    <message>
        <source>%1 not looked at</source>
        <translation>%1 sin comprobar</translation>
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
        <translation>%1 desactivado</translation>
    </message>
    <message>
        <source>STORAGE_CLEANUP_ENABLED=false: only rows are cleaned up, files are left alone.</source>
        <translation>STORAGE_CLEANUP_ENABLED=false: solo se limpian filas; los archivos no se tocan.</translation>
    </message>
    <message>
        <source>It answered at the last scan.</source>
        <translation>Respondió en el último análisis.</translation>
    </message>
    <message>
        <source>Files are listed %1.</source>
        <translation>Los archivos se listan %1.</translation>
    </message>
    <message>
        <source>A scan will ask it.</source>
        <translation>Un análisis lo consultará.</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Editar conexión</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldDialog</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Keep something from every cleanup</source>
        <translation>Excluir algo de toda limpieza</translation>
    </message>
    <message>
        <source>What is to be kept?</source>
        <translation>¿Qué se debe conservar?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Why, and for whom (for the list of holds)</source>
        <translation>Por qué y para quién (para la lista de retenciones)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The session %1</source>
        <translation>La sesión %1</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln session(s) of the chosen rows</source>
        <translation>
            <numerusform>La sesión de las filas elegidas</numerusform>
            <numerusform>Las %Ln sesiones de las filas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rows, and every file in its folder or named by them.</source>
        <translation>Sus filas y todo archivo que esté en su carpeta o que ellas mencionen.</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>El archivo %1</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen file(s)</source>
        <translation>
            <numerusform>El archivo elegido</numerusform>
            <numerusform>Los %Ln archivos elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>And the session whose rows name it.</source>
        <translation>Y la sesión cuyas filas lo mencionan.</translation>
    </message>
    <message>
        <source>Everything that begins like this</source>
        <translation>Todo lo que empiece así</translation>
    </message>
    <message>
        <source>For example: 3f9c/ or inbox/2026</source>
        <translation>Por ejemplo: 3f9c/ o inbox/2026</translation>
    </message>
    <message>
        <source>Everything that fits a pattern</source>
        <translation>Todo lo que coincida con un patrón</translation>
    </message>
    <message>
        <source>* stands for anything, ? for one character: */invoice-*.pdf</source>
        <translation>* equivale a cualquier texto, ? a un carácter: */invoice-*.pdf</translation>
    </message>
    <message>
        <source>Kept will be</source>
        <translation>Se conservará</translation>
    </message>
    <message>
        <source>Keys begin with</source>
        <translation>Las claves empiezan por</translation>
    </message>
    <message>
        <source>Pattern: * stands for anything, ? for one character</source>
        <translation>Patrón: * equivale a cualquier texto, ? a un carácter</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what the kept keys begin with, or what they look like.</source>
        <translation>Escriba cómo empiezan las claves que se deben conservar o qué forma tienen.</translation>
    </message>
    <message>
        <source>A pattern needs a * or a ?, and every [ needs its ].</source>
        <translation>Un patrón necesita un * o un ?, y cada [ necesita su ].</translation>
    </message>
    <message>
        <source>Looking what that keeps…</source>
        <translation>Comprobando qué conserva…</translation>
    </message>
    <message>
        <source>It keeps nothing of this list, and everything like it that comes later.</source>
        <translation>No conserva nada de esta lista, pero sí todo lo similar que llegue después.</translation>
    </message>
    <message numerus="yes">
        <source>It keeps %Ln item(s) of this list, %1, and everything like it that comes later.</source>
        <translation>
            <numerusform>Conserva %Ln elemento de esta lista, %1, y todo lo similar que llegue después.</numerusform>
            <numerusform>Conserva %Ln elementos de esta lista, %1, y todo lo similar que llegue después.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticked but hidden by the filter, and so left as they are: %1</source>
        <translation>Marcados pero ocultos por el filtro, así que quedan como están: %1</translation>
    </message>
    <message>
        <source>What a hold keeps is never deleted, by no cleanup, until the hold is released or ends.</source>
        <translation>Lo que conserva una retención no se elimina nunca, en ninguna limpieza, hasta que se levante o termine la retención.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldEndEdit</name>
    <message>
        <source>How long it is kept</source>
        <translation>Cuánto tiempo se conserva</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>One year, to %1</source>
        <translation>Un año, hasta el %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s), to %1</source>
        <translation>
            <numerusform>%Ln mes, hasta el %1</numerusform>
            <numerusform>%Ln meses, hasta el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>To a day…</source>
        <translation>Hasta un día…</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>Su último día</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldsDialog</name>
    <message>
        <source>Holds</source>
        <translation>Retenciones</translation>
    </message>
    <message>
        <source>What is kept from every cleanup</source>
        <translation>Lo que se excluye de toda limpieza</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>What the chosen holds kept can go again (Del)</source>
        <translation>Lo que conservaban las retenciones elegidas podrá eliminarse de nuevo (Supr)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Of this list</source>
        <translation>De esta lista</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>No hay nada retenido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s)</source>
        <translation>
            <numerusform>%Ln retención</numerusform>
            <numerusform>%Ln retenciones</numerusform>
        </translation>
    </message>
    <message>
        <source>A hold keeps a session or a file from every cleanup. Choose rows in the list and press H.</source>
        <translation>Una retención excluye de toda limpieza una sesión o un archivo. Elija filas en la lista y pulse H.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln elemento, %1</numerusform>
            <numerusform>%Ln elementos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change end</source>
        <translation>Cambiar el fin</translation>
    </message>
    <message>
        <source>Gives the chosen holds this end</source>
        <translation>Da este fin a las retenciones elegidas</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>What a hold keeps is never deleted. Released or ended, it goes by its own age again.</source>
        <translation>Lo que conserva una retención no se elimina nunca. Al levantarla o al terminar, vuelve a contar su propia antigüedad.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>It ended after %1 and keeps nothing now.</source>
        <translation>Terminó después del %1 y ya no conserva nada.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
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
        <translation>Fallidos en la ejecución %1</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The scan was stopped; the list is the one from before.</source>
        <translation>El análisis se detuvo; la lista es la anterior.</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>El análisis se detuvo.</translation>
    </message>
    <message>
        <source>The journal was lost, rolled back or repaired: holds and pending deletions may be missing. Add the missing holds again, then run docsweep-cli accept --yes.</source>
        <translation>El diario se perdió, se restauró a un estado anterior o se reparó: pueden faltar retenciones y eliminaciones pendientes. Vuelva a crear las retenciones que falten y ejecute después docsweep-cli accept --yes.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the database&apos;s. Ages are counted by the database&apos;s.</source>
        <translation>El reloj de este equipo va %1 adelantado respecto al de la base de datos. La antigüedad se cuenta con el de la base de datos.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the database&apos;s. Ages are counted by the database&apos;s.</source>
        <translation>El reloj de este equipo va %1 atrasado respecto al de la base de datos. La antigüedad se cuenta con el de la base de datos.</translation>
    </message>
    <message>
        <source>The quota is exceeded: %1 of %2 stored.</source>
        <translation>Se ha superado la cuota: %1 de %2 almacenados.</translation>
    </message>
    <message>
        <source>Quota reached within a day at the present growth.</source>
        <translation>La cuota se alcanzará en menos de un día al ritmo actual.</translation>
    </message>
    <message numerus="yes">
        <source>Quota reached in about %Ln day(s) at the present growth.</source>
        <translation>
            <numerusform>La cuota se alcanzará en alrededor de %Ln día al ritmo actual.</numerusform>
            <numerusform>La cuota se alcanzará en unos %Ln días al ritmo actual.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would %1 free?</source>
        <translation>¿Cuánto liberaría %1?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be read; what lies there is not in the list.</source>
        <translation>
            <numerusform>No se pudo leer %Ln ubicación; lo que contiene no está en la lista.</numerusform>
            <numerusform>No se pudieron leer %Ln ubicaciones; lo que contienen no está en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures are from before the last cleanup.</source>
        <translation>Las cifras son anteriores a la última limpieza.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Analizar de nuevo</translation>
    </message>
    <message>
        <source>This list is %1 old.</source>
        <translation>Esta lista se creó hace %1.</translation>
    </message>
    <message>
        <source>A cleanup is running</source>
        <translation>Hay una limpieza en curso</translation>
    </message>
    <message>
        <source>A cleanup is running. It can be stopped within a batch; what is left stays in the list.</source>
        <translation>Hay una limpieza en curso. Se puede detener en cuanto termine el lote actual; lo que falte queda en la lista.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuar la limpieza</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Rows can be cleaned up; the files they name are remembered until the storage answers.</source>
        <translation>Se pueden limpiar las filas; los archivos que mencionan se anotan hasta que responda el almacenamiento.</translation>
    </message>
    <message>
        <source>The scan failed. %1</source>
        <translation>El análisis falló. %1</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Changes not applied</source>
        <translation>Cambios sin aplicar</translation>
    </message>
    <message>
        <source>The changes of the schedule are not applied yet. Quitting discards them.</source>
        <translation>Los cambios de la programación aún no se han aplicado. Al salir se pierden.</translation>
    </message>
    <message>
        <source>A changed setting is not saved yet. Quitting discards it.</source>
        <translation>Un ajuste cambiado aún no se ha guardado. Al salir se pierde.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation>Descartar y salir</translation>
    </message>
</context>
<context>
    <name>docsweep::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
        <translation>Resumen</translation>
    </message>
    <message>
        <source>The storage was not listed, so its files are not known.</source>
        <translation>No se listó el almacenamiento, así que no se conocen sus archivos.</translation>
    </message>
    <message>
        <source>The first scan is on.</source>
        <translation>El primer análisis está en curso.</translation>
    </message>
    <message>
        <source>Nothing was scanned yet: press F5 to scan.</source>
        <translation>Aún no se ha analizado nada: pulse F5 para analizar.</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>más de %1 de antigüedad</translation>
    </message>
    <message>
        <source>The history could not be read. %1</source>
        <translation>No se pudo leer el historial. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) without a readable time: never old, so never deleted.</source>
        <translation>
            <numerusform>%Ln elemento sin fecha legible: nunca es antiguo, así que nunca se elimina.</numerusform>
            <numerusform>%Ln elementos sin fecha legible: nunca son antiguos, así que nunca se eliminan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a time in the future: not old until long after it, so not deleted.</source>
        <translation>
            <numerusform>%Ln elemento con una fecha futura: no será antiguo hasta mucho después, así que no se elimina.</numerusform>
            <numerusform>%Ln elementos con una fecha futura: no serán antiguos hasta mucho después, así que no se eliminan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the orphans is a generated file, which stays as long as generated files are kept.</source>
        <translation>
            <numerusform>%Ln de los huérfanos es un archivo generado, que permanece mientras se conserven los archivos generados.</numerusform>
            <numerusform>%Ln de los huérfanos son archivos generados, que permanecen mientras se conserven los archivos generados.</numerusform>
        </translation>
    </message>
    <message>
        <source>very many</source>
        <translation>muchísimos</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>Expired logins (django_session): %1 of %2. A cleanup of the whole list deletes them.</source>
        <translation>Inicios de sesión caducados (django_session): %1 de %2. Una limpieza de toda la lista los elimina.</translation>
    </message>
    <message>
        <source>Expired logins (django_session): %1 of %2. Cleanups leave them unless DOCSWEEP_DJANGO_SESSIONS=true.</source>
        <translation>Inicios de sesión caducados (django_session): %1 de %2. Las limpiezas los dejan, salvo con DOCSWEEP_DJANGO_SESSIONS=true.</translation>
    </message>
    <message>
        <source>The database file has %1 of unused room; docsweep-cli compact gives it back.</source>
        <translation>El archivo de la base de datos tiene %1 de espacio sin usar; docsweep-cli compact lo devuelve.</translation>
    </message>
    <message numerus="yes">
        <source>%1 still has the room of %Ln deleted row(s); docsweep-cli compact says what frees it.</source>
        <translation>
            <numerusform>%1 aún ocupa el espacio de %Ln fila eliminada; docsweep-cli compact dice qué lo libera.</numerusform>
            <numerusform>%1 aún ocupa el espacio de %Ln filas eliminadas; docsweep-cli compact dice qué lo libera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::PendingDialog</name>
    <message>
        <source>Pending deletions</source>
        <translation>Eliminaciones pendientes</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>Intentar todo ahora</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Abandonar…</translation>
    </message>
    <message>
        <source>Stop trying to delete the chosen files (Del)</source>
        <translation>Dejar de intentar eliminar los archivos elegidos (Supr)</translation>
    </message>
    <message>
        <source>Give up all…</source>
        <translation>Abandonar todo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait, %1</source>
        <translation>
            <numerusform>%Ln eliminación en espera, %1</numerusform>
            <numerusform>%Ln eliminaciones en espera, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada espera</translation>
    </message>
    <message>
        <source>These files were to be deleted, and the storage has not confirmed it. Each cleanup tries them again.</source>
        <translation>Estos archivos debían eliminarse y el almacenamiento no lo ha confirmado. Cada limpieza lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Every file that was to go is confirmed gone.</source>
        <translation>Está confirmada la eliminación de todos los archivos previstos.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln deletion(s)?</source>
        <translation>
            <numerusform>¿Abandonar %Ln eliminación?</numerusform>
            <numerusform>¿Abandonar %Ln eliminaciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>docsweep does not delete these files, and nobody tries again. A file that is still there stays until a scan finds it old and nobody&apos;s.</source>
        <translation>docsweep no elimina estos archivos y nadie lo intenta de nuevo. Un archivo que siga ahí permanece hasta que un análisis lo encuentre antiguo y sin dueño.</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Seguir intentando</translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln deletion(s)</source>
        <translation>
            <numerusform>Abandonar %Ln eliminación</numerusform>
            <numerusform>Abandonar %Ln eliminaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) given up.</source>
        <translation>
            <numerusform>%Ln eliminación abandonada.</numerusform>
            <numerusform>%Ln eliminaciones abandonadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::PendingModel</name>
    <message>
        <source>with the next run</source>
        <translation>en la próxima ejecución</translation>
    </message>
    <message>
        <source>By an automatic run; one by hand tries all of them</source>
        <translation>Por una ejecución automática; una manual los intenta todos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Espera desde</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>docsweep::PeriodEdit</name>
    <message>
        <source>%1: unit</source>
        <translation>%1: unidad</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
</context>
<context>
    <name>docsweep::PlacesGroup</name>
    <message>
        <source>Where things are</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open docsweep&apos;s home</source>
        <translation>Abrir la carpeta base de docsweep</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy places and versions</source>
        <translation>Copiar ubicaciones y versiones</translation>
    </message>
    <message>
        <source>For a report of a problem; holds no key and no password</source>
        <translation>Para informar de un problema; no contiene claves ni contraseñas</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Carpeta base</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Archivo de ajustes</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>none; all comes from the environment</source>
        <translation>ninguno; todo procede del entorno</translation>
    </message>
</context>
<context>
    <name>docsweep::Preview</name>
    <message>
        <source>There is no preview of files larger than %1.</source>
        <translation>No hay vista previa de archivos de más de %1.</translation>
    </message>
    <message>
        <source>This is no readable picture.</source>
        <translation>No es una imagen legible.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown.</source>
        <translation>Esta imagen es demasiado grande para mostrarla.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>This is no readable PDF.</source>
        <translation>No es un PDF legible.</translation>
    </message>
    <message>
        <source>This PDF is locked by a password.</source>
        <translation>Este PDF está protegido con contraseña.</translation>
    </message>
    <message>
        <source>This PDF has no page to show.</source>
        <translation>Este PDF no tiene ninguna página que mostrar.</translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln page(s)</source>
        <translation>
            <numerusform>La única página</numerusform>
            <numerusform>La primera de %Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Solo se muestra el principio.</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation>No hay vista previa de esta clase de archivo.</translation>
    </message>
    <message>
        <source>The preview took too long and was stopped. The file may be harmful.</source>
        <translation>La vista previa tardó demasiado y se detuvo. El archivo puede ser dañino.</translation>
    </message>
    <message>
        <source>The preview failed and was stopped. The file may be harmful.</source>
        <translation>La vista previa falló y se detuvo. El archivo puede ser dañino.</translation>
    </message>
    <message>
        <source>The preview could not be started.</source>
        <translation>No se pudo iniciar la vista previa.</translation>
    </message>
    <message>
        <source>There is no preview: this system can&apos;t open files in a protected way.</source>
        <translation>Sin vista previa: este sistema no puede abrir archivos de forma protegida.</translation>
    </message>
</context>
<context>
    <name>docsweep::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Read the file and show its beginning here. Nothing of it is kept.</source>
        <translation>Lee el archivo y muestra aquí el principio. No se guarda nada de él.</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Vista previa del archivo</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation>No hay vista previa de esta clase de archivo.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>docsweep::QuietHours</name>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>None: runs may begin at any time.</source>
        <translation>Ninguna: las ejecuciones pueden empezar a cualquier hora.</translation>
    </message>
    <message>
        <source>Add quiet hours</source>
        <translation>Añadir horas de silencio</translation>
    </message>
</context>
<context>
    <name>docsweep::QuietRow</name>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>At or before the beginning: on the next day</source>
        <translation>Si es igual o anterior al inicio: al día siguiente</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Remove these quiet hours</source>
        <translation>Quitar estas horas de silencio</translation>
    </message>
    <message>
        <source>Begins on %1</source>
        <translation>Empieza el %1</translation>
    </message>
</context>
<context>
    <name>docsweep::QuotaGauge</name>
    <message>
        <source>%1 of %2 stored, %3 of it can go</source>
        <translation>%1 de %2 almacenados; de ellos, eliminable: %3</translation>
    </message>
    <message>
        <source>Stored: not known</source>
        <translation>Almacenado: se desconoce</translation>
    </message>
</context>
<context>
    <name>docsweep::RangeMenu</name>
    <message>
        <source>any</source>
        <comment>a limit that is not set</comment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostrar estos</translation>
    </message>
</context>
<context>
    <name>docsweep::RunConfirmation</name>
    <message>
        <source>Nothing can be deleted now, for the safety limits could not be checked. %1</source>
        <translation>Ahora no se puede eliminar nada, porque no se pudieron comprobar los límites de seguridad. %1</translation>
    </message>
    <message>
        <source>This list has changed: another docsweep has dealt with a part of it. Scan again.</source>
        <translation>Esta lista ha cambiado: otro docsweep ya ha tratado una parte. Analice de nuevo.</translation>
    </message>
</context>
<context>
    <name>docsweep::RunDetails</name>
    <message>
        <source>All runs</source>
        <translation>Todas las ejecuciones</translation>
    </message>
    <message>
        <source>Back to all runs (%1)</source>
        <translation>Volver a todas las ejecuciones (%1)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save this run and its items as CSV or JSON</source>
        <translation>Guarda esta ejecución y sus elementos como CSV o JSON</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>A report to keep: as a PDF or on paper</source>
        <translation>Un informe para conservar: como PDF o en papel</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificados</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Ya inexistentes</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Sin tocar</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Search the items of this run</source>
        <translation>Buscar entre los elementos de esta ejecución</translation>
    </message>
    <message>
        <source>Search key, file, session…</source>
        <translation>Buscar clave, archivo, sesión…</translation>
    </message>
    <message>
        <source>Items of the run</source>
        <translation>Elementos de la ejecución</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>took under 1 s</source>
        <translation>duró menos de 1 s</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>duró %1</translation>
    </message>
    <message>
        <source>one session: %1</source>
        <translation>una sesión: %1</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>más de %1 de antigüedad</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a state and its count</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Only %1, %2 of them</source>
        <translation>Solo %1, en total %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more cause(s); the list below names each</source>
        <translation>
            <numerusform>y %Ln causa más; la lista de abajo indica cada una</numerusform>
            <numerusform>y %Ln causas más; la lista de abajo indica cada una</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>count, state, cause</comment>
        <translation>%2 (%1): %3</translation>
    </message>
    <message>
        <source>%1 %2: %3 – %4</source>
        <comment>count, state, cause, what to do</comment>
        <translation>%2 (%1): %3 – %4</translation>
    </message>
    <message>
        <source>It was a run on another database: %1</source>
        <translation>Fue una ejecución en otra base de datos: %1</translation>
    </message>
    <message>
        <source>Pending deletions are being tried</source>
        <translation>Se están intentando las eliminaciones pendientes</translation>
    </message>
    <message>
        <source>A cleanup is running</source>
        <translation>Hay una limpieza en curso</translation>
    </message>
    <message>
        <source>A scan is running</source>
        <translation>Hay un análisis en curso</translation>
    </message>
    <message>
        <source>Retry failed and pending</source>
        <translation>Reintentar errores y pendientes</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar errores</translation>
    </message>
    <message>
        <source>Retry pending</source>
        <translation>Reintentar pendientes</translation>
    </message>
    <message>
        <source>Finishes what waits for the storage, then scans and lists what failed; nothing of that is deleted before you confirm it</source>
        <translation>Termina lo que espera al almacenamiento y después analiza y lista lo que falló; nada de ello se elimina antes de que usted lo confirme</translation>
    </message>
    <message>
        <source>Finishes the deletions that wait for the storage; they were confirmed with the run</source>
        <translation>Termina las eliminaciones que esperan al almacenamiento; se confirmaron con la ejecución</translation>
    </message>
    <message>
        <source>This run cannot be shown. %1</source>
        <translation>No se puede mostrar esta ejecución. %1</translation>
    </message>
</context>
<context>
    <name>docsweep::RunHistory</name>
    <message>
        <source>Next runs</source>
        <translation>Próximas ejecuciones</translation>
    </message>
    <message>
        <source>Latest runs</source>
        <translation>Últimas ejecuciones</translation>
    </message>
    <message>
        <source>What became of automatic runs, the latest first</source>
        <translation>Resultado de las ejecuciones automáticas, la más reciente primero</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dentro de %2</translation>
    </message>
    <message>
        <source>Not known: the schedule could not be read.</source>
        <translation>Se desconoce: no se pudo leer la programación.</translation>
    </message>
    <message>
        <source>None in sight: automatic runs are paused.</source>
        <translation>Ninguna prevista: las ejecuciones automáticas están en pausa.</translation>
    </message>
    <message>
        <source>None: automatic runs are off.</source>
        <translation>Ninguna: las ejecuciones automáticas no están activadas.</translation>
    </message>
    <message>
        <source>In the last 24 hours: %1</source>
        <translation>En las últimas 24 horas: %1</translation>
    </message>
    <message>
        <source>Not known: the journal could not be read.</source>
        <translation>Se desconoce: no se pudo leer el diario.</translation>
    </message>
    <message>
        <source>No automatic run was due yet.</source>
        <translation>Aún no correspondía ninguna ejecución automática.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>ran, catching up</source>
        <translation>ejecutada, como recuperación</translation>
    </message>
</context>
<context>
    <name>docsweep::RunPanel</name>
    <message>
        <source>Cleanup</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Verified items</source>
        <translation>Elementos verificados</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Sessions whose rows are gone from the database, with what became of each written down</source>
        <translation>Sesiones cuyas filas ya no están en la base de datos, con el resultado de cada una anotado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files for which the storage has answered, or which were left alone</source>
        <translation>Archivos para los que el almacenamiento ha respondido o que se dejaron sin tocar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Items whose end is verified and written down</source>
        <translation>Elementos cuyo final está verificado y anotado</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar informe</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Analizar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Nothing has been deleted yet.</source>
        <translation>Aún no se ha eliminado nada.</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>faltan unos %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln item(s), %1</source>
        <translation>
            <numerusform>Eliminando %Ln elemento, %1</numerusform>
            <numerusform>Eliminando %Ln elementos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <translation>%1 de %2 verificados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted</source>
        <translation>
            <numerusform>%Ln no eliminado</numerusform>
            <numerusform>%Ln no eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Paused: no new batch begins</source>
        <translation>En pausa: no empieza ningún lote nuevo</translation>
    </message>
    <message>
        <source>Stopping: the batches at work are being finished and verified…</source>
        <translation>Deteniendo: se están terminando y verificando los lotes en curso…</translation>
    </message>
    <message>
        <source>Still stopping: waiting for a disk or the network; nothing new begins</source>
        <translation>Todavía deteniendo: un disco o la red retiene lo que está en curso; no empieza nada nuevo</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1</source>
        <translation>No se eliminó nada: %1</translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>%1 liberados</translation>
    </message>
    <message>
        <source>%1 freed in %2</source>
        <translation>%1 liberados en %2</translation>
    </message>
    <message>
        <source>Stopped on request, %1</source>
        <translation>Detenida a petición, %1</translation>
    </message>
    <message>
        <source>Stopped by an error, %1</source>
        <translation>Detenida por un error, %1</translation>
    </message>
    <message>
        <source>Done in part, %1</source>
        <translation>Hecha en parte, %1</translation>
    </message>
    <message>
        <source>Done, %1</source>
        <translation>Hecha, %1</translation>
    </message>
    <message>
        <source>A safety limit was set aside for this cleanup: %1</source>
        <translation>Para esta limpieza se dejó sin efecto un límite de seguridad: %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>eliminados: %1</translation>
    </message>
    <message>
        <source>%1 already gone</source>
        <translation>ya inexistentes: %1</translation>
    </message>
    <message>
        <source>%1 came back or changed</source>
        <translation>reactivados o modificados: %1</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>pendientes: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>con error: %1</translation>
    </message>
    <message>
        <source>%1 of an earlier run finished</source>
        <translation>de una ejecución anterior, terminados: %1</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>No se eliminó nada</translation>
    </message>
    <message>
        <source>The storage does not answer; waiting up to %1 more</source>
        <translation>El almacenamiento no responde; se espera hasta %1 más</translation>
    </message>
    <message>
        <source>%1 undecided until the next run</source>
        <translation>%1 sin decidir hasta la próxima ejecución</translation>
    </message>
    <message>
        <source>Pausing: finishing the current batch…</source>
        <translation>Pausando: se termina el lote actual…</translation>
    </message>
</context>
<context>
    <name>docsweep::RunQuestion</name>
    <message>
        <source>Run the web app&apos;s code?</source>
        <translation>¿Ejecutar el código de la aplicación web?</translation>
    </message>
    <message>
        <source>Only the web app&apos;s own Python can say what its settings mean. Asking it runs the code of its settings and models.</source>
        <translation>Solo el Python de la propia aplicación web puede decir qué significan sus ajustes. Preguntarle ejecuta el código de sus ajustes y modelos.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>Se ejecuta como</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ejecutarlo</translation>
    </message>
    <message>
        <source>Do not run it</source>
        <translation>No ejecutarlo</translation>
    </message>
    <message>
        <source>This is code of user %1. It would run with all your rights.</source>
        <translation>Es código del usuario %1. Se ejecutaría con todos sus permisos, los de usted.</translation>
    </message>
    <message>
        <source>docsweep changes nothing of it.</source>
        <translation>docsweep no cambia nada en ella.</translation>
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
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>menos de 1 s</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>What was to go</source>
        <translation>Qué debía eliminarse</translation>
    </message>
    <message>
        <source>the session %1</source>
        <translation>la sesión %1</translation>
    </message>
    <message>
        <source>what nobody used for longer than %1</source>
        <translation>lo que nadie usó durante más de %1</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificados</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Ya inexistentes</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Sin tocar</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Removed: sessions %1, documents %2, files %3; each confirmed by the database or the storage.</source>
        <translation>Eliminado: sesiones %1, documentos %2, archivos %3; cada uno confirmado por la base de datos o el almacenamiento.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>The first %1 of %2, those that were not deleted before the others. The export as CSV or JSON holds them all.</source>
        <translation>Los primeros %1 de %2; los no eliminados van antes que los demás. La exportación como CSV o JSON los contiene todos.</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>Sesión o archivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more item(s)</source>
        <translation>
            <numerusform>y %Ln elemento más</numerusform>
            <numerusform>y %Ln elementos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleanup run %1</source>
        <translation>Ejecución de limpieza %1</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>La ejecución</translation>
    </message>
    <message>
        <source>Why items were not deleted</source>
        <translation>Por qué no se eliminaron elementos</translation>
    </message>
    <message>
        <source>%1 · printed %2</source>
        <translation>%1 · impreso: %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>docsweep::RunText</name>
    <message>
        <source>asleep or off</source>
        <translation>equipo suspendido o apagado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>another run was on</source>
        <translation>otra ejecución en curso</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivadas</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>horas de silencio</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de órdenes</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Web app</source>
        <translation>Aplicación web</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how a run was started, by whom</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>Not ended: it runs elsewhere, or its process ended before it</source>
        <translation>Sin finalizar: se ejecuta en otro lugar o su proceso terminó antes que ella</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>sin finalizar</translation>
    </message>
    <message>
        <source>Stopped on request; the rest was not touched</source>
        <translation>Detenida a petición; el resto no se tocó</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>Stopped by an error; the rest was not touched</source>
        <translation>Detenida por un error; el resto no se tocó</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>Interrupted: its process ended before it could finish</source>
        <translation>Interrumpida: su proceso terminó antes de que pudiera acabar</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message numerus="yes">
        <source>Done in part: %Ln item(s) failed</source>
        <translation>
            <numerusform>Hecha en parte: falló %Ln elemento</numerusform>
            <numerusform>Hecha en parte: fallaron %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>hecha en parte</translation>
    </message>
    <message numerus="yes">
        <source>Done, but %Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>Hecha, pero %Ln eliminación espera al almacenamiento</numerusform>
            <numerusform>Hecha, pero %Ln eliminaciones esperan al almacenamiento</numerusform>
        </translation>
    </message>
    <message>
        <source>files wait</source>
        <translation>archivos pendientes</translation>
    </message>
    <message>
        <source>Done: nothing was to go</source>
        <translation>Hecha: no había nada que eliminar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>It runs in another window or on another machine, or its process ended. &quot;Retry&quot; finds out: it settles what a dead run left and disturbs no living one.</source>
        <translation>Se ejecuta en otra ventana o en otro equipo, o su proceso terminó. «Reintentar» lo averigua: resuelve lo que dejó una ejecución muerta y no perturba ninguna viva.</translation>
    </message>
    <message>
        <source>docsweep, or the machine, went down while it was on. What it had begun was settled from the journal; the rest was not touched and is judged anew by the next scan.</source>
        <translation>docsweep, o el equipo, se cerró durante la ejecución. Lo que había empezado se resolvió a partir del diario; el resto no se tocó y lo evaluará de nuevo el próximo análisis.</translation>
    </message>
    <message>
        <source>What stopped it: %1</source>
        <translation>Qué la detuvo: %1</translation>
    </message>
    <message>
        <source>Why files could not be removed: %1</source>
        <translation>Por qué no se pudieron eliminar archivos: %1</translation>
    </message>
    <message>
        <source>Safety limits that were set aside for it: %1</source>
        <translation>Límites de seguridad que se dejaron sin efecto para ella: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that waited when it ended have been settled since.</source>
        <translation>
            <numerusform>%Ln eliminación que estaba pendiente al finalizar se ha resuelto desde entonces.</numerusform>
            <numerusform>%Ln eliminaciones que estaban pendientes al finalizar se han resuelto desde entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also finished %Ln deletion(s) of earlier runs.</source>
        <translation>
            <numerusform>También terminó %Ln eliminación de ejecuciones anteriores.</numerusform>
            <numerusform>También terminó %Ln eliminaciones de ejecuciones anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of its items was tidied away; the figures remain.</source>
        <translation>La lista de sus elementos se depuró; las cifras permanecen.</translation>
    </message>
    <message>
        <source>Left alone on purpose: nothing is to be done.</source>
        <translation>Se dejaron sin tocar a propósito: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Every run tries again by itself; &quot;Retry&quot; does it now.</source>
        <translation>Cada ejecución lo reintenta por sí sola; «Reintentar» lo hace ahora.</translation>
    </message>
    <message>
        <source>Still there. Once the cause is mended, &quot;Retry&quot; scans and lists them again.</source>
        <translation>Siguen ahí. Una vez corregida la causa, «Reintentar» analiza y los lista de nuevo.</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, none missed</source>
        <translation>%1 previstas, %2 vistas, ninguna perdida</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and why runs were missed</comment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, %3 missed: %4</source>
        <translation>%1 previstas, %2 vistas, %3 perdidas: %4</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between causes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1; %2 made up for them</source>
        <translation>%1; de recuperación: %2</translation>
    </message>
    <message>
        <source>only what earlier runs left</source>
        <translation>solo lo que dejaron ejecuciones anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) of earlier runs still waited at its end</source>
        <translation>
            <numerusform>%Ln eliminación de ejecuciones anteriores seguía pendiente al final</numerusform>
            <numerusform>%Ln eliminaciones de ejecuciones anteriores seguían pendientes al final</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: finished %Ln deletion(s) of earlier runs</source>
        <translation>
            <numerusform>Hecha: terminó %Ln eliminación de ejecuciones anteriores</numerusform>
            <numerusform>Hecha: terminó %Ln eliminaciones de ejecuciones anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: what earlier runs left is settled</source>
        <translation>Hecha: lo que dejaron ejecuciones anteriores está resuelto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) waited for the storage then; none wait now.</source>
        <translation>
            <numerusform>Entonces %Ln eliminación esperaba al almacenamiento; ahora no espera ninguna.</numerusform>
            <numerusform>Entonces %Ln eliminaciones esperaban al almacenamiento; ahora no espera ninguna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) waited for the storage then; %1 wait now.</source>
        <translation>
            <numerusform>Entonces %Ln eliminación esperaba al almacenamiento; ahora esperan: %1.</numerusform>
            <numerusform>Entonces %Ln eliminaciones esperaban al almacenamiento; ahora esperan: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done is written down; the rest still waits.</source>
        <translation>Detenido. Lo hecho queda anotado; el resto sigue pendiente.</translation>
    </message>
    <message>
        <source>The deletions that wait could not be tried. %1</source>
        <translation>No se pudieron intentar las eliminaciones pendientes. %1</translation>
    </message>
    <message>
        <source>Nothing waits any more; what an interrupted run left is settled.</source>
        <translation>Ya no queda nada pendiente; lo que dejó una ejecución interrumpida está resuelto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that waited are done, %1 freed.</source>
        <translation>
            <numerusform>%Ln eliminación pendiente realizada, %1 liberados.</numerusform>
            <numerusform>%Ln eliminaciones pendientes realizadas, %1 liberados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that waited are done, %1 still wait: the list says why.</source>
        <translation>
            <numerusform>%Ln eliminación pendiente realizada; siguen pendientes: %1. La lista indica por qué.</numerusform>
            <numerusform>%Ln eliminaciones pendientes realizadas; siguen pendientes: %1. La lista indica por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing: it was refused before it began</source>
        <translation>nada: se rechazó antes de empezar</translation>
    </message>
    <message>
        <source>Refused before it began; nothing was touched</source>
        <translation>Rechazada antes de empezar; no se tocó nada</translation>
    </message>
    <message numerus="yes">
        <source>Refused %Ln time(s) in a row before it began; nothing was touched</source>
        <translation>
            <numerusform>Rechazada %Ln vez seguida antes de empezar; no se tocó nada</numerusform>
            <numerusform>Rechazada %Ln veces seguidas antes de empezar; no se tocó nada</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message numerus="yes">
        <source>What became of %Ln item(s) is undecided, since the database did not answer; the next run settles it.</source>
        <translation>
            <numerusform>No se sabe aún qué fue de %Ln elemento, pues la base de datos no respondió; la próxima ejecución lo resuelve.</numerusform>
            <numerusform>No se sabe aún qué fue de %Ln elementos, pues la base de datos no respondió; la próxima ejecución lo resuelve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also deleted %Ln expired login(s) (django_session).</source>
        <translation>
            <numerusform>También eliminó %Ln inicio de sesión caducado (django_session).</numerusform>
            <numerusform>También eliminó %Ln inicios de sesión caducados (django_session).</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired logins are left (django_session): the database did not let them go.</source>
        <translation>Quedan inicios de sesión caducados (django_session): la base de datos no permitió eliminarlos.</translation>
    </message>
</context>
<context>
    <name>docsweep::RunsModel</name>
    <message>
        <source>one session</source>
        <translation>una sesión</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>menos de 1 s</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>finalizada: %1</translation>
    </message>
    <message>
        <source>What was older than this was to go</source>
        <translation>Debía eliminarse lo que tuviera más de esta antigüedad</translation>
    </message>
    <message>
        <source>Left alone: came back, changed or was held since the plan was made</source>
        <translation>Sin tocar: reactivados, modificados o retenidos desde que se hizo el plan</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Más de</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificados</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Of what it left waiting, what waits now</source>
        <translation>De lo que dejó en espera, lo que espera ahora</translation>
    </message>
</context>
<context>
    <name>docsweep::RunsView</name>
    <message>
        <source>Runs, newest first</source>
        <translation>Ejecuciones, la más reciente primero</translation>
    </message>
</context>
<context>
    <name>docsweep::Schedule</name>
    <message>
        <source>Automatic runs are not possible</source>
        <translation>Las ejecuciones automáticas no son posibles</translation>
    </message>
    <message>
        <source>Automatic runs are switched off</source>
        <translation>Las ejecuciones automáticas están desactivadas</translation>
    </message>
    <message>
        <source>Automatic runs are off</source>
        <translation>Las ejecuciones automáticas no están activadas</translation>
    </message>
    <message>
        <source>Automatic runs are paused</source>
        <translation>Las ejecuciones automáticas están en pausa</translation>
    </message>
    <message>
        <source>Automatic runs are paused until %1</source>
        <translation>Las ejecuciones automáticas están en pausa hasta %1</translation>
    </message>
    <message>
        <source>Quiet hours, next automatic run %1</source>
        <translation>Horas de silencio, próxima ejecución automática: %1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Automatic run is on</source>
        <translation>Hay una ejecución automática en curso</translation>
    </message>
    <message>
        <source>An automatic run waits for this window</source>
        <translation>Una ejecución automática espera a esta ventana</translation>
    </message>
    <message>
        <source>Next automatic run %1</source>
        <translation>Próxima ejecución automática: %1</translation>
    </message>
    <message>
        <source>AUTO_CLEANUP_ENABLED is false: automatic runs do nothing.</source>
        <translation>AUTO_CLEANUP_ENABLED es false: las ejecuciones automáticas no hacen nada.</translation>
    </message>
    <message>
        <source>The schedule is being read…</source>
        <translation>Se está leyendo la programación…</translation>
    </message>
    <message>
        <source>Nothing is deleted unless somebody starts a cleanup.</source>
        <translation>No se elimina nada si nadie inicia una limpieza.</translation>
    </message>
    <message>
        <source>Every %1, a run scans anew and deletes what is older than %2, as long as docsweep is open.</source>
        <translation>Cada %1, una ejecución analiza de nuevo y elimina lo que tiene más de %2, siempre que docsweep esté abierto.</translation>
    </message>
    <message>
        <source>The last automatic run (%1) found nothing to delete.</source>
        <translation>La última ejecución automática (%1) no encontró nada que eliminar.</translation>
    </message>
    <message>
        <source>The last automatic run (%1) was stopped; it had deleted %2 and freed %3.</source>
        <translation>La última ejecución automática (%1) se detuvo; había eliminado %2 y liberado %3.</translation>
    </message>
    <message>
        <source>The last automatic run (%1) deleted %2 and freed %3.</source>
        <translation>La última ejecución automática (%1) eliminó %2 y liberó %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>ejecutada</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>stopped: nothing deleted</source>
        <translation>detenida: no se eliminó nada</translation>
    </message>
    <message>
        <source>missed: asleep or off</source>
        <translation>perdida: equipo suspendido o apagado</translation>
    </message>
    <message>
        <source>left out: paused</source>
        <translation>no realizada: en pausa</translation>
    </message>
    <message>
        <source>missed: another was at work</source>
        <translation>perdida: otra estaba en curso</translation>
    </message>
    <message>
        <source>nothing: switched off</source>
        <translation>nada: desactivadas</translation>
    </message>
    <message>
        <source>put off: quiet hours</source>
        <translation>aplazada: horas de silencio</translation>
    </message>
    <message>
        <source>the schedule counts from here</source>
        <translation>la programación cuenta desde aquí</translation>
    </message>
    <message>
        <source>the clock was set back</source>
        <translation>el reloj se atrasó</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, none missed</source>
        <translation>%1 previstas, %2 vistas, ninguna perdida</translation>
    </message>
    <message>
        <source>asleep or off</source>
        <translation>equipo suspendido o apagado</translation>
    </message>
    <message>
        <source>another run or scan was on</source>
        <translation>otra ejecución u otro análisis en curso</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivadas</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, %3 missed: %4</source>
        <translation>%1 previstas, %2 vistas, %3 perdidas: %4</translation>
    </message>
    <message>
        <source>Set by %1 on the command line</source>
        <translation>Definido por %1 en la línea de órdenes</translation>
    </message>
    <message>
        <source>Set by %1 in the environment</source>
        <translation>Definido por %1 en el entorno</translation>
    </message>
    <message>
        <source>Set by %1 in the .env file</source>
        <translation>Definido por %1 en el archivo .env</translation>
    </message>
    <message>
        <source>Set by %1 in the profile</source>
        <translation>Definido por %1 en el perfil</translation>
    </message>
    <message>
        <source>The last automatic run deleted nothing. %1</source>
        <translation>La última ejecución automática no eliminó nada. %1</translation>
    </message>
    <message>
        <source>Gradual start: %1 now, %2 from %3 on.</source>
        <translation>Inicio gradual: %1 ahora, %2 a partir del %3.</translation>
    </message>
    <message>
        <source>That step would take about %1 and %2 (%3) more.</source>
        <translation>Ese paso eliminaría aproximadamente %1 y %2 (%3) más.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sesión</numerusform>
            <numerusform>%Ln sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>a run failed</source>
        <translation>una limpieza falló</translation>
    </message>
    <message>
        <source>a safety limit stopped a run</source>
        <translation>un límite de seguridad detuvo una limpieza</translation>
    </message>
    <message>
        <source>something that was already listed was put on hold</source>
        <translation>se retuvo algo que ya estaba en la lista</translation>
    </message>
    <message>
        <source>a run was cut off</source>
        <translation>una limpieza se interrumpió</translation>
    </message>
    <message>
        <source>something that was deleted was put back</source>
        <translation>se restauró algo eliminado</translation>
    </message>
    <message>
        <source>a run left work for the next one</source>
        <translation>una limpieza dejó trabajo para la siguiente</translation>
    </message>
    <message>
        <source>Kept at %1: %2 on %3. The next step comes on %4 at the earliest.</source>
        <translation>Se mantiene en %1: %2 el %3. El siguiente paso llega como pronto el %4.</translation>
    </message>
</context>
<context>
    <name>docsweep::ScheduleForm</name>
    <message>
        <source>Automatic runs</source>
        <translation>Ejecuciones automáticas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Clean up automatically</source>
        <translation>Limpiar automáticamente</translation>
    </message>
    <message>
        <source>Run every</source>
        <translation>Ejecutar cada</translation>
    </message>
    <message>
        <source>After sleep, make up for missed runs once</source>
        <translation>Tras la suspensión, recuperar una sola vez las ejecuciones perdidas</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Qué se elimina</translation>
    </message>
    <message>
        <source>What is older than</source>
        <translation>Lo que tenga más de</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>Límites de seguridad</translation>
    </message>
    <message>
        <source>A run that would go beyond one of them stops before its first deletion.</source>
        <translation>Una ejecución que fuera a superar uno de ellos se detiene antes de su primera eliminación.</translation>
    </message>
    <message>
        <source>Stop at more than</source>
        <translation>Detener si supera</translation>
    </message>
    <message>
        <source>items</source>
        <translation>elementos</translation>
    </message>
    <message>
        <source>% of all sessions and files</source>
        <translation>% de todas las sesiones y archivos</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Notify on the desktop</source>
        <translation>Notificar en el escritorio</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>when something needs attention</source>
        <translation>cuando algo requiera atención</translation>
    </message>
    <message>
        <source>after every run</source>
        <translation>después de cada ejecución</translation>
    </message>
    <message>
        <source>No run begins then; one that is due waits for their end. Time zone: %1.</source>
        <translation>En esas horas no empieza ninguna ejecución; la que corresponda espera a que acaben. Zona horaria: %1.</translation>
    </message>
    <message>
        <source>AUTO_CLEANUP_ENABLED is false: automatic runs do nothing.</source>
        <translation>AUTO_CLEANUP_ENABLED es false: las ejecuciones automáticas no hacen nada.</translation>
    </message>
    <message>
        <source>Start gently: a longer age first, then shorter step by step</source>
        <translation>Empezar con suavidad: primero una antigüedad mayor, luego menor paso a paso</translation>
    </message>
    <message>
        <source>Age at the start</source>
        <translation>Antigüedad al inicio</translation>
    </message>
    <message>
        <source>Clean days before each step</source>
        <translation>Días sin incidentes antes de cada paso</translation>
    </message>
    <message>
        <source>Steps: 24, 12, 6, 3 and 1 hours, never below the age above. A failure, a safety limit that stopped a run, or a hold on something already listed keeps it on its step.</source>
        <translation>Pasos: 24, 12, 6, 3 y 1 horas, nunca por debajo de la antigüedad de arriba. Un fallo, un límite de seguridad que detuvo una limpieza o una retención de algo ya listado lo mantiene en su paso.</translation>
    </message>
</context>
<context>
    <name>docsweep::SchedulePage</name>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>The changes are not in force yet.</source>
        <translation>Los cambios aún no están en vigor.</translation>
    </message>
    <message>
        <source>The changes cannot be applied: see the mark beside the field.</source>
        <translation>Los cambios no se pueden aplicar: vea la marca junto al campo.</translation>
    </message>
</context>
<context>
    <name>docsweep::SessionBars</name>
    <message>
        <source>Has a row</source>
        <translation>Tiene fila</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>Sin fila</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>¿De quién es?</translation>
    </message>
    <message>
        <source>No session has a file.</source>
        <translation>Ninguna sesión tiene archivos.</translation>
    </message>
    <message>
        <source>Who? Nobody: no session has a file.</source>
        <translation>¿De quién es? De nadie: ninguna sesión tiene archivos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who? One session holds %1 of it.</source>
        <translation>¿De quién es? Una sesión reúne el %1.</translation>
    </message>
    <message>
        <source>Who? The %1 largest sessions hold %2 of it.</source>
        <translation>¿De quién es? Las %1 sesiones más grandes reúnen el %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1 en %Ln archivo</numerusform>
            <numerusform>%1 en %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document row(s)</source>
        <translation>
            <numerusform>%Ln fila de documento</numerusform>
            <numerusform>%Ln filas de documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>no row belongs to this folder</source>
        <translation>ninguna fila corresponde a esta carpeta</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingRow</name>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Usar el valor predeterminado</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>for example 90 min, 1.5 h or 2 d</source>
        <translation>por ejemplo, 90 min, 1.5 h o 2 d</translation>
    </message>
    <message>
        <source>megabytes</source>
        <translation>megabytes</translation>
    </message>
    <message>
        <source>percent, 0 to 100</source>
        <translation>porcentaje, de 0 a 100</translation>
    </message>
    <message>
        <source>items</source>
        <translation>elementos</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingView</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
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
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
    </message>
    <message>
        <source>Supabase, %1</source>
        <translation>Supabase, %1</translation>
    </message>
    <message>
        <source>by the API</source>
        <translation>por la API</translation>
    </message>
    <message>
        <source>by SQL</source>
        <translation>por SQL</translation>
    </message>
    <message>
        <source>by SQL where that is possible, else by the API</source>
        <translation>mediante SQL si es posible; si no, mediante la API</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>de la línea de órdenes</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>del entorno</translation>
    </message>
    <message>
        <source>from %1, line %2</source>
        <translation>de %1, línea %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>stored in the keychain</source>
        <translation>almacenado en el llavero</translation>
    </message>
    <message>
        <source>stored in %1</source>
        <translation>almacenado en %1</translation>
    </message>
    <message>
        <source>from the connection “%1”</source>
        <translation>de la conexión «%1»</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>Given when docsweep was started; it counts until the next start.</source>
        <translation>Se indicó al iniciar docsweep; vale hasta el próximo inicio.</translation>
    </message>
    <message>
        <source>To change it, set %1 where docsweep is started from.</source>
        <translation>Para cambiarlo, defina %1 allí desde donde se inicia docsweep.</translation>
    </message>
    <message>
        <source>To change it, set %1 in %2.</source>
        <translation>Para cambiarlo, defina %1 en %2.</translation>
    </message>
    <message>
        <source>To change it, set %1 in the environment or in a .env file.</source>
        <translation>Para cambiarlo, defina %1 en el entorno o en un archivo .env.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>los del sistema</translation>
    </message>
    <message>
        <source>How files are listed</source>
        <translation>Cómo se listan los archivos</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Carpeta base</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>Contraseña de la base de datos</translation>
    </message>
    <message>
        <source>Storage key</source>
        <translation>Clave del almacenamiento</translation>
    </message>
    <message>
        <source>set, never shown</source>
        <translation>definida, nunca se muestra</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>How long a session may be idle, and a file unchanged, before it can go.</source>
        <translation>Cuánto tiempo puede llevar inactiva una sesión, o sin cambios un archivo, antes de que se pueda eliminar.</translation>
    </message>
    <message>
        <source>the same as the time between automatic runs, %1</source>
        <translation>igual que el tiempo entre ejecuciones automáticas, %1</translation>
    </message>
    <message>
        <source>%1; this window looks at %2 for now</source>
        <translation>%1; por ahora esta ventana usa %2</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Time between automatic runs</source>
        <translation>Tiempo entre ejecuciones automáticas</translation>
    </message>
    <message>
        <source>It is the age too, as long as that has no value of its own.</source>
        <translation>También es la antigüedad, mientras esta no tenga un valor propio.</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>For the gauge, the warning and the forecast; nothing is deleted because of it.</source>
        <translation>Para el indicador, el aviso y la previsión; no se elimina nada por su causa.</translation>
    </message>
    <message>
        <source>Most items in a run</source>
        <translation>Máximo de elementos por ejecución</translation>
    </message>
    <message>
        <source>A run that would delete more stops before the first one.</source>
        <translation>Una ejecución que fuera a eliminar más se detiene antes del primero.</translation>
    </message>
    <message>
        <source>Largest share of everything</source>
        <translation>Parte máxima del total</translation>
    </message>
    <message>
        <source>Of all files and sessions that the scan saw.</source>
        <translation>De todos los archivos y sesiones que vio el análisis.</translation>
    </message>
    <message>
        <source>Keep generated files</source>
        <translation>Conservar los archivos generados</translation>
    </message>
    <message>
        <source>Spreadsheets, PDF and text documents that a row names as its output.</source>
        <translation>Hojas de cálculo, PDF y documentos de texto que una fila menciona como su archivo generado.</translation>
    </message>
    <message>
        <source>Keep files of sessions in use</source>
        <translation>Conservar los archivos de sesiones en uso</translation>
    </message>
    <message>
        <source>Else an old file goes, whoever it belongs to.</source>
        <translation>Si no, un archivo antiguo se elimina, sea de quien sea.</translation>
    </message>
    <message>
        <source>Clean up files</source>
        <translation>Limpiar archivos</translation>
    </message>
    <message>
        <source>If not, only rows go and files are not touched.</source>
        <translation>Si no, solo se eliminan filas y los archivos no se tocan.</translation>
    </message>
    <message>
        <source>Automatic runs</source>
        <translation>Ejecuciones automáticas</translation>
    </message>
    <message>
        <source>A cleanup by hand is not touched by this.</source>
        <translation>No afecta a una limpieza hecha a mano.</translation>
    </message>
    <message>
        <source>To set it, store it: %1</source>
        <translation>Para establecerlo, guárdelo: %1</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>salida de error estándar</translation>
    </message>
    <message>
        <source>systemd&apos;s journal</source>
        <translation>diario de systemd</translation>
    </message>
    <message>
        <source>syslog</source>
        <translation>syslog</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>ninguna parte</translation>
    </message>
    <message>
        <source>Alerts to a program</source>
        <translation>Alertas a un programa</translation>
    </message>
    <message>
        <source>It is started for each alert and gets the facts on its standard input.</source>
        <translation>Se inicia con cada alerta y recibe los datos por su entrada estándar.</translation>
    </message>
    <message>
        <source>Alerts on this desktop</source>
        <translation>Alertas en este escritorio</translation>
    </message>
    <message>
        <source>Beside what the tray says of automatic runs.</source>
        <translation>Además de lo que la bandeja dice de las ejecuciones automáticas.</translation>
    </message>
    <message>
        <source>Days before the quota is reached</source>
        <translation>Días antes de alcanzar la cuota</translation>
    </message>
    <message>
        <source>An alert is sent when the forecast is nearer than this; 0: never.</source>
        <translation>Se envía una alerta cuando la previsión está más cerca que esto; 0: nunca.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Longest wait of a deletion</source>
        <translation>Espera máxima de una eliminación</translation>
    </message>
    <message>
        <source>An alert is sent when one waits for the storage longer than this; 0: never.</source>
        <translation>Se envía una alerta cuando una espera al almacenamiento más tiempo que este; 0: nunca.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Figures for Prometheus</source>
        <translation>Cifras para Prometheus</translation>
    </message>
    <message>
        <source>Written after each automatic run, for node_exporter.</source>
        <translation>Se escriben tras cada ejecución automática, para node_exporter.</translation>
    </message>
    <message>
        <source>Alerts to a web address</source>
        <translation>Alertas a una dirección web</translation>
    </message>
    <message>
        <source>Key that signs alerts</source>
        <translation>Clave que firma las alertas</translation>
    </message>
    <message>
        <source>Dead man&apos;s switch</source>
        <translation>Interruptor de hombre muerto</translation>
    </message>
    <message>
        <source>Older versions of files</source>
        <translation>Versiones anteriores de archivos</translation>
    </message>
    <message>
        <source>In buckets that keep what is overwritten or deleted.</source>
        <translation>En los buckets que guardan lo que se sobrescribe o elimina.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>se conservan</translation>
    </message>
    <message>
        <source>deleted when they are past the age</source>
        <translation>se eliminan cuando superan la edad</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What may stay</source>
        <translation>Qué puede permanecer</translation>
    </message>
    <message>
        <source>Automatic runs</source>
        <translation>Ejecuciones automáticas</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>Abrir la programación</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>Límites de seguridad</translation>
    </message>
    <message>
        <source>A cleanup is running; settings can be changed when it has ended.</source>
        <translation>Hay una limpieza en curso; los ajustes se podrán cambiar cuando haya terminado.</translation>
    </message>
    <message>
        <source>Saved. It counts as soon as the cleanup has ended.</source>
        <translation>Guardado. Entrará en vigor en cuanto termine la limpieza.</translation>
    </message>
    <message>
        <source>Alerts and log</source>
        <translation>Alertas y registro</translation>
    </message>
</context>
<context>
    <name>docsweep::StageMeter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
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
        <translation>docsweep no se puede iniciar</translation>
    </message>
    <message>
        <source>docsweep keeps its journal and its log in this folder and deletes nothing without them. Another folder that is chosen here counts for this time; DOCSWEEP_HOME names one for good.</source>
        <translation>docsweep guarda su diario y su registro en esta carpeta y sin ellos no elimina nada. Si aquí se elige otra carpeta, vale solo por esta vez; DOCSWEEP_HOME define una de forma permanente.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>The folder for docsweep&apos;s journal and log</source>
        <translation>La carpeta para el diario y el registro de docsweep</translation>
    </message>
    <message>
        <source>Two windows on one journal would get in each other&apos;s way. Another folder that is chosen here has a journal of its own and counts for this time.</source>
        <translation>Dos ventanas con un mismo diario se estorbarían. Si aquí se elige otra carpeta, tiene su propio diario y vale solo por esta vez.</translation>
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
        <translation>Almacenado</translation>
    </message>
    <message>
        <source>Can go now</source>
        <translation>Eliminable ahora</translation>
    </message>
    <message>
        <source>Old sessions</source>
        <translation>Sesiones antiguas</translation>
    </message>
    <message>
        <source>Old files</source>
        <translation>Archivos antiguos</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Huérfanos</translation>
    </message>
    <message>
        <source>Pending deletions</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>%1 wait for the storage</source>
        <translation>%1 a la espera del almacenamiento</translation>
    </message>
    <message>
        <source>nothing waits for the storage</source>
        <translation>nada espera al almacenamiento</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún se desconoce</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 por encima de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>scanning…</source>
        <translation>analizando…</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>aún sin analizar</translation>
    </message>
    <message>
        <source>Show them in the list</source>
        <translation>Mostrarlos en la lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>their size is not known</source>
        <translation>se desconoce su tamaño</translation>
    </message>
    <message numerus="yes">
        <source>of %1, with %Ln document(s)</source>
        <translation>
            <numerusform>de %1, con %Ln documento</numerusform>
            <numerusform>de %1, con %Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>storage was not listed</source>
        <translation>no se listó el almacenamiento</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>de %1, %2</translation>
    </message>
    <message>
        <source>a row refers to every file</source>
        <translation>una fila hace referencia a cada archivo</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Mostrar lo que espera</translation>
    </message>
    <message>
        <source>and %1 of older versions</source>
        <translation>y %1 de versiones anteriores</translation>
    </message>
    <message>
        <source>%1 that no row refers to; %2 of them old</source>
        <translation>%1 a los que ninguna fila se refiere; %2 antiguos</translation>
    </message>
</context>
<context>
    <name>docsweep::StateCard</name>
    <message>
        <source>State of the schedule</source>
        <translation>Estado de la programación</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausar…</translation>
    </message>
    <message>
        <source>Opens a menu: for how long</source>
        <translation>Abre un menú: durante cuánto tiempo</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Hasta que se reanude</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>docsweep::StatusLine</name>
    <message>
        <source>Share of the quota that is used</source>
        <translation>Parte de la cuota que está en uso</translation>
    </message>
    <message>
        <source>Scanned %1 · %2</source>
        <translation>Analizado: %1 · %2</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Aún sin analizar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Scanning: %1 sessions, %2 files, %3 seen; %4 can go</source>
        <translation>Analizando: %1 sesiones, %2 archivos, %3 vistos; se pueden eliminar %4</translation>
    </message>
</context>
<context>
    <name>docsweep::Strangers</name>
    <message>
        <source>Another database than before is at %1.</source>
        <translation>En %1 hay otra base de datos que antes.</translation>
    </message>
    <message>
        <source>Another bucket than before is at %1.</source>
        <translation>En %1 hay otro bucket que antes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) of the former one stand still.</source>
        <translation>
            <numerusform>%Ln eliminación pendiente del anterior queda detenida.</numerusform>
            <numerusform>%Ln eliminaciones pendientes del anterior quedan detenidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::SystemCard</name>
    <message>
        <source>When this window is closed</source>
        <translation>Cuando esta ventana está cerrada</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Asks systemd and cron what they have now</source>
        <translation>Pregunta a systemd y cron qué tienen ahora</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <source>Shows first what the system gets</source>
        <translation>Muestra primero lo que recibe el sistema</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a system, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Started by: %1</source>
        <translation>Iniciado por: %1</translation>
    </message>
    <message>
        <source>The entry is there, but it is not started by: %1</source>
        <translation>La entrada está ahí, pero no la inicia: %1</translation>
    </message>
    <message>
        <source>Next start: %1</source>
        <translation>Próximo inicio: %1</translation>
    </message>
    <message>
        <source>cron does not tell when it starts it next.</source>
        <translation>cron no indica cuándo lo iniciará la próxima vez.</translation>
    </message>
    <message>
        <source>It tells no next start.</source>
        <translation>No indica ningún próximo inicio.</translation>
    </message>
    <message>
        <source>The system says of the last start: %1</source>
        <translation>El sistema dice del último inicio: %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>Quitar de: %1</translation>
    </message>
    <message>
        <source>The system cleans up also when this window is closed</source>
        <translation>El sistema limpia también cuando esta ventana está cerrada</translation>
    </message>
    <message>
        <source>An entry of the system is there, but it is not started</source>
        <translation>Hay una entrada del sistema, pero no se inicia</translation>
    </message>
    <message>
        <source>Nothing cleans up when docsweep is closed</source>
        <translation>Nada limpia cuando docsweep está cerrado</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>Preguntando al sistema…</translation>
    </message>
    <message>
        <source>The program docsweep-cli, which the system would start, is not installed.</source>
        <translation>El programa docsweep-cli, que el sistema iniciaría, no está instalado.</translation>
    </message>
    <message>
        <source>It starts docsweep-cli, which keeps to the same age and safety limits.</source>
        <translation>Inicia docsweep-cli, que respeta la misma antigüedad y los mismos límites de seguridad.</translation>
    </message>
    <message>
        <source>systemd or cron can start the cleanup, also while nobody is logged in.</source>
        <translation>systemd o cron pueden iniciar la limpieza, también mientras nadie haya iniciado sesión.</translation>
    </message>
    <message>
        <source>Two schedules clean up: this window&apos;s and the system&apos;s. Never do two runs work at once, for the second one finds the lock taken; but one schedule is enough.</source>
        <translation>Dos programaciones limpian: la de esta ventana y la del sistema. Nunca trabajan dos ejecuciones a la vez, porque la segunda encuentra el bloqueo ocupado; pero basta con una programación.</translation>
    </message>
    <message>
        <source>Both systems start the cleanup; one is enough.</source>
        <translation>Ambos sistemas inician la limpieza; basta con uno.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Instalando…</translation>
    </message>
    <message>
        <source>Remove from the system</source>
        <translation>Quitar del sistema</translation>
    </message>
    <message>
        <source>This is taken out of %1, and nothing else.</source>
        <translation>Esto se quita de %1, y nada más.</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Qué se quita</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Quitar la entrada</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Quitando…</translation>
    </message>
</context>
<context>
    <name>docsweep::SystemDialog</name>
    <message>
        <source>Clean up when this window is closed</source>
        <translation>Limpiar cuando esta ventana está cerrada</translation>
    </message>
    <message>
        <source>Let the system start the cleanup</source>
        <translation>Dejar que el sistema inicie la limpieza</translation>
    </message>
    <message>
        <source>This is what the system gets, to the letter. It runs without a window and keeps to the age and the safety limits of these settings.</source>
        <translation>Esto es lo que recibe el sistema, al pie de la letra. Se ejecuta sin ventana y respeta la antigüedad y los límites de seguridad de estos ajustes.</translation>
    </message>
    <message>
        <source>What the system gets</source>
        <translation>Lo que recibe el sistema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Cada</translation>
    </message>
    <message>
        <source>Time between the runs</source>
        <translation>Tiempo entre las ejecuciones</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;A las</translation>
    </message>
    <message>
        <source>At times of the calendar</source>
        <translation>A horas del calendario</translation>
    </message>
    <message>
        <source>Times, as the system writes them</source>
        <translation>Horas, como las escribe el sistema</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what the system gets</source>
        <translation>Copiar lo que recibe el sistema</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>As the system writes it. Each day at three in the morning: %1</source>
        <translation>Como lo escribe el sistema. Cada día a las tres de la madrugada: %1</translation>
    </message>
    <message>
        <source>docsweep cannot put it there from here: copy the text to that machine.</source>
        <translation>docsweep no puede ponerlo ahí desde aquí: copie el texto en ese equipo.</translation>
    </message>
    <message>
        <source>A key or password of these settings is in the keychain, which cannot be opened without a desktop. Store it in a private file first.</source>
        <translation>Una clave o contraseña de estos ajustes está en el llavero, que no se puede abrir sin un escritorio. Guárdela antes en un archivo privado.</translation>
    </message>
    <message>
        <source>It runs while this user is logged in; “loginctl enable-linger” lets it run without.</source>
        <translation>Se ejecuta mientras este usuario tenga la sesión iniciada; «loginctl enable-linger» permite que se ejecute sin ella.</translation>
    </message>
</context>
<context>
    <name>docsweep::SystemSchedule</name>
    <message>
        <source>systemd, for this user</source>
        <translation>systemd, para este usuario</translation>
    </message>
    <message>
        <source>systemd, for the machine</source>
        <translation>systemd, para el equipo</translation>
    </message>
    <message>
        <source>cron, for this user</source>
        <translation>cron, para este usuario</translation>
    </message>
    <message>
        <source>Task Scheduler of Windows (text to copy)</source>
        <translation>Programador de tareas de Windows (texto para copiar)</translation>
    </message>
    <message>
        <source>launchd of macOS (text to copy)</source>
        <translation>launchd de macOS (texto para copiar)</translation>
    </message>
</context>
<context>
    <name>docsweep::TopBar</name>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>older than</source>
        <translation>con más de</translation>
    </message>
    <message>
        <source>Clean up what is older than</source>
        <translation>Limpiar lo que tenga más de</translation>
    </message>
    <message>
        <source>How long a session may be idle and a file unchanged. Choose, or type for example 90 min, 2 d.</source>
        <translation>Cuánto tiempo puede llevar inactiva una sesión y sin cambios un archivo. Elija o escriba, por ejemplo, 90 min o 2 d.</translation>
    </message>
    <message>
        <source>Stop scan</source>
        <translation>Detener análisis</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Stops; the list stays as it was (Esc)</source>
        <translation>Detiene el análisis; la lista queda como estaba (Esc)</translation>
    </message>
    <message>
        <source>Find out what can go; deletes nothing (F5)</source>
        <translation>Averigua qué se puede eliminar; no elimina nada (F5)</translation>
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
        <translation>Limpiar ahora…</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Pausar durante una hora</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pausar hasta mañana</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>docsweep::TrustQuestion</name>
    <message>
        <source>Another user&apos;s settings</source>
        <translation>Ajustes de otro usuario</translation>
    </message>
    <message>
        <source>%1 belongs to user %2, or lies where that user can replace it. Whoever writes it decides what docsweep deletes.</source>
        <translation>%1 pertenece al usuario %2 o está donde ese usuario puede reemplazarlo. Quien lo escribe decide qué elimina docsweep.</translation>
    </message>
    <message>
        <source>Follow it only if you trust that user. The answer is kept for this file and this user. Where docsweep writes and what it runs is never taken from it.</source>
        <translation>Sígalo solo si confía en ese usuario. La respuesta se conserva para este archivo y este usuario. Dónde escribe docsweep y qué ejecuta nunca se toma de él.</translation>
    </message>
    <message>
        <source>Follow this file</source>
        <translation>Seguir este archivo</translation>
    </message>
    <message>
        <source>Do not follow it</source>
        <translation>No seguirlo</translation>
    </message>
</context>
<context>
    <name>docsweep::TypeDonut</name>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>No files are stored.</source>
        <translation>No hay archivos almacenados.</translation>
    </message>
    <message>
        <source>What is it? Nothing is stored.</source>
        <translation>¿Qué es? No hay nada almacenado.</translation>
    </message>
    <message>
        <source>What is it? %1 of it is %2.</source>
        <translation>¿Qué es? El %1 es %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
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
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Other types, with commas between them</source>
        <translation>Otros tipos, separados por comas</translation>
    </message>
    <message>
        <source>Others: tif, csv</source>
        <translation>Otros: tif, csv</translation>
    </message>
</context>
</TS>
