// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/navigation.h"

#include "ui/look/accessible.h"
#include "ui/look/icons.h"

#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLeastWidth = 200;
    constexpr int kMargin = kUnit * 3 / 2; ///< around the pages, and after the count in a page's button
    constexpr int kBeforeName = 40; ///< a button's edge, its icon and the room between that and its name

} // namespace

Navigation::Navigation(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setAccessibleRole(*this, QAccessible::PageTabList); // before anybody is told a name
    setObjectName("navigation"_L1);
    setAccessibleName(tr("Pages"));
    setProperty("mirrored", QApplication::isRightToLeft());
    setFixedWidth(kLeastWidth);
    auto *mark = new QLabel;
    mark->setObjectName("brandIcon"_L1);
    mark->setPixmap(tintedPixmap(u"docsweep"_s, theme.accent, 24, devicePixelRatioF()));
    auto *name = new QLabel(u"docsweep"_s);
    name->setObjectName("brand"_L1);
    name->setProperty("role", u"title"_s);
    auto *brand = new QHBoxLayout;
    brand->setSpacing(kUnit);
    brand->addWidget(mark);
    brand->addWidget(name, 1);
    m_pages = new QButtonGroup(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kUnit * 2, kMargin, kUnit * 2);
    layout->setSpacing(kUnit / 2);
    layout->addLayout(brand);
    layout->addSpacing(2 * kUnit);
    addPage(kProjects, tr("All projects"), u"projects"_s, u"Ctrl+0"_s);
    m_pages->button(kProjects)->setShortcut({}); // the window's own: it counts while this is hidden, too
    m_pages->button(kProjects)->hide();
    addPage(0, tr("Overview"), u"overview"_s, u"Ctrl+1"_s);
    addPage(1, tr("Candidates"), u"candidates"_s, u"Ctrl+2"_s);
    addPage(2, tr("Activity"), u"activity"_s, u"Ctrl+3"_s);
    addPage(3, tr("Schedule"), u"clock"_s, u"Ctrl+4"_s);
    addPage(4, tr("Holds"), u"hold"_s, u"Ctrl+5"_s);
    addPage(6, tr("Vault"), u"vault"_s, u"Ctrl+7"_s);
    addPage(5, tr("Settings"), u"settings"_s, u"Ctrl+6"_s);
    layout->addStretch(1);
    connect(m_pages, &QButtonGroup::idClicked, this, &Navigation::pageChosen);
}

void Navigation::addPage(int page, const QString &name, const QString &icon, const QString &shortcut)
{
    auto *button = new QPushButton;
    setAccessibleRole(*button, QAccessible::PageTab); // before anybody is told a text
    button->setText(name);
    button->setObjectName(u"page"_s + QString::number(page));
    button->setProperty("role", u"page"_s);
    button->setCheckable(true);
    button->setIcon(tintedIcon(icon, m_theme.muted));
    button->setIconSize({20, 20});
    button->setShortcut(QKeySequence(shortcut));
    button->setToolTip(tr("%1 (%2)").arg(name, shortcut));
    auto *count = new QLabel;
    count->setObjectName(u"pageCount"_s + QString::number(page));
    count->setProperty("role", u"muted"_s);
    count->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout(button);
    row->setContentsMargins(kMargin, 0, kMargin, 0);
    row->addStretch(1);
    row->addWidget(count);
    m_counts.insert(page, count);
    m_names.insert(page, name);
    m_pages->addButton(button, page);
    layout()->addWidget(button);
}

void Navigation::setPage(int page)
{
    m_pages->setExclusive(false); // else the last one could not be left
    for (QAbstractButton *button : m_pages->buttons())
        button->setChecked(m_pages->id(button) == page);
    m_pages->setExclusive(true);
}

void Navigation::setCount(int page, const QString &count)
{
    m_counts[page]->setText(count);
    m_pages->button(page)->setAccessibleName(count.isEmpty() ? m_names[page] : tr("%1, %2").arg(m_names[page], count));
    fitCounts();
}

/// A long word and a large count stand beside each other, not on each other.
void Navigation::fitCounts()
{
    int width = kLeastWidth;
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count) {
        if ((*count)->text().isEmpty())
            continue;
        QFont chosen = m_pages->button(count.key())->font();
        chosen.setWeight(QFont::DemiBold);
        const int name = QFontMetrics(chosen).horizontalAdvance(m_names[count.key()]);
        width = std::max(width, kBeforeName + name + kUnit + (*count)->sizeHint().width() + 3 * kMargin);
    }
    setFixedWidth(width);
}

void Navigation::setPagesEnabled(bool enabled)
{
    for (QAbstractButton *page : m_pages->buttons())
        page->setEnabled(enabled || m_pages->id(page) == kProjects); // which is above them
}

void Navigation::setProjectsShown(bool shown)
{
    m_pages->button(kProjects)->setVisible(shown);
}

} // namespace docsweep
