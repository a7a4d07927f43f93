// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace docsweep {

/// Notices when the part of the desktop that shows tray icons comes and goes. Nothing is known before the first answer.
/// GUI thread; never waits for the desktop.
class TrayHost : public QObject {
    Q_OBJECT

public:
    enum class Kind {
        Unknown, ///< no answer yet
        None,
        Window, ///< icons are windows that it takes in (X11), or the desktop's own kind
        Bus, ///< icons are objects on the session bus (StatusNotifierItem)
    };

    explicit TrayHost(QObject *parent = nullptr);

    Kind kind() const { return m_kind; }
    bool isThere() const { return m_kind == Kind::Window || m_kind == Kind::Bus; }

signals:
    /// It came, went, or was replaced by another: icons have to be made anew.
    void changed();

private:
    void watchBus();
    void look();
    void take(Kind kind);

    Kind m_kind = Kind::Unknown;
    bool m_replaced = false;
    int m_silences = 0; ///< questions in a row that got no answer
    QTimer m_soon; ///< after the desktop has settled
    QTimer m_timer; ///< X11 says nothing to those who have no icon
};

} // namespace docsweep
