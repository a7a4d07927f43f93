<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
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
        <translation>%1 项/秒</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>how QLocale writes a time</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>how QLocale writes a day and a time</comment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>how QLocale writes a day of a year and a time</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>how QLocale writes hours and minutes</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how QLocale writes a day</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how QLocale writes a day of a year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出文件</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>孤立文件</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出文件</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>孤立文件</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划删除</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>already gone</source>
        <translation>早已不存在</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>等待存储</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>Completing an earlier run</source>
        <translation>正在完成先前的运行</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>清理中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>收尾中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>idle longer than %1</source>
        <translation>闲置超过 %1</translation>
    </message>
    <message>
        <source>selected by its key</source>
        <translation>按键名选定</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>距今超过 %1</translation>
    </message>
    <message>
        <source>deleted with its session</source>
        <translation>随其会话一起删除</translation>
    </message>
    <message>
        <source>no row refers to it</source>
        <translation>没有数据行引用它</translation>
    </message>
    <message>
        <source>in the selected session&apos;s folder</source>
        <translation>位于所选会话的文件夹中</translation>
    </message>
    <message>
        <source>used within the last %1</source>
        <translation>最近 %1内使用过</translation>
    </message>
    <message>
        <source>its last activity cannot be read</source>
        <translation>无法读取其最后活动时间</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>changed within the last %1</source>
        <translation>最近 %1内有变更</translation>
    </message>
    <message>
        <source>its age cannot be read</source>
        <translation>无法读取其距今时间</translation>
    </message>
    <message>
        <source>outputs are kept</source>
        <translation>输出文件设为不删除</translation>
    </message>
    <message>
        <source>files of sessions in use are kept</source>
        <translation>使用中会话的文件设为不删除</translation>
    </message>
    <message>
        <source>used by a session that is kept</source>
        <translation>由不删除的会话使用</translation>
    </message>
    <message>
        <source>storage cleanup is switched off</source>
        <translation>存储清理已关闭</translation>
    </message>
    <message>
        <source>not part of the selected session</source>
        <translation>不属于所选会话</translation>
    </message>
    <message>
        <source>its session is kept</source>
        <translation>其会话不删除</translation>
    </message>
    <message>
        <source>Nobody has used this session for over %1. Its rows will be deleted, documents first.</source>
        <translation>此会话已超过 %1无人使用。其数据行将被删除，先删除文档。</translation>
    </message>
    <message>
        <source>This session was selected by its key, regardless of its age.</source>
        <translation>此会话是按键名选定的，不论距今多久。</translation>
    </message>
    <message>
        <source>Unchanged for over %1. Its session is in use and will be kept.</source>
        <translation>已超过 %1未变更。其会话正在使用，不会删除。</translation>
    </message>
    <message>
        <source>Unchanged for over %1.</source>
        <translation>已超过 %1未变更。</translation>
    </message>
    <message>
        <source>A row of an expired session refers to this file. It will be deleted together with that session, and only with it.</source>
        <translation>某个过期会话的数据行引用此文件。它只会随该会话一起删除。</translation>
    </message>
    <message>
        <source>A row of an expired session refers to this file, but the storage could not be listed. The file is looked up before it is deleted.</source>
        <translation>某个过期会话的数据行引用此文件，但无法列出存储内容。删除前会先查询该文件。</translation>
    </message>
    <message>
        <source>No row refers to this file, and it is older than %1.</source>
        <translation>没有数据行引用此文件，且其距今已超过 %1。</translation>
    </message>
    <message>
        <source>It is in the folder of the session that was selected by its key.</source>
        <translation>它位于按键名选定的会话的文件夹中。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>访问被拒绝</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>Locked by its provider</source>
        <translation>已被提供方锁定</translation>
    </message>
    <message>
        <source>In use elsewhere</source>
        <translation>正在别处使用</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>无法读懂的应答</translation>
    </message>
    <message>
        <source>A setting is wrong</source>
        <translation>某项设置有误</translation>
    </message>
    <message>
        <source>A safety limit stopped it</source>
        <translation>因安全上限而停止</translation>
    </message>
    <message>
        <source>Disk problem</source>
        <translation>磁盘问题</translation>
    </message>
    <message>
        <source>no extension</source>
        <translation>无扩展名</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>a row refers to it now</source>
        <translation>现在有数据行引用它</translation>
    </message>
    <message>
        <source>the storage could not be asked</source>
        <translation>无法询问存储</translation>
    </message>
    <message>
        <source>its documents changed</source>
        <translation>其文档已更改</translation>
    </message>
    <message>
        <source>it changed since</source>
        <translation>此后已更改</translation>
    </message>
    <message>
        <source>the run was interrupted before it</source>
        <translation>运行在处理它之前中断</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>文件不可能有此名称</translation>
    </message>
    <message>
        <source>given up by hand</source>
        <translation>已手动放弃</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>旧版本</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>旧版本</translation>
    </message>
    <message>
        <source>replaced more than %1 ago</source>
        <translation>被替换已超过 %1</translation>
    </message>
    <message>
        <source>deleted with its file</source>
        <translation>随其文件一起删除</translation>
    </message>
    <message>
        <source>older versions are kept</source>
        <translation>保留旧版本</translation>
    </message>
    <message>
        <source>it hides versions that are kept</source>
        <translation>它遮住了保留的版本</translation>
    </message>
    <message>
        <source>The bucket has kept this version since the file was replaced or deleted, more than %1 ago.</source>
        <translation>自文件被替换或删除（超过 %1 前）以来，存储桶一直保留着此版本。</translation>
    </message>
    <message>
        <source>The file will be deleted. This version would then take its place, so it is deleted too.</source>
        <translation>文件将被删除。此版本会随之取而代之，因此也会删除。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Automatic runs are paused until %1</source>
        <translation>自动运行已暂停至 %1</translation>
    </message>
    <message>
        <source>Automatic runs are paused</source>
        <translation>自动运行已暂停</translation>
    </message>
    <message>
        <source>A cleanup is starting</source>
        <translation>清理即将开始</translation>
    </message>
    <message>
        <source>The cleanup is paused: %1 of %2 items</source>
        <translation>清理已暂停：%1 项，共 %2 项</translation>
    </message>
    <message>
        <source>Cleaning up: %1 of %2 items</source>
        <translation>正在清理：%1 项，共 %2 项</translation>
    </message>
    <message>
        <source>Next automatic run: %1</source>
        <translation>下次自动运行：%1</translation>
    </message>
    <message>
        <source>No automatic run is planned</source>
        <translation>没有计划的自动运行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of the last cleanup failed</source>
        <translation>
            <numerusform>上次清理有 %Ln 项失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>%Ln 项删除等待存储</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to clean up</source>
        <translation>没有可清理的内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can be deleted, %1</source>
        <translation>
            <numerusform>%Ln 项可删除，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>正在扫描</translation>
    </message>
    <message>
        <source>No web app is connected yet</source>
        <translation>尚未连接 Web 应用</translation>
    </message>
    <message>
        <source>A safety limit stopped the cleanup</source>
        <translation>清理因安全上限而停止</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1</source>
        <translation>未删除任何内容：%1</translation>
    </message>
    <message>
        <source>An error stopped the cleanup</source>
        <translation>清理因错误而停止</translation>
    </message>
    <message>
        <source>The cleanup is done</source>
        <translation>清理已完成</translation>
    </message>
    <message>
        <source>The cleanup was stopped</source>
        <translation>清理已停止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) deleted, %1 freed.</source>
        <translation>
            <numerusform>已删除 %Ln 项，释放 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) failed.</source>
        <translation>
            <numerusform>%Ln 项失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for the storage.</source>
        <translation>
            <numerusform>%Ln 项删除等待存储。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next automatic run: %1, %2</source>
        <translation>下次自动运行：%1，%2</translation>
    </message>
</context>
<context>
    <name>docsweep::AboutGroup</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>docsweep %1 is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>docsweep %1 是自由软件，采用 GNU 通用公共许可证第 3 版或更高版本（GPL-3.0-or-later）发布，不提供任何担保。</translation>
    </message>
    <message>
        <source>It is built with Qt %1 (LGPL-3.0), Qt Charts (GPL-3.0), spdlog and fmt (MIT), tl::expected (CC0) and QtKeychain (BSD). Its icons were drawn for it.</source>
        <translation>它使用 Qt %1（LGPL-3.0）、Qt Charts（GPL-3.0）、spdlog 和 fmt（MIT）、tl::expected（CC0）以及 QtKeychain（BSD）构建。图标为其专门绘制。</translation>
    </message>
</context>
<context>
    <name>docsweep::AcceptDialog</name>
    <message>
        <source>Is this the same as before?</source>
        <translation>和以前是同一个吗？</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>不接受</translation>
    </message>
    <message>
        <source>Accept as the same</source>
        <translation>视为同一个并接受</translation>
    </message>
    <message>
        <source>Accept it only if it belongs to the same web app and was moved or restored. Earlier lists and pending deletions then apply to what is there now, and the next run continues with them. If it is not the same, check that the right disk is mounted and the right database is set.</source>
        <translation>仅当它属于同一个 Web 应用，且经过移动或恢复时，才接受。接受后，先前的列表和等待存储的删除适用于现在的内容，下次运行会继续处理。如果不是同一个，请检查挂载的磁盘和设置的数据库是否正确。</translation>
    </message>
    <message>
        <source>What is there now</source>
        <translation>现在该处的内容</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>以前：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
</context>
<context>
    <name>docsweep::ActivityPage</name>
    <message>
        <source>Items as CSV…</source>
        <translation>各项导出为 CSV…</translation>
    </message>
    <message>
        <source>Runs as CSV…</source>
        <translation>运行记录导出为 CSV…</translation>
    </message>
    <message>
        <source>Run and items as JSON…</source>
        <translation>运行及各项导出为 JSON…</translation>
    </message>
    <message>
        <source>Runs as JSON…</source>
        <translation>运行记录导出为 JSON…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>报告导出为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>打开运行 %1</translation>
    </message>
    <message>
        <source>Retry failed and pending</source>
        <translation>重试失败项和等待项</translation>
    </message>
    <message>
        <source>Export run %1</source>
        <translation>导出运行 %1</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>导出运行记录</translation>
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
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Report of run %1</source>
        <translation>运行 %1 的报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing the report of run %1…</source>
        <translation>正在打印运行 %1 的报告…</translation>
    </message>
    <message>
        <source>The report of run %1 was sent to the printer.</source>
        <translation>运行 %1 的报告已发送到打印机。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止。未写入任何内容。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>启动者</translation>
    </message>
    <message>
        <source>Started by anyone</source>
        <translation>任意启动者</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>任意结果</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>Files pending</source>
        <translation>文件等待中</translation>
    </message>
    <message>
        <source>Items failed</source>
        <translation>有失败项</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>打开运行</translation>
    </message>
    <message>
        <source>Show what happened to its items (Enter or double-click)</source>
        <translation>显示其中各项的结果（Enter 或双击）</translation>
    </message>
    <message>
        <source>Export runs…</source>
        <translation>导出运行记录…</translation>
    </message>
    <message>
        <source>Save the runs shown as CSV or JSON</source>
        <translation>将显示的运行记录保存为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln 次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) deleted</source>
        <translation>
            <numerusform>已删除 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>已释放 %1</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 项等待存储</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 项失败</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>定时任务：%1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing has been cleaned up yet</source>
        <translation>尚未清理过任何内容</translation>
    </message>
    <message>
        <source>Every cleanup is recorded here: what was deleted, what was kept and why, and who started it.</source>
        <translation>每次清理都记录在此：删除了什么，什么未删除及原因，以及由谁启动。</translation>
    </message>
    <message>
        <source>No matching runs</source>
        <translation>没有匹配的运行</translation>
    </message>
    <message>
        <source>Change the result, the period or who started the runs.</source>
        <translation>请更改结果、时段或启动者。</translation>
    </message>
    <message>
        <source>No run in this period</source>
        <translation>此时段内没有运行</translation>
    </message>
    <message>
        <source>Choose a longer period to see earlier runs.</source>
        <translation>选择更长的时段可查看更早的运行。</translation>
    </message>
    <message>
        <source>Trying the pending deletions again…</source>
        <translation>正在重试等待存储的删除…</translation>
    </message>
    <message>
        <source>Scanning again for the items that failed in run %1…</source>
        <translation>正在重新扫描运行 %1 中失败的项…</translation>
    </message>
    <message>
        <source>Failed items that can still be deleted are listed under Candidates.</source>
        <translation>仍可删除的失败项列在“候选项”中。</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>未能成功。%1</translation>
    </message>
    <message>
        <source>The scan did not finish, so the failed items could not be listed again. %1</source>
        <translation>扫描未完成，因此无法重新列出失败项。%1</translation>
    </message>
    <message>
        <source>Pending deletions…</source>
        <translation>等待存储的删除…</translation>
    </message>
    <message>
        <source>Show the files that are waiting for the storage, to try again or give up</source>
        <translation>显示等待存储的文件，可重试或放弃</translation>
    </message>
    <message>
        <source>Which connection</source>
        <translation>哪个连接</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>此连接</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>所有连接</translation>
    </message>
    <message>
        <source>Connections with the same DOCSWEEP_HOME share one history</source>
        <translation>DOCSWEEP_HOME 相同的连接共用一份历史记录</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Nothing has been cleaned up on this connection yet</source>
        <translation>此连接上尚未清理任何内容</translation>
    </message>
    <message>
        <source>Choose “All connections” to see the runs of the others.</source>
        <translation>要查看其他连接的运行，请选择“所有连接”。</translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation>保存证明…</translation>
    </message>
    <message>
        <source>Certificate of run %1</source>
        <translation>运行 %1 的证明</translation>
    </message>
    <message>
        <source>Saved as %1, with the signed file and its signature beside it</source>
        <translation>已保存为 %1，旁边是已签名的文件及其签名</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Copy the ledger&apos;s last entry</source>
        <translation>复制账本的最后一条记录</translation>
    </message>
</context>
<context>
    <name>docsweep::AgeChoice</name>
    <message>
        <source>Show in the list</source>
        <translation>在列表中显示</translation>
    </message>
    <message>
        <source>Drag the handle to see what another age would free.</source>
        <translation>拖动手柄可查看其他时限能释放多少。</translation>
    </message>
    <message>
        <source>That is %1 more than now.</source>
        <translation>比现在多 %1。</translation>
    </message>
    <message>
        <source>That is %1 less than now.</source>
        <translation>比现在少 %1。</translation>
    </message>
    <message>
        <source>Show the candidates older than this</source>
        <translation>显示距今超过此时限的候选项</translation>
    </message>
    <message>
        <source>The list only contains items older than %1</source>
        <translation>列表仅包含距今超过 %1的项</translation>
    </message>
    <message>
        <source>Try this age</source>
        <translation>试用此时限</translation>
    </message>
    <message>
        <source>Scan again with this age. A scan deletes nothing, and automatic runs keep their own age.</source>
        <translation>按此时限重新扫描。扫描不会删除任何内容，自动运行仍使用各自的时限。</translation>
    </message>
    <message>
        <source>Trial age: the list shows what is older than %1; the schedule uses %2.</source>
        <translation>试用时限：列表显示早于 %1 的内容；计划使用 %2。</translation>
    </message>
</context>
<context>
    <name>docsweep::AgeCurve</name>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>What would another age free?</source>
        <translation>换个时限能释放多少？</translation>
    </message>
    <message>
        <source>Nothing is stored.</source>
        <translation>没有存储任何内容。</translation>
    </message>
    <message>
        <source>What would another age free? %1 are older than %2.</source>
        <translation>换个时限能释放多少？%1 距今超过 %2。</translation>
    </message>
    <message>
        <source>Older than %1: about %2 in %3 and %4.</source>
        <translation>距今超过 %1：约 %2，共 %3、%4。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>in use: %1</source>
        <translation>使用中：%1</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>距今超过 %1</translation>
    </message>
    <message numerus="yes">
        <source>about %1 in %Ln file(s)</source>
        <translation>
            <numerusform>约 %1，%Ln 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::AgeHistogram</name>
    <message>
        <source>Can be deleted</source>
        <translation>可删除</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>不删除</translation>
    </message>
    <message>
        <source>How old are the files?</source>
        <translation>文件距今多久？</translation>
    </message>
    <message>
        <source>No files are stored.</source>
        <translation>没有存储任何文件。</translation>
    </message>
    <message>
        <source>How old are the files? Nothing is stored.</source>
        <translation>文件距今多久？没有存储任何内容。</translation>
    </message>
    <message>
        <source>How old are the files? Half of the data is younger than %1.</source>
        <translation>文件距今多久？一半的数据不足 %1。</translation>
    </message>
    <message>
        <source>%1 can be deleted, %2 held, %3 kept.</source>
        <translation>%1 可删除，%2 已保留，%3 不删除。</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1，%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>between %1 and %2 old</source>
        <translation>距今 %1至 %2</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>距今超过 %1</translation>
    </message>
    <message>
        <source>%1 can be deleted</source>
        <translation>%1 可删除</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 已保留</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 不删除</translation>
    </message>
    <message>
        <source>%1 to %2 old</source>
        <translation>距今 %1至 %2</translation>
    </message>
</context>
<context>
    <name>docsweep::AlertTest</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>发送测试</translation>
    </message>
    <message>
        <source>Send a test to the web address</source>
        <translation>向网址发送测试</translation>
    </message>
    <message>
        <source>Send a test to the program</source>
        <translation>向程序发送测试</translation>
    </message>
    <message>
        <source>Send a test to the dead man&apos;s switch</source>
        <translation>向失联监测发送测试</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>There is nothing to send to any more.</source>
        <translation>已没有可发送的目标。</translation>
    </message>
    <message>
        <source>Not delivered to %1 (%2).</source>
        <translation>未送达 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 has run without an error (%2).</source>
        <translation>%1 运行无误（%2）。</translation>
    </message>
    <message>
        <source>Delivered to %1 in %2. Answer: %3</source>
        <translation>已送达 %1，用时 %2。应答：%3</translation>
    </message>
    <message>
        <source>A test counts as a good run: the switch starts waiting anew.</source>
        <translation>测试视为一次成功运行：开关会重新开始计时。</translation>
    </message>
</context>
<context>
    <name>docsweep::AlertWords</name>
    <message>
        <source>The cleanup failed</source>
        <translation>清理失败</translation>
    </message>
    <message>
        <source>The cleanup is incomplete</source>
        <translation>清理未全部完成</translation>
    </message>
    <message>
        <source>The storage is unavailable</source>
        <translation>存储不可用</translation>
    </message>
    <message>
        <source>A safety limit stopped the cleanup</source>
        <translation>清理因安全上限而停止</translation>
    </message>
    <message>
        <source>The clocks differ</source>
        <translation>时钟有差异</translation>
    </message>
    <message>
        <source>The storage is almost full</source>
        <translation>存储空间即将用尽</translation>
    </message>
    <message>
        <source>Deletions have been waiting too long</source>
        <translation>删除操作等待过久</translation>
    </message>
    <message>
        <source>Automatic runs were missed</source>
        <translation>错过了自动运行</translation>
    </message>
    <message>
        <source>Open docsweep to see what went wrong.</source>
        <translation>请打开 docsweep 查看问题所在。</translation>
    </message>
    <message>
        <source>Activity shows every item with the reason.</source>
        <translation>“活动”页面列出了每个项目及其原因。</translation>
    </message>
    <message>
        <source>Rows are still deleted. Their files wait until the storage is back.</source>
        <translation>数据行仍会删除。其文件会等到存储恢复。</translation>
    </message>
    <message>
        <source>Nothing was deleted. Check the list. If it is correct, clean up by hand or raise the limit.</source>
        <translation>未删除任何内容。请检查列表。如果无误，请手动清理或提高上限。</translation>
    </message>
    <message>
        <source>Automatic runs do not start. Synchronise the clocks of this machine and the servers with NTP.</source>
        <translation>自动运行不会开始。请通过 NTP 同步本机和服务器的时钟。</translation>
    </message>
    <message>
        <source>Clean up with a shorter age, or raise MAX_STORAGE_SIZE_MB.</source>
        <translation>请用更短的时限清理，或调高 MAX_STORAGE_SIZE_MB。</translation>
    </message>
    <message>
        <source>The storage must answer and allow the deletion. Test the connection in Settings.</source>
        <translation>存储必须响应并允许删除。请在“设置”中测试连接。</translation>
    </message>
    <message>
        <source>Check that this machine and its scheduler are running at these times.</source>
        <translation>请确认本机及其计划程序在这些时间正在运行。</translation>
    </message>
    <message>
        <source>This has been resolved.</source>
        <translation>此问题已解决。</translation>
    </message>
    <message>
        <source>A schedule does not start its runs</source>
        <translation>某个计划没有启动其运行</translation>
    </message>
    <message>
        <source>Check that the machine is on and its schedule is active. If the schedule is no longer used, remove it.</source>
        <translation>请检查该机器已开机且其计划处于启用状态。如果不再使用该计划，请将其删除。</translation>
    </message>
    <message>
        <source>The vault has no room for copies</source>
        <translation>保险库没有空间存放副本</translation>
    </message>
    <message>
        <source>Copies are kept longer than allowed</source>
        <translation>副本的保留时间超过了允许的期限</translation>
    </message>
    <message>
        <source>A restore is waiting to be finished</source>
        <translation>有一项恢复等待完成</translation>
    </message>
    <message>
        <source>Something was deleted without a copy</source>
        <translation>有内容在没有副本的情况下被删除</translation>
    </message>
    <message>
        <source>What cannot be copied is not deleted. Raise the limit of the vault, or wait until older copies expire.</source>
        <translation>无法复制的内容不会被删除。请提高保险库的上限，或等待旧副本到期。</translation>
    </message>
    <message>
        <source>Check that the vault’s folder can be written and that the clock of this machine is right.</source>
        <translation>请检查保险库文件夹是否可写，以及本机时钟是否正确。</translation>
    </message>
    <message>
        <source>Finish it, or give it up. What has been restored stays.</source>
        <translation>请完成它或放弃它。已恢复的会保留。</translation>
    </message>
    <message>
        <source>It changed while it was deleted and cannot be restored. Activity shows which items.</source>
        <translation>它在删除过程中发生了更改，无法恢复。“活动”页面列出了是哪些项目。</translation>
    </message>
</context>
<context>
    <name>docsweep::AllSchedules</name>
    <message>
        <source>All schedules</source>
        <translation>所有计划</translation>
    </message>
    <message>
        <source>Automatic runs of all saved connections take place as long as docsweep is open.</source>
        <translation>只要 docsweep 处于打开状态，所有已保存连接的自动运行都会进行。</translation>
    </message>
    <message>
        <source>Schedules of all connections</source>
        <translation>所有连接的计划</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Automatic runs</source>
        <translation>自动运行</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>下次运行</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1（已打开）</translation>
    </message>
    <message>
        <source>Click to open this connection</source>
        <translation>点击打开此连接</translation>
    </message>
    <message>
        <source>The same database as “%1”: its schedule runs there.</source>
        <translation>与“%1”是同一数据库：计划在那里运行。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
</context>
<context>
    <name>docsweep::AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>与桌面相同</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>For this window only. The command line and the log are always in English.</source>
        <translation>仅适用于此窗口。命令行和程序日志始终为英文。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>“Same as the desktop” follows the desktop, even while the window is open.</source>
        <translation>即使窗口已打开，“与桌面相同”也会随桌面变化。</translation>
    </message>
</context>
<context>
    <name>docsweep::Background</name>
    <message>
        <source>The scan failed: %1</source>
        <translation>扫描失败：%1</translation>
    </message>
    <message>
        <source>The storage does not answer</source>
        <translation>存储没有应答</translation>
    </message>
    <message>
        <source>docsweep is still running in the tray</source>
        <translation>docsweep 仍在系统托盘中运行</translation>
    </message>
    <message>
        <source>To quit it, choose “Quit” in the menu of its tray icon.</source>
        <translation>要退出，请在托盘图标菜单中选择“退出”。</translation>
    </message>
    <message>
        <source>docsweep keeps running</source>
        <translation>docsweep 继续运行</translation>
    </message>
    <message>
        <source>Automatic runs are on, so docsweep keeps running. This desktop has no tray, so closing the window only minimises it. Press Ctrl+Q to quit docsweep.</source>
        <translation>自动运行已开启，因此 docsweep 继续运行。此桌面没有系统托盘，因此关闭窗口只会将其最小化。按 Ctrl+Q 可退出 docsweep。</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>最小化</translation>
    </message>
    <message>
        <source>Quit docsweep</source>
        <translation>退出 docsweep</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidateActions</name>
    <message>
        <source>Select a row to hold.</source>
        <translation>请选择要保留的行。</translation>
    </message>
    <message>
        <source>Too many rows for the clipboard (at most %1). Export them instead.</source>
        <translation>行数过多，无法放入剪贴板（最多 %1 行）。请改用导出。</translation>
    </message>
    <message>
        <source>Export the items shown</source>
        <translation>导出显示的项</translation>
    </message>
    <message>
        <source>Export the ticked items</source>
        <translation>导出勾选的项</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>勾选或取消勾选</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>保留…</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制键名</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Show only this session</source>
        <translation>仅显示此会话</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>清理…</translation>
    </message>
    <message>
        <source>The filter hides the ticked rows. Clear the filter, or select a row to hold.</source>
        <translation>勾选的行被筛选条件隐藏。请清除筛选条件，或选择要保留的行。</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesModel</name>
    <message>
        <source>The session is kept. These files will be deleted because of their own age.</source>
        <translation>会话不删除。这些文件将因自身的距今时间而被删除。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>deleted with its ticked session</source>
        <translation>随已勾选的会话一并删除</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>not ticked, but something below it is</source>
        <translation>未勾选，但其下有已勾选的项</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>未勾选</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>documents, files</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln 个文档</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Files outside any folder</source>
        <translation>不在文件夹中的文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>会话或文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今时间</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最后活动</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>already processed: nothing to tick</source>
        <translation>已处理：没有可勾选的内容</translation>
    </message>
    <message>
        <source>Tick or untick everything shown (Ctrl+A)</source>
        <translation>勾选或取消勾选所有显示的内容（Ctrl+A）</translation>
    </message>
    <message>
        <source>held: kept until the hold ends</source>
        <translation>已保留：保留结束之前不会删除</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesPage</name>
    <message>
        <source>Session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>全部取消勾选</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>保留…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message numerus="yes">
        <source>All shown: %Ln item(s)…</source>
        <translation>
            <numerusform>全部显示的项：%Ln 项…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All ticked: %Ln item(s)…</source>
        <translation>
            <numerusform>全部勾选的项：%Ln 项…</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>正在扫描…</translation>
    </message>
    <message>
        <source>The candidates appear here once the database and the storage have been read.</source>
        <translation>数据库和存储读取完毕后，候选项即显示在此。</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>尚未扫描</translation>
    </message>
    <message>
        <source>Press F5 to find out what can be deleted. A scan deletes nothing.</source>
        <translation>按 F5 查找可删除的内容。扫描不会删除任何内容。</translation>
    </message>
    <message>
        <source>Nothing to clean up</source>
        <translation>没有可清理的内容</translation>
    </message>
    <message>
        <source>No session has been idle and no file unchanged for longer than %1.</source>
        <translation>没有闲置或未变更超过 %1的会话或文件。</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Change or clear the filters.</source>
        <translation>请更改或清除筛选条件。</translation>
    </message>
    <message>
        <source>at least %1 of %2 shown</source>
        <translation>至少显示 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 项，共 %2 项</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up all %Ln item(s)…</source>
        <translation>
            <numerusform>清理全部 %Ln 项…</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing ticked</source>
        <translation>未勾选任何项</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>已勾选 %1 项</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>清理…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be deleted with their session</source>
        <translation>
            <numerusform>%Ln 个文件将随其会话一并删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be kept: they can only be deleted with their session</source>
        <translation>
            <numerusform>%Ln 个文件不会删除：只能随其会话一起删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held item(s) will be kept</source>
        <translation>
            <numerusform>%Ln 个已保留项不会删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up %Ln item(s)…</source>
        <translation>
            <numerusform>清理 %Ln 项…</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these items is left to clean up.</source>
        <translation>这些项中已没有可清理的内容。</translation>
    </message>
    <message>
        <source>Protect the ticked rows shown, or the selected row, from every cleanup (H)</source>
        <translation>保护显示的已勾选行或所选的行不受任何清理影响（H）</translation>
    </message>
    <message>
        <source>%1 ticked, %2 of them hidden by the filter</source>
        <translation>已勾选 %1 项，其中 %2 项被筛选条件隐藏</translation>
    </message>
    <message numerus="yes">
        <source>Clean up the %Ln item(s) shown…</source>
        <translation>
            <numerusform>清理显示的 %Ln 项…</numerusform>
        </translation>
    </message>
    <message>
        <source>more documents match: type more of the name</source>
        <translation>还有更多文档匹配：请输入更多名称内容</translation>
    </message>
    <message>
        <source>Tick their sessions too</source>
        <translation>同时勾选其会话</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesView</name>
    <message>
        <source>Cleanup candidates</source>
        <translation>清理候选项</translation>
    </message>
</context>
<context>
    <name>docsweep::CauseList</name>
    <message>
        <source>Why items were not deleted</source>
        <translation>未删除的原因</translation>
    </message>
    <message>
        <source>Nothing to fix: they were skipped on purpose, and the next scan checks them again.</source>
        <translation>无需处理：这些项是有意跳过的，下次扫描会重新检查。</translation>
    </message>
    <message>
        <source>They are still there. Fix the cause, then scan and clean up again.</source>
        <translation>这些项仍然存在。请排除原因，然后重新扫描并清理。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more cause(s); the report lists them all</source>
        <translation>
            <numerusform>另有 %Ln 个原因；报告中全部列出</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is forgotten: once this is fixed, the next cleanup continues with them, and so does Retry in the report.</source>
        <translation>不会遗漏任何一项：问题解决后，下次清理会继续处理，报告中的“重试”也会。</translation>
    </message>
</context>
<context>
    <name>docsweep::CauseWords</name>
    <message>
        <source>No address is known for %1.</source>
        <translation>找不到 %1 的地址。</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <translation>%1 拒绝连接。</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 关闭了连接。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 没有应答。</translation>
    </message>
    <message>
        <source>A secure connection to %1 is not possible (TLS).</source>
        <translation>无法与 %1 建立安全连接（TLS）。</translation>
    </message>
    <message>
        <source>The proxy blocks docsweep&apos;s connection to %1.</source>
        <translation>代理阻止了 docsweep 与 %1 的连接。</translation>
    </message>
    <message>
        <source>The provider has locked the project because of its quota or a payment.</source>
        <translation>提供方因配额或付款问题锁定了项目。</translation>
    </message>
    <message>
        <source>The storage does not know the key.</source>
        <translation>存储不认识此密钥。</translation>
    </message>
    <message>
        <source>The storage key has expired.</source>
        <translation>存储密钥已过期。</translation>
    </message>
    <message>
        <source>The storage key belongs to another project.</source>
        <translation>存储密钥属于另一个项目。</translation>
    </message>
    <message>
        <source>The storage key is not allowed to do this.</source>
        <translation>存储密钥无权执行此操作。</translation>
    </message>
    <message>
        <source>The storage reported success, but the file is still there: no policy lets this key delete it.</source>
        <translation>存储报告成功，但文件仍在：没有策略允许此密钥删除它。</translation>
    </message>
    <message>
        <source>The storage key cannot see everything, so docsweep cannot tell whether a file is gone or hidden.</source>
        <translation>存储密钥无法看到全部内容，因此 docsweep 无法判断文件是已不存在还是被隐藏。</translation>
    </message>
    <message>
        <source>No storage is configured.</source>
        <translation>未配置存储。</translation>
    </message>
    <message>
        <source>%1 answered with an error, HTTP %2.</source>
        <translation>%1 返回错误，HTTP %2。</translation>
    </message>
    <message>
        <source>The storage&apos;s listing cannot be trusted now.</source>
        <translation>存储的列表目前不可信。</translation>
    </message>
    <message>
        <source>The bucket does not exist, or the key cannot see it.</source>
        <translation>存储桶不存在，或密钥看不到它。</translation>
    </message>
    <message>
        <source>The bucket %1 does not exist, or the key cannot see it.</source>
        <translation>存储桶 %1 不存在，或密钥看不到它。</translation>
    </message>
    <message>
        <source>No bucket is set.</source>
        <translation>未设置存储桶。</translation>
    </message>
    <message>
        <source>The bucket %1 is not one of the buckets configured now.</source>
        <translation>存储桶 %1 不是当前配置的存储桶之一。</translation>
    </message>
    <message>
        <source>Storage cleanup is switched off.</source>
        <translation>存储清理已关闭。</translation>
    </message>
    <message>
        <source>The storage folder %1 cannot be opened.</source>
        <translation>无法打开存储文件夹 %1。</translation>
    </message>
    <message>
        <source>The bucket&apos;s folder %1 cannot be opened.</source>
        <translation>无法打开存储桶的文件夹 %1。</translation>
    </message>
    <message>
        <source>docsweep may not write to the folder of the files: %1</source>
        <translation>docsweep 不能写入文件所在的文件夹：%1</translation>
    </message>
    <message>
        <source>The user %1 may not delete this file, because it is protected.</source>
        <translation>此文件受保护，用户 %1 不能删除它。</translation>
    </message>
    <message>
        <source>The user %1 has no access to it.</source>
        <translation>用户 %1 无权访问。</translation>
    </message>
    <message>
        <source>The file system is mounted read-only.</source>
        <translation>文件系统以只读方式挂载。</translation>
    </message>
    <message>
        <source>Something else is mounted there, or the system is using it.</source>
        <translation>该处挂载了其他内容，或正被系统使用。</translation>
    </message>
    <message>
        <source>There is a symbolic link on the path. docsweep does not follow symbolic links.</source>
        <translation>路径中有符号链接。docsweep 不跟随符号链接。</translation>
    </message>
    <message>
        <source>No database is configured.</source>
        <translation>未配置数据库。</translation>
    </message>
    <message>
        <source>The database file does not exist, or this user may not open its folder.</source>
        <translation>数据库文件不存在，或此用户不能打开其所在文件夹。</translation>
    </message>
    <message>
        <source>docsweep has no access to the database file or its folder.</source>
        <translation>docsweep 无权访问数据库文件或其所在文件夹。</translation>
    </message>
    <message>
        <source>The web app&apos;s tables are not in this database.</source>
        <translation>此数据库中没有该 Web 应用的数据表。</translation>
    </message>
    <message>
        <source>The database user lacks permissions.</source>
        <translation>数据库用户缺少权限。</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>数据库没有应答。</translation>
    </message>
    <message>
        <source>The database rejects this user or password.</source>
        <translation>数据库拒绝此用户或密码。</translation>
    </message>
    <message>
        <source>There is no database with that name.</source>
        <translation>没有该名称的数据库。</translation>
    </message>
    <message>
        <source>The database accepted the login, then closed the connection.</source>
        <translation>数据库接受登录后关闭了连接。</translation>
    </message>
    <message>
        <source>The web app stores times without a time zone, so no age can be determined.</source>
        <translation>Web 应用保存的时间不带时区，因此无法判断距今时间。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is missing.</source>
        <translation>缺少 Qt 的 PostgreSQL 驱动程序。</translation>
    </message>
    <message>
        <source>Something else keeps the database locked.</source>
        <translation>数据库被其他程序锁定。</translation>
    </message>
    <message>
        <source>A row that docsweep does not know refers to the session or its documents.</source>
        <translation>有 docsweep 不认识的数据行引用了该会话或其文档。</translation>
    </message>
    <message>
        <source>The database deleted a different number of rows than requested.</source>
        <translation>数据库删除的数据行数与要求的不符。</translation>
    </message>
    <message>
        <source>The database refused the request.</source>
        <translation>数据库拒绝了请求。</translation>
    </message>
    <message>
        <source>The session is in use again.</source>
        <translation>该会话又在使用中。</translation>
    </message>
    <message>
        <source>Its documents changed since the list was made.</source>
        <translation>列表生成后，其文档有变更。</translation>
    </message>
    <message>
        <source>It changed since the list was made.</source>
        <translation>列表生成后有变更。</translation>
    </message>
    <message>
        <source>It was put on hold after the list was made.</source>
        <translation>列表生成后已被保留。</translation>
    </message>
    <message>
        <source>A row refers to it now.</source>
        <translation>现在有数据行引用它。</translation>
    </message>
    <message>
        <source>Its session was skipped.</source>
        <translation>其会话已跳过。</translation>
    </message>
    <message>
        <source>The rows of its session are kept.</source>
        <translation>其会话的数据行不删除。</translation>
    </message>
    <message>
        <source>It was still there after the deletion.</source>
        <translation>删除之后它仍然存在。</translation>
    </message>
    <message>
        <source>The run was interrupted before this item. The next scan checks it again.</source>
        <translation>运行在此项之前中断。下次扫描会重新检查。</translation>
    </message>
    <message>
        <source>It was removed before the run was interrupted.</source>
        <translation>它在运行中断之前已删除。</translation>
    </message>
    <message>
        <source>Other causes.</source>
        <translation>其他原因。</translation>
    </message>
    <message>
        <source>Another run is in progress.</source>
        <translation>另一次运行正在进行。</translation>
    </message>
    <message>
        <source>The lock that keeps other runs out was lost.</source>
        <translation>防止其他运行同时进行的锁已丢失。</translation>
    </message>
    <message>
        <source>Its process ended before it could finish.</source>
        <translation>其进程在完成之前已终止。</translation>
    </message>
    <message>
        <source>%1 items were confirmed, but %2 would be deleted now. Nothing was deleted.</source>
        <translation>已确认 %1 项，但现在会删除 %2 项。未删除任何内容。</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the server differ by more than automatic runs allow.</source>
        <translation>本机时钟与服务器时钟的差异超过了自动运行允许的范围。</translation>
    </message>
    <message>
        <source>The list was changed after it was made. Nothing more of it will be deleted.</source>
        <translation>列表生成后被更改。其中的内容不再继续删除。</translation>
    </message>
    <message>
        <source>The list no longer exists or was never finished. Nothing was deleted.</source>
        <translation>列表已不存在，或从未完成。未删除任何内容。</translation>
    </message>
    <message>
        <source>The list was made for another database, %1. Nothing was deleted.</source>
        <translation>列表是为另一个数据库 %1 生成的。未删除任何内容。</translation>
    </message>
    <message>
        <source>There is no session “%1”: no row and no file was found.</source>
        <translation>没有会话“%1”：未找到数据行，也未找到文件。</translation>
    </message>
    <message>
        <source>“%1” is not a session key.</source>
        <translation>“%1”不是会话的键名。</translation>
    </message>
    <message>
        <source>The data arrived in the wrong order. Nothing was planned, because files in use could look like orphans.</source>
        <translation>数据到达的次序错乱。未制定任何计划，因为使用中的文件可能被误认为孤立文件。</translation>
    </message>
    <message>
        <source>The journal was written by a newer docsweep.</source>
        <translation>操作日志由更新版本的 docsweep 写入。</translation>
    </message>
    <message>
        <source>There is no journal yet.</source>
        <translation>尚无操作日志。</translation>
    </message>
    <message>
        <source>docsweep&apos;s own folder cannot be used: %1</source>
        <translation>无法使用 docsweep 自己的文件夹：%1</translation>
    </message>
    <message>
        <source>docsweep has no place for its journal.</source>
        <translation>docsweep 没有存放操作日志的位置。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>无法写入文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>无法使用密钥环。</translation>
    </message>
    <message>
        <source>The value of the setting %1 cannot be used.</source>
        <translation>设置 %1 的值无法使用。</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>%1 必须是 %2 到 %3 之间的数字。</translation>
    </message>
    <message>
        <source>%1 must be a number of at least %2.</source>
        <translation>%1 必须是不小于 %2 的数字。</translation>
    </message>
    <message>
        <source>%1 is set, but other settings that belong to it are missing.</source>
        <translation>已设置 %1，但缺少与之配套的其他设置。</translation>
    </message>
    <message>
        <source>This address would send the key unencrypted.</source>
        <translation>此地址会以未加密方式发送密钥。</translation>
    </message>
    <message>
        <source>Two different storages are set at the same time.</source>
        <translation>同时设置了两个不同的存储。</translation>
    </message>
    <message>
        <source>A connection named “%1” already exists.</source>
        <translation>已有名为“%1”的连接。</translation>
    </message>
    <message>
        <source>The quiet hours cover the whole week and leave no time to run.</source>
        <translation>静默时段覆盖了整个星期，没有可运行的时间。</translation>
    </message>
    <message>
        <source>This system does not know the time zone “%1”.</source>
        <translation>本系统不认识时区“%1”。</translation>
    </message>
    <message>
        <source>%1 is set only in the environment, which is missing when the system starts docsweep.</source>
        <translation>%1 仅在环境变量中设置，而系统启动 docsweep 时缺少这些环境变量。</translation>
    </message>
    <message>
        <source>The program %1 cannot be started.</source>
        <translation>无法启动程序 %1。</translation>
    </message>
    <message>
        <source>cron cannot start a job exactly every %1 minutes.</source>
        <translation>cron 无法恰好每 %1 分钟启动一次任务。</translation>
    </message>
    <message>
        <source>docsweep&apos;s lines in the crontab were changed.</source>
        <translation>crontab 中 docsweep 的行已被更改。</translation>
    </message>
    <message>
        <source>The system does not understand this start time: %1</source>
        <translation>系统无法理解此启动时间：%1</translation>
    </message>
    <message>
        <source>Check the project&apos;s address and this machine&apos;s name server (DNS).</source>
        <translation>请检查项目地址和本机的域名服务器（DNS）。</translation>
    </message>
    <message>
        <source>Check that it is running and can be reached from here, then try again.</source>
        <translation>请确认它正在运行且可从此处访问，然后重试。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock and the server&apos;s certificate. If you use your own certificate authority, set DOCSWEEP_CA_FILE.</source>
        <translation>请检查本机时钟和服务器的证书。如果使用自己的证书颁发机构，请设置 DOCSWEEP_CA_FILE。</translation>
    </message>
    <message>
        <source>Check https_proxy and no_proxy in the environment.</source>
        <translation>请检查环境变量 https_proxy 和 no_proxy。</translation>
    </message>
    <message>
        <source>Its owner must upgrade the plan or wait for the next billing period.</source>
        <translation>其所有者须升级套餐，或等待下一计费周期。</translation>
    </message>
    <message>
        <source>Check SUPABASE_URL and SUPABASE_SERVICE_KEY: both must belong to this project.</source>
        <translation>请检查 SUPABASE_URL 和 SUPABASE_SERVICE_KEY：两者都必须属于此项目。</translation>
    </message>
    <message>
        <source>Use the service key, or add a policy for it.</source>
        <translation>请使用服务密钥，或为此密钥添加策略。</translation>
    </message>
    <message>
        <source>A proxy may be in the way, or the address is not the project&apos;s.</source>
        <translation>可能有代理阻挡，或该地址不是项目的地址。</translation>
    </message>
    <message>
        <source>Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT.</source>
        <translation>请设置 SUPABASE_URL 和 SUPABASE_SERVICE_KEY，或设置 STORAGE_ROOT。</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME.</source>
        <translation>请检查 SUPABASE_BUCKET_NAME。</translation>
    </message>
    <message>
        <source>To switch it on, set STORAGE_CLEANUP_ENABLED=true.</source>
        <translation>要将其开启，请设置 STORAGE_CLEANUP_ENABLED=true。</translation>
    </message>
    <message>
        <source>Check that its disk is mounted and that STORAGE_ROOT and SUPABASE_BUCKET_NAME are correct.</source>
        <translation>请确认其磁盘已挂载，且 STORAGE_ROOT 和 SUPABASE_BUCKET_NAME 正确。</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the files, or allow it to write there.</source>
        <translation>请以文件所有者的身份运行 docsweep，或允许其在该处写入。</translation>
    </message>
    <message>
        <source>Set DATABASE_URL or SUPABASE_DB_HOST to the web app&apos;s database.</source>
        <translation>请将 DATABASE_URL 或 SUPABASE_DB_HOST 设为 Web 应用的数据库。</translation>
    </message>
    <message>
        <source>Set the web app&apos;s database in the settings, and run the app&apos;s migrations.</source>
        <translation>请在设置中设定 Web 应用的数据库，并运行该应用的迁移。</translation>
    </message>
    <message>
        <source>Connect as the owner of the tables.</source>
        <translation>请以数据表所有者的身份连接。</translation>
    </message>
    <message>
        <source>Run this in the database: %1</source>
        <translation>请在数据库中运行：%1</translation>
    </message>
    <message>
        <source>Check the host, the port and the network.</source>
        <translation>请检查主机、端口和网络。</translation>
    </message>
    <message>
        <source>Check the user and the password.</source>
        <translation>请检查用户和密码。</translation>
    </message>
    <message>
        <source>Increase the size of the connection pool. A run needs one connection for its lock and one for each worker.</source>
        <translation>请增大连接池。一次运行的锁需要一个连接，每个工作线程各需一个。</translation>
    </message>
    <message>
        <source>Set USE_TZ = True in the web app.</source>
        <translation>请在 Web 应用中设置 USE_TZ = True。</translation>
    </message>
    <message>
        <source>Install libqt6sql6-psql.</source>
        <translation>请安装 libqt6sql6-psql。</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>请在其结束后重试。</translation>
    </message>
    <message>
        <source>Show the text below to the database&apos;s administrator.</source>
        <translation>请将下方文字交给数据库管理员查看。</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>请重新扫描。</translation>
    </message>
    <message>
        <source>Make sure that nobody deletes the lock, then scan again.</source>
        <translation>请确保无人删除该锁，然后重新扫描。</translation>
    </message>
    <message>
        <source>Synchronise both clocks with NTP.</source>
        <translation>请通过 NTP 同步两边的时钟。</translation>
    </message>
    <message>
        <source>Install the newer docsweep here too.</source>
        <translation>请在此处也安装更新版本的 docsweep。</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_HOME to a folder that this user may write to.</source>
        <translation>请将 DOCSWEEP_HOME 设为此用户可写入的文件夹。</translation>
    </message>
    <message>
        <source>Free some disk space, then try again.</source>
        <translation>请释放一些磁盘空间，然后重试。</translation>
    </message>
    <message>
        <source>Check its path and its permissions.</source>
        <translation>请检查其路径和权限。</translation>
    </message>
    <message>
        <source>Unlock it, or store the key in a private file instead.</source>
        <translation>请将其解锁，或改为将密钥存储在私有文件中。</translation>
    </message>
    <message>
        <source>Use https. http is only allowed for addresses of this machine.</source>
        <translation>请使用 https。http 仅允许用于本机地址。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>请移除其中一个。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another interval.</source>
        <translation>请选择其他间隔。</translation>
    </message>
    <message>
        <source>To have no automatic runs, switch them off.</source>
        <translation>如果不需要自动运行，请将其关闭。</translation>
    </message>
    <message>
        <source>Put it in a .env file, or save these settings as a connection.</source>
        <translation>请将其写入 .env 文件，或将这些设置保存为连接。</translation>
    </message>
    <message>
        <source>Install it, or choose another system.</source>
        <translation>请安装它，或选择其他系统。</translation>
    </message>
    <message>
        <source>The next longer interval that works is %1 minutes.</source>
        <translation>下一个可用的更长间隔为 %1 分钟。</translation>
    </message>
    <message>
        <source>Correct or remove them with crontab -e.</source>
        <translation>请用 crontab -e 修正或移除这些行。</translation>
    </message>
    <message>
        <source>Use the format that the system expects.</source>
        <translation>请使用该系统要求的格式。</translation>
    </message>
    <message>
        <source>The list was made for a different database or bucket than the one there now. Nothing was deleted.</source>
        <translation>生成列表时的数据库或存储桶与现在的不同。未删除任何内容。</translation>
    </message>
    <message>
        <source>A different database or bucket than before is at %1.</source>
        <translation>%1 处的数据库或存储桶与以前不同。</translation>
    </message>
    <message>
        <source>Its time cannot be read, so it never counts as old.</source>
        <translation>无法读取其时间，因此永远不算旧。</translation>
    </message>
    <message>
        <source>No file in this storage can have such a name.</source>
        <translation>此存储中的文件不可能有这样的名称。</translation>
    </message>
    <message>
        <source>Its deletion was given up, so it was not deleted.</source>
        <translation>已放弃删除它，因此未删除。</translation>
    </message>
    <message>
        <source>If it belongs to the same web app, accept it above the page. If not, check the disk and the database.</source>
        <translation>如果它属于同一个 Web 应用，请在页面上方接受。否则请检查磁盘和数据库。</translation>
    </message>
    <message>
        <source>The database file belongs to user %1. Opening it as another user could stop the web app.</source>
        <translation>数据库文件属于用户 %1。以其他用户打开它可能会使 Web 应用停止。</translation>
    </message>
    <message>
        <source>Row-level security hides rows of %1 from this user. Their files would look like orphans.</source>
        <translation>行级安全对此用户隐藏了 %1 的数据行。这些数据行的文件会被误认为孤立文件。</translation>
    </message>
    <message>
        <source>All connections that the database allows are in use.</source>
        <translation>数据库允许的连接已全部使用。</translation>
    </message>
    <message>
        <source>The database server is starting or stopping.</source>
        <translation>数据库服务器正在启动或停止。</translation>
    </message>
    <message>
        <source>An administrator ended the connection, or the database server was stopped.</source>
        <translation>管理员结束了连接，或者数据库服务器已停止。</translation>
    </message>
    <message>
        <source>There is no space left in the folder for temporary files: %1</source>
        <translation>临时文件文件夹中没有剩余空间：%1</translation>
    </message>
    <message>
        <source>Run docsweep as that user.</source>
        <translation>请以该用户的身份运行 docsweep。</translation>
    </message>
    <message>
        <source>Close some of them, or raise the limit of the role, the server or the pooler.</source>
        <translation>请关闭其中一些连接，或提高角色、服务器或连接池的限制。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>请在一分钟后重试。</translation>
    </message>
    <message>
        <source>Raise the limit of the process: ulimit -f unlimited.</source>
        <translation>请提高进程的限制：ulimit -f unlimited。</translation>
    </message>
    <message>
        <source>Something other than the storage is answering at %1.</source>
        <translation>在 %1 应答的不是存储。</translation>
    </message>
    <message>
        <source>The storage project is read-only. Usually its disk is full.</source>
        <translation>存储项目为只读。通常是其磁盘已满。</translation>
    </message>
    <message>
        <source>The storage refuses to delete this file.</source>
        <translation>存储拒绝删除此文件。</translation>
    </message>
    <message>
        <source>A row of another table refers to this file.</source>
        <translation>另一数据表中的数据行引用了此文件。</translation>
    </message>
    <message>
        <source>A trigger in the storage&apos;s database refuses to delete this file.</source>
        <translation>存储数据库中的触发器拒绝删除此文件。</translation>
    </message>
    <message>
        <source>The storage would also delete the files below it, so it was skipped.</source>
        <translation>存储会连同其下的文件一起删除，因此已跳过。</translation>
    </message>
    <message>
        <source>The storage took too long to say which file it refuses to delete.</source>
        <translation>存储花了太长时间才说明它拒绝删除哪个文件。</translation>
    </message>
    <message>
        <source>The storage keeps it as an older version instead of deleting it.</source>
        <translation>存储没有删除它，而是将其保留为旧版本。</translation>
    </message>
    <message>
        <source>An older version of it is kept and would become the current file again.</source>
        <translation>其旧版本会保留，并会重新成为当前文件。</translation>
    </message>
    <message>
        <source>The files of bucket %1 cannot be listed by SQL.</source>
        <translation>无法通过 SQL 列出存储桶 %1 中的文件。</translation>
    </message>
    <message>
        <source>The storage folder must be an absolute path: %1</source>
        <translation>存储文件夹必须是绝对路径：%1</translation>
    </message>
    <message>
        <source>This file isn&apos;t an SQLite database.</source>
        <translation>此文件不是 SQLite 数据库。</translation>
    </message>
    <message>
        <source>The disk or its file system is failing.</source>
        <translation>磁盘或其文件系统出现故障。</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>数据库文件已损坏。</translation>
    </message>
    <message>
        <source>docsweep does not have enough memory.</source>
        <translation>docsweep 的内存不足。</translation>
    </message>
    <message>
        <source>None of the database&apos;s hosts accepts changes.</source>
        <translation>数据库的所有主机都不接受更改。</translation>
    </message>
    <message>
        <source>A row has an id that is not a whole number: %1</source>
        <translation>有一个数据行的 ID 不是整数：%1</translation>
    </message>
    <message>
        <source>Deleting its rows takes longer than the database allows.</source>
        <translation>删除其数据行所需的时间超过了数据库允许的时间。</translation>
    </message>
    <message>
        <source>The lock file %1 does not belong to docsweep.</source>
        <translation>锁文件 %1 不属于 docsweep。</translation>
    </message>
    <message>
        <source>The session no longer exists.</source>
        <translation>该会话已不存在。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Outputs are kept.</source>
        <translation>输出文件设为不删除。</translation>
    </message>
    <message>
        <source>Files of sessions in use are kept.</source>
        <translation>使用中会话的文件设为不删除。</translation>
    </message>
    <message>
        <source>It is not part of the requested session.</source>
        <translation>它不属于所请求的会话。</translation>
    </message>
    <message>
        <source>The storage could not be asked about it.</source>
        <translation>无法向存储查询它。</translation>
    </message>
    <message>
        <source>Older versions are kept.</source>
        <translation>保留旧版本。</translation>
    </message>
    <message>
        <source>Without this deletion marker, an older version that is kept would become the current file again.</source>
        <translation>没有此删除标记，保留的旧版本会重新成为当前文件。</translation>
    </message>
    <message>
        <source>The run was interrupted before the storage confirmed it.</source>
        <translation>运行在存储确认之前中断。</translation>
    </message>
    <message>
        <source>Another transaction has locked these rows, so it is not yet known whether they are gone. The next run checks again.</source>
        <translation>另一个事务锁定了这些数据行，尚不知道它们是否已删除。下次运行会再次检查。</translation>
    </message>
    <message>
        <source>An older docsweep requested this deletion. The file is not in this bucket; it may have been in another one.</source>
        <translation>旧版 docsweep 请求了此删除。文件不在此存储桶中；可能在另一个存储桶里。</translation>
    </message>
    <message>
        <source>The storage answered for only %1 of %2 files.</source>
        <translation>存储只应答了 %2 个文件中的 %1 个。</translation>
    </message>
    <message>
        <source>The list was made by an older docsweep. Nothing was deleted.</source>
        <translation>列表由旧版 docsweep 生成。未删除任何内容。</translation>
    </message>
    <message>
        <source>The list was made with a clock other than the storage&apos;s. Nothing was deleted.</source>
        <translation>生成列表时使用的不是存储的时钟。未删除任何内容。</translation>
    </message>
    <message>
        <source>DOCSWEEP_CLOCK is set to the storage&apos;s clock, but the storage does not report the time.</source>
        <translation>DOCSWEEP_CLOCK 设为存储的时钟，但存储没有报告时间。</translation>
    </message>
    <message>
        <source>The clocks of the database and of the storage differ by more than automatic runs allow.</source>
        <translation>数据库时钟与存储时钟的差异超过了自动运行允许的范围。</translation>
    </message>
    <message>
        <source>The journal was lost, rolled back or repaired: holds and pending deletions may be missing.</source>
        <translation>操作日志已丢失、回退或修复：保留规则和等待存储的删除可能有缺失。</translation>
    </message>
    <message>
        <source>Another program kept the journal locked, so the end of this run could not be recorded. The next run completes it.</source>
        <translation>另一个程序一直锁定操作日志，因此无法记录本次运行的结束。下次运行会完成它。</translation>
    </message>
    <message>
        <source>No row and no file is named “%1”.</source>
        <translation>没有名为“%1”的数据行或文件。</translation>
    </message>
    <message>
        <source>The age must be longer than zero.</source>
        <translation>时限必须大于零。</translation>
    </message>
    <message>
        <source>The database is a replica. It only copies its primary server, so nothing can be changed there.</source>
        <translation>此数据库是副本。它只复制主服务器，因此无法在其中更改任何内容。</translation>
    </message>
    <message>
        <source>The database does not accept changes: %1 makes it read-only.</source>
        <translation>数据库不接受更改：%1 使其为只读。</translation>
    </message>
    <message>
        <source>Some of the web app&apos;s tables are not plain tables here, so the real rows might not be deleted.</source>
        <translation>Web 应用的部分数据表在此不是普通表，因此真正的数据行可能不会被删除。</translation>
    </message>
    <message>
        <source>docsweep needs integer ids, but the ids of the web app&apos;s rows are not integers.</source>
        <translation>docsweep 需要整数 ID，但 Web 应用数据行的 ID 不是整数。</translation>
    </message>
    <message>
        <source>The database runs with fsync = off: after a power cut, deleted rows may come back without their files.</source>
        <translation>数据库以 fsync = off 运行：断电后，已删除的数据行可能恢复，而其文件已不在。</translation>
    </message>
    <message>
        <source>Too few database connections are free for this user: %1. A run may need %2.</source>
        <translation>此用户可用的空闲数据库连接太少：%1。一次运行可能需要 %2 个。</translation>
    </message>
    <message>
        <source>Neither docsweep nor the storage deletes older versions in the bucket %1: what the web app overwrites or deletes is kept forever.</source>
        <translation>docsweep 和存储都不会删除存储桶 %1 中的旧版本：Web 应用覆盖或删除的内容会永远保留。</translation>
    </message>
    <message>
        <source>Some sessions have a last activity in the future. The web app may not store its times in UTC.</source>
        <translation>有些会话的最后活动时间在未来。Web 应用可能没有按 UTC 保存时间。</translation>
    </message>
    <message>
        <source>The web app does not seem to store its times in UTC, so the age of sessions cannot be determined.</source>
        <translation>Web 应用似乎没有按 UTC 保存时间，因此无法判断会话的距今时间。</translation>
    </message>
    <message>
        <source>DOCSWEEP_DATABASE_TIMES does not seem to be the web app&apos;s time zone.</source>
        <translation>DOCSWEEP_DATABASE_TIMES 似乎不是Web 应用的时区。</translation>
    </message>
    <message>
        <source>The web app does not seem to record who is active, so files of people who are working now would be deleted.</source>
        <translation>Web 应用似乎没有记录谁处于活动状态，因此正在工作的人的文件会被删除。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock has gone back since the last run.</source>
        <translation>自上次运行以来，本机时钟倒退了。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock jumped ahead, and no other clock confirms it.</source>
        <translation>本机时钟向前跳变，且没有其他时钟可以证实。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock may have jumped ahead: nothing here is new, and no other clock confirms it.</source>
        <translation>本机时钟可能向前跳变：这里没有任何新内容，且没有其他时钟可以证实。</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>操作日志已损坏。</translation>
    </message>
    <message>
        <source>A later run took care of it.</source>
        <translation>之后的一次运行已处理它。</translation>
    </message>
    <message>
        <source>The system doesn&apos;t let docsweep write a file this large.</source>
        <translation>系统不允许 docsweep 写入这么大的文件。</translation>
    </message>
    <message>
        <source>%1 must be a number above 0.</source>
        <translation>%1 必须是大于 0 的数。</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1 最多只能是 %2。</translation>
    </message>
    <message>
        <source>%1 must be one of these: %2.</source>
        <translation>%1 必须是以下之一：%2。</translation>
    </message>
    <message>
        <source>%1 must be UTC or the name of a time zone that this system knows.</source>
        <translation>%1 必须是 UTC 或本系统认识的时区名称。</translation>
    </message>
    <message>
        <source>docsweep has no setting %1.</source>
        <translation>docsweep 没有名为 %1 的设置。</translation>
    </message>
    <message>
        <source>This name can&apos;t be used for a connection.</source>
        <translation>此名称不能用于连接。</translation>
    </message>
    <message>
        <source>Automatic runs must be at least one minute apart.</source>
        <translation>自动运行的间隔必须至少为一分钟。</translation>
    </message>
    <message>
        <source>Automatic runs can be at most 366 days apart.</source>
        <translation>自动运行的间隔最长为 366 天。</translation>
    </message>
    <message>
        <source>The web app&apos;s tables are in a schema that this database user does not search.</source>
        <translation>该 Web 应用的数据表位于此数据库用户不会查找的模式（schema）中。</translation>
    </message>
    <message>
        <source>It is not verified that %1 is the right database server.</source>
        <translation>没有验证 %1 是否为正确的数据库服务器。</translation>
    </message>
    <message>
        <source>Others may create tables where this database looks for the web app&apos;s tables.</source>
        <translation>其他人可以在此数据库查找该 Web 应用数据表的位置创建数据表。</translation>
    </message>
    <message>
        <source>The web app&apos;s tables were found in two schemas.</source>
        <translation>在两个模式（schema）中都找到了该 Web 应用的数据表。</translation>
    </message>
    <message>
        <source>A temporary table hides one of the web app&apos;s tables.</source>
        <translation>一个临时表遮盖了该 Web 应用的某个数据表。</translation>
    </message>
    <message>
        <source>A trigger on the web app&apos;s tables uses a name without its schema.</source>
        <translation>该 Web 应用数据表上的触发器使用了不带模式（schema）的名称。</translation>
    </message>
    <message>
        <source>Keys and passwords do not belong in a profile.</source>
        <translation>密钥和密码不应放在配置文件中。</translation>
    </message>
    <message>
        <source>The file %1 is not used, because others can read or change it.</source>
        <translation>未使用文件 %1，因为其他人可以读取或更改它。</translation>
    </message>
    <message>
        <source>%1 is not started, because others can change it.</source>
        <translation>未启动 %1，因为其他人可以更改它。</translation>
    </message>
    <message>
        <source>The settings do not yet say where %1 may be sent.</source>
        <translation>设置尚未说明 %1 可以发送到哪里。</translation>
    </message>
    <message>
        <source>The stored %1 was saved for another server, so it was not sent.</source>
        <translation>已保存的 %1 属于另一台服务器，因此没有发送。</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>没有配置文件“%1”。</translation>
    </message>
    <message>
        <source>Another program is using the journal.</source>
        <translation>另一个程序正在使用操作日志。</translation>
    </message>
    <message>
        <source>The journal was not updated, because no copy of it could be kept.</source>
        <translation>操作日志未更新，因为无法保留其副本。</translation>
    </message>
    <message>
        <source>The journal belongs to user %1.</source>
        <translation>操作日志属于用户 %1。</translation>
    </message>
    <message>
        <source>The schedule in the journal cannot be understood.</source>
        <translation>无法理解操作日志中的定时任务。</translation>
    </message>
    <message>
        <source>Part of the journal is missing.</source>
        <translation>操作日志缺少一部分。</translation>
    </message>
    <message>
        <source>There is not enough memory to search or sort the list.</source>
        <translation>内存不足，无法搜索列表或对其排序。</translation>
    </message>
    <message>
        <source>No way to send alerts is set up yet.</source>
        <translation>尚未设置发送告警的方式。</translation>
    </message>
    <message>
        <source>There is no desktop here to show notifications on.</source>
        <translation>此处没有可显示通知的桌面。</translation>
    </message>
    <message>
        <source>This system has no %1.</source>
        <translation>此系统没有 %1。</translation>
    </message>
    <message>
        <source>The address to listen on is missing, or does not belong to this machine.</source>
        <translation>缺少监听地址，或该地址不属于本机。</translation>
    </message>
    <message>
        <source>Get a new one from the project&apos;s API settings.</source>
        <translation>请从项目的 API 设置中获取新密钥。</translation>
    </message>
    <message>
        <source>Remove that row, or hold the file.</source>
        <translation>请删除该数据行，或保留该文件。</translation>
    </message>
    <message>
        <source>Correct the trigger, or hold the file.</source>
        <translation>请修正触发器，或保留该文件。</translation>
    </message>
    <message>
        <source>Delete or move those first.</source>
        <translation>请先删除或移走那些文件。</translation>
    </message>
    <message>
        <source>The next cleanup deletes it version by version.</source>
        <translation>下次清理会逐个版本将其删除。</translation>
    </message>
    <message>
        <source>Ask the storage&apos;s operator whether it can delete single versions.</source>
        <translation>请询问存储的管理者，能否删除单个版本。</translation>
    </message>
    <message>
        <source>Fix the folder, then try again.</source>
        <translation>请修复该文件夹，然后重试。</translation>
    </message>
    <message>
        <source>Check the system&apos;s log for disk errors.</source>
        <translation>请在系统日志中检查磁盘错误。</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>请从备份中恢复。</translation>
    </message>
    <message>
        <source>Allow it more memory: ulimit -v, MemoryMax, the container&apos;s limit.</source>
        <translation>请允许其使用更多内存：ulimit -v、MemoryMax、容器的限制。</translation>
    </message>
    <message>
        <source>Check whether the primary server is down or missing from the list of hosts.</source>
        <translation>请检查主服务器是否已停机，或未列在主机列表中。</translation>
    </message>
    <message>
        <source>Delete it. docsweep creates its own.</source>
        <translation>请将其删除。docsweep 会创建自己的锁文件。</translation>
    </message>
    <message>
        <source>Add the missing holds again. The next run goes ahead in any case.</source>
        <translation>请重新添加缺失的保留规则。下次运行无论如何都会进行。</translation>
    </message>
    <message>
        <source>Set the primary server in the connection.</source>
        <translation>请在连接中设置主服务器。</translation>
    </message>
    <message>
        <source>Make the database accept changes again. Usually its disk is full.</source>
        <translation>请让数据库重新接受更改。通常是其磁盘已满。</translation>
    </message>
    <message>
        <source>Set fsync = on in the server&apos;s configuration.</source>
        <translation>请在服务器配置中设置 fsync = on。</translation>
    </message>
    <message>
        <source>Let docsweep delete older versions, or give the bucket a lifecycle rule.</source>
        <translation>让 docsweep 删除旧版本，或为存储桶设置生命周期规则。</translation>
    </message>
    <message>
        <source>Set the time zone in which the web app stores its times: DOCSWEEP_DATABASE_TIMES.</source>
        <translation>请设置 Web 应用保存时间所用的时区：DOCSWEEP_DATABASE_TIMES。</translation>
    </message>
    <message>
        <source>Compare it with TIME_ZONE and USE_TZ in the web app&apos;s settings.</source>
        <translation>请与Web 应用设置中的 TIME_ZONE 和 USE_TZ 对照。</translation>
    </message>
    <message>
        <source>Switch the web app&apos;s session middleware on again.</source>
        <translation>请重新启用Web 应用的会话中间件。</translation>
    </message>
    <message>
        <source>Make sure that this machine&apos;s clock is right, preferably with NTP.</source>
        <translation>请确保本机时钟正确，最好通过 NTP。</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_CLOCK to database or machine.</source>
        <translation>请将 DOCSWEEP_CLOCK 设为 database 或 machine。</translation>
    </message>
    <message>
        <source>Close every docsweep that uses it, then repair it: docsweep-cli journal repair</source>
        <translation>请关闭所有正在使用它的 docsweep，然后修复：docsweep-cli journal repair</translation>
    </message>
    <message>
        <source>Correct it where it is set.</source>
        <translation>请在设置它的地方改正。</translation>
    </message>
    <message>
        <source>Use letters and digits only, for example “production”.</source>
        <translation>请只使用字母和数字，例如“production”。</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin.</source>
        <translation>请使用类似 Europe/Berlin 的名称。</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_LISTING=auto.</source>
        <translation>请设置 DOCSWEEP_LISTING=auto。</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_CA_FILE to the certificate of the server&apos;s authority.</source>
        <translation>请将 DOCSWEEP_CA_FILE 设为该服务器的颁发机构证书。</translation>
    </message>
    <message>
        <source>Remove it from there and store it as this connection&apos;s key or password.</source>
        <translation>请将其移出，并保存为此连接的密钥或密码。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address first, then store it.</source>
        <translation>请先输入服务器地址，然后再保存。</translation>
    </message>
    <message>
        <source>If this server is the right one, store it again.</source>
        <translation>如果这台服务器正确，请重新保存。</translation>
    </message>
    <message>
        <source>Set it again on the Schedule page.</source>
        <translation>请在“定时任务”页面重新设置。</translation>
    </message>
    <message>
        <source>The database file has a second name, so it cannot be replaced: %1</source>
        <translation>数据库文件有第二个名称，因此无法替换：%1</translation>
    </message>
    <message>
        <source>The smaller copy is not like the database, so the database was left as it is.</source>
        <translation>较小的副本与数据库不一致，因此数据库保持原样。</translation>
    </message>
    <message>
        <source>The web app opened the database while it was replaced; what it wrote may be in either file: %1, %2</source>
        <translation>在替换数据库时，Web 应用打开了它；所写内容可能在以下任一文件中：%1、%2</translation>
    </message>
    <message>
        <source>It cannot be told whether another process has the database open.</source>
        <translation>无法判断是否有其他进程打开了数据库。</translation>
    </message>
    <message>
        <source>A row of another table refers to it, or a trigger refuses.</source>
        <translation>另一张表中的某一行引用了它，或触发器拒绝。</translation>
    </message>
    <message>
        <source>They could not be counted when the list was made; the next run tries again.</source>
        <translation>生成列表时无法统计它们；下次运行会重试。</translation>
    </message>
    <message>
        <source>Stop the web app now, and compare the two files before you start it again.</source>
        <translation>请立即停止 Web 应用，并在重新启动之前比较这两个文件。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>无法连接到 %1。</translation>
    </message>
    <message>
        <source>The ledger of this web app is gone. Its holds are unknown, so nothing is deleted.</source>
        <translation>此网站应用的账本不见了。其中的保留规则未知，因此不会删除任何内容。</translation>
    </message>
    <message>
        <source>docsweep may not read all of the ledger. Holds may be hidden, so nothing is deleted.</source>
        <translation>docsweep 无权读取整个账本。可能有隐藏的保留规则，因此不会删除任何内容。</translation>
    </message>
    <message>
        <source>The ledger cannot be used. Its holds are unknown, so nothing is deleted.</source>
        <translation>无法使用账本。其中的保留规则未知，因此不会删除任何内容。</translation>
    </message>
    <message>
        <source>The run could not be written to the ledger, so nothing was deleted.</source>
        <translation>无法将此次运行写入账本，因此没有删除任何内容。</translation>
    </message>
    <message>
        <source>The ledger cannot be made.</source>
        <translation>无法创建账本。</translation>
    </message>
    <message>
        <source>The ledger is a copy of another database’s. Nothing is deleted.</source>
        <translation>该账本是另一个数据库账本的副本。不会删除任何内容。</translation>
    </message>
    <message>
        <source>The ledger is older than it was before. Holds may be missing, so nothing is deleted.</source>
        <translation>账本比之前的状态更旧。可能缺少保留规则，因此不会删除任何内容。</translation>
    </message>
    <message>
        <source>The ledger is not the one that was here before. Holds may be missing, so nothing is deleted.</source>
        <translation>账本不是之前的那一个。可能缺少保留规则，因此不会删除任何内容。</translation>
    </message>
    <message>
        <source>Somebody has altered the ledger.</source>
        <translation>有人篡改了账本。</translation>
    </message>
    <message>
        <source>There is a ledger already.</source>
        <translation>已有账本。</translation>
    </message>
    <message>
        <source>There is no ledger: other docsweeps do not know this one’s holds and runs.</source>
        <translation>没有账本：其他 docsweep 不知道此 docsweep 的保留规则和运行记录。</translation>
    </message>
    <message>
        <source>%1 asked this run to stop.</source>
        <translation>%1 请求停止此次运行。</translation>
    </message>
    <message>
        <source>That run is no longer at work.</source>
        <translation>该次运行已不在进行中。</translation>
    </message>
    <message>
        <source>%1 could not finish this deletion.</source>
        <translation>%1 未能完成此删除。</translation>
    </message>
    <message>
        <source>The ledger can no longer be read. Its holds are unknown, so nothing more is deleted.</source>
        <translation>无法再读取账本。其中的保留规则未知，因此不再删除任何内容。</translation>
    </message>
    <message>
        <source>Nothing was erased: a hold that is in force is never erased.</source>
        <translation>未抹去任何内容：生效中的保留规则绝不会被抹去。</translation>
    </message>
    <message>
        <source>The ledger has nothing of that person or session to erase.</source>
        <translation>账本中没有该人员或会话可抹去的内容。</translation>
    </message>
    <message>
        <source>Nothing was erased: a run of that person is at work.</source>
        <translation>未抹去任何内容：该人员的一次运行正在进行。</translation>
    </message>
    <message>
        <source>It was erased, but the ledger’s file may still contain traces.</source>
        <translation>已抹去，但账本文件中可能仍有残留。</translation>
    </message>
    <message>
        <source>Run %1 has not ended, so there is no certificate of it yet.</source>
        <translation>运行 %1 尚未结束，因此还没有证明。</translation>
    </message>
    <message>
        <source>Run %1 was refused before it began. There is nothing to certify.</source>
        <translation>运行 %1 在开始前被拒绝，没有可证明的内容。</translation>
    </message>
    <message>
        <source>%1 is not a certificate that docsweep can check.</source>
        <translation>%1 不是 docsweep 能验证的证明。</translation>
    </message>
    <message>
        <source>The signature does not match. The certificate or the key was altered.</source>
        <translation>签名不匹配。证明或密钥已被更改。</translation>
    </message>
    <message>
        <source>The list of names is not the one that the certificate speaks of.</source>
        <translation>名称列表不是证明所指的那一份。</translation>
    </message>
    <message>
        <source>The key that signs certificates cannot be used: %1</source>
        <translation>无法使用签署证明的密钥：%1</translation>
    </message>
    <message>
        <source>Restore it together with the web app’s database. If it is gone for good: docsweep-cli ledger forget</source>
        <translation>请将它与网站应用的数据库一起恢复。如果它已彻底丢失：docsweep-cli ledger forget</translation>
    </message>
    <message>
        <source>Ask the owner of the database to set the ledger’s rights: docsweep-cli ledger status</source>
        <translation>请让数据库的所有者设置账本的权限：docsweep-cli ledger status</translation>
    </message>
    <message>
        <source>Update docsweep on this computer.</source>
        <translation>请更新此计算机上的 docsweep。</translation>
    </message>
    <message>
        <source>Make sure that the ledger can be written.</source>
        <translation>请确保账本可以写入。</translation>
    </message>
    <message>
        <source>Let an owner of the database run the statements shown.</source>
        <translation>请让数据库的所有者执行所示语句。</translation>
    </message>
    <message>
        <source>If this database is its new home: docsweep-cli ledger rehome</source>
        <translation>如果此数据库是它的新归属：docsweep-cli ledger rehome</translation>
    </message>
    <message>
        <source>Compare the holds with those that are needed. If the ledger is right as it is: docsweep-cli ledger rehome</source>
        <translation>请将保留规则与需要的进行比较。如果账本现状正确：docsweep-cli ledger rehome</translation>
    </message>
    <message>
        <source>Nothing to do: the next run looks at the file again and finishes it.</source>
        <translation>无需处理：下次运行会重新检查该文件并完成删除。</translation>
    </message>
    <message>
        <source>See if the ledger can be read: docsweep-cli ledger status. The next run goes on.</source>
        <translation>请检查能否读取账本：docsweep-cli ledger status。下次运行会继续。</translation>
    </message>
    <message>
        <source>See which entries can be proved: docsweep-cli ledger verify</source>
        <translation>查看哪些条目可以证明：docsweep-cli ledger verify</translation>
    </message>
    <message>
        <source>End the hold first, or change it so that it is yours.</source>
        <translation>请先结束该保留规则，或将其改为您的。</translation>
    </message>
    <message>
        <source>Wait until the run has ended.</source>
        <translation>请等待运行结束。</translation>
    </message>
    <message>
        <source>Erase the same again in a minute.</source>
        <translation>请一分钟后再次抹去相同内容。</translation>
    </message>
    <message>
        <source>Ask for the certificate and the public key again. Do not trust this one.</source>
        <translation>请重新索取证明和公钥。不要相信这一份。</translation>
    </message>
    <message>
        <source>Give certificate.key in docsweep’s home back to your user, with mode 600.</source>
        <translation>将 docsweep 文件夹中的 certificate.key 归还给您的用户，权限设为 600。</translation>
    </message>
    <message>
        <source>%1 has started no run since %2.</source>
        <translation>%1 自 %2 起没有启动任何运行。</translation>
    </message>
    <message>
        <source>The ledger expects no such schedule.</source>
        <translation>账本中没有预期的此计划。</translation>
    </message>
    <message>
        <source>Check that the machine is on and its schedule is active.</source>
        <translation>请检查该机器已开机且其计划处于启用状态。</translation>
    </message>
    <message>
        <source>The ledger is a copy of another database’s, and older than it was here before. Holds may be missing, so nothing is deleted.</source>
        <translation>该账本是另一个数据库账本的副本，并且比之前这里的状态更旧。可能缺少保留规则，因此不会删除任何内容。</translation>
    </message>
    <message>
        <source>The ledger is a copy of another database’s, and not the one that was here before. Holds may be missing, so nothing is deleted.</source>
        <translation>该账本是另一个数据库账本的副本，并且不是之前这里的那一个。可能缺少保留规则，因此不会删除任何内容。</translation>
    </message>
    <message>
        <source>%1 finished this deletion (%2).</source>
        <translation>%1 已完成此删除（%2）。</translation>
    </message>
    <message>
        <source>Restore it together with the web app’s database. If nobody has used it yet: docsweep-cli ledger init</source>
        <translation>请将其与 Web 应用的数据库一起恢复。如果尚无人使用过：docsweep-cli ledger init</translation>
    </message>
    <message>
        <source>Nothing to do: the other docsweep’s run counts this file.</source>
        <translation>无需处理：该文件计入另一个 docsweep 的运行。</translation>
    </message>
    <message>
        <source>Its rows changed after they were copied, so it was kept.</source>
        <translation>其行在复制后发生了变化，因此已保留。</translation>
    </message>
    <message>
        <source>It was kept, because its file %1 could not be copied.</source>
        <translation>已保留，因为其文件 %1 无法复制。</translation>
    </message>
    <message>
        <source>It must be copied before it is deleted, and no vault is set.</source>
        <translation>删除前必须先复制，但未设置保险库。</translation>
    </message>
    <message>
        <source>What was deleted as %1 was not what had been copied. It cannot be restored.</source>
        <translation>以 %1 之名删除的内容并非已复制的内容，无法恢复。</translation>
    </message>
    <message>
        <source>The vault has room for %1. None of the %2 to be copied fits, so nothing was deleted.</source>
        <translation>保险库的剩余空间为 %1。待复制的 %2 全都放不下，因此未删除任何内容。</translation>
    </message>
    <message>
        <source>The vault has room for %1 of the %2 to be copied. The rest is kept.</source>
        <translation>待复制的 %2 中，保险库可容纳 %1。其余将保留。</translation>
    </message>
    <message>
        <source>No copies were kept, as requested.</source>
        <translation>按要求未保留副本。</translation>
    </message>
    <message>
        <source>A vault is set, but no key to encrypt it with.</source>
        <translation>已设置保险库，但没有用于加密的密钥。</translation>
    </message>
    <message>
        <source>Copies that should have been gone since %1 are still in the vault.</source>
        <translation>本应自 %1 起消失的副本仍在保险库中。</translation>
    </message>
    <message>
        <source>Set the vault again. To let such files go without a copy: docsweep-cli cleanup_files --no-vault</source>
        <translation>请重新设置保险库。若要不留副本地删除这些文件：docsweep-cli cleanup_files --no-vault</translation>
    </message>
    <message>
        <source>Raise the limit of the vault, or wait until older copies expire.</source>
        <translation>请提高保险库的上限，或等待旧副本到期。</translation>
    </message>
    <message>
        <source>Make a key with docsweep-cli vault key new, and set DOCSWEEP_VAULT_KEY.</source>
        <translation>请用 docsweep-cli vault key new 生成密钥，并设置 DOCSWEEP_VAULT_KEY。</translation>
    </message>
    <message>
        <source>Make sure that the vault’s folder can be written. The next run tries again.</source>
        <translation>请确保保险库文件夹可写。下一次运行会重试。</translation>
    </message>
    <message>
        <source>This name is not accepted there: %1</source>
        <translation>那里不接受此名称：%1</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, but its bucket accepts at most %3.</source>
        <translation>%1 有 %2 字节，但其存储桶最多接受 %3。</translation>
    </message>
    <message>
        <source>%1 is of the type %2, but its bucket accepts only %3.</source>
        <translation>%1 的类型是 %2，但其存储桶只接受 %3。</translation>
    </message>
    <message>
        <source>These rows were copied from another kind of database.</source>
        <translation>这些行是从另一种数据库复制的。</translation>
    </message>
    <message>
        <source>The database no longer has the columns %1. Their values would be lost.</source>
        <translation>数据库不再有列 %1，其值将会丢失。</translation>
    </message>
    <message>
        <source>The database now requires the columns %1. The copy does not have them.</source>
        <translation>数据库现在要求列 %1，而副本中没有这些列。</translation>
    </message>
    <message>
        <source>The database changes rows of %1 when they are stored, so they were not restored.</source>
        <translation>数据库在保存时会更改 %1 的行，因此未恢复。</translation>
    </message>
    <message>
        <source>The database refused these rows.</source>
        <translation>数据库拒绝了这些行。</translation>
    </message>
    <message>
        <source>%1 exists again, with %2 bytes since %3. It was not replaced.</source>
        <translation>%1 又存在了，自 %3 起为 %2 字节。它没有被替换。</translation>
    </message>
    <message>
        <source>%1 reads differently from what was stored.</source>
        <translation>%1 读取的内容与存储的不同。</translation>
    </message>
    <message>
        <source>It waits for files of %1 that are not restored yet.</source>
        <translation>正在等待 %1 尚未恢复的文件。</translation>
    </message>
    <message>
        <source>Restore %1 was interrupted with %2 items open. They wait for the vault’s private key.</source>
        <translation>恢复 %1 被中断，还有 %2 项未完成。它们在等待保险库的私钥。</translation>
    </message>
    <message>
        <source>These copies came from %1, but this is %2.</source>
        <translation>这些副本来自 %1，而这里是 %2。</translation>
    </message>
    <message>
        <source>Restore %1 is no longer what was confirmed. Plan it again.</source>
        <translation>恢复 %1 已不是所确认的内容。请重新计划。</translation>
    </message>
    <message>
        <source>There is no restore %1.</source>
        <translation>没有恢复 %1。</translation>
    </message>
    <message>
        <source>The vault has nothing to restore of %1.</source>
        <translation>保险库中没有可恢复的 %1 内容。</translation>
    </message>
    <message>
        <source>No vault is set.</source>
        <translation>未设置保险库。</translation>
    </message>
    <message>
        <source>There is no ledger, so docsweep on other machines does not know of this hold.</source>
        <translation>没有账本，因此其他机器上的 docsweep 不知道此保留规则。</translation>
    </message>
    <message>
        <source>The cache control of %1 could not be restored.</source>
        <translation>无法恢复 %1 的缓存控制。</translation>
    </message>
    <message>
        <source>Restore %1 was interrupted. It must be finished first.</source>
        <translation>恢复 %1 被中断，必须先完成它。</translation>
    </message>
    <message>
        <source>The ledger has no entry of this restore: %1</source>
        <translation>账本中没有此次恢复的条目：%1</translation>
    </message>
    <message>
        <source>What was restored is as old as before. The next cleanup after its hold deletes it again.</source>
        <translation>恢复的内容和以前一样旧。保留结束后的下一次清理会再次删除它。</translation>
    </message>
    <message>
        <source>It can be written to a folder: docsweep-cli restore --to DIR</source>
        <translation>可以写入文件夹：docsweep-cli restore --to DIR</translation>
    </message>
    <message>
        <source>On a machine that has the private key: docsweep-cli restore</source>
        <translation>在拥有私钥的机器上：docsweep-cli restore</translation>
    </message>
    <message>
        <source>Make a ledger: docsweep-cli ledger init</source>
        <translation>创建账本：docsweep-cli ledger init</translation>
    </message>
    <message>
        <source>There is no vault in %1.</source>
        <translation>%1 中没有保险库。</translation>
    </message>
    <message>
        <source>The vault’s folder %1 cannot be created: %2</source>
        <translation>无法创建保险库文件夹 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be the vault’s folder: %2</source>
        <translation>%1 不能用作保险库文件夹：%2</translation>
    </message>
    <message>
        <source>A newer docsweep wrote %1. This version cannot read it.</source>
        <translation>%1 由较新的 docsweep 写入，此版本无法读取。</translation>
    </message>
    <message>
        <source>The vault cannot be read: %1: %2</source>
        <translation>无法读取保险库：%1：%2</translation>
    </message>
    <message>
        <source>The vault cannot be written: %1: %2</source>
        <translation>无法写入保险库：%1：%2</translation>
    </message>
    <message>
        <source>The disk of the vault is full: %1</source>
        <translation>保险库所在的磁盘已满：%1</translation>
    </message>
    <message>
        <source>The vault is full. Its limit is %1.</source>
        <translation>保险库已满，上限为 %1。</translation>
    </message>
    <message>
        <source>This machine’s clock is %1 behind the vault’s. Until it is corrected, nothing is restored and nothing expires.</source>
        <translation>本机时钟比保险库慢 %1。在校正之前，不会恢复任何内容，也不会有内容过期。</translation>
    </message>
    <message>
        <source>This machine’s clock jumped ahead by %1. Until it is confirmed, nothing is restored and nothing expires.</source>
        <translation>本机时钟突然快了 %1。在确认之前，不会恢复任何内容，也不会有内容过期。</translation>
    </message>
    <message>
        <source>The time to restore this ended at %1.</source>
        <translation>恢复期限已于 %1 结束。</translation>
    </message>
    <message>
        <source>Part of container %1 of the vault is damaged or missing.</source>
        <translation>保险库容器 %1 的一部分已损坏或丢失。</translation>
    </message>
    <message>
        <source>Container %1 of the vault has no valid signature.</source>
        <translation>保险库容器 %1 没有有效签名。</translation>
    </message>
    <message>
        <source>Container %1 of the vault was signed by another installation: %2</source>
        <translation>保险库容器 %1 由另一个安装签名：%2</translation>
    </message>
    <message>
        <source>This copy is damaged and cannot be restored (%1, no. %2).</source>
        <translation>此副本已损坏，无法恢复（%1，第 %2 项）。</translation>
    </message>
    <message>
        <source>This copy is no longer kept (%1, no. %2).</source>
        <translation>此副本已不再保留（%1，第 %2 项）。</translation>
    </message>
    <message>
        <source>The vault has no container %1.</source>
        <translation>保险库中没有容器 %1。</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>保险库已锁定。</translation>
    </message>
    <message>
        <source>This key does not open the vault. Its fingerprint is %1.</source>
        <translation>此密钥无法打开保险库，其指纹为 %1。</translation>
    </message>
    <message>
        <source>This is not a key of a vault, or it was mistyped.</source>
        <translation>这不是保险库密钥，或者输入有误。</translation>
    </message>
    <message>
        <source>This is a private key. Use the public one here.</source>
        <translation>这是私钥，此处请使用公钥。</translation>
    </message>
    <message>
        <source>The private key file is damaged.</source>
        <translation>私钥文件已损坏。</translation>
    </message>
    <message>
        <source>Wrong passphrase for the private key.</source>
        <translation>私钥的密码短语错误。</translation>
    </message>
    <message>
        <source>The private key file %1 cannot be trusted: %2</source>
        <translation>私钥文件 %1 不可信：%2</translation>
    </message>
    <message>
        <source>The vault’s private key is not on this machine. Fingerprint: %1</source>
        <translation>保险库的私钥不在本机上。指纹：%1</translation>
    </message>
    <message>
        <source>There is already a private key: %1</source>
        <translation>已有私钥：%1</translation>
    </message>
    <message>
        <source>The private key has no passphrase: %1</source>
        <translation>私钥没有密码短语：%1</translation>
    </message>
    <message>
        <source>The vault’s signing key %1 cannot be used: %2</source>
        <translation>无法使用保险库的签名密钥 %1：%2</translation>
    </message>
    <message>
        <source>The first cleanup creates it. If there was one, connect its disk.</source>
        <translation>首次清理时会创建。如果之前已有，请连接其磁盘。</translation>
    </message>
    <message>
        <source>Choose an empty folder that only docsweep’s user can write to.</source>
        <translation>请选择一个只有 docsweep 的用户可以写入的空文件夹。</translation>
    </message>
    <message>
        <source>Update docsweep on this machine.</source>
        <translation>请更新本机上的 docsweep。</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the vault’s folder.</source>
        <translation>请检查磁盘以及保险库文件夹的权限。</translation>
    </message>
    <message>
        <source>Free space on this disk.</source>
        <translation>请在此磁盘上释放空间。</translation>
    </message>
    <message>
        <source>Raise the limit, or wait until older copies expire.</source>
        <translation>请提高上限，或等待较早的副本过期。</translation>
    </message>
    <message>
        <source>Set the clock. If it is right, delete the file “latest” in the vault’s folder.</source>
        <translation>请校准时钟。如果时钟正确，请删除保险库文件夹中的文件“latest”。</translation>
    </message>
    <message>
        <source>Other copies are not affected. Check the disk.</source>
        <translation>其他副本不受影响。请检查磁盘。</translation>
    </message>
    <message>
        <source>Look at what it holds before you restore anything.</source>
        <translation>恢复之前，请先查看其中的内容。</translation>
    </message>
    <message>
        <source>Import the private key: docsweep-cli vault key import</source>
        <translation>请导入私钥：docsweep-cli vault key import</translation>
    </message>
    <message>
        <source>Copy the whole line again.</source>
        <translation>请重新复制整行。</translation>
    </message>
    <message>
        <source>Remove it from the settings. docsweep-cli vault key fingerprint shows the public key.</source>
        <translation>请将其从设置中移除。docsweep-cli vault key fingerprint 会显示公钥。</translation>
    </message>
    <message>
        <source>Import the private key again: docsweep-cli vault key import --file</source>
        <translation>请重新导入私钥：docsweep-cli vault key import --file</translation>
    </message>
    <message>
        <source>Correct the permissions of this file.</source>
        <translation>请更正此文件的权限。</translation>
    </message>
    <message>
        <source>Run %1 is still at work or was interrupted. What it really deleted is not known yet.</source>
        <translation>运行 %1 仍在进行或已中断。它实际删除了什么尚不清楚。</translation>
    </message>
    <message>
        <source>It was not restored: %1 gave the restore up.</source>
        <translation>未恢复：%1 放弃了这次恢复。</translation>
    </message>
    <message>
        <source>%1 gave the restore up while this was on its way. It has not been verified.</source>
        <translation>此项正在恢复时，%1 放弃了这次恢复。它未经验证。</translation>
    </message>
    <message>
        <source>Restore %1 was not interrupted. There is nothing to give up.</source>
        <translation>恢复 %1 未被中断，没有可放弃的内容。</translation>
    </message>
    <message>
        <source>Restore %1 was interrupted: %2 of %3 items are not back yet.</source>
        <translation>恢复 %1 被中断：%3 个项目中有 %2 个尚未恢复。</translation>
    </message>
    <message>
        <source>Deleted items that were not what had been copied: %1. They cannot be restored.</source>
        <translation>已删除但并非已复制内容的项目：%1。它们无法恢复。</translation>
    </message>
    <message>
        <source>Items that were kept because the vault had no room for their copies: %1.</source>
        <translation>因保险库没有空间存放其副本而保留的项目：%1。</translation>
    </message>
    <message>
        <source>An earlier docsweep made the ledger. It takes no requests to the vaults of others.</source>
        <translation>账本由较早的 docsweep 创建，不接受发往其他保险库的请求。</translation>
    </message>
    <message>
        <source>Several installations keep copies in this vault, and more than one has a run %1.</source>
        <translation>多个安装在此保险库中保存副本，其中不止一个有运行 %1。</translation>
    </message>
    <message>
        <source>The vault’s copies of run %1 are from another installation.</source>
        <translation>保险库中运行 %1 的副本来自另一个安装。</translation>
    </message>
    <message>
        <source>The session had come back. Its documents were added to its new row %1.</source>
        <translation>该会话已重新出现，其文档已附加到新行 %1。</translation>
    </message>
    <message>
        <source>Another row uses the session’s number %1. It gets a new one.</source>
        <translation>另一行已使用该会话的编号 %1，它将获得新编号。</translation>
    </message>
    <message>
        <source>The session’s number %1 was taken. It is now %2.</source>
        <translation>该会话的编号 %1 已被占用，现在是 %2。</translation>
    </message>
    <message>
        <source>Another row uses the document’s number %1. It gets a new one.</source>
        <translation>另一行已使用该文档的编号 %1，它将获得新编号。</translation>
    </message>
    <message>
        <source>The document’s number %1 was taken. It is now %2.</source>
        <translation>该文档的编号 %1 已被占用，现在是 %2。</translation>
    </message>
    <message>
        <source>The copy does not have the columns %1. They got the database’s default values.</source>
        <translation>副本中没有列 %1，它们采用了数据库的默认值。</translation>
    </message>
    <message>
        <source>It is already there, unchanged.</source>
        <translation>已存在，未更改。</translation>
    </message>
    <message>
        <source>Documents that were already there: %1</source>
        <translation>已存在的文档：%1</translation>
    </message>
    <message>
        <source>Finish it, or give up what is not back yet.</source>
        <translation>请完成它，或放弃尚未恢复的内容。</translation>
    </message>
    <message>
        <source>The next cleanup finds out. Restore after it, or write the copies to a folder.</source>
        <translation>下一次清理会查明。请在其后恢复，或将副本写入文件夹。</translation>
    </message>
    <message>
        <source>Let an owner of the database run docsweep-cli ledger upgrade.</source>
        <translation>请数据库所有者运行 docsweep-cli ledger upgrade。</translation>
    </message>
    <message>
        <source>Choose it on the Vault page, which shows all copies.</source>
        <translation>请在显示所有副本的“保险库”页面上选择。</translation>
    </message>
</context>
<context>
    <name>docsweep::CertificatePaper</name>
    <message>
        <source>What earlier runs had ordered</source>
        <translation>之前的运行所安排的内容</translation>
    </message>
    <message>
        <source>One session that somebody chose</source>
        <translation>某人选择的一个会话</translation>
    </message>
    <message>
        <source>Everything unused for longer than %1 (since %2)</source>
        <translation>超过 %1 未使用的所有内容（自 %2 起）</translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>已消失的内容</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>What is still there</source>
        <translation>仍然存在的内容</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>安全上限</translation>
    </message>
    <message>
        <source>Somebody set them aside for this run</source>
        <translation>有人在本次运行中取消了它们</translation>
    </message>
    <message>
        <source>Plan (SHA-256)</source>
        <translation>计划 (SHA-256)</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>run %1; the last entry is %2, %3</source>
        <translation>运行 %1；最后一条记录是 %2，%3</translation>
    </message>
    <message>
        <source>Signed file</source>
        <translation>已签名的文件</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Signature (SHA-256)</source>
        <translation>签名 (SHA-256)</translation>
    </message>
    <message>
        <source>How to prove it</source>
        <translation>如何验证</translation>
    </message>
    <message>
        <source>This page is for people. What is signed is the file named above, with its signature beside it. Anybody can prove it with: %1</source>
        <translation>本页供人阅读。签名的是上面所列的文件，其签名在旁边。任何人都可以用此命令验证：%1</translation>
    </message>
    <message>
        <source>Certificate of deletion</source>
        <translation>删除证明</translation>
    </message>
    <message>
        <source>The installation of docsweep named below states that, by %1, the storage had reported %2 objects absent and the database %3 rows deleted.</source>
        <translation>下面所列的 docsweep 声明：截至 %1，存储报告 %2 个对象已不存在，数据库报告已删除 %3 行。</translation>
    </message>
    <message>
        <source>What it does not cover</source>
        <translation>不包括的内容</translation>
    </message>
    <message>
        <source>Backups and copies of the database and the storage, caches in front of them (a CDN), and what they keep of deleted data in their own files.</source>
        <translation>数据库和存储的备份与副本、它们前面的缓存（CDN），以及它们在自己的文件中保留的已删除数据。</translation>
    </message>
    <message>
        <source>Copies that docsweep keeps so that a deletion can be taken back: until their time is over. Another certificate can be made then.</source>
        <translation>docsweep 为撤销删除而保留的副本：直到其期限结束。届时可以再出一份证明。</translation>
    </message>
    <message>
        <source>The items of this run are no longer known: only its totals are certified.</source>
        <translation>本次运行的项目已不再保留：只证明其总数。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that another installation deleted in the place of this one: its certificate states them.</source>
        <translation>
            <numerusform>由另一个安装代替本安装删除的 %Ln 个文件：由其证书说明。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of %Ln file(s) that earlier runs had ordered: only their number is certified here.</source>
        <translation>
            <numerusform>先前运行所指示删除的 %Ln 个文件的名称：此处只证明其数量。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ChangeEndDialog</name>
    <message numerus="yes">
        <source>Change the end of %Ln hold(s)</source>
        <translation>
            <numerusform>更改 %Ln 条保留规则的期限</numerusform>
        </translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>Change end</source>
        <translation>更改期限</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) will end earlier than before.</source>
        <translation>
            <numerusform>%Ln 条保留规则将比之前更早结束。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ChartCard</name>
    <message>
        <source>Copy or save this chart</source>
        <translation>复制或保存此图表</translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <translation>复制或保存：%1</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>保存为 PNG…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>保存为 SVG…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>将数值保存为 CSV…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>The picture was copied to the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation>无法保存 %1。</translation>
    </message>
</context>
<context>
    <name>docsweep::ChartLegend</name>
    <message>
        <source>Shown; click to hide it</source>
        <translation>已显示；点击可隐藏</translation>
    </message>
    <message>
        <source>Hidden; click to show it</source>
        <translation>已隐藏；点击可显示</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>shown in the chart</source>
        <translation>在图表中显示</translation>
    </message>
    <message>
        <source>hidden in the chart</source>
        <translation>在图表中隐藏</translation>
    </message>
</context>
<context>
    <name>docsweep::CheckList</name>
    <message>
        <source>Connection test</source>
        <translation>连接测试</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation>测试正在进行</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>正在测试连接…</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>测试已停止。</translation>
    </message>
    <message>
        <source>The test could not start: %1</source>
        <translation>无法开始测试：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed</source>
        <translation>
            <numerusform>%Ln 项检查失败</numerusform>
        </translation>
    </message>
    <message>
        <source>All checks passed</source>
        <translation>所有检查均通过</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>处理办法：%1</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Nothing failed, but there are warnings</source>
        <translation>没有失败，但有警告</translation>
    </message>
    <message>
        <source>Not checked since the last change. Test the connection again.</source>
        <translation>自上次更改后尚未检查。请重新测试连接。</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
</context>
<context>
    <name>docsweep::CheckWords</name>
    <message>
        <source>journal</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>数据行</translation>
    </message>
    <message>
        <source>right to delete rows</source>
        <translation>删除数据行的权限</translation>
    </message>
    <message>
        <source>run lock</source>
        <translation>运行锁</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>buckets</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>the storage&apos;s clock</source>
        <translation>存储的时钟</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>test file</source>
        <translation>测试文件</translation>
    </message>
    <message>
        <source>It agrees with this machine&apos;s.</source>
        <translation>与本机时钟一致。</translation>
    </message>
    <message>
        <source>It agrees with the server&apos;s.</source>
        <translation>与服务器时钟一致。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the storage&apos;s.</source>
        <translation>本机时钟比存储的时钟快 %1。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the storage&apos;s.</source>
        <translation>本机时钟比存储的时钟慢 %1。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>本机时钟比服务器的时钟快 %1。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>本机时钟比服务器的时钟慢 %1。</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_HOME to a folder that this user may write to and that has free space.</source>
        <translation>请将 DOCSWEEP_HOME 设为此用户可写入且空间充足的文件夹。</translation>
    </message>
    <message>
        <source>Close every docsweep that uses this journal, then repair it: docsweep-cli journal repair</source>
        <translation>请关闭所有使用此操作日志的 docsweep，然后修复：docsweep-cli journal repair</translation>
    </message>
    <message>
        <source>Set the web app&apos;s database (DATABASE_URL, or SUPABASE_DB_HOST and the settings that belong to it), and run the app&apos;s migrations.</source>
        <translation>请设置 Web 应用的数据库（DATABASE_URL，或 SUPABASE_DB_HOST 及其配套设置），并运行该应用的迁移。</translation>
    </message>
    <message>
        <source>Check that the database server is running and that its host and port are correct, then try again.</source>
        <translation>请确认数据库服务器正在运行且其主机和端口正确，然后重试。</translation>
    </message>
    <message>
        <source>Check the database server&apos;s log.</source>
        <translation>请查看数据库服务器的日志。</translation>
    </message>
    <message>
        <source>Synchronise both clocks with NTP. Until then automatic runs do not start.</source>
        <translation>请通过 NTP 同步两边的时钟。在此之前，自动运行不会开始。</translation>
    </message>
    <message>
        <source>Synchronise this machine&apos;s clock with NTP: the ages of files are counted by it.</source>
        <translation>请通过 NTP 同步本机时钟：文件的距今时间据此计算。</translation>
    </message>
    <message>
        <source>Wait for the other run to finish.</source>
        <translation>请等待另一次运行结束。</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME and STORAGE_ROOT: the bucket is the folder STORAGE_ROOT/bucket.</source>
        <translation>请检查 SUPABASE_BUCKET_NAME 和 STORAGE_ROOT：存储桶即文件夹 STORAGE_ROOT/存储桶名。</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the files, or allow it to read, open and write these folders.</source>
        <translation>请以文件所有者的身份运行 docsweep，或允许它读取、打开并写入这些文件夹。</translation>
    </message>
    <message>
        <source>Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT to the folder that holds the buckets, or STORAGE_CLEANUP_ENABLED=false to clean rows only.</source>
        <translation>请设置 SUPABASE_URL 和 SUPABASE_SERVICE_KEY，或将 STORAGE_ROOT 设为存储桶所在的文件夹，或设置 STORAGE_CLEANUP_ENABLED=false 以只清理数据行。</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME: upper and lower case matter.</source>
        <translation>请检查 SUPABASE_BUCKET_NAME：区分大小写。</translation>
    </message>
    <message>
        <source>Set SUPABASE_SERVICE_KEY to the service key of this project. Any other key needs policies for SELECT and DELETE on storage.objects.</source>
        <translation>请将 SUPABASE_SERVICE_KEY 设为此项目的服务密钥。任何其他密钥都需要 storage.objects 上的 SELECT 和 DELETE 策略。</translation>
    </message>
    <message>
        <source>Upgrade the project&apos;s plan, or wait for its next billing period. Rows are cleaned up meanwhile.</source>
        <translation>请升级项目的套餐，或等待其下一计费周期。在此期间仍会清理数据行。</translation>
    </message>
    <message>
        <source>Set the variable to the value given above.</source>
        <translation>请将该变量设为上面给出的值。</translation>
    </message>
    <message>
        <source>Check that SUPABASE_URL is the project&apos;s address and can be reached from here (DNS, proxy, firewall, clock). Rows are cleaned up meanwhile.</source>
        <translation>请确认 SUPABASE_URL 是项目的地址且可从此处访问（DNS、代理、防火墙、时钟）。在此期间仍会清理数据行。</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>存储桶 %1</translation>
    </message>
    <message>
        <source>files in %1</source>
        <translation>%1 中的文件</translation>
    </message>
    <message>
        <source>test file in %1</source>
        <translation>%1 中的测试文件</translation>
    </message>
    <message>
        <source>by SQL</source>
        <translation>通过 SQL</translation>
    </message>
    <message>
        <source>by the older API, folder by folder, which is slow</source>
        <translation>通过旧版 API 逐个文件夹列出，速度较慢</translation>
    </message>
    <message>
        <source>by the API</source>
        <translation>通过 API</translation>
    </message>
    <message>
        <source>It can be opened and written.</source>
        <translation>可以打开并写入。</translation>
    </message>
    <message>
        <source>It answers: %1</source>
        <translation>它有应答：%1</translation>
    </message>
    <message>
        <source>The web app&apos;s tables and columns are all there.</source>
        <translation>Web 应用的数据表和列全部存在。</translation>
    </message>
    <message>
        <source>Sessions: %1. Documents: %2.</source>
        <translation>会话：%1。文档：%2。</translation>
    </message>
    <message>
        <source>It is granted.</source>
        <translation>已授予。</translation>
    </message>
    <message>
        <source>It is free.</source>
        <translation>未被占用。</translation>
    </message>
    <message>
        <source>%1. The key does not show its role.</source>
        <translation>%1。密钥未表明其角色。</translation>
    </message>
    <message>
        <source>%1. The key&apos;s role is %2.</source>
        <translation>%1。密钥的角色为 %2。</translation>
    </message>
    <message>
        <source>It can be listed, and its files may be deleted.</source>
        <translation>可以列出，其文件可以删除。</translation>
    </message>
    <message>
        <source>It can be listed (%1), and its files may be deleted.</source>
        <translation>可以列出（%1），其文件可以删除。</translation>
    </message>
    <message>
        <source>Files: %1.</source>
        <translation>文件：%1。</translation>
    </message>
    <message>
        <source>Files %1: %2.</source>
        <comment>how they are listed, how many</comment>
        <translation>文件（%1）：%2。</translation>
    </message>
    <message>
        <source>Places that could not be read: %1.</source>
        <translation>无法读取的位置：%1。</translation>
    </message>
    <message>
        <source>They cannot be counted.</source>
        <translation>无法计数。</translation>
    </message>
    <message>
        <source>They cannot be counted this way: %1.</source>
        <translation>无法以此方式计数：%1。</translation>
    </message>
    <message>
        <source>It is not proven that files can be deleted, because the test file could not be created.</source>
        <translation>未能证实文件可以删除，因为无法创建测试文件。</translation>
    </message>
    <message>
        <source>It was created, found and deleted.</source>
        <translation>已创建、找到并删除。</translation>
    </message>
    <message>
        <source>Existing buckets: %1.</source>
        <translation>现有存储桶：%1。</translation>
    </message>
    <message>
        <source>The test file is still there. Delete it by hand: %1</source>
        <translation>测试文件仍在该处。请手动删除：%1</translation>
    </message>
    <message>
        <source>the database accepts changes</source>
        <translation>数据库接受更改</translation>
    </message>
    <message>
        <source>this user may delete rows</source>
        <translation>此用户可以删除数据行</translation>
    </message>
    <message>
        <source>the tables are not views</source>
        <translation>数据表不是视图</translation>
    </message>
    <message>
        <source>row ids are integers</source>
        <translation>数据行的 ID 是整数</translation>
    </message>
    <message>
        <source>no row is hidden</source>
        <translation>没有隐藏的数据行</translation>
    </message>
    <message>
        <source>the database is the same as before</source>
        <translation>数据库与之前相同</translation>
    </message>
    <message>
        <source>the buckets are the same as before</source>
        <translation>存储桶与之前相同</translation>
    </message>
    <message>
        <source>the clocks agree</source>
        <translation>时钟一致</translation>
    </message>
    <message>
        <source>this machine&apos;s clock has not jumped</source>
        <translation>本机时钟没有跳变</translation>
    </message>
    <message>
        <source>times are kept in UTC</source>
        <translation>时间以 UTC 保存</translation>
    </message>
    <message>
        <source>the web app notes who is active</source>
        <translation>Web 应用记录谁处于活动状态</translation>
    </message>
    <message>
        <source>free connections</source>
        <translation>空闲连接</translation>
    </message>
    <message>
        <source>deletions survive a power cut</source>
        <translation>删除在断电后仍然有效</translation>
    </message>
    <message>
        <source>protection against fake tables and servers</source>
        <translation>防范虚假的数据表和服务器</translation>
    </message>
    <message>
        <source>Set the primary server in the connection, or make the database accept changes again.</source>
        <translation>请在连接中设置主服务器，或让数据库重新接受更改。</translation>
    </message>
    <message>
        <source>Allow this user to delete rows. With SQLite, allow it to write the file and its folder.</source>
        <translation>请允许此用户删除数据行。若使用 SQLite，请允许其写入该文件及其文件夹。</translation>
    </message>
    <message>
        <source>Set the database and the schema where the web app keeps its tables.</source>
        <translation>请设置 Web 应用存放其数据表的数据库和模式（schema）。</translation>
    </message>
    <message>
        <source>Set the web app&apos;s own database.</source>
        <translation>请设置 Web 应用自己的数据库。</translation>
    </message>
    <message>
        <source>Raise the number of connections that the server or this user may have, or connect through a pooler.</source>
        <translation>请提高服务器或此用户允许的连接数，或通过连接池连接。</translation>
    </message>
    <message>
        <source>Set fsync = on in the server&apos;s configuration.</source>
        <translation>请在服务器配置中设置 fsync = on。</translation>
    </message>
    <message>
        <source>storage limit</source>
        <translation>存储上限</translation>
    </message>
    <message>
        <source>older versions are not kept forever</source>
        <translation>旧版本不会永远保留</translation>
    </message>
    <message>
        <source>this user may delete expired logins</source>
        <translation>此用户可以删除过期的登录</translation>
    </message>
    <message>
        <source>Allow this user to read, change and delete rows of django_session, or set DOCSWEEP_DJANGO_SESSIONS=false.</source>
        <translation>请允许此用户读取、更改和删除 django_session 的数据行，或设置 DOCSWEEP_DJANGO_SESSIONS=false。</translation>
    </message>
    <message>
        <source>Let docsweep delete older versions, or give the bucket a lifecycle rule.</source>
        <translation>让 docsweep 删除旧版本，或为存储桶设置生命周期规则。</translation>
    </message>
    <message>
        <source>It keeps older versions of files that were written before its versioning was suspended.</source>
        <translation>它保留在暂停版本控制之前写入的文件的旧版本。</translation>
    </message>
    <message>
        <source>It keeps older versions of files.</source>
        <translation>它保留文件的旧版本。</translation>
    </message>
    <message>
        <source>Older versions of files that are kept are not deleted.</source>
        <translation>保留的文件的旧版本不会删除。</translation>
    </message>
    <message>
        <source>Versions older than the age are deleted with the files.</source>
        <translation>超过时限的版本随文件一起删除。</translation>
    </message>
    <message>
        <source>The storage itself deletes them %1 after they were replaced, except the newest %2 of each file.</source>
        <translation>存储本身会在它们被替换 %1 后删除它们，但每个文件最新的 %2 个除外。</translation>
    </message>
    <message>
        <source>The storage itself deletes them %1 after they were replaced.</source>
        <translation>存储本身会在它们被替换 %1 后删除它们。</translation>
    </message>
    <message>
        <source>Clean up with a shorter age, or raise MAX_STORAGE_SIZE_MB.</source>
        <translation>请用更短的时限清理，或调高 MAX_STORAGE_SIZE_MB。</translation>
    </message>
    <message>
        <source>Check the user and the password, and that the server lets this user in from here (pg_hba.conf).</source>
        <translation>请检查用户和密码，以及服务器是否允许该用户从此处登录（pg_hba.conf）。</translation>
    </message>
    <message>
        <source>Grant this user SELECT, UPDATE and DELETE on the web app&apos;s tables.</source>
        <translation>请授予该用户对 Web 应用数据表的 SELECT、UPDATE 和 DELETE 权限。</translation>
    </message>
    <message>
        <source>Close connections that nobody needs, or raise the limit of the server or of this user.</source>
        <translation>请关闭无人需要的连接，或提高服务器或该用户的限制。</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the database file, or allow this user to write the file, its folder and the files that SQLite and docsweep keep beside it.</source>
        <translation>请以数据库文件所有者的身份运行 docsweep，或允许该用户写入该文件、其文件夹以及 SQLite 和 docsweep 放在旁边的文件。</translation>
    </message>
    <message>
        <source>Another program is using it. Try again when it has finished.</source>
        <translation>另一个程序正在使用它。请等它结束后重试。</translation>
    </message>
    <message>
        <source>The file is damaged. Stop the web app and restore the newest backup.</source>
        <translation>文件已损坏。请停止 Web 应用并恢复最新的备份。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s log for disk errors: journalctl -k</source>
        <translation>请在本机日志中检查磁盘错误：journalctl -k</translation>
    </message>
    <message>
        <source>The quota is reached: %1 of %2 are stored.</source>
        <translation>已达到配额：已存储 %1，共 %2。</translation>
    </message>
    <message>
        <source>It is public: caches may serve copies of deleted files for a while.</source>
        <translation>它是公开的：缓存可能在一段时间内继续提供已删除文件的副本。</translation>
    </message>
    <message>
        <source>Skipped, because this failed: %1</source>
        <translation>已跳过，因为此项失败：%1</translation>
    </message>
    <message>
        <source>No run starts until this is fixed.</source>
        <translation>在此问题解决之前，任何运行都不会开始。</translation>
    </message>
    <message>
        <source>Automatic runs do not start until this is fixed. Runs that you start do.</source>
        <translation>在此问题解决之前，自动运行不会开始。您手动启动的运行会进行。</translation>
    </message>
    <message>
        <source>Runs continue, but you should know about it.</source>
        <translation>运行会继续，但您应当知道此事。</translation>
    </message>
    <message>
        <source>“Clean up files” is off in Settings: only rows are cleaned up.</source>
        <translation>设置中的“清理文件”已关闭：只清理数据行。</translation>
    </message>
</context>
<context>
    <name>docsweep::CleanupOfAll</name>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>没有可清理的内容。</translation>
    </message>
    <message>
        <source>None of these items is left to clean up.</source>
        <translation>这些项中已没有可清理的内容。</translation>
    </message>
</context>
<context>
    <name>docsweep::ClosingQuestions</name>
    <message>
        <source>A cleanup is running</source>
        <translation>清理正在运行</translation>
    </message>
    <message>
        <source>A cleanup is running. If you stop it, the current batch is finished and the rest stays in the list.</source>
        <translation>清理正在运行。如果停止，会完成当前批次，其余的留在列表中。</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Changes not applied</source>
        <translation>更改尚未应用</translation>
    </message>
    <message>
        <source>The changes to the schedule are not applied yet. Quitting discards them.</source>
        <translation>定时任务的更改尚未应用。退出会放弃它们。</translation>
    </message>
    <message>
        <source>A changed setting is not saved yet. Quitting discards it.</source>
        <translation>有一项已更改的设置尚未保存。退出会放弃它。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation>放弃并退出</translation>
    </message>
</context>
<context>
    <name>docsweep::ConfirmDialog</name>
    <message>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation>将删除的内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) will be deleted, %1</source>
        <translation>
            <numerusform>将删除 %Ln 项，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document row(s)</source>
        <translation>
            <numerusform>%Ln 个文档数据行</numerusform>
        </translation>
    </message>
    <message>
        <source>in bucket %1</source>
        <translation>位于存储桶 %1</translation>
    </message>
    <message>
        <source>Oldest: %1 (%2). Newest: %3 (%4).</source>
        <translation>最旧：%1（%2）。最新：%3（%4）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files were not ticked. They will be deleted too, because rows of ticked sessions refer to them (%1).</source>
        <translation>
            <numerusform>其中 %Ln 个文件未勾选。它们也会被删除，因为已勾选会话的数据行引用了它们（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked file(s) will be kept: they can only be deleted together with their session, which is not ticked.</source>
        <translation>
            <numerusform>%Ln 个已勾选的文件不会删除：它们只能随其会话一起删除，而该会话未勾选。</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage could not be listed. Rows are deleted now. Their files are remembered and deleted as soon as the storage answers.</source>
        <translation>无法列出存储内容。数据行现在删除。其文件会记下，待存储应答后立即删除。</translation>
    </message>
    <message>
        <source>Every item is checked again before it is deleted. Sessions used and files changed since the scan are kept.</source>
        <translation>每一项在删除前都会重新检查。扫描后使用过的会话和有变更的文件不会删除。</translation>
    </message>
    <message>
        <source>No copy is kept. Deleted items cannot be restored.</source>
        <translation>不留副本。已删除的项无法恢复。</translation>
    </message>
    <message>
        <source>This is more than half of everything.</source>
        <translation>这超过全部内容的一半。</translation>
    </message>
    <message>
        <source>Type %1 to delete it anyway:</source>
        <translation>仍要删除，请输入 %1：</translation>
    </message>
    <message>
        <source>The number of items that will be deleted</source>
        <translation>将删除的项数</translation>
    </message>
    <message>
        <source>The limit itself does not change. The history of this cleanup will show that it was overridden.</source>
        <translation>上限本身不变。此次清理的历史会显示已越过上限。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s), %1</source>
        <translation>
            <numerusform>删除 %Ln 项，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these as well</source>
        <translation>也删除这些</translation>
    </message>
    <message>
        <source>This list was made with a trial age: what is older than %1. The schedule uses %2.</source>
        <translation>此列表以试用时限生成：早于 %1 的内容。计划使用 %2。</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>来自：%1</translation>
    </message>
    <message>
        <source>All of session %1 will be deleted, whatever its age. It may still be in use.</source>
        <translation>会话 %1 将被全部删除，无论其存在多久。它可能仍在使用中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files (%1) belong to sessions that are still in use. They will be deleted because they are old. No cleanup here has deleted such files before. To keep such files, cancel and switch on “Keep files of sessions in use” in Settings.</source>
        <translation>
            <numerusform>其中 %Ln 个文件（%1）属于仍在使用的会话。它们因为过旧将被删除。此处尚无清理删除过此类文件。要保留此类文件，请取消，并在设置中打开“不删除使用中会话的文件”。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be downloaded and kept until %2.</source>
        <translation>将下载 %1 并保留至 %2。</translation>
    </message>
    <message>
        <source>%1 will be copied and kept until %2.</source>
        <translation>将复制 %1 并保留至 %2。</translation>
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
        <translation>%1 项超过安全上限 %2 项。</translation>
    </message>
    <message>
        <source>%1 of the %2 items that the scan found are %3 of everything. The safety limit is %4.</source>
        <translation>扫描发现 %2 项，其中 %1 项占全部的 %3。安全上限为 %4。</translation>
    </message>
    <message>
        <source>%1 of the %2 files in bucket %3 are %4 of it. The safety limit is %5 of a bucket.</source>
        <translation>存储桶 %3 有 %2 个文件，其中 %1 个占 %4。安全上限为每个存储桶的 %5。</translation>
    </message>
    <message>
        <source>A cleanup usually deletes about %1 items here. The safety limit is %2 times as many.</source>
        <translation>此处一次清理通常删除约 %1 项。安全上限为其 %2 倍。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) more than in the list of %1 (%2).</source>
        <translation>
            <numerusform>比 %1 的列表多 %Ln 项（%2）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) fewer than in the list of %1 (%2).</source>
        <translation>
            <numerusform>比 %1 的列表少 %Ln 项（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>As many items as in the list of %1 (%2).</source>
        <translation>与 %1 的列表项数相同（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) that a hold kept then are no longer kept.</source>
        <translation>
            <numerusform>当时由保留规则保留的 %Ln 项现已不再保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) more are kept by holds.</source>
        <translation>
            <numerusform>保留规则新增保留 %Ln 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of that list have been deleted since.</source>
        <translation>
            <numerusform>该列表中的 %Ln 项此后已被删除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionButton</name>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>Configured by environment variables</source>
        <translation>由环境变量配置</translation>
    </message>
    <message>
        <source>%1. Click to open another connection or to edit this one.</source>
        <translation>%1。点击可打开其他连接或编辑此连接。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Edit “%1”…</source>
        <translation>编辑“%1”…</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>新建连接…</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>所有项目</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>管理连接…</translation>
    </message>
    <message>
        <source>Reset demo data…</source>
        <translation>重置演示数据…</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionFields</name>
    <message>
        <source>Name of the connection</source>
        <translation>连接名称</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>Project URL</source>
        <translation>项目 URL</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>服务密钥</translation>
    </message>
    <message>
        <source>Folder that holds the buckets</source>
        <translation>存储桶所在文件夹</translation>
    </message>
    <message>
        <source>Buckets, separated by commas</source>
        <translation>存储桶，以逗号分隔</translation>
    </message>
    <message>
        <source>Own CA certificate (optional)</source>
        <translation>自有 CA 证书（可选）</translation>
    </message>
    <message>
        <source>Only if the project&apos;s certificate is not signed by a public authority.</source>
        <translation>仅在项目证书不是由公共机构签发时需要。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>How to enter the database</source>
        <translation>输入数据库的方式</translation>
    </message>
    <message>
        <source>By host, name and user</source>
        <translation>按主机、名称和用户</translation>
    </message>
    <message>
        <source>By one address or a file</source>
        <translation>按单个地址或文件</translation>
    </message>
    <message>
        <source>Database address or file</source>
        <translation>数据库地址或文件</translation>
    </message>
    <message>
        <source>A postgres:// address, or the path of a SQLite file.</source>
        <translation>postgres:// 地址，或 SQLite 文件的路径。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Database name</source>
        <translation>数据库名称</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The name cannot be changed here.</source>
        <translation>名称不能在此处更改。</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>Stored. Leave it empty to keep it.</source>
        <translation>已存储。留空则保持不变。</translation>
    </message>
    <message>
        <source>The project&apos;s secret or service_role key. It is kept in the keychain and never shown again.</source>
        <translation>项目的 secret 或 service_role 密钥。它保存在密钥环中，不再显示。</translation>
    </message>
    <message>
        <source>Kept in the keychain and never shown again.</source>
        <translation>保存在密钥环中，不再显示。</translation>
    </message>
    <message>
        <source>Supabase Storage</source>
        <translation>Supabase Storage</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>Enter the project&apos;s address as its dashboard shows it.</source>
        <translation>请输入项目地址，与项目控制台所示一致。</translation>
    </message>
    <message>
        <source>Enter the project&apos;s secret or service_role key.</source>
        <translation>请输入项目的 secret 或 service_role 密钥。</translation>
    </message>
    <message>
        <source>Choose the folder that holds the buckets.</source>
        <translation>请选择存储桶所在的文件夹。</translation>
    </message>
    <message>
        <source>Enter the database&apos;s address or choose its file.</source>
        <translation>请输入数据库地址或选择其文件。</translation>
    </message>
    <message>
        <source>Enter the database&apos;s host.</source>
        <translation>请输入数据库主机。</translation>
    </message>
    <message>
        <source>Taken from the project&apos;s address. On a network without IPv6, enter the pooler&apos;s host and user instead. The dashboard shows them under Connect.</source>
        <translation>取自项目地址。在没有 IPv6 的网络中，请改为输入连接池的主机和用户。控制台在“Connect”下显示它们。</translation>
    </message>
    <message>
        <source>Use letters and digits only, for example “production”.</source>
        <translation>只使用字母和数字，例如“production”。</translation>
    </message>
    <message>
        <source>A connection with this name already exists.</source>
        <translation>已有同名的连接。</translation>
    </message>
    <message>
        <source>Fill in this field too.</source>
        <translation>请同时填写此字段。</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>请输入 %1 到 %2 之间的数字。</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>请输入不小于 %1 的数字。</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>不能使用此值。</translation>
    </message>
    <message>
        <source>Mark it as production, in red</source>
        <translation>用红色标记为生产环境</translation>
    </message>
    <message>
        <source>The mark stands in the title, in every confirmation and in every alert.</source>
        <translation>标记会显示在标题、每次确认和每条警报中。</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionForm</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>No keychain is available</source>
        <translation>没有可用的密钥环</translation>
    </message>
    <message>
        <source>Store them in this file</source>
        <translation>保存在此文件中</translation>
    </message>
    <message>
        <source>Do not store them</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>未保存任何内容。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>保存并打开</translation>
    </message>
    <message>
        <source>Also test deleting (creates and removes a small file)</source>
        <translation>同时测试删除（创建并移除一个小文件）</translation>
    </message>
    <message>
        <source>This proves that docsweep may delete files. If off, the test changes nothing.</source>
        <translation>这可证实 docsweep 能够删除文件。如果关闭，测试不做任何更改。</translation>
    </message>
    <message>
        <source>Connect to a Supabase project</source>
        <translation>连接到 Supabase 项目</translation>
    </message>
    <message>
        <source>Open a database and a folder</source>
        <translation>打开数据库和文件夹</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>Reading the connection…</source>
        <translation>正在读取连接…</translation>
    </message>
    <message>
        <source>A field needs your attention.</source>
        <translation>有一个字段需要您处理。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Saving the connection…</source>
        <translation>正在保存连接…</translation>
    </message>
    <message>
        <source>Some fields need your attention.</source>
        <translation>有些字段需要您处理。</translation>
    </message>
    <message>
        <source>The key and the password cannot be kept in a keychain.
docsweep can keep them in the file %1 instead. Only your user may read it (mode 0600), but it is not encrypted: anyone who can act as you, or who has a backup of it, can read them.</source>
        <translation>无法将密钥和密码保存到密钥环。
docsweep 可改为将其保存在文件 %1 中。只有您的用户可以读取该文件（权限 0600），但其未加密：任何能以您的身份操作或持有其备份的人均可读取。</translation>
    </message>
    <message>
        <source>Connect to “%1”</source>
        <translation>连接到“%1”</translation>
    </message>
    <message>
        <source>Filled in from %1. Nothing is saved yet: test the connection, then save it.</source>
        <translation>已根据 %1 填写。尚未保存任何内容：请先测试连接，然后保存。</translation>
    </message>
    <message>
        <source>The test found problems</source>
        <translation>测试发现了问题</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed. Cleanups with this connection may not work.</source>
        <translation>
            <numerusform>%Ln 项检查失败。使用此连接时清理可能无法进行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>返回表单</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>仍然保存</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionGroup</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Read the settings again from their sources</source>
        <translation>从各设置的来源重新读取</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Check whether a cleanup would work. The test changes nothing.</source>
        <translation>检查清理能否执行。测试不做任何更改。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>编辑连接</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>已保存的连接</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>打开“%1”</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>重命名“%1”</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>The new name of the connection:</source>
        <translation>连接的新名称：</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>删除连接“%1”？</translation>
    </message>
    <message>
        <source>docsweep forgets the settings of this connection and its stored key and password. The web app&apos;s database and files are not touched. The journal of deletions is kept.</source>
        <translation>docsweep 会忘记此连接的设置及其已存储的密钥和密码。Web 应用的数据库和文件不受影响。删除的操作日志仍会保留。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>删除连接</translation>
    </message>
    <message>
        <source>A cleanup is running. Connections can be changed when it has finished.</source>
        <translation>清理正在运行。结束后才能更改连接。</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionSwitch</name>
    <message>
        <source>A cleanup is running</source>
        <translation>清理正在运行</translation>
    </message>
    <message>
        <source>A cleanup is running. If you stop it, the current batch is finished and the rest stays in the list.</source>
        <translation>清理正在运行。如果停止，会完成当前批次，其余的留在列表中。</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Stop and switch</source>
        <translation>停止并切换</translation>
    </message>
    <message>
        <source>The connection “%1” cannot be opened. %2</source>
        <translation>无法打开连接“%1”。%2</translation>
    </message>
    <message>
        <source>Reset demo data</source>
        <translation>重置演示数据</translation>
    </message>
    <message>
        <source>Reset the demo data?</source>
        <translation>重置演示数据？</translation>
    </message>
    <message>
        <source>Its files, rows, holds, schedule and history in %1 are replaced by new ones. Nothing else is touched.</source>
        <translation>%1 中的文件、行、保留、计划和历史记录将被新的替换。其他内容不受影响。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Reset demo</source>
        <translation>重置演示</translation>
    </message>
    <message>
        <source>A cleanup is running. Reset the demo when it has ended.</source>
        <translation>清理正在运行。请在其结束后重置演示。</translation>
    </message>
    <message>
        <source>The demo was not reset: its folder holds files that the demo did not make. Move them away first.</source>
        <translation>演示未重置：其文件夹中有并非演示创建的文件。请先将它们移走。</translation>
    </message>
    <message>
        <source>The demo was not reset. %1</source>
        <translation>演示未重置。%1</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionsDialog</name>
    <message>
        <source>Manage connections</source>
        <translation>管理连接</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>已保存的连接</translation>
    </message>
    <message>
        <source>No connection is saved yet.</source>
        <translation>还没有已保存的连接。</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>新建连接…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>for example “production”</source>
        <translation>例如“生产”</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>Mark as production</source>
        <translation>标记为生产环境</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>复制…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1（已打开）</translation>
    </message>
    <message>
        <source>A cleanup is running; this connection can be changed when it has ended.</source>
        <translation>清理正在运行；结束后才能更改此连接。</translation>
    </message>
    <message>
        <source>Saved. A timer of the system that names “%1” must be set up again.</source>
        <translation>已保存。引用“%1”的系统定时器需要重新设置。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>副本的名称</translation>
    </message>
    <message>
        <source>The copy has the same settings.</source>
        <translation>副本具有相同的设置。</translation>
    </message>
    <message>
        <source>Copy the stored key and password too</source>
        <translation>同时复制存储的密钥和密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>“%1” is a copy of “%2”.</source>
        <translation>“%1”是“%2”的副本。</translation>
    </message>
    <message>
        <source>“%1” is a copy of “%2”, without its key and password. Enter them with Edit.</source>
        <translation>“%1”是“%2”的副本，不含其密钥和密码。请通过“编辑”输入。</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>删除连接“%1”？</translation>
    </message>
    <message>
        <source>docsweep forgets its settings and the key and password stored for it. The web app&apos;s database and files are not touched, and the history stays. A timer of the system that names this connection will fail from then on.</source>
        <translation>docsweep 会忘记其设置以及为其存储的密钥和密码。Web 应用的数据库和文件不受影响，历史记录会保留。此后，引用此连接的系统定时器将会失败。</translation>
    </message>
    <message>
        <source>It is open and will be closed.</source>
        <translation>它已打开，将被关闭。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>删除连接</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
</context>
<context>
    <name>docsweep::Continuation</name>
    <message>
        <source>Deletes the rest of this list. Every item is checked again before it is deleted.</source>
        <translation>删除此列表中剩余的项目。每个项目在删除前都会再次检查。</translation>
    </message>
    <message>
        <source>Shows what can be deleted now. Nothing is deleted until you confirm it.</source>
        <translation>显示现在可以删除的内容。在您确认之前不会删除任何内容。</translation>
    </message>
</context>
<context>
    <name>docsweep::DetailsPane</name>
    <message>
        <source>Details of the candidate</source>
        <translation>候选项详情</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键名</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制键名</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>仅此会话</translation>
    </message>
    <message>
        <source>Why it will be deleted</source>
        <translation>为何将被删除</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前情况</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Select a row to see why it will be deleted and what that is based on.</source>
        <translation>选择一行，可查看其为何将被删除及其依据。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最后活动</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最后变更</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今时间</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Its files</source>
        <translation>其文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 个数据行</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>数据行</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Looking up the files of its rows…</source>
        <translation>正在查询其数据行的文件…</translation>
    </message>
    <message>
        <source>Ticking it includes no files: its rows refer to no stored files.</source>
        <translation>勾选它不包含文件：其数据行未引用任何已存储的文件。</translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows refer to.</source>
        <translation>
            <numerusform>勾选它会包含其数据行引用的 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows refer to, %1.</source>
        <translation>
            <numerusform>勾选它会包含其数据行引用的 %Ln 个文件，%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it would be deleted without the hold</source>
        <translation>没有保留时为何会被删除</translation>
    </message>
    <message>
        <source>Held: cleaning up this list does not delete it.</source>
        <translation>已保留：清理此列表不会将其删除。</translation>
    </message>
</context>
<context>
    <name>docsweep::Doors</name>
    <message>
        <source>First start</source>
        <translation>首次启动</translation>
    </message>
    <message>
        <source>Welcome to docsweep. It finds and deletes expired sessions and files. How do you want to start?</source>
        <translation>欢迎使用 docsweep。它查找并删除过期的会话和文件。您想如何开始？</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>使用演示数据试用</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Connect to a Supabase project</source>
        <translation>连接到 Supabase 项目</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a database and a folder</source>
        <translation>打开数据库和文件夹</translation>
    </message>
    <message>
        <source>Open a .env file…</source>
        <translation>打开 .env 文件…</translation>
    </message>
    <message>
        <source>The web app&apos;s own file, with lines like DATABASE_URL=sqlite:////srv/app/db.sqlite3</source>
        <translation>Web 应用自己的文件，含有类似 DATABASE_URL=sqlite:////srv/app/db.sqlite3 的行</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>A small database and real files, created in a folder of their own. Try everything, including deleting.</source>
        <translation>一个小数据库和真实文件，创建在专用文件夹中。可试用全部功能，包括删除。</translation>
    </message>
    <message>
        <source>Supabase project</source>
        <translation>Supabase 项目</translation>
    </message>
    <message>
        <source>Files in Supabase Storage, rows in the project&apos;s PostgreSQL or another database.</source>
        <translation>文件位于 Supabase Storage，数据行位于项目的 PostgreSQL 或其他数据库。</translation>
    </message>
    <message>
        <source>Database and folder</source>
        <translation>数据库和文件夹</translation>
    </message>
    <message>
        <source>Files in a folder of this machine, rows in SQLite or PostgreSQL.</source>
        <translation>文件位于本机的文件夹，数据行位于 SQLite 或 PostgreSQL。</translation>
    </message>
    <message>
        <source>Nothing is deleted until you have seen the list and confirmed it.</source>
        <translation>在您查看列表并确认之前，不会删除任何内容。</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>已保存的连接</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the saved connection</source>
        <translation>打开已保存的连接</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit the saved connection</source>
        <translation>编辑已保存的连接</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>Your current connection is not affected.</source>
        <translation>您当前的连接不受影响。</translation>
    </message>
    <message>
        <source>The demo is created in %1.</source>
        <translation>演示数据创建于 %1。</translation>
    </message>
    <message>
        <source>Creating demo data…</source>
        <translation>正在创建演示数据…</translation>
    </message>
    <message>
        <source>Open a .env file</source>
        <translation>打开 .env 文件</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try again to open the requested connection</source>
        <translation>重新尝试打开所请求的连接</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>The problem is still there.</source>
        <translation>问题仍然存在。</translation>
    </message>
    <message>
        <source>Choose its folder…</source>
        <translation>选择其文件夹…</translation>
    </message>
    <message>
        <source>Read the settings of a Django project</source>
        <translation>读取 Django 项目的设置</translation>
    </message>
    <message>
        <source>Django project</source>
        <translation>Django 项目</translation>
    </message>
    <message>
        <source>Fills in the connection from the web app&apos;s own settings. Nothing in the web app is changed.</source>
        <translation>根据 Web 应用自己的设置填写连接。Web 应用中的任何内容都不会更改。</translation>
    </message>
    <message>
        <source>Choose the folder with the web app&apos;s manage.py</source>
        <translation>选择含有 Web 应用 manage.py 的文件夹</translation>
    </message>
    <message>
        <source>Looking for the web app&apos;s Python…</source>
        <translation>正在查找 Web 应用的 Python…</translation>
    </message>
    <message>
        <source>Asking the web app for its settings…</source>
        <translation>正在向 Web 应用询问其设置…</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>管理…</translation>
    </message>
    <message>
        <source>Manage saved connections</source>
        <translation>管理已保存的连接</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>编辑连接</translation>
    </message>
    <message>
        <source>No database is set up yet. Choose how to start.</source>
        <translation>尚未设置数据库。请选择如何开始。</translation>
    </message>
</context>
<context>
    <name>docsweep::EndHoldsDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %Ln hold(s)</source>
        <translation>
            <numerusform>结束 %Ln 条保留规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %Ln hold(s)?</source>
        <translation>
            <numerusform>结束 %Ln 条保留规则？</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep nothing of the list now. What they would keep later can be deleted.</source>
        <translation>目前不保留列表中的任何项。以后本应保留的内容将可被删除。</translation>
    </message>
    <message numerus="yes">
        <source>The next cleanup can delete what they keep: %Ln item(s), %1.</source>
        <translation>
            <numerusform>下次清理将可以删除它们保留的内容：%Ln 项，%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>For example: the audit is closed</source>
        <translation>例如：审计已结束</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Why? The reason is kept with the hold.</source>
        <translation>原因是什么？它会与保留规则一起保存。</translation>
    </message>
</context>
<context>
    <name>docsweep::ErrorWords</name>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Something that is needed was not found.</source>
        <translation>未找到所需的内容。</translation>
    </message>
    <message>
        <source>The database refuses access.</source>
        <translation>数据库拒绝访问。</translation>
    </message>
    <message>
        <source>Access was refused.</source>
        <translation>访问被拒绝。</translation>
    </message>
    <message>
        <source>Check the key, the user, the password and their permissions.</source>
        <translation>请检查密钥、用户和密码及其权限。</translation>
    </message>
    <message>
        <source>The storage does not answer.</source>
        <translation>存储没有应答。</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>数据库没有应答。</translation>
    </message>
    <message>
        <source>Something that is needed does not answer.</source>
        <translation>所需的内容没有应答。</translation>
    </message>
    <message>
        <source>Check that it is running and can be reached from here, then try again.</source>
        <translation>请确认它正在运行且可从此处访问，然后重试。</translation>
    </message>
    <message>
        <source>The provider has locked the project.</source>
        <translation>提供方已锁定项目。</translation>
    </message>
    <message>
        <source>Its owner must upgrade the plan or wait for the next billing period.</source>
        <translation>其所有者须升级套餐，或等待下一计费周期。</translation>
    </message>
    <message>
        <source>Another user or program is using it, or something changed in the meantime.</source>
        <translation>另一个用户或程序正在使用它，或期间有变更。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>无法理解返回的应答。</translation>
    </message>
    <message>
        <source>Check the address and the log.</source>
        <translation>请检查地址和程序日志。</translation>
    </message>
    <message>
        <source>A setting is wrong.</source>
        <translation>有一项设置不正确。</translation>
    </message>
    <message>
        <source>A safety limit stopped it before anything was deleted.</source>
        <translation>在删除任何内容之前，已因安全上限而停止。</translation>
    </message>
    <message>
        <source>The disk or its file system is failing.</source>
        <translation>磁盘或其文件系统出现故障。</translation>
    </message>
    <message>
        <source>Check that it has free space and can be written to, then try again.</source>
        <translation>请确认其有可用空间且可写入，然后重试。</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Check the list. If it is correct, clean up by hand or raise the limit.</source>
        <translation>请检查列表。如果无误，请手动清理或提高上限。</translation>
    </message>
    <message>
        <source>Check in Settings that the database, the folder and the bucket are correct.</source>
        <translation>请在设置中检查数据库、文件夹和存储桶是否正确。</translation>
    </message>
    <message>
        <source>Correct it in Settings.</source>
        <translation>请在设置中改正。</translation>
    </message>
    <message>
        <source>An older docsweep noted them in English; see the technical details.</source>
        <translation>旧版 docsweep 用英语记录了它们；请参阅技术细节。</translation>
    </message>
    <message>
        <source>Check that the database, the folder and the bucket are correct.</source>
        <translation>请检查数据库、文件夹和存储桶是否正确。</translation>
    </message>
    <message>
        <source>Edit the connection to correct it.</source>
        <translation>请编辑连接以更正。</translation>
    </message>
    <message>
        <source>Correct it where it is set, then try again.</source>
        <translation>请在设置它的地方更正，然后重试。</translation>
    </message>
    <message>
        <source>%1 %2, for example: %3</source>
        <comment>count, state, cause</comment>
        <translation>%1 项%2，例如：%3</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>count, state, cause</comment>
        <translation>%1 项%2：%3</translation>
    </message>
</context>
<context>
    <name>docsweep::ExplanationPane</name>
    <message>
        <source>Checking rows and files again…</source>
        <translation>正在重新检查数据行和文件…</translation>
    </message>
    <message>
        <source>It no longer exists.</source>
        <translation>它已不存在。</translation>
    </message>
    <message>
        <source>The storage could not be asked: %1</source>
        <translation>无法询问存储：%1</translation>
    </message>
    <message>
        <source>Checked just now: will be kept. A hold keeps it: %1</source>
        <translation>刚刚检查：不会删除。它由保留规则保留：%1</translation>
    </message>
    <message>
        <source>Checked just now: will be deleted. Reason: %1.</source>
        <translation>刚刚检查：将被删除。原因：%1。</translation>
    </message>
    <message>
        <source>Checked just now: will be kept. Reason: %1.</source>
        <translation>刚刚检查：不会删除。原因：%1。</translation>
    </message>
    <message>
        <source>Time on %1: %2. This machine&apos;s clock is %3 ahead.</source>
        <translation>%1 的时间：%2。本机时钟快 %3。</translation>
    </message>
    <message>
        <source>Time on %1: %2. This machine&apos;s clock is %3 behind.</source>
        <translation>%1 的时间：%2。本机时钟慢 %3。</translation>
    </message>
    <message>
        <source>Time on %1: %2. This machine&apos;s clock agrees.</source>
        <translation>%1 的时间：%2。本机时钟与之一致。</translation>
    </message>
    <message>
        <source>A document of session %1</source>
        <translation>会话 %1 的文档</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>文档 %1</translation>
    </message>
    <message>
        <source>Document %1: %2, %3</source>
        <comment>number, file name, status</comment>
        <translation>文档 %1：%2，%3</translation>
    </message>
    <message>
        <source>It has no document rows.</source>
        <translation>它没有文档数据行。</translation>
    </message>
    <message>
        <source>No row refers to it.</source>
        <translation>没有数据行引用它。</translation>
    </message>
    <message>
        <source>Its rows</source>
        <translation>其数据行</translation>
    </message>
    <message>
        <source>Referred to by</source>
        <translation>被引用于</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The session: %1</source>
        <translation>其会话：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>由 %1 保留</translation>
    </message>
    <message>
        <source>Kept in its folder</source>
        <translation>其文件夹中不删除的文件</translation>
    </message>
    <message>
        <source>Kept beside it</source>
        <translation>同处不删除的文件</translation>
    </message>
    <message>
        <source>It could not be checked again. %1</source>
        <translation>无法重新检查。%1</translation>
    </message>
</context>
<context>
    <name>docsweep::ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exported so far</source>
        <translation>已导出进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop without writing a file</source>
        <translation>停止且不写入文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>正在导出：%1 项，共 %2 项</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) exported to %1</source>
        <translation>
            <numerusform>已将 %Ln 项导出到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>导出已停止。未写入文件。</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>未导出任何内容。%1</translation>
    </message>
</context>
<context>
    <name>docsweep::FilterBar</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>Search the candidates</source>
        <translation>搜索候选项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>任意大小</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>至少 %1</translation>
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
        <translation>任意距今时间</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>移除此筛选条件</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选条件</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>按会话</translation>
    </message>
    <message>
        <source>Show each session with its files below it (Ctrl+G)</source>
        <translation>显示每个会话及其下的文件（Ctrl+G）</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>移除筛选条件“%1”</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s)</source>
        <translation>
            <numerusform>%Ln 种类型</numerusform>
        </translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>类型：%1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>大小：%1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>距今：%1</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今时间</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a kind and its count</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Only %1, %2 of them</source>
        <translation>仅%1，共 %2 项</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hold(s)</source>
        <translation>
            <numerusform>显示 %Ln 条保留规则</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held. A hold (H) protects a session or a file from every cleanup.</source>
        <translation>没有保留任何内容。保留（H）可保护会话或文件不受任何清理影响。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索内容</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>Failed in run %1</source>
        <translation>运行 %1 中失败的项</translation>
    </message>
    <message>
        <source>%1 to %2 old</source>
        <translation>距今 %1至 %2</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>距今超过 %1</translation>
    </message>
    <message>
        <source>Search key, file, document…</source>
        <translation>搜索键名、文件、文档…</translation>
    </message>
    <message>
        <source>Part of a file&apos;s or session&apos;s key, or of a document&apos;s name (Ctrl+F)</source>
        <translation>文件或会话键名的一部分，或文档名称的一部分（Ctrl+F）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s): show what each one keeps, or end it</source>
        <translation>
            <numerusform>%Ln 条保留规则：显示每条保留的内容，或结束保留</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::FirstRunDialog</name>
    <message>
        <source>Switch on automatic runs</source>
        <translation>开启自动运行</translation>
    </message>
    <message>
        <source>What the first automatic run would delete</source>
        <translation>首次自动运行将删除的内容</translation>
    </message>
    <message>
        <source>Checking what the first run would delete…</source>
        <translation>正在检查首次运行将删除的内容…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Suggested safety limits</source>
        <translation>建议的安全上限</translation>
    </message>
    <message>
        <source>Stop at more than</source>
        <translation>超过以下数量时停止</translation>
    </message>
    <message>
        <source>items</source>
        <translation>项</translation>
    </message>
    <message>
        <source>% of all sessions and files</source>
        <translation>% 的全部会话和文件</translation>
    </message>
    <message>
        <source>It is not known now what the first run would delete</source>
        <translation>目前不知道首次运行将删除什么</translation>
    </message>
    <message>
        <source>The first run would delete nothing</source>
        <translation>首次运行不会删除任何内容</translation>
    </message>
    <message>
        <source>Nothing is older than %1.</source>
        <translation>没有距今超过 %1的内容。</translation>
    </message>
    <message numerus="yes">
        <source>The first run would delete %Ln item(s), %1</source>
        <translation>
            <numerusform>首次运行将删除 %Ln 项，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>These items are older than %1. The oldest is from %2.</source>
        <translation>这些项距今超过 %1。最早的为 %2。</translation>
    </message>
    <message>
        <source>These items are older than %1.</source>
        <translation>这些项距今超过 %1。</translation>
    </message>
    <message>
        <source>The storage could not be listed: files that no row refers to are not counted.</source>
        <translation>无法列出存储内容：没有数据行引用的文件未计入。</translation>
    </message>
    <message>
        <source>A safety limit would stop it. %1</source>
        <translation>安全上限会使其停止。%1</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Twice what would be deleted today, but at least %1 items and %2%. A run that would exceed a limit stops before its first deletion.</source>
        <translation>今天将删除数量的两倍，但至少为 %1 个项目和 %2%。会超出限制的运行在首次删除之前停止。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files (%1) belong to sessions that are still in use. To keep such files, switch on “Keep files of sessions in use” in Settings.</source>
        <translation>
            <numerusform>其中 %Ln 个文件（%1）属于仍在使用的会话。要保留此类文件，请在设置中打开“不删除使用中会话的文件”。</numerusform>
        </translation>
    </message>
    <message>
        <source>It would also try what other docsweeps have left pending: %1.</source>
        <translation>还会尝试其他 docsweep 留下的待处理删除：%1。</translation>
    </message>
    <message>
        <source>All docsweeps of this web app will list this schedule and say when one of its runs is missing.</source>
        <translation>此网站应用的所有 docsweep 都会列出此计划，并在其某次运行缺失时提示。</translation>
    </message>
</context>
<context>
    <name>docsweep::FormField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
</context>
<context>
    <name>docsweep::GrowthChart</name>
    <message>
        <source>%1 a day</source>
        <translation>每天 %1</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>Cleanups</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>How is the storage growing?</source>
        <translation>存储增长如何？</translation>
    </message>
    <message>
        <source>No scan has listed the storage yet. After the second scan, a line shows how it grows.</source>
        <translation>尚无扫描列出过存储内容。第二次扫描后，将以折线显示增长情况。</translation>
    </message>
    <message>
        <source>Each scan adds one dot. After the second scan, a line shows how the storage grows. After some hours of scans, a forecast shows when the quota will be reached.</source>
        <translation>每次扫描增加一个点。第二次扫描后，折线显示存储的增长情况。扫描数小时后，预测会显示何时达到配额。</translation>
    </message>
    <message>
        <source>How is the storage growing? There is not enough history to tell yet.</source>
        <translation>存储增长如何？历史数据不足，尚无法判断。</translation>
    </message>
    <message>
        <source>A forecast needs at least four scans over two hours without a cleanup between them.</source>
        <translation>预测需要在两小时以上的时间内至少扫描四次，且其间没有清理。</translation>
    </message>
    <message>
        <source>How is the storage growing? Hardly at all.</source>
        <translation>存储增长如何？几乎没有增长。</translation>
    </message>
    <message>
        <source>How is the storage growing? It shrinks by %1.</source>
        <translation>存储增长如何？正在减少，%1。</translation>
    </message>
    <message>
        <source>How is the storage growing? By %1. It is already over the quota.</source>
        <translation>存储增长如何？%1，已超出配额。</translation>
    </message>
    <message>
        <source>How is the storage growing? By %1. The quota is reached around %2.</source>
        <translation>存储增长如何？%1，约 %2 达到配额。</translation>
    </message>
    <message>
        <source>How is the storage growing? By %1. The quota is far away.</source>
        <translation>存储增长如何？%1，离配额尚远。</translation>
    </message>
    <message>
        <source>Based on the last two weeks, including cleanups.</source>
        <translation>依据最近两周的数据，包括清理。</translation>
    </message>
    <message>
        <source>Based on the growth between cleanups: what happens if nothing is cleaned up.</source>
        <translation>依据两次清理之间的增长：不清理时会怎样。</translation>
    </message>
    <message>
        <source>The quota is reached between %1 and %2.</source>
        <translation>将在 %1 至 %2 之间达到配额。</translation>
    </message>
    <message>
        <source>The quota is reached on %1 at the earliest.</source>
        <translation>最早于 %1 达到配额。</translation>
    </message>
    <message>
        <source>%1 on %2, %3 on %4, in %5 scans with %6 cleanups. %7</source>
        <translation>%2 为 %1，%4 为 %3，共 %5 次扫描、%6 次清理。%7</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1，%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>then a cleanup freed %1</source>
        <translation>随后一次清理释放了 %1</translation>
    </message>
    <message>
        <source>there since %1</source>
        <translation>%1 时已存在</translation>
    </message>
    <message>
        <source>The quota is reached on %1.</source>
        <translation>将于 %1 达到配额。</translation>
    </message>
</context>
<context>
    <name>docsweep::HealthPill</name>
    <message>
        <source>%1 not checked yet</source>
        <translation>%1 尚未检查</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 毫秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 switched off</source>
        <translation>%1 已关闭</translation>
    </message>
    <message>
        <source>It answered at the last scan.</source>
        <translation>上次扫描时有应答。</translation>
    </message>
    <message>
        <source>Files are listed %1.</source>
        <translation>文件列出方式：%1。</translation>
    </message>
    <message>
        <source>The next scan checks it.</source>
        <translation>下次扫描会检查它。</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>编辑连接</translation>
    </message>
    <message>
        <source>“Clean up files” is off in Settings: only rows are deleted, files are not touched.</source>
        <translation>设置中的“清理文件”已关闭：只删除数据行，不处理文件。</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldDialog</name>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Protect from every cleanup</source>
        <translation>保护其不受任何清理影响</translation>
    </message>
    <message>
        <source>What should be kept?</source>
        <translation>要保留什么？</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why, and for whom (for the list of holds)</source>
        <translation>原因及为谁保留（显示在保留规则列表中）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln session(s) of the selected rows</source>
        <translation>
            <numerusform>所选行的 %Ln 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rows, and every file that is in its folder or that its rows refer to.</source>
        <translation>其数据行，以及其文件夹中或其数据行引用的每个文件。</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>文件 %1</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected file(s)</source>
        <translation>
            <numerusform>所选的 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>And the session whose rows refer to it.</source>
        <translation>以及数据行引用它的会话。</translation>
    </message>
    <message>
        <source>Everything that starts like this</source>
        <translation>以此开头的所有内容</translation>
    </message>
    <message>
        <source>For example: 3f9c/ or inbox/2026</source>
        <translation>例如：3f9c/ 或 inbox/2026</translation>
    </message>
    <message>
        <source>Everything that matches a pattern</source>
        <translation>符合模式的所有内容</translation>
    </message>
    <message>
        <source>* stands for anything, ? for one character: */invoice-*.pdf</source>
        <translation>* 代表任意内容，? 代表一个字符：*/invoice-*.pdf</translation>
    </message>
    <message>
        <source>This will be kept</source>
        <translation>将保留以下内容</translation>
    </message>
    <message>
        <source>Keys start with</source>
        <translation>键名开头</translation>
    </message>
    <message>
        <source>Pattern: * stands for anything, ? for one character</source>
        <translation>模式：* 代表任意内容，? 代表一个字符</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <translation>
            <numerusform>%1 及其他 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Type how the keys to keep start, or what they look like.</source>
        <translation>请输入要保留的键名的开头或其形式。</translation>
    </message>
    <message>
        <source>A pattern needs a * or a ?, and every [ needs its ].</source>
        <translation>模式需要含有 * 或 ?，且每个 [ 都要有对应的 ]。</translation>
    </message>
    <message>
        <source>Checking what this keeps…</source>
        <translation>正在检查会保留哪些内容…</translation>
    </message>
    <message>
        <source>Ticked but hidden by the filter, so not included: %1</source>
        <translation>已勾选但被筛选条件隐藏，因此不包括在内：%1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>Session, file, beginning or pattern</source>
        <translation>会话、文件、开头或模式</translation>
    </message>
    <message>
        <source>x1y2z3, x1y2z3/a.pdf, x1y2z3/ or */invoice-*.pdf</source>
        <translation>x1y2z3、x1y2z3/a.pdf、x1y2z3/ 或 */invoice-*.pdf</translation>
    </message>
    <message>
        <source>This session: its rows, and every file in its folder or named by them.</source>
        <translation>此会话：其数据行，以及其文件夹中或数据行所引用的每个文件。</translation>
    </message>
    <message>
        <source>This one file, and the session whose rows name it.</source>
        <translation>仅此文件，以及其数据行引用它的会话。</translation>
    </message>
    <message>
        <source>Every file whose key begins like this.</source>
        <translation>键名以此开头的每个文件。</translation>
    </message>
    <message>
        <source>Every file that fits this pattern. * stands for anything, ? for one character.</source>
        <translation>符合此模式的每个文件。* 代表任意内容，? 代表一个字符。</translation>
    </message>
    <message>
        <source>Enter what to keep.</source>
        <translation>请输入要保留的内容。</translation>
    </message>
    <message>
        <source>Scan to see what it keeps now.</source>
        <translation>扫描后可查看目前保留的内容。</translation>
    </message>
    <message>
        <source>It keeps no candidate now, but everything that matches later.</source>
        <translation>目前没有保留任何候选项，但会保留以后匹配的所有内容。</translation>
    </message>
    <message numerus="yes">
        <source>It keeps %Ln candidate(s) now, %1, and everything that matches later.</source>
        <translation>
            <numerusform>现在保留 %Ln 个候选项（%1），以及以后匹配的所有内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>No cleanup deletes what a hold keeps, until the hold ends.</source>
        <translation>在保留结束之前，任何清理都不会删除所保留的内容。</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldEndEdit</name>
    <message>
        <source>How long to keep it</source>
        <translation>保留多久</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>One year, until %1</source>
        <translation>一年，至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s), until %1</source>
        <translation>
            <numerusform>%Ln 个月，至 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>到某一天…</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>永久</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldsModel</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln 项，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>结束于 %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，%2后</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Ended by itself</source>
        <translation>自动到期</translation>
    </message>
    <message>
        <source>Ended by %1</source>
        <translation>由 %1 结束</translation>
    </message>
    <message>
        <source>Ended by %1: %2</source>
        <translation>由 %1 结束：%2</translation>
    </message>
    <message>
        <source>It was held for: %1</source>
        <translation>保留原因：%1</translation>
    </message>
    <message>
        <source>ends soon: %1</source>
        <translation>即将到期：%1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键名</translation>
    </message>
    <message>
        <source>Keeps now</source>
        <translation>目前保留</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>By</source>
        <translation>设置者</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>all docsweeps</source>
        <translation>所有 docsweep</translation>
    </message>
    <message>
        <source>this docsweep only</source>
        <translation>仅此 docsweep</translation>
    </message>
    <message>
        <source>Kept by every docsweep that cleans this web app</source>
        <translation>清理此网站应用的每个 docsweep 都会保留</translation>
    </message>
    <message>
        <source>Other docsweeps do not know this hold</source>
        <translation>其他 docsweep 不知道此保留规则</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>适用于</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldsPage</name>
    <message>
        <source>Holds</source>
        <translation>保留规则</translation>
    </message>
    <message>
        <source>New hold…</source>
        <translation>新建保留规则…</translation>
    </message>
    <message>
        <source>Keep a session or files from every cleanup (Ctrl+N)</source>
        <translation>使会话或文件不受任何清理影响（Ctrl+N）</translation>
    </message>
    <message>
        <source>Search the holds</source>
        <translation>搜索保留规则</translation>
    </message>
    <message>
        <source>Search key, reason, name…</source>
        <translation>搜索键名、原因、姓名…</translation>
    </message>
    <message>
        <source>Part of a key, of a reason or of who made the hold (Ctrl+F)</source>
        <translation>键名、原因或设置者的一部分（Ctrl+F）</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索内容</translation>
    </message>
    <message>
        <source>Show those that ended within 30 days</source>
        <translation>显示 30 天内结束的规则</translation>
    </message>
    <message>
        <source>Hold again…</source>
        <translation>再次保留…</translation>
    </message>
    <message>
        <source>Makes a hold like the ended one</source>
        <translation>创建与已结束的规则相同的规则</translation>
    </message>
    <message>
        <source>Change end…</source>
        <translation>更改期限…</translation>
    </message>
    <message>
        <source>Gives the chosen holds another last day</source>
        <translation>为所选保留规则设置另一个最后日期</translation>
    </message>
    <message>
        <source>Cleanups can take what the chosen holds keep (Del)</source>
        <translation>清理将可以删除所选保留规则保留的内容（Del）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s)</source>
        <translation>
            <numerusform>%Ln 条保留规则</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>没有保留任何内容</translation>
    </message>
    <message>
        <source>%1, keeping %2 now</source>
        <translation>%1，目前保留 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln 项，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>A hold keeps a session or files from every cleanup. Make one here, or choose rows under Candidates and press H.</source>
        <translation>保留规则使会话或文件不受任何清理影响。可在此新建，或在“候选项”中选择行后按 H。</translation>
    </message>
    <message>
        <source>All holds have ended. Tick the box above to see those of the last 30 days.</source>
        <translation>所有保留规则均已结束。勾选上方的复选框可查看最近 30 天的规则。</translation>
    </message>
    <message>
        <source>No matches. Change or clear the search.</source>
        <translation>没有匹配项。请更改或清除搜索内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) chosen</source>
        <translation>
            <numerusform>已选择 %Ln 条保留规则</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制键名</translation>
    </message>
    <message>
        <source>What a hold keeps is never deleted. When the hold ends, the usual rules apply again.</source>
        <translation>保留的内容绝不会被删除。保留结束后，恢复通常的规则。</translation>
    </message>
    <message>
        <source>End hold…</source>
        <translation>结束保留…</translation>
    </message>
    <message>
        <source>The holds are not known</source>
        <translation>保留规则未知</translation>
    </message>
    <message>
        <source>As long as they cannot be read, nothing is deleted.</source>
        <translation>在能够读取之前，不会删除任何内容。</translation>
    </message>
    <message>
        <source>No holds yet</source>
        <translation>尚无保留规则</translation>
    </message>
</context>
<context>
    <name>docsweep::JudgeLedgerDialog</name>
    <message>
        <source>If the ledger was deleted by mistake, restore it together with the web app&apos;s database: then its holds count again. If it is gone for good, docsweep can forget it. What was held in it can then be deleted, so make the holds that are still needed again at once. Every other docsweep has to forget it, too.</source>
        <translation>如果账本是被误删的，请将它与网站应用的数据库一起恢复：其中的保留规则将重新生效。如果它已彻底丢失，可以让 docsweep 忘记它。此后其中保留的内容可能被删除，因此请立即重新创建仍然需要的保留规则。其他每个 docsweep 也必须忘记它。</translation>
    </message>
    <message>
        <source>This happens where a database was restored or copied, for example as a test system. If this database has taken the place of the other one, it becomes the ledger&apos;s home. If it is the wrong database, check the connection instead.</source>
        <translation>数据库被恢复或复制（例如用作测试系统）时会出现这种情况。如果此数据库已取代另一个数据库，它就成为账本的归属。如果这是错误的数据库，请改为检查连接。</translation>
    </message>
    <message>
        <source>This happens where the ledger was restored from a backup or replaced. Holds made since then may be missing, and the next cleanup can delete what they kept. Pause automatic runs on every machine, use the ledger as it is, and make the missing holds again under Holds.</source>
        <translation>账本从备份恢复或被替换时会出现这种情况。此后创建的保留规则可能缺失，下次清理可能删除它们所保留的内容。请在每台计算机上暂停自动运行，按现状使用账本，然后重新创建缺失的保留规则。</translation>
    </message>
    <message>
        <source>No cleanup runs before I have made the needed holds again</source>
        <translation>在我重新创建所需的保留规则之前，不会进行任何清理</translation>
    </message>
    <message>
        <source>No cleanup runs before I have checked its holds</source>
        <translation>在我检查其中的保留规则之前，不会进行任何清理</translation>
    </message>
    <message>
        <source>The ledger cannot be trusted</source>
        <translation>账本不可信</translation>
    </message>
    <message>
        <source>Forget the ledger</source>
        <translation>忘记账本</translation>
    </message>
    <message>
        <source>Make this its home</source>
        <translation>设为它的归属</translation>
    </message>
    <message>
        <source>Use the ledger as it is</source>
        <translation>按现状使用账本</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>docsweep::LedgerHeadLine</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the ledger&apos;s last entry</source>
        <translation>复制账本的最后一条记录</translation>
    </message>
    <message>
        <source>Ledger: entry %1, %2</source>
        <comment>its number, the beginning of its hash</comment>
        <translation>账本：记录 %1，%2</translation>
    </message>
    <message>
        <source>The last entry of the ledger now. Keep it elsewhere: it proves that nothing before it was changed. %1</source>
        <translation>账本当前的最后一条记录。请将其保存在别处：它可以证明之前的内容未被更改。%1</translation>
    </message>
</context>
<context>
    <name>docsweep::LedgerNote</name>
    <message>
        <source>Holds made here count for this docsweep only: other docsweeps that clean this web app do not know them.</source>
        <translation>在此创建的保留规则仅对此 docsweep 有效：清理此网站应用的其他 docsweep 并不知道它们。</translation>
    </message>
    <message>
        <source>Share with all docsweeps…</source>
        <translation>与所有 docsweep 共享…</translation>
    </message>
    <message>
        <source>Holds made here count for every docsweep that cleans this web app.</source>
        <translation>在此创建的保留规则对清理此网站应用的每个 docsweep 都有效。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older hold(s) count for this docsweep only.</source>
        <translation>
            <numerusform>%Ln 条较早的保留规则仅对此 docsweep 有效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Share them</source>
        <translation>共享它们</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>如何处理…</translation>
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
        <translation>所选结果</translation>
    </message>
    <message>
        <source>Select a result to see if it will be deleted, and why.</source>
        <translation>选择一个结果，查看它是否会被删除及其原因。</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制键名</translation>
    </message>
    <message>
        <source>Show in Candidates</source>
        <translation>在候选项中显示</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>保留…</translation>
    </message>
    <message>
        <source>Clean up this session…</source>
        <translation>清理此会话…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最后活动</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最后变更</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 个数据行</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>It is not a candidate.</source>
        <translation>它不是候选项。</translation>
    </message>
    <message>
        <source>Wait until the scan or cleanup has finished.</source>
        <translation>请等待扫描或清理结束。</translation>
    </message>
    <message>
        <source>First shows what will be deleted: its rows and all its files, whatever their age.</source>
        <translation>先显示将被删除的内容：它的行和所有文件，无论存在多久。</translation>
    </message>
    <message>
        <source>It doesn&apos;t belong to a session.</source>
        <translation>它不属于任何会话。</translation>
    </message>
    <message>
        <source>Keep it from every cleanup</source>
        <translation>在任何清理中都保留它</translation>
    </message>
    <message>
        <source>Scan first (F5).</source>
        <translation>请先扫描（F5）。</translation>
    </message>
    <message>
        <source>The next cleanup will delete it.</source>
        <translation>下次清理将删除它。</translation>
    </message>
    <message>
        <source>It can be deleted from %1, unless it is used before then.</source>
        <translation>若在此之前未被使用，从 %1 起可以删除。</translation>
    </message>
    <message>
        <source>It can be deleted from %1, unless it changes before then.</source>
        <translation>若在此之前未更改，从 %1 起可以删除。</translation>
    </message>
    <message>
        <source>Held since %1.</source>
        <translation>自 %1 起保留。</translation>
    </message>
    <message>
        <source>Held by %1 since %2.</source>
        <translation>由 %1 自 %2 起保留。</translation>
    </message>
    <message>
        <source>The hold ends on %1.</source>
        <translation>保留于 %1 结束。</translation>
    </message>
    <message>
        <source>The hold has no end date.</source>
        <translation>此保留没有结束日期。</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
</context>
<context>
    <name>docsweep::LookupDialog</name>
    <message>
        <source>Look up</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Look up a session, a file or a document</source>
        <translation>查找会话、文件或文档</translation>
    </message>
    <message>
        <source>Part of a session key, a file&apos;s key or a document&apos;s name…</source>
        <translation>会话键名、文件键名或文档名称的一部分…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索内容</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>Files are found by the start of their key or through a document; candidates by any part of their key.</source>
        <translation>文件可按键名开头或通过文档找到；候选项可按键名的任意部分找到。</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>请至少输入两个字符。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>No matches. Check the spelling or type less.</source>
        <translation>没有匹配项。请检查拼写或减少输入。</translation>
    </message>
    <message>
        <source>Sessions and documents could not be searched. %1</source>
        <translation>无法查找会话和文档。%1</translation>
    </message>
    <message>
        <source>Files could not be searched. %1</source>
        <translation>无法查找文件。%1</translation>
    </message>
    <message>
        <source>The search took too long and was stopped. There may be more matches: type more.</source>
        <translation>查找耗时过长，已停止。可能还有更多匹配项：请输入更多内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln 个匹配项</numerusform>
        </translation>
    </message>
    <message>
        <source>No results.</source>
        <translation>没有结果。</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>Checking what can be deleted…</source>
        <translation>正在检查可删除的内容…</translation>
    </message>
</context>
<context>
    <name>docsweep::LookupList</name>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今时间</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>%1: first %2. Type more to narrow the search.</source>
        <translation>%1：前 %2 项。输入更多内容可缩小范围。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln 个文档</numerusform>
        </translation>
    </message>
    <message>
        <source>no session</source>
        <translation>无会话</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>docsweep::MainWindow</name>
    <message>
        <source>Failed in run %1</source>
        <translation>运行 %1 中失败的项</translation>
    </message>
    <message>
        <source>Copies are kept until %1</source>
        <translation>副本保留至 %1</translation>
    </message>
</context>
<context>
    <name>docsweep::MakeKeyDialog</name>
    <message>
        <source>Make a key for the vault</source>
        <translation>为保险库创建密钥</translation>
    </message>
    <message>
        <source>Copies are encrypted with a public key, which the settings hold. Only the private key opens them. Nobody can make it again: if you lose it, you cannot put anything back.</source>
        <translation>副本使用设置中的公钥加密。只有私钥能打开。没有人能重新生成它：如果丢失，就无法恢复任何内容。</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep it in this desktop’s keychain</source>
        <translation>保存在此桌面的密钥环中</translation>
    </message>
    <message>
        <source>Keep it in a file protected by a passphrase</source>
        <translation>保存在受口令保护的文件中</translation>
    </message>
    <message>
        <source>Keep it in a plain file (weaker: whoever can read the file can read all copies)</source>
        <translation>保存在普通文件中（较弱：能读取该文件的人可读取所有副本）</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再次输入口令</translation>
    </message>
    <message>
        <source>I will keep a second copy of the private key in a safe place</source>
        <translation>我会将私钥的第二份副本保存在安全的地方</translation>
    </message>
    <message>
        <source>The key is made and stored. Write down the private key, or save it in a password manager. It is shown only now.</source>
        <translation>密钥已创建并保存。请抄下私钥或存入密码管理器。它只在此刻显示。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>docsweep::MakeLedgerDialog</name>
    <message>
        <source>Share holds and runs</source>
        <translation>共享保留规则和运行记录</translation>
    </message>
    <message>
        <source>Share holds and runs with every docsweep?</source>
        <translation>要与每个 docsweep 共享保留规则和运行记录吗？</translation>
    </message>
    <message>
        <source>A ledger stands beside the web app&apos;s rows. Every docsweep that cleans this web app, on any machine, then keeps what is held here, and you see its runs. If the ledger cannot be read, nothing is deleted.</source>
        <translation>账本位于网站应用的数据行旁边。此后，任何计算机上清理此网站应用的每个 docsweep 都会保留在此设为保留的内容，您也能看到它的运行记录。如果无法读取账本，则不会删除任何内容。</translation>
    </message>
    <message>
        <source>Older versions of docsweep do not know ledgers and ignore these holds. Update docsweep everywhere.</source>
        <translation>旧版本的 docsweep 不认识账本，会忽略这些保留规则。请在所有地方更新 docsweep。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Statements that make the ledger</source>
        <translation>创建账本的语句</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the statements</source>
        <translation>复制语句</translation>
    </message>
    <message>
        <source>Create the ledger</source>
        <translation>创建账本</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This file is created: %1</source>
        <translation>将创建此文件：%1</translation>
    </message>
    <message>
        <source>These statements run in the database, in one transaction:</source>
        <translation>以下语句将在数据库中以一个事务执行：</translation>
    </message>
    <message>
        <source>A cleanup is running. Create the ledger when it has ended.</source>
        <translation>清理正在运行。请在它结束后创建账本。</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>正在创建…</translation>
    </message>
    <message>
        <source>An owner of the database has to run these statements:</source>
        <translation>必须由数据库的所有者执行以下语句：</translation>
    </message>
    <message>
        <source>This database role may not create the ledger. Copy the statements, let an owner of the database run them, and create the ledger again.</source>
        <translation>此数据库角色无权创建账本。请复制语句，让数据库的所有者执行，然后重试。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>Adopt this docsweep&apos;s holds (%Ln) and earlier runs</source>
        <translation>
            <numerusform>纳入此 docsweep 的保留规则（%Ln 条）和以前的运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopt this docsweep&apos;s earlier runs</source>
        <translation>纳入此 docsweep 以前的运行</translation>
    </message>
    <message>
        <source>Everybody then has its holds and sees its runs</source>
        <translation>此后其保留规则对所有人生效，所有人都能看到其运行</translation>
    </message>
</context>
<context>
    <name>docsweep::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选项</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>定时任务</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>所有项目</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>保留规则</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>保险库</translation>
    </message>
</context>
<context>
    <name>docsweep::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>The storage was not listed, so its files are unknown.</source>
        <translation>未列出存储内容，因此其文件未知。</translation>
    </message>
    <message>
        <source>The first scan is running.</source>
        <translation>首次扫描正在进行。</translation>
    </message>
    <message>
        <source>Not scanned yet. Press F5 to scan.</source>
        <translation>尚未扫描。按 F5 扫描。</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>距今超过 %1</translation>
    </message>
    <message>
        <source>The history could not be read. %1</source>
        <translation>无法读取历史。%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) without a readable time: never old, so never deleted.</source>
        <translation>
            <numerusform>%Ln 个项目没有可读的时间：永远不算旧，因此永远不会删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a time in the future: not old until long after it, so not deleted.</source>
        <translation>
            <numerusform>%Ln 个项目的时间在未来：很久以后才算旧，因此不会删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the orphans are generated file(s). They are not deleted as long as generated files are kept.</source>
        <translation>
            <numerusform>孤立文件中有 %Ln 个是生成的文件。只要设为不删除生成的文件，就不会删除它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>very many</source>
        <translation>非常多</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>Expired logins (django_session): %1 of %2. A cleanup of the whole list deletes them.</source>
        <translation>过期的登录（django_session）：%1 / %2。清理整个列表时会删除它们。</translation>
    </message>
    <message>
        <source>Expired logins (django_session): %1 of %2. Cleanups keep them unless DOCSWEEP_DJANGO_SESSIONS=true.</source>
        <translation>过期的登录（django_session）：%1 / %2。除非 DOCSWEEP_DJANGO_SESSIONS=true，否则清理不会删除它们。</translation>
    </message>
    <message>
        <source>The database file has %1 of unused space. docsweep-cli compact frees it.</source>
        <translation>数据库文件有 %1 未使用的空间。docsweep-cli compact 可将其释放。</translation>
    </message>
    <message numerus="yes">
        <source>%1 still occupies the space of %Ln deleted row(s). docsweep-cli compact says how to free it.</source>
        <translation>
            <numerusform>%1 仍占用 %Ln 个已删除数据行的空间。docsweep-cli compact 会说明如何释放。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the holds</source>
        <translation>显示保留规则</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) held, %1</source>
        <translation>
            <numerusform>已保留 %Ln 项，%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::PendingDialog</name>
    <message>
        <source>Pending deletions</source>
        <translation>等待存储的删除</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>立即全部重试</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Stop trying to delete the selected files (Del)</source>
        <translation>不再尝试删除所选文件（Del）</translation>
    </message>
    <message>
        <source>Give up all…</source>
        <translation>全部放弃…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s), %1</source>
        <translation>
            <numerusform>%Ln 项等待存储的删除，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>没有等待存储的项</translation>
    </message>
    <message>
        <source>These files should have been deleted, but the storage has not confirmed it. Every cleanup tries them again.</source>
        <translation>这些文件本应已删除，但存储尚未确认。每次清理都会重试。</translation>
    </message>
    <message>
        <source>Every deletion is confirmed.</source>
        <translation>所有删除均已确认。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln deletion(s)?</source>
        <translation>
            <numerusform>放弃 %Ln 项删除？</numerusform>
        </translation>
    </message>
    <message>
        <source>docsweep will not delete these files and will not try again. A file that is still there is kept until a scan finds that it is old and that nobody uses it.</source>
        <translation>docsweep 不会删除这些文件，也不会再重试。仍然存在的文件不会删除，直到某次扫描发现它已旧且无人使用。</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>继续尝试</translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln deletion(s)</source>
        <translation>
            <numerusform>放弃 %Ln 项删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) given up.</source>
        <translation>
            <numerusform>已放弃 %Ln 项删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>What other docsweeps have left cannot be shown. %1</source>
        <translation>无法显示其他 docsweep 留下的内容。%1</translation>
    </message>
    <message>
        <source>Left by other docsweeps: %1. This one tries what its own rules would delete. Giving up counts for every docsweep.</source>
        <translation>由其他 docsweep 留下：%1。此 docsweep 只尝试按自身规则会删除的内容。放弃对所有 docsweep 生效。</translation>
    </message>
    <message>
        <source>Left by other docsweeps: %1. They will not try again either.</source>
        <translation>由其他 docsweep 留下：%1。它们也不会再重试。</translation>
    </message>
</context>
<context>
    <name>docsweep::PendingModel</name>
    <message>
        <source>with the next run</source>
        <translation>下次运行时</translation>
    </message>
    <message>
        <source>By an automatic run. A run by hand tries all of them.</source>
        <translation>由自动运行。手动运行会全部尝试。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>等待开始</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次尝试</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>this docsweep</source>
        <translation>此 docsweep</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>不从此处执行</translation>
    </message>
    <message>
        <source>The next run from here checks it and deletes it if the rules of this docsweep allow it.</source>
        <translation>下次从此处运行时会检查它；如果此 docsweep 的规则允许，就将其删除。</translation>
    </message>
    <message>
        <source>The rules of this docsweep keep it: it is younger than the age, of a kind that is kept, or in a bucket that is not cleaned up from here. Whoever left it tries it again.</source>
        <translation>按此 docsweep 的规则会保留它：它比设定的期限新、属于要保留的类型，或位于不从此处清理的存储桶中。留下它的一方会重试。</translation>
    </message>
    <message>
        <source>Left by</source>
        <translation>由谁留下</translation>
    </message>
</context>
<context>
    <name>docsweep::PeriodEdit</name>
    <message>
        <source>%1: unit</source>
        <translation>%1：单位</translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation>
            <numerusform>分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation>
            <numerusform>小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::PlacesGroup</name>
    <message>
        <source>Files and folders</source>
        <translation>文件和文件夹</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open docsweep&apos;s home</source>
        <translation>打开 docsweep 的主目录</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copy places and versions</source>
        <translation>复制位置和版本</translation>
    </message>
    <message>
        <source>For a problem report. Contains no key and no password.</source>
        <translation>用于报告问题。不含密钥和密码。</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主目录</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>程序日志</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>none; everything comes from the environment</source>
        <translation>无；全部来自环境变量</translation>
    </message>
</context>
<context>
    <name>docsweep::Preview</name>
    <message>
        <source>There is no preview of files larger than %1.</source>
        <translation>大于 %1 的文件不提供预览。</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>无法读取此图片。</translation>
    </message>
    <message>
        <source>This picture is too large to be shown.</source>
        <translation>此图片过大，无法显示。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>This PDF cannot be read.</source>
        <translation>无法读取此 PDF。</translation>
    </message>
    <message>
        <source>This PDF is protected by a password.</source>
        <translation>此 PDF 受密码保护。</translation>
    </message>
    <message>
        <source>This PDF has no page to show.</source>
        <translation>此 PDF 没有可显示的页面。</translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln page(s)</source>
        <translation>
            <numerusform>第 1 页，共 %Ln 页</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>仅显示开头部分。</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation>此类文件没有预览。</translation>
    </message>
    <message>
        <source>The preview took too long and was stopped. The file may be harmful.</source>
        <translation>预览耗时过长，已停止。该文件可能有害。</translation>
    </message>
    <message>
        <source>The preview failed and was stopped. The file may be harmful.</source>
        <translation>预览失败，已停止。该文件可能有害。</translation>
    </message>
    <message>
        <source>The preview could not be started.</source>
        <translation>无法启动预览。</translation>
    </message>
    <message>
        <source>There is no preview: this system can&apos;t open files in a protected way.</source>
        <translation>无预览：此系统无法以受保护的方式打开文件。</translation>
    </message>
</context>
<context>
    <name>docsweep::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Read the file and show its beginning here. No copy is kept.</source>
        <translation>读取文件并在此显示其开头。不留副本。</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>文件预览</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation>此类文件没有预览。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1. Files of more than %2 are read on request.</source>
        <translation>%1。大于 %2 的文件按需读取。</translation>
    </message>
    <message>
        <source>Files of more than %1 are read on request.</source>
        <translation>大于 %1 的文件按需读取。</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectBadge</name>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Mark of this connection: %1</source>
        <translation>此连接的标记：%1</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectList</name>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
</context>
<context>
    <name>docsweep::Projects</name>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>设置无法使用</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>无法访问数据库</translation>
    </message>
    <message>
        <source>The storage cannot be reached</source>
        <translation>无法访问存储</translation>
    </message>
    <message>
        <source>This journal cannot be read</source>
        <translation>无法读取此操作日志</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) failed</source>
        <translation>
            <numerusform>%Ln 次运行失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Some items could not be deleted</source>
        <translation>部分项目无法删除</translation>
    </message>
    <message>
        <source>The schedule cannot be followed</source>
        <translation>无法执行定时任务</translation>
    </message>
    <message>
        <source>A run is %1 late</source>
        <translation>运行已延迟 %1</translation>
    </message>
    <message>
        <source>A run is late</source>
        <translation>运行已延迟</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>应于 %1</translation>
    </message>
    <message>
        <source>The last scan could not list the files</source>
        <translation>上次扫描未能列出文件</translation>
    </message>
    <message>
        <source>The quota is used up</source>
        <translation>配额已用尽</translation>
    </message>
    <message>
        <source>%1 of the quota is used</source>
        <translation>已使用配额的 %1</translation>
    </message>
    <message>
        <source>Clean up, or raise the quota</source>
        <translation>请清理或调高配额</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>%Ln 项删除等待存储</numerusform>
        </translation>
    </message>
    <message>
        <source>The next run tries again</source>
        <translation>下次运行会重试</translation>
    </message>
    <message>
        <source>Made by an older docsweep</source>
        <translation>由较旧的 docsweep 创建</translation>
    </message>
    <message>
        <source>Open it once to bring it up to date</source>
        <translation>打开一次即可更新</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>从未扫描</translation>
    </message>
    <message>
        <source>Open it to scan</source>
        <translation>打开即可扫描</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a project needs, and more of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <comment>needs of a project that are not shown</comment>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>No quota is set</source>
        <translation>未设置配额</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（共 %2）</translation>
    </message>
    <message>
        <source>%1 of the quota</source>
        <translation>配额的 %1</translation>
    </message>
    <message>
        <source>Scanned %1</source>
        <translation>扫描于 %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>已释放 %1</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>无定时任务</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>无法执行</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>after quiet hours</source>
        <translation>静默时段之后</translation>
    </message>
    <message>
        <source>late</source>
        <translation>已延迟</translation>
    </message>
    <message>
        <source>Check that this machine and its scheduler are running at these times.</source>
        <translation>请确认本机及其计划程序在这些时间正在运行。</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>by the system</source>
        <translation>由系统启动</translation>
    </message>
    <message>
        <source>A scheduler outside docsweep begins a run about every %1.</source>
        <translation>docsweep 之外的调度程序约每 %1 启动一次运行。</translation>
    </message>
    <message>
        <source>The oldest waits since %1</source>
        <translation>最早的一项自 %1 起等待</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>database %1, storage %2</source>
        <comment>how long each took to answer, or no</comment>
        <translation>数据库 %1，存储 %2</translation>
    </message>
    <message>
        <source>neither answers</source>
        <translation>均无应答</translation>
    </message>
    <message>
        <source>no database</source>
        <translation>数据库无应答</translation>
    </message>
    <message>
        <source>storage answers</source>
        <translation>存储有应答</translation>
    </message>
    <message>
        <source>no storage</source>
        <translation>存储无应答</translation>
    </message>
    <message>
        <source>database answers</source>
        <translation>数据库有应答</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>有应答</translation>
    </message>
    <message>
        <source>storage off</source>
        <translation>存储关闭</translation>
    </message>
    <message>
        <source>both answer</source>
        <translation>均有应答</translation>
    </message>
    <message>
        <source>%1, none needs you</source>
        <translation>%1，均无需处理</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln need(s) you</source>
        <translation>
            <numerusform>%1，%Ln 个需要您处理</numerusform>
        </translation>
    </message>
    <message>
        <source>“Allow automatic runs” is off in Settings: automatic runs do nothing.</source>
        <translation>设置中的“允许自动运行”已关闭：自动运行不执行任何操作。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln 个连接</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectsModel</name>
    <message>
        <source>open in this window</source>
        <translation>已在此窗口打开</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the two lines of a cell</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>What the newest scan listed and nobody has deleted or held since</source>
        <translation>最近一次扫描列出、此后无人删除或保留的内容</translation>
    </message>
    <message>
        <source>Runs that failed since the last good one</source>
        <translation>自上次成功以来失败的运行</translation>
    </message>
    <message>
        <source>Deletions that the storage has not confirmed</source>
        <translation>存储尚未确认的删除</translation>
    </message>
    <message>
        <source>By the journal: a run that has not ended</source>
        <translation>根据操作日志：尚未结束的运行</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>可删除</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>下次运行</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>等待存储</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>正在执行</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>连通性</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the mark of a project and its colour</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a project and its mark</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectsPage</name>
    <message>
        <source>All projects</source>
        <translation>所有项目</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>新建连接…</translation>
    </message>
    <message>
        <source>Asking databases and storages: %1 of %2 have answered</source>
        <translation>正在询问数据库和存储：%1 个已应答（共 %2 个）</translation>
    </message>
    <message>
        <source>Databases and storages asked at %1</source>
        <translation>数据库和存储询问时间：%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Stops asking; what has answered stays</source>
        <translation>停止询问；已收到的应答保留</translation>
    </message>
    <message>
        <source>Asks each database and storage whether it answers; changes nothing</source>
        <translation>询问每个数据库和存储是否应答；不做任何更改</translation>
    </message>
    <message>
        <source>No saved connections</source>
        <translation>没有已保存的连接</translation>
    </message>
    <message>
        <source>A connection saved under a name has its row here.</source>
        <translation>以名称保存的连接会在此显示为一行。</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Change or clear the search.</source>
        <translation>请更改或清除搜索。</translation>
    </message>
    <message>
        <source>Asking the databases and storages</source>
        <translation>正在询问各数据库和存储</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>搜索连接</translation>
    </message>
    <message>
        <source>Reading the connections…</source>
        <translation>正在读取连接…</translation>
    </message>
    <message>
        <source>Figures are from each connection&apos;s journal</source>
        <translation>数字来自各连接的操作日志</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectsView</name>
    <message>
        <source>All projects</source>
        <translation>所有项目</translation>
    </message>
</context>
<context>
    <name>docsweep::QuietHours</name>
    <message>
        <source>Quiet hours</source>
        <translation>静默时段</translation>
    </message>
    <message>
        <source>None: runs may start at any time.</source>
        <translation>无：可随时开始运行。</translation>
    </message>
    <message>
        <source>Add quiet hours</source>
        <translation>添加静默时段</translation>
    </message>
</context>
<context>
    <name>docsweep::QuietRow</name>
    <message>
        <source>Quiet from</source>
        <translation>静默开始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>静默结束</translation>
    </message>
    <message>
        <source>At or before the start: on the next day</source>
        <translation>等于或早于开始时间：指次日</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Remove these quiet hours</source>
        <translation>移除此静默时段</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>始于%1</translation>
    </message>
</context>
<context>
    <name>docsweep::QuotaGauge</name>
    <message>
        <source>%1 of %2 stored, %3 of it can be deleted</source>
        <translation>已存储 %1，配额 %2，其中 %3 可删除</translation>
    </message>
    <message>
        <source>Stored: not known</source>
        <translation>已存储：未知</translation>
    </message>
</context>
<context>
    <name>docsweep::RangeMenu</name>
    <message>
        <source>any</source>
        <comment>a limit that is not set</comment>
        <translation>不限</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>docsweep::RestoreDialog</name>
    <message>
        <source>Put back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>What will be put back</source>
        <translation>将恢复的内容</translation>
    </message>
    <message>
        <source>Finish what was interrupted</source>
        <translation>完成被中断的恢复</translation>
    </message>
    <message>
        <source>Items with something to know</source>
        <translation>有说明的项目</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>会话或文件</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Save to a folder…</source>
        <translation>保存到文件夹…</translation>
    </message>
    <message>
        <source>Writes the copies into a folder of this computer. Database and storage are not touched.</source>
        <translation>将副本写入此计算机的文件夹。不改动数据库和存储。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Finding out what can be put back…</source>
        <translation>正在确定可恢复的内容…</translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln item(s)</source>
        <translation>
            <numerusform>恢复 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are kept until %1.</source>
        <translation>副本保留至 %1。</translation>
    </message>
    <message>
        <source>What is put back is held until %1, so that no cleanup deletes it again right away.</source>
        <translation>恢复的内容将保留至 %1，以免清理立即再次将其删除。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) cannot be put back in place</source>
        <translation>
            <numerusform>%Ln 项无法恢复到原处</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore %1: %2 of %3 items are not back yet.</source>
        <translation>恢复 %1：%3 项中有 %2 项尚未恢复。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>准备中…</translation>
    </message>
    <message>
        <source>%1 of %2 put back</source>
        <translation>已恢复 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) put back</source>
        <translation>
            <numerusform>已恢复 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 items put back</source>
        <translation>已恢复 %2 项中的 %1 项</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>Held until %1. See Holds to keep it longer.</source>
        <translation>保留至 %1。要延长请见“保留规则”。</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Save the copies to a folder</source>
        <translation>将副本保存到文件夹</translation>
    </message>
    <message>
        <source>Saving to %1…</source>
        <translation>正在保存到 %1…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Partly saved</source>
        <translation>已部分保存</translation>
    </message>
    <message>
        <source>%1 and the rows of %2 are in %3.</source>
        <translation>%1和%2的行已在 %3 中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln 个文件，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>It could not be put back</source>
        <translation>无法恢复</translation>
    </message>
    <message>
        <source>What was put back so far stays. The rest can be put back later.</source>
        <translation>目前已恢复的会保留。其余的可稍后恢复。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Ends it. What has been put back stays.</source>
        <translation>结束它。已恢复的会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) are already there, unchanged.</source>
        <translation>
            <numerusform>%Ln 项已存在，未更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Give up what is not back yet?</source>
        <translation>放弃尚未恢复的内容？</translation>
    </message>
    <message>
        <source>What has been put back stays and is held. The copies of the rest are kept until their term ends.</source>
        <translation>已恢复的会留存并按规则保留。其余内容的副本保留到期限结束。</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>继续等待</translation>
    </message>
    <message>
        <source>Giving up…</source>
        <translation>正在放弃…</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
</context>
<context>
    <name>docsweep::RestoreWords</name>
    <message>
        <source>Put back session %1</source>
        <translation>恢复会话 %1</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Put back run %1</source>
        <translation>恢复运行 %1</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>will be put back</source>
        <translation>将恢复</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>added to the new session</source>
        <translation>已加入新会话</translation>
    </message>
    <message>
        <source>only to a folder</source>
        <translation>只能存到文件夹</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) with %1</source>
        <translation>
            <numerusform>%Ln 个会话，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln 个文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln 个文件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 put back</source>
        <translation>已恢复 %1 / %2</translation>
    </message>
    <message>
        <source>%1 were already there</source>
        <translation>%1 项已存在</translation>
    </message>
    <message>
        <source>%1 left alone: something else is there now</source>
        <translation>%1 项未动：原处现有其他内容</translation>
    </message>
    <message>
        <source>%1 can only be saved to a folder</source>
        <translation>%1 项只能保存到文件夹</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 项等待中</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 项失败</translation>
    </message>
</context>
<context>
    <name>docsweep::RunConfirmation</name>
    <message>
        <source>Nothing can be deleted now, because the safety limits could not be checked. %1</source>
        <translation>现在不能删除任何内容，因为无法检查安全上限。%1</translation>
    </message>
    <message>
        <source>This list has changed: another docsweep has processed a part of it. Scan again.</source>
        <translation>此列表已变化：另一个 docsweep 已处理其中一部分。请重新扫描。</translation>
    </message>
    <message>
        <source>Nothing of this cleanup is left to delete.</source>
        <translation>此次清理已没有可删除的内容。</translation>
    </message>
</context>
<context>
    <name>docsweep::RunDetails</name>
    <message>
        <source>All runs</source>
        <translation>所有运行</translation>
    </message>
    <message>
        <source>Back to all runs (%1)</source>
        <translation>返回所有运行（%1）</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save this run and its items as CSV or JSON</source>
        <translation>将此运行及各项保存为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>A report to keep: as a PDF or on paper</source>
        <translation>可存档的报告：PDF 或纸质</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划删除</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>早已不存在</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>等待存储</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>Search the items of this run</source>
        <translation>搜索此运行的各项</translation>
    </message>
    <message>
        <source>Search key, file, session…</source>
        <translation>搜索键名、文件、会话…</translation>
    </message>
    <message>
        <source>Items of the run</source>
        <translation>运行的各项</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制键名</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>took under 1 s</source>
        <translation>用时不到 1 秒</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>one session: %1</source>
        <translation>单个会话：%1</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>距今超过 %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a state and its count</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Only %1, %2 of them</source>
        <translation>仅%1，共 %2 项</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more cause(s); the list below names each</source>
        <translation>
            <numerusform>另有 %Ln 个原因；下方列表逐项说明</numerusform>
        </translation>
    </message>
    <message>
        <source>This run was on another database: %1</source>
        <translation>此运行针对另一个数据库：%1</translation>
    </message>
    <message>
        <source>Pending deletions are being tried again</source>
        <translation>正在重试等待存储的删除</translation>
    </message>
    <message>
        <source>A cleanup is running</source>
        <translation>清理正在运行</translation>
    </message>
    <message>
        <source>A scan is running</source>
        <translation>扫描正在进行</translation>
    </message>
    <message>
        <source>Retry failed and pending</source>
        <translation>重试失败项和等待项</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>Retry pending</source>
        <translation>重试等待项</translation>
    </message>
    <message>
        <source>Finishes the pending deletions, then scans and lists what failed. Nothing of that is deleted until you confirm it.</source>
        <translation>先完成等待存储的删除，然后扫描并列出失败的项。在您确认之前，不会删除其中任何内容。</translation>
    </message>
    <message>
        <source>Finishes the pending deletions. They were confirmed with the run.</source>
        <translation>完成等待存储的删除。它们已随该运行确认。</translation>
    </message>
    <message>
        <source>This run cannot be shown. %1</source>
        <translation>无法显示此运行。%1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>It is not yet known what happened to them. The next run settles it.</source>
        <translation>尚不清楚它们的结果。下次运行会查明。</translation>
    </message>
    <message>
        <source>The run did not get to them. They were not touched.</source>
        <translation>运行没有处理到它们。它们未被改动。</translation>
    </message>
    <message>
        <source>Run on %1</source>
        <translation>%1 上的运行</translation>
    </message>
    <message>
        <source>%1 asked it to stop.</source>
        <translation>%1 已要求它停止。</translation>
    </message>
    <message>
        <source>The figures are those of the ledger. Its items, with what became of each, are in the journal of docsweep on %1.</source>
        <translation>这些数字来自账本。各个项目及其结果记录在 %1 上 docsweep 的日志库中。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a cause, what to do</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Copies are kept until %1</source>
        <translation>副本保留至 %1</translation>
    </message>
    <message>
        <source>Put back its session…</source>
        <translation>恢复其会话…</translation>
    </message>
</context>
<context>
    <name>docsweep::RunElsewhere</name>
    <message>
        <source>Show runs</source>
        <translation>显示运行记录</translation>
    </message>
    <message>
        <source>Ask it to stop…</source>
        <translation>要求它停止…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how a run was started, by whom</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been cleaning since %2 (%3): %4 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 自 %2 起正在清理（%3）：%4 / %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been cleaning since %2 (%3)</source>
        <translation>%1 自 %2 起正在清理（%3）</translation>
    </message>
    <message>
        <source>Asked to stop by %1.</source>
        <translation>%1 已要求停止。</translation>
    </message>
    <message>
        <source>Ask it to stop</source>
        <translation>要求停止</translation>
    </message>
    <message>
        <source>Ask the cleanup on %1 to stop?</source>
        <translation>要求 %1 上的清理停止吗？</translation>
    </message>
    <message>
        <source>It hears this within seconds and ends with the batch that it is at. What it has not deleted stays. Everybody sees who asked.</source>
        <translation>它会在几秒内得知，并在完成当前批次后结束。尚未删除的内容会保留。所有人都能看到是谁提出的。</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>让它继续运行</translation>
    </message>
    <message>
        <source>Ask to stop</source>
        <translation>要求停止</translation>
    </message>
</context>
<context>
    <name>docsweep::RunHistory</name>
    <message>
        <source>Next runs</source>
        <translation>后续运行</translation>
    </message>
    <message>
        <source>Latest runs</source>
        <translation>最近的运行</translation>
    </message>
    <message>
        <source>Results of automatic runs, latest first</source>
        <translation>自动运行的结果，最近的在前</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>预定时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，%2后</translation>
    </message>
    <message>
        <source>Not known: the schedule could not be read.</source>
        <translation>未知：无法读取定时任务。</translation>
    </message>
    <message>
        <source>None: automatic runs are paused.</source>
        <translation>无：自动运行已暂停。</translation>
    </message>
    <message>
        <source>None: automatic runs are off.</source>
        <translation>无：自动运行未开启。</translation>
    </message>
    <message>
        <source>In the last 24 hours: %1</source>
        <translation>最近 24 小时：%1</translation>
    </message>
    <message>
        <source>Not known: the journal could not be read.</source>
        <translation>未知：无法读取操作日志。</translation>
    </message>
    <message>
        <source>No automatic run has been due yet.</source>
        <translation>尚无到期的自动运行。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>ran, catching up</source>
        <translation>已运行（补做）</translation>
    </message>
</context>
<context>
    <name>docsweep::RunPanel</name>
    <message>
        <source>Cleanup</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Verified items</source>
        <translation>已核实的项</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>数据行</translation>
    </message>
    <message>
        <source>Sessions whose rows are gone from the database, with the result of each recorded</source>
        <translation>数据行已从数据库删除的会话，每个的结果均已记录</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files that the storage has answered for, or that were skipped</source>
        <translation>存储已应答的文件，或已跳过的文件</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Items whose result is verified and recorded</source>
        <translation>结果已核实并记录的项</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>准备中…</translation>
    </message>
    <message>
        <source>Nothing has been deleted yet.</source>
        <translation>尚未删除任何内容。</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>约剩 %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln item(s), %1</source>
        <translation>
            <numerusform>正在删除 %Ln 项，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <translation>已核实 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（共 %2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted</source>
        <translation>
            <numerusform>%Ln 项未删除</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Paused: no new batch starts</source>
        <translation>已暂停：不再开始新批次</translation>
    </message>
    <message>
        <source>Stopping: the current batches are being finished and verified…</source>
        <translation>正在停止：正在完成并核实进行中的批次…</translation>
    </message>
    <message>
        <source>Still stopping: waiting for a disk or the network. Nothing new starts.</source>
        <translation>仍在停止：正在等待磁盘或网络。不会开始新的工作。</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1</source>
        <translation>未删除任何内容：%1</translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>已释放 %1</translation>
    </message>
    <message>
        <source>%1 freed in %2</source>
        <translation>用时 %2，释放 %1</translation>
    </message>
    <message>
        <source>Partly done, %1</source>
        <translation>部分完成，%1</translation>
    </message>
    <message>
        <source>Done, %1</source>
        <translation>完成，%1</translation>
    </message>
    <message>
        <source>A safety limit was overridden for this cleanup: %1</source>
        <translation>此次清理越过了一项安全上限：%1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 项已删除</translation>
    </message>
    <message>
        <source>%1 already gone</source>
        <translation>%1 项早已不存在</translation>
    </message>
    <message>
        <source>%1 used again or changed</source>
        <translation>%1 项重新使用或有变更</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 项等待存储</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 项失败</translation>
    </message>
    <message>
        <source>%1 of an earlier run finished</source>
        <translation>%1 项属于先前的运行，现已完成</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>未删除任何内容</translation>
    </message>
    <message>
        <source>The storage does not answer. Waiting up to %1 more.</source>
        <translation>存储没有应答。最多再等待 %1。</translation>
    </message>
    <message>
        <source>%1 undecided until the next run</source>
        <translation>%1 项待下次运行确定</translation>
    </message>
    <message>
        <source>Pausing: finishing the current batch…</source>
        <translation>正在暂停：正在完成当前批次…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing deleted: %Ln item(s) failed</source>
        <translation>
            <numerusform>未删除任何内容：%Ln 项失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stopped. %1 deleted, %2 left.</source>
        <translation>已停止。已删除 %1 个，剩余 %2 个。</translation>
    </message>
    <message>
        <source>Stopped by an error. %1 deleted, %2 left.</source>
        <translation>因错误停止。已删除 %1 个，剩余 %2 个。</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>恢复…</translation>
    </message>
    <message numerus="yes">
        <source>Copying, then deleting %Ln item(s), %1</source>
        <translation>
            <numerusform>正在复制然后删除 %Ln 项，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 copied (%3)</source>
        <translation>已复制 %1/%2（%3）</translation>
    </message>
</context>
<context>
    <name>docsweep::RunQuestion</name>
    <message>
        <source>Run the web app&apos;s code?</source>
        <translation>运行 Web 应用的代码？</translation>
    </message>
    <message>
        <source>Only the web app&apos;s own Python can read its settings. This runs the code of its settings and models.</source>
        <translation>只有 Web 应用自己的 Python 才能读取其设置。这会运行其设置和模型的代码。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>运行身份</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>不运行</translation>
    </message>
    <message>
        <source>docsweep does not change it.</source>
        <translation>docsweep 不会更改它。</translation>
    </message>
    <message>
        <source>This code belongs to user %1. It would run with all rights of user %2.</source>
        <translation>此代码属于用户 %1。它将以用户 %2 的全部权限运行。</translation>
    </message>
</context>
<context>
    <name>docsweep::RunReport</name>
    <message>
        <source>%1 (%2)</source>
        <comment>local time, the same in UTC</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>不到 1 秒</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>启动者</translation>
    </message>
    <message>
        <source>What was to be deleted</source>
        <translation>计划删除的内容</translation>
    </message>
    <message>
        <source>the session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>everything unused for longer than %1</source>
        <translation>超过 %1未使用的所有内容</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划删除</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>早已不存在</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>等待存储</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>Removed: sessions %1, documents %2, files %3; each confirmed by the database or the storage.</source>
        <translation>已删除：会话 %1、文档 %2、文件 %3；每项均经数据库或存储确认。</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>各项</translation>
    </message>
    <message>
        <source>The first %1 of %2 items. Those that were not deleted come first. The CSV or JSON export contains them all.</source>
        <translation>前 %1 项，共 %2 项。未删除的排在前面。CSV 或 JSON 导出包含全部。</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>会话或文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more item(s)</source>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleanup run %1</source>
        <translation>清理运行 %1</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Why items were not deleted</source>
        <translation>未删除的原因</translation>
    </message>
    <message>
        <source>%1 · printed %2</source>
        <translation>%1 · 打印于 %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例如：%1</translation>
    </message>
</context>
<context>
    <name>docsweep::RunText</name>
    <message>
        <source>asleep or off</source>
        <translation>休眠或关机</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>another run was in progress</source>
        <translation>另一运行正在进行</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>静默时段</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>定时任务</translation>
    </message>
    <message>
        <source>Web app</source>
        <translation>Web 应用</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how a run was started, by whom</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Not finished: it is running elsewhere, or its process ended early</source>
        <translation>未结束：它在别处运行，或其进程已提前终止</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Interrupted: its process ended before it could finish</source>
        <translation>已中断：其进程在完成前终止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message numerus="yes">
        <source>Partly done: %Ln item(s) failed</source>
        <translation>
            <numerusform>部分完成：%Ln 项失败</numerusform>
        </translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>部分完成</translation>
    </message>
    <message numerus="yes">
        <source>Done, but %Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>完成，但有 %Ln 项删除等待存储</numerusform>
        </translation>
    </message>
    <message>
        <source>files pending</source>
        <translation>文件等待中</translation>
    </message>
    <message>
        <source>Done: there was nothing to delete</source>
        <translation>完成：没有要删除的内容</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>It is running in another window or on another machine, or its process ended. “Retry” finds out: it completes what an ended run left behind and does not disturb a running one.</source>
        <translation>它在另一窗口或另一台机器上运行，或其进程已终止。“重试”可查明：它会完成已终止的运行所遗留的项，不会干扰正在进行的运行。</translation>
    </message>
    <message>
        <source>docsweep or the machine stopped during this run. What it had started was completed from the journal. The rest was not touched, and the next scan checks it again.</source>
        <translation>docsweep 或机器在此次运行期间停止。已开始的部分已根据操作日志完成。其余未触及，由下次扫描重新检查。</translation>
    </message>
    <message>
        <source>What stopped it: %1</source>
        <translation>停止原因：%1</translation>
    </message>
    <message>
        <source>Why files could not be deleted: %1</source>
        <translation>文件未能删除的原因：%1</translation>
    </message>
    <message>
        <source>Safety limits that were overridden for it: %1</source>
        <translation>为其越过的安全上限：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that were pending when it ended have been settled since.</source>
        <translation>
            <numerusform>结束时等待存储的 %Ln 项删除此后已了结。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also finished %Ln deletion(s) of earlier runs.</source>
        <translation>
            <numerusform>它还完成了先前运行的 %Ln 项删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of its items has been removed. The totals are kept.</source>
        <translation>其各项列表已移除。总数仍保留。</translation>
    </message>
    <message>
        <source>Skipped on purpose: nothing to do.</source>
        <translation>有意跳过：无需处理。</translation>
    </message>
    <message>
        <source>Every run tries again; “Retry” does it now.</source>
        <translation>每次运行都会重试；“重试”可立即执行。</translation>
    </message>
    <message>
        <source>Still there. When the cause is fixed, “Retry” scans and lists them again.</source>
        <translation>仍然存在。原因排除后，“重试”会扫描并重新列出。</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, none missed</source>
        <translation>预期 %1 次，实际 %2 次，无错过</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and why runs were missed</comment>
        <translation>%1 次%2</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, %3 missed: %4</source>
        <translation>预期 %1 次，实际 %2 次，错过 %3 次：%4</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between causes</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1; %2 caught up</source>
        <translation>%1；已补做 %2 次</translation>
    </message>
    <message>
        <source>only what earlier runs left over</source>
        <translation>仅先前运行遗留的内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) of earlier runs were still pending at its end</source>
        <translation>
            <numerusform>结束时先前运行的 %Ln 项删除仍在等待存储</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: finished %Ln deletion(s) of earlier runs</source>
        <translation>
            <numerusform>完成：完成了先前运行的 %Ln 项删除</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: what earlier runs left over is settled</source>
        <translation>完成：先前运行遗留的内容已处理</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) were pending then; none are pending now.</source>
        <translation>
            <numerusform>当时有 %Ln 项删除等待存储；现在没有了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) were pending then; %1 still pending now.</source>
        <translation>
            <numerusform>当时有 %Ln 项删除等待存储；现在仍有 %1 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done is recorded; the rest is still pending.</source>
        <translation>已停止。已完成的部分已记录；其余仍在等待存储。</translation>
    </message>
    <message>
        <source>The pending deletions could not be tried. %1</source>
        <translation>无法尝试等待存储的删除。%1</translation>
    </message>
    <message>
        <source>Nothing is pending any more. What an interrupted run left over is settled.</source>
        <translation>已没有等待存储的项。中断的运行所遗留的项也已了结。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) done, %1 freed.</source>
        <translation>
            <numerusform>等待存储的 %Ln 项删除已完成，释放 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) done, %1 still pending: the list shows why.</source>
        <translation>
            <numerusform>等待存储的 %Ln 项删除已完成，仍有 %1 项等待：原因见列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing: it was refused before it started</source>
        <translation>无：在开始之前即被拒绝</translation>
    </message>
    <message>
        <source>Refused before it started. Nothing was touched.</source>
        <translation>在开始之前即被拒绝。未触及任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Refused %Ln time(s) in a row before it started. Nothing was touched.</source>
        <translation>
            <numerusform>在开始之前连续被拒绝 %Ln 次。未触及任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message numerus="yes">
        <source>It is not yet known what happened to %Ln item(s), because the database did not answer. The next run settles it.</source>
        <translation>
            <numerusform>尚不知道 %Ln 项的结果，因为数据库没有应答。下次运行会确定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also deleted %Ln expired login(s) (django_session).</source>
        <translation>
            <numerusform>它还删除了 %Ln 个过期的登录（django_session）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired logins were not deleted (django_session): the database did not allow it.</source>
        <translation>过期的登录未删除（django_session）：数据库不允许。</translation>
    </message>
    <message>
        <source>Expired logins were not deleted (django_session).</source>
        <translation>过期的登录未删除（django_session）。</translation>
    </message>
    <message>
        <source>Stopped. %1 deleted, %2 left.</source>
        <translation>已停止。已删除 %1 个，剩余 %2 个。</translation>
    </message>
    <message>
        <source>Stopped by an error. %1 deleted, %2 left.</source>
        <translation>因错误停止。已删除 %1 个，剩余 %2 个。</translation>
    </message>
    <message>
        <source>Stopped. %1 deleted.</source>
        <translation>已停止。已删除 %1 个。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that were pending here had been finished by other installations.</source>
        <translation>
            <numerusform>此处待处理的 %Ln 项删除已由其他安装完成。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::RunsModel</name>
    <message>
        <source>one session</source>
        <translation>单个会话</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>不到 1 秒</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>结束于 %1</translation>
    </message>
    <message>
        <source>Everything older than this was to be deleted</source>
        <translation>距今超过此时间的所有内容均列入删除计划</translation>
    </message>
    <message>
        <source>Skipped: used again, changed or held since the plan was made</source>
        <translation>已跳过：自计划制定以来重新使用、有变更或已保留</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>启动者</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>距今超过</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划删除</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>等待存储</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>What is still pending of what it left</source>
        <translation>它遗留的项中仍在等待存储的</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>this docsweep</source>
        <translation>此 docsweep</translation>
    </message>
    <message>
        <source>Only the docsweep that ran it knows</source>
        <translation>只有执行它的 docsweep 知道</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>执行者</translation>
    </message>
</context>
<context>
    <name>docsweep::RunsView</name>
    <message>
        <source>Runs, newest first</source>
        <translation>运行，最新在前</translation>
    </message>
</context>
<context>
    <name>docsweep::Schedule</name>
    <message>
        <source>Automatic runs are not possible</source>
        <translation>无法自动运行</translation>
    </message>
    <message>
        <source>Automatic runs are switched off</source>
        <translation>自动运行已禁用</translation>
    </message>
    <message>
        <source>Automatic runs are off</source>
        <translation>自动运行未开启</translation>
    </message>
    <message>
        <source>Automatic runs are paused</source>
        <translation>自动运行已暂停</translation>
    </message>
    <message>
        <source>Automatic runs are paused until %1</source>
        <translation>自动运行已暂停至 %1</translation>
    </message>
    <message>
        <source>Quiet hours, next automatic run %1</source>
        <translation>静默时段，下次自动运行 %1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>静默时段</translation>
    </message>
    <message>
        <source>Automatic run is on</source>
        <translation>自动运行正在进行</translation>
    </message>
    <message>
        <source>An automatic run waits for this window</source>
        <translation>一次自动运行正等待此窗口</translation>
    </message>
    <message>
        <source>Next automatic run %1</source>
        <translation>下次自动运行 %1</translation>
    </message>
    <message>
        <source>Reading the schedule…</source>
        <translation>正在读取定时任务…</translation>
    </message>
    <message>
        <source>Nothing is deleted unless somebody starts a cleanup.</source>
        <translation>除非有人启动清理，否则不会删除任何内容。</translation>
    </message>
    <message>
        <source>The last automatic run (%1) found nothing to delete.</source>
        <translation>上次自动运行（%1）未发现可删除的内容。</translation>
    </message>
    <message>
        <source>The last automatic run (%1) was stopped; it had deleted %2 and freed %3.</source>
        <translation>上次自动运行（%1）已停止；此前已删除 %2，释放 %3。</translation>
    </message>
    <message>
        <source>The last automatic run (%1) deleted %2 and freed %3.</source>
        <translation>上次自动运行（%1）删除了 %2，释放 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>stopped: nothing deleted</source>
        <translation>已停止：未删除任何内容</translation>
    </message>
    <message>
        <source>missed: asleep or off</source>
        <translation>错过：休眠或关机</translation>
    </message>
    <message>
        <source>skipped: paused</source>
        <translation>已跳过：已暂停</translation>
    </message>
    <message>
        <source>missed: another run was in progress</source>
        <translation>错过：另一运行正在进行</translation>
    </message>
    <message>
        <source>nothing: switched off</source>
        <translation>无操作：已关闭</translation>
    </message>
    <message>
        <source>postponed: quiet hours</source>
        <translation>推迟：静默时段</translation>
    </message>
    <message>
        <source>the schedule starts from here</source>
        <translation>定时任务由此开始</translation>
    </message>
    <message>
        <source>the clock was set back</source>
        <translation>时钟被回拨</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, none missed</source>
        <translation>预期 %1 次，实际 %2 次，无错过</translation>
    </message>
    <message>
        <source>asleep or off</source>
        <translation>休眠或关机</translation>
    </message>
    <message>
        <source>another run or scan was in progress</source>
        <translation>另一运行或扫描正在进行</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, %3 missed: %4</source>
        <translation>预期 %1 次，实际 %2 次，错过 %3 次：%4</translation>
    </message>
    <message>
        <source>Set by %1 on the command line</source>
        <translation>由命令行中的 %1 设定</translation>
    </message>
    <message>
        <source>Set by %1 in the environment</source>
        <translation>由环境变量 %1 设定</translation>
    </message>
    <message>
        <source>Set by %1 in the .env file</source>
        <translation>由 .env 文件中的 %1 设定</translation>
    </message>
    <message>
        <source>Set by %1 in the profile</source>
        <translation>由连接配置中的 %1 设定</translation>
    </message>
    <message>
        <source>The last automatic run deleted nothing. %1</source>
        <translation>上次自动运行未删除任何内容。%1</translation>
    </message>
    <message>
        <source>Gradual start: %1 now, %2 from %3 on.</source>
        <translation>渐进启动：现在 %1，从 %3 起 %2。</translation>
    </message>
    <message>
        <source>That step would delete about %1 and %2 (%3) more.</source>
        <translation>该步骤将多删除约 %1 和 %2（%3）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>a run failed</source>
        <translation>一次运行失败</translation>
    </message>
    <message>
        <source>a safety limit stopped a run</source>
        <translation>安全上限停止了一次运行</translation>
    </message>
    <message>
        <source>something that was already listed was put on hold</source>
        <translation>已列出的内容被设为保留</translation>
    </message>
    <message>
        <source>a run was interrupted</source>
        <translation>一次运行被中断</translation>
    </message>
    <message>
        <source>something that was deleted was restored</source>
        <translation>已删除的内容被恢复</translation>
    </message>
    <message>
        <source>a run left work for the next one</source>
        <translation>一次运行给下一次留下了工作</translation>
    </message>
    <message>
        <source>Stays at %1: %2 on %3. The next step comes on %4 at the earliest.</source>
        <translation>停留在 %1：%2（%3）。下一步最早在 %4。</translation>
    </message>
    <message>
        <source>Next automatic run %1: %2</source>
        <translation>下次自动运行 %1：%2</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>无法运行</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>暂停至 %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>on, quiet hours</source>
        <translation>开启，静默时段</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>The list on screen is a trial: it shows what is older than %1. This schedule uses %2.</source>
        <translation>屏幕上的列表为试用：显示早于 %1 的内容。此计划使用 %2。</translation>
    </message>
    <message>
        <source>“%1” may clean up the same database, but cannot be opened now. Open the one that should run.</source>
        <translation>“%1”可能清理同一个数据库，但现在无法打开。请打开应当运行的那个连接。</translation>
    </message>
    <message>
        <source>“%1” and “%2” clean up the same database with different settings. Open the one that should run.</source>
        <translation>“%1”和“%2”以不同的设置清理同一个数据库。请打开应当运行的那个连接。</translation>
    </message>
    <message>
        <source>Automatic runs of “%1” are on and now take place while another connection is open, too. Next run: %2</source>
        <translation>“%1”的自动运行已开启，现在在打开其他连接时也会进行。下次运行：%2</translation>
    </message>
    <message>
        <source>“Allow automatic runs” is off in Settings: automatic runs do nothing.</source>
        <translation>设置中的“允许自动运行”已关闭：自动运行不执行任何操作。</translation>
    </message>
    <message>
        <source>%1, a run scans again and deletes everything older than %2, as long as docsweep is open.</source>
        <comment>every hour, an age</comment>
        <translation>只要 docsweep 保持打开，%1就会运行一次：重新扫描并删除距今超过 %2的所有内容。</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation>
            <numerusform>每 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>每 %Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>每分钟</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>每 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>每 %1</translation>
    </message>
</context>
<context>
    <name>docsweep::ScheduleForm</name>
    <message>
        <source>Automatic runs</source>
        <translation>自动运行</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Clean up automatically</source>
        <translation>自动清理</translation>
    </message>
    <message>
        <source>Run every</source>
        <translation>运行间隔</translation>
    </message>
    <message>
        <source>After sleep, catch up with one run</source>
        <translation>休眠后补做一次运行</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>静默时段</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>删除的内容</translation>
    </message>
    <message>
        <source>Everything older than</source>
        <translation>距今超过</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>安全上限</translation>
    </message>
    <message>
        <source>A run that would exceed a limit stops before its first deletion.</source>
        <translation>运行若会超出上限，将在首次删除之前停止。</translation>
    </message>
    <message>
        <source>Stop at more than</source>
        <translation>停止条件：超过</translation>
    </message>
    <message>
        <source>items</source>
        <translation>项</translation>
    </message>
    <message>
        <source>% of all sessions and files</source>
        <translation>%（占全部会话和文件）</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notify on the desktop</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>when something needs attention</source>
        <translation>需要处理时</translation>
    </message>
    <message>
        <source>after every run</source>
        <translation>每次运行后</translation>
    </message>
    <message>
        <source>No run starts during quiet hours. A run that is due waits until they end. Time zone: %1.</source>
        <translation>静默时段内不会开始运行。到期的运行等到时段结束。时区：%1。</translation>
    </message>
    <message>
        <source>Start gently: begin with a longer age, then shorten it step by step</source>
        <translation>平缓开始：从较长的时限开始，再逐步缩短</translation>
    </message>
    <message>
        <source>Age at the start</source>
        <translation>起始时限</translation>
    </message>
    <message>
        <source>Days without a problem before each step</source>
        <translation>每步之前的无问题天数</translation>
    </message>
    <message>
        <source>Steps: 24, 12, 6, 3 and 1 hours, never below the age above. A failure, a safety limit that stopped a run, or a hold on something already listed keeps it on its step.</source>
        <translation>步骤：24、12、6、3、1 小时，绝不低于上面的时限。失败、停止运行的安全上限，或对已列出内容的保留，会使其停留在当前步骤。</translation>
    </message>
    <message>
        <source>% of the files of one bucket</source>
        <translation>%（某个存储桶的文件）</translation>
    </message>
    <message>
        <source>times what runs usually delete here</source>
        <translation>倍于此处运行通常删除的数量</translation>
    </message>
    <message numerus="yes">
        <source>Use %1 (at most %2 in the last %Ln run(s))</source>
        <translation>
            <numerusform>使用 %1（最近 %Ln 次运行最多 %2）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>“Allow automatic runs” is off in Settings: automatic runs do nothing.</source>
        <translation>设置中的“允许自动运行”已关闭：自动运行不执行任何操作。</translation>
    </message>
</context>
<context>
    <name>docsweep::SchedulePage</name>
    <message>
        <source>Schedule</source>
        <translation>定时任务</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>The changes are not applied yet.</source>
        <translation>更改尚未应用。</translation>
    </message>
    <message>
        <source>The changes cannot be applied. Check the marked field.</source>
        <translation>无法应用更改。请检查标出的字段。</translation>
    </message>
</context>
<context>
    <name>docsweep::SessionBars</name>
    <message>
        <source>Has a row</source>
        <translation>有数据行</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>无数据行</translation>
    </message>
    <message>
        <source>Who stores the most?</source>
        <translation>谁占用最多？</translation>
    </message>
    <message>
        <source>No session has a file.</source>
        <translation>没有会话拥有文件。</translation>
    </message>
    <message>
        <source>Who stores the most? No session has a file.</source>
        <translation>谁占用最多？没有会话拥有文件。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Who stores the most? One session has %1 of it.</source>
        <translation>谁占用最多？一个会话占 %1。</translation>
    </message>
    <message>
        <source>Who stores the most? The %1 largest sessions have %2 of it.</source>
        <translation>谁占用最多？最大的 %1 个会话占 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1，%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document row(s)</source>
        <translation>
            <numerusform>%Ln 个文档数据行</numerusform>
        </translation>
    </message>
    <message>
        <source>this folder has no row</source>
        <translation>此文件夹没有数据行</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>会话 %1</translation>
    </message>
</context>
<context>
    <name>docsweep::SessionCleanup</name>
    <message>
        <source>Nothing can be deleted. See the reason above.</source>
        <translation>无法删除任何内容。原因见上方。</translation>
    </message>
    <message>
        <source>Nothing can be deleted: the hold on %1 keeps it. End the hold first.</source>
        <translation>没有可删除的内容：对 %1 的保留使其不被删除。请先结束该保留。</translation>
    </message>
    <message>
        <source>Nothing can be deleted: holds keep all of it. End them first.</source>
        <translation>没有可删除的内容：全部受保留保护。请先结束这些保留。</translation>
    </message>
    <message>
        <source>Nothing can be deleted while a scan or a run is on. Try again when it has ended.</source>
        <translation>扫描或运行期间无法删除任何内容。请在结束后重试。</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingRow</name>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>使用默认值</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>for example 90 min, 1.5 h or 2 d</source>
        <translation>例如 90 min、1.5 h 或 2 d</translation>
    </message>
    <message>
        <source>megabytes</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>percent, 0 to 100</source>
        <translation>百分比，0 到 100</translation>
    </message>
    <message>
        <source>items</source>
        <translation>项</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>times, 1 or more</source>
        <translation>倍，至少为 1</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingView</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>SQLite, %1</source>
        <translation>SQLite，%1</translation>
    </message>
    <message>
        <source>PostgreSQL, %1</source>
        <translation>PostgreSQL，%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
    <message>
        <source>Supabase, %1</source>
        <translation>Supabase，%1</translation>
    </message>
    <message>
        <source>by the API</source>
        <translation>通过 API</translation>
    </message>
    <message>
        <source>by SQL</source>
        <translation>通过 SQL</translation>
    </message>
    <message>
        <source>by SQL where that is possible, else by the API</source>
        <translation>尽可能通过 SQL，否则通过 API</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>来自命令行</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>来自环境变量</translation>
    </message>
    <message>
        <source>from %1, line %2</source>
        <translation>来自 %1，第 %2 行</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>stored in the keychain</source>
        <translation>存储在密钥环中</translation>
    </message>
    <message>
        <source>stored in %1</source>
        <translation>存储在 %1 中</translation>
    </message>
    <message>
        <source>from the connection “%1”</source>
        <translation>来自连接“%1”</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Set when docsweep was started. It applies until the next start.</source>
        <translation>在 docsweep 启动时设定。在下次启动之前有效。</translation>
    </message>
    <message>
        <source>To change it, set %1 where docsweep is started from.</source>
        <translation>要更改，请在启动 docsweep 的环境中设置 %1。</translation>
    </message>
    <message>
        <source>To change it, set %1 in %2.</source>
        <translation>要更改，请在 %2 中设置 %1。</translation>
    </message>
    <message>
        <source>To change it, set %1 in the environment or in a .env file.</source>
        <translation>要更改，请在环境变量或 .env 文件中设置 %1。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>信任的证书</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>系统证书</translation>
    </message>
    <message>
        <source>How files are listed</source>
        <translation>文件列出方式</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主目录</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>数据库密码</translation>
    </message>
    <message>
        <source>Storage key</source>
        <translation>存储密钥</translation>
    </message>
    <message>
        <source>set, never shown</source>
        <translation>已设置，从不显示</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>How long a session may be idle, or a file unchanged, before it can be deleted.</source>
        <translation>会话闲置多久或文件未变更多久后才可删除。</translation>
    </message>
    <message>
        <source>the same as the time between automatic runs, %1</source>
        <translation>与自动运行的间隔相同，%1</translation>
    </message>
    <message>
        <source>%1; this window currently uses %2</source>
        <translation>%1；此窗口目前使用 %2</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>Time between automatic runs</source>
        <translation>自动运行的间隔</translation>
    </message>
    <message>
        <source>Also used as the age if no age is set.</source>
        <translation>如果未设置时限，也用作时限。</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>For the gauge, the warning and the forecast. Nothing is deleted because of it.</source>
        <translation>用于用量表、警告和预测。不会因此删除任何内容。</translation>
    </message>
    <message>
        <source>Most items in a run</source>
        <translation>单次运行的最多项数</translation>
    </message>
    <message>
        <source>A run that would delete more stops before its first deletion.</source>
        <translation>运行若会删除更多，将在首次删除之前停止。</translation>
    </message>
    <message>
        <source>Largest share of everything</source>
        <translation>占全部内容的最大比例</translation>
    </message>
    <message>
        <source>Of all files and sessions that the scan found.</source>
        <translation>占扫描发现的全部文件和会话的比例。</translation>
    </message>
    <message>
        <source>Keep generated files</source>
        <translation>不删除生成的文件</translation>
    </message>
    <message>
        <source>Spreadsheets, PDF and text documents that a row lists as its output.</source>
        <translation>数据行列为输出的电子表格、PDF 和文本文档。</translation>
    </message>
    <message>
        <source>Keep files of sessions in use</source>
        <translation>不删除使用中会话的文件</translation>
    </message>
    <message>
        <source>If off, old files are deleted even if their session is in use.</source>
        <translation>如果关闭，即使会话仍在使用，旧文件也会被删除。</translation>
    </message>
    <message>
        <source>Clean up files</source>
        <translation>清理文件</translation>
    </message>
    <message>
        <source>If off, only rows are deleted and files are not touched.</source>
        <translation>如果关闭，则只删除数据行，不触及文件。</translation>
    </message>
    <message>
        <source>To set it, store it: %1</source>
        <translation>要设置它，请存储：%1</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>标准错误输出</translation>
    </message>
    <message>
        <source>systemd&apos;s journal</source>
        <translation>systemd 日志（journal）</translation>
    </message>
    <message>
        <source>syslog</source>
        <translation>syslog</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>不输出</translation>
    </message>
    <message>
        <source>Alerts to a program</source>
        <translation>向程序发送告警</translation>
    </message>
    <message>
        <source>It is started for each alert and gets the details on its standard input.</source>
        <translation>每次告警都会启动该程序，并通过标准输入传给它相关信息。</translation>
    </message>
    <message>
        <source>Alerts on this desktop</source>
        <translation>在此桌面上告警</translation>
    </message>
    <message>
        <source>In addition to the tray&apos;s notifications about automatic runs.</source>
        <translation>在系统托盘有关自动运行的通知之外另行显示。</translation>
    </message>
    <message>
        <source>Days before the quota is reached</source>
        <translation>距达到配额的天数</translation>
    </message>
    <message>
        <source>An alert is sent when the forecast is closer than this. 0: never.</source>
        <translation>预测的天数少于此值时发送告警。0：从不。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Longest wait of a deletion</source>
        <translation>删除的最长等待时间</translation>
    </message>
    <message>
        <source>An alert is sent when a deletion waits for the storage longer than this. 0: never.</source>
        <translation>删除等待存储超过此时间时发送告警。0：从不。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>程序日志</translation>
    </message>
    <message>
        <source>Figures for Prometheus</source>
        <translation>Prometheus 指标</translation>
    </message>
    <message>
        <source>Written after each automatic run, for node_exporter.</source>
        <translation>每次自动运行后写入，供 node_exporter 使用。</translation>
    </message>
    <message>
        <source>Alerts to a web address</source>
        <translation>向网址发送告警</translation>
    </message>
    <message>
        <source>Key that signs alerts</source>
        <translation>签署告警的密钥</translation>
    </message>
    <message>
        <source>Dead man&apos;s switch</source>
        <translation>失联监测（dead man&apos;s switch）</translation>
    </message>
    <message>
        <source>Older versions of files</source>
        <translation>文件的旧版本</translation>
    </message>
    <message>
        <source>In buckets that keep what is overwritten or deleted.</source>
        <translation>在保留被覆盖或删除内容的存储桶中。</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>deleted when they are older than the age</source>
        <translation>超过时限时删除</translation>
    </message>
    <message>
        <source>Form of alerts to a web address</source>
        <translation>发往网址的告警格式</translation>
    </message>
    <message>
        <source>docsweep&apos;s own JSON</source>
        <translation>docsweep 自有的 JSON</translation>
    </message>
    <message>
        <source>text for a chat (Slack, Mattermost)</source>
        <translation>聊天文本（Slack、Mattermost）</translation>
    </message>
    <message>
        <source>What the dead man&apos;s switch is told</source>
        <translation>告知失联监测的内容</translation>
    </message>
    <message>
        <source>a request after each good run</source>
        <translation>每次运行成功后发送一次请求</translation>
    </message>
    <message>
        <source>begin, success and failure (healthchecks.io)</source>
        <translation>开始、成功和失败（healthchecks.io）</translation>
    </message>
    <message>
        <source>It gets a POST for each alert: https, or http to this machine.</source>
        <translation>每条告警向其发送一个 POST：https，或到本机的 http。</translation>
    </message>
    <message>
        <source>At least 16 characters; it signs what goes to the web address.</source>
        <translation>至少 16 个字符；用于为发往网址的内容签名。</translation>
    </message>
    <message>
        <source>An address that is asked after each good run, and raises an alarm when that stops.</source>
        <translation>每次运行成功后请求该地址；一旦中断，它会发出警报。</translation>
    </message>
    <message>
        <source>Allow automatic runs</source>
        <translation>允许自动运行</translation>
    </message>
    <message>
        <source>The schedule switches them on. Cleanups by hand are not affected.</source>
        <translation>在计划中开启。不影响手动清理。</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Expired logins</source>
        <translation>过期的登录</translation>
    </message>
    <message>
        <source>Rows of Django&apos;s own table django_session. Nobody is logged out by it.</source>
        <translation>Django 自有表 django_session 中的行。不会因此让任何人退出登录。</translation>
    </message>
    <message>
        <source>deleted with each whole cleanup</source>
        <translation>每次完整清理时删除</translation>
    </message>
    <message>
        <source>Age of a session counts from</source>
        <translation>会话期限的起算点</translation>
    </message>
    <message>
        <source>its last activity</source>
        <translation>最后一次活动</translation>
    </message>
    <message>
        <source>its creation</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Names and notes stay in the ledger</source>
        <translation>姓名和备注在账本中保留</translation>
    </message>
    <message>
        <source>Counted from the end of a hold or a run; then they are erased. 0: for ever.</source>
        <translation>从保护或运行结束时起算，之后将被清除。0：永久。</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Largest share of a bucket</source>
        <translation>单个存储桶的最大比例</translation>
    </message>
    <message>
        <source>Of the files that the scan found in any one bucket.</source>
        <translation>占扫描在任一存储桶中找到的文件的比例。</translation>
    </message>
    <message>
        <source>Largest multiple of the usual</source>
        <translation>相对平常的最大倍数</translation>
    </message>
    <message>
        <source>Of what a run usually deletes here.</source>
        <translation>相对此处一次运行通常删除的数量。</translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>so many times as much as usual</comment>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>Whose clock counts</source>
        <translation>以谁的时钟为准</translation>
    </message>
    <message>
        <source>For ages, if this machine, the database and the storage differ.</source>
        <translation>当本机、数据库和存储的时间不一致时，用于计算期限。</translation>
    </message>
    <message>
        <source>the database&apos;s, as long as the others agree</source>
        <translation>数据库的，只要其他时钟与之一致</translation>
    </message>
    <message>
        <source>the database&apos;s</source>
        <translation>数据库的</translation>
    </message>
    <message>
        <source>the storage&apos;s</source>
        <translation>存储的</translation>
    </message>
    <message>
        <source>this machine&apos;s</source>
        <translation>本机的</translation>
    </message>
    <message>
        <source>Time zone of the database&apos;s times</source>
        <translation>数据库时间的时区</translation>
    </message>
    <message>
        <source>Where they are stored without one: UTC, or a name like Europe/Berlin.</source>
        <translation>用于不带时区存储的时间：UTC，或 Europe/Berlin 之类的名称。</translation>
    </message>
    <message>
        <source>Encryption to the database</source>
        <translation>到数据库的加密</translation>
    </message>
    <message>
        <source>sslmode of PostgreSQL. Only verify-full proves whose server it is.</source>
        <translation>PostgreSQL 的 sslmode。只有 verify-full 能证明服务器的身份。</translation>
    </message>
    <message>
        <source>Longest silence of the database</source>
        <translation>数据库最长无响应时间</translation>
    </message>
    <message>
        <source>Then its connection is given up.</source>
        <translation>超过后放弃其连接。</translation>
    </message>
    <message>
        <source>Longest wait for the storage</source>
        <translation>等待存储的最长时间</translation>
    </message>
    <message>
        <source>A run then continues without it, and its files stay pending.</source>
        <translation>之后运行会在没有存储的情况下继续，其文件保持等待。</translation>
    </message>
    <message>
        <source>It applies from the next start.</source>
        <translation>从下次启动起生效。</translation>
    </message>
    <message>
        <source>One or more of file, console, journald and syslog, separated by commas.</source>
        <translation>file、console、journald 和 syslog 中的一个或多个，用逗号分隔。</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>日志文件</translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation>记录的内容</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>发生的事情</translation>
    </message>
    <message>
        <source>warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>errors alone</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Form of the log</source>
        <translation>日志格式</translation>
    </message>
    <message>
        <source>lines of text</source>
        <translation>文本行</translation>
    </message>
    <message>
        <source>JSON, an object a line</source>
        <translation>JSON，每行一个对象</translation>
    </message>
    <message>
        <source>Names of the web app&apos;s host</source>
        <translation>网站应用的主机名</translation>
    </message>
    <message>
        <source>Requests for other names are refused. Without ports, separated by commas.</source>
        <translation>对其他名称的请求会被拒绝。不含端口，用逗号分隔。</translation>
    </message>
    <message>
        <source>Other pages that may ask</source>
        <translation>允许请求的其他页面</translation>
    </message>
    <message>
        <source>Whole origins like https://app.example.org, separated by commas.</source>
        <translation>完整的来源，如 https://app.example.org，用逗号分隔。</translation>
    </message>
    <message>
        <source>Token for machines</source>
        <translation>供机器使用的令牌</translation>
    </message>
    <message>
        <source>To change it, set %1 where the endpoint is started from. It is never stored.</source>
        <translation>要更改，请在启动端点的环境中设置 %1。它从不被存储。</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>副本文件夹</translation>
    </message>
    <message>
        <source>Whatever a cleanup deletes is copied there first, encrypted. Empty: no copy is kept.</source>
        <translation>清理所删除的内容会先加密复制到此处。留空：不保留副本。</translation>
    </message>
    <message>
        <source>none: no copy is kept</source>
        <translation>无：不保留副本</translation>
    </message>
    <message>
        <source>Copies are kept for</source>
        <translation>副本保留时间</translation>
    </message>
    <message>
        <source>Counted from the beginning of a cleanup; then they are gone for good.</source>
        <translation>自清理开始时计算；之后永久消失。</translation>
    </message>
    <message>
        <source>Most that copies may take</source>
        <translation>副本最多占用</translation>
    </message>
    <message>
        <source>What does not fit is not deleted.</source>
        <translation>放不下的不会被删除。</translation>
    </message>
    <message>
        <source>Public key of the copies</source>
        <translation>副本的公钥</translation>
    </message>
    <message>
        <source>They are encrypted with it. Only who has the private key can bring anything back.</source>
        <translation>副本用它加密。只有持有私钥的人才能恢复内容。</translation>
    </message>
    <message>
        <source>What was brought back is held for</source>
        <translation>恢复内容的保留时间</translation>
    </message>
    <message>
        <source>It is as old as before, so the next cleanup would delete it again.</source>
        <translation>它和以前一样旧，因此下一次清理会再次删除它。</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>不删除的内容</translation>
    </message>
    <message>
        <source>Automatic runs</source>
        <translation>自动运行</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>打开定时任务</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>安全上限</translation>
    </message>
    <message>
        <source>A cleanup is running. Settings can be changed when it has finished.</source>
        <translation>清理正在运行。结束后才能更改设置。</translation>
    </message>
    <message>
        <source>Saved. It applies when the cleanup has finished.</source>
        <translation>已保存。清理结束后生效。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Log and figures</source>
        <translation>程序日志和指标</translation>
    </message>
    <message>
        <source>There is no keychain here. Save again to keep it in the file %1, which only your user may read but which is not encrypted.</source>
        <translation>此处没有钥匙串。再次保存即可将其存入文件 %1；只有您的用户可读，但未加密。</translation>
    </message>
    <message>
        <source>Shared with other docsweeps</source>
        <translation>与其他 docsweep 共享</translation>
    </message>
    <message>
        <source>Ledger: %1</source>
        <translation>账本：%1</translation>
    </message>
    <message>
        <source>Clocks and waiting times</source>
        <translation>时钟和等待时间</translation>
    </message>
    <message>
        <source>Cleanups that the web app asks for</source>
        <translation>由网站应用请求的清理</translation>
    </message>
    <message>
        <source>Copies of what is deleted</source>
        <translation>已删除内容的副本</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>创建密钥…</translation>
    </message>
    <message>
        <source>Set the public key where the vault is set: %1</source>
        <translation>请在设置保险库的位置设置公钥：%1</translation>
    </message>
</context>
<context>
    <name>docsweep::SharedSchedules</name>
    <message>
        <source>docsweep window (%1)</source>
        <translation>docsweep 窗口（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a system&apos;s scheduler, the name of its entry</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>All schedules of this web app</source>
        <translation>此网站应用的所有计划</translation>
    </message>
    <message>
        <source>Every timer and docsweep window that cleans this web app by itself, on any machine.</source>
        <translation>在任何计算机上自动清理此网站应用的所有定时器和 docsweep 窗口。</translation>
    </message>
    <message>
        <source>Stop expecting…</source>
        <translation>不再预期…</translation>
    </message>
    <message>
        <source>For a schedule that was removed: nobody is told any more that its runs are missing</source>
        <translation>用于已移除的计划：不再提示它的运行缺失</translation>
    </message>
    <message>
        <source>Expected and seen runs</source>
        <translation>预期和已见的运行</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>启动者</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message numerus="yes">
        <source>Expected %Ln time(s) since %1, seen 0 times</source>
        <translation>
            <numerusform>自 %1 起预期 %Ln 次，实际 0 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On time: %Ln run(s) seen</source>
        <translation>
            <numerusform>准时：已见 %Ln 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected since %1</source>
        <translation>自 %1 起预期</translation>
    </message>
    <message>
        <source>Stop expecting</source>
        <translation>不再预期</translation>
    </message>
    <message>
        <source>Stop expecting runs of %1 on %2?</source>
        <translation>不再预期 %2 上 %1 的运行吗？</translation>
    </message>
    <message>
        <source>This changes no timer and deletes nothing: nobody is told any more that its runs are missing. If it runs again, it is expected again.</source>
        <translation>这不会更改任何定时器，也不会删除任何内容：不再提示它的运行缺失。如果它再次运行，就会重新被预期。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>docsweep::StageMeter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1（共 %2）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
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
        <translation>docsweep 无法启动</translation>
    </message>
    <message>
        <source>docsweep keeps its journal and its log in this folder and deletes nothing without them. A folder that you choose here is only used this time. To set one permanently, use DOCSWEEP_HOME.</source>
        <translation>docsweep 将操作日志和程序日志保存在此文件夹中，没有它们就不会删除任何内容。您在此选择的文件夹仅本次使用。要永久指定，请使用 DOCSWEEP_HOME。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>The folder for docsweep&apos;s journal and log</source>
        <translation>docsweep 的操作日志和程序日志所在文件夹</translation>
    </message>
    <message>
        <source>Two windows on one journal would interfere with each other. Another folder has a journal of its own and is only used this time.</source>
        <translation>两个窗口使用同一操作日志会互相干扰。其他文件夹有自己的操作日志，且仅本次使用。</translation>
    </message>
</context>
<context>
    <name>docsweep::StatCard</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>docsweep::StatCards</name>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>可删除</translation>
    </message>
    <message>
        <source>Old sessions</source>
        <translation>旧会话</translation>
    </message>
    <message>
        <source>Old files</source>
        <translation>旧文件</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>孤立文件</translation>
    </message>
    <message>
        <source>Pending deletions</source>
        <translation>等待存储的删除</translation>
    </message>
    <message>
        <source>%1 wait for the storage</source>
        <translation>%1 等待存储</translation>
    </message>
    <message>
        <source>nothing waits for the storage</source>
        <translation>没有等待存储的项</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚未知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>配额 %2，超出 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（共 %2）</translation>
    </message>
    <message>
        <source>scanning…</source>
        <translation>正在扫描…</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>尚未扫描</translation>
    </message>
    <message>
        <source>Show them in the list</source>
        <translation>在列表中显示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>their size is not known</source>
        <translation>大小未知</translation>
    </message>
    <message numerus="yes">
        <source>of %1, with %Ln document(s)</source>
        <translation>
            <numerusform>会话共 %1 个；涉及 %Ln 个文档</numerusform>
        </translation>
    </message>
    <message>
        <source>the storage was not listed</source>
        <translation>未列出存储内容</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>文件共 %1 个；其中 %2</translation>
    </message>
    <message>
        <source>every file has a row</source>
        <translation>每个文件都有数据行</translation>
    </message>
    <message>
        <source>Show the pending deletions</source>
        <translation>显示等待存储的删除</translation>
    </message>
    <message>
        <source>and %1 of older versions</source>
        <translation>另有 %1 旧版本</translation>
    </message>
    <message>
        <source>%1 that no row refers to; %2 of them old</source>
        <translation>%1 没有任何数据行引用；其中 %2 个已过旧</translation>
    </message>
    <message>
        <source>Copies kept</source>
        <translation>保留的副本</translation>
    </message>
    <message>
        <source>the vault cannot be read</source>
        <translation>无法读取保险库</translation>
    </message>
    <message>
        <source>nothing to put back</source>
        <translation>没有可恢复的内容</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Show what can be put back</source>
        <translation>显示可恢复的内容</translation>
    </message>
</context>
<context>
    <name>docsweep::StateCard</name>
    <message>
        <source>State of the schedule</source>
        <translation>定时任务状态</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>暂停…</translation>
    </message>
    <message>
        <source>Opens a menu: for how long</source>
        <translation>打开菜单：选择暂停多久</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>一小时</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>直到明天</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>直到手动继续</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>docsweep::StatusLine</name>
    <message>
        <source>Share of the quota that is used</source>
        <translation>已用配额的比例</translation>
    </message>
    <message>
        <source>Scanned %1 · %2</source>
        <translation>扫描于 %1 · %2</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>尚未扫描</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（共 %2）</translation>
    </message>
    <message>
        <source>Scanning: %1 sessions, %2 files, %3 found; %4 can be deleted</source>
        <translation>正在扫描：已发现 %1 个会话、%2 个文件、%3；%4 项可删除</translation>
    </message>
</context>
<context>
    <name>docsweep::Strangers</name>
    <message>
        <source>A different database than before is at %1.</source>
        <translation>%1 处的数据库与以前不同。</translation>
    </message>
    <message>
        <source>A different bucket than before is at %1.</source>
        <translation>%1 处的存储桶与以前不同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) of the previous one are paused.</source>
        <translation>
            <numerusform>以前的 %Ln 项等待存储的删除已暂停。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::SystemCard</name>
    <message>
        <source>When this window is closed</source>
        <translation>此窗口关闭时</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Ask systemd and cron what is installed now</source>
        <translation>询问 systemd 和 cron 目前安装了什么</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>安装…</translation>
    </message>
    <message>
        <source>First shows what will be installed</source>
        <translation>先显示将要安装的内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a system, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Started by: %1</source>
        <translation>启动者：%1</translation>
    </message>
    <message>
        <source>The entry is there, but it is not started by: %1</source>
        <translation>条目已存在，但未由其启动：%1</translation>
    </message>
    <message>
        <source>Next start: %1</source>
        <translation>下次启动：%1</translation>
    </message>
    <message>
        <source>cron does not report the next start.</source>
        <translation>cron 不报告下次启动的时间。</translation>
    </message>
    <message>
        <source>The system reports no next start.</source>
        <translation>系统未报告下次启动的时间。</translation>
    </message>
    <message>
        <source>Last start, according to the system: %1</source>
        <translation>上次启动（系统报告）：%1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>移除自：%1</translation>
    </message>
    <message>
        <source>The system also cleans up when this window is closed</source>
        <translation>此窗口关闭时，系统也会清理</translation>
    </message>
    <message>
        <source>An entry is installed, but the system does not start it</source>
        <translation>已安装条目，但系统未启动它</translation>
    </message>
    <message>
        <source>Nothing cleans up when docsweep is closed</source>
        <translation>docsweep 关闭时不会进行清理</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>正在询问系统…</translation>
    </message>
    <message>
        <source>The program docsweep-cli, which the system would start, is not installed.</source>
        <translation>系统要启动的程序 docsweep-cli 未安装。</translation>
    </message>
    <message>
        <source>It starts docsweep-cli, which uses the same age and safety limits.</source>
        <translation>它启动 docsweep-cli，后者使用相同的时限和安全上限。</translation>
    </message>
    <message>
        <source>systemd or cron can start the cleanup, even while nobody is logged in.</source>
        <translation>systemd 或 cron 可以启动清理，即使无人登录。</translation>
    </message>
    <message>
        <source>Two schedules clean up: this window&apos;s and the system&apos;s. Two runs never work at the same time, because the second one finds the lock taken. One schedule is enough.</source>
        <translation>有两个定时任务进行清理：此窗口的和系统的。两次运行绝不会同时进行，因为第二次会发现锁已被占用。一个定时任务就够了。</translation>
    </message>
    <message>
        <source>Both systems start the cleanup; one is enough.</source>
        <translation>两个系统都会启动清理；一个就够了。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>正在安装…</translation>
    </message>
    <message>
        <source>Remove from the system</source>
        <translation>从系统中移除</translation>
    </message>
    <message>
        <source>Only this is removed from %1.</source>
        <translation>仅从 %1 中移除以下内容。</translation>
    </message>
    <message>
        <source>What will be removed</source>
        <translation>将移除的内容</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>移除条目</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>正在移除…</translation>
    </message>
</context>
<context>
    <name>docsweep::SystemDialog</name>
    <message>
        <source>Clean up when this window is closed</source>
        <translation>此窗口关闭时清理</translation>
    </message>
    <message>
        <source>Let the system start the cleanup</source>
        <translation>由系统启动清理</translation>
    </message>
    <message>
        <source>This is exactly what will be installed. It runs without a window and uses the age and the safety limits of these settings.</source>
        <translation>这正是将要安装的内容。它不带窗口运行，并使用这些设置中的时限和安全上限。</translation>
    </message>
    <message>
        <source>What will be installed</source>
        <translation>将要安装的内容</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>系统(&amp;S)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>间隔(&amp;E)</translation>
    </message>
    <message>
        <source>Time between the runs</source>
        <translation>运行的间隔</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>时间(&amp;A)</translation>
    </message>
    <message>
        <source>At times of the calendar</source>
        <translation>按日历时间</translation>
    </message>
    <message>
        <source>Times, as the system writes them</source>
        <translation>时间，按系统的写法</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy what will be installed</source>
        <translation>复制将要安装的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>In the system&apos;s own format. Every day at three in the morning: %1</source>
        <translation>按系统自己的格式。每天凌晨三点：%1</translation>
    </message>
    <message>
        <source>docsweep cannot install it from here. Copy the text to that machine.</source>
        <translation>docsweep 无法从此处安装。请将文本复制到那台机器。</translation>
    </message>
    <message>
        <source>A key or password of these settings is in the keychain, which cannot be opened without a desktop. Store it in a private file first.</source>
        <translation>这些设置中有密钥或密码在密钥环中，而没有桌面时无法打开密钥环。请先将其存储在私有文件中。</translation>
    </message>
    <message>
        <source>It runs only while this user is logged in. With “loginctl enable-linger” it always runs.</source>
        <translation>仅在此用户登录期间运行。使用“loginctl enable-linger”则始终运行。</translation>
    </message>
</context>
<context>
    <name>docsweep::SystemSchedule</name>
    <message>
        <source>systemd, for this user</source>
        <translation>systemd（此用户）</translation>
    </message>
    <message>
        <source>systemd, for the machine</source>
        <translation>systemd（本机）</translation>
    </message>
    <message>
        <source>cron, for this user</source>
        <translation>cron（此用户）</translation>
    </message>
    <message>
        <source>Task Scheduler of Windows (text to copy)</source>
        <translation>Windows 任务计划程序（供复制的文本）</translation>
    </message>
    <message>
        <source>launchd of macOS (text to copy)</source>
        <translation>macOS 的 launchd（供复制的文本）</translation>
    </message>
</context>
<context>
    <name>docsweep::TopBar</name>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>older than</source>
        <translation>距今超过</translation>
    </message>
    <message>
        <source>Clean up what is older than</source>
        <translation>清理距今超过此时限的内容</translation>
    </message>
    <message>
        <source>How long a session may be idle and a file unchanged. Choose, or type for example 90 min, 2 d.</source>
        <translation>会话可闲置多久、文件可多久未变更。请选择，或输入例如 90 min、2 d。</translation>
    </message>
    <message>
        <source>Stop scan</source>
        <translation>停止扫描</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Stop the scan. The list does not change (Esc)</source>
        <translation>停止扫描。列表不变（Esc）</translation>
    </message>
    <message>
        <source>Find out what can be deleted. A scan deletes nothing (F5)</source>
        <translation>查找可删除的内容。扫描不会删除任何内容（F5）</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find any session, file or document (Ctrl+K)</source>
        <translation>查找任何会话、文件或文档（Ctrl+K）</translation>
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
        <translation>立即清理…</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>暂停一小时</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>暂停到明天</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>docsweep::TrialMark</name>
    <message>
        <source>Change it in Settings…</source>
        <translation>在设置中更改…</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>Trial: %1 · schedule: %2</source>
        <translation>试用：%1 · 计划：%2</translation>
    </message>
    <message>
        <source>Trial · schedule: %1</source>
        <translation>试用 · 计划：%1</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>The list shows what is older than %1: a trial age of this window. Automatic runs use %2.</source>
        <translation>列表显示早于 %1 的内容：此窗口的试用时限。自动运行使用 %2。</translation>
    </message>
    <message>
        <source>Use %1 for the schedule too</source>
        <translation>计划也使用 %1</translation>
    </message>
    <message>
        <source>A gradual start sets the age of automatic runs now</source>
        <translation>逐步启动目前决定自动运行的时限</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>恢复为 %1</translation>
    </message>
</context>
<context>
    <name>docsweep::TrustQuestion</name>
    <message>
        <source>Another user&apos;s settings</source>
        <translation>其他用户的设置</translation>
    </message>
    <message>
        <source>%1 belongs to user %2, or lies where that user can replace it. Whoever writes it decides what docsweep deletes.</source>
        <translation>%1 属于用户 %2，或位于该用户可以替换它的位置。谁写入它，谁就决定 docsweep 删除什么。</translation>
    </message>
    <message>
        <source>Use it only if you trust that user. The answer is remembered for this file and this user. Where docsweep writes and what it runs are never taken from it.</source>
        <translation>仅当您信任该用户时才使用它。此回答只对这个文件和这个用户记住。docsweep 写入何处以及运行什么，绝不取自该文件。</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>使用此文件</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>不使用</translation>
    </message>
</context>
<context>
    <name>docsweep::TypeDonut</name>
    <message>
        <source>What is stored?</source>
        <translation>存储了什么？</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>No files are stored.</source>
        <translation>没有存储任何文件。</translation>
    </message>
    <message>
        <source>What is stored? Nothing yet.</source>
        <translation>存储了什么？尚无内容。</translation>
    </message>
    <message>
        <source>What is stored? %1 is %2.</source>
        <translation>存储了什么？%1 是 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>docsweep::TypeMenu</name>
    <message>
        <source>Any type</source>
        <translation>任意类型</translation>
    </message>
    <message>
        <source>Other types, with commas between them</source>
        <translation>其他类型，以逗号分隔</translation>
    </message>
    <message>
        <source>Others: tif, csv</source>
        <translation>其他：tif, csv</translation>
    </message>
</context>
<context>
    <name>docsweep::UnlockDialog</name>
    <message>
        <source>Unlock the vault</source>
        <translation>解锁保险库</translation>
    </message>
    <message>
        <source>Use a key file…</source>
        <translation>使用密钥文件…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The private key is protected by a passphrase: %1</source>
        <translation>私钥受口令保护：%1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Names and contents in the vault are encrypted. The private key opens them. It was not found on this computer. Type or paste it, or use a file that holds it.</source>
        <translation>保险库中的名称和内容已加密，由私钥打开。在此计算机上未找到私钥。请输入或粘贴，或使用包含它的文件。</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>选择密钥文件</translation>
    </message>
    <message numerus="yes">
        <source>docsweep forgets the key again after %Ln minute(s) without use, when the screen is locked, and when the computer goes to sleep.</source>
        <translation>
            <numerusform>docsweep 会在 %Ln 分钟未使用后、屏幕锁定时以及计算机进入睡眠时忘记密钥。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::VaultItemsModel</name>
    <message>
        <source>%1 in bucket %2</source>
        <translation>存储桶 %2 中的 %1</translation>
    </message>
    <message numerus="yes">
        <source>Session, %Ln document(s)</source>
        <translation>
            <numerusform>会话，%Ln 个文档</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>会话或文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>docsweep::VaultPage</name>
    <message>
        <source>Vault</source>
        <translation>保险库</translation>
    </message>
    <message>
        <source>Set up a vault…</source>
        <translation>设置保险库…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Search the vault</source>
        <translation>搜索保险库</translation>
    </message>
    <message>
        <source>Search session, file…</source>
        <translation>搜索会话、文件…</translation>
    </message>
    <message>
        <source>Part of a session’s or a file’s key, in all runs (Ctrl+F)</source>
        <translation>会话或文件键的一部分，在所有运行中（Ctrl+F）</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索内容</translation>
    </message>
    <message>
        <source>Runs with copies</source>
        <translation>有副本的运行</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Put back its session…</source>
        <translation>恢复其会话…</translation>
    </message>
    <message>
        <source>The session’s row, its documents and its files</source>
        <translation>会话的行、其文档和文件</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Shows first what will be put back, and asks</source>
        <translation>先显示将恢复的内容并询问</translation>
    </message>
    <message>
        <source>No copies are kept</source>
        <translation>不保留副本</translation>
    </message>
    <message>
        <source>The vault cannot be read</source>
        <translation>无法读取保险库</translation>
    </message>
    <message>
        <source>Nothing to put back</source>
        <translation>没有可恢复的内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can be put back, %1</source>
        <translation>
            <numerusform>%Ln 项可恢复，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The last ones are kept until %1.</source>
        <translation>最后一批保留至 %1。</translation>
    </message>
    <message>
        <source>The vault is unlocked until you lock it, close this window or do not use it for a while.</source>
        <translation>在您锁定保险库、关闭此窗口或一段时间不使用之前，保险库保持解锁。</translation>
    </message>
    <message>
        <source>Names are encrypted. Unlock the vault to see and search them.</source>
        <translation>名称已加密。解锁保险库即可查看和搜索。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Undo a cleanup</source>
        <translation>撤销清理</translation>
    </message>
    <message>
        <source>With a vault, docsweep keeps an encrypted copy of everything it deletes for a time you choose. Until then you can put it back. Name a folder for it in the settings.</source>
        <translation>有了保险库，docsweep 会在您选择的时间内为所有删除的内容保留加密副本。在此之前可以恢复。请在设置中指定一个文件夹。</translation>
    </message>
    <message>
        <source>Reading the vault…</source>
        <translation>正在读取保险库…</translation>
    </message>
    <message>
        <source>Each cleanup keeps a copy of what it deletes for %1. It then shows here.</source>
        <translation>每次清理都会为其删除的内容保留副本 %1，随后显示在此处。</translation>
    </message>
    <message>
        <source>%1 holds no vault yet. The first cleanup creates it. If copies were kept there before, connect its disk.</source>
        <translation>%1 中尚无保险库。首次清理会创建它。如果之前在那里保留过副本，请连接其磁盘。</translation>
    </message>
    <message>
        <source>Copies cannot be shown</source>
        <translation>无法显示副本</translation>
    </message>
    <message>
        <source>File %1, %2</source>
        <translation>文件 %1，%2</translation>
    </message>
    <message>
        <source>Session %1 with its files</source>
        <translation>会话 %1 及其文件</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>运行 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln 项，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Run %1:</source>
        <translation>运行 %1：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>无匹配。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) in all runs</source>
        <translation>
            <numerusform>所有运行中有 %Ln 项匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>More are not shown. Search for what you need.</source>
        <translation>还有更多未显示。请搜索您需要的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Session with %Ln document(s)</source>
        <translation>
            <numerusform>有 %Ln 个文档的会话</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::VaultRunsModel</name>
    <message>
        <source>%1, %2 left</source>
        <translation>%1，还剩 %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Can be put back until</source>
        <translation>可恢复至</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>docsweep::WindowAlerts</name>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The scan was stopped. The list is the previous one.</source>
        <translation>扫描已停止。列表仍为之前的列表。</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>扫描已停止。</translation>
    </message>
    <message>
        <source>The journal was lost, rolled back or repaired. Holds and pending deletions may be missing. Add the missing holds again, then run docsweep-cli accept --yes.</source>
        <translation>操作日志曾丢失、回退或修复。保留规则和等待存储的删除可能有缺失。请重新添加缺失的保留规则，然后运行 docsweep-cli accept --yes。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the database&apos;s clock. Ages are counted by the database&apos;s clock.</source>
        <translation>本机时钟比数据库时钟快 %1。距今时间按数据库的时钟计算。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the database&apos;s clock. Ages are counted by the database&apos;s clock.</source>
        <translation>本机时钟比数据库时钟慢 %1。距今时间按数据库的时钟计算。</translation>
    </message>
    <message>
        <source>The quota is exceeded: %1 of %2 stored.</source>
        <translation>已超出配额：已存储 %1，配额 %2。</translation>
    </message>
    <message>
        <source>Quota reached within a day at the current growth.</source>
        <translation>按当前增长速度，一天内将达到配额。</translation>
    </message>
    <message numerus="yes">
        <source>Quota reached in about %Ln day(s) at the current growth.</source>
        <translation>
            <numerusform>按当前增长速度，约 %Ln 天后达到配额。</numerusform>
        </translation>
    </message>
    <message>
        <source>What would %1 free?</source>
        <translation>时限设为 %1会释放多少？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be read. Files there are not in the list.</source>
        <translation>
            <numerusform>%Ln 处无法读取。那里的文件不在列表中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures are from before the last cleanup.</source>
        <translation>这些数字是上次清理之前的。</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>This list is %1 old.</source>
        <translation>此列表是 %1前的。</translation>
    </message>
    <message>
        <source>Rows can be cleaned up. Their files are remembered until the storage answers.</source>
        <translation>可以清理数据行。其文件会记下，直到存储应答。</translation>
    </message>
    <message>
        <source>The scan failed. %1</source>
        <translation>扫描失败。%1</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Automatic runs of “%1” do not take place. %2</source>
        <translation>“%1”的自动运行未进行。%2</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>编辑连接</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>作出决定…</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>如何处理…</translation>
    </message>
    <message>
        <source>Holds made here count for this docsweep only. A ledger shares them with every docsweep that cleans this web app.</source>
        <translation>在此创建的保留规则仅对此 docsweep 有效。账本可将它们与清理此网站应用的每个 docsweep 共享。</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>共享…</translation>
    </message>
    <message>
        <source>Putting back was interrupted. The rest waits for you, and for the private key.</source>
        <translation>恢复被中断。其余部分在等待您和私钥。</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
</TS>
