// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalrepair.h"

#include "core/base/clock.h"
#include "core/base/descriptor.h"
#include "core/base/log.h"
#include "core/base/ownfile.h"
#include "core/journal/journal.h"
#include "core/journal/journalwitness.h"
#include "core/journal/loosepages.h"
#include "core/journal/schema.h"
#include "core/journal/sqlitejournal.h"
#include "core/sql/sqlitehandle.h"
#include "core/sql/sqlitestop.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QVariant>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <limits>

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
        "UPDATE hold SET until_us = NULL WHERE typeof(until_us) NOT IN ('integer', 'null')",
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
    constexpr auto kWithoutPlan = "DELETE FROM pending WHERE plan_id NOT IN (SELECT id FROM plan)";
    constexpr auto kWithoutBucket = "DELETE FROM pending WHERE known_bucket NOT IN (SELECT id FROM known_bucket)";
    constexpr auto kHalfPlans = "DELETE FROM plan WHERE state = 0";
    constexpr auto kOfHalfPlans = "DELETE FROM item WHERE (id >> 32) NOT IN (SELECT id FROM plan)";
    constexpr auto kTakeHold =
        "INSERT OR IGNORE INTO hold (kind, pattern, note, since_us, until_us, made_by) VALUES (?, ?, ?, ?, ?, ?)";

    Error systemError(const QString &what)
    {
        const int code = errno;
        return errorOf(ErrorKind::Io,
            Why{what + u": "_s + QString::fromLocal8Bit(std::strerror(code)),
                {code == ENOSPC ? CauseKind::DiskFull : CauseKind::Unknown, {}}});
    }

    /// Of the statement that this one has refused last.
    Error cannotBeFilled(sqlite3 *journal)
    {
        const bool isFull = (sqlite3_errcode(journal) & 0xff) == SQLITE_FULL;
        const QString said = QString::fromUtf8(sqlite3_errmsg(journal));
        return errorOf(ErrorKind::Io,
            Why{u"the new journal cannot be written: "_s + said,
                {isFull ? CauseKind::DiskFull : CauseKind::Unknown, {}}});
    }

    Error cannotBeWritten(const QFile &file)
    {
        const bool isFull = file.error() == QFileDevice::ResourceError;
        return errorOf(ErrorKind::Io,
            Why{file.fileName() + u" cannot be written: "_s + file.errorString(),
                {isFull ? CauseKind::DiskFull : CauseKind::Unknown, {}}});
    }

    QString firstLine(sqlite3_stmt *statement)
    {
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    }

    struct Finalize {
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

    Statement prepared(sqlite3 *database, const QByteArray &sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(database, sql.constData(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
            return {};
        return Statement(statement);
    }

    // ---- Files

    /// Nobody else has the journal open as long as this lives. SQLite's own locks are taken in its stead: whoever has a
    /// journal open keeps one of them all the time, and who comes later waits.
    class Alone {
    public:
        static Result<Alone> with(const QString &path)
        {
            Descriptor file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
            if (!file.isOpen())
                return fail(systemError(u"the journal "_s + path + u" cannot be opened"_s));
#ifdef F_OFD_SETLK
            constexpr off_t kPendingByte = 0x40000000;
            constexpr off_t kLockBytes = 512;
            struct flock all = {};
            all.l_type = F_WRLCK;
            all.l_whence = SEEK_SET;
            all.l_start = kPendingByte;
            all.l_len = kLockBytes;
            if (fcntl(file.fd(), F_OFD_SETLK, &all) != 0) {
                if (errno != EAGAIN && errno != EACCES)
                    return fail(systemError(u"the journal "_s + path + u" cannot be locked"_s));
                return fail(ErrorKind::Conflict, Cause{CauseKind::JournalInUse, {path}});
            }
#endif
            return Alone(std::move(file));
        }

        /// Who opened this file before it lost its place, and waits, must not go on with it as if it were the journal.
        void spoil()
        {
            constexpr QByteArrayView kNote = "repaired: open the journal again";
            if (::pwrite(m_file.fd(), kNote.data(), size_t(kNote.size()), 0) != kNote.size())
                logDebug(u"the journal of before could not be marked"_s);
        }
        const Descriptor &file() const
        {
            return m_file;
        }

    private:
        explicit Alone(Descriptor file)
            : m_file(std::move(file))
        {
        }
        Descriptor m_file;
    };

    Result<> flushed(const QString &path)
    {
        const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
        if (!file.isOpen() || ::fsync(file.fd()) != 0)
            return fail(systemError(path + u" cannot be written"_s));
        return {};
    }

    /// As private as all that is ours, and its former owner's.
    Result<> makeLike(const QString &path, const struct stat &like)
    {
        if (Result<> made = docsweep::makePrivate(path, true); !made)
            return made;
        if (::geteuid() == 0 && ::chown(QFile::encodeName(path).constData(), like.st_uid, like.st_gid) != 0)
            return fail(systemError(path + u" cannot be given to its owner"_s));
        return {};
    }

    Result<> copyFile(const QString &from, const QString &to, const struct stat &like)
    {
        QFile source(from);
        if (!source.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Io, from + u" cannot be read: "_s + source.errorString());
        if (Result<> made = makeLike(to, like); !made)
            return made;
        QFile target(to);
        if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return fail(cannotBeWritten(target));
        constexpr qint64 kAtOnce = 1 << 20;
        while (!source.atEnd()) {
            const QByteArray some = source.read(kAtOnce);
            if (some.isEmpty())
                break; // a part of the disk that cannot be read: what comes before it is kept
            if (target.write(some) != some.size())
                return fail(cannotBeWritten(target));
        }
        target.close();
        return flushed(to);
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
        const Statement info = prepared(database, QByteArray("SELECT name FROM pragma_table_info('") + table + "')");
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
            m_insert = prepared(to,
                "INSERT OR IGNORE INTO " + QByteArray(table.name) + " (" + m_columns + ") VALUES (" + places.join(", ")
                    + ')');
        }

        Result<Salvaged> run()
        {
            Salvaged salvaged{QString::fromLatin1(m_table.what), 0, m_insert != nullptr};
            if (!m_insert)
                return salvaged;
            salvaged.isWhole = m_table.hasRowId ? copyByRowId() : copyFrom({}, {});
            if (!salvaged.isWhole && !m_failure)
                copyFrom(m_table.hasRowId ? QByteArray("ORDER BY rowid DESC") : backwards(), {});
            if (m_stop.stop_requested())
                return failCancelled();
            if (m_failure)
                return fail(*m_failure);
            const Statement count = prepared(m_to, "SELECT count(*) FROM " + QByteArray(m_table.name));
            if (count && sqlite3_step(count.get()) == SQLITE_ROW)
                salvaged.rows = sqlite3_column_int64(count.get(), 0);
            return salvaged;
        }

    private:
        /// By its primary key, from the end.
        QByteArray backwards() const
        {
            QByteArrayList keys;
            const Statement info = prepared(m_to,
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
            const Statement rows = prepared(m_from, sql);
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
        Statement m_insert;
        qint64 m_last = 0; ///< the row that was read last
        std::optional<Error> m_failure; ///< of the new journal
    };

    // ---- The new journal

    class Repair {
    public:
        Repair(const QString &home, std::stop_token stop)
            : m_path(journalPath(home))
            , m_making(m_path + u".repaired"_s)
            , m_stop(std::move(stop))
        {
        }

        Result<JournalRepair> run()
        {
            if (!QFileInfo::exists(m_path))
                return fail(ErrorKind::NotFound, Cause{CauseKind::NothingToRepair, {m_path}});
            const Result<bool> isWhole = look();
            if (!isWhole)
                return fail(isWhole.error());
            if (*isWhole)
                return m_report;
            m_report.wasDamaged = true;
            Result<Alone> alone = Alone::with(m_path);
            if (!alone)
                return fail(alone.error());
            if (::fstat(alone->file().fd(), &m_facts) != 0)
                return fail(systemError(u"the journal "_s + m_path + u" cannot be looked at"_s));
            if (Result<> kept = keep(); !kept)
                return fail(kept.error());
            Result<> made = make();
            QFile::remove(m_report.kept + u"-shm"_s);
            if (!m_hasLog) // reading has made an empty one
                QFile::remove(m_report.kept + u"-wal"_s);
            if (made)
                made = exchange(*alone);
            if (!made) {
                removeMaking();
                return fail(made.error());
            }
            return m_report;
        }

    private:
        /// Whether there is nothing to repair.
        Result<bool> look()
        {
            SqlConnection connection(u"QSQLITE"_s);
            Result<> whole = openJournalDatabase(connection, m_path);
            if (!whole && whole.error().kind != ErrorKind::BadData)
                return fail(whole.error());
            if (whole)
                whole = examineJournal(connection, m_stop);
            if (whole)
                return true;
            if (whole.error().kind != ErrorKind::BadData)
                return fail(whole.error());
            m_report.found = whole.error().text;
            return false;
        }

        /// The damaged one under a name of its own, byte by byte.
        Result<> keep()
        {
            QString time = toIsoUtc(systemClock().now()).section(u'.', 0, 0);
            time.removeIf([](QChar letter) { return letter == u':' || letter == u'-' || letter == u'Z'; });
            m_report.kept = m_path + u".damaged-"_s + time;
            for (int n = 2; QFileInfo::exists(m_report.kept); ++n)
                m_report.kept = m_path + u".damaged-"_s + time + u'-' + QString::number(n);
            if (Result<> copied = copyFile(m_path, m_report.kept, m_facts); !copied)
                return copied;
            const QString log = m_path + u"-wal"_s;
            m_hasLog = QFileInfo::exists(log);
            return m_hasLog ? copyFile(log, m_report.kept + u"-wal"_s, m_facts) : Result<>();
        }

        Result<> make()
        {
            removeMaking();
            if (Result<> made = makeLike(m_making, m_facts); !made)
                return made;
            {
                SqlConnection connection(u"QSQLITE"_s);
                connection.database().setDatabaseName(m_making);
                if (!connection.database().open())
                    return fail(ErrorKind::Io, u"the new journal "_s + m_making + u" cannot be made"_s);
                if (Result<> filled = fill(connection); !filled)
                    return filled;
            }
            return flushed(m_making);
        }

        Result<> fill(SqlConnection &connection)
        {
            Result<SqlTransaction> transaction = SqlTransaction::begin(connection);
            if (!transaction)
                return fail(transaction.error());
            const int told = journalVersionOf(m_report.kept);
            if (Result<> formed = makeJournalForm(connection, told > 0 ? told : kJournalVersion); !formed)
                return formed;
            const Result<sqlite3 *> to = sqliteHandle(connection);
            if (!to)
                return fail(to.error());
            {
                const Damaged damaged(m_report.kept);
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

        /// A hold that is lost keeps nothing, so each is taken from wherever one of it is found: its table, the index
        /// of the table, which has its pattern as well, and any page.
        Result<> takeOtherHolds(sqlite3 *from, sqlite3 *to)
        {
            const Statement check = prepared(from, "PRAGMA integrity_check('hold')");
            const bool agree = check && sqlite3_step(check.get()) == SQLITE_ROW && firstLine(check.get()) == "ok"_L1;
            Salvaged &holds = m_report.salvaged.front();
            holds.isWhole = holds.isWhole && agree;
            if (holds.isWhole)
                return {};
            std::vector<Hold> others;
            const Statement index = prepared(
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
            const Result<qint64> loose = take(holdsInLoosePages(m_report.kept, m_report.kept + u"-wal"_s), to);
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
            const Statement take = prepared(to, kTakeHold);
            for (const Hold &hold : holds) {
                const QByteArray note = hold.note.toUtf8();
                sqlite3_bind_int(take.get(), 1, int(hold.kind));
                sqlite3_bind_blob64(
                    take.get(), 2, hold.pattern.constData(), sqlite3_uint64(hold.pattern.size()), SQLITE_STATIC);
                sqlite3_bind_text(take.get(), 3, note.constData(), int(note.size()), SQLITE_STATIC);
                sqlite3_bind_int64(take.get(), 4, toMicros(hold.since));
                if (hold.until)
                    sqlite3_bind_int64(take.get(), 5, toMicros(*hold.until));
                else
                    sqlite3_bind_null(take.get(), 5);
                const QByteArray by = hold.by.toUtf8();
                sqlite3_bind_text(take.get(), 6, by.constData(), int(by.size()), SQLITE_STATIC);
                if (sqlite3_step(take.get()) != SQLITE_DONE)
                    return fail(cannotBeFilled(to));
                taken += sqlite3_changes(to);
                sqlite3_reset(take.get());
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
                const QString what = QString::fromLatin1(which->what);
                for (Salvaged &salvaged : m_report.salvaged) {
                    if (salvaged.what == what && *some > 0) {
                        salvaged.rows -= *some;
                        salvaged.isWhole = false;
                    }
                }
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
                    if (salvaged.what == "pending deletions"_L1)
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
                const Statement plans = prepared(to, "SELECT statistics, id FROM plan");
                while (plans && sqlite3_step(plans.get()) == SQLITE_ROW) {
                    const QJsonDocument json = QJsonDocument::fromJson(firstLine(plans.get()).toUtf8());
                    if (!statisticsFromJson(json.object()))
                        broken.push_back(sqlite3_column_int64(plans.get(), 1));
                }
            }
            const QByteArray none = QJsonDocument(toJson(ScanStatistics())).toJson(QJsonDocument::Compact);
            const Statement mend =
                prepared(to, "UPDATE plan SET statistics = ?, state = iif(state = 1, 3, state) WHERE id = ?");
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
            const std::optional<JournalWitness> witness = readWitness(m_path);
            const Damaged damaged(m_report.kept);
            quint32 journal = 0;
            if (const Statement own = prepared(damaged.database(), "PRAGMA application_id");
                own && sqlite3_step(own.get()) == SQLITE_ROW)
                journal = quint32(sqlite3_column_int64(own.get(), 0));
            if (witness)
                journal = witness->journal;
            QMap<QString, qint64> counters;
            const Statement rows = prepared(damaged.database(), "SELECT name, seq FROM sqlite_sequence");
            while (rows && sqlite3_step(rows.get()) == SQLITE_ROW) {
                constexpr qint64 kMost = std::numeric_limits<quint32>::max();
                const qint64 last = sqlite3_column_int64(rows.get(), 1);
                if (last > 0 && last < kMost)
                    counters[firstLine(rows.get())] = last;
            }
            if (witness) {
                counters[u"run"_s] = std::max(counters.value(u"run"_s), witness->lastRun);
                counters[u"hold"_s] = std::max(counters.value(u"hold"_s), witness->lastHold);
            }
            if (Result<> done = connection.run(u"PRAGMA application_id = "_s + QString::number(qint32(journal))); !done)
                return done;
            for (const QString &table : {u"plan"_s, u"run"_s, u"hold"_s, u"web_app"_s, u"pending"_s}) {
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

        /// The log goes first: it would be read as the new one's. What was in it is kept.
        Result<> exchange(Alone &alone)
        {
            if (m_stop.stop_requested())
                return failCancelled();
            if (!m_report.isWhole())
                tellWitness();
            for (const QString &beside : {QString(m_path + u"-wal"_s), QString(m_path + u"-shm"_s)}) {
                if (QFileInfo::exists(beside) && !QFile::remove(beside))
                    return fail(ErrorKind::Io, beside + u" cannot be removed"_s);
            }
            if (::rename(QFile::encodeName(m_making).constData(), QFile::encodeName(m_path).constData()) != 0)
                return fail(systemError(u"the new journal cannot take its place"_s));
            alone.spoil();
            return flushed(QFileInfo(m_path).path());
        }

        /// So that every run says it, until somebody has accepted it.
        void tellWitness()
        {
            JournalWitness witness = readWitness(m_path).value_or(JournalWitness());
            if (witness.journal == 0)
                return; // nothing was ever run or held here that this could be about
            witness.loss = JournalLoss{JournalLoss::What::Repaired, witness.lastRun, witness.lastRun, witness.lastHold,
                witness.lastHold, false};
            if (const Result<> written = writeWitness(m_path, witness); !written)
                logWarning(written.error().text);
        }

        void removeMaking()
        {
            for (const auto end : {""_L1, "-journal"_L1, "-wal"_L1, "-shm"_L1})
                QFile::remove(m_making + end);
        }

        const QString m_path;
        const QString m_making;
        std::stop_token m_stop;
        struct stat m_facts = {};
        bool m_hasLog = false;
        JournalRepair m_report;
    };

} // namespace

bool JournalRepair::holdsAreWhole() const
{
    return salvaged.empty() || salvaged.front().isWhole;
}

bool JournalRepair::isWhole() const
{
    return pendingWithoutPlan == 0 && std::ranges::all_of(salvaged, [](const Salvaged &each) { return each.isWhole; });
}

Result<> examineJournal(SqlConnection &connection, std::stop_token stop)
{
    const Result<sqlite3 *> handle = sqliteHandle(connection);
    if (!handle)
        return fail(handle.error());
    const SqliteStop stopping(*handle, stop);
    // Every page of everything; and of the small things that matter most that their indexes say the same.
    for (const char *question :
        {"PRAGMA quick_check(3)", "PRAGMA integrity_check('hold')", "PRAGMA integrity_check('run')",
            "PRAGMA integrity_check('pending')", "PRAGMA integrity_check('web_app')"}) {
        const Statement check = prepared(*handle, question);
        int told = check ? sqlite3_step(check.get()) : sqlite3_errcode(*handle);
        QStringList found;
        while (told == SQLITE_ROW && found.size() < 3) {
            if (const QString line = firstLine(check.get()); line != "ok"_L1)
                found += line.simplified();
            told = sqlite3_step(check.get());
        }
        if (stop.stop_requested())
            return failCancelled();
        if (told != SQLITE_DONE && told != SQLITE_ROW) {
            const int kind = told & 0xff;
            const bool isDamaged = kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB || kind == SQLITE_ERROR;
            const QString said = QString::fromUtf8(sqlite3_errmsg(*handle));
            if (!isDamaged)
                return fail(kind == SQLITE_BUSY ? ErrorKind::Unavailable : ErrorKind::Io,
                    u"the journal cannot be looked through: "_s + said);
            found += said;
        }
        if (!found.isEmpty())
            return fail(ErrorKind::BadData,
                Why{u"the journal is damaged: "_s + found.join(u"; "_s), {CauseKind::JournalDamaged, {}}});
    }
    return {};
}

Result<JournalRepair> repairJournal(const QString &home, std::stop_token stop)
{
    return Repair(home, std::move(stop)).run();
}

// ---- The journal's part

Result<> SqliteJournal::examine(std::stop_token stop)
{
    Result<> whole = examineJournal(m_connection, std::move(stop));
    if (!whole && whole.error().kind == ErrorKind::BadData) {
        return fail(ErrorKind::BadData,
            Why{whole.error().text
                    + u"; end every docsweep that uses it, then repair it: docsweep-cli journal repair"_s,
                whole.error().cause});
    }
    return whole;
}

} // namespace docsweep
