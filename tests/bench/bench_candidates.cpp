// SPDX-License-Identifier: GPL-3.0-or-later
// The window's table with a million candidates: how long until the first screenful, what a row costs in memory, and how
// long the window is kept waiting while a run is on. Prints medians; run it alone on the machine.
#include "tests/ui/heartbeat.h"
#include "tests/ui/plantext.h"
#include "tests/ui/webapp.h"
#include "ui/candidates/candidatesmodel.h"
#include "ui/candidates/candidatesview.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kItems = 1000000;
constexpr int kTurns = 5;

void require(bool done, const char *what)
{
    if (!done)
        qFatal("bench_candidates: %s", what);
}

class Table {
public:
    Table()
        : m_plan(m_journal.writeMany(kItems))
    {
        m_view.resize(1000, 700);
        m_view.show();
    }

    /// Milliseconds from a change to the first screenful with its text.
    qint64 firstScreen(const std::function<void()> &change)
    {
        bool here = false;
        const auto shown =
            QObject::connect(&m_model, &CandidatesModel::firstRowsShown, &m_model, [&here] { here = true; });
        QElapsedTimer timer;
        timer.start();
        change();
        require(QTest::qWaitFor([&] { return here && (m_model.rowCount() == 0 || m_model.itemAt(0)); }, 60000),
            "no first screen");
        QObject::disconnect(shown);
        return timer.elapsed();
    }
    void waitForAll()
    {
        require(QTest::qWaitFor([this] { return m_model.isComplete(); }, 60000), "the query did not end");
    }

    void measure(const char *what, const std::function<void(int turn)> &change)
    {
        std::vector<qint64> first;
        std::vector<qint64> all;
        qint64 stall = 0;
        for (int turn = 0; turn < kTurns; ++turn) {
            const Heartbeat heartbeat;
            QElapsedTimer timer;
            timer.start();
            first.push_back(firstScreen([&] { change(turn); }));
            waitForAll();
            all.push_back(timer.elapsed());
            stall = std::max(stall, heartbeat.longest());
        }
        std::sort(first.begin(), first.end());
        std::sort(all.begin(), all.end());
        std::printf("%-34s %8lld ms %8lld ms %8lld ms\n", what, first[kTurns / 2], all[kTurns / 2], stall);
        std::fflush(stdout);
    }

    void run()
    {
        const qint64 before = residentBytes();
        std::printf("%-34s %11s %11s %11s\n", "a million candidates", "first rows", "all rows", "stall");
        measure("open", [this](int) { m_model.setPlan(m_journal.home(), m_plan, std::chrono::hours{1}); });
        const auto sorted = [this](int column) {
            return
                [this, column](int turn) { m_model.sort(column, turn % 2 ? Qt::AscendingOrder : Qt::DescendingOrder); };
        };
        measure("sort by size", sorted(CandidatesModel::SizeColumn));
        measure("sort by age", sorted(CandidatesModel::AgeColumn));
        measure("sort by key", sorted(CandidatesModel::KeyColumn));
        measure("sort by kind", sorted(CandidatesModel::KindColumn));
        m_model.setSort({});
        waitForAll();
        const auto filtered = [this](const QString &text) {
            return [this, text](int turn) {
                ItemFilter filter;
                filter.text = text + (turn % 2 ? u"1"_s : u"2"_s);
                m_model.setFilter(filter);
            };
        };
        measure("filter, many rows", filtered(u"f"_s));
        measure("filter, a few rows", filtered(u"abcd"_s));
        measure("filter, no row", filtered(u"no such "_s));
        m_model.setFilter({});
        waitForAll();
        QElapsedTimer timer;
        qint64 slowest = 0;
        for (int step = 0; step <= 500; ++step) {
            timer.start();
            m_view.verticalScrollBar()->setValue(int(qint64(m_view.verticalScrollBar()->maximum()) * step / 500));
            m_view.viewport()->repaint();
            slowest = std::max(slowest, timer.elapsed());
            QCoreApplication::sendPostedEvents();
        }
        std::printf("%-34s %8lld ms\n", "scroll, slowest of 500 jumps", slowest);
        std::printf("%-34s %8.0f bytes\n", "resident memory a row", double(residentBytes() - before) / kItems);
    }

private:
    PlanText m_journal;
    PlanId m_plan = 0;
    FakeClock m_clock{planTime()};
    CandidatesModel m_model{m_clock};
    CandidatesView m_view{m_model, Theme::light()};
};

/// The whole window while the engine deletes for real.
void measureRun()
{
    constexpr int kSessions = 20000;
    WebApp app;
    app.addMany(kSessions);
    MainWindow window(app.context(), Theme::light());
    window.showPage(MainWindow::Candidates);
    window.show();
    window.start();
    require(
        QTest::qWaitFor([&] { return window.console().plan() && !window.console().isScanning(); }, 120000), "no scan");
    const Heartbeat heartbeat;
    QElapsedTimer timer;
    timer.start();
    window.console().run({{0, quint32(window.console().plan()->totals.items - 1)}});
    require(QTest::qWaitFor([&] { return !window.console().isRunning(); }, 300000), "the run did not end");
    std::printf("%-34s %8lld ms, of a run of %d items in %.1f s\n", "longest stall during a run", heartbeat.longest(),
        2 * kSessions, double(timer.elapsed()) / 1000);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    Table().run();
    measureRun();
    return 0;
}
