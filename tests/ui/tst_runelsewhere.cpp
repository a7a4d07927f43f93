// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/sweep/ledgermaking.h"
#include "tests/ui/windowtest.h"
#include "ui/activity/runsmodel.h"
#include "ui/ledger/ledgerbook.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the window shows of runs of other docsweeps: other homes, with the real engine on the same database.
class RunElsewhereTest : public WindowTest {
    Q_OBJECT

private slots:
    void oneThatIsAtWorkIsSeenAndAskedToStop();
    void everybodysRunsAreListed();
    void everybodysRunsAreExported();
    void theLastEntryIsThereToBeCopied();
    void aChosenListIsKept();
    void aCleanupElsewhereRenewsTheFigures();
    void aRealRunElsewhereStops();
    void runsFromBeforeTheLedgerAreShared();

private:
    void makeLedger();
    ConsoleContext other(const QString &home = u"web-1"_s);
    std::unique_ptr<Ledger> ledger() { return std::move(*other().sweep.ledger()); }
    static LedgerRun someRun();
    LedgerBook &book() { return *find<LedgerBook>("ledgerBook"); }
    RunsModel &runs() { return *find<RunsModel>("runsModel"); }
    QString cell(int row, int column) { return runs().index(row, column).data().toString(); }
    void look();
    void showActivity();
    void save(const char *action, const QString &file);
    static QByteArray contents(const QString &path);
};

void RunElsewhereTest::makeLedger()
{
    const ConsoleContext context = m_app->context();
    const auto made = makeLedgerAlone(context.sweep, **context.sweep.ledger(), {});
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
}

ConsoleContext RunElsewhereTest::other(const QString &home)
{
    ConsoleContext context = m_app->context();
    context.settings.home = m_app->path(home);
    QDir().mkpath(context.settings.home);
    context.read = makeReadBackends(context.settings, m_app->clock());
    context.sweep = makeSweepBackends(context.settings, m_app->clock());
    return context;
}

LedgerRun RunElsewhereTest::someRun()
{
    LedgerRun run;
    run.who = u"ops@web-1"_s;
    run.trigger = u"scheduled"_s;
    run.version = u"0.2.0"_s;
    run.plan = "a plan";
    return run;
}

void RunElsewhereTest::look()
{
    book().look();
    QTRY_VERIFY_WITH_TIMEOUT(book().state() == LedgerBook::State::There, 20000);
}

void RunElsewhereTest::showActivity()
{
    m_window->showPage(MainWindow::Activity);
    QTRY_VERIFY(runs().isRead() && !runs().isLoading());
}

void RunElsewhereTest::save(const char *action, const QString &file)
{
    click("runsExport");
    QTRY_VERIFY(find<QAction>(action));
    find<QAction>(action)->trigger();
    QTRY_VERIFY(find<QFileDialog>("saveDialog"));
    find<QFileDialog>("saveDialog")->selectFile(file);
    QMetaObject::invokeMethod(find<QFileDialog>("saveDialog"), "accept");
    for (QMenu *menu : m_window->findChildren<QMenu *>())
        menu->close();
    QTRY_VERIFY(!find<QFileDialog>("saveDialog"));
    QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>("activityProgress")->isVisible(), 20000);
}

QByteArray RunElsewhereTest::contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void RunElsewhereTest::oneThatIsAtWorkIsSeenAndAskedToStop()
{
    makeLedger();
    open(m_app->context());
    look();
    QVERIFY(!find<QWidget>("runElsewhere")->isVisible());
    const auto ledger = this->ledger();
    const auto run = ledger->beginRun(someRun(), {});
    QVERIFY(run);
    ledger->setProgress(R"({"items_total":8930,"items_done":4200,"deleted":4000,"skipped":200})");
    QVERIFY(ledger->beat(*run, {}, {}));
    look();
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("runElsewhere")->isVisible(), 20000);
    const QString said = text("runElsewhereText");
    QVERIFY2(said.startsWith(u"web-1 has been cleaning since "_s), qPrintable(said));
    QVERIFY2(said.contains(u"Schedule, ops"_s) && said.contains(u"4,200 of 8,930 item"_s), qPrintable(said));

    click("runElsewhereStop");
    QTRY_VERIFY(find<QMessageBox>("stopElsewhere"));
    QCOMPARE(find<QMessageBox>("stopElsewhere")->defaultButton()->objectName(), u"stopElsewhereKeep"_s);
    click("stopElsewhereYes");
    QTRY_VERIFY_WITH_TIMEOUT(text("runElsewhereText").contains(u"Asked to stop by"_s), 20000);
    QVERIFY(!find<QPushButton>("runElsewhereStop")->isVisible());
    QVERIFY(ledger->beat(*run, {}, {})->contains(u'@')); // it hears who

    QVERIFY(ledger->endRun(*run, u"cancelled"_s, R"({"deleted":4100,"freed_bytes":2048})", {}));
    look();
    QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>("runElsewhere")->isVisible(), 20000);
}

void RunElsewhereTest::everybodysRunsAreListed()
{
    makeLedger();
    open(m_app->context());
    m_window->console().run({{0, 0}});
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->console().isRunning(), 20000);
    const auto ledger = this->ledger();
    const auto run = ledger->beginRun(someRun(), {});
    QVERIFY(ledger->endRun(*run, u"done"_s, R"({"deleted":7,"failed":2,"freed_bytes":2048})", {}));
    look();
    showActivity();
    QTRY_COMPARE_WITH_TIMEOUT(find<QComboBox>("runsWhose")->currentText(), u"Everybody"_s, 20000);
    QTRY_COMPARE(runs().rowCount(), 2); // the own one is there once
    QCOMPARE(cell(0, RunsModel::WhereColumn), u"web-1"_s);
    QCOMPARE(cell(0, RunsModel::StarterColumn), u"Schedule · ops"_s);
    QCOMPARE(cell(0, RunsModel::DeletedColumn), u"7"_s);
    QCOMPARE(cell(0, RunsModel::FailedColumn), u"2"_s);
    QCOMPARE(cell(1, RunsModel::WhereColumn), u"this docsweep"_s);
    QTRY_VERIFY2(text("runsSummary").startsWith(u"2 runs"_s), qPrintable(text("runsSummary")));
    auto *view = find<QTableView>("runsView");
    QVERIFY(!view->isColumnHidden(RunsModel::WhereColumn));
    view->selectRow(0);
    click("runOpen");
    QTRY_COMPARE(text("runNumber"), u"Run on web-1"_s);
    QVERIFY2(text("runNotes").contains(u"in the journal of docsweep on web-1"_s), qPrintable(text("runNotes")));
    QCOMPARE(text("figure1"), u"7"_s);
    QVERIFY(!find<QWidget>("runItemsPart")->isVisible());
    QVERIFY(!find<QPushButton>("runExport")->isVisible() && !find<QPushButton>("runRetry")->isVisible());
    click("runBack");
    find<QComboBox>("runsWhose")->setCurrentIndex(0);
    QTRY_COMPARE(runs().rowCount(), 1);
    QVERIFY(view->isColumnHidden(RunsModel::WhereColumn));
    find<QComboBox>("runsWhose")->setCurrentIndex(2);
    find<QComboBox>("runsOutcome")->setCurrentIndex(3); // items failed
    QTRY_COMPARE(runs().rowCount(), 1);
    QCOMPARE(cell(0, RunsModel::WhereColumn), u"web-1"_s);
}

/// In CSV and in JSON: what is shown, with who and where; what the ledger does not know is empty.
void RunElsewhereTest::everybodysRunsAreExported()
{
    makeLedger();
    const auto ledger = this->ledger();
    const auto early = ledger->beginRun(someRun(), {});
    QVERIFY(ledger->endRun(*early, u"done"_s, R"({"deleted":7,"failed":2,"freed_bytes":2048})", {}));
    open(m_app->context());
    m_window->console().run({{0, 0}});
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->console().isRunning(), 20000);
    LedgerRun late = someRun();
    late.who = u"anna@desk-7"_s;
    late.trigger = u"manual"_s;
    QVERIFY(ledger->endRun(*ledger->beginRun(late, {}), u"cancelled"_s, R"({"deleted":1})", {}));
    look();
    showActivity();
    QTRY_COMPARE_WITH_TIMEOUT(runs().rowCount(), 3, 20000);
    save("exportJson", m_app->path(u"runs.json"_s));
    const QJsonArray all =
        QJsonDocument::fromJson(contents(m_app->path(u"runs.json"_s))).object().value("runs"_L1).toArray();
    QCOMPARE(all.size(), 3);
    const auto value = [&all](int run, QLatin1String name) { return all.at(run).toObject().value(name); };
    QCOMPARE(value(0, "who"_L1).toString(), u"anna"_s); // newest first
    QCOMPARE(value(0, "where"_L1).toString(), u"desk-7"_s);
    QCOMPARE(value(0, "state"_L1).toString(), u"cancelled"_s);
    QVERIFY(value(0, "in_ledger"_L1).toBool() && !value(1, "in_ledger"_L1).toBool());
    QCOMPARE(value(1, "id"_L1).toInteger(), 1);
    QVERIFY(!value(1, "where"_L1).toString().isEmpty());
    QCOMPARE(value(2, "id"_L1).toInteger(), *early);
    QCOMPARE(value(2, "where"_L1).toString(), u"web-1"_s);
    QCOMPARE(value(2, "freed_bytes"_L1).toInteger(), 2048);
    QCOMPARE(value(2, "deleted"_L1).toObject().value("items"_L1).toInteger(), 7);
    QVERIFY(value(2, "deleted"_L1).toObject().value("size_bytes"_L1).isNull());
    QVERIFY(value(2, "plan_id"_L1).isNull() && value(2, "files_deleted"_L1).isNull());

    find<QComboBox>("runsOutcome")->setCurrentIndex(3); // items failed
    QTRY_COMPARE(runs().rowCount(), 1);
    save("exportCsv", m_app->path(u"runs.csv"_s));
    const QList<QByteArray> lines = contents(m_app->path(u"runs.csv"_s)).trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const QByteArray begin = "\"L" + QByteArray::number(*early) + "\",\"\",\"scheduled\",\"done\"";
    QVERIFY2(lines[1].startsWith(begin), lines[1]);
    QVERIFY2(lines[1].trimmed().endsWith("\"ops\",\"web-1\",\"true\""), lines[1]);
    QCOMPARE(lines[1].count("\",\""), lines[0].count("\",\""));

    find<QComboBox>("runsWhose")->setCurrentIndex(0); // this connection alone
    find<QComboBox>("runsOutcome")->setCurrentIndex(0);
    QTRY_COMPARE(runs().rowCount(), 1);
    save("exportCsv", m_app->path(u"own.csv"_s));
    QCOMPARE(contents(m_app->path(u"own.csv"_s)).trimmed().split('\n').size(), 2);
}

/// In the report of an own run and of another docsweep's, short, and whole in the clipboard; without a ledger nothing.
void RunElsewhereTest::theLastEntryIsThereToBeCopied()
{
    open(m_app->context());
    m_window->console().run({{0, 0}});
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->console().isRunning(), 20000);
    m_window->resize(1280, 900);
    showActivity();
    m_window->showRun(1);
    QTRY_VERIFY(find<QPushButton>("runPaper")->isEnabled());
    QVERIFY(!find<QWidget>("ledgerHeadLine")->isVisible());
    makeLedger();
    const auto ledger = this->ledger();
    const auto run = ledger->beginRun(someRun(), {});
    QVERIFY(ledger->endRun(*run, u"done"_s, R"({"deleted":7})", {}));
    look();
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("ledgerHeadLine")->isVisible(), 20000);
    const LedgerHead head = **ledger->find({});
    const QString whole = QString::number(head.number) + u':' + QString::fromLatin1(head.hash.toHex());
    QVERIFY2(text("ledgerHeadText").contains(u"entry %1, "_s.arg(head.number)), qPrintable(text("ledgerHeadText")));
    QVERIFY(text("ledgerHeadText").contains(QString::fromLatin1(head.hash.toHex().left(12)) + u'…'));
    click("ledgerHeadCopy");
    QCOMPARE(QGuiApplication::clipboard()->text(), whole);
    QGuiApplication::clipboard()->clear();
    m_window->resize(960, 600); // there the menu has it
    QTRY_VERIFY(!find<QWidget>("ledgerHeadLine")->isVisible());
    click("runPaper");
    QTRY_VERIFY(find<QAction>("reportLedgerHead"));
    find<QAction>("reportLedgerHead")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), whole);
    find<QMenu>("reportMenu")->close();
    click("runBack");
    find<QTableView>("runsView")->selectRow(0);
    click("runOpen");
    QTRY_COMPARE(text("runNumber"), u"Run on web-1"_s);
    QTRY_VERIFY(find<QWidget>("ledgerHeadLine")->isVisible());
}

/// Who wants the runs of this connection alone gets them the next time too.
void RunElsewhereTest::aChosenListIsKept()
{
    makeLedger();
    open(m_app->context());
    look();
    showActivity();
    QTRY_COMPARE(find<QComboBox>("runsWhose")->count(), 3);
    find<QComboBox>("runsWhose")->setCurrentIndex(0);
    m_window->saveState();
    open(m_app->context());
    look();
    showActivity();
    QTRY_COMPARE(find<QComboBox>("runsWhose")->count(), 3);
    QCOMPARE(find<QComboBox>("runsWhose")->currentIndex(), 0);
}

void RunElsewhereTest::aCleanupElsewhereRenewsTheFigures()
{
    makeLedger();
    openCandidates();
    const PlanId before = m_window->console().plan()->id;
    look();
    Console elsewhere(other());
    elsewhere.scan();
    QTRY_VERIFY_WITH_TIMEOUT(!elsewhere.isScanning() && elsewhere.plan(), 20000);
    elsewhere.run({{0, quint32(elsewhere.plan()->totals.items - 1)}});
    QTRY_VERIFY_WITH_TIMEOUT(!elsewhere.isRunning() && elsewhere.lastRun(), 20000);
    QCOMPARE(m_window->console().plan()->id, before);
    book().look();
    QTRY_VERIFY_WITH_TIMEOUT(alerts().contains(u"before the last cleanup"_s), 20000);
    m_window->console().setQuickScan(10s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->console().plan()->id > before, 20000);
    QVERIFY(waitForRows(0));
    QTRY_VERIFY(!alerts().contains(u"before the last cleanup"_s));
}

/// Within a batch, and both sides see who wanted it.
void RunElsewhereTest::aRealRunElsewhereStops()
{
    makeLedger();
    m_app->addMany(3000);
    open(m_app->context());
    look();
    Console elsewhere(other());
    elsewhere.scan();
    QTRY_VERIFY_WITH_TIMEOUT(!elsewhere.isScanning() && elsewhere.plan(), 60000);
    elsewhere.run({{0, quint32(elsewhere.plan()->totals.items - 1)}});
    elsewhere.pauseRun();
    QTRY_VERIFY_WITH_TIMEOUT(!ledger()->runs(1, {})->empty() || !elsewhere.isRunning(), 20000);
    look();
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("runElsewhere")->isVisible() || !elsewhere.isRunning(), 20000);
    QVERIFY2(elsewhere.isRunning(), "it was too quick to be met");
    book().askToStop(book().liveElsewhere()->id);
    QTRY_VERIFY_WITH_TIMEOUT(text("runElsewhereText").contains(u"Asked to stop by"_s), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!elsewhere.isRunning(), 60000); // a paused one hears it too
    QVERIFY(elsewhere.lastRun());
    QCOMPARE(elsewhere.lastRun()->state, RunState::Cancelled);
    QCOMPARE(elsewhere.lastRun()->error.cause.kind, CauseKind::RunStoppedBy);
}

/// Those of this docsweep, with or without holds of its own.
void RunElsewhereTest::runsFromBeforeTheLedgerAreShared()
{
    openCandidates();
    m_window->console().run({{0, 1}});
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->console().isRunning(), 20000);
    m_window->showPage(MainWindow::Holds);
    QTRY_COMPARE_WITH_TIMEOUT(book().state(), LedgerBook::State::None, 20000);
    click("ledgerNoteAct");
    auto *adopt = find<QCheckBox>("makeLedgerAdopt");
    QVERIFY(adopt != nullptr && adopt->isVisible() && adopt->isChecked());
    QCOMPARE(adopt->text(), u"Adopt this docsweep's earlier runs"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("makeLedgerAccept")->isEnabled(), 20000);
    click("makeLedgerAccept");
    QTRY_COMPARE_WITH_TIMEOUT(book().state(), LedgerBook::State::There, 20000);
    QTRY_COMPARE(ledger()->runs(9, {})->size(), size_t(1));
    const LedgerRun known = ledger()->runs(9, {})->front();
    QVERIFY(known.isAdopted);
    QCOMPARE(known.state, u"done"_s);
    book().adopt(); // once more
    QTRY_VERIFY_WITH_TIMEOUT(!book().isChanging(), 20000);
    QCOMPARE(ledger()->runs(9, {})->size(), size_t(1));
}

} // namespace docsweep

QTEST_MAIN(docsweep::RunElsewhereTest)
#include "tst_runelsewhere.moc"
