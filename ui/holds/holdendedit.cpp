// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/holds/holdendedit.h"

#include "ui/look/theme.h"
#include "ui/words/format.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    enum Choice { ForEver, OneMonth, ThreeMonths, OneYear, OwnDay };

    QDate dayOf(Instant at)
    {
        return QDateTime::fromMSecsSinceEpoch(toMicros(at) / 1000, Qt::LocalTime).date();
    }

    Instant startOf(const QDate &day)
    {
        return fromMicros(day.startOfDay(Qt::LocalTime).toMSecsSinceEpoch() * 1000);
    }

} // namespace

HoldEndEdit::HoldEndEdit(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox)
    , m_day(new QDateEdit)
    , m_today(dayOf(clock.now()))
{
    m_choice->setObjectName("holdEnd"_L1);
    m_choice->setAccessibleName(tr("How long to keep it"));
    m_choice->addItem(tr("Forever"));
    for (const int months : {1, 3, 12}) {
        const QString until = formatDay(startOf(m_today.addMonths(months)), clock.now());
        m_choice->addItem(months == 12 ? tr("One year, until %1").arg(until)
                                       : tr("%Ln month(s), until %1", nullptr, months).arg(until));
    }
    m_choice->addItem(tr("Until a day…"));
    m_day->setObjectName("holdEndDay"_L1);
    m_day->setAccessibleName(tr("Its last day"));
    m_day->setCalendarPopup(true);
    m_day->setMinimumDate(m_today);
    m_day->setDate(m_today.addMonths(1));
    m_day->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit);
    row->addWidget(m_choice);
    row->addWidget(m_day);
    row->addStretch(1);
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int choice) {
        m_day->setVisible(choice == OwnDay);
        emit changed();
    });
    connect(m_day, &QDateEdit::dateChanged, this, &HoldEndEdit::changed);
}

std::optional<Instant> HoldEndEdit::until() const
{
    QDate last = m_day->date();
    switch (m_choice->currentIndex()) {
    case ForEver:
        return std::nullopt;
    case OneMonth:
        last = m_today.addMonths(1);
        break;
    case ThreeMonths:
        last = m_today.addMonths(3);
        break;
    case OneYear:
        last = m_today.addMonths(12);
        break;
    default:
        break;
    }
    return startOf(last.addDays(1));
}

void HoldEndEdit::setUntil(const std::optional<Instant> &until)
{
    if (until)
        m_day->setDate(std::max(m_today, dayOf(*until - std::chrono::milliseconds{1})));
    m_choice->setCurrentIndex(until ? OwnDay : ForEver);
}

QString holdEndWords(const std::optional<Instant> &until, Instant now)
{
    return until ? formatDay(*until - std::chrono::milliseconds{1}, now) : HoldEndEdit::tr("forever");
}

} // namespace docsweep
