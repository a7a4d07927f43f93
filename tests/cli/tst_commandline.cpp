// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/settings.h"
#include "tests/cli/answers.h"
#include "tests/support/sessions/djangoproject.h"
#include "tests/support/sessions/postgrescluster.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The contract of docsweep-cli, tried on the real program, a real database and real files.
class TestCommandLine : public QObject {
    Q_OBJECT

private slots:
    /// Cron mails what is printed.
    void scheduledRunsAreSilentWhenAllWentWell()
    {
        Installation it;
        it.addPair("old", 3h);
        for (int run = 0; run < 2; ++run) {
            const CallResult result = it.call("scheduled_cleanup");
            QCOMPARE(result.code, kDone);
            QCOMPARE(result.all(), QString());
        }
        QCOMPARE(it.sessions(), QByteArrayList{});

        it.addPair("older", 3h);
        it.writeEnv({u"DATABASE_URL=sqlite:///db.sqlite3"_s, u"DOCSWEEP_HOME=home"_s});
        const CallResult away = it.call("scheduled_cleanup");
        QCOMPARE(away.code, kDoneInPart);
        QCOMPARE(away.out, QString());
        QCOMPARE(lines(away.err).size(), 1);
        QVERIFY2(away.err.contains("1 pending"_L1) && away.err.contains("Storage service unavailable"_L1),
            qPrintable(away.err));
    }

    void aVerboseScheduledRunIsADiary()
    {
        Installation it;
        it.addPair("old", 3h);
        const CallResult verbose = it.call("scheduled_cleanup --verbose");
        QCOMPARE(verbose.code, kDone);
        QCOMPARE(verbose.err, QString());
        const QStringList said = lines(verbose.out);
        QCOMPARE(said.size(), 4);
        static const QRegularExpression time(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}T?[ ]?[0-9]{2}:[0-9]{2}:[0-9]{2}Z "_s);
        for (const QString &line : said)
            QVERIFY2(line.contains(time), qPrintable(line));
        QVERIFY2(said[0].contains("scheduled_cleanup begins: what is older than 1 h goes."_L1), qPrintable(said[0]));
        QVERIFY2(said[1].contains("Looked at 1 session and 1 file: 2 items can go"_L1), qPrintable(said[1]));
        QVERIFY2(said[2].contains("Deleted 1 session with 1 document and 1 file"_L1), qPrintable(said[2]));
        QVERIFY2(said[3].contains("ends with exit code 0. Every item: docsweep-cli history 1"_L1), qPrintable(said[3]));
        QVERIFY(it.call("scheduled_cleanup --verbose").out.contains("Nothing to delete"_L1));
    }

    void saysWhichOptionsOfManagePyMeanNothingHere()
    {
        Installation it;
        const CallResult result = it.call("cleanup_files --stats --settings app.settings --pythonpath /srv -v 2");
        QCOMPARE(result.code, kDone);
        QCOMPARE(lines(result.err).size(), 2);
        QVERIFY2(result.err.contains("--settings means nothing here"_L1), qPrintable(result.err));
    }

    void scheduledRunsCanBeSwitchedOff()
    {
        Installation it;
        it.addPair("old", 3h);
        const QString before = it.everything();
        const CallResult off = it.call("scheduled_cleanup", {u"AUTO_CLEANUP_ENABLED=false"_s});
        QCOMPARE(off.code, kDone);
        QCOMPARE(off.out, u"Automatic cleanup is switched off (AUTO_CLEANUP_ENABLED=false); nothing was done.\n"_s);
        QCOMPARE(it.everything(), before);
        QCOMPARE(it.call("cleanup_files", {u"AUTO_CLEANUP_ENABLED=false"_s}).code, kDone);
        QCOMPARE(it.sessions(), QByteArrayList{}); // by hand it works all the same
    }

    void readsSettingsInOrder()
    {
        Installation it;
        it.addPair("two", 2h);
        it.writeEnv({u"DATABASE_URL=sqlite:///db.sqlite3"_s, u"STORAGE_ROOT=storage"_s, u"DOCSWEEP_HOME=home"_s,
            u"CLEANUP_INTERVAL_HOURS=3 # hours"_s});
        QVERIFY(it.call("cleanup_files --dry-run").out.contains("Nothing would go: older than 3 h"_L1));
        QVERIFY(it.call("cleanup_files --dry-run", {u"CLEANUP_INTERVAL_HOURS=4"_s}).out.contains("older than 4 h"_L1));
        QVERIFY(it.call("cleanup_files --dry-run --hours 5", {u"CLEANUP_INTERVAL_HOURS=4"_s})
                    .out.contains("older than 5 h"_L1));
        QVERIFY(QDir(it.path()).mkdir(u"elsewhere"_s));
        QVERIFY(QFile::rename(it.path(u".env"_s), it.path(u"elsewhere/web.env"_s)));
        QCOMPARE(it.call("cleanup_files --dry-run").code, kMisused);
        const CallResult named = it.call("--env-file elsewhere/web.env cleanup_files --dry-run");
        QCOMPARE(named.code, kMisused); // relative paths are relative to the file they stand in
        QVERIFY2(named.err.contains("elsewhere"_L1), qPrintable(named.err));
    }

    void theHomeIsForItsOwnerAlone()
    {
        Installation it;
        QCOMPARE(it.call("cleanup_files --stats").code, kDone);
        const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QCOMPARE(QFile::permissions(it.path(u"home"_s)) & others, QFileDevice::Permissions());
    }

    void explainsByTheRulesOfThePlan()
    {
        Installation it;
        it.addSession("old", 3h, {"old/a.pdf", "old/gone.pdf", "young/shared.pdf"});
        it.addFile("old/a.pdf", 3h);
        it.addFile("old/stray.txt", 3h);
        it.addPair("young", 10min);
        it.addFile("young/shared.pdf", 10min);
        it.addFile("orphan/x.txt", 5h);
        const auto explain = [&it](const char *key) {
            const CallResult result = it.call(QByteArrayList{"explain", key});
            return result.code == kDone ? result.out : result.all();
        };
        QString text = explain("old");
        QVERIFY2(text.contains("Session old\n  row 1 with 3 documents\n  last active "_L1), qPrintable(text));
        QVERIFY2(text.contains("  its rows: goes: idle longer than 1 h\n"_L1), qPrintable(text));
        QVERIFY2(text.contains("File old/stray.txt"_L1), qPrintable(text));
        QVERIFY2(text.contains("File old/gone.pdf\n  named by document 2 of session old\n  is not there"_L1),
            qPrintable(text));
        QVERIFY2(text.contains("File young/shared.pdf"_L1), qPrintable(text));
        QVERIFY2(text.contains("by the clock of SQLite "_L1), qPrintable(text));
        text = explain("young");
        QVERIFY2(text.contains("  its rows: stays: active within the last 1 h\n"_L1), qPrintable(text));
        text = explain("young/upload.pdf");
        QVERIFY2(text.contains("  stays: changed within the last 1 h\n"_L1), qPrintable(text));
        QVERIFY2(text.contains("  named by document "_L1), qPrintable(text));
        QVERIFY(explain("document-uploads/young/upload.pdf").contains("  stays: changed within the last 1 h\n"_L1));
        text = explain("orphan/x.txt");
        QVERIFY2(text.contains("  no row refers to it\n  goes: no row refers to it"_L1), qPrintable(text));
        text = explain("young/shared.pdf");
        QVERIFY2(text.contains("of session old"_L1), qPrintable(text));

        QCOMPARE(it.call(QByteArrayList{"hold", "add", "old/", "--note", "audit 2026"}).code, kDone);
        text = explain("old/stray.txt");
        QVERIFY2(text.contains("  stays: held (hold 1: prefix old/, \"audit 2026\")\n"_L1), qPrintable(text));
    }

    void remembersWhatItDid()
    {
        Installation it;
        QCOMPARE(it.call("history").out, u"No run yet.\n"_s);
        it.addPair("old", 3h);
        it.addFile("=1+1/evil,\".pdf", 3h);
        QCOMPARE(it.call("cleanup_files").code, kDone);
        const CallResult list = it.call("history");
        QCOMPARE(list.code, kDone);
        QVERIFY2(list.out.contains("command-line"_L1), qPrintable(list.out));
        const CallResult run = it.call("history 1");
        QVERIFY2(run.out.contains("old/upload.pdf"_L1), qPrintable(run.out));
        const CallResult csv = it.call("history 1 --csv");
        QCOMPARE(lines(csv.out).front(),
            uR"("seq","kind","state","reason","session","bucket","key","size_bytes","changed_at","documents","detail")"_s);
        QVERIFY2(
            csv.out.contains(R"("orphan","deleted","orphan","'=1+1","document-uploads","'=1+1/evil,"".pdf","100",)"_L1),
            qPrintable(csv.out));
        QCOMPARE(lines(it.call("history --csv").out).size(), 2);
        const QJsonObject json = it.call("history 1 --json").json();
        QCOMPARE(json[u"items"_s].toArray().size(), 3);
        QCOMPARE(json[u"run"_s][u"deleted"_s][u"items"_s].toInt(), 3);
        QCOMPARE(it.call("history --json").json()[u"runs"_s].toArray().size(), 1);
    }

    /// Once, by "check" alone: a run has nothing to say of it.
    void aLineBreakInAPathBreaksNoLine()
    {
        Installation it;
        const CallResult result = it.call("check", {u"STORAGE_ROOT=/nowhere/a\nDOCSWEEP_HOME  none"_s});
        QVERIFY2(result.out.contains("/nowhere/a\\x0aDOCSWEEP_HOME"_L1), qPrintable(result.out));
        for (const QString &line : lines(result.out))
            QVERIFY2(!line.startsWith("DOCSWEEP_HOME"_L1), qPrintable(line));
    }

    void noSecretIsEverPrintedOrWrittenDown()
    {
        Installation it;
        it.addPair("old", 3h);
        const QStringList environment{u"DATABASE_URL=postgres://me:planted-s3cret@127.0.0.1:1/parser"_s,
            u"SUPABASE_SERVICE_KEY=planted-k3y"_s, u"SUPABASE_URL=https://project.example"_s};
        for (const char *line : {"check", "cleanup_files", "cleanup_files --stats --json", "scheduled_cleanup",
                 "explain old", "cleanup_files --hours x", "history", "test_cleanup"}) {
            const CallResult result = it.call(line, environment);
            QVERIFY2(!result.all().contains("planted"_L1), qPrintable(result.all()));
        }
        const QStringList names = QDir(it.path(u"home"_s)).entryList(QDir::Files | QDir::Hidden);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            QFile file(it.path(u"home/"_s + name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("planted"), qPrintable(name));
        }
    }

    void cleansPostgreSqlWithoutLettingThePasswordOut()
    {
        const auto cluster = PostgresCluster::start();
        QVERIFY2(cluster, cluster ? "" : qPrintable(cluster.error().text));
        const DatabaseSettings owner = (*cluster)->settings();
        auto django = DjangoProject::start(owner);
        QVERIFY(django);
        QVERIFY((*django)->migrate());
        const Instant now = SystemClock().now();
        QVERIFY((*django)->create({{u"old"_s, now - 3h, {document(u"old/a.pdf"_s)}}, {u"young"_s, now - 5min, {}}}));
        Installation it;
        it.addFile("old/a.pdf", 3h);
        it.addFile("young/b.pdf", 5min);
        it.writeEnv({u"STORAGE_ROOT=storage"_s, u"DOCSWEEP_HOME=home"_s, u"SUPABASE_DB_HOST="_s + owner.host,
            u"SUPABASE_DB_PORT="_s + QString::number(owner.port), u"SUPABASE_DB_NAME="_s + owner.database,
            u"SUPABASE_DB_USER=sweeper"_s, u"SUPABASE_DB_PASSWORD=planted-s3cret"_s});

        QVERIFY((*cluster)->sql(u"CREATE ROLE sweeper LOGIN PASSWORD 'planted-s3cret';"
                                "GRANT SELECT ON parser_usersession, parser_processeddocument TO sweeper"_s));
        const CallResult mayOnlyLook = it.call("check");
        QCOMPARE(mayOnlyLook.code, kFailed);
        QVERIFY2(mayOnlyLook.out.contains("GRANT "_L1), qPrintable(mayOnlyLook.out));
        QCOMPARE(it.call("cleanup_files --stats").code, kDone);
        QCOMPARE(it.call("cleanup_files").code, kFailed);
        QCOMPARE((*django)->rows()->size(), size_t(2));

        QVERIFY((*cluster)->sql(
            u"GRANT SELECT, UPDATE, DELETE ON parser_usersession, parser_processeddocument TO sweeper"_s));
        const CallResult check = it.call("check");
        QVERIFY2(check.code == kDone, qPrintable(check.all()));
        QVERIFY2(check.out.contains(QRegularExpression(u"SUPABASE_DB_PASSWORD +\\.env file +set\n"_s)),
            qPrintable(check.out));
        const CallResult run = it.call("scheduled_cleanup");
        QVERIFY2(run.code == kDone, qPrintable(run.all()));
        QCOMPARE((*django)->rows()->size(), size_t(1));
        QCOMPARE(it.files(), QByteArrayList{"young/b.pdf"});
        for (const CallResult &result : {mayOnlyLook, check, run, it.call("explain young"), it.call("history --json")})
            QVERIFY2(!result.all().contains("planted"_L1), qPrintable(result.all()));

        // A server whose clock is ten minutes off: reported, and a run that nobody watches refuses.
        QVERIFY(
            (*cluster)->sql(u"SET allow_system_table_mods = on;"
                            "CREATE OR REPLACE FUNCTION pg_catalog.clock_timestamp() RETURNS timestamptz LANGUAGE sql "
                            "AS 'SELECT statement_timestamp() - interval ''10 minutes 30 seconds'''"_s));
        const CallResult refused = it.call("scheduled_cleanup --hours 0.01");
        QCOMPARE(refused.code, kLimitReached);
        verifyOneSentence(refused, u"clock is 10 min "_s);
        QCOMPARE((*django)->rows()->size(), size_t(1));
        const CallResult clock = it.call("check");
        QCOMPARE(clock.code, kFailed);
        QVERIFY2(
            clock.out.contains(QRegularExpression(u"FAILED +clock +10 min [0-9]+ s ahead"_s)), qPrintable(clock.out));
    }

    void saysItsVersionAndItsHelp()
    {
        Installation it;
        it.writeEnv({u"CLEANUP_INTERVAL_HOURS=rubbish"_s}); // help needs no settings
        QCOMPARE(it.call("--version").out, u"docsweep " DOCSWEEP_VERSION "\n"_s);
        for (const char *line : {"--help", "help", "help json", "cleanup_files --help", "hold add --help"}) {
            const CallResult result = it.call(line);
            QCOMPARE(result.code, kDone);
            QCOMPARE(result.err, QString());
            QVERIFY(lines(result.out).size() > 5);
        }
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
