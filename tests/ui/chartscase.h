// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/usagehistory.h"
#include "ui/charts/agecurve.h"
#include "ui/charts/agehistogram.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/growthchart.h"
#include "ui/charts/sessionbars.h"
#include "ui/charts/typedonut.h"

#include <QTest>
#include <QTranslator>

namespace docsweep {

inline const Instant kNow = *parseInstant("2026-11-22 12:00:00");

/// alice: 6000 bytes three hours old that go; bob: 3000 that a hold keeps, two days old; carol: 1000, young.
ScanStatistics someFiles();

/// So many scans, an hour and a megabyte apart, the last of them now.
UsageHistory growing(int scans);

/// Charts of a few files, and of a storage that grows.
class ChartsCase : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

protected:
    enum Kind { Donut, Histogram, Curve, Sessions, Growth };
    /// A card with a filled chart, shown.
    std::unique_ptr<ChartCard> show(Kind kind, bool filled = true);
    template <typename T> T &chart(const std::unique_ptr<ChartCard> &card) { return static_cast<T &>(card->chart()); }
    void clickMark(ChartView &chart, int mark)
    {
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.markPlace(mark).center().toPoint());
    }
    void kinds();

private:
    QTranslator m_english;
};

} // namespace docsweep
