// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "ui/charts/agecurve.h"
#include "ui/charts/quotagauge.h"
#include "ui/charts/typedonut.h"
#include "ui/console.h"
#include "ui/format.h"
#include "ui/overview/statcard.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kWide = 940; ///< from here on all six cards stand in one row

} // namespace

OverviewPage::OverviewPage(Console &console, const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_console(console)
    , m_theme(theme)
{
    setObjectName("overviewPage"_L1);
    setAccessibleName(tr("Overview"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page = new QWidget;
    m_page->setObjectName("overviewContent"_L1);
    setWidget(m_page);

    makeCards();
    m_donut = new TypeDonut(theme);
    m_gauge = new QuotaGauge(theme);
    m_curve = new AgeCurve(theme);
    m_preview = new QLabel;
    m_preview->setObjectName("agePreview"_L1);
    m_preview->setProperty("role", u"muted"_s);
    m_preview->setWordWrap(true);
    m_gaugeNote = new QLabel;
    m_gaugeNote->setObjectName("quotaNote"_L1);
    m_gaugeNote->setProperty("role", u"muted"_s);
    m_gaugeNote->setAlignment(Qt::AlignCenter);
    m_gaugeNote->setWordWrap(true);
    m_donutCard = chartCard(u"typeCard"_s, m_donutTitle, m_donut);
    m_gaugeCard = chartCard(u"quotaCard"_s, m_gaugeTitle, m_gauge, m_gaugeNote);
    m_curveCard = chartCard(u"ageCard"_s, m_curveTitle, m_curve, m_preview);
    connect(m_donut, &TypeDonut::typesChosen, this, [this](const QSet<QByteArray> &types, const QString &name) {
        ItemFilter filter;
        filter.types = types;
        emit candidatesRequested(filter, name);
    });
    connect(m_curve, &AgeCurve::previewChanged, this, &OverviewPage::describePreview);
    connect(m_curve, &AgeCurve::ageChosen, this, &OverviewPage::ageRequested);

    m_cardGrid = new QGridLayout;
    m_cardGrid->setSpacing(kUnit * 3 / 2);
    m_chartGrid = new QGridLayout;
    m_chartGrid->setSpacing(kUnit * 3 / 2);
    m_chartGrid->setColumnStretch(0, 3);
    m_chartGrid->setColumnStretch(1, 2);
    m_chartGrid->setRowStretch(1, 1);
    m_chartGrid->addWidget(m_donutCard, 0, 0);
    m_chartGrid->addWidget(m_gaugeCard, 0, 1);
    m_chartGrid->addWidget(m_curveCard, 1, 0, 1, 2);
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(2 * kUnit, 2 * kUnit, 2 * kUnit, 2 * kUnit);
    layout->setSpacing(kUnit * 3 / 2);
    layout->addLayout(m_cardGrid);
    layout->addLayout(m_chartGrid, 1);
    arrange(kWide);
    update();
}

QWidget *OverviewPage::chartCard(const QString &name, QLabel *&title, QWidget *chart, QWidget *below)
{
    auto *card = new QFrame;
    card->setObjectName("card"_L1);
    title = new QLabel;
    title->setObjectName(name + u"Title"_s);
    title->setProperty("role", u"heading"_s);
    title->setWordWrap(true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(2 * kUnit, kUnit * 3 / 2, 2 * kUnit, kUnit * 3 / 2);
    layout->setSpacing(kUnit);
    layout->addWidget(title);
    layout->addWidget(chart, 1);
    if (below)
        layout->addWidget(below);
    return card;
}

void OverviewPage::makeCards()
{
    const auto card = [this](const QString &name, const QString &icon) {
        auto *made = new StatCard(name, icon, m_theme);
        m_cards.push_back(made);
        return made;
    };
    m_stored = card(tr("Stored"), u"storage"_s);
    m_reclaimable = card(tr("Can go now"), u"docsweep"_s);
    m_sessions = card(tr("Old sessions"), u"session"_s);
    m_files = card(tr("Old files"), u"file"_s);
    m_orphans = card(tr("Orphans"), u"orphan"_s);
    m_pending = card(tr("Pending deletions"), u"pending"_s);
    const auto opens = [this](StatCard *opened, QSet<ItemKind> kinds) {
        connect(opened, &StatCard::opened, this, [this, kinds] {
            ItemFilter filter;
            filter.kinds = kinds;
            emit candidatesRequested(filter, {});
        });
    };
    opens(m_reclaimable, {});
    opens(m_sessions, {ItemKind::Session});
    opens(m_files, {ItemKind::File, ItemKind::Output});
    opens(m_orphans, {ItemKind::Orphan});
}

void OverviewPage::update()
{
    updateCards();
    updateCharts();
    describePreview();
}

void OverviewPage::updateCards()
{
    const std::optional<Plan> &plan = m_console.plan();
    const std::optional<StateTotal> &pending = m_console.pending();
    if (pending && pending->items > 0)
        m_pending->setFigure(
            formatCount(pending->items), tr("%1 wait for the storage").arg(formatBytes(pending->bytes)));
    else if (pending)
        m_pending->setFigure(u"0"_s, tr("nothing waits for the storage"));
    else
        m_pending->setUnknown(tr("not known yet"));
    if (!plan) {
        for (StatCard *card : {m_stored, m_reclaimable, m_sessions, m_files, m_orphans})
            card->setUnknown(tr("not scanned yet"));
        return;
    }
    const ScanStatistics &seen = plan->statistics;
    const QString list = tr("Show them in the list");
    const QString items = tr("%Ln item(s)", nullptr, int(plan->totals.items));
    if (seen.storageListed)
        m_reclaimable->setFigure(formatBytes(plan->totals.bytes), items);
    else
        m_reclaimable->setFigure(items, tr("their size is not known"));
    m_reclaimable->setOpens(plan->totals.items > 0, list);
    m_sessions->setFigure(formatCount(seen.oldSessions),
        tr("of %1, with %Ln document(s)", nullptr, int(seen.oldDocuments)).arg(formatCount(seen.sessions)));
    m_sessions->setOpens(plan->totals.sessions.items > 0, list);
    if (!seen.storageListed) {
        for (StatCard *card : {m_stored, m_files, m_orphans})
            card->setUnknown(tr("storage was not listed"));
        return;
    }
    m_stored->setFigure(formatBytes(seen.bytes), tr("%Ln file(s)", nullptr, int(seen.files)));
    m_files->setFigure(
        formatCount(seen.oldFiles), tr("of %1, %2").arg(formatCount(seen.files), formatBytes(seen.oldBytes)));
    m_files->setOpens(plan->totals.files.items + plan->totals.outputs.items > 0, list);
    m_orphans->setFigure(formatCount(seen.orphans),
        seen.orphans == 0 ? tr("a row refers to every file")
                          : tr("%1 that no row refers to").arg(formatBytes(seen.orphanBytes)));
    m_orphans->setOpens(plan->totals.orphans.items > 0, list);
}

void OverviewPage::updateCharts()
{
    const std::optional<Plan> &plan = m_console.plan();
    const qint64 quota = m_console.context().settings.retention.quotaBytes;
    m_gaugeTitle->setText(tr("How full is it?"));
    if (!plan || !plan->statistics.storageListed) {
        m_donut->clear();
        m_curve->clear();
        m_gauge->setUsage(std::nullopt, 0, quota);
        m_gaugeNote->setText(tr("quota %1").arg(formatBytes(quota)));
        m_donutTitle->setText(tr("What is it?"));
        m_curveTitle->setText(tr("What would another age free?"));
        return;
    }
    const ScanStatistics &seen = plan->statistics;
    m_donut->setTypes(seen.types);
    m_curve->setStatistics(seen, plan->policy.age);
    m_gauge->setUsage(seen.bytes, plan->totals.bytes, quota);
    m_gaugeNote->setText(
        tr("%1 of %2 stored; the hatched part can go").arg(formatBytes(seen.bytes), formatBytes(quota)));
    QByteArray largest;
    qint64 most = 0;
    for (auto type = seen.types.cbegin(); type != seen.types.cend(); ++type) {
        if (type.value().bytes > most) {
            most = type.value().bytes;
            largest = type.key();
        }
    }
    m_donutTitle->setText(
        most == 0 ? tr("What is it? Nothing is stored.") : tr("What is it? Most of it is %1.").arg(typeText(largest)));
    m_curveTitle->setText(tr("What would another age free? %1 are older than %2.")
                              .arg(formatBytes(seen.oldBytes), formatDuration(plan->policy.age)));
}

void OverviewPage::describePreview()
{
    const std::optional<OlderThan> older = m_curve->preview();
    if (!older) {
        m_preview->setText(
            m_console.plan() ? tr("Point at an age to see what it would come to; click to scan with it.") : QString());
        return;
    }
    m_preview->setText(tr("Older than %1: about %2 in %3 files and %4 sessions. Click to scan with this age.")
                           .arg(formatDuration(older->age), formatBytes(older->bytes), formatCount(older->files),
                               formatCount(older->sessions)));
}

void OverviewPage::arrange(int width)
{
    const int columns = width >= kWide ? 6 : 3;
    if (columns == m_arranged)
        return;
    m_arranged = columns;
    for (size_t at = 0; at < m_cards.size(); ++at)
        m_cardGrid->addWidget(m_cards[at], int(at) / columns, int(at) % columns);
    for (int column = 0; column < 6; ++column)
        m_cardGrid->setColumnStretch(column, column < columns ? 1 : 0);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange(event->size().width());
}

} // namespace docsweep
