// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "ui/charts/agehistogram.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/growthchart.h"
#include "ui/charts/sessionbars.h"
#include "ui/charts/typedonut.h"
#include "ui/console/console.h"
#include "ui/look/margins.h"
#include "ui/overview/agechoice.h"
#include "ui/overview/statcards.h"
#include "ui/overview/usagewatch.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QTimer>
#include <QWindow>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr int kWide = 940; ///< from here on all six cards stand in one row
    constexpr int kWider = 1240; ///< for a seventh card in the row
    constexpr int kTwoCharts = 860; ///< from here on two charts stand side by side
    constexpr auto kSoon = 24h * 14;
    constexpr double kWorthTrying = 0.25;

} // namespace

OverviewPage::OverviewPage(Console &console, const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_console(console)
    , m_theme(theme)
    , m_usage(new UsageWatch(console, this))
{
    setObjectName("overviewPage"_L1);
    setAccessibleName(tr("Overview"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page = new QWidget;
    m_page->setObjectName("overviewContent"_L1);
    setWidget(m_page);
    m_stats = new StatCards(console, theme);
    connect(m_stats, &StatCards::candidatesRequested, this, &OverviewPage::candidatesRequested);
    connect(m_stats, &StatCards::pendingRequested, this, &OverviewPage::pendingRequested);
    connect(m_stats, &StatCards::vaultRequested, this, &OverviewPage::vaultRequested);
    m_times = new QLabel;
    m_times->setObjectName("overviewTimes"_L1);
    m_times->setProperty("role", u"muted"_s);
    m_times->setWordWrap(true);
    m_times->hide();
    connect(m_usage, &UsageWatch::changed, this, &OverviewPage::takeHistory);
    connect(&console, &Console::scanStarted, this, &OverviewPage::update);
    m_grid = new QGridLayout;
    m_grid->setSpacing(kUnit * 3 / 2);
    auto *layout = new QVBoxLayout(m_page);
    keepMargin(*this, *layout);
    layout->setSpacing(kUnit * 3 / 2);
    layout->addWidget(m_stats);
    layout->addWidget(m_times);
    layout->addLayout(m_grid);
    layout->addStretch(1);
    arrange(kWide);
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::makeCharts()
{
    using Arrangement = ChartLegend::Arrangement;
    m_donut = new TypeDonut(m_theme);
    m_histogram = new AgeHistogram(m_theme);
    m_curve = new AgeCurve(m_theme);
    m_sessions = new SessionBars(m_theme);
    m_growth = new GrowthChart(m_theme);
    m_choice = new AgeChoice(*m_curve);
    m_growthNote = new QLabel;
    m_growthNote->setObjectName("growthNote"_L1);
    m_growthNote->setProperty("role", u"muted"_s);
    m_growthNote->setWordWrap(true);
    m_held = new QPushButton;
    m_held->setObjectName("overviewHeld"_L1);
    m_held->setProperty("role", u"link"_s);
    m_held->setToolTip(tr("Show the holds"));
    m_held->hide();
    connect(m_held, &QPushButton::clicked, this, &OverviewPage::holdsRequested);
    const auto card = [this](ChartView *chart, Arrangement legend, QWidget *below) {
        connect(chart, &ChartView::candidatesRequested, this, &OverviewPage::candidatesRequested);
        m_cards.push_back(new ChartCard(chart, legend, below, m_theme));
    };
    card(m_donut, Arrangement::Table, nullptr);
    card(m_histogram, Arrangement::Line, m_held);
    card(m_curve, Arrangement::Line, m_choice);
    card(m_sessions, Arrangement::Line, nullptr);
    card(m_growth, Arrangement::Line, m_growthNote);
    connect(m_choice, &AgeChoice::ageChosen, this, &OverviewPage::ageRequested);
    connect(m_choice, &AgeChoice::listRequested, this, &OverviewPage::openOlderThan);
    m_columns = 0;
    arrange(width());
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    QWindow *screen = window()->windowHandle();
    if (screen == nullptr || screen->isExposed())
        ensureCharts();
    else
        screen->installEventFilter(this);
}

/// The figures are there first: a window that opens shows them a moment sooner without the charts.
bool OverviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Expose) { // painted when this is handled
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &OverviewPage::ensureCharts, Qt::QueuedConnection);
    }
    return QScrollArea::eventFilter(watched, event);
}

void OverviewPage::ensureCharts()
{
    if (!m_cards.empty())
        return;
    makeCharts();
    updateCharts();
}

void OverviewPage::update()
{
    m_stats->update();
    updateTimes();
    updateCharts();
}

/// What stands beside: a line each.
QStringList OverviewPage::besideLines() const
{
    QStringList lines;
    const ScanStatistics &seen = m_console.plan()->statistics;
    if (seen.unreferredOutputs > 0 && m_console.context().settings.retention.keepOutputs)
        lines << tr("%Ln of the orphans are generated file(s). They are not deleted as long as generated files are "
                    "kept.",
            nullptr, int(seen.unreferredOutputs));
    const auto rows = [](const std::optional<RowCount> &count) {
        if (!count)
            return tr("very many");
        const QString number = formatCount(count->rows);
        return count->how == RowCount::How::Exact ? number
            : count->how == RowCount::How::About  ? tr("about %1").arg(number)
                                                  : tr("more than %1").arg(number);
    };
    if (const auto &logins = seen.beside.djangoSessions; logins && (!logins->expired || logins->expired->rows > 0))
        lines << (logins->isCleaned
                ? tr("Expired logins (django_session): %1 of %2. A cleanup of the whole list deletes them.")
                : tr("Expired logins (django_session): %1 of %2. Cleanups keep them unless "
                     "DOCSWEEP_DJANGO_SESSIONS=true."))
                     .arg(rows(logins->expired), rows(logins->all));
    if (const auto &space = seen.beside.space) {
        if (isWorthCompacting(*space))
            lines << tr("The database file has %1 of unused space. docsweep-cli compact frees it.")
                         .arg(formatBytes(space->freeBytes));
        for (const TableSpace &table : space->tables) {
            if (isWorthVacuuming(table))
                lines << tr("%1 still occupies the space of %Ln deleted row(s). docsweep-cli compact says how to "
                            "free it.",
                    nullptr, int(table.deadRows))
                             .arg(table.table);
        }
    }
    return lines;
}

/// What no scan will find old, and why.
void OverviewPage::updateTimes()
{
    QStringList lines;
    if (const std::optional<Plan> &plan = m_console.plan()) {
        const ScanStatistics &seen = plan->statistics;
        if (seen.unknownTime > 0)
            lines << tr(
                "%Ln item(s) without a readable time: never old, so never deleted.", nullptr, int(seen.unknownTime));
        if (seen.futureTime > 0)
            lines << tr("%Ln item(s) with a time in the future: not old until long after it, so not deleted.", nullptr,
                int(seen.futureTime));
        lines += besideLines();
    }
    m_times->setText(lines.join(u'\n'));
    m_times->setVisible(!lines.isEmpty());
}

void OverviewPage::updateCharts()
{
    if (m_cards.empty())
        return;
    updateGrowth();
    m_choice->setOwnAge(m_console.ownAge());
    const std::optional<Plan> &plan = m_console.plan();
    if (!plan || !plan->statistics.storageListed) {
        m_held->hide();
        const QString why = plan     ? tr("The storage was not listed, so its files are unknown.")
            : m_console.isScanning() ? tr("The first scan is running.")
                                     : tr("Not scanned yet. Press F5 to scan.");
        m_donut->setUnknown(why);
        m_histogram->setUnknown(why);
        m_curve->setUnknown(why);
        m_sessions->setUnknown(why);
        return;
    }
    m_donut->setTypes(plan->statistics.types);
    m_histogram->setStatistics(plan->statistics);
    m_held->setText(tr("%Ln item(s) held, %1", nullptr, int(plan->statistics.heldItems))
                        .arg(formatBytes(plan->statistics.heldBytes)));
    m_held->setVisible(plan->statistics.heldItems > 0);
    m_curve->setStatistics(plan->statistics, plan->policy.age);
    m_sessions->setStatistics(plan->statistics);
}

void OverviewPage::updateGrowth()
{
    if (m_usage->error() && m_usage->history().points.empty())
        m_growth->setUnknown(tr("The history could not be read. %1").arg(errorSentence(*m_usage->error())));
    else
        m_growth->setHistory(m_usage->history(), m_console.context().settings.retention.quotaBytes, m_console.now());
    m_growthNote->setText(m_growth->note());
    m_growthNote->setVisible(!m_growth->note().isEmpty());
}

void OverviewPage::takeHistory()
{
    if (!m_cards.empty())
        updateGrowth();
    emit forecastChanged();
}

std::optional<Instant> OverviewPage::quotaReached() const
{
    const std::optional<Plan> &plan = m_console.plan();
    const qint64 quota = m_console.context().settings.retention.quotaBytes;
    if (!plan || plan->statistics.bytes >= quota)
        return std::nullopt;
    if (m_console.lastRun() && m_console.lastRun()->planId == plan->id)
        return std::nullopt; // a cleanup has changed it; the next scan tells anew
    const std::optional<Instant> reached = whenReached(m_usage->history().forecast, quota).expected;
    return reached && *reached <= m_console.now() + kSoon ? reached : std::nullopt;
}

Duration OverviewPage::ageToTry() const
{
    const Duration inUse = m_console.age();
    if (!m_console.plan())
        return inUse;
    const ScanStatistics &seen = m_console.plan()->statistics;
    for (const Duration age : std::initializer_list<Duration>{720h, 168h, 72h, 24h, 12h, 6h, 3h, 1h, 30min}) {
        if (age <= inUse && double(olderThan(seen, age).bytes) >= kWorthTrying * double(seen.bytes))
            return age;
    }
    return std::min<Duration>(inUse, 30min);
}

void OverviewPage::tryAge(Duration age)
{
    if (!m_curve || !m_curve->preview())
        return;
    m_curve->setHandle(age);
    m_curve->setFocus();
    // Later: a page that was hidden until now gets its layout first.
    QTimer::singleShot(0, this, [this] { ensureWidgetVisible(m_curve->parentWidget(), 0, 2 * kUnit); });
}

void OverviewPage::openOlderThan(Duration age)
{
    ItemFilter filter;
    filter.changedBefore = m_console.plan()->statistics.takenAt - age;
    emit candidatesRequested(filter, tr("older than %1").arg(formatDuration(age)));
}

void OverviewPage::setVault(const VaultBook &book)
{
    m_stats->setVault(book);
    arrange(viewport()->width());
}

void OverviewPage::arrange(int width)
{
    const bool isMore = m_stats->count() > 6;
    m_stats->setColumns(width < kWide ? 3 : !isMore ? 6 : width >= kWider ? 7 : 4);
    const int columns = width >= kTwoCharts ? 2 : 1;
    if (columns == m_columns || m_cards.empty())
        return;
    m_columns = columns;
    const bool two = columns == 2;
    // What is it | how old; the curve across; who | where to. In one column in the same order.
    m_grid->addWidget(m_cards[0], 0, 0);
    m_grid->addWidget(m_cards[1], two ? 0 : 1, two ? 1 : 0);
    m_grid->addWidget(m_cards[2], two ? 1 : 2, 0, 1, columns);
    m_grid->addWidget(m_cards[3], two ? 2 : 3, 0);
    m_grid->addWidget(m_cards[4], two ? 2 : 4, two ? 1 : 0);
    m_grid->setColumnStretch(0, two ? 5 : 1);
    m_grid->setColumnStretch(1, two ? 6 : 0);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange(event->size().width());
}

} // namespace docsweep
