// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"
#include "ui/projects/projectlist.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace docsweep {

class BusyBar;
class ProjectsModel;
class ProjectsView;

/// The page above the connections: one row each, those that need somebody first. GUI thread.
class ProjectsPage : public QWidget {
    Q_OBJECT

public:
    /// `console` outlives it.
    ProjectsPage(Console &console, const Theme &theme, QWidget *parent = nullptr);
    ~ProjectsPage() override;

    const ProjectList &list() const { return *m_list; }
    void focusSearch();
    void save(QSettings &settings) const; ///< how it is sorted
    void restore(const QSettings &settings);

signals:
    void openRequested(const QString &connection); ///< to be opened in the window
    void openOneRequested(); ///< the one that is open already was chosen
    void newRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeTop();
    void takeNames();
    void describe();
    void chooseFirst();
    void open(int row);
    void checkOrStop();

    Console &m_console;
    Theme m_theme;
    ProjectList *m_list = nullptr;
    ProjectsModel *m_model = nullptr;
    ProjectsView *m_view = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_said = nullptr;
    QLineEdit *m_search = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_new = nullptr;
    BusyBar *m_busy = nullptr;
    bool m_hasChosen = false;
};

} // namespace docsweep
