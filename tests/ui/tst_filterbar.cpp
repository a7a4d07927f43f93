// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/filterbar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

/// The chips above the candidates.
class FilterBarTest : public QObject {
    Q_OBJECT

private slots:
    void showsOlderVersionsWhereThereAreAny();
    void keepsAChipInSightThatIsOn();

private:
    static PlanTotals totals(qint64 oldVersions)
    {
        PlanTotals totals;
        totals.files = {2, 200};
        totals.oldVersions = {oldVersions, oldVersions * 10};
        return totals;
    }
    const SystemClock m_clock;
};

void FilterBarTest::showsOlderVersionsWhereThereAreAny()
{
    FilterBar bar(m_clock, Theme());
    auto *chip = bar.findChild<QPushButton *>(u"chip5"_s);
    QVERIFY(chip != nullptr);
    bar.setCounts(totals(0)); // as most buckets have it
    QVERIFY(!chip->isVisibleTo(&bar));
    bar.setCounts(totals(3));
    QVERIFY(chip->isVisibleTo(&bar));
    QCOMPARE(chip->text(), u"Older versions  3"_s);
    QSignalSpy changed(&bar, &FilterBar::filterChanged);
    chip->click();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(bar.filter().kinds, QSet<ItemKind>{ItemKind::OldVersion});
    chip->click();
    QVERIFY(bar.filter().kinds.isEmpty());
}

void FilterBarTest::keepsAChipInSightThatIsOn()
{
    FilterBar bar(m_clock, Theme());
    auto *chip = bar.findChild<QPushButton *>(u"chip5"_s);
    bar.setCounts(totals(3));
    chip->click();
    bar.setCounts(totals(0)); // they have gone
    QVERIFY(chip->isVisibleTo(&bar));
    chip->click();
    bar.setCounts(totals(0));
    QVERIFY(!chip->isVisibleTo(&bar));
}

QTEST_MAIN(FilterBarTest)
#include "tst_filterbar.moc"
