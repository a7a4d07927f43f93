// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QTableView>

namespace docsweep {

class CandidatesModel;

/// The table of candidates and its keyboard: arrows, Shift for ranges, Space ticks what is selected, Ctrl+A ticks all
/// that is shown, Delete asks to clean up, Enter shows the details. Works on ranges, never on lists of rows.
class CandidatesView : public QTableView {
    Q_OBJECT

public:
    CandidatesView(CandidatesModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// The number of the item under the cursor, if any.
    std::optional<quint32> currentSeq() const;
    /// Gives the key what the other columns leave. After columns were changed from outside.
    void fitColumns();
    void setEmptyText(const QString &title, const QString &hint);

signals:
    void currentItemChanged();
    void cleanUpRequested();
    void detailsRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void toggleSelected();
    void copyKeys() const;

    CandidatesModel &m_model;
    Theme m_theme;
    QString m_emptyTitle;
    QString m_emptyHint;
    int m_lastTickedRow = -1;
};

} // namespace docsweep
