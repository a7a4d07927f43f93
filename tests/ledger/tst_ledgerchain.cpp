// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerpayload.h"
#include "core/ledger/ledgerwitnesses.h"

#include <QTemporaryDir>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

LedgerHead headOf(qint64 epoch, qint64 number)
{
    return {"ledger", epoch, number, "hash of the last", 0};
}

LedgerWitness witnessOf(qint64 epoch, qint64 number, const QByteArray &hash)
{
    return {"ledger", epoch, number, hash, {}};
}

} // namespace

class TestLedgerChain : public QObject {
    Q_OBJECT

private slots:
    void hashesWhatTheHeaderSays()
    {
        LedgerEntry entry;
        entry.number = 2;
        entry.epoch = 1;
        entry.at = fromMicros(1'700'000'000'000'000);
        entry.payload = R"({"what":"made"})";
        const QByteArray hash = chainHash(QByteArray(16, 'i'), entry, QByteArray(32, '\0'));
        // printf of these bytes, by sha256sum
        QByteArray bytes = "docsweep ledger 1\n" + QByteArray(16, 'i');
        bytes += QByteArray::fromHex("00000000000000010000000000000002");
        bytes += QByteArray::fromHex("00060a24181e4000") + QByteArray(32, '\0') + entry.payload;
        QCOMPARE(hash, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }

    void comparesWithWhatWasSeen_data()
    {
        QTest::addColumn<qint64>("epoch");
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QByteArray>("then");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, qint64 epoch, qint64 number, const QByteArray &then, CauseKind kind) {
            QTest::newRow(name) << epoch << number << then << int(kind);
        };
        row("as it was", 1, 5, "h5", CauseKind::Unknown);
        row("it went on", 1, 9, "h5", CauseKind::Unknown);
        row("it went back", 1, 4, {}, CauseKind::LedgerRolledBack);
        row("another entry there", 1, 9, "x5", CauseKind::LedgerForked);
        row("that entry is gone", 1, 9, {}, CauseKind::LedgerForked);
        row("somebody has judged", 2, 3, {}, CauseKind::Unknown);
        row("an older epoch", 0, 9, "h5", CauseKind::LedgerRolledBack);
    }
    void comparesWithWhatWasSeen()
    {
        QFETCH(qint64, epoch);
        QFETCH(qint64, number);
        QFETCH(QByteArray, then);
        QFETCH(int, kind);
        const auto wrong = compare(witnessOf(1, 5, "h5"), headOf(epoch, number), then, u"it"_s);
        QCOMPARE(wrong ? int(wrong->kind) : 0, kind);
    }

    void anotherLedgerIsNoOlderOne()
    {
        LedgerHead other = headOf(1, 9);
        other.ledger = "other";
        QCOMPARE(compare(witnessOf(1, 5, "h5"), other, "h5", u"it"_s)->kind, CauseKind::LedgerReplaced);
    }

    void remembersByAnchorAndPlace()
    {
        const QTemporaryDir home;
        LedgerWitnesses witnesses(home.path());
        QVERIFY(witnesses.isEmpty());
        const LedgerWitness seen = witnessOf(1, 5, "h5");
        QVERIFY(witnesses.note({"a1", u"place"_s}, seen));
        QVERIFY(witnesses.note({"a2", u"elsewhere"_s}, witnessOf(1, 1, "h1")));
        QCOMPARE(witnesses.of({"a1", u"moved"_s}), seen); // the same web app, wherever it lies
        QVERIFY(!witnesses.of({"a3", u"place"_s})); // another one at that place
        QCOMPARE(witnesses.of({{}, u"place"_s}), seen); // nobody knows which
        QVERIFY(witnesses.forget({"a1", u"place"_s}));
        QVERIFY(!witnesses.of({"a1", u"place"_s}));
        QVERIFY(witnesses.of({"a2", u"elsewhere"_s}));
    }

    void saltsKeepEqualPatternsApart()
    {
        const QByteArray salt = ledgerpayload::newSalt();
        QCOMPARE(salt.size(), 32);
        QVERIFY(salt != ledgerpayload::newSalt());
        QCOMPARE(ledgerpayload::sealed(salt, "k1"), ledgerpayload::sealed(salt, "k1"));
        QVERIFY(ledgerpayload::sealed(salt, "k1") != ledgerpayload::sealed(ledgerpayload::newSalt(), "k1"));
    }
};

QTEST_GUILESS_MAIN(TestLedgerChain)
#include "tst_ledgerchain.moc"
