// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/installation.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kFakeTime = u"/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"_s;

/// A process so many days from now; the time since the start of its machine goes along, as where days really pass.
QStringList later(double days)
{
    return {u"LD_PRELOAD="_s + kFakeTime, u"FAKETIME=+%1d"_s.arg(days), u"NO_FAKE_STAT=1"_s};
}

} // namespace

/// A gradual start as cron and an admin meet it: real processes on a real database, one journal.
class TestGentleCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFile::exists(kFakeTime))
            QSKIP("libfaketime is not installed");
    }

    void init()
    {
        m_it = std::make_unique<Installation>();
        m_it->addPair("days", 30h);
        m_it->addPair("half", 14h);
        m_it->addPair("hours", 4h);
        // A crontab of its own, where cron's would be.
        QVERIFY(QDir().mkpath(m_it->path(u"bin"_s)));
        QFile crontab(m_it->path(u"bin/crontab"_s));
        QVERIFY(crontab.open(QIODevice::WriteOnly));
        crontab.write("#!/bin/sh\ntable=" + m_it->path(u"table"_s).toUtf8()
            + "\ncase $1 in -l) [ -f $table ] && cat $table || { echo no crontab for you >&2; exit 1; };;\n"
              "-) cat > $table;; *) cat \"$1\" > $table;; esac\n");
        crontab.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_path = {u"PATH="_s + m_it->path(u"bin"_s) + u':' + qEnvironmentVariable("PATH")};
    }

    void saysWhatTheFirstRunWouldDeleteAndBegins()
    {
        m_it->addSession("living", 1min, {"living/old.pdf"});
        m_it->addFile("living/old.pdf", 40h, 2048);
        const QString before = m_it->everything();
        const CallResult installed = install("--gently --gently-days 2");
        QCOMPARE(installed.code, 0);
        QVERIFY2(installed.out.contains(
                     u"The first run would delete what is older than 1 d: 3 items (1 session, 2 files)"_s),
            qPrintable(installed.all()));
        QVERIFY2(installed.out.contains(u"Among these: 1 file (2.0 KB) of sessions that are still in use"_s),
            qPrintable(installed.all()));
        QVERIFY2(installed.out.contains(u"Later, at the settings' age of 1 h, about 2 files and 2 sessions ("_s),
            qPrintable(installed.all()));
        QVERIFY2(installed.out.contains(u"more of what is here now would go, old files of sessions that are in use"_s),
            qPrintable(installed.all()));
        QVERIFY2(installed.out.contains(u"DOCSWEEP_MAX_DELETE=100"_s), qPrintable(installed.all()));
        QVERIFY2(installed.out.contains(u"Gradual start: 1 d now; 12 h from"_s), qPrintable(installed.all()));
        QVERIFY2(installed.out.contains(u"'scheduled_cleanup' '--gently=24' '--gently-days=2'"_s),
            qPrintable(installed.all()));
        QCOMPARE(m_it->everything(), before);
        QCOMPARE(gentle()[u"age_seconds"_s].toDouble(), 86400.0);
        QCOMPARE(gentle()[u"next_age_seconds"_s].toDouble(), 43200.0);
        QCOMPARE(gentle()[u"next_takes_more"_s][u"sessions"_s].toInt(), 1);
        QVERIFY(m_it->call("check").out.contains(u"scheduled runs: gradual start: 1 d now"_s));
    }

    void stepsDownAfterCleanDays()
    {
        QCOMPARE(install("--gently --gently-days 2").code, 0);
        run("");
        QCOMPARE(m_it->sessions(), (QByteArrayList{"half", "hours"}));
        run("", later(1));
        QCOMPARE(gentle(later(1))[u"clean_days"_s].toInt(), 1);
        QCOMPARE(gentle(later(1))[u"age_seconds"_s].toDouble(), 86400.0);
        const CallResult third = run("--verbose", later(2));
        QVERIFY2(third.out.contains(u"what is older than 12 h goes"_s), qPrintable(third.all()));
        QVERIFY2(third.out.contains(u"Gradual start: 12 h now; 6 h from"_s), qPrintable(third.all()));
        run("", later(3));
        QVERIFY(run("--verbose", later(4)).out.contains(u"what is older than 6 h goes"_s));
    }

    void missedDaysDoNotCount()
    {
        QCOMPARE(install("--gently --gently-days 2").code, 0);
        run("");
        run("", later(20));
        QCOMPARE(gentle(later(20))[u"clean_days"_s].toInt(), 1);
        QCOMPARE(gentle(later(20))[u"age_seconds"_s].toDouble(), 86400.0);
    }

    void aFailureKeepsIt()
    {
        QCOMPARE(install("--gently --gently-days 2").code, 0);
        run("");
        QVERIFY(QFile::rename(m_it->path(u"storage"_s), m_it->path(u"away"_s)));
        const CallResult failed = m_it->call("scheduled_cleanup", later(1));
        QVERIFY2(failed.code != 0, qPrintable(failed.all()));
        QVERIFY(QFile::rename(m_it->path(u"away"_s), m_it->path(u"storage"_s)));
        const QJsonObject kept = gentle(later(1))[u"kept_by"_s].toObject();
        QCOMPARE(kept[u"kind"_s].toString(), u"failure"_s);
        QCOMPARE(kept[u"cause_kind"_s].toString(), causeName(CauseKind::StorageFolderMissing));
        const CallResult next = run("--verbose", later(2));
        QVERIFY2(next.out.contains(u"what is older than 1 d goes"_s), qPrintable(next.all()));
        QVERIFY2(next.out.contains(u"kept at 1 d, because a run "_s), qPrintable(next.all()));
        QVERIFY2(next.out.contains(u"at the earliest"_s), qPrintable(next.all()));
    }

    void aLimitKeepsIt()
    {
        QCOMPARE(install("--gently --gently-days 1").code, 0);
        QStringList strict{u"DOCSWEEP_MAX_DELETE=1"_s};
        const CallResult stopped = m_it->call("scheduled_cleanup", strict);
        QCOMPARE(stopped.code, 5);
        QCOMPARE(gentle()[u"kept_by"_s][u"kind"_s].toString(), u"limit"_s);
        QCOMPARE(gentle()[u"kept_by"_s][u"cause_kind"_s].toString(), causeName(CauseKind::Limit));
        QVERIFY(gentle()[u"kept_by"_s][u"text"_s].toString().contains(u"DOCSWEEP_MAX_DELETE"_s));
        QVERIFY(m_it->call("schedule status --system cron", m_path)
                    .out.contains(u"Kept at 1 d, because a safety limit stopped a run on"_s));
        run("", later(1));
        QCOMPARE(gentle(later(1))[u"age_seconds"_s].toDouble(), 86400.0);
        QCOMPARE(gentle(later(2))[u"age_seconds"_s].toDouble(), 43200.0); // one clean day later
    }

    void aHoldOnWhatWasListedKeepsIt()
    {
        QCOMPARE(install("--gently --gently-days 2").code, 0);
        QCOMPARE(m_it->call("hold add calm").code, 0); // on nothing that a plan had listed
        run("");
        run("", later(1));
        QVERIFY(gentle(later(1))[u"kept_by"_s].isNull());
        QCOMPARE(m_it->call("hold add days/*", later(1)).code, 0); // which the first run has deleted
        QCOMPARE(gentle(later(1))[u"kept_by"_s][u"kind"_s].toString(), u"hurried-hold"_s);
        QCOMPARE(run("--verbose", later(2)).out.contains(u"what is older than 1 d goes"_s), true);
        QCOMPARE(gentle(later(2))[u"kept_by"_s][u"text"_s].toString(), u"days/*"_s);
    }

    void anAgeOnTheCommandLineWins()
    {
        QCOMPARE(install("--gently").code, 0);
        const CallResult said = run("--hours 2 --verbose");
        QVERIFY2(said.out.contains(u"The age of the command line (2 h) counts, and sets the gradual start aside"_s),
            qPrintable(said.all()));
        QCOMPARE(m_it->sessions(), QByteArrayList());
        QCOMPARE(gentle()[u"age_seconds"_s].toDouble(), 86400.0);
        const QJsonObject json = m_it->call("scheduled_cleanup --hours 2 --json").json();
        QCOMPARE(json[u"gradual_start"_s][u"set_aside"_s].toBool(), true);
    }

    void anEntryBeginsItWhereNoneIsKnown()
    {
        run("--gently=12 --gently-days=3"); // of another user, say, whose journal is new
        QCOMPARE(m_it->sessions(), QByteArrayList{"hours"});
        run("--gently=48"); // what is on goes on
        QCOMPARE(gentle()[u"age_seconds"_s].toDouble(), 43200.0);
        QCOMPARE(gentle()[u"days_each"_s].toInt(), 3);
    }

    void endsByRequest()
    {
        QCOMPARE(install("--gently").code, 0);
        QVERIFY(install("").out.contains(u"Gradual start: 1 d now"_s)); // goes on
        const CallResult ended = install("--no-gently");
        QVERIFY2(ended.out.contains(u"The gradual start is over: from now on what is older than 1 h goes."_s),
            qPrintable(ended.all()));
        run("--gently");
        QCOMPARE(m_it->sessions(), QByteArrayList());
        QCOMPARE(install("--gently --no-gently").code, 2);
    }

    void whatCouldNotBeInstalledChangesNoGradualStart_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::newRow("ended") << QByteArray("--no-gently");
        QTest::newRow("begun anew") << QByteArray("--gently --gently-days 9");
        QTest::newRow("begun anew, shorter") << QByteArray("--gently=6");
    }

    void whatCouldNotBeInstalledChangesNoGradualStart()
    {
        QFETCH(QByteArray, options);
        QCOMPARE(install("--gently=12 --gently-days 5").code, 0);
        const QJsonObject before = gentle();
        QCOMPARE(before[u"age_seconds"_s].toDouble(), 43200.0);
        const auto refused = [&](const QByteArray &line) {
            const QByteArray whole = line + ' ' + options;
            const CallResult result = m_it->call(whole.constData(), m_path);
            QVERIFY2(result.code != 0, qPrintable(result.all()));
            QVERIFY2(!result.out.contains(u"The gradual start is over"_s), qPrintable(result.all()));
            QVERIFY2(!result.out.contains(u"Gradual start:"_s), qPrintable(result.all()));
            QCOMPARE(gentle(), before);
        };
        refused("schedule install --system taskscheduler --every 1h --yes");
        breakCommand(u"crontab"_s, "case $1 in -l) exit 0;; *) echo bad minute >&2; exit 1;; esac");
        refused("schedule install --system cron --every 1h --yes");
        breakCommand(u"systemctl"_s, "case $2 in --version) exit 0;; *) echo not booted >&2; exit 1;; esac");
        refused("schedule install --system systemd-user --every 1h --yes");
    }

    void whatCouldNotBeInstalledBeginsNoGradualStart()
    {
        breakCommand(u"crontab"_s, "case $1 in -l) exit 0;; *) echo bad minute >&2; exit 1;; esac");
        QVERIFY(install("--gently").code != 0);
        QCOMPARE(gentle(), QJsonObject());
    }

    void aShorterGradualStartIsBegunAfterTheEntryStands()
    {
        QCOMPARE(install("--gently").code, 0);
        QCOMPARE(install("--gently=6").code, 0);
        QCOMPARE(gentle()[u"age_seconds"_s].toDouble(), 21600.0);
    }

    void neverRunsWithAnAgeThatNobodyKnows()
    {
        QCOMPARE(install("--gently").code, 0);
        m_it->execute(u"DROP TABLE rollout"_s, u"home/journal.sqlite3"_s);
        const QString before = m_it->everything();
        QVERIFY(m_it->call("scheduled_cleanup").code != 0);
        QCOMPARE(m_it->everything(), before);
    }

    void theFirstRunSaysOnceThatFilesOfLivingSessionsGo()
    {
        m_it->addSession("living", 1min, {"living/old.pdf", "living/new.pdf"});
        m_it->addFile("living/old.pdf", 40h, 2048);
        m_it->addFile("living/new.pdf", 1min);
        for (const char *command : {"cleanup_files --dry-run", "cleanup_files --session half"})
            QVERIFY(!m_it->call(command).err.contains(u"first time"_s));
        const CallResult first = m_it->call("scheduled_cleanup");
        QCOMPARE(first.code, 0);
        QCOMPARE(first.err.count(u'\n'), 1);
        QVERIFY2(first.err.contains(u"this run also deletes 1 file (2.0 KB) of sessions that are still in use"_s),
            qPrintable(first.all()));
        QVERIFY2(first.err.contains(u"--keep-active-files"_s), qPrintable(first.all()));
        m_it->addFile("living/old.pdf", 40h, 2048);
        QCOMPARE(m_it->call("scheduled_cleanup").err, QString());
    }

    void theFirstRunSaysNothingWhereNoneGo()
    {
        const CallResult first = m_it->call("scheduled_cleanup");
        QCOMPARE(first.code, 0);
        QCOMPARE(first.err, QString());
        m_it = std::make_unique<Installation>();
        m_it->addSession("living", 1min, {"living/old.pdf"});
        m_it->addFile("living/old.pdf", 40h);
        QCOMPARE(m_it->call("cleanup_files --keep-active-files").err, QString());
        m_it = std::make_unique<Installation>();
        m_it->addSession("living", 1min, {"living/old.pdf"});
        m_it->addFile("living/old.pdf", 40h);
        QVERIFY(m_it->call("cleanup_files").err.contains(u"for the first time this run"_s)); // by hand as well
    }

    void itIsSaidBeforeTheRunThatDeletesThem()
    {
        QCOMPARE(install("--gently --gently-days 1").code, 0);
        m_it->addSession("living", 1min, {"living/old.pdf"});
        m_it->addFile("living/old.pdf", 14h, 2048);
        QCOMPARE(run("").err, QString()); // nothing of them is as old as a day
        QCOMPARE(install("--gently=12").code, 0);
        const CallResult next = run("");
        QVERIFY2(
            next.err.contains(u"for the first time this run also deletes 1 file (2.0 KB)"_s), qPrintable(next.all()));
    }

    void aRunThatALimitStopsHasNotSaidIt()
    {
        m_it->addSession("living", 1min, {"living/old.pdf"});
        m_it->addFile("living/old.pdf", 40h, 2048);
        for (int each = 0; each < 2; ++each) {
            const CallResult stopped = m_it->call("scheduled_cleanup", {u"DOCSWEEP_MAX_DELETE=1"_s});
            QCOMPARE(stopped.code, 5);
            QVERIFY2(!stopped.err.contains(u"still in use"_s), qPrintable(stopped.all()));
        }
        const CallResult first = m_it->call("scheduled_cleanup");
        QCOMPARE(first.code, 0);
        QVERIFY2(first.err.contains(u"also deletes 1 file (2.0 KB) of sessions that are still in use"_s),
            qPrintable(first.all()));
    }

private:
    CallResult install(const QByteArray &options)
    {
        const QByteArray line = "schedule install --system cron --every 1h " + options;
        return m_it->call(line.trimmed().constData(), m_path);
    }
    CallResult run(const QByteArray &options, const QStringList &environment = {})
    {
        const QByteArray line = "scheduled_cleanup " + options;
        const CallResult result = m_it->call(line.trimmed().constData(), environment);
        if (result.code != 0)
            qWarning("%s", qPrintable(result.all()));
        return result;
    }
    /// A command of the system's that goes wrong.
    void breakCommand(const QString &name, const QByteArray &script)
    {
        QFile command(m_it->path(u"bin/"_s + name));
        QVERIFY(command.open(QIODevice::WriteOnly | QIODevice::Truncate));
        command.write("#!/bin/sh\n" + script + '\n');
        command.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QJsonObject gentle(const QStringList &environment = {})
    {
        return m_it->call("schedule status --system cron --json", m_path + environment)
            .json()[u"gradual_start"_s]
            .toObject();
    }

    std::unique_ptr<Installation> m_it;
    QStringList m_path;
};

QTEST_GUILESS_MAIN(TestGentleCommands)
#include "tst_gentlecommands.moc"
