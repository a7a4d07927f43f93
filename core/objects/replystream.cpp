// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/replystream.h"

#include <QEventLoop>
#include <QNetworkReply>
#include <QTimer>

namespace docsweep {

namespace {

    constexpr qint64 kPiece = 256LL * 1024;
    constexpr qint64 kMostOfFault = 64LL * 1024;

    class Streaming {
    public:
        Streaming(QNetworkReply &reply, const BodySink &sink, StreamedReply &streamed)
            : m_reply(reply)
            , m_sink(sink)
            , m_streamed(streamed)
        {
            m_reply.setReadBufferSize(2 * kPiece);
        }

        void end(Ended why)
        {
            if (m_streamed.ended != Ended::No)
                return;
            m_streamed.ended = why;
            if (m_reply.isRunning())
                m_reply.abort();
        }

        /// Takes what has come so far.
        void take()
        {
            const int status = m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            const bool isGood = status >= 200 && status <= 299;
            while (m_streamed.ended == Ended::No) {
                const QByteArray piece = m_reply.read(kPiece);
                if (piece.isEmpty())
                    return;
                if (isGood)
                    hand(piece);
                else if (m_streamed.fault.size() < kMostOfFault)
                    m_streamed.fault += piece.left(kMostOfFault - m_streamed.fault.size());
            }
        }

        /// An empty object has no piece.
        void finish()
        {
            take();
            const int status = m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            if (m_reply.error() == QNetworkReply::NoError && status >= 200 && status <= 299)
                begin();
        }

    private:
        bool begin()
        {
            if (m_streamed.hasBegun || m_streamed.ended != Ended::No)
                return m_streamed.ended == Ended::No;
            m_streamed.hasBegun = true;
            AnswerHead head;
            for (const char *name : {"Content-Length", "Content-Type", "Cache-Control", "ETag"}) {
                if (m_reply.hasRawHeader(name))
                    head.insert(QByteArray(name).toLower(), m_reply.rawHeader(name));
            }
            if (!m_sink.begin(head))
                end(Ended::Refused);
            return m_streamed.ended == Ended::No;
        }

        void hand(const QByteArray &piece)
        {
            if (!begin())
                return;
            m_streamed.bytes += piece.size();
            if (!m_sink.write(piece))
                end(Ended::Refused);
        }

        QNetworkReply &m_reply;
        const BodySink &m_sink;
        StreamedReply &m_streamed;
    };

} // namespace

StreamedReply streamReply(
    QNetworkReply &reply, std::chrono::milliseconds patience, const BodySink &sink, std::stop_token stop)
{
    StreamedReply streamed;
    Streaming streaming(reply, sink, streamed);
    QEventLoop loop;
    QTimer silence;
    silence.setSingleShot(true);
    silence.setInterval(patience);
    QObject::connect(&silence, &QTimer::timeout, &loop, [&] { streaming.end(Ended::TimedOut); });
    QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(&reply, &QNetworkReply::sslErrors, &loop, [&](const QList<QSslError> &errors) {
        for (const QSslError &error : errors) {
            streamed.tls.codes.append(error.error());
            streamed.tls.words.append(error.errorString());
        }
    });
    QObject::connect(&reply, &QNetworkReply::readyRead, &loop, [&] {
        streaming.take();
        silence.start(); // what the sink takes is not the other side's
    });
    const std::stop_callback onStop(stop, [&loop, &streaming] {
        QMetaObject::invokeMethod(
            &loop, [&streaming] { streaming.end(Ended::Stopped); }, Qt::QueuedConnection);
    });
    silence.start();
    if (!reply.isFinished())
        loop.exec();
    silence.stop();
    streaming.finish();
    return streamed;
}

} // namespace docsweep
