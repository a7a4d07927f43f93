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
class VaultBook;

/// The figures on top of the overview: stored (against the quota), what can go now, old sessions, old files, orphans,
/// pending deletions, and where there is a vault how much can be put back. Each opens what it counts.
class StatCards : public QWidget {
    Q_OBJECT

public:
    StatCards(Console &console, const Theme &theme, QWidget *parent = nullptr);

    /// Takes the figures over from the console.
    void update();
    /// The copies that are kept; without a vault there is no such figure.
    void setVault(const VaultBook &book);
    void setColumns(int columns);
    int count() const; ///< of the figures that are shown

signals:
    void candidatesRequested(const docsweep::ItemFilter &filter, const QString &name);
    void pendingRequested();
    void vaultRequested();

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
    StatCard *m_kept = nullptr;
    int m_columns = 0;
};

} // namespace docsweep
