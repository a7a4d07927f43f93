// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>

namespace docsweep {

/// Overwrites what a text holds, if nobody else shares it, in a way that no compiler leaves out.
void wipe(QString &text);
void wipe(QByteArray &bytes);

/// Wipes a text when it goes out of sight. What a library has copied of it is out of reach.
template <typename Text> class Wiped {
public:
    explicit Wiped(Text &text)
        : m_text(text)
    {
    }
    ~Wiped() { wipe(m_text); }
    Wiped(const Wiped &) = delete;
    Wiped &operator=(const Wiped &) = delete;

private:
    Text &m_text;
};

/// A password or key. It converts into nothing by itself, so it cannot slip into a log line or an error text; the one
/// place that hands it to a driver calls `reveal()`. The last one that holds it wipes it.
class Secret {
public:
    Secret() = default;
    explicit Secret(QString value)
        : m_value(std::move(value))
    {
    }
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &other)
    {
        if (this != &other) {
            wipe(m_value);
            m_value = other.m_value;
        }
        return *this;
    }
    Secret &operator=(Secret &&other) noexcept
    {
        std::swap(m_value, other.m_value);
        return *this;
    }
    ~Secret() { wipe(m_value); }
    bool isEmpty() const { return m_value.isEmpty(); }
    const QString &reveal() const { return m_value; }
    bool operator==(const Secret &) const = default;

private:
    QString m_value;
};

} // namespace docsweep
