// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/containerwriter.h"

namespace docsweep {

namespace {

    constexpr size_t kKeySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;

    QByteArray nameOf(const VaultOwner &owner)
    {
        return QByteArray(1, char(owner.kind)) + owner.name;
    }

} // namespace

ContentKeys::Key *ContentKeys::of(const VaultOwner &owner, quint32 nextSlot)
{
    const QByteArray name = nameOf(owner);
    if (const auto known = m_keys.find(name); known != m_keys.end())
        return &*known;
    if (m_used == kPerBlock) {
        std::shared_ptr<unsigned char> block = secureBytes(kPerBlock * kKeySize);
        if (!block)
            return nullptr;
        m_blocks.push_back(std::move(block));
        m_used = 0;
    }
    unsigned char *bytes = m_blocks.back().get() + kKeySize * m_used++;
    ::crypto_secretstream_xchacha20poly1305_keygen(bytes);
    return &*m_keys.insert(name, Key{nextSlot, bytes, 0});
}

bool ContentKeys::takeBack(const VaultOwner &owner, quint32 slot)
{
    const auto known = m_keys.find(nameOf(owner));
    if (known == m_keys.end() || known->slot != slot || known->items > 0)
        return false;
    m_keys.erase(known);
    return true;
}

void ContentKeys::clear()
{
    m_keys.clear();
    m_blocks.clear();
    m_used = kPerBlock;
}

} // namespace docsweep
