// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/restorework.h"

#include "core/restore/restorebook.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kItemsRead = 1000;

    void count(RestoreRunner &runner, const std::shared_ptr<RestoreCounters> &counters)
    {
        runner.onProgress([counters](const RestoreProgress &progress) {
            counters->items = progress.items;
            counters->done = progress.done;
            counters->bytes = progress.bytes;
        });
    }

    Result<RestoreOutcome> outcomeOf(RestoreBook &book, const Restore &restore)
    {
        RestoreOutcome outcome{restore, {}};
        for (qint64 after = -1; outcome.told.size() < kMostRestoreItems;) {
            const Result<std::vector<RestoreItem>> some = book.items(restore.id, after, kItemsRead);
            if (!some)
                return fail(some.error());
            if (some->empty())
                break;
            after = some->back().seq;
            for (const RestoreItem &item : *some) {
                if ((!item.why.isEmpty() || !item.told.empty()) && outcome.told.size() < kMostRestoreItems)
                    outcome.told.push_back(item);
            }
        }
        return outcome;
    }

} // namespace

Result<RestoreOutcome> bringBack(const RestoreBackends &backends, RestoreDraft draft,
    const std::shared_ptr<RestoreCounters> &counters, const std::stop_token &stop)
{
    const Result<std::unique_ptr<RestoreBook>> book = RestoreBook::open(backends.home);
    if (!book)
        return fail(book.error());
    const Result<Restore> sealed = (*book)->seal(draft.restore, draft.items);
    if (!sealed)
        return fail(sealed.error());
    RestoreRunner runner(backends);
    count(runner, counters);
    const Result<Restore> done = runner.execute(sealed->id, sealed->items, stop);
    if (!done)
        return fail(done.error());
    return outcomeOf(**book, *done);
}

Result<RestoreOutcome> goOnBringingBack(
    const RestoreBackends &backends, const std::shared_ptr<RestoreCounters> &counters, const std::stop_token &stop)
{
    RestoreRunner runner(backends);
    count(runner, counters);
    const Result<std::vector<Restore>> earlier = runner.finishEarlier(stop);
    if (!earlier)
        return fail(earlier.error());
    if (earlier->empty())
        return fail(ErrorKind::NotFound, Cause{CauseKind::NothingToRestore, {u"earlier restores"_s}});
    const Result<std::unique_ptr<RestoreBook>> book = RestoreBook::open(backends.home);
    if (!book)
        return fail(book.error());
    return outcomeOf(**book, earlier->back());
}

Result<RestoreOutcome> giveUpBringingBack(
    const RestoreBackends &backends, std::span<const RestoreId> ids, const std::stop_token &stop)
{
    const Result<std::unique_ptr<RestoreBook>> book = RestoreBook::open(backends.home);
    if (!book)
        return fail(book.error());
    Result<RestoreOutcome> outcome = fail(ErrorKind::NotFound, Cause{CauseKind::RestoreNotOpen, {}});
    for (const RestoreId id : ids) {
        const Result<Restore> ended = RestoreRunner(backends).giveUp(id, stop);
        if (!ended)
            return fail(ended.error());
        outcome = outcomeOf(**book, *ended);
    }
    return outcome;
}

Result<ToldToFolder> saveCopies(
    const RestoreBackends &backends, const RestoreRequest &request, const QString &folder, const std::stop_token &stop)
{
    const Result<RestoreDraft> draft = RestorePlanner(backends, stop).planForFolder(request);
    if (!draft)
        return fail(draft.error());
    const Result<std::unique_ptr<VaultReader>> reader = backends.vault();
    if (!reader)
        return fail(reader.error());
    return bringToFolder(**reader, draft->items, folder, stop);
}

} // namespace docsweep
