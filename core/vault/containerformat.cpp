// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/containerformat.h"

#include "core/vault/sodium.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <cstring>

namespace docsweep {

namespace {

    constexpr quint32 kVersion = 1;
    constexpr qsizetype kLengthEnd = kMagicSize + 4;
    constexpr qsizetype kSignatureSize = 64;
    constexpr qint64 kListedSize = 8 + 1 + 4 + 8 + 8 + 8;

    /// Writes and reads payloads: numbers, and bytes whose length both sides know.
    class Payload {
    public:
        explicit Payload(QByteArray *bytes)
            : m_stream(bytes, QIODevice::WriteOnly)
        {
            prepare();
        }
        explicit Payload(const QByteArray &bytes)
            : m_stream(bytes)
        {
            prepare();
        }
        void putRaw(const QByteArray &bytes) { m_stream.writeRawData(bytes.constData(), int(bytes.size())); }
        QByteArray takeRaw(qsizetype size)
        {
            QByteArray bytes(size, '\0');
            if (m_stream.readRawData(bytes.data(), int(size)) != int(size))
                m_stream.setStatus(QDataStream::ReadPastEnd);
            return bytes;
        }
        void putText(const QByteArray &bytes)
        {
            m_stream << quint32(bytes.size());
            putRaw(bytes);
        }
        QByteArray takeText()
        {
            quint32 size = 0;
            m_stream >> size;
            if (m_stream.status() != QDataStream::Ok || qint64(size) > m_stream.device()->bytesAvailable()) {
                m_stream.setStatus(QDataStream::ReadPastEnd);
                return {};
            }
            return takeRaw(qsizetype(size));
        }
        QDataStream &stream() { return m_stream; }
        qint64 bytesLeft() const { return m_stream.device()->bytesAvailable(); }
        bool isWhole() const { return m_stream.status() == QDataStream::Ok && m_stream.atEnd(); }
        bool isFine() const { return m_stream.status() == QDataStream::Ok; }

    private:
        void prepare()
        {
            m_stream.setVersion(QDataStream::Qt_6_0);
            m_stream.setByteOrder(QDataStream::LittleEndian);
        }
        QDataStream m_stream;
    };

    QByteArray signedBlock(QByteArrayView magic, const QByteArray &payload, const ContainerSigner &signer)
    {
        QByteArray block = magic.toByteArray();
        std::array<char, 4> length{};
        qToLittleEndian(quint32(payload.size()), length.data());
        block.append(length.data(), 4);
        block += payload;
        return block + signer.sign(block);
    }

    /// The payload of a whole block.
    std::optional<QByteArray> payloadOf(QByteArrayView block, QByteArrayView magic)
    {
        const std::optional<qint64> size = blockSize(block, magic);
        if (!size || block.size() != *size)
            return {};
        return block.sliced(kLengthEnd, block.size() - kLengthEnd - kSignatureSize).toByteArray();
    }

} // namespace

QByteArray headerBlock(const ContainerHeader &header, const ContainerSigner &signer)
{
    QByteArray payload;
    Payload out(&payload);
    out.stream() << kVersion;
    out.putRaw(header.vault);
    out.putRaw(header.container);
    out.stream() << header.run.run << toMicros(header.run.madeAt) << toMicros(header.run.termEnd);
    out.putRaw(header.keyFingerprint);
    out.putRaw(header.signer);
    out.putRaw(header.ephemeral);
    out.putText(header.sealedOrigin);
    return signedBlock(kHeaderMagic, payload, signer);
}

std::optional<ContainerHeader> parsedHeader(QByteArrayView block)
{
    const std::optional<QByteArray> payload = payloadOf(block, kHeaderMagic);
    if (!payload)
        return {};
    Payload in(*payload);
    quint32 version = 0;
    in.stream() >> version;
    if (version != kVersion)
        return {};
    ContainerHeader header;
    header.vault = in.takeRaw(16);
    header.container = in.takeRaw(16);
    qint64 made = 0;
    qint64 termEnd = 0;
    in.stream() >> header.run.run >> made >> termEnd;
    header.run.madeAt = fromMicros(made);
    header.run.termEnd = fromMicros(termEnd);
    header.keyFingerprint = in.takeRaw(16);
    header.signer = in.takeRaw(32);
    header.ephemeral = in.takeRaw(32);
    header.sealedOrigin = in.takeText();
    return in.isWhole() ? std::optional(header) : std::nullopt;
}

QByteArray footerBlock(const ContainerFooter &footer, const ContainerSigner &signer)
{
    QByteArray payload;
    Payload out(&payload);
    out.putText(footer.header);
    out.stream() << footer.number << footer.begin << footer.end << footer.previousEnd;
    out.putRaw(footer.previousHash);
    out.stream() << footer.keySlots << quint8(footer.isClosing) << quint32(footer.items.size());
    for (const ListedItem &item : footer.items)
        out.stream() << item.number << quint8(item.kind) << item.slot << item.offset << item.storedBytes
                     << item.sizeBytes;
    return signedBlock(kFooterMagic, payload, signer);
}

std::optional<ContainerFooter> parsedFooter(QByteArrayView block)
{
    const std::optional<QByteArray> payload = payloadOf(block, kFooterMagic);
    if (!payload)
        return {};
    Payload in(*payload);
    ContainerFooter footer;
    footer.header = in.takeText();
    in.stream() >> footer.number >> footer.begin >> footer.end >> footer.previousEnd;
    footer.previousHash = in.takeRaw(32);
    quint8 closing = 0;
    quint32 count = 0;
    in.stream() >> footer.keySlots >> closing >> count;
    footer.isClosing = closing == 1;
    if (!in.isFine() || closing > 1 || footer.begin < 0 || footer.end < footer.begin
        || qint64(count) * kListedSize != in.bytesLeft())
        return {};
    footer.items.reserve(count);
    qint64 from = footer.begin;
    for (quint32 i = 0; i < count; ++i) {
        ListedItem item;
        quint8 kind = 0;
        in.stream() >> item.number >> kind >> item.slot >> item.offset >> item.storedBytes >> item.sizeBytes;
        item.kind = VaultItemKind(kind);
        const bool isRight = (kind == 1 || kind == 2) && item.number > 0 && item.offset >= from && item.sizeBytes >= 0
            && item.storedBytes >= kItemHeadSize + kStreamHeaderSize && item.storedBytes <= footer.end - item.offset
            && item.slot < footer.keySlots;
        if (!isRight)
            return {};
        from = item.offset + item.storedBytes;
        footer.items.push_back(item);
    }
    return in.isWhole() ? std::optional(footer) : std::nullopt;
}

std::optional<qint64> blockSize(QByteArrayView begin, QByteArrayView magic)
{
    if (begin.size() < kLengthEnd || !begin.startsWith(magic))
        return {};
    const qint64 payload = qFromLittleEndian<quint32>(begin.data() + kMagicSize);
    return payload <= kMostBlock ? std::optional(kLengthEnd + payload + kSignatureSize) : std::nullopt;
}

bool isSignedBlock(QByteArrayView block, const QByteArray &signer)
{
    return block.size() > kSignatureSize
        && isContainerSignature(signer, block.chopped(kSignatureSize), block.last(kSignatureSize));
}

QByteArray trailerOf(qint64 footerOffset)
{
    QByteArray trailer = kTrailerMagic.toByteArray() + QByteArray(8, '\0');
    qToLittleEndian(footerOffset, trailer.data() + kMagicSize);
    return trailer;
}

std::optional<qint64> footerOffsetOf(QByteArrayView trailer)
{
    if (trailer.size() != kTrailerSize || !trailer.startsWith(kTrailerMagic))
        return {};
    return qFromLittleEndian<qint64>(trailer.data() + kMagicSize);
}

QByteArray itemHead(qint64 number, VaultItemKind kind, quint32 slot)
{
    QByteArray head = kItemMagic.toByteArray() + QByteArray(16, '\0');
    qToLittleEndian(number, head.data() + 8);
    head[16] = char(kind);
    qToLittleEndian(slot, head.data() + 20);
    return head;
}

std::array<unsigned char, 32> chunkBinding(const QByteArray &container, qint64 item, qint64 chunk)
{
    std::array<unsigned char, 32> binding{};
    std::memcpy(binding.data(), container.constData(), 16);
    qToLittleEndian(item, binding.data() + 16);
    qToLittleEndian(chunk, binding.data() + 24);
    return binding;
}

} // namespace docsweep
