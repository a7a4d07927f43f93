// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/settings.h"
#include "core/sessions/sessionstores.h"
#include "tests/cli/answers.h"
#include "tests/support/sessions/djangoproject.h"
#include "tests/support/sessions/postgrescluster.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <array>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The contract of docsweep-cli, tried on the real program, a real database and real files.
class TestCommandLine : public QObject {
    Q_OBJECT

private slots:
    void showsStatisticsThatPeopleGrep()
    {
        Installation it;
        it.addPair("old", 3h);
        it.addPair("young", 10min);
        it.addFile("orphan/x.txt", 5h, 2048);
        const QString before = it.everything();
        const CallResult result = it.call("cleanup_files --stats");
        QCOMPARE(result.err, QString());
        QCOMPARE(result.code, kDone);
        QVERIFY2(result.out.contains(QRegularExpression(u"Total size: +2\\.2 KB"_s)), qPrintable(result.out));
        QVERIFY2(result.out.contains(QRegularExpression(u"Old sessions: +1 of 2"_s)), qPrintable(result.out));
        QVERIFY2(result.out.contains(QRegularExpression(u"Old files: +2 files"_s)), qPrintable(result.out));
        QVERIFY2(result.out.contains(QRegularExpression(u"Orphans: +1 file "_s)), qPrintable(result.out));
        QCOMPARE(it.everything(), before);
    }

    void deletesWhatIsOlderThanTheAgeAndNothingElse()
    {
        Installation it;
        it.addPair("old", 3h);
        it.addPair("young", 10min);
        it.addFile("old/out.xlsx", 3h);
        it.addFile("orphan/x.txt", 5h);
        const CallResult result = it.call("cleanup_files");
        QCOMPARE(result.err, QString());
        QCOMPARE(result.code, kDone);
        QCOMPARE(it.sessions(), QByteArrayList{"young"});
        QCOMPARE(it.files(), QByteArrayList{"young/upload.pdf"});
        QCOMPARE(it.documents(), 1);
        QCOMPARE(lines(result.out).size(), 1);
        QVERIFY2(result.out.startsWith("Deleted 1 session with 1 document and 3 files, 300 bytes freed; 0 already "
                                       "gone, 0 skipped, 0 pending, 0 failed (run 1, "_L1),
            qPrintable(result.out));
    }

    void saysWhenThereIsNothingToDelete()
    {
        Installation it;
        it.addPair("young", 10min);
        const QString before = it.everything();
        const CallResult result = it.call("cleanup_files");
        QCOMPARE(result.code, kDone);
        QVERIFY2(result.out.startsWith("Nothing to delete: nothing is older than 1 h"_L1), qPrintable(result.out));
        QCOMPARE(it.everything(), before);
    }

    void honoursHours()
    {
        Installation it;
        it.addPair("half", 45min);
        it.addPair("two", 2h);
        it.addPair("four", 4h);
        QCOMPARE(it.call("cleanup_files --hours 3").code, kDone);
        QCOMPARE(it.sessions(), (QByteArrayList{"half", "two"}));
        QCOMPARE(it.call("scheduled_cleanup --hours 1.5").code, kDone);
        QCOMPARE(it.sessions(), QByteArrayList{"half"});
        QCOMPARE(it.call("cleanup_files --hours 0.5").code, kDone);
        QCOMPARE(it.sessions(), QByteArrayList{});
        QCOMPARE(it.files(), QByteArrayList{});
    }

    void oldFilesGoWhoeverNamesThem()
    {
        Installation it;
        it.addSession("live", 1min, {"live/a.pdf", "nobodys/b.xlsx"});
        it.addFile("live/a.pdf", 3h);
        it.addFile("nobodys/b.xlsx", 3h);
        const CallResult dry = it.call("cleanup_files --dry-run --json");
        QCOMPARE(dry.json()[u"plan"_s][u"items"_s].toInt(), 2);
        const CallResult run = it.call("cleanup_files --plan 1");
        QVERIFY2(run.out.contains(" 2 files, "_L1), qPrintable(run.all()));
        QCOMPARE(it.files(), QByteArrayList{});
        QCOMPARE(it.sessions(), QByteArrayList{"live"});
    }

    void aDryRunDeletesNothingAndItsPlanRunsExactly()
    {
        Installation it;
        it.addPair("old", 3h);
        it.addPair("older", 5h);
        const QString before = it.everything();
        const CallResult dry = it.call("cleanup_files --dry-run");
        QCOMPARE(dry.err, QString());
        QCOMPARE(dry.code, kDone);
        QCOMPARE(it.everything(), before);
        QVERIFY2(dry.out.startsWith("Dry run: nothing is deleted."_L1), qPrintable(dry.out));
        QVERIFY2(dry.out.contains("  session older"_L1), qPrintable(dry.out));
        QVERIFY2(dry.out.contains("idle longer than 1 h"_L1), qPrintable(dry.out));
        QVERIFY2(dry.out.contains("docsweep-cli cleanup_files --plan 1\n"_L1), qPrintable(dry.out));

        it.addPair("late", 7h); // not in the plan
        it.touchSession("old"); // came back
        const CallResult run = it.call("cleanup_files --plan 1");
        QCOMPARE(run.code, kDone);
        QCOMPARE(it.sessions(), (QByteArrayList{"late", "old"}));
        QCOMPARE(it.files(), (QByteArrayList{"late/upload.pdf", "old/upload.pdf"}));
        QVERIFY2(run.out.contains("2 skipped"_L1), qPrintable(run.out));
    }

    void refusesPlansItCannotRun()
    {
        Installation it;
        it.addPair("old", 3h);
        const QString before = it.everything();
        const CallResult unknown = it.call("cleanup_files --plan 17");
        QCOMPARE(unknown.code, kMisused);
        verifyOneSentence(unknown, u"There is no plan 17"_s);
        QCOMPARE(it.call("cleanup_files --dry-run").code, kDone);
        QVERIFY(QFile::copy(it.path(u"db.sqlite3"_s), it.path(u"other.sqlite3"_s)));
        const CallResult other = it.call("cleanup_files --plan 1", {u"DATABASE_URL=sqlite:///other.sqlite3"_s});
        QCOMPARE(other.code, kMisused);
        verifyOneSentence(other, u"was made for"_s);
        QCOMPARE(it.everything(), before);
    }

    void refusesAPlanThatWasAltered()
    {
        Installation it;
        it.addPair("old", 3h);
        it.addPair("young", 1min);
        QCOMPARE(it.call("cleanup_files --dry-run").code, kDone);
        const QString before = it.everything();
        it.execute(u"UPDATE batch SET digest = x'00'"_s, u"home/journal.sqlite3"_s);
        const CallResult result = it.call("cleanup_files --plan 1");
        QCOMPARE(result.code, kFailed); // and not that of the lock
        verifyOneSentence(result, u"altered"_s);
        QCOMPARE(it.everything(), before);
    }

    void leavesTheJournalOfANewerVersionAlone()
    {
        Installation it;
        it.addPair("old", 3h);
        QCOMPARE(it.call("history").code, kDone);
        it.execute(u"PRAGMA user_version = 999"_s, u"home/journal.sqlite3"_s);
        const QString before = it.everything();
        for (const char *line : {"cleanup_files", "cleanup_files --stats", "history", "check"}) {
            const CallResult result = it.call(line);
            QVERIFY2(result.code == kMisused, qPrintable(result.all()));
            QVERIFY2(result.all().contains("999"_L1), qPrintable(result.all()));
        }
        QCOMPARE(it.everything(), before);
    }

    void doesTheRestWhereFilesRefuse()
    {
        Installation it;
        it.addPair("old", 3h);
        it.addPair("locked", 3h);
        it.addPair("unreadable", 3h);
        it.handToNobody();
        const QString bucket = it.path(u"storage/document-uploads/"_s);
        QVERIFY(QFile::setPermissions(bucket + "locked"_L1, QFile::ReadOwner | QFile::ExeOwner));
        QVERIFY(QFile::setPermissions(bucket + "unreadable"_L1, QFile::Permissions()));

        const CallResult check = it.call("check");
        QCOMPARE(check.code, kFailed);
        QVERIFY2(check.out.contains("may not be removed"_L1), qPrintable(check.out));
        const CallResult stats = it.call("cleanup_files --stats");
        QCOMPARE(stats.code, kDoneInPart);
        QVERIFY2(stats.out.contains("1 place could not be read"_L1), qPrintable(stats.out));

        const CallResult run = it.call("cleanup_files");
        QCOMPARE(run.code, kDoneInPart);
        QCOMPARE(lines(run.out).size(), 1);
        QVERIFY2(run.out.contains("2 pending"_L1), qPrintable(run.out));
        QVERIFY2(run.err.contains("locked"_L1) || run.err.contains("Pending"_L1), qPrintable(run.err));
        QCOMPARE(it.sessions(), QByteArrayList{});

        for (const char *folder : {"locked", "unreadable"})
            QVERIFY(QFile::setPermissions(
                bucket + QLatin1String(folder), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const CallResult again = it.call("cleanup_files");
        QVERIFY2(again.code == kDone, qPrintable(again.all()));
        QVERIFY2(again.out.contains("and 2 files, 200 bytes freed"_L1), qPrintable(again.out));
        QCOMPARE(it.files(), QByteArrayList{});
    }

    void cleansOneSessionWhateverItsAge()
    {
        Installation it;
        it.addPair("young", 1min);
        it.addPair("other", 5h);
        it.addFile("young/extra.bin", 1min);
        QCOMPARE(it.call("cleanup_files --session young").code, kDone);
        QCOMPARE(it.sessions(), QByteArrayList{"other"});
        QCOMPARE(it.files(), QByteArrayList{"other/upload.pdf"});
        const CallResult nobody = it.call("cleanup_files --session nobody");
        QCOMPARE(nobody.code, kMisused);
        verifyOneSentence(nobody, u"\"nobody\""_s);
    }

    void keepsOutputsAndActiveFilesOnDemand()
    {
        Installation it;
        it.addSession("live", 1min, {"live/a.pdf", "live/a.xlsx"});
        it.addFile("live/a.pdf", 5h);
        it.addFile("live/a.xlsx", 5h);
        it.addPair("old", 5h);
        QCOMPARE(it.call("cleanup_files --keep-active-files").code, kDone);
        QCOMPARE(it.files(), (QByteArrayList{"live/a.pdf", "live/a.xlsx"}));
        QCOMPARE(it.call("cleanup_files --keep-outputs").code, kDone);
        QCOMPARE(it.files(), QByteArrayList{"live/a.xlsx"});
        QCOMPARE(it.sessions(), QByteArrayList{"live"});
    }

    /// An upload is no output for being a PDF, also when the row that said so is gone by then.
    void keepsOutputsOfOneSessionAlone()
    {
        Installation it;
        it.addSession("one", 1min, {"one/upload.pdf", "one/out.xlsx"});
        it.addFile("one/upload.pdf", 5h);
        it.addFile("one/out.xlsx", 5h);
        const CallResult done = it.call("cleanup_files --session one --keep-outputs");
        QVERIFY2(done.code == kDone, qPrintable(done.all()));
        QCOMPARE(it.sessions(), QByteArrayList{});
        QCOMPARE(it.files(), QByteArrayList{"one/out.xlsx"});
    }

    void refusesBadInputInOneSentenceAndDeletesNothing_data()
    {
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const char *arguments, const QStringList &environment, const char *word) {
            QTest::newRow(name) << QByteArray(arguments).split(' ') << environment << QString::fromUtf8(word);
        };
        row("hours that are no number", "cleanup_files --hours abc", {}, "--hours");
        row("negative hours", "cleanup_files --hours -1", {}, "--hours");
        row("zero hours", "cleanup_files --hours 0", {}, "--hours");
        row("hours that are not a number", "cleanup_files --hours nan", {}, "--hours");
        row("infinite hours", "cleanup_files --hours inf", {}, "--hours");
        row("hours beyond all numbers", "cleanup_files --hours 1e400", {}, "--hours");
        row("empty hours", "cleanup_files --hours ", {}, "--hours");
        row("hours of a scheduled run", "scheduled_cleanup --hours abc", {}, "--hours");
        row("bad limit", "cleanup_files --max-delete many", {}, "--max-delete");
        row("bad share", "cleanup_files --max-delete-percent 101", {}, "--max-delete-percent");
        row("unknown option", "cleanup_files --everything", {}, "--everything");
        row("unknown command", "clean_all", {}, "clean_all");
        row("two modes", "cleanup_files --stats --dry-run", {}, "--dry-run");
        row("session that is a path", "cleanup_files --session ../x", {}, "--session");
        row("empty session", "cleanup_files --session ", {}, "--session");
        row("bad age in the environment", "cleanup_files", {u"CLEANUP_INTERVAL_HOURS=soon"_s},
            "CLEANUP_INTERVAL_HOURS");
        row("empty bucket", "cleanup_files", {u"SUPABASE_BUCKET_NAME="_s}, "SUPABASE_BUCKET_NAME");
        row("hole in the bucket list", "cleanup_files", {u"SUPABASE_BUCKET_NAME=a,,b"_s}, "SUPABASE_BUCKET_NAME");
        row("bucket that does not exist", "cleanup_files", {u"SUPABASE_BUCKET_NAME=nowhere"_s}, "nowhere");
        row("folder that does not exist", "cleanup_files", {u"STORAGE_ROOT=/nowhere"_s}, "/nowhere");
        row("database that does not exist", "cleanup_files", {u"DATABASE_URL=sqlite:////nowhere/db"_s}, "/nowhere/db");
        row("database without the tables", "cleanup_files", {u"DATABASE_URL=sqlite:///empty.sqlite3"_s},
            "parser_usersession");
        row("database of an unknown kind", "cleanup_files", {u"DATABASE_URL=mysql://a/b"_s}, "DATABASE_URL");
        row("no such .env file", "cleanup_files --env-file nowhere.env", {}, "nowhere.env");
        row("no such profile", "cleanup_files --profile nowhere.ini", {}, "nowhere.ini");
        row("home that cannot be made", "cleanup_files", {u"DOCSWEEP_HOME=/dev/null/home"_s}, "DOCSWEEP_HOME");
        row("explain nothing", "explain nobody", {}, "nobody");
        row("no such run", "history 99", {}, "99");
        row("no such hold", "hold remove 99", {}, "99");
        row("demo over something", "demo .", {}, "is not an empty folder");
    }
    void refusesBadInputInOneSentenceAndDeletesNothing()
    {
        QFETCH(QByteArrayList, arguments);
        QFETCH(QStringList, environment);
        QFETCH(QString, word);
        Installation it;
        it.addPair("old", 3h);
        QFile empty(it.path(u"empty.sqlite3"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        const QString before = it.everything();
        const CallResult result = it.call(arguments, environment);
        QCOMPARE(result.code, kMisused);
        QCOMPARE(result.out, QString());
        verifyOneSentence(result, word);
        QCOMPARE(it.everything(), before);
    }

    void refusesWithoutADatabase()
    {
        Installation it;
        it.addPair("old", 3h);
        it.writeEnv({u"STORAGE_ROOT=storage"_s, u"DOCSWEEP_HOME=home"_s});
        for (const char *command : {"cleanup_files", "cleanup_files --stats", "cleanup_files --dry-run",
                 "scheduled_cleanup", "test_cleanup --create-test-data", "explain old"}) {
            const CallResult result = it.call(command);
            QCOMPARE(result.code, kMisused);
            verifyOneSentence(result, u"No database is configured; set DATABASE_URL"_s);
        }
        QCOMPARE(it.files(), QByteArrayList{"old/upload.pdf"});
    }

    void cleansRowsWhileTheStorageIsAway()
    {
        Installation it;
        it.addPair("old", 3h);
        it.writeEnv({u"DATABASE_URL=sqlite:///db.sqlite3"_s, u"DOCSWEEP_HOME=home"_s});
        const CallResult away = it.call("cleanup_files");
        QCOMPARE(away.code, kDoneInPart);
        QVERIFY2(away.err.contains("Storage service unavailable: no storage is configured; set SUPABASE_URL"_L1),
            qPrintable(away.err));
        QCOMPARE(away.err.count("Storage service unavailable"_L1), 1);
        QVERIFY2(away.out.contains("1 pending"_L1), qPrintable(away.out));
        QCOMPARE(it.sessions(), QByteArrayList{});
        QCOMPARE(it.files(), QByteArrayList{"old/upload.pdf"});

        it.writeEnv({u"DATABASE_URL=sqlite:///db.sqlite3"_s, u"STORAGE_ROOT=storage"_s, u"DOCSWEEP_HOME=home"_s});
        const CallResult back = it.call("cleanup_files");
        QCOMPARE(back.code, kDone);
        QCOMPARE(it.files(), QByteArrayList{});
    }

    void switchedOffStorageIsNoProblem()
    {
        Installation it;
        it.addPair("old", 3h);
        const CallResult result = it.call("cleanup_files", {u"STORAGE_CLEANUP_ENABLED=false"_s});
        QCOMPARE(result.err, QString());
        QCOMPARE(result.code, kDone);
        QCOMPARE(it.sessions(), QByteArrayList{});
        QCOMPARE(it.files(), QByteArrayList{"old/upload.pdf"});
    }

    void failsWhenTheDatabaseServerIsDown()
    {
        Installation it;
        const CallResult result =
            it.call("cleanup_files", {u"DATABASE_URL=postgres://me:planted-s3cret@127.0.0.1:1/parser"_s});
        QCOMPARE(result.code, kFailed);
        QCOMPARE(lines(result.err).size(), 1);
        QVERIFY2(!result.all().contains("planted"_L1), qPrintable(result.all()));
    }

    void waitsForNobodyWhenAnotherRunHoldsTheLock()
    {
        Installation it;
        it.addPair("old", 3h);
        DatabaseSettings database;
        database.kind = DatabaseKind::Sqlite;
        database.sqlitePath = it.path(u"db.sqlite3"_s);
        const auto store = makeSessionStore(database);
        QVERIFY(store);
        const auto lock = (*store)->acquireRunLock({});
        QVERIFY(lock);
        const QString before = it.everything();
        for (const char *command : {"cleanup_files", "scheduled_cleanup"}) {
            const CallResult result = it.call(command);
            QCOMPARE(result.code, kLocked);
            QCOMPARE(lines(result.err).size(), 1);
        }
        QCOMPARE(it.call("cleanup_files --stats").code, kDone); // looking is always allowed
        QCOMPARE(it.everything(), before);
    }

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

    /// Whoever wants a copy first gets exactly what would go, in the forms that tar and rclone take.
    void writesDownAWholePlan()
    {
        Installation it;
        it.addMany(30, 3);
        it.addFile("stray/odd\nname.pdf", 5h);
        it.addPair("young", 1min);
        const QString before = it.everything();
        const CallResult csv = it.call("cleanup_files --dry-run --list plan.csv");
        QVERIFY2(csv.code == kDone && csv.err.isEmpty(), qPrintable(csv.all()));
        QVERIFY2(csv.out.contains("Every item: plan.csv"_L1), qPrintable(csv.out));
        QFile table(it.path(u"plan.csv"_s));
        QVERIFY(table.open(QIODevice::ReadOnly));
        QCOMPARE(table.readAll().count("\n"), 1 + 30 * 4 + 1); // the odd name is shown, not obeyed
        QCOMPARE(table.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        const CallResult objects = it.call("cleanup_files --dry-run --list - --list-form jsonl");
        const QStringList all = lines(objects.out);
        QCOMPARE(all.size(), 30 * 4 + 1);
        for (const QString &line : all)
            QVERIFY2(QJsonDocument::fromJson(line.toUtf8()).object().contains(u"reason"_s), qPrintable(line));

        for (int night = 0; night < 2; ++night)
            QCOMPARE(it.call("cleanup_files --dry-run --list plan.keys").code, kDone);
        QProcess tar;
        tar.setWorkingDirectory(it.path());
        tar.start(
            u"tar"_s, {u"-cf"_s, u"copy.tar"_s, u"-C"_s, u"storage"_s, u"--null"_s, u"-T"_s, it.path(u"plan.keys"_s)});
        QVERIFY(tar.waitForFinished() && tar.exitCode() == 0);
        QCOMPARE(it.everything(), before);
        const CallResult cleaned = it.call("cleanup_files");
        QCOMPARE(cleaned.code, kDone);
        tar.start(u"tar"_s, {u"-xf"_s, u"copy.tar"_s, u"-C"_s, u"storage"_s});
        QVERIFY(tar.waitForFinished() && tar.exitCode() == 0);
        QCOMPARE(it.files().size(), 30 * 3 + 2); // exactly what went is back

        QCOMPARE(it.call("cleanup_files --list plan.csv").code, kMisused);
        QCOMPARE(it.call("cleanup_files --dry-run --list plan.csv --list-form xml").code, kMisused);
        QCOMPARE(it.call("cleanup_files --dry-run --json --list -").code, kMisused);
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

    void repeatsTheOptionsThatAPlanNeeds()
    {
        Installation it;
        it.addPair("old", 3h);
        QVERIFY(QFile::rename(it.path(u".env"_s), it.path(u"web.env"_s)));
        const CallResult dry = it.call("cleanup_files --dry-run --env-file web.env");
        QVERIFY2(dry.out.contains("docsweep-cli --env-file web.env cleanup_files --plan 1"_L1), qPrintable(dry.out));
        QCOMPARE(it.call("--env-file web.env cleanup_files --plan 1").code, kDone);
        QCOMPARE(it.sessions(), QByteArrayList{});
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

    void whatIsHeldIsNeverDeleted()
    {
        Installation it;
        it.addPair("kept", 9h);
        it.addPair("old", 9h);
        QCOMPARE(it.call("hold list").out, u"Nothing is held.\n"_s);
        const CallResult added = it.call(QByteArrayList{"hold", "add", "kept", "--note", "court case 12"});
        QCOMPARE(added.out, u"Kept from now on: session kept (hold 1).\n"_s);
        QCOMPARE(it.call("hold add kept").code, kDone); // asked for twice: kept all the same
        QVERIFY(it.call("hold list").out.contains("court case 12"_L1));
        QCOMPARE(it.call("cleanup_files").code, kDone);
        QCOMPARE(it.sessions(), QByteArrayList{"kept"});
        QCOMPARE(it.files(), QByteArrayList{"kept/upload.pdf"});
        QCOMPARE(it.call("cleanup_files --session kept").code, kDone);
        QCOMPARE(it.sessions(), QByteArrayList{"kept"});
        QCOMPARE(it.call("hold remove 1").code, kDone);
        QCOMPARE(it.call("cleanup_files").code, kDone);
        QCOMPARE(it.sessions(), QByteArrayList{});
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

    void aMissingBucketGetsNoTestData()
    {
        Installation it;
        const QString before = it.everything();
        const CallResult result = it.call("test_cleanup --create-test-data", {u"SUPABASE_BUCKET_NAME=nowhere"_s});
        QCOMPARE(result.code, kMisused);
        verifyOneSentence(result, u"nowhere"_s); // and nothing of what would have been made
        QCOMPARE(it.everything(), before);
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
