// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/installation.h"

#include <QFile>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The wall clock of a process alone is elsewhere; files keep their times.
QStringList elsewhere(const QString &by)
{
    return {u"LD_PRELOAD=/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"_s, u"FAKETIME="_s + by,
        u"FAKETIME_DONT_FAKE_MONOTONIC=1"_s, u"NO_FAKE_STAT=1"_s};
}

} // namespace

/// Clocks and zones as the program meets them.
class TestTimeCommands : public QObject {
    Q_OBJECT

private slots:
    void stopsBeforeAClockThatLeapt()
    {
        if (!QFile::exists(u"/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"_s))
            QSKIP("libfaketime is not installed");
        Installation it;
        it.addPair("young", 10min);
        for (int run = 0; run < 6; ++run)
            QCOMPARE(it.call("scheduled_cleanup").code, 0);
        const QString before = it.everything();
        for (const char *command : {"scheduled_cleanup", "cleanup_files", "scheduled_cleanup"}) {
            const CallResult leapt = it.call(command, elsewhere(u"+400d"_s));
            QCOMPARE(leapt.code, 5);
            QVERIFY2(leapt.err.contains(u"this machine's clock jumped ahead by 400 d"_s), qPrintable(leapt.all()));
            QVERIFY2(leapt.err.contains(u"docsweep-cli accept --yes"_s), qPrintable(leapt.all()));
            QCOMPARE(it.everything(), before);
        }
        const CallResult check = it.call("check", elsewhere(u"+400d"_s));
        QVERIFY2(check.out.contains(u"this machine's clock jumped ahead by 400 d"_s), qPrintable(check.all()));
        QCOMPARE(it.call("scheduled_cleanup").code, 0); // it was set back
        QCOMPARE(it.everything(), before);

        QCOMPARE(it.call("accept", elsewhere(u"+2d"_s)).code, 2);
        const CallResult accepted = it.call("accept --yes", elsewhere(u"+2d"_s));
        QVERIFY2(accepted.out.contains(u"The clock is right from now on"_s, Qt::CaseInsensitive),
            qPrintable(accepted.all()));
        QCOMPARE(it.call("scheduled_cleanup", elsewhere(u"+2d"_s)).code, 0);
        QVERIFY(it.sessions().isEmpty());
    }

    void letsSomebodySayThatTheMachineIsRight()
    {
        if (!QFile::exists(u"/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"_s))
            QSKIP("libfaketime is not installed");
        Installation it;
        it.addPair("young", 10min);
        QCOMPARE(it.call("cleanup_files").code, 0);
        QCOMPARE(it.call("cleanup_files", elsewhere(u"+1d"_s)).code, 5);
        QCOMPARE(it.call("cleanup_files --clock machine", elsewhere(u"+1d"_s)).code, 0);
        QVERIFY(it.sessions().isEmpty());
    }

    void goesByTheZoneThatIsSaid()
    {
        Installation it; // the clocks of its web app are five hours behind, or seem so
        for (int i = 1; i <= 4; ++i) {
            const SessionKey key = "live" + QByteArray::number(i);
            it.addSession(key, 5h + 10min * i, {key + "/upload.pdf"});
            it.addFile(key + "/upload.pdf", 10min * i);
        }
        const QString before = it.everything();
        for (const char *command : {"cleanup_files", "scheduled_cleanup"}) {
            const CallResult refused = it.call(command);
            QCOMPARE(refused.code, 5);
            QVERIFY2(
                refused.err.contains(u"the rows of 4 documents have times 5 h earlier than those of their files"_s),
                qPrintable(refused.all()));
            QVERIFY2(refused.err.contains(u"DOCSWEEP_DATABASE_TIMES=America/New_York"_s), qPrintable(refused.all()));
            QCOMPARE(it.everything(), before);
        }
        const CallResult check = it.call("check");
        QVERIFY2(check.out.contains(u"(USE_TZ = False)"_s), qPrintable(check.all()));
        QCOMPARE(check.code, 1);
        const CallResult wrong = it.call("cleanup_files --database-times Mars/Olympus");
        QCOMPARE(wrong.code, 2);
        const CallResult said = it.call("cleanup_files --database-times America/Panama");
        QCOMPARE(said.err, QString());
        QCOMPARE(said.code, 0);
        QCOMPARE(it.everything(), before);
        QCOMPARE(it.call("scheduled_cleanup", {u"DOCSWEEP_DATABASE_TIMES=America/Panama"_s}).code, 0);
        QCOMPARE(it.everything(), before);
    }

    void stopsWhereActivityIsNotKept()
    {
        Installation it;
        for (int i = 1; i <= 4; ++i)
            it.addPair("busy" + QByteArray::number(i), 50min);
        it.execute(u"UPDATE parser_usersession SET last_activity = datetime(last_activity, '-30 minutes')"_s);
        it.execute(u"UPDATE parser_processeddocument SET created_at = datetime(created_at, '+1 minutes')"_s);
        const QString before = it.everything();
        const CallResult refused = it.call("scheduled_cleanup");
        QCOMPARE(refused.code, 5);
        QVERIFY2(refused.err.contains(u"4 of the newest 4 documents were made after"_s), qPrintable(refused.all()));
        QCOMPARE(it.everything(), before);
        QVERIFY(it.call("check").out.contains(u"DOCSWEEP_ACTIVITY=creation"_s));
        const CallResult byHand = it.call("cleanup_files");
        QCOMPARE(byHand.code, 0);
        QVERIFY2(byHand.err.contains(u"Mind that 4 of the newest 4 documents"_s), qPrintable(byHand.all()));
        QVERIFY(it.sessions().isEmpty());
        QCOMPARE(it.call("scheduled_cleanup", {u"DOCSWEEP_ACTIVITY=creation"_s}).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestTimeCommands)
#include "tst_timecommands.moc"
