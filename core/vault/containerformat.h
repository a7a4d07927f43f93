// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/containersigner.h"
#include "core/vault/vaultreader.h"

#include <array>
#include <optional>
#include <vector>

namespace docsweep {

// What a container looks like on the disk; docsweep-vault(7) says the same for those who read it with something else.
// Numbers are little-endian, times are microseconds since 1970 in UTC.
//
//   container = header, items and footers, in the order in which they were written
//   header    = kHeaderMagic, u32 length, payload, signature (64) over all before it
//   item      = kItemMagic, u64 number, u8 kind, 3 zero bytes, u32 slot, stream header (24), chunks
//   chunk     = u32 length, that many bytes of crypto_secretstream_xchacha20poly1305
//               additional data: container id (16), u64 number of the item, u64 number of the chunk from 0 on
//               chunk 0 is JSON: whose it is and its facts; the last one, with the final tag, u64: the bytes between
//   footer    = kFooterMagic, u32 length, payload, signature over all before it; written twice; then kTrailerMagic and
//               u64: where the first of the two begins

inline constexpr qsizetype kMagicSize = 8;
inline constexpr QByteArrayView kHeaderMagic("DSVHEAD1", kMagicSize);
inline constexpr QByteArrayView kItemMagic("DSVITEM1", kMagicSize);
inline constexpr QByteArrayView kGoneMagic("DSVGONE1", kMagicSize); ///< in its place: the item was dropped
inline constexpr QByteArrayView kFooterMagic("DSVFOOT1", kMagicSize);
inline constexpr QByteArrayView kTrailerMagic("DSVTRAIL", kMagicSize);
inline constexpr qint64 kTrailerSize = 16;
inline constexpr qint64 kItemHeadSize = 24; ///< up to the stream header
inline constexpr qint64 kStreamHeaderSize = 24;
inline constexpr qint64 kPieceSize = 64 * 1024; ///< of plain bytes in a chunk
inline constexpr qint64 kChunkOverhead = 17; ///< of the cipher
inline constexpr qint64 kMostHead = 1024 * 1024; ///< bytes of an item's facts
inline constexpr qint64 kMostBlock = qint64(256) * 1024 * 1024; ///< bytes of a header or footer

struct ContainerHeader {
    QByteArray vault; ///< 16 bytes
    QByteArray container; ///< 16 bytes
    VaultRunFacts run; ///< without its origin
    QByteArray keyFingerprint; ///< 16 bytes
    QByteArray signer; ///< 32 bytes
    QByteArray ephemeral; ///< 32 bytes: the public half of the pair that its content keys are boxed with
    QByteArray sealedOrigin; ///< crypto_box_seal

    bool operator==(const ContainerHeader &) const = default;
};

/// As a footer lists it.
struct ListedItem {
    qint64 number = 0;
    VaultItemKind kind = VaultItemKind::Object;
    quint32 slot = 0;
    qint64 offset = 0;
    qint64 storedBytes = 0;
    qint64 sizeBytes = 0;

    bool operator==(const ListedItem &) const = default;
};

struct ContainerFooter {
    QByteArray header; ///< the block of the header once more
    quint32 number = 0; ///< from 0 on, without a gap
    qint64 begin = 0; ///< of its batch
    qint64 end = 0; ///< where its first copy begins
    qint64 previousEnd = -1; ///< the same of the footer before it; -1: it is the first
    QByteArray previousHash; ///< 32 bytes: crypto_generichash of that block; zeros for the first
    quint32 keySlots = 0; ///< how many the key file has by then
    bool isClosing = false;
    std::vector<ListedItem> items;

    bool operator==(const ContainerFooter &) const = default;
};

/// A signed block of the file: magic, length, payload, signature.
QByteArray headerBlock(const ContainerHeader &header, const ContainerSigner &signer);
QByteArray footerBlock(const ContainerFooter &footer, const ContainerSigner &signer);

/// How long the block is whose first twelve bytes these are; nothing where they are none of this magic.
std::optional<qint64> blockSize(QByteArrayView begin, QByteArrayView magic);
/// Of a whole block; its signature is another question. Nothing: it is damaged.
std::optional<ContainerHeader> parsedHeader(QByteArrayView block);
std::optional<ContainerFooter> parsedFooter(QByteArrayView block);
bool isSignedBlock(QByteArrayView block, const QByteArray &signer);

QByteArray trailerOf(qint64 footerOffset);
std::optional<qint64> footerOffsetOf(QByteArrayView trailer);

QByteArray itemHead(qint64 number, VaultItemKind kind, quint32 slot);

/// What a chunk is bound to.
std::array<unsigned char, 32> chunkBinding(const QByteArray &container, qint64 item, qint64 chunk);

/// The facts of an item, encrypted in its first chunk.
struct ItemFacts {
    VaultItemKind kind = VaultItemKind::Object;
    VaultOwner owner;
    std::optional<VaultObject> object;
    SessionKey session;
    qint64 documents = 0;
};
QByteArray toJson(const ItemFacts &facts);
std::optional<ItemFacts> itemFactsOf(const QByteArray &json);

} // namespace docsweep
