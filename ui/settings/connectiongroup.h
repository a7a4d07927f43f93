// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/consolecontext.h"
#include "ui/console/latestjob.h"
#include "ui/look/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace docsweep {

class CheckList;
class Console;
class SettingRow;
class SettingsCard;

/// The connection that is open, its test, and every other one that has a name: to open, edit, rename or delete.
class ConnectionGroup : public QWidget {
    Q_OBJECT

public:
    ConnectionGroup(Console &console, const Theme &theme, QWidget *parent = nullptr);
    ~ConnectionGroup() override;

    void update(); ///< takes everything over from the console
    void readNames(); ///< of the connections there are

signals:
    void editRequested(const QString &connection);
    void openRequested(const QString &connection);
    void reloadRequested();
    /// The open connection has another name now, or is gone.
    void contextChosen(const docsweep::ConsoleContext &context);

private:
    struct Renamed {
        Result<> done;
        std::optional<Result<ConsoleContext>> opened; ///< when it is the one that is open
    };
    void makeCurrent();
    void makeList();
    void test();
    void showNames(const QStringList &names);
    QWidget *line(const QString &name);
    void askForName(const QString &name);
    void askToDelete(const QString &name);
    void rename(const QString &name, const QString &newName);
    void remove(const QString &name);
    void say(const QString &text, const QString &technical = {});

    Console &m_console;
    Theme m_theme;
    SettingsCard *m_current = nullptr;
    SettingsCard *m_others = nullptr;
    std::vector<SettingRow *> m_rows;
    QPushButton *m_edit = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_reload = nullptr;
    CheckList *m_checks = nullptr; ///< once there was a test
    QWidget *m_list = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QLabel *m_said = nullptr;
    QStringList m_names;
    quint64 m_testNumber = 0; ///< points of an earlier test are dropped

    LatestJob<QStringList> m_namesJob; // last: their workers use what stands above
    LatestJob<Result<>> m_testJob;
    LatestJob<Renamed> m_renameJob{1};
    LatestJob<Result<>> m_removeJob{1};
};

} // namespace docsweep
