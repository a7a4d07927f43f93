// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/descriptor.h"

#include <cerrno>
#include <unistd.h>

namespace docsweep {

void Descriptor::close()
{
    if (m_fd < 0)
        return;
    const int saved = errno;
    ::close(std::exchange(m_fd, -1));
    errno = saved;
}

} // namespace docsweep
