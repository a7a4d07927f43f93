// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/explainer.h"

#include "core/retention/scanfacts.h"
#include "core/sweep/ownerfacts.h"
#include "core/sweep/systemcheck.h"

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// One question, with everything it takes to answer it.
    class Inquiry {
    public:
        Inquiry(const ReadBackends &backends, const RetentionSettings &retention, std::stop_token stop)
            : m_backends(backends)
            , m_retention(retention)
            , m_stop(std::move(stop))
        {
        }

        Result<> open();
        Result<std::optional<Explanation>> ask(const QByteArray &key, const QList<Bucket> &buckets);

    private:
        Result<> openStorage();
        Result<> openJournal();
        Result<const SessionRecord *> record(const SessionKey &key);
        Result<> explainFolder(const SessionKey &key, const QList<Bucket> &buckets);
        Result<> explainListed(const Bucket &bucket, const FolderFacts &folder, QSet<ObjectKey> &seen);
        Result<> explainObject(const ObjectKey &key, const QList<Bucket> &buckets);
        Result<> explainVersions(const Bucket &bucket, const ObjectKey &key, const FolderFacts &folder);
        /// All that a bucket keeps of one key, its file first, then the newest.
        void judge(const Bucket &bucket, std::span<const ObjectEntry> entries, const FolderFacts &folder);
        void add(
            const Bucket &bucket, const ObjectEntry &entry, const ObjectVerdict &verdict, const FolderFacts &folder);
        void tellSession(const SessionRecord &session, const FolderFacts &folder);
        void addMissing(const ObjectKey &key, const FolderFacts &folder);
        void add(ExplainedObject object);
        std::vector<Naming> namings(const ObjectKey &key, const FolderFacts &folder) const;

        const ReadBackends &m_backends;
        const RetentionSettings &m_retention;
        std::stop_token m_stop;
        std::unique_ptr<SessionReader> m_sessions;
        std::unique_ptr<ObjectReader> m_objects; ///< null while the storage does not say
        std::unique_ptr<Journal> m_journal;
        ForeignReferences m_foreign;
        HoldSet m_holds;
        Result<> m_lookup; ///< what asking for kept outputs met
        std::optional<ScanFacts> m_facts;
        QHash<SessionKey, std::optional<SessionRecord>> m_records;
        Explanation m_frame; ///< what every answer says alike
        Explanation m_answer;
    };

    Result<> Inquiry::open()
    {
        Result<std::unique_ptr<SessionReader>> sessions = m_backends.sessions();
        if (!sessions)
            return fail(sessions.error());
        m_sessions = std::move(*sessions);
        if (Result<> schema = m_sessions->checkSchema(m_stop); !schema)
            return schema;
        const Result<Instant> now = m_sessions->serverTime(m_stop);
        if (!now)
            return fail(now.error());
        m_frame.now = *now;
        m_frame.clockAhead = m_backends.clock->now() - *now;
        m_frame.databaseName = m_sessions->name();
        m_frame.policy = {*now - m_retention.age, m_retention.age, m_retention.keepOutputs, m_retention.keepActiveFiles,
            m_retention.storageCleanup, {}, m_retention.keepOldVersions};
        const Result<> foreign = m_sessions->streamForeignReferences(
            m_stop, [this](const ForeignReference &reference) { m_foreign.add(reference); });
        if (!foreign)
            return foreign;
        if (Result<> journal = openJournal(); !journal)
            return journal;
        return openStorage();
    }

    Result<> Inquiry::openJournal()
    {
        Result<std::unique_ptr<Journal>> journal = m_backends.journal();
        if (!journal)
            return fail(journal.error());
        m_journal = std::move(*journal);
        Result<std::vector<Hold>> holds = m_journal->holds();
        if (!holds)
            return fail(holds.error());
        m_holds = HoldSet(holdsInForce(std::move(*holds), m_frame.now));
        if (Result<> learnt = learnOwners(*m_sessions, m_holds, m_foreign, m_stop); !learnt)
            return learnt;
        m_facts.emplace(m_frame.policy, m_holds, m_foreign, [this](const ObjectName &name) {
            const Result<bool> kept = m_journal->isKeptOutput(name);
            if (!kept)
                m_lookup = fail(kept.error());
            return kept.value_or(true);
        });
        return {};
    }

    Result<> Inquiry::openStorage()
    {
        Result<std::unique_ptr<ObjectReader>> objects = m_backends.objects();
        if (!objects) {
            m_frame.storageProblem = objects.error().why();
            return isAway(objects.error().kind) ? Result<>() : fail(objects.error());
        }
        m_objects = std::move(*objects);
        m_frame.storageName = m_objects->traits().name;
        for (const Bucket &bucket : m_backends.buckets) {
            const Result<> usable = m_objects->checkBucket(bucket, m_stop);
            if (usable)
                continue;
            if (!isAway(usable.error().kind))
                return usable;
            m_frame.storageProblem = usable.error().why();
            m_objects.reset();
            return {};
        }
        return {};
    }

    Result<std::optional<Explanation>> Inquiry::ask(const QByteArray &asked, const QList<Bucket> &buckets)
    {
        m_answer = m_frame;
        const QByteArray folder = asked.endsWith('/') ? asked.chopped(1) : asked;
        if (!folder.contains('/')) {
            m_answer.isSession = true;
            if (Result<> done = explainFolder(folder, buckets); !done)
                return fail(done.error());
        }
        if (!asked.endsWith('/') && !m_answer.session && m_answer.objectCount == 0) {
            m_answer.isSession = false;
            if (Result<> done = explainObject(asked, buckets); !done)
                return fail(done.error());
        }
        if (!m_lookup)
            return fail(m_lookup.error());
        if (m_answer.isSession ? !m_answer.session && m_answer.objectCount == 0 : m_answer.objectCount == 0)
            return std::optional<Explanation>();
        return std::optional(m_answer);
    }

    Result<const SessionRecord *> Inquiry::record(const SessionKey &key)
    {
        auto known = m_records.find(key);
        if (known == m_records.end()) {
            std::optional<SessionRecord> found;
            if (!key.isEmpty()) {
                Result<std::vector<SessionRecord>> rows = m_sessions->sessionsByKey({&key, 1}, m_stop);
                if (!rows)
                    return fail(rows.error());
                if (!rows->empty())
                    found = std::move(rows->front());
            }
            known = m_records.insert(key, found);
        }
        return known->has_value() ? &**known : nullptr;
    }

    Result<> Inquiry::explainFolder(const SessionKey &key, const QList<Bucket> &buckets)
    {
        const Result<const SessionRecord *> found = record(key);
        if (!found)
            return fail(found.error());
        m_answer.key = key;
        const FolderFacts folder = m_facts->folder(key, *found);
        if (*found) {
            tellSession(**found, folder);
        }
        QSet<ObjectKey> seen;
        for (const Bucket &bucket : buckets) {
            if (!ownsFolder(key) || !m_objects)
                break;
            if (Result<> listed = explainListed(bucket, folder, seen); !listed)
                return listed;
        }
        for (auto named = folder.named.cbegin(); named != folder.named.cend(); ++named) {
            if (!seen.contains(named.key()))
                addMissing(named.key(), folder);
        }
        if (!*found)
            return {};
        for (const DocumentRecord &document : m_answer.session->documents) {
            for (const ObjectKey &elsewhere : document.keys) {
                if (elsewhere.isEmpty() || folder.named.contains(elsewhere))
                    continue;
                if (Result<> done = explainObject(elsewhere, buckets); !done)
                    return done;
            }
        }
        m_answer.key = key;
        return {};
    }

    Result<> Inquiry::explainListed(const Bucket &bucket, const FolderFacts &folder, QSet<ObjectKey> &seen)
    {
        std::vector<ObjectEntry> ofKey;
        const auto judgeKey = [&] {
            judge(bucket, ofKey, folder);
            ofKey.clear();
        };
        const Result<> listed =
            m_objects->listVersions(bucket, folderPrefix(folder.key), m_stop, [&](const ListPage &page) {
                for (const ObjectEntry &entry : page.entries) {
                    if (folder.named.contains(entry.key) && entry.role == VersionRole::Current)
                        seen.insert(entry.key);
                    if (!ofKey.empty() && ofKey.back().key != entry.key)
                        judgeKey();
                    ofKey.push_back(entry);
                }
                if (!page.problems.empty())
                    m_answer.storageProblem = page.problems.front().error.why();
                return true;
            });
        judgeKey();
        return listed;
    }

    Result<> Inquiry::explainVersions(const Bucket &bucket, const ObjectKey &key, const FolderFacts &folder)
    {
        std::vector<ObjectEntry> ofKey;
        const Result<> listed = m_objects->listVersions(bucket, key, m_stop, [&](const ListPage &page) {
            std::ranges::copy_if(
                page.entries, std::back_inserter(ofKey), [&key](const ObjectEntry &entry) { return entry.key == key; });
            return true;
        });
        judge(bucket, ofKey, folder);
        return listed;
    }

    Result<> Inquiry::explainObject(const ObjectKey &key, const QList<Bucket> &buckets)
    {
        const SessionKey folderKey = folderOf(key);
        const Result<const SessionRecord *> found = record(folderKey);
        if (!found)
            return fail(found.error());
        const FolderFacts folder = m_facts->folder(folderKey, *found);
        if (!m_answer.isSession) {
            m_answer.key = folderKey;
            if (*found) {
                tellSession(**found, folder);
            }
        }
        bool exists = false;
        for (const Bucket &bucket : buckets) {
            if (!m_objects)
                break;
            const Result<std::optional<ObjectEntry>> entry = m_objects->look(bucket, key, m_stop);
            if (!entry && entry.error().kind == ErrorKind::BadData) // a key no store can hold, named by a row or asked
                continue;
            if (!entry)
                return fail(entry.error());
            exists |= entry->has_value();
            const Result<BucketHistory> history = m_objects->history(bucket, m_stop);
            if (history && history->keepsVersions()) {
                if (Result<> explained = explainVersions(bucket, key, folder); !explained)
                    return explained;
            } else if (*entry) {
                judge(bucket, {&**entry, 1}, folder);
            }
        }
        if (!exists && (folder.named.contains(key) || m_foreign.of(key)))
            addMissing(key, folder);
        return {};
    }

    /// What becomes of older versions depends on the file, and of a mark on them: as the planner does it.
    void Inquiry::judge(const Bucket &bucket, std::span<const ObjectEntry> entries, const FolderFacts &folder)
    {
        ItsFile itsFile = ItsFile::Deleted;
        bool hasStaying = false;
        if (!entries.empty() && entries.front().role == VersionRole::Current) {
            const ObjectVerdict verdict = m_facts->judge(bucket, entries.front(), folder);
            itsFile = verdict.goes() ? ItsFile::Goes : ItsFile::Stays;
            add(bucket, entries.front(), verdict, folder);
        }
        const ObjectEntry *mark = nullptr;
        for (const ObjectEntry &entry : entries) {
            if (entry.role == VersionRole::Current)
                continue;
            if (!entry.archivedAt) { // whether it goes depends on what it hides
                mark = &entry;
                continue;
            }
            const ObjectVerdict verdict = m_facts->judgeVersion(bucket, entry, folder, itsFile);
            hasStaying |= !verdict.goes();
            add(bucket, entry, verdict, folder);
        }
        if (mark != nullptr)
            add(bucket, *mark, m_facts->judgeVersion(bucket, *mark, folder, ItsFile::Deleted, hasStaying), folder);
    }

    void Inquiry::add(
        const Bucket &bucket, const ObjectEntry &entry, const ObjectVerdict &verdict, const FolderFacts &folder)
    {
        ExplainedObject object;
        object.name = {bucket, entry.key};
        object.entry = entry;
        object.reason = verdict.reason;
        object.isOutput = verdict.isOutput;
        if (verdict.hold)
            object.hold = *verdict.hold;
        object.namedBy = namings(entry.key, folder);
        if (verdict.goes() && verdict.session && verdict.session->key != folder.key)
            object.takenBy = verdict.session->key;
        add(std::move(object));
    }

    void Inquiry::tellSession(const SessionRecord &session, const FolderFacts &folder)
    {
        const SessionVerdict verdict = m_facts->judge(*folder.row);
        m_answer.session = session;
        m_answer.sessionReason = verdict.reason;
        if (verdict.hold)
            m_answer.sessionHold = *verdict.hold;
    }

    void Inquiry::addMissing(const ObjectKey &key, const FolderFacts &folder)
    {
        ExplainedObject object;
        object.name = {{}, key};
        object.namedBy = namings(key, folder);
        object.isOutput = std::any_of(
            object.namedBy.begin(), object.namedBy.end(), [](const Naming &naming) { return naming.asOutput; });
        if (!m_objects) { // a cleanup would judge it by its rows alone
            ObjectEntry entry;
            entry.key = key;
            const ObjectVerdict verdict = m_facts->judge({}, entry, folder, Presence::Unknown);
            object.reason = verdict.reason;
            if (verdict.hold)
                object.hold = *verdict.hold;
        }
        add(std::move(object));
    }

    void Inquiry::add(ExplainedObject object)
    {
        ++m_answer.objectCount;
        if (object.entry) {
            m_answer.bytes += object.entry->sizeBytes.value_or(0);
            m_answer.goingCount += goes(object.reason) ? 1 : 0;
        }
        if (qint64(m_answer.objects.size()) < Explanation::kMostExplained)
            m_answer.objects.push_back(std::move(object));
    }

    std::vector<Naming> Inquiry::namings(const ObjectKey &key, const FolderFacts &folder) const
    {
        std::vector<Naming> names;
        const auto known = m_records.constFind(folder.key);
        if (known != m_records.cend() && known->has_value()) {
            for (const DocumentRecord &document : (*known)->documents) {
                for (int part = 0; part < kDocumentParts; ++part) {
                    if (document.keys[size_t(part)] == key)
                        names.push_back({folder.key, document.id, DocumentPart(part) != DocumentPart::Source});
                }
            }
        }
        if (const std::vector<ForeignReferences::Reference> *others = m_foreign.of(key)) {
            for (const ForeignReferences::Reference &other : *others) {
                if (const SessionKey &owner = m_foreign.owner(other.owner).key; owner != folder.key)
                    names.push_back({owner, {}, other.asOutput});
            }
        }
        return names;
    }

} // namespace

Explainer::Explainer(ReadBackends backends, RetentionSettings retention)
    : m_backends(std::move(backends))
    , m_retention(retention)
{
}

Result<Explanation> Explainer::explain(const QByteArray &key, std::stop_token stop) const
{
    Inquiry inquiry(m_backends, m_retention, stop);
    if (Result<> opened = inquiry.open(); !opened)
        return fail(opened.error());
    Result<std::optional<Explanation>> answer = inquiry.ask(key, m_backends.buckets);
    for (const Bucket &bucket : m_backends.buckets) { // the key may have been copied with its bucket in front
        if (!answer || *answer)
            break;
        const QByteArray front = bucket.toUtf8() + '/';
        if (key.startsWith(front) && key.size() > front.size())
            answer = inquiry.ask(key.sliced(front.size()), {bucket});
    }
    if (!answer)
        return fail(answer.error());
    if (!*answer)
        return fail(ErrorKind::NotFound, Cause{CauseKind::NothingCalled, {displayKey(key)}});
    return std::move(**answer);
}

} // namespace docsweep
