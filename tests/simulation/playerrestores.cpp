// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/restorebook.h"
#include "core/restore/restoreplanner.h"
#include "core/restore/restorerunner.h"
#include "tests/simulation/player.h"

#include <algorithm>

namespace docsweep::sim {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kMostItems = 1000; ///< more than any restore has

    RestoreRequest requestOf(int number, Journal &journal)
    {
        RestoreRequest request;
        const std::vector<Run> runs = journal.runs(3).value_or(std::vector<Run>());
        if (number % 3 != 0 && !runs.empty())
            request.run = runs[size_t(number / 3) % runs.size()].id;
        else if (number % 2 == 0)
            request.session = Universe::sessionKey(number / 6);
        else
            request.object = ObjectName{{}, Universe::objectKey(number / 6, number / 48 % 6)};
        return request;
    }

} // namespace

void Player::bringBack(Installation &own, const Pass &pass)
{
    if (!own.vault())
        return;
    if (pass.earlier % 2 == 0)
        finishBringingBack(own);
    RestoreBackends backends = own.restorers();
    backends.onStep = [this, &own](const char *step) { stepOfRestore(own, step); };
    Result<RestoreDraft> draft =
        RestorePlanner(backends, m_stop.get_token()).plan(requestOf(pass.earlier, own.journal()));
    if (!draft) {
        m_universe.tell(u"nothing is brought back: "_s + draft.error().text);
        return;
    }
    const Result<std::unique_ptr<RestoreBook>> book = RestoreBook::open(backends.home);
    if (!book)
        qFatal("%s", qPrintable(book.error().text));
    const Result<Restore> sealed = (*book)->seal(draft->restore, draft->items);
    if (!sealed)
        qFatal("%s", qPrintable(sealed.error().text));
    m_universe.tell(u"restore %1: %2 items"_s.arg(sealed->id).arg(sealed->items));
    RestoreRunner runner(backends);
    told(own, runner.execute(sealed->id, sealed->items, m_stop.get_token()));
}

void Player::finishBringingBack(Installation &own)
{
    RestoreBackends backends = own.restorers();
    backends.onStep = [this, &own](const char *step) { stepOfRestore(own, step); };
    RestoreRunner runner(backends);
    const Result<std::vector<Restore>> ended = runner.finishEarlier(m_stop.get_token());
    for (const Restore &restore : ended.value_or(std::vector<Restore>()))
        told(own, restore);
    if (!ended)
        m_universe.tell(u"no restore is gone on with: "_s + ended.error().text);
}

/// Holds of its own are made before anything else.
void Player::stepOfRestore(Installation &own, const char *step)
{
    if (QLatin1StringView(step) == "restore: held"_L1) {
        for (const Hold &hold : own.journal().holds().value_or(std::vector<Hold>()))
            holdIsThere(own, hold);
        for (const Hold &hold : m_shared ? m_shared->holds : std::vector<Hold>())
            holdIsThere(own, hold);
    }
    m_universe.call(step);
}

void Player::holdIsThere(Installation &own, const Hold &hold)
{
    const bool isKnown = std::ranges::any_of(m_oracle.holds(), [&hold](const auto &known) {
        return known.second.id == hold.id && known.second.pattern == hold.pattern && known.second.until == hold.until;
    });
    if (!isKnown && hold.until)
        m_oracle.held(own.number(), hold, m_shared ? m_shared->holdsChanged : 0);
}

void Player::told(Installation &own, const Result<Restore> &restore)
{
    if (!restore) {
        m_universe.tell(u"the restore ends: "_s + restore.error().text);
        return;
    }
    const Result<std::unique_ptr<RestoreBook>> book = RestoreBook::open(own.restorers().home);
    const std::vector<RestoreItem> items = *(*book)->items(restore->id, -1, kMostItems);
    qint64 restored = 0;
    for (const RestoreItem &item : items) {
        if (item.state != RestoreState::Restored && item.state != RestoreState::Attached)
            continue;
        ++restored;
        const bool isBack = item.kind == RestoreKind::Object ? m_oracle.hasReturned(item.object.bucket, item.object.key)
                                                             : m_oracle.hasReturned(item.session);
        // One that was cut off finds a file that is the copy: its own, for all it can know.
        const BucketPlace *const place = m_universe.bucket(item.object.bucket);
        if (!isBack && !(place && place->now && place->now->objects.contains(item.object.key)))
            m_oracle.fault(u"report-return"_s,
                QString::fromUtf8(item.object.key + item.session) + u" is told as brought back, and was not"_s);
    }
    m_universe.tell(u"restore %1 ends (%2): %3 of %4 items are back"_s.arg(restore->id)
                        .arg(int(restore->stage))
                        .arg(restored)
                        .arg(items.size()));
}

} // namespace docsweep::sim
