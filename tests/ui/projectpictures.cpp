// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/projectpictures.h"

#include "app/gui/consolesetup.h"
#include "core/config/connectionlook.h"
#include "core/config/profiles.h"
#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTest>

#include <cstdio>
#include <map>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    /// Three web apps with a profile each, in one home.
    class ProjectStudio {
    public:
        ProjectStudio(QApplication &app, QString directory)
            : m_app(app)
            , m_directory(std::move(directory))
        {
            m_request.environment.insert(u"HOME"_s, m_work.path());
            m_request.environment.insert(u"XDG_CONFIG_HOME"_s, m_work.filePath(u"config"_s));
            m_request.environment.insert(u"DOCSWEEP_HOME"_s, m_work.filePath(u"home"_s));
            m_request.workingDirectory = m_work.path();
            add(u"papers-eu"_s, 24, {u"production"_s, LookColour::Red});
            add(u"papers-us"_s, 11, {u"production"_s, LookColour::Orange});
            add(u"staging"_s, 6, {u"test"_s, LookColour::Green});
            add(u"a colleague's laptop"_s, 3, {});
        }

        void open(const QString &name, const Theme &theme)
        {
            const Result<ConsoleContext> nothing = openConsole(m_request, m_clock);
            const Result<ConsoleContext> context = nothing ? nothing->connections.open(name) : nothing;
            if (!context)
                qFatal("%s", qPrintable(context.error().text));
            m_window.reset();
            applyTheme(m_app, theme);
            m_window = std::make_unique<OpenWindow>(*context, theme);
            m_window->resize(1280, 800);
            m_window->show();
            m_window->start();
            settle();
        }
        void cleanUp()
        {
            Console &console = m_window->console();
            console.run({{0, quint32(console.plan()->totals.items / 2)}});
            waitFor([&] { return !console.isRunning(); }, "the end of a run");
        }
        void settle()
        {
            waitFor([this] { return !m_window->console().isScanning(); }, "the end of a scan");
        }
        void waitFor(const std::function<bool()> &ready, const char *what)
        {
            if (!QTest::qWaitFor(ready, 60000))
                qFatal("never seen: %s", what);
        }
        template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
        MainWindow &window() { return *m_window; }
        QMenu &menu()
        {
            find<QPushButton>("connection")->click();
            waitFor([this] { return find<QMenu>("connectionMenu") && find<QMenu>("connectionMenu")->isVisible(); },
                "the menu");
            return *find<QMenu>("connectionMenu");
        }
        void choose(const char *action)
        {
            QMenu &shown = menu();
            shown.findChild<QAction *>(QLatin1String(action))->trigger();
            shown.close();
        }
        void save(const QString &name)
        {
            QTest::qWait(200);
            QPixmap picture = m_window->grab();
            QPainter painter(&picture);
            for (QWidget *above : m_window->findChildren<QWidget *>()) {
                if (!above->isWindow() || !above->isVisible())
                    continue;
                if (qobject_cast<QDialog *>(above)) {
                    painter.fillRect(picture.rect(), QColor(0, 0, 0, 70));
                    painter.drawPixmap(m_window->rect().center() - above->rect().center(), above->grab());
                } else {
                    painter.drawPixmap(m_window->mapFromGlobal(above->pos()), above->grab());
                }
            }
            painter.end();
            const QString file = m_directory + u'/' + name + u".png"_s;
            if (!picture.save(file))
                qFatal("%s", qPrintable(file));
            std::printf("%s\n", qPrintable(file));
        }

    private:
        void add(const QString &name, int sessions, const ConnectionLook &look)
        {
            WebApp &web = m_webs[name];
            for (int i = 0; i < sessions; ++i) {
                const QByteArray key = "3f9c" + QByteArray::number(10 * i + sessions);
                web.addSession(key, 2h + 20min * i, {key + "/scan.pdf"});
                web.addFile(key + "/scan.pdf", 2h + 20min * i, 40'000 * (i + 1));
            }
            for (int i = 0; i < 60; ++i)
                web.addFile("young/" + QByteArray::number(i), 1min, 9000);
            QMap<QString, QString> values{{u"DATABASE_URL"_s, QString(u"sqlite:///"_s + web.path(u"db.sqlite3"_s))},
                {u"STORAGE_ROOT"_s, web.path(u"storage"_s)}, {u"MAX_STORAGE_SIZE_MB"_s, u"40"_s}};
            setLook(values, look);
            if (const Result<> written = writeProfile(name, values, m_request.environment); !written)
                qFatal("%s", qPrintable(written.error().text));
        }

        QApplication &m_app;
        QString m_directory;
        QTemporaryDir m_work;
        const SystemClock m_clock;
        LoadRequest m_request;
        std::map<QString, WebApp> m_webs;
        std::unique_ptr<MainWindow> m_window;
    };

    void takeConfirmation(ProjectStudio &studio, const QString &name)
    {
        studio.window().cleanUpEverything();
        studio.waitFor([&] { return studio.find<QPushButton>("confirmDelete") != nullptr; }, "the confirmation");
        studio.save(name);
        studio.find<QPushButton>("confirmCancel")->click();
    }

    void takeDialog(ProjectStudio &studio, const QString &name)
    {
        studio.choose("connectionManage");
        studio.waitFor(
            [&] {
                auto *list = studio.find<QListWidget>("connectionList");
                return list && list->count() == 4;
            },
            "the dialog");
        studio.save(name);
        studio.find<QDialog>("connectionsDialog")->close();
        studio.waitFor([&] { return !studio.find<QDialog>("connectionsDialog"); }, "its end");
    }

    void takeRunsOfAll(ProjectStudio &studio, const QString &name)
    {
        studio.window().showPage(MainWindow::Activity);
        studio.find<QComboBox>("runsWhose")->setCurrentIndex(1);
        QTest::qWait(500);
        studio.save(name);
        studio.find<QComboBox>("runsWhose")->setCurrentIndex(0);
    }

    void takeOneProjectTone(ProjectStudio &studio, const Theme &theme, const QString &tone)
    {
        studio.open(u"papers-eu"_s, theme);
        studio.window().showPage(MainWindow::Overview);
        studio.save(u"project-production-"_s + tone);
        QMenu &menu = studio.menu();
        studio.save(u"project-menu-"_s + tone);
        menu.close();
        takeDialog(studio, u"project-manage-"_s + tone);
        takeConfirmation(studio, u"project-confirm-"_s + tone);
        takeRunsOfAll(studio, u"project-activity-"_s + tone);
        studio.open(u"staging"_s, theme);
        studio.window().showPage(MainWindow::Overview);
        studio.save(u"project-test-"_s + tone);
        studio.window().resize(960, 600);
        takeRunsOfAll(studio, u"project-narrow-activity-"_s + tone);
        studio.open(u"papers-us"_s, theme);
        studio.window().resize(960, 600);
        studio.window().showPage(MainWindow::Overview);
        studio.save(u"project-narrow-"_s + tone);
    }

} // namespace

void takeProjectPictures(QApplication &app, const QString &directory)
{
    ProjectStudio studio(app, directory);
    for (const char *name : {"papers-eu", "staging", "papers-us"}) {
        studio.open(QLatin1String(name), Theme::light());
        studio.cleanUp();
    }
    takeOneProjectTone(studio, Theme::light(), u"light"_s);
    takeOneProjectTone(studio, Theme::darkTheme(), u"dark"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    studio.open(u"papers-eu"_s, Theme::light());
    studio.save(u"project-rtl"_s);
    takeDialog(studio, u"project-rtl-manage"_s);
    QApplication::setLayoutDirection(QLocale().textDirection());
}

} // namespace docsweep
