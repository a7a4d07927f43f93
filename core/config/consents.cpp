// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/consents.h"

#include "core/config/smallfile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QString pathIn(const QString &home)
    {
        return home + "/trusted.json"_L1;
    }

} // namespace

Result<std::vector<Consent>> readConsents(const QString &home)
{
    if (!QFileInfo::exists(pathIn(home)) && !QFileInfo(pathIn(home)).isSymLink())
        return std::vector<Consent>();
    const Result<QByteArray> text = readSmallFile(pathIn(home));
    if (!text)
        return fail(text.error());
    const QJsonDocument document = QJsonDocument::fromJson(*text);
    if (!document.isObject())
        return fail(ErrorKind::BadConfig,
            u"The file %1 is not what docsweep wrote; remove it, and say anew which files of others are followed"_s.arg(
                pathIn(home)));
    std::vector<Consent> consents;
    for (const QJsonValue &value : document[u"env_files"_s].toArray()) {
        const QJsonObject one = value.toObject();
        const qint64 owner = one[u"owner"_s].toInteger(-1);
        if (owner >= 0 && !one[u"path"_s].toString().isEmpty())
            consents.push_back({one[u"path"_s].toString(), uint(owner)});
    }
    return consents;
}

Result<> addConsent(const QString &home, const Consent &consent)
{
    Result<std::vector<Consent>> consents = readConsents(home);
    if (!consents)
        return fail(consents.error());
    if (std::find(consents->begin(), consents->end(), consent) != consents->end())
        return {};
    consents->push_back(consent);
    QJsonArray array;
    for (const Consent &each : *consents)
        array.append(QJsonObject{{u"path"_s, each.path}, {u"owner"_s, qint64(each.owner)}});
    const QJsonObject object{{u"version"_s, 1}, {u"env_files"_s, array}};
    return writePrivateFile(pathIn(home), QJsonDocument(object).toJson());
}

} // namespace docsweep
