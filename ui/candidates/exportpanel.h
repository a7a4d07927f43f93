// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/itemtable.h"
#include "core/browse/planbrowser.h"
#include "ui/console/latestjob.h"
#include "ui/look/theme.h"

#include <QFrame>
#include <QTimer>

#include <atomic>

class QLabel;
class QProgressBar;
class QPushButton;

namespace docsweep {

/// Writes these items of a plan to a file, in this order, piece after piece; the file appears, whole, only at the end.
/// `written` counts on. Blocking; worker threads. Errors: Io with the path; Cancelled; as PlanBrowser.
Result<> exportItems(const QString &home, PlanId plan, std::span<const quint32> seqs, TableFormat format,
    const QString &path, std::atomic<qint64> &written, std::stop_token stop);

/// The export that is on, or just ended, as a line above the list: progress, Stop, and what came of it.
class ExportPanel : public QFrame {
    Q_OBJECT

public:
    explicit ExportPanel(const Theme &theme, QWidget *parent = nullptr);
    ~ExportPanel() override;

    /// By the name's ending: ".json", else CSV. Ignored while one is on.
    void start(const QString &home, PlanId plan, std::vector<quint32> seqs, const QString &path);
    bool isBusy() const { return m_job.isBusy(); }

signals:
    void ended(const docsweep::Result<> &result);

private:
    void showProgress();
    void end(const Result<> &result);

    QLabel *m_text = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_close = nullptr;
    QString m_path;
    qint64 m_total = 0;
    std::shared_ptr<std::atomic<qint64>> m_written;
    QTimer m_timer;
    LatestJob<Result<>> m_job{1}; // last: its worker uses what stands above
};

} // namespace docsweep
