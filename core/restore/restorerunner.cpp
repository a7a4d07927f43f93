// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/restorerunner.h"

#include "core/base/log.h"
#include "core/restore/objectreturn.h"
#include "core/restore/returnwords.h"
#include "core/sql/userathost.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kObjectsAtOnce = 1024; ///< a batch
    constexpr size_t kMostTogether = 64; ///< objects of a thread that wait for the disk together
    constexpr int kSessionsAtOnce = 50;
    constexpr int kItemsRead = 1000;
    constexpr int kMostThreads = 4;
    constexpr auto kConfirmEvery = std::chrono::seconds{2};

    bool isOpen(const RestoreItem &item, RestoreKind kind)
    {
        return item.kind == kind && !isSettled(item.state);
    }

} // namespace

Result<Restore> RestoreRunner::execute(RestoreId id, std::optional<qint64> confirmedItems, std::stop_token stop)
{
    m_halt = {};
    const std::stop_callback onStop(stop, [this] { m_halt.request_stop(); });
    Result<std::unique_ptr<RestoreBook>> book = RestoreBook::open(m_backends.home);
    if (!book)
        return fail(book.error());
    m_book = std::move(*book);
    const Result<Restore> found = m_book->restore(id);
    if (!found)
        return found;
    const Restore &restore = *found;
    const bool isRunnable = restore.stage == RestoreStage::Sealed || restore.stage == RestoreStage::Begun;
    if (!isRunnable || (confirmedItems && *confirmedItems != restore.items))
        return fail(ErrorKind::BadData, Cause{CauseKind::RestoreAltered, {QString::number(id)}});
    if (const Result<> same = m_book->requireSealed(restore); !same)
        return fail(same.error());
    if (m_backends.clock->now() >= restore.termEnd) {
        if (restore.stage == RestoreStage::Begun) {
            if (const Result<Restore> given = endOver(restore); !given)
                return given;
        }
        return fail(ErrorKind::LimitReached, Cause{CauseKind::VaultTermOver, {toIsoUtc(restore.termEnd)}});
    }
    Result<std::unique_ptr<VaultReader>> reader = m_backends.vault();
    if (!reader)
        return fail(reader.error());
    m_reader = std::move(*reader);
    if (!m_reader->isUnlocked())
        return fail(ErrorKind::Unauthorized, Cause{CauseKind::VaultLocked});

    if (const Result<> locked = lockFor(restore, stop); !locked)
        return fail(locked.error());
    if (const Result<> held = hold(restore, Held::All); !held)
        return fail(held.error());
    step("restore: held");
    m_ledger.begin(m_backends.ledger, restore, m_halt.get_token());
    m_progress = {restore.items, 0, 0};
    m_waiting.clear();
    Result<> done = bringObjects(restore);
    m_readers.clear();
    if (done)
        done = bringRows(restore);
    if (!done)
        logWarning(u"restore "_s + QString::number(id) + u" was cut off: "_s + done.error().text);
    Result<Restore> ended = done ? finish(restore) : m_book->restore(id);
    if (ended)
        m_ledger.end(*ended);
    m_lock.reset();
    if (!done)
        return fail(done.error());
    return ended;
}

Result<> RestoreRunner::lockFor(const Restore &restore, std::stop_token stop)
{
    Result<std::unique_ptr<SessionStore>> sessions = m_backends.sessions();
    if (!sessions)
        return fail(sessions.error());
    m_lock.reset();
    m_sessions = std::move(*sessions);
    if (const Result<> complete = m_sessions->checkSchema(stop); !complete)
        return complete;
    if (restore.sessions > 0) {
        if (const Result<> may = m_sessions->proveReturnable(stop); !may)
            return may;
    }
    Result<std::unique_ptr<RunLock>> lock = m_sessions->acquireRunLock(stop);
    if (!lock)
        return fail(lock.error());
    m_lock = std::move(*lock);
    const Result<DatabaseId> database = m_sessions->identity(stop);
    if (!database)
        return fail(database.error());
    // A database that had no anchor got one with the lock.
    if (!restore.database.isEmpty() && database->anchor != restore.database)
        return fail(ErrorKind::BadConfig, Cause{CauseKind::RestoreElsewhere, {restore.place, database->place}});
    return {};
}

/// Before the first upload: from now on no run takes away what is about to come.
Result<> RestoreRunner::hold(const Restore &restore, Held which)
{
    const Result<std::unique_ptr<Journal>> journal = m_backends.journal();
    if (!journal)
        return fail(journal.error());
    const Instant now = m_backends.clock->now();
    QSet<SessionKey> sessions;
    QSet<ObjectKey> objects;
    for (qint64 after = -1;;) {
        const Result<std::vector<RestoreItem>> items = m_book->items(restore.id, after, kItemsRead);
        if (!items)
            return fail(items.error());
        if (items->empty())
            break;
        after = items->back().seq;
        for (const RestoreItem &item : *items) {
            const bool cameNever = item.state == RestoreState::FolderOnly
                || (which == Held::Back
                    && (item.state == RestoreState::Planned || item.state == RestoreState::Conflict
                        || item.state == RestoreState::Failed));
            if (cameNever)
                continue;
            if (!item.session.isEmpty())
                sessions.insert(item.session);
            const bool isInFolder = !item.session.isEmpty() && folderOf(item.object.key) == item.session;
            if (item.kind == RestoreKind::Object && !isInFolder)
                objects.insert(item.object.key);
        }
    }
    Hold like;
    like.note = u"brought back from the vault (restore %1)"_s.arg(restore.id);
    like.since = now;
    like.until = now + m_backends.hold;
    like.by = userAtHost();
    std::vector<Hold> holds;
    holds.reserve(size_t(sessions.size() + objects.size()));
    const auto add = [&](HoldKind kind, const QByteArray &pattern) {
        Hold &hold = holds.emplace_back(like);
        hold.kind = kind;
        hold.pattern = pattern;
    };
    for (const SessionKey &session : sessions)
        add(HoldKind::Session, session);
    for (const ObjectKey &object : objects)
        add(HoldKind::Object, object);
    if (const Result<> held = (*journal)->addHolds(holds); !held) // what is kept for longer already is fine
        return held;
    return m_book->begin(restore.id, now + m_backends.hold, userAtHost());
}

Result<> RestoreRunner::bringObjects(const Restore &restore)
{
    step("restore: begun");
    std::vector<RestoreItem> batch;
    const auto send = [&]() -> Result<> {
        if (batch.empty())
            return {};
        const Result<> done = bringBatch(restore, batch);
        batch.clear();
        return done;
    };
    for (qint64 after = -1;;) {
        Result<std::vector<RestoreItem>> items = m_book->items(restore.id, after, kItemsRead);
        if (!items)
            return fail(items.error());
        if (items->empty())
            return send();
        after = items->back().seq;
        for (RestoreItem &item : *items) {
            if (!isOpen(item, RestoreKind::Object)) {
                tell(1, 0);
                continue;
            }
            batch.push_back(std::move(item));
            if (batch.size() < size_t(kObjectsAtOnce))
                continue;
            if (const Result<> done = send(); !done)
                return done;
        }
    }
}

/// What several threads share while they bring a batch.
struct RestoreRunner::Shared {
    std::atomic<size_t> next{0};
    std::mutex mutex;
    std::condition_variable changed;
    int atWork = 0; ///< guarded by mutex, as the next
    std::optional<Error> noStore;
};

Result<> RestoreRunner::bringBatch(const Restore &restore, std::vector<RestoreItem> &batch)
{
    if (const Result<> goesOn = confirm(); !goesOn)
        return goesOn;
    std::vector<RestoreItem> begun = batch; // the items keep saying whether they were begun before
    for (RestoreItem &item : begun)
        item.state = RestoreState::Begun;
    if (const Result<> recorded = m_book->record(restore.id, begun); !recorded)
        return recorded;
    step("restore: objects intended");

    Shared shared;
    const std::stop_token stop = m_halt.get_token();
    // Small parts of a small batch, so that every thread has one.
    const size_t together = std::clamp<size_t>(batch.size() / (4 * kMostThreads), 1, kMostTogether);
    const auto work = [&](std::unique_ptr<VaultReader> &reader) {
        const Result<std::unique_ptr<ObjectStore>> store = m_backends.objects(); // of this thread
        Result<> ready = store ? Result<>() : fail(store.error());
        if (ready && !reader) {
            Result<std::unique_ptr<VaultReader>> opened = m_backends.vault();
            if (opened)
                reader = std::move(*opened);
            else
                ready = fail(opened.error());
        }
        if (ready) {
            ObjectReturn objects(**store, *reader);
            for (size_t at = shared.next.fetch_add(together); at < batch.size(); at = shared.next.fetch_add(together))
                objects.bringBack(std::span(batch).subspan(at, std::min(together, batch.size() - at)), stop);
        }
        const std::lock_guard guard(shared.mutex);
        if (!ready)
            shared.noStore = ready.error();
        --shared.atWork;
        shared.changed.notify_all();
    };
    const bool isConcurrent = m_backends.executor->isConcurrent();
    const int workers = isConcurrent ? int(std::min<size_t>(kMostThreads, batch.size())) : 1;
    shared.atWork = workers;
    m_readers.resize(kMostThreads);
    Result<> kept;
    {
        std::vector<std::unique_ptr<Task>> tasks;
        for (int i = 0; i < workers; ++i)
            tasks.push_back(m_backends.executor->start(
                [&work, &reader = m_readers[size_t(i)]](std::stop_token) { work(reader); }, stop));
        std::unique_lock guard(shared.mutex);
        while (
            isConcurrent && !shared.changed.wait_for(guard, kConfirmEvery, [&shared] { return shared.atWork == 0; })) {
            guard.unlock();
            if (const Result<> goesOn = confirm(); !goesOn && kept)
                kept = goesOn;
            guard.lock();
        }
        guard.unlock();
        for (const std::unique_ptr<Task> &task : tasks)
            task->wait();
    }
    for (RestoreItem &item : batch) {
        const bool wasLeft = !isSettled(item.state) && item.state != RestoreState::Waiting;
        if (wasLeft) {
            item.state = RestoreState::Waiting;
            item.why = shared.noStore ? shared.noStore->why() : failCancelled().value().why();
        }
        if (item.state == RestoreState::Waiting && !item.session.isEmpty())
            m_waiting.insert(item.session);
        tell(1, isSettled(item.state) ? item.copy.sizeBytes : 0);
    }
    step("restore: objects stored");
    if (const Result<> recorded = m_book->record(restore.id, batch); !recorded)
        return recorded;
    step("restore: objects recorded");
    if (!kept)
        return kept;
    return stop.stop_requested() ? failCancelled() : Result<>();
}

Result<> RestoreRunner::bringRows(const Restore &restore)
{
    std::vector<RestoreItem> batch;
    const auto send = [&]() -> Result<> {
        if (batch.empty())
            return {};
        const Result<> done = bringRowsOf(restore, batch);
        batch.clear();
        return done;
    };
    for (qint64 after = -1;;) {
        Result<std::vector<RestoreItem>> items = m_book->items(restore.id, after, kItemsRead);
        if (!items)
            return fail(items.error());
        if (items->empty())
            return send();
        after = items->back().seq;
        for (RestoreItem &item : *items) {
            if (!isOpen(item, RestoreKind::Rows))
                continue;
            batch.push_back(std::move(item));
            if (batch.size() < size_t(kSessionsAtOnce))
                continue;
            if (const Result<> done = send(); !done)
                return done;
        }
    }
}

/// Rows that name files which are not back would send a user to nothing.
Result<> RestoreRunner::bringRowsOf(const Restore &restore, std::vector<RestoreItem> &batch)
{
    if (const Result<> goesOn = confirm(); !goesOn)
        return goesOn;
    std::vector<WholeSession> copies;
    std::vector<RestoreItem *> items;
    for (RestoreItem &item : batch) {
        if (m_waiting.contains(item.session)) {
            item.state = RestoreState::Waiting;
            item.why = Cause{CauseKind::RestoreWaitsForObjects, {displayKey(item.session)}};
            continue;
        }
        Result<WholeSession> copy = m_reader->session(item.copy.container, item.copy.item);
        if (!copy) {
            item.state = RestoreState::Failed;
            item.why = copy.error().why();
            continue;
        }
        copies.push_back(std::move(*copy));
        items.push_back(&item);
    }
    std::vector<RestoreItem> begun;
    for (const RestoreItem *item : items) {
        begun.push_back(*item);
        begun.back().state = RestoreState::Begun;
    }
    if (const Result<> recorded = m_book->record(restore.id, begun); !recorded)
        return recorded;
    step("restore: rows intended");
    const auto returned = m_sessions->returnSessions(copies, ReturnMode::Write, m_halt.get_token());
    step("restore: rows written");
    for (size_t at = 0; at < items.size(); ++at) {
        RestoreItem &item = *items[at];
        const bool wasBegun = item.state == RestoreState::Begun || item.state == RestoreState::Waiting;
        if (!returned) {
            item.state = RestoreState::Waiting;
            item.why = returned.error().why();
            continue;
        }
        const SessionReturn &told = (*returned)[at];
        item.why = told.why;
        item.told = wordsOf(told);
        item.documents = told.documents + told.documentsThere;
        switch (told.outcome) {
        case ReturnOutcome::Returned:
            item.state = RestoreState::Restored;
            break;
        case ReturnOutcome::Attached:
            item.state = RestoreState::Attached;
            break;
        case ReturnOutcome::AlreadyThere:
            item.state = wasBegun ? RestoreState::Restored : RestoreState::AlreadyThere;
            break;
        case ReturnOutcome::Conflict:
            item.state = RestoreState::Conflict;
            break;
        }
    }
    tell(qint64(batch.size()), 0);
    if (const Result<> recorded = m_book->record(restore.id, batch); !recorded)
        return recorded;
    step("restore: rows recorded");
    return m_halt.stop_requested() ? failCancelled() : Result<>();
}

/// That the lock is still ours and the term not over. Whatever ends it stops those who are at work.
Result<> RestoreRunner::confirm()
{
    if (m_halt.stop_requested())
        return failCancelled();
    Result<> held = m_lock->confirmDatabase();
    if (held)
        held = m_lock->confirm();
    if (!held) {
        m_halt.request_stop();
        return held;
    }
    if (const QString asked = m_ledger.beat(m_halt.get_token()); !asked.isEmpty()) {
        m_halt.request_stop();
        return fail(ErrorKind::Cancelled, Cause{CauseKind::RunStoppedBy, {asked}});
    }
    return {};
}

Result<Restore> RestoreRunner::finish(const Restore &restore)
{
    const Result<Restore> now = m_book->restore(restore.id);
    if (!now)
        return now;
    qint64 open = 0;
    for (const RestoreState state : {RestoreState::Planned, RestoreState::Begun, RestoreState::Waiting})
        open += now->of(state).items;
    Result<Restore> ended = open > 0 ? now : m_book->end(restore.id, RestoreStage::Done, m_backends.clock->now());
    step("restore: ended");
    if (ended && !m_ledger.problem().isEmpty())
        ended->warnings.push_back({CauseKind::RestoreNoLedger, {m_ledger.problem().text}});
    return ended;
}

Result<std::vector<Restore>> RestoreRunner::finishEarlier(std::stop_token stop)
{
    Result<std::unique_ptr<RestoreBook>> book = RestoreBook::openIfThere(m_backends.home);
    if (!book)
        return fail(book.error());
    std::vector<Restore> told;
    if (!*book)
        return told;
    const Result<std::vector<Restore>> open = (*book)->unfinished();
    if (!open)
        return open;
    for (const Restore &restore : *open) {
        Result<Restore> ended = execute(restore.id, {}, stop);
        if (ended) {
            told.push_back(std::move(*ended));
            continue;
        }
        const bool isOver = ended.error().cause.kind == CauseKind::VaultTermOver;
        const bool isLocked = ended.error().kind == ErrorKind::Unauthorized;
        const bool isAltered = ended.error().cause.kind == CauseKind::RestoreAltered; // nobody confirmed what it is now
        if (!isOver && !isLocked && !isAltered)
            return fail(ended.error());
        if (isAltered) {
            Result<Restore> given = (*book)->end(restore.id, RestoreStage::GivenUp, m_backends.clock->now());
            if (!given)
                return fail(given.error());
            given->warnings.push_back(ended.error().cause);
            told.push_back(std::move(*given));
            continue;
        }
        Result<Restore> now = (*book)->restore(restore.id);
        if (!now)
            return fail(now.error());
        qint64 waiting = 0;
        for (const RestoreState state : {RestoreState::Planned, RestoreState::Begun, RestoreState::Waiting})
            waiting += now->of(state).items;
        if (isLocked)
            now->warnings.push_back(
                {CauseKind::RestoreWaitsForKey, {QString::number(restore.id), QString::number(waiting)}});
        told.push_back(std::move(*now));
    }
    return told;
}

void RestoreRunner::tell(qint64 items, qint64 bytes)
{
    m_progress.done += items;
    m_progress.bytes += bytes;
    if (m_onProgress)
        m_onProgress(m_progress);
}

} // namespace docsweep
