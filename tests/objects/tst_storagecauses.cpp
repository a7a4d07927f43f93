// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a storage from doing what it is asked: the cause as a value, and the sentence that people read.
#include "core/objects/filefacts.h"
#include "core/objects/removalconditions.h"
#include "core/objects/storagefault.h"

#include <QTest>

#include <cerrno>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

const QString kHost = QStringLiteral("x.example");
const QString kAway = QStringLiteral("Storage service unavailable: ");
const QString kDenied = QStringLiteral("Permission denied: ");

void addColumns()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("text");
}

void compare(const Error &error)
{
    QFETCH(Cause, cause);
    QFETCH(QString, text);
    QCOMPARE(error.text, text);
    QCOMPARE(error.cause.kind, cause.kind);
    QCOMPARE(error.cause.about, cause.about);
}

} // namespace

class TestStorageCauses : public QObject {
    Q_OBJECT

private slots:
    void ofAnswers_data();
    void ofAnswers();
    void ofNetworks_data();
    void ofNetworks();
    void ofCertificates_data();
    void ofCertificates();
    void ofBodies_data();
    void ofBodies();
    void ofFiles_data();
    void ofFiles();
    void ofDifferences_data();
    void ofDifferences();
};

void TestStorageCauses::ofAnswers_data()
{
    QTest::addColumn<int>("http");
    QTest::addColumn<QByteArray>("body");
    addColumns();
    const auto row = [](const char *name, int http, const QByteArray &body, CauseKind kind, const QString &text) {
        QStringList about;
        if (kind == CauseKind::StorageRefused)
            about = {kHost, QString::number(http)};
        if (kind == CauseKind::PointsElsewhere)
            about = {kHost, u"HTTP "_s + QString::number(http)};
        QTest::newRow(name) << http << body << Cause{kind, about} << text;
    };
    row("a quota", 402, R"({"message":"exceeded"})", CauseKind::ProjectLocked,
        kAway
            + u"x.example answered HTTP 402: exceeded; the project is locked for its quota or a payment: raise the "
              "plan or wait for the next period; until then rows are cleaned and files wait as pending"_s);
    row("no such key", 401, R"({"message":"Invalid API key"})", CauseKind::KeyUnknown,
        kDenied
            + u"x.example answered HTTP 401: Invalid API key; the gateway does not know the key: check "
              "SUPABASE_SERVICE_KEY and that it belongs to this project"_s);
    row("an expired key", 403, R"({"statusCode":"403","code":"AccessDenied","message":"\"exp\" claim failed"})",
        CauseKind::KeyExpired,
        kDenied
            + u"x.example answered HTTP 403 AccessDenied: \"exp\" claim failed; the key has expired: take a new one "
              "from the project's API settings"_s);
    row("another project's key", 403, R"({"statusCode":"403","code":"AccessDenied","message":"signature failed"})",
        CauseKind::KeyForeign,
        kDenied
            + u"x.example answered HTTP 403 AccessDenied: signature failed; the key is not this project's, or a "
              "new-style key was sent to a server without a gateway: check SUPABASE_URL and SUPABASE_SERVICE_KEY"_s);
    row("no rights", 403, R"({"statusCode":"403","code":"AccessDenied","message":"no"})", CauseKind::KeyMayNot,
        kDenied
            + u"x.example answered HTTP 403 AccessDenied: no; the key may not do this: check the bucket's permissions "
              "and that the key has access to the storage; use the service key, or add a policy for it"_s);
    row("no such bucket", 404, R"({"statusCode":"404","code":"NoSuchBucket","message":"Bucket not found"})",
        CauseKind::BucketUnseen,
        u"x.example answered HTTP 404 NoSuchBucket: Bucket not found; check SUPABASE_BUCKET_NAME; a key without "
        "rights does not see the bucket either"_s);
    row("read-only", 503, R"({"statusCode":"503","code":"DatabaseReadOnly","message":"ro"})",
        CauseKind::StorageReadOnly,
        kAway
            + u"x.example answered HTTP 503 DatabaseReadOnly: ro; the project's database is read-only, mostly because "
              "its disk is full"_s);
    row("a foreign key", 500, R"({"statusCode":"500","code":"DatabaseError","message":"delete, 23503"})",
        CauseKind::RowRefers,
        kAway
            + u"x.example answered HTTP 500 DatabaseError: delete, 23503; a row of another table refers to it: "
              "remove that row, or the foreign key"_s);
    row("a trigger", 500, R"({"statusCode":"500","code":"DatabaseError","message":"delete, P0001"})",
        CauseKind::TriggerRefuses,
        kAway
            + u"x.example answered HTTP 500 DatabaseError: delete, P0001; a trigger on storage.objects raises an "
              "error: correct the trigger, or hold the file (docsweep-cli hold add)"_s);
    row("busy", 503, R"({"statusCode":"503","code":"SlowDown","message":"later"})", CauseKind::StorageRefused,
        kAway + u"x.example answered HTTP 503 SlowDown: later"_s);
    row("a gateway without words", 502, {}, CauseKind::StorageRefused, kAway + u"x.example answered HTTP 502"_s);
    row("another address", 301, {}, CauseKind::PointsElsewhere,
        kAway
            + u"x.example answered HTTP 301 (it points elsewhere: check SUPABASE_URL, which is the project's own "
              "address)"_s);
}

void TestStorageCauses::ofAnswers()
{
    QFETCH(int, http);
    QFETCH(QByteArray, body);
    compare(faultOfAnswer(http, body, kHost).error);
}

void TestStorageCauses::ofNetworks_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<QString>("said");
    addColumns();
    const QString proxy = kAway + u"the proxy on the way to x.example "_s;
    const QString mend = u"; check https_proxy and no_proxy in the environment"_s;
    QTest::newRow("no address") << QNetworkReply::HostNotFoundError << QString()
                                << Cause{CauseKind::HostUnknown, {kHost}}
                                << QString(kAway
                                       + u"no address is known for x.example (DNS); check SUPABASE_URL and this "
                                         "machine's name server"_s);
    QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << QString()
                             << Cause{CauseKind::ConnectionRefused, {kHost}}
                             << QString(kAway + u"x.example refuses connections"_s);
    QTest::newRow("cut") << QNetworkReply::RemoteHostClosedError << QString()
                         << Cause{CauseKind::ConnectionCut, {kHost}}
                         << QString(kAway + u"x.example cut the connection"_s);
    QTest::newRow("silence") << QNetworkReply::TimeoutError << QString() << Cause{CauseKind::NoAnswer, {kHost}}
                             << QString(kAway + u"x.example does not answer"_s);
    QTest::newRow("a proxy nobody knows")
        << QNetworkReply::ProxyNotFoundError << QString() << Cause{CauseKind::ProxyUnknown, {kHost}}
        << QString(proxy + u"is not known by that name"_s + mend);
    QTest::newRow("a proxy that is away")
        << QNetworkReply::ProxyConnectionRefusedError << QString() << Cause{CauseKind::ProxyAway, {kHost}}
        << QString(proxy + u"refuses, closes or does not answer"_s + mend);
    QTest::newRow("a proxy that asks who it is")
        << QNetworkReply::ProxyAuthenticationRequiredError << QString() << Cause{CauseKind::ProxyLogin, {kHost}}
        << QString(proxy + u"wants a user and a password"_s + mend);
    QTest::newRow("a proxy that refuses a tunnel")
        << QNetworkReply::UnknownNetworkError << u"Proxy denied"_s
        << Cause{CauseKind::ProxyFails, {kHost, u"Proxy denied"_s}} << QString(proxy + u"fails: Proxy denied"_s + mend);
    QTest::newRow("somebody else's words")
        << QNetworkReply::UnknownNetworkError << u"strange"_s
        << Cause{CauseKind::StorageUnreached, {kHost, u"strange"_s}} << QString(kAway + u"x.example: strange"_s);
}

void TestStorageCauses::ofNetworks()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(QString, said);
    compare(faultOfNetwork(error, said, {}, kHost).error);
}

void TestStorageCauses::ofCertificates_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<CauseKind>("kind");
    QTest::addColumn<QString>("mend");
    const QString clock = u"check this machine's clock first, then the server's certificate"_s;
    QTest::newRow("expired") << int(QSslError::CertificateExpired) << CauseKind::CertificateTime << clock;
    QTest::newRow("of tomorrow") << int(QSslError::CertificateNotYetValid) << CauseKind::CertificateTime << clock;
    QTest::newRow("another's") << int(QSslError::HostNameMismatch) << CauseKind::CertificateName
                               << u"check the host in SUPABASE_URL"_s;
    QTest::newRow("of an own authority") << int(QSslError::SelfSignedCertificate) << CauseKind::NotSafe
                                         << u"a certificate of an own authority is trusted by DOCSWEEP_CA_FILE"_s;
}

/// Whatever the words are, and in whatever language.
void TestStorageCauses::ofCertificates()
{
    QFETCH(int, code);
    QFETCH(CauseKind, kind);
    QFETCH(QString, mend);
    const TlsObjections lacking{{QSslError::SslError(code)}, {u"so says Qt"_s}};
    const Error error = faultOfNetwork(QNetworkReply::SslHandshakeFailedError, {}, lacking, kHost).error;
    QCOMPARE(error.cause, (Cause{kind, {kHost, u"so says Qt"_s}}));
    QCOMPARE(error.text, QString(kAway + u"no safe connection (TLS) to x.example: so says Qt; "_s + mend));
}

void TestStorageCauses::ofBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<CauseKind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("a page") << QByteArray(" <html>") << CauseKind::PageInstead << u"a web page"_s;
    QTest::newRow("nothing") << QByteArray() << CauseKind::NothingInstead << u"nothing"_s;
    QTest::newRow("something") << QByteArray("{}") << CauseKind::NotTheStorage
                               << u"something that is no answer of Supabase Storage"_s;
}

void TestStorageCauses::ofBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(CauseKind, kind);
    QFETCH(QString, words);
    const Error error = faultOfBody(body, kHost, u"to a listing"_s).error;
    QCOMPARE(error.cause, (Cause{kind, {kHost, u"to a listing"_s}}));
    QCOMPARE(error.text,
        QString(kAway + u"x.example answered to a listing with "_s + words
            + u"; a proxy may stand in the way, or SUPABASE_URL is not the project's address"_s));
}

void TestStorageCauses::ofFiles_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<CauseKind>("kind");
    QTest::addColumn<QString>("words");
    const QString user = u" (as user \""_s + effectiveUser() + u"\")"_s;
    QTest::newRow("a link") << ELOOP << CauseKind::LinkInTheWay << u"a symbolic link is in the way, not followed"_s;
    QTest::newRow("a mount") << EXDEV << CauseKind::MountedAcross
                             << u"another file system is mounted there, not crossed"_s;
    QTest::newRow("no access") << EACCES << CauseKind::AccessDenied << QString(u"Permission denied"_s + user);
    QTest::newRow("not permitted") << EPERM << CauseKind::AccessDenied << QString(u"Operation not permitted"_s + user);
    QTest::newRow("read-only") << EROFS << CauseKind::MountedReadOnly << QString(u"Read-only file system"_s + user);
    QTest::newRow("full") << ENOSPC << CauseKind::DiskFull << u"No space left on device"_s;
    QTest::newRow("too large") << EFBIG << CauseKind::FileTooLarge << u"File too large"_s;
    QTest::newRow("what only the system says") << ENOENT << CauseKind::Unknown << u"No such file or directory"_s;
}

void TestStorageCauses::ofFiles()
{
    QFETCH(int, number);
    QFETCH(CauseKind, kind);
    QFETCH(QString, words);
    const Error error = fileError(u"reading \"a\""_s, number);
    QCOMPARE(error.text, QString(u"reading \"a\": "_s + words));
    QCOMPARE(error.cause.kind, kind);
    QCOMPARE(error.kind, fileErrorKind(number));
}

void TestStorageCauses::ofDifferences_data()
{
    QTest::addColumn<Difference>("difference");
    QTest::addColumn<CauseKind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("size") << Difference::Size << CauseKind::SizeChanged << u"its size is 12 bytes now, not 10"_s;
    QTest::newRow("unreadable") << Difference::Unreadable << CauseKind::TimeLost << u"its time cannot be read"_s;
    QTest::newRow("time") << Difference::Time << CauseKind::TimeChanged
                          << u"it was changed at 1970-01-01T00:00:02.000000Z, not 1970-01-01T00:00:01.000000Z"_s;
    QTest::newRow("too new") << Difference::TooNew << CauseKind::ChangedAfter
                             << u"it was changed at 1970-01-01T00:00:02.000000Z, after 1970-01-01T00:00:00.000000Z"_s;
    QTest::newRow("content") << Difference::Content << CauseKind::AnotherOfItsName
                             << u"it is another object of the same name now"_s;
    QTest::newRow("attributes") << Difference::Attributes << CauseKind::AttributesChanged
                                << u"it was touched, replaced or rewritten since: another change time"_s;
}

void TestStorageCauses::ofDifferences()
{
    QFETCH(Difference, difference);
    QFETCH(CauseKind, kind);
    QFETCH(QString, words);
    const RemovalRequest request{"s/a", 10, fromMicros(1'000'000), "v", fromMicros(0)};
    const Cause cause = causeOf(difference, request, {12, fromMicros(2'000'000), "w", {}});
    QCOMPARE(cause.kind, kind);
    QCOMPARE(sentenceOf(cause), words);
    QCOMPARE(leftAlone(u"s/a"_s, cause), Why(u"\"s/a\" was left alone: "_s + words, cause));
}

QTEST_GUILESS_MAIN(TestStorageCauses)
#include "tst_storagecauses.moc"
