// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

#include <optional>

namespace docsweep {

/// How full is it? An arc from empty to the quota; beyond 80 % it warns, beyond 100 % it says by how much it is over.
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
