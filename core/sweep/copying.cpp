// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/copying.h"

#include "core/sweep/reachability.h"

#include <QMap>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kRowsAtOnce = 500;
    constexpr qsizetype kKeysAtOnce = 1000;
    constexpr int kTries = 3; ///< of an object whose stream broke off

    using Fate = CopyOutcome::Fate;

    /// The vault has no room for this one; smaller ones may fit.
    bool isOfOne(const Error &error)
    {
        return error.kind == ErrorKind::LimitReached || error.kind == ErrorKind::Conflict;
    }

} // namespace

CopyPlace::~CopyPlace()
{
    if (m_writer && !m_writer->hasFailed())
        (void)m_writer->close(); // the footers of its batches suffice
}

Result<VaultWriter *> CopyPlace::writer()
{
    if (m_writer && m_writer->hasFailed())
        m_writer.reset();
    if (!m_writer) {
        Result<std::unique_ptr<VaultWriter>> made = m_vault.newWriter();
        if (!made)
            return fail(made.error());
        m_writer = std::move(*made);
    }
    return m_writer.get();
}

CopiedFacts factsOf(const PlanItem &item, const ItemCopy &copy)
{
    return {copy.version.isEmpty() ? item.version : copy.version, {}, copy.sizeBytes,
        copy.changedAt ? copy.changedAt : item.changedAt};
}

Copying::Copying(const RunContext &context, CopyPlace &place, SessionReader &sessions, ObjectReader *objects)
    : m_context(context)
    , m_place(place)
    , m_sessions(sessions)
    , m_objects(objects)
{
}

Result<> Copying::copy(std::span<const PlanItem> items, std::span<const CopiedItem> before)
{
    for (const CopiedItem &item : before)
        m_before.insert(item.seq, item.copy);
    const Result<VaultWriter *> writer = m_place.writer();
    Result<> begun = writer ? (*writer)->beginBatch() : fail(writer.error());
    if (!begun) {
        failAll(items, begun.error().why());
        return {};
    }
    Result<> done = copyRows(**writer, items);
    if (done)
        done = copyObjects(**writer, items);
    if (done && !(*writer)->hasFailed()) {
        m_context.step("copies made");
        if (const Result<> ended = (*writer)->endBatch(); !ended)
            failAll(items, ended.error().why());
        return {};
    }
    (*writer)->abandonBatch();
    if ((*writer)->hasFailed()) {
        failAll(items, done ? Why(Cause{CauseKind::VaultUnwritable, {}}) : done.error().why());
        return {};
    }
    m_outcomes.clear();
    return done;
}

std::vector<CopiedItem> Copying::copied() const
{
    std::vector<CopiedItem> copies;
    for (auto outcome = m_outcomes.cbegin(); outcome != m_outcomes.cend(); ++outcome) {
        if (outcome->fate != Fate::Copied || !outcome->copy)
            continue;
        const Planned planned = m_planned.value(outcome.key());
        ItemCopy copy{outcome->copy->container, outcome->copy->item, outcome->copy->sizeBytes,
            outcome->facts.version == planned.version ? QByteArray() : outcome->facts.version};
        if (!planned.hasTime)
            copy.changedAt = outcome->facts.changedAt;
        copies.push_back({outcome.key(), std::move(copy)});
    }
    std::ranges::sort(copies, {}, &CopiedItem::seq);
    return copies;
}

const CopyOutcome &Copying::of(quint32 seq) const
{
    static const CopyOutcome unknown;
    const auto found = m_outcomes.constFind(seq);
    return found == m_outcomes.cend() ? unknown : *found;
}

std::optional<Why> Copying::objection(const PlanItem &session) const
{
    const CopyOutcome &own = of(session.seq);
    if (own.fate == Fate::Failed)
        return own.why;
    const auto stuck = m_stuck.constFind(session.sessionId);
    return stuck == m_stuck.cend() ? std::nullopt : std::optional(*stuck);
}

QByteArray Copying::conditionOf(const PlanItem &session) const
{
    const CopyOutcome &own = of(session.seq);
    return own.fate == Fate::Copied ? own.digest : "(no rows)"_ba;
}

std::optional<ItemOutcome> Copying::prepare(RemovalCandidate &candidate) const
{
    const PlanItem &item = *candidate.item;
    const CopyOutcome &made = of(item.seq);
    const bool mustNotBeForgotten = candidate.rowsGone || candidate.isPending;
    switch (made.fate) {
    case Fate::Copied:
        candidate.copied = made.facts;
        return {};
    case Fate::Nothing:
        candidate.mustBeAbsent = true;
        return {};
    case Fate::Changed:
        return ItemOutcome{item.seq, ItemState::Skipped, made.why, Reason::ObjectChanged};
    case Fate::Waits:
        return ItemOutcome{item.seq, ItemState::Pending, made.why, {}, false, true};
    case Fate::Failed:
        break;
    }
    const ItemState state = mustNotBeForgotten ? ItemState::Pending : ItemState::Failed;
    return ItemOutcome{item.seq, state, made.why, {}, false, mustNotBeForgotten};
}

bool Copying::mustBeCopiedFirst(const PlanItem &item) const
{
    return item.kind != ItemKind::Session && of(item.seq).fate != Fate::Copied;
}

void Copying::end(const PlanItem &item, CopyOutcome outcome)
{
    if (outcome.fate == Fate::Failed && item.sessionId != 0 && item.kind != ItemKind::Session
        && !m_stuck.contains(item.sessionId))
        m_stuck.insert(item.sessionId,
            Cause{CauseKind::FileUncopied,
                {displayKey(item.key), outcome.why.text, QString::number(int(outcome.why.cause.kind))}});
    m_planned.insert(item.seq, {item.version, item.changedAt.has_value()});
    m_outcomes.insert(item.seq, std::move(outcome));
}

void Copying::failAll(std::span<const PlanItem> items, const Why &why)
{
    m_outcomes.clear();
    m_stuck.clear();
    for (const PlanItem &item : items)
        end(item, {Fate::Failed, why, {}, {}, {}});
}

// ---- Rows

Result<> Copying::copyRows(VaultWriter &writer, std::span<const PlanItem> items)
{
    QHash<qint64, const PlanItem *> planned;
    std::vector<qint64> ids;
    for (const PlanItem &item : items) {
        if (item.kind != ItemKind::Session)
            continue;
        planned.insert(item.sessionId, &item);
        ids.push_back(item.sessionId);
        end(item, {Fate::Nothing, {}, {}, {}, {}}); // unless it is found
    }
    for (size_t at = 0; at < ids.size(); at += kRowsAtOnce) {
        const std::span some = std::span(ids).subspan(at, std::min(kRowsAtOnce, ids.size() - at));
        const Result<std::vector<WholeSession>> found = m_sessions.wholeSessions(some, m_context.stop);
        if (!found)
            return fail(found.error());
        for (const WholeSession &session : *found) {
            const PlanItem *const item = planned.value(session.id);
            if (!item || session.key != item->sessionKey) // another one by now
                continue;
            if (Result<> copied = copySession(writer, *item, session); !copied)
                return copied;
        }
    }
    return {};
}

Result<> Copying::copySession(VaultWriter &writer, const PlanItem &item, const WholeSession &session)
{
    const Result<VaultCopy> copy = writer.addSession(session);
    if (copy) {
        m_context.counters.copied(1);
        end(item, {Fate::Copied, {}, *copy, {}, digestOf(session)});
    } else if (isOfOne(copy.error()))
        end(item, {Fate::Failed, copy.error().why(), {}, {}, {}});
    else
        return fail(copy.error());
    return {};
}

// ---- Objects

/// Where the storage is away its objects wait; else each of them is left alone.
Result<> Copying::awayOr(std::span<const PlanItem *const> items, const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return fail(error);
    const bool isOfStorage = isAway(error.kind);
    if (isOfStorage)
        m_context.storage.failed(error);
    for (const PlanItem *item : items)
        end(*item, {isOfStorage ? Fate::Waits : Fate::Failed, error.why(), {}, {}, {}});
    return {};
}

Result<> Copying::copyObjects(VaultWriter &writer, std::span<const PlanItem> items)
{
    QMap<Bucket, std::vector<const PlanItem *>> objects;
    for (const PlanItem &item : items) {
        if (item.kind == ItemKind::Session)
            continue;
        if (const auto copy = m_before.constFind(item.seq); copy != m_before.cend()) {
            end(item,
                {Fate::Copied, {}, VaultCopy{copy->container, copy->number, copy->sizeBytes}, factsOf(item, *copy),
                    {}});
            continue;
        }
        if (!m_context.buckets.contains(item.bucket)) // which the removal says again
            end(item, {Fate::Failed, Cause{CauseKind::BucketForeign, {item.bucket}}, {}, {}, {}});
        else
            objects[item.bucket].push_back(&item);
    }
    for (auto bucket = objects.cbegin(); bucket != objects.cend(); ++bucket) {
        for (qsizetype at = 0; at < qsizetype(bucket->size()); at += kKeysAtOnce) {
            const std::span some =
                std::span(*bucket).subspan(size_t(at), std::min(size_t(kKeysAtOnce), bucket->size() - size_t(at)));
            if (Result<> copied = copySome(writer, bucket.key(), some); !copied)
                return copied;
        }
    }
    return {};
}

/// Of one bucket. A key that cannot even be looked at costs itself alone.
Result<> Copying::copySome(VaultWriter &writer, const Bucket &bucket, std::span<const PlanItem *const> some)
{
    if (!m_objects || m_context.storage.isAway()) {
        for (const PlanItem *item : some)
            end(*item, {Fate::Waits, m_context.storage.why(), {}, {}, {}});
        return {};
    }
    std::vector<ObjectKey> keys;
    for (const PlanItem *item : some)
        keys.push_back(item->key);
    const Result<std::vector<ObjectEntry>> found = m_objects->lookAtAll(bucket, keys, m_context.stop);
    if (!found && found.error().kind == ErrorKind::BadData && some.size() > 1) {
        const size_t half = some.size() / 2;
        Result<> copied = copySome(writer, bucket, some.first(half));
        return copied ? copySome(writer, bucket, some.subspan(half)) : copied;
    }
    if (!found && found.error().kind == ErrorKind::BadData) { // no file has such a key, or the removal finds out
        end(*some.front(), {Fate::Nothing, {}, {}, {}, {}});
        return {};
    }
    if (!found)
        return awayOr(some, found.error());
    Entries entries;
    entries.reserve(qsizetype(found->size()));
    for (const ObjectEntry &entry : *found)
        entries[entry.key].push_back(entry);
    std::vector<Streaming> objects;
    objects.reserve(some.size());
    for (const PlanItem *item : some) {
        if (std::optional<Streaming> object = choose(*item, entries))
            objects.push_back(std::move(*object));
    }
    return stream(writer, bucket, std::move(objects));
}

/// Chooses what of a key the item means, as the removal does: the version that was planned; else the file of today.
/// Nothing: it is not to be copied, and the outcome says why.
std::optional<Copying::Streaming> Copying::choose(const PlanItem &item, const Entries &entries)
{
    const auto found = entries.constFind(item.key);
    const std::span<const ObjectEntry> there =
        found == entries.cend() ? std::span<const ObjectEntry>() : std::span<const ObjectEntry>(*found);
    const auto meant = std::ranges::find_if(there, [&](const ObjectEntry &entry) {
        if (item.kind == ItemKind::OldVersion || there.size() > 1)
            return !item.version.isEmpty() && m_objects->isSameObject(item.version, entry.version);
        return true;
    });
    if (there.empty() || (meant == there.end() && !item.version.isEmpty())) {
        end(item, {Fate::Nothing, {}, {}, {}, {}});
        return {};
    }
    const auto changed = [&](const Cause &cause) {
        end(item, {Fate::Changed, cause, {}, {}, {}});
        return std::nullopt;
    };
    if (meant == there.end()) // only a row told of it, and its key has named several files: the next scan lists them
        return changed(Cause{CauseKind::AnotherOfItsName, {}});
    if (meant->role == VersionRole::Marker) {
        end(item, {Fate::Nothing, {}, {}, {}, {}});
        return {};
    }
    const bool isKnown = item.changedAt || !item.version.isEmpty(); // else only a row told of it
    if (!item.version.isEmpty() && !m_objects->isSameObject(item.version, meant->version))
        return changed(Cause{CauseKind::AnotherOfItsName, {}});
    if (item.sizeBytes && meant->sizeBytes != item.sizeBytes)
        return changed(Cause{
            CauseKind::SizeChanged, {QString::number(meant->sizeBytes.value_or(0)), QString::number(*item.sizeBytes)}});
    if (isKnown && meant->changedAt() != item.changedAt)
        return changed(Cause{CauseKind::AnotherOfItsName, {}});
    return Streaming{&item, {item.bucket, *meant, {}, {}},
        {Fate::Copied, {}, {}, {meant->version, {}, meant->sizeBytes, meant->changedAt()}, {}}, 0};
}

ObjectSink Copying::sinkFor(VaultWriter &writer, Streaming &object) const
{
    return {[&writer, &object](const ObjectHead &head) -> Result<> {
                const PlanItem &item = *object.item;
                object.object.contentType = head.contentType;
                object.object.cacheControl = head.cacheControl;
                if (!object.object.entry.sizeBytes)
                    object.object.entry.sizeBytes = head.sizeBytes;
                return writer.beginObject(
                    item.sessionKey.isEmpty() ? ownerOf({item.bucket, item.key}) : ownerOfSession(item.sessionKey),
                    object.object);
            },
        [this, &writer, &object](QByteArrayView piece) {
            object.streamed += piece.size();
            m_context.counters.copying(piece.size());
            return writer.write(piece);
        }};
}

Result<> Copying::stream(VaultWriter &writer, const Bucket &bucket, std::vector<Streaming> objects)
{
    std::vector<StreamRequest> requests;
    requests.reserve(objects.size());
    for (const Streaming &object : objects)
        requests.push_back({object.item->key, object.object.entry.version});
    Result<> done;
    const StreamSinks sinks{[&](size_t at) { return sinkFor(writer, objects[at]); },
        [&](size_t at, const Result<ObjectHead> &head) {
            done = finish(writer, objects[at], head);
            return done.has_value();
        }};
    m_objects->streamAll(bucket, requests, m_context.stop, sinks);
    return done;
}

/// What was streamed is whole.
Result<> Copying::taken(VaultWriter &writer, Streaming &object, const Result<ObjectHead> &head) const
{
    const Result<VaultCopy> copy = head ? writer.finishObject() : fail(head.error());
    if (!copy) {
        m_context.counters.copying(-std::exchange(object.streamed, 0));
        return fail(copy.error());
    }
    object.outcome.copy = *copy;
    object.outcome.facts.tag = head->tag;
    return {};
}

/// A stream that broke off is tried again. Errors: what ends the batch.
Result<> Copying::finish(VaultWriter &writer, Streaming &object, Result<ObjectHead> head)
{
    const PlanItem &item = *object.item;
    Result<> done = taken(writer, object, head);
    for (int attempt = 2; !done && attempt <= kTries; ++attempt) {
        if (!isAway(done.error().kind) || m_context.stop.stop_requested())
            break;
        writer.abandonObject();
        head = m_objects->stream(
            item.bucket, item.key, object.object.entry.version, m_context.stop, sinkFor(writer, object));
        done = taken(writer, object, head);
    }
    if (done) {
        m_context.storage.worked();
        m_context.counters.copied(1);
        end(item, std::move(object.outcome));
        return {};
    }
    writer.abandonObject();
    const Error &error = done.error();
    if (writer.hasFailed())
        return fail(error);
    if (error.kind == ErrorKind::Conflict) {
        end(item, {Fate::Changed, error.why(), {}, {}, {}});
        return {};
    }
    const PlanItem *const one = &item;
    return awayOr({&one, 1}, error);
}

} // namespace docsweep
