// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/schedulepictures.h"

#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>

#include <cstdio>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    /// A window on the Schedule page whose schedule's clock is moved by hand.
    class Scene {
    public:
        Scene(QApplication &app, QString directory, const Theme &theme)
            : m_directory(std::move(directory))
            , m_clock(*parseInstant("2026-11-23T06:00:00Z"))
        {
            applyTheme(app, theme);
            m_app.addSession("3f9c0ab1d2e45f67", 5h, {"3f9c0ab1d2e45f67/scan.pdf"});
            m_app.addFile("3f9c0ab1d2e45f67/scan.pdf", 5h, 1200000);
            for (const QByteArray key : {"77aa01", "77aa02", "77aa03"}) {
                m_app.addSession(key, 5min, {key + "/scan.pdf"});
                m_app.addFile(key + "/scan.pdf", 5min, 900000);
            }
            open(m_app.context(), theme);
        }
        void open(const ConsoleContext &context, const Theme &theme)
        {
            m_window.reset();
            m_runs.reset();
            m_console = std::make_unique<Console>(context);
            m_runs = std::make_unique<ScheduledRuns>(*m_console, m_clock);
            m_window = std::make_unique<MainWindow>(*m_console, *m_runs, theme);
            m_window->resize(1280, 800);
            m_window->showPage(MainWindow::Schedule);
            m_window->show();
            m_window->start();
            wait([this] { return (m_runs->isReady() || m_runs->problem()) && !m_console->isScanning(); });
        }
        ConsoleContext context() const { return m_app.context(); }
        ScheduledRuns &runs() { return *m_runs; }
        MainWindow &window() { return *m_window; }
        template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
        void switchOn()
        {
            ScheduleSettings settings = m_runs->settings();
            settings.schedule.enabled = true;
            settings.schedule.quiet = {{22h, 6h, {}}, {12h, 13h + 30min, {Qt::Saturday, Qt::Sunday}}};
            settings.limits.maxPercent = 50;
            (void)m_runs->change(settings);
        }
        void pass(Duration time)
        {
            m_clock.advance(time);
            m_runs->look();
            wait([this] { return m_runs->decision().state != ScheduleState::Running && !m_console->isAutomatic(); });
            if (auto *close = find<QPushButton>("runClose"); close && close->isVisible())
                close->click();
        }
        void save(const QString &name)
        {
            for (int nested = 0; nested < 10; ++nested) // until the layouts have settled
                QCoreApplication::sendPostedEvents();
            const QString file = m_directory + u"/schedule-"_s + name + u".png"_s;
            if (!m_window->grab().save(file))
                qFatal("docsweep-gallery: %s could not be written", qPrintable(file));
            std::printf("%s\n", qPrintable(file));
        }

    private:
        template <typename Condition> static void wait(Condition condition)
        {
            if (!QTest::qWaitFor(condition, 30000))
                qFatal("docsweep-gallery: the schedule does not get on");
        }

        QString m_directory;
        WebApp m_app;
        FakeClock m_clock;
        std::unique_ptr<Console> m_console;
        std::unique_ptr<ScheduledRuns> m_runs;
        std::unique_ptr<MainWindow> m_window;
    };

    /// A morning with runs, a sleep, and a run that made up for it.
    void liveAMorning(Scene &scene)
    {
        scene.switchOn();
        scene.pass(1h);
        scene.pass(1h);
        scene.pass(1h);
        scene.pass(3h + 25min);
        scene.pass(1h);
    }

    void showTone(QApplication &app, const QString &directory, const Theme &theme, const QString &tone)
    {
        Scene scene(app, directory, theme);
        scene.save(u"off-"_s + tone);
        liveAMorning(scene);
        scene.save(u"missed-"_s + tone);
        auto *scroll = scene.find<QScrollArea>("scheduleScroll")->verticalScrollBar();
        scroll->setValue(scroll->maximum());
        scene.save(u"missed-end-"_s + tone);
        scroll->setValue(0);
        scene.runs().pauseFor(3h);
        scene.save(u"paused-"_s + tone);
        scene.runs().resume();
        ScheduleSettings strict = scene.runs().settings();
        strict.limits.maxItems = 0;
        strict.age = 1min;
        (void)scene.runs().change(strict);
        scene.pass(1h);
        scene.save(u"limit-"_s + tone);
        scene.find<QComboBox>("periodUnit")->setCurrentIndex(2);
        scene.find<QSpinBox>("periodNumber")->setValue(900);
        scene.save(u"wrong-"_s + tone);
    }

} // namespace

void takeSchedulePictures(QApplication &app, const QString &directory)
{
    showTone(app, directory, Theme::light(), u"light"_s);
    showTone(app, directory, Theme::darkTheme(), u"dark"_s);
    {
        Scene scene(app, directory, Theme::light());
        ConsoleContext set = scene.context();
        set.settings.retention.autoCleanup = false;
        set.settings.sources[u"CLEANUP_INTERVAL_HOURS"_s] = ValueSource::Environment;
        set.settings.sources[u"AUTO_CLEANUP_ENABLED"_s] = ValueSource::EnvFile;
        scene.open(set, Theme::light());
        scene.switchOn();
        scene.save(u"environment-light"_s);
        set.settings.home = u"/proc/nowhere"_s;
        scene.open(set, Theme::light());
        scene.save(u"failing-light"_s);
    }
    for (const bool mirrored : {false, true}) {
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        Scene scene(app, directory, Theme::light());
        liveAMorning(scene);
        if (!mirrored)
            scene.window().resize(960, 600);
        scene.save(mirrored ? u"rtl"_s : u"narrow"_s);
        auto *scroll = scene.find<QScrollArea>("scheduleScroll")->verticalScrollBar();
        scroll->setValue(scroll->maximum());
        scene.save(mirrored ? u"rtl-end"_s : u"narrow-end"_s);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

} // namespace docsweep
