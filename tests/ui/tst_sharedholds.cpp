// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "tests/ledger/ledgerworld.h"
#include "tests/ui/windowtest.h"
#include "ui/frame/connectionbutton.h"
#include "ui/holds/holdsmodel.h"
#include "ui/ledger/ledgerbook.h"
#include "ui/start/startpage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Holds that are everybody's, in the real window on a real ledger of either kind; another docsweep has another home.
class SharedHoldsTest : public WindowTest {
    Q_OBJECT

private slots:
    void aHoldOfAnotherDocsweepIsShown_data() { kinds(); }
    void aHoldOfAnotherDocsweepIsShown();
    void aHoldMadeHereIsEverybodys_data() { kinds(); }
    void aHoldMadeHereIsEverybodys();
    void aLedgerIsMadeAndHoldsAreAdopted_data() { kinds(); }
    void aLedgerIsMadeAndHoldsAreAdopted();
    void anOwnerIsToldWhatToRun();
    void holdsOfThisDocsweepAreSharedLater();
    void oneThatIsGoneIsForgotten_data() { kinds(); }
    void oneThatIsGoneIsForgotten();
    void aCopyIsMadeAtHome_data() { kinds(); }
    void aCopyIsMadeAtHome();
    void whatOnlyAnOwnerCanMendIsSaid();
    void aNewConnectionIsOfferedOne();

private:
    static void kinds();
    void start(bool withLedger = true);
    ConsoleContext context();
    void openHolds();
    LedgerBook &book() { return *find<LedgerBook>("ledgerBook"); }
    QTableView &holds() { return *find<QTableView>("holdsTable"); }
    QString cell(int row, int column) { return holds().model()->index(row, column).data().toString(); }
    int rowOf(const QString &pattern);
    std::unique_ptr<Ledger> other() { return m_world->ledger(u"other"_s); }
    void holdHere(const QByteArray &pattern);
    bool isDialogOpen(const char *name) { return find<QDialog>(name) != nullptr && find<QDialog>(name)->isVisible(); }

    std::unique_ptr<LedgerWorld> m_world;
    std::optional<DatabaseSettings> m_as; ///< another role than the superuser
};

void SharedHoldsTest::kinds()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("sqlite") << int(LedgerWorld::Kind::Sqlite);
    QTest::newRow("postgresql") << int(LedgerWorld::Kind::PostgreSql);
}

void SharedHoldsTest::start(bool withLedger)
{
    const bool hasKind = QTest::currentDataTag() != nullptr;
    const auto kind = hasKind ? LedgerWorld::Kind(*static_cast<int *>(QTest::qData("kind", QMetaType::Int)))
                              : LedgerWorld::Kind::Sqlite;
    auto world = LedgerWorld::start(kind);
    QVERIFY2(world, world ? "" : qPrintable(world.error().text));
    m_world = std::move(*world);
    m_as.reset();
    if (withLedger) {
        const auto made = m_world->make();
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    }
}

ConsoleContext SharedHoldsTest::context()
{
    ConsoleContext context = m_app->context();
    context.settings.home = m_world->path(u"window"_s);
    QDir().mkpath(context.settings.home);
    context.settings.database = m_as.value_or(m_world->settings());
    context.read = makeReadBackends(context.settings, m_app->clock());
    context.sweep = makeSweepBackends(context.settings, m_app->clock());
    return context;
}

void SharedHoldsTest::openHolds()
{
    open(context());
    m_window->showPage(MainWindow::Holds);
    QTRY_VERIFY(find<QTableView>("holdsTable"));
    QTRY_VERIFY_WITH_TIMEOUT(book().state() != LedgerBook::State::Unknown, 20000);
}

int SharedHoldsTest::rowOf(const QString &pattern)
{
    for (int row = 0; row < holds().model()->rowCount(); ++row) {
        if (cell(row, HoldsModel::Pattern) == pattern)
            return row;
    }
    return -1;
}

/// As it was before there was a ledger.
void SharedHoldsTest::holdHere(const QByteArray &pattern)
{
    const QString home = context().settings.home;
    QVERIFY((*openJournal(home))->addHold(*parseHold(pattern, u"mine"_s)));
}

void SharedHoldsTest::aHoldOfAnotherDocsweepIsShown()
{
    start();
    Hold hold = *parseHold("alice", u"The court asked for it"_s);
    hold.by = u"anna@web-1"_s;
    QVERIFY(other()->addHold(hold, {}));
    holdHere("stray/");
    openHolds();
    QTRY_VERIFY(rowOf(u"alice"_s) >= 0 && rowOf(u"stray/"_s) >= 0);
    QVERIFY(!holds().isColumnHidden(HoldsModel::Counts));
    QCOMPARE(cell(rowOf(u"alice"_s), HoldsModel::Counts), u"all docsweeps"_s);
    QCOMPARE(cell(rowOf(u"alice"_s), HoldsModel::By), u"anna@web-1"_s);
    QCOMPARE(cell(rowOf(u"alice"_s), HoldsModel::Note), u"The court asked for it"_s);
    QCOMPARE(cell(rowOf(u"stray/"_s), HoldsModel::Counts), u"this docsweep only"_s);
    // Another one is made while the window is open: it comes by itself with the next look.
    QVERIFY(other()->addHold(*parseHold("late", {}), {}));
    book().look();
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"late"_s) >= 0, 20000);
}

void SharedHoldsTest::aHoldMadeHereIsEverybodys()
{
    start();
    openHolds();
    click("holdsNew");
    QTRY_VERIFY(find<QDialog>("holdDialog"));
    QTest::keyClicks(find<QLineEdit>("holdPattern"), u"carol"_s);
    find<QLineEdit>("holdNote")->setText(u"the auditors"_s);
    QTRY_VERIFY(find<QPushButton>("holdAccept")->isEnabled());
    click("holdAccept");
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"carol"_s) >= 0, 20000);
    QCOMPARE(other()->holds({})->size(), size_t(1));
    QCOMPARE(other()->holds({})->front().note, u"the auditors"_s);
    QVERIFY((*openJournal(context().settings.home))->holds()->empty());

    holds().selectRow(rowOf(u"carol"_s));
    click("holdsChange");
    QTRY_VERIFY(find<QDialog>("changeEndDialog"));
    find<QComboBox>("holdEnd")->setCurrentIndex(1);
    click("changeEndAccept");
    QTRY_VERIFY_WITH_TIMEOUT(other()->holds({})->front().until, 20000);

    QTRY_VERIFY(rowOf(u"carol"_s) >= 0);
    holds().selectRow(rowOf(u"carol"_s));
    click("holdsEnd");
    QTRY_VERIFY(find<QDialog>("endHoldsDialog"));
    find<QLineEdit>("endHoldsWhy")->setText(u"the audit is over"_s);
    click("endHoldsAccept");
    QTRY_VERIFY_WITH_TIMEOUT(other()->holds({})->empty(), 20000);
    const auto ended = other()->endedHolds({}, m_app->clock().now() + 1h, {});
    QVERIFY(ended && ended->size() == 1);
    QCOMPARE(ended->front().ending.why, u"the audit is over"_s);
    QVERIFY(ended->front().ending.by.contains(u'@'));
}

void SharedHoldsTest::aLedgerIsMadeAndHoldsAreAdopted()
{
    start(false);
    holdHere("alice");
    openHolds();
    QCOMPARE(book().state(), LedgerBook::State::None);
    QVERIFY(holds().isColumnHidden(HoldsModel::Counts));
    QVERIFY2(text("ledgerNoteText").contains(u"this docsweep only"_s), qPrintable(text("ledgerNoteText")));
    QTRY_COMPARE(rowOf(u"alice"_s), 0);
    click("ledgerNoteAct");
    QTRY_VERIFY(isDialogOpen("makeLedgerDialog"));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("makeLedgerAccept")->isEnabled(), 20000);
    const auto *script = find<QPlainTextEdit>("makeLedgerScript");
    if (m_world->postgres() != nullptr) {
        QVERIFY(script->isVisible() && script->toPlainText().contains(u"CREATE SCHEMA"_s));
    } else {
        QVERIFY(!script->isVisible());
        QVERIFY2(text("makeLedgerPlace").contains(m_world->file()), qPrintable(text("makeLedgerPlace")));
    }
    QVERIFY(!*m_world->ledger(u"other"_s)->find({})); // looking makes nothing
    QVERIFY(find<QCheckBox>("makeLedgerAdopt")->isChecked());
    click("makeLedgerAccept");
    QTRY_COMPARE_WITH_TIMEOUT(book().state(), LedgerBook::State::There, 20000);
    QTRY_VERIFY(!isDialogOpen("makeLedgerDialog"));
    QTRY_COMPARE(cell(0, HoldsModel::Counts), u"all docsweeps"_s);
    QCOMPARE(holds().model()->rowCount(), 1); // one hold, though the journal has it for other web apps as well
    QVERIFY(text("ledgerNoteText").contains(u"every docsweep"_s));
    QTRY_VERIFY(!find<QPushButton>("ledgerNoteAct")->isVisible());
    QCOMPARE(other()->holds({})->front().note, u"mine"_s);
    QCOMPARE((*openJournal(context().settings.home))->holds()->size(), size_t(1));
}

/// The role may read and delete rows and create no schema.
void SharedHoldsTest::anOwnerIsToldWhatToRun()
{
    auto world = LedgerWorld::start(LedgerWorld::Kind::PostgreSql);
    QVERIFY2(world, world ? "" : qPrintable(world.error().text));
    m_world = std::move(*world);
    PostgresCluster &cluster = m_world->postgres()->cluster();
    QVERIFY(cluster.sql(u"CREATE ROLE cleaner LOGIN PASSWORD 'cleaner'; GRANT SELECT, UPDATE, DELETE ON "
                        "parser_usersession, parser_processeddocument TO cleaner; GRANT USAGE ON SCHEMA public TO "
                        "cleaner"_s));
    m_as = m_world->settings();
    m_as->user = u"cleaner"_s;
    m_as->password = Secret(u"cleaner"_s);
    openHolds();
    click("ledgerNoteAct");
    QTRY_VERIFY(isDialogOpen("makeLedgerDialog"));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("makeLedgerAccept")->isEnabled(), 20000);
    click("makeLedgerAccept");
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("makeLedgerProblem")->isVisible(), 20000);
    QVERIFY2(text("makeLedgerPlace").contains(u"owner"_s), qPrintable(text("makeLedgerPlace")));
    click("makeLedgerCopy");
    const QString statements = QGuiApplication::clipboard()->text();
    QVERIFY(statements.contains(u"GRANT USAGE ON SCHEMA"_s));
    QVERIFY(cluster.sql(statements)); // what an owner does
    click("makeLedgerAccept");
    QTRY_COMPARE_WITH_TIMEOUT(book().state(), LedgerBook::State::There, 20000);
}

void SharedHoldsTest::holdsOfThisDocsweepAreSharedLater()
{
    start();
    holdHere("alice");
    openHolds();
    QTRY_VERIFY2(text("ledgerNoteText").contains(u"1 older hold"_s), qPrintable(text("ledgerNoteText")));
    click("ledgerNoteAct");
    QTRY_COMPARE_WITH_TIMEOUT(other()->holds({})->size(), size_t(1), 20000);
    QTRY_COMPARE(cell(0, HoldsModel::Counts), u"all docsweeps"_s);
    QCOMPARE(holds().model()->rowCount(), 1);
    QTRY_VERIFY(!find<QPushButton>("ledgerNoteAct")->isVisible());
    // Ended here, it is ended in both places.
    holds().selectRow(0);
    click("holdsEnd");
    QTRY_VERIFY(isDialogOpen("endHoldsDialog"));
    QTest::keyClicks(find<QLineEdit>("endHoldsWhy"), u"it is over"_s);
    click("endHoldsAccept");
    QTRY_COMPARE_WITH_TIMEOUT(other()->holds({})->size(), size_t(0), 20000);
    QTRY_COMPARE(holds().model()->rowCount(), 0);
    QTRY_COMPARE(text("holdsTitle"), u"Nothing is held"_s);
    QVERIFY(makeReadBackends(context().settings, m_app->clock()).journal().value()->holds()->empty());
}

void SharedHoldsTest::oneThatIsGoneIsForgotten()
{
    start();
    openHolds();
    QCOMPARE(book().state(), LedgerBook::State::There);
    if (m_world->postgres() != nullptr)
        QVERIFY(m_world->tamper(u"DROP SCHEMA docsweep CASCADE"_s));
    else
        QVERIFY(QFile::remove(m_world->file()));
    book().look();
    QTRY_COMPARE_WITH_TIMEOUT(book().state(), LedgerBook::State::Refused, 20000);
    QVERIFY2(alerts().contains(u"is gone"_s), qPrintable(alerts()));
    QTRY_COMPARE(text("holdsTitle"), u"The holds are not known"_s);
    m_window->console().scan();
    waitForScan();
    QVERIFY2(!alerts().contains(u"The scan failed"_s), "it is said once");
    click("alertAction");
    QTRY_VERIFY(isDialogOpen("judgeLedgerDialog"));
    QVERIFY(!find<QPushButton>("judgeLedgerAccept")->isEnabled());
    find<QCheckBox>("judgeLedgerRead")->click();
    click("judgeLedgerAccept");
    QTRY_COMPARE_WITH_TIMEOUT(book().state(), LedgerBook::State::None, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->console().isScanning() && m_window->console().plan(), 20000);
    QTRY_VERIFY2(!alerts().contains(u"is gone"_s), qPrintable(alerts()));
    QTRY_COMPARE(text("holdsTitle"), u"Nothing is held"_s);
}

void SharedHoldsTest::aCopyIsMadeAtHome()
{
    start();
    QVERIFY(other()->addHold(*parseHold("alice", {}), {}));
    const QString anchor =
        m_world->postgres() != nullptr ? u"'pg:1:2:public'::bytea"_s : u"CAST('sqlite:another' AS BLOB)"_s;
    QVERIFY(m_world->tamper(u"UPDATE {t}ledger SET anchor = "_s + anchor));
    openHolds();
    QCOMPARE(book().state(), LedgerBook::State::Refused);
    click("ledgerNoteAct");
    QTRY_VERIFY(isDialogOpen("judgeLedgerDialog"));
    QCOMPARE(find<QPushButton>("judgeLedgerAccept")->text(), u"Make this its home"_s);
    find<QCheckBox>("judgeLedgerRead")->click();
    click("judgeLedgerAccept");
    QTRY_COMPARE_WITH_TIMEOUT(book().state(), LedgerBook::State::There, 20000);
    QTRY_VERIFY(rowOf(u"alice"_s) >= 0);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->console().isScanning() && m_window->console().plan(), 20000);
}

void SharedHoldsTest::whatOnlyAnOwnerCanMendIsSaid()
{
    start();
    QVERIFY(m_world->tamper(u"UPDATE {t}ledger SET min_writer = 99"_s));
    openHolds();
    QCOMPARE(book().state(), LedgerBook::State::Refused);
    click("ledgerNoteAct");
    QTRY_VERIFY(isDialogOpen("judgeLedgerDialog"));
    QVERIFY(find<QPushButton>("judgeLedgerAccept") == nullptr);
    QVERIFY2(text("judgeLedgerMeaning").contains(u"Update docsweep"_s), qPrintable(text("judgeLedgerMeaning")));
    click("judgeLedgerLeave");
}

void SharedHoldsTest::aNewConnectionIsOfferedOne()
{
    start(false);
    ConsoleContext fresh = context();
    fresh.connection = u"shop"_s;
    open(fresh);
    QTRY_COMPARE_WITH_TIMEOUT(book().state(), LedgerBook::State::None, 20000);
    QVERIFY(!alerts().contains(u"A ledger shares"_s));
    emit find<ConnectionButton>("connection")->newRequested(); // the page is made when it is asked for
    emit find<StartPage>("startPage")->saved(u"shop"_s);
    QTRY_VERIFY2(alerts().contains(u"A ledger shares"_s), qPrintable(alerts()));
    m_window->showPage(MainWindow::Settings);
    QTRY_VERIFY(find<QWidget>("ledgerNote") && find<QWidget>("ledgerNote")->isVisible());
    click("ledgerNoteAct");
    QTRY_VERIFY(isDialogOpen("makeLedgerDialog"));
    click("makeLedgerCancel");
}

} // namespace docsweep

QTEST_MAIN(docsweep::SharedHoldsTest)
#include "tst_sharedholds.moc"
