// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/supabaseanswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

class TestSupabaseAnswers : public QObject {
    Q_OBJECT

private slots:
    void takesWhateverAnObjectLacks_data();
    void takesWhateverAnObjectLacks();
    void takesSizesAsTheyCome_data();
    void takesSizesAsTheyCome();
    void followsTheCursor();
    void takesWhatIsNoPageForNone_data();
    void takesWhatIsNoPageForNone();
    void readsTheNamesOfADeletion();
    void takesNoMarkForADeletion();
    void tellsVersionsApart();
    void takesNumbersThatFitNoType();
    void keepsKeysAsTheyAre_data();
    void keepsKeysAsTheyAre();
};

namespace {

QByteArray pageOf(const QByteArray &objects, const QByteArray &more = R"("hasNext":false)")
{
    return R"({"folders":[],"objects":[)" + objects + "]," + more + '}';
}

/// "key size created updated version", a dash for what is not known.
QString shown(const ObjectEntry &entry)
{
    const auto time = [](std::optional<Instant> at) { return at ? toIsoUtc(*at) : u"-"_s; };
    return QString::fromUtf8(entry.key) + u' ' + (entry.sizeBytes ? QString::number(*entry.sizeBytes) : u"-"_s) + u' '
        + time(entry.createdAt) + u' ' + time(entry.updatedAt) + u' '
        + (entry.version.isEmpty() ? u"-"_s : QString::fromUtf8(entry.version));
}

} // namespace

void TestSupabaseAnswers::takesWhateverAnObjectLacks_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QString>("expected");
    const QString whole = u"a/b 7 2026-11-22T17:19:10.414000Z 2026-11-22T17:19:11.000000Z i1"_s;
    QTest::newRow("whole") << QByteArray(R"({"name":"a/b","id":"i1","metadata":{"size":7},
        "created_at":"2026-11-22T17:19:10.414Z","updated_at":"2026-11-22T17:19:11.000Z"})")
                           << whole;
    QTest::newRow("unknown fields and another order")
        << QByteArray(R"({"x":[{"name":"no"}],"updated_at":"2026-11-22T17:19:11.000Z","metadata":{"eTag":"\"q\"",
        "size":7,"more":{"size":9}},"created_at":"2026-11-22T17:19:10.414Z","id":"i1","owner":null,"name":"a/b"})")
        << whole;
    QTest::newRow("microseconds, as older servers tell them")
        << QByteArray(R"({"name":"a/b","id":"i1","metadata":{"size":7},
        "created_at":"2026-11-22T17:19:10.414394+00:00","updated_at":"2026-11-22T17:19:11.000999+00:00"})")
        << whole;
    QTest::newRow("null metadata and dates")
        << QByteArray(R"({"name":"a","id":"i","metadata":null,"created_at":null,"updated_at":null})") << u"a - - - i"_s;
    QTest::newRow("nothing but a name") << QByteArray(R"({"name":"a"})") << u"a - - - -"_s;
    QTest::newRow("values of other kinds")
        << QByteArray(R"({"name":"a","id":5,"metadata":[1],"created_at":12,"updated_at":{}})") << u"a - - - -"_s;
    QTest::newRow("no object") << QByteArray("17") << u" - - - -"_s;
}

void TestSupabaseAnswers::takesWhateverAnObjectLacks()
{
    QFETCH(QByteArray, object);
    QFETCH(QString, expected);
    const std::optional<FlatPage> page = SupabaseAnswers().flatPage(pageOf(object));
    QVERIFY(page);
    QCOMPARE(page->entries.size(), size_t(1));
    QCOMPARE(shown(page->entries.front()), expected);
}

void TestSupabaseAnswers::takesSizesAsTheyCome_data()
{
    QTest::addColumn<QByteArray>("size");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("none") << QByteArray("0") << qint64(0);
    QTest::newRow("beyond 32 bits") << QByteArray("5368709120") << qint64(5368709120);
    QTest::newRow("the largest") << QByteArray("9223372036854775807") << qint64(9223372036854775807);
    QTest::newRow("a text") << QByteArray(R"("12")") << qint64(12);
    QTest::newRow("a whole real") << QByteArray("1e3") << qint64(1000);
    QTest::newRow("a broken one") << QByteArray("1.5") << qint64(-1);
    QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
    QTest::newRow("beyond 63 bits") << QByteArray("9223372036854775808") << qint64(-1);
    QTest::newRow("beyond 64 bits") << QByteArray("123456789012345678901234567890") << qint64(-1);
    QTest::newRow("null") << QByteArray("null") << qint64(-1);
    QTest::newRow("a word") << QByteArray(R"("big")") << qint64(-1);
}

void TestSupabaseAnswers::takesSizesAsTheyCome()
{
    QFETCH(QByteArray, size);
    QFETCH(qint64, expected);
    const std::optional<FlatPage> page =
        SupabaseAnswers().flatPage(pageOf(R"({"name":"a","metadata":{"size":)" + size + "}}"));
    QVERIFY(page);
    QCOMPARE(page->entries.front().sizeBytes.value_or(-1), expected);
}

void TestSupabaseAnswers::followsTheCursor()
{
    SupabaseAnswers answers;
    const auto more = answers.flatPage(pageOf(R"({"name":"a"})", R"("hasNext":true,"nextCursor":"bmV4dA==")"));
    QVERIFY(more && more->hasNext);
    QCOMPARE(more->cursor, u"bmV4dA=="_s);
    const auto last = answers.flatPage(pageOf({}, R"("hasNext":false,"nextCursor":"left over")"));
    QVERIFY(last && !last->hasNext && last->cursor.isEmpty() && last->entries.empty());
    const auto lost = answers.flatPage(pageOf(R"({"name":"a"})", R"("hasNext":true,"nextCursor":null)"));
    QVERIFY(lost && lost->hasNext && lost->cursor.isEmpty());
}

void TestSupabaseAnswers::takesWhatIsNoPageForNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a gateway's page") << QByteArray("<html>");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("cut off") << pageOf(R"({"name":"a"})").chopped(3);
    QTest::newRow("no objects") << QByteArray(R"({"hasNext":false})");
    QTest::newRow("objects of another kind") << QByteArray(R"({"objects":{},"hasNext":false})");
    QTest::newRow("not told whether it goes on") << pageOf({}, R"("hasNext":null)");
    QTest::newRow("more behind it") << pageOf({}) + "[]";
}

void TestSupabaseAnswers::takesWhatIsNoPageForNone()
{
    QFETCH(QByteArray, body);
    SupabaseAnswers answers;
    QVERIFY(!answers.flatPage(body));
    QVERIFY(answers.flatPage(pageOf({}))); // and is none the worse for it
}

void TestSupabaseAnswers::readsTheNamesOfADeletion()
{
    SupabaseAnswers answers;
    DeletedKeys deleted;
    deleted.keys = {"before"};
    QVERIFY(
        answers.deletedKeys(R"([{"name":"a","metadata":null},{"user_metadata":{"name":"x"},"name":"b"}])", deleted));
    QCOMPARE(deleted.keys, (std::vector<ObjectKey>{"before", "a", "b"}));
    QVERIFY(answers.deletedKeys("[]", deleted));
    QVERIFY(!answers.deletedKeys(R"({"message":"Successfully deleted"})", deleted));
    QVERIFY(!answers.deletedKeys("", deleted));
    QCOMPARE(deleted.keys.size(), size_t(3));
    QVERIFY(deleted.archived.empty());
}

/// A mark was made, and what it hides is still there.
void TestSupabaseAnswers::takesNoMarkForADeletion()
{
    DeletedKeys deleted;
    QVERIFY(SupabaseAnswers().deletedKeys(
        R"([{"name":"a","is_delete_marker":true},{"name":"b","is_delete_marker":false}])", deleted));
    QCOMPARE(deleted.keys, std::vector<ObjectKey>{"b"});
    QCOMPARE(deleted.archived, std::vector<ObjectKey>{"a"});
    std::vector<VersionName> versions;
    QVERIFY(SupabaseAnswers().deletedVersions(R"([{"name":"a","version":"7"},{"name":"b","version":null}])", versions));
    QCOMPARE(versions, (std::vector<VersionName>{{"a", "7"}, {"b", ""}}));
}

void TestSupabaseAnswers::tellsVersionsApart()
{
    const QByteArray rows = R"({"name":"a","id":"r3","version":"v3","archived_at":null,"is_delete_marker":true},)"
                            R"({"name":"a","id":"r2","version":"v2","archived_at":"2026-11-20T10:00:00.000Z"},)"
                            R"({"name":"a","id":"r1","version":null,"archived_at":"who knows","metadata":{"size":7}})";
    const QByteArray body = R"({"hasNext":false,"folders":[],"objects":[)" + rows + "]}";
    const std::optional<FlatPage> page = SupabaseAnswers().flatPage(body, true);
    QVERIFY(page);
    QCOMPARE(page->entries.size(), size_t(3));
    QCOMPARE(page->entries[0].role, VersionRole::Marker);
    QVERIFY(!page->entries[0].archivedAt); // it is in force
    QCOMPARE(page->entries[0].sizeBytes, std::optional<qint64>(0));
    QCOMPARE(page->entries[1].role, VersionRole::Older);
    QCOMPARE(page->entries[1].version, QByteArray("r2@v2"));
    QCOMPARE(page->entries[1].changedAt(), parseInstant("2026-11-20T10:00:00.000Z"));
    QCOMPARE(page->entries[2].role, VersionRole::Older);
    QCOMPARE(page->entries[2].version, QByteArray("r1@"));
    QCOMPARE(page->entries[2].archivedAt, std::optional(Instant::max())); // never old
    QCOMPARE(SupabaseAnswers().flatPage(body)->entries[0].version, QByteArray("r3")); // where nobody asked
}

/// What people store beside their objects may be any number.
void TestSupabaseAnswers::takesNumbersThatFitNoType()
{
    DeletedKeys deleted;
    QVERIFY(SupabaseAnswers().deletedKeys(
        R"([{"name":"a","user_metadata":{"n":123456789012345678901234567890}},{"name":"b"}])", deleted));
    QCOMPARE(deleted.keys, (std::vector<ObjectKey>{"a", "b"}));
}

void TestSupabaseAnswers::keepsKeysAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("plain") << QByteArray("a/b.pdf");
    QTest::newRow("quotes and backslashes") << QByteArray(R"(a"b\c\\"d)");
    QTest::newRow("control characters") << QByteArray("a\n\t\x01\x1f\x7f\b");
    QTest::newRow("letters of all kinds") << QByteArray("é/漢字/\xf0\x9f\x98\x80");
    QTest::newRow("a line separator") << QByteArray("a\xe2\x80\xa8");
}

void TestSupabaseAnswers::keepsKeysAsTheyAre()
{
    QFETCH(QByteArray, key);
    const QByteArray sent = jsonArrayOf(std::vector<ObjectKey>{key, "z"});
    const QJsonArray read = QJsonDocument::fromJson(sent).array();
    QCOMPARE(read.size(), 2);
    QCOMPARE(read[0].toString().toUtf8(), key);
    const QByteArray answer = QJsonDocument(QJsonArray{QJsonObject{{"name"_L1, QString::fromUtf8(key)}}}).toJson();
    DeletedKeys deleted;
    QVERIFY(SupabaseAnswers().deletedKeys(answer, deleted));
    QCOMPARE(deleted.keys, std::vector<ObjectKey>{key});
}

QTEST_APPLESS_MAIN(TestSupabaseAnswers)
#include "tst_supabaseanswers.moc"
