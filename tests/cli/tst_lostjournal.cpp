// SPDX-License-Identifier: GPL-3.0-or-later
// A journal that is damaged, lost or an older one: it is told, and mended by a command.
#include "core/journal/journal.h"
#include "tests/cli/installation.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kDone = 0;
constexpr int kMisused = 2;
constexpr int kLimitReached = 5;

QString journalOf(const Installation &it)
{
    return journalPath(it.path(u"home"_s));
}

void removeJournal(const Installation &it)
{
    for (const auto end : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(journalOf(it) + end);
}

} // namespace

class TestLostJournal : public QObject {
    Q_OBJECT

private slots:
    void checkFindsDamageAndRepairMendsIt()
    {
        Installation it;
        it.addMany(300, 5);
        QCOMPARE(it.call("hold add precious").code, kDone);
        QCOMPARE(it.call("cleanup_files").code, kDone);
        QFile file(journalOf(it));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() * 3 / 4));
        file.write(QByteArray(3 * 4096, '\xff'));
        file.close();

        const CallResult check = it.call("check");
        QVERIFY2(check.code != kDone, qPrintable(check.all()));
        QVERIFY2(check.out.contains("docsweep-cli journal repair"_L1), qPrintable(check.out));
        const CallResult history = it.call("history 1");
        QVERIFY2(
            history.code == kDone || history.err.contains("docsweep-cli journal repair"_L1), qPrintable(history.all()));

        const CallResult repair = it.call("journal repair");
        QVERIFY2(repair.code == 3, qPrintable(repair.all())); // items are lost
        QVERIFY2(repair.out.contains("Salvaged: 1 hold, "_L1), qPrintable(repair.out));
        QVERIFY2(repair.err.contains("Some of these are lost"_L1), qPrintable(repair.err));
        const QStringList kept = QDir(it.path(u"home"_s)).entryList({u"journal.sqlite3.damaged-*"_s}, QDir::Files);
        QCOMPARE(kept.size(), 1);
        QVERIFY(repair.out.contains(kept.front()));
        QVERIFY(it.call("hold list").out.contains("precious"_L1));
        QVERIFY2(it.call("check").code == kDone, qPrintable(it.call("check").all()));
        QVERIFY(it.call("journal repair").out.contains("nothing to repair"_L1));
        it.addMany(3, 1);
        QCOMPARE(it.call("cleanup_files").code, 5); // once: a hold may be among what is lost
        QCOMPARE(it.call("cleanup_files").code, kDone);
    }

    void aFreshHomeIsSilent()
    {
        Installation it;
        it.addPair("old", 3h);
        const CallResult first = it.call("scheduled_cleanup");
        QCOMPARE(first.code, kDone);
        QCOMPARE(first.err, QString());
        QVERIFY(!it.call("check").out.contains("warning"_L1));
        QVERIFY(it.call("scheduled_cleanup").err.isEmpty());
    }

    void anOlderJournalIsTold()
    {
        Installation it;
        it.addPair("old", 3h);
        QCOMPARE(it.call("scheduled_cleanup").code, kDone);
        QVERIFY(QFile::copy(journalOf(it), it.path(u"backup"_s)));
        QCOMPARE(it.call("hold add kept").code, kDone);
        it.addPair("old2", 3h);
        QCOMPARE(it.call("scheduled_cleanup").code, kDone);
        it.addPair("kept", 3h);
        const QString before = it.everything();

        removeJournal(it);
        QVERIFY(QFile::copy(it.path(u"backup"_s), journalOf(it)));
        verifyTold(it, u"the journal was lost or rolled back (it knows run 1, run 2 was there before)"_s, before);
    }

    void aLostJournalIsTold()
    {
        Installation it;
        QCOMPARE(it.call("hold add kept").code, kDone);
        it.addPair("old", 3h);
        QCOMPARE(it.call("scheduled_cleanup").code, kDone);
        it.addPair("kept", 3h);
        const QString before = it.everything();
        removeJournal(it);
        verifyTold(
            it, u"the journal was lost, and a new one was made (it knows no run, run 1 was there before)"_s, before);
    }

    /// A hold alone is as good a reason.
    void aLostHoldIsTold()
    {
        Installation it;
        QCOMPARE(it.call("hold add kept").code, kDone);
        it.addPair("kept", 3h);
        const QString before = it.everything();
        removeJournal(it);
        verifyTold(
            it, u"the journal was lost, and a new one was made (it knows no hold, hold 1 was there before)"_s, before);
    }

    /// A journal of before a hold was lengthened would let go what is promised to be kept.
    void aLostChangeOfAHoldIsTold()
    {
        Installation it;
        QCOMPARE(it.call("hold add kept --until 2099-01-31").code, kDone);
        QVERIFY(QFile::copy(journalOf(it), it.path(u"backup"_s)));
        QCOMPARE(it.call("hold change 1 --until forever").code, kDone);
        removeJournal(it);
        QVERIFY(QFile::copy(it.path(u"backup"_s), journalOf(it)));
        const CallResult check = it.call("check");
        QVERIFY2(check.out.contains(u"the journal was lost or rolled back (it knows no hold change, hold "
                                    "change 1 was there before)"_s),
            qPrintable(check.all()));
    }

private:
    static void verifyTold(Installation &it, const QString &sentence, const QString &before)
    {
        const CallResult check = it.call("check");
        QVERIFY2(check.out.contains(sentence), qPrintable(check.all()));
        QVERIFY2(check.out.contains("then run docsweep-cli accept --yes"_L1), qPrintable(check.all())); // as below
        const CallResult first = it.call("scheduled_cleanup");
        QVERIFY2(first.code == kLimitReached, qPrintable(first.all()));
        QVERIFY2(first.err.contains(sentence), qPrintable(first.err));
        QCOMPARE(it.everything(), before);
        QCOMPARE(it.call("hold add kept").code, kDone);
        // Told as often as it runs, and no more in the way.
        const CallResult second = it.call("scheduled_cleanup");
        QVERIFY2(second.code == kDone, qPrintable(second.all()));
        QVERIFY2(second.err.contains(sentence), qPrintable(second.err));
        QCOMPARE(it.everything(), before); // it is held again
        QCOMPARE(it.call("accept").code, kMisused);
        QCOMPARE(it.call("accept --yes").code, kDone);
        const CallResult third = it.call("scheduled_cleanup");
        QCOMPARE(third.code, kDone);
        QVERIFY2(third.err.isEmpty(), qPrintable(third.err));
        QVERIFY(!it.call("check").out.contains("warning"_L1));
    }
};

QTEST_GUILESS_MAIN(TestLostJournal)
#include "tst_lostjournal.moc"
