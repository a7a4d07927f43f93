// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/previewcell.h"

#include <QFile>
#include <QList>

#ifdef DOCSWEEP_HAS_SECCOMP
#include <seccomp.h>
#endif

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <grp.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#endif

namespace docsweep {

#ifdef Q_OS_LINUX

namespace {

    constexpr rlim_t kMemory = 768U << 20; ///< beside what the program takes when it starts
    constexpr rlim_t kSeconds = 8; ///< of the processor
    constexpr rlim_t kFiles = 64;
    constexpr uid_t kNobody = 65534;

    void limit(__rlimit_resource what, rlim_t most)
    {
        const rlimit both{most, most};
        ::setrlimit(what, &both);
    }

    /// What this process maps now, in bytes.
    rlim_t mappedNow()
    {
        QFile file(QStringLiteral("/proc/self/statm"));
        if (!file.open(QIODevice::ReadOnly))
            return kMemory;
        return rlim_t(file.readLine().split(' ').constFirst().toULongLong()) * rlim_t(::sysconf(_SC_PAGESIZE));
    }

    constexpr bool isSanitized()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        return true; // they map terabytes
#else
        return false;
#endif
    }

} // namespace

void limitPreviewCell()
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::prctl(PR_SET_DUMPABLE, 0);
    ::syscall(SYS_close_range, 3U, ~0U, 0U);
    if (!isSanitized())
        limit(RLIMIT_AS, mappedNow() + kMemory);
    limit(RLIMIT_CPU, kSeconds);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, kFiles);
}

#endif

#if defined(Q_OS_LINUX) && defined(DOCSWEEP_HAS_SECCOMP)

namespace {

    /// Root reads everything; nobody reads what everybody may: fonts, libraries.
    bool becomeNobody()
    {
        if (::geteuid() != 0)
            return true;
        ::setgroups(0, nullptr);
        const bool isNobody =
            ::setresgid(kNobody, kNobody, kNobody) == 0 && ::setresuid(kNobody, kNobody, kNobody) == 0;
        // In a container with a single user there is nobody else to be; the filter holds all the same.
        return isNobody || errno == EINVAL || errno == EPERM;
    }

    /// What computing, reading and ending take (glibc 2.36, Qt 6.4, poppler, fontconfig).
    const QList<int> &harmlessCalls()
    {
        static const QList<int> calls{SCMP_SYS(read), SCMP_SYS(readv), SCMP_SYS(pread64), SCMP_SYS(write),
            SCMP_SYS(writev), SCMP_SYS(lseek), SCMP_SYS(_llseek), SCMP_SYS(close), SCMP_SYS(stat), SCMP_SYS(stat64),
            SCMP_SYS(fstat), SCMP_SYS(fstat64), SCMP_SYS(lstat), SCMP_SYS(lstat64), SCMP_SYS(newfstatat),
            SCMP_SYS(fstatat64), SCMP_SYS(statx), SCMP_SYS(statfs), SCMP_SYS(statfs64), SCMP_SYS(fstatfs),
            SCMP_SYS(fstatfs64), SCMP_SYS(access), SCMP_SYS(faccessat), SCMP_SYS(faccessat2), SCMP_SYS(readlink),
            SCMP_SYS(readlinkat), SCMP_SYS(getcwd), SCMP_SYS(getdents), SCMP_SYS(getdents64), SCMP_SYS(munmap),
            SCMP_SYS(mremap), SCMP_SYS(madvise), SCMP_SYS(brk), SCMP_SYS(futex), SCMP_SYS(futex_time64),
            SCMP_SYS(set_robust_list), SCMP_SYS(rseq), SCMP_SYS(sched_yield), SCMP_SYS(sched_getaffinity),
            SCMP_SYS(nanosleep), SCMP_SYS(clock_nanosleep), SCMP_SYS(clock_gettime), SCMP_SYS(clock_gettime64),
            SCMP_SYS(clock_getres), SCMP_SYS(gettimeofday), SCMP_SYS(time), SCMP_SYS(times), SCMP_SYS(rt_sigaction),
            SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn), SCMP_SYS(sigaltstack), SCMP_SYS(getpid),
            SCMP_SYS(getppid), SCMP_SYS(gettid), SCMP_SYS(getuid), SCMP_SYS(geteuid), SCMP_SYS(getgid),
            SCMP_SYS(getegid), SCMP_SYS(getuid32), SCMP_SYS(geteuid32), SCMP_SYS(getgid32), SCMP_SYS(getegid32),
            SCMP_SYS(uname), SCMP_SYS(sysinfo), SCMP_SYS(getrandom), SCMP_SYS(getrlimit), SCMP_SYS(getrusage),
            SCMP_SYS(poll), SCMP_SYS(ppoll), SCMP_SYS(eventfd2), SCMP_SYS(pipe2), SCMP_SYS(restart_syscall),
            SCMP_SYS(exit), SCMP_SYS(exit_group)};
        return calls;
    }

    using Filter = scmp_filter_ctx;

    bool allow(Filter filter, int call, std::initializer_list<scmp_arg_cmp> when)
    {
        const int added = seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, unsigned(when.size()), std::data(when));
        return added == 0 || added == -EDOM; // this machine has no such call
    }

    /// Files to read alone; memory to write or to execute, never both; limits to be read; a signal to itself: abort();
    /// and threads, no processes: Qt scales large pictures with several. What clone3(2) is to do no filter can see, so
    /// that it seems to be missing, and clone(2) is taken.
    bool allowWithin(Filter filter)
    {
        constexpr scmp_datum_t kWrites = O_ACCMODE | O_CREAT | O_TRUNC;
        constexpr scmp_datum_t kBoth = PROT_WRITE | PROT_EXEC;
        constexpr scmp_datum_t kThread = CLONE_VM | CLONE_THREAD | CLONE_SIGHAND;
        bool done = allow(filter, SCMP_SYS(clone), {SCMP_A0(SCMP_CMP_MASKED_EQ, kThread, kThread)})
            && seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0, nullptr) == 0
            && allow(filter, SCMP_SYS(openat), {SCMP_A2(SCMP_CMP_MASKED_EQ, kWrites, O_RDONLY)})
            && allow(filter, SCMP_SYS(open), {SCMP_A1(SCMP_CMP_MASKED_EQ, kWrites, O_RDONLY)})
            && allow(filter, SCMP_SYS(prlimit64), {SCMP_A2(SCMP_CMP_EQ, 0)})
            && allow(filter, SCMP_SYS(tgkill), {SCMP_A0(SCMP_CMP_EQ, scmp_datum_t(::getpid()))});
        for (const int command : {F_GETFD, F_SETFD, F_GETFL, F_GETLK, F_SETLK})
            done = done && allow(filter, SCMP_SYS(fcntl), {SCMP_A1(SCMP_CMP_EQ, scmp_datum_t(command))});
        for (const scmp_datum_t way : {scmp_datum_t(0), scmp_datum_t(PROT_WRITE), scmp_datum_t(PROT_EXEC)}) {
            for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mmap2), SCMP_SYS(mprotect)})
                done = done && allow(filter, call, {SCMP_A2(SCMP_CMP_MASKED_EQ, kBoth, way)});
        }
        return done;
    }

} // namespace

bool closePreviewCell()
{
    if (!becomeNobody() || ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return false;
    const Filter filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter)
        return false;
    bool done = allowWithin(filter);
    for (const int call : harmlessCalls())
        done = done && allow(filter, call, {});
    done = done && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return done;
}

#else

bool closePreviewCell()
{
    return false;
}

#endif

#ifndef Q_OS_LINUX
void limitPreviewCell() { }
#endif

} // namespace docsweep
