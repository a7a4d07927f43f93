// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/storagefault.h"

#include "core/base/log.h"
#include "core/base/visibletext.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kTriesOfStubbornFaults = 2;
    constexpr qsizetype kMostQuoted = 200;

    /// The server's own words for what went wrong, of those that mean the same to us.
    struct KnownCode {
        QLatin1String code;
        ErrorKind kind;
        bool isPassing = false;
        bool isStubborn = false; ///< seldom heals by itself
        bool mayBeOfAKey = false; ///< and not of the storage as a whole
    };

    constexpr std::array kKnownCodes{
        KnownCode{"InvalidRequest"_L1, ErrorKind::BadData, false, false, true},
        KnownCode{"InvalidKey"_L1, ErrorKind::BadData, false, false, true},
        KnownCode{"InvalidParameter"_L1, ErrorKind::BadData, false, false, true},
        KnownCode{"InvalidBucketName"_L1, ErrorKind::BadConfig},
        KnownCode{"InvalidJWT"_L1, ErrorKind::Unauthorized},
        KnownCode{"AccessDenied"_L1, ErrorKind::Unauthorized, false, false, true},
        KnownCode{"NoSuchBucket"_L1, ErrorKind::NotFound},
        KnownCode{"NoSuchKey"_L1, ErrorKind::NotFound, false, false, true},
        KnownCode{"KeyAlreadyExists"_L1, ErrorKind::Conflict},
        KnownCode{"ResourceAlreadyExists"_L1, ErrorKind::Conflict},
        KnownCode{"BucketAlreadyExists"_L1, ErrorKind::Conflict},
        KnownCode{"ResourceNotEmpty"_L1, ErrorKind::Conflict},
        KnownCode{"EntityTooLarge"_L1, ErrorKind::BadData, false, false, true},
        KnownCode{"InvalidMimeType"_L1, ErrorKind::BadData},
        KnownCode{"ResourceLocked"_L1, ErrorKind::Unavailable, true, false, true},
        KnownCode{"LockTimeout"_L1, ErrorKind::Unavailable, true},
        KnownCode{"SlowDown"_L1, ErrorKind::Unavailable, true},
        KnownCode{"DatabaseTimeout"_L1, ErrorKind::Unavailable, true, false, true},
        KnownCode{"InternalError"_L1, ErrorKind::Unavailable, true, false, true},
        KnownCode{"DatabaseError"_L1, ErrorKind::Unavailable, true, true, true},
        KnownCode{"DatabaseReadOnly"_L1, ErrorKind::Unavailable, true, true},
        KnownCode{"DatabaseSchemaMismatch"_L1, ErrorKind::Unavailable},
        KnownCode{"DatabaseInvalidObjectDefinition"_L1, ErrorKind::Unavailable},
    };

    bool isPassingStatus(int status)
    {
        constexpr std::array kPassing{408, 423, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 544};
        return std::find(kPassing.begin(), kPassing.end(), status) != kPassing.end();
    }

    /// Of answers without a code that is known.
    bool mayStatusBeOfAKey(int status)
    {
        constexpr std::array kOfAKey{400, 403, 404, 409, 413, 422, 500};
        return std::find(kOfAKey.begin(), kOfAKey.end(), status) != kOfAKey.end();
    }

    /// What stands before a storage that is being started says so, and for a moment so does its database.
    bool isAnswerOfAway(const StorageFault &fault)
    {
        constexpr std::array kNoUpstream{502, 503, 504, 520, 521, 522, 523, 524};
        if (fault.code.isEmpty())
            return std::find(kNoUpstream.begin(), kNoUpstream.end(), fault.status) != kNoUpstream.end();
        return fault.code == "InternalError"_L1 || fault.code == "DatabaseTimeout"_L1;
    }

    /// "… limited to 25 objects per request": the number stands nowhere else.
    int mostKeysSaid(const QString &message)
    {
        static const QRegularExpression limit(u"limited to (\\d{1,6}) "_s);
        return limit.match(message).captured(1).toInt();
    }

    ErrorKind kindOfStatus(int status)
    {
        switch (status) {
        case 401:
        case 403:
            return ErrorKind::Unauthorized;
        case 402:
            return ErrorKind::Suspended;
        case 404:
            return ErrorKind::NotFound;
        case 409:
            return ErrorKind::Conflict;
        case 400:
        case 413:
        case 415:
        case 416:
        case 422:
            return ErrorKind::BadData;
        default:
            return ErrorKind::Unavailable;
        }
    }

    /// What is behind it and what an administrator can do about it; Unknown where there is nothing better than to wait.
    CauseKind causeOf(const StorageFault &fault, const QString &said)
    {
        if (fault.status == 402)
            return CauseKind::ProjectLocked;
        if (fault.status == 401)
            return CauseKind::KeyUnknown;
        if (fault.code == "AccessDenied"_L1 || fault.status == 403) {
            if (said.contains("exp"_L1))
                return CauseKind::KeyExpired;
            if (said.contains("signature"_L1) || said.contains("JWS"_L1))
                return CauseKind::KeyForeign;
            return CauseKind::KeyMayNot;
        }
        if (fault.code == "NoSuchBucket"_L1)
            return CauseKind::BucketUnseen;
        if (fault.code == "DatabaseReadOnly"_L1)
            return CauseKind::StorageReadOnly;
        if (fault.code == "DatabaseError"_L1 && said.endsWith("23503"_L1))
            return CauseKind::RowRefers;
        if (fault.code == "DatabaseError"_L1 && said.endsWith("P0001"_L1))
            return CauseKind::TriggerRefuses;
        return CauseKind::Unknown;
    }

    /// What others said, as it may stand in a text of ours.
    QString wordsOf(const QString &said)
    {
        return visibleText(redacted(said.simplified()).left(kMostQuoted));
    }

    QString described(int status, const QString &code, const QString &message)
    {
        QString text = u"HTTP "_s + QString::number(status);
        if (!code.isEmpty())
            text += u' ' + wordsOf(code);
        return message.isEmpty() ? text : text + u": "_s + wordsOf(message);
    }

    StorageFault networkFault(bool isPassing, const Why &why)
    {
        StorageFault fault;
        fault.error = during(u"Storage service unavailable"_s, errorOf(ErrorKind::Unavailable, why));
        fault.isPassing = isPassing;
        fault.isAway = isPassing;
        return fault;
    }

    CauseKind causeOf(const QList<QSslError::SslError> &lacking)
    {
        if (lacking.contains(QSslError::CertificateExpired) || lacking.contains(QSslError::CertificateNotYetValid))
            return CauseKind::CertificateTime;
        return lacking.contains(QSslError::HostNameMismatch) ? CauseKind::CertificateName : CauseKind::NotSafe;
    }

} // namespace

StorageFault faultOfAnswer(int status, const QByteArray &body, const QString &host)
{
    const QJsonObject told = QJsonDocument::fromJson(body).object();
    StorageFault fault;
    fault.code = told["code"_L1].toString();
    const QString message = told["message"_L1].toString(told["error"_L1].toString());
    const QJsonValue own = told["statusCode"_L1]; // a text from the server, a number from its framework
    const int ownStatus = own.isString() ? own.toString().toInt() : own.toInt();
    fault.status = ownStatus ? ownStatus : status;
    fault.isUnknownRoute = fault.status == 404 && fault.code.isEmpty() && message.startsWith("Route "_L1);
    fault.isNotOffered = fault.code.isEmpty() && message.contains("not available"_L1);
    fault.isOverload = fault.status == 429 || fault.status == 544;

    const auto *known = std::find_if(
        kKnownCodes.begin(), kKnownCodes.end(), [&](const KnownCode &it) { return it.code == fault.code; });
    ErrorKind kind = kindOfStatus(fault.status);
    fault.isPassing = isPassingStatus(fault.status);
    fault.mayBeOfAKey = own.isString() && fault.code.isEmpty() && mayStatusBeOfAKey(fault.status);
    // "InvalidRequest" with 404 says that something it refers to is missing.
    if (known != kKnownCodes.end() && (fault.code != "InvalidRequest"_L1 || fault.status != 404)) {
        kind = known->kind;
        fault.isPassing = known->isPassing;
        fault.mostAttempts = known->isStubborn ? kTriesOfStubbornFaults : fault.mostAttempts;
    }
    if (!fault.code.isEmpty() && own.isString())
        fault.mayBeOfAKey = known != kKnownCodes.end() ? known->mayBeOfAKey : mayStatusBeOfAKey(fault.status);
    if (fault.code == "InvalidRequest"_L1)
        fault.mostKeys = mostKeysSaid(message);
    if (told.isEmpty() && kind != ErrorKind::Unauthorized && kind != ErrorKind::Suspended) {
        // A gateway, a proxy, somebody else's server: whatever it says, it does not speak for the storage.
        fault.isPassing = fault.isPassing || status >= 500;
        kind = ErrorKind::Unavailable;
    }
    fault.isAway = isAnswerOfAway(fault) || (told.isEmpty() && status >= 500);
    fault.said = described(fault.status, fault.code, message);
    Cause cause{causeOf(fault, message), {}};
    QString text = host + u" answered "_s + fault.said;
    const bool pointsElsewhere = told.isEmpty() && status >= 300 && status < 400;
    if (pointsElsewhere)
        text = sentenceOf({CauseKind::PointsElsewhere, {host, fault.said}});
    if (cause.isKnown()) {
        text += u"; "_s + sentenceOf(cause);
        fault.said += u"; "_s + sentenceOf(cause);
    } else {
        cause.kind = pointsElsewhere ? CauseKind::PointsElsewhere : CauseKind::StorageRefused;
        cause.about << host << (pointsElsewhere ? fault.said : QString::number(fault.status));
    }
    const bool isAway = kind == ErrorKind::Unavailable || kind == ErrorKind::Suspended;
    if (isAway)
        text = u"Storage service unavailable: "_s + text;
    else if (kind == ErrorKind::Unauthorized)
        text = u"Permission denied: "_s + text;
    fault.error = errorOf(kind, {text, cause});
    return fault;
}

StorageFault faultOfNetwork(
    QNetworkReply::NetworkError error, const QString &said, const TlsObjections &objections, const QString &host)
{
    const auto passing = [&host](CauseKind kind) { return networkFault(true, Cause{kind, {host}}); };
    const auto lasting = [&host](CauseKind kind) { return networkFault(false, Cause{kind, {host}}); };
    switch (error) {
    case QNetworkReply::HostNotFoundError: {
        StorageFault fault = passing(CauseKind::HostUnknown);
        fault.mostAttempts = kTriesOfStubbornFaults;
        fault.isAway = false; // a wrong name is not awaited
        return fault;
    }
    case QNetworkReply::ConnectionRefusedError:
        return passing(CauseKind::ConnectionRefused);
    case QNetworkReply::SslHandshakeFailedError: {
        const QString what = objections.words.isEmpty() ? said : objections.words.join("; "_L1);
        return networkFault(false, Cause{causeOf(objections.codes), {host, wordsOf(what)}});
    }
    case QNetworkReply::ProxyNotFoundError:
        return lasting(CauseKind::ProxyUnknown);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
        return passing(CauseKind::ProxyAway);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return lasting(CauseKind::ProxyLogin);
    case QNetworkReply::RemoteHostClosedError:
        return passing(CauseKind::ConnectionCut);
    case QNetworkReply::TimeoutError:
        return passing(CauseKind::NoAnswer);
    default: // Qt has no code of its own for a proxy that refuses a tunnel
        if (said.contains("proxy"_L1, Qt::CaseInsensitive))
            return networkFault(true, Cause{CauseKind::ProxyFails, {host, wordsOf(said)}});
        return networkFault(true, Cause{CauseKind::StorageUnreached, {host, wordsOf(said)}});
    }
}

StorageFault faultOfBody(const QByteArray &body, const QString &host, const QString &what)
{
    const bool isPage = body.trimmed().startsWith('<');
    const CauseKind kind = isPage ? CauseKind::PageInstead
        : body.isEmpty()          ? CauseKind::NothingInstead
                                  : CauseKind::NotTheStorage;
    StorageFault fault = networkFault(true, Cause{kind, {host, what}});
    fault.status = 200;
    fault.isAway = false;
    fault.mostAttempts = kTriesOfStubbornFaults;
    return fault;
}

std::optional<Instant> parseHttpDate(const QByteArray &value)
{
    const QString text = QString::fromLatin1(value).trimmed();
    QDateTime date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return Instant(std::chrono::milliseconds(date.toMSecsSinceEpoch()));
}

std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, Instant now)
{
    using std::chrono::milliseconds;
    bool isNumber = false;
    if (const qint64 seconds = value.trimmed().toLongLong(&isNumber); isNumber)
        return seconds < 0 ? std::nullopt : std::optional(milliseconds(std::min(seconds, 86'400LL) * 1000));
    const std::optional<Instant> date = parseHttpDate(value);
    if (!date)
        return std::nullopt;
    return std::max(milliseconds(0), std::chrono::duration_cast<milliseconds>(*date - now));
}

} // namespace docsweep
