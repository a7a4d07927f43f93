// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/folderscan.h"

#include "core/scan/pagestream.h"

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    struct ObjectPage {
        std::vector<ObjectEntry> entries;
        std::vector<ListProblem> problems;
        bool mayHide = false; ///< of the store
    };
    using SessionPage = std::vector<SessionRecord>;

    /// One bucket as a sequence with a head.
    class ObjectSequence {
    public:
        ObjectSequence(const FolderScanSources &sources, const Bucket &bucket, std::stop_token stop)
            : m_bucket(bucket)
            , m_pages(
                  [make = sources.objects, bucket, onBucket = sources.onBucket, &executor = *sources.executor,
                      prefix = sources.onlyKey ? folderPrefix(*sources.onlyKey) : ObjectKey()](
                      std::stop_token stopReading, const PageStream<ObjectPage>::Push &push) {
                      return produce(make, bucket, prefix, stopReading, push, executor, onBucket);
                  },
                  stop, *sources.executor)
        {
        }

        const Bucket &bucket() const { return m_bucket; }
        const ObjectEntry *head() const { return m_at < m_page.entries.size() ? &m_page.entries[m_at] : nullptr; }

        /// Moves on; `onProblem` hears of problems before any object after them is seen.
        template <typename OnProblem> Result<> advance(OnProblem onProblem)
        {
            if (m_at < m_page.entries.size())
                m_last = m_page.entries[m_at++].key;
            while (m_at >= m_page.entries.size()) {
                Result<std::optional<ObjectPage>> page = m_pages.next();
                if (!page)
                    return fail(page.error());
                m_at = 0;
                m_page = page->has_value() ? std::move(**page) : ObjectPage();
                m_mayHide |= m_page.mayHide;
                for (const ListProblem &problem : m_page.problems)
                    onProblem(m_bucket, problem);
                if (!page->has_value())
                    return {};
            }
            const ObjectEntry &next = m_page.entries[m_at];
            if (m_started && (next.key < m_last || (next.key == m_last && next.role == VersionRole::Current))) {
                return fail(ErrorKind::BadData,
                    Cause{CauseKind::BucketOrder, {m_bucket, displayKey(next.key), displayKey(m_last)}});
            }
            m_started = true;
            return {};
        }

        void drop() { m_page = {}, m_at = 0; }

        /// Nothing has come of it, and that may be wrong.
        bool isDoubtful() const { return m_mayHide && !m_started; }

    private:
        /// The bucket is asked for beside the first page, which waits for what comes of it.
        static Result<> produce(const ObjectReaderFactory &make, const Bucket &bucket, const ObjectKey &prefix,
            std::stop_token stop, const PageStream<ObjectPage>::Push &push, Executor &executor,
            const FolderScanSources::BucketSink &onBucket)
        {
            const Result<std::unique_ptr<ObjectReader>> reader = make();
            if (!reader)
                return fail(reader.error());
            const Result<std::unique_ptr<ObjectReader>> other = make();
            if (!other)
                return fail(other.error());
            Result<> exists;
            const auto ask = [&](std::stop_token own) {
                exists = (*other)->checkBucket(bucket, own);
                if (!exists || !onBucket)
                    return;
                const Result<BucketId> id = (*other)->identify(bucket, own);
                if (!id) {
                    exists = fail(id.error());
                    return;
                }
                if ((*reader)->traits().maySwap) // what is listed is what was identified
                    (*reader)->expect(bucket, *id);
                onBucket(bucket, *id, (*other)->clockAhead());
            };
            std::unique_ptr<Task> asking;
            if ((*reader)->traits().maySwap)
                ask(stop);
            else
                asking = executor.start(ask, stop);
            const auto awaitBucket = [&] {
                if (asking)
                    asking->wait();
                return exists;
            };
            const bool mayHide = (*reader)->traits().mayHide;
            const Result<> listed = (*reader)->listVersions(bucket, prefix, stop, [&](const ListPage &page) {
                return awaitBucket()
                    && push({{page.entries.begin(), page.entries.end()}, {page.problems.begin(), page.problems.end()},
                        mayHide});
            });
            if (Result<> there = awaitBucket(); !there)
                return there;
            if (!push({{}, {}, mayHide})) // also where there was no page
                return failCancelled();
            return listed;
        }

        Bucket m_bucket;
        ObjectPage m_page;
        size_t m_at = 0;
        ObjectKey m_last;
        bool m_started = false;
        bool m_mayHide = false;
        PageStream<ObjectPage> m_pages;
    };

    class SessionSequence {
    public:
        SessionSequence(const FolderScanSources &sources, std::stop_token stop)
            : m_pages(
                [make = sources.sessions, only = sources.onlyKey](
                    std::stop_token stopReading, const PageStream<SessionPage>::Push &push) -> Result<> {
                    const Result<std::unique_ptr<SessionReader>> reader = make();
                    if (!reader)
                        return fail(reader.error());
                    return (*reader)->streamSessions(
                        only, stopReading, [&push](SessionPage &&page) { return push(std::move(page)); });
                },
                stop, *sources.executor)
        {
        }

        SessionRecord *head() { return m_at < m_page.size() ? &m_page[m_at] : nullptr; }

        Result<> advance()
        {
            if (m_at < m_page.size())
                m_last = folderPrefix(m_page[m_at++].key);
            while (m_at >= m_page.size()) {
                Result<std::optional<SessionPage>> page = m_pages.next();
                if (!page)
                    return fail(page.error());
                m_at = 0;
                m_page = page->has_value() ? std::move(**page) : SessionPage();
                if (!page->has_value())
                    return {};
            }
            if (folderPrefix(m_page[m_at].key) <= m_last) {
                return fail(ErrorKind::BadData, Cause{CauseKind::RowsOrder, {displayKey(m_page[m_at].key)}});
            }
            return {};
        }

    private:
        SessionPage m_page;
        size_t m_at = 0;
        ObjectKey m_last;
        PageStream<SessionPage> m_pages;
    };

} // namespace

class FolderScan::Merge {
public:
    Merge(const FolderScanSources &sources, std::stop_token stop)
        : m_stop(stop)
        , m_sessions(sources, stop)
    {
        if (!sources.objects)
            m_storageLost = true;
        else
            for (const Bucket &bucket : sources.buckets)
                m_objects.push_back(std::make_unique<ObjectSequence>(sources, bucket, stop));
    }

    Result<> run(FolderVisitor &visitor)
    {
        m_visitor = &visitor;
        if (Result<> first = m_sessions.advance(); !first)
            return first;
        for (size_t i = 0; i < m_objects.size(); ++i) {
            if (Result<> first = advance(*m_objects[i]); !first)
                return first;
        }
        // A store without any object: named ones are looked up one by one.
        m_isDoubtful = !m_objects.empty()
            && std::ranges::all_of(m_objects, [](const auto &sequence) { return sequence->isDoubtful(); });
        while (true) {
            if (m_stop.stop_requested())
                return failCancelled();
            SessionRecord *session = m_sessions.head();
            const ObjectEntry *object = smallest();
            if (!session && !object)
                return {};
            const bool sessionFirst =
                session && (!object || !ownsFolder(session->key) || folderPrefix(session->key) <= object->key);
            if (Result<> done = sessionFirst ? folder(session->key, session) : objectsAlone(object->key); !done)
                return done;
            if (sessionFirst) {
                if (Result<> next = m_sessions.advance(); !next)
                    return next;
            }
        }
    }

private:
    const ObjectEntry *smallest()
    {
        const ObjectEntry *best = nullptr;
        for (const auto &sequence : m_objects) {
            const ObjectEntry *head = sequence->head();
            if (head && (!best || head->key < best->key))
                best = head;
        }
        return best;
    }

    Result<> advance(ObjectSequence &sequence)
    {
        Result<> moved = sequence.advance([this](const Bucket &bucket, const ListProblem &problem) {
            m_unreadable.push_back(problem.prefix);
            m_visitor->problem(bucket + u'/' + displayKey(problem.prefix), problem.error);
        });
        if (moved || !isAway(moved.error().kind))
            return moved;
        if (!m_storageLost)
            m_visitor->storageLost(moved.error());
        m_storageLost = true;
        for (const auto &other : m_objects)
            other->drop();
        m_objects.clear();
        return {};
    }

    /// Objects of one folder, or a single one that lies in no folder, with its history.
    Result<> objectsAlone(const ObjectKey &key) { return folder(folderOf(key), nullptr); }

    Result<> folder(const SessionKey &key, const SessionRecord *session)
    {
        if (Result<> begun = m_visitor->beginFolder(key, session); !begun)
            return begun;
        const bool loose = key.isEmpty() || (session && !ownsFolder(key));
        const ObjectKey prefix = loose ? ObjectKey() : folderPrefix(key);
        if (!session && loose) {
            if (Result<> all = takeAllOfSmallest(); !all)
                return all;
        } else if (!loose) {
            while (const ObjectEntry *object = smallest()) {
                if (!object->key.startsWith(prefix))
                    break;
                if (Result<> one = takeSmallest(); !one)
                    return one;
                if (m_stop.stop_requested())
                    return failCancelled();
            }
        }
        return m_visitor->endFolder(!m_storageLost && !m_isDoubtful && isReadable(prefix));
    }

    /// The file with its older versions: whether they go depends on each other.
    Result<> takeAllOfSmallest()
    {
        const auto *first = sequenceOf(smallest());
        if (!first)
            return {};
        const Bucket bucket = first->bucket();
        const ObjectKey key = first->head()->key;
        while (const auto *next = sequenceOf(smallest())) {
            if (next->bucket() != bucket || next->head()->key != key)
                break;
            if (Result<> one = takeSmallest(); !one)
                return one;
            if (m_stop.stop_requested())
                return failCancelled();
        }
        return {};
    }

    Result<> takeSmallest()
    {
        ObjectSequence *sequence = sequenceOf(smallest());
        if (!sequence)
            return {};
        if (Result<> seen = m_visitor->object(sequence->bucket(), *sequence->head()); !seen)
            return seen;
        return advance(*sequence);
    }

    /// Whose head this is; null for none.
    ObjectSequence *sequenceOf(const ObjectEntry *head)
    {
        const auto found =
            std::ranges::find_if(m_objects, [head](const auto &sequence) { return head && sequence->head() == head; });
        return found == m_objects.end() ? nullptr : found->get();
    }

    bool isReadable(const ObjectKey &prefix) const
    {
        return std::none_of(m_unreadable.begin(), m_unreadable.end(),
            [&](const ObjectKey &hole) { return hole.startsWith(prefix) || prefix.startsWith(hole); });
    }

    FolderVisitor *m_visitor = nullptr;
    std::stop_token m_stop;
    SessionSequence m_sessions;
    std::vector<std::unique_ptr<ObjectSequence>> m_objects;
    std::vector<ObjectKey> m_unreadable; ///< a few; prefixes that could not be listed
    bool m_storageLost = false;
    bool m_isDoubtful = false;
};

FolderScan::FolderScan(const FolderScanSources &sources, std::stop_token stop)
    : m_merge(std::make_unique<Merge>(sources, std::move(stop)))
{
}

FolderScan::~FolderScan() = default;

Result<> FolderScan::run(FolderVisitor &visitor)
{
    return m_merge->run(visitor);
}

Result<> scanFolders(const FolderScanSources &sources, std::stop_token stop, FolderVisitor &visitor)
{
    return FolderScan(sources, std::move(stop)).run(visitor);
}

} // namespace docsweep
