// SPDX-License-Identifier: GPL-3.0-or-later
// The real window with a million candidates: how long each step of a review takes until it is answered, how long the
// window is kept waiting meanwhile, and what a row costs in memory; once while nothing else goes on, and once while a
// cleanup of a part of the same list deletes rows and files for real. Run it alone on the machine, on an X server
// (xvfb-run -a …): bench_candidates [ITEMS [SESSIONS TO CLEAN UP]]
#include "tests/bench/candidateswalk.h"
#include "tests/bench/millionplan.h"
#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"

#include <QApplication>
#include <QElapsedTimer>

#include <malloc.h>

#include <cstdio>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kRunItems = 24000; ///< of one run, which lasts for several steps
using Step = CandidatesWalk::Step;

/// One cleanup after the other, of a part of the list each.
class Cleanups {
public:
    Cleanups(Console &console, quint32 real)
        : m_console(console)
        , m_real(real)
    {
        QObject::connect(&console, &Console::runEnded, &console, [](const Result<Run> &run) {
            if (!run)
                std::fprintf(stderr, "a run failed: %s\n", qPrintable(run.error().text));
        });
    }

    /// One is on that will not end at once.
    void keepOn()
    {
        const SweepProgress &progress = m_console.runProgress();
        if (m_console.isRunning() && progress.itemsTotal > 0 && progress.itemsDone < progress.itemsTotal * 3 / 4)
            return;
        CandidatesWalk::waitUntil("the end of a run",
            [this] { return !m_console.isRunning() && !m_console.isRecovering() && !m_console.isScanning(); });
        if (m_next + kRunItems > m_real)
            return; // the figures from here on are marked
        m_console.run({{m_next, m_next + kRunItems - 1}}, kRunItems);
        m_next += kRunItems;
        CandidatesWalk::waitUntil("the run to begin", [this] { // or to be over; the figure is marked then
            return m_console.runProgress().itemsDone > 0 || !m_console.isRunning();
        });
    }
    bool isOn() const { return m_console.isRunning(); }
    quint32 cleaned() const { return m_next; }

private:
    Console &m_console;
    quint32 m_real;
    quint32 m_next = 0;
};

QByteArray figure(const Step &step)
{
    const QByteArray answer = step.answerMs ? QByteArray::number(*step.answerMs, 'f', 0) : QByteArray("refused");
    return (step.wasAsMeant ? answer : answer + '*').rightJustified(9);
}

void printTitle(const char *title)
{
    std::printf("\n%-34s | %9s | %8s | %11s\n", title, "answer ms", "stall ms", "bytes a row");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const quint32 items = arguments.value(1, u"1000000"_s).toUInt();
    const int sessions = arguments.value(2, u"250000"_s).toInt();

    WebApp small;
    small.addSession("alice", std::chrono::hours{2}, {"alice/a.pdf"});
    small.addFile("alice/a.pdf", std::chrono::hours{2});
    WebApp large;
    large.addMany(sessions);
    const quint32 real = writeLargePlan(large.context(), items);
    std::printf("%u candidates, %u of them on the disk\n", items, real);
    std::fflush(stdout);

    OpenWindow window(small.context(), Theme::light());
    window.showPage(MainWindow::Candidates);
    window.show();
    window.start();
    Console &console = window.console();
    CandidatesWalk::waitUntil("the scan", [&] { return console.plan() && !console.isScanning(); });
    malloc_trim(0);
    const qint64 before = residentBytes();
    CandidatesWalk walk(window, [&](const Step &step) {
        std::printf("%-34s | %s | %8lld | %11.0f\n", qPrintable(step.name), figure(step).constData(), step.stallMs,
            double(step.resident - before) / items);
        std::fflush(stdout);
    });

    printTitle("while nothing else goes on");
    walk.open([&] { console.setContext(large.context()); });
    walk.walk();
    Cleanups cleanups(console, real);
    walk.setCircumstances({[&] { cleanups.keepOn(); }, [&] { return cleanups.isOn(); }});
    printTitle("while a cleanup is on");
    walk.walk();
    CandidatesWalk::waitUntil("the end of a run", [&] { return !console.isRunning(); });
    std::printf("the runs cleaned up %u items; * no run was on when the answer came\n", cleanups.cleaned());
    return 0;
}
