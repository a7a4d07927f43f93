// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalrepair.h"

#include "core/base/clock.h"
#include "core/base/descriptor.h"
#include "core/base/log.h"
#include "core/base/ownfile.h"
#include "core/journal/journal.h"
#include "core/journal/journalsalvage.h"
#include "core/journal/journalwitness.h"
#include "core/journal/schema.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    Error systemError(const QString &what)
    {
        const int code = errno;
        return errorOf(ErrorKind::Io,
            Why{what + u": "_s + QString::fromLocal8Bit(std::strerror(code)),
                {code == ENOSPC ? CauseKind::DiskFull : CauseKind::Unknown, {}}});
    }

    Error cannotBeWritten(const QFile &file)
    {
        const bool isFull = file.error() == QFileDevice::ResourceError;
        return errorOf(ErrorKind::Io,
            Why{file.fileName() + u" cannot be written: "_s + file.errorString(),
                {isFull ? CauseKind::DiskFull : CauseKind::Unknown, {}}});
    }

    // ---- Files

    /// Nobody else has the journal open as long as this lives. SQLite's own locks are taken in its stead: whoever has a
    /// journal open keeps one of them all the time, and who comes later waits.
    class Alone {
    public:
        static Result<Alone> with(const QString &path)
        {
            Descriptor file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
            if (!file.isOpen())
                return fail(systemError(u"the journal "_s + path + u" cannot be opened"_s));
#ifdef F_OFD_SETLK
            constexpr off_t kPendingByte = 0x40000000;
            constexpr off_t kLockBytes = 512;
            struct flock all = {};
            all.l_type = F_WRLCK;
            all.l_whence = SEEK_SET;
            all.l_start = kPendingByte;
            all.l_len = kLockBytes;
            if (fcntl(file.fd(), F_OFD_SETLK, &all) != 0) {
                if (errno != EAGAIN && errno != EACCES)
                    return fail(systemError(u"the journal "_s + path + u" cannot be locked"_s));
                return fail(ErrorKind::Conflict,
                    u"the journal "_s + path
                        + u" is in use by another docsweep (a run, the window or serve); nothing was changed: end it, "
                          u"then repair the journal"_s);
            }
#endif
            return Alone(std::move(file));
        }

        /// Who opened this file before it lost its place, and waits, must not go on with it as if it were the journal.
        void spoil()
        {
            constexpr QByteArrayView kNote = "repaired: open the journal again";
            if (::pwrite(m_file.fd(), kNote.data(), size_t(kNote.size()), 0) != kNote.size())
                logDebug(u"the journal of before could not be marked"_s);
        }
        const Descriptor &file() const
        {
            return m_file;
        }

    private:
        explicit Alone(Descriptor file)
            : m_file(std::move(file))
        {
        }
        Descriptor m_file;
    };

    Result<> flushed(const QString &path)
    {
        const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
        if (!file.isOpen() || ::fsync(file.fd()) != 0)
            return fail(systemError(path + u" cannot be written"_s));
        return {};
    }

    /// As private as all that is ours, and its former owner's.
    Result<> makeLike(const QString &path, const struct stat &like)
    {
        if (Result<> made = docsweep::makePrivate(path, true); !made)
            return made;
        if (::geteuid() == 0 && ::chown(QFile::encodeName(path).constData(), like.st_uid, like.st_gid) != 0)
            return fail(systemError(path + u" cannot be given to its owner"_s));
        return {};
    }

    Result<> copyFile(const QString &from, const QString &to, const struct stat &like)
    {
        QFile source(from);
        if (!source.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Io, from + u" cannot be read: "_s + source.errorString());
        if (Result<> made = makeLike(to, like); !made)
            return made;
        QFile target(to);
        if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return fail(cannotBeWritten(target));
        constexpr qint64 kAtOnce = 1 << 20;
        while (!source.atEnd()) {
            const QByteArray some = source.read(kAtOnce);
            if (some.isEmpty())
                break; // a part of the disk that cannot be read: what comes before it is kept
            if (target.write(some) != some.size())
                return fail(cannotBeWritten(target));
        }
        target.close();
        return flushed(to);
    }

    // ---- The new journal

    class Repair {
    public:
        Repair(const QString &home, std::stop_token stop)
            : m_path(journalPath(home))
            , m_making(m_path + u".repaired"_s)
            , m_stop(std::move(stop))
        {
        }

        Result<JournalRepair> run()
        {
            if (!QFileInfo::exists(m_path))
                return fail(ErrorKind::NotFound, Cause{CauseKind::NothingToRepair, {m_path}});
            const Result<bool> isWhole = look();
            if (!isWhole)
                return fail(isWhole.error());
            if (*isWhole)
                return m_report;
            m_report.wasDamaged = true;
            Result<Alone> alone = Alone::with(m_path);
            if (!alone)
                return fail(alone.error());
            if (::fstat(alone->file().fd(), &m_facts) != 0)
                return fail(systemError(u"the journal "_s + m_path + u" cannot be looked at"_s));
            if (Result<> kept = keep(); !kept)
                return fail(kept.error());
            Result<> made = make();
            QFile::remove(m_report.kept + u"-shm"_s);
            if (!m_hasLog) // reading has made an empty one
                QFile::remove(m_report.kept + u"-wal"_s);
            if (made)
                made = exchange(*alone);
            if (!made) {
                removeMaking();
                return fail(made.error());
            }
            return m_report;
        }

    private:
        /// Whether there is nothing to repair.
        Result<bool> look()
        {
            SqlConnection connection(u"QSQLITE"_s);
            Result<> whole = openJournalDatabase(connection, m_path);
            if (!whole && whole.error().kind != ErrorKind::BadData)
                return fail(whole.error());
            if (whole)
                whole = examineJournal(connection, m_stop);
            if (whole)
                return true;
            if (whole.error().kind != ErrorKind::BadData)
                return fail(whole.error());
            m_report.found = whole.error().text;
            return false;
        }

        /// The damaged one under a name of its own, byte by byte.
        Result<> keep()
        {
            QString time = toIsoUtc(systemClock().now()).section(u'.', 0, 0);
            time.removeIf([](QChar letter) { return letter == u':' || letter == u'-' || letter == u'Z'; });
            m_report.kept = m_path + u".damaged-"_s + time;
            for (int n = 2; QFileInfo::exists(m_report.kept); ++n)
                m_report.kept = m_path + u".damaged-"_s + time + u'-' + QString::number(n);
            if (Result<> copied = copyFile(m_path, m_report.kept, m_facts); !copied)
                return copied;
            const QString log = m_path + u"-wal"_s;
            m_hasLog = QFileInfo::exists(log);
            return m_hasLog ? copyFile(log, m_report.kept + u"-wal"_s, m_facts) : Result<>();
        }

        Result<> make()
        {
            removeMaking();
            if (Result<> made = makeLike(m_making, m_facts); !made)
                return made;
            {
                SqlConnection connection(u"QSQLITE"_s);
                connection.database().setDatabaseName(m_making);
                if (!connection.database().open())
                    return fail(ErrorKind::Io, u"the new journal "_s + m_making + u" cannot be made"_s);
                if (Result<> filled = salvageJournal(m_report.kept, m_path, connection, m_report, m_stop); !filled)
                    return filled;
            }
            return flushed(m_making);
        }

        /// The log goes first: it would be read as the new one's. What was in it is kept.
        Result<> exchange(Alone &alone)
        {
            if (m_stop.stop_requested())
                return failCancelled();
            if (!m_report.isWhole())
                tellWitness();
            for (const QString &beside : {QString(m_path + u"-wal"_s), QString(m_path + u"-shm"_s)}) {
                if (QFileInfo::exists(beside) && !QFile::remove(beside))
                    return fail(ErrorKind::Io, beside + u" cannot be removed"_s);
            }
            if (::rename(QFile::encodeName(m_making).constData(), QFile::encodeName(m_path).constData()) != 0)
                return fail(systemError(u"the new journal cannot take its place"_s));
            alone.spoil();
            return flushed(QFileInfo(m_path).path());
        }

        /// So that every run says it, until somebody has accepted it.
        void tellWitness()
        {
            JournalWitness witness = readWitness(m_path).value_or(JournalWitness());
            if (witness.journal == 0)
                return; // nothing was ever run or held here that this could be about
            witness.loss = JournalLoss{JournalLoss::What::Repaired, witness.lastRun, witness.lastRun, witness.lastHold,
                witness.lastHold, false, witness.lastHoldChange, witness.lastHoldChange};
            if (const Result<> written = writeWitness(m_path, witness); !written)
                logWarning(written.error().text);
        }

        void removeMaking()
        {
            for (const auto end : {""_L1, "-journal"_L1, "-wal"_L1, "-shm"_L1})
                QFile::remove(m_making + end);
        }

        const QString m_path;
        const QString m_making;
        std::stop_token m_stop;
        struct stat m_facts = {};
        bool m_hasLog = false;
        JournalRepair m_report;
    };

} // namespace

bool JournalRepair::holdsAreWhole() const
{
    return salvaged.empty() || salvaged.front().isWhole;
}

bool JournalRepair::isWhole() const
{
    return pendingWithoutPlan == 0 && std::ranges::all_of(salvaged, [](const Salvaged &each) { return each.isWhole; });
}

Result<JournalRepair> repairJournal(const QString &home, std::stop_token stop)
{
    return Repair(home, std::move(stop)).run();
}

} // namespace docsweep
