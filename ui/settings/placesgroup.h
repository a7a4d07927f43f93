// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingscard.h"

#include <QList>

class QLabel;

namespace docsweep {

struct ConsoleContext;
class SettingRow;

/// Where docsweep keeps what it knows, and which versions these are: to look at, to open, and to copy into a report.
class PlacesGroup : public SettingsCard {
    Q_OBJECT

public:
    explicit PlacesGroup(const Theme &theme, QWidget *parent = nullptr);

    void show(const ConsoleContext &context);
    QString text() const; ///< all of it, a line each

private:
    SettingRow *line(const QString &name, const QString &title);

    Theme m_theme;
    SettingRow *m_home = nullptr;
    SettingRow *m_journal = nullptr;
    SettingRow *m_log = nullptr;
    SettingRow *m_profile = nullptr;
    SettingRow *m_versions = nullptr;
    QList<SettingRow *> m_lines;
    QString m_folder;
};

/// Whose work this is made of, and under which licences.
class AboutGroup : public SettingsCard {
    Q_OBJECT

public:
    explicit AboutGroup(QWidget *parent = nullptr);
};

} // namespace docsweep
