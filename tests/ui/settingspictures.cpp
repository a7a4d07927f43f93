// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settingspictures.h"

#include "app/gui/consolesetup.h"
#include "core/config/profiles.h"
#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"
#include "ui/settings/settingspage.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <cstdio>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    const SystemClock kClock;

    class Studio {
    public:
        Studio(QApplication &app, QString directory)
            : m_app(app)
            , m_directory(std::move(directory))
        {
            m_request.environment.insert(u"HOME"_s, m_web.path());
            m_request.environment.insert(u"XDG_CONFIG_HOME"_s, m_web.path(u"config"_s));
            m_request.environment.insert(u"DOCSWEEP_HOME"_s, m_web.home());
            m_request.workingDirectory = m_web.path();
            const QMap<QString, QString> values{{u"DATABASE_URL"_s, u"sqlite:///"_s + m_web.path(u"db.sqlite3"_s)},
                {u"STORAGE_ROOT"_s, m_web.path(u"storage"_s)}, {u"DOCSWEEP_MAX_DELETE"_s, u"5000"_s}};
            for (const QString &name : {u"production"_s, u"staging"_s})
                require(writeProfile(name, values, m_request.environment).has_value(), "a profile");
        }

        void open(const Theme &theme, bool own)
        {
            m_window.reset();
            applyTheme(m_app, theme);
            LoadRequest request = m_request;
            if (!own) {
                QFile env(m_web.path(u".env"_s));
                require(env.open(QIODevice::WriteOnly), "a .env file");
                env.write("DATABASE_URL=sqlite:///db.sqlite3\nSTORAGE_ROOT=storage\nCLEANUP_INTERVAL_HOURS=2\n");
                request.environment.insert(u"MAX_STORAGE_SIZE_MB"_s, u"2000"_s);
            }
            const Result<ConsoleContext> first = openConsole(request, kClock);
            require(first.has_value(), "a context");
            const Result<ConsoleContext> context = own ? first->connections.open(u"production"_s) : first;
            require(context.has_value(), "a connection");
            m_window = std::make_unique<OpenWindow>(*context, theme);
            m_window->resize(1280, 800);
            m_window->show();
            m_window->start();
            m_window->showPage(MainWindow::Settings);
            page()->setAppearance({u"en"_s, ThemeChoice::System}, {u"en"_s, u"de"_s, u"pt_BR"_s});
            require(QTest::qWaitFor([this] { return !m_window->console().isScanning(); }, 10000), "a scan");
            require(QTest::qWaitFor([this] { return find("connectionEdit.staging"); }, 10000), "the names");
        }
        SettingsPage *page() { return m_window->findChild<SettingsPage *>(); }
        MainWindow &window() { return *m_window; }
        QPushButton *find(const char *name) { return m_window->findChild<QPushButton *>(QLatin1String(name)); }
        void scroll(double share)
        {
            const auto hasPlaces = [this] { return page()->verticalScrollBar()->maximum() > 0; };
            require(QTest::qWaitFor(hasPlaces, 10000), "the cards' places");
            page()->verticalScrollBar()->setValue(int(page()->verticalScrollBar()->maximum() * share));
        }
        void save(const QString &name)
        {
            for (int nested = 0; nested < 10; ++nested) // until the layouts have settled
                QCoreApplication::sendPostedEvents();
            const QString file = m_directory + u'/' + name + u".png"_s;
            require(m_window->grab().save(file), "a picture");
            std::printf("%s\n", qPrintable(file));
        }
        static void require(bool done, const char *what)
        {
            if (!done)
                qFatal("docsweep-gallery: %s", what);
        }

    private:
        QApplication &m_app;
        QString m_directory;
        WebApp m_web;
        LoadRequest m_request;
        std::unique_ptr<MainWindow> m_window;
    };

} // namespace

void takeSettingsPictures(QApplication &app, const QString &directory)
{
    Studio studio(app, directory);
    for (const bool dark : {false, true}) {
        const Theme theme = dark ? Theme::darkTheme() : Theme::light();
        const QString tone = dark ? u"dark"_s : u"light"_s;
        studio.open(theme, true);
        studio.save(u"settings-"_s + tone);
        studio.scroll(0.15);
        studio.find("settingChange.DOCSWEEP_AGE_HOURS")->click();
        studio.save(u"settings-edit-"_s + tone);
        studio.scroll(0.62);
        studio.save(u"settings-alerts-"_s + tone);
        studio.scroll(0.86);
        studio.save(u"settings-technical-"_s + tone);
        studio.scroll(1);
        studio.save(u"settings-end-"_s + tone);
        studio.scroll(0);
        studio.find("settingsTest")->click();
        Studio::require(QTest::qWaitFor([&] { return studio.find("settingsTest")->isEnabled(); }, 20000), "a test");
        studio.save(u"settings-test-"_s + tone);
    }
    studio.open(Theme::light(), false);
    studio.save(u"settings-env"_s);
    studio.scroll(0.6);
    studio.save(u"settings-env-below"_s);
    studio.open(Theme::light(), true);
    studio.window().resize(960, 600);
    studio.save(u"settings-narrow"_s);
    studio.scroll(0.5);
    studio.save(u"settings-narrow-below"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    studio.open(Theme::light(), true);
    studio.save(u"settings-rtl"_s);
    studio.scroll(0.6);
    studio.save(u"settings-rtl-below"_s);
    QApplication::setLayoutDirection(QLocale().textDirection());
}

} // namespace docsweep
