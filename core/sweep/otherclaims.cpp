// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/otherclaims.h"

#include <algorithm>
#include <iterator>

namespace docsweep {

namespace {

    constexpr int kReadAtOnce = 1000;

    /// By every name under which the ledger may have what this docsweep's journal knows.
    Result<QSet<QByteArray>> ownRefs(const LedgerClaims &claims, Journal &journal, WebAppId webApp)
    {
        QSet<QByteArray> own;
        for (qint64 after = 0;;) {
            const Result<std::vector<PendingDeletion>> page = journal.pending(webApp, after, kReadAtOnce);
            if (!page)
                return fail(page.error());
            if (page->empty())
                return own;
            after = page->back().id;
            for (const PendingDeletion &pending : *page) {
                for (const QByteArray &ref : claimRefsOf(claims, pending))
                    own.insert(ref);
            }
        }
    }

} // namespace

Result<std::vector<LedgerClaim>> claimsOfOthers(
    Ledger &ledger, Journal &journal, WebAppId webApp, const std::stop_token &stop)
{
    std::vector<LedgerClaim> others;
    const auto head = ledger.find(stop);
    if (!head || !*head)
        return head ? Result<std::vector<LedgerClaim>>(std::move(others)) : fail(head.error());
    const Result<QSet<QByteArray>> own = ownRefs(ledger.waiting(), journal, webApp);
    if (!own)
        return fail(own.error());
    for (qint64 after = 0;;) {
        Result<std::vector<LedgerClaim>> page = ledger.waiting().claims({}, after, kReadAtOnce, stop);
        if (!page)
            return page;
        if (page->empty())
            return others;
        after = page->back().id;
        std::ranges::copy_if(std::make_move_iterator(page->begin()), std::make_move_iterator(page->end()),
            std::back_inserter(others), [&own](const LedgerClaim &claim) { return !own->contains(claim.ref); });
    }
}

Result<bool> isTriedHere(const LedgerClaim &claim, const QList<Bucket> &buckets, const Policy &policy, Journal &journal)
{
    if (!buckets.contains(claim.bucket))
        return false;
    PlanItem item;
    item.kind = ItemKind(claim.kind);
    item.bucket = claim.bucket;
    item.key = claim.key;
    item.changedAt = claim.changedAt.value_or(Instant{});
    return goesByOwnRules(item, policy, journal);
}

} // namespace docsweep
