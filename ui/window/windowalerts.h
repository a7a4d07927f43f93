// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/alertstrip.h"
#include "ui/words/errorwords.h"

#include <QCoreApplication>

namespace docsweep {

class CleanupOfAll;
class ConnectionSwitch;
class Console;
class LedgerBook;
class ListWatch;
class OtherSchedules;
class OverviewPage;
class RunConfirmation;
class VaultBook;

/// What the strip above the pages says: asked anew of everybody who may have news, the worst of each subject first. It
/// keeps nothing and is made for one answer.
class WindowAlerts {
    Q_DECLARE_TR_FUNCTIONS(docsweep::WindowAlerts)

public:
    struct Sources {
        const Console &console;
        const ConnectionSwitch &connections;
        const RunConfirmation &confirmation;
        const CleanupOfAll &everything;
        const LedgerBook &ledger;
        const OtherSchedules *schedules = nullptr; ///< of connections that are not open; null: none are followed
        const ListWatch &list;
        const OverviewPage &overview;
        const VaultBook &vault;
        bool isLedgerOffered = false; ///< the connection is new
    };

    explicit WindowAlerts(const Sources &sources)
        : m_of(sources)
    {
    }
    std::vector<AlertStrip::Alert> all();

private:
    using Level = AlertStrip::Level;
    using Action = AlertStrip::Action;

    void addConnections();
    void addRequests();
    void addLedger();
    void addVault();
    void addScan();
    void addJournal();
    void addSchedules();
    void addStrangers();
    void addClock();
    void addQuota();
    void addList();
    void add(Level level, const QString &text, Action action = Action::None, const QString &actionText = {});
    void addSaid(Level level, const Said &said, Action action = Action::None, const QString &actionText = {});
    QString triedAge() const;
    bool isLedgerRefused() const;

    const Sources m_of;
    std::vector<AlertStrip::Alert> m_alerts;
};

} // namespace docsweep
