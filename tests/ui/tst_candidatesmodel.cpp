// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plantext.h"
#include "ui/candidates/candidatesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;

class CandidatesModelTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsThePlanAsText();
    void aRowThatIsNotHereYetIsEmptyAndAnnouncedLater();
    void sortsAndFilters();
    void nothingIsTickedFromTheStart();
    void ticksSurviveSortingAndFiltering();
    void tellsOlderVersionsApart();
    void ticksNeverSurviveAnotherPlan();
    void togglingTicksAllUnlessAllAreTicked();
    void tickingAllShownTicksOnlyWhatIsShown();
    void whatGoesAlongIsHalfTicked();
    void theNewestQueryWins();
    void outcomesAppearWhenRowsAreReadAgain();
    void aPlanThatIsGoneIsSaid();
    void lastRowsOfALargePlanArrive();

private:
    QString table();
    bool waitForRows();

    FakeClock m_clock{planTime()};
    std::unique_ptr<PlanText> m_journal;
    std::unique_ptr<CandidatesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    PlanId m_plan = 0;
};

void CandidatesModelTest::init()
{
    m_journal = std::make_unique<PlanText>();
    m_plan = m_journal->write(uR"(
        session alice         2h
        file    alice/a.pdf   2048     3h   with alice
        output  alice/a.xlsx  1048576  150m with alice
        orphan  stray/x.bin   10       2d
    )"_s);
    m_model = std::make_unique<CandidatesModel>(m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_model->setPlan(m_journal->home(), m_plan, std::chrono::hours{1});
    QVERIFY(waitForRows());
}

void CandidatesModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_journal.reset();
}

bool CandidatesModelTest::waitForRows()
{
    const auto allHere = [this] {
        if (!m_model->isComplete())
            return false;
        for (int row = 0; row < std::min(m_model->rowCount(), 100); ++row) {
            if (!m_model->index(row, 1).data(CandidatesModel::LoadedRole).toBool())
                return false;
        }
        return true;
    };
    return QTest::qWaitFor(allHere, 10000);
}

/// Ticks and columns as text, a row a line.
QString CandidatesModelTest::table()
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int tick = m_model->index(row, CandidatesModel::TickColumn).data(Qt::CheckStateRole).toInt();
        QStringList cells{tick == Qt::Checked ? u"[x]"_s : tick == Qt::PartiallyChecked ? u"[+]"_s : u"[ ]"_s};
        for (int column = 1; column < CandidatesModel::ColumnCount; ++column)
            cells << m_model->index(row, column).data().toString();
        lines << cells.join(u" | "_s);
    }
    return lines.join(u'\n');
}

void CandidatesModelTest::showsThePlanAsText()
{
    QCOMPARE(table(),
        u"[ ] | alice | Session | – | 2 h | 10:00:00 | idle longer than 1 h | planned\n"
        "[ ] | alice/a.pdf | File | 2.0 KB | 3 h | 09:00:00 | deleted with its session | planned\n"
        "[ ] | alice/a.xlsx | Output | 1.0 MB | 2 h 30 min | 09:30:00 | deleted with its session | planned\n"
        "[ ] | stray/x.bin | Orphan | 10 B | 2 d | 20 Nov 12:00 | no row refers to it | planned"_s);
    QCOMPARE(
        m_model->index(1, CandidatesModel::TimeColumn).data(Qt::ToolTipRole).toString(), u"2026-11-22 09:00:00 UTC"_s);
    QCOMPARE(m_model->index(2, CandidatesModel::SizeColumn).data(Qt::ToolTipRole).toString(), u"1,048,576 bytes"_s);
}

void CandidatesModelTest::aRowThatIsNotHereYetIsEmptyAndAnnouncedLater()
{
    CandidatesModel fresh(m_clock);
    QSignalSpy shown(&fresh, &CandidatesModel::firstRowsShown);
    QSignalSpy changed(&fresh, &CandidatesModel::dataChanged);
    fresh.setPlan(m_journal->home(), m_plan, std::chrono::hours{1});
    QVERIFY(shown.wait());
    const QModelIndex first = fresh.index(0, CandidatesModel::KeyColumn);
    QCOMPARE(first.data().toString(), QString());
    QCOMPARE(first.data(CandidatesModel::SeqRole).toUInt(), 0u); // the tick needs no row
    QVERIFY(changed.wait());
    QCOMPARE(first.data().toString(), u"alice"_s);
}

void CandidatesModelTest::sortsAndFilters()
{
    m_model->sort(CandidatesModel::SizeColumn, Qt::DescendingOrder);
    QVERIFY(waitForRows());
    QCOMPARE(m_model->index(0, 1).data().toString(), u"alice/a.xlsx"_s);
    m_model->sort(CandidatesModel::AgeColumn, Qt::DescendingOrder);
    QVERIFY(waitForRows());
    QCOMPARE(m_model->index(0, 1).data().toString(), u"stray/x.bin"_s);
    m_model->sort(CandidatesModel::TimeColumn, Qt::DescendingOrder); // the latest time is the smallest age
    QVERIFY(waitForRows());
    QCOMPARE(m_model->index(0, 1).data().toString(), u"alice"_s);
    ItemFilter filter;
    filter.text = u"A.P"_s;
    m_model->setFilter(filter);
    QVERIFY(waitForRows());
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->index(0, 1).data().toString(), u"alice/a.pdf"_s);
    filter.text = u"nobody"_s;
    m_model->setFilter(filter);
    QTRY_COMPARE(m_model->rowCount(), 0);
}

void CandidatesModelTest::nothingIsTickedFromTheStart()
{
    QVERIFY(m_model->ticks().isEmpty());
}

void CandidatesModelTest::ticksSurviveSortingAndFiltering()
{
    m_model->setTicked(3, 3, true);
    m_model->sort(CandidatesModel::SizeColumn, Qt::DescendingOrder);
    QVERIFY(waitForRows());
    ItemFilter orphans;
    orphans.kinds = {ItemKind::Orphan};
    m_model->setFilter(orphans);
    QVERIFY(waitForRows());
    QCOMPARE(table(), u"[x] | stray/x.bin | Orphan | 10 B | 2 d | 20 Nov 12:00 | no row refers to it | planned"_s);
    QCOMPARE(m_model->ticks().count(), 1);
}

void CandidatesModelTest::tellsOlderVersionsApart()
{
    const PlanId plan = m_journal->write(u"file bob/x.pdf 10 2h\nversion bob/x.pdf 20 4h\nversion bob/x.pdf 30 5h"_s);
    m_model->setPlan(m_journal->home(), plan, std::chrono::hours{1});
    QVERIFY(waitForRows());
    QCOMPARE(m_model->rowCount(), 3);
    ItemFilter versions;
    versions.kinds = {ItemKind::OldVersion};
    m_model->setFilter(versions);
    QTRY_COMPARE(m_model->rowCount(), 2);
    QVERIFY(waitForRows());
    QVERIFY2(
        table().contains(u"bob/x.pdf | Older version | 20 B"_s) && table().contains(u"replaced more than 1 h ago"_s),
        qPrintable(table()));
}

void CandidatesModelTest::ticksNeverSurviveAnotherPlan()
{
    m_model->tickAllShown();
    QCOMPARE(m_model->ticks().count(), 4);
    const PlanId other = m_journal->write(u"orphan other/file.bin 1 2h"_s);
    m_model->setPlan(m_journal->home(), other, std::chrono::hours{1});
    QCOMPARE(m_model->rowCount(), 0); // no row of the old plan can be ticked for the new one
    QVERIFY(m_model->ticks().isEmpty());
    QVERIFY(waitForRows());
    QCOMPARE(m_model->rowCount(), 1);
}

void CandidatesModelTest::togglingTicksAllUnlessAllAreTicked()
{
    m_model->setTicked(0, 0, true);
    m_model->toggle({{0, 1}, {3, 3}});
    QCOMPARE(m_model->ticks().count(), 3);
    m_model->toggle({{0, 1}, {3, 3}});
    QCOMPARE(m_model->ticks().count(), 0);
}

void CandidatesModelTest::tickingAllShownTicksOnlyWhatIsShown()
{
    ItemFilter sessions;
    sessions.kinds = {ItemKind::Session};
    m_model->setFilter(sessions);
    QVERIFY(waitForRows());
    m_model->tickAllShown();
    QCOMPARE(m_model->ticks().count(), 1);
    QVERIFY(m_model->ticks().contains(0));
}

void CandidatesModelTest::whatGoesAlongIsHalfTicked()
{
    m_model->setTicked(0, 0, true);
    TickSet along;
    along.set(1, true);
    along.set(2, true);
    m_model->setAlong(along);
    QVERIFY(table().startsWith(u"[x] | alice |"_s));
    QVERIFY(table().contains(u"[+] | alice/a.pdf |"_s));
    QCOMPARE(m_model->index(1, CandidatesModel::TickColumn).data(Qt::ToolTipRole).toString(),
        u"deleted with its ticked session"_s);
    m_model->untickAll();
    QVERIFY(!table().contains(u"[+]"_s));
}

void CandidatesModelTest::theNewestQueryWins()
{
    const PlanId many = m_journal->writeMany(50000);
    m_model->setPlan(m_journal->home(), many, std::chrono::hours{1});
    for (int turn = 0; turn < 10; ++turn)
        m_model->sort(turn % 2 == 0 ? CandidatesModel::SizeColumn : CandidatesModel::KeyColumn, Qt::DescendingOrder);
    ItemFilter one;
    one.text = u"00000007"_s;
    one.kinds = {ItemKind::Session};
    m_model->setFilter(one);
    QVERIFY(waitForRows());
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(m_model->index(0, 1).data().toString().startsWith(u"00000007"_s));
}

void CandidatesModelTest::outcomesAppearWhenRowsAreReadAgain()
{
    m_journal->record(m_plan, {{3, ItemState::Failed, u"permission denied"_s}, {1, ItemState::Deleted, {}}});
    m_model->refreshRows();
    QTRY_COMPARE(m_model->index(3, CandidatesModel::StateColumn).data().toString(), u"failed: permission denied"_s);
    QCOMPARE(m_model->index(1, CandidatesModel::StateColumn).data().toString(), u"deleted"_s);
}

void CandidatesModelTest::aPlanThatIsGoneIsSaid()
{
    QSignalSpy failed(m_model.get(), &CandidatesModel::queryFailed);
    m_model->setPlan(m_journal->home(), 4711, std::chrono::hours{1});
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::NotFound);
    QCOMPARE(m_model->rowCount(), 0);
}

void CandidatesModelTest::lastRowsOfALargePlanArrive()
{
    const PlanId many = m_journal->writeMany(100000);
    m_model->setPlan(m_journal->home(), many, std::chrono::hours{1});
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 100000, 10000);
    const QModelIndex last = m_model->index(99999, CandidatesModel::KeyColumn);
    QCOMPARE(last.data().toString(), QString());
    QTRY_VERIFY(!last.data().toString().isEmpty());
}

} // namespace docsweep

QTEST_MAIN(docsweep::CandidatesModelTest)
#include "tst_candidatesmodel.moc"
