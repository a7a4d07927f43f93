// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/promptsockets.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <QDirIterator>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace docsweep {

#ifdef Q_OS_LINUX
using namespace Qt::StringLiterals;

namespace {

    bool isTcp(int descriptor)
    {
        int protocol = 0;
        socklen_t size = sizeof protocol;
        return ::getsockopt(descriptor, SOL_SOCKET, SO_PROTOCOL, &protocol, &size) == 0 && protocol == IPPROTO_TCP;
    }

} // namespace

// A descriptor may be another one's by the time it is looked at: then that one is prompt, which does no harm.
void makeSocketsPrompt()
{
    for (QDirIterator open(u"/proc/self/fd"_s, QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
         open.hasNext();) {
        open.next();
        const int descriptor = open.fileName().toInt();
        const int yes = 1;
        if (isTcp(descriptor))
            ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    }
}
#else
void makeSocketsPrompt() { }
#endif

} // namespace docsweep
