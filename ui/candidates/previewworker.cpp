// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/previewworker.h"

#include "ui/candidates/previewcell.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <cstdio>
#include <cstring>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kOption = "--preview-worker";
    constexpr int kLookEvery = 50; ///< milliseconds
    constexpr quint32 kLengthBytes = 4; ///< in front of each frame, most significant first
    constexpr qint64 kMostBesides = 64 * 1024; ///< of a frame, beside the file or the pixels
    constexpr int kMostSide = 8192; ///< of a picture that may be asked for

    struct Request {
        ObjectKey key;
        QSize most;
        QByteArray bytes;
    };

    QByteArray framed(const QByteArray &payload)
    {
        QByteArray frame;
        QDataStream stream(&frame, QIODevice::WriteOnly);
        stream << quint32(payload.size());
        return frame + payload;
    }

    /// The payload of a whole frame and of nothing behind it.
    std::optional<QByteArray> unframed(const QByteArray &frame)
    {
        quint32 length = 0;
        QDataStream stream(frame);
        stream >> length;
        if (stream.status() != QDataStream::Ok || frame.size() != qsizetype(kLengthBytes) + qsizetype(length))
            return std::nullopt;
        return frame.sliced(kLengthBytes);
    }

    QByteArray toBytes(const Request &request)
    {
        QByteArray payload;
        QDataStream stream(&payload, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_4);
        stream << request.key << request.most << request.bytes;
        return framed(payload);
    }

    std::optional<Request> requestIn(const QByteArray &frame)
    {
        const std::optional<QByteArray> payload = unframed(frame);
        if (!payload)
            return std::nullopt;
        Request request;
        QDataStream stream(*payload);
        stream.setVersion(QDataStream::Qt_6_4);
        stream >> request.key >> request.most >> request.bytes;
        const bool isSane = stream.status() == QDataStream::Ok && stream.atEnd() && request.most.isValid()
            && request.most.width() <= kMostSide && request.most.height() <= kMostSide;
        return isSane ? std::optional(request) : std::nullopt;
    }

    /// Pixels as they are: the parent has nothing to decode.
    QByteArray toBytes(const PreviewFinding &finding)
    {
        const QImage picture = finding.picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
        QByteArray pixels;
        for (int row = 0; row < picture.height(); ++row)
            pixels.append(reinterpret_cast<const char *>(picture.constScanLine(row)), qsizetype(picture.width()) * 4);
        QByteArray payload;
        QDataStream stream(&payload, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_4);
        stream << quint8(finding.what) << finding.size << qint32(finding.pages) << finding.text << picture.size()
               << pixels;
        return framed(payload);
    }

    /// Nothing where the answer is not what a worker in its right mind sends.
    std::optional<PreviewFinding> findingIn(const QByteArray &frame, QSize most)
    {
        const std::optional<QByteArray> payload = unframed(frame);
        if (!payload)
            return std::nullopt;
        PreviewFinding finding;
        quint8 what = 0;
        qint32 pages = 0;
        QSize size;
        QByteArray pixels;
        QDataStream stream(*payload);
        stream.setVersion(QDataStream::Qt_6_4);
        stream >> what >> finding.size >> pages >> finding.text >> size >> pixels;
        if (stream.status() != QDataStream::Ok || !stream.atEnd() || what > quint8(PreviewFinding::What::NotShutIn)
            || finding.text.size() > kMostPreviewText)
            return std::nullopt;
        finding.what = PreviewFinding::What(what);
        finding.pages = std::max(0, int(pages));
        if (size.isEmpty())
            return pixels.isEmpty() ? std::optional(finding) : std::nullopt;
        // A page is a pixel larger than it was asked for, where its sides do not divide.
        if (size.width() > most.width() + 1 || size.height() > most.height() + 1
            || pixels.size() != qsizetype(size.width()) * size.height() * 4)
            return std::nullopt;
        finding.picture = QImage(size, QImage::Format_ARGB32_Premultiplied);
        if (finding.picture.isNull())
            return std::nullopt;
        for (int row = 0; row < size.height(); ++row)
            std::memcpy(finding.picture.scanLine(row), pixels.constData() + qsizetype(row) * size.width() * 4,
                size_t(size.width()) * 4);
        return finding;
    }

    /// A pipe gives what it holds, which is seldom all.
    QByteArray readToTheEnd(QFile &pipe)
    {
        QByteArray bytes;
        while (bytes.size() <= kMostPreviewBytes + kMostBesides) {
            const QByteArray more = pipe.read(kMostBesides);
            if (more.isEmpty())
                break;
            bytes += more;
        }
        return bytes;
    }

    PreviewFinding::What sayHowItEnded(const QProcess &process)
    {
        return process.error() == QProcess::FailedToStart ? PreviewFinding::What::NotStarted
                                                          : PreviewFinding::What::Failed;
    }

    /// What the worker is told of the world: nothing of this process's settings and secrets.
    QProcessEnvironment emptyEnvironment()
    {
        QProcessEnvironment environment;
        const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
        for (const QString &name :
            {u"LC_ALL"_s, u"LANG"_s, u"TZ"_s, u"LD_LIBRARY_PATH"_s, u"QT_PLUGIN_PATH"_s, u"ASAN_OPTIONS"_s}) {
            if (own.contains(name))
                environment.insert(name, own.value(name));
        }
        return environment;
    }

} // namespace

Result<Preview> PreviewWorker::look(
    const ObjectKey &key, const QByteArray &bytes, QSize most, std::stop_token stop) const
{
    const qint64 mostAnswered =
        qint64(most.width() + 1) * (most.height() + 1) * 4 + kMostPreviewText * qint64(sizeof(QChar)) + kMostBesides;
    QProcess process;
    process.setProgram(program.isEmpty() ? QCoreApplication::applicationFilePath() : program);
    process.setArguments({QString::fromLatin1(kOption)});
    process.setProcessEnvironment(emptyEnvironment());
    process.setWorkingDirectory(u"/"_s);
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer time;
    time.start();
    process.start();
    if (!process.waitForStarted(int(longest.count())))
        return previewOf(PreviewFinding{PreviewFinding::What::NotStarted, {}, {}, {}, 0});
    process.write(toBytes(Request{key, most, bytes}));
    process.closeWriteChannel();
    const auto kill = [&process] {
        process.kill();
        process.waitForFinished(-1); // it cannot refuse
    };
    QByteArray answer;
    while (!process.waitForFinished(kLookEvery) && process.state() != QProcess::NotRunning) {
        answer += process.readAllStandardOutput();
        if (stop.stop_requested()) {
            kill();
            return failCancelled();
        }
        const bool isLate = time.elapsed() > longest.count();
        if (isLate || answer.size() > mostAnswered) {
            kill();
            return previewOf(
                {isLate ? PreviewFinding::What::TookTooLong : PreviewFinding::What::Failed, {}, {}, {}, 0});
        }
    }
    answer += process.readAllStandardOutput();
    std::optional<PreviewFinding> finding;
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 && answer.size() <= mostAnswered)
        finding = findingIn(answer, most);
    return previewOf(finding.value_or(PreviewFinding{sayHowItEnded(process), {}, {}, {}, 0}));
}

bool isPreviewWorker(int argc, char **argv)
{
    return argc == 2 && std::strcmp(argv[1], kOption) == 0;
}

int runPreviewWorker(int argc, char **argv)
{
    limitPreviewCell();
    const QCoreApplication app(argc, argv); // knows where the plugins of the picture formats are
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return 1;
    const std::optional<Request> request = requestIn(readToTheEnd(input));
    if (!request)
        return 1;
    const QByteArray answer =
        toBytes(closePreviewCell() ? findPreview(request->key, request->bytes, request->most)
                                   : PreviewFinding{PreviewFinding::What::NotShutIn, {}, {}, {}, 0});
    const bool isWritten = output.write(answer) == answer.size() && output.flush();
    std::_Exit(isWritten ? 0 : 1); // nothing of the libraries runs any more
}

} // namespace docsweep
