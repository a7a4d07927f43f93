// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fileidentity.h"

#ifdef Q_OS_UNIX
#include <QFile>

#include <sys/stat.h>
#endif

namespace docsweep {

std::optional<FileIdentity> fileIdentity([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) == 0)
        return FileIdentity{quint64(facts.st_dev), quint64(facts.st_ino)};
#endif
    return std::nullopt;
}

} // namespace docsweep
