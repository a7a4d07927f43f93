// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QFrame>
#include <QMap>

class QButtonGroup;
class QLabel;

namespace docsweep {

/// The pages of the console, at its side.
class Navigation : public QFrame {
    Q_OBJECT

public:
    /// The page above the connections.
    static constexpr int kProjects = 100;

    explicit Navigation(const Theme &theme, QWidget *parent = nullptr);

    void setPage(int page); ///< -1: none of them
    void setCount(int page, const QString &count);
    void setPagesEnabled(bool enabled);
    void setProjectsShown(bool shown); ///< not at first

signals:
    void pageChosen(int page);

private:
    void addPage(int page, const QString &name, const QString &icon, const QString &shortcut);
    void fitCounts();

    Theme m_theme;
    QButtonGroup *m_pages = nullptr;
    QMap<int, QString> m_names;
    QMap<int, QLabel *> m_counts;
};

} // namespace docsweep
