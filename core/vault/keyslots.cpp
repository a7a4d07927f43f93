// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keyslots.h"

#include "core/vault/filebytes.h"
#include "core/vault/sodium.h"

#include <QtEndian>

#include <algorithm>

namespace docsweep {

namespace {

    constexpr QByteArrayView kKeysMagic("docsweep keys 1\n", 16);
    constexpr qsizetype kCheckSize = 16;
    constexpr qsizetype kSealedSize = 72;
    constexpr qint64 kReadAtOnce = 8192; ///< slots

    template <typename Number> void append(QByteArray &bytes, Number number)
    {
        std::array<char, sizeof(Number)> raw{};
        qToLittleEndian(number, raw.data());
        bytes.append(raw.data(), raw.size());
    }

    QByteArray checkOf(QByteArrayView bytes)
    {
        return shortHash(bytes, kCheckSize);
    }

    bool isZero(QByteArrayView bytes)
    {
        return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == 0; });
    }

} // namespace

QByteArray keysHeadBytes(const KeysHead &head)
{
    QByteArray bytes = kKeysMagic.toByteArray() + head.container + head.salt;
    append(bytes, toMicros(head.madeAt));
    append(bytes, toMicros(head.termEnd));
    return bytes + checkOf(bytes);
}

std::optional<KeysHead> parsedKeysHead(const QByteArray &bytes)
{
    const bool isRight = bytes.size() == kKeysHeadSize && bytes.startsWith(kKeysMagic)
        && checkOf(QByteArrayView(bytes).chopped(kCheckSize)) == bytes.last(kCheckSize);
    if (!isRight)
        return {};
    return KeysHead{bytes.mid(16, 16), bytes.mid(32, 32), fromMicros(qFromLittleEndian<qint64>(bytes.constData() + 64)),
        fromMicros(qFromLittleEndian<qint64>(bytes.constData() + 72))};
}

QByteArray ownerHash(const QByteArray &salt, const VaultOwner &owner)
{
    return shortHash(QByteArray(QByteArray(1, char(owner.kind)) + owner.name), 32, salt);
}

QByteArray slotBytes(quint32 number, const QByteArray &owner, const QByteArray &sealedKey)
{
    QByteArray bytes;
    append(bytes, quint32(1));
    append(bytes, number);
    bytes += owner + sealedKey;
    return bytes + checkOf(bytes);
}

KeySlot parsedSlot(quint32 number, const QByteArray &bytes)
{
    if (bytes.size() != kSlotSize)
        return {};
    if (isZero(QByteArrayView(bytes).sliced(kSealedKeyAt)))
        return {SlotState::Erased, {}, {}};
    const bool isRight = qFromLittleEndian<quint32>(bytes.constData()) == 1
        && qFromLittleEndian<quint32>(bytes.constData() + 4) == number
        && checkOf(QByteArrayView(bytes).chopped(kCheckSize)) == bytes.last(kCheckSize);
    return isRight ? KeySlot{SlotState::Kept, bytes.mid(8, 32), bytes.mid(kSealedKeyAt, kSealedSize)} : KeySlot();
}

KeySlots::KeySlots(const QString &path)
    : m_file(openedToRead(path))
    , m_size(sizeOf(m_file))
{
    if (!m_file.isOpen())
        return;
    m_head = parsedKeysHead(bytesAt(m_file, 0, kKeysHeadSize));
    m_count = std::max<qint64>(0, (m_size - kKeysHeadSize) / kSlotSize);
}

bool KeySlots::isOverwritten() const
{
    for (qint64 at = 0; at < m_size; at += kReadAtOnce * kSlotSize) {
        if (!isZero(bytesAt(m_file, at, std::min(m_size - at, kReadAtOnce * kSlotSize))))
            return false;
    }
    return true;
}

KeySlot KeySlots::slot(quint32 number) const
{
    return parsedSlot(number, bytesAt(m_file, slotOffset(number), kSlotSize));
}

std::vector<quint32> KeySlots::slotsOf(const VaultOwner &owner) const
{
    std::vector<quint32> found;
    if (!m_head)
        return found;
    const QByteArray wanted = ownerHash(m_head->salt, owner);
    for (qint64 first = 0; first < m_count; first += kReadAtOnce) {
        const qint64 count = std::min(kReadAtOnce, m_count - first);
        const QByteArray bytes = bytesAt(m_file, slotOffset(first), count * kSlotSize);
        for (qint64 i = 0; i < count; ++i) {
            // A slot whose key is damaged is still that owner's.
            if (bytes.mid(i * kSlotSize + 8, 32) == wanted)
                found.push_back(quint32(first + i));
        }
    }
    return found;
}

} // namespace docsweep
