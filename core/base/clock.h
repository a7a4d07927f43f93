// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

namespace docsweep {

/// The machine's time, replaceable in tests. Safe from every thread.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    /// The time since some moment in the past. It goes on evenly whatever becomes of `now`, so that two looks at it
    /// tell how long something took; asleep, the machine may not count.
    virtual Duration steadyNow() const = 0;
};

/// The system's UTC clock, and its steady one.
class SystemClock final : public Clock {
public:
    Instant now() const override;
    Duration steadyNow() const override;
};

/// What is used where no other clock was given.
const Clock &systemClock();

/// A clock that stands still until it is moved. For tests.
class FakeClock final : public Clock {
public:
    explicit FakeClock(Instant start)
        : m_now(start)
    {
    }
    Instant now() const override { return m_now; }
    Duration steadyNow() const override { return m_steady; }
    void advance(Duration by)
    {
        m_now += by;
        m_steady += by;
    }
    void set(Instant to) { m_now = to; } ///< the steady time stays

private:
    Instant m_now;
    Duration m_steady{};
};

} // namespace docsweep
