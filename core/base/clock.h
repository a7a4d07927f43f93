// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QByteArray>

namespace docsweep {

/// What has passed since the machine was started, its sleep included, whatever became of its clock meanwhile.
struct BootTime {
    QByteArray boot; ///< which start it was
    Duration passed{};
};

/// The machine's time, replaceable in tests. Safe from every thread.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    /// The time since some moment in the past. It goes on evenly whatever becomes of `now`, so that two looks at it
    /// tell how long something took; asleep, the machine may not count.
    virtual Duration steadyNow() const = 0;
    /// Nothing where the machine does not tell it.
    virtual std::optional<BootTime> bootTime() const { return {}; }
    /// Whether the system says that a time service keeps its clock.
    virtual bool isSynchronised() const { return false; }
};

/// The system's UTC clock, and its steady one.
class SystemClock final : public Clock {
public:
    Instant now() const override;
    Duration steadyNow() const override;
    std::optional<BootTime> bootTime() const override;
    bool isSynchronised() const override;
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
    std::optional<BootTime> bootTime() const override
    {
        return m_boot.isEmpty() ? std::nullopt : std::optional(BootTime{m_boot, m_steady});
    }
    bool isSynchronised() const override { return m_isSynchronised; }
    void advance(Duration by)
    {
        m_now += by;
        m_steady += by;
    }
    void set(Instant to) { m_now = to; } ///< the steady time stays
    void boot(const QByteArray &name) { m_boot = name; }
    void synchronise(bool isSynchronised) { m_isSynchronised = isSynchronised; }

private:
    Instant m_now;
    Duration m_steady{};
    QByteArray m_boot; ///< empty: it tells none
    bool m_isSynchronised = false;
};

} // namespace docsweep
