// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgeredjournal.h"
#include "core/objects/folderobjectstore.h"
#include "core/sessions/sessionstores.h"
#include "tests/support/sweep/sweepworld.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Bucket kOther = u"other-uploads"_s;

/// What happens between two requests to the storage.
struct Meanwhile {
    std::function<void()> hold;
    int holdAfter = 0; ///< so many requests
    int requests = 0;
    int requestsAgainstIt = 0; ///< that were sent although the hold was there
};

/// A storage that takes few keys at once, of one connection.
class SlowStore final : public ObjectStore {
public:
    SlowStore(std::unique_ptr<ObjectStore> inner, std::shared_ptr<Meanwhile> meanwhile, int removeBatch)
        : m_inner(std::move(inner))
        , m_meanwhile(std::move(meanwhile))
        , m_removeBatch(removeBatch)
    {
    }
    ObjectStoreTraits traits() const override
    {
        ObjectStoreTraits traits = m_inner->traits();
        traits.maxConnections = 1;
        traits.removeBatch = m_removeBatch;
        return traits;
    }
    Result<> checkBucket(const Bucket &bucket, std::stop_token stop) override
    {
        return m_inner->checkBucket(bucket, std::move(stop));
    }
    Result<BucketId> identify(const Bucket &bucket, std::stop_token stop) override
    {
        return m_inner->identify(bucket, std::move(stop));
    }
    void expect(const Bucket &bucket, const BucketId &id) override { m_inner->expect(bucket, id); }
    Result<> list(const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage) override
    {
        return m_inner->list(bucket, prefix, std::move(stop), onPage);
    }
    Result<std::optional<ObjectEntry>> look(const Bucket &bucket, const ObjectKey &key, std::stop_token stop) override
    {
        return m_inner->look(bucket, key, std::move(stop));
    }
    Result<QByteArray> read(
        const Bucket &bucket, const ObjectKey &key, qint64 limitBytes, std::stop_token stop) override
    {
        return m_inner->read(bucket, key, limitBytes, std::move(stop));
    }
    Result<std::vector<Removal>> remove(
        const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop) override
    {
        if (m_meanwhile->requests >= m_meanwhile->holdAfter)
            ++m_meanwhile->requestsAgainstIt;
        auto removed = m_inner->remove(bucket, requests, std::move(stop));
        if (++m_meanwhile->requests == m_meanwhile->holdAfter)
            m_meanwhile->hold();
        return removed;
    }
    void trust(RemovalTrust *trust) override { m_inner->trust(trust); }
    Result<> put(const Bucket &bucket, const ObjectKey &key, const QByteArray &bytes, std::stop_token stop) override
    {
        return m_inner->put(bucket, key, bytes, std::move(stop));
    }
    Result<> mark(const Bucket &bucket, std::stop_token stop) override
    {
        return m_inner->mark(bucket, std::move(stop));
    }

private:
    const std::unique_ptr<ObjectStore> m_inner;
    const std::shared_ptr<Meanwhile> m_meanwhile;
    const int m_removeBatch;
};

} // namespace

/// Holds that somebody makes in the ledger while a run is at work.
class TestHoldsMeanwhile : public QObject {
    Q_OBJECT

private slots:
    void noRequestIsSentAgainstOneThatIsThere_data()
    {
        QTest::addColumn<int>("holdAfter");
        QTest::addColumn<int>("removeBatch");
        for (const int removeBatch : {1, 3, 100}) { // the last: one request for each bucket
            for (int after = 1; after <= (removeBatch > 3 ? 2 : 6); ++after)
                QTest::addRow("after %d requests, %d keys each", after, removeBatch) << after << removeBatch;
        }
    }
    void noRequestIsSentAgainstOneThatIsThere()
    {
        QFETCH(int, holdAfter);
        QFETCH(int, removeBatch);
        SweepWorld world;
        Settings settings = world.settings();
        settings.storage.buckets.append(kOther);
        for (const char *key :
            {"e0000/1.bin", "e0001/2.bin", "e0003/3.bin", "l0001/4.bin", "o0000/5.bin", "o0002/6.bin"})
            writeOldFile(world.root() + u'/' + kOther + u'/' + QString::fromLatin1(key));
        const LedgerFactory ledgers = [settings] { return makeLedger(settings.database, settings.home); };
        makeIt(settings, ledgers());

        const auto meanwhile = std::make_shared<Meanwhile>();
        meanwhile->holdAfter = holdAfter;
        meanwhile->hold = [&settings, &world] {
            const auto colleague = makeLedger(settings.database, world.path() + u"/colleague"_s);
            for (const char *pattern : {"*", "*/*"}) {
                const auto added = (*colleague)->addHold(*parseHold(pattern, {}), {});
                QVERIFY2(added, added ? "" : qPrintable(added.error().text));
            }
        };
        QDir().mkpath(world.path() + u"/colleague"_s);
        SweepBackends backends = backendsOf(settings);
        backends.ledger = ledgers;
        backends.journal = [journal = backends.journal, ledgers]() -> Result<std::unique_ptr<Journal>> {
            return std::make_unique<LedgeredJournal>(
                std::move(*journal()), std::move(*ledgers()), std::make_shared<LedgerAbsence>());
        };
        backends.objects = [objects = backends.objects, meanwhile,
                               removeBatch]() -> Result<std::unique_ptr<ObjectStore>> {
            return std::make_unique<SlowStore>(std::move(*objects()), meanwhile, removeBatch);
        };
        ScanCounters counters;
        const Result<Plan> plan = Planner(readersOf(settings)).plan({}, counters, {});
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text));
        const Result<Run> run = world.run(plan->id, backends);
        QVERIFY2(run, run ? "" : qPrintable(run.error().text));
        QVERIFY2(meanwhile->requests >= holdAfter, "the hold was never made");
        QCOMPARE(meanwhile->requestsAgainstIt, 0);
        QCOMPARE(world.violation(), QString());
    }

private:
    static void writeOldFile(const QString &path)
    {
        QDir().mkpath(path.left(path.lastIndexOf(u'/')));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1 && file.flush());
        QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(toMicros(systemClock().now() - 48h) / 1000),
            QFileDevice::FileModificationTime));
    }

    static void makeIt(const Settings &settings, Result<std::unique_ptr<Ledger>> ledger)
    {
        const auto store = makeSessionStore(settings.database);
        const auto lock = (*store)->acquireRunLock({});
        QVERIFY(lock);
        const auto made = (*ledger)->make({});
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    }
};

QTEST_GUILESS_MAIN(TestHoldsMeanwhile)
#include "tst_holdsmeanwhile.moc"
