// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report.h"
#include "core/objects/storagefault.h"
#include "core/objects/supabaseverdicts.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

/// What stands first in what the command line complains of: a storage that is away or refuses, by its cause.
class TestComplaints : public QObject {
    Q_OBJECT

private slots:
    void beginWithWhatTheStorageAnswers_data();
    void beginWithWhatTheStorageAnswers();
    void beginWithWhatTheNetworkSays_data();
    void beginWithWhatTheNetworkSays();
    void beginWithWhatAKeyMayNotDo();
    void sayThatItIsAwayBeforeWordsOfOthers();
};

namespace {

const QString kAway = QStringLiteral("Storage service unavailable: ");

} // namespace

void TestComplaints::beginWithWhatTheStorageAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html>");
    for (const char *code : {"InvalidJWT", "AccessDenied", "NoSuchBucket", "NoSuchKey", "InternalError",
             "DatabaseTimeout", "DatabaseReadOnly", "SlowDown", "somethingNew"})
        QTest::newRow(code) << QByteArray(R"({"statusCode":"","code":")") + code + R"(","message":"no"})";
}

void TestComplaints::beginWithWhatTheStorageAnswers()
{
    QFETCH(QByteArray, body);
    for (int status = 300; status < 600; ++status) {
        const Error error = faultOfAnswer(status, body, u"x.example"_s).error;
        const bool isInFront = error.text.startsWith(kAway) || error.text.startsWith(u"Permission denied: "_s);
        if (isInFront)
            QVERIFY2(standsInFront(error.why()), qPrintable(error.text));
        QVERIFY2(storageSentence(error.why()).count(kAway) <= 1, qPrintable(error.text));
    }
}

void TestComplaints::beginWithWhatTheNetworkSays_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::newRow("no host") << QNetworkReply::HostNotFoundError;
    QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError;
    QTest::newRow("cut") << QNetworkReply::RemoteHostClosedError;
    QTest::newRow("silence") << QNetworkReply::TimeoutError;
    QTest::newRow("TLS") << QNetworkReply::SslHandshakeFailedError;
    QTest::newRow("no proxy") << QNetworkReply::ProxyNotFoundError;
    QTest::newRow("the proxy refuses") << QNetworkReply::ProxyConnectionRefusedError;
    QTest::newRow("the proxy's login") << QNetworkReply::ProxyAuthenticationRequiredError;
    QTest::newRow("something else") << QNetworkReply::UnknownNetworkError;
}

void TestComplaints::beginWithWhatTheNetworkSays()
{
    QFETCH(QNetworkReply::NetworkError, error);
    for (const TlsObjections &objections :
        {TlsObjections(), TlsObjections{{QSslError::CertificateExpired}, {u"too old"_s}},
            TlsObjections{{QSslError::HostNameMismatch}, {u"another name"_s}}}) {
        const Error met = faultOfNetwork(error, u"no luck"_s, objections, u"x.example"_s).error;
        QVERIFY(met.cause.isKnown());
        QCOMPARE(storageSentence(met.why()), met.text);
    }
}

void TestComplaints::beginWithWhatAKeyMayNotDo()
{
    const KeyRights all{u"service_role"_s, true};
    const KeyRights anon{u"anon"_s, false};
    for (const KeyRights &rights : {all, KeyRights{}, anon}) {
        const Removal verdict = verdictOnMissing(rights, "a/b", true, true);
        QVERIFY2(standsInFront(verdict.why), qPrintable(verdict.why.text));
    }
    QVERIFY(standsInFront(verdictOnMissing(anon, "a/b", false, true).why));
    QVERIFY(standsInFront(Cause{CauseKind::BucketHidden, {u"box"_s, u"anon"_s}}));
    QVERIFY(standsInFront(Cause{CauseKind::BucketSeemsEmpty, {u"box"_s, u"anon"_s}}));
}

void TestComplaints::sayThatItIsAwayBeforeWordsOfOthers()
{
    QCOMPARE(storageSentence(Why(u"listing \"/srv/x\": no such device"_s)),
        QString(kAway + u"listing \"/srv/x\": no such device"_s));
    QVERIFY(!standsInFront(Cause{CauseKind::HeldSince, {}}));
    QVERIFY(!standsInFront(Cause{CauseKind::RowRefers, {}}));
}

QTEST_GUILESS_MAIN(TestComplaints)
#include "tst_complaints.moc"
