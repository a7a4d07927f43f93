// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include "ui/charts/flowlayout.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr QSize kSwatch{18, 12};

} // namespace

ChartLegend::ChartLegend(ChartView &chart, Arrangement arrangement, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_chart(chart)
    , m_arrangement(arrangement)
    , m_theme(theme)
{
    setObjectName(chart.objectName() + u"Legend"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(arrangement == Arrangement::Line);
    setSizePolicy(policy);
    if (arrangement == Arrangement::Line) {
        setLayout(new FlowLayout(kUnit / 2));
    } else {
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(kUnit);
        grid->setVerticalSpacing(0);
        grid->setColumnStretch(0, 1);
    }
    update();
}

void ChartLegend::make(size_t count)
{
    for (const Row &row : m_rows) {
        delete row.button;
        delete row.value;
        delete row.share;
    }
    m_rows.clear();
    for (size_t at = 0; at < count; ++at) {
        Row row;
        row.button = new QPushButton;
        row.button->setObjectName(objectName() + u'_' + QString::number(at));
        row.button->setProperty("role", u"legend"_s);
        row.button->setCheckable(true);
        row.button->setIconSize(kSwatch);
        connect(row.button, &QPushButton::clicked, &m_chart,
            [this, at](bool checked) { m_chart.setEntryShown(at, checked); });
        if (auto *grid = qobject_cast<QGridLayout *>(layout())) {
            row.value = new QLabel;
            row.value->setObjectName(row.button->objectName() + u"_value"_s);
            row.share = new QLabel;
            row.share->setObjectName(row.button->objectName() + u"_share"_s);
            row.share->setProperty("role", u"muted"_s);
            grid->addWidget(row.button, int(at), 0, Qt::AlignLeading | Qt::AlignVCenter);
            grid->addWidget(row.value, int(at), 1, Qt::AlignTrailing | Qt::AlignVCenter);
            grid->addWidget(row.share, int(at), 2, Qt::AlignTrailing | Qt::AlignVCenter);
        } else {
            layout()->addWidget(row.button);
        }
        m_rows.push_back(row);
    }
}

std::vector<QPushButton *> ChartLegend::buttons() const
{
    std::vector<QPushButton *> buttons;
    for (const Row &row : m_rows)
        buttons.push_back(row.button);
    return buttons;
}

void ChartLegend::update()
{
    const std::vector<ChartEntry> &entries = m_chart.entries();
    setVisible(m_chart.emptyText().isEmpty() && !entries.empty());
    if (entries.size() != m_rows.size())
        make(entries.size());
    for (size_t at = 0; at < entries.size(); ++at) {
        const ChartEntry &entry = entries[at];
        QPushButton *button = m_rows[at].button;
        button->setText(entry.name);
        button->setChecked(entry.shown);
        button->setIcon(swatch(entry));
        button->setToolTip(entry.shown ? tr("Shown; click to hide it") : tr("Hidden; click to show it"));
        button->setAccessibleName(
            entry.value.isEmpty() ? entry.name : tr("%1: %2, %3").arg(entry.name, entry.value, entry.share));
        button->setAccessibleDescription(entry.shown ? tr("shown in the chart") : tr("hidden in the chart"));
        if (m_rows[at].value) {
            m_rows[at].value->setText(entry.value);
            m_rows[at].share->setText(entry.share);
        }
    }
}

QIcon ChartLegend::swatch(const ChartEntry &entry) const
{
    const qreal ratio = devicePixelRatioF();
    QPixmap picture(kSwatch * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    ChartEntry drawn = entry;
    if (!entry.shown)
        drawn.colour = m_theme.muted;
    paintSwatch(painter, QRectF(QPointF(), kSwatch), drawn);
    painter.end();
    return QIcon(picture);
}

void ChartLegend::paintSwatch(QPainter &painter, const QRectF &place, const ChartEntry &entry)
{
    using Shape = ChartEntry::Shape;
    const QRectF block = QRectF(place.center() - QPointF(6, 5), QSizeF(12, 10));
    if (!entry.shown) {
        painter.setPen(QPen(entry.colour, 1.25));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(block.adjusted(1, 1, -1, -1), 2.5, 2.5);
        return;
    }
    if (entry.shape == Shape::Block) {
        painter.setPen(entry.pattern == Qt::SolidPattern ? QPen(Qt::NoPen) : QPen(entry.colour, 1));
        painter.setBrush(QBrush(entry.colour, entry.pattern));
        painter.drawRoundedRect(block, 2.5, 2.5);
    } else if (entry.shape == Shape::Mark) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(entry.colour);
        const QPointF foot = place.center() + QPointF(0, 5);
        painter.drawPolygon(QPolygonF({foot + QPointF(-5, -9), foot + QPointF(5, -9), foot}));
    } else {
        const Qt::PenStyle style = entry.shape == Shape::Line ? Qt::SolidLine
            : entry.shape == Shape::Dashes                    ? Qt::DashLine
                                                              : Qt::DotLine;
        painter.setPen(QPen(entry.colour, 2, style, Qt::FlatCap));
        painter.drawLine(QPointF(place.left() + 1, place.center().y()), QPointF(place.right() - 1, place.center().y()));
    }
}

} // namespace docsweep
