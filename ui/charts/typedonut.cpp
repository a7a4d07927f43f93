// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/typedonut.h"

#include "ui/format.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPieSlice>
#include <QPushButton>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kMostParts = 6; ///< the rest is one slice

    QPixmap swatch(const QColor &colour, qreal ratio)
    {
        QPixmap picture(QSize(18, 10) * ratio); // with room beside it, on both sides for both directions
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(4, 0, 10, 10), 2.5, 2.5);
        return picture;
    }

} // namespace

TypeDonut::TypeDonut(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName("typeDonut"_L1);
    auto *chart = new QChart;
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setBackgroundVisible(false);
    chart->legend()->hide();
    m_pie = new QPieSeries(chart);
    m_pie->setHoleSize(0.64);
    m_pie->setPieSize(0.98);
    chart->addSeries(m_pie);
    m_view = new QChartView(chart);
    m_view->setObjectName("typeDonutView"_L1);
    m_view->setAccessibleName(tr("Bytes by file type, as a ring"));
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(theme.surface);
    m_view->setFixedSize(168, 168);
    m_total = new QLabel(m_view);
    m_total->setObjectName("typeDonutTotal"_L1);
    m_total->setAlignment(Qt::AlignCenter);
    m_total->setGeometry(m_view->rect());
    m_total->setAttribute(Qt::WA_TransparentForMouseEvents);

    m_legend = new QWidget;
    m_legend->setObjectName("typeLegend"_L1);
    m_rows = new QGridLayout(m_legend);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(kUnit);
    m_rows->setVerticalSpacing(0);
    m_rows->setColumnStretch(0, 1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kUnit);
    layout->addWidget(m_view, 0, Qt::AlignVCenter);
    layout->addWidget(m_legend, 1, Qt::AlignVCenter);
    clear();
}

void TypeDonut::clear()
{
    setTypes({});
    m_total->setText(tr("not known"));
}

void TypeDonut::showEmpty(const QString &text)
{
    QPieSlice *ring = m_pie->append(QString(), 1);
    ring->setBrush(m_theme.track);
    ring->setPen(Qt::NoPen);
    m_total->setText(text);
}

void TypeDonut::setTypes(const QMap<QByteArray, TypeUsage> &types)
{
    m_parts.clear();
    TypeUsage all;
    for (auto type = types.cbegin(); type != types.cend(); ++type) {
        const QSet<QByteArray> names = type.key() == "*" ? QSet<QByteArray>() : QSet<QByteArray>{type.key()};
        m_parts.push_back({typeText(type.key()), names, type.value()});
        all.files += type.value().files;
        all.bytes += type.value().bytes;
    }
    std::stable_sort(
        m_parts.begin(), m_parts.end(), [](const Part &a, const Part &b) { return a.usage.bytes > b.usage.bytes; });
    if (m_parts.size() > kMostParts) {
        Part rest{tr("others"), {}, {}};
        bool filterable = true;
        for (size_t at = kMostParts - 1; at < m_parts.size(); ++at) {
            filterable = filterable && !m_parts[at].types.isEmpty();
            rest.types.unite(m_parts[at].types);
            rest.usage.files += m_parts[at].usage.files;
            rest.usage.bytes += m_parts[at].usage.bytes;
        }
        if (!filterable)
            rest.types.clear();
        m_parts.resize(kMostParts - 1);
        m_parts.push_back(rest);
    }

    m_pie->clear();
    while (QLayoutItem *row = m_rows->takeAt(0)) {
        delete row->widget();
        delete row;
    }
    if (all.bytes == 0) {
        showEmpty(tr("no files"));
        return;
    }
    m_total->setText(u"<div align='center'><span style='font-size:14pt; font-weight:600'>"_s
        + formatBytes(all.bytes).toHtmlEscaped() + u"</span><br><span style='color:"_s + m_theme.muted.name() + u"'>"_s
        + tr("%Ln file(s)", nullptr, int(all.files)).toHtmlEscaped() + u"</span></div>"_s);
    for (size_t at = 0; at < m_parts.size(); ++at) {
        const Part &part = m_parts[at];
        QPieSlice *slice =
            m_pie->append(part.name, std::max<double>(double(part.usage.bytes), double(all.bytes) / 500));
        slice->setBrush(m_theme.series[at % m_theme.series.size()]);
        slice->setPen(QPen(m_theme.surface, 2));
        slice->setLabelVisible(false);
        connect(slice, &QPieSlice::hovered, this, [slice](bool over) { slice->setExploded(over); });
        slice->setExplodeDistanceFactor(0.03);
        connect(slice, &QPieSlice::clicked, this, [this, at] {
            if (at < m_parts.size() && !m_parts[at].types.isEmpty())
                emit typesChosen(m_parts[at].types, m_parts[at].name);
        });
        addLegendRow(int(at), part, all.bytes);
    }
}

void TypeDonut::addLegendRow(int row, const Part &part, qint64 allBytes)
{
    auto *name = new QPushButton(part.name);
    name->setObjectName(u"typeLegend_"_s + part.name);
    name->setProperty("role", u"link"_s);
    name->setStyleSheet(u"text-align: left; color: "_s + m_theme.text.name());
    name->setIcon(QIcon(swatch(m_theme.series[size_t(row) % m_theme.series.size()], devicePixelRatioF())));
    name->setIconSize({18, 10});
    name->setEnabled(!part.types.isEmpty());
    name->setAccessibleName(
        tr("%1: %2 in %Ln file(s)", nullptr, int(part.usage.files)).arg(part.name, formatBytes(part.usage.bytes)));
    name->setToolTip(tr("%Ln file(s); show the candidates of this type", nullptr, int(part.usage.files)));
    connect(name, &QPushButton::clicked, this,
        [this, types = part.types, text = part.name] { emit typesChosen(types, text); });
    auto *bytes = new QLabel(formatBytes(part.usage.bytes));
    bytes->setObjectName(u"typeBytes_"_s + part.name);
    auto *share = new QLabel(formatPercent(double(part.usage.bytes) / double(allBytes)));
    share->setObjectName(u"typeShare_"_s + part.name);
    share->setProperty("role", u"muted"_s);
    m_rows->addWidget(name, row, 0);
    m_rows->addWidget(bytes, row, 1, Qt::AlignRight | Qt::AlignVCenter);
    m_rows->addWidget(share, row, 2, Qt::AlignRight | Qt::AlignVCenter);
}

QString TypeDonut::csv() const
{
    QString text = u"type,files,bytes\n"_s;
    for (const Part &part : m_parts)
        text += part.name + u","_s + QString::number(part.usage.files) + u","_s + QString::number(part.usage.bytes)
            + u"\n"_s;
    return text;
}

} // namespace docsweep
