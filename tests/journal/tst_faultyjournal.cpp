// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/sqlitejournal.h"
#include "tests/journal/journalcontract.h"
#include "tests/support/journal/faultyjournal.h"

#include <QTemporaryDir>

using namespace docsweep;
using namespace Qt::StringLiterals;

/// A faulty journal without a fault is a journal.
class TestFaultyJournal : public JournalContract {
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void strikesOnce();

private:
    std::unique_ptr<Journal> open() override
    {
        return std::make_unique<FaultyJournal>(
            std::move(*SqliteJournal::open(journalPath(m_home->path()), {1000, 400, 2000})),
            std::make_shared<FaultPlan>());
    }
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestFaultyJournal::strikesOnce()
{
    auto plan = std::make_shared<FaultPlan>();
    plan->failAt = 2;
    FaultyJournal journal(std::move(*openJournal(m_home->path())), plan);
    QVERIFY(journal.holds());
    QCOMPARE(journal.holds().error().text, plan->error.text);
    QVERIFY(journal.holds());
}

QTEST_GUILESS_MAIN(TestFaultyJournal)
#include "tst_faultyjournal.moc"
