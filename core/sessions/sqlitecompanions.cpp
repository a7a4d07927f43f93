// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sqlitecompanions.h"

#ifdef Q_OS_UNIX
#include "core/base/trustedfile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <list>
#include <mutex>
#include <vector>

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace docsweep::sqlitecompanions {

using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX

namespace {

    struct User {
        QByteArray name; ///< empty where it has none
        std::vector<gid_t> groups;
    };

    User userOf(uid_t id)
    {
        User user;
        std::array<char, 4096> room = {};
        struct passwd entry = {};
        struct passwd *found = nullptr;
        if (getpwuid_r(id, &entry, room.data(), room.size(), &found) != 0 || !found)
            return user;
        user.name = found->pw_name;
        int count = 64;
        user.groups.resize(size_t(count));
        if (getgrouplist(found->pw_name, found->pw_gid, user.groups.data(), &count) < 0) {
            user.groups.resize(size_t(count));
            (void)getgrouplist(found->pw_name, found->pw_gid, user.groups.data(), &count);
        }
        user.groups.resize(size_t(count));
        return user;
    }

    struct stat factsOf(const QString &path)
    {
        struct stat facts = {};
        if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
            facts = {};
        return facts;
    }

    bool exists(const QString &path)
    {
        struct stat facts = {};
        return ::lstat(QFile::encodeName(path).constData(), &facts) == 0;
    }

    bool isAllowed(const QString &path, int what)
    {
        return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), what, AT_EACCESS) == 0;
    }

    /// Whether a file of ours with the database's permissions is one that those can write who write the database.
    bool isUsable(const struct stat &database, const struct stat &folder)
    {
        constexpr mode_t kGroup = S_IRGRP | S_IWGRP;
        constexpr mode_t kOthers = S_IROTH | S_IWOTH;
        const auto grants = [&database](mode_t bits) { return (database.st_mode & bits) == bits; };
        if (grants(kOthers))
            return true;
        const gid_t group = (folder.st_mode & S_ISGID) != 0 ? folder.st_gid : getegid();
        if (grants(kGroup) && group != database.st_gid)
            return false; // whoever writes it through its group is locked out
        if (database.st_uid == 0)
            return true;
        const User owner = userOf(database.st_uid);
        const bool isMember = owner.name.isEmpty() // a container's: it could not give the file to a group of others
            || std::ranges::find(owner.groups, group) != owner.groups.end();
        return grants(kGroup) && isMember;
    }

    /// Whether the file's own words say that it is in WAL mode (its file format, bytes 18 and 19). To close a file
    /// takes away all locks that SQLite holds on it in this process: so each file is opened once, and stays open.
    bool isInWalMode(const QString &path, const struct stat &facts)
    {
        struct Kept {
            dev_t device;
            ino_t number;
            int fd;
        };
        static std::mutex mutex;
        static std::list<Kept> files; // guarded by mutex; only ever grows
        const std::lock_guard lock(mutex);
        auto file = std::ranges::find_if(
            files, [&](const Kept &kept) { return kept.device == facts.st_dev && kept.number == facts.st_ino; });
        if (file == files.end()) {
            const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
            if (fd < 0)
                return false; // opening it will say what is wrong
            struct stat opened = {};
            (void)::fstat(fd, &opened);
            file = files.insert(files.end(), {opened.st_dev, opened.st_ino, fd});
        }
        std::array<char, 2> versions = {};
        return ::pread(file->fd, versions.data(), versions.size(), 18) == 2 && versions[1] == 2;
    }

    tl::unexpected<Error> refused(const QString &path, const struct stat &database, SqlAccess access)
    {
        const QByteArray name = userOf(database.st_uid).name;
        const QString owner = QString::fromLocal8Bit(name);
        const QString word = name.isEmpty() ? u"'#%1'"_s.arg(database.st_uid) : shellQuoted(owner);
        const Cause cause{
            access == SqlAccess::ReadOnly ? CauseKind::DatabaseOfOther : CauseKind::DatabaseOfOtherToWrite,
            {userText(database.st_uid), userText(geteuid()), word}};
        QString text = sentenceOf(cause);
        if ((database.st_mode & S_IWGRP) != 0) {
            struct group entry = {};
            std::array<char, 16384> room = {};
            struct group *found = nullptr;
            (void)getgrgid_r(database.st_gid, &entry, room.data(), room.size(), &found);
            const QString group = found ? QString::fromLocal8Bit(found->gr_name) : QString::number(database.st_gid);
            text += u" (or let new files in its folder belong to its group: sudo chgrp %1 %2; sudo chmod g+s %2)"_s.arg(
                shellQuoted(group), shellQuoted(QFileInfo(path).path()));
        }
        return fail(ErrorKind::Unauthorized, Why(text, cause));
    }

    /// What an earlier look of another user has left there.
    Result<> checkLeftOnes(const QString &path)
    {
        for (const QLatin1String end : {"-wal"_L1, "-shm"_L1, "-journal"_L1}) {
            const QString file = path + end;
            const struct stat facts = factsOf(file);
            if (facts.st_nlink == 0 || isAllowed(file, R_OK | W_OK))
                continue;
            const struct stat database = factsOf(path);
            return fail(ErrorKind::Unauthorized,
                Cause{CauseKind::DatabaseLeftByOther,
                    {file, userText(facts.st_uid), QString::number(database.st_uid), QString::number(database.st_gid),
                        shellQuoted(file)}});
        }
        return {};
    }

} // namespace

Result<QLatin1String> opening(const QString &path, SqlAccess access)
{
    const uid_t self = geteuid();
    const struct stat database = factsOf(path);
    if (self == 0 || database.st_nlink == 0)
        return ""_L1;
    if (self == database.st_uid) {
        const Result<> left = access == SqlAccess::ReadWrite ? checkLeftOnes(path) : Result<>();
        return left ? Result<QLatin1String>(""_L1) : fail(left.error());
    }
    const struct stat folder = factsOf(QFileInfo(path).path());
    const bool mayMake = isAllowed(QFileInfo(path).path(), W_OK);
    if (mayMake && isUsable(database, folder))
        return ""_L1;
    if (access == SqlAccess::ReadWrite)
        return refused(path, database, access);
    const bool hasLog = exists(path + "-wal"_L1);
    if (hasLog && exists(path + "-shm"_L1))
        return "&readonly_shm=1"_L1;
    if (hasLog || isInWalMode(path, database))
        return refused(path, database, access);
    return ""_L1; // reading a rollback database makes nothing
}

Result<> takeBack(const QString &path)
{
    const uid_t self = geteuid();
    const struct stat log = factsOf(path + "-wal"_L1);
    if (self == 0 || factsOf(path).st_uid == self || log.st_nlink == 0 || log.st_uid != self || log.st_size != 0)
        return {};
    for (const QLatin1String end : {"-shm"_L1, "-wal"_L1}) {
        const QString file = path + end;
        if (factsOf(file).st_uid == self && ::unlink(QFile::encodeName(file).constData()) != 0)
            return fail(ErrorKind::Unauthorized, Cause{CauseKind::DatabaseLeftByUs, {file}});
    }
    return fail(ErrorKind::Unavailable, Cause{CauseKind::DatabaseJustClosed});
}

#else

Result<QLatin1String> opening(const QString &, SqlAccess)
{
    return ""_L1;
}

Result<> takeBack(const QString &)
{
    return {};
}

#endif

} // namespace docsweep::sqlitecompanions
