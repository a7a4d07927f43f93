// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

namespace docsweep {

/// While it lives this process acts as a user without rights over anything, if it was started as root. Tests of missing
/// rights need it, for root may do everything. Not for tests with threads at work.
class AsNobody {
public:
    AsNobody()
    {
        if (m_wasRoot && (setegid(kNobody) != 0 || seteuid(kNobody) != 0))
            _exit(1);
    }
    ~AsNobody()
    {
        if (m_wasRoot && (seteuid(0) != 0 || setegid(0) != 0))
            _exit(1);
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

private:
    static constexpr unsigned kNobody = 65534;
    const bool m_wasRoot = geteuid() == 0;
};

} // namespace docsweep
