// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/claimhome.h"

#include "core/sessions/sessionstores.h"

#include <QDir>
#include <QFile>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    QString clusterFile(const QString &world)
    {
        return QDir(world).filePath(u"cluster"_s);
    }

    Settings settingsIn(const QString &world)
    {
        Settings settings = SweepWorld::settingsOf(world);
        QFile file(clusterFile(world));
        if (!file.open(QIODevice::ReadOnly))
            return settings;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        settings.database = {};
        settings.database.kind = DatabaseKind::PostgreSql;
        settings.database.host = lines.value(0);
        settings.database.port = lines.value(1).toInt();
        settings.database.database = lines.value(2);
        settings.database.user = lines.value(3);
        settings.database.password = Secret(lines.value(4));
        return settings;
    }

} // namespace

void ClaimHome::useCluster(const QString &world, const DatabaseSettings &database)
{
    const QStringList lines{database.host, QString::number(database.port), database.database, database.user,
        database.password.reveal()}; // of a cluster that ends with the test
    QFile file(clusterFile(world));
    if (!file.open(QIODevice::WriteOnly) || file.write(lines.join(u'\n').toUtf8()) < 0)
        qFatal("the way to the test's cluster could not be written down");
}

ClaimHome::ClaimHome(const QString &world, const QString &name, Storage storage)
    : m_settings(settingsIn(world))
{
    m_settings.home = QDir(world).filePath(name);
    QDir().mkpath(m_settings.home);
    m_readers = readersOf(m_settings);
    m_backends = backendsOf(m_settings);
    const LedgerFactory ledgers = [settings = m_settings] {
        return docsweep::makeLedger(settings.database, settings.home);
    };
    const JournalFactory journals = [own = m_readers.journal, ledgers,
                                        absence =
                                            std::make_shared<LedgerAbsence>()]() -> Result<std::unique_ptr<Journal>> {
        Result<std::unique_ptr<Journal>> inner = own();
        Result<std::unique_ptr<Ledger>> ledger = ledgers();
        if (!inner || !ledger)
            return fail(!inner ? inner.error() : ledger.error());
        return std::unique_ptr<Journal>(
            std::make_unique<LedgeredJournal>(std::move(*inner), std::move(*ledger), absence));
    };
    m_readers.journal = journals;
    m_backends.journal = journals;
    m_backends.ledger = ledgers;
    if (storage == Storage::Away) {
        m_backends.objects = []() -> Result<std::unique_ptr<ObjectStore>> {
            return fail(ErrorKind::Unavailable, u"the storage of the test is away"_s);
        };
    }
}

std::unique_ptr<Ledger> ClaimHome::ledger() const
{
    return std::move(*m_backends.ledger());
}

std::unique_ptr<Journal> ClaimHome::journal() const
{
    return std::move(*m_backends.journal());
}

Result<> ClaimHome::makeLedger() const
{
    const auto store = makeSessionStore(m_settings.database);
    if (!store)
        return fail(store.error());
    const auto lock = (*store)->acquireRunLock({}); // by which the database gets its anchor
    if (!lock)
        return fail(lock.error());
    const auto made = ledger()->make({});
    return made ? Result<>() : fail(made.error());
}

Result<Plan> ClaimHome::plan(const PlanRequest &request) const
{
    ScanCounters counters;
    return Planner(m_readers).plan(request, counters, {});
}

Result<Run> ClaimHome::run(PlanId plan) const
{
    SweepRunner runner(m_backends);
    return runner.execute({plan, RunTrigger::Manual, {}, {}}, {});
}

Result<Run> ClaimHome::sweep() const
{
    const Result<Plan> planned = plan();
    return planned ? run(planned->id) : fail(planned.error());
}

Result<Run> ClaimHome::settle() const
{
    return SweepRunner(m_backends).settle(true, {});
}

qint64 ClaimHome::pending() const
{
    const auto journal = this->journal();
    const auto webApp = journal->webAppAt((*makeSessionReader(m_settings.database))->identity({})->place);
    const auto total = webApp ? journal->pendingTotal(*webApp) : Result<StateTotal>(fail(webApp.error()));
    return total ? total->items : -1;
}

std::vector<LedgerClaim> ClaimHome::claims() const
{
    auto some = ledger()->waiting().claims({}, 0, 100000, {});
    return some ? std::move(*some) : std::vector<LedgerClaim>();
}

void makeOld(SweepWorld &world)
{
    for (const QByteArray &key : world.mustGo())
        world.writeFile(key, "old enough", 3h);
}

QSet<QByteArray> leftOf(const SweepWorld &world)
{
    return world.files() & world.mustGo();
}

QString ledgerFile(const SweepWorld &world)
{
    return world.databasePath() + u".docsweep"_s;
}

} // namespace docsweep
