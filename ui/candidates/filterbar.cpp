// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/filterbar.h"

#include "ui/format.h"
#include "ui/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr int kAnyState = -1;
    constexpr int kNotDone = -2; ///< left alone, pending, failed

} // namespace

FilterBar::FilterBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    setObjectName("filterBar"_L1);
    m_search = new QLineEdit;
    m_search->setObjectName("search"_L1);
    m_search->setAccessibleName(tr("Search the candidates"));
    m_search->setPlaceholderText(tr("Search key, file, session…"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(tintedIcon(u"search"_s, theme.muted), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(200);
    m_search->setToolTip(tr("Part of a file's or session's key (Ctrl+F)"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(m_search, 1);
    for (const ItemKind kind : {ItemKind::Session, ItemKind::File, ItemKind::Output, ItemKind::Orphan}) {
        auto *chip = new QPushButton(kindPlural(kind));
        chip->setObjectName(u"chip"_s + QString::number(int(kind)));
        chip->setProperty("role", u"chip"_s);
        chip->setCheckable(true);
        connect(chip, &QPushButton::toggled, this, &FilterBar::takeFilter);
        m_chips.insert(int(kind), chip);
        layout->addWidget(chip);
    }
    m_extra = new QPushButton;
    m_extra->setObjectName("chipExtra"_L1);
    m_extra->setProperty("role", u"chip"_s);
    m_extra->setCheckable(true);
    m_extra->setIcon(tintedIcon(u"close"_s, theme.accent));
    m_extra->setLayoutDirection(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
    m_extra->setToolTip(tr("Take this filter away"));
    connect(m_extra, &QPushButton::clicked, this, [this] {
        m_filter.types.clear();
        m_filter.session.reset();
        showExtra({});
        takeFilter();
    });
    layout->addWidget(m_extra);
    m_state = new QComboBox;
    m_state->setObjectName("stateFilter"_L1);
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("Any state"), kAnyState);
    m_state->addItem(tr("Not done"), kNotDone);
    for (int state = 0; state < kItemStates; ++state)
        m_state->addItem(stateText(ItemState(state)), state);
    connect(m_state, &QComboBox::currentIndexChanged, this, &FilterBar::takeFilter);
    layout->addWidget(m_state);
    showExtra({});

    m_typing.setSingleShot(true);
    m_typing.setInterval(120ms);
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::takeFilter);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::takeFilter);
}

void FilterBar::showExtra(const QString &name)
{
    m_extra->setVisible(!name.isEmpty());
    m_extra->setText(name);
    m_extra->setChecked(!name.isEmpty());
    m_extra->setAccessibleName(tr("Take the filter %1 away").arg(name));
}

void FilterBar::setFilter(const ItemFilter &filter, const QString &name)
{
    m_filter = filter;
    {
        const QSignalBlocker search(m_search);
        const QSignalBlocker state(m_state);
        m_search->setText(filter.text);
        const bool notDone =
            filter.states == QSet<ItemState>{ItemState::Skipped, ItemState::Pending, ItemState::Failed};
        const int wanted = filter.states.isEmpty() ? kAnyState : notDone ? kNotDone : int(*filter.states.constBegin());
        m_state->setCurrentIndex(m_state->findData(wanted));
        for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
            const QSignalBlocker blocked(chip.value());
            chip.value()->setChecked(filter.kinds.contains(ItemKind(chip.key())));
        }
    }
    showExtra(name);
    emit filterChanged(m_filter);
}

void FilterBar::takeFilter()
{
    m_typing.stop();
    m_filter.text = m_search->text().trimmed();
    m_filter.kinds.clear();
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        if (chip.value()->isChecked())
            m_filter.kinds.insert(ItemKind(chip.key()));
    }
    const int state = m_state->currentData().toInt();
    m_filter.states.clear();
    if (state == kNotDone)
        m_filter.states = {ItemState::Skipped, ItemState::Pending, ItemState::Failed};
    else if (state != kAnyState)
        m_filter.states = {ItemState(state)};
    emit filterChanged(m_filter);
}

QString FilterBar::extraName() const
{
    return m_filter.types.isEmpty() && !m_filter.session ? QString() : m_extra->text();
}

void FilterBar::setCounts(const PlanTotals &totals)
{
    const auto count = [this](ItemKind kind, qint64 items) {
        QPushButton *chip = m_chips.value(int(kind));
        chip->setText(tr("%1  %2", "a kind and its count").arg(kindPlural(kind), formatCount(items)));
        chip->setAccessibleName(tr("Only %1, %2 of them").arg(kindPlural(kind), formatCount(items)));
    };
    count(ItemKind::Session, totals.sessions.items);
    count(ItemKind::File, totals.files.items);
    count(ItemKind::Output, totals.outputs.items);
    count(ItemKind::Orphan, totals.orphans.items);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace docsweep
