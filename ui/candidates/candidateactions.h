// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/browse/planbrowser.h"
#include "ui/console/latestjob.h"
#include "ui/look/theme.h"
#include "ui/words/errorwords.h"

#include <QObject>

class QMenu;
class QWidget;

namespace docsweep {

class CandidatesModel;
class CandidatesView;
class ExportPanel;
class HoldBook;

/// What can be done with rows of candidates beside deleting them: hold, copy, export, and the menu that offers it.
/// Rows that are not here yet are read on a worker first. What it is given must outlive it. GUI thread.
class CandidateActions : public QObject {
    Q_OBJECT

public:
    static constexpr size_t kMostCopied = 10000;

    CandidateActions(CandidatesModel &model, CandidatesView &view, HoldBook &book, ExportPanel &panel,
        const Clock &clock, const Theme &theme, QWidget *window);
    ~CandidateActions() override;

    /// Asks what to keep of the ticked rows that are shown, or of the chosen ones where there are none. Ticked rows
    /// that the filter hides stay as they are, and the question says so.
    void hold();
    void copy(bool asCsv); ///< of the chosen rows: keys, or lines of CSV
    void exportShown();
    void exportTicked();
    void showMenu(const QPoint &globalPosition);

signals:
    void sessionRequested(const docsweep::SessionKey &key);
    void detailsRequested();
    void cleanUpRequested();
    void refused(const docsweep::Said &why);

private:
    using Rows = Result<std::vector<PlanItem>>;

    void readRows(LatestJob<Rows> &job, std::vector<quint32> seqs, std::function<void(std::vector<PlanItem>)> done);
    void openHoldDialog(std::vector<PlanItem> rows, qint64 count, qint64 hidden);
    void chooseFile(const QString &title, std::vector<quint32> seqs);

    CandidatesModel &m_model;
    CandidatesView &m_view;
    HoldBook &m_book;
    ExportPanel &m_panel;
    const Clock &m_clock;
    Theme m_theme;
    QWidget *m_window;
    LatestJob<Rows> m_holdJob; // last: their workers use what stands above
    LatestJob<Rows> m_copyJob;
};

} // namespace docsweep
