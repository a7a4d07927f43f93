<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
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
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 items/s</source>
        <translation>%1 itens/s</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>how QLocale writes a time</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>how QLocale writes a day and a time</comment>
        <translation>d &apos;de&apos; MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>how QLocale writes a day of a year and a time</comment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>how QLocale writes hours and minutes</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how QLocale writes a day</comment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how QLocale writes a day of a year</comment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Órfão</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Saídas</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Órfãos</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planejado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>excluído</translation>
    </message>
    <message>
        <source>already gone</source>
        <translation>já não existia</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>não tocado</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendente</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Settling what an earlier run left</source>
        <translation>Resolvendo o que uma execução anterior deixou</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>Limpando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalizando</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Encerrado</translation>
    </message>
    <message>
        <source>idle longer than %1</source>
        <translation>inatividade de mais de %1</translation>
    </message>
    <message>
        <source>chosen by its key</source>
        <translation>escolha pela chave</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>com mais de %1</translation>
    </message>
    <message>
        <source>goes with its session</source>
        <translation>excluído junto com sua sessão</translation>
    </message>
    <message>
        <source>no row refers to it</source>
        <translation>nenhuma linha se refere a ele</translation>
    </message>
    <message>
        <source>in the chosen session&apos;s folder</source>
        <translation>na pasta da sessão escolhida</translation>
    </message>
    <message>
        <source>used within the last %1</source>
        <translation>último uso há menos de %1</translation>
    </message>
    <message>
        <source>its last activity cannot be read</source>
        <translation>não foi possível ler a última atividade</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retido</translation>
    </message>
    <message>
        <source>changed within the last %1</source>
        <translation>alterado há menos de %1</translation>
    </message>
    <message>
        <source>its age cannot be read</source>
        <translation>não foi possível ler a idade</translation>
    </message>
    <message>
        <source>outputs are kept</source>
        <translation>as saídas são mantidas</translation>
    </message>
    <message>
        <source>files of sessions in use are kept</source>
        <translation>os arquivos de sessões em uso são mantidos</translation>
    </message>
    <message>
        <source>named by a session that stays</source>
        <translation>citado por uma sessão que permanece</translation>
    </message>
    <message>
        <source>storage cleanup is switched off</source>
        <translation>a limpeza do armazenamento está desativada</translation>
    </message>
    <message>
        <source>not of the chosen session</source>
        <translation>não pertence à sessão escolhida</translation>
    </message>
    <message>
        <source>its session stays</source>
        <translation>sua sessão permanece</translation>
    </message>
    <message>
        <source>Nobody has used this session for longer than %1. Its rows go, documents first.</source>
        <translation>Ninguém usa esta sessão há mais de %1. Suas linhas são excluídas, primeiro as dos documentos.</translation>
    </message>
    <message>
        <source>This session was chosen by its key, whatever its age.</source>
        <translation>Esta sessão foi escolhida pela chave, seja qual for sua idade.</translation>
    </message>
    <message>
        <source>This file has not changed for longer than %1. Its session is still in use and stays.</source>
        <translation>Este arquivo não é alterado há mais de %1. Sua sessão ainda está em uso e permanece.</translation>
    </message>
    <message>
        <source>This file has not changed for longer than %1.</source>
        <translation>Este arquivo não é alterado há mais de %1.</translation>
    </message>
    <message>
        <source>A row of an expired session names this file. It goes together with that session, and only with it.</source>
        <translation>Uma linha de uma sessão expirada cita este arquivo. Ele é excluído junto com essa sessão, e somente com ela.</translation>
    </message>
    <message>
        <source>A row of an expired session names this file, but the storage could not be listed. It is looked up before it goes.</source>
        <translation>Uma linha de uma sessão expirada cita este arquivo, mas não foi possível listar o armazenamento. O arquivo é conferido antes da exclusão.</translation>
    </message>
    <message>
        <source>No row refers to this file, and it is older than %1.</source>
        <translation>Nenhuma linha se refere a este arquivo, e ele tem mais de %1.</translation>
    </message>
    <message>
        <source>It lies in the folder of the session that was chosen by its key.</source>
        <translation>Está na pasta da sessão escolhida pela chave.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Acesso negado</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inacessível</translation>
    </message>
    <message>
        <source>Locked by its provider</source>
        <translation>Bloqueado pelo provedor</translation>
    </message>
    <message>
        <source>Somebody else is at it</source>
        <translation>Em uso por outro processo ou pessoa</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Resposta ilegível</translation>
    </message>
    <message>
        <source>A setting is wrong</source>
        <translation>Uma configuração está incorreta</translation>
    </message>
    <message>
        <source>A safety limit stopped it</source>
        <translation>Parado por um limite de segurança</translation>
    </message>
    <message>
        <source>Disk trouble</source>
        <translation>Problema no disco</translation>
    </message>
    <message>
        <source>no extension</source>
        <translation>sem extensão</translation>
    </message>
    <message>
        <source>others</source>
        <translation>outros</translation>
    </message>
    <message>
        <source>a row names it now</source>
        <translation>uma linha o cita agora</translation>
    </message>
    <message>
        <source>the storage could not be asked</source>
        <translation>não foi possível consultar o armazenamento</translation>
    </message>
    <message>
        <source>its documents changed</source>
        <translation>seus documentos mudaram</translation>
    </message>
    <message>
        <source>it changed since</source>
        <translation>mudou desde então</translation>
    </message>
    <message>
        <source>the run broke off before it</source>
        <translation>a execução foi interrompida antes</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>nenhum arquivo pode ter este nome</translation>
    </message>
    <message>
        <source>given up by hand</source>
        <translation>abandonado manualmente</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Versão anterior</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>Versões anteriores</translation>
    </message>
    <message>
        <source>replaced longer than %1 ago</source>
        <translation>substituída há mais de %1</translation>
    </message>
    <message>
        <source>goes with its file</source>
        <translation>sai com o seu arquivo</translation>
    </message>
    <message>
        <source>older versions are kept</source>
        <translation>as versões anteriores são mantidas</translation>
    </message>
    <message>
        <source>it hides versions that stay</source>
        <translation>oculta versões que ficam</translation>
    </message>
    <message>
        <source>The bucket has kept this version since the file was replaced or deleted, longer than %1 ago.</source>
        <translation>O bucket guarda esta versão desde que o arquivo foi substituído ou excluído, há mais de %1.</translation>
    </message>
    <message>
        <source>The file goes, and without it this version would take its place.</source>
        <translation>O arquivo sai, e sem ele esta versão tomaria o seu lugar.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Automatic runs are paused until %1</source>
        <translation>As execuções automáticas estão em pausa até %1</translation>
    </message>
    <message>
        <source>Automatic runs are paused</source>
        <translation>As execuções automáticas estão em pausa</translation>
    </message>
    <message>
        <source>A cleanup begins</source>
        <translation>Uma limpeza está começando</translation>
    </message>
    <message>
        <source>The cleanup is paused: %1 of %2 items</source>
        <translation>A limpeza está em pausa: %1 de %2 itens</translation>
    </message>
    <message>
        <source>Cleaning up: %1 of %2 items</source>
        <translation>Limpando: %1 de %2 itens</translation>
    </message>
    <message>
        <source>Next automatic run: %1</source>
        <translation>Próxima execução automática: %1</translation>
    </message>
    <message>
        <source>No automatic run is planned</source>
        <translation>Nenhuma execução automática está prevista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of the last cleanup failed</source>
        <translation>
            <numerusform>%Ln item da última limpeza falhou</numerusform>
            <numerusform>%Ln itens da última limpeza falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>%Ln exclusão aguarda o armazenamento</numerusform>
            <numerusform>%Ln exclusões aguardam o armazenamento</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be cleaned up</source>
        <translation>Nenhuma limpeza é possível</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can go, %1</source>
        <translation>
            <numerusform>%Ln item pode ser excluído, %1</numerusform>
            <numerusform>%Ln itens podem ser excluídos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Analisando</translation>
    </message>
    <message>
        <source>No web app is connected yet</source>
        <translation>Nenhum aplicativo web está conectado ainda</translation>
    </message>
    <message>
        <source>A safety limit stopped the cleanup</source>
        <translation>Um limite de segurança parou a limpeza</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1</source>
        <translation>Nada foi excluído: %1</translation>
    </message>
    <message>
        <source>An error stopped the cleanup</source>
        <translation>Um erro parou a limpeza</translation>
    </message>
    <message>
        <source>The cleanup is done</source>
        <translation>A limpeza está concluída</translation>
    </message>
    <message>
        <source>The cleanup was stopped</source>
        <translation>A limpeza foi parada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) deleted, %1 freed.</source>
        <translation>
            <numerusform>%Ln item excluído, %1 liberados.</numerusform>
            <numerusform>%Ln itens excluídos, %1 liberados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) failed.</source>
        <translation>
            <numerusform>%Ln item falhou.</numerusform>
            <numerusform>%Ln itens falharam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for the storage.</source>
        <translation>
            <numerusform>%Ln exclusão aguarda o armazenamento.</numerusform>
            <numerusform>%Ln exclusões aguardam o armazenamento.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::AboutGroup</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>docsweep %1 is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>O docsweep %1 é software livre sob a GNU General Public License, versão 3 ou posterior (GPL-3.0-or-later). Ele não tem nenhuma garantia.</translation>
    </message>
    <message>
        <source>It is built with Qt %1 (LGPL-3.0), Qt Charts (GPL-3.0), spdlog and fmt (MIT), tl::expected (CC0) and QtKeychain (BSD). Its icons were drawn for it.</source>
        <translation>Feito com Qt %1 (LGPL-3.0), Qt Charts (GPL-3.0), spdlog e fmt (MIT), tl::expected (CC0) e QtKeychain (BSD). Seus ícones foram desenhados para ele.</translation>
    </message>
</context>
<context>
    <name>docsweep::AcceptDialog</name>
    <message>
        <source>Is it the same as before?</source>
        <translation>É o mesmo de antes?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>It is the same: accept</source>
        <translation>É o mesmo: aceitar</translation>
    </message>
    <message>
        <source>Accept it only if it is the same web app&apos;s, moved or restored: then lists and pending deletions of before are of what is there now, and the next run goes on with them. If not, see that the right disk is mounted and the right database is named.</source>
        <translation>Aceite somente se for do mesmo aplicativo web, movido ou restaurado: então as listas e exclusões pendentes de antes valem para o que está lá agora, e a próxima execução continua com elas. Se não for, verifique se o disco certo está montado e se o banco de dados certo foi indicado.</translation>
    </message>
    <message>
        <source>What stands there now</source>
        <translation>O que está lá agora</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Agora: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ActivityPage</name>
    <message>
        <source>Items as CSV…</source>
        <translation>Itens como CSV…</translation>
    </message>
    <message>
        <source>Runs as CSV…</source>
        <translation>Execuções como CSV…</translation>
    </message>
    <message>
        <source>Run and items as JSON…</source>
        <translation>Execução e itens como JSON…</translation>
    </message>
    <message>
        <source>Runs as JSON…</source>
        <translation>Execuções como JSON…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Relatório como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>Abrir a execução %1</translation>
    </message>
    <message>
        <source>Retry failed and pending</source>
        <translation>Repetir falhas e pendências</translation>
    </message>
    <message>
        <source>Export run %1</source>
        <translation>Exportar a execução %1</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>Exportar execuções</translation>
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
        <translation>Gravando %1…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Report of run %1</source>
        <translation>Relatório da execução %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing the report of run %1…</source>
        <translation>Imprimindo o relatório da execução %1…</translation>
    </message>
    <message>
        <source>The report of run %1 went to the printer.</source>
        <translation>O relatório da execução %1 foi enviado à impressora.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Parado; nada foi gravado.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
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
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Desde o início</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>Started by anyone</source>
        <translation>Iniciada por qualquer um</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Qualquer resultado</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Tudo concluído</translation>
    </message>
    <message>
        <source>Files wait</source>
        <translation>Arquivos em espera</translation>
    </message>
    <message>
        <source>Items failed</source>
        <translation>Itens com falha</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Paradas antes do fim</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Não terminadas</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Abrir execução</translation>
    </message>
    <message>
        <source>Shows what became of its items (Enter, or a double click)</source>
        <translation>Mostra o que aconteceu com os itens (Enter ou clique duplo)</translation>
    </message>
    <message>
        <source>Export runs…</source>
        <translation>Exportar execuções…</translation>
    </message>
    <message>
        <source>Save the runs that are shown as CSV or JSON</source>
        <translation>Salva as execuções exibidas como CSV ou JSON</translation>
    </message>
    <message>
        <source>Work is on</source>
        <translation>Trabalho em andamento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln execução</numerusform>
            <numerusform>%Ln execuções</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) deleted</source>
        <translation>
            <numerusform>%Ln item excluído</numerusform>
            <numerusform>%Ln itens excluídos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>%1 liberados</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>pendentes: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>com falha: %1</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>Agendamento: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Nothing has been cleaned up yet</source>
        <translation>Nenhuma limpeza foi feita ainda</translation>
    </message>
    <message>
        <source>Every cleanup is written down here: what went, what stayed and why, and who started it.</source>
        <translation>Cada limpeza é registrada aqui: o que foi excluído, o que permaneceu e por quê, e quem a iniciou.</translation>
    </message>
    <message>
        <source>No run passes the filter</source>
        <translation>Nenhuma execução corresponde ao filtro</translation>
    </message>
    <message>
        <source>Choose another result, another period or anyone.</source>
        <translation>Escolha outro resultado, outro período ou “Iniciada por qualquer um”.</translation>
    </message>
    <message>
        <source>No run in this period</source>
        <translation>Nenhuma execução neste período</translation>
    </message>
    <message>
        <source>Choose a longer one to see earlier runs.</source>
        <translation>Escolha um período maior para ver execuções anteriores.</translation>
    </message>
    <message>
        <source>Trying the deletions that wait for the storage…</source>
        <translation>Tentando as exclusões que aguardam o armazenamento…</translation>
    </message>
    <message>
        <source>Scanning, to list again what failed in run %1…</source>
        <translation>Analisando, para listar de novo o que falhou na execução %1…</translation>
    </message>
    <message>
        <source>What failed and may still go is listed among the candidates.</source>
        <translation>O que falhou e ainda pode ser excluído está na lista de candidatos.</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>Não funcionou. %1</translation>
    </message>
    <message>
        <source>The scan did not end, so what failed could not be listed again. %1</source>
        <translation>A análise não terminou, por isso não foi possível listar de novo o que falhou. %1</translation>
    </message>
    <message>
        <source>Pending deletions…</source>
        <translation>Exclusões pendentes…</translation>
    </message>
    <message>
        <source>Lists the files that wait for the storage: try them again, or give them up</source>
        <translation>Lista os arquivos que aguardam o armazenamento: tentar de novo ou abandonar</translation>
    </message>
</context>
<context>
    <name>docsweep::AgeChoice</name>
    <message>
        <source>Show in the list</source>
        <translation>Mostrar na lista</translation>
    </message>
    <message>
        <source>Use this age</source>
        <translation>Usar esta idade</translation>
    </message>
    <message>
        <source>Scans again with this age; nothing is deleted by that</source>
        <translation>Analisa novamente com esta idade; isso não exclui nada</translation>
    </message>
    <message>
        <source>Drag the handle to see what another age would come to.</source>
        <translation>Arraste o marcador para ver o resultado de outra idade.</translation>
    </message>
    <message>
        <source>That is %1 more than now.</source>
        <translation>São %1 a mais do que agora.</translation>
    </message>
    <message>
        <source>That is %1 less than now.</source>
        <translation>São %1 a menos do que agora.</translation>
    </message>
    <message>
        <source>Opens the candidates that are older than that</source>
        <translation>Abre os candidatos com mais do que essa idade</translation>
    </message>
    <message>
        <source>The list holds only what is older than %1</source>
        <translation>A lista contém apenas o que tem mais de %1</translation>
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
        <translation>Sessões</translation>
    </message>
    <message>
        <source>What would another age free?</source>
        <translation>Quanto outra idade liberaria?</translation>
    </message>
    <message>
        <source>Nothing is stored.</source>
        <translation>Nada está armazenado.</translation>
    </message>
    <message>
        <source>What would another age free? %1 are older than %2.</source>
        <translation>Quanto outra idade liberaria? %1 têm mais de %2.</translation>
    </message>
    <message>
        <source>Older than %1: about %2 in %3 and %4.</source>
        <translation>Com mais de %1: cerca de %2 em %3 e %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sessão</numerusform>
            <numerusform>%Ln sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>in use: %1</source>
        <translation>em uso: %1</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>com mais de %1</translation>
    </message>
    <message numerus="yes">
        <source>about %1 in %Ln file(s)</source>
        <translation>
            <numerusform>cerca de %1 em %Ln arquivo</numerusform>
            <numerusform>cerca de %1 em %Ln arquivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::AgeHistogram</name>
    <message>
        <source>Goes</source>
        <translation>A excluir</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retido</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Permanece</translation>
    </message>
    <message>
        <source>How old is it?</source>
        <translation>Qual é a idade?</translation>
    </message>
    <message>
        <source>No files are stored.</source>
        <translation>Nenhum arquivo está armazenado.</translation>
    </message>
    <message>
        <source>How old is it? Nothing is stored.</source>
        <translation>Qual é a idade? Nada está armazenado.</translation>
    </message>
    <message>
        <source>How old is it? Half of it is younger than %1.</source>
        <translation>Qual é a idade? Metade tem menos de %1.</translation>
    </message>
    <message>
        <source>%1 go, %2 are held, %3 stay.</source>
        <translation>%1 a excluir, %2 retidos, %3 permanecem.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1 em %Ln arquivo</numerusform>
            <numerusform>%1 em %Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>between %1 and %2 old</source>
        <translation>entre %1 e %2 de idade</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>com mais de %1</translation>
    </message>
    <message>
        <source>%1 go</source>
        <translation>%1 a excluir</translation>
    </message>
    <message>
        <source>%1 are held</source>
        <translation>%1 retidos</translation>
    </message>
    <message>
        <source>%1 stay</source>
        <translation>%1 permanecem</translation>
    </message>
    <message>
        <source>%1 to %2 old</source>
        <translation>%1 a %2 de idade</translation>
    </message>
</context>
<context>
    <name>docsweep::AlertWords</name>
    <message>
        <source>The cleanup failed</source>
        <translation>A limpeza falhou</translation>
    </message>
    <message>
        <source>The cleanup is incomplete</source>
        <translation>A limpeza está incompleta</translation>
    </message>
    <message>
        <source>The storage is unavailable</source>
        <translation>O armazenamento não está disponível</translation>
    </message>
    <message>
        <source>A safety limit stopped the cleanup</source>
        <translation>Um limite de segurança parou a limpeza</translation>
    </message>
    <message>
        <source>The clocks disagree</source>
        <translation>Os relógios não coincidem</translation>
    </message>
    <message>
        <source>The storage is almost full</source>
        <translation>O armazenamento está quase cheio</translation>
    </message>
    <message>
        <source>Deletions have been waiting too long</source>
        <translation>Há exclusões esperando há tempo demais</translation>
    </message>
    <message>
        <source>Automatic runs were missed</source>
        <translation>Execuções automáticas foram perdidas</translation>
    </message>
    <message>
        <source>Open docsweep to see what went wrong.</source>
        <translation>Abra o docsweep para ver o que deu errado.</translation>
    </message>
    <message>
        <source>Activity shows every item and the reason.</source>
        <translation>Atividade mostra cada item e o motivo.</translation>
    </message>
    <message>
        <source>Rows are still deleted. Their files wait until the storage is back.</source>
        <translation>As linhas continuam sendo excluídas. Os arquivos delas esperam até o armazenamento voltar.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Check the list. If it is right, clean it up by hand or raise the limit.</source>
        <translation>Nada foi excluído. Revise a lista. Se estiver certa, limpe-a manualmente ou aumente o limite.</translation>
    </message>
    <message>
        <source>Automatic runs do not start. Set the clocks of this machine and the servers by NTP.</source>
        <translation>As execuções automáticas não começam. Acerte os relógios desta máquina e dos servidores por NTP.</translation>
    </message>
    <message>
        <source>Clean up with a shorter age, or raise MAX_STORAGE_SIZE_MB.</source>
        <translation>Limpe com uma idade menor ou aumente MAX_STORAGE_SIZE_MB.</translation>
    </message>
    <message>
        <source>The storage must answer and allow the deletion. Test the connection in Settings.</source>
        <translation>O armazenamento precisa responder e permitir a exclusão. Teste a conexão em Configurações.</translation>
    </message>
    <message>
        <source>Check that this machine and its scheduler are running at these times.</source>
        <translation>Verifique se esta máquina e o agendador dela estão funcionando nesses horários.</translation>
    </message>
    <message>
        <source>This has been resolved.</source>
        <translation>Isto foi resolvido.</translation>
    </message>
</context>
<context>
    <name>docsweep::AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como o ambiente de trabalho</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of this window; the command line and the log stay English.</source>
        <translation>Desta janela; a linha de comando e o log continuam em inglês.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>“As the desktop” follows it while the window is open.</source>
        <translation>“Como o ambiente de trabalho” o acompanha enquanto a janela está aberta.</translation>
    </message>
</context>
<context>
    <name>docsweep::Background</name>
    <message>
        <source>The scan failed: %1</source>
        <translation>A análise falhou: %1</translation>
    </message>
    <message>
        <source>The storage does not answer</source>
        <translation>O armazenamento não responde</translation>
    </message>
    <message>
        <source>docsweep is still here</source>
        <translation>O docsweep continua aqui</translation>
    </message>
    <message>
        <source>It waits in the tray. &quot;Quit&quot; in the menu of its icon ends it.</source>
        <translation>Ele aguarda na bandeja. “Sair”, no menu do seu ícone, o encerra.</translation>
    </message>
    <message>
        <source>docsweep stays open</source>
        <translation>O docsweep continua aberto</translation>
    </message>
    <message>
        <source>Automatic runs are on, so docsweep stays open. This desktop has no tray where it could wait: from now on closing the window minimises it. Ctrl+Q ends docsweep.</source>
        <translation>As execuções automáticas estão ligadas, por isso o docsweep continua aberto. Este ambiente de trabalho não tem bandeja onde ele possa aguardar: de agora em diante, fechar a janela a minimiza. Ctrl+Q encerra o docsweep.</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimizar</translation>
    </message>
    <message>
        <source>Quit docsweep</source>
        <translation>Sair do docsweep</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidateActions</name>
    <message>
        <source>Choose a row to hold.</source>
        <translation>Escolha uma linha da lista para reter.</translation>
    </message>
    <message>
        <source>That is too much for the clipboard: at most %1 rows. Export them instead.</source>
        <translation>É demais para a área de transferência: no máximo %1 linhas. Exporte-as em vez disso.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar o que é exibido</translation>
    </message>
    <message>
        <source>Export what is ticked</source>
        <translation>Exportar o que está marcado</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Marcar ou desmarcar</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Reter…</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar chave</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Show this session alone</source>
        <translation>Mostrar somente esta sessão</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Limpar…</translation>
    </message>
    <message>
        <source>The filter hides what is ticked. Take it away, or choose a row to hold.</source>
        <translation>O filtro oculta o que está marcado. Remova-o ou escolha uma linha da lista para reter.</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesModel</name>
    <message>
        <source>Its session stays; these files go by their own age.</source>
        <translation>Sua sessão permanece; estes arquivos são excluídos pela própria idade.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retido</translation>
    </message>
    <message>
        <source>held: it stays until the hold is released</source>
        <translation>retido: permanece até a retenção ser encerrada</translation>
    </message>
    <message>
        <source>goes along with its ticked session</source>
        <translation>excluído junto com sua sessão marcada</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>not ticked; something beneath it is</source>
        <translation>não marcado; algo abaixo dele está marcado</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>não marcado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
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
        <translation>desconhecido</translation>
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
        <translation>Arquivos fora de pastas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>Sessão ou arquivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última atividade</translation>
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
        <translation>já tratado: não há nada para marcar</translation>
    </message>
    <message>
        <source>Tick everything that is shown, or untick it (Ctrl+A)</source>
        <translation>Marcar ou desmarcar tudo o que é mostrado (Ctrl+A)</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesPage</name>
    <message>
        <source>Session %1</source>
        <translation>Sessão %1</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Desmarcar tudo</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Reter…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>What is shown: %Ln item(s)…</source>
        <translation>
            <numerusform>O que é exibido: %Ln item…</numerusform>
            <numerusform>O que é exibido: %Ln itens…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is ticked: %Ln item(s)…</source>
        <translation>
            <numerusform>O que está marcado: %Ln item…</numerusform>
            <numerusform>O que está marcado: %Ln itens…</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Analisando…</translation>
    </message>
    <message>
        <source>The candidates appear here as soon as both sides were read.</source>
        <translation>Os candidatos aparecem aqui assim que os dois lados forem lidos.</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Ainda não analisado</translation>
    </message>
    <message>
        <source>Press F5 to find out what can go. A scan deletes nothing.</source>
        <translation>Pressione F5 para descobrir o que pode ser excluído. Uma análise não exclui nada.</translation>
    </message>
    <message>
        <source>Nothing can go</source>
        <translation>Nada pode ser excluído</translation>
    </message>
    <message>
        <source>No session is idle and no file unchanged for longer than %1.</source>
        <translation>Nenhuma sessão está inativa e nenhum arquivo está sem alteração há mais de %1.</translation>
    </message>
    <message>
        <source>No candidate passes the filter</source>
        <translation>Nenhum candidato corresponde ao filtro</translation>
    </message>
    <message>
        <source>Change the search, or take a filter away.</source>
        <translation>Altere a busca ou remova um filtro.</translation>
    </message>
    <message>
        <source>at least %1 of %2 shown</source>
        <translation>no mínimo %1 de %2 exibidos</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 exibidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up all %Ln item(s)…</source>
        <translation>
            <numerusform>Limpar %Ln item…</numerusform>
            <numerusform>Limpar todos os %Ln itens…</numerusform>
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
        <translation>Limpar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) go along with their session</source>
        <translation>
            <numerusform>%Ln arquivo é excluído junto com sua sessão</numerusform>
            <numerusform>%Ln arquivos são excluídos junto com sua sessão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay: they go only with their session</source>
        <translation>
            <numerusform>%Ln arquivo permanece: só é excluído com sua sessão</numerusform>
            <numerusform>%Ln arquivos permanecem: só são excluídos com sua sessão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held item(s) stay</source>
        <translation>
            <numerusform>%Ln item retido permanece</numerusform>
            <numerusform>%Ln itens retidos permanecem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up %Ln item(s)…</source>
        <translation>
            <numerusform>Limpar %Ln item…</numerusform>
            <numerusform>Limpar %Ln itens…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this is left to clean up.</source>
        <translation>Nada disto resta para limpar.</translation>
    </message>
    <message>
        <source>Keep the ticked rows that are shown, or the chosen one, from every cleanup (H)</source>
        <translation>Manter as linhas marcadas que são mostradas, ou a escolhida, fora de todas as limpezas (H)</translation>
    </message>
    <message>
        <source>%1 ticked, %2 of them hidden by the filter</source>
        <translation>marcados: %1, dos quais ocultos pelo filtro: %2</translation>
    </message>
    <message numerus="yes">
        <source>Clean up the %Ln shown…</source>
        <translation>
            <numerusform>Limpar o %Ln mostrado…</numerusform>
            <numerusform>Limpar os %Ln mostrados…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesView</name>
    <message>
        <source>Cleanup candidates</source>
        <translation>Candidatos à limpeza</translation>
    </message>
</context>
<context>
    <name>docsweep::CauseList</name>
    <message>
        <source>Why items were not deleted</source>
        <translation>Por que itens não foram excluídos</translation>
    </message>
    <message>
        <source>Nothing to mend: they were left alone on purpose, and the next scan judges them anew.</source>
        <translation>Nada a corrigir: não foram tocados de propósito, e a próxima análise os avalia de novo.</translation>
    </message>
    <message>
        <source>They are still there. Mend the cause, then scan and clean up again.</source>
        <translation>Eles ainda existem. Corrija a causa e depois analise e limpe novamente.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>count, state, cause</comment>
        <translation>%2 (%1): %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more cause(s); the report lists them all</source>
        <translation>
            <numerusform>e mais %Ln causa; o relatório lista todas</numerusform>
            <numerusform>e mais %Ln causas; o relatório lista todas</numerusform>
        </translation>
    </message>
    <message>
        <source>None is forgotten: the next cleanup goes on with them as soon as that is mended; so does Retry in the report.</source>
        <translation>Nenhum foi esquecido: a próxima limpeza continua com eles assim que isso for corrigido; “Repetir”, no relatório, também.</translation>
    </message>
</context>
<context>
    <name>docsweep::CauseWords</name>
    <message>
        <source>No address is known for %1.</source>
        <translation>Não se conhece nenhum endereço para %1.</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <translation>%1 recusa conexões.</translation>
    </message>
    <message>
        <source>%1 cut the connection.</source>
        <translation>%1 cortou a conexão.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 não responde.</translation>
    </message>
    <message>
        <source>No safe connection to %1 can be made (TLS).</source>
        <translation>Não é possível fazer uma conexão segura com %1 (TLS).</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let docsweep through.</source>
        <translation>O proxy no caminho até %1 não deixa o docsweep passar.</translation>
    </message>
    <message>
        <source>The provider has locked the project for its quota or a payment.</source>
        <translation>O provedor bloqueou o projeto por causa da cota ou de um pagamento.</translation>
    </message>
    <message>
        <source>The storage does not know the key.</source>
        <translation>O armazenamento não conhece a chave.</translation>
    </message>
    <message>
        <source>The storage key has expired.</source>
        <translation>A chave do armazenamento expirou.</translation>
    </message>
    <message>
        <source>The storage key is not this project&apos;s.</source>
        <translation>A chave do armazenamento não é a deste projeto.</translation>
    </message>
    <message>
        <source>The storage key may not do this.</source>
        <translation>A chave do armazenamento não tem permissão para isso.</translation>
    </message>
    <message>
        <source>The storage said yes, but the file is still there: no policy lets this key delete it.</source>
        <translation>O armazenamento disse que sim, mas o arquivo ainda existe: nenhuma política permite que esta chave o exclua.</translation>
    </message>
    <message>
        <source>The storage key does not see everything: gone or hidden cannot be told apart.</source>
        <translation>A chave do armazenamento não vê tudo: não é possível distinguir o que foi excluído do que está oculto.</translation>
    </message>
    <message>
        <source>No storage is configured.</source>
        <translation>Nenhum armazenamento está configurado.</translation>
    </message>
    <message>
        <source>%1 answered with an error, HTTP %2.</source>
        <translation>%1 respondeu com um erro, HTTP %2.</translation>
    </message>
    <message>
        <source>The storage&apos;s listing cannot be trusted now.</source>
        <translation>A listagem do armazenamento não é confiável agora.</translation>
    </message>
    <message>
        <source>The bucket does not exist, or the key does not see it.</source>
        <translation>O bucket não existe ou a chave não o vê.</translation>
    </message>
    <message>
        <source>The bucket %1 does not exist, or the key does not see it.</source>
        <translation>O bucket %1 não existe ou a chave não o vê.</translation>
    </message>
    <message>
        <source>No bucket is named.</source>
        <translation>Nenhum bucket foi indicado.</translation>
    </message>
    <message>
        <source>The bucket %1 is not among those configured now.</source>
        <translation>O bucket %1 não está entre os configurados agora.</translation>
    </message>
    <message>
        <source>Storage cleanup is switched off.</source>
        <translation>A limpeza do armazenamento está desativada.</translation>
    </message>
    <message>
        <source>The storage folder %1 cannot be opened.</source>
        <translation>Não é possível abrir a pasta de armazenamento %1.</translation>
    </message>
    <message>
        <source>The bucket&apos;s folder %1 cannot be opened.</source>
        <translation>Não é possível abrir a pasta do bucket, %1.</translation>
    </message>
    <message>
        <source>The folder of the files may not be written: %1</source>
        <translation>Não é permitido gravar na pasta dos arquivos: %1</translation>
    </message>
    <message>
        <source>The file is protected against the user %1.</source>
        <translation>O arquivo está protegido contra o usuário %1.</translation>
    </message>
    <message>
        <source>The user %1 has no access to it.</source>
        <translation>O usuário %1 não tem acesso a ele.</translation>
    </message>
    <message>
        <source>The file system is mounted read-only.</source>
        <translation>O sistema de arquivos está montado somente para leitura.</translation>
    </message>
    <message>
        <source>Something else is mounted there, or the system uses it.</source>
        <translation>Outra coisa está montada ali, ou o sistema está usando o local.</translation>
    </message>
    <message>
        <source>A symbolic link is in the way; docsweep follows none.</source>
        <translation>Um link simbólico está no caminho; o docsweep não segue nenhum.</translation>
    </message>
    <message>
        <source>No database is configured.</source>
        <translation>Nenhum banco de dados está configurado.</translation>
    </message>
    <message>
        <source>The database file is not there, or this user may not look into its folder.</source>
        <translation>O arquivo do banco de dados não existe, ou este usuário não pode ver a pasta dele.</translation>
    </message>
    <message>
        <source>docsweep has no access to the database file or its folder.</source>
        <translation>O docsweep não tem acesso ao arquivo do banco de dados ou à pasta dele.</translation>
    </message>
    <message>
        <source>The web app&apos;s tables are not in this database.</source>
        <translation>As tabelas do aplicativo web não estão neste banco de dados.</translation>
    </message>
    <message>
        <source>The database user lacks permissions.</source>
        <translation>Faltam permissões ao usuário do banco de dados.</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>O banco de dados não responde.</translation>
    </message>
    <message>
        <source>The database refuses this user or password.</source>
        <translation>O banco de dados recusa este usuário ou esta senha.</translation>
    </message>
    <message>
        <source>There is no database of that name.</source>
        <translation>Não há banco de dados com esse nome.</translation>
    </message>
    <message>
        <source>The database took the login and closed the connection.</source>
        <translation>O banco de dados aceitou o login e fechou a conexão.</translation>
    </message>
    <message>
        <source>The web app writes times without a zone, so no age can be told.</source>
        <translation>O aplicativo web grava horários sem fuso, por isso não é possível determinar nenhuma idade.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is missing.</source>
        <translation>Falta o driver do Qt para PostgreSQL.</translation>
    </message>
    <message>
        <source>Something else keeps the database locked.</source>
        <translation>Outra coisa mantém o banco de dados bloqueado.</translation>
    </message>
    <message>
        <source>A row that docsweep does not know refers to the session or its documents.</source>
        <translation>Uma linha que o docsweep não conhece faz referência à sessão ou aos documentos dela.</translation>
    </message>
    <message>
        <source>The database deleted another number of rows than it was asked to.</source>
        <translation>O banco de dados excluiu um número de linhas diferente do que foi pedido.</translation>
    </message>
    <message>
        <source>The database refuses.</source>
        <translation>O banco de dados recusa.</translation>
    </message>
    <message>
        <source>The session came back.</source>
        <translation>A sessão voltou ao uso.</translation>
    </message>
    <message>
        <source>Its documents changed since the list was made.</source>
        <translation>Os documentos mudaram desde que a lista foi feita.</translation>
    </message>
    <message>
        <source>It changed since the list was made.</source>
        <translation>O item mudou desde que a lista foi feita.</translation>
    </message>
    <message>
        <source>It is held since the list was made.</source>
        <translation>O item foi retido depois que a lista foi feita.</translation>
    </message>
    <message>
        <source>A row names it now.</source>
        <translation>Uma linha o cita agora.</translation>
    </message>
    <message>
        <source>Its session was left alone.</source>
        <translation>A sessão dele não foi tocada.</translation>
    </message>
    <message>
        <source>The rows of its session stay.</source>
        <translation>As linhas da sessão dele permanecem.</translation>
    </message>
    <message>
        <source>It was still there after it was removed.</source>
        <translation>O item ainda existia depois de excluído.</translation>
    </message>
    <message>
        <source>The run was interrupted before it; the next scan judges it anew.</source>
        <translation>A execução foi interrompida antes dele; a próxima análise o avalia de novo.</translation>
    </message>
    <message>
        <source>It was removed before the run was interrupted.</source>
        <translation>Foi excluído antes que a execução fosse interrompida.</translation>
    </message>
    <message>
        <source>Other causes.</source>
        <translation>Outras causas.</translation>
    </message>
    <message>
        <source>Another run is at work.</source>
        <translation>Outra execução está em andamento.</translation>
    </message>
    <message>
        <source>The lock that keeps other runs away was lost.</source>
        <translation>O bloqueio que mantém outras execuções afastadas foi perdido.</translation>
    </message>
    <message>
        <source>Its process ended before it could finish.</source>
        <translation>O processo acabou antes de poder terminar.</translation>
    </message>
    <message>
        <source>%1 items were agreed to, but %2 would go now; nothing was deleted.</source>
        <translation>%1 itens foram aceitos, mas agora %2 seriam excluídos; nada foi excluído.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the server differ by more than an automatic run accepts.</source>
        <translation>Os relógios desta máquina e do servidor diferem mais do que uma execução automática aceita.</translation>
    </message>
    <message>
        <source>The list was altered after it was made; nothing more of it is deleted.</source>
        <translation>A lista foi alterada depois de feita; nada mais dela é excluído.</translation>
    </message>
    <message>
        <source>The list is not there any more, or was never finished; nothing was deleted.</source>
        <translation>A lista não existe mais ou nunca foi concluída; nada foi excluído.</translation>
    </message>
    <message>
        <source>The list was made for another database, %1; nothing was deleted.</source>
        <translation>A lista foi feita para outro banco de dados, %1; nada foi excluído.</translation>
    </message>
    <message>
        <source>There is no session “%1”: neither a row nor a file.</source>
        <translation>Não há sessão “%1”: nem linha, nem arquivo.</translation>
    </message>
    <message>
        <source>“%1” is no session key.</source>
        <translation>“%1” não é uma chave de sessão.</translation>
    </message>
    <message>
        <source>What was read came out of order; nothing was planned, for live files could look like orphans.</source>
        <translation>O que foi lido veio fora de ordem; nada foi planejado, pois arquivos em uso poderiam parecer órfãos.</translation>
    </message>
    <message>
        <source>The journal was written by a newer docsweep.</source>
        <translation>O diário foi escrito por um docsweep mais novo.</translation>
    </message>
    <message>
        <source>There is no journal yet.</source>
        <translation>Ainda não há diário.</translation>
    </message>
    <message>
        <source>docsweep&apos;s own folder cannot be used: %1</source>
        <translation>Não é possível usar a pasta própria do docsweep: %1</translation>
    </message>
    <message>
        <source>There is no place for the journal.</source>
        <translation>Não há lugar para o diário.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Não é possível gravar o arquivo %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Não é possível ler o arquivo %1.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>Não é possível usar o chaveiro.</translation>
    </message>
    <message>
        <source>The setting %1 cannot be used as it is.</source>
        <translation>A configuração %1 não pode ser usada como está.</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>%1 deve ser um número de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 on.</source>
        <translation>%1 deve ser um número a partir de %2.</translation>
    </message>
    <message>
        <source>%1 is set, but others that belong to it are not.</source>
        <translation>%1 está definido, mas outros que o acompanham não estão.</translation>
    </message>
    <message>
        <source>This address would send the key unencrypted.</source>
        <translation>Este endereço enviaria a chave sem criptografia.</translation>
    </message>
    <message>
        <source>Two different stores are named at once.</source>
        <translation>Dois armazenamentos diferentes foram indicados ao mesmo tempo.</translation>
    </message>
    <message>
        <source>There is a connection “%1” already.</source>
        <translation>Já existe uma conexão “%1”.</translation>
    </message>
    <message>
        <source>The quiet hours cover the whole week and leave no time to run.</source>
        <translation>O horário de silêncio cobre a semana toda e não deixa tempo para execuções.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown here.</source>
        <translation>O fuso horário “%1” é desconhecido aqui.</translation>
    </message>
    <message>
        <source>%1 is set in the environment alone, which is not there when the system starts docsweep.</source>
        <translation>%1 está definido somente no ambiente, que não existe quando o sistema inicia o docsweep.</translation>
    </message>
    <message>
        <source>The program %1 cannot be started.</source>
        <translation>Não é possível iniciar o programa %1.</translation>
    </message>
    <message>
        <source>cron cannot start something evenly every %1 minutes.</source>
        <translation>O cron não consegue iniciar algo de forma regular a cada %1 minutos.</translation>
    </message>
    <message>
        <source>docsweep&apos;s lines in the crontab are not as they were written.</source>
        <translation>As linhas do docsweep no crontab não estão como foram escritas.</translation>
    </message>
    <message>
        <source>The system does not understand when to start it: %1</source>
        <translation>O sistema não entende quando deve iniciá-lo: %1</translation>
    </message>
    <message>
        <source>Check the address of the project and this machine&apos;s name server.</source>
        <translation>Verifique o endereço do projeto e o servidor de nomes desta máquina.</translation>
    </message>
    <message>
        <source>See whether it runs and can be reached from here, then try again.</source>
        <translation>Verifique se ele está funcionando e se é acessível daqui e tente novamente.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock and the server&apos;s certificate; an authority of your own is named by DOCSWEEP_CA_FILE.</source>
        <translation>Verifique o relógio desta máquina e o certificado do servidor; uma autoridade própria é indicada por DOCSWEEP_CA_FILE.</translation>
    </message>
    <message>
        <source>Check https_proxy and no_proxy in the environment.</source>
        <translation>Verifique https_proxy e no_proxy no ambiente.</translation>
    </message>
    <message>
        <source>Its owner has to act: raise the plan, or wait for the next period.</source>
        <translation>O proprietário precisa agir: aumentar o plano contratado ou aguardar o próximo período.</translation>
    </message>
    <message>
        <source>Check SUPABASE_URL and SUPABASE_SERVICE_KEY: both must be this project&apos;s.</source>
        <translation>Verifique SUPABASE_URL e SUPABASE_SERVICE_KEY: ambos devem ser deste projeto.</translation>
    </message>
    <message>
        <source>Use the service key, or add a policy for it.</source>
        <translation>Use a chave de serviço ou adicione uma política para ela.</translation>
    </message>
    <message>
        <source>A proxy may stand in the way, or the address is not the project&apos;s.</source>
        <translation>Um proxy pode estar no caminho, ou o endereço não é o do projeto.</translation>
    </message>
    <message>
        <source>Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT.</source>
        <translation>Defina SUPABASE_URL e SUPABASE_SERVICE_KEY, ou STORAGE_ROOT.</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME.</source>
        <translation>Verifique SUPABASE_BUCKET_NAME.</translation>
    </message>
    <message>
        <source>STORAGE_CLEANUP_ENABLED=true switches it on.</source>
        <translation>STORAGE_CLEANUP_ENABLED=true a ativa.</translation>
    </message>
    <message>
        <source>See whether its disk is mounted, and whether STORAGE_ROOT and SUPABASE_BUCKET_NAME are right.</source>
        <translation>Verifique se o disco está montado e se STORAGE_ROOT e SUPABASE_BUCKET_NAME estão corretos.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the files, or give it the right to write there.</source>
        <translation>Execute o docsweep como o usuário dono dos arquivos ou dê a ele o direito de gravar ali.</translation>
    </message>
    <message>
        <source>Set DATABASE_URL or SUPABASE_DB_HOST to the web app&apos;s database.</source>
        <translation>Defina DATABASE_URL ou SUPABASE_DB_HOST com o banco de dados do aplicativo web.</translation>
    </message>
    <message>
        <source>Name the web app&apos;s database in the settings, and run the app&apos;s migrations.</source>
        <translation>Indique o banco de dados do aplicativo web nas configurações e execute as migrações do aplicativo.</translation>
    </message>
    <message>
        <source>Connect as the owner of the tables.</source>
        <translation>Conecte-se como o dono das tabelas.</translation>
    </message>
    <message>
        <source>Run this in the database: %1</source>
        <translation>Execute isto no banco de dados: %1</translation>
    </message>
    <message>
        <source>Check the host, the port and the network.</source>
        <translation>Verifique o host, a porta e a rede.</translation>
    </message>
    <message>
        <source>Check the user and the password.</source>
        <translation>Verifique o usuário e a senha.</translation>
    </message>
    <message>
        <source>Raise the size of the connection pool: a run needs one for its lock and one for each worker.</source>
        <translation>Aumente o tamanho do pool de conexões: uma execução precisa de uma para seu bloqueio e de uma para cada worker.</translation>
    </message>
    <message>
        <source>Set USE_TZ = True in the web app.</source>
        <translation>Defina USE_TZ = True no aplicativo web.</translation>
    </message>
    <message>
        <source>Install libqt6sql6-psql.</source>
        <translation>Instale libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>Try again when it has ended.</source>
        <translation>Tente novamente quando terminar.</translation>
    </message>
    <message>
        <source>Show the text below to whoever looks after the database.</source>
        <translation>Mostre o texto abaixo a quem cuida do banco de dados.</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>Analise novamente.</translation>
    </message>
    <message>
        <source>See that nobody deletes the lock, then scan again.</source>
        <translation>Garanta que ninguém exclua o bloqueio e analise novamente.</translation>
    </message>
    <message>
        <source>Set both clocks by NTP.</source>
        <translation>Acerte os dois relógios por NTP.</translation>
    </message>
    <message>
        <source>Install the newer docsweep here too.</source>
        <translation>Instale o docsweep mais novo aqui também.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_HOME to a folder that this user may write.</source>
        <translation>Defina DOCSWEEP_HOME com uma pasta em que este usuário possa gravar.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>Check its path and its permissions.</source>
        <translation>Verifique o caminho e as permissões.</translation>
    </message>
    <message>
        <source>Unlock it, or store the key in a private file instead.</source>
        <translation>Desbloqueie-o ou guarde a chave em um arquivo privado.</translation>
    </message>
    <message>
        <source>Write https; http is for this machine&apos;s own addresses.</source>
        <translation>Escreva https; http é só para endereços desta máquina.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Mantenha um deles.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>Choose another time between them.</source>
        <translation>Escolha outro tempo entre elas.</translation>
    </message>
    <message>
        <source>To stop automatic runs, switch them off.</source>
        <translation>Para parar as execuções automáticas, desative-as.</translation>
    </message>
    <message>
        <source>Write it into a .env file, or save these settings as a connection.</source>
        <translation>Escreva-o em um arquivo .env ou salve estas configurações como conexão.</translation>
    </message>
    <message>
        <source>Install it, or choose another system.</source>
        <translation>Instale-o ou escolha outro sistema.</translation>
    </message>
    <message>
        <source>The next longer time that it can is %1 minutes.</source>
        <translation>O próximo tempo maior possível é de %1 minutos.</translation>
    </message>
    <message>
        <source>Mend or remove them with crontab -e.</source>
        <translation>Corrija-as ou remova-as com crontab -e.</translation>
    </message>
    <message>
        <source>Write it as that system wants it.</source>
        <translation>Escreva do jeito que esse sistema exige.</translation>
    </message>
    <message>
        <source>The list was made for another database or bucket than is there now; nothing was deleted.</source>
        <translation>A lista foi feita para outro banco de dados ou bucket, não para o que está lá agora; nada foi excluído.</translation>
    </message>
    <message>
        <source>Another database or bucket than before is at %1.</source>
        <translation>Em %1 há outro banco de dados ou bucket que não o de antes.</translation>
    </message>
    <message>
        <source>Its time cannot be read, so it is never old.</source>
        <translation>Sua data não pode ser lida, por isso nunca é antigo.</translation>
    </message>
    <message>
        <source>No file of this storage can have such a name.</source>
        <translation>Nenhum arquivo deste armazenamento pode ter esse nome.</translation>
    </message>
    <message>
        <source>Somebody gave it up, so it was not deleted.</source>
        <translation>Alguém o abandonou, por isso não foi excluído.</translation>
    </message>
    <message>
        <source>If it is the same web app&apos;s, accept it above the page; if not, check disk and database.</source>
        <translation>Se for do mesmo aplicativo web, aceite acima da página; se não, verifique o disco e o banco de dados.</translation>
    </message>
    <message>
        <source>The database file belongs to user %1; looking at it as another user could stop the web app.</source>
        <translation>O arquivo do banco de dados pertence ao usuário %1; olhá-lo como outro usuário poderia parar o aplicativo web.</translation>
    </message>
    <message>
        <source>Row-level security hides rows of %1 from this user; their files would look like orphans.</source>
        <translation>A segurança em nível de linha (RLS) oculta linhas de %1 deste usuário; os arquivos delas pareceriam órfãos.</translation>
    </message>
    <message>
        <source>Every connection that the database allows is taken.</source>
        <translation>Todas as conexões que o banco de dados permite estão ocupadas.</translation>
    </message>
    <message>
        <source>The database server is starting or stopping.</source>
        <translation>O servidor do banco de dados está iniciando ou parando.</translation>
    </message>
    <message>
        <source>An administrator ended the connection, or the database server was stopped.</source>
        <translation>Um administrador encerrou a conexão, ou o servidor do banco de dados foi parado.</translation>
    </message>
    <message>
        <source>There is no room in the folder for temporary files: %1</source>
        <translation>Não há espaço na pasta de arquivos temporários: %1</translation>
    </message>
    <message>
        <source>Run docsweep as that user.</source>
        <translation>Execute o docsweep como esse usuário.</translation>
    </message>
    <message>
        <source>End some of them, or raise the limit of the role, the server or the pooler.</source>
        <translation>Encerre algumas delas, ou aumente o limite do papel, do servidor ou do pooler.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Tente novamente em um minuto.</translation>
    </message>
    <message>
        <source>Raise the limit of the process: ulimit -f unlimited.</source>
        <translation>Aumente o limite do processo: ulimit -f unlimited.</translation>
    </message>
    <message>
        <source>Something other than the storage answers at %1.</source>
        <translation>Em %1 responde algo que não é o armazenamento.</translation>
    </message>
    <message>
        <source>The storage project is read-only. Usually its disk is full.</source>
        <translation>O projeto de armazenamento não aceita alterações; na maioria das vezes, o disco dele está cheio.</translation>
    </message>
    <message>
        <source>The storage refuses to delete this file.</source>
        <translation>O armazenamento se recusa a excluir este arquivo.</translation>
    </message>
    <message>
        <source>A row of another table refers to this file.</source>
        <translation>Uma linha de outra tabela faz referência a este arquivo.</translation>
    </message>
    <message>
        <source>A trigger in the storage&apos;s database refuses to delete this file.</source>
        <translation>Um gatilho no banco de dados do armazenamento impede a exclusão deste arquivo.</translation>
    </message>
    <message>
        <source>The storage would delete the files beneath it as well, so it was left alone.</source>
        <translation>O armazenamento excluiria também os arquivos abaixo dele, por isso não foi tocado.</translation>
    </message>
    <message>
        <source>The storage took too long to say which file it refuses to delete.</source>
        <translation>O armazenamento demorou demais para dizer qual arquivo se recusa a excluir.</translation>
    </message>
    <message>
        <source>The storage keeps it as an older version instead of deleting it.</source>
        <translation>O armazenamento o mantém como versão antiga em vez de excluí-lo.</translation>
    </message>
    <message>
        <source>An older version of it stays, and would be the file of that name again.</source>
        <translation>Uma versão antiga permanece e voltaria a ser o arquivo com esse nome.</translation>
    </message>
    <message>
        <source>The files of bucket %1 cannot be listed by SQL.</source>
        <translation>Os arquivos do bucket %1 não podem ser listados por SQL.</translation>
    </message>
    <message>
        <source>The storage folder must be an absolute path: %1</source>
        <translation>A pasta de armazenamento precisa ser um caminho absoluto: %1</translation>
    </message>
    <message>
        <source>This file isn&apos;t an SQLite database.</source>
        <translation>Isso não é um banco de dados SQLite.</translation>
    </message>
    <message>
        <source>The disk or its file system fails.</source>
        <translation>O disco ou o sistema de arquivos dele está falhando.</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>O arquivo do banco de dados está danificado.</translation>
    </message>
    <message>
        <source>docsweep has too little memory.</source>
        <translation>O docsweep não tem memória suficiente.</translation>
    </message>
    <message>
        <source>None of the database&apos;s hosts takes changes.</source>
        <translation>Nenhum dos servidores do banco de dados aceita alterações.</translation>
    </message>
    <message>
        <source>A row has an id that is no whole number: %1</source>
        <translation>Uma linha tem um identificador que não é um número inteiro: %1</translation>
    </message>
    <message>
        <source>Deleting its rows takes longer than the database allows.</source>
        <translation>Excluir as linhas dela demora mais do que o banco de dados permite.</translation>
    </message>
    <message>
        <source>The lock file %1 is not docsweep&apos;s own.</source>
        <translation>O arquivo de bloqueio %1 não é do docsweep.</translation>
    </message>
    <message>
        <source>The session no longer exists.</source>
        <translation>A sessão não existe mais.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Foi parado nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Outputs are kept.</source>
        <translation>As saídas são mantidas.</translation>
    </message>
    <message>
        <source>Files of sessions in use are kept.</source>
        <translation>Os arquivos de sessões em uso são mantidos.</translation>
    </message>
    <message>
        <source>It is not of the session that was asked for.</source>
        <translation>Não é da sessão escolhida.</translation>
    </message>
    <message>
        <source>The storage could not be asked for it.</source>
        <translation>Não foi possível consultar o armazenamento sobre ele.</translation>
    </message>
    <message>
        <source>Older versions are kept.</source>
        <translation>As versões anteriores são mantidas.</translation>
    </message>
    <message>
        <source>Without this mark, an older version that stays would be the file of its name again.</source>
        <translation>Sem esta marca, uma versão anterior que fica voltaria a ser o arquivo desse nome.</translation>
    </message>
    <message>
        <source>The run was interrupted before the storage confirmed it.</source>
        <translation>A execução foi interrompida antes que o armazenamento o confirmasse.</translation>
    </message>
    <message>
        <source>Another transaction locks these rows, so whether they are gone cannot be told yet; the next run looks again.</source>
        <translation>Outra transação bloqueia estas linhas; ainda não se sabe se foram excluídas. A próxima execução verifica de novo.</translation>
    </message>
    <message>
        <source>An older docsweep ordered it, and it is not in this bucket; it may have been in another one.</source>
        <translation>Um docsweep anterior o ordenou, e ele não está neste bucket; talvez estivesse em outro.</translation>
    </message>
    <message>
        <source>The storage answered for %1 of %2 files.</source>
        <translation>O armazenamento respondeu por %1 de %2 arquivos.</translation>
    </message>
    <message>
        <source>The list was made by an older docsweep; nothing was deleted.</source>
        <translation>A lista foi feita por um docsweep anterior; nada foi excluído.</translation>
    </message>
    <message>
        <source>The list was made by another clock than the storage&apos;s; nothing was deleted.</source>
        <translation>A lista foi feita por um relógio diferente do relógio do armazenamento; nada foi excluído.</translation>
    </message>
    <message>
        <source>The storage&apos;s clock is to count (DOCSWEEP_CLOCK), but the storage does not tell the time.</source>
        <translation>O relógio do armazenamento deve valer (DOCSWEEP_CLOCK), mas o armazenamento não informa a hora.</translation>
    </message>
    <message>
        <source>The clocks of the database and of the storage differ by more than an automatic run accepts.</source>
        <translation>Os relógios do banco de dados e do armazenamento diferem mais do que uma execução automática aceita.</translation>
    </message>
    <message>
        <source>The journal was lost, rolled back or repaired: holds and pending deletions may be missing.</source>
        <translation>O diário foi perdido, voltou a um estado anterior ou foi reparado: podem faltar retenções e exclusões pendentes.</translation>
    </message>
    <message>
        <source>Another program kept the journal locked, so the end of this run could not be written down; the next run finishes it.</source>
        <translation>Outro programa manteve o diário bloqueado, e o fim desta execução não pôde ser anotado; a próxima execução a conclui.</translation>
    </message>
    <message>
        <source>Neither a row nor a file is called “%1”.</source>
        <translation>Nenhuma linha e nenhum arquivo se chama “%1”.</translation>
    </message>
    <message>
        <source>The age must be longer than zero.</source>
        <translation>A idade deve ser maior que zero.</translation>
    </message>
    <message>
        <source>The database is a replica: it only copies its primary server, so nothing can be changed there.</source>
        <translation>O banco de dados é uma réplica: apenas copia o servidor primário, e nada pode ser alterado nele.</translation>
    </message>
    <message>
        <source>The database takes no changes: %1 makes it read-only.</source>
        <translation>O banco de dados não aceita alterações: %1 o torna somente leitura.</translation>
    </message>
    <message>
        <source>Not all of the web app&apos;s tables are plain tables here, so the real rows might stay.</source>
        <translation>Nem todas as tabelas do aplicativo web são tabelas comuns aqui; as linhas reais poderiam ficar.</translation>
    </message>
    <message>
        <source>The ids of the web app&apos;s rows are not integers, as docsweep needs them.</source>
        <translation>Os ids das linhas do aplicativo web não são inteiros, como o docsweep precisa.</translation>
    </message>
    <message>
        <source>The database runs with fsync = off: after a power cut, deleted rows may come back without their files.</source>
        <translation>O banco de dados roda com fsync = off: após uma queda de energia, linhas excluídas podem voltar sem seus arquivos.</translation>
    </message>
    <message>
        <source>Too few connections to the database are left for this user: %1; a run may need %2.</source>
        <translation>Restam poucas conexões com o banco de dados para este usuário: %1; uma execução pode precisar de %2.</translation>
    </message>
    <message>
        <source>Neither docsweep nor the storage deletes older versions in the bucket %1: what the web app overwrites or deletes stays for ever.</source>
        <translation>Nem o docsweep nem o armazenamento excluem versões anteriores no bucket %1: o que o aplicativo web sobrescreve ou exclui fica para sempre.</translation>
    </message>
    <message>
        <source>Some sessions were last active in the future; the web app may not write its times in UTC.</source>
        <translation>Algumas sessões tiveram a última atividade no futuro; o aplicativo web talvez não grave seus horários em UTC.</translation>
    </message>
    <message>
        <source>The web app does not seem to write its times in UTC, so no session&apos;s age can be told.</source>
        <translation>O aplicativo web parece não gravar seus horários em UTC; não é possível saber a idade de nenhuma sessão.</translation>
    </message>
    <message>
        <source>DOCSWEEP_DATABASE_TIMES does not seem to be the web app&apos;s time zone.</source>
        <translation>DOCSWEEP_DATABASE_TIMES não parece ser o fuso horário do aplicativo web.</translation>
    </message>
    <message>
        <source>The web app does not seem to note who is active, so the files of people who are at work now would be deleted.</source>
        <translation>O aplicativo web parece não registrar quem está ativo; arquivos de pessoas que estão trabalhando agora seriam excluídos.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock went back since the last run.</source>
        <translation>O relógio desta máquina voltou atrás desde a última execução.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock jumped ahead, and no other clock confirms it.</source>
        <translation>O relógio desta máquina saltou para a frente, e nenhum outro relógio o confirma.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock may have jumped ahead: nothing here is new, and no other clock confirms it.</source>
        <translation>O relógio desta máquina pode ter saltado para a frente: nada aqui é recente, e nenhum outro relógio o confirma.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>O diário está danificado.</translation>
    </message>
    <message>
        <source>A later run dealt with it.</source>
        <translation>Uma execução posterior cuidou disso.</translation>
    </message>
    <message>
        <source>The system doesn&apos;t let docsweep write a file this large.</source>
        <translation>O sistema não deixa o docsweep gravar um arquivo tão grande.</translation>
    </message>
    <message>
        <source>%1 must be a number above 0.</source>
        <translation>%1 deve ser um número maior que 0.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1 deve ser no máximo %2.</translation>
    </message>
    <message>
        <source>%1 must be one of these: %2.</source>
        <translation>%1 deve ser um destes valores: %2.</translation>
    </message>
    <message>
        <source>%1 must be UTC or the name of a time zone that this system knows.</source>
        <translation>%1 deve ser UTC ou o nome de um fuso horário que este sistema conheça.</translation>
    </message>
    <message>
        <source>docsweep has no setting %1.</source>
        <translation>O docsweep não tem a configuração %1.</translation>
    </message>
    <message>
        <source>This name can&apos;t be used for a connection.</source>
        <translation>Isso não é um nome de conexão.</translation>
    </message>
    <message>
        <source>Automatic runs must be at least one minute apart.</source>
        <translation>As execuções automáticas têm pelo menos um minuto entre si.</translation>
    </message>
    <message>
        <source>Automatic runs can be at most 366 days apart.</source>
        <translation>As execuções automáticas têm no máximo 366 dias entre si.</translation>
    </message>
    <message>
        <source>The web app&apos;s tables are in a schema where this database user does not look.</source>
        <translation>As tabelas do aplicativo web estão em um esquema em que este usuário do banco de dados não procura.</translation>
    </message>
    <message>
        <source>Nobody verifies that %1 is the right database server.</source>
        <translation>Ninguém verifica se %1 é o servidor de banco de dados certo.</translation>
    </message>
    <message>
        <source>Others may create tables where this database looks for the web app&apos;s tables.</source>
        <translation>Outros podem criar tabelas onde este banco de dados procura as do aplicativo web.</translation>
    </message>
    <message>
        <source>The web app&apos;s tables were found in two schemas.</source>
        <translation>As tabelas do aplicativo web foram encontradas em dois esquemas.</translation>
    </message>
    <message>
        <source>A temporary table hides one of the web app&apos;s tables.</source>
        <translation>Uma tabela temporária oculta uma das tabelas do aplicativo web.</translation>
    </message>
    <message>
        <source>A trigger on the web app&apos;s tables uses a name without its schema.</source>
        <translation>Um gatilho nas tabelas do aplicativo web usa um nome sem o esquema dele.</translation>
    </message>
    <message>
        <source>Keys and passwords do not belong in a profile.</source>
        <translation>Chaves e senhas não devem ficar em um perfil.</translation>
    </message>
    <message>
        <source>The file %1 is not used, because others can read or change it.</source>
        <translation>O arquivo %1 não é usado, porque outros podem lê-lo ou alterá-lo.</translation>
    </message>
    <message>
        <source>%1 is not started, because others can change it.</source>
        <translation>%1 não é iniciado, porque outros podem alterá-lo.</translation>
    </message>
    <message>
        <source>The settings do not say yet where %1 may be sent.</source>
        <translation>As configurações ainda não dizem para onde %1 pode ser enviado.</translation>
    </message>
    <message>
        <source>The stored %1 was saved for another server, so it was not sent.</source>
        <translation>O valor salvo de %1 era para outro servidor, por isso não foi enviado.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Não há nenhum perfil “%1”.</translation>
    </message>
    <message>
        <source>Another program is using the journal.</source>
        <translation>Outro programa está usando o diário.</translation>
    </message>
    <message>
        <source>The journal was not updated, because no copy of it could be kept.</source>
        <translation>O diário não foi atualizado, porque não foi possível guardar uma cópia dele.</translation>
    </message>
    <message>
        <source>The journal belongs to user %1.</source>
        <translation>O diário pertence ao usuário %1.</translation>
    </message>
    <message>
        <source>The schedule in the journal cannot be understood.</source>
        <translation>Não é possível entender o agendamento no diário.</translation>
    </message>
    <message>
        <source>Part of the journal is missing.</source>
        <translation>Falta uma parte do diário.</translation>
    </message>
    <message>
        <source>There is not enough memory to search or sort the list.</source>
        <translation>Não há memória suficiente para pesquisar ou ordenar a lista.</translation>
    </message>
    <message>
        <source>There is no way yet to send alerts.</source>
        <translation>Ainda não há como enviar alertas.</translation>
    </message>
    <message>
        <source>There is no desktop here to show notifications on.</source>
        <translation>Não há aqui uma área de trabalho em que mostrar notificações.</translation>
    </message>
    <message>
        <source>This system has no %1.</source>
        <translation>Este sistema não tem %1.</translation>
    </message>
    <message>
        <source>The address to listen on is missing, or is not one of this machine.</source>
        <translation>O endereço de escuta está faltando ou não é desta máquina.</translation>
    </message>
    <message>
        <source>Get a new one from the project&apos;s API settings.</source>
        <translation>Use uma nova, das configurações de API do projeto.</translation>
    </message>
    <message>
        <source>Remove that row, or hold the file.</source>
        <translation>Remova essa linha ou retenha o arquivo.</translation>
    </message>
    <message>
        <source>Correct the trigger, or hold the file.</source>
        <translation>Corrija o gatilho ou retenha o arquivo.</translation>
    </message>
    <message>
        <source>Delete or move those first.</source>
        <translation>Exclua ou mova esses primeiro.</translation>
    </message>
    <message>
        <source>The next cleanup deletes it version by version.</source>
        <translation>A próxima limpeza o excluirá versão por versão.</translation>
    </message>
    <message>
        <source>Ask whoever runs the storage whether it deletes by version.</source>
        <translation>Pergunte a quem administra o armazenamento se ele exclui por versão.</translation>
    </message>
    <message>
        <source>Fix the folder, then try again.</source>
        <translation>Corrija a pasta e tente novamente.</translation>
    </message>
    <message>
        <source>See the system&apos;s log for the disk.</source>
        <translation>Veja o registro do sistema sobre o disco.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Restaure-o a partir de um backup.</translation>
    </message>
    <message>
        <source>Give it more: ulimit -v, MemoryMax, the container&apos;s limit.</source>
        <translation>Dê-lhe mais: ulimit -v, MemoryMax, o limite do contêiner.</translation>
    </message>
    <message>
        <source>See whether the primary is down, or missing from the list of hosts.</source>
        <translation>Verifique se o servidor principal está fora do ar ou falta na lista de servidores.</translation>
    </message>
    <message>
        <source>Remove it; docsweep makes its own.</source>
        <translation>Remova-o; o docsweep cria o seu próprio.</translation>
    </message>
    <message>
        <source>Add the missing holds again; the next run goes on in any case.</source>
        <translation>Adicione novamente as retenções que faltam; a próxima execução prossegue de qualquer forma.</translation>
    </message>
    <message>
        <source>Name the primary server in the connection.</source>
        <translation>Informe o servidor primário na conexão.</translation>
    </message>
    <message>
        <source>Let the database take changes again; mostly its disk is full.</source>
        <translation>Deixe o banco de dados aceitar alterações novamente; geralmente o disco dele está cheio.</translation>
    </message>
    <message>
        <source>Set fsync = on in the server&apos;s configuration.</source>
        <translation>Defina fsync = on na configuração do servidor.</translation>
    </message>
    <message>
        <source>Let docsweep delete older versions, or give the bucket a lifecycle rule.</source>
        <translation>Deixe o docsweep excluir as versões anteriores, ou dê ao bucket uma regra de ciclo de vida.</translation>
    </message>
    <message>
        <source>Set the zone in which the web app writes its times: DOCSWEEP_DATABASE_TIMES.</source>
        <translation>Informe o fuso em que o aplicativo web grava seus horários: DOCSWEEP_DATABASE_TIMES.</translation>
    </message>
    <message>
        <source>Compare it with TIME_ZONE and USE_TZ in the web app&apos;s settings.</source>
        <translation>Compare-o com TIME_ZONE e USE_TZ nas configurações do aplicativo web.</translation>
    </message>
    <message>
        <source>Switch the web app&apos;s session middleware on again.</source>
        <translation>Ative novamente o middleware de sessão do aplicativo web.</translation>
    </message>
    <message>
        <source>See that this machine&apos;s clock is right, best by NTP.</source>
        <translation>Verifique se o relógio desta máquina está certo, de preferência por NTP.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_CLOCK to database or machine.</source>
        <translation>Defina DOCSWEEP_CLOCK como database ou machine.</translation>
    </message>
    <message>
        <source>Close every docsweep that uses it, then repair it: docsweep-cli journal repair</source>
        <translation>Feche todos os docsweep que o usam e depois repare-o: docsweep-cli journal repair</translation>
    </message>
    <message>
        <source>Correct it where it is set.</source>
        <translation>Corrija onde está definida.</translation>
    </message>
    <message>
        <source>Use letters and digits only, for example “production”.</source>
        <translation>Use letras e dígitos, por exemplo “production”.</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin.</source>
        <translation>Use um nome como Europe/Berlin.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_LISTING=auto.</source>
        <translation>Configure DOCSWEEP_LISTING=auto.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_CA_FILE to the certificate of the server&apos;s authority.</source>
        <translation>Indique em DOCSWEEP_CA_FILE o certificado da autoridade do servidor.</translation>
    </message>
    <message>
        <source>Take it out of there and store it as this connection&apos;s key or password.</source>
        <translation>Tire-o de lá e salve-o como chave ou senha desta conexão.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address first, then store it.</source>
        <translation>Informe primeiro o endereço do servidor e depois salve.</translation>
    </message>
    <message>
        <source>If this server is the right one, store it again.</source>
        <translation>Se este servidor for o certo, salve de novo.</translation>
    </message>
    <message>
        <source>Set it again on the Schedule page.</source>
        <translation>Configure-o de novo na página Agendamento.</translation>
    </message>
</context>
<context>
    <name>docsweep::ChartCard</name>
    <message>
        <source>Copy or save this chart</source>
        <translation>Copiar ou salvar este gráfico</translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <translation>Copiar ou salvar: %1</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Salvar como PNG…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagem PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Salvar como SVG…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Desenho SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>Salvar os números como CSV…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>A imagem está na área de transferência.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Salvar o gráfico</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Não foi possível gravar %1.</translation>
    </message>
</context>
<context>
    <name>docsweep::ChartLegend</name>
    <message>
        <source>Shown; click to hide it</source>
        <translation>Exibido; clique para ocultar</translation>
    </message>
    <message>
        <source>Hidden; click to show it</source>
        <translation>Oculto; clique para exibir</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>shown in the chart</source>
        <translation>exibido no gráfico</translation>
    </message>
    <message>
        <source>hidden in the chart</source>
        <translation>oculto no gráfico</translation>
    </message>
</context>
<context>
    <name>docsweep::CheckList</name>
    <message>
        <source>Connection test</source>
        <translation>Teste de conexão</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Parar o teste</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation>O teste está em andamento</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Testando a conexão…</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>O teste foi parado.</translation>
    </message>
    <message>
        <source>The test could not begin: %1</source>
        <translation>Não foi possível começar o teste: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) failed</source>
        <translation>
            <numerusform>%Ln ponto falhou</numerusform>
            <numerusform>%Ln pontos falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it should be</source>
        <translation>Tudo está como deveria</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Não necessário</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Não tentado</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>O que fazer: %1</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Nothing failed, but there are warnings</source>
        <translation>Nada falhou; observe os avisos</translation>
    </message>
</context>
<context>
    <name>docsweep::CheckWords</name>
    <message>
        <source>journal</source>
        <translation>diário</translation>
    </message>
    <message>
        <source>database</source>
        <translation>banco de dados</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>relógio</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tabelas</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>linhas</translation>
    </message>
    <message>
        <source>right to delete rows</source>
        <translation>direito de excluir linhas</translation>
    </message>
    <message>
        <source>run lock</source>
        <translation>bloqueio de execução</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>armazenamento</translation>
    </message>
    <message>
        <source>buckets</source>
        <translation>buckets</translation>
    </message>
    <message>
        <source>the storage&apos;s clock</source>
        <translation>relógio do armazenamento</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>bucket</translation>
    </message>
    <message>
        <source>files</source>
        <translation>arquivos</translation>
    </message>
    <message>
        <source>trial file</source>
        <translation>arquivo de teste</translation>
    </message>
    <message>
        <source>It agrees with this machine&apos;s.</source>
        <translation>Coincide com o desta máquina.</translation>
    </message>
    <message>
        <source>It agrees with the server&apos;s.</source>
        <translation>Coincide com o do servidor.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the storage&apos;s.</source>
        <translation>O relógio desta máquina está %1 adiantado em relação ao do armazenamento.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the storage&apos;s.</source>
        <translation>O relógio desta máquina está %1 atrasado em relação ao do armazenamento.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>O relógio desta máquina está %1 adiantado em relação ao do servidor.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>O relógio desta máquina está %1 atrasado em relação ao do servidor.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_HOME to a folder that this user may write and that has room.</source>
        <translation>Defina DOCSWEEP_HOME com uma pasta em que este usuário possa gravar e que tenha espaço.</translation>
    </message>
    <message>
        <source>End every docsweep that uses this journal, then repair it: docsweep-cli journal repair</source>
        <translation>Encerre todo docsweep que usa este diário e depois recupere o conteúdo dele: docsweep-cli journal repair</translation>
    </message>
    <message>
        <source>Name the web app&apos;s database (DATABASE_URL, or SUPABASE_DB_HOST and its companions), and run the app&apos;s migrations.</source>
        <translation>Indique o banco de dados do aplicativo web (DATABASE_URL, ou SUPABASE_DB_HOST e as variáveis que o acompanham) e execute as migrações do aplicativo.</translation>
    </message>
    <message>
        <source>See that the database server runs and that its host and port are right; then try again.</source>
        <translation>Verifique se o servidor do banco de dados está funcionando e se o host e a porta estão corretos; depois tente novamente.</translation>
    </message>
    <message>
        <source>See the database server&apos;s own log.</source>
        <translation>Consulte o log do próprio servidor do banco de dados.</translation>
    </message>
    <message>
        <source>Set both clocks by NTP; until then automatic runs refuse to begin.</source>
        <translation>Acerte os dois relógios por NTP; até lá, as execuções automáticas se recusam a começar.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock by NTP: the ages of files are counted against it.</source>
        <translation>Acerte o relógio desta máquina por NTP: as idades dos arquivos são contadas por ele.</translation>
    </message>
    <message>
        <source>Wait for the other run to end.</source>
        <translation>Aguarde o fim da outra execução.</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME and STORAGE_ROOT: the bucket is the folder STORAGE_ROOT/bucket.</source>
        <translation>Verifique SUPABASE_BUCKET_NAME e STORAGE_ROOT: o bucket é a pasta STORAGE_ROOT/bucket.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the files, or let it read, enter and write these folders.</source>
        <translation>Execute o docsweep como o usuário dono dos arquivos ou permita que ele leia estas pastas, entre nelas e grave nelas.</translation>
    </message>
    <message>
        <source>Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT to the folder that holds the buckets, or STORAGE_CLEANUP_ENABLED=false to clean rows only.</source>
        <translation>Defina SUPABASE_URL e SUPABASE_SERVICE_KEY, ou STORAGE_ROOT com a pasta que contém os buckets, ou STORAGE_CLEANUP_ENABLED=false para limpar somente linhas.</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME: names are taken as they are, upper and lower case.</source>
        <translation>Verifique SUPABASE_BUCKET_NAME: os nomes valem como estão, com maiúsculas e minúsculas.</translation>
    </message>
    <message>
        <source>Set SUPABASE_SERVICE_KEY to the service key of this very project; another key needs policies for SELECT and DELETE on storage.objects.</source>
        <translation>Defina SUPABASE_SERVICE_KEY com a chave de serviço deste mesmo projeto; outra chave precisa de políticas para SELECT e DELETE em storage.objects.</translation>
    </message>
    <message>
        <source>Raise the project&apos;s plan, or wait for its next period; rows are cleaned meanwhile.</source>
        <translation>Aumente o plano contratado do projeto ou aguarde o próximo período; enquanto isso, as linhas são limpas.</translation>
    </message>
    <message>
        <source>Set the variable that is named to what is said.</source>
        <translation>Defina a variável indicada com o valor informado.</translation>
    </message>
    <message>
        <source>See that SUPABASE_URL is the project&apos;s address and can be reached from here (name server, proxy, firewall, clock); rows are cleaned meanwhile.</source>
        <translation>Verifique se SUPABASE_URL é o endereço do projeto e se é acessível daqui (servidor de nomes, proxy, firewall, relógio); enquanto isso, as linhas são limpas.</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>bucket %1</translation>
    </message>
    <message>
        <source>files in %1</source>
        <translation>arquivos em %1</translation>
    </message>
    <message>
        <source>trial file in %1</source>
        <translation>arquivo de teste em %1</translation>
    </message>
    <message>
        <source>by SQL</source>
        <translation>por SQL</translation>
    </message>
    <message>
        <source>by the older API, level by level, which is slow</source>
        <translation>pela API mais antiga, nível por nível, o que é lento</translation>
    </message>
    <message>
        <source>by the API</source>
        <translation>pela API</translation>
    </message>
    <message>
        <source>It opens and can be written.</source>
        <translation>Abre e permite gravação.</translation>
    </message>
    <message>
        <source>It answers: %1</source>
        <translation>Responde: %1</translation>
    </message>
    <message>
        <source>The web app&apos;s tables and columns are all there.</source>
        <translation>As tabelas e colunas do aplicativo web estão todas presentes.</translation>
    </message>
    <message>
        <source>Sessions: %1. Documents: %2.</source>
        <translation>Sessões: %1. Documentos: %2.</translation>
    </message>
    <message>
        <source>It is granted.</source>
        <translation>Está concedido.</translation>
    </message>
    <message>
        <source>It is free.</source>
        <translation>Está livre.</translation>
    </message>
    <message>
        <source>It is switched off (STORAGE_CLEANUP_ENABLED=false): rows only.</source>
        <translation>Está desativado (STORAGE_CLEANUP_ENABLED=false): somente linhas.</translation>
    </message>
    <message>
        <source>%1. The key does not tell its role.</source>
        <translation>%1. A chave não informa seu papel.</translation>
    </message>
    <message>
        <source>%1. The key&apos;s role is %2.</source>
        <translation>%1. O papel da chave é %2.</translation>
    </message>
    <message>
        <source>It can be listed, and its files may be removed.</source>
        <translation>Pode ser listado, e seus arquivos podem ser excluídos.</translation>
    </message>
    <message>
        <source>It can be listed (%1), and its files may be removed.</source>
        <translation>Pode ser listado (%1), e seus arquivos podem ser excluídos.</translation>
    </message>
    <message>
        <source>Files: %1.</source>
        <translation>Arquivos: %1.</translation>
    </message>
    <message>
        <source>Files %1: %2.</source>
        <comment>how they are listed, how many</comment>
        <translation>Arquivos %1: %2.</translation>
    </message>
    <message>
        <source>Places that could not be read: %1.</source>
        <translation>Lugares que não puderam ser lidos: %1.</translation>
    </message>
    <message>
        <source>They cannot be counted.</source>
        <translation>Não podem ser contados.</translation>
    </message>
    <message>
        <source>They cannot be counted this way: %1.</source>
        <translation>Não podem ser contados deste modo: %1.</translation>
    </message>
    <message>
        <source>That files can be removed is not proven, for the trial file could not be made.</source>
        <translation>Não está provado que arquivos possam ser excluídos, pois não foi possível criar o arquivo de teste.</translation>
    </message>
    <message>
        <source>It was made, found and removed.</source>
        <translation>Foi criado, encontrado e excluído.</translation>
    </message>
    <message>
        <source>These buckets are there: %1.</source>
        <translation>Estes buckets existem: %1.</translation>
    </message>
    <message>
        <source>The trial file stays there, remove it by hand: %1</source>
        <translation>O arquivo de teste permanece lá; exclua-o manualmente: %1</translation>
    </message>
    <message>
        <source>the database takes changes</source>
        <translation>o banco de dados aceita alterações</translation>
    </message>
    <message>
        <source>this user may delete rows</source>
        <translation>este usuário pode excluir linhas</translation>
    </message>
    <message>
        <source>the tables are not views</source>
        <translation>as tabelas não são visões</translation>
    </message>
    <message>
        <source>row ids are integers</source>
        <translation>as linhas são identificadas por inteiros</translation>
    </message>
    <message>
        <source>no row is hidden</source>
        <translation>nenhuma linha está oculta</translation>
    </message>
    <message>
        <source>the database is the same as before</source>
        <translation>o banco de dados é o mesmo de antes</translation>
    </message>
    <message>
        <source>the buckets are the same as before</source>
        <translation>os buckets são os mesmos de antes</translation>
    </message>
    <message>
        <source>the clocks agree</source>
        <translation>os relógios coincidem</translation>
    </message>
    <message>
        <source>this machine&apos;s clock has not jumped</source>
        <translation>nenhum relógio saltou</translation>
    </message>
    <message>
        <source>times are kept in UTC</source>
        <translation>os horários são guardados em UTC</translation>
    </message>
    <message>
        <source>the web app notes who is active</source>
        <translation>o aplicativo web anota quem está ativo</translation>
    </message>
    <message>
        <source>free connections</source>
        <translation>conexões livres</translation>
    </message>
    <message>
        <source>deletions survive a power cut</source>
        <translation>as exclusões sobrevivem a uma queda de energia</translation>
    </message>
    <message>
        <source>protection against false tables and servers</source>
        <translation>proteção contra tabelas e servidores falsos</translation>
    </message>
    <message>
        <source>Name the primary server in the connection, or let the database take changes again.</source>
        <translation>Informe o servidor primário na conexão ou deixe o banco de dados aceitar alterações novamente.</translation>
    </message>
    <message>
        <source>Let this user delete rows; with SQLite, let it write the file and its folder.</source>
        <translation>Permita que este usuário exclua linhas; com SQLite, que grave o arquivo e sua pasta.</translation>
    </message>
    <message>
        <source>Name the database, and the schema, where the web app keeps its tables.</source>
        <translation>Informe o banco de dados e o esquema em que o aplicativo web mantém suas tabelas.</translation>
    </message>
    <message>
        <source>Name the web app&apos;s own database.</source>
        <translation>Informe o banco de dados do próprio aplicativo web.</translation>
    </message>
    <message>
        <source>Raise the number of connections that the server or this user may have, or connect through a pooler.</source>
        <translation>Aumente o número de conexões que o servidor ou este usuário pode ter, ou conecte-se por um pooler.</translation>
    </message>
    <message>
        <source>Set fsync = on in the server&apos;s configuration.</source>
        <translation>Defina fsync = on na configuração do servidor.</translation>
    </message>
    <message>
        <source>storage limit</source>
        <translation>limite de armazenamento</translation>
    </message>
    <message>
        <source>older versions do not stay for ever</source>
        <translation>as versões anteriores não ficam para sempre</translation>
    </message>
    <message>
        <source>this user may delete expired logins</source>
        <translation>este usuário pode excluir logins expirados</translation>
    </message>
    <message>
        <source>Let this user read, change and delete rows of django_session, or set DOCSWEEP_DJANGO_SESSIONS=false.</source>
        <translation>Permita que este usuário leia, altere e exclua linhas de django_session ou defina DOCSWEEP_DJANGO_SESSIONS=false.</translation>
    </message>
    <message>
        <source>Let docsweep delete older versions, or give the bucket a lifecycle rule.</source>
        <translation>Deixe o docsweep excluir as versões anteriores, ou dê ao bucket uma regra de ciclo de vida.</translation>
    </message>
    <message>
        <source>It keeps older versions of files that were written before its versioning was suspended.</source>
        <translation>Guarda versões anteriores de arquivos gravados antes da suspensão do versionamento.</translation>
    </message>
    <message>
        <source>It keeps older versions of files.</source>
        <translation>Guarda versões anteriores de arquivos.</translation>
    </message>
    <message>
        <source>Older versions of files that stay are left there.</source>
        <translation>As versões anteriores de arquivos que ficam são deixadas lá.</translation>
    </message>
    <message>
        <source>Older versions past the age are deleted with the files.</source>
        <translation>As versões anteriores além da idade são excluídas com os arquivos.</translation>
    </message>
    <message>
        <source>By itself the storage deletes them %1 after they were replaced, but for the newest %2 of each file.</source>
        <translation>Por si só, o armazenamento as exclui %1 depois de substituídas, exceto as %2 mais recentes de cada arquivo.</translation>
    </message>
    <message>
        <source>By itself the storage deletes them %1 after they were replaced.</source>
        <translation>Por si só, o armazenamento as exclui %1 depois de substituídas.</translation>
    </message>
    <message>
        <source>Clean up with a shorter age, or raise MAX_STORAGE_SIZE_MB.</source>
        <translation>Limpe com uma idade menor ou aumente MAX_STORAGE_SIZE_MB.</translation>
    </message>
    <message>
        <source>Check the user and the password, and that the server lets this user in from here (pg_hba.conf).</source>
        <translation>Verifique o usuário e a senha, e se o servidor deixa este usuário entrar a partir daqui (pg_hba.conf).</translation>
    </message>
    <message>
        <source>Grant this user SELECT, UPDATE and DELETE on the web app&apos;s tables.</source>
        <translation>Conceda a este usuário SELECT, UPDATE e DELETE nas tabelas do aplicativo web.</translation>
    </message>
    <message>
        <source>End connections that nobody needs, or raise the number that the server or this user may have.</source>
        <translation>Encerre as conexões de que ninguém precisa, ou aumente o número permitido ao servidor ou a este usuário.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the database&apos;s file, or let this user write the file, its folder and what SQLite and docsweep keep beside it.</source>
        <translation>Execute o docsweep como o usuário dono do arquivo do banco de dados, ou deixe este usuário gravar o arquivo, sua pasta e o que o SQLite e o docsweep guardam ao lado.</translation>
    </message>
    <message>
        <source>Another program is at work there: try again once it is done.</source>
        <translation>Outro programa está trabalhando ali: tente de novo quando ele terminar.</translation>
    </message>
    <message>
        <source>The file is damaged: stop the web app and bring back its newest backup.</source>
        <translation>O arquivo está danificado: pare o aplicativo web e restaure o backup mais recente.</translation>
    </message>
    <message>
        <source>See this machine&apos;s own log about its disk: journalctl -k</source>
        <translation>Veja o log desta máquina sobre o disco dela: journalctl -k</translation>
    </message>
    <message>
        <source>The quota is reached: %1 of %2 are stored.</source>
        <translation>A cota foi atingida: %1 de %2 armazenados.</translation>
    </message>
    <message>
        <source>It is public: caches may serve copies of deleted files for a while.</source>
        <translation>É público: caches podem servir cópias de arquivos excluídos por algum tempo.</translation>
    </message>
    <message>
        <source>Skipped, because this failed: %1</source>
        <translation>Não foi tentado, pois isto falhou: %1</translation>
    </message>
    <message>
        <source>No run starts until this is fixed.</source>
        <translation>Nenhuma execução começa até que isso seja corrigido.</translation>
    </message>
    <message>
        <source>Automatic runs do not start until this is fixed. Runs that you start do.</source>
        <translation>Uma execução automática não começa antes que isso seja corrigido; uma que você iniciar continua.</translation>
    </message>
    <message>
        <source>Runs go on, but you should know about it.</source>
        <translation>As execuções continuam, mas você deve saber disso.</translation>
    </message>
</context>
<context>
    <name>docsweep::CleanupOfAll</name>
    <message>
        <source>Nothing can be cleaned up.</source>
        <translation>Nenhuma limpeza é possível.</translation>
    </message>
    <message>
        <source>Nothing of this is left to clean up.</source>
        <translation>Nada disto resta para limpar.</translation>
    </message>
</context>
<context>
    <name>docsweep::ConfirmDialog</name>
    <message>
        <source>Clean up</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation>O que será excluído</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) will be deleted, %1</source>
        <translation>
            <numerusform>%Ln item será excluído, %1</numerusform>
            <numerusform>%Ln itens serão excluídos, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document row(s)</source>
        <translation>
            <numerusform>%Ln linha de documento</numerusform>
            <numerusform>%Ln linhas de documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>in bucket %1</source>
        <translation>no bucket %1</translation>
    </message>
    <message>
        <source>Oldest: %1 (%2). Newest: %3 (%4).</source>
        <translation>Mais antigo: %1 (%2). Mais recente: %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files were not ticked: rows of ticked sessions name them, so they go along (%1).</source>
        <translation>
            <numerusform>%Ln dos arquivos não estava marcado: linhas de sessões marcadas o citam, por isso ele é excluído junto (%1).</numerusform>
            <numerusform>%Ln dos arquivos não estavam marcados: linhas de sessões marcadas os citam, por isso eles são excluídos junto (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked file(s) stay: they go only together with their session, which is not ticked.</source>
        <translation>
            <numerusform>%Ln arquivo marcado permanece: só é excluído junto com sua sessão, que não está marcada.</numerusform>
            <numerusform>%Ln arquivos marcados permanecem: só são excluídos junto com sua sessão, que não está marcada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage could not be listed. Rows go now; the files they name are remembered and removed as soon as the storage answers.</source>
        <translation>Não foi possível listar o armazenamento. As linhas são excluídas agora; os arquivos que elas citam são lembrados e removidos assim que o armazenamento responder.</translation>
    </message>
    <message>
        <source>Each item is looked at again first. A session that was used since the scan, and a file that changed, stays.</source>
        <translation>Antes, cada item é conferido de novo. Uma sessão usada desde a análise e um arquivo alterado permanecem.</translation>
    </message>
    <message>
        <source>No copy is kept: what is deleted cannot be put back.</source>
        <translation>Nenhuma cópia é guardada: o que é excluído não pode ser recuperado.</translation>
    </message>
    <message>
        <source>This is more than half of everything there is.</source>
        <translation>Isto é mais da metade de tudo o que existe.</translation>
    </message>
    <message>
        <source>Type %1 to delete it all the same:</source>
        <translation>Digite %1 para excluir mesmo assim:</translation>
    </message>
    <message>
        <source>The number of items that will be deleted</source>
        <translation>O número de itens que serão excluídos</translation>
    </message>
    <message>
        <source>The limit stays as it is. The history of this cleanup will say that it was set aside.</source>
        <translation>O limite continua como está. O histórico desta limpeza dirá que ele foi desconsiderado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s), %1</source>
        <translation>
            <numerusform>Excluir %Ln item, %1</numerusform>
            <numerusform>Excluir %Ln itens, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these as well</source>
        <translation>Excluir estes também</translation>
    </message>
    <message numerus="yes">
        <source>No cleanup here has deleted such files yet: %Ln of the files (%1) belong to sessions that are still in use. They go because they are old. To keep such files, cancel and set %2.</source>
        <translation>
            <numerusform>Nenhuma limpeza excluiu ainda arquivos assim aqui. %Ln dos arquivos (%1) pertence a uma sessão ainda em uso: é excluído por ser antigo. Para manter esses arquivos, cancele e defina %2.</numerusform>
            <numerusform>Nenhuma limpeza excluiu ainda arquivos assim aqui. %Ln dos arquivos (%1) pertencem a sessões ainda em uso: são excluídos por serem antigos. Para manter esses arquivos, cancele e defina %2.</numerusform>
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
        <translation>%1 itens excedem o limite de segurança de %2.</translation>
    </message>
    <message>
        <source>%1 of the %2 items the scan saw are %3 of everything; the safety limit is %4.</source>
        <translation>%1 dos %2 itens que a análise encontrou são %3 de tudo; o limite de segurança é %4.</translation>
    </message>
    <message>
        <source>%1 of the %2 files in bucket %3 are %4 of it; the safety limit is %5 of a bucket.</source>
        <translation>%1 dos %2 arquivos do bucket %3 são %4 dele; o limite de segurança é %5 de um bucket.</translation>
    </message>
    <message>
        <source>A cleanup usually deletes about %1 items here; the safety limit is %2 times as many.</source>
        <translation>Uma limpeza costuma excluir cerca de %1 itens aqui; o limite de segurança é %2 vezes esse número.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) more than in the list of %1 (%2).</source>
        <translation>
            <numerusform>%Ln item a mais que na lista de %1 (%2).</numerusform>
            <numerusform>%Ln itens a mais que na lista de %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) fewer than in the list of %1 (%2).</source>
        <translation>
            <numerusform>%Ln item a menos que na lista de %1 (%2).</numerusform>
            <numerusform>%Ln itens a menos que na lista de %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>As many items as in the list of %1 (%2).</source>
        <translation>O mesmo número de itens que na lista de %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) that a hold kept then are no longer kept.</source>
        <translation>
            <numerusform>%Ln item que uma retenção mantinha então não é mais mantido.</numerusform>
            <numerusform>%Ln itens que uma retenção mantinha então não são mais mantidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) more are kept by holds.</source>
        <translation>
            <numerusform>Mais %Ln item é mantido por retenções.</numerusform>
            <numerusform>Mais %Ln itens são mantidos por retenções.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of that list have been deleted since.</source>
        <translation>
            <numerusform>%Ln item daquela lista foi excluído desde então.</numerusform>
            <numerusform>%Ln itens daquela lista foram excluídos desde então.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionButton</name>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Conexão %1</translation>
    </message>
    <message>
        <source>Configured by environment variables</source>
        <translation>Configurada por variáveis de ambiente</translation>
    </message>
    <message>
        <source>%1. Click to open another connection, or to edit this one.</source>
        <translation>%1. Clique para abrir outra conexão ou editar esta.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Edit “%1”…</source>
        <translation>Editar “%1”…</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nova conexão…</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionFields</name>
    <message>
        <source>Name of the connection</source>
        <translation>Nome da conexão</translation>
    </message>
    <message>
        <source>production</source>
        <translation>produção</translation>
    </message>
    <message>
        <source>Project URL</source>
        <translation>URL do projeto</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>Chave de serviço</translation>
    </message>
    <message>
        <source>Folder that holds the buckets</source>
        <translation>Pasta que contém os buckets</translation>
    </message>
    <message>
        <source>Buckets, separated by commas</source>
        <translation>Buckets, separados por vírgulas</translation>
    </message>
    <message>
        <source>Own CA certificate (optional)</source>
        <translation>Certificado de CA próprio (opcional)</translation>
    </message>
    <message>
        <source>Only where the project&apos;s certificate is not signed by a public authority.</source>
        <translation>Somente se o certificado do projeto não for assinado por uma autoridade pública.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>How the database is named</source>
        <translation>Como o banco de dados é indicado</translation>
    </message>
    <message>
        <source>By host, name and user</source>
        <translation>Por servidor, nome e usuário</translation>
    </message>
    <message>
        <source>By one address or a file</source>
        <translation>Por um endereço ou um arquivo</translation>
    </message>
    <message>
        <source>Database address or file</source>
        <translation>Endereço ou arquivo do banco de dados</translation>
    </message>
    <message>
        <source>A postgres:// address, or the path of a SQLite file.</source>
        <translation>Um endereço postgres:// ou o caminho de um arquivo SQLite.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Database name</source>
        <translation>Nome do banco de dados</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Its name stays as it is.</source>
        <translation>O nome continua como está.</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>Stored. Leave it empty to keep it.</source>
        <translation>Guardada. Deixe em branco para mantê-la.</translation>
    </message>
    <message>
        <source>The project&apos;s secret or service_role key. It is kept in the keychain and never shown again.</source>
        <translation>A chave secret ou service_role do projeto. Ela é guardada no chaveiro e nunca mais exibida.</translation>
    </message>
    <message>
        <source>Kept in the keychain and never shown again.</source>
        <translation>Guardada no chaveiro e nunca mais exibida.</translation>
    </message>
    <message>
        <source>Supabase Storage</source>
        <translation>Supabase Storage</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome à conexão.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s address, as its dashboard shows it.</source>
        <translation>Informe o endereço do projeto, como o painel dele mostra.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s secret or service_role key.</source>
        <translation>Informe a chave secret ou service_role do projeto.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the buckets.</source>
        <translation>Escolha a pasta que contém os buckets.</translation>
    </message>
    <message>
        <source>Enter the database&apos;s address or choose its file.</source>
        <translation>Informe o endereço do banco de dados ou escolha o arquivo dele.</translation>
    </message>
    <message>
        <source>Enter the database&apos;s host.</source>
        <translation>Informe o servidor do banco de dados.</translation>
    </message>
    <message>
        <source>From the project&apos;s address. On a network without IPv6 enter the pooler&apos;s host and user instead, which the dashboard shows under Connect.</source>
        <translation>Do endereço do projeto. Em uma rede sem IPv6, informe o host e o usuário do pooler, que o painel mostra em “Connect”.</translation>
    </message>
    <message>
        <source>Use letters and digits only, for example “production”.</source>
        <translation>Use apenas letras e números, por exemplo “producao”.</translation>
    </message>
    <message>
        <source>There is already a connection with this name.</source>
        <translation>Já existe uma conexão com este nome.</translation>
    </message>
    <message>
        <source>Fill in this field too.</source>
        <translation>Preencha este campo também.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Digite um número de %1 a %2.</translation>
    </message>
    <message>
        <source>Enter a number from %1 on.</source>
        <translation>Digite um número a partir de %1.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Este valor não pode ser usado.</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionForm</name>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>Não há chaveiro</translation>
    </message>
    <message>
        <source>Keep them in this file</source>
        <translation>Guardar neste arquivo</translation>
    </message>
    <message>
        <source>Do not store them</source>
        <translation>Não guardar</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Nada foi guardado.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>Salvar e abrir</translation>
    </message>
    <message>
        <source>The test may make and remove a small file</source>
        <translation>O teste pode criar e remover um pequeno arquivo</translation>
    </message>
    <message>
        <source>That proves the right to delete. Without it, the test changes nothing.</source>
        <translation>Isso comprova o direito de excluir. Sem isso, o teste não altera nada.</translation>
    </message>
    <message>
        <source>Connect to a Supabase project</source>
        <translation>Conectar a um projeto do Supabase</translation>
    </message>
    <message>
        <source>Open a database and a folder</source>
        <translation>Abrir um banco de dados e uma pasta</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar “%1”</translation>
    </message>
    <message>
        <source>Reading the connection…</source>
        <translation>Lendo a conexão…</translation>
    </message>
    <message>
        <source>A field needs your attention.</source>
        <translation>Um campo precisa da sua atenção.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Saving the connection…</source>
        <translation>Salvando a conexão…</translation>
    </message>
    <message>
        <source>Some fields need your attention.</source>
        <translation>Alguns campos precisam da sua atenção.</translation>
    </message>
    <message>
        <source>The key and the password cannot be kept in a keychain.
docsweep can keep them in the file %1 instead. Only your user may read it (mode 0600), but it is not encrypted: whoever can act as you, or has a backup of it, can read them.</source>
        <translation>Não é possível guardar a chave e a senha em um chaveiro.
O docsweep pode guardá-las no arquivo %1. Somente o seu usuário pode lê-lo (modo 0600), mas ele não é criptografado: quem puder agir como você, ou tiver um backup dele, poderá lê-las.</translation>
    </message>
    <message>
        <source>Connect to “%1”</source>
        <translation>Conectar a “%1”</translation>
    </message>
    <message>
        <source>Filled in from %1. Nothing is saved yet: test the connection, then save it.</source>
        <translation>Preenchido com %1. Nada foi salvo ainda: teste a conexão e depois salve-a.</translation>
    </message>
    <message>
        <source>The test found problems</source>
        <translation>O teste encontrou problemas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed. Cleanups with this connection may not work.</source>
        <translation>
            <numerusform>%Ln verificação falhou. As limpezas podem não funcionar com esta conexão.</numerusform>
            <numerusform>%Ln verificações falharam. As limpezas podem não funcionar com esta conexão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Voltar ao formulário</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Salvar mesmo assim</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionGroup</name>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Reads the settings anew from where they come from</source>
        <translation>Lê as configurações de novo, de onde elas vêm</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Testar a conexão</translation>
    </message>
    <message>
        <source>Looks whether a cleanup would work; changes nothing</source>
        <translation>Verifica se uma limpeza funcionaria; não altera nada</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Editar a conexão</translation>
    </message>
    <message>
        <source>Connections with a name</source>
        <translation>Conexões com nome</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir “%1”</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar “%1”</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Renomear “%1”</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Excluir “%1”</translation>
    </message>
    <message>
        <source>The new name of the connection:</source>
        <translation>O novo nome da conexão:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>Excluir a conexão “%1”?</translation>
    </message>
    <message>
        <source>docsweep forgets its settings, and the key and the password that are stored for it. The web app&apos;s database and files are not touched, and the journal of what was deleted stays.</source>
        <translation>O docsweep esquece as configurações dela e a chave e a senha guardadas para ela. O banco de dados e os arquivos do aplicativo web não são tocados, e o diário do que foi excluído permanece.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Excluir a conexão</translation>
    </message>
    <message>
        <source>A cleanup is running; connections can be changed when it has ended.</source>
        <translation>Uma limpeza está em andamento; as conexões podem ser alteradas quando ela terminar.</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionSwitch</name>
    <message>
        <source>A cleanup is running</source>
        <translation>Uma limpeza está em andamento</translation>
    </message>
    <message>
        <source>A cleanup is running. It can be stopped within a batch; what is left stays in the list.</source>
        <translation>Uma limpeza está em andamento. Ela pode ser parada no prazo de um lote; o que restar continua na lista.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuar a limpeza</translation>
    </message>
    <message>
        <source>Stop and switch</source>
        <translation>Parar e trocar</translation>
    </message>
    <message>
        <source>The connection “%1” cannot be opened. %2</source>
        <translation>Não é possível abrir a conexão “%1”. %2</translation>
    </message>
</context>
<context>
    <name>docsweep::DetailsPane</name>
    <message>
        <source>Details of the candidate</source>
        <translation>Detalhes do candidato</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Held: no cleanup takes it until the hold is released.</source>
        <translation>Retido: nenhuma limpeza o exclui até a retenção ser encerrada.</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar chave</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>Somente esta sessão</translation>
    </message>
    <message>
        <source>Why it goes</source>
        <translation>Motivo da exclusão</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Avaliado por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Choose a row to see why it goes and what it was judged by.</source>
        <translation>Escolha uma linha para ver o motivo da exclusão e como ela foi avaliada.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última atividade</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Última alteração</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Its files</source>
        <translation>Seus arquivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Looking up what its rows name…</source>
        <translation>Procurando o que as linhas citam…</translation>
    </message>
    <message>
        <source>Ticking it includes no files: its rows name none that are stored.</source>
        <translation>Marcá-la não inclui arquivos: suas linhas não citam nenhum que esteja armazenado.</translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows name.</source>
        <translation>
            <numerusform>Marcá-la inclui %Ln arquivo que suas linhas citam.</numerusform>
            <numerusform>Marcá-la inclui %Ln arquivos que suas linhas citam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows name, %1.</source>
        <translation>
            <numerusform>Marcá-la inclui %Ln arquivo que suas linhas citam, %1.</numerusform>
            <numerusform>Marcá-la inclui %Ln arquivos que suas linhas citam, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it would go without the hold</source>
        <translation>Por que seria excluído sem a retenção</translation>
    </message>
</context>
<context>
    <name>docsweep::Doors</name>
    <message>
        <source>First start</source>
        <translation>Primeiro uso</translation>
    </message>
    <message>
        <source>Where are the rows and the files?</source>
        <translation>Onde estão as linhas e os arquivos?</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Explorar com dados de demonstração</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Connect to a Supabase project</source>
        <translation>Conectar a um projeto do Supabase</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a database and a folder</source>
        <translation>Abrir um banco de dados e uma pasta</translation>
    </message>
    <message>
        <source>Open a .env file…</source>
        <translation>Abrir um arquivo .env…</translation>
    </message>
    <message>
        <source>The web app&apos;s own file, with lines like DATABASE_URL=sqlite:////srv/app/db.sqlite3</source>
        <translation>O arquivo do próprio aplicativo web, com linhas como DATABASE_URL=sqlite:////srv/app/db.sqlite3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Dados de demonstração</translation>
    </message>
    <message>
        <source>A small database and real files, made on the spot in a folder of their own: for trying everything, deleting included.</source>
        <translation>Um pequeno banco de dados e arquivos reais, criados na hora em uma pasta própria: para experimentar tudo, inclusive a exclusão.</translation>
    </message>
    <message>
        <source>Supabase project</source>
        <translation>Projeto do Supabase</translation>
    </message>
    <message>
        <source>Files in Supabase Storage, rows in the project&apos;s PostgreSQL or another database.</source>
        <translation>Arquivos no Supabase Storage, linhas no PostgreSQL do projeto ou em outro banco de dados.</translation>
    </message>
    <message>
        <source>Database and folder</source>
        <translation>Banco de dados e pasta</translation>
    </message>
    <message>
        <source>Files in a folder of this machine, rows in SQLite or PostgreSQL.</source>
        <translation>Arquivos em uma pasta desta máquina, linhas em SQLite ou PostgreSQL.</translation>
    </message>
    <message>
        <source>Nothing is deleted before you have seen the list and confirmed it.</source>
        <translation>Nada é excluído antes que você tenha visto e confirmado a lista.</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Conexões salvas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the saved connection</source>
        <translation>Abrir a conexão salva</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit the saved connection</source>
        <translation>Editar a conexão salva</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abrindo %1…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nova conexão</translation>
    </message>
    <message>
        <source>The one that is open stays as it is.</source>
        <translation>A que está aberta continua como está.</translation>
    </message>
    <message>
        <source>No database is configured yet: neither DATABASE_URL nor SUPABASE_DB_HOST is set. Choose a door.</source>
        <translation>Nenhum banco de dados está configurado ainda: nem DATABASE_URL nem SUPABASE_DB_HOST está definida. Escolha uma opção.</translation>
    </message>
    <message>
        <source>The demo is made in %1.</source>
        <translation>A demonstração é criada em %1.</translation>
    </message>
    <message>
        <source>Making demo data…</source>
        <translation>Criando dados de demonstração…</translation>
    </message>
    <message>
        <source>Open a .env file</source>
        <translation>Abrir um arquivo .env</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lendo %1…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Try again to open what was asked for</source>
        <translation>Tentar abrir de novo o que foi pedido</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>It is still so.</source>
        <translation>Continua igual.</translation>
    </message>
    <message>
        <source>Choose its folder…</source>
        <translation>Escolher a pasta…</translation>
    </message>
    <message>
        <source>Read the settings of a Django project</source>
        <translation>Ler as configurações de um projeto Django</translation>
    </message>
    <message>
        <source>Django project</source>
        <translation>Projeto Django</translation>
    </message>
    <message>
        <source>Fills in the connection from the settings of the web app itself. Nothing of it is changed.</source>
        <translation>Preenche a conexão com as configurações do próprio aplicativo web. Nada nele é alterado.</translation>
    </message>
    <message>
        <source>Choose the folder with the web app&apos;s manage.py</source>
        <translation>Escolha a pasta com o manage.py do aplicativo web</translation>
    </message>
    <message>
        <source>Looking for the web app&apos;s Python…</source>
        <translation>Procurando o Python do aplicativo web…</translation>
    </message>
    <message>
        <source>Asking the web app for its settings…</source>
        <translation>Perguntando ao aplicativo web pelas suas configurações…</translation>
    </message>
</context>
<context>
    <name>docsweep::ErrorWords</name>
    <message>
        <source>It was stopped.</source>
        <translation>Foi parado.</translation>
    </message>
    <message>
        <source>What is needed for it was not found.</source>
        <translation>O que é necessário para isso não foi encontrado.</translation>
    </message>
    <message>
        <source>The database refuses access.</source>
        <translation>O banco de dados recusa o acesso.</translation>
    </message>
    <message>
        <source>Access was refused.</source>
        <translation>O acesso foi recusado.</translation>
    </message>
    <message>
        <source>Check the key, the user and the password, and what they may do.</source>
        <translation>Verifique a chave, o usuário e a senha, e o que eles podem fazer.</translation>
    </message>
    <message>
        <source>The storage does not answer.</source>
        <translation>O armazenamento não responde.</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>O banco de dados não responde.</translation>
    </message>
    <message>
        <source>What is needed for it does not answer.</source>
        <translation>O que é necessário para isso não responde.</translation>
    </message>
    <message>
        <source>See whether it runs and can be reached from here, then try again.</source>
        <translation>Verifique se ele está funcionando e se é acessível daqui e tente novamente.</translation>
    </message>
    <message>
        <source>The provider has locked the project.</source>
        <translation>O provedor bloqueou o projeto.</translation>
    </message>
    <message>
        <source>Its owner has to act: raise the plan, or wait for the next period.</source>
        <translation>O proprietário precisa agir: aumentar o plano contratado ou aguardar o próximo período.</translation>
    </message>
    <message>
        <source>Somebody else is at it, or something changed meanwhile.</source>
        <translation>Outra pessoa está mexendo nisso, ou algo mudou nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Tente novamente daqui a pouco.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>Não foi possível entender a resposta.</translation>
    </message>
    <message>
        <source>See whether the address is the right one, and the log.</source>
        <translation>Verifique se o endereço é o correto e consulte o log.</translation>
    </message>
    <message>
        <source>A setting is wrong.</source>
        <translation>Uma configuração está errada.</translation>
    </message>
    <message>
        <source>A safety limit stopped it before anything was deleted.</source>
        <translation>Um limite de segurança parou tudo antes que algo fosse excluído.</translation>
    </message>
    <message>
        <source>The disk or its file system fails.</source>
        <translation>O disco ou o sistema de arquivos dele está falhando.</translation>
    </message>
    <message>
        <source>See whether it has room and can be written, then try again.</source>
        <translation>Verifique se há espaço e se é possível gravar e tente novamente.</translation>
    </message>
    <message>
        <source>An example: %1</source>
        <translation>Um exemplo: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Review the list; if it is right, clean it up by hand, or raise the limit.</source>
        <translation>Revise a lista; se estiver certa, limpe-a manualmente ou aumente o limite.</translation>
    </message>
    <message>
        <source>Check in Settings whether database, folder and bucket are the right ones.</source>
        <translation>Verifique nas configurações se o banco de dados, a pasta e o bucket são os corretos.</translation>
    </message>
    <message>
        <source>Correct it in Settings.</source>
        <translation>Corrija-a nas configurações.</translation>
    </message>
</context>
<context>
    <name>docsweep::ExplanationPane</name>
    <message>
        <source>Looking again at rows and files…</source>
        <translation>Conferindo de novo linhas e arquivos…</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Isto não existe mais.</translation>
    </message>
    <message>
        <source>The storage does not say: %1</source>
        <translation>O armazenamento não informa: %1</translation>
    </message>
    <message>
        <source>Looked at now, it stays. A hold keeps it: %1</source>
        <translation>Conferido agora: permanece. Uma retenção o mantém: %1</translation>
    </message>
    <message>
        <source>Looked at now, it goes. Reason: %1.</source>
        <translation>Conferido agora: a excluir. Motivo: %1.</translation>
    </message>
    <message>
        <source>Looked at now, it stays. Reason: %1.</source>
        <translation>Conferido agora: permanece. Motivo: %1.</translation>
    </message>
    <message>
        <source>By the clock of %1: %2; this machine&apos;s clock is %3 ahead.</source>
        <translation>Pelo relógio de %1: %2; o relógio desta máquina está %3 adiantado.</translation>
    </message>
    <message>
        <source>By the clock of %1: %2; this machine&apos;s clock is %3 behind.</source>
        <translation>Pelo relógio de %1: %2; o relógio desta máquina está %3 atrasado.</translation>
    </message>
    <message>
        <source>By the clock of %1: %2; this machine&apos;s clock agrees.</source>
        <translation>Pelo relógio de %1: %2; o relógio desta máquina coincide.</translation>
    </message>
    <message>
        <source>A document of session %1</source>
        <translation>Um documento da sessão %1</translation>
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
        <translation>Não tem linhas de documentos.</translation>
    </message>
    <message>
        <source>No row names it.</source>
        <translation>Nenhuma linha o cita.</translation>
    </message>
    <message>
        <source>Its rows</source>
        <translation>Suas linhas</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Citado por</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The session: %1</source>
        <translation>A sessão: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>retido por %1</translation>
    </message>
    <message>
        <source>Of its folder stays</source>
        <translation>Permanece na pasta</translation>
    </message>
    <message>
        <source>Beside it stays</source>
        <translation>Permanece ao lado</translation>
    </message>
    <message>
        <source>It could not be looked at again. %1</source>
        <translation>Não foi possível conferir de novo. %1</translation>
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
        <translation>Exportado até agora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>No file is written</source>
        <translation>Nenhum arquivo é gravado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>Exportando: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) exported to %1</source>
        <translation>
            <numerusform>%Ln item exportado para %1</numerusform>
            <numerusform>%Ln itens exportados para %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>A exportação foi parada; nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Nada foi exportado. %1</translation>
    </message>
</context>
<context>
    <name>docsweep::FilterBar</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>no mínimo %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>Search the candidates</source>
        <translation>Buscar nos candidatos</translation>
    </message>
    <message>
        <source>Search key, file, session…</source>
        <translation>Buscar chave, arquivo, sessão…</translation>
    </message>
    <message>
        <source>Part of a file&apos;s or session&apos;s key (Ctrl+F)</source>
        <translation>Parte da chave de um arquivo ou de uma sessão (Ctrl+F)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Qualquer estado</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Não concluído</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Qualquer tamanho</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>No máximo %1</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>No mínimo %1</translation>
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
        <translation>Qualquer idade</translation>
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
        <translation>dias</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retidos</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Remover este filtro</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Remover todos os filtros</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>Por sessão</translation>
    </message>
    <message>
        <source>Show each session with its files beneath (Ctrl+G)</source>
        <translation>Mostrar cada sessão com seus arquivos abaixo (Ctrl+G)</translation>
    </message>
    <message>
        <source>Take the filter %1 away</source>
        <translation>Remover o filtro %1</translation>
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
        <translation>Tamanho: %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>Idade: %1</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a kind and its count</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Only %1, %2 of them</source>
        <translation>Somente %1, %2 deles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s), show them</source>
        <translation>
            <numerusform>%Ln retenção, mostrar</numerusform>
            <numerusform>%Ln retenções, mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held. A hold (H) keeps a session or a file from every cleanup.</source>
        <translation>Nada está retido. Uma retenção (H) mantém uma sessão ou um arquivo fora de todas as limpezas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s): show what each keeps, and release it</source>
        <translation>
            <numerusform>%Ln retenção: mostrar o que ela mantém e encerrá-la</numerusform>
            <numerusform>%Ln retenções: mostrar o que cada uma mantém e encerrá-las</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sessão %1</translation>
    </message>
    <message>
        <source>Failed in run %1</source>
        <translation>Com falha na execução %1</translation>
    </message>
    <message>
        <source>%1 to %2 old</source>
        <translation>%1 a %2 de idade</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>com mais de %1</translation>
    </message>
</context>
<context>
    <name>docsweep::FirstRunDialog</name>
    <message>
        <source>Switch on automatic runs</source>
        <translation>Ativar as limpezas automáticas</translation>
    </message>
    <message>
        <source>What the first automatic run would delete</source>
        <translation>O que a primeira limpeza automática excluiria</translation>
    </message>
    <message>
        <source>Looking at what the first run would delete…</source>
        <translation>Verificando o que a primeira limpeza excluiria…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Suggested safety limits</source>
        <translation>Limites de segurança sugeridos</translation>
    </message>
    <message>
        <source>Twice what would go today. A run that would go beyond one of them stops before its first deletion.</source>
        <translation>O dobro do que seria excluído hoje. Uma limpeza que ultrapassaria um deles para antes da primeira exclusão.</translation>
    </message>
    <message>
        <source>Stop at more than</source>
        <translation>Parar com mais de</translation>
    </message>
    <message>
        <source>items</source>
        <translation>itens</translation>
    </message>
    <message>
        <source>% of all sessions and files</source>
        <translation>% de todas as sessões e arquivos</translation>
    </message>
    <message>
        <source>What the first run would delete cannot be told now</source>
        <translation>Agora não é possível saber o que a primeira limpeza excluiria</translation>
    </message>
    <message>
        <source>The first run would delete nothing</source>
        <translation>A primeira limpeza não excluiria nada</translation>
    </message>
    <message>
        <source>Nothing is older than %1.</source>
        <translation>Nada tem mais de %1.</translation>
    </message>
    <message numerus="yes">
        <source>The first run would delete %Ln item(s), %1</source>
        <translation>
            <numerusform>A primeira limpeza excluiria %Ln item, %1</numerusform>
            <numerusform>A primeira limpeza excluiria %Ln itens, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>That is what is older than %1. The oldest is from %2.</source>
        <translation>É o que tem mais de %1. O mais antigo é de %2.</translation>
    </message>
    <message>
        <source>That is what is older than %1.</source>
        <translation>É o que tem mais de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files (%1) belong to sessions that are still in use. To keep such files, set %2.</source>
        <translation>
            <numerusform>%Ln dos arquivos (%1) pertence a uma sessão ainda em uso. Para manter esses arquivos, defina %2.</numerusform>
            <numerusform>%Ln dos arquivos (%1) pertencem a sessões ainda em uso. Para manter esses arquivos, defina %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage could not be listed: files that no row names are not counted.</source>
        <translation>Não foi possível listar o armazenamento: arquivos que nenhuma linha cita não são contados.</translation>
    </message>
    <message>
        <source>A safety limit would stop it. %1</source>
        <translation>Um limite de segurança a pararia. %1</translation>
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
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Escolher: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::GrowthChart</name>
    <message>
        <source>%1 a day</source>
        <translation>%1 por dia</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Armazenado</translation>
    </message>
    <message>
        <source>Cleanups</source>
        <translation>Limpezas</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cota</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>Where is it going?</source>
        <translation>Para onde vai?</translation>
    </message>
    <message>
        <source>No scan has listed the storage yet. After the second one a line shows how it grows.</source>
        <translation>Nenhuma análise listou o armazenamento ainda. Após a segunda, uma linha mostra como ele cresce.</translation>
    </message>
    <message>
        <source>One scan is one point. After the second scan a line shows where the storage is going; after some hours of scans, when the quota will be reached.</source>
        <translation>Uma análise é um ponto. Após a segunda análise, uma linha mostra para onde o armazenamento vai; após algumas horas de análises, quando a cota será atingida.</translation>
    </message>
    <message>
        <source>Where is it going? There is not enough history to tell yet.</source>
        <translation>Para onde vai? Ainda não há histórico suficiente para dizer.</translation>
    </message>
    <message>
        <source>A forecast needs at least four scans over two hours without a cleanup between them.</source>
        <translation>Uma previsão precisa de no mínimo quatro análises em duas horas, sem limpeza entre elas.</translation>
    </message>
    <message>
        <source>Where is it going? It stays about level.</source>
        <translation>Para onde vai? Mantém-se mais ou menos estável.</translation>
    </message>
    <message>
        <source>Where is it going? It shrinks by %1.</source>
        <translation>Para onde vai? Diminui %1.</translation>
    </message>
    <message>
        <source>Where is it going? Over the quota, and it grows by %1.</source>
        <translation>Para onde vai? Acima da cota, e cresce %1.</translation>
    </message>
    <message>
        <source>Where is it going? It grows by %1; the quota is reached about %2.</source>
        <translation>Para onde vai? Cresce %1; a cota é atingida por volta de %2.</translation>
    </message>
    <message>
        <source>Where is it going? It grows by %1; the quota is far.</source>
        <translation>Para onde vai? Cresce %1; a cota está longe.</translation>
    </message>
    <message>
        <source>From the last two weeks, cleanups included.</source>
        <translation>Das últimas duas semanas, limpezas incluídas.</translation>
    </message>
    <message>
        <source>From the growth between cleanups: what comes if nothing is cleaned up.</source>
        <translation>Do crescimento entre limpezas: o que vem se nada for limpo.</translation>
    </message>
    <message>
        <source>The quota is reached between %1 and %2.</source>
        <translation>A cota é atingida entre %1 e %2.</translation>
    </message>
    <message>
        <source>The quota is reached on %1 at the earliest.</source>
        <translation>A cota não é atingida antes de %1.</translation>
    </message>
    <message>
        <source>%1 on %2, %3 on %4, in %5 scans with %6 cleanups. %7</source>
        <translation>%1 em %2, %3 em %4; análises: %5, limpezas: %6. %7</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1 em %Ln arquivo</numerusform>
            <numerusform>%1 em %Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>then a cleanup freed %1</source>
        <translation>depois uma limpeza liberou %1</translation>
    </message>
    <message>
        <source>there since %1</source>
        <translation>existe desde %1</translation>
    </message>
</context>
<context>
    <name>docsweep::HealthPill</name>
    <message>
        <source>%1 not looked at</source>
        <translation>%1: não consultado</translation>
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
        <translation>%1: desativado</translation>
    </message>
    <message>
        <source>STORAGE_CLEANUP_ENABLED=false: only rows are cleaned up, files are left alone.</source>
        <translation>STORAGE_CLEANUP_ENABLED=false: somente linhas são limpas, os arquivos não são tocados.</translation>
    </message>
    <message>
        <source>It answered at the last scan.</source>
        <translation>Respondeu na última análise.</translation>
    </message>
    <message>
        <source>Files are listed %1.</source>
        <translation>Os arquivos são listados %1.</translation>
    </message>
    <message>
        <source>A scan will ask it.</source>
        <translation>Uma análise o consultará.</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Editar conexão</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldDialog</name>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefixo</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Reter</translation>
    </message>
    <message>
        <source>Keep something from every cleanup</source>
        <translation>Manter algo fora de todas as limpezas</translation>
    </message>
    <message>
        <source>What is to be kept?</source>
        <translation>O que deve ser mantido?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Why, and for whom (for the list of holds)</source>
        <translation>Por quê e para quem (para a lista de retenções)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The session %1</source>
        <translation>A sessão %1</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln session(s) of the chosen rows</source>
        <translation>
            <numerusform>A %Ln sessão das linhas escolhidas</numerusform>
            <numerusform>As %Ln sessões das linhas escolhidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rows, and every file in its folder or named by them.</source>
        <translation>Suas linhas e todos os arquivos na pasta dela ou citados por elas.</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>O arquivo %1</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen file(s)</source>
        <translation>
            <numerusform>O %Ln arquivo escolhido</numerusform>
            <numerusform>Os %Ln arquivos escolhidos</numerusform>
        </translation>
    </message>
    <message>
        <source>And the session whose rows name it.</source>
        <translation>E a sessão cujas linhas o citam.</translation>
    </message>
    <message>
        <source>Everything that begins like this</source>
        <translation>Tudo o que começa assim</translation>
    </message>
    <message>
        <source>For example: 3f9c/ or inbox/2026</source>
        <translation>Por exemplo: 3f9c/ ou inbox/2026</translation>
    </message>
    <message>
        <source>Everything that fits a pattern</source>
        <translation>Tudo o que corresponde a um padrão</translation>
    </message>
    <message>
        <source>* stands for anything, ? for one character: */invoice-*.pdf</source>
        <translation>* representa qualquer coisa; ?, um caractere: */invoice-*.pdf</translation>
    </message>
    <message>
        <source>Kept will be</source>
        <translation>Será mantido</translation>
    </message>
    <message>
        <source>Keys begin with</source>
        <translation>As chaves começam com</translation>
    </message>
    <message>
        <source>Pattern: * stands for anything, ? for one character</source>
        <translation>Padrão: * representa qualquer coisa; ?, um caractere</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what the kept keys begin with, or what they look like.</source>
        <translation>Digite como as chaves mantidas começam ou que forma elas têm.</translation>
    </message>
    <message>
        <source>A pattern needs a * or a ?, and every [ needs its ].</source>
        <translation>Um padrão precisa de um * ou de um ?, e cada [ precisa do seu ].</translation>
    </message>
    <message>
        <source>Looking what that keeps…</source>
        <translation>Verificando o que isso mantém…</translation>
    </message>
    <message>
        <source>It keeps nothing of this list, and everything like it that comes later.</source>
        <translation>Não mantém nada desta lista, mas tudo o que for semelhante e vier depois.</translation>
    </message>
    <message numerus="yes">
        <source>It keeps %Ln item(s) of this list, %1, and everything like it that comes later.</source>
        <translation>
            <numerusform>Mantém %Ln item desta lista, %1, e tudo o que for semelhante e vier depois.</numerusform>
            <numerusform>Mantém %Ln itens desta lista, %1, e tudo o que for semelhante e vier depois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticked but hidden by the filter, and so left as they are: %1</source>
        <translation>Marcados, mas ocultos pelo filtro e por isso deixados como estão: %1</translation>
    </message>
    <message>
        <source>What a hold keeps is never deleted, by no cleanup, until the hold is released or ends.</source>
        <translation>O que uma retenção mantém nunca é excluído, por nenhuma limpeza, até a retenção ser encerrada ou terminar.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldEndEdit</name>
    <message>
        <source>How long it is kept</source>
        <translation>Por quanto tempo é mantido</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source>One year, to %1</source>
        <translation>Um ano, até %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s), to %1</source>
        <translation>
            <numerusform>%Ln mês, até %1</numerusform>
            <numerusform>%Ln meses, até %1</numerusform>
        </translation>
    </message>
    <message>
        <source>To a day…</source>
        <translation>Até um dia…</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>O último dia</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para sempre</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldsDialog</name>
    <message>
        <source>Holds</source>
        <translation>Retenções</translation>
    </message>
    <message>
        <source>What is kept from every cleanup</source>
        <translation>O que é mantido fora de todas as limpezas</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>What the chosen holds kept can go again (Del)</source>
        <translation>O que as retenções escolhidas mantinham pode voltar a ser excluído (Del)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Mantém</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Of this list</source>
        <translation>Desta lista</translation>
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
        <translation>Nada está retido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s)</source>
        <translation>
            <numerusform>%Ln retenção</numerusform>
            <numerusform>%Ln retenções</numerusform>
        </translation>
    </message>
    <message>
        <source>A hold keeps a session or a file from every cleanup. Choose rows in the list and press H.</source>
        <translation>Uma retenção mantém uma sessão ou um arquivo fora de todas as limpezas. Escolha linhas na lista e pressione H.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln item, %1</numerusform>
            <numerusform>%Ln itens, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change end</source>
        <translation>Alterar o fim</translation>
    </message>
    <message>
        <source>Gives the chosen holds this end</source>
        <translation>Dá este fim às retenções escolhidas</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>What a hold keeps is never deleted. Released or ended, it goes by its own age again.</source>
        <translation>O que uma retenção mantém nunca é excluído. Encerrada ou terminada a retenção, volta a valer a própria idade.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>It ended after %1 and keeps nothing now.</source>
        <translation>Terminou depois de %1 e já não mantém nada.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
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
        <translation>Com falha na execução %1</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analisar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>The scan was stopped; the list is the one from before.</source>
        <translation>A análise foi parada; a lista é a anterior.</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>A análise foi parada.</translation>
    </message>
    <message>
        <source>The journal was lost, rolled back or repaired: holds and pending deletions may be missing. Add the missing holds again, then run docsweep-cli accept --yes.</source>
        <translation>O diário foi perdido, voltou a um estado anterior ou foi reparado: podem faltar retenções e exclusões pendentes. Crie de novo as retenções que faltam e depois execute docsweep-cli accept --yes.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the database&apos;s. Ages are counted by the database&apos;s.</source>
        <translation>O relógio desta máquina está %1 adiantado em relação ao do banco de dados. As idades são contadas pelo do banco de dados.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the database&apos;s. Ages are counted by the database&apos;s.</source>
        <translation>O relógio desta máquina está %1 atrasado em relação ao do banco de dados. As idades são contadas pelo do banco de dados.</translation>
    </message>
    <message>
        <source>The quota is exceeded: %1 of %2 stored.</source>
        <translation>A cota foi excedida: %1 de %2 armazenados.</translation>
    </message>
    <message>
        <source>Quota reached within a day at the present growth.</source>
        <translation>Cota atingida em menos de um dia no ritmo atual.</translation>
    </message>
    <message numerus="yes">
        <source>Quota reached in about %Ln day(s) at the present growth.</source>
        <translation>
            <numerusform>Cota atingida em cerca de %Ln dia no ritmo atual.</numerusform>
            <numerusform>Cota atingida em cerca de %Ln dias no ritmo atual.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would %1 free?</source>
        <translation>Quanto uma idade de %1 liberaria?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be read; what lies there is not in the list.</source>
        <translation>
            <numerusform>Não foi possível ler %Ln local; o que está lá não aparece na lista.</numerusform>
            <numerusform>Não foi possível ler %Ln locais; o que está lá não aparece na lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures are from before the last cleanup.</source>
        <translation>Os números são de antes da última limpeza.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Analisar novamente</translation>
    </message>
    <message>
        <source>This list is %1 old.</source>
        <translation>Esta lista foi feita há %1.</translation>
    </message>
    <message>
        <source>A cleanup is running</source>
        <translation>Uma limpeza está em andamento</translation>
    </message>
    <message>
        <source>A cleanup is running. It can be stopped within a batch; what is left stays in the list.</source>
        <translation>Uma limpeza está em andamento. Ela pode ser parada no prazo de um lote; o que restar continua na lista.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuar a limpeza</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>Rows can be cleaned up; the files they name are remembered until the storage answers.</source>
        <translation>As linhas podem ser limpas; os arquivos que elas citam são lembrados até o armazenamento responder.</translation>
    </message>
    <message>
        <source>The scan failed. %1</source>
        <translation>A análise falhou. %1</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Changes not applied</source>
        <translation>Alterações não aplicadas</translation>
    </message>
    <message>
        <source>The changes of the schedule are not applied yet. Quitting discards them.</source>
        <translation>As alterações do agendamento ainda não foram aplicadas. Ao sair, elas são descartadas.</translation>
    </message>
    <message>
        <source>A changed setting is not saved yet. Quitting discards it.</source>
        <translation>Uma configuração alterada ainda não foi salva. Ao sair, ela é descartada.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation>Descartar e sair</translation>
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
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
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
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>The storage was not listed, so its files are not known.</source>
        <translation>O armazenamento não foi listado, por isso seus arquivos não são conhecidos.</translation>
    </message>
    <message>
        <source>The first scan is on.</source>
        <translation>A primeira análise está em andamento.</translation>
    </message>
    <message>
        <source>Nothing was scanned yet: press F5 to scan.</source>
        <translation>Nada foi analisado ainda: pressione F5 para analisar.</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>com mais de %1</translation>
    </message>
    <message>
        <source>The history could not be read. %1</source>
        <translation>Não foi possível ler o histórico. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) without a readable time: never old, so never deleted.</source>
        <translation>
            <numerusform>%Ln item sem data legível: nunca é antigo, portanto nunca é excluído.</numerusform>
            <numerusform>%Ln itens sem data legível: nunca são antigos, portanto nunca são excluídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a time in the future: not old until long after it, so not deleted.</source>
        <translation>
            <numerusform>%Ln item com data no futuro: só será antigo muito depois dela, portanto não é excluído.</numerusform>
            <numerusform>%Ln itens com data no futuro: só serão antigos muito depois dela, portanto não são excluídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the orphans is a generated file, which stays as long as generated files are kept.</source>
        <translation>
            <numerusform>%Ln dos órfãos é um arquivo gerado, que permanece enquanto os arquivos gerados forem mantidos.</numerusform>
            <numerusform>%Ln dos órfãos são arquivos gerados, que permanecem enquanto os arquivos gerados forem mantidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>very many</source>
        <translation>muitíssimos</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mais de %1</translation>
    </message>
    <message>
        <source>Expired logins (django_session): %1 of %2. A cleanup of the whole list deletes them.</source>
        <translation>Logins expirados (django_session): %1 de %2. Uma limpeza da lista inteira os exclui.</translation>
    </message>
    <message>
        <source>Expired logins (django_session): %1 of %2. Cleanups leave them unless DOCSWEEP_DJANGO_SESSIONS=true.</source>
        <translation>Logins expirados (django_session): %1 de %2. As limpezas os deixam, a menos que DOCSWEEP_DJANGO_SESSIONS=true.</translation>
    </message>
    <message>
        <source>The database file has %1 of unused room; docsweep-cli compact gives it back.</source>
        <translation>O arquivo do banco de dados tem %1 de espaço não usado; docsweep-cli compact o devolve.</translation>
    </message>
    <message numerus="yes">
        <source>%1 still has the room of %Ln deleted row(s); docsweep-cli compact says what frees it.</source>
        <translation>
            <numerusform>%1 ainda ocupa o espaço de %Ln linha excluída; docsweep-cli compact diz o que o libera.</numerusform>
            <numerusform>%1 ainda ocupa o espaço de %Ln linhas excluídas; docsweep-cli compact diz o que o libera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::PendingDialog</name>
    <message>
        <source>Pending deletions</source>
        <translation>Exclusões pendentes</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>Tentar tudo agora</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Abandonar…</translation>
    </message>
    <message>
        <source>Stop trying to delete the chosen files (Del)</source>
        <translation>Parar de tentar excluir os arquivos escolhidos (Del)</translation>
    </message>
    <message>
        <source>Give up all…</source>
        <translation>Abandonar tudo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait, %1</source>
        <translation>
            <numerusform>%Ln exclusão em espera, %1</numerusform>
            <numerusform>%Ln exclusões em espera, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada em espera</translation>
    </message>
    <message>
        <source>These files were to be deleted, and the storage has not confirmed it. Each cleanup tries them again.</source>
        <translation>Estes arquivos deveriam ser excluídos, e o armazenamento não confirmou. Cada limpeza tenta de novo.</translation>
    </message>
    <message>
        <source>Every file that was to go is confirmed gone.</source>
        <translation>A exclusão de todos os arquivos previstos está confirmada.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln deletion(s)?</source>
        <translation>
            <numerusform>Abandonar %Ln exclusão?</numerusform>
            <numerusform>Abandonar %Ln exclusões?</numerusform>
        </translation>
    </message>
    <message>
        <source>docsweep does not delete these files, and nobody tries again. A file that is still there stays until a scan finds it old and nobody&apos;s.</source>
        <translation>O docsweep não exclui estes arquivos, e ninguém tenta de novo. Um arquivo que ainda esteja lá permanece até que uma varredura o encontre antigo e sem dono.</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Continuar tentando</translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln deletion(s)</source>
        <translation>
            <numerusform>Abandonar %Ln exclusão</numerusform>
            <numerusform>Abandonar %Ln exclusões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) given up.</source>
        <translation>
            <numerusform>%Ln exclusão abandonada.</numerusform>
            <numerusform>%Ln exclusões abandonadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::PendingModel</name>
    <message>
        <source>with the next run</source>
        <translation>na próxima execução</translation>
    </message>
    <message>
        <source>By an automatic run; one by hand tries all of them</source>
        <translation>Por uma execução automática; uma manual tenta todos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Aguarda desde</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próxima tentativa</translation>
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
        <translation>%1: unidade</translation>
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
        <translation>dias</translation>
    </message>
</context>
<context>
    <name>docsweep::PlacesGroup</name>
    <message>
        <source>Where things are</source>
        <translation>Onde as coisas estão</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Open docsweep&apos;s home</source>
        <translation>Abrir a pasta do docsweep</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Copy places and versions</source>
        <translation>Copiar locais e versões</translation>
    </message>
    <message>
        <source>For a report of a problem; holds no key and no password</source>
        <translation>Para relatar um problema; não contém chave nem senha</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pasta do docsweep</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Arquivo de configurações</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>none; all comes from the environment</source>
        <translation>nenhum; tudo vem do ambiente</translation>
    </message>
</context>
<context>
    <name>docsweep::Preview</name>
    <message>
        <source>There is no preview of files larger than %1.</source>
        <translation>Não há prévia de arquivos maiores que %1.</translation>
    </message>
    <message>
        <source>This is no readable picture.</source>
        <translation>Esta imagem não é legível.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown.</source>
        <translation>Esta imagem é grande demais para ser exibida.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>This is no readable PDF.</source>
        <translation>Este PDF não é legível.</translation>
    </message>
    <message>
        <source>This PDF is locked by a password.</source>
        <translation>Este PDF está protegido por senha.</translation>
    </message>
    <message>
        <source>This PDF has no page to show.</source>
        <translation>Este PDF não tem páginas para exibir.</translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln page(s)</source>
        <translation>
            <numerusform>A primeira de %Ln página</numerusform>
            <numerusform>A primeira de %Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Somente o começo é exibido.</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation>Não há prévia deste tipo de arquivo.</translation>
    </message>
    <message>
        <source>The preview took too long and was stopped. The file may be harmful.</source>
        <translation>A visualização demorou demais e foi interrompida. O arquivo pode ser nocivo.</translation>
    </message>
    <message>
        <source>The preview failed and was stopped. The file may be harmful.</source>
        <translation>A visualização falhou e foi interrompida. O arquivo pode ser nocivo.</translation>
    </message>
    <message>
        <source>The preview could not be started.</source>
        <translation>Não foi possível iniciar a visualização.</translation>
    </message>
    <message>
        <source>There is no preview: this system can&apos;t open files in a protected way.</source>
        <translation>Sem visualização: este sistema não consegue abrir arquivos de forma protegida.</translation>
    </message>
</context>
<context>
    <name>docsweep::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Read the file and show its beginning here. Nothing of it is kept.</source>
        <translation>Ler o arquivo e mostrar o começo aqui. Nada dele é guardado.</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Prévia do arquivo</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation>Não há prévia deste tipo de arquivo.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
</context>
<context>
    <name>docsweep::QuietHours</name>
    <message>
        <source>Quiet hours</source>
        <translation>Horário de silêncio</translation>
    </message>
    <message>
        <source>None: runs may begin at any time.</source>
        <translation>Nenhum: as execuções podem começar a qualquer hora.</translation>
    </message>
    <message>
        <source>Add quiet hours</source>
        <translation>Adicionar horário de silêncio</translation>
    </message>
</context>
<context>
    <name>docsweep::QuietRow</name>
    <message>
        <source>Quiet from</source>
        <translation>Silêncio de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silêncio até</translation>
    </message>
    <message>
        <source>At or before the beginning: on the next day</source>
        <translation>Na hora do início ou antes dela: no dia seguinte</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>até</translation>
    </message>
    <message>
        <source>Remove these quiet hours</source>
        <translation>Remover este horário de silêncio</translation>
    </message>
    <message>
        <source>Begins on %1</source>
        <translation>Começa em %1</translation>
    </message>
</context>
<context>
    <name>docsweep::QuotaGauge</name>
    <message>
        <source>%1 of %2 stored, %3 of it can go</source>
        <translation>%1 de %2 armazenados, dos quais %3 podem ser excluídos</translation>
    </message>
    <message>
        <source>Stored: not known</source>
        <translation>Armazenado: desconhecido</translation>
    </message>
</context>
<context>
    <name>docsweep::RangeMenu</name>
    <message>
        <source>any</source>
        <comment>a limit that is not set</comment>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>No mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostrar estes</translation>
    </message>
</context>
<context>
    <name>docsweep::RunConfirmation</name>
    <message>
        <source>Nothing can be deleted now, for the safety limits could not be checked. %1</source>
        <translation>Nada pode ser excluído agora, pois não foi possível verificar os limites de segurança. %1</translation>
    </message>
    <message>
        <source>This list has changed: another docsweep has dealt with a part of it. Scan again.</source>
        <translation>Esta lista mudou: outro docsweep já tratou uma parte dela. Analise novamente.</translation>
    </message>
</context>
<context>
    <name>docsweep::RunDetails</name>
    <message>
        <source>All runs</source>
        <translation>Todas as execuções</translation>
    </message>
    <message>
        <source>Back to all runs (%1)</source>
        <translation>Voltar a todas as execuções (%1)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save this run and its items as CSV or JSON</source>
        <translation>Salva esta execução e seus itens como CSV ou JSON</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Relatório…</translation>
    </message>
    <message>
        <source>A report to keep: as a PDF or on paper</source>
        <translation>Um relatório para guardar: em PDF ou em papel</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planejados</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluídos</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Já não existiam</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Não tocados</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Liberados</translation>
    </message>
    <message>
        <source>Search the items of this run</source>
        <translation>Buscar nos itens desta execução</translation>
    </message>
    <message>
        <source>Search key, file, session…</source>
        <translation>Buscar chave, arquivo, sessão…</translation>
    </message>
    <message>
        <source>Items of the run</source>
        <translation>Itens da execução</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar chave</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Execução %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>took under 1 s</source>
        <translation>durou menos de 1 s</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>durou %1</translation>
    </message>
    <message>
        <source>one session: %1</source>
        <translation>uma sessão: %1</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>com mais de %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a state and its count</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Only %1, %2 of them</source>
        <translation>Somente %1, %2 deles</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more cause(s); the list below names each</source>
        <translation>
            <numerusform>e mais %Ln causa; a lista abaixo indica cada uma</numerusform>
            <numerusform>e mais %Ln causas; a lista abaixo indica cada uma</numerusform>
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
        <translation>Foi uma execução em outro banco de dados: %1</translation>
    </message>
    <message>
        <source>Pending deletions are being tried</source>
        <translation>Exclusões pendentes estão sendo tentadas</translation>
    </message>
    <message>
        <source>A cleanup is running</source>
        <translation>Uma limpeza está em andamento</translation>
    </message>
    <message>
        <source>A scan is running</source>
        <translation>Uma análise está em andamento</translation>
    </message>
    <message>
        <source>Retry failed and pending</source>
        <translation>Repetir falhas e pendências</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Repetir falhas</translation>
    </message>
    <message>
        <source>Retry pending</source>
        <translation>Repetir pendências</translation>
    </message>
    <message>
        <source>Finishes what waits for the storage, then scans and lists what failed; nothing of that is deleted before you confirm it</source>
        <translation>Conclui o que aguarda o armazenamento, depois analisa e lista o que falhou; nada do que falhou é excluído antes que você confirme</translation>
    </message>
    <message>
        <source>Finishes the deletions that wait for the storage; they were confirmed with the run</source>
        <translation>Conclui as exclusões que aguardam o armazenamento; elas foram confirmadas com a execução</translation>
    </message>
    <message>
        <source>This run cannot be shown. %1</source>
        <translation>Não é possível exibir esta execução. %1</translation>
    </message>
</context>
<context>
    <name>docsweep::RunHistory</name>
    <message>
        <source>Next runs</source>
        <translation>Próximas execuções</translation>
    </message>
    <message>
        <source>Latest runs</source>
        <translation>Últimas execuções</translation>
    </message>
    <message>
        <source>What became of automatic runs, the latest first</source>
        <translation>O que aconteceu com as execuções automáticas, a mais recente primeiro</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prevista para</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, em %2</translation>
    </message>
    <message>
        <source>Not known: the schedule could not be read.</source>
        <translation>Desconhecidas: não foi possível ler o agendamento.</translation>
    </message>
    <message>
        <source>None in sight: automatic runs are paused.</source>
        <translation>Nenhuma à vista: as execuções automáticas estão em pausa.</translation>
    </message>
    <message>
        <source>None: automatic runs are off.</source>
        <translation>Nenhuma: as execuções automáticas estão desligadas.</translation>
    </message>
    <message>
        <source>In the last 24 hours: %1</source>
        <translation>Nas últimas 24 horas: %1</translation>
    </message>
    <message>
        <source>Not known: the journal could not be read.</source>
        <translation>Desconhecido: não foi possível ler o diário.</translation>
    </message>
    <message>
        <source>No automatic run was due yet.</source>
        <translation>Nenhuma execução automática estava prevista até agora.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>ran, catching up</source>
        <translation>executada, em compensação</translation>
    </message>
</context>
<context>
    <name>docsweep::RunPanel</name>
    <message>
        <source>Cleanup</source>
        <translation>Limpeza</translation>
    </message>
    <message>
        <source>Verified items</source>
        <translation>Itens verificados</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Sessions whose rows are gone from the database, with what became of each written down</source>
        <translation>Sessões cujas linhas saíram do banco de dados, com o resultado de cada uma registrado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Files for which the storage has answered, or which were left alone</source>
        <translation>Arquivos sobre os quais o armazenamento respondeu ou que não foram tocados</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Items whose end is verified and written down</source>
        <translation>Itens cujo resultado está verificado e registrado</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar relatório</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Analisar novamente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Nothing has been deleted yet.</source>
        <translation>Nada foi excluído ainda.</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>faltam cerca de %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln item(s), %1</source>
        <translation>
            <numerusform>Excluindo %Ln item, %1</numerusform>
            <numerusform>Excluindo %Ln itens, %1</numerusform>
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
            <numerusform>%Ln não excluído</numerusform>
            <numerusform>%Ln não excluídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Paused: no new batch begins</source>
        <translation>Em pausa: nenhum novo lote começa</translation>
    </message>
    <message>
        <source>Stopping: the batches at work are being finished and verified…</source>
        <translation>Parando: os lotes em andamento estão sendo concluídos e verificados…</translation>
    </message>
    <message>
        <source>Still stopping: waiting for a disk or the network; nothing new begins</source>
        <translation>Ainda parando: um disco ou a rede retém o que está em andamento; nada novo começa</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1</source>
        <translation>Nada foi excluído: %1</translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>%1 liberados</translation>
    </message>
    <message>
        <source>%1 freed in %2</source>
        <translation>%1 liberados em %2</translation>
    </message>
    <message>
        <source>Stopped on request, %1</source>
        <translation>Parada a pedido, %1</translation>
    </message>
    <message>
        <source>Stopped by an error, %1</source>
        <translation>Parada por um erro, %1</translation>
    </message>
    <message>
        <source>Done in part, %1</source>
        <translation>Concluída em parte, %1</translation>
    </message>
    <message>
        <source>Done, %1</source>
        <translation>Concluída, %1</translation>
    </message>
    <message>
        <source>A safety limit was set aside for this cleanup: %1</source>
        <translation>Um limite de segurança foi desconsiderado nesta limpeza: %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>excluídos: %1</translation>
    </message>
    <message>
        <source>%1 already gone</source>
        <translation>já não existiam: %1</translation>
    </message>
    <message>
        <source>%1 came back or changed</source>
        <translation>voltaram ao uso ou mudaram: %1</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>pendentes: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>com falha: %1</translation>
    </message>
    <message>
        <source>%1 of an earlier run finished</source>
        <translation>concluídos de uma execução anterior: %1</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Nada foi excluído</translation>
    </message>
    <message>
        <source>The storage does not answer; waiting up to %1 more</source>
        <translation>O armazenamento não responde; esperando até mais %1</translation>
    </message>
    <message>
        <source>%1 undecided until the next run</source>
        <translation>%1 indefinidos até a próxima execução</translation>
    </message>
    <message>
        <source>Pausing: finishing the current batch…</source>
        <translation>Pausando: o lote atual está terminando…</translation>
    </message>
</context>
<context>
    <name>docsweep::RunQuestion</name>
    <message>
        <source>Run the web app&apos;s code?</source>
        <translation>Executar o código do aplicativo web?</translation>
    </message>
    <message>
        <source>Only the web app&apos;s own Python can say what its settings mean. Asking it runs the code of its settings and models.</source>
        <translation>Só o Python do próprio aplicativo web pode dizer o que significam as suas configurações. Perguntar executa o código das suas configurações e modelos.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>Executa como</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Do not run it</source>
        <translation>Não executar</translation>
    </message>
    <message>
        <source>This is code of user %1. It would run with all your rights.</source>
        <translation>Este código é do usuário %1. Ele seria executado com todos os seus direitos.</translation>
    </message>
    <message>
        <source>docsweep changes nothing of it.</source>
        <translation>O docsweep não altera nada nele.</translation>
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
        <translation>Início</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
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
        <translation>O que devia ser excluído</translation>
    </message>
    <message>
        <source>the session %1</source>
        <translation>a sessão %1</translation>
    </message>
    <message>
        <source>what nobody used for longer than %1</source>
        <translation>o que ninguém usava há mais de %1</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planejados</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluídos</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Já não existiam</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Não tocados</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Liberados</translation>
    </message>
    <message>
        <source>Removed: sessions %1, documents %2, files %3; each confirmed by the database or the storage.</source>
        <translation>Removidos: sessões %1, documentos %2, arquivos %3; cada um confirmado pelo banco de dados ou pelo armazenamento.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>The first %1 of %2, those that were not deleted before the others. The export as CSV or JSON holds them all.</source>
        <translation>Os primeiros %1 de %2, os não excluídos antes dos outros. A exportação como CSV ou JSON contém todos.</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>Sessão ou arquivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more item(s)</source>
        <translation>
            <numerusform>e mais %Ln item</numerusform>
            <numerusform>e mais %Ln itens</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleanup run %1</source>
        <translation>Execução de limpeza %1</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>A execução</translation>
    </message>
    <message>
        <source>Why items were not deleted</source>
        <translation>Por que itens não foram excluídos</translation>
    </message>
    <message>
        <source>%1 · printed %2</source>
        <translation>%1 · impresso em %2</translation>
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
        <translation>máquina suspensa ou desligada</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>another run was on</source>
        <translation>outra execução em andamento</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desativada</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>horário de silêncio</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Linha de comando</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>Web app</source>
        <translation>Aplicativo web</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how a run was started, by whom</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>Not ended: it runs elsewhere, or its process ended before it</source>
        <translation>Não terminada: está em execução em outro lugar, ou seu processo acabou antes dela</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>não terminada</translation>
    </message>
    <message>
        <source>Stopped on request; the rest was not touched</source>
        <translation>Parada a pedido; o restante não foi tocado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>Stopped by an error; the rest was not touched</source>
        <translation>Parada por um erro; o restante não foi tocado</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>Interrupted: its process ended before it could finish</source>
        <translation>Interrompida: seu processo acabou antes que ela pudesse terminar</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompida</translation>
    </message>
    <message numerus="yes">
        <source>Done in part: %Ln item(s) failed</source>
        <translation>
            <numerusform>Concluída em parte: %Ln item falhou</numerusform>
            <numerusform>Concluída em parte: %Ln itens falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>concluída em parte</translation>
    </message>
    <message numerus="yes">
        <source>Done, but %Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>Concluída, mas %Ln exclusão aguarda o armazenamento</numerusform>
            <numerusform>Concluída, mas %Ln exclusões aguardam o armazenamento</numerusform>
        </translation>
    </message>
    <message>
        <source>files wait</source>
        <translation>arquivos em espera</translation>
    </message>
    <message>
        <source>Done: nothing was to go</source>
        <translation>Concluída: não havia nada a excluir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>It runs in another window or on another machine, or its process ended. &quot;Retry&quot; finds out: it settles what a dead run left and disturbs no living one.</source>
        <translation>Está em execução em outra janela ou em outra máquina, ou seu processo acabou. “Repetir” descobre: resolve o que uma execução morta deixou e não perturba nenhuma ativa.</translation>
    </message>
    <message>
        <source>docsweep, or the machine, went down while it was on. What it had begun was settled from the journal; the rest was not touched and is judged anew by the next scan.</source>
        <translation>O docsweep, ou a máquina, caiu durante a execução. O que ela tinha começado foi resolvido pelo diário; o restante não foi tocado e é avaliado de novo pela próxima análise.</translation>
    </message>
    <message>
        <source>What stopped it: %1</source>
        <translation>O que a parou: %1</translation>
    </message>
    <message>
        <source>Why files could not be removed: %1</source>
        <translation>Por que arquivos não puderam ser removidos: %1</translation>
    </message>
    <message>
        <source>Safety limits that were set aside for it: %1</source>
        <translation>Limites de segurança que foram desconsiderados nela: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that waited when it ended have been settled since.</source>
        <translation>
            <numerusform>%Ln exclusão que aguardava quando ela terminou foi resolvida desde então.</numerusform>
            <numerusform>%Ln exclusões que aguardavam quando ela terminou foram resolvidas desde então.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also finished %Ln deletion(s) of earlier runs.</source>
        <translation>
            <numerusform>Também concluiu %Ln exclusão de execuções anteriores.</numerusform>
            <numerusform>Também concluiu %Ln exclusões de execuções anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of its items was tidied away; the figures remain.</source>
        <translation>A lista de seus itens foi descartada; os números permanecem.</translation>
    </message>
    <message>
        <source>Left alone on purpose: nothing is to be done.</source>
        <translation>Não tocados de propósito: não há nada a fazer.</translation>
    </message>
    <message>
        <source>Every run tries again by itself; &quot;Retry&quot; does it now.</source>
        <translation>Cada execução tenta de novo por si mesma; “Repetir” faz isso agora.</translation>
    </message>
    <message>
        <source>Still there. Once the cause is mended, &quot;Retry&quot; scans and lists them again.</source>
        <translation>Ainda existem. Corrigida a causa, “Repetir” analisa e os lista novamente.</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, none missed</source>
        <translation>previstas: %1, atendidas: %2, perdidas: nenhuma</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and why runs were missed</comment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, %3 missed: %4</source>
        <translation>previstas: %1, atendidas: %2, perdidas: %3, a saber: %4</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between causes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1; %2 made up for them</source>
        <translation>%1; execuções de compensação: %2</translation>
    </message>
    <message>
        <source>only what earlier runs left</source>
        <translation>só o que execuções anteriores deixaram</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) of earlier runs still waited at its end</source>
        <translation>
            <numerusform>%Ln exclusão de execuções anteriores ainda aguardava no fim</numerusform>
            <numerusform>%Ln exclusões de execuções anteriores ainda aguardavam no fim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: finished %Ln deletion(s) of earlier runs</source>
        <translation>
            <numerusform>Concluída: terminou %Ln exclusão de execuções anteriores</numerusform>
            <numerusform>Concluída: terminou %Ln exclusões de execuções anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: what earlier runs left is settled</source>
        <translation>Concluída: o que execuções anteriores deixaram está resolvido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) waited for the storage then; none wait now.</source>
        <translation>
            <numerusform>Na época, %Ln exclusão aguardava o armazenamento; agora nenhuma aguarda.</numerusform>
            <numerusform>Na época, %Ln exclusões aguardavam o armazenamento; agora nenhuma aguarda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) waited for the storage then; %1 wait now.</source>
        <translation>
            <numerusform>Na época, %Ln exclusão aguardava o armazenamento; agora aguardam: %1.</numerusform>
            <numerusform>Na época, %Ln exclusões aguardavam o armazenamento; agora aguardam: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done is written down; the rest still waits.</source>
        <translation>Parado. O que foi feito está registrado; o restante continua aguardando.</translation>
    </message>
    <message>
        <source>The deletions that wait could not be tried. %1</source>
        <translation>Não foi possível tentar as exclusões em espera. %1</translation>
    </message>
    <message>
        <source>Nothing waits any more; what an interrupted run left is settled.</source>
        <translation>Nada mais aguarda; o que uma execução interrompida deixou está resolvido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that waited are done, %1 freed.</source>
        <translation>
            <numerusform>%Ln exclusão em espera foi concluída, %1 liberados.</numerusform>
            <numerusform>%Ln exclusões em espera foram concluídas, %1 liberados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that waited are done, %1 still wait: the list says why.</source>
        <translation>
            <numerusform>%Ln exclusão em espera foi concluída; ainda aguardam: %1. A lista diz por quê.</numerusform>
            <numerusform>%Ln exclusões em espera foram concluídas; ainda aguardam: %1. A lista diz por quê.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing: it was refused before it began</source>
        <translation>nada: foi recusada antes de começar</translation>
    </message>
    <message>
        <source>Refused before it began; nothing was touched</source>
        <translation>Recusada antes de começar; nada foi tocado</translation>
    </message>
    <message numerus="yes">
        <source>Refused %Ln time(s) in a row before it began; nothing was touched</source>
        <translation>
            <numerusform>Recusada %Ln vez seguida antes de começar; nada foi tocado</numerusform>
            <numerusform>Recusada %Ln vezes seguidas antes de começar; nada foi tocado</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusada</translation>
    </message>
    <message numerus="yes">
        <source>What became of %Ln item(s) is undecided, since the database did not answer; the next run settles it.</source>
        <translation>
            <numerusform>Ainda não se sabe o que houve com %Ln item, pois o banco de dados não respondeu; a próxima execução resolve.</numerusform>
            <numerusform>Ainda não se sabe o que houve com %Ln itens, pois o banco de dados não respondeu; a próxima execução resolve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also deleted %Ln expired login(s) (django_session).</source>
        <translation>
            <numerusform>Também excluiu %Ln login expirado (django_session).</numerusform>
            <numerusform>Também excluiu %Ln logins expirados (django_session).</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired logins are left (django_session): the database did not let them go.</source>
        <translation>Restam logins expirados (django_session): o banco de dados não permitiu excluí-los.</translation>
    </message>
</context>
<context>
    <name>docsweep::RunsModel</name>
    <message>
        <source>one session</source>
        <translation>uma sessão</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
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
        <translation>terminou em %1</translation>
    </message>
    <message>
        <source>What was older than this was to go</source>
        <translation>O que tinha mais do que isto devia ser excluído</translation>
    </message>
    <message>
        <source>Left alone: came back, changed or was held since the plan was made</source>
        <translation>Não tocado: voltou ao uso, mudou ou foi retido depois que o plano foi feito</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
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
        <translation>Com mais de</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planejados</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluídos</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Liberados</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Of what it left waiting, what waits now</source>
        <translation>Do que deixou em espera, o que aguarda agora</translation>
    </message>
</context>
<context>
    <name>docsweep::RunsView</name>
    <message>
        <source>Runs, newest first</source>
        <translation>Execuções, a mais recente primeiro</translation>
    </message>
</context>
<context>
    <name>docsweep::Schedule</name>
    <message>
        <source>Automatic runs are not possible</source>
        <translation>Execuções automáticas não são possíveis</translation>
    </message>
    <message>
        <source>Automatic runs are switched off</source>
        <translation>As execuções automáticas estão desativadas</translation>
    </message>
    <message>
        <source>Automatic runs are off</source>
        <translation>As execuções automáticas estão desligadas</translation>
    </message>
    <message>
        <source>Automatic runs are paused</source>
        <translation>As execuções automáticas estão em pausa</translation>
    </message>
    <message>
        <source>Automatic runs are paused until %1</source>
        <translation>As execuções automáticas estão em pausa até %1</translation>
    </message>
    <message>
        <source>Quiet hours, next automatic run %1</source>
        <translation>Horário de silêncio, próxima execução automática: %1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horário de silêncio</translation>
    </message>
    <message>
        <source>Automatic run is on</source>
        <translation>Execução automática em andamento</translation>
    </message>
    <message>
        <source>An automatic run waits for this window</source>
        <translation>Uma execução automática aguarda esta janela</translation>
    </message>
    <message>
        <source>Next automatic run %1</source>
        <translation>Próxima execução automática: %1</translation>
    </message>
    <message>
        <source>AUTO_CLEANUP_ENABLED is false: automatic runs do nothing.</source>
        <translation>AUTO_CLEANUP_ENABLED é false: as execuções automáticas não fazem nada.</translation>
    </message>
    <message>
        <source>The schedule is being read…</source>
        <translation>O agendamento está sendo lido…</translation>
    </message>
    <message>
        <source>Nothing is deleted unless somebody starts a cleanup.</source>
        <translation>Nada é excluído a menos que alguém inicie uma limpeza.</translation>
    </message>
    <message>
        <source>Every %1, a run scans anew and deletes what is older than %2, as long as docsweep is open.</source>
        <translation>A cada %1, uma execução analisa de novo e exclui o que tem mais de %2, enquanto o docsweep estiver aberto.</translation>
    </message>
    <message>
        <source>The last automatic run (%1) found nothing to delete.</source>
        <translation>A última execução automática (%1) não encontrou nada a excluir.</translation>
    </message>
    <message>
        <source>The last automatic run (%1) was stopped; it had deleted %2 and freed %3.</source>
        <translation>A última execução automática (%1) foi parada; ela tinha excluído %2 e liberado %3.</translation>
    </message>
    <message>
        <source>The last automatic run (%1) deleted %2 and freed %3.</source>
        <translation>A última execução automática (%1) excluiu %2 e liberou %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln itens</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>executada</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>stopped: nothing deleted</source>
        <translation>parada: nada excluído</translation>
    </message>
    <message>
        <source>missed: asleep or off</source>
        <translation>perdida: máquina suspensa ou desligada</translation>
    </message>
    <message>
        <source>left out: paused</source>
        <translation>omitida: em pausa</translation>
    </message>
    <message>
        <source>missed: another was at work</source>
        <translation>perdida: outra estava em andamento</translation>
    </message>
    <message>
        <source>nothing: switched off</source>
        <translation>nada: desativada</translation>
    </message>
    <message>
        <source>put off: quiet hours</source>
        <translation>adiada: horário de silêncio</translation>
    </message>
    <message>
        <source>the schedule counts from here</source>
        <translation>o agendamento conta a partir daqui</translation>
    </message>
    <message>
        <source>the clock was set back</source>
        <translation>o relógio foi atrasado</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, none missed</source>
        <translation>previstas: %1, atendidas: %2, perdidas: nenhuma</translation>
    </message>
    <message>
        <source>asleep or off</source>
        <translation>máquina suspensa ou desligada</translation>
    </message>
    <message>
        <source>another run or scan was on</source>
        <translation>outra execução ou análise em andamento</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desativada</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, %3 missed: %4</source>
        <translation>previstas: %1, atendidas: %2, perdidas: %3, a saber: %4</translation>
    </message>
    <message>
        <source>Set by %1 on the command line</source>
        <translation>Definido por %1 na linha de comando</translation>
    </message>
    <message>
        <source>Set by %1 in the environment</source>
        <translation>Definido por %1 no ambiente</translation>
    </message>
    <message>
        <source>Set by %1 in the .env file</source>
        <translation>Definido por %1 no arquivo .env</translation>
    </message>
    <message>
        <source>Set by %1 in the profile</source>
        <translation>Definido por %1 no perfil</translation>
    </message>
    <message>
        <source>The last automatic run deleted nothing. %1</source>
        <translation>A última execução automática não excluiu nada. %1</translation>
    </message>
    <message>
        <source>Gradual start: %1 now, %2 from %3 on.</source>
        <translation>Início gradual: %1 agora, %2 a partir de %3.</translation>
    </message>
    <message>
        <source>That step would take about %1 and %2 (%3) more.</source>
        <translation>Esse passo excluiria cerca de %1 e %2 (%3) a mais.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sessão</numerusform>
            <numerusform>%Ln sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>a run failed</source>
        <translation>uma limpeza falhou</translation>
    </message>
    <message>
        <source>a safety limit stopped a run</source>
        <translation>um limite de segurança parou uma limpeza</translation>
    </message>
    <message>
        <source>something that was already listed was put on hold</source>
        <translation>algo que já estava na lista foi retido</translation>
    </message>
    <message>
        <source>a run was cut off</source>
        <translation>uma limpeza foi interrompida</translation>
    </message>
    <message>
        <source>something that was deleted was put back</source>
        <translation>algo excluído foi restaurado</translation>
    </message>
    <message>
        <source>a run left work for the next one</source>
        <translation>uma limpeza deixou trabalho para a próxima</translation>
    </message>
    <message>
        <source>Kept at %1: %2 on %3. The next step comes on %4 at the earliest.</source>
        <translation>Mantido em %1: %2 em %3. O próximo passo vem no mínimo em %4.</translation>
    </message>
</context>
<context>
    <name>docsweep::ScheduleForm</name>
    <message>
        <source>Automatic runs</source>
        <translation>Execuções automáticas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Clean up automatically</source>
        <translation>Limpar automaticamente</translation>
    </message>
    <message>
        <source>Run every</source>
        <translation>Executar a cada</translation>
    </message>
    <message>
        <source>After sleep, make up for missed runs once</source>
        <translation>Após a suspensão, compensar uma vez as execuções perdidas</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horário de silêncio</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>O que é excluído</translation>
    </message>
    <message>
        <source>What is older than</source>
        <translation>O que tem mais de</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>Limites de segurança</translation>
    </message>
    <message>
        <source>A run that would go beyond one of them stops before its first deletion.</source>
        <translation>Uma execução que ultrapassaria um deles para antes da primeira exclusão.</translation>
    </message>
    <message>
        <source>Stop at more than</source>
        <translation>Parar acima de</translation>
    </message>
    <message>
        <source>items</source>
        <translation>itens</translation>
    </message>
    <message>
        <source>% of all sessions and files</source>
        <translation>% de todas as sessões e arquivos</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Notify on the desktop</source>
        <translation>Notificar na área de trabalho</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>when something needs attention</source>
        <translation>quando algo precisar de atenção</translation>
    </message>
    <message>
        <source>after every run</source>
        <translation>após cada execução</translation>
    </message>
    <message>
        <source>No run begins then; one that is due waits for their end. Time zone: %1.</source>
        <translation>Nenhuma execução começa nesse horário; a que estiver prevista aguarda o fim dele. Fuso horário: %1.</translation>
    </message>
    <message>
        <source>AUTO_CLEANUP_ENABLED is false: automatic runs do nothing.</source>
        <translation>AUTO_CLEANUP_ENABLED é false: as execuções automáticas não fazem nada.</translation>
    </message>
    <message>
        <source>Start gently: a longer age first, then shorter step by step</source>
        <translation>Começar com suavidade: primeiro uma idade maior, depois menor passo a passo</translation>
    </message>
    <message>
        <source>Age at the start</source>
        <translation>Idade no início</translation>
    </message>
    <message>
        <source>Clean days before each step</source>
        <translation>Dias sem incidentes antes de cada passo</translation>
    </message>
    <message>
        <source>Steps: 24, 12, 6, 3 and 1 hours, never below the age above. A failure, a safety limit that stopped a run, or a hold on something already listed keeps it on its step.</source>
        <translation>Passos: 24, 12, 6, 3 e 1 horas, nunca abaixo da idade acima. Uma falha, um limite de segurança que parou uma limpeza ou uma retenção de algo já listado o mantém no seu passo.</translation>
    </message>
</context>
<context>
    <name>docsweep::SchedulePage</name>
    <message>
        <source>Schedule</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>The changes are not in force yet.</source>
        <translation>As alterações ainda não estão em vigor.</translation>
    </message>
    <message>
        <source>The changes cannot be applied: see the mark beside the field.</source>
        <translation>Não é possível aplicar as alterações: veja a marca ao lado do campo.</translation>
    </message>
</context>
<context>
    <name>docsweep::SessionBars</name>
    <message>
        <source>Has a row</source>
        <translation>Com linha</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>Sem linha</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Quem?</translation>
    </message>
    <message>
        <source>No session has a file.</source>
        <translation>Nenhuma sessão tem arquivos.</translation>
    </message>
    <message>
        <source>Who? Nobody: no session has a file.</source>
        <translation>Quem? Ninguém: nenhuma sessão tem arquivos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who? One session holds %1 of it.</source>
        <translation>Quem? Uma sessão ocupa %1 do total.</translation>
    </message>
    <message>
        <source>Who? The %1 largest sessions hold %2 of it.</source>
        <translation>Quem? As %1 maiores sessões ocupam %2 do total.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1 em %Ln arquivo</numerusform>
            <numerusform>%1 em %Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document row(s)</source>
        <translation>
            <numerusform>%Ln linha de documento</numerusform>
            <numerusform>%Ln linhas de documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>no row belongs to this folder</source>
        <translation>nenhuma linha pertence a esta pasta</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sessão %1</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingRow</name>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Usar o padrão</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Alterar: %1</translation>
    </message>
    <message>
        <source>for example 90 min, 1.5 h or 2 d</source>
        <translation>por exemplo 90 min, 1,5 h ou 2 d</translation>
    </message>
    <message>
        <source>megabytes</source>
        <translation>megabytes</translation>
    </message>
    <message>
        <source>percent, 0 to 100</source>
        <translation>por cento, de 0 a 100</translation>
    </message>
    <message>
        <source>items</source>
        <translation>itens</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingView</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
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
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Pasta %1</translation>
    </message>
    <message>
        <source>Supabase, %1</source>
        <translation>Supabase, %1</translation>
    </message>
    <message>
        <source>by the API</source>
        <translation>pela API</translation>
    </message>
    <message>
        <source>by SQL</source>
        <translation>por SQL</translation>
    </message>
    <message>
        <source>by SQL where that is possible, else by the API</source>
        <translation>por SQL onde for possível; senão, pela API</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>da linha de comando</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>do ambiente</translation>
    </message>
    <message>
        <source>from %1, line %2</source>
        <translation>de %1, linha %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>stored in the keychain</source>
        <translation>fica no chaveiro</translation>
    </message>
    <message>
        <source>stored in %1</source>
        <translation>fica em %1</translation>
    </message>
    <message>
        <source>from the connection “%1”</source>
        <translation>da conexão “%1”</translation>
    </message>
    <message>
        <source>default</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>Given when docsweep was started; it counts until the next start.</source>
        <translation>Informado quando o docsweep foi iniciado; vale até o próximo início.</translation>
    </message>
    <message>
        <source>To change it, set %1 where docsweep is started from.</source>
        <translation>Para alterar, defina %1 onde o docsweep é iniciado.</translation>
    </message>
    <message>
        <source>To change it, set %1 in %2.</source>
        <translation>Para alterar, defina %1 em %2.</translation>
    </message>
    <message>
        <source>To change it, set %1 in the environment or in a .env file.</source>
        <translation>Para alterar, defina %1 no ambiente ou em um arquivo .env.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificados confiáveis</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>os do sistema</translation>
    </message>
    <message>
        <source>How files are listed</source>
        <translation>Como os arquivos são listados</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pasta do docsweep</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>Senha do banco de dados</translation>
    </message>
    <message>
        <source>Storage key</source>
        <translation>Chave do armazenamento</translation>
    </message>
    <message>
        <source>set, never shown</source>
        <translation>definida, nunca exibida</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>How long a session may be idle, and a file unchanged, before it can go.</source>
        <translation>Por quanto tempo uma sessão pode ficar inativa, e um arquivo sem alteração, antes de poder ser excluído.</translation>
    </message>
    <message>
        <source>the same as the time between automatic runs, %1</source>
        <translation>igual ao tempo entre execuções automáticas, %1</translation>
    </message>
    <message>
        <source>%1; this window looks at %2 for now</source>
        <translation>%1; por ora, esta janela considera %2</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Time between automatic runs</source>
        <translation>Tempo entre execuções automáticas</translation>
    </message>
    <message>
        <source>It is the age too, as long as that has no value of its own.</source>
        <translation>Também é a idade, enquanto ela não tiver um valor próprio.</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cota</translation>
    </message>
    <message>
        <source>For the gauge, the warning and the forecast; nothing is deleted because of it.</source>
        <translation>Para o medidor, o aviso e a previsão; nada é excluído por causa disso.</translation>
    </message>
    <message>
        <source>Most items in a run</source>
        <translation>Máximo de itens em uma execução</translation>
    </message>
    <message>
        <source>A run that would delete more stops before the first one.</source>
        <translation>Uma execução que excluiria mais para antes do primeiro.</translation>
    </message>
    <message>
        <source>Largest share of everything</source>
        <translation>Maior parcela de tudo</translation>
    </message>
    <message>
        <source>Of all files and sessions that the scan saw.</source>
        <translation>De todos os arquivos e sessões que a análise encontrou.</translation>
    </message>
    <message>
        <source>Keep generated files</source>
        <translation>Manter arquivos gerados</translation>
    </message>
    <message>
        <source>Spreadsheets, PDF and text documents that a row names as its output.</source>
        <translation>Planilhas, PDF e documentos de texto que uma linha cita como sua saída.</translation>
    </message>
    <message>
        <source>Keep files of sessions in use</source>
        <translation>Manter arquivos de sessões em uso</translation>
    </message>
    <message>
        <source>Else an old file goes, whoever it belongs to.</source>
        <translation>Senão, um arquivo antigo é excluído, seja de quem for.</translation>
    </message>
    <message>
        <source>Clean up files</source>
        <translation>Limpar arquivos</translation>
    </message>
    <message>
        <source>If not, only rows go and files are not touched.</source>
        <translation>Se não, somente linhas são excluídas e os arquivos não são tocados.</translation>
    </message>
    <message>
        <source>Automatic runs</source>
        <translation>Execuções automáticas</translation>
    </message>
    <message>
        <source>A cleanup by hand is not touched by this.</source>
        <translation>Uma limpeza manual não é afetada por isto.</translation>
    </message>
    <message>
        <source>To set it, store it: %1</source>
        <translation>Para defini-lo, armazene-o: %1</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>saída de erro padrão</translation>
    </message>
    <message>
        <source>systemd&apos;s journal</source>
        <translation>diário do systemd</translation>
    </message>
    <message>
        <source>syslog</source>
        <translation>syslog</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>lugar nenhum</translation>
    </message>
    <message>
        <source>Alerts to a program</source>
        <translation>Alertas para um programa</translation>
    </message>
    <message>
        <source>It is started for each alert and gets the facts on its standard input.</source>
        <translation>Ele é iniciado a cada alerta e recebe os dados pela entrada padrão.</translation>
    </message>
    <message>
        <source>Alerts on this desktop</source>
        <translation>Alertas nesta área de trabalho</translation>
    </message>
    <message>
        <source>Beside what the tray says of automatic runs.</source>
        <translation>Além do que a bandeja diz sobre as execuções automáticas.</translation>
    </message>
    <message>
        <source>Days before the quota is reached</source>
        <translation>Dias antes de a cota ser atingida</translation>
    </message>
    <message>
        <source>An alert is sent when the forecast is nearer than this; 0: never.</source>
        <translation>Um alerta é enviado quando a previsão está mais próxima do que isto; 0: nunca.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Longest wait of a deletion</source>
        <translation>Maior espera de uma exclusão</translation>
    </message>
    <message>
        <source>An alert is sent when one waits for the storage longer than this; 0: never.</source>
        <translation>Um alerta é enviado quando uma delas aguarda o armazenamento por mais tempo do que isto; 0: nunca.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Figures for Prometheus</source>
        <translation>Números para o Prometheus</translation>
    </message>
    <message>
        <source>Written after each automatic run, for node_exporter.</source>
        <translation>Gravados após cada execução automática, para o node_exporter.</translation>
    </message>
    <message>
        <source>Alerts to a web address</source>
        <translation>Alertas para um endereço web</translation>
    </message>
    <message>
        <source>Key that signs alerts</source>
        <translation>Chave que assina os alertas</translation>
    </message>
    <message>
        <source>Dead man&apos;s switch</source>
        <translation>Dispositivo de homem morto</translation>
    </message>
    <message>
        <source>Older versions of files</source>
        <translation>Versões anteriores de arquivos</translation>
    </message>
    <message>
        <source>In buckets that keep what is overwritten or deleted.</source>
        <translation>Nos buckets que guardam o que é sobrescrito ou excluído.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>mantidas</translation>
    </message>
    <message>
        <source>deleted when they are past the age</source>
        <translation>excluídas quando passam da idade</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>What may stay</source>
        <translation>O que pode permanecer</translation>
    </message>
    <message>
        <source>Automatic runs</source>
        <translation>Execuções automáticas</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>Abrir o agendamento</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>Limites de segurança</translation>
    </message>
    <message>
        <source>A cleanup is running; settings can be changed when it has ended.</source>
        <translation>Uma limpeza está em andamento; as configurações podem ser alteradas quando ela terminar.</translation>
    </message>
    <message>
        <source>Saved. It counts as soon as the cleanup has ended.</source>
        <translation>Salvo. Passa a valer assim que a limpeza terminar.</translation>
    </message>
    <message>
        <source>Alerts and log</source>
        <translation>Alertas e log</translation>
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
        <translation>nenhum</translation>
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
        <translation>O docsweep não pode iniciar</translation>
    </message>
    <message>
        <source>docsweep keeps its journal and its log in this folder and deletes nothing without them. Another folder that is chosen here counts for this time; DOCSWEEP_HOME names one for good.</source>
        <translation>O docsweep guarda seu diário e seu log nesta pasta e não exclui nada sem eles. Outra pasta escolhida aqui vale só desta vez; DOCSWEEP_HOME define uma de forma permanente.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Outra pasta…</translation>
    </message>
    <message>
        <source>The folder for docsweep&apos;s journal and log</source>
        <translation>A pasta do diário e do log do docsweep</translation>
    </message>
    <message>
        <source>Two windows on one journal would get in each other&apos;s way. Another folder that is chosen here has a journal of its own and counts for this time.</source>
        <translation>Duas janelas no mesmo diário atrapalhariam uma à outra. Outra pasta escolhida aqui tem seu próprio diário e vale só desta vez.</translation>
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
        <translation>Armazenado</translation>
    </message>
    <message>
        <source>Can go now</source>
        <translation>Excluível agora</translation>
    </message>
    <message>
        <source>Old sessions</source>
        <translation>Sessões antigas</translation>
    </message>
    <message>
        <source>Old files</source>
        <translation>Arquivos antigos</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Órfãos</translation>
    </message>
    <message>
        <source>Pending deletions</source>
        <translation>Exclusões pendentes</translation>
    </message>
    <message>
        <source>%1 wait for the storage</source>
        <translation>aguardam o armazenamento: %1</translation>
    </message>
    <message>
        <source>nothing waits for the storage</source>
        <translation>nada aguarda o armazenamento</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ainda desconhecido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 acima de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>scanning…</source>
        <translation>analisando…</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>ainda não analisado</translation>
    </message>
    <message>
        <source>Show them in the list</source>
        <translation>Mostrar na lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln itens</numerusform>
        </translation>
    </message>
    <message>
        <source>their size is not known</source>
        <translation>seu tamanho é desconhecido</translation>
    </message>
    <message numerus="yes">
        <source>of %1, with %Ln document(s)</source>
        <translation>
            <numerusform>de %1, com %Ln documento</numerusform>
            <numerusform>de %1, com %Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>storage was not listed</source>
        <translation>o armazenamento não foi listado</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>de %1, %2</translation>
    </message>
    <message>
        <source>a row refers to every file</source>
        <translation>uma linha se refere a cada arquivo</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Mostrar o que aguarda</translation>
    </message>
    <message>
        <source>and %1 of older versions</source>
        <translation>e %1 de versões anteriores</translation>
    </message>
    <message>
        <source>%1 that no row refers to; %2 of them old</source>
        <translation>%1 aos quais nenhuma linha se refere; %2 antigos</translation>
    </message>
</context>
<context>
    <name>docsweep::StateCard</name>
    <message>
        <source>State of the schedule</source>
        <translation>Estado do agendamento</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausar…</translation>
    </message>
    <message>
        <source>Opens a menu: for how long</source>
        <translation>Abre um menu: por quanto tempo</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Por uma hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Até amanhã</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Até eu retomar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
</context>
<context>
    <name>docsweep::StatusLine</name>
    <message>
        <source>Share of the quota that is used</source>
        <translation>Parcela da cota em uso</translation>
    </message>
    <message>
        <source>Scanned %1 · %2</source>
        <translation>Análise: %1 · %2</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Ainda não analisado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Scanning: %1 sessions, %2 files, %3 seen; %4 can go</source>
        <translation>Analisando: %1 sessões, %2 arquivos, %3 vistos; %4 podem ser excluídos</translation>
    </message>
</context>
<context>
    <name>docsweep::Strangers</name>
    <message>
        <source>Another database than before is at %1.</source>
        <translation>Em %1 há outro banco de dados que não o de antes.</translation>
    </message>
    <message>
        <source>Another bucket than before is at %1.</source>
        <translation>Em %1 há outro bucket que não o de antes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) of the former one stand still.</source>
        <translation>
            <numerusform>%Ln exclusão pendente do anterior está parada.</numerusform>
            <numerusform>%Ln exclusões pendentes do anterior estão paradas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::SystemCard</name>
    <message>
        <source>When this window is closed</source>
        <translation>Quando esta janela está fechada</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Asks systemd and cron what they have now</source>
        <translation>Pergunta ao systemd e ao cron o que eles têm agora</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <source>Shows first what the system gets</source>
        <translation>Mostra primeiro o que o sistema recebe</translation>
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
        <translation>A entrada está lá, mas não é iniciada por: %1</translation>
    </message>
    <message>
        <source>Next start: %1</source>
        <translation>Próximo início: %1</translation>
    </message>
    <message>
        <source>cron does not tell when it starts it next.</source>
        <translation>O cron não informa quando o iniciará da próxima vez.</translation>
    </message>
    <message>
        <source>It tells no next start.</source>
        <translation>Não informa nenhum próximo início.</translation>
    </message>
    <message>
        <source>The system says of the last start: %1</source>
        <translation>O sistema diz sobre o último início: %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>Remover de: %1</translation>
    </message>
    <message>
        <source>The system cleans up also when this window is closed</source>
        <translation>O sistema limpa também quando esta janela está fechada</translation>
    </message>
    <message>
        <source>An entry of the system is there, but it is not started</source>
        <translation>Há uma entrada do sistema, mas ela não é iniciada</translation>
    </message>
    <message>
        <source>Nothing cleans up when docsweep is closed</source>
        <translation>Nada limpa quando o docsweep está fechado</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>Consultando o sistema…</translation>
    </message>
    <message>
        <source>The program docsweep-cli, which the system would start, is not installed.</source>
        <translation>O programa docsweep-cli, que o sistema iniciaria, não está instalado.</translation>
    </message>
    <message>
        <source>It starts docsweep-cli, which keeps to the same age and safety limits.</source>
        <translation>Ele inicia o docsweep-cli, que respeita a mesma idade e os mesmos limites de segurança.</translation>
    </message>
    <message>
        <source>systemd or cron can start the cleanup, also while nobody is logged in.</source>
        <translation>O systemd ou o cron pode iniciar a limpeza, também quando ninguém está conectado.</translation>
    </message>
    <message>
        <source>Two schedules clean up: this window&apos;s and the system&apos;s. Never do two runs work at once, for the second one finds the lock taken; but one schedule is enough.</source>
        <translation>Dois agendamentos limpam: o desta janela e o do sistema. Nunca há duas execuções trabalhando ao mesmo tempo, pois a segunda encontra o bloqueio ocupado; mas um agendamento basta.</translation>
    </message>
    <message>
        <source>Both systems start the cleanup; one is enough.</source>
        <translation>Os dois sistemas iniciam a limpeza; um basta.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Instalando…</translation>
    </message>
    <message>
        <source>Remove from the system</source>
        <translation>Remover do sistema</translation>
    </message>
    <message>
        <source>This is taken out of %1, and nothing else.</source>
        <translation>Isto é removido de %1, e nada mais.</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>O que é removido</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Remover a entrada</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Removendo…</translation>
    </message>
</context>
<context>
    <name>docsweep::SystemDialog</name>
    <message>
        <source>Clean up when this window is closed</source>
        <translation>Limpar quando esta janela está fechada</translation>
    </message>
    <message>
        <source>Let the system start the cleanup</source>
        <translation>Deixar o sistema iniciar a limpeza</translation>
    </message>
    <message>
        <source>This is what the system gets, to the letter. It runs without a window and keeps to the age and the safety limits of these settings.</source>
        <translation>Isto é o que o sistema recebe, ao pé da letra. É executado sem janela e respeita a idade e os limites de segurança destas configurações.</translation>
    </message>
    <message>
        <source>What the system gets</source>
        <translation>O que o sistema recebe</translation>
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
        <translation>&amp;A cada</translation>
    </message>
    <message>
        <source>Time between the runs</source>
        <translation>Tempo entre as execuções</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Horários</translation>
    </message>
    <message>
        <source>At times of the calendar</source>
        <translation>Em horários do calendário</translation>
    </message>
    <message>
        <source>Times, as the system writes them</source>
        <translation>Horários, como o sistema os escreve</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what the system gets</source>
        <translation>Copiar o que o sistema recebe</translation>
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
        <translation>Como o sistema escreve. Todos os dias às três da madrugada: %1</translation>
    </message>
    <message>
        <source>docsweep cannot put it there from here: copy the text to that machine.</source>
        <translation>O docsweep não consegue colocá-lo lá a partir daqui: copie o texto para aquela máquina.</translation>
    </message>
    <message>
        <source>A key or password of these settings is in the keychain, which cannot be opened without a desktop. Store it in a private file first.</source>
        <translation>Uma chave ou senha destas configurações está no chaveiro, que não pode ser aberto sem um ambiente de trabalho. Guarde-a antes em um arquivo privado.</translation>
    </message>
    <message>
        <source>It runs while this user is logged in; “loginctl enable-linger” lets it run without.</source>
        <translation>É executado enquanto este usuário está conectado; “loginctl enable-linger” permite executar sem isso.</translation>
    </message>
</context>
<context>
    <name>docsweep::SystemSchedule</name>
    <message>
        <source>systemd, for this user</source>
        <translation>systemd, para este usuário</translation>
    </message>
    <message>
        <source>systemd, for the machine</source>
        <translation>systemd, para a máquina</translation>
    </message>
    <message>
        <source>cron, for this user</source>
        <translation>cron, para este usuário</translation>
    </message>
    <message>
        <source>Task Scheduler of Windows (text to copy)</source>
        <translation>Agendador de Tarefas do Windows (texto para copiar)</translation>
    </message>
    <message>
        <source>launchd of macOS (text to copy)</source>
        <translation>launchd do macOS (texto para copiar)</translation>
    </message>
</context>
<context>
    <name>docsweep::TopBar</name>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>older than</source>
        <translation>com mais de</translation>
    </message>
    <message>
        <source>Clean up what is older than</source>
        <translation>Limpar o que tem mais de</translation>
    </message>
    <message>
        <source>How long a session may be idle and a file unchanged. Choose, or type for example 90 min, 2 d.</source>
        <translation>Por quanto tempo uma sessão pode ficar inativa e um arquivo sem alteração. Escolha ou digite, por exemplo, 90 min, 2 d.</translation>
    </message>
    <message>
        <source>Stop scan</source>
        <translation>Parar análise</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analisar</translation>
    </message>
    <message>
        <source>Stops; the list stays as it was (Esc)</source>
        <translation>Para; a lista fica como estava (Esc)</translation>
    </message>
    <message>
        <source>Find out what can go; deletes nothing (F5)</source>
        <translation>Descobre o que pode ser excluído; não exclui nada (F5)</translation>
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
        <translation>Limpar agora…</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analisar</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Pausar por uma hora</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pausar até amanhã</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>docsweep::TrustQuestion</name>
    <message>
        <source>Another user&apos;s settings</source>
        <translation>Configurações de outro usuário</translation>
    </message>
    <message>
        <source>%1 belongs to user %2, or lies where that user can replace it. Whoever writes it decides what docsweep deletes.</source>
        <translation>%1 pertence ao usuário %2 ou está onde esse usuário pode substituí-lo. Quem o escreve decide o que o docsweep exclui.</translation>
    </message>
    <message>
        <source>Follow it only if you trust that user. The answer is kept for this file and this user. Where docsweep writes and what it runs is never taken from it.</source>
        <translation>Siga-o somente se confiar nesse usuário. A resposta é guardada para este arquivo e este usuário. Onde o docsweep grava e o que executa nunca é tirado dele.</translation>
    </message>
    <message>
        <source>Follow this file</source>
        <translation>Seguir este arquivo</translation>
    </message>
    <message>
        <source>Do not follow it</source>
        <translation>Não segui-lo</translation>
    </message>
</context>
<context>
    <name>docsweep::TypeDonut</name>
    <message>
        <source>What is it?</source>
        <translation>O que é?</translation>
    </message>
    <message>
        <source>others</source>
        <translation>outros</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>No files are stored.</source>
        <translation>Nenhum arquivo está armazenado.</translation>
    </message>
    <message>
        <source>What is it? Nothing is stored.</source>
        <translation>O que é? Nada está armazenado.</translation>
    </message>
    <message>
        <source>What is it? %1 of it is %2.</source>
        <translation>O que é? %1 do total: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
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
        <translation>Qualquer tipo</translation>
    </message>
    <message>
        <source>Other types, with commas between them</source>
        <translation>Outros tipos, separados por vírgulas</translation>
    </message>
    <message>
        <source>Others: tif, csv</source>
        <translation>Outros: tif, csv</translation>
    </message>
</context>
</TS>
