// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cause.h"

#include <QHash>

#include <algorithm>

namespace docsweep {

namespace {

    QHash<CauseKind, const CauseRow *> allRows()
    {
        QHash<CauseKind, const CauseRow *> rows;
        for (int subject = int(CauseSubject::Storage); subject <= int(CauseSubject::Vault); ++subject) {
            for (const CauseRow &row : causesOf(CauseSubject(subject)))
                rows.insert(row.kind, &row);
        }
        return rows;
    }

    /// What it is about may hold a % of its own: all places are filled at once, never one after the other.
    QString filled(const char *words, const QStringList &about)
    {
        const QString sentence = QString::fromUtf8(words);
        QString filled;
        for (qsizetype at = 0; at < sentence.size(); ++at) {
            const bool isPlace = sentence[at] == u'%' && at + 1 < sentence.size() && sentence[at + 1].isDigit();
            if (isPlace)
                filled += about.value(sentence[++at].digitValue() - 1);
            else
                filled += sentence[at];
        }
        return filled;
    }

} // namespace

CauseSubject causeSubject(CauseKind kind)
{
    constexpr int kMoreOfVault = 11; ///< its second hundred
    const int hundred = int(kind) / 100;
    const int subject = hundred == kMoreOfVault ? int(CauseSubject::Vault) : hundred;
    const bool isKnown = subject > 0 && subject <= int(CauseSubject::Vault);
    return isKnown ? CauseSubject(subject) : CauseSubject::Unknown;
}

std::span<const CauseRow> causesOf(CauseSubject subject)
{
    switch (subject) {
    case CauseSubject::Unknown:
        return {};
    case CauseSubject::Storage:
        return causesOfStorage();
    case CauseSubject::Files:
        return causesOfFiles();
    case CauseSubject::Database:
        return causesOfDatabase();
    case CauseSubject::Items:
        return causesOfItems();
    case CauseSubject::Runs:
        return causesOfRuns();
    case CauseSubject::Settings:
        return causesOfSettings();
    case CauseSubject::Schedule:
        return causesOfSchedule();
    case CauseSubject::Journal:
        return causesOfJournal();
    case CauseSubject::Ledger:
        return causesOfLedger();
    case CauseSubject::Vault:
        return causesOfVault();
    }
    return {};
}

const CauseRow *causeRow(CauseKind kind)
{
    static const QHash<CauseKind, const CauseRow *> rows = allRows();
    return rows.value(kind);
}

QString sentenceOf(const Cause &cause)
{
    const CauseRow *row = causeRow(cause.kind);
    return row ? filled(row->sentence, cause.about) : QString();
}

QString exampleOf(const Cause &cause)
{
    const CauseRow *row = causeRow(cause.kind);
    return row ? filled(row->example, cause.about) : QString();
}

Remedy remedyOf(CauseKind kind)
{
    const CauseRow *row = causeRow(kind);
    return row ? row->remedy : Remedy();
}

} // namespace docsweep
