// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/plandigest.h"

#include <QtEndian>

#include <array>
#include <string>

namespace docsweep {

namespace {

    /// Collects one record: numbers as eight bytes little-endian, texts with their length in front, so that no two
    /// different records give the same bytes.
    class Record {
    public:
        Record() { m_bytes.reserve(kUsualBytes); }
        void number(qint64 value)
        {
            std::array<char, sizeof value> bytes{};
            qToLittleEndian(value, bytes.data());
            m_bytes.append(bytes.data(), bytes.size());
        }
        void text(QByteArrayView value)
        {
            number(value.size());
            m_bytes.append(value.data(), size_t(value.size()));
        }
        template <typename T> void optional(const std::optional<T> &value)
        {
            number(value ? 1 : 0);
            if (value)
                this->value(*value);
        }
        QByteArrayView bytes() const { return {m_bytes.data(), qsizetype(m_bytes.size())}; }

    private:
        static constexpr size_t kUsualBytes = 512;
        void value(qint64 value) { number(value); }
        void value(Instant value) { number(toMicros(value)); }
        void value(const QByteArray &value) { text(value); }

        std::string m_bytes; ///< whose small appends cost a fraction of a QByteArray's
    };

} // namespace

void addToDigest(Sha256 &digest, const PlanItem &item)
{
    Record record;
    record.number(item.seq);
    record.number(int(item.kind));
    record.number(int(item.reason));
    record.text(item.sessionKey);
    record.number(item.sessionId);
    record.text(item.bucket.toUtf8());
    record.text(item.key);
    if (item.kind != ItemKind::Session)
        record.optional(item.sizeBytes);
    record.optional(item.changedAt);
    record.text(item.version);
    record.number(item.documents);
    record.number(qint64(item.fingerprint));
    digest.add(record.bytes());
}

QByteArray digestOf(std::span<const PlanItem> items)
{
    Sha256 digest;
    for (const PlanItem &item : items)
        addToDigest(digest, item);
    return digest.result();
}

PlanDigest::PlanDigest(const Policy &policy)
{
    Record record;
    record.number(toMicros(policy.cutoff));
    record.number(policy.age.count());
    record.number(policy.keepOutputs ? 1 : 0);
    record.number(policy.keepActiveFiles ? 1 : 0);
    record.number(policy.storageCleanup ? 1 : 0);
    record.optional(policy.onlySession);
    if (policy.keepOldVersions) // plans of before had no such rule
        record.number(1);
    m_hash.add(record.bytes());
}

void PlanDigest::add(const PlanBatch &batch)
{
    Record record;
    record.number(batch.firstSeq);
    record.number(batch.lastSeq);
    record.number(batch.ordered ? 1 : 0);
    record.text(batch.digest);
    m_hash.add(record.bytes());
}

} // namespace docsweep
