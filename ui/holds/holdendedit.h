// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QDateEdit;

namespace docsweep {

/// How long a hold keeps what it keeps: for ever, for a while from today on, or to a day of its own.
class HoldEndEdit : public QWidget {
    Q_OBJECT

public:
    explicit HoldEndEdit(const Clock &clock, QWidget *parent = nullptr);

    /// The first instant that is no longer of it; nothing: for ever.
    std::optional<Instant> until() const;
    void setUntil(const std::optional<Instant> &until);

signals:
    void changed();

private:
    QComboBox *m_choice = nullptr;
    QDateEdit *m_day = nullptr;
    QDate m_today;
};

/// The last day of a hold: "3 Dec", "forever".
QString holdEndWords(const std::optional<Instant> &until, Instant now);

} // namespace docsweep
