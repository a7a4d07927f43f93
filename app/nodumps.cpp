// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nodumps.h"

#include <sys/resource.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace docsweep {

void keepMemoryPrivate()
{
    const rlimit nothing{0, 0};
#ifdef __linux__
    (void)::prlimit(0, RLIMIT_CORE, &nothing, nullptr); // setrlimit(2) is forbidden to our units
#else
    (void)::setrlimit(RLIMIT_CORE, &nothing); // lowering it is allowed to everybody
#endif
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    (void)::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace docsweep
