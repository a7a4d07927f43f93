// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/installation.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kDone = 0;
constexpr int kMisused = 2;

} // namespace

/// Who asks for something of which only a part is known gets what there is to choose from.
class TestExplainCommand : public QObject {
    Q_OBJECT

private slots:
    void listsWhatHasAPartOfIt()
    {
        Installation it;
        it.addSession("3f9c0ab1d2", 3h, {"3f9c0ab1d2/one.pdf"});
        it.addFile("3f9c0ab1d2/one.pdf", 3h);
        it.addFile("3f9c0ab1d2/stray.bin", 3h);
        it.addPair("other", 10min);
        it.execute(u"UPDATE parser_processeddocument SET filename = 'Rechnung 12.pdf' WHERE id = 1"_s);
        const CallResult byName = it.call(QByteArrayList{"explain", "rechnung"});
        QCOMPARE(byName.code, kMisused);
        QVERIFY2(byName.err.contains("rechnung"_L1), qPrintable(byName.err));
        QVERIFY2(
            byName.out.contains(u"  document 1 \"Rechnung 12.pdf\" of session 3f9c0ab1d2, file 3f9c0ab1d2/one.pdf\n"_s),
            qPrintable(byName.out));
        const CallResult byKey = it.call(QByteArrayList{"explain", "3f9c0"});
        QCOMPARE(byKey.code, kMisused);
        for (const auto line : {"  session 3f9c0ab1d2, 1 document\n"_L1, "  file 3f9c0ab1d2/stray.bin, 100 bytes\n"_L1})
            QVERIFY2(byKey.out.contains(line), qPrintable(byKey.out));
        QVERIFY(!byKey.out.contains("other"_L1));
        QCOMPARE(it.call(QByteArrayList{"explain", "3f9c0ab1d2"}).code, kDone); // the whole key is the answer
    }

    void findsCandidatesByAnyPart()
    {
        Installation it;
        it.addFile("loose/archive.bin", 5h);
        QCOMPARE(it.call(QByteArrayList{"explain", "chive"}).out, QString());
        QCOMPARE(it.call("cleanup_files --dry-run").code, kDone);
        const CallResult found = it.call(QByteArrayList{"explain", "chive"});
        QCOMPARE(found.code, kMisused);
        QVERIFY2(found.out.contains("  file loose/archive.bin, 100 bytes\n"_L1), qPrintable(found.out));
    }

    void takesWildcardsForWhatTheyAre()
    {
        Installation it;
        it.addPair("old", 3h);
        for (const char *text : {"%", "o_d", "*", "'; DROP TABLE x; --"}) {
            const CallResult nothing = it.call(QByteArrayList{"explain", text});
            QCOMPARE(nothing.code, kMisused);
            QCOMPARE(nothing.out, QString());
        }
    }
};

QTEST_GUILESS_MAIN(TestExplainCommand)
#include "tst_explaincommand.moc"
