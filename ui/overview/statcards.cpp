// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/statcards.h"

#include "ui/charts/quotagauge.h"
#include "ui/console/console.h"
#include "ui/overview/statcard.h"
#include "ui/vault/vaultbook.h"
#include "ui/words/format.h"

#include <QGridLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

StatCards::StatCards(Console &console, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_theme(theme)
{
    setObjectName("statCards"_L1);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kUnit * 3 / 2);
    m_stored = make(tr("Stored"), u"storage"_s);
    m_gauge = new QuotaGauge(theme);
    m_stored->setGauge(m_gauge);
    m_reclaimable = make(tr("Can be deleted"), u"docsweep"_s);
    m_sessions = make(tr("Old sessions"), u"session"_s);
    m_files = make(tr("Old files"), u"file"_s);
    m_orphans = make(tr("Orphans"), u"orphan"_s);
    m_pending = make(tr("Pending deletions"), u"pending"_s);
    m_kept = make(tr("Copies kept"), u"vault"_s);
    m_kept->hide();
    opens(m_reclaimable, {});
    opens(m_sessions, {ItemKind::Session});
    opens(m_files, {ItemKind::File, ItemKind::Output});
    opens(m_orphans, {ItemKind::Orphan});
    connect(m_pending, &StatCard::opened, this, &StatCards::pendingRequested);
    connect(m_kept, &StatCard::opened, this, &StatCards::vaultRequested);
    setColumns(6);
    update();
}

StatCard *StatCards::make(const QString &name, const QString &icon)
{
    auto *made = new StatCard(name, icon, m_theme);
    m_cards.push_back(made);
    return made;
}

void StatCards::opens(StatCard *card, const QSet<ItemKind> &kinds)
{
    connect(card, &StatCard::opened, this, [this, kinds] {
        ItemFilter filter;
        filter.kinds = kinds;
        emit candidatesRequested(filter, {});
    });
}

void StatCards::setColumns(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (size_t at = 0; at < m_cards.size(); ++at)
        m_grid->addWidget(m_cards[at], int(at) / columns, int(at) % columns);
    for (int column = 0; column < int(m_cards.size()); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

int StatCards::count() const
{
    return int(m_cards.size()) - (m_kept->isHidden() ? 1 : 0);
}

void StatCards::setVault(const VaultBook &book)
{
    m_kept->setVisible(book.isOn());
    const VaultLook &look = book.look();
    if (book.isFailing())
        m_kept->setUnknown(tr("the vault cannot be read"));
    else if (!book.isRead())
        m_kept->setUnknown(tr("not known yet"));
    else if (look.runs.empty())
        m_kept->setFigure(formatBytes(0), tr("nothing to put back"));
    else
        m_kept->setFigure(
            formatBytes(look.bytes()), dated(tr("until %1").arg(formatMinute(look.lastEnd(), m_console.now()))));
    m_kept->setOpens(book.isOn(), tr("Show what can be put back"));
}

void StatCards::updatePending()
{
    const std::optional<StateTotal> &pending = m_console.pending();
    if (pending && pending->items > 0)
        m_pending->setFigure(
            formatCount(pending->items), tr("%1 wait for the storage").arg(formatBytes(pending->bytes)));
    else if (pending)
        m_pending->setFigure(formatCount(0), tr("nothing waits for the storage"));
    else
        m_pending->setUnknown(tr("not known yet"));
    m_pending->setOpens(pending && pending->items > 0, tr("Show the pending deletions"));
}

void StatCards::updateStored()
{
    const ScanStatistics &seen = m_console.plan()->statistics;
    const qint64 quota = m_console.context().settings.retention.quotaBytes;
    m_gauge->setUsage(seen.bytes, m_console.plan()->totals.bytes, quota);
    if (seen.oldVersions > 0)
        m_stored->setFigure(
            formatBytes(seen.bytes), tr("and %1 of older versions").arg(formatBytes(seen.oldVersionBytes)));
    else if (quota <= 0)
        m_stored->setFigure(formatBytes(seen.bytes), tr("%Ln file(s)", nullptr, int(seen.files)));
    else if (seen.bytes > quota)
        m_stored->setFigure(
            formatBytes(seen.bytes), tr("%1 over %2").arg(formatBytes(seen.bytes - quota), formatBytes(quota)));
    else
        m_stored->setFigure(formatBytes(seen.bytes),
            tr("%1 of %2").arg(formatPercent(double(seen.bytes) / double(quota)), formatBytes(quota)));
}

void StatCards::update()
{
    updatePending();
    const std::optional<Plan> &plan = m_console.plan();
    if (!plan || !plan->statistics.storageListed)
        m_gauge->setUsage(std::nullopt, 0, m_console.context().settings.retention.quotaBytes);
    if (!plan) {
        for (StatCard *card : {m_stored, m_reclaimable, m_sessions, m_files, m_orphans})
            card->setUnknown(m_console.isScanning() ? tr("scanning…") : tr("not scanned yet"));
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
            card->setUnknown(tr("the storage was not listed"));
        return;
    }
    updateStored();
    m_files->setFigure(
        formatCount(seen.oldFiles), tr("of %1, %2").arg(formatCount(seen.files), formatBytes(seen.oldBytes)));
    m_files->setOpens(plan->totals.files.items + plan->totals.outputs.items > 0, list);
    const bool isOlder = seen.unreferred < seen.orphans; // of a scan that counted the old ones alone
    const qint64 orphans = isOlder ? seen.orphans : seen.unreferred;
    m_orphans->setFigure(formatCount(orphans),
        orphans == 0
            ? tr("every file has a row")
            : tr("%1 that no row refers to; %2 of them old")
                  .arg(formatBytes(isOlder ? seen.orphanBytes : seen.unreferredBytes), formatCount(seen.orphans)));
    m_orphans->setOpens(plan->totals.orphans.items > 0, list);
}

} // namespace docsweep
