// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/restore.h"
#include "ui/console/latestjob.h"
#include "ui/look/theme.h"
#include "ui/vault/vaultitemsmodel.h"
#include "ui/vault/vaultrun.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTableView;

namespace docsweep {

class Console;
class EmptyState;
class PreviewPane;
class VaultBook;
class VaultDesk;
class VaultRunsModel;

/// What can be put back, until when, and how large it is. Without the private key: the runs, with their counts and
/// sizes. Unlocked: the names in them, searched and looked at, one by one. GUI thread.
class VaultPage : public QWidget {
    Q_OBJECT

public:
    VaultPage(Console &console, VaultDesk &desk, const Theme &theme, QWidget *parent = nullptr);
    ~VaultPage() override;

    void focusSearch();

signals:
    void settingsRequested(); ///< to switch it on

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *makeHead();
    void makeRuns();
    QWidget *makeItems();
    QLayout *makeFoot();
    void takeBook();
    void takeKey();
    void describe();
    void describeEmpty();
    void takeChoice();
    void readItems();
    void takeItems(const Result<VaultEntries> &entries);
    void takeItem();
    void fitColumns();
    const VaultRun *chosenRun() const;
    const VaultEntry *chosenItem() const;
    void putBackChosen();

    Console &m_console;
    VaultDesk &m_desk;
    VaultBook &m_book;
    Theme m_theme;
    VaultRunsModel *m_runs = nullptr;
    VaultItemsModel *m_items = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_troubles = nullptr;
    QPushButton *m_lock = nullptr;
    QLineEdit *m_search = nullptr;
    QTableView *m_runsTable = nullptr;
    QTableView *m_itemsTable = nullptr;
    QLabel *m_itemsWords = nullptr;
    QSplitter *m_split = nullptr;
    QSplitter *m_below = nullptr;
    QWidget *m_content = nullptr;
    PreviewPane *m_preview = nullptr;
    QWidget *m_previewPart = nullptr;
    QLabel *m_previewName = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_switchOn = nullptr;
    QPushButton *m_retry = nullptr;
    QLabel *m_chosen = nullptr;
    QPushButton *m_session = nullptr;
    QPushButton *m_putBack = nullptr;
    QWidget *m_foot = nullptr;
    QTimer m_typing;
    std::optional<VaultEntry> m_shown; ///< in the preview

    LatestJob<Result<VaultEntries>> m_job; // last: its worker uses what stands above
};

} // namespace docsweep
