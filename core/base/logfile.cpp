// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logfile.h"

#include "core/base/ownfile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <spdlog/common.h>
#include <spdlog/sinks/base_sink.h>

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <mutex>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// A line of ours begins with its time, by itself or as the first field of an object.
    bool isLog(QByteArrayView begin)
    {
        static const QRegularExpression time(
            uR"(\A(?:\{"time":")?[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}Z[" ])"_s);
        return time.match(QString::fromLatin1(begin.first(std::min<qsizetype>(begin.size(), 64)))).hasMatch();
    }

    class LogFileSink final : public spdlog::sinks::base_sink<std::mutex> {
    public:
        LogFileSink(QString path, size_t bytes, int kept)
            : m_path(std::move(path))
            , m_most(bytes)
            , m_kept(kept)
        {
            QDir().mkpath(QFileInfo(m_path).absolutePath());
            open();
        }

    protected:
        void sink_it_(const spdlog::details::log_msg &message) override
        {
            spdlog::memory_buf_t line;
            formatter_->format(message, line);
            if (m_bytes > 0 && m_bytes + line.size() > m_most)
                rotate();
            write(line.data(), line.size());
        }
        void flush_() override { }

    private:
        void open()
        {
            Result<Descriptor> file = openToAppend(m_path, Readers::OwnerAlone, isLog);
            if (!file)
                spdlog::throw_spdlog_ex(file.error().text.toStdString());
            struct stat facts = {};
            m_bytes = ::fstat(file->fd(), &facts) == 0 ? size_t(facts.st_size) : 0;
            m_file = *std::move(file);
        }

        void write(const char *data, size_t size)
        {
            while (size > 0) {
                const ssize_t written = ::write(m_file.fd(), data, size);
                if (written < 0 && errno == EINTR)
                    continue;
                if (written < 0)
                    spdlog::throw_spdlog_ex("writing the log", errno);
                data += written;
                size -= size_t(written);
                m_bytes += size_t(written);
            }
        }

        /// "docsweep.2.log" of "docsweep.log".
        QString older(int number) const
        {
            const QFileInfo file(m_path);
            const QString suffix = file.suffix().isEmpty() ? QString() : QString(u'.' + file.suffix());
            const QString stem = file.absolutePath() + u'/' + file.fileName().chopped(suffix.size());
            return number == 0 ? m_path : QString(stem + u'.' + QString::number(number) + suffix);
        }

        /// What cannot be moved stays, and the file grows on: a log is no reason to stop.
        void rotate()
        {
            for (int number = m_kept; number > 0; --number) {
                const QString from = older(number - 1);
                const QString to = older(number);
                if (!QFileInfo::exists(from))
                    continue;
                const bool isFree = !QFileInfo::exists(to) && !QFileInfo(to).isSymLink();
                if (!isFree && !openToAppend(to, Readers::OwnerAlone, isLog))
                    return;
                if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
                    return;
            }
            open();
        }

        const QString m_path;
        const size_t m_most;
        const int m_kept;
        size_t m_bytes = 0;
        Descriptor m_file;
    };

} // namespace

std::shared_ptr<spdlog::sinks::sink> makeLogFile(const QString &path, size_t bytes, int kept)
{
    auto sink = std::make_shared<LogFileSink>(path, bytes, kept);
    // Those of before were readable for others.
    const QFileInfo file(path);
    const QString suffix = file.suffix().isEmpty() ? QString() : QString(u'.' + file.suffix());
    for (int number = 1; number <= kept; ++number)
        (void)makePrivate(file.absolutePath() + u'/' + file.fileName().chopped(suffix.size()) + u'.'
                + QString::number(number) + suffix,
            false);
    return sink;
}

} // namespace docsweep
