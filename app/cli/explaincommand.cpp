// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/format.h"
#include "core/base/visibletext.h"
#include "core/browse/planbrowser.h"
#include "core/sweep/explainer.h"
#include "core/sweep/filesearch.h"
#include "core/sweep/systemcheck.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QString describeHold(const Hold &hold)
    {
        QString text =
            u"hold %1: %2 %3"_s.arg(holdName(hold.id), QString(holdKindName(hold.kind)), displayKey(hold.pattern));
        if (!hold.note.isEmpty())
            text += u", \"%1\""_s.arg(visibleText(hold.note));
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
        const VersionRole role = object.entry ? object.entry->role : VersionRole::Current;
        m_lines += (role == VersionRole::Older           ? "Older version of "_L1
                           : role == VersionRole::Marker ? "Mark of deletion of "_L1
                           : object.isOutput             ? "Generated file "_L1
                                                         : "File "_L1)
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

    constexpr int kMostSimilar = 20; ///< of each kind

    /// Files of the newest list that have the text anywhere in their keys.
    Result<FoundFiles> candidatesWith(const QByteArray &text, const CommandContext &context)
    {
        FoundFiles found;
        const Result<std::unique_ptr<Journal>> journal = context.readers.journal();
        const Result<std::optional<Plan>> plan = journal ? (*journal)->latestPlan() : fail(journal.error());
        if (!plan || !*plan)
            return plan ? Result<FoundFiles>(found) : fail(plan.error());
        Result<std::unique_ptr<PlanBrowser>> browser = PlanBrowser::open(context.settings.home);
        if (!browser)
            return fail(browser.error());
        ItemFilter files;
        files.text = QString::fromUtf8(text);
        files.kinds = {ItemKind::File, ItemKind::Output, ItemKind::Orphan};
        std::vector<quint32> seqs;
        const Result<> read =
            (*browser)->streamSeqs((*plan)->id, files, {}, context.stop, [&seqs](std::vector<quint32> &&chunk) {
                seqs.insert(seqs.end(), chunk.begin(), chunk.end());
                return seqs.size() <= size_t(kMostSimilar);
            });
        if (!read && seqs.size() <= size_t(kMostSimilar))
            return fail(read.error());
        found.hasMore = seqs.size() > size_t(kMostSimilar);
        seqs.resize(std::min(seqs.size(), size_t(kMostSimilar)));
        const Result<std::vector<PlanItem>> items = (*browser)->items((*plan)->id, seqs);
        if (!items)
            return fail(items.error());
        for (const PlanItem &item : *items)
            found.files.push_back({{item.bucket, item.key}, item.sizeBytes, item.changedAt});
        return found;
    }

    /// What has the text in its key or name, where nothing is called so: a line each, to choose from. Whoever does not
    /// answer is left out: why nothing was found is told anyway.
    QStringList similar(const QByteArray &text, const CommandContext &context)
    {
        QStringList lines;
        bool hasMore = false;
        RowSearch search;
        search.text = text;
        search.most = kMostSimilar;
        search.patience = std::chrono::seconds{10};
        const Result<std::unique_ptr<SessionReader>> sessions = context.readers.sessions();
        if (const Result<FoundRows> rows =
                sessions ? (*sessions)->search(search, context.stop) : fail(sessions.error())) {
            hasMore = rows->hasMoreSessions || rows->hasMoreDocuments || rows->wasCutOff;
            for (const FoundSession &session : rows->sessions)
                lines +=
                    u"  session %1, %2"_s.arg(displayKey(session.key), formatCount(session.documents, "document"_L1));
            for (const FoundDocument &document : rows->documents)
                lines += u"  document %1 \"%2\" of session %3%4"_s.arg(QString::number(document.id),
                    displayKey(document.fileName.toUtf8()), displayKey(document.session),
                    document.keys.empty() ? QString() : QString(u", file "_s + displayKey(document.keys.front())));
        }
        std::vector<ObjectName> listed;
        for (const Result<FoundFiles> &found :
            {filesBeginning(context.readers, text, kMostSimilar, context.stop), candidatesWith(text, context)}) {
            if (!found)
                continue;
            hasMore |= found->hasMore;
            for (const FoundFile &file : found->files) {
                if (std::find(listed.begin(), listed.end(), file.name) != listed.end())
                    continue;
                listed.push_back(file.name);
                lines += u"  file %1, %2"_s.arg(
                    formatObject(file.name.bucket, file.name.key, context.readers.buckets.size() > 1),
                    formatBytes(file.sizeBytes));
            }
        }
        if (lines.isEmpty())
            return lines;
        lines.prepend(u"These have it in their key or name:"_s);
        if (hasMore)
            lines += u"  … and more; a longer part of the key or name finds fewer"_s;
        lines += u"Ask for one of them by its whole key: %1 explain KEY"_s.arg(context.program);
        return lines;
    }

} // namespace

Result<ExitCode> runExplain(const ExplainOptions &options, const CommandContext &context)
{
    const Result<Explanation> explanation =
        Explainer(context.readers, context.settings.retention).explain(options.key, context.stop);
    if (!explanation) {
        if (explanation.error().kind != ErrorKind::NotFound
            || explanation.error().cause.kind != CauseKind::NothingCalled)
            return fail(explanation.error());
        const QStringList lines = similar(options.key, context);
        context.console.endProgress();
        for (const QString &line : lines)
            context.console.print(line);
        return fail(explanation.error());
    }
    context.console.endProgress();
    for (const QString &line : Explaining(*explanation, context.readers.buckets.size() > 1).lines())
        context.console.print(line);
    if (explanation->storageProblem.isEmpty())
        return ExitCode::Done;
    context.console.complain(explanation->storageProblem.text);
    return ExitCode::DoneInPart;
}

} // namespace docsweep
