// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/descriptor.h"
#include "core/base/instant.h"
#include "core/vault/vaultcopy.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace docsweep {

// The file of content keys beside a container, ID.keys: a head, then slots of one size, each overwritten where it lies
// when its owner is erased. Numbers are little-endian.
//
//   head = kKeysMagic (16), container id (16), salt (32), i64 made, i64 end of the term, check (16)
//   slot = u32 1, u32 its number, crypto_generichash of the owner keyed by the salt (32), a nonce (24), the content key
//   by
//          crypto_box for the public key (48), check (16); erased: 128 zeros, the key's own first
//   check = crypto_generichash of the bytes before it in the head or slot
//
// crypto_box_seal makes a pair of keys for each message; here it is one for each container, in its header, whose secret
// half nobody has once the writer is gone. What it seals is as safe, and a slot costs a fiftieth.

inline constexpr qint64 kKeysHeadSize = 96;
inline constexpr qint64 kSlotSize = 128;

struct KeysHead {
    QByteArray container; ///< 16 bytes
    QByteArray salt; ///< 32 bytes
    Instant madeAt;
    Instant termEnd;
};
QByteArray keysHeadBytes(const KeysHead &head);
/// Nothing: it is damaged, or overwritten.
std::optional<KeysHead> parsedKeysHead(const QByteArray &bytes);

enum class SlotState { Kept, Erased, Damaged };

struct KeySlot {
    SlotState state = SlotState::Damaged;
    QByteArray owner; ///< its salted hash
    QByteArray sealedKey; ///< nonce and box
};
QByteArray ownerHash(const QByteArray &salt, const VaultOwner &owner);
QByteArray slotBytes(quint32 number, const QByteArray &owner, const QByteArray &sealedKey);
KeySlot parsedSlot(quint32 number, const QByteArray &bytes);
inline constexpr qint64 kSealedKeyAt = 40; ///< in a slot
constexpr qint64 slotOffset(qint64 number)
{
    return kKeysHeadSize + number * kSlotSize;
}

/// The key file of a container, open to look. What cannot be read is damaged.
class KeySlots {
public:
    explicit KeySlots(const QString &path);

    bool isThere() const { return m_file.isOpen(); }
    bool isOverwritten() const; ///< zeros from the first byte to the last
    const std::optional<KeysHead> &head() const { return m_head; }
    qint64 count() const { return m_count; } ///< whole slots
    qint64 fileSize() const { return m_size; }
    KeySlot slot(quint32 number) const;
    /// In order of their numbers; empty where the head is damaged.
    std::vector<quint32> slotsOf(const VaultOwner &owner) const;

private:
    Descriptor m_file;
    qint64 m_size = 0;
    qint64 m_count = 0;
    std::optional<KeysHead> m_head;
};

} // namespace docsweep
