// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/vaultkeeping.h"

#include "core/base/log.h"
#include "core/sql/userathost.h"

namespace docsweep {

namespace {

    /// Null: there is none.
    Result<std::unique_ptr<Ledger>> foundLedger(const LedgerFactory &factory, const std::stop_token &stop)
    {
        if (!factory)
            return nullptr;
        Result<std::unique_ptr<Ledger>> ledger = factory();
        if (!ledger)
            return ledger;
        const auto found = (*ledger)->find(stop);
        if (!found)
            return fail(found.error());
        if (!*found)
            return nullptr;
        return ledger;
    }

    void add(VaultRemoved &all, VaultRemoved some)
    {
        all.containers += some.containers;
        all.items += some.items;
        all.bytes += some.bytes;
        all.troubles.insert(all.troubles.end(), some.troubles.begin(), some.troubles.end());
    }

    /// It was made when nobody asked for such things yet; whoever needs it is told by `erase`.
    bool isTooOld(const Error &error)
    {
        return error.cause.kind == CauseKind::LedgerTakesNoRequests;
    }

} // namespace

Result<VaultKept> answerErasures(
    Ledger &ledger, const VaultFolder &folder, Duration term, const Clock &clock, std::stop_token stop)
{
    VaultKept kept;
    LedgerVaults *const vaults = ledger.vaults();
    if (!vaults)
        return kept;
    const Result<VaultTerms> terms = termsOf(folder);
    if (!terms)
        return fail(terms.error());
    // Copies of before the term was shortened last for longer.
    const Duration longest = terms->last ? std::max<Duration>(term, *terms->last - clock.now()) : term;
    const Result<> announced = vaults->announceVault(folder.id(), userAtHost(), longest, stop);
    if (!announced && isTooOld(announced.error()))
        return kept;
    if (!announced)
        return fail(announced.error());
    const Result<std::vector<ErasureRequest>> requests = vaults->erasuresFor(folder.id(), stop);
    if (!requests)
        return fail(requests.error());
    for (const ErasureRequest &request : *requests) {
        Result<VaultRemoved> erased = eraseOwner(folder, ownerOfSession(request.session), stop);
        if (!erased)
            return fail(erased.error());
        const bool isDone = erased->troubles.empty();
        const qint64 copies = erased->items;
        add(kept.erased, std::move(*erased));
        if (!isDone)
            continue;
        if (const Result<> told = vaults->answerErasure(request.id, folder.id(), userAtHost(), copies, stop); !told)
            return fail(told.error());
        logInfo(QStringLiteral("request %1 of the ledger is answered: copies of a session that were erased: %2")
                    .arg(request.id)
                    .arg(copies));
        ++kept.answered;
    }
    return kept;
}

Result<VaultKept> keepVault(
    const SweepBackends &backends, const VaultFolder &folder, Duration term, std::stop_token stop)
{
    const Result<std::unique_ptr<SessionStore>> sessions = backends.sessions();
    if (!sessions)
        return fail(sessions.error());
    const Result<std::unique_ptr<RunLock>> lock = (*sessions)->acquireRunLock(stop);
    if (!lock)
        return fail(lock.error());
    Result<VaultRemoved> expired = expireVault(folder, *backends.clock, stop);
    if (!expired)
        return fail(expired.error());
    const Result<std::unique_ptr<Ledger>> ledger = foundLedger(backends.ledger, stop);
    if (!ledger)
        return fail(ledger.error());
    Result<VaultKept> kept =
        *ledger ? answerErasures(**ledger, folder, term, *backends.clock, stop) : Result<VaultKept>(VaultKept());
    if (kept)
        kept->expired = std::move(*expired);
    return kept;
}

Result<bool> isAskedToErase(const SweepBackends &backends, const VaultFolder &folder, std::stop_token stop)
{
    const Result<std::unique_ptr<Ledger>> ledger = foundLedger(backends.ledger, stop);
    if (!ledger)
        return fail(ledger.error());
    if (!*ledger || !(*ledger)->vaults())
        return false;
    const auto requests = (*ledger)->vaults()->erasuresFor(folder.id(), std::move(stop));
    if (!requests && isTooOld(requests.error()))
        return false;
    return requests ? Result<bool>(!requests->empty()) : fail(requests.error());
}

Result<std::optional<ErasureRequest>> askOthersToErase(
    const SweepBackends &backends, const SessionKey &session, const VaultFolder *own, std::stop_token stop)
{
    const Result<std::unique_ptr<Ledger>> ledger = foundLedger(backends.ledger, stop);
    if (!ledger)
        return fail(ledger.error());
    if (!*ledger || !(*ledger)->vaults())
        return std::nullopt;
    Result<ErasureRequest> asked =
        (*ledger)->vaults()->askForErasure(session, userAtHost(), own ? own->id() : QByteArray(), std::move(stop));
    if (!asked)
        return fail(asked.error());
    return std::optional(std::move(*asked));
}

} // namespace docsweep
