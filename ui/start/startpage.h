// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/consolecontext.h"
#include "ui/look/theme.h"

#include <QStackedWidget>

namespace docsweep {

class ConnectionForm;
class Doors;

/// What the window shows as long as it does not know where the web app's rows and files are, and where connections are
/// made and changed later: the doors, and the form behind two of them.
class StartPage : public QStackedWidget {
    Q_OBJECT

public:
    explicit StartPage(const Theme &theme, QWidget *parent = nullptr);

    void setContext(const ConsoleContext &context); ///< and shows the doors
    void edit(const QString &connection); ///< of the context's
    bool isFilledIn() const; ///< the form is shown
    void leave(); ///< ends what is under way; nothing secret stays in a field

signals:
    void opened(const docsweep::ConsoleContext &context);
    void saved(const QString &connection); ///< before it is opened
    void manageRequested();
    void closed(); ///< back to where one came from; only when something is open

private:
    void goBack();

    Doors *m_doors = nullptr;
    ConnectionForm *m_form = nullptr;
    bool m_isOpen = false;
    bool m_onlyForm = false; ///< one came to edit, not through a door
};

} // namespace docsweep
