// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/vaultkeeping.h"
#include "ui/console/latestjob.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace docsweep {

class Console;
struct ConsoleContext;

/// Keeps the promises of the open connection's vault for as long as the process lives, window or tray: copies go when
/// their term is over, without a run, and what other docsweeps ask to erase by the ledger goes within minutes. On a
/// worker and under the run lock; while a run is on, that one does it. Looks at least once a minute, so that a machine
/// that wakes does it first. Where no vault is set it does nothing at all. GUI thread.
class VaultKeeper : public QObject {
    Q_OBJECT

public:
    /// `console` outlives it.
    explicit VaultKeeper(Console &console, QObject *parent = nullptr);
    ~VaultKeeper() override;

    void look(); ///< what is due now; a timer does so when it is time
    /// Why it could not be done the last time; nothing: it could, or nothing was due. A run that is at work is none.
    const std::optional<Error> &problem() const { return m_problem; }

signals:
    /// Something left the vault.
    void kept(const docsweep::VaultKept &kept);
    /// It was looked; `problem` is of this look.
    void looked();

private:
    struct Look {
        std::optional<Instant> next; ///< when copies go next
        bool asked = false; ///< the ledger was asked whether others wait
        std::optional<VaultKept> kept;
        std::optional<Error> problem;
    };
    static Look lookAfter(const ConsoleContext &context, bool asks, const std::stop_token &stop);
    void takeContext();
    void take(const Look &look);

    Console &m_console;
    QTimer m_timer;
    Duration m_askedAt{}; ///< steady time
    bool m_hasAsked = false;
    std::optional<Error> m_problem;

    LatestJob<Look> m_job{1}; // last: its worker uses what stands above
};

} // namespace docsweep
