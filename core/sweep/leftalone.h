// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include <mutex>

namespace docsweep {

/// Sessions of a plan whose rows this run did not remove, although they were to go: their files stay with them, also
/// those in later batches. Undecided are those whose batch broke off, so that their rows may be gone or not: the next
/// run finds that out, and until then nobody touches anything of theirs. Safe from every thread.
class LeftAlone {
public:
    void add(qint64 sessionId);
    bool contains(qint64 sessionId) const;
    void addUndecided(qint64 sessionId);
    bool isUndecided(qint64 sessionId) const;

private:
    mutable std::mutex m_mutex;
    QSet<qint64> m_ids; ///< guarded by m_mutex, as the next
    QSet<qint64> m_undecided;
};

} // namespace docsweep
