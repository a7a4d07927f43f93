// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vaultkeeper.h"

#include "core/base/log.h"
#include "core/vault/vaultfolder.h"
#include "ui/console/console.h"

#include <algorithm>

namespace docsweep {

using namespace std::chrono_literals;

namespace {

    constexpr Duration kAtLeastEvery = 60s;
    constexpr Duration kAsksEvery = 10min; ///< the ledger, whether others wait for an answer
    constexpr Duration kSoonest = 20ms; ///< after the term's end: timers are early by milliseconds

    /// A run is at work, or another docsweep keeps the vault just now.
    bool isOfRun(const Error &error)
    {
        return error.kind == ErrorKind::Conflict || error.kind == ErrorKind::Cancelled;
    }

} // namespace

VaultKeeper::VaultKeeper(Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &VaultKeeper::look);
    connect(&m_console, &Console::contextChanged, this, &VaultKeeper::takeContext);
    connect(&m_console, &Console::runEnded, this, &VaultKeeper::look); // its copies have terms
    takeContext();
}

VaultKeeper::~VaultKeeper() = default;

void VaultKeeper::takeContext()
{
    m_job.drop();
    m_problem.reset();
    m_hasAsked = false;
    look();
}

/// Looks without any lock first: mostly nothing is due.
VaultKeeper::Look VaultKeeper::lookAfter(const ConsoleContext &context, bool asks, const std::stop_token &stop)
{
    Look look;
    const VaultSettings &settings = context.settings.vault;
    const Result<std::shared_ptr<VaultFolder>> folder = VaultFolder::open(settings.folder);
    if (!folder) { // the window says what is wrong with it; there is none before the first run
        if (folder.error().kind != ErrorKind::NotFound)
            look.problem = folder.error();
        return look;
    }
    const Result<VaultTerms> terms = termsOf(**folder);
    if (!terms) {
        look.problem = terms.error();
        return look;
    }
    look.next = terms->first;
    bool isDue = terms->first && *terms->first <= context.clock->now();
    if (asks) {
        const Result<bool> isAsked = isAskedToErase(context.sweep, **folder, stop);
        look.asked = isAsked.has_value();
        if (isAsked)
            isDue = isDue || *isAsked;
        else if (!isOfRun(isAsked.error()))
            look.problem = isAsked.error();
    }
    if (!isDue || stop.stop_requested())
        return look;
    const Result<VaultKept> kept = keepVault(context.sweep, **folder, settings.term, stop);
    if (!kept) {
        if (!isOfRun(kept.error()))
            look.problem = kept.error();
        return look;
    }
    look.kept = *kept;
    if (const Result<VaultTerms> now = termsOf(**folder))
        look.next = now->first;
    return look;
}

void VaultKeeper::look()
{
    m_timer.stop();
    const ConsoleContext &context = m_console.context();
    if (!context.isConfigured() || !context.settings.vault.isOn())
        return;
    if (m_job.isBusy() || m_console.isRunning()) {
        m_timer.start(std::chrono::duration_cast<std::chrono::milliseconds>(kAtLeastEvery));
        return;
    }
    const Duration now = context.clock->steadyNow();
    const bool asks = !m_hasAsked || now - m_askedAt >= kAsksEvery;
    if (asks)
        m_askedAt = now;
    m_job.start(
        this, [context, asks](const std::stop_token &stop) { return lookAfter(context, asks, stop); },
        [this](const Look &look) { take(look); });
}

void VaultKeeper::take(const Look &look)
{
    m_hasAsked = m_hasAsked || look.asked;
    m_problem = look.problem;
    Duration wait = kAtLeastEvery;
    const Instant now = m_console.context().clock->now();
    if (look.next && *look.next > now) // else it could not be done now
        wait = std::min<Duration>(wait, *look.next - now + kSoonest);
    m_timer.start(std::max(20ms, std::chrono::duration_cast<std::chrono::milliseconds>(wait)));
    if (look.problem)
        logWarning(QStringLiteral("the vault could not be looked after: ") + look.problem->text);
    if (look.kept)
        emit kept(*look.kept);
    emit looked();
}

} // namespace docsweep
