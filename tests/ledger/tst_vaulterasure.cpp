// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/userathost.h"
#include "core/sweep/vaultkeeping.h"
#include "tests/ledger/ledgerworld.h"
#include "tests/vault/faultydisk.h"
#include "tests/vault/vaultworld.h"

#include <QFile>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPerson = "plantedkey2";

/// A docsweep with a vault that has copies of several sessions.
struct Keeper {
    Keeper(LedgerWorld &web, const QString &home)
        : vault(disk)
    {
        const auto writer = vault.writer();
        planted = VaultWorld::fillBatch(*writer, 0, 4);
        if (!writer->close())
            planted = fail(ErrorKind::Io, u"not closed"_s);
        backends.sessions = [&web]() -> Result<std::unique_ptr<SessionStore>> { return web.store(); };
        backends.ledger = [&web, home]() -> Result<std::unique_ptr<Ledger>> { return web.ledger(home); };
        backends.clock = &vault.clock;
    }
    Result<VaultKept> keep() const { return keepVault(backends, *vault.folder, 24h, {}); }
    size_t copiesOf(const SessionKey &session) const
    {
        const auto found = vault.reader()->findSession(session, {});
        return found ? found->size() : 4711;
    }

    FaultyDisk disk;
    VaultWorld vault;
    Result<std::vector<Planted>> planted{std::vector<Planted>()};
    SweepBackends backends;
};

} // namespace

/// Two homes with a vault each, on one web app: what one erases goes out of the other's vault too, once, and answered;
/// on either database.
class TestVaultErasure : public QObject {
    Q_OBJECT

private:
    LedgerWorld &world() { return *m_worlds[m_kind]; }

    /// Every byte of the ledger, as in tst_ledgererasure.
    bool isSomewhere(const QByteArray &text)
    {
        QByteArray all;
        if (world().postgres()) {
            const auto dumped = world().postgres()->cluster().sql(
                u"SELECT string_agg(query_to_xml('SELECT t::text FROM docsweep.' || tablename || ' t', true, false, "
                "'')::text, '') FROM pg_tables WHERE schemaname = 'docsweep'"_s);
            all = dumped ? dumped->toUtf8() : text;
        } else {
            QFile file(world().file());
            all = file.open(QIODevice::ReadOnly) ? file.readAll() : text;
        }
        return all.contains(text) || all.contains(text.toHex());
    }

    int answers()
    {
        int found = 0;
        const auto ledger = world().ledger();
        const Result<> read = ledger->readEntries({}, [&found](const LedgerEntry &entry) -> Result<> {
            found += entry.kind == EntryKind::ErasureAnswered ? 1 : 0;
            return {};
        });
        return read ? found : -1;
    }

    void kinds()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("SQLite") << int(LedgerWorld::Kind::Sqlite);
        QTest::newRow("PostgreSQL") << int(LedgerWorld::Kind::PostgreSql);
    }
    void begin()
    {
        QFETCH(int, kind);
        m_kind = LedgerWorld::Kind(kind);
        QVERIFY(world().reset());
        QVERIFY(world().make());
    }

private slots:
    void initTestCase()
    {
        for (const LedgerWorld::Kind kind : {LedgerWorld::Kind::Sqlite, LedgerWorld::Kind::PostgreSql}) {
            auto started = LedgerWorld::start(kind);
            QVERIFY2(started, started ? "" : qPrintable(started.error().text));
            m_worlds[kind] = std::move(*started);
        }
    }

    void whatOneErasesTheOthersErase_data() { kinds(); }
    void whatOneErasesTheOthersErase()
    {
        begin();
        const Keeper own(world(), u"own"_s);
        const Keeper other(world(), u"other"_s);
        QVERIFY(own.planted && other.planted);
        const size_t copies = other.copiesOf(kPerson);
        QVERIFY(copies > 0);
        for (const Keeper *each : {&own, &other}) {
            const auto kept = each->keep();
            QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text));
            QCOMPARE(kept->answered, 0);
        }
        const auto asked = askOthersToErase(own.backends, kPerson, own.vault.folder.get(), {});
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().text));
        QCOMPARE((*asked)->unanswered(), 1); // not itself
        QVERIFY(isSomewhere(kPerson));
        QVERIFY(!*isAskedToErase(own.backends, *own.vault.folder, {}));
        QVERIFY(*isAskedToErase(other.backends, *other.vault.folder, {}));
        QCOMPARE(other.copiesOf(kPerson), copies); // looking changes nothing
        const auto kept = other.keep();
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text));
        QCOMPARE(kept->answered, 1);
        QCOMPARE(kept->erased.items, qint64(copies));
        QCOMPARE(other.copiesOf(kPerson), size_t(0));
        QVERIFY(other.copiesOf("plantedkey1") > 0);
        QCOMPARE(own.copiesOf(kPerson), copies); // which `erase` takes away itself
        QVERIFY(!*isAskedToErase(other.backends, *other.vault.folder, {}));
        QCOMPARE(other.keep()->answered, 0);
        QCOMPARE(answers(), 1);
        QVERIFY(!isSomewhere(kPerson)); // nobody needs it any more
        const auto ledger = world().ledger();
        const auto proof = ledger->verify({});
        QVERIFY(proof && !proof->problem);
        const auto told = ledger->vaults()->erasures({});
        QCOMPARE(told->front().unanswered(), 0);
        QCOMPARE(told->front().asked.front().copies, qint64(copies));
        // A month later nobody is named there.
        const QByteArray me = userAtHost().toUtf8();
        QVERIFY(isSomewhere(me));
        QVERIFY(world().tamper(u"UPDATE {t}erasure SET asked = asked - 2764800000000"_s)); // 32 days
        QVERIFY(world().tamper(u"UPDATE {t}keeper SET until = until - 5529600000000"_s));
        QVERIFY(world().tamper(u"UPDATE {t}erasure SET ended = NULL"_s)); // so that the file is written anew
        QVERIFY(ledger->vaults()->endErasures({}));
        QVERIFY(!isSomewhere(me));
    }

    void whatCannotBeErasedIsNotAnswered_data() { kinds(); }
    void whatCannotBeErasedIsNotAnswered()
    {
        begin();
        Keeper other(world(), u"other"_s);
        QVERIFY(other.keep());
        QVERIFY(askOthersToErase(other.backends, kPerson, nullptr, {})); // of a docsweep without a vault
        int failures = 0;
        for (int failing = 1; failing < 100; ++failing) { // a call of the disk further each time
            other.disk.failAt = other.disk.calls + failing;
            other.disk.isBroken = true;
            const auto kept = other.keep();
            other.disk.failAt = 0;
            if (kept && kept->answered > 0)
                break;
            ++failures;
            QVERIFY(!kept || !kept->erased.troubles.empty());
            QCOMPARE(answers(), 0);
            QVERIFY(isSomewhere(kPerson));
        }
        QVERIFY2(failures >= 3 && failures < 50, qPrintable(QString::number(failures)));
        QCOMPARE(other.copiesOf(kPerson), size_t(0));
        QCOMPARE(answers(), 1);
        QVERIFY(!isSomewhere(kPerson));
    }

    void whoDiedBeforeTheAnswerGivesIt_data() { kinds(); }
    void whoDiedBeforeTheAnswerGivesIt()
    {
        begin();
        const Keeper other(world(), u"other"_s);
        QVERIFY(other.keep());
        QVERIFY(askOthersToErase(other.backends, kPerson, nullptr, {}));
        QVERIFY(eraseOwner(*other.vault.folder, ownerOfSession(kPerson), {})); // and was gone then
        const auto kept = other.keep();
        QCOMPARE(kept->answered, 1);
        QCOMPARE(kept->erased.items, 0);
        QCOMPARE(answers(), 1);
    }

    void whileARunIsAtWorkNothingIsErased_data() { kinds(); }
    void whileARunIsAtWorkNothingIsErased()
    {
        begin();
        const Keeper other(world(), u"other"_s);
        QVERIFY(other.keep());
        QVERIFY(askOthersToErase(other.backends, kPerson, nullptr, {}));
        const auto run = world().store();
        auto lock = run->acquireRunLock({});
        QVERIFY(lock);
        const auto kept = other.keep();
        QVERIFY(!kept && kept.error().kind == ErrorKind::Conflict);
        QVERIFY(other.copiesOf(kPerson) > 0);
        lock->reset();
        QCOMPARE(other.keep()->answered, 1);
    }

    void withoutALedgerNobodyIsAsked()
    {
        m_kind = LedgerWorld::Kind::Sqlite;
        QVERIFY(world().reset());
        const Keeper other(world(), u"other"_s);
        QVERIFY(other.keep());
        const auto asked = askOthersToErase(other.backends, kPerson, nullptr, {});
        QVERIFY(asked && !*asked);
    }

private:
    std::map<LedgerWorld::Kind, std::unique_ptr<LedgerWorld>> m_worlds;
    LedgerWorld::Kind m_kind = LedgerWorld::Kind::Sqlite;
};

QTEST_GUILESS_MAIN(TestVaultErasure)
#include "tst_vaulterasure.moc"
