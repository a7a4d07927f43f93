// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sessionbars.h"

#include "ui/words/format.h"

#include <QCategoryAxis>
#include <QChart>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kBarWidth = 0.62;
    constexpr double kLeastRows = 6;
    constexpr double kRoom = 1.25; ///< beyond the longest bar, for its figure

} // namespace

SessionBars::SessionBars(const Theme &theme, QWidget *parent)
    : ChartView(u"sessionBars"_s, theme, parent)
{
    setEntries({{tr("Has a row"), {}, {}, theme.accent},
        {tr("No row"), {}, {}, theme.warning, ChartEntry::Shape::Block, Qt::BDiagPattern}});
    m_series = new QHorizontalStackedBarSeries(chart());
    m_series->setBarWidth(kBarWidth);
    for (size_t at = 0; at < SeriesCount; ++at) {
        m_sets[at] = new QBarSet(entries()[at].name, m_series);
        m_sets[at]->setBrush(QBrush(entries()[at].colour, entries()[at].pattern));
        m_sets[at]->setPen(at == WithoutRow ? QPen(theme.warning, 1) : QPen(Qt::NoPen));
        m_series->append(m_sets[at]);
    }
    chart()->addSeries(m_series);
    m_x = addAxis(Qt::AlignBottom);
    m_x->setVisible(false);
    m_y = addAxis(Qt::AlignLeft);
    m_y->setVisible(false); // the keys are drawn beside the bars: the axis would cut them short
    m_series->attachAxis(m_x);
    m_series->attachAxis(m_y);
    setMinimumHeight(240);
    setUnknown({});
}

void SessionBars::setUnknown(const QString &why)
{
    m_sessions.clear();
    takeEntries();
    setEmpty(why);
    setStory(tr("Who stores the most?"), why);
}

void SessionBars::setStatistics(const ScanStatistics &statistics)
{
    m_sessions = statistics.biggest;
    takeEntries();
    if (m_sessions.empty()) {
        setEmpty(tr("No session has a file."));
        setStory(tr("Who stores the most? No session has a file."), tr("No session has a file."));
        return;
    }
    setEmpty({});
    qint64 together = 0;
    QStringList figures;
    for (const SessionUsage &session : m_sessions) {
        together += session.bytes;
        figures << tr("%1: %2").arg(shortKey(session.key), formatBytes(session.bytes));
    }
    const double share = statistics.bytes > 0 ? double(together) / double(statistics.bytes) : 0;
    setStory(m_sessions.size() == 1 ? tr("Who stores the most? One session has %1 of it.").arg(formatPercent(share))
                                    : tr("Who stores the most? The %1 largest sessions have %2 of it.")
                                          .arg(formatCount(qint64(m_sessions.size())), formatPercent(share)),
        figures.join(u"; "_s));
}

void SessionBars::takeEntries()
{
    m_rows.clear();
    for (const SessionUsage &session : m_sessions) {
        if (isShown(session.hasRow ? WithRow : WithoutRow))
            m_rows.push_back(session);
    }
    for (QBarSet *set : m_sets)
        set->remove(0, set->count());
    double widest = 0;
    for (const SessionUsage &session : m_rows)
        widest = std::max(widest, QFontMetricsF(font()).horizontalAdvance(shortKey(session.key)));
    const int room = int(std::ceil(widest)) + kUnit;
    chart()->setMargins(isMirrored() ? QMargins(0, 0, room, 0) : QMargins(room, 0, 0, 0));
    double top = 1;
    for (int bar = 0; bar < int(m_rows.size()); ++bar) {
        const SessionUsage &session = m_rows[size_t(barOf(bar))];
        m_sets[WithRow]->append(session.hasRow ? double(session.bytes) : 0);
        m_sets[WithoutRow]->append(session.hasRow ? 0 : double(session.bytes));
        top = std::max(top, double(session.bytes));
    }
    m_x->setRange(0, top * kRoom);
    const double end = double(m_rows.size()) - 0.5;
    m_y->setRange(std::min(-0.5, end - kLeastRows), end); // few bars are no thicker than many
}

void SessionBars::drawOver(QPainter &painter)
{
    const QRectF plot = chart()->plotArea();
    const int towards = int(Qt::AlignAbsolute) | int(Qt::AlignVCenter);
    const int ahead = isMirrored() ? Qt::AlignRight : Qt::AlignLeft;
    const int back = isMirrored() ? Qt::AlignLeft : Qt::AlignRight;
    for (int row = 0; row < markCount(); ++row) {
        const QRectF bar = markPlace(row).adjusted(0, -4, 0, 4);
        QRectF key(0, bar.top(), 240, bar.height());
        QRectF figure(0, bar.top(), 120, bar.height());
        if (isMirrored()) {
            key.moveLeft(plot.right() + kUnit);
            figure.moveRight(bar.left() - 6);
        } else {
            key.moveRight(plot.left() - kUnit);
            figure.moveLeft(bar.right() + 6);
        }
        painter.setPen(theme().text);
        painter.drawText(key, back | towards, shortKey(m_rows[size_t(row)].key));
        painter.setPen(theme().muted);
        painter.drawText(figure, ahead | towards, formatBytes(m_rows[size_t(row)].bytes));
    }
}

QStringList SessionBars::markText(int mark) const
{
    const SessionUsage &session = m_rows[size_t(mark)];
    return {tr("%1 in %Ln file(s)", nullptr, int(session.files)).arg(formatBytes(session.bytes)),
        displayKey(session.key),
        session.hasRow ? tr("%Ln document row(s)", nullptr, int(session.documents)) : tr("this folder has no row")};
}

QRectF SessionBars::markPlace(int mark) const
{
    const int bar = barOf(mark);
    const QPointF one = place(0, bar - kBarWidth / 2, m_series);
    const QPointF other = place(double(m_rows[size_t(mark)].bytes), bar + kBarWidth / 2, m_series);
    return QRectF(one, other).normalized();
}

std::optional<int> SessionBars::markAt(const QPointF &place) const
{
    if (m_rows.empty() || place.y() < chart()->plotArea().top() || place.y() > chart()->plotArea().bottom())
        return std::nullopt;
    const double y = chart()->mapToValue(chart()->mapFromScene(place), m_series).y();
    const int bar = int(std::lround(y));
    if (bar < 0 || bar >= int(m_rows.size()))
        return std::nullopt;
    return barOf(bar);
}

void SessionBars::openMark(int mark)
{
    ItemFilter filter;
    filter.session = m_rows[size_t(mark)].key;
    emit candidatesRequested(filter, tr("Session %1").arg(shortKey(*filter.session)));
}

ChartTable SessionBars::table() const
{
    ChartTable table{{u"session_key"_s, u"files"_s, u"bytes"_s, u"documents"_s, u"has_row"_s}, {}};
    for (const SessionUsage &session : m_sessions)
        table.rows.append({displayKey(session.key), QString::number(session.files), QString::number(session.bytes),
            QString::number(session.documents), session.hasRow ? u"yes"_s : u"no"_s});
    return table;
}

} // namespace docsweep
