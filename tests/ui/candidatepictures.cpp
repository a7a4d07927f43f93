// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/candidatepictures.h"

#include "core/journal/journal.h"
#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"
#include "ui/candidates/candidatespage.h"

#include <QApplication>
#include <QDateTime>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTableView>
#include <QTest>

#include <cstdio>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    const QByteArray kSession = "3f9c0ab1d2e45f67a1b2c3d4e5f60718";

    void paintLetter(QPainter &painter, QRect page)
    {
        painter.fillRect(page, Qt::white);
        painter.setPen(Qt::black);
        QFont font = painter.font();
        font.setPixelSize(page.height() / 24);
        painter.setFont(font);
        const QRect inside = page.adjusted(page.width() / 10, page.height() / 12, -page.width() / 10, 0);
        painter.drawText(inside, 0, u"Statement of account\n\n22 November 2026"_s);
        for (int line = 0; line < 12; ++line)
            painter.fillRect(inside.left(), inside.top() + page.height() / 4 + line * page.height() / 20,
                inside.width() - (line % 3) * inside.width() / 6, page.height() / 90, QColor(190, 196, 204));
    }

    void makeFiles(WebApp &app)
    {
        const QByteArray keys[] = {kSession, "5b77aa01cc4e4d3f9e21", "90ce8812d7aa4b10", "c1d2e3f405162738"};
        Duration idle = 3h;
        for (const QByteArray &key : keys) {
            app.addSession(key, idle, {key + "/statement.pdf", key + "/scan.png", key + "/rows.xlsx"});
            for (const char *name : {"/statement.pdf", "/scan.png", "/rows.xlsx", "/notes.txt"})
                app.addFile(key + name, idle, int(20000 + idle.count() % 77777));
            idle += 97min;
        }
        app.addSession("e7f8aa90b1c2d3e4", 4min, {"e7f8aa90b1c2d3e4/today.pdf"});
        app.addFile("e7f8aa90b1c2d3e4/today.pdf", 4min, 52000);
        app.addFile("e7f8aa90b1c2d3e4/yesterday.pdf", 26h, 81000);
        app.addFile("e7f8aa90b1c2d3e4/last-week.csv", 8 * 24h, 4100);
        app.addFile("lost/upload.bin", 50h, 300000);

        const QString folder = app.path(u"storage/document-uploads/"_s + QString::fromLatin1(kSession) + u'/');
        {
            QPdfWriter writer(folder + u"statement.pdf"_s);
            writer.setPageSize(QPageSize(QPageSize::A4));
            QPainter painter(&writer);
            paintLetter(painter, QRect(0, 0, writer.width(), writer.height()));
            writer.newPage();
        }
        QImage scan(900, 1200, QImage::Format_RGB32);
        QPainter painter(&scan);
        paintLetter(painter, scan.rect());
        painter.end();
        scan.save(folder + u"scan.png"_s);
        QFile notes(folder + u"notes.txt"_s);
        if (notes.open(QIODevice::WriteOnly))
            notes.write("Statement 2026-11\nbalance carried forward\n\n- page 1 scanned twice\n- ask for page 3\n");
        notes.close();
        for (const char *name : {"statement.pdf", "scan.png", "notes.txt"}) {
            QFile file(folder + QLatin1String(name));
            if (file.open(QIODevice::ReadWrite))
                file.setFileTime(QDateTime::fromMSecsSinceEpoch(toMicros(app.clock().now() - 3h) / 1000),
                    QFileDevice::FileModificationTime);
        }
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
            applyTheme(m_app, theme);
            m_window = std::make_unique<OpenWindow>(web.context(), theme);
            m_window->resize(size);
            m_window->show();
            m_window->start();
            m_window->showPage(MainWindow::Candidates);
            if (!QTest::qWaitFor([this] { return !m_window->console().isScanning() && model().rowCount() > 0; }, 30000))
                qFatal("docsweep-gallery: no candidates");
            m_tone = tone;
            takeList(web);
            takeGroups();
            takeHiddenTicks();
            takeHolds();
            takePreviews();
            m_window.reset();
        }

    private:
        template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
        CandidatesModel &model() { return find<CandidatesPage>("candidatesPage")->model(); }
        QTableView &table() { return *find<QTableView>("candidatesView"); }
        void choose(int row) { table().setCurrentIndex(model().index(row, CandidatesModel::KeyColumn)); }
        void chooseKey(const QString &end)
        {
            for (int row = 0; row < model().rowCount(); ++row) {
                if (model().index(row, CandidatesModel::KeyColumn).data().toString().endsWith(end)) {
                    choose(row);
                    return;
                }
            }
        }

        void takeList(WebApp &web)
        {
            save(u"list"_s);
            for (const char *button : {"typeFilter", "sizeFilter"}) {
                QMenu *menu = find<QPushButton>(button)->menu();
                menu->popup(find<QPushButton>(button)->mapToGlobal(QPoint(0, find<QPushButton>(button)->height())));
                save(u"menu-"_s + QLatin1String(button), menu);
                menu->close();
            }
            for (QAction *action : find<QMenu>("ageMenu")->actions().mid(2, 1))
                action->trigger();
            QTest::qWait(300);
            save(u"filtered"_s);
            find<QPushButton>("clearFilters")->click();
            QTest::qWait(300);
            choose(1);
            QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
            QCoreApplication::sendEvent(table().viewport(), &event);
            save(u"menu"_s, find<QMenu>("candidateMenu"));
            find<QMenu>("candidateMenu")->close();
            find<QAction>("exportShown")->trigger();
            QDialog *files = find<QDialog>("exportFile");
            QMetaObject::invokeMethod(files, "fileSelected", Q_ARG(QString, web.path(u"candidates.csv"_s)));
            files->close();
            QTest::qWait(300);
            save(u"exported"_s);
            find<QPushButton>("exportClose")->click();
        }

        void takeGroups()
        {
            find<QPushButton>("groupBySession")->click();
            QTest::qWait(400);
            save(u"grouped"_s);
            model().setOpen(0, true);
            model().setTicked(0, 0, true);
            model().setOpen(model().rowCount() - 2, true);
            model().setTicked(model().rowCount() - 2, model().rowCount() - 2, true);
            choose(0);
            QTest::qWait(900);
            save(u"grouped-open"_s);
            model().untickAll();
            find<QPushButton>("groupBySession")->click();
            QTest::qWait(400);
        }

        void takeHolds()
        {
            choose(0);
            QTest::keyClick(&table(), Qt::Key_H);
            QTest::qWait(500);
            save(u"hold"_s);
            find<QRadioButton>("holdKind4")->setChecked(true);
            find<QLineEdit>("holdPattern")->setText(u"*/statement*.pdf"_s);
            find<QLineEdit>("holdNote")->setText(u"asked for by the auditors until March"_s);
            QTest::qWait(500);
            save(u"hold-pattern"_s);
            find<QPushButton>("holdAccept")->click();
            QTest::qWait(600);
            save(u"held"_s);
            find<QPushButton>("chipHeld")->click();
            QTest::qWait(300);
            m_window->showPage(MainWindow::Candidates);
        }

        void takeHiddenTicks()
        {
            model().setTicked(0, 7, true);
            ItemFilter files;
            files.kinds = {ItemKind::File};
            find<CandidatesPage>("candidatesPage")->showFilter(files, {});
            QTest::qWait(600);
            save(u"hidden-ticks"_s);
            QTest::keyClick(&table(), Qt::Key_H);
            QTest::qWait(500);
            save(u"hold-hidden-ticks"_s);
            find<QDialog>("holdDialog")->close();
            find<QPushButton>("clearFilters")->click();
            model().untickAll();
            QTest::qWait(400);
        }

        void takePreviews()
        {
            if (!find<QScrollArea>("detailsScroll")->isVisible())
                QTest::keyClick(&table(), Qt::Key_Return);
            for (const QString &name : {u"statement.pdf"_s, u"scan.png"_s, u"notes.txt"_s}) {
                chooseKey(QString::fromLatin1(kSession) + u'/' + name);
                QTest::qWait(900);
                QTest::qWait(900);
                find<QScrollArea>("detailsScroll")->ensureWidgetVisible(find<QWidget>("previewPane"));
                save(u"preview-"_s + name.section(u'.', 1));
            }
        }

        void save(const QString &name, QMenu *menu = nullptr)
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
            if (menu)
                painter.drawPixmap(m_window->mapFromGlobal(menu->pos()), menu->grab());
            painter.end();
            const QString file = m_directory + u"/review-"_s + name + u'-' + m_tone + u".png"_s;
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

void takeCandidatePictures(QApplication &app, const QString &directory)
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
