// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/consolecontext.h"
#include "ui/latestjob.h"
#include "ui/theme.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace docsweep {

/// What the window shows as long as it does not know where the web app's rows and files are: what is missing, how to
/// set it, and two doors: a .env file, or demo data made on the spot.
class StartPage : public QScrollArea {
    Q_OBJECT

public:
    explicit StartPage(const Theme &theme, QWidget *parent = nullptr);

    void setContext(const ConsoleContext &context);

signals:
    void opened(const docsweep::ConsoleContext &context);

private:
    using Opened = Result<ConsoleContext>;
    void openDemo();
    void chooseEnvFile();
    void openEnvFile(const QString &file);
    void take(Opened opened);
    void setBusy(const QString &what);

    Theme m_theme;
    ConsoleContext m_context;
    QLabel *m_missing = nullptr;
    QLabel *m_said = nullptr;
    QPushButton *m_demo = nullptr;
    QPushButton *m_env = nullptr;
    LatestJob<Opened> m_job{1}; // last: its worker uses what stands above
};

} // namespace docsweep
