// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/filterbar.h"

#include "ui/charts/flowlayout.h"
#include "ui/look/icons.h"
#include "ui/words/format.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr int kAnyState = -1;
    constexpr int kNotDone = -2; ///< left alone, pending, failed
    constexpr qint64 kKilobyte = 1024;
    constexpr qint64 kMegabyte = 1024 * kKilobyte;

    constexpr qint64 micros(Duration duration)
    {
        return duration.count();
    }

    const QSet<ItemState> kNotDoneStates{ItemState::Skipped, ItemState::Pending, ItemState::Failed};

    /// "at least 1.0 MB", "1.0 MB to 10 MB", "at most 10 MB".
    template <typename Word> QString rangeText(const ValueRange &range, const Word &word)
    {
        if (range.least && range.most)
            return FilterBar::tr("%1 to %2", "a range").arg(word(*range.least), word(*range.most));
        return range.least ? FilterBar::tr("at least %1").arg(word(*range.least))
                           : FilterBar::tr("at most %1").arg(word(range.most.value_or(0)));
    }

} // namespace

FilterBar::FilterBar(const Clock &clock, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_theme(theme)
{
    setObjectName("filterBar"_L1);
    makeSearch();
    makeMenus();
    makeChips();
    auto *first = new QHBoxLayout;
    first->setSpacing(kUnit);
    first->addWidget(m_search, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_typeButton, m_sizeButton, m_ageButton, m_state})
        first->addWidget(widget);
    auto *second = new QHBoxLayout;
    second->setSpacing(kUnit);
    auto *chips = new QWidget; // in two lines where the words are long and the window is narrow
    chips->setObjectName("chips"_L1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    chips->setLayout(new FlowLayout(kUnit));
    for (QPushButton *chip : std::as_const(m_chips))
        chips->layout()->addWidget(chip);
    for (QPushButton *each : {m_held, m_extra, m_clear})
        chips->layout()->addWidget(each);
    second->addWidget(chips, 1);
    second->addWidget(m_group, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addLayout(first);
    layout->addLayout(second);
    showFilter();

    m_typing.setSingleShot(true);
    m_typing.setInterval(60ms); // a search that the next letter makes stale ends at once
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::takeFilter);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::takeFilter);
}

void FilterBar::makeSearch()
{
    m_search = new QLineEdit;
    m_search->setObjectName("search"_L1);
    m_search->setAccessibleName(tr("Search the candidates"));
    m_search->setPlaceholderText(tr("Search key, file, document…"));
    m_search->setClearButtonEnabled(true);
    for (QToolButton *clear : m_search->findChildren<QToolButton *>())
        clear->setAccessibleName(tr("Clear the search"));
    m_search->addAction(tintedIcon(u"search"_s, m_theme.muted), QLineEdit::LeadingPosition);
    for (QToolButton *sign : m_search->findChildren<QToolButton *>()) {
        if (sign->accessibleName().isEmpty())
            sign->setAccessibleName(m_search->accessibleName());
    }
    m_search->setMinimumWidth(160);
    m_search->installEventFilter(this);
    m_search->setToolTip(tr("Part of a file's or session's key, or of a document's name (Ctrl+F)"));
    m_state = new QComboBox;
    m_state->setObjectName("stateFilter"_L1);
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("Any state"), kAnyState);
    m_state->addItem(tr("Not done"), kNotDone);
    for (int state = 0; state < kItemStates; ++state)
        m_state->addItem(stateText(ItemState(state)), state);
    connect(m_state, &QComboBox::currentIndexChanged, this, &FilterBar::takeFilter);
}

QPushButton *FilterBar::menuButton(const QString &name, QMenu *menu)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setProperty("role", u"menu"_s);
    button->setMenu(menu);
    return button;
}

void FilterBar::makeMenus()
{
    m_types = new TypeMenu(this);
    m_typeButton = menuButton(u"typeFilter"_s, m_types);
    connect(m_types, &TypeMenu::typesChosen, this, [this](const QSet<QByteArray> &types) {
        m_filter.types = types;
        takeFilter();
    });
    m_sizes = new RangeMenu(u"size"_s, tr("Any size"),
        {{tr("Empty"), {{}, 0}}, {tr("At most %1").arg(formatBytes(100 * kKilobyte)), {{}, 100 * kKilobyte}},
            {tr("At least %1").arg(formatBytes(kMegabyte)), {kMegabyte, {}}},
            {tr("At least %1").arg(formatBytes(10 * kMegabyte)), {10 * kMegabyte, {}}},
            {tr("At least %1").arg(formatBytes(100 * kMegabyte)), {100 * kMegabyte, {}}}},
        {{tr("KB"), kKilobyte}, {tr("MB"), kMegabyte}, {tr("GB"), 1024 * kMegabyte}}, 1, this);
    m_sizeButton = menuButton(u"sizeFilter"_s, m_sizes);
    connect(m_sizes, &RangeMenu::rangeChosen, this, [this](const ValueRange &range) {
        m_filter.minBytes = range.least;
        m_filter.maxBytes = range.most;
        takeFilter();
    });
    const auto longerThan = [](Duration age) { return ValueRange{micros(age), {}}; };
    m_ages = new RangeMenu(u"age"_s, tr("Any age"),
        {{tr("At most %1").arg(formatDuration(3h)), {{}, micros(3h)}},
            {tr("At least %1").arg(formatDuration(3h)), longerThan(3h)},
            {tr("At least %1").arg(formatDuration(24h)), longerThan(24h)},
            {tr("At least %1").arg(formatDuration(7 * 24h)), longerThan(7 * 24h)},
            {tr("At least %1").arg(formatDuration(30 * 24h)), longerThan(30 * 24h)}},
        {{tr("minutes"), micros(1min)}, {tr("hours"), micros(1h)}, {tr("days"), micros(24h)}}, 1, this);
    m_ageButton = menuButton(u"ageFilter"_s, m_ages);
    connect(m_ages, &RangeMenu::rangeChosen, this, &FilterBar::takeAge);
}

void FilterBar::makeChips()
{
    const auto chip = [this](const QString &name, const QString &text) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setProperty("role", u"chip"_s);
        return button;
    };
    for (const ItemKind kind :
        {ItemKind::Session, ItemKind::File, ItemKind::Output, ItemKind::Orphan, ItemKind::OldVersion}) {
        QPushButton *button = chip(u"chip"_s + QString::number(int(kind)), kindPlural(kind));
        button->setCheckable(true);
        connect(button, &QPushButton::toggled, this, &FilterBar::takeFilter);
        m_chips.insert(int(kind), button);
    }
    m_held = chip(u"chipHeld"_s, tr("Held"));
    m_held->setIcon(tintedIcon(u"hold"_s, m_theme.muted));
    m_held->setIconSize(QSize(16, 16));
    connect(m_held, &QPushButton::clicked, this, &FilterBar::holdsRequested);
    setHolds(0, 0);
    m_extra = chip(u"chipExtra"_s, {});
    m_extra->setCheckable(true);
    m_extra->setIcon(tintedIcon(u"close"_s, m_theme.accent));
    m_extra->setLayoutDirection(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
    m_extra->setToolTip(tr("Remove this filter"));
    connect(m_extra, &QPushButton::clicked, this, [this] {
        m_filter.session.reset();
        m_filter.failedIn.reset();
        m_filter.types.clear();
        m_filter.minBytes = m_filter.maxBytes = std::nullopt;
        m_filter.changedFrom = m_filter.changedBefore = std::nullopt;
        m_extraName.clear();
        takeFilter();
        m_search->setFocus(); // the button goes
    });
    m_clear = new QPushButton(tr("Clear all filters"));
    m_clear->setObjectName("clearFilters"_L1);
    m_clear->setProperty("role", u"link"_s);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clearAll);
    m_group = chip(u"groupBySession"_s, tr("By session"));
    m_group->setCheckable(true);
    m_group->setIcon(tintedIcon(u"group"_s, m_theme.muted));
    m_group->setIconSize(QSize(16, 16));
    m_group->setToolTip(tr("Show each session with its files below it (Ctrl+G)"));
    m_group->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    connect(m_group, &QPushButton::toggled, this, &FilterBar::groupedChanged);
}

void FilterBar::setFilter(const ItemFilter &filter, const QString &name)
{
    m_filter = filter;
    m_extraName = name;
    {
        const QSignalBlocker search(m_search);
        const QSignalBlocker state(m_state);
        m_search->setText(filter.text);
        const int wanted = filter.states.isEmpty() ? kAnyState
            : filter.states == kNotDoneStates      ? kNotDone
                                                   : int(*filter.states.constBegin());
        m_state->setCurrentIndex(m_state->findData(wanted));
        for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
            const QSignalBlocker blocked(chip.value());
            chip.value()->setChecked(filter.kinds.contains(ItemKind(chip.key())));
        }
    }
    m_types->setTypes(filter.types);
    showFilter();
    emit filterChanged(m_filter);
}

QString FilterBar::nameOf(const ItemFilter &filter, Instant takenAt)
{
    if (filter.session)
        return tr("Session %1").arg(shortKey(*filter.session));
    if (filter.failedIn)
        return tr("Failed in run %1").arg(formatCount(*filter.failedIn));
    if (filter.changedBefore && filter.changedFrom)
        return tr("%1 to %2 old")
            .arg(formatDuration(takenAt - *filter.changedBefore), formatDuration(takenAt - *filter.changedFrom));
    if (filter.changedBefore)
        return tr("older than %1").arg(formatDuration(takenAt - *filter.changedBefore));
    QStringList types;
    for (const QByteArray &type : filter.types)
        types << typeText(type);
    types.sort();
    return QLocale().createSeparatedList(types);
}

/// Escape belongs to a search that has text before it belongs to the window.
bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_search || !isKey)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPress = event->type() == QEvent::KeyPress;
    if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        event->accept();
        if (isPress)
            m_search->clear();
        return true;
    }
    if (key->key() == Qt::Key_Down && isPress) {
        emit listRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::clearAll()
{
    setFilter({}, {});
    m_search->setFocus(); // the button goes
}

void FilterBar::takeAge(const ValueRange &range)
{
    const Instant now = m_clock.now();
    m_filter.changedBefore = m_filter.changedFrom = std::nullopt;
    if (range.least)
        m_filter.changedBefore = now - Duration(*range.least);
    if (range.most)
        m_filter.changedFrom = now - Duration(*range.most);
    takeFilter();
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
        m_filter.states = kNotDoneStates;
    else if (state != kAnyState)
        m_filter.states = {ItemState(state)};
    showFilter();
    emit filterChanged(m_filter);
}

void FilterBar::showFilter()
{
    m_extra->setVisible(!m_extraName.isEmpty());
    m_extra->setText(m_extraName);
    m_extra->setChecked(!m_extraName.isEmpty());
    m_extra->setAccessibleName(tr("Remove the filter %1").arg(m_extraName));
    m_clear->setVisible(!(m_filter == ItemFilter()));
    showMenus();
}

/// What the menus say; what came by a name is said by its chip.
void FilterBar::showMenus()
{
    const bool byName = !m_extraName.isEmpty();
    QStringList types;
    for (const QByteArray &type : std::as_const(m_filter.types))
        types << typeText(type);
    types.sort();
    m_types->setTypes(m_filter.types);
    markButton(m_typeButton, !byName && !types.isEmpty(),
        types.isEmpty() || byName ? tr("Type")
            : types.size() > 2    ? tr("%Ln type(s)", nullptr, int(types.size()))
                                  : tr("Type: %1").arg(QLocale().createSeparatedList(types)));
    const ValueRange size{m_filter.minBytes, m_filter.maxBytes};
    m_sizes->setRange(size);
    const bool hasSize = !byName && size != ValueRange();
    markButton(m_sizeButton, hasSize,
        hasSize ? tr("Size: %1").arg(rangeText(size, [](qint64 bytes) { return formatBytes(bytes); })) : tr("Size"));
    ValueRange age = m_ages->range();
    if (!m_filter.changedFrom && !m_filter.changedBefore)
        age = {};
    m_ages->setRange(age);
    const bool hasAge = !byName && age != ValueRange();
    markButton(m_ageButton, hasAge,
        hasAge ? tr("Age: %1").arg(rangeText(age, [](qint64 us) { return formatDuration(Duration(us)); })) : tr("Age"));
}

void FilterBar::markButton(QPushButton *button, bool active, const QString &text)
{
    button->setText(text);
    button->setProperty("active", active);
    button->style()->unpolish(button);
    button->style()->polish(button);
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
    count(ItemKind::OldVersion, totals.oldVersions.items);
    // Most buckets keep none; a filter that is on stays in sight.
    QPushButton *versions = m_chips.value(int(ItemKind::OldVersion));
    versions->setVisible(totals.oldVersions.items > 0 || versions->isChecked());
}

void FilterBar::setKnownTypes(const QMap<QByteArray, TypeUsage> &types)
{
    m_types->setKnown(types);
}

void FilterBar::setHolds(qint64 holds, qint64 heldItems)
{
    m_held->setText(tr("%1  %2", "a kind and its count").arg(tr("Held"), formatCount(heldItems)));
    m_held->setAccessibleName(tr("Show %Ln hold(s)", nullptr, int(holds)));
    m_held->setToolTip(holds == 0 ? tr("Nothing is held. A hold (H) protects a session or a file from every cleanup.")
                                  : tr("%Ln hold(s): show what each one keeps, or end it", nullptr, int(holds)));
}

void FilterBar::setGrouped(bool grouped)
{
    const QSignalBlocker blocked(m_group);
    m_group->setChecked(grouped);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace docsweep
