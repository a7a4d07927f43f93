// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/heartbeat.h"
#include "tests/ui/plantext.h"
#include "ui/candidates/candidatesmodel.h"
#include "ui/candidates/candidatesview.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

#include <atomic>
#include <thread>

namespace docsweep {

using namespace Qt::StringLiterals;

/// A million candidates in the real table. The limits are generous, for slow machines and debug builds; the figures are
/// printed.
class CandidatesScaleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void opens();
    void sorts_data();
    void sorts();
    void filters();
    void filtersByType();
    void aSearchThatFindsNothingEndsWhenItIsStopped();
    void scrollsWithoutWaiting();
    void ticksAll();
    void groupsAndOpens();
    void holdsAreFound();
    void staysSmall();

private:
    qint64 firstScreen(const std::function<void()> &change);
    void waitForAll();

    static constexpr quint32 kItems = 1000000;
    PlanText m_journal;
    PlanId m_plan = 0;
    FakeClock m_clock{planTime()};
    CandidatesModel m_model{m_clock};
    CandidatesView m_view{m_model, Theme::light()};
    qint64 m_bytesBefore = 0;
};

void CandidatesScaleTest::initTestCase()
{
    QElapsedTimer timer;
    timer.start();
    m_plan = m_journal.writeMany(kItems);
    qInfo("plan of %u items written in %lld ms", kItems, timer.elapsed());
    m_view.resize(1000, 700);
    m_view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_view));
    m_bytesBefore = residentBytes();
}

/// How long from a change to the first screenful, with its text.
qint64 CandidatesScaleTest::firstScreen(const std::function<void()> &change)
{
    bool here = false;
    const auto shown = connect(&m_model, &CandidatesModel::firstRowsShown, this, [&here] { here = true; });
    QElapsedTimer timer;
    timer.start();
    change();
    const bool answered =
        QTest::qWaitFor([&] { return here && (m_model.rowCount() == 0 || m_model.itemAt(0) != nullptr); }, 30000);
    disconnect(shown);
    return answered ? timer.elapsed() : -1;
}

void CandidatesScaleTest::waitForAll()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_model.isComplete(), 60000);
}

void CandidatesScaleTest::opens()
{
    Heartbeat heartbeat;
    const qint64 first = firstScreen([this] { m_model.setPlan(m_journal.home(), m_plan, std::chrono::hours{1}); });
    waitForAll();
    qInfo("open: first screen after %lld ms, longest stall %lld ms", first, heartbeat.longest());
    QCOMPARE(m_model.rowCount(), int(kItems));
    QVERIFY(first >= 0 && first < 2000);
}

void CandidatesScaleTest::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("by size") << int(CandidatesModel::SizeColumn);
    QTest::newRow("by age") << int(CandidatesModel::AgeColumn);
    QTest::newRow("by key") << int(CandidatesModel::KeyColumn);
    QTest::newRow("by kind") << int(CandidatesModel::KindColumn);
    QTest::newRow("by state") << int(CandidatesModel::StateColumn);
}

void CandidatesScaleTest::sorts()
{
    QFETCH(int, column);
    Heartbeat heartbeat;
    QElapsedTimer timer;
    timer.start();
    const qint64 first = firstScreen([this, column] { m_model.sort(column, Qt::DescendingOrder); });
    waitForAll();
    qInfo("sort %s: first screen after %lld ms, all after %lld ms, longest stall %lld ms", QTest::currentDataTag(),
        first, timer.elapsed(), heartbeat.longest());
    QVERIFY(first >= 0 && first < 3000);
    QCOMPARE(m_model.rowCount(), int(kItems));
}

void CandidatesScaleTest::filters()
{
    ItemFilter filter;
    for (const QString &text : {u"0000abc"_s, u"ff"_s, u"no such thing"_s}) {
        filter.text = text;
        Heartbeat heartbeat;
        const qint64 first = firstScreen([this, &filter] { m_model.setFilter(filter); });
        waitForAll();
        qInfo("filter \"%s\": first screen after %lld ms, %d rows, longest stall %lld ms", qPrintable(text), first,
            m_model.rowCount(), heartbeat.longest());
        QVERIFY(first >= 0 && first < 3000);
    }
    m_model.setFilter({});
    waitForAll();
    QCOMPARE(m_model.rowCount(), int(kItems));
}

void CandidatesScaleTest::filtersByType()
{
    ItemFilter filter;
    for (const QByteArray &type : {QByteArray("xlsx"), QByteArray("docx"), QByteArray()}) {
        filter.types = {type};
        const qint64 first = firstScreen([this, &filter] { m_model.setFilter(filter); });
        waitForAll();
        qInfo("type \"%s\": first screen after %lld ms, %d rows", type.constData(), first, m_model.rowCount());
        QVERIFY(first >= 0 && first < 2000);
    }
    m_model.setFilter({});
    waitForAll();
}

/// The next letter does not wait for it.
void CandidatesScaleTest::aSearchThatFindsNothingEndsWhenItIsStopped()
{
    ItemFilter filter;
    filter.text = u"no such thing"_s;
    QElapsedTimer timer;
    const auto search = [&](std::stop_token stop) {
        const auto browser = std::move(*PlanBrowser::open(m_journal.home()));
        timer.start();
        return browser->streamSeqs(m_plan, filter, {}, std::move(stop), [](std::vector<quint32> &&) { return true; });
    };
    QVERIFY(search({}));
    const qint64 whole = timer.elapsed();
    qint64 stopped = whole;
    for (int attempt = 0; attempt < 5 && stopped >= whole / 2; ++attempt) { // others use the machine too
        Result<> done;
        std::stop_source stop;
        std::atomic<bool> hasBegun = false;
        QElapsedTimer sinceStop;
        {
            const std::jthread searching([&] {
                hasBegun = true;
                done = search(stop.get_token());
            });
            while (!hasBegun)
                std::this_thread::yield();
            sinceStop.start();
            while (sinceStop.elapsed() < whole / 4)
                std::this_thread::yield();
            sinceStop.start();
            stop.request_stop();
        }
        stopped = sinceStop.elapsed();
        QVERIFY(!done && done.error().kind == ErrorKind::Cancelled);
    }
    qInfo("a search of %lld ms, stopped, ends after %lld ms", whole, stopped);
    QVERIFY(stopped < whole / 2); // it had three quarters to go
}

void CandidatesScaleTest::scrollsWithoutWaiting()
{
    Heartbeat heartbeat;
    QScrollBar &bar = *m_view.verticalScrollBar();
    QElapsedTimer timer;
    qint64 slowest = 0;
    for (int step = 0; step <= 200; ++step) {
        timer.start();
        bar.setValue(int(qint64(bar.maximum()) * step / 200));
        m_view.viewport()->repaint();
        slowest = std::max(slowest, timer.elapsed());
        QCoreApplication::sendPostedEvents();
    }
    qInfo("scroll: 200 jumps, slowest paint %lld ms", slowest);
    QVERIFY(slowest < 500);
    QTRY_VERIFY(m_model.itemAt(m_model.rowCount() - 1) != nullptr); // where it ended, the text arrives
}

void CandidatesScaleTest::ticksAll()
{
    QElapsedTimer timer;
    timer.start();
    m_model.tickAllShown();
    const qint64 ticked = timer.elapsed();
    timer.start();
    const auto browser = std::move(*PlanBrowser::open(m_journal.home()));
    const Result<ItemChoice> choice = browser->choice(m_plan, m_model.ticks().words(), {});
    qInfo("tick all: %lld ms; counted on a worker in %lld ms", ticked, timer.elapsed());
    QCOMPARE(m_model.ticks().count(), qint64(kItems));
    QVERIFY(choice);
    QCOMPARE(choice->totals.items, qint64(kItems));
    QCOMPARE(choice->scope, (std::vector<SeqRange>{{0, kItems - 1}}));
    QVERIFY(ticked < 1000);
    m_model.untickAll();
}

void CandidatesScaleTest::groupsAndOpens()
{
    Heartbeat heartbeat;
    QElapsedTimer timer;
    timer.start();
    const qint64 first = firstScreen([this] { m_model.setGrouped(true); });
    waitForAll();
    qInfo("by session: first screen after %lld ms, all after %lld ms, longest stall %lld ms", first, timer.elapsed(),
        heartbeat.longest());
    QVERIFY(first >= 0 && first < 3000);
    QCOMPARE(m_model.itemCount(), int(kItems));
    QCOMPARE(m_model.rowCount(), int((kItems + 20) / 21));
    timer.start();
    m_model.setOpen(0, true);
    m_model.setOpen(0, false);
    qInfo("a session opened and closed in %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 500);
    m_model.setGrouped(false);
    waitForAll();
}

void CandidatesScaleTest::holdsAreFound()
{
    const auto browser = std::move(*PlanBrowser::open(m_journal.home()));
    QElapsedTimer timer;
    timer.start();
    const Result<HeldItems> held = browser->held(m_plan, {*parseHold("*ff0*.pdf", {})}, {});
    QVERIFY(held);
    qInfo("a glob keeps %lld items, found on a worker in %lld ms", held->total.items, timer.elapsed());
    QVERIFY(held->total.items > 0);
    TickSet bits = TickSet::fromWords(held->bits);
    timer.start();
    m_model.setHeld(std::move(bits));
    QVERIFY(timer.elapsed() < 500);
    m_model.setHeld({});
}

void CandidatesScaleTest::staysSmall()
{
    const double perRow = double(residentBytes() - m_bytesBefore) / kItems;
    qInfo("resident: %.0f bytes a row, the view's own bookkeeping included", perRow);
#ifndef __SANITIZE_ADDRESS__
    QVERIFY(perRow < 150);
#endif
}

} // namespace docsweep

QTEST_MAIN(docsweep::CandidatesScaleTest)
#include "tst_candidatesscale.moc"
