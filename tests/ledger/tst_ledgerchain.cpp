// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerpayload.h"
#include "core/ledger/ledgerwitnesses.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <future>

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
        QVERIFY(*witnesses.isEmpty());
        const LedgerWitness seen = witnessOf(1, 5, "h5");
        QVERIFY(witnesses.note({"a1", u"place"_s}, seen));
        QVERIFY(witnesses.note({"a2", u"elsewhere"_s}, witnessOf(1, 1, "h1")));
        QCOMPARE(*witnesses.of({"a1", u"moved"_s}), seen); // the same web app, wherever it lies
        QVERIFY(!*witnesses.of({"pg:a3", u"elsewhere else"_s}));
        QCOMPARE(*witnesses.of({{}, u"place"_s}), seen); // nobody knows which
        QVERIFY(witnesses.forget({"a1", u"place"_s}));
        QVERIFY(!*witnesses.of({"a1", u"place"_s}));
        QVERIFY(*witnesses.of({"a2", u"elsewhere"_s}));
    }

    void anotherDatabaseAtItsPlaceIsNoticed()
    {
        const QTemporaryDir home;
        LedgerWitnesses witnesses(home.path());
        const LedgerWitness seen = witnessOf(1, 5, "h5");
        QVERIFY(witnesses.note({"pg:1:16384:public", u"place"_s}, seen));
        const DatabaseId restored{"pg:2:16384:public", u"place"_s};
        QVERIFY(!*witnesses.of(restored)); // it is another one
        QVERIFY(*witnesses.knewOneThere(restored));
        QVERIFY(!*witnesses.knewOneThere({"pg:1:16384:second", u"place"_s})); // another web app of that database
        QVERIFY(!*witnesses.knewOneThere({"pg:2:16384:public", u"elsewhere"_s}));
        QCOMPARE(*witnesses.of({"pgat:db:5432:app:web:public", u"place"_s}), seen); // the server tells no more
        QVERIFY(witnesses.forget(restored));
        QVERIFY(!*witnesses.knewOneThere(restored));
    }

    /// A dump that was restored into a new database is found by the ledger's id, and a copy for tests does not take the
    /// real one's place.
    void remembersALedgerWhereverItLies()
    {
        const QTemporaryDir home;
        LedgerWitnesses witnesses(home.path());
        const DatabaseId real{"pg:1:16384:public", u"place"_s};
        const DatabaseId staging{"pg:2:16384:public", u"elsewhere"_s};
        QVERIFY(witnesses.note(real, witnessOf(1, 9, "h9")));
        const DatabaseId restored{"pg:1:17000:public", u"place"_s};
        QCOMPARE((*witnesses.before(restored, "ledger"))->number, 9);
        QCOMPARE((*witnesses.before(staging, "ledger"))->number, 9);
        QVERIFY(witnesses.note(staging, witnessOf(2, 6, "h6")));
        QCOMPARE((*witnesses.before(staging, "ledger"))->number, 6);
        QCOMPARE((*witnesses.before(real, "ledger"))->number, 9);
        QCOMPARE((*witnesses.before(restored, "ledger"))->epoch, 2); // the newest judgement of it
        QCOMPARE(*witnesses.highestEpoch(real, "ledger"), 2);
        QCOMPARE((*witnesses.before(restored, "another"))->number, 9); // what stood at its place
        QVERIFY(!*witnesses.before({"pg:3:16384:public", u"third"_s}, "another"));
        QCOMPARE(*witnesses.highestEpoch({"pg:3:16384:public", u"third"_s}, "another"), 0);
    }

    void namesTheEpochsWhereTheyDiffer()
    {
        const auto wrong = compare(witnessOf(2, 5, "h5"), headOf(1, 9), "h5", u"it"_s);
        QCOMPARE(wrong->about, (QStringList{u"it"_s, u"5 (epoch 2)"_s, u"9 (epoch 1)"_s}));
    }

    void aFileThatCannotBeReadIsNotEmpty_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("[{\"place\":");
        QTest::newRow("no list") << QByteArray("{}");
        QTest::newRow("odd entry") << QByteArray("[{\"place\":\"place\"}]");
        QTest::newRow("too large") << QByteArray("[" + QByteArray(2 << 20, ' ') + "]");
    }
    void aFileThatCannotBeReadIsNotEmpty()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir home;
        LedgerWitnesses witnesses(home.path());
        const DatabaseId database{"a1", u"place"_s};
        QVERIFY(witnesses.note(database, witnessOf(1, 5, "h5")));
        QFile file(home.filePath(u"ledger.witness"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        QVERIFY(!witnesses.isEmpty());
        QCOMPARE(witnesses.of(database).error().cause.kind, CauseKind::FileUnread);
        QVERIFY(!witnesses.knewOneThere(database));
        QVERIFY(!witnesses.note(database, witnessOf(1, 6, "h6")));
        QVERIFY(!witnesses.forget(database));
        QCOMPARE(file.size(), bytes.size());
    }

    void writersAtOnceLoseNothing()
    {
        const QTemporaryDir home;
        constexpr int kEach = 25;
        const auto work = [&home](char who) {
            LedgerWitnesses witnesses(home.path());
            bool done = true;
            for (int i = 0; i < kEach; ++i) {
                const QByteArray name = QByteArray(1, who) + QByteArray::number(i);
                done &= bool(witnesses.note({name, QString::fromLatin1(name)}, witnessOf(1, 1, "h1")));
            }
            return done;
        };
        auto first = std::async(std::launch::async, work, 'a');
        auto second = std::async(std::launch::async, work, 'b');
        QVERIFY(first.get());
        QVERIFY(second.get());
        const LedgerWitnesses witnesses(home.path());
        for (const char who : {'a', 'b'}) {
            for (int i = 0; i < kEach; ++i)
                QVERIFY(*witnesses.of({QByteArray(1, who) + QByteArray::number(i), u"elsewhere"_s}));
        }
    }

    void aLaterEntryIsNotForgotten()
    {
        const QTemporaryDir home;
        LedgerWitnesses witnesses(home.path());
        const DatabaseId database{"a1", u"place"_s};
        QVERIFY(witnesses.note(database, witnessOf(1, 6, "h6")));
        QVERIFY(witnesses.note(database, witnessOf(1, 5, "h5"))); // of a slower process
        QCOMPARE((*witnesses.of(database))->number, 6);
        QVERIFY(witnesses.note(database, witnessOf(2, 3, "h3"))); // somebody has judged
        QCOMPARE((*witnesses.of(database))->number, 3);
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
