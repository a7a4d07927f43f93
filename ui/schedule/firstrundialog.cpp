// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/firstrundialog.h"

#include "core/sweep/currentwebapp.h"
#include "core/sweep/otherclaims.h"
#include "ui/look/icons.h"
#include "ui/schedule/limitedit.h"
#include "ui/words/confirmtexts.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kWidth = 560;
    constexpr double kMostItems = 1e12;

    QLabel *factLabel(const QString &name, const QString &text, const QString &role = {})
    {
        auto *label = new QLabel(text);
        label->setObjectName(name);
        label->setProperty("role", role);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        return label;
    }

} // namespace

FirstRunDialog::FirstRunDialog(const ConsoleContext &context, const RetentionSettings &retention,
    const LimitSettings &limits, const Theme &theme, QWidget *parent, Then then)
    : QDialog(parent)
    , m_set(limits)
    , m_retention(retention)
    , m_theme(theme)
    , m_clock(context.clock ? context.clock : context.read.clock)
    , m_counters(std::make_shared<ScanCounters>())
{
    setObjectName("firstRunDialog"_L1);
    setWindowTitle(tr("Switch on automatic runs"));
    setAccessibleName(tr("What the first automatic run would delete"));
    setModal(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kUnit, 3 * kUnit, 3 * kUnit, 2 * kUnit);
    column->setSpacing(kUnit * 3 / 2);
    m_line = factLabel(u"firstRunLine"_s, tr("Checking what the first run would delete…"), u"title"_s);
    column->addWidget(m_line);
    m_facts = new QVBoxLayout;
    m_facts->setSpacing(kUnit);
    column->addLayout(m_facts);
    makeLimits(*column);
    column->addSpacing(kUnit);
    auto *notNow = new QPushButton(tr("Not now"));
    notNow->setObjectName("firstRunNotNow"_L1);
    connect(notNow, &QPushButton::clicked, this, &QDialog::reject);
    m_switchOn = new QPushButton(then == Then::SwitchOn ? tr("Switch on") : tr("Continue…"));
    m_switchOn->setObjectName("firstRunSwitchOn"_L1);
    m_switchOn->setProperty("role", u"primary"_s);
    m_switchOn->setAutoDefault(false);
    m_switchOn->setEnabled(false);
    connect(m_switchOn, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    buttons->addStretch(1);
    buttons->addWidget(m_switchOn);
    buttons->addWidget(notNow);
    column->addLayout(buttons);
    notNow->setDefault(true);
    notNow->setFocus();
    resize(kWidth, sizeHint().height());
    m_job.start(
        this,
        [context, retention, limits, counters = m_counters](const std::stop_token &stop) {
            Seen seen{lookAtFirstRun(context.read, context.settings.home, retention, limits, *counters, stop), {}};
            if (seen.look)
                seen.shared = lookAtShared(context, retention, stop);
            return seen;
        },
        [this](const Seen &seen) { take(seen.look, seen.shared); });
}

FirstRunDialog::~FirstRunDialog() = default;

void FirstRunDialog::makeLimits(QVBoxLayout &column)
{
    m_limits = new QWidget;
    m_limits->setObjectName("firstRunLimits"_L1);
    auto *rows = new QVBoxLayout(m_limits);
    rows->setContentsMargins(0, kUnit, 0, 0);
    rows->setSpacing(kUnit);
    rows->addWidget(factLabel(u"firstRunLimitsTitle"_s, tr("Suggested safety limits"), u"heading"_s));
    rows->addWidget(factLabel(u"firstRunLimitsNote"_s,
        tr("Twice what would be deleted today, but at least %1 items and %2%. A run that would exceed a limit stops "
           "before its first deletion.")
            .arg(formatCount(kLeastSuggestedItems), formatCount(qint64(kLeastSuggestedPercent))),
        u"muted"_s));
    if (!m_set.maxItems) {
        m_items = new LimitEdit(u"firstRunItems"_s, tr("Stop at more than"), tr("items"), kMostItems, 0);
        rows->addWidget(m_items);
    }
    if (!m_set.maxPercent) {
        m_percent =
            new LimitEdit(u"firstRunPercent"_s, tr("Stop at more than"), tr("% of all sessions and files"), 100, 50);
        rows->addWidget(m_percent);
    }
    m_limits->hide();
    column.addWidget(m_limits);
}

QLabel *FirstRunDialog::addFact(const QString &name, const QString &text)
{
    QLabel *label = factLabel(name, text);
    m_facts->addWidget(label);
    return label;
}

/// A ledger that does not answer says nothing here: the pages do.
FirstRunDialog::Shared FirstRunDialog::lookAtShared(
    const ConsoleContext &context, const RetentionSettings &retention, const std::stop_token &stop)
{
    if (!context.sweep.ledger)
        return {};
    const Result<std::unique_ptr<Ledger>> ledger = context.sweep.ledger();
    const auto head = ledger ? (*ledger)->find(stop) : fail(ledger.error());
    const Result<std::unique_ptr<Journal>> journal = context.read.journal();
    if (!head || !*head || !journal)
        return {};
    Shared shared{true, 0};
    const Result<WebAppId> webApp = currentWebApp(context.read, **journal, stop);
    const auto claims = webApp ? claimsOfOthers(**ledger, **journal, *webApp, stop) : fail(webApp.error());
    if (!claims)
        return shared;
    const Policy policy = policyOfOthers(retention, context.read.clock->now());
    for (const LedgerClaim &claim : *claims) {
        const Result<bool> isTried = isTriedHere(claim, context.read.buckets, policy, **journal);
        shared.ofOthers += isTried && *isTried ? 1 : 0;
    }
    return shared;
}

void FirstRunDialog::take(const Result<FirstLook> &look, const Shared &shared)
{
    m_switchOn->setEnabled(true);
    if (look) {
        showLook(*look);
        if (shared.ofOthers > 0)
            addFact(u"firstRunOthers"_s,
                tr("It would also try what other docsweeps have left pending: %1.").arg(formatCount(shared.ofOthers)));
        if (shared.isThere)
            addFact(u"firstRunShared"_s,
                tr("All docsweeps of this web app will list this schedule and say when one of its runs is missing."));
    } else {
        m_line->setText(tr("It is not known now what the first run would delete"));
        say(*addFact(u"firstRunProblem"_s, {}), errorSentence(look.error()), technicalText(look.error()));
    }
    QMetaObject::invokeMethod(this, &FirstRunDialog::fit, Qt::QueuedConnection); // what is new is shown by then
}

void FirstRunDialog::showLook(const FirstLook &look)
{
    const PlanTotals &totals = look.plan.totals;
    const Instant now = m_clock->now();
    if (totals.items == 0) {
        m_line->setText(tr("The first run would delete nothing"));
        addFact(u"firstRunAge"_s, tr("Nothing is older than %1.").arg(formatDuration(look.plan.policy.age)));
    } else {
        m_line->setText(tr("The first run would delete %Ln item(s), %1", nullptr, int(totals.items))
                            .arg(formatBytes(totals.bytes)));
        QStringList parts;
        const std::pair<ItemKind, const KindTotal *> kinds[] = {{ItemKind::Session, &totals.sessions},
            {ItemKind::File, &totals.files}, {ItemKind::Output, &totals.outputs}, {ItemKind::Orphan, &totals.orphans},
            {ItemKind::OldVersion, &totals.oldVersions}};
        for (const auto &[kind, total] : kinds) {
            if (total->items > 0)
                parts += tr("%1: %2", "kind, number").arg(kindPlural(kind), formatCount(total->items));
        }
        addFact(u"firstRunKinds"_s, formatFacts(parts));
        addFact(u"firstRunAge"_s,
            totals.oldest ? tr("These items are older than %1. The oldest is from %2.")
                                .arg(formatDuration(look.plan.policy.age), formatTime(*totals.oldest, now))
                          : tr("These items are older than %1.").arg(formatDuration(look.plan.policy.age)));
    }
    if (look.facts.ofLiving.items > 0) {
        auto *frame = new QFrame;
        frame->setObjectName("alert"_L1);
        frame->setProperty("level", u"warning"_s);
        auto *icon = new QLabel;
        icon->setObjectName("firstRunLivingIcon"_L1);
        icon->setPixmap(tintedPixmap(u"warning"_s, m_theme.warning, 16, devicePixelRatioF()));
        auto *row = new QHBoxLayout(frame);
        row->setContentsMargins(kUnit * 3 / 2, kUnit, kUnit * 3 / 2, kUnit);
        row->setSpacing(kUnit);
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget(
            factLabel(u"firstRunLiving"_s,
                tr("%Ln of the files (%1) belong to sessions that are still in use. To keep such files, switch on "
                   "“Keep files of sessions in use” in Settings.",
                    nullptr, int(look.facts.ofLiving.items))
                    .arg(formatBytes(look.facts.ofLiving.bytes))),
            1);
        m_facts->addWidget(frame);
    }
    if (!look.plan.statistics.storageListed && look.plan.policy.storageCleanup)
        addFact(u"firstRunUnlisted"_s,
            tr("The storage could not be listed: files that no row refers to are not "
               "counted."));
    for (const LimitTrip &trip : look.tripped)
        addFact(u"firstRunTrip"_s, tr("A safety limit would stop it. %1").arg(limitText(trip)));
    if (m_items && look.suggested.maxItems)
        m_items->setValue(double(*look.suggested.maxItems));
    if (m_percent)
        m_percent->setValue(look.suggested.maxPercent);
    m_limits->setVisible(m_items || m_percent);
}

LimitSettings FirstRunDialog::limits() const
{
    LimitSettings limits = m_set;
    if (m_items && m_items->value())
        limits.maxItems = qint64(*m_items->value());
    if (m_percent && m_percent->value())
        limits.maxPercent = m_percent->value();
    return limits;
}

/// As high as what was found needs, once it has been laid out.
void FirstRunDialog::fit()
{
    for (QWidget *part : findChildren<QWidget *>()) {
        part->ensurePolished();
        part->updateGeometry();
    }
    layout()->invalidate();
    layout()->activate();
    const int width = std::max(kWidth, layout()->totalMinimumSize().width());
    const int height = layout()->totalHeightForWidth(width);
    setMinimumSize(width, height);
    resize(width, height);
}

} // namespace docsweep
