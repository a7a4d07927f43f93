// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/statistics.h"

#include "core/base/storedcause.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

    constexpr auto kFirstBound = minutes{1};
    constexpr auto kLastBound = hours{24 * 3653}; // ten years

    const std::array<Duration, kAgeBins> &bounds()
    {
        static const std::array<Duration, kAgeBins> kBounds = [] {
            std::array<Duration, kAgeBins> made{};
            const double ratio =
                double(duration_cast<seconds>(kLastBound).count()) / double(seconds(kFirstBound).count());
            for (int i = 1; i < kAgeBins; ++i) {
                const double share = double(i - 1) / double(kAgeBins - 2);
                made[size_t(i)] = seconds{std::llround(60.0 * std::pow(ratio, share))};
            }
            return made;
        }();
        return kBounds;
    }

    // Bytes that are no UTF-8 (keys, extensions) go into JSON as Latin-1 text, which keeps every byte.
    QString bytesText(const QByteArray &bytes)
    {
        return QString::fromLatin1(bytes);
    }
    QByteArray textBytes(const QJsonValue &value)
    {
        return value.toString().toLatin1();
    }

    QJsonArray toJson(const std::array<AgeBin, kAgeBins> &bins)
    {
        QJsonArray array;
        for (const AgeBin &bin : bins)
            array.append(QJsonArray{bin.files, bin.bytes, bin.sessions});
        return array;
    }

    std::array<AgeBin, kAgeBins> binsFromJson(const QJsonArray &array)
    {
        std::array<AgeBin, kAgeBins> bins{};
        for (int i = 0; i < kAgeBins && i < array.size(); ++i) {
            const QJsonArray bin = array.at(i).toArray();
            bins[size_t(i)] = {bin.at(0).toInteger(), bin.at(1).toInteger(), bin.at(2).toInteger()};
        }
        return bins;
    }

    struct NumberField {
        QLatin1String name;
        qint64 ScanStatistics::*field;
    };
    constexpr std::array kNumbers{
        NumberField{"files"_L1, &ScanStatistics::files},
        NumberField{"bytes"_L1, &ScanStatistics::bytes},
        NumberField{"old_files"_L1, &ScanStatistics::oldFiles},
        NumberField{"old_bytes"_L1, &ScanStatistics::oldBytes},
        NumberField{"outputs"_L1, &ScanStatistics::outputs},
        NumberField{"output_bytes"_L1, &ScanStatistics::outputBytes},
        NumberField{"sessions"_L1, &ScanStatistics::sessions},
        NumberField{"old_sessions"_L1, &ScanStatistics::oldSessions},
        NumberField{"documents"_L1, &ScanStatistics::documents},
        NumberField{"old_documents"_L1, &ScanStatistics::oldDocuments},
        NumberField{"orphans"_L1, &ScanStatistics::orphans},
        NumberField{"orphan_bytes"_L1, &ScanStatistics::orphanBytes},
        NumberField{"old_versions"_L1, &ScanStatistics::oldVersions},
        NumberField{"old_version_bytes"_L1, &ScanStatistics::oldVersionBytes},
        NumberField{"unreferred"_L1, &ScanStatistics::unreferred},
        NumberField{"unreferred_bytes"_L1, &ScanStatistics::unreferredBytes},
        NumberField{"unreferred_outputs"_L1, &ScanStatistics::unreferredOutputs},
        NumberField{"unreferred_output_bytes"_L1, &ScanStatistics::unreferredOutputBytes},
        NumberField{"dangling"_L1, &ScanStatistics::dangling},
        NumberField{"unknown_size"_L1, &ScanStatistics::unknownSize},
        NumberField{"unknown_time"_L1, &ScanStatistics::unknownTime},
        NumberField{"future_time"_L1, &ScanStatistics::futureTime},
        NumberField{"machine_ahead_us"_L1, &ScanStatistics::machineAheadMicros},
        NumberField{"held_items"_L1, &ScanStatistics::heldItems},
        NumberField{"held_sessions"_L1, &ScanStatistics::heldSessions},
        NumberField{"held_bytes"_L1, &ScanStatistics::heldBytes},
        NumberField{"problem_count"_L1, &ScanStatistics::problemCount},
    };

    QJsonValue toJson(const std::optional<RowCount> &count)
    {
        return count ? QJsonValue(QJsonArray{count->rows, int(count->how)}) : QJsonValue(QJsonValue::Null);
    }

    std::optional<RowCount> countFromJson(const QJsonValue &value)
    {
        if (!value.isArray())
            return {};
        return RowCount{value.toArray().at(0).toInteger(), RowCount::How(value.toArray().at(1).toInt())};
    }

    QJsonObject toJson(const Beside &beside)
    {
        QJsonObject json;
        if (const auto &sessions = beside.djangoSessions)
            json.insert("django_sessions"_L1,
                QJsonArray{toJson(sessions->expired), toJson(sessions->all), sessions->isCleaned, sessions->oddTimes});
        if (const auto &space = beside.space) {
            QJsonArray tables;
            for (const TableSpace &table : space->tables)
                tables.append(QJsonArray{table.table, table.bytes, table.liveRows, table.deadRows});
            json.insert("space"_L1, QJsonArray{space->fileBytes, space->freeBytes, tables});
        }
        return json;
    }

    Beside besideFromJson(const QJsonObject &json)
    {
        Beside beside;
        if (const QJsonArray sessions = json.value("django_sessions"_L1).toArray(); !sessions.isEmpty())
            beside.djangoSessions = {countFromJson(sessions.at(0)), countFromJson(sessions.at(1)),
                sessions.at(2).toBool(), sessions.at(3).toInteger()};
        if (const QJsonArray space = json.value("space"_L1).toArray(); !space.isEmpty()) {
            beside.space = DatabaseSpace{space.at(0).toInteger(), space.at(1).toInteger(), {}};
            for (const QJsonValue value : space.at(2).toArray()) {
                const QJsonArray table = value.toArray();
                beside.space->tables.push_back({table.at(0).toString(), table.at(1).toInteger(),
                    table.at(2).toInteger(), table.at(3).toInteger()});
            }
        }
        return beside;
    }

} // namespace

Duration ageBinStart(int bin)
{
    return bounds()[size_t(std::clamp(bin, 0, kAgeBins - 1))];
}

int ageBinOf(Duration age)
{
    const auto &all = bounds();
    const auto above = std::upper_bound(all.begin(), all.end(), age);
    return std::max(0, int(above - all.begin()) - 1);
}

QJsonObject toJson(const ScanStatistics &statistics)
{
    QJsonObject json{
        {"taken_at"_L1, toMicros(statistics.takenAt)},
        {"cutoff"_L1, toMicros(statistics.cutoff)},
        {"storage_listed"_L1, statistics.storageListed},
        {"storage_problem"_L1, statistics.storageProblem.text},
        {"storage_cause"_L1, int(statistics.storageProblem.cause.kind)},
        {"storage_about"_L1, aboutText(statistics.storageProblem.cause)},
        {"ages"_L1, toJson(statistics.ages)},
        {"ages_going"_L1, toJson(statistics.oldestGoing)},
        {"ages_held"_L1, toJson(statistics.held)},
        {"beside"_L1, toJson(statistics.beside)},
    };
    for (const NumberField &number : kNumbers)
        json.insert(number.name, statistics.*number.field);
    QJsonArray types;
    for (auto type = statistics.types.cbegin(); type != statistics.types.cend(); ++type)
        types.append(QJsonArray{bytesText(type.key()), type->files, type->bytes});
    json.insert("types"_L1, types);
    QJsonArray buckets;
    for (auto bucket = statistics.buckets.cbegin(); bucket != statistics.buckets.cend(); ++bucket)
        buckets.append(QJsonArray{bucket.key(), bucket->files, bucket->bytes});
    json.insert("buckets"_L1, buckets);
    QJsonArray oldVersions;
    for (auto bucket = statistics.oldVersionBuckets.cbegin(); bucket != statistics.oldVersionBuckets.cend(); ++bucket)
        oldVersions.append(QJsonArray{bucket.key(), bucket->files, bucket->bytes});
    json.insert("old_version_buckets"_L1, oldVersions);
    QJsonArray heldBy;
    for (auto hold = statistics.heldBy.cbegin(); hold != statistics.heldBy.cend(); ++hold)
        heldBy.append(QJsonArray{hold.key(), hold->items, hold->bytes});
    json.insert("held_by"_L1, heldBy);
    QJsonArray biggest;
    for (const SessionUsage &usage : statistics.biggest)
        biggest.append(QJsonArray{bytesText(usage.key), usage.files, usage.bytes, usage.documents, usage.hasRow});
    json.insert("biggest"_L1, biggest);
    QJsonArray dangling;
    for (const ObjectName &name : statistics.danglingSample)
        dangling.append(QJsonArray{name.bucket, bytesText(name.key)});
    json.insert("dangling_sample"_L1, dangling);
    QJsonArray problems;
    for (const ScanProblem &problem : statistics.problems)
        problems.append(QJsonArray{problem.where, int(problem.error.kind), problem.error.text,
            int(problem.error.cause.kind), aboutText(problem.error.cause)});
    json.insert("problems"_L1, problems);
    return json;
}

Result<ScanStatistics> statisticsFromJson(const QJsonObject &json)
{
    if (!json.contains("taken_at"_L1))
        return fail(ErrorKind::BadData, u"the stored statistics of a scan have no time"_s);
    ScanStatistics statistics;
    statistics.takenAt = fromMicros(json.value("taken_at"_L1).toInteger());
    statistics.cutoff = fromMicros(json.value("cutoff"_L1).toInteger());
    statistics.storageListed = json.value("storage_listed"_L1).toBool();
    statistics.storageProblem = storedWhy(json.value("storage_problem"_L1).toString(),
        json.value("storage_cause"_L1).toInteger(), json.value("storage_about"_L1).toString());
    statistics.ages = binsFromJson(json.value("ages"_L1).toArray());
    statistics.oldestGoing = binsFromJson(json.value("ages_going"_L1).toArray());
    statistics.held = binsFromJson(json.value("ages_held"_L1).toArray());
    statistics.beside = besideFromJson(json.value("beside"_L1).toObject());
    for (const NumberField &number : kNumbers)
        statistics.*number.field = json.value(number.name).toInteger();
    for (const QJsonValue value : json.value("types"_L1).toArray()) {
        const QJsonArray type = value.toArray();
        statistics.types.insert(textBytes(type.at(0)), {type.at(1).toInteger(), type.at(2).toInteger()});
    }
    for (const QJsonValue value : json.value("buckets"_L1).toArray()) {
        const QJsonArray bucket = value.toArray();
        statistics.buckets.insert(bucket.at(0).toString(), {bucket.at(1).toInteger(), bucket.at(2).toInteger()});
    }
    for (const QJsonValue value : json.value("old_version_buckets"_L1).toArray()) {
        const QJsonArray bucket = value.toArray();
        statistics.oldVersionBuckets.insert(
            bucket.at(0).toString(), {bucket.at(1).toInteger(), bucket.at(2).toInteger()});
    }
    for (const QJsonValue value : json.value("held_by"_L1).toArray()) {
        const QJsonArray hold = value.toArray();
        statistics.heldBy.insert(hold.at(0).toInteger(), {hold.at(1).toInteger(), hold.at(2).toInteger()});
    }
    for (const QJsonValue value : json.value("biggest"_L1).toArray()) {
        const QJsonArray usage = value.toArray();
        statistics.biggest.push_back({textBytes(usage.at(0)), usage.at(1).toInteger(), usage.at(2).toInteger(),
            usage.at(3).toInteger(), usage.at(4).toBool()});
    }
    for (const QJsonValue value : json.value("dangling_sample"_L1).toArray())
        statistics.danglingSample.push_back({value.toArray().at(0).toString(), textBytes(value.toArray().at(1))});
    for (const QJsonValue value : json.value("problems"_L1).toArray()) {
        const QJsonArray problem = value.toArray();
        Why why = storedWhy(problem.at(2).toString(), problem.at(3).toInteger(), problem.at(4).toString());
        statistics.problems.push_back(
            {problem.at(0).toString(), errorOf(ErrorKind(problem.at(1).toInt()), std::move(why))});
    }
    return statistics;
}

} // namespace docsweep
