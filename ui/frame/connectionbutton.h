// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/consolecontext.h"
#include "ui/console/latestjob.h"
#include "ui/look/theme.h"

#include <QPushButton>

namespace docsweep {

/// Which connection is open; a click lists the others, and the ways to edit this one or to make a new one.
class ConnectionButton : public QPushButton {
    Q_OBJECT

public:
    explicit ConnectionButton(const Theme &theme, QWidget *parent = nullptr);

    void setContext(const ConsoleContext &context);

signals:
    void chosen(const QString &connection);
    void editRequested(const QString &connection);
    void newRequested();
    void manageRequested();
    void resetRequested(); ///< of the demo data that are open

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void readNames();
    struct Named {
        QString name;
        ConnectionLook look;
    };
    void open(const std::vector<Named> &names);

    Theme m_theme;
    Connections m_connections;
    QString m_current;
    bool m_isDemo = false;
    LatestJob<std::vector<Named>> m_names; // last: its worker uses what stands above
};

} // namespace docsweep
