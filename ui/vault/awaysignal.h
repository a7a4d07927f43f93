// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace docsweep {

/// Tells when whoever sits here goes away, as far as the desktop says so: its screen is locked (org.freedesktop or
/// GNOME's screen saver on the session bus), or the machine goes to sleep (logind on the system bus). Elsewhere it
/// never tells. GUI thread.
class AwaySignal : public QObject {
    Q_OBJECT

public:
    explicit AwaySignal(QObject *parent = nullptr);

signals:
    void away();

private slots:
    void takeState(bool isAway);
};

} // namespace docsweep
