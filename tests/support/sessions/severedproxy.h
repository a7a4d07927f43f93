// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QThread>

#include <atomic>
#include <functional>

namespace docsweep {

/// A TCP proxy on 127.0.0.1 that loses the connection at a chosen word: what the client sends is passed on, the
/// server's answer to it is thrown away and both ends are cut. So a commit may have happened and nobody heard of it.
/// Works on a thread of its own; connections without TLS.
class SeveredProxy {
public:
    explicit SeveredProxy(int serverPort);
    ~SeveredProxy();
    SeveredProxy(const SeveredProxy &) = delete;
    SeveredProxy &operator=(const SeveredProxy &) = delete;

    int port() const { return m_port.load(); }

    /// From now on; an empty word: never.
    void severAt(const QByteArray &word);

    /// Once, when the client says the word: `act` is called on the proxy's thread before the word is passed on.
    void actAt(const QByteArray &word, const std::function<void()> &act);

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker; ///< lives on m_thread, which deletes it
    std::atomic<int> m_port{0};
};

} // namespace docsweep
