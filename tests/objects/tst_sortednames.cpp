// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/sortednames.h"

#include <QByteArrayList>
#include <QTest>

#include <algorithm>
#include <random>

using namespace docsweep;

class TestSortedNames : public QObject {
    Q_OBJECT

private slots:
    void sortsFoldersWhereTheirKeysAre();
    void beginsAfterTheNameGiven();
    void givesAFolderOfAnySizeInParts_data();
    void givesAFolderOfAnySizeInParts();
};

namespace {

QByteArrayList namesOf(const SortedNames &sorted)
{
    QByteArrayList names;
    for (size_t i = 0; i < sorted.size(); ++i)
        names.append(sorted.at(i).toByteArray());
    return names;
}

} // namespace

void TestSortedNames::sortsFoldersWhereTheirKeysAre()
{
    SortedNames sorted;
    sorted.begin({}, 1 << 20);
    sorted.add("ab0", false);
    sorted.add("ab", true);
    sorted.add("ab.txt", false);
    sorted.add("ab-c", false);
    sorted.add("\xff", false);
    sorted.add("abcdefgh-2", false);
    sorted.add("abcdefgh", true);
    sorted.add("abcdefgh-1", false);
    sorted.add("a", false);
    sorted.finish();
    QVERIFY(sorted.isComplete());
    QCOMPARE(namesOf(sorted),
        QByteArrayList({"a", "ab-c", "ab.txt", "ab/", "ab0", "abcdefgh-1", "abcdefgh-2", "abcdefgh/", "\xff"}));
    QCOMPARE(sorted.at(0).data()[1], '\0');
}

void TestSortedNames::beginsAfterTheNameGiven()
{
    SortedNames sorted;
    sorted.begin("ab/", 1 << 20);
    for (const char *name : {"ab-", "ab", "ab0", "b"})
        sorted.add(name, QByteArrayView(name) == "ab");
    sorted.finish();
    QVERIFY(sorted.isComplete());
    QCOMPARE(namesOf(sorted), QByteArrayList({"ab0", "b"}));
}

void TestSortedNames::givesAFolderOfAnySizeInParts_data()
{
    QTest::addColumn<int>("budget");
    QTest::newRow("room for all") << (1 << 20);
    QTest::newRow("room for some hundreds") << (16 * 1024);
    QTest::newRow("room for a few") << 300;
    QTest::newRow("room for less than one") << 1;
}

void TestSortedNames::givesAFolderOfAnySizeInParts()
{
    QFETCH(int, budget);
    QByteArrayList expected;
    std::mt19937 random(7);
    for (int i = 0; i < 800; ++i)
        expected.append(QByteArray::number(random()).repeated(int(1 + random() % 4)));
    QByteArrayList shuffled = expected;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    std::sort(expected.begin(), expected.end());
    expected.erase(std::unique(expected.begin(), expected.end()), expected.end());

    SortedNames sorted;
    QByteArrayList seen;
    QByteArray after;
    int parts = 0;
    do {
        sorted.begin(after, budget);
        for (const QByteArray &name : std::as_const(shuffled))
            sorted.add(name, false);
        sorted.finish();
        QVERIFY(sorted.size() > 0);
        QVERIFY(sorted.size() == 1 || sorted.usedBytes() <= budget);
        seen.append(namesOf(sorted));
        after = seen.constLast();
        ++parts;
    } while (!sorted.isComplete());
    QCOMPARE(seen, expected);
    QCOMPARE(parts > 1, budget < (1 << 20));
}

QTEST_GUILESS_MAIN(TestSortedNames)
#include "tst_sortednames.moc"
