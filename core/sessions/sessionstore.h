// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identity.h"
#include "core/base/instant.h"
#include "core/base/names.h"
#include "core/base/result.h"
#include "core/sessions/beside.h"
#include "core/sessions/databasefacts.h"
#include "core/sessions/returning.h"
#include "core/sessions/rowsearch.h"
#include "core/sessions/wholerows.h"

#include <QStringList>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace docsweep {

/// Which column of a document row names an object.
enum class DocumentPart { Source, Excel, Pdf, Doc };
inline constexpr int kDocumentParts = 4;

/// A row of parser_processeddocument, as far as a cleanup needs it.
struct DocumentRecord {
    qint64 id = 0;
    std::array<ObjectKey, kDocumentParts> keys; ///< by DocumentPart; empty where the row names none (null or "")

    const ObjectKey &key(DocumentPart part) const { return keys[size_t(part)]; }
    bool operator==(const DocumentRecord &) const = default;
};

/// What a document row tells people of itself; never what was read out of the document.
struct DocumentFacts {
    qint64 id = 0;
    QString fileName; ///< as it was uploaded
    QString status; ///< of its processing: "completed"

    bool operator==(const DocumentFacts &) const = default;
};

/// What a document row tells of times.
struct DocumentTimes {
    qint64 id = 0;
    ObjectKey source; ///< empty where the row names none
    std::optional<Instant> createdAt;
    std::optional<Instant> lastActivity; ///< of its session

    bool operator==(const DocumentTimes &) const = default;
};

/// How it is known in which zone a database's times are.
enum class ZoneSource {
    Database, ///< it tells
    Setting, ///< somebody has said so
    Assumed, ///< nobody: they are read as UTC
};

/// The times of the newest rows, at most a thousand of each.
struct TimesSample {
    ZoneSource zone = ZoneSource::Database;
    std::vector<DocumentTimes> documents; ///< newest id first
    std::vector<Instant> activity; ///< of the sessions, in no order
};

/// A row of parser_usersession with its documents (ordered by id).
struct SessionRecord {
    qint64 id = 0;
    SessionKey key;
    std::optional<Instant> lastActivity; ///< absent when null or unreadable: then the session is never old
    std::vector<DocumentRecord> documents;

    bool operator==(const SessionRecord &) const = default;
};

/// A fingerprint of a session's document rows: their ids and every key they name, in order of id. Two equal
/// fingerprints mean that nothing was added, removed or renamed between plan and run. Stable across versions.
quint64 documentsFingerprint(std::span<const DocumentRecord> documents);

/// A key that a row names outside its own session's folder.
struct ForeignReference {
    ObjectKey key;
    qint64 sessionId = 0;
    SessionKey sessionKey;
    std::optional<Instant> lastActivity; ///< of the session that names it
    bool isOutput = false; ///< named in excel, pdf or doc
};

/// Called on the calling thread with a batch of sessions in byte order of `session_key || '/'`; false ends the stream
/// with Cancelled.
using SessionSink = std::function<bool(std::vector<SessionRecord> &&)>;
using ForeignReferenceSink = std::function<void(const ForeignReference &)>;

/// The web app's rows, the half that cannot change anything. Blocking; call from worker threads only. Each instance
/// serves one thread at a time and opens its connection there.
/// Every call: Unavailable (server gone, database busy: retry), Unauthorized, NotFound (no such database), BadConfig
/// (tables or columns missing), Cancelled.
class SessionReader {
public:
    virtual ~SessionReader() = default;

    /// The place of the database, for people, without secrets: "SQLite /srv/app/db.sqlite3", "PostgreSQL parser on
    /// db.example:5432 as web.ref".
    virtual QString name() const = 0;

    /// Which database it is. Changes and makes nothing; an SQLite database has no anchor before the first run lock.
    virtual Result<DatabaseId> identity(std::stop_token stop) = 0;

    /// That Django's tables and columns are all there; else BadConfig with the names of what is missing. Also BadConfig
    /// where rows are hidden from us or times have no zone, and Unauthorized with the GRANT that is missing.
    virtual Result<> checkSchema(std::stop_token stop) = 0;

    /// What is allowed here and yet dangerous, a sentence each with what to do about it: roles that may plant tables
    /// and functions where those of the web app are looked for, a connection whose server nobody verifies. Nothing that
    /// keeps a run from being right.
    virtual Result<QStringList> warnings(std::stop_token) { return QStringList(); }

    /// What else there is to know before anybody deletes here. Reads only, and little.
    virtual Result<DatabaseFacts> facts(std::stop_token) { return DatabaseFacts(); }
    /// What can be learnt from the newest rows about their times.
    virtual Result<TimesSample> sampleTimes(std::stop_token) { return TimesSample(); }

    /// What stands beside these rows: django_session, judged by `now`, and room that is not given back. Takes a few
    /// seconds at most; what cannot be told is absent. Errors: those of the connection; Cancelled.
    virtual Result<Beside> beside(Instant /*now*/, std::stop_token) { return Beside(); }

    /// The database server's clock (SQLite: this machine's).
    virtual Result<Instant> serverTime(std::stop_token stop) = 0;

    /// Every session with its documents, streamed in constant memory, from one consistent snapshot.
    /// With a key: only the session of that key.
    virtual Result<> streamSessions(
        const std::optional<SessionKey> &onlyKey, std::stop_token stop, const SessionSink &onSessions) = 0;

    /// Every key named outside its own session's folder (usually none): keys that do not start with
    /// `folderPrefix(session key)`, and every key of sessions for which `ownsFolder` is false. A document whose session
    /// row is missing (possible in SQLite alone) refers with an empty session key and without a time.
    virtual Result<> streamForeignReferences(std::stop_token stop, const ForeignReferenceSink &onReference) = 0;

    /// The sessions that exist now under these keys, with their documents, in no order. At most 2000 keys.
    virtual Result<std::vector<SessionRecord>> sessionsByKey(
        std::span<const SessionKey> keys, std::stop_token stop) = 0;

    /// Which of these row ids exist now. At most 500 ids.
    virtual Result<std::vector<qint64>> existingIds(std::span<const qint64> ids, std::stop_token stop) = 0;

    /// What the document rows of these ids tell of themselves, those that exist, by id. At most 500 ids.
    virtual Result<std::vector<DocumentFacts>> documentFacts(std::span<const qint64> ids, std::stop_token stop) = 0;

    /// The rows of these sessions and of their documents with every column, those that exist, of one moment and without
    /// a lock, in order of their ids. At most 500 ids.
    virtual Result<std::vector<WholeSession>> wholeSessions(std::span<const qint64> /*ids*/, std::stop_token)
    {
        return fail(ErrorKind::BadConfig, QStringLiteral("this database gives out no whole rows"));
    }

    /// The sessions and documents that a part of a key or a name is of. What a database cannot hold is not found. That
    /// its patience ended is no error: what was found until then is answered.
    virtual Result<FoundRows> search(const RowSearch &, std::stop_token) { return FoundRows(); }
};

/// What must hold for a session's rows to go.
struct SessionCondition {
    qint64 id = 0;
    SessionKey key;
    std::optional<Instant>
        idleBefore; ///< last_activity must be strictly before this; absent for a session chosen by name
    std::optional<Instant> lastActivity; ///< must still be exactly this
    quint64 fingerprint = 0; ///< documentsFingerprint(), which must still be this
    /// digestOf() its copy: every column must still be as it was copied. Empty: there is no copy.
    QByteArray copied = {};
};

/// What became of session rows whose removal was begun and whose answer was lost. An id in neither list is gone.
struct RowsNow {
    std::vector<qint64> there; ///< and they stay: nothing that was begun can take them away any more
    /// There, but another transaction holds them at this moment: it may be our own, whose commit a frozen server has
    /// yet to execute. Ask again later.
    std::vector<qint64> undecided;
};

enum class SessionOutcome {
    Removed, ///< its documents and it are gone, committed
    AlreadyGone, ///< no row with this id (or the id has another key now)
    CameBack, ///< last_activity is no longer before the cutoff, or moved: left alone
    Changed, ///< its documents are not those of the plan, or a column is not as in the copy: left alone
    Guarded, ///< the guard of removals objects: left alone, see `why`
    Failed, ///< the database refuses to let this one go (another table refers to it, say): left alone, see `why`
};

struct SessionRemoval {
    SessionOutcome outcome = SessionOutcome::AlreadyGone;
    qint64 documents = 0; ///< document rows that went with it
    Why why; ///< for every outcome but Removed
};

/// What one step of a removal from django_session did.
struct DjangoRemoval {
    qint64 removed = 0;
    qint64 left = 0; ///< looked at and left alone: their time cannot be read, or the database refuses to let them go
    qint64 refused = 0; ///< of these, the latter
    Why why; ///< of these
    bool isLast = true; ///< there is nothing more before that time

    bool operator==(const DjangoRemoval &) const = default;
};

class RemovalGuard;

/// Held for the length of a run; gives the lock back when destroyed. Stays on the thread that got it, but for
/// `confirmDatabase`.
class RunLock {
public:
    virtual ~RunLock() = default;
    /// That it is still ours: a lost database connection loses it. Errors: Unavailable, Conflict.
    virtual Result<> confirm() = 0;
    /// That the database is the one on which it was taken: the file of an SQLite database may have been replaced.
    /// Quick, and safe from every thread. Errors: Conflict.
    virtual Result<> confirmDatabase() const = 0;
};

/// The web app's rows, with the right to delete. Threads and errors as `SessionReader`.
class SessionStore : public SessionReader {
public:
    /// Who is asked by every transaction of `removeSessions` from now on; null: nobody. Outlives this store, or is
    /// taken back. Stores that are not SQL have no transaction to ask in, and ask nobody.
    virtual void setGuard(RemovalGuard * /*guard*/) { }

    /// Removes documents, then sessions, of those that still meet their condition, in one transaction; answers one
    /// SessionRemoval per condition, in the same order, and only after the commit. At most 500 conditions. On an error
    /// nothing was removed, but for a connection lost during the commit, when either is possible: look again by id.
    /// A row that another transaction holds at this moment is in use: its session counts as CameBack (its documents:
    /// Changed) and nobody waits for it. Where the database refuses a row (a foreign key of a table unknown to us, a
    /// trigger), the batch is halved until that session stands alone as Failed, and the others go; so it is where the
    /// time limit of a statement is too short for it. Others that are in the way (a deadlock, a lock, a busy file) are
    /// given a few tries; then what is left of the batch is Failed. Once a part has gone, whatever stops the rest (a
    /// lost connection, the stop token) is told per session as Failed, too; Failed after a lost connection is to be
    /// looked up by id like the error.
    virtual Result<std::vector<SessionRemoval>> removeSessions(
        std::span<const SessionCondition> conditions, std::stop_token stop) = 0;

    /// That rows of both tables may be deleted by this user now; nothing is, and nobody else is kept from writing.
    /// Errors: Unauthorized with what is missing.
    virtual Result<> proveWritable(std::stop_token) { return {}; }

    /// The same of django_session.
    virtual Result<> proveDjangoSessionsWritable(std::stop_token) { return {}; }

    /// Removes up to a thousand rows of django_session whose expire_date is strictly before `before`, in one short
    /// transaction; rows that another transaction holds stay. `left`: how many earlier steps left alone, which
    /// are passed over; 0 begins anew. Without such a table there is nothing. On an error nothing was removed, but for
    /// a connection lost during the commit.
    virtual Result<DjangoRemoval> removeDjangoSessions(Instant /*before*/, qint64 /*left*/, std::stop_token)
    {
        return DjangoRemoval();
    }

    /// What became of these rows. At most 500 ids.
    virtual Result<RowsNow> rowsNow(std::span<const qint64> ids, std::stop_token stop)
    {
        Result<std::vector<qint64>> there = existingIds(ids, std::move(stop)); // enough where nothing is committed late
        if (!there)
            return fail(there.error());
        return RowsNow{std::move(*there), {}};
    }

    /// That rows of both tables may be put back by this user. Errors: Unauthorized with what is missing.
    virtual Result<> proveReturnable(std::stop_token) { return {}; }
    /// Puts the rows of these copies back, all of a call in one transaction, with their own ids and every column; what
    /// is there already is left as it is. A session that has another row now gets its documents; an id that another row
    /// has now is a new one. One that the database refuses, or keeps otherwise than it was copied, is a Conflict, and
    /// the others come back. Answers one a copy, in their order, after the commit. A repetition finds what is there. At
    /// most 500. `Look` writes nothing. Errors: those of the connection.
    virtual Result<std::vector<SessionReturn>> returnSessions(
        std::span<const WholeSession> /*sessions*/, ReturnMode /*mode*/, std::stop_token /*stop*/)
    {
        return fail(ErrorKind::BadConfig, QStringLiteral("this database takes nothing back"));
    }

    /// One run at a time per database, across processes and machines, by whatever path it is reached. Conflict when
    /// another run holds it; the text says who, where that is known. An SQLite database gets its anchor here.
    virtual Result<std::unique_ptr<RunLock>> acquireRunLock(std::stop_token stop) = 0;

    /// Makes a session with documents for a test of the installation. Its key must be one that no row has.
    virtual Result<qint64> insertSession(const SessionRecord &session, std::stop_token stop) = 0;
};

using SessionReaderFactory = std::function<Result<std::unique_ptr<SessionReader>>()>;
using SessionStoreFactory = std::function<Result<std::unique_ptr<SessionStore>>()>;

} // namespace docsweep
