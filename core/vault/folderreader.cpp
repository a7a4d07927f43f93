// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/folderreader.h"

#include "core/vault/filebytes.h"

#include <zstd.h>

#include <algorithm>

namespace docsweep {

namespace {

    /// More than any session's rows take: what claims more is damaged.
    constexpr unsigned long long kMostRows = 1ULL << 31;

    constexpr size_t kMostOpen = 8; ///< containers; to open one takes reading all its footers
    constexpr size_t kMostItemsOpen = 100'000; ///< of all but one: some megabytes

    tl::unexpected<Error> failItem(CauseKind kind, ErrorKind error, const ContainerId &container, qint64 item)
    {
        return fail(error, Cause{kind, {QString::fromLatin1(container), QString::number(item)}});
    }

    /// It expired just now, or was damaged: the others are not concerned.
    bool isOfOneContainer(const Error &error)
    {
        return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::BadData
            || error.cause.kind == CauseKind::VaultTermOver;
    }

    VaultContainer containerOf(const ContainerId &id, const ContainerFile &file, const QByteArray &trustedSigner)
    {
        VaultContainer container;
        container.id = id;
        container.run = file.header().run;
        container.run.termEnd = file.termEnd();
        container.keyFingerprint = file.header().keyFingerprint;
        container.signer = file.header().signer;
        container.isClosed = file.isClosed();
        container.items.reserve(file.items().size());
        for (const ListedItem &item : file.items())
            container.items.push_back(
                {item.number, item.kind, file.stateOf(item), item.sizeBytes, item.storedBytes, int(item.slot)});
        container.fileBytes = roomOf(file.file()) + file.keys().fileSize();
        container.warnings = file.warnings(trustedSigner);
        return container;
    }

} // namespace

Result<std::unique_ptr<VaultReader>> VaultReader::open(
    std::shared_ptr<const VaultFolder> folder, const Clock &clock, ReadingOptions options)
{
    readySodium();
    return std::unique_ptr<VaultReader>(std::make_unique<FolderReader>(std::move(folder), clock, std::move(options)));
}

FolderReader::FolderReader(std::shared_ptr<const VaultFolder> folder, const Clock &clock, ReadingOptions options)
    : m_folder(std::move(folder))
    , m_clock(clock)
    , m_options(std::move(options))
{
}

Result<std::shared_ptr<ContainerFile>> FolderReader::opened(const ContainerId &id)
{
    const QByteArray rawId = QByteArray::fromHex(id);
    const auto known = std::ranges::find_if(
        m_open, [&rawId](const std::shared_ptr<ContainerFile> &file) { return file->header().container == rawId; });
    if (known != m_open.end() && (*known)->isAsOpened()) {
        std::rotate(m_open.begin(), known, known + 1);
        return m_open.front();
    }
    if (known != m_open.end())
        m_open.erase(known);
    const Result<std::vector<ContainerId>> ids = m_folder->containers();
    if (!ids)
        return fail(ids.error());
    if (std::find(ids->begin(), ids->end(), id) == ids->end())
        return fail(ErrorKind::NotFound, Cause{CauseKind::VaultContainerUnknown, {QString::fromLatin1(id)}});
    Result<std::shared_ptr<ContainerFile>> file =
        ContainerFile::open(*m_folder, id, m_options.rebuild ? FooterSearch::EveryByte : FooterSearch::Pointers);
    if (file)
        keepOpen(*file);
    return file;
}

/// The newest in front; those that were not used for the longest time go.
void FolderReader::keepOpen(std::shared_ptr<ContainerFile> file)
{
    m_open.insert(m_open.begin(), std::move(file));
    size_t items = 0;
    const auto tooMany =
        std::find_if(m_open.begin() + 1, m_open.end(), [&](const std::shared_ptr<ContainerFile> &each) {
            items += each->items().size();
            return items + m_open.front()->items().size() > kMostItemsOpen;
        });
    m_open.erase(tooMany, m_open.end());
    if (m_open.size() > kMostOpen)
        m_open.resize(kMostOpen);
}

Result<std::vector<VaultContainer>> FolderReader::containers(std::vector<VaultTrouble> *troubles)
{
    const Result<std::vector<ContainerId>> ids = m_folder->containers();
    if (!ids)
        return fail(ids.error());
    m_open.clear();
    std::vector<VaultContainer> all;
    for (const ContainerId &id : *ids) {
        const Result<std::shared_ptr<ContainerFile>> file = opened(id);
        if (file)
            all.push_back(containerOf(id, **file, m_options.trustedSigner));
        else if (troubles)
            troubles->push_back({id, 0, file.error().cause});
    }
    m_open.clear();
    std::stable_sort(all.begin(), all.end(),
        [](const VaultContainer &a, const VaultContainer &b) { return a.run.madeAt < b.run.madeAt; });
    return all;
}

Result<> FolderReader::unlock(const VaultPrivateKey &key)
{
    const QByteArray fingerprint = key.publicKey().fingerprintBytes();
    const Result<std::vector<ContainerId>> ids = m_folder->containers();
    if (!ids)
        return fail(ids.error());
    bool opens = false;
    bool isAnyReadable = false;
    for (auto id = ids->begin(); id != ids->end() && !opens; ++id) {
        const Result<std::shared_ptr<ContainerFile>> file = opened(*id);
        isAnyReadable = isAnyReadable || file;
        opens = file && (*file)->header().keyFingerprint == fingerprint;
    }
    if (isAnyReadable && !opens)
        return fail(ErrorKind::Unauthorized, Cause{CauseKind::VaultKeyForeign, {key.publicKey().fingerprint()}});
    m_key = key;
    m_contentKey.reset();
    m_boxKey.reset();
    return {};
}

Result<std::shared_ptr<ContainerFile>> FolderReader::allowed(const ContainerId &id)
{
    if (!isUnlocked())
        return fail(ErrorKind::Unauthorized, Cause{CauseKind::VaultLocked, {}});
    const Result<Instant> now = vaultTime(*m_folder, m_clock, m_options.clock);
    if (!now)
        return fail(now.error());
    Result<std::shared_ptr<ContainerFile>> file = opened(id);
    if (!file)
        return file;
    if ((*file)->termEnd() <= *now)
        return fail(ErrorKind::LimitReached, Cause{CauseKind::VaultTermOver, {toIsoUtc((*file)->termEnd())}});
    if ((*file)->header().keyFingerprint != m_key.publicKey().fingerprintBytes())
        return fail(ErrorKind::Unauthorized, Cause{CauseKind::VaultKeyForeign, {m_key.publicKey().fingerprint()}});
    return file;
}

const unsigned char *FolderReader::contentKey(const ContainerFile &file, quint32 slot)
{
    if (!m_contentKey || m_keySlot != slot || m_keyOf != file.header().container) {
        if (!m_boxKey || m_keyOf != file.header().container)
            m_boxKey = boxKeyOf(file.header(), m_key);
        m_contentKey = openedSlot(file.keys().slot(slot), m_boxKey.get());
        m_keyOf = file.header().container;
        m_keySlot = slot;
    }
    return m_contentKey.get();
}

Result<FolderReader::OpenItem> FolderReader::openItem(const ContainerId &id, qint64 item)
{
    const Result<std::shared_ptr<ContainerFile>> file = allowed(id);
    return file ? openItem(*file, item) : fail(file.error());
}

Result<FolderReader::OpenItem> FolderReader::openItem(std::shared_ptr<ContainerFile> file, qint64 item)
{
    const ContainerId id = file->header().container.toHex();
    const ListedItem *listed = file->item(item);
    const VaultItemState state = listed ? file->stateOf(*listed) : VaultItemState::Dropped;
    if (state == VaultItemState::Dropped || state == VaultItemState::Erased)
        return failItem(CauseKind::VaultItemGone, ErrorKind::NotFound, id, item);
    if (state == VaultItemState::Damaged)
        return failItem(CauseKind::VaultItemDamaged, ErrorKind::BadData, id, item);
    auto stream = std::make_unique<ItemStream>(*file, *listed, contentKey(*file, listed->slot));
    Result<ItemFacts> facts = stream->facts();
    if (!facts)
        return fail(facts.error());
    return OpenItem{std::move(file), std::move(*facts), std::move(stream), *listed};
}

Result<QByteArray> FolderReader::origin(const ContainerId &container)
{
    const Result<std::shared_ptr<ContainerFile>> file = allowed(container);
    if (!file)
        return fail(file.error());
    const QByteArray &sealed = (*file)->header().sealedOrigin;
    QByteArray origin(std::max<qsizetype>(0, sealed.size() - qsizetype(crypto_box_SEALBYTES)), '\0');
    const QByteArray publicKey = m_key.publicKey().bytes();
    if (sealed.size() < qsizetype(crypto_box_SEALBYTES)
        || ::crypto_box_seal_open(rawBytes(origin), rawBytes(QByteArrayView(sealed)),
               static_cast<unsigned long long>(sealed.size()), rawBytes(QByteArrayView(publicKey)), m_key.bytes())
            != 0)
        return fail(ErrorKind::BadData, Cause{CauseKind::VaultContainerDamaged, {QString::fromLatin1(container)}});
    return origin;
}

namespace {

    VaultEntry entryOf(const ContainerId &id, const ListedItem &listed, const ItemFacts &facts)
    {
        return {{id, listed.number, listed.sizeBytes}, listed.kind, facts.owner, facts.object, facts.session,
            facts.documents};
    }

} // namespace

Result<> FolderReader::entriesOf(const ContainerId &id, const std::stop_token &stop, const VaultEntrySink &sink,
    std::vector<VaultTrouble> *troubles, const VaultOwner *owner)
{
    const Result<std::shared_ptr<ContainerFile>> file = allowed(id);
    if (!file)
        return fail(file.error());
    // With a damaged head nobody knows whose a slot is: each item says it itself.
    const bool bySlot = owner && (*file)->keys().head();
    const std::vector<quint32> wanted = bySlot ? (*file)->keys().slotsOf(*owner) : std::vector<quint32>();
    for (const ListedItem &listed : (*file)->items()) {
        if (stop.stop_requested())
            return failCancelled();
        if (bySlot && !std::binary_search(wanted.begin(), wanted.end(), listed.slot))
            continue;
        const Result<OpenItem> item = openItem(*file, listed.number);
        if (!item) {
            if (troubles && item.error().kind == ErrorKind::BadData)
                troubles->push_back({id, listed.number, item.error().cause});
            continue;
        }
        if (owner && item->facts.owner != *owner)
            continue;
        if (!sink(entryOf(id, listed, item->facts)))
            return failCancelled();
    }
    return {};
}

Result<std::vector<ContainerId>> FolderReader::inTerm()
{
    if (!isUnlocked())
        return fail(ErrorKind::Unauthorized, Cause{CauseKind::VaultLocked, {}});
    const Result<Instant> now = vaultTime(*m_folder, m_clock, m_options.clock);
    if (!now)
        return fail(now.error());
    const Result<std::vector<ContainerId>> ids = m_folder->containers();
    if (!ids)
        return fail(ids.error());
    std::vector<std::pair<Instant, ContainerId>> found;
    for (const ContainerId &id : *ids) {
        const Result<std::shared_ptr<ContainerFile>> file = opened(id);
        const bool isOurs = file && (*file)->termEnd() > *now
            && (*file)->header().keyFingerprint == m_key.publicKey().fingerprintBytes();
        if (isOurs)
            found.emplace_back((*file)->header().run.madeAt, id);
    }
    std::sort(found.begin(), found.end());
    std::vector<ContainerId> sorted;
    for (const auto &[madeAt, id] : found)
        sorted.push_back(id);
    return sorted;
}

Result<> FolderReader::entries(
    const ContainerId &container, std::stop_token stop, const VaultEntrySink &sink, std::vector<VaultTrouble> *troubles)
{
    if (!container.isEmpty())
        return entriesOf(container, stop, sink, troubles, nullptr);
    const Result<std::vector<ContainerId>> ids = inTerm();
    if (!ids)
        return fail(ids.error());
    for (const ContainerId &id : *ids) {
        const Result<> told = entriesOf(id, stop, sink, troubles, nullptr);
        if (told)
            continue;
        if (!isOfOneContainer(told.error()))
            return told;
        if (troubles)
            troubles->push_back({id, 0, told.error().cause});
    }
    return {};
}

Result<std::vector<VaultEntry>> FolderReader::findSession(const SessionKey &key, std::stop_token stop)
{
    const VaultOwner owner = ownerOfSession(key);
    const Result<std::vector<ContainerId>> ids = inTerm();
    if (!ids)
        return fail(ids.error());
    std::vector<VaultEntry> found;
    for (const ContainerId &id : *ids) {
        const Result<> told = entriesOf(
            id, stop,
            [&found](const VaultEntry &entry) {
                found.push_back(entry);
                return true;
            },
            nullptr, &owner);
        if (!told && !isOfOneContainer(told.error()))
            return fail(told.error());
    }
    return found;
}

Result<std::vector<VaultEntry>> FolderReader::findObject(const ObjectName &name, std::stop_token stop)
{
    std::vector<VaultEntry> found;
    const Result<> told = entries(
        {}, stop,
        [&](const VaultEntry &entry) {
            const bool isIt = entry.object && entry.object->entry.key == name.key
                && (name.bucket.isEmpty() || entry.object->bucket == name.bucket);
            if (isIt)
                found.push_back(entry);
            return true;
        },
        nullptr);
    return told ? Result<std::vector<VaultEntry>>(std::move(found)) : fail(told.error());
}

Result<VaultEntry> FolderReader::entry(const ContainerId &container, qint64 item)
{
    const Result<OpenItem> open = openItem(container, item);
    return open ? Result<VaultEntry>(entryOf(container, open->listed, open->facts)) : fail(open.error());
}

Result<WholeSession> FolderReader::session(const ContainerId &container, qint64 item)
{
    const Result<OpenItem> open = openItem(container, item);
    if (!open)
        return fail(open.error());
    if (open->listed.kind != VaultItemKind::Rows)
        return failItem(CauseKind::VaultItemGone, ErrorKind::NotFound, container, item);
    QByteArray packed;
    for (;;) {
        const Result<QByteArray> piece = open->stream->next();
        if (!piece)
            return fail(piece.error());
        if (piece->isEmpty())
            break;
        packed += *piece;
    }
    const unsigned long long size = ::ZSTD_getFrameContentSize(packed.constData(), size_t(packed.size()));
    const auto damaged = failItem(CauseKind::VaultItemDamaged, ErrorKind::BadData, container, item);
    if (size > kMostRows) // that it is no such frame is a larger number still
        return damaged;
    QByteArray rows(qsizetype(size), '\0');
    if (::ZSTD_decompress(rows.data(), size_t(rows.size()), packed.constData(), size_t(packed.size())) != size)
        return damaged;
    Result<WholeSession> session = wholeSessionOf(rows);
    return session ? session : damaged;
}

Result<> FolderReader::object(
    const ContainerId &container, qint64 item, std::stop_token stop, const VaultPieceSink &sink)
{
    const Result<OpenItem> open = openItem(container, item);
    if (!open)
        return fail(open.error());
    if (open->listed.kind != VaultItemKind::Object)
        return failItem(CauseKind::VaultItemGone, ErrorKind::NotFound, container, item);
    for (;;) {
        if (stop.stop_requested())
            return failCancelled();
        const Result<QByteArray> piece = open->stream->next();
        if (!piece)
            return fail(piece.error());
        if (piece->isEmpty())
            return {};
        if (const Result<> taken = sink(*piece); !taken)
            return taken;
    }
}

Result<> FolderReader::look(const ContainerId &container, qint64 item)
{
    const Result<std::shared_ptr<ContainerFile>> file = opened(container);
    if (!file)
        return fail(file.error());
    const Result<OpenItem> open = openItem(*file, item);
    if (!open)
        return fail(open.error());
    for (;;) {
        const Result<QByteArray> piece = open->stream->next();
        if (!piece)
            return fail(piece.error());
        if (piece->isEmpty())
            return {};
    }
}

} // namespace docsweep
