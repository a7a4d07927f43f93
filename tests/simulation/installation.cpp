// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/installation.h"

#include "core/journal/sqlitejournal.h"
#include "core/ledger/ledgeredjournal.h"
#include "tests/simulation/chance.h"
#include "tests/simulation/oracle.h"
#include "tests/simulation/simulatedobjects.h"
#include "tests/simulation/simulatedsessions.h"
#include "tests/simulation/syncs.h"

#include <QDir>
#include <QFile>

namespace docsweep::sim {

using namespace Qt::StringLiterals;

namespace {

    class DrawnTask final : public Task {
    public:
        DrawnTask(Executor::Work work, std::stop_token outer)
            : m_work(std::move(work))
            , m_onOuter(outer, [this] { m_stop.request_stop(); })
        {
        }

        void requestStop() override { m_stop.request_stop(); }
        void wait() override
        {
            if (const Executor::Work work = std::exchange(m_work, {}))
                work(m_stop.get_token());
        }

    private:
        Executor::Work m_work;
        std::stop_source m_stop;
        std::stop_callback<std::function<void()>> m_onOuter;
    };

} // namespace

std::unique_ptr<Task> DrawnExecutor::start(Work work, std::stop_token outer)
{
    auto task = std::make_unique<DrawnTask>(std::move(work), std::move(outer));
    if (Chance::of(m_seed, ++m_started) % 2 == 0)
        task->wait();
    return task;
}

Installation::Installation(Universe &universe, Oracle &oracle, const Scenario &scenario, SharedMemory *shared,
    int number, const QString &folder)
    : m_universe(universe)
    , m_oracle(oracle)
    , m_shared(shared)
    , m_number(number)
    , m_folder(folder)
    , m_limits{quint32(scenario.batchObjects), scenario.batchSessions, quint32(scenario.batchMost),
          quint32(scenario.batchObjects)}
    , m_failsRequests(scenario.extras.protectedRequests)
    , m_clock(universe, number)
    , m_executor(scenario.seed + quint64(number))
    , m_durable(folder + u"/durable-%1"_s.arg(number))
    , m_now(folder + u"/now-%1"_s.arg(number))
{
    if (scenario.extras.vault) {
        m_vault.emplace(universe, folder + u"/vault-%1"_s.arg(number), termOf(scenario.seed));
        watchVault();
        const QString home = m_folder + u"/home-%1"_s.arg(number);
        QDir(home).removeRecursively();
        QDir().mkpath(home);
    }
    for (const BucketPlace &place : universe.buckets())
        m_buckets += place.name;
    // An empty journal is made once and copied.
    static const QString empty = [&folder] {
        const QString path = folder + u"/../empty.sqlite3"_s;
        if (const Result<std::unique_ptr<Journal>> made = SqliteJournal::open(path, {}); !made)
            qFatal("%s", qPrintable(made.error().text));
        return path;
    }();
    const QString path = m_folder + u"/%1-%2.sqlite3"_s.arg(m_number).arg(m_life);
    QFile::remove(path);
    QFile::remove(path + u"-wal"_s);
    QFile::remove(path + u"-shm"_s);
    QFile::copy(empty, path);
    open();
}

Installation::~Installation()
{
    m_otherWriter.reset();
    m_journal.reset();
    const QString path = m_folder + u"/%1-%2.sqlite3"_s.arg(m_number).arg(m_life);
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + end);
}

void Installation::open()
{
    const QString path = m_folder + u"/%1-%2.sqlite3"_s.arg(m_number).arg(m_life);
    Result<std::unique_ptr<Journal>> journal = SqliteJournal::open(path, m_limits);
    if (!journal)
        qFatal("%s", qPrintable(journal.error().text));
    m_journal = std::move(*journal);
}

std::unique_ptr<Journal> Installation::journalFor(SimulatedLedger::Caller caller)
{
    auto own = std::make_unique<SimulatedJournal>(m_universe, m_oracle, *m_journal);
    if (!m_shared)
        return own;
    return std::make_unique<LedgeredJournal>(std::move(own),
        std::make_unique<SimulatedLedger>(m_universe, m_oracle, *m_shared, caller, m_number),
        std::make_shared<LedgerAbsence>());
}

JournalFactory Installation::journals()
{
    return [this]() -> Result<std::unique_ptr<Journal>> { return journalFor(SimulatedLedger::Caller::Docsweep); };
}

void Installation::watchVault()
{
    SimulatedDisk &disk = m_vault->disk();
    m_oracle.watchVault(m_number,
        {[this, &disk](bool durable) -> const std::vector<FoundCopy> & {
             const SimulatedDisk::Files now = disk.now();
             const auto about = now.find(u"vault.json"_s);
             return (durable ? m_durable : m_now)
                 .read(durable ? disk.durable() : now, about == now.end() ? QByteArray() : about->second);
         },
            [&disk] {
                QStringList names;
                for (const auto &[name, content] : disk.now()) {
                    if (name.endsWith(u".vault"_s))
                        names += name.chopped(6);
                }
                return names;
            },
            [&disk] { return disk.troubles(); }, m_vault->term()});
}

void Installation::keepBusy(Instant until)
{
    if (!m_otherWriter)
        m_otherWriter = OtherWriter::of(m_folder + u"/%1-%2.sqlite3"_s.arg(m_number).arg(m_life));
    m_busyUntil = until;
}

void Installation::endBusy(Instant now)
{
    if (m_busyUntil <= now)
        m_otherWriter.reset();
}

void Installation::watchSyncs(bool watch)
{
    const QString path = m_folder + u"/%1-%2.sqlite3"_s.arg(m_number).arg(m_life);
    m_synced = syncMarkOf(path);
    sim::watchSyncs(watch ? path + u"-wal"_s : QString(), [this, path] { m_synced = syncMarkOf(path); });
}

void Installation::leave(std::optional<int> powerCut)
{
    const QString name = m_folder + u"/%1-%2.sqlite3"_s;
    copyJournal(name.arg(m_number).arg(m_life), name.arg(m_number).arg(m_life + 1), m_synced, powerCut);
    if (m_vault)
        m_vault->disk().leave(powerCut);
}

void Installation::startAgain()
{
    m_otherWriter.reset();
    m_journal.reset();
    const QString old = m_folder + u"/%1-%2.sqlite3"_s.arg(m_number).arg(m_life);
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(old + end);
    ++m_life;
    open();
    if (m_vault)
        m_vault->disk().startAgain();
}

ReadBackends Installation::readers()
{
    return {[this] { return std::make_unique<SimulatedSessions>(m_universe, m_oracle); },
        [this] { return std::make_unique<SimulatedObjects>(m_universe, m_oracle, m_number, m_failsRequests); },
        journals(), m_buckets, &m_clock, &m_executor};
}

RestoreBackends Installation::restorers()
{
    const SweepBackends sweep = writers();
    RestoreBackends backends;
    backends.sessions = sweep.sessions;
    backends.objects = sweep.objects;
    backends.journal = [this]() -> Result<std::unique_ptr<Journal>> { return journalOfAdmin(); };
    backends.hasJournal = [] { return true; };
    backends.ledger = sweep.ledger;
    backends.vaultFolder = m_vault->folder();
    backends.home = m_folder + u"/home-%1"_s.arg(m_number);
    backends.clock = &m_clock;
    backends.executor = &m_executor;
    backends.onStep = sweep.onStep;
    backends.vault = [this]() -> Result<std::unique_ptr<VaultReader>> {
        if (m_universe.vaultIsAway)
            return fail(ErrorKind::Io, u"the vault is away"_s);
        const Result<std::shared_ptr<VaultFolder>> folder = VaultFolder::open(m_vault->folder(), m_vault->disk());
        if (!folder)
            return fail(folder.error());
        Result<std::unique_ptr<VaultReader>> reader = VaultReader::open(*folder, m_clock);
        if (!reader)
            return reader;
        if (const Result<> unlocked = (*reader)->unlock(keyOfVaults()); !unlocked)
            return fail(unlocked.error());
        return reader;
    };
    return backends;
}

SweepBackends Installation::writers()
{
    SweepBackends writers{[this] { return std::make_unique<SimulatedSessions>(m_universe, m_oracle); },
        [this] { return std::make_unique<SimulatedObjects>(m_universe, m_oracle, m_number, m_failsRequests); },
        journals(), m_buckets, &m_clock, [this](const char *step) { m_universe.call(step); }, &m_executor};
    if (m_vault)
        writers.vault = m_vault->factory();
    if (m_shared) {
        writers.ledger = [this]() -> Result<std::unique_ptr<Ledger>> {
            return std::make_unique<SimulatedLedger>(
                m_universe, m_oracle, *m_shared, SimulatedLedger::Caller::Docsweep, m_number);
        };
    }
    return writers;
}

} // namespace docsweep::sim
