// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessionstore.h"

#include <QTest>

namespace docsweep {

class DocumentsFingerprintTest : public QObject {
    Q_OBJECT

private slots:
    void isTheSameInEveryVersion();
    void doesNotDependOnTheOrderOfTheRows();
    void changesWithEveryDetail_data();
    void changesWithEveryDetail();
};

namespace {

    std::vector<DocumentRecord> twoDocuments()
    {
        return {{7, {"key/a.pdf", "key/a.xlsx", "", ""}}, {9, {"key/b.pdf", "", "", "key/b.docx"}}};
    }

} // namespace

// Plans in journals hold these numbers. They were computed by another program:
// python3 -c "import hashlib, struct as s; n = lambda i: s.pack('>q', i); t = lambda b: n(len(b)) + b;
//   d = lambda i, *k: n(i) + b''.join(map(t, k)); f = lambda b: hashlib.sha256(b).hexdigest()[:16];
//   print(f(b''), f(d(7, b'key/a.pdf', b'key/a.xlsx', b'', b'') + d(9, b'key/b.pdf', b'', b'', b'key/b.docx')))"
void DocumentsFingerprintTest::isTheSameInEveryVersion()
{
    QCOMPARE(documentsFingerprint({}), 0xe3b0c44298fc1c14u);
    QCOMPARE(documentsFingerprint(twoDocuments()), 0x7720ea4fab7f08beu);
}

void DocumentsFingerprintTest::doesNotDependOnTheOrderOfTheRows()
{
    auto documents = twoDocuments();
    std::ranges::reverse(documents);
    QCOMPARE(documentsFingerprint(documents), documentsFingerprint(twoDocuments()));
}

void DocumentsFingerprintTest::changesWithEveryDetail_data()
{
    QTest::addColumn<std::vector<DocumentRecord>>("other");
    auto other = twoDocuments();
    other.pop_back();
    QTest::newRow("a document less") << other;
    other = twoDocuments();
    other.push_back({10, {}});
    QTest::newRow("a document more, without files") << other;
    other = twoDocuments();
    other[0].id = 8;
    QTest::newRow("another id") << other;
    other = twoDocuments();
    std::swap(other[0].keys, other[1].keys);
    QTest::newRow("files swapped between documents") << other;
    other = twoDocuments();
    std::swap(other[0].keys[0], other[0].keys[1]);
    QTest::newRow("source and output swapped") << other;
    other = twoDocuments();
    other[0].keys[0] = "key/a.pdfk";
    other[0].keys[1] = "ey/a.xlsx";
    QTest::newRow("a letter moved to the next key") << other;
    other = twoDocuments();
    other[1].keys[3].clear();
    QTest::newRow("a key less") << other;
    other = twoDocuments();
    other[1].keys[3] = "key/B.docx";
    QTest::newRow("another case") << other;
}

void DocumentsFingerprintTest::changesWithEveryDetail()
{
    QFETCH(std::vector<DocumentRecord>, other);
    QVERIFY(documentsFingerprint(other) != documentsFingerprint(twoDocuments()));
}

} // namespace docsweep

QTEST_GUILESS_MAIN(docsweep::DocumentsFingerprintTest)

#include "tst_documentsfingerprint.moc"
