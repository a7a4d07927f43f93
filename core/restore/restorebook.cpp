// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/restorebook.h"

#include "core/base/ownfile.h"
#include "core/base/sha256.h"
#include "core/base/storedcause.h"

#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QVariant>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kForm = 1;
    constexpr auto kKept = std::chrono::hours{30 * 24};
    constexpr int kItemsAtOnce = 1000;

    constexpr auto kMakeRestores = R"(CREATE TABLE IF NOT EXISTS restore (
        id INTEGER PRIMARY KEY AUTOINCREMENT, stage INTEGER NOT NULL, made_us INTEGER NOT NULL, asked TEXT NOT NULL,
        vault TEXT NOT NULL, database_anchor BLOB NOT NULL, place TEXT NOT NULL, term_end_us INTEGER NOT NULL,
        held_until_us INTEGER, ended_us INTEGER, starter TEXT NOT NULL, digest BLOB NOT NULL, items INTEGER NOT NULL,
        bytes INTEGER NOT NULL, sessions INTEGER NOT NULL, documents INTEGER NOT NULL, warnings TEXT NOT NULL))"_L1;
    constexpr auto kMakeItems = R"(CREATE TABLE IF NOT EXISTS restore_item (
        restore_id INTEGER NOT NULL, seq INTEGER NOT NULL, kind INTEGER NOT NULL, container BLOB NOT NULL,
        item INTEGER NOT NULL, size INTEGER NOT NULL, session BLOB NOT NULL, bucket TEXT NOT NULL, key BLOB NOT NULL,
        documents INTEGER NOT NULL, state INTEGER NOT NULL, why TEXT NOT NULL, cause INTEGER NOT NULL,
        about TEXT NOT NULL, told TEXT NOT NULL, version BLOB NOT NULL, PRIMARY KEY (restore_id, seq)) WITHOUT ROWID)"_L1;
    constexpr auto kForget = R"(DELETE FROM restore_item WHERE restore_id IN
        (SELECT id FROM restore WHERE stage IN (0, 1) OR (stage IN (3, 4) AND ended_us < ?)))"_L1;
    constexpr auto kForgetRestores =
        "DELETE FROM restore WHERE stage IN (0, 1) OR (stage IN (3, 4) AND ended_us < ?)"_L1;
    constexpr auto kAdd = R"(INSERT INTO restore (stage, made_us, asked, vault, database_anchor, place, term_end_us,
        starter, digest, items, bytes, sessions, documents, warnings)
        VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
    constexpr auto kAddItem =
        R"(INSERT INTO restore_item (restore_id, seq, kind, container, item, size, session, bucket,
        key, documents, state, why, cause, about, told, version)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
    constexpr auto kColumns = "SELECT id, stage, made_us, asked, vault, database_anchor, place, term_end_us, "
                              "held_until_us, ended_us, starter, digest, items, bytes, sessions, documents, warnings "
                              "FROM restore "_L1;
    constexpr auto kTotals =
        "SELECT state, count(*), COALESCE(sum(CASE kind WHEN 1 THEN size ELSE 0 END), 0) FROM restore_item "
        "WHERE restore_id = ? GROUP BY state"_L1;
    constexpr auto kItems =
        "SELECT seq, kind, container, item, size, session, bucket, key, documents, state, why, cause, "
        "about, told, version FROM restore_item WHERE restore_id = ? AND seq > ? ORDER BY seq "
        "LIMIT ?"_L1;
    constexpr auto kBegin =
        "UPDATE restore SET stage = 2, held_until_us = ?, starter = ? WHERE id = ? AND stage IN (1, 2)"_L1;
    constexpr auto kRecord = "UPDATE restore_item SET state = ?, why = ?, cause = ?, about = ?, told = ?, version = ? "
                             "WHERE restore_id = ? AND seq = ?"_L1;
    constexpr auto kEnd = "UPDATE restore SET stage = ?, ended_us = ? WHERE id = ?"_L1;
    constexpr auto kRestoresOf = "SELECT DISTINCT restore_id FROM restore_item WHERE session = ?"_L1;
    constexpr auto kSealAgain = "UPDATE restore SET items = ?, digest = ? WHERE id = ? AND stage IN (1, 2)"_L1;
    constexpr auto kForgetSession = "DELETE FROM restore_item WHERE session = ?"_L1;

    /// [["words", number, "about"], …]
    QString toText(const std::vector<Why> &told)
    {
        QJsonArray list;
        for (const Why &one : told)
            list.append(QJsonArray{wordsBeside(one), int(one.cause.kind), aboutText(one.cause)});
        return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
    }

    /// Earlier versions stored words alone.
    std::vector<Why> toldOf(const QString &text)
    {
        std::vector<Why> told;
        for (const QJsonValue &one : QJsonDocument::fromJson(text.toUtf8()).array()) {
            const QJsonArray parts = one.toArray();
            told.push_back(one.isString() ? Why(one.toString())
                                          : storedWhy(parts[0].toString(), parts[1].toInteger(), parts[2].toString()));
        }
        return told;
    }

    /// [[number, "about", …], …]
    QString toText(const std::vector<Cause> &causes)
    {
        QJsonArray list;
        for (const Cause &cause : causes) {
            QJsonArray one = QJsonArray::fromStringList(cause.about);
            one.prepend(int(cause.kind));
            list.append(one);
        }
        return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
    }

    std::vector<Cause> causesOf(const QString &text)
    {
        std::vector<Cause> causes;
        for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
            QJsonArray about = value.toArray();
            const int number = about.takeAt(0).toInt();
            causes.push_back(
                storedCause(number, QString::fromUtf8(QJsonDocument(about).toJson(QJsonDocument::Compact))));
        }
        return causes;
    }

    /// SQLite takes an empty byte array of Qt's for null.
    QByteArray filledBytes(const QByteArray &bytes)
    {
        return bytes.isNull() ? QByteArray("") : bytes;
    }

    /// And not null: QDataStream and SQLite tell them apart.
    QString orEmpty(const QString &text)
    {
        return text.isNull() ? u""_s : text;
    }

    /// What somebody confirms: which copies, and where they go.
    class Seal {
    public:
        explicit Seal(const Restore &restore)
        {
            add([&restore](QDataStream &stream) {
                stream << orEmpty(restore.asked) << orEmpty(restore.vault) << filledBytes(restore.database)
                       << orEmpty(restore.place) << toMicros(restore.termEnd);
            });
        }
        void add(const RestoreItem &item)
        {
            add([&item](QDataStream &stream) {
                stream << item.seq << int(item.kind) << filledBytes(item.copy.container) << item.copy.item
                       << item.copy.sizeBytes << filledBytes(item.session) << orEmpty(item.object.bucket)
                       << filledBytes(item.object.key) << item.documents;
            });
        }
        QByteArray result() const { return m_digest.result(); }

    private:
        template <typename Write> void add(const Write &write)
        {
            QByteArray bytes;
            QDataStream stream(&bytes, QIODevice::WriteOnly);
            stream.setVersion(QDataStream::Qt_6_0);
            write(stream);
            m_digest.add(bytes);
        }
        Sha256 m_digest;
    };

    RestoreItem itemOf(const QSqlQuery &row)
    {
        RestoreItem item;
        item.seq = row.value(0).toLongLong();
        item.kind = RestoreKind(row.value(1).toInt());
        item.copy = {row.value(2).toByteArray(), row.value(3).toLongLong(), row.value(4).toLongLong()};
        item.session = row.value(5).toByteArray();
        item.object = {row.value(6).toString(), row.value(7).toByteArray()};
        item.documents = row.value(8).toLongLong();
        item.state = RestoreState(row.value(9).toInt());
        item.why = storedWhy(row.value(10).toString(), row.value(11).toLongLong(), row.value(12).toString());
        item.told = toldOf(row.value(13).toString());
        item.version = row.value(14).toByteArray();
        return item;
    }

    std::optional<Instant> timeOf(const QVariant &value)
    {
        return value.isNull() ? std::nullopt : std::optional(fromMicros(value.toLongLong()));
    }

} // namespace

RestoreBook::RestoreBook(const QString &path)
    : m_wait(path)
    , m_connection(u"QSQLITE"_s)
{
}

QString RestoreBook::path(const QString &home)
{
    return QDir(home).filePath(u"restores.sqlite"_s);
}

Result<std::unique_ptr<RestoreBook>> RestoreBook::open(const QString &home)
{
    const QString file = path(home);
    for (const QString &name : {file, QString(file + u"-journal"_s)}) {
        if (const Result<> own = makePrivate(name, name == file); !own)
            return fail(own.error());
    }
    std::unique_ptr<RestoreBook> book(new RestoreBook(file));
    QSqlDatabase &database = book->m_connection.database();
    database.setDatabaseName(file);
    if (!database.open())
        return fail(sqlError(u"opening "_s + file, database.lastError(), u"QSQLITE"_s));
    if (const Result<> made = book->make(); !made)
        return fail(during(file, made.error()));
    if (const Result<> waits = book->m_wait.install(book->m_connection); !waits)
        return fail(waits.error());
    return book;
}

Result<std::unique_ptr<RestoreBook>> RestoreBook::openIfThere(const QString &home)
{
    return QFileInfo::exists(path(home)) ? open(home) : Result<std::unique_ptr<RestoreBook>>(nullptr);
}

Result<> RestoreBook::make()
{
    // Each commit is on the disk before it is answered.
    for (const auto pragma : {"PRAGMA synchronous = FULL"_L1, "PRAGMA secure_delete = ON"_L1}) {
        if (const Result<> set = m_connection.run(pragma); !set)
            return set;
    }
    qint64 form = 0;
    {
        auto told = ask(u"PRAGMA user_version"_s, {}, u"reading its form"_s);
        if (!told)
            return fail(told.error());
        form = told->next() ? told->value(0).toLongLong() : 0;
    }
    if (form > kForm)
        return fail(ErrorKind::Conflict, Cause{CauseKind::VaultNewer, {m_connection.database().databaseName()}});
    if (form == kForm)
        return {};
    auto transaction = SqlTransaction::begin(m_connection, u"BEGIN IMMEDIATE"_s);
    if (!transaction)
        return fail(transaction.error());
    for (const QString &statement :
        {QString(kMakeRestores), QString(kMakeItems), u"PRAGMA user_version = %1"_s.arg(kForm)}) {
        if (const Result<> made = m_connection.run(statement); !made)
            return made;
    }
    return transaction->commit();
}

Result<QSqlQuery> RestoreBook::ask(const QString &sql, const QVariantList &values, const QString &what)
{
    auto query = m_connection.prepare(sql);
    if (!query)
        return query;
    for (const QVariant &value : values)
        query->addBindValue(value);
    if (const Result<> done = exec(*query, what); !done)
        return fail(m_wait.explained(done.error()));
    return query;
}

Result<Restore> RestoreBook::seal(Restore draft, std::vector<RestoreItem> &items)
{
    const QString what = u"writing the plan of a restore"_s;
    draft.items = qint64(items.size());
    qint64 seq = 0;
    Seal seal(draft);
    for (RestoreItem &item : items) {
        item.seq = seq++;
        seal.add(item);
    }
    draft.digest = seal.result();
    auto transaction = SqlTransaction::begin(m_connection, u"BEGIN IMMEDIATE"_s);
    if (!transaction)
        return fail(m_wait.explained(transaction.error()));
    const QVariantList old{qint64(toMicros(draft.madeAt - kKept))};
    for (const auto statement : {kForget, kForgetRestores}) {
        if (const auto forgotten = ask(statement, old, what); !forgotten)
            return fail(forgotten.error());
    }
    const auto added = ask(kAdd,
        {qint64(toMicros(draft.madeAt)), orEmpty(draft.asked), orEmpty(draft.vault), filledBytes(draft.database),
            orEmpty(draft.place), qint64(toMicros(draft.termEnd)), orEmpty(draft.starter), draft.digest, draft.items,
            draft.bytes, draft.sessions, draft.documents, toText(draft.warnings)},
        what);
    if (!added)
        return fail(added.error());
    const RestoreId id = added->lastInsertId().toLongLong();
    auto add = m_connection.prepare(kAddItem);
    if (!add)
        return fail(add.error());
    for (const RestoreItem &item : items) {
        const QVariantList values{id, item.seq, int(item.kind), filledBytes(item.copy.container), item.copy.item,
            item.copy.sizeBytes, filledBytes(item.session), orEmpty(item.object.bucket), filledBytes(item.object.key),
            item.documents, int(item.state), orEmpty(wordsBeside(item.why)), int(item.why.cause.kind),
            orEmpty(aboutText(item.why.cause)), toText(item.told), filledBytes(item.version)};
        for (const QVariant &value : values)
            add->addBindValue(value);
        if (const Result<> done = exec(*add, what); !done)
            return fail(m_wait.explained(done.error()));
    }
    add->finish();
    if (const Result<> committed = transaction->commit(); !committed)
        return fail(m_wait.explained(committed.error()));
    return restore(id);
}

Result<Restore> RestoreBook::read(const QSqlQuery &row)
{
    Restore restore;
    restore.id = row.value(0).toLongLong();
    restore.stage = RestoreStage(row.value(1).toInt());
    restore.madeAt = fromMicros(row.value(2).toLongLong());
    restore.asked = row.value(3).toString();
    restore.vault = row.value(4).toString();
    restore.database = row.value(5).toByteArray();
    restore.place = row.value(6).toString();
    restore.termEnd = fromMicros(row.value(7).toLongLong());
    restore.heldUntil = timeOf(row.value(8));
    restore.endedAt = timeOf(row.value(9));
    restore.starter = row.value(10).toString();
    restore.digest = row.value(11).toByteArray();
    restore.items = row.value(12).toLongLong();
    restore.bytes = row.value(13).toLongLong();
    restore.sessions = row.value(14).toLongLong();
    restore.documents = row.value(15).toLongLong();
    restore.warnings = causesOf(row.value(16).toString());
    restore.byState.resize(kRestoreStates);
    return restore;
}

Result<std::vector<Restore>> RestoreBook::list(const QString &sql)
{
    std::vector<Restore> found;
    {
        auto rows = ask(sql, {}, u"reading restores"_s);
        if (!rows)
            return fail(rows.error());
        while (rows->next()) {
            Result<Restore> one = read(*rows);
            if (!one)
                return fail(one.error());
            found.push_back(std::move(*one));
        }
    }
    for (Restore &restore : found) {
        auto totals = ask(kTotals, {restore.id}, u"counting the items of a restore"_s);
        if (!totals)
            return fail(totals.error());
        while (totals->next()) {
            const int state = totals->value(0).toInt();
            if (state >= 0 && state < kRestoreStates)
                restore.byState[size_t(state)] = {totals->value(1).toLongLong(), totals->value(2).toLongLong()};
        }
    }
    return found;
}

Result<Restore> RestoreBook::restore(RestoreId id)
{
    Result<std::vector<Restore>> found = list(kColumns + u"WHERE id = "_s + QString::number(id));
    if (!found)
        return fail(found.error());
    if (found->empty())
        return fail(ErrorKind::NotFound, Cause{CauseKind::RestoreUnknown, {QString::number(id)}});
    return std::move(found->front());
}

Result<std::vector<Restore>> RestoreBook::restores()
{
    return list(kColumns + u"ORDER BY id DESC"_s);
}

Result<std::vector<Restore>> RestoreBook::unfinished()
{
    return list(kColumns + u"WHERE stage = 2 ORDER BY id"_s);
}

Result<std::vector<RestoreItem>> RestoreBook::items(RestoreId id, qint64 after, int count)
{
    auto rows = ask(kItems, {id, after, count}, u"reading the items of a restore"_s);
    if (!rows)
        return fail(rows.error());
    std::vector<RestoreItem> found;
    while (rows->next())
        found.push_back(itemOf(*rows));
    return found;
}

Result<> RestoreBook::requireSealed(const Restore &restore)
{
    qint64 count = 0;
    const Result<QByteArray> digest = sealOf(restore, count);
    if (!digest)
        return fail(digest.error());
    if (count == restore.items && *digest == restore.digest)
        return {};
    return fail(ErrorKind::BadData, Cause{CauseKind::RestoreAltered, {QString::number(restore.id)}});
}

Result<> RestoreBook::begin(RestoreId id, Instant heldUntil, const QString &starter)
{
    const auto begun = ask(kBegin, {qint64(toMicros(heldUntil)), orEmpty(starter), id}, u"beginning a restore"_s);
    if (!begun)
        return fail(begun.error());
    if (begun->numRowsAffected() == 1)
        return {};
    return fail(ErrorKind::BadData, Cause{CauseKind::RestoreAltered, {QString::number(id)}});
}

Result<> RestoreBook::record(RestoreId id, std::span<const RestoreItem> items)
{
    auto transaction = SqlTransaction::begin(m_connection, u"BEGIN IMMEDIATE"_s);
    if (!transaction)
        return fail(m_wait.explained(transaction.error()));
    for (const RestoreItem &item : items) {
        const auto done = ask(kRecord,
            {int(item.state), orEmpty(wordsBeside(item.why)), int(item.why.cause.kind),
                orEmpty(aboutText(item.why.cause)), toText(item.told), filledBytes(item.version), id, item.seq},
            u"recording a restore"_s);
        if (!done)
            return fail(done.error());
    }
    const Result<> committed = transaction->commit();
    return committed ? committed : fail(m_wait.explained(committed.error()));
}

Result<Restore> RestoreBook::end(RestoreId id, RestoreStage stage, Instant now)
{
    if (const auto done = ask(kEnd, {int(stage), qint64(toMicros(now)), id}, u"ending a restore"_s); !done)
        return fail(done.error());
    return restore(id);
}

Result<QByteArray> RestoreBook::sealOf(const Restore &restore, qint64 &count)
{
    Seal seal(restore);
    count = 0;
    for (qint64 after = -1;;) {
        const Result<std::vector<RestoreItem>> some = items(restore.id, after, kItemsAtOnce);
        if (!some)
            return fail(some.error());
        if (some->empty())
            return seal.result();
        for (const RestoreItem &item : *some)
            seal.add(item);
        count += qint64(some->size());
        after = some->back().seq;
    }
}

/// What is left of a restore that is to be gone on with is sealed anew.
Result<qint64> RestoreBook::forgetSession(const SessionKey &key)
{
    const QString what = u"forgetting a session"_s;
    auto transaction = SqlTransaction::begin(m_connection, u"BEGIN IMMEDIATE"_s);
    if (!transaction)
        return fail(m_wait.explained(transaction.error()));
    std::vector<RestoreId> touched;
    {
        auto rows = ask(kRestoresOf, {filledBytes(key)}, what);
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            touched.push_back(rows->value(0).toLongLong());
    }
    qint64 forgotten = 0;
    {
        const auto done = ask(kForgetSession, {filledBytes(key)}, what);
        if (!done)
            return fail(done.error());
        forgotten = done->numRowsAffected();
    }
    for (const RestoreId id : touched) {
        const Result<Restore> left = restore(id);
        if (!left)
            return fail(left.error());
        qint64 count = 0;
        const Result<QByteArray> digest = sealOf(*left, count);
        if (!digest)
            return fail(digest.error());
        if (const auto again = ask(kSealAgain, {count, *digest, id}, what); !again)
            return fail(again.error());
    }
    const Result<> committed = transaction->commit();
    return committed ? Result<qint64>(forgotten) : fail(m_wait.explained(committed.error()));
}

} // namespace docsweep
