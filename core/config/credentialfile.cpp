// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/credentialfile.h"

#include "core/config/smallfile.h"

#include <QFile>
#include <QJsonDocument>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kLargestFile = 1 << 20;
    constexpr mode_t kOthers = 077;
    constexpr auto kValue = "value"_L1;
    constexpr auto kFor = "for"_L1;

    tl::unexpected<Error> refuse(const QString &path, const QString &what, const QString &mend)
    {
        return fail(ErrorKind::BadConfig, Cause{CauseKind::KeysUntrusted, {path, what, mend}});
    }

    /// Whether an opened file may be trusted with secrets.
    Result<> checkOwnersAlone(int fd, const QString &path)
    {
        struct stat facts = {};
        if (::fstat(fd, &facts) != 0 || !S_ISREG(facts.st_mode))
            return refuse(path, u"it is not a plain file"_s, u"Put a plain file there, or remove it."_s);
        if (facts.st_uid != ::geteuid())
            return refuse(path, u"it belongs to another user (%1)"_s.arg(facts.st_uid),
                u"Run docsweep as that user, or remove the file and store them anew: docsweep-cli credentials set --file"_s);
        if ((facts.st_mode & kOthers) != 0)
            return refuse(path,
                u"other users may read or change them (mode %1)"_s.arg(facts.st_mode & 07777U, 4, 8, QChar(u'0')),
                u"Make it yours alone: chmod 600 %1"_s.arg(path));
        return {};
    }

} // namespace

FileCredentialStore::FileCredentialStore(QString path)
    : m_path(std::move(path))
{
}

QString FileCredentialStore::where() const
{
    return u"in "_s + m_path;
}

Result<std::optional<BoundSecret>> FileCredentialStore::read(const CredentialId &id) const
{
    const Result<QJsonObject> all = load();
    if (!all)
        return fail(all.error());
    const QJsonValue stored = all->value(id.profile).toObject().value(id.name);
    const QString value = stored.isObject() ? stored[kValue].toString() : stored.toString();
    if (value.isEmpty())
        return std::optional<BoundSecret>();
    return std::optional(BoundSecret{Secret(value), stored[kFor].toString()});
}

Result<> FileCredentialStore::write(const CredentialId &id, const Secret &secret)
{
    Result<QJsonObject> all = load();
    if (!all)
        return fail(all.error());
    QJsonObject own = all->value(id.profile).toObject();
    if (id.destination.isEmpty())
        own[id.name] = secret.reveal();
    else
        own[id.name] = QJsonObject{{kValue, secret.reveal()}, {kFor, id.destination}};
    (*all)[id.profile] = own;
    return save(*all);
}

Result<bool> FileCredentialStore::remove(const CredentialId &id)
{
    Result<QJsonObject> all = load();
    if (!all)
        return fail(all.error());
    QJsonObject own = all->value(id.profile).toObject();
    if (!own.contains(id.name))
        return false;
    own.remove(id.name);
    if (own.isEmpty())
        all->remove(id.profile);
    else
        (*all)[id.profile] = own;
    if (const Result<> saved = save(*all); !saved)
        return fail(saved.error());
    return true;
}

Result<QJsonObject> FileCredentialStore::load() const
{
    // A pipe in its place would block; a link would be followed to a file of another's choice.
    const int fd = ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0 && (errno == ENOENT || errno == ENOTDIR))
        return QJsonObject();
    if (fd < 0 && errno == ELOOP)
        return refuse(m_path, u"it is a symbolic link"_s, u"Put the file itself there, mode 600."_s);
    if (fd < 0)
        return refuse(m_path, QString::fromLocal8Bit(std::strerror(errno)), // NOLINT(concurrency-mt-unsafe): for people
            u"Run docsweep as the user who owns it."_s);
    QFile file;
    if (!file.open(fd, QIODevice::ReadOnly, QFile::AutoCloseHandle)) {
        ::close(fd);
        return refuse(m_path, file.errorString(), u"Run docsweep as the user who owns it."_s);
    }
    if (const Result<> trusted = checkOwnersAlone(fd, m_path); !trusted)
        return fail(trusted.error());
    QByteArray text = file.read(kLargestFile + 1);
    const Wiped wiped(text);
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (file.error() != QFile::NoError || text.size() > kLargestFile || !document.isObject())
        return refuse(m_path, u"it is not what docsweep wrote"_s,
            u"Remove the file and store them anew: docsweep-cli credentials set --file"_s);
    return document.object();
}

Result<> FileCredentialStore::save(const QJsonObject &all)
{
    if (!all.isEmpty()) {
        QByteArray text = QJsonDocument(all).toJson();
        const Wiped wiped(text);
        return writePrivateFile(m_path, text);
    }
    QFile file(m_path);
    if (!file.remove() && file.exists())
        return fail(ErrorKind::Io, u"The file %1 cannot be removed: %2"_s.arg(m_path, file.errorString()));
    return {};
}

} // namespace docsweep
