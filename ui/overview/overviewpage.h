// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/planbrowser.h"
#include "ui/theme.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QPushButton;

namespace docsweep {

class AgeCurve;
class Console;
class QuotaGauge;
class StatCard;
class TypeDonut;

/// What is there, how old, how full, and what could go: cards, the type ring, the quota gauge and the age curve, all
/// from the figures of the last scan. Asks nobody.
class OverviewPage : public QScrollArea {
    Q_OBJECT

public:
    OverviewPage(Console &console, const Theme &theme, QWidget *parent = nullptr);

    /// Takes the figures over from the console.
    void update();

signals:
    /// Open the candidates that pass; `name` says what the filter is, empty for a kind.
    void candidatesRequested(const docsweep::ItemFilter &filter, const QString &name);
    void ageRequested(docsweep::Duration age);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *chartCard(const QString &name, QLabel *&title, QWidget *chart, QWidget *below = nullptr);
    void makeCards();
    void updateCards();
    void updateCharts();
    void describePreview();
    void arrange(int width);

    Console &m_console;
    Theme m_theme;
    QWidget *m_page = nullptr;
    QGridLayout *m_cardGrid = nullptr;
    QGridLayout *m_chartGrid = nullptr;
    std::vector<StatCard *> m_cards;
    StatCard *m_stored = nullptr;
    StatCard *m_reclaimable = nullptr;
    StatCard *m_sessions = nullptr;
    StatCard *m_files = nullptr;
    StatCard *m_orphans = nullptr;
    StatCard *m_pending = nullptr;
    TypeDonut *m_donut = nullptr;
    QuotaGauge *m_gauge = nullptr;
    AgeCurve *m_curve = nullptr;
    QLabel *m_donutTitle = nullptr;
    QLabel *m_gaugeTitle = nullptr;
    QLabel *m_gaugeNote = nullptr;
    QLabel *m_curveTitle = nullptr;
    QLabel *m_preview = nullptr;
    QWidget *m_donutCard = nullptr;
    QWidget *m_gaugeCard = nullptr;
    QWidget *m_curveCard = nullptr;
    int m_arranged = 0;
};

} // namespace docsweep
