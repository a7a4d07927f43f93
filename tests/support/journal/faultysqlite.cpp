// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/journal/faultysqlite.h"

#include <sqlite3.h>

#include <cstdlib>
#include <new>

namespace docsweep {

namespace {

    sqlite3_vfs *system = nullptr;

    /// The system's file lies behind it.
    struct File {
        sqlite3_file base;
        bool isWatched;

        sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
        bool isStruck() const { return isWatched && FaultySqlite::disk().strikes(); }
    };

    File *of(sqlite3_file *file)
    {
        return reinterpret_cast<File *>(file);
    }

    template <auto member, typename... Arguments> int forward(sqlite3_file *file, Arguments... arguments)
    {
        sqlite3_file *const real = of(file)->real();
        return (real->pMethods->*member)(real, arguments...);
    }

    int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
    {
        if (!of(file)->isStruck())
            return forward<&sqlite3_io_methods::xWrite>(file, bytes, count, offset);
        (void)forward<&sqlite3_io_methods::xWrite>(file, bytes, count / 2, offset);
        return FaultySqlite::disk().isFull() ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }

    int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        if (of(file)->isStruck())
            return SQLITE_IOERR_TRUNCATE;
        return forward<&sqlite3_io_methods::xTruncate>(file, size);
    }

    int sync(sqlite3_file *file, int flags)
    {
        if (of(file)->isStruck())
            return SQLITE_IOERR_FSYNC;
        return forward<&sqlite3_io_methods::xSync>(file, flags);
    }

    int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **where)
    {
        if (extend && of(file)->isStruck())
            return SQLITE_IOERR_SHMSIZE;
        return forward<&sqlite3_io_methods::xShmMap>(file, page, size, extend, where);
    }

    void shmBarrier(sqlite3_file *file)
    {
        sqlite3_file *const real = of(file)->real();
        real->pMethods->xShmBarrier(real);
    }

    const sqlite3_io_methods &methods()
    {
        static const sqlite3_io_methods all = [] {
            sqlite3_io_methods made = {};
            made.iVersion = 3;
            made.xClose = [](sqlite3_file *file) { return forward<&sqlite3_io_methods::xClose>(file); };
            made.xRead = [](sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
                return forward<&sqlite3_io_methods::xRead>(file, bytes, count, offset);
            };
            made.xWrite = write;
            made.xTruncate = truncate;
            made.xSync = sync;
            made.xFileSize = [](sqlite3_file *file, sqlite3_int64 *size) {
                return forward<&sqlite3_io_methods::xFileSize>(file, size);
            };
            made.xLock = [](sqlite3_file *file, int lock) { return forward<&sqlite3_io_methods::xLock>(file, lock); };
            made.xUnlock = [](sqlite3_file *file, int lock) {
                return forward<&sqlite3_io_methods::xUnlock>(file, lock);
            };
            made.xCheckReservedLock = [](sqlite3_file *file, int *isReserved) {
                return forward<&sqlite3_io_methods::xCheckReservedLock>(file, isReserved);
            };
            made.xFileControl = [](sqlite3_file *file, int what, void *about) {
                return forward<&sqlite3_io_methods::xFileControl>(file, what, about);
            };
            made.xSectorSize = [](sqlite3_file *file) { return forward<&sqlite3_io_methods::xSectorSize>(file); };
            made.xDeviceCharacteristics = [](sqlite3_file *file) {
                return forward<&sqlite3_io_methods::xDeviceCharacteristics>(file);
            };
            made.xShmMap = shmMap;
            made.xShmLock = [](sqlite3_file *file, int offset, int count, int flags) {
                return forward<&sqlite3_io_methods::xShmLock>(file, offset, count, flags);
            };
            made.xShmBarrier = shmBarrier;
            made.xShmUnmap = [](sqlite3_file *file, int remove) {
                return forward<&sqlite3_io_methods::xShmUnmap>(file, remove);
            };
            made.xFetch = [](sqlite3_file *file, sqlite3_int64 offset, int count, void **where) {
                return forward<&sqlite3_io_methods::xFetch>(file, offset, count, where);
            };
            made.xUnfetch = [](sqlite3_file *file, sqlite3_int64 offset, void *where) {
                return forward<&sqlite3_io_methods::xUnfetch>(file, offset, where);
            };
            return made;
        }();
        return all;
    }

    int open(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *taken)
    {
        File *const own = new (file) File{{nullptr}, path && FaultySqlite::disk().isWatched(path)};
        int isThere = 1;
        if (own->isWatched && (flags & SQLITE_OPEN_CREATE) != 0)
            system->xAccess(system, path, SQLITE_ACCESS_EXISTS, &isThere);
        if (!isThere && own->isStruck())
            return SQLITE_CANTOPEN;
        const int answer = system->xOpen(system, path, own->real(), flags, taken);
        if (own->real()->pMethods)
            own->base.pMethods = &methods();
        return answer;
    }

} // namespace

FaultySqlite &FaultySqlite::disk()
{
    static FaultySqlite disk;
    static const bool isDefault = [] {
        system = sqlite3_vfs_find(nullptr);
        static sqlite3_vfs faulty = *system;
        faulty.zName = "faulty";
        faulty.szOsFile = int(sizeof(File)) + system->szOsFile;
        faulty.xOpen = open;
        return sqlite3_vfs_register(&faulty, 1) == SQLITE_OK;
    }();
    if (!isDefault)
        std::abort();
    return disk;
}

void FaultySqlite::watch(const QByteArray &prefix)
{
    const std::lock_guard guard(m_mutex);
    m_prefix = prefix;
    m_calls = 0;
    m_failAt = 0;
}

void FaultySqlite::fail(int failAt, Fault fault, How how)
{
    const std::lock_guard guard(m_mutex);
    m_failAt = failAt;
    m_fault = fault;
    m_how = how;
}

int FaultySqlite::calls() const
{
    const std::lock_guard guard(m_mutex);
    return m_calls;
}

bool FaultySqlite::isWatched(const char *path) const
{
    const std::lock_guard guard(m_mutex);
    return !m_prefix.isEmpty() && QByteArrayView(path).startsWith(m_prefix);
}

bool FaultySqlite::strikes()
{
    const std::lock_guard guard(m_mutex);
    m_calls += 1;
    return m_failAt > 0 && (m_calls == m_failAt || (m_calls > m_failAt && m_how == How::FromThenOn));
}

bool FaultySqlite::isFull() const
{
    const std::lock_guard guard(m_mutex);
    return m_fault == Fault::Full;
}

} // namespace docsweep
