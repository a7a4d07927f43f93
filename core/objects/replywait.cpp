// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/replywait.h"

#include <QEventLoop>
#include <QFile>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

namespace docsweep {

using namespace Qt::StringLiterals;

AwaitedReply awaitReply(QNetworkReply &reply, std::chrono::milliseconds timeout, qint64 mostBytes, std::stop_token stop)
{
    AwaitedReply awaited;
    QEventLoop loop;
    const auto end = [&](Ended why) {
        if (awaited.ended == Ended::No && reply.isRunning()) {
            awaited.ended = why;
            reply.abort();
        }
    };
    QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(&reply, &QNetworkReply::sslErrors, &loop, [&](const QList<QSslError> &errors) {
        for (const QSslError &error : errors) {
            awaited.tls.codes.append(error.error());
            awaited.tls.words.append(error.errorString());
        }
    });
    QObject::connect(&reply, &QNetworkReply::downloadProgress, &loop, [&](qint64 received, qint64) {
        if (received > mostBytes)
            end(Ended::TooLong);
    });
    QTimer::singleShot(timeout, Qt::PreciseTimer, &loop, [&] { end(Ended::TimedOut); });
    const std::stop_callback onStop(stop, [&loop, &end] {
        QMetaObject::invokeMethod(
            &loop, [&end] { end(Ended::Stopped); }, Qt::QueuedConnection);
    });
    if (!reply.isFinished())
        loop.exec();
    return awaited;
}

void useStrictly(QNetworkAccessManager &manager, const QUrl &url)
{
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    // The system is asked only where it has a say: it may start programs and threads to find out.
    QList<QNetworkProxy> proxies;
    if (url.host() != "localhost"_L1 && !QHostAddress(url.host()).isLoopback())
        proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    manager.setProxy(proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first());
}

Result<QList<QSslCertificate>> readAuthorities(const QString &path)
{
    const QString setting = u"DOCSWEEP_CA_FILE"_s;
    if (path.isEmpty())
        return QList<QSslCertificate>();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::BadConfig, Cause{CauseKind::AuthoritiesUnread, {setting, path, file.errorString()}});
    const QList<QSslCertificate> found = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (found.isEmpty())
        return fail(ErrorKind::BadConfig, Cause{CauseKind::AuthoritiesMissing, {setting, path}});
    return found;
}

} // namespace docsweep
