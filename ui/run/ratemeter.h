// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>

namespace docsweep {

/// How fast a run is now: over its last ten seconds at work, so that neither a pause nor a slow start lies on for ever.
class RateMeter {
public:
    void clear() { m_seen.clear(); }

    void add(double elapsedSeconds, qint64 itemsDone)
    {
        m_seen.push_back({elapsedSeconds, itemsDone});
        while (m_seen.size() > 2 && elapsedSeconds - m_seen[1].elapsed >= kSeconds)
            m_seen.pop_front();
    }

    /// Items a second; 0 while it is too early to tell.
    double perSecond() const
    {
        if (m_seen.size() < 2)
            return 0;
        const double seconds = m_seen.back().elapsed - m_seen.front().elapsed;
        return seconds < 0.5 ? 0 : double(m_seen.back().items - m_seen.front().items) / seconds;
    }

private:
    static constexpr double kSeconds = 10;
    struct Look {
        double elapsed = 0;
        qint64 items = 0;
    };
    std::deque<Look> m_seen;
};

} // namespace docsweep
