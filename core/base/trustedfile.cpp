// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/trustedfile.h"

#include <QByteArrayList>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <mutex>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kMostLinks = 40; ///< as the kernel
    constexpr size_t kEntryBytes = 64 << 10;

    QString systemSaid(int error)
    {
        return QString::fromLocal8Bit(std::strerror(error)); // NOLINT(concurrency-mt-unsafe): a text for people
    }

    std::optional<QByteArray> nameOf(uid_t id)
    {
        std::vector<char> text(kEntryBytes);
        passwd entry{};
        passwd *found = nullptr;
        if (::getpwuid_r(id, &entry, text.data(), text.size(), &found) != 0 || !found)
            return std::nullopt;
        return QByteArray(found->pw_name);
    }

    /// Whether nobody is in a group but these users: as their first group, or listed.
    bool isGroupOf(gid_t group, const std::vector<uid_t> &users)
    {
        std::vector<char> text(kEntryBytes);
        struct group entry { };
        struct group *found = nullptr;
        if (::getgrgid_r(group, &entry, text.data(), text.size(), &found) != 0)
            return false;
        for (char **member = found ? found->gr_mem : nullptr; member && *member; ++member) {
            const bool isKnown = std::any_of(
                users.begin(), users.end(), [member](uid_t user) { return nameOf(user) == QByteArray(*member); });
            if (!isKnown)
                return false;
        }
        static std::mutex mutex; // the list of users is one for the whole process
        const std::lock_guard lock(mutex);
        bool hasStranger = false;
        bool hasOwner = !found && group == ::getegid(); // as in a container that knows no users
        ::setpwent(); // NOLINT(concurrency-mt-unsafe): under the mutex, and nobody else lists users
        while (const passwd *user = ::getpwent()) { // NOLINT(concurrency-mt-unsafe)
            if (user->pw_gid != group)
                continue;
            const bool isKnown = std::find(users.begin(), users.end(), user->pw_uid) != users.end();
            hasOwner = hasOwner || isKnown;
            hasStranger = hasStranger || !isKnown;
        }
        ::endpwent(); // NOLINT(concurrency-mt-unsafe)
        return hasOwner && !hasStranger;
    }

    /// An access control list may let in more users than the group's bits tell of.
    bool hasAccessList(int fd)
    {
        const QByteArray name = "/proc/self/fd/" + QByteArray::number(fd);
        return ::getxattr(name.constData(), "system.posix_acl_access", nullptr, 0) > 0;
    }

    /// Goes down a path from the root, one segment after the other.
    class Walk {
    public:
        Walk(const QString &path, uid_t self)
            : m_path(QDir::isAbsolutePath(path) ? path : QDir::current().absoluteFilePath(path))
            , m_self(self)
        {
        }

        enum class For { Reading, Running };

        Result<JudgedFile> toFile(LastLink lastLink, For use)
        {
            QByteArray name;
            if (const Result<> there = toLast(lastLink, name); !there)
                return fail(there.error());
            // A pipe would block, a terminal would become this process's own.
            constexpr int kFlags = O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
            const int how = kFlags | (use == For::Running ? O_PATH : O_RDONLY);
            Descriptor file(name.isEmpty() ? -1 : ::openat(m_at.fd(), name.constData(), how));
            if (!file.isOpen())
                return cannotOpen(name.isEmpty() ? ENOENT : errno);
            struct stat facts = {};
            if (::fstat(file.fd(), &facts) != 0 || !S_ISREG(facts.st_mode))
                return cannotOpen(ENOENT);
            m_found.path = here(name);
            judge(file.fd(), facts, m_found.path, Objection::Kind::OthersFile, Objection::Kind::LooseFile);
            m_found.file = std::move(file);
            return std::move(m_found);
        }

        Result<JudgedFile> toFolder()
        {
            QByteArray name;
            if (const Result<> there = toLast(LastLink::Followed, name); !there)
                return fail(there.error());
            Descriptor folder = name.isEmpty()
                ? std::move(m_at)
                : Descriptor(::openat(m_at.fd(), name.constData(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
            if (!folder.isOpen())
                return cannotOpen(errno);
            struct stat facts = {};
            if (::fstat(folder.fd(), &facts) != 0)
                return cannotOpen(errno);
            m_found.path = here(name);
            if (!name.isEmpty())
                judge(folder.fd(), facts, m_found.path, Objection::Kind::OthersFolder, Objection::Kind::LooseFolder);
            m_found.file = std::move(folder);
            return std::move(m_found);
        }

    private:
        /// Opens the folder of the last name, which is empty for a path that ends in ".." or at the root.
        Result<> toLast(LastLink lastLink, QByteArray &name)
        {
            if (!enterRoot())
                return cannotOpen(errno);
            QByteArrayList todo = QFile::encodeName(m_path).split('/');
            int links = 0;
            while (!todo.isEmpty()) {
                const QByteArray segment = todo.takeFirst();
                if (segment.isEmpty() || segment == ".")
                    continue;
                if (segment == "..") {
                    if (const Result<> up = goUp(); !up)
                        return up;
                    continue;
                }
                const bool isLast =
                    std::all_of(todo.begin(), todo.end(), [](const QByteArray &rest) { return rest.isEmpty(); });
                Descriptor next(::openat(m_at.fd(), segment.constData(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
                struct stat facts = {};
                if (!next.isOpen() || ::fstat(next.fd(), &facts) != 0)
                    return cannotOpen(errno);
                if (S_ISLNK(facts.st_mode)) {
                    std::array<char, 4096> target{};
                    const ssize_t length = ::readlinkat(next.fd(), "", target.data(), target.size() - 1);
                    if (length <= 0 || ++links > kMostLinks)
                        return cannotOpen(length <= 0 ? errno : ELOOP);
                    const QByteArray to(target.data(), length);
                    if (isLast && lastLink == LastLink::Refused)
                        return isLink(to);
                    if (facts.st_uid != 0 && facts.st_uid != m_self)
                        m_found.objections.push_back(
                            {Objection::Kind::OthersLink, here(segment), facts.st_uid, facts.st_mode & 07777U});
                    if (to.startsWith('/') && !enterRoot())
                        return cannotOpen(errno);
                    todo = to.split('/') + todo;
                    continue;
                }
                if (isLast) {
                    name = segment;
                    return {};
                }
                if (!S_ISDIR(facts.st_mode))
                    return cannotOpen(ENOTDIR);
                m_segments += segment;
                pass(next.fd(), facts);
                m_at = std::move(next);
            }
            return {};
        }

        bool enterRoot()
        {
            Descriptor root(::open("/", O_PATH | O_DIRECTORY | O_CLOEXEC));
            struct stat facts = {};
            if (!root.isOpen() || ::fstat(root.fd(), &facts) != 0)
                return false;
            m_segments.clear();
            pass(root.fd(), facts);
            m_at = std::move(root);
            return true;
        }

        Result<> goUp()
        {
            Descriptor up(::openat(m_at.fd(), "..", O_PATH | O_DIRECTORY | O_CLOEXEC));
            if (!up.isOpen())
                return cannotOpen(errno);
            if (!m_segments.isEmpty())
                m_segments.removeLast();
            m_at = std::move(up);
            return {};
        }

        /// A folder on the way. In one with the sticky bit nobody may rename what is another's.
        void pass(int fd, const struct stat &facts)
        {
            struct stat alone = facts;
            if ((facts.st_mode & S_ISVTX) != 0)
                alone.st_mode &= ~mode_t(S_IWGRP | S_IWOTH);
            judge(fd, alone, here({}), Objection::Kind::OthersFolder, Objection::Kind::LooseFolder);
        }

        void judge(
            int fd, const struct stat &facts, const QString &path, Objection::Kind ifOthers, Objection::Kind ifLoose)
        {
            const uint mode = facts.st_mode & 07777U;
            const auto object = [&](Objection::Kind kind) {
                const bool isKnown = std::any_of(m_found.objections.begin(), m_found.objections.end(),
                    [&](const Objection &before) { return before.kind == kind && before.path == path; });
                if (!isKnown)
                    m_found.objections.push_back({kind, path, facts.st_uid, mode});
            };
            if (facts.st_uid != 0 && facts.st_uid != m_self)
                object(ifOthers);
            const bool byGroup = (facts.st_mode & S_IWGRP) != 0
                && (hasAccessList(fd) || !isGroupOf(facts.st_gid, {facts.st_uid, uid_t(0), m_self}));
            if (byGroup || (facts.st_mode & S_IWOTH) != 0)
                object(ifLoose);
        }

        QString here(const QByteArray &name) const
        {
            QByteArray path = '/' + m_segments.join('/');
            if (!name.isEmpty())
                path += (m_segments.isEmpty() ? "" : "/") + name;
            return QFile::decodeName(path);
        }

        tl::unexpected<Error> cannotOpen(int error) const
        {
            if (error == ENOENT || error == ENOTDIR)
                return fail(ErrorKind::BadConfig, Cause{CauseKind::FileUnreadable, {m_path}});
            return fail(ErrorKind::BadConfig, Cause{CauseKind::FileForbidden, {m_path, systemSaid(error)}});
        }

        tl::unexpected<Error> isLink(const QByteArray &to) const
        {
            return fail(ErrorKind::BadConfig,
                u"The file %1 is a symbolic link, which is not followed; name the file itself: %2"_s.arg(
                    m_path, QDir::cleanPath(QDir(QFileInfo(m_path).path()).absoluteFilePath(QFile::decodeName(to)))));
        }

        const QString m_path;
        const uid_t m_self;
        Descriptor m_at;
        QByteArrayList m_segments; ///< of the folder that is open
        JudgedFile m_found;
    };

} // namespace

Result<uint> userId(const QString &name)
{
    std::vector<char> text(kEntryBytes);
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwnam_r(name.toLocal8Bit().constData(), &entry, text.data(), text.size(), &found) != 0 || !found)
        return fail(ErrorKind::BadConfig, u"there is no user \"%1\" on this machine"_s.arg(name));
    return uint(found->pw_uid);
}

QString userText(uint id)
{
    const std::optional<QByteArray> name = nameOf(id);
    return name ? u"%1 (%2)"_s.arg(QString::fromLocal8Bit(*name), QString::number(id)) : QString::number(id);
}

QString shellQuoted(const QString &word)
{
    static const QRegularExpression plain(uR"(\A[A-Za-z0-9_@%+=:,./-]+\z)"_s);
    if (plain.match(word).hasMatch())
        return word;
    QString inner = word;
    return u'\'' + inner.replace(u'\'', "'\\''"_L1) + u'\'';
}

QString Objection::sentence() const
{
    const QString octal = u"mode %1"_s.arg(mode, 4, 8, QChar(u'0'));
    switch (kind) {
    case Kind::OthersFile:
        return u"it belongs to user %1"_s.arg(userText(owner));
    case Kind::OthersFolder:
        return u"the folder %1 belongs to user %2, who may put another file there"_s.arg(path, userText(owner));
    case Kind::OthersLink:
        return u"the link %1 belongs to user %2, who may lead it elsewhere"_s.arg(path, userText(owner));
    case Kind::LooseFile:
        return u"users besides its owner %1 may write it (%2)"_s.arg(userText(owner), octal);
    case Kind::LooseFolder:
        return u"users besides the owner %1 of the folder %2 may put another file there (%3)"_s.arg(
            userText(owner), path, octal);
    }
    return {};
}

QString Objection::mend() const
{
    switch (kind) {
    case Kind::OthersFile:
    case Kind::OthersFolder: {
        const std::optional<QByteArray> self = nameOf(::geteuid());
        return u"chown %1 %2"_s.arg(
            self ? QString::fromLocal8Bit(*self) : QString::number(::geteuid()), shellQuoted(path));
    }
    case Kind::OthersLink:
        return u"rm %1"_s.arg(shellQuoted(path));
    case Kind::LooseFile:
    case Kind::LooseFolder:
        return u"chmod go-w %1"_s.arg(shellQuoted(path));
    }
    return {};
}

std::optional<uint> JudgedFile::onlyStranger() const
{
    std::optional<uint> stranger;
    for (const Objection &objection : objections) {
        const bool isLoose =
            objection.kind == Objection::Kind::LooseFile || objection.kind == Objection::Kind::LooseFolder;
        if (isLoose || (stranger && *stranger != objection.owner))
            return std::nullopt;
        stranger = objection.owner;
    }
    return stranger;
}

Result<JudgedFile> openJudged(const QString &path, LastLink lastLink, std::optional<uint> self)
{
    return Walk(path, uid_t(self.value_or(::geteuid()))).toFile(lastLink, Walk::For::Reading);
}

Result<JudgedFile> judgeProgram(const QString &path, std::optional<uint> self)
{
    return Walk(path, uid_t(self.value_or(::geteuid()))).toFile(LastLink::Followed, Walk::For::Running);
}

Result<JudgedFile> judgeFolder(const QString &path, std::optional<uint> self)
{
    return Walk(path, uid_t(self.value_or(::geteuid()))).toFolder();
}

QString describe(const std::vector<Objection> &objections)
{
    if (objections.empty())
        return {};
    QStringList why;
    QStringList mends;
    for (const Objection &objection : objections) {
        why += objection.sentence();
        mends += objection.mend();
    }
    return why.join(", and "_L1) + u"; mend it with: "_s + mends.join(" && "_L1);
}

} // namespace docsweep
