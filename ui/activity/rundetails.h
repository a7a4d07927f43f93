// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/runbrowser.h"
#include "core/ledger/ledgervalues.h"
#include "core/restore/restore.h"
#include "ui/activity/runtext.h"
#include "ui/console/latestjob.h"
#include "ui/look/theme.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTableView;

namespace docsweep {

class CandidatesModel;
class Console;
class LedgerHeadLine;

/// One run: how it went, in figures and sentences, why not more, and its items to filter and to search. Reads anew by
/// `refresh`.
class RunDetails : public QWidget {
    Q_OBJECT

public:
    RunDetails(Console &console, const Theme &theme, QWidget *parent = nullptr);
    ~RunDetails() override;

    void showRun(RunId run);
    /// A run of another docsweep, or what became of the one that is shown: its figures, not its items.
    void showElsewhere(const LedgerRun &run);
    RunId run() const { return m_run; }
    const std::optional<RunRecord> &record() const { return m_record; }
    /// What became of it meanwhile; `ended`: of the list of items, too.
    void refresh(bool ended = false);
    /// What can be asked for now: something else may be on.
    void takeState();
    /// One line below the title: what was exported, what a retry came to.
    void say(const QString &text, const QString &technical = {});
    void setLedgerHead(const std::optional<LedgerHead> &head); ///< of the open connection's; nothing: it has none
    /// Until when what it deleted can be put back; nothing: there are no copies.
    void setKeptUntil(const std::optional<Instant> &until);
    void offerFile(bool isThere); ///< what was said is about a file, whose folder can be shown

    /// Why a retry cannot be asked for now, or "" when it can; nothing of this run is left to retry: "" and false.
    static bool canRetry(const RunRecord &record, const Console &console, QString &why);
    /// What is on in this window, so that nothing else can begin; empty: nothing.
    static QString busyText(const Console &console);

signals:
    void backRequested();
    void continueRequested();
    void retryRequested();
    void exportMenuRequested(QWidget *under);
    void reportMenuRequested(QWidget *under);
    void recordChanged();
    void fileRequested();
    void putBackRequested(const docsweep::RestoreRequest &request);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Seen {
        RunRecord record;
        std::vector<CauseCount> causes;
        bool isLast = false; ///< of its database: nobody has gone on with it
    };

    void makeHead(QHBoxLayout *row);
    QWidget *makeFigures();
    void makeChips(QHBoxLayout *row);
    void makeTable();
    void take(const Result<Seen> &seen);
    void describe();
    void describeElsewhere();
    void describeCauses();
    void takeFilter();
    void fitColumns();
    void copyKeys() const;
    void addPutBack(QMenu &menu);
    bool isMine() const;
    void showLedgerHead();

    Console &m_console;
    Theme m_theme;
    RunId m_run = 0;
    std::optional<RunRecord> m_record;
    std::optional<LedgerRun> m_elsewhere; ///< where it is no run of this journal
    std::vector<CauseCount> m_causeCounts;
    bool m_isLast = false;
    std::optional<LedgerHead> m_ledgerHead;
    std::optional<Instant> m_keptUntil;
    CandidatesModel *m_model = nullptr;

    QLabel *m_title = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_facts = nullptr;
    LedgerHeadLine *m_headLine = nullptr;
    QLabel *m_notes = nullptr;
    QLabel *m_causes = nullptr;
    QLabel *m_said = nullptr;
    QPushButton *m_showFile = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_continue = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_putBack = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_report = nullptr;
    std::array<QLabel *, kRunFigures> m_figures{};
    std::array<QWidget *, kRunFigures> m_tiles{}; ///< each figure with its name
    QWidget *m_items = nullptr; ///< search, chips and table; a run without a plan has none
    std::array<QPushButton *, kItemStates> m_chips{};
    QLineEdit *m_search = nullptr;
    QTimer m_typing;
    QTableView *m_table = nullptr;

    LatestJob<Result<Seen>> m_job; // last: its worker uses what stands above
};

} // namespace docsweep
