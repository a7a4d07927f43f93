// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerbook.h"

#include "core/ledger/adoption.h"
#include "core/sql/userathost.h"
#include "core/sweep/ledgermaking.h"

#include <QWidget>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kEvery = 20s;
    constexpr auto kEveryWhileLive = 4s;

    /// Whether it speaks of the ledger, not of a database that is away.
    bool isOfLedger(const Error &error)
    {
        return causeSubject(error.cause.kind) == CauseSubject::Ledger;
    }

    /// What there is to be shown of it; every look is at another time.
    bool isShownAlike(LedgerSchedule before, const LedgerSchedule &now)
    {
        const bool isAlike = before.isAbsent() == now.isAbsent() && before.expected() == now.expected();
        before.lookedAt = now.lookedAt;
        return isAlike && before == now;
    }

    /// Its own holds first: they keep something.
    Result<> adoptAll(
        const ReadBackends &read, Ledger &ledger, const QString &home, Instant now, const std::stop_token &stop)
    {
        if (const Result<qint64> holds = adoptHolds(ledger, home, now, stop); !holds)
            return fail(holds.error());
        const Result<qint64> runs = adoptRuns(read, ledger, home, stop);
        return runs ? Result<>() : fail(runs.error());
    }

} // namespace

QString hostOf(const QString &who)
{
    return who.mid(who.lastIndexOf(u'@') + 1);
}

QString userOf(const QString &who)
{
    const qsizetype at = who.lastIndexOf(u'@');
    return at < 0 ? who : who.left(at);
}

LedgerBook::LedgerBook(Console &console, QWidget *window)
    : QObject(window)
    , m_console(console)
    , m_window(window)
{
    setObjectName("ledgerBook"_L1);
    m_tick.setInterval(kEvery);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_window->isVisible() && !m_window->isMinimized())
            look();
    });
    m_tick.start();
    connect(&console, &Console::contextChanged, this, &LedgerBook::forgetAll);
    connect(&console, &Console::scanEnded, this, &LedgerBook::look);
    connect(&console, &Console::runStarted, this, &LedgerBook::look);
    connect(&console, &Console::runEnded, this, &LedgerBook::look);
    QMetaObject::invokeMethod(this, &LedgerBook::look, Qt::QueuedConnection);
}

LedgerBook::~LedgerBook() = default;

/// Another connection has another ledger.
void LedgerBook::forgetAll()
{
    m_lookJob.drop();
    m_changeJob.drop();
    m_looksAgain = false;
    m_state = State::Unknown;
    m_name.clear();
    m_problem = {};
    m_head.reset();
    m_runs.clear();
    m_schedules.clear();
    emit changed();
    look();
}

void LedgerBook::setOwnHolds(int holds)
{
    if (holds == m_ownHolds)
        return;
    m_ownHolds = holds;
    emit changed();
}

const LedgerRun *LedgerBook::liveElsewhere() const
{
    const auto live = std::ranges::find_if(m_runs, [](const LedgerRun &run) { return run.isLive && !run.isOwn; });
    return live == m_runs.end() ? nullptr : &*live;
}

void LedgerBook::look()
{
    const ConsoleContext &context = m_console.context();
    if (!context.isConfigured() || !context.sweep.ledger)
        return;
    m_looksAgain = m_lookJob.isBusy();
    if (m_looksAgain) // it may have looked before what is to be seen now
        return;
    const bool isLive = std::ranges::any_of(m_runs, &LedgerRun::isLive);
    m_lookJob.start(
        this,
        [factory = context.sweep.ledger, known = m_head, isLive](
            const std::stop_token &stop) { return lookAt(factory, known, isLive, stop); },
        [this](Seen seen) {
            take(std::move(seen));
            if (std::exchange(m_looksAgain, false))
                look();
        });
}

/// The runs are read where somebody has written since, and while one is at work: its figures move no head. Neither do
/// schedules, of which there are few.
LedgerBook::Seen LedgerBook::lookAt(
    const LedgerFactory &factory, const std::optional<LedgerHead> &known, bool isLive, const std::stop_token &stop)
{
    Seen seen;
    const auto refuse = [&seen](const Error &error) {
        if (!isOfLedger(error))
            return;
        seen.state = State::Refused;
        seen.problem = error;
    };
    const Result<std::unique_ptr<Ledger>> ledger = factory();
    if (!ledger) {
        refuse(ledger.error());
        return seen;
    }
    seen.name = (*ledger)->name();
    const auto head = (*ledger)->find(stop);
    if (!head) {
        refuse(head.error());
        return seen;
    }
    if (!*head) {
        seen.state = State::None;
        return seen;
    }
    seen.head = **head;
    Result<std::vector<LedgerSchedule>> schedules = (*ledger)->schedules(stop);
    if (!schedules) {
        refuse(schedules.error());
        return seen;
    }
    seen.schedules = std::move(*schedules);
    if (!isLive && known == seen.head) {
        seen.state = State::There;
        return seen;
    }
    Result<std::vector<LedgerRun>> runs = (*ledger)->runs(kRunsKnown, stop);
    if (!runs) {
        refuse(runs.error());
        return seen;
    }
    seen.runs = std::move(*runs);
    seen.state = State::There;
    return seen;
}

void LedgerBook::take(Seen seen)
{
    if (!seen.state)
        return;
    const bool isMoved = *seen.state == State::There && m_head && *m_head != seen.head;
    const bool isOther = *seen.state != m_state || seen.name != m_name || seen.problem != m_problem;
    m_state = *seen.state;
    m_name = seen.name;
    m_problem = seen.problem;
    if (m_state == State::There)
        m_head = seen.head;
    else
        m_head.reset();
    if (seen.runs)
        m_runs = std::move(*seen.runs);
    else if (m_state != State::There)
        m_runs.clear();
    m_tick.setInterval(liveElsewhere() ? kEveryWhileLive : kEvery);
    const bool isExpectedOtherwise = !std::ranges::equal(m_schedules, seen.schedules, isShownAlike);
    m_schedules = std::move(seen.schedules);
    if (isOther || seen.runs || isExpectedOtherwise)
        emit changed();
    if (isMoved || isOther)
        emit headMoved();
}

void LedgerBook::change(Step step, Work work)
{
    if (isChanging() || !m_console.context().sweep.ledger)
        return;
    m_changeJob.start(
        this,
        [factory = m_console.context().sweep.ledger, work = std::move(work)](std::stop_token stop) -> Result<> {
            const Result<std::unique_ptr<Ledger>> ledger = factory();
            return ledger ? work(**ledger, std::move(stop)) : fail(ledger.error());
        },
        [this, step](const Result<> &done) {
            m_lookJob.drop(); // what it sees may be from before
            look();
            emit stepEnded(step, done);
        });
}

void LedgerBook::make(bool adopts)
{
    change(Step::Make,
        [backends = m_console.context().sweep, read = m_console.context().read,
            home = m_console.context().settings.home, now = m_console.now(),
            adopts](Ledger &ledger, const std::stop_token &stop) -> Result<> {
            if (const Result<LedgerHead> made = makeLedgerAlone(backends, ledger, stop); !made)
                return fail(made.error());
            return adopts ? adoptAll(read, ledger, home, now, stop) : Result<>();
        });
}

void LedgerBook::adopt()
{
    change(Step::Adopt,
        [read = m_console.context().read, home = m_console.context().settings.home, now = m_console.now()](
            Ledger &ledger, const std::stop_token &stop) { return adoptAll(read, ledger, home, now, stop); });
}

void LedgerBook::rehome()
{
    change(Step::Rehome, [](Ledger &ledger, const std::stop_token &stop) -> Result<> {
        const Result<LedgerHead> head = ledger.rehome(userAtHost(), stop);
        return head ? Result<>() : fail(head.error());
    });
}

void LedgerBook::forget()
{
    change(Step::Forget, [](Ledger &ledger, const std::stop_token &stop) { return ledger.forget(stop); });
}

void LedgerBook::askToStop(qint64 run)
{
    change(Step::Stop,
        [run](Ledger &ledger, const std::stop_token &stop) { return ledger.askToStop(run, userAtHost(), stop); });
}

void LedgerBook::endSchedule(qint64 id)
{
    change(
        Step::EndSchedule, [id](Ledger &ledger, const std::stop_token &stop) { return ledger.endSchedule(id, stop); });
}

} // namespace docsweep
