// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace docsweep {

class RunsModel;

/// The table of runs: arrows move, Enter and a double click open. Narrow, it gives up the columns that say least.
class RunsView : public QTableView {
    Q_OBJECT

public:
    RunsView(RunsModel &model, const Theme &theme, QWidget *parent = nullptr);

    void setConnectionShown(bool shown); ///< whose each run is
    void setWhereShown(bool shown); ///< on which machine
    void setEmptyText(const QString &title, const QString &hint);

signals:
    void openRequested();
    void currentRunChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitColumns();
    int widthOf(int column) const;

    RunsModel &m_model;
    Theme m_theme;
    bool m_connectionShown = false;
    bool m_whereShown = false;
    QString m_emptyTitle;
    QString m_emptyHint;
};

/// Paints the result of a run with its icon, and figures that call for somebody in their colour.
class RunDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RunDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme m_theme;
};

} // namespace docsweep
