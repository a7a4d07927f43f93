// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/latestjob.h"
#include "ui/look/theme.h"
#include "ui/vault/restorework.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace docsweep {

/// Bringing back, from the plan to the result: what would come back, until when it can, what is in its way; asked;
/// under way; what came of it. It stays open while it works: closing it asks the work to stop first. GUI thread.
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    /// Of this request; without one: goes on with those that were cut off, `unfinished`. The vault is unlocked.
    RestoreDialog(RestoreBackends backends, std::optional<RestoreRequest> request, std::vector<Restore> unfinished,
        const Theme &theme, QWidget *parent = nullptr);
    ~RestoreDialog() override;

signals:
    /// Something may have come back.
    void worked();

protected:
    void reject() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Stage { Planning, Planned, Working, Saving, Ended };

    void makeButtons();
    void setStage(Stage stage);
    void plan();
    void takePlan(Result<RestoreDraft> draft);
    void showUnfinished(const std::vector<Restore> &unfinished);
    void begin();
    void askToGiveUp();
    void giveUp();
    void takeOutcome(const Result<RestoreOutcome> &outcome);
    void askForFolder();
    Q_INVOKABLE void save(const QString &folder);
    void takeSaved(const Result<ToldToFolder> &saved, const QString &folder);
    void showProgress();
    void showItems(const std::vector<RestoreItem> &items);
    void showWarnings(const std::vector<Cause> &warnings);
    void showError(const Error &error);
    void setVerdict(const QString &icon, const QColor &colour, const QString &text);

    const RestoreBackends m_backends;
    const std::optional<RestoreRequest> m_request;
    Theme m_theme;
    Stage m_stage = Stage::Planning;
    std::optional<RestoreDraft> m_draft;
    std::vector<RestoreId> m_unfinished; ///< without a request
    std::shared_ptr<RestoreCounters> m_counters = std::make_shared<RestoreCounters>();
    bool m_closes = false; ///< as soon as the work has stopped

    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_until = nullptr;
    QLabel *m_held = nullptr;
    QLabel *m_itemsTitle = nullptr;
    QTableWidget *m_items = nullptr;
    QLabel *m_warnings = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_begin = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_giveUp = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_close = nullptr;
    QTimer m_tick;

    LatestJob<Result<RestoreDraft>> m_planJob; // last: their workers use what stands above
    LatestJob<Result<RestoreOutcome>> m_workJob{1};
    LatestJob<Result<ToldToFolder>> m_saveJob{1};
};

} // namespace docsweep
