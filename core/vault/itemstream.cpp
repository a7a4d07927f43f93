// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/itemstream.h"

#include "core/vault/filebytes.h"

#include <QtEndian>

namespace docsweep {

ItemStream::ItemStream(const ContainerFile &file, const ListedItem &item, const unsigned char *key)
    : m_file(file)
    , m_item(item)
    , m_at(item.offset + kItemHeadSize + kStreamHeaderSize)
{
    const QByteArray begin = bytesAt(file.file(), item.offset, kItemHeadSize + kStreamHeaderSize);
    m_isRight = key && begin.size() == kItemHeadSize + kStreamHeaderSize
        && begin.startsWith(itemHead(item.number, item.kind, item.slot))
        && ::crypto_secretstream_xchacha20poly1305_init_pull(
               &m_stream, rawBytes(QByteArrayView(begin)) + kItemHeadSize, key)
            == 0;
}

tl::unexpected<Error> ItemStream::failDamaged() const
{
    return fail(ErrorKind::BadData,
        Cause{CauseKind::VaultItemDamaged,
            {QString::fromLatin1(m_file.header().container.toHex()), QString::number(m_item.number)}});
}

Result<QByteArray> ItemStream::chunk(qint64 mostBytes, unsigned char *tag)
{
    const QByteArray length = bytesAt(m_file.file(), m_at, 4);
    if (!m_isRight || length.size() != 4)
        return failDamaged();
    m_isRight = false; // until it has proved right
    const qint64 size = qFromLittleEndian<quint32>(length.constData());
    if (size < kChunkOverhead || size > mostBytes + kChunkOverhead
        || m_at + 4 + size > m_item.offset + m_item.storedBytes)
        return failDamaged();
    const QByteArray sealed = bytesAt(m_file.file(), m_at + 4, size);
    QByteArray plain(size - kChunkOverhead, '\0');
    const std::array<unsigned char, 32> binding = chunkBinding(m_file.header().container, m_item.number, m_chunks++);
    if (sealed.size() != size
        || ::crypto_secretstream_xchacha20poly1305_pull(&m_stream, rawBytes(plain), nullptr, tag,
               rawBytes(QByteArrayView(sealed)), static_cast<unsigned long long>(size), binding.data(), binding.size())
            != 0)
        return failDamaged();
    m_at += 4 + size;
    m_isRight = true;
    return plain;
}

Result<ItemFacts> ItemStream::facts()
{
    unsigned char tag = 0;
    const Result<QByteArray> json = chunk(kMostHead, &tag);
    if (!json)
        return fail(json.error());
    std::optional<ItemFacts> facts = itemFactsOf(*json);
    if (!facts || facts->kind != m_item.kind || tag != crypto_secretstream_xchacha20poly1305_TAG_MESSAGE)
        return failDamaged();
    return std::move(*facts);
}

Result<QByteArray> ItemStream::next()
{
    unsigned char tag = 0;
    Result<QByteArray> piece = chunk(kPieceSize, &tag);
    if (!piece)
        return piece;
    if (tag == crypto_secretstream_xchacha20poly1305_TAG_MESSAGE && !piece->isEmpty()) {
        m_bytes += piece->size();
        return piece;
    }
    const bool isWhole = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL && piece->size() == 8
        && qFromLittleEndian<qint64>(piece->constData()) == m_bytes && m_bytes == m_item.sizeBytes
        && m_at == m_item.offset + m_item.storedBytes;
    m_isRight = false;
    return isWhole ? Result<QByteArray>(QByteArray()) : failDamaged();
}

std::shared_ptr<unsigned char> boxKeyOf(const ContainerHeader &header, const VaultPrivateKey &key)
{
    std::shared_ptr<unsigned char> boxKey = secureBytes(crypto_box_BEFORENMBYTES);
    if (!boxKey || key.isNull() || header.ephemeral.size() != crypto_box_PUBLICKEYBYTES
        || ::crypto_box_beforenm(boxKey.get(), rawBytes(QByteArrayView(header.ephemeral)), key.bytes()) != 0)
        return nullptr;
    return boxKey;
}

std::shared_ptr<unsigned char> openedSlot(const KeySlot &slot, const unsigned char *boxKey)
{
    if (slot.state != SlotState::Kept || !boxKey)
        return nullptr;
    std::shared_ptr<unsigned char> opened = secureBytes(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    const unsigned char *nonce = rawBytes(QByteArrayView(slot.sealedKey));
    if (!opened
        || ::crypto_box_open_easy_afternm(opened.get(), nonce + crypto_box_NONCEBYTES,
               static_cast<unsigned long long>(slot.sealedKey.size()) - crypto_box_NONCEBYTES, nonce, boxKey)
            != 0)
        return nullptr;
    return opened;
}

} // namespace docsweep
