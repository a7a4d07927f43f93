// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerwitnesses.h"

#include "core/base/descriptor.h"
#include "core/base/ownfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <sys/file.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <functional>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kMostBytes = 1 << 20;

    QString witnessesFile(const QString &home)
    {
        return home + u"/ledger.witness"_s;
    }

    QString hexText(const QByteArray &bytes)
    {
        return QString::fromLatin1(bytes.toHex());
    }

    QByteArray bytesAt(const QJsonObject &object, const QString &name)
    {
        return QByteArray::fromHex(object[name].toString().toLatin1());
    }

    Error unread(const QString &path, ErrorKind kind, const QString &why)
    {
        return errorOf(kind, Cause{CauseKind::FileUnread, {path, why}});
    }

    QString systemSaid(int error)
    {
        return QString::fromLocal8Bit(std::strerror(error)); // NOLINT(concurrency-mt-unsafe): a text for people
    }

    bool isWhole(const QJsonValue &each)
    {
        const QJsonObject known = each.toObject();
        return known[u"place"_s].isString() && known[u"anchor"_s].isString() && !bytesAt(known, u"ledger"_s).isEmpty()
            && !bytesAt(known, u"hash"_s).isEmpty();
    }

    Result<QJsonArray> readAll(const QString &home)
    {
        const QString path = witnessesFile(home);
        const Descriptor opened(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
        if (!opened.isOpen()) {
            if (errno == ENOENT)
                return QJsonArray();
            return fail(unread(path, ErrorKind::Io, systemSaid(errno)));
        }
        QFile file;
        if (!file.open(opened.fd(), QIODevice::ReadOnly))
            return fail(unread(path, ErrorKind::Io, file.errorString()));
        const QByteArray bytes = file.read(kMostBytes + 1);
        if (file.error() != QFileDevice::NoError)
            return fail(unread(path, ErrorKind::Io, file.errorString()));
        const QJsonDocument read = bytes.size() > kMostBytes ? QJsonDocument() : QJsonDocument::fromJson(bytes);
        const QJsonArray all = read.array();
        if (!read.isArray() || !std::ranges::all_of(all, isWhole))
            return fail(unread(path, ErrorKind::BadData,
                u"it is not what docsweep wrote, so nobody knows which ledgers there were; put back the one of a "
                "backup, or move it away: this home then believes whichever ledger it finds, or finds missing"_s));
        return all;
    }

    Result<> writeAll(const QString &home, const QJsonArray &all)
    {
        return writeOwnFile(
            witnessesFile(home), QJsonDocument(all).toJson(QJsonDocument::Compact), Readers::OwnerAlone, anyKind);
    }

    QByteArray kindOf(const QByteArray &anchor)
    {
        return anchor.left(anchor.indexOf(':'));
    }

    QByteArray anchorOf(const QJsonObject &known)
    {
        return known[u"anchor"_s].toString().toUtf8();
    }

    /// Several web apps may share a database of PostgreSQL, each in a schema, with which its anchor ends.
    bool isAtItsPlace(const QJsonObject &known, const DatabaseId &database)
    {
        if (known[u"place"_s].toString() != database.place)
            return false;
        const QByteArray anchor = anchorOf(known);
        if (!anchor.startsWith("pg") || !database.anchor.startsWith("pg"))
            return true;
        return anchor.mid(anchor.lastIndexOf(':')) == database.anchor.mid(database.anchor.lastIndexOf(':'));
    }

    /// A server that tells its identifier one day and not the other gives anchors of two kinds, which differ anyway.
    bool isOf(const QJsonObject &known, const DatabaseId &database)
    {
        const QByteArray anchor = anchorOf(known);
        if (!anchor.isEmpty() && !database.anchor.isEmpty() && kindOf(anchor) == kindOf(database.anchor))
            return anchor == database.anchor;
        return isAtItsPlace(known, database);
    }

    bool isOfOrThere(const QJsonObject &known, const DatabaseId &database)
    {
        return isOf(known, database) || isAtItsPlace(known, database);
    }

    LedgerWitness witnessOf(const QJsonObject &known)
    {
        LedgerWitness witness;
        witness.ledger = bytesAt(known, u"ledger"_s);
        witness.epoch = known[u"epoch"_s].toInteger();
        witness.number = known[u"number"_s].toInteger();
        witness.hash = bytesAt(known, u"hash"_s);
        witness.seenAt = parseInstant(known[u"seen"_s].toString().toLatin1()).value_or(Instant());
        return witness;
    }

    bool isAsLate(const LedgerWitness &known, const LedgerWitness &other)
    {
        return known.ledger == other.ledger && known.epoch == other.epoch && known.number >= other.number;
    }

    /// Whoever reads, changes and writes the file does so alone, among all processes and threads.
    Result<> changeAll(const QString &home, const std::function<void(QJsonArray &)> &change)
    {
        const QString path = witnessesFile(home) + u".lock"_s;
        const Result<Descriptor> lock = openToLock(path);
        if (!lock)
            return fail(lock.error());
        int locked = 0;
        while ((locked = ::flock(lock->fd(), LOCK_EX)) != 0 && errno == EINTR) { }
        if (locked != 0)
            return fail(unread(path, ErrorKind::Io, systemSaid(errno)));
        Result<QJsonArray> all = readAll(home);
        if (!all)
            return fail(all.error());
        const QJsonArray before = *all;
        change(*all);
        return *all == before ? Result<>() : writeAll(home, *all);
    }

} // namespace

LedgerWitnesses::LedgerWitnesses(QString home)
    : m_home(std::move(home))
{
}

Result<bool> LedgerWitnesses::isEmpty() const
{
    const Result<QJsonArray> all = readAll(m_home);
    return all ? Result<bool>(all->isEmpty()) : fail(all.error());
}

Result<std::optional<LedgerWitness>> LedgerWitnesses::of(const DatabaseId &database) const
{
    const Result<QJsonArray> all = readAll(m_home);
    if (!all)
        return fail(all.error());
    for (const QJsonValue &each : *all) {
        if (isOf(each.toObject(), database))
            return std::optional(witnessOf(each.toObject()));
    }
    return std::optional<LedgerWitness>();
}

Result<std::optional<LedgerWitness>> LedgerWitnesses::before(const DatabaseId &database, const QByteArray &ledger) const
{
    const Result<QJsonArray> all = readAll(m_home);
    if (!all)
        return fail(all.error());
    std::optional<LedgerWitness> newest;
    std::optional<LedgerWitness> there;
    for (const QJsonValue &each : *all) {
        const QJsonObject known = each.toObject();
        const LedgerWitness witness = witnessOf(known);
        if (isOf(known, database))
            return std::optional(witness);
        if (isAtItsPlace(known, database))
            there = witness;
        if (witness.ledger != ledger)
            continue;
        if (!newest || std::pair(newest->epoch, newest->number) < std::pair(witness.epoch, witness.number))
            newest = witness;
    }
    return newest ? newest : there;
}

Result<qint64> LedgerWitnesses::highestEpoch(const DatabaseId &database, const QByteArray &ledger) const
{
    const Result<QJsonArray> all = readAll(m_home);
    if (!all)
        return fail(all.error());
    qint64 highest = 0;
    for (const QJsonValue &each : *all) {
        const LedgerWitness witness = witnessOf(each.toObject());
        if (witness.ledger == ledger || isOfOrThere(each.toObject(), database))
            highest = std::max(highest, witness.epoch);
    }
    return highest;
}

Result<bool> LedgerWitnesses::knewOneThere(const DatabaseId &database) const
{
    const Result<QJsonArray> all = readAll(m_home);
    if (!all)
        return fail(all.error());
    return std::ranges::any_of(
        *all, [&database](const QJsonValue &each) { return isOfOrThere(each.toObject(), database); });
}

Result<> LedgerWitnesses::note(const DatabaseId &database, const LedgerWitness &witness)
{
    return changeAll(m_home, [&](QJsonArray &all) {
        QJsonArray rest;
        for (const QJsonValue &each : std::as_const(all)) {
            if (!isOf(each.toObject(), database))
                rest.append(each);
            else if (isAsLate(witnessOf(each.toObject()), witness)) // another process has seen as much
                return;
        }
        rest.append(QJsonObject{{u"place"_s, database.place}, {u"anchor"_s, QString::fromUtf8(database.anchor)},
            {u"ledger"_s, hexText(witness.ledger)}, {u"epoch"_s, witness.epoch}, {u"number"_s, witness.number},
            {u"hash"_s, hexText(witness.hash)}, {u"seen"_s, toIsoUtc(witness.seenAt)}});
        all = rest;
    });
}

Result<> LedgerWitnesses::forget(const DatabaseId &database)
{
    return changeAll(m_home, [&database](QJsonArray &all) {
        QJsonArray rest;
        for (const QJsonValue &each : std::as_const(all)) {
            if (!isOfOrThere(each.toObject(), database))
                rest.append(each);
        }
        all = rest;
    });
}

std::optional<Cause> compare(
    const LedgerWitness &before, const LedgerHead &now, const QByteArray &hashThen, const QString &name)
{
    if (before.ledger != now.ledger)
        return Cause{CauseKind::LedgerReplaced, {name}};
    if (now.epoch > before.epoch) // somebody has judged it
        return std::nullopt;
    if (now.epoch < before.epoch || now.number < before.number) {
        const auto entry = [&](qint64 number, qint64 epoch) { // the numbers alone would tell nothing of two epochs
            const QString text = QString::number(number);
            return before.epoch == now.epoch ? text : u"%1 (epoch %2)"_s.arg(text).arg(epoch);
        };
        return Cause{
            CauseKind::LedgerRolledBack, {name, entry(before.number, before.epoch), entry(now.number, now.epoch)}};
    }
    if (hashThen != before.hash)
        return Cause{CauseKind::LedgerForked, {name, QString::number(before.number)}};
    return std::nullopt;
}

} // namespace docsweep
