// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/holds/endholdsdialog.h"

#include "ui/look/theme.h"
#include "ui/words/format.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kNamed = 5;
    constexpr int kLongestWhy = 500;

    QLabel *endingWords(const QString &text, const QString &name, const QString &role)
    {
        auto *label = new QLabel(text);
        label->setObjectName(name);
        label->setWordWrap(true);
        if (!role.isEmpty())
            label->setProperty("role", role);
        return label;
    }

} // namespace

QString namesOfHolds(const std::vector<Hold> &holds)
{
    QStringList lines;
    for (size_t at = 0; at < std::min(holds.size(), kNamed); ++at)
        lines << asWritten(shortKey(holds[at].pattern));
    if (holds.size() > kNamed)
        lines << EndHoldsDialog::tr("and %Ln more", nullptr, int(holds.size() - kNamed));
    return lines.join(u'\n');
}

EndHoldsDialog::EndHoldsDialog(const std::vector<Hold> &holds, const KindTotal &keeps, QWidget *parent)
    : QDialog(parent)
{
    for (const Hold &hold : holds)
        m_ids.push_back(hold.id);
    const int count = int(holds.size());
    setObjectName("endHoldsDialog"_L1);
    setWindowTitle(tr("End %Ln hold(s)", nullptr, count));
    setAccessibleName(windowTitle());
    setModal(true);
    setMinimumWidth(480);
    auto *title = endingWords(tr("End %Ln hold(s)?", nullptr, count), u"endHoldsTitle"_s, u"title"_s);
    auto *names = endingWords(namesOfHolds(holds), u"endHoldsNames"_s, {});
    auto *about = endingWords(keeps.items == 0
            ? tr("They keep nothing of the list now. What they would keep later can be deleted.")
            : tr("The next cleanup can delete what they keep: %Ln item(s), %1.", nullptr, int(keeps.items))
                  .arg(formatBytes(keeps.bytes)),
        u"endHoldsAbout"_s, {});
    m_why = new QLineEdit;
    m_why->setObjectName("endHoldsWhy"_L1);
    m_why->setAccessibleName(tr("Why"));
    m_why->setPlaceholderText(tr("For example: the audit is closed"));
    m_why->setMaxLength(kLongestWhy);
    auto *whyLabel = endingWords(tr("Why? The reason is kept with the hold."), u"endHoldsWhyLabel"_s, {});
    whyLabel->setBuddy(m_why);
    m_end = new QPushButton(tr("End %Ln hold(s)", nullptr, count));
    m_end->setObjectName("endHoldsAccept"_L1);
    m_end->setProperty("role", u"danger"_s);
    m_end->setAutoDefault(false);
    m_end->setEnabled(false);
    connect(m_end, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_why, &QLineEdit::textChanged, this, [this] { m_end->setEnabled(!why().isEmpty()); });
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName("endHoldsCancel"_L1);
    cancel->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    buttons->addStretch(1);
    buttons->addWidget(m_end);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kUnit, 3 * kUnit, 3 * kUnit, 2 * kUnit);
    layout->setSpacing(kUnit);
    for (QWidget *part : std::initializer_list<QWidget *>{title, names, about, whyLabel, m_why})
        layout->addWidget(part);
    layout->addSpacing(kUnit);
    layout->addLayout(buttons);
    m_why->setFocus();
}

QString EndHoldsDialog::why() const
{
    return m_why->text().trimmed();
}

} // namespace docsweep
