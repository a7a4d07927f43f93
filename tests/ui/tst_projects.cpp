// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/openwindow.h"
#include "tests/ui/projectworld.h"
#include "ui/look/projectbadge.h"
#include "ui/projects/projectsmodel.h"
#include "ui/projects/projectspage.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QTranslator>

#include <condition_variable>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The page of all projects in the real window, on real connections with a home and a database each.
class ProjectsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theNavigationShowsItFromTwoConnectionsOn();
    void theOneThatIsOpenCountsToo();
    void whoNeedsSomebodyComesFirst();
    void aClickOpensAConnection();
    void arrowsAndEnterOpenAConnection();
    void theConnectionMenuLeadsThere();
    void aJournalThatChangesIsReadAgain();
    void anotherConnectionGetsARow();
    void aDatabaseThatDoesNotAnswerComesFirst();
    void askingCanBeStopped();
    void aConnectionThatCannotBeOpenedLeavesThePage();
    void withoutConnectionsItSaysSo();
    void manyAreSearchedByName();
    void theOrderIsKept();
    void aScreenReaderHearsBothLines();
    void thePageOfTheLastTimeIsShownAgain();
    void eachRowBearsItsMark();

private:
    void open(const ConsoleContext &context);
    void showProjects();
    template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
    QTableView &table() { return *find<QTableView>("projectsView"); }
    QString cell(int row, ProjectsModel::Column column, int role = Qt::DisplayRole)
    {
        return table().model()->index(row, column).data(role).toString();
    }
    QStringList names();
    int rowOf(const QString &name) { return int(names().indexOf(name)); }
    bool isHere() { return find<QStackedWidget>("pages")->currentWidget()->objectName() == "projectsPage"_L1; }
    bool waitForChecks()
    {
        const auto *page = find<ProjectsPage>("projectsPage");
        return QTest::qWaitFor([page] { return page->list().isLoaded() && !page->list().isChecking(); }, 20000);
    }
    void addThree();

    QTranslator m_english;
    std::unique_ptr<ProjectWorld> m_world;
    std::unique_ptr<WebApp> m_demo; ///< that no connection names; its clock outlives the window
    std::unique_ptr<OpenWindow> m_window;
};

void ProjectsTest::initTestCase()
{
    QVERIFY(m_english.load(u":/i18n/docsweep_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
}

void ProjectsTest::init()
{
    m_world = std::make_unique<ProjectWorld>();
}

void ProjectsTest::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void ProjectsTest::open(const ConsoleContext &context)
{
    m_window.reset();
    m_window = std::make_unique<OpenWindow>(context, Theme::light());
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->start();
}

void ProjectsTest::showProjects()
{
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QTRY_VERIFY(isHere());
    QVERIFY(waitForChecks());
}

QStringList ProjectsTest::names()
{
    QStringList names;
    for (int row = 0; row < table().model()->rowCount(); ++row)
        names << cell(row, ProjectsModel::NameColumn);
    return names;
}

/// One that is broken, one that was never scanned, one with pending deletions.
void ProjectsTest::addThree()
{
    m_world->add(u"archive"_s);
    m_world->add(u"broken"_s);
    m_world->breakJournal(u"broken"_s);
    m_world->add(u"waiting"_s);
    const PlanId plan = m_world->scan(u"waiting"_s, 5'000'000, 6, 2h);
    m_world->run(u"waiting"_s, plan, {ItemState::Deleted, ItemState::Pending, ItemState::Pending}, 1h);
}

void ProjectsTest::theNavigationShowsItFromTwoConnectionsOn()
{
    m_world->add(u"alone"_s);
    open(m_world->context().connections.open(u"alone"_s).value());
    auto *button = find<QPushButton>("page100");
    QVERIFY(button != nullptr);
    m_window->showProjects(); // the page works all the same
    QTRY_COMPARE(names(), QStringList{u"alone"_s});
    QVERIFY(!button->isVisible());

    m_world->add(u"second"_s);
    open(m_world->context().connections.open(u"alone"_s).value());
    QTRY_VERIFY(find<QPushButton>("page100")->isVisible());
    QCOMPARE(find<QPushButton>("page100")->text(), u"All projects"_s);
    QTest::mouseClick(find<QPushButton>("page100"), Qt::LeftButton);
    QTRY_VERIFY(isHere());
    QVERIFY(find<QPushButton>("page100")->isChecked());
}

void ProjectsTest::theOneThatIsOpenCountsToo()
{
    m_world->add(u"saved"_s);
    m_demo = std::make_unique<WebApp>();
    ConsoleContext context = m_demo->context();
    context.connections = m_world->context().connections;
    open(context);
    QTRY_VERIFY(find<QPushButton>("page100")->isVisible());
    showProjects();
    QTRY_COMPARE(names().size(), 2);
    const int open = rowOf(QDir(m_demo->path()).dirName());
    QVERIFY(open >= 0);
    QCOMPARE(cell(open, ProjectsModel::NameColumn, ProjectsModel::SecondRole), u"open in this window"_s);
}

void ProjectsTest::whoNeedsSomebodyComesFirst()
{
    addThree();
    open(m_world->context().connections.open(u"archive"_s).value());
    showProjects();
    QTRY_COMPARE(names(), (QStringList{u"broken"_s, u"waiting"_s, u"archive"_s}));
    QTRY_COMPARE(cell(0, ProjectsModel::NeedColumn), u"This journal cannot be read"_s);
    QTRY_VERIFY(cell(1, ProjectsModel::NeedColumn).startsWith(u"2 deletion"_s));
    QTRY_VERIFY(cell(1, ProjectsModel::CanGoColumn).startsWith(u"3 item"_s));
    QCOMPARE(cell(1, ProjectsModel::PendingColumn), u"2"_s);
    QCOMPARE(cell(1, ProjectsModel::NextColumn), u"no schedule"_s);
    QVERIFY(cell(1, ProjectsModel::StoredColumn).contains(u" of "_s));
    QVERIFY(table().model()->index(1, ProjectsModel::StoredColumn).data(ProjectsModel::ShareRole).isValid());
    QCOMPARE(cell(0, ProjectsModel::CanGoColumn), u"?"_s);
    QTRY_COMPARE(cell(2, ProjectsModel::HealthColumn), u"both answer"_s);
    QTRY_VERIFY(find<QLabel>("projectsSummary")->text().contains(u", 1 need"_s));
    m_window->resize(1600, 800);
    QTRY_VERIFY(!table().isColumnHidden(ProjectsModel::PendingColumn));
    QVERIFY2(table().isColumnHidden(ProjectsModel::WorkColumn), "nobody is at work");
}

void ProjectsTest::aClickOpensAConnection()
{
    addThree();
    open(m_world->context().connections.open(u"archive"_s).value());
    showProjects();
    QTRY_COMPARE(names().size(), 3);
    const QModelIndex row = table().model()->index(rowOf(u"waiting"_s), ProjectsModel::NeedColumn);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(row).center());
    QTRY_COMPARE(m_window->console().context().connection, u"waiting"_s);
    QTRY_COMPARE(find<QStackedWidget>("pages")->currentWidget()->objectName(), u"overviewPage"_s);
    showProjects(); // the one that is open leads in as well
    QTRY_COMPARE(
        cell(rowOf(u"waiting"_s), ProjectsModel::NameColumn, ProjectsModel::SecondRole), u"open in this window"_s);
    const QModelIndex own = table().model()->index(rowOf(u"waiting"_s), ProjectsModel::NameColumn);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(own).center());
    QTRY_VERIFY(!isHere());
}

void ProjectsTest::arrowsAndEnterOpenAConnection()
{
    addThree();
    open(m_world->context().connections.open(u"waiting"_s).value());
    showProjects();
    QTRY_COMPARE(names(), (QStringList{u"broken"_s, u"waiting"_s, u"archive"_s}));
    QVERIFY(table().hasFocus());
    QTest::keyClick(&table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_Return);
    QTRY_COMPARE(m_window->console().context().connection, u"archive"_s);
}

void ProjectsTest::theConnectionMenuLeadsThere()
{
    addThree();
    open(m_world->context().connections.open(u"archive"_s).value());
    QTest::mouseClick(find<QPushButton>("connection"), Qt::LeftButton);
    QTRY_VERIFY(find<QMenu>("connectionMenu"));
    auto *menu = find<QMenu>("connectionMenu");
    auto *all = menu->findChild<QAction *>(u"connectionAll"_s);
    QVERIFY(all != nullptr);
    all->trigger();
    delete menu;
    QTRY_VERIFY(isHere());
}

void ProjectsTest::aJournalThatChangesIsReadAgain()
{
    addThree();
    open(m_world->context().connections.open(u"broken"_s).value());
    showProjects();
    QTRY_COMPARE(cell(rowOf(u"archive"_s), ProjectsModel::NeedColumn), u"Never scanned"_s);
    m_world->scan(u"archive"_s, 2'000'000, 4, 1min);
    QTRY_VERIFY_WITH_TIMEOUT(cell(rowOf(u"archive"_s), ProjectsModel::CanGoColumn).startsWith(u"4 item"_s), 20000);
    QTRY_COMPARE(cell(rowOf(u"archive"_s), ProjectsModel::NeedColumn), u"Nothing"_s);
}

void ProjectsTest::anotherConnectionGetsARow()
{
    addThree();
    open(m_world->context().connections.open(u"archive"_s).value());
    showProjects();
    QTRY_COMPARE(names().size(), 3);
    m_world->add(u"new one"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"new one"_s) >= 0, 20000);
}

void ProjectsTest::aDatabaseThatDoesNotAnswerComesFirst()
{
    m_world->add(u"alpha"_s);
    WebApp &moved = m_world->add(u"beta"_s);
    m_world->writeProfile(u"gamma"_s, {u"DATABASE_URL=nonsense://x"_s});
    m_world->scan(u"alpha"_s, 1000, 0, 1min);
    m_world->scan(u"beta"_s, 1000, 0, 1min);
    open(m_world->context().connections.open(u"alpha"_s).value());
    showProjects();
    QTRY_COMPARE(names(), (QStringList{u"gamma"_s, u"alpha"_s, u"beta"_s}));
    QCOMPARE(cell(0, ProjectsModel::NeedColumn), u"The settings cannot be used"_s);
    QVERIFY(QFile::rename(moved.path(u"db.sqlite3"_s), moved.path(u"moved"_s)));
    QTest::mouseClick(find<QPushButton>("projectsCheck"), Qt::LeftButton);
    QVERIFY(waitForChecks());
    QTRY_COMPARE(names(), (QStringList{u"gamma"_s, u"beta"_s, u"alpha"_s}));
    QCOMPARE(cell(1, ProjectsModel::NeedColumn), u"The database cannot be reached"_s);
    QCOMPARE(cell(1, ProjectsModel::HealthColumn), u"no database"_s);
    QCOMPARE(cell(2, ProjectsModel::HealthColumn), u"both answer"_s);
}

void ProjectsTest::askingCanBeStopped()
{
    m_world->add(u"alpha"_s);
    m_world->add(u"hangs"_s);
    ConsoleContext context = m_world->context();
    ConsoleContext opened = context.connections.open(u"alpha"_s).value();
    opened.connections.reach = [reach = opened.connections.reach](
                                   const QString &name, std::stop_token stop) -> Result<Reachability> {
        if (name != u"hangs"_s)
            return reach(name, stop);
        std::mutex mutex;
        std::condition_variable_any never;
        std::unique_lock lock(mutex);
        never.wait(lock, stop, [] { return false; });
        return failCancelled();
    };
    open(opened);
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QTRY_VERIFY(isHere());
    QTRY_COMPARE(cell(rowOf(u"alpha"_s), ProjectsModel::HealthColumn), u"both answer"_s);
    QCOMPARE(cell(rowOf(u"hangs"_s), ProjectsModel::HealthColumn), u"asking…"_s);
    QCOMPARE(find<QPushButton>("projectsCheck")->text(), u"Stop"_s);
    QVERIFY(find<QLabel>("projectsSaid")->text().contains(u"1 of 2"_s));
    QTest::mouseClick(find<QPushButton>("projectsCheck"), Qt::LeftButton);
    QTRY_COMPARE(find<QPushButton>("projectsCheck")->text(), u"Check again"_s);
    QCOMPARE(cell(rowOf(u"hangs"_s), ProjectsModel::HealthColumn), u"not asked"_s);
}

void ProjectsTest::aConnectionThatCannotBeOpenedLeavesThePage()
{
    m_world->add(u"alpha"_s);
    m_world->writeProfile(u"wrong"_s, {u"DATABASE_URL=nonsense://x"_s});
    open(m_world->context().connections.open(u"alpha"_s).value());
    showProjects();
    QTRY_COMPARE(names(), (QStringList{u"wrong"_s, u"alpha"_s}));
    const QModelIndex row = table().model()->index(0, ProjectsModel::NameColumn);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(row).center());
    QTRY_VERIFY(find<QLabel>("alertText") != nullptr);
    QTRY_VERIFY(find<QLabel>("alertText")->text().contains(u"wrong"_s));
    QVERIFY(isHere());
    QCOMPARE(m_window->console().context().connection, u"alpha"_s);
    QVERIFY2(!find<QLabel>("alertText")->text().contains(u"in Settings"_s), "they are another one's");
    QCOMPARE(find<QPushButton>("alertAction")->text(), u"Edit connection"_s);
    QTest::mouseClick(find<QPushButton>("alertAction"), Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>("formTitle")->text().contains(u"wrong"_s));
}

void ProjectsTest::withoutConnectionsItSaysSo()
{
    open(m_world->context()); // nothing is configured at all
    m_window->showProjects();
    QTRY_VERIFY(find<QLabel>("projectsSummary")->text().contains(u", none needs you"_s));
    QCOMPARE(table().model()->rowCount(), 0);
    QVERIFY(!find<QPushButton>("projectsCheck")->isEnabled());
    QTest::mouseClick(find<QPushButton>("projectsNew"), Qt::LeftButton);
    QTRY_VERIFY(!isHere());
}

void ProjectsTest::manyAreSearchedByName()
{
    for (int number = 10; number < 22; ++number)
        m_world->add(u"shop %1"_s.arg(number));
    open(m_world->context().connections.open(u"shop 10"_s).value());
    showProjects();
    QTRY_COMPARE(names().size(), 12);
    auto *search = find<QLineEdit>("projectsSearch");
    QVERIFY(search->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"P 17"_s);
    QTRY_COMPARE(names(), QStringList{u"shop 17"_s});
    search->clear();
    QTRY_COMPARE(names().size(), 12);
}

void ProjectsTest::theOrderIsKept()
{
    addThree();
    const ConsoleContext context = m_world->context().connections.open(u"archive"_s).value();
    open(context);
    showProjects();
    QTRY_COMPARE(names(), (QStringList{u"broken"_s, u"waiting"_s, u"archive"_s}));
    QHeaderView *header = table().horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
        QPoint(header->sectionViewportPosition(ProjectsModel::NameColumn) + 10, header->height() / 2));
    QTRY_COMPARE(names().front(), u"archive"_s);
    m_window->saveState();
    open(context);
    showProjects();
    QTRY_COMPARE(names(), (QStringList{u"archive"_s, u"broken"_s, u"waiting"_s}));
    QCOMPARE(table().horizontalHeader()->sortIndicatorSection(), int(ProjectsModel::NameColumn));
}

void ProjectsTest::aScreenReaderHearsBothLines()
{
    addThree();
    open(m_world->context().connections.open(u"archive"_s).value());
    showProjects();
    QTRY_COMPARE(names(), (QStringList{u"broken"_s, u"waiting"_s, u"archive"_s}));
    QTRY_VERIFY(cell(1, ProjectsModel::NeedColumn, Qt::AccessibleTextRole)
                    .endsWith(u" for the storage, The next run tries again"_s));
    QCOMPARE(cell(2, ProjectsModel::PendingColumn, Qt::AccessibleTextRole), u"none"_s);
    QCOMPARE(table().model()->headerData(ProjectsModel::NeedColumn, Qt::Horizontal).toString(), u"Needs you"_s);
    QVERIFY(!table().accessibleName().isEmpty());
}

void ProjectsTest::thePageOfTheLastTimeIsShownAgain()
{
    addThree();
    const ConsoleContext context = m_world->context().connections.open(u"archive"_s).value();
    open(context);
    showProjects();
    m_window->saveState();
    open(context);
    QTRY_VERIFY(isHere());
    QTRY_COMPARE(names().size(), 3);
}

/// Also that of a project whose settings cannot be used.
void ProjectsTest::eachRowBearsItsMark()
{
    m_world->add(u"bank"_s, {u"DOCSWEEP_MARK=production"_s, u"DOCSWEEP_COLOUR=red"_s});
    m_world->add(u"plain"_s);
    m_world->writeProfile(u"wrong"_s, {u"DATABASE_URL=nonsense://x"_s, u"DOCSWEEP_COLOUR=blue"_s});
    open(m_world->context().connections.open(u"plain"_s).value());
    showProjects();
    QTRY_COMPARE(names(), (QStringList{u"wrong"_s, u"bank"_s, u"plain"_s}));
    const auto lookOf = [this](const QString &name) {
        return table().model()->index(rowOf(name), ProjectsModel::NameColumn).data(ProjectsModel::LookRole);
    };
    QCOMPARE(lookOf(u"bank"_s).value<ConnectionLook>(), (ConnectionLook{u"production"_s, LookColour::Red}));
    QCOMPARE(lookOf(u"wrong"_s).value<ConnectionLook>(), (ConnectionLook{{}, LookColour::Blue}));
    QVERIFY(!lookOf(u"plain"_s).isValid());
    QCOMPARE(cell(rowOf(u"bank"_s), ProjectsModel::NameColumn, Qt::AccessibleTextRole), u"bank, production, red"_s);
    QCOMPARE(cell(rowOf(u"wrong"_s), ProjectsModel::NameColumn, Qt::AccessibleTextRole), u"wrong, blue"_s);
    // It is painted, in the badge's own tone, and nowhere beside it.
    const auto reds = [this](const QString &name) {
        const QModelIndex index = table().model()->index(rowOf(name), ProjectsModel::NameColumn);
        const QImage row = table().viewport()->grab(table().visualRect(index)).toImage();
        const QRgb wanted = badgeGround(LookColour::Red, Theme::light()).rgb();
        int count = 0;
        for (int y = 0; y < row.height(); ++y) {
            for (int x = 0; x < row.width(); ++x)
                count += row.pixel(x, y) == wanted ? 1 : 0;
        }
        return count;
    };
    QTRY_VERIFY(reds(u"bank"_s) > 100);
    QCOMPARE(reds(u"plain"_s), 0);
}

} // namespace docsweep

QTEST_MAIN(docsweep::ProjectsTest)
#include "tst_projects.moc"
