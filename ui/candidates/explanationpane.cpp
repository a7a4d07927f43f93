// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/explanationpane.h"

#include "ui/look/plaintext.h"
#include "ui/look/theme.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr size_t kMostRows = 20; ///< document rows shown
    constexpr int kMostNeighbours = 5;
    constexpr auto kClocksAgree = 1min;

    /// Where it is not known in which bucket it lies, the key alone says it.
    bool isOf(const PlanItem &item, const ObjectName &name)
    {
        return name.key == item.key && (item.bucket.isEmpty() || name.bucket == item.bucket);
    }

    const ExplainedObject *objectOf(const Explanation &explanation, const PlanItem &item)
    {
        for (const ExplainedObject &object : explanation.objects) {
            if (object.entry && isOf(item, object.name))
                return &object;
        }
        return nullptr;
    }

    /// The last part of a key: its folder is known where it is shown.
    QString fileName(const ObjectKey &key)
    {
        return displayKey(key.mid(key.lastIndexOf('/') + 1));
    }

} // namespace

ExplanationPane::ExplanationPane(QWidget *parent)
    : QWidget(parent)
{
    setObjectName("explanationPane"_L1);
    m_lines = new QVBoxLayout(this);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(kUnit / 2);
    m_rest.setSingleShot(true);
    m_rest.setInterval(350ms);
    connect(&m_rest, &QTimer::timeout, this, &ExplanationPane::ask);
}

ExplanationPane::~ExplanationPane() = default;

void ExplanationPane::clear()
{
    m_rest.stop();
    m_job.drop();
    empty();
}

void ExplanationPane::empty()
{
    while (QLayoutItem *line = m_lines->takeAt(0)) {
        delete line->widget();
        delete line;
    }
}

/// Core's own words, below what was said.
void ExplanationPane::addTechnical(const QString &text)
{
    if (!text.isEmpty())
        say(*addLine(u"technical"_s, {}), {}, text);
}

QLabel *ExplanationPane::addLine(const QString &name, const QString &text, bool muted)
{
    QString breakable = text; // keys and paths have no blanks; the mark takes no room
    for (const QChar c : {u'/', u'-', u'_', u'.'})
        breakable.replace(c, QString(c + QChar(0x200b)));
    auto *line = new QLabel(breakable);
    line->setObjectName(name);
    line->setAccessibleName(text);
    line->setToolTip(tipText(text));
    line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->setTextFormat(Qt::PlainText); // keys and file names are strangers' words
    line->setWordWrap(true);
    if (muted)
        line->setProperty("role", u"muted"_s);
    m_lines->addWidget(line);
    return line;
}

void ExplanationPane::setItem(const ReadBackends &backends, const RetentionSettings &retention, const PlanItem &item)
{
    clear();
    m_backends = backends;
    m_retention = retention;
    m_item = item;
    const bool canAsk = backends.sessions && backends.objects && backends.journal;
    setVisible(canAsk);
    if (!canAsk)
        return;
    addLine(u"explainNow"_s, tr("Checking rows and files again…"), true);
    m_rest.start();
}

void ExplanationPane::ask()
{
    m_job.start(
        this,
        [backends = m_backends, retention = m_retention, item = m_item](
            std::stop_token stop) { return find(backends, retention, item, std::move(stop)); },
        [this](const Result<Finding> &finding) { showFinding(finding); });
}

Result<ExplanationPane::Finding> ExplanationPane::find(
    const ReadBackends &backends, const RetentionSettings &retention, const PlanItem &item, std::stop_token stop)
{
    const Explainer explainer(backends, retention);
    Finding finding;
    std::vector<qint64> ids;
    const auto note = [&ids](const Explanation &explanation) {
        for (const ExplainedObject &object : explanation.objects) {
            for (const Naming &naming : object.namedBy) {
                if (naming.document && std::find(ids.begin(), ids.end(), *naming.document) == ids.end())
                    ids.push_back(*naming.document);
            }
        }
        if (explanation.isSession && explanation.session) {
            for (const DocumentRecord &document : explanation.session->documents) {
                if (std::find(ids.begin(), ids.end(), document.id) == ids.end())
                    ids.push_back(document.id);
            }
        }
    };
    if (item.kind != ItemKind::Session) {
        Result<Explanation> own = explainer.explain(item.key, stop);
        if (!own)
            return fail(own.error());
        note(*own); // its own rows first: of many only some are looked up
        finding.own = std::move(*own);
    }
    const SessionKey folder = item.kind == ItemKind::Session ? item.sessionKey : folderOf(item.key);
    if (folder.isEmpty()) {
        finding.explanation = *finding.own;
    } else {
        Result<Explanation> all = explainer.explain(folder, stop);
        if (!all)
            return fail(all.error());
        note(*all);
        finding.explanation = std::move(*all);
    }
    const Result<std::unique_ptr<SessionReader>> rows = backends.sessions();
    if (!rows)
        return fail(rows.error());
    ids.resize(std::min(ids.size(), kMostRows));
    Result<std::vector<DocumentFacts>> documents = (*rows)->documentFacts(ids, stop);
    if (!documents)
        return fail(documents.error());
    finding.documents = std::move(*documents);
    return finding;
}

void ExplanationPane::showFinding(const Result<Finding> &finding)
{
    empty();
    if (!finding && finding.error().kind == ErrorKind::NotFound) {
        addLine(u"explainVerdict"_s, tr("It no longer exists."));
        return;
    }
    if (!finding) {
        addLine(u"explainVerdict"_s, tr("It could not be checked again. %1").arg(errorSentence(finding.error())));
        addTechnical(finding.error().text);
        return;
    }
    showVerdict(*finding);
    showRows(*finding);
    showNeighbours(*finding);
    emit explained(finding->own ? *finding->own : finding->explanation);
}

void ExplanationPane::showVerdict(const Finding &finding)
{
    const Explanation &explanation = finding.own ? *finding.own : finding.explanation;
    const Duration age = explanation.policy.age;
    std::optional<Reason> reason;
    std::optional<Hold> hold;
    if (m_item.kind != ItemKind::Session) {
        if (const ExplainedObject *object = objectOf(explanation, m_item)) {
            reason = object->reason;
            hold = object->hold;
        }
    } else if (explanation.session) {
        reason = explanation.sessionReason;
        hold = explanation.sessionHold;
    }
    if (!reason && !explanation.storageProblem.isEmpty()) {
        addLine(u"explainVerdict"_s,
            tr("The storage could not be asked: %1").arg(causeSentence(explanation.storageProblem)));
        addTechnical(causeDetail(explanation.storageProblem));
    } else if (!reason)
        addLine(u"explainVerdict"_s, tr("It no longer exists."));
    else if (hold)
        addLine(u"explainVerdict"_s,
            tr("Checked just now: will be kept. A hold keeps it: %1").arg(asWritten(displayKey(hold->pattern))));
    else
        addLine(u"explainVerdict"_s,
            goes(*reason) ? tr("Checked just now: will be deleted. Reason: %1.").arg(reasonText(*reason, age))
                          : tr("Checked just now: will be kept. Reason: %1.").arg(reasonText(*reason, age)));
    const Duration ahead = explanation.clockAhead;
    const QString time = formatTime(explanation.now, explanation.now);
    const QString name = asWritten(explanation.databaseName);
    QLabel *clock = addLine(u"explainClock"_s,
        ahead > kClocksAgree
            ? tr("Time on %1: %2. This machine's clock is %3 ahead.").arg(name, time, formatDuration(ahead))
            : ahead < -kClocksAgree
            ? tr("Time on %1: %2. This machine's clock is %3 behind.").arg(name, time, formatDuration(-ahead))
            : tr("Time on %1: %2. This machine's clock agrees.").arg(name, time),
        true);
    clock->setToolTip(formatUtc(explanation.now));
}

QString ExplanationPane::namingText(const Naming &naming, const std::vector<DocumentFacts> &documents) const
{
    if (!naming.document)
        return tr("A document of session %1").arg(asWritten(shortKey(naming.session)));
    const auto facts = std::find_if(documents.begin(), documents.end(),
        [&naming](const DocumentFacts &document) { return document.id == *naming.document; });
    if (facts == documents.end())
        return tr("Document %1").arg(*naming.document);
    return tr("Document %1: %2, %3", "number, file name, status")
        .arg(QString::number(facts->id), asWritten(displayKey(facts->fileName.toUtf8())),
            asWritten(displayKey(facts->status.toUtf8())));
}

void ExplanationPane::showRows(const Finding &finding)
{
    QStringList lines;
    if (m_item.kind == ItemKind::Session) {
        for (const DocumentFacts &document : finding.documents)
            lines << namingText({m_item.sessionKey, document.id, false}, finding.documents);
    } else if (finding.own) {
        if (const ExplainedObject *object = objectOf(*finding.own, m_item)) {
            for (const Naming &naming : object->namedBy)
                lines << namingText(naming, finding.documents);
        }
    }
    lines.removeDuplicates();
    const bool isSession = m_item.kind == ItemKind::Session;
    if (lines.isEmpty()) {
        addLine(u"explainRows"_s, isSession ? tr("It has no document rows.") : tr("No row refers to it."));
        return;
    }
    m_lines->addSpacing(kUnit / 2);
    addLine(u"explainRows"_s, isSession ? tr("Its rows") : tr("Referred to by"), true);
    for (qsizetype line = 0; line < lines.size() && line < qsizetype(kMostRows); ++line)
        addLine(u"explainRow"_s + QString::number(line), lines[line]);
    const qint64 all = isSession && finding.explanation.session ? qint64(finding.explanation.session->documents.size())
                                                                : qint64(lines.size());
    if (all > qint64(kMostRows))
        addLine(u"explainMoreRows"_s, tr("and %Ln more", nullptr, int(all - qint64(kMostRows))), true);
}

void ExplanationPane::showNeighbours(const Finding &finding)
{
    const Explanation &folder = finding.explanation;
    const bool isSession = m_item.kind == ItemKind::Session;
    QStringList staying;
    int more = 0;
    if (!isSession && folder.session && !goes(folder.sessionReason))
        staying << tr("The session: %1").arg(reasonText(folder.sessionReason, folder.policy.age));
    for (const ExplainedObject &object : folder.objects) {
        if (!object.entry || goes(object.reason) || isOf(m_item, object.name))
            continue;
        if (staying.size() >= kMostNeighbours) {
            ++more;
            continue;
        }
        staying << tr("%1: %2").arg(asWritten(fileName(object.name.key)),
            object.hold ? tr("held by %1").arg(asWritten(displayKey(object.hold->pattern)))
                        : reasonText(object.reason, folder.policy.age));
    }
    if (staying.isEmpty())
        return;
    m_lines->addSpacing(kUnit / 2);
    addLine(u"explainStays"_s, isSession ? tr("Kept in its folder") : tr("Kept beside it"), true);
    for (qsizetype line = 0; line < staying.size(); ++line)
        addLine(u"explainNeighbour"_s + QString::number(line), staying[line]);
    if (more > 0)
        addLine(u"explainMoreNeighbours"_s, tr("and %Ln more", nullptr, more), true);
}

} // namespace docsweep
