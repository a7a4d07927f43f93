// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"

#include <QHash>
#include <QThread>

#include <atomic>

namespace docsweep {

/// A pooler that serves several projects on one host and port, as Supabase's does: they are told apart by the user
/// alone, "{role}.{project}", which the server behind it knows as "{role}". Passes on everything but the name.
/// Works on a thread of its own; connections without TLS.
class TenantPooler {
public:
    /// `ports` are those of the servers on 127.0.0.1, by project.
    explicit TenantPooler(const QHash<QByteArray, int> &ports);
    ~TenantPooler();
    TenantPooler(const TenantPooler &) = delete;
    TenantPooler &operator=(const TenantPooler &) = delete;

    /// The way through it for who would reach this server directly so.
    DatabaseSettings settings(DatabaseSettings direct, const QString &project) const;

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker; ///< lives on m_thread, which deletes it
    std::atomic<int> m_port{0};
};

} // namespace docsweep
