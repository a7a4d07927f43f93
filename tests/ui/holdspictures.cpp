// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/holdspictures.h"

#include "core/journal/journal.h"
#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <cstdio>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    void makeSessions(WebApp &app)
    {
        for (const QByteArray key : {"3f9c0ab1d2e45f67a1b2c3d4e5f60718", "5b77aa01cc4e4d3f9e21", "90ce8812d7aa4b10"}) {
            app.addSession(key, 3h, {key + "/statement.pdf", key + "/rows.xlsx"});
            for (const char *name : {"/statement.pdf", "/rows.xlsx", "/notes.txt"})
                app.addFile(key + name, 3h, 48000);
        }
        app.addFile("lost/upload.bin", 50h, 300000);
    }

    void hold(const WebApp &app, const QByteArray &pattern, const QString &note, const QString &by, Duration since,
        std::optional<Duration> lasting)
    {
        Hold hold = *parseHold(pattern, note);
        const Instant now = app.clock().now();
        hold.since = now - since;
        hold.by = by;
        if (lasting)
            hold.until = now + *lasting;
        if (!(*openJournal(app.home()))->addHold(hold))
            qFatal("docsweep-gallery: a hold could not be made");
    }

    void makeHolds(const WebApp &app)
    {
        const QString eva = u"eva@web-1"_s;
        hold(app, "3f9c0ab1d2e45f67a1b2c3d4e5f60718", u"Complaint 2026-1187, legal department"_s, eva, 40 * 24h, {});
        hold(app, "*/statement*.pdf", u"The auditors look at statements until March"_s, u"ops@admin"_s, 9 * 24h,
            100 * 24h);
        hold(app, "lost/", u"Upload of the branch in Leeds, to be assigned"_s, eva, 26h, 50h);
        hold(app, "90ce8812d7aa4b10/rows.xlsx", {}, u"root@web-2"_s, 3 * 24h, 5 * 24h);
        hold(app, "inbox/2026-0?/*", u"Migration of the inbox"_s, u"ops@admin"_s, 60 * 24h, -3 * 24h);
        hold(app, "aa10ff", u"Support ticket 5512"_s, eva, 20 * 24h, {});
        const auto journal = std::move(*openJournal(app.home()));
        const Instant now = app.clock().now();
        if (!journal->removeHold(journal->holds()->back().id, {u"The ticket is closed"_s, eva, now - 5h}))
            qFatal("docsweep-gallery: a hold could not be ended");
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
            makeSessions(web);
            applyTheme(m_app, theme);
            m_tone = tone;
            m_window = std::make_unique<OpenWindow>(web.context(), theme);
            m_window->resize(size);
            m_window->show();
            m_window->start();
            if (!QTest::qWaitFor([this] { return !m_window->console().isScanning(); }, 30000))
                qFatal("docsweep-gallery: the scan did not end");
            m_window->showPage(MainWindow::Holds);
            QTest::qWait(400);
            save(u"none"_s);
            makeHolds(web);
            m_window->showPage(MainWindow::Overview);
            m_window->showPage(MainWindow::Holds);
            QTest::qWait(600);
            save(u"all"_s);
            takeDialogs();
            m_window.reset();
        }

    private:
        template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }

        void takeDialogs()
        {
            auto &table = *find<QTableView>("holdsTable");
            table.selectRow(0);
            table.selectionModel()->select(
                table.model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
            save(u"chosen"_s);
            find<QPushButton>("holdsChange")->click();
            save(u"change"_s);
            find<QDialog>("changeEndDialog")->reject();
            QTest::qWait(100);
            find<QPushButton>("holdsEnd")->click();
            find<QLineEdit>("endHoldsWhy")->setText(u"The upload was assigned"_s);
            save(u"end"_s);
            find<QDialog>("endHoldsDialog")->reject();
            QTest::qWait(100);
            find<QCheckBox>("holdsEnded")->click();
            save(u"ended"_s);
            find<QPushButton>("holdsNew")->click();
            save(u"new"_s);
            find<QLineEdit>("holdPattern")->setText(u"*/rows.xlsx"_s);
            QTest::qWait(500);
            save(u"new-pattern"_s);
            find<QDialog>("holdDialog")->reject();
            QTest::qWait(100);
            find<QLineEdit>("holdsSearch")->setText(u"nothing like this"_s);
            save(u"no-match"_s);
        }

        void save(const QString &name)
        {
            QTest::qWait(200);
            QPixmap picture = m_window->grab();
            QPainter painter(&picture);
            for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
                if (!dialog->isVisible())
                    continue;
                painter.fillRect(picture.rect(), QColor(0, 0, 0, 70));
                painter.drawPixmap(m_window->rect().center() - dialog->rect().center(), dialog->grab());
            }
            painter.end();
            const QString file = m_directory + u"/holds-"_s + name + u'-' + m_tone + u".png"_s;
            if (!picture.save(file))
                qFatal("docsweep-gallery: a picture could not be written");
            std::printf("%s\n", qPrintable(file));
        }

        QApplication &m_app;
        QString m_directory;
        QString m_tone;
        std::unique_ptr<OpenWindow> m_window;
    };

} // namespace

void takeHoldsPictures(QApplication &app, const QString &directory)
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
