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
        <source>&lt; 1%</source>
        <translation>&lt; 1%</translation>
    </message>
    <message>
        <source>%1%</source>
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
        <source>skipped</source>
        <translation>ignorado</translation>
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
        <source>Completing an earlier run</source>
        <translation>Concluindo uma execução anterior</translation>
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
        <source>selected by its key</source>
        <translation>selecionada pela chave</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>com mais de %1</translation>
    </message>
    <message>
        <source>deleted with its session</source>
        <translation>excluído junto com sua sessão</translation>
    </message>
    <message>
        <source>no row refers to it</source>
        <translation>nenhuma linha se refere a ele</translation>
    </message>
    <message>
        <source>in the selected session&apos;s folder</source>
        <translation>na pasta da sessão selecionada</translation>
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
        <source>used by a session that is kept</source>
        <translation>usado por uma sessão que é mantida</translation>
    </message>
    <message>
        <source>storage cleanup is switched off</source>
        <translation>a limpeza do armazenamento está desativada</translation>
    </message>
    <message>
        <source>not part of the selected session</source>
        <translation>não pertence à sessão selecionada</translation>
    </message>
    <message>
        <source>its session is kept</source>
        <translation>sua sessão é mantida</translation>
    </message>
    <message>
        <source>Nobody has used this session for over %1. Its rows will be deleted, documents first.</source>
        <translation>Ninguém usa esta sessão há mais de %1. Suas linhas serão excluídas, primeiro as dos documentos.</translation>
    </message>
    <message>
        <source>This session was selected by its key, regardless of its age.</source>
        <translation>Esta sessão foi selecionada pela chave, seja qual for sua idade.</translation>
    </message>
    <message>
        <source>Unchanged for over %1. Its session is in use and will be kept.</source>
        <translation>Sem alteração há mais de %1. Sua sessão está em uso e será mantida.</translation>
    </message>
    <message>
        <source>Unchanged for over %1.</source>
        <translation>Sem alteração há mais de %1.</translation>
    </message>
    <message>
        <source>A row of an expired session refers to this file. It will be deleted together with that session, and only with it.</source>
        <translation>Uma linha de uma sessão expirada se refere a este arquivo. Ele será excluído junto com essa sessão, e somente com ela.</translation>
    </message>
    <message>
        <source>A row of an expired session refers to this file, but the storage could not be listed. The file is looked up before it is deleted.</source>
        <translation>Uma linha de uma sessão expirada se refere a este arquivo, mas não foi possível listar o armazenamento. O arquivo é conferido antes da exclusão.</translation>
    </message>
    <message>
        <source>No row refers to this file, and it is older than %1.</source>
        <translation>Nenhuma linha se refere a este arquivo, e ele tem mais de %1.</translation>
    </message>
    <message>
        <source>It is in the folder of the session that was selected by its key.</source>
        <translation>Está na pasta da sessão selecionada pela chave.</translation>
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
        <source>In use elsewhere</source>
        <translation>Em uso em outro lugar</translation>
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
        <source>Disk problem</source>
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
        <source>a row refers to it now</source>
        <translation>uma linha se refere a ele agora</translation>
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
        <source>the run was interrupted before it</source>
        <translation>a execução foi interrompida antes dele</translation>
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
        <source>replaced more than %1 ago</source>
        <translation>substituída há mais de %1</translation>
    </message>
    <message>
        <source>deleted with its file</source>
        <translation>excluída com o seu arquivo</translation>
    </message>
    <message>
        <source>older versions are kept</source>
        <translation>as versões anteriores são mantidas</translation>
    </message>
    <message>
        <source>it hides versions that are kept</source>
        <translation>oculta versões que são mantidas</translation>
    </message>
    <message>
        <source>The bucket has kept this version since the file was replaced or deleted, more than %1 ago.</source>
        <translation>O bucket guarda esta versão desde que o arquivo foi substituído ou excluído, há mais de %1.</translation>
    </message>
    <message>
        <source>The file will be deleted. This version would then take its place, so it is deleted too.</source>
        <translation>O arquivo será excluído. Esta versão tomaria então o lugar dele, por isso também é excluída.</translation>
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
        <source>A cleanup is starting</source>
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
        <source>There is nothing to clean up</source>
        <translation>Não há nada para limpar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can be deleted, %1</source>
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
    <message>
        <source>Next automatic run: %1, %2</source>
        <translation>Próxima execução automática: %1, %2</translation>
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
        <source>Is this the same as before?</source>
        <translation>É o mesmo de antes?</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>Não aceitar</translation>
    </message>
    <message>
        <source>Accept as the same</source>
        <translation>Aceitar como o mesmo</translation>
    </message>
    <message>
        <source>Accept it only if it belongs to the same web app and was moved or restored. Earlier lists and pending deletions then apply to what is there now, and the next run continues with them. If it is not the same, check that the right disk is mounted and the right database is set.</source>
        <translation>Aceite somente se pertencer ao mesmo aplicativo web e tiver sido movido ou restaurado. As listas e exclusões pendentes anteriores passam então a valer para o que está lá agora, e a próxima execução continua com elas. Se não for o mesmo, verifique se o disco certo está montado e se o banco de dados certo está definido.</translation>
    </message>
    <message>
        <source>What is there now</source>
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
        <source>The report of run %1 was sent to the printer.</source>
        <translation>O relatório da execução %1 foi enviado à impressora.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Parado. Nada foi gravado.</translation>
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
        <source>All time</source>
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
        <source>Files pending</source>
        <translation>Arquivos pendentes</translation>
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
        <source>Not finished</source>
        <translation>Não terminadas</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Abrir execução</translation>
    </message>
    <message>
        <source>Show what happened to its items (Enter or double-click)</source>
        <translation>Mostra o que aconteceu com os itens (Enter ou clique duplo)</translation>
    </message>
    <message>
        <source>Export runs…</source>
        <translation>Exportar execuções…</translation>
    </message>
    <message>
        <source>Save the runs shown as CSV or JSON</source>
        <translation>Salva as execuções exibidas como CSV ou JSON</translation>
    </message>
    <message>
        <source>Working</source>
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
        <source>Every cleanup is recorded here: what was deleted, what was kept and why, and who started it.</source>
        <translation>Cada limpeza é registrada aqui: o que foi excluído, o que foi mantido e por quê, e quem a iniciou.</translation>
    </message>
    <message>
        <source>No matching runs</source>
        <translation>Nenhuma execução corresponde</translation>
    </message>
    <message>
        <source>Change the result, the period or who started the runs.</source>
        <translation>Altere o resultado, o período ou quem iniciou as execuções.</translation>
    </message>
    <message>
        <source>No run in this period</source>
        <translation>Nenhuma execução neste período</translation>
    </message>
    <message>
        <source>Choose a longer period to see earlier runs.</source>
        <translation>Escolha um período maior para ver execuções anteriores.</translation>
    </message>
    <message>
        <source>Trying the pending deletions again…</source>
        <translation>Tentando novamente as exclusões pendentes…</translation>
    </message>
    <message>
        <source>Scanning again for the items that failed in run %1…</source>
        <translation>Analisando novamente os itens que falharam na execução %1…</translation>
    </message>
    <message>
        <source>Failed items that can still be deleted are listed under Candidates.</source>
        <translation>Os itens com falha que ainda podem ser excluídos estão em Candidatos.</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>Não funcionou. %1</translation>
    </message>
    <message>
        <source>The scan did not finish, so the failed items could not be listed again. %1</source>
        <translation>A análise não terminou, por isso não foi possível listar de novo os itens com falha. %1</translation>
    </message>
    <message>
        <source>Pending deletions…</source>
        <translation>Exclusões pendentes…</translation>
    </message>
    <message>
        <source>Show the files that are waiting for the storage, to try again or give up</source>
        <translation>Mostra os arquivos que aguardam o armazenamento, para tentar de novo ou abandonar</translation>
    </message>
    <message>
        <source>Which connection</source>
        <translation>Qual conexão</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Esta conexão</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas as conexões</translation>
    </message>
    <message>
        <source>Connections with the same DOCSWEEP_HOME share one history</source>
        <translation>Conexões com o mesmo DOCSWEEP_HOME compartilham um histórico</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Nothing has been cleaned up on this connection yet</source>
        <translation>Nada foi limpo nesta conexão ainda</translation>
    </message>
    <message>
        <source>Choose “All connections” to see the runs of the others.</source>
        <translation>Escolha “Todas as conexões” para ver as execuções das outras.</translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation>Salvar certificado…</translation>
    </message>
    <message>
        <source>Certificate of run %1</source>
        <translation>Certificado da execução %1</translation>
    </message>
    <message>
        <source>Saved as %1, with the signed file and its signature beside it</source>
        <translation>Salvo como %1, com o arquivo assinado e a assinatura ao lado</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Copy the ledger&apos;s last entry</source>
        <translation>Copiar a última entrada do registro</translation>
    </message>
</context>
<context>
    <name>docsweep::AgeChoice</name>
    <message>
        <source>Show in the list</source>
        <translation>Mostrar na lista</translation>
    </message>
    <message>
        <source>Drag the handle to see what another age would free.</source>
        <translation>Arraste o marcador para ver quanto outra idade liberaria.</translation>
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
        <source>Show the candidates older than this</source>
        <translation>Mostra os candidatos com mais do que esta idade</translation>
    </message>
    <message>
        <source>The list only contains items older than %1</source>
        <translation>A lista contém apenas itens com mais de %1</translation>
    </message>
    <message>
        <source>Try this age</source>
        <translation>Testar esta idade</translation>
    </message>
    <message>
        <source>Scan again with this age. A scan deletes nothing, and automatic runs keep their own age.</source>
        <translation>Analisa novamente com esta idade. Uma análise não exclui nada, e as execuções automáticas mantêm a própria idade.</translation>
    </message>
    <message>
        <source>Trial age: the list shows what is older than %1; the schedule uses %2.</source>
        <translation>Idade de teste: a lista mostra o que tem mais de %1; o agendamento usa %2.</translation>
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
        <source>Can be deleted</source>
        <translation>Podem ser excluídos</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retido</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantido</translation>
    </message>
    <message>
        <source>How old are the files?</source>
        <translation>Qual é a idade dos arquivos?</translation>
    </message>
    <message>
        <source>No files are stored.</source>
        <translation>Nenhum arquivo está armazenado.</translation>
    </message>
    <message>
        <source>How old are the files? Nothing is stored.</source>
        <translation>Qual é a idade dos arquivos? Nada está armazenado.</translation>
    </message>
    <message>
        <source>How old are the files? Half of the data is younger than %1.</source>
        <translation>Qual é a idade dos arquivos? Metade dos dados tem menos de %1.</translation>
    </message>
    <message>
        <source>%1 can be deleted, %2 held, %3 kept.</source>
        <translation>%1 podem ser excluídos, %2 retidos, %3 mantidos.</translation>
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
        <source>%1 can be deleted</source>
        <translation>%1 podem ser excluídos</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 retidos</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 mantidos</translation>
    </message>
    <message>
        <source>%1 to %2 old</source>
        <translation>%1 a %2 de idade</translation>
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
        <translation>Enviar um teste</translation>
    </message>
    <message>
        <source>Send a test to the web address</source>
        <translation>Enviar um teste ao endereço web</translation>
    </message>
    <message>
        <source>Send a test to the program</source>
        <translation>Enviar um teste ao programa</translation>
    </message>
    <message>
        <source>Send a test to the dead man&apos;s switch</source>
        <translation>Enviar um teste ao dispositivo de homem morto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>There is nothing to send to any more.</source>
        <translation>Não há mais nenhum destino.</translation>
    </message>
    <message>
        <source>Not delivered to %1 (%2).</source>
        <translation>Não entregue a %1 (%2).</translation>
    </message>
    <message>
        <source>%1 has run without an error (%2).</source>
        <translation>%1 foi executado sem erros (%2).</translation>
    </message>
    <message>
        <source>Delivered to %1 in %2. Answer: %3</source>
        <translation>Entregue a %1 em %2. Resposta: %3</translation>
    </message>
    <message>
        <source>A test counts as a good run: the switch starts waiting anew.</source>
        <translation>Um teste conta como uma execução bem-sucedida: o interruptor volta a contar do início.</translation>
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
        <source>The clocks differ</source>
        <translation>Os relógios estão diferentes</translation>
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
        <source>Activity shows every item with the reason.</source>
        <translation>Atividade mostra cada item com o motivo.</translation>
    </message>
    <message>
        <source>Rows are still deleted. Their files wait until the storage is back.</source>
        <translation>As linhas continuam sendo excluídas. Os arquivos delas esperam até o armazenamento voltar.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Check the list. If it is correct, clean up by hand or raise the limit.</source>
        <translation>Nada foi excluído. Revise a lista. Se estiver correta, limpe manualmente ou aumente o limite.</translation>
    </message>
    <message>
        <source>Automatic runs do not start. Synchronise the clocks of this machine and the servers with NTP.</source>
        <translation>As execuções automáticas não iniciam. Sincronize os relógios desta máquina e dos servidores por NTP.</translation>
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
    <message>
        <source>A schedule does not start its runs</source>
        <translation>Um agendamento não inicia suas execuções</translation>
    </message>
    <message>
        <source>Check that the machine is on and its schedule is active. If the schedule is no longer used, remove it.</source>
        <translation>Verifique se a máquina está ligada e se o agendamento está ativo. Se o agendamento não for mais usado, remova-o.</translation>
    </message>
    <message>
        <source>The vault has no room for copies</source>
        <translation>O cofre não tem espaço para cópias</translation>
    </message>
    <message>
        <source>Copies are kept longer than allowed</source>
        <translation>Há cópias mantidas por mais tempo do que o permitido</translation>
    </message>
    <message>
        <source>A restore is waiting to be finished</source>
        <translation>Uma restauração espera ser concluída</translation>
    </message>
    <message>
        <source>Something was deleted without a copy</source>
        <translation>Algo foi excluído sem cópia</translation>
    </message>
    <message>
        <source>What cannot be copied is not deleted. Raise the limit of the vault, or wait until older copies expire.</source>
        <translation>O que não pode ser copiado não é excluído. Aumente o limite do cofre ou espere que cópias antigas expirem.</translation>
    </message>
    <message>
        <source>Check that the vault’s folder can be written and that the clock of this machine is right.</source>
        <translation>Verifique se a pasta do cofre pode ser gravada e se o relógio desta máquina está certo.</translation>
    </message>
    <message>
        <source>Finish it, or give it up. What has been restored stays.</source>
        <translation>Conclua-a ou desista dela. O que foi restaurado permanece.</translation>
    </message>
    <message>
        <source>It changed while it was deleted and cannot be restored. Activity shows which items.</source>
        <translation>Mudou enquanto era excluído e não pode ser restaurado. Atividade mostra quais itens são.</translation>
    </message>
</context>
<context>
    <name>docsweep::AllSchedules</name>
    <message>
        <source>All schedules</source>
        <translation>Todos os agendamentos</translation>
    </message>
    <message>
        <source>Automatic runs of all saved connections take place as long as docsweep is open.</source>
        <translation>As execuções automáticas de todas as conexões salvas acontecem enquanto o docsweep está aberto.</translation>
    </message>
    <message>
        <source>Schedules of all connections</source>
        <translation>Agendamentos de todas as conexões</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Automatic runs</source>
        <translation>Execuções automáticas</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Mais de</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima execução</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última execução</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (aberta)</translation>
    </message>
    <message>
        <source>Click to open this connection</source>
        <translation>Clique para abrir esta conexão</translation>
    </message>
    <message>
        <source>The same database as “%1”: its schedule runs there.</source>
        <translation>O mesmo banco de dados que “%1”: o agendamento é executado lá.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhuma ainda</translation>
    </message>
</context>
<context>
    <name>docsweep::AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Igual ao ambiente de trabalho</translation>
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
        <source>For this window only. The command line and the log are always in English.</source>
        <translation>Somente para esta janela. A linha de comando e o log estão sempre em inglês.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>“Same as the desktop” follows the desktop, even while the window is open.</source>
        <translation>“Igual ao ambiente de trabalho” acompanha o ambiente, mesmo com a janela aberta.</translation>
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
        <source>docsweep is still running in the tray</source>
        <translation>O docsweep continua em execução na bandeja</translation>
    </message>
    <message>
        <source>To quit it, choose “Quit” in the menu of its tray icon.</source>
        <translation>Para sair, escolha “Sair” no menu do ícone.</translation>
    </message>
    <message>
        <source>docsweep keeps running</source>
        <translation>O docsweep continua em execução</translation>
    </message>
    <message>
        <source>Automatic runs are on, so docsweep keeps running. This desktop has no tray, so closing the window only minimises it. Press Ctrl+Q to quit docsweep.</source>
        <translation>As execuções automáticas estão ligadas, por isso o docsweep continua em execução. Este ambiente de trabalho não tem bandeja, por isso fechar a janela apenas a minimiza. Pressione Ctrl+Q para sair do docsweep.</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimizar</translation>
    </message>
    <message>
        <source>Quit docsweep</source>
        <translation>Sair do docsweep</translation>
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
        <translation>Selecione uma linha para reter.</translation>
    </message>
    <message>
        <source>Too many rows for the clipboard (at most %1). Export them instead.</source>
        <translation>Linhas demais para a área de transferência (no máximo %1). Exporte-as em vez disso.</translation>
    </message>
    <message>
        <source>Export the items shown</source>
        <translation>Exportar os itens exibidos</translation>
    </message>
    <message>
        <source>Export the ticked items</source>
        <translation>Exportar os itens marcados</translation>
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
        <source>Show only this session</source>
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
        <source>The filter hides the ticked rows. Clear the filter, or select a row to hold.</source>
        <translation>O filtro oculta as linhas marcadas. Remova o filtro ou selecione uma linha para reter.</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesModel</name>
    <message>
        <source>The session is kept. These files will be deleted because of their own age.</source>
        <translation>A sessão é mantida. Estes arquivos serão excluídos pela própria idade.</translation>
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
        <source>deleted with its ticked session</source>
        <translation>excluído junto com sua sessão marcada</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>not ticked, but something below it is</source>
        <translation>não marcado, mas algo abaixo dele está marcado</translation>
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
        <source>Files outside any folder</source>
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
        <source>already processed: nothing to tick</source>
        <translation>já processado: não há nada para marcar</translation>
    </message>
    <message>
        <source>Tick or untick everything shown (Ctrl+A)</source>
        <translation>Marcar ou desmarcar tudo o que é exibido (Ctrl+A)</translation>
    </message>
    <message>
        <source>held: kept until the hold ends</source>
        <translation>retido: mantido até a retenção ser encerrada</translation>
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
        <source>All shown: %Ln item(s)…</source>
        <translation>
            <numerusform>Todos os exibidos: %Ln item…</numerusform>
            <numerusform>Todos os exibidos: %Ln itens…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All ticked: %Ln item(s)…</source>
        <translation>
            <numerusform>Todos os marcados: %Ln item…</numerusform>
            <numerusform>Todos os marcados: %Ln itens…</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Analisando…</translation>
    </message>
    <message>
        <source>The candidates appear here once the database and the storage have been read.</source>
        <translation>Os candidatos aparecem aqui quando o banco de dados e o armazenamento tiverem sido lidos.</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Ainda não analisado</translation>
    </message>
    <message>
        <source>Press F5 to find out what can be deleted. A scan deletes nothing.</source>
        <translation>Pressione F5 para descobrir o que pode ser excluído. Uma análise não exclui nada.</translation>
    </message>
    <message>
        <source>Nothing to clean up</source>
        <translation>Nada para limpar</translation>
    </message>
    <message>
        <source>No session has been idle and no file unchanged for longer than %1.</source>
        <translation>Nenhuma sessão está inativa e nenhum arquivo está sem alteração há mais de %1.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>Change or clear the filters.</source>
        <translation>Altere ou remova os filtros.</translation>
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
        <source>%Ln file(s) will be deleted with their session</source>
        <translation>
            <numerusform>%Ln arquivo será excluído com sua sessão</numerusform>
            <numerusform>%Ln arquivos serão excluídos com sua sessão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be kept: they can only be deleted with their session</source>
        <translation>
            <numerusform>%Ln arquivo será mantido: só pode ser excluído com sua sessão</numerusform>
            <numerusform>%Ln arquivos serão mantidos: só podem ser excluídos com sua sessão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held item(s) will be kept</source>
        <translation>
            <numerusform>%Ln item retido será mantido</numerusform>
            <numerusform>%Ln itens retidos serão mantidos</numerusform>
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
        <source>None of these items is left to clean up.</source>
        <translation>Nenhum destes itens resta para limpar.</translation>
    </message>
    <message>
        <source>Protect the ticked rows shown, or the selected row, from every cleanup (H)</source>
        <translation>Proteger de todas as limpezas as linhas marcadas exibidas, ou a linha selecionada (H)</translation>
    </message>
    <message>
        <source>%1 ticked, %2 of them hidden by the filter</source>
        <translation>marcados: %1, dos quais ocultos pelo filtro: %2</translation>
    </message>
    <message numerus="yes">
        <source>Clean up the %Ln item(s) shown…</source>
        <translation>
            <numerusform>Limpar o %Ln item exibido…</numerusform>
            <numerusform>Limpar os %Ln itens exibidos…</numerusform>
        </translation>
    </message>
    <message>
        <source>more documents match: type more of the name</source>
        <translation>há mais documentos: digite mais do nome</translation>
    </message>
    <message>
        <source>Tick their sessions too</source>
        <translation>Marcar também as sessões deles</translation>
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
        <source>Nothing to fix: they were skipped on purpose, and the next scan checks them again.</source>
        <translation>Nada a corrigir: foram ignorados de propósito, e a próxima análise os verifica de novo.</translation>
    </message>
    <message>
        <source>They are still there. Fix the cause, then scan and clean up again.</source>
        <translation>Eles ainda existem. Corrija a causa e depois analise e limpe novamente.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more cause(s); the report lists them all</source>
        <translation>
            <numerusform>e mais %Ln causa; o relatório lista todas</numerusform>
            <numerusform>e mais %Ln causas; o relatório lista todas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is forgotten: once this is fixed, the next cleanup continues with them, and so does Retry in the report.</source>
        <translation>Nada é esquecido: assim que isto for corrigido, a próxima limpeza continua com eles, e “Repetir”, no relatório, também.</translation>
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
        <source>%1 closed the connection.</source>
        <translation>%1 fechou a conexão.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 não responde.</translation>
    </message>
    <message>
        <source>A secure connection to %1 is not possible (TLS).</source>
        <translation>Não é possível uma conexão segura com %1 (TLS).</translation>
    </message>
    <message>
        <source>The proxy blocks docsweep&apos;s connection to %1.</source>
        <translation>O proxy bloqueia a conexão do docsweep com %1.</translation>
    </message>
    <message>
        <source>The provider has locked the project because of its quota or a payment.</source>
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
        <source>The storage key belongs to another project.</source>
        <translation>A chave do armazenamento pertence a outro projeto.</translation>
    </message>
    <message>
        <source>The storage key is not allowed to do this.</source>
        <translation>A chave do armazenamento não tem permissão para isso.</translation>
    </message>
    <message>
        <source>The storage reported success, but the file is still there: no policy lets this key delete it.</source>
        <translation>O armazenamento informou sucesso, mas o arquivo ainda existe: nenhuma política permite que esta chave o exclua.</translation>
    </message>
    <message>
        <source>The storage key cannot see everything, so docsweep cannot tell whether a file is gone or hidden.</source>
        <translation>A chave do armazenamento não consegue ver tudo, por isso o docsweep não sabe se um arquivo foi excluído ou está oculto.</translation>
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
        <source>The bucket does not exist, or the key cannot see it.</source>
        <translation>O bucket não existe ou a chave não consegue vê-lo.</translation>
    </message>
    <message>
        <source>The bucket %1 does not exist, or the key cannot see it.</source>
        <translation>O bucket %1 não existe ou a chave não consegue vê-lo.</translation>
    </message>
    <message>
        <source>No bucket is set.</source>
        <translation>Nenhum bucket está definido.</translation>
    </message>
    <message>
        <source>The bucket %1 is not one of the buckets configured now.</source>
        <translation>O bucket %1 não é um dos buckets configurados agora.</translation>
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
        <source>docsweep may not write to the folder of the files: %1</source>
        <translation>O docsweep não pode gravar na pasta dos arquivos: %1</translation>
    </message>
    <message>
        <source>The user %1 may not delete this file, because it is protected.</source>
        <translation>O usuário %1 não pode excluir este arquivo, porque ele está protegido.</translation>
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
        <source>Something else is mounted there, or the system is using it.</source>
        <translation>Outra coisa está montada ali, ou o sistema está usando o local.</translation>
    </message>
    <message>
        <source>There is a symbolic link on the path. docsweep does not follow symbolic links.</source>
        <translation>Há um link simbólico no caminho. O docsweep não segue links simbólicos.</translation>
    </message>
    <message>
        <source>No database is configured.</source>
        <translation>Nenhum banco de dados está configurado.</translation>
    </message>
    <message>
        <source>The database file does not exist, or this user may not open its folder.</source>
        <translation>O arquivo do banco de dados não existe, ou este usuário não pode abrir a pasta dele.</translation>
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
        <source>The database rejects this user or password.</source>
        <translation>O banco de dados recusa este usuário ou esta senha.</translation>
    </message>
    <message>
        <source>There is no database with that name.</source>
        <translation>Não há banco de dados com esse nome.</translation>
    </message>
    <message>
        <source>The database accepted the login, then closed the connection.</source>
        <translation>O banco de dados aceitou o login e depois fechou a conexão.</translation>
    </message>
    <message>
        <source>The web app stores times without a time zone, so no age can be determined.</source>
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
        <source>The database deleted a different number of rows than requested.</source>
        <translation>O banco de dados excluiu um número de linhas diferente do que foi pedido.</translation>
    </message>
    <message>
        <source>The database refused the request.</source>
        <translation>O banco de dados recusou a solicitação.</translation>
    </message>
    <message>
        <source>The session is in use again.</source>
        <translation>A sessão está em uso novamente.</translation>
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
        <source>It was put on hold after the list was made.</source>
        <translation>O item foi retido depois que a lista foi feita.</translation>
    </message>
    <message>
        <source>A row refers to it now.</source>
        <translation>Uma linha se refere a ele agora.</translation>
    </message>
    <message>
        <source>Its session was skipped.</source>
        <translation>A sessão dele foi ignorada.</translation>
    </message>
    <message>
        <source>The rows of its session are kept.</source>
        <translation>As linhas da sessão dele são mantidas.</translation>
    </message>
    <message>
        <source>It was still there after the deletion.</source>
        <translation>O item ainda existia depois da exclusão.</translation>
    </message>
    <message>
        <source>The run was interrupted before this item. The next scan checks it again.</source>
        <translation>A execução foi interrompida antes deste item. A próxima análise o verifica de novo.</translation>
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
        <source>Another run is in progress.</source>
        <translation>Outra execução está em andamento.</translation>
    </message>
    <message>
        <source>The lock that keeps other runs out was lost.</source>
        <translation>O bloqueio que impede outras execuções foi perdido.</translation>
    </message>
    <message>
        <source>Its process ended before it could finish.</source>
        <translation>O processo acabou antes de poder terminar.</translation>
    </message>
    <message>
        <source>%1 items were confirmed, but %2 would be deleted now. Nothing was deleted.</source>
        <translation>%1 itens foram confirmados, mas agora %2 seriam excluídos. Nada foi excluído.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the server differ by more than automatic runs allow.</source>
        <translation>Os relógios desta máquina e do servidor diferem mais do que as execuções automáticas permitem.</translation>
    </message>
    <message>
        <source>The list was changed after it was made. Nothing more of it will be deleted.</source>
        <translation>A lista foi alterada depois de feita. Nada mais dela será excluído.</translation>
    </message>
    <message>
        <source>The list no longer exists or was never finished. Nothing was deleted.</source>
        <translation>A lista não existe mais ou nunca foi concluída. Nada foi excluído.</translation>
    </message>
    <message>
        <source>The list was made for another database, %1. Nothing was deleted.</source>
        <translation>A lista foi feita para outro banco de dados, %1. Nada foi excluído.</translation>
    </message>
    <message>
        <source>There is no session “%1”: no row and no file was found.</source>
        <translation>Não há sessão “%1”: nenhuma linha e nenhum arquivo foram encontrados.</translation>
    </message>
    <message>
        <source>“%1” is not a session key.</source>
        <translation>“%1” não é uma chave de sessão.</translation>
    </message>
    <message>
        <source>The data arrived in the wrong order. Nothing was planned, because files in use could look like orphans.</source>
        <translation>Os dados chegaram fora de ordem. Nada foi planejado, porque arquivos em uso poderiam parecer órfãos.</translation>
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
        <source>docsweep has no place for its journal.</source>
        <translation>O docsweep não tem lugar para o diário.</translation>
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
        <source>The value of the setting %1 cannot be used.</source>
        <translation>O valor da configuração %1 não pode ser usado.</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>%1 deve ser um número de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 must be a number of at least %2.</source>
        <translation>%1 deve ser um número de no mínimo %2.</translation>
    </message>
    <message>
        <source>%1 is set, but other settings that belong to it are missing.</source>
        <translation>%1 está definido, mas faltam outras configurações que o acompanham.</translation>
    </message>
    <message>
        <source>This address would send the key unencrypted.</source>
        <translation>Este endereço enviaria a chave sem criptografia.</translation>
    </message>
    <message>
        <source>Two different storages are set at the same time.</source>
        <translation>Dois armazenamentos diferentes estão definidos ao mesmo tempo.</translation>
    </message>
    <message>
        <source>A connection named “%1” already exists.</source>
        <translation>Já existe uma conexão chamada “%1”.</translation>
    </message>
    <message>
        <source>The quiet hours cover the whole week and leave no time to run.</source>
        <translation>O horário de silêncio cobre a semana toda e não deixa tempo para execuções.</translation>
    </message>
    <message>
        <source>This system does not know the time zone “%1”.</source>
        <translation>Este sistema não conhece o fuso horário “%1”.</translation>
    </message>
    <message>
        <source>%1 is set only in the environment, which is missing when the system starts docsweep.</source>
        <translation>%1 está definido somente no ambiente, que não está presente quando o sistema inicia o docsweep.</translation>
    </message>
    <message>
        <source>The program %1 cannot be started.</source>
        <translation>Não é possível iniciar o programa %1.</translation>
    </message>
    <message>
        <source>cron cannot start a job exactly every %1 minutes.</source>
        <translation>O cron não consegue iniciar uma tarefa exatamente a cada %1 minutos.</translation>
    </message>
    <message>
        <source>docsweep&apos;s lines in the crontab were changed.</source>
        <translation>As linhas do docsweep no crontab foram alteradas.</translation>
    </message>
    <message>
        <source>The system does not understand this start time: %1</source>
        <translation>O sistema não entende este horário de início: %1</translation>
    </message>
    <message>
        <source>Check the project&apos;s address and this machine&apos;s name server (DNS).</source>
        <translation>Verifique o endereço do projeto e o servidor de nomes (DNS) desta máquina.</translation>
    </message>
    <message>
        <source>Check that it is running and can be reached from here, then try again.</source>
        <translation>Verifique se ele está funcionando e se é acessível daqui e tente novamente.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock and the server&apos;s certificate. If you use your own certificate authority, set DOCSWEEP_CA_FILE.</source>
        <translation>Verifique o relógio desta máquina e o certificado do servidor. Se você usa sua própria autoridade certificadora, defina DOCSWEEP_CA_FILE.</translation>
    </message>
    <message>
        <source>Check https_proxy and no_proxy in the environment.</source>
        <translation>Verifique https_proxy e no_proxy no ambiente.</translation>
    </message>
    <message>
        <source>Its owner must upgrade the plan or wait for the next billing period.</source>
        <translation>O proprietário precisa contratar um plano superior ou aguardar o próximo período de cobrança.</translation>
    </message>
    <message>
        <source>Check SUPABASE_URL and SUPABASE_SERVICE_KEY: both must belong to this project.</source>
        <translation>Verifique SUPABASE_URL e SUPABASE_SERVICE_KEY: ambos devem pertencer a este projeto.</translation>
    </message>
    <message>
        <source>Use the service key, or add a policy for it.</source>
        <translation>Use a chave de serviço ou adicione uma política para ela.</translation>
    </message>
    <message>
        <source>A proxy may be in the way, or the address is not the project&apos;s.</source>
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
        <source>To switch it on, set STORAGE_CLEANUP_ENABLED=true.</source>
        <translation>Para ativá-la, defina STORAGE_CLEANUP_ENABLED=true.</translation>
    </message>
    <message>
        <source>Check that its disk is mounted and that STORAGE_ROOT and SUPABASE_BUCKET_NAME are correct.</source>
        <translation>Verifique se o disco está montado e se STORAGE_ROOT e SUPABASE_BUCKET_NAME estão corretos.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the files, or allow it to write there.</source>
        <translation>Execute o docsweep como o usuário dono dos arquivos ou permita que ele grave ali.</translation>
    </message>
    <message>
        <source>Set DATABASE_URL or SUPABASE_DB_HOST to the web app&apos;s database.</source>
        <translation>Defina DATABASE_URL ou SUPABASE_DB_HOST com o banco de dados do aplicativo web.</translation>
    </message>
    <message>
        <source>Set the web app&apos;s database in the settings, and run the app&apos;s migrations.</source>
        <translation>Defina o banco de dados do aplicativo web nas configurações e execute as migrações do aplicativo.</translation>
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
        <source>Increase the size of the connection pool. A run needs one connection for its lock and one for each worker.</source>
        <translation>Aumente o tamanho do pool de conexões. Uma execução precisa de uma conexão para seu bloqueio e de uma para cada worker.</translation>
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
        <source>Try again when it has finished.</source>
        <translation>Tente novamente quando terminar.</translation>
    </message>
    <message>
        <source>Show the text below to the database&apos;s administrator.</source>
        <translation>Mostre o texto abaixo ao administrador do banco de dados.</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>Analise novamente.</translation>
    </message>
    <message>
        <source>Make sure that nobody deletes the lock, then scan again.</source>
        <translation>Garanta que ninguém exclua o bloqueio e analise novamente.</translation>
    </message>
    <message>
        <source>Synchronise both clocks with NTP.</source>
        <translation>Sincronize os dois relógios por NTP.</translation>
    </message>
    <message>
        <source>Install the newer docsweep here too.</source>
        <translation>Instale o docsweep mais novo aqui também.</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_HOME to a folder that this user may write to.</source>
        <translation>Defina DOCSWEEP_HOME com uma pasta em que este usuário possa gravar.</translation>
    </message>
    <message>
        <source>Free some disk space, then try again.</source>
        <translation>Libere espaço em disco e tente novamente.</translation>
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
        <source>Use https. http is only allowed for addresses of this machine.</source>
        <translation>Use https. http só é permitido para endereços desta máquina.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Remova um deles.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>Choose another interval.</source>
        <translation>Escolha outro intervalo.</translation>
    </message>
    <message>
        <source>To have no automatic runs, switch them off.</source>
        <translation>Para não ter execuções automáticas, desative-as.</translation>
    </message>
    <message>
        <source>Put it in a .env file, or save these settings as a connection.</source>
        <translation>Coloque-o em um arquivo .env ou salve estas configurações como conexão.</translation>
    </message>
    <message>
        <source>Install it, or choose another system.</source>
        <translation>Instale-o ou escolha outro sistema.</translation>
    </message>
    <message>
        <source>The next longer interval that works is %1 minutes.</source>
        <translation>O próximo intervalo maior possível é de %1 minutos.</translation>
    </message>
    <message>
        <source>Correct or remove them with crontab -e.</source>
        <translation>Corrija-as ou remova-as com crontab -e.</translation>
    </message>
    <message>
        <source>Use the format that the system expects.</source>
        <translation>Use o formato que o sistema espera.</translation>
    </message>
    <message>
        <source>The list was made for a different database or bucket than the one there now. Nothing was deleted.</source>
        <translation>A lista foi feita para um banco de dados ou bucket diferente do que está lá agora. Nada foi excluído.</translation>
    </message>
    <message>
        <source>A different database or bucket than before is at %1.</source>
        <translation>Em %1 há um banco de dados ou bucket diferente do de antes.</translation>
    </message>
    <message>
        <source>Its time cannot be read, so it never counts as old.</source>
        <translation>Sua data não pode ser lida, por isso nunca conta como antigo.</translation>
    </message>
    <message>
        <source>No file in this storage can have such a name.</source>
        <translation>Nenhum arquivo neste armazenamento pode ter esse nome.</translation>
    </message>
    <message>
        <source>Its deletion was given up, so it was not deleted.</source>
        <translation>Sua exclusão foi abandonada, por isso não foi excluído.</translation>
    </message>
    <message>
        <source>If it belongs to the same web app, accept it above the page. If not, check the disk and the database.</source>
        <translation>Se pertencer ao mesmo aplicativo web, aceite-o acima da página. Se não, verifique o disco e o banco de dados.</translation>
    </message>
    <message>
        <source>The database file belongs to user %1. Opening it as another user could stop the web app.</source>
        <translation>O arquivo do banco de dados pertence ao usuário %1. Abri-lo como outro usuário poderia parar o aplicativo web.</translation>
    </message>
    <message>
        <source>Row-level security hides rows of %1 from this user. Their files would look like orphans.</source>
        <translation>A segurança em nível de linha (RLS) oculta linhas de %1 deste usuário. Os arquivos delas pareceriam órfãos.</translation>
    </message>
    <message>
        <source>All connections that the database allows are in use.</source>
        <translation>Todas as conexões que o banco de dados permite estão em uso.</translation>
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
        <source>There is no space left in the folder for temporary files: %1</source>
        <translation>Não resta espaço na pasta de arquivos temporários: %1</translation>
    </message>
    <message>
        <source>Run docsweep as that user.</source>
        <translation>Execute o docsweep como esse usuário.</translation>
    </message>
    <message>
        <source>Close some of them, or raise the limit of the role, the server or the pooler.</source>
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
        <source>Something other than the storage is answering at %1.</source>
        <translation>Em %1 responde algo que não é o armazenamento.</translation>
    </message>
    <message>
        <source>The storage project is read-only. Usually its disk is full.</source>
        <translation>O projeto de armazenamento é somente leitura. Geralmente, o disco dele está cheio.</translation>
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
        <source>The storage would also delete the files below it, so it was skipped.</source>
        <translation>O armazenamento excluiria também os arquivos abaixo dele, por isso foi ignorado.</translation>
    </message>
    <message>
        <source>The storage took too long to say which file it refuses to delete.</source>
        <translation>O armazenamento demorou demais para dizer qual arquivo se recusa a excluir.</translation>
    </message>
    <message>
        <source>The storage keeps it as an older version instead of deleting it.</source>
        <translation>O armazenamento o mantém como versão anterior em vez de excluí-lo.</translation>
    </message>
    <message>
        <source>An older version of it is kept and would become the current file again.</source>
        <translation>Uma versão anterior é mantida e voltaria a ser o arquivo atual.</translation>
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
        <translation>Este arquivo não é um banco de dados SQLite.</translation>
    </message>
    <message>
        <source>The disk or its file system is failing.</source>
        <translation>O disco ou o sistema de arquivos dele está falhando.</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>O arquivo do banco de dados está danificado.</translation>
    </message>
    <message>
        <source>docsweep does not have enough memory.</source>
        <translation>O docsweep não tem memória suficiente.</translation>
    </message>
    <message>
        <source>None of the database&apos;s hosts accepts changes.</source>
        <translation>Nenhum dos servidores do banco de dados aceita alterações.</translation>
    </message>
    <message>
        <source>A row has an id that is not a whole number: %1</source>
        <translation>Uma linha tem um identificador que não é um número inteiro: %1</translation>
    </message>
    <message>
        <source>Deleting its rows takes longer than the database allows.</source>
        <translation>Excluir as linhas dela demora mais do que o banco de dados permite.</translation>
    </message>
    <message>
        <source>The lock file %1 does not belong to docsweep.</source>
        <translation>O arquivo de bloqueio %1 não pertence ao docsweep.</translation>
    </message>
    <message>
        <source>The session no longer exists.</source>
        <translation>A sessão não existe mais.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Foi parado.</translation>
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
        <source>It is not part of the requested session.</source>
        <translation>Não faz parte da sessão solicitada.</translation>
    </message>
    <message>
        <source>The storage could not be asked about it.</source>
        <translation>Não foi possível consultar o armazenamento sobre ele.</translation>
    </message>
    <message>
        <source>Older versions are kept.</source>
        <translation>As versões anteriores são mantidas.</translation>
    </message>
    <message>
        <source>Without this deletion marker, an older version that is kept would become the current file again.</source>
        <translation>Sem este marcador de exclusão, uma versão anterior que é mantida voltaria a ser o arquivo atual.</translation>
    </message>
    <message>
        <source>The run was interrupted before the storage confirmed it.</source>
        <translation>A execução foi interrompida antes que o armazenamento o confirmasse.</translation>
    </message>
    <message>
        <source>Another transaction has locked these rows, so it is not yet known whether they are gone. The next run checks again.</source>
        <translation>Outra transação bloqueou estas linhas, por isso ainda não se sabe se foram excluídas. A próxima execução verifica de novo.</translation>
    </message>
    <message>
        <source>An older docsweep requested this deletion. The file is not in this bucket; it may have been in another one.</source>
        <translation>Um docsweep anterior solicitou esta exclusão. O arquivo não está neste bucket; talvez estivesse em outro.</translation>
    </message>
    <message>
        <source>The storage answered for only %1 of %2 files.</source>
        <translation>O armazenamento respondeu somente por %1 de %2 arquivos.</translation>
    </message>
    <message>
        <source>The list was made by an older docsweep. Nothing was deleted.</source>
        <translation>A lista foi feita por um docsweep anterior. Nada foi excluído.</translation>
    </message>
    <message>
        <source>The list was made with a clock other than the storage&apos;s. Nothing was deleted.</source>
        <translation>A lista foi feita com um relógio diferente do relógio do armazenamento. Nada foi excluído.</translation>
    </message>
    <message>
        <source>DOCSWEEP_CLOCK is set to the storage&apos;s clock, but the storage does not report the time.</source>
        <translation>DOCSWEEP_CLOCK indica o relógio do armazenamento, mas o armazenamento não informa a hora.</translation>
    </message>
    <message>
        <source>The clocks of the database and of the storage differ by more than automatic runs allow.</source>
        <translation>Os relógios do banco de dados e do armazenamento diferem mais do que as execuções automáticas permitem.</translation>
    </message>
    <message>
        <source>The journal was lost, rolled back or repaired: holds and pending deletions may be missing.</source>
        <translation>O diário foi perdido, voltou a um estado anterior ou foi reparado: podem faltar retenções e exclusões pendentes.</translation>
    </message>
    <message>
        <source>Another program kept the journal locked, so the end of this run could not be recorded. The next run completes it.</source>
        <translation>Outro programa manteve o diário bloqueado, por isso não foi possível registrar o fim desta execução. A próxima execução a conclui.</translation>
    </message>
    <message>
        <source>No row and no file is named “%1”.</source>
        <translation>Nenhuma linha e nenhum arquivo se chama “%1”.</translation>
    </message>
    <message>
        <source>The age must be longer than zero.</source>
        <translation>A idade deve ser maior que zero.</translation>
    </message>
    <message>
        <source>The database is a replica. It only copies its primary server, so nothing can be changed there.</source>
        <translation>O banco de dados é uma réplica. Ela apenas copia o servidor primário, por isso nada pode ser alterado ali.</translation>
    </message>
    <message>
        <source>The database does not accept changes: %1 makes it read-only.</source>
        <translation>O banco de dados não aceita alterações: %1 o torna somente leitura.</translation>
    </message>
    <message>
        <source>Some of the web app&apos;s tables are not plain tables here, so the real rows might not be deleted.</source>
        <translation>Algumas tabelas do aplicativo web não são tabelas comuns aqui, por isso as linhas reais talvez não sejam excluídas.</translation>
    </message>
    <message>
        <source>docsweep needs integer ids, but the ids of the web app&apos;s rows are not integers.</source>
        <translation>O docsweep precisa de ids inteiros, mas os ids das linhas do aplicativo web não são inteiros.</translation>
    </message>
    <message>
        <source>The database runs with fsync = off: after a power cut, deleted rows may come back without their files.</source>
        <translation>O banco de dados roda com fsync = off: após uma queda de energia, linhas excluídas podem voltar sem seus arquivos.</translation>
    </message>
    <message>
        <source>Too few database connections are free for this user: %1. A run may need %2.</source>
        <translation>Há poucas conexões livres com o banco de dados para este usuário: %1. Uma execução pode precisar de %2.</translation>
    </message>
    <message>
        <source>Neither docsweep nor the storage deletes older versions in the bucket %1: what the web app overwrites or deletes is kept forever.</source>
        <translation>Nem o docsweep nem o armazenamento excluem versões anteriores no bucket %1: o que o aplicativo web sobrescreve ou exclui é mantido para sempre.</translation>
    </message>
    <message>
        <source>Some sessions have a last activity in the future. The web app may not store its times in UTC.</source>
        <translation>Algumas sessões têm a última atividade no futuro. O aplicativo web talvez não grave seus horários em UTC.</translation>
    </message>
    <message>
        <source>The web app does not seem to store its times in UTC, so the age of sessions cannot be determined.</source>
        <translation>O aplicativo web parece não gravar seus horários em UTC, por isso não é possível determinar a idade das sessões.</translation>
    </message>
    <message>
        <source>DOCSWEEP_DATABASE_TIMES does not seem to be the web app&apos;s time zone.</source>
        <translation>DOCSWEEP_DATABASE_TIMES não parece ser o fuso horário do aplicativo web.</translation>
    </message>
    <message>
        <source>The web app does not seem to record who is active, so files of people who are working now would be deleted.</source>
        <translation>O aplicativo web parece não registrar quem está ativo, por isso arquivos de pessoas que estão trabalhando agora seriam excluídos.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock has gone back since the last run.</source>
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
        <source>A later run took care of it.</source>
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
        <translation>Este nome não pode ser usado para uma conexão.</translation>
    </message>
    <message>
        <source>Automatic runs must be at least one minute apart.</source>
        <translation>As execuções automáticas devem ter pelo menos um minuto entre si.</translation>
    </message>
    <message>
        <source>Automatic runs can be at most 366 days apart.</source>
        <translation>As execuções automáticas podem ter no máximo 366 dias entre si.</translation>
    </message>
    <message>
        <source>The web app&apos;s tables are in a schema that this database user does not search.</source>
        <translation>As tabelas do aplicativo web estão em um esquema em que este usuário do banco de dados não procura.</translation>
    </message>
    <message>
        <source>It is not verified that %1 is the right database server.</source>
        <translation>Não se verifica se %1 é o servidor de banco de dados certo.</translation>
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
        <source>The settings do not yet say where %1 may be sent.</source>
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
        <source>No way to send alerts is set up yet.</source>
        <translation>Nenhuma forma de enviar alertas foi configurada ainda.</translation>
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
        <source>The address to listen on is missing, or does not belong to this machine.</source>
        <translation>O endereço de escuta está faltando ou não pertence a esta máquina.</translation>
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
        <source>Ask the storage&apos;s operator whether it can delete single versions.</source>
        <translation>Pergunte ao administrador do armazenamento se ele pode excluir versões individuais.</translation>
    </message>
    <message>
        <source>Fix the folder, then try again.</source>
        <translation>Corrija a pasta e tente novamente.</translation>
    </message>
    <message>
        <source>Check the system&apos;s log for disk errors.</source>
        <translation>Procure erros de disco no log do sistema.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Restaure-o a partir de um backup.</translation>
    </message>
    <message>
        <source>Allow it more memory: ulimit -v, MemoryMax, the container&apos;s limit.</source>
        <translation>Permita que ele use mais memória: ulimit -v, MemoryMax, o limite do contêiner.</translation>
    </message>
    <message>
        <source>Check whether the primary server is down or missing from the list of hosts.</source>
        <translation>Verifique se o servidor principal está fora do ar ou falta na lista de servidores.</translation>
    </message>
    <message>
        <source>Delete it. docsweep creates its own.</source>
        <translation>Exclua-o. O docsweep cria o seu próprio.</translation>
    </message>
    <message>
        <source>Add the missing holds again. The next run goes ahead in any case.</source>
        <translation>Adicione novamente as retenções que faltam. A próxima execução acontece de qualquer forma.</translation>
    </message>
    <message>
        <source>Set the primary server in the connection.</source>
        <translation>Informe o servidor primário na conexão.</translation>
    </message>
    <message>
        <source>Make the database accept changes again. Usually its disk is full.</source>
        <translation>Faça o banco de dados aceitar alterações novamente. Geralmente, o disco dele está cheio.</translation>
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
        <source>Set the time zone in which the web app stores its times: DOCSWEEP_DATABASE_TIMES.</source>
        <translation>Defina o fuso horário em que o aplicativo web grava seus horários: DOCSWEEP_DATABASE_TIMES.</translation>
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
        <source>Make sure that this machine&apos;s clock is right, preferably with NTP.</source>
        <translation>Garanta que o relógio desta máquina esteja certo, de preferência por NTP.</translation>
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
        <translation>Use somente letras e números, por exemplo “production”.</translation>
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
        <source>Remove it from there and store it as this connection&apos;s key or password.</source>
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
    <message>
        <source>The database file has a second name, so it cannot be replaced: %1</source>
        <translation>O arquivo do banco de dados tem um segundo nome e por isso não pode ser substituído: %1</translation>
    </message>
    <message>
        <source>The smaller copy is not like the database, so the database was left as it is.</source>
        <translation>A cópia menor não corresponde ao banco de dados; por isso o banco foi deixado como está.</translation>
    </message>
    <message>
        <source>The web app opened the database while it was replaced; what it wrote may be in either file: %1, %2</source>
        <translation>O aplicativo web abriu o banco de dados enquanto era substituído; o que ele gravou pode estar em qualquer um dos dois arquivos: %1, %2</translation>
    </message>
    <message>
        <source>It cannot be told whether another process has the database open.</source>
        <translation>Não é possível saber se outro processo está com o banco de dados aberto.</translation>
    </message>
    <message>
        <source>A row of another table refers to it, or a trigger refuses.</source>
        <translation>Uma linha de outra tabela faz referência a ela, ou um gatilho recusa.</translation>
    </message>
    <message>
        <source>They could not be counted when the list was made; the next run tries again.</source>
        <translation>Não foi possível contá-los quando a lista foi feita; a próxima execução tenta de novo.</translation>
    </message>
    <message>
        <source>Stop the web app now, and compare the two files before you start it again.</source>
        <translation>Pare o aplicativo web agora e compare os dois arquivos antes de iniciá-lo de novo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>Não é possível alcançar %1.</translation>
    </message>
    <message>
        <source>The ledger of this web app is gone. Its holds are unknown, so nothing is deleted.</source>
        <translation>O registro deste aplicativo web desapareceu. As retenções dele são desconhecidas, por isso nada é excluído.</translation>
    </message>
    <message>
        <source>docsweep may not read all of the ledger. Holds may be hidden, so nothing is deleted.</source>
        <translation>O docsweep não pode ler todo o registro. Pode haver retenções ocultas, por isso nada é excluído.</translation>
    </message>
    <message>
        <source>The ledger cannot be used. Its holds are unknown, so nothing is deleted.</source>
        <translation>Não é possível usar o registro. As retenções dele são desconhecidas, por isso nada é excluído.</translation>
    </message>
    <message>
        <source>The run could not be written to the ledger, so nothing was deleted.</source>
        <translation>A execução não pôde ser anotada no registro, por isso nada foi excluído.</translation>
    </message>
    <message>
        <source>The ledger cannot be made.</source>
        <translation>Não é possível criar o registro.</translation>
    </message>
    <message>
        <source>The ledger is a copy of another database’s. Nothing is deleted.</source>
        <translation>O registro é uma cópia do de outro banco de dados. Nada é excluído.</translation>
    </message>
    <message>
        <source>The ledger is older than it was before. Holds may be missing, so nothing is deleted.</source>
        <translation>O registro está mais antigo do que antes. Podem faltar retenções, por isso nada é excluído.</translation>
    </message>
    <message>
        <source>The ledger is not the one that was here before. Holds may be missing, so nothing is deleted.</source>
        <translation>O registro não é o que estava aqui antes. Podem faltar retenções, por isso nada é excluído.</translation>
    </message>
    <message>
        <source>Somebody has altered the ledger.</source>
        <translation>Alguém alterou o registro.</translation>
    </message>
    <message>
        <source>There is a ledger already.</source>
        <translation>Já existe um registro.</translation>
    </message>
    <message>
        <source>There is no ledger: other docsweeps do not know this one’s holds and runs.</source>
        <translation>Não há registro: os outros docsweep não conhecem as retenções e execuções deste.</translation>
    </message>
    <message>
        <source>%1 asked this run to stop.</source>
        <translation>%1 pediu para parar esta execução.</translation>
    </message>
    <message>
        <source>That run is no longer at work.</source>
        <translation>Essa execução não está mais em andamento.</translation>
    </message>
    <message>
        <source>%1 could not finish this deletion.</source>
        <translation>%1 não conseguiu concluir esta exclusão.</translation>
    </message>
    <message>
        <source>The ledger can no longer be read. Its holds are unknown, so nothing more is deleted.</source>
        <translation>O registro não pode mais ser lido. Suas retenções são desconhecidas, então nada mais é excluído.</translation>
    </message>
    <message>
        <source>Nothing was erased: a hold that is in force is never erased.</source>
        <translation>Nada foi apagado: uma retenção em vigor nunca é apagada.</translation>
    </message>
    <message>
        <source>The ledger has nothing of that person or session to erase.</source>
        <translation>O registro não tem nada dessa pessoa ou sessão para apagar.</translation>
    </message>
    <message>
        <source>Nothing was erased: a run of that person is at work.</source>
        <translation>Nada foi apagado: uma execução dessa pessoa está em andamento.</translation>
    </message>
    <message>
        <source>It was erased, but the ledger’s file may still contain traces.</source>
        <translation>Foi apagado, mas o arquivo do registro ainda pode conter vestígios.</translation>
    </message>
    <message>
        <source>Run %1 has not ended, so there is no certificate of it yet.</source>
        <translation>A execução %1 não terminou, então ainda não há certificado.</translation>
    </message>
    <message>
        <source>Run %1 was refused before it began. There is nothing to certify.</source>
        <translation>A execução %1 foi recusada antes de começar. Não há nada a certificar.</translation>
    </message>
    <message>
        <source>%1 is not a certificate that docsweep can check.</source>
        <translation>%1 não é um certificado que o docsweep possa verificar.</translation>
    </message>
    <message>
        <source>The signature does not match. The certificate or the key was altered.</source>
        <translation>A assinatura não confere. O certificado ou a chave foi alterado.</translation>
    </message>
    <message>
        <source>The list of names is not the one that the certificate speaks of.</source>
        <translation>A lista de nomes não é a que o certificado menciona.</translation>
    </message>
    <message>
        <source>The key that signs certificates cannot be used: %1</source>
        <translation>A chave que assina os certificados não pode ser usada: %1</translation>
    </message>
    <message>
        <source>Restore it together with the web app’s database. If it is gone for good: docsweep-cli ledger forget</source>
        <translation>Restaure-o junto com o banco de dados do aplicativo web. Se ele se perdeu de vez: docsweep-cli ledger forget</translation>
    </message>
    <message>
        <source>Ask the owner of the database to set the ledger’s rights: docsweep-cli ledger status</source>
        <translation>Peça ao proprietário do banco de dados que ajuste as permissões do registro: docsweep-cli ledger status</translation>
    </message>
    <message>
        <source>Update docsweep on this computer.</source>
        <translation>Atualize o docsweep neste computador.</translation>
    </message>
    <message>
        <source>Make sure that the ledger can be written.</source>
        <translation>Verifique se é possível gravar no registro.</translation>
    </message>
    <message>
        <source>Let an owner of the database run the statements shown.</source>
        <translation>Peça a um proprietário do banco de dados que execute as instruções mostradas.</translation>
    </message>
    <message>
        <source>If this database is its new home: docsweep-cli ledger rehome</source>
        <translation>Se este banco de dados é agora o dele: docsweep-cli ledger rehome</translation>
    </message>
    <message>
        <source>Compare the holds with those that are needed. If the ledger is right as it is: docsweep-cli ledger rehome</source>
        <translation>Compare as retenções com as que são necessárias. Se o registro estiver certo como está: docsweep-cli ledger rehome</translation>
    </message>
    <message>
        <source>Nothing to do: the next run looks at the file again and finishes it.</source>
        <translation>Nada a fazer: a próxima execução verifica o arquivo de novo e conclui.</translation>
    </message>
    <message>
        <source>See if the ledger can be read: docsweep-cli ledger status. The next run goes on.</source>
        <translation>Verifique se o registro pode ser lido: docsweep-cli ledger status. A próxima execução continua.</translation>
    </message>
    <message>
        <source>See which entries can be proved: docsweep-cli ledger verify</source>
        <translation>Veja quais entradas podem ser provadas: docsweep-cli ledger verify</translation>
    </message>
    <message>
        <source>End the hold first, or change it so that it is yours.</source>
        <translation>Encerre a retenção antes ou altere-a para que seja sua.</translation>
    </message>
    <message>
        <source>Wait until the run has ended.</source>
        <translation>Aguarde o fim da execução.</translation>
    </message>
    <message>
        <source>Erase the same again in a minute.</source>
        <translation>Apague o mesmo de novo em um minuto.</translation>
    </message>
    <message>
        <source>Ask for the certificate and the public key again. Do not trust this one.</source>
        <translation>Peça de novo o certificado e a chave pública. Não confie neste.</translation>
    </message>
    <message>
        <source>Give certificate.key in docsweep’s home back to your user, with mode 600.</source>
        <translation>Devolva certificate.key, na pasta do docsweep, ao seu usuário com o modo 600.</translation>
    </message>
    <message>
        <source>%1 has started no run since %2.</source>
        <translation>%1 não iniciou nenhuma execução desde %2.</translation>
    </message>
    <message>
        <source>The ledger expects no such schedule.</source>
        <translation>O registro não espera esse agendamento.</translation>
    </message>
    <message>
        <source>Check that the machine is on and its schedule is active.</source>
        <translation>Verifique se a máquina está ligada e se o agendamento está ativo.</translation>
    </message>
    <message>
        <source>The ledger is a copy of another database’s, and older than it was here before. Holds may be missing, so nothing is deleted.</source>
        <translation>O registro é uma cópia do de outro banco de dados e está mais antigo do que o que estava aqui. Podem faltar retenções, por isso nada é excluído.</translation>
    </message>
    <message>
        <source>The ledger is a copy of another database’s, and not the one that was here before. Holds may be missing, so nothing is deleted.</source>
        <translation>O registro é uma cópia do de outro banco de dados e não é o que estava aqui antes. Podem faltar retenções, por isso nada é excluído.</translation>
    </message>
    <message>
        <source>%1 finished this deletion (%2).</source>
        <translation>%1 concluiu esta exclusão (%2).</translation>
    </message>
    <message>
        <source>Restore it together with the web app’s database. If nobody has used it yet: docsweep-cli ledger init</source>
        <translation>Restaure-o junto com o banco de dados do aplicativo web. Se ninguém o usou ainda: docsweep-cli ledger init</translation>
    </message>
    <message>
        <source>Nothing to do: the other docsweep’s run counts this file.</source>
        <translation>Nada a fazer: este arquivo é contado pela execução do outro docsweep.</translation>
    </message>
    <message>
        <source>Its rows changed after they were copied, so it was kept.</source>
        <translation>As linhas dela mudaram depois de copiadas, por isso ela foi mantida.</translation>
    </message>
    <message>
        <source>It was kept, because its file %1 could not be copied.</source>
        <translation>Foi mantida, porque o arquivo %1 dela não pôde ser copiado.</translation>
    </message>
    <message>
        <source>It must be copied before it is deleted, and no vault is set.</source>
        <translation>Precisa ser copiado antes de ser excluído, e nenhum cofre está definido.</translation>
    </message>
    <message>
        <source>What was deleted as %1 was not what had been copied. It cannot be restored.</source>
        <translation>O que foi excluído como %1 não era o que havia sido copiado. Não pode ser restaurado.</translation>
    </message>
    <message>
        <source>The vault has room for %1. None of the %2 to be copied fits, so nothing was deleted.</source>
        <translation>O cofre tem espaço para %1. Nada dos %2 a copiar cabe, por isso nada foi excluído.</translation>
    </message>
    <message>
        <source>The vault has room for %1 of the %2 to be copied. The rest is kept.</source>
        <translation>O cofre tem espaço para %1 dos %2 a copiar. O resto é mantido.</translation>
    </message>
    <message>
        <source>No copies were kept, as requested.</source>
        <translation>Nenhuma cópia foi mantida, como solicitado.</translation>
    </message>
    <message>
        <source>A vault is set, but no key to encrypt it with.</source>
        <translation>Um cofre está definido, mas nenhuma chave para criptografá-lo.</translation>
    </message>
    <message>
        <source>Copies that should have been gone since %1 are still in the vault.</source>
        <translation>Cópias que deveriam ter desaparecido desde %1 ainda estão no cofre.</translation>
    </message>
    <message>
        <source>Set the vault again. To let such files go without a copy: docsweep-cli cleanup_files --no-vault</source>
        <translation>Defina o cofre novamente. Para excluir esses arquivos sem cópia: docsweep-cli cleanup_files --no-vault</translation>
    </message>
    <message>
        <source>Raise the limit of the vault, or wait until older copies expire.</source>
        <translation>Aumente o limite do cofre ou espere que cópias antigas expirem.</translation>
    </message>
    <message>
        <source>Make a key with docsweep-cli vault key new, and set DOCSWEEP_VAULT_KEY.</source>
        <translation>Crie uma chave com docsweep-cli vault key new e defina DOCSWEEP_VAULT_KEY.</translation>
    </message>
    <message>
        <source>Make sure that the vault’s folder can be written. The next run tries again.</source>
        <translation>Verifique se a pasta do cofre pode ser gravada. A próxima execução tenta de novo.</translation>
    </message>
    <message>
        <source>This name is not accepted there: %1</source>
        <translation>Este nome não é aceito lá: %1</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, but its bucket accepts at most %3.</source>
        <translation>%1 tem %2 bytes, mas seu bucket aceita no máximo %3.</translation>
    </message>
    <message>
        <source>%1 is of the type %2, but its bucket accepts only %3.</source>
        <translation>%1 é do tipo %2, mas seu bucket aceita apenas %3.</translation>
    </message>
    <message>
        <source>These rows were copied from another kind of database.</source>
        <translation>Estas linhas foram copiadas de outro tipo de banco de dados.</translation>
    </message>
    <message>
        <source>The database no longer has the columns %1. Their values would be lost.</source>
        <translation>O banco de dados não tem mais as colunas %1. Seus valores seriam perdidos.</translation>
    </message>
    <message>
        <source>The database now requires the columns %1. The copy does not have them.</source>
        <translation>O banco de dados agora exige as colunas %1. A cópia não as tem.</translation>
    </message>
    <message>
        <source>The database changes rows of %1 when they are stored, so they were not restored.</source>
        <translation>O banco de dados altera as linhas de %1 ao gravá-las, por isso não foram restauradas.</translation>
    </message>
    <message>
        <source>The database refused these rows.</source>
        <translation>O banco de dados recusou estas linhas.</translation>
    </message>
    <message>
        <source>%1 exists again, with %2 bytes since %3. It was not replaced.</source>
        <translation>%1 existe novamente, com %2 bytes desde %3. Não foi substituído.</translation>
    </message>
    <message>
        <source>%1 reads differently from what was stored.</source>
        <translation>%1 é lido de forma diferente do que foi gravado.</translation>
    </message>
    <message>
        <source>It waits for files of %1 that are not restored yet.</source>
        <translation>Aguarda arquivos de %1 que ainda não foram restaurados.</translation>
    </message>
    <message>
        <source>Restore %1 was interrupted with %2 items open. They wait for the vault’s private key.</source>
        <translation>A restauração %1 foi interrompida com %2 itens em aberto. Eles aguardam a chave privada do cofre.</translation>
    </message>
    <message>
        <source>These copies came from %1, but this is %2.</source>
        <translation>Estas cópias vieram de %1, mas isto é %2.</translation>
    </message>
    <message>
        <source>Restore %1 is no longer what was confirmed. Plan it again.</source>
        <translation>A restauração %1 não é mais o que foi confirmado. Planeje-a novamente.</translation>
    </message>
    <message>
        <source>There is no restore %1.</source>
        <translation>Não há restauração %1.</translation>
    </message>
    <message>
        <source>The vault has nothing to restore of %1.</source>
        <translation>O cofre não tem nada a restaurar de %1.</translation>
    </message>
    <message>
        <source>No vault is set.</source>
        <translation>Nenhum cofre está definido.</translation>
    </message>
    <message>
        <source>There is no ledger, so docsweep on other machines does not know of this hold.</source>
        <translation>Não há registro, por isso o docsweep em outras máquinas não conhece esta retenção.</translation>
    </message>
    <message>
        <source>The cache control of %1 could not be restored.</source>
        <translation>Não foi possível restaurar o controle de cache de %1.</translation>
    </message>
    <message>
        <source>Restore %1 was interrupted. It must be finished first.</source>
        <translation>A restauração %1 foi interrompida. Ela deve ser concluída primeiro.</translation>
    </message>
    <message>
        <source>The ledger has no entry of this restore: %1</source>
        <translation>O registro não tem entrada desta restauração: %1</translation>
    </message>
    <message>
        <source>What was restored is as old as before. The next cleanup after its hold deletes it again.</source>
        <translation>O que foi restaurado é tão antigo quanto antes. A próxima limpeza após a retenção o exclui novamente.</translation>
    </message>
    <message>
        <source>It can be written to a folder: docsweep-cli restore --to DIR</source>
        <translation>Pode ser gravado em uma pasta: docsweep-cli restore --to DIR</translation>
    </message>
    <message>
        <source>On a machine that has the private key: docsweep-cli restore</source>
        <translation>Em uma máquina que tenha a chave privada: docsweep-cli restore</translation>
    </message>
    <message>
        <source>Make a ledger: docsweep-cli ledger init</source>
        <translation>Crie um registro: docsweep-cli ledger init</translation>
    </message>
    <message>
        <source>There is no vault in %1.</source>
        <translation>Não há cofre em %1.</translation>
    </message>
    <message>
        <source>The vault’s folder %1 cannot be created: %2</source>
        <translation>Não é possível criar a pasta do cofre %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be the vault’s folder: %2</source>
        <translation>%1 não pode ser a pasta do cofre: %2</translation>
    </message>
    <message>
        <source>A newer docsweep wrote %1. This version cannot read it.</source>
        <translation>Um docsweep mais recente gravou %1. Esta versão não consegue lê-lo.</translation>
    </message>
    <message>
        <source>The vault cannot be read: %1: %2</source>
        <translation>Não é possível ler o cofre: %1: %2</translation>
    </message>
    <message>
        <source>The vault cannot be written: %1: %2</source>
        <translation>Não é possível gravar no cofre: %1: %2</translation>
    </message>
    <message>
        <source>The disk of the vault is full: %1</source>
        <translation>O disco do cofre está cheio: %1</translation>
    </message>
    <message>
        <source>The vault is full. Its limit is %1.</source>
        <translation>O cofre está cheio. O limite é %1.</translation>
    </message>
    <message>
        <source>This machine’s clock is %1 behind the vault’s. Until it is corrected, nothing is restored and nothing expires.</source>
        <translation>O relógio desta máquina está %1 atrás do cofre. Até ser corrigido, nada é restaurado e nada expira.</translation>
    </message>
    <message>
        <source>This machine’s clock jumped ahead by %1. Until it is confirmed, nothing is restored and nothing expires.</source>
        <translation>O relógio desta máquina saltou %1 para a frente. Até ser confirmado, nada é restaurado e nada expira.</translation>
    </message>
    <message>
        <source>The time to restore this ended at %1.</source>
        <translation>O prazo para restaurar terminou em %1.</translation>
    </message>
    <message>
        <source>Part of container %1 of the vault is damaged or missing.</source>
        <translation>Parte do contêiner %1 do cofre está danificada ou ausente.</translation>
    </message>
    <message>
        <source>Container %1 of the vault has no valid signature.</source>
        <translation>O contêiner %1 do cofre não tem assinatura válida.</translation>
    </message>
    <message>
        <source>Container %1 of the vault was signed by another installation: %2</source>
        <translation>O contêiner %1 do cofre foi assinado por outra instalação: %2</translation>
    </message>
    <message>
        <source>This copy is damaged and cannot be restored (%1, no. %2).</source>
        <translation>Esta cópia está danificada e não pode ser restaurada (%1, nº %2).</translation>
    </message>
    <message>
        <source>This copy is no longer kept (%1, no. %2).</source>
        <translation>Esta cópia não é mais mantida (%1, nº %2).</translation>
    </message>
    <message>
        <source>The vault has no container %1.</source>
        <translation>O cofre não tem o contêiner %1.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>O cofre está bloqueado.</translation>
    </message>
    <message>
        <source>This key does not open the vault. Its fingerprint is %1.</source>
        <translation>Esta chave não abre o cofre. A impressão digital dela é %1.</translation>
    </message>
    <message>
        <source>This is not a key of a vault, or it was mistyped.</source>
        <translation>Isto não é uma chave de cofre ou foi digitada errada.</translation>
    </message>
    <message>
        <source>This is a private key. Use the public one here.</source>
        <translation>Esta é uma chave privada. Use aqui a pública.</translation>
    </message>
    <message>
        <source>The private key file is damaged.</source>
        <translation>O arquivo da chave privada está danificado.</translation>
    </message>
    <message>
        <source>Wrong passphrase for the private key.</source>
        <translation>Frase secreta errada para a chave privada.</translation>
    </message>
    <message>
        <source>The private key file %1 cannot be trusted: %2</source>
        <translation>O arquivo da chave privada %1 não é confiável: %2</translation>
    </message>
    <message>
        <source>The vault’s private key is not on this machine. Fingerprint: %1</source>
        <translation>A chave privada do cofre não está nesta máquina. Impressão digital: %1</translation>
    </message>
    <message>
        <source>There is already a private key: %1</source>
        <translation>Já existe uma chave privada: %1</translation>
    </message>
    <message>
        <source>The private key has no passphrase: %1</source>
        <translation>A chave privada não tem frase secreta: %1</translation>
    </message>
    <message>
        <source>The vault’s signing key %1 cannot be used: %2</source>
        <translation>A chave de assinatura do cofre %1 não pode ser usada: %2</translation>
    </message>
    <message>
        <source>The first cleanup creates it. If there was one, connect its disk.</source>
        <translation>A primeira limpeza o cria. Se já havia um, conecte o disco dele.</translation>
    </message>
    <message>
        <source>Choose an empty folder that only docsweep’s user can write to.</source>
        <translation>Escolha uma pasta vazia em que só o usuário do docsweep possa gravar.</translation>
    </message>
    <message>
        <source>Update docsweep on this machine.</source>
        <translation>Atualize o docsweep nesta máquina.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the vault’s folder.</source>
        <translation>Verifique o disco e as permissões da pasta do cofre.</translation>
    </message>
    <message>
        <source>Free space on this disk.</source>
        <translation>Libere espaço neste disco.</translation>
    </message>
    <message>
        <source>Raise the limit, or wait until older copies expire.</source>
        <translation>Aumente o limite ou espere que cópias mais antigas expirem.</translation>
    </message>
    <message>
        <source>Set the clock. If it is right, delete the file “latest” in the vault’s folder.</source>
        <translation>Acerte o relógio. Se estiver certo, exclua o arquivo “latest” na pasta do cofre.</translation>
    </message>
    <message>
        <source>Other copies are not affected. Check the disk.</source>
        <translation>As outras cópias não foram afetadas. Verifique o disco.</translation>
    </message>
    <message>
        <source>Look at what it holds before you restore anything.</source>
        <translation>Veja o que ele contém antes de restaurar algo.</translation>
    </message>
    <message>
        <source>Import the private key: docsweep-cli vault key import</source>
        <translation>Importe a chave privada: docsweep-cli vault key import</translation>
    </message>
    <message>
        <source>Copy the whole line again.</source>
        <translation>Copie a linha inteira de novo.</translation>
    </message>
    <message>
        <source>Remove it from the settings. docsweep-cli vault key fingerprint shows the public key.</source>
        <translation>Remova-a das configurações. docsweep-cli vault key fingerprint mostra a chave pública.</translation>
    </message>
    <message>
        <source>Import the private key again: docsweep-cli vault key import --file</source>
        <translation>Importe a chave privada de novo: docsweep-cli vault key import --file</translation>
    </message>
    <message>
        <source>Correct the permissions of this file.</source>
        <translation>Corrija as permissões deste arquivo.</translation>
    </message>
    <message>
        <source>Run %1 is still at work or was interrupted. What it really deleted is not known yet.</source>
        <translation>A execução %1 ainda está em andamento ou foi interrompida. Ainda não se sabe o que ela realmente excluiu.</translation>
    </message>
    <message>
        <source>It was not restored: %1 gave the restore up.</source>
        <translation>Não foi restaurado: %1 desistiu da restauração.</translation>
    </message>
    <message>
        <source>%1 gave the restore up while this was on its way. It has not been verified.</source>
        <translation>%1 desistiu da restauração enquanto isto estava a caminho. Não foi verificado.</translation>
    </message>
    <message>
        <source>Restore %1 was not interrupted. There is nothing to give up.</source>
        <translation>A restauração %1 não foi interrompida. Não há do que desistir.</translation>
    </message>
    <message>
        <source>Restore %1 was interrupted: %2 of %3 items are not back yet.</source>
        <translation>A restauração %1 foi interrompida: %2 de %3 itens ainda não voltaram.</translation>
    </message>
    <message>
        <source>Deleted items that were not what had been copied: %1. They cannot be restored.</source>
        <translation>Itens excluídos que não eram o que havia sido copiado: %1. Não podem ser restaurados.</translation>
    </message>
    <message>
        <source>Items that were kept because the vault had no room for their copies: %1.</source>
        <translation>Itens mantidos porque o cofre não tinha espaço para suas cópias: %1.</translation>
    </message>
    <message>
        <source>An earlier docsweep made the ledger. It takes no requests to the vaults of others.</source>
        <translation>Um docsweep anterior criou o registro. Ele não aceita pedidos aos cofres de outros.</translation>
    </message>
    <message>
        <source>Several installations keep copies in this vault, and more than one has a run %1.</source>
        <translation>Várias instalações guardam cópias neste cofre, e mais de uma tem uma execução %1.</translation>
    </message>
    <message>
        <source>The vault’s copies of run %1 are from another installation.</source>
        <translation>As cópias da execução %1 no cofre são de outra instalação.</translation>
    </message>
    <message>
        <source>The session had come back. Its documents were added to its new row %1.</source>
        <translation>A sessão tinha voltado. Seus documentos foram anexados à nova linha %1.</translation>
    </message>
    <message>
        <source>Another row uses the session’s number %1. It gets a new one.</source>
        <translation>Outra linha usa o número %1 da sessão. Ela recebe um novo.</translation>
    </message>
    <message>
        <source>The session’s number %1 was taken. It is now %2.</source>
        <translation>O número %1 da sessão estava em uso. Agora é %2.</translation>
    </message>
    <message>
        <source>Another row uses the document’s number %1. It gets a new one.</source>
        <translation>Outra linha usa o número %1 do documento. Ele recebe um novo.</translation>
    </message>
    <message>
        <source>The document’s number %1 was taken. It is now %2.</source>
        <translation>O número %1 do documento estava em uso. Agora é %2.</translation>
    </message>
    <message>
        <source>The copy does not have the columns %1. They got the database’s default values.</source>
        <translation>A cópia não tem as colunas %1. Elas receberam os valores padrão do banco de dados.</translation>
    </message>
    <message>
        <source>It is already there, unchanged.</source>
        <translation>Já está lá, sem alterações.</translation>
    </message>
    <message>
        <source>Documents that were already there: %1</source>
        <translation>Documentos que já existiam: %1</translation>
    </message>
    <message>
        <source>Finish it, or give up what is not back yet.</source>
        <translation>Conclua-a ou desista do que ainda não voltou.</translation>
    </message>
    <message>
        <source>The next cleanup finds out. Restore after it, or write the copies to a folder.</source>
        <translation>A próxima limpeza descobre isso. Restaure depois dela ou grave as cópias em uma pasta.</translation>
    </message>
    <message>
        <source>Let an owner of the database run docsweep-cli ledger upgrade.</source>
        <translation>Um proprietário do banco de dados deve executar docsweep-cli ledger upgrade.</translation>
    </message>
    <message>
        <source>Choose it on the Vault page, which shows all copies.</source>
        <translation>Escolha-a na página Cofre, que mostra todas as cópias.</translation>
    </message>
</context>
<context>
    <name>docsweep::CertificatePaper</name>
    <message>
        <source>What earlier runs had ordered</source>
        <translation>O que execuções anteriores haviam ordenado</translation>
    </message>
    <message>
        <source>One session that somebody chose</source>
        <translation>Uma sessão que alguém escolheu</translation>
    </message>
    <message>
        <source>Everything unused for longer than %1 (since %2)</source>
        <translation>Tudo o que não era usado há mais de %1 (desde %2)</translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>O que não existe mais</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>database</source>
        <translation>banco de dados</translation>
    </message>
    <message>
        <source>What is still there</source>
        <translation>O que ainda existe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>Limites de segurança</translation>
    </message>
    <message>
        <source>Somebody set them aside for this run</source>
        <translation>Alguém os anulou nesta execução</translation>
    </message>
    <message>
        <source>Plan (SHA-256)</source>
        <translation>Plano (SHA-256)</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>run %1; the last entry is %2, %3</source>
        <translation>execução %1; a última entrada é %2, %3</translation>
    </message>
    <message>
        <source>Signed file</source>
        <translation>Arquivo assinado</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Instalação</translation>
    </message>
    <message>
        <source>Signature (SHA-256)</source>
        <translation>Assinatura (SHA-256)</translation>
    </message>
    <message>
        <source>How to prove it</source>
        <translation>Como comprovar</translation>
    </message>
    <message>
        <source>This page is for people. What is signed is the file named above, with its signature beside it. Anybody can prove it with: %1</source>
        <translation>Esta página é para pessoas. O que está assinado é o arquivo indicado acima, com a assinatura ao lado. Qualquer um pode comprová-lo com: %1</translation>
    </message>
    <message>
        <source>Certificate of deletion</source>
        <translation>Certificado de exclusão</translation>
    </message>
    <message>
        <source>The installation of docsweep named below states that, by %1, the storage had reported %2 objects absent and the database %3 rows deleted.</source>
        <translation>A instalação do docsweep indicada abaixo declara que, até %1, o armazenamento havia informado %2 objetos ausentes e o banco de dados %3 linhas excluídas.</translation>
    </message>
    <message>
        <source>What it does not cover</source>
        <translation>O que ele não cobre</translation>
    </message>
    <message>
        <source>Backups and copies of the database and the storage, caches in front of them (a CDN), and what they keep of deleted data in their own files.</source>
        <translation>Backups e cópias do banco de dados e do armazenamento, caches na frente deles (uma CDN) e o que eles guardam dos dados excluídos nos próprios arquivos.</translation>
    </message>
    <message>
        <source>Copies that docsweep keeps so that a deletion can be taken back: until their time is over. Another certificate can be made then.</source>
        <translation>Cópias que o docsweep guarda para que uma exclusão possa ser desfeita: até o fim do prazo. Depois pode ser feito outro certificado.</translation>
    </message>
    <message>
        <source>The items of this run are no longer known: only its totals are certified.</source>
        <translation>Os itens desta execução não são mais conhecidos: só os totais são certificados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that another installation deleted in the place of this one: its certificate states them.</source>
        <translation>
            <numerusform>%Ln arquivo que outra instalação excluiu no lugar desta: consta no certificado dela.</numerusform>
            <numerusform>%Ln arquivos que outra instalação excluiu no lugar desta: constam no certificado dela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of %Ln file(s) that earlier runs had ordered: only their number is certified here.</source>
        <translation>
            <numerusform>O nome de %Ln arquivo que uma execução anterior havia ordenado: aqui só o número é certificado.</numerusform>
            <numerusform>Os nomes de %Ln arquivos que execuções anteriores haviam ordenado: aqui só o número deles é certificado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ChangeEndDialog</name>
    <message numerus="yes">
        <source>Change the end of %Ln hold(s)</source>
        <translation>
            <numerusform>Alterar o fim de %Ln retenção</numerusform>
            <numerusform>Alterar o fim de %Ln retenções</numerusform>
        </translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Change end</source>
        <translation>Alterar o fim</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) will end earlier than before.</source>
        <translation>
            <numerusform>%Ln retenção terminará antes do que até agora.</numerusform>
            <numerusform>%Ln retenções terminarão antes do que até agora.</numerusform>
        </translation>
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
        <source>The picture was copied to the clipboard.</source>
        <translation>A imagem foi copiada para a área de transferência.</translation>
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
        <source>%1 could not be saved.</source>
        <translation>Não foi possível salvar %1.</translation>
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
        <source>The test could not start: %1</source>
        <translation>Não foi possível iniciar o teste: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed</source>
        <translation>
            <numerusform>%Ln verificação falhou</numerusform>
            <numerusform>%Ln verificações falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>All checks passed</source>
        <translation>Todas as verificações passaram</translation>
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
        <source>Skipped</source>
        <translation>Ignorado</translation>
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
        <translation>Nada falhou, mas há avisos</translation>
    </message>
    <message>
        <source>Not checked since the last change. Test the connection again.</source>
        <translation>Não verificado desde a última alteração. Teste a conexão novamente.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
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
        <source>test file</source>
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
        <source>Set DOCSWEEP_HOME to a folder that this user may write to and that has free space.</source>
        <translation>Defina DOCSWEEP_HOME com uma pasta em que este usuário possa gravar e que tenha espaço livre.</translation>
    </message>
    <message>
        <source>Close every docsweep that uses this journal, then repair it: docsweep-cli journal repair</source>
        <translation>Feche todo docsweep que usa este diário e depois repare-o: docsweep-cli journal repair</translation>
    </message>
    <message>
        <source>Set the web app&apos;s database (DATABASE_URL, or SUPABASE_DB_HOST and the settings that belong to it), and run the app&apos;s migrations.</source>
        <translation>Defina o banco de dados do aplicativo web (DATABASE_URL, ou SUPABASE_DB_HOST e as configurações que o acompanham) e execute as migrações do aplicativo.</translation>
    </message>
    <message>
        <source>Check that the database server is running and that its host and port are correct, then try again.</source>
        <translation>Verifique se o servidor do banco de dados está funcionando e se o host e a porta estão corretos e tente novamente.</translation>
    </message>
    <message>
        <source>Check the database server&apos;s log.</source>
        <translation>Consulte o log do servidor do banco de dados.</translation>
    </message>
    <message>
        <source>Synchronise both clocks with NTP. Until then automatic runs do not start.</source>
        <translation>Sincronize os dois relógios por NTP. Até lá, as execuções automáticas não iniciam.</translation>
    </message>
    <message>
        <source>Synchronise this machine&apos;s clock with NTP: the ages of files are counted by it.</source>
        <translation>Sincronize o relógio desta máquina por NTP: as idades dos arquivos são contadas por ele.</translation>
    </message>
    <message>
        <source>Wait for the other run to finish.</source>
        <translation>Aguarde o fim da outra execução.</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME and STORAGE_ROOT: the bucket is the folder STORAGE_ROOT/bucket.</source>
        <translation>Verifique SUPABASE_BUCKET_NAME e STORAGE_ROOT: o bucket é a pasta STORAGE_ROOT/bucket.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the files, or allow it to read, open and write these folders.</source>
        <translation>Execute o docsweep como o usuário dono dos arquivos ou permita que ele leia e abra estas pastas e grave nelas.</translation>
    </message>
    <message>
        <source>Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT to the folder that holds the buckets, or STORAGE_CLEANUP_ENABLED=false to clean rows only.</source>
        <translation>Defina SUPABASE_URL e SUPABASE_SERVICE_KEY, ou STORAGE_ROOT com a pasta que contém os buckets, ou STORAGE_CLEANUP_ENABLED=false para limpar somente linhas.</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME: upper and lower case matter.</source>
        <translation>Verifique SUPABASE_BUCKET_NAME: maiúsculas e minúsculas fazem diferença.</translation>
    </message>
    <message>
        <source>Set SUPABASE_SERVICE_KEY to the service key of this project. Any other key needs policies for SELECT and DELETE on storage.objects.</source>
        <translation>Defina SUPABASE_SERVICE_KEY com a chave de serviço deste projeto. Qualquer outra chave precisa de políticas para SELECT e DELETE em storage.objects.</translation>
    </message>
    <message>
        <source>Upgrade the project&apos;s plan, or wait for its next billing period. Rows are cleaned up meanwhile.</source>
        <translation>Contrate um plano superior para o projeto ou aguarde o próximo período de cobrança. Enquanto isso, as linhas são limpas.</translation>
    </message>
    <message>
        <source>Set the variable to the value given above.</source>
        <translation>Defina a variável com o valor informado acima.</translation>
    </message>
    <message>
        <source>Check that SUPABASE_URL is the project&apos;s address and can be reached from here (DNS, proxy, firewall, clock). Rows are cleaned up meanwhile.</source>
        <translation>Verifique se SUPABASE_URL é o endereço do projeto e se é acessível daqui (DNS, proxy, firewall, relógio). Enquanto isso, as linhas são limpas.</translation>
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
        <source>test file in %1</source>
        <translation>arquivo de teste em %1</translation>
    </message>
    <message>
        <source>by SQL</source>
        <translation>por SQL</translation>
    </message>
    <message>
        <source>by the older API, folder by folder, which is slow</source>
        <translation>pela API mais antiga, pasta por pasta, o que é lento</translation>
    </message>
    <message>
        <source>by the API</source>
        <translation>pela API</translation>
    </message>
    <message>
        <source>It can be opened and written.</source>
        <translation>Pode ser aberto e gravado.</translation>
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
        <source>%1. The key does not show its role.</source>
        <translation>%1. A chave não mostra seu papel.</translation>
    </message>
    <message>
        <source>%1. The key&apos;s role is %2.</source>
        <translation>%1. O papel da chave é %2.</translation>
    </message>
    <message>
        <source>It can be listed, and its files may be deleted.</source>
        <translation>Pode ser listado, e seus arquivos podem ser excluídos.</translation>
    </message>
    <message>
        <source>It can be listed (%1), and its files may be deleted.</source>
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
        <source>It is not proven that files can be deleted, because the test file could not be created.</source>
        <translation>Não está provado que arquivos possam ser excluídos, porque não foi possível criar o arquivo de teste.</translation>
    </message>
    <message>
        <source>It was created, found and deleted.</source>
        <translation>Foi criado, encontrado e excluído.</translation>
    </message>
    <message>
        <source>Existing buckets: %1.</source>
        <translation>Buckets existentes: %1.</translation>
    </message>
    <message>
        <source>The test file is still there. Delete it by hand: %1</source>
        <translation>O arquivo de teste ainda está lá. Exclua-o manualmente: %1</translation>
    </message>
    <message>
        <source>the database accepts changes</source>
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
        <translation>os ids das linhas são inteiros</translation>
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
        <translation>o relógio desta máquina não saltou</translation>
    </message>
    <message>
        <source>times are kept in UTC</source>
        <translation>os horários são guardados em UTC</translation>
    </message>
    <message>
        <source>the web app notes who is active</source>
        <translation>o aplicativo web registra quem está ativo</translation>
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
        <source>protection against fake tables and servers</source>
        <translation>proteção contra tabelas e servidores falsos</translation>
    </message>
    <message>
        <source>Set the primary server in the connection, or make the database accept changes again.</source>
        <translation>Informe o servidor primário na conexão ou faça o banco de dados aceitar alterações novamente.</translation>
    </message>
    <message>
        <source>Allow this user to delete rows. With SQLite, allow it to write the file and its folder.</source>
        <translation>Permita que este usuário exclua linhas. Com SQLite, permita que ele grave o arquivo e sua pasta.</translation>
    </message>
    <message>
        <source>Set the database and the schema where the web app keeps its tables.</source>
        <translation>Defina o banco de dados e o esquema em que o aplicativo web mantém suas tabelas.</translation>
    </message>
    <message>
        <source>Set the web app&apos;s own database.</source>
        <translation>Defina o banco de dados do próprio aplicativo web.</translation>
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
        <source>older versions are not kept forever</source>
        <translation>as versões anteriores não são mantidas para sempre</translation>
    </message>
    <message>
        <source>this user may delete expired logins</source>
        <translation>este usuário pode excluir logins expirados</translation>
    </message>
    <message>
        <source>Allow this user to read, change and delete rows of django_session, or set DOCSWEEP_DJANGO_SESSIONS=false.</source>
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
        <source>Older versions of files that are kept are not deleted.</source>
        <translation>As versões anteriores de arquivos que são mantidos não são excluídas.</translation>
    </message>
    <message>
        <source>Versions older than the age are deleted with the files.</source>
        <translation>As versões com mais do que a idade são excluídas com os arquivos.</translation>
    </message>
    <message>
        <source>The storage itself deletes them %1 after they were replaced, except the newest %2 of each file.</source>
        <translation>O próprio armazenamento as exclui %1 depois de substituídas, exceto as %2 mais recentes de cada arquivo.</translation>
    </message>
    <message>
        <source>The storage itself deletes them %1 after they were replaced.</source>
        <translation>O próprio armazenamento as exclui %1 depois de substituídas.</translation>
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
        <source>Close connections that nobody needs, or raise the limit of the server or of this user.</source>
        <translation>Encerre as conexões de que ninguém precisa, ou aumente o limite do servidor ou deste usuário.</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the database file, or allow this user to write the file, its folder and the files that SQLite and docsweep keep beside it.</source>
        <translation>Execute o docsweep como o usuário dono do arquivo do banco de dados, ou permita que este usuário grave o arquivo, sua pasta e os arquivos que o SQLite e o docsweep guardam ao lado.</translation>
    </message>
    <message>
        <source>Another program is using it. Try again when it has finished.</source>
        <translation>Outro programa o está usando. Tente novamente quando ele terminar.</translation>
    </message>
    <message>
        <source>The file is damaged. Stop the web app and restore the newest backup.</source>
        <translation>O arquivo está danificado. Pare o aplicativo web e restaure o backup mais recente.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s log for disk errors: journalctl -k</source>
        <translation>Procure erros de disco no log desta máquina: journalctl -k</translation>
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
        <translation>Ignorado, porque isto falhou: %1</translation>
    </message>
    <message>
        <source>No run starts until this is fixed.</source>
        <translation>Nenhuma execução inicia até que isso seja corrigido.</translation>
    </message>
    <message>
        <source>Automatic runs do not start until this is fixed. Runs that you start do.</source>
        <translation>As execuções automáticas não iniciam até que isso seja corrigido. As que você iniciar, sim.</translation>
    </message>
    <message>
        <source>Runs continue, but you should know about it.</source>
        <translation>As execuções continuam, mas você deve saber disso.</translation>
    </message>
    <message>
        <source>“Clean up files” is off in Settings: only rows are cleaned up.</source>
        <translation>“Limpar arquivos” está desativado em Configurações: somente linhas são limpas.</translation>
    </message>
</context>
<context>
    <name>docsweep::CleanupOfAll</name>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>Não há nada para limpar.</translation>
    </message>
    <message>
        <source>None of these items is left to clean up.</source>
        <translation>Nenhum destes itens resta para limpar.</translation>
    </message>
</context>
<context>
    <name>docsweep::ClosingQuestions</name>
    <message>
        <source>A cleanup is running</source>
        <translation>Uma limpeza está em andamento</translation>
    </message>
    <message>
        <source>A cleanup is running. If you stop it, the current batch is finished and the rest stays in the list.</source>
        <translation>Uma limpeza está em andamento. Se você a parar, o lote atual é concluído e o restante continua na lista.</translation>
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
        <source>Changes not applied</source>
        <translation>Alterações não aplicadas</translation>
    </message>
    <message>
        <source>The changes to the schedule are not applied yet. Quitting discards them.</source>
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
        <source>%Ln of the files were not ticked. They will be deleted too, because rows of ticked sessions refer to them (%1).</source>
        <translation>
            <numerusform>%Ln dos arquivos não estava marcado. Ele também será excluído, porque uma linha de uma sessão marcada se refere a ele (%1).</numerusform>
            <numerusform>%Ln dos arquivos não estavam marcados. Eles também serão excluídos, porque linhas de sessões marcadas se referem a eles (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked file(s) will be kept: they can only be deleted together with their session, which is not ticked.</source>
        <translation>
            <numerusform>%Ln arquivo marcado será mantido: só pode ser excluído junto com sua sessão, que não está marcada.</numerusform>
            <numerusform>%Ln arquivos marcados serão mantidos: só podem ser excluídos junto com sua sessão, que não está marcada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage could not be listed. Rows are deleted now. Their files are remembered and deleted as soon as the storage answers.</source>
        <translation>Não foi possível listar o armazenamento. As linhas são excluídas agora. Os arquivos delas são lembrados e excluídos assim que o armazenamento responder.</translation>
    </message>
    <message>
        <source>Every item is checked again before it is deleted. Sessions used and files changed since the scan are kept.</source>
        <translation>Cada item é verificado de novo antes de ser excluído. As sessões usadas e os arquivos alterados desde a análise são mantidos.</translation>
    </message>
    <message>
        <source>No copy is kept. Deleted items cannot be restored.</source>
        <translation>Nenhuma cópia é guardada. Os itens excluídos não podem ser restaurados.</translation>
    </message>
    <message>
        <source>This is more than half of everything.</source>
        <translation>Isto é mais da metade de tudo.</translation>
    </message>
    <message>
        <source>Type %1 to delete it anyway:</source>
        <translation>Digite %1 para excluir mesmo assim:</translation>
    </message>
    <message>
        <source>The number of items that will be deleted</source>
        <translation>O número de itens que serão excluídos</translation>
    </message>
    <message>
        <source>The limit itself does not change. The history of this cleanup will show that it was overridden.</source>
        <translation>O limite em si não muda. O histórico desta limpeza mostrará que ele foi desconsiderado.</translation>
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
    <message>
        <source>This list was made with a trial age: what is older than %1. The schedule uses %2.</source>
        <translation>Esta lista foi feita com uma idade de teste: o que tem mais de %1. O agendamento usa %2.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>All of session %1 will be deleted, whatever its age. It may still be in use.</source>
        <translation>Toda a sessão %1 será excluída, seja qual for a idade. Ela talvez ainda esteja em uso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files (%1) belong to sessions that are still in use. They will be deleted because they are old. No cleanup here has deleted such files before. To keep such files, cancel and switch on “Keep files of sessions in use” in Settings.</source>
        <translation>
            <numerusform>%Ln dos arquivos (%1) pertence a uma sessão ainda em uso. Ele será excluído por ser antigo. Nenhuma limpeza excluiu arquivos assim aqui antes. Para manter esses arquivos, cancele e ative “Manter arquivos de sessões em uso” em Configurações.</numerusform>
            <numerusform>%Ln dos arquivos (%1) pertencem a sessões ainda em uso. Eles serão excluídos por serem antigos. Nenhuma limpeza excluiu arquivos assim aqui antes. Para manter esses arquivos, cancele e ative “Manter arquivos de sessões em uso” em Configurações.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be downloaded and kept until %2.</source>
        <translation>%1 serão baixados e mantidos até %2.</translation>
    </message>
    <message>
        <source>%1 will be copied and kept until %2.</source>
        <translation>%1 serão copiados e mantidos até %2.</translation>
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
        <source>%1 of the %2 items that the scan found are %3 of everything. The safety limit is %4.</source>
        <translation>%1 dos %2 itens que a análise encontrou são %3 de tudo. O limite de segurança é %4.</translation>
    </message>
    <message>
        <source>%1 of the %2 files in bucket %3 are %4 of it. The safety limit is %5 of a bucket.</source>
        <translation>%1 dos %2 arquivos do bucket %3 são %4 dele. O limite de segurança é %5 de um bucket.</translation>
    </message>
    <message>
        <source>A cleanup usually deletes about %1 items here. The safety limit is %2 times as many.</source>
        <translation>Uma limpeza costuma excluir cerca de %1 itens aqui. O limite de segurança é %2 vezes esse número.</translation>
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
        <source>%1. Click to open another connection or to edit this one.</source>
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
    <message>
        <source>All projects</source>
        <translation>Todos os projetos</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Gerenciar conexões…</translation>
    </message>
    <message>
        <source>Reset demo data…</source>
        <translation>Redefinir os dados de demonstração…</translation>
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
        <source>Only if the project&apos;s certificate is not signed by a public authority.</source>
        <translation>Somente se o certificado do projeto não for assinado por uma autoridade pública.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>How to enter the database</source>
        <translation>Como informar o banco de dados</translation>
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
        <source>The name cannot be changed here.</source>
        <translation>O nome não pode ser alterado aqui.</translation>
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
        <source>Enter a name.</source>
        <translation>Informe um nome.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s address as its dashboard shows it.</source>
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
        <source>Taken from the project&apos;s address. On a network without IPv6, enter the pooler&apos;s host and user instead. The dashboard shows them under Connect.</source>
        <translation>Obtido do endereço do projeto. Em uma rede sem IPv6, informe o host e o usuário do pooler. O painel os mostra em “Connect”.</translation>
    </message>
    <message>
        <source>Use letters and digits only, for example “production”.</source>
        <translation>Use apenas letras e números, por exemplo “producao”.</translation>
    </message>
    <message>
        <source>A connection with this name already exists.</source>
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
        <source>Enter a number of at least %1.</source>
        <translation>Digite um número de no mínimo %1.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Este valor não pode ser usado.</translation>
    </message>
    <message>
        <source>Mark it as production, in red</source>
        <translation>Marcá-la como produção, em vermelho</translation>
    </message>
    <message>
        <source>The mark stands in the title, in every confirmation and in every alert.</source>
        <translation>A marca aparece no título, em cada confirmação e em cada alerta.</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionForm</name>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>No keychain is available</source>
        <translation>Nenhum chaveiro disponível</translation>
    </message>
    <message>
        <source>Store them in this file</source>
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
        <source>Also test deleting (creates and removes a small file)</source>
        <translation>Testar também a exclusão (cria e remove um pequeno arquivo)</translation>
    </message>
    <message>
        <source>This proves that docsweep may delete files. If off, the test changes nothing.</source>
        <translation>Isso prova que o docsweep pode excluir arquivos. Se desligado, o teste não altera nada.</translation>
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
docsweep can keep them in the file %1 instead. Only your user may read it (mode 0600), but it is not encrypted: anyone who can act as you, or who has a backup of it, can read them.</source>
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
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Read the settings again from their sources</source>
        <translation>Ler as configurações de novo, das suas origens</translation>
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
        <source>Check whether a cleanup would work. The test changes nothing.</source>
        <translation>Verifica se uma limpeza funcionaria. O teste não altera nada.</translation>
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
        <source>Saved connections</source>
        <translation>Conexões salvas</translation>
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
        <source>docsweep forgets the settings of this connection and its stored key and password. The web app&apos;s database and files are not touched. The journal of deletions is kept.</source>
        <translation>O docsweep esquece as configurações desta conexão e a chave e a senha guardadas. O banco de dados e os arquivos do aplicativo web não são tocados. O diário das exclusões é mantido.</translation>
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
        <source>A cleanup is running. Connections can be changed when it has finished.</source>
        <translation>Uma limpeza está em andamento. As conexões podem ser alteradas quando ela terminar.</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionSwitch</name>
    <message>
        <source>A cleanup is running</source>
        <translation>Uma limpeza está em andamento</translation>
    </message>
    <message>
        <source>A cleanup is running. If you stop it, the current batch is finished and the rest stays in the list.</source>
        <translation>Uma limpeza está em andamento. Se você a parar, o lote atual é concluído e o restante continua na lista.</translation>
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
    <message>
        <source>Reset demo data</source>
        <translation>Redefinir os dados de demonstração</translation>
    </message>
    <message>
        <source>Reset the demo data?</source>
        <translation>Redefinir os dados de demonstração?</translation>
    </message>
    <message>
        <source>Its files, rows, holds, schedule and history in %1 are replaced by new ones. Nothing else is touched.</source>
        <translation>Seus arquivos, linhas, retenções, agendamento e histórico em %1 são substituídos por novos. Nada mais é alterado.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Reset demo</source>
        <translation>Redefinir demonstração</translation>
    </message>
    <message>
        <source>A cleanup is running. Reset the demo when it has ended.</source>
        <translation>Há uma limpeza em andamento. Redefina a demonstração quando ela terminar.</translation>
    </message>
    <message>
        <source>The demo was not reset: its folder holds files that the demo did not make. Move them away first.</source>
        <translation>A demonstração não foi redefinida: a pasta contém arquivos que ela não criou. Mova-os primeiro.</translation>
    </message>
    <message>
        <source>The demo was not reset. %1</source>
        <translation>A demonstração não foi redefinida. %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionsDialog</name>
    <message>
        <source>Manage connections</source>
        <translation>Gerenciar conexões</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Conexões salvas</translation>
    </message>
    <message>
        <source>No connection is saved yet.</source>
        <translation>Ainda não há nenhuma conexão salva.</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nova conexão…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>for example “production”</source>
        <translation>por exemplo “produção”</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sem cor</translation>
    </message>
    <message>
        <source>Mark as production</source>
        <translation>Marcar como produção</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
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
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (aberta)</translation>
    </message>
    <message>
        <source>A cleanup is running; this connection can be changed when it has ended.</source>
        <translation>Há uma limpeza em andamento; esta conexão poderá ser alterada quando ela terminar.</translation>
    </message>
    <message>
        <source>Saved. A timer of the system that names “%1” must be set up again.</source>
        <translation>Salvo. Um temporizador do sistema que cite “%1” precisa ser configurado de novo.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Duplicar “%1”</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nome da cópia</translation>
    </message>
    <message>
        <source>The copy has the same settings.</source>
        <translation>A cópia tem as mesmas configurações.</translation>
    </message>
    <message>
        <source>Copy the stored key and password too</source>
        <translation>Copiar também a chave e a senha armazenadas</translation>
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
        <translation>“%1” é uma cópia de “%2”.</translation>
    </message>
    <message>
        <source>“%1” is a copy of “%2”, without its key and password. Enter them with Edit.</source>
        <translation>“%1” é uma cópia de “%2”, sem a chave e a senha. Informe-as em Editar.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Excluir “%1”</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>Excluir a conexão “%1”?</translation>
    </message>
    <message>
        <source>docsweep forgets its settings and the key and password stored for it. The web app&apos;s database and files are not touched, and the history stays. A timer of the system that names this connection will fail from then on.</source>
        <translation>O docsweep esquece suas configurações e a chave e a senha armazenadas. O banco de dados e os arquivos do aplicativo web não são alterados, e o histórico permanece. Um temporizador do sistema que cite esta conexão falhará a partir de então.</translation>
    </message>
    <message>
        <source>It is open and will be closed.</source>
        <translation>Ela está aberta e será fechada.</translation>
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
        <source>“%1” is deleted.</source>
        <translation>“%1” foi excluída.</translation>
    </message>
</context>
<context>
    <name>docsweep::Continuation</name>
    <message>
        <source>Deletes the rest of this list. Every item is checked again before it is deleted.</source>
        <translation>Exclui o restante desta lista. Cada item é verificado novamente antes de ser excluído.</translation>
    </message>
    <message>
        <source>Shows what can be deleted now. Nothing is deleted until you confirm it.</source>
        <translation>Mostra o que pode ser excluído agora. Nada é excluído até você confirmar.</translation>
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
        <source>Copy key</source>
        <translation>Copiar chave</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>Somente esta sessão</translation>
    </message>
    <message>
        <source>Why it will be deleted</source>
        <translation>Por que será excluído</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Com base em</translation>
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
        <source>Select a row to see why it will be deleted and what that is based on.</source>
        <translation>Selecione uma linha para ver por que ela será excluída e em que isso se baseia.</translation>
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
        <source>Looking up the files of its rows…</source>
        <translation>Procurando os arquivos das linhas…</translation>
    </message>
    <message>
        <source>Ticking it includes no files: its rows refer to no stored files.</source>
        <translation>Marcá-la não inclui arquivos: suas linhas não se referem a nenhum arquivo armazenado.</translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows refer to.</source>
        <translation>
            <numerusform>Marcá-la inclui %Ln arquivo ao qual suas linhas se referem.</numerusform>
            <numerusform>Marcá-la inclui %Ln arquivos aos quais suas linhas se referem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows refer to, %1.</source>
        <translation>
            <numerusform>Marcá-la inclui %Ln arquivo ao qual suas linhas se referem, %1.</numerusform>
            <numerusform>Marcá-la inclui %Ln arquivos aos quais suas linhas se referem, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it would be deleted without the hold</source>
        <translation>Por que seria excluído sem a retenção</translation>
    </message>
    <message>
        <source>Held: cleaning up this list does not delete it.</source>
        <translation>Retido: a limpeza desta lista não o exclui.</translation>
    </message>
</context>
<context>
    <name>docsweep::Doors</name>
    <message>
        <source>First start</source>
        <translation>Primeiro uso</translation>
    </message>
    <message>
        <source>Welcome to docsweep. It finds and deletes expired sessions and files. How do you want to start?</source>
        <translation>Boas-vindas ao docsweep. Ele encontra e exclui sessões e arquivos expirados. Como você quer começar?</translation>
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
        <source>A small database and real files, created in a folder of their own. Try everything, including deleting.</source>
        <translation>Um pequeno banco de dados e arquivos reais, criados em uma pasta própria. Experimente tudo, inclusive a exclusão.</translation>
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
        <source>Nothing is deleted until you have seen the list and confirmed it.</source>
        <translation>Nada é excluído até que você tenha visto a lista e a confirmado.</translation>
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
        <source>Your current connection is not affected.</source>
        <translation>Sua conexão atual não é afetada.</translation>
    </message>
    <message>
        <source>The demo is created in %1.</source>
        <translation>A demonstração é criada em %1.</translation>
    </message>
    <message>
        <source>Creating demo data…</source>
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
        <source>Try again to open the requested connection</source>
        <translation>Tentar abrir de novo a conexão solicitada</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>The problem is still there.</source>
        <translation>O problema continua.</translation>
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
        <source>Fills in the connection from the web app&apos;s own settings. Nothing in the web app is changed.</source>
        <translation>Preenche a conexão com as configurações do aplicativo web. Nada no aplicativo web é alterado.</translation>
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
    <message>
        <source>Manage…</source>
        <translation>Gerenciar…</translation>
    </message>
    <message>
        <source>Manage saved connections</source>
        <translation>Gerenciar as conexões salvas</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Editar conexão</translation>
    </message>
    <message>
        <source>No database is set up yet. Choose how to start.</source>
        <translation>Nenhum banco de dados está configurado ainda. Escolha como começar.</translation>
    </message>
</context>
<context>
    <name>docsweep::EndHoldsDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %Ln hold(s)</source>
        <translation>
            <numerusform>Encerrar %Ln retenção</numerusform>
            <numerusform>Encerrar %Ln retenções</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %Ln hold(s)?</source>
        <translation>
            <numerusform>Encerrar %Ln retenção?</numerusform>
            <numerusform>Encerrar %Ln retenções?</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep nothing of the list now. What they would keep later can be deleted.</source>
        <translation>Elas não mantêm nada da lista agora. O que manteriam depois poderá ser excluído.</translation>
    </message>
    <message numerus="yes">
        <source>The next cleanup can delete what they keep: %Ln item(s), %1.</source>
        <translation>
            <numerusform>A próxima limpeza poderá excluir o que elas mantêm: %Ln item, %1.</numerusform>
            <numerusform>A próxima limpeza poderá excluir o que elas mantêm: %Ln itens, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>For example: the audit is closed</source>
        <translation>Por exemplo: a auditoria foi encerrada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Why? The reason is kept with the hold.</source>
        <translation>Por quê? O motivo fica guardado com a retenção.</translation>
    </message>
</context>
<context>
    <name>docsweep::ErrorWords</name>
    <message>
        <source>It was stopped.</source>
        <translation>Foi parado.</translation>
    </message>
    <message>
        <source>Something that is needed was not found.</source>
        <translation>Algo necessário não foi encontrado.</translation>
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
        <source>Check the key, the user, the password and their permissions.</source>
        <translation>Verifique a chave, o usuário, a senha e as permissões deles.</translation>
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
        <source>Something that is needed does not answer.</source>
        <translation>Algo necessário não responde.</translation>
    </message>
    <message>
        <source>Check that it is running and can be reached from here, then try again.</source>
        <translation>Verifique se ele está funcionando e se é acessível daqui e tente novamente.</translation>
    </message>
    <message>
        <source>The provider has locked the project.</source>
        <translation>O provedor bloqueou o projeto.</translation>
    </message>
    <message>
        <source>Its owner must upgrade the plan or wait for the next billing period.</source>
        <translation>O proprietário precisa contratar um plano superior ou aguardar o próximo período de cobrança.</translation>
    </message>
    <message>
        <source>Another user or program is using it, or something changed in the meantime.</source>
        <translation>Outro usuário ou programa está usando isto, ou algo mudou nesse meio-tempo.</translation>
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
        <source>Check the address and the log.</source>
        <translation>Verifique o endereço e o log.</translation>
    </message>
    <message>
        <source>A setting is wrong.</source>
        <translation>Uma configuração está incorreta.</translation>
    </message>
    <message>
        <source>A safety limit stopped it before anything was deleted.</source>
        <translation>Um limite de segurança parou tudo antes que algo fosse excluído.</translation>
    </message>
    <message>
        <source>The disk or its file system is failing.</source>
        <translation>O disco ou o sistema de arquivos dele está falhando.</translation>
    </message>
    <message>
        <source>Check that it has free space and can be written to, then try again.</source>
        <translation>Verifique se há espaço livre e se é possível gravar e tente novamente.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemplo: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check the list. If it is correct, clean up by hand or raise the limit.</source>
        <translation>Revise a lista. Se estiver correta, limpe manualmente ou aumente o limite.</translation>
    </message>
    <message>
        <source>Check in Settings that the database, the folder and the bucket are correct.</source>
        <translation>Verifique nas configurações se o banco de dados, a pasta e o bucket são os corretos.</translation>
    </message>
    <message>
        <source>Correct it in Settings.</source>
        <translation>Corrija-a nas configurações.</translation>
    </message>
    <message>
        <source>An older docsweep noted them in English; see the technical details.</source>
        <translation>Um docsweep mais antigo os anotou em inglês; veja os detalhes técnicos.</translation>
    </message>
    <message>
        <source>Check that the database, the folder and the bucket are correct.</source>
        <translation>Verifique se o banco de dados, a pasta e o bucket estão corretos.</translation>
    </message>
    <message>
        <source>Edit the connection to correct it.</source>
        <translation>Edite a conexão para corrigir isso.</translation>
    </message>
    <message>
        <source>Correct it where it is set, then try again.</source>
        <translation>Corrija onde está definido e tente novamente.</translation>
    </message>
    <message>
        <source>%1 %2, for example: %3</source>
        <comment>count, state, cause</comment>
        <translation>%2 (%1), por exemplo: %3</translation>
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
        <translation>Verificando linhas e arquivos de novo…</translation>
    </message>
    <message>
        <source>It no longer exists.</source>
        <translation>Não existe mais.</translation>
    </message>
    <message>
        <source>The storage could not be asked: %1</source>
        <translation>Não foi possível consultar o armazenamento: %1</translation>
    </message>
    <message>
        <source>Checked just now: will be kept. A hold keeps it: %1</source>
        <translation>Verificado agora: será mantido. Uma retenção o mantém: %1</translation>
    </message>
    <message>
        <source>Checked just now: will be deleted. Reason: %1.</source>
        <translation>Verificado agora: será excluído. Motivo: %1.</translation>
    </message>
    <message>
        <source>Checked just now: will be kept. Reason: %1.</source>
        <translation>Verificado agora: será mantido. Motivo: %1.</translation>
    </message>
    <message>
        <source>Time on %1: %2. This machine&apos;s clock is %3 ahead.</source>
        <translation>Hora de %1: %2. O relógio desta máquina está %3 adiantado.</translation>
    </message>
    <message>
        <source>Time on %1: %2. This machine&apos;s clock is %3 behind.</source>
        <translation>Hora de %1: %2. O relógio desta máquina está %3 atrasado.</translation>
    </message>
    <message>
        <source>Time on %1: %2. This machine&apos;s clock agrees.</source>
        <translation>Hora de %1: %2. O relógio desta máquina coincide.</translation>
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
        <source>No row refers to it.</source>
        <translation>Nenhuma linha se refere a ele.</translation>
    </message>
    <message>
        <source>Its rows</source>
        <translation>Suas linhas</translation>
    </message>
    <message>
        <source>Referred to by</source>
        <translation>Referido por</translation>
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
        <source>Kept in its folder</source>
        <translation>Mantido na pasta dele</translation>
    </message>
    <message>
        <source>Kept beside it</source>
        <translation>Mantido ao lado</translation>
    </message>
    <message>
        <source>It could not be checked again. %1</source>
        <translation>Não foi possível verificar de novo. %1</translation>
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
        <source>Stop without writing a file</source>
        <translation>Parar sem gravar nenhum arquivo</translation>
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
        <source>The export was stopped. No file was written.</source>
        <translation>A exportação foi parada. Nenhum arquivo foi gravado.</translation>
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
        <source>Remove this filter</source>
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
        <source>Show each session with its files below it (Ctrl+G)</source>
        <translation>Mostrar cada sessão com seus arquivos abaixo (Ctrl+G)</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
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
        <source>Show %Ln hold(s)</source>
        <translation>
            <numerusform>Mostrar %Ln retenção</numerusform>
            <numerusform>Mostrar %Ln retenções</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held. A hold (H) protects a session or a file from every cleanup.</source>
        <translation>Nada está retido. Uma retenção (H) protege uma sessão ou um arquivo de todas as limpezas.</translation>
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
    <message>
        <source>Search key, file, document…</source>
        <translation>Buscar chave, arquivo, documento…</translation>
    </message>
    <message>
        <source>Part of a file&apos;s or session&apos;s key, or of a document&apos;s name (Ctrl+F)</source>
        <translation>Parte da chave de um arquivo ou de uma sessão, ou do nome de um documento (Ctrl+F)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s): show what each one keeps, or end it</source>
        <translation>
            <numerusform>%Ln retenção: mostrar o que ela mantém ou encerrá-la</numerusform>
            <numerusform>%Ln retenções: mostrar o que cada uma mantém ou encerrá-las</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::FirstRunDialog</name>
    <message>
        <source>Switch on automatic runs</source>
        <translation>Ativar as execuções automáticas</translation>
    </message>
    <message>
        <source>What the first automatic run would delete</source>
        <translation>O que a primeira execução automática excluiria</translation>
    </message>
    <message>
        <source>Checking what the first run would delete…</source>
        <translation>Verificando o que a primeira execução excluiria…</translation>
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
        <source>It is not known now what the first run would delete</source>
        <translation>Ainda não se sabe o que a primeira execução excluiria</translation>
    </message>
    <message>
        <source>The first run would delete nothing</source>
        <translation>A primeira execução não excluiria nada</translation>
    </message>
    <message>
        <source>Nothing is older than %1.</source>
        <translation>Nada tem mais de %1.</translation>
    </message>
    <message numerus="yes">
        <source>The first run would delete %Ln item(s), %1</source>
        <translation>
            <numerusform>A primeira execução excluiria %Ln item, %1</numerusform>
            <numerusform>A primeira execução excluiria %Ln itens, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These items are older than %1. The oldest is from %2.</source>
        <translation>Estes itens têm mais de %1. O mais antigo é de %2.</translation>
    </message>
    <message>
        <source>These items are older than %1.</source>
        <translation>Estes itens têm mais de %1.</translation>
    </message>
    <message>
        <source>The storage could not be listed: files that no row refers to are not counted.</source>
        <translation>Não foi possível listar o armazenamento: arquivos aos quais nenhuma linha se refere não são contados.</translation>
    </message>
    <message>
        <source>A safety limit would stop it. %1</source>
        <translation>Um limite de segurança a pararia. %1</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Twice what would be deleted today, but at least %1 items and %2%. A run that would exceed a limit stops before its first deletion.</source>
        <translation>O dobro do que seria excluído hoje, mas no mínimo %1 itens e %2%. Uma execução que ultrapassaria um limite para antes da primeira exclusão.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files (%1) belong to sessions that are still in use. To keep such files, switch on “Keep files of sessions in use” in Settings.</source>
        <translation>
            <numerusform>%Ln dos arquivos (%1) pertence a uma sessão ainda em uso. Para manter esses arquivos, ative “Manter arquivos de sessões em uso” em Configurações.</numerusform>
            <numerusform>%Ln dos arquivos (%1) pertencem a sessões ainda em uso. Para manter esses arquivos, ative “Manter arquivos de sessões em uso” em Configurações.</numerusform>
        </translation>
    </message>
    <message>
        <source>It would also try what other docsweeps have left pending: %1.</source>
        <translation>Também tentaria o que outros docsweep deixaram pendente: %1.</translation>
    </message>
    <message>
        <source>All docsweeps of this web app will list this schedule and say when one of its runs is missing.</source>
        <translation>Todos os docsweep deste aplicativo web listarão este agendamento e avisarão quando faltar uma de suas execuções.</translation>
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
        <source>How is the storage growing?</source>
        <translation>Como o armazenamento está crescendo?</translation>
    </message>
    <message>
        <source>No scan has listed the storage yet. After the second scan, a line shows how it grows.</source>
        <translation>Nenhuma análise listou o armazenamento ainda. Após a segunda análise, uma linha mostra como ele cresce.</translation>
    </message>
    <message>
        <source>Each scan adds one dot. After the second scan, a line shows how the storage grows. After some hours of scans, a forecast shows when the quota will be reached.</source>
        <translation>Cada análise adiciona um ponto. Após a segunda análise, uma linha mostra como o armazenamento cresce. Após algumas horas de análises, uma previsão mostra quando a cota será atingida.</translation>
    </message>
    <message>
        <source>How is the storage growing? There is not enough history to tell yet.</source>
        <translation>Como o armazenamento está crescendo? Ainda não há histórico suficiente para dizer.</translation>
    </message>
    <message>
        <source>A forecast needs at least four scans over two hours without a cleanup between them.</source>
        <translation>Uma previsão precisa de no mínimo quatro análises em duas horas, sem limpeza entre elas.</translation>
    </message>
    <message>
        <source>How is the storage growing? Hardly at all.</source>
        <translation>Como o armazenamento está crescendo? Quase nada.</translation>
    </message>
    <message>
        <source>How is the storage growing? It shrinks by %1.</source>
        <translation>Como o armazenamento está crescendo? Ele diminui %1.</translation>
    </message>
    <message>
        <source>How is the storage growing? By %1. It is already over the quota.</source>
        <translation>Como o armazenamento está crescendo? %1. Já está acima da cota.</translation>
    </message>
    <message>
        <source>How is the storage growing? By %1. The quota is reached around %2.</source>
        <translation>Como o armazenamento está crescendo? %1. A cota é atingida por volta de %2.</translation>
    </message>
    <message>
        <source>How is the storage growing? By %1. The quota is far away.</source>
        <translation>Como o armazenamento está crescendo? %1. A cota está longe.</translation>
    </message>
    <message>
        <source>Based on the last two weeks, including cleanups.</source>
        <translation>Com base nas últimas duas semanas, incluindo limpezas.</translation>
    </message>
    <message>
        <source>Based on the growth between cleanups: what happens if nothing is cleaned up.</source>
        <translation>Com base no crescimento entre limpezas: o que acontece se nada for limpo.</translation>
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
    <message>
        <source>The quota is reached on %1.</source>
        <translation>A cota será atingida em %1.</translation>
    </message>
</context>
<context>
    <name>docsweep::HealthPill</name>
    <message>
        <source>%1 not checked yet</source>
        <translation>%1: ainda não verificado</translation>
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
        <source>It answered at the last scan.</source>
        <translation>Respondeu na última análise.</translation>
    </message>
    <message>
        <source>Files are listed %1.</source>
        <translation>Os arquivos são listados %1.</translation>
    </message>
    <message>
        <source>The next scan checks it.</source>
        <translation>A próxima análise o verifica.</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Editar conexão</translation>
    </message>
    <message>
        <source>“Clean up files” is off in Settings: only rows are deleted, files are not touched.</source>
        <translation>“Limpar arquivos” está desativado em Configurações: somente linhas são excluídas, os arquivos não são tocados.</translation>
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
        <source>Protect from every cleanup</source>
        <translation>Proteger de todas as limpezas</translation>
    </message>
    <message>
        <source>What should be kept?</source>
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
        <source>The %Ln session(s) of the selected rows</source>
        <translation>
            <numerusform>A %Ln sessão das linhas selecionadas</numerusform>
            <numerusform>As %Ln sessões das linhas selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rows, and every file that is in its folder or that its rows refer to.</source>
        <translation>Suas linhas e todos os arquivos que estão em sua pasta ou aos quais suas linhas se referem.</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>O arquivo %1</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected file(s)</source>
        <translation>
            <numerusform>O %Ln arquivo selecionado</numerusform>
            <numerusform>Os %Ln arquivos selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>And the session whose rows refer to it.</source>
        <translation>E a sessão cujas linhas se referem a ele.</translation>
    </message>
    <message>
        <source>Everything that starts like this</source>
        <translation>Tudo o que começa assim</translation>
    </message>
    <message>
        <source>For example: 3f9c/ or inbox/2026</source>
        <translation>Por exemplo: 3f9c/ ou inbox/2026</translation>
    </message>
    <message>
        <source>Everything that matches a pattern</source>
        <translation>Tudo o que corresponde a um padrão</translation>
    </message>
    <message>
        <source>* stands for anything, ? for one character: */invoice-*.pdf</source>
        <translation>* representa qualquer coisa; ?, um caractere: */invoice-*.pdf</translation>
    </message>
    <message>
        <source>This will be kept</source>
        <translation>Isto será mantido</translation>
    </message>
    <message>
        <source>Keys start with</source>
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
        <source>Type how the keys to keep start, or what they look like.</source>
        <translation>Digite como começam as chaves a manter ou que forma elas têm.</translation>
    </message>
    <message>
        <source>A pattern needs a * or a ?, and every [ needs its ].</source>
        <translation>Um padrão precisa de um * ou de um ?, e cada [ precisa do seu ].</translation>
    </message>
    <message>
        <source>Checking what this keeps…</source>
        <translation>Verificando o que isto mantém…</translation>
    </message>
    <message>
        <source>Ticked but hidden by the filter, so not included: %1</source>
        <translation>Marcados, mas ocultos pelo filtro e por isso não incluídos: %1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Session, file, beginning or pattern</source>
        <translation>Sessão, arquivo, início ou padrão</translation>
    </message>
    <message>
        <source>x1y2z3, x1y2z3/a.pdf, x1y2z3/ or */invoice-*.pdf</source>
        <translation>x1y2z3, x1y2z3/a.pdf, x1y2z3/ ou */invoice-*.pdf</translation>
    </message>
    <message>
        <source>This session: its rows, and every file in its folder or named by them.</source>
        <translation>Esta sessão: suas linhas e todos os arquivos na pasta dela ou citados por elas.</translation>
    </message>
    <message>
        <source>This one file, and the session whose rows name it.</source>
        <translation>Só este arquivo e a sessão cujas linhas o citam.</translation>
    </message>
    <message>
        <source>Every file whose key begins like this.</source>
        <translation>Todo arquivo cuja chave comece assim.</translation>
    </message>
    <message>
        <source>Every file that fits this pattern. * stands for anything, ? for one character.</source>
        <translation>Todo arquivo que corresponda a este padrão. * representa qualquer coisa; ?, um caractere.</translation>
    </message>
    <message>
        <source>Enter what to keep.</source>
        <translation>Digite o que deve ser mantido.</translation>
    </message>
    <message>
        <source>Scan to see what it keeps now.</source>
        <translation>Faça uma varredura para ver o que ela mantém agora.</translation>
    </message>
    <message>
        <source>It keeps no candidate now, but everything that matches later.</source>
        <translation>Não retém nenhum candidato agora, mas tudo o que corresponder depois.</translation>
    </message>
    <message numerus="yes">
        <source>It keeps %Ln candidate(s) now, %1, and everything that matches later.</source>
        <translation>
            <numerusform>Retém agora %Ln candidato, %1, e tudo o que corresponder depois.</numerusform>
            <numerusform>Retém agora %Ln candidatos, %1, e tudo o que corresponder depois.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cleanup deletes what a hold keeps, until the hold ends.</source>
        <translation>Nenhuma limpeza exclui o que uma retenção mantém, até ela ser encerrada.</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldEndEdit</name>
    <message>
        <source>How long to keep it</source>
        <translation>Por quanto tempo manter</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source>One year, until %1</source>
        <translation>Um ano, até %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s), until %1</source>
        <translation>
            <numerusform>%Ln mês, até %1</numerusform>
            <numerusform>%Ln meses, até %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>Até um dia…</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>O último dia</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>para sempre</translation>
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
            <numerusform>%Ln item, %1</numerusform>
            <numerusform>%Ln itens, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminou em %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, em %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Ended by itself</source>
        <translation>Terminou sozinha</translation>
    </message>
    <message>
        <source>Ended by %1</source>
        <translation>Encerrada por %1</translation>
    </message>
    <message>
        <source>Ended by %1: %2</source>
        <translation>Encerrada por %1: %2</translation>
    </message>
    <message>
        <source>It was held for: %1</source>
        <translation>Motivo da retenção: %1</translation>
    </message>
    <message>
        <source>ends soon: %1</source>
        <translation>termina em breve: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Keeps now</source>
        <translation>Mantém agora</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
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
        <translation>todos os docsweep</translation>
    </message>
    <message>
        <source>this docsweep only</source>
        <translation>só este docsweep</translation>
    </message>
    <message>
        <source>Kept by every docsweep that cleans this web app</source>
        <translation>Mantido por todo docsweep que limpa este aplicativo web</translation>
    </message>
    <message>
        <source>Other docsweeps do not know this hold</source>
        <translation>Os outros docsweep não conhecem esta retenção</translation>
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
        <translation>Retenções</translation>
    </message>
    <message>
        <source>New hold…</source>
        <translation>Nova retenção…</translation>
    </message>
    <message>
        <source>Keep a session or files from every cleanup (Ctrl+N)</source>
        <translation>Manter uma sessão ou arquivos fora de todas as limpezas (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search the holds</source>
        <translation>Buscar nas retenções</translation>
    </message>
    <message>
        <source>Search key, reason, name…</source>
        <translation>Buscar chave, motivo, nome…</translation>
    </message>
    <message>
        <source>Part of a key, of a reason or of who made the hold (Ctrl+F)</source>
        <translation>Parte de uma chave, de um motivo ou de quem criou a retenção (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Show those that ended within 30 days</source>
        <translation>Mostrar as terminadas nos últimos 30 dias</translation>
    </message>
    <message>
        <source>Hold again…</source>
        <translation>Reter de novo…</translation>
    </message>
    <message>
        <source>Makes a hold like the ended one</source>
        <translation>Cria uma retenção igual à terminada</translation>
    </message>
    <message>
        <source>Change end…</source>
        <translation>Alterar o fim…</translation>
    </message>
    <message>
        <source>Gives the chosen holds another last day</source>
        <translation>Dá outro último dia às retenções escolhidas</translation>
    </message>
    <message>
        <source>Cleanups can take what the chosen holds keep (Del)</source>
        <translation>As limpezas poderão excluir o que as retenções escolhidas mantêm (Del)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s)</source>
        <translation>
            <numerusform>%Ln retenção</numerusform>
            <numerusform>%Ln retenções</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>Nada está retido</translation>
    </message>
    <message>
        <source>%1, keeping %2 now</source>
        <translation>%1, mantendo agora %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln item, %1</numerusform>
            <numerusform>%Ln itens, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A hold keeps a session or files from every cleanup. Make one here, or choose rows under Candidates and press H.</source>
        <translation>Uma retenção mantém uma sessão ou arquivos fora de todas as limpezas. Crie uma aqui, ou escolha linhas em Candidatos e pressione H.</translation>
    </message>
    <message>
        <source>All holds have ended. Tick the box above to see those of the last 30 days.</source>
        <translation>Todas as retenções terminaram. Marque a caixa acima para ver as dos últimos 30 dias.</translation>
    </message>
    <message>
        <source>No matches. Change or clear the search.</source>
        <translation>Nenhum resultado. Altere ou limpe a busca.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) chosen</source>
        <translation>
            <numerusform>%Ln retenção escolhida</numerusform>
            <numerusform>%Ln retenções escolhidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar chave</translation>
    </message>
    <message>
        <source>What a hold keeps is never deleted. When the hold ends, the usual rules apply again.</source>
        <translation>O que uma retenção protege nunca é excluído. Quando ela termina, as regras habituais voltam a valer.</translation>
    </message>
    <message>
        <source>End hold…</source>
        <translation>Encerrar retenção…</translation>
    </message>
    <message>
        <source>The holds are not known</source>
        <translation>As retenções não são conhecidas</translation>
    </message>
    <message>
        <source>As long as they cannot be read, nothing is deleted.</source>
        <translation>Enquanto não puderem ser lidas, nada é excluído.</translation>
    </message>
    <message>
        <source>No holds yet</source>
        <translation>Nenhuma retenção ainda</translation>
    </message>
</context>
<context>
    <name>docsweep::JudgeLedgerDialog</name>
    <message>
        <source>If the ledger was deleted by mistake, restore it together with the web app&apos;s database: then its holds count again. If it is gone for good, docsweep can forget it. What was held in it can then be deleted, so make the holds that are still needed again at once. Every other docsweep has to forget it, too.</source>
        <translation>Se o registro foi excluído por engano, restaure-o junto com o banco de dados do aplicativo web: as retenções dele voltam a valer. Se ele se perdeu de vez, o docsweep pode esquecê-lo. O que estava retido nele poderá então ser excluído; por isso, crie de novo imediatamente as retenções ainda necessárias. Os outros docsweep também precisam esquecê-lo.</translation>
    </message>
    <message>
        <source>This happens where a database was restored or copied, for example as a test system. If this database has taken the place of the other one, it becomes the ledger&apos;s home. If it is the wrong database, check the connection instead.</source>
        <translation>Isso acontece quando um banco de dados foi restaurado ou copiado, por exemplo como sistema de teste. Se este banco tomou o lugar do outro, ele passa a ser o do registro. Se for o banco errado, verifique a conexão.</translation>
    </message>
    <message>
        <source>This happens where the ledger was restored from a backup or replaced. Holds made since then may be missing, and the next cleanup can delete what they kept. Pause automatic runs on every machine, use the ledger as it is, and make the missing holds again under Holds.</source>
        <translation>Isso acontece quando o registro foi restaurado de um backup ou substituído. Retenções criadas desde então podem faltar, e a próxima limpeza pode excluir o que elas guardavam. Pause as execuções automáticas em todas as máquinas, use o registro como está e crie de novo as retenções que faltam.</translation>
    </message>
    <message>
        <source>No cleanup runs before I have made the needed holds again</source>
        <translation>Nenhuma limpeza será feita antes de eu recriar as retenções necessárias</translation>
    </message>
    <message>
        <source>No cleanup runs before I have checked its holds</source>
        <translation>Nenhuma limpeza será feita antes de eu verificar as retenções dele</translation>
    </message>
    <message>
        <source>The ledger cannot be trusted</source>
        <translation>O registro não é confiável</translation>
    </message>
    <message>
        <source>Forget the ledger</source>
        <translation>Esquecer o registro</translation>
    </message>
    <message>
        <source>Make this its home</source>
        <translation>Tornar este o banco dele</translation>
    </message>
    <message>
        <source>Use the ledger as it is</source>
        <translation>Usar o registro como está</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Copiar a última entrada do registro</translation>
    </message>
    <message>
        <source>Ledger: entry %1, %2</source>
        <comment>its number, the beginning of its hash</comment>
        <translation>Registro: entrada %1, %2</translation>
    </message>
    <message>
        <source>The last entry of the ledger now. Keep it elsewhere: it proves that nothing before it was changed. %1</source>
        <translation>A última entrada do registro agora. Guarde-a em outro lugar: ela prova que nada antes dela foi alterado. %1</translation>
    </message>
</context>
<context>
    <name>docsweep::LedgerNote</name>
    <message>
        <source>Holds made here count for this docsweep only: other docsweeps that clean this web app do not know them.</source>
        <translation>As retenções criadas aqui valem só para este docsweep: os outros docsweep que limpam este aplicativo web não as conhecem.</translation>
    </message>
    <message>
        <source>Share with all docsweeps…</source>
        <translation>Compartilhar com todos os docsweep…</translation>
    </message>
    <message>
        <source>Holds made here count for every docsweep that cleans this web app.</source>
        <translation>As retenções criadas aqui valem para todo docsweep que limpa este aplicativo web.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older hold(s) count for this docsweep only.</source>
        <translation>
            <numerusform>%Ln retenção anterior vale só para este docsweep.</numerusform>
            <numerusform>%Ln retenções anteriores valem só para este docsweep.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share them</source>
        <translation>Compartilhá-las</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>O que fazer…</translation>
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
        <translation>Resultado selecionado</translation>
    </message>
    <message>
        <source>Select a result to see if it will be deleted, and why.</source>
        <translation>Selecione um resultado para ver se será excluído e por quê.</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar chave</translation>
    </message>
    <message>
        <source>Show in Candidates</source>
        <translation>Mostrar em Candidatos</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Reter…</translation>
    </message>
    <message>
        <source>Clean up this session…</source>
        <translation>Limpar esta sessão…</translation>
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
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
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
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
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
        <source>It is not a candidate.</source>
        <translation>Não é um candidato.</translation>
    </message>
    <message>
        <source>Wait until the scan or cleanup has finished.</source>
        <translation>Aguarde o fim da análise ou da limpeza.</translation>
    </message>
    <message>
        <source>First shows what will be deleted: its rows and all its files, whatever their age.</source>
        <translation>Mostra primeiro o que será excluído: suas linhas e todos os seus arquivos, seja qual for a idade.</translation>
    </message>
    <message>
        <source>It doesn&apos;t belong to a session.</source>
        <translation>Não pertence a nenhuma sessão.</translation>
    </message>
    <message>
        <source>Keep it from every cleanup</source>
        <translation>Reter em todas as limpezas</translation>
    </message>
    <message>
        <source>Scan first (F5).</source>
        <translation>Analise primeiro (F5).</translation>
    </message>
    <message>
        <source>The next cleanup will delete it.</source>
        <translation>A próxima limpeza o excluirá.</translation>
    </message>
    <message>
        <source>It can be deleted from %1, unless it is used before then.</source>
        <translation>Pode ser excluído a partir de %1, se não for usado antes.</translation>
    </message>
    <message>
        <source>It can be deleted from %1, unless it changes before then.</source>
        <translation>Pode ser excluído a partir de %1, se não mudar antes.</translation>
    </message>
    <message>
        <source>Held since %1.</source>
        <translation>Retido desde %1.</translation>
    </message>
    <message>
        <source>Held by %1 since %2.</source>
        <translation>Retido por %1 desde %2.</translation>
    </message>
    <message>
        <source>The hold ends on %1.</source>
        <translation>A retenção termina em %1.</translation>
    </message>
    <message>
        <source>The hold has no end date.</source>
        <translation>A retenção não tem data de término.</translation>
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
        <translation>Buscar uma sessão, um arquivo ou um documento</translation>
    </message>
    <message>
        <source>Part of a session key, a file&apos;s key or a document&apos;s name…</source>
        <translation>Parte da chave de uma sessão ou arquivo, ou do nome de um documento…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Files are found by the start of their key or through a document; candidates by any part of their key.</source>
        <translation>Os arquivos são encontrados pelo início da chave ou por um documento; os candidatos, por qualquer parte da chave.</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>Digite pelo menos dois caracteres.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No matches. Check the spelling or type less.</source>
        <translation>Nenhum resultado. Verifique a grafia ou digite menos.</translation>
    </message>
    <message>
        <source>Sessions and documents could not be searched. %1</source>
        <translation>Não foi possível buscar sessões e documentos. %1</translation>
    </message>
    <message>
        <source>Files could not be searched. %1</source>
        <translation>Não foi possível buscar arquivos. %1</translation>
    </message>
    <message>
        <source>The search took too long and was stopped. There may be more matches: type more.</source>
        <translation>A busca demorou demais e foi interrompida. Pode haver mais resultados: digite mais.</translation>
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
        <translation>Nenhum resultado.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sessão %1</translation>
    </message>
    <message>
        <source>Checking what can be deleted…</source>
        <translation>Verificando o que pode ser excluído…</translation>
    </message>
</context>
<context>
    <name>docsweep::LookupList</name>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados da busca</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertence a</translation>
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
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>%1: first %2. Type more to narrow the search.</source>
        <translation>%1: os primeiros %2. Digite mais para refinar a busca.</translation>
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
        <translation>sem sessão</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
</context>
<context>
    <name>docsweep::MainWindow</name>
    <message>
        <source>Failed in run %1</source>
        <translation>Com falha na execução %1</translation>
    </message>
    <message>
        <source>Copies are kept until %1</source>
        <translation>As cópias são mantidas até %1</translation>
    </message>
</context>
<context>
    <name>docsweep::MakeKeyDialog</name>
    <message>
        <source>Make a key for the vault</source>
        <translation>Criar uma chave para o cofre</translation>
    </message>
    <message>
        <source>Copies are encrypted with a public key, which the settings hold. Only the private key opens them. Nobody can make it again: if you lose it, you cannot put anything back.</source>
        <translation>As cópias são criptografadas com uma chave pública, que fica nas configurações. Só a chave privada as abre. Ninguém pode criá-la de novo: se você a perder, não poderá restaurar nada.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Chave privada</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Criar a chave</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep it in this desktop’s keychain</source>
        <translation>Guardá-la no chaveiro desta área de trabalho</translation>
    </message>
    <message>
        <source>Keep it in a file protected by a passphrase</source>
        <translation>Guardá-la em um arquivo protegido por uma frase secreta</translation>
    </message>
    <message>
        <source>Keep it in a plain file (weaker: whoever can read the file can read all copies)</source>
        <translation>Guardá-la em um arquivo simples (mais fraco: quem puder ler o arquivo poderá ler todas as cópias)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Frase secreta novamente</translation>
    </message>
    <message>
        <source>I will keep a second copy of the private key in a safe place</source>
        <translation>Guardarei uma segunda cópia da chave privada em um lugar seguro</translation>
    </message>
    <message>
        <source>The key is made and stored. Write down the private key, or save it in a password manager. It is shown only now.</source>
        <translation>A chave foi criada e guardada. Anote a chave privada ou salve-a em um gerenciador de senhas. Ela só é mostrada agora.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>docsweep::MakeLedgerDialog</name>
    <message>
        <source>Share holds and runs</source>
        <translation>Compartilhar retenções e execuções</translation>
    </message>
    <message>
        <source>Share holds and runs with every docsweep?</source>
        <translation>Compartilhar retenções e execuções com todo docsweep?</translation>
    </message>
    <message>
        <source>A ledger stands beside the web app&apos;s rows. Every docsweep that cleans this web app, on any machine, then keeps what is held here, and you see its runs. If the ledger cannot be read, nothing is deleted.</source>
        <translation>Um registro fica ao lado das linhas do aplicativo web. Todo docsweep que limpa este aplicativo, em qualquer máquina, mantém então o que é retido aqui, e você vê as execuções dele. Se o registro não puder ser lido, nada é excluído.</translation>
    </message>
    <message>
        <source>Older versions of docsweep do not know ledgers and ignore these holds. Update docsweep everywhere.</source>
        <translation>Versões anteriores do docsweep não conhecem registros e ignoram estas retenções. Atualize o docsweep em toda parte.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Statements that make the ledger</source>
        <translation>Instruções que criam o registro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the statements</source>
        <translation>Copiar as instruções</translation>
    </message>
    <message>
        <source>Create the ledger</source>
        <translation>Criar o registro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This file is created: %1</source>
        <translation>Este arquivo é criado: %1</translation>
    </message>
    <message>
        <source>These statements run in the database, in one transaction:</source>
        <translation>Estas instruções são executadas no banco de dados, em uma transação:</translation>
    </message>
    <message>
        <source>A cleanup is running. Create the ledger when it has ended.</source>
        <translation>Uma limpeza está em andamento. Crie o registro quando ela terminar.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Criando…</translation>
    </message>
    <message>
        <source>An owner of the database has to run these statements:</source>
        <translation>Um proprietário do banco de dados precisa executar estas instruções:</translation>
    </message>
    <message>
        <source>This database role may not create the ledger. Copy the statements, let an owner of the database run them, and create the ledger again.</source>
        <translation>Este papel do banco de dados não pode criar o registro. Copie as instruções, peça a um proprietário do banco que as execute e tente novamente.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message numerus="yes">
        <source>Adopt this docsweep&apos;s holds (%Ln) and earlier runs</source>
        <translation>
            <numerusform>Incluir a retenção (%Ln) e as execuções anteriores deste docsweep</numerusform>
            <numerusform>Incluir as retenções (%Ln) e as execuções anteriores deste docsweep</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopt this docsweep&apos;s earlier runs</source>
        <translation>Incluir as execuções anteriores deste docsweep</translation>
    </message>
    <message>
        <source>Everybody then has its holds and sees its runs</source>
        <translation>As retenções dele passam a valer para todos, e todos veem as execuções dele</translation>
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
    <message>
        <source>All projects</source>
        <translation>Todos os projetos</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Retenções</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Cofre</translation>
    </message>
</context>
<context>
    <name>docsweep::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>The storage was not listed, so its files are unknown.</source>
        <translation>O armazenamento não foi listado, por isso seus arquivos não são conhecidos.</translation>
    </message>
    <message>
        <source>The first scan is running.</source>
        <translation>A primeira análise está em andamento.</translation>
    </message>
    <message>
        <source>Not scanned yet. Press F5 to scan.</source>
        <translation>Ainda não analisado. Pressione F5 para analisar.</translation>
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
        <source>%Ln of the orphans are generated file(s). They are not deleted as long as generated files are kept.</source>
        <translation>
            <numerusform>%Ln dos órfãos é um arquivo gerado. Ele não é excluído enquanto os arquivos gerados forem mantidos.</numerusform>
            <numerusform>%Ln dos órfãos são arquivos gerados. Eles não são excluídos enquanto os arquivos gerados forem mantidos.</numerusform>
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
        <source>Expired logins (django_session): %1 of %2. Cleanups keep them unless DOCSWEEP_DJANGO_SESSIONS=true.</source>
        <translation>Logins expirados (django_session): %1 de %2. As limpezas os mantêm, a menos que DOCSWEEP_DJANGO_SESSIONS=true.</translation>
    </message>
    <message>
        <source>The database file has %1 of unused space. docsweep-cli compact frees it.</source>
        <translation>O arquivo do banco de dados tem %1 de espaço não usado. docsweep-cli compact o libera.</translation>
    </message>
    <message numerus="yes">
        <source>%1 still occupies the space of %Ln deleted row(s). docsweep-cli compact says how to free it.</source>
        <translation>
            <numerusform>%1 ainda ocupa o espaço de %Ln linha excluída. docsweep-cli compact informa como liberá-lo.</numerusform>
            <numerusform>%1 ainda ocupa o espaço de %Ln linhas excluídas. docsweep-cli compact informa como liberá-lo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the holds</source>
        <translation>Mostrar as retenções</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) held, %1</source>
        <translation>
            <numerusform>%Ln item retido, %1</numerusform>
            <numerusform>%Ln itens retidos, %1</numerusform>
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
        <source>Stop trying to delete the selected files (Del)</source>
        <translation>Parar de tentar excluir os arquivos selecionados (Del)</translation>
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
        <source>%Ln pending deletion(s), %1</source>
        <translation>
            <numerusform>%Ln exclusão pendente, %1</numerusform>
            <numerusform>%Ln exclusões pendentes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>Nada pendente</translation>
    </message>
    <message>
        <source>These files should have been deleted, but the storage has not confirmed it. Every cleanup tries them again.</source>
        <translation>Estes arquivos deveriam ter sido excluídos, mas o armazenamento não confirmou. Cada limpeza tenta de novo.</translation>
    </message>
    <message>
        <source>Every deletion is confirmed.</source>
        <translation>Todas as exclusões estão confirmadas.</translation>
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
        <source>docsweep will not delete these files and will not try again. A file that is still there is kept until a scan finds that it is old and that nobody uses it.</source>
        <translation>O docsweep não excluirá estes arquivos e não tentará de novo. Um arquivo que ainda esteja lá é mantido até que uma análise constate que ele é antigo e que ninguém o usa.</translation>
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
    <message>
        <source>What other docsweeps have left cannot be shown. %1</source>
        <translation>Não é possível mostrar o que outros docsweep deixaram. %1</translation>
    </message>
    <message>
        <source>Left by other docsweeps: %1. This one tries what its own rules would delete. Giving up counts for every docsweep.</source>
        <translation>Deixadas por outros docsweep: %1. Este tenta o que as próprias regras excluiriam. Desistir vale para todos os docsweep.</translation>
    </message>
    <message>
        <source>Left by other docsweeps: %1. They will not try again either.</source>
        <translation>Deixadas por outros docsweep: %1. Eles também não tentarão de novo.</translation>
    </message>
</context>
<context>
    <name>docsweep::PendingModel</name>
    <message>
        <source>with the next run</source>
        <translation>na próxima execução</translation>
    </message>
    <message>
        <source>By an automatic run. A run by hand tries all of them.</source>
        <translation>Por uma execução automática. Uma execução manual tenta todos.</translation>
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
        <source>Waiting since</source>
        <translation>Em espera desde</translation>
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
    <message>
        <source>this docsweep</source>
        <translation>este docsweep</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>não a partir daqui</translation>
    </message>
    <message>
        <source>The next run from here checks it and deletes it if the rules of this docsweep allow it.</source>
        <translation>A próxima execução daqui o verifica e o exclui se as regras deste docsweep permitirem.</translation>
    </message>
    <message>
        <source>The rules of this docsweep keep it: it is younger than the age, of a kind that is kept, or in a bucket that is not cleaned up from here. Whoever left it tries it again.</source>
        <translation>As regras deste docsweep o mantêm: é mais novo que a idade, de um tipo que é mantido ou de um bucket que não é limpo a partir daqui. Quem o deixou tenta de novo.</translation>
    </message>
    <message>
        <source>Left by</source>
        <translation>Deixado por</translation>
    </message>
</context>
<context>
    <name>docsweep::PeriodEdit</name>
    <message>
        <source>%1: unit</source>
        <translation>%1: unidade</translation>
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
            <numerusform>dia</numerusform>
            <numerusform>dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::PlacesGroup</name>
    <message>
        <source>Files and folders</source>
        <translation>Arquivos e pastas</translation>
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
        <source>For a problem report. Contains no key and no password.</source>
        <translation>Para relatar um problema. Não contém chave nem senha.</translation>
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
        <source>none; everything comes from the environment</source>
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
        <source>This picture cannot be read.</source>
        <translation>Não é possível ler esta imagem.</translation>
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
        <source>This PDF cannot be read.</source>
        <translation>Não é possível ler este PDF.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password.</source>
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
        <translation>A prévia demorou demais e foi interrompida. O arquivo pode ser nocivo.</translation>
    </message>
    <message>
        <source>The preview failed and was stopped. The file may be harmful.</source>
        <translation>A prévia falhou e foi interrompida. O arquivo pode ser nocivo.</translation>
    </message>
    <message>
        <source>The preview could not be started.</source>
        <translation>Não foi possível iniciar a prévia.</translation>
    </message>
    <message>
        <source>There is no preview: this system can&apos;t open files in a protected way.</source>
        <translation>Sem prévia: este sistema não consegue abrir arquivos de forma protegida.</translation>
    </message>
</context>
<context>
    <name>docsweep::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Read the file and show its beginning here. No copy is kept.</source>
        <translation>Ler o arquivo e mostrar o começo aqui. Nenhuma cópia é guardada.</translation>
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
    <message>
        <source>%1. Files of more than %2 are read on request.</source>
        <translation>%1. Arquivos com mais de %2 são lidos a pedido.</translation>
    </message>
    <message>
        <source>Files of more than %1 are read on request.</source>
        <translation>Arquivos com mais de %1 são lidos a pedido.</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectBadge</name>
    <message>
        <source>red</source>
        <translation>vermelho</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>laranja</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>verde-azulado</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>roxo</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>cinza</translation>
    </message>
    <message>
        <source>Mark of this connection: %1</source>
        <translation>Marca desta conexão: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectList</name>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
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
        <translation>As configurações não podem ser usadas</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>O banco de dados está inacessível</translation>
    </message>
    <message>
        <source>The storage cannot be reached</source>
        <translation>O armazenamento está inacessível</translation>
    </message>
    <message>
        <source>This journal cannot be read</source>
        <translation>Este diário não pode ser lido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) failed</source>
        <translation>
            <numerusform>%Ln execução falhou</numerusform>
            <numerusform>%Ln execuções falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>Some items could not be deleted</source>
        <translation>Alguns itens não puderam ser excluídos</translation>
    </message>
    <message>
        <source>The schedule cannot be followed</source>
        <translation>O agendamento não pode ser seguido</translation>
    </message>
    <message>
        <source>A run is %1 late</source>
        <translation>Uma execução está %1 atrasada</translation>
    </message>
    <message>
        <source>A run is late</source>
        <translation>Uma execução está atrasada</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>prevista %1</translation>
    </message>
    <message>
        <source>The last scan could not list the files</source>
        <translation>A última análise não conseguiu listar os arquivos</translation>
    </message>
    <message>
        <source>The quota is used up</source>
        <translation>A cota está esgotada</translation>
    </message>
    <message>
        <source>%1 of the quota is used</source>
        <translation>%1 da cota está em uso</translation>
    </message>
    <message>
        <source>Clean up, or raise the quota</source>
        <translation>Limpe ou aumente a cota</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>%Ln exclusão aguarda o armazenamento</numerusform>
            <numerusform>%Ln exclusões aguardam o armazenamento</numerusform>
        </translation>
    </message>
    <message>
        <source>The next run tries again</source>
        <translation>A próxima execução tenta de novo</translation>
    </message>
    <message>
        <source>Made by an older docsweep</source>
        <translation>Criado por um docsweep mais antigo</translation>
    </message>
    <message>
        <source>Open it once to bring it up to date</source>
        <translation>Abra uma vez para atualizá-lo</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>Nunca analisado</translation>
    </message>
    <message>
        <source>Open it to scan</source>
        <translation>Abra para analisar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a project needs, and more of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <comment>needs of a project that are not shown</comment>
        <translation>
            <numerusform>+%Ln</numerusform>
            <numerusform>+%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No quota is set</source>
        <translation>Nenhuma cota definida</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of the quota</source>
        <translation>%1 da cota</translation>
    </message>
    <message>
        <source>Scanned %1</source>
        <translation>Analisado: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln itens</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhuma ainda</translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>%1 liberados</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>sem agendamento</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desativada</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>não é possível</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>after quiet hours</source>
        <translation>após o horário de silêncio</translation>
    </message>
    <message>
        <source>late</source>
        <translation>atrasada</translation>
    </message>
    <message>
        <source>Check that this machine and its scheduler are running at these times.</source>
        <translation>Verifique se esta máquina e o agendador dela estão funcionando nesses horários.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>by the system</source>
        <translation>pelo sistema</translation>
    </message>
    <message>
        <source>A scheduler outside docsweep begins a run about every %1.</source>
        <translation>Um agendador fora do docsweep inicia uma execução a cada %1 aproximadamente.</translation>
    </message>
    <message>
        <source>The oldest waits since %1</source>
        <translation>A mais antiga aguarda desde %1</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>consultando…</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>não consultado</translation>
    </message>
    <message>
        <source>database %1, storage %2</source>
        <comment>how long each took to answer, or no</comment>
        <translation>banco de dados %1, armazenamento %2</translation>
    </message>
    <message>
        <source>neither answers</source>
        <translation>nenhum responde</translation>
    </message>
    <message>
        <source>no database</source>
        <translation>sem banco de dados</translation>
    </message>
    <message>
        <source>storage answers</source>
        <translation>o armazenamento responde</translation>
    </message>
    <message>
        <source>no storage</source>
        <translation>sem armazenamento</translation>
    </message>
    <message>
        <source>database answers</source>
        <translation>o banco responde</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>storage off</source>
        <translation>armazenamento desativado</translation>
    </message>
    <message>
        <source>both answer</source>
        <translation>ambos respondem</translation>
    </message>
    <message>
        <source>%1, none needs you</source>
        <translation>%1, nenhum precisa de você</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln need(s) you</source>
        <translation>
            <numerusform>%1, %Ln precisa de você</numerusform>
            <numerusform>%1, %Ln precisam de você</numerusform>
        </translation>
    </message>
    <message>
        <source>“Allow automatic runs” is off in Settings: automatic runs do nothing.</source>
        <translation>“Permitir execuções automáticas” está desativado em Configurações: as execuções automáticas não fazem nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln conexão</numerusform>
            <numerusform>%Ln conexões</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectsModel</name>
    <message>
        <source>open in this window</source>
        <translation>aberto nesta janela</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the two lines of a cell</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What the newest scan listed and nobody has deleted or held since</source>
        <translation>O que a última análise listou e ninguém excluiu nem reteve desde então</translation>
    </message>
    <message>
        <source>Runs that failed since the last good one</source>
        <translation>Execuções que falharam desde a última bem-sucedida</translation>
    </message>
    <message>
        <source>Deletions that the storage has not confirmed</source>
        <translation>Exclusões que o armazenamento não confirmou</translation>
    </message>
    <message>
        <source>By the journal: a run that has not ended</source>
        <translation>Segundo o diário: uma execução que não terminou</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Precisa de você</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Armazenado</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>Pode ser excluído</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última execução</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima execução</translation>
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
        <source>At work</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Acessibilidade</translation>
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
        <translation>Conexão</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectsPage</name>
    <message>
        <source>All projects</source>
        <translation>Todos os projetos</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nova conexão…</translation>
    </message>
    <message>
        <source>Asking databases and storages: %1 of %2 have answered</source>
        <translation>Consultando bancos de dados e armazenamentos: %1 de %2 responderam</translation>
    </message>
    <message>
        <source>Databases and storages asked at %1</source>
        <translation>Bancos de dados e armazenamentos consultados às %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Stops asking; what has answered stays</source>
        <translation>Para de consultar; as respostas recebidas ficam</translation>
    </message>
    <message>
        <source>Asks each database and storage whether it answers; changes nothing</source>
        <translation>Pergunta a cada banco de dados e armazenamento se responde; não altera nada</translation>
    </message>
    <message>
        <source>No saved connections</source>
        <translation>Nenhuma conexão salva</translation>
    </message>
    <message>
        <source>A connection saved under a name has its row here.</source>
        <translation>Cada conexão salva com um nome tem sua linha aqui.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>Change or clear the search.</source>
        <translation>Altere ou limpe a busca.</translation>
    </message>
    <message>
        <source>Asking the databases and storages</source>
        <translation>Consultando os bancos de dados e os armazenamentos</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Buscar conexões</translation>
    </message>
    <message>
        <source>Reading the connections…</source>
        <translation>Lendo as conexões…</translation>
    </message>
    <message>
        <source>Figures are from each connection&apos;s journal</source>
        <translation>Os números vêm do diário de cada conexão</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectsView</name>
    <message>
        <source>All projects</source>
        <translation>Todos os projetos</translation>
    </message>
</context>
<context>
    <name>docsweep::QuietHours</name>
    <message>
        <source>Quiet hours</source>
        <translation>Horário de silêncio</translation>
    </message>
    <message>
        <source>None: runs may start at any time.</source>
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
        <source>At or before the start: on the next day</source>
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
        <source>Starts on %1</source>
        <translation>Começa em %1</translation>
    </message>
</context>
<context>
    <name>docsweep::QuotaGauge</name>
    <message>
        <source>%1 of %2 stored, %3 of it can be deleted</source>
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
    <name>docsweep::RestoreDialog</name>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>What will be put back</source>
        <translation>O que será restaurado</translation>
    </message>
    <message>
        <source>Finish what was interrupted</source>
        <translation>Concluir o que foi interrompido</translation>
    </message>
    <message>
        <source>Items with something to know</source>
        <translation>Itens com observações</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>Sessão ou arquivo</translation>
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
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Save to a folder…</source>
        <translation>Salvar em uma pasta…</translation>
    </message>
    <message>
        <source>Writes the copies into a folder of this computer. Database and storage are not touched.</source>
        <translation>Grava as cópias em uma pasta deste computador. O banco de dados e o armazenamento não são tocados.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Finding out what can be put back…</source>
        <translation>Verificando o que pode ser restaurado…</translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln item(s)</source>
        <translation>
            <numerusform>Restaurar %Ln item</numerusform>
            <numerusform>Restaurar %Ln itens</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are kept until %1.</source>
        <translation>As cópias são mantidas até %1.</translation>
    </message>
    <message>
        <source>What is put back is held until %1, so that no cleanup deletes it again right away.</source>
        <translation>O que é restaurado fica retido até %1, para que nenhuma limpeza o exclua logo em seguida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) cannot be put back in place</source>
        <translation>
            <numerusform>%Ln item não pode voltar ao lugar</numerusform>
            <numerusform>%Ln itens não podem voltar ao lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore %1: %2 of %3 items are not back yet.</source>
        <translation>Restauração %1: %2 de %3 itens ainda não voltaram.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
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
            <numerusform>%Ln item restaurado</numerusform>
            <numerusform>%Ln itens restaurados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 items put back</source>
        <translation>%1 de %2 itens restaurados</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Ainda não concluído</translation>
    </message>
    <message>
        <source>Held until %1. See Holds to keep it longer.</source>
        <translation>Retido até %1. Para mais tempo, veja Retenções.</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>O que saber</translation>
    </message>
    <message>
        <source>Save the copies to a folder</source>
        <translation>Salvar as cópias em uma pasta</translation>
    </message>
    <message>
        <source>Saving to %1…</source>
        <translation>Salvando em %1…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Partly saved</source>
        <translation>Salvo em parte</translation>
    </message>
    <message>
        <source>%1 and the rows of %2 are in %3.</source>
        <translation>%1 e as linhas de %2 estão em %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln arquivo, %1</numerusform>
            <numerusform>%Ln arquivos, %1</numerusform>
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
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>It could not be put back</source>
        <translation>Não foi possível restaurar</translation>
    </message>
    <message>
        <source>What was put back so far stays. The rest can be put back later.</source>
        <translation>O que já foi restaurado permanece. O resto pode ser restaurado depois.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Desistir…</translation>
    </message>
    <message>
        <source>Ends it. What has been put back stays.</source>
        <translation>Encerra aqui. O que foi restaurado permanece.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) are already there, unchanged.</source>
        <translation>
            <numerusform>%Ln item já está lá, sem alterações.</numerusform>
            <numerusform>%Ln itens já estão lá, sem alterações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Desistir</translation>
    </message>
    <message>
        <source>Give up what is not back yet?</source>
        <translation>Desistir do que ainda não voltou?</translation>
    </message>
    <message>
        <source>What has been put back stays and is held. The copies of the rest are kept until their term ends.</source>
        <translation>O que foi restaurado permanece e fica retido. As cópias do resto são mantidas até o fim do prazo.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Continuar esperando</translation>
    </message>
    <message>
        <source>Giving up…</source>
        <translation>Desistindo…</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Desistiu-se</translation>
    </message>
</context>
<context>
    <name>docsweep::RestoreWords</name>
    <message>
        <source>Put back session %1</source>
        <translation>Restaurar a sessão %1</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Put back run %1</source>
        <translation>Restaurar a execução %1</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflito</translation>
    </message>
    <message>
        <source>will be put back</source>
        <translation>será restaurado</translation>
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
        <translation>já existe</translation>
    </message>
    <message>
        <source>added to the new session</source>
        <translation>adicionado à nova sessão</translation>
    </message>
    <message>
        <source>only to a folder</source>
        <translation>só para uma pasta</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) with %1</source>
        <translation>
            <numerusform>%Ln sessão com %1</numerusform>
            <numerusform>%Ln sessões com %1</numerusform>
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
            <numerusform>%Ln arquivo, %1</numerusform>
            <numerusform>%Ln arquivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 put back</source>
        <translation>%1 de %2 restaurados</translation>
    </message>
    <message>
        <source>%1 were already there</source>
        <translation>%1 já existiam</translation>
    </message>
    <message>
        <source>%1 left alone: something else is there now</source>
        <translation>%1 deixados: há outra coisa lá agora</translation>
    </message>
    <message>
        <source>%1 can only be saved to a folder</source>
        <translation>%1 só podem ser salvos em uma pasta</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 aguardando</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>com falha: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::RunConfirmation</name>
    <message>
        <source>Nothing can be deleted now, because the safety limits could not be checked. %1</source>
        <translation>Nada pode ser excluído agora, porque não foi possível verificar os limites de segurança. %1</translation>
    </message>
    <message>
        <source>This list has changed: another docsweep has processed a part of it. Scan again.</source>
        <translation>Esta lista mudou: outro docsweep processou uma parte dela. Analise novamente.</translation>
    </message>
    <message>
        <source>Nothing of this cleanup is left to delete.</source>
        <translation>Não resta nada para excluir desta limpeza.</translation>
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
        <source>Skipped</source>
        <translation>Ignorados</translation>
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
        <source>This run was on another database: %1</source>
        <translation>Esta execução foi em outro banco de dados: %1</translation>
    </message>
    <message>
        <source>Pending deletions are being tried again</source>
        <translation>As exclusões pendentes estão sendo tentadas de novo</translation>
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
        <source>Finishes the pending deletions, then scans and lists what failed. Nothing of that is deleted until you confirm it.</source>
        <translation>Conclui as exclusões pendentes, depois analisa e lista o que falhou. Nada disso é excluído até que você confirme.</translation>
    </message>
    <message>
        <source>Finishes the pending deletions. They were confirmed with the run.</source>
        <translation>Conclui as exclusões pendentes. Elas foram confirmadas com a execução.</translation>
    </message>
    <message>
        <source>This run cannot be shown. %1</source>
        <translation>Não é possível exibir esta execução. %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecidos</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restantes</translation>
    </message>
    <message>
        <source>It is not yet known what happened to them. The next run settles it.</source>
        <translation>Ainda não se sabe o que aconteceu com eles. A próxima execução esclarecerá.</translation>
    </message>
    <message>
        <source>The run did not get to them. They were not touched.</source>
        <translation>A execução não chegou a eles. Não foram alterados.</translation>
    </message>
    <message>
        <source>Run on %1</source>
        <translation>Execução em %1</translation>
    </message>
    <message>
        <source>%1 asked it to stop.</source>
        <translation>%1 pediu que ela parasse.</translation>
    </message>
    <message>
        <source>The figures are those of the ledger. Its items, with what became of each, are in the journal of docsweep on %1.</source>
        <translation>Os números são os do registro. Os itens, com o que aconteceu a cada um, estão no diário do docsweep em %1.</translation>
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
        <translation>As cópias são mantidas até %1</translation>
    </message>
    <message>
        <source>Put back its session…</source>
        <translation>Restaurar sua sessão…</translation>
    </message>
</context>
<context>
    <name>docsweep::RunElsewhere</name>
    <message>
        <source>Show runs</source>
        <translation>Ver execuções</translation>
    </message>
    <message>
        <source>Ask it to stop…</source>
        <translation>Pedir que pare…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how a run was started, by whom</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been cleaning since %2 (%3): %4 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 está limpando desde %2 (%3): %4 de %Ln item</numerusform>
            <numerusform>%1 está limpando desde %2 (%3): %4 de %Ln itens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been cleaning since %2 (%3)</source>
        <translation>%1 está limpando desde %2 (%3)</translation>
    </message>
    <message>
        <source>Asked to stop by %1.</source>
        <translation>%1 pediu que parasse.</translation>
    </message>
    <message>
        <source>Ask it to stop</source>
        <translation>Pedir que pare</translation>
    </message>
    <message>
        <source>Ask the cleanup on %1 to stop?</source>
        <translation>Pedir que a limpeza em %1 pare?</translation>
    </message>
    <message>
        <source>It hears this within seconds and ends with the batch that it is at. What it has not deleted stays. Everybody sees who asked.</source>
        <translation>Ela fica sabendo em segundos e termina com o lote em andamento. O que ela não excluiu permanece. Todos veem quem pediu.</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Deixar continuar</translation>
    </message>
    <message>
        <source>Ask to stop</source>
        <translation>Pedir que pare</translation>
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
        <source>Results of automatic runs, latest first</source>
        <translation>Resultados das execuções automáticas, a mais recente primeiro</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prevista para</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
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
        <source>None: automatic runs are paused.</source>
        <translation>Nenhuma: as execuções automáticas estão em pausa.</translation>
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
        <source>No automatic run has been due yet.</source>
        <translation>Nenhuma execução automática foi prevista até agora.</translation>
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
        <source>Sessions whose rows are gone from the database, with the result of each recorded</source>
        <translation>Sessões cujas linhas saíram do banco de dados, com o resultado de cada uma registrado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Files that the storage has answered for, or that were skipped</source>
        <translation>Arquivos sobre os quais o armazenamento respondeu ou que foram ignorados</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Items whose result is verified and recorded</source>
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
        <source>Paused: no new batch starts</source>
        <translation>Em pausa: nenhum novo lote começa</translation>
    </message>
    <message>
        <source>Stopping: the current batches are being finished and verified…</source>
        <translation>Parando: os lotes em andamento estão sendo concluídos e verificados…</translation>
    </message>
    <message>
        <source>Still stopping: waiting for a disk or the network. Nothing new starts.</source>
        <translation>Ainda parando: aguardando um disco ou a rede. Nada novo começa.</translation>
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
        <source>Partly done, %1</source>
        <translation>Parcialmente concluída, %1</translation>
    </message>
    <message>
        <source>Done, %1</source>
        <translation>Concluída, %1</translation>
    </message>
    <message>
        <source>A safety limit was overridden for this cleanup: %1</source>
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
        <source>%1 used again or changed</source>
        <translation>usados de novo ou alterados: %1</translation>
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
        <source>The storage does not answer. Waiting up to %1 more.</source>
        <translation>O armazenamento não responde. Aguardando até mais %1.</translation>
    </message>
    <message>
        <source>%1 undecided until the next run</source>
        <translation>%1 indefinidos até a próxima execução</translation>
    </message>
    <message>
        <source>Pausing: finishing the current batch…</source>
        <translation>Pausando: o lote atual está terminando…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing deleted: %Ln item(s) failed</source>
        <translation>
            <numerusform>Nada foi excluído: %Ln item falhou</numerusform>
            <numerusform>Nada foi excluído: %Ln itens falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stopped. %1 deleted, %2 left.</source>
        <translation>Interrompida. %1 excluídos, %2 restantes.</translation>
    </message>
    <message>
        <source>Stopped by an error. %1 deleted, %2 left.</source>
        <translation>Interrompida por um erro. %1 excluídos, %2 restantes.</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Restaurar…</translation>
    </message>
    <message numerus="yes">
        <source>Copying, then deleting %Ln item(s), %1</source>
        <translation>
            <numerusform>Copiando e depois excluindo %Ln item, %1</numerusform>
            <numerusform>Copiando e depois excluindo %Ln itens, %1</numerusform>
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
        <translation>Executar o código do aplicativo web?</translation>
    </message>
    <message>
        <source>Only the web app&apos;s own Python can read its settings. This runs the code of its settings and models.</source>
        <translation>Só o Python do próprio aplicativo web pode ler as suas configurações. Isso executa o código das suas configurações e modelos.</translation>
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
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>Não executar</translation>
    </message>
    <message>
        <source>docsweep does not change it.</source>
        <translation>O docsweep não o altera.</translation>
    </message>
    <message>
        <source>This code belongs to user %1. It would run with all rights of user %2.</source>
        <translation>Este código pertence ao usuário %1. Ele seria executado com todos os direitos do usuário %2.</translation>
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
        <source>What was to be deleted</source>
        <translation>O que devia ser excluído</translation>
    </message>
    <message>
        <source>the session %1</source>
        <translation>a sessão %1</translation>
    </message>
    <message>
        <source>everything unused for longer than %1</source>
        <translation>tudo o que não foi usado por mais de %1</translation>
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
        <source>Skipped</source>
        <translation>Ignorados</translation>
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
        <source>The first %1 of %2 items. Those that were not deleted come first. The CSV or JSON export contains them all.</source>
        <translation>Os primeiros %1 de %2 itens. Os não excluídos vêm primeiro. A exportação como CSV ou JSON contém todos.</translation>
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
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecidos</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restantes</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por exemplo: %1</translation>
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
        <source>another run was in progress</source>
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
        <source>Not finished: it is running elsewhere, or its process ended early</source>
        <translation>Não terminada: está em execução em outro lugar, ou seu processo acabou antes da hora</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>não terminada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
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
        <source>Partly done: %Ln item(s) failed</source>
        <translation>
            <numerusform>Parcialmente concluída: %Ln item falhou</numerusform>
            <numerusform>Parcialmente concluída: %Ln itens falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>parcialmente concluída</translation>
    </message>
    <message numerus="yes">
        <source>Done, but %Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>Concluída, mas %Ln exclusão aguarda o armazenamento</numerusform>
            <numerusform>Concluída, mas %Ln exclusões aguardam o armazenamento</numerusform>
        </translation>
    </message>
    <message>
        <source>files pending</source>
        <translation>arquivos pendentes</translation>
    </message>
    <message>
        <source>Done: there was nothing to delete</source>
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
        <source>It is running in another window or on another machine, or its process ended. “Retry” finds out: it completes what an ended run left behind and does not disturb a running one.</source>
        <translation>Está em execução em outra janela ou em outra máquina, ou seu processo acabou. “Repetir” descobre: conclui o que uma execução encerrada deixou e não perturba uma em andamento.</translation>
    </message>
    <message>
        <source>docsweep or the machine stopped during this run. What it had started was completed from the journal. The rest was not touched, and the next scan checks it again.</source>
        <translation>O docsweep ou a máquina parou durante esta execução. O que ela tinha começado foi concluído pelo diário. O restante não foi tocado, e a próxima análise o verifica de novo.</translation>
    </message>
    <message>
        <source>What stopped it: %1</source>
        <translation>O que a parou: %1</translation>
    </message>
    <message>
        <source>Why files could not be deleted: %1</source>
        <translation>Por que arquivos não puderam ser excluídos: %1</translation>
    </message>
    <message>
        <source>Safety limits that were overridden for it: %1</source>
        <translation>Limites de segurança que foram desconsiderados nela: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that were pending when it ended have been settled since.</source>
        <translation>
            <numerusform>%Ln exclusão que estava pendente quando ela terminou foi resolvida desde então.</numerusform>
            <numerusform>%Ln exclusões que estavam pendentes quando ela terminou foram resolvidas desde então.</numerusform>
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
        <source>The list of its items has been removed. The totals are kept.</source>
        <translation>A lista de seus itens foi removida. Os totais são mantidos.</translation>
    </message>
    <message>
        <source>Skipped on purpose: nothing to do.</source>
        <translation>Ignorados de propósito: nada a fazer.</translation>
    </message>
    <message>
        <source>Every run tries again; “Retry” does it now.</source>
        <translation>Cada execução tenta de novo; “Repetir” faz isso agora.</translation>
    </message>
    <message>
        <source>Still there. When the cause is fixed, “Retry” scans and lists them again.</source>
        <translation>Ainda existem. Quando a causa for corrigida, “Repetir” analisa e os lista novamente.</translation>
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
        <source>%1; %2 caught up</source>
        <translation>%1; compensadas: %2</translation>
    </message>
    <message>
        <source>only what earlier runs left over</source>
        <translation>só o que execuções anteriores deixaram</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) of earlier runs were still pending at its end</source>
        <translation>
            <numerusform>%Ln exclusão de execuções anteriores ainda estava pendente no fim</numerusform>
            <numerusform>%Ln exclusões de execuções anteriores ainda estavam pendentes no fim</numerusform>
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
        <source>Done: what earlier runs left over is settled</source>
        <translation>Concluída: o que execuções anteriores deixaram está resolvido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) were pending then; none are pending now.</source>
        <translation>
            <numerusform>Na época, %Ln exclusão estava pendente; agora nenhuma está.</numerusform>
            <numerusform>Na época, %Ln exclusões estavam pendentes; agora nenhuma está.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) were pending then; %1 still pending now.</source>
        <translation>
            <numerusform>Na época, %Ln exclusão estava pendente; ainda pendentes agora: %1.</numerusform>
            <numerusform>Na época, %Ln exclusões estavam pendentes; ainda pendentes agora: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done is recorded; the rest is still pending.</source>
        <translation>Parado. O que foi feito está registrado; o restante continua pendente.</translation>
    </message>
    <message>
        <source>The pending deletions could not be tried. %1</source>
        <translation>Não foi possível tentar as exclusões pendentes. %1</translation>
    </message>
    <message>
        <source>Nothing is pending any more. What an interrupted run left over is settled.</source>
        <translation>Nada mais está pendente. O que uma execução interrompida deixou está resolvido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) done, %1 freed.</source>
        <translation>
            <numerusform>%Ln exclusão pendente concluída, %1 liberados.</numerusform>
            <numerusform>%Ln exclusões pendentes concluídas, %1 liberados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) done, %1 still pending: the list shows why.</source>
        <translation>
            <numerusform>%Ln exclusão pendente concluída; ainda pendentes: %1. A lista mostra por quê.</numerusform>
            <numerusform>%Ln exclusões pendentes concluídas; ainda pendentes: %1. A lista mostra por quê.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing: it was refused before it started</source>
        <translation>nada: foi recusada antes de começar</translation>
    </message>
    <message>
        <source>Refused before it started. Nothing was touched.</source>
        <translation>Recusada antes de começar. Nada foi tocado.</translation>
    </message>
    <message numerus="yes">
        <source>Refused %Ln time(s) in a row before it started. Nothing was touched.</source>
        <translation>
            <numerusform>Recusada %Ln vez seguida antes de começar. Nada foi tocado.</numerusform>
            <numerusform>Recusada %Ln vezes seguidas antes de começar. Nada foi tocado.</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusada</translation>
    </message>
    <message numerus="yes">
        <source>It is not yet known what happened to %Ln item(s), because the database did not answer. The next run settles it.</source>
        <translation>
            <numerusform>Ainda não se sabe o que aconteceu com %Ln item, porque o banco de dados não respondeu. A próxima execução resolve.</numerusform>
            <numerusform>Ainda não se sabe o que aconteceu com %Ln itens, porque o banco de dados não respondeu. A próxima execução resolve.</numerusform>
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
        <source>Expired logins were not deleted (django_session): the database did not allow it.</source>
        <translation>Logins expirados não foram excluídos (django_session): o banco de dados não permitiu.</translation>
    </message>
    <message>
        <source>Expired logins were not deleted (django_session).</source>
        <translation>Logins expirados não foram excluídos (django_session).</translation>
    </message>
    <message>
        <source>Stopped. %1 deleted, %2 left.</source>
        <translation>Interrompida. %1 excluídos, %2 restantes.</translation>
    </message>
    <message>
        <source>Stopped by an error. %1 deleted, %2 left.</source>
        <translation>Interrompida por um erro. %1 excluídos, %2 restantes.</translation>
    </message>
    <message>
        <source>Stopped. %1 deleted.</source>
        <translation>Interrompida. %1 excluídos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that were pending here had been finished by other installations.</source>
        <translation>
            <numerusform>%Ln exclusão que estava pendente aqui havia sido concluída por outra instalação.</numerusform>
            <numerusform>%Ln exclusões que estavam pendentes aqui haviam sido concluídas por outras instalações.</numerusform>
        </translation>
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
        <source>Everything older than this was to be deleted</source>
        <translation>Tudo o que tinha mais do que isto devia ser excluído</translation>
    </message>
    <message>
        <source>Skipped: used again, changed or held since the plan was made</source>
        <translation>Ignorados: usados de novo, alterados ou retidos depois que o plano foi feito</translation>
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
        <source>What is still pending of what it left</source>
        <translation>O que ainda está pendente do que ela deixou</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>this docsweep</source>
        <translation>este docsweep</translation>
    </message>
    <message>
        <source>Only the docsweep that ran it knows</source>
        <translation>Só o docsweep que a fez sabe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
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
        <source>Reading the schedule…</source>
        <translation>Lendo o agendamento…</translation>
    </message>
    <message>
        <source>Nothing is deleted unless somebody starts a cleanup.</source>
        <translation>Nada é excluído a menos que alguém inicie uma limpeza.</translation>
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
        <source>skipped: paused</source>
        <translation>ignorada: em pausa</translation>
    </message>
    <message>
        <source>missed: another run was in progress</source>
        <translation>perdida: outra execução estava em andamento</translation>
    </message>
    <message>
        <source>nothing: switched off</source>
        <translation>nada: desativada</translation>
    </message>
    <message>
        <source>postponed: quiet hours</source>
        <translation>adiada: horário de silêncio</translation>
    </message>
    <message>
        <source>the schedule starts from here</source>
        <translation>o agendamento começa a partir daqui</translation>
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
        <source>another run or scan was in progress</source>
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
        <source>That step would delete about %1 and %2 (%3) more.</source>
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
        <translation>uma execução falhou</translation>
    </message>
    <message>
        <source>a safety limit stopped a run</source>
        <translation>um limite de segurança parou uma execução</translation>
    </message>
    <message>
        <source>something that was already listed was put on hold</source>
        <translation>algo que já estava na lista foi retido</translation>
    </message>
    <message>
        <source>a run was interrupted</source>
        <translation>uma execução foi interrompida</translation>
    </message>
    <message>
        <source>something that was deleted was restored</source>
        <translation>algo excluído foi restaurado</translation>
    </message>
    <message>
        <source>a run left work for the next one</source>
        <translation>uma execução deixou trabalho para a próxima</translation>
    </message>
    <message>
        <source>Stays at %1: %2 on %3. The next step comes on %4 at the earliest.</source>
        <translation>Permanece em %1: %2 em %3. O próximo passo vem no mínimo em %4.</translation>
    </message>
    <message>
        <source>Next automatic run %1: %2</source>
        <translation>Próxima execução automática %1: %2</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>não é possível</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>lendo…</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativadas</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>em pausa até %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>on, quiet hours</source>
        <translation>ativadas, horário de silêncio</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativadas</translation>
    </message>
    <message>
        <source>The list on screen is a trial: it shows what is older than %1. This schedule uses %2.</source>
        <translation>A lista na tela é um teste: mostra o que tem mais de %1. Este agendamento usa %2.</translation>
    </message>
    <message>
        <source>“%1” may clean up the same database, but cannot be opened now. Open the one that should run.</source>
        <translation>“%1” talvez limpe o mesmo banco de dados, mas não pode ser aberta agora. Abra a que deve ser executada.</translation>
    </message>
    <message>
        <source>“%1” and “%2” clean up the same database with different settings. Open the one that should run.</source>
        <translation>“%1” e “%2” limpam o mesmo banco de dados com configurações diferentes. Abra a que deve ser executada.</translation>
    </message>
    <message>
        <source>Automatic runs of “%1” are on and now take place while another connection is open, too. Next run: %2</source>
        <translation>As execuções automáticas de “%1” estão ativadas e agora também ocorrem enquanto outra conexão está aberta. Próxima execução: %2</translation>
    </message>
    <message>
        <source>“Allow automatic runs” is off in Settings: automatic runs do nothing.</source>
        <translation>“Permitir execuções automáticas” está desativado em Configurações: as execuções automáticas não fazem nada.</translation>
    </message>
    <message>
        <source>%1, a run scans again and deletes everything older than %2, as long as docsweep is open.</source>
        <comment>every hour, an age</comment>
        <translation>%1, uma execução analisa de novo e exclui tudo o que tem mais de %2, enquanto o docsweep estiver aberto.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos os dias</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation>
            <numerusform>A cada %Ln dia</numerusform>
            <numerusform>A cada %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>A cada hora</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>A cada %Ln hora</numerusform>
            <numerusform>A cada %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>A cada minuto</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>A cada %Ln minuto</numerusform>
            <numerusform>A cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>A cada %1</translation>
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
        <source>After sleep, catch up with one run</source>
        <translation>Após a suspensão, compensar com uma execução</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horário de silêncio</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>O que é excluído</translation>
    </message>
    <message>
        <source>Everything older than</source>
        <translation>Tudo o que tem mais de</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>Limites de segurança</translation>
    </message>
    <message>
        <source>A run that would exceed a limit stops before its first deletion.</source>
        <translation>Uma execução que ultrapassaria um limite para antes da primeira exclusão.</translation>
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
        <source>No run starts during quiet hours. A run that is due waits until they end. Time zone: %1.</source>
        <translation>Nenhuma execução começa durante o horário de silêncio. Uma execução prevista aguarda o fim dele. Fuso horário: %1.</translation>
    </message>
    <message>
        <source>Start gently: begin with a longer age, then shorten it step by step</source>
        <translation>Começar com suavidade: com uma idade maior, que diminui passo a passo</translation>
    </message>
    <message>
        <source>Age at the start</source>
        <translation>Idade no início</translation>
    </message>
    <message>
        <source>Days without a problem before each step</source>
        <translation>Dias sem problemas antes de cada passo</translation>
    </message>
    <message>
        <source>Steps: 24, 12, 6, 3 and 1 hours, never below the age above. A failure, a safety limit that stopped a run, or a hold on something already listed keeps it on its step.</source>
        <translation>Passos: 24, 12, 6, 3 e 1 horas, nunca abaixo da idade acima. Uma falha, um limite de segurança que parou uma execução ou uma retenção de algo já listado o mantém no seu passo.</translation>
    </message>
    <message>
        <source>% of the files of one bucket</source>
        <translation>% dos arquivos de um bucket</translation>
    </message>
    <message>
        <source>times what runs usually delete here</source>
        <translation>vezes o que as execuções costumam excluir aqui</translation>
    </message>
    <message numerus="yes">
        <source>Use %1 (at most %2 in the last %Ln run(s))</source>
        <translation>
            <numerusform>Usar %1 (no máximo %2 na última %Ln execução)</numerusform>
            <numerusform>Usar %1 (no máximo %2 nas últimas %Ln execuções)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 vezes</translation>
    </message>
    <message>
        <source>“Allow automatic runs” is off in Settings: automatic runs do nothing.</source>
        <translation>“Permitir execuções automáticas” está desativado em Configurações: as execuções automáticas não fazem nada.</translation>
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
        <source>The changes are not applied yet.</source>
        <translation>As alterações ainda não foram aplicadas.</translation>
    </message>
    <message>
        <source>The changes cannot be applied. Check the marked field.</source>
        <translation>Não é possível aplicar as alterações. Verifique o campo marcado.</translation>
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
        <source>Who stores the most?</source>
        <translation>Quem armazena mais?</translation>
    </message>
    <message>
        <source>No session has a file.</source>
        <translation>Nenhuma sessão tem arquivos.</translation>
    </message>
    <message>
        <source>Who stores the most? No session has a file.</source>
        <translation>Quem armazena mais? Nenhuma sessão tem arquivos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who stores the most? One session has %1 of it.</source>
        <translation>Quem armazena mais? Uma sessão tem %1 do total.</translation>
    </message>
    <message>
        <source>Who stores the most? The %1 largest sessions have %2 of it.</source>
        <translation>Quem armazena mais? As %1 maiores sessões têm %2 do total.</translation>
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
        <source>this folder has no row</source>
        <translation>esta pasta não tem linha</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sessão %1</translation>
    </message>
</context>
<context>
    <name>docsweep::SessionCleanup</name>
    <message>
        <source>Nothing can be deleted. See the reason above.</source>
        <translation>Nada pode ser excluído. Veja o motivo acima.</translation>
    </message>
    <message>
        <source>Nothing can be deleted: the hold on %1 keeps it. End the hold first.</source>
        <translation>Nada pode ser excluído: a retenção de %1 impede isso. Encerre-a primeiro.</translation>
    </message>
    <message>
        <source>Nothing can be deleted: holds keep all of it. End them first.</source>
        <translation>Nada pode ser excluído: retenções protegem tudo. Encerre-as primeiro.</translation>
    </message>
    <message>
        <source>Nothing can be deleted while a scan or a run is on. Try again when it has ended.</source>
        <translation>Nada pode ser excluído durante uma verificação ou uma execução. Tente novamente quando terminar.</translation>
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
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>times, 1 or more</source>
        <translation>vezes, 1 ou mais</translation>
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
        <source>Set when docsweep was started. It applies until the next start.</source>
        <translation>Definido quando o docsweep foi iniciado. Vale até o próximo início.</translation>
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
        <source>How long a session may be idle, or a file unchanged, before it can be deleted.</source>
        <translation>Por quanto tempo uma sessão pode ficar inativa, ou um arquivo sem alteração, antes de poder ser excluído.</translation>
    </message>
    <message>
        <source>the same as the time between automatic runs, %1</source>
        <translation>igual ao tempo entre execuções automáticas, %1</translation>
    </message>
    <message>
        <source>%1; this window currently uses %2</source>
        <translation>%1; esta janela usa atualmente %2</translation>
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
        <source>Also used as the age if no age is set.</source>
        <translation>Também usado como idade se nenhuma idade estiver definida.</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cota</translation>
    </message>
    <message>
        <source>For the gauge, the warning and the forecast. Nothing is deleted because of it.</source>
        <translation>Para o medidor, o aviso e a previsão. Nada é excluído por causa disso.</translation>
    </message>
    <message>
        <source>Most items in a run</source>
        <translation>Máximo de itens em uma execução</translation>
    </message>
    <message>
        <source>A run that would delete more stops before its first deletion.</source>
        <translation>Uma execução que excluiria mais para antes da primeira exclusão.</translation>
    </message>
    <message>
        <source>Largest share of everything</source>
        <translation>Maior parcela de tudo</translation>
    </message>
    <message>
        <source>Of all files and sessions that the scan found.</source>
        <translation>De todos os arquivos e sessões que a análise encontrou.</translation>
    </message>
    <message>
        <source>Keep generated files</source>
        <translation>Manter arquivos gerados</translation>
    </message>
    <message>
        <source>Spreadsheets, PDF and text documents that a row lists as its output.</source>
        <translation>Planilhas, PDF e documentos de texto que uma linha lista como sua saída.</translation>
    </message>
    <message>
        <source>Keep files of sessions in use</source>
        <translation>Manter arquivos de sessões em uso</translation>
    </message>
    <message>
        <source>If off, old files are deleted even if their session is in use.</source>
        <translation>Se desligado, arquivos antigos são excluídos mesmo que a sessão deles esteja em uso.</translation>
    </message>
    <message>
        <source>Clean up files</source>
        <translation>Limpar arquivos</translation>
    </message>
    <message>
        <source>If off, only rows are deleted and files are not touched.</source>
        <translation>Se desligado, somente linhas são excluídas e os arquivos não são tocados.</translation>
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
        <source>It is started for each alert and gets the details on its standard input.</source>
        <translation>Ele é iniciado a cada alerta e recebe os detalhes pela entrada padrão.</translation>
    </message>
    <message>
        <source>Alerts on this desktop</source>
        <translation>Alertas nesta área de trabalho</translation>
    </message>
    <message>
        <source>In addition to the tray&apos;s notifications about automatic runs.</source>
        <translation>Além das notificações da bandeja sobre as execuções automáticas.</translation>
    </message>
    <message>
        <source>Days before the quota is reached</source>
        <translation>Dias antes de a cota ser atingida</translation>
    </message>
    <message>
        <source>An alert is sent when the forecast is closer than this. 0: never.</source>
        <translation>Um alerta é enviado quando a previsão está mais próxima do que isto. 0: nunca.</translation>
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
        <source>An alert is sent when a deletion waits for the storage longer than this. 0: never.</source>
        <translation>Um alerta é enviado quando uma exclusão aguarda o armazenamento por mais tempo do que isto. 0: nunca.</translation>
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
        <source>deleted when they are older than the age</source>
        <translation>excluídas quando passam da idade</translation>
    </message>
    <message>
        <source>Form of alerts to a web address</source>
        <translation>Forma dos alertas para um endereço web</translation>
    </message>
    <message>
        <source>docsweep&apos;s own JSON</source>
        <translation>JSON próprio do docsweep</translation>
    </message>
    <message>
        <source>text for a chat (Slack, Mattermost)</source>
        <translation>texto para um chat (Slack, Mattermost)</translation>
    </message>
    <message>
        <source>What the dead man&apos;s switch is told</source>
        <translation>O que é informado ao dispositivo de homem morto</translation>
    </message>
    <message>
        <source>a request after each good run</source>
        <translation>uma requisição após cada execução bem-sucedida</translation>
    </message>
    <message>
        <source>begin, success and failure (healthchecks.io)</source>
        <translation>início, sucesso e falha (healthchecks.io)</translation>
    </message>
    <message>
        <source>It gets a POST for each alert: https, or http to this machine.</source>
        <translation>Recebe um POST a cada alerta: https, ou http para esta máquina.</translation>
    </message>
    <message>
        <source>At least 16 characters; it signs what goes to the web address.</source>
        <translation>Pelo menos 16 caracteres; assina o que vai para o endereço web.</translation>
    </message>
    <message>
        <source>An address that is asked after each good run, and raises an alarm when that stops.</source>
        <translation>Um endereço chamado após cada execução bem-sucedida, que dá o alarme quando isso para.</translation>
    </message>
    <message>
        <source>Allow automatic runs</source>
        <translation>Permitir execuções automáticas</translation>
    </message>
    <message>
        <source>The schedule switches them on. Cleanups by hand are not affected.</source>
        <translation>O agendamento as ativa. As limpezas manuais não são afetadas.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>não definido</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Expired logins</source>
        <translation>Logins expirados</translation>
    </message>
    <message>
        <source>Rows of Django&apos;s own table django_session. Nobody is logged out by it.</source>
        <translation>Linhas da tabela django_session, do próprio Django. Ninguém é desconectado por isso.</translation>
    </message>
    <message>
        <source>deleted with each whole cleanup</source>
        <translation>excluídos a cada limpeza completa</translation>
    </message>
    <message>
        <source>Age of a session counts from</source>
        <translation>A idade de uma sessão conta a partir de</translation>
    </message>
    <message>
        <source>its last activity</source>
        <translation>sua última atividade</translation>
    </message>
    <message>
        <source>its creation</source>
        <translation>sua criação</translation>
    </message>
    <message>
        <source>Names and notes stay in the ledger</source>
        <translation>Nomes e notas ficam no registro</translation>
    </message>
    <message>
        <source>Counted from the end of a hold or a run; then they are erased. 0: for ever.</source>
        <translation>Contado do fim de uma proteção ou execução; depois são apagados. 0: para sempre.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para sempre</translation>
    </message>
    <message>
        <source>Largest share of a bucket</source>
        <translation>Maior parcela de um bucket</translation>
    </message>
    <message>
        <source>Of the files that the scan found in any one bucket.</source>
        <translation>Dos arquivos que a verificação encontrou em um mesmo bucket.</translation>
    </message>
    <message>
        <source>Largest multiple of the usual</source>
        <translation>Maior múltiplo do usual</translation>
    </message>
    <message>
        <source>Of what a run usually deletes here.</source>
        <translation>Do que uma execução costuma excluir aqui.</translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>so many times as much as usual</comment>
        <translation>%1 vezes</translation>
    </message>
    <message>
        <source>Whose clock counts</source>
        <translation>Qual relógio vale</translation>
    </message>
    <message>
        <source>For ages, if this machine, the database and the storage differ.</source>
        <translation>Para as idades, se esta máquina, o banco de dados e o armazenamento divergirem.</translation>
    </message>
    <message>
        <source>the database&apos;s, as long as the others agree</source>
        <translation>o do banco de dados, enquanto os outros concordarem</translation>
    </message>
    <message>
        <source>the database&apos;s</source>
        <translation>o do banco de dados</translation>
    </message>
    <message>
        <source>the storage&apos;s</source>
        <translation>o do armazenamento</translation>
    </message>
    <message>
        <source>this machine&apos;s</source>
        <translation>o desta máquina</translation>
    </message>
    <message>
        <source>Time zone of the database&apos;s times</source>
        <translation>Fuso horário dos horários do banco de dados</translation>
    </message>
    <message>
        <source>Where they are stored without one: UTC, or a name like Europe/Berlin.</source>
        <translation>Onde são armazenados sem fuso: UTC ou um nome como Europe/Berlin.</translation>
    </message>
    <message>
        <source>Encryption to the database</source>
        <translation>Criptografia até o banco de dados</translation>
    </message>
    <message>
        <source>sslmode of PostgreSQL. Only verify-full proves whose server it is.</source>
        <translation>sslmode do PostgreSQL. Só verify-full prova de quem é o servidor.</translation>
    </message>
    <message>
        <source>Longest silence of the database</source>
        <translation>Silêncio máximo do banco de dados</translation>
    </message>
    <message>
        <source>Then its connection is given up.</source>
        <translation>Depois disso, sua conexão é abandonada.</translation>
    </message>
    <message>
        <source>Longest wait for the storage</source>
        <translation>Espera máxima pelo armazenamento</translation>
    </message>
    <message>
        <source>A run then continues without it, and its files stay pending.</source>
        <translation>A execução então continua sem ele, e seus arquivos ficam pendentes.</translation>
    </message>
    <message>
        <source>It applies from the next start.</source>
        <translation>Vale a partir do próximo início.</translation>
    </message>
    <message>
        <source>One or more of file, console, journald and syslog, separated by commas.</source>
        <translation>Um ou mais de file, console, journald e syslog, separados por vírgulas.</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Arquivo de log</translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation>O que vai para o log</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>o que acontece</translation>
    </message>
    <message>
        <source>warnings and errors</source>
        <translation>avisos e erros</translation>
    </message>
    <message>
        <source>errors alone</source>
        <translation>somente erros</translation>
    </message>
    <message>
        <source>Form of the log</source>
        <translation>Forma do log</translation>
    </message>
    <message>
        <source>lines of text</source>
        <translation>linhas de texto</translation>
    </message>
    <message>
        <source>JSON, an object a line</source>
        <translation>JSON, um objeto por linha</translation>
    </message>
    <message>
        <source>Names of the web app&apos;s host</source>
        <translation>Nomes do host do aplicativo web</translation>
    </message>
    <message>
        <source>Requests for other names are refused. Without ports, separated by commas.</source>
        <translation>Requisições para outros nomes são recusadas. Sem portas, separados por vírgulas.</translation>
    </message>
    <message>
        <source>Other pages that may ask</source>
        <translation>Outras páginas que podem pedir</translation>
    </message>
    <message>
        <source>Whole origins like https://app.example.org, separated by commas.</source>
        <translation>Origens completas como https://app.example.org, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Token for machines</source>
        <translation>Token para máquinas</translation>
    </message>
    <message>
        <source>To change it, set %1 where the endpoint is started from. It is never stored.</source>
        <translation>Para alterar, defina %1 onde o endpoint é iniciado. Nunca é armazenado.</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Pasta para cópias</translation>
    </message>
    <message>
        <source>Whatever a cleanup deletes is copied there first, encrypted. Empty: no copy is kept.</source>
        <translation>Tudo o que uma limpeza exclui é antes copiado para lá, criptografado. Vazio: nenhuma cópia é mantida.</translation>
    </message>
    <message>
        <source>none: no copy is kept</source>
        <translation>nenhuma: nenhuma cópia é mantida</translation>
    </message>
    <message>
        <source>Copies are kept for</source>
        <translation>As cópias são mantidas por</translation>
    </message>
    <message>
        <source>Counted from the beginning of a cleanup; then they are gone for good.</source>
        <translation>Contado a partir do início de uma limpeza; depois somem para sempre.</translation>
    </message>
    <message>
        <source>Most that copies may take</source>
        <translation>Máximo que as cópias podem ocupar</translation>
    </message>
    <message>
        <source>What does not fit is not deleted.</source>
        <translation>O que não cabe não é excluído.</translation>
    </message>
    <message>
        <source>Public key of the copies</source>
        <translation>Chave pública das cópias</translation>
    </message>
    <message>
        <source>They are encrypted with it. Only who has the private key can bring anything back.</source>
        <translation>São criptografadas com ela. Só quem tem a chave privada pode recuperar algo.</translation>
    </message>
    <message>
        <source>What was brought back is held for</source>
        <translation>O que foi restaurado é retido por</translation>
    </message>
    <message>
        <source>It is as old as before, so the next cleanup would delete it again.</source>
        <translation>É tão antigo quanto antes, então a próxima limpeza o excluiria novamente.</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>O que é mantido</translation>
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
        <source>A cleanup is running. Settings can be changed when it has finished.</source>
        <translation>Uma limpeza está em andamento. As configurações podem ser alteradas quando ela terminar.</translation>
    </message>
    <message>
        <source>Saved. It applies when the cleanup has finished.</source>
        <translation>Salvo. Vale quando a limpeza terminar.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Log and figures</source>
        <translation>Log e números</translation>
    </message>
    <message>
        <source>There is no keychain here. Save again to keep it in the file %1, which only your user may read but which is not encrypted.</source>
        <translation>Não há chaveiro aqui. Salve novamente para guardá-lo no arquivo %1, que só o seu usuário pode ler, mas que não é criptografado.</translation>
    </message>
    <message>
        <source>Shared with other docsweeps</source>
        <translation>Compartilhado com outros docsweep</translation>
    </message>
    <message>
        <source>Ledger: %1</source>
        <translation>Registro: %1</translation>
    </message>
    <message>
        <source>Clocks and waiting times</source>
        <translation>Relógios e tempos de espera</translation>
    </message>
    <message>
        <source>Cleanups that the web app asks for</source>
        <translation>Limpezas pedidas pelo aplicativo web</translation>
    </message>
    <message>
        <source>Copies of what is deleted</source>
        <translation>Cópias do que é excluído</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>Criar uma chave…</translation>
    </message>
    <message>
        <source>Set the public key where the vault is set: %1</source>
        <translation>Defina a chave pública onde o cofre está definido: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::SharedSchedules</name>
    <message>
        <source>docsweep window (%1)</source>
        <translation>janela do docsweep (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a system&apos;s scheduler, the name of its entry</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ainda não se sabe</translation>
    </message>
    <message>
        <source>All schedules of this web app</source>
        <translation>Todos os agendamentos deste aplicativo web</translation>
    </message>
    <message>
        <source>Every timer and docsweep window that cleans this web app by itself, on any machine.</source>
        <translation>Cada temporizador e cada janela do docsweep que limpa sozinha este aplicativo web, em qualquer computador.</translation>
    </message>
    <message>
        <source>Stop expecting…</source>
        <translation>Parar de esperar…</translation>
    </message>
    <message>
        <source>For a schedule that was removed: nobody is told any more that its runs are missing</source>
        <translation>Para um agendamento removido: a falta das execuções dele não é mais avisada</translation>
    </message>
    <message>
        <source>Expected and seen runs</source>
        <translation>Execuções esperadas e vistas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciadas por</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frequência</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última execução</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhuma ainda</translation>
    </message>
    <message numerus="yes">
        <source>Expected %Ln time(s) since %1, seen 0 times</source>
        <translation>
            <numerusform>Esperada %Ln vez desde %1, vista 0 vezes</numerusform>
            <numerusform>Esperada %Ln vezes desde %1, vista 0 vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On time: %Ln run(s) seen</source>
        <translation>
            <numerusform>No horário: %Ln execução vista</numerusform>
            <numerusform>No horário: %Ln execuções vistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected since %1</source>
        <translation>Esperada desde %1</translation>
    </message>
    <message>
        <source>Stop expecting</source>
        <translation>Parar de esperar</translation>
    </message>
    <message>
        <source>Stop expecting runs of %1 on %2?</source>
        <translation>Parar de esperar execuções de %1 em %2?</translation>
    </message>
    <message>
        <source>This changes no timer and deletes nothing: nobody is told any more that its runs are missing. If it runs again, it is expected again.</source>
        <translation>Isto não altera nenhum temporizador e não exclui nada: a falta das execuções dele não é mais avisada. Se executar de novo, volta a ser esperado.</translation>
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
        <source>docsweep keeps its journal and its log in this folder and deletes nothing without them. A folder that you choose here is only used this time. To set one permanently, use DOCSWEEP_HOME.</source>
        <translation>O docsweep guarda seu diário e seu log nesta pasta e não exclui nada sem eles. A pasta que você escolher aqui só é usada desta vez. Para definir uma de forma permanente, use DOCSWEEP_HOME.</translation>
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
        <source>Two windows on one journal would interfere with each other. Another folder has a journal of its own and is only used this time.</source>
        <translation>Duas janelas no mesmo diário atrapalhariam uma à outra. Outra pasta tem seu próprio diário e só é usada desta vez.</translation>
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
        <source>Can be deleted</source>
        <translation>Pode ser excluído</translation>
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
        <source>the storage was not listed</source>
        <translation>o armazenamento não foi listado</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>de %1, %2</translation>
    </message>
    <message>
        <source>every file has a row</source>
        <translation>todo arquivo tem uma linha</translation>
    </message>
    <message>
        <source>Show the pending deletions</source>
        <translation>Mostrar as exclusões pendentes</translation>
    </message>
    <message>
        <source>and %1 of older versions</source>
        <translation>e %1 de versões anteriores</translation>
    </message>
    <message>
        <source>%1 that no row refers to; %2 of them old</source>
        <translation>%1 aos quais nenhuma linha se refere; %2 antigos</translation>
    </message>
    <message>
        <source>Copies kept</source>
        <translation>Cópias mantidas</translation>
    </message>
    <message>
        <source>the vault cannot be read</source>
        <translation>o cofre não pode ser lido</translation>
    </message>
    <message>
        <source>nothing to put back</source>
        <translation>nada a restaurar</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Show what can be put back</source>
        <translation>Mostrar o que pode ser restaurado</translation>
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
        <source>Scanning: %1 sessions, %2 files, %3 found; %4 can be deleted</source>
        <translation>Analisando: %1 sessões, %2 arquivos, %3 encontrados; %4 podem ser excluídos</translation>
    </message>
</context>
<context>
    <name>docsweep::Strangers</name>
    <message>
        <source>A different database than before is at %1.</source>
        <translation>Em %1 há um banco de dados diferente do de antes.</translation>
    </message>
    <message>
        <source>A different bucket than before is at %1.</source>
        <translation>Em %1 há um bucket diferente do de antes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) of the previous one are paused.</source>
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
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Ask systemd and cron what is installed now</source>
        <translation>Pergunta ao systemd e ao cron o que está instalado agora</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <source>First shows what will be installed</source>
        <translation>Mostra primeiro o que será instalado</translation>
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
        <source>cron does not report the next start.</source>
        <translation>O cron não informa o próximo início.</translation>
    </message>
    <message>
        <source>The system reports no next start.</source>
        <translation>O sistema não informa nenhum próximo início.</translation>
    </message>
    <message>
        <source>Last start, according to the system: %1</source>
        <translation>Último início, segundo o sistema: %1</translation>
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
        <source>The system also cleans up when this window is closed</source>
        <translation>O sistema também limpa quando esta janela está fechada</translation>
    </message>
    <message>
        <source>An entry is installed, but the system does not start it</source>
        <translation>Há uma entrada instalada, mas o sistema não a inicia</translation>
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
        <source>It starts docsweep-cli, which uses the same age and safety limits.</source>
        <translation>Ele inicia o docsweep-cli, que usa a mesma idade e os mesmos limites de segurança.</translation>
    </message>
    <message>
        <source>systemd or cron can start the cleanup, even while nobody is logged in.</source>
        <translation>O systemd ou o cron pode iniciar a limpeza, mesmo quando ninguém está conectado.</translation>
    </message>
    <message>
        <source>Two schedules clean up: this window&apos;s and the system&apos;s. Two runs never work at the same time, because the second one finds the lock taken. One schedule is enough.</source>
        <translation>Dois agendamentos limpam: o desta janela e o do sistema. Duas execuções nunca trabalham ao mesmo tempo, porque a segunda encontra o bloqueio ocupado. Um agendamento basta.</translation>
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
        <source>Only this is removed from %1.</source>
        <translation>Somente isto é removido de %1.</translation>
    </message>
    <message>
        <source>What will be removed</source>
        <translation>O que será removido</translation>
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
        <source>This is exactly what will be installed. It runs without a window and uses the age and the safety limits of these settings.</source>
        <translation>Isto é exatamente o que será instalado. É executado sem janela e usa a idade e os limites de segurança destas configurações.</translation>
    </message>
    <message>
        <source>What will be installed</source>
        <translation>O que será instalado</translation>
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
        <source>Copy what will be installed</source>
        <translation>Copiar o que será instalado</translation>
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
        <translation>No formato do sistema. Todos os dias às três da madrugada: %1</translation>
    </message>
    <message>
        <source>docsweep cannot install it from here. Copy the text to that machine.</source>
        <translation>O docsweep não consegue instalá-lo daqui. Copie o texto para aquela máquina.</translation>
    </message>
    <message>
        <source>A key or password of these settings is in the keychain, which cannot be opened without a desktop. Store it in a private file first.</source>
        <translation>Uma chave ou senha destas configurações está no chaveiro, que não pode ser aberto sem um ambiente de trabalho. Guarde-a antes em um arquivo privado.</translation>
    </message>
    <message>
        <source>It runs only while this user is logged in. With “loginctl enable-linger” it always runs.</source>
        <translation>Só é executado enquanto este usuário está conectado. Com “loginctl enable-linger”, é sempre executado.</translation>
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
        <source>Stop the scan. The list does not change (Esc)</source>
        <translation>Parar a análise. A lista não muda (Esc)</translation>
    </message>
    <message>
        <source>Find out what can be deleted. A scan deletes nothing (F5)</source>
        <translation>Descobrir o que pode ser excluído. Uma análise não exclui nada (F5)</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find any session, file or document (Ctrl+K)</source>
        <translation>Encontrar qualquer sessão, arquivo ou documento (Ctrl+K)</translation>
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
    <name>docsweep::TrialMark</name>
    <message>
        <source>Change it in Settings…</source>
        <translation>Alterar em Configurações…</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>Abrir o agendamento</translation>
    </message>
    <message>
        <source>Trial: %1 · schedule: %2</source>
        <translation>Teste: %1 · agendamento: %2</translation>
    </message>
    <message>
        <source>Trial · schedule: %1</source>
        <translation>Teste · agendamento: %1</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>The list shows what is older than %1: a trial age of this window. Automatic runs use %2.</source>
        <translation>A lista mostra o que tem mais de %1: uma idade de teste desta janela. As execuções automáticas usam %2.</translation>
    </message>
    <message>
        <source>Use %1 for the schedule too</source>
        <translation>Usar %1 também no agendamento</translation>
    </message>
    <message>
        <source>A gradual start sets the age of automatic runs now</source>
        <translation>Um início gradual define agora a idade das execuções automáticas</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Voltar para %1</translation>
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
        <source>Use it only if you trust that user. The answer is remembered for this file and this user. Where docsweep writes and what it runs are never taken from it.</source>
        <translation>Use-o somente se confiar nesse usuário. A resposta é lembrada para este arquivo e este usuário. Onde o docsweep grava e o que executa nunca é tirado dele.</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Usar este arquivo</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>Não usar</translation>
    </message>
</context>
<context>
    <name>docsweep::TypeDonut</name>
    <message>
        <source>What is stored?</source>
        <translation>O que está armazenado?</translation>
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
        <source>What is stored? Nothing yet.</source>
        <translation>O que está armazenado? Nada ainda.</translation>
    </message>
    <message>
        <source>What is stored? %1 is %2.</source>
        <translation>O que está armazenado? %1 são %2.</translation>
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
<context>
    <name>docsweep::UnlockDialog</name>
    <message>
        <source>Unlock the vault</source>
        <translation>Desbloquear o cofre</translation>
    </message>
    <message>
        <source>Use a key file…</source>
        <translation>Usar um arquivo de chave…</translation>
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
        <translation>A chave privada está protegida por uma frase secreta: %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Names and contents in the vault are encrypted. The private key opens them. It was not found on this computer. Type or paste it, or use a file that holds it.</source>
        <translation>Nomes e conteúdos no cofre são criptografados. A chave privada os abre. Ela não foi encontrada neste computador. Digite ou cole a chave, ou use um arquivo que a contenha.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Chave privada</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Escolher o arquivo de chave</translation>
    </message>
    <message numerus="yes">
        <source>docsweep forgets the key again after %Ln minute(s) without use, when the screen is locked, and when the computer goes to sleep.</source>
        <translation>
            <numerusform>O docsweep esquece a chave após %Ln minuto sem uso, quando a tela é bloqueada e quando o computador entra em suspensão.</numerusform>
            <numerusform>O docsweep esquece a chave após %Ln minutos sem uso, quando a tela é bloqueada e quando o computador entra em suspensão.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::VaultItemsModel</name>
    <message>
        <source>%1 in bucket %2</source>
        <translation>%1 no bucket %2</translation>
    </message>
    <message numerus="yes">
        <source>Session, %Ln document(s)</source>
        <translation>
            <numerusform>Sessão, %Ln documento</numerusform>
            <numerusform>Sessão, %Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
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
</context>
<context>
    <name>docsweep::VaultPage</name>
    <message>
        <source>Vault</source>
        <translation>Cofre</translation>
    </message>
    <message>
        <source>Set up a vault…</source>
        <translation>Configurar um cofre…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Search the vault</source>
        <translation>Pesquisar no cofre</translation>
    </message>
    <message>
        <source>Search session, file…</source>
        <translation>Pesquisar sessão, arquivo…</translation>
    </message>
    <message>
        <source>Part of a session’s or a file’s key, in all runs (Ctrl+F)</source>
        <translation>Parte da chave de uma sessão ou arquivo, em todas as execuções (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Runs with copies</source>
        <translation>Execuções com cópias</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Put back its session…</source>
        <translation>Restaurar sua sessão…</translation>
    </message>
    <message>
        <source>The session’s row, its documents and its files</source>
        <translation>A linha da sessão, seus documentos e seus arquivos</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Shows first what will be put back, and asks</source>
        <translation>Mostra primeiro o que será restaurado e pergunta</translation>
    </message>
    <message>
        <source>No copies are kept</source>
        <translation>Nenhuma cópia é mantida</translation>
    </message>
    <message>
        <source>The vault cannot be read</source>
        <translation>O cofre não pode ser lido</translation>
    </message>
    <message>
        <source>Nothing to put back</source>
        <translation>Nada a restaurar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can be put back, %1</source>
        <translation>
            <numerusform>%Ln item pode ser restaurado, %1</numerusform>
            <numerusform>%Ln itens podem ser restaurados, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The last ones are kept until %1.</source>
        <translation>As últimas são mantidas até %1.</translation>
    </message>
    <message>
        <source>The vault is unlocked until you lock it, close this window or do not use it for a while.</source>
        <translation>O cofre fica desbloqueado até você bloqueá-lo, fechar esta janela ou ficar um tempo sem usá-lo.</translation>
    </message>
    <message>
        <source>Names are encrypted. Unlock the vault to see and search them.</source>
        <translation>Os nomes são criptografados. Desbloqueie o cofre para vê-los e pesquisá-los.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Undo a cleanup</source>
        <translation>Desfazer uma limpeza</translation>
    </message>
    <message>
        <source>With a vault, docsweep keeps an encrypted copy of everything it deletes for a time you choose. Until then you can put it back. Name a folder for it in the settings.</source>
        <translation>Com um cofre, o docsweep mantém uma cópia criptografada de tudo o que exclui, pelo tempo que você escolher. Até lá, você pode restaurar. Indique uma pasta nas configurações.</translation>
    </message>
    <message>
        <source>Reading the vault…</source>
        <translation>Lendo o cofre…</translation>
    </message>
    <message>
        <source>Each cleanup keeps a copy of what it deletes for %1. It then shows here.</source>
        <translation>Cada limpeza mantém uma cópia do que exclui por %1. Ela aparece aqui.</translation>
    </message>
    <message>
        <source>%1 holds no vault yet. The first cleanup creates it. If copies were kept there before, connect its disk.</source>
        <translation>%1 ainda não contém um cofre. A primeira limpeza o cria. Se já havia cópias lá, conecte o disco.</translation>
    </message>
    <message>
        <source>Copies cannot be shown</source>
        <translation>As cópias não podem ser mostradas</translation>
    </message>
    <message>
        <source>File %1, %2</source>
        <translation>Arquivo %1, %2</translation>
    </message>
    <message>
        <source>Session %1 with its files</source>
        <translation>Sessão %1 com seus arquivos</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Execução %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln item, %1</numerusform>
            <numerusform>%Ln itens, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Run %1:</source>
        <translation>Execução %1:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln itens</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Nenhum resultado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) in all runs</source>
        <translation>
            <numerusform>%Ln resultado em todas as execuções</numerusform>
            <numerusform>%Ln resultados em todas as execuções</numerusform>
        </translation>
    </message>
    <message>
        <source>More are not shown. Search for what you need.</source>
        <translation>Há mais que não são mostrados. Pesquise o que precisa.</translation>
    </message>
    <message numerus="yes">
        <source>Session with %Ln document(s)</source>
        <translation>
            <numerusform>Sessão com %Ln documento</numerusform>
            <numerusform>Sessão com %Ln documentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::VaultRunsModel</name>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, restam %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluídos</translation>
    </message>
    <message>
        <source>Can be put back until</source>
        <translation>Pode ser restaurado até</translation>
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
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
</context>
<context>
    <name>docsweep::WindowAlerts</name>
    <message>
        <source>Scan</source>
        <translation>Analisar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>The scan was stopped. The list is the previous one.</source>
        <translation>A análise foi parada. A lista é a anterior.</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>A análise foi parada.</translation>
    </message>
    <message>
        <source>The journal was lost, rolled back or repaired. Holds and pending deletions may be missing. Add the missing holds again, then run docsweep-cli accept --yes.</source>
        <translation>O diário foi perdido, voltou a um estado anterior ou foi reparado. Podem faltar retenções e exclusões pendentes. Adicione novamente as retenções que faltam e depois execute docsweep-cli accept --yes.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the database&apos;s clock. Ages are counted by the database&apos;s clock.</source>
        <translation>O relógio desta máquina está %1 adiantado em relação ao do banco de dados. As idades são contadas pelo relógio do banco de dados.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the database&apos;s clock. Ages are counted by the database&apos;s clock.</source>
        <translation>O relógio desta máquina está %1 atrasado em relação ao do banco de dados. As idades são contadas pelo relógio do banco de dados.</translation>
    </message>
    <message>
        <source>The quota is exceeded: %1 of %2 stored.</source>
        <translation>A cota foi excedida: %1 de %2 armazenados.</translation>
    </message>
    <message>
        <source>Quota reached within a day at the current growth.</source>
        <translation>Cota atingida em menos de um dia no ritmo atual.</translation>
    </message>
    <message numerus="yes">
        <source>Quota reached in about %Ln day(s) at the current growth.</source>
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
        <source>%Ln place(s) could not be read. Files there are not in the list.</source>
        <translation>
            <numerusform>Não foi possível ler %Ln local. Os arquivos de lá não estão na lista.</numerusform>
            <numerusform>Não foi possível ler %Ln locais. Os arquivos de lá não estão na lista.</numerusform>
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
        <source>Rows can be cleaned up. Their files are remembered until the storage answers.</source>
        <translation>As linhas podem ser limpas. Os arquivos delas são lembrados até o armazenamento responder.</translation>
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
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Automatic runs of “%1” do not take place. %2</source>
        <translation>As execuções automáticas de “%1” não acontecem. %2</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Editar conexão</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>O que fazer…</translation>
    </message>
    <message>
        <source>Holds made here count for this docsweep only. A ledger shares them with every docsweep that cleans this web app.</source>
        <translation>As retenções criadas aqui valem só para este docsweep. Um registro as compartilha com todo docsweep que limpa este aplicativo web.</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartilhar…</translation>
    </message>
    <message>
        <source>Putting back was interrupted. The rest waits for you, and for the private key.</source>
        <translation>A restauração foi interrompida. O resto espera por você e pela chave privada.</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Concluir…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
</TS>
