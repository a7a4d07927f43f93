// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/schedulepagecase.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSpinBox>
#include <QTimeEdit>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The fields of the Schedule page: what is typed, stored and set elsewhere.
class ScheduleFormTest : public SchedulePageCase {
    Q_OBJECT

private slots:
    void revertForgetsWhatWasTyped();
    void whatIsTypedStaysWhileTheScheduleGoesOn();
    void everyFieldIsStored();
    void periodsAreShownInTheUnitThatFits_data();
    void periodsAreShownInTheUnitThatFits();
    void tooLongAPeriodIsSaidAtTheField();
    void quietHoursThatLeaveNoTimeAreSaidAtTheField();
    void quietHoursKeepADay();
    void whatTheEnvironmentSetsIsShownAndLocked();
    void switchedOffByTheEnvironmentItSaysSo();
};

void ScheduleFormTest::revertForgetsWhatWasTyped()
{
    open();
    find<QSpinBox>("periodNumber")->setValue(7);
    click("quietAdd");
    QVERIFY(isShown("scheduleBar"));
    click("scheduleRevert");
    QVERIFY(!isShown("scheduleBar"));
    QCOMPARE(find<QSpinBox>("periodNumber")->value(), 1);
    QVERIFY(isShown("quietNone"));
    QCOMPARE(m_runs->settings(), ScheduleSettings());
}

void ScheduleFormTest::whatIsTypedStaysWhileTheScheduleGoesOn()
{
    open();
    switchOn();
    find<QSpinBox>("periodNumber")->setValue(7);
    pass(1h); // a run comes and goes
    QVERIFY(isShown("scheduleBar"));
    QCOMPARE(find<QSpinBox>("periodNumber")->value(), 7);
    choosePause(2); // and so does a pause
    QCOMPARE(find<QSpinBox>("periodNumber")->value(), 7);
    click("scheduleApply");
    QCOMPARE(m_runs->settings().schedule.period, Duration(7h));
    QVERIFY(m_runs->settings().schedule.pausedForGood);
}

void ScheduleFormTest::everyFieldIsStored()
{
    open();
    find<QCheckBox>("scheduleEnabled")->setChecked(true);
    find<QSpinBox>("periodNumber")->setValue(90);
    find<QComboBox>("periodUnit")->setCurrentIndex(0);
    find<QCheckBox>("scheduleCatchUp")->setChecked(false);
    find<QSpinBox>("scheduleAgeNumber")->setValue(2);
    find<QComboBox>("scheduleAgeUnit")->setCurrentIndex(2);
    click("limitItemsOn");
    find<QDoubleSpinBox>("limitItemsNumber")->setValue(300);
    click("limitPercentOn");
    find<QDoubleSpinBox>("limitPercentNumber")->setValue(40);
    find<QComboBox>("scheduleNotice")->setCurrentIndex(2);
    click("quietAdd");
    find<QTimeEdit>("quietFrom")->setTime(QTime(21, 30));
    click("quietDay6");
    click("quietDay7");
    applyAndSwitchOn();
    ScheduleSettings wanted;
    wanted.schedule.enabled = true;
    wanted.schedule.period = 90min;
    wanted.schedule.quiet = {{21h + 30min, 6h, {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday}}};
    wanted.catchUp = false;
    wanted.age = 48h;
    wanted.limits.maxItems = 300;
    wanted.limits.maxPercent = 40;
    wanted.notice = DesktopNotice::Always;
    QCOMPARE(m_runs->settings(), wanted);
    const auto sessions = m_app->context().read.sessions();
    const WebAppId webApp = *(*openJournal(m_app->home()))->meet(*(*sessions)->identity({}));
    QTRY_VERIFY((*ScheduleRecords::open(m_app->home()))->settings(webApp)->has_value());
    open(); // and read again
    QCOMPARE(m_runs->settings(), wanted);
    QCOMPARE(find<QSpinBox>("periodNumber")->value(), 90);
    QCOMPARE(find<QDoubleSpinBox>("limitPercentNumber")->value(), 40.0);
    QVERIFY(!isShown("scheduleBar"));
}

void ScheduleFormTest::periodsAreShownInTheUnitThatFits_data()
{
    QTest::addColumn<Duration>("period");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("unit");
    QTest::newRow("an hour") << Duration(1h) << 1 << u"hour"_s;
    QTest::newRow("ninety minutes") << Duration(90min) << 90 << u"minutes"_s;
    QTest::newRow("a day and a half") << Duration(36h) << 36 << u"hours"_s;
    QTest::newRow("a week") << Duration(168h) << 7 << u"days"_s;
    QTest::newRow("a minute and a second") << Duration(61s) << 0 << u"minutes"_s; // in words instead
}

void ScheduleFormTest::periodsAreShownInTheUnitThatFits()
{
    QFETCH(Duration, period);
    QFETCH(int, number);
    QFETCH(QString, unit);
    open();
    ScheduleSettings settings;
    settings.schedule.period = period;
    QVERIFY(m_runs->change(settings));
    QCOMPARE(find<QSpinBox>("periodNumber")->value(), number);
    QCOMPARE(find<QComboBox>("periodUnit")->currentText(), unit);
    click("scheduleCatchUp");
    click("scheduleApply");
    QCOMPARE(m_runs->settings().schedule.period, period); // what nobody touched is not rounded
}

void ScheduleFormTest::tooLongAPeriodIsSaidAtTheField()
{
    open();
    find<QComboBox>("periodUnit")->setCurrentIndex(2);
    find<QSpinBox>("periodNumber")->setValue(367);
    QVERIFY(isShown("periodErrorLine"));
    QVERIFY2(text("periodError").contains(u"366 d"_s), qPrintable(text("periodError")));
    QVERIFY(!find<QPushButton>("scheduleApply")->isEnabled());
    find<QSpinBox>("periodNumber")->setValue(366);
    QVERIFY(!isShown("periodErrorLine"));
    QVERIFY(find<QPushButton>("scheduleApply")->isEnabled());
}

void ScheduleFormTest::quietHoursThatLeaveNoTimeAreSaidAtTheField()
{
    open();
    click("quietAdd");
    find<QTimeEdit>("quietTo")->setTime(QTime(22, 0));
    QVERIFY(isShown("quietErrorLine"));
    QVERIFY(text("quietError").contains(u"whole week"_s));
    QVERIFY(!find<QPushButton>("scheduleApply")->isEnabled());
    click("quietRemove");
    QVERIFY(!isShown("quietErrorLine"));
    QVERIFY(isShown("quietNone"));
}

void ScheduleFormTest::quietHoursKeepADay()
{
    open();
    click("quietAdd");
    for (const char *day : {"quietDay1", "quietDay2", "quietDay3", "quietDay4", "quietDay5", "quietDay6"})
        click(day);
    click("quietDay7");
    click("scheduleApply");
    QCOMPARE(m_runs->settings().schedule.quiet.constFirst().days, QList<Qt::DayOfWeek>{Qt::Sunday});
}

void ScheduleFormTest::whatTheEnvironmentSetsIsShownAndLocked()
{
    ConsoleContext set = m_app->context();
    set.settings.retention.period = set.settings.retention.age = 6h;
    set.settings.limits.maxPercent = 25;
    set.settings.sources[u"CLEANUP_INTERVAL_HOURS"_s] = ValueSource::Environment;
    set.settings.sources[u"DOCSWEEP_MAX_DELETE_PERCENT"_s] = ValueSource::EnvFile;
    open(set);
    QCOMPARE(find<QSpinBox>("periodNumber")->value(), 6);
    QVERIFY(!find<QSpinBox>("periodNumber")->isEnabled());
    QVERIFY(!find<QSpinBox>("scheduleAgeNumber")->isEnabled());
    QCOMPARE(text("periodNote"), u"Set by CLEANUP_INTERVAL_HOURS in the environment"_s);
    QCOMPARE(text("ageNote"), u"Set by CLEANUP_INTERVAL_HOURS in the environment"_s);
    QCOMPARE(text("limitPercentNote"), u"Set by DOCSWEEP_MAX_DELETE_PERCENT in the .env file"_s);
    QVERIFY(!find<QCheckBox>("limitPercentOn")->isEnabled());
    QVERIFY(find<QCheckBox>("limitItemsOn")->isEnabled());
    switchOn();
    QCOMPARE(m_runs->settings().schedule.period, Duration(1h)); // what is stored stays as it was
    QVERIFY(!m_runs->settings().age);
    QVERIFY(!m_runs->settings().limits.maxPercent);
    QCOMPARE(m_runs->nextRun(), std::optional(m_clock.now() + 6h));
}

void ScheduleFormTest::switchedOffByTheEnvironmentItSaysSo()
{
    ConsoleContext off = m_app->context();
    off.settings.retention.autoCleanup = false;
    off.settings.sources[u"AUTO_CLEANUP_ENABLED"_s] = ValueSource::EnvFile;
    open(off);
    const auto *enabled = find<QCheckBox>("scheduleEnabled");
    QVERIFY(!enabled->isEnabled());
    QVERIFY(!enabled->isChecked());
    QVERIFY(isShown("enabledNote"));
    QVERIFY(text("enabledNote").contains(u"Set by AUTO_CLEANUP_ENABLED in the .env file"_s));
}

} // namespace docsweep

QTEST_MAIN(docsweep::ScheduleFormTest)
#include "tst_scheduleform.moc"
