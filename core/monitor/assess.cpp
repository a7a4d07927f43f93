// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/assess.h"

#include "core/base/bytes.h"
#include "core/ledger/ledgervalues.h"

#include <algorithm>
#include <cmath>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr Duration kDay = std::chrono::hours{24};
    constexpr double kEndsLater = 1.25; ///< an alert that is on ends when it is so much better than where it began
    constexpr size_t kLeastGaps = 5;
    constexpr double kUnusual = 2.5;
    constexpr Duration kEndsSoon = std::chrono::hours{2}; ///< copies that a restore waits for

    QString minuteOf(Instant at)
    {
        return toIsoUtc(at).left(16).replace(u'T', u' ') + u" UTC"_s;
    }

    /// 1 to 2 times: "x1", 2 to 4: "x2", 4 to 8: "x4" …
    QString doublings(double times)
    {
        const int steps = std::clamp(int(std::floor(std::log2(std::max(times, 1.0)))), 0, 30);
        return u"x%1"_s.arg(1 << steps);
    }

    QString items(qint64 count)
    {
        return count == 1 ? u"1 item"_s : u"%1 items"_s.arg(count);
    }

    QString verbOf(qint64 count)
    {
        return count == 1 ? u"waits"_s : u"wait"_s;
    }

    class Judge {
    public:
        explicit Judge(const AlertFacts &facts)
            : m_facts(facts)
        {
        }

        Assessment judge()
        {
            if (m_facts.run)
                judgeRun(*m_facts.run);
            judgeClocks();
            judgeQuota();
            judgePending();
            judgeMissed();
            judgeAbsent();
            judgeUncopied();
            judgeRoom();
            judgeTerm();
            judgeRestores();
            std::stable_sort(m_found.alerts.begin(), m_found.alerts.end(),
                [](const Alert &a, const Alert &b) { return a.kind < b.kind; });
            return m_found;
        }

    private:
        void judged(std::initializer_list<AlertKind> kinds)
        {
            for (const AlertKind kind : kinds)
                m_found.judged.insert(kind);
        }

        void raise(AlertKind kind, AlertSeverity severity, const QString &text, const QString &mend,
            const QString &grade, const Why &why = {})
        {
            judged({kind});
            m_found.alerts.push_back({kind, severity, text, mend, grade, why});
        }

        void judgeRun(const EndedRun &run)
        {
            if (!run.result)
                return judgeError(run.result.error());
            if (run.result->state == RunState::Cancelled)
                return;
            judged({AlertKind::RunFailed, AlertKind::RunIncomplete, AlertKind::StorageAway, AlertKind::LimitReached});
            const QString name = u"Run %1"_s.arg(run.result->id);
            if (run.result->state != RunState::Done)
                raise(AlertKind::RunFailed, AlertSeverity::Critical,
                    u"%1 was stopped: %2"_s.arg(name, run.result->error.text),
                    u"docsweep-cli history %1 tells what it did; the next run goes on."_s.arg(run.result->id),
                    u"stopped"_s, run.result->error);
            judgeStorage(run, name);
            judgeItems(run, name);
        }

        void judgeStorage(const EndedRun &run, const QString &name)
        {
            if (run.result->storageProblem.isEmpty())
                return;
            raise(AlertKind::StorageAway, AlertSeverity::Critical,
                u"%1 could not remove files: %2"_s.arg(name, run.result->storageProblem.text),
                u"Rows are cleaned meanwhile, and their files wait in the journal; docsweep-cli check says what is "
                "wrong."_s,
                u"away"_s, run.result->storageProblem);
        }

        void judgeItems(const EndedRun &run, const QString &name)
        {
            const qint64 failed = run.result->totals.of(ItemState::Failed).items;
            const qint64 pending = run.result->totals.of(ItemState::Pending).items;
            QStringList what;
            if (failed > 0)
                what += u"%1 could not be deleted"_s.arg(items(failed));
            if (pending > 0 && run.result->storageProblem.isEmpty())
                what += u"%1 %2 for the storage"_s.arg(items(pending), verbOf(pending));
            const QString &logins = run.result->totals.djangoSessionsProblem.text;
            if (!logins.isEmpty())
                what += logins;
            const Why gap =
                run.result->storageProblem.isEmpty() && !m_facts.gaps.isEmpty() ? m_facts.gaps.front() : Why();
            if (!gap.isEmpty())
                what += gap.text;
            if (what.isEmpty())
                return;
            raise(AlertKind::RunIncomplete, AlertSeverity::Warning, name + u": "_s + what.join(u"; "_s),
                failed + pending == 0 && !logins.isEmpty()
                    ? u"docsweep-cli check says what is wrong and how to mend it."_s
                    : u"docsweep-cli history %1 lists every item with the reason."_s.arg(run.result->id),
                failed > 0              ? u"failed"_s
                    : pending > 0       ? u"pending"_s
                    : !logins.isEmpty() ? u"logins"_s
                                        : u"unread"_s,
                gap);
        }

        void judgeError(const Error &error)
        {
            switch (error.kind) {
            case ErrorKind::Cancelled:
            case ErrorKind::Conflict: // another run is at it, and says how it ended
                return;
            case ErrorKind::LimitReached:
                if (m_facts.clocks) // that is what stopped it
                    return;
                judged({AlertKind::RunFailed});
                if (error.cause.kind == CauseKind::VaultTakesNothing) // told by `judgeRoom`
                    return judged({AlertKind::LimitReached});
                if (leavesHoldsUnknown(error.cause.kind))
                    return raise(AlertKind::LimitReached, AlertSeverity::Critical,
                        u"The cleanup was refused: "_s + error.text, mendOf(error.cause.kind), u"ledger"_s,
                        error.why());
                return raise(AlertKind::LimitReached, AlertSeverity::Critical,
                    u"A safety limit stopped the cleanup: "_s + error.text,
                    u"Review the plan that the text names; if it is right, agree to its exact number or raise the "
                    "limit."_s,
                    u"stopped"_s, error.why());
            default:
                return raise(AlertKind::RunFailed, AlertSeverity::Critical,
                    u"The cleanup could not be done: "_s + error.text,
                    u"docsweep-cli check says what is wrong and how to mend it."_s, kindName(error.kind), error.why());
            }
        }

        void judgeClocks()
        {
            if (!m_facts.clocksKnown)
                return;
            judged({AlertKind::ClockSkew});
            if (m_facts.clocks)
                raise(AlertKind::ClockSkew, AlertSeverity::Critical, m_facts.clocks->text,
                    u"Set the clocks (NTP) on this machine and on the servers; until they agree, unattended runs "
                    "refuse."_s,
                    u"apart"_s, m_facts.clocks->why());
        }

        void judgeQuota()
        {
            const bool isForeseen =
                m_facts.quotaWithin > Duration::zero() && m_facts.forecast && m_facts.forecast->isKnown();
            if (m_facts.quotaBytes <= 0 || (!isForeseen && !m_facts.storedBytes))
                return;
            judged({AlertKind::QuotaForecast});
            const qint64 stored = m_facts.storedBytes ? *m_facts.storedBytes : m_facts.forecast->level;
            const QString mend =
                u"docsweep-cli cleanup_files --dry-run --hours N tells what a shorter age would free; or raise "
                "MAX_STORAGE_SIZE_MB."_s;
            if (stored >= m_facts.quotaBytes) // of now: no history is needed for it
                return raise(AlertKind::QuotaForecast, AlertSeverity::Critical,
                    u"The quota is reached: %1 of %2 are stored."_s.arg(
                        describeBytes(stored), describeBytes(m_facts.quotaBytes)),
                    mend, u"reached"_s);
            if (!isForeseen || m_facts.forecast->level >= m_facts.quotaBytes) // of before the cleanup
                return;
            const Forecast &forecast = *m_facts.forecast;
            const std::optional<Instant> expected = whenReached(forecast, m_facts.quotaBytes).expected;
            if (!expected)
                return;
            const Duration left = std::max(Duration::zero(), *expected - m_facts.now);
            const double within = double(m_facts.quotaWithin.count())
                * (m_facts.open.contains(AlertKind::QuotaForecast) ? kEndsLater : 1.0);
            if (double(left.count()) > within)
                return;
            raise(AlertKind::QuotaForecast, left < kDay ? AlertSeverity::Critical : AlertSeverity::Warning,
                u"At the present growth the quota of %1 is reached in about %2; %3 are stored."_s.arg(
                    describeBytes(m_facts.quotaBytes), describeDuration(left), describeBytes(forecast.level)),
                mend, left < kDay ? u"within a day"_s : u"soon"_s);
        }

        void judgePending()
        {
            if (m_facts.pendingFor == Duration::zero() || !m_facts.pending)
                return;
            judged({AlertKind::PendingOld});
            if (m_facts.pending->items == 0 || !m_facts.oldestPending)
                return;
            const qint64 count = m_facts.pending->items;
            const Duration waits = m_facts.now - *m_facts.oldestPending;
            if (waits <= m_facts.pendingFor)
                return;
            raise(AlertKind::PendingOld, AlertSeverity::Warning,
                u"%1 (%2) %3 for %4 deletion, the oldest for %5."_s.arg(items(count),
                    describeBytes(m_facts.pending->bytes), verbOf(count), count == 1 ? u"its"_s : u"their"_s,
                    describeDuration(waits)),
                u"The storage has to answer and to permit it: docsweep-cli check says what is wrong."_s,
                doublings(double(waits.count()) / double(m_facts.pendingFor.count())));
        }

        void judgeMissed()
        {
            if (!m_facts.attendance && !m_facts.gap)
                return;
            judged({AlertKind::MissedRuns});
            const QString mend = u"See that the machine and its scheduler run at these times: docsweep-cli schedule "
                                 "status."_s;
            const qint64 missed = m_facts.attendance ? m_facts.attendance->missedCount() : 0;
            if (missed > 0)
                return raise(AlertKind::MissedRuns, AlertSeverity::Warning,
                    u"In the last day %1 runs were expected and %2 did not take place%3."_s.arg(
                        QString::number(m_facts.attendance->expected()), QString::number(missed), whyMissed()),
                    mend, doublings(double(missed)));
            if (m_facts.gap)
                raise(AlertKind::MissedRuns, AlertSeverity::Warning,
                    u"There was no cleanup from %1 to %2, although there usually is one every %3."_s.arg(
                        minuteOf(m_facts.gap->from), minuteOf(m_facts.gap->to), describeDuration(m_facts.gap->usual)),
                    mend, minuteOf(m_facts.gap->from));
        }

        void judgeAbsent()
        {
            if (!m_facts.absent)
                return;
            judged({AlertKind::ScheduleAbsent});
            if (m_facts.absent->empty())
                return;
            QStringList numbers;
            QStringList sentences;
            for (const LedgerSchedule &schedule : *m_facts.absent) {
                numbers += QString::number(schedule.id);
                sentences += sentenceOf(schedule.absence());
            }
            sentences.front().front() = sentences.front().front().toUpper();
            const Cause first = m_facts.absent->front().absence();
            raise(AlertKind::ScheduleAbsent, AlertSeverity::Warning, sentences.join(u"; "_s) + u'.', mendOf(first.kind),
                numbers.join(u','), first);
        }

        /// Once it has happened nothing takes it back; the next run that comes to its end says that it happened no
        /// more.
        void judgeUncopied()
        {
            if (!m_facts.uncopied)
                return;
            judged({AlertKind::WentUncopied});
            const qint64 went = m_facts.uncopied->went;
            if (went == 0)
                return;
            const Cause cause{CauseKind::ItemsWentUncopied, {QString::number(went)}};
            raise(AlertKind::WentUncopied, AlertSeverity::Critical,
                u"Run %1: %2. They cannot be restored."_s.arg(
                    QString::number(m_facts.run && m_facts.run->result ? m_facts.run->result->id : 0),
                    went == 1 ? u"1 item went that was not what had been copied"_s
                              : u"%1 items went that were not what had been copied"_s.arg(went)),
                mendOf(cause.kind), doublings(double(went)), cause);
        }

        void judgeRoom()
        {
            const bool isRefused = m_facts.run && !m_facts.run->result
                && m_facts.run->result.error().cause.kind == CauseKind::VaultTakesNothing;
            if (isRefused)
                return raiseRoom(AlertSeverity::Critical, u"nothing"_s, m_facts.run->result.error().cause, QString());
            if (m_facts.uncopied && m_facts.uncopied->withoutRoom > 0)
                return raiseRoom(AlertSeverity::Warning, u"part"_s,
                    {CauseKind::ItemsWithoutRoom, {QString::number(m_facts.uncopied->withoutRoom)}},
                    m_facts.run && m_facts.run->result ? u"run %1: "_s.arg(m_facts.run->result->id) : QString());
            if (!m_facts.vault)
                return;
            if (!m_facts.hasVault)
                return judged({AlertKind::VaultFull});
            if (!m_facts.vault->state)
                return;
            judged({AlertKind::VaultFull});
            const Cause &small = m_facts.vault->small;
            if (small.isKnown())
                raiseRoom(small.kind == CauseKind::VaultTakesNothing ? AlertSeverity::Critical : AlertSeverity::Warning,
                    small.kind == CauseKind::VaultTakesNothing ? u"nothing"_s : u"part"_s, small, u"the next run: "_s);
        }

        void raiseRoom(AlertSeverity severity, const QString &grade, const Cause &cause, const QString &of)
        {
            QString text = of + sentenceOf(cause);
            text.front() = text.front().toUpper();
            raise(AlertKind::VaultFull, severity, text + u'.', mendOf(cause.kind), grade, cause);
        }

        void judgeTerm()
        {
            if (!m_facts.vault)
                return;
            if (!m_facts.hasVault)
                return judged({AlertKind::TermNotKept});
            if (!m_facts.vault->isTermKnown)
                return;
            judged({AlertKind::TermNotKept});
            const std::optional<Instant> since = m_facts.vault->overdueSince;
            const Duration late = since ? m_facts.now - *since : Duration::zero();
            if (late <= kTermTolerance)
                return;
            const Cause cause{CauseKind::TermNotKept, {minuteOf(*since), u"nothing has removed them"_s}};
            QString text = sentenceOf(cause);
            text.front() = text.front().toUpper();
            raise(AlertKind::TermNotKept, late > kDay ? AlertSeverity::Critical : AlertSeverity::Warning, text + u'.',
                mendOf(cause.kind), doublings(double(late.count()) / double(kTermTolerance.count())), cause);
        }

        /// Restores work under the run lock: after a run none is at work. Without one it may be, for a while.
        void judgeRestores()
        {
            if (!m_facts.vault || !m_facts.vault->open)
                return;
            judged({AlertKind::RestorePending});
            QStringList numbers;
            QStringList sentences;
            Cause first;
            bool isLate = false;
            for (const Restore &restore : *m_facts.vault->open) {
                const Cause cause = openRestoreCause(restore, m_facts.vault->isKeyHere);
                numbers += QString::number(restore.id);
                sentences += u"%1 (its copies end at %2)"_s.arg(sentenceOf(cause), minuteOf(restore.termEnd));
                isLate = isLate || restore.termEnd - m_facts.now < kEndsSoon;
                if (!first.isKnown())
                    first = cause;
            }
            if (sentences.isEmpty())
                return;
            sentences.front().front() = sentences.front().front().toUpper();
            raise(AlertKind::RestorePending, isLate ? AlertSeverity::Critical : AlertSeverity::Warning,
                sentences.join(u"; "_s) + u'.', mendOf(first.kind),
                numbers.join(u',') + (isLate ? u" ends soon"_s : QString()), first);
        }

        QString whyMissed() const
        {
            QStringList causes;
            const auto add = [&](Outcome outcome, const QString &words) {
                if (const qint64 count = m_facts.attendance->missed.value(outcome); count > 0)
                    causes += words.arg(count);
            };
            add(Outcome::MachineOff, u"%1 while the machine or docsweep was off"_s);
            add(Outcome::Locked, u"%1 because another run was at it"_s);
            add(Outcome::SwitchedOff, u"%1 because automatic runs are switched off"_s);
            return causes.isEmpty() ? QString() : QString(u": "_s + causes.join(u", "_s));
        }

        const AlertFacts &m_facts;
        Assessment m_found;
    };

} // namespace

Assessment assess(const AlertFacts &facts)
{
    return Judge(facts).judge();
}

std::optional<RunGap> gapOf(const std::vector<Instant> &starts, Instant now)
{
    if (starts.size() < kLeastGaps + 1)
        return {};
    std::vector<Duration> gaps;
    for (size_t i = 1; i < starts.size(); ++i)
        gaps.push_back(starts[i - 1] - starts[i]);
    std::vector<Duration> sorted = gaps;
    const auto middle = sorted.begin() + std::ptrdiff_t(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    const Duration usual = *middle;
    if (usual <= Duration::zero())
        return {};
    for (size_t i = 0; i < gaps.size() && now - starts[i] <= kMissedWithin; ++i) {
        if (double(gaps[i].count()) > kUnusual * double(usual.count()))
            return RunGap{starts[i + 1], starts[i], usual};
    }
    return {};
}

} // namespace docsweep
