// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/planbrowser.h"
#include "ui/look/theme.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace docsweep {

class Console;
class QuotaGauge;
class StatCard;

/// The six figures on top of the overview: stored (against the quota), what can go now, old sessions, old files,
/// orphans, pending deletions. Each opens what it counts.
class StatCards : public QWidget {
    Q_OBJECT

public:
    StatCards(Console &console, const Theme &theme, QWidget *parent = nullptr);

    /// Takes the figures over from the console.
    void update();
    void setColumns(int columns);

signals:
    void candidatesRequested(const docsweep::ItemFilter &filter, const QString &name);
    void pendingRequested();

private:
    StatCard *make(const QString &name, const QString &icon);
    void opens(StatCard *card, const QSet<ItemKind> &kinds);
    void updatePending();
    void updateStored();

    Console &m_console;
    Theme m_theme;
    QGridLayout *m_grid = nullptr;
    std::vector<StatCard *> m_cards;
    QuotaGauge *m_gauge = nullptr;
    StatCard *m_stored = nullptr;
    StatCard *m_reclaimable = nullptr;
    StatCard *m_sessions = nullptr;
    StatCard *m_files = nullptr;
    StatCard *m_orphans = nullptr;
    StatCard *m_pending = nullptr;
    int m_columns = 0;
};

} // namespace docsweep
