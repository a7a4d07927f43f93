// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/planbrowser.h"
#include "core/journal/firstrun.h"
#include "core/sweep/limits.h"
#include "ui/console/console.h"
#include "ui/look/theme.h"
#include "ui/words/errorwords.h"

namespace docsweep {

/// What is asked of the journal before somebody is asked to confirm.
struct ConfirmFacts {
    RunPreview preview;
    std::optional<PlanDifference> difference;
    FirstRunFacts first = {}; ///< of what was chosen
    QString project = {}; ///< from which connection: its name; empty: it has none
    ConnectionLook look = {};
    VaultSettings vault = {}; ///< where a copy of it is kept
    bool isDownload = false; ///< its files are on another machine
    Why vaultProblem = {}; ///< why the vault does not take all of it
    std::optional<Duration> ownAge = {}; ///< the connection's, where the list was made with one that is only tried
};

/// The way from a choice of items to a run: looks on a worker what the limits say and what has changed since the list
/// before, shows it in a ConfirmDialog, and starts exactly what was confirmed. GUI thread.
class RunConfirmation : public QObject {
    Q_OBJECT

public:
    /// `window` is the dialogs' parent and owns this.
    RunConfirmation(Console &console, const Theme &theme, QWidget *window);

    /// Ignored while a scan or a run is on.
    void ask(const ItemChoice &choice);

    /// The same of a plan that is not the list on screen: of one session that somebody named.
    void askFor(const Plan &plan, const ItemChoice &choice);

    /// Goes on with what a run did not get to. Asks again where that is not what was confirmed then: something else has
    /// dealt with some of it or holds it, a safety limit stands in the way, or nobody had confirmed anything.
    void goOn(const StoppedRun &stopped);

    /// Why the last question could not be asked; empty when it could.
    const Said &problem() const { return m_problem; }

signals:
    void problemChanged();
    /// The question is on the screen, until `dialog` is destroyed.
    void asking(QObject *dialog);

private:
    void look(const ItemChoice &choice, const Plan &plan, bool isConfirmed);
    bool isCurrent(const Plan &plan) const;
    void show(const ItemChoice &choice, const Plan &plan, bool isConfirmed, const Result<ConfirmFacts> &facts);
    void setProblem(const Said &problem);

    Console &m_console;
    Theme m_theme;
    QWidget *m_window;
    Said m_problem;
    QString m_place; ///< of the connection that the last plan of one session is of
    LatestJob<Result<ConfirmFacts>> m_job; // last: their workers use what stands above
    LatestJob<Result<ItemChoice>> m_restJob;
};

} // namespace docsweep
