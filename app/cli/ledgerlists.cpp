// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ledgerlists.h"

#include "app/cli/console.h"
#include "app/cli/format.h"
#include "core/base/visibletext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace docsweep {

using namespace Qt::StringLiterals;

static QString stateOf(const LedgerRun &run)
{
    if (!run.state.isEmpty())
        return run.isAdopted ? QString(run.state + u", adopted"_s) : run.state;
    if (!run.isLive)
        return u"not heard of since "_s + (run.beatAt ? formatTime(*run.beatAt) : u"it began"_s);
    return run.stopBy.isEmpty() ? u"at work"_s : QString(u"asked to stop by "_s + run.stopBy);
}

QJsonObject toJson(const LedgerRun &run)
{
    return {{u"run"_s, run.id}, {u"by"_s, run.who.isEmpty() ? QJsonValue() : QJsonValue(run.who)},
        {u"trigger"_s, run.trigger}, {u"version"_s, run.version}, {u"begun"_s, toIsoUtc(run.begunAt)},
        {u"at_work"_s, run.isLive}, {u"heard_of"_s, run.beatAt ? QJsonValue(toIsoUtc(*run.beatAt)) : QJsonValue()},
        {u"stop_asked_by"_s, run.stopBy.isEmpty() ? QJsonValue() : QJsonValue(run.stopBy)},
        {u"state"_s, run.state.isEmpty() ? QJsonValue() : QJsonValue(run.state)}, {u"adopted"_s, run.isAdopted},
        {u"figures"_s, QJsonDocument::fromJson(run.figures).object()}};
}

void printRuns(const std::vector<LedgerRun> &runs, Console &console)
{
    if (runs.empty())
        return;
    console.print(u"  RUN  BEGUN                 BY                        STATE"_s);
    for (const LedgerRun &run : runs)
        console.print(QString::number(run.id).rightJustified(5) + u"  "_s + formatTime(run.begunAt) + u"  "_s
            + QString((run.who.isEmpty() ? u"(erased)"_s : run.who) + u", "_s + run.trigger).leftJustified(24) + u"  "_s
            + stateOf(run));
}

QJsonObject toJson(const LedgerSchedule &schedule)
{
    const double hours = double(schedule.period.count()) / double(Duration(std::chrono::hours(1)).count());
    return {{u"schedule"_s, schedule.id}, {u"by"_s, schedule.who},
        {u"system"_s, schedule.system.isEmpty() ? QJsonValue() : QJsonValue(schedule.system)},
        {u"name"_s, schedule.name},
        {u"period_hours"_s, schedule.period > Duration::zero() ? QJsonValue(hours) : QJsonValue()},
        {u"since"_s, toIsoUtc(schedule.since)}, {u"seen"_s, schedule.seen},
        {u"seen_at"_s, schedule.seenAt ? QJsonValue(toIsoUtc(*schedule.seenAt)) : QJsonValue()},
        {u"missing"_s, schedule.isAbsent() ? schedule.expected() : 0}};
}

void printSchedules(const std::vector<LedgerSchedule> &schedules, Console &console)
{
    if (!schedules.empty())
        console.print(u"  SCHEDULE  LAST SEEN             EVERY      BY"_s);
    for (const LedgerSchedule &schedule : schedules) {
        const QString seen = schedule.seenAt ? formatTime(*schedule.seenAt) : u"never"_s;
        const bool isKnown = schedule.period > Duration::zero();
        console.print(QString::number(schedule.id).rightJustified(10) + u"  "_s + seen.leftJustified(20) + u"  "_s
            + (isKnown ? describeDuration(schedule.period) : u"?"_s).leftJustified(9) + u"  "_s
            + visibleText(schedule.title())
            + (schedule.isAbsent() ? u": %1 expected since, none seen"_s.arg(schedule.expected()) : QString()));
    }
}

QJsonObject toJson(const ErasureRequest &request)
{
    QJsonArray asked;
    for (const ErasureRequest::Asked &one : request.asked)
        asked.append(QJsonObject{{u"by"_s, one.who.isEmpty() ? QJsonValue() : QJsonValue(one.who)},
            {u"answered"_s, one.answeredAt ? QJsonValue(toIsoUtc(*one.answeredAt)) : QJsonValue()},
            {u"copies"_s, one.answeredAt ? QJsonValue(one.copies) : QJsonValue()}});
    return {{u"request"_s, request.id}, {u"by"_s, request.who.isEmpty() ? QJsonValue() : QJsonValue(request.who)},
        {u"asked"_s, toIsoUtc(request.askedAt)}, {u"until"_s, toIsoUtc(request.until)}, {u"vaults"_s, asked},
        {u"open"_s, request.unanswered()}};
}

void printErasures(const std::vector<ErasureRequest> &requests, Console &console)
{
    if (!requests.empty())
        console.print(u"  REQUEST  ASKED                 BY                        VAULTS THAT ERASE A SESSION"_s);
    for (const ErasureRequest &request : requests) {
        QStringList parts;
        for (const ErasureRequest::Asked &one : request.asked) {
            const QString who = one.who.isEmpty() ? u"(erased)"_s : visibleText(one.who);
            parts += one.answeredAt ? u"%1: %2 erased at %3"_s.arg(
                         who, formatCount(one.copies, "copy"_L1, "copies"_L1), formatTime(*one.answeredAt))
                                    : u"%1: no answer yet, its copies go by %2"_s.arg(who, formatTime(request.until));
        }
        console.print(QString::number(request.id).rightJustified(9) + u"  "_s + formatTime(request.askedAt) + u"  "_s
            + (request.who.isEmpty() ? u"(erased)"_s : visibleText(request.who)).leftJustified(24) + u"  "_s
            + parts.join(u"; "_s));
    }
}

} // namespace docsweep
