// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/traypictures.h"

#include "ui/tray/trayicons.h"

#include <QPainter>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kRow = 80;
    constexpr int kHalf = 400;

} // namespace

void takeTrayPictures(QApplication &, const QString &directory)
{
    const TrayState states[] = {
        TrayState::Idle, TrayState::Scanning, TrayState::Cleaning, TrayState::Paused, TrayState::Attention};
    QImage sheet(2 * kHalf, int(std::size(states)) * kRow, QImage::Format_RGB32);
    QPainter painter(&sheet);
    painter.fillRect(0, 0, kHalf, sheet.height(), QColor(0xf4f5f7));
    painter.fillRect(kHalf, 0, kHalf, sheet.height(), QColor(0x1d2126));
    int y = 0;
    for (const TrayState state : states) {
        for (const int left : {0, kHalf}) {
            int x = left + 16;
            for (const int size : {16, 22, 32, 64}) {
                painter.drawPixmap(x, y + (kRow - size) / 2, trayIcon(state).pixmap(size, size));
                x += size + 24;
            }
            // The smallest, enlarged: is it still told apart?
            painter.drawImage(QRect(x, y + 8, 64, 64), trayIcon(state).pixmap(16, 16).toImage());
        }
        y += kRow;
    }
    painter.end();
    sheet.save(directory + u"/tray-icons.png"_s);
}

} // namespace docsweep
