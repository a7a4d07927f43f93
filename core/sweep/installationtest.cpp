// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/installationtest.h"

#include <algorithm>
#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    struct TestDocument {
        std::array<const char *, kDocumentParts> names; ///< inside the session's folder, by DocumentPart
    };

    constexpr std::array kDocuments{
        TestDocument{{"statement.pdf", "statement-out.xlsx", "statement-out.pdf", "statement-out.docx"}},
        TestDocument{{"receipt.png", nullptr, nullptr, nullptr}},
    };

    std::vector<DocumentRecord> documents(bool withFiles)
    {
        std::vector<DocumentRecord> records;
        for (const TestDocument &document : kDocuments) {
            DocumentRecord record;
            for (size_t part = 0; withFiles && part < document.names.size(); ++part) {
                if (document.names[part])
                    record.keys[part] = folderPrefix(InstallationTest::sessionKey()) + document.names[part];
            }
            records.push_back(std::move(record));
        }
        return records;
    }

} // namespace

bool TestDataFound::isWhole() const
{
    size_t made = 0;
    for (const TestDocument &document : kDocuments)
        made += size_t(std::ranges::count_if(document.names, [](const char *name) { return name != nullptr; }));
    return hasRow && files >= qint64(made);
}

InstallationTest::InstallationTest(ReadBackends readers, SweepBackends writers, RetentionSettings retention)
    : m_readers(std::move(readers))
    , m_writers(std::move(writers))
    , m_retention(retention)
{
}

SessionKey InstallationTest::sessionKey()
{
    return QByteArrayLiteral("test_cleanup_session_123");
}

Result<> InstallationTest::createTestData(std::stop_token stop)
{
    const Result<std::unique_ptr<SessionStore>> sessions = m_writers.sessions();
    if (!sessions)
        return fail(sessions.error());
    if (Result<> schema = (*sessions)->checkSchema(stop); !schema)
        return schema;
    const Result<DatabaseFacts> facts = (*sessions)->facts(stop);
    if (!facts)
        return fail(facts.error());
    if (facts->isReplica)
        return fail(ErrorKind::BadConfig, Cause{CauseKind::ReplicaTakesNoTest, {(*sessions)->name()}});
    const SessionKey key = sessionKey();
    const Result<std::vector<SessionRecord>> there = (*sessions)->sessionsByKey({&key, 1}, stop);
    if (!there)
        return fail(there.error());
    const Result<> files = m_retention.storageCleanup ? putFiles(stop) : Result<>();
    if (!files && !isAway(files.error().kind))
        return files;
    m_whyNoFiles = files ? Why() : files.error().why();
    if (!there->empty())
        return {};
    const Result<Instant> now = (*sessions)->serverTime(stop);
    if (!now)
        return fail(now.error());
    SessionRecord session;
    session.key = key;
    session.lastActivity = *now - m_retention.age - kOlderThanAge;
    session.documents = documents(m_retention.storageCleanup && files);
    m_hasBegun = true;
    const Result<qint64> made = (*sessions)->insertSession(session, stop);
    if (!made && made.error().kind == ErrorKind::Unauthorized && facts->hasOwnClock) // a server, which has roles
        return fail(ErrorKind::Unauthorized,
            Why(made.error().text
                    + u"; a cleanup needs no right to add rows, but test_cleanup makes a session of its own: GRANT "
                      "INSERT ON parser_usersession, parser_processeddocument and USAGE on their sequences for the "
                      "test, or prove the rest alone: docsweep-cli check"_s,
                made.error().cause));
    return made ? Result<>() : fail(made.error());
}

Result<> InstallationTest::putFiles(std::stop_token stop)
{
    const Result<std::unique_ptr<ObjectStore>> store = m_writers.objects();
    if (!store)
        return fail(store.error());
    for (const DocumentRecord &document : documents(true)) {
        for (const ObjectKey &key : document.keys) {
            if (key.isEmpty())
                continue;
            const Result<> made = (*store)->put(
                m_writers.buckets.constFirst(), key, "made by docsweep-cli test_cleanup; " + key + '\n', stop);
            m_hasBegun = m_hasBegun || made || made.error().kind != ErrorKind::NotFound; // there is no such bucket
            if (!made && made.error().kind != ErrorKind::Conflict) // there already: made by an earlier test
                return made;
        }
    }
    return {};
}

Result<qint64> InstallationTest::countFiles(std::stop_token stop)
{
    const Result<std::unique_ptr<ObjectReader>> store = m_readers.objects();
    if (!store)
        return fail(store.error());
    qint64 files = 0;
    Why hidden;
    for (const Bucket &bucket : m_readers.buckets) {
        const Result<> listed = (*store)->list(bucket, folderPrefix(sessionKey()), stop, [&](const ListPage &page) {
            files += qint64(page.entries.size());
            if (page.entries.empty() && !page.problems.empty()) // there may be some
                hidden = page.problems.front().error.why();
            return true;
        });
        if (!listed)
            return fail(listed.error());
    }
    if (files == 0 && m_whyNoFiles.isEmpty())
        m_whyNoFiles = hidden;
    return files;
}

Result<TestDataFound> InstallationTest::find(std::stop_token stop)
{
    const Result<std::unique_ptr<SessionReader>> sessions = m_readers.sessions();
    if (!sessions)
        return fail(sessions.error());
    const SessionKey key = sessionKey();
    const Result<std::vector<SessionRecord>> there = (*sessions)->sessionsByKey({&key, 1}, stop);
    if (!there)
        return fail(there.error());
    TestDataFound found;
    found.hasRow = !there->empty();
    found.documents = there->empty() ? 0 : qint64(there->front().documents.size());
    if (!m_retention.storageCleanup) {
        found.storageProblem = Why(
            u"storage cleanup is switched off (STORAGE_CLEANUP_ENABLED=false)"_s, Cause{CauseKind::SwitchedOff, {}});
        return found;
    }
    const Result<qint64> files = countFiles(stop);
    if (files) {
        found.files = *files;
        if (found.files == 0)
            found.storageProblem = m_whyNoFiles;
    } else if (isAway(files.error().kind))
        found.storageProblem = files.error().why();
    else
        return fail(files.error());
    return found;
}

Result<Plan> InstallationTest::plan(ScanCounters &counters, std::stop_token stop) const
{
    return Planner(m_readers).plan({m_retention, sessionKey()}, counters, stop);
}

} // namespace docsweep
