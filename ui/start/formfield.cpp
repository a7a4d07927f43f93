// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/formfield.h"

#include "ui/look/icons.h"
#include "ui/words/errorwords.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

FormField::FormField(const QString &setting, const QString &label, Kind kind, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_setting(setting)
    , m_label(label)
{
    setObjectName(u"field."_s + setting);
    m_edit = new QLineEdit;
    m_edit->setObjectName(setting);
    m_edit->setAccessibleName(label);
    m_edit->setToolTip(setting);
    setFocusProxy(m_edit);
    if (kind == Kind::Secret) {
        m_edit->setEchoMode(QLineEdit::Password);
        m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    }
    if (kind != Kind::Plain) // addresses, paths and keys read from the left in every language
        m_edit->setLayoutDirection(Qt::LeftToRight);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_touched = true;
        setError({});
        emit changed();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &FormField::finished);
    auto *title = new QLabel(label);
    title->setObjectName(u"label."_s + setting);
    title->setBuddy(m_edit);
    auto *row = new QHBoxLayout;
    row->setSpacing(kUnit);
    row->addWidget(m_edit, 1);
    if (kind == Kind::File || kind == Kind::Folder)
        addChooser(row, kind, theme);
    m_hint = new QLabel;
    m_hint->setObjectName(u"hint."_s + setting);
    m_hint->setProperty("role", u"muted"_s);
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_wrong = new QWidget;
    m_wrong->setObjectName(u"wrong."_s + setting);
    auto *mark = new QLabel;
    mark->setObjectName(u"mark."_s + setting);
    mark->setPixmap(tintedPixmap(u"error"_s, theme.danger, 16, devicePixelRatioF()));
    m_error = new QLabel;
    m_error->setObjectName(u"error."_s + setting);
    m_error->setProperty("role", u"danger"_s);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *wrong = new QHBoxLayout(m_wrong);
    wrong->setContentsMargins(0, 0, 0, 0);
    wrong->setSpacing(kUnit / 2);
    wrong->addWidget(mark, 0, Qt::AlignTop);
    wrong->addWidget(m_error, 1);
    m_wrong->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit / 2);
    column->addWidget(title);
    column->addLayout(row);
    column->addWidget(m_hint);
    column->addWidget(m_wrong);
}

void FormField::addChooser(QHBoxLayout *row, Kind kind, const Theme &theme)
{
    auto *button = new QPushButton(tr("Choose…"));
    button->setObjectName(u"choose."_s + m_setting);
    button->setAccessibleName(tr("Choose: %1").arg(m_label));
    button->setIcon(tintedIcon(u"open"_s, theme.text));
    connect(button, &QPushButton::clicked, this, [this, kind] { choose(kind); });
    row->addWidget(button);
}

void FormField::choose(Kind kind)
{
    auto *dialog = new QFileDialog(this, m_label, text().isEmpty() ? QDir::homePath() : text());
    dialog->setObjectName("fieldDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(kind == Kind::Folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        setText(file);
        m_touched = true;
        emit changed();
        emit finished();
    });
    dialog->open();
}

QString FormField::text() const
{
    return m_edit->echoMode() == QLineEdit::Password ? m_edit->text() : m_edit->text().trimmed();
}

void FormField::setText(const QString &text)
{
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
    setError({});
}

void FormField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_edit->setAccessibleDescription(hint);
}

void FormField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void FormField::setError(const QString &error, const QString &technical)
{
    m_said = error;
    say(*m_error, error, technical);
    m_wrong->setVisible(!error.isEmpty());
    m_edit->setAccessibleDescription(error.isEmpty() ? m_hint->text() : error);
}

QString FormField::error() const
{
    return m_said;
}

} // namespace docsweep
