// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/plansorter.h"

#include <QDataStream>
#include <QDir>
#include <QIODevice>

#include <algorithm>
#include <cstring>
#include <limits>
#include <queue>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kNoRow = std::numeric_limits<qint64>::max();
    constexpr qint64 kReadAtOnce = 256 << 10;
    constexpr qint64 kPieceBytes = 256 << 10; // each part holds one in memory

    void write(QDataStream &out, const PlanItem &item, quint32 number)
    {
        out << number << qint32(item.kind) << qint32(item.reason) << item.sessionKey << item.sessionId << item.bucket
            << item.key << item.sizeBytes.has_value() << item.sizeBytes.value_or(0) << item.changedAt.has_value()
            << (item.changedAt ? toMicros(*item.changedAt) : 0) << item.version << item.documents << item.fingerprint;
    }

    quint32 read(QDataStream &in, PlanItem &item)
    {
        quint32 number = 0;
        qint32 kind = 0;
        qint32 reason = 0;
        bool hasSize = false;
        bool hasTime = false;
        qint64 size = 0;
        qint64 micros = 0;
        in >> number >> kind >> reason >> item.sessionKey >> item.sessionId >> item.bucket >> item.key >> hasSize
            >> size >> hasTime >> micros >> item.version >> item.documents >> item.fingerprint;
        item.kind = ItemKind(kind);
        item.reason = Reason(reason);
        item.sizeBytes = hasSize ? std::optional(size) : std::nullopt;
        item.changedAt = hasTime ? std::optional(fromMicros(micros)) : std::nullopt;
        return number;
    }

    Error fileError(const QString &folder, const QFile &file)
    {
        if (file.error() == QFileDevice::ResourceError)
            return errorOf(ErrorKind::Io, Cause{CauseKind::DiskFull, {}});
        return errorOf(ErrorKind::Io, Cause{CauseKind::HomeUnwritable, {folder, file.errorString()}});
    }

} // namespace

/// Reads a part of the file, group by group.
class PlanSorter::Part {
public:
    Part(const QString &folder, QFile &file, qint64 begin, qint64 end)
        : m_folder(folder)
        , m_file(file)
        , m_at(begin)
        , m_end(end)
    {
    }

    const Group &group() const { return m_group; }
    const char *bytes() const { return m_buffer.constData() + m_used - m_group.length; }

    /// False: there is no other one.
    Result<bool> next()
    {
        constexpr qint64 kHead = sizeof(Group);
        if (m_at == m_end && m_used == m_buffer.size())
            return false;
        if (const Result<> there = require(kHead); !there)
            return fail(there.error());
        std::memcpy(&m_group, m_buffer.constData() + m_used, kHead);
        m_used += kHead;
        if (const Result<> there = require(m_group.length); !there)
            return fail(there.error());
        m_used += m_group.length;
        return true;
    }

private:
    /// So many bytes behind those that were used.
    Result<> require(qint64 bytes)
    {
        if (m_buffer.size() - m_used >= bytes)
            return {};
        m_buffer.remove(0, m_used);
        m_used = 0;
        const qint64 wanted = std::min(std::max(bytes, kReadAtOnce), m_end - m_at);
        if (!m_file.seek(m_at))
            return fail(fileError(m_folder, m_file));
        const QByteArray more = m_file.read(wanted);
        m_at += more.size();
        m_buffer += more;
        return m_buffer.size() >= bytes ? Result<>() : fail(fileError(m_folder, m_file));
    }

    const QString &m_folder;
    QFile &m_file;
    qint64 m_at;
    const qint64 m_end;
    QByteArray m_buffer;
    qint64 m_used = 0; ///< of the buffer
    Group m_group;
};

PlanSorter::PlanSorter(
    std::unique_ptr<PlanWriter> inner, const QString &folder, std::stop_token stop, qsizetype bytesHeld)
    : m_inner(std::move(inner))
    , m_stop(std::move(stop))
    , m_bytesHeld(bytesHeld)
    , m_folder(folder.isEmpty() ? QDir::tempPath() : folder)
    , m_file(m_folder + u"/sorting.XXXXXX"_s)
{
}

Result<> PlanSorter::append(PlanItem item, bool beginsGroup)
{
    if (beginsGroup)
        m_row = item.kind == ItemKind::Session ? item.sessionId : kNoRow;
    const bool isMuch = m_held.size() >= m_bytesHeld;
    if (isMuch) {
        if (const Result<> put = putAway(); !put)
            return put;
    }
    if (beginsGroup || m_groups.empty() || m_groups.back().length >= kPieceBytes)
        m_groups.push_back({m_row, m_next, beginsGroup ? 1U : 0U, m_held.size(), 0});
    QDataStream out(&m_held, QIODevice::WriteOnly | QIODevice::Append);
    write(out, item, m_next++);
    m_groups.back().length = m_held.size() - m_groups.back().at;
    return {};
}

void PlanSorter::sortHeld()
{
    std::ranges::sort(m_groups, {}, &Group::place);
}

Result<> PlanSorter::putAway()
{
    if (!m_file.isOpen()) {
        if (!m_file.open())
            return fail(fileError(m_folder, m_file));
        QFile::remove(m_file.fileName()); // it lives as long as it is open; what it held is gone with the process
    }
    sortHeld();
    if (!m_file.seek(m_partEnds.empty() ? 0 : m_partEnds.back()))
        return fail(fileError(m_folder, m_file));
    for (const Group &group : m_groups) {
        if (m_file.write(reinterpret_cast<const char *>(&group), sizeof group) != qint64(sizeof group)
            || m_file.write(m_held.constData() + group.at, group.length) != group.length)
            return fail(fileError(m_folder, m_file));
    }
    if (!m_file.flush())
        return fail(fileError(m_folder, m_file));
    m_partEnds.push_back(m_file.pos());
    m_groups.clear();
    m_held.clear();
    m_held.reserve(m_bytesHeld);
    return {};
}

Result<> PlanSorter::passOn(const Group &group, const char *bytes)
{
    if (m_stop.stop_requested())
        return failCancelled();
    QDataStream in(QByteArray::fromRawData(bytes, group.length));
    for (bool beginsGroup = group.isBegin != 0; !in.atEnd(); beginsGroup = false) {
        PlanItem item;
        const quint32 number = read(in, item);
        if (const auto size = m_sizes.find(number); size != m_sizes.end())
            item.sizeBytes = size->second;
        if (const Result<> appended = m_inner->append(std::move(item), beginsGroup); !appended)
            return appended;
    }
    return {};
}

Result<> PlanSorter::replay()
{
    if (std::exchange(m_isPassing, true))
        return {};
    if (m_partEnds.empty()) {
        sortHeld();
        for (const Group &group : m_groups) {
            if (const Result<> passed = passOn(group, m_held.constData() + group.at); !passed)
                return passed;
        }
    } else {
        if (const Result<> put = putAway(); !put)
            return put;
        m_held = {};
        std::vector<Part> parts;
        qint64 begin = 0;
        for (const qint64 end : m_partEnds)
            parts.emplace_back(m_folder, m_file, std::exchange(begin, end), end);
        const auto isLater = [](const Part *a, const Part *b) { return a->group().place() > b->group().place(); };
        std::priority_queue<Part *, std::vector<Part *>, decltype(isLater)> waiting(isLater);
        const auto read = [&waiting](Part &part) -> Result<> {
            const Result<bool> more = part.next();
            if (more && *more)
                waiting.push(&part);
            return more ? Result<>() : fail(more.error());
        };
        for (Part &part : parts) {
            if (const Result<> done = read(part); !done)
                return done;
        }
        while (!waiting.empty()) {
            Part &first = *waiting.top();
            waiting.pop();
            if (const Result<> passed = passOn(first.group(), first.bytes()); !passed)
                return passed;
            if (const Result<> done = read(first); !done)
                return done;
        }
        m_file.close();
    }
    m_groups.clear();
    m_held = {};
    return {};
}

Result<> PlanSorter::beginTail()
{
    const Result<> passed = replay();
    return passed ? m_inner->beginTail() : passed;
}

Result<> PlanSorter::appendRider(PlanItem item, std::span<const qint64> takers)
{
    return m_inner->appendRider(std::move(item), takers);
}

Result<> PlanSorter::amendSize(quint32 seq, qint64 sizeBytes)
{
    m_sizes.insert_or_assign(seq, sizeBytes);
    return {};
}

Result<Plan> PlanSorter::seal(const ScanStatistics &statistics)
{
    const Result<> passed = replay();
    return passed ? m_inner->seal(statistics) : fail(passed.error());
}

} // namespace docsweep
