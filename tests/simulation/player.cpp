// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/player.h"

#include "core/sweep/planner.h"
#include "core/sweep/sweeprunner.h"
#include "tests/simulation/chance.h"
#include "tests/simulation/simulatedsessions.h"
#include "tests/simulation/sqlite.h"
#include "tests/simulation/steadytime.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace docsweep::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr quint32 kMostItems = 1000; ///< more than any plan has
    constexpr Duration kWork = 10us; ///< between two looks at the clock
    constexpr Duration kLongWork = 25ms;
    constexpr int kLongerWaits = 50; ///< than were asked for, so that there are fewer
    constexpr auto kVeryBusy = 11min; ///< longer than a run waits

    /// Where the journals of this process lie; gone with it.
    QString folder()
    {
        static const QTemporaryDir folder([]() -> QString {
            const QFileInfo memory(u"/dev/shm"_s);
            return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath())
                + u"/docsweep-simulation-XXXXXX"_s;
        }());
        static const QString inside = folder.filePath(u"journals"_s);
        static const bool made = QDir().mkpath(inside);
        if (!made)
            qFatal("no folder for journals");
        return inside;
    }

    Orders ordersOf(const Pass &pass)
    {
        return {pass.ageMinutes, pass.keepOutputs, pass.keepActiveFiles, pass.storageCleanup,
            pass.onlySession ? std::optional(Universe::sessionKey(*pass.onlySession)) : std::nullopt};
    }

    PlanRequest requestOf(const Orders &orders)
    {
        PlanRequest request;
        request.retention.age = std::chrono::minutes(orders.ageMinutes);
        request.retention.keepOutputs = orders.keepOutputs;
        request.retention.keepActiveFiles = orders.keepActiveFiles;
        request.retention.storageCleanup = orders.storageCleanup;
        request.onlySession = orders.onlySession;
        return request;
    }

} // namespace

Player::Player(const Scenario &scenario, const PlaySettings &settings)
    : m_scenario(scenario)
    , m_universe(scenario)
    , m_oracle(m_universe)
{
    m_oracle.ignored = settings.ignored;
    if (scenario.extras.ledger) {
        m_shared.emplace();
        m_shared->database = m_universe.sharedDatabase();
    }
    m_oracle.holdsBindAll = settings.holdsBindAll || m_shared;
    m_oracle.hasLedger = m_shared.has_value();
    m_universe.tellsAll = settings.tellsCalls;
    drawRandomNumbers(scenario.seed);
    m_universe.onCall = [this](const char *) { called(); };
    useSqliteAlone([this](Duration time) { waited(time); });
    useSteadyTime({[this] { return steadyNow(); }, [this](Duration time) { paused(time); },
        [this](Duration time) { waited(time); }});
    static_cast<void>(installation(0));
}

Player::~Player()
{
    useSqliteAlone({});
    useSteadyTime({});
}

Played Player::play()
{
    for (const Pass &pass : m_scenario.passes)
        play(pass);
    end();
    m_played.faults = m_oracle.faults();
    m_played.lines = m_universe.lines.replaceInStrings(folder(), u"…"_s); // which has another name each time
    m_played.calls = qint64(m_universe.calls());
    return m_played;
}

Installation &Player::installation(int number)
{
    std::unique_ptr<Installation> &place = m_installations[size_t(number)];
    if (!place)
        place = std::make_unique<Installation>(
            m_universe, m_oracle, m_scenario, m_shared ? &*m_shared : nullptr, number, folder());
    return *place;
}

void Player::play(const Pass &pass)
{
    Installation &own = installation(pass.docsweep);
    m_universe.pass(std::chrono::minutes(pass.waitMinutes));
    m_universe.tell(u"-- pass of docsweep "_s + QString::number(pass.docsweep));
    for (const Event &event : pass.events) {
        if (event.at < 0)
            happen(event);
    }
    m_pass = &pass;
    m_calls = 0;
    m_stop = {};
    own.watchSyncs(pass.crash && pass.crash->powerCut);
    try {
        perform(own, pass);
    } catch (const ProcessEnded &) {
        m_oracle.processEnded();
        own.watchSyncs(false);
        own.startAgain();
        m_oracle.processBegins(own.number(), own.journal());
        m_isDead = m_dies = false;
        m_universe.inVault = 0;
        m_planning = {};
        m_pauses = 0;
    }
    own.watchSyncs(false);
    m_pass = nullptr;
    hadToWait();
}

void Player::perform(Installation &own, const Pass &pass)
{
    const Orders orders = ordersOf(pass);
    switch (pass.kind) {
    case PassKind::Sweep: {
        std::optional<LockedDatabase> turn;
        if (pass.turnFirst) {
            Result<LockedDatabase> taken = LockedDatabase::take(own.writers(), m_stop.get_token());
            if (!taken) {
                m_universe.tell(u"no turn: "_s + taken.error().text);
                return;
            }
            turn = std::move(*taken);
        }
        if (const std::optional<PlanId> plan = makePlan(own, orders))
            run(own, {*plan, own.number(), pass.unticked, pass.isUnattended, pass.withoutCopies}, pass.maxItems,
                std::move(turn));
        break;
    }
    case PassKind::DryRun:
        if (const std::optional<PlanId> plan = makePlan(own, orders))
            m_plans.push_back({*plan, own.number(), pass.unticked, false});
        break;
    case PassKind::RunEarlier: {
        std::vector<Waiting> plans = m_plans;
        std::erase_if(plans, [&own](const Waiting &plan) { return plan.docsweep != own.number(); });
        if (plans.empty())
            return;
        Waiting chosen = plans[size_t(pass.earlier) % plans.size()];
        chosen.unticked = pass.unticked;
        chosen.withoutCopies = pass.withoutCopies;
        run(own, chosen, pass.maxItems, {});
        break;
    }
    case PassKind::BringBack:
        bringBack(own, pass);
        break;
    case PassKind::Recover:
        recover(own, pass.storageCleanup);
        break;
    }
}

std::optional<PlanId> Player::makePlan(Installation &own, const Orders &orders)
{
    ScanCounters counters;
    m_oracle.planningBegins(own.number());
    ++m_planning[size_t(own.number())];
    const Result<Plan> plan = Planner(own.readers()).plan(requestOf(orders), counters, m_stop.get_token());
    --m_planning[size_t(own.number())];
    if (plan)
        m_oracle.planSealed(*plan, orders, itemsOf(own, plan->id));
    m_oracle.planningEnds();
    hadToWait();
    m_universe.tell(
        plan ? u"plan %1: %2 items"_s.arg(plan->id).arg(plan->totals.items) : u"no plan: "_s + plan.error().text);
    return plan ? std::optional(plan->id) : std::nullopt;
}

std::vector<PlanItem> Player::itemsOf(Installation &own, PlanId plan)
{
    return own.journal().items(plan, {0, kMostItems}).value_or(std::vector<PlanItem>());
}

std::optional<std::vector<SeqRange>> Player::scopeOf(Installation &own, const Waiting &plan)
{
    if (!plan.unticked)
        return std::vector<SeqRange>();
    std::vector<SeqRange> scope;
    const std::vector<PlanItem> items = itemsOf(own, plan.plan);
    for (const PlanItem &item : items) {
        if (Chance::of(quint64(*plan.unticked), item.seq) % 3 == 0)
            continue;
        if (!scope.empty() && scope.back().last + 1 == item.seq)
            scope.back().last = item.seq;
        else
            scope.push_back({item.seq, item.seq});
    }
    return scope.empty() ? std::nullopt : std::optional(scope);
}

bool Player::run(
    Installation &own, const Waiting &plan, std::optional<int> maxItems, std::optional<LockedDatabase> turn)
{
    const std::optional<std::vector<SeqRange>> scope = scopeOf(own, plan);
    if (!scope)
        return true;
    RunRequest request;
    request.plan = plan.plan;
    request.scope = *scope;
    request.starter = u"simulation"_s;
    request.trigger = plan.isUnattended ? RunTrigger::Scheduled : RunTrigger::Manual;
    if (plan.withoutCopies)
        request.copies = CopiesOfRun::None;
    if (maxItems)
        request.limits.maxItems = *maxItems;
    SweepRunner runner(own.writers());
    m_oracle.runBegins(own.number(), plan.plan, *scope);
    if (plan.withoutCopies)
        m_oracle.keepsNoCopies();
    const Result<Run> run = turn ? runner.execute(request, std::move(*turn), m_stop.get_token())
                                 : runner.execute(request, m_stop.get_token());
    dieIfDying();
    ++m_played.runs;
    std::vector<PlanItem> items;
    if (run) {
        items = itemsOf(own, plan.plan);
        const RunTotals &totals = run->totals;
        m_universe.tell(
            u"run %1 of plan %2 ends (%3): %4 sessions, %5 objects, %6 of before, %7 pending, %8 skipped; %9"_s
                .arg(run->id)
                .arg(plan.plan)
                .arg(int(run->state))
                .arg(totals.sessionsDeleted)
                .arg(totals.objectsDeleted)
                .arg(totals.earlierDeletionsFinished)
                .arg(totals.of(ItemState::Pending).items)
                .arg(totals.of(ItemState::Skipped).items)
                .arg(run->error.text + run->storageProblem.text));
    } else {
        m_universe.tell(u"no run: "_s + run.error().text);
    }
    m_oracle.runEnds(run, items, maxItems);
    return bool(run);
}

void Player::recover(Installation &own, bool storageCleanup)
{
    SweepRunner runner(own.writers());
    m_oracle.recoveryBegins(own.number());
    const Result<RunTotals> totals = runner.recover(storageCleanup, m_stop.get_token());
    dieIfDying();
    m_universe.tell(totals ? u"recovered: %1 of before"_s.arg(totals->earlierDeletionsFinished)
                           : u"no recovery: "_s + totals.error().text);
    m_oracle.recoveryEnds(totals);
}

void Player::dieIfDying()
{
    if (!m_dies || m_universe.inVault > 0)
        return;
    m_dies = false;
    throw ProcessEnded();
}

void Player::called()
{
    endBusyTimes();
    dieIfDying();
    if (!m_pass || m_depth > 0 || m_isDead)
        return;
    const int call = m_calls++;
    for (const Event &event : m_pass->events) {
        if (event.at == call)
            happen(event);
    }
    if (!m_pass->crash || m_pass->crash->at != call)
        return;
    ++m_played.events;
    m_universe.tell(m_pass->crash->powerCut ? u"* POWER CUT"_s : u"* THE PROCESS IS KILLED"_s);
    installation(m_pass->docsweep).leave(m_pass->crash->powerCut);
    m_isDead = true;
    m_dies = m_universe.inVault > 0; // what follows on the disk does not happen
    if (!m_dies)
        throw ProcessEnded();
}

Duration Player::steadyNow()
{
    const bool isLong =
        m_scenario.extras.pieces && m_universe.inPieces > 0 && Chance::of(m_scenario.seed, ~++m_looks) % 2 == 0;
    return m_steady += isLong ? kLongWork : kWork;
}

void Player::paused(Duration time)
{
    m_steady += time;
    m_universe.pass(time);
    if (m_universe.inPieces == 0)
        return;
    ++m_pauses;
    m_universe.call("pause");
    --m_pauses;
}

void Player::waited(Duration time)
{
    m_steady += kLongerWaits * time;
    m_universe.pass(kLongerWaits * time);
    endBusyTimes();
}

void Player::endBusyTimes()
{
    for (auto &own : m_installations) {
        if (own)
            own->endBusy(m_universe.truth());
    }
}

void Player::happen(const Event &event)
{
    ++m_played.events;
    if (m_universe.happen(event))
        return;
    const int docsweep = m_installations[1] ? event.c % 2 : 0;
    switch (event.kind) {
    case EventKind::Hold:
    case EventKind::Unhold:
    case EventKind::GiveUp:
        if (m_planning[size_t(docsweep)] > 0 || m_pauses > 0) // its journal is written to: the admin waits
            m_admins.push_back(event);
        else if (event.kind == EventKind::GiveUp)
            giveUp(docsweep, event);
        else
            hold(docsweep, event);
        break;
    case EventKind::MachineClock: {
        static constexpr std::array kMinutes{-100000, -600, -61, -10, -1, 1, 10, 61, 600, 100000};
        const int minutes = kMinutes[size_t(event.a) % kMinutes.size()];
        m_universe.leap(docsweep, std::chrono::minutes(minutes));
        m_universe.tell(u"* the clock of docsweep %1 leaps by %2 min"_s.arg(docsweep).arg(minutes));
        break;
    }
    case EventKind::BusyJournal: {
        const std::chrono::seconds seconds = event.a >= 850 ? kVeryBusy : std::chrono::seconds(1 + event.a % 25);
        installation(docsweep).keepBusy(m_universe.truth() + seconds);
        m_universe.tell(
            u"* somebody writes to the journal of docsweep %1 for %2 s"_s.arg(docsweep).arg(seconds.count()));
        break;
    }
    case EventKind::Cancel:
        m_universe.tell(u"* somebody stops it"_s);
        m_stop.request_stop();
        break;
    case EventKind::OtherSweep:
        otherSweep(event);
        break;
    default:
        break;
    }
}

void Player::otherSweep(const Event &event)
{
    const int other = m_pass ? 1 - m_pass->docsweep : 1;
    Pass pass;
    pass.docsweep = other;
    pass.keepOutputs = event.a % 6 == 0;
    pass.turnFirst = event.b % 2 == 0;
    if (event.c % 5 == 0)
        pass.onlySession = event.a;
    m_universe.tell(u"* docsweep %1 sweeps"_s.arg(other));
    ++m_depth;
    std::stop_source stop = std::exchange(m_stop, std::stop_source());
    perform(installation(other), pass);
    m_stop = std::move(stop);
    --m_depth;
    m_universe.tell(u"* docsweep %1 has swept"_s.arg(other));
}

void Player::hold(int docsweep, const Event &event)
{
    Installation &own = installation(docsweep);
    if (event.kind == EventKind::Unhold) {
        const auto &holds = m_oracle.holds();
        if (holds.empty())
            return;
        const auto [whose, which] = holds[size_t(event.a) % holds.size()];
        if (m_planning[size_t(whose)] > 0 || !installation(whose).journalOfAdmin()->removeHold(which.id, {}))
            return;
        m_universe.tell(u"* docsweep %1 no longer holds "_s.arg(whose) + QString::fromUtf8(which.pattern));
        m_oracle.unheld(whose, which.id);
    } else {
        const SessionKey key = Universe::sessionKey(event.a);
        const std::array<QByteArray, 6> patterns{key, key + '/', Universe::objectKey(event.a, event.b / 6 % 12),
            key + "/*", "*/f" + QByteArray::number(event.a % 6) + ".*", key + "/f?.pdf"};
        Result<Hold> wanted = parseHold(patterns[size_t(event.b) % patterns.size()], {});
        wanted->since = own.clock().now();
        const Result<Hold> held = own.journalOfAdmin()->addHold(*wanted);
        if (!held)
            return;
        m_universe.tell(u"* docsweep %1 holds "_s.arg(docsweep) + QString::fromUtf8(held->pattern));
        m_oracle.held(docsweep, *held, m_shared ? m_shared->holdsChanged : 0);
    }
}

void Player::giveUp(int docsweep, const Event &event)
{
    Installation &own = installation(docsweep);
    const Result<WebAppId> webApp = own.journal().meet(SimulatedSessions::identityNow(m_universe));
    if (!webApp)
        return;
    const Result<std::vector<PendingDeletion>> pending = own.journal().pending(*webApp, 0, kMostItems);
    if (!pending || pending->empty())
        return;
    const PendingDeletion &one = (*pending)[size_t(event.a) % pending->size()];
    const qint64 before = m_shared ? m_shared->lastGivenUp : 0;
    if (!own.journalOfAdmin()->forgetPending(*webApp, std::array{one.id}))
        return;
    m_universe.tell(
        u"* docsweep %1 gives up "_s.arg(docsweep) + one.item.bucket + u'/' + QString::fromUtf8(one.item.key));
    // One of a bucket that could not be asked which it is was never handed over: nobody else knows of it.
    m_oracle.givenUp(one.item.bucket, one.item.key, m_shared && m_shared->lastGivenUp > before ? -1 : docsweep);
}

void Player::hadToWait()
{
    for (const Event &event : std::exchange(m_admins, {}))
        happen(event);
}

} // namespace docsweep::sim
