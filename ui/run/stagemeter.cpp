// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/stagemeter.h"

#include "ui/look/icons.h"
#include "ui/words/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kFullBar = 10000; ///< parts of the bar: items may not fit into an int

} // namespace

StageMeter::StageMeter(
    const QString &icon, const QString &name, const QString &explanation, const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    setToolTip(explanation);
    auto *picture = new QLabel;
    picture->setObjectName("stageIcon"_L1);
    picture->setPixmap(tintedPixmap(icon, theme.muted, 16, devicePixelRatioF()));
    auto *title = new QLabel(name);
    title->setObjectName("stageName"_L1);
    m_figures = new QLabel;
    m_figures->setObjectName("stageFigures"_L1);
    m_figures->setProperty("role", u"muted"_s);
    m_bar = new QProgressBar;
    m_bar->setObjectName("stageBar"_L1);
    m_bar->setProperty("role", u"thin"_s);
    m_bar->setAccessibleName(name);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, kFullBar);
    auto *head = new QHBoxLayout;
    head->setSpacing(kUnit * 3 / 4);
    head->addWidget(picture);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_figures);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit / 2);
    layout->addLayout(head);
    layout->addWidget(m_bar);
}

void StageMeter::show(qint64 done, qint64 total)
{
    const QString text = total > 0 ? tr("%1 of %2").arg(formatCount(done), formatCount(total)) : tr("none");
    m_figures->setText(text);
    m_bar->setAccessibleDescription(text);
    m_bar->setValue(total > 0 ? int(double(done) / double(total) * kFullBar) : 0);
}

void StageMeter::clear()
{
    m_figures->clear();
    m_bar->setAccessibleDescription({});
    m_bar->setValue(0);
}

} // namespace docsweep
