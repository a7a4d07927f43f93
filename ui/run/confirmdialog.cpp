// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/confirmdialog.h"

#include "ui/candidates/candidatedelegate.h"
#include "ui/look/icons.h"
#include "ui/look/margins.h"
#include "ui/look/projectbadge.h"
#include "ui/words/confirmtexts.h"
#include "ui/words/format.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kWidth = 528;
    constexpr int kWideWidth = 640; ///< with reasons for typing the number
    constexpr int kLeastFacts = 120;
    constexpr int kScreenMargin = 64;

    QLabel *wrapped(const QString &text, const QString &name)
    {
        auto *label = new QLabel(text);
        label->setObjectName(name);
        label->setWordWrap(true);
        return label;
    }

    void addRow(QGridLayout &grid, QWidget *icon, const QString &name, const QString &items, const QString &bytes)
    {
        const int row = grid.rowCount();
        if (icon)
            grid.addWidget(icon, row, 0);
        auto *first = new QLabel(name);
        auto *second = new QLabel(items);
        auto *third = new QLabel(bytes);
        first->setObjectName(u"confirmName"_s + QString::number(row));
        second->setObjectName(u"confirmItems"_s + QString::number(row));
        third->setContentsMargins(marginsOf(kUnit, 0, 0, 0)); // figures of two columns are not one
        third->setObjectName(u"confirmBytes"_s + QString::number(row));
        grid.addWidget(first, row, 1);
        grid.addWidget(second, row, 2, Qt::AlignRight);
        grid.addWidget(third, row, 3, Qt::AlignRight);
    }

} // namespace

ConfirmDialog::ConfirmDialog(const ItemChoice &choice, const Plan &plan, const ConfirmFacts &known, Instant now,
    const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_mostOfEverything(isMostOfEverything(choice, plan))
    , m_mustType(m_mostOfEverything || !known.preview.limits.empty())
{
    setObjectName("confirmDialog"_L1);
    setWindowTitle(tr("Clean up"));
    setAccessibleName(tr("What will be deleted"));
    setModal(true);
    auto *content = new QWidget;
    content->setObjectName("confirmContent"_L1);
    auto *facts = new QVBoxLayout(content);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(kUnit * 3 / 2);
    auto *title = wrapped(
        tr("%Ln item(s) will be deleted, %1", nullptr, int(choice.totals.items)).arg(formatBytes(choice.totals.bytes)),
        u"confirmTitle"_s);
    title->setProperty("role", u"title"_s);
    facts->addWidget(title);
    addProject(*facts, known);
    if (plan.policy.onlySession)
        addSession(*facts, *plan.policy.onlySession);
    addFigures(*facts, choice);
    if (known.difference)
        addDifference(*facts, *known.difference, now);
    if (known.ownAge) {
        auto *trial = wrapped(tr("This list was made with a trial age: what is older than %1. The schedule uses %2.")
                                  .arg(formatDuration(plan.policy.age), formatDuration(*known.ownAge)),
            u"confirmTrial"_s);
        trial->setProperty("role", u"heading"_s);
        facts->addWidget(trial);
    }
    addFacts(*facts, choice, plan, now);
    addCopies(*facts, known, now);

    auto *scroll = new QScrollArea;
    scroll->setObjectName("confirmScroll"_L1);
    scroll->setAccessibleName(accessibleName());
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kUnit, 3 * kUnit, 3 * kUnit, 2 * kUnit);
    layout->setSpacing(kUnit * 3 / 2);
    layout->addWidget(scroll, 1);
    auto *below = new QVBoxLayout;
    below->setSpacing(kUnit * 3 / 2);
    if (known.first.isFirst && known.first.ofLiving.items > 0)
        addFirstRun(*below, known.first.ofLiving);
    if (m_mustType)
        addTypedNumber(*below, choice, known.preview.limits);
    below->addSpacing(kUnit);
    QPushButton *cancel = addButtons(*below, choice);
    layout->addLayout(below);
    cancel->setDefault(true); // only now it knows its dialog
    cancel->setFocus();
    fitScreen(*scroll, *facts, *below);
}

/// As high as its texts need, or as the screen is: then the facts scroll, never the number and the buttons.
void ConfirmDialog::fitScreen(QScrollArea &scroll, const QLayout &facts, const QLayout &below)
{
    const auto heightOf = [](const QLayout &part, int width) {
        return part.hasHeightForWidth() ? part.totalHeightForWidth(width) : part.totalSizeHint().height();
    };
    const QMargins margins = layout()->contentsMargins();
    const int aside = margins.left() + margins.right();
    const int width = std::max({m_mustType || m_living ? kWideWidth : kWidth, below.totalMinimumSize().width() + aside,
        facts.totalMinimumSize().width() + aside});
    const int needed = heightOf(facts, width - aside);
    const int others = margins.top() + margins.bottom() + layout()->spacing() + heightOf(below, width - aside);
    const int most = (parentWidget() ? parentWidget() : this)->screen()->availableGeometry().height() - kScreenMargin;
    const int shown = std::clamp(most - others, std::min(needed, kLeastFacts), needed);
    scroll.setMinimumHeight(shown);
    scroll.setFocusPolicy(shown == needed ? Qt::NoFocus : Qt::StrongFocus);
    setMinimumSize(width, others + shown);
    resize(minimumSize());
}

bool ConfirmDialog::isMostOfEverything(const ItemChoice &choice, const Plan &plan)
{
    if (plan.policy.onlySession) // its scan saw nothing else
        return false;
    const qint64 everything = plan.statistics.sessions + plan.statistics.files;
    return choice.totals.items * 2 > everything;
}

/// Whose they are: the last look before something is deleted in the wrong place.
void ConfirmDialog::addProject(QVBoxLayout &layout, const ConfirmFacts &known)
{
    if (known.project.isEmpty() && known.look.isNone())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(kUnit);
    if (!known.project.isEmpty()) {
        auto *from = new QLabel(tr("From: %1").arg(known.project));
        from->setObjectName("confirmProject"_L1);
        from->setProperty("role", u"heading"_s);
        row->addWidget(from);
    }
    auto *badge = new ProjectBadge(m_theme);
    badge->setObjectName("confirmBadge"_L1);
    row->addWidget(badge);
    row->addStretch(1);
    layout.addLayout(row);
    badge->setLook(known.look);
}

/// No age has to do with it, so that it may be in use.
void ConfirmDialog::addSession(QVBoxLayout &layout, const SessionKey &key)
{
    auto *text = wrapped(tr("All of session %1 will be deleted, whatever its age. It may still be in use.")
                             .arg(asWritten(displayKey(key))),
        u"confirmSession"_s);
    layout.addWidget(text);
}

void ConfirmDialog::addFigures(QVBoxLayout &layout, const ItemChoice &choice)
{
    auto *card = new QFrame;
    card->setObjectName("card"_L1);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(2 * kUnit, kUnit, 2 * kUnit, kUnit * 3 / 2);
    grid->setHorizontalSpacing(kUnit * 3 / 2);
    grid->setVerticalSpacing(kUnit * 3 / 4);
    grid->setColumnStretch(1, 1);
    const auto row = [&](ItemKind kind, const KindTotal &total, const QString &more) {
        if (total.items == 0)
            return;
        auto *icon = new QLabel;
        icon->setObjectName(u"confirmIcon"_s + QString::number(int(kind)));
        icon->setPixmap(tintedPixmap(kindIconName(int(kind)), m_theme.muted, 16, devicePixelRatioF()));
        addRow(*grid, icon, kindPlural(kind), formatCount(total.items), more);
    };
    const PlanTotals &totals = choice.totals;
    row(ItemKind::Session, totals.sessions, tr("%Ln document row(s)", nullptr, int(totals.documents)));
    row(ItemKind::File, totals.files, formatBytes(totals.files.bytes));
    row(ItemKind::Output, totals.outputs, formatBytes(totals.outputs.bytes));
    row(ItemKind::Orphan, totals.orphans, formatBytes(totals.orphans.bytes));
    row(ItemKind::OldVersion, totals.oldVersions, formatBytes(totals.oldVersions.bytes));
    if (!choice.buckets.isEmpty()) {
        auto *rule = new QFrame;
        rule->setObjectName("bottomRule"_L1);
        grid->addWidget(rule, grid->rowCount(), 0, 1, 4);
        for (auto bucket = choice.buckets.cbegin(); bucket != choice.buckets.cend(); ++bucket) {
            auto *icon = new QLabel;
            icon->setObjectName("confirmBucketIcon"_L1);
            icon->setPixmap(tintedPixmap(u"storage"_s, m_theme.muted, 16, devicePixelRatioF()));
            addRow(*grid, icon, tr("in bucket %1").arg(asWritten(bucket.key())), formatCount(bucket.value().items),
                formatBytes(bucket.value().bytes));
        }
    }
    layout.addWidget(card);
}

void ConfirmDialog::addFacts(QVBoxLayout &layout, const ItemChoice &choice, const Plan &plan, Instant now)
{
    if (choice.totals.oldest && choice.totals.newest) {
        auto *ages = wrapped(tr("Oldest: %1 (%2). Newest: %3 (%4).")
                                 .arg(formatTime(choice.totals.oldest, now), formatAgo(now - *choice.totals.oldest),
                                     formatTime(choice.totals.newest, now), formatAgo(now - *choice.totals.newest)),
            u"confirmAges"_s);
        ages->setToolTip(formatUtc(*choice.totals.oldest) + u" – "_s + formatUtc(*choice.totals.newest));
        layout.addWidget(ages);
    }
    if (choice.along.items > 0)
        layout.addWidget(
            wrapped(tr("%Ln of the files were not ticked. They will be deleted too, because rows of ticked sessions "
                       "refer to them (%1).",
                        nullptr, int(choice.along.items))
                        .arg(formatBytes(choice.along.bytes)),
                u"confirmAlong"_s));
    if (choice.leftOut > 0)
        layout.addWidget(
            wrapped(tr("%Ln ticked file(s) will be kept: they can only be deleted together with their session, which "
                       "is not ticked.",
                        nullptr, int(choice.leftOut)),
                u"confirmLeftOut"_s));
    if (!plan.statistics.storageListed && plan.policy.storageCleanup) {
        layout.addWidget(wrapped(tr("The storage could not be listed. Rows are deleted now. Their files are "
                                    "remembered and deleted as soon as the storage answers."),
            u"confirmPending"_s));
    }
    auto *again = wrapped(tr("Every item is checked again before it is deleted. Sessions used and files changed "
                             "since the scan are kept."),
        u"confirmAgain"_s);
    again->setProperty("role", u"muted"_s);
    layout.addWidget(again);
}

void ConfirmDialog::addCopies(QVBoxLayout &layout, const ConfirmFacts &known, Instant now)
{
    QLabel *copy = nullptr;
    if (known.vault.isOn()) {
        const QString bytes = formatBytes(known.preview.size.bytes);
        const QString until = formatTime(now + known.vault.term, now);
        copy = wrapped(known.isDownload ? tr("%1 will be downloaded and kept until %2.").arg(bytes, until)
                                        : tr("%1 will be copied and kept until %2.").arg(bytes, until),
            u"confirmCopy"_s);
    } else {
        copy = wrapped(tr("No copy is kept. Deleted items cannot be restored."), u"confirmNoCopy"_s);
    }
    copy->setProperty("role", u"heading"_s);
    layout.addWidget(copy);
    if (!known.vaultProblem.isEmpty())
        layout.addWidget(wrapped(causeSentence(known.vaultProblem), u"confirmVaultProblem"_s));
}

void ConfirmDialog::addDifference(QVBoxLayout &layout, const PlanDifference &difference, Instant now)
{
    auto *text = wrapped(differenceTexts(difference, now).join(u' '), u"confirmDifference"_s);
    text->setToolTip(formatUtc(difference.since));
    layout.addWidget(text);
}

void ConfirmDialog::addTypedNumber(QVBoxLayout &layout, const ItemChoice &choice, const std::vector<LimitTrip> &limits)
{
    auto *frame = new QFrame;
    frame->setObjectName("alert"_L1);
    frame->setProperty("level", u"danger"_s);
    auto *rows = new QVBoxLayout(frame);
    rows->setContentsMargins(kUnit * 3 / 2, kUnit, kUnit * 3 / 2, kUnit * 3 / 2);
    rows->setSpacing(kUnit * 3 / 4);
    QStringList reasons;
    if (m_mostOfEverything)
        reasons << tr("This is more than half of everything.");
    for (const LimitTrip &limit : limits)
        reasons << limitText(limit);
    auto *why = new QGridLayout;
    why->setHorizontalSpacing(kUnit);
    why->setColumnStretch(1, 1);
    for (const QString &reason : reasons) {
        const int row = why->rowCount();
        auto *icon = new QLabel;
        icon->setObjectName(u"confirmReasonIcon"_s + QString::number(row));
        icon->setPixmap(tintedPixmap(u"warning"_s, m_theme.danger, 16, devicePixelRatioF()));
        why->addWidget(icon, row, 0, Qt::AlignTop);
        why->addWidget(wrapped(reason, u"confirmReason"_s + QString::number(row)), row, 1);
    }
    rows->addLayout(why);
    const QString number = QString::number(choice.totals.items);
    auto *ask = new QLabel(tr("Type %1 to delete it anyway:").arg(number));
    ask->setObjectName("confirmWhyType"_L1);
    ask->setProperty("role", u"heading"_s);
    m_typed = new QLineEdit;
    m_typed->setObjectName("confirmNumber"_L1);
    m_typed->setAccessibleName(tr("The number of items that will be deleted"));
    m_typed->setAccessibleDescription(reasons.join(u' '));
    m_typed->setMaximumWidth(120);
    ask->setBuddy(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, [this, items = choice.totals.items](const QString &text) {
        m_confirmed = typedNumber(text) == items ? std::optional(items) : std::nullopt;
        takeAnswers();
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(kUnit);
    line->addWidget(ask);
    line->addWidget(m_typed);
    line->addStretch(1);
    rows->addLayout(line);
    if (!limits.empty()) {
        auto *note = wrapped(tr("The limit itself does not change. The history of this cleanup will show that it was "
                                "overridden."),
            u"confirmLimitNote"_s);
        note->setProperty("role", u"muted"_s);
        rows->addWidget(note);
    }
    layout.addWidget(frame);
}

/// Asked once: at the first cleanup that deletes such files.
void ConfirmDialog::addFirstRun(QVBoxLayout &layout, const KindTotal &ofLiving)
{
    auto *frame = new QFrame;
    frame->setObjectName("alert"_L1);
    frame->setProperty("level", u"warning"_s);
    auto *icon = new QLabel;
    icon->setObjectName("confirmLivingIcon"_L1);
    icon->setPixmap(tintedPixmap(u"warning"_s, m_theme.warning, 16, devicePixelRatioF()));
    auto *about = wrapped(tr("%Ln of the files (%1) belong to sessions that are still in use. They will be deleted "
                             "because they are old. No cleanup here has deleted such files before. To keep such files, "
                             "cancel and switch on “Keep files of sessions in use” in Settings.",
                              nullptr, int(ofLiving.items))
                              .arg(formatBytes(ofLiving.bytes)),
        u"confirmLiving"_s);
    m_living = new QCheckBox(tr("Delete these as well"));
    m_living->setObjectName("confirmLivingYes"_L1);
    m_living->setAccessibleDescription(about->text());
    connect(m_living, &QCheckBox::toggled, this, &ConfirmDialog::takeAnswers);
    auto *grid = new QGridLayout(frame);
    grid->setContentsMargins(kUnit * 3 / 2, kUnit, kUnit * 3 / 2, kUnit);
    grid->setHorizontalSpacing(kUnit);
    grid->setVerticalSpacing(kUnit);
    grid->setColumnStretch(1, 1);
    grid->addWidget(icon, 0, 0, Qt::AlignTop);
    grid->addWidget(about, 0, 1);
    grid->addWidget(m_living, 1, 1, Qt::AlignLeading);
    layout.addWidget(frame);
}

void ConfirmDialog::takeAnswers()
{
    m_delete->setEnabled((!m_mustType || m_confirmed) && (!m_living || m_living->isChecked()));
}

QPushButton *ConfirmDialog::addButtons(QVBoxLayout &layout, const ItemChoice &choice)
{
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName("confirmCancel"_L1);
    cancel->setAutoDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_delete = new QPushButton(
        tr("Delete %Ln item(s), %1", nullptr, int(choice.totals.items)).arg(formatBytes(choice.totals.bytes)));
    m_delete->setObjectName("confirmDelete"_L1);
    m_delete->setProperty("role", u"danger"_s);
    m_delete->setAutoDefault(false); // Enter must never delete by chance
    takeAnswers();
    connect(m_delete, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    buttons->addStretch(1);
    buttons->addWidget(m_delete);
    buttons->addWidget(cancel);
    layout.addLayout(buttons);
    return cancel;
}

} // namespace docsweep
