// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/containerfile.h"

#include "core/vault/filebytes.h"
#include "core/vault/sodium.h"

#include <algorithm>
#include <cstring>

#include <sys/stat.h>

namespace docsweep {

namespace {

    constexpr qint64 kReadAtOnce = qint64(4) * 1024 * 1024;
    constexpr qint64 kBlockStart = kMagicSize + 4;
    constexpr qint64 kMostHeader = 256 * 1024;

} // namespace

Result<std::shared_ptr<ContainerFile>> ContainerFile::open(
    const VaultFolder &folder, const ContainerId &id, FooterSearch search)
{
    const std::shared_ptr<ContainerFile> opened(new ContainerFile(folder, id));
    opened->readHeader();
    if (search == FooterSearch::EveryByte || !opened->followPointers())
        opened->lookAtEveryByte();
    opened->finish();
    if (opened->m_header.container != opened->m_rawId)
        return fail(ErrorKind::BadData, Cause{CauseKind::VaultContainerDamaged, {QString::fromLatin1(id)}});
    return opened;
}

ContainerFile::ContainerFile(const VaultFolder &folder, ContainerId id)
    : m_id(std::move(id))
    , m_rawId(QByteArray::fromHex(m_id))
    , m_path(folder.containerPath(m_id))
    , m_file(openedToRead(m_path))
    , m_size(sizeOf(m_file))
    , m_keys(folder.keysPath(m_id))
{
}

void ContainerFile::readHeader()
{
    const std::optional<qint64> size = blockSize(bytesAt(m_file, 0, kBlockStart), kHeaderMagic);
    if (!size || *size > kMostHeader)
        return;
    const QByteArray block = bytesAt(m_file, 0, *size);
    const std::optional<ContainerHeader> header = parsedHeader(block);
    // A header without a valid signature counts only where a footer has the same bytes.
    if (header && header->container == m_rawId && isSignedBlock(block, header->signer))
        m_ownHeader = header;
}

/// A footer whose first or second copy this block is.
std::optional<ContainerFile::FoundFooter> ContainerFile::judged(const QByteArray &block, qint64 offset) const
{
    std::optional<ContainerFooter> footer = parsedFooter(block);
    if (!footer || (footer->end != offset && footer->end + block.size() != offset))
        return {};
    const std::optional<ContainerHeader> header = parsedHeader(footer->header);
    if (!header || header->container != m_rawId)
        return {};
    const bool isSigned = isSignedBlock(block, header->signer);
    if (!isSigned) {
        // Damage does not hit both copies alike: whoever wrote it did not sign it.
        const qint64 other = footer->end == offset ? offset + block.size() : footer->end;
        if (bytesAt(m_file, other, block.size()) != block)
            return {};
    }
    return FoundFooter{std::move(*footer), shortHash(block, 32), block.size(), isSigned};
}

std::optional<ContainerFile::FoundFooter> ContainerFile::footerAt(qint64 offset) const
{
    const std::optional<qint64> size = blockSize(bytesAt(m_file, offset, kBlockStart), kFooterMagic);
    if (!size)
        return {};
    if (std::optional<FoundFooter> first = judged(bytesAt(m_file, offset, *size), offset))
        return first;
    return judged(bytesAt(m_file, offset + *size, *size), offset + *size);
}

bool ContainerFile::followPointers()
{
    std::optional<qint64> next = footerOffsetOf(bytesAt(m_file, m_size - kTrailerSize, kTrailerSize));
    if (m_size < kTrailerSize || !next)
        return false;
    while (*next >= 0) {
        std::optional<FoundFooter> found = footerAt(*next);
        if (!found || found->footer.end != *next || found->footer.previousEnd >= *next)
            return false;
        next = found->footer.previousEnd;
        add(std::move(*found));
    }
    return isChained();
}

void ContainerFile::lookAtEveryByte()
{
    m_footers.clear();
    for (qint64 at = 0; at < m_size; at += kReadAtOnce) {
        // One magic may lie across two pieces.
        const QByteArray piece = bytesAt(m_file, at, kReadAtOnce + kMagicSize - 1);
        for (qsizetype hit = piece.indexOf(kFooterMagic); hit >= 0; hit = piece.indexOf(kFooterMagic, hit + 1)) {
            const std::optional<qint64> size = blockSize(bytesAt(m_file, at + hit, kBlockStart), kFooterMagic);
            if (!size)
                continue;
            if (std::optional<FoundFooter> found = judged(bytesAt(m_file, at + hit, *size), at + hit))
                add(std::move(*found));
        }
    }
}

void ContainerFile::add(FoundFooter found)
{
    const auto at = std::lower_bound(m_footers.begin(), m_footers.end(), found.footer.number,
        [](const FoundFooter &footer, quint32 number) { return footer.footer.number < number; });
    if (at == m_footers.end() || at->footer.number != found.footer.number)
        m_footers.insert(at, std::move(found));
}

bool ContainerFile::isChained() const
{
    QByteArray hash(32, '\0');
    qint64 end = -1;
    for (size_t i = 0; i < m_footers.size(); ++i) {
        const ContainerFooter &footer = m_footers[i].footer;
        if (footer.number != i || footer.previousHash != hash || footer.previousEnd != end)
            return false;
        hash = m_footers[i].hash;
        end = footer.end;
    }
    return true;
}

void ContainerFile::finish()
{
    m_isWhole = isChained();
    m_isSigned = true;
    qint64 last = 0;
    for (FoundFooter &found : m_footers) {
        ContainerFooter &footer = found.footer;
        if (!m_ownHeader && m_header.container.isEmpty())
            m_header = parsedHeader(footer.header).value_or(ContainerHeader());
        m_isSigned = m_isSigned && found.isSigned;
        for (const ListedItem &item : footer.items) {
            if (item.number > last)
                m_items.push_back(item);
            last = std::max(last, item.number);
        }
        m_isClosed = footer.isClosing;
        m_goodEnd = footer.end + 2 * found.size + kTrailerSize;
        m_slotsInUse = std::max(m_slotsInUse, footer.keySlots);
        footer.items = {}; // they are in one list now
    }
    if (m_ownHeader)
        m_header = *m_ownHeader;
}

const ListedItem *ContainerFile::item(qint64 number) const
{
    const auto at = std::lower_bound(m_items.begin(), m_items.end(), number,
        [](const ListedItem &item, qint64 wanted) { return item.number < wanted; });
    return at != m_items.end() && at->number == number ? &*at : nullptr;
}

VaultItemState ContainerFile::stateOf(const ListedItem &item) const
{
    const QByteArray head = bytesAt(m_file, item.offset, kItemHeadSize);
    if (head.startsWith(kGoneMagic))
        return VaultItemState::Dropped;
    const SlotState slot = m_keys.slot(item.slot).state;
    if (slot == SlotState::Erased)
        return VaultItemState::Erased;
    const bool isThere =
        head == itemHead(item.number, item.kind, item.slot) && item.offset + item.storedBytes <= m_size;
    return isThere && slot == SlotState::Kept ? VaultItemState::Kept : VaultItemState::Damaged;
}

bool ContainerFile::isAsOpened() const
{
    struct stat facts = {};
    return m_file.isOpen() && ::fstat(m_file.fd(), &facts) == 0 && facts.st_size == m_size && facts.st_nlink > 0;
}

Instant ContainerFile::termEnd() const
{
    return m_keys.head() ? std::min(m_keys.head()->termEnd, m_header.run.termEnd) : m_header.run.termEnd;
}

std::vector<Cause> ContainerFile::warnings(const QByteArray &trustedSigner) const
{
    const QString id = QString::fromLatin1(m_id);
    std::vector<Cause> all;
    if (!m_isWhole || !m_ownHeader)
        all.push_back({CauseKind::VaultContainerDamaged, {id}});
    if (!m_isSigned)
        all.push_back({CauseKind::VaultUnsigned, {id}});
    else if (!trustedSigner.isEmpty() && trustedSigner != m_header.signer)
        all.push_back({CauseKind::VaultSignedByOther, {id, keyFingerprintText(shortHash(m_header.signer, 16))}});
    return all;
}

} // namespace docsweep
