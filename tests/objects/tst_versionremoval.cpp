// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/objects/supabaseversionscase.h"

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// From the second look on one key is not to go any more.
class FickleTrust final : public RemovalTrust {
public:
    FickleTrust(Duration fresh, ObjectKey taken, int firstLooks)
        : m_until(std::chrono::steady_clock::now() + fresh)
        , m_taken(std::move(taken))
        , m_firstLooks(firstLooks)
    {
    }
    std::chrono::steady_clock::time_point until() const override { return m_until; }
    Result<QSet<ObjectKey>> renew(std::span<const ObjectKey> keys, std::stop_token) override
    {
        QSet<ObjectKey> may(keys.begin(), keys.end());
        if (++looks > m_firstLooks)
            may.remove(m_taken);
        return may;
    }
    int looks = 0;

private:
    const std::chrono::steady_clock::time_point m_until;
    const ObjectKey m_taken;
    const int m_firstLooks;
};

} // namespace

/// Buckets that keep versions: what goes, version by version.
class TestVersionRemoval : public SupabaseVersionsCase {
    Q_OBJECT

private slots:
    void erasesAllOfAKey_data();
    void erasesAllOfAKey();
    void erasesWhatOnlyARowNames_data() { ways(); }
    void erasesWhatOnlyARowNames();
    void bringsNoFormerVersionBack_data() { ways(); }
    void bringsNoFormerVersionBack();
    void takesAFormerVersionAlone_data() { ways(); }
    void takesAFormerVersionAlone();
    void leavesVersionsOfAFileThatWasWrittenAnew_data() { ways(); }
    void leavesVersionsOfAFileThatWasWrittenAnew();
    void leavesWhatWasArchivedSince_data() { ways(); }
    void leavesWhatWasArchivedSince();
    void losesOneKeyForOneThatIsRefused_data() { ways(); }
    void losesOneKeyForOneThatIsRefused();
    void erasesManyWithinTheTenantsLimit_data() { ways(); }
    void erasesManyWithinTheTenantsLimit();
    void looksAgainBeforeWhatKeysName_data() { ways(); }
    void looksAgainBeforeWhatKeysName();
    void looksAgainAfterAPause_data() { ways(); }
    void looksAgainAfterAPause();
    void looksAgainBeforeEachHalf_data() { ways(); }
    void looksAgainBeforeEachHalf();
};

void TestVersionRemoval::erasesAllOfAKey_data()
{
    QTest::addColumn<bool>("bySql");
    QTest::addColumn<QString>("status");
    for (const bool bySql : {false, true}) {
        for (const char *status : {"ENABLED", "SUSPENDED"})
            QTest::addRow("%s, %s", status, bySql ? "by SQL" : "by the API") << bySql << QString::fromLatin1(status);
    }
}

void TestVersionRemoval::erasesAllOfAKey()
{
    QFETCH(QString, status);
    makeHistory();
    QVERIFY(m_cluster->sql(u"UPDATE storage.buckets SET versioning_status = '%1'"_s.arg(status)));
    const auto store = open();
    std::vector<RemovalRequest> requests;
    const Listing all = listVersions(*store);
    for (const ObjectEntry &entry : all.entries)
        requests.push_back(requestFor(entry));
    const auto removed = store->remove(kBox, requests, {});
    QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().text));
    for (const Removal &removal : *removed)
        QVERIFY2(removal.outcome == RemovalOutcome::Removed, qPrintable(removal.why.text));
    QCOMPARE(left(), QStringList());
    QCOMPARE(m_server->blobs()->count, 0);
    QCOMPARE(deletions(u"/object/"_s), 3); // one alone, the other older versions, then what keys name
    const auto again = store->remove(kBox, requests, {});
    for (const Removal &removal : *again)
        QCOMPARE(removal.outcome, RemovalOutcome::AlreadyGone);
    QCOMPARE(deletions(u"/object/"_s), 3);
    QCOMPARE(left(), QStringList()); // nor has it left a mark of deletion
}

void TestVersionRemoval::erasesWhatOnlyARowNames()
{
    makeHistory();
    const auto store = open();
    RemovalRequest named;
    named.key = "a/x.pdf";
    named.notAfter = ago(200min); // the file of today is younger
    Removal removal = removeOne(*store, kBox, named);
    QCOMPARE(removal.outcome, RemovalOutcome::Changed);
    QCOMPARE(removal.difference, Difference::TooNew);
    QCOMPARE(left().count(u"a/x.pdf-"_s), 2);
    named.notAfter = ago(1h);
    removal = removeOne(*store, kBox, named);
    QVERIFY2(removal.outcome == RemovalOutcome::Removed, qPrintable(removal.why.text));
    QCOMPARE(left(), (QStringList{u"a/x.pdf.bak"_s, u"b/gone.pdf!"_s, u"b/gone.pdf-"_s}));
}

void TestVersionRemoval::bringsNoFormerVersionBack()
{
    makeHistory();
    const auto store = open();
    const Listing all = listVersions(*store);
    for (const size_t inForce : {size_t(0), size_t(4)}) { // the file, the mark of deletion
        const Removal removal = removeOne(*store, kBox, requestFor(all.entries[inForce]));
        QCOMPARE(removal.outcome, RemovalOutcome::Refused);
        QCOMPARE(removal.why, Why(Cause{CauseKind::OlderVersionsStay, {QString::fromUtf8(all.entries[inForce].key)}}));
    }
    QCOMPARE(left().size(), 6);
    QCOMPARE(deletions(u"/object/"_s), 0);
}

void TestVersionRemoval::takesAFormerVersionAlone()
{
    makeHistory();
    const auto store = open();
    const Listing all = listVersions(*store);
    QCOMPARE(removeOne(*store, kBox, requestFor(all.entries[2])).outcome, RemovalOutcome::Removed);
    QCOMPARE(left().count(u"a/x.pdf-"_s), 1);
    QCOMPARE(*store->read(kBox, "a/x.pdf", 100, {}), QByteArray("today"));
    RemovalRequest other = requestFor(all.entries[1]);
    other.sizeBytes = 7;
    QCOMPARE(removeOne(*store, kBox, other).difference, Difference::Size);
    QCOMPARE(left().count(u"a/x.pdf-"_s), 1);
}

void TestVersionRemoval::leavesVersionsOfAFileThatWasWrittenAnew()
{
    makeHistory();
    const auto store = open();
    RemovalRequest former = requestFor(listVersions(*store).entries[2]);
    former.onlyWithItsFile = true;
    former.notAfter = ago(200min); // the plan; since then it was overwritten
    const Removal removal = removeOne(*store, kBox, former);
    QCOMPARE(removal.outcome, RemovalOutcome::Changed);
    QCOMPARE(left().size(), 6);
    former.notAfter = ago(1h);
    QCOMPARE(removeOne(*store, kBox, former).outcome, RemovalOutcome::Removed);
}

/// Its age counts from when it was archived.
void TestVersionRemoval::leavesWhatWasArchivedSince()
{
    makeHistory();
    const auto store = open();
    const RemovalRequest file = requestFor(listVersions(*store).entries[3]);
    QVERIFY(m_cluster->sql(u"UPDATE storage.objects SET archived_at = now() WHERE name = 'a/x.pdf.bak'"_s));
    const Removal removal = removeOne(*store, kBox, file);
    QCOMPARE(removal.outcome, RemovalOutcome::Changed);
    QCOMPARE(left().size(), 6);
}

void TestVersionRemoval::losesOneKeyForOneThatIsRefused()
{
    makeHistory();
    QVERIFY(m_server->bar(kBox, {u"a/x.pdf"_s})); // no version of it can be unlinked
    const auto store = open();
    std::vector<RemovalRequest> requests;
    const Listing all = listVersions(*store);
    for (const ObjectEntry &entry : all.entries)
        requests.push_back(requestFor(entry));
    const auto removed = store->remove(kBox, requests, {});
    QVERIFY(removed);
    for (size_t i = 0; i < requests.size(); ++i) {
        const bool isBarred = requests[i].key == "a/x.pdf";
        QVERIFY2(((*removed)[i].outcome == RemovalOutcome::Removed) == !isBarred, qPrintable((*removed)[i].why.text));
    }
    QCOMPARE(left(), (QStringList{u"a/x.pdf"_s, u"a/x.pdf-"_s, u"a/x.pdf-"_s}));
}

void TestVersionRemoval::erasesManyWithinTheTenantsLimit()
{
    QList<VersionSpec> files;
    for (int i = 0; i < 30; ++i) {
        files.append({u"s%1/f"_s.arg(i), u"old"_s, ago(4h), ago(3h)});
        files.append({u"s%1/f"_s.arg(i), u"new"_s, ago(3h)});
    }
    QVERIFY(m_server->makeVersions(kBox, files));
    QVERIFY(m_server->change({{u"delete_objects_limit"_s, 7}}));
    const auto store = open();
    std::vector<RemovalRequest> requests;
    const Listing all = listVersions(*store);
    for (const ObjectEntry &entry : all.entries)
        requests.push_back(requestFor(entry));
    const auto removed = store->remove(kBox, requests, {});
    QVERIFY(removed);
    for (const Removal &removal : *removed)
        QVERIFY2(removal.outcome == RemovalOutcome::Removed, qPrintable(removal.why.text));
    QCOMPARE(left(), QStringList());
}

/// A file is held between the requests for its older versions and the one for itself.
void TestVersionRemoval::looksAgainBeforeWhatKeysName()
{
    makeHistory();
    QVERIFY(m_server->makeVersions(kBox, {{u"z"_s, u"alone"_s, ago(3h)}}));
    const auto store = open();
    const std::vector<RemovalRequest> proof{requestFor(listVersions(*store, "z").entries.at(0))};
    QCOMPARE(store->remove(kBox, proof, {})->front().outcome, RemovalOutcome::Removed);
    const std::vector<RemovalRequest> requests = requestsForAll(*store);
    FickleTrust trust(-1s, "a/x.pdf", 1);
    store->trust(&trust);
    const auto removed = store->remove(kBox, requests, {});
    store->trust(nullptr);
    QVERIFY(removed);
    QCOMPARE(left(), QStringList{u"a/x.pdf"_s});
    QVERIFY((*removed)[0].outcome == RemovalOutcome::Failed && (*removed)[0].isWorthAnother);
    QVERIFY2((*removed)[0].why.cause.kind == CauseKind::NotToGo, qPrintable((*removed)[0].why.text));
    QCOMPARE(trust.looks, 2);
}

/// The storage asks to be left alone for a second, and meanwhile a file is held.
void TestVersionRemoval::looksAgainAfterAPause()
{
    makeHistory();
    const auto store = open();
    const std::vector<RemovalRequest> requests = requestsForAll(*store);
    QVERIFY(m_server->addFault({{u"action"_s, u"answer"_s}, {u"method"_s, u"DELETE"_s}, {u"path"_s, u"^/object/"_s},
        {u"status"_s, 429}, {u"retry_after"_s, 1},
        {u"body"_s, QJsonObject{{u"statusCode"_s, u"429"_s}, {u"code"_s, u"SlowDown"_s}, {u"message"_s, u"slow"_s}}}}));
    FickleTrust trust(800ms, "a/x.pdf", 0);
    store->trust(&trust);
    const auto removed = store->remove(kBox, requests, {});
    store->trust(nullptr);
    QVERIFY(removed);
    QVERIFY(trust.looks > 0);
    QCOMPARE(left(), (QStringList{u"a/x.pdf"_s, u"a/x.pdf-"_s, u"a/x.pdf-"_s}));
    for (size_t i = 0; i < requests.size(); ++i) {
        const Removal &removal = (*removed)[i];
        if (requests[i].key == "a/x.pdf")
            QVERIFY(removal.outcome == RemovalOutcome::Failed && removal.isWorthAnother);
        else
            QVERIFY2(removal.outcome == RemovalOutcome::Removed, qPrintable(removal.why.text));
    }
}

/// A version is refused, and meanwhile another file is somebody's.
void TestVersionRemoval::looksAgainBeforeEachHalf()
{
    QList<VersionSpec> files;
    for (int i = 0; i < 32; ++i)
        files.append({u"s/%1"_s.arg(i, 2, 10, QChar(u'0')), u"bytes"_s, ago(3h)});
    files.append({u"z"_s, u"alone"_s, ago(3h)});
    QVERIFY(m_server->makeVersions(kBox, files));
    QVERIFY(m_server->bar(kBox, {u"s/21"_s}));
    const auto store = open();
    const std::vector<RemovalRequest> proof{requestFor(listVersions(*store, "z").entries.at(0))};
    QCOMPARE(store->remove(kBox, proof, {})->front().outcome, RemovalOutcome::Removed);
    const std::vector<RemovalRequest> requests = requestsForAll(*store);
    FickleTrust trust(-1s, "s/07", 1);
    store->trust(&trust);
    const auto removed = store->remove(kBox, requests, {});
    store->trust(nullptr);
    QVERIFY(removed);
    QCOMPARE(left(), (QStringList{u"s/07"_s, u"s/21"_s}));
    QVERIFY((*removed)[7].outcome == RemovalOutcome::Failed && (*removed)[7].isWorthAnother);
    QCOMPARE((*removed)[21].outcome, RemovalOutcome::Refused);
}

QTEST_GUILESS_MAIN(TestVersionRemoval)
#include "tst_versionremoval.moc"
