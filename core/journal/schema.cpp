// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/schema.h"

#include "core/base/ownfile.h"
#include "core/base/storedcause.h"
#include "core/journal/journal.h"
#include "core/journal/journalcopy.h"
#include "core/journal/journalforms.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <thread>

#ifdef Q_OS_UNIX
#include <unistd.h>

#include <cerrno>
#endif

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kLeastRoom = 64 << 10; ///< with less of it a disk is full
    constexpr auto kUntilGiven = std::chrono::milliseconds{20};

    Result<int> version(SqlConnection &connection)
    {
        QSqlQuery query(connection.database());
        if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
            return fail(sqlError(u"reading the journal's version"_s, query.lastError(), u"QSQLITE"_s));
        return query.value(0).toInt();
    }

    Error isNewer(const QString &path, int version)
    {
        return errorOf(ErrorKind::Conflict,
            Cause{CauseKind::JournalNewer, {path, QString::number(version), QString::number(kJournalVersion)}});
    }

    /// The version in the file's own header; 0 where there is none. SQLite
    /// changes files by the mere opening: it settles logs and takes settings, which a newer program's journal must be
    /// spared.
    /// Asked through SQLite nevertheless: a file that this process opens and closes besides takes away every lock that
    /// its connections hold there, and another process would then delete their log (sqlite.org/howtocorrupt.html, 2.2).
    int versionInHeader(const QString &path)
    {
        if (!QFileInfo::exists(path))
            return 0;
        const QByteArray address = QUrl::fromLocalFile(path).toEncoded() + "?immutable=1";
        sqlite3 *file = nullptr;
        sqlite3_stmt *question = nullptr;
        int version = 0;
        if (sqlite3_open_v2(address.constData(), &file, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr) == SQLITE_OK
            && sqlite3_prepare_v2(file, "PRAGMA user_version", -1, &question, nullptr) == SQLITE_OK
            && sqlite3_step(question) == SQLITE_ROW)
            version = sqlite3_column_int(question, 0);
        sqlite3_finalize(question);
        sqlite3_close(file);
        return version;
    }

    /// The work of a minute for a journal of millions of items: a stop leaves it as it was, in the older form.
    Result<> migrate(SqlConnection &connection, const QString &path, const std::stop_token &stop)
    {
        Result<int> now = version(connection);
        if (!now)
            return fail(now.error());
        if (*now == kJournalVersion)
            return {};
        Result<SqlTransaction> transaction = SqlTransaction::begin(connection, u"BEGIN IMMEDIATE"_s);
        if (!transaction)
            return fail(transaction.error());
        now = version(connection); // another process may have been faster
        if (!now)
            return fail(now.error());
        if (*now > kJournalVersion) // its new form stands in its log only, as a crash may leave it
            return fail(isNewer(path, *now));
        const bool hasCopy = *now > 0 && *now < kJournalVersion;
        if (hasCopy) {
            if (const Result<> kept = keepJournalCopy(path, *now, stop); !kept)
                return kept;
        }
        const Result<> done = bringToForm(connection, *now, kJournalVersion, stop);
        if (done)
            return transaction->commit();
        if (hasCopy && done.error().kind == ErrorKind::Cancelled)
            QFile::remove(journalCopyPath(path, *now)); // of what is there as it was
        return done;
    }

    /// It is there, and this user may not read and write it. One question, not two: whoever closes the journal last
    /// takes the files beside it away, and what is gone between two looks would be nobody's.
    bool isBarred(const QString &path)
    {
#ifdef Q_OS_UNIX
        return ::access(QFile::encodeName(path).constData(), R_OK | W_OK) != 0 && (errno == EACCES || errno == EPERM);
#else
        const QFileInfo file(path);
        return file.exists() && !(file.isReadable() && file.isWritable()) && QFileInfo::exists(path);
#endif
    }

    /// Before SQLite lays files of this user beside the journal, which its owner could not write.
    Result<> requireOwn(const QString &path)
    {
        for (const QString &name : {path, QString(path + u"-wal"_s), QString(path + u"-shm"_s)}) {
            if (!isBarred(name))
                continue;
            std::this_thread::sleep_for(kUntilGiven); // root makes such a file first and then gives it to the owner
            const QFileInfo file(name);
            if (!isBarred(name) || !file.exists())
                continue;
            const QString owner = file.owner().isEmpty() ? QString::number(file.ownerId()) : file.owner();
            return fail(ErrorKind::Io, Cause{CauseKind::JournalOfOther, {name, owner}});
        }
        return {};
    }

    bool isFull(const QString &path)
    {
        const QStorageInfo disk(QFileInfo(path).path());
        return disk.isValid() && disk.bytesAvailable() < kLeastRoom;
    }

    /// Where it happened and what helps, for somebody who only wanted to open a window.
    Error explained(const Error &error, const QString &path)
    {
        if (error.kind == ErrorKind::Conflict || error.kind == ErrorKind::Cancelled)
            return error;
        const QString journal = u"the journal "_s + path;
        const QString home = QFileInfo(path).path();
        const QString elsewhere = u", or set DOCSWEEP_HOME to a folder "_s;
        QString text = journal + u" cannot be opened: "_s + error.text;
        Cause cause = error.cause;
        if (error.kind == ErrorKind::Io && isFull(path)) {
            text = journal + u" cannot be opened, for the disk is full; make room in "_s + home + elsewhere
                + u"on another disk"_s;
            cause = {CauseKind::DiskFull, {}};
        } else if (error.kind == ErrorKind::BadData) {
            text = journal
                + u" is damaged or no journal, and was left as it is; repair it (docsweep-cli "
                  "journal repair)"_s
                + elsewhere + u"without one ("_s + error.text + u')';
            cause = {CauseKind::JournalDamaged, {}};
        } else if (error.kind == ErrorKind::Io || error.kind == ErrorKind::Unauthorized) {
            text += u"; see that "_s + home + u" can be written"_s + elsewhere + u"that can"_s;
        }
        return {error.kind, text, cause};
    }

} // namespace

QString damageMend()
{
    return u"; "_s + sentenceOf({CauseKind::JournalDamaged, {}});
}

Error journalError(const QString &what, const QSqlError &error)
{
    Error told = sqlError(what, error, u"QSQLITE"_s);
    if (isDamage(error)) {
        told.text += damageMend();
        told.cause = {CauseKind::JournalDamaged, {}};
    }
    return told;
}

Result<> makeJournalForm(SqlConnection &connection, int version)
{
    return bringToForm(connection, 0, std::clamp(version, 1, kJournalVersion), {});
}

int journalVersionOf(const QString &path)
{
    return versionInHeader(path);
}

OrderedStatement inOrder(const QString &sql, const QVariantList &values)
{
    OrderedStatement statement;
    qsizetype from = 0;
    int next = 0; // of a place without a number
    for (qsizetype at = sql.indexOf(u'?'); at >= 0; at = sql.indexOf(u'?', from)) {
        qsizetype end = at + 1;
        while (end < sql.size() && sql[end].isDigit())
            ++end;
        const int number = end > at + 1 ? QStringView(sql).mid(at + 1, end - at - 1).toInt() - 1 : next++;
        statement.sql += QStringView(sql).mid(from, at + 1 - from);
        statement.values.append(values.value(number));
        from = end;
    }
    statement.sql += QStringView(sql).mid(from);
    return statement;
}

QVariant notNull(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}

QVariant notNull(const QString &text)
{
    return text.isNull() ? QVariant(u""_s) : QVariant(text);
}

QVariant ownWords(const Why &why)
{
    const QString words = wordsBeside(why);
    return words.isEmpty() ? QVariant() : QVariant(words);
}

QVariant causeNumber(const Cause &cause)
{
    return cause.isKnown() ? QVariant(int(cause.kind)) : QVariant();
}

QVariant causeAbout(const Cause &cause)
{
    return cause.isKnown() && !cause.about.isEmpty() ? QVariant(aboutText(cause)) : QVariant();
}

Result<> openJournalDatabase(SqlConnection &connection, const QString &path, const std::stop_token &stop)
{
    if (const int version = versionInHeader(path); version > kJournalVersion)
        return fail(isNewer(path, version));
    QSqlDatabase &database = connection.database();
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=15000"_s);
    if (const Result<> own = requireOwn(path); !own)
        return own;
    // Session keys are login cookies. SQLite gives the files beside it the same permissions.
    for (const QString &name : {path, QString(path + u"-wal"_s), QString(path + u"-shm"_s)}) {
        if (const Result<> own = makePrivate(name, name == path); !own)
            return fail(explained(own.error(), path));
    }
    if (!database.open()) {
        Error error = sqlError(u"opening it"_s, database.lastError(), u"QSQLITE"_s);
        error.kind = ErrorKind::Io;
        return fail(explained(std::move(error), path));
    }
    // WAL with synchronous=FULL syncs at each commit: what a call returned from survives a power cut
    // (sqlite.org/pragma.html#pragma_synchronous).
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s}) {
        if (const Result<> done = connection.run(pragma); !done)
            return fail(explained(done.error(), path));
    }
    if (const Result<> done = migrate(connection, path, stop); !done)
        return fail(explained(done.error(), path));
    setDamageMend(connection, damageMend());
    return {};
}

Result<> openJournalToRead(SqlConnection &connection, const QString &home)
{
    const QString path = journalPath(home);
    if (!QFileInfo::exists(path))
        return fail(ErrorKind::NotFound, Cause{CauseKind::JournalMissing, {path}});
    if (const Result<> opened = openJournalDatabase(connection, path); !opened)
        return opened;
    return connection.run(u"PRAGMA query_only = ON"_s);
}

} // namespace docsweep
