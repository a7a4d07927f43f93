// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/userathost.h"

#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <array>

#include <pwd.h>
#include <unistd.h>
#endif

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// By the system's own list, not by the environment, which everybody may set.
    QString userName()
    {
#ifdef Q_OS_UNIX
        passwd entry{};
        passwd *found = nullptr;
        std::array<char, 4096> buffer{};
        if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
            return QString::fromLocal8Bit(found->pw_name);
        return u"user "_s + QString::number(geteuid());
#else
        return qEnvironmentVariable("USERNAME", u"somebody"_s);
#endif
    }

} // namespace

QString userAtHost()
{
    const QString host = QSysInfo::machineHostName();
    return userName() + u'@' + (host.isEmpty() ? u"localhost"_s : host);
}

} // namespace docsweep
