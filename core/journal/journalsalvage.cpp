// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalsalvage.h"

#include "core/journal/journalwitness.h"
#include "core/journal/loosepages.h"
#include "core/journal/rawstatement.h"
#include "core/journal/schema.h"
#include "core/sql/sqlitehandle.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QUrl>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// A kind of thing in the journal, in the order in which it matters; `what` empty: it is not told.
    struct Table {
        const char *name;
        const char *what;
        bool hasRowId;
    };
    constexpr std::array kTables{
        Table{"hold", "holds", true},
        Table{"pending", "pending deletions", true},
        Table{"run", "runs", true},
        Table{"intent", "steps", false},
        Table{"web_app", "web apps", true},
        Table{"place", "places", false},
        Table{"known_bucket", "buckets", false},
        Table{"hold_history", "", true},
        Table{"schedule", "schedules", false},
        Table{"occurrence", "planned times", false},
        Table{"rollout", "gradual starts", false},
        Table{"kept_output", "kept outputs", false},
        Table{"clock_note", "", false},
        Table{"plan", "plans", true},
        Table{"plan_bucket", "", false},
        Table{"bucket", "", true},
        Table{"run_scope", "", false},
        Table{"rider", "", false},
        Table{"batch", "", false},
        Table{"item", "items", true},
    };

    /// What no docsweep writes: a page that is damaged may be read as anything.
    constexpr std::array kNonsense{
        "DELETE FROM hold WHERE typeof(kind) <> 'integer' OR kind NOT BETWEEN 1 AND 4 OR typeof(pattern) <> 'blob' OR "
        "length(pattern) = 0",
        "DELETE FROM hold_history WHERE typeof(kind) <> 'integer' OR kind NOT BETWEEN 1 AND 4 OR typeof(pattern) <> "
        "'blob' OR length(pattern) = 0 OR typeof(what) <> 'integer'",
        "DELETE FROM pending WHERE kind NOT BETWEEN 2 AND 5 OR typeof(object_key) <> 'blob' OR length(object_key) = 0 "
        "OR typeof(plan_id) <> 'integer' OR typeof(first_us) <> 'integer'",
        "DELETE FROM run WHERE typeof(state) <> 'integer' OR state NOT BETWEEN 0 AND 4 OR typeof(started_by) <> "
        "'integer' OR started_by NOT BETWEEN 1 AND 4 OR typeof(started_us) <> 'integer'",
        "DELETE FROM rollout WHERE typeof(age_us) <> 'integer' OR age_us <= 0 OR typeof(begin_us) <> 'integer' OR "
        "days_each NOT BETWEEN 1 AND 365 OR trouble NOT BETWEEN 0 AND 6",
        "DELETE FROM intent WHERE typeof(state) <> 'integer' OR state NOT BETWEEN 0 AND 3",
        "DELETE FROM plan WHERE typeof(state) <> 'integer' OR state NOT BETWEEN 0 AND 3 OR typeof(age_us) <> 'integer' "
        "OR typeof(cutoff_us) <> 'integer'",
        "DELETE FROM item WHERE typeof(kind) <> 'integer' OR kind NOT BETWEEN 1 AND 5 OR typeof(state) <> 'integer' OR "
        "state NOT BETWEEN 0 AND 5",
    };

    // What hangs on something that is lost. Files of such deletions and plans are found again by the next scan.
    constexpr auto kWithoutPlan = "DELETE FROM pending WHERE plan_id <> 0 AND plan_id NOT IN (SELECT id FROM plan)";
    constexpr auto kWithoutBucket = "DELETE FROM pending WHERE known_bucket NOT IN (SELECT id FROM known_bucket)";
    constexpr auto kHalfPlans = "DELETE FROM plan WHERE state = 0";
    constexpr auto kOfHalfPlans = "DELETE FROM item WHERE (id >> 32) NOT IN (SELECT id FROM plan)";
    constexpr auto kTakeHold = "INSERT OR IGNORE INTO hold (kind, pattern, note, since_us) VALUES (?, ?, ?, ?)";
    constexpr auto kEndHold = "UPDATE hold SET until_us = ?, made_by = ? WHERE id = last_insert_rowid()";
    /// Found twice, in older pages as well: the longer one counts.
    constexpr auto kLengthenHold = "UPDATE hold SET until_us = iif(?1 IS NULL, NULL, max(until_us, ?1))"
                                   " WHERE kind = ?2 AND pattern = ?3 AND until_us IS NOT NULL";
    /// A hold whose end cannot be read keeps for ever.
    constexpr auto kUnreadEnds = "UPDATE hold SET until_us = NULL WHERE typeof(until_us) NOT IN ('integer', 'null')";

    /// Of the statement that this one has refused last.
    Error cannotBeFilled(sqlite3 *journal)
    {
        const bool isFull = (sqlite3_errcode(journal) & 0xff) == SQLITE_FULL;
        const QString said = QString::fromUtf8(sqlite3_errmsg(journal));
        return errorOf(ErrorKind::Io,
            Why{u"the new journal cannot be written: "_s + said,
                {isFull ? CauseKind::DiskFull : CauseKind::Unknown, {}}});
    }

    // ---- Reading what is damaged

    /// The damaged journal, which reading does not change.
    class Damaged {
    public:
        explicit Damaged(const QString &path)
        {
            const QByteArray address = QUrl::fromLocalFile(path).toEncoded() + "?mode=ro";
            if (sqlite3_open_v2(address.constData(), &m_database, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr)
                != SQLITE_OK)
                return;
            sqlite3_db_config(m_database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
            sqlite3_db_config(m_database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
            sqlite3_db_config(m_database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
            sqlite3_db_config(m_database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
            // Goes on with what can be understood of a damaged schema.
            for (const char *pragma : {"PRAGMA cell_size_check = ON", "PRAGMA writable_schema = ON"})
                sqlite3_exec(m_database, pragma, nullptr, nullptr, nullptr);
        }
        ~Damaged() { sqlite3_close(m_database); }
        Damaged(const Damaged &) = delete;
        Damaged &operator=(const Damaged &) = delete;

        sqlite3 *database() const { return m_database; }

    private:
        sqlite3 *m_database = nullptr;
    };

    QByteArrayList columnsOf(sqlite3 *database, const char *table)
    {
        QByteArrayList columns;
        const RawStatement info =
            rawStatement(database, QByteArray("SELECT name FROM pragma_table_info('") + table + "')");
        while (info && sqlite3_step(info.get()) == SQLITE_ROW)
            columns += reinterpret_cast<const char *>(sqlite3_column_text(info.get(), 0));
        return columns;
    }

    /// Copies the rows of one table, as many as can be reached from its beginning, from its end and from between.
    class TableCopy {
    public:
        TableCopy(sqlite3 *from, sqlite3 *to, const Table &table, std::stop_token stop)
            : m_from(from)
            , m_to(to)
            , m_table(table)
            , m_stop(std::move(stop))
            , m_columns(columnsOf(to, table.name).join(", "))
        {
            QByteArrayList places(m_columns.count(',') + 1, "?");
            m_insert = rawStatement(to,
                "INSERT OR IGNORE INTO " + QByteArray(table.name) + " (" + m_columns + ") VALUES (" + places.join(", ")
                    + ')');
        }

        Result<Salvaged> run()
        {
            Salvaged salvaged{QString::fromLatin1(m_table.what), 0, m_insert != nullptr, QLatin1String(m_table.name)};
            if (!m_insert)
                return salvaged;
            salvaged.isWhole = m_table.hasRowId ? copyByRowId() : copyFrom({}, {});
            if (!salvaged.isWhole && !m_failure)
                copyFrom(m_table.hasRowId ? QByteArray("ORDER BY rowid DESC") : backwards(), {});
            if (m_stop.stop_requested())
                return failCancelled();
            if (m_failure)
                return fail(*m_failure);
            const RawStatement count = rawStatement(m_to, "SELECT count(*) FROM " + QByteArray(m_table.name));
            if (count && sqlite3_step(count.get()) == SQLITE_ROW)
                salvaged.rows = sqlite3_column_int64(count.get(), 0);
            return salvaged;
        }

    private:
        /// By its primary key, from the end.
        QByteArray backwards() const
        {
            QByteArrayList keys;
            const RawStatement info = rawStatement(m_to,
                QByteArray("SELECT name FROM pragma_table_info('") + m_table.name + "') WHERE pk > 0 ORDER BY pk");
            while (info && sqlite3_step(info.get()) == SQLITE_ROW)
                keys += QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(info.get(), 0))) + " DESC";
            return keys.isEmpty() ? QByteArray() : "ORDER BY " + keys.join(", ");
        }

        /// Behind each place that cannot be read it goes on further and further off.
        bool copyByRowId()
        {
            constexpr int kMostGaps = 10000;
            constexpr qint64 kFarthest = qint64(1) << 52;
            bool isWhole = true;
            qint64 after = std::numeric_limits<qint64>::min();
            qint64 step = 1;
            for (int gaps = 0; gaps < kMostGaps && !m_failure; ++gaps) {
                m_last = after;
                if (copyFrom("WHERE rowid > ? ORDER BY rowid", after))
                    return isWhole;
                isWhole = false;
                const bool hasMoved = m_last != after;
                step = hasMoved ? 1 : step * 2;
                if (step > kFarthest)
                    break;
                after = std::max<qint64>(m_last, 0) + step;
            }
            return false;
        }

        /// Whether it came to the end.
        bool copyFrom(const QByteArray &how, std::optional<qint64> after)
        {
            const QByteArray sql = "SELECT " + m_columns + (m_table.hasRowId ? ", rowid" : "") + " FROM "
                + QByteArray(m_table.name) + ' ' + how;
            const RawStatement rows = rawStatement(m_from, sql);
            if (!rows)
                return false;
            if (after)
                sqlite3_bind_int64(rows.get(), 1, *after);
            const int columns = sqlite3_column_count(rows.get()) - (m_table.hasRowId ? 1 : 0);
            while (!m_stop.stop_requested()) {
                const int told = sqlite3_step(rows.get());
                if (told == SQLITE_DONE)
                    return true;
                if (told != SQLITE_ROW)
                    return false;
                for (int column = 0; column < columns; ++column)
                    sqlite3_bind_value(m_insert.get(), column + 1, sqlite3_column_value(rows.get(), column));
                if (m_table.hasRowId)
                    m_last = sqlite3_column_int64(rows.get(), columns);
                const int stored = sqlite3_step(m_insert.get());
                sqlite3_reset(m_insert.get());
                const int kind = stored & 0xff;
                if (kind == SQLITE_FULL || kind == SQLITE_IOERR || kind == SQLITE_NOMEM) {
                    m_failure = cannotBeFilled(m_to);
                    return false;
                }
            }
            return false;
        }

        sqlite3 *m_from;
        sqlite3 *m_to;
        const Table &m_table;
        std::stop_token m_stop;
        const QByteArray m_columns;
        RawStatement m_insert;
        qint64 m_last = 0; ///< the row that was read last
        std::optional<Error> m_failure; ///< of the new journal
    };

    // ---- The new journal

    class Salvage {
    public:
        Salvage(const QString &kept, const QString &place, JournalRepair &report, std::stop_token stop)
            : m_kept(kept)
            , m_place(place)
            , m_report(report)
            , m_stop(std::move(stop))
        {
        }

        Result<> run(SqlConnection &connection)
        {
            Result<SqlTransaction> transaction = SqlTransaction::begin(connection);
            if (!transaction)
                return fail(transaction.error());
            const int told = journalVersionOf(m_kept);
            if (Result<> formed = makeJournalForm(connection, told > 0 ? told : kJournalVersion); !formed)
                return formed;
            const Result<sqlite3 *> to = sqliteHandle(connection);
            if (!to)
                return fail(to.error());
            {
                const Damaged damaged(m_kept);
                for (const Table &table : kTables) {
                    if (columnsOf(*to, table.name).isEmpty()) // of a later form
                        continue;
                    Result<Salvaged> some = TableCopy(damaged.database(), *to, table, m_stop).run();
                    if (!some)
                        return fail(some.error());
                    m_report.salvaged.push_back(std::move(*some));
                }
                if (Result<> found = takeOtherHolds(damaged.database(), *to); !found)
                    return found;
            }
            if (Result<> tidied = tidy(*to); !tidied)
                return tidied;
            if (Result<> numbered = number(connection); !numbered)
                return numbered;
            return transaction->commit();
        }

    private:
        /// A hold that is lost keeps nothing, so each is taken from wherever one of it is found: its table, the index
        /// of the table, which has its pattern as well, and any page.
        Result<> takeOtherHolds(sqlite3 *from, sqlite3 *to)
        {
            const RawStatement check = rawStatement(from, "PRAGMA integrity_check('hold')");
            const bool agree = check && sqlite3_step(check.get()) == SQLITE_ROW && firstText(check.get()) == "ok"_L1;
            Salvaged &holds = m_report.salvaged.front();
            holds.isWhole = holds.isWhole && agree;
            if (holds.isWhole)
                return {};
            std::vector<Hold> others;
            const RawStatement index = rawStatement(
                from, "SELECT kind, pattern FROM hold INDEXED BY sqlite_autoindex_hold_1 ORDER BY kind, pattern");
            while (index && sqlite3_step(index.get()) == SQLITE_ROW) {
                Hold hold;
                hold.kind = HoldKind(sqlite3_column_int(index.get(), 0));
                hold.pattern = QByteArray(static_cast<const char *>(sqlite3_column_blob(index.get(), 1)),
                    sqlite3_column_bytes(index.get(), 1));
                others.push_back(std::move(hold));
            }
            const Result<qint64> ofIndex = take(others, to);
            if (!ofIndex)
                return fail(ofIndex.error());
            const Result<qint64> loose = take(holdsInLoosePages(m_kept, m_kept + u"-wal"_s), to);
            if (!loose)
                return fail(loose.error());
            m_report.looseHolds = *loose;
            holds.rows += *ofIndex + *loose;
            return {};
        }

        /// Answers how many were not there yet.
        static Result<qint64> take(const std::vector<Hold> &holds, sqlite3 *to)
        {
            qint64 taken = 0;
            const RawStatement take = rawStatement(to, kTakeHold);
            const bool canEnd = columnsOf(to, "hold").contains("until_us"); // since the eighth form
            const RawStatement end = canEnd ? rawStatement(to, kEndHold) : RawStatement();
            const RawStatement lengthen = canEnd ? rawStatement(to, kLengthenHold) : RawStatement();
            for (const Hold &hold : holds) {
                const QByteArray note = hold.note.toUtf8();
                sqlite3_bind_int(take.get(), 1, int(hold.kind));
                sqlite3_bind_blob64(
                    take.get(), 2, hold.pattern.constData(), sqlite3_uint64(hold.pattern.size()), SQLITE_STATIC);
                sqlite3_bind_text(take.get(), 3, note.constData(), int(note.size()), SQLITE_STATIC);
                sqlite3_bind_int64(take.get(), 4, toMicros(hold.since));
                if (sqlite3_step(take.get()) != SQLITE_DONE)
                    return fail(cannotBeFilled(to));
                const bool isNew = sqlite3_changes(to) > 0;
                taken += isNew ? 1 : 0;
                sqlite3_reset(take.get());
                if (!isNew && canEnd) {
                    if (hold.until)
                        sqlite3_bind_int64(lengthen.get(), 1, toMicros(*hold.until));
                    else
                        sqlite3_bind_null(lengthen.get(), 1);
                    sqlite3_bind_int(lengthen.get(), 2, int(hold.kind));
                    sqlite3_bind_blob64(lengthen.get(), 3, hold.pattern.constData(),
                        sqlite3_uint64(hold.pattern.size()), SQLITE_STATIC);
                    if (sqlite3_step(lengthen.get()) != SQLITE_DONE)
                        return fail(cannotBeFilled(to));
                    sqlite3_reset(lengthen.get());
                }
                if (isNew && canEnd && (hold.until || !hold.by.isEmpty())) {
                    const QByteArray by = hold.by.toUtf8();
                    if (hold.until)
                        sqlite3_bind_int64(end.get(), 1, toMicros(*hold.until));
                    else
                        sqlite3_bind_null(end.get(), 1);
                    sqlite3_bind_text(end.get(), 2, by.constData(), int(by.size()), SQLITE_STATIC);
                    if (sqlite3_step(end.get()) != SQLITE_DONE)
                        return fail(cannotBeFilled(to));
                    sqlite3_reset(end.get());
                }
            }
            return taken;
        }

        /// Takes out what nobody can have written, and what hangs on something that is lost.
        Result<> tidy(sqlite3 *to)
        {
            const auto removed = [to](const char *sql) -> Result<qint64> {
                if (sqlite3_exec(to, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
                    return fail(cannotBeFilled(to));
                return sqlite3_changes(to);
            };
            for (const char *sql : kNonsense) {
                const QString table = QString::fromLatin1(sql).section(u' ', 2, 2);
                const auto which = std::ranges::find_if(
                    kTables, [&table](const Table &each) { return table == QLatin1String(each.name); });
                if (columnsOf(to, which->name).isEmpty())
                    continue;
                const Result<qint64> some = removed(sql);
                if (!some)
                    return fail(some.error());
                for (Salvaged &salvaged : m_report.salvaged) {
                    if (salvaged.table == QLatin1String(which->name) && *some > 0) {
                        salvaged.rows -= *some;
                        salvaged.isWhole = false;
                    }
                }
            }
            if (columnsOf(to, "hold").contains("until_us")) {
                if (const Result<qint64> some = removed(kUnreadEnds); !some)
                    return fail(some.error());
            }
            if (!columnsOf(to, "pending").isEmpty()) {
                Result<qint64> some = removed(kWithoutPlan);
                const bool isByBucket = columnsOf(to, "pending").contains("known_bucket"); // since the fourth form
                const Result<qint64> more = some && isByBucket ? removed(kWithoutBucket) : Result<qint64>(0);
                if (!some || !more)
                    return fail(some ? more.error() : some.error());
                *some += *more;
                m_report.pendingWithoutPlan = *some;
                for (Salvaged &salvaged : m_report.salvaged) {
                    if (salvaged.table == "pending"_L1)
                        salvaged.rows -= *some;
                }
            }
            for (const char *sql : {kHalfPlans, kOfHalfPlans}) {
                if (const Result<qint64> some = removed(sql); !some)
                    return fail(some.error());
            }
            return mendPlans(to);
        }

        /// A plan without its figures is still what ordered a deletion; run it must not be.
        Result<> mendPlans(sqlite3 *to)
        {
            std::vector<qint64> broken;
            {
                const RawStatement plans = rawStatement(to, "SELECT statistics, id FROM plan");
                while (plans && sqlite3_step(plans.get()) == SQLITE_ROW) {
                    const QJsonDocument json = QJsonDocument::fromJson(firstText(plans.get()).toUtf8());
                    if (!statisticsFromJson(json.object()))
                        broken.push_back(sqlite3_column_int64(plans.get(), 1));
                }
            }
            const QByteArray none = QJsonDocument(toJson(ScanStatistics())).toJson(QJsonDocument::Compact);
            const RawStatement mend =
                rawStatement(to, "UPDATE plan SET statistics = ?, state = iif(state = 1, 3, state) WHERE id = ?");
            for (const qint64 plan : broken) {
                sqlite3_bind_text(mend.get(), 1, none.constData(), int(none.size()), SQLITE_STATIC);
                sqlite3_bind_int64(mend.get(), 2, plan);
                if (sqlite3_step(mend.get()) != SQLITE_DONE)
                    return fail(cannotBeFilled(to));
                sqlite3_reset(mend.get());
            }
            return {};
        }

        /// It stays the same journal, and gives no number twice.
        Result<> number(SqlConnection &connection)
        {
            const std::optional<JournalWitness> witness = readWitness(m_place);
            const Damaged damaged(m_kept);
            quint32 journal = 0;
            if (const RawStatement own = rawStatement(damaged.database(), "PRAGMA application_id");
                own && sqlite3_step(own.get()) == SQLITE_ROW)
                journal = quint32(sqlite3_column_int64(own.get(), 0));
            if (witness)
                journal = witness->journal;
            QMap<QString, qint64> counters;
            const RawStatement rows = rawStatement(damaged.database(), "SELECT name, seq FROM sqlite_sequence");
            while (rows && sqlite3_step(rows.get()) == SQLITE_ROW) {
                constexpr qint64 kMost = std::numeric_limits<quint32>::max();
                const qint64 last = sqlite3_column_int64(rows.get(), 1);
                if (last > 0 && last < kMost)
                    counters[firstText(rows.get())] = last;
            }
            if (witness) {
                counters[u"run"_s] = std::max(counters.value(u"run"_s), witness->lastRun);
                counters[u"hold"_s] = std::max(counters.value(u"hold"_s), witness->lastHold);
                counters[u"hold_history"_s] = std::max(counters.value(u"hold_history"_s), witness->lastHoldChange);
            }
            if (Result<> done = connection.run(u"PRAGMA application_id = "_s + QString::number(qint32(journal))); !done)
                return done;
            for (const QString &table :
                {u"plan"_s, u"run"_s, u"hold"_s, u"hold_history"_s, u"web_app"_s, u"pending"_s}) {
                const QString least = QString::number(counters.value(table));
                const QString quoted = u'\'' + table + u'\'';
                const QString insert = u"INSERT INTO sqlite_sequence (name, seq) SELECT "_s + quoted
                    + u", 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = "_s + quoted + u')';
                if (Result<> done = connection.run(insert); !done)
                    return done;
                if (Result<> done = connection.run(
                        u"UPDATE sqlite_sequence SET seq = max(seq, "_s + least + u") WHERE name = "_s + quoted);
                    !done)
                    return done;
            }
            return {};
        }

        const QString m_kept;
        const QString m_place;
        JournalRepair &m_report;
        std::stop_token m_stop;
    };

} // namespace

Result<> salvageJournal(
    const QString &kept, const QString &place, SqlConnection &into, JournalRepair &report, std::stop_token stop)
{
    return Salvage(kept, place, report, std::move(stop)).run(into);
}

} // namespace docsweep
