// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace docsweep {

class MainWindow;

/// Waits until a scan has ended and the window has painted what it found, writes the picture, and leaves the program:
/// 0 when the picture was written and the scan succeeded, else 1.
class Screenshot : public QObject {
    Q_OBJECT

public:
    Screenshot(MainWindow &window, QString file, QObject *parent = nullptr);

private:
    void look();

    MainWindow &m_window;
    QString m_file;
    QTimer m_timer;
    int m_quietLooks = 0;
};

} // namespace docsweep
