// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowalerts.h"

#include "core/sweep/systemcheck.h"
#include "ui/console/console.h"
#include "ui/console/listwatch.h"
#include "ui/console/strangers.h"
#include "ui/frame/connectionswitch.h"
#include "ui/ledger/judgeledgerdialog.h"
#include "ui/ledger/ledgerbook.h"
#include "ui/overview/overviewpage.h"
#include "ui/run/cleanupofall.h"
#include "ui/run/runconfirmation.h"
#include "ui/schedule/otherschedules.h"
#include "ui/schedule/schedulewords.h"
#include "ui/vault/vaultbook.h"
#include "ui/words/causewords.h"
#include "ui/words/format.h"

#include <QDir>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kStale = 24h; ///< a list older than this is said to be old

} // namespace

std::vector<AlertStrip::Alert> WindowAlerts::all()
{
    addConnections();
    addRequests();
    addLedger();
    addVault();
    addScan();
    addJournal();
    addSchedules();
    addStrangers();
    addClock();
    addQuota();
    addList();
    return std::exchange(m_alerts, {});
}

void WindowAlerts::add(Level level, const QString &text, Action action, const QString &actionText)
{
    m_alerts.push_back({level, text, {}, action, actionText, {}});
}

void WindowAlerts::addSaid(Level level, const Said &said, Action action, const QString &actionText)
{
    m_alerts.push_back({level, said.text, {}, action, actionText, said.technical});
}

void WindowAlerts::addConnections()
{
    const ConnectionSwitch &connections = m_of.connections;
    if (!connections.problem().isEmpty() && !connections.problemOf().isEmpty())
        addSaid(Level::Danger, connections.problem(), Action::EditConnection, tr("Edit connection"));
    else if (!connections.problem().isEmpty())
        addSaid(Level::Danger, connections.problem());
    if (!connections.savedFile().isEmpty())
        add(Level::Info, tr("Saved as %1").arg(asWritten(QDir::toNativeSeparators(connections.savedFile()))),
            Action::ShowFile, tr("Show in folder"));
}

/// Why a cleanup that was asked for came to nothing.
void WindowAlerts::addRequests()
{
    if (!m_of.confirmation.problem().isEmpty())
        addSaid(Level::Danger, m_of.confirmation.problem(), Action::Scan, tr("Scan"));
    if (!m_of.everything.problem().isEmpty())
        addSaid(Level::Info, m_of.everything.problem(), Action::Scan, tr("Scan"));
}

bool WindowAlerts::isLedgerRefused() const
{
    return m_of.ledger.state() == LedgerBook::State::Refused;
}

void WindowAlerts::addLedger()
{
    if (isLedgerRefused()) {
        const Error &problem = m_of.ledger.problem();
        addSaid(Level::Danger, {errorWords(problem).headline, problem.text}, Action::Ledger,
            JudgeLedgerDialog::wayOn(problem) ? tr("Decide…") : tr("What to do…"));
    } else if (m_of.ledger.state() == LedgerBook::State::None && m_of.isLedgerOffered) {
        add(Level::Info,
            tr("Holds made here count for this docsweep only. A ledger shares them with every docsweep that cleans "
               "this web app."),
            Action::Ledger, tr("Share…"));
    }
}

void WindowAlerts::addVault()
{
    const VaultBook &vault = m_of.vault;
    if (!vault.isOn())
        return;
    if (!vault.look().unfinished.empty())
        add(Level::Warning, tr("Putting back was interrupted. The rest waits for you, and for the private key."),
            Action::FinishRestore, tr("Finish…"));
    if (vault.isFailing())
        addSaid(Level::Warning, said(*vault.problem()), Action::Vault, tr("Show"));
    else if (!vault.look().troubles.empty())
        add(Level::Warning, causeText(vault.look().troubles.front()), Action::Vault, tr("Show"));
}

void WindowAlerts::addScan()
{
    const Console &console = m_of.console;
    const std::optional<Error> &error = console.scanError();
    const bool isSaid = isLedgerRefused() && error && causeSubject(error->cause.kind) == CauseSubject::Ledger;
    if (error && !isSaid && error->kind != ErrorKind::Cancelled) {
        addSaid(Level::Danger, {tr("The scan failed. %1").arg(errorSentence(*error)), technicalText(*error)},
            Action::Scan, tr("Try again"));
    } else if (error && !isSaid) {
        add(Level::Info,
            console.plan() ? tr("The scan was stopped. The list is the previous one.") : tr("The scan was stopped."),
            Action::Scan, tr("Scan"));
    }
    if (console.storage().state == Health::State::Bad && !error) {
        const Error &away = console.storage().error;
        const QString text = together(
            errorSentence(away), tr("Rows can be cleaned up. Their files are remembered until the storage answers."));
        addSaid(Level::Warning, {text, technicalText(away)}, Action::Scan, tr("Try again"));
    }
}

void WindowAlerts::addJournal()
{
    if (!m_of.console.journalLoss())
        return;
    addSaid(Level::Warning,
        {tr("The journal was lost, rolled back or repaired. Holds and pending deletions may be missing. Add the "
            "missing holds again, then run docsweep-cli accept --yes."),
            describe(*m_of.console.journalLoss())});
}

void WindowAlerts::addSchedules()
{
    if (m_of.schedules == nullptr)
        return;
    for (const ConnectionSchedule &other : m_of.schedules->all()) {
        if (other.problem && !other.isOpen)
            addSaid(Level::Warning,
                {tr("Automatic runs of “%1” do not take place. %2").arg(other.connection, problemSentence(other)),
                    technicalText(*other.problem)});
        if (const QString news = newSentence(other, m_of.console.now()); !news.isEmpty())
            add(Level::Info, news);
    }
}

void WindowAlerts::addStrangers()
{
    for (const Stranger &stranger : m_of.console.strangers())
        add(Level::Warning, together(strangerText(stranger), strangerPending(stranger)), Action::ReviewStrangers,
            tr("Review…"));
}

void WindowAlerts::addClock()
{
    const Duration difference = m_of.console.clockDifference();
    if (difference <= kMostClockDifference && difference >= -kMostClockDifference)
        return;
    add(Level::Warning,
        difference > Duration::zero()
            ? tr("This machine's clock is %1 ahead of the database's clock. Ages are counted by the database's clock.")
                  .arg(formatDuration(difference))
            : tr("This machine's clock is %1 behind the database's clock. Ages are counted by the database's clock.")
                  .arg(formatDuration(-difference)));
}

QString WindowAlerts::triedAge() const
{
    return tr("What would %1 free?").arg(formatDuration(m_of.overview.ageToTry()));
}

/// Whether it is full now needs no history; when it will be does.
void WindowAlerts::addQuota()
{
    const Console &console = m_of.console;
    const std::optional<Plan> &plan = console.plan();
    if (!plan)
        return;
    if (plan->statistics.storageListed) {
        const qint64 quota = console.context().settings.retention.quotaBytes;
        const std::optional<Run> &run = console.lastRun();
        const qint64 freed = run && run->planId == plan->id ? run->totals.freedBytes : 0;
        const qint64 stored = plan->statistics.bytes - freed;
        if (quota > 0 && stored >= quota)
            add(Level::Danger,
                tr("The quota is exceeded: %1 of %2 stored.").arg(formatBytes(stored), formatBytes(quota)),
                Action::TryAge, triedAge());
    }
    const std::optional<Instant> reached = console.isScanning() ? std::nullopt : m_of.overview.quotaReached();
    if (!reached)
        return;
    const auto days = std::chrono::round<std::chrono::days>(*reached - console.now()).count();
    add(Level::Warning,
        days < 1 ? tr("Quota reached within a day at the current growth.")
                 : tr("Quota reached in about %Ln day(s) at the current growth.", nullptr, int(days)),
        Action::TryAge, triedAge());
}

void WindowAlerts::addList()
{
    const Console &console = m_of.console;
    const std::optional<Plan> &plan = console.plan();
    if (!plan || console.isScanning())
        return;
    if (plan->statistics.problemCount > 0 && plan->statistics.storageListed) {
        add(Level::Warning,
            tr("%Ln place(s) could not be read. Files there are not in the list.", nullptr,
                int(plan->statistics.problemCount)));
        for (const ScanProblem &problem : plan->statistics.problems)
            m_alerts.back().details += problem.where + u": "_s + causeHeadline(problem.error.why()) + u"\n"_s;
    }
    const Duration old = console.now() - plan->createdAt;
    if (m_of.list.isOld())
        add(Level::Info, tr("The figures are from before the last cleanup."), Action::Scan, tr("Scan again"));
    else if (old > kStale)
        add(Level::Warning, tr("This list is %1 old.").arg(formatDuration(old)), Action::Scan, tr("Scan"));
}

} // namespace docsweep
