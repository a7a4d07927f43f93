// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/totalsjson.h"

#include "core/base/storedcause.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QString compact(const QJsonObject &json)
    {
        return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    }

    QJsonObject object(const QString &text)
    {
        return QJsonDocument::fromJson(text.toUtf8()).object();
    }

    template <typename Total> QJsonArray pair(const Total &total)
    {
        return {total.items, total.bytes};
    }

    template <typename Total> Total fromPair(const QJsonValue &value)
    {
        return {value.toArray().at(0).toInteger(), value.toArray().at(1).toInteger()};
    }

    QJsonValue micros(const std::optional<Instant> &time)
    {
        return time ? QJsonValue(toMicros(*time)) : QJsonValue();
    }

    std::optional<Instant> instant(const QJsonValue &value)
    {
        return value.isDouble() ? std::optional(fromMicros(value.toInteger())) : std::nullopt;
    }

} // namespace

QString toText(const PlanTotals &totals)
{
    return compact({
        {"items"_L1, totals.items},
        {"bytes"_L1, totals.bytes},
        {"sessions"_L1, pair(totals.sessions)},
        {"files"_L1, pair(totals.files)},
        {"outputs"_L1, pair(totals.outputs)},
        {"orphans"_L1, pair(totals.orphans)},
        {"old_versions"_L1, pair(totals.oldVersions)},
        {"documents"_L1, totals.documents},
        {"oldest"_L1, micros(totals.oldest)},
        {"newest"_L1, micros(totals.newest)},
    });
}

PlanTotals planTotalsFromText(const QString &text)
{
    const QJsonObject json = object(text);
    PlanTotals totals;
    totals.items = json.value("items"_L1).toInteger();
    totals.bytes = json.value("bytes"_L1).toInteger();
    totals.sessions = fromPair<KindTotal>(json.value("sessions"_L1));
    totals.files = fromPair<KindTotal>(json.value("files"_L1));
    totals.outputs = fromPair<KindTotal>(json.value("outputs"_L1));
    totals.orphans = fromPair<KindTotal>(json.value("orphans"_L1));
    totals.oldVersions = fromPair<KindTotal>(json.value("old_versions"_L1));
    totals.documents = json.value("documents"_L1).toInteger();
    totals.oldest = instant(json.value("oldest"_L1));
    totals.newest = instant(json.value("newest"_L1));
    return totals;
}

QString toText(const RunTotals &totals)
{
    QJsonArray states;
    for (const StateTotal &state : totals.byState)
        states.append(pair(state));
    return compact({
        {"states"_L1, states},
        {"sessions_deleted"_L1, totals.sessionsDeleted},
        {"documents_deleted"_L1, totals.documentsDeleted},
        {"objects_deleted"_L1, totals.objectsDeleted},
        {"freed_bytes"_L1, totals.freedBytes},
        {"finished_from_before"_L1, totals.earlierDeletionsFinished},
        {"finished_from_before_bytes"_L1, totals.earlierBytesFinished},
        {"still_pending_from_before"_L1, totals.earlierDeletionsPending},
        {"django_sessions_deleted"_L1, totals.djangoSessionsDeleted},
        {"django_sessions_problem"_L1, totals.djangoSessionsProblem.text},
        {"django_sessions_cause"_L1, int(totals.djangoSessionsProblem.cause.kind)},
        {"django_sessions_about"_L1, aboutText(totals.djangoSessionsProblem.cause)},
        {"elapsed_us"_L1, qint64(totals.elapsed.count())},
        {"refusals"_L1, totals.refusals},
        {"finished_by_others"_L1, totals.finishedByOthers},
        {"ledger"_L1, QString::fromLatin1(totals.ledger.toHex())},
        {"ledger_run"_L1, totals.ledgerRun},
        {"storage"_L1, totals.storageName},
    });
}

RunTotals runTotalsFromText(const QString &text)
{
    const QJsonObject json = object(text);
    RunTotals totals;
    const QJsonArray states = json.value("states"_L1).toArray();
    for (size_t i = 0; i < totals.byState.size(); ++i)
        totals.byState[i] = fromPair<StateTotal>(states.at(qsizetype(i)));
    totals.sessionsDeleted = json.value("sessions_deleted"_L1).toInteger();
    totals.documentsDeleted = json.value("documents_deleted"_L1).toInteger();
    totals.objectsDeleted = json.value("objects_deleted"_L1).toInteger();
    totals.freedBytes = json.value("freed_bytes"_L1).toInteger();
    totals.earlierDeletionsFinished = json.value("finished_from_before"_L1).toInteger();
    totals.earlierBytesFinished = json.value("finished_from_before_bytes"_L1).toInteger();
    totals.earlierDeletionsPending = json.value("still_pending_from_before"_L1).toInteger();
    totals.djangoSessionsDeleted = json.value("django_sessions_deleted"_L1).toInteger();
    totals.djangoSessionsProblem = {json.value("django_sessions_problem"_L1).toString(),
        storedCause(
            json.value("django_sessions_cause"_L1).toInteger(), json.value("django_sessions_about"_L1).toString())};
    totals.elapsed = Duration(json.value("elapsed_us"_L1).toInteger());
    totals.refusals = json.value("refusals"_L1).toInteger();
    totals.finishedByOthers = json.value("finished_by_others"_L1).toInteger();
    totals.ledger = QByteArray::fromHex(json.value("ledger"_L1).toString().toLatin1());
    totals.ledgerRun = json.value("ledger_run"_L1).toInteger();
    totals.storageName = json.value("storage"_L1).toString();
    return totals;
}

QString toText(std::span<const SeqRange> ranges)
{
    QStringList parts;
    for (const SeqRange &range : ranges)
        parts.append(QString::number(range.first) + u'-' + QString::number(range.last));
    return parts.join(u',');
}

std::vector<SeqRange> rangesFromText(const QString &text)
{
    std::vector<SeqRange> ranges;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        ranges.push_back({part.section(u'-', 0, 0).toUInt(), part.section(u'-', 1, 1).toUInt()});
    return ranges;
}

std::vector<SeqRange> rangesOf(std::span<const quint32> seqs)
{
    std::vector<SeqRange> ranges;
    for (const quint32 seq : seqs) {
        if (!ranges.empty() && ranges.back().last + 1 == seq)
            ranges.back().last = seq;
        else
            ranges.push_back({seq, seq});
    }
    return ranges;
}

} // namespace docsweep
