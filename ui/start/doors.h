// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/consolecontext.h"
#include "ui/console/latestjob.h"
#include "ui/start/connectionfields.h"

#include <QScrollArea>

class QBoxLayout;
class QComboBox;
class QFrame;
class QLabel;
class QPushButton;

namespace docsweep {

/// The ways into the console: demo data made on the spot, a Django project's own settings, a Supabase project, a
/// database and a folder; a connection
/// that is saved already, or a .env file. Says why nothing is open yet.
class Doors : public QScrollArea {
    Q_OBJECT

public:
    explicit Doors(const Theme &theme, QWidget *parent = nullptr);

    void setContext(const ConsoleContext &context);

signals:
    void opened(const docsweep::ConsoleContext &context);
    void formRequested(docsweep::ConnectionFields::Storage storage);
    void editRequested(const QString &name);
    void proposed(const docsweep::ProposedConnection &connection);
    void manageRequested();
    void backRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Opened = Result<ConsoleContext>;
    QFrame *door(const QString &icon, const QString &title, const QString &text, QPushButton *button);
    QWidget *makeSaved();
    void openDemo();
    void chooseEnvFile();
    void chooseProject();
    void askProject(const QString &folder);
    void runProject(const PythonQuestion &question);
    void openEnvFile(const QString &file, const std::function<Opened(const QString &)> &open);
    void openBy(const QString &busy, std::function<Opened()> open);
    void take(Opened opened);
    void setBusy(const QString &what);

    Theme m_theme;
    ConsoleContext m_context;
    bool m_isOfSaved = false; ///< a saved connection is being opened
    QLabel *m_title = nullptr;
    QLabel *m_missing = nullptr;
    QLabel *m_said = nullptr;
    QWidget *m_saved = nullptr;
    QComboBox *m_names = nullptr;
    QBoxLayout *m_doors = nullptr;
    QPushButton *m_edit = nullptr; ///< where the problem is that of a saved connection
    QPushButton *m_again = nullptr; ///< where there is a problem that may be mended meanwhile
    QPushButton *m_demo = nullptr;
    QPushButton *m_supabase = nullptr;
    QPushButton *m_folder = nullptr;
    QPushButton *m_django = nullptr;
    QPushButton *m_env = nullptr;
    QPushButton *m_back = nullptr;
    LatestJob<QStringList> m_namesJob; // last: their workers use what stands above
    LatestJob<Opened> m_job{1};
    LatestJob<Result<PythonQuestion>> m_questionJob;
    LatestJob<Result<ProposedConnection>> m_projectJob;
};

} // namespace docsweep
