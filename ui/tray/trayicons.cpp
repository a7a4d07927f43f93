// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/trayicons.h"

#include <QPainter>
#include <QSvgRenderer>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QString nameOf(TrayState state)
    {
        switch (state) {
        case TrayState::Scanning:
            return u"tray-scanning"_s;
        case TrayState::Cleaning:
            return u"tray-cleaning"_s;
        case TrayState::Paused:
            return u"tray-paused"_s;
        case TrayState::Attention:
            return u"tray-attention"_s;
        case TrayState::Idle:
            break;
        }
        return u"tray-idle"_s;
    }

} // namespace

QIcon trayIcon(TrayState state)
{
    // Pictures of fixed sizes: over D-Bus an icon is sent as the sizes that it names.
    QIcon icon;
    QSvgRenderer drawing(u":/icons/"_s + nameOf(state) + u".svg"_s);
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        drawing.render(&painter, QRectF(0, 0, size, size));
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace docsweep
