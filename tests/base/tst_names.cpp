// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/names.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

class TestNames : public QObject {
    Q_OBJECT

private slots:
    void knowsWhichKeysOwnAFolder_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<bool>("owns");
        QTest::newRow("a Django key") << QByteArray("8h3k2jv9x0q1w2e3r4t5y6u7i8o9p0a1") << true;
        QTest::newRow("a blank") << QByteArray(" ") << true;
        QTest::newRow("dots and more") << QByteArray("...") << true;
        QTest::newRow("no UTF-8") << QByteArray("\xff") << true;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("this directory") << QByteArray(".") << false;
        QTest::newRow("the directory above") << QByteArray("..") << false;
        QTest::newRow("two segments") << QByteArray("a/b") << false;
        QTest::newRow("a slash") << QByteArray("/") << false;
        QTest::newRow("a zero byte") << QByteArray("a\0b", 3) << false;
    }
    void knowsWhichKeysOwnAFolder()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const bool, owns);
        QCOMPARE(ownsFolder(key), owns);
    }

    void findsTheFolderOfAKey()
    {
        QCOMPARE(folderOf("abc/x.pdf"), QByteArray("abc"));
        QCOMPARE(folderOf("abc/d/x.pdf"), QByteArray("abc"));
        QCOMPARE(folderOf("abc/"), QByteArray("abc"));
        QCOMPARE(folderOf("abc"), QByteArray());
        QCOMPARE(folderOf("/abc"), QByteArray());
        QCOMPARE(folderOf(""), QByteArray());
        QCOMPARE(folderPrefix("abc"), QByteArray("abc/"));
    }

    void ordersFoldersByTheirPrefix()
    {
        QVERIFY(folderPrefix("ab-c") < folderPrefix("ab"));
        QVERIFY(folderPrefix("ab") < folderPrefix("ab0"));
        QVERIFY(folderPrefix("ab") < folderPrefix("ab\xff"));
    }

    void findsExtensions_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("extension");
        QTest::newRow("plain") << QByteArray("s/x.pdf") << QByteArray("pdf");
        QTest::newRow("capitals") << QByteArray("s/x.PDF") << QByteArray("pdf");
        QTest::newRow("two") << QByteArray("s/x.tar.gz") << QByteArray("gz");
        QTest::newRow("none") << QByteArray("s/x") << QByteArray();
        QTest::newRow("a final dot") << QByteArray("s/x.") << QByteArray();
        QTest::newRow("a hidden file") << QByteArray("s/.env") << QByteArray();
        QTest::newRow("a hidden file at the top") << QByteArray(".env") << QByteArray();
        QTest::newRow("a hidden file with one") << QByteArray("s/.x.pdf") << QByteArray("pdf");
        QTest::newRow("only the folder has one") << QByteArray("s.d/x") << QByteArray();
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }
    void findsExtensions()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, extension);
        QCOMPARE(extensionOf(key), extension);
    }

    void showsKeysAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QByteArray &key, const QString &shown) {
            QTest::newRow(name) << key << shown;
        };
        row("ASCII", "s/a b~!.pdf", u"s/a b~!.pdf"_s);
        row("beyond ASCII", "s/Größe Ж 文 😀.pdf", u"s/Größe Ж 文 😀.pdf"_s);
        row("combining", "e\xcc\x81", u"e\u0301"_s);
        row("empty", "", u""_s);
        row("line feed", "a\nb", u"a\\x0ab"_s);
        row("zero byte", QByteArray("a\0b", 3), u"a\\x00b"_s);
        row("escape", "\x1b[31m", u"\\x1b[31m"_s);
        row("delete", "\x7f", u"\\x7f"_s);
        row("C1 control", "\xc2\x85", u"\\xc2\\x85"_s);
        row("a backslash", "a\\x0ab", u"a\\x5cx0ab"_s);
        row("right to left override",
            "\xe2\x80\xae"
            "fdp.exe",
            u"\\xe2\\x80\\xaefdp.exe"_s);
        row("isolate", "\xe2\x81\xa6", u"\\xe2\\x81\\xa6"_s);
        row("zero width space", "\xe2\x80\x8b", u"\\xe2\\x80\\x8b"_s);
        row("soft hyphen", "\xc2\xad", u"\\xc2\\xad"_s);
        row("no-break space", "\xc2\xa0", u"\\xc2\\xa0"_s);
        row("ideographic space", "\xe3\x80\x80", u"\\xe3\\x80\\x80"_s);
        row("line separator", "\xe2\x80\xa8", u"\\xe2\\x80\\xa8"_s);
        row("byte order mark", "\xef\xbb\xbf", u"\\xef\\xbb\\xbf"_s);
        row("a tag character", "\xf3\xa0\x81\x81", u"\\xf3\\xa0\\x81\\x81"_s);
        row("no UTF-8",
            "a\xff"
            "b",
            u"a\\xffb"_s);
        row("a lonely continuation", "\x80", u"\\x80"_s);
        row("cut short", "a\xe2\x98", u"a\\xe2\\x98"_s);
        row("cut short by a letter",
            "\xe2\x98"
            "a",
            u"\\xe2\\x98a"_s);
        row("overlong", "\xc0\xaf", u"\\xc0\\xaf"_s);
        row("overlong in three", "\xe0\x80\xaf", u"\\xe0\\x80\\xaf"_s);
        row("a surrogate", "\xed\xa0\x80", u"\\xed\\xa0\\x80"_s);
        row("beyond Unicode", "\xf4\x90\x80\x80", u"\\xf4\\x90\\x80\\x80"_s);
    }
    void showsKeysAsTheyAre()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QString, shown);
        QCOMPARE(displayKey(key), shown);
    }

    void neverShowsTwoKeysAlike()
    {
        const QByteArrayList parts{
            "a", "\\", "x", "0", "\n", "\x0f", "\xc3", "\xa4", "\xff", " ", "\xc2\xa0", "/", "5c"};
        QRandomGenerator random(9);
        QHash<QString, QByteArray> seen;
        for (int i = 0; i < 50'000; ++i) {
            QByteArray key;
            const int length = random.bounded(6);
            for (int j = 0; j < length; ++j)
                key += parts[random.bounded(int(parts.size()))];
            const QString shown = displayKey(key);
            QCOMPARE(seen.value(shown, key), key);
            seen.insert(shown, key);
        }
    }
};

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"
