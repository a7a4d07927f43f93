// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>
#include <QStringList>

#include <chrono>
#include <stop_token>

class QNetworkAccessManager;
class QNetworkReply;
class QUrl;

namespace docsweep {

/// Why a request was ended by us.
enum class Ended { No, Stopped, TimedOut, TooLong, Refused };

/// What the certificate of the other side lacked.
struct TlsObjections {
    QList<QSslError::SslError> codes;
    QStringList words; ///< Qt's, in step with the codes
};

struct AwaitedReply {
    Ended ended = Ended::No;
    TlsObjections tls;
};

/// Waits on this worker thread until a reply is finished, and ends it when it is stopped, takes too long or is too
/// long.
AwaitedReply awaitReply(
    QNetworkReply &reply, std::chrono::milliseconds timeout, qint64 mostBytes, std::stop_token stop);

/// No redirects, and the proxy of the environment where the address is not this machine's.
void useStrictly(QNetworkAccessManager &manager, const QUrl &url);

/// The authorities of DOCSWEEP_CA_FILE; none for an empty path. Errors: BadConfig.
Result<QList<QSslCertificate>> readAuthorities(const QString &path);

} // namespace docsweep
