// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

/// "cleanup dry-run session=k json DOCSWEEP_AGE_HOURS=2", or "error: …".
QString asText(const QByteArrayList &line)
{
    const Result<Arguments> arguments = parseArguments(line);
    if (!arguments)
        return u"error: "_s + arguments.error().text;
    QStringList words;
    if (const auto *cleanup = std::get_if<CleanupOptions>(&arguments->command)) {
        static const QStringList kModes{u"run"_s, u"stats"_s, u"dry-run"_s, u"plan"_s};
        words << u"cleanup"_s << kModes[int(cleanup->mode)];
        if (cleanup->plan)
            words << QString::number(cleanup->plan);
        if (cleanup->session)
            words << u"session="_s + displayKey(*cleanup->session);
        if (cleanup->json)
            words << u"json"_s;
        if (cleanup->confirmed)
            words << u"confirmed"_s << QString::number(*cleanup->confirmed);
    } else if (const auto *scheduled = std::get_if<ScheduledOptions>(&arguments->command)) {
        words << u"scheduled"_s;
        if (scheduled->verbose)
            words << u"verbose"_s;
        if (scheduled->json)
            words << u"json"_s;
    } else if (const auto *test = std::get_if<TestCleanupOptions>(&arguments->command)) {
        words << (test->createTestData ? u"test create"_s : u"test"_s);
    } else if (const auto *explain = std::get_if<ExplainOptions>(&arguments->command)) {
        words << u"explain"_s << displayKey(explain->key);
    } else if (const auto *hold = std::get_if<HoldOptions>(&arguments->command)) {
        static const QStringList kActions{u"add"_s, u"list"_s, u"change"_s, u"remove"_s};
        words << u"hold"_s << kActions[int(hold->action)];
        if (!hold->pattern.isEmpty())
            words << displayKey(hold->pattern);
        if (hold->until)
            words << u"until="_s + *hold->until;
        if (hold->note)
            words << u"note="_s + *hold->note;
        if (hold->id)
            words << QString::number(hold->id);
    } else if (const auto *history = std::get_if<HistoryOptions>(&arguments->command)) {
        static const QStringList kFormats{u"text"_s, u"json"_s, u"csv"_s};
        words << u"history"_s << kFormats[int(history->format)];
        if (history->run)
            words << QString::number(*history->run);
    } else if (std::holds_alternative<CheckOptions>(arguments->command)) {
        words << u"check"_s;
    } else if (const auto *demo = std::get_if<DemoOptions>(&arguments->command)) {
        words << u"demo"_s << demo->directory;
        if (!demo->withLedger)
            words << u"alone"_s;
    } else if (const auto *profiles = std::get_if<ProfilesOptions>(&arguments->command)) {
        words << (profiles->json ? u"profiles json"_s : u"profiles"_s);
    } else if (const auto *credentials = std::get_if<CredentialsOptions>(&arguments->command)) {
        static const QStringList kActions{u"set"_s, u"remove"_s, u"status"_s};
        words << u"credentials"_s << kActions[int(credentials->action)];
        if (!credentials->name.isEmpty())
            words << credentials->name;
        if (credentials->inFile)
            words << u"file"_s;
        if (credentials->json)
            words << u"json"_s;
    } else if (const auto *help = std::get_if<HelpOptions>(&arguments->command)) {
        words << u"help"_s << help->text.section(u'\n', 0, 0);
    }
    for (auto flag = arguments->flags.cbegin(); flag != arguments->flags.cend(); ++flag)
        words << flag.key() + u'=' + flag.value();
    if (!arguments->envFile.isEmpty())
        words << u"env="_s + arguments->envFile;
    if (!arguments->profile.isEmpty())
        words << u"profile="_s + arguments->profile;
    return words.join(u' ');
}

} // namespace

class TestArguments : public QObject {
    Q_OBJECT

private slots:
    void readsCommandLines_data()
    {
        QTest::addColumn<QByteArrayList>("line");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const QByteArray &line, const QString &meaning) {
            QTest::newRow(line.constData()) << line.split(' ') << meaning;
        };
        row("cleanup_files", u"cleanup run"_s);
        row("profiles", u"profiles"_s);
        row("profiles --json", u"profiles json"_s);
        row("credentials set SUPABASE_SERVICE_KEY", u"credentials set SUPABASE_SERVICE_KEY"_s);
        row("credentials set --file --profile p SUPABASE_DB_PASSWORD",
            u"credentials set SUPABASE_DB_PASSWORD file profile=p"_s);
        row("--profile p credentials remove SUPABASE_DB_PASSWORD",
            u"credentials remove SUPABASE_DB_PASSWORD profile=p"_s);
        row("credentials status --json", u"credentials status json"_s);
        row("cleanup_files --stats", u"cleanup stats"_s);
        row("cleanup_files --dry-run --hours 2.5", u"cleanup dry-run DOCSWEEP_AGE_HOURS=2.5"_s);
        row("cleanup_files --hours=2", u"cleanup run DOCSWEEP_AGE_HOURS=2"_s);
        row("cleanup_files --hours -1", u"cleanup run DOCSWEEP_AGE_HOURS=-1"_s);
        row("cleanup_files --plan 17 --max-delete 5", u"cleanup plan 17 DOCSWEEP_MAX_DELETE=5"_s);
        row("cleanup_files --session abc --json", u"cleanup run session=abc json"_s);
        row("cleanup_files --session --stats", u"cleanup run session=--stats"_s);
        row("cleanup_files --keep-outputs --keep-active-files",
            u"cleanup run DOCSWEEP_KEEP_ACTIVE_FILES=true DOCSWEEP_KEEP_OUTPUTS=true"_s);
        row("cleanup_files --max-delete-percent 50", u"cleanup run DOCSWEEP_MAX_DELETE_PERCENT=50"_s);
        row("cleanup_files --max-delete-bucket-percent 9", u"cleanup run DOCSWEEP_MAX_DELETE_BUCKET_PERCENT=9"_s);
        row("cleanup_files --max-delete-times-usual 3", u"cleanup run DOCSWEEP_MAX_DELETE_TIMES_USUAL=3"_s);
        row("cleanup_files --dry-run --max-delete 3", u"cleanup dry-run DOCSWEEP_MAX_DELETE=3"_s);
        row("cleanup_files --plan 17 --confirm-delete 8930", u"cleanup plan 17 confirmed 8930"_s);
        row("--env-file a.env cleanup_files --stats", u"cleanup stats env=a.env"_s);
        row("cleanup_files --stats --env-file a.env --profile p.ini", u"cleanup stats env=a.env profile=p.ini"_s);
        row("scheduled_cleanup --hours 3 --verbose", u"scheduled verbose DOCSWEEP_AGE_HOURS=3"_s);
        row("scheduled_cleanup -v 1", u"scheduled"_s); // as manage.py takes them
        row("scheduled_cleanup --verbosity=2 --no-color", u"scheduled verbose"_s);
        row("cleanup_files --stats --settings app.settings --pythonpath /srv --traceback --force-color -v 0",
            u"cleanup stats"_s);
        row("test_cleanup --traceback", u"test"_s);
        row("scheduled_cleanup --json", u"scheduled json"_s);
        row("test_cleanup", u"test"_s);
        row("test_cleanup --create-test-data", u"test create"_s);
        row("explain abc/x.pdf", u"explain abc/x.pdf"_s);
        row("explain history", u"explain history"_s);
        row("explain -- --odd", u"explain --odd"_s);
        row("explain [a,b]", u"explain [a,b]"_s);
        row("hold add abc/*.pdf --note audit", u"hold add abc/*.pdf note=audit"_s);
        row("hold add [ab]*/x.pdf", u"hold add [ab]*/x.pdf"_s);
        row("hold add list", u"hold add list"_s);
        row("hold add abc --until 2027-01-31", u"hold add abc until=2027-01-31"_s);
        row("hold list", u"hold list"_s);
        row("hold change 3 --until forever --note audit", u"hold change until=forever note=audit 3"_s);
        row("hold remove 3", u"hold remove 3"_s);
        row("history", u"history text"_s);
        row("history 12 --csv", u"history csv 12"_s);
        row("history --json", u"history json"_s);
        row("check", u"check"_s);
        row("demo /tmp/x", u"demo /tmp/x"_s);
        row("demo /tmp/x --no-ledger", u"demo /tmp/x alone"_s);
        row("--version", u"help docsweep " DOCSWEEP_VERSION ""_s);
        row("help json", u"help The JSON of --json: one object on standard output and nothing else there. Fields"_s);
    }
    void readsCommandLines()
    {
        QFETCH(QByteArrayList, line);
        QTEST(asText(line), "meaning");
    }

    void keysNeedNotBeUtf8()
    {
        const Result<Arguments> arguments = parseArguments({"explain", "a\xff/b"});
        QVERIFY(arguments);
        QCOMPARE(std::get<ExplainOptions>(arguments->command).key, QByteArray("a\xff/b"));
    }

    void refusesInOneHelpfulSentence_data()
    {
        QTest::addColumn<QByteArrayList>("line");
        QTest::addColumn<QString>("word");
        const auto row = [](const QByteArray &line, const QString &word) {
            QTest::newRow(line.isEmpty() ? "nothing" : line.constData())
                << (line.isEmpty() ? QByteArrayList() : line.split(' ')) << word;
        };
        row("", u"No command"_s);
        row("cleanup", u"\"cleanup\" is no command"_s);
        row("cleanup_files --hour 1", u"\"--hour\" is no option"_s);
        row("cleanup_files -n", u"\"-n\" is no option"_s);
        row("cleanup_files extra", u"one argument too many"_s);
        row("cleanup_files --hours", u"--hours"_s);
        row("cleanup_files --hours 1 --hours 2", u"--hours"_s);
        row("cleanup_files --stats --dry-run", u"three different things"_s);
        row("cleanup_files --stats --plan 3", u"three different things"_s);
        row("cleanup_files --dry-run --plan 3", u"three different things"_s);
        row("cleanup_files --plan 3 --hours 2", u"exactly as it was made"_s);
        row("cleanup_files --plan 3 --session a", u"exactly as it was made"_s);
        row("cleanup_files --plan 3 --keep-outputs", u"exactly as it was made"_s);
        row("cleanup_files --plan x", u"--plan wants a whole number"_s);
        row("cleanup_files --plan 0", u"--plan wants a whole number"_s);
        row("cleanup_files --stats --max-delete 3", u"deletes nothing"_s);
        row("cleanup_files --stats --max-delete-times-usual 3", u"deletes nothing"_s);
        row("cleanup_files --dry-run --confirm-delete 3", u"delete nothing"_s);
        row("cleanup_files --confirm-delete all", u"--confirm-delete"_s);
        row("cleanup_files --confirm-delete 0", u"--confirm-delete"_s);
        row("scheduled_cleanup -v loud", u"--verbosity is 0, 1, 2 or 3, not \"loud\""_s);
        row("scheduled_cleanup --confirm-delete 5", u"is no option here"_s);
        row("cleanup_files --session a/b", u"without slashes"_s);
        row("cleanup_files --session ..", u"without slashes"_s);
        row("cleanup_files --session ", u"without slashes"_s);
        row("cleanup_files --session=", u"--session"_s);
        row("cleanup_files --stats=yes", u"--stats"_s);
        row("cleanup_files --dry-run=no", u"--dry-run"_s);
        row("scheduled_cleanup --session a", u"\"--session\" is no option"_s);
        row("scheduled_cleanup --dry-run", u"\"--dry-run\" is no option"_s);
        row("explain", u"KEY"_s);
        row("explain ", u"empty"_s);
        row("explain a b", u"one argument too many"_s);
        row("hold", u"add, list, change or remove"_s);
        row("hold drop", u"\"drop\" is no command"_s);
        row("hold add", u"PATTERN"_s);
        row("hold add ", u"empty"_s);
        row("hold remove", u"ID"_s);
        row("hold change 3", u"a new end or a new note"_s);
        row("hold remove first", u"hold remove ID wants a whole number"_s);
        row("history first", u"history RUN wants a whole number"_s);
        row("history --json --csv", u"name one of them"_s);
        row("demo", u"DIR"_s);
        row("help nothing", u"no help on"_s);
        row("help schedule nothing", u"no help on \"schedule nothing\""_s);
        row("help json more", u"no help on \"json more\""_s);
        row("help schedule install now", u"no help on \"schedule install now\""_s);
    }
    void refusesInOneHelpfulSentence()
    {
        QFETCH(QByteArrayList, line);
        QFETCH(QString, word);
        const QString text = asText(line);
        QVERIFY2(text.startsWith("error: "_L1), qPrintable(text));
        QVERIFY2(text.contains(word), qPrintable(text));
        QVERIFY2(!text.contains(u'\n'), qPrintable(text));
        qInfo("%s", qPrintable(text));
    }

    void everyCommandHasHelp_data()
    {
        QTest::addColumn<QByteArrayList>("line");
        QTest::addColumn<QString>("word");
        const auto row = [](const QByteArray &line, const QString &word) {
            QTest::newRow(line.constData()) << line.split(' ') << word;
        };
        row("--help", u"Exit codes:"_s);
        row("-h", u"Exit codes:"_s);
        row("help", u"Exit codes:"_s);
        row("cleanup_files --help", u"--max-delete-percent"_s);
        row("help cleanup_files", u"--max-delete-percent"_s);
        row("scheduled_cleanup --help", u"--verbose"_s);
        row("test_cleanup --help", u"--create-test-data"_s);
        row("explain --help", u"KEY"_s);
        row("hold --help", u"remove"_s);
        row("hold add --help", u"--note"_s);
        row("hold list --help", u"hold list"_s);
        row("hold remove --help", u"ID"_s);
        row("history --help", u"--csv"_s);
        row("check --help", u"Deletes and changes nothing"_s);
        row("demo --help", u"DIR"_s);
        row("help json", u"plan.digest"_s);
        row("help schedule", u"install"_s);
        row("help schedule install", u"--no-gently"_s);
        row("help import django", u"import django"_s);
    }
    void everyCommandHasHelp()
    {
        QFETCH(QByteArrayList, line);
        QFETCH(QString, word);
        const Result<Arguments> arguments = parseArguments(line);
        QVERIFY2(arguments, arguments ? "" : qPrintable(arguments.error().text));
        const QString text = std::get<HelpOptions>(arguments->command).text;
        QVERIFY2(text.contains(word), qPrintable(text));
        for (const QString &one : text.split(u'\n'))
            QVERIFY2(one.size() <= 80, qPrintable(one));
        qInfo("\n%s\n", qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
