// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/consolesetup.h"
#include "core/config/profiles.h"
#include "tests/ui/webapp.h"
#include "ui/mainwindow.h"
#include "ui/schedule/otherschedules.h"

#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Automatic runs of all saved connections, whichever is open: on real profiles, databases and files.
class OtherSchedulesTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void bothRunWhileOneIsOpen();
    void openingHandsOver();
    void aRunGoesOnWhenItsConnectionIsOpened();
    void aRunThatWasBrokenOffIsBegunAgain();
    void aBrokenConnectionIsSaid();
    void connectionsComeAndGo();
    void aDatabaseHasOneWhoFollowsIt();
    void endingStopsAll();
    void thePageShowsThemAll();

private:
    LoadRequest request() const;
    void save(const QString &name, const WebApp &app);
    void start(const QString &name);
    ConsoleContext contextOf(const QString &name);
    void switchOn(const QString &name);
    void pass(Duration time);
    ConnectionSchedule of(const QString &name) const;
    bool isKnown(const QString &name) const { return of(name).isKnown; }
    QStringList records(const WebApp &app) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WebApp> m_one;
    std::unique_ptr<WebApp> m_two;
    const SystemClock m_real;
    FakeClock m_clock{{}};
    std::unique_ptr<Console> m_console;
    std::unique_ptr<ScheduledRuns> m_runs;
    std::unique_ptr<OtherSchedules> m_others;
};

void OtherSchedulesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.set(*parseInstant("2026-11-23T12:00:00Z"));
    for (std::unique_ptr<WebApp> *app : {&m_one, &m_two}) {
        *app = std::make_unique<WebApp>();
        (*app)->addSession("alice", 2h, {"alice/a.pdf"});
        (*app)->addFile("alice/a.pdf", 2h);
        (*app)->addSession("bob", 5min, {"bob/b.pdf"});
        (*app)->addFile("bob/b.pdf", 5min);
    }
    save(u"one"_s, *m_one);
    save(u"two"_s, *m_two);
    for (const QString &name : {u"one"_s, u"two"_s})
        switchOn(name);
}

void OtherSchedulesTest::cleanup()
{
    m_others.reset();
    m_runs.reset();
    m_console.reset();
    m_one.reset();
    m_two.reset();
}

LoadRequest OtherSchedulesTest::request() const
{
    LoadRequest request;
    request.environment.insert(u"HOME"_s, m_folder->path());
    request.environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->filePath(u"config"_s));
    request.environment.insert(u"DOCSWEEP_HOME"_s, m_folder->filePath(u"home"_s));
    request.workingDirectory = m_folder->path();
    return request;
}

void OtherSchedulesTest::save(const QString &name, const WebApp &app)
{
    QVERIFY(writeProfile(name,
        {{u"DATABASE_URL"_s, u"sqlite:///"_s + app.path(u"db.sqlite3"_s)}, {u"STORAGE_ROOT"_s, app.path(u"storage"_s)}},
        request().environment));
}

ConsoleContext OtherSchedulesTest::contextOf(const QString &name)
{
    const Result<ConsoleContext> first = openConsole(request(), m_real);
    const Result<ConsoleContext> opened = first->connections.open(name);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    return *opened;
}

/// Every hour from now on, as if in the window of that connection.
void OtherSchedulesTest::switchOn(const QString &name)
{
    Console console(contextOf(name));
    ScheduledRuns runs(console, m_clock);
    QTRY_VERIFY(runs.isReady());
    ScheduleSettings settings = runs.settings();
    settings.schedule.enabled = true;
    settings.schedule.period = 1h;
    QVERIFY(runs.change(settings));
    QTRY_VERIFY(runs.isAtRest());
}

void OtherSchedulesTest::start(const QString &name)
{
    m_console = std::make_unique<Console>(contextOf(name));
    m_runs = std::make_unique<ScheduledRuns>(*m_console, m_clock);
    m_others = std::make_unique<OtherSchedules>(*m_console, *m_runs, m_clock);
    m_others->begin();
    QTRY_VERIFY(m_runs->isReady());
}

void OtherSchedulesTest::pass(Duration time)
{
    m_clock.advance(time);
    m_runs->look();
    m_others->look();
}

ConnectionSchedule OtherSchedulesTest::of(const QString &name) const
{
    for (const ConnectionSchedule &each : m_others->all()) {
        if (each.connection == name)
            return each;
    }
    return {};
}

/// What the journal says of its schedule.
QStringList OtherSchedulesTest::records(const WebApp &app) const
{
    const QString name = &app == m_one.get() ? u"one"_s : u"two"_s;
    const Result<ConsoleContext> first = openConsole(request(), m_real);
    const Result<ConsoleContext> opened = first->connections.openBeside(name);
    const auto sessions = opened->read.sessions();
    const WebAppId webApp = *(*opened->read.journal())->meet(*(*sessions)->identity({}));
    QStringList words;
    const Result<std::unique_ptr<ScheduleRecords>> journal = ScheduleRecords::open(opened->settings.home);
    const Result<std::vector<Occurrence>> records = (*journal)->occurrences(webApp, 100);
    for (const Occurrence &record : *records)
        words += outcomeName(record.outcome);
    return words;
}

void OtherSchedulesTest::bothRunWhileOneIsOpen()
{
    start(u"one"_s);
    QTRY_VERIFY(isKnown(u"two"_s));
    QCOMPARE(m_others->all().size(), size_t(2));
    QVERIFY(of(u"one"_s).isOpen && !of(u"two"_s).isOpen && m_others->isAnyOn());
    QSignalSpy ended(m_others.get(), &OtherSchedules::runEnded);
    pass(1h);
    QTRY_VERIFY_WITH_TIMEOUT(m_runs->lastEnd() && ended.size() == 1, 20000);
    QCOMPARE(ended[0][0].toString(), u"two"_s);
    QCOMPARE(m_one->sessions(), QByteArrayList{"bob"});
    QCOMPARE(m_two->sessions(), QByteArrayList{"bob"});
    QCOMPARE(of(u"two"_s).last->outcome, Outcome::Ran);
    QTRY_COMPARE(records(*m_two), (QStringList{u"switched-on"_s, u"ran"_s}));
    // And the connection to begin with next time is still the one that was opened.
    QCOMPARE(QSettings(m_folder->filePath(u"home/window.ini"_s), QSettings::IniFormat).value("connection").toString(),
        u"one"_s);
}

void OtherSchedulesTest::openingHandsOver()
{
    start(u"one"_s);
    QTRY_VERIFY(isKnown(u"two"_s));
    m_console->setContext(contextOf(u"two"_s));
    QTRY_VERIFY(m_runs->isReady() && isKnown(u"one"_s) && isKnown(u"two"_s));
    QVERIFY(of(u"two"_s).isOpen && !of(u"one"_s).isOpen);
    pass(1h);
    QTRY_COMPARE_WITH_TIMEOUT(m_one->sessions(), QByteArrayList{"bob"}, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(m_two->sessions(), QByteArrayList{"bob"}, 20000);
    QTRY_COMPARE(records(*m_one), (QStringList{u"switched-on"_s, u"ran"_s}));
    QTRY_COMPARE(records(*m_two), (QStringList{u"switched-on"_s, u"ran"_s}));
}

void OtherSchedulesTest::aRunGoesOnWhenItsConnectionIsOpened()
{
    m_two->addMany(2000);
    start(u"one"_s);
    QTRY_VERIFY(isKnown(u"two"_s));
    pass(1h);
    QTRY_VERIFY(of(u"two"_s).state == ScheduleState::Running && m_two->sessions().size() < 2002);
    QVERIFY(m_others->isAtWork(u"two"_s) && !m_others->isAtWork(u"nobody"_s));
    m_console->setContext(contextOf(u"two"_s));
    QVERIFY(m_others->isAtWork(u"two"_s));
    QVERIFY(m_runs->isWaitingForOther()); // it is worked at there
    QTRY_VERIFY_WITH_TIMEOUT(m_runs->isReady(), 60000);
    QCOMPARE(m_two->sessions(), QByteArrayList{"bob"});
    QCOMPARE(m_runs->records().back().outcome, Outcome::Ran);
    QVERIFY(!m_others->isAtWork(u"two"_s));
    QTRY_COMPARE(records(*m_two), (QStringList{u"switched-on"_s, u"ran"_s}));
    QTRY_COMPARE(records(*m_one), (QStringList{u"switched-on"_s, u"ran"_s}));
}

void OtherSchedulesTest::aRunThatWasBrokenOffIsBegunAgain()
{
    m_one->addMany(3000);
    start(u"one"_s);
    QTRY_VERIFY(isKnown(u"two"_s));
    pass(1h);
    QTRY_VERIFY(m_console->isAutomatic() && m_console->isScanning());
    m_console->setContext(contextOf(u"two"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_one->sessions(), QByteArrayList{"bob"}, 60000);
    // It counts anew from where it was begun again.
    QTRY_COMPARE(records(*m_one), (QStringList{u"switched-on"_s, u"locked"_s, u"switched-on"_s, u"ran"_s}));
    QTRY_COMPARE(records(*m_two), (QStringList{u"switched-on"_s, u"ran"_s}));
}

void OtherSchedulesTest::aBrokenConnectionIsSaid()
{
    QVERIFY(writeProfile(u"broken"_s, {{u"DATABASE_URL"_s, u"nonsense://"_s}}, request().environment));
    start(u"one"_s);
    QTRY_VERIFY(of(u"broken"_s).problem);
    QTRY_VERIFY(isKnown(u"two"_s));
    QVERIFY(!of(u"two"_s).problem);
    // Mended, it is followed without a restart.
    WebApp third;
    save(u"broken"_s, third);
    m_others->follow();
    QTRY_VERIFY_WITH_TIMEOUT(isKnown(u"broken"_s), 20000);
    QVERIFY(!of(u"broken"_s).problem);
}

void OtherSchedulesTest::connectionsComeAndGo()
{
    start(u"one"_s);
    QTRY_VERIFY(isKnown(u"two"_s));
    QVERIFY(m_console->context().connections.rename(u"two"_s, u"three"_s));
    m_others->follow();
    QTRY_VERIFY(isKnown(u"three"_s));
    QVERIFY(of(u"two"_s).connection.isEmpty());
    QVERIFY(m_console->context().connections.remove(u"three"_s));
    m_others->follow();
    QTRY_VERIFY(m_others->all().empty());
    pass(1h);
    QTRY_VERIFY_WITH_TIMEOUT(m_runs->lastEnd(), 20000);
    QCOMPARE(m_two->sessions().size(), 2);
}

void OtherSchedulesTest::aDatabaseHasOneWhoFollowsIt()
{
    save(u"uno"_s, *m_one);
    start(u"one"_s);
    QTRY_COMPARE(of(u"uno"_s).sameAs, u"one"_s);
    QTRY_VERIFY(isKnown(u"two"_s));
    pass(1h);
    QTRY_COMPARE_WITH_TIMEOUT(m_one->sessions(), QByteArrayList{"bob"}, 20000);
    QTRY_COMPARE(records(*m_one), (QStringList{u"switched-on"_s, u"ran"_s}));
}

void OtherSchedulesTest::endingStopsAll()
{
    m_two->addMany(5000);
    start(u"one"_s);
    QTRY_VERIFY(isKnown(u"two"_s));
    pass(1h);
    QTRY_VERIFY(m_two->sessions().size() < 5002);
    QSignalSpy ended(m_others.get(), &OtherSchedules::ended);
    m_others->end();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30000);
    const auto left = m_two->sessions().size();
    QVERIFY(left > 1);
    m_console->stopAndWait();
    QVERIFY(!QTest::qWaitFor([&] { return m_two->sessions().size() != left; }, 500));
}

void OtherSchedulesTest::thePageShowsThemAll()
{
    QVERIFY(writeProfile(u"broken"_s, {{u"DATABASE_URL"_s, u"nonsense://"_s}}, request().environment));
    start(u"one"_s);
    MainWindow window(*m_console, *m_runs, Theme::light());
    window.showPage(MainWindow::Schedule);
    window.show();
    window.start();
    QTRY_VERIFY(isKnown(u"two"_s) && of(u"broken"_s).problem);
    auto *table = window.findChild<QTableWidget *>("allSchedules"_L1);
    QVERIFY(table);
    QTRY_COMPARE(table->rowCount(), 3);
    const auto row = [table](int at) {
        QStringList cells;
        for (int column = 0; column < 4; ++column)
            cells += table->item(at, column)->text();
        return cells.join(u'|');
    };
    QTRY_VERIFY(row(0).startsWith(u"broken|not possible|"_s));
    QVERIFY(!table->item(0, 4)->text().isEmpty());
    QTRY_VERIFY(row(1).startsWith(u"one (open)|on|1 h|"_s));
    QTRY_VERIFY(row(2).startsWith(u"two|on|1 h|"_s));
    QTRY_VERIFY(window.findChild<QLabel *>("nextRun"_L1)->text().endsWith(u": one"_s));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(2, 0)).center());
    QTRY_COMPARE_WITH_TIMEOUT(m_console->context().connection, u"two"_s, 20000);
    QTRY_VERIFY(row(2).startsWith(u"two (open)|on|"_s));
    QTRY_VERIFY(m_console->isAtRest());
}

} // namespace docsweep

QTEST_MAIN(docsweep::OtherSchedulesTest)
#include "tst_otherschedules.moc"
