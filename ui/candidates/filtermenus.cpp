// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/filtermenus.h"

#include "ui/look/theme.h"
#include "ui/words/format.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidgetAction>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kMostTypes = 10; ///< listed; others are typed

    QDoubleSpinBox *numberField(const QString &name, const QString &spoken)
    {
        auto *field = new QDoubleSpinBox;
        field->setObjectName(name);
        field->setAccessibleName(spoken);
        field->setRange(0, 1e9);
        field->setDecimals(1);
        field->setSpecialValueText(RangeMenu::tr("any", "a limit that is not set"));
        field->setButtonSymbols(QAbstractSpinBox::NoButtons);
        field->setMinimumWidth(88);
        return field;
    }

} // namespace

RangeMenu::RangeMenu(const QString &name, const QString &anyText, const std::vector<Preset> &presets,
    const std::vector<Unit> &units, int ownUnit, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(name + u"Menu"_s);
    const auto add = [this](const QString &text, const ValueRange &range) {
        QAction *action = addAction(text);
        action->setCheckable(true);
        action->setChecked(range == m_range);
        connect(action, &QAction::triggered, this, [this, range] { choose(range); });
        m_presets.emplace_back(action, range);
    };
    add(anyText, {});
    for (const Preset &preset : presets)
        add(preset.name, preset.range);
    addSeparator();
    auto *own = new QWidgetAction(this);
    own->setDefaultWidget(makeFields(name, units, ownUnit));
    addAction(own);
}

QWidget *RangeMenu::makeFields(const QString &name, const std::vector<Unit> &units, int ownUnit)
{
    auto *fields = new QWidget;
    fields->setObjectName(name + u"Fields"_s);
    m_least = numberField(name + u"Least"_s, tr("At least"));
    m_most = numberField(name + u"Most"_s, tr("At most"));
    m_unit = new QComboBox;
    m_unit->setObjectName(name + u"Unit"_s);
    m_unit->setAccessibleName(tr("Unit"));
    for (const Unit &unit : units)
        m_unit->addItem(unit.name, unit.factor);
    m_unit->setCurrentIndex(ownUnit);
    auto *apply = new QPushButton(tr("Show these"));
    apply->setObjectName(name + u"Apply"_s);
    connect(apply, &QPushButton::clicked, this, &RangeMenu::takeFields);
    auto *leastLabel = new QLabel(tr("At least"));
    auto *mostLabel = new QLabel(tr("At most"));
    auto *unitLabel = new QLabel(tr("Unit"));
    leastLabel->setObjectName(name + u"LeastLabel"_s);
    mostLabel->setObjectName(name + u"MostLabel"_s);
    unitLabel->setObjectName(name + u"UnitLabel"_s);
    leastLabel->setBuddy(m_least);
    mostLabel->setBuddy(m_most);
    unitLabel->setBuddy(m_unit);
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(20, kUnit, 2 * kUnit, kUnit);
    grid->setHorizontalSpacing(kUnit * 3 / 2);
    grid->setVerticalSpacing(kUnit);
    grid->addWidget(leastLabel, 0, 0);
    grid->addWidget(m_least, 0, 1);
    grid->addWidget(mostLabel, 1, 0);
    grid->addWidget(m_most, 1, 1);
    grid->addWidget(unitLabel, 2, 0);
    grid->addWidget(m_unit, 2, 1);
    grid->addWidget(apply, 3, 0, 1, 2);
    return fields;
}

void RangeMenu::setRange(const ValueRange &range)
{
    m_range = range;
    for (const auto &[action, preset] : m_presets)
        action->setChecked(preset == range);
}

void RangeMenu::choose(const ValueRange &range)
{
    setRange(range);
    emit rangeChosen(range);
}

void RangeMenu::takeFields()
{
    const double factor = double(m_unit->currentData().toLongLong());
    ValueRange range;
    if (m_least->value() > 0)
        range.least = qint64(m_least->value() * factor);
    if (m_most->value() > 0)
        range.most = qint64(m_most->value() * factor);
    if (range.least && range.most && *range.most < *range.least)
        std::swap(range.least, range.most);
    choose(range);
    hide();
}

TypeMenu::TypeMenu(QWidget *parent)
    : QMenu(parent)
{
    setObjectName("typeMenu"_L1);
    fill();
}

void TypeMenu::setKnown(const QMap<QByteArray, TypeUsage> &types)
{
    QList<QByteArray> known = types.keys();
    known.removeAll("*");
    std::stable_sort(known.begin(), known.end(),
        [&types](const QByteArray &a, const QByteArray &b) { return types[b].files < types[a].files; });
    known = known.mid(0, kMostTypes);
    if (known == m_known)
        return;
    m_known = known;
    fill();
}

void TypeMenu::setTypes(const QSet<QByteArray> &types)
{
    if (types == m_types) // also keeps an action alive that is being triggered
        return;
    m_types = types;
    fill();
}

void TypeMenu::fill()
{
    clear();
    QAction *any = addAction(tr("Any type"));
    any->setCheckable(true);
    any->setChecked(m_types.isEmpty());
    connect(
        any, &QAction::triggered, this,
        [this] { // queued: the action itself is made anew
            setTypes({});
            emit typesChosen(m_types);
        },
        Qt::QueuedConnection);
    QList<QByteArray> shown = m_known;
    QList<QByteArray> chosen = m_types.values();
    std::sort(chosen.begin(), chosen.end());
    for (const QByteArray &type : chosen) {
        if (!shown.contains(type))
            shown << type;
    }
    for (const QByteArray &type : shown) {
        QAction *action = addAction(typeText(type));
        action->setCheckable(true);
        action->setChecked(m_types.contains(type));
        connect(action, &QAction::triggered, this, [this, type](bool checked) {
            checked ? void(m_types.insert(type)) : void(m_types.remove(type));
            emit typesChosen(m_types);
        });
    }
    addSeparator();
    addField();
}

void TypeMenu::addField()
{
    auto *box = new QWidget;
    box->setObjectName("typeFields"_L1);
    m_others = new QLineEdit;
    m_others->setObjectName("typeOthers"_L1);
    m_others->setAccessibleName(tr("Other types, with commas between them"));
    m_others->setPlaceholderText(tr("Others: tif, csv"));
    m_others->setMinimumWidth(168);
    connect(m_others, &QLineEdit::returnPressed, this, [this] {
        QSet<QByteArray> types = m_types;
        for (const QString &word : m_others->text().toLower().split(u',', Qt::SkipEmptyParts)) {
            QByteArray type = word.trimmed().toUtf8();
            while (type.startsWith('.'))
                type.remove(0, 1);
            if (!type.isEmpty())
                types.insert(type);
        }
        hide();
        QMetaObject::invokeMethod(
            this,
            [this, types] { // this field is made anew with the menu
                setTypes(types);
                emit typesChosen(m_types);
            },
            Qt::QueuedConnection);
    });
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(20, kUnit / 2, 2 * kUnit, kUnit / 2);
    layout->addWidget(m_others);
    auto *action = new QWidgetAction(this);
    action->setDefaultWidget(box);
    addAction(action);
}

} // namespace docsweep
