// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/quiethours.h"

#include "ui/look/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimeEdit>

#include <algorithm>
#include <utility>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    const QuietSpan kNight{22h, 6h, {}};

    QTime timeOf(std::chrono::minutes sinceMidnight)
    {
        return QTime::fromMSecsSinceStartOfDay(int(std::chrono::milliseconds(sinceMidnight).count()));
    }

    std::chrono::minutes minutesOf(QTime time)
    {
        return std::chrono::minutes{time.msecsSinceStartOfDay() / 60000};
    }

    QTimeEdit *timeEdit(const QString &name, const QString &label, std::chrono::minutes value)
    {
        auto *edit = new QTimeEdit(timeOf(value));
        edit->setObjectName(name);
        edit->setAccessibleName(label);
        edit->setLayoutDirection(Qt::LeftToRight); // before the format: hours stand before minutes in every language
        edit->setDisplayFormat(u"HH:mm"_s);
        edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
        edit->setFixedWidth(8 * kUnit);

        return edit;
    }

    /// As short as seven of them in a row have to be: in some languages "short" is the whole name.
    QString dayName(Qt::DayOfWeek day)
    {
        constexpr qsizetype kLongest = 4;
        const QLocale locale;
        const QString name = locale.standaloneDayName(day, QLocale::ShortFormat);
        return name.size() <= kLongest ? name : locale.standaloneDayName(day, QLocale::NarrowFormat);
    }

} // namespace

QuietRow::QuietRow(const QuietSpan &span, const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    setObjectName("quietRow"_L1);
    m_from = timeEdit(u"quietFrom"_s, tr("Quiet from"), span.from);
    m_to = timeEdit(u"quietTo"_s, tr("Quiet until"), span.to);
    m_to->setToolTip(tr("At or before the start: on the next day"));
    auto *to = new QLabel(tr("to", "between two times"));
    to->setObjectName("quietBetween"_L1);
    auto *remove = new QPushButton;
    remove->setObjectName("quietRemove"_L1);
    remove->setProperty("role", u"pill"_s);
    remove->setIcon(tintedIcon(u"close"_s, theme.muted));
    remove->setAccessibleName(tr("Remove these quiet hours"));
    remove->setToolTip(remove->accessibleName());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit);
    row->addWidget(m_from);
    row->addWidget(to);
    row->addWidget(m_to);
    row->addSpacing(kUnit);
    auto *days = new QHBoxLayout;
    days->setSpacing(kUnit / 2);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        QPushButton *button = dayButton(Qt::DayOfWeek(day));
        button->setChecked(span.days.isEmpty() || span.days.contains(Qt::DayOfWeek(day)));
        m_days[size_t(day - 1)] = button;
    }
    const int first = QLocale().firstDayOfWeek();
    for (int i = 0; i < 7; ++i)
        days->addWidget(m_days[size_t((first - 1 + i) % 7)]);
    row->addLayout(days);
    row->addStretch(1);
    row->addWidget(remove);
    connect(m_from, &QTimeEdit::timeChanged, this, &QuietRow::edited);
    connect(m_to, &QTimeEdit::timeChanged, this, &QuietRow::edited);
    connect(remove, &QPushButton::clicked, this, &QuietRow::removeRequested);
}

QPushButton *QuietRow::dayButton(Qt::DayOfWeek day)
{
    auto *button = new QPushButton(dayName(day));
    button->setObjectName(u"quietDay"_s + QString::number(day));
    button->setProperty("role", u"day"_s);
    button->setCheckable(true);
    button->setAccessibleName(tr("Starts on %1").arg(QLocale().standaloneDayName(day)));
    button->setToolTip(button->accessibleName());
    connect(button, &QPushButton::clicked, this, [this, button] {
        if (std::none_of(m_days.begin(), m_days.end(), [](const QPushButton *each) { return each->isChecked(); }))
            button->setChecked(true); // quiet hours on no day are none: there is a button for that
        emit edited();
    });
    return button;
}

QuietSpan QuietRow::span() const
{
    QuietSpan span{minutesOf(m_from->time()), minutesOf(m_to->time()), {}};
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (m_days[size_t(day - 1)]->isChecked())
            span.days += Qt::DayOfWeek(day);
    }
    if (span.days.size() == 7)
        span.days.clear();
    return span;
}

QuietHours::QuietHours(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName("quietHours"_L1);
    setAccessibleName(tr("Quiet hours"));
    m_none = new QLabel(tr("None: runs may start at any time."));
    m_none->setObjectName("quietNone"_L1);
    m_none->setProperty("role", u"muted"_s);
    m_add = new QPushButton(tr("Add quiet hours"));
    m_add->setObjectName("quietAdd"_L1);
    m_add->setProperty("role", u"link"_s);
    m_add->setIcon(tintedIcon(u"add"_s, theme.accent));
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow(kNight)->findChild<QTimeEdit *>()->setFocus();
        emit edited();
    });
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(kUnit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit);
    column->addWidget(m_none);
    column->addLayout(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeading);
}

QuietRow *QuietHours::addRow(const QuietSpan &span)
{
    auto *row = new QuietRow(span, m_theme);
    connect(row, &QuietRow::edited, this, &QuietHours::edited);
    connect(row, &QuietRow::removeRequested, this, [this, row] { remove(row); });
    m_rows->addWidget(row);
    m_all.push_back(row);
    m_none->hide();
    updateGeometry();
    return row;
}

void QuietHours::remove(QuietRow *row)
{
    std::erase(m_all, row);
    row->hide();
    row->deleteLater(); // it is its own button that asks
    m_none->setVisible(m_all.empty());
    m_add->setFocus();
    emit edited();
}

void QuietHours::setSpans(const QList<QuietSpan> &spans)
{
    if (spans == this->spans())
        return; // whoever is in one of the rows stays there
    for (QuietRow *row : std::exchange(m_all, {}))
        delete row;
    m_none->setVisible(spans.isEmpty());
    for (const QuietSpan &span : spans)
        addRow(span);
}

QList<QuietSpan> QuietHours::spans() const
{
    QList<QuietSpan> spans;
    for (const QuietRow *row : m_all)
        spans += row->span();
    return spans;
}

} // namespace docsweep
