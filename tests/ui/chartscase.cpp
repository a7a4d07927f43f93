// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chartscase.h"

#include "core/scan/statisticscollector.h"

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    void add(StatisticsCollector &collector, const QByteArray &key, qint64 bytes, Duration age, bool goes, bool held)
    {
        ObjectEntry entry;
        entry.key = key;
        entry.sizeBytes = bytes;
        entry.updatedAt = kNow - age;
        collector.object(u"document-uploads"_s, entry, {false, true, goes, held});
    }

} // namespace

ScanStatistics someFiles()
{
    StatisticsCollector collector(kNow, kNow - 1h);
    const SessionRecord alice{1, "alice", kNow - 3h, {{1, {}}}};
    const SessionRecord carol{2, "carol", kNow - 5min, {}};
    collector.beginFolder("alice", &alice);
    collector.session(alice, true, false);
    add(collector, "alice/a.pdf", 5000, 3h, true, false);
    add(collector, "alice/b.jpg", 1000, 3h, true, false);
    collector.endFolder();
    collector.beginFolder("bob", nullptr);
    add(collector, "bob/c.pdf", 3000, 48h, false, true);
    collector.endFolder();
    collector.beginFolder("carol", &carol);
    collector.session(carol, false, false);
    add(collector, "carol/=1+1.txt", 1000, 5min, false, false);
    collector.endFolder();
    return collector.take();
}

UsageHistory growing(int scans)
{
    UsageHistory history;
    for (int n = 0; n < scans; ++n)
        history.points.push_back({kNow - 1h * (scans - 1 - n), 1000000 * (n + 1), n, 1});
    history.scans = scans;
    history.forecast = forecastUsage(history.points, {});
    return history;
}

void ChartsCase::initTestCase()
{
    QVERIFY(m_english.load(u":/i18n/docsweep_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
}

std::unique_ptr<ChartCard> ChartsCase::show(Kind kind, bool filled)
{
    using Arrangement = ChartLegend::Arrangement;
    const Theme theme = Theme::light();
    const ScanStatistics seen = filled ? someFiles() : ScanStatistics();
    ChartView *view = nullptr;
    if (kind == Donut) {
        auto *made = new TypeDonut(theme);
        view = made;
        made->setTypes(seen.types);
    } else if (kind == Histogram) {
        auto *made = new AgeHistogram(theme);
        view = made;
        made->setStatistics(seen);
    } else if (kind == Curve) {
        auto *made = new AgeCurve(theme);
        view = made;
        made->setStatistics(seen, 1h);
    } else if (kind == Sessions) {
        auto *made = new SessionBars(theme);
        view = made;
        made->setStatistics(seen);
    } else {
        auto *made = new GrowthChart(theme);
        view = made;
        made->setHistory(filled ? growing(12) : UsageHistory(), 24000000, kNow);
    }
    auto card =
        std::make_unique<ChartCard>(view, kind == Donut ? Arrangement::Table : Arrangement::Line, nullptr, theme);
    card->resize(560, 360);
    card->show();
    if (!QTest::qWaitForWindowExposed(card.get()))
        qFatal("no window");
    return card;
}

void ChartsCase::kinds()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("donut") << int(Donut);
    QTest::newRow("histogram") << int(Histogram);
    QTest::newRow("curve") << int(Curve);
    QTest::newRow("sessions") << int(Sessions);
    QTest::newRow("growth") << int(Growth);
}

} // namespace docsweep
