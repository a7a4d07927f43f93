// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sessions/sessionstorecontract.h"

#include "core/base/clock.h"
#include "core/sessions/djangoschema.h"
#include "core/sessions/sessionstores.h"
#include "tests/support/sessions/timezone.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <cstdio>
#include <thread>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    const Instant kNoon = *parseInstant("2025-08-27T12:00:00Z");
    const Instant kCutoff = kNoon + 1h;

    QString inWords(const SessionRemoval &removal)
    {
        switch (removal.outcome) {
        case SessionOutcome::Removed:
            return u"removed "_s + QString::number(removal.documents);
        case SessionOutcome::AlreadyGone:
            return u"gone"_s;
        case SessionOutcome::CameBack:
            return u"came back"_s;
        case SessionOutcome::Changed:
            return u"changed"_s;
        case SessionOutcome::Failed:
            return u"failed"_s;
        }
        return {};
    }

    std::vector<SessionRecord> inStreamOrder(std::vector<SessionRecord> sessions)
    {
        std::ranges::sort(sessions, {}, [](const SessionRecord &session) { return folderPrefix(session.key); });
        return sessions;
    }

    QList<QByteArray> keysOf(const std::vector<SessionRecord> &sessions)
    {
        QList<QByteArray> keys;
        for (const SessionRecord &session : sessions)
            keys.append(session.key);
        return keys;
    }

    QList<SessionSpec> manySpecs(int count, int documents)
    {
        QList<SessionSpec> specs;
        for (int i = 0; i < count; ++i) {
            const QString key = u"s%1"_s.arg(i, 5, 10, QChar(u'0'));
            SessionSpec spec{key, kNoon, {}};
            for (int d = 0; d < documents; ++d)
                spec.documents.append(document(key + u"/%1.pdf"_s.arg(d)));
            specs.append(spec);
        }
        return specs;
    }

    QString asText(const ForeignReference &reference)
    {
        return QString::fromUtf8(reference.sessionKey + " -> " + reference.key)
            + (reference.isOutput ? " (output)"_L1 : ""_L1);
    }

} // namespace

LockHolder::LockHolder(const DatabaseSettings &settings)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QJsonObject told{{u"kind"_s, int(settings.kind)}, {u"path"_s, settings.sqlitePath},
        {u"host"_s, settings.host}, {u"port"_s, settings.port}, {u"name"_s, settings.database},
        {u"user"_s, settings.user}, {u"password"_s, settings.password.reveal()}};
    environment.insert(u"LOCK_DATABASE"_s, QString::fromUtf8(QJsonDocument(told).toJson()));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), {u"--hold-run-lock"_s});
}

bool LockHolder::holds()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(20000))
            return false;
    }
    return m_process.readLine().trimmed() == "held";
}

void LockHolder::kill()
{
    m_process.kill(); // SIGKILL
    m_process.waitForFinished();
}

int SessionStoreContract::holdRunLock()
{
    const QJsonObject told = QJsonDocument::fromJson(qgetenv("LOCK_DATABASE")).object();
    DatabaseSettings settings;
    settings.kind = DatabaseKind(told[u"kind"].toInt());
    settings.sqlitePath = told[u"path"].toString();
    settings.host = told[u"host"].toString();
    settings.port = told[u"port"].toInt();
    settings.database = told[u"name"].toString();
    settings.user = told[u"user"].toString();
    settings.password = Secret(told[u"password"].toString());
    const auto store = makeSessionStore(settings);
    const auto lock = store ? (*store)->acquireRunLock({}) : fail(store.error());
    std::puts(lock ? "held" : qPrintable(lock.error().text));
    std::fflush(stdout);
    std::getchar(); // until killed
    return 0;
}

int runSessionTests(int argc, char *argv[], const std::vector<QObject *> &tests)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--hold-run-lock"_s))
        return SessionStoreContract::holdRunLock();
    int failed = 0;
    for (QObject *test : tests)
        failed += QTest::qExec(test, application.arguments());
    return failed;
}

Result<std::unique_ptr<SessionStore>> SessionStoreContract::openStore(const DatabaseSettings &settings)
{
    return makeSessionStore(settings);
}

std::vector<SessionRecord> SessionStoreContract::make(const QList<SessionSpec> &specs)
{
    const auto ids = m_django->create(specs);
    if (!ids) {
        qWarning("%ls", qUtf16Printable(ids.error().text));
        return {};
    }
    std::vector<SessionRecord> all = rows();
    std::vector<SessionRecord> made;
    for (const qint64 id : *ids)
        made.push_back(*std::ranges::find(all, id, &SessionRecord::id));
    return made;
}

SessionRecord SessionStoreContract::makeOne(
    const QString &key, Instant lastActivity, const QList<QJsonObject> &documents)
{
    return make({{key, lastActivity, documents}}).at(0);
}

std::vector<SessionRecord> SessionStoreContract::streamed()
{
    std::vector<SessionRecord> all;
    const Result<> read = m_store->streamSessions({}, {}, [&all](std::vector<SessionRecord> &&batch) {
        std::ranges::move(batch, std::back_inserter(all));
        return true;
    });
    if (!read)
        qWarning("%ls", qUtf16Printable(read.error().text));
    return all;
}

std::vector<SessionRecord> SessionStoreContract::rows()
{
    const auto read = m_django->rows();
    if (!read)
        qWarning("%ls", qUtf16Printable(read.error().text));
    return read ? *read : std::vector<SessionRecord>();
}

SessionCondition SessionStoreContract::condition(const SessionRecord &session, std::optional<Instant> idleBefore)
{
    return {session.id, session.key, idleBefore, session.lastActivity, documentsFingerprint(session.documents)};
}

std::vector<SessionCondition> SessionStoreContract::conditions(
    std::span<const SessionRecord> sessions, std::optional<Instant> idleBefore)
{
    std::vector<SessionCondition> all;
    all.reserve(sessions.size());
    for (const SessionRecord &session : sessions)
        all.push_back(condition(session, idleBefore));
    return all;
}

QStringList SessionStoreContract::remove(const std::vector<SessionCondition> &conditions)
{
    const auto removals = m_store->removeSessions(conditions, {});
    if (!removals)
        return {kindName(removals.error().kind) + u": "_s + removals.error().text};
    QStringList words;
    for (const SessionRemoval &removal : *removals) {
        words.append(inWords(removal));
        if (removal.outcome != SessionOutcome::Removed && removal.why.isEmpty())
            words.append(u"without a reason"_s);
    }
    return words;
}

QString SessionStoreContract::removeOne(const SessionCondition &condition)
{
    return remove({condition}).join(", "_L1);
}

void SessionStoreContract::initTestCase()
{
    const auto made = makeDatabase();
    VERIFY_OK(made);
    m_settings = *made;
    auto django = DjangoProject::start(m_settings);
    VERIFY_OK(django);
    m_django = std::move(*django);
    VERIFY_OK(m_django->migrate());
}

void SessionStoreContract::init()
{
    VERIFY_OK(m_django->clear());
    auto store = openStore(m_settings);
    VERIFY_OK(store);
    m_store = std::move(*store);
}

void SessionStoreContract::cleanup()
{
    m_store.reset();
}

void SessionStoreContract::cleanupTestCase()
{
    m_django.reset();
}

void SessionStoreContract::namesItselfWithoutSecrets()
{
    QVERIFY(!m_store->name().isEmpty());
    QVERIFY(m_settings.password.isEmpty() || !m_store->name().contains(m_settings.password.reveal()));
}

void SessionStoreContract::findsTheTablesDjangoMade()
{
    VERIFY_OK(m_store->checkSchema({}));
}

void SessionStoreContract::namesWhatIsMissing_data()
{
    QTest::addColumn<QString>("breakIt");
    QTest::addColumn<QString>("mendIt");
    QTest::addColumn<QString>("named");
    const auto rename = u"ALTER TABLE %1 RENAME COLUMN %2 TO %3"_s;
    QTest::newRow("a column of the sessions") << rename.arg(django::kSessions, u"last_activity"_s, u"seen"_s)
                                              << rename.arg(django::kSessions, u"seen"_s, u"last_activity"_s)
                                              << u"the column parser_usersession.last_activity"_s;
    QTest::newRow("a column of the documents") << rename.arg(django::kDocuments, u"pdf_file_path"_s, u"pdf"_s)
                                               << rename.arg(django::kDocuments, u"pdf"_s, u"pdf_file_path"_s)
                                               << u"the column parser_processeddocument.pdf_file_path"_s;
    const auto renameTable = u"ALTER TABLE %1 RENAME TO %2"_s;
    QTest::newRow("the documents") << renameTable.arg(django::kDocuments, u"papers"_s)
                                   << renameTable.arg(u"papers"_s, django::kDocuments)
                                   << u"the table parser_processeddocument"_s;
    QTest::newRow("the sessions") << renameTable.arg(django::kSessions, u"visits"_s)
                                  << renameTable.arg(u"visits"_s, django::kSessions)
                                  << u"the table parser_usersession"_s;
}

void SessionStoreContract::namesWhatIsMissing()
{
    QFETCH(QString, breakIt);
    QFETCH(QString, mendIt);
    QFETCH(QString, named);
    VERIFY_OK(m_django->sql(breakIt));
    const Result<> checked = m_store->checkSchema({});
    const auto read = m_store->streamSessions({}, {}, [](auto &&) { return true; });
    VERIFY_OK(m_django->sql(mendIt));
    VERIFY_FAILS(checked, ErrorKind::BadConfig);
    QVERIFY2(checked.error().text.contains(named), qPrintable(checked.error().text));
    QVERIFY(checked.error().text.contains(m_store->name()));
    QVERIFY(checked.error().text.contains(u"migrate"_s));
    VERIFY_FAILS(read, ErrorKind::BadConfig);
    VERIFY_OK(m_store->checkSchema({}));
}

void SessionStoreContract::tellsTheServersTime()
{
    const Instant before = SystemClock().now();
    const auto time = m_store->serverTime({});
    VERIFY_OK(time);
    QVERIFY(*time >= before - 1s);
    QVERIFY(*time <= SystemClock().now() + 1s);
}

void SessionStoreContract::tellsWhichDatabaseItIs()
{
    auto lock = m_store->acquireRunLock({}); // from the first run on
    VERIFY_OK(lock);
    const auto id = m_store->identity({});
    VERIFY_OK(id);
    QVERIFY(!id->anchor.isEmpty());
    QVERIFY2(id->place.startsWith(m_store->name()), qPrintable(id->place));
    QVERIFY(m_settings.password.isEmpty() || !id->place.contains(m_settings.password.reveal()));
    lock->reset();
    makeOne(u"key"_s, kNoon);

    QCOMPARE(*m_store->identity({}), *id);
    const auto other = openStore(m_settings);
    VERIFY_OK(other);
    const auto reader = makeSessionReader(m_settings);
    VERIFY_OK(reader);
    for (SessionReader *each : {static_cast<SessionReader *>(other->get()), reader->get()}) {
        const auto told = each->identity({});
        VERIFY_OK(told);
        QCOMPARE(*told, *id);
    }
    std::optional<DatabaseId> elsewhere;
    std::jthread([&] { elsewhere = m_store->identity({}).value_or(DatabaseId()); }).join();
    QCOMPARE(*elsewhere, *id);
}

void SessionStoreContract::streamsEveryRowAsDjangoReadsIt()
{
    const auto made = make({
        {u"one"_s, kNoon, {document(u"one/a.pdf"_s, u"one/a.xlsx"_s, u"one/b.pdf"_s, u"one/a.docx"_s)}},
        {u"two"_s, kNoon + 1us, {document(u"two/a.jpg"_s), document({}, u"elsewhere.xlsx"_s)}},
        {u"none"_s, kNoon - 48h, {}},
    });
    QCOMPARE(made.size(), size_t(3));
    QCOMPARE(streamed(), inStreamOrder(made));
}

void SessionStoreContract::streamsNothingFromAnEmptyDatabase()
{
    int calls = 0;
    VERIFY_OK(m_store->streamSessions({}, {}, [&calls](auto &&) { return ++calls > 0; }));
    QCOMPARE(calls, 0);
}

void SessionStoreContract::streamsInByteOrderOfKeyAndSlash()
{
    const QList<QByteArray> ordered{"-x", "A", "AB", "Zz", "_", "a", "a b", "a!", "a-", "a.b", "aB", "a0", "a_b",
        "ab-c", "ab.", "ab", "ab0", "abc", "zz", "~", "\xc3\xa4", "\xe2\x82\xac", "\xf0\x9f\x92\xb0"};
    QList<QByteArray> bySlash = ordered;
    std::ranges::sort(bySlash, {}, [](const QByteArray &key) { return QByteArray(key + '/'); });
    QList<SessionSpec> specs;
    for (const QByteArray &key : ordered)
        specs.prepend({QString::fromUtf8(key), kNoon, {document(QString::fromUtf8(key) + u"/x"_s)}});
    make(specs);
    const QList<QByteArray> keys = keysOf(streamed());
    QCOMPARE(keys, bySlash);
    QVERIFY(keys.indexOf("ab-c") < keys.indexOf("ab"));
    QVERIFY(keys.indexOf("ab.") < keys.indexOf("ab"));
    QVERIFY(keys.indexOf("ab") < keys.indexOf("ab0"));
}

void SessionStoreContract::keepsTimesToTheMicrosecond_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::newRow("one microsecond") << QByteArray("2025-08-27T22:39:00.000001Z");
    QTest::newRow("no fraction") << QByteArray("2025-08-27T22:39:00Z");
    QTest::newRow("all but a second") << QByteArray("2025-08-27T22:39:59.999999Z");
    QTest::newRow("what milliseconds would round up") << QByteArray("2025-12-31T23:59:59.999999Z");
    QTest::newRow("trailing zeros") << QByteArray("2025-08-27T22:39:00.120000Z");
    QTest::newRow("a leap day") << QByteArray("2024-02-29T00:00:00.000010Z");
    QTest::newRow("the hour that is twice in Berlin") << QByteArray("2025-10-26T00:30:00.123456Z");
    QTest::newRow("the hour that is not there in Berlin") << QByteArray("2025-03-30T01:30:00.654321Z");
    QTest::newRow("before the epoch") << QByteArray("1969-12-31T23:59:59.999999Z");
    QTest::newRow("far away") << QByteArray("2261-01-01T00:00:00.000001Z");
}

void SessionStoreContract::keepsTimesToTheMicrosecond()
{
    QFETCH(QByteArray, time);
    const Instant instant = *parseInstant(time);
    const SessionRecord made = makeOne(u"key"_s, instant);
    QCOMPARE(made.lastActivity, instant);
    QCOMPARE(streamed().at(0).lastActivity, instant);

    SessionRecord inserted{0, "inserted", instant, {}};
    VERIFY_OK(m_store->insertSession(inserted, {}));
    QCOMPARE(rows().at(1).lastActivity, instant);

    QCOMPARE(removeOne(condition(made, instant)), u"came back"_s);
    QCOMPARE(removeOne(condition(made, instant + 1us)), u"removed 0"_s);
}

void SessionStoreContract::readsTheSameInstantsInEveryTimeZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("UTC") << QByteArray("UTC");
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin");
    QTest::newRow("Kathmandu, 5:45") << QByteArray("Asia/Kathmandu");
}

void SessionStoreContract::readsTheSameInstantsInEveryTimeZone()
{
    QFETCH(QByteArray, zone);
    const auto made = make({{u"a"_s, *parseInstant("2025-01-15T12:00:00.000001Z"), {}},
        {u"b"_s, *parseInstant("2025-07-15T12:00:00Z"), {}},
        {u"c"_s, *parseInstant("2025-10-26T00:59:59.999999Z"), {}}});
    const ProcessTimeZone there(zone);
    const auto reopened = openStore(m_settings);
    VERIFY_OK(reopened);
    std::vector<SessionRecord> read;
    VERIFY_OK((*reopened)->streamSessions({}, {}, [&read](std::vector<SessionRecord> &&batch) {
        read = std::move(batch);
        return true;
    }));
    QCOMPARE(read, made);
    const auto time = (*reopened)->serverTime({});
    VERIFY_OK(time);
    QVERIFY(std::chrono::abs(*time - SystemClock().now()) < 5s);
    VERIFY_OK((*reopened)->insertSession({0, "new", made[0].lastActivity, {}}, {}));
    QCOMPARE(rows().back().lastActivity, made[0].lastActivity);
    QCOMPARE(remove({condition(made[0], made[0].lastActivity), condition(made[1], *made[1].lastActivity + 1us)}),
        QStringList({u"came back"_s, u"removed 0"_s}));
}

void SessionStoreContract::streamsInBatchesOfAtMostFiveHundred()
{
    const auto made = make(manySpecs(1203, 1));
    std::vector<SessionRecord> all;
    int batches = 0;
    VERIFY_OK(m_store->streamSessions({}, {}, [&](std::vector<SessionRecord> &&batch) {
        ++batches;
        if (batch.empty() || batch.size() > 500)
            return false;
        std::ranges::move(batch, std::back_inserter(all));
        return true;
    }));
    QVERIFY(batches >= 3);
    QCOMPARE(all, made);
}

void SessionStoreContract::endsTheStreamWhenTheReaderHasEnough()
{
    make(manySpecs(1203, 0));
    int batches = 0;
    VERIFY_FAILS(m_store->streamSessions({}, {}, [&batches](auto &&) { return ++batches < 2; }), ErrorKind::Cancelled);
    QCOMPARE(batches, 2);
    QCOMPARE(streamed().size(), size_t(1203));
}

void SessionStoreContract::endsTheStreamWhenStopped()
{
    make(manySpecs(1203, 0));
    std::stop_source stop;
    int batches = 0;
    VERIFY_FAILS(m_store->streamSessions({}, stop.get_token(),
                     [&](auto &&) {
                         ++batches;
                         return stop.request_stop();
                     }),
        ErrorKind::Cancelled);
    QCOMPARE(batches, 1);
}

void SessionStoreContract::streamsOneSnapshotWhileTheWebAppWrites()
{
    const auto made = make(manySpecs(1203, 1));
    std::vector<SessionRecord> all;
    Result<> written;
    VERIFY_OK(m_store->streamSessions({}, {}, [&](std::vector<SessionRecord> &&batch) {
        if (all.empty()) { // the web app goes on as usual, without waiting for the stream
            const auto touched = m_django->touch(u"s01200"_s, kNoon + 5h);
            const auto added = m_django->create({{u"s01100-new"_s, kNoon, {}}});
            const auto removed = m_django->remove(u"s01202"_s);
            written = touched && added && removed ? Result<>() : fail(ErrorKind::Io, u"Django could not write"_s);
        }
        std::ranges::move(batch, std::back_inserter(all));
        return true;
    }));
    VERIFY_OK(written);
    QCOMPARE(all, made);
    QCOMPARE(streamed(), inStreamOrder(rows()));
}

void SessionStoreContract::answersQuestionsDuringAStream()
{
    const auto made = make(manySpecs(1203, 1));
    size_t seen = 0;
    VERIFY_OK(m_store->streamSessions({}, {}, [&](std::vector<SessionRecord> &&batch) {
        seen += batch.size();
        const std::vector<qint64> ids{batch.front().id};
        const auto there = m_store->existingIds(ids, {});
        return there && *there == ids;
    }));
    QCOMPARE(seen, made.size());
}

void SessionStoreContract::streamsTheSessionOfOneKey()
{
    const auto made = make({{u"ab"_s, kNoon, {document(u"ab/x"_s)}}, {u"ab-c"_s, kNoon, {}}, {u"AB"_s, kNoon, {}}});
    std::vector<SessionRecord> found;
    const SessionSink collect = [&found](std::vector<SessionRecord> &&batch) {
        found = std::move(batch);
        return true;
    };
    VERIFY_OK(m_store->streamSessions(SessionKey("ab"), {}, collect));
    QCOMPARE(found, std::vector{made[0]});
    found.clear();
    VERIFY_OK(m_store->streamSessions(SessionKey("Ab"), {}, collect));
    VERIFY_OK(m_store->streamSessions(SessionKey("%"), {}, collect));
    VERIFY_OK(m_store->streamSessions(SessionKey(""), {}, collect));
    QVERIFY(found.empty());
}

void SessionStoreContract::readsNullAndEmptyPathsAsNoKeys()
{
    QJsonObject empty = document({});
    for (const auto &part : {u"source"_s, u"excel"_s, u"pdf"_s, u"doc"_s})
        empty[part] = QString();
    const auto made = makeOne(u"key"_s, kNoon, {document({}), empty, document({}, {}, {}, u"key/only.docx"_s)});
    const auto read = streamed().at(0);
    QCOMPARE(read, made);
    QCOMPARE(read.documents.size(), size_t(3));
    for (const ObjectKey &key : read.documents[1].keys)
        QVERIFY(key.isEmpty());
    QCOMPARE(read.documents[2].key(DocumentPart::Doc), ObjectKey("key/only.docx"));
    QCOMPARE(removeOne(condition(made, kCutoff)), u"removed 3"_s);
}

void SessionStoreContract::reportsForeignReferences()
{
    make({
        {u"ab"_s, kNoon, {document(u"ab/own.pdf"_s, u"abc/other.xlsx"_s), document(u"ab"_s, {}, u"AB/x.pdf"_s)}},
        {u"a%_b"_s, kNoon, {document(u"a%_b/own.pdf"_s), document(u"axxb/not-like.pdf"_s)}},
        {u"with/slash"_s, kNoon, {document(u"with/slash/x.pdf"_s, {}, {}, u"shared.docx"_s)}},
        {u"."_s, kNoon, {document(u"./x"_s)}},
        {u".."_s, kNoon, {document(u"../x"_s)}},
        {u"ü"_s, kNoon + 1us, {document(u"ü/own.pdf"_s), document(u"u/foreign.pdf"_s)}},
        {u"quiet"_s, kNoon, {}},
    });
    QStringList found;
    std::optional<Instant> time;
    VERIFY_OK(m_store->streamForeignReferences({}, [&](const ForeignReference &reference) {
        found.append(asText(reference));
        if (reference.key == "u/foreign.pdf")
            time = reference.lastActivity;
    }));
    found.sort();
    QStringList expected{u"ab -> abc/other.xlsx (output)"_s, u"ab -> ab"_s, u"ab -> AB/x.pdf (output)"_s,
        u"a%_b -> axxb/not-like.pdf"_s, u"with/slash -> with/slash/x.pdf"_s, u"with/slash -> shared.docx (output)"_s,
        u". -> ./x"_s, u".. -> ../x"_s, u"ü -> u/foreign.pdf"_s};
    expected.sort();
    QCOMPARE(found, expected);
    QCOMPARE(time, kNoon + 1us);
}

void SessionStoreContract::reportsNoReferencesInsideTheOwnFolder()
{
    make(manySpecs(700, 2));
    int found = 0;
    VERIFY_OK(m_store->streamForeignReferences({}, [&found](const ForeignReference &) { ++found; }));
    QCOMPARE(found, 0);
}

void SessionStoreContract::findsSessionsByOddKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("a quote") << u"it's"_s;
    QTest::newRow("an injection") << u"'; DROP TABLE parser_usersession; --"_s;
    QTest::newRow("a double quote") << u"\"x\""_s;
    QTest::newRow("wildcards") << u"%_*?"_s;
    QTest::newRow("places") << u"? ?1 :name $1 @x"_s;
    QTest::newRow("backslashes") << u"\\\\ \\' \\x41 \\000"_s;
    QTest::newRow("words of our own") << u"KEYS IDS ROWS LOCK BYTES(x)"_s;
    QTest::newRow("umlauts") << u"Schlüßel"_s;
    QTest::newRow("decomposed umlauts") << u"u\u0308ber"_s;
    QTest::newRow("other scripts") << u"ቁልፍ ключ 鍵"_s;
    QTest::newRow("beyond the basic plane") << u"💰"_s;
    QTest::newRow("a byte order mark") << u"\ufeffkey"_s;
    QTest::newRow("blanks") << u"  key  "_s;
    QTest::newRow("a new line and a tab") << u"a\nb\tc"_s;
    QTest::newRow("a slash") << u"a/b"_s;
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("forty letters") << QString(40, u'x');
}

void SessionStoreContract::findsSessionsByOddKeys()
{
    QFETCH(QString, key);
    make({{u"other"_s, kNoon, {}}});
    const auto made = makeOne(key, kNoon, {document(key + u"/x.pdf"_s, key)});
    const SessionKey bytes = key.toUtf8();
    const auto found = m_store->sessionsByKey(std::vector{bytes}, {});
    VERIFY_OK(found);
    QCOMPARE(*found, std::vector{made});
    const auto all = streamed();
    const auto read = std::ranges::find(all, made);
    QVERIFY(read != all.end());
    QCOMPARE(m_store->sessionsByKey(std::vector{read->key}, {})->size(), size_t(1));
    QCOMPARE(removeOne(condition(*read, kCutoff)), u"removed 1"_s);
    QCOMPARE(keysOf(rows()), QList<QByteArray>{"other"});
}

void SessionStoreContract::findsNoSessionByKeysNobodyHas()
{
    make({{u"key"_s, kNoon, {}}});
    const std::vector<SessionKey> keys{"KEY", "key ", "ke", "\xff\xfe", QByteArray("key\0", 4), "\xc3", "\xed\xa0\x80"};
    const auto found = m_store->sessionsByKey(keys, {});
    VERIFY_OK(found);
    QVERIFY(found->empty());
    const auto nobody = m_store->sessionsByKey({}, {});
    VERIFY_OK(nobody);
    QVERIFY(nobody->empty());

    const auto made = make(manySpecs(500, 1));
    std::vector<SessionKey> all;
    all.reserve(made.size());
    for (const SessionRecord &session : made)
        all.push_back(session.key);
    const auto five = m_store->sessionsByKey(all, {});
    VERIFY_OK(five);
    QCOMPARE(inStreamOrder(*five), made);
}

void SessionStoreContract::tellsWhichIdsExist()
{
    const auto made = make(manySpecs(3, 0));
    const std::vector<qint64> asked{made[2].id, -1, made[0].id, 1LL << 60};
    auto there = m_store->existingIds(asked, {});
    VERIFY_OK(there);
    std::ranges::sort(*there);
    QCOMPARE(*there, (std::vector{made[0].id, made[2].id}));
    const auto none = m_store->existingIds({}, {});
    VERIFY_OK(none);
    QVERIFY(none->empty());
}

void SessionStoreContract::tellsOfDocumentsByTheirIds()
{
    const auto made = makeOne(u"key"_s, kNoon, {document(u"key/a.pdf"_s), document(u"key/b.pdf"_s)});
    const qint64 first = made.documents[0].id;
    const qint64 second = made.documents[1].id;
    VERIFY_OK(m_django->sql(
        u"UPDATE parser_processeddocument SET filename = 'Bescheid März.pdf', "
        "processing_status = 'failed', extracted_data = '{\"iban\": \"DE00\"}' WHERE id = %1"_s.arg(first)));
    VERIFY_OK(m_django->sql(
        u"UPDATE parser_processeddocument SET filename = 'b.pdf', processing_status = 'completed' WHERE id = %1"_s.arg(
            second)));
    const std::vector<qint64> asked{second, -1, first};
    const auto facts = m_store->documentFacts(asked, {});
    VERIFY_OK(facts);
    QCOMPARE(*facts,
        (std::vector<DocumentFacts>{
            {first, u"Bescheid März.pdf"_s, u"failed"_s}, {second, u"b.pdf"_s, u"completed"_s}}));
    QVERIFY(m_store->documentFacts({}, {})->empty());
}

void SessionStoreContract::worksFromThreadToThread()
{
    const auto made = makeOne(u"key"_s, kNoon);
    const std::vector<qint64> ids{made.id};
    for (int turn = 0; turn < 3; ++turn) {
        bool there = false;
        std::thread([&] {
            const auto found = m_store->existingIds(ids, {});
            there = found && *found == ids;
        }).join();
        QVERIFY(there);
        QCOMPARE(*m_store->existingIds(ids, {}), ids);
    }
}

void SessionStoreContract::removesDocumentsThenSessions()
{
    const auto made = make({{u"old"_s, kNoon, {document(u"old/a.pdf"_s), document(u"old/b.pdf"_s)}},
        {u"empty"_s, kNoon, {}}, {u"stays"_s, kNoon, {document(u"stays/a.pdf"_s)}}});
    QCOMPARE(remove({condition(made[0], kCutoff), condition(made[1], kCutoff)}),
        QStringList({u"removed 2"_s, u"removed 0"_s}));
    QCOMPARE(rows(), std::vector{made[2]});
    QCOMPARE(m_django->sql(u"SELECT count(*) FROM parser_processeddocument"_s)->at(0)[0].toString(), u"1"_s);
    QCOMPARE(remove({condition(made[0], kCutoff), condition(made[1], kCutoff)}), QStringList({u"gone"_s, u"gone"_s}));
}

void SessionStoreContract::removesStrictlyBeforeTheCutoff_data()
{
    QTest::addColumn<QByteArray>("lastActivity");
    QTest::addColumn<QByteArray>("cutoff");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const char *lastActivity, const char *cutoff, const QString &outcome) {
        QTest::newRow(name) << QByteArray(lastActivity) << QByteArray(cutoff) << outcome;
    };
    row("exactly at the cutoff", "2025-08-27 22:39:00", "2025-08-27 22:39:00", u"came back"_s);
    row("exactly, with a fraction", "2025-08-27 22:39:00.123456", "2025-08-27 22:39:00.123456", u"came back"_s);
    row("one microsecond before a whole second", "2025-08-27 22:38:59.999999", "2025-08-27 22:39:00", u"removed 0"_s);
    row("a whole second, one microsecond before", "2025-08-27 22:39:00", "2025-08-27 22:39:00.000001", u"removed 0"_s);
    row("one microsecond after a whole second", "2025-08-27 22:39:00.000001", "2025-08-27 22:39:00", u"came back"_s);
    row("a text that sorts before but is after", "2025-08-27 22:39:00.5", "2025-08-27 22:39:00.25", u"came back"_s);
    row("long before", "2020-01-01 00:00:00", "2025-08-27 22:39:00", u"removed 0"_s);
    row("in the future", "2099-01-01 00:00:00", "2025-08-27 22:39:00", u"came back"_s);
}

void SessionStoreContract::removesStrictlyBeforeTheCutoff()
{
    QFETCH(QByteArray, lastActivity);
    QFETCH(QByteArray, cutoff);
    QFETCH(QString, outcome);
    const auto made = makeOne(u"key"_s, *parseInstant(lastActivity));
    QCOMPARE(removeOne(condition(made, parseInstant(cutoff))), outcome);
    QCOMPARE(rows().empty(), outcome != "came back"_L1);
}

/// The proof: planned, then used again in a browser, then the run.
void SessionStoreContract::sparesASessionDjangoTouchedSincePlanning()
{
    make({{u"user"_s, kNoon, {document(u"user/a.pdf"_s, u"user/a.xlsx"_s), document(u"user/b.pdf"_s)}},
        {u"idle"_s, kNoon, {document(u"idle/a.pdf"_s)}}});
    std::vector<SessionCondition> plan = conditions(streamed(), kCutoff);
    QCOMPARE(plan.size(), size_t(2));

    VERIFY_OK(m_django->touch(u"user"_s));
    const auto before = rows();
    QCOMPARE(remove(plan), QStringList({u"removed 1"_s, u"came back"_s}));
    QCOMPARE(rows(), std::vector{before[0]});
    QCOMPARE(rows().at(0).documents.size(), size_t(2));
}

void SessionStoreContract::sparesASessionTouchedByOneMicrosecond()
{
    const auto made = makeOne(u"key"_s, kNoon);
    VERIFY_OK(m_django->touch(u"key"_s, kNoon + 1us));
    QCOMPARE(removeOne(condition(made, kCutoff)), u"came back"_s); // still before the cutoff, but somebody was there
    QCOMPARE(rows().size(), size_t(1));
}

/// Django uses sessions from the last to the first while we remove them from the first to the last. Whoever gets a
/// session first has it: one that Django could use stays with all its documents.
void SessionStoreContract::sparesEverySessionDjangoTouchesInTheMeantime()
{
    const auto made = make(manySpecs(300, 2));
    QJsonArray keys;
    for (auto session = made.rbegin(); session != made.rend(); ++session)
        keys.append(QString::fromUtf8(session->key));
    m_django->send({u"touch_each"_s, keys});
    const std::vector<SessionKey> firstUsed{made.back().key};
    QTRY_VERIFY(m_store->sessionsByKey(firstUsed, {})->at(0).lastActivity != kNoon);
    QSet<qint64> removed;
    for (size_t from = 0; from < made.size(); from += 2) {
        const auto asked = conditions(std::span(made).subspan(from, 2), kCutoff);
        auto removals = m_store->removeSessions(asked, {});
        while (!removals && isWorthRetrying(removals.error().kind))
            removals = m_store->removeSessions(asked, {});
        VERIFY_OK(removals);
        for (size_t i = 0; i < asked.size(); ++i) {
            if ((*removals)[i].outcome == SessionOutcome::Removed)
                removed.insert(asked[i].id);
        }
    }
    const auto used = m_django->receive();
    VERIFY_OK(used);

    const auto left = rows();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const qint64 id = used->toArray()[i].toInteger(-1);
        const qint64 planned = made[made.size() - 1 - size_t(i)].id;
        const auto row = std::ranges::find(left, id, &SessionRecord::id);
        QVERIFY2(id < 0 || row != left.end(), qPrintable(u"session %1 was in use and is gone"_s.arg(id)));
        if (id == planned)
            QCOMPARE(row->documents.size(), size_t(2));
    }
    for (const SessionRecord &session : left)
        QVERIFY(!removed.contains(session.id));
    qInfo("removed %lld, left %zu", qlonglong(removed.size()), left.size());
}

void SessionStoreContract::sparesASessionWhoseDocumentsChanged_data()
{
    QTest::addColumn<int>("change");
    QTest::newRow("a document was added") << 0;
    QTest::newRow("a path was set") << 1;
    QTest::newRow("a path was renamed") << 2;
    QTest::newRow("a document was removed") << 3;
    QTest::newRow("a path was cleared") << 4;
}

void SessionStoreContract::sparesASessionWhoseDocumentsChanged()
{
    QFETCH(int, change);
    const auto made = makeOne(u"key"_s, kNoon, {document(u"key/a.pdf"_s), document(u"key/b.pdf"_s)});
    const qint64 id = made.documents[0].id;
    if (change == 0)
        VERIFY_OK(m_django->addDocument(u"key"_s, document(u"key/new.pdf"_s)));
    else if (change == 1)
        VERIFY_OK(m_django->changeDocument(id, {{u"excel_file_path"_s, u"key/a.xlsx"_s}}));
    else if (change == 2)
        VERIFY_OK(m_django->changeDocument(id, {{u"source_file_path"_s, u"key/A.pdf"_s}}));
    else if (change == 3)
        VERIFY_OK(m_django->sql(u"DELETE FROM parser_processeddocument WHERE id = %1"_s.arg(id)));
    else
        VERIFY_OK(m_django->changeDocument(id, {{u"source_file_path"_s, QJsonValue(QJsonValue::Null)}}));
    const auto before = rows();
    QCOMPARE(removeOne(condition(made, kCutoff)), u"changed"_s);
    QCOMPARE(rows(), before);
    QCOMPARE(removeOne(condition(before[0], kCutoff)), u"removed %1"_s.arg(before[0].documents.size()));
}

void SessionStoreContract::tellsThatASessionIsGoneAlready()
{
    const auto made = makeOne(u"key"_s, kNoon, {document(u"key/a.pdf"_s)});
    VERIFY_OK(m_django->remove(u"key"_s));
    QCOMPARE(removeOne(condition(made, kCutoff)), u"gone"_s);
}

void SessionStoreContract::sparesTheNewSessionUnderAnOldKey()
{
    const auto made = makeOne(u"key"_s, kNoon, {document(u"key/a.pdf"_s)});
    VERIFY_OK(m_django->remove(u"key"_s));
    const auto again = makeOne(u"key"_s, kNoon, {document(u"key/a.pdf"_s)});
    QVERIFY(made.id != again.id);
    QCOMPARE(removeOne(condition(made, kCutoff)), u"gone"_s);
    QCOMPARE(rows(), std::vector{again});
}

void SessionStoreContract::sparesARowWhoseIdHasAnotherKey()
{
    const auto made = makeOne(u"key"_s, kNoon);
    SessionCondition other = condition(made, kCutoff);
    other.key = "KEY";
    QCOMPARE(removeOne(other), u"gone"_s);
    QCOMPARE(rows(), std::vector{made});
}

void SessionStoreContract::removesASessionChosenByName()
{
    const Instant now = SystemClock().now();
    const auto made = makeOne(u"key"_s, now, {document(u"key/a.pdf"_s)});
    QCOMPARE(removeOne(condition(made, {})), u"removed 1"_s);
    QVERIFY(rows().empty());
}

void SessionStoreContract::sparesASessionChosenByNameThatWasUsedSince()
{
    const auto made = makeOne(u"key"_s, kNoon);
    VERIFY_OK(m_django->touch(u"key"_s));
    QCOMPARE(removeOne(condition(made, {})), u"came back"_s);
    QCOMPARE(rows().size(), size_t(1));
}

void SessionStoreContract::judgesEverySessionOfABatchAlone()
{
    const auto made =
        make({{u"idle"_s, kNoon, {document(u"idle/1"_s), document(u"idle/2"_s)}}, {u"touched"_s, kNoon, {}},
            {u"fresh"_s, kCutoff, {}}, {u"uploading"_s, kNoon, {document(u"uploading/1"_s)}}, {u"left"_s, kNoon, {}},
            {u"also idle"_s, kNoon - 1h, {}}, {u"named"_s, kCutoff + 1h, {document(u"named/1"_s)}}});
    VERIFY_OK(m_django->touch(u"touched"_s));
    VERIFY_OK(m_django->addDocument(u"uploading"_s, document(u"uploading/2"_s)));
    VERIFY_OK(m_django->remove(u"left"_s));
    std::vector<SessionCondition> asked = conditions(made, kCutoff);
    asked.back().idleBefore.reset();
    std::ranges::reverse(asked);
    QCOMPARE(remove(asked),
        QStringList(
            {u"removed 1"_s, u"removed 0"_s, u"gone"_s, u"changed"_s, u"came back"_s, u"came back"_s, u"removed 2"_s}));
    QCOMPARE(keysOf(rows()), (QList<QByteArray>{"touched", "fresh", "uploading"}));
}

void SessionStoreContract::removesSessionsWithOddKeys()
{
    const auto made = make({{u"it's"_s, kNoon, {document(u"it's/a'b.pdf"_s)}}, {u"%"_s, kNoon, {document(u"%/x"_s)}},
        {u"\\"_s, kNoon, {document(u"\\/x\\"_s)}}, {u"ü💰"_s, kNoon, {document(u"ü💰/ß.pdf"_s)}},
        {u"a/b"_s, kNoon, {document(u"a/b/c"_s)}}, {u"?"_s, kNoon, {document(u"?/?"_s)}},
        {u"\ufeff"_s, kNoon, {document(u"\ufeff/\ufeff"_s)}}, {u"stays"_s, kNoon, {}}});
    std::vector<SessionCondition> asked = conditions(std::span(made).first(7), kCutoff);
    QCOMPARE(remove(asked), QStringList(7, u"removed 1"_s));
    QCOMPARE(rows(), std::vector{made.back()});
}

void SessionStoreContract::removesAFullBatch()
{
    const auto made = make(manySpecs(501, 3));
    std::vector<SessionCondition> asked = conditions(std::span(made).first(500), kCutoff);
    QCOMPARE(remove(asked), QStringList(500, u"removed 3"_s));
    QCOMPARE(rows(), std::vector{made.back()});
}

void SessionStoreContract::leavesARefusedSessionAloneAndRemovesTheOthers()
{
    const auto made = make(manySpecs(9, 2));
    VERIFY_OK(m_django->sql(u"CREATE TABLE invoice (id integer PRIMARY KEY, session_id bigint NOT NULL REFERENCES "
                            "parser_usersession (id) DEFERRABLE INITIALLY DEFERRED)"_s));
    VERIFY_OK(m_django->sql(u"INSERT INTO invoice VALUES (1, %1)"_s.arg(made[4].id)));
    std::vector<SessionCondition> asked = conditions(made, kCutoff);
    const auto removals = m_store->removeSessions(asked, {});
    const auto left = rows();
    VERIFY_OK(m_django->sql(u"DROP TABLE invoice"_s));
    VERIFY_OK(removals);
    for (size_t i = 0; i < removals->size(); ++i)
        QCOMPARE(inWords((*removals)[i]), i == 4 ? u"failed"_s : u"removed 2"_s);
    QCOMPARE(left, std::vector{made[4]});
    QVERIFY2((*removals)[4].why.text.contains(u"refers to this session"_s), qPrintable((*removals)[4].why.text));
    QCOMPARE(removeOne(asked[4]), u"removed 2"_s);
}

void SessionStoreContract::takesNoMoreThanFiveHundredAndEachOnce()
{
    const auto made = makeOne(u"key"_s, kNoon);
    const SessionCondition once = condition(made, kCutoff);
    VERIFY_FAILS(m_store->removeSessions(std::vector{once, once}, {}), ErrorKind::BadData);
    std::vector<SessionCondition> many(501, once);
    for (size_t i = 0; i < many.size(); ++i)
        many[i].id += qint64(i);
    VERIFY_FAILS(m_store->removeSessions(many, {}), ErrorKind::BadData);
    QCOMPARE(rows().size(), size_t(1));
    const auto nothing = m_store->removeSessions({}, {});
    VERIFY_OK(nothing);
    QVERIFY(nothing->empty());
}

void SessionStoreContract::doesNothingWhenAlreadyStopped()
{
    const auto made = makeOne(u"key"_s, kNoon, {document(u"key/a.pdf"_s)});
    const std::vector<SessionKey> keys{made.key};
    const std::vector<qint64> ids{made.id};
    std::stop_source source;
    source.request_stop();
    const std::stop_token stopped = source.get_token();
    VERIFY_FAILS(m_store->checkSchema(stopped), ErrorKind::Cancelled);
    VERIFY_FAILS(m_store->serverTime(stopped), ErrorKind::Cancelled);
    VERIFY_FAILS(m_store->streamSessions({}, stopped, [](auto &&) { return true; }), ErrorKind::Cancelled);
    VERIFY_FAILS(m_store->streamForeignReferences(stopped, [](const auto &) {}), ErrorKind::Cancelled);
    VERIFY_FAILS(m_store->sessionsByKey(keys, stopped), ErrorKind::Cancelled);
    VERIFY_FAILS(m_store->existingIds(ids, stopped), ErrorKind::Cancelled);
    VERIFY_FAILS(m_store->removeSessions(std::vector{condition(made, kCutoff)}, stopped), ErrorKind::Cancelled);
    VERIFY_FAILS(m_store->acquireRunLock(stopped), ErrorKind::Cancelled);
    VERIFY_FAILS(m_store->identity(stopped), ErrorKind::Cancelled);
    VERIFY_FAILS(m_store->insertSession({0, "new", kNoon, {}}, stopped), ErrorKind::Cancelled);
    QCOMPARE(rows(), std::vector{made});
}

namespace {

    QJsonArray login(const QString &key, Instant expires)
    {
        return {key, toIsoUtc(expires)};
    }

    /// All steps of a removal; answers what went, -1 on an error.
    qint64 removeLogins(SessionStore &store, Instant before)
    {
        qint64 removed = 0;
        for (qint64 left = 0;;) {
            const Result<DjangoRemoval> step = store.removeDjangoSessions(before, left, {});
            if (!step)
                return -1;
            removed += step->removed;
            left += step->left;
            if (step->isLast)
                return removed;
        }
    }

} // namespace

void SessionStoreContract::knowsNoLoginsWithoutTheirTable()
{
    VERIFY_OK(m_django->call({u"drop_logins"_s}));
    const Result<Beside> seen = m_store->beside(SystemClock().now(), {});
    VERIFY_OK(seen);
    QVERIFY(!seen->djangoSessions);
    VERIFY_FAILS(m_store->proveDjangoSessionsWritable({}), ErrorKind::NotFound);
    VERIFY_FAILS(m_store->removeDjangoSessions(SystemClock().now(), 0, {}), ErrorKind::NotFound);
}

void SessionStoreContract::countsExpiredLogins()
{
    const Instant now = SystemClock().now();
    VERIFY_OK(m_django->call({u"drop_logins"_s}));
    VERIFY_OK(m_django->call({u"migrate_logins"_s}));
    VERIFY_OK(m_django->call({u"create_logins"_s,
        QJsonArray{login(u"a"_s, now - 1h), login(u"b"_s, now - 1us), login(u"c"_s, now), login(u"d"_s, now + 1h)}}));
    const Result<Beside> seen = m_store->beside(now, {});
    VERIFY_OK(seen);
    QVERIFY(seen->djangoSessions);
    QCOMPARE(seen->djangoSessions->expired, (RowCount{2, RowCount::How::Exact}));
    QCOMPARE(seen->djangoSessions->all, (RowCount{4, RowCount::How::Exact}));
    QVERIFY(!seen->djangoSessions->isCleaned);
}

void SessionStoreContract::removesExpiredLoginsAlone()
{
    const Instant now = SystemClock().now();
    VERIFY_OK(m_django->call({u"drop_logins"_s}));
    VERIFY_OK(m_django->call({u"migrate_logins"_s}));
    VERIFY_OK(m_django->call({u"create_logins"_s,
        QJsonArray{login(u"long"_s, now - 24h * 400), login(u"just"_s, now - 1us), login(u"now"_s, now),
            login(u"soon"_s, now + 1us), login(u"later"_s, now + 24h)}}));
    VERIFY_OK(m_store->proveDjangoSessionsWritable({}));
    QCOMPARE(removeLogins(*m_store, now), 2);
    const Result<QJsonValue> left = m_django->call({u"logins"_s});
    VERIFY_OK(left);
    QCOMPARE(left->toArray(), (QJsonArray{u"later"_s, u"now"_s, u"soon"_s}));
    std::stop_source stopped;
    stopped.request_stop();
    VERIFY_FAILS(m_store->removeDjangoSessions(now + 48h, 0, stopped.get_token()), ErrorKind::Cancelled);
    QCOMPARE(m_django->call({u"logins"_s})->toArray().size(), 3);
}

void SessionStoreContract::removesManyLoginsStepByStep()
{
    const Instant now = SystemClock().now();
    VERIFY_OK(m_django->call({u"drop_logins"_s}));
    VERIFY_OK(m_django->call({u"migrate_logins"_s}));
    QJsonArray many;
    for (int i = 0; i < 2500; ++i)
        many += login(u"s%1"_s.arg(i), i % 5 == 0 ? now + 1h : now - 1h);
    VERIFY_OK(m_django->call({u"create_logins"_s, many}));
    const Result<DjangoRemoval> first = m_store->removeDjangoSessions(now, 0, {});
    VERIFY_OK(first);
    QCOMPARE(first->removed, 1000);
    QVERIFY(!first->isLast);
    QCOMPARE(removeLogins(*m_store, now), 1000);
    QCOMPARE(m_django->call({u"logins"_s})->toArray().size(), 500);
}

void SessionStoreContract::sparesALoginThatARowRefersTo()
{
    const Instant now = SystemClock().now();
    VERIFY_OK(m_django->call({u"drop_logins"_s}));
    VERIFY_OK(m_django->call({u"migrate_logins"_s}));
    QJsonArray some;
    for (int i = 0; i < 20; ++i)
        some += login(u"s%1"_s.arg(i), now - 1h * (i + 1));
    VERIFY_OK(m_django->call({u"create_logins"_s, some}));
    VERIFY_OK(m_django->sql(u"CREATE TABLE visit (id integer PRIMARY KEY, login varchar(40) NOT NULL REFERENCES "
                            "django_session (session_key) DEFERRABLE INITIALLY DEFERRED)"_s));
    VERIFY_OK(m_django->sql(u"INSERT INTO visit VALUES (1, 's7')"_s));
    qint64 removed = 0;
    qint64 left = 0;
    QString why;
    for (bool more = true; more;) {
        const Result<DjangoRemoval> step = m_store->removeDjangoSessions(now, left, {});
        VERIFY_OK(step);
        removed += step->removed;
        left += step->left;
        why += step->why.text;
        more = !step->isLast;
    }
    const Result<QJsonArray> dropped = m_django->sql(u"DROP TABLE visit"_s);
    QCOMPARE(removed, 19);
    QCOMPARE(left, 1);
    QVERIFY2(why.contains(u"refers to"_s), qPrintable(why));
    QCOMPARE(m_django->call({u"logins"_s})->toArray(), (QJsonArray{u"s7"_s}));
    VERIFY_OK(dropped);
}

void SessionStoreContract::tellsTheRoomOfTheDatabase()
{
    const Result<Beside> seen = m_store->beside(SystemClock().now(), {});
    VERIFY_OK(seen);
    QVERIFY(seen->space);
    if (m_settings.kind == DatabaseKind::Sqlite) {
        QVERIFY(seen->space->tables.empty());
        QVERIFY(seen->space->fileBytes > seen->space->freeBytes);
    } else {
        QVERIFY(seen->space->tables.size() >= 2);
        QCOMPARE(seen->space->tables.front().table, u"parser_usersession"_s);
        QVERIFY(seen->space->tables.front().bytes > 0);
    }
}

void SessionStoreContract::lendsTheRunLockOnce()
{
    auto lock = m_store->acquireRunLock({});
    VERIFY_OK(lock);
    VERIFY_OK((*lock)->confirm());
    const auto second = openStore(m_settings);
    VERIFY_OK(second);
    const auto refused = (*second)->acquireRunLock({});
    VERIFY_FAILS(refused, ErrorKind::Conflict);
    QVERIFY2(refused.error().text.contains(u"process "_s + QString::number(QCoreApplication::applicationPid())),
        qPrintable(refused.error().text));
    VERIFY_OK((*lock)->confirm());
    // The lock keeps runs apart, not the web app or the run's own batches.
    const auto made = makeOne(u"key"_s, kNoon);
    QCOMPARE(removeOne(condition(made, kCutoff)), u"removed 0"_s);
    m_store.reset(); // the lock outlives its store
    VERIFY_OK((*lock)->confirm());
    lock->reset();
    const auto again = (*second)->acquireRunLock({});
    VERIFY_OK(again);
    VERIFY_OK((*again)->confirm());
}

void SessionStoreContract::losesNoRunLockToAKilledProcess()
{
    LockHolder holder(m_settings);
    QVERIFY(holder.holds());
    const auto refused = m_store->acquireRunLock({});
    VERIFY_FAILS(refused, ErrorKind::Conflict);
    QVERIFY2(
        refused.error().text.contains(u"process "_s + QString::number(holder.id())), qPrintable(refused.error().text));
    holder.kill();
    std::unique_ptr<RunLock> lock;
    const auto taken = [&] {
        auto now = m_store->acquireRunLock({});
        if (now)
            lock = std::move(*now);
        return lock != nullptr;
    };
    QTRY_VERIFY(taken());
    VERIFY_OK(lock->confirm());
}

void SessionStoreContract::insertsASessionForTests()
{
    const SessionRecord wanted{0, "test_cleanup_session_123", kNoon + 17us,
        {{0, {"test_cleanup_session_123/a.pdf", "test_cleanup_session_123/a.xlsx", "", ""}}, {0, {}}}};
    const auto id = m_store->insertSession(wanted, {});
    VERIFY_OK(id);
    const auto found = rows();
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].id, *id);
    QCOMPARE(found[0].key, wanted.key);
    QCOMPARE(found[0].lastActivity, wanted.lastActivity);
    QCOMPARE(found[0].documents.size(), size_t(2));
    QCOMPARE(found[0].documents[0].keys, wanted.documents[0].keys);
    QCOMPARE(streamed(), found);
    QCOMPARE(removeOne(condition(found[0], kCutoff)), u"removed 2"_s);
}

void SessionStoreContract::insertsNoKeyTwice()
{
    const auto made = makeOne(u"key"_s, kNoon);
    VERIFY_FAILS(m_store->insertSession({0, "key", kNoon, {}}, {}), ErrorKind::Conflict);
    VERIFY_FAILS(m_store->insertSession({0, "no time", {}, {}}, {}), ErrorKind::BadData);
    QCOMPARE(rows(), std::vector{made});
}

} // namespace docsweep
