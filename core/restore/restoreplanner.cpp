// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/restoreplanner.h"

#include "core/restore/objectreturn.h"
#include "core/restore/returnwords.h"
#include "core/sql/userathost.h"
#include "core/vault/containersigner.h"
#include "core/vault/vaultorigin.h"

#include <QFileInfo>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <functional>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kKeysAtOnce = 500;
    constexpr size_t kSessionsAtOnce = 100;
    constexpr qint64 kMostCompared = qint64(256) * 1024 * 1024; ///< bytes of one plan: a restore compares all

    /// Of the copies of one key the newest: what the key named last, of the run that was last.
    bool isNewer(const VaultObject &a, Instant runOfA, const VaultObject &b, Instant runOfB)
    {
        const auto rank = [](const VaultObject &object, Instant run) {
            return std::tuple(
                run, object.entry.role == VersionRole::Current, object.entry.archivedAt, object.entry.changedAt());
        };
        return rank(a, runOfA) > rank(b, runOfB);
    }

    NewObject newObjectOf(const RestoreItem &item, const VaultObject &object)
    {
        return {item.object.key, item.copy.sizeBytes, object.contentType, object.cacheControl, object.entry.updatedAt};
    }

    Cause thereNow(const RestoreItem &item, const ObjectEntry &now)
    {
        const std::optional<Instant> since = now.changedAt();
        return {CauseKind::ObjectThereNow,
            {displayKey(item.object.key), QString::number(item.copy.sizeBytes),
                now.sizeBytes ? QString::number(*now.sizeBytes) : u"?"_s, since ? toIsoUtc(*since) : u"?"_s}};
    }

} // namespace

Result<RestoreDraft> RestorePlanner::planForFolder(const RestoreRequest &request)
{
    if (const Result<> collected = collect(request); !collected)
        return fail(collected.error());
    return finish(request);
}

Result<RestoreDraft> RestorePlanner::plan(const RestoreRequest &request)
{
    if (const Result<> collected = collect(request); !collected)
        return fail(collected.error());
    Result<std::unique_ptr<SessionStore>> sessions = m_backends.sessions();
    if (!sessions)
        return fail(sessions.error());
    if (const Result<> complete = (*sessions)->checkSchema(m_stop); !complete)
        return fail(complete.error());
    if (!m_rows.empty()) {
        if (const Result<> may = (*sessions)->proveReturnable(m_stop); !may)
            return fail(may.error());
    }
    if (const Result<> same = requireSameDatabase(**sessions); !same)
        return fail(same.error());
    if (const Result<> settled = requireSettled(); !settled)
        return fail(settled.error());
    if (const Result<> foreseen = foreseeObjects(); !foreseen)
        return fail(foreseen.error());
    if (const Result<> foreseen = foreseeRows(**sessions); !foreseen)
        return fail(foreseen.error());
    bool isShared = false;
    if (m_backends.ledger) {
        const Result<std::unique_ptr<Ledger>> ledger = m_backends.ledger();
        const auto found = ledger ? (*ledger)->find(m_stop) : fail(ledger.error());
        if (!found) // its holds are unknown, and none could be added
            return fail(found.error());
        isShared = found->has_value();
    }
    if (!isShared)
        m_warnings.push_back({CauseKind::HoldOnOneMachine});
    m_warnings.push_back({CauseKind::AgeIsOld});
    return finish(request);
}

Result<> RestorePlanner::collect(const RestoreRequest &request)
{
    Result<std::unique_ptr<VaultReader>> reader = m_backends.vault();
    if (!reader)
        return fail(reader.error());
    m_reader = std::move(*reader);
    if (!m_reader->isUnlocked())
        return fail(ErrorKind::Unauthorized, Cause{CauseKind::VaultLocked});
    if (const Result<> collected = collectContainers(request); !collected)
        return collected;
    if (m_objects.empty() && m_rows.empty())
        return fail(ErrorKind::NotFound, Cause{CauseKind::NothingToRestore, {request.words()}});
    return {};
}

Result<> RestorePlanner::collectContainers(const RestoreRequest &request)
{
    std::vector<VaultTrouble> troubles;
    const Result<std::vector<VaultContainer>> containers = m_reader->containers(&troubles);
    if (!containers)
        return fail(containers.error());
    for (const VaultContainer &container : *containers) {
        m_runs.insert(container.id, container.run);
        m_signers.insert(container.id, container.signer);
        for (const Cause &warning : container.warnings)
            m_warnings.push_back(warning);
    }
    if (request.session || request.object) {
        const auto entries = request.session ? m_reader->findSession(*request.session, m_stop)
                                             : m_reader->findObject(*request.object, m_stop);
        if (!entries)
            return fail(entries.error());
        for (const VaultEntry &entry : *entries)
            take(entry);
    } else {
        const Result<QSet<ContainerId>> asked = meant(request, *containers);
        if (!asked)
            return fail(asked.error());
        for (const VaultContainer &container : *containers) {
            if (!asked->contains(container.id))
                continue;
            const Result<> read = m_reader->entries(
                container.id, m_stop,
                [this](const VaultEntry &entry) {
                    take(entry);
                    return true;
                },
                &troubles);
            if (!read)
                return read;
        }
    }
    for (const VaultTrouble &trouble : troubles)
        m_warnings.push_back(trouble.cause);
    return {};
}

/// The containers of a request that names a run or containers. Docsweeps that share a vault number their runs alike,
/// and a journal that was lost counts anew.
Result<QSet<ContainerId>> RestorePlanner::meant(
    const RestoreRequest &request, const std::vector<VaultContainer> &containers) const
{
    if (!request.containers.empty())
        return QSet<ContainerId>(request.containers.begin(), request.containers.end());
    if (!request.container.isEmpty())
        return QSet<ContainerId>{request.container};
    std::vector<const VaultContainer *> ofRun;
    for (const VaultContainer &container : containers) {
        if (container.run.run == request.run)
            ofRun.push_back(&container);
    }
    const QByteArray own = ContainerSigner::publicKeyOfHome(m_backends.home).value_or(QByteArray());
    const QString run = QString::number(request.run.value_or(0));
    const auto isOwn = [&own](const VaultContainer *container) { return !own.isEmpty() && container->signer == own; };
    const bool isAnyOwn = std::ranges::any_of(ofRun, isOwn);
    if (isAnyOwn)
        std::erase_if(ofRun, std::not_fn(isOwn));
    else if (!ofRun.empty() && request.runSince)
        return fail(ErrorKind::NotFound, Cause{CauseKind::RunOfOthers, {run}});
    const auto isOfSameSigner = [&ofRun](const VaultContainer *container) {
        return container->signer == ofRun.front()->signer;
    };
    if (!std::ranges::all_of(ofRun, isOfSameSigner))
        return fail(ErrorKind::BadConfig, Cause{CauseKind::RunOfSeveral, {run}});
    if (request.runSince)
        std::erase_if(ofRun, [&](const VaultContainer *one) { return one->run.madeAt < *request.runSince; });
    if (ofRun.empty())
        return QSet<ContainerId>();
    // The first that began after that time, else the last one.
    const auto [first, last] =
        std::ranges::minmax_element(ofRun, {}, [](const VaultContainer *container) { return container->run.madeAt; });
    const Instant madeAt = request.runSince ? (*first)->run.madeAt : (*last)->run.madeAt;
    QSet<ContainerId> asked;
    for (const VaultContainer *container : ofRun) {
        if (container->run.madeAt == madeAt)
            asked.insert(container->id);
    }
    return asked;
}

void RestorePlanner::take(const VaultEntry &entry)
{
    Taken taken;
    taken.madeAt = m_runs.value(entry.copy.container).madeAt;
    taken.item.copy = entry.copy;
    if (entry.owner.kind == VaultOwner::Kind::Session)
        taken.item.session = entry.owner.name;
    if (entry.kind == VaultItemKind::Rows) {
        taken.item.kind = RestoreKind::Rows;
        taken.item.session = entry.session;
        taken.item.documents = entry.documents;
        m_rows.push_back(std::move(taken));
        return;
    }
    if (!entry.object || entry.object->entry.role == VersionRole::Marker)
        return;
    taken.object = *entry.object;
    taken.item.object = entry.object->name();
    const std::pair place{taken.item.object.bucket, taken.item.object.key};
    const auto known = m_places.constFind(place);
    if (known == m_places.cend()) {
        m_places.insert(place, m_objects.size());
        m_objects.push_back(std::move(taken));
    } else if (Taken &other = m_objects[*known]; isNewer(taken.object, taken.madeAt, other.object, other.madeAt)) {
        other = std::move(taken);
    }
}

/// A restored backup that runs as a test must not get the real one's documents, nor the other way round.
Result<> RestorePlanner::requireSameDatabase(SessionStore &sessions)
{
    const Result<DatabaseId> now = sessions.identity(m_stop);
    if (!now)
        return fail(now.error());
    m_database = *now;
    QSet<ContainerId> asked;
    for (const std::vector<Taken> *list : {&m_objects, &m_rows}) {
        for (const Taken &taken : *list)
            asked.insert(taken.item.copy.container);
    }
    for (const ContainerId &container : asked) {
        const Result<QByteArray> told = m_reader->origin(container);
        if (!told)
            return fail(told.error());
        const std::optional<VaultOrigin> origin = originOfBytes(*told);
        const bool isKnown = origin && !origin->database.anchor.isEmpty() && !now->anchor.isEmpty();
        if (isKnown && origin->database.anchor != now->anchor)
            return fail(ErrorKind::BadConfig, Cause{CauseKind::RestoreElsewhere, {origin->database.place, now->place}});
    }
    return {};
}

/// A run that is under way, or was cut off, may have copied what it has not removed: where that is gone it was the web
/// app that removed it, and nobody brings it back. The next run finds out, and drops such copies.
Result<> RestorePlanner::requireSettled()
{
    const bool hasJournal =
        m_backends.hasJournal ? m_backends.hasJournal() : QFileInfo::exists(journalPath(m_backends.home));
    if (!m_backends.journal || !hasJournal)
        return {};
    const Result<std::unique_ptr<Journal>> journal = m_backends.journal();
    if (!journal)
        return fail(journal.error());
    const Result<WebAppId> webApp = (*journal)->webAppAt(m_database.place);
    if (!webApp)
        return fail(webApp.error());
    const Result<std::vector<Intent>> open = (*journal)->openIntents(*webApp);
    const Result<std::vector<Run>> unfinished = open ? (*journal)->unfinishedRuns(*webApp) : fail(open.error());
    if (!unfinished)
        return fail(unfinished.error());
    QHash<RunId, Instant> began;
    for (const Run &run : *unfinished)
        began.insert(run.id, run.startedAt);
    for (const Intent &intent : *open) {
        if (began.contains(intent.runId))
            continue;
        const Result<Run> run = (*journal)->run(intent.runId);
        if (!run)
            return fail(run.error());
        began.insert(run->id, run->startedAt);
    }
    if (began.isEmpty())
        return {};
    const QByteArray own = ContainerSigner::publicKeyOfHome(m_backends.home).value_or(QByteArray());
    for (const std::vector<Taken> *list : {&m_objects, &m_rows}) {
        for (const Taken &taken : *list) {
            const ContainerId &container = taken.item.copy.container;
            if (!own.isEmpty() && m_signers.value(container) != own) // another docsweep's run of that number
                continue;
            const VaultRunFacts facts = m_runs.value(container);
            const auto run = began.constFind(facts.run);
            if (run != began.cend() && facts.madeAt >= *run)
                return fail(ErrorKind::Conflict, Cause{CauseKind::RestoreUnsettled, {QString::number(facts.run)}});
        }
    }
    return {};
}

Result<> RestorePlanner::foreseeObjects()
{
    QMap<Bucket, std::vector<size_t>> byBucket;
    for (size_t at = 0; at < m_objects.size(); ++at)
        byBucket[m_objects[at].item.object.bucket].push_back(at);
    if (byBucket.isEmpty())
        return {};
    const Result<std::unique_ptr<ObjectStore>> store = m_backends.objects();
    if (!store && !isAway(store.error().kind))
        return fail(store.error());
    if (!store) {
        m_warnings.push_back(store.error().cause);
        return {};
    }
    for (auto bucket = byBucket.cbegin(); bucket != byBucket.cend(); ++bucket) {
        if (m_stop.stop_requested())
            return failCancelled();
        foreseeBucket(**store, bucket.key(), bucket.value());
    }
    return {};
}

/// What is there by its name may be what was copied: of a run that was brought back already, say. By its facts, or by
/// its bytes; where that would take long, the restore itself finds out.
void RestorePlanner::foreseeThere(ObjectStore &store, Taken &taken, const ObjectEntry &now)
{
    RestoreItem &item = taken.item;
    const VaultObject &copied = taken.object;
    const bool isAsLarge = now.sizeBytes && *now.sizeBytes == item.copy.sizeBytes;
    if (!isAsLarge) {
        item.why = thereNow(item, now);
        return;
    }
    const bool isSame = !copied.entry.version.isEmpty() && store.isSameObject(copied.entry.version, now.version);
    if (!isSame && m_compared + item.copy.sizeBytes > kMostCompared)
        return;
    if (!isSame)
        m_compared += item.copy.sizeBytes;
    const Result<bool> isThere = isSame ? Result<bool>(true) : ObjectReturn(store, *m_reader).isAsCopied(item, m_stop);
    if (isThere && *isThere)
        item.why = Cause{CauseKind::IsThereAlready};
    else if (isThere)
        item.why = thereNow(item, now);
}

void RestorePlanner::foreseeBucket(ObjectStore &store, const Bucket &bucket, const std::vector<size_t> &items)
{
    const Result<BucketRules> rules = store.rules(bucket, m_stop);
    if (!rules) { // it is gone, or away: the restore itself will say which
        for (const size_t at : items)
            m_objects[at].item.why = rules.error().why();
        return;
    }
    std::vector<ObjectKey> keys;
    QHash<ObjectKey, size_t> places;
    const auto look = [&] {
        const Result<std::vector<ObjectEntry>> there = store.lookAtAll(bucket, keys, m_stop);
        for (const ObjectEntry &entry : there ? *there : std::vector<ObjectEntry>()) {
            if (entry.role == VersionRole::Current && places.contains(entry.key))
                foreseeThere(store, m_objects[places.value(entry.key)], entry);
        }
        keys.clear();
        places.clear();
    };
    for (const size_t at : items) {
        Taken &taken = m_objects[at];
        if (const std::optional<Cause> never = objectionTo(*rules, newObjectOf(taken.item, taken.object))) {
            taken.item.state = RestoreState::FolderOnly;
            taken.item.why = *never;
            continue;
        }
        keys.push_back(taken.item.object.key);
        places.insert(taken.item.object.key, at);
        if (keys.size() == kKeysAtOnce)
            look();
    }
    if (!keys.empty())
        look();
}

Result<> RestorePlanner::foreseeRows(SessionStore &sessions)
{
    for (size_t from = 0; from < m_rows.size(); from += kSessionsAtOnce) {
        std::vector<WholeSession> copies;
        std::vector<size_t> places;
        for (size_t at = from; at < std::min(m_rows.size(), from + kSessionsAtOnce); ++at) {
            RestoreItem &item = m_rows[at].item;
            Result<WholeSession> copy = m_reader->session(item.copy.container, item.copy.item);
            if (!copy && copy.error().kind == ErrorKind::LimitReached)
                return fail(copy.error());
            if (!copy) {
                item.state = RestoreState::Failed;
                item.why = copy.error().why();
                continue;
            }
            copies.push_back(std::move(*copy));
            places.push_back(at);
        }
        const auto foreseen = sessions.returnSessions(copies, ReturnMode::Look, m_stop);
        if (!foreseen)
            return fail(foreseen.error());
        for (size_t i = 0; i < places.size(); ++i) {
            RestoreItem &item = m_rows[places[i]].item;
            const SessionReturn &would = (*foreseen)[i];
            item.documents = qint64(copies[i].documentRows.size());
            item.why = would.outcome == ReturnOutcome::AlreadyThere ? Why(Cause{CauseKind::IsThereAlready}) : would.why;
            item.told = wordsOf(would);
        }
    }
    return {};
}

Result<RestoreDraft> RestorePlanner::finish(const RestoreRequest &request)
{
    std::ranges::stable_sort(
        m_objects, {}, [](const Taken &taken) { return std::pair(taken.item.object.bucket, taken.item.object.key); });
    std::ranges::stable_sort(m_rows, std::greater<>(), &Taken::madeAt);
    RestoreDraft draft;
    Restore &restore = draft.restore;
    restore.stage = RestoreStage::Draft;
    restore.madeAt = m_backends.clock->now();
    restore.asked = request.words();
    restore.vault = m_backends.vaultFolder;
    restore.database = m_database.anchor;
    restore.place = m_database.place;
    restore.starter = userAtHost();
    restore.warnings = m_warnings;
    restore.byState.resize(kRestoreStates);
    std::optional<Instant> end;
    for (const std::vector<Taken> *list : {&m_objects, &m_rows}) {
        for (const Taken &taken : *list) {
            const Instant term = m_runs.value(taken.item.copy.container).termEnd;
            end = end ? std::min(*end, term) : term;
            draft.items.push_back(taken.item);
            RestoreTotal &total = restore.byState[size_t(taken.item.state)];
            ++total.items;
            if (taken.item.kind == RestoreKind::Object) {
                total.bytes += taken.item.copy.sizeBytes;
                restore.bytes += taken.item.copy.sizeBytes;
            } else {
                ++restore.sessions;
                restore.documents += taken.item.documents;
            }
        }
    }
    restore.items = qint64(draft.items.size());
    restore.termEnd = end.value_or(restore.madeAt);
    return draft;
}

} // namespace docsweep
