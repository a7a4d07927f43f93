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
        <source>&lt; 1%</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>%1%</source>
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
        <source>skipped</source>
        <translation>omitido</translation>
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
        <source>Completing an earlier run</source>
        <translation>Completando una ejecución anterior</translation>
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
        <source>selected by its key</source>
        <translation>seleccionada por su clave</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>más de %1 de antigüedad</translation>
    </message>
    <message>
        <source>deleted with its session</source>
        <translation>se elimina con su sesión</translation>
    </message>
    <message>
        <source>no row refers to it</source>
        <translation>ninguna fila hace referencia a él</translation>
    </message>
    <message>
        <source>in the selected session&apos;s folder</source>
        <translation>en la carpeta de la sesión seleccionada</translation>
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
        <source>used by a session that is kept</source>
        <translation>usado por una sesión que se conserva</translation>
    </message>
    <message>
        <source>storage cleanup is switched off</source>
        <translation>la limpieza del almacenamiento está desactivada</translation>
    </message>
    <message>
        <source>not part of the selected session</source>
        <translation>no es de la sesión seleccionada</translation>
    </message>
    <message>
        <source>its session is kept</source>
        <translation>su sesión se conserva</translation>
    </message>
    <message>
        <source>Nobody has used this session for over %1. Its rows will be deleted, documents first.</source>
        <translation>Nadie ha usado esta sesión desde hace más de %1. Se eliminarán sus filas, primero los documentos.</translation>
    </message>
    <message>
        <source>This session was selected by its key, regardless of its age.</source>
        <translation>Esta sesión se seleccionó por su clave, sea cual sea su antigüedad.</translation>
    </message>
    <message>
        <source>Unchanged for over %1. Its session is in use and will be kept.</source>
        <translation>Sin cambios desde hace más de %1. Su sesión está en uso y se conservará.</translation>
    </message>
    <message>
        <source>Unchanged for over %1.</source>
        <translation>Sin cambios desde hace más de %1.</translation>
    </message>
    <message>
        <source>A row of an expired session refers to this file. It will be deleted together with that session, and only with it.</source>
        <translation>Una fila de una sesión caducada hace referencia a este archivo. Se eliminará junto con esa sesión, y solo con ella.</translation>
    </message>
    <message>
        <source>A row of an expired session refers to this file, but the storage could not be listed. The file is looked up before it is deleted.</source>
        <translation>Una fila de una sesión caducada hace referencia a este archivo, pero no se pudo listar el almacenamiento. El archivo se comprueba antes de eliminarlo.</translation>
    </message>
    <message>
        <source>No row refers to this file, and it is older than %1.</source>
        <translation>Ninguna fila hace referencia a este archivo, que tiene más de %1 de antigüedad.</translation>
    </message>
    <message>
        <source>It is in the folder of the session that was selected by its key.</source>
        <translation>Está en la carpeta de la sesión que se seleccionó por su clave.</translation>
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
        <source>In use elsewhere</source>
        <translation>En uso en otro lugar</translation>
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
        <source>Disk problem</source>
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
        <source>a row refers to it now</source>
        <translation>ahora una fila hace referencia a él</translation>
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
        <source>the run was interrupted before it</source>
        <translation>la ejecución se interrumpió antes de llegar a él</translation>
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
        <source>replaced more than %1 ago</source>
        <translation>reemplazada hace más de %1</translation>
    </message>
    <message>
        <source>deleted with its file</source>
        <translation>se elimina con su archivo</translation>
    </message>
    <message>
        <source>older versions are kept</source>
        <translation>las versiones anteriores se conservan</translation>
    </message>
    <message>
        <source>it hides versions that are kept</source>
        <translation>oculta versiones que se conservan</translation>
    </message>
    <message>
        <source>The bucket has kept this version since the file was replaced or deleted, more than %1 ago.</source>
        <translation>El bucket guarda esta versión desde que el archivo fue reemplazado o eliminado, hace más de %1.</translation>
    </message>
    <message>
        <source>The file will be deleted. This version would then take its place, so it is deleted too.</source>
        <translation>El archivo se eliminará. Esta versión ocuparía entonces su lugar, así que también se elimina.</translation>
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
        <source>A cleanup is starting</source>
        <translation>Se inicia una limpieza</translation>
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
        <source>There is nothing to clean up</source>
        <translation>No hay nada que limpiar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can be deleted, %1</source>
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
    <message>
        <source>Next automatic run: %1, %2</source>
        <translation>Próxima ejecución automática: %1, %2</translation>
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
        <source>Is this the same as before?</source>
        <translation>¿Es lo mismo que antes?</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>No aceptar</translation>
    </message>
    <message>
        <source>Accept as the same</source>
        <translation>Aceptar como lo mismo</translation>
    </message>
    <message>
        <source>Accept it only if it belongs to the same web app and was moved or restored. Earlier lists and pending deletions then apply to what is there now, and the next run continues with them. If it is not the same, check that the right disk is mounted and the right database is set.</source>
        <translation>Acéptelo solo si pertenece a la misma aplicación web y se trasladó o restauró. Las listas y las eliminaciones pendientes anteriores se aplican entonces a lo que hay ahora, y la próxima ejecución continúa con ellas. Si no es lo mismo, compruebe que está montado el disco correcto y que está definida la base de datos correcta.</translation>
    </message>
    <message>
        <source>What is there now</source>
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
        <source>The report of run %1 was sent to the printer.</source>
        <translation>El informe de la ejecución %1 se envió a la impresora.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
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
        <source>All time</source>
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
        <source>Files pending</source>
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
        <source>Not finished</source>
        <translation>Sin finalizar</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Abrir ejecución</translation>
    </message>
    <message>
        <source>Show what happened to its items (Enter or double-click)</source>
        <translation>Muestra qué ocurrió con sus elementos (Intro o doble clic)</translation>
    </message>
    <message>
        <source>Export runs…</source>
        <translation>Exportar ejecuciones…</translation>
    </message>
    <message>
        <source>Save the runs shown as CSV or JSON</source>
        <translation>Guarda las ejecuciones mostradas como CSV o JSON</translation>
    </message>
    <message>
        <source>Working</source>
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
        <source>Every cleanup is recorded here: what was deleted, what was kept and why, and who started it.</source>
        <translation>Aquí se registra cada limpieza: qué se eliminó, qué se conservó y por qué, y quién la inició.</translation>
    </message>
    <message>
        <source>No matching runs</source>
        <translation>Ninguna ejecución coincide</translation>
    </message>
    <message>
        <source>Change the result, the period or who started the runs.</source>
        <translation>Cambie el resultado, el período o quién inició las ejecuciones.</translation>
    </message>
    <message>
        <source>No run in this period</source>
        <translation>Ninguna ejecución en este período</translation>
    </message>
    <message>
        <source>Choose a longer period to see earlier runs.</source>
        <translation>Elija un período más largo para ver ejecuciones anteriores.</translation>
    </message>
    <message>
        <source>Trying the pending deletions again…</source>
        <translation>Intentando de nuevo las eliminaciones pendientes…</translation>
    </message>
    <message>
        <source>Scanning again for the items that failed in run %1…</source>
        <translation>Analizando de nuevo los elementos que fallaron en la ejecución %1…</translation>
    </message>
    <message>
        <source>Failed items that can still be deleted are listed under Candidates.</source>
        <translation>Los elementos con error que aún se pueden eliminar aparecen en Candidatos.</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>No se pudo completar. %1</translation>
    </message>
    <message>
        <source>The scan did not finish, so the failed items could not be listed again. %1</source>
        <translation>El análisis no terminó, así que no se pudieron volver a listar los elementos con error. %1</translation>
    </message>
    <message>
        <source>Pending deletions…</source>
        <translation>Eliminaciones pendientes…</translation>
    </message>
    <message>
        <source>Show the files that are waiting for the storage, to try again or give up</source>
        <translation>Muestra los archivos que esperan al almacenamiento, para reintentarlos o abandonarlos</translation>
    </message>
    <message>
        <source>Which connection</source>
        <translation>Qué conexión</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Esta conexión</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>Connections with the same DOCSWEEP_HOME share one history</source>
        <translation>Las conexiones con el mismo DOCSWEEP_HOME comparten un historial</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Nothing has been cleaned up on this connection yet</source>
        <translation>Aún no se ha limpiado nada en esta conexión</translation>
    </message>
    <message>
        <source>Choose “All connections” to see the runs of the others.</source>
        <translation>Elija «Todas las conexiones» para ver las ejecuciones de las demás.</translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation>Guardar certificado…</translation>
    </message>
    <message>
        <source>Certificate of run %1</source>
        <translation>Certificado de la ejecución %1</translation>
    </message>
    <message>
        <source>Saved as %1, with the signed file and its signature beside it</source>
        <translation>Guardado como %1, con el archivo firmado y su firma al lado</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Copy the ledger&apos;s last entry</source>
        <translation>Copiar la última entrada del registro</translation>
    </message>
</context>
<context>
    <name>docsweep::AgeChoice</name>
    <message>
        <source>Show in the list</source>
        <translation>Mostrar en la lista</translation>
    </message>
    <message>
        <source>Drag the handle to see what another age would free.</source>
        <translation>Arrastre el tirador para ver cuánto liberaría otra antigüedad.</translation>
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
        <source>Show the candidates older than this</source>
        <translation>Muestra los candidatos con más antigüedad que esta</translation>
    </message>
    <message>
        <source>The list only contains items older than %1</source>
        <translation>La lista solo contiene elementos con más de %1 de antigüedad</translation>
    </message>
    <message>
        <source>Try this age</source>
        <translation>Probar esta antigüedad</translation>
    </message>
    <message>
        <source>Scan again with this age. A scan deletes nothing, and automatic runs keep their own age.</source>
        <translation>Analiza de nuevo con esta antigüedad. Un análisis no elimina nada, y las ejecuciones automáticas conservan la suya.</translation>
    </message>
    <message>
        <source>Trial age: the list shows what is older than %1; the schedule uses %2.</source>
        <translation>Antigüedad de prueba: la lista muestra lo que tiene más de %1; la programación usa %2.</translation>
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
        <source>Can be deleted</source>
        <translation>Eliminable</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Se conserva</translation>
    </message>
    <message>
        <source>How old are the files?</source>
        <translation>¿Qué antigüedad tienen los archivos?</translation>
    </message>
    <message>
        <source>No files are stored.</source>
        <translation>No hay archivos almacenados.</translation>
    </message>
    <message>
        <source>How old are the files? Nothing is stored.</source>
        <translation>¿Qué antigüedad tienen los archivos? No hay nada almacenado.</translation>
    </message>
    <message>
        <source>How old are the files? Half of the data is younger than %1.</source>
        <translation>¿Qué antigüedad tienen los archivos? La mitad de los datos tiene menos de %1.</translation>
    </message>
    <message>
        <source>%1 can be deleted, %2 held, %3 kept.</source>
        <translation>Eliminable: %1; retenido: %2; se conserva: %3.</translation>
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
        <source>%1 can be deleted</source>
        <translation>eliminable: %1</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>retenido: %1</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>se conserva: %1</translation>
    </message>
    <message>
        <source>%1 to %2 old</source>
        <translation>de %1 a %2 de antigüedad</translation>
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
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>Send a test to the web address</source>
        <translation>Enviar una prueba a la dirección web</translation>
    </message>
    <message>
        <source>Send a test to the program</source>
        <translation>Enviar una prueba al programa</translation>
    </message>
    <message>
        <source>Send a test to the dead man&apos;s switch</source>
        <translation>Enviar una prueba al interruptor de hombre muerto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>There is nothing to send to any more.</source>
        <translation>Ya no hay ningún destino.</translation>
    </message>
    <message>
        <source>Not delivered to %1 (%2).</source>
        <translation>No entregado a %1 (%2).</translation>
    </message>
    <message>
        <source>%1 has run without an error (%2).</source>
        <translation>%1 se ejecutó sin errores (%2).</translation>
    </message>
    <message>
        <source>Delivered to %1 in %2. Answer: %3</source>
        <translation>Entregado a %1 en %2. Respuesta: %3</translation>
    </message>
    <message>
        <source>A test counts as a good run: the switch starts waiting anew.</source>
        <translation>Una prueba cuenta como una ejecución correcta: el interruptor empieza a esperar de nuevo.</translation>
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
        <source>The clocks differ</source>
        <translation>Los relojes difieren</translation>
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
        <source>Activity shows every item with the reason.</source>
        <translation>Actividad muestra cada elemento con su motivo.</translation>
    </message>
    <message>
        <source>Rows are still deleted. Their files wait until the storage is back.</source>
        <translation>Las filas se siguen eliminando. Sus archivos esperan a que vuelva el almacenamiento.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Check the list. If it is correct, clean up by hand or raise the limit.</source>
        <translation>No se eliminó nada. Revise la lista. Si es correcta, limpie a mano o aumente el límite.</translation>
    </message>
    <message>
        <source>Automatic runs do not start. Synchronise the clocks of this machine and the servers with NTP.</source>
        <translation>Las ejecuciones automáticas no se inician. Sincronice los relojes de este equipo y de los servidores por NTP.</translation>
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
    <message>
        <source>A schedule does not start its runs</source>
        <translation>Una programación no inicia sus ejecuciones</translation>
    </message>
    <message>
        <source>Check that the machine is on and its schedule is active. If the schedule is no longer used, remove it.</source>
        <translation>Compruebe que el equipo está encendido y que su programación está activa. Si la programación ya no se usa, elimínela.</translation>
    </message>
    <message>
        <source>The vault has no room for copies</source>
        <translation>La bóveda no tiene espacio para copias</translation>
    </message>
    <message>
        <source>Copies are kept longer than allowed</source>
        <translation>Hay copias que se conservan más tiempo del permitido</translation>
    </message>
    <message>
        <source>A restore is waiting to be finished</source>
        <translation>Una restauración espera a que la terminen</translation>
    </message>
    <message>
        <source>Something was deleted without a copy</source>
        <translation>Algo se eliminó sin copia</translation>
    </message>
    <message>
        <source>What cannot be copied is not deleted. Raise the limit of the vault, or wait until older copies expire.</source>
        <translation>Lo que no se puede copiar no se elimina. Aumente el límite de la bóveda o espere a que caduquen copias antiguas.</translation>
    </message>
    <message>
        <source>Check that the vault’s folder can be written and that the clock of this machine is right.</source>
        <translation>Compruebe que se pueda escribir en la carpeta de la bóveda y que el reloj de este equipo esté bien.</translation>
    </message>
    <message>
        <source>Finish it, or give it up. What has been restored stays.</source>
        <translation>Termínela o abandónela. Lo restaurado se queda.</translation>
    </message>
    <message>
        <source>It changed while it was deleted and cannot be restored. Activity shows which items.</source>
        <translation>Cambió mientras se eliminaba y no se puede restaurar. Actividad muestra qué elementos son.</translation>
    </message>
</context>
<context>
    <name>docsweep::AllSchedules</name>
    <message>
        <source>All schedules</source>
        <translation>Todas las programaciones</translation>
    </message>
    <message>
        <source>Automatic runs of all saved connections take place as long as docsweep is open.</source>
        <translation>Las ejecuciones automáticas de todas las conexiones guardadas tienen lugar mientras docsweep está abierto.</translation>
    </message>
    <message>
        <source>Schedules of all connections</source>
        <translation>Programaciones de todas las conexiones</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Automatic runs</source>
        <translation>Ejecuciones automáticas</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Más de</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima ejecución</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (abierta)</translation>
    </message>
    <message>
        <source>Click to open this connection</source>
        <translation>Haga clic para abrir esta conexión</translation>
    </message>
    <message>
        <source>The same database as “%1”: its schedule runs there.</source>
        <translation>La misma base de datos que «%1»: su programación se ejecuta allí.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna todavía</translation>
    </message>
</context>
<context>
    <name>docsweep::AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Igual que el escritorio</translation>
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
        <source>For this window only. The command line and the log are always in English.</source>
        <translation>Solo para esta ventana. La línea de órdenes y el registro están siempre en inglés.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>“Same as the desktop” follows the desktop, even while the window is open.</source>
        <translation>«Igual que el escritorio» sigue al escritorio, incluso mientras la ventana está abierta.</translation>
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
        <source>docsweep is still running in the tray</source>
        <translation>docsweep sigue ejecutándose en la bandeja</translation>
    </message>
    <message>
        <source>To quit it, choose “Quit” in the menu of its tray icon.</source>
        <translation>Para cerrarlo, elija «Salir» en el menú de su icono.</translation>
    </message>
    <message>
        <source>docsweep keeps running</source>
        <translation>docsweep sigue ejecutándose</translation>
    </message>
    <message>
        <source>Automatic runs are on, so docsweep keeps running. This desktop has no tray, so closing the window only minimises it. Press Ctrl+Q to quit docsweep.</source>
        <translation>Las ejecuciones automáticas están activadas, así que docsweep sigue ejecutándose. Este escritorio no tiene bandeja del sistema, así que cerrar la ventana solo la minimiza. Pulse Ctrl+Q para salir de docsweep.</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimizar</translation>
    </message>
    <message>
        <source>Quit docsweep</source>
        <translation>Salir de docsweep</translation>
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
        <translation>Seleccione una fila para retenerla.</translation>
    </message>
    <message>
        <source>Too many rows for the clipboard (at most %1). Export them instead.</source>
        <translation>Demasiadas filas para el portapapeles (como máximo %1). Expórtelas en su lugar.</translation>
    </message>
    <message>
        <source>Export the items shown</source>
        <translation>Exportar los elementos mostrados</translation>
    </message>
    <message>
        <source>Export the ticked items</source>
        <translation>Exportar los elementos marcados</translation>
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
        <source>Show only this session</source>
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
        <source>The filter hides the ticked rows. Clear the filter, or select a row to hold.</source>
        <translation>El filtro oculta las filas marcadas. Quite el filtro o seleccione una fila para retenerla.</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesModel</name>
    <message>
        <source>The session is kept. These files will be deleted because of their own age.</source>
        <translation>La sesión se conserva. Estos archivos se eliminarán por su propia antigüedad.</translation>
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
        <source>deleted with its ticked session</source>
        <translation>se elimina junto con su sesión marcada</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>not ticked, but something below it is</source>
        <translation>sin marcar, pero contiene elementos marcados</translation>
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
        <source>Files outside any folder</source>
        <translation>Archivos fuera de carpetas</translation>
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
        <source>already processed: nothing to tick</source>
        <translation>ya procesado: no hay nada que marcar</translation>
    </message>
    <message>
        <source>Tick or untick everything shown (Ctrl+A)</source>
        <translation>Marcar o desmarcar todo lo que se muestra (Ctrl+A)</translation>
    </message>
    <message>
        <source>held: kept until the hold ends</source>
        <translation>retenido: se conserva hasta que termine la retención</translation>
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
        <source>All shown: %Ln item(s)…</source>
        <translation>
            <numerusform>Todo lo mostrado: %Ln elemento…</numerusform>
            <numerusform>Todo lo mostrado: %Ln elementos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All ticked: %Ln item(s)…</source>
        <translation>
            <numerusform>Todo lo marcado: %Ln elemento…</numerusform>
            <numerusform>Todo lo marcado: %Ln elementos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Analizando…</translation>
    </message>
    <message>
        <source>The candidates appear here once the database and the storage have been read.</source>
        <translation>Los candidatos aparecen aquí cuando se hayan leído la base de datos y el almacenamiento.</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Aún sin analizar</translation>
    </message>
    <message>
        <source>Press F5 to find out what can be deleted. A scan deletes nothing.</source>
        <translation>Pulse F5 para averiguar qué se puede eliminar. Un análisis no elimina nada.</translation>
    </message>
    <message>
        <source>Nothing to clean up</source>
        <translation>Nada que limpiar</translation>
    </message>
    <message>
        <source>No session has been idle and no file unchanged for longer than %1.</source>
        <translation>Ninguna sesión lleva inactiva, ni ningún archivo sin cambios, más de %1.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Change or clear the filters.</source>
        <translation>Cambie o quite los filtros.</translation>
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
        <source>%Ln file(s) will be deleted with their session</source>
        <translation>
            <numerusform>%Ln archivo se eliminará con su sesión</numerusform>
            <numerusform>%Ln archivos se eliminarán con su sesión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be kept: they can only be deleted with their session</source>
        <translation>
            <numerusform>%Ln archivo se conservará: solo se puede eliminar con su sesión</numerusform>
            <numerusform>%Ln archivos se conservarán: solo se pueden eliminar con su sesión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held item(s) will be kept</source>
        <translation>
            <numerusform>%Ln elemento retenido se conservará</numerusform>
            <numerusform>%Ln elementos retenidos se conservarán</numerusform>
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
        <source>None of these items is left to clean up.</source>
        <translation>No queda por limpiar ninguno de estos elementos.</translation>
    </message>
    <message>
        <source>Protect the ticked rows shown, or the selected row, from every cleanup (H)</source>
        <translation>Protege de toda limpieza las filas marcadas que se muestran, o la fila seleccionada (H)</translation>
    </message>
    <message>
        <source>%1 ticked, %2 of them hidden by the filter</source>
        <translation>marcados: %1, de ellos ocultos por el filtro: %2</translation>
    </message>
    <message numerus="yes">
        <source>Clean up the %Ln item(s) shown…</source>
        <translation>
            <numerusform>Limpiar %Ln elemento mostrado…</numerusform>
            <numerusform>Limpiar los %Ln elementos mostrados…</numerusform>
        </translation>
    </message>
    <message>
        <source>more documents match: type more of the name</source>
        <translation>hay más documentos: escriba más del nombre</translation>
    </message>
    <message>
        <source>Tick their sessions too</source>
        <translation>Marcar también sus sesiones</translation>
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
        <source>Nothing to fix: they were skipped on purpose, and the next scan checks them again.</source>
        <translation>No hay nada que corregir: se omitieron a propósito y el próximo análisis los comprueba de nuevo.</translation>
    </message>
    <message>
        <source>They are still there. Fix the cause, then scan and clean up again.</source>
        <translation>Siguen ahí. Corrija la causa y, después, analice y limpie de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more cause(s); the report lists them all</source>
        <translation>
            <numerusform>y %Ln causa más; el informe las enumera todas</numerusform>
            <numerusform>y %Ln causas más; el informe las enumera todas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is forgotten: once this is fixed, the next cleanup continues with them, and so does Retry in the report.</source>
        <translation>No se olvida nada: en cuanto esto se corrija, la próxima limpieza continuará con ellos, igual que «Reintentar» en el informe.</translation>
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
        <source>%1 closed the connection.</source>
        <translation>%1 cerró la conexión.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>A secure connection to %1 is not possible (TLS).</source>
        <translation>No es posible una conexión segura con %1 (TLS).</translation>
    </message>
    <message>
        <source>The proxy blocks docsweep&apos;s connection to %1.</source>
        <translation>El proxy bloquea la conexión de docsweep con %1.</translation>
    </message>
    <message>
        <source>The provider has locked the project because of its quota or a payment.</source>
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
        <source>The storage key belongs to another project.</source>
        <translation>La clave del almacenamiento pertenece a otro proyecto.</translation>
    </message>
    <message>
        <source>The storage key is not allowed to do this.</source>
        <translation>La clave del almacenamiento no tiene permiso para esto.</translation>
    </message>
    <message>
        <source>The storage reported success, but the file is still there: no policy lets this key delete it.</source>
        <translation>El almacenamiento informó de que se eliminó, pero el archivo sigue ahí: ninguna política permite a esta clave eliminarlo.</translation>
    </message>
    <message>
        <source>The storage key cannot see everything, so docsweep cannot tell whether a file is gone or hidden.</source>
        <translation>La clave del almacenamiento no puede verlo todo, así que docsweep no puede saber si un archivo ya no existe o está oculto.</translation>
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
        <source>The bucket does not exist, or the key cannot see it.</source>
        <translation>El bucket no existe o la clave no puede verlo.</translation>
    </message>
    <message>
        <source>The bucket %1 does not exist, or the key cannot see it.</source>
        <translation>El bucket %1 no existe o la clave no puede verlo.</translation>
    </message>
    <message>
        <source>No bucket is set.</source>
        <translation>No hay ningún bucket definido.</translation>
    </message>
    <message>
        <source>The bucket %1 is not one of the buckets configured now.</source>
        <translation>El bucket %1 no es uno de los buckets configurados ahora.</translation>
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
        <source>docsweep may not write to the folder of the files: %1</source>
        <translation>docsweep no puede escribir en la carpeta de los archivos: %1</translation>
    </message>
    <message>
        <source>The user %1 may not delete this file, because it is protected.</source>
        <translation>El usuario %1 no puede eliminar este archivo porque está protegido.</translation>
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
        <source>Something else is mounted there, or the system is using it.</source>
        <translation>Ahí hay montada otra cosa, o el sistema la está usando.</translation>
    </message>
    <message>
        <source>There is a symbolic link on the path. docsweep does not follow symbolic links.</source>
        <translation>Hay un enlace simbólico en la ruta. docsweep no sigue enlaces simbólicos.</translation>
    </message>
    <message>
        <source>No database is configured.</source>
        <translation>No hay ninguna base de datos configurada.</translation>
    </message>
    <message>
        <source>The database file does not exist, or this user may not open its folder.</source>
        <translation>El archivo de la base de datos no existe, o este usuario no puede abrir su carpeta.</translation>
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
        <source>The database rejects this user or password.</source>
        <translation>La base de datos rechaza este usuario o esta contraseña.</translation>
    </message>
    <message>
        <source>There is no database with that name.</source>
        <translation>No hay ninguna base de datos con ese nombre.</translation>
    </message>
    <message>
        <source>The database accepted the login, then closed the connection.</source>
        <translation>La base de datos aceptó el inicio de sesión y después cerró la conexión.</translation>
    </message>
    <message>
        <source>The web app stores times without a time zone, so no age can be determined.</source>
        <translation>La aplicación web guarda horas sin zona horaria, así que no se puede determinar la antigüedad.</translation>
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
        <source>The database deleted a different number of rows than requested.</source>
        <translation>La base de datos eliminó un número de filas distinto del solicitado.</translation>
    </message>
    <message>
        <source>The database refused the request.</source>
        <translation>La base de datos rechazó la petición.</translation>
    </message>
    <message>
        <source>The session is in use again.</source>
        <translation>La sesión está de nuevo en uso.</translation>
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
        <source>It was put on hold after the list was made.</source>
        <translation>El elemento se retuvo después de hacerse la lista.</translation>
    </message>
    <message>
        <source>A row refers to it now.</source>
        <translation>Ahora una fila hace referencia a él.</translation>
    </message>
    <message>
        <source>Its session was skipped.</source>
        <translation>Su sesión se omitió.</translation>
    </message>
    <message>
        <source>The rows of its session are kept.</source>
        <translation>Las filas de su sesión se conservan.</translation>
    </message>
    <message>
        <source>It was still there after the deletion.</source>
        <translation>El elemento seguía ahí después de eliminarlo.</translation>
    </message>
    <message>
        <source>The run was interrupted before this item. The next scan checks it again.</source>
        <translation>La ejecución se interrumpió antes de este elemento. El próximo análisis lo comprueba de nuevo.</translation>
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
        <source>Another run is in progress.</source>
        <translation>Hay otra ejecución en curso.</translation>
    </message>
    <message>
        <source>The lock that keeps other runs out was lost.</source>
        <translation>Se perdió el bloqueo que impide otras ejecuciones.</translation>
    </message>
    <message>
        <source>Its process ended before it could finish.</source>
        <translation>Su proceso terminó antes de poder acabar.</translation>
    </message>
    <message>
        <source>%1 items were confirmed, but %2 would be deleted now. Nothing was deleted.</source>
        <translation>Se confirmaron %1 elementos, pero ahora se eliminarían %2. No se eliminó nada.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the server differ by more than automatic runs allow.</source>
        <translation>Los relojes de este equipo y del servidor difieren más de lo que permiten las ejecuciones automáticas.</translation>
    </message>
    <message>
        <source>The list was changed after it was made. Nothing more of it will be deleted.</source>
        <translation>La lista se modificó después de hacerse. No se eliminará nada más de ella.</translation>
    </message>
    <message>
        <source>The list no longer exists or was never finished. Nothing was deleted.</source>
        <translation>La lista ya no existe o nunca se terminó. No se eliminó nada.</translation>
    </message>
    <message>
        <source>The list was made for another database, %1. Nothing was deleted.</source>
        <translation>La lista se hizo para otra base de datos, %1. No se eliminó nada.</translation>
    </message>
    <message>
        <source>There is no session “%1”: no row and no file was found.</source>
        <translation>No hay ninguna sesión «%1»: no se encontró ninguna fila ni ningún archivo.</translation>
    </message>
    <message>
        <source>“%1” is not a session key.</source>
        <translation>«%1» no es una clave de sesión.</translation>
    </message>
    <message>
        <source>The data arrived in the wrong order. Nothing was planned, because files in use could look like orphans.</source>
        <translation>Los datos llegaron desordenados. No se planificó nada, porque archivos en uso podrían parecer huérfanos.</translation>
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
        <source>docsweep has no place for its journal.</source>
        <translation>docsweep no tiene lugar para su diario.</translation>
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
        <source>The value of the setting %1 cannot be used.</source>
        <translation>El valor del ajuste %1 no se puede usar.</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>%1 debe ser un número de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 must be a number of at least %2.</source>
        <translation>%1 debe ser un número de al menos %2.</translation>
    </message>
    <message>
        <source>%1 is set, but other settings that belong to it are missing.</source>
        <translation>%1 está definido, pero faltan otros ajustes que van con él.</translation>
    </message>
    <message>
        <source>This address would send the key unencrypted.</source>
        <translation>Esta dirección enviaría la clave sin cifrar.</translation>
    </message>
    <message>
        <source>Two different storages are set at the same time.</source>
        <translation>Hay dos almacenamientos distintos definidos a la vez.</translation>
    </message>
    <message>
        <source>A connection named “%1” already exists.</source>
        <translation>Ya existe una conexión llamada «%1».</translation>
    </message>
    <message>
        <source>The quiet hours cover the whole week and leave no time to run.</source>
        <translation>Las horas de silencio abarcan toda la semana y no dejan tiempo para ejecuciones.</translation>
    </message>
    <message>
        <source>This system does not know the time zone “%1”.</source>
        <translation>Este sistema no conoce la zona horaria «%1».</translation>
    </message>
    <message>
        <source>%1 is set only in the environment, which is missing when the system starts docsweep.</source>
        <translation>%1 está definido solo en el entorno, que falta cuando el sistema inicia docsweep.</translation>
    </message>
    <message>
        <source>The program %1 cannot be started.</source>
        <translation>No se puede iniciar el programa %1.</translation>
    </message>
    <message>
        <source>cron cannot start a job exactly every %1 minutes.</source>
        <translation>cron no puede iniciar una tarea exactamente cada %1 minutos.</translation>
    </message>
    <message>
        <source>docsweep&apos;s lines in the crontab were changed.</source>
        <translation>Las líneas de docsweep en el crontab se han modificado.</translation>
    </message>
    <message>
        <source>The system does not understand this start time: %1</source>
        <translation>El sistema no entiende esta hora de inicio: %1</translation>
    </message>
    <message>
        <source>Check the project&apos;s address and this machine&apos;s name server (DNS).</source>
        <translation>Compruebe la dirección del proyecto y el servidor de nombres (DNS) de este equipo.</translation>
    </message>
    <message>
        <source>Check that it is running and can be reached from here, then try again.</source>
        <translation>Compruebe que funciona y que es accesible desde aquí, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock and the server&apos;s certificate. If you use your own certificate authority, set DOCSWEEP_CA_FILE.</source>
        <translation>Compruebe el reloj de este equipo y el certificado del servidor. Si usa su propia autoridad de certificación, defina DOCSWEEP_CA_FILE.</translation>
    </message>
    <message>
        <source>Check https_proxy and no_proxy in the environment.</source>
        <translation>Compruebe https_proxy y no_proxy en el entorno.</translation>
    </message>
    <message>
        <source>Its owner must upgrade the plan or wait for the next billing period.</source>
        <translation>Su propietario debe contratar un plan superior o esperar al próximo período de facturación.</translation>
    </message>
    <message>
        <source>Check SUPABASE_URL and SUPABASE_SERVICE_KEY: both must belong to this project.</source>
        <translation>Compruebe SUPABASE_URL y SUPABASE_SERVICE_KEY: ambos deben pertenecer a este proyecto.</translation>
    </message>
    <message>
        <source>Use the service key, or add a policy for it.</source>
        <translation>Use la clave de servicio o añada una política para ella.</translation>
    </message>
    <message>
        <source>A proxy may be in the way, or the address is not the project&apos;s.</source>
        <translation>Puede haber un proxy en medio, o la dirección no es la del proyecto.</translation>
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
        <source>To switch it on, set STORAGE_CLEANUP_ENABLED=true.</source>
        <translation>Para activarla, defina STORAGE_CLEANUP_ENABLED=true.</translation>
    </message>
    <message>
        <source>Check that its disk is mounted and that STORAGE_ROOT and SUPABASE_BUCKET_NAME are correct.</source>
        <translation>Compruebe que su disco está montado y que STORAGE_ROOT y SUPABASE_BUCKET_NAME son correctos.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the files, or allow it to write there.</source>
        <translation>Ejecute docsweep como el usuario propietario de los archivos o permítale escribir ahí.</translation>
    </message>
    <message>
        <source>Set DATABASE_URL or SUPABASE_DB_HOST to the web app&apos;s database.</source>
        <translation>Defina DATABASE_URL o SUPABASE_DB_HOST con la base de datos de la aplicación web.</translation>
    </message>
    <message>
        <source>Set the web app&apos;s database in the settings, and run the app&apos;s migrations.</source>
        <translation>Defina en los ajustes la base de datos de la aplicación web y ejecute las migraciones de la aplicación.</translation>
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
        <source>Increase the size of the connection pool. A run needs one connection for its lock and one for each worker.</source>
        <translation>Aumente el tamaño del grupo de conexiones. Una ejecución necesita una conexión para su bloqueo y una por cada worker.</translation>
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
        <source>Try again when it has finished.</source>
        <translation>Vuelva a intentarlo cuando haya terminado.</translation>
    </message>
    <message>
        <source>Show the text below to the database&apos;s administrator.</source>
        <translation>Muestre el texto de abajo al administrador de la base de datos.</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>Analice de nuevo.</translation>
    </message>
    <message>
        <source>Make sure that nobody deletes the lock, then scan again.</source>
        <translation>Asegúrese de que nadie elimine el bloqueo y analice de nuevo.</translation>
    </message>
    <message>
        <source>Synchronise both clocks with NTP.</source>
        <translation>Sincronice ambos relojes por NTP.</translation>
    </message>
    <message>
        <source>Install the newer docsweep here too.</source>
        <translation>Instale también aquí el docsweep más reciente.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_HOME to a folder that this user may write to.</source>
        <translation>Defina DOCSWEEP_HOME con una carpeta en la que este usuario pueda escribir.</translation>
    </message>
    <message>
        <source>Free some disk space, then try again.</source>
        <translation>Libere espacio en disco y vuelva a intentarlo.</translation>
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
        <source>Use https. http is only allowed for addresses of this machine.</source>
        <translation>Use https. http solo se permite para direcciones de este equipo.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Quite uno de los dos.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another interval.</source>
        <translation>Elija otro intervalo.</translation>
    </message>
    <message>
        <source>To have no automatic runs, switch them off.</source>
        <translation>Para no tener ejecuciones automáticas, desactívelas.</translation>
    </message>
    <message>
        <source>Put it in a .env file, or save these settings as a connection.</source>
        <translation>Póngalo en un archivo .env o guarde estos ajustes como conexión.</translation>
    </message>
    <message>
        <source>Install it, or choose another system.</source>
        <translation>Instálelo o elija otro sistema.</translation>
    </message>
    <message>
        <source>The next longer interval that works is %1 minutes.</source>
        <translation>El siguiente intervalo mayor posible es de %1 minutos.</translation>
    </message>
    <message>
        <source>Correct or remove them with crontab -e.</source>
        <translation>Corríjalas o quítelas con crontab -e.</translation>
    </message>
    <message>
        <source>Use the format that the system expects.</source>
        <translation>Use el formato que espera el sistema.</translation>
    </message>
    <message>
        <source>The list was made for a different database or bucket than the one there now. Nothing was deleted.</source>
        <translation>La lista se hizo para una base de datos o un bucket distintos de los que hay ahora. No se eliminó nada.</translation>
    </message>
    <message>
        <source>A different database or bucket than before is at %1.</source>
        <translation>En %1 hay una base de datos o un bucket distintos de los de antes.</translation>
    </message>
    <message>
        <source>Its time cannot be read, so it never counts as old.</source>
        <translation>Su fecha no se puede leer, así que nunca se considera antiguo.</translation>
    </message>
    <message>
        <source>No file in this storage can have such a name.</source>
        <translation>Ningún archivo de este almacenamiento puede tener ese nombre.</translation>
    </message>
    <message>
        <source>Its deletion was given up, so it was not deleted.</source>
        <translation>Se abandonó su eliminación, así que no se eliminó.</translation>
    </message>
    <message>
        <source>If it belongs to the same web app, accept it above the page. If not, check the disk and the database.</source>
        <translation>Si pertenece a la misma aplicación web, acéptelo encima de la página. Si no, compruebe el disco y la base de datos.</translation>
    </message>
    <message>
        <source>The database file belongs to user %1. Opening it as another user could stop the web app.</source>
        <translation>El archivo de la base de datos pertenece al usuario %1. Abrirlo como otro usuario podría detener la aplicación web.</translation>
    </message>
    <message>
        <source>Row-level security hides rows of %1 from this user. Their files would look like orphans.</source>
        <translation>La seguridad a nivel de fila (RLS) oculta filas de %1 a este usuario. Sus archivos parecerían huérfanos.</translation>
    </message>
    <message>
        <source>All connections that the database allows are in use.</source>
        <translation>Todas las conexiones que permite la base de datos están en uso.</translation>
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
        <source>There is no space left in the folder for temporary files: %1</source>
        <translation>No queda espacio en la carpeta de archivos temporales: %1</translation>
    </message>
    <message>
        <source>Run docsweep as that user.</source>
        <translation>Ejecute docsweep como ese usuario.</translation>
    </message>
    <message>
        <source>Close some of them, or raise the limit of the role, the server or the pooler.</source>
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
        <source>Something other than the storage is answering at %1.</source>
        <translation>En %1 responde algo que no es el almacenamiento.</translation>
    </message>
    <message>
        <source>The storage project is read-only. Usually its disk is full.</source>
        <translation>El proyecto de almacenamiento es de solo lectura. Normalmente, su disco está lleno.</translation>
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
        <translation>Un disparador de la base de datos del almacenamiento impide eliminar este archivo.</translation>
    </message>
    <message>
        <source>The storage would also delete the files below it, so it was skipped.</source>
        <translation>El almacenamiento eliminaría también los archivos que están debajo, así que se omitió.</translation>
    </message>
    <message>
        <source>The storage took too long to say which file it refuses to delete.</source>
        <translation>El almacenamiento tardó demasiado en decir qué archivo se niega a eliminar.</translation>
    </message>
    <message>
        <source>The storage keeps it as an older version instead of deleting it.</source>
        <translation>El almacenamiento lo conserva como versión anterior en lugar de eliminarlo.</translation>
    </message>
    <message>
        <source>An older version of it is kept and would become the current file again.</source>
        <translation>Se conserva una versión anterior, que volvería a ser el archivo actual.</translation>
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
        <translation>Este archivo no es una base de datos SQLite.</translation>
    </message>
    <message>
        <source>The disk or its file system is failing.</source>
        <translation>Falla el disco o su sistema de archivos.</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>El archivo de la base de datos está dañado.</translation>
    </message>
    <message>
        <source>docsweep does not have enough memory.</source>
        <translation>docsweep no tiene suficiente memoria.</translation>
    </message>
    <message>
        <source>None of the database&apos;s hosts accepts changes.</source>
        <translation>Ninguno de los servidores de la base de datos acepta cambios.</translation>
    </message>
    <message>
        <source>A row has an id that is not a whole number: %1</source>
        <translation>Una fila tiene un identificador que no es un número entero: %1</translation>
    </message>
    <message>
        <source>Deleting its rows takes longer than the database allows.</source>
        <translation>Eliminar sus filas tarda más de lo que permite la base de datos.</translation>
    </message>
    <message>
        <source>The lock file %1 does not belong to docsweep.</source>
        <translation>El archivo de bloqueo %1 no pertenece a docsweep.</translation>
    </message>
    <message>
        <source>The session no longer exists.</source>
        <translation>La sesión ya no existe.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
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
        <source>It is not part of the requested session.</source>
        <translation>No forma parte de la sesión solicitada.</translation>
    </message>
    <message>
        <source>The storage could not be asked about it.</source>
        <translation>No se pudo preguntar por él al almacenamiento.</translation>
    </message>
    <message>
        <source>Older versions are kept.</source>
        <translation>Las versiones anteriores se conservan.</translation>
    </message>
    <message>
        <source>Without this deletion marker, an older version that is kept would become the current file again.</source>
        <translation>Sin esta marca de eliminación, una versión anterior que se conserva volvería a ser el archivo actual.</translation>
    </message>
    <message>
        <source>The run was interrupted before the storage confirmed it.</source>
        <translation>La ejecución se interrumpió antes de que el almacenamiento lo confirmara.</translation>
    </message>
    <message>
        <source>Another transaction has locked these rows, so it is not yet known whether they are gone. The next run checks again.</source>
        <translation>Otra transacción ha bloqueado estas filas, así que aún no se sabe si se eliminaron. La próxima ejecución lo comprueba de nuevo.</translation>
    </message>
    <message>
        <source>An older docsweep requested this deletion. The file is not in this bucket; it may have been in another one.</source>
        <translation>Un docsweep anterior solicitó esta eliminación. El archivo no está en este bucket; puede que estuviera en otro.</translation>
    </message>
    <message>
        <source>The storage answered for only %1 of %2 files.</source>
        <translation>El almacenamiento solo respondió por %1 de %2 archivos.</translation>
    </message>
    <message>
        <source>The list was made by an older docsweep. Nothing was deleted.</source>
        <translation>La lista la hizo un docsweep anterior. No se eliminó nada.</translation>
    </message>
    <message>
        <source>The list was made with a clock other than the storage&apos;s. Nothing was deleted.</source>
        <translation>La lista se hizo con un reloj distinto del del almacenamiento. No se eliminó nada.</translation>
    </message>
    <message>
        <source>DOCSWEEP_CLOCK is set to the storage&apos;s clock, but the storage does not report the time.</source>
        <translation>DOCSWEEP_CLOCK indica el reloj del almacenamiento, pero el almacenamiento no da la hora.</translation>
    </message>
    <message>
        <source>The clocks of the database and of the storage differ by more than automatic runs allow.</source>
        <translation>Los relojes de la base de datos y del almacenamiento difieren más de lo que permiten las ejecuciones automáticas.</translation>
    </message>
    <message>
        <source>The journal was lost, rolled back or repaired: holds and pending deletions may be missing.</source>
        <translation>El diario se perdió, volvió a un estado anterior o se reparó: pueden faltar retenciones y eliminaciones pendientes.</translation>
    </message>
    <message>
        <source>Another program kept the journal locked, so the end of this run could not be recorded. The next run completes it.</source>
        <translation>Otro programa mantuvo bloqueado el diario, así que no se pudo registrar el final de esta ejecución. La próxima ejecución la completa.</translation>
    </message>
    <message>
        <source>No row and no file is named “%1”.</source>
        <translation>Ninguna fila ni ningún archivo se llama «%1».</translation>
    </message>
    <message>
        <source>The age must be longer than zero.</source>
        <translation>La antigüedad debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>The database is a replica. It only copies its primary server, so nothing can be changed there.</source>
        <translation>La base de datos es una réplica. Solo copia su servidor principal, así que allí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>The database does not accept changes: %1 makes it read-only.</source>
        <translation>La base de datos no acepta cambios: %1 la hace de solo lectura.</translation>
    </message>
    <message>
        <source>Some of the web app&apos;s tables are not plain tables here, so the real rows might not be deleted.</source>
        <translation>Algunas tablas de la aplicación web no son aquí tablas corrientes, así que puede que no se eliminen las filas reales.</translation>
    </message>
    <message>
        <source>docsweep needs integer ids, but the ids of the web app&apos;s rows are not integers.</source>
        <translation>docsweep necesita id enteros, pero los id de las filas de la aplicación web no lo son.</translation>
    </message>
    <message>
        <source>The database runs with fsync = off: after a power cut, deleted rows may come back without their files.</source>
        <translation>La base de datos funciona con fsync = off: tras un corte de corriente pueden volver filas eliminadas sin sus archivos.</translation>
    </message>
    <message>
        <source>Too few database connections are free for this user: %1. A run may need %2.</source>
        <translation>Este usuario tiene muy pocas conexiones libres a la base de datos: %1. Una ejecución puede necesitar %2.</translation>
    </message>
    <message>
        <source>Neither docsweep nor the storage deletes older versions in the bucket %1: what the web app overwrites or deletes is kept forever.</source>
        <translation>Ni docsweep ni el almacenamiento eliminan versiones anteriores en el bucket %1: lo que la aplicación web sobrescribe o elimina se conserva para siempre.</translation>
    </message>
    <message>
        <source>Some sessions have a last activity in the future. The web app may not store its times in UTC.</source>
        <translation>Algunas sesiones tienen su última actividad en el futuro. Puede que la aplicación web no guarde sus horas en UTC.</translation>
    </message>
    <message>
        <source>The web app does not seem to store its times in UTC, so the age of sessions cannot be determined.</source>
        <translation>La aplicación web no parece guardar sus horas en UTC, así que no se puede determinar la antigüedad de las sesiones.</translation>
    </message>
    <message>
        <source>DOCSWEEP_DATABASE_TIMES does not seem to be the web app&apos;s time zone.</source>
        <translation>DOCSWEEP_DATABASE_TIMES no parece ser la zona horaria de la aplicación web.</translation>
    </message>
    <message>
        <source>The web app does not seem to record who is active, so files of people who are working now would be deleted.</source>
        <translation>La aplicación web no parece registrar quién está activo, así que se eliminarían archivos de personas que están trabajando ahora.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock has gone back since the last run.</source>
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
        <source>A later run took care of it.</source>
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
        <translation>Este nombre no se puede usar para una conexión.</translation>
    </message>
    <message>
        <source>Automatic runs must be at least one minute apart.</source>
        <translation>Entre ejecuciones automáticas debe haber al menos un minuto.</translation>
    </message>
    <message>
        <source>Automatic runs can be at most 366 days apart.</source>
        <translation>Entre ejecuciones automáticas puede haber como máximo 366 días.</translation>
    </message>
    <message>
        <source>The web app&apos;s tables are in a schema that this database user does not search.</source>
        <translation>Las tablas de la aplicación web están en un esquema en el que este usuario de la base de datos no busca.</translation>
    </message>
    <message>
        <source>It is not verified that %1 is the right database server.</source>
        <translation>No se comprueba que %1 sea el servidor de base de datos correcto.</translation>
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
        <source>The settings do not yet say where %1 may be sent.</source>
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
        <source>No way to send alerts is set up yet.</source>
        <translation>Aún no se ha configurado ninguna forma de enviar alertas.</translation>
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
        <source>The address to listen on is missing, or does not belong to this machine.</source>
        <translation>Falta la dirección en la que escuchar, o no pertenece a este equipo.</translation>
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
        <translation>Elimine o mueva primero esos.</translation>
    </message>
    <message>
        <source>The next cleanup deletes it version by version.</source>
        <translation>La próxima limpieza lo eliminará versión por versión.</translation>
    </message>
    <message>
        <source>Ask the storage&apos;s operator whether it can delete single versions.</source>
        <translation>Pregunte al administrador del almacenamiento si puede eliminar versiones sueltas.</translation>
    </message>
    <message>
        <source>Fix the folder, then try again.</source>
        <translation>Corrija la carpeta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check the system&apos;s log for disk errors.</source>
        <translation>Busque errores de disco en el registro del sistema.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Restáurelo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>Allow it more memory: ulimit -v, MemoryMax, the container&apos;s limit.</source>
        <translation>Permítale usar más memoria: ulimit -v, MemoryMax, el límite del contenedor.</translation>
    </message>
    <message>
        <source>Check whether the primary server is down or missing from the list of hosts.</source>
        <translation>Compruebe si el servidor principal está caído o falta en la lista de servidores.</translation>
    </message>
    <message>
        <source>Delete it. docsweep creates its own.</source>
        <translation>Elimínelo. docsweep crea el suyo.</translation>
    </message>
    <message>
        <source>Add the missing holds again. The next run goes ahead in any case.</source>
        <translation>Vuelva a añadir las retenciones que faltan. La próxima ejecución se hace en cualquier caso.</translation>
    </message>
    <message>
        <source>Set the primary server in the connection.</source>
        <translation>Indique el servidor principal en la conexión.</translation>
    </message>
    <message>
        <source>Make the database accept changes again. Usually its disk is full.</source>
        <translation>Haga que la base de datos vuelva a aceptar cambios. Normalmente, su disco está lleno.</translation>
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
        <source>Set the time zone in which the web app stores its times: DOCSWEEP_DATABASE_TIMES.</source>
        <translation>Defina la zona horaria en la que la aplicación web guarda sus horas: DOCSWEEP_DATABASE_TIMES.</translation>
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
        <source>Make sure that this machine&apos;s clock is right, preferably with NTP.</source>
        <translation>Asegúrese de que el reloj de este equipo esté en hora, preferiblemente por NTP.</translation>
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
        <translation>Use solo letras y cifras, por ejemplo «production».</translation>
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
        <source>Remove it from there and store it as this connection&apos;s key or password.</source>
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
    <message>
        <source>The database file has a second name, so it cannot be replaced: %1</source>
        <translation>El archivo de la base de datos tiene un segundo nombre, así que no se puede sustituir: %1</translation>
    </message>
    <message>
        <source>The smaller copy is not like the database, so the database was left as it is.</source>
        <translation>La copia más pequeña no coincide con la base de datos, así que la base se dejó como está.</translation>
    </message>
    <message>
        <source>The web app opened the database while it was replaced; what it wrote may be in either file: %1, %2</source>
        <translation>La aplicación web abrió la base de datos mientras se sustituía; lo que escribió puede estar en cualquiera de los dos archivos: %1, %2</translation>
    </message>
    <message>
        <source>It cannot be told whether another process has the database open.</source>
        <translation>No se puede saber si otro proceso tiene abierta la base de datos.</translation>
    </message>
    <message>
        <source>A row of another table refers to it, or a trigger refuses.</source>
        <translation>Una fila de otra tabla hace referencia a ella, o un disparador lo impide.</translation>
    </message>
    <message>
        <source>They could not be counted when the list was made; the next run tries again.</source>
        <translation>No se pudieron contar cuando se hizo la lista; la próxima ejecución lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>Stop the web app now, and compare the two files before you start it again.</source>
        <translation>Detenga ahora la aplicación web y compare los dos archivos antes de volver a iniciarla.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede llegar a %1.</translation>
    </message>
    <message>
        <source>The ledger of this web app is gone. Its holds are unknown, so nothing is deleted.</source>
        <translation>El registro de esta aplicación web ha desaparecido. Sus retenciones se desconocen, así que no se elimina nada.</translation>
    </message>
    <message>
        <source>docsweep may not read all of the ledger. Holds may be hidden, so nothing is deleted.</source>
        <translation>docsweep no puede leer todo el registro. Puede haber retenciones ocultas, así que no se elimina nada.</translation>
    </message>
    <message>
        <source>The ledger cannot be used. Its holds are unknown, so nothing is deleted.</source>
        <translation>No se puede usar el registro. Sus retenciones se desconocen, así que no se elimina nada.</translation>
    </message>
    <message>
        <source>The run could not be written to the ledger, so nothing was deleted.</source>
        <translation>La ejecución no se pudo anotar en el registro, así que no se eliminó nada.</translation>
    </message>
    <message>
        <source>The ledger cannot be made.</source>
        <translation>No se puede crear el registro.</translation>
    </message>
    <message>
        <source>The ledger is a copy of another database’s. Nothing is deleted.</source>
        <translation>El registro es una copia del de otra base de datos. No se elimina nada.</translation>
    </message>
    <message>
        <source>The ledger is older than it was before. Holds may be missing, so nothing is deleted.</source>
        <translation>El registro es más antiguo que antes. Pueden faltar retenciones, así que no se elimina nada.</translation>
    </message>
    <message>
        <source>The ledger is not the one that was here before. Holds may be missing, so nothing is deleted.</source>
        <translation>El registro no es el que había antes. Pueden faltar retenciones, así que no se elimina nada.</translation>
    </message>
    <message>
        <source>Somebody has altered the ledger.</source>
        <translation>Alguien ha alterado el registro.</translation>
    </message>
    <message>
        <source>There is a ledger already.</source>
        <translation>Ya hay un registro.</translation>
    </message>
    <message>
        <source>There is no ledger: other docsweeps do not know this one’s holds and runs.</source>
        <translation>No hay registro: los demás docsweep no conocen las retenciones ni las ejecuciones de este.</translation>
    </message>
    <message>
        <source>%1 asked this run to stop.</source>
        <translation>%1 pidió detener esta ejecución.</translation>
    </message>
    <message>
        <source>That run is no longer at work.</source>
        <translation>Esa ejecución ya no está en curso.</translation>
    </message>
    <message>
        <source>%1 could not finish this deletion.</source>
        <translation>%1 no pudo terminar esta eliminación.</translation>
    </message>
    <message>
        <source>The ledger can no longer be read. Its holds are unknown, so nothing more is deleted.</source>
        <translation>Ya no se puede leer el registro. Sus retenciones se desconocen, así que no se elimina nada más.</translation>
    </message>
    <message>
        <source>Nothing was erased: a hold that is in force is never erased.</source>
        <translation>No se borró nada: una retención vigente nunca se borra.</translation>
    </message>
    <message>
        <source>The ledger has nothing of that person or session to erase.</source>
        <translation>El registro no tiene nada que borrar de esa persona o sesión.</translation>
    </message>
    <message>
        <source>Nothing was erased: a run of that person is at work.</source>
        <translation>No se borró nada: hay una ejecución de esa persona en curso.</translation>
    </message>
    <message>
        <source>It was erased, but the ledger’s file may still contain traces.</source>
        <translation>Se borró, pero el archivo del registro puede contener restos.</translation>
    </message>
    <message>
        <source>Run %1 has not ended, so there is no certificate of it yet.</source>
        <translation>La ejecución %1 no ha terminado, así que aún no hay certificado.</translation>
    </message>
    <message>
        <source>Run %1 was refused before it began. There is nothing to certify.</source>
        <translation>La ejecución %1 fue rechazada antes de empezar. No hay nada que certificar.</translation>
    </message>
    <message>
        <source>%1 is not a certificate that docsweep can check.</source>
        <translation>%1 no es un certificado que docsweep pueda comprobar.</translation>
    </message>
    <message>
        <source>The signature does not match. The certificate or the key was altered.</source>
        <translation>La firma no coincide. Se alteró el certificado o la clave.</translation>
    </message>
    <message>
        <source>The list of names is not the one that the certificate speaks of.</source>
        <translation>La lista de nombres no es la que menciona el certificado.</translation>
    </message>
    <message>
        <source>The key that signs certificates cannot be used: %1</source>
        <translation>La clave que firma los certificados no se puede usar: %1</translation>
    </message>
    <message>
        <source>Restore it together with the web app’s database. If it is gone for good: docsweep-cli ledger forget</source>
        <translation>Restáurelo junto con la base de datos de la aplicación web. Si se ha perdido para siempre: docsweep-cli ledger forget</translation>
    </message>
    <message>
        <source>Ask the owner of the database to set the ledger’s rights: docsweep-cli ledger status</source>
        <translation>Pida al propietario de la base de datos que ajuste los permisos del registro: docsweep-cli ledger status</translation>
    </message>
    <message>
        <source>Update docsweep on this computer.</source>
        <translation>Actualice docsweep en este equipo.</translation>
    </message>
    <message>
        <source>Make sure that the ledger can be written.</source>
        <translation>Asegúrese de que se puede escribir en el registro.</translation>
    </message>
    <message>
        <source>Let an owner of the database run the statements shown.</source>
        <translation>Haga que un propietario de la base de datos ejecute las instrucciones mostradas.</translation>
    </message>
    <message>
        <source>If this database is its new home: docsweep-cli ledger rehome</source>
        <translation>Si esta base de datos es ahora la suya: docsweep-cli ledger rehome</translation>
    </message>
    <message>
        <source>Compare the holds with those that are needed. If the ledger is right as it is: docsweep-cli ledger rehome</source>
        <translation>Compare las retenciones con las que hacen falta. Si el registro está bien como está: docsweep-cli ledger rehome</translation>
    </message>
    <message>
        <source>Nothing to do: the next run looks at the file again and finishes it.</source>
        <translation>No hay que hacer nada: la próxima ejecución revisa el archivo de nuevo y lo termina.</translation>
    </message>
    <message>
        <source>See if the ledger can be read: docsweep-cli ledger status. The next run goes on.</source>
        <translation>Compruebe si se puede leer el registro: docsweep-cli ledger status. La próxima ejecución continúa.</translation>
    </message>
    <message>
        <source>See which entries can be proved: docsweep-cli ledger verify</source>
        <translation>Vea qué entradas se pueden demostrar: docsweep-cli ledger verify</translation>
    </message>
    <message>
        <source>End the hold first, or change it so that it is yours.</source>
        <translation>Termine antes la retención o cámbiela para que sea suya.</translation>
    </message>
    <message>
        <source>Wait until the run has ended.</source>
        <translation>Espere a que termine la ejecución.</translation>
    </message>
    <message>
        <source>Erase the same again in a minute.</source>
        <translation>Borre lo mismo otra vez en un minuto.</translation>
    </message>
    <message>
        <source>Ask for the certificate and the public key again. Do not trust this one.</source>
        <translation>Pida de nuevo el certificado y la clave pública. No confíe en este.</translation>
    </message>
    <message>
        <source>Give certificate.key in docsweep’s home back to your user, with mode 600.</source>
        <translation>Devuelva certificate.key, en la carpeta de docsweep, a su usuario con el modo 600.</translation>
    </message>
    <message>
        <source>%1 has started no run since %2.</source>
        <translation>%1 no ha iniciado ninguna ejecución desde %2.</translation>
    </message>
    <message>
        <source>The ledger expects no such schedule.</source>
        <translation>El registro no espera esa programación.</translation>
    </message>
    <message>
        <source>Check that the machine is on and its schedule is active.</source>
        <translation>Compruebe que el equipo está encendido y que su programación está activa.</translation>
    </message>
    <message>
        <source>The ledger is a copy of another database’s, and older than it was here before. Holds may be missing, so nothing is deleted.</source>
        <translation>El registro es una copia del de otra base de datos y es más antiguo que el que había aquí. Pueden faltar retenciones, así que no se elimina nada.</translation>
    </message>
    <message>
        <source>The ledger is a copy of another database’s, and not the one that was here before. Holds may be missing, so nothing is deleted.</source>
        <translation>El registro es una copia del de otra base de datos y no es el que había antes. Pueden faltar retenciones, así que no se elimina nada.</translation>
    </message>
    <message>
        <source>%1 finished this deletion (%2).</source>
        <translation>%1 terminó esta eliminación (%2).</translation>
    </message>
    <message>
        <source>Restore it together with the web app’s database. If nobody has used it yet: docsweep-cli ledger init</source>
        <translation>Restáurelo junto con la base de datos de la aplicación web. Si nadie lo ha usado todavía: docsweep-cli ledger init</translation>
    </message>
    <message>
        <source>Nothing to do: the other docsweep’s run counts this file.</source>
        <translation>No hay que hacer nada: este archivo lo cuenta la ejecución del otro docsweep.</translation>
    </message>
    <message>
        <source>Its rows changed after they were copied, so it was kept.</source>
        <translation>Sus filas cambiaron después de copiarse, por lo que se conservó.</translation>
    </message>
    <message>
        <source>It was kept, because its file %1 could not be copied.</source>
        <translation>Se conservó porque su archivo %1 no se pudo copiar.</translation>
    </message>
    <message>
        <source>It must be copied before it is deleted, and no vault is set.</source>
        <translation>Debe copiarse antes de eliminarse y no hay ninguna bóveda configurada.</translation>
    </message>
    <message>
        <source>What was deleted as %1 was not what had been copied. It cannot be restored.</source>
        <translation>Lo que se eliminó como %1 no era lo que se había copiado. No se puede restaurar.</translation>
    </message>
    <message>
        <source>The vault has room for %1. None of the %2 to be copied fits, so nothing was deleted.</source>
        <translation>La bóveda tiene espacio para %1. Nada de los %2 por copiar cabe, por lo que no se eliminó nada.</translation>
    </message>
    <message>
        <source>The vault has room for %1 of the %2 to be copied. The rest is kept.</source>
        <translation>La bóveda tiene espacio para %1 de los %2 por copiar. El resto se conserva.</translation>
    </message>
    <message>
        <source>No copies were kept, as requested.</source>
        <translation>No se conservaron copias, como se pidió.</translation>
    </message>
    <message>
        <source>A vault is set, but no key to encrypt it with.</source>
        <translation>Hay una bóveda configurada, pero ninguna clave para cifrarla.</translation>
    </message>
    <message>
        <source>Copies that should have been gone since %1 are still in the vault.</source>
        <translation>Copias que deberían haber desaparecido desde %1 siguen en la bóveda.</translation>
    </message>
    <message>
        <source>Set the vault again. To let such files go without a copy: docsweep-cli cleanup_files --no-vault</source>
        <translation>Vuelva a configurar la bóveda. Para eliminar esos archivos sin copia: docsweep-cli cleanup_files --no-vault</translation>
    </message>
    <message>
        <source>Raise the limit of the vault, or wait until older copies expire.</source>
        <translation>Aumente el límite de la bóveda o espere a que caduquen copias antiguas.</translation>
    </message>
    <message>
        <source>Make a key with docsweep-cli vault key new, and set DOCSWEEP_VAULT_KEY.</source>
        <translation>Cree una clave con docsweep-cli vault key new y defina DOCSWEEP_VAULT_KEY.</translation>
    </message>
    <message>
        <source>Make sure that the vault’s folder can be written. The next run tries again.</source>
        <translation>Asegúrese de que se pueda escribir en la carpeta de la bóveda. La próxima ejecución lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>This name is not accepted there: %1</source>
        <translation>Este nombre no se acepta allí: %1</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, but its bucket accepts at most %3.</source>
        <translation>%1 tiene %2 bytes, pero su bucket acepta como máximo %3.</translation>
    </message>
    <message>
        <source>%1 is of the type %2, but its bucket accepts only %3.</source>
        <translation>%1 es del tipo %2, pero su bucket solo acepta %3.</translation>
    </message>
    <message>
        <source>These rows were copied from another kind of database.</source>
        <translation>Estas filas se copiaron de otro tipo de base de datos.</translation>
    </message>
    <message>
        <source>The database no longer has the columns %1. Their values would be lost.</source>
        <translation>La base de datos ya no tiene las columnas %1. Sus valores se perderían.</translation>
    </message>
    <message>
        <source>The database now requires the columns %1. The copy does not have them.</source>
        <translation>La base de datos ahora exige las columnas %1. La copia no las tiene.</translation>
    </message>
    <message>
        <source>The database changes rows of %1 when they are stored, so they were not restored.</source>
        <translation>La base de datos cambia las filas de %1 al guardarlas, por eso no se restauraron.</translation>
    </message>
    <message>
        <source>The database refused these rows.</source>
        <translation>La base de datos rechazó estas filas.</translation>
    </message>
    <message>
        <source>%1 exists again, with %2 bytes since %3. It was not replaced.</source>
        <translation>%1 existe de nuevo, con %2 bytes desde %3. No se reemplazó.</translation>
    </message>
    <message>
        <source>%1 reads differently from what was stored.</source>
        <translation>%1 se lee distinto de lo que se guardó.</translation>
    </message>
    <message>
        <source>It waits for files of %1 that are not restored yet.</source>
        <translation>Espera archivos de %1 que aún no se han restaurado.</translation>
    </message>
    <message>
        <source>Restore %1 was interrupted with %2 items open. They wait for the vault’s private key.</source>
        <translation>La restauración %1 se interrumpió con %2 elementos pendientes. Esperan la clave privada de la bóveda.</translation>
    </message>
    <message>
        <source>These copies came from %1, but this is %2.</source>
        <translation>Estas copias vinieron de %1, pero esto es %2.</translation>
    </message>
    <message>
        <source>Restore %1 is no longer what was confirmed. Plan it again.</source>
        <translation>La restauración %1 ya no es lo que se confirmó. Vuelva a planificarla.</translation>
    </message>
    <message>
        <source>There is no restore %1.</source>
        <translation>No hay ninguna restauración %1.</translation>
    </message>
    <message>
        <source>The vault has nothing to restore of %1.</source>
        <translation>La bóveda no tiene nada que restaurar de %1.</translation>
    </message>
    <message>
        <source>No vault is set.</source>
        <translation>No hay ninguna bóveda configurada.</translation>
    </message>
    <message>
        <source>There is no ledger, so docsweep on other machines does not know of this hold.</source>
        <translation>No hay ningún registro, por lo que docsweep en otras máquinas no conoce esta retención.</translation>
    </message>
    <message>
        <source>The cache control of %1 could not be restored.</source>
        <translation>No se pudo restaurar el control de caché de %1.</translation>
    </message>
    <message>
        <source>Restore %1 was interrupted. It must be finished first.</source>
        <translation>La restauración %1 se interrumpió. Primero debe terminarse.</translation>
    </message>
    <message>
        <source>The ledger has no entry of this restore: %1</source>
        <translation>El registro no tiene ninguna entrada de esta restauración: %1</translation>
    </message>
    <message>
        <source>What was restored is as old as before. The next cleanup after its hold deletes it again.</source>
        <translation>Lo restaurado es tan antiguo como antes. La próxima limpieza tras su retención lo elimina de nuevo.</translation>
    </message>
    <message>
        <source>It can be written to a folder: docsweep-cli restore --to DIR</source>
        <translation>Se puede escribir en una carpeta: docsweep-cli restore --to DIR</translation>
    </message>
    <message>
        <source>On a machine that has the private key: docsweep-cli restore</source>
        <translation>En una máquina que tenga la clave privada: docsweep-cli restore</translation>
    </message>
    <message>
        <source>Make a ledger: docsweep-cli ledger init</source>
        <translation>Cree un registro: docsweep-cli ledger init</translation>
    </message>
    <message>
        <source>There is no vault in %1.</source>
        <translation>No hay ninguna bóveda en %1.</translation>
    </message>
    <message>
        <source>The vault’s folder %1 cannot be created: %2</source>
        <translation>No se puede crear la carpeta de la bóveda %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be the vault’s folder: %2</source>
        <translation>%1 no puede ser la carpeta de la bóveda: %2</translation>
    </message>
    <message>
        <source>A newer docsweep wrote %1. This version cannot read it.</source>
        <translation>Un docsweep más reciente escribió %1. Esta versión no puede leerlo.</translation>
    </message>
    <message>
        <source>The vault cannot be read: %1: %2</source>
        <translation>No se puede leer la bóveda: %1: %2</translation>
    </message>
    <message>
        <source>The vault cannot be written: %1: %2</source>
        <translation>No se puede escribir en la bóveda: %1: %2</translation>
    </message>
    <message>
        <source>The disk of the vault is full: %1</source>
        <translation>El disco de la bóveda está lleno: %1</translation>
    </message>
    <message>
        <source>The vault is full. Its limit is %1.</source>
        <translation>La bóveda está llena. Su límite es %1.</translation>
    </message>
    <message>
        <source>This machine’s clock is %1 behind the vault’s. Until it is corrected, nothing is restored and nothing expires.</source>
        <translation>El reloj de este equipo va %1 por detrás del de la bóveda. Hasta que se corrija, no se restaura nada ni caduca nada.</translation>
    </message>
    <message>
        <source>This machine’s clock jumped ahead by %1. Until it is confirmed, nothing is restored and nothing expires.</source>
        <translation>El reloj de este equipo se adelantó %1 de golpe. Hasta que se confirme, no se restaura nada ni caduca nada.</translation>
    </message>
    <message>
        <source>The time to restore this ended at %1.</source>
        <translation>El plazo para restaurarlo terminó a las %1.</translation>
    </message>
    <message>
        <source>Part of container %1 of the vault is damaged or missing.</source>
        <translation>Una parte del contenedor %1 de la bóveda está dañada o falta.</translation>
    </message>
    <message>
        <source>Container %1 of the vault has no valid signature.</source>
        <translation>El contenedor %1 de la bóveda no tiene una firma válida.</translation>
    </message>
    <message>
        <source>Container %1 of the vault was signed by another installation: %2</source>
        <translation>El contenedor %1 de la bóveda fue firmado por otra instalación: %2</translation>
    </message>
    <message>
        <source>This copy is damaged and cannot be restored (%1, no. %2).</source>
        <translation>Esta copia está dañada y no se puede restaurar (%1, n.º %2).</translation>
    </message>
    <message>
        <source>This copy is no longer kept (%1, no. %2).</source>
        <translation>Esta copia ya no se conserva (%1, n.º %2).</translation>
    </message>
    <message>
        <source>The vault has no container %1.</source>
        <translation>La bóveda no tiene el contenedor %1.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>La bóveda está bloqueada.</translation>
    </message>
    <message>
        <source>This key does not open the vault. Its fingerprint is %1.</source>
        <translation>Esta clave no abre la bóveda. Su huella es %1.</translation>
    </message>
    <message>
        <source>This is not a key of a vault, or it was mistyped.</source>
        <translation>No es la clave de una bóveda, o se escribió mal.</translation>
    </message>
    <message>
        <source>This is a private key. Use the public one here.</source>
        <translation>Es una clave privada. Use aquí la pública.</translation>
    </message>
    <message>
        <source>The private key file is damaged.</source>
        <translation>El archivo de la clave privada está dañado.</translation>
    </message>
    <message>
        <source>Wrong passphrase for the private key.</source>
        <translation>Frase de contraseña incorrecta para la clave privada.</translation>
    </message>
    <message>
        <source>The private key file %1 cannot be trusted: %2</source>
        <translation>El archivo de clave privada %1 no es de confianza: %2</translation>
    </message>
    <message>
        <source>The vault’s private key is not on this machine. Fingerprint: %1</source>
        <translation>La clave privada de la bóveda no está en este equipo. Huella: %1</translation>
    </message>
    <message>
        <source>There is already a private key: %1</source>
        <translation>Ya hay una clave privada: %1</translation>
    </message>
    <message>
        <source>The private key has no passphrase: %1</source>
        <translation>La clave privada no tiene frase de contraseña: %1</translation>
    </message>
    <message>
        <source>The vault’s signing key %1 cannot be used: %2</source>
        <translation>La clave de firma de la bóveda %1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>The first cleanup creates it. If there was one, connect its disk.</source>
        <translation>La primera limpieza la crea. Si ya había una, conecte su disco.</translation>
    </message>
    <message>
        <source>Choose an empty folder that only docsweep’s user can write to.</source>
        <translation>Elija una carpeta vacía en la que solo pueda escribir el usuario de docsweep.</translation>
    </message>
    <message>
        <source>Update docsweep on this machine.</source>
        <translation>Actualice docsweep en este equipo.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the vault’s folder.</source>
        <translation>Compruebe el disco y los permisos de la carpeta de la bóveda.</translation>
    </message>
    <message>
        <source>Free space on this disk.</source>
        <translation>Libere espacio en este disco.</translation>
    </message>
    <message>
        <source>Raise the limit, or wait until older copies expire.</source>
        <translation>Aumente el límite o espere a que caduquen copias más antiguas.</translation>
    </message>
    <message>
        <source>Set the clock. If it is right, delete the file “latest” in the vault’s folder.</source>
        <translation>Ajuste el reloj. Si es correcto, elimine el archivo «latest» de la carpeta de la bóveda.</translation>
    </message>
    <message>
        <source>Other copies are not affected. Check the disk.</source>
        <translation>Las demás copias no están afectadas. Compruebe el disco.</translation>
    </message>
    <message>
        <source>Look at what it holds before you restore anything.</source>
        <translation>Mire lo que contiene antes de restaurar nada.</translation>
    </message>
    <message>
        <source>Import the private key: docsweep-cli vault key import</source>
        <translation>Importe la clave privada: docsweep-cli vault key import</translation>
    </message>
    <message>
        <source>Copy the whole line again.</source>
        <translation>Copie de nuevo la línea completa.</translation>
    </message>
    <message>
        <source>Remove it from the settings. docsweep-cli vault key fingerprint shows the public key.</source>
        <translation>Quítela de los ajustes. docsweep-cli vault key fingerprint muestra la clave pública.</translation>
    </message>
    <message>
        <source>Import the private key again: docsweep-cli vault key import --file</source>
        <translation>Importe de nuevo la clave privada: docsweep-cli vault key import --file</translation>
    </message>
    <message>
        <source>Correct the permissions of this file.</source>
        <translation>Corrija los permisos de este archivo.</translation>
    </message>
    <message>
        <source>Run %1 is still at work or was interrupted. What it really deleted is not known yet.</source>
        <translation>La ejecución %1 sigue en curso o se interrumpió. Todavía no se sabe qué eliminó realmente.</translation>
    </message>
    <message>
        <source>It was not restored: %1 gave the restore up.</source>
        <translation>No se restauró: %1 abandonó la restauración.</translation>
    </message>
    <message>
        <source>%1 gave the restore up while this was on its way. It has not been verified.</source>
        <translation>%1 abandonó la restauración mientras esto estaba en camino. No se ha verificado.</translation>
    </message>
    <message>
        <source>Restore %1 was not interrupted. There is nothing to give up.</source>
        <translation>La restauración %1 no se interrumpió. No hay nada que abandonar.</translation>
    </message>
    <message>
        <source>Restore %1 was interrupted: %2 of %3 items are not back yet.</source>
        <translation>La restauración %1 se interrumpió: %2 de %3 elementos aún no han vuelto.</translation>
    </message>
    <message>
        <source>Deleted items that were not what had been copied: %1. They cannot be restored.</source>
        <translation>Elementos eliminados que no eran lo que se había copiado: %1. No se pueden restaurar.</translation>
    </message>
    <message>
        <source>Items that were kept because the vault had no room for their copies: %1.</source>
        <translation>Elementos que se conservaron porque la bóveda no tenía espacio para sus copias: %1.</translation>
    </message>
    <message>
        <source>An earlier docsweep made the ledger. It takes no requests to the vaults of others.</source>
        <translation>Un docsweep anterior creó el registro. No admite peticiones a las bóvedas de otros.</translation>
    </message>
    <message>
        <source>Several installations keep copies in this vault, and more than one has a run %1.</source>
        <translation>Varias instalaciones guardan copias en esta bóveda y más de una tiene una ejecución %1.</translation>
    </message>
    <message>
        <source>The vault’s copies of run %1 are from another installation.</source>
        <translation>Las copias de la ejecución %1 en la bóveda son de otra instalación.</translation>
    </message>
    <message>
        <source>The session had come back. Its documents were added to its new row %1.</source>
        <translation>La sesión había vuelto. Sus documentos se añadieron a su nueva fila %1.</translation>
    </message>
    <message>
        <source>Another row uses the session’s number %1. It gets a new one.</source>
        <translation>Otra fila usa el número %1 de la sesión. Recibe uno nuevo.</translation>
    </message>
    <message>
        <source>The session’s number %1 was taken. It is now %2.</source>
        <translation>El número %1 de la sesión estaba ocupado. Ahora es %2.</translation>
    </message>
    <message>
        <source>Another row uses the document’s number %1. It gets a new one.</source>
        <translation>Otra fila usa el número %1 del documento. Recibe uno nuevo.</translation>
    </message>
    <message>
        <source>The document’s number %1 was taken. It is now %2.</source>
        <translation>El número %1 del documento estaba ocupado. Ahora es %2.</translation>
    </message>
    <message>
        <source>The copy does not have the columns %1. They got the database’s default values.</source>
        <translation>La copia no tiene las columnas %1. Recibieron los valores predeterminados de la base de datos.</translation>
    </message>
    <message>
        <source>It is already there, unchanged.</source>
        <translation>Ya está ahí, sin cambios.</translation>
    </message>
    <message>
        <source>Documents that were already there: %1</source>
        <translation>Documentos que ya estaban: %1</translation>
    </message>
    <message>
        <source>Finish it, or give up what is not back yet.</source>
        <translation>Termínela o abandone lo que aún no ha vuelto.</translation>
    </message>
    <message>
        <source>The next cleanup finds out. Restore after it, or write the copies to a folder.</source>
        <translation>La próxima limpieza lo averigua. Restaure después, o escriba las copias en una carpeta.</translation>
    </message>
    <message>
        <source>Let an owner of the database run docsweep-cli ledger upgrade.</source>
        <translation>Un propietario de la base de datos debe ejecutar docsweep-cli ledger upgrade.</translation>
    </message>
    <message>
        <source>Choose it on the Vault page, which shows all copies.</source>
        <translation>Elíjala en la página Bóveda, que muestra todas las copias.</translation>
    </message>
</context>
<context>
    <name>docsweep::CertificatePaper</name>
    <message>
        <source>What earlier runs had ordered</source>
        <translation>Lo que habían ordenado ejecuciones anteriores</translation>
    </message>
    <message>
        <source>One session that somebody chose</source>
        <translation>Una sesión que alguien eligió</translation>
    </message>
    <message>
        <source>Everything unused for longer than %1 (since %2)</source>
        <translation>Todo lo que llevaba sin usarse más de %1 (desde %2)</translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>Lo que ya no está</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>What is still there</source>
        <translation>Lo que sigue ahí</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>Límites de seguridad</translation>
    </message>
    <message>
        <source>Somebody set them aside for this run</source>
        <translation>Alguien los anuló para esta ejecución</translation>
    </message>
    <message>
        <source>Plan (SHA-256)</source>
        <translation>Plan (SHA-256)</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>run %1; the last entry is %2, %3</source>
        <translation>ejecución %1; la última entrada es %2, %3</translation>
    </message>
    <message>
        <source>Signed file</source>
        <translation>Archivo firmado</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Signature (SHA-256)</source>
        <translation>Firma (SHA-256)</translation>
    </message>
    <message>
        <source>How to prove it</source>
        <translation>Cómo comprobarlo</translation>
    </message>
    <message>
        <source>This page is for people. What is signed is the file named above, with its signature beside it. Anybody can prove it with: %1</source>
        <translation>Esta página es para personas. Lo firmado es el archivo indicado arriba, con su firma al lado. Cualquiera puede comprobarlo con: %1</translation>
    </message>
    <message>
        <source>Certificate of deletion</source>
        <translation>Certificado de eliminación</translation>
    </message>
    <message>
        <source>The installation of docsweep named below states that, by %1, the storage had reported %2 objects absent and the database %3 rows deleted.</source>
        <translation>La instalación de docsweep indicada abajo declara que, hasta %1, el almacenamiento había informado de %2 objetos ausentes y la base de datos de %3 filas eliminadas.</translation>
    </message>
    <message>
        <source>What it does not cover</source>
        <translation>Lo que no abarca</translation>
    </message>
    <message>
        <source>Backups and copies of the database and the storage, caches in front of them (a CDN), and what they keep of deleted data in their own files.</source>
        <translation>Las copias de seguridad y réplicas de la base de datos y del almacenamiento, las cachés delante de ellos (una CDN) y lo que guardan de los datos eliminados en sus propios archivos.</translation>
    </message>
    <message>
        <source>Copies that docsweep keeps so that a deletion can be taken back: until their time is over. Another certificate can be made then.</source>
        <translation>Las copias que docsweep guarda para poder deshacer una eliminación: hasta que venza su plazo. Entonces se puede hacer otro certificado.</translation>
    </message>
    <message>
        <source>The items of this run are no longer known: only its totals are certified.</source>
        <translation>Los elementos de esta ejecución ya no se conocen: solo se certifican sus totales.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that another installation deleted in the place of this one: its certificate states them.</source>
        <translation>
            <numerusform>%Ln archivo que otra instalación eliminó en lugar de esta: consta en su certificado.</numerusform>
            <numerusform>%Ln archivos que otra instalación eliminó en lugar de esta: constan en su certificado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of %Ln file(s) that earlier runs had ordered: only their number is certified here.</source>
        <translation>
            <numerusform>El nombre de %Ln archivo que había ordenado una ejecución anterior: aquí solo se certifica el número.</numerusform>
            <numerusform>Los nombres de %Ln archivos que habían ordenado ejecuciones anteriores: aquí solo se certifica su número.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ChangeEndDialog</name>
    <message numerus="yes">
        <source>Change the end of %Ln hold(s)</source>
        <translation>
            <numerusform>Cambiar el fin de %Ln retención</numerusform>
            <numerusform>Cambiar el fin de %Ln retenciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Change end</source>
        <translation>Cambiar el fin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) will end earlier than before.</source>
        <translation>
            <numerusform>%Ln retención terminará antes que hasta ahora.</numerusform>
            <numerusform>%Ln retenciones terminarán antes que hasta ahora.</numerusform>
        </translation>
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
        <source>The picture was copied to the clipboard.</source>
        <translation>La imagen se copió en el portapapeles.</translation>
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
        <source>%1 could not be saved.</source>
        <translation>No se pudo guardar %1.</translation>
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
        <source>The test could not start: %1</source>
        <translation>La prueba no pudo iniciarse: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed</source>
        <translation>
            <numerusform>%Ln comprobación ha fallado</numerusform>
            <numerusform>%Ln comprobaciones han fallado</numerusform>
        </translation>
    </message>
    <message>
        <source>All checks passed</source>
        <translation>Todas las comprobaciones se han superado</translation>
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
        <source>Skipped</source>
        <translation>Omitido</translation>
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
        <translation>Nada ha fallado, pero hay advertencias</translation>
    </message>
    <message>
        <source>Not checked since the last change. Test the connection again.</source>
        <translation>Sin comprobar desde el último cambio. Pruebe la conexión de nuevo.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
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
        <source>test file</source>
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
        <source>Set DOCSWEEP_HOME to a folder that this user may write to and that has free space.</source>
        <translation>Defina DOCSWEEP_HOME con una carpeta en la que este usuario pueda escribir y que tenga espacio libre.</translation>
    </message>
    <message>
        <source>Close every docsweep that uses this journal, then repair it: docsweep-cli journal repair</source>
        <translation>Cierre todos los docsweep que usan este diario y después repárelo: docsweep-cli journal repair</translation>
    </message>
    <message>
        <source>Set the web app&apos;s database (DATABASE_URL, or SUPABASE_DB_HOST and the settings that belong to it), and run the app&apos;s migrations.</source>
        <translation>Defina la base de datos de la aplicación web (DATABASE_URL, o SUPABASE_DB_HOST y los ajustes que van con él) y ejecute las migraciones de la aplicación.</translation>
    </message>
    <message>
        <source>Check that the database server is running and that its host and port are correct, then try again.</source>
        <translation>Compruebe que el servidor de la base de datos funciona y que su host y su puerto son correctos, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check the database server&apos;s log.</source>
        <translation>Consulte el registro del servidor de la base de datos.</translation>
    </message>
    <message>
        <source>Synchronise both clocks with NTP. Until then automatic runs do not start.</source>
        <translation>Sincronice ambos relojes por NTP. Hasta entonces, las ejecuciones automáticas no se inician.</translation>
    </message>
    <message>
        <source>Synchronise this machine&apos;s clock with NTP: the ages of files are counted by it.</source>
        <translation>Sincronice el reloj de este equipo por NTP: la antigüedad de los archivos se cuenta con él.</translation>
    </message>
    <message>
        <source>Wait for the other run to finish.</source>
        <translation>Espere a que termine la otra ejecución.</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME and STORAGE_ROOT: the bucket is the folder STORAGE_ROOT/bucket.</source>
        <translation>Compruebe SUPABASE_BUCKET_NAME y STORAGE_ROOT: el bucket es la carpeta STORAGE_ROOT/bucket.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the files, or allow it to read, open and write these folders.</source>
        <translation>Ejecute docsweep como el usuario propietario de los archivos, o permítale leer y abrir estas carpetas y escribir en ellas.</translation>
    </message>
    <message>
        <source>Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT to the folder that holds the buckets, or STORAGE_CLEANUP_ENABLED=false to clean rows only.</source>
        <translation>Defina SUPABASE_URL y SUPABASE_SERVICE_KEY, o STORAGE_ROOT con la carpeta que contiene los buckets, o STORAGE_CLEANUP_ENABLED=false para limpiar solo filas.</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME: upper and lower case matter.</source>
        <translation>Compruebe SUPABASE_BUCKET_NAME: se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Set SUPABASE_SERVICE_KEY to the service key of this project. Any other key needs policies for SELECT and DELETE on storage.objects.</source>
        <translation>Defina SUPABASE_SERVICE_KEY con la clave de servicio de este proyecto. Cualquier otra clave necesita políticas para SELECT y DELETE en storage.objects.</translation>
    </message>
    <message>
        <source>Upgrade the project&apos;s plan, or wait for its next billing period. Rows are cleaned up meanwhile.</source>
        <translation>Contrate un plan superior para el proyecto o espere a su próximo período de facturación. Entretanto se limpian las filas.</translation>
    </message>
    <message>
        <source>Set the variable to the value given above.</source>
        <translation>Defina la variable con el valor indicado arriba.</translation>
    </message>
    <message>
        <source>Check that SUPABASE_URL is the project&apos;s address and can be reached from here (DNS, proxy, firewall, clock). Rows are cleaned up meanwhile.</source>
        <translation>Compruebe que SUPABASE_URL es la dirección del proyecto y que es accesible desde aquí (DNS, proxy, cortafuegos, reloj). Entretanto se limpian las filas.</translation>
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
        <source>test file in %1</source>
        <translation>archivo de prueba en %1</translation>
    </message>
    <message>
        <source>by SQL</source>
        <translation>por SQL</translation>
    </message>
    <message>
        <source>by the older API, folder by folder, which is slow</source>
        <translation>por la API antigua, carpeta por carpeta, lo que es lento</translation>
    </message>
    <message>
        <source>by the API</source>
        <translation>por la API</translation>
    </message>
    <message>
        <source>It can be opened and written.</source>
        <translation>Se puede abrir y escribir.</translation>
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
        <source>%1. The key does not show its role.</source>
        <translation>%1. La clave no indica su rol.</translation>
    </message>
    <message>
        <source>%1. The key&apos;s role is %2.</source>
        <translation>%1. El rol de la clave es %2.</translation>
    </message>
    <message>
        <source>It can be listed, and its files may be deleted.</source>
        <translation>Se puede listar y se pueden eliminar sus archivos.</translation>
    </message>
    <message>
        <source>It can be listed (%1), and its files may be deleted.</source>
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
        <source>It is not proven that files can be deleted, because the test file could not be created.</source>
        <translation>No está demostrado que se puedan eliminar archivos, porque no se pudo crear el archivo de prueba.</translation>
    </message>
    <message>
        <source>It was created, found and deleted.</source>
        <translation>Se creó, se encontró y se eliminó.</translation>
    </message>
    <message>
        <source>Existing buckets: %1.</source>
        <translation>Buckets existentes: %1.</translation>
    </message>
    <message>
        <source>The test file is still there. Delete it by hand: %1</source>
        <translation>El archivo de prueba sigue ahí. Elimínelo a mano: %1</translation>
    </message>
    <message>
        <source>the database accepts changes</source>
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
        <translation>los id de las filas son enteros</translation>
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
        <translation>el reloj de este equipo no ha saltado</translation>
    </message>
    <message>
        <source>times are kept in UTC</source>
        <translation>las horas se guardan en UTC</translation>
    </message>
    <message>
        <source>the web app notes who is active</source>
        <translation>la aplicación web registra quién está activo</translation>
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
        <source>protection against fake tables and servers</source>
        <translation>protección contra tablas y servidores falsos</translation>
    </message>
    <message>
        <source>Set the primary server in the connection, or make the database accept changes again.</source>
        <translation>Indique el servidor principal en la conexión o haga que la base de datos vuelva a aceptar cambios.</translation>
    </message>
    <message>
        <source>Allow this user to delete rows. With SQLite, allow it to write the file and its folder.</source>
        <translation>Permita a este usuario eliminar filas. Con SQLite, permítale escribir el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>Set the database and the schema where the web app keeps its tables.</source>
        <translation>Defina la base de datos y el esquema donde la aplicación web guarda sus tablas.</translation>
    </message>
    <message>
        <source>Set the web app&apos;s own database.</source>
        <translation>Defina la base de datos propia de la aplicación web.</translation>
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
        <source>older versions are not kept forever</source>
        <translation>las versiones anteriores no se conservan para siempre</translation>
    </message>
    <message>
        <source>this user may delete expired logins</source>
        <translation>este usuario puede eliminar los inicios de sesión caducados</translation>
    </message>
    <message>
        <source>Allow this user to read, change and delete rows of django_session, or set DOCSWEEP_DJANGO_SESSIONS=false.</source>
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
        <source>Older versions of files that are kept are not deleted.</source>
        <translation>Las versiones anteriores de archivos que se conservan no se eliminan.</translation>
    </message>
    <message>
        <source>Versions older than the age are deleted with the files.</source>
        <translation>Las versiones con más antigüedad que la establecida se eliminan con los archivos.</translation>
    </message>
    <message>
        <source>The storage itself deletes them %1 after they were replaced, except the newest %2 of each file.</source>
        <translation>El propio almacenamiento las elimina %1 después de ser reemplazadas, salvo las %2 más recientes de cada archivo.</translation>
    </message>
    <message>
        <source>The storage itself deletes them %1 after they were replaced.</source>
        <translation>El propio almacenamiento las elimina %1 después de ser reemplazadas.</translation>
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
        <source>Close connections that nobody needs, or raise the limit of the server or of this user.</source>
        <translation>Cierre las conexiones que nadie necesita, o aumente el límite del servidor o de este usuario.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the database file, or allow this user to write the file, its folder and the files that SQLite and docsweep keep beside it.</source>
        <translation>Ejecute docsweep como el usuario propietario del archivo de la base de datos, o permita a este usuario escribir el archivo, su carpeta y los archivos que SQLite y docsweep guardan al lado.</translation>
    </message>
    <message>
        <source>Another program is using it. Try again when it has finished.</source>
        <translation>Otro programa lo está usando. Vuelva a intentarlo cuando haya terminado.</translation>
    </message>
    <message>
        <source>The file is damaged. Stop the web app and restore the newest backup.</source>
        <translation>El archivo está dañado. Detenga la aplicación web y restaure la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s log for disk errors: journalctl -k</source>
        <translation>Busque errores de disco en el registro de este equipo: journalctl -k</translation>
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
        <translation>Omitido, porque falló esto: %1</translation>
    </message>
    <message>
        <source>No run starts until this is fixed.</source>
        <translation>Ninguna ejecución se inicia hasta que esto se corrija.</translation>
    </message>
    <message>
        <source>Automatic runs do not start until this is fixed. Runs that you start do.</source>
        <translation>Las ejecuciones automáticas no se inician hasta que esto se corrija. Las que inicie usted, sí.</translation>
    </message>
    <message>
        <source>Runs continue, but you should know about it.</source>
        <translation>Las ejecuciones continúan, pero debe saberlo.</translation>
    </message>
    <message>
        <source>“Clean up files” is off in Settings: only rows are cleaned up.</source>
        <translation>«Limpiar archivos» está desactivado en Ajustes: solo se limpian filas.</translation>
    </message>
</context>
<context>
    <name>docsweep::CleanupOfAll</name>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>No hay nada que limpiar.</translation>
    </message>
    <message>
        <source>None of these items is left to clean up.</source>
        <translation>No queda por limpiar ninguno de estos elementos.</translation>
    </message>
</context>
<context>
    <name>docsweep::ClosingQuestions</name>
    <message>
        <source>A cleanup is running</source>
        <translation>Hay una limpieza en curso</translation>
    </message>
    <message>
        <source>A cleanup is running. If you stop it, the current batch is finished and the rest stays in the list.</source>
        <translation>Hay una limpieza en curso. Si la detiene, se termina el lote actual y el resto queda en la lista.</translation>
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
        <source>Changes not applied</source>
        <translation>Cambios sin aplicar</translation>
    </message>
    <message>
        <source>The changes to the schedule are not applied yet. Quitting discards them.</source>
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
        <source>%Ln of the files were not ticked. They will be deleted too, because rows of ticked sessions refer to them (%1).</source>
        <translation>
            <numerusform>%Ln de los archivos no estaba marcado. También se eliminará, porque una fila de una sesión marcada hace referencia a él (%1).</numerusform>
            <numerusform>%Ln de los archivos no estaban marcados. También se eliminarán, porque filas de sesiones marcadas hacen referencia a ellos (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked file(s) will be kept: they can only be deleted together with their session, which is not ticked.</source>
        <translation>
            <numerusform>%Ln archivo marcado se conservará: solo se puede eliminar junto con su sesión, que no está marcada.</numerusform>
            <numerusform>%Ln archivos marcados se conservarán: solo se pueden eliminar junto con su sesión, que no está marcada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage could not be listed. Rows are deleted now. Their files are remembered and deleted as soon as the storage answers.</source>
        <translation>No se pudo listar el almacenamiento. Las filas se eliminan ahora. Sus archivos se anotan y se eliminan en cuanto responda el almacenamiento.</translation>
    </message>
    <message>
        <source>Every item is checked again before it is deleted. Sessions used and files changed since the scan are kept.</source>
        <translation>Cada elemento se vuelve a comprobar antes de eliminarlo. Las sesiones usadas y los archivos modificados desde el análisis se conservan.</translation>
    </message>
    <message>
        <source>No copy is kept. Deleted items cannot be restored.</source>
        <translation>No se guarda ninguna copia. Los elementos eliminados no se pueden restaurar.</translation>
    </message>
    <message>
        <source>This is more than half of everything.</source>
        <translation>Es más de la mitad de todo.</translation>
    </message>
    <message>
        <source>Type %1 to delete it anyway:</source>
        <translation>Escriba %1 para eliminarlo de todos modos:</translation>
    </message>
    <message>
        <source>The number of items that will be deleted</source>
        <translation>El número de elementos que se eliminarán</translation>
    </message>
    <message>
        <source>The limit itself does not change. The history of this cleanup will show that it was overridden.</source>
        <translation>El límite en sí no cambia. El historial de esta limpieza mostrará que se dejó sin efecto.</translation>
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
    <message>
        <source>This list was made with a trial age: what is older than %1. The schedule uses %2.</source>
        <translation>Esta lista se hizo con una antigüedad de prueba: lo que tiene más de %1. La programación usa %2.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>All of session %1 will be deleted, whatever its age. It may still be in use.</source>
        <translation>Se eliminará toda la sesión %1, sea cual sea su antigüedad. Es posible que aún esté en uso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files (%1) belong to sessions that are still in use. They will be deleted because they are old. No cleanup here has deleted such files before. To keep such files, cancel and switch on “Keep files of sessions in use” in Settings.</source>
        <translation>
            <numerusform>%Ln de los archivos (%1) pertenece a una sesión que aún está en uso. Se eliminará porque es antiguo. Ninguna limpieza ha eliminado antes aquí archivos así. Para conservar esos archivos, cancele y active «Conservar los archivos de sesiones en uso» en Ajustes.</numerusform>
            <numerusform>%Ln de los archivos (%1) pertenecen a sesiones que aún están en uso. Se eliminarán porque son antiguos. Ninguna limpieza ha eliminado antes aquí archivos así. Para conservar esos archivos, cancele y active «Conservar los archivos de sesiones en uso» en Ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be downloaded and kept until %2.</source>
        <translation>Se descargarán %1 y se conservarán hasta %2.</translation>
    </message>
    <message>
        <source>%1 will be copied and kept until %2.</source>
        <translation>Se copiarán %1 y se conservarán hasta %2.</translation>
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
        <source>%1 of the %2 items that the scan found are %3 of everything. The safety limit is %4.</source>
        <translation>%1 de los %2 elementos que encontró el análisis son el %3 del total. El límite de seguridad es el %4.</translation>
    </message>
    <message>
        <source>%1 of the %2 files in bucket %3 are %4 of it. The safety limit is %5 of a bucket.</source>
        <translation>%1 de los %2 archivos del bucket %3 son el %4 de su contenido. El límite de seguridad es el %5 de un bucket.</translation>
    </message>
    <message>
        <source>A cleanup usually deletes about %1 items here. The safety limit is %2 times as many.</source>
        <translation>Aquí una limpieza suele eliminar unos %1 elementos. El límite de seguridad es %2 veces esa cantidad.</translation>
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
        <source>%1. Click to open another connection or to edit this one.</source>
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
    <message>
        <source>All projects</source>
        <translation>Todos los proyectos</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Administrar conexiones…</translation>
    </message>
    <message>
        <source>Reset demo data…</source>
        <translation>Restablecer los datos de demostración…</translation>
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
        <source>Only if the project&apos;s certificate is not signed by a public authority.</source>
        <translation>Solo si el certificado del proyecto no está firmado por una autoridad pública.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>How to enter the database</source>
        <translation>Cómo indicar la base de datos</translation>
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
        <source>The name cannot be changed here.</source>
        <translation>El nombre no se puede cambiar aquí.</translation>
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
        <source>Enter a name.</source>
        <translation>Introduzca un nombre.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s address as its dashboard shows it.</source>
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
        <source>Taken from the project&apos;s address. On a network without IPv6, enter the pooler&apos;s host and user instead. The dashboard shows them under Connect.</source>
        <translation>Tomado de la dirección del proyecto. En una red sin IPv6, introduzca en su lugar el host y el usuario del pooler. El panel los muestra en «Connect».</translation>
    </message>
    <message>
        <source>Use letters and digits only, for example “production”.</source>
        <translation>Use solo letras y cifras, por ejemplo «produccion».</translation>
    </message>
    <message>
        <source>A connection with this name already exists.</source>
        <translation>Ya existe una conexión con este nombre.</translation>
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
        <source>Enter a number of at least %1.</source>
        <translation>Introduzca un número de al menos %1.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Este valor no se puede usar.</translation>
    </message>
    <message>
        <source>Mark it as production, in red</source>
        <translation>Marcarla como producción, en rojo</translation>
    </message>
    <message>
        <source>The mark stands in the title, in every confirmation and in every alert.</source>
        <translation>La marca aparece en el título, en cada confirmación y en cada alerta.</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionForm</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>No keychain is available</source>
        <translation>No hay ningún llavero disponible</translation>
    </message>
    <message>
        <source>Store them in this file</source>
        <translation>Guardarlas en este archivo</translation>
    </message>
    <message>
        <source>Do not store them</source>
        <translation>No guardarlas</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>No se guardó nada.</translation>
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
        <source>Also test deleting (creates and removes a small file)</source>
        <translation>Probar también la eliminación (crea y elimina un archivo pequeño)</translation>
    </message>
    <message>
        <source>This proves that docsweep may delete files. If off, the test changes nothing.</source>
        <translation>Esto demuestra que docsweep puede eliminar archivos. Si se desactiva, la prueba no cambia nada.</translation>
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
docsweep can keep them in the file %1 instead. Only your user may read it (mode 0600), but it is not encrypted: anyone who can act as you, or who has a backup of it, can read them.</source>
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
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Read the settings again from their sources</source>
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
        <source>Check whether a cleanup would work. The test changes nothing.</source>
        <translation>Comprueba si una limpieza funcionaría. La prueba no cambia nada.</translation>
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
        <source>Saved connections</source>
        <translation>Conexiones guardadas</translation>
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
        <source>docsweep forgets the settings of this connection and its stored key and password. The web app&apos;s database and files are not touched. The journal of deletions is kept.</source>
        <translation>docsweep olvida los ajustes de esta conexión y su clave y contraseña guardadas. La base de datos y los archivos de la aplicación web no se tocan. El diario de las eliminaciones se conserva.</translation>
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
        <source>A cleanup is running. Connections can be changed when it has finished.</source>
        <translation>Hay una limpieza en curso. Las conexiones se podrán cambiar cuando haya terminado.</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionSwitch</name>
    <message>
        <source>A cleanup is running</source>
        <translation>Hay una limpieza en curso</translation>
    </message>
    <message>
        <source>A cleanup is running. If you stop it, the current batch is finished and the rest stays in the list.</source>
        <translation>Hay una limpieza en curso. Si la detiene, se termina el lote actual y el resto queda en la lista.</translation>
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
    <message>
        <source>Reset demo data</source>
        <translation>Restablecer los datos de demostración</translation>
    </message>
    <message>
        <source>Reset the demo data?</source>
        <translation>¿Restablecer los datos de demostración?</translation>
    </message>
    <message>
        <source>Its files, rows, holds, schedule and history in %1 are replaced by new ones. Nothing else is touched.</source>
        <translation>Sus archivos, filas, retenciones, programación e historial en %1 se sustituyen por otros nuevos. No se toca nada más.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Reset demo</source>
        <translation>Restablecer demostración</translation>
    </message>
    <message>
        <source>A cleanup is running. Reset the demo when it has ended.</source>
        <translation>Hay una limpieza en curso. Restablezca la demostración cuando termine.</translation>
    </message>
    <message>
        <source>The demo was not reset: its folder holds files that the demo did not make. Move them away first.</source>
        <translation>La demostración no se restableció: su carpeta contiene archivos que no creó la demostración. Muévalos primero.</translation>
    </message>
    <message>
        <source>The demo was not reset. %1</source>
        <translation>La demostración no se restableció. %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionsDialog</name>
    <message>
        <source>Manage connections</source>
        <translation>Administrar conexiones</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Conexiones guardadas</translation>
    </message>
    <message>
        <source>No connection is saved yet.</source>
        <translation>Aún no hay ninguna conexión guardada.</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nueva conexión…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>for example “production”</source>
        <translation>por ejemplo «producción»</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Mark as production</source>
        <translation>Marcar como producción</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplicar…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (abierta)</translation>
    </message>
    <message>
        <source>A cleanup is running; this connection can be changed when it has ended.</source>
        <translation>Hay una limpieza en curso; esta conexión podrá cambiarse cuando termine.</translation>
    </message>
    <message>
        <source>Saved. A timer of the system that names “%1” must be set up again.</source>
        <translation>Guardado. Un temporizador del sistema que nombre «%1» debe configurarse de nuevo.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Duplicar «%1»</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nombre de la copia</translation>
    </message>
    <message>
        <source>The copy has the same settings.</source>
        <translation>La copia tiene la misma configuración.</translation>
    </message>
    <message>
        <source>Copy the stored key and password too</source>
        <translation>Copiar también la clave y la contraseña guardadas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>“%1” is a copy of “%2”.</source>
        <translation>«%1» es una copia de «%2».</translation>
    </message>
    <message>
        <source>“%1” is a copy of “%2”, without its key and password. Enter them with Edit.</source>
        <translation>«%1» es una copia de «%2», sin su clave ni su contraseña. Introdúzcalas con Editar.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>¿Eliminar la conexión «%1»?</translation>
    </message>
    <message>
        <source>docsweep forgets its settings and the key and password stored for it. The web app&apos;s database and files are not touched, and the history stays. A timer of the system that names this connection will fail from then on.</source>
        <translation>docsweep olvida su configuración y la clave y la contraseña guardadas. La base de datos y los archivos de la aplicación web no se tocan y el historial se conserva. Un temporizador del sistema que nombre esta conexión fallará a partir de entonces.</translation>
    </message>
    <message>
        <source>It is open and will be closed.</source>
        <translation>Está abierta y se cerrará.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Eliminar la conexión</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>docsweep::Continuation</name>
    <message>
        <source>Deletes the rest of this list. Every item is checked again before it is deleted.</source>
        <translation>Elimina el resto de esta lista. Cada elemento se comprueba de nuevo antes de eliminarlo.</translation>
    </message>
    <message>
        <source>Shows what can be deleted now. Nothing is deleted until you confirm it.</source>
        <translation>Muestra lo que se puede eliminar ahora. No se elimina nada hasta que lo confirme.</translation>
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
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>Solo esta sesión</translation>
    </message>
    <message>
        <source>Why it will be deleted</source>
        <translation>Por qué se eliminará</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Basado en</translation>
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
        <source>Select a row to see why it will be deleted and what that is based on.</source>
        <translation>Seleccione una fila para ver por qué se eliminará y en qué se basa.</translation>
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
        <source>Looking up the files of its rows…</source>
        <translation>Buscando los archivos de sus filas…</translation>
    </message>
    <message>
        <source>Ticking it includes no files: its rows refer to no stored files.</source>
        <translation>Marcarla no incluye archivos: sus filas no hacen referencia a ningún archivo almacenado.</translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows refer to.</source>
        <translation>
            <numerusform>Marcarla incluye %Ln archivo al que hacen referencia sus filas.</numerusform>
            <numerusform>Marcarla incluye %Ln archivos a los que hacen referencia sus filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows refer to, %1.</source>
        <translation>
            <numerusform>Marcarla incluye %Ln archivo al que hacen referencia sus filas, %1.</numerusform>
            <numerusform>Marcarla incluye %Ln archivos a los que hacen referencia sus filas, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it would be deleted without the hold</source>
        <translation>Por qué se eliminaría sin la retención</translation>
    </message>
    <message>
        <source>Held: cleaning up this list does not delete it.</source>
        <translation>Retenido: la limpieza de esta lista no lo elimina.</translation>
    </message>
</context>
<context>
    <name>docsweep::Doors</name>
    <message>
        <source>First start</source>
        <translation>Primer inicio</translation>
    </message>
    <message>
        <source>Welcome to docsweep. It finds and deletes expired sessions and files. How do you want to start?</source>
        <translation>Le damos la bienvenida a docsweep. Encuentra y elimina sesiones y archivos caducados. ¿Cómo quiere empezar?</translation>
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
        <source>A small database and real files, created in a folder of their own. Try everything, including deleting.</source>
        <translation>Una base de datos pequeña y archivos reales, creados en una carpeta propia. Pruébelo todo, incluida la eliminación.</translation>
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
        <source>Nothing is deleted until you have seen the list and confirmed it.</source>
        <translation>No se elimina nada hasta que usted haya visto la lista y la haya confirmado.</translation>
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
        <source>Your current connection is not affected.</source>
        <translation>Su conexión actual no se ve afectada.</translation>
    </message>
    <message>
        <source>The demo is created in %1.</source>
        <translation>La demostración se crea en %1.</translation>
    </message>
    <message>
        <source>Creating demo data…</source>
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
        <source>Try again to open the requested connection</source>
        <translation>Reintentar abrir la conexión solicitada</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>The problem is still there.</source>
        <translation>El problema continúa.</translation>
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
        <source>Fills in the connection from the web app&apos;s own settings. Nothing in the web app is changed.</source>
        <translation>Rellena la conexión con los ajustes de la aplicación web. No se cambia nada en la aplicación web.</translation>
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
    <message>
        <source>Manage…</source>
        <translation>Administrar…</translation>
    </message>
    <message>
        <source>Manage saved connections</source>
        <translation>Administrar las conexiones guardadas</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Editar conexión</translation>
    </message>
    <message>
        <source>No database is set up yet. Choose how to start.</source>
        <translation>Aún no hay ninguna base de datos configurada. Elija cómo empezar.</translation>
    </message>
</context>
<context>
    <name>docsweep::EndHoldsDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %Ln hold(s)</source>
        <translation>
            <numerusform>Terminar %Ln retención</numerusform>
            <numerusform>Terminar %Ln retenciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %Ln hold(s)?</source>
        <translation>
            <numerusform>¿Terminar %Ln retención?</numerusform>
            <numerusform>¿Terminar %Ln retenciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep nothing of the list now. What they would keep later can be deleted.</source>
        <translation>Ahora no conservan nada de la lista. Lo que conservarían más adelante podrá eliminarse.</translation>
    </message>
    <message numerus="yes">
        <source>The next cleanup can delete what they keep: %Ln item(s), %1.</source>
        <translation>
            <numerusform>La próxima limpieza podrá eliminar lo que conservan: %Ln elemento, %1.</numerusform>
            <numerusform>La próxima limpieza podrá eliminar lo que conservan: %Ln elementos, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>For example: the audit is closed</source>
        <translation>Por ejemplo: la auditoría ha concluido</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Why? The reason is kept with the hold.</source>
        <translation>¿Por qué? El motivo se guarda con la retención.</translation>
    </message>
</context>
<context>
    <name>docsweep::ErrorWords</name>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>Something that is needed was not found.</source>
        <translation>No se encontró algo que hace falta.</translation>
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
        <source>Check the key, the user, the password and their permissions.</source>
        <translation>Compruebe la clave, el usuario, la contraseña y sus permisos.</translation>
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
        <source>Something that is needed does not answer.</source>
        <translation>Algo que hace falta no responde.</translation>
    </message>
    <message>
        <source>Check that it is running and can be reached from here, then try again.</source>
        <translation>Compruebe que funciona y que es accesible desde aquí, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The provider has locked the project.</source>
        <translation>El proveedor ha bloqueado el proyecto.</translation>
    </message>
    <message>
        <source>Its owner must upgrade the plan or wait for the next billing period.</source>
        <translation>Su propietario debe contratar un plan superior o esperar al próximo período de facturación.</translation>
    </message>
    <message>
        <source>Another user or program is using it, or something changed in the meantime.</source>
        <translation>Otro usuario o programa lo está usando, o algo cambió entretanto.</translation>
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
        <source>Check the address and the log.</source>
        <translation>Compruebe la dirección y el registro.</translation>
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
        <source>The disk or its file system is failing.</source>
        <translation>Falla el disco o su sistema de archivos.</translation>
    </message>
    <message>
        <source>Check that it has free space and can be written to, then try again.</source>
        <translation>Compruebe que hay espacio libre y que se puede escribir, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check the list. If it is correct, clean up by hand or raise the limit.</source>
        <translation>Revise la lista. Si es correcta, limpie a mano o aumente el límite.</translation>
    </message>
    <message>
        <source>Check in Settings that the database, the folder and the bucket are correct.</source>
        <translation>Compruebe en los ajustes que la base de datos, la carpeta y el bucket son los correctos.</translation>
    </message>
    <message>
        <source>Correct it in Settings.</source>
        <translation>Corríjalo en los ajustes.</translation>
    </message>
    <message>
        <source>An older docsweep noted them in English; see the technical details.</source>
        <translation>Un docsweep anterior los anotó en inglés; vea los detalles técnicos.</translation>
    </message>
    <message>
        <source>Check that the database, the folder and the bucket are correct.</source>
        <translation>Compruebe que la base de datos, la carpeta y el bucket sean correctos.</translation>
    </message>
    <message>
        <source>Edit the connection to correct it.</source>
        <translation>Edite la conexión para corregirlo.</translation>
    </message>
    <message>
        <source>Correct it where it is set, then try again.</source>
        <translation>Corríjalo donde está definido e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 %2, for example: %3</source>
        <comment>count, state, cause</comment>
        <translation>%2 (%1), por ejemplo: %3</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>count, state, cause</comment>
        <translation>%2 (%1): %3</translation>
    </message>
</context>
<context>
    <name>docsweep::ExplanationPane</name>
    <message>
        <source>Checking rows and files again…</source>
        <translation>Comprobando de nuevo filas y archivos…</translation>
    </message>
    <message>
        <source>It no longer exists.</source>
        <translation>Ya no existe.</translation>
    </message>
    <message>
        <source>The storage could not be asked: %1</source>
        <translation>No se pudo preguntar al almacenamiento: %1</translation>
    </message>
    <message>
        <source>Checked just now: will be kept. A hold keeps it: %1</source>
        <translation>Comprobado ahora mismo: se conservará. Lo conserva una retención: %1</translation>
    </message>
    <message>
        <source>Checked just now: will be deleted. Reason: %1.</source>
        <translation>Comprobado ahora mismo: se eliminará. Motivo: %1.</translation>
    </message>
    <message>
        <source>Checked just now: will be kept. Reason: %1.</source>
        <translation>Comprobado ahora mismo: se conservará. Motivo: %1.</translation>
    </message>
    <message>
        <source>Time on %1: %2. This machine&apos;s clock is %3 ahead.</source>
        <translation>Hora de %1: %2. El reloj de este equipo va %3 adelantado.</translation>
    </message>
    <message>
        <source>Time on %1: %2. This machine&apos;s clock is %3 behind.</source>
        <translation>Hora de %1: %2. El reloj de este equipo va %3 atrasado.</translation>
    </message>
    <message>
        <source>Time on %1: %2. This machine&apos;s clock agrees.</source>
        <translation>Hora de %1: %2. El reloj de este equipo coincide.</translation>
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
        <source>No row refers to it.</source>
        <translation>Ninguna fila hace referencia a él.</translation>
    </message>
    <message>
        <source>Its rows</source>
        <translation>Sus filas</translation>
    </message>
    <message>
        <source>Referred to by</source>
        <translation>Referencias desde</translation>
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
        <source>Kept in its folder</source>
        <translation>Se conserva en su carpeta</translation>
    </message>
    <message>
        <source>Kept beside it</source>
        <translation>Se conserva junto a él</translation>
    </message>
    <message>
        <source>It could not be checked again. %1</source>
        <translation>No se pudo comprobar de nuevo. %1</translation>
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
        <source>Stop without writing a file</source>
        <translation>Detener sin escribir ningún archivo</translation>
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
        <source>The export was stopped. No file was written.</source>
        <translation>La exportación se detuvo. No se escribió ningún archivo.</translation>
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
        <source>Remove this filter</source>
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
        <source>Show each session with its files below it (Ctrl+G)</source>
        <translation>Muestra cada sesión con sus archivos debajo (Ctrl+G)</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
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
        <source>Show %Ln hold(s)</source>
        <translation>
            <numerusform>Mostrar %Ln retención</numerusform>
            <numerusform>Mostrar %Ln retenciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held. A hold (H) protects a session or a file from every cleanup.</source>
        <translation>No hay nada retenido. Una retención (H) protege de toda limpieza una sesión o un archivo.</translation>
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
    <message>
        <source>Search key, file, document…</source>
        <translation>Buscar clave, archivo, documento…</translation>
    </message>
    <message>
        <source>Part of a file&apos;s or session&apos;s key, or of a document&apos;s name (Ctrl+F)</source>
        <translation>Parte de la clave de un archivo o una sesión, o del nombre de un documento (Ctrl+F)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s): show what each one keeps, or end it</source>
        <translation>
            <numerusform>%Ln retención: mostrar qué conserva, o terminarla</numerusform>
            <numerusform>%Ln retenciones: mostrar qué conserva cada una, o terminarlas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::FirstRunDialog</name>
    <message>
        <source>Switch on automatic runs</source>
        <translation>Activar las ejecuciones automáticas</translation>
    </message>
    <message>
        <source>What the first automatic run would delete</source>
        <translation>Lo que eliminaría la primera ejecución automática</translation>
    </message>
    <message>
        <source>Checking what the first run would delete…</source>
        <translation>Comprobando qué eliminaría la primera ejecución…</translation>
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
        <source>It is not known now what the first run would delete</source>
        <translation>Ahora no se sabe qué eliminaría la primera ejecución</translation>
    </message>
    <message>
        <source>The first run would delete nothing</source>
        <translation>La primera ejecución no eliminaría nada</translation>
    </message>
    <message>
        <source>Nothing is older than %1.</source>
        <translation>Nada tiene más de %1.</translation>
    </message>
    <message numerus="yes">
        <source>The first run would delete %Ln item(s), %1</source>
        <translation>
            <numerusform>La primera ejecución eliminaría %Ln elemento, %1</numerusform>
            <numerusform>La primera ejecución eliminaría %Ln elementos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These items are older than %1. The oldest is from %2.</source>
        <translation>Estos elementos tienen más de %1. El más antiguo es de %2.</translation>
    </message>
    <message>
        <source>These items are older than %1.</source>
        <translation>Estos elementos tienen más de %1.</translation>
    </message>
    <message>
        <source>The storage could not be listed: files that no row refers to are not counted.</source>
        <translation>No se pudo listar el almacenamiento: los archivos a los que ninguna fila hace referencia no se cuentan.</translation>
    </message>
    <message>
        <source>A safety limit would stop it. %1</source>
        <translation>Un límite de seguridad la detendría. %1</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Twice what would be deleted today, but at least %1 items and %2%. A run that would exceed a limit stops before its first deletion.</source>
        <translation>El doble de lo que se eliminaría hoy, pero al menos %1 elementos y un %2 %. Una ejecución que superaría un límite se detiene antes de la primera eliminación.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files (%1) belong to sessions that are still in use. To keep such files, switch on “Keep files of sessions in use” in Settings.</source>
        <translation>
            <numerusform>%Ln de los archivos (%1) pertenece a una sesión que aún se usa. Para conservar esos archivos, active «Conservar los archivos de sesiones en uso» en Ajustes.</numerusform>
            <numerusform>%Ln de los archivos (%1) pertenecen a sesiones que aún se usan. Para conservar esos archivos, active «Conservar los archivos de sesiones en uso» en Ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It would also try what other docsweeps have left pending: %1.</source>
        <translation>También intentaría lo que otros docsweep han dejado pendiente: %1.</translation>
    </message>
    <message>
        <source>All docsweeps of this web app will list this schedule and say when one of its runs is missing.</source>
        <translation>Todos los docsweep de esta aplicación web mostrarán esta programación y avisarán si falta alguna de sus ejecuciones.</translation>
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
        <source>How is the storage growing?</source>
        <translation>¿Cómo crece el almacenamiento?</translation>
    </message>
    <message>
        <source>No scan has listed the storage yet. After the second scan, a line shows how it grows.</source>
        <translation>Ningún análisis ha listado aún el almacenamiento. Tras el segundo análisis, una línea muestra cómo crece.</translation>
    </message>
    <message>
        <source>Each scan adds one dot. After the second scan, a line shows how the storage grows. After some hours of scans, a forecast shows when the quota will be reached.</source>
        <translation>Cada análisis añade un punto. Tras el segundo análisis, una línea muestra cómo crece el almacenamiento. Tras algunas horas de análisis, una previsión muestra cuándo se alcanzará la cuota.</translation>
    </message>
    <message>
        <source>How is the storage growing? There is not enough history to tell yet.</source>
        <translation>¿Cómo crece el almacenamiento? Aún no hay historial suficiente para saberlo.</translation>
    </message>
    <message>
        <source>A forecast needs at least four scans over two hours without a cleanup between them.</source>
        <translation>Una previsión necesita al menos cuatro análisis a lo largo de dos horas sin ninguna limpieza entre ellos.</translation>
    </message>
    <message>
        <source>How is the storage growing? Hardly at all.</source>
        <translation>¿Cómo crece el almacenamiento? Apenas.</translation>
    </message>
    <message>
        <source>How is the storage growing? It shrinks by %1.</source>
        <translation>¿Cómo crece el almacenamiento? Disminuye %1.</translation>
    </message>
    <message>
        <source>How is the storage growing? By %1. It is already over the quota.</source>
        <translation>¿Cómo crece el almacenamiento? %1. Ya supera la cuota.</translation>
    </message>
    <message>
        <source>How is the storage growing? By %1. The quota is reached around %2.</source>
        <translation>¿Cómo crece el almacenamiento? %1. La cuota se alcanzará hacia el %2.</translation>
    </message>
    <message>
        <source>How is the storage growing? By %1. The quota is far away.</source>
        <translation>¿Cómo crece el almacenamiento? %1. La cuota queda lejos.</translation>
    </message>
    <message>
        <source>Based on the last two weeks, including cleanups.</source>
        <translation>Según las dos últimas semanas, incluidas las limpiezas.</translation>
    </message>
    <message>
        <source>Based on the growth between cleanups: what happens if nothing is cleaned up.</source>
        <translation>Según el crecimiento entre limpiezas: qué ocurre si no se limpia nada.</translation>
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
    <message>
        <source>The quota is reached on %1.</source>
        <translation>La cuota se alcanzará el %1.</translation>
    </message>
</context>
<context>
    <name>docsweep::HealthPill</name>
    <message>
        <source>%1 not checked yet</source>
        <translation>%1 aún sin comprobar</translation>
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
        <source>It answered at the last scan.</source>
        <translation>Respondió en el último análisis.</translation>
    </message>
    <message>
        <source>Files are listed %1.</source>
        <translation>Los archivos se listan %1.</translation>
    </message>
    <message>
        <source>The next scan checks it.</source>
        <translation>El próximo análisis lo comprueba.</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Editar conexión</translation>
    </message>
    <message>
        <source>“Clean up files” is off in Settings: only rows are deleted, files are not touched.</source>
        <translation>«Limpiar archivos» está desactivado en Ajustes: solo se eliminan filas; los archivos no se tocan.</translation>
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
        <source>Protect from every cleanup</source>
        <translation>Proteger de toda limpieza</translation>
    </message>
    <message>
        <source>What should be kept?</source>
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
        <source>The %Ln session(s) of the selected rows</source>
        <translation>
            <numerusform>La sesión de las filas seleccionadas</numerusform>
            <numerusform>Las %Ln sesiones de las filas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rows, and every file that is in its folder or that its rows refer to.</source>
        <translation>Sus filas y todo archivo que esté en su carpeta o al que sus filas hagan referencia.</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>El archivo %1</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected file(s)</source>
        <translation>
            <numerusform>El archivo seleccionado</numerusform>
            <numerusform>Los %Ln archivos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>And the session whose rows refer to it.</source>
        <translation>Y la sesión cuyas filas hacen referencia a él.</translation>
    </message>
    <message>
        <source>Everything that starts like this</source>
        <translation>Todo lo que empiece así</translation>
    </message>
    <message>
        <source>For example: 3f9c/ or inbox/2026</source>
        <translation>Por ejemplo: 3f9c/ o inbox/2026</translation>
    </message>
    <message>
        <source>Everything that matches a pattern</source>
        <translation>Todo lo que coincida con un patrón</translation>
    </message>
    <message>
        <source>* stands for anything, ? for one character: */invoice-*.pdf</source>
        <translation>* equivale a cualquier texto, ? a un carácter: */invoice-*.pdf</translation>
    </message>
    <message>
        <source>This will be kept</source>
        <translation>Esto se conservará</translation>
    </message>
    <message>
        <source>Keys start with</source>
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
        <source>Type how the keys to keep start, or what they look like.</source>
        <translation>Escriba cómo empiezan las claves que se deben conservar, o qué forma tienen.</translation>
    </message>
    <message>
        <source>A pattern needs a * or a ?, and every [ needs its ].</source>
        <translation>Un patrón necesita un * o un ?, y cada [ necesita su ].</translation>
    </message>
    <message>
        <source>Checking what this keeps…</source>
        <translation>Comprobando qué conserva esto…</translation>
    </message>
    <message>
        <source>Ticked but hidden by the filter, so not included: %1</source>
        <translation>Marcados pero ocultos por el filtro, así que no se incluyen: %1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Session, file, beginning or pattern</source>
        <translation>Sesión, archivo, comienzo o patrón</translation>
    </message>
    <message>
        <source>x1y2z3, x1y2z3/a.pdf, x1y2z3/ or */invoice-*.pdf</source>
        <translation>x1y2z3, x1y2z3/a.pdf, x1y2z3/ o */invoice-*.pdf</translation>
    </message>
    <message>
        <source>This session: its rows, and every file in its folder or named by them.</source>
        <translation>Esta sesión: sus filas y todo archivo que esté en su carpeta o que ellas mencionen.</translation>
    </message>
    <message>
        <source>This one file, and the session whose rows name it.</source>
        <translation>Este único archivo y la sesión cuyas filas lo mencionan.</translation>
    </message>
    <message>
        <source>Every file whose key begins like this.</source>
        <translation>Todo archivo cuya clave empiece así.</translation>
    </message>
    <message>
        <source>Every file that fits this pattern. * stands for anything, ? for one character.</source>
        <translation>Todo archivo que cumpla este patrón. * equivale a cualquier texto, ? a un carácter.</translation>
    </message>
    <message>
        <source>Enter what to keep.</source>
        <translation>Escriba qué se debe conservar.</translation>
    </message>
    <message>
        <source>Scan to see what it keeps now.</source>
        <translation>Analice para ver qué conserva ahora.</translation>
    </message>
    <message>
        <source>It keeps no candidate now, but everything that matches later.</source>
        <translation>Ahora no retiene ningún candidato, pero sí todo lo que coincida después.</translation>
    </message>
    <message numerus="yes">
        <source>It keeps %Ln candidate(s) now, %1, and everything that matches later.</source>
        <translation>
            <numerusform>Ahora retiene %Ln candidato, %1, y todo lo que coincida después.</numerusform>
            <numerusform>Ahora retiene %Ln candidatos, %1, y todo lo que coincida después.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cleanup deletes what a hold keeps, until the hold ends.</source>
        <translation>Ninguna limpieza elimina lo que conserva una retención, hasta que esta termina.</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldEndEdit</name>
    <message>
        <source>How long to keep it</source>
        <translation>Cuánto tiempo conservarlo</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>One year, until %1</source>
        <translation>Un año, hasta el %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s), until %1</source>
        <translation>
            <numerusform>%Ln mes, hasta el %1</numerusform>
            <numerusform>%Ln meses, hasta el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>Hasta un día…</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>Su último día</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>para siempre</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldsModel</name>
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
        <source>ended %1</source>
        <translation>finalizada: %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dentro de %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Ended by itself</source>
        <translation>Terminó por sí sola</translation>
    </message>
    <message>
        <source>Ended by %1</source>
        <translation>Terminada por %1</translation>
    </message>
    <message>
        <source>Ended by %1: %2</source>
        <translation>Terminada por %1: %2</translation>
    </message>
    <message>
        <source>It was held for: %1</source>
        <translation>Motivo de la retención: %1</translation>
    </message>
    <message>
        <source>ends soon: %1</source>
        <translation>termina pronto: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Keeps now</source>
        <translation>Conserva ahora</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>all docsweeps</source>
        <translation>todos los docsweep</translation>
    </message>
    <message>
        <source>this docsweep only</source>
        <translation>solo este docsweep</translation>
    </message>
    <message>
        <source>Kept by every docsweep that cleans this web app</source>
        <translation>Lo conserva cada docsweep que limpia esta aplicación web</translation>
    </message>
    <message>
        <source>Other docsweeps do not know this hold</source>
        <translation>Los demás docsweep no conocen esta retención</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Vale para</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldsPage</name>
    <message>
        <source>Holds</source>
        <translation>Retenciones</translation>
    </message>
    <message>
        <source>New hold…</source>
        <translation>Nueva retención…</translation>
    </message>
    <message>
        <source>Keep a session or files from every cleanup (Ctrl+N)</source>
        <translation>Excluir de toda limpieza una sesión o archivos (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search the holds</source>
        <translation>Buscar entre las retenciones</translation>
    </message>
    <message>
        <source>Search key, reason, name…</source>
        <translation>Buscar clave, motivo, nombre…</translation>
    </message>
    <message>
        <source>Part of a key, of a reason or of who made the hold (Ctrl+F)</source>
        <translation>Parte de una clave, de un motivo o de quien creó la retención (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Show those that ended within 30 days</source>
        <translation>Mostrar las terminadas en los últimos 30 días</translation>
    </message>
    <message>
        <source>Hold again…</source>
        <translation>Retener de nuevo…</translation>
    </message>
    <message>
        <source>Makes a hold like the ended one</source>
        <translation>Crea una retención como la terminada</translation>
    </message>
    <message>
        <source>Change end…</source>
        <translation>Cambiar el fin…</translation>
    </message>
    <message>
        <source>Gives the chosen holds another last day</source>
        <translation>Da otro último día a las retenciones elegidas</translation>
    </message>
    <message>
        <source>Cleanups can take what the chosen holds keep (Del)</source>
        <translation>Las limpiezas podrán eliminar lo que conservan las retenciones elegidas (Supr)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s)</source>
        <translation>
            <numerusform>%Ln retención</numerusform>
            <numerusform>%Ln retenciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>No hay nada retenido</translation>
    </message>
    <message>
        <source>%1, keeping %2 now</source>
        <translation>%1, que conservan ahora %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln elemento, %1</numerusform>
            <numerusform>%Ln elementos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A hold keeps a session or files from every cleanup. Make one here, or choose rows under Candidates and press H.</source>
        <translation>Una retención excluye de toda limpieza una sesión o archivos. Cree una aquí, o elija filas en Candidatos y pulse H.</translation>
    </message>
    <message>
        <source>All holds have ended. Tick the box above to see those of the last 30 days.</source>
        <translation>Todas las retenciones han terminado. Marque la casilla de arriba para ver las de los últimos 30 días.</translation>
    </message>
    <message>
        <source>No matches. Change or clear the search.</source>
        <translation>Sin resultados. Cambie o borre la búsqueda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) chosen</source>
        <translation>
            <numerusform>%Ln retención elegida</numerusform>
            <numerusform>%Ln retenciones elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>What a hold keeps is never deleted. When the hold ends, the usual rules apply again.</source>
        <translation>Lo que una retención protege nunca se elimina. Cuando termina, vuelven a aplicarse las reglas habituales.</translation>
    </message>
    <message>
        <source>End hold…</source>
        <translation>Terminar retención…</translation>
    </message>
    <message>
        <source>The holds are not known</source>
        <translation>No se conocen las retenciones</translation>
    </message>
    <message>
        <source>As long as they cannot be read, nothing is deleted.</source>
        <translation>Mientras no se puedan leer, no se borra nada.</translation>
    </message>
    <message>
        <source>No holds yet</source>
        <translation>Aún no hay retenciones</translation>
    </message>
</context>
<context>
    <name>docsweep::JudgeLedgerDialog</name>
    <message>
        <source>If the ledger was deleted by mistake, restore it together with the web app&apos;s database: then its holds count again. If it is gone for good, docsweep can forget it. What was held in it can then be deleted, so make the holds that are still needed again at once. Every other docsweep has to forget it, too.</source>
        <translation>Si el registro se borró por error, restáurelo junto con la base de datos de la aplicación web: sus retenciones volverán a valer. Si se ha perdido para siempre, docsweep puede olvidarlo. Lo que estaba retenido en él se podrá borrar, así que vuelva a crear enseguida las retenciones que aún hagan falta. Los demás docsweep también tienen que olvidarlo.</translation>
    </message>
    <message>
        <source>This happens where a database was restored or copied, for example as a test system. If this database has taken the place of the other one, it becomes the ledger&apos;s home. If it is the wrong database, check the connection instead.</source>
        <translation>Esto ocurre cuando se restauró o copió una base de datos, por ejemplo como sistema de pruebas. Si esta base de datos ha ocupado el lugar de la otra, pasa a ser la del registro. Si es la base de datos equivocada, revise la conexión.</translation>
    </message>
    <message>
        <source>This happens where the ledger was restored from a backup or replaced. Holds made since then may be missing, and the next cleanup can delete what they kept. Pause automatic runs on every machine, use the ledger as it is, and make the missing holds again under Holds.</source>
        <translation>Esto ocurre cuando el registro se restauró de una copia de seguridad o se reemplazó. Pueden faltar retenciones creadas desde entonces, y la próxima limpieza puede borrar lo que guardaban. Pause las ejecuciones automáticas en todas las máquinas, use el registro tal como está y vuelva a crear las retenciones que falten.</translation>
    </message>
    <message>
        <source>No cleanup runs before I have made the needed holds again</source>
        <translation>No habrá ninguna limpieza antes de que vuelva a crear las retenciones necesarias</translation>
    </message>
    <message>
        <source>No cleanup runs before I have checked its holds</source>
        <translation>No habrá ninguna limpieza antes de que revise sus retenciones</translation>
    </message>
    <message>
        <source>The ledger cannot be trusted</source>
        <translation>No se puede confiar en el registro</translation>
    </message>
    <message>
        <source>Forget the ledger</source>
        <translation>Olvidar el registro</translation>
    </message>
    <message>
        <source>Make this its home</source>
        <translation>Hacer de esta su base</translation>
    </message>
    <message>
        <source>Use the ledger as it is</source>
        <translation>Usar el registro tal como está</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>docsweep::LedgerHeadLine</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the ledger&apos;s last entry</source>
        <translation>Copiar la última entrada del registro</translation>
    </message>
    <message>
        <source>Ledger: entry %1, %2</source>
        <comment>its number, the beginning of its hash</comment>
        <translation>Registro: entrada %1, %2</translation>
    </message>
    <message>
        <source>The last entry of the ledger now. Keep it elsewhere: it proves that nothing before it was changed. %1</source>
        <translation>La última entrada del registro ahora. Guárdela en otro lugar: demuestra que nada anterior se ha cambiado. %1</translation>
    </message>
</context>
<context>
    <name>docsweep::LedgerNote</name>
    <message>
        <source>Holds made here count for this docsweep only: other docsweeps that clean this web app do not know them.</source>
        <translation>Las retenciones creadas aquí solo valen para este docsweep: los demás docsweep que limpian esta aplicación web no las conocen.</translation>
    </message>
    <message>
        <source>Share with all docsweeps…</source>
        <translation>Compartir con todos los docsweep…</translation>
    </message>
    <message>
        <source>Holds made here count for every docsweep that cleans this web app.</source>
        <translation>Las retenciones creadas aquí valen para cada docsweep que limpia esta aplicación web.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older hold(s) count for this docsweep only.</source>
        <translation>
            <numerusform>%Ln retención anterior solo vale para este docsweep.</numerusform>
            <numerusform>%Ln retenciones anteriores solo valen para este docsweep.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share them</source>
        <translation>Compartirlas</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Qué hacer…</translation>
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
        <translation>Resultado seleccionado</translation>
    </message>
    <message>
        <source>Select a result to see if it will be deleted, and why.</source>
        <translation>Seleccione un resultado para ver si se eliminará y por qué.</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Show in Candidates</source>
        <translation>Mostrar en Candidatos</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Retener…</translation>
    </message>
    <message>
        <source>Clean up this session…</source>
        <translation>Limpiar esta sesión…</translation>
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
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
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
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
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
        <source>It is not a candidate.</source>
        <translation>No es un candidato.</translation>
    </message>
    <message>
        <source>Wait until the scan or cleanup has finished.</source>
        <translation>Espere a que termine el análisis o la limpieza.</translation>
    </message>
    <message>
        <source>First shows what will be deleted: its rows and all its files, whatever their age.</source>
        <translation>Muestra primero lo que se eliminará: sus filas y todos sus archivos, sea cual sea su antigüedad.</translation>
    </message>
    <message>
        <source>It doesn&apos;t belong to a session.</source>
        <translation>No pertenece a ninguna sesión.</translation>
    </message>
    <message>
        <source>Keep it from every cleanup</source>
        <translation>Retenerlo ante cualquier limpieza</translation>
    </message>
    <message>
        <source>Scan first (F5).</source>
        <translation>Analice primero (F5).</translation>
    </message>
    <message>
        <source>The next cleanup will delete it.</source>
        <translation>La próxima limpieza lo eliminará.</translation>
    </message>
    <message>
        <source>It can be deleted from %1, unless it is used before then.</source>
        <translation>Se puede eliminar a partir de %1, si no se usa antes.</translation>
    </message>
    <message>
        <source>It can be deleted from %1, unless it changes before then.</source>
        <translation>Se puede eliminar a partir de %1, si no cambia antes.</translation>
    </message>
    <message>
        <source>Held since %1.</source>
        <translation>Retenido desde %1.</translation>
    </message>
    <message>
        <source>Held by %1 since %2.</source>
        <translation>Retenido por %1 desde %2.</translation>
    </message>
    <message>
        <source>The hold ends on %1.</source>
        <translation>La retención termina el %1.</translation>
    </message>
    <message>
        <source>The hold has no end date.</source>
        <translation>La retención no tiene fecha de fin.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::LookupDialog</name>
    <message>
        <source>Look up</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Look up a session, a file or a document</source>
        <translation>Buscar una sesión, un archivo o un documento</translation>
    </message>
    <message>
        <source>Part of a session key, a file&apos;s key or a document&apos;s name…</source>
        <translation>Parte de la clave de una sesión o un archivo, o del nombre de un documento…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Files are found by the start of their key or through a document; candidates by any part of their key.</source>
        <translation>Los archivos se encuentran por el inicio de su clave o por un documento; los candidatos, por cualquier parte de su clave.</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>Escriba al menos dos caracteres.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No matches. Check the spelling or type less.</source>
        <translation>Sin resultados. Revise la ortografía o escriba menos.</translation>
    </message>
    <message>
        <source>Sessions and documents could not be searched. %1</source>
        <translation>No se pudieron buscar sesiones ni documentos. %1</translation>
    </message>
    <message>
        <source>Files could not be searched. %1</source>
        <translation>No se pudieron buscar archivos. %1</translation>
    </message>
    <message>
        <source>The search took too long and was stopped. There may be more matches: type more.</source>
        <translation>La búsqueda tardó demasiado y se detuvo. Puede haber más resultados: escriba más.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>No results.</source>
        <translation>Sin resultados.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>Checking what can be deleted…</source>
        <translation>Comprobando qué se puede eliminar…</translation>
    </message>
</context>
<context>
    <name>docsweep::LookupList</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
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
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>%1: first %2. Type more to narrow the search.</source>
        <translation>%1: los primeros %2. Escriba más para acotar la búsqueda.</translation>
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
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>no session</source>
        <translation>sin sesión</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>docsweep::MainWindow</name>
    <message>
        <source>Failed in run %1</source>
        <translation>Fallidos en la ejecución %1</translation>
    </message>
    <message>
        <source>Copies are kept until %1</source>
        <translation>Las copias se conservan hasta %1</translation>
    </message>
</context>
<context>
    <name>docsweep::MakeKeyDialog</name>
    <message>
        <source>Make a key for the vault</source>
        <translation>Crear una clave para la bóveda</translation>
    </message>
    <message>
        <source>Copies are encrypted with a public key, which the settings hold. Only the private key opens them. Nobody can make it again: if you lose it, you cannot put anything back.</source>
        <translation>Las copias se cifran con una clave pública, que está en la configuración. Solo la clave privada las abre. Nadie puede volver a crearla: si la pierde, no podrá restaurar nada.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Crear la clave</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep it in this desktop’s keychain</source>
        <translation>Guardarla en el llavero de este escritorio</translation>
    </message>
    <message>
        <source>Keep it in a file protected by a passphrase</source>
        <translation>Guardarla en un archivo protegido por una frase de contraseña</translation>
    </message>
    <message>
        <source>Keep it in a plain file (weaker: whoever can read the file can read all copies)</source>
        <translation>Guardarla en un archivo sin protección (más débil: quien pueda leer el archivo puede leer todas las copias)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Repita la frase de contraseña</translation>
    </message>
    <message>
        <source>I will keep a second copy of the private key in a safe place</source>
        <translation>Guardaré una segunda copia de la clave privada en un lugar seguro</translation>
    </message>
    <message>
        <source>The key is made and stored. Write down the private key, or save it in a password manager. It is shown only now.</source>
        <translation>La clave se ha creado y guardado. Anote la clave privada o guárdela en un gestor de contraseñas. Solo se muestra ahora.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>docsweep::MakeLedgerDialog</name>
    <message>
        <source>Share holds and runs</source>
        <translation>Compartir retenciones y ejecuciones</translation>
    </message>
    <message>
        <source>Share holds and runs with every docsweep?</source>
        <translation>¿Compartir retenciones y ejecuciones con cada docsweep?</translation>
    </message>
    <message>
        <source>A ledger stands beside the web app&apos;s rows. Every docsweep that cleans this web app, on any machine, then keeps what is held here, and you see its runs. If the ledger cannot be read, nothing is deleted.</source>
        <translation>Un registro está junto a las filas de la aplicación web. Cada docsweep que limpia esta aplicación, en cualquier máquina, conserva entonces lo que se retiene aquí, y usted ve sus ejecuciones. Si el registro no se puede leer, no se borra nada.</translation>
    </message>
    <message>
        <source>Older versions of docsweep do not know ledgers and ignore these holds. Update docsweep everywhere.</source>
        <translation>Las versiones anteriores de docsweep no conocen los registros e ignoran estas retenciones. Actualice docsweep en todas partes.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Statements that make the ledger</source>
        <translation>Instrucciones que crean el registro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the statements</source>
        <translation>Copiar las instrucciones</translation>
    </message>
    <message>
        <source>Create the ledger</source>
        <translation>Crear el registro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This file is created: %1</source>
        <translation>Se crea este archivo: %1</translation>
    </message>
    <message>
        <source>These statements run in the database, in one transaction:</source>
        <translation>Estas instrucciones se ejecutan en la base de datos, en una transacción:</translation>
    </message>
    <message>
        <source>A cleanup is running. Create the ledger when it has ended.</source>
        <translation>Hay una limpieza en curso. Cree el registro cuando termine.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>An owner of the database has to run these statements:</source>
        <translation>Un propietario de la base de datos tiene que ejecutar estas instrucciones:</translation>
    </message>
    <message>
        <source>This database role may not create the ledger. Copy the statements, let an owner of the database run them, and create the ledger again.</source>
        <translation>Este rol de la base de datos no puede crear el registro. Copie las instrucciones, pida a un propietario de la base de datos que las ejecute y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>Adopt this docsweep&apos;s holds (%Ln) and earlier runs</source>
        <translation>
            <numerusform>Incorporar la retención (%Ln) y las ejecuciones anteriores de este docsweep</numerusform>
            <numerusform>Incorporar las retenciones (%Ln) y las ejecuciones anteriores de este docsweep</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopt this docsweep&apos;s earlier runs</source>
        <translation>Incorporar las ejecuciones anteriores de este docsweep</translation>
    </message>
    <message>
        <source>Everybody then has its holds and sees its runs</source>
        <translation>Sus retenciones valen entonces para todos, y todos ven sus ejecuciones</translation>
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
    <message>
        <source>All projects</source>
        <translation>Todos los proyectos</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Retenciones</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
</context>
<context>
    <name>docsweep::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>The storage was not listed, so its files are unknown.</source>
        <translation>No se listó el almacenamiento, así que no se conocen sus archivos.</translation>
    </message>
    <message>
        <source>The first scan is running.</source>
        <translation>El primer análisis está en curso.</translation>
    </message>
    <message>
        <source>Not scanned yet. Press F5 to scan.</source>
        <translation>Aún sin analizar. Pulse F5 para analizar.</translation>
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
        <source>%Ln of the orphans are generated file(s). They are not deleted as long as generated files are kept.</source>
        <translation>
            <numerusform>%Ln de los huérfanos es un archivo generado. No se elimina mientras se conserven los archivos generados.</numerusform>
            <numerusform>%Ln de los huérfanos son archivos generados. No se eliminan mientras se conserven los archivos generados.</numerusform>
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
        <source>Expired logins (django_session): %1 of %2. Cleanups keep them unless DOCSWEEP_DJANGO_SESSIONS=true.</source>
        <translation>Inicios de sesión caducados (django_session): %1 de %2. Las limpiezas los conservan, salvo con DOCSWEEP_DJANGO_SESSIONS=true.</translation>
    </message>
    <message>
        <source>The database file has %1 of unused space. docsweep-cli compact frees it.</source>
        <translation>El archivo de la base de datos tiene %1 de espacio sin usar. docsweep-cli compact lo libera.</translation>
    </message>
    <message numerus="yes">
        <source>%1 still occupies the space of %Ln deleted row(s). docsweep-cli compact says how to free it.</source>
        <translation>
            <numerusform>%1 aún ocupa el espacio de %Ln fila eliminada. docsweep-cli compact indica cómo liberarlo.</numerusform>
            <numerusform>%1 aún ocupa el espacio de %Ln filas eliminadas. docsweep-cli compact indica cómo liberarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the holds</source>
        <translation>Mostrar las retenciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) held, %1</source>
        <translation>
            <numerusform>%Ln elemento retenido, %1</numerusform>
            <numerusform>%Ln elementos retenidos, %1</numerusform>
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
        <source>Stop trying to delete the selected files (Del)</source>
        <translation>Dejar de intentar eliminar los archivos seleccionados (Supr)</translation>
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
        <source>%Ln pending deletion(s), %1</source>
        <translation>
            <numerusform>%Ln eliminación pendiente, %1</numerusform>
            <numerusform>%Ln eliminaciones pendientes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>No hay nada pendiente</translation>
    </message>
    <message>
        <source>These files should have been deleted, but the storage has not confirmed it. Every cleanup tries them again.</source>
        <translation>Estos archivos deberían haberse eliminado, pero el almacenamiento no lo ha confirmado. Cada limpieza lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Every deletion is confirmed.</source>
        <translation>Todas las eliminaciones están confirmadas.</translation>
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
        <source>docsweep will not delete these files and will not try again. A file that is still there is kept until a scan finds that it is old and that nobody uses it.</source>
        <translation>docsweep no eliminará estos archivos y no volverá a intentarlo. Un archivo que siga ahí se conserva hasta que un análisis determine que es antiguo y que nadie lo usa.</translation>
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
    <message>
        <source>What other docsweeps have left cannot be shown. %1</source>
        <translation>No se puede mostrar lo que han dejado otros docsweep. %1</translation>
    </message>
    <message>
        <source>Left by other docsweeps: %1. This one tries what its own rules would delete. Giving up counts for every docsweep.</source>
        <translation>Dejadas por otros docsweep: %1. Este intenta lo que sus propias reglas eliminarían. Desistir vale para todos los docsweep.</translation>
    </message>
    <message>
        <source>Left by other docsweeps: %1. They will not try again either.</source>
        <translation>Dejadas por otros docsweep: %1. Tampoco ellos volverán a intentarlo.</translation>
    </message>
</context>
<context>
    <name>docsweep::PendingModel</name>
    <message>
        <source>with the next run</source>
        <translation>en la próxima ejecución</translation>
    </message>
    <message>
        <source>By an automatic run. A run by hand tries all of them.</source>
        <translation>Por una ejecución automática. Una ejecución a mano los intenta todos.</translation>
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
        <source>Waiting since</source>
        <translation>En espera desde</translation>
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
    <message>
        <source>this docsweep</source>
        <translation>este docsweep</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>no desde aquí</translation>
    </message>
    <message>
        <source>The next run from here checks it and deletes it if the rules of this docsweep allow it.</source>
        <translation>La próxima ejecución desde aquí lo comprueba y lo elimina si las reglas de este docsweep lo permiten.</translation>
    </message>
    <message>
        <source>The rules of this docsweep keep it: it is younger than the age, of a kind that is kept, or in a bucket that is not cleaned up from here. Whoever left it tries it again.</source>
        <translation>Las reglas de este docsweep lo conservan: es más reciente que la edad, de un tipo que se conserva o de un bucket que no se limpia desde aquí. Quien lo dejó lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Left by</source>
        <translation>Dejado por</translation>
    </message>
</context>
<context>
    <name>docsweep::PeriodEdit</name>
    <message>
        <source>%1: unit</source>
        <translation>%1: unidad</translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation>
            <numerusform>minuto</numerusform>
            <numerusform>minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation>
            <numerusform>hora</numerusform>
            <numerusform>horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>día</numerusform>
            <numerusform>días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::PlacesGroup</name>
    <message>
        <source>Files and folders</source>
        <translation>Archivos y carpetas</translation>
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
        <source>For a problem report. Contains no key and no password.</source>
        <translation>Para informar de un problema. No contiene claves ni contraseñas.</translation>
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
        <source>none; everything comes from the environment</source>
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
        <source>This picture cannot be read.</source>
        <translation>Esta imagen no se puede leer.</translation>
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
        <source>This PDF cannot be read.</source>
        <translation>Este PDF no se puede leer.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password.</source>
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
        <source>Read the file and show its beginning here. No copy is kept.</source>
        <translation>Lee el archivo y muestra aquí el principio. No se guarda ninguna copia.</translation>
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
    <message>
        <source>%1. Files of more than %2 are read on request.</source>
        <translation>%1. Los archivos de más de %2 se leen a petición.</translation>
    </message>
    <message>
        <source>Files of more than %1 are read on request.</source>
        <translation>Los archivos de más de %1 se leen a petición.</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectBadge</name>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>verde azulado</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>morado</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>Mark of this connection: %1</source>
        <translation>Marca de esta conexión: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectList</name>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
</context>
<context>
    <name>docsweep::Projects</name>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Los ajustes no se pueden usar</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>No se puede acceder a la base de datos</translation>
    </message>
    <message>
        <source>The storage cannot be reached</source>
        <translation>No se puede acceder al almacenamiento</translation>
    </message>
    <message>
        <source>This journal cannot be read</source>
        <translation>Este diario no se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) failed</source>
        <translation>
            <numerusform>%Ln ejecución fallida</numerusform>
            <numerusform>%Ln ejecuciones fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Some items could not be deleted</source>
        <translation>Algunos elementos no se pudieron eliminar</translation>
    </message>
    <message>
        <source>The schedule cannot be followed</source>
        <translation>No se puede seguir la programación</translation>
    </message>
    <message>
        <source>A run is %1 late</source>
        <translation>Una ejecución lleva %1 de retraso</translation>
    </message>
    <message>
        <source>A run is late</source>
        <translation>Una ejecución se ha retrasado</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>prevista %1</translation>
    </message>
    <message>
        <source>The last scan could not list the files</source>
        <translation>El último análisis no pudo listar los archivos</translation>
    </message>
    <message>
        <source>The quota is used up</source>
        <translation>La cuota está agotada</translation>
    </message>
    <message>
        <source>%1 of the quota is used</source>
        <translation>%1 de la cuota está en uso</translation>
    </message>
    <message>
        <source>Clean up, or raise the quota</source>
        <translation>Limpie o aumente la cuota</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>%Ln eliminación espera al almacenamiento</numerusform>
            <numerusform>%Ln eliminaciones esperan al almacenamiento</numerusform>
        </translation>
    </message>
    <message>
        <source>The next run tries again</source>
        <translation>La próxima ejecución lo reintenta</translation>
    </message>
    <message>
        <source>Made by an older docsweep</source>
        <translation>Creado por un docsweep anterior</translation>
    </message>
    <message>
        <source>Open it once to bring it up to date</source>
        <translation>Ábralo una vez para actualizarlo</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>Nunca analizado</translation>
    </message>
    <message>
        <source>Open it to scan</source>
        <translation>Ábralo para analizar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a project needs, and more of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <comment>needs of a project that are not shown</comment>
        <translation>
            <numerusform>+%Ln más</numerusform>
            <numerusform>+%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>No quota is set</source>
        <translation>No hay cuota definida</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of the quota</source>
        <translation>%1 de la cuota</translation>
    </message>
    <message>
        <source>Scanned %1</source>
        <translation>Analizado: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna aún</translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>%1 liberados</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>sin programación</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivadas</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no es posible</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>after quiet hours</source>
        <translation>tras las horas de silencio</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>Check that this machine and its scheduler are running at these times.</source>
        <translation>Compruebe que este equipo y su programador funcionan a esas horas.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>by the system</source>
        <translation>por el sistema</translation>
    </message>
    <message>
        <source>A scheduler outside docsweep begins a run about every %1.</source>
        <translation>Un planificador externo a docsweep inicia una ejecución cada %1 aproximadamente.</translation>
    </message>
    <message>
        <source>The oldest waits since %1</source>
        <translation>La más antigua espera desde %1</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>consultando…</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin consultar</translation>
    </message>
    <message>
        <source>database %1, storage %2</source>
        <comment>how long each took to answer, or no</comment>
        <translation>base de datos %1, almacenamiento %2</translation>
    </message>
    <message>
        <source>neither answers</source>
        <translation>ninguno responde</translation>
    </message>
    <message>
        <source>no database</source>
        <translation>sin base de datos</translation>
    </message>
    <message>
        <source>storage answers</source>
        <translation>el almacenamiento responde</translation>
    </message>
    <message>
        <source>no storage</source>
        <translation>sin almacenamiento</translation>
    </message>
    <message>
        <source>database answers</source>
        <translation>la base de datos responde</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>storage off</source>
        <translation>almacenamiento desactivado</translation>
    </message>
    <message>
        <source>both answer</source>
        <translation>ambos responden</translation>
    </message>
    <message>
        <source>%1, none needs you</source>
        <translation>%1, ninguno requiere su atención</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln need(s) you</source>
        <translation>
            <numerusform>%1, %Ln requiere su atención</numerusform>
            <numerusform>%1, %Ln requieren su atención</numerusform>
        </translation>
    </message>
    <message>
        <source>“Allow automatic runs” is off in Settings: automatic runs do nothing.</source>
        <translation>«Permitir ejecuciones automáticas» está desactivado en Ajustes: las ejecuciones automáticas no hacen nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln conexión</numerusform>
            <numerusform>%Ln conexiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectsModel</name>
    <message>
        <source>open in this window</source>
        <translation>abierto en esta ventana</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the two lines of a cell</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What the newest scan listed and nobody has deleted or held since</source>
        <translation>Lo que listó el último análisis y nadie ha eliminado ni retenido desde entonces</translation>
    </message>
    <message>
        <source>Runs that failed since the last good one</source>
        <translation>Ejecuciones fallidas desde la última correcta</translation>
    </message>
    <message>
        <source>Deletions that the storage has not confirmed</source>
        <translation>Eliminaciones que el almacenamiento no ha confirmado</translation>
    </message>
    <message>
        <source>By the journal: a run that has not ended</source>
        <translation>Según el diario: una ejecución que no ha terminado</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Almacenado</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>Se puede eliminar</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima ejecución</translation>
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
        <source>At work</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
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
        <translation>Conexión</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectsPage</name>
    <message>
        <source>All projects</source>
        <translation>Todos los proyectos</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nueva conexión…</translation>
    </message>
    <message>
        <source>Asking databases and storages: %1 of %2 have answered</source>
        <translation>Consultando bases de datos y almacenamientos: %1 de %2 han respondido</translation>
    </message>
    <message>
        <source>Databases and storages asked at %1</source>
        <translation>Bases de datos y almacenamientos consultados a las %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Stops asking; what has answered stays</source>
        <translation>Deja de consultar; las respuestas recibidas se conservan</translation>
    </message>
    <message>
        <source>Asks each database and storage whether it answers; changes nothing</source>
        <translation>Pregunta a cada base de datos y almacenamiento si responde; no cambia nada</translation>
    </message>
    <message>
        <source>No saved connections</source>
        <translation>No hay conexiones guardadas</translation>
    </message>
    <message>
        <source>A connection saved under a name has its row here.</source>
        <translation>Cada conexión guardada con un nombre tiene aquí su fila.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Change or clear the search.</source>
        <translation>Cambie o borre la búsqueda.</translation>
    </message>
    <message>
        <source>Asking the databases and storages</source>
        <translation>Consultando las bases de datos y los almacenamientos</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Buscar conexiones</translation>
    </message>
    <message>
        <source>Reading the connections…</source>
        <translation>Leyendo las conexiones…</translation>
    </message>
    <message>
        <source>Figures are from each connection&apos;s journal</source>
        <translation>Las cifras proceden del diario de cada conexión</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectsView</name>
    <message>
        <source>All projects</source>
        <translation>Todos los proyectos</translation>
    </message>
</context>
<context>
    <name>docsweep::QuietHours</name>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>None: runs may start at any time.</source>
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
        <source>At or before the start: on the next day</source>
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
        <source>Starts on %1</source>
        <translation>Empieza el %1</translation>
    </message>
</context>
<context>
    <name>docsweep::QuotaGauge</name>
    <message>
        <source>%1 of %2 stored, %3 of it can be deleted</source>
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
    <name>docsweep::RestoreDialog</name>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>What will be put back</source>
        <translation>Lo que se restaurará</translation>
    </message>
    <message>
        <source>Finish what was interrupted</source>
        <translation>Terminar lo que se interrumpió</translation>
    </message>
    <message>
        <source>Items with something to know</source>
        <translation>Elementos con observaciones</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>Sesión o archivo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Save to a folder…</source>
        <translation>Guardar en una carpeta…</translation>
    </message>
    <message>
        <source>Writes the copies into a folder of this computer. Database and storage are not touched.</source>
        <translation>Escribe las copias en una carpeta de este equipo. No se tocan la base de datos ni el almacenamiento.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Finding out what can be put back…</source>
        <translation>Averiguando qué se puede restaurar…</translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln item(s)</source>
        <translation>
            <numerusform>Restaurar %Ln elemento</numerusform>
            <numerusform>Restaurar %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are kept until %1.</source>
        <translation>Las copias se conservan hasta %1.</translation>
    </message>
    <message>
        <source>What is put back is held until %1, so that no cleanup deletes it again right away.</source>
        <translation>Lo restaurado queda retenido hasta %1, para que ninguna limpieza lo borre enseguida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) cannot be put back in place</source>
        <translation>
            <numerusform>%Ln elemento no se puede devolver a su sitio</numerusform>
            <numerusform>%Ln elementos no se pueden devolver a su sitio</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore %1: %2 of %3 items are not back yet.</source>
        <translation>Restauración %1: %2 de %3 elementos aún no han vuelto.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>%1 of %2 put back</source>
        <translation>%1 de %2 restaurados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) put back</source>
        <translation>
            <numerusform>%Ln elemento restaurado</numerusform>
            <numerusform>%Ln elementos restaurados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 items put back</source>
        <translation>%1 de %2 elementos restaurados</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Aún sin terminar</translation>
    </message>
    <message>
        <source>Held until %1. See Holds to keep it longer.</source>
        <translation>Retenido hasta %1. Para más tiempo, vea Retenciones.</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Lo que conviene saber</translation>
    </message>
    <message>
        <source>Save the copies to a folder</source>
        <translation>Guardar las copias en una carpeta</translation>
    </message>
    <message>
        <source>Saving to %1…</source>
        <translation>Guardando en %1…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Partly saved</source>
        <translation>Guardado en parte</translation>
    </message>
    <message>
        <source>%1 and the rows of %2 are in %3.</source>
        <translation>%1 y las filas de %2 están en %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln archivo, %1</numerusform>
            <numerusform>%Ln archivos, %1</numerusform>
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
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>It could not be put back</source>
        <translation>No se pudo restaurar</translation>
    </message>
    <message>
        <source>What was put back so far stays. The rest can be put back later.</source>
        <translation>Lo restaurado hasta ahora se queda. El resto se puede restaurar más tarde.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Abandonar…</translation>
    </message>
    <message>
        <source>Ends it. What has been put back stays.</source>
        <translation>La termina aquí. Lo restaurado se queda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) are already there, unchanged.</source>
        <translation>
            <numerusform>%Ln elemento ya está ahí, sin cambios.</numerusform>
            <numerusform>%Ln elementos ya están ahí, sin cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Give up what is not back yet?</source>
        <translation>¿Abandonar lo que aún no ha vuelto?</translation>
    </message>
    <message>
        <source>What has been put back stays and is held. The copies of the rest are kept until their term ends.</source>
        <translation>Lo restaurado se queda y está retenido. Las copias del resto se conservan hasta que acabe su plazo.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Seguir esperando</translation>
    </message>
    <message>
        <source>Giving up…</source>
        <translation>Abandonando…</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonada</translation>
    </message>
</context>
<context>
    <name>docsweep::RestoreWords</name>
    <message>
        <source>Put back session %1</source>
        <translation>Restaurar la sesión %1</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Put back run %1</source>
        <translation>Restaurar la ejecución %1</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>will be put back</source>
        <translation>se restaurará</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>iniciado</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ya está</translation>
    </message>
    <message>
        <source>added to the new session</source>
        <translation>añadido a la nueva sesión</translation>
    </message>
    <message>
        <source>only to a folder</source>
        <translation>solo a una carpeta</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) with %1</source>
        <translation>
            <numerusform>%Ln sesión con %1</numerusform>
            <numerusform>%Ln sesiones con %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln archivo, %1</numerusform>
            <numerusform>%Ln archivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 put back</source>
        <translation>%1 de %2 restaurados</translation>
    </message>
    <message>
        <source>%1 were already there</source>
        <translation>%1 ya estaban</translation>
    </message>
    <message>
        <source>%1 left alone: something else is there now</source>
        <translation>%1 sin tocar: ahora hay otra cosa allí</translation>
    </message>
    <message>
        <source>%1 can only be saved to a folder</source>
        <translation>%1 solo se pueden guardar en una carpeta</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>con error: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::RunConfirmation</name>
    <message>
        <source>Nothing can be deleted now, because the safety limits could not be checked. %1</source>
        <translation>Ahora no se puede eliminar nada, porque no se pudieron comprobar los límites de seguridad. %1</translation>
    </message>
    <message>
        <source>This list has changed: another docsweep has processed a part of it. Scan again.</source>
        <translation>Esta lista ha cambiado: otro docsweep ha procesado una parte. Analice de nuevo.</translation>
    </message>
    <message>
        <source>Nothing of this cleanup is left to delete.</source>
        <translation>No queda nada por eliminar de esta limpieza.</translation>
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
        <source>Skipped</source>
        <translation>Omitidos</translation>
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
        <source>This run was on another database: %1</source>
        <translation>Esta ejecución fue en otra base de datos: %1</translation>
    </message>
    <message>
        <source>Pending deletions are being tried again</source>
        <translation>Se están intentando de nuevo las eliminaciones pendientes</translation>
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
        <source>Finishes the pending deletions, then scans and lists what failed. Nothing of that is deleted until you confirm it.</source>
        <translation>Termina las eliminaciones pendientes y después analiza y lista lo que falló. Nada de ello se elimina hasta que usted lo confirme.</translation>
    </message>
    <message>
        <source>Finishes the pending deletions. They were confirmed with the run.</source>
        <translation>Termina las eliminaciones pendientes. Se confirmaron con la ejecución.</translation>
    </message>
    <message>
        <source>This run cannot be shown. %1</source>
        <translation>No se puede mostrar esta ejecución. %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocidos</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restantes</translation>
    </message>
    <message>
        <source>It is not yet known what happened to them. The next run settles it.</source>
        <translation>Aún no se sabe qué pasó con ellos. La próxima ejecución lo aclarará.</translation>
    </message>
    <message>
        <source>The run did not get to them. They were not touched.</source>
        <translation>La ejecución no llegó a ellos. No se tocaron.</translation>
    </message>
    <message>
        <source>Run on %1</source>
        <translation>Ejecución en %1</translation>
    </message>
    <message>
        <source>%1 asked it to stop.</source>
        <translation>%1 le pidió que se detuviera.</translation>
    </message>
    <message>
        <source>The figures are those of the ledger. Its items, with what became of each, are in the journal of docsweep on %1.</source>
        <translation>Las cifras son las del registro. Los elementos, con lo que ocurrió con cada uno, están en el diario de docsweep en %1.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a cause, what to do</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Copies are kept until %1</source>
        <translation>Las copias se conservan hasta %1</translation>
    </message>
    <message>
        <source>Put back its session…</source>
        <translation>Restaurar su sesión…</translation>
    </message>
</context>
<context>
    <name>docsweep::RunElsewhere</name>
    <message>
        <source>Show runs</source>
        <translation>Ver ejecuciones</translation>
    </message>
    <message>
        <source>Ask it to stop…</source>
        <translation>Pedirle que se detenga…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how a run was started, by whom</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been cleaning since %2 (%3): %4 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 está limpiando desde %2 (%3): %4 de %Ln elemento</numerusform>
            <numerusform>%1 está limpiando desde %2 (%3): %4 de %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been cleaning since %2 (%3)</source>
        <translation>%1 está limpiando desde %2 (%3)</translation>
    </message>
    <message>
        <source>Asked to stop by %1.</source>
        <translation>%1 pidió que se detuviera.</translation>
    </message>
    <message>
        <source>Ask it to stop</source>
        <translation>Pedir que se detenga</translation>
    </message>
    <message>
        <source>Ask the cleanup on %1 to stop?</source>
        <translation>¿Pedir a la limpieza en %1 que se detenga?</translation>
    </message>
    <message>
        <source>It hears this within seconds and ends with the batch that it is at. What it has not deleted stays. Everybody sees who asked.</source>
        <translation>Se entera en segundos y termina con el lote en curso. Lo que no ha borrado se queda. Todos ven quién lo pidió.</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Dejar que continúe</translation>
    </message>
    <message>
        <source>Ask to stop</source>
        <translation>Pedir que se detenga</translation>
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
        <source>Results of automatic runs, latest first</source>
        <translation>Resultado de las ejecuciones automáticas, la más reciente primero</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Result</source>
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
        <source>None: automatic runs are paused.</source>
        <translation>Ninguna: las ejecuciones automáticas están en pausa.</translation>
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
        <source>No automatic run has been due yet.</source>
        <translation>Aún no ha correspondido ninguna ejecución automática.</translation>
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
        <source>Sessions whose rows are gone from the database, with the result of each recorded</source>
        <translation>Sesiones cuyas filas ya no están en la base de datos, con el resultado de cada una registrado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files that the storage has answered for, or that were skipped</source>
        <translation>Archivos para los que el almacenamiento ha respondido o que se omitieron</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Items whose result is verified and recorded</source>
        <translation>Elementos cuyo resultado está verificado y registrado</translation>
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
        <source>Paused: no new batch starts</source>
        <translation>En pausa: no empieza ningún lote nuevo</translation>
    </message>
    <message>
        <source>Stopping: the current batches are being finished and verified…</source>
        <translation>Deteniendo: se están terminando y verificando los lotes en curso…</translation>
    </message>
    <message>
        <source>Still stopping: waiting for a disk or the network. Nothing new starts.</source>
        <translation>Todavía deteniendo: se espera a un disco o a la red. No empieza nada nuevo.</translation>
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
        <source>Partly done, %1</source>
        <translation>Hecha parcialmente, %1</translation>
    </message>
    <message>
        <source>Done, %1</source>
        <translation>Hecha, %1</translation>
    </message>
    <message>
        <source>A safety limit was overridden for this cleanup: %1</source>
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
        <source>%1 used again or changed</source>
        <translation>usados de nuevo o modificados: %1</translation>
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
        <source>The storage does not answer. Waiting up to %1 more.</source>
        <translation>El almacenamiento no responde. Se espera hasta %1 más.</translation>
    </message>
    <message>
        <source>%1 undecided until the next run</source>
        <translation>%1 sin decidir hasta la próxima ejecución</translation>
    </message>
    <message>
        <source>Pausing: finishing the current batch…</source>
        <translation>Pausando: se termina el lote actual…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing deleted: %Ln item(s) failed</source>
        <translation>
            <numerusform>No se eliminó nada: falló %Ln elemento</numerusform>
            <numerusform>No se eliminó nada: fallaron %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stopped. %1 deleted, %2 left.</source>
        <translation>Detenido. %1 eliminados, %2 restantes.</translation>
    </message>
    <message>
        <source>Stopped by an error. %1 deleted, %2 left.</source>
        <translation>Detenido por un error. %1 eliminados, %2 restantes.</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Restaurar…</translation>
    </message>
    <message numerus="yes">
        <source>Copying, then deleting %Ln item(s), %1</source>
        <translation>
            <numerusform>Copiando y luego eliminando %Ln elemento, %1</numerusform>
            <numerusform>Copiando y luego eliminando %Ln elementos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 copied (%3)</source>
        <translation>%1 de %2 copiados (%3)</translation>
    </message>
</context>
<context>
    <name>docsweep::RunQuestion</name>
    <message>
        <source>Run the web app&apos;s code?</source>
        <translation>¿Ejecutar el código de la aplicación web?</translation>
    </message>
    <message>
        <source>Only the web app&apos;s own Python can read its settings. This runs the code of its settings and models.</source>
        <translation>Solo el Python de la propia aplicación web puede leer sus ajustes. Esto ejecuta el código de sus ajustes y modelos.</translation>
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
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>No ejecutar</translation>
    </message>
    <message>
        <source>docsweep does not change it.</source>
        <translation>docsweep no lo modifica.</translation>
    </message>
    <message>
        <source>This code belongs to user %1. It would run with all rights of user %2.</source>
        <translation>Este código pertenece al usuario %1. Se ejecutaría con todos los permisos del usuario %2.</translation>
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
        <source>What was to be deleted</source>
        <translation>Qué debía eliminarse</translation>
    </message>
    <message>
        <source>the session %1</source>
        <translation>la sesión %1</translation>
    </message>
    <message>
        <source>everything unused for longer than %1</source>
        <translation>todo lo que no se ha usado durante más de %1</translation>
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
        <source>Skipped</source>
        <translation>Omitidos</translation>
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
        <source>The first %1 of %2 items. Those that were not deleted come first. The CSV or JSON export contains them all.</source>
        <translation>Los primeros %1 de %2 elementos. Los no eliminados van primero. La exportación como CSV o JSON los contiene todos.</translation>
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
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocidos</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restantes</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
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
        <source>another run was in progress</source>
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
        <source>Not finished: it is running elsewhere, or its process ended early</source>
        <translation>Sin finalizar: se ejecuta en otro lugar o su proceso terminó antes de tiempo</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin finalizar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
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
        <source>Partly done: %Ln item(s) failed</source>
        <translation>
            <numerusform>Hecha parcialmente: falló %Ln elemento</numerusform>
            <numerusform>Hecha parcialmente: fallaron %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>hecha parcialmente</translation>
    </message>
    <message numerus="yes">
        <source>Done, but %Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>Hecha, pero %Ln eliminación espera al almacenamiento</numerusform>
            <numerusform>Hecha, pero %Ln eliminaciones esperan al almacenamiento</numerusform>
        </translation>
    </message>
    <message>
        <source>files pending</source>
        <translation>archivos pendientes</translation>
    </message>
    <message>
        <source>Done: there was nothing to delete</source>
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
        <source>It is running in another window or on another machine, or its process ended. “Retry” finds out: it completes what an ended run left behind and does not disturb a running one.</source>
        <translation>Se ejecuta en otra ventana o en otro equipo, o su proceso terminó. «Reintentar» lo averigua: completa lo que dejó una ejecución terminada y no perturba una en curso.</translation>
    </message>
    <message>
        <source>docsweep or the machine stopped during this run. What it had started was completed from the journal. The rest was not touched, and the next scan checks it again.</source>
        <translation>docsweep o el equipo se detuvo durante esta ejecución. Lo que había empezado se completó a partir del diario. El resto no se tocó y el próximo análisis lo comprueba de nuevo.</translation>
    </message>
    <message>
        <source>What stopped it: %1</source>
        <translation>Qué la detuvo: %1</translation>
    </message>
    <message>
        <source>Why files could not be deleted: %1</source>
        <translation>Por qué no se pudieron eliminar archivos: %1</translation>
    </message>
    <message>
        <source>Safety limits that were overridden for it: %1</source>
        <translation>Límites de seguridad que se dejaron sin efecto para ella: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that were pending when it ended have been settled since.</source>
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
        <source>The list of its items has been removed. The totals are kept.</source>
        <translation>La lista de sus elementos se ha eliminado. Los totales se conservan.</translation>
    </message>
    <message>
        <source>Skipped on purpose: nothing to do.</source>
        <translation>Omitidos a propósito: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Every run tries again; “Retry” does it now.</source>
        <translation>Cada ejecución lo intenta de nuevo; «Reintentar» lo hace ahora.</translation>
    </message>
    <message>
        <source>Still there. When the cause is fixed, “Retry” scans and lists them again.</source>
        <translation>Siguen ahí. Cuando se corrija la causa, «Reintentar» analiza y los lista de nuevo.</translation>
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
        <source>%1; %2 caught up</source>
        <translation>%1; recuperadas: %2</translation>
    </message>
    <message>
        <source>only what earlier runs left over</source>
        <translation>solo lo que dejaron ejecuciones anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) of earlier runs were still pending at its end</source>
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
        <source>Done: what earlier runs left over is settled</source>
        <translation>Hecha: lo que dejaron ejecuciones anteriores está resuelto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) were pending then; none are pending now.</source>
        <translation>
            <numerusform>Entonces había %Ln eliminación pendiente; ahora no queda ninguna.</numerusform>
            <numerusform>Entonces había %Ln eliminaciones pendientes; ahora no queda ninguna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) were pending then; %1 still pending now.</source>
        <translation>
            <numerusform>Entonces había %Ln eliminación pendiente; ahora siguen pendientes: %1.</numerusform>
            <numerusform>Entonces había %Ln eliminaciones pendientes; ahora siguen pendientes: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done is recorded; the rest is still pending.</source>
        <translation>Detenido. Lo hecho queda registrado; el resto sigue pendiente.</translation>
    </message>
    <message>
        <source>The pending deletions could not be tried. %1</source>
        <translation>No se pudieron intentar las eliminaciones pendientes. %1</translation>
    </message>
    <message>
        <source>Nothing is pending any more. What an interrupted run left over is settled.</source>
        <translation>Ya no queda nada pendiente. Lo que dejó una ejecución interrumpida está resuelto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) done, %1 freed.</source>
        <translation>
            <numerusform>%Ln eliminación pendiente realizada, %1 liberados.</numerusform>
            <numerusform>%Ln eliminaciones pendientes realizadas, %1 liberados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) done, %1 still pending: the list shows why.</source>
        <translation>
            <numerusform>%Ln eliminación pendiente realizada; siguen pendientes: %1. La lista indica por qué.</numerusform>
            <numerusform>%Ln eliminaciones pendientes realizadas; siguen pendientes: %1. La lista indica por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing: it was refused before it started</source>
        <translation>nada: se rechazó antes de empezar</translation>
    </message>
    <message>
        <source>Refused before it started. Nothing was touched.</source>
        <translation>Rechazada antes de empezar. No se tocó nada.</translation>
    </message>
    <message numerus="yes">
        <source>Refused %Ln time(s) in a row before it started. Nothing was touched.</source>
        <translation>
            <numerusform>Rechazada %Ln vez seguida antes de empezar. No se tocó nada.</numerusform>
            <numerusform>Rechazada %Ln veces seguidas antes de empezar. No se tocó nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message numerus="yes">
        <source>It is not yet known what happened to %Ln item(s), because the database did not answer. The next run settles it.</source>
        <translation>
            <numerusform>Aún no se sabe qué pasó con %Ln elemento, porque la base de datos no respondió. La próxima ejecución lo resuelve.</numerusform>
            <numerusform>Aún no se sabe qué pasó con %Ln elementos, porque la base de datos no respondió. La próxima ejecución lo resuelve.</numerusform>
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
        <source>Expired logins were not deleted (django_session): the database did not allow it.</source>
        <translation>No se eliminaron inicios de sesión caducados (django_session): la base de datos no lo permitió.</translation>
    </message>
    <message>
        <source>Expired logins were not deleted (django_session).</source>
        <translation>No se eliminaron inicios de sesión caducados (django_session).</translation>
    </message>
    <message>
        <source>Stopped. %1 deleted, %2 left.</source>
        <translation>Detenido. %1 eliminados, %2 restantes.</translation>
    </message>
    <message>
        <source>Stopped by an error. %1 deleted, %2 left.</source>
        <translation>Detenido por un error. %1 eliminados, %2 restantes.</translation>
    </message>
    <message>
        <source>Stopped. %1 deleted.</source>
        <translation>Detenido. %1 eliminados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that were pending here had been finished by other installations.</source>
        <translation>
            <numerusform>%Ln eliminación que estaba pendiente aquí la había terminado otra instalación.</numerusform>
            <numerusform>%Ln eliminaciones que estaban pendientes aquí las habían terminado otras instalaciones.</numerusform>
        </translation>
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
        <source>Everything older than this was to be deleted</source>
        <translation>Debía eliminarse todo lo que tuviera más de esta antigüedad</translation>
    </message>
    <message>
        <source>Skipped: used again, changed or held since the plan was made</source>
        <translation>Omitidos: usados de nuevo, modificados o retenidos desde que se hizo el plan</translation>
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
        <source>What is still pending of what it left</source>
        <translation>Lo que sigue pendiente de lo que dejó</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>this docsweep</source>
        <translation>este docsweep</translation>
    </message>
    <message>
        <source>Only the docsweep that ran it knows</source>
        <translation>Solo lo sabe el docsweep que la hizo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
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
        <source>Reading the schedule…</source>
        <translation>Leyendo la programación…</translation>
    </message>
    <message>
        <source>Nothing is deleted unless somebody starts a cleanup.</source>
        <translation>No se elimina nada si nadie inicia una limpieza.</translation>
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
        <source>skipped: paused</source>
        <translation>omitida: en pausa</translation>
    </message>
    <message>
        <source>missed: another run was in progress</source>
        <translation>perdida: otra ejecución en curso</translation>
    </message>
    <message>
        <source>nothing: switched off</source>
        <translation>nada: desactivadas</translation>
    </message>
    <message>
        <source>postponed: quiet hours</source>
        <translation>aplazada: horas de silencio</translation>
    </message>
    <message>
        <source>the schedule starts from here</source>
        <translation>la programación empieza aquí</translation>
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
        <source>another run or scan was in progress</source>
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
        <source>That step would delete about %1 and %2 (%3) more.</source>
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
        <translation>una ejecución falló</translation>
    </message>
    <message>
        <source>a safety limit stopped a run</source>
        <translation>un límite de seguridad detuvo una ejecución</translation>
    </message>
    <message>
        <source>something that was already listed was put on hold</source>
        <translation>se retuvo algo que ya estaba en la lista</translation>
    </message>
    <message>
        <source>a run was interrupted</source>
        <translation>una ejecución se interrumpió</translation>
    </message>
    <message>
        <source>something that was deleted was restored</source>
        <translation>se restauró algo eliminado</translation>
    </message>
    <message>
        <source>a run left work for the next one</source>
        <translation>una ejecución dejó trabajo para la siguiente</translation>
    </message>
    <message>
        <source>Stays at %1: %2 on %3. The next step comes on %4 at the earliest.</source>
        <translation>Se mantiene en %1: %2 el %3. El siguiente paso llega como pronto el %4.</translation>
    </message>
    <message>
        <source>Next automatic run %1: %2</source>
        <translation>Próxima ejecución automática %1: %2</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no es posible</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivadas</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>en pausa hasta %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>on, quiet hours</source>
        <translation>activadas, horas de silencio</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activadas</translation>
    </message>
    <message>
        <source>The list on screen is a trial: it shows what is older than %1. This schedule uses %2.</source>
        <translation>La lista en pantalla es una prueba: muestra lo que tiene más de %1. Esta programación usa %2.</translation>
    </message>
    <message>
        <source>“%1” may clean up the same database, but cannot be opened now. Open the one that should run.</source>
        <translation>Es posible que «%1» limpie la misma base de datos, pero ahora no se puede abrir. Abra la que deba ejecutarse.</translation>
    </message>
    <message>
        <source>“%1” and “%2” clean up the same database with different settings. Open the one that should run.</source>
        <translation>«%1» y «%2» limpian la misma base de datos con ajustes distintos. Abra la que deba ejecutarse.</translation>
    </message>
    <message>
        <source>Automatic runs of “%1” are on and now take place while another connection is open, too. Next run: %2</source>
        <translation>Las ejecuciones automáticas de «%1» están activadas y ahora también tienen lugar mientras otra conexión está abierta. Próxima ejecución: %2</translation>
    </message>
    <message>
        <source>“Allow automatic runs” is off in Settings: automatic runs do nothing.</source>
        <translation>«Permitir ejecuciones automáticas» está desactivado en Ajustes: las ejecuciones automáticas no hacen nada.</translation>
    </message>
    <message>
        <source>%1, a run scans again and deletes everything older than %2, as long as docsweep is open.</source>
        <comment>every hour, an age</comment>
        <translation>%1, una ejecución analiza de nuevo y elimina todo lo que tiene más de %2, siempre que docsweep esté abierto.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation>
            <numerusform>Cada %Ln día</numerusform>
            <numerusform>Cada %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>Cada %Ln hora</numerusform>
            <numerusform>Cada %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Cada minuto</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Cada %Ln minuto</numerusform>
            <numerusform>Cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Cada %1</translation>
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
        <source>After sleep, catch up with one run</source>
        <translation>Tras la suspensión, recuperar con una ejecución</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Qué se elimina</translation>
    </message>
    <message>
        <source>Everything older than</source>
        <translation>Todo lo que tenga más de</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>Límites de seguridad</translation>
    </message>
    <message>
        <source>A run that would exceed a limit stops before its first deletion.</source>
        <translation>Una ejecución que superaría un límite se detiene antes de su primera eliminación.</translation>
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
        <source>No run starts during quiet hours. A run that is due waits until they end. Time zone: %1.</source>
        <translation>Durante las horas de silencio no se inicia ninguna ejecución. La que corresponda espera a que acaben. Zona horaria: %1.</translation>
    </message>
    <message>
        <source>Start gently: begin with a longer age, then shorten it step by step</source>
        <translation>Empezar con suavidad: con una antigüedad mayor que luego se acorta paso a paso</translation>
    </message>
    <message>
        <source>Age at the start</source>
        <translation>Antigüedad al inicio</translation>
    </message>
    <message>
        <source>Days without a problem before each step</source>
        <translation>Días sin problemas antes de cada paso</translation>
    </message>
    <message>
        <source>Steps: 24, 12, 6, 3 and 1 hours, never below the age above. A failure, a safety limit that stopped a run, or a hold on something already listed keeps it on its step.</source>
        <translation>Pasos: 24, 12, 6, 3 y 1 horas, nunca por debajo de la antigüedad de arriba. Un fallo, un límite de seguridad que detuvo una ejecución o una retención de algo ya listado lo mantiene en su paso.</translation>
    </message>
    <message>
        <source>% of the files of one bucket</source>
        <translation>% de los archivos de un bucket</translation>
    </message>
    <message>
        <source>times what runs usually delete here</source>
        <translation>veces lo que las ejecuciones suelen eliminar aquí</translation>
    </message>
    <message numerus="yes">
        <source>Use %1 (at most %2 in the last %Ln run(s))</source>
        <translation>
            <numerusform>Usar %1 (como máximo %2 en la última %Ln ejecución)</numerusform>
            <numerusform>Usar %1 (como máximo %2 en las últimas %Ln ejecuciones)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 veces</translation>
    </message>
    <message>
        <source>“Allow automatic runs” is off in Settings: automatic runs do nothing.</source>
        <translation>«Permitir ejecuciones automáticas» está desactivado en Ajustes: las ejecuciones automáticas no hacen nada.</translation>
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
        <source>The changes are not applied yet.</source>
        <translation>Los cambios aún no se han aplicado.</translation>
    </message>
    <message>
        <source>The changes cannot be applied. Check the marked field.</source>
        <translation>Los cambios no se pueden aplicar. Revise el campo marcado.</translation>
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
        <source>Who stores the most?</source>
        <translation>¿Quién almacena más?</translation>
    </message>
    <message>
        <source>No session has a file.</source>
        <translation>Ninguna sesión tiene archivos.</translation>
    </message>
    <message>
        <source>Who stores the most? No session has a file.</source>
        <translation>¿Quién almacena más? Ninguna sesión tiene archivos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who stores the most? One session has %1 of it.</source>
        <translation>¿Quién almacena más? Una sesión reúne el %1.</translation>
    </message>
    <message>
        <source>Who stores the most? The %1 largest sessions have %2 of it.</source>
        <translation>¿Quién almacena más? Las %1 sesiones más grandes reúnen el %2.</translation>
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
        <source>this folder has no row</source>
        <translation>esta carpeta no tiene fila</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
</context>
<context>
    <name>docsweep::SessionCleanup</name>
    <message>
        <source>Nothing can be deleted. See the reason above.</source>
        <translation>No se puede eliminar nada. Vea el motivo arriba.</translation>
    </message>
    <message>
        <source>Nothing can be deleted: the hold on %1 keeps it. End the hold first.</source>
        <translation>No se puede eliminar nada: la retención de %1 lo impide. Finalícela primero.</translation>
    </message>
    <message>
        <source>Nothing can be deleted: holds keep all of it. End them first.</source>
        <translation>No se puede eliminar nada: las retenciones lo protegen todo. Finalícelas primero.</translation>
    </message>
    <message>
        <source>Nothing can be deleted while a scan or a run is on. Try again when it has ended.</source>
        <translation>No se puede eliminar nada durante un análisis o una ejecución. Inténtelo de nuevo cuando haya terminado.</translation>
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
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>times, 1 or more</source>
        <translation>veces, 1 o más</translation>
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
        <source>Set when docsweep was started. It applies until the next start.</source>
        <translation>Definido al iniciar docsweep. Vale hasta el próximo inicio.</translation>
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
        <source>How long a session may be idle, or a file unchanged, before it can be deleted.</source>
        <translation>Cuánto tiempo puede llevar inactiva una sesión, o sin cambios un archivo, antes de que se pueda eliminar.</translation>
    </message>
    <message>
        <source>the same as the time between automatic runs, %1</source>
        <translation>igual que el tiempo entre ejecuciones automáticas, %1</translation>
    </message>
    <message>
        <source>%1; this window currently uses %2</source>
        <translation>%1; esta ventana usa ahora %2</translation>
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
        <source>Also used as the age if no age is set.</source>
        <translation>También se usa como antigüedad si no hay ninguna definida.</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>For the gauge, the warning and the forecast. Nothing is deleted because of it.</source>
        <translation>Para el indicador, el aviso y la previsión. No se elimina nada por su causa.</translation>
    </message>
    <message>
        <source>Most items in a run</source>
        <translation>Máximo de elementos por ejecución</translation>
    </message>
    <message>
        <source>A run that would delete more stops before its first deletion.</source>
        <translation>Una ejecución que eliminaría más se detiene antes de su primera eliminación.</translation>
    </message>
    <message>
        <source>Largest share of everything</source>
        <translation>Parte máxima del total</translation>
    </message>
    <message>
        <source>Of all files and sessions that the scan found.</source>
        <translation>De todos los archivos y sesiones que encontró el análisis.</translation>
    </message>
    <message>
        <source>Keep generated files</source>
        <translation>Conservar los archivos generados</translation>
    </message>
    <message>
        <source>Spreadsheets, PDF and text documents that a row lists as its output.</source>
        <translation>Hojas de cálculo, PDF y documentos de texto que una fila indica como su archivo generado.</translation>
    </message>
    <message>
        <source>Keep files of sessions in use</source>
        <translation>Conservar los archivos de sesiones en uso</translation>
    </message>
    <message>
        <source>If off, old files are deleted even if their session is in use.</source>
        <translation>Si se desactiva, los archivos antiguos se eliminan aunque su sesión esté en uso.</translation>
    </message>
    <message>
        <source>Clean up files</source>
        <translation>Limpiar archivos</translation>
    </message>
    <message>
        <source>If off, only rows are deleted and files are not touched.</source>
        <translation>Si se desactiva, solo se eliminan filas y los archivos no se tocan.</translation>
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
        <source>It is started for each alert and gets the details on its standard input.</source>
        <translation>Se inicia con cada alerta y recibe los detalles por su entrada estándar.</translation>
    </message>
    <message>
        <source>Alerts on this desktop</source>
        <translation>Alertas en este escritorio</translation>
    </message>
    <message>
        <source>In addition to the tray&apos;s notifications about automatic runs.</source>
        <translation>Además de las notificaciones de la bandeja sobre las ejecuciones automáticas.</translation>
    </message>
    <message>
        <source>Days before the quota is reached</source>
        <translation>Días antes de alcanzar la cuota</translation>
    </message>
    <message>
        <source>An alert is sent when the forecast is closer than this. 0: never.</source>
        <translation>Se envía una alerta cuando la previsión está más cerca que esto. 0: nunca.</translation>
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
        <source>An alert is sent when a deletion waits for the storage longer than this. 0: never.</source>
        <translation>Se envía una alerta cuando una eliminación espera al almacenamiento más tiempo que este. 0: nunca.</translation>
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
        <source>deleted when they are older than the age</source>
        <translation>se eliminan cuando superan la antigüedad</translation>
    </message>
    <message>
        <source>Form of alerts to a web address</source>
        <translation>Forma de las alertas a una dirección web</translation>
    </message>
    <message>
        <source>docsweep&apos;s own JSON</source>
        <translation>JSON propio de docsweep</translation>
    </message>
    <message>
        <source>text for a chat (Slack, Mattermost)</source>
        <translation>texto para un chat (Slack, Mattermost)</translation>
    </message>
    <message>
        <source>What the dead man&apos;s switch is told</source>
        <translation>Qué se comunica al interruptor de hombre muerto</translation>
    </message>
    <message>
        <source>a request after each good run</source>
        <translation>una petición tras cada ejecución correcta</translation>
    </message>
    <message>
        <source>begin, success and failure (healthchecks.io)</source>
        <translation>inicio, éxito y fallo (healthchecks.io)</translation>
    </message>
    <message>
        <source>It gets a POST for each alert: https, or http to this machine.</source>
        <translation>Recibe un POST por cada alerta: https, o http a esta máquina.</translation>
    </message>
    <message>
        <source>At least 16 characters; it signs what goes to the web address.</source>
        <translation>Al menos 16 caracteres; firma lo que va a la dirección web.</translation>
    </message>
    <message>
        <source>An address that is asked after each good run, and raises an alarm when that stops.</source>
        <translation>Una dirección que se consulta tras cada ejecución correcta y da la alarma cuando eso cesa.</translation>
    </message>
    <message>
        <source>Allow automatic runs</source>
        <translation>Permitir ejecuciones automáticas</translation>
    </message>
    <message>
        <source>The schedule switches them on. Cleanups by hand are not affected.</source>
        <translation>La programación las activa. Las limpiezas manuales no se ven afectadas.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Expired logins</source>
        <translation>Inicios de sesión caducados</translation>
    </message>
    <message>
        <source>Rows of Django&apos;s own table django_session. Nobody is logged out by it.</source>
        <translation>Filas de la tabla django_session, propia de Django. Nadie pierde su sesión por ello.</translation>
    </message>
    <message>
        <source>deleted with each whole cleanup</source>
        <translation>se eliminan con cada limpieza completa</translation>
    </message>
    <message>
        <source>Age of a session counts from</source>
        <translation>La edad de una sesión se cuenta desde</translation>
    </message>
    <message>
        <source>its last activity</source>
        <translation>su última actividad</translation>
    </message>
    <message>
        <source>its creation</source>
        <translation>su creación</translation>
    </message>
    <message>
        <source>Names and notes stay in the ledger</source>
        <translation>Nombres y notas permanecen en el registro</translation>
    </message>
    <message>
        <source>Counted from the end of a hold or a run; then they are erased. 0: for ever.</source>
        <translation>Desde el final de una protección o de una ejecución; después se borran. 0: para siempre.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>Largest share of a bucket</source>
        <translation>Proporción máxima de un bucket</translation>
    </message>
    <message>
        <source>Of the files that the scan found in any one bucket.</source>
        <translation>De los archivos que el análisis encontró en un mismo bucket.</translation>
    </message>
    <message>
        <source>Largest multiple of the usual</source>
        <translation>Múltiplo máximo de lo habitual</translation>
    </message>
    <message>
        <source>Of what a run usually deletes here.</source>
        <translation>De lo que una ejecución suele eliminar aquí.</translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>so many times as much as usual</comment>
        <translation>%1 veces</translation>
    </message>
    <message>
        <source>Whose clock counts</source>
        <translation>Qué reloj cuenta</translation>
    </message>
    <message>
        <source>For ages, if this machine, the database and the storage differ.</source>
        <translation>Para las edades, si este equipo, la base de datos y el almacenamiento difieren.</translation>
    </message>
    <message>
        <source>the database&apos;s, as long as the others agree</source>
        <translation>el de la base de datos, mientras los demás coincidan</translation>
    </message>
    <message>
        <source>the database&apos;s</source>
        <translation>el de la base de datos</translation>
    </message>
    <message>
        <source>the storage&apos;s</source>
        <translation>el del almacenamiento</translation>
    </message>
    <message>
        <source>this machine&apos;s</source>
        <translation>el de este equipo</translation>
    </message>
    <message>
        <source>Time zone of the database&apos;s times</source>
        <translation>Zona horaria de las horas de la base de datos</translation>
    </message>
    <message>
        <source>Where they are stored without one: UTC, or a name like Europe/Berlin.</source>
        <translation>Donde se guardan sin ella: UTC o un nombre como Europe/Berlin.</translation>
    </message>
    <message>
        <source>Encryption to the database</source>
        <translation>Cifrado hacia la base de datos</translation>
    </message>
    <message>
        <source>sslmode of PostgreSQL. Only verify-full proves whose server it is.</source>
        <translation>sslmode de PostgreSQL. Solo verify-full demuestra de quién es el servidor.</translation>
    </message>
    <message>
        <source>Longest silence of the database</source>
        <translation>Silencio máximo de la base de datos</translation>
    </message>
    <message>
        <source>Then its connection is given up.</source>
        <translation>Después se abandona su conexión.</translation>
    </message>
    <message>
        <source>Longest wait for the storage</source>
        <translation>Espera máxima al almacenamiento</translation>
    </message>
    <message>
        <source>A run then continues without it, and its files stay pending.</source>
        <translation>Entonces la ejecución sigue sin él y sus archivos quedan pendientes.</translation>
    </message>
    <message>
        <source>It applies from the next start.</source>
        <translation>Se aplica desde el próximo inicio.</translation>
    </message>
    <message>
        <source>One or more of file, console, journald and syslog, separated by commas.</source>
        <translation>Uno o varios de file, console, journald y syslog, separados por comas.</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Archivo de registro</translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation>Qué se registra</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>lo que ocurre</translation>
    </message>
    <message>
        <source>warnings and errors</source>
        <translation>advertencias y errores</translation>
    </message>
    <message>
        <source>errors alone</source>
        <translation>solo errores</translation>
    </message>
    <message>
        <source>Form of the log</source>
        <translation>Forma del registro</translation>
    </message>
    <message>
        <source>lines of text</source>
        <translation>líneas de texto</translation>
    </message>
    <message>
        <source>JSON, an object a line</source>
        <translation>JSON, un objeto por línea</translation>
    </message>
    <message>
        <source>Names of the web app&apos;s host</source>
        <translation>Nombres del host de la aplicación web</translation>
    </message>
    <message>
        <source>Requests for other names are refused. Without ports, separated by commas.</source>
        <translation>Se rechazan las peticiones a otros nombres. Sin puertos, separados por comas.</translation>
    </message>
    <message>
        <source>Other pages that may ask</source>
        <translation>Otras páginas que pueden pedirlo</translation>
    </message>
    <message>
        <source>Whole origins like https://app.example.org, separated by commas.</source>
        <translation>Orígenes completos como https://app.example.org, separados por comas.</translation>
    </message>
    <message>
        <source>Token for machines</source>
        <translation>Token para máquinas</translation>
    </message>
    <message>
        <source>To change it, set %1 where the endpoint is started from. It is never stored.</source>
        <translation>Para cambiarlo, defina %1 allí desde donde se inicia el punto de acceso. Nunca se guarda.</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Carpeta para copias</translation>
    </message>
    <message>
        <source>Whatever a cleanup deletes is copied there first, encrypted. Empty: no copy is kept.</source>
        <translation>Todo lo que elimina una limpieza se copia allí antes, cifrado. Vacío: no se conserva ninguna copia.</translation>
    </message>
    <message>
        <source>none: no copy is kept</source>
        <translation>ninguna: no se conserva ninguna copia</translation>
    </message>
    <message>
        <source>Copies are kept for</source>
        <translation>Las copias se conservan durante</translation>
    </message>
    <message>
        <source>Counted from the beginning of a cleanup; then they are gone for good.</source>
        <translation>Contado desde el inicio de una limpieza; después desaparecen para siempre.</translation>
    </message>
    <message>
        <source>Most that copies may take</source>
        <translation>Máximo que pueden ocupar las copias</translation>
    </message>
    <message>
        <source>What does not fit is not deleted.</source>
        <translation>Lo que no cabe no se elimina.</translation>
    </message>
    <message>
        <source>Public key of the copies</source>
        <translation>Clave pública de las copias</translation>
    </message>
    <message>
        <source>They are encrypted with it. Only who has the private key can bring anything back.</source>
        <translation>Se cifran con ella. Solo quien tiene la clave privada puede recuperar algo.</translation>
    </message>
    <message>
        <source>What was brought back is held for</source>
        <translation>Lo restaurado se retiene durante</translation>
    </message>
    <message>
        <source>It is as old as before, so the next cleanup would delete it again.</source>
        <translation>Es tan antiguo como antes, por lo que la próxima limpieza lo eliminaría de nuevo.</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se conserva</translation>
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
        <source>A cleanup is running. Settings can be changed when it has finished.</source>
        <translation>Hay una limpieza en curso. Los ajustes se podrán cambiar cuando haya terminado.</translation>
    </message>
    <message>
        <source>Saved. It applies when the cleanup has finished.</source>
        <translation>Guardado. Se aplica cuando termine la limpieza.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Log and figures</source>
        <translation>Registro y cifras</translation>
    </message>
    <message>
        <source>There is no keychain here. Save again to keep it in the file %1, which only your user may read but which is not encrypted.</source>
        <translation>Aquí no hay llavero. Guarde de nuevo para conservarlo en el archivo %1, que solo su usuario puede leer, pero que no está cifrado.</translation>
    </message>
    <message>
        <source>Shared with other docsweeps</source>
        <translation>Compartido con otros docsweep</translation>
    </message>
    <message>
        <source>Ledger: %1</source>
        <translation>Registro: %1</translation>
    </message>
    <message>
        <source>Clocks and waiting times</source>
        <translation>Relojes y tiempos de espera</translation>
    </message>
    <message>
        <source>Cleanups that the web app asks for</source>
        <translation>Limpiezas que pide la aplicación web</translation>
    </message>
    <message>
        <source>Copies of what is deleted</source>
        <translation>Copias de lo eliminado</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>Crear una clave…</translation>
    </message>
    <message>
        <source>Set the public key where the vault is set: %1</source>
        <translation>Indique la clave pública donde se configura la bóveda: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::SharedSchedules</name>
    <message>
        <source>docsweep window (%1)</source>
        <translation>ventana de docsweep (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a system&apos;s scheduler, the name of its entry</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>All schedules of this web app</source>
        <translation>Todas las programaciones de esta aplicación web</translation>
    </message>
    <message>
        <source>Every timer and docsweep window that cleans this web app by itself, on any machine.</source>
        <translation>Cada temporizador y cada ventana de docsweep que limpia por sí sola esta aplicación web, en cualquier equipo.</translation>
    </message>
    <message>
        <source>Stop expecting…</source>
        <translation>Dejar de esperar…</translation>
    </message>
    <message>
        <source>For a schedule that was removed: nobody is told any more that its runs are missing</source>
        <translation>Para una programación eliminada: ya no se avisa de que faltan sus ejecuciones</translation>
    </message>
    <message>
        <source>Expected and seen runs</source>
        <translation>Ejecuciones esperadas y vistas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciadas por</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna aún</translation>
    </message>
    <message numerus="yes">
        <source>Expected %Ln time(s) since %1, seen 0 times</source>
        <translation>
            <numerusform>Esperada %Ln vez desde %1, vista 0 veces</numerusform>
            <numerusform>Esperada %Ln veces desde %1, vista 0 veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On time: %Ln run(s) seen</source>
        <translation>
            <numerusform>A tiempo: %Ln ejecución vista</numerusform>
            <numerusform>A tiempo: %Ln ejecuciones vistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected since %1</source>
        <translation>Esperada desde %1</translation>
    </message>
    <message>
        <source>Stop expecting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Stop expecting runs of %1 on %2?</source>
        <translation>¿Dejar de esperar ejecuciones de %1 en %2?</translation>
    </message>
    <message>
        <source>This changes no timer and deletes nothing: nobody is told any more that its runs are missing. If it runs again, it is expected again.</source>
        <translation>Esto no cambia ningún temporizador ni elimina nada: ya no se avisa de que faltan sus ejecuciones. Si vuelve a ejecutarse, se espera de nuevo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <source>docsweep keeps its journal and its log in this folder and deletes nothing without them. A folder that you choose here is only used this time. To set one permanently, use DOCSWEEP_HOME.</source>
        <translation>docsweep guarda su diario y su registro en esta carpeta y sin ellos no elimina nada. La carpeta que elija aquí solo se usa esta vez. Para definir una de forma permanente, use DOCSWEEP_HOME.</translation>
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
        <source>Two windows on one journal would interfere with each other. Another folder has a journal of its own and is only used this time.</source>
        <translation>Dos ventanas con un mismo diario se estorbarían. Otra carpeta tiene su propio diario y solo se usa esta vez.</translation>
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
        <source>Can be deleted</source>
        <translation>Eliminable</translation>
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
        <source>the storage was not listed</source>
        <translation>no se listó el almacenamiento</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>de %1, %2</translation>
    </message>
    <message>
        <source>every file has a row</source>
        <translation>todos los archivos tienen fila</translation>
    </message>
    <message>
        <source>Show the pending deletions</source>
        <translation>Mostrar las eliminaciones pendientes</translation>
    </message>
    <message>
        <source>and %1 of older versions</source>
        <translation>y %1 de versiones anteriores</translation>
    </message>
    <message>
        <source>%1 that no row refers to; %2 of them old</source>
        <translation>%1 sin ninguna fila que les haga referencia; %2 antiguos</translation>
    </message>
    <message>
        <source>Copies kept</source>
        <translation>Copias guardadas</translation>
    </message>
    <message>
        <source>the vault cannot be read</source>
        <translation>no se puede leer la bóveda</translation>
    </message>
    <message>
        <source>nothing to put back</source>
        <translation>nada que restaurar</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Show what can be put back</source>
        <translation>Mostrar lo que se puede restaurar</translation>
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
        <source>Scanning: %1 sessions, %2 files, %3 found; %4 can be deleted</source>
        <translation>Analizando: %1 sesiones, %2 archivos, %3 encontrados; se pueden eliminar %4</translation>
    </message>
</context>
<context>
    <name>docsweep::Strangers</name>
    <message>
        <source>A different database than before is at %1.</source>
        <translation>En %1 hay una base de datos distinta de la de antes.</translation>
    </message>
    <message>
        <source>A different bucket than before is at %1.</source>
        <translation>En %1 hay un bucket distinto del de antes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) of the previous one are paused.</source>
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
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Ask systemd and cron what is installed now</source>
        <translation>Pregunta a systemd y cron qué hay instalado ahora</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <source>First shows what will be installed</source>
        <translation>Muestra primero lo que se instalará</translation>
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
        <source>cron does not report the next start.</source>
        <translation>cron no indica el próximo inicio.</translation>
    </message>
    <message>
        <source>The system reports no next start.</source>
        <translation>El sistema no indica ningún próximo inicio.</translation>
    </message>
    <message>
        <source>Last start, according to the system: %1</source>
        <translation>Último inicio, según el sistema: %1</translation>
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
        <source>The system also cleans up when this window is closed</source>
        <translation>El sistema también limpia cuando esta ventana está cerrada</translation>
    </message>
    <message>
        <source>An entry is installed, but the system does not start it</source>
        <translation>Hay una entrada instalada, pero el sistema no la inicia</translation>
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
        <source>It starts docsweep-cli, which uses the same age and safety limits.</source>
        <translation>Inicia docsweep-cli, que usa la misma antigüedad y los mismos límites de seguridad.</translation>
    </message>
    <message>
        <source>systemd or cron can start the cleanup, even while nobody is logged in.</source>
        <translation>systemd o cron pueden iniciar la limpieza, incluso cuando nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Two schedules clean up: this window&apos;s and the system&apos;s. Two runs never work at the same time, because the second one finds the lock taken. One schedule is enough.</source>
        <translation>Dos programaciones limpian: la de esta ventana y la del sistema. Dos ejecuciones nunca trabajan a la vez, porque la segunda encuentra el bloqueo ocupado. Basta con una programación.</translation>
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
        <source>Only this is removed from %1.</source>
        <translation>Solo esto se quita de %1.</translation>
    </message>
    <message>
        <source>What will be removed</source>
        <translation>Qué se quitará</translation>
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
        <source>This is exactly what will be installed. It runs without a window and uses the age and the safety limits of these settings.</source>
        <translation>Esto es exactamente lo que se instalará. Se ejecuta sin ventana y usa la antigüedad y los límites de seguridad de estos ajustes.</translation>
    </message>
    <message>
        <source>What will be installed</source>
        <translation>Lo que se instalará</translation>
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
        <source>Copy what will be installed</source>
        <translation>Copiar lo que se instalará</translation>
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
        <source>In the system&apos;s own format. Every day at three in the morning: %1</source>
        <translation>En el formato del sistema. Cada día a las tres de la madrugada: %1</translation>
    </message>
    <message>
        <source>docsweep cannot install it from here. Copy the text to that machine.</source>
        <translation>docsweep no puede instalarlo desde aquí. Copie el texto en ese equipo.</translation>
    </message>
    <message>
        <source>A key or password of these settings is in the keychain, which cannot be opened without a desktop. Store it in a private file first.</source>
        <translation>Una clave o contraseña de estos ajustes está en el llavero, que no se puede abrir sin un escritorio. Guárdela antes en un archivo privado.</translation>
    </message>
    <message>
        <source>It runs only while this user is logged in. With “loginctl enable-linger” it always runs.</source>
        <translation>Solo se ejecuta mientras este usuario tenga la sesión iniciada. Con «loginctl enable-linger» se ejecuta siempre.</translation>
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
        <source>Stop the scan. The list does not change (Esc)</source>
        <translation>Detiene el análisis. La lista no cambia (Esc)</translation>
    </message>
    <message>
        <source>Find out what can be deleted. A scan deletes nothing (F5)</source>
        <translation>Averigua qué se puede eliminar. Un análisis no elimina nada (F5)</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find any session, file or document (Ctrl+K)</source>
        <translation>Encontrar cualquier sesión, archivo o documento (Ctrl+K)</translation>
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
    <name>docsweep::TrialMark</name>
    <message>
        <source>Change it in Settings…</source>
        <translation>Cambiarla en Ajustes…</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>Abrir la programación</translation>
    </message>
    <message>
        <source>Trial: %1 · schedule: %2</source>
        <translation>Prueba: %1 · programación: %2</translation>
    </message>
    <message>
        <source>Trial · schedule: %1</source>
        <translation>Prueba · programación: %1</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>The list shows what is older than %1: a trial age of this window. Automatic runs use %2.</source>
        <translation>La lista muestra lo que tiene más de %1: una antigüedad de prueba de esta ventana. Las ejecuciones automáticas usan %2.</translation>
    </message>
    <message>
        <source>Use %1 for the schedule too</source>
        <translation>Usar %1 también en la programación</translation>
    </message>
    <message>
        <source>A gradual start sets the age of automatic runs now</source>
        <translation>Un inicio gradual fija ahora la antigüedad de las ejecuciones automáticas</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
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
        <source>Use it only if you trust that user. The answer is remembered for this file and this user. Where docsweep writes and what it runs are never taken from it.</source>
        <translation>Úselo solo si confía en ese usuario. La respuesta se recuerda para este archivo y este usuario. Dónde escribe docsweep y qué ejecuta nunca se toma de él.</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Usar este archivo</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>No usarlo</translation>
    </message>
</context>
<context>
    <name>docsweep::TypeDonut</name>
    <message>
        <source>What is stored?</source>
        <translation>¿Qué hay almacenado?</translation>
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
        <source>What is stored? Nothing yet.</source>
        <translation>¿Qué hay almacenado? Nada todavía.</translation>
    </message>
    <message>
        <source>What is stored? %1 is %2.</source>
        <translation>¿Qué hay almacenado? El %1 es %2.</translation>
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
<context>
    <name>docsweep::UnlockDialog</name>
    <message>
        <source>Unlock the vault</source>
        <translation>Desbloquear la bóveda</translation>
    </message>
    <message>
        <source>Use a key file…</source>
        <translation>Usar un archivo de clave…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The private key is protected by a passphrase: %1</source>
        <translation>La clave privada está protegida por una frase de contraseña: %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Names and contents in the vault are encrypted. The private key opens them. It was not found on this computer. Type or paste it, or use a file that holds it.</source>
        <translation>Los nombres y contenidos de la bóveda están cifrados. La clave privada los abre. No se encontró en este equipo. Escríbala o péguela, o use un archivo que la contenga.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Elegir el archivo de clave</translation>
    </message>
    <message numerus="yes">
        <source>docsweep forgets the key again after %Ln minute(s) without use, when the screen is locked, and when the computer goes to sleep.</source>
        <translation>
            <numerusform>docsweep olvida la clave tras %Ln minuto sin uso, al bloquearse la pantalla y al suspenderse el equipo.</numerusform>
            <numerusform>docsweep olvida la clave tras %Ln minutos sin uso, al bloquearse la pantalla y al suspenderse el equipo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::VaultItemsModel</name>
    <message>
        <source>%1 in bucket %2</source>
        <translation>%1 en el bucket %2</translation>
    </message>
    <message numerus="yes">
        <source>Session, %Ln document(s)</source>
        <translation>
            <numerusform>Sesión, %Ln documento</numerusform>
            <numerusform>Sesión, %Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
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
</context>
<context>
    <name>docsweep::VaultPage</name>
    <message>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>Set up a vault…</source>
        <translation>Configurar una bóveda…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Search the vault</source>
        <translation>Buscar en la bóveda</translation>
    </message>
    <message>
        <source>Search session, file…</source>
        <translation>Buscar sesión, archivo…</translation>
    </message>
    <message>
        <source>Part of a session’s or a file’s key, in all runs (Ctrl+F)</source>
        <translation>Parte de la clave de una sesión o un archivo, en todas las ejecuciones (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Runs with copies</source>
        <translation>Ejecuciones con copias</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Put back its session…</source>
        <translation>Restaurar su sesión…</translation>
    </message>
    <message>
        <source>The session’s row, its documents and its files</source>
        <translation>La fila de la sesión, sus documentos y sus archivos</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Shows first what will be put back, and asks</source>
        <translation>Muestra primero lo que se restaurará y pregunta</translation>
    </message>
    <message>
        <source>No copies are kept</source>
        <translation>No se guardan copias</translation>
    </message>
    <message>
        <source>The vault cannot be read</source>
        <translation>No se puede leer la bóveda</translation>
    </message>
    <message>
        <source>Nothing to put back</source>
        <translation>Nada que restaurar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can be put back, %1</source>
        <translation>
            <numerusform>%Ln elemento se puede restaurar, %1</numerusform>
            <numerusform>%Ln elementos se pueden restaurar, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The last ones are kept until %1.</source>
        <translation>Las últimas se conservan hasta %1.</translation>
    </message>
    <message>
        <source>The vault is unlocked until you lock it, close this window or do not use it for a while.</source>
        <translation>La bóveda sigue desbloqueada hasta que la bloquee, cierre esta ventana o no la use durante un rato.</translation>
    </message>
    <message>
        <source>Names are encrypted. Unlock the vault to see and search them.</source>
        <translation>Los nombres están cifrados. Desbloquee la bóveda para verlos y buscarlos.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Undo a cleanup</source>
        <translation>Deshacer una limpieza</translation>
    </message>
    <message>
        <source>With a vault, docsweep keeps an encrypted copy of everything it deletes for a time you choose. Until then you can put it back. Name a folder for it in the settings.</source>
        <translation>Con una bóveda, docsweep guarda una copia cifrada de todo lo que borra durante el tiempo que usted elija. Hasta entonces puede restaurarlo. Indique una carpeta en la configuración.</translation>
    </message>
    <message>
        <source>Reading the vault…</source>
        <translation>Leyendo la bóveda…</translation>
    </message>
    <message>
        <source>Each cleanup keeps a copy of what it deletes for %1. It then shows here.</source>
        <translation>Cada limpieza guarda una copia de lo que borra durante %1. Entonces aparece aquí.</translation>
    </message>
    <message>
        <source>%1 holds no vault yet. The first cleanup creates it. If copies were kept there before, connect its disk.</source>
        <translation>%1 aún no contiene una bóveda. La primera limpieza la crea. Si ya se guardaban copias allí, conecte su disco.</translation>
    </message>
    <message>
        <source>Copies cannot be shown</source>
        <translation>No se pueden mostrar las copias</translation>
    </message>
    <message>
        <source>File %1, %2</source>
        <translation>Archivo %1, %2</translation>
    </message>
    <message>
        <source>Session %1 with its files</source>
        <translation>Sesión %1 con sus archivos</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Ejecución %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln elemento, %1</numerusform>
            <numerusform>%Ln elementos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Run %1:</source>
        <translation>Ejecución %1:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Sin resultados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) in all runs</source>
        <translation>
            <numerusform>%Ln resultado en todas las ejecuciones</numerusform>
            <numerusform>%Ln resultados en todas las ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>More are not shown. Search for what you need.</source>
        <translation>Hay más que no se muestran. Busque lo que necesita.</translation>
    </message>
    <message numerus="yes">
        <source>Session with %Ln document(s)</source>
        <translation>
            <numerusform>Sesión con %Ln documento</numerusform>
            <numerusform>Sesión con %Ln documentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::VaultRunsModel</name>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, quedan %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Can be put back until</source>
        <translation>Restaurable hasta</translation>
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
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>docsweep::WindowAlerts</name>
    <message>
        <source>Scan</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The scan was stopped. The list is the previous one.</source>
        <translation>El análisis se detuvo. La lista es la anterior.</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>El análisis se detuvo.</translation>
    </message>
    <message>
        <source>The journal was lost, rolled back or repaired. Holds and pending deletions may be missing. Add the missing holds again, then run docsweep-cli accept --yes.</source>
        <translation>El diario se perdió, se restauró a un estado anterior o se reparó. Pueden faltar retenciones y eliminaciones pendientes. Vuelva a añadir las retenciones que falten y ejecute después docsweep-cli accept --yes.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the database&apos;s clock. Ages are counted by the database&apos;s clock.</source>
        <translation>El reloj de este equipo va %1 adelantado respecto al de la base de datos. La antigüedad se cuenta con el reloj de la base de datos.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the database&apos;s clock. Ages are counted by the database&apos;s clock.</source>
        <translation>El reloj de este equipo va %1 atrasado respecto al de la base de datos. La antigüedad se cuenta con el reloj de la base de datos.</translation>
    </message>
    <message>
        <source>The quota is exceeded: %1 of %2 stored.</source>
        <translation>Se ha superado la cuota: %1 de %2 almacenados.</translation>
    </message>
    <message>
        <source>Quota reached within a day at the current growth.</source>
        <translation>La cuota se alcanzará en menos de un día al ritmo actual.</translation>
    </message>
    <message numerus="yes">
        <source>Quota reached in about %Ln day(s) at the current growth.</source>
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
        <source>%Ln place(s) could not be read. Files there are not in the list.</source>
        <translation>
            <numerusform>No se pudo leer %Ln ubicación. Sus archivos no están en la lista.</numerusform>
            <numerusform>No se pudieron leer %Ln ubicaciones. Sus archivos no están en la lista.</numerusform>
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
        <source>Rows can be cleaned up. Their files are remembered until the storage answers.</source>
        <translation>Se pueden limpiar las filas. Sus archivos se anotan hasta que responda el almacenamiento.</translation>
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
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Automatic runs of “%1” do not take place. %2</source>
        <translation>Las ejecuciones automáticas de «%1» no tienen lugar. %2</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Editar conexión</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Qué hacer…</translation>
    </message>
    <message>
        <source>Holds made here count for this docsweep only. A ledger shares them with every docsweep that cleans this web app.</source>
        <translation>Las retenciones creadas aquí solo valen para este docsweep. Un registro las comparte con cada docsweep que limpia esta aplicación web.</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Putting back was interrupted. The rest waits for you, and for the private key.</source>
        <translation>La restauración se interrumpió. El resto le espera a usted y a la clave privada.</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
</TS>
