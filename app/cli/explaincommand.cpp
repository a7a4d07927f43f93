// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/format.h"
#include "core/sweep/explainer.h"
#include "core/sweep/systemcheck.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QString describeHold(const Hold &hold)
    {
        QString text = u"hold %1: %2 %3"_s.arg(
            QString::number(hold.id), QString(holdKindName(hold.kind)), displayKey(hold.pattern));
        if (!hold.note.isEmpty())
            text += u", \"%1\""_s.arg(hold.note);
        return text;
    }

    QString verdict(Reason reason, Duration age, const std::optional<Hold> &hold)
    {
        const QString word = goes(reason) ? u"goes: "_s : u"stays: "_s;
        return word + describeReason(reason, age) + (hold ? QString(" ("_L1 + describeHold(*hold) + u')') : QString());
    }

    QString describeTime(const std::optional<Instant> &time, Instant now)
    {
        if (!time)
            return u"at a time that cannot be read"_s;
        return *time > now ? QString(formatTime(*time) + " (in the future)"_L1)
                           : QString(formatTime(*time) + " ("_L1 + formatAge(time, now) + " ago)"_L1);
    }

    QString describeNaming(const Naming &naming)
    {
        QString text = naming.document ? u"document %1"_s.arg(*naming.document) : u"a document"_s;
        text += u" of session "_s + displayKey(naming.session);
        return naming.asOutput ? QString(text + ", as an output"_L1) : text;
    }

    /// An answer as text, top down: what it is, the facts, the verdict, by which clock.
    class Explaining {
    public:
        Explaining(const Explanation &it, bool withBucket)
            : m_it(it)
            , m_withBucket(withBucket)
        {
        }

        QStringList lines();

    private:
        void addSession();
        void addObject(const ExplainedObject &object);
        void addClock();

        const Explanation &m_it;
        const bool m_withBucket;
        QStringList m_lines;
    };

    QStringList Explaining::lines()
    {
        if (m_it.isSession || m_it.session)
            addSession();
        if (m_it.isSession) {
            m_lines += QString();
            m_lines += m_it.objectCount == 0
                ? u"Files: none"_s
                : u"Files: %1, %2; %3 of them would go"_s.arg(
                    QString::number(m_it.objectCount), formatBytes(m_it.bytes), QString::number(m_it.goingCount));
        } else {
            m_lines += QString();
        }
        for (const ExplainedObject &object : m_it.objects)
            addObject(object);
        if (m_it.objectCount > qint64(m_it.objects.size()))
            m_lines += u"  … and %1 more"_s.arg(m_it.objectCount - qint64(m_it.objects.size()));
        addClock();
        return m_lines;
    }

    void Explaining::addSession()
    {
        m_lines += u"Session "_s + displayKey(m_it.key);
        if (!m_it.session) {
            m_lines += u"  no row in the database"_s;
            return;
        }
        m_lines += u"  row %1 with %2"_s.arg(
            QString::number(m_it.session->id), formatCount(qint64(m_it.session->documents.size()), "document"_L1));
        m_lines += u"  last active "_s + describeTime(m_it.session->lastActivity, m_it.now);
        m_lines += u"  its rows: "_s + verdict(m_it.sessionReason, m_it.policy.age, m_it.sessionHold);
    }

    void Explaining::addObject(const ExplainedObject &object)
    {
        m_lines += (object.isOutput ? "Generated file "_L1 : "File "_L1)
            + formatObject(object.name.bucket, object.name.key, m_withBucket && !object.name.bucket.isEmpty());
        if (object.entry)
            m_lines += u"  %1 in bucket %2, changed %3"_s.arg(formatBytes(object.entry->sizeBytes), object.name.bucket,
                describeTime(object.entry->changedAt(), m_it.now));
        for (const Naming &naming : object.namedBy)
            m_lines += u"  named by "_s + describeNaming(naming);
        if (object.namedBy.empty())
            m_lines += m_it.session && !m_it.isSession ? u"  named by no document"_s
                : m_it.session                         ? u"  named by no document, in the session's folder"_s
                                                       : u"  no row refers to it"_s;
        if (!object.entry) {
            m_lines += m_it.storageProblem.isEmpty() ? u"  is not there: a dangling path, deleted with its row only"_s
                                                     : u"  whether it is there is unknown"_s;
            return;
        }
        QString line = u"  "_s + verdict(object.reason, m_it.policy.age, object.hold);
        if (!object.takenBy.isEmpty())
            line += u" (session %1)"_s.arg(displayKey(object.takenBy));
        m_lines += line;
    }

    void Explaining::addClock()
    {
        m_lines += QString();
        m_lines += u"Judged now, %1 by the clock of %2."_s.arg(formatTime(m_it.now), m_it.databaseName);
        m_lines += u"Old is what is older than %1: before %2."_s.arg(
            describeDuration(m_it.policy.age), formatTime(m_it.policy.cutoff));
        if (std::chrono::abs(m_it.clockAhead) > kMostClockDifference)
            m_lines +=
                u"This machine's clock is %1 %2 that one."_s.arg(describeDuration(std::chrono::abs(m_it.clockAhead)),
                    m_it.clockAhead > Duration::zero() ? u"ahead of"_s : u"behind"_s);
    }

} // namespace

Result<ExitCode> runExplain(const ExplainOptions &options, const CommandContext &context)
{
    const Result<Explanation> explanation =
        Explainer(context.readers, context.settings.retention).explain(options.key, context.stop);
    if (!explanation)
        return fail(explanation.error());
    context.console.endProgress();
    for (const QString &line : Explaining(*explanation, context.readers.buckets.size() > 1).lines())
        context.console.print(line);
    if (explanation->storageProblem.isEmpty())
        return ExitCode::Done;
    context.console.complain(explanation->storageProblem.text);
    return ExitCode::DoneInPart;
}

} // namespace docsweep
