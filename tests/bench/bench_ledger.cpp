// SPDX-License-Identifier: GPL-3.0-or-later
// bench_ledger [ENTRIES [sqlite|postgresql [ROUNDS]]]: how long it takes to prove a ledger of so many entries, with how
// much memory, and to read the newest runs for a page. In a database of its own, whose rows are written by its owner:
// by docsweep each would be a transaction.
#include "core/ledger/ledger.h"
#include "core/ledger/ledgerpayload.h"
#include "core/sessions/sessionstores.h"
#include "tests/support/sessions/djangoproject.h"
#include "tests/support/sessions/postgrescluster.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kRunsOfPage = 200;
constexpr qint64 kRunsToOneHold = 9;

template <typename T> T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return std::move(*result);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

qint64 peakKb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.sliced(text.indexOf("VmHWM:") + 6).simplified().split(' ').constFirst().toLongLong();
}

/// The rows of one table, as text for COPY or bound for SQLite.
class Table {
public:
    virtual ~Table() = default;
    virtual void add(const QVariantList &values) = 0;
};

class CopyFile final : public Table {
public:
    explicit CopyFile(const QString &path)
        : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(m_file.errorString()));
    }
    void add(const QVariantList &values) override
    {
        QByteArray line;
        for (const QVariant &value : values) {
            line += line.isEmpty() ? "" : "\t";
            if (value.isNull())
                line += "\\N";
            else if (value.typeId() == QMetaType::QByteArray)
                line += "\\\\x" + value.toByteArray().toHex();
            else
                line += value.toByteArray();
        }
        m_file.write(line + '\n');
    }

private:
    QFile m_file;
};

class InsertedRows final : public Table {
public:
    InsertedRows(const QSqlDatabase &database, const QString &statement)
        : m_query(database)
    {
        if (!m_query.prepare(statement))
            qFatal("%s", qPrintable(statement));
    }
    void add(const QVariantList &values) override
    {
        for (qsizetype i = 0; i < values.size(); ++i)
            m_query.bindValue(int(i), values[i]);
        if (!m_query.exec())
            qFatal("a row of the ledger was refused");
    }

private:
    QSqlQuery m_query;
};

struct Tables {
    Table &entries;
    Table &runs;
    Table &holds;
};

/// The end of a chain, as the head of the ledger has it.
struct Filled {
    LedgerEntry last;
    qint64 holdsChanged = 0;
};

/// A chain as years of nightly runs and some holds make it: each run has two entries, each hold another two.
Filled fill(const LedgerHead &first, qint64 count, const Tables &to)
{
    LedgerEntry entry;
    entry.number = first.number;
    entry.epoch = first.epoch;
    entry.at = fromMicros(1'700'000'000'000'000);
    entry.hash = first.hash;
    const auto append = [&](EntryKind kind, const QVariant &hold, const QJsonObject &payload) {
        const QByteArray before = entry.hash;
        entry.number += 1;
        entry.at += 30min;
        entry.kind = kind;
        entry.payload = ledgerpayload::stored(payload);
        entry.hash = chainHash(first.ledger, entry, before);
        to.entries.add({entry.number, entry.epoch, toMicros(entry.at), int(kind), hold, entry.payload, entry.hash});
    };
    LedgerRun run;
    run.who = u"root@db1"_s;
    run.trigger = u"scheduled"_s;
    run.version = u"0.2.0"_s;
    run.plan = QByteArray(32, 'p');
    run.policy = R"({"age_us":3600000000,"cutoff":"2026-08-27T12:00:00Z","keep_outputs":false,"storage":true})";
    const QByteArray figures =
        R"({"deleted":1200,"failed":0,"freed_bytes":123456789,"objects_deleted":900,"pending":0})";
    const QByteArray salt = ledgerpayload::newSalt();
    qint64 holdsChanged = first.holdsChanged;
    const QByteArray home(16, 'h');
    for (qint64 pair = 0; entry.number + 2 <= count; ++pair) {
        const qint64 begun = entry.number + 1;
        if (pair % (kRunsToOneHold + 1) == 0) {
            Hold hold{0, HoldKind::Session, QByteArray::number(pair), u"audit"_s, entry.at, {}, u"anna@desk"_s};
            append(EntryKind::HoldMade, begun, ledgerpayload::holdMade(hold, salt));
            append(EntryKind::HoldEnded, begun, ledgerpayload::holdEnded(begun, u"ben@desk"_s, u"over"_s, salt));
            to.holds.add(
                {begun, int(hold.kind), hold.pattern, hold.note.toUtf8(), hold.by.toUtf8(), toMicros(hold.since),
                    QVariant(), salt, begun, entry.number, u"ben@desk"_s.toUtf8(), u"over"_s.toUtf8()});
            holdsChanged = entry.number;
            continue;
        }
        append(EntryKind::RunBegun, {}, ledgerpayload::runBegun(run, home, salt));
        const qint64 at = toMicros(entry.at);
        append(EntryKind::RunEnded, {}, ledgerpayload::runEnded(begun, u"done"_s, figures));
        to.runs.add({begun, run.who.toUtf8(), run.trigger.toUtf8(), run.version.toUtf8(), run.plan, salt, at, at,
            qint64(0), entry.number, QByteArray("done"), figures, home});
    }
    return {entry, holdsChanged};
}

constexpr auto kEntryColumns = "number, epoch, at, kind, hold, payload, hash"_L1;
constexpr auto kRunColumns =
    "id, who, began_by, version, plan, salt, begun, beat, holds_seen, ended, state, figures, home"_L1;
constexpr auto kHoldColumns =
    "id, kind, pattern, note, maker, since, until, salt, stated, ended, ended_by, ended_why"_L1;

QString moved(const Filled &filled)
{
    return u"number = %1, holds_changed = %2, hash = "_s.arg(filled.last.number).arg(filled.holdsChanged);
}

void fillPostgres(PostgresCluster &cluster, const LedgerHead &first, qint64 count, const QTemporaryDir &folder)
{
    Filled filled;
    {
        CopyFile entries(folder.filePath(u"entry"_s));
        CopyFile runs(folder.filePath(u"run"_s));
        CopyFile holds(folder.filePath(u"hold"_s));
        filled = fill(first, count, {entries, runs, holds});
    }
    const std::pair<QString, QLatin1String> tables[]{
        {u"entry"_s, kEntryColumns}, {u"run"_s, kRunColumns}, {u"hold"_s, kHoldColumns}};
    for (const auto &[table, columns] : tables) {
        QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x7755));
        need(cluster.sql(u"COPY docsweep.%1 (%2) FROM '%3'"_s.arg(table, columns, folder.filePath(table))));
    }
    need(cluster.sql(u"UPDATE docsweep.ledger SET %1'\\x%2'; VACUUM ANALYZE"_s.arg(
        moved(filled), QString::fromLatin1(filled.last.hash.toHex()))));
}

void fillSqlite(const QString &path, const LedgerHead &first, qint64 count)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bench"_s);
        database.setDatabaseName(path);
        if (!database.open() || !database.transaction())
            qFatal("%s", qPrintable(path));
        const auto statement = [](QLatin1String table, QLatin1String columns) {
            const qsizetype places = QString(columns).count(u',') + 1;
            return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns, QStringList(places, u"?"_s).join(u','));
        };
        InsertedRows entries(database, statement("entry"_L1, kEntryColumns));
        InsertedRows runs(database, statement("run"_L1, kRunColumns));
        InsertedRows holds(database, statement("hold"_L1, kHoldColumns));
        const Filled filled = fill(first, count, {entries, runs, holds});
        QSqlQuery move(database);
        if (!move.exec(u"UPDATE ledger SET %1X'%2'"_s.arg(moved(filled), QString::fromLatin1(filled.last.hash.toHex())))
            || !database.commit())
            qFatal("the head could not be moved");
    }
    QSqlDatabase::removeDatabase(u"bench"_s);
}

void measure(const DatabaseSettings &settings, const QString &home, int rounds)
{
    std::vector<double> proofs;
    std::vector<double> works;
    std::vector<double> pages;
    const qint64 before = peakKb();
    for (int round = 0; round < rounds; ++round) {
        const auto ledger = need(makeLedger(settings, home));
        QElapsedTimer time;
        const std::clock_t work = std::clock();
        time.start();
        const LedgerProof proof = need(ledger->verify({}));
        proofs.push_back(double(time.nsecsElapsed()) / 1e9);
        works.push_back(double(std::clock() - work) / CLOCKS_PER_SEC);
        if (proof.problem)
            qFatal("%s", qPrintable(sentenceOf(*proof.problem)));
        time.start();
        const auto runs = need(need(makeLedger(settings, home))->runs(kRunsOfPage, {}));
        pages.push_back(double(time.nsecsElapsed()) / 1e6);
        std::printf("round %d: %lld entries and %lld holds proved in %.2f s (%.2f s of work), %zu runs in %.1f ms\n",
            round + 1, static_cast<long long>(proof.entries), static_cast<long long>(proof.holds), proofs.back(),
            works.back(), runs.size(), pages.back());
        std::fflush(stdout);
    }
    std::printf("median: proved in %.2f s (%.2f to %.2f; %.2f s of work), a page of runs, connection included, in %.1f "
                "ms; peak memory "
                "%lld MB, %lld MB before\n",
        median(proofs), *std::min_element(proofs.begin(), proofs.end()),
        *std::max_element(proofs.begin(), proofs.end()), median(works), median(pages),
        static_cast<long long>(peakKb() / 1024), static_cast<long long>(before / 1024));
}

/// As `ledger init` does.
LedgerHead make(const DatabaseSettings &settings, const QString &home)
{
    const auto store = need(makeSessionStore(settings));
    const auto lock = need(store->acquireRunLock({}));
    return need(need(makeLedger(settings, home))->make({}));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList told = application.arguments();
    const qint64 entries = told.value(1, u"1000000"_s).toLongLong();
    const QString kind = told.value(2, u"postgresql"_s);
    const int rounds = told.value(3, u"5"_s).toInt();
    const QTemporaryDir folder;
    std::unique_ptr<PostgresCluster> cluster;
    DatabaseSettings settings;
    if (kind == "sqlite"_L1) {
        settings.kind = DatabaseKind::Sqlite;
        settings.sqlitePath = folder.filePath(u"db.sqlite3"_s);
    } else {
        cluster = need(PostgresCluster::start());
        settings = cluster->settings();
    }
    {
        const auto django = need(DjangoProject::start(settings));
        if (const Result<> migrated = django->migrate(); !migrated)
            qFatal("%s", qPrintable(migrated.error().text));
    }
    const LedgerHead first = make(settings, folder.filePath(u"maker"_s));
    if (cluster)
        fillPostgres(*cluster, first, entries, folder);
    else
        fillSqlite(settings.sqlitePath + u".docsweep"_s, first, entries);
    measure(settings, folder.filePath(u"home"_s), rounds);
    return 0;
}
