// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/containerfile.h"
#include "core/vault/sodium.h"

namespace docsweep {

/// Opens one item of a container, chunk by chunk; every chunk is verified before it is handed out.
class ItemStream {
public:
    /// `key`: of its slot, 32 bytes. The file outlives this.
    ItemStream(const ContainerFile &file, const ListedItem &item, const unsigned char *key);

    /// Its facts, the first chunk. Errors of both: BadData with the cause VaultItemDamaged.
    Result<ItemFacts> facts();
    /// The next bytes; empty: that was all, and it was whole.
    Result<QByteArray> next();

private:
    Result<QByteArray> chunk(qint64 mostBytes, unsigned char *tag);
    tl::unexpected<Error> failDamaged() const;

    const ContainerFile &m_file;
    const ListedItem m_item;
    qint64 m_at = 0;
    qint64 m_chunks = 0;
    qint64 m_bytes = 0;
    bool m_isRight = false;
    crypto_secretstream_xchacha20poly1305_state m_stream{};
};

/// What opens the slots of a container, by the private key and the public half that its header tells; null: it cannot.
std::shared_ptr<unsigned char> boxKeyOf(const ContainerHeader &header, const VaultPrivateKey &key);

/// The content key of a slot; null: it is damaged, erased, or sealed to another key.
std::shared_ptr<unsigned char> openedSlot(const KeySlot &slot, const unsigned char *boxKey);

} // namespace docsweep
