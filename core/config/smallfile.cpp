// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/smallfile.h"

#include "core/base/ownfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kLargestFile = 1 << 20;
    constexpr QFile::Permissions kOwnersAlone = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

Result<SettingsText> readSettingsFile(const QString &path, std::optional<uint> self)
{
    Result<JudgedFile> judged = openJudged(path, LastLink::Refused, self);
    if (!judged)
        return fail(judged.error());
    QFile file;
    if (!file.open(judged->file.fd(), QIODevice::ReadOnly, QFile::DontCloseHandle))
        return fail(ErrorKind::BadConfig, Cause{CauseKind::FileUnread, {path, file.errorString()}});
    QByteArray text = file.read(kLargestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::BadConfig, Cause{CauseKind::FileUnread, {path, file.errorString()}});
    if (text.size() > kLargestFile)
        return fail(ErrorKind::BadConfig, u"The file %1 is larger than 1 MiB, so it holds no settings"_s.arg(path));
    return SettingsText{std::move(text), *std::move(judged)};
}

Result<QByteArray> readSmallFile(const QString &path, std::optional<uint> self)
{
    Result<SettingsText> read = readSettingsFile(path, self);
    if (!read)
        return fail(read.error());
    if (!read->origin.objections.empty())
        return fail(ErrorKind::BadConfig,
            u"The file %1 is not followed, since %2"_s.arg(path, describe(read->origin.objections)));
    return std::move(read->text);
}

Result<> writePrivateFile(const QString &path, const QByteArray &text)
{
    const QString folder = QFileInfo(path).path();
    const bool hasFolder = QFileInfo(folder).isDir()
        || (QDir().mkpath(QFileInfo(folder).path()) && QDir().mkdir(folder, kOwnersAlone | QFile::ExeOwner))
        || QFileInfo(folder).isDir(); // another process was quicker
    if (!hasFolder)
        return fail(ErrorKind::Io, u"The folder %1 cannot be made"_s.arg(folder));
    return writeOwnFile(path, text, Readers::OwnerAlone, anyKind);
}

} // namespace docsweep
