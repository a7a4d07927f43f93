// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/names.h"
#include "core/browse/keysearch.h"
#include "core/sql/sqlconnection.h"
#include "core/sql/sqlitehandle.h"
#include "core/sql/sqlitestop.h"

#include <QTest>

#include <random>
#include <thread>

namespace docsweep {

using namespace Qt::StringLiterals;

/// Keys are searched by a function of our own, because SQLite's LIKE is slow on a million of them. What LIKE finds is
/// the measure.
class KeySearchTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void findsTheTextWhateverTheCase_data();
    void findsTheTextWhateverTheCase();
    void findsWhatLikeFinds();
    void knowsTypesAsTheScanDoes();
    void aTypeMayHaveDots();
    void nothingHasTheTextOfAMissingKey();
    void everyRowIsSearchedForItsStatementsText();
    void aStoppedTokenEndsAStatementThatFindsNothing();

private:
    QVariant ask(const QString &sql, const QVariantList &values = {});
    bool isLike(const QByteArray &key, const QByteArray &text);

    SqlConnection m_connection{u"QSQLITE"_s};
    sqlite3 *m_handle = nullptr;
};

void KeySearchTest::initTestCase()
{
    m_connection.database().setDatabaseName(u":memory:"_s);
    QVERIFY(m_connection.database().open());
    const Result<sqlite3 *> handle = sqliteHandle(m_connection);
    QVERIFY(handle);
    m_handle = *handle;
    QVERIFY(addKeyFunctions(m_handle));
}

QVariant KeySearchTest::ask(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = m_connection.prepare(sql);
    if (!query)
        return query.error().text;
    for (const QVariant &value : values)
        query->addBindValue(value);
    if (const Result<> done = exec(*query, u"asking"_s); !done)
        return done.error().text;
    return query->next() ? query->value(0) : QVariant();
}

/// The slow way: a pattern with the text between two %.
bool KeySearchTest::isLike(const QByteArray &key, const QByteArray &text)
{
    QByteArray pattern;
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return ask(u"SELECT CAST(? AS TEXT) LIKE CAST(? AS TEXT) ESCAPE '\\'"_s, {key, QByteArray('%' + pattern + '%')})
        .toBool();
}

void KeySearchTest::findsTheTextWhateverTheCase_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *name, const QByteArray &key, const QByteArray &text, bool found) {
        QTest::newRow(name) << key << text << found;
    };
    row("the whole key", "alice/B.pdf", "ALICE/b.PDF", true);
    row("its beginning", "alice/B.pdf", "al", true);
    row("its end", "alice/B.pdf", ".pdf", true);
    row("in the middle", "alice/B.pdf", "E/b", true);
    row("more than the key", "alice", "alice/", false);
    row("nearly, and then really", "aaab", "aab", true);
    row("per cent, underscore and backslash are themselves", "a%b_c\\d", "%B_C\\D", true);
    row("and nothing else", "axbxcxd", "a%b_c", false);
    row("umlauts", "müller/Ärger.pdf", "Ärger", true);
    row("umlauts have their case", "müller/Ärger.pdf", "ärger", false);
    row("letters between umlauts have none", "xÄrgerß", "ÄRGERß", true);
    row("letters of other scripts", "ውል/ሰነድ.pdf", "ሰነድ.PDF", true);
    row("an umlaut in a plain key", "mueller", "ü", false);
    row("behind a NUL nothing is found", QByteArray("ab\0cd", 5), "cd", false);
    row("before it, something is", QByteArray("ab\0cd", 5), "ab", true);
    row("an empty key has nothing", "", "a", false);
    row("a long text", QByteArray(600, 'x') + "end", QByteArray(500, 'X') + "END", true);
    row("a long text that is not there", QByteArray(600, 'x'), QByteArray(500, 'x') + "y", false);
}

void KeySearchTest::findsTheTextWhateverTheCase()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, text);
    QFETCH(bool, found);
    QCOMPARE(KeySearch(text).finds(key), found);
    QCOMPARE(isLike(key, text), found);
}

/// Few letters, so that there is much to find; bytes that are no UTF-8 on either side among them.
void KeySearchTest::findsWhatLikeFinds()
{
    constexpr int kPairs = 60000;
    const QByteArrayList pieces{"a", "A", "b", "B", "0", "/", ".", "%", "_", "\\", "ä", "Ä", "ሰ", "\xf0\x9f\x97\x91",
        "\xe4", "\xa4", "\xc3", "\xed\xa0\x80", "\xc1\xa1", QByteArray(1, '\0')};
    std::mt19937 random(4711);
    const auto pick = [&](int most, qsizetype kinds) {
        QByteArray picked;
        for (int left = int(random() % unsigned(most + 1)); left > 0; --left)
            picked += pieces[qsizetype(random() % quint32(kinds))];
        return picked;
    };
    int found = 0;
    for (int pair = 0; pair < kPairs; ++pair) {
        const bool isPlain = pair % 2 == 0;
        const QByteArray key = pick(12, isPlain ? 10 : pieces.size());
        const QByteArray text = pick(3, isPlain ? 10 : 14); // what can be typed
        if (text.isEmpty())
            continue;
        const bool finds = KeySearch(text).finds(key);
        found += finds ? 1 : 0;
        if (finds != isLike(key, text))
            QFAIL(
                qPrintable(u"LIKE says something else of \"%1\" and \"%2\""_s.arg(displayKey(key), displayKey(text))));
    }
    QVERIFY(found > kPairs / 20 && found < kPairs / 2); // both answers were put to the test
}

void KeySearchTest::knowsTypesAsTheScanDoes()
{
    const QByteArrayList pieces{".", "/", "a", "A", "pdf", "Pdf", "ä"};
    const QByteArrayList types{"", "a", "pdf", "apdf", "ä", "aa"};
    std::mt19937 random(4712);
    for (int turn = 0; turn < 20000; ++turn) {
        QByteArray key;
        for (int left = int(random() % 7); left > 0; --left)
            key += pieces[qsizetype(random() % quint32(pieces.size()))];
        for (const QByteArray &type : types) {
            if (hasType(key, type) != (extensionOf(key) == type))
                QFAIL(qPrintable(u"\"%1\" and the type \"%2\""_s.arg(displayKey(key), displayKey(type))));
        }
    }
}

void KeySearchTest::aTypeMayHaveDots()
{
    QVERIFY(hasType("a/backup.TAR.gz", "tar.gz"));
    QVERIFY(hasType("a/backup.tar.gz", "gz"));
    QVERIFY(!hasType("a/.tar.gz", "tar.gz"));
    QVERIFY(!hasType("a.tar/gz", "tar/gz"));
}

void KeySearchTest::nothingHasTheTextOfAMissingKey()
{
    QCOMPARE(ask(u"SELECT has_text(NULL, 'a') + has_type(NULL, '') + has_type(NULL, 'a')"_s).toInt(), 0);
    QCOMPARE(ask(u"SELECT has_type(CAST('a/b' AS BLOB), NULL)"_s).toInt(), 1); // no type
}

void KeySearchTest::everyRowIsSearchedForItsStatementsText()
{
    const QString count = u"WITH k(key) AS (VALUES ('one'), ('two'), ('three')) SELECT count(*) FROM k WHERE "
                          "has_text(key, ?)"_s;
    QCOMPARE(ask(count, {QByteArray("O")}).toInt(), 2);
    QCOMPARE(ask(count, {QByteArray("t")}).toInt(), 2);
    QCOMPARE(ask(count, {QByteArray("E")}).toInt(), 2);
    QCOMPARE(ask(u"WITH k(key, text) AS (VALUES ('one', 'o'), ('two', 'x'), ('three', 'e')) "
                 "SELECT count(*) FROM k WHERE has_text(key, text)"_s)
                 .toInt(),
        2);
}

void KeySearchTest::aStoppedTokenEndsAStatementThatFindsNothing()
{
    const QString endless =
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n WHERE i < 0"_s;
    std::stop_source stop;
    std::jthread stopping([&stop] { stop.request_stop(); });
    {
        const SqliteStop ends(m_handle, stop.get_token());
        QVERIFY(ask(endless).toString().contains(u"interrupted"_s));
    }
    QCOMPARE(ask(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
                 "SELECT max(i) FROM n"_s)
                 .toInt(),
        100000); // the connection works on
}

} // namespace docsweep

QTEST_GUILESS_MAIN(docsweep::KeySearchTest)
#include "tst_keysearch.moc"
