// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/usagewatch.h"

namespace docsweep {

using namespace std::chrono_literals;

namespace {

    constexpr auto kBack = 24h * 366;

} // namespace

UsageWatch::UsageWatch(Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    connect(&console, &Console::planChanged, this, &UsageWatch::read);
    connect(&console, &Console::runEnded, this, &UsageWatch::read);
    read();
}

void UsageWatch::read()
{
    if (!m_console.plan()) {
        m_job.drop();
        take(UsageHistory());
        return;
    }
    UsageQuery query;
    query.databaseName = m_console.plan()->databaseName;
    query.storageName = m_console.plan()->storageName;
    query.since = m_console.now() - kBack;
    m_job.start(
        this,
        [home = m_console.context().settings.home, query](
            std::stop_token stop) { return readUsageHistory(home, query, std::move(stop)); },
        [this](Result<UsageHistory> history) { take(std::move(history)); });
}

void UsageWatch::take(Result<UsageHistory> history)
{
    m_error.reset();
    if (history)
        m_history = *std::move(history);
    else if (history.error().kind != ErrorKind::Cancelled)
        m_error = history.error();
    emit changed();
}

} // namespace docsweep
