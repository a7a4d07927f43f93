// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside files and sessions, as the program tells it and deletes it.
#include "tests/cli/installation.h"
#include "tests/support/sessions/djangoproject.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestBesideCommands : public QObject {
    Q_OBJECT

private slots:
    void countsEveryOrphan()
    {
        Installation it;
        it.addSession("live", 1min, {"live/a.pdf"});
        it.addFile("live/a.pdf", 1min);
        it.addFile("gone/old.jpg", 48h);
        it.addFile("gone/old.xlsx", 48h);
        it.addFile("gone/young.jpg", 1min);
        const QJsonObject statistics = it.call("cleanup_files --stats --json").json()[u"statistics"_s].toObject();
        QCOMPARE(statistics[u"unreferred"_s].toInt(), 3);
        QCOMPARE(statistics[u"unreferred_size_bytes"_s].toInt(), 300);
        QCOMPARE(statistics[u"orphans"_s].toInt(), 2);
        QCOMPARE(statistics[u"unreferred_outputs"_s].toInt(), 1);
        const QString page = it.call("cleanup_files --stats").out;
        QVERIFY2(page.contains(QRegularExpression(u"Orphans: +3 files"_s)), qPrintable(page));
        QVERIFY2(page.contains(QRegularExpression(u"Old orphans: +2 files"_s)), qPrintable(page));
        QCOMPARE(it.call("cleanup_files --keep-outputs").code, 0);
        const QString after = it.call("cleanup_files --stats").out;
        QVERIFY2(after.contains(QRegularExpression(u"Outputs without rows: +1 file "_s)), qPrintable(after));
    }

    void cleansLoginsWhereThatIsAskedFor()
    {
        Installation it;
        makeLogins(it);
        const QStringList on{u"DOCSWEEP_DJANGO_SESSIONS=true"_s};
        QVERIFY(it.call("cleanup_files --stats").out.contains(QRegularExpression(u"Expired: +2000 of 3000"_s)));
        QCOMPARE(it.call("cleanup_files").code, 0);
        QCOMPARE(logins(it), 3000); // off by default
        const CallResult dry = it.call("cleanup_files --dry-run", on);
        QVERIFY2(dry.out.contains(u"2000 expired rows of django_session would go"_s), qPrintable(dry.all()));
        QCOMPARE(logins(it), 3000);
        it.addPair("old", 48h);
        QCOMPARE(it.call("cleanup_files --session old", on).code, 0); // of one session
        QCOMPARE(logins(it), 3000);
        const CallResult run = it.call("cleanup_files --max-delete 0 --json", on);
        QCOMPARE(run.code, 0); // they are no items
        QCOMPARE(run.json()[u"run"_s].toObject()[u"django_sessions_deleted"_s].toInt(), 2000);
        QCOMPARE(logins(it), 1000);
        QVERIFY(it.call("history").out.contains(u"2000 logins"_s));
        QVERIFY(
            it.call("history --json").json()[u"runs"_s].toArray()[0].toObject()[u"django_sessions_deleted"_s] == 2000);
    }

    /// Whoever asked for it is told when none can go: there is no table, or none that lets them go.
    void saysWhyLoginsStay_data()
    {
        QTest::addColumn<bool>("isTable");
        QTest::addColumn<QString>("why");
        QTest::newRow("no table") << false << u"no table django_session"_s;
        QTest::newRow("a trigger") << true << u"not these"_s;
    }

    void saysWhyLoginsStay()
    {
        QFETCH(bool, isTable);
        QFETCH(QString, why);
        Installation it;
        const QStringList on{u"DOCSWEEP_DJANGO_SESSIONS=true"_s};
        if (isTable) {
            makeLogins(it);
            it.execute(
                u"CREATE TRIGGER keeps BEFORE DELETE ON django_session BEGIN SELECT RAISE(ABORT, 'not these'); END"_s);
        } else {
            const CallResult check = it.call("check", on);
            QVERIFY2(check.code == 0 && check.out.contains(u"warning"_s) && check.out.contains(why),
                qPrintable(check.all()));
            QVERIFY(!it.call("check").out.contains(u"django_session"_s));
            const CallResult dry = it.call("cleanup_files --dry-run", on);
            QVERIFY2(dry.all().contains(why), qPrintable(dry.all()));
        }
        QCOMPARE(it.call("cleanup_files").code, 0); // nobody asked
        for (const char *line : {"cleanup_files", "scheduled_cleanup"}) {
            const CallResult run = it.call(line, on);
            QCOMPARE(run.code, 3);
            QVERIFY2(run.err.contains(why), qPrintable(run.all()));
        }
        const CallResult history = it.call("history");
        QVERIFY2(history.out.contains(u"expired logins left"_s), qPrintable(history.all()));
        const CallResult one = it.call("history 3");
        QVERIFY2(one.out.contains(why) && !one.out.contains(u"Nothing to delete"_s), qPrintable(one.all()));
        const CallResult alerts = it.call("alerts status");
        QVERIFY2(alerts.out.contains(why), qPrintable(alerts.all()));
    }

    /// What is announced as expired is what a run deletes.
    void countsNoLoginsThatNoRunDeletes()
    {
        Installation it;
        makeLogins(it);
        it.execute(u"DELETE FROM django_session"_s);
        const QStringList times{u"'2020-01-01 10:00:00'"_s, u"'2020-01-01 10:00:00.123456'"_s,
            u"'2020-01-01T10:00:00'"_s, u"'2020-01-01 10:00:00+00:00'"_s, u"'2020-01-01 10:00:00Z'"_s,
            u"'2020-13-01 10:00:00'"_s, u"''"_s, u"0"_s, u"1577872800.5"_s, u"'2020-01-01'"_s, u"x'3230'"_s,
            u"'2999-01-01 10:00:00'"_s};
        for (int i = 0; i < times.size(); ++i)
            it.execute(
                u"INSERT INTO django_session (session_key, session_data, expire_date) VALUES ('k%1', '', %2)"_s.arg(
                    QString::number(i), times[i]));
        const CallResult seen = it.call("cleanup_files --stats");
        QVERIFY2(seen.out.contains(QRegularExpression(u"Expired: +2 of 12"_s)), qPrintable(seen.all()));
        QVERIFY2(seen.out.contains(u"9 with a time that is not Django's: left alone"_s), qPrintable(seen.all()));
        const QStringList on{u"DOCSWEEP_DJANGO_SESSIONS=true"_s};
        QVERIFY(it.call("cleanup_files --dry-run", on).out.contains(u"Besides, 2 expired rows"_s));
        const CallResult run = it.call("cleanup_files --json", on);
        QCOMPARE(run.json()[u"run"_s].toObject()[u"django_sessions_deleted"_s].toInt(), 2);
        const CallResult none = it.call("cleanup_files --dry-run", on);
        QVERIFY2(!none.out.contains(u"expired rows"_s), qPrintable(none.all()));
    }

    void saysThatTheQuotaIsReachedWithoutAnyHistory()
    {
        Installation it;
        it.addFile("s/a.jpg", 1min, 2 * 1024 * 1024);
        const CallResult full = it.call("check", {u"MAX_STORAGE_SIZE_MB=1"_s});
        QVERIFY2(full.out.contains(u"warning the quota is reached: 2.0 MB of 1.0 MB"_s), qPrintable(full.all()));
        QCOMPARE(full.code, 0);
        it.addFile("s/b.jpg", 1min, 105);
        const CallResult small = it.call("check", {u"MAX_STORAGE_SIZE_MB=0.5"_s});
        QVERIFY2(small.out.contains(u"2.0 MB of 512.0 KB are stored"_s), qPrintable(small.all()));
        QVERIFY(!it.call("check", {u"MAX_STORAGE_SIZE_MB=3"_s}).out.contains(u"quota is reached"_s));
    }

    void compactsWhereNobodyHasItOpen()
    {
        Installation it;
        makeLogins(it);
        it.execute(u"DELETE FROM django_session"_s);
        const qint64 before = QFileInfo(it.path(u"db.sqlite3"_s)).size();
        QProcess web;
        web.start(u"/usr/bin/python3"_s,
            {u"-c"_s, u"import sys\nf = open(sys.argv[1])\nprint(1, flush=True)\nsys.stdin.read()"_s,
                it.path(u"db.sqlite3"_s)});
        QVERIFY(web.waitForReadyRead());
        const CallResult refused = it.call("compact");
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(u"--in-place"_s), qPrintable(refused.all()));
        QCOMPARE(QFileInfo(it.path(u"db.sqlite3"_s)).size(), before);
        web.kill();
        web.waitForFinished();
        const CallResult done = it.call("compact");
        QVERIFY2(done.code == 0 && done.out.contains(u" takes "_s), qPrintable(done.all()));
        QVERIFY(QFileInfo(it.path(u"db.sqlite3"_s)).size() < before);
        QVERIFY(it.call("compact --in-place").out.contains(u"no free room"_s));
        QCOMPARE(it.call("cleanup_files").code, 0); // it is the same web app
        QCOMPARE(it.call("scheduled_cleanup").code, 0);
    }

    void compactsNothingThatIsNoWebApps()
    {
        Installation it;
        QFile text(it.path(u"notes.txt"_s));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("root:x:0:0:root:/root:/bin/bash\n") > 0);
        text.close();
        it.execute(u"CREATE TABLE other (id INTEGER)"_s, u"other.db"_s);
        const QStringList before = QDir(it.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        for (const char *name : {"notes.txt", "other.db"}) {
            for (const char *line : {"compact", "compact --in-place"}) {
                const CallResult done =
                    it.call(line, {u"DATABASE_URL=sqlite:///"_s + it.path(QString::fromLatin1(name))});
                QVERIFY2(done.code != 0 && !done.err.contains(u"BEGIN"_s), qPrintable(done.all()));
                QCOMPARE(QDir(it.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name), before);
            }
        }
    }

    /// It is a copy of rows that runs delete from the database alone.
    void removesWhatAKilledCompactionLeft()
    {
        Installation it;
        it.addPair("s", 1min);
        const QString copy = it.path(u"db.sqlite3.docsweep-compact"_s);
        QVERIFY(QFile::copy(it.path(u"db.sqlite3"_s), copy));
        const QString precious = it.path(u"precious"_s);
        QVERIFY(QFile::copy(copy, precious) && QFile::link(precious, copy + u"-wal"_s));
        const CallResult check = it.call("check");
        QVERIFY2(check.code == 0 && check.out.contains(copy + u" was left by a compaction"_s), qPrintable(check.all()));
        QVERIFY2(check.out.contains(u"1 session with 1 document\n"_s), qPrintable(check.out));
        QVERIFY(QFile::exists(copy)); // looking changes nothing
        {
            QFile inUse(copy); // the database that a web app had open, say
            QVERIFY(inUse.open(QIODevice::ReadOnly));
            QCOMPARE(it.call("cleanup_files").code, 0);
            QVERIFY(QFile::exists(copy));
        }
        QCOMPARE(it.call("cleanup_files").code, 0);
        QVERIFY(!QFile::exists(copy));
        QVERIFY(QFileInfo(copy + u"-wal"_s).isSymLink() && QFile::exists(precious));
        QVERIFY(!it.call("check").out.contains(u"was left by"_s));
    }

    void endsNoSentenceTwice()
    {
        const Installation it;
        const CallResult done = it.call("check", {u"DATABASE_URL=postgres://u@h/d?sslmod=require"_s});
        QVERIFY2(done.err.contains(u"is \"sslmode\" meant? Example: "_s), qPrintable(done.all()));
    }

private:
    /// By the real Django: 2000 expired ones and 1000 others.
    static void makeLogins(const Installation &it)
    {
        const auto django = DjangoProject::start(sqliteSettings(it.path(u"db.sqlite3"_s)));
        QVERIFY(django && (*django)->call({u"migrate_logins"_s}));
        QJsonArray logins;
        for (int i = 0; i < 3000; ++i)
            logins += QJsonArray{{u"login%1"_s.arg(i), toIsoUtc(SystemClock().now() + (i % 3 ? -1h : 1h))}};
        QVERIFY((*django)->call({u"create_logins"_s, logins}));
    }

    static qint64 logins(const Installation &it)
    {
        const auto django = DjangoProject::start(sqliteSettings(it.path(u"db.sqlite3"_s)));
        const auto rows = (*django)->call({u"logins"_s});
        return rows ? rows->toArray().size() : -1;
    }
};

QTEST_GUILESS_MAIN(TestBesideCommands)
#include "tst_besidecommands.moc"
