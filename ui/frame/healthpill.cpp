// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/healthpill.h"

#include "ui/look/icons.h"
#include "ui/look/plaintext.h"
#include "ui/start/checkwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QLabel>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

HealthPill::HealthPill(const QString &side, const Theme &theme, QWidget *parent)
    : QPushButton(parent)
    , m_side(side)
    , m_theme(theme)
{
    setProperty("role", u"pill"_s);
    setIconSize({16, 16});
    connect(this, &QPushButton::clicked, this, &HealthPill::open);
    setHealth({});
}

void HealthPill::setHealth(const Health &health)
{
    m_health = health;
    switch (health.state) {
    case Health::State::Unknown:
        setIcon(tintedIcon(u"unknown"_s, m_theme.muted));
        m_words = tr("%1 not checked yet").arg(m_side);
        break;
    case Health::State::Good:
        setIcon(tintedIcon(u"good"_s, m_theme.good));
        m_words = tr("%1 %2 ms").arg(m_side, formatCount(std::max<qint64>(1, health.took.count())));
        break;
    case Health::State::Bad:
        setIcon(tintedIcon(u"error"_s, m_theme.danger));
        m_words = tr("%1: %2").arg(m_side, errorTitle(health.error.kind));
        break;
    case Health::State::Off:
        setIcon(tintedIcon(u"unknown"_s, m_theme.muted));
        m_words = tr("%1 switched off").arg(m_side);
        break;
    }
    showText();
    setToolTip(tipText(health.name.isEmpty() ? m_words : m_words + u'\n' + health.name));
    setAccessibleName(m_words);
}

void HealthPill::setBrief(bool brief)
{
    m_brief = brief;
    showText();
}

void HealthPill::open()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName("panel"_L1);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(2 * kUnit, 2 * kUnit, 2 * kUnit, 2 * kUnit);
    const auto add = [layout](const QString &text, const QString &name, const QString &role) {
        auto *label = new QLabel(text);
        label->setObjectName(name);
        label->setProperty("role", role);
        label->setWordWrap(true);
        label->setMinimumWidth(340);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
        return label;
    };
    add(m_words, u"healthTitle"_s, u"heading"_s);
    if (!m_health.name.isEmpty())
        add(m_health.name, u"healthName"_s, u"muted"_s);
    switch (m_health.state) {
    case Health::State::Bad:
        say(*add({}, u"healthReason"_s, {}), errorSentence(m_health.error), technicalText(m_health.error));
        if (m_editable) {
            auto *edit = new QPushButton(tr("Edit connection"));
            edit->setObjectName("healthEdit"_L1);
            connect(edit, &QPushButton::clicked, this, [this, popup] {
                popup->close();
                emit editRequested();
            });
            layout->addWidget(edit, 0, Qt::AlignTrailing);
        }
        break;
    case Health::State::Off:
        add(tr("“Clean up files” is off in Settings: only rows are deleted, files are not touched."), u"healthReason"_s,
            {});
        break;
    case Health::State::Good:
        add(tr("It answered at the last scan."), u"healthReason"_s, {});
        if (m_health.how != ListedBy::Itself)
            add(tr("Files are listed %1.").arg(listingWords(m_health.how)), u"healthHow"_s, u"muted"_s);
        break;
    case Health::State::Unknown:
        add(tr("The next scan checks it."), u"healthReason"_s, {});
        break;
    }
    const QSize size = popup->sizeHint();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    popup->move(mapToGlobal(QPoint(mirrored ? width() - size.width() : 0, height() + kUnit / 2)));
    popup->show();
}

} // namespace docsweep
