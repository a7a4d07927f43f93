// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/screenshot.h"

#include "core/base/ownfile.h"
#include "ui/mainwindow.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPixmap>

#include <cstdio>

namespace docsweep {

using namespace std::chrono_literals;

namespace {

    constexpr int kQuietLooks = 10; ///< this often in a row nothing may be under way: rows and charts have arrived

} // namespace

Screenshot::Screenshot(MainWindow &window, QString file, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_file(std::move(file))
{
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
    m_timer.start(50ms);
}

void Screenshot::look()
{
    m_quietLooks = m_window.console().isScanning() ? 0 : m_quietLooks + 1;
    if (m_quietLooks < kQuietLooks)
        return;
    m_timer.stop();
    QByteArray picture;
    QBuffer buffer(&picture);
    buffer.open(QIODevice::WriteOnly);
    const bool written =
        m_window.grab().save(&buffer, "PNG") && writeOwnFile(m_file, picture, Readers::OwnerAlone, exportKind(m_file));
    if (!written)
        std::fprintf(stderr, "docsweep: %s cannot be written\n", qPrintable(m_file));
    const bool scanned = !m_window.console().context().isConfigured() || m_window.console().plan();
    QCoreApplication::exit(written && scanned ? 0 : 1);
}

} // namespace docsweep
