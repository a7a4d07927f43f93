// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/format.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFormat : public QObject {
    Q_OBJECT

private slots:
    void namesSizesInOneUnitSystem_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0LL << u"0 bytes"_s;
        QTest::newRow("one") << 1LL << u"1 byte"_s;
        QTest::newRow("the last byte before KB") << 1023LL << u"1023 bytes"_s;
        QTest::newRow("one KB") << 1024LL << u"1.0 KB"_s;
        QTest::newRow("one and a half") << 1536LL << u"1.5 KB"_s;
        QTest::newRow("rounds up into the next unit") << 1024LL * 1024 - 1 << u"1.0 MB"_s;
        QTest::newRow("one MB is 1024 * 1024") << 1024LL * 1024 << u"1.0 MB"_s;
        QTest::newRow("the default quota") << 1000LL * 1024 * 1024 << u"1000.0 MB"_s;
        QTest::newRow("GB") << 5LL * 1024 * 1024 * 1024 << u"5.0 GB"_s;
        QTest::newRow("beyond TB there is no unit") << 5000LL * 1024 * 1024 * 1024 * 1024 << u"5000.0 TB"_s;
        QTest::newRow("negative") << -1536LL << u"-1.5 KB"_s;
    }
    void namesSizesInOneUnitSystem()
    {
        QFETCH(qint64, bytes);
        QTEST(formatBytes(bytes), "text");
    }

    void knowsPlurals()
    {
        QCOMPARE(formatCount(0, "file"_L1), u"0 files"_s);
        QCOMPARE(formatCount(1, "file"_L1), u"1 file"_s);
        QCOMPARE(formatCount(2, "file"_L1), u"2 files"_s);
        QCOMPARE(formatCount(3, "entry"_L1, "entries"_L1), u"3 entries"_s);
    }

    void showsTimesInUtc() { QCOMPARE(formatTime(fromMicros(1'790'000'000'123'456)), u"2026-09-21T14:13:20Z"_s); }

    void saysWhatAnAgeCannotTell()
    {
        const Instant now = fromMicros(1'790'000'000'000'000);
        QCOMPARE(formatAge(now - 3h - 20min, now), u"3 h 20 min"_s);
        QCOMPARE(formatAge(now - 20ms, now), u"under 1 s"_s);
        QCOMPARE(formatAge(std::nullopt, now), u"unknown age"_s);
        QCOMPARE(formatAge(now + 1s, now), u"from the future"_s);
    }

    void sharesOfNothingAreNothing()
    {
        QCOMPARE(formatPercent(1, 3), u"33.3 %"_s);
        QCOMPARE(formatPercent(5, 0), u"0.0 %"_s);
    }

    void writesCsvThatNoSpreadsheetRuns_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("csv");
        QTest::newRow("plain") << u"a b"_s << u"\"a b\""_s;
        QTest::newRow("empty") << QString() << u"\"\""_s;
        QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("quote") << u"a\"b"_s << u"\"a\"\"b\""_s;
        QTest::newRow("line end") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("formula") << u"=1+1"_s << u"\"'=1+1\""_s;
        QTest::newRow("formula with a comma") << u"=SUM(A1,A2)"_s << u"\"'=SUM(A1,A2)\""_s;
        QTest::newRow("plus") << u"+1"_s << u"\"'+1\""_s;
        QTest::newRow("minus") << u"-1"_s << u"\"'-1\""_s;
        QTest::newRow("at") << u"@x"_s << u"\"'@x\""_s;
        QTest::newRow("wide") << u"\uFF1D1"_s << u"\"'\uFF1D1\""_s;
        QTest::newRow("tab") << u"\t=1"_s << u"\"\t'=1\""_s;
        QTest::newRow("blanks before") << u"  =1"_s << u"\"  '=1\""_s;
        QTest::newRow("a quotation mark before") << u"\"=1"_s << u"\"\"\"'=1\""_s;
        QTest::newRow("behind a semicolon") << u"a;=1"_s << u"\"a;'=1\""_s;
        QTest::newRow("behind a semicolon and blanks") << u"a; \"@x"_s << u"\"a; \"\"'@x\""_s;
        QTest::newRow("behind a tab") << u"a\t+1"_s << u"\"a\t'+1\""_s;
        QTest::newRow("behind a line end") << u"a\n-1"_s << u"\"a\n'-1\""_s;
        QTest::newRow("behind a bar") << u"a|=1"_s << u"\"a|'=1\""_s;
        QTest::newRow("formula inside is no formula") << u"a=1"_s << u"\"a=1\""_s;
        QTest::newRow("a name with a dash") << u"a-b;c-d"_s << u"\"a-b;c-d\""_s;
    }
    void writesCsvThatNoSpreadsheetRuns()
    {
        QFETCH(QString, cell);
        QTEST(csvLine({cell}), "csv");
    }

    void tellsBucketsApartOnlyWhereThereAreSeveral()
    {
        QCOMPARE(formatObject(u"uploads"_s, "s/a.pdf", false), u"s/a.pdf"_s);
        QCOMPARE(formatObject(u"uploads"_s, "s/a.pdf", true), u"uploads/s/a.pdf"_s);
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
