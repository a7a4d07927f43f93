// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scan/scanscene.h"

#include <utility>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// Rows from a list, in the order of the list, `perPage` at a time.
    class ListedSessions final : public SessionReader {
    public:
        ListedSessions(std::vector<SessionRecord> sessions, size_t perPage)
            : m_sessions(std::move(sessions))
            , m_perPage(perPage)
        {
        }
        QString name() const override { return u"a list"_s; }
        Result<DatabaseId> identity(std::stop_token) override { return DatabaseId{"list:", name()}; }
        Result<> checkSchema(std::stop_token) override { return {}; }
        Result<Instant> serverTime(std::stop_token) override { return fromMicros(kSomeTime); }
        Result<> streamSessions(
            const std::optional<SessionKey> &only, std::stop_token stop, const SessionSink &onSessions) override
        {
            std::vector<SessionRecord> page;
            for (const SessionRecord &session : m_sessions) {
                if (only && session.key != *only)
                    continue;
                page.push_back(session);
                if (page.size() == m_perPage && !onSessions(std::exchange(page, {})))
                    return failCancelled();
            }
            if (stop.stop_requested() || (!page.empty() && !onSessions(std::move(page))))
                return failCancelled();
            return {};
        }
        Result<> streamForeignReferences(std::stop_token, const ForeignReferenceSink &) override { return {}; }
        Result<std::vector<SessionRecord>> sessionsByKey(std::span<const SessionKey>, std::stop_token) override
        {
            return std::vector<SessionRecord>();
        }
        Result<std::vector<qint64>> existingIds(std::span<const qint64>, std::stop_token) override
        {
            return std::vector<qint64>();
        }
        Result<std::vector<DocumentFacts>> documentFacts(std::span<const qint64>, std::stop_token) override
        {
            return std::vector<DocumentFacts>();
        }

    private:
        std::vector<SessionRecord> m_sessions;
        size_t m_perPage;
    };

    /// Writes what it is told: "a*[box:a/1 attic:a/2]" is a folder with a row and two objects, "?" an incomplete one.
    class Scribe final : public FolderVisitor {
    public:
        Result<> beginFolder(const SessionKey &key, const SessionRecord *session) override
        {
            text += (text.isEmpty() ? "" : " ") + key + (session ? "*[" : "[");
            return {};
        }
        Result<> object(const Bucket &bucket, const ObjectEntry &object) override
        {
            text += (text.endsWith('[') ? "" : " ") + bucket.toUtf8() + ':' + object.key;
            return {};
        }
        Result<> endFolder(bool listingComplete) override
        {
            text += listingComplete ? "]" : "]?";
            return {};
        }
        void problem(const QString &where, const Error &) override { text += " !" + where.toUtf8(); }
        void storageLost(const Error &) override { text += text.isEmpty() ? "LOST" : " LOST"; }

        QByteArray text;
    };

} // namespace

Scene::Scene(const QByteArray &sessionKeys, const QByteArray &objectKeys)
{
    objects->addBucket(u"box"_s);
    for (const QByteArray &key : sessionKeys.split(' ')) {
        if (!key.isEmpty())
            sessions.push_back({qint64(sessions.size()) + 1, key, fromMicros(kSomeTime), {}});
    }
    for (const QByteArray &key : objectKeys.split(' ')) {
        if (!key.isEmpty())
            objects->set(u"box"_s, key, "x", fromMicros(kSomeTime));
    }
    reader = [this]() -> Result<std::unique_ptr<ObjectReader>> {
        return std::unique_ptr<ObjectReader>(std::make_unique<MemoryObjectStore>(objects));
    };
}

QByteArray Scene::scan(std::stop_token stop, size_t perPage)
{
    FolderScanSources sources;
    sources.sessions = [this, perPage]() -> Result<std::unique_ptr<SessionReader>> {
        return std::unique_ptr<SessionReader>(std::make_unique<ListedSessions>(sessions, perPage));
    };
    sources.objects = reader;
    sources.buckets = buckets;
    sources.onlyKey = only;
    Scribe scribe;
    result = scanFolders(sources, stop, scribe);
    return scribe.text;
}

} // namespace docsweep
