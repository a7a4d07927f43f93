// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledgerpictures.h"

#include "app/composition.h"
#include "core/journal/journal.h"
#include "core/sweep/ledgermaking.h"
#include "tests/ledger/ledgerworld.h"
#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"
#include "ui/ledger/ledgerbook.h"

#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <cstdio>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    template <typename T> T sure(Result<T> result)
    {
        if (!result)
            qFatal("docsweep-gallery: %s", qPrintable(result.error().text));
        return std::move(*result);
    }

    void sure(const Result<> &result)
    {
        if (!result)
            qFatal("docsweep-gallery: %s", qPrintable(result.error().text));
    }

    Hold sharedHold(const QByteArray &pattern, const QString &note, const QString &by, std::optional<Instant> until)
    {
        Hold hold = *parseHold(pattern, note);
        hold.by = by;
        hold.until = until;
        hold.since = systemClock().now() - 3 * 24h;
        return hold;
    }

    class SharedPictures {
    public:
        SharedPictures(QApplication &app, QString directory)
            : m_app(app)
            , m_directory(std::move(directory))
        {
        }

        void take(const Theme &theme, const QString &tone, QSize size)
        {
            m_web = std::make_unique<WebApp>();
            for (const QByteArray key : {"3f9c0ab1d2e45f67a1b2c3d4e5f60718", "5b77aa01cc4e4d3f9e21", "90ce8812d7aa"}) {
                m_web->addSession(key, 3h, {key + "/statement.pdf", key + "/rows.xlsx"});
                m_web->addFile(key + "/statement.pdf", 3h, 48000);
            }
            m_web->addFile("lost/upload.bin", 50h, 300000);
            sure(sure(openJournal(m_web->home()))
                     ->addHold(sharedHold("lost/", u"Upload of the branch"_s, u"me@desk"_s, {})));
            applyTheme(m_app, theme);
            m_theme = theme;
            m_tone = tone;
            m_size = size;
            takeMaking();
            takeStatements();
            takeShared();
            takeSchedules();
            takeRefused();
            m_window.reset();
        }

    private:
        template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
        LedgerBook &book() { return *find<LedgerBook>("ledgerBook"); }
        QString file() const { return m_web->path(u"db.sqlite3.docsweep"_s); }

        std::unique_ptr<Ledger> other()
        {
            const QString home = m_web->path(u"other"_s);
            QDir().mkpath(home);
            return sure(makeLedger(m_web->context().settings.database, home));
        }

        void open(const ConsoleContext &context)
        {
            m_window = std::make_unique<OpenWindow>(context, m_theme);
            m_window->resize(m_size);
            m_window->show();
            m_window->start();
            if (!QTest::qWaitFor([this] { return !m_window->console().isScanning(); }, 30000))
                qFatal("docsweep-gallery: the scan did not end");
            m_window->showPage(MainWindow::Holds);
            look();
        }

        void look()
        {
            book().look();
            QTest::qWait(600);
        }

        void takeMaking()
        {
            open(m_web->context());
            save(u"none"_s);
            find<QPushButton>("ledgerNoteAct")->click();
            QTest::qWait(300);
            save(u"make"_s);
            find<QDialog>("makeLedgerDialog")->reject();
            QTest::qWait(100);
        }

        /// The database of a server, where the statements are shown, and where the role may not run them.
        void takeStatements()
        {
            const auto world = sure(LedgerWorld::start(LedgerWorld::Kind::PostgreSql));
            if (!world->postgres()->cluster().sql(
                    u"CREATE ROLE cleaner LOGIN PASSWORD 'cleaner'; GRANT SELECT, UPDATE, DELETE ON "
                    "parser_usersession, parser_processeddocument TO cleaner; GRANT USAGE ON SCHEMA public TO cleaner"_s))
                qFatal("docsweep-gallery: no role");
            ConsoleContext context = m_web->context();
            context.settings.home = world->path(u"home"_s);
            QDir().mkpath(context.settings.home);
            context.settings.database = world->settings();
            context.settings.database.user = u"cleaner"_s;
            context.settings.database.password = Secret(u"cleaner"_s);
            context.read = makeReadBackends(context.settings, m_web->clock());
            context.sweep = makeSweepBackends(context.settings, m_web->clock());
            open(context);
            find<QPushButton>("ledgerNoteAct")->click();
            QTest::qWait(600);
            save(u"make-server"_s);
            find<QPushButton>("makeLedgerAccept")->click();
            QTest::qWait(900);
            save(u"make-owner"_s);
            m_window.reset();
        }

        /// What another docsweep could not finish; one of them is too young for the rules of here.
        void takePending(Ledger &ledger, const ConsoleContext &context)
        {
            const Instant now = m_web->clock().now();
            std::vector<LedgerClaim> claims(3);
            for (size_t at = 0; at < claims.size(); ++at) {
                LedgerClaim &claim = claims[at];
                claim.bucket = context.read.buckets.front();
                claim.key = "90ce8812d7aa/statement-2026-1" + QByteArray::number(int(at)) + ".pdf";
                claim.kind = int(ItemKind::Orphan);
                claim.sizeBytes = 48000;
                claim.changedAt = now - (at == 0 ? Duration(20min) : Duration(5h));
                claim.since = now - 40min;
                claim.why = u"the storage did not answer within 30 s"_s;
                claim.who = at == 2 ? u"anna@desk-7"_s : u"ops@web-1"_s;
                claim.ref = ledger.waiting().refOf(claim.bucket, {}, claim.key, {});
            }
            sure(ledger.waiting().addClaims(claims, {}));
        }

        void takeShared()
        {
            const ConsoleContext context = m_web->context();
            sure(makeLedgerAlone(context.sweep, *sure(context.sweep.ledger()), {}));
            const auto ledger = other();
            const Instant now = m_web->clock().now();
            sure(ledger->addHold(sharedHold("3f9c0ab1d2e45f67a1b2c3d4e5f60718",
                                     u"Complaint 2026-1187, legal department"_s, u"eva@web-1"_s, {}),
                {}));
            sure(ledger->addHold(sharedHold("*/statement*.pdf", u"The auditors look at statements until March"_s,
                                     u"ops@admin"_s, now + 100 * 24h),
                {}));
            LedgerRun run;
            run.version = u"0.2.0"_s;
            run.plan = "a plan";
            run.who = u"ops@web-1"_s;
            run.trigger = u"scheduled"_s;
            sure(ledger->endRun(sure(ledger->beginRun(run, {})), u"done"_s,
                R"({"deleted":8930,"skipped":12,"freed_bytes":3200000000})", {}));
            run.who = u"anna@desk-7"_s;
            run.trigger = u"manual"_s;
            sure(ledger->endRun(sure(ledger->beginRun(run, {})), u"cancelled"_s,
                R"({"deleted":310,"pending":4,"failed":2,"freed_bytes":91000000})", {}));
            run.who = u"ops@web-1"_s;
            run.trigger = u"scheduled"_s;
            const qint64 live = sure(ledger->beginRun(run, {}));
            ledger->setProgress(
                R"({"items_total":8930,"items_done":4200,"deleted":4150,"skipped":50,"freed_bytes":1300000000})");
            sure(ledger->beat(live, {}, {}));
            takePending(*ledger, context);
            open(context);
            save(u"shared"_s);
            m_window->showPage(MainWindow::Activity);
            QTest::qWait(500);
            save(u"everybody"_s);
            find<QPushButton>("runsPending")->click();
            QTest::qWait(600);
            save(u"pending"_s);
            find<QDialog>("pendingDialog")->reject();
            QTest::qWait(100);
            find<QPushButton>("runElsewhereStop")->click();
            save(u"stop"_s);
            find<QPushButton>("stopElsewhereYes")->click();
            QTest::qWait(900);
            save(u"asked"_s);
            auto &view = *find<QTableView>("runsView");
            view.selectRow(1);
            find<QPushButton>("runOpen")->click();
            save(u"run-elsewhere"_s);
            m_window->showPage(MainWindow::Settings);
            QTest::qWait(300);
            save(u"settings"_s);
            sure(ledger->endRun(live, u"cancelled"_s, R"({"deleted":4300,"freed_bytes":1400000000})", {}));
            m_window->showPage(MainWindow::Overview);
            look();
            save(u"old-figures"_s);
        }

        /// One timer that has died, one that never lived, and two that are on time.
        void takeSchedules()
        {
            const auto ledger = other();
            const auto expect = [&ledger](
                                    const QString &who, const QString &system, const QString &name, Duration period) {
                LedgerSchedule schedule;
                schedule.who = who;
                schedule.system = system;
                schedule.name = name;
                schedule.period = period;
                sure(ledger->expectSchedule(schedule, {}));
                return schedule;
            };
            sure(ledger->noteScheduledRun(expect(u"eva@desk-7"_s, u"console"_s, u"docsweep"_s, 6h), {}));
            sure(ledger->noteScheduledRun(expect(u"root@web-1"_s, u"systemd"_s, u"docsweep-shop"_s, 1h), {}));
            change(u"UPDATE schedule SET seen_at = seen_at - 93700000000, since = since - 900000000000, seen = 1204 "
                   u"WHERE name = "
                   "CAST('docsweep-shop' AS BLOB)"_s);
            expect(u"docsweep@parser-batch-02.example.com"_s, u"cron"_s, u"docsweep-production"_s, 24h);
            change(u"UPDATE schedule SET since = since - 266400000000 WHERE system = CAST('cron' AS BLOB)"_s);
            expect(u"ops@admin"_s, u"systemd"_s, u"docsweep"_s, 24h);
            look();
            m_window->showPage(MainWindow::Schedule);
            QTest::qWait(500);
            save(u"schedules"_s);
            find<QTableWidget>("sharedSchedules")->setCurrentCell(0, 0);
            find<QPushButton>("sharedSchedulesEnd")->click();
            save(u"end-schedule"_s);
            find<QPushButton>("endScheduleKeep")->click();
            QTest::qWait(100);
        }

        void change(const QString &statement)
        {
            SqlConnection connection(u"QSQLITE"_s);
            connection.database().setDatabaseName(file());
            if (!connection.database().open() || !connection.run(statement))
                qFatal("docsweep-gallery: the ledger stays as it is");
        }

        void takeRefused()
        {
            const QString kept = file() + u".kept"_s;
            if (!QFile::copy(file(), kept) || !QFile::remove(file()))
                qFatal("docsweep-gallery: the ledger stays");
            m_window->showPage(MainWindow::Holds);
            look();
            save(u"vanished"_s);
            find<QPushButton>("alertAction")->click();
            find<QCheckBox>("judgeLedgerRead")->click();
            save(u"forget"_s);
            find<QDialog>("judgeLedgerDialog")->reject();
            QTest::qWait(100);
            QFile::rename(kept, file());
            change(u"UPDATE ledger SET anchor = CAST('sqlite:another' AS BLOB)"_s);
            look();
            find<QPushButton>("alertAction")->click();
            save(u"rehome"_s);
            find<QDialog>("judgeLedgerDialog")->reject();
            QTest::qWait(100);
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
            const QString path = m_directory + u"/ledger-"_s + name + u'-' + m_tone + u".png"_s;
            if (!picture.save(path))
                qFatal("docsweep-gallery: a picture could not be written");
            std::printf("%s\n", qPrintable(path));
        }

        QApplication &m_app;
        QString m_directory;
        QString m_tone;
        QSize m_size;
        Theme m_theme;
        std::unique_ptr<WebApp> m_web;
        std::unique_ptr<OpenWindow> m_window;
    };

} // namespace

void takeLedgerPictures(QApplication &app, const QString &directory)
{
    SharedPictures pictures(app, directory);
    pictures.take(Theme::light(), u"light"_s, {1280, 800});
    pictures.take(Theme::darkTheme(), u"dark"_s, {1280, 800});
    pictures.take(Theme::light(), u"narrow"_s, {960, 600});
}

} // namespace docsweep
