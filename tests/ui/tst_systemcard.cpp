// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/webapp.h"
#include "ui/console/console.h"
#include "ui/schedule/periodedit.h"
#include "ui/schedule/scheduledruns.h"
#include "ui/schedule/systemcard.h"
#include "ui/schedule/systemdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMutex>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    const QString kProgram = u"/opt/doc sweep/docsweep-cli"_s;

    /// Answers as a machine without systemd and cron: neither program is there.
    Result<CommandAnswer> nothingThere(const QString &program, const QStringList &, const QByteArray &)
    {
        return fail(
            ErrorKind::Unavailable, Cause{CauseKind::ProgramMissing, {program, u"No such file or directory"_s}});
    }

    QByteArray realCrontab()
    {
        const Result<CommandAnswer> table = runCommand(u"crontab"_s, {u"-l"_s}, {});
        return table && table->exitCode == 0 ? table->out : QByteArray();
    }

} // namespace

/// The card of the system's schedulers. Where it may, with the real crontab, in a mount namespace of its own.
class SystemCardTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theTextIsShownBeforeAnythingIsDone();
    void cronGetsItAndGivesItBack();
    void installingTwiceChangesNothingMore();
    void twoSchedulesAreSaidPlainly();
    void aCalendarIsGivenAsItWasWritten();
    void whatCronCannotSayIsSaidWithWhatItCan();
    void whatOnlyTheEnvironmentKnowsIsNotInstalled();
    void otherSystemsTextIsCopied();
    void aMachineWithoutThemIsSaid();
    void withoutTheProgramNothingCanBeInstalled();

private:
    void open(const ConsoleContext &context, const RunCommand &run = runCommand, const QString &program = kProgram);
    SystemDialog *ask();
    void install(SchedulingSystem system = SchedulingSystem::Cron);
    bool hasCron() const { return m_hasCron; }
    template <typename T> T *find(const QString &name) { return m_card->findChild<T *>(name); }
    QString text(const char *name) { return find<QLabel>(QLatin1String(name))->text(); }
    ConsoleContext stored() const;

    bool m_hasCron = false;
    std::unique_ptr<WebApp> m_app;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<ScheduledRuns> m_runs;
    std::unique_ptr<SystemCard> m_card;
};

void SystemCardTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    // Tables of its own: nothing of the machine's is touched. Threads that begin later are in there too.
    m_hasCron = ::geteuid() == 0 && !QStandardPaths::findExecutable(u"crontab"_s).isEmpty()
        && ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && ::mount("none", "/var/spool/cron/crontabs", "tmpfs", 0, nullptr) == 0;
}

void SystemCardTest::init()
{
    m_app = std::make_unique<WebApp>();
    if (hasCron())
        QVERIFY(runCommand(u"crontab"_s, {u"-"_s}, "5 4 * * * true\n"));
}

void SystemCardTest::cleanup()
{
    m_card.reset();
    m_runs.reset();
    m_console.reset();
    m_app.reset();
}

/// Settings that are all in a file.
ConsoleContext SystemCardTest::stored() const
{
    ConsoleContext context = m_app->context();
    for (ValueSource &source : context.settings.sources)
        source = ValueSource::EnvFile;
    context.profile = m_app->path(u".env"_s);
    return context;
}

void SystemCardTest::open(const ConsoleContext &context, const RunCommand &run, const QString &program)
{
    m_console = std::make_unique<Console>(context);
    m_runs = std::make_unique<ScheduledRuns>(*m_console, *context.clock);
    QTRY_VERIFY(m_runs->isReady());
    m_card = std::make_unique<SystemCard>(*m_runs, Theme::light(), run, program);
    m_card->resize(900, 300);
    m_card->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_card.get()));
    QTRY_VERIFY(find<QPushButton>(u"systemInstallButton"_s)->isEnabled() || program.isEmpty());
}

SystemDialog *SystemCardTest::ask()
{
    QTest::mouseClick(find<QPushButton>(u"systemInstallButton"_s), Qt::LeftButton);
    if (auto *first = m_card->findChild<QDialog *>(u"firstRunDialog"_s)) { // where nothing is installed yet
        auto *go = first->findChild<QPushButton *>(u"firstRunSwitchOn"_s);
        if (!QTest::qWaitFor([go] { return go->isEnabled(); }))
            return nullptr;
        QTest::mouseClick(go, Qt::LeftButton);
    }
    return m_card->findChild<SystemDialog *>(u"systemDialog"_s);
}

void SystemCardTest::install(SchedulingSystem system)
{
    SystemDialog *dialog = ask();
    QVERIFY(dialog);
    auto *choice = dialog->findChild<QComboBox *>(u"systemChoice"_s);
    choice->setCurrentIndex(choice->findData(int(system)));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"systemInstall"_s), Qt::LeftButton);
    QTRY_VERIFY(find<QWidget>(u"systemEntry.cron"_s));
    QTRY_VERIFY(!find<QLabel>(u"systemSaid"_s)->isVisible());
}

void SystemCardTest::theTextIsShownBeforeAnythingIsDone()
{
    if (!hasCron())
        QSKIP("a crontab of its own wants root and cron");
    open(stored());
    QCOMPARE(text("systemLine"), u"Nothing cleans up when docsweep is closed"_s);
    SystemDialog *dialog = ask();
    QVERIFY(dialog);
    auto *choice = dialog->findChild<QComboBox *>(u"systemChoice"_s);
    choice->setCurrentIndex(choice->findData(int(SchedulingSystem::Cron)));
    auto *shown = dialog->findChild<QPlainTextEdit *>(u"systemText"_s);
    QVERIFY(shown->isReadOnly());
    QVERIFY(shown->toPlainText().contains(u"'/opt/doc sweep/docsweep-cli' "_s));
    QVERIFY(shown->toPlainText().contains(m_app->path(u".env"_s)));
    QVERIFY(shown->toPlainText().contains(u"scheduled_cleanup"_s));
    QVERIFY2(shown->toPlainText().contains(u"--max-delete="_s), qPrintable(shown->toPlainText())); // as suggested
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"systemCopy"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), shown->toPlainText());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"systemCancel"_s), Qt::LeftButton);
    QCOMPARE(realCrontab(), QByteArray("5 4 * * * true\n"));
}

void SystemCardTest::cronGetsItAndGivesItBack()
{
    if (!hasCron())
        QSKIP("a crontab of its own wants root and cron");
    open(stored());
    install();
    QVERIFY(realCrontab().startsWith("5 4 * * * true\n# docsweep docsweep: begin"));
    QCOMPARE(text("systemLine"), u"The system also cleans up when this window is closed"_s);
    QCOMPARE(find<QLabel>(u"systemWhen"_s)->accessibleName(), u"0 */1 * * *"_s); // the period of the settings
    QVERIFY(find<QLabel>(u"systemCommand"_s)->accessibleName().contains(u"scheduled_cleanup"_s));
    QTest::mouseClick(find<QPushButton>(u"systemRemove.cron"_s), Qt::LeftButton);
    auto *dialog = m_card->findChild<QDialog *>(u"systemRemoveDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QPlainTextEdit *>(u"systemRemoveText"_s)->toPlainText().contains(u"scheduled_cleanup"_s));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"systemRemoveYes"_s), Qt::LeftButton);
    QTRY_VERIFY(!find<QWidget>(u"systemEntry.cron"_s));
    QCOMPARE(realCrontab(), QByteArray("5 4 * * * true\n"));
    QCOMPARE(text("systemLine"), u"Nothing cleans up when docsweep is closed"_s);
}

void SystemCardTest::installingTwiceChangesNothingMore()
{
    if (!hasCron())
        QSKIP("a crontab of its own wants root and cron");
    open(stored());
    install();
    const QByteArray once = realCrontab();
    QCOMPARE(find<QPushButton>(u"systemInstallButton"_s)->text(), u"Change…"_s);
    install();
    QCOMPARE(realCrontab(), once);
}

void SystemCardTest::twoSchedulesAreSaidPlainly()
{
    if (!hasCron())
        QSKIP("a crontab of its own wants root and cron");
    open(stored());
    install();
    QVERIFY(!find<QLabel>(u"systemBoth"_s)->isVisible());
    ScheduleSettings settings = m_runs->settings();
    settings.schedule.enabled = true;
    QVERIFY(m_runs->change(settings));
    m_card->update();
    QVERIFY(find<QLabel>(u"systemBoth"_s)->isVisible());
    QVERIFY(text("systemBoth").startsWith(u"Two schedules clean up"_s));
}

void SystemCardTest::aCalendarIsGivenAsItWasWritten()
{
    open(stored(), nothingThere);
    SystemDialog *dialog = ask();
    auto *choice = dialog->findChild<QComboBox *>(u"systemChoice"_s);
    choice->setCurrentIndex(choice->findData(int(SchedulingSystem::Cron)));
    dialog->findChild<QRadioButton *>(u"systemTimes"_s)->setChecked(true);
    auto *install = dialog->findChild<QPushButton *>(u"systemInstall"_s);
    QVERIFY(!install->isEnabled()); // nothing is written yet
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"systemCalendar"_s), u"30 2 * * 1"_s);
    QVERIFY(install->isEnabled());
    QVERIFY(dialog->findChild<QPlainTextEdit *>(u"systemText"_s)->toPlainText().contains(u"\n30 2 * * 1 cd "_s));
    QCOMPARE(dialog->entry().calendar, u"30 2 * * 1"_s);
}

void SystemCardTest::whatCronCannotSayIsSaidWithWhatItCan()
{
    open(stored(), nothingThere);
    SystemDialog *dialog = ask();
    auto *choice = dialog->findChild<QComboBox *>(u"systemChoice"_s);
    choice->setCurrentIndex(choice->findData(int(SchedulingSystem::Cron)));
    dialog->findChild<QComboBox *>(u"systemPeriodUnit"_s)->setCurrentIndex(0);
    dialog->findChild<QSpinBox *>(u"systemPeriodNumber"_s)->setValue(7);
    auto *problem = dialog->findChild<QLabel *>(u"systemProblem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"10 minutes"_s), qPrintable(problem->text()));
    QVERIFY(!dialog->findChild<QPushButton *>(u"systemInstall"_s)->isEnabled());
}

void SystemCardTest::whatOnlyTheEnvironmentKnowsIsNotInstalled()
{
    ConsoleContext context = stored();
    context.settings.sources[u"DATABASE_URL"_s] = ValueSource::Environment;
    open(context, nothingThere);
    SystemDialog *dialog = ask();
    QVERIFY(dialog->findChild<QLabel *>(u"systemProblem"_s)->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"systemProblem"_s)->text().contains(u"DATABASE_URL"_s));
    QVERIFY(!dialog->findChild<QPushButton *>(u"systemInstall"_s)->isEnabled());
    QVERIFY(dialog->findChild<QPushButton *>(u"systemCopy"_s)->isEnabled());
}

void SystemCardTest::otherSystemsTextIsCopied()
{
    open(stored(), nothingThere);
    SystemDialog *dialog = ask();
    auto *choice = dialog->findChild<QComboBox *>(u"systemChoice"_s);
    for (const auto &[system, word] : {std::pair(SchedulingSystem::TaskScheduler, u"<Interval>PT60M</Interval>"_s),
             std::pair(SchedulingSystem::Launchd, u"<key>StartInterval</key>"_s)}) {
        choice->setCurrentIndex(choice->findData(int(system)));
        QVERIFY(dialog->findChild<QPlainTextEdit *>(u"systemText"_s)->toPlainText().contains(word));
        QVERIFY(!dialog->findChild<QPushButton *>(u"systemInstall"_s)->isVisible());
        QVERIFY(!dialog->findChild<QRadioButton *>(u"systemTimes"_s)->isVisible());
        QVERIFY(dialog->findChild<QPushButton *>(u"systemCopy"_s)->isEnabled());
    }
}

void SystemCardTest::aMachineWithoutThemIsSaid()
{
    open(stored(), nothingThere);
    SystemDialog *dialog = ask();
    auto *choice = dialog->findChild<QComboBox *>(u"systemChoice"_s);
    choice->setCurrentIndex(choice->findData(int(SchedulingSystem::Cron)));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"systemInstall"_s), Qt::LeftButton);
    auto *said = find<QLabel>(u"systemSaid"_s);
    QTRY_VERIFY(said->text().contains(u"cannot be started."_s));
    QVERIFY(said->isVisible());
    QVERIFY(said->text().contains(u"Install it, or choose another system."_s));
    QVERIFY(said->text().contains(u"<small>"_s));
}

void SystemCardTest::withoutTheProgramNothingCanBeInstalled()
{
    if (!QStandardPaths::findExecutable(u"docsweep-cli"_s).isEmpty())
        QSKIP("docsweep-cli is on the path of this machine");
    open(stored(), nothingThere, {});
    QTRY_VERIFY(text("systemSentence").contains(u"not installed"_s));
    QVERIFY(!find<QPushButton>(u"systemInstallButton"_s)->isEnabled());
}

} // namespace docsweep

QTEST_MAIN(docsweep::SystemCardTest)
#include "tst_systemcard.moc"
