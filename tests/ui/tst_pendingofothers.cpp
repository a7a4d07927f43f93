// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/sql/userathost.h"
#include "core/sweep/ledgermaking.h"
#include "tests/ui/activitycase.h"
#include "ui/activity/pendingmodel.h"

#include <QDir>
#include <QMessageBox>
#include <QTableView>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The dialog of pending deletions where another docsweep of the same web app has left some: another home, with the
/// real engine on the same database and ledger.
class PendingOfOthersTest : public ActivityCase {
    Q_OBJECT

private slots:
    void theyAreListedWithWhoLeftThem();
    void thisOneTriesThem();
    void givingUpCountsForEverybody();
    void allAreGivenUp();
    void whatTheRulesHereKeepIsSaid();
    void aLedgerThatIsAwayIsSaid();
    void nobodyIsNamedWithoutALedger();

private:
    ConsoleContext other() const;
    std::unique_ptr<Ledger> ledger() const { return std::move(*other().sweep.ledger()); }
    size_t claims() const { return ledger()->waiting().claims({}, 0, 100, {})->size(); }
    void leaveSome();
    void showPending();
    QString shown(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QTableView *table() { return find<QTableView>("pendingTable"); }
};

ConsoleContext PendingOfOthersTest::other() const
{
    ConsoleContext context = m_app->context();
    context.settings.home = m_app->path(u"web-1"_s);
    QDir().mkpath(context.settings.home);
    context.read = makeReadBackends(context.settings, m_app->clock());
    context.sweep = makeSweepBackends(context.settings, m_app->clock());
    context.sweep.objects = [away = m_away, real = context.sweep.objects]() -> Result<std::unique_ptr<ObjectStore>> {
        if (away->load())
            return fail(ErrorKind::Unavailable, u"Storage service unavailable: nobody answers"_s);
        return real();
    };
    return context;
}

/// Three files of the other one: its rows went, and then the storage was away.
void PendingOfOthersTest::leaveSome()
{
    const ConsoleContext context = m_app->context();
    const auto made = makeLedgerAlone(context.sweep, **context.sweep.ledger(), {});
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    m_away->store(true);
    Console elsewhere(other());
    elsewhere.scan();
    QTRY_VERIFY_WITH_TIMEOUT(!elsewhere.isScanning() && elsewhere.plan(), 20000);
    elsewhere.run({{0, quint32(elsewhere.plan()->totals.items - 1)}});
    QTRY_VERIFY_WITH_TIMEOUT(!elsewhere.isRunning() && elsewhere.lastRun(), 20000);
    m_away->store(false);
    QCOMPARE(claims(), size_t(3));
}

void PendingOfOthersTest::showPending()
{
    showActivity();
    click("runsPending");
    QTRY_VERIFY(table());
    QTRY_VERIFY_WITH_TIMEOUT(find<PendingModel>("pendingModel")->isRead(), 20000);
}

void PendingOfOthersTest::theyAreListedWithWhoLeftThem()
{
    leaveSome();
    open(m_app->context());
    showPending();
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(text("pendingTitle"), u"3 pending deletions, 3.9 KB"_s);
    QVERIFY2(text("pendingOthers").startsWith(u"Left by other docsweeps: 3. This one tries"_s),
        qPrintable(text("pendingOthers")));
    QVERIFY(find<QLabel>("pendingOthers")->isVisible());
    QVERIFY(!table()->isColumnHidden(PendingModel::LeftByColumn));
    QStringList keys;
    for (int row = 0; row < 3; ++row) {
        keys << shown(row, PendingModel::KeyColumn);
        QCOMPARE(shown(row, PendingModel::BucketColumn), u"document-uploads"_s);
        QVERIFY2(shown(row, PendingModel::LeftByColumn).contains(userAtHost()),
            qPrintable(shown(row, PendingModel::LeftByColumn)));
        QVERIFY(!shown(row, PendingModel::SinceColumn).isEmpty());
        QCOMPARE(shown(row, PendingModel::NextColumn), u"with the next run"_s);
        QVERIFY(shown(row, PendingModel::CauseColumn).contains(u"nobody answers"_s));
    }
    keys.sort();
    QCOMPARE(keys, (QStringList{u"=stray.bin"_s, u"alice/=cmd.xlsx"_s, u"alice/a.pdf"_s}));
    QVERIFY(find<QPushButton>("pendingRetry")->isVisible() && find<QPushButton>("pendingGiveUpAll")->isVisible());
}

void PendingOfOthersTest::thisOneTriesThem()
{
    leaveSome();
    open(m_app->context());
    showPending();
    QTRY_VERIFY(find<QPushButton>("pendingRetry")->isEnabled());
    click("pendingRetry");
    QTRY_COMPARE_WITH_TIMEOUT(text("pendingTitle"), u"Nothing is pending"_s, 20000);
    QCOMPARE(m_app->files().size(), 7);
    QCOMPARE(claims(), size_t(0));
    QVERIFY(!find<QLabel>("pendingOthers")->isVisible());
}

void PendingOfOthersTest::givingUpCountsForEverybody()
{
    leaveSome();
    open(m_app->context());
    showPending();
    QTRY_VERIFY(find<QPushButton>("pendingRetry")->isEnabled());
    table()->selectRow(1);
    const QString chosen = shown(1, PendingModel::KeyColumn);
    click("pendingGiveUp");
    QTRY_VERIFY(find<QMessageBox>("giveUpQuestion"));
    QCOMPARE(find<QMessageBox>("giveUpQuestion")->text(), u"Give up 1 deletion?"_s);
    QVERIFY2(find<QMessageBox>("giveUpQuestion")->informativeText().endsWith(u"They will not try again either."_s),
        qPrintable(find<QMessageBox>("giveUpQuestion")->informativeText()));
    click("giveUpYes");
    QTRY_COMPARE(text("pendingSaid"), u"1 deletion given up."_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QVERIFY(shown(0, PendingModel::KeyColumn) != chosen && shown(1, PendingModel::KeyColumn) != chosen);
    QCOMPARE(claims(), size_t(2));
    QCOMPARE(m_app->files().size(), 10); // nothing was deleted

    Console elsewhere(other()); // whoever left it gives it up as well
    elsewhere.recover();
    QTRY_VERIFY_WITH_TIMEOUT(!elsewhere.isRecovering(), 20000);
    QCOMPARE(m_app->files().size(), 8);
    QVERIFY(m_app->files().contains(chosen.toUtf8()));
}

void PendingOfOthersTest::allAreGivenUp()
{
    leaveSome();
    open(m_app->context());
    showPending();
    QTRY_VERIFY(find<QPushButton>("pendingGiveUpAll")->isEnabled());
    click("pendingGiveUpAll");
    QTRY_VERIFY(find<QMessageBox>("giveUpQuestion"));
    QCOMPARE(find<QPushButton>("giveUpYes")->text(), u"Give up 3 deletions"_s);
    click("giveUpYes");
    QTRY_COMPARE(text("pendingTitle"), u"Nothing is pending"_s);
    QCOMPARE(text("pendingSaid"), u"3 deletions given up."_s);
    QCOMPARE(claims(), size_t(0));
    QCOMPARE(m_app->files().size(), 10);
}

/// It is theirs to delete: this one's age, or what it keeps, says otherwise.
void PendingOfOthersTest::whatTheRulesHereKeepIsSaid()
{
    leaveSome();
    open(m_app->context(24h));
    showPending();
    QCOMPARE(table()->model()->rowCount(), 3);
    int kept = 0;
    for (int row = 0; row < 3; ++row)
        kept += shown(row, PendingModel::NextColumn) == u"not from here"_s ? 1 : 0;
    QCOMPARE(kept, 2); // alice's are two hours old, the stray one is two days old
}

void PendingOfOthersTest::aLedgerThatIsAwayIsSaid()
{
    leaveSome();
    ConsoleContext context = m_app->context();
    const auto isAway = std::make_shared<std::atomic<bool>>(false);
    context.sweep.ledger = [isAway, real = context.sweep.ledger]() -> Result<std::unique_ptr<Ledger>> {
        return isAway->load() ? fail(ErrorKind::Unavailable, u"the ledger does not answer"_s) : real();
    };
    open(context);
    isAway->store(true);
    showPending();
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY2(text("pendingOthers").contains(u"What other docsweeps have left cannot be shown."_s),
        qPrintable(text("pendingOthers")));
    QVERIFY(find<QLabel>("pendingOthers")->isVisible());
}

void PendingOfOthersTest::nobodyIsNamedWithoutALedger()
{
    m_away->store(true);
    open(withAwayStorage());
    clean();
    showPending();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QVERIFY(table()->isColumnHidden(PendingModel::LeftByColumn));
    QVERIFY(!find<QLabel>("pendingOthers")->isVisible());
}

} // namespace docsweep

QTEST_MAIN(docsweep::PendingOfOthersTest)
#include "tst_pendingofothers.moc"
