// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultfolder.h"

#include "core/base/ownfile.h"
#include "core/base/trustedfile.h"
#include "core/config/smallfile.h"
#include "core/vault/sodium.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kFormat = "docsweep vault"_L1;
    constexpr int kVersion = 1;
    /// As bford.info/cachedir says it: what makes copies of disks leaves such a folder out.
    constexpr QByteArrayView kCacheTag = "Signature: 8a477f597d28d172789f06886806bc55\n"
                                         "# What docsweep deleted and may bring back for a while. Not to be backed up: "
                                         "a backup would outlive the term.\n";

    QString inside(const QString &folder, QLatin1StringView name)
    {
        return folder + u'/' + name;
    }

    tl::unexpected<Error> foreign(const QString &path, const QString &why)
    {
        return fail(ErrorKind::BadConfig, Cause{CauseKind::VaultFolderForeign, {path, why}});
    }

    bool isContainerName(const QString &name)
    {
        return name.size() == 32 && std::all_of(name.begin(), name.end(), [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        });
    }

    /// The id that vault.json holds; empty: there is no such file.
    Result<QByteArray> idOf(const QString &path)
    {
        const QString file = inside(path, "vault.json"_L1);
        if (!QFileInfo::exists(file))
            return QByteArray();
        const Result<QByteArray> text = readSmallFile(file);
        if (!text)
            return foreign(path, text.error().text);
        const QJsonObject json = QJsonDocument::fromJson(*text).object();
        if (json["format"_L1].toString() != kFormat || !isContainerName(json["id"_L1].toString()))
            return foreign(path, u"its vault.json is damaged, or was not written by docsweep"_s);
        if (json["version"_L1].toInt() > kVersion)
            return fail(ErrorKind::BadConfig, Cause{CauseKind::VaultNewer, {path}});
        return json["id"_L1].toString().toLatin1();
    }

    Result<> checkHands(const QString &path)
    {
        const Result<JudgedFile> folder = judgeFolder(path);
        if (!folder)
            return foreign(path, folder.error().text);
        if (!folder->objections.empty())
            return foreign(path, describe(folder->objections));
        return {};
    }

    /// What a vault's folder may hold before it is one.
    bool isFree(const QString &path)
    {
        QStringList names = QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        names.removeAll(u"CACHEDIR.TAG"_s);
        names.removeAll(u"lost+found"_s);
        return names.isEmpty();
    }

    qint64 roomOf(const QString &path)
    {
        struct stat facts = {};
        return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? qint64(facts.st_blocks) * 512 : 0;
    }

} // namespace

VaultFolder::VaultFolder(QString path, QByteArray id, VaultDisk &disk)
    : m_path(std::move(path))
    , m_id(std::move(id))
    , m_disk(disk)
{
}

Result<std::shared_ptr<VaultFolder>> VaultFolder::open(const QString &path, VaultDisk &disk)
{
    if (!QFileInfo(path).isDir())
        return fail(ErrorKind::NotFound, Cause{CauseKind::VaultMissing, {path}});
    const Result<QByteArray> id = idOf(path);
    if (!id)
        return fail(id.error());
    if (id->isEmpty())
        return fail(ErrorKind::NotFound, Cause{CauseKind::VaultMissing, {path}});
    if (const Result<> hands = checkHands(path); !hands)
        return fail(hands.error());
    return std::shared_ptr<VaultFolder>(new VaultFolder(QDir::cleanPath(path), *id, disk));
}

Result<std::shared_ptr<VaultFolder>> VaultFolder::make(const QString &path, VaultDisk &disk)
{
    if (!QDir::isAbsolutePath(path))
        return foreign(path, u"it is no absolute path"_s);
    const QByteArray encoded = QFile::encodeName(path);
    if (::mkdir(encoded.constData(), S_IRWXU) != 0 && errno != EEXIST)
        return fail(ErrorKind::BadConfig,
            Cause{
                CauseKind::VaultFolderMissing, {path, QString::fromStdString(std::generic_category().message(errno))}});
    Result<QByteArray> id = idOf(path);
    if (!id)
        return fail(id.error());
    if (id->isEmpty() && !isFree(path))
        return foreign(path, u"it holds other files; name an empty folder"_s);
    if (const Result<> hands = checkHands(path); !hands)
        return fail(hands.error());
    if (::chmod(encoded.constData(), S_IRWXU) != 0)
        return foreign(path, QString::fromStdString(std::generic_category().message(errno)));
    const QString tag = inside(path, "CACHEDIR.TAG"_L1);
    if (!QFileInfo::exists(tag)) {
        if (const Result<> written = writeOwnFile(tag, kCacheTag.toByteArray(), Readers::OwnerAlone, anyKind); !written)
            return fail(written.error());
    }
    if (id->isEmpty()) {
        *id = randomBytes(16).toHex();
        const QJsonObject json{{"format"_L1, kFormat}, {"version"_L1, kVersion}, {"id"_L1, QString::fromLatin1(*id)}};
        const Result<> written = writePrivateFile(inside(path, "vault.json"_L1), QJsonDocument(json).toJson());
        if (!written)
            return fail(written.error());
        if (const Result<> synced = disk.syncFolder(QFileInfo(path).path()); !synced)
            return fail(synced.error());
    }
    return std::shared_ptr<VaultFolder>(new VaultFolder(QDir::cleanPath(path), *id, disk));
}

Result<std::vector<ContainerId>> VaultFolder::containers() const
{
    const QDir folder(m_path);
    if (!folder.isReadable())
        return fail(ErrorKind::Io, Cause{CauseKind::VaultUnreadable, {m_path, u"it cannot be listed"_s}});
    std::vector<ContainerId> ids;
    for (const QString &name : folder.entryList({u"*.vault"_s, u"*.keys"_s}, QDir::Files | QDir::System, QDir::Name)) {
        const QString id = name.left(name.lastIndexOf(u'.'));
        if (isContainerName(id) && (ids.empty() || ids.back() != id.toLatin1()))
            ids.push_back(id.toLatin1());
    }
    return ids;
}

QString VaultFolder::containerPath(const ContainerId &id) const
{
    return m_path + u'/' + QString::fromLatin1(id) + ".vault"_L1;
}

QString VaultFolder::keysPath(const ContainerId &id) const
{
    return m_path + u'/' + QString::fromLatin1(id) + ".keys"_L1;
}

Result<qint64> VaultFolder::usedBytes() const
{
    const Result<std::vector<ContainerId>> ids = containers();
    if (!ids)
        return fail(ids.error());
    qint64 bytes = 0;
    for (const ContainerId &id : *ids)
        bytes += roomOf(containerPath(id)) + roomOf(keysPath(id));
    return bytes;
}

} // namespace docsweep
