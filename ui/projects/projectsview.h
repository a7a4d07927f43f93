// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QStyledItemDelegate>
#include <QTableView>

class QSortFilterProxyModel;

namespace docsweep {

class ProjectsModel;

/// The table of all projects: a click or Enter opens one, arrows move. A column that says nothing is not there; narrow,
/// it gives up those that say least. Sorted by a click on a header, by who needs somebody at first.
class ProjectsView : public QTableView {
    Q_OBJECT

public:
    ProjectsView(ProjectsModel &model, const Theme &theme, QWidget *parent = nullptr);

    void setFilter(const QString &text);
    void setEmptyText(const QString &title, const QString &hint);
    int shownRows() const;

signals:
    void openRequested(int row); ///< of the model

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    int widthOf(int column) const;
    void open(const QModelIndex &index);

    ProjectsModel &m_model;
    QSortFilterProxyModel *m_sorted = nullptr;
    Theme m_theme;
    QString m_emptyTitle;
    QString m_emptyHint;
};

/// Paints two lines a cell, the second small; signs beside what is good or bad, and the quota as a bar.
class ProjectDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ProjectDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBar(QPainter &painter, const QRect &area, double share, bool mirrored) const;

    Theme m_theme;
};

} // namespace docsweep
