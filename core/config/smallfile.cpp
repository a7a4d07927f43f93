// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/smallfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kLargestFile = 1 << 20;
    constexpr QFile::Permissions kOwnersAlone = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

Result<QByteArray> readSmallFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return fail(ErrorKind::BadConfig, u"The file %1 does not exist"_s.arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::BadConfig,
            u"The file %1 cannot be read: %2; let the user who runs docsweep read it"_s.arg(path, file.errorString()));
    QByteArray text = file.read(kLargestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::BadConfig, u"The file %1 cannot be read: %2"_s.arg(path, file.errorString()));
    if (text.size() > kLargestFile)
        return fail(ErrorKind::BadConfig, u"The file %1 is larger than 1 MiB, so it holds no settings"_s.arg(path));
    return text;
}

Result<> writePrivateFile(const QString &path, const QByteArray &text)
{
    const QString folder = QFileInfo(path).path();
    const bool hasFolder = QFileInfo(folder).isDir()
        || (QDir().mkpath(QFileInfo(folder).path()) && QDir().mkdir(folder, kOwnersAlone | QFile::ExeOwner))
        || QFileInfo(folder).isDir(); // another process was quicker
    if (!hasFolder)
        return fail(ErrorKind::Io, u"The folder %1 cannot be made"_s.arg(folder));
    QSaveFile file(path);
    // The permissions first: what is written is never readable for others, not for a moment.
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnersAlone)
        && file.write(text) == text.size() && file.commit();
    if (!written)
        return fail(ErrorKind::Io, u"The file %1 cannot be written: %2"_s.arg(path, file.errorString()));
    return {};
}

} // namespace docsweep
