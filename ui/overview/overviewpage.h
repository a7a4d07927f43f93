// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/planbrowser.h"
#include "core/scan/forecast.h"
#include "ui/look/theme.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QPushButton;

namespace docsweep {

class AgeChoice;
class AgeCurve;
class AgeHistogram;
class ChartCard;
class Console;
class GrowthChart;
class SessionBars;
class StatCards;
class TypeDonut;
class UsageWatch;
class VaultBook;

/// What is there, how old, whose, how full, where it is going and what could go: six cards and five charts, from the
/// figures of the last scan and the history of the ones before. The charts are made when the page is first seen.
class OverviewPage : public QScrollArea {
    Q_OBJECT

public:
    OverviewPage(Console &console, const Theme &theme, QWidget *parent = nullptr);
    ~OverviewPage() override;

    /// Takes the figures over from the console.
    void update();
    void setVault(const VaultBook &book); ///< what it holds now

    /// The quota is reached within two weeks: when, by the present growth. Nothing once it is exceeded.
    std::optional<Instant> quotaReached() const;
    /// The age worth trying then: the longest one up to the age in use that frees a quarter of what is stored.
    Duration ageToTry() const;
    /// Shows the curve with its handle at this age.
    void tryAge(Duration age);

signals:
    /// Open the candidates that pass; `name` says what the filter is, empty for a kind.
    void candidatesRequested(const docsweep::ItemFilter &filter, const QString &name);
    void ageRequested(docsweep::Duration age);
    void pendingRequested();
    void holdsRequested();
    void vaultRequested();
    void forecastChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ensureCharts();
    void makeCharts();
    void updateTimes();
    QStringList besideLines() const;
    void updateCharts();
    void updateGrowth();
    void takeHistory();
    void openOlderThan(Duration age);
    void arrange(int width);

    Console &m_console;
    Theme m_theme;
    UsageWatch *m_usage = nullptr;
    QWidget *m_page = nullptr;
    StatCards *m_stats = nullptr;
    QLabel *m_times = nullptr;
    QGridLayout *m_grid = nullptr;
    TypeDonut *m_donut = nullptr; ///< null, as the charts after it, until the page was seen
    AgeHistogram *m_histogram = nullptr;
    QPushButton *m_held = nullptr; ///< below it
    AgeCurve *m_curve = nullptr;
    AgeChoice *m_choice = nullptr;
    SessionBars *m_sessions = nullptr;
    GrowthChart *m_growth = nullptr;
    QLabel *m_growthNote = nullptr;
    std::vector<ChartCard *> m_cards; ///< in reading order
    int m_columns = 0;
};

} // namespace docsweep
