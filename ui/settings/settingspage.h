// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/consolecontext.h"
#include "ui/console/latestjob.h"
#include "ui/look/appearance.h"
#include "ui/look/theme.h"
#include "ui/settings/alerttest.h"

#include <QScrollArea>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace docsweep {

class AppearanceGroup;
class ConnectionGroup;
class Console;
class LedgerBook;
class PlacesGroup;
class SettingRow;
class SettingsCard;

/// Every setting, its value and where that comes from; language and colours. What stands in the profile of the open
/// connection can be changed here, unless something stronger says otherwise; of the rest it says where.
class SettingsPage : public QScrollArea {
    Q_OBJECT

public:
    SettingsPage(Console &console, const Theme &theme, QWidget *parent = nullptr);
    ~SettingsPage() override;

    void setAppearance(const AppearanceChoice &choice, const QStringList &languages);
    void setLedger(LedgerBook &book); ///< whose holds are whose; it outlives the page
    bool hasChanges() const; ///< a row is open in which something else was typed
    void discardChanges();
    void takeOver(const SettingsPage &other); ///< how far it was scrolled

signals:
    void appearanceChosen(const docsweep::AppearanceChoice &choice);
    void editRequested(const QString &connection);
    void openRequested(const QString &connection);
    void pageRequested(); ///< that of the automatic runs

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Opened = Result<ConsoleContext>;
    SettingsCard *group(const QString &name, const QString &title, std::initializer_list<QLatin1String> settings);
    void addRows(SettingsCard &card, std::initializer_list<QLatin1String> settings);
    void addTest(SettingsCard &card, QLatin1String setting, AlertTest::Way way);
    void add(QWidget *card);
    void takeContext();
    void update();
    void change(const QString &name, const std::optional<QString> &text);
    void makeVaultKey();
    void reload();
    void take(const Opened &opened, const QString &setting);
    void use(const ConsoleContext &context);
    void say(const QString &text, const QString &technical = {});

    Console &m_console;
    Theme m_theme;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_said = nullptr;
    ConnectionGroup *m_connection = nullptr;
    AppearanceGroup *m_appearance = nullptr;
    PlacesGroup *m_places = nullptr;
    SettingsCard *m_technical = nullptr;
    std::vector<SettingRow *> m_rows;
    std::vector<AlertTest *> m_tests;
    QString m_offeredFile; ///< the secret that the next saving keeps in a file, for want of a keychain
    bool m_saving = false;

    LatestJob<Opened> m_job{1}; // last: its worker uses what stands above
};

} // namespace docsweep
