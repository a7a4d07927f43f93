// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/settings.h"
#include "core/sessions/sessionstores.h"
#include "tests/cli/answers.h"

#include <QFile>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What keeps docsweep-cli from its work, and what it does all the same.
class TestCommandRefusals : public QObject {
    Q_OBJECT

private slots:
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

    void aMissingBucketGetsNoTestData()
    {
        Installation it;
        const QString before = it.everything();
        const CallResult result = it.call("test_cleanup --create-test-data", {u"SUPABASE_BUCKET_NAME=nowhere"_s});
        QCOMPARE(result.code, kMisused);
        verifyOneSentence(result, u"nowhere"_s); // and nothing of what would have been made
        QCOMPARE(it.everything(), before);
    }
};

QTEST_GUILESS_MAIN(TestCommandRefusals)
#include "tst_commandrefusals.moc"
