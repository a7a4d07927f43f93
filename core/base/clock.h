// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

namespace docsweep {

/// The machine's time, replaceable in tests. Safe from every thread.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// The system's UTC clock.
class SystemClock final : public Clock {
public:
    Instant now() const override;
};

/// A clock that stands still until it is moved. For tests.
class FakeClock final : public Clock {
public:
    explicit FakeClock(Instant start)
        : m_now(start)
    {
    }
    Instant now() const override { return m_now; }
    void advance(Duration by) { m_now += by; }
    void set(Instant to) { m_now = to; }

private:
    Instant m_now;
};

} // namespace docsweep
