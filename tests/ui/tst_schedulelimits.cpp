// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"

#include <QCheckBox>
#include <QDoubleSpinBox>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The four safety limits on the Schedule page, and what the last runs suggest for them.
class ScheduleLimitsTest : public WindowTest {
    Q_OBJECT

private slots:
    void shareOfABucketAndTimesUsualAreKept();
    void whatTheConfigurationSetsIsSaid();
    void aSuggestionIsTakenByOneClick();

private:
    ScheduledRuns &scheduled() { return static_cast<OpenWindow &>(*m_window).scheduled(); }
    void openSchedule(const ConsoleContext &context);
};

void ScheduleLimitsTest::openSchedule(const ConsoleContext &context)
{
    open(context);
    m_window->showPage(MainWindow::Schedule);
    QTRY_VERIFY(scheduled().isReady());
}

void ScheduleLimitsTest::shareOfABucketAndTimesUsualAreKept()
{
    openSchedule(m_app->context());
    find<QCheckBox>("limitBucketOn")->click();
    find<QDoubleSpinBox>("limitBucketNumber")->setValue(30);
    find<QCheckBox>("limitTimesOn")->click();
    find<QDoubleSpinBox>("limitTimesNumber")->setValue(4);
    click("scheduleApply");
    QCOMPARE(scheduled().effective().settings.limits, (LimitSettings{std::nullopt, std::nullopt, 30.0, 4.0}));
    QTRY_VERIFY(scheduled().isWrittenDown());
    openSchedule(m_app->context());
    QCOMPARE(scheduled().settings().limits, (LimitSettings{std::nullopt, std::nullopt, 30.0, 4.0}));
    QTRY_VERIFY(find<QCheckBox>("limitBucketOn")->isChecked());
    QCOMPARE(find<QDoubleSpinBox>("limitTimesNumber")->value(), 4.0);
}

void ScheduleLimitsTest::whatTheConfigurationSetsIsSaid()
{
    ConsoleContext context = m_app->context();
    context.settings.limits.maxBucketPercent = 20;
    context.settings.sources[u"DOCSWEEP_MAX_DELETE_BUCKET_PERCENT"_s] = ValueSource::Environment;
    openSchedule(context);
    QTRY_COMPARE(text("limitBucketNote"), u"Set by DOCSWEEP_MAX_DELETE_BUCKET_PERCENT in the environment"_s);
    QCOMPARE(find<QDoubleSpinBox>("limitBucketNumber")->value(), 20.0);
    QVERIFY(!find<QCheckBox>("limitBucketOn")->isEnabled());
    QCOMPARE(scheduled().effective().settings.limits.maxBucketPercent, 20.0);
}

void ScheduleLimitsTest::aSuggestionIsTakenByOneClick()
{
    openSchedule(m_app->context());
    QVERIFY(!find<QPushButton>("limitItemsSuggestion")->isVisible());
    m_window->cleanUpEverything();
    confirm();
    waitForRun();
    openSchedule(m_app->context());
    auto *suggestion = find<QPushButton>("limitItemsSuggestion");
    QTRY_VERIFY(suggestion->text().startsWith(u"Use 100 (at most 6 in the last "_s));
    QVERIFY(suggestion->isVisible());
    suggestion->click();
    QVERIFY(!suggestion->isVisible());
    QCOMPARE(find<QDoubleSpinBox>("limitItemsNumber")->value(), 100.0);
    click("scheduleApply");
    QCOMPARE(scheduled().settings().limits.maxItems, qint64(100));
}

} // namespace docsweep

QTEST_MAIN(docsweep::ScheduleLimitsTest)
#include "tst_schedulelimits.moc"
