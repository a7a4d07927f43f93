// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/run.h"
#include "core/sweep/backends.h"
#include "ui/console/latestjob.h"
#include "ui/look/theme.h"

#include <QDialog>

#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace docsweep {

class Console;
class PendingModel;

/// The files that were to go and that no storage has confirmed gone: which, since when and why; to be tried again, or
/// given up after a question. Where there is a ledger, also those that other docsweeps have left: tried by this one's
/// rules, given up for everybody. The console must outlive it.
class PendingDialog : public QDialog {
    Q_OBJECT

public:
    PendingDialog(Console &console, const Theme &theme, QWidget *parent = nullptr);
    ~PendingDialog() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTable();
    QWidget *makeProgress();
    void makeButtons(QBoxLayout &row);
    void read();
    void takeRows();
    void takeState();
    void endRecovery(const Result<RunTotals> &totals);
    void say(const QString &text, const QString &technical = {}, bool isBad = false);
    /// What is to be given up.
    struct Chosen {
        bool isAll = false;
        std::vector<qint64> ids; ///< in the own journal; of all of them: not used
        std::vector<QByteArray> refs; ///< in the ledger, of other docsweeps
        qint64 count = 0;
    };

    qint64 count() const; ///< of all that wait
    Chosen chosen() const;
    static Result<qint64> forget(
        const ReadBackends &read, const LedgerFactory &ledger, const Chosen &what, const std::stop_token &stop);
    void ask(const Chosen &what);
    void giveUp(const Chosen &what);
    void fitColumns();

    Console &m_console;
    PendingModel *m_model = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_others = nullptr; ///< of other docsweeps
    QLabel *m_said = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_giveUp = nullptr;
    QPushButton *m_giveUpAll = nullptr;

    LatestJob<Result<qint64>> m_job{1}; // last: its workers use what stands above
};

} // namespace docsweep
