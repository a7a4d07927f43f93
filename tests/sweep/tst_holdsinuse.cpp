// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/holdsinuse.h"

#include <QTest>

#include <optional>

using namespace docsweep;

/// Which holds everybody goes by.
class TestHoldsInUse : public QObject {
    Q_OBJECT

private slots:
    void whoDoesNothingGoesByAll()
    {
        HoldsInUse all;
        QCOMPARE(all.seen(3), 3);
        const HoldsInUse::Use nobody(nullptr);
        QCOMPARE(all.seen(4), 4);
        QCOMPARE(all.seen(2), 4); // it never goes back
    }

    void whoHasReadBeforeGoesByOlderOnes()
    {
        HoldsInUse all;
        std::optional<HoldsInUse::Use> first(&all);
        QCOMPARE(all.seen(3), 0);
        HoldsInUse::Use second(&all); // reads after entry 3 was there
        QCOMPARE(all.seen(3), 0);
        first.reset();
        QCOMPARE(all.seen(3), 3);
        QCOMPARE(all.seen(7), 3);
        QCOMPARE(all.seen(9), 3);
        second.renew();
        QCOMPARE(all.seen(9), 9);
    }

    void eachEntryIsSeenInItsTurn()
    {
        HoldsInUse all;
        HoldsInUse::Use one(&all);
        QCOMPARE(all.seen(3), 0);
        one.renew();
        QCOMPARE(all.seen(5), 3);
        one.renew();
        QCOMPARE(all.seen(5), 5);
    }
};

QTEST_GUILESS_MAIN(TestHoldsInUse)
#include "tst_holdsinuse.moc"
