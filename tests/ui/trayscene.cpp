// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/trayscene.h"

#include "ui/run/confirmdialog.h"

#include <QTest>

namespace docsweep {

using namespace std::chrono_literals;

namespace {

    constexpr int kPatience = 30000; // ms

} // namespace

TrayScene::TrayScene()
    : console(app.context())
    , scheduled(console, *console.context().clock)
    , window(console, scheduled, Theme::light())
    , background(console)
{
    app.addSession("alice", 3h, {"alice/a.pdf"});
    app.addFile("alice/a.pdf", 3h);
    app.addFile("stray/old.bin", 5h);
    app.addSession("bob", 1min);
    background.setWindow(&window);
    background.setAutomatic({[this] { return automatic; },
        [this](Instant until) {
            pausedUntil = until;
            automatic.paused = true;
            automatic.pausedUntil = until;
        },
        [this] { automatic.paused = false; }});
}

TrayScene::~TrayScene()
{
    for (const auto &program : m_programs)
        end(*program);
}

QProcess &TrayScene::start(const QString &program, const QStringList &arguments)
{
    m_programs.push_back(std::make_unique<QProcess>());
    m_programs.back()->start(program, arguments);
    return *m_programs.back();
}

void TrayScene::end(QProcess &program)
{
    program.kill();
    (void)QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, kPatience);
}

QByteArray TrayScene::ask(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!QTest::qWaitFor(
            [&] { return process.state() == QProcess::NotRunning && process.error() == QProcess::UnknownError; },
            kPatience))
        qWarning("%s does not answer", qPrintable(program));
    return process.readAllStandardOutput();
}

void TrayScene::open()
{
    background.begin(false);
    window.start();
    if (!QTest::qWaitFor([this] { return console.plan() && !console.isScanning(); }, kPatience))
        qWarning("the scan does not end");
}

QWidget *TrayScene::confirmation()
{
    return window.findChild<ConfirmDialog *>();
}

} // namespace docsweep
