// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/containerformat.h"
#include "core/vault/sodium.h"
#include "core/vault/vaultwriter.h"

#include <QHash>

#include <vector>

struct ZSTD_CCtx_s;

namespace docsweep {

/// The content keys of an open batch, in memory that is not swapped out. Wiped with it.
class ContentKeys {
public:
    struct Key {
        quint32 slot = 0;
        const unsigned char *bytes = nullptr; ///< 32
        qint64 items = 0;
    };
    /// The key of an owner, made by the first call. Null: there is no memory to lock.
    Key *of(const VaultOwner &owner, quint32 nextSlot);
    /// Takes back a key that was made last and seals nothing. Whether it did.
    bool takeBack(const VaultOwner &owner, quint32 slot);
    void clear();

private:
    static constexpr size_t kPerBlock = 128;

    std::vector<std::shared_ptr<unsigned char>> m_blocks;
    size_t m_used = kPerBlock; ///< of the last block
    QHash<QByteArray, Key> m_keys;
};

/// A container that is written (containerformat.h).
class ContainerWriter final : public VaultWriter {
public:
    ContainerWriter(std::shared_ptr<const VaultFolder> folder, std::shared_ptr<VaultRoom> room, ContainerSigner signer,
        ContainerHeader header, std::shared_ptr<unsigned char> boxKey);
    ~ContainerWriter() override;

    const ContainerId &container() const override { return m_id; }
    bool hasFailed() const override { return m_failure.has_value(); }
    Result<> beginBatch() override;
    Result<VaultCopy> addSession(const WholeSession &session) override;
    Result<> beginObject(const VaultOwner &owner, const VaultObject &object) override;
    Result<> write(QByteArrayView piece) override;
    Result<VaultCopy> finishObject() override;
    void abandonObject() override;
    Result<> endBatch() override;
    void abandonBatch() override;
    Result<> close() override;

private:
    /// The item that is being written.
    struct OpenItem {
        ListedItem listed;
        VaultOwner owner;
        std::optional<qint64> expectedBytes;
        qint64 chunks = 0;
        qint64 taken = 0; ///< of the room
        crypto_secretstream_xchacha20poly1305_state stream{};
    };

    Result<> beginItem(const VaultOwner &owner, const ItemFacts &facts, std::optional<qint64> sizeBytes);
    Result<> endItem();
    Result<> pushChunk(QByteArrayView plain, unsigned char tag);
    Result<> pushPieces(QByteArrayView plain);
    Result<> takeRoom(qint64 forBytes);
    Result<> makeFiles();
    Result<> append(QByteArrayView bytes);
    Result<> flush();
    Result<> writeFooter(bool isClosing);
    Result<> syncAll();
    Result<> backTo(qint64 end);
    tl::unexpected<Error> failed(const Error &error);
    void forgetBatch();
    void letGo();

    const std::shared_ptr<const VaultFolder> m_folder;
    const std::shared_ptr<VaultRoom> m_room;
    const ContainerSigner m_signer;
    const ContainerHeader m_header;
    const std::shared_ptr<unsigned char> m_boxKey; ///< of crypto_box, for content keys
    const ContainerId m_id;
    QByteArray m_headerBlock;
    QByteArray m_salt;
    Descriptor m_file;
    Descriptor m_keys;
    bool m_folderKnows = false; ///< that there are new files
    bool m_isOpen = false; ///< a batch
    bool m_isClosed = false;
    std::optional<Error> m_failure;

    qint64 m_flushed = 0; ///< where the buffer begins in the file
    qint64 m_written = 0; ///< how long the file is
    QByteArray m_buffer;
    qint64 m_batchBegin = 0;
    qint64 m_batchTaken = 0; ///< of the room
    qint64 m_nextNumber = 1;
    std::vector<ListedItem> m_items; ///< of the open batch
    std::optional<OpenItem> m_item;
    QByteArray m_piece; ///< plain bytes that fill no chunk yet

    ContentKeys m_contentKeys;
    quint32 m_slotsKept = 0; ///< in the key file, of batches that ended
    QByteArray m_newSlots; ///< of the open batch

    quint32 m_footers = 0;
    qint64 m_lastFooterEnd = -1;
    QByteArray m_lastFooterHash = QByteArray(32, '\0');
    std::shared_ptr<ZSTD_CCtx_s> m_compressor;
};

} // namespace docsweep
