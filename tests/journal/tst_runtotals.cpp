// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/totalsjson.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

/// What a journal keeps of a run's figures.
class TestRunTotals : public QObject {
    Q_OBJECT

private slots:
    void keepWhyLoginsAreLeft();
    void keepTheWordsOfAnOlderJournal();
};

void TestRunTotals::keepWhyLoginsAreLeft()
{
    RunTotals totals;
    totals.djangoSessionsProblem = {u"expired rows of django_session are left: the database refuses: no"_s,
        Cause{CauseKind::TriggerOnLogins, {u"1"_s, u"2"_s}}};
    totals.earlierDeletionsFinished = 3;
    QCOMPARE(runTotalsFromText(toText(totals)), totals);
}

void TestRunTotals::keepTheWordsOfAnOlderJournal()
{
    const RunTotals totals = runTotalsFromText(u"{\"django_sessions_problem\":\"no right\"}"_s);
    QCOMPARE(totals.djangoSessionsProblem, Why(u"no right"_s));
}

QTEST_GUILESS_MAIN(TestRunTotals)
#include "tst_runtotals.moc"
