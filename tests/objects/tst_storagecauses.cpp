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
    using enum CauseKind;
    // `text`: what stands before the sentence of the cause, or all of it where the answer's own words are the cause
    const auto row = [](const char *name, int http, const QByteArray &body, CauseKind kind, const QString &text) {
        Cause cause{kind, {}};
        if (kind == StorageRefused)
            cause.about = {kHost, QString::number(http)};
        if (kind == PointsElsewhere)
            cause.about = {kHost, u"HTTP "_s + QString::number(http)};
        const QString end = cause.about.isEmpty() ? u"; "_s + sentenceOf(cause) : QString();
        QTest::newRow(name) << http << body << cause << QString(text + end);
    };
    row("a quota", 402, R"({"message":"exceeded"})", ProjectLocked, kAway + u"x.example answered HTTP 402: exceeded"_s);
    row("no such key", 401, R"({"message":"Invalid API key"})", KeyUnknown,
        kDenied + u"x.example answered HTTP 401: Invalid API key"_s);
    row("an expired key", 403, R"({"statusCode":"403","code":"AccessDenied","message":"\"exp\" claim failed"})",
        KeyExpired, kDenied + u"x.example answered HTTP 403 AccessDenied: \"exp\" claim failed"_s);
    row("another project's key", 403, R"({"statusCode":"403","code":"AccessDenied","message":"signature failed"})",
        KeyForeign, kDenied + u"x.example answered HTTP 403 AccessDenied: signature failed"_s);
    row("no rights", 403, R"({"statusCode":"403","code":"AccessDenied","message":"no"})", KeyMayNot,
        kDenied + u"x.example answered HTTP 403 AccessDenied: no"_s);
    row("no such bucket", 404, R"({"statusCode":"404","code":"NoSuchBucket","message":"Bucket not found"})",
        BucketUnseen, u"x.example answered HTTP 404 NoSuchBucket: Bucket not found"_s);
    row("read-only", 503, R"({"statusCode":"503","code":"DatabaseReadOnly","message":"ro"})", StorageReadOnly,
        kAway + u"x.example answered HTTP 503 DatabaseReadOnly: ro"_s);
    row("a foreign key", 500, R"({"statusCode":"500","code":"DatabaseError","message":"delete, 23503"})", RowRefers,
        kAway + u"x.example answered HTTP 500 DatabaseError: delete, 23503"_s);
    row("a trigger", 500, R"({"statusCode":"500","code":"DatabaseError","message":"delete, P0001"})", TriggerRefuses,
        kAway + u"x.example answered HTTP 500 DatabaseError: delete, P0001"_s);
    row("busy", 503, R"({"statusCode":"503","code":"SlowDown","message":"later"})", StorageRefused,
        kAway + u"x.example answered HTTP 503 SlowDown: later"_s);
    row("a gateway without words", 502, {}, StorageRefused, kAway + u"x.example answered HTTP 502"_s);
    row("another address", 301, {}, PointsElsewhere, kAway + sentenceOf({PointsElsewhere, {kHost, u"HTTP 301"_s}}));
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
    using enum CauseKind;
    const auto row = [](const char *name, QNetworkReply::NetworkError error, CauseKind kind, const QString &said = {}) {
        Cause cause{kind, {kHost}};
        if (!said.isEmpty())
            cause.about += said;
        QTest::newRow(name) << error << said << cause << QString(kAway + sentenceOf(cause));
    };
    row("no address", QNetworkReply::HostNotFoundError, HostUnknown);
    row("refused", QNetworkReply::ConnectionRefusedError, ConnectionRefused);
    row("cut", QNetworkReply::RemoteHostClosedError, ConnectionCut);
    row("silence", QNetworkReply::TimeoutError, NoAnswer);
    row("a proxy nobody knows", QNetworkReply::ProxyNotFoundError, ProxyUnknown);
    row("a proxy that is away", QNetworkReply::ProxyConnectionRefusedError, ProxyAway);
    row("a proxy that asks who it is", QNetworkReply::ProxyAuthenticationRequiredError, ProxyLogin);
    row("a proxy that refuses a tunnel", QNetworkReply::UnknownNetworkError, ProxyFails, u"Proxy denied"_s);
    row("somebody else's words", QNetworkReply::UnknownNetworkError, StorageUnreached, u"strange"_s);
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
    QTest::newRow("expired") << int(QSslError::CertificateExpired) << CauseKind::CertificateTime;
    QTest::newRow("of tomorrow") << int(QSslError::CertificateNotYetValid) << CauseKind::CertificateTime;
    QTest::newRow("another's") << int(QSslError::HostNameMismatch) << CauseKind::CertificateName;
    QTest::newRow("of an own authority") << int(QSslError::SelfSignedCertificate) << CauseKind::NotSafe;
}

/// Whatever the words are, and in whatever language.
void TestStorageCauses::ofCertificates()
{
    QFETCH(int, code);
    QFETCH(CauseKind, kind);
    const TlsObjections lacking{{QSslError::SslError(code)}, {u"so says Qt"_s}};
    const Error error = faultOfNetwork(QNetworkReply::SslHandshakeFailedError, {}, lacking, kHost).error;
    QCOMPARE(error.cause, (Cause{kind, {kHost, u"so says Qt"_s}}));
    QCOMPARE(error.text, QString(kAway + sentenceOf(error.cause)));
}

void TestStorageCauses::ofBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<CauseKind>("kind");
    QTest::newRow("a page") << QByteArray(" <html>") << CauseKind::PageInstead;
    QTest::newRow("nothing") << QByteArray() << CauseKind::NothingInstead;
    QTest::newRow("something") << QByteArray("{}") << CauseKind::NotTheStorage;
}

void TestStorageCauses::ofBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(CauseKind, kind);
    const Error error = faultOfBody(body, kHost, u"to a listing"_s).error;
    QCOMPARE(error.cause, (Cause{kind, {kHost, u"to a listing"_s}}));
    QCOMPARE(error.text, QString(kAway + sentenceOf(error.cause)));
}

void TestStorageCauses::ofFiles_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<CauseKind>("kind");
    QTest::addColumn<QString>("words");
    const QString user = u" (as user \""_s + effectiveUser() + u"\")"_s;
    const auto own = [](const char *name, int number, CauseKind kind) {
        QTest::newRow(name) << number << kind << sentenceOf({kind, {}});
    };
    own("a link", ELOOP, CauseKind::LinkInTheWay);
    own("a mount", EXDEV, CauseKind::MountedAcross);
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
    QCOMPARE(leftAlone(u"s/a"_s, cause), Why(u"\"s/a\" was skipped: "_s + words, cause));
}

QTEST_GUILESS_MAIN(TestStorageCauses)
#include "tst_storagecauses.moc"
