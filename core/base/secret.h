// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

namespace docsweep {

/// A password or key. It converts into nothing by itself, so it cannot slip into a log line or an error text; the one
/// place that hands it to a driver calls `reveal()`.
class Secret {
public:
    Secret() = default;
    explicit Secret(QString value)
        : m_value(std::move(value))
    {
    }
    bool isEmpty() const { return m_value.isEmpty(); }
    const QString &reveal() const { return m_value; }
    bool operator==(const Secret &) const = default;

private:
    QString m_value;
};

} // namespace docsweep
