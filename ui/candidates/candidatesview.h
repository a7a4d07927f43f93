// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QTableView>

namespace docsweep {

class CandidatesModel;
class TickHeader;

/// The table of candidates and its keyboard: arrows, Shift for ranges, Space ticks what is selected, Ctrl+A ticks all
/// that is shown, Delete asks to clean up, Enter shows the details, H holds, Ctrl+C copies keys, Ctrl+Shift+C copies
/// CSV, forward and back open and close a session. Works on ranges, never on lists of rows.
class CandidatesView : public QTableView {
    Q_OBJECT

public:
    CandidatesView(CandidatesModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// The number of the item under the cursor, if any.
    std::optional<quint32> currentSeq() const;
    /// The selected rows as ranges, in order; the current one when none is selected.
    std::vector<std::pair<int, int>> chosenRows() const;
    void toggleSelected();
    /// Gives the key what the other columns leave. After columns were changed from outside.
    void fitColumns();
    void setTickOfShown(Qt::CheckState tick); ///< the box above the ticks
    /// Widths and order of the columns as the user has made them.
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &columns);
    void setEmptyText(const QString &title, const QString &hint);

signals:
    void currentItemChanged();
    void cleanUpRequested();
    void detailsRequested();
    void holdRequested();
    void copyRequested(bool asCsv);
    void menuRequested(const QPoint &globalPosition);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    bool takeGroupKey(int key);
    bool isOnArrow(const QPoint &position, const QModelIndex &index) const;
    void setOpen(int row, bool open);

    CandidatesModel &m_model;
    Theme m_theme;
    QString m_emptyTitle;
    QString m_emptyHint;
    TickHeader *m_head = nullptr;
    int m_reasonWanted = 0; ///< its width, where there is room for it
    int m_reasonNeeded = 0; ///< by its longest words
    int m_reasonShown = 0;
    int m_lastTickedRow = -1;
};

} // namespace docsweep
