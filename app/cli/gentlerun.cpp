// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gentlerun.h"

#include "core/base/log.h"
#include "core/sweep/currentwebapp.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    double secondsOf(Duration duration)
    {
        return double(duration.count()) / 1e6;
    }

} // namespace

GentleRun::GentleRun(const CommandContext &context)
    : m_context(&context)
    , m_retention(context.settings.retention)
{
    const ValueSource age = context.settings.sources.value(u"DOCSWEEP_AGE_HOURS"_s, ValueSource::Default);
    m_isSetAside = age == ValueSource::Flag;
}

Result<GentleRun> GentleRun::begin(
    const std::optional<RolloutRequest> &gently, Instant now, const CommandContext &context)
{
    GentleRun run(context);
    const Result<std::unique_ptr<Journal>> journal = context.readers.journal();
    if (!journal)
        return fail(journal.error());
    const Result<WebAppId> webApp = currentWebApp(context.readers, **journal, context.stop);
    if (!webApp)
        return fail(webApp.error());
    run.m_webApp = *webApp;
    if (run.m_webApp == 0) { // never met, and away: the run says so
        if (gently && !run.m_isSetAside)
            run.m_retention.age = std::max(run.m_retention.age, gently->begin);
        return run;
    }
    if (gently && !run.m_isSetAside) {
        const Result<std::unique_ptr<ScheduleRecords>> records = ScheduleRecords::open(context.settings.home);
        if (!records)
            return fail(records.error());
        const Result<std::optional<Rollout>> known = (*records)->rollout(run.m_webApp);
        if (!known)
            return fail(known.error());
        if (!*known) {
            if (Result<> begun = startRollout(**records, run.m_webApp, *gently, now, run.m_retention.age); !begun)
                return fail(begun.error());
        }
    }
    if (Result<> looked = run.look(now); !looked)
        return fail(looked.error());
    if (run.m_view && !run.m_isSetAside)
        run.m_retention.age = run.m_view->age;
    if (const QString sentence = run.sentence(); !sentence.isEmpty())
        logInfo(sentence);
    return run;
}

Result<> GentleRun::look(Instant now)
{
    const Result<std::unique_ptr<ScheduleRecords>> records = ScheduleRecords::open(m_context->settings.home);
    if (!records)
        return fail(records.error());
    const Result<std::unique_ptr<Journal>> journal = m_context->readers.journal();
    if (!journal)
        return fail(journal.error());
    Result<std::optional<RolloutView>> view = viewRollout(**records, **journal, m_webApp, *m_context->readers.clock,
        now, m_context->settings.retention.age, m_context->stop);
    if (!view)
        return fail(view.error());
    m_view = std::move(*view);
    return {};
}

QString GentleRun::sentence() const
{
    if (!m_view || m_view->rollout.isOver)
        return {};
    if (m_isSetAside)
        return u"the age of the command line (%1) counts, and sets the gradual start aside, which is at %2"_s.arg(
            describeDuration(m_retention.age), describeDuration(m_view->age));
    const QString kept = describeKept(*m_view);
    return describe(*m_view) + (kept.isEmpty() ? QString() : u"; "_s + kept);
}

QJsonValue GentleRun::json() const
{
    if (!m_view)
        return {QJsonValue::Null};
    QJsonObject object = jsonRollout(*m_view);
    object[u"set_aside"_s] = m_isSetAside;
    return object;
}

void GentleRun::end(const Result<Run> &run, Instant now)
{
    if (m_isSetAside || m_webApp == 0)
        return;
    const auto note = [&]() -> Result<> {
        const Result<std::unique_ptr<ScheduleRecords>> records = ScheduleRecords::open(m_context->settings.home);
        if (!records)
            return fail(records.error());
        const Result<std::unique_ptr<Journal>> journal = m_context->readers.journal();
        if (!journal)
            return fail(journal.error());
        const Duration age = m_context->settings.retention.age;
        if (Result<> noted = noteRunEnd(**records, **journal, m_webApp, run, now, age, {}); !noted)
            return noted;
        return look(now);
    };
    if (const Result<> noted = note(); !noted) // it stays on its step, which is the safe side
        logWarning(u"what this run means for the gradual start could not be written down: "_s + noted.error().text);
}

QJsonObject jsonRollout(const RolloutView &view)
{
    const Rollout &rollout = view.rollout;
    const auto orNull = [](const auto &value, auto &&shown) {
        return value ? QJsonValue(shown(*value)) : QJsonValue(QJsonValue::Null);
    };
    const auto time = [](Instant instant) { return toIsoUtc(instant); };
    QJsonValue trouble(QJsonValue::Null);
    if (rollout.trouble != RolloutTrouble::None)
        trouble =
            QJsonObject{{u"kind"_s, QString(troubleName(rollout.trouble))}, {u"at"_s, toIsoUtc(rollout.troubleAt)},
                {u"text"_s, rollout.troubleWhy.text}, {u"cause_kind"_s, jsonCause(rollout.troubleWhy.cause)}};
    return {{u"over"_s, !view.next}, {u"age_seconds"_s, secondsOf(view.age)},
        {u"settings_age_seconds"_s, secondsOf(view.settingsAge)}, {u"since"_s, toIsoUtc(rollout.since)},
        {u"started_at"_s, toIsoUtc(rollout.startedAt)}, {u"begin_seconds"_s, secondsOf(rollout.asked.begin)},
        {u"days_each"_s, rollout.asked.daysEach}, {u"clean_days"_s, rollout.cleanDays},
        {u"next_age_seconds"_s, orNull(view.next, secondsOf)}, {u"next_at"_s, orNull(view.nextAt, time)},
        {u"next_takes_more"_s,
            orNull(view.more,
                [](const OlderThan &more) {
                    return QJsonObject{
                        {u"files"_s, more.files}, {u"sessions"_s, more.sessions}, {u"size_bytes"_s, more.bytes}};
                })},
        {u"kept_by"_s, trouble}, {u"set_aside"_s, false}};
}

} // namespace docsweep
