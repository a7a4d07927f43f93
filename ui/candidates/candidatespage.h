// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/planbrowser.h"
#include "ui/candidates/candidatesmodel.h"
#include "ui/console/latestjob.h"
#include "ui/look/theme.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QSettings;
class QSplitter;

namespace docsweep {

class CandidateActions;
class CandidatesView;
class Console;
class DetailsPane;
class ExportPanel;
class FilterBar;
class HoldBook;
class NameSearch;

/// The plan as a table to review: filter, group, sort, tick, read why, hold, export, and ask for the cleanup of what is
/// ticked, or of all.
/// Nothing is ticked but by the user.
class CandidatesPage : public QWidget {
    Q_OBJECT

public:
    CandidatesPage(Console &console, const Theme &theme, QWidget *parent = nullptr);
    ~CandidatesPage() override;

    void takePlan(); ///< another plan, or none
    void takeState(); ///< scanning, running: what can be asked for now
    void refreshRows(); ///< outcomes have been recorded
    void refreshAfterRun();
    void showFilter(const ItemFilter &filter, const QString &name);
    void showSession(const SessionKey &key); ///< it alone, with its files
    void focusSearch();
    void requestCleanup(); ///< of what is ticked; of what is shown or of all, where nothing is
    void requestCleanupOfShown();
    void forgetFilter(); ///< another connection: what it let pass means nothing there
    void readHolds(); ///< another program may have changed them
    std::optional<qint64> openItems() const; ///< as `openItemsChanged` has told last

    /// The filter of another page, and its ticks where both show the same plan.
    void takeOver(const CandidatesPage &other);

    CandidatesModel &model() { return *m_model; }
    HoldBook &holds() { return *m_holds; } ///< of this connection and this list

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

signals:
    void cleanupRequested(const docsweep::ItemChoice &choice);
    void holdsRequested(); ///< to see all of them
    /// What a cleanup of everything would take: still planned and not held; nothing when there is no plan.
    void openItemsChanged(std::optional<qint64> items);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Chosen = Result<ItemChoice>;
    struct Open {
        qint64 items = 0; ///< still planned
        std::vector<quint32> over; ///< what runs have dealt with
    };

    void makeBar();
    void fitFoot();
    void connectParts();
    void takeHolds();
    void tickSessions();
    void setGrouped(bool grouped);
    void toggleDetails();
    void takeFilter(const ItemFilter &filter);
    void sortBy(int column);
    void markSort();
    void countChoice();
    void takeChoice(const Chosen &choice);
    void countShown();
    void takeShown(const Chosen &choice);
    void askFor(const ItemChoice &choice);
    QStringList besideOf(const ItemChoice &choice) const;
    bool isFiltered() const;
    void showDetails();
    void describeTicks();
    void describeShown();
    void showCurrent();
    void showNothing();
    void dueKinds();
    void countKinds();
    void countOpen();
    void refuse(const QString &why);

    Console &m_console;
    Theme m_theme;
    CandidatesModel *m_model = nullptr;
    CandidatesView *m_view = nullptr;
    FilterBar *m_filter = nullptr;
    HoldBook *m_holds = nullptr;
    NameSearch *m_names = nullptr;
    CandidateActions *m_actions = nullptr;
    ExportPanel *m_export = nullptr;
    DetailsPane *m_details = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_bar = nullptr;
    QLabel *m_shown = nullptr;
    QLabel *m_ticked = nullptr;
    QPushButton *m_tickSessions = nullptr; ///< of ticked files that go only with them
    QPushButton *m_untick = nullptr;
    QPushButton *m_hold = nullptr;
    QPushButton *m_exportButton = nullptr;
    QAction *m_exportShown = nullptr;
    QAction *m_exportTicked = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_cleanUp = nullptr;
    QTimer m_choiceTimer;
    std::optional<ItemChoice> m_choice; ///< of the ticks as they are now
    bool m_askWhenCounted = false; ///< the cleanup was asked for while the choice was being counted
    std::optional<ItemChoice> m_shownChoice; ///< of all that is shown, while a filter is on and nothing is ticked
    bool m_askWhenShown = false; ///< its cleanup was asked for while it was being counted
    std::optional<PlanItem> m_shownItem; ///< in the details
    bool m_runEnded = false; ///< ticks of what it dealt with are still to be taken away
    bool m_kindsDue = false; ///< what the filter lets pass has changed since they were counted

    std::optional<bool> m_detailsWanted; ///< by the user; else as there is room
    std::optional<qint64> m_openItems; ///< held ones count here

    LatestJob<Result<Open>> m_openJob; // last: their workers use what stands above
    LatestJob<Result<PlanTotals>> m_countJob;
    LatestJob<Chosen> m_choiceJob;
    LatestJob<Chosen> m_shownJob;
};

} // namespace docsweep
