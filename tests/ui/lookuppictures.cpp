// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lookuppictures.h"

#include "core/journal/journal.h"
#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"
#include "ui/lookup/lookupdialog.h"
#include "ui/lookup/lookuplist.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTest>

#include <cstdio>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    const QByteArray kInUse = "5b77aa01cc4e4d3f9e2144aa01cc4e4d";

    void makeFiles(WebApp &app)
    {
        for (int n = 0; n < 70; ++n) {
            const QByteArray key = "5b77" + QByteArray::number(n).rightJustified(4, '0') + "d2e45f67a1b2c3d4e5f60718";
            app.addSession(key, 2h + n * 17min, {key + "/statement.pdf", key + "/rows.xlsx"});
            app.addFile(key + "/statement.pdf", 2h + n * 17min, 20000 + n * 777);
        }
        app.addSession(kInUse, 4min, {kInUse + "/today.pdf"});
        app.addFile(kInUse + "/today.pdf", 4min, 52000);
        app.addFile(kInUse + "/last-week.csv", 8 * 24h, 4100);
        app.addSession("e7f8aa90b1c2d3e4", 26h, {"e7f8aa90b1c2d3e4/a.pdf"});
        app.addFile("e7f8aa90b1c2d3e4/a.pdf", 26h, 52000);
        app.addFile("lost/upload.bin", 50h, 300000);
        const auto journal = app.context().sweep.journal();
        Hold hold = *parseHold("e7f8aa90b1c2d3e4", u"asked for by the auditors until March"_s);
        hold.since = app.clock().now() - 26h;
        hold.until = app.clock().now() + 90 * 24h;
        hold.by = u"anna@web-1"_s;
        if (!journal || !(*journal)->addHold(hold))
            qFatal("docsweep-gallery: no hold");
    }

    class Pictures {
    public:
        Pictures(QApplication &app, QString directory)
            : m_app(app)
            , m_directory(std::move(directory))
        {
        }

        void take(const Theme &theme, const QString &tone, QSize size)
        {
            WebApp web;
            makeFiles(web);
            ConsoleContext context = web.context();
            auto broken = std::make_shared<bool>(false);
            context.read.sessions = [works = context.read.sessions,
                                        broken]() -> Result<std::unique_ptr<SessionReader>> {
                if (*broken)
                    return fail(ErrorKind::Unavailable, Cause{CauseKind::DatabaseLost});
                return works();
            };
            applyTheme(m_app, theme);
            m_tone = tone;
            m_window = std::make_unique<OpenWindow>(context, theme);
            m_window->resize(size);
            m_window->show();
            m_window->start();
            wait([this] { return !m_window->console().isScanning(); });
            m_window->showPage(MainWindow::Candidates);
            m_window->lookUp();
            wait([this] { return find<QLineEdit>("lookupText") != nullptr; });
            save(u"empty"_s);
            find<QLineEdit>("lookupText")->setText(u"5b77"_s);
            save(u"typing"_s);
            search(u"5b77"_s);
            save(u"many"_s);
            search(QString::fromLatin1(kInUse.first(10)));
            choose(1);
            save(u"in-use"_s);
            choose(3);
            save(u"file"_s);
            choose(6);
            save(u"document"_s);
            search(u"e7f8"_s);
            choose(1);
            save(u"held"_s);
            find<QPushButton>("lookupCleanUp")->click();
            wait([this] { return find<QLabel>("lookupSaid")->text().contains(u"e7f8"_s); });
            save(u"refused"_s);
            search(u"nobody has this"_s);
            save(u"nothing"_s);
            *broken = true;
            search(u"lost"_s);
            save(u"no-database"_s);
            *broken = false;
            search(QString::fromLatin1(kInUse.first(10)));
            choose(1);
            find<QPushButton>("lookupCleanUp")->click();
            wait([this] { return find<QPushButton>("confirmDelete") != nullptr; });
            save(u"confirm"_s);
            find<QPushButton>("confirmCancel")->click();
            m_window.reset();
        }

    private:
        template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
        template <typename Condition> static void wait(Condition condition)
        {
            if (!QTest::qWaitFor(condition, 30000))
                qFatal("docsweep-gallery: it did not come");
        }
        void search(const QString &text)
        {
            find<QLineEdit>("lookupText")->setText(text);
            wait([this] { return find<QWidget>("lookupBusy")->isHidden(); });
        }
        void choose(int row)
        {
            auto *list = find<LookupList>("lookupList");
            if (row < list->rowCount())
                list->setCurrentCell(row, 0);
            wait([this] { return find<QLabel>("explainVerdict") != nullptr; });
            QTest::qWait(100);
        }

        void save(const QString &name)
        {
            QTest::qWait(120);
            QPixmap picture = m_window->grab();
            QPainter painter(&picture);
            for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
                if (!dialog->isVisible())
                    continue;
                painter.fillRect(picture.rect(), QColor(0, 0, 0, 70));
                painter.drawPixmap(m_window->rect().center() - dialog->rect().center(), dialog->grab());
            }
            painter.end();
            const QString file = m_directory + u"/lookup-"_s + name + u'-' + m_tone + u".png"_s;
            if (!picture.save(file))
                qFatal("docsweep-gallery: a picture could not be written");
            std::printf("%s\n", qPrintable(file));
        }

        QApplication &m_app;
        QString m_directory;
        QString m_tone;
        std::unique_ptr<MainWindow> m_window;
    };

} // namespace

void takeLookupPictures(QApplication &app, const QString &directory)
{
    Pictures pictures(app, directory);
    pictures.take(Theme::light(), u"light"_s, {1280, 800});
    pictures.take(Theme::darkTheme(), u"dark"_s, {1280, 800});
    pictures.take(Theme::light(), u"narrow"_s, {960, 600});
    QApplication::setLayoutDirection(Qt::RightToLeft);
    pictures.take(Theme::light(), u"rtl"_s, {1280, 800});
    QApplication::setLayoutDirection(QLocale().textDirection());
}

} // namespace docsweep
