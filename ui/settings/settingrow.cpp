// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrow.h"

#include "ui/look/plaintext.h"
#include "ui/words/errorwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QLabel *words(const QString &role)
    {
        auto *label = new QLabel;
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        if (!role.isEmpty())
            label->setProperty("role", role);
        return label;
    }

} // namespace

SettingRow::SettingRow(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    m_title = words({});
    m_hint = words(u"muted"_s);
    m_value = words(u"heading"_s);
    m_origin = words(u"muted"_s);
    m_elsewhere = words(u"muted"_s);
    for (QLabel *label : {m_value, m_origin, m_elsewhere})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_change = new QPushButton(tr("Change…"));
    connect(m_change, &QPushButton::clicked, this, &SettingRow::edit);
    makeEditor();
    auto *left = new QVBoxLayout;
    left->setSpacing(kUnit / 4);
    left->addWidget(m_title);
    left->addWidget(m_hint);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(kUnit / 4);
    for (QWidget *part : std::initializer_list<QWidget *>{m_value, m_editor, m_origin, m_elsewhere})
        right->addWidget(part);
    right->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, kUnit, 0, kUnit);
    row->setSpacing(3 * kUnit);
    row->addLayout(left, 4);
    auto *rest = new QHBoxLayout; // so that the columns of all rows stand in line, with or without a button
    rest->setSpacing(3 * kUnit);
    rest->addLayout(right, 1);
    rest->addWidget(m_change, 0, Qt::AlignTop);
    row->addLayout(rest, 6);
}

void SettingRow::makeEditor()
{
    m_text = new QLineEdit;
    m_text->setMaximumWidth(20 * kUnit);
    m_choice = new QComboBox;
    m_unit = words(u"muted"_s);
    m_unit->setWordWrap(false);
    m_save = new QPushButton(tr("Save"));
    m_save->setProperty("role", u"primary"_s);
    m_cancel = new QPushButton(tr("Cancel"));
    m_reset = new QPushButton(tr("Use the default"));
    m_reset->setProperty("role", u"link"_s);
    m_error = words(u"danger"_s);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_error->hide();
    connect(m_text, &QLineEdit::textEdited, m_error, &QWidget::hide);
    connect(m_text, &QLineEdit::returnPressed, this, &SettingRow::save);
    connect(m_save, &QPushButton::clicked, this, &SettingRow::save);
    connect(m_cancel, &QPushButton::clicked, this, &SettingRow::close);
    connect(m_reset, &QPushButton::clicked, this, [this] { emit changeRequested(m_view.name, std::nullopt); });
    m_editor = new QWidget;
    auto *fields = new QHBoxLayout;
    fields->setSpacing(kUnit);
    fields->addWidget(m_text);
    fields->addWidget(m_choice);
    fields->addWidget(m_unit);
    fields->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 0, 0, kUnit / 2);
    column->setSpacing(kUnit);
    column->addLayout(fields);
    column->addWidget(m_error);
    column->addLayout(buttons);
    m_editor->hide();
}

void SettingRow::show(const SettingView &view)
{
    m_view = view;
    setObjectName(u"setting."_s + view.name);
    setAccessibleName(view.title);
    const auto name = [&view](QWidget *part, const QString &what) { part->setObjectName(what + u'.' + view.name); };
    name(m_title, u"settingTitle"_s);
    name(m_hint, u"settingHint"_s);
    name(m_value, u"settingValue"_s);
    name(m_origin, u"settingOrigin"_s);
    name(m_elsewhere, u"settingElsewhere"_s);
    name(m_change, u"settingChange"_s);
    name(m_editor, u"settingEditor"_s);
    name(m_text, u"settingText"_s);
    name(m_choice, u"settingChoice"_s);
    name(m_unit, u"settingUnit"_s);
    name(m_save, u"settingSave"_s);
    name(m_cancel, u"settingCancel"_s);
    name(m_reset, u"settingReset"_s);
    name(m_error, u"settingError"_s);
    m_title->setText(view.title);
    m_title->setToolTip(view.name);
    m_hint->setText(view.hint);
    m_value->setText(view.value);
    m_value->setToolTip(tipText(view.value));
    m_origin->setText(view.origin);
    m_elsewhere->setText(view.elsewhere);
    m_change->setAccessibleName(tr("Change: %1").arg(view.title));
    m_change->setAccessibleDescription(view.value);
    for (QWidget *field : std::initializer_list<QWidget *>{m_text, m_choice}) {
        field->setAccessibleName(view.title);
        field->setAccessibleDescription(view.hint);
    }
    using Kind = SettingView::Kind;
    m_unit->setText(view.kind == Kind::Hours ? tr("for example 90 min, 1.5 h or 2 d")
            : view.kind == Kind::Megabytes   ? tr("megabytes")
            : view.kind == Kind::Percent     ? tr("percent, 0 to 100")
            : view.kind == Kind::Count       ? tr("items")
            : view.kind == Kind::Days        ? tr("days")
            : view.kind == Kind::Seconds     ? tr("seconds")
            : view.kind == Kind::Times       ? tr("times, 1 or more")
                                             : QString());
    const bool isLong = view.kind == Kind::Text || view.kind == Kind::Secret;
    m_text->setMaximumWidth(isLong ? QWIDGETSIZE_MAX : 20 * kUnit);
    m_text->setEchoMode(view.kind == Kind::Secret ? QLineEdit::Password : QLineEdit::Normal);
    m_reset->setText(view.kind == Kind::Secret || view.kind == Kind::Text ? tr("Remove") : tr("Use the default"));
    if (m_open && !view.isChangeable())
        close();
    arrange();
}

void SettingRow::arrange()
{
    const bool isSwitch = isChosen();
    const bool hasUnit = !isSwitch && !m_unit->text().isEmpty();
    m_hint->setVisible(!m_view.hint.isEmpty());
    m_value->setVisible(!m_open);
    m_origin->setVisible(!m_open && !m_view.origin.isEmpty());
    m_elsewhere->setVisible(!m_open && !m_view.elsewhere.isEmpty());
    m_change->setVisible(m_view.isChangeable() && !m_open);
    m_change->setEnabled(!m_locked);
    m_save->setEnabled(!m_locked);
    m_reset->setEnabled(!m_locked);
    m_editor->setVisible(m_open);
    m_text->setVisible(!isSwitch);
    m_choice->setVisible(isSwitch);
    m_unit->setVisible(hasUnit);
    m_reset->setVisible(m_view.isOwn);
}

void SettingRow::edit()
{
    m_open = true;
    m_error->hide();
    m_text->setText(m_view.typed);
    fillChoices();
    m_choice->setCurrentIndex(m_choice->findData(m_view.typed));
    arrange();
    QWidget *field = isChosen() ? static_cast<QWidget *>(m_choice) : m_text;
    field->setFocus();
    m_text->selectAll();
    emit opened();
}

bool SettingRow::isChanged() const
{
    return m_open && (isChosen() ? m_choice->currentData().toString() : m_text->text()) != m_view.typed;
}

void SettingRow::close()
{
    const bool hadFocus = isAncestorOf(focusWidget());
    m_open = false;
    m_text->clear(); // it may be a secret
    arrange();
    if (hadFocus)
        m_change->setFocus();
}

void SettingRow::setLocked(bool locked)
{
    m_locked = locked;
    arrange();
}

void SettingRow::setError(const QString &error, const QString &technical)
{
    say(*m_error, error, technical);
    m_error->setVisible(!error.isEmpty());
    m_text->setAccessibleDescription(error);
    m_text->setFocus();
}

void SettingRow::save()
{
    if (m_locked)
        return;
    emit changeRequested(
        m_view.name, isChosen() ? m_choice->currentData().toString() : settingText(m_view.kind, m_text->text()));
}

/// From a list, not typed.
bool SettingRow::isChosen() const
{
    return m_view.kind == SettingView::Kind::Switch || m_view.kind == SettingView::Kind::Choice;
}

void SettingRow::fillChoices()
{
    m_choice->clear();
    if (m_view.kind == SettingView::Kind::Switch) {
        m_choice->addItem(tr("Yes"), u"true"_s);
        m_choice->addItem(tr("No"), u"false"_s);
    }
    for (const auto &[value, words] : m_view.choices)
        m_choice->addItem(words, value);
}

/// Escape belongs to an open editor before it belongs to the window.
bool SettingRow::event(QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (m_open && isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            close();
        return true;
    }
    return QFrame::event(event);
}

} // namespace docsweep
