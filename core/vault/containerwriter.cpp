// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/containerwriter.h"

#include "core/vault/filebytes.h"
#include "core/vault/keyslots.h"

#include <QtEndian>

#include <zstd.h>

#include <algorithm>
#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype kBufferSize = 1024 * 1024;
    constexpr int kCompression = 3;
    constexpr qint64 kMostOrigin = 64 * 1024;

    Error noMemory()
    {
        return errorOf(ErrorKind::Io, u"there is no memory for the keys of the vault"_s);
    }

    Error outOfOrder()
    {
        return errorOf(ErrorKind::Io, u"the vault's container is not open for this"_s);
    }

} // namespace

Result<std::unique_ptr<VaultWriter>> VaultWriter::begin(std::shared_ptr<const VaultFolder> folder,
    std::shared_ptr<VaultRoom> room, const VaultPublicKey &key, const ContainerSigner &signer, VaultRunFacts run)
{
    readySodium();
    if (key.isNull() || run.origin.size() > kMostOrigin)
        return fail(ErrorKind::BadConfig, Cause{CauseKind::VaultKeyWrong, {}});
    ContainerHeader header;
    header.vault = QByteArray::fromHex(folder->id());
    header.container = randomBytes(16);
    header.sealedOrigin = QByteArray(run.origin.size() + qsizetype(crypto_box_SEALBYTES), '\0');
    if (::crypto_box_seal(rawBytes(header.sealedOrigin), rawBytes(QByteArrayView(run.origin)),
            static_cast<unsigned long long>(run.origin.size()), rawBytes(QByteArrayView(key.bytes())))
        != 0)
        return fail(ErrorKind::BadConfig, Cause{CauseKind::VaultKeyWrong, {}});
    header.run = std::move(run);
    header.run.origin.clear();
    header.keyFingerprint = key.fingerprintBytes();
    header.signer = signer.publicKey();
    const std::shared_ptr<unsigned char> secretHalf = secureBytes(crypto_box_SECRETKEYBYTES);
    std::shared_ptr<unsigned char> boxKey = secureBytes(crypto_box_BEFORENMBYTES);
    if (!secretHalf || !boxKey)
        return fail(noMemory());
    header.ephemeral = QByteArray(crypto_box_PUBLICKEYBYTES, '\0');
    ::crypto_box_keypair(rawBytes(header.ephemeral), secretHalf.get());
    if (::crypto_box_beforenm(boxKey.get(), rawBytes(QByteArrayView(key.bytes())), secretHalf.get()) != 0)
        return fail(ErrorKind::BadConfig, Cause{CauseKind::VaultKeyWrong, {}});
    return std::unique_ptr<VaultWriter>(std::make_unique<ContainerWriter>(
        std::move(folder), std::move(room), signer, std::move(header), std::move(boxKey)));
}

ContainerWriter::ContainerWriter(std::shared_ptr<const VaultFolder> folder, std::shared_ptr<VaultRoom> room,
    ContainerSigner signer, ContainerHeader header, std::shared_ptr<unsigned char> boxKey)
    : m_folder(std::move(folder))
    , m_room(std::move(room))
    , m_signer(std::move(signer))
    , m_header(std::move(header))
    , m_boxKey(std::move(boxKey))
    , m_id(m_header.container.toHex())
    , m_headerBlock(headerBlock(m_header, m_signer))
    , m_salt(randomBytes(32))
    , m_compressor(::ZSTD_createCCtx(), [](ZSTD_CCtx *context) { ::ZSTD_freeCCtx(context); })
{
    m_buffer.reserve(kBufferSize + 2 * int(kPieceSize));
    m_piece.reserve(kPieceSize);
}

ContainerWriter::~ContainerWriter()
{
    if (m_isOpen)
        abandonBatch();
}

/// Nothing more can be trusted to reach the disk through these files. What earlier batches put in is there.
tl::unexpected<Error> ContainerWriter::failed(const Error &error)
{
    if (!m_failure) {
        m_failure = error;
        VaultDisk &disk = m_folder->disk();
        m_room->giveBack(m_batchTaken + (m_item ? m_item->taken : 0));
        if (m_footers == 0) {
            (void)disk.remove(m_folder->keysPath(m_id));
            (void)disk.remove(m_folder->containerPath(m_id));
        } else {
            (void)disk.truncate(m_keys, slotOffset(m_slotsKept));
            (void)disk.truncate(m_file, m_batchBegin);
        }
        forgetBatch();
        letGo();
    }
    return fail(error);
}

void ContainerWriter::forgetBatch()
{
    m_isOpen = false;
    m_item.reset();
    m_items.clear();
    m_newSlots.clear();
    m_contentKeys.clear();
    m_batchTaken = 0;
    wipe(m_piece);
    m_piece.resize(0);
}

Result<> ContainerWriter::beginBatch()
{
    if (m_failure)
        return fail(*m_failure);
    if (m_isOpen || m_isClosed)
        return fail(outOfOrder());
    m_isOpen = true;
    m_batchBegin = m_flushed + m_buffer.size();
    return {};
}

Result<> ContainerWriter::makeFiles()
{
    if (m_file.isOpen())
        return {};
    VaultDisk &disk = m_folder->disk();
    // The keys first: a container without them is what an expiry leaves.
    Result<Descriptor> keys = disk.create(m_folder->keysPath(m_id));
    if (!keys)
        return failed(keys.error());
    m_keys = std::move(*keys);
    // Several web apps may share a vault, each under a run lock of its own.
    if (!claimForWriting(m_keys))
        return failed(errorOf(ErrorKind::Io,
            Cause{CauseKind::VaultUnwritable, {m_folder->keysPath(m_id), u"another docsweep has removed it"_s}}));
    const KeysHead head{m_header.container, m_salt, m_header.run.madeAt, m_header.run.termEnd};
    if (const Result<> written = disk.write(m_keys, 0, keysHeadBytes(head)); !written)
        return failed(written.error());
    Result<Descriptor> file = disk.create(m_folder->containerPath(m_id));
    if (!file)
        return failed(file.error());
    m_file = std::move(*file);
    m_buffer += m_headerBlock;
    m_batchBegin = m_headerBlock.size();
    return {};
}

Result<> ContainerWriter::append(QByteArrayView bytes)
{
    m_buffer += bytes;
    return m_buffer.size() < kBufferSize ? Result<>() : flush();
}

Result<> ContainerWriter::flush()
{
    if (const Result<> written = m_folder->disk().write(m_file, m_flushed, m_buffer); !written)
        return failed(written.error());
    m_flushed += m_buffer.size();
    m_written = std::max(m_written, m_flushed);
    m_buffer.resize(0);
    return {};
}

/// Forgets all bytes from there on.
Result<> ContainerWriter::backTo(qint64 end)
{
    if (end >= m_flushed) {
        m_buffer.truncate(end - m_flushed);
        return {};
    }
    m_buffer.resize(0);
    m_flushed = end;
    m_written = end;
    if (const Result<> cut = m_folder->disk().truncate(m_file, end); !cut)
        return failed(cut.error());
    return {};
}

Result<> ContainerWriter::takeRoom(qint64 forBytes)
{
    if (forBytes <= m_item->taken)
        return {};
    const qint64 more = forBytes - m_item->taken;
    if (const Result<> taken = m_room->take(more); !taken) {
        if (taken.error().kind != ErrorKind::LimitReached)
            return failed(taken.error());
        abandonObject();
        return fail(m_failure ? *m_failure : taken.error());
    }
    m_item->taken += more;
    return {};
}

Result<> ContainerWriter::beginItem(const VaultOwner &owner, const ItemFacts &facts, std::optional<qint64> sizeBytes)
{
    if (m_failure)
        return fail(*m_failure);
    if (!m_isOpen || m_item)
        return fail(outOfOrder());
    if (const Result<> made = makeFiles(); !made)
        return made;
    const quint32 nextSlot = m_slotsKept + quint32(m_newSlots.size() / kSlotSize);
    const ContentKeys::Key *key = m_contentKeys.of(owner, nextSlot);
    if (!key)
        return failed(noMemory());
    if (key->slot == nextSlot) {
        QByteArray sealed = randomBytes(crypto_box_NONCEBYTES);
        sealed.resize(sealed.size() + 32 + qsizetype(crypto_box_MACBYTES));
        ::crypto_box_easy_afternm(
            rawBytes(sealed) + crypto_box_NONCEBYTES, key->bytes, 32, rawBytes(sealed), m_boxKey.get());
        m_newSlots += slotBytes(nextSlot, ownerHash(m_salt, owner), sealed);
    }
    m_item.emplace();
    OpenItem &item = *m_item;
    item.listed = {m_nextNumber++, facts.kind, key->slot, m_flushed + m_buffer.size(), 0, 0};
    item.owner = owner;
    item.expectedBytes = sizeBytes;
    if (const Result<> room = takeRoom(vaultBytesOf(sizeBytes.value_or(0))); !room)
        return room;
    QByteArray begin = itemHead(item.listed.number, facts.kind, key->slot) + QByteArray(kStreamHeaderSize, '\0');
    ::crypto_secretstream_xchacha20poly1305_init_push(&item.stream, rawBytes(begin) + kItemHeadSize, key->bytes);
    if (const Result<> appended = append(begin); !appended)
        return appended;
    return pushChunk(toJson(facts), crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
}

Result<> ContainerWriter::pushChunk(QByteArrayView plain, unsigned char tag)
{
    OpenItem &item = *m_item;
    const std::array<unsigned char, 32> binding = chunkBinding(m_header.container, item.listed.number, item.chunks++);
    const qsizetype size = plain.size() + qsizetype(kChunkOverhead);
    const qsizetype at = m_buffer.size();
    m_buffer.resize(at + 4 + size);
    qToLittleEndian(quint32(size), m_buffer.data() + at);
    ::crypto_secretstream_xchacha20poly1305_push(&item.stream, rawBytes(m_buffer) + at + 4, nullptr, rawBytes(plain),
        static_cast<unsigned long long>(plain.size()), binding.data(), binding.size(), tag);
    return m_buffer.size() < kBufferSize ? Result<>() : flush();
}

Result<> ContainerWriter::pushPieces(QByteArrayView plain)
{
    m_item->listed.sizeBytes += plain.size();
    if (!m_item->expectedBytes || m_item->listed.sizeBytes > *m_item->expectedBytes) {
        if (const Result<> room = takeRoom(vaultBytesOf(m_item->listed.sizeBytes)); !room)
            return room;
    }
    while (!plain.isEmpty()) {
        const qsizetype size = std::min<qsizetype>(plain.size(), kPieceSize - m_piece.size());
        m_piece += plain.first(size);
        plain = plain.sliced(size);
        if (m_piece.size() < kPieceSize)
            break;
        if (const Result<> pushed = pushChunk(m_piece, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE); !pushed)
            return pushed;
        m_piece.resize(0);
    }
    return {};
}

Result<> ContainerWriter::endItem()
{
    if (!m_piece.isEmpty()) {
        if (const Result<> pushed = pushChunk(m_piece, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE); !pushed)
            return pushed;
        m_piece.resize(0);
    }
    std::array<char, 8> count{};
    qToLittleEndian(m_item->listed.sizeBytes, count.data());
    const Result<> pushed = pushChunk(QByteArrayView(count.data(), 8), crypto_secretstream_xchacha20poly1305_TAG_FINAL);
    if (!pushed)
        return pushed;
    m_item->listed.storedBytes = m_flushed + m_buffer.size() - m_item->listed.offset;
    m_contentKeys.of(m_item->owner, m_item->listed.slot)->items += 1;
    m_items.push_back(m_item->listed);
    // Its places in the footer and in the key file are within what was taken.
    const qint64 spare = std::max<qint64>(0, m_item->taken - m_item->listed.storedBytes - kSlotSize - 128);
    m_room->giveBack(spare);
    m_batchTaken += m_item->taken - spare;
    ::sodium_memzero(&m_item->stream, sizeof m_item->stream);
    m_item.reset();
    return {};
}

Result<VaultCopy> ContainerWriter::addSession(const WholeSession &session)
{
    QByteArray rows = toBytes(session);
    const Wiped wipedRows(rows);
    QByteArray packed(qsizetype(::ZSTD_compressBound(size_t(rows.size()))), Qt::Uninitialized);
    const Wiped wipedPacked(packed);
    const size_t size = ::ZSTD_compressCCtx(
        m_compressor.get(), packed.data(), size_t(packed.size()), rows.constData(), size_t(rows.size()), kCompression);
    if (::ZSTD_isError(size) != 0)
        return fail(noMemory());
    packed.truncate(qsizetype(size));
    ItemFacts facts;
    facts.kind = VaultItemKind::Rows;
    facts.owner = ownerOfSession(session.key);
    facts.session = session.key;
    facts.documents = qint64(session.documentRows.size());
    if (const Result<> begun = beginItem(facts.owner, facts, packed.size()); !begun)
        return fail(begun.error());
    if (const Result<> pushed = pushPieces(packed); !pushed)
        return fail(pushed.error());
    const VaultCopy copy{m_id, m_item->listed.number, packed.size()};
    const Result<> ended = endItem();
    return ended ? Result<VaultCopy>(copy) : fail(ended.error());
}

Result<> ContainerWriter::beginObject(const VaultOwner &owner, const VaultObject &object)
{
    return beginItem(owner, {VaultItemKind::Object, owner, object, {}, 0}, object.entry.sizeBytes);
}

Result<> ContainerWriter::write(QByteArrayView piece)
{
    if (m_failure)
        return fail(*m_failure);
    return m_item ? pushPieces(piece) : Result<>(fail(outOfOrder()));
}

Result<VaultCopy> ContainerWriter::finishObject()
{
    if (m_failure)
        return fail(*m_failure);
    if (!m_item)
        return fail(outOfOrder());
    const qint64 size = m_item->listed.sizeBytes;
    if (m_item->expectedBytes && *m_item->expectedBytes != size) {
        const Cause changed{CauseKind::SizeChanged, {QString::number(size), QString::number(*m_item->expectedBytes)}};
        abandonObject();
        return fail(ErrorKind::Conflict, changed);
    }
    const VaultCopy copy{m_id, m_item->listed.number, size};
    const Result<> ended = endItem();
    return ended ? Result<VaultCopy>(copy) : fail(ended.error());
}

void ContainerWriter::abandonObject()
{
    if (!m_item || m_failure)
        return;
    const OpenItem item = *m_item;
    m_item.reset();
    wipe(m_piece);
    m_piece.resize(0);
    m_room->giveBack(item.taken);
    const qint64 newest = m_slotsKept + m_newSlots.size() / kSlotSize - 1;
    if (qint64(item.listed.slot) == newest && m_contentKeys.takeBack(item.owner, item.listed.slot))
        m_newSlots.chop(kSlotSize);
    (void)backTo(item.listed.offset); // a failure is the container's
}

Result<> ContainerWriter::writeFooter(bool isClosing)
{
    ContainerFooter footer;
    footer.header = m_headerBlock;
    footer.number = m_footers;
    footer.begin = m_batchBegin;
    footer.end = m_flushed + m_buffer.size();
    footer.previousEnd = m_lastFooterEnd;
    footer.previousHash = m_lastFooterHash;
    footer.keySlots = m_slotsKept + quint32(m_newSlots.size() / kSlotSize);
    footer.isClosing = isClosing;
    footer.items = m_items;
    const QByteArray block = footerBlock(footer, m_signer);
    if (const Result<> appended = append(QByteArray(block + block + trailerOf(footer.end))); !appended)
        return appended;
    if (const Result<> flushed = flush(); !flushed)
        return flushed;
    m_lastFooterEnd = footer.end;
    m_lastFooterHash = shortHash(block, 32);
    return {};
}

Result<> ContainerWriter::endBatch()
{
    if (m_failure)
        return fail(*m_failure);
    if (!m_isOpen || m_item)
        return fail(outOfOrder());
    if (m_items.empty()) {
        abandonBatch();
        return m_failure ? Result<>(fail(*m_failure)) : Result<>();
    }
    VaultDisk &disk = m_folder->disk();
    if (const Result<> written = disk.write(m_keys, slotOffset(m_slotsKept), m_newSlots); !written)
        return failed(written.error());
    if (const Result<> synced = disk.sync(m_keys); !synced)
        return failed(synced.error());
    if (const Result<> footer = writeFooter(false); !footer)
        return footer;
    if (const Result<> synced = syncAll(); !synced)
        return synced;
    m_footers += 1;
    m_slotsKept += quint32(m_newSlots.size() / kSlotSize);
    forgetBatch();
    return {};
}

Result<> ContainerWriter::syncAll()
{
    VaultDisk &disk = m_folder->disk();
    if (const Result<> synced = disk.sync(m_file); !synced)
        return failed(synced.error());
    if (m_folderKnows)
        return {};
    if (const Result<> synced = disk.syncFolder(m_folder->path()); !synced)
        return failed(synced.error());
    m_folderKnows = true;
    return {};
}

void ContainerWriter::abandonBatch()
{
    if (m_failure)
        return;
    abandonObject();
    m_room->giveBack(m_batchTaken);
    forgetBatch();
    if (m_file.isOpen() && m_flushed + m_buffer.size() > m_batchBegin)
        (void)backTo(m_batchBegin);
}

Result<> ContainerWriter::close()
{
    if (m_isOpen)
        abandonBatch();
    if (m_failure)
        return fail(*m_failure);
    if (m_isClosed || !m_file.isOpen())
        return {};
    m_isClosed = true;
    VaultDisk &disk = m_folder->disk();
    if (m_footers == 0) {
        Result<> removed = disk.remove(m_folder->containerPath(m_id));
        if (removed)
            removed = disk.remove(m_folder->keysPath(m_id));
        letGo();
        return removed;
    }
    m_batchBegin = m_flushed + m_buffer.size();
    if (const Result<> footer = writeFooter(true); !footer)
        return footer;
    if (const Result<> synced = syncAll(); !synced)
        return synced;
    letGo();
    return {};
}

/// From now on whoever tidies up may have both files.
void ContainerWriter::letGo()
{
    m_keys.close();
    m_file.close();
}

} // namespace docsweep
