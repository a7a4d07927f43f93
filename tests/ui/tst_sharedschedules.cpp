// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/sql/sqlconnection.h"
#include "core/sweep/ledgermaking.h"
#include "tests/ui/windowtest.h"
#include "ui/ledger/ledgerbook.h"

#include <QDir>
#include <QMessageBox>
#include <QTableWidget>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the window shows of schedules on other machines: other homes on the same database.
class SharedSchedulesTest : public WindowTest {
    Q_OBJECT

private slots:
    void nothingIsShownWithoutALedger();
    void oneThatWasNeverSeenIsToldOf();
    void oneThatIsOnTimeIsQuiet();
    void oneThatIsGivenUpIsTakenOff();
    void whatIsChosenStaysChosen();
    void oneThatSomebodyElseTookOffIsSaid();

private:
    void makeLedger();
    std::unique_ptr<Ledger> other();
    static LedgerSchedule timer(const QString &who = u"root@web-1"_s);
    void age(const QString &column);
    void look();
    void showSchedule();
    QTableWidget &rows() { return *find<QTableWidget>("sharedSchedules"); }
    QString cell(int row, int column) { return rows().item(row, column)->text(); }
    bool isShown() { return rows().isVisibleTo(m_window.get()); }
    void askToEnd(int row);
};

void SharedSchedulesTest::makeLedger()
{
    const ConsoleContext context = m_app->context();
    const auto made = makeLedgerAlone(context.sweep, **context.sweep.ledger(), {});
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
}

std::unique_ptr<Ledger> SharedSchedulesTest::other()
{
    ConsoleContext context = m_app->context();
    context.settings.home = m_app->path(u"web-1"_s);
    QDir().mkpath(context.settings.home);
    return std::move(*makeSweepBackends(context.settings, m_app->clock()).ledger());
}

LedgerSchedule SharedSchedulesTest::timer(const QString &who)
{
    LedgerSchedule schedule;
    schedule.who = who;
    schedule.system = u"systemd"_s;
    schedule.name = u"docsweep-shop"_s;
    schedule.period = 1h;
    return schedule;
}

/// Of web-1: what stands there was 26 hours ago, and some minutes.
void SharedSchedulesTest::age(const QString &column)
{
    SqlConnection connection(u"QSQLITE"_s);
    connection.database().setDatabaseName(m_app->path(u"db.sqlite3.docsweep"_s));
    QVERIFY(connection.database().open());
    QVERIFY(connection.run(
        u"UPDATE schedule SET %1 = %1 - 93700000000 WHERE who = CAST('root@web-1' AS BLOB)"_s.arg(column)));
}

void SharedSchedulesTest::look()
{
    LedgerBook &book = *find<LedgerBook>("ledgerBook");
    QTRY_VERIFY_WITH_TIMEOUT(book.state() != LedgerBook::State::Unknown, 20000);
    book.look();
}

void SharedSchedulesTest::showSchedule()
{
    m_window->showPage(MainWindow::Schedule);
    QTRY_VERIFY(find<QTableWidget>("sharedSchedules"));
    look();
}

void SharedSchedulesTest::askToEnd(int row)
{
    QVERIFY(!find<QPushButton>("sharedSchedulesEnd")->isEnabled());
    rows().selectRow(row);
    find<QPushButton>("sharedSchedulesEnd")->click(); // it may be below what can be seen
    QTRY_VERIFY(find<QMessageBox>("endSchedule") && find<QMessageBox>("endSchedule")->isVisible());
}

void SharedSchedulesTest::nothingIsShownWithoutALedger()
{
    open(m_app->context());
    showSchedule();
    QCOMPARE(find<LedgerBook>("ledgerBook")->state(), LedgerBook::State::None);
    QVERIFY(!isShown());
    makeLedger();
    look();
    QTRY_COMPARE_WITH_TIMEOUT(find<LedgerBook>("ledgerBook")->state(), LedgerBook::State::There, 20000);
    QVERIFY(!isShown()); // nobody is expected
}

void SharedSchedulesTest::oneThatWasNeverSeenIsToldOf()
{
    makeLedger();
    QVERIFY(other()->expectSchedule(timer(u"ops@admin"_s), {}));
    QVERIFY(other()->expectSchedule(timer(), {}));
    age(u"since"_s);
    open(m_app->context());
    showSchedule();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 20000);
    QCOMPARE(rows().rowCount(), 2);
    QCOMPARE(cell(0, 0), u"root@web-1"_s); // who is missing comes first
    QCOMPARE(cell(0, 1), u"systemd (docsweep-shop)"_s);
    QCOMPARE(cell(0, 2), u"Every hour"_s);
    QCOMPARE(cell(0, 3), u"none yet"_s);
    QVERIFY2(cell(0, 4).startsWith(u"Expected 26 time"_s), qPrintable(cell(0, 4)));
    QVERIFY2(cell(0, 4).endsWith(u", seen 0 times"_s), qPrintable(cell(0, 4)));
    QCOMPARE(rows().item(0, 4)->foreground().color(), Theme::light().warning);
    QCOMPARE(cell(1, 0), u"ops@admin"_s);
    QVERIFY2(cell(1, 4).startsWith(u"Expected since "_s), qPrintable(cell(1, 4)));
}

void SharedSchedulesTest::oneThatIsOnTimeIsQuiet()
{
    makeLedger();
    QVERIFY(other()->expectSchedule(timer(), {}));
    QVERIFY(other()->noteScheduledRun(timer(), {}));
    LedgerSchedule console = timer(u"eva@desk-7"_s);
    console.system = u"console"_s;
    QVERIFY(other()->noteScheduledRun(console, {}));
    open(m_app->context());
    showSchedule();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 20000);
    QVERIFY2(cell(0, 4).startsWith(u"On time: 1 run"_s), qPrintable(cell(0, 4)));
    QCOMPARE(rows().item(0, 4)->foreground().color(), Theme::light().text);
    QCOMPARE(cell(1, 1), u"docsweep window (docsweep-shop)"_s);
    age(u"since"_s);
    age(u"seen_at"_s); // it dies while the window is open
    look();
    QTRY_VERIFY_WITH_TIMEOUT(cell(0, 4).startsWith(u"Expected 26 time"_s), 20000);
    QVERIFY(other()->noteScheduledRun(timer(), {}));
    look();
    QTRY_VERIFY_WITH_TIMEOUT(cell(0, 4).startsWith(u"On time: 2 run"_s), 20000);
}

void SharedSchedulesTest::oneThatIsGivenUpIsTakenOff()
{
    makeLedger();
    QVERIFY(other()->expectSchedule(timer(u"ops@admin"_s), {}));
    QVERIFY(other()->expectSchedule(timer(), {}));
    age(u"since"_s);
    open(m_app->context());
    showSchedule();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 20000);
    askToEnd(0);
    const QString question = find<QMessageBox>("endSchedule")->text();
    QCOMPARE(question, u"Stop expecting runs of systemd (docsweep-shop) on root@web-1?"_s);
    click("endScheduleKeep");
    QCOMPARE(other()->schedules({})->size(), size_t(2));
    QTRY_VERIFY(find<QMessageBox>("endSchedule") == nullptr);
    rows().clearSelection();
    askToEnd(0);
    click("endScheduleYes");
    QTRY_COMPARE_WITH_TIMEOUT(rows().rowCount(), 1, 20000);
    QCOMPARE(cell(0, 0), u"ops@admin"_s);
    QCOMPARE(other()->schedules({})->size(), size_t(1));
    QTRY_VERIFY(find<QMessageBox>("endSchedule") == nullptr);
    askToEnd(0);
    click("endScheduleYes");
    QTRY_VERIFY_WITH_TIMEOUT(!isShown(), 20000);
    QVERIFY(other()->schedules({})->empty());
}

/// Rows change their places below the hand that is about to end one.
void SharedSchedulesTest::whatIsChosenStaysChosen()
{
    makeLedger();
    QVERIFY(other()->expectSchedule(timer(u"ops@admin"_s), {}));
    QVERIFY(other()->expectSchedule(timer(), {}));
    open(m_app->context());
    showSchedule();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 20000);
    QCOMPARE(cell(0, 0), u"ops@admin"_s);
    rows().selectRow(0);
    age(u"since"_s);
    look();
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, 0), u"root@web-1"_s, 20000);
    QCOMPARE(rows().currentRow(), 1);
    QVERIFY(rows().item(1, 0)->isSelected() && !rows().item(0, 0)->isSelected());
}

void SharedSchedulesTest::oneThatSomebodyElseTookOffIsSaid()
{
    makeLedger();
    QVERIFY(other()->expectSchedule(timer(u"ops@admin"_s), {}));
    QVERIFY(other()->expectSchedule(timer(), {}));
    open(m_app->context());
    showSchedule();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 20000);
    askToEnd(0);
    QVERIFY(other()->endSchedule(other()->schedules({})->front().id, {}));
    click("endScheduleYes");
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("sharedSchedulesProblem")->isVisibleTo(m_window.get()), 20000);
    QVERIFY2(
        text("sharedSchedulesProblem").contains(u"no such schedule"_s), qPrintable(text("sharedSchedulesProblem")));
    QTRY_COMPARE_WITH_TIMEOUT(rows().rowCount(), 1, 20000);
}

} // namespace docsweep

QTEST_MAIN(docsweep::SharedSchedulesTest)
#include "tst_sharedschedules.moc"
