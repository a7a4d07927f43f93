// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"
#include "ui/run/cleanupofall.h"
#include "ui/run/confirmdialog.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// One age a connection: what its automatic runs use is what the window shows, and another one is a trial that says so.
class AgesTest : public WindowTest {
    Q_OBJECT

private slots:
    void theWindowOpensWithTheAgeOfItsSchedule();
    void anotherAgeIsATrialUntilItIsEnded();
    void aTrialOutlivesARestart();
    void aTrialBecomesTheAgeOfTheSchedule();
    void saysWhereAnAgeIsSet();
    void theMenuGoesWithItsConnection();
    void theConfirmationNamesATrial();
    void theListIsNotRenewedBesideAQuestion();

private:
    ScheduledRuns &scheduled() { return static_cast<OpenWindow &>(*m_window).scheduled(); }
    void openReady(const ConsoleContext &context);
    void storeAge(Duration age);
    void type(const QString &age);
    void choose(const char *action);
    QString mark();
};

void AgesTest::openReady(const ConsoleContext &context)
{
    open(context);
    QTRY_VERIFY(scheduled().isReady());
    waitForScan();
}

void AgesTest::storeAge(Duration age)
{
    ScheduleSettings settings = scheduled().settings();
    settings.age = age;
    QVERIFY(scheduled().change(settings));
}

void AgesTest::type(const QString &age)
{
    auto *edit = find<QComboBox>("age")->lineEdit();
    edit->setText(age);
    QTest::keyClick(edit, Qt::Key_Return);
    waitForScan();
}

void AgesTest::choose(const char *action)
{
    auto *chosen = find<QAction>(action);
    QVERIFY(chosen->isVisible() && chosen->isEnabled());
    chosen->trigger();
}

/// What stands beside the age; nothing: there is no trial.
QString AgesTest::mark()
{
    auto *mark = find<QPushButton>("trialMark");
    return mark->isVisible() ? mark->accessibleName() : QString();
}

void AgesTest::theWindowOpensWithTheAgeOfItsSchedule()
{
    openReady(m_app->context(6h));
    storeAge(1h);
    QTRY_COMPARE(m_window->console().age(), Duration(1h));
    waitForScan();
    QTRY_VERIFY(scheduled().isWrittenDown());
    openReady(m_app->context(6h));
    QTRY_VERIFY(m_window->console().plan() && m_window->console().plan()->policy.age == Duration(1h));
    QCOMPARE(m_window->console().ownAge(), Duration(1h));
    QCOMPARE(find<QComboBox>("age")->currentText(), u"1 h"_s);
    QCOMPARE(mark(), QString());
}

void AgesTest::anotherAgeIsATrialUntilItIsEnded()
{
    openReady(m_app->context(1h));
    QCOMPARE(mark(), QString());
    type(u"6 h"_s);
    QCOMPARE(mark(), u"Trial: 6 h · schedule: 1 h"_s);
    QCOMPARE(scheduled().age(), Duration(1h));
    m_window->showPage(MainWindow::Schedule);
    QCOMPARE(text("scheduleTrial"),
        u"The list on screen is a trial: it shows what is older than 6 h. This schedule uses 1 h."_s);
    choose("trialBack");
    waitForScan();
    QCOMPARE(m_window->console().plan()->policy.age, Duration(1h));
    QCOMPARE(mark(), QString());
    QVERIFY(!find<QLabel>("scheduleTrial")->isVisible());
}

void AgesTest::aTrialOutlivesARestart()
{
    openReady(m_app->context(1h));
    type(u"6 h"_s);
    openReady(m_app->context(1h));
    QCOMPARE(m_window->console().plan()->policy.age, Duration(6h));
    QCOMPARE(mark(), u"Trial: 6 h · schedule: 1 h"_s);
    ConsoleContext other = m_app->context(1h);
    other.connection = u"other"_s; // each has its own
    m_window->console().setContext(other);
    waitForScan();
    QCOMPARE(mark(), QString());
    m_window->console().setContext(m_app->context(1h));
    QCOMPARE(m_window->console().age(), Duration(6h));
    choose("trialBack");
    openReady(m_app->context(1h));
    QCOMPARE(mark(), QString());
}

void AgesTest::aTrialBecomesTheAgeOfTheSchedule()
{
    openReady(m_app->context(1h));
    type(u"6 h"_s);
    choose("trialUse");
    QCOMPARE(scheduled().age(), Duration(6h));
    QCOMPARE(mark(), QString());
    QCOMPARE(m_window->console().plan()->policy.age, Duration(6h)); // no other scan
    QTRY_VERIFY(scheduled().isWrittenDown());
    openReady(m_app->context(1h));
    QTRY_COMPARE(m_window->console().age(), Duration(6h));
    QCOMPARE(mark(), QString());
}

void AgesTest::saysWhereAnAgeIsSet()
{
    ConsoleContext context = m_app->context(1h);
    context.settings.sources[u"DOCSWEEP_AGE_HOURS"_s] = ValueSource::Environment;
    openReady(context);
    type(u"6 h"_s);
    QVERIFY(!find<QAction>("trialUse")->isVisible());
    QVERIFY(!find<QAction>("trialSettings")->isVisible());
    QCOMPARE(find<QAction>("trialWhere")->text(), u"Set by DOCSWEEP_AGE_HOURS in the environment"_s);
    context.settings.sources[u"DOCSWEEP_AGE_HOURS"_s] = ValueSource::Profile;
    m_window->console().setContext(context);
    QTRY_VERIFY(scheduled().isReady());
    choose("trialSettings");
    QTRY_VERIFY(find<QWidget>("settingsPage") && find<QWidget>("settingsPage")->isVisible());
}

void AgesTest::theMenuGoesWithItsConnection()
{
    openReady(m_app->context(1h));
    type(u"6 h"_s);
    auto *menu = find<QMenu>("trialMenu");
    click("trialMark");
    QTRY_VERIFY(menu->isVisible());
    ConsoleContext other = m_app->context(1h);
    other.connection = u"other"_s;
    m_window->console().setContext(other);
    QTRY_VERIFY(!menu->isVisible());
    waitForScan();
}

void AgesTest::theConfirmationNamesATrial()
{
    openReady(m_app->context(1h));
    type(u"30 min"_s);
    m_window->cleanUpEverything();
    QTRY_VERIFY(dialog());
    QCOMPARE(text("confirmTrial"),
        u"This list was made with a trial age: what is older than 30 min. The schedule uses 1 h."_s);
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    choose("trialBack");
    waitForScan();
    m_window->cleanUpEverything();
    QTRY_VERIFY(dialog());
    QVERIFY(find<QLabel>("confirmTrial") == nullptr);
    QVERIFY(m_window->console().isAsking());
    dialog()->reject();
    QTRY_VERIFY(!m_window->console().isAsking());
}

void AgesTest::theListIsNotRenewedBesideAQuestion()
{
    openCandidates();
    const auto plan = [this] { return m_window->console().plan()->id; };
    const PlanId before = plan();
    tickKey(u"stray/old.bin"_s);
    QTRY_VERIFY(find<QPushButton>("cleanUpTicked")->isEnabled());
    click("cleanUpTicked");
    confirm();
    waitForRun();
    QTRY_VERIFY(!m_window->console().isAsking());
    std::shared_ptr<void> question = m_window->console().beginQuestion(); // it is being prepared
    m_window->console().setQuickScan(10s);
    QVERIFY(!QTest::qWaitFor([&] { return plan() != before; }, 4000));
    question.reset();
    QTRY_VERIFY_WITH_TIMEOUT(plan() > before, 20000);
}

} // namespace docsweep

QTEST_MAIN(docsweep::AgesTest)
#include "tst_ages.moc"
