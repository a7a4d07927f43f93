<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
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
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
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
        <translation>%1 件/秒</translation>
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
        <translation>不明</translation>
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
        <translation>セッション</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力ファイル</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>孤立ファイル</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>出力ファイル</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>孤立ファイル</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>削除予定</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>already gone</source>
        <translation>すでに消失</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ストレージ待ち</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Completing an earlier run</source>
        <translation>以前の実行を完了中</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>クリーンアップ中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>仕上げ中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>idle longer than %1</source>
        <translation>%1超未使用</translation>
    </message>
    <message>
        <source>selected by its key</source>
        <translation>キーで指定</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>%1より古い</translation>
    </message>
    <message>
        <source>deleted with its session</source>
        <translation>セッションとともに削除</translation>
    </message>
    <message>
        <source>no row refers to it</source>
        <translation>参照する行なし</translation>
    </message>
    <message>
        <source>in the selected session&apos;s folder</source>
        <translation>指定されたセッションのフォルダー内</translation>
    </message>
    <message>
        <source>used within the last %1</source>
        <translation>過去 %1以内に使用</translation>
    </message>
    <message>
        <source>its last activity cannot be read</source>
        <translation>最終アクティビティを読み取り不可</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保持中</translation>
    </message>
    <message>
        <source>changed within the last %1</source>
        <translation>過去 %1以内に変更</translation>
    </message>
    <message>
        <source>its age cannot be read</source>
        <translation>経過時間を読み取り不可</translation>
    </message>
    <message>
        <source>outputs are kept</source>
        <translation>出力ファイルは残す設定</translation>
    </message>
    <message>
        <source>files of sessions in use are kept</source>
        <translation>使用中セッションのファイルは残す設定</translation>
    </message>
    <message>
        <source>used by a session that is kept</source>
        <translation>残すセッションが使用</translation>
    </message>
    <message>
        <source>storage cleanup is switched off</source>
        <translation>ストレージのクリーンアップが無効</translation>
    </message>
    <message>
        <source>not part of the selected session</source>
        <translation>指定されたセッションの対象外</translation>
    </message>
    <message>
        <source>its session is kept</source>
        <translation>セッションを残すため</translation>
    </message>
    <message>
        <source>Nobody has used this session for over %1. Its rows will be deleted, documents first.</source>
        <translation>このセッションは %1を超えて誰にも使用されていません。文書の行から順に、このセッションの行が削除されます。</translation>
    </message>
    <message>
        <source>This session was selected by its key, regardless of its age.</source>
        <translation>このセッションは、経過時間にかかわらずキーで指定されました。</translation>
    </message>
    <message>
        <source>Unchanged for over %1. Its session is in use and will be kept.</source>
        <translation>%1を超えて変更されていません。セッションは使用中のため残ります。</translation>
    </message>
    <message>
        <source>Unchanged for over %1.</source>
        <translation>%1を超えて変更されていません。</translation>
    </message>
    <message>
        <source>A row of an expired session refers to this file. It will be deleted together with that session, and only with it.</source>
        <translation>期限切れのセッションの行がこのファイルを参照しています。そのセッションとともにのみ削除されます。</translation>
    </message>
    <message>
        <source>A row of an expired session refers to this file, but the storage could not be listed. The file is looked up before it is deleted.</source>
        <translation>期限切れのセッションの行がこのファイルを参照していますが、ストレージの一覧を取得できませんでした。削除の前に存在を確認します。</translation>
    </message>
    <message>
        <source>No row refers to this file, and it is older than %1.</source>
        <translation>どの行もこのファイルを参照しておらず、%1より古くなっています。</translation>
    </message>
    <message>
        <source>It is in the folder of the session that was selected by its key.</source>
        <translation>キーで指定されたセッションのフォルダーにあります。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>Locked by its provider</source>
        <translation>プロバイダーによりロックされています</translation>
    </message>
    <message>
        <source>In use elsewhere</source>
        <translation>ほかで使用中</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>応答を解釈できません</translation>
    </message>
    <message>
        <source>A setting is wrong</source>
        <translation>設定に誤りがあります</translation>
    </message>
    <message>
        <source>A safety limit stopped it</source>
        <translation>安全制限により停止しました</translation>
    </message>
    <message>
        <source>Disk problem</source>
        <translation>ディスクの問題</translation>
    </message>
    <message>
        <source>no extension</source>
        <translation>拡張子なし</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>a row refers to it now</source>
        <translation>現在は行が参照している</translation>
    </message>
    <message>
        <source>the storage could not be asked</source>
        <translation>ストレージに問い合わせできなかった</translation>
    </message>
    <message>
        <source>its documents changed</source>
        <translation>文書が変わった</translation>
    </message>
    <message>
        <source>it changed since</source>
        <translation>その後に変わった</translation>
    </message>
    <message>
        <source>the run was interrupted before it</source>
        <translation>その項目の前に実行が中断された</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>この名前のファイルはありえない</translation>
    </message>
    <message>
        <source>given up by hand</source>
        <translation>手動で断念した</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>以前のバージョン</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>以前のバージョン</translation>
    </message>
    <message>
        <source>replaced more than %1 ago</source>
        <translation>%1より前に置き換えられた</translation>
    </message>
    <message>
        <source>deleted with its file</source>
        <translation>ファイルとともに削除</translation>
    </message>
    <message>
        <source>older versions are kept</source>
        <translation>以前のバージョンは残す設定</translation>
    </message>
    <message>
        <source>it hides versions that are kept</source>
        <translation>残すバージョンを隠している</translation>
    </message>
    <message>
        <source>The bucket has kept this version since the file was replaced or deleted, more than %1 ago.</source>
        <translation>ファイルが置き換えまたは削除されてから %1を超えていますが、バケットはこのバージョンを残しています。</translation>
    </message>
    <message>
        <source>The file will be deleted. This version would then take its place, so it is deleted too.</source>
        <translation>ファイルは削除されます。するとこのバージョンがその代わりになるため、このバージョンも削除されます。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Automatic runs are paused until %1</source>
        <translation>自動実行は %1 まで一時停止中です</translation>
    </message>
    <message>
        <source>Automatic runs are paused</source>
        <translation>自動実行は一時停止中です</translation>
    </message>
    <message>
        <source>A cleanup is starting</source>
        <translation>クリーンアップを開始します</translation>
    </message>
    <message>
        <source>The cleanup is paused: %1 of %2 items</source>
        <translation>クリーンアップは一時停止中：%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Cleaning up: %1 of %2 items</source>
        <translation>クリーンアップ中：%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Next automatic run: %1</source>
        <translation>次回の自動実行：%1</translation>
    </message>
    <message>
        <source>No automatic run is planned</source>
        <translation>自動実行の予定はありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of the last cleanup failed</source>
        <translation>
            <numerusform>前回のクリーンアップで %Ln 件が失敗しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>%Ln 件の削除がストレージ待ちです</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to clean up</source>
        <translation>クリーンアップできるものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can be deleted, %1</source>
        <translation>
            <numerusform>%Ln 件が削除可能、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>スキャン中</translation>
    </message>
    <message>
        <source>No web app is connected yet</source>
        <translation>Web アプリがまだ接続されていません</translation>
    </message>
    <message>
        <source>A safety limit stopped the cleanup</source>
        <translation>安全制限によりクリーンアップが停止しました</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1</source>
        <translation>何も削除されませんでした：%1</translation>
    </message>
    <message>
        <source>An error stopped the cleanup</source>
        <translation>エラーによりクリーンアップが停止しました</translation>
    </message>
    <message>
        <source>The cleanup is done</source>
        <translation>クリーンアップが完了しました</translation>
    </message>
    <message>
        <source>The cleanup was stopped</source>
        <translation>クリーンアップは停止されました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) deleted, %1 freed.</source>
        <translation>
            <numerusform>%Ln 件を削除し、%1 を解放しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) failed.</source>
        <translation>
            <numerusform>%Ln 件が失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for the storage.</source>
        <translation>
            <numerusform>%Ln 件の削除がストレージ待ちです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next automatic run: %1, %2</source>
        <translation>次の自動実行：%1、%2</translation>
    </message>
</context>
<context>
    <name>docsweep::AboutGroup</name>
    <message>
        <source>About</source>
        <translation>このソフトウェアについて</translation>
    </message>
    <message>
        <source>docsweep %1 is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>docsweep %1 は、GNU General Public License バージョン 3 以降（GPL-3.0-or-later）で提供される自由ソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>It is built with Qt %1 (LGPL-3.0), Qt Charts (GPL-3.0), spdlog and fmt (MIT), tl::expected (CC0) and QtKeychain (BSD). Its icons were drawn for it.</source>
        <translation>Qt %1（LGPL-3.0）、Qt Charts（GPL-3.0）、spdlog と fmt（MIT）、tl::expected（CC0）、QtKeychain（BSD）を使用しています。アイコンは docsweep のために作成されたものです。</translation>
    </message>
</context>
<context>
    <name>docsweep::AcceptDialog</name>
    <message>
        <source>Is this the same as before?</source>
        <translation>以前と同じものですか？</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>受け入れない</translation>
    </message>
    <message>
        <source>Accept as the same</source>
        <translation>同じものとして受け入れる</translation>
    </message>
    <message>
        <source>Accept it only if it belongs to the same web app and was moved or restored. Earlier lists and pending deletions then apply to what is there now, and the next run continues with them. If it is not the same, check that the right disk is mounted and the right database is set.</source>
        <translation>同じ Web アプリのもので、移動または復元された場合にのみ受け入れてください。受け入れると、以前の一覧とストレージ待ちの削除が今あるものに適用され、次の実行で続けられます。同じものでない場合は、正しいディスクがマウントされ、正しいデータベースが設定されているか確認してください。</translation>
    </message>
    <message>
        <source>What is there now</source>
        <translation>今そこにあるもの</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>以前：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>現在：%1</translation>
    </message>
</context>
<context>
    <name>docsweep::ActivityPage</name>
    <message>
        <source>Items as CSV…</source>
        <translation>項目を CSV で保存…</translation>
    </message>
    <message>
        <source>Runs as CSV…</source>
        <translation>実行一覧を CSV で保存…</translation>
    </message>
    <message>
        <source>Run and items as JSON…</source>
        <translation>実行と項目を JSON で保存…</translation>
    </message>
    <message>
        <source>Runs as JSON…</source>
        <translation>実行一覧を JSON で保存…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>レポートを PDF で保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>実行 %1 を開く</translation>
    </message>
    <message>
        <source>Retry failed and pending</source>
        <translation>失敗とストレージ待ちを再試行</translation>
    </message>
    <message>
        <source>Export run %1</source>
        <translation>実行 %1 のエクスポート</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>実行一覧のエクスポート</translation>
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
        <translation>%1 に書き込み中…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>Report of run %1</source>
        <translation>実行 %1 のレポート</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing the report of run %1…</source>
        <translation>実行 %1 のレポートを印刷中…</translation>
    </message>
    <message>
        <source>The report of run %1 was sent to the printer.</source>
        <translation>実行 %1 のレポートをプリンターに送りました。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>停止しました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>開始元</translation>
    </message>
    <message>
        <source>Started by anyone</source>
        <translation>すべての開始元</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>すべて完了</translation>
    </message>
    <message>
        <source>Files pending</source>
        <translation>ファイルがストレージ待ち</translation>
    </message>
    <message>
        <source>Items failed</source>
        <translation>項目の失敗あり</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>途中で停止</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未終了</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>実行を開く</translation>
    </message>
    <message>
        <source>Show what happened to its items (Enter or double-click)</source>
        <translation>各項目の結果を表示します（Enter またはダブルクリック）</translation>
    </message>
    <message>
        <source>Export runs…</source>
        <translation>実行一覧をエクスポート…</translation>
    </message>
    <message>
        <source>Save the runs shown as CSV or JSON</source>
        <translation>表示中の実行を CSV または JSON で保存します</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>実行 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) deleted</source>
        <translation>
            <numerusform>%Ln 件を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>%1 を解放</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>ストレージ待ち %1 件</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1 件</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>スケジュール：%1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Nothing has been cleaned up yet</source>
        <translation>クリーンアップはまだ行われていません</translation>
    </message>
    <message>
        <source>Every cleanup is recorded here: what was deleted, what was kept and why, and who started it.</source>
        <translation>すべてのクリーンアップがここに記録されます。何が削除され、何がなぜ残り、誰が開始したかがわかります。</translation>
    </message>
    <message>
        <source>No matching runs</source>
        <translation>一致する実行がありません</translation>
    </message>
    <message>
        <source>Change the result, the period or who started the runs.</source>
        <translation>結果、期間、または開始元を変えてください。</translation>
    </message>
    <message>
        <source>No run in this period</source>
        <translation>この期間の実行はありません</translation>
    </message>
    <message>
        <source>Choose a longer period to see earlier runs.</source>
        <translation>以前の実行を表示するには、より長い期間を選んでください。</translation>
    </message>
    <message>
        <source>Trying the pending deletions again…</source>
        <translation>ストレージ待ちの削除を再試行中…</translation>
    </message>
    <message>
        <source>Scanning again for the items that failed in run %1…</source>
        <translation>実行 %1 で失敗した項目を再スキャン中…</translation>
    </message>
    <message>
        <source>Failed items that can still be deleted are listed under Candidates.</source>
        <translation>失敗した項目のうち、まだ削除可能なものが候補に表示されています。</translation>
    </message>
    <message>
        <source>That did not work. %1</source>
        <translation>うまくいきませんでした。%1</translation>
    </message>
    <message>
        <source>The scan did not finish, so the failed items could not be listed again. %1</source>
        <translation>スキャンが完了しなかったため、失敗した項目を再び一覧にできませんでした。%1</translation>
    </message>
    <message>
        <source>Pending deletions…</source>
        <translation>ストレージ待ちの削除…</translation>
    </message>
    <message>
        <source>Show the files that are waiting for the storage, to try again or give up</source>
        <translation>ストレージ待ちのファイルを表示します（再試行または断念できます）</translation>
    </message>
    <message>
        <source>Which connection</source>
        <translation>どの接続</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>この接続</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>すべての接続</translation>
    </message>
    <message>
        <source>Connections with the same DOCSWEEP_HOME share one history</source>
        <translation>DOCSWEEP_HOME が同じ接続は履歴を共有します</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Nothing has been cleaned up on this connection yet</source>
        <translation>この接続ではまだクリーンアップされていません</translation>
    </message>
    <message>
        <source>Choose “All connections” to see the runs of the others.</source>
        <translation>他の接続の実行を見るには「すべての接続」を選択してください。</translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation>証明書を保存…</translation>
    </message>
    <message>
        <source>Certificate of run %1</source>
        <translation>実行 %1 の証明書</translation>
    </message>
    <message>
        <source>Saved as %1, with the signed file and its signature beside it</source>
        <translation>%1 として保存しました。署名済みファイルとその署名も同じ場所にあります</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Copy the ledger&apos;s last entry</source>
        <translation>台帳の最後の記録をコピー</translation>
    </message>
</context>
<context>
    <name>docsweep::AgeChoice</name>
    <message>
        <source>Show in the list</source>
        <translation>一覧に表示</translation>
    </message>
    <message>
        <source>Drag the handle to see what another age would free.</source>
        <translation>ハンドルをドラッグすると、別の経過時間でどれだけ解放できるかを確認できます。</translation>
    </message>
    <message>
        <source>That is %1 more than now.</source>
        <translation>現在より %1 多くなります。</translation>
    </message>
    <message>
        <source>That is %1 less than now.</source>
        <translation>現在より %1 少なくなります。</translation>
    </message>
    <message>
        <source>Show the candidates older than this</source>
        <translation>これより古い候補を表示します</translation>
    </message>
    <message>
        <source>The list only contains items older than %1</source>
        <translation>一覧には %1より古いものだけが含まれます</translation>
    </message>
    <message>
        <source>Try this age</source>
        <translation>この期間を試す</translation>
    </message>
    <message>
        <source>Scan again with this age. A scan deletes nothing, and automatic runs keep their own age.</source>
        <translation>この経過時間で再スキャンします。スキャンでは何も削除されず、自動実行はそれぞれの経過時間のままです。</translation>
    </message>
    <message>
        <source>Trial age: the list shows what is older than %1; the schedule uses %2.</source>
        <translation>試用の期間: 一覧は %1 より古いものを表示しています。スケジュールは %2 を使います。</translation>
    </message>
</context>
<context>
    <name>docsweep::AgeCurve</name>
    <message>
        <source>Bytes</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>What would another age free?</source>
        <translation>経過時間を変えると、どれだけ解放できる？</translation>
    </message>
    <message>
        <source>Nothing is stored.</source>
        <translation>保存されているものはありません。</translation>
    </message>
    <message>
        <source>What would another age free? %1 are older than %2.</source>
        <translation>経過時間を変えると、どれだけ解放できる？ %1 が %2より古いものです。</translation>
    </message>
    <message>
        <source>Older than %1: about %2 in %3 and %4.</source>
        <translation>%1より古いもの：約 %2（%3、%4）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>ファイル %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>セッション %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>in use: %1</source>
        <translation>使用中の値：%1</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>%1より古い</translation>
    </message>
    <message numerus="yes">
        <source>about %1 in %Ln file(s)</source>
        <translation>
            <numerusform>約 %1（ファイル %Ln 件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::AgeHistogram</name>
    <message>
        <source>Can be deleted</source>
        <translation>削除可能</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保持中</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>残すもの</translation>
    </message>
    <message>
        <source>How old are the files?</source>
        <translation>ファイルはどれくらい古い？</translation>
    </message>
    <message>
        <source>No files are stored.</source>
        <translation>保存されているファイルはありません。</translation>
    </message>
    <message>
        <source>How old are the files? Nothing is stored.</source>
        <translation>ファイルはどれくらい古い？ 保存されているものはありません。</translation>
    </message>
    <message>
        <source>How old are the files? Half of the data is younger than %1.</source>
        <translation>ファイルはどれくらい古い？ データの半分は %1より新しいものです。</translation>
    </message>
    <message>
        <source>%1 can be deleted, %2 held, %3 kept.</source>
        <translation>%1 が削除可能、%2 が保持中、%3 が残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1（ファイル %Ln 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>between %1 and %2 old</source>
        <translation>経過時間 %1～%2</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>%1より古い</translation>
    </message>
    <message>
        <source>%1 can be deleted</source>
        <translation>%1 が削除可能</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 が保持中</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 が残る</translation>
    </message>
    <message>
        <source>%1 to %2 old</source>
        <translation>経過時間 %1～%2</translation>
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
        <translation>テストを送信</translation>
    </message>
    <message>
        <source>Send a test to the web address</source>
        <translation>Web アドレスにテストを送信</translation>
    </message>
    <message>
        <source>Send a test to the program</source>
        <translation>プログラムにテストを送信</translation>
    </message>
    <message>
        <source>Send a test to the dead man&apos;s switch</source>
        <translation>デッドマンスイッチにテストを送信</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>There is nothing to send to any more.</source>
        <translation>送信先がなくなりました。</translation>
    </message>
    <message>
        <source>Not delivered to %1 (%2).</source>
        <translation>%1 に届きませんでした（%2）。</translation>
    </message>
    <message>
        <source>%1 has run without an error (%2).</source>
        <translation>%1 はエラーなしで実行されました（%2）。</translation>
    </message>
    <message>
        <source>Delivered to %1 in %2. Answer: %3</source>
        <translation>%1 に %2 で届きました。応答：%3</translation>
    </message>
    <message>
        <source>A test counts as a good run: the switch starts waiting anew.</source>
        <translation>テストは成功した実行として扱われ、スイッチは最初から待ち直します。</translation>
    </message>
</context>
<context>
    <name>docsweep::AlertWords</name>
    <message>
        <source>The cleanup failed</source>
        <translation>クリーンアップに失敗しました</translation>
    </message>
    <message>
        <source>The cleanup is incomplete</source>
        <translation>クリーンアップは一部だけ完了しました</translation>
    </message>
    <message>
        <source>The storage is unavailable</source>
        <translation>ストレージを利用できません</translation>
    </message>
    <message>
        <source>A safety limit stopped the cleanup</source>
        <translation>安全制限によりクリーンアップが停止しました</translation>
    </message>
    <message>
        <source>The clocks differ</source>
        <translation>時計がずれています</translation>
    </message>
    <message>
        <source>The storage is almost full</source>
        <translation>ストレージの空きが残りわずかです</translation>
    </message>
    <message>
        <source>Deletions have been waiting too long</source>
        <translation>削除が長く待機したままです</translation>
    </message>
    <message>
        <source>Automatic runs were missed</source>
        <translation>自動実行が行われませんでした</translation>
    </message>
    <message>
        <source>Open docsweep to see what went wrong.</source>
        <translation>docsweep を開いて原因を確認してください。</translation>
    </message>
    <message>
        <source>Activity shows every item with the reason.</source>
        <translation>アクティビティで各項目とその理由を確認できます。</translation>
    </message>
    <message>
        <source>Rows are still deleted. Their files wait until the storage is back.</source>
        <translation>行は引き続き削除されます。ファイルはストレージが復旧するまで待機します。</translation>
    </message>
    <message>
        <source>Nothing was deleted. Check the list. If it is correct, clean up by hand or raise the limit.</source>
        <translation>何も削除されていません。一覧を確認してください。正しければ手動でクリーンアップするか、制限を引き上げてください。</translation>
    </message>
    <message>
        <source>Automatic runs do not start. Synchronise the clocks of this machine and the servers with NTP.</source>
        <translation>自動実行は開始されません。このマシンとサーバーの時計を NTP で同期してください。</translation>
    </message>
    <message>
        <source>Clean up with a shorter age, or raise MAX_STORAGE_SIZE_MB.</source>
        <translation>より短い経過時間でクリーンアップするか、MAX_STORAGE_SIZE_MB を増やしてください。</translation>
    </message>
    <message>
        <source>The storage must answer and allow the deletion. Test the connection in Settings.</source>
        <translation>ストレージが応答し、削除を許可する必要があります。設定で接続をテストしてください。</translation>
    </message>
    <message>
        <source>Check that this machine and its scheduler are running at these times.</source>
        <translation>このマシンとスケジューラーがその時間に動作していることを確認してください。</translation>
    </message>
    <message>
        <source>This has been resolved.</source>
        <translation>これは解決されました。</translation>
    </message>
    <message>
        <source>A schedule does not start its runs</source>
        <translation>スケジュールが実行を開始していません</translation>
    </message>
    <message>
        <source>Check that the machine is on and its schedule is active. If the schedule is no longer used, remove it.</source>
        <translation>マシンの電源が入っていて、スケジュールが有効か確認してください。使わなくなったスケジュールは削除してください。</translation>
    </message>
    <message>
        <source>The vault has no room for copies</source>
        <translation>保管庫にコピーを入れる空きがありません</translation>
    </message>
    <message>
        <source>Copies are kept longer than allowed</source>
        <translation>コピーが許可された期間を超えて保存されています</translation>
    </message>
    <message>
        <source>A restore is waiting to be finished</source>
        <translation>完了待ちの復元があります</translation>
    </message>
    <message>
        <source>Something was deleted without a copy</source>
        <translation>コピーのないまま削除されたものがあります</translation>
    </message>
    <message>
        <source>What cannot be copied is not deleted. Raise the limit of the vault, or wait until older copies expire.</source>
        <translation>コピーできないものは削除されません。保管庫の上限を上げるか、古いコピーの期限が切れるまで待ってください。</translation>
    </message>
    <message>
        <source>Check that the vault’s folder can be written and that the clock of this machine is right.</source>
        <translation>保管庫のフォルダーに書き込めることと、このマシンの時計が正しいことを確認してください。</translation>
    </message>
    <message>
        <source>Finish it, or give it up. What has been restored stays.</source>
        <translation>完了するか、あきらめてください。復元したものは残ります。</translation>
    </message>
    <message>
        <source>It changed while it was deleted and cannot be restored. Activity shows which items.</source>
        <translation>削除中に変更されたため、復元できません。アクティビティで該当する項目を確認できます。</translation>
    </message>
</context>
<context>
    <name>docsweep::AllSchedules</name>
    <message>
        <source>All schedules</source>
        <translation>すべてのスケジュール</translation>
    </message>
    <message>
        <source>Automatic runs of all saved connections take place as long as docsweep is open.</source>
        <translation>docsweep が開いている間、保存済みのすべての接続で自動実行が行われます。</translation>
    </message>
    <message>
        <source>Schedules of all connections</source>
        <translation>すべての接続のスケジュール</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Automatic runs</source>
        <translation>自動実行</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>これより古い</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>次の実行</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1(開いています)</translation>
    </message>
    <message>
        <source>Click to open this connection</source>
        <translation>クリックしてこの接続を開く</translation>
    </message>
    <message>
        <source>The same database as “%1”: its schedule runs there.</source>
        <translation>「%1」と同じデータベースです。スケジュールはそちらで実行されます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
</context>
<context>
    <name>docsweep::AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>デスクトップと同じ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>For this window only. The command line and the log are always in English.</source>
        <translation>このウィンドウのみに適用されます。コマンドラインとログは常に英語です。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>“Same as the desktop” follows the desktop, even while the window is open.</source>
        <translation>「デスクトップと同じ」を選ぶと、ウィンドウを開いている間もデスクトップの変更に従います。</translation>
    </message>
</context>
<context>
    <name>docsweep::Background</name>
    <message>
        <source>The scan failed: %1</source>
        <translation>スキャンに失敗しました：%1</translation>
    </message>
    <message>
        <source>The storage does not answer</source>
        <translation>ストレージが応答しません</translation>
    </message>
    <message>
        <source>docsweep is still running in the tray</source>
        <translation>docsweep はトレイで動作を続けています</translation>
    </message>
    <message>
        <source>To quit it, choose “Quit” in the menu of its tray icon.</source>
        <translation>終了するには、トレイアイコンのメニューで「終了」を選んでください。</translation>
    </message>
    <message>
        <source>docsweep keeps running</source>
        <translation>docsweep は動作を続けます</translation>
    </message>
    <message>
        <source>Automatic runs are on, so docsweep keeps running. This desktop has no tray, so closing the window only minimises it. Press Ctrl+Q to quit docsweep.</source>
        <translation>自動実行がオンのため、docsweep は動作を続けます。このデスクトップにはトレイがないため、ウィンドウを閉じても最小化されるだけです。docsweep を終了するには Ctrl+Q を押してください。</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>最小化</translation>
    </message>
    <message>
        <source>Quit docsweep</source>
        <translation>docsweep を終了</translation>
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
        <translation>保持する行を選んでください。</translation>
    </message>
    <message>
        <source>Too many rows for the clipboard (at most %1). Export them instead.</source>
        <translation>クリップボードにコピーするには行が多すぎます（上限 %1 行）。代わりにエクスポートしてください。</translation>
    </message>
    <message>
        <source>Export the items shown</source>
        <translation>表示中の項目をエクスポート</translation>
    </message>
    <message>
        <source>Export the ticked items</source>
        <translation>チェックした項目をエクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>チェックを切り替え</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>保持…</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV としてコピー</translation>
    </message>
    <message>
        <source>Show only this session</source>
        <translation>このセッションだけを表示</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>クリーンアップ…</translation>
    </message>
    <message>
        <source>The filter hides the ticked rows. Clear the filter, or select a row to hold.</source>
        <translation>チェックした行はフィルターで隠れています。フィルターを外すか、保持する行を選んでください。</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesModel</name>
    <message>
        <source>The session is kept. These files will be deleted because of their own age.</source>
        <translation>セッションは残ります。これらのファイルは、それぞれの経過時間により削除されます。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保持中</translation>
    </message>
    <message>
        <source>deleted with its ticked session</source>
        <translation>チェックしたセッションとともに削除</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>チェックあり</translation>
    </message>
    <message>
        <source>not ticked, but something below it is</source>
        <translation>チェックなし（下位にチェックあり）</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>チェックなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>ファイル %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>documents, files</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>文書 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Files outside any folder</source>
        <translation>フォルダーに属さないファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>セッション / ファイル</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最終アクティビティ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>already processed: nothing to tick</source>
        <translation>処理済み：チェックするものはありません</translation>
    </message>
    <message>
        <source>Tick or untick everything shown (Ctrl+A)</source>
        <translation>表示中のものをすべてチェックまたは解除します（Ctrl+A）</translation>
    </message>
    <message>
        <source>held: kept until the hold ends</source>
        <translation>保持中：保持が終了するまで残ります</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesPage</name>
    <message>
        <source>Session %1</source>
        <translation>セッション %1</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>すべてのチェックを外す</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>保持…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message numerus="yes">
        <source>All shown: %Ln item(s)…</source>
        <translation>
            <numerusform>表示中の項目：%Ln 件…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All ticked: %Ln item(s)…</source>
        <translation>
            <numerusform>チェックした項目：%Ln 件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>スキャン中…</translation>
    </message>
    <message>
        <source>The candidates appear here once the database and the storage have been read.</source>
        <translation>データベースとストレージの両方の読み取りが終わると、ここに候補が表示されます。</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>未スキャン</translation>
    </message>
    <message>
        <source>Press F5 to find out what can be deleted. A scan deletes nothing.</source>
        <translation>F5 キーを押すと、削除可能なものを調べます。スキャンでは何も削除されません。</translation>
    </message>
    <message>
        <source>Nothing to clean up</source>
        <translation>クリーンアップするものはありません</translation>
    </message>
    <message>
        <source>No session has been idle and no file unchanged for longer than %1.</source>
        <translation>%1を超えて未使用のセッションも、変更されていないファイルもありません。</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>Change or clear the filters.</source>
        <translation>フィルターを変更または解除してください。</translation>
    </message>
    <message>
        <source>at least %1 of %2 shown</source>
        <translation>%2 件中 %1 件以上を表示</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up all %Ln item(s)…</source>
        <translation>
            <numerusform>全 %Ln 件をクリーンアップ…</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing ticked</source>
        <translation>チェックなし</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>%1 件をチェック</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>クリーンアップ…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be deleted with their session</source>
        <translation>
            <numerusform>ファイル %Ln 件はセッションとともに削除されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be kept: they can only be deleted with their session</source>
        <translation>
            <numerusform>ファイル %Ln 件は残ります（セッションとともにのみ削除できます）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held item(s) will be kept</source>
        <translation>
            <numerusform>保持中の %Ln 件は残ります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up %Ln item(s)…</source>
        <translation>
            <numerusform>%Ln 件をクリーンアップ…</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these items is left to clean up.</source>
        <translation>これらの項目の中に、クリーンアップするものは残っていません。</translation>
    </message>
    <message>
        <source>Protect the ticked rows shown, or the selected row, from every cleanup (H)</source>
        <translation>表示中のチェックした行、または選択した行を、どのクリーンアップでも削除されないように保持します（H）</translation>
    </message>
    <message>
        <source>%1 ticked, %2 of them hidden by the filter</source>
        <translation>%1 件をチェック（うち %2 件はフィルターで非表示）</translation>
    </message>
    <message numerus="yes">
        <source>Clean up the %Ln item(s) shown…</source>
        <translation>
            <numerusform>表示中の %Ln 件をクリーンアップ…</numerusform>
        </translation>
    </message>
    <message>
        <source>more documents match: type more of the name</source>
        <translation>ほかにも一致する文書があります。名前をさらに入力してください</translation>
    </message>
    <message>
        <source>Tick their sessions too</source>
        <translation>そのセッションにもチェックを付ける</translation>
    </message>
</context>
<context>
    <name>docsweep::CandidatesView</name>
    <message>
        <source>Cleanup candidates</source>
        <translation>クリーンアップの候補</translation>
    </message>
</context>
<context>
    <name>docsweep::CauseList</name>
    <message>
        <source>Why items were not deleted</source>
        <translation>項目が削除されなかった理由</translation>
    </message>
    <message>
        <source>Nothing to fix: they were skipped on purpose, and the next scan checks them again.</source>
        <translation>対処は不要です。意図的にスキップされたもので、次回のスキャンで再確認されます。</translation>
    </message>
    <message>
        <source>They are still there. Fix the cause, then scan and clean up again.</source>
        <translation>まだ存在しています。原因を解消してから、再度スキャンしてクリーンアップしてください。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more cause(s); the report lists them all</source>
        <translation>
            <numerusform>ほか %Ln 件の原因（すべてレポートに記載）</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is forgotten: once this is fixed, the next cleanup continues with them, and so does Retry in the report.</source>
        <translation>忘れられることはありません。原因が解消されると、次回のクリーンアップで処理が続けられます。レポートの「再試行」でも続けられます。</translation>
    </message>
</context>
<context>
    <name>docsweep::CauseWords</name>
    <message>
        <source>No address is known for %1.</source>
        <translation>%1 のアドレスが見つかりません。</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <translation>%1 が接続を拒否しています。</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 が接続を閉じました。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 が応答しません。</translation>
    </message>
    <message>
        <source>A secure connection to %1 is not possible (TLS).</source>
        <translation>%1 への安全な接続を確立できません（TLS）。</translation>
    </message>
    <message>
        <source>The proxy blocks docsweep&apos;s connection to %1.</source>
        <translation>プロキシが %1 への docsweep の接続をブロックしています。</translation>
    </message>
    <message>
        <source>The provider has locked the project because of its quota or a payment.</source>
        <translation>クォータまたは支払いのため、プロバイダーがプロジェクトをロックしています。</translation>
    </message>
    <message>
        <source>The storage does not know the key.</source>
        <translation>ストレージがこのキーを認識しません。</translation>
    </message>
    <message>
        <source>The storage key has expired.</source>
        <translation>ストレージのキーの有効期限が切れています。</translation>
    </message>
    <message>
        <source>The storage key belongs to another project.</source>
        <translation>ストレージのキーは別のプロジェクトのものです。</translation>
    </message>
    <message>
        <source>The storage key is not allowed to do this.</source>
        <translation>ストレージのキーには、この操作の権限がありません。</translation>
    </message>
    <message>
        <source>The storage reported success, but the file is still there: no policy lets this key delete it.</source>
        <translation>ストレージは成功と応答しましたが、ファイルはまだ残っています。このキーによる削除を許可するポリシーがありません。</translation>
    </message>
    <message>
        <source>The storage key cannot see everything, so docsweep cannot tell whether a file is gone or hidden.</source>
        <translation>ストレージのキーではすべてを参照できないため、ファイルがなくなったのか見えないだけなのかを docsweep は判断できません。</translation>
    </message>
    <message>
        <source>No storage is configured.</source>
        <translation>ストレージが設定されていません。</translation>
    </message>
    <message>
        <source>%1 answered with an error, HTTP %2.</source>
        <translation>%1 がエラーを返しました（HTTP %2）。</translation>
    </message>
    <message>
        <source>The storage&apos;s listing cannot be trusted now.</source>
        <translation>現在、ストレージの一覧を信頼できません。</translation>
    </message>
    <message>
        <source>The bucket does not exist, or the key cannot see it.</source>
        <translation>バケットが存在しないか、キーから見えません。</translation>
    </message>
    <message>
        <source>The bucket %1 does not exist, or the key cannot see it.</source>
        <translation>バケット %1 が存在しないか、キーから見えません。</translation>
    </message>
    <message>
        <source>No bucket is set.</source>
        <translation>バケットが設定されていません。</translation>
    </message>
    <message>
        <source>The bucket %1 is not one of the buckets configured now.</source>
        <translation>バケット %1 は、現在設定されているバケットに含まれていません。</translation>
    </message>
    <message>
        <source>Storage cleanup is switched off.</source>
        <translation>ストレージのクリーンアップが無効です。</translation>
    </message>
    <message>
        <source>The storage folder %1 cannot be opened.</source>
        <translation>ストレージのフォルダー %1 を開けません。</translation>
    </message>
    <message>
        <source>The bucket&apos;s folder %1 cannot be opened.</source>
        <translation>バケットのフォルダー %1 を開けません。</translation>
    </message>
    <message>
        <source>docsweep may not write to the folder of the files: %1</source>
        <translation>docsweep はファイルのあるフォルダーに書き込めません：%1</translation>
    </message>
    <message>
        <source>The user %1 may not delete this file, because it is protected.</source>
        <translation>このファイルは保護されているため、ユーザー %1 は削除できません。</translation>
    </message>
    <message>
        <source>The user %1 has no access to it.</source>
        <translation>ユーザー %1 にはアクセス権がありません。</translation>
    </message>
    <message>
        <source>The file system is mounted read-only.</source>
        <translation>ファイルシステムが読み取り専用でマウントされています。</translation>
    </message>
    <message>
        <source>Something else is mounted there, or the system is using it.</source>
        <translation>そこには別のものがマウントされているか、システムが使用中です。</translation>
    </message>
    <message>
        <source>There is a symbolic link on the path. docsweep does not follow symbolic links.</source>
        <translation>途中にシンボリックリンクがあります。docsweep はシンボリックリンクをたどりません。</translation>
    </message>
    <message>
        <source>No database is configured.</source>
        <translation>データベースが設定されていません。</translation>
    </message>
    <message>
        <source>The database file does not exist, or this user may not open its folder.</source>
        <translation>データベースファイルが存在しないか、このユーザーはそのフォルダーを開けません。</translation>
    </message>
    <message>
        <source>docsweep has no access to the database file or its folder.</source>
        <translation>docsweep は、データベースファイルまたはそのフォルダーにアクセスできません。</translation>
    </message>
    <message>
        <source>The web app&apos;s tables are not in this database.</source>
        <translation>このデータベースには Web アプリのテーブルがありません。</translation>
    </message>
    <message>
        <source>The database user lacks permissions.</source>
        <translation>データベースユーザーの権限が不足しています。</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>データベースが応答しません。</translation>
    </message>
    <message>
        <source>The database rejects this user or password.</source>
        <translation>データベースがこのユーザーまたはパスワードを拒否しています。</translation>
    </message>
    <message>
        <source>There is no database with that name.</source>
        <translation>その名前のデータベースはありません。</translation>
    </message>
    <message>
        <source>The database accepted the login, then closed the connection.</source>
        <translation>データベースはログインを受け付けた後、接続を閉じました。</translation>
    </message>
    <message>
        <source>The web app stores times without a time zone, so no age can be determined.</source>
        <translation>Web アプリがタイムゾーンなしで時刻を保存しているため、経過時間を判定できません。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is missing.</source>
        <translation>Qt の PostgreSQL ドライバーがありません。</translation>
    </message>
    <message>
        <source>Something else keeps the database locked.</source>
        <translation>データベースが別のものによってロックされたままです。</translation>
    </message>
    <message>
        <source>A row that docsweep does not know refers to the session or its documents.</source>
        <translation>docsweep の知らない行が、このセッションまたはその文書を参照しています。</translation>
    </message>
    <message>
        <source>The database deleted a different number of rows than requested.</source>
        <translation>データベースが削除した行の数が、要求した数と異なります。</translation>
    </message>
    <message>
        <source>The database refused the request.</source>
        <translation>データベースが要求を拒否しました。</translation>
    </message>
    <message>
        <source>The session is in use again.</source>
        <translation>セッションは再び使用されています。</translation>
    </message>
    <message>
        <source>Its documents changed since the list was made.</source>
        <translation>一覧の作成後に、その文書が変更されました。</translation>
    </message>
    <message>
        <source>It changed since the list was made.</source>
        <translation>一覧の作成後に変更されました。</translation>
    </message>
    <message>
        <source>It was put on hold after the list was made.</source>
        <translation>一覧の作成後に保持されました。</translation>
    </message>
    <message>
        <source>A row refers to it now.</source>
        <translation>現在は行が参照しています。</translation>
    </message>
    <message>
        <source>Its session was skipped.</source>
        <translation>そのセッションはスキップされました。</translation>
    </message>
    <message>
        <source>The rows of its session are kept.</source>
        <translation>そのセッションの行は残ります。</translation>
    </message>
    <message>
        <source>It was still there after the deletion.</source>
        <translation>削除した後も、まだ存在していました。</translation>
    </message>
    <message>
        <source>The run was interrupted before this item. The next scan checks it again.</source>
        <translation>この項目の前に実行が中断されました。次回のスキャンで再確認されます。</translation>
    </message>
    <message>
        <source>It was removed before the run was interrupted.</source>
        <translation>実行が中断される前に削除されました。</translation>
    </message>
    <message>
        <source>Other causes.</source>
        <translation>その他の原因。</translation>
    </message>
    <message>
        <source>Another run is in progress.</source>
        <translation>別の実行が動作中です。</translation>
    </message>
    <message>
        <source>The lock that keeps other runs out was lost.</source>
        <translation>ほかの実行を防ぐロックが失われました。</translation>
    </message>
    <message>
        <source>Its process ended before it could finish.</source>
        <translation>完了する前にプロセスが終わりました。</translation>
    </message>
    <message>
        <source>%1 items were confirmed, but %2 would be deleted now. Nothing was deleted.</source>
        <translation>承認されたのは %1 件ですが、今実行すると %2 件が削除されます。何も削除されませんでした。</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the server differ by more than automatic runs allow.</source>
        <translation>このマシンとサーバーの時計の差が、自動実行の許容範囲を超えています。</translation>
    </message>
    <message>
        <source>The list was changed after it was made. Nothing more of it will be deleted.</source>
        <translation>一覧が作成後に変更されました。これ以上は何も削除されません。</translation>
    </message>
    <message>
        <source>The list no longer exists or was never finished. Nothing was deleted.</source>
        <translation>一覧がすでに存在しないか、完成していませんでした。何も削除されませんでした。</translation>
    </message>
    <message>
        <source>The list was made for another database, %1. Nothing was deleted.</source>
        <translation>一覧は別のデータベース %1 用に作成されたものです。何も削除されませんでした。</translation>
    </message>
    <message>
        <source>There is no session “%1”: no row and no file was found.</source>
        <translation>セッション「%1」はありません。行もファイルもありません。</translation>
    </message>
    <message>
        <source>“%1” is not a session key.</source>
        <translation>「%1」はセッションのキーではありません。</translation>
    </message>
    <message>
        <source>The data arrived in the wrong order. Nothing was planned, because files in use could look like orphans.</source>
        <translation>データの到着順が乱れていました。使用中のファイルが孤立ファイルに見えるおそれがあるため、計画は作成されませんでした。</translation>
    </message>
    <message>
        <source>The journal was written by a newer docsweep.</source>
        <translation>ジャーナルは、より新しい docsweep によって書き込まれています。</translation>
    </message>
    <message>
        <source>There is no journal yet.</source>
        <translation>ジャーナルはまだありません。</translation>
    </message>
    <message>
        <source>docsweep&apos;s own folder cannot be used: %1</source>
        <translation>docsweep 自身のフォルダーを使用できません：%1</translation>
    </message>
    <message>
        <source>docsweep has no place for its journal.</source>
        <translation>ジャーナルの置き場所がありません。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>ファイル %1 に書き込めません。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル %1 を読み取れません。</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>キーチェーンを使用できません。</translation>
    </message>
    <message>
        <source>The value of the setting %1 cannot be used.</source>
        <translation>設定 %1 の値は使用できません。</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>%1 は %2 から %3 までの数値で指定してください。</translation>
    </message>
    <message>
        <source>%1 must be a number of at least %2.</source>
        <translation>%1 は %2 以上の数値で指定してください。</translation>
    </message>
    <message>
        <source>%1 is set, but other settings that belong to it are missing.</source>
        <translation>%1 は設定されていますが、併せて必要なほかの設定がありません。</translation>
    </message>
    <message>
        <source>This address would send the key unencrypted.</source>
        <translation>このアドレスではキーが暗号化されずに送信されます。</translation>
    </message>
    <message>
        <source>Two different storages are set at the same time.</source>
        <translation>2 つの異なるストレージが同時に設定されています。</translation>
    </message>
    <message>
        <source>A connection named “%1” already exists.</source>
        <translation>「%1」という名前の接続はすでにあります。</translation>
    </message>
    <message>
        <source>The quiet hours cover the whole week and leave no time to run.</source>
        <translation>休止時間帯が 1 週間全体を占めており、実行できる時間がありません。</translation>
    </message>
    <message>
        <source>This system does not know the time zone “%1”.</source>
        <translation>このシステムはタイムゾーン「%1」を認識しません。</translation>
    </message>
    <message>
        <source>%1 is set only in the environment, which is missing when the system starts docsweep.</source>
        <translation>%1 は環境変数だけで設定されていますが、システムが docsweep を起動するときにはその環境変数がありません。</translation>
    </message>
    <message>
        <source>The program %1 cannot be started.</source>
        <translation>プログラム %1 を起動できません。</translation>
    </message>
    <message>
        <source>cron cannot start a job exactly every %1 minutes.</source>
        <translation>cron では、ジョブを正確に %1 分ごとに起動できません。</translation>
    </message>
    <message>
        <source>docsweep&apos;s lines in the crontab were changed.</source>
        <translation>crontab の docsweep の行が変更されています。</translation>
    </message>
    <message>
        <source>The system does not understand this start time: %1</source>
        <translation>この開始時刻をシステムが解釈できません：%1</translation>
    </message>
    <message>
        <source>Check the project&apos;s address and this machine&apos;s name server (DNS).</source>
        <translation>プロジェクトのアドレスと、このマシンのネームサーバー（DNS）を確認してください。</translation>
    </message>
    <message>
        <source>Check that it is running and can be reached from here, then try again.</source>
        <translation>動作していて、ここから到達できることを確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock and the server&apos;s certificate. If you use your own certificate authority, set DOCSWEEP_CA_FILE.</source>
        <translation>このマシンの時計とサーバーの証明書を確認してください。独自の認証局を使う場合は DOCSWEEP_CA_FILE を設定してください。</translation>
    </message>
    <message>
        <source>Check https_proxy and no_proxy in the environment.</source>
        <translation>環境変数 https_proxy と no_proxy を確認してください。</translation>
    </message>
    <message>
        <source>Its owner must upgrade the plan or wait for the next billing period.</source>
        <translation>所有者が料金プランを上げるか、次の請求期間まで待つ必要があります。</translation>
    </message>
    <message>
        <source>Check SUPABASE_URL and SUPABASE_SERVICE_KEY: both must belong to this project.</source>
        <translation>SUPABASE_URL と SUPABASE_SERVICE_KEY を確認してください。両方ともこのプロジェクトのものである必要があります。</translation>
    </message>
    <message>
        <source>Use the service key, or add a policy for it.</source>
        <translation>サービスキーを使用するか、このキーのポリシーを追加してください。</translation>
    </message>
    <message>
        <source>A proxy may be in the way, or the address is not the project&apos;s.</source>
        <translation>プロキシが妨げているか、アドレスがプロジェクトのものではない可能性があります。</translation>
    </message>
    <message>
        <source>Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT.</source>
        <translation>SUPABASE_URL と SUPABASE_SERVICE_KEY、または STORAGE_ROOT を設定してください。</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME.</source>
        <translation>SUPABASE_BUCKET_NAME を確認してください。</translation>
    </message>
    <message>
        <source>To switch it on, set STORAGE_CLEANUP_ENABLED=true.</source>
        <translation>有効にするには STORAGE_CLEANUP_ENABLED=true を設定してください。</translation>
    </message>
    <message>
        <source>Check that its disk is mounted and that STORAGE_ROOT and SUPABASE_BUCKET_NAME are correct.</source>
        <translation>ディスクがマウントされていること、および STORAGE_ROOT と SUPABASE_BUCKET_NAME が正しいことを確認してください。</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the files, or allow it to write there.</source>
        <translation>ファイルを所有するユーザーで docsweep を実行するか、そこへの書き込みを許可してください。</translation>
    </message>
    <message>
        <source>Set DATABASE_URL or SUPABASE_DB_HOST to the web app&apos;s database.</source>
        <translation>DATABASE_URL または SUPABASE_DB_HOST を Web アプリのデータベースに設定してください。</translation>
    </message>
    <message>
        <source>Set the web app&apos;s database in the settings, and run the app&apos;s migrations.</source>
        <translation>設定で Web アプリのデータベースを指定し、アプリのマイグレーションを実行してください。</translation>
    </message>
    <message>
        <source>Connect as the owner of the tables.</source>
        <translation>テーブルの所有者として接続してください。</translation>
    </message>
    <message>
        <source>Run this in the database: %1</source>
        <translation>データベースで次を実行してください：%1</translation>
    </message>
    <message>
        <source>Check the host, the port and the network.</source>
        <translation>ホスト、ポート、ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Check the user and the password.</source>
        <translation>ユーザーとパスワードを確認してください。</translation>
    </message>
    <message>
        <source>Increase the size of the connection pool. A run needs one connection for its lock and one for each worker.</source>
        <translation>接続プールを大きくしてください。実行には、ロック用に 1 つ、ワーカーごとに 1 つの接続が必要です。</translation>
    </message>
    <message>
        <source>Set USE_TZ = True in the web app.</source>
        <translation>Web アプリで USE_TZ = True を設定してください。</translation>
    </message>
    <message>
        <source>Install libqt6sql6-psql.</source>
        <translation>libqt6sql6-psql をインストールしてください。</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>それが終了してから、再試行してください。</translation>
    </message>
    <message>
        <source>Show the text below to the database&apos;s administrator.</source>
        <translation>下のテキストをデータベースの管理者に見せてください。</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>再度スキャンしてください。</translation>
    </message>
    <message>
        <source>Make sure that nobody deletes the lock, then scan again.</source>
        <translation>ロックが誰にも削除されないようにしてから、再度スキャンしてください。</translation>
    </message>
    <message>
        <source>Synchronise both clocks with NTP.</source>
        <translation>両方の時計を NTP で同期してください。</translation>
    </message>
    <message>
        <source>Install the newer docsweep here too.</source>
        <translation>こちらにも新しい docsweep をインストールしてください。</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_HOME to a folder that this user may write to.</source>
        <translation>DOCSWEEP_HOME を、このユーザーが書き込めるフォルダーに設定してください。</translation>
    </message>
    <message>
        <source>Free some disk space, then try again.</source>
        <translation>ディスクの空き容量を増やしてから、再試行してください。</translation>
    </message>
    <message>
        <source>Check its path and its permissions.</source>
        <translation>パスとアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Unlock it, or store the key in a private file instead.</source>
        <translation>ロックを解除するか、代わりにキーを非公開のファイルに保存してください。</translation>
    </message>
    <message>
        <source>Use https. http is only allowed for addresses of this machine.</source>
        <translation>https を使ってください。http はこのマシンのアドレスにのみ使えます。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>どちらか一方を削除してください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another interval.</source>
        <translation>別の間隔を選んでください。</translation>
    </message>
    <message>
        <source>To have no automatic runs, switch them off.</source>
        <translation>自動実行を行わない場合は、オフにしてください。</translation>
    </message>
    <message>
        <source>Put it in a .env file, or save these settings as a connection.</source>
        <translation>.env ファイルに書き込むか、これらの設定を接続として保存してください。</translation>
    </message>
    <message>
        <source>Install it, or choose another system.</source>
        <translation>インストールするか、別のシステムを選んでください。</translation>
    </message>
    <message>
        <source>The next longer interval that works is %1 minutes.</source>
        <translation>次に長い、指定可能な間隔は %1 分です。</translation>
    </message>
    <message>
        <source>Correct or remove them with crontab -e.</source>
        <translation>crontab -e で修正または削除してください。</translation>
    </message>
    <message>
        <source>Use the format that the system expects.</source>
        <translation>そのシステムの書式を使ってください。</translation>
    </message>
    <message>
        <source>The list was made for a different database or bucket than the one there now. Nothing was deleted.</source>
        <translation>一覧は今あるものとは別のデータベースまたはバケット用に作成されたものです。何も削除されませんでした。</translation>
    </message>
    <message>
        <source>A different database or bucket than before is at %1.</source>
        <translation>%1 に以前とは別のデータベースまたはバケットがあります。</translation>
    </message>
    <message>
        <source>Its time cannot be read, so it never counts as old.</source>
        <translation>時刻を読み取れないため、古いとは見なされません。</translation>
    </message>
    <message>
        <source>No file in this storage can have such a name.</source>
        <translation>このストレージにこの名前のファイルはありえません。</translation>
    </message>
    <message>
        <source>Its deletion was given up, so it was not deleted.</source>
        <translation>削除が断念されたため、削除されませんでした。</translation>
    </message>
    <message>
        <source>If it belongs to the same web app, accept it above the page. If not, check the disk and the database.</source>
        <translation>同じ Web アプリのものなら、ページの上で受け入れてください。違う場合はディスクとデータベースを確認してください。</translation>
    </message>
    <message>
        <source>The database file belongs to user %1. Opening it as another user could stop the web app.</source>
        <translation>データベースファイルはユーザー %1 のものです。別のユーザーとして開くと、Web アプリが停止するおそれがあります。</translation>
    </message>
    <message>
        <source>Row-level security hides rows of %1 from this user. Their files would look like orphans.</source>
        <translation>行レベルセキュリティにより、このユーザーからは %1 の一部の行が見えません。それらの行のファイルが孤立ファイルに見えてしまいます。</translation>
    </message>
    <message>
        <source>All connections that the database allows are in use.</source>
        <translation>データベースが許可する接続はすべて使用中です。</translation>
    </message>
    <message>
        <source>The database server is starting or stopping.</source>
        <translation>データベースサーバーが起動中または停止中です。</translation>
    </message>
    <message>
        <source>An administrator ended the connection, or the database server was stopped.</source>
        <translation>管理者が接続を切断したか、データベースサーバーが停止されました。</translation>
    </message>
    <message>
        <source>There is no space left in the folder for temporary files: %1</source>
        <translation>一時ファイル用のフォルダーに空きがありません：%1</translation>
    </message>
    <message>
        <source>Run docsweep as that user.</source>
        <translation>そのユーザーとして docsweep を実行してください。</translation>
    </message>
    <message>
        <source>Close some of them, or raise the limit of the role, the server or the pooler.</source>
        <translation>接続のいくつかを終了するか、ロール、サーバー、またはプーラーの上限を引き上げてください。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>1 分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Raise the limit of the process: ulimit -f unlimited.</source>
        <translation>プロセスの制限を引き上げてください：ulimit -f unlimited</translation>
    </message>
    <message>
        <source>Something other than the storage is answering at %1.</source>
        <translation>%1 で応答しているのはストレージではありません。</translation>
    </message>
    <message>
        <source>The storage project is read-only. Usually its disk is full.</source>
        <translation>ストレージのプロジェクトは読み取り専用です。通常はディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The storage refuses to delete this file.</source>
        <translation>ストレージがこのファイルの削除を拒否しています。</translation>
    </message>
    <message>
        <source>A row of another table refers to this file.</source>
        <translation>別のテーブルの行がこのファイルを参照しています。</translation>
    </message>
    <message>
        <source>A trigger in the storage&apos;s database refuses to delete this file.</source>
        <translation>ストレージのデータベースのトリガーがこのファイルの削除を拒否しています。</translation>
    </message>
    <message>
        <source>The storage would also delete the files below it, so it was skipped.</source>
        <translation>ストレージはその下にあるファイルも削除してしまうため、スキップされました。</translation>
    </message>
    <message>
        <source>The storage took too long to say which file it refuses to delete.</source>
        <translation>ストレージがどのファイルの削除を拒否しているかを示すのに時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The storage keeps it as an older version instead of deleting it.</source>
        <translation>ストレージは削除せず、以前のバージョンとして残しています。</translation>
    </message>
    <message>
        <source>An older version of it is kept and would become the current file again.</source>
        <translation>以前のバージョンが残り、再び現在のファイルになってしまいます。</translation>
    </message>
    <message>
        <source>The files of bucket %1 cannot be listed by SQL.</source>
        <translation>バケット %1 のファイルを SQL で一覧表示できません。</translation>
    </message>
    <message>
        <source>The storage folder must be an absolute path: %1</source>
        <translation>ストレージのフォルダーは絶対パスで指定してください：%1</translation>
    </message>
    <message>
        <source>This file isn&apos;t an SQLite database.</source>
        <translation>このファイルは SQLite データベースではありません。</translation>
    </message>
    <message>
        <source>The disk or its file system is failing.</source>
        <translation>ディスクまたはそのファイルシステムに障害があります。</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>データベースファイルが壊れています。</translation>
    </message>
    <message>
        <source>docsweep does not have enough memory.</source>
        <translation>docsweep のメモリが足りません。</translation>
    </message>
    <message>
        <source>None of the database&apos;s hosts accepts changes.</source>
        <translation>データベースのどのホストも変更を受け付けません。</translation>
    </message>
    <message>
        <source>A row has an id that is not a whole number: %1</source>
        <translation>整数ではない ID を持つ行があります：%1</translation>
    </message>
    <message>
        <source>Deleting its rows takes longer than the database allows.</source>
        <translation>行の削除に、データベースが許す時間より長くかかります。</translation>
    </message>
    <message>
        <source>The lock file %1 does not belong to docsweep.</source>
        <translation>ロックファイル %1 は docsweep のものではありません。</translation>
    </message>
    <message>
        <source>The session no longer exists.</source>
        <translation>セッションはすでに存在しません。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>停止されました。</translation>
    </message>
    <message>
        <source>Outputs are kept.</source>
        <translation>出力ファイルは残す設定です。</translation>
    </message>
    <message>
        <source>Files of sessions in use are kept.</source>
        <translation>使用中セッションのファイルは残す設定です。</translation>
    </message>
    <message>
        <source>It is not part of the requested session.</source>
        <translation>要求されたセッションのものではありません。</translation>
    </message>
    <message>
        <source>The storage could not be asked about it.</source>
        <translation>それについてストレージに問い合わせできませんでした。</translation>
    </message>
    <message>
        <source>Older versions are kept.</source>
        <translation>以前のバージョンは残す設定です。</translation>
    </message>
    <message>
        <source>Without this deletion marker, an older version that is kept would become the current file again.</source>
        <translation>この削除マーカーがないと、残る以前のバージョンが再び現在のファイルになってしまいます。</translation>
    </message>
    <message>
        <source>The run was interrupted before the storage confirmed it.</source>
        <translation>ストレージが確認する前に実行が中断されました。</translation>
    </message>
    <message>
        <source>Another transaction has locked these rows, so it is not yet known whether they are gone. The next run checks again.</source>
        <translation>別のトランザクションがこれらの行をロックしているため、削除済みかどうかはまだ分かりません。次回の実行で改めて確認します。</translation>
    </message>
    <message>
        <source>An older docsweep requested this deletion. The file is not in this bucket; it may have been in another one.</source>
        <translation>古い docsweep がこの削除を要求しました。ファイルはこのバケットにありません。別のバケットにあった可能性があります。</translation>
    </message>
    <message>
        <source>The storage answered for only %1 of %2 files.</source>
        <translation>ストレージは %2 件中 %1 件のファイルについてのみ応答しました。</translation>
    </message>
    <message>
        <source>The list was made by an older docsweep. Nothing was deleted.</source>
        <translation>一覧は古い docsweep が作成したものです。何も削除されませんでした。</translation>
    </message>
    <message>
        <source>The list was made with a clock other than the storage&apos;s. Nothing was deleted.</source>
        <translation>一覧はストレージの時計とは別の時計で作成されたものです。何も削除されませんでした。</translation>
    </message>
    <message>
        <source>DOCSWEEP_CLOCK is set to the storage&apos;s clock, but the storage does not report the time.</source>
        <translation>DOCSWEEP_CLOCK がストレージの時計に設定されていますが、ストレージが時刻を返しません。</translation>
    </message>
    <message>
        <source>The clocks of the database and of the storage differ by more than automatic runs allow.</source>
        <translation>データベースとストレージの時計の差が、自動実行の許容範囲を超えています。</translation>
    </message>
    <message>
        <source>The journal was lost, rolled back or repaired: holds and pending deletions may be missing.</source>
        <translation>ジャーナルが失われたか、以前の状態に戻されたか、修復されました。保持とストレージ待ちの削除が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>Another program kept the journal locked, so the end of this run could not be recorded. The next run completes it.</source>
        <translation>別のプログラムがジャーナルをロックしていたため、この実行の終了を記録できませんでした。次回の実行で完了します。</translation>
    </message>
    <message>
        <source>No row and no file is named “%1”.</source>
        <translation>「%1」という名前の行もファイルもありません。</translation>
    </message>
    <message>
        <source>The age must be longer than zero.</source>
        <translation>経過時間はゼロより長くなければなりません。</translation>
    </message>
    <message>
        <source>The database is a replica. It only copies its primary server, so nothing can be changed there.</source>
        <translation>このデータベースはレプリカです。プライマリサーバーを複製するだけなので、変更できません。</translation>
    </message>
    <message>
        <source>The database does not accept changes: %1 makes it read-only.</source>
        <translation>データベースは変更を受け付けません。%1 により読み取り専用になっています。</translation>
    </message>
    <message>
        <source>Some of the web app&apos;s tables are not plain tables here, so the real rows might not be deleted.</source>
        <translation>Web アプリのテーブルの一部が通常のテーブルではないため、実際の行が削除されない可能性があります。</translation>
    </message>
    <message>
        <source>docsweep needs integer ids, but the ids of the web app&apos;s rows are not integers.</source>
        <translation>docsweep には整数の ID が必要ですが、Web アプリの行の ID は整数ではありません。</translation>
    </message>
    <message>
        <source>The database runs with fsync = off: after a power cut, deleted rows may come back without their files.</source>
        <translation>データベースが fsync = off で動いています。停電の後、削除した行がファイルのない状態で戻ることがあります。</translation>
    </message>
    <message>
        <source>Too few database connections are free for this user: %1. A run may need %2.</source>
        <translation>このユーザーが使えるデータベース接続の空きが少なすぎます：%1。実行には %2 必要になることがあります。</translation>
    </message>
    <message>
        <source>Neither docsweep nor the storage deletes older versions in the bucket %1: what the web app overwrites or deletes is kept forever.</source>
        <translation>バケット %1 の以前のバージョンは docsweep もストレージも削除しません。Web アプリが上書きまたは削除したものは永久に残ります。</translation>
    </message>
    <message>
        <source>Some sessions have a last activity in the future. The web app may not store its times in UTC.</source>
        <translation>最終アクティビティが未来になっているセッションがあります。Web アプリが時刻を UTC で保存していない可能性があります。</translation>
    </message>
    <message>
        <source>The web app does not seem to store its times in UTC, so the age of sessions cannot be determined.</source>
        <translation>Web アプリが時刻を UTC で保存していないようです。そのため、セッションの経過時間を判定できません。</translation>
    </message>
    <message>
        <source>DOCSWEEP_DATABASE_TIMES does not seem to be the web app&apos;s time zone.</source>
        <translation>DOCSWEEP_DATABASE_TIMES が Web アプリのタイムゾーンではないようです。</translation>
    </message>
    <message>
        <source>The web app does not seem to record who is active, so files of people who are working now would be deleted.</source>
        <translation>Web アプリが利用中の人を記録していないようです。このままでは作業中の人のファイルが削除されます。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock has gone back since the last run.</source>
        <translation>前回の実行以降、このマシンの時計が戻りました。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock jumped ahead, and no other clock confirms it.</source>
        <translation>このマシンの時計が先に進みましたが、それを裏付ける時計がほかにありません。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock may have jumped ahead: nothing here is new, and no other clock confirms it.</source>
        <translation>このマシンの時計が先に進んだ可能性があります。新しいものが何もなく、ほかの時計による裏付けもありません。</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>ジャーナルが破損しています。</translation>
    </message>
    <message>
        <source>A later run took care of it.</source>
        <translation>後の実行で処理されました。</translation>
    </message>
    <message>
        <source>The system doesn&apos;t let docsweep write a file this large.</source>
        <translation>システムの制限により、docsweep はこの大きさのファイルを書き込めません。</translation>
    </message>
    <message>
        <source>%1 must be a number above 0.</source>
        <translation>%1 は 0 より大きい数でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1 は %2 以下でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be one of these: %2.</source>
        <translation>%1 は次のいずれかでなければなりません：%2。</translation>
    </message>
    <message>
        <source>%1 must be UTC or the name of a time zone that this system knows.</source>
        <translation>%1 は UTC か、このシステムが知っているタイムゾーンの名前でなければなりません。</translation>
    </message>
    <message>
        <source>docsweep has no setting %1.</source>
        <translation>docsweep に %1 という設定はありません。</translation>
    </message>
    <message>
        <source>This name can&apos;t be used for a connection.</source>
        <translation>この名前は接続に使用できません。</translation>
    </message>
    <message>
        <source>Automatic runs must be at least one minute apart.</source>
        <translation>自動実行の間隔は 1 分以上にしてください。</translation>
    </message>
    <message>
        <source>Automatic runs can be at most 366 days apart.</source>
        <translation>自動実行の間隔は最長 366 日です。</translation>
    </message>
    <message>
        <source>The web app&apos;s tables are in a schema that this database user does not search.</source>
        <translation>Web アプリのテーブルは、このデータベースユーザーが検索しないスキーマにあります。</translation>
    </message>
    <message>
        <source>It is not verified that %1 is the right database server.</source>
        <translation>%1 が正しいデータベースサーバーかどうかが検証されていません。</translation>
    </message>
    <message>
        <source>Others may create tables where this database looks for the web app&apos;s tables.</source>
        <translation>このデータベースが Web アプリのテーブルを探す場所に、ほかのユーザーがテーブルを作成できます。</translation>
    </message>
    <message>
        <source>The web app&apos;s tables were found in two schemas.</source>
        <translation>Web アプリのテーブルが 2 つのスキーマで見つかりました。</translation>
    </message>
    <message>
        <source>A temporary table hides one of the web app&apos;s tables.</source>
        <translation>一時テーブルが Web アプリのテーブルの 1 つを隠しています。</translation>
    </message>
    <message>
        <source>A trigger on the web app&apos;s tables uses a name without its schema.</source>
        <translation>Web アプリのテーブルのトリガーが、スキーマのない名前を使っています。</translation>
    </message>
    <message>
        <source>Keys and passwords do not belong in a profile.</source>
        <translation>キーやパスワードをプロファイルに入れないでください。</translation>
    </message>
    <message>
        <source>The file %1 is not used, because others can read or change it.</source>
        <translation>ファイル %1 は、ほかのユーザーが読み取りまたは変更できるため使用されません。</translation>
    </message>
    <message>
        <source>%1 is not started, because others can change it.</source>
        <translation>%1 は、ほかのユーザーが変更できるため起動されません。</translation>
    </message>
    <message>
        <source>The settings do not yet say where %1 may be sent.</source>
        <translation>%1 をどこに送ってよいかが、まだ設定されていません。</translation>
    </message>
    <message>
        <source>The stored %1 was saved for another server, so it was not sent.</source>
        <translation>保存されている %1 は別のサーバー用のため、送信されませんでした。</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>プロファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>Another program is using the journal.</source>
        <translation>別のプログラムがジャーナルを使用しています。</translation>
    </message>
    <message>
        <source>The journal was not updated, because no copy of it could be kept.</source>
        <translation>コピーを保存できなかったため、ジャーナルは更新されませんでした。</translation>
    </message>
    <message>
        <source>The journal belongs to user %1.</source>
        <translation>ジャーナルはユーザー %1 のものです。</translation>
    </message>
    <message>
        <source>The schedule in the journal cannot be understood.</source>
        <translation>ジャーナル内のスケジュールを解釈できません。</translation>
    </message>
    <message>
        <source>Part of the journal is missing.</source>
        <translation>ジャーナルの一部が失われています。</translation>
    </message>
    <message>
        <source>There is not enough memory to search or sort the list.</source>
        <translation>一覧の検索や並べ替えに必要なメモリが足りません。</translation>
    </message>
    <message>
        <source>No way to send alerts is set up yet.</source>
        <translation>アラートを送る方法がまだ設定されていません。</translation>
    </message>
    <message>
        <source>There is no desktop here to show notifications on.</source>
        <translation>ここには通知を表示できるデスクトップがありません。</translation>
    </message>
    <message>
        <source>This system has no %1.</source>
        <translation>このシステムには %1 がありません。</translation>
    </message>
    <message>
        <source>The address to listen on is missing, or does not belong to this machine.</source>
        <translation>待ち受けアドレスがないか、このマシンのアドレスではありません。</translation>
    </message>
    <message>
        <source>Get a new one from the project&apos;s API settings.</source>
        <translation>プロジェクトの API 設定から新しいキーを取得してください。</translation>
    </message>
    <message>
        <source>Remove that row, or hold the file.</source>
        <translation>その行を削除するか、ファイルを保持してください。</translation>
    </message>
    <message>
        <source>Correct the trigger, or hold the file.</source>
        <translation>トリガーを修正するか、ファイルを保持してください。</translation>
    </message>
    <message>
        <source>Delete or move those first.</source>
        <translation>先にそれらを削除または移動してください。</translation>
    </message>
    <message>
        <source>The next cleanup deletes it version by version.</source>
        <translation>次のクリーンアップでバージョンごとに削除します。</translation>
    </message>
    <message>
        <source>Ask the storage&apos;s operator whether it can delete single versions.</source>
        <translation>ストレージの管理者に、個々のバージョンを削除できるか確認してください。</translation>
    </message>
    <message>
        <source>Fix the folder, then try again.</source>
        <translation>フォルダーを修復してから、再試行してください。</translation>
    </message>
    <message>
        <source>Check the system&apos;s log for disk errors.</source>
        <translation>システムのログでディスクのエラーを確認してください。</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>バックアップから復元してください。</translation>
    </message>
    <message>
        <source>Allow it more memory: ulimit -v, MemoryMax, the container&apos;s limit.</source>
        <translation>使えるメモリを増やしてください：ulimit -v、MemoryMax、コンテナーの上限。</translation>
    </message>
    <message>
        <source>Check whether the primary server is down or missing from the list of hosts.</source>
        <translation>プライマリが停止していないか、ホストの一覧から漏れていないか確認してください。</translation>
    </message>
    <message>
        <source>Delete it. docsweep creates its own.</source>
        <translation>削除してください。docsweep が独自のものを作成します。</translation>
    </message>
    <message>
        <source>Add the missing holds again. The next run goes ahead in any case.</source>
        <translation>欠けている保持を追加し直してください。次回の実行はいずれにしても行われます。</translation>
    </message>
    <message>
        <source>Set the primary server in the connection.</source>
        <translation>接続にプライマリサーバーを指定してください。</translation>
    </message>
    <message>
        <source>Make the database accept changes again. Usually its disk is full.</source>
        <translation>データベースが再び変更を受け付けるようにしてください。通常はディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Set fsync = on in the server&apos;s configuration.</source>
        <translation>サーバーの設定で fsync = on にしてください。</translation>
    </message>
    <message>
        <source>Let docsweep delete older versions, or give the bucket a lifecycle rule.</source>
        <translation>docsweep に以前のバージョンを削除させるか、バケットにライフサイクル規則を設定してください。</translation>
    </message>
    <message>
        <source>Set the time zone in which the web app stores its times: DOCSWEEP_DATABASE_TIMES.</source>
        <translation>Web アプリが時刻を保存するタイムゾーンを設定してください：DOCSWEEP_DATABASE_TIMES。</translation>
    </message>
    <message>
        <source>Compare it with TIME_ZONE and USE_TZ in the web app&apos;s settings.</source>
        <translation>Web アプリの設定の TIME_ZONE と USE_TZ と照らし合わせてください。</translation>
    </message>
    <message>
        <source>Switch the web app&apos;s session middleware on again.</source>
        <translation>Web アプリのセッションミドルウェアを再び有効にしてください。</translation>
    </message>
    <message>
        <source>Make sure that this machine&apos;s clock is right, preferably with NTP.</source>
        <translation>このマシンの時計が正しいことを確認してください（NTP を推奨）。</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_CLOCK to database or machine.</source>
        <translation>DOCSWEEP_CLOCK を database または machine に設定してください。</translation>
    </message>
    <message>
        <source>Close every docsweep that uses it, then repair it: docsweep-cli journal repair</source>
        <translation>これを使用しているすべての docsweep を終了してから修復してください：docsweep-cli journal repair</translation>
    </message>
    <message>
        <source>Correct it where it is set.</source>
        <translation>設定した場所で修正してください。</translation>
    </message>
    <message>
        <source>Use letters and digits only, for example “production”.</source>
        <translation>「production」のように、英字と数字だけを使用してください。</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin.</source>
        <translation>Europe/Berlin のような名前を使用してください。</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_LISTING=auto.</source>
        <translation>DOCSWEEP_LISTING=auto を設定してください。</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_CA_FILE to the certificate of the server&apos;s authority.</source>
        <translation>DOCSWEEP_CA_FILE にサーバーの認証局の証明書を指定してください。</translation>
    </message>
    <message>
        <source>Remove it from there and store it as this connection&apos;s key or password.</source>
        <translation>そこから取り除き、この接続のキーまたはパスワードとして保存してください。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address first, then store it.</source>
        <translation>先にサーバーのアドレスを入力してから保存してください。</translation>
    </message>
    <message>
        <source>If this server is the right one, store it again.</source>
        <translation>このサーバーが正しい場合は、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Set it again on the Schedule page.</source>
        <translation>スケジュールのページで設定し直してください。</translation>
    </message>
    <message>
        <source>The database file has a second name, so it cannot be replaced: %1</source>
        <translation>データベースファイルに別の名前があるため、置き換えられません：%1</translation>
    </message>
    <message>
        <source>The smaller copy is not like the database, so the database was left as it is.</source>
        <translation>小さくしたコピーがデータベースと一致しないため、データベースは元のままにしました。</translation>
    </message>
    <message>
        <source>The web app opened the database while it was replaced; what it wrote may be in either file: %1, %2</source>
        <translation>置き換え中に Web アプリがデータベースを開きました。書き込まれた内容は、次のどちらのファイルにもあり得ます：%1、%2</translation>
    </message>
    <message>
        <source>It cannot be told whether another process has the database open.</source>
        <translation>別のプロセスがデータベースを開いているかどうか分かりません。</translation>
    </message>
    <message>
        <source>A row of another table refers to it, or a trigger refuses.</source>
        <translation>別のテーブルの行が参照しているか、トリガーが拒否しています。</translation>
    </message>
    <message>
        <source>They could not be counted when the list was made; the next run tries again.</source>
        <translation>一覧の作成時に数えられませんでした。次回の実行で再試行します。</translation>
    </message>
    <message>
        <source>Stop the web app now, and compare the two files before you start it again.</source>
        <translation>今すぐ Web アプリを停止し、再開する前に 2 つのファイルを比較してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 に接続できません。</translation>
    </message>
    <message>
        <source>The ledger of this web app is gone. Its holds are unknown, so nothing is deleted.</source>
        <translation>このウェブアプリの台帳がなくなっています。保持の内容が不明なため、何も削除されません。</translation>
    </message>
    <message>
        <source>docsweep may not read all of the ledger. Holds may be hidden, so nothing is deleted.</source>
        <translation>docsweep は台帳の全体を読む権限がありません。隠れた保持がある可能性があるため、何も削除されません。</translation>
    </message>
    <message>
        <source>The ledger cannot be used. Its holds are unknown, so nothing is deleted.</source>
        <translation>台帳を使用できません。保持の内容が不明なため、何も削除されません。</translation>
    </message>
    <message>
        <source>The run could not be written to the ledger, so nothing was deleted.</source>
        <translation>実行を台帳に記録できなかったため、何も削除されませんでした。</translation>
    </message>
    <message>
        <source>The ledger cannot be made.</source>
        <translation>台帳を作成できません。</translation>
    </message>
    <message>
        <source>The ledger is a copy of another database’s. Nothing is deleted.</source>
        <translation>台帳は別のデータベースのもののコピーです。何も削除されません。</translation>
    </message>
    <message>
        <source>The ledger is older than it was before. Holds may be missing, so nothing is deleted.</source>
        <translation>台帳が以前より古い状態に戻っています。保持が失われている可能性があるため、何も削除されません。</translation>
    </message>
    <message>
        <source>The ledger is not the one that was here before. Holds may be missing, so nothing is deleted.</source>
        <translation>台帳は以前ここにあったものではありません。保持が失われている可能性があるため、何も削除されません。</translation>
    </message>
    <message>
        <source>Somebody has altered the ledger.</source>
        <translation>誰かが台帳を改ざんしました。</translation>
    </message>
    <message>
        <source>There is a ledger already.</source>
        <translation>台帳はすでにあります。</translation>
    </message>
    <message>
        <source>There is no ledger: other docsweeps do not know this one’s holds and runs.</source>
        <translation>台帳がありません。ほかの docsweep は、この docsweep の保持と実行を知りません。</translation>
    </message>
    <message>
        <source>%1 asked this run to stop.</source>
        <translation>%1 がこの実行の停止を求めました。</translation>
    </message>
    <message>
        <source>That run is no longer at work.</source>
        <translation>その実行はもう動作していません。</translation>
    </message>
    <message>
        <source>%1 could not finish this deletion.</source>
        <translation>%1 はこの削除を完了できませんでした。</translation>
    </message>
    <message>
        <source>The ledger can no longer be read. Its holds are unknown, so nothing more is deleted.</source>
        <translation>台帳を読み取れなくなりました。保持の内容が不明なため、これ以上は何も削除されません。</translation>
    </message>
    <message>
        <source>Nothing was erased: a hold that is in force is never erased.</source>
        <translation>何も消去していません。有効な保持は決して消去されません。</translation>
    </message>
    <message>
        <source>The ledger has nothing of that person or session to erase.</source>
        <translation>台帳にその人やセッションについて消去するものはありません。</translation>
    </message>
    <message>
        <source>Nothing was erased: a run of that person is at work.</source>
        <translation>何も消去していません。その人の実行が進行中です。</translation>
    </message>
    <message>
        <source>It was erased, but the ledger’s file may still contain traces.</source>
        <translation>消去しましたが、台帳のファイルに痕跡が残っている可能性があります。</translation>
    </message>
    <message>
        <source>Run %1 has not ended, so there is no certificate of it yet.</source>
        <translation>実行 %1 はまだ終わっていないため、証明書はまだありません。</translation>
    </message>
    <message>
        <source>Run %1 was refused before it began. There is nothing to certify.</source>
        <translation>実行 %1 は開始前に拒否されました。証明するものがありません。</translation>
    </message>
    <message>
        <source>%1 is not a certificate that docsweep can check.</source>
        <translation>%1 は docsweep が確認できる証明書ではありません。</translation>
    </message>
    <message>
        <source>The signature does not match. The certificate or the key was altered.</source>
        <translation>署名が一致しません。証明書か鍵が変更されています。</translation>
    </message>
    <message>
        <source>The list of names is not the one that the certificate speaks of.</source>
        <translation>名前の一覧は証明書が指すものではありません。</translation>
    </message>
    <message>
        <source>The key that signs certificates cannot be used: %1</source>
        <translation>証明書に署名する鍵を使えません: %1</translation>
    </message>
    <message>
        <source>Restore it together with the web app’s database. If it is gone for good: docsweep-cli ledger forget</source>
        <translation>ウェブアプリのデータベースとともに復元してください。完全に失われた場合：docsweep-cli ledger forget</translation>
    </message>
    <message>
        <source>Ask the owner of the database to set the ledger’s rights: docsweep-cli ledger status</source>
        <translation>台帳の権限を設定するよう、データベースの所有者に依頼してください：docsweep-cli ledger status</translation>
    </message>
    <message>
        <source>Update docsweep on this computer.</source>
        <translation>このコンピューターの docsweep を更新してください。</translation>
    </message>
    <message>
        <source>Make sure that the ledger can be written.</source>
        <translation>台帳に書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>Let an owner of the database run the statements shown.</source>
        <translation>表示された SQL 文をデータベースの所有者に実行してもらってください。</translation>
    </message>
    <message>
        <source>If this database is its new home: docsweep-cli ledger rehome</source>
        <translation>このデータベースが新しい置き場所であれば：docsweep-cli ledger rehome</translation>
    </message>
    <message>
        <source>Compare the holds with those that are needed. If the ledger is right as it is: docsweep-cli ledger rehome</source>
        <translation>必要な保持と照らし合わせてください。台帳がこのままで正しければ：docsweep-cli ledger rehome</translation>
    </message>
    <message>
        <source>Nothing to do: the next run looks at the file again and finishes it.</source>
        <translation>対処は不要です。次回の実行がファイルを再確認して完了します。</translation>
    </message>
    <message>
        <source>See if the ledger can be read: docsweep-cli ledger status. The next run goes on.</source>
        <translation>台帳を読み取れるか確認してください: docsweep-cli ledger status。次回の実行が続きを行います。</translation>
    </message>
    <message>
        <source>See which entries can be proved: docsweep-cli ledger verify</source>
        <translation>証明できる記録を確認してください：docsweep-cli ledger verify</translation>
    </message>
    <message>
        <source>End the hold first, or change it so that it is yours.</source>
        <translation>先に保持を終えるか、自分の保持に変更してください。</translation>
    </message>
    <message>
        <source>Wait until the run has ended.</source>
        <translation>実行が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Erase the same again in a minute.</source>
        <translation>1 分後に同じものをもう一度消去してください。</translation>
    </message>
    <message>
        <source>Ask for the certificate and the public key again. Do not trust this one.</source>
        <translation>証明書と公開鍵をもう一度受け取ってください。これは信用しないでください。</translation>
    </message>
    <message>
        <source>Give certificate.key in docsweep’s home back to your user, with mode 600.</source>
        <translation>docsweep のフォルダーにある certificate.key の所有者を自分に戻し、モードを 600 にしてください。</translation>
    </message>
    <message>
        <source>%1 has started no run since %2.</source>
        <translation>%1 は %2 以降、実行を開始していません。</translation>
    </message>
    <message>
        <source>The ledger expects no such schedule.</source>
        <translation>台帳には、そのようなスケジュールの予定がありません。</translation>
    </message>
    <message>
        <source>Check that the machine is on and its schedule is active.</source>
        <translation>マシンの電源が入っていて、スケジュールが有効か確認してください。</translation>
    </message>
    <message>
        <source>The ledger is a copy of another database’s, and older than it was here before. Holds may be missing, so nothing is deleted.</source>
        <translation>台帳は別のデータベースのもののコピーで、以前ここにあったものより古い状態です。保持が失われている可能性があるため、何も削除されません。</translation>
    </message>
    <message>
        <source>The ledger is a copy of another database’s, and not the one that was here before. Holds may be missing, so nothing is deleted.</source>
        <translation>台帳は別のデータベースのもののコピーで、以前ここにあったものではありません。保持が失われている可能性があるため、何も削除されません。</translation>
    </message>
    <message>
        <source>%1 finished this deletion (%2).</source>
        <translation>%1 がこの削除を完了しました（%2）。</translation>
    </message>
    <message>
        <source>Restore it together with the web app’s database. If nobody has used it yet: docsweep-cli ledger init</source>
        <translation>Web アプリのデータベースと一緒に復元してください。まだ誰も使っていない場合：docsweep-cli ledger init</translation>
    </message>
    <message>
        <source>Nothing to do: the other docsweep’s run counts this file.</source>
        <translation>対処は不要です。このファイルは、もう一方の docsweep の実行に数えられます。</translation>
    </message>
    <message>
        <source>Its rows changed after they were copied, so it was kept.</source>
        <translation>コピー後に行が変更されたため、保持しました。</translation>
    </message>
    <message>
        <source>It was kept, because its file %1 could not be copied.</source>
        <translation>ファイル %1 をコピーできなかったため、保持しました。</translation>
    </message>
    <message>
        <source>It must be copied before it is deleted, and no vault is set.</source>
        <translation>削除する前にコピーが必要ですが、保管庫が設定されていません。</translation>
    </message>
    <message>
        <source>What was deleted as %1 was not what had been copied. It cannot be restored.</source>
        <translation>%1 として削除されたものは、コピーしたものではありませんでした。復元できません。</translation>
    </message>
    <message>
        <source>The vault has room for %1. None of the %2 to be copied fits, so nothing was deleted.</source>
        <translation>保管庫の空きは %1 です。コピーする %2 は何も入らないため、何も削除しませんでした。</translation>
    </message>
    <message>
        <source>The vault has room for %1 of the %2 to be copied. The rest is kept.</source>
        <translation>コピーする %2 のうち、保管庫には %1 の空きがあります。残りは保持されます。</translation>
    </message>
    <message>
        <source>No copies were kept, as requested.</source>
        <translation>指定どおり、コピーは保管していません。</translation>
    </message>
    <message>
        <source>A vault is set, but no key to encrypt it with.</source>
        <translation>保管庫は設定されていますが、暗号化する鍵がありません。</translation>
    </message>
    <message>
        <source>Copies that should have been gone since %1 are still in the vault.</source>
        <translation>%1 以降に消えているはずのコピーが、まだ保管庫にあります。</translation>
    </message>
    <message>
        <source>Set the vault again. To let such files go without a copy: docsweep-cli cleanup_files --no-vault</source>
        <translation>保管庫を設定し直してください。コピーなしで削除する場合: docsweep-cli cleanup_files --no-vault</translation>
    </message>
    <message>
        <source>Raise the limit of the vault, or wait until older copies expire.</source>
        <translation>保管庫の上限を上げるか、古いコピーの期限が切れるまで待ってください。</translation>
    </message>
    <message>
        <source>Make a key with docsweep-cli vault key new, and set DOCSWEEP_VAULT_KEY.</source>
        <translation>docsweep-cli vault key new で鍵を作り、DOCSWEEP_VAULT_KEY を設定してください。</translation>
    </message>
    <message>
        <source>Make sure that the vault’s folder can be written. The next run tries again.</source>
        <translation>保管庫のフォルダーに書き込めることを確認してください。次の実行で再試行します。</translation>
    </message>
    <message>
        <source>This name is not accepted there: %1</source>
        <translation>この名前はそこでは受け付けられません: %1</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, but its bucket accepts at most %3.</source>
        <translation>%1 は %2 バイトですが、バケットが受け付けるのは最大 %3 です。</translation>
    </message>
    <message>
        <source>%1 is of the type %2, but its bucket accepts only %3.</source>
        <translation>%1 の種類は %2 ですが、バケットが受け付けるのは %3 だけです。</translation>
    </message>
    <message>
        <source>These rows were copied from another kind of database.</source>
        <translation>これらの行は別の種類のデータベースからコピーされました。</translation>
    </message>
    <message>
        <source>The database no longer has the columns %1. Their values would be lost.</source>
        <translation>データベースに列 %1 がもうありません。値が失われます。</translation>
    </message>
    <message>
        <source>The database now requires the columns %1. The copy does not have them.</source>
        <translation>データベースには現在、列 %1 が必要です。コピーにはありません。</translation>
    </message>
    <message>
        <source>The database changes rows of %1 when they are stored, so they were not restored.</source>
        <translation>データベースが %1 の行を保存時に変更するため、復元されませんでした。</translation>
    </message>
    <message>
        <source>The database refused these rows.</source>
        <translation>データベースがこれらの行を拒否しました。</translation>
    </message>
    <message>
        <source>%1 exists again, with %2 bytes since %3. It was not replaced.</source>
        <translation>%1 は再び存在します（%3 から %2 バイト）。置き換えられませんでした。</translation>
    </message>
    <message>
        <source>%1 reads differently from what was stored.</source>
        <translation>%1 の読み取り内容が保存したものと異なります。</translation>
    </message>
    <message>
        <source>It waits for files of %1 that are not restored yet.</source>
        <translation>まだ復元されていない %1 のファイルを待っています。</translation>
    </message>
    <message>
        <source>Restore %1 was interrupted with %2 items open. They wait for the vault’s private key.</source>
        <translation>復元 %1 は %2 件を残して中断されました。保管庫の秘密鍵を待っています。</translation>
    </message>
    <message>
        <source>These copies came from %1, but this is %2.</source>
        <translation>これらのコピーは %1 のものですが、ここは %2 です。</translation>
    </message>
    <message>
        <source>Restore %1 is no longer what was confirmed. Plan it again.</source>
        <translation>復元 %1 は確認された内容ではなくなりました。計画し直してください。</translation>
    </message>
    <message>
        <source>There is no restore %1.</source>
        <translation>復元 %1 はありません。</translation>
    </message>
    <message>
        <source>The vault has nothing to restore of %1.</source>
        <translation>保管庫には %1 について復元できるものがありません。</translation>
    </message>
    <message>
        <source>No vault is set.</source>
        <translation>保管庫が設定されていません。</translation>
    </message>
    <message>
        <source>There is no ledger, so docsweep on other machines does not know of this hold.</source>
        <translation>台帳がないため、他のマシンの docsweep はこの保持を知りません。</translation>
    </message>
    <message>
        <source>The cache control of %1 could not be restored.</source>
        <translation>%1 のキャッシュ制御を復元できませんでした。</translation>
    </message>
    <message>
        <source>Restore %1 was interrupted. It must be finished first.</source>
        <translation>復元 %1 は中断されました。先に完了する必要があります。</translation>
    </message>
    <message>
        <source>The ledger has no entry of this restore: %1</source>
        <translation>台帳にこの復元の記録がありません: %1</translation>
    </message>
    <message>
        <source>What was restored is as old as before. The next cleanup after its hold deletes it again.</source>
        <translation>復元されたものは以前と同じ古さです。保持の終了後、次のクリーンアップで再び削除されます。</translation>
    </message>
    <message>
        <source>It can be written to a folder: docsweep-cli restore --to DIR</source>
        <translation>フォルダーに書き出せます: docsweep-cli restore --to DIR</translation>
    </message>
    <message>
        <source>On a machine that has the private key: docsweep-cli restore</source>
        <translation>秘密鍵のあるマシンで: docsweep-cli restore</translation>
    </message>
    <message>
        <source>Make a ledger: docsweep-cli ledger init</source>
        <translation>台帳を作成してください: docsweep-cli ledger init</translation>
    </message>
    <message>
        <source>There is no vault in %1.</source>
        <translation>%1 に保管庫はありません。</translation>
    </message>
    <message>
        <source>The vault’s folder %1 cannot be created: %2</source>
        <translation>保管庫のフォルダー %1 を作成できません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be the vault’s folder: %2</source>
        <translation>%1 は保管庫のフォルダーにできません: %2</translation>
    </message>
    <message>
        <source>A newer docsweep wrote %1. This version cannot read it.</source>
        <translation>%1 は新しい docsweep が書き込んだもので、このバージョンでは読めません。</translation>
    </message>
    <message>
        <source>The vault cannot be read: %1: %2</source>
        <translation>保管庫を読み取れません: %1: %2</translation>
    </message>
    <message>
        <source>The vault cannot be written: %1: %2</source>
        <translation>保管庫に書き込めません: %1: %2</translation>
    </message>
    <message>
        <source>The disk of the vault is full: %1</source>
        <translation>保管庫のディスクがいっぱいです: %1</translation>
    </message>
    <message>
        <source>The vault is full. Its limit is %1.</source>
        <translation>保管庫がいっぱいです。上限は %1 です。</translation>
    </message>
    <message>
        <source>This machine’s clock is %1 behind the vault’s. Until it is corrected, nothing is restored and nothing expires.</source>
        <translation>このマシンの時計は保管庫より %1 遅れています。直るまで、何も復元されず、何も期限切れになりません。</translation>
    </message>
    <message>
        <source>This machine’s clock jumped ahead by %1. Until it is confirmed, nothing is restored and nothing expires.</source>
        <translation>このマシンの時計が %1 進みました。確認されるまで、何も復元されず、何も期限切れになりません。</translation>
    </message>
    <message>
        <source>The time to restore this ended at %1.</source>
        <translation>復元できる期間は %1 に終わりました。</translation>
    </message>
    <message>
        <source>Part of container %1 of the vault is damaged or missing.</source>
        <translation>保管庫のコンテナー %1 の一部が壊れているか、失われています。</translation>
    </message>
    <message>
        <source>Container %1 of the vault has no valid signature.</source>
        <translation>保管庫のコンテナー %1 には有効な署名がありません。</translation>
    </message>
    <message>
        <source>Container %1 of the vault was signed by another installation: %2</source>
        <translation>保管庫のコンテナー %1 は別のインストールが署名しました: %2</translation>
    </message>
    <message>
        <source>This copy is damaged and cannot be restored (%1, no. %2).</source>
        <translation>このコピーは壊れていて復元できません（%1、%2 番）。</translation>
    </message>
    <message>
        <source>This copy is no longer kept (%1, no. %2).</source>
        <translation>このコピーはもう保管されていません（%1、%2 番）。</translation>
    </message>
    <message>
        <source>The vault has no container %1.</source>
        <translation>保管庫にコンテナー %1 はありません。</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>保管庫はロックされています。</translation>
    </message>
    <message>
        <source>This key does not open the vault. Its fingerprint is %1.</source>
        <translation>この鍵では保管庫を開けません。指紋は %1 です。</translation>
    </message>
    <message>
        <source>This is not a key of a vault, or it was mistyped.</source>
        <translation>これは保管庫の鍵ではないか、入力に誤りがあります。</translation>
    </message>
    <message>
        <source>This is a private key. Use the public one here.</source>
        <translation>これは秘密鍵です。ここでは公開鍵を使ってください。</translation>
    </message>
    <message>
        <source>The private key file is damaged.</source>
        <translation>秘密鍵のファイルが壊れています。</translation>
    </message>
    <message>
        <source>Wrong passphrase for the private key.</source>
        <translation>秘密鍵のパスフレーズが違います。</translation>
    </message>
    <message>
        <source>The private key file %1 cannot be trusted: %2</source>
        <translation>秘密鍵のファイル %1 は信頼できません: %2</translation>
    </message>
    <message>
        <source>The vault’s private key is not on this machine. Fingerprint: %1</source>
        <translation>保管庫の秘密鍵はこのマシンにありません。指紋: %1</translation>
    </message>
    <message>
        <source>There is already a private key: %1</source>
        <translation>秘密鍵がすでにあります: %1</translation>
    </message>
    <message>
        <source>The private key has no passphrase: %1</source>
        <translation>秘密鍵にパスフレーズはありません: %1</translation>
    </message>
    <message>
        <source>The vault’s signing key %1 cannot be used: %2</source>
        <translation>保管庫の署名鍵 %1 を使用できません: %2</translation>
    </message>
    <message>
        <source>The first cleanup creates it. If there was one, connect its disk.</source>
        <translation>最初のクリーンアップで作成されます。以前あった場合は、そのディスクを接続してください。</translation>
    </message>
    <message>
        <source>Choose an empty folder that only docsweep’s user can write to.</source>
        <translation>docsweep のユーザーだけが書き込める空のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Update docsweep on this machine.</source>
        <translation>このマシンの docsweep を更新してください。</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the vault’s folder.</source>
        <translation>ディスクと保管庫のフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>Free space on this disk.</source>
        <translation>このディスクの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Raise the limit, or wait until older copies expire.</source>
        <translation>上限を上げるか、古いコピーの期限が切れるまで待ってください。</translation>
    </message>
    <message>
        <source>Set the clock. If it is right, delete the file “latest” in the vault’s folder.</source>
        <translation>時計を合わせてください。正しい場合は、保管庫のフォルダーのファイル「latest」を削除してください。</translation>
    </message>
    <message>
        <source>Other copies are not affected. Check the disk.</source>
        <translation>ほかのコピーに影響はありません。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>Look at what it holds before you restore anything.</source>
        <translation>復元する前に中身を確認してください。</translation>
    </message>
    <message>
        <source>Import the private key: docsweep-cli vault key import</source>
        <translation>秘密鍵を読み込んでください: docsweep-cli vault key import</translation>
    </message>
    <message>
        <source>Copy the whole line again.</source>
        <translation>行全体をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Remove it from the settings. docsweep-cli vault key fingerprint shows the public key.</source>
        <translation>設定から削除してください。docsweep-cli vault key fingerprint で公開鍵を表示できます。</translation>
    </message>
    <message>
        <source>Import the private key again: docsweep-cli vault key import --file</source>
        <translation>秘密鍵をもう一度読み込んでください: docsweep-cli vault key import --file</translation>
    </message>
    <message>
        <source>Correct the permissions of this file.</source>
        <translation>このファイルの権限を直してください。</translation>
    </message>
    <message>
        <source>Run %1 is still at work or was interrupted. What it really deleted is not known yet.</source>
        <translation>実行 %1 はまだ進行中か、中断されました。実際に何が削除されたかはまだわかりません。</translation>
    </message>
    <message>
        <source>It was not restored: %1 gave the restore up.</source>
        <translation>復元されませんでした: %1 が復元をあきらめました。</translation>
    </message>
    <message>
        <source>%1 gave the restore up while this was on its way. It has not been verified.</source>
        <translation>これが復元中のときに %1 が復元をあきらめました。確認されていません。</translation>
    </message>
    <message>
        <source>Restore %1 was not interrupted. There is nothing to give up.</source>
        <translation>復元 %1 は中断されていません。あきらめるものはありません。</translation>
    </message>
    <message>
        <source>Restore %1 was interrupted: %2 of %3 items are not back yet.</source>
        <translation>復元 %1 は中断されました: %3 項目のうち %2 項目がまだ戻っていません。</translation>
    </message>
    <message>
        <source>Deleted items that were not what had been copied: %1. They cannot be restored.</source>
        <translation>削除されたもののうち、コピーしたものではなかった項目: %1。復元できません。</translation>
    </message>
    <message>
        <source>Items that were kept because the vault had no room for their copies: %1.</source>
        <translation>保管庫にコピーを入れる空きがなかったため残された項目: %1。</translation>
    </message>
    <message>
        <source>An earlier docsweep made the ledger. It takes no requests to the vaults of others.</source>
        <translation>台帳は以前の docsweep が作成したものです。ほかの保管庫への依頼を受け付けません。</translation>
    </message>
    <message>
        <source>Several installations keep copies in this vault, and more than one has a run %1.</source>
        <translation>複数のインストールがこの保管庫にコピーを保存しており、実行 %1 が二つ以上あります。</translation>
    </message>
    <message>
        <source>The vault’s copies of run %1 are from another installation.</source>
        <translation>保管庫にある実行 %1 のコピーは別のインストールのものです。</translation>
    </message>
    <message>
        <source>The session had come back. Its documents were added to its new row %1.</source>
        <translation>セッションは既に戻っていました。文書は新しい行 %1 に追加されました。</translation>
    </message>
    <message>
        <source>Another row uses the session’s number %1. It gets a new one.</source>
        <translation>別の行がセッションの番号 %1 を使用しています。新しい番号になります。</translation>
    </message>
    <message>
        <source>The session’s number %1 was taken. It is now %2.</source>
        <translation>セッションの番号 %1 は使用済みでした。現在は %2 です。</translation>
    </message>
    <message>
        <source>Another row uses the document’s number %1. It gets a new one.</source>
        <translation>別の行が文書の番号 %1 を使用しています。新しい番号になります。</translation>
    </message>
    <message>
        <source>The document’s number %1 was taken. It is now %2.</source>
        <translation>文書の番号 %1 は使用済みでした。現在は %2 です。</translation>
    </message>
    <message>
        <source>The copy does not have the columns %1. They got the database’s default values.</source>
        <translation>コピーに列 %1 がありません。データベースの既定値になりました。</translation>
    </message>
    <message>
        <source>It is already there, unchanged.</source>
        <translation>既に存在し、変わっていません。</translation>
    </message>
    <message>
        <source>Documents that were already there: %1</source>
        <translation>既に存在していた文書: %1</translation>
    </message>
    <message>
        <source>Finish it, or give up what is not back yet.</source>
        <translation>完了するか、まだ戻っていないものをあきらめてください。</translation>
    </message>
    <message>
        <source>The next cleanup finds out. Restore after it, or write the copies to a folder.</source>
        <translation>次のクリーンアップで判明します。その後に復元するか、コピーをフォルダーに書き出してください。</translation>
    </message>
    <message>
        <source>Let an owner of the database run docsweep-cli ledger upgrade.</source>
        <translation>データベースの所有者が docsweep-cli ledger upgrade を実行してください。</translation>
    </message>
    <message>
        <source>Choose it on the Vault page, which shows all copies.</source>
        <translation>すべてのコピーが表示される「保管庫」ページで選んでください。</translation>
    </message>
</context>
<context>
    <name>docsweep::CertificatePaper</name>
    <message>
        <source>What earlier runs had ordered</source>
        <translation>以前の実行が指示したもの</translation>
    </message>
    <message>
        <source>One session that somebody chose</source>
        <translation>誰かが選んだ 1 つのセッション</translation>
    </message>
    <message>
        <source>Everything unused for longer than %1 (since %2)</source>
        <translation>%1 より長く使われていないものすべて（%2 以降）</translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>なくなったもの</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>What is still there</source>
        <translation>まだ残っているもの</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>安全制限</translation>
    </message>
    <message>
        <source>Somebody set them aside for this run</source>
        <translation>この実行では誰かが無効にしました</translation>
    </message>
    <message>
        <source>Plan (SHA-256)</source>
        <translation>計画 (SHA-256)</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>run %1; the last entry is %2, %3</source>
        <translation>実行 %1、最後の記入は %2、%3</translation>
    </message>
    <message>
        <source>Signed file</source>
        <translation>署名済みファイル</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Signature (SHA-256)</source>
        <translation>署名 (SHA-256)</translation>
    </message>
    <message>
        <source>How to prove it</source>
        <translation>確かめ方</translation>
    </message>
    <message>
        <source>This page is for people. What is signed is the file named above, with its signature beside it. Anybody can prove it with: %1</source>
        <translation>このページは人が読むためのものです。署名されているのは上記のファイルで、署名は同じ場所にあります。誰でも次のコマンドで確かめられます: %1</translation>
    </message>
    <message>
        <source>Certificate of deletion</source>
        <translation>削除証明書</translation>
    </message>
    <message>
        <source>The installation of docsweep named below states that, by %1, the storage had reported %2 objects absent and the database %3 rows deleted.</source>
        <translation>下記の docsweep は、%1 までに、ストレージが %2 個のオブジェクトの不在を、データベースが %3 行の削除を報告したことを証明します。</translation>
    </message>
    <message>
        <source>What it does not cover</source>
        <translation>対象外のもの</translation>
    </message>
    <message>
        <source>Backups and copies of the database and the storage, caches in front of them (a CDN), and what they keep of deleted data in their own files.</source>
        <translation>データベースとストレージのバックアップと複製、その手前のキャッシュ (CDN)、および削除したデータのうち両者が自分のファイルに残すもの。</translation>
    </message>
    <message>
        <source>Copies that docsweep keeps so that a deletion can be taken back: until their time is over. Another certificate can be made then.</source>
        <translation>削除を取り消せるように docsweep が保管する複製。期限が過ぎるまでは対象外です。その後に別の証明書を作れます。</translation>
    </message>
    <message>
        <source>The items of this run are no longer known: only its totals are certified.</source>
        <translation>この実行の項目はもう残っていません。証明されるのは合計だけです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that another installation deleted in the place of this one: its certificate states them.</source>
        <translation>
            <numerusform>別のインストールがこのインストールの代わりに削除した %Ln 件のファイル：そちらの証明書に記載されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of %Ln file(s) that earlier runs had ordered: only their number is certified here.</source>
        <translation>
            <numerusform>以前の実行が指示した %Ln 件のファイルの名前：ここで証明されるのは件数だけです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ChangeEndDialog</name>
    <message numerus="yes">
        <source>Change the end of %Ln hold(s)</source>
        <translation>
            <numerusform>保持 %Ln 件の期限を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Change end</source>
        <translation>期限を変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) will end earlier than before.</source>
        <translation>
            <numerusform>%Ln 件の保持がこれまでより早く終了します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ChartCard</name>
    <message>
        <source>Copy or save this chart</source>
        <translation>このグラフをコピーまたは保存</translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <translation>コピーまたは保存：%1</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNG として保存…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>SVG として保存…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 図形 (*.svg)</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>数値を CSV として保存…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表 (*.csv)</translation>
    </message>
    <message>
        <source>The picture was copied to the clipboard.</source>
        <translation>画像をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>グラフの保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation>%1 を保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>docsweep::ChartLegend</name>
    <message>
        <source>Shown; click to hide it</source>
        <translation>表示中。クリックすると隠します</translation>
    </message>
    <message>
        <source>Hidden; click to show it</source>
        <translation>非表示。クリックすると表示します</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>shown in the chart</source>
        <translation>グラフに表示中</translation>
    </message>
    <message>
        <source>hidden in the chart</source>
        <translation>グラフで非表示</translation>
    </message>
</context>
<context>
    <name>docsweep::CheckList</name>
    <message>
        <source>Connection test</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>テストを停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation>テストを実行中です</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>接続をテスト中…</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>テストは停止されました。</translation>
    </message>
    <message>
        <source>The test could not start: %1</source>
        <translation>テストを開始できませんでした：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed</source>
        <translation>
            <numerusform>%Ln 件の確認に失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>All checks passed</source>
        <translation>すべての確認に合格</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>対処方法：%1</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Nothing failed, but there are warnings</source>
        <translation>失敗はありませんが、警告があります</translation>
    </message>
    <message>
        <source>Not checked since the last change. Test the connection again.</source>
        <translation>前回の変更以降は未確認です。接続をもう一度テストしてください。</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
</context>
<context>
    <name>docsweep::CheckWords</name>
    <message>
        <source>journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>right to delete rows</source>
        <translation>行の削除権限</translation>
    </message>
    <message>
        <source>run lock</source>
        <translation>実行ロック</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>buckets</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>the storage&apos;s clock</source>
        <translation>ストレージの時計</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>test file</source>
        <translation>テストファイル</translation>
    </message>
    <message>
        <source>It agrees with this machine&apos;s.</source>
        <translation>このマシンの時計と一致しています。</translation>
    </message>
    <message>
        <source>It agrees with the server&apos;s.</source>
        <translation>サーバーの時計と一致しています。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the storage&apos;s.</source>
        <translation>このマシンの時計は、ストレージの時計より %1進んでいます。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the storage&apos;s.</source>
        <translation>このマシンの時計は、ストレージの時計より %1遅れています。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>このマシンの時計は、サーバーの時計より %1進んでいます。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>このマシンの時計は、サーバーの時計より %1遅れています。</translation>
    </message>
    <message>
        <source>Set DOCSWEEP_HOME to a folder that this user may write to and that has free space.</source>
        <translation>DOCSWEEP_HOME を、このユーザーが書き込めて空き容量のあるフォルダーに設定してください。</translation>
    </message>
    <message>
        <source>Close every docsweep that uses this journal, then repair it: docsweep-cli journal repair</source>
        <translation>このジャーナルを使っている docsweep をすべて終了してから修復してください：docsweep-cli journal repair</translation>
    </message>
    <message>
        <source>Set the web app&apos;s database (DATABASE_URL, or SUPABASE_DB_HOST and the settings that belong to it), and run the app&apos;s migrations.</source>
        <translation>Web アプリのデータベースを設定し（DATABASE_URL、または SUPABASE_DB_HOST とその関連設定）、アプリのマイグレーションを実行してください。</translation>
    </message>
    <message>
        <source>Check that the database server is running and that its host and port are correct, then try again.</source>
        <translation>データベースサーバーが動作していて、ホストとポートが正しいことを確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>Check the database server&apos;s log.</source>
        <translation>データベースサーバーのログを確認してください。</translation>
    </message>
    <message>
        <source>Synchronise both clocks with NTP. Until then automatic runs do not start.</source>
        <translation>両方の時計を NTP で同期してください。それまで自動実行は開始されません。</translation>
    </message>
    <message>
        <source>Synchronise this machine&apos;s clock with NTP: the ages of files are counted by it.</source>
        <translation>このマシンの時計を NTP で同期してください。ファイルの経過時間はこの時計で計算されます。</translation>
    </message>
    <message>
        <source>Wait for the other run to finish.</source>
        <translation>別の実行が終わるまで待ってください。</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME and STORAGE_ROOT: the bucket is the folder STORAGE_ROOT/bucket.</source>
        <translation>SUPABASE_BUCKET_NAME と STORAGE_ROOT を確認してください。バケットはフォルダー STORAGE_ROOT/バケット名 です。</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the files, or allow it to read, open and write these folders.</source>
        <translation>ファイルを所有するユーザーで docsweep を実行するか、これらのフォルダーを読み取り、開き、書き込むことを許可してください。</translation>
    </message>
    <message>
        <source>Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT to the folder that holds the buckets, or STORAGE_CLEANUP_ENABLED=false to clean rows only.</source>
        <translation>SUPABASE_URL と SUPABASE_SERVICE_KEY を設定するか、STORAGE_ROOT をバケットを含むフォルダーに設定するか、行だけをクリーンアップするには STORAGE_CLEANUP_ENABLED=false を設定してください。</translation>
    </message>
    <message>
        <source>Check SUPABASE_BUCKET_NAME: upper and lower case matter.</source>
        <translation>SUPABASE_BUCKET_NAME を確認してください。大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>Set SUPABASE_SERVICE_KEY to the service key of this project. Any other key needs policies for SELECT and DELETE on storage.objects.</source>
        <translation>SUPABASE_SERVICE_KEY に、このプロジェクトのサービスキーを設定してください。ほかのキーには、storage.objects に対する SELECT と DELETE のポリシーが必要です。</translation>
    </message>
    <message>
        <source>Upgrade the project&apos;s plan, or wait for its next billing period. Rows are cleaned up meanwhile.</source>
        <translation>プロジェクトの料金プランを上げるか、次の請求期間まで待ってください。その間も行はクリーンアップされます。</translation>
    </message>
    <message>
        <source>Set the variable to the value given above.</source>
        <translation>変数を上に示された値に設定してください。</translation>
    </message>
    <message>
        <source>Check that SUPABASE_URL is the project&apos;s address and can be reached from here (DNS, proxy, firewall, clock). Rows are cleaned up meanwhile.</source>
        <translation>SUPABASE_URL がプロジェクトのアドレスで、ここから到達できることを確認してください（DNS、プロキシ、ファイアウォール、時計）。その間も行はクリーンアップされます。</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>バケット %1</translation>
    </message>
    <message>
        <source>files in %1</source>
        <translation>%1 のファイル</translation>
    </message>
    <message>
        <source>test file in %1</source>
        <translation>%1 のテストファイル</translation>
    </message>
    <message>
        <source>by SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>by the older API, folder by folder, which is slow</source>
        <translation>旧 API でフォルダーごと、低速</translation>
    </message>
    <message>
        <source>by the API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>It can be opened and written.</source>
        <translation>開くことができ、書き込めます。</translation>
    </message>
    <message>
        <source>It answers: %1</source>
        <translation>応答があります：%1</translation>
    </message>
    <message>
        <source>The web app&apos;s tables and columns are all there.</source>
        <translation>Web アプリのテーブルと列はすべて揃っています。</translation>
    </message>
    <message>
        <source>Sessions: %1. Documents: %2.</source>
        <translation>セッション：%1 件。文書：%2 件。</translation>
    </message>
    <message>
        <source>It is granted.</source>
        <translation>許可されています。</translation>
    </message>
    <message>
        <source>It is free.</source>
        <translation>空いています。</translation>
    </message>
    <message>
        <source>%1. The key does not show its role.</source>
        <translation>%1。キーにロールが示されていません。</translation>
    </message>
    <message>
        <source>%1. The key&apos;s role is %2.</source>
        <translation>%1。キーのロールは %2 です。</translation>
    </message>
    <message>
        <source>It can be listed, and its files may be deleted.</source>
        <translation>一覧を取得でき、ファイルを削除できます。</translation>
    </message>
    <message>
        <source>It can be listed (%1), and its files may be deleted.</source>
        <translation>一覧を取得でき（%1）、ファイルを削除できます。</translation>
    </message>
    <message>
        <source>Files: %1.</source>
        <translation>ファイル：%1 件。</translation>
    </message>
    <message>
        <source>Files %1: %2.</source>
        <comment>how they are listed, how many</comment>
        <translation>ファイル（%1）：%2 件。</translation>
    </message>
    <message>
        <source>Places that could not be read: %1.</source>
        <translation>読み取れなかった場所：%1。</translation>
    </message>
    <message>
        <source>They cannot be counted.</source>
        <translation>数えられません。</translation>
    </message>
    <message>
        <source>They cannot be counted this way: %1.</source>
        <translation>この方法では数えられません：%1。</translation>
    </message>
    <message>
        <source>It is not proven that files can be deleted, because the test file could not be created.</source>
        <translation>テストファイルを作成できなかったため、ファイルを削除できることは確認されていません。</translation>
    </message>
    <message>
        <source>It was created, found and deleted.</source>
        <translation>作成、検出、削除できました。</translation>
    </message>
    <message>
        <source>Existing buckets: %1.</source>
        <translation>存在するバケット：%1。</translation>
    </message>
    <message>
        <source>The test file is still there. Delete it by hand: %1</source>
        <translation>テストファイルがまだ残っています。手動で削除してください：%1</translation>
    </message>
    <message>
        <source>the database accepts changes</source>
        <translation>データベースが変更を受け付ける</translation>
    </message>
    <message>
        <source>this user may delete rows</source>
        <translation>このユーザーが行を削除できる</translation>
    </message>
    <message>
        <source>the tables are not views</source>
        <translation>テーブルがビューではない</translation>
    </message>
    <message>
        <source>row ids are integers</source>
        <translation>行の ID が整数</translation>
    </message>
    <message>
        <source>no row is hidden</source>
        <translation>隠された行がない</translation>
    </message>
    <message>
        <source>the database is the same as before</source>
        <translation>データベースが以前と同じ</translation>
    </message>
    <message>
        <source>the buckets are the same as before</source>
        <translation>バケットが以前と同じ</translation>
    </message>
    <message>
        <source>the clocks agree</source>
        <translation>時計が一致している</translation>
    </message>
    <message>
        <source>this machine&apos;s clock has not jumped</source>
        <translation>このマシンの時計が飛んでいない</translation>
    </message>
    <message>
        <source>times are kept in UTC</source>
        <translation>時刻が UTC で保存されている</translation>
    </message>
    <message>
        <source>the web app notes who is active</source>
        <translation>Web アプリが利用中の人を記録している</translation>
    </message>
    <message>
        <source>free connections</source>
        <translation>空いている接続</translation>
    </message>
    <message>
        <source>deletions survive a power cut</source>
        <translation>削除が停電後も残る</translation>
    </message>
    <message>
        <source>protection against fake tables and servers</source>
        <translation>偽のテーブルやサーバーからの保護</translation>
    </message>
    <message>
        <source>Set the primary server in the connection, or make the database accept changes again.</source>
        <translation>接続にプライマリサーバーを指定するか、データベースが再び変更を受け付けるようにしてください。</translation>
    </message>
    <message>
        <source>Allow this user to delete rows. With SQLite, allow it to write the file and its folder.</source>
        <translation>このユーザーに行の削除を許可してください。SQLite の場合は、ファイルとそのフォルダーへの書き込みを許可してください。</translation>
    </message>
    <message>
        <source>Set the database and the schema where the web app keeps its tables.</source>
        <translation>Web アプリがテーブルを置いているデータベースとスキーマを設定してください。</translation>
    </message>
    <message>
        <source>Set the web app&apos;s own database.</source>
        <translation>Web アプリ自身のデータベースを設定してください。</translation>
    </message>
    <message>
        <source>Raise the number of connections that the server or this user may have, or connect through a pooler.</source>
        <translation>サーバーまたはこのユーザーに許される接続数を増やすか、プーラー経由で接続してください。</translation>
    </message>
    <message>
        <source>Set fsync = on in the server&apos;s configuration.</source>
        <translation>サーバーの設定で fsync = on にしてください。</translation>
    </message>
    <message>
        <source>storage limit</source>
        <translation>ストレージの上限</translation>
    </message>
    <message>
        <source>older versions are not kept forever</source>
        <translation>以前のバージョンが永久には残らない</translation>
    </message>
    <message>
        <source>this user may delete expired logins</source>
        <translation>このユーザーが期限切れのログインを削除できる</translation>
    </message>
    <message>
        <source>Allow this user to read, change and delete rows of django_session, or set DOCSWEEP_DJANGO_SESSIONS=false.</source>
        <translation>このユーザーに django_session の行の読み取り、変更、削除を許可するか、DOCSWEEP_DJANGO_SESSIONS=false を設定してください。</translation>
    </message>
    <message>
        <source>Let docsweep delete older versions, or give the bucket a lifecycle rule.</source>
        <translation>docsweep に以前のバージョンを削除させるか、バケットにライフサイクル規則を設定してください。</translation>
    </message>
    <message>
        <source>It keeps older versions of files that were written before its versioning was suspended.</source>
        <translation>バージョン管理が停止される前に書かれたファイルの以前のバージョンを残しています。</translation>
    </message>
    <message>
        <source>It keeps older versions of files.</source>
        <translation>ファイルの以前のバージョンを残しています。</translation>
    </message>
    <message>
        <source>Older versions of files that are kept are not deleted.</source>
        <translation>残すファイルの以前のバージョンは削除されません。</translation>
    </message>
    <message>
        <source>Versions older than the age are deleted with the files.</source>
        <translation>経過時間を超えたバージョンはファイルとともに削除されます。</translation>
    </message>
    <message>
        <source>The storage itself deletes them %1 after they were replaced, except the newest %2 of each file.</source>
        <translation>ストレージ自身が、各ファイルの最新 %2 個を除き、置き換えから %1後に削除します。</translation>
    </message>
    <message>
        <source>The storage itself deletes them %1 after they were replaced.</source>
        <translation>ストレージ自身が、置き換えから %1後に削除します。</translation>
    </message>
    <message>
        <source>Clean up with a shorter age, or raise MAX_STORAGE_SIZE_MB.</source>
        <translation>より短い経過時間でクリーンアップするか、MAX_STORAGE_SIZE_MB を増やしてください。</translation>
    </message>
    <message>
        <source>Check the user and the password, and that the server lets this user in from here (pg_hba.conf).</source>
        <translation>ユーザーとパスワード、およびサーバーがこのユーザーにここからの接続を許しているか（pg_hba.conf）を確認してください。</translation>
    </message>
    <message>
        <source>Grant this user SELECT, UPDATE and DELETE on the web app&apos;s tables.</source>
        <translation>このユーザーに、Web アプリのテーブルに対する SELECT、UPDATE、DELETE を許可してください。</translation>
    </message>
    <message>
        <source>Close connections that nobody needs, or raise the limit of the server or of this user.</source>
        <translation>不要な接続を閉じるか、サーバーまたはこのユーザーの上限を引き上げてください。</translation>
    </message>
    <message>
        <source>Run docsweep as the user who owns the database file, or allow this user to write the file, its folder and the files that SQLite and docsweep keep beside it.</source>
        <translation>データベースファイルの所有者として docsweep を実行するか、このユーザーにファイル、そのフォルダー、および SQLite と docsweep がその横に置くファイルへの書き込みを許可してください。</translation>
    </message>
    <message>
        <source>Another program is using it. Try again when it has finished.</source>
        <translation>別のプログラムが使用中です。終わってから再試行してください。</translation>
    </message>
    <message>
        <source>The file is damaged. Stop the web app and restore the newest backup.</source>
        <translation>ファイルが壊れています。Web アプリを停止し、最新のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s log for disk errors: journalctl -k</source>
        <translation>このマシンのログでディスクのエラーを確認してください：journalctl -k</translation>
    </message>
    <message>
        <source>The quota is reached: %1 of %2 are stored.</source>
        <translation>クォータに達しました：%2 中 %1 が保存されています。</translation>
    </message>
    <message>
        <source>It is public: caches may serve copies of deleted files for a while.</source>
        <translation>公開されています。キャッシュが削除済みファイルのコピーをしばらく配信することがあります。</translation>
    </message>
    <message>
        <source>Skipped, because this failed: %1</source>
        <translation>次の失敗のためスキップ：%1</translation>
    </message>
    <message>
        <source>No run starts until this is fixed.</source>
        <translation>これが解消されるまで、実行は開始されません。</translation>
    </message>
    <message>
        <source>Automatic runs do not start until this is fixed. Runs that you start do.</source>
        <translation>これが解消されるまで、自動実行は開始されません。手動で開始した実行は行われます。</translation>
    </message>
    <message>
        <source>Runs continue, but you should know about it.</source>
        <translation>実行は続きますが、把握しておいてください。</translation>
    </message>
    <message>
        <source>“Clean up files” is off in Settings: only rows are cleaned up.</source>
        <translation>設定で「ファイルをクリーンアップ」がオフのため、行のみがクリーンアップされます。</translation>
    </message>
</context>
<context>
    <name>docsweep::CleanupOfAll</name>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>クリーンアップできるものはありません。</translation>
    </message>
    <message>
        <source>None of these items is left to clean up.</source>
        <translation>これらの項目の中に、クリーンアップするものは残っていません。</translation>
    </message>
</context>
<context>
    <name>docsweep::ClosingQuestions</name>
    <message>
        <source>A cleanup is running</source>
        <translation>クリーンアップの実行中です</translation>
    </message>
    <message>
        <source>A cleanup is running. If you stop it, the current batch is finished and the rest stays in the list.</source>
        <translation>クリーンアップの実行中です。停止すると、現在のバッチを完了し、残りは一覧に残ります。</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <source>Changes not applied</source>
        <translation>変更が適用されていません</translation>
    </message>
    <message>
        <source>The changes to the schedule are not applied yet. Quitting discards them.</source>
        <translation>スケジュールの変更はまだ適用されていません。終了すると破棄されます。</translation>
    </message>
    <message>
        <source>A changed setting is not saved yet. Quitting discards it.</source>
        <translation>変更した設定はまだ保存されていません。終了すると破棄されます。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation>破棄して終了</translation>
    </message>
</context>
<context>
    <name>docsweep::ConfirmDialog</name>
    <message>
        <source>Clean up</source>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation>削除されるもの</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) will be deleted, %1</source>
        <translation>
            <numerusform>%Ln 件が削除されます（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document row(s)</source>
        <translation>
            <numerusform>文書の行 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>in bucket %1</source>
        <translation>バケット %1</translation>
    </message>
    <message>
        <source>Oldest: %1 (%2). Newest: %3 (%4).</source>
        <translation>最も古いもの：%1（%2）。最も新しいもの：%3（%4）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files were not ticked. They will be deleted too, because rows of ticked sessions refer to them (%1).</source>
        <translation>
            <numerusform>ファイルのうち %Ln 件にはチェックがありません。チェックしたセッションの行が参照しているため、これらも削除されます（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked file(s) will be kept: they can only be deleted together with their session, which is not ticked.</source>
        <translation>
            <numerusform>チェックしたファイルのうち %Ln 件は残ります。セッションとともにのみ削除できますが、そのセッションにチェックがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage could not be listed. Rows are deleted now. Their files are remembered and deleted as soon as the storage answers.</source>
        <translation>ストレージの一覧を取得できませんでした。行は今すぐ削除されます。そのファイルは記録され、ストレージが応答しだい削除されます。</translation>
    </message>
    <message>
        <source>Every item is checked again before it is deleted. Sessions used and files changed since the scan are kept.</source>
        <translation>すべての項目は削除の前に再確認されます。スキャン後に使用されたセッションと変更されたファイルは残ります。</translation>
    </message>
    <message>
        <source>No copy is kept. Deleted items cannot be restored.</source>
        <translation>コピーは残りません。削除した項目は復元できません。</translation>
    </message>
    <message>
        <source>This is more than half of everything.</source>
        <translation>全体の半分を超えています。</translation>
    </message>
    <message>
        <source>Type %1 to delete it anyway:</source>
        <translation>それでも削除するには %1 と入力してください：</translation>
    </message>
    <message>
        <source>The number of items that will be deleted</source>
        <translation>削除される項目の数</translation>
    </message>
    <message>
        <source>The limit itself does not change. The history of this cleanup will show that it was overridden.</source>
        <translation>制限の設定自体は変わりません。制限を無視したことが、このクリーンアップの履歴に残ります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln 件を削除（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these as well</source>
        <translation>これらも削除する</translation>
    </message>
    <message>
        <source>This list was made with a trial age: what is older than %1. The schedule uses %2.</source>
        <translation>この一覧は試用の期間で作られました: %1 より古いもの。スケジュールは %2 を使います。</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>対象：%1</translation>
    </message>
    <message>
        <source>All of session %1 will be deleted, whatever its age. It may still be in use.</source>
        <translation>セッション %1 は、経過時間に関係なくすべて削除されます。まだ使用中の可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files (%1) belong to sessions that are still in use. They will be deleted because they are old. No cleanup here has deleted such files before. To keep such files, cancel and switch on “Keep files of sessions in use” in Settings.</source>
        <translation>
            <numerusform>ファイルのうち %Ln 件（%1）は使用中のセッションのものです。古いため削除されます。ここではこれまで、このようなファイルを削除したクリーンアップはありません。残すには、キャンセルして、設定で「使用中セッションのファイルを残す」をオンにしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be downloaded and kept until %2.</source>
        <translation>%1 をダウンロードし、%2 まで保管します。</translation>
    </message>
    <message>
        <source>%1 will be copied and kept until %2.</source>
        <translation>%1 をコピーし、%2 まで保管します。</translation>
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
        <translation>%1 件は、安全制限の %2 件を超えています。</translation>
    </message>
    <message>
        <source>%1 of the %2 items that the scan found are %3 of everything. The safety limit is %4.</source>
        <translation>スキャンで見つかった %2 件中の %1 件は、全体の %3 に当たります。安全制限は %4 です。</translation>
    </message>
    <message>
        <source>%1 of the %2 files in bucket %3 are %4 of it. The safety limit is %5 of a bucket.</source>
        <translation>バケット %3 のファイル %2 件中の %1 件は、その %4 に当たります。安全制限はバケットごとに %5 です。</translation>
    </message>
    <message>
        <source>A cleanup usually deletes about %1 items here. The safety limit is %2 times as many.</source>
        <translation>ここでのクリーンアップは通常、約 %1 件を削除します。安全制限はその %2 倍です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) more than in the list of %1 (%2).</source>
        <translation>
            <numerusform>%1（%2）の一覧より %Ln 件多くなっています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) fewer than in the list of %1 (%2).</source>
        <translation>
            <numerusform>%1（%2）の一覧より %Ln 件少なくなっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>As many items as in the list of %1 (%2).</source>
        <translation>%1（%2）の一覧と同じ件数です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) that a hold kept then are no longer kept.</source>
        <translation>
            <numerusform>当時保持されていた %Ln 件は、現在は保持されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) more are kept by holds.</source>
        <translation>
            <numerusform>保持されている項目が %Ln 件増えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) of that list have been deleted since.</source>
        <translation>
            <numerusform>その一覧のうち %Ln 件は、その後削除されました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionButton</name>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>Configured by environment variables</source>
        <translation>環境変数による設定</translation>
    </message>
    <message>
        <source>%1. Click to open another connection or to edit this one.</source>
        <translation>%1。クリックすると、別の接続を開くか、この接続を編集できます。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Edit “%1”…</source>
        <translation>「%1」を編集…</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>新しい接続…</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>すべてのプロジェクト</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>接続を管理…</translation>
    </message>
    <message>
        <source>Reset demo data…</source>
        <translation>デモデータをリセット…</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionFields</name>
    <message>
        <source>Name of the connection</source>
        <translation>接続の名前</translation>
    </message>
    <message>
        <source>production</source>
        <translation>本番環境</translation>
    </message>
    <message>
        <source>Project URL</source>
        <translation>プロジェクトの URL</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>サービスキー</translation>
    </message>
    <message>
        <source>Folder that holds the buckets</source>
        <translation>バケットを含むフォルダー</translation>
    </message>
    <message>
        <source>Buckets, separated by commas</source>
        <translation>バケット（カンマ区切り）</translation>
    </message>
    <message>
        <source>Own CA certificate (optional)</source>
        <translation>独自の CA 証明書（任意）</translation>
    </message>
    <message>
        <source>Only if the project&apos;s certificate is not signed by a public authority.</source>
        <translation>プロジェクトの証明書が公的な認証局の署名でない場合にのみ必要です。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>How to enter the database</source>
        <translation>データベースの入力方法</translation>
    </message>
    <message>
        <source>By host, name and user</source>
        <translation>ホスト、名前、ユーザーで指定</translation>
    </message>
    <message>
        <source>By one address or a file</source>
        <translation>アドレスまたはファイルで指定</translation>
    </message>
    <message>
        <source>Database address or file</source>
        <translation>データベースのアドレスまたはファイル</translation>
    </message>
    <message>
        <source>A postgres:// address, or the path of a SQLite file.</source>
        <translation>postgres:// アドレス、または SQLite ファイルのパス。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Database name</source>
        <translation>データベース名</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The name cannot be changed here.</source>
        <translation>名前はここでは変更できません。</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Stored. Leave it empty to keep it.</source>
        <translation>保存済みです。変更しない場合は空のままにしてください。</translation>
    </message>
    <message>
        <source>The project&apos;s secret or service_role key. It is kept in the keychain and never shown again.</source>
        <translation>プロジェクトの secret キーまたは service_role キーです。キーチェーンに保管され、再び表示されることはありません。</translation>
    </message>
    <message>
        <source>Kept in the keychain and never shown again.</source>
        <translation>キーチェーンに保管され、再び表示されることはありません。</translation>
    </message>
    <message>
        <source>Supabase Storage</source>
        <translation>Supabase Storage</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter the project&apos;s address as its dashboard shows it.</source>
        <translation>ダッシュボードに表示されているプロジェクトのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter the project&apos;s secret or service_role key.</source>
        <translation>プロジェクトの secret キーまたは service_role キーを入力してください。</translation>
    </message>
    <message>
        <source>Choose the folder that holds the buckets.</source>
        <translation>バケットを含むフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Enter the database&apos;s address or choose its file.</source>
        <translation>データベースのアドレスを入力するか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Enter the database&apos;s host.</source>
        <translation>データベースのホストを入力してください。</translation>
    </message>
    <message>
        <source>Taken from the project&apos;s address. On a network without IPv6, enter the pooler&apos;s host and user instead. The dashboard shows them under Connect.</source>
        <translation>プロジェクトのアドレスから取得しました。IPv6 のないネットワークでは、代わりにプーラーのホストとユーザーを入力してください。ダッシュボードの「Connect」に表示されます。</translation>
    </message>
    <message>
        <source>Use letters and digits only, for example “production”.</source>
        <translation>文字と数字だけを使ってください。例：「production」</translation>
    </message>
    <message>
        <source>A connection with this name already exists.</source>
        <translation>この名前の接続はすでにあります。</translation>
    </message>
    <message>
        <source>Fill in this field too.</source>
        <translation>この欄も入力してください。</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>%1 から %2 までの数を入力してください。</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>%1 以上の数を入力してください。</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>この値は使えません。</translation>
    </message>
    <message>
        <source>Mark it as production, in red</source>
        <translation>本番として赤で印を付ける</translation>
    </message>
    <message>
        <source>The mark stands in the title, in every confirmation and in every alert.</source>
        <translation>印はタイトル、すべての確認、すべての警告に表示されます。</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionForm</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>No keychain is available</source>
        <translation>使用できるキーチェーンがありません</translation>
    </message>
    <message>
        <source>Store them in this file</source>
        <translation>このファイルに保存</translation>
    </message>
    <message>
        <source>Do not store them</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>何も保存されませんでした。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>保存して開く</translation>
    </message>
    <message>
        <source>Also test deleting (creates and removes a small file)</source>
        <translation>削除もテストする（小さなファイルを作成して削除します）</translation>
    </message>
    <message>
        <source>This proves that docsweep may delete files. If off, the test changes nothing.</source>
        <translation>docsweep がファイルを削除できることを確認できます。オフの場合、テストは何も変更しません。</translation>
    </message>
    <message>
        <source>Connect to a Supabase project</source>
        <translation>Supabase プロジェクトに接続</translation>
    </message>
    <message>
        <source>Open a database and a folder</source>
        <translation>データベースとフォルダーを開く</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>「%1」の編集</translation>
    </message>
    <message>
        <source>Reading the connection…</source>
        <translation>接続を読み込み中…</translation>
    </message>
    <message>
        <source>A field needs your attention.</source>
        <translation>確認が必要な欄があります。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Saving the connection…</source>
        <translation>接続を保存中…</translation>
    </message>
    <message>
        <source>Some fields need your attention.</source>
        <translation>確認が必要な項目があります。</translation>
    </message>
    <message>
        <source>The key and the password cannot be kept in a keychain.
docsweep can keep them in the file %1 instead. Only your user may read it (mode 0600), but it is not encrypted: anyone who can act as you, or who has a backup of it, can read them.</source>
        <translation>キーとパスワードをキーチェーンに保管できません。
代わりに、docsweep はファイル %1 に保管できます。読み取れるのはあなたのユーザーだけですが（モード 0600）、暗号化はされません。あなたとして操作できる人や、ファイルのバックアップを持つ人は内容を読めます。</translation>
    </message>
    <message>
        <source>Connect to “%1”</source>
        <translation>「%1」に接続</translation>
    </message>
    <message>
        <source>Filled in from %1. Nothing is saved yet: test the connection, then save it.</source>
        <translation>%1 から入力しました。まだ何も保存されていません。接続をテストしてから保存してください。</translation>
    </message>
    <message>
        <source>The test found problems</source>
        <translation>テストで問題が見つかりました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed. Cleanups with this connection may not work.</source>
        <translation>
            <numerusform>%Ln 件の確認に失敗しました。この接続ではクリーンアップが動かない可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>フォームに戻る</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>それでも保存</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionGroup</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Read the settings again from their sources</source>
        <translation>設定を元の場所から読み直します</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Check whether a cleanup would work. The test changes nothing.</source>
        <translation>クリーンアップが可能かどうかを確認します。テストは何も変更しません。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>接続を編集</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>保存済みの接続</translation>
    </message>
    <message>
        <source>open</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>「%1」を開く</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>「%1」の編集</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前の変更…</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>「%1」の名前を変更</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>The new name of the connection:</source>
        <translation>接続の新しい名前：</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>接続「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>docsweep forgets the settings of this connection and its stored key and password. The web app&apos;s database and files are not touched. The journal of deletions is kept.</source>
        <translation>docsweep はこの接続の設定と、保存されたキーおよびパスワードを消去します。Web アプリのデータベースとファイルには触れません。削除のジャーナルは残ります。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>削除しない</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>接続を削除</translation>
    </message>
    <message>
        <source>A cleanup is running. Connections can be changed when it has finished.</source>
        <translation>クリーンアップの実行中です。接続の変更は終了後に行えます。</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionSwitch</name>
    <message>
        <source>A cleanup is running</source>
        <translation>クリーンアップの実行中です</translation>
    </message>
    <message>
        <source>A cleanup is running. If you stop it, the current batch is finished and the rest stays in the list.</source>
        <translation>クリーンアップの実行中です。停止すると、現在のバッチを完了し、残りは一覧に残ります。</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>Stop and switch</source>
        <translation>停止して切り替え</translation>
    </message>
    <message>
        <source>The connection “%1” cannot be opened. %2</source>
        <translation>接続「%1」を開けません。%2</translation>
    </message>
    <message>
        <source>Reset demo data</source>
        <translation>デモデータをリセット</translation>
    </message>
    <message>
        <source>Reset the demo data?</source>
        <translation>デモデータをリセットしますか?</translation>
    </message>
    <message>
        <source>Its files, rows, holds, schedule and history in %1 are replaced by new ones. Nothing else is touched.</source>
        <translation>%1 にあるファイル、行、保持、スケジュール、履歴が新しいものに置き換わります。ほかには何も変更されません。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Reset demo</source>
        <translation>デモをリセット</translation>
    </message>
    <message>
        <source>A cleanup is running. Reset the demo when it has ended.</source>
        <translation>クリーンアップの実行中です。終了後にデモをリセットしてください。</translation>
    </message>
    <message>
        <source>The demo was not reset: its folder holds files that the demo did not make. Move them away first.</source>
        <translation>デモはリセットされませんでした：フォルダーにデモが作成していないファイルがあります。先に移動してください。</translation>
    </message>
    <message>
        <source>The demo was not reset. %1</source>
        <translation>デモはリセットされませんでした。%1</translation>
    </message>
</context>
<context>
    <name>docsweep::ConnectionsDialog</name>
    <message>
        <source>Manage connections</source>
        <translation>接続の管理</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>保存された接続</translation>
    </message>
    <message>
        <source>No connection is saved yet.</source>
        <translation>保存された接続はまだありません。</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>新しい接続…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>印</translation>
    </message>
    <message>
        <source>for example “production”</source>
        <translation>例：「本番」</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>色なし</translation>
    </message>
    <message>
        <source>Mark as production</source>
        <translation>本番として印を付ける</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>複製…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (使用中)</translation>
    </message>
    <message>
        <source>A cleanup is running; this connection can be changed when it has ended.</source>
        <translation>クリーンアップの実行中です。この接続は終了後に変更できます。</translation>
    </message>
    <message>
        <source>Saved. A timer of the system that names “%1” must be set up again.</source>
        <translation>保存しました。「%1」を指定しているシステムのタイマーは設定し直す必要があります。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>「%1」を複製</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>コピーの名前</translation>
    </message>
    <message>
        <source>The copy has the same settings.</source>
        <translation>コピーの設定は同じです。</translation>
    </message>
    <message>
        <source>Copy the stored key and password too</source>
        <translation>保存されたキーとパスワードもコピーする</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>“%1” is a copy of “%2”.</source>
        <translation>「%1」は「%2」のコピーです。</translation>
    </message>
    <message>
        <source>“%1” is a copy of “%2”, without its key and password. Enter them with Edit.</source>
        <translation>「%1」は「%2」のコピーです。キーとパスワードは含まれません。「編集」で入力してください。</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>接続「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>docsweep forgets its settings and the key and password stored for it. The web app&apos;s database and files are not touched, and the history stays. A timer of the system that names this connection will fail from then on.</source>
        <translation>設定と、保存されたキーとパスワードが削除されます。Web アプリのデータベースとファイルには触れず、履歴も残ります。この接続を指定しているシステムのタイマーは以後失敗します。</translation>
    </message>
    <message>
        <source>It is open and will be closed.</source>
        <translation>この接続は使用中です。閉じられます。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>接続を削除</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
</context>
<context>
    <name>docsweep::Continuation</name>
    <message>
        <source>Deletes the rest of this list. Every item is checked again before it is deleted.</source>
        <translation>このリストの残りを削除します。どの項目も削除前にもう一度確認されます。</translation>
    </message>
    <message>
        <source>Shows what can be deleted now. Nothing is deleted until you confirm it.</source>
        <translation>今削除できるものを表示します。確認するまで何も削除されません。</translation>
    </message>
</context>
<context>
    <name>docsweep::DetailsPane</name>
    <message>
        <source>Details of the candidate</source>
        <translation>候補の詳細</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>このセッションのみ</translation>
    </message>
    <message>
        <source>Why it will be deleted</source>
        <translation>削除される理由</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Select a row to see why it will be deleted and what that is based on.</source>
        <translation>行を選ぶと、削除される理由と根拠が表示されます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最終アクティビティ</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Its files</source>
        <translation>このセッションのファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>行 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Looking up the files of its rows…</source>
        <translation>行のファイルを確認中…</translation>
    </message>
    <message>
        <source>Ticking it includes no files: its rows refer to no stored files.</source>
        <translation>チェックしてもファイルは含まれません。行は保存されているファイルを参照していません。</translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows refer to.</source>
        <translation>
            <numerusform>チェックすると、行が参照するファイル %Ln 件も含まれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticking it includes %Ln file(s) that its rows refer to, %1.</source>
        <translation>
            <numerusform>チェックすると、行が参照するファイル %Ln 件（%1）も含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it would be deleted without the hold</source>
        <translation>保持がなければ削除される理由</translation>
    </message>
    <message>
        <source>Held: cleaning up this list does not delete it.</source>
        <translation>保持中：この一覧のクリーンアップでは削除されません。</translation>
    </message>
</context>
<context>
    <name>docsweep::Doors</name>
    <message>
        <source>First start</source>
        <translation>初回起動</translation>
    </message>
    <message>
        <source>Welcome to docsweep. It finds and deletes expired sessions and files. How do you want to start?</source>
        <translation>docsweep へようこそ。期限切れのセッションとファイルを見つけて削除します。どのように始めますか？</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>試してみる</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>デモデータで試してみる</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Connect to a Supabase project</source>
        <translation>Supabase プロジェクトに接続</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open a database and a folder</source>
        <translation>データベースとフォルダーを開く</translation>
    </message>
    <message>
        <source>Open a .env file…</source>
        <translation>.env ファイルを開く…</translation>
    </message>
    <message>
        <source>The web app&apos;s own file, with lines like DATABASE_URL=sqlite:////srv/app/db.sqlite3</source>
        <translation>Web アプリ自身のファイルで、DATABASE_URL=sqlite:////srv/app/db.sqlite3 のような行を含みます</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>デモデータ</translation>
    </message>
    <message>
        <source>A small database and real files, created in a folder of their own. Try everything, including deleting.</source>
        <translation>小さなデータベースと実際のファイルを専用のフォルダーに作成します。削除も含めてすべてを試せます。</translation>
    </message>
    <message>
        <source>Supabase project</source>
        <translation>Supabase プロジェクト</translation>
    </message>
    <message>
        <source>Files in Supabase Storage, rows in the project&apos;s PostgreSQL or another database.</source>
        <translation>ファイルは Supabase Storage、行はプロジェクトの PostgreSQL または別のデータベースにあります。</translation>
    </message>
    <message>
        <source>Database and folder</source>
        <translation>データベースとフォルダー</translation>
    </message>
    <message>
        <source>Files in a folder of this machine, rows in SQLite or PostgreSQL.</source>
        <translation>ファイルはこのマシンのフォルダー、行は SQLite または PostgreSQL にあります。</translation>
    </message>
    <message>
        <source>Nothing is deleted until you have seen the list and confirmed it.</source>
        <translation>一覧を確認して承認するまで、何も削除されません。</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>保存済みの接続</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the saved connection</source>
        <translation>保存済みの接続を開く</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit the saved connection</source>
        <translation>保存済みの接続を編集</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 を開いています…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>Your current connection is not affected.</source>
        <translation>現在の接続には影響しません。</translation>
    </message>
    <message>
        <source>The demo is created in %1.</source>
        <translation>デモは %1 に作成されます。</translation>
    </message>
    <message>
        <source>Creating demo data…</source>
        <translation>デモデータを作成中…</translation>
    </message>
    <message>
        <source>Open a .env file</source>
        <translation>.env ファイルを開く</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try again to open the requested connection</source>
        <translation>要求された接続を開くのを再試行します</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>The problem is still there.</source>
        <translation>問題はまだ解消されていません。</translation>
    </message>
    <message>
        <source>Choose its folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Read the settings of a Django project</source>
        <translation>Django プロジェクトの設定を読み込む</translation>
    </message>
    <message>
        <source>Django project</source>
        <translation>Django プロジェクト</translation>
    </message>
    <message>
        <source>Fills in the connection from the web app&apos;s own settings. Nothing in the web app is changed.</source>
        <translation>Web アプリ自身の設定から接続を入力します。Web アプリには何も変更を加えません。</translation>
    </message>
    <message>
        <source>Choose the folder with the web app&apos;s manage.py</source>
        <translation>Web アプリの manage.py があるフォルダーを選択</translation>
    </message>
    <message>
        <source>Looking for the web app&apos;s Python…</source>
        <translation>Web アプリの Python を探しています…</translation>
    </message>
    <message>
        <source>Asking the web app for its settings…</source>
        <translation>Web アプリに設定を問い合わせています…</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>管理…</translation>
    </message>
    <message>
        <source>Manage saved connections</source>
        <translation>保存された接続を管理</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>接続を編集</translation>
    </message>
    <message>
        <source>No database is set up yet. Choose how to start.</source>
        <translation>データベースはまだ設定されていません。始め方を選んでください。</translation>
    </message>
</context>
<context>
    <name>docsweep::EndHoldsDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %Ln hold(s)</source>
        <translation>
            <numerusform>保持 %Ln 件を終了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %Ln hold(s)?</source>
        <translation>
            <numerusform>保持 %Ln 件を終了しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep nothing of the list now. What they would keep later can be deleted.</source>
        <translation>現在、一覧の中に保持の対象はありません。今後対象になるはずだったものは削除可能になります。</translation>
    </message>
    <message numerus="yes">
        <source>The next cleanup can delete what they keep: %Ln item(s), %1.</source>
        <translation>
            <numerusform>次のクリーンアップで対象のものが削除可能になります：%Ln 件、%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>For example: the audit is closed</source>
        <translation>例：監査が終了した</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Why? The reason is kept with the hold.</source>
        <translation>理由を入力してください（保持とともに記録されます）。</translation>
    </message>
</context>
<context>
    <name>docsweep::ErrorWords</name>
    <message>
        <source>It was stopped.</source>
        <translation>停止されました。</translation>
    </message>
    <message>
        <source>Something that is needed was not found.</source>
        <translation>必要なものが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The database refuses access.</source>
        <translation>データベースがアクセスを拒否しています。</translation>
    </message>
    <message>
        <source>Access was refused.</source>
        <translation>アクセスが拒否されました。</translation>
    </message>
    <message>
        <source>Check the key, the user, the password and their permissions.</source>
        <translation>キー、ユーザー、パスワード、およびそれらの権限を確認してください。</translation>
    </message>
    <message>
        <source>The storage does not answer.</source>
        <translation>ストレージが応答しません。</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>データベースが応答しません。</translation>
    </message>
    <message>
        <source>Something that is needed does not answer.</source>
        <translation>必要なものが応答しません。</translation>
    </message>
    <message>
        <source>Check that it is running and can be reached from here, then try again.</source>
        <translation>動作していて、ここから到達できることを確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>The provider has locked the project.</source>
        <translation>プロバイダーがプロジェクトをロックしています。</translation>
    </message>
    <message>
        <source>Its owner must upgrade the plan or wait for the next billing period.</source>
        <translation>所有者が料金プランを上げるか、次の請求期間まで待つ必要があります。</translation>
    </message>
    <message>
        <source>Another user or program is using it, or something changed in the meantime.</source>
        <translation>ほかのユーザーまたはプログラムが使用中か、途中で何かが変更されました。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>Check the address and the log.</source>
        <translation>アドレスとログを確認してください。</translation>
    </message>
    <message>
        <source>A setting is wrong.</source>
        <translation>設定に誤りがあります。</translation>
    </message>
    <message>
        <source>A safety limit stopped it before anything was deleted.</source>
        <translation>何も削除しないうちに、安全制限により停止しました。</translation>
    </message>
    <message>
        <source>The disk or its file system is failing.</source>
        <translation>ディスクまたはそのファイルシステムに障害があります。</translation>
    </message>
    <message>
        <source>Check that it has free space and can be written to, then try again.</source>
        <translation>空き容量があり、書き込めることを確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>例：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Check the list. If it is correct, clean up by hand or raise the limit.</source>
        <translation>一覧を確認してください。正しければ手動でクリーンアップするか、制限を引き上げてください。</translation>
    </message>
    <message>
        <source>Check in Settings that the database, the folder and the bucket are correct.</source>
        <translation>データベース、フォルダー、バケットが正しいか、設定で確認してください。</translation>
    </message>
    <message>
        <source>Correct it in Settings.</source>
        <translation>設定で修正してください。</translation>
    </message>
    <message>
        <source>An older docsweep noted them in English; see the technical details.</source>
        <translation>以前の docsweep が英語で記録しました。技術的な詳細を参照してください。</translation>
    </message>
    <message>
        <source>Check that the database, the folder and the bucket are correct.</source>
        <translation>データベース、フォルダー、バケットが正しいか確認してください。</translation>
    </message>
    <message>
        <source>Edit the connection to correct it.</source>
        <translation>接続を編集して修正してください。</translation>
    </message>
    <message>
        <source>Correct it where it is set, then try again.</source>
        <translation>設定されている場所で修正し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 %2, for example: %3</source>
        <comment>count, state, cause</comment>
        <translation>%2 %1 件。例：%3</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>count, state, cause</comment>
        <translation>%2 %1 件：%3</translation>
    </message>
</context>
<context>
    <name>docsweep::ExplanationPane</name>
    <message>
        <source>Checking rows and files again…</source>
        <translation>行とファイルを再確認中…</translation>
    </message>
    <message>
        <source>It no longer exists.</source>
        <translation>すでに存在しません。</translation>
    </message>
    <message>
        <source>The storage could not be asked: %1</source>
        <translation>ストレージに問い合わせできませんでした：%1</translation>
    </message>
    <message>
        <source>Checked just now: will be kept. A hold keeps it: %1</source>
        <translation>今確認した結果：残ります。保持されています：%1</translation>
    </message>
    <message>
        <source>Checked just now: will be deleted. Reason: %1.</source>
        <translation>今確認した結果：削除されます。理由：%1。</translation>
    </message>
    <message>
        <source>Checked just now: will be kept. Reason: %1.</source>
        <translation>今確認した結果：残ります。理由：%1。</translation>
    </message>
    <message>
        <source>Time on %1: %2. This machine&apos;s clock is %3 ahead.</source>
        <translation>%1 の時刻：%2。このマシンの時計は %3進んでいます。</translation>
    </message>
    <message>
        <source>Time on %1: %2. This machine&apos;s clock is %3 behind.</source>
        <translation>%1 の時刻：%2。このマシンの時計は %3遅れています。</translation>
    </message>
    <message>
        <source>Time on %1: %2. This machine&apos;s clock agrees.</source>
        <translation>%1 の時刻：%2。このマシンの時計と一致しています。</translation>
    </message>
    <message>
        <source>A document of session %1</source>
        <translation>セッション %1 の文書</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>文書 %1</translation>
    </message>
    <message>
        <source>Document %1: %2, %3</source>
        <comment>number, file name, status</comment>
        <translation>文書 %1：%2、%3</translation>
    </message>
    <message>
        <source>It has no document rows.</source>
        <translation>文書の行はありません。</translation>
    </message>
    <message>
        <source>No row refers to it.</source>
        <translation>参照する行はありません。</translation>
    </message>
    <message>
        <source>Its rows</source>
        <translation>このセッションの行</translation>
    </message>
    <message>
        <source>Referred to by</source>
        <translation>参照元</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The session: %1</source>
        <translation>セッション：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>%1 により保持</translation>
    </message>
    <message>
        <source>Kept in its folder</source>
        <translation>フォルダー内で残るもの</translation>
    </message>
    <message>
        <source>Kept beside it</source>
        <translation>同じ場所で残るもの</translation>
    </message>
    <message>
        <source>It could not be checked again. %1</source>
        <translation>再確認できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>docsweep::ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Exported so far</source>
        <translation>エクスポート済み</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop without writing a file</source>
        <translation>ファイルを書き込まずに停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>エクスポート中：%2 件中 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) exported to %1</source>
        <translation>
            <numerusform>%Ln 件を %1 にエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>エクスポートは停止されました。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>何もエクスポートされませんでした。%1</translation>
    </message>
</context>
<context>
    <name>docsweep::FilterBar</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>Search the candidates</source>
        <translation>候補を検索</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>すべてのサイズ</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>%1 以上</translation>
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
        <translation>すべての経過時間</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保持中</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>このフィルターを外す</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>すべてのフィルターを解除</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>セッション別</translation>
    </message>
    <message>
        <source>Show each session with its files below it (Ctrl+G)</source>
        <translation>各セッションの下にそのファイルを表示します（Ctrl+G）</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>フィルター %1 を外す</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s)</source>
        <translation>
            <numerusform>%Ln 種類</numerusform>
        </translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>種類：%1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>サイズ：%1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>経過時間：%1</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a kind and its count</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Only %1, %2 of them</source>
        <translation>%1のみ（%2 件）</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hold(s)</source>
        <translation>
            <numerusform>保持 %Ln 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held. A hold (H) protects a session or a file from every cleanup.</source>
        <translation>保持されているものはありません。保持（H）すると、セッションやファイルはどのクリーンアップでも削除されません。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>セッション %1</translation>
    </message>
    <message>
        <source>Failed in run %1</source>
        <translation>実行 %1 で失敗</translation>
    </message>
    <message>
        <source>%1 to %2 old</source>
        <translation>経過時間 %1～%2</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>%1より古い</translation>
    </message>
    <message>
        <source>Search key, file, document…</source>
        <translation>キー、ファイル、文書を検索…</translation>
    </message>
    <message>
        <source>Part of a file&apos;s or session&apos;s key, or of a document&apos;s name (Ctrl+F)</source>
        <translation>ファイルまたはセッションのキー、または文書名の一部（Ctrl+F）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s): show what each one keeps, or end it</source>
        <translation>
            <numerusform>保持 %Ln 件：それぞれの対象を表示し、終了できます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::FirstRunDialog</name>
    <message>
        <source>Switch on automatic runs</source>
        <translation>自動実行を有効にする</translation>
    </message>
    <message>
        <source>What the first automatic run would delete</source>
        <translation>最初の自動実行で削除されるもの</translation>
    </message>
    <message>
        <source>Checking what the first run would delete…</source>
        <translation>最初の実行で削除されるものを調べています…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Suggested safety limits</source>
        <translation>安全制限の提案</translation>
    </message>
    <message>
        <source>Stop at more than</source>
        <translation>次を超えたら停止</translation>
    </message>
    <message>
        <source>items</source>
        <translation>件</translation>
    </message>
    <message>
        <source>% of all sessions and files</source>
        <translation>% (全セッションとファイル中)</translation>
    </message>
    <message>
        <source>It is not known now what the first run would delete</source>
        <translation>最初の実行で何が削除されるか、今はわかりません</translation>
    </message>
    <message>
        <source>The first run would delete nothing</source>
        <translation>最初の実行では何も削除されません</translation>
    </message>
    <message>
        <source>Nothing is older than %1.</source>
        <translation>%1より古いものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>The first run would delete %Ln item(s), %1</source>
        <translation>
            <numerusform>最初の実行で %Ln 件、%1 が削除されます</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>These items are older than %1. The oldest is from %2.</source>
        <translation>これらの項目は %1より古いものです。最も古いものは %2 です。</translation>
    </message>
    <message>
        <source>These items are older than %1.</source>
        <translation>これらの項目は %1より古いものです。</translation>
    </message>
    <message>
        <source>The storage could not be listed: files that no row refers to are not counted.</source>
        <translation>ストレージの一覧を取得できませんでした。どの行からも参照されていないファイルは数に入っていません。</translation>
    </message>
    <message>
        <source>A safety limit would stop it. %1</source>
        <translation>安全制限により停止します。%1</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>続ける…</translation>
    </message>
    <message>
        <source>Twice what would be deleted today, but at least %1 items and %2%. A run that would exceed a limit stops before its first deletion.</source>
        <translation>今日削除される量の2倍、ただし少なくとも %1 項目および %2%。上限を超える実行は、最初の削除の前に停止します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files (%1) belong to sessions that are still in use. To keep such files, switch on “Keep files of sessions in use” in Settings.</source>
        <translation>
            <numerusform>ファイルのうち %Ln 件 (%1) は使用中のセッションのものです。残すには、設定で「使用中セッションのファイルを残す」をオンにしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>It would also try what other docsweeps have left pending: %1.</source>
        <translation>ほかの docsweep が待ちのまま残したものも試します：%1。</translation>
    </message>
    <message>
        <source>All docsweeps of this web app will list this schedule and say when one of its runs is missing.</source>
        <translation>このウェブアプリのすべての docsweep がこのスケジュールを一覧に載せ、実行が抜けると知らせます。</translation>
    </message>
</context>
<context>
    <name>docsweep::FormField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>選択：%1</translation>
    </message>
</context>
<context>
    <name>docsweep::GrowthChart</name>
    <message>
        <source>%1 a day</source>
        <translation>1 日あたり %1</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存量</translation>
    </message>
    <message>
        <source>Cleanups</source>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>クォータ</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>How is the storage growing?</source>
        <translation>ストレージはどう増えている？</translation>
    </message>
    <message>
        <source>No scan has listed the storage yet. After the second scan, a line shows how it grows.</source>
        <translation>ストレージの一覧を取得したスキャンがまだありません。2 回目のスキャン以降、増加の様子が線で表示されます。</translation>
    </message>
    <message>
        <source>Each scan adds one dot. After the second scan, a line shows how the storage grows. After some hours of scans, a forecast shows when the quota will be reached.</source>
        <translation>スキャンごとに点が 1 つ増えます。2 回目のスキャンの後は、ストレージの増加が線で表示されます。数時間分のスキャンがたまると、クォータに達する時期の予測が表示されます。</translation>
    </message>
    <message>
        <source>How is the storage growing? There is not enough history to tell yet.</source>
        <translation>ストレージはどう増えている？ 判断できるだけの履歴がまだありません。</translation>
    </message>
    <message>
        <source>A forecast needs at least four scans over two hours without a cleanup between them.</source>
        <translation>予測には、間にクリーンアップを挟まない、2 時間以上にわたる 4 回以上のスキャンが必要です。</translation>
    </message>
    <message>
        <source>How is the storage growing? Hardly at all.</source>
        <translation>ストレージはどう増えている？ ほとんど増えていません。</translation>
    </message>
    <message>
        <source>How is the storage growing? It shrinks by %1.</source>
        <translation>ストレージはどう増えている？ %1 減少しています。</translation>
    </message>
    <message>
        <source>How is the storage growing? By %1. It is already over the quota.</source>
        <translation>ストレージはどう増えている？ %1 増加しています。すでにクォータを超過しています。</translation>
    </message>
    <message>
        <source>How is the storage growing? By %1. The quota is reached around %2.</source>
        <translation>ストレージはどう増えている？ %1 増加しています。%2頃にクォータに達します。</translation>
    </message>
    <message>
        <source>How is the storage growing? By %1. The quota is far away.</source>
        <translation>ストレージはどう増えている？ %1 増加しています。クォータまで余裕があります。</translation>
    </message>
    <message>
        <source>Based on the last two weeks, including cleanups.</source>
        <translation>クリーンアップを含む、直近 2 週間の推移に基づきます。</translation>
    </message>
    <message>
        <source>Based on the growth between cleanups: what happens if nothing is cleaned up.</source>
        <translation>クリーンアップの間の増加に基づきます。クリーンアップをしない場合の予測です。</translation>
    </message>
    <message>
        <source>The quota is reached between %1 and %2.</source>
        <translation>クォータに達するのは %1から %2の間です。</translation>
    </message>
    <message>
        <source>The quota is reached on %1 at the earliest.</source>
        <translation>クォータに達するのは、早くて %1です。</translation>
    </message>
    <message>
        <source>%1 on %2, %3 on %4, in %5 scans with %6 cleanups. %7</source>
        <translation>%2 に %1、%4 に %3。スキャン %5 回、クリーンアップ %6 回。%7</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1（ファイル %Ln 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>then a cleanup freed %1</source>
        <translation>その後のクリーンアップで %1 を解放</translation>
    </message>
    <message>
        <source>there since %1</source>
        <translation>%1 以前から存在</translation>
    </message>
    <message>
        <source>The quota is reached on %1.</source>
        <translation>%1にクォータに達します。</translation>
    </message>
</context>
<context>
    <name>docsweep::HealthPill</name>
    <message>
        <source>%1 not checked yet</source>
        <translation>%1：未確認</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 switched off</source>
        <translation>%1：無効</translation>
    </message>
    <message>
        <source>It answered at the last scan.</source>
        <translation>前回のスキャンで応答がありました。</translation>
    </message>
    <message>
        <source>Files are listed %1.</source>
        <translation>ファイル一覧の取得方法：%1。</translation>
    </message>
    <message>
        <source>The next scan checks it.</source>
        <translation>次回のスキャンで確認します。</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>接続を編集</translation>
    </message>
    <message>
        <source>“Clean up files” is off in Settings: only rows are deleted, files are not touched.</source>
        <translation>設定で「ファイルをクリーンアップ」がオフのため、行だけが削除され、ファイルには触れません。</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldDialog</name>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>プレフィックス</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Protect from every cleanup</source>
        <translation>クリーンアップで削除されないように保持</translation>
    </message>
    <message>
        <source>What should be kept?</source>
        <translation>何を保持しますか？</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Why, and for whom (for the list of holds)</source>
        <translation>理由と、誰のためか（保持の一覧に表示）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The session %1</source>
        <translation>セッション %1</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln session(s) of the selected rows</source>
        <translation>
            <numerusform>選択した行のセッション %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rows, and every file that is in its folder or that its rows refer to.</source>
        <translation>セッションの行と、そのフォルダー内のファイルおよび行が参照するファイルのすべて。</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>ファイル %1</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected file(s)</source>
        <translation>
            <numerusform>選択したファイル %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>And the session whose rows refer to it.</source>
        <translation>および、そのファイルを参照する行のセッション。</translation>
    </message>
    <message>
        <source>Everything that starts like this</source>
        <translation>指定した文字列で始まるすべて</translation>
    </message>
    <message>
        <source>For example: 3f9c/ or inbox/2026</source>
        <translation>例：3f9c/ または inbox/2026</translation>
    </message>
    <message>
        <source>Everything that matches a pattern</source>
        <translation>パターンに一致するすべて</translation>
    </message>
    <message>
        <source>* stands for anything, ? for one character: */invoice-*.pdf</source>
        <translation>* は任意の文字列、? は任意の 1 文字：*/invoice-*.pdf</translation>
    </message>
    <message>
        <source>This will be kept</source>
        <translation>次のものを保持します</translation>
    </message>
    <message>
        <source>Keys start with</source>
        <translation>キーの先頭</translation>
    </message>
    <message>
        <source>Pattern: * stands for anything, ? for one character</source>
        <translation>パターン：* は任意の文字列、? は任意の 1 文字</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <translation>
            <numerusform>%1、ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Type how the keys to keep start, or what they look like.</source>
        <translation>保持するキーの先頭部分、または形を表すパターンを入力してください。</translation>
    </message>
    <message>
        <source>A pattern needs a * or a ?, and every [ needs its ].</source>
        <translation>パターンには * または ? が必要です。また、[ にはそれぞれ対応する ] が必要です。</translation>
    </message>
    <message>
        <source>Checking what this keeps…</source>
        <translation>保持の対象を確認中…</translation>
    </message>
    <message>
        <source>Ticked but hidden by the filter, so not included: %1</source>
        <translation>チェック済みでもフィルターで隠れているため、含まれないもの：%1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Session, file, beginning or pattern</source>
        <translation>セッション、ファイル、先頭部分、またはパターン</translation>
    </message>
    <message>
        <source>x1y2z3, x1y2z3/a.pdf, x1y2z3/ or */invoice-*.pdf</source>
        <translation>x1y2z3、x1y2z3/a.pdf、x1y2z3/、*/invoice-*.pdf</translation>
    </message>
    <message>
        <source>This session: its rows, and every file in its folder or named by them.</source>
        <translation>このセッション：その行と、フォルダー内のファイルおよび行が参照するファイルのすべて。</translation>
    </message>
    <message>
        <source>This one file, and the session whose rows name it.</source>
        <translation>この 1 つのファイルと、それを参照する行のセッション。</translation>
    </message>
    <message>
        <source>Every file whose key begins like this.</source>
        <translation>キーがこの文字列で始まるすべてのファイル。</translation>
    </message>
    <message>
        <source>Every file that fits this pattern. * stands for anything, ? for one character.</source>
        <translation>このパターンに一致するすべてのファイル。* は任意の文字列、? は任意の 1 文字。</translation>
    </message>
    <message>
        <source>Enter what to keep.</source>
        <translation>保持する対象を入力してください。</translation>
    </message>
    <message>
        <source>Scan to see what it keeps now.</source>
        <translation>スキャンすると、現在の保持対象が表示されます。</translation>
    </message>
    <message>
        <source>It keeps no candidate now, but everything that matches later.</source>
        <translation>現在の候補には該当がありませんが、今後一致するものはすべて保持されます。</translation>
    </message>
    <message numerus="yes">
        <source>It keeps %Ln candidate(s) now, %1, and everything that matches later.</source>
        <translation>
            <numerusform>現在の候補 %Ln 件（%1）と、今後一致するものすべてを保持します。</numerusform>
        </translation>
    </message>
    <message>
        <source>No cleanup deletes what a hold keeps, until the hold ends.</source>
        <translation>保持されたものは、保持が終了するまで、どのクリーンアップでも削除されません。</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldEndEdit</name>
    <message>
        <source>How long to keep it</source>
        <translation>保持する期間</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>One year, until %1</source>
        <translation>1 年間、%1 まで</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s), until %1</source>
        <translation>
            <numerusform>%Ln か月間、%1 まで</numerusform>
        </translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>日付を指定…</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>無期限</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldsModel</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln 件、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>終了 %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1（%2後）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Ended by itself</source>
        <translation>期限切れで終了</translation>
    </message>
    <message>
        <source>Ended by %1</source>
        <translation>終了者：%1</translation>
    </message>
    <message>
        <source>Ended by %1: %2</source>
        <translation>終了者：%1（%2）</translation>
    </message>
    <message>
        <source>It was held for: %1</source>
        <translation>保持の理由：%1</translation>
    </message>
    <message>
        <source>ends soon: %1</source>
        <translation>まもなく終了：%1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keeps now</source>
        <translation>現在の対象</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>設定者</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>all docsweeps</source>
        <translation>すべての docsweep</translation>
    </message>
    <message>
        <source>this docsweep only</source>
        <translation>この docsweep のみ</translation>
    </message>
    <message>
        <source>Kept by every docsweep that cleans this web app</source>
        <translation>このウェブアプリを清掃するすべての docsweep が保持します</translation>
    </message>
    <message>
        <source>Other docsweeps do not know this hold</source>
        <translation>ほかの docsweep はこの保持を知りません</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>docsweep::HoldsPage</name>
    <message>
        <source>Holds</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>New hold…</source>
        <translation>新しい保持…</translation>
    </message>
    <message>
        <source>Keep a session or files from every cleanup (Ctrl+N)</source>
        <translation>セッションやファイルをすべてのクリーンアップから保持します（Ctrl+N）</translation>
    </message>
    <message>
        <source>Search the holds</source>
        <translation>保持を検索</translation>
    </message>
    <message>
        <source>Search key, reason, name…</source>
        <translation>キー、理由、名前を検索…</translation>
    </message>
    <message>
        <source>Part of a key, of a reason or of who made the hold (Ctrl+F)</source>
        <translation>キー、理由、または設定者の一部（Ctrl+F）</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Show those that ended within 30 days</source>
        <translation>過去 30 日以内に終了したものを表示</translation>
    </message>
    <message>
        <source>Hold again…</source>
        <translation>再び保持…</translation>
    </message>
    <message>
        <source>Makes a hold like the ended one</source>
        <translation>終了したものと同じ保持を作成します</translation>
    </message>
    <message>
        <source>Change end…</source>
        <translation>期限を変更…</translation>
    </message>
    <message>
        <source>Gives the chosen holds another last day</source>
        <translation>選択した保持の最終日を変更します</translation>
    </message>
    <message>
        <source>Cleanups can take what the chosen holds keep (Del)</source>
        <translation>選択した保持の対象がクリーンアップで削除可能になります（Del）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s)</source>
        <translation>
            <numerusform>保持 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>保持されているものはありません</translation>
    </message>
    <message>
        <source>%1, keeping %2 now</source>
        <translation>%1、現在の対象：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln 件、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>A hold keeps a session or files from every cleanup. Make one here, or choose rows under Candidates and press H.</source>
        <translation>保持すると、セッションやファイルはどのクリーンアップでも削除されません。ここで作成するか、「候補」で行を選んで H キーを押してください。</translation>
    </message>
    <message>
        <source>All holds have ended. Tick the box above to see those of the last 30 days.</source>
        <translation>すべての保持が終了しています。過去 30 日分を見るには、上のチェックボックスをオンにしてください。</translation>
    </message>
    <message>
        <source>No matches. Change or clear the search.</source>
        <translation>一致するものがありません。検索を変更またはクリアしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) chosen</source>
        <translation>
            <numerusform>保持 %Ln 件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>What a hold keeps is never deleted. When the hold ends, the usual rules apply again.</source>
        <translation>保持の対象は削除されません。保持が終わると、通常のルールが再び適用されます。</translation>
    </message>
    <message>
        <source>End hold…</source>
        <translation>保持を終了…</translation>
    </message>
    <message>
        <source>The holds are not known</source>
        <translation>保持の内容を確認できません</translation>
    </message>
    <message>
        <source>As long as they cannot be read, nothing is deleted.</source>
        <translation>読み取れるようになるまで、何も削除されません。</translation>
    </message>
    <message>
        <source>No holds yet</source>
        <translation>保持はまだありません</translation>
    </message>
</context>
<context>
    <name>docsweep::JudgeLedgerDialog</name>
    <message>
        <source>If the ledger was deleted by mistake, restore it together with the web app&apos;s database: then its holds count again. If it is gone for good, docsweep can forget it. What was held in it can then be deleted, so make the holds that are still needed again at once. Every other docsweep has to forget it, too.</source>
        <translation>台帳が誤って削除された場合は、ウェブアプリのデータベースとともに復元してください。その保持が再び有効になります。完全に失われた場合は、docsweep に忘れさせることができます。その後は台帳で保持されていたものも削除の対象になるため、まだ必要な保持をすぐに作り直してください。ほかの docsweep でも忘れさせる必要があります。</translation>
    </message>
    <message>
        <source>This happens where a database was restored or copied, for example as a test system. If this database has taken the place of the other one, it becomes the ledger&apos;s home. If it is the wrong database, check the connection instead.</source>
        <translation>データベースを復元またはコピーした場合（テスト環境など）に起こります。このデータベースが元のものに代わったのであれば、ここが台帳の置き場所になります。間違ったデータベースであれば、接続を確認してください。</translation>
    </message>
    <message>
        <source>This happens where the ledger was restored from a backup or replaced. Holds made since then may be missing, and the next cleanup can delete what they kept. Pause automatic runs on every machine, use the ledger as it is, and make the missing holds again under Holds.</source>
        <translation>台帳がバックアップから復元された、または置き換えられた場合に起こります。それ以降に作られた保持が失われている可能性があり、次のクリーンアップでその対象が削除されることがあります。すべてのマシンで自動実行を一時停止し、台帳をこのまま使用して、足りない保持を「保持」で作り直してください。</translation>
    </message>
    <message>
        <source>No cleanup runs before I have made the needed holds again</source>
        <translation>必要な保持を作り直すまで、クリーンアップは実行しません</translation>
    </message>
    <message>
        <source>No cleanup runs before I have checked its holds</source>
        <translation>保持を確認するまで、クリーンアップは実行しません</translation>
    </message>
    <message>
        <source>The ledger cannot be trusted</source>
        <translation>台帳を信頼できません</translation>
    </message>
    <message>
        <source>Forget the ledger</source>
        <translation>台帳を忘れる</translation>
    </message>
    <message>
        <source>Make this its home</source>
        <translation>ここを置き場所にする</translation>
    </message>
    <message>
        <source>Use the ledger as it is</source>
        <translation>台帳をこのまま使用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>docsweep::LedgerHeadLine</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the ledger&apos;s last entry</source>
        <translation>台帳の最後の記録をコピー</translation>
    </message>
    <message>
        <source>Ledger: entry %1, %2</source>
        <comment>its number, the beginning of its hash</comment>
        <translation>台帳：記録 %1、%2</translation>
    </message>
    <message>
        <source>The last entry of the ledger now. Keep it elsewhere: it proves that nothing before it was changed. %1</source>
        <translation>現在の台帳の最後の記録です。別の場所に保管すると、それ以前が変更されていないことを証明できます。%1</translation>
    </message>
</context>
<context>
    <name>docsweep::LedgerNote</name>
    <message>
        <source>Holds made here count for this docsweep only: other docsweeps that clean this web app do not know them.</source>
        <translation>ここで作った保持は、この docsweep でのみ有効です。このウェブアプリを清掃するほかの docsweep には伝わりません。</translation>
    </message>
    <message>
        <source>Share with all docsweeps…</source>
        <translation>すべての docsweep と共有…</translation>
    </message>
    <message>
        <source>Holds made here count for every docsweep that cleans this web app.</source>
        <translation>ここで作った保持は、このウェブアプリを清掃するすべての docsweep で有効です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older hold(s) count for this docsweep only.</source>
        <translation>
            <numerusform>以前の保持 %Ln 件は、この docsweep でのみ有効です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Share them</source>
        <translation>共有する</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>対処方法…</translation>
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
        <translation>選択した結果</translation>
    </message>
    <message>
        <source>Select a result to see if it will be deleted, and why.</source>
        <translation>結果を選択すると、削除されるかどうかとその理由が表示されます。</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Show in Candidates</source>
        <translation>候補に表示</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>保持…</translation>
    </message>
    <message>
        <source>Clean up this session…</source>
        <translation>このセッションをクリーンアップ…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最終アクティビティ</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>行 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>It is not a candidate.</source>
        <translation>候補ではありません。</translation>
    </message>
    <message>
        <source>Wait until the scan or cleanup has finished.</source>
        <translation>スキャンまたはクリーンアップが終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>First shows what will be deleted: its rows and all its files, whatever their age.</source>
        <translation>最初に、削除される内容（行と、経過時間に関係なくすべてのファイル）を表示します。</translation>
    </message>
    <message>
        <source>It doesn&apos;t belong to a session.</source>
        <translation>どのセッションにも属していません。</translation>
    </message>
    <message>
        <source>Keep it from every cleanup</source>
        <translation>すべてのクリーンアップから除外して保持します</translation>
    </message>
    <message>
        <source>Scan first (F5).</source>
        <translation>先にスキャンしてください（F5）。</translation>
    </message>
    <message>
        <source>The next cleanup will delete it.</source>
        <translation>次のクリーンアップで削除されます。</translation>
    </message>
    <message>
        <source>It can be deleted from %1, unless it is used before then.</source>
        <translation>それまでに使用されなければ、%1 から削除できます。</translation>
    </message>
    <message>
        <source>It can be deleted from %1, unless it changes before then.</source>
        <translation>それまでに変更されなければ、%1 から削除できます。</translation>
    </message>
    <message>
        <source>Held since %1.</source>
        <translation>%1 から保持中。</translation>
    </message>
    <message>
        <source>Held by %1 since %2.</source>
        <translation>%1 が %2 から保持中。</translation>
    </message>
    <message>
        <source>The hold ends on %1.</source>
        <translation>保持は %1 に終了します。</translation>
    </message>
    <message>
        <source>The hold has no end date.</source>
        <translation>保持に終了日はありません。</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ：%1</translation>
    </message>
</context>
<context>
    <name>docsweep::LookupDialog</name>
    <message>
        <source>Look up</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Look up a session, a file or a document</source>
        <translation>セッション、ファイル、文書を検索</translation>
    </message>
    <message>
        <source>Part of a session key, a file&apos;s key or a document&apos;s name…</source>
        <translation>セッションやファイルのキー、または文書名の一部…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>検索中</translation>
    </message>
    <message>
        <source>Files are found by the start of their key or through a document; candidates by any part of their key.</source>
        <translation>ファイルはキーの先頭または文書から、候補はキーのどの部分からでも検索できます。</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>2 文字以上入力してください。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>No matches. Check the spelling or type less.</source>
        <translation>一致する項目がありません。つづりを確認するか、入力を短くしてください。</translation>
    </message>
    <message>
        <source>Sessions and documents could not be searched. %1</source>
        <translation>セッションと文書を検索できませんでした。%1</translation>
    </message>
    <message>
        <source>Files could not be searched. %1</source>
        <translation>ファイルを検索できませんでした。%1</translation>
    </message>
    <message>
        <source>The search took too long and was stopped. There may be more matches: type more.</source>
        <translation>検索に時間がかかりすぎたため中止しました。ほかにも一致する項目があるかもしれません。さらに入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No results.</source>
        <translation>結果がありません。</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>セッション %1</translation>
    </message>
    <message>
        <source>Checking what can be deleted…</source>
        <translation>削除できるものを確認しています…</translation>
    </message>
</context>
<context>
    <name>docsweep::LookupList</name>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>%1: first %2. Type more to narrow the search.</source>
        <translation>%1：最初の %2 件。さらに入力すると絞り込めます。</translation>
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
            <numerusform>%Ln 件の文書</numerusform>
        </translation>
    </message>
    <message>
        <source>no session</source>
        <translation>セッションなし</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>docsweep::MainWindow</name>
    <message>
        <source>Failed in run %1</source>
        <translation>実行 %1 で失敗</translation>
    </message>
    <message>
        <source>Copies are kept until %1</source>
        <translation>コピーの保存期限: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::MakeKeyDialog</name>
    <message>
        <source>Make a key for the vault</source>
        <translation>保管庫の鍵を作成</translation>
    </message>
    <message>
        <source>Copies are encrypted with a public key, which the settings hold. Only the private key opens them. Nobody can make it again: if you lose it, you cannot put anything back.</source>
        <translation>コピーは設定にある公開鍵で暗号化されます。開けるのは秘密鍵だけです。秘密鍵は誰も作り直せません。失うと何も復元できません。</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>鍵を作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep it in this desktop’s keychain</source>
        <translation>このデスクトップのキーチェーンに保存</translation>
    </message>
    <message>
        <source>Keep it in a file protected by a passphrase</source>
        <translation>パスフレーズで保護されたファイルに保存</translation>
    </message>
    <message>
        <source>Keep it in a plain file (weaker: whoever can read the file can read all copies)</source>
        <translation>通常のファイルに保存（弱い: ファイルを読める人はすべてのコピーを読めます）</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>パスフレーズ（再入力）</translation>
    </message>
    <message>
        <source>I will keep a second copy of the private key in a safe place</source>
        <translation>秘密鍵の控えを安全な場所に保管します</translation>
    </message>
    <message>
        <source>The key is made and stored. Write down the private key, or save it in a password manager. It is shown only now.</source>
        <translation>鍵を作成して保存しました。秘密鍵を書き留めるか、パスワードマネージャーに保存してください。表示されるのは今だけです。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>docsweep::MakeLedgerDialog</name>
    <message>
        <source>Share holds and runs</source>
        <translation>保持と実行の共有</translation>
    </message>
    <message>
        <source>Share holds and runs with every docsweep?</source>
        <translation>保持と実行をすべての docsweep と共有しますか？</translation>
    </message>
    <message>
        <source>A ledger stands beside the web app&apos;s rows. Every docsweep that cleans this web app, on any machine, then keeps what is held here, and you see its runs. If the ledger cannot be read, nothing is deleted.</source>
        <translation>台帳はウェブアプリの行のそばに置かれます。このウェブアプリを清掃するすべての docsweep は、どのマシンでも、ここで保持されたものを削除しなくなり、その実行もここで確認できます。台帳を読み取れないときは、何も削除されません。</translation>
    </message>
    <message>
        <source>Older versions of docsweep do not know ledgers and ignore these holds. Update docsweep everywhere.</source>
        <translation>古いバージョンの docsweep は台帳を知らないため、これらの保持を無視します。すべての場所で docsweep を更新してください。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Statements that make the ledger</source>
        <translation>台帳を作成する SQL 文</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the statements</source>
        <translation>SQL 文をコピー</translation>
    </message>
    <message>
        <source>Create the ledger</source>
        <translation>台帳を作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>This file is created: %1</source>
        <translation>次のファイルが作成されます：%1</translation>
    </message>
    <message>
        <source>These statements run in the database, in one transaction:</source>
        <translation>次の SQL 文がデータベースで 1 つのトランザクションとして実行されます：</translation>
    </message>
    <message>
        <source>A cleanup is running. Create the ledger when it has ended.</source>
        <translation>クリーンアップの実行中です。終わってから台帳を作成してください。</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>An owner of the database has to run these statements:</source>
        <translation>データベースの所有者が次の SQL 文を実行する必要があります：</translation>
    </message>
    <message>
        <source>This database role may not create the ledger. Copy the statements, let an owner of the database run them, and create the ledger again.</source>
        <translation>このデータベースロールには台帳を作成する権限がありません。SQL 文をコピーし、データベースの所有者に実行してもらってから、もう一度作成してください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>Adopt this docsweep&apos;s holds (%Ln) and earlier runs</source>
        <translation>
            <numerusform>この docsweep の保持（%Ln 件）と以前の実行を引き継ぐ</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopt this docsweep&apos;s earlier runs</source>
        <translation>この docsweep の以前の実行を引き継ぐ</translation>
    </message>
    <message>
        <source>Everybody then has its holds and sees its runs</source>
        <translation>保持は全員に適用され、実行は全員に表示されます</translation>
    </message>
</context>
<context>
    <name>docsweep::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>すべてのプロジェクト</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>保管庫</translation>
    </message>
</context>
<context>
    <name>docsweep::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>The storage was not listed, so its files are unknown.</source>
        <translation>ストレージの一覧を取得していないため、ファイルは不明です。</translation>
    </message>
    <message>
        <source>The first scan is running.</source>
        <translation>最初のスキャンを実行中です。</translation>
    </message>
    <message>
        <source>Not scanned yet. Press F5 to scan.</source>
        <translation>まだスキャンしていません。F5 キーを押すとスキャンします。</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>%1より古い</translation>
    </message>
    <message>
        <source>The history could not be read. %1</source>
        <translation>履歴を読み取れませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) without a readable time: never old, so never deleted.</source>
        <translation>
            <numerusform>%Ln 件の項目は時刻を読み取れません。古いとは見なされず、削除されることはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with a time in the future: not old until long after it, so not deleted.</source>
        <translation>
            <numerusform>%Ln 件の項目の時刻は未来です。そのずっと後まで古いとは見なされず、削除されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the orphans are generated file(s). They are not deleted as long as generated files are kept.</source>
        <translation>
            <numerusform>孤立ファイルのうち %Ln 件は生成ファイルです。生成ファイルを残す設定の間は削除されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>very many</source>
        <translation>非常に多数</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 超</translation>
    </message>
    <message>
        <source>Expired logins (django_session): %1 of %2. A cleanup of the whole list deletes them.</source>
        <translation>期限切れのログイン（django_session）：%2 中 %1。一覧全体のクリーンアップで削除されます。</translation>
    </message>
    <message>
        <source>Expired logins (django_session): %1 of %2. Cleanups keep them unless DOCSWEEP_DJANGO_SESSIONS=true.</source>
        <translation>期限切れのログイン（django_session）：%2 中 %1。DOCSWEEP_DJANGO_SESSIONS=true でない限り、クリーンアップでは残ります。</translation>
    </message>
    <message>
        <source>The database file has %1 of unused space. docsweep-cli compact frees it.</source>
        <translation>データベースファイルには %1 の未使用領域があります。docsweep-cli compact で解放できます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 still occupies the space of %Ln deleted row(s). docsweep-cli compact says how to free it.</source>
        <translation>
            <numerusform>%1 は削除された %Ln 行の領域をまだ占めています。解放する方法は docsweep-cli compact が示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the holds</source>
        <translation>保持を表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) held, %1</source>
        <translation>
            <numerusform>%Ln 件を保持中、%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::PendingDialog</name>
    <message>
        <source>Pending deletions</source>
        <translation>ストレージ待ちの削除</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>今すぐすべて試す</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>断念…</translation>
    </message>
    <message>
        <source>Stop trying to delete the selected files (Del)</source>
        <translation>選択したファイルの削除を試みるのをやめる（Del）</translation>
    </message>
    <message>
        <source>Give up all…</source>
        <translation>すべて断念…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s), %1</source>
        <translation>
            <numerusform>ストレージ待ちの削除 %Ln 件、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>ストレージ待ちはありません</translation>
    </message>
    <message>
        <source>These files should have been deleted, but the storage has not confirmed it. Every cleanup tries them again.</source>
        <translation>これらのファイルは削除されているはずですが、ストレージがまだ確認していません。クリーンアップのたびに再試行されます。</translation>
    </message>
    <message>
        <source>Every deletion is confirmed.</source>
        <translation>すべての削除が確認されています。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>断念</translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln deletion(s)?</source>
        <translation>
            <numerusform>%Ln 件の削除を断念しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>docsweep will not delete these files and will not try again. A file that is still there is kept until a scan finds that it is old and that nobody uses it.</source>
        <translation>docsweep はこれらのファイルを削除せず、再試行もしません。まだ残っているファイルは、スキャンで古く、誰も使用していないと判断されるまで残ります。</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>試行を続ける</translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln deletion(s)</source>
        <translation>
            <numerusform>%Ln 件の削除を断念</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) given up.</source>
        <translation>
            <numerusform>%Ln 件の削除を断念しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>What other docsweeps have left cannot be shown. %1</source>
        <translation>ほかの docsweep が残したものを表示できません。%1</translation>
    </message>
    <message>
        <source>Left by other docsweeps: %1. This one tries what its own rules would delete. Giving up counts for every docsweep.</source>
        <translation>ほかの docsweep が残したもの：%1。この docsweep は、自分のルールで削除するものだけを試します。断念はすべての docsweep に適用されます。</translation>
    </message>
    <message>
        <source>Left by other docsweeps: %1. They will not try again either.</source>
        <translation>ほかの docsweep が残したもの：%1。それらも再試行しません。</translation>
    </message>
</context>
<context>
    <name>docsweep::PendingModel</name>
    <message>
        <source>with the next run</source>
        <translation>次の実行で</translation>
    </message>
    <message>
        <source>By an automatic run. A run by hand tries all of them.</source>
        <translation>自動実行による。手動の実行ではすべてを試行します。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>待機開始</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>this docsweep</source>
        <translation>この docsweep</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>ここからは行いません</translation>
    </message>
    <message>
        <source>The next run from here checks it and deletes it if the rules of this docsweep allow it.</source>
        <translation>次のここからの実行で確認し、この docsweep のルールが許せば削除します。</translation>
    </message>
    <message>
        <source>The rules of this docsweep keep it: it is younger than the age, of a kind that is kept, or in a bucket that is not cleaned up from here. Whoever left it tries it again.</source>
        <translation>この docsweep のルールでは残します。設定の経過時間より新しいか、残す種類か、ここからはクリーンアップしないバケットにあります。残した側が再試行します。</translation>
    </message>
    <message>
        <source>Left by</source>
        <translation>残した docsweep</translation>
    </message>
</context>
<context>
    <name>docsweep::PeriodEdit</name>
    <message>
        <source>%1: unit</source>
        <translation>%1：単位</translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation>
            <numerusform>分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation>
            <numerusform>時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::PlacesGroup</name>
    <message>
        <source>Files and folders</source>
        <translation>ファイルとフォルダー</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open docsweep&apos;s home</source>
        <translation>docsweep のホームを開く</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Copy places and versions</source>
        <translation>保存場所とバージョンをコピー</translation>
    </message>
    <message>
        <source>For a problem report. Contains no key and no password.</source>
        <translation>問題の報告用です。キーやパスワードは含まれません。</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>none; everything comes from the environment</source>
        <translation>なし（すべて環境変数から取得）</translation>
    </message>
</context>
<context>
    <name>docsweep::Preview</name>
    <message>
        <source>There is no preview of files larger than %1.</source>
        <translation>%1 を超えるファイルのプレビューは表示されません。</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>この画像は読み取れません。</translation>
    </message>
    <message>
        <source>This picture is too large to be shown.</source>
        <translation>この画像は大きすぎて表示できません。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
    <message>
        <source>This PDF cannot be read.</source>
        <translation>この PDF は読み取れません。</translation>
    </message>
    <message>
        <source>This PDF is protected by a password.</source>
        <translation>この PDF はパスワードで保護されています。</translation>
    </message>
    <message>
        <source>This PDF has no page to show.</source>
        <translation>この PDF には表示できるページがありません。</translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln page(s)</source>
        <translation>
            <numerusform>全 %Ln ページの最初のページ</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルは空です。</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>先頭部分だけを表示しています。</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation>この種類のファイルのプレビューは表示されません。</translation>
    </message>
    <message>
        <source>The preview took too long and was stopped. The file may be harmful.</source>
        <translation>プレビューに時間がかかりすぎたため停止しました。ファイルは有害な可能性があります。</translation>
    </message>
    <message>
        <source>The preview failed and was stopped. The file may be harmful.</source>
        <translation>プレビューに失敗したため停止しました。ファイルは有害な可能性があります。</translation>
    </message>
    <message>
        <source>The preview could not be started.</source>
        <translation>プレビューを開始できませんでした。</translation>
    </message>
    <message>
        <source>There is no preview: this system can&apos;t open files in a protected way.</source>
        <translation>プレビューなし：このシステムではファイルを保護された方法で開けません。</translation>
    </message>
</context>
<context>
    <name>docsweep::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Read the file and show its beginning here. No copy is kept.</source>
        <translation>ファイルを読み込み、先頭部分をここに表示します。コピーは残りません。</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>ファイルのプレビュー</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation>この種類のファイルのプレビューは表示されません。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>%1. Files of more than %2 are read on request.</source>
        <translation>%1。%2 を超えるファイルは要求時に読み込みます。</translation>
    </message>
    <message>
        <source>Files of more than %1 are read on request.</source>
        <translation>%1 を超えるファイルは要求時に読み込みます。</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectBadge</name>
    <message>
        <source>red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Mark of this connection: %1</source>
        <translation>この接続の印：%1</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectList</name>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
</context>
<context>
    <name>docsweep::Projects</name>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>設定を使用できません</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>データベースに接続できません</translation>
    </message>
    <message>
        <source>The storage cannot be reached</source>
        <translation>ストレージに接続できません</translation>
    </message>
    <message>
        <source>This journal cannot be read</source>
        <translation>このジャーナルを読み込めません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) failed</source>
        <translation>
            <numerusform>%Ln 件の実行が失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Some items could not be deleted</source>
        <translation>削除できない項目がありました</translation>
    </message>
    <message>
        <source>The schedule cannot be followed</source>
        <translation>スケジュールに従えません</translation>
    </message>
    <message>
        <source>A run is %1 late</source>
        <translation>実行が %1 遅れています</translation>
    </message>
    <message>
        <source>A run is late</source>
        <translation>実行が遅れています</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>予定 %1</translation>
    </message>
    <message>
        <source>The last scan could not list the files</source>
        <translation>前回のスキャンでファイルを一覧できませんでした</translation>
    </message>
    <message>
        <source>The quota is used up</source>
        <translation>クォータを使い切りました</translation>
    </message>
    <message>
        <source>%1 of the quota is used</source>
        <translation>クォータの %1 を使用中</translation>
    </message>
    <message>
        <source>Clean up, or raise the quota</source>
        <translation>クリーンアップするか、クォータを増やします</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>%Ln 件の削除がストレージ待ちです</numerusform>
        </translation>
    </message>
    <message>
        <source>The next run tries again</source>
        <translation>次回の実行で再試行します</translation>
    </message>
    <message>
        <source>Made by an older docsweep</source>
        <translation>古い docsweep が作成</translation>
    </message>
    <message>
        <source>Open it once to bring it up to date</source>
        <translation>一度開くと更新されます</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>未スキャン</translation>
    </message>
    <message>
        <source>Open it to scan</source>
        <translation>開くとスキャンできます</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a project needs, and more of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <comment>needs of a project that are not shown</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No quota is set</source>
        <translation>クォータは設定されていません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>%1 of the quota</source>
        <translation>クォータの %1</translation>
    </message>
    <message>
        <source>Scanned %1</source>
        <translation>スキャン：%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>%1 を解放</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>スケジュールなし</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>after quiet hours</source>
        <translation>休止時間帯の後</translation>
    </message>
    <message>
        <source>late</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Check that this machine and its scheduler are running at these times.</source>
        <translation>このマシンとスケジューラーがその時間に動作していることを確認してください。</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>by the system</source>
        <translation>システムによる</translation>
    </message>
    <message>
        <source>A scheduler outside docsweep begins a run about every %1.</source>
        <translation>docsweep 以外のスケジューラーが約 %1 ごとに実行を開始します。</translation>
    </message>
    <message>
        <source>The oldest waits since %1</source>
        <translation>最も古いものは %1 から待機中</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>database %1, storage %2</source>
        <comment>how long each took to answer, or no</comment>
        <translation>データベース %1、ストレージ %2</translation>
    </message>
    <message>
        <source>neither answers</source>
        <translation>どちらも応答なし</translation>
    </message>
    <message>
        <source>no database</source>
        <translation>データベース応答なし</translation>
    </message>
    <message>
        <source>storage answers</source>
        <translation>ストレージは応答</translation>
    </message>
    <message>
        <source>no storage</source>
        <translation>ストレージ応答なし</translation>
    </message>
    <message>
        <source>database answers</source>
        <translation>データベースは応答</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>storage off</source>
        <translation>ストレージはオフ</translation>
    </message>
    <message>
        <source>both answer</source>
        <translation>両方応答</translation>
    </message>
    <message>
        <source>%1, none needs you</source>
        <translation>%1、対応は不要です</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln need(s) you</source>
        <translation>
            <numerusform>%1、%Ln 個は対応が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>“Allow automatic runs” is off in Settings: automatic runs do nothing.</source>
        <translation>設定で「自動実行を許可する」がオフのため、自動実行は何も行いません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>接続 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectsModel</name>
    <message>
        <source>open in this window</source>
        <translation>このウィンドウで開いています</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the two lines of a cell</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>What the newest scan listed and nobody has deleted or held since</source>
        <translation>最新のスキャンで見つかり、その後削除も保持もされていないもの</translation>
    </message>
    <message>
        <source>Runs that failed since the last good one</source>
        <translation>最後に成功した後に失敗した実行</translation>
    </message>
    <message>
        <source>Deletions that the storage has not confirmed</source>
        <translation>ストレージが確認していない削除</translation>
    </message>
    <message>
        <source>By the journal: a run that has not ended</source>
        <translation>ジャーナルによる：終了していない実行</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存量</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>削除可能</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>次回の実行</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>ストレージ待ち</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>応答状況</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the mark of a project and its colour</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a project and its mark</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectsPage</name>
    <message>
        <source>All projects</source>
        <translation>すべてのプロジェクト</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>新しい接続…</translation>
    </message>
    <message>
        <source>Asking databases and storages: %1 of %2 have answered</source>
        <translation>データベースとストレージに問い合わせ中：%2 件中 %1 件が応答</translation>
    </message>
    <message>
        <source>Databases and storages asked at %1</source>
        <translation>データベースとストレージへの問い合わせ：%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Stops asking; what has answered stays</source>
        <translation>問い合わせを止めます。届いた応答は残ります</translation>
    </message>
    <message>
        <source>Asks each database and storage whether it answers; changes nothing</source>
        <translation>各データベースとストレージが応答するか確認します。何も変更しません</translation>
    </message>
    <message>
        <source>No saved connections</source>
        <translation>保存された接続はありません</translation>
    </message>
    <message>
        <source>A connection saved under a name has its row here.</source>
        <translation>名前を付けて保存した接続がここに並びます。</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>Change or clear the search.</source>
        <translation>検索を変更または消去してください。</translation>
    </message>
    <message>
        <source>Asking the databases and storages</source>
        <translation>データベースとストレージに問い合わせ中</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>接続を検索</translation>
    </message>
    <message>
        <source>Reading the connections…</source>
        <translation>接続を読み込み中…</translation>
    </message>
    <message>
        <source>Figures are from each connection&apos;s journal</source>
        <translation>数値は各接続のジャーナルによります</translation>
    </message>
</context>
<context>
    <name>docsweep::ProjectsView</name>
    <message>
        <source>All projects</source>
        <translation>すべてのプロジェクト</translation>
    </message>
</context>
<context>
    <name>docsweep::QuietHours</name>
    <message>
        <source>Quiet hours</source>
        <translation>休止時間帯</translation>
    </message>
    <message>
        <source>None: runs may start at any time.</source>
        <translation>なし：実行はいつでも開始されます。</translation>
    </message>
    <message>
        <source>Add quiet hours</source>
        <translation>休止時間帯を追加</translation>
    </message>
</context>
<context>
    <name>docsweep::QuietRow</name>
    <message>
        <source>Quiet from</source>
        <translation>休止の開始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>休止の終了</translation>
    </message>
    <message>
        <source>At or before the start: on the next day</source>
        <translation>開始と同じかそれより前の時刻：翌日になります</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>～</translation>
    </message>
    <message>
        <source>Remove these quiet hours</source>
        <translation>この休止時間帯を削除</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>%1に開始</translation>
    </message>
</context>
<context>
    <name>docsweep::QuotaGauge</name>
    <message>
        <source>%1 of %2 stored, %3 of it can be deleted</source>
        <translation>%2 中 %1 を保存、そのうち %3 が削除可能</translation>
    </message>
    <message>
        <source>Stored: not known</source>
        <translation>保存量：不明</translation>
    </message>
</context>
<context>
    <name>docsweep::RangeMenu</name>
    <message>
        <source>any</source>
        <comment>a limit that is not set</comment>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>これらを表示</translation>
    </message>
</context>
<context>
    <name>docsweep::RestoreDialog</name>
    <message>
        <source>Put back</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>What will be put back</source>
        <translation>復元されるもの</translation>
    </message>
    <message>
        <source>Finish what was interrupted</source>
        <translation>中断した復元を完了</translation>
    </message>
    <message>
        <source>Items with something to know</source>
        <translation>注意が必要な項目</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>セッション / ファイル</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Save to a folder…</source>
        <translation>フォルダーに保存…</translation>
    </message>
    <message>
        <source>Writes the copies into a folder of this computer. Database and storage are not touched.</source>
        <translation>コピーをこのコンピューターのフォルダーに書き込みます。データベースとストレージは変更しません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Finding out what can be put back…</source>
        <translation>復元できるものを確認中…</translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln item(s)</source>
        <translation>
            <numerusform>%Ln 件を復元</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are kept until %1.</source>
        <translation>コピーは %1 まで保存されます。</translation>
    </message>
    <message>
        <source>What is put back is held until %1, so that no cleanup deletes it again right away.</source>
        <translation>復元されたものは %1 まで保持され、すぐに再び削除されることはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) cannot be put back in place</source>
        <translation>
            <numerusform>%Ln 件は元の場所に復元できません</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore %1: %2 of %3 items are not back yet.</source>
        <translation>復元 %1: %3 件中 %2 件がまだ復元されていません。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了する</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>復元中…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>%1 of %2 put back</source>
        <translation>%2 件中 %1 件を復元</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) put back</source>
        <translation>
            <numerusform>%Ln 件を復元しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 items put back</source>
        <translation>%2 件中 %1 件を復元しました</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>まだ完了していません</translation>
    </message>
    <message>
        <source>Held until %1. See Holds to keep it longer.</source>
        <translation>%1 まで保持されます。延長は「保持」で行えます。</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>知っておくこと</translation>
    </message>
    <message>
        <source>Save the copies to a folder</source>
        <translation>コピーをフォルダーに保存</translation>
    </message>
    <message>
        <source>Saving to %1…</source>
        <translation>%1 に保存中…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Partly saved</source>
        <translation>一部を保存しました</translation>
    </message>
    <message>
        <source>%1 and the rows of %2 are in %3.</source>
        <translation>%1と%2の行は %3 にあります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln 個のファイル、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>セッション %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>It could not be put back</source>
        <translation>復元できませんでした</translation>
    </message>
    <message>
        <source>What was put back so far stays. The rest can be put back later.</source>
        <translation>ここまで復元したものは残ります。残りは後で復元できます。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>あきらめる…</translation>
    </message>
    <message>
        <source>Ends it. What has been put back stays.</source>
        <translation>ここで終わります。復元したものは残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) are already there, unchanged.</source>
        <translation>
            <numerusform>%Ln 件は既に存在し、変わっていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>あきらめる</translation>
    </message>
    <message>
        <source>Give up what is not back yet?</source>
        <translation>まだ戻っていないものをあきらめますか？</translation>
    </message>
    <message>
        <source>What has been put back stays and is held. The copies of the rest are kept until their term ends.</source>
        <translation>復元したものは残り、保持されます。残りのコピーは期限が切れるまで保存されます。</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>待ち続ける</translation>
    </message>
    <message>
        <source>Giving up…</source>
        <translation>あきらめています…</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>あきらめました</translation>
    </message>
</context>
<context>
    <name>docsweep::RestoreWords</name>
    <message>
        <source>Put back session %1</source>
        <translation>セッション %1 を復元</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>%1 を復元</translation>
    </message>
    <message>
        <source>Put back run %1</source>
        <translation>実行 %1 を復元</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>will be put back</source>
        <translation>復元予定</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>開始済み</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>復元済み</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>既に存在</translation>
    </message>
    <message>
        <source>added to the new session</source>
        <translation>新しいセッションに追加</translation>
    </message>
    <message>
        <source>only to a folder</source>
        <translation>フォルダーにのみ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) with %1</source>
        <translation>
            <numerusform>%Ln 個のセッション、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>文書 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln 個のファイル、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 put back</source>
        <translation>%2 件中 %1 件を復元</translation>
    </message>
    <message>
        <source>%1 were already there</source>
        <translation>%1 件は既に存在</translation>
    </message>
    <message>
        <source>%1 left alone: something else is there now</source>
        <translation>%1 件は変更なし: 別のものがあります</translation>
    </message>
    <message>
        <source>%1 can only be saved to a folder</source>
        <translation>%1 件はフォルダーにのみ保存可能</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 件待機中</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1 件</translation>
    </message>
</context>
<context>
    <name>docsweep::RunConfirmation</name>
    <message>
        <source>Nothing can be deleted now, because the safety limits could not be checked. %1</source>
        <translation>安全制限を確認できなかったため、今は何も削除できません。%1</translation>
    </message>
    <message>
        <source>This list has changed: another docsweep has processed a part of it. Scan again.</source>
        <translation>この一覧は変更されています。別の docsweep が一部を処理しました。再スキャンしてください。</translation>
    </message>
    <message>
        <source>Nothing of this cleanup is left to delete.</source>
        <translation>このクリーンアップで削除するものは残っていません。</translation>
    </message>
</context>
<context>
    <name>docsweep::RunDetails</name>
    <message>
        <source>All runs</source>
        <translation>すべての実行</translation>
    </message>
    <message>
        <source>Back to all runs (%1)</source>
        <translation>すべての実行に戻ります（%1）</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Save this run and its items as CSV or JSON</source>
        <translation>この実行とその項目を CSV または JSON で保存します</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>A report to keep: as a PDF or on paper</source>
        <translation>保存用のレポート（PDF または印刷）</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>削除予定</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>すでに消失</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>ストレージ待ち</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>解放量</translation>
    </message>
    <message>
        <source>Search the items of this run</source>
        <translation>この実行の項目を検索</translation>
    </message>
    <message>
        <source>Search key, file, session…</source>
        <translation>キー、ファイル、セッションを検索…</translation>
    </message>
    <message>
        <source>Items of the run</source>
        <translation>実行の項目</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>実行 %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>took under 1 s</source>
        <translation>所要時間 1 秒未満</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>所要時間 %1</translation>
    </message>
    <message>
        <source>one session: %1</source>
        <translation>1 つのセッション：%1</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>%1より古い</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a state and its count</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Only %1, %2 of them</source>
        <translation>%1のみ（%2 件）</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more cause(s); the list below names each</source>
        <translation>
            <numerusform>ほか %Ln 件の原因（下の一覧にすべて記載）</numerusform>
        </translation>
    </message>
    <message>
        <source>This run was on another database: %1</source>
        <translation>別のデータベースに対する実行でした：%1</translation>
    </message>
    <message>
        <source>Pending deletions are being tried again</source>
        <translation>ストレージ待ちの削除を再試行中です</translation>
    </message>
    <message>
        <source>A cleanup is running</source>
        <translation>クリーンアップの実行中です</translation>
    </message>
    <message>
        <source>A scan is running</source>
        <translation>スキャンの実行中です</translation>
    </message>
    <message>
        <source>Retry failed and pending</source>
        <translation>失敗とストレージ待ちを再試行</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>失敗を再試行</translation>
    </message>
    <message>
        <source>Retry pending</source>
        <translation>ストレージ待ちを再試行</translation>
    </message>
    <message>
        <source>Finishes the pending deletions, then scans and lists what failed. Nothing of that is deleted until you confirm it.</source>
        <translation>ストレージ待ちの削除を完了させた後、スキャンして失敗した項目を一覧にします。承認するまで、それらは何も削除されません。</translation>
    </message>
    <message>
        <source>Finishes the pending deletions. They were confirmed with the run.</source>
        <translation>ストレージ待ちの削除を完了させます。これらは実行時に承認済みです。</translation>
    </message>
    <message>
        <source>This run cannot be shown. %1</source>
        <translation>この実行を表示できません。%1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>It is not yet known what happened to them. The next run settles it.</source>
        <translation>どうなったかはまだ不明です。次の実行で確定します。</translation>
    </message>
    <message>
        <source>The run did not get to them. They were not touched.</source>
        <translation>実行はそこまで進みませんでした。何も変更していません。</translation>
    </message>
    <message>
        <source>Run on %1</source>
        <translation>%1 での実行</translation>
    </message>
    <message>
        <source>%1 asked it to stop.</source>
        <translation>%1 が停止を求めました。</translation>
    </message>
    <message>
        <source>The figures are those of the ledger. Its items, with what became of each, are in the journal of docsweep on %1.</source>
        <translation>数値は台帳のものです。各項目とその結果は、%1 の docsweep のジャーナルにあります。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a cause, what to do</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Copies are kept until %1</source>
        <translation>コピーの保存期限: %1</translation>
    </message>
    <message>
        <source>Put back its session…</source>
        <translation>そのセッションを復元…</translation>
    </message>
</context>
<context>
    <name>docsweep::RunElsewhere</name>
    <message>
        <source>Show runs</source>
        <translation>実行を表示</translation>
    </message>
    <message>
        <source>Ask it to stop…</source>
        <translation>停止を求める…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how a run was started, by whom</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been cleaning since %2 (%3): %4 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 が %2 からクリーンアップ中です（%3）：%4 / %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been cleaning since %2 (%3)</source>
        <translation>%1 が %2 からクリーンアップ中です（%3）</translation>
    </message>
    <message>
        <source>Asked to stop by %1.</source>
        <translation>%1 が停止を求めました。</translation>
    </message>
    <message>
        <source>Ask it to stop</source>
        <translation>停止を求める</translation>
    </message>
    <message>
        <source>Ask the cleanup on %1 to stop?</source>
        <translation>%1 のクリーンアップに停止を求めますか？</translation>
    </message>
    <message>
        <source>It hears this within seconds and ends with the batch that it is at. What it has not deleted stays. Everybody sees who asked.</source>
        <translation>数秒以内に伝わり、処理中のバッチで終了します。まだ削除していないものは残ります。誰が求めたかは全員に表示されます。</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>Ask to stop</source>
        <translation>停止を求める</translation>
    </message>
</context>
<context>
    <name>docsweep::RunHistory</name>
    <message>
        <source>Next runs</source>
        <translation>次回以降の実行</translation>
    </message>
    <message>
        <source>Latest runs</source>
        <translation>最近の実行</translation>
    </message>
    <message>
        <source>Results of automatic runs, latest first</source>
        <translation>自動実行の結果（新しい順）</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>予定時刻</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1（%2後）</translation>
    </message>
    <message>
        <source>Not known: the schedule could not be read.</source>
        <translation>不明：スケジュールを読み取れませんでした。</translation>
    </message>
    <message>
        <source>None: automatic runs are paused.</source>
        <translation>なし：自動実行は一時停止中です。</translation>
    </message>
    <message>
        <source>None: automatic runs are off.</source>
        <translation>なし：自動実行はオフです。</translation>
    </message>
    <message>
        <source>In the last 24 hours: %1</source>
        <translation>過去 24 時間：%1</translation>
    </message>
    <message>
        <source>Not known: the journal could not be read.</source>
        <translation>不明：ジャーナルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>No automatic run has been due yet.</source>
        <translation>予定時刻を迎えた自動実行はまだありません。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>ran, catching up</source>
        <translation>実行済み（補完）</translation>
    </message>
</context>
<context>
    <name>docsweep::RunPanel</name>
    <message>
        <source>Cleanup</source>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source>Verified items</source>
        <translation>検証済みの項目</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Sessions whose rows are gone from the database, with the result of each recorded</source>
        <translation>データベースから行がなくなり、それぞれの結果が記録されたセッション</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files that the storage has answered for, or that were skipped</source>
        <translation>ストレージから応答があったファイル、またはスキップされたファイル</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Items whose result is verified and recorded</source>
        <translation>結果が検証され、記録された項目</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>再スキャン</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Nothing has been deleted yet.</source>
        <translation>まだ何も削除されていません。</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約 %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln 件を削除中（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <translation>%2 件中 %1 件を検証済み</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted</source>
        <translation>
            <numerusform>%Ln 件は削除されず</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Paused: no new batch starts</source>
        <translation>一時停止中：新しいバッチは開始されません</translation>
    </message>
    <message>
        <source>Stopping: the current batches are being finished and verified…</source>
        <translation>停止中：処理中のバッチを完了して検証しています…</translation>
    </message>
    <message>
        <source>Still stopping: waiting for a disk or the network. Nothing new starts.</source>
        <translation>まだ停止中です：ディスクまたはネットワークを待っています。新しい処理は始まりません。</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1</source>
        <translation>何も削除されませんでした：%1</translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>%1 を解放</translation>
    </message>
    <message>
        <source>%1 freed in %2</source>
        <translation>%2で %1 を解放</translation>
    </message>
    <message>
        <source>Partly done, %1</source>
        <translation>一部完了、%1</translation>
    </message>
    <message>
        <source>Done, %1</source>
        <translation>完了、%1</translation>
    </message>
    <message>
        <source>A safety limit was overridden for this cleanup: %1</source>
        <translation>このクリーンアップでは安全制限が無視されました：%1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>削除 %1 件</translation>
    </message>
    <message>
        <source>%1 already gone</source>
        <translation>すでに消失 %1 件</translation>
    </message>
    <message>
        <source>%1 used again or changed</source>
        <translation>再使用または変更 %1 件</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>ストレージ待ち %1 件</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1 件</translation>
    </message>
    <message>
        <source>%1 of an earlier run finished</source>
        <translation>以前の実行の %1 件を完了</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>何も削除されませんでした</translation>
    </message>
    <message>
        <source>The storage does not answer. Waiting up to %1 more.</source>
        <translation>ストレージが応答しません。あと最大 %1待ちます。</translation>
    </message>
    <message>
        <source>%1 undecided until the next run</source>
        <translation>%1 件は次の実行まで未確定</translation>
    </message>
    <message>
        <source>Pausing: finishing the current batch…</source>
        <translation>一時停止中：現在のバッチを完了しています…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing deleted: %Ln item(s) failed</source>
        <translation>
            <numerusform>何も削除されませんでした：%Ln 件が失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Stopped. %1 deleted, %2 left.</source>
        <translation>停止しました。削除 %1、残り %2。</translation>
    </message>
    <message>
        <source>Stopped by an error. %1 deleted, %2 left.</source>
        <translation>エラーで停止しました。削除 %1、残り %2。</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>復元…</translation>
    </message>
    <message numerus="yes">
        <source>Copying, then deleting %Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln 件をコピーしてから削除中（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 copied (%3)</source>
        <translation>%2 件中 %1 件をコピー済み（%3）</translation>
    </message>
</context>
<context>
    <name>docsweep::RunQuestion</name>
    <message>
        <source>Run the web app&apos;s code?</source>
        <translation>Web アプリのコードを実行しますか？</translation>
    </message>
    <message>
        <source>Only the web app&apos;s own Python can read its settings. This runs the code of its settings and models.</source>
        <translation>Web アプリの設定を読めるのは Web アプリ自身の Python だけです。この操作により、その設定とモデルのコードが実行されます。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>実行ユーザー</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>実行しない</translation>
    </message>
    <message>
        <source>docsweep does not change it.</source>
        <translation>docsweep はこのコードを変更しません。</translation>
    </message>
    <message>
        <source>This code belongs to user %1. It would run with all rights of user %2.</source>
        <translation>このコードはユーザー %1 のものです。ユーザー %2 のすべての権限で実行されます。</translation>
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
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>1 秒未満</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>開始元</translation>
    </message>
    <message>
        <source>What was to be deleted</source>
        <translation>削除の対象</translation>
    </message>
    <message>
        <source>the session %1</source>
        <translation>セッション %1</translation>
    </message>
    <message>
        <source>everything unused for longer than %1</source>
        <translation>%1を超えて使用されていないすべてのもの</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>削除予定</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>すでに消失</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>ストレージ待ち</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>解放量</translation>
    </message>
    <message>
        <source>Removed: sessions %1, documents %2, files %3; each confirmed by the database or the storage.</source>
        <translation>削除：セッション %1 件、文書 %2 件、ファイル %3 件。それぞれデータベースまたはストレージで確認済みです。</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>The first %1 of %2 items. Those that were not deleted come first. The CSV or JSON export contains them all.</source>
        <translation>%2 件のうち最初の %1 件です。削除されなかったものを先に示します。CSV または JSON のエクスポートにはすべてが含まれます。</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>セッションまたはファイル</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more item(s)</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleanup run %1</source>
        <translation>クリーンアップの実行 %1</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>実行の情報</translation>
    </message>
    <message>
        <source>Why items were not deleted</source>
        <translation>項目が削除されなかった理由</translation>
    </message>
    <message>
        <source>%1 · printed %2</source>
        <translation>%1 · 印刷 %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例：%1</translation>
    </message>
</context>
<context>
    <name>docsweep::RunText</name>
    <message>
        <source>asleep or off</source>
        <translation>スリープ中または電源オフ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>another run was in progress</source>
        <translation>別の実行中</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>休止時間帯</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Web app</source>
        <translation>Web アプリ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how a run was started, by whom</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Not finished: it is running elsewhere, or its process ended early</source>
        <translation>未終了：別の場所で実行中か、プロセスが途中で終わりました</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未終了</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Interrupted: its process ended before it could finish</source>
        <translation>中断：完了前にプロセスが終わりました</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message numerus="yes">
        <source>Partly done: %Ln item(s) failed</source>
        <translation>
            <numerusform>一部完了：%Ln 件が失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>一部完了</translation>
    </message>
    <message numerus="yes">
        <source>Done, but %Ln deletion(s) wait for the storage</source>
        <translation>
            <numerusform>完了。ただし %Ln 件の削除がストレージ待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>files pending</source>
        <translation>ファイルがストレージ待ち</translation>
    </message>
    <message>
        <source>Done: there was nothing to delete</source>
        <translation>完了：削除対象なし</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>It is running in another window or on another machine, or its process ended. “Retry” finds out: it completes what an ended run left behind and does not disturb a running one.</source>
        <translation>別のウィンドウまたは別のマシンで実行中か、プロセスが終わっています。「再試行」で確認できます。終わった実行の未完了分は完了され、実行中のものは妨げられません。</translation>
    </message>
    <message>
        <source>docsweep or the machine stopped during this run. What it had started was completed from the journal. The rest was not touched, and the next scan checks it again.</source>
        <translation>この実行中に docsweep またはマシンが停止しました。開始済みの処理はジャーナルをもとに完了されました。残りには触れておらず、次回のスキャンで再確認されます。</translation>
    </message>
    <message>
        <source>What stopped it: %1</source>
        <translation>停止の原因：%1</translation>
    </message>
    <message>
        <source>Why files could not be deleted: %1</source>
        <translation>ファイルを削除できなかった理由：%1</translation>
    </message>
    <message>
        <source>Safety limits that were overridden for it: %1</source>
        <translation>この実行で無視された安全制限：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that were pending when it ended have been settled since.</source>
        <translation>
            <numerusform>終了時にストレージ待ちだった %Ln 件の削除は、その後処理されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also finished %Ln deletion(s) of earlier runs.</source>
        <translation>
            <numerusform>以前の実行の削除 %Ln 件も完了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of its items has been removed. The totals are kept.</source>
        <translation>項目の一覧は消去されました。合計は残っています。</translation>
    </message>
    <message>
        <source>Skipped on purpose: nothing to do.</source>
        <translation>意図的にスキップされました。対処は不要です。</translation>
    </message>
    <message>
        <source>Every run tries again; “Retry” does it now.</source>
        <translation>実行のたびに再試行されます。「再試行」ですぐに行えます。</translation>
    </message>
    <message>
        <source>Still there. When the cause is fixed, “Retry” scans and lists them again.</source>
        <translation>まだ存在しています。原因を解消した後、「再試行」でスキャンして再び一覧にできます。</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, none missed</source>
        <translation>予定 %1 回、確認 %2 回、未実施なし</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and why runs were missed</comment>
        <translation>%2 %1 回</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, %3 missed: %4</source>
        <translation>予定 %1 回、確認 %2 回、未実施 %3 回：%4</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between causes</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1; %2 caught up</source>
        <translation>%1。補完実行 %2 回</translation>
    </message>
    <message>
        <source>only what earlier runs left over</source>
        <translation>以前の実行が残したもののみ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) of earlier runs were still pending at its end</source>
        <translation>
            <numerusform>終了時に以前の実行の削除 %Ln 件がまだストレージ待ち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: finished %Ln deletion(s) of earlier runs</source>
        <translation>
            <numerusform>完了：以前の実行の削除 %Ln 件を完了</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: what earlier runs left over is settled</source>
        <translation>完了：以前の実行が残したものは処理済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) were pending then; none are pending now.</source>
        <translation>
            <numerusform>当時は %Ln 件の削除がストレージ待ちでした。現在はありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) were pending then; %1 still pending now.</source>
        <translation>
            <numerusform>当時は %Ln 件の削除がストレージ待ちでした。現在も %1 件がストレージ待ちです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done is recorded; the rest is still pending.</source>
        <translation>停止しました。完了した分は記録済みで、残りは引き続きストレージ待ちです。</translation>
    </message>
    <message>
        <source>The pending deletions could not be tried. %1</source>
        <translation>ストレージ待ちの削除を試行できませんでした。%1</translation>
    </message>
    <message>
        <source>Nothing is pending any more. What an interrupted run left over is settled.</source>
        <translation>ストレージ待ちはなくなりました。中断された実行の未完了分も処理済みです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) done, %1 freed.</source>
        <translation>
            <numerusform>ストレージ待ちだった %Ln 件の削除が完了し、%1 を解放しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) done, %1 still pending: the list shows why.</source>
        <translation>
            <numerusform>ストレージ待ちだった %Ln 件の削除が完了しました。%1 件は引き続きストレージ待ちです。理由は一覧に表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing: it was refused before it started</source>
        <translation>なし：始まる前に拒否されました</translation>
    </message>
    <message>
        <source>Refused before it started. Nothing was touched.</source>
        <translation>始まる前に拒否されました。何も変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Refused %Ln time(s) in a row before it started. Nothing was touched.</source>
        <translation>
            <numerusform>始まる前に続けて %Ln 回拒否されました。何も変更されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message numerus="yes">
        <source>It is not yet known what happened to %Ln item(s), because the database did not answer. The next run settles it.</source>
        <translation>
            <numerusform>データベースが応答しなかったため、%Ln 件がどうなったかはまだ分かりません。次回の実行で確定します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also deleted %Ln expired login(s) (django_session).</source>
        <translation>
            <numerusform>期限切れのログイン %Ln 件も削除しました（django_session）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired logins were not deleted (django_session): the database did not allow it.</source>
        <translation>期限切れのログインは削除されませんでした（django_session）。データベースが許可しませんでした。</translation>
    </message>
    <message>
        <source>Expired logins were not deleted (django_session).</source>
        <translation>期限切れのログインは削除されませんでした（django_session）。</translation>
    </message>
    <message>
        <source>Stopped. %1 deleted, %2 left.</source>
        <translation>停止しました。削除 %1、残り %2。</translation>
    </message>
    <message>
        <source>Stopped by an error. %1 deleted, %2 left.</source>
        <translation>エラーで停止しました。削除 %1、残り %2。</translation>
    </message>
    <message>
        <source>Stopped. %1 deleted.</source>
        <translation>停止しました。削除 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) that were pending here had been finished by other installations.</source>
        <translation>
            <numerusform>ここで保留中だった %Ln 件の削除は、別のインストールによって完了していました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::RunsModel</name>
    <message>
        <source>one session</source>
        <translation>1 つのセッション</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>1 秒未満</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>終了 %1</translation>
    </message>
    <message>
        <source>Everything older than this was to be deleted</source>
        <translation>これより古いものはすべて削除の対象でした</translation>
    </message>
    <message>
        <source>Skipped: used again, changed or held since the plan was made</source>
        <translation>スキップ：計画の作成後に再使用、変更、または保持されたもの</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>開始元</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>経過時間の基準</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>削除予定</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>ストレージ待ち</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>解放量</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>What is still pending of what it left</source>
        <translation>残したもののうち、まだストレージ待ちのもの</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>this docsweep</source>
        <translation>この docsweep</translation>
    </message>
    <message>
        <source>Only the docsweep that ran it knows</source>
        <translation>実行した docsweep だけが把握しています</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
</context>
<context>
    <name>docsweep::RunsView</name>
    <message>
        <source>Runs, newest first</source>
        <translation>実行（新しい順）</translation>
    </message>
</context>
<context>
    <name>docsweep::Schedule</name>
    <message>
        <source>Automatic runs are not possible</source>
        <translation>自動実行は利用できません</translation>
    </message>
    <message>
        <source>Automatic runs are switched off</source>
        <translation>自動実行は無効です</translation>
    </message>
    <message>
        <source>Automatic runs are off</source>
        <translation>自動実行はオフです</translation>
    </message>
    <message>
        <source>Automatic runs are paused</source>
        <translation>自動実行は一時停止中です</translation>
    </message>
    <message>
        <source>Automatic runs are paused until %1</source>
        <translation>自動実行は %1 まで一時停止中です</translation>
    </message>
    <message>
        <source>Quiet hours, next automatic run %1</source>
        <translation>休止時間帯です。次回の自動実行は %1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>休止時間帯</translation>
    </message>
    <message>
        <source>Automatic run is on</source>
        <translation>自動実行の実行中です</translation>
    </message>
    <message>
        <source>An automatic run waits for this window</source>
        <translation>自動実行がこのウィンドウを待っています</translation>
    </message>
    <message>
        <source>Next automatic run %1</source>
        <translation>次回の自動実行は %1</translation>
    </message>
    <message>
        <source>Reading the schedule…</source>
        <translation>スケジュールを読み込み中…</translation>
    </message>
    <message>
        <source>Nothing is deleted unless somebody starts a cleanup.</source>
        <translation>誰かがクリーンアップを開始しない限り、何も削除されません。</translation>
    </message>
    <message>
        <source>The last automatic run (%1) found nothing to delete.</source>
        <translation>前回の自動実行（%1）では、削除するものがありませんでした。</translation>
    </message>
    <message>
        <source>The last automatic run (%1) was stopped; it had deleted %2 and freed %3.</source>
        <translation>前回の自動実行（%1）は停止されました。停止までに %2 件を削除し、%3 を解放しました。</translation>
    </message>
    <message>
        <source>The last automatic run (%1) deleted %2 and freed %3.</source>
        <translation>前回の自動実行（%1）は %2を削除し、%3 を解放しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>実行済み</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>stopped: nothing deleted</source>
        <translation>停止：削除なし</translation>
    </message>
    <message>
        <source>missed: asleep or off</source>
        <translation>未実施：スリープ中または電源オフ</translation>
    </message>
    <message>
        <source>skipped: paused</source>
        <translation>スキップ：一時停止中</translation>
    </message>
    <message>
        <source>missed: another run was in progress</source>
        <translation>未実施：別の実行中</translation>
    </message>
    <message>
        <source>nothing: switched off</source>
        <translation>何もせず：無効</translation>
    </message>
    <message>
        <source>postponed: quiet hours</source>
        <translation>延期：休止時間帯</translation>
    </message>
    <message>
        <source>the schedule starts from here</source>
        <translation>スケジュールの起点</translation>
    </message>
    <message>
        <source>the clock was set back</source>
        <translation>時計が戻された</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, none missed</source>
        <translation>予定 %1 回、確認 %2 回、未実施なし</translation>
    </message>
    <message>
        <source>asleep or off</source>
        <translation>スリープ中または電源オフ</translation>
    </message>
    <message>
        <source>another run or scan was in progress</source>
        <translation>別の実行またはスキャン中</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>%1 expected, %2 seen, %3 missed: %4</source>
        <translation>予定 %1 回、確認 %2 回、未実施 %3 回：%4</translation>
    </message>
    <message>
        <source>Set by %1 on the command line</source>
        <translation>コマンドラインの %1 で設定</translation>
    </message>
    <message>
        <source>Set by %1 in the environment</source>
        <translation>環境変数 %1 で設定</translation>
    </message>
    <message>
        <source>Set by %1 in the .env file</source>
        <translation>.env ファイルの %1 で設定</translation>
    </message>
    <message>
        <source>Set by %1 in the profile</source>
        <translation>プロファイルの %1 で設定</translation>
    </message>
    <message>
        <source>The last automatic run deleted nothing. %1</source>
        <translation>前回の自動実行では何も削除されませんでした。%1</translation>
    </message>
    <message>
        <source>Gradual start: %1 now, %2 from %3 on.</source>
        <translation>段階的開始：現在 %1、%3 から %2。</translation>
    </message>
    <message>
        <source>That step would delete about %1 and %2 (%3) more.</source>
        <translation>この段階ではさらに約 %1 と %2 (%3) が削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>ファイル %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>セッション %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>a run failed</source>
        <translation>実行が失敗しました</translation>
    </message>
    <message>
        <source>a safety limit stopped a run</source>
        <translation>安全制限により実行が停止しました</translation>
    </message>
    <message>
        <source>something that was already listed was put on hold</source>
        <translation>すでに一覧にあったものが保持されました</translation>
    </message>
    <message>
        <source>a run was interrupted</source>
        <translation>実行が中断されました</translation>
    </message>
    <message>
        <source>something that was deleted was restored</source>
        <translation>削除されたものが復元されました</translation>
    </message>
    <message>
        <source>a run left work for the next one</source>
        <translation>実行が次回に処理を残しました</translation>
    </message>
    <message>
        <source>Stays at %1: %2 on %3. The next step comes on %4 at the earliest.</source>
        <translation>%1 のまま：%2 (%3)。次の段階は早くても %4 です。</translation>
    </message>
    <message>
        <source>Next automatic run %1: %2</source>
        <translation>次の自動実行 %1：%2</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>実行できません</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>%1 まで一時停止</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>on, quiet hours</source>
        <translation>オン、静止時間</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>The list on screen is a trial: it shows what is older than %1. This schedule uses %2.</source>
        <translation>表示中の一覧は試用です: %1 より古いものを表示しています。このスケジュールは %2 を使います。</translation>
    </message>
    <message>
        <source>“%1” may clean up the same database, but cannot be opened now. Open the one that should run.</source>
        <translation>「%1」は同じデータベースを整理する可能性がありますが、今は開けません。実行すべき接続を開いてください。</translation>
    </message>
    <message>
        <source>“%1” and “%2” clean up the same database with different settings. Open the one that should run.</source>
        <translation>「%1」と「%2」は同じデータベースを異なる設定で整理します。実行すべき接続を開いてください。</translation>
    </message>
    <message>
        <source>Automatic runs of “%1” are on and now take place while another connection is open, too. Next run: %2</source>
        <translation>「%1」の自動実行はオンで、別の接続が開いている間にも行われるようになりました。次回の実行：%2</translation>
    </message>
    <message>
        <source>“Allow automatic runs” is off in Settings: automatic runs do nothing.</source>
        <translation>設定で「自動実行を許可する」がオフのため、自動実行は何も行いません。</translation>
    </message>
    <message>
        <source>%1, a run scans again and deletes everything older than %2, as long as docsweep is open.</source>
        <comment>every hour, an age</comment>
        <translation>docsweep を開いている間、%1改めてスキャンし、%2より古いものをすべて削除します。</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日ごとに</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>1 時間ごとに</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 時間ごとに</numerusform>
        </translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>1 分ごとに</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分ごとに</numerusform>
        </translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>%1ごとに</translation>
    </message>
</context>
<context>
    <name>docsweep::ScheduleForm</name>
    <message>
        <source>Automatic runs</source>
        <translation>自動実行</translation>
    </message>
    <message>
        <source>When</source>
        <translation>実行時期</translation>
    </message>
    <message>
        <source>Clean up automatically</source>
        <translation>自動的にクリーンアップ</translation>
    </message>
    <message>
        <source>Run every</source>
        <translation>実行間隔</translation>
    </message>
    <message>
        <source>After sleep, catch up with one run</source>
        <translation>スリープ後、未実施の実行を 1 回で補完</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>休止時間帯</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>削除の対象</translation>
    </message>
    <message>
        <source>Everything older than</source>
        <translation>次より古いすべてのもの</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>安全制限</translation>
    </message>
    <message>
        <source>A run that would exceed a limit stops before its first deletion.</source>
        <translation>制限を超える実行は、最初の削除の前に停止します。</translation>
    </message>
    <message>
        <source>Stop at more than</source>
        <translation>次を超えたら停止：</translation>
    </message>
    <message>
        <source>items</source>
        <translation>件</translation>
    </message>
    <message>
        <source>% of all sessions and files</source>
        <translation>%（全セッション・全ファイル中）</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notify on the desktop</source>
        <translation>デスクトップに通知</translation>
    </message>
    <message>
        <source>never</source>
        <translation>通知しない</translation>
    </message>
    <message>
        <source>when something needs attention</source>
        <translation>対応が必要なとき</translation>
    </message>
    <message>
        <source>after every run</source>
        <translation>毎回の実行後</translation>
    </message>
    <message>
        <source>No run starts during quiet hours. A run that is due waits until they end. Time zone: %1.</source>
        <translation>休止時間帯には実行が開始されません。予定時刻を迎えた実行は、時間帯の終わりまで待機します。タイムゾーン：%1。</translation>
    </message>
    <message>
        <source>Start gently: begin with a longer age, then shorten it step by step</source>
        <translation>ゆるやかに開始：最初は長い経過時間、その後段階的に短く</translation>
    </message>
    <message>
        <source>Age at the start</source>
        <translation>開始時の経過時間</translation>
    </message>
    <message>
        <source>Days without a problem before each step</source>
        <translation>各段階までの問題のない日数</translation>
    </message>
    <message>
        <source>Steps: 24, 12, 6, 3 and 1 hours, never below the age above. A failure, a safety limit that stopped a run, or a hold on something already listed keeps it on its step.</source>
        <translation>段階：24、12、6、3、1 時間。上の経過時間より短くはなりません。失敗、安全制限による停止、一覧済みのものの保持があると、その段階にとどまります。</translation>
    </message>
    <message>
        <source>% of the files of one bucket</source>
        <translation>% (1 つのバケットのファイルのうち)</translation>
    </message>
    <message>
        <source>times what runs usually delete here</source>
        <translation>倍 (ここでの通常の削除数に対して)</translation>
    </message>
    <message numerus="yes">
        <source>Use %1 (at most %2 in the last %Ln run(s))</source>
        <translation>
            <numerusform>%1 にする (直近 %Ln 回の実行で最大 %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>“Allow automatic runs” is off in Settings: automatic runs do nothing.</source>
        <translation>設定で「自動実行を許可する」がオフのため、自動実行は何も行いません。</translation>
    </message>
</context>
<context>
    <name>docsweep::SchedulePage</name>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>The changes are not applied yet.</source>
        <translation>変更はまだ適用されていません。</translation>
    </message>
    <message>
        <source>The changes cannot be applied. Check the marked field.</source>
        <translation>変更を適用できません。印のある欄を確認してください。</translation>
    </message>
</context>
<context>
    <name>docsweep::SessionBars</name>
    <message>
        <source>Has a row</source>
        <translation>行あり</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>行なし</translation>
    </message>
    <message>
        <source>Who stores the most?</source>
        <translation>最も多く保存しているのは？</translation>
    </message>
    <message>
        <source>No session has a file.</source>
        <translation>ファイルを持つセッションはありません。</translation>
    </message>
    <message>
        <source>Who stores the most? No session has a file.</source>
        <translation>最も多く保存しているのは？ ファイルを持つセッションはありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Who stores the most? One session has %1 of it.</source>
        <translation>最も多く保存しているのは？ 1 つのセッションが %1 を占めています。</translation>
    </message>
    <message>
        <source>Who stores the most? The %1 largest sessions have %2 of it.</source>
        <translation>最も多く保存しているのは？ 上位 %1 セッションが %2 を占めています。</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1（ファイル %Ln 件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document row(s)</source>
        <translation>
            <numerusform>文書の行 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>this folder has no row</source>
        <translation>このフォルダーには行がありません</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>セッション %1</translation>
    </message>
</context>
<context>
    <name>docsweep::SessionCleanup</name>
    <message>
        <source>Nothing can be deleted. See the reason above.</source>
        <translation>削除できるものがありません。理由は上に表示されています。</translation>
    </message>
    <message>
        <source>Nothing can be deleted: the hold on %1 keeps it. End the hold first.</source>
        <translation>削除できるものはありません：%1 の保持により保護されています。先に保持を終了してください。</translation>
    </message>
    <message>
        <source>Nothing can be deleted: holds keep all of it. End them first.</source>
        <translation>削除できるものはありません：すべて保持で保護されています。先に保持を終了してください。</translation>
    </message>
    <message>
        <source>Nothing can be deleted while a scan or a run is on. Try again when it has ended.</source>
        <translation>スキャンまたは実行の間は何も削除できません。終了後にもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingRow</name>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>既定値を使用</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>変更：%1</translation>
    </message>
    <message>
        <source>for example 90 min, 1.5 h or 2 d</source>
        <translation>例：90 min、1.5 h、2 d</translation>
    </message>
    <message>
        <source>megabytes</source>
        <translation>メガバイト</translation>
    </message>
    <message>
        <source>percent, 0 to 100</source>
        <translation>パーセント（0～100）</translation>
    </message>
    <message>
        <source>items</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>times, 1 or more</source>
        <translation>倍、1 以上</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingView</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>SQLite, %1</source>
        <translation>SQLite、%1</translation>
    </message>
    <message>
        <source>PostgreSQL, %1</source>
        <translation>PostgreSQL、%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>フォルダー %1</translation>
    </message>
    <message>
        <source>Supabase, %1</source>
        <translation>Supabase、%1</translation>
    </message>
    <message>
        <source>by the API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>by SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>by SQL where that is possible, else by the API</source>
        <translation>可能なら SQL、それ以外は API</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>コマンドラインから</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>環境変数から</translation>
    </message>
    <message>
        <source>from %1, line %2</source>
        <translation>%1 の %2 行目から</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>stored in the keychain</source>
        <translation>キーチェーンに保存</translation>
    </message>
    <message>
        <source>stored in %1</source>
        <translation>%1 に保存</translation>
    </message>
    <message>
        <source>from the connection “%1”</source>
        <translation>接続「%1」から</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Set when docsweep was started. It applies until the next start.</source>
        <translation>docsweep の起動時に指定されました。次回の起動まで有効です。</translation>
    </message>
    <message>
        <source>To change it, set %1 where docsweep is started from.</source>
        <translation>変更するには、docsweep の起動元で %1 を設定してください。</translation>
    </message>
    <message>
        <source>To change it, set %1 in %2.</source>
        <translation>変更するには、%2 で %1 を設定してください。</translation>
    </message>
    <message>
        <source>To change it, set %1 in the environment or in a .env file.</source>
        <translation>変更するには、環境変数または .env ファイルで %1 を設定してください。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>信頼する証明書</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>システムの証明書</translation>
    </message>
    <message>
        <source>How files are listed</source>
        <translation>ファイル一覧の取得方法</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>データベースのパスワード</translation>
    </message>
    <message>
        <source>Storage key</source>
        <translation>ストレージのキー</translation>
    </message>
    <message>
        <source>set, never shown</source>
        <translation>設定済み（表示されません）</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>How long a session may be idle, or a file unchanged, before it can be deleted.</source>
        <translation>セッションの未使用、またはファイルの変更なしがどれだけ続くと削除可能になるか。</translation>
    </message>
    <message>
        <source>the same as the time between automatic runs, %1</source>
        <translation>自動実行の間隔と同じ（%1）</translation>
    </message>
    <message>
        <source>%1; this window currently uses %2</source>
        <translation>%1（このウィンドウでは現在 %2）</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Time between automatic runs</source>
        <translation>自動実行の間隔</translation>
    </message>
    <message>
        <source>Also used as the age if no age is set.</source>
        <translation>経過時間が設定されていない場合は、経過時間としても使われます。</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>クォータ</translation>
    </message>
    <message>
        <source>For the gauge, the warning and the forecast. Nothing is deleted because of it.</source>
        <translation>ゲージ、警告、予測に使われます。これを理由に削除されるものはありません。</translation>
    </message>
    <message>
        <source>Most items in a run</source>
        <translation>1 回の実行の最大件数</translation>
    </message>
    <message>
        <source>A run that would delete more stops before its first deletion.</source>
        <translation>これを超えて削除する実行は、最初の削除の前に停止します。</translation>
    </message>
    <message>
        <source>Largest share of everything</source>
        <translation>全体に対する最大割合</translation>
    </message>
    <message>
        <source>Of all files and sessions that the scan found.</source>
        <translation>スキャンで見つかったすべてのファイルとセッションに対する割合です。</translation>
    </message>
    <message>
        <source>Keep generated files</source>
        <translation>生成されたファイルを残す</translation>
    </message>
    <message>
        <source>Spreadsheets, PDF and text documents that a row lists as its output.</source>
        <translation>行が出力として記録している表計算、PDF、テキストの文書。</translation>
    </message>
    <message>
        <source>Keep files of sessions in use</source>
        <translation>使用中セッションのファイルを残す</translation>
    </message>
    <message>
        <source>If off, old files are deleted even if their session is in use.</source>
        <translation>オフの場合、セッションが使用中でも古いファイルは削除されます。</translation>
    </message>
    <message>
        <source>Clean up files</source>
        <translation>ファイルをクリーンアップ</translation>
    </message>
    <message>
        <source>If off, only rows are deleted and files are not touched.</source>
        <translation>オフの場合、行だけが削除され、ファイルには触れません。</translation>
    </message>
    <message>
        <source>To set it, store it: %1</source>
        <translation>設定するには保存します：%1</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>標準エラー出力</translation>
    </message>
    <message>
        <source>systemd&apos;s journal</source>
        <translation>systemd のジャーナル</translation>
    </message>
    <message>
        <source>syslog</source>
        <translation>syslog</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>出力しない</translation>
    </message>
    <message>
        <source>Alerts to a program</source>
        <translation>プログラムへのアラート</translation>
    </message>
    <message>
        <source>It is started for each alert and gets the details on its standard input.</source>
        <translation>アラートのたびに起動され、標準入力で内容を受け取ります。</translation>
    </message>
    <message>
        <source>Alerts on this desktop</source>
        <translation>このデスクトップへのアラート</translation>
    </message>
    <message>
        <source>In addition to the tray&apos;s notifications about automatic runs.</source>
        <translation>自動実行についてのトレイの通知に加えて送られます。</translation>
    </message>
    <message>
        <source>Days before the quota is reached</source>
        <translation>クォータ到達までの日数</translation>
    </message>
    <message>
        <source>An alert is sent when the forecast is closer than this. 0: never.</source>
        <translation>予測がこの日数を下回るとアラートが送信されます。0：通知しない。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>通知しない</translation>
    </message>
    <message>
        <source>Longest wait of a deletion</source>
        <translation>削除の最長待ち時間</translation>
    </message>
    <message>
        <source>An alert is sent when a deletion waits for the storage longer than this. 0: never.</source>
        <translation>ストレージ待ちの削除がこの時間を超えるとアラートが送信されます。0：通知しない。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Figures for Prometheus</source>
        <translation>Prometheus 用の数値</translation>
    </message>
    <message>
        <source>Written after each automatic run, for node_exporter.</source>
        <translation>自動実行のたびに、node_exporter 用に書き込まれます。</translation>
    </message>
    <message>
        <source>Alerts to a web address</source>
        <translation>Web アドレスへのアラート</translation>
    </message>
    <message>
        <source>Key that signs alerts</source>
        <translation>アラートに署名するキー</translation>
    </message>
    <message>
        <source>Dead man&apos;s switch</source>
        <translation>デッドマンスイッチ</translation>
    </message>
    <message>
        <source>Older versions of files</source>
        <translation>ファイルの以前のバージョン</translation>
    </message>
    <message>
        <source>In buckets that keep what is overwritten or deleted.</source>
        <translation>上書き・削除されたものを残すバケットで。</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>deleted when they are older than the age</source>
        <translation>経過時間を超えたら削除</translation>
    </message>
    <message>
        <source>Form of alerts to a web address</source>
        <translation>Web アドレスへのアラートの形式</translation>
    </message>
    <message>
        <source>docsweep&apos;s own JSON</source>
        <translation>docsweep 独自の JSON</translation>
    </message>
    <message>
        <source>text for a chat (Slack, Mattermost)</source>
        <translation>チャット用のテキスト（Slack、Mattermost）</translation>
    </message>
    <message>
        <source>What the dead man&apos;s switch is told</source>
        <translation>デッドマンスイッチへの通知内容</translation>
    </message>
    <message>
        <source>a request after each good run</source>
        <translation>正常な実行のたびに要求を 1 回</translation>
    </message>
    <message>
        <source>begin, success and failure (healthchecks.io)</source>
        <translation>開始、成功、失敗（healthchecks.io）</translation>
    </message>
    <message>
        <source>It gets a POST for each alert: https, or http to this machine.</source>
        <translation>アラートごとに POST が送られます：https、またはこのマシンへの http。</translation>
    </message>
    <message>
        <source>At least 16 characters; it signs what goes to the web address.</source>
        <translation>16 文字以上。Web アドレスに送る内容に署名します。</translation>
    </message>
    <message>
        <source>An address that is asked after each good run, and raises an alarm when that stops.</source>
        <translation>正常な実行のたびに呼び出され、途絶えると警報を出すアドレス。</translation>
    </message>
    <message>
        <source>Allow automatic runs</source>
        <translation>自動実行を許可する</translation>
    </message>
    <message>
        <source>The schedule switches them on. Cleanups by hand are not affected.</source>
        <translation>自動実行はスケジュールで有効にします。手動のクリーンアップには影響しません。</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Expired logins</source>
        <translation>期限切れのログイン</translation>
    </message>
    <message>
        <source>Rows of Django&apos;s own table django_session. Nobody is logged out by it.</source>
        <translation>Django 自身のテーブル django_session の行です。これで誰かがログアウトされることはありません。</translation>
    </message>
    <message>
        <source>deleted with each whole cleanup</source>
        <translation>全体のクリーンアップごとに削除</translation>
    </message>
    <message>
        <source>Age of a session counts from</source>
        <translation>セッションの経過時間の起点</translation>
    </message>
    <message>
        <source>its last activity</source>
        <translation>最後の操作</translation>
    </message>
    <message>
        <source>its creation</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Names and notes stay in the ledger</source>
        <translation>名前とメモを台帳に残す期間</translation>
    </message>
    <message>
        <source>Counted from the end of a hold or a run; then they are erased. 0: for ever.</source>
        <translation>保護または実行の終了から数え、その後消去されます。0：無期限。</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Largest share of a bucket</source>
        <translation>1 つのバケットの最大割合</translation>
    </message>
    <message>
        <source>Of the files that the scan found in any one bucket.</source>
        <translation>スキャンで 1 つのバケットに見つかったファイルに対する割合です。</translation>
    </message>
    <message>
        <source>Largest multiple of the usual</source>
        <translation>通常量の最大倍率</translation>
    </message>
    <message>
        <source>Of what a run usually deletes here.</source>
        <translation>ここで 1 回の実行が通常削除する量に対する倍率です。</translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>so many times as much as usual</comment>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>Whose clock counts</source>
        <translation>基準にする時計</translation>
    </message>
    <message>
        <source>For ages, if this machine, the database and the storage differ.</source>
        <translation>このマシン、データベース、ストレージの時刻が異なるとき、経過時間に使います。</translation>
    </message>
    <message>
        <source>the database&apos;s, as long as the others agree</source>
        <translation>データベース（ほかと一致する限り）</translation>
    </message>
    <message>
        <source>the database&apos;s</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>the storage&apos;s</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>this machine&apos;s</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>Time zone of the database&apos;s times</source>
        <translation>データベースの時刻のタイムゾーン</translation>
    </message>
    <message>
        <source>Where they are stored without one: UTC, or a name like Europe/Berlin.</source>
        <translation>タイムゾーンなしで保存されている場合：UTC、または Europe/Berlin のような名前。</translation>
    </message>
    <message>
        <source>Encryption to the database</source>
        <translation>データベースへの暗号化</translation>
    </message>
    <message>
        <source>sslmode of PostgreSQL. Only verify-full proves whose server it is.</source>
        <translation>PostgreSQL の sslmode です。サーバーの身元を証明するのは verify-full だけです。</translation>
    </message>
    <message>
        <source>Longest silence of the database</source>
        <translation>データベースの応答を待つ最長時間</translation>
    </message>
    <message>
        <source>Then its connection is given up.</source>
        <translation>それを過ぎると接続をあきらめます。</translation>
    </message>
    <message>
        <source>Longest wait for the storage</source>
        <translation>ストレージを待つ最長時間</translation>
    </message>
    <message>
        <source>A run then continues without it, and its files stay pending.</source>
        <translation>その後は実行がストレージなしで続き、ファイルは待ちのままになります。</translation>
    </message>
    <message>
        <source>It applies from the next start.</source>
        <translation>次回の起動から有効です。</translation>
    </message>
    <message>
        <source>One or more of file, console, journald and syslog, separated by commas.</source>
        <translation>file、console、journald、syslog のうち 1 つ以上をコンマで区切ります。</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>ログファイル</translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation>ログに残すもの</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>通常の出来事</translation>
    </message>
    <message>
        <source>warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>errors alone</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Form of the log</source>
        <translation>ログの形式</translation>
    </message>
    <message>
        <source>lines of text</source>
        <translation>テキスト行</translation>
    </message>
    <message>
        <source>JSON, an object a line</source>
        <translation>JSON（1 行に 1 オブジェクト）</translation>
    </message>
    <message>
        <source>Names of the web app&apos;s host</source>
        <translation>ウェブアプリのホスト名</translation>
    </message>
    <message>
        <source>Requests for other names are refused. Without ports, separated by commas.</source>
        <translation>ほかの名前への要求は拒否されます。ポートなし、コンマ区切り。</translation>
    </message>
    <message>
        <source>Other pages that may ask</source>
        <translation>要求を許可するほかのページ</translation>
    </message>
    <message>
        <source>Whole origins like https://app.example.org, separated by commas.</source>
        <translation>https://app.example.org のような完全なオリジンをコンマで区切ります。</translation>
    </message>
    <message>
        <source>Token for machines</source>
        <translation>機械用のトークン</translation>
    </message>
    <message>
        <source>To change it, set %1 where the endpoint is started from. It is never stored.</source>
        <translation>変更するには、エンドポイントの起動元で %1 を設定してください。保存されることはありません。</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>コピー用フォルダー</translation>
    </message>
    <message>
        <source>Whatever a cleanup deletes is copied there first, encrypted. Empty: no copy is kept.</source>
        <translation>クリーンアップで削除されるものは、まず暗号化してここにコピーされます。空欄: コピーは保管しません。</translation>
    </message>
    <message>
        <source>none: no copy is kept</source>
        <translation>なし: コピーは保管しません</translation>
    </message>
    <message>
        <source>Copies are kept for</source>
        <translation>コピーの保管期間</translation>
    </message>
    <message>
        <source>Counted from the beginning of a cleanup; then they are gone for good.</source>
        <translation>クリーンアップの開始から数えます。その後は完全に消えます。</translation>
    </message>
    <message>
        <source>Most that copies may take</source>
        <translation>コピーの最大容量</translation>
    </message>
    <message>
        <source>What does not fit is not deleted.</source>
        <translation>入らないものは削除されません。</translation>
    </message>
    <message>
        <source>Public key of the copies</source>
        <translation>コピーの公開鍵</translation>
    </message>
    <message>
        <source>They are encrypted with it. Only who has the private key can bring anything back.</source>
        <translation>これで暗号化されます。秘密鍵を持つ人だけが復元できます。</translation>
    </message>
    <message>
        <source>What was brought back is held for</source>
        <translation>復元したものを保持する期間</translation>
    </message>
    <message>
        <source>It is as old as before, so the next cleanup would delete it again.</source>
        <translation>以前と同じ古さのため、次のクリーンアップで再び削除されます。</translation>
    </message>
</context>
<context>
    <name>docsweep::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>残すもの</translation>
    </message>
    <message>
        <source>Automatic runs</source>
        <translation>自動実行</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>スケジュールを開く</translation>
    </message>
    <message>
        <source>Safety limits</source>
        <translation>安全制限</translation>
    </message>
    <message>
        <source>A cleanup is running. Settings can be changed when it has finished.</source>
        <translation>クリーンアップの実行中です。設定の変更は終了後に行えます。</translation>
    </message>
    <message>
        <source>Saved. It applies when the cleanup has finished.</source>
        <translation>保存しました。クリーンアップが終了すると有効になります。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Log and figures</source>
        <translation>ログと数値</translation>
    </message>
    <message>
        <source>There is no keychain here. Save again to keep it in the file %1, which only your user may read but which is not encrypted.</source>
        <translation>キーチェーンがありません。もう一度保存するとファイル %1 に保存します。読めるのはあなたのユーザーだけですが、暗号化はされません。</translation>
    </message>
    <message>
        <source>Shared with other docsweeps</source>
        <translation>ほかの docsweep との共有</translation>
    </message>
    <message>
        <source>Ledger: %1</source>
        <translation>台帳：%1</translation>
    </message>
    <message>
        <source>Clocks and waiting times</source>
        <translation>時計と待ち時間</translation>
    </message>
    <message>
        <source>Cleanups that the web app asks for</source>
        <translation>ウェブアプリが求めるクリーンアップ</translation>
    </message>
    <message>
        <source>Copies of what is deleted</source>
        <translation>削除したもののコピー</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>鍵を作成…</translation>
    </message>
    <message>
        <source>Set the public key where the vault is set: %1</source>
        <translation>保管庫を設定した場所に公開鍵を設定してください: %1</translation>
    </message>
</context>
<context>
    <name>docsweep::SharedSchedules</name>
    <message>
        <source>docsweep window (%1)</source>
        <translation>docsweep のウィンドウ（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a system&apos;s scheduler, the name of its entry</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>All schedules of this web app</source>
        <translation>このウェブアプリのすべてのスケジュール</translation>
    </message>
    <message>
        <source>Every timer and docsweep window that cleans this web app by itself, on any machine.</source>
        <translation>このウェブアプリを自動で整理するタイマーと docsweep のウィンドウです（どのコンピューターのものも含みます）。</translation>
    </message>
    <message>
        <source>Stop expecting…</source>
        <translation>実行を待たないようにする…</translation>
    </message>
    <message>
        <source>For a schedule that was removed: nobody is told any more that its runs are missing</source>
        <translation>削除済みのスケジュール用：実行がないことは今後通知されません</translation>
    </message>
    <message>
        <source>Expected and seen runs</source>
        <translation>予定された実行と確認された実行</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>開始元</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message numerus="yes">
        <source>Expected %Ln time(s) since %1, seen 0 times</source>
        <translation>
            <numerusform>%1 から %Ln 回の予定に対し、実行は 0 回です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On time: %Ln run(s) seen</source>
        <translation>
            <numerusform>予定どおり：%Ln 回の実行を確認</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected since %1</source>
        <translation>%1 から予定</translation>
    </message>
    <message>
        <source>Stop expecting</source>
        <translation>待たないようにする</translation>
    </message>
    <message>
        <source>Stop expecting runs of %1 on %2?</source>
        <translation>%2 の %1 の実行を待たないようにしますか？</translation>
    </message>
    <message>
        <source>This changes no timer and deletes nothing: nobody is told any more that its runs are missing. If it runs again, it is expected again.</source>
        <translation>タイマーは変わらず、何も削除されません。実行がないことが通知されなくなります。再び実行されると、また予定に含まれます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>docsweep::StageMeter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
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
        <translation>docsweep を起動できません</translation>
    </message>
    <message>
        <source>docsweep keeps its journal and its log in this folder and deletes nothing without them. A folder that you choose here is only used this time. To set one permanently, use DOCSWEEP_HOME.</source>
        <translation>docsweep はジャーナルとログをこのフォルダーに保存し、それらがなければ何も削除しません。ここで選んだフォルダーは今回だけ使われます。恒久的に指定するには DOCSWEEP_HOME を使ってください。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>別のフォルダー…</translation>
    </message>
    <message>
        <source>The folder for docsweep&apos;s journal and log</source>
        <translation>docsweep のジャーナルとログのフォルダー</translation>
    </message>
    <message>
        <source>Two windows on one journal would interfere with each other. Another folder has a journal of its own and is only used this time.</source>
        <translation>1 つのジャーナルを 2 つのウィンドウで使うと、互いに干渉します。別のフォルダーには独自のジャーナルがあり、今回だけ使われます。</translation>
    </message>
</context>
<context>
    <name>docsweep::StatCard</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
</context>
<context>
    <name>docsweep::StatCards</name>
    <message>
        <source>Stored</source>
        <translation>保存量</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>削除可能</translation>
    </message>
    <message>
        <source>Old sessions</source>
        <translation>古いセッション</translation>
    </message>
    <message>
        <source>Old files</source>
        <translation>古いファイル</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>孤立ファイル</translation>
    </message>
    <message>
        <source>Pending deletions</source>
        <translation>ストレージ待ち</translation>
    </message>
    <message>
        <source>%1 wait for the storage</source>
        <translation>%1 がストレージ待ち</translation>
    </message>
    <message>
        <source>nothing waits for the storage</source>
        <translation>ストレージ待ちなし</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>ファイル %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%2 を %1 超過</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>scanning…</source>
        <translation>スキャン中…</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>未スキャン</translation>
    </message>
    <message>
        <source>Show them in the list</source>
        <translation>一覧に表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>their size is not known</source>
        <translation>サイズは不明</translation>
    </message>
    <message numerus="yes">
        <source>of %1, with %Ln document(s)</source>
        <translation>
            <numerusform>全 %1 件中、文書 %Ln 件を含む</numerusform>
        </translation>
    </message>
    <message>
        <source>the storage was not listed</source>
        <translation>ストレージの一覧は未取得</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>全 %1 件中、%2</translation>
    </message>
    <message>
        <source>every file has a row</source>
        <translation>すべてのファイルに行があります</translation>
    </message>
    <message>
        <source>Show the pending deletions</source>
        <translation>ストレージ待ちの削除を表示</translation>
    </message>
    <message>
        <source>and %1 of older versions</source>
        <translation>ほかに以前のバージョンが %1</translation>
    </message>
    <message>
        <source>%1 that no row refers to; %2 of them old</source>
        <translation>どの行も参照していない %1、うち %2 件が古い</translation>
    </message>
    <message>
        <source>Copies kept</source>
        <translation>保存中のコピー</translation>
    </message>
    <message>
        <source>the vault cannot be read</source>
        <translation>保管庫を読めません</translation>
    </message>
    <message>
        <source>nothing to put back</source>
        <translation>復元できるものはありません</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Show what can be put back</source>
        <translation>復元できるものを表示</translation>
    </message>
</context>
<context>
    <name>docsweep::StateCard</name>
    <message>
        <source>State of the schedule</source>
        <translation>スケジュールの状態</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>一時停止…</translation>
    </message>
    <message>
        <source>Opens a menu: for how long</source>
        <translation>期間を選ぶメニューを開きます</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>再開するまで</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>docsweep::StatusLine</name>
    <message>
        <source>Share of the quota that is used</source>
        <translation>クォータの使用割合</translation>
    </message>
    <message>
        <source>Scanned %1 · %2</source>
        <translation>スキャン %1 · %2</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>未スキャン</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>Scanning: %1 sessions, %2 files, %3 found; %4 can be deleted</source>
        <translation>スキャン中：セッション %1 件、ファイル %2 件、%3 を検出。%4 件が削除可能</translation>
    </message>
</context>
<context>
    <name>docsweep::Strangers</name>
    <message>
        <source>A different database than before is at %1.</source>
        <translation>%1 に以前とは別のデータベースがあります。</translation>
    </message>
    <message>
        <source>A different bucket than before is at %1.</source>
        <translation>%1 に以前とは別のバケットがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deletion(s) of the previous one are paused.</source>
        <translation>
            <numerusform>以前のもののストレージ待ちの削除 %Ln 件が停止しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::SystemCard</name>
    <message>
        <source>When this window is closed</source>
        <translation>このウィンドウを閉じているとき</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Ask systemd and cron what is installed now</source>
        <translation>systemd と cron に、現在登録されている内容を問い合わせます</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>インストール…</translation>
    </message>
    <message>
        <source>First shows what will be installed</source>
        <translation>登録される内容を先に表示します</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a system, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Started by: %1</source>
        <translation>開始元：%1</translation>
    </message>
    <message>
        <source>The entry is there, but it is not started by: %1</source>
        <translation>エントリーはありますが、次によって開始されていません：%1</translation>
    </message>
    <message>
        <source>Next start: %1</source>
        <translation>次回の起動：%1</translation>
    </message>
    <message>
        <source>cron does not report the next start.</source>
        <translation>cron は次回の起動時刻を示しません。</translation>
    </message>
    <message>
        <source>The system reports no next start.</source>
        <translation>システムは次回の起動時刻を示していません。</translation>
    </message>
    <message>
        <source>Last start, according to the system: %1</source>
        <translation>前回の起動（システムの情報）：%1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>削除元：%1</translation>
    </message>
    <message>
        <source>The system also cleans up when this window is closed</source>
        <translation>このウィンドウを閉じていても、システムがクリーンアップします</translation>
    </message>
    <message>
        <source>An entry is installed, but the system does not start it</source>
        <translation>登録がありますが、システムが起動していません</translation>
    </message>
    <message>
        <source>Nothing cleans up when docsweep is closed</source>
        <translation>docsweep を閉じている間は、クリーンアップされません</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>システムに問い合わせ中…</translation>
    </message>
    <message>
        <source>The program docsweep-cli, which the system would start, is not installed.</source>
        <translation>システムが起動するプログラム docsweep-cli がインストールされていません。</translation>
    </message>
    <message>
        <source>It starts docsweep-cli, which uses the same age and safety limits.</source>
        <translation>同じ経過時間と安全制限を使う docsweep-cli を起動します。</translation>
    </message>
    <message>
        <source>systemd or cron can start the cleanup, even while nobody is logged in.</source>
        <translation>systemd または cron は、誰もログインしていないときもクリーンアップを開始できます。</translation>
    </message>
    <message>
        <source>Two schedules clean up: this window&apos;s and the system&apos;s. Two runs never work at the same time, because the second one finds the lock taken. One schedule is enough.</source>
        <translation>2 つのスケジュールがクリーンアップを行います。このウィンドウのものとシステムのものです。2 つ目の実行はロックが使用中とわかるため、2 つの実行が同時に動作することはありません。スケジュールは 1 つで十分です。</translation>
    </message>
    <message>
        <source>Both systems start the cleanup; one is enough.</source>
        <translation>両方のシステムがクリーンアップを開始します。1 つで十分です。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>インストール中…</translation>
    </message>
    <message>
        <source>Remove from the system</source>
        <translation>システムから削除</translation>
    </message>
    <message>
        <source>Only this is removed from %1.</source>
        <translation>これだけが %1 から取り除かれます。</translation>
    </message>
    <message>
        <source>What will be removed</source>
        <translation>取り除かれる内容</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>削除しない</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>登録を削除</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>削除中…</translation>
    </message>
</context>
<context>
    <name>docsweep::SystemDialog</name>
    <message>
        <source>Clean up when this window is closed</source>
        <translation>このウィンドウを閉じているときのクリーンアップ</translation>
    </message>
    <message>
        <source>Let the system start the cleanup</source>
        <translation>システムにクリーンアップを開始させる</translation>
    </message>
    <message>
        <source>This is exactly what will be installed. It runs without a window and uses the age and the safety limits of these settings.</source>
        <translation>登録される内容そのものです。ウィンドウなしで動作し、これらの設定の経過時間と安全制限を使います。</translation>
    </message>
    <message>
        <source>What will be installed</source>
        <translation>登録される内容</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>間隔(&amp;E)</translation>
    </message>
    <message>
        <source>Time between the runs</source>
        <translation>実行の間隔</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>時刻(&amp;A)</translation>
    </message>
    <message>
        <source>At times of the calendar</source>
        <translation>カレンダー上の日時に</translation>
    </message>
    <message>
        <source>Times, as the system writes them</source>
        <translation>日時（システムの書式）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy what will be installed</source>
        <translation>登録される内容をコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>In the system&apos;s own format. Every day at three in the morning: %1</source>
        <translation>システムの書式で記述します。毎日午前 3 時の場合：%1</translation>
    </message>
    <message>
        <source>docsweep cannot install it from here. Copy the text to that machine.</source>
        <translation>docsweep はここからは登録できません。テキストをそのマシンにコピーしてください。</translation>
    </message>
    <message>
        <source>A key or password of these settings is in the keychain, which cannot be opened without a desktop. Store it in a private file first.</source>
        <translation>これらの設定のキーまたはパスワードはキーチェーンにあり、デスクトップなしでは開けません。先に非公開のファイルに保存してください。</translation>
    </message>
    <message>
        <source>It runs only while this user is logged in. With “loginctl enable-linger” it always runs.</source>
        <translation>このユーザーがログインしている間だけ動作します。「loginctl enable-linger」を使うと、常に動作します。</translation>
    </message>
</context>
<context>
    <name>docsweep::SystemSchedule</name>
    <message>
        <source>systemd, for this user</source>
        <translation>systemd（このユーザー）</translation>
    </message>
    <message>
        <source>systemd, for the machine</source>
        <translation>systemd（マシン全体）</translation>
    </message>
    <message>
        <source>cron, for this user</source>
        <translation>cron（このユーザー）</translation>
    </message>
    <message>
        <source>Task Scheduler of Windows (text to copy)</source>
        <translation>Windows のタスク スケジューラ（コピー用テキスト）</translation>
    </message>
    <message>
        <source>launchd of macOS (text to copy)</source>
        <translation>macOS の launchd（コピー用テキスト）</translation>
    </message>
</context>
<context>
    <name>docsweep::TopBar</name>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>older than</source>
        <translation>次より古い</translation>
    </message>
    <message>
        <source>Clean up what is older than</source>
        <translation>次より古いものをクリーンアップ</translation>
    </message>
    <message>
        <source>How long a session may be idle and a file unchanged. Choose, or type for example 90 min, 2 d.</source>
        <translation>セッションの未使用、およびファイルの変更なしの許容期間です。選択するか、90 min、2 d のように入力してください。</translation>
    </message>
    <message>
        <source>Stop scan</source>
        <translation>スキャンを停止</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Stop the scan. The list does not change (Esc)</source>
        <translation>スキャンを停止します。一覧は変わりません（Esc）</translation>
    </message>
    <message>
        <source>Find out what can be deleted. A scan deletes nothing (F5)</source>
        <translation>削除可能なものを調べます。スキャンでは何も削除されません（F5）</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find any session, file or document (Ctrl+K)</source>
        <translation>任意のセッション、ファイル、文書を検索（Ctrl+K）</translation>
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
        <translation>今すぐクリーンアップ…</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>1 時間一時停止</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>明日まで一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>docsweep::TrialMark</name>
    <message>
        <source>Change it in Settings…</source>
        <translation>設定で変更…</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>スケジュールを開く</translation>
    </message>
    <message>
        <source>Trial: %1 · schedule: %2</source>
        <translation>試用: %1 · スケジュール: %2</translation>
    </message>
    <message>
        <source>Trial · schedule: %1</source>
        <translation>試用 · スケジュール: %1</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>試用</translation>
    </message>
    <message>
        <source>The list shows what is older than %1: a trial age of this window. Automatic runs use %2.</source>
        <translation>一覧は %1 より古いものを表示しています。このウィンドウでの試用の期間です。自動実行は %2 を使います。</translation>
    </message>
    <message>
        <source>Use %1 for the schedule too</source>
        <translation>スケジュールにも %1 を使う</translation>
    </message>
    <message>
        <source>A gradual start sets the age of automatic runs now</source>
        <translation>段階的な開始が現在の自動実行の期間を決めています</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1 に戻す</translation>
    </message>
</context>
<context>
    <name>docsweep::TrustQuestion</name>
    <message>
        <source>Another user&apos;s settings</source>
        <translation>別のユーザーの設定</translation>
    </message>
    <message>
        <source>%1 belongs to user %2, or lies where that user can replace it. Whoever writes it decides what docsweep deletes.</source>
        <translation>%1 はユーザー %2 のもの、またはそのユーザーが置き換えられる場所にあります。これを書く人が、docsweep が何を削除するかを決めます。</translation>
    </message>
    <message>
        <source>Use it only if you trust that user. The answer is remembered for this file and this user. Where docsweep writes and what it runs are never taken from it.</source>
        <translation>そのユーザーを信頼する場合にだけ使用してください。回答はこのファイルとこのユーザーについて記憶されます。docsweep がどこに書き込み、何を実行するかは、このファイルからは決して読み取られません。</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>このファイルを使用</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>使用しない</translation>
    </message>
</context>
<context>
    <name>docsweep::TypeDonut</name>
    <message>
        <source>What is stored?</source>
        <translation>何が保存されている？</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>No files are stored.</source>
        <translation>保存されているファイルはありません。</translation>
    </message>
    <message>
        <source>What is stored? Nothing yet.</source>
        <translation>何が保存されている？ まだ何もありません。</translation>
    </message>
    <message>
        <source>What is stored? %1 is %2.</source>
        <translation>何が保存されている？ %1 が %2 です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>ファイル %Ln 件</numerusform>
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
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Other types, with commas between them</source>
        <translation>その他の種類（カンマ区切り）</translation>
    </message>
    <message>
        <source>Others: tif, csv</source>
        <translation>その他：tif, csv</translation>
    </message>
</context>
<context>
    <name>docsweep::UnlockDialog</name>
    <message>
        <source>Unlock the vault</source>
        <translation>保管庫のロックを解除</translation>
    </message>
    <message>
        <source>Use a key file…</source>
        <translation>鍵ファイルを使用…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The private key is protected by a passphrase: %1</source>
        <translation>秘密鍵はパスフレーズで保護されています: %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Names and contents in the vault are encrypted. The private key opens them. It was not found on this computer. Type or paste it, or use a file that holds it.</source>
        <translation>保管庫内の名前と内容は暗号化されています。秘密鍵で開けますが、このコンピューターでは見つかりませんでした。入力または貼り付けるか、鍵を含むファイルを使用してください。</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>鍵ファイルを選択</translation>
    </message>
    <message numerus="yes">
        <source>docsweep forgets the key again after %Ln minute(s) without use, when the screen is locked, and when the computer goes to sleep.</source>
        <translation>
            <numerusform>docsweep は %Ln 分間使用しないとき、画面がロックされたとき、コンピューターがスリープするときに鍵を忘れます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::VaultItemsModel</name>
    <message>
        <source>%1 in bucket %2</source>
        <translation>バケット %2 の %1</translation>
    </message>
    <message numerus="yes">
        <source>Session, %Ln document(s)</source>
        <translation>
            <numerusform>セッション、%Ln 件の文書</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Session or file</source>
        <translation>セッション / ファイル</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>docsweep::VaultPage</name>
    <message>
        <source>Vault</source>
        <translation>保管庫</translation>
    </message>
    <message>
        <source>Set up a vault…</source>
        <translation>保管庫を設定…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロック解除…</translation>
    </message>
    <message>
        <source>Search the vault</source>
        <translation>保管庫を検索</translation>
    </message>
    <message>
        <source>Search session, file…</source>
        <translation>セッション、ファイルを検索…</translation>
    </message>
    <message>
        <source>Part of a session’s or a file’s key, in all runs (Ctrl+F)</source>
        <translation>セッションまたはファイルのキーの一部、すべての実行から (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Runs with copies</source>
        <translation>コピーのある実行</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Put back its session…</source>
        <translation>そのセッションを復元…</translation>
    </message>
    <message>
        <source>The session’s row, its documents and its files</source>
        <translation>セッションの行、文書、ファイル</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Shows first what will be put back, and asks</source>
        <translation>復元する内容を表示してから確認します</translation>
    </message>
    <message>
        <source>No copies are kept</source>
        <translation>コピーは保存されません</translation>
    </message>
    <message>
        <source>The vault cannot be read</source>
        <translation>保管庫を読めません</translation>
    </message>
    <message>
        <source>Nothing to put back</source>
        <translation>復元できるものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can be put back, %1</source>
        <translation>
            <numerusform>%Ln 件を復元できます、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The last ones are kept until %1.</source>
        <translation>最後のものは %1 まで保存されます。</translation>
    </message>
    <message>
        <source>The vault is unlocked until you lock it, close this window or do not use it for a while.</source>
        <translation>保管庫は、ロックするか、このウィンドウを閉じるか、しばらく使わないまでロック解除されたままです。</translation>
    </message>
    <message>
        <source>Names are encrypted. Unlock the vault to see and search them.</source>
        <translation>名前は暗号化されています。表示と検索にはロックを解除してください。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Undo a cleanup</source>
        <translation>クリーンアップを元に戻す</translation>
    </message>
    <message>
        <source>With a vault, docsweep keeps an encrypted copy of everything it deletes for a time you choose. Until then you can put it back. Name a folder for it in the settings.</source>
        <translation>保管庫があると、docsweep は削除したすべての暗号化コピーを指定した期間保存します。その間は復元できます。設定でフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Reading the vault…</source>
        <translation>保管庫を読み込み中…</translation>
    </message>
    <message>
        <source>Each cleanup keeps a copy of what it deletes for %1. It then shows here.</source>
        <translation>クリーンアップごとに、削除したもののコピーが %1 保存され、ここに表示されます。</translation>
    </message>
    <message>
        <source>%1 holds no vault yet. The first cleanup creates it. If copies were kept there before, connect its disk.</source>
        <translation>%1 にはまだ保管庫がありません。最初のクリーンアップで作成されます。以前コピーを保存していた場合は、ディスクを接続してください。</translation>
    </message>
    <message>
        <source>Copies cannot be shown</source>
        <translation>コピーを表示できません</translation>
    </message>
    <message>
        <source>File %1, %2</source>
        <translation>ファイル %1、%2</translation>
    </message>
    <message>
        <source>Session %1 with its files</source>
        <translation>セッション %1 とそのファイル</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>実行 %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s), %1</source>
        <translation>
            <numerusform>%Ln 件、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Run %1:</source>
        <translation>実行 %1:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>一致するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) in all runs</source>
        <translation>
            <numerusform>すべての実行で %Ln 件一致</numerusform>
        </translation>
    </message>
    <message>
        <source>More are not shown. Search for what you need.</source>
        <translation>これ以上は表示されません。必要なものを検索してください。</translation>
    </message>
    <message numerus="yes">
        <source>Session with %Ln document(s)</source>
        <translation>
            <numerusform>%Ln 件の文書を含むセッション</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docsweep::VaultRunsModel</name>
    <message>
        <source>%1, %2 left</source>
        <translation>%1、残り %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Can be put back until</source>
        <translation>復元期限</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>docsweep::WindowAlerts</name>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The scan was stopped. The list is the previous one.</source>
        <translation>スキャンは停止されました。一覧は前回のものです。</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>スキャンは停止されました。</translation>
    </message>
    <message>
        <source>The journal was lost, rolled back or repaired. Holds and pending deletions may be missing. Add the missing holds again, then run docsweep-cli accept --yes.</source>
        <translation>ジャーナルが失われたか、以前の状態に戻されたか、修復されました。保持とストレージ待ちの削除が欠けている可能性があります。欠けている保持を追加し直してから docsweep-cli accept --yes を実行してください。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the database&apos;s clock. Ages are counted by the database&apos;s clock.</source>
        <translation>このマシンの時計は、データベースの時計より %1進んでいます。経過時間はデータベースの時計で計算されます。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 behind the database&apos;s clock. Ages are counted by the database&apos;s clock.</source>
        <translation>このマシンの時計は、データベースの時計より %1遅れています。経過時間はデータベースの時計で計算されます。</translation>
    </message>
    <message>
        <source>The quota is exceeded: %1 of %2 stored.</source>
        <translation>クォータを超過しています：%2 に対して %1 を保存中。</translation>
    </message>
    <message>
        <source>Quota reached within a day at the current growth.</source>
        <translation>現在の増加が続くと、1 日以内にクォータに達します。</translation>
    </message>
    <message numerus="yes">
        <source>Quota reached in about %Ln day(s) at the current growth.</source>
        <translation>
            <numerusform>現在の増加が続くと、約 %Ln 日でクォータに達します。</numerusform>
        </translation>
    </message>
    <message>
        <source>What would %1 free?</source>
        <translation>%1にすると、どれだけ解放できる？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be read. Files there are not in the list.</source>
        <translation>
            <numerusform>%Ln か所を読み取れませんでした。そこにあるファイルは一覧に含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures are from before the last cleanup.</source>
        <translation>数値は前回のクリーンアップ以前のものです。</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>再スキャン</translation>
    </message>
    <message>
        <source>This list is %1 old.</source>
        <translation>この一覧は %1前のものです。</translation>
    </message>
    <message>
        <source>Rows can be cleaned up. Their files are remembered until the storage answers.</source>
        <translation>行はクリーンアップできます。そのファイルは、ストレージが応答するまで記録されます。</translation>
    </message>
    <message>
        <source>The scan failed. %1</source>
        <translation>スキャンに失敗しました。%1</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>確認…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Automatic runs of “%1” do not take place. %2</source>
        <translation>「%1」の自動実行は行われていません。%2</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>接続を編集</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>判断する…</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>対処方法…</translation>
    </message>
    <message>
        <source>Holds made here count for this docsweep only. A ledger shares them with every docsweep that cleans this web app.</source>
        <translation>ここで作った保持は、この docsweep でのみ有効です。台帳を作ると、このウェブアプリを清掃するすべての docsweep と共有されます。</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>共有…</translation>
    </message>
    <message>
        <source>Putting back was interrupted. The rest waits for you, and for the private key.</source>
        <translation>復元が中断されました。残りはあなたと秘密鍵を待っています。</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>完了…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
</TS>
