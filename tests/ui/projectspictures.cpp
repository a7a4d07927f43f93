// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/projectspictures.h"

#include "tests/ui/openwindow.h"
#include "tests/ui/projectworld.h"
#include "ui/projects/projectspage.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <algorithm>
#include <condition_variable>
#include <cstdio>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kGigabyte = 1024LL * 1024 * 1024;

    /// What stands in the pictures of a few projects: each has a state of its own.
    void fill(ProjectWorld &world)
    {
        world.add(u"Production"_s, {u"DOCSWEEP_MARK=production"_s, u"DOCSWEEP_COLOUR=red"_s});
        world.scan(u"Production"_s, 640LL * 1024 * 1024, 8930, 20min);
        const PlanId done = world.scan(u"Production"_s, 610LL * 1024 * 1024, 1204, 3min);
        world.run(u"Production"_s, done, {ItemState::Deleted, ItemState::Deleted}, 2min);
        world.schedule(u"Production"_s, 30min);
        world.add(u"Branch North"_s, {u"DOCSWEEP_COLOUR=teal"_s});
        const PlanId failing = world.scan(u"Branch North"_s, 950LL * 1024 * 1024, 310, 2h);
        for (const Duration ago : {5h, 4h, 3h})
            world.run(
                u"Branch North"_s, failing, {}, ago, RunState::Failed, Cause{CauseKind::NoAnswer, {u"n.example"_s}});
        world.schedule(u"Branch North"_s, 7h);
        world.add(u"Staging"_s, {u"DOCSWEEP_MARK=test"_s, u"DOCSWEEP_COLOUR=green"_s});
        const PlanId waiting = world.scan(u"Staging"_s, kGigabyte / 3, 40, 5h);
        world.run(u"Staging"_s, waiting, {ItemState::Deleted, ItemState::Pending, ItemState::Pending}, 4h);
        world.schedule(u"Staging"_s, 30min, [](ScheduleSettings &settings) { settings.schedule.pausedForGood = true; });
    }

    /// And some more, which want more of somebody, or nothing at all.
    void fillMore(ProjectWorld &world, int count)
    {
        world.add(u"Archive"_s);
        world.breakJournal(u"Archive"_s);
        world.writeProfile(u"Old test system"_s, {u"DATABASE_URL=nonsense://x"_s});
        world.add(u"At work"_s);
        const PlanId on = world.scan(u"At work"_s, kGigabyte / 2, 900, 10min);
        world.run(u"At work"_s, on, std::vector<ItemState>(420, ItemState::Deleted), 4min, RunState::Running);
        for (int number = 0; number < count; ++number) {
            const QString name = u"Customer %1"_s.arg(number + 1, 2, 10, QLatin1Char('0'));
            world.add(name,
                number % 3 == 0 ? QStringList{u"DOCSWEEP_MARK=production"_s, u"DOCSWEEP_COLOUR=red"_s} : QStringList());
            if (number % 5 == 0)
                continue;
            const PlanId plan = world.scan(name, (number % 9 + 1) * kGigabyte / 12, number * 7, number * 13min);
            if (number % 3 == 0)
                world.run(name, plan, {ItemState::Deleted}, number * 12min);
            if (number % 4 != 0)
                world.schedule(name, 20min);
        }
    }

    class Album {
    public:
        Album(QApplication &app, QString directory)
            : m_app(app)
            , m_directory(std::move(directory))
        {
        }

        void open(const ConsoleContext &context, const Theme &theme)
        {
            m_window.reset();
            applyTheme(m_app, theme);
            m_window = std::make_unique<OpenWindow>(context, theme);
            m_window->resize(1280, 800);
            m_window->show();
            m_window->start();
            m_window->showProjects();
        }
        void resize(int width, int height) { m_window->resize(width, height); }
        void wait(const std::function<bool()> &until)
        {
            if (!QTest::qWaitFor(until, 60000))
                qFatal("docsweep-gallery: the projects do not come");
        }
        void settle()
        {
            wait([this] {
                const ProjectList &list = m_window->findChild<ProjectsPage *>()->list();
                return list.isLoaded() && !list.isChecking()
                    && std::all_of(
                        list.rows().begin(), list.rows().end(), [](const ProjectRow &r) { return r.isRead; });
            });
        }
        void save(const QString &name)
        {
            QTest::qWait(300);
            const QString file = m_directory + u'/' + name + u".png"_s;
            if (!m_window->grab().save(file))
                qFatal("docsweep-gallery: a picture could not be written");
            std::printf("%s\n", qPrintable(file));
        }

    private:
        QApplication &m_app;
        QString m_directory;
        std::unique_ptr<OpenWindow> m_window;
    };

    /// Nobody answers until somebody stops asking.
    ConsoleContext hanging(ConsoleContext context)
    {
        context.connections.reach = [](const QString &, std::stop_token stop) -> Result<Reachability> {
            std::mutex mutex;
            std::condition_variable_any never;
            std::unique_lock lock(mutex);
            never.wait(lock, stop, [] { return false; });
            return failCancelled();
        };
        return context;
    }

} // namespace

void takeProjectsPictures(QApplication &app, const QString &directory)
{
    Album album(app, directory);
    ProjectWorld none;
    ProjectWorld three;
    fill(three);
    ProjectWorld forty;
    fill(forty);
    fillMore(forty, 34);
    const ConsoleContext few = three.context().connections.open(u"Production"_s).value();
    const ConsoleContext many = forty.context().connections.open(u"Production"_s).value();
    for (const bool dark : {false, true}) {
        const Theme theme = dark ? Theme::darkTheme() : Theme::light();
        const QString tone = dark ? u"dark"_s : u"light"_s;
        album.open(none.context(), theme);
        album.settle();
        album.save(u"projects-none-"_s + tone);
        album.open(hanging(few), theme);
        album.save(u"projects-asking-"_s + tone);
        album.open(few, theme);
        album.settle();
        album.save(u"projects-three-"_s + tone);
        album.open(many, theme);
        album.settle();
        album.save(u"projects-forty-"_s + tone);
    }
    album.open(many, Theme::light());
    album.resize(960, 600);
    album.settle();
    album.save(u"projects-forty-narrow"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    album.open(many, Theme::light());
    album.settle();
    album.save(u"projects-forty-rtl"_s);
    QApplication::setLayoutDirection(QLocale().textDirection());
}

} // namespace docsweep
