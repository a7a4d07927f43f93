// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/showinfolder.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace docsweep {

void showInFolder(const QString &file)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
}

} // namespace docsweep
