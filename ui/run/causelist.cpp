// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/causelist.h"

#include "ui/candidates/candidatedelegate.h"
#include "ui/look/icons.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QGridLayout>
#include <QLabel>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kMostCauses = 3;

    QLabel *wrapped(const QString &name)
    {
        auto *label = new QLabel;
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }

} // namespace

CauseList::CauseList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Why items were not deleted"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit * 3 / 4);
    for (size_t i = 0; i < kMostCauses; ++i) {
        const QString number = QString::number(i);
        Row row{new QWidget, new QLabel, wrapped(u"runCause"_s + number), wrapped(u"runMend"_s + number)};
        row.icon->setObjectName(u"runCauseIcon"_s + number);
        row.mend->setProperty("role", u"muted"_s);
        auto *grid = new QGridLayout(row.widget);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(kUnit);
        grid->setVerticalSpacing(2);
        grid->setColumnStretch(1, 1);
        grid->addWidget(row.icon, 0, 0, Qt::AlignTop);
        grid->addWidget(row.cause, 0, 1);
        grid->addWidget(row.mend, 1, 1);
        layout->addWidget(row.widget);
        m_rows.push_back(row);
    }
    m_more = new QLabel;
    m_more->setObjectName("runMoreCauses"_L1);
    m_more->setProperty("role", u"muted"_s);
    layout->addWidget(m_more);
    showRows(0, 0);
}

void CauseList::setCauses(const std::vector<CauseCount> &causes)
{
    const auto mend = [](ItemState state) {
        switch (state) {
        case ItemState::Skipped:
            return tr("Nothing to fix: they were skipped on purpose, and the next scan checks them again.");
        case ItemState::Pending:
            return tr(
                "Nothing is forgotten: once this is fixed, the next cleanup continues with them, and so does Retry "
                "in the report.");
        case ItemState::Failed:
            return tr("They are still there. Fix the cause, then scan and clean up again.");
        default:
            return QString();
        }
    };
    const size_t count = std::min(causes.size(), m_rows.size());
    for (size_t i = 0; i < count; ++i) {
        const CauseCount &cause = causes[i];
        setRow(i, stateIconName(int(cause.state)), stateColour(int(cause.state), m_theme), causeLine(cause),
            together(causeWords(cause.why).wayOn, mend(cause.state)), causeDetail(cause.why));
    }
    showRows(count, qsizetype(causes.size() - count));
}

void CauseList::setProblem(const Why &problem)
{
    const ErrorWords words = causeWords(problem);
    setRow(0, u"warning"_s, m_theme.warning, words.headline, words.wayOn, words.technical);
    showRows(1, 0);
}

void CauseList::setRow(size_t at, const QString &icon, const QColor &colour, const QString &cause, const QString &mend,
    const QString &technical)
{
    const Row &row = m_rows[at];
    row.icon->setPixmap(tintedPixmap(icon, colour, 16, devicePixelRatioF()));
    row.cause->setText(cause);
    say(*row.mend, mend, technical);
    row.mend->setVisible(!mend.isEmpty() || !technical.isEmpty());
}

void CauseList::showRows(size_t count, qsizetype more)
{
    m_shown = count;
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].widget->setVisible(i < count);
    m_more->setText(tr("and %Ln more cause(s); the report lists them all", nullptr, int(more)));
    m_more->setVisible(more > 0);
    setVisible(count > 0);
}

} // namespace docsweep
