// SPDX-License-Identifier: GPL-3.0-or-later
// How a restore ends that somebody, or the end of its term, gives up.
#include "core/restore/restorerunner.h"

#include "core/base/storedcause.h"
#include "core/sql/userathost.h"

#include <QVariant>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kGiveUp = "UPDATE restore SET stage = 4, ended_us = ? WHERE id = ? AND stage = 2"_L1;
    constexpr auto kLoseOpen =
        "UPDATE restore_item SET state = 8, why = ?, cause = ?, about = ? WHERE restore_id = ? AND state = 0"_L1;
    constexpr auto kLoseHalfway =
        "UPDATE restore_item SET state = 8, why = ?, cause = ?, about = ? WHERE restore_id = ? AND state IN (1, 7)"_L1;

    /// And not null, which the book does not take.
    QString orEmpty(const QString &text)
    {
        return text.isNull() ? u""_s : text;
    }

} // namespace

Result<Restore> RestoreBook::giveUp(RestoreId id, const Why &open, const Why &halfway, Instant now)
{
    const QString what = u"giving a restore up"_s;
    auto transaction = SqlTransaction::begin(m_connection, u"BEGIN IMMEDIATE"_s);
    if (!transaction)
        return fail(m_wait.explained(transaction.error()));
    {
        const auto ended = ask(kGiveUp, {qint64(toMicros(now)), id}, what);
        if (!ended)
            return fail(ended.error());
        if (ended->numRowsAffected() != 1)
            return fail(ErrorKind::Conflict, Cause{CauseKind::RestoreNotOpen, {QString::number(id)}});
    }
    for (const auto &[statement, why] : {std::pair(kLoseOpen, open), std::pair(kLoseHalfway, halfway)}) {
        const auto lost =
            ask(statement, {orEmpty(wordsBeside(why)), int(why.cause.kind), orEmpty(aboutText(why.cause)), id}, what);
        if (!lost)
            return fail(lost.error());
    }
    if (const Result<> committed = transaction->commit(); !committed)
        return fail(m_wait.explained(committed.error()));
    return restore(id);
}

Result<Restore> RestoreRunner::endOver(const Restore &restore)
{
    const Why why = Cause{CauseKind::VaultTermOver, {toIsoUtc(restore.termEnd)}};
    return m_book->giveUp(restore.id, why, why, m_backends.clock->now());
}

Result<Restore> RestoreRunner::giveUp(RestoreId id, std::stop_token stop)
{
    m_halt = {};
    const std::stop_callback onStop(stop, [this] { m_halt.request_stop(); });
    Result<std::unique_ptr<RestoreBook>> book = RestoreBook::openIfThere(m_backends.home);
    if (!book)
        return fail(book.error());
    if (!*book)
        return fail(ErrorKind::NotFound, Cause{CauseKind::RestoreUnknown, {QString::number(id)}});
    m_book = std::move(*book);
    const Result<Restore> found = m_book->restore(id);
    if (!found)
        return found;
    if (found->stage != RestoreStage::Begun)
        return fail(ErrorKind::Conflict, Cause{CauseKind::RestoreNotOpen, {QString::number(id)}});
    if (const Result<> locked = lockFor(*found, stop); !locked)
        return fail(locked.error());
    step("give up: locked");
    if (const Result<> held = hold(*found, Held::Back); !held)
        return fail(held.error());
    step("give up: held");
    m_ledger.begin(m_backends.ledger, *found, m_halt.get_token());
    step("give up: told");
    Result<Restore> ended = stop.stop_requested()
        ? Result<Restore>(fail(failCancelled().value()))
        : m_book->giveUp(id, Cause{CauseKind::RestoreGivenUp, {userAtHost()}},
            Cause{CauseKind::RestoreGivenUpHalfway, {userAtHost()}}, m_backends.clock->now());
    step("give up: recorded");
    m_ledger.end(ended ? *ended : *found);
    if (ended && !m_ledger.problem().isEmpty())
        ended->warnings.push_back({CauseKind::RestoreNoLedger, {m_ledger.problem().text}});
    m_lock.reset();
    return ended;
}

} // namespace docsweep
