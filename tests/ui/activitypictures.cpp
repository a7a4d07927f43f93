// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/activitypictures.h"

#include "core/sql/sqlconnection.h"
#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"
#include "ui/activity/activitypage.h"
#include "ui/activity/certificatepaper.h"
#include "ui/activity/runreport.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <array>
#include <cstdio>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    template <typename T> T must(Result<T> result)
    {
        if (!result)
            qFatal("docsweep-gallery: %s", qPrintable(result.error().text));
        return std::move(*result);
    }
    void must(const Result<> &result)
    {
        if (!result)
            qFatal("docsweep-gallery: %s", qPrintable(result.error().text));
    }

    /// A plan of sessions with two files each, and a run of it that ended so.
    class Past {
    public:
        /// What the window shows of its own connection, for it is of its database.
        explicit Past(const WebApp &app)
            : m_home(app.home())
            , m_now(app.clock().now())
            , m_journal(must(openJournal(app.home())))
            , m_database(app.context().databaseName())
        {
            must(m_journal->meet({{}, m_database}));
        }

        RunId add(Duration ago, RunTrigger trigger, int sessions, RunState state = RunState::Done, int pending = 0,
            int failed = 0, int skipped = 0)
        {
            const Instant at = m_now - ago;
            Plan draft;
            draft.createdAt = at - 30s;
            draft.policy.age = 1h;
            draft.policy.cutoff = draft.createdAt - 1h;
            draft.databaseName = m_database;
            draft.storageName = u"Supabase Storage example.supabase.co"_s;
            const auto writer = must(m_journal->beginPlan(draft));
            std::vector<quint32> seqs;
            std::vector<ItemOutcome> outcomes;
            const QString refused = u"example.supabase.co answered HTTP 403 AccessDenied for \"%1\": new row violates "
                                    "row-level security policy; the key needs a policy for DELETE on storage.objects"_s;
            for (int n = 0; n < sessions; ++n) {
                const QByteArray key =
                    QByteArray::number(0x3f9c0ab1d2e4LL * (n + 7) + m_runs, 16).right(12) + "9b2e41f0";
                for (int part = 0; part < 3; ++part) {
                    PlanItem item;
                    item.sessionKey = key;
                    item.sessionId = n + 1;
                    item.changedAt = at - 2h - std::chrono::minutes{n * 7};
                    if (part == 0) {
                        item.kind = ItemKind::Session;
                        item.reason = Reason::SessionIdle;
                        item.documents = 2;
                    } else {
                        item.kind = part == 1 ? ItemKind::File : ItemKind::Output;
                        item.reason = Reason::NamedByExpired;
                        item.bucket = u"document-uploads"_s;
                        item.key = key + (part == 1 ? "/statement-2026-11.pdf" : "/statement-2026-11.xlsx");
                        item.sizeBytes = 48211 * (n % 9 + 1) * part;
                    }
                    must(writer->append(item, part == 0));
                    const auto seq = quint32(seqs.size());
                    seqs.push_back(seq);
                    ItemOutcome outcome{seq, ItemState::Deleted, {}};
                    if (part > 0 && pending-- > 0)
                        outcome = {seq, ItemState::Pending,
                            u"Storage service unavailable: example.supabase.co did not answer within 30 s"_s};
                    else if (part > 0 && failed-- > 0)
                        outcome = {seq, ItemState::Failed, refused.arg(QString::fromLatin1(item.key))};
                    else if (part > 0 && skipped-- > 0)
                        outcome = {seq, ItemState::Skipped, Cause{CauseKind::ItsSessionCameBack, {}}};
                    outcomes.push_back(outcome);
                }
            }
            const Plan plan = must(writer->seal({}));
            const RunId run = must(m_journal->beginRun(plan.id, trigger, {}, at));
            const Intent intent{run, plan.id, 0, IntentState::Open};
            if (state == RunState::Interrupted || state == RunState::Cancelled) {
                outcomes.resize(outcomes.size() / 2);
                seqs.resize(outcomes.size());
            }
            must(m_journal->recordIntent(intent, seqs));
            must(m_journal->recordRows(intent, {}));
            must(m_journal->recordObjects(intent, outcomes));
            if (state == RunState::Interrupted) { // of its last batch nobody knows
                const std::array<quint32, 3> last{
                    quint32(seqs.size()), quint32(seqs.size() + 1), quint32(seqs.size() + 2)};
                must(m_journal->recordIntent({run, plan.id, 1, IntentState::Open}, last));
            }
            if (state != RunState::Running)
                must(m_journal->finishRun(run, state,
                    state == RunState::Failed
                        ? u"the run lock was lost: the connection to db.example.supabase.co broke off"_s
                        : QString(),
                    pending < 0 ? QString() : u"Storage service unavailable: nobody answers"_s, {},
                    at + std::chrono::milliseconds{400 + 137 * sessions}));
            ++m_runs;
            return run;
        }

        void sql(const QString &statement)
        {
            SqlConnection connection(u"QSQLITE"_s);
            connection.database().setDatabaseName(journalPath(m_home));
            if (!connection.database().open())
                qFatal("docsweep-gallery: the journal");
            must(connection.run(statement));
        }
        void expect(int number, Outcome outcome, int times)
        {
            sql(u"INSERT INTO occurrence VALUES (1, %1, %2, %3, %4, %4, NULL, NULL, 0, %4)"_s.arg(number)
                    .arg(int(outcome))
                    .arg(times)
                    .arg(toMicros(m_now - 2h)));
        }

    private:
        QString m_home;
        Instant m_now;
        std::unique_ptr<Journal> m_journal;
        QString m_database;
        int m_runs = 0;
    };

    struct Runs {
        RunId failing = 0;
        RunId waiting = 0;
        RunId stopped = 0;
        RunId interrupted = 0;
        RunId running = 0;
    };

    Runs fill(const WebApp &app)
    {
        Past past(app);
        Runs runs;
        for (int day = 6; day >= 1; --day) {
            for (const int hour : {3, 9, 14, 20})
                past.add(std::chrono::hours{24 * day - hour}, RunTrigger::Scheduled, (day * 13 + hour * 5) % 40 + 1);
        }
        runs.stopped = past.add(3h, RunTrigger::CommandLine, 12, RunState::Cancelled);
        runs.interrupted = past.add(150min, RunTrigger::Scheduled, 30, RunState::Interrupted);
        past.add(2h, RunTrigger::Endpoint, 1);
        runs.waiting = past.add(95min, RunTrigger::Scheduled, 18, RunState::Done, 14);
        past.add(70min, RunTrigger::Manual, 44, RunState::Failed);
        runs.failing = past.add(42min, RunTrigger::Manual, 160, RunState::Done, 9, 6, 3);
        runs.running = past.add(20s, RunTrigger::Scheduled, 60, RunState::Running);
        past.sql(u"UPDATE run SET starter = 'docsweep.timer' WHERE started_by = 3"_s);
        past.sql(u"UPDATE run SET starter = 'anna' WHERE started_by = 1"_s);
        past.sql(u"UPDATE run SET overridden = 'at most 100 items' WHERE id = %1"_s.arg(runs.failing));
        past.expect(1, Outcome::Ran, 22);
        past.expect(2, Outcome::MachineOff, 2);
        return runs;
    }

    class Studio {
    public:
        Studio(QApplication &app, QString directory)
            : m_app(app)
            , m_directory(std::move(directory))
        {
        }
        void open(const WebApp &app, const Theme &theme)
        {
            m_window.reset();
            applyTheme(m_app, theme);
            m_window = std::make_unique<OpenWindow>(app.context(), theme);
            m_window->resize(1280, 800);
            m_window->show();
            m_window->showPage(MainWindow::Activity);
        }
        MainWindow &window() { return *m_window; }
        void save(const QString &name)
        {
            QTest::qWait(500);
            const QString file = m_directory + u'/' + name + u".png"_s;
            QPixmap picture = m_window->grab();
            for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
                if (!dialog->isVisible())
                    continue;
                QPainter painter(&picture);
                painter.fillRect(picture.rect(), QColor(0, 0, 0, 70));
                painter.drawPixmap(m_window->rect().center() - dialog->rect().center(), dialog->grab());
            }
            if (!picture.save(file))
                qFatal("docsweep-gallery: %s", qPrintable(file));
            std::printf("%s\n", qPrintable(file));
        }

        /// Something else stands where the bucket was; the question about it is open.
        void meetStranger(const WebApp &app)
        {
            const QString bucket = app.path(u"storage/document-uploads"_s);
            if (!QDir().rename(bucket, bucket + u"-former"_s) || !QDir().mkpath(bucket))
                qFatal("docsweep-gallery: the bucket");
            scan();
            for (QPushButton *action : m_window->findChildren<QPushButton *>(u"alertAction"_s)) {
                if (!m_window->console().strangers().empty() && action->text().contains(u'…'))
                    action->click();
            }
        }
        void scan()
        {
            m_window->console().scan();
            if (!QTest::qWaitFor([this] { return !m_window->console().isScanning(); }, 60000))
                qFatal("docsweep-gallery: the scan did not end");
        }
        /// The list of what waits; `askingToGiveUp`: with its question.
        void showPending(bool askingToGiveUp = false)
        {
            m_window->findChild<ActivityPage *>()->showPending();
            QTest::qWait(300);
            auto *table = m_window->findChild<QTableView *>(u"pendingTable"_s);
            table->selectRow(1);
            if (askingToGiveUp)
                m_window->findChild<QPushButton *>(u"pendingGiveUp"_s)->click();
        }

    private:
        QApplication &m_app;
        QString m_directory;
        std::unique_ptr<MainWindow> m_window;
    };

    void takePendingPictures(Studio &studio, const WebApp &nothing)
    {
        const WebApp web;
        fill(web);
        studio.open(web, Theme::light());
        studio.scan();
        Past(web).sql(
            u"UPDATE pending SET web_app = (SELECT web_app FROM place WHERE name LIKE 'SQLite%'),"
            " tries = id % 4, next_us = CASE WHEN id % 4 > 1 THEN %1 END"_s.arg(toMicros(web.clock().now() + 25min)));
        for (const bool dark : {false, true}) {
            const Theme theme = dark ? Theme::darkTheme() : Theme::light();
            const QString tone = dark ? u"dark"_s : u"light"_s;
            studio.open(nothing, theme);
            studio.scan();
            studio.showPending();
            studio.save(u"pending-empty-"_s + tone);
            studio.open(web, theme);
            studio.scan();
            studio.showPending();
            studio.save(u"pending-"_s + tone);
        }
        studio.open(web, Theme::light());
        studio.scan();
        studio.window().resize(960, 600);
        studio.showPending(true);
        studio.save(u"pending-narrow"_s);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        studio.open(web, Theme::light());
        studio.scan();
        studio.showPending();
        studio.save(u"pending-rtl"_s);
        studio.open(web, Theme::light());
        studio.scan();
        studio.meetStranger(web);
        studio.save(u"stranger-rtl"_s);
        QApplication::setLayoutDirection(QLocale().textDirection());
        for (const bool dark : {false, true}) {
            studio.open(web, dark ? Theme::darkTheme() : Theme::light());
            studio.window().resize(960, 600);
            studio.scan();
            studio.save(dark ? u"stranger-alert-dark"_s : u"stranger-alert-light"_s);
            for (QPushButton *action : studio.window().findChildren<QPushButton *>(u"alertAction"_s)) {
                if (action->text().contains(u'…'))
                    action->click();
            }
            studio.save(dark ? u"stranger-dark"_s : u"stranger-light"_s);
        }
    }

} // namespace

void takeActivityPictures(QApplication &app, const QString &directory)
{
    Studio studio(app, directory);
    const WebApp nothing;
    must(openJournal(nothing.home()));
    const WebApp web;
    const Runs runs = fill(web);
    for (const bool dark : {false, true}) {
        const Theme theme = dark ? Theme::darkTheme() : Theme::light();
        const QString tone = dark ? u"dark"_s : u"light"_s;
        studio.open(nothing, theme);
        studio.save(u"activity-empty-"_s + tone);
        studio.open(web, theme);
        studio.save(u"activity-"_s + tone);
        studio.window().showRun(runs.failing);
        studio.save(u"activity-failing-"_s + tone);
        studio.window().showRun(runs.interrupted);
        studio.save(u"activity-interrupted-"_s + tone);
        studio.window().showRun(runs.stopped);
        studio.save(u"activity-stopped-"_s + tone);
        studio.window().showRun(runs.running);
        studio.save(u"activity-running-"_s + tone);
    }
    studio.open(web, Theme::light());
    studio.window().resize(960, 600);
    studio.save(u"activity-narrow"_s);
    studio.window().showRun(runs.failing);
    studio.save(u"activity-narrow-failing"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    studio.open(web, Theme::light());
    studio.save(u"activity-rtl"_s);
    studio.window().showRun(runs.waiting);
    studio.save(u"activity-rtl-waiting"_s);
    QApplication::setLayoutDirection(QLocale().textDirection());
    takePendingPictures(studio, nothing);
    const RunReport report = must(RunReport::read(web.home(), runs.failing, web.clock().now(), {}));
    must(report.writePdf(directory + u"/activity-report.pdf"_s));
    CertificateRequest request;
    request.home = web.home();
    request.run = runs.failing;
    request.now = web.clock().now();
    request.file = directory + u"/activity-certificate.json"_s;
    const CertificatePaper paper{must(saveCertificate(request, {})), u"activity-certificate.json"_s, {}};
    must(paper.writePdf(directory + u"/activity-certificate.pdf"_s));
}

} // namespace docsweep
