// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/startpictures.h"

#include "app/gui/consolesetup.h"
#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTest>

#include <condition_variable>
#include <cstdio>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    const SystemClock kClock;

    enum class TestEnd { Passes, Fails, Runs };

    /// As a check of a Supabase project tells it.
    Result<> tellPoints(TestEnd outcome, std::stop_token stop, const SystemCheck::Sink &onPoint)
    {
        using What = CheckFinding::What;
        const auto pass = [&onPoint](CheckSubject subject, const CheckFinding &found, const QString &bucket = {}) {
            onPoint({subject, bucket, CheckState::Passed, found, {}, ErrorKind::Io});
        };
        const QString bucket = u"document-uploads"_s;
        pass(CheckSubject::Journal, {What::Writable});
        pass(CheckSubject::Database,
            {.what = What::Answers, .name = u"PostgreSQL postgres on db.example.supabase.co:5432"_s});
        pass(CheckSubject::Clock, {What::ClockDiffers});
        pass(CheckSubject::Tables, {What::AllThere});
        pass(CheckSubject::Rows, {.what = What::RowsCounted, .first = 214, .second = 1310});
        if (outcome == TestEnd::Runs) {
            std::mutex mutex;
            std::condition_variable_any stopped;
            std::unique_lock lock(mutex);
            stopped.wait(lock, stop, [] { return false; });
            return fail(ErrorKind::Cancelled, u"stopped"_s);
        }
        pass(CheckSubject::RightToDelete, {What::Granted});
        pass(CheckSubject::RunLock, {What::Free});
        pass(CheckSubject::Storage,
            {.what = What::StorageOpened,
                .name = u"Supabase Storage example.supabase.co"_s,
                .role = u"service_role"_s});
        if (outcome == TestEnd::Fails) {
            onPoint({CheckSubject::OneBucket, bucket, CheckState::Failed,
                {.text = u"example.supabase.co answered HTTP 403 AccessDenied: signature verification failed; "_s
                        + sentenceOf({CauseKind::KeyForeign, {}})},
                {CheckMend::What::UseServiceKey}, ErrorKind::Unauthorized});
            return {};
        }
        pass(CheckSubject::OneBucket, {.what = What::Usable, .listing = {ListedBy::Rows}}, bucket);
        return {};
    }

    class Studio {
    public:
        Studio(QApplication &app, QString directory)
            : m_app(app)
            , m_directory(std::move(directory))
        {
        }

        void open(const Theme &theme, TestEnd outcome, const QString &problem = {})
        {
            LoadRequest nothing;
            nothing.environment.insert(u"DOCSWEEP_HOME"_s, m_work.filePath(u"home"_s));
            nothing.environment.insert(u"HOME"_s, m_work.path());
            nothing.workingDirectory = m_work.path();
            Result<ConsoleContext> context = openConsole(nothing, kClock);
            if (!context)
                qFatal("%s", qPrintable(context.error().text));
            context->problem = problem;
            context->settings.home = u"/home/admin/.local/share/docsweep"_s; // what the pictures show
            context->connections.privateFile = u"/home/admin/.local/share/docsweep/credentials"_s;
            context->connections.check = [outcome](const Connection &, std::stop_token stop,
                                             const SystemCheck::Sink &onPoint) {
                return tellPoints(outcome, stop, onPoint);
            };
            context->connections.djangoQuestion = [](const QString &folder) {
                return PythonQuestion{u"/srv/app/venv/bin/python3"_s, folder, {}, 33, 65534, {}};
            };
            context->connections.askDjango = [](const PythonQuestion &, std::stop_token) {
                ProposedConnection proposed;
                proposed.connection.name = u"app"_s;
                proposed.connection.values = {{u"SUPABASE_URL"_s, u"https://example.supabase.co"_s},
                    {u"SUPABASE_DB_HOST"_s, u"db.example.supabase.co"_s}, {u"SUPABASE_DB_NAME"_s, u"postgres"_s},
                    {u"SUPABASE_DB_USER"_s, u"postgres"_s}};
                proposed.connection.secrets = {{u"SUPABASE_SERVICE_KEY"_s, Secret(u"not a key, only a picture"_s)}};
                proposed.source = u"site.production (Django 4.2.20, Python 3.11.2)"_s;
                proposed.notes = {
                    u"MIDDLEWARE has parser.middleware.SessionActivityMiddleware, so last_activity tells when "
                    "a session was used last"_s};
                return proposed;
            };
            context->connections.save = [](const Connection &, CredentialPlace) -> Result<> {
                return fail(ErrorKind::Unavailable, u"there is no session bus"_s);
            };
            show(*context, theme);
        }
        void show(const ConsoleContext &context, const Theme &theme)
        {
            m_window.reset();
            applyTheme(m_app, theme);
            m_window = std::make_unique<OpenWindow>(context, theme);
            m_window->resize(1280, 800);
            m_window->show();
        }
        MainWindow &window() { return *m_window; }
        const QTemporaryDir &work() const { return m_work; }
        void press(const char *name) { m_window->findChild<QPushButton *>(QLatin1String(name))->click(); }
        void type(const char *name, const QString &text)
        {
            auto *field = m_window->findChild<QLineEdit *>(QLatin1String(name));
            field->setText(text);
            emit field->textEdited(text);
        }
        void waitFor(const std::function<bool()> &ready, const QString &what)
        {
            if (!QTest::qWaitFor(ready, 60000))
                qFatal("never seen: %s", qPrintable(what));
        }
        bool isShown(const char *name)
        {
            const auto *part = m_window->findChild<QWidget *>(QLatin1String(name));
            return part && part->isVisible();
        }
        /// The test has told so many points, and the last one is in sight, whole.
        bool hasPoints(int points)
        {
            const auto lines = m_window->findChildren<QWidget *>(u"checkPoint"_s);
            if (lines.size() != points)
                return false;
            const QWidget *last = lines.last();
            return last->height() >= last->heightForWidth(last->width())
                && last->visibleRegion().boundingRect().height() == last->height();
        }
        void fillSupabase()
        {
            press("startSupabase");
            type("name", u"production"_s);
            type("SUPABASE_URL", u"https://example.supabase.co"_s);
            type("SUPABASE_SERVICE_KEY", u"not a key, only a picture"_s);
            type("SUPABASE_DB_HOST", u"db.example.supabase.co"_s);
            type("SUPABASE_DB_NAME", u"postgres"_s);
            type("SUPABASE_DB_USER", u"postgres"_s);
        }
        /// Once it looks as it should.
        void save(
            const QString &name, const std::function<bool()> &ready = [] { return true; }, QWidget *above = nullptr)
        {
            waitFor(ready, name);
            for (int nested = 0; nested < 10; ++nested) // until the layouts have settled
                QCoreApplication::sendPostedEvents();
            QPixmap picture = m_window->grab();
            if (above) {
                QPainter painter(&picture);
                painter.drawPixmap(m_window->mapFromGlobal(above->pos()), above->grab());
            }
            const QString file = m_directory + u'/' + name + u".png"_s;
            if (!picture.save(file))
                qFatal("%s", qPrintable(file));
            std::printf("%s\n", qPrintable(file));
        }

    private:
        QApplication &m_app;
        QString m_directory;
        QTemporaryDir m_work;
        std::unique_ptr<MainWindow> m_window;
    };

    void takeOneTone(Studio &studio, const Theme &theme, const QString &tone)
    {
        studio.open(theme, TestEnd::Fails);
        studio.save(u"start-doors-"_s + tone);
        studio.press("startDjango");
        auto *folders = studio.window().findChild<QFileDialog *>(u"projectDialog"_s);
        emit folders->fileSelected(u"/srv/app"_s);
        folders->close();
        studio.waitFor([&] { return studio.isShown("runQuestion"); }, u"the question"_s);
        auto *question = studio.window().findChild<QDialog *>(u"runQuestion"_s);
        studio.save(
            u"start-run-question-"_s + tone, [] { return true; }, question);
        question->accept();
        studio.save(u"start-django-filled-in-"_s + tone, [&] { return studio.isShown("formSaid"); });
        studio.press("formBack");
        studio.press("startSupabase");
        studio.save(u"start-supabase-empty-"_s + tone);
        studio.press("formSave");
        studio.save(u"start-supabase-missing-"_s + tone);
        studio.press("formBack");
        studio.press("startFolder");
        studio.save(u"start-folder-"_s + tone);
        studio.press("formBack");
        studio.fillSupabase();
        studio.press("formTest");
        studio.save(u"start-check-fails-"_s + tone, [&] { return studio.hasPoints(9); });
        studio.type("SUPABASE_URL", u"http://example.supabase.co"_s);
        emit studio.window().findChild<QLineEdit *>(u"SUPABASE_URL"_s)->editingFinished();
        studio.save(u"start-wrong-address-"_s + tone, [&] { return studio.isShown("error.SUPABASE_URL"); });
        studio.type("SUPABASE_URL", u"https://example.supabase.co"_s);
        studio.press("formSave");
        studio.save(u"start-no-keychain-"_s + tone, [&] { return studio.isShown("consentYes"); });
        studio.open(theme, TestEnd::Runs);
        studio.fillSupabase();
        studio.press("formTest");
        studio.save(u"start-check-runs-"_s + tone, [&] { return studio.hasPoints(5); });
        studio.open(theme, TestEnd::Passes);
        studio.fillSupabase();
        studio.press("formTest");
        studio.save(u"start-check-passes-"_s + tone, [&] { return studio.hasPoints(9); });
        studio.open(theme, TestEnd::Passes,
            u"SUPABASE_DB_NAME (in /srv/app/.env line 4) is set, but SUPABASE_DB_HOST is not. Example: "
            "SUPABASE_DB_HOST=db.example.org, SUPABASE_DB_NAME=postgres, SUPABASE_DB_USER=docsweep"_s);
        studio.save(u"start-settings-do-not-load-"_s + tone);
    }

    void takeMenu(Studio &studio, const Theme &theme, const QString &tone)
    {
        WebApp app;
        app.addSession("alice", 2h, {"alice/a.pdf"});
        app.addFile("alice/a.pdf", 2h);
        ConsoleContext context = app.context();
        context.connection = u"production"_s;
        context.connections.names = [] { return QStringList{u"production"_s, u"staging"_s, u"test project"_s}; };
        studio.show(context, theme);
        studio.window().start();
        studio.waitFor([&] { return studio.window().console().plan().has_value(); }, u"a plan"_s);
        studio.press("connection");
        const auto isOpen = [&] { return studio.isShown("connectionMenu"); };
        studio.waitFor(isOpen, u"the menu"_s);
        auto *menu = studio.window().findChild<QMenu *>(u"connectionMenu"_s);
        studio.save(u"connections-menu-"_s + tone, isOpen, menu);
        menu->close();
    }

} // namespace

void takeStartPictures(QApplication &app, const QString &directory)
{
    Studio studio(app, directory);
    for (const bool dark : {false, true}) {
        const Theme theme = dark ? Theme::darkTheme() : Theme::light();
        takeOneTone(studio, theme, dark ? u"dark"_s : u"light"_s);
        takeMenu(studio, theme, dark ? u"dark"_s : u"light"_s);
    }
    const Theme light = Theme::light();
    for (const bool mirrored : {false, true}) {
        const QString shape = mirrored ? u"rtl"_s : u"narrow"_s;
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : QLocale().textDirection());
        studio.open(light, TestEnd::Fails);
        if (!mirrored)
            studio.window().resize(960, 600);
        studio.save(u"start-doors-"_s + shape);
        studio.fillSupabase();
        studio.save(u"start-supabase-"_s + shape);
        studio.press("formTest");
        studio.save(u"start-check-fails-"_s + shape, [&] { return studio.hasPoints(9); });
    }
    QApplication::setLayoutDirection(QLocale().textDirection());
}

} // namespace docsweep
