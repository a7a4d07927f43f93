// SPDX-License-Identifier: GPL-3.0-or-later
// docsweep-gallery [--language XX] OUTDIR [SET]: pictures of the console in every state it can be in, from a real
// database and real files in a temporary folder, scanned and cleaned up by the real engine. For looking at, not a test.
// A set alone: one of the names in kSets; "window": those of this file. The mirrored pictures are of English words,
// which show where things stand; how Arabic reads, "--language ar" shows.
#include "app/gui/consolesetup.h"
#include "core/base/secret.h"
#include "tests/ui/activitypictures.h"
#include "tests/ui/candidatepictures.h"
#include "tests/ui/holdspictures.h"
#include "tests/ui/ledgerpictures.h"
#include "tests/ui/lookuppictures.h"
#include "tests/ui/markpictures.h"
#include "tests/ui/openwindow.h"
#include "tests/ui/overviewpictures.h"
#include "tests/ui/projectspictures.h"
#include "tests/ui/runpictures.h"
#include "tests/ui/schedulepictures.h"
#include "tests/ui/settingspictures.h"
#include "tests/ui/startpictures.h"
#include "tests/ui/traypictures.h"
#include "tests/ui/vaultpictures.h"
#include "tests/ui/webapp.h"
#include "ui/candidates/previewworker.h"
#include "ui/look/theme.h"
#include "ui/words/languages.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Gallery {
public:
    Gallery(QApplication &app, QString directory)
        : m_app(app)
        , m_directory(std::move(directory))
    {
    }

    /// Another window on this context.
    void open(const ConsoleContext &context, const Theme &theme, MainWindow::Page page = MainWindow::Overview)
    {
        m_window.reset();
        applyTheme(m_app, theme);
        m_window = std::make_unique<OpenWindow>(context, theme);
        m_window->resize(1280, 800);
        m_window->showPage(page);
        m_window->show();
    }
    MainWindow &window() { return *m_window; }
    template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }

    void scan()
    {
        m_window->console().scan();
        settle();
    }
    void settle()
    {
        require(QTest::qWaitFor([this] { return !m_window->console().isScanning(); }, 60000), "the scan did not end");
        QTest::qWait(300);
    }
    void press(const char *name) { find<QPushButton>(name)->click(); }
    QTableView &table() { return *find<QTableView>("candidatesView"); }
    void tick(int row)
    {
        const QModelIndex cell = table().model()->index(row, 0);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(cell).center());
    }

    /// Answers all that the confirmation of everything asks.
    void confirm()
    {
        if (auto *living = find<QCheckBox>("confirmLivingYes"))
            living->setChecked(true);
        if (auto *typed = find<QLineEdit>("confirmNumber"))
            typed->setText(QString::number(m_window->console().plan()->totals.items));
        auto *agree = find<QPushButton>("confirmDelete");
        require(agree->isEnabled(), "the confirmation asks for something else");
        agree->click();
        require(QTest::qWaitFor([this] { return m_window->console().isRunning() || m_window->console().lastRun(); }),
            "no run began");
    }

    void save(const QString &name)
    {
        QTest::qWait(150);
        QPixmap picture = m_window->grab();
        for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
            if (!dialog->isVisible())
                continue;
            QPainter painter(&picture);
            painter.fillRect(picture.rect(), QColor(0, 0, 0, 70));
            const QPixmap top = dialog->grab();
            painter.drawPixmap(m_window->rect().center() - dialog->rect().center(), top);
        }
        const QString file = m_directory + u'/' + name + u".png"_s;
        require(picture.save(file), "a picture could not be written");
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
    std::unique_ptr<MainWindow> m_window;
};

const SystemClock kClock;

/// Demo data in a folder of its own, opened as the window's own door does.
ConsoleContext demo(const QString &directory)
{
    LoadRequest nothing;
    nothing.environment.insert(u"DOCSWEEP_HOME"_s, directory + u"/home"_s);
    nothing.workingDirectory = directory;
    const Result<ConsoleContext> empty = openConsole(nothing, kClock);
    Gallery::require(empty.has_value(), "no context");
    Result<ConsoleContext> made = empty->makeDemo(directory + u"/Production"_s);
    if (!made)
        qFatal("docsweep-gallery: %s", qPrintable(made.error().text));
    return *made;
}

void showEverything(Gallery &gallery, const QString &directory, const Theme &theme, const QString &tone)
{
    QDir().mkpath(directory);
    const ConsoleContext context = demo(directory);

    gallery.open(context, theme);
    gallery.save(u"loading-"_s + tone);
    gallery.scan();
    gallery.save(u"overview-"_s + tone);
    gallery.window().showPage(MainWindow::Candidates);
    gallery.settle();
    gallery.save(u"candidates-unticked-"_s + tone);
    gallery.tick(0);
    gallery.tick(3);
    QTest::qWait(400);
    gallery.save(u"candidates-"_s + tone);
    gallery.find<QLineEdit>("search")->setText(u"pdf"_s);
    gallery.settle();
    gallery.save(u"candidates-filtered-"_s + tone);
    gallery.find<QLineEdit>("search")->setText(u"nobody has this"_s);
    gallery.settle();
    gallery.save(u"candidates-none-"_s + tone);
    gallery.find<QLineEdit>("search")->clear();
    gallery.settle();
    gallery.press("cleanUpTicked");
    Gallery::require(
        QTest::qWaitFor([&] { return gallery.find<QPushButton>("confirmDelete") != nullptr; }), "no confirmation");
    gallery.save(u"confirm-few-"_s + tone);
    gallery.find<QPushButton>("confirmCancel")->click();
    gallery.press("untickAll");
    gallery.press("cleanUpAll");
    Gallery::require(QTest::qWaitFor([&] {
        return gallery.find<QLineEdit>("confirmNumber") || gallery.find<QPushButton>("confirmDelete");
    }),
        "no confirmation");
    gallery.save(u"confirm-all-"_s + tone);
    gallery.confirm();
    Gallery::require(
        QTest::qWaitFor([&] { return !gallery.window().console().isRunning(); }, 60000), "the run did not end");
    QTest::qWait(400);
    gallery.save(u"run-finished-"_s + tone);
    gallery.press("runReport");
    gallery.settle();
    gallery.save(u"report-"_s + tone);
    gallery.scan();
    gallery.save(u"nothing-to-do-"_s + tone);
    gallery.window().showPage(MainWindow::Overview);
    gallery.save(u"overview-clean-"_s + tone);
}

void showTrouble(Gallery &gallery, const Theme &theme, const QString &tone)
{
    WebApp app;
    app.addSession("3f9c0ab1d2e45f67", 5h, {"3f9c0ab1d2e45f67/scan.pdf"});
    app.addFile("3f9c0ab1d2e45f67/scan.pdf", 5h);
    ConsoleContext unreachable = app.context();
    unreachable.read.objects = [] {
        return Result<std::unique_ptr<ObjectReader>>(fail(ErrorKind::Unavailable,
            u"Storage service unavailable: https://example.supabase.co did not answer within 30 s"_s));
    };
    gallery.open(unreachable, theme);
    gallery.scan();
    gallery.save(u"storage-unavailable-"_s + tone);
    gallery.window().showPage(MainWindow::Candidates);
    gallery.settle();
    gallery.save(u"storage-unavailable-candidates-"_s + tone);

    ConsoleContext noDatabase = app.context();
    noDatabase.settings.home = app.path(u"home2"_s);
    QDir().mkpath(noDatabase.settings.home);
    noDatabase.read.sessions = [] {
        return Result<std::unique_ptr<SessionReader>>(fail(ErrorKind::Unauthorized,
            u"PostgreSQL parser on db.example:5432 refuses the login of user docsweep: check SUPABASE_DB_USER and SUPABASE_DB_PASSWORD."_s));
    };
    gallery.open(noDatabase, theme);
    gallery.scan();
    gallery.save(u"database-refused-"_s + tone);
    gallery.window().showPage(MainWindow::Candidates);
    gallery.save(u"database-refused-candidates-"_s + tone);
}

void showStart(Gallery &gallery, const QString &directory, const Theme &theme, const QString &tone)
{
    LoadRequest nothing;
    nothing.environment.insert(u"DOCSWEEP_HOME"_s, directory + u"/start"_s);
    nothing.workingDirectory = directory;
    const Result<ConsoleContext> empty = openConsole(nothing, kClock);
    gallery.open(*empty, theme);
    gallery.save(u"first-start-"_s + tone);
    nothing.environment.insert(u"CLEANUP_INTERVAL_HOURS"_s, u"abc"_s);
    const Result<ConsoleContext> wrong = openConsole(nothing, kClock);
    gallery.open(*wrong, theme);
    gallery.save(u"wrong-setting-"_s + tone);
}

void showRun(Gallery &gallery, const Theme &theme, const QString &tone)
{
    WebApp app;
    app.addMany(8000);
    gallery.open(app.context(), theme, MainWindow::Candidates);
    gallery.scan();
    gallery.press("cleanUpAll");
    Gallery::require(
        QTest::qWaitFor([&] { return gallery.find<QPushButton>("confirmDelete") != nullptr; }), "no confirmation");
    gallery.confirm();
    const auto *bar = gallery.find<QProgressBar>("runBar");
    if (!QTest::qWaitFor([&] { return bar->value() > bar->maximum() / 8; }, 60000))
        qFatal("docsweep-gallery: the run does not get on: %s",
            qPrintable(gallery.find<QLabel>("runTitle")->text() + gallery.find<QLabel>("runFigures")->text()));
    gallery.save(u"run-on-"_s + tone);
    gallery.press("runPause");
    QTest::qWait(600);
    gallery.save(u"run-paused-"_s + tone);
    gallery.press("runStop");
    Gallery::require(
        QTest::qWaitFor([&] { return !gallery.window().console().isRunning(); }, 60000), "the run did not end");
    gallery.save(u"run-stopped-"_s + tone);
}

void showShapes(Gallery &gallery, const QString &directory, const Theme &theme)
{
    QDir().mkpath(directory);
    const ConsoleContext context = demo(directory);
    gallery.open(context, theme);
    gallery.scan();
    gallery.window().resize(960, 600);
    gallery.save(u"narrow-overview"_s);
    gallery.window().showPage(MainWindow::Candidates);
    gallery.tick(0);
    QTest::qWait(400);
    gallery.save(u"narrow-candidates"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    gallery.open(context, theme);
    gallery.scan();
    gallery.save(u"rtl-overview"_s);
    gallery.window().showPage(MainWindow::Candidates);
    gallery.tick(0);
    QTest::qWait(400);
    gallery.save(u"rtl-candidates"_s);
    QApplication::setLayoutDirection(QLocale().textDirection());
}

void takeWindowPictures(QApplication &app, const QString &out)
{
    const QTemporaryDir work;
    Gallery gallery(app, out);
    for (const bool dark : {false, true}) {
        const Theme theme = dark ? Theme::darkTheme() : Theme::light();
        const QString tone = dark ? u"dark"_s : u"light"_s;
        showEverything(gallery, work.filePath(tone), theme, tone);
        showTrouble(gallery, theme, tone);
        showStart(gallery, work.path(), theme, tone);
        showRun(gallery, theme, tone);
    }
    showShapes(gallery, work.filePath(u"shapes"_s), Theme::light());
}

struct Set {
    const char *name;
    void (*take)(QApplication &app, const QString &directory);
};

const std::array kSets{
    Set{"window", takeWindowPictures},
    Set{"tray", takeTrayPictures},
    Set{"settings", takeSettingsPictures},
    Set{"schedule", takeSchedulePictures},
    Set{"activity", takeActivityPictures},
    Set{"overview", takeOverviewPictures},
    Set{"start", takeStartPictures},
    Set{"projects", takeProjectsPictures},
    Set{"run", takeRunPictures},
    Set{"review", takeCandidatePictures},
    Set{"holds", takeHoldsPictures},
    Set{"vault", takeVaultPictures},
    Set{"ledger", takeLedgerPictures},
    Set{"marks", takeMarkPictures},
    Set{"lookup", takeLookupPictures},
};

} // namespace

int main(int argc, char **argv)
{
    if (isPreviewWorker(argc, argv))
        return runPreviewWorker(argc, argv);
    QApplication app(argc, argv);
    QStringList words = QApplication::arguments().mid(1);
    QString language = u"en"_s;
    if (words.size() > 1 && words.front() == u"--language"_s) {
        language = words[1];
        words.remove(0, 2);
    }
    const auto chosen = [&words](const Set &set) { return words.size() < 2 || words[1] == QLatin1String(set.name); };
    Languages languages;
    if (words.isEmpty() || words.size() > 2 || std::none_of(kSets.begin(), kSets.end(), chosen)
        || !languages.available().contains(language)) {
        std::fprintf(stderr, "usage: docsweep-gallery [--language XX] OUTDIR [SET]\n");
        return 2;
    }
    QDir().mkpath(words[0]);
    languages.use(language);
    QFont font(u"Noto Sans"_s, 10);
    QApplication::setFont(font);
    for (const Set &set : kSets) {
        if (chosen(set))
            set.take(app, words[0]);
    }
    return 0;
}
