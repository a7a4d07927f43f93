// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancegroup.h"

#include "ui/words/languages.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

AppearanceGroup::AppearanceGroup(QWidget *parent)
    : SettingsCard(u"appearance"_s, tr("Appearance"), parent)
{
    m_language = new QComboBox;
    m_language->setObjectName("language"_L1);
    m_theme = new QComboBox;
    m_theme->setObjectName("theme"_L1);
    m_theme->addItem(tr("Same as the desktop"), themeWord(ThemeChoice::System));
    m_theme->addItem(tr("Light"), themeWord(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), themeWord(ThemeChoice::Dark));
    addLine(
        tr("Language"), tr("For this window only. The command line and the log are always in English."), m_language);
    addLine(tr("Colours"), tr("“Same as the desktop” follows the desktop, even while the window is open."), m_theme);
    connect(m_language, &QComboBox::activated, this, &AppearanceGroup::take);
    connect(m_theme, &QComboBox::activated, this, &AppearanceGroup::take);
}

void AppearanceGroup::addLine(const QString &title, const QString &hint, QComboBox *box)
{
    box->setAccessibleName(title);
    box->setAccessibleDescription(hint);
    box->setMinimumWidth(24 * kUnit);
    // Measuring the languages' own names would load the fonts of all their scripts at the start.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    auto *line = new QWidget;
    line->setObjectName(u"appearanceLine."_s + box->objectName());
    auto *label = new QLabel(title);
    label->setObjectName(u"appearanceTitle."_s + box->objectName());
    label->setBuddy(box);
    auto *words = new QLabel(hint);
    words->setObjectName(u"appearanceHint."_s + box->objectName());
    words->setProperty("role", u"muted"_s);
    words->setWordWrap(true);
    auto *left = new QVBoxLayout;
    left->setSpacing(kUnit / 4);
    left->addWidget(label);
    left->addWidget(words);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, kUnit, 0, kUnit);
    row->setSpacing(3 * kUnit);
    row->addLayout(left, 1);
    row->addWidget(box, 0, Qt::AlignVCenter);
    add(line);
}

void AppearanceGroup::setAppearance(const AppearanceChoice &choice, const QStringList &languages)
{
    const QSignalBlocker blocked(m_language);
    m_language->clear();
    m_language->addItem(tr("Same as the desktop"), QString());
    for (const QString &language : languages)
        m_language->addItem(Languages::nativeName(language), language);
    m_language->setCurrentIndex(qMax(0, m_language->findData(choice.language)));
    m_theme->setCurrentIndex(m_theme->findData(themeWord(choice.theme)));
}

void AppearanceGroup::take()
{
    emit chosen({m_language->currentData().toString(), themeOf(m_theme->currentData().toString())});
}

} // namespace docsweep
