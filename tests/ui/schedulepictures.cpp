// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/schedulepictures.h"

#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"
#include "ui/schedule/firstrundialog.h"
#include "ui/schedule/otherschedules.h"
#include "ui/schedule/systemcard.h"
#include "ui/schedule/systemdialog.h"

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
            m_others.reset();
            m_runs.reset();
            m_console = std::make_unique<Console>(context);
            m_runs = std::make_unique<ScheduledRuns>(*m_console, m_clock);
            if (context.connections.marks) {
                m_others = std::make_unique<OtherSchedules>(*m_console, *m_runs, m_clock);
                m_others->begin();
            }
            m_window = std::make_unique<MainWindow>(*m_console, *m_runs, theme);
            m_window->resize(1280, 800);
            m_window->showPage(MainWindow::Schedule);
            m_window->show();
            m_window->start();
            wait([this] { return (m_runs->isReady() || m_runs->problem()) && !m_console->isScanning(); });
        }
        ConsoleContext context() const { return m_app.context(); }
        ScheduledRuns &runs() { return *m_runs; }
        Console &console() { return *m_console; }
        OtherSchedules &others() { return *m_others; }
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
        void addOld()
        {
            m_app.addSession("0ld5e55107", 30h, {"0ld5e55107/scan.pdf"});
            m_app.addFile("0ld5e55107/scan.pdf", 30h, 3200000);
            m_app.addFile("77aa01/before.pdf", 50h, 700000); // of a session that is in use
        }
        template <typename Condition> void await(Condition condition) { wait(condition); }
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
        std::unique_ptr<OtherSchedules> m_others;
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

    /// A machine whose crontab has docsweep's entry, or neither systemd nor cron.
    RunCommand machine(bool hasEntry)
    {
        return [hasEntry](
                   const QString &program, const QStringList &arguments, const QByteArray &) -> Result<CommandAnswer> {
            if (!hasEntry)
                return fail(ErrorKind::Unavailable, program + u" cannot be started: No such file or directory"_s);
            const QString line = u"\n0 */1 * * * cd /srv/app && DOCSWEEP_HOME=/var/lib/docsweep /usr/bin/docsweep-cli "
                                 "--env-file /srv/app/.env scheduled_cleanup >/dev/null\n"_s;
            const QString table =
                cronMark(u"docsweep"_s, "begin"_L1) + line + cronMark(u"docsweep"_s, "end"_L1) + u'\n';
            return CommandAnswer{0, program == "crontab"_L1 && arguments.contains(u"-l"_s) ? table.toUtf8() : "", ""};
        };
    }

    /// The card of the system's schedulers by itself, and what it asks.
    void showSystem(QApplication &app, const QString &directory, const Theme &theme, const QString &tone, int width)
    {
        Scene scene(app, directory, theme);
        scene.switchOn();
        const auto save = [&](QWidget &widget, const QString &name) {
            widget.show();
            QTest::qWait(300); // until it has asked
            for (int nested = 0; nested < 10; ++nested)
                QCoreApplication::sendPostedEvents();
            if (!widget.isWindow() || qobject_cast<QFrame *>(&widget)) // a dialog knows its own size
                widget.adjustSize();
            const QString file = directory + u"/system-"_s + name + u'-' + tone + u".png"_s;
            if (!widget.grab().save(file))
                qFatal("docsweep-gallery: %s could not be written", qPrintable(file));
            std::printf("%s\n", qPrintable(file));
        };
        for (const bool hasEntry : {true, false}) {
            SystemCard card(scene.runs(), theme, machine(hasEntry), u"/usr/bin/docsweep-cli"_s);
            card.setFixedWidth(width);
            save(card, hasEntry ? u"both"_s : u"none"_s);
        }
        SystemDialog dialog(scene.context(), entryOf(scene.context(), u"/usr/bin/docsweep-cli"_s),
            SchedulingSystem::SystemdUser, theme);
        save(dialog, u"dialog"_s);
        auto *choice = dialog.findChild<QComboBox *>(u"systemChoice"_s);
        choice->setCurrentIndex(choice->findData(int(SchedulingSystem::Cron)));
        dialog.findChild<QSpinBox *>(u"systemPeriodNumber"_s)->setValue(7);
        dialog.findChild<QComboBox *>(u"systemPeriodUnit"_s)->setCurrentIndex(0);
        save(dialog, u"dialog-cron"_s);
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

    /// A gradual start that a limit has kept on its step, and the question before a schedule is switched on.
    void showGentle(QApplication &app, const QString &directory, const Theme &theme, const QString &tone)
    {
        Scene scene(app, directory, theme);
        if (tone == "narrow"_L1)
            scene.window().resize(960, 600);
        scene.runs().setRollout(RolloutRequest());
        scene.switchOn();
        scene.await([&scene] { return scene.runs().rollout().has_value(); });
        scene.save(u"gentle-"_s + tone);
        ScheduleSettings strict = scene.runs().settings();
        strict.limits.maxItems = 0;
        (void)scene.runs().change(strict);
        scene.addOld();
        scene.pass(1h);
        scene.await([&scene] { return scene.runs().rollout()->rollout.trouble != RolloutTrouble::None; });
        scene.save(u"gentle-kept-"_s + tone);
        FirstRunDialog dialog(scene.context(), scene.context().settings.retention, {}, theme, &scene.window());
        dialog.show();
        scene.await([&dialog] { return dialog.findChild<QPushButton *>(u"firstRunSwitchOn"_s)->isEnabled(); });
        QTest::qWait(200);
        for (int nested = 0; nested < 10; ++nested)
            QCoreApplication::sendPostedEvents();
        const QString file = directory + u"/schedule-first-run-"_s + tone + u".png"_s;
        if (!dialog.grab().save(file))
            qFatal("docsweep-gallery: %s could not be written", qPrintable(file));
        std::printf("%s\n", qPrintable(file));
    }

    /// Several connections, one of which cannot be opened and one of which has the same database; and a trial age.
    void showOthers(QApplication &app, const QString &directory, const Theme &theme, const QString &tone)
    {
        WebApp staging;
        staging.addSession("5ta9e001", 5h, {"5ta9e001/scan.pdf"});
        staging.addFile("5ta9e001/scan.pdf", 5h, 400000);
        Scene scene(app, directory, theme);
        scene.switchOn();
        ConsoleContext context = scene.context();
        context.connection = u"Production"_s;
        context.connections.marks = [] {
            return QMap<QString, QString>{
                {u"Archive"_s, {}}, {u"Production"_s, {}}, {u"Production (read)"_s, {}}, {u"Staging"_s, {}}};
        };
        context.connections.openBeside = [same = scene.context(), &staging](
                                             const QString &name) -> Result<ConsoleContext> {
            if (name == "Archive"_L1)
                return fail(ErrorKind::BadConfig, Cause{CauseKind::ConnectionName, {}});
            return name == "Staging"_L1 ? staging.context() : same;
        };
        scene.await([&scene] { return scene.runs().isWrittenDown(); });
        scene.open(context, theme);
        if (tone == "narrow"_L1)
            scene.window().resize(960, 600);
        scene.await([&scene] {
            const std::vector<ConnectionSchedule> all = scene.others().all();
            return all.size() == 4 && all[3].isKnown && !all[2].sameAs.isEmpty();
        });
        scene.pass(1h);
        scene.await([&scene] { return scene.console().isAtRest(); });
        QTest::qWait(200);
        scene.save(u"others-"_s + tone);
        scene.console().setAge(6h);
        scene.await([&scene] { return !scene.console().isScanning(); });
        scene.save(u"trial-"_s + tone);
        scene.window().showPage(MainWindow::Overview);
        QTest::qWait(300);
        scene.save(u"trial-overview-"_s + tone);
    }

} // namespace

void takeSchedulePictures(QApplication &app, const QString &directory)
{
    showOthers(app, directory, Theme::light(), u"light"_s);
    showOthers(app, directory, Theme::darkTheme(), u"dark"_s);
    showOthers(app, directory, Theme::light(), u"narrow"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    showOthers(app, directory, Theme::light(), u"rtl"_s);
    QApplication::setLayoutDirection(QLocale().textDirection());
    showGentle(app, directory, Theme::light(), u"light"_s);
    showGentle(app, directory, Theme::darkTheme(), u"dark"_s);
    showGentle(app, directory, Theme::light(), u"narrow"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    showGentle(app, directory, Theme::light(), u"rtl"_s);
    QApplication::setLayoutDirection(QLocale().textDirection());
    showSystem(app, directory, Theme::light(), u"light"_s, 1000);
    showSystem(app, directory, Theme::darkTheme(), u"dark"_s, 1000);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    showSystem(app, directory, Theme::light(), u"rtl"_s, 700);
    QApplication::setLayoutDirection(QLocale().textDirection());
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
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : QLocale().textDirection());
        Scene scene(app, directory, Theme::light());
        liveAMorning(scene);
        if (!mirrored)
            scene.window().resize(960, 600);
        scene.save(mirrored ? u"rtl"_s : u"narrow"_s);
        auto *scroll = scene.find<QScrollArea>("scheduleScroll")->verticalScrollBar();
        scroll->setValue(scroll->maximum());
        scene.save(mirrored ? u"rtl-end"_s : u"narrow-end"_s);
    }
    QApplication::setLayoutDirection(QLocale().textDirection());
}

} // namespace docsweep
