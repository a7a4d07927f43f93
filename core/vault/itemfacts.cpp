// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/containerformat.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// Keys are bytes, and JSON knows only texts.
    QString toText(const QByteArray &bytes)
    {
        return QString::fromLatin1(bytes.toBase64());
    }

    QByteArray bytesOf(const QJsonValue &text)
    {
        return QByteArray::fromBase64(text.toString().toLatin1());
    }

    /// A number of 64 bits does not fit into those of JSON.
    QString toText(qint64 number)
    {
        return QString::number(number);
    }

    std::optional<qint64> numberOf(const QJsonValue &text)
    {
        bool isNumber = false;
        const qint64 number = text.toString().toLongLong(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }

    std::optional<Instant> instantOf(const QJsonValue &text)
    {
        const std::optional<qint64> micros = numberOf(text);
        return micros ? std::optional(fromMicros(*micros)) : std::nullopt;
    }

    void put(QJsonObject &json, QLatin1StringView name, const std::optional<Instant> &instant)
    {
        if (instant)
            json[name] = toText(toMicros(*instant));
    }

    QJsonObject toJson(const VaultObject &object)
    {
        QJsonObject json{{"bucket"_L1, object.bucket}, {"key"_L1, toText(object.entry.key)},
            {"version"_L1, toText(object.entry.version)}, {"role"_L1, int(object.entry.role)},
            {"contentType"_L1, toText(object.contentType)}, {"cacheControl"_L1, toText(object.cacheControl)}};
        if (object.entry.sizeBytes)
            json["size"_L1] = toText(*object.entry.sizeBytes);
        put(json, "createdAt"_L1, object.entry.createdAt);
        put(json, "updatedAt"_L1, object.entry.updatedAt);
        put(json, "archivedAt"_L1, object.entry.archivedAt);
        return json;
    }

    VaultObject objectOf(const QJsonObject &json)
    {
        VaultObject object;
        object.bucket = json["bucket"_L1].toString();
        object.entry.key = bytesOf(json["key"_L1]);
        object.entry.version = bytesOf(json["version"_L1]);
        object.entry.role = VersionRole(json["role"_L1].toInt());
        object.entry.sizeBytes = numberOf(json["size"_L1]);
        object.entry.createdAt = instantOf(json["createdAt"_L1]);
        object.entry.updatedAt = instantOf(json["updatedAt"_L1]);
        object.entry.archivedAt = instantOf(json["archivedAt"_L1]);
        object.contentType = bytesOf(json["contentType"_L1]);
        object.cacheControl = bytesOf(json["cacheControl"_L1]);
        return object;
    }

} // namespace

QByteArray toJson(const ItemFacts &facts)
{
    QJsonObject json{{"ownerKind"_L1, int(facts.owner.kind)}, {"owner"_L1, toText(facts.owner.name)}};
    if (facts.object) {
        json["object"_L1] = toJson(*facts.object);
    } else {
        json["session"_L1] = toText(facts.session);
        json["documents"_L1] = toText(facts.documents);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<ItemFacts> itemFactsOf(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const int owner = json["ownerKind"_L1].toInt();
    if (owner != int(VaultOwner::Kind::Session) && owner != int(VaultOwner::Kind::Orphan))
        return {};
    ItemFacts facts;
    facts.owner = {VaultOwner::Kind(owner), bytesOf(json["owner"_L1])};
    if (json["object"_L1].isObject()) {
        facts.object = objectOf(json["object"_L1].toObject());
        return facts;
    }
    facts.kind = VaultItemKind::Rows;
    facts.session = bytesOf(json["session"_L1]);
    facts.documents = numberOf(json["documents"_L1]).value_or(0);
    return facts;
}

} // namespace docsweep
