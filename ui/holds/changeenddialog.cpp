// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/holds/changeenddialog.h"

#include "ui/holds/endholdsdialog.h"
#include "ui/holds/holdendedit.h"
#include "ui/look/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

ChangeEndDialog::ChangeEndDialog(const std::vector<Hold> &holds, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_holds(holds)
{
    setObjectName("changeEndDialog"_L1);
    setWindowTitle(tr("Change the end of %Ln hold(s)", nullptr, int(holds.size())));
    setAccessibleName(windowTitle());
    setModal(true);
    setMinimumWidth(480);
    auto *title = new QLabel(windowTitle());
    title->setObjectName("changeEndTitle"_L1);
    title->setProperty("role", u"title"_s);
    title->setWordWrap(true);
    auto *names = new QLabel(namesOfHolds(holds));
    names->setObjectName("changeEndNames"_L1);
    m_end = new HoldEndEdit(clock);
    auto *label = new QLabel(tr("Until"));
    label->setObjectName("changeEndLabel"_L1);
    label->setBuddy(m_end);
    m_shorter = new QLabel;
    m_shorter->setObjectName("changeEndShorter"_L1);
    m_shorter->setProperty("role", u"muted"_s);
    m_shorter->setWordWrap(true);
    m_shorter->setMinimumHeight(fontMetrics().lineSpacing());
    m_shorter->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    if (holds.size() == 1) // of several none is shortened by another's end
        m_end->setUntil(holds.front().until);
    connect(m_end, &HoldEndEdit::changed, this, &ChangeEndDialog::describe);
    auto *change = new QPushButton(tr("Change end"));
    change->setObjectName("changeEndAccept"_L1);
    change->setProperty("role", u"primary"_s);
    change->setDefault(true);
    connect(change, &QPushButton::clicked, this, &QDialog::accept);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName("changeEndCancel"_L1);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    buttons->addStretch(1);
    buttons->addWidget(change);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kUnit, 3 * kUnit, 3 * kUnit, 2 * kUnit);
    layout->setSpacing(kUnit);
    for (QWidget *part : std::initializer_list<QWidget *>{title, names, label, m_end, m_shorter})
        layout->addWidget(part);
    layout->addLayout(buttons);
    m_end->setFocus();
    describe();
}

/// Who shortens somebody's hold should notice.
void ChangeEndDialog::describe()
{
    const std::optional<Instant> wanted = until();
    const auto shorter = std::ranges::count_if(
        m_holds, [&wanted](const Hold &hold) { return wanted && (!hold.until || *wanted < *hold.until); });
    m_shorter->setText(
        shorter == 0 ? QString() : tr("%Ln hold(s) will end earlier than before.", nullptr, int(shorter)));
}

std::optional<Instant> ChangeEndDialog::until() const
{
    return m_end->until();
}

std::vector<qint64> ChangeEndDialog::ids() const
{
    std::vector<qint64> ids;
    for (const Hold &hold : m_holds)
        ids.push_back(hold.id);
    return ids;
}

} // namespace docsweep
