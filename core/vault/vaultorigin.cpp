// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultorigin.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace docsweep {

using namespace Qt::StringLiterals;

QByteArray toOriginBytes(const VaultOrigin &origin)
{
    const QJsonObject object{
        {u"database"_s, QString::fromUtf8(origin.database.anchor)}, {u"place"_s, origin.database.place}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<VaultOrigin> originOfBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (!object.contains("database"_L1))
        return std::nullopt;
    return VaultOrigin{{object["database"_L1].toString().toUtf8(), object["place"_L1].toString()}};
}

} // namespace docsweep
