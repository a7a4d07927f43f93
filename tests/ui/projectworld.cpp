// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/projectworld.h"

#include <QDir>
#include <QFile>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    const SystemClock kClock;

    template <typename T> T require(Result<T> result)
    {
        if (!result)
            qFatal("the test's projects: %s", qPrintable(result.error().text));
        return std::move(*result);
    }
    void require(const Result<> &result)
    {
        if (!result)
            qFatal("the test's projects: %s", qPrintable(result.error().text));
    }
    void require(bool done, const QString &what)
    {
        if (!done)
            qFatal("the test's projects: %s", qPrintable(what));
    }

} // namespace

const Clock &ProjectWorld::clock()
{
    return kClock;
}

ProjectWorld::ProjectWorld()
{
    require(QDir().mkpath(m_folder.filePath(u"config/docsweep/profiles"_s)), m_folder.path());
}

WebApp &ProjectWorld::add(const QString &name, const QStringList &moreSettings)
{
    WebApp &app = *(m_apps[name] = std::make_unique<WebApp>());
    writeProfile(name,
        QStringList{u"DATABASE_URL=sqlite:///"_s + app.path(u"db.sqlite3"_s),
            u"STORAGE_ROOT="_s + app.path(u"storage"_s), u"DOCSWEEP_HOME="_s + app.home()}
            + moreSettings);
    return app;
}

void ProjectWorld::writeProfile(const QString &name, const QStringList &lines)
{
    QFile file(m_folder.filePath(u"config/docsweep/profiles/%1.ini"_s.arg(name)));
    require(file.open(QIODevice::WriteOnly), file.fileName());
    file.write(lines.join(u'\n').toUtf8() + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

LoadRequest ProjectWorld::request() const
{
    LoadRequest request;
    request.environment.insert(u"HOME"_s, m_folder.path());
    request.environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
    request.environment.insert(u"DOCSWEEP_HOME"_s, m_folder.filePath(u"home"_s));
    request.workingDirectory = m_folder.path();
    return request;
}

ConsoleContext ProjectWorld::context() const
{
    return require(openConsole(request(), kClock));
}

QString ProjectWorld::databaseName(const QString &name) const
{
    return u"SQLite "_s + m_apps.at(name)->path(u"db.sqlite3"_s);
}

std::unique_ptr<Journal> ProjectWorld::journal(const QString &name) const
{
    return require(openJournal(m_apps.at(name)->home()));
}

PlanId ProjectWorld::scan(const QString &name, qint64 storedBytes, int items, Duration ago)
{
    const auto own = journal(name);
    const Instant at = kClock.now() - ago;
    Plan draft;
    draft.createdAt = at;
    draft.policy.age = 1h;
    draft.databaseName = databaseName(name);
    draft.storageName = u"folder "_s + m_apps.at(name)->path(u"storage"_s);
    const auto writer = require(own->beginPlan(draft));
    for (int number = 0; number < items; ++number) {
        PlanItem item;
        item.bucket = u"document-uploads"_s;
        item.key = QByteArray::number(number).rightJustified(6, '0') + "/a.pdf";
        item.sizeBytes = 1000;
        item.changedAt = at - 3h;
        require(writer->append(item, true));
    }
    ScanStatistics seen;
    seen.takenAt = at;
    seen.storageListed = true;
    seen.bytes = storedBytes;
    return require(writer->seal(seen)).id;
}

RunId ProjectWorld::run(const QString &name, PlanId plan, const std::vector<ItemState> &items, Duration ago,
    RunState state, const Why &error, RunTrigger trigger)
{
    const auto own = journal(name);
    const Instant at = kClock.now() - ago;
    const RunId run = require(own->beginRun(plan, {trigger, u"root@web-1"_s}, {}, at));
    std::vector<ItemOutcome> outcomes;
    std::vector<quint32> seqs;
    for (size_t seq = 0; seq < items.size(); ++seq) {
        seqs.push_back(quint32(seq));
        const bool isWell = items[seq] == ItemState::Deleted;
        outcomes.push_back(
            {quint32(seq), items[seq], isWell ? Why() : Why(Cause{CauseKind::NoAnswer, {u"storage"_s}})});
    }
    if (!seqs.empty()) {
        const Intent intent{run, plan, 0, IntentState::Open};
        require(own->recordIntent(intent, seqs));
        require(own->recordRows(intent, {}));
        require(own->recordObjects(intent, outcomes));
    }
    if (state != RunState::Running)
        require(own->finishRun(run, state, error, {}, {}, at + 5s));
    return run;
}

void ProjectWorld::schedule(const QString &name, Duration ago, const std::function<void(ScheduleSettings &)> &change)
{
    const WebAppId webApp = require(journal(name)->meet({{}, databaseName(name)}));
    const auto records = require(ScheduleRecords::open(m_apps.at(name)->home()));
    ScheduleSettings settings;
    settings.schedule.enabled = true;
    if (change)
        change(settings);
    require(records->store(webApp, settings));
    Occurrence on;
    on.number = 1;
    on.outcome = Outcome::SwitchedOn;
    on.dueAt = on.lastDueAt = on.notedAt = kClock.now() - ago;
    require(records->store(webApp, std::span(&on, 1), 0));
}

void ProjectWorld::breakJournal(const QString &name)
{
    QFile file(journalPath(m_apps.at(name)->home()));
    require(file.open(QIODevice::WriteOnly), file.fileName());
    file.write(QByteArray(9000, 'x'));
}

} // namespace docsweep
