// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/format.h"
#include "app/cli/report.h"
#include "core/sessions/sqlitecompaction.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// Before anything is made beside a file that is not the web app's.
    Result<> requireWebApp(const CommandContext &context)
    {
        const Result<std::unique_ptr<SessionReader>> sessions = context.readers.sessions();
        return sessions ? (*sessions)->checkSchema(context.stop) : fail(sessions.error());
    }

    /// PostgreSQL compacts itself, and what it cannot do so its owner decides: nothing is changed here.
    Result<ExitCode> tellPostgres(const CommandContext &context)
    {
        const Result<std::unique_ptr<SessionReader>> sessions = context.readers.sessions();
        if (!sessions)
            return fail(sessions.error());
        const Result<Instant> now = (*sessions)->serverTime(context.stop);
        const Result<DatabaseFacts> facts = now ? (*sessions)->facts(context.stop) : fail(now.error());
        if (!facts)
            return fail(facts.error());
        const Result<Beside> seen = now ? (*sessions)->beside(*now, context.stop) : fail(now.error());
        if (!seen)
            return fail(seen.error());
        context.console.endProgress();
        const std::vector<TableSpace> tables = seen->space ? seen->space->tables : std::vector<TableSpace>();
        QStringList names;
        QStringList packs;
        for (const TableSpace &table : tables) {
            names += table.table;
            packs += u"-t "_s + table.table;
            context.console.print(table.table + u": "_s + formatBytes(table.bytes) + u", "_s
                + formatCount(table.liveRows, "row"_L1) + u", "_s + QString::number(table.deadRows) + u" dead"_s);
        }
        for (const QString &line : QStringList{QString(),
                 facts->isReplica ? u"Nothing was changed. This is a replica: on its primary server, as the tables' "
                                    u"owner, run one of "
                                    "these with psql:"_s
                                  : u"Nothing was changed. As the tables' owner, run one of these with psql:"_s,
                 QString(), u"  VACUUM (ANALYZE) "_s + names.join(u", "_s) + u';',
                 u"      frees the room of dead rows for new ones; locks nobody out. The server's"_s,
                 u"      autovacuum does the same by itself, some time later."_s,
                 u"  VACUUM FULL "_s + names.join(u", "_s) + u';',
                 u"      gives the room back to the disk; nobody can read or write a table while"_s,
                 u"      it works on that one, and it needs room for a second copy."_s,
                 u"  pg_repack "_s + packs.join(u' ') + u" DATABASE"_s,
                 u"      as VACUUM FULL with short locks only; an extension of its own."_s})
            context.console.print(line);
        return ExitCode::Done;
    }

} // namespace

Result<ExitCode> runCompact(const CompactOptions &options, const CommandContext &context)
{
    const DatabaseSettings &database = context.settings.database;
    if (database.kind == DatabaseKind::PostgreSql)
        return tellPostgres(context);
    if (database.kind == DatabaseKind::None)
        return fail(context.readers.sessions().error());
    if (const Result<> right = requireWebApp(context); !right)
        return fail(right.error());
    const CompactionRequest request{database.sqlitePath, database.busyWait, {}};
    const Result<Compaction> done =
        options.inPlace ? compactInPlace(request, context.stop) : compactByExchange(request, context.stop);
    if (!done)
        return fail(done.error());
    context.console.endProgress();
    if (done->isHeldByReaders) {
        context.console.print(
            u"%1 is compact, but takes %2 with its -wal file now (%3 before): another process reads an older state. The room comes back when it has ended."_s
                .arg(database.sqlitePath, formatBytes(done->after), formatBytes(done->before)));
        return ExitCode::Done;
    }
    context.console.print(done->wasNeeded
            ? u"%1 takes %2 now, and took %3 before."_s.arg(
                database.sqlitePath, formatBytes(done->after), formatBytes(done->before))
            : u"%1 has no free room inside; nothing was changed."_s.arg(database.sqlitePath));
    return ExitCode::Done;
}

} // namespace docsweep
