// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/consolecontext.h"
#include "ui/console/latestjob.h"
#include "ui/look/theme.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace docsweep {

class Console;
class ProjectBadge;

/// Every saved connection: its name, mark and colour, a copy of it, its file, its end. Never touches what belongs to a
/// web app, nor a journal. GUI thread.
class ConnectionsDialog : public QDialog {
    Q_OBJECT

public:
    /// `isAtWork`: whether a run of a connection that is not open is on; see `takeState`.
    ConnectionsDialog(Console &console, std::function<bool(const QString &connection)> isAtWork, const Theme &theme,
        QWidget *parent = nullptr);
    ~ConnectionsDialog() override;

    void takeState(); ///< a run has begun or ended

signals:
    void openRequested(const QString &connection);
    void editRequested(const QString &connection);
    void newRequested();
    /// The open connection has another name or look now, or is gone.
    void contextChosen(const docsweep::ConsoleContext &context);

private:
    struct Saved {
        QString name;
        ConnectionLook look;
        QString file;
    };
    struct Changed {
        Result<> done;
        QString name; ///< to be shown afterwards
        QString said; ///< when it is done
        std::optional<Result<ConsoleContext>> opened; ///< when it is the one that is open
    };

    QWidget *makeDetails();
    QLayout *makeButtons();
    void readAll(const QString &name);
    void takeAll(const std::vector<Saved> &all);
    const Saved *chosen() const;
    bool isOpen(const QString &name) const;
    bool isBusyWith(const QString &name) const;
    void showChosen();
    ConnectionLook typedLook() const;
    void save();
    void askForCopy();
    void duplicate(const QString &name, const QString &newName, Connections::Secrets secrets);
    void askToDelete();
    void remove(const QString &name);
    void change(std::function<Changed()> job);
    void say(const QString &text, const QString &technical = {});

    Console &m_console;
    const std::function<bool(const QString &connection)> m_isAtWork;
    Theme m_theme;
    std::vector<Saved> m_all;
    QString m_wanted; ///< to be chosen once the list is here
    bool m_busy = false;
    QListWidget *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QWidget *m_details = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_mark = nullptr;
    QComboBox *m_colour = nullptr;
    ProjectBadge *m_badge = nullptr;
    QPushButton *m_offer = nullptr;
    QLabel *m_file = nullptr;
    QLabel *m_said = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_folder = nullptr;
    QPushButton *m_delete = nullptr;

    LatestJob<std::vector<Saved>> m_readJob; // last: their workers use what stands above
    LatestJob<Changed> m_changeJob{1};
};

} // namespace docsweep
