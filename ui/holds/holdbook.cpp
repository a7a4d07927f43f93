// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/holds/holdbook.h"

#include "core/sql/userathost.h"

#include <algorithm>

#include "core/base/log.h"

namespace docsweep {

HoldBook::HoldBook(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

/// What was asked for is done, whatever becomes of the window.
HoldBook::~HoldBook()
{
    m_changeJob.wait();
    for (const auto &[journal, change] : m_changes) {
        const Result<std::unique_ptr<Journal>> opened = journal();
        if (const Result<> done = opened ? change(**opened) : fail(opened.error()); !done)
            logError(done.error().text);
    }
}

void HoldBook::setPlan(const QString &home, std::optional<PlanId> plan, const JournalFactory &journal,
    const QMap<qint64, HeldUsage> &leftOut)
{
    const bool isAnother = home != m_home;
    m_home = home;
    m_plan = plan;
    m_journal = journal;
    m_leftOut = leftOut;
    m_held = {}; // its numbers mean another plan's items
    if (isAnother) { // its numbers mean other holds
        m_holds.clear();
        m_ended.clear();
        m_problem.reset();
        emit journalChanged();
    }
    emit changed();
    read();
}

KindTotal HoldBook::keeps(qint64 hold) const
{
    KindTotal total = m_held.byHold.value(hold);
    const HeldUsage leftOut = m_leftOut.value(hold);
    total.items += leftOut.items;
    total.bytes += leftOut.bytes;
    return total;
}

void HoldBook::read()
{
    m_readJob.start(
        this,
        [home = m_home, plan = m_plan, journal = m_journal, now = m_clock.now()](
            const std::stop_token &stop) -> Result<Known> {
            Result<std::unique_ptr<PlanBrowser>> browser = PlanBrowser::open(home);
            if (!browser)
                return fail(browser.error());
            const Result<std::unique_ptr<Journal>> opened = journal ? journal() : fail(ErrorKind::NotFound, Why());
            if (!opened)
                return fail(opened.error());
            Result<std::vector<Hold>> holds = (*opened)->holds();
            if (!holds)
                return fail(holds.error());
            Result<std::vector<EndedHold>> ended = (*opened)->endedHolds(now - kEndedHoldsShown, now);
            if (!ended)
                return fail(ended.error());
            Known known{std::move(*holds), std::move(*ended), {}};
            if (!plan)
                return known;
            Result<HeldItems> held = (*browser)->held(*plan, known.holds, stop);
            if (!held)
                return fail(held.error());
            known.held = std::move(*held);
            return known;
        },
        [this](Result<Known> known) {
            const bool nothingYet = !known && known.error().kind == ErrorKind::NotFound; // no journal, no holds
            if (!known && !nothingYet) {
                if (known.error().kind == ErrorKind::Cancelled)
                    return;
                m_problem = known.error();
                emit failed(known.error());
                emit changed();
                return;
            }
            m_problem.reset();
            m_holds = nothingYet ? std::vector<Hold>() : std::move(known->holds);
            m_ended = nothingYet ? std::vector<EndedHold>() : std::move(known->ended);
            m_held = nothingYet ? HeldItems() : std::move(known->held);
            emit changed();
        });
}

void HoldBook::add(std::vector<Hold> holds)
{
    change([holds = std::move(holds)](Journal &journal) -> Result<> {
        for (const Hold &hold : holds) {
            const Result<Hold> added = journal.addHold(hold);
            if (!added && added.error().kind != ErrorKind::Conflict)
                return fail(added.error());
        }
        return {};
    });
}

void HoldBook::release(std::vector<qint64> ids, const QString &why)
{
    change([ids = std::move(ids), ending = HoldEnding{why, userAtHost(), m_clock.now()}](Journal &journal) -> Result<> {
        for (const qint64 id : ids) {
            const Result<> removed = journal.removeHold(id, ending);
            if (!removed && removed.error().kind != ErrorKind::NotFound)
                return removed;
        }
        return {};
    });
}

void HoldBook::setEnd(const std::vector<qint64> &ids, std::optional<Instant> until)
{
    std::vector<Hold> changed;
    for (Hold hold : m_holds) {
        if (std::ranges::find(ids, hold.id) == ids.end())
            continue;
        hold.until = until;
        hold.by = userAtHost();
        changed.push_back(std::move(hold));
    }
    change([changed = std::move(changed)](Journal &journal) -> Result<> {
        for (const Hold &hold : changed) {
            const Result<> done = journal.changeHold(hold);
            if (!done && done.error().kind != ErrorKind::NotFound)
                return done;
        }
        return {};
    });
}

void HoldBook::change(Change change)
{
    if (m_journal)
        m_changes.push_back({m_journal, std::move(change)}); // of the journal it was meant for
    startNext();
}

/// One change after the other: a later one must never drop one that waits.
void HoldBook::startNext()
{
    if (m_changing || m_changes.empty())
        return;
    m_changing = true;
    m_changeJob.start(
        this,
        [journal = m_changes.front().first, change = std::move(m_changes.front().second)](
            const std::stop_token &) -> Result<> {
            Result<std::unique_ptr<Journal>> opened = journal();
            return opened ? change(**opened) : fail(opened.error());
        },
        [this](const Result<> &done) {
            m_changing = false;
            if (!done)
                emit failed(done.error());
            read();
            startNext();
        });
    m_changes.pop_front();
}

} // namespace docsweep
