// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerwitnesses.h"

#include "core/base/ownfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

    QJsonArray readAll(const QString &home)
    {
        QFile file(witnessesFile(home));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.read(kMostBytes)).array();
    }

    Result<> writeAll(const QString &home, const QJsonArray &all)
    {
        return writeOwnFile(
            witnessesFile(home), QJsonDocument(all).toJson(QJsonDocument::Compact), Readers::OwnerAlone, anyKind);
    }

    bool isOf(const QJsonObject &known, const DatabaseId &database)
    {
        const QByteArray anchor = known[u"anchor"_s].toString().toUtf8();
        if (!anchor.isEmpty() && !database.anchor.isEmpty())
            return anchor == database.anchor;
        return known[u"place"_s].toString() == database.place;
    }

} // namespace

LedgerWitnesses::LedgerWitnesses(QString home)
    : m_home(std::move(home))
{
}

bool LedgerWitnesses::isEmpty() const
{
    return readAll(m_home).isEmpty();
}

std::optional<LedgerWitness> LedgerWitnesses::of(const DatabaseId &database) const
{
    for (const QJsonValue &each : readAll(m_home)) {
        const QJsonObject known = each.toObject();
        if (!isOf(known, database))
            continue;
        LedgerWitness witness;
        witness.ledger = bytesAt(known, u"ledger"_s);
        witness.epoch = known[u"epoch"_s].toInteger();
        witness.number = known[u"number"_s].toInteger();
        witness.hash = bytesAt(known, u"hash"_s);
        witness.seenAt = parseInstant(known[u"seen"_s].toString().toLatin1()).value_or(Instant());
        return witness;
    }
    return std::nullopt;
}

Result<> LedgerWitnesses::note(const DatabaseId &database, const LedgerWitness &witness)
{
    QJsonArray all;
    for (const QJsonValue &each : readAll(m_home)) {
        if (!isOf(each.toObject(), database))
            all.append(each);
    }
    all.append(QJsonObject{{u"place"_s, database.place}, {u"anchor"_s, QString::fromUtf8(database.anchor)},
        {u"ledger"_s, hexText(witness.ledger)}, {u"epoch"_s, witness.epoch}, {u"number"_s, witness.number},
        {u"hash"_s, hexText(witness.hash)}, {u"seen"_s, toIsoUtc(witness.seenAt)}});
    return writeAll(m_home, all);
}

Result<> LedgerWitnesses::forget(const DatabaseId &database)
{
    QJsonArray rest;
    for (const QJsonValue &each : readAll(m_home)) {
        if (!isOf(each.toObject(), database))
            rest.append(each);
    }
    return writeAll(m_home, rest);
}

std::optional<Cause> compare(
    const LedgerWitness &before, const LedgerHead &now, const QByteArray &hashThen, const QString &name)
{
    if (before.ledger != now.ledger)
        return Cause{CauseKind::LedgerReplaced, {name}};
    if (now.epoch > before.epoch) // somebody has judged it
        return std::nullopt;
    if (now.epoch < before.epoch || now.number < before.number)
        return Cause{CauseKind::LedgerRolledBack, {name, QString::number(before.number), QString::number(now.number)}};
    if (hashThen != before.hash)
        return Cause{CauseKind::LedgerForked, {name, QString::number(before.number)}};
    return std::nullopt;
}

} // namespace docsweep
