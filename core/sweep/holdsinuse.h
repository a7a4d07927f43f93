// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <list>
#include <mutex>
#include <utility>

namespace docsweep {

/// Which holds a run may still go by. Whoever deletes files reads the holds, then asks the storage; a hold that was
/// made in between is heeded by his next step only. One that everybody has read again since is in force. Any thread.
class HoldsInUse {
public:
    /// Somebody who goes by holds that he reads from now on. To be made, or renewed, before they are read.
    class Use {
    public:
        explicit Use(HoldsInUse *all); ///< null: nobody wants to know
        ~Use();
        Use(const Use &) = delete;
        Use &operator=(const Use &) = delete;
        void renew(); ///< what was read before is not gone by any more

    private:
        HoldsInUse *const m_all;
        std::list<quint64>::iterator m_own;
    };

    /// Entry `number` about a hold is there, for whoever reads from now on. Answers the last such number that nobody
    /// goes by older holds than.
    qint64 seen(qint64 number);

private:
    std::mutex m_mutex; ///< of all below
    quint64 m_moments = 0;
    std::list<quint64> m_uses; ///< when each last began
    std::deque<std::pair<qint64, quint64>> m_waiting; ///< numbers, and when each was there
    qint64 m_seen = 0;
};

} // namespace docsweep
