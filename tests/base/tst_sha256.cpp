// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace docsweep;

/// The digests of plans that lie in journals already must stay what they were.
class TestSha256 : public QObject {
    Q_OBJECT

private slots:
    void givesTheDigestsOfTheStandard();
    void agreesWithQtHoweverItIsFed();
    void goesOnAfterAResult();
    void sealsAsQtDoes();
};

void TestSha256::givesTheDigestsOfTheStandard()
{
    Sha256 hash;
    QCOMPARE(hash.result().toHex(), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    hash.add("abc"); // FIPS 180-4
    QCOMPARE(hash.result().toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void TestSha256::agreesWithQtHoweverItIsFed()
{
    QByteArray all;
    Sha256 hash;
    for (int length = 0; length < 300; ++length) {
        const QByteArray part(length, char('a' + length % 26));
        all += part;
        hash.add(part);
    }
    QCOMPARE(hash.result(), QCryptographicHash::hash(all, QCryptographicHash::Sha256));
}

void TestSha256::goesOnAfterAResult()
{
    Sha256 hash;
    hash.add("ab");
    const QByteArray half = hash.result();
    hash.add("c");
    Sha256 whole;
    whole.add("abc");
    QCOMPARE(hash.result(), whole.result());
    hash.reset();
    hash.add("ab");
    QCOMPARE(hash.result(), half);
}

/// Seals that stand in ledgers must stay what they were.
void TestSha256::sealsAsQtDoes()
{
    for (const int keyLength : {0, 1, 32, 63, 64, 65, 200}) {
        const QByteArray key(keyLength, 'k');
        for (const QByteArray &text : {QByteArray(), QByteArray(""), QByteArray("anna@desk"), QByteArray(500, 'x')})
            QCOMPARE(hmacSha256(key, text), QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256));
    }
}

QTEST_APPLESS_MAIN(TestSha256)
#include "tst_sha256.moc"
