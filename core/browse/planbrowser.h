// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/browse/helditems.h"
#include "core/journal/run.h"

#include <QMap>
#include <QSet>

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace docsweep {

enum class ItemColumn { Key, Kind, Size, Age, Reason, State, Sequence };

struct ItemSort {
    ItemColumn column = ItemColumn::Sequence;
    bool descending = false;
    bool operator==(const ItemSort &) const = default;
};

/// Which items of a plan are shown. Everything empty: all of them.
struct ItemFilter {
    QString text; ///< part of a session key or object key; ASCII letters without regard to case
    QSet<SessionKey> textSessions; ///< these pass as if their key had the text
    QSet<ObjectKey> textObjects; ///< likewise, in every bucket
    QSet<ItemKind> kinds;
    QSet<ItemState> states;
    QSet<QByteArray> types; ///< by extension in lower case
    std::optional<qint64> minBytes, maxBytes;
    std::optional<Instant> changedFrom, changedBefore;
    std::optional<SessionKey> session;
    std::optional<RunId> run; ///< dealt with by this run of the plan
    std::optional<RunId> failedIn; ///< the same sessions and objects failed in this run, be it of another plan
    bool operator==(const ItemFilter &) const = default;
};

/// What a choice of items comes to when it is executed.
struct ItemChoice {
    PlanId plan = 0; ///< whose items they are
    PlanTotals totals; ///< of everything that would go: the chosen items and those that go along
    QMap<Bucket, KindTotal> buckets; ///< of its objects
    KindTotal along; ///< of these, objects nobody chose that go because a chosen session's rows name them
    qint64 leftOut = 0; ///< chosen objects that go only together with their session, which was not chosen
    std::vector<quint64> ownerBits; ///< those sessions, as far as they can go: bit seq % 64 of word seq / 64
    qint64 held = 0; ///< chosen items that a hold keeps: they stay
    std::vector<SeqRange> scope; ///< everything that would go, in order, neighbours joined
    std::vector<quint64> alongBits; ///< the objects that go along: bit seq % 64 of word seq / 64
    std::vector<quint64> doneBits; ///< likewise chosen items that a run has dealt with since
};

/// A session folder of a plan, as much of it as passes a filter: neighbours in the plan with one session key.
struct ItemGroup {
    quint32 items = 0; ///< its session, when that passes, and its objects
    bool hasSession = false; ///< the first item is the session itself
    qint64 bytes = 0; ///< of its objects whose size is known
    bool hasUnknownSize = false; ///< an object whose size is not known
    bool operator==(const ItemGroup &) const = default;
};

/// Whole groups, one after the other, and their items in plan order.
struct GroupChunk {
    std::vector<quint32> seqs;
    std::vector<ItemGroup> groups;
};

/// Reads plans for a table of a million rows: ordered numbers first, rows by number. Blocking; each instance serves
/// one thread. Never changes the journal.
class PlanBrowser {
public:
    /// Errors as `openJournal`, but a journal that does not exist yet is NotFound.
    static Result<std::unique_ptr<PlanBrowser>> open(const QString &home);
    ~PlanBrowser();

    using IdSink = std::function<bool(std::vector<quint32> &&)>;

    /// The `seq` of every item that passes, in order, in chunks: the first small (a screenful) and as early as the
    /// database can give it, the rest as they come. Ties are in plan order. Errors: NotFound, Cancelled, as Journal.
    Result<> streamSeqs(
        PlanId plan, const ItemFilter &filter, const ItemSort &sort, std::stop_token stop, const IdSink &onChunk);

    using GroupSink = std::function<bool(GroupChunk &&)>;

    /// The same by session folders. Keys are in plan order; sizes sort by the sum of a folder, ages by its oldest item;
    /// nothing else sorts folders. Sizes and ages come when all is read. Errors as `streamSeqs`.
    Result<> streamGroups(
        PlanId plan, const ItemFilter &filter, const ItemSort &sort, std::stop_token stop, const GroupSink &onChunk);

    /// These items, in the order asked for; items that do not exist are left out.
    Result<std::vector<PlanItem>> items(PlanId plan, std::span<const quint32> seqs);

    /// Count and bytes of what passes, by kind. Bytes are those of objects; sessions have none of their own.
    Result<PlanTotals> totals(PlanId plan, const ItemFilter &filter, std::stop_token stop);

    /// What executing a choice would take away: bit seq % 64 of word seq / 64 says that an item is chosen. Only
    /// items that are still planned and that no hold keeps count: a run executes nothing else. One pass over the plan,
    /// more where something is held.
    Result<ItemChoice> choice(PlanId plan, std::span<const quint64> chosen, std::stop_token stop);

    /// The holds of this journal as they are now, oldest first.
    Result<std::vector<Hold>> holds();

    /// As `Journal::endedHolds`.
    Result<std::vector<EndedHold>> endedHolds(Instant since, Instant now);

    /// What these holds keep of the plan, whether they are in the journal or not.
    Result<HeldItems> held(PlanId plan, std::vector<Hold> holds, std::stop_token stop);

private:
    struct Private;
    explicit PlanBrowser(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace docsweep
