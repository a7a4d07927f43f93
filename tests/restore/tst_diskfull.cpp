// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full, or fails, at any write of a whole run or of a whole restore.
#include "core/journal/sqlitejournal.h"
#include "core/ledger/ledgeredjournal.h"
#include "core/sweep/lockeddatabase.h"
#include "tests/restore/restoreworld.h"
#include "tests/support/journal/faultysqlite.h"
#include "tests/vault/faultydisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <random>

#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>

using namespace docsweep;
using namespace Qt::StringLiterals;
using Fault = FaultySqlite::Fault;
using How = FaultySqlite::How;
Q_DECLARE_METATYPE(FaultySqlite::Fault)
Q_DECLARE_METATYPE(FaultySqlite::How)

namespace {

const WorldSize kSmall{4, 2, 1, 1, 1, 0}; ///< in several batches
constexpr int kAll = 12; ///< so many calls fail one by one; of later ones each about …
constexpr int kStride = 12; ///< … so many is taken
constexpr qint64 kMega = 1024 * 1024;

/// The calls that fail: all of the first, then a sample that is the same each time.
class Sample {
public:
    explicit Sample(quint32 seed)
        : m_random(seed)
    {
    }
    int next()
    {
        m_at += m_at < kAll ? 1 : 1 + int(m_random() % quint32(2 * kStride - 1));
        return m_at;
    }

private:
    std::mt19937 m_random;
    int m_at = 0;
};

/// A world with a vault, and what it was before.
struct Watched {
    explicit Watched(bool withLedger = false)
        : world(kSmall)
    {
        world.keepCopies();
        before = bytesOf(world);
        rows = rowsOf(world);
        if (!withLedger)
            return;
        const auto ledger = makeLedger(world.settings().database, world.home());
        if (!ledger || !(*ledger)->make({}))
            qFatal("there is no ledger");
    }

    /// With the ledger, where there is one.
    SweepBackends backends() const
    {
        SweepBackends backends = world.backends();
        backends.ledger = [settings = world.settings()] { return makeLedger(settings.database, settings.home); };
        backends.journal = [own = backends.journal, ledger = backends.ledger]() -> Result<std::unique_ptr<Journal>> {
            Result<std::unique_ptr<Journal>> inner = own();
            if (!inner)
                return inner;
            auto shared = ledger();
            if (!shared)
                return fail(shared.error());
            return std::unique_ptr<Journal>(std::make_unique<LedgeredJournal>(
                std::move(*inner), std::move(*shared), std::make_shared<LedgerAbsence>()));
        };
        return backends;
    }

    /// As the command line does: the lock first, which takes back what a cut-off writer of it has left.
    Result<Run> sweep(const SweepBackends &backends) const
    {
        Result<LockedDatabase> locked = LockedDatabase::take(backends, {});
        if (!locked)
            return fail(locked.error());
        ReadBackends readers = world.readers();
        readers.journal = [home = world.home()] { return SqliteJournal::open(journalPath(home), {4, 2, 6}); };
        ScanCounters counters;
        const Result<Plan> plan = Planner(readers).plan({}, counters, {});
        if (!plan)
            return fail(plan.error());
        SweepRunner runner(backends);
        return runner.execute({plan->id, RunTrigger::CommandLine, {}, {}}, std::move(*locked), {});
    }

    /// Whatever has gone has its copy.
    QString withoutCopy() const
    {
        const VaultContent kept = world.copies();
        const QSet<QByteArray> files = world.files();
        for (auto file = before.cbegin(); file != before.cend(); ++file) {
            if (!files.contains(file.key()) && kept.files.value(file.key()) != *file)
                return u"there is no copy of "_s + displayKey(file.key());
        }
        const QSet<QByteArray> sessions = world.sessions();
        for (const WholeSession &session : rows) {
            if (!sessions.contains(session.key) && kept.sessions.value(session.key) != session)
                return u"there is no copy of the rows of "_s + displayKey(session.key);
        }
        return world.violation();
    }

    /// What the report says of each item is so.
    QString untrue(const Run &run) const
    {
        const Result<std::unique_ptr<Journal>> journal = world.backends().journal();
        const auto items = journal ? (*journal)->runItems(run.id, -1, 10'000) : fail(journal.error());
        if (!items)
            return items.error().text;
        const QSet<QByteArray> files = world.files();
        const QSet<QByteArray> sessions = world.sessions();
        for (const PlanItem &item : *items) {
            const bool isThere =
                item.kind == ItemKind::Session ? sessions.contains(item.sessionKey) : files.contains(item.key);
            const bool isToldGone = item.state == ItemState::Deleted || item.state == ItemState::AlreadyGone;
            const bool isToldThere = item.state == ItemState::Skipped || item.state == ItemState::Failed;
            if ((isToldGone && isThere) || (isToldThere && !isThere))
                return u"%1 is told as %2"_s.arg(displayKey(item.key.isEmpty() ? item.sessionKey : item.key))
                    .arg(int(item.state));
            if (isToldGone && !item.copy)
                return u"%1 is told as gone, without a copy"_s.arg(displayKey(item.key));
        }
        return {};
    }

    /// After the fault, and after the next run, for which there is room.
    QString wrong(const Result<Run> &run) const
    {
        if (const QString lost = withoutCopy(); !lost.isEmpty())
            return lost;
        if (run && run->state != RunState::Running) {
            if (const QString lie = untrue(*run); !lie.isEmpty())
                return lie;
        }
        const Result<Run> next = sweep(backends());
        if (!next)
            return u"the next run: "_s + next.error().text;
        if (const QString lost = withoutCopy(); !lost.isEmpty())
            return u"after the next run: "_s + lost;
        if (const QString lie = untrue(*next); !lie.isEmpty())
            return u"after the next run: "_s + lie;
        if (const QString left = world.leftOver(); !left.isEmpty())
            return u"after the next run: "_s + left;
        return world.files() == world.mustStay() ? QString() : u"after the next run: other files than had to stay"_s;
    }

    SweepWorld world;
    QMap<QByteArray, QByteArray> before;
    std::vector<WholeSession> rows;
};

VaultFactory vaultOn(const Settings &settings, VaultDisk &disk)
{
    return [whole = vaultOf(settings), folder = settings.vault.folder, &disk]() -> Result<OpenedVault> {
        const Result<std::shared_ptr<VaultFolder>> made = VaultFolder::make(folder, disk);
        if (!made)
            return fail(made.error());
        Result<OpenedVault> opened = whole();
        if (opened)
            opened->folder = *made;
        return opened;
    };
}

void faults()
{
    QTest::addColumn<FaultySqlite::Fault>("fault");
    QTest::addColumn<FaultySqlite::How>("how");
    QTest::newRow("full once") << Fault::Full << How::Once;
    QTest::newRow("full from then on") << Fault::Full << How::FromThenOn;
    QTest::newRow("an error once") << Fault::Broken << How::Once;
}

/// All but so many bytes of a file system.
void fillBut(const QString &folder, qint64 left)
{
    struct statvfs room = {};
    if (::statvfs(QFile::encodeName(folder).constData(), &room) != 0)
        qFatal("no room is told");
    QFile ballast(folder + u"/ballast"_s);
    const qint64 bytes = qint64(room.f_bavail) * qint64(room.f_frsize) - left;
    if (bytes <= 0 || !ballast.open(QIODevice::WriteOnly))
        return;
    const QByteArray some(64 * 1024, 'x');
    for (qint64 at = 0; at < bytes; at += some.size()) {
        if (ballast.write(some.constData(), std::min<qint64>(some.size(), bytes - at)) < 0)
            break;
    }
}

/// A file system of its own for a folder, until the end.
class SmallDisk {
public:
    SmallDisk(const QString &folder, qint64 bytes)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
        const QByteArray size = "mode=0700,size=" + QByteArray::number(bytes);
        if (::mount("none", QFile::encodeName(folder).constData(), "tmpfs", 0, size.constData()) != 0)
            qFatal("the small disk is not mounted");
    }
    ~SmallDisk() { ::umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH); }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    void fillBut(qint64 left) const { ::fillBut(m_folder, left); }
    void free() const { QFile::remove(m_folder + u"/ballast"_s); }

private:
    const QString m_folder;
};

} // namespace

/// After each: nothing has gone without a copy of the same bytes and rows, the report is true, and the next run, for
/// which there is room, finishes.
class DiskFullTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theVaultInARun_data() { faults(); }
    void theVaultInARun();
    void theJournalInARun_data() { faults(); }
    void theJournalInARun();
    void theLedgerInARun_data() { faults(); }
    void theLedgerInARun();
    void theHomeInARestore_data() { faults(); }
    void theHomeInARestore();
    void aRealVaultFillsUp();
    void aRealHomeFillsUp();
    void theOnlyDiskFillsUp();
    void theOnlyDiskFillsUpInARestore();

private:
    void runWithFaultsOf(const std::function<QByteArray(const Watched &)> &watched, bool withLedger, int least);
    QString m_whyNoMounts;
};

void DiskFullTest::initTestCase()
{
    FaultySqlite::disk();
    // Of this process alone, with every thread that it begins from now on.
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        m_whyNoMounts = u"mounting is not permitted here: "_s + QString::fromLocal8Bit(strerror(errno));
}

void DiskFullTest::theVaultInARun()
{
    QFETCH(const FaultySqlite::Fault, fault);
    QFETCH(const FaultySqlite::How, how);
    Sample sample(1);
    int tried = 0;
    for (bool isStruck = true; isStruck; ++tried) {
        const Watched watched;
        FaultyDisk disk;
        disk.failAt = sample.next();
        disk.isBroken = how == How::FromThenOn;
        disk.isFull = fault == Fault::Full;
        SweepBackends backends = watched.backends();
        backends.vault = vaultOn(watched.world.settings(), disk);
        const Result<Run> run = watched.sweep(backends);
        isStruck = disk.calls >= disk.failAt;
        const QString wrong = watched.wrong(run);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"call %1: %2"_s.arg(disk.failAt).arg(wrong)));
    }
    QVERIFY(tried > kAll);
    qInfo("%d calls, each failed", tried - 1);
}

void DiskFullTest::runWithFaultsOf(const std::function<QByteArray(const Watched &)> &prefix, bool withLedger, int least)
{
    QFETCH(const FaultySqlite::Fault, fault);
    QFETCH(const FaultySqlite::How, how);
    Sample sample(2);
    FaultySqlite &disk = FaultySqlite::disk();
    int tried = 0;
    for (bool isStruck = true; isStruck; ++tried) {
        const Watched watched(withLedger);
        const int failAt = sample.next();
        disk.watch(prefix(watched));
        disk.fail(failAt, fault, how);
        const Result<Run> run = watched.sweep(watched.backends());
        isStruck = disk.calls() >= failAt;
        disk.mend();
        const QString wrong = watched.wrong(run);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"call %1: %2"_s.arg(failAt).arg(wrong)));
    }
    disk.watch({});
    QVERIFY(tried > least);
    qInfo("%d calls, each failed", tried - 1);
}

void DiskFullTest::theJournalInARun()
{
    runWithFaultsOf([](const Watched &watched) { return QFile::encodeName(watched.world.home()); }, false, kAll);
}

void DiskFullTest::theLedgerInARun()
{
    runWithFaultsOf(
        [](const Watched &watched) { return QFile::encodeName(watched.world.databasePath() + u".docsweep"_s); }, true,
        kAll);
}

/// Its holds and its book; what is on the way then waits, held, and the next start finishes it.
void DiskFullTest::theHomeInARestore()
{
    QFETCH(const FaultySqlite::Fault, fault);
    QFETCH(const FaultySqlite::How, how);
    Sample sample(3);
    FaultySqlite &disk = FaultySqlite::disk();
    int tried = 0;
    for (bool isStruck = true; isStruck; ++tried) {
        const Swept swept(kSmall);
        const RestoreBackends backends = swept.backends();
        const int failAt = sample.next();
        disk.watch(QFile::encodeName(swept.world.home()));
        disk.fail(failAt, fault, how);
        const Result<Restore> restored = bringBack(backends, ofRun(swept.run));
        isStruck = disk.calls() >= failAt;
        disk.mend();
        const QString at = u"call %1: "_s.arg(failAt);
        // What is back is held: the next run takes nothing of it away.
        const QSet<QByteArray> came = swept.world.files();
        QVERIFY2(swept.world.sweep(), qPrintable(at));
        QVERIFY2(swept.world.files().contains(came), qPrintable(at));
        RestoreRunner runner(backends);
        const Result<std::vector<Restore>> earlier = runner.finishEarlier({});
        QVERIFY2(earlier, qPrintable(earlier ? at : at + earlier.error().text));
        if (earlier->empty() && !swept.wrong().isEmpty())
            QVERIFY2(bringBack(backends, ofRun(swept.run)), qPrintable(at));
        QVERIFY2(swept.wrong().isEmpty(), qPrintable(at + swept.wrong()));
    }
    disk.watch({});
    QVERIFY(tried > kAll);
    qInfo("%d calls, each failed", tried - 1);
}

/// Somebody else takes the room between what docsweep asks of it, and gives it back.
void DiskFullTest::aRealVaultFillsUp()
{
    if (!m_whyNoMounts.isEmpty())
        QSKIP(qPrintable(m_whyNoMounts));
    for (const char *step : {"intent recorded", "copies made", "rows recorded"}) {
        for (const qint64 left : {0, 4096, 12'288, 40'960}) {
            Watched watched;
            const SmallDisk disk(watched.world.path() + u"/vault"_s, 80 * kMega);
            SweepBackends backends = watched.backends();
            bool isFull = false;
            backends.onStep = [&](const char *now) {
                if (qstrcmp(now, step) == 0 && !std::exchange(isFull, true))
                    disk.fillBut(left);
            };
            const Result<Run> run = watched.sweep(backends);
            QVERIFY(isFull);
            const QString lost = watched.withoutCopy();
            disk.free();
            const QString wrong = lost.isEmpty() ? watched.wrong(run) : lost;
            QVERIFY2(wrong.isEmpty(),
                qPrintable(u"%1 bytes left at \"%2\": %3"_s.arg(left).arg(QLatin1StringView(step)).arg(wrong)));
        }
    }
}

void DiskFullTest::aRealHomeFillsUp()
{
    if (!m_whyNoMounts.isEmpty())
        QSKIP(qPrintable(m_whyNoMounts));
    for (const char *step : {"before intent", "intent recorded", "copied", "copies recorded", "rows removed",
             "rows recorded", "objects removed"}) {
        for (const qint64 left : {0, 8192, 32'768}) {
            Watched watched;
            const SmallDisk disk(watched.world.home(), 24 * kMega);
            SweepBackends backends = watched.backends();
            bool isFull = false;
            backends.onStep = [&](const char *now) {
                if (qstrcmp(now, step) == 0 && !std::exchange(isFull, true))
                    disk.fillBut(left);
            };
            const Result<Run> run = watched.sweep(backends);
            QVERIFY(isFull);
            disk.free();
            const QString wrong = watched.wrong(run);
            QVERIFY2(wrong.isEmpty(),
                qPrintable(u"%1 bytes left at \"%2\": %3"_s.arg(left).arg(QLatin1StringView(step)).arg(wrong)));
        }
    }
}

/// Database, files, journal and vault on one disk.
void DiskFullTest::theOnlyDiskFillsUp()
{
    if (!m_whyNoMounts.isEmpty())
        QSKIP(qPrintable(m_whyNoMounts));
    for (const char *step : {"intent recorded", "copies recorded", "rows recorded"}) {
        for (const qint64 left : {0, 8192, 49'152}) {
            const SmallDisk disk(u"/dev/shm"_s, 100 * kMega);
            const Watched watched;
            SweepBackends backends = watched.backends();
            bool isFull = false;
            backends.onStep = [&](const char *now) {
                if (qstrcmp(now, step) == 0 && !std::exchange(isFull, true))
                    disk.fillBut(left);
            };
            const Result<Run> run = watched.sweep(backends);
            QVERIFY(isFull);
            disk.free();
            const QString wrong = watched.wrong(run);
            QVERIFY2(wrong.isEmpty(),
                qPrintable(u"%1 bytes left at \"%2\": %3"_s.arg(left).arg(QLatin1StringView(step)).arg(wrong)));
        }
    }
}

/// What does not fit waits; nothing half stored has a name.
void DiskFullTest::theOnlyDiskFillsUpInARestore()
{
    if (!m_whyNoMounts.isEmpty())
        QSKIP(qPrintable(m_whyNoMounts));
    for (const char *step : {"restore: held", "restore: objects intended", "restore: rows intended"}) {
        for (const qint64 left : {0, 4096, 24'576, 98'304}) {
            const SmallDisk disk(u"/dev/shm"_s, 100 * kMega);
            const Swept swept(kSmall);
            RestoreBackends backends = swept.backends();
            bool isFull = false;
            backends.onStep = [&](const char *now) {
                if (qstrcmp(now, step) == 0 && !std::exchange(isFull, true))
                    disk.fillBut(left);
            };
            const Result<Restore> restored = bringBack(backends, ofRun(swept.run));
            QVERIFY(isFull);
            const QMap<QByteArray, QByteArray> now = bytesOf(swept.world);
            for (auto file = now.cbegin(); file != now.cend(); ++file)
                QCOMPARE(*file, swept.before.value(file.key()));
            disk.free();
            QVERIFY(RestoreRunner(swept.backends()).finishEarlier({}));
            QVERIFY2(swept.wrong().isEmpty(),
                qPrintable(u"%1 bytes left at \"%2\": %3"_s.arg(left).arg(QLatin1StringView(step)).arg(swept.wrong())));
        }
    }
}

QTEST_GUILESS_MAIN(DiskFullTest)
#include "tst_diskfull.moc"
