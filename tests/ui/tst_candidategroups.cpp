// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plantext.h"
#include "ui/candidates/candidatesmodel.h"
#include "ui/candidates/candidatesview.h"
#include "ui/look/theme.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;

/// The candidates by session: a row for each folder, its items beneath once it is open.
class CandidateGroupsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsARowForEachFolder();
    void saysNoSizeWhereOneIsNotKnown();
    void opensAndCloses();
    void opensAndClosesByKeys();
    void rowsOfLaterFoldersMoveAlong();
    void tickingASessionTicksNothingElse();
    void aSessionIsNeverTickedByItsFiles();
    void aFolderWithoutSessionTicksItsFiles();
    void tickingAllShownReachesClosedFolders();
    void choosesWhatARowStandsFor();
    void sortsFolders();
    void filtersInsideFolders();
    void ticksSurviveTheWayItIsShown();
    void placesAreRightHoweverFoldersStand();

private:
    QString table();
    bool waitForRows();

    FakeClock m_clock{planTime()};
    std::unique_ptr<PlanText> m_journal;
    std::unique_ptr<CandidatesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void CandidateGroupsTest::init()
{
    m_journal = std::make_unique<PlanText>();
    const PlanId plan = m_journal->write(uR"(
        session alice         2h
        file    alice/a.pdf   2048     3h   with alice
        output  alice/a.xlsx  1048576  150m with alice
        file    bob/old.pdf   100      5h
        file    bob/older.pdf 50       6h
        session carol         4h
        orphan  stray/x.bin   10       2d
    )"_s);
    m_model = std::make_unique<CandidatesModel>(m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_model->setGrouped(true);
    m_model->setPlan(m_journal->home(), plan, std::chrono::hours{1});
    QVERIFY(waitForRows());
}

void CandidateGroupsTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_journal.reset();
}

bool CandidateGroupsTest::waitForRows()
{
    return QTest::qWaitFor(
        [this] {
            if (!m_model->isComplete())
                return false;
            for (int row = 0; row < m_model->rowCount(); ++row) {
                if (!m_model->index(row, 1).data(CandidatesModel::LoadedRole).toBool())
                    return false;
            }
            return true;
        },
        10000);
}

/// "[x] v alice (1 document, 2 files) 1.0 MB": tick, arrow, key and what it says of itself, a row a line.
QString CandidateGroupsTest::table()
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex key = m_model->index(row, CandidatesModel::KeyColumn);
        const int tick = m_model->index(row, CandidatesModel::TickColumn).data(Qt::CheckStateRole).toInt();
        QString line = tick == Qt::Checked ? u"[x]"_s : tick == Qt::PartiallyChecked ? u"[-]"_s : u"[ ]"_s;
        line += !key.data(CandidatesModel::HeadRole).toBool() ? u"   "_s
            : key.data(CandidatesModel::OpenRole).toBool()    ? u" v "_s
                                                              : u" > "_s;
        line += key.data(Qt::AccessibleTextRole).toString() + u' '
            + m_model->index(row, CandidatesModel::SizeColumn).data().toString();
        lines << line;
    }
    return lines.join(u'\n');
}

void CandidateGroupsTest::showsARowForEachFolder()
{
    QCOMPARE(table(),
        u"[ ] > alice (1 document(s), 2 file(s)) 1.0 MB\n"
        "[ ] > bob (2 file(s)) 150 B\n"
        "[ ] > carol (1 document(s), 0 file(s)) 0 B\n"
        "[ ] > stray (1 file(s)) 10 B"_s);
    QCOMPARE(m_model->itemCount(), 7);
    QCOMPARE(m_model->index(1, CandidatesModel::KindColumn).data().toString(), u"Folder"_s);
    QCOMPARE(m_model->itemAt(1), nullptr);
    QCOMPARE(m_model->itemAt(0)->sessionKey, "alice");
}

void CandidateGroupsTest::saysNoSizeWhereOneIsNotKnown()
{
    const PlanId plan = m_journal->write(uR"(
        session alice         2h
        file    alice/a.pdf   2048     3h   with alice
        file    alice/b.pdf   ?        3h   with alice
        file    bob/old.pdf   100      5h
    )"_s);
    m_model->setPlan(m_journal->home(), plan, std::chrono::hours{1});
    QVERIFY(waitForRows());
    QCOMPARE(table(),
        u"[ ] > alice (1 document(s), 2 file(s)) –\n"
        "[ ] > bob (1 file(s)) 100 B"_s);
}

void CandidateGroupsTest::opensAndCloses()
{
    m_model->setOpen(1, true);
    m_model->setOpen(0, true);
    QVERIFY(waitForRows());
    QCOMPARE(table(),
        u"[ ] v alice (1 document(s), 2 file(s)) 1.0 MB\n"
        "[ ]   alice/a.pdf 2.0 KB\n"
        "[ ]   alice/a.xlsx 1.0 MB\n"
        "[ ] v bob (2 file(s)) 150 B\n"
        "[ ]   bob/old.pdf 100 B\n"
        "[ ]   bob/older.pdf 50 B\n"
        "[ ] > carol (1 document(s), 0 file(s)) 0 B\n"
        "[ ] > stray (1 file(s)) 10 B"_s);
    QCOMPARE(m_model->index(1, CandidatesModel::KeyColumn).data(CandidatesModel::PlaceRole).toString(), u"a.pdf"_s);
    m_model->setOpen(0, false);
    QCOMPARE(m_model->rowCount(), 6);
    m_model->setOpen(3, true); // carol has nothing beneath
    QCOMPARE(m_model->rowCount(), 6);
    m_model->setOpen(2, true); // no head
    QCOMPARE(m_model->rowCount(), 6);
}

void CandidateGroupsTest::opensAndClosesByKeys()
{
    CandidatesView view(*m_model, Theme::light());
    view.setCurrentIndex(m_model->index(1, CandidatesModel::KeyColumn));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(m_model->rowCount(), 6);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentIndex().row(), 3);
    QTest::keyClick(&view, Qt::Key_Left); // to the head
    QCOMPARE(view.currentIndex().row(), 1);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(m_model->rowCount(), 4);
    view.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(m_model->rowCount(), 6);
}

void CandidateGroupsTest::rowsOfLaterFoldersMoveAlong()
{
    QSignalSpy inserted(m_model.get(), &CandidatesModel::rowsInserted);
    m_model->setOpen(0, true);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 1);
    QCOMPARE(inserted.at(0).at(2).toInt(), 2);
    QVERIFY(m_model->isHead(3));
    QCOMPARE(m_model->headOf(2), 0);
    QCOMPARE(m_model->seqAt(0), std::optional<quint32>(0));
    QCOMPARE(m_model->seqAt(2), std::optional<quint32>(2));
    QCOMPARE(m_model->seqAt(3), std::optional<quint32>());
    QCOMPARE(m_model->seqAt(4), std::optional<quint32>(5));
}

void CandidateGroupsTest::tickingASessionTicksNothingElse()
{
    m_model->setTicked(0, 0, true);
    QCOMPARE(m_model->ticks().seqs(), std::vector<quint32>{0});
    QCOMPARE(m_model->tickOf(0), Qt::Checked);
    TickSet along;
    along.set(1, true);
    along.set(2, true);
    m_model->setAlong(along);
    m_model->setOpen(0, true);
    QVERIFY(m_model->index(1, CandidatesModel::TickColumn).data(CandidatesModel::AlongRole).toBool());
    QVERIFY(!m_model->index(0, CandidatesModel::TickColumn).data(CandidatesModel::AlongRole).toBool());
}

void CandidateGroupsTest::aSessionIsNeverTickedByItsFiles()
{
    m_model->setOpen(0, true);
    m_model->setTicked(1, 2, true);
    QCOMPARE(m_model->ticks().seqs(), (std::vector<quint32>{1, 2}));
    const QModelIndex head = m_model->index(0, CandidatesModel::TickColumn);
    QCOMPARE(m_model->tickOf(0), Qt::PartiallyChecked);
    QVERIFY(!head.data(CandidatesModel::AlongRole).toBool());
    QCOMPARE(head.data(Qt::AccessibleTextRole).toString(), u"not ticked, but something below it is"_s);
}

void CandidateGroupsTest::aFolderWithoutSessionTicksItsFiles()
{
    m_model->setTicked(1, 1, true);
    QCOMPARE(m_model->ticks().seqs(), (std::vector<quint32>{3, 4}));
    QCOMPARE(m_model->tickOf(1), Qt::Checked);
    m_model->setOpen(1, true);
    m_model->setTicked(2, 2, false);
    QCOMPARE(m_model->tickOf(1), Qt::PartiallyChecked);
}

void CandidateGroupsTest::tickingAllShownReachesClosedFolders()
{
    m_model->tickAllShown();
    QCOMPARE(m_model->ticks().count(), 7);
}

void CandidateGroupsTest::choosesWhatARowStandsFor()
{
    QCOMPARE(m_model->seqsOf({{0, 1}}), (std::vector<quint32>{0, 3, 4}));
    m_model->setOpen(1, true);
    QCOMPARE(m_model->seqsOf({{1, 2}}), std::vector<quint32>{3}); // the open folder's rows are chosen one by one
    QCOMPARE(m_model->seqsOf({{1, 1}}), (std::vector<quint32>{3, 4}));
}

void CandidateGroupsTest::sortsFolders()
{
    m_model->sort(CandidatesModel::SizeColumn, Qt::AscendingOrder);
    QVERIFY(waitForRows());
    QCOMPARE(table(),
        u"[ ] > carol (1 document(s), 0 file(s)) 0 B\n"
        "[ ] > stray (1 file(s)) 10 B\n"
        "[ ] > bob (2 file(s)) 150 B\n"
        "[ ] > alice (1 document(s), 2 file(s)) 1.0 MB"_s);
}

void CandidateGroupsTest::filtersInsideFolders()
{
    ItemFilter filter;
    filter.text = u"old"_s;
    m_model->setFilter(filter);
    QVERIFY(waitForRows());
    QCOMPARE(table(), u"[ ] > bob (2 file(s)) 150 B"_s);
}

void CandidateGroupsTest::ticksSurviveTheWayItIsShown()
{
    m_model->setTicked(1, 1, true);
    m_model->setGrouped(false);
    QVERIFY(waitForRows());
    QCOMPARE(m_model->rowCount(), 7);
    QCOMPARE(m_model->ticks().seqs(), (std::vector<quint32>{3, 4}));
    QCOMPARE(m_model->tickOf(3), Qt::Checked);
}

void CandidateGroupsTest::placesAreRightHoweverFoldersStand()
{
    GroupRows rows;
    rows.append({{3, true, 0}, {2, false, 0}});
    rows.append({{1, true, 0}, {4, false, 0}});
    for (int open = 0; open < 16; ++open) {
        for (size_t group = 0; group < 4; ++group)
            rows.setOpen(group, ((open >> group) & 1) != 0);
        int row = 0;
        for (size_t group = 0; group < 4; ++group) {
            QCOMPARE(rows.headRow(group), row);
            QVERIFY(rows.at(row).isHead);
            const bool hasSession = rows.group(group).hasSession;
            QCOMPARE(rows.at(row).item.has_value(), hasSession);
            const size_t beneath = rows.firstItem(group) + (hasSession ? 1 : 0);
            ++row;
            for (size_t item = beneath; item < rows.endItem(group); ++item) {
                if (!rows.isOpen(group))
                    continue;
                QCOMPARE(rows.at(row).item, std::optional(item));
                QCOMPARE(rows.at(row).group, group);
                ++row;
            }
        }
        QCOMPARE(rows.rowCount(), row);
    }
}

} // namespace docsweep

QTEST_MAIN(docsweep::CandidateGroupsTest)
#include "tst_candidategroups.moc"
