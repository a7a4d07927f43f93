// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside files and sessions, as the program tells it and deletes it.
#include "tests/cli/installation.h"
#include "tests/support/sessions/djangoproject.h"

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

    void saysThatTheQuotaIsReachedWithoutAnyHistory()
    {
        Installation it;
        it.addFile("s/a.jpg", 1min, 2 * 1024 * 1024);
        const CallResult full = it.call("check", {u"MAX_STORAGE_SIZE_MB=1"_s});
        QVERIFY2(full.out.contains(u"warning the quota is reached: 2 MB of 1 MB"_s), qPrintable(full.all()));
        QCOMPARE(full.code, 0);
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
