// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report.h"

#include "app/cli/format.h"
#include "app/cli/reportparts.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

    constexpr int kLabelWidth = 22;
    constexpr int kFigureWidth = 15;
    constexpr int kBytesWidth = 14;
    constexpr int kNoteColumn = 56;
    constexpr int kMostTypes = 12;
    constexpr int kMostShownProblems = 10;

    /// "  Old files:                  12 files        3.4 MB   note": the figures line up below each other.
    QString row(const QString &label, const QString &figures, const QString &note = {})
    {
        const QString line = u"  "_s + QString(label + u':').leftJustified(kLabelWidth) + figures;
        return note.isEmpty() ? line : QString(line.leftJustified(kNoteColumn) + note);
    }

    QString figure(const QString &text)
    {
        return text.rightJustified(kFigureWidth);
    }

    QString shareOf(qint64 part, qint64 whole)
    {
        return figure(u"%1 of %2"_s.arg(QString::number(part), QString::number(whole)));
    }

    /// "      12 files       3.4 MB", so that columns of figures line up.
    QString counted(qint64 count, QLatin1String singular)
    {
        const QString text = formatCount(count, singular);
        return QString(count == 1 ? QString(text + u' ') : text).rightJustified(kFigureWidth);
    }

    QString usage(qint64 files, qint64 bytes, QLatin1String singular = "file"_L1)
    {
        return counted(files, singular) + formatBytes(bytes).rightJustified(kBytesWidth);
    }

    QString stage(const QString &label, const AgeBin &sum)
    {
        return row(label, usage(sum.files, sum.bytes) + counted(sum.sessions, "session"_L1).rightJustified(18));
    }

    void add(AgeBin &sum, const AgeBin &bin)
    {
        sum.files += bin.files;
        sum.bytes += bin.bytes;
        sum.sessions += bin.sessions;
    }

    /// The steps of the scan are fine and crooked; people think in these.
    QStringList reportAges(const ScanStatistics &statistics)
    {
        struct Step {
            Duration below;
            QLatin1String label;
        };
        static constexpr std::array kSteps{Step{minutes{10}, "under 10 minutes"_L1},
            Step{hours{1}, "10 minutes to 1 hour"_L1}, Step{hours{6}, "1 to 6 hours"_L1},
            Step{days{1}, "6 to 24 hours"_L1}, Step{days{7}, "1 to 7 days"_L1}, Step{days{30}, "7 to 30 days"_L1},
            Step{days{365}, "30 days to 1 year"_L1}, Step{Duration::max(), "over 1 year"_L1}};
        std::array<AgeBin, kSteps.size()> sums{};
        for (int bin = 0; bin < kAgeBins; ++bin) {
            // A bin belongs where its middle lies.
            const Duration middle =
                bin + 1 < kAgeBins ? (ageBinStart(bin) + ageBinStart(bin + 1)) / 2 : ageBinStart(bin);
            const auto step =
                std::find_if(kSteps.begin(), kSteps.end(), [middle](const Step &it) { return middle < it.below; });
            add(sums[size_t(step - kSteps.begin())], statistics.ages[size_t(bin)]);
        }
        QStringList lines{u"Ages (steps are rounded)"_s};
        for (size_t i = 0; i < sums.size(); ++i) {
            if (sums[i] != AgeBin())
                lines += stage(kSteps[i].label, sums[i]);
        }
        return lines.size() > 1 ? lines : QStringList();
    }

    template <typename Key> struct NamedUsage {
        Key name;
        TypeUsage usage;
    };

    QStringList reportTypes(const ScanStatistics &statistics)
    {
        std::vector<NamedUsage<QByteArray>> types;
        for (auto type = statistics.types.cbegin(); type != statistics.types.cend(); ++type)
            types.push_back({type.key(), *type});
        std::stable_sort(
            types.begin(), types.end(), [](const auto &a, const auto &b) { return a.usage.bytes > b.usage.bytes; });
        QStringList lines;
        if (!types.empty())
            lines += u"Files by type"_s;
        TypeUsage rest;
        for (size_t i = 0; i < types.size(); ++i) {
            const auto &[name, usageOf] = types[i];
            if (i >= kMostTypes || name == "*") {
                rest.files += usageOf.files;
                rest.bytes += usageOf.bytes;
            } else {
                lines +=
                    row(name.isEmpty() ? u"no extension"_s : displayKey(name), usage(usageOf.files, usageOf.bytes));
            }
        }
        if (rest.files > 0)
            lines += row(u"all others"_s, usage(rest.files, rest.bytes));
        return lines;
    }

    QStringList reportBuckets(const ScanStatistics &statistics)
    {
        if (statistics.buckets.size() < 2)
            return {};
        QStringList lines{u"Buckets"_s};
        for (auto bucket = statistics.buckets.cbegin(); bucket != statistics.buckets.cend(); ++bucket)
            lines += row(displayKey(bucket.key().toUtf8()), usage(bucket->files, bucket->bytes));
        return lines;
    }

    QStringList reportBiggest(const ScanStatistics &statistics)
    {
        if (statistics.biggest.empty())
            return {};
        QStringList lines{u"Biggest sessions"_s};
        for (const SessionUsage &session : statistics.biggest) {
            lines += u"  "_s + formatBytes(session.bytes).rightJustified(10) + counted(session.files, "file"_L1)
                + "   "_L1 + displayKey(session.key) + (session.hasRow ? QString() : u" (no row any more)"_s);
        }
        return lines;
    }

    QStringList reportProblems(const ScanStatistics &statistics)
    {
        if (statistics.problemCount == 0)
            return {};
        QStringList lines{formatCount(statistics.problemCount, "place"_L1) + " could not be read"_L1};
        for (const ScanProblem &problem : statistics.problems) {
            if (lines.size() > kMostShownProblems)
                break;
            lines += u"  "_s + problem.where + ": "_L1 + problem.error.text;
        }
        if (statistics.problemCount > kMostShownProblems)
            lines += u"  … and %1 more"_s.arg(statistics.problemCount - kMostShownProblems);
        return lines;
    }

    /// "12 of 340", with what happens to them.
    QStringList reportDjangoSessions(const Beside &beside)
    {
        const auto &sessions = beside.djangoSessions;
        if (!sessions)
            return {};
        QStringList lines{u"Logins (django_session)"_s,
            row(u"Expired"_s, figure(u"%1 of %2"_s.arg(shownCount(sessions->expired), shownCount(sessions->all))))};
        if (!sessions->expired || sessions->expired->rows > 0)
            lines += sessions->isCleaned
                ? u"  Runs delete the expired ones."_s
                : u"  Runs leave them; with DOCSWEEP_DJANGO_SESSIONS=true they delete expired ones."_s;
        if (sessions->oddTimes > 0)
            lines += u"  %1 with a time that is not Django's: left alone."_s.arg(sessions->oddTimes);
        return lines;
    }

    QStringList reportSpace(const Beside &beside)
    {
        const auto &space = beside.space;
        if (!space)
            return {};
        QStringList lines{u"Room of the database"_s};
        if (space->tables.empty()) {
            lines += row(u"File"_s, figure(formatBytes(space->fileBytes)));
            lines += row(u"Free inside"_s, figure(formatBytes(space->freeBytes)),
                formatPercent(space->freeBytes, space->fileBytes) + u" of it"_s);
        }
        for (const TableSpace &table : space->tables)
            lines += u"  "_s + QString(table.table + u':').leftJustified(25)
                + formatBytes(table.bytes).rightJustified(12) + counted(table.liveRows, "row"_L1) + u"   "_s
                + QString::number(table.deadRows) + u" dead"_s;
        const QString help = helpForSpace(*space);
        if (!help.isEmpty())
            lines += u"  "_s + help;
        return lines;
    }

} // namespace

QStringList reportStatistics(const ScanStatistics &statistics, Duration age, qint64 quotaBytes)
{
    QStringList lines{u"What is stored, by the database's clock at "_s + formatTime(statistics.takenAt),
        u"Old is what is older than %1: before %2"_s.arg(describeDuration(age), formatTime(statistics.cutoff)),
        QString()};
    if (statistics.storageListed) {
        lines += row(u"Total size"_s, figure(formatBytes(statistics.bytes)),
            formatPercent(statistics.bytes, quotaBytes) + " of "_L1 + formatBytes(quotaBytes));
        lines += row(u"Total files"_s, counted(statistics.files, "file"_L1));
        lines += row(u"Old files"_s, usage(statistics.oldFiles, statistics.oldBytes));
        lines += row(u"Generated files"_s, usage(statistics.outputs, statistics.outputBytes));
        lines +=
            row(u"Orphans"_s, usage(statistics.unreferred, statistics.unreferredBytes), u"no row refers to them"_s);
        lines += row(u"Old orphans"_s, usage(statistics.orphans, statistics.orphanBytes), u"of these"_s);
        if (statistics.unreferredOutputs > 0)
            lines +=
                row(u"Outputs without rows"_s, usage(statistics.unreferredOutputs, statistics.unreferredOutputBytes),
                    u"of these; --keep-outputs keeps them"_s);
        if (statistics.oldVersions > 0)
            lines += row(u"Older versions"_s, figure(formatBytes(statistics.oldVersionBytes)),
                counted(statistics.oldVersions, "version"_L1) + u", beside the total size"_s);
    } else {
        lines += row(u"Total size"_s, figure(u"unknown"_s), u"storage not listed"_s);
    }
    lines += row(u"Old sessions"_s, shareOf(statistics.oldSessions, statistics.sessions));
    lines += row(u"Old documents"_s, shareOf(statistics.oldDocuments, statistics.documents));
    if (statistics.storageListed)
        lines += row(u"Dangling paths"_s, counted(statistics.dangling, "path"_L1), u"in rows, the file is gone"_s);
    lines += row(u"Kept by a hold"_s, usage(statistics.heldItems, statistics.heldBytes, "item"_L1));
    if (statistics.unknownTime > 0)
        lines += row(u"Without a time"_s, counted(statistics.unknownTime, "item"_L1), u"never old"_s);
    if (statistics.futureTime > 0)
        lines +=
            row(u"In the future"_s, counted(statistics.futureTime, "item"_L1), u"not old for long: a wrong clock?"_s);
    if (statistics.unknownSize > 0)
        lines += row(u"Without a size"_s, counted(statistics.unknownSize, "file"_L1));
    appendSection(lines, reportDjangoSessions(statistics.beside));
    appendSection(lines, reportSpace(statistics.beside));
    appendSection(lines, reportTypes(statistics));
    appendSection(lines, reportAges(statistics));
    appendSection(lines, reportBuckets(statistics));
    appendSection(lines, reportBiggest(statistics));
    appendSection(lines, reportProblems(statistics));
    return lines;
}

QString helpForSpace(const DatabaseSpace &space)
{
    if (space.tables.empty())
        return isWorthCompacting(space) ? u"\"docsweep-cli compact\" gives the free room back."_s : QString();
    QStringList tables;
    for (const TableSpace &table : space.tables) {
        if (isWorthVacuuming(table))
            tables += table.table;
    }
    return tables.isEmpty()
        ? QString()
        : u"VACUUM (ANALYZE) frees the dead rows of %1: see \"docsweep-cli compact\"."_s.arg(tables.join(u", "_s));
}

QString oddTimes(const ScanStatistics &statistics)
{
    QStringList kinds;
    if (statistics.futureTime > 0)
        kinds += formatCount(statistics.futureTime, "item"_L1) + u" with a time in the future"_s;
    if (statistics.unknownTime > 0)
        kinds += formatCount(statistics.unknownTime, "item"_L1) + u" without a readable time"_s;
    if (kinds.isEmpty())
        return {};
    const bool isOne = statistics.futureTime + statistics.unknownTime == 1;
    return kinds.join(u" and "_s) + (isOne ? u" never counts as old"_s : u" never count as old"_s);
}

} // namespace docsweep
