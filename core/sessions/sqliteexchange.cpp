// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sqlitecompaction.h"

#ifdef Q_OS_LINUX

#include "core/base/descriptor.h"
#include "core/sessions/fileholders.h"
#include "core/sessions/sqliterunlock.h"
#include "core/sessions/vacuumsteps.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <thread>
#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vacuum;

namespace {

    constexpr int kLooksAfterExchange = 10;
    constexpr auto kBetweenLooks = 10ms;

    /// Schema, settings and the number of rows of every table: what must be the same in a copy.
    Result<QStringList> contentOf(Connection &database)
    {
        QStringList content;
        for (const char *sql : {"SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name",
                 "PRAGMA encoding", "PRAGMA user_version", "PRAGMA application_id", "PRAGMA auto_vacuum",
                 "PRAGMA page_size", "PRAGMA journal_mode"}) {
            const Result<QStringList> rows = database.ask(sql);
            if (!rows)
                return fail(rows.error());
            content += *rows;
        }
        const Result<QStringList> tables = database.ask(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE 'sqlite\\_%' "
            "ESCAPE '\\' ORDER BY name");
        if (!tables)
            return fail(tables.error());
        for (const QString &table : *tables) {
            const Result<QStringList> rows = database.ask("SELECT count(*) FROM " + quoted(table.toUtf8(), '"'));
            if (!rows)
                return fail(rows.error());
            content += table + u' ' + rows->value(0);
        }
        return content;
    }

    /// What changes with every write.
    struct Stamp {
        ino_t inode = 0;
        off_t size = 0;
        timespec modified = {};
        timespec changed = {};

        static Stamp of(const struct stat &facts)
        {
            return {facts.st_ino, facts.st_size, facts.st_mtim, facts.st_ctim};
        }
        bool operator==(const Stamp &other) const
        {
            const auto same = [](const timespec &a, const timespec &b) {
                return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
            };
            return inode == other.inode && size == other.size && same(modified, other.modified)
                && same(changed, other.changed);
        }
    };

    class Exchange {
    public:
        Exchange(const CompactionRequest &request, std::stop_token stop)
            : m_request(request)
            , m_stop(std::move(stop))
            , m_path(QFileInfo(request.database).canonicalFilePath())
            , m_copy(m_path + u".docsweep-compact"_s)
            , m_name(QFile::encodeName(m_path))
            , m_copyName(QFile::encodeName(m_copy))
        {
        }

        Result<Compaction> run()
        {
            if (Result<> fit = requireOwnName(); !fit)
                return fail(fit.error());
            if (Result<> unmounted = requireNotMountedAlone(m_path); !unmounted) // before the long work
                return fail(unmounted.error());
            const Result<std::unique_ptr<RunLock>> lock = SqliteRunLock::acquireBeside(m_path);
            if (!lock)
                return fail(lock.error());
            if (Result<> removed = removeLeftovers(); !removed)
                return fail(removed.error());
            const IgnoredLeaseSignal ignored;
            if (const Result<WriteLease> alone = WriteLease::take(m_path); !alone)
                return fail(alone.error());
            Result<bool> made = makeCopy();
            if (!made || !*made) {
                dropCopy();
                return made ? Result<Compaction>(Compaction{m_before, m_before, false}) : fail(made.error());
            }
            step("unlocked");
            if (Result<> exchanged = exchange(); !exchanged) {
                dropCopy();
                return fail(exchanged.error());
            }
            step("exchanged");
            dropCopy(); // which is the old one now
            syncFolder();
            return Compaction{m_before, QFileInfo(m_path).size(), true};
        }

    private:
        void step(const char *name) const
        {
            if (m_request.onStep)
                m_request.onStep(name);
        }

        Result<> requireOwnName()
        {
            struct stat facts = {};
            if (m_path.isEmpty() || lstat(m_name.constData(), &facts) != 0)
                return noDatabase(m_request.database);
            if (S_ISREG(facts.st_mode) && facts.st_nlink == 1)
                return {};
            return fail(ErrorKind::BadConfig, Cause{CauseKind::DatabaseSecondName, {m_path}});
        }

        QStringList companions(const QString &path) const
        {
            return {path + u"-journal"_s, path + u"-wal"_s, path + u"-shm"_s};
        }

        /// Of a compaction that was killed.
        Result<> removeLeftovers()
        {
            for (const QString &path : QStringList{m_copy} + companions(m_copy)) {
                struct stat facts = {};
                const QByteArray name = QFile::encodeName(path);
                if (lstat(name.constData(), &facts) != 0)
                    continue;
                if (!S_ISREG(facts.st_mode) || facts.st_nlink != 1)
                    return fail(
                        ErrorKind::Unauthorized, path + u" is no plain file of docsweep's; remove it, and try again"_s);
                if (unlink(name.constData()) != 0)
                    return failAt(u"removing "_s + path, errno);
            }
            return {};
        }

        void dropCopy()
        {
            m_copyFile = Descriptor();
            if (m_isCopyUsed)
                return;
            for (const QString &path : QStringList{m_copy} + companions(m_copy))
                unlink(QFile::encodeName(path).constData());
        }

        void syncFolder() const
        {
            const Descriptor folder(
                ::open(QFile::encodeName(QFileInfo(m_path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
            if (folder.isOpen())
                fsync(folder.fd());
        }

        /// False: nothing is free. While SQLite's exclusive lock is held, nobody else reads or writes.
        Result<bool> makeCopy()
        {
            Result<std::unique_ptr<Connection>> opened = Connection::open(m_path, m_request, m_stop);
            if (!opened)
                return fail(opened.error());
            Connection &database = **opened;
            for (const char *sql :
                {"PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE", "COMMIT", "PRAGMA wal_checkpoint(TRUNCATE)"}) {
                if (Result<> done = database.run(sql); !done)
                    return fail(done.error());
            }
            const Result<Pages> pages = pagesOf(database);
            if (!pages)
                return fail(pages.error());
            m_before = pages->bytes();
            if (pages->free == 0)
                return false;
            if (Result<> whole = requireWhole(database, m_path); !whole)
                return fail(whole.error());
            if (Result<> room = requireRoom(QFileInfo(m_path).path(), pages->usedBytes()); !room)
                return fail(room.error());
            // Empty, and for nobody else's eyes: SQLite would make it readable for all.
            m_copyFile = Descriptor(
                ::open(m_copyName.constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
            if (!m_copyFile.isOpen())
                return failAt(u"making "_s + m_copy, errno);
            m_copyFile = Descriptor(); // SQLite's locks would go with it later
            step("copying");
            if (Result<> copied = database.run("VACUUM INTO " + quoted(m_copyName, '\'')); !copied)
                return fail(copied.error());
            step("copied");
            if (Result<> same = proveCopy(database); !same)
                return fail(same.error());
            if (Result<> like = makeAlike(); !like)
                return fail(like.error());
            step("proven");
            struct stat facts = {};
            if (stat(m_name.constData(), &facts) != 0)
                return failAt(u"looking at "_s + m_path, errno);
            m_stamp = Stamp::of(facts);
            return true;
        }

        Result<> proveCopy(Connection &database)
        {
            Result<std::unique_ptr<Connection>> copy = Connection::open(m_copy, m_request, m_stop);
            if (!copy)
                return fail(copy.error());
            const Result<QStringList> mode = database.ask("PRAGMA journal_mode");
            if (!mode)
                return fail(mode.error());
            if (*mode == QStringList{u"wal"_s}) {
                if (Result<> set = (*copy)->run("PRAGMA journal_mode = WAL"); !set)
                    return set;
            }
            if (Result<> whole = requireWhole(**copy, m_copy); !whole)
                return whole;
            const Result<QStringList> there = contentOf(database);
            const Result<QStringList> here = contentOf(**copy);
            if (!there || !here)
                return fail(!there ? there.error() : here.error());
            if (*there == *here)
                return {};
            return fail(ErrorKind::BadData, Cause{CauseKind::CompactionUnlike, {m_path}});
        }

        /// The owner, the rights and whatever else hangs on the file; then it is on the disk.
        Result<> makeAlike()
        {
            struct stat facts = {};
            m_copyFile = Descriptor(::open(m_copyName.constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC));
            if (!m_copyFile.isOpen() || stat(m_name.constData(), &facts) != 0)
                return failAt(u"opening "_s + m_copy, errno);
            const QString what = u"giving the copy the owner and the rights of "_s + m_path;
            if (fchown(m_copyFile.fd(), facts.st_uid, facts.st_gid) != 0
                || fchmod(m_copyFile.fd(), facts.st_mode & 07777) != 0)
                return failAt(what, errno);
            QByteArray names(int(std::max<ssize_t>(0, listxattr(m_name.constData(), nullptr, 0))), '\0');
            names.resize(int(std::max<ssize_t>(0, listxattr(m_name.constData(), names.data(), size_t(names.size())))));
            for (const QByteArray &name : names.split('\0')) {
                if (name.isEmpty() || name == "user.docsweep.database") // which tells of the inode
                    continue;
                const ssize_t size = getxattr(m_name.constData(), name.constData(), nullptr, 0);
                QByteArray value(int(std::max<ssize_t>(0, size)), '\0');
                if (size < 0 || getxattr(m_name.constData(), name.constData(), value.data(), size_t(size)) != size
                    || fsetxattr(m_copyFile.fd(), name.constData(), value.constData(), size_t(size), 0) != 0)
                    return failAt(what, errno);
            }
            return fsync(m_copyFile.fd()) == 0 ? Result<>() : failAt(u"writing "_s + m_copy, errno);
        }

        static tl::unexpected<Error> busy(const QString &text)
        {
            return fail(ErrorKind::Unavailable, Why(text, Cause{CauseKind::DatabaseBusy}));
        }

        /// Nothing that SQLite would take for a part of the database, old or new.
        Result<> requireNoCompanions() const
        {
            for (const QString &path : companions(m_path)) {
                if (!path.endsWith("-shm"_L1) && QFileInfo(path).size() > 0)
                    return busy(
                        path + u" is there: another process has written the database meanwhile"_s + andNothing());
            }
            return {};
        }

        bool exchangeNames() const
        {
            return renameat2(AT_FDCWD, m_copyName.constData(), AT_FDCWD, m_name.constData(), RENAME_EXCHANGE) == 0;
        }

        Result<> exchange()
        {
            if (m_stop.stop_requested())
                return failCancelled();
            const Result<WriteLease> old = WriteLease::take(m_path);
            if (!old)
                return fail(old.error());
            m_copyFile = Descriptor();
            const Result<WriteLease> copy = WriteLease::take(m_copy);
            if (!copy)
                return fail(copy.error());
            step("leased");
            struct stat facts = {};
            if (fstat(old->descriptor(), &facts) != 0 || !(Stamp::of(facts) == m_stamp))
                return busy(m_path + u": another process has written it meanwhile"_s + andNothing() + u". Try again"_s);
            if (Result<> none = requireNoCompanions(); !none)
                return none;
            if (Result<> unmounted = requireNotMountedAlone(m_path); !unmounted)
                return unmounted;
            if (old->isWanted())
                return inTheWay();
            step("exchanging");
            if (!exchangeNames())
                return failAt(u"exchanging "_s + m_path + u" with its copy (--in-place needs no exchange)"_s, errno);
            step("renamed");
            // Whoever had found the old one just before waits for it now.
            for (int look = 0; look < kLooksAfterExchange && !old->isWanted(); ++look)
                std::this_thread::sleep_for(kBetweenLooks);
            const Result<> unmounted = requireNotMountedAlone(m_copy); // which is the old one now
            if (unmounted && !old->isWanted()) {
                syncFolder();
                return {};
            }
            if (!exchangeNames()) {
                const int error = errno;
                return bothAreUsed(u"the old database", error);
            }
            syncFolder();
            if (copy->isWanted())
                return bothAreUsed(u"a compact copy of the database", 0);
            return unmounted ? inTheWay() : fail(unmounted.error());
        }

        /// Somebody has, or will have, the file open that has not the database's name. It stays, and by a name that no
        /// later compaction removes.
        tl::unexpected<Error> bothAreUsed(QStringView what, int error)
        {
            m_isCopyUsed = true;
            QString kept = m_copy;
            for (int number = 1; number < 100 && kept == m_copy; ++number) {
                const QString name = m_path + u".docsweep-kept-"_s + QString::number(number);
                if (renameat2(AT_FDCWD, m_copyName.constData(), AT_FDCWD, QFile::encodeName(name).constData(),
                        RENAME_NOREPLACE)
                    == 0)
                    kept = name;
                else if (errno != EEXIST)
                    break;
            }
            syncFolder();
            const QString text = m_path + u": processes opened it at this very moment, and one of them has "_s + what
                + u" open instead, which is kept as "_s + kept
                + (error == 0 ? QString() : u" (exchanging them back: "_s + described(error) + u')')
                + u". Stop the web app now. What was written since then may be in either file: compare them before you "
                  "start it again"_s;
            return fail(ErrorKind::Io, Why(text, Cause{CauseKind::CompactionSplit, {m_path, kept}}));
        }

        tl::unexpected<Error> inTheWay() const
        {
            return busy(m_path + u": another process opened it at this very moment"_s + andNothing()
                + u". Stop the web app, or use --in-place"_s);
        }

        const CompactionRequest &m_request;
        const std::stop_token m_stop;
        const QString m_path;
        const QString m_copy;
        const QByteArray m_name;
        const QByteArray m_copyName;
        Descriptor m_copyFile;
        Stamp m_stamp;
        qint64 m_before = 0;
        bool m_isCopyUsed = false; ///< by somebody else: it must not go
    };

} // namespace

Result<Compaction> compactByExchange(const CompactionRequest &request, std::stop_token stop)
{
    return Exchange(request, std::move(stop)).run();
}

} // namespace docsweep

#else

namespace docsweep {

Result<Compaction> compactByExchange(const CompactionRequest &, std::stop_token)
{
    return fail(ErrorKind::BadConfig, Cause{CauseKind::OpenUntold});
}

} // namespace docsweep

#endif
