// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QWidget>

#include <optional>

namespace docsweep {

/// How full is it? A bar from empty to the quota; the part that can go is hatched. From 80 % on it warns, beyond the
/// quota a notch marks where the quota lies.
class QuotaGauge : public QWidget {
    Q_OBJECT

public:
    explicit QuotaGauge(const Theme &theme, QWidget *parent = nullptr);

    /// `used` absent: not known (storage not listed). `reclaimable`: the part that the candidates would free.
    void setUsage(std::optional<qint64> used, qint64 reclaimable, qint64 quota);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    std::optional<qint64> m_used;
    qint64 m_reclaimable = 0;
    qint64 m_quota = 0;
};

} // namespace docsweep
