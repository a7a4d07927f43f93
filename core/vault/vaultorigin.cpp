// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultorigin.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace docsweep {

using namespace Qt::StringLiterals;

QByteArray toOriginBytes(const VaultOrigin &origin)
{
    const QJsonObject object{{u"database"_s, origin.database.place},
        {u"databaseAnchor"_s, QString::fromLatin1(origin.database.anchor.toBase64())}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<VaultOrigin> originOfBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (!object.contains("database"_L1))
        return std::nullopt;
    QByteArray anchor = object["databaseAnchor"_L1].toString().toUtf8();
    if (!anchor.contains(':')) // no letter of base64
        anchor = QByteArray::fromBase64(anchor);
    return VaultOrigin{{anchor, object["database"_L1].toString()}};
}

} // namespace docsweep
