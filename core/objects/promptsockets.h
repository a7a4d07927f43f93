// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace docsweep {

/// Lets every TCP connection of this process send at once what it is given (TCP_NODELAY), those that are just being
/// made included. For Qt Network, which sends a body in pieces of 16 KB, leaves Nagle's algorithm on and shows its
/// sockets to nobody: the rest of every deletion of 500 keys waits for an acknowledgement, 25 to 36 ms on loopback and
/// a round trip on a network (seen in the system calls of Qt 6.4.2). Linux alone; elsewhere it does nothing. Any
/// thread.
void makeSocketsPrompt();

} // namespace docsweep
