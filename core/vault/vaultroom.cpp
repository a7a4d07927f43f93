// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/containerformat.h"
#include "core/vault/keyslots.h"

#include "core/base/bytes.h"

#include <algorithm>
#include <limits>
#include <mutex>

namespace docsweep {

namespace {

    constexpr qint64 kStaysFree = qint64(64) * 1024 * 1024;
    /// How much may be taken before the disk is asked again: others fill it as well.
    constexpr qint64 kAskedAgainAfter = qint64(16) * 1024 * 1024;

    class FolderRoom final : public VaultRoom {
    public:
        FolderRoom(std::shared_ptr<const VaultFolder> folder, qint64 mostBytes, qint64 usedBytes, qint64 freeBytes)
            : m_folder(std::move(folder))
            , m_mostBytes(mostBytes)
            , m_usedBytes(usedBytes)
            , m_freeBytes(freeBytes)
        {
        }

        Result<qint64> leftBytes() const override
        {
            const Result<qint64> free = m_folder->freeBytes();
            if (!free)
                return fail(free.error());
            const std::lock_guard guard(m_mutex);
            return std::max<qint64>(0, std::min(*free - kStaysFree, limit() - m_usedBytes));
        }

        Result<> take(qint64 bytes) override
        {
            const std::lock_guard guard(m_mutex);
            if (m_usedBytes + bytes > limit())
                return fail(ErrorKind::LimitReached, Cause{CauseKind::VaultFull, {describeBytes(m_mostBytes)}});
            if (m_sinceAsked + bytes > kAskedAgainAfter || m_freeBytes - bytes < kStaysFree) {
                const Result<qint64> free = m_folder->freeBytes();
                if (!free)
                    return fail(free.error());
                m_freeBytes = *free;
                m_sinceAsked = 0;
            }
            if (m_freeBytes - bytes < kStaysFree)
                return fail(ErrorKind::LimitReached, Cause{CauseKind::VaultDiskFull, {m_folder->path()}});
            m_freeBytes -= bytes;
            m_usedBytes += bytes;
            m_sinceAsked += bytes;
            return {};
        }

        void giveBack(qint64 bytes) override
        {
            const std::lock_guard guard(m_mutex);
            m_freeBytes += bytes;
            m_usedBytes -= bytes;
        }

    private:
        qint64 limit() const { return m_mostBytes > 0 ? m_mostBytes : std::numeric_limits<qint64>::max(); }

        const std::shared_ptr<const VaultFolder> m_folder;
        const qint64 m_mostBytes;
        mutable std::mutex m_mutex; ///< of what follows
        qint64 m_usedBytes;
        qint64 m_freeBytes; ///< as the disk said, less what was taken since
        qint64 m_sinceAsked = 0;
    };

} // namespace

Result<std::shared_ptr<VaultRoom>> VaultRoom::of(std::shared_ptr<const VaultFolder> folder, qint64 mostBytes)
{
    const Result<qint64> used = folder->usedBytes();
    if (!used)
        return fail(used.error());
    const Result<qint64> free = folder->freeBytes();
    if (!free)
        return fail(free.error());
    return std::shared_ptr<VaultRoom>(std::make_shared<FolderRoom>(std::move(folder), mostBytes, *used, *free));
}

qint64 vaultBytesOf(qint64 bytes)
{
    constexpr qint64 kFacts = 2048; // names of the usual length, places in the footer, a slot for the key
    const qint64 chunks = bytes / kPieceSize + 3;
    return bytes + chunks * (kChunkOverhead + 4) + kItemHeadSize + kStreamHeaderSize + kSlotSize + kFacts;
}

} // namespace docsweep
