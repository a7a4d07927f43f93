// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/containerformat.h"
#include "core/vault/keyslots.h"

#include <memory>
#include <optional>
#include <vector>

namespace docsweep {

/// How the footers of a container are found.
enum class FooterSearch {
    Pointers, ///< from its end backwards, and by looking at every byte where that does not work out
    EveryByte,
};

/// A container and its key file, open to look. What is damaged is left out and told.
class ContainerFile {
public:
    /// Errors: BadData with the cause VaultContainerDamaged: it is not there, or neither its header nor any footer says
    /// what it is.
    static Result<std::shared_ptr<ContainerFile>> open(
        const VaultFolder &folder, const ContainerId &id, FooterSearch search = FooterSearch::Pointers);

    const ContainerHeader &header() const { return m_header; }
    const std::vector<ListedItem> &items() const { return m_items; } ///< numbers ascend
    const ListedItem *item(qint64 number) const;
    VaultItemState stateOf(const ListedItem &item) const;
    bool isClosed() const { return m_isClosed; }
    qint64 goodEnd() const { return m_goodEnd; } ///< after the last batch that ended; zero: none did
    quint32 slotsInUse() const { return m_slotsInUse; } ///< of the key file, up to there
    const KeySlots &keys() const { return m_keys; }
    /// Whether nothing was added, cut off or removed since.
    bool isAsOpened() const;
    const Descriptor &file() const { return m_file; }
    qint64 fileSize() const { return m_size; }
    /// The earlier one, where header and key file differ: nobody prolongs a term by one of them.
    Instant termEnd() const;
    QString path() const { return m_path; }

    /// For people: signatures, footers that are lost. `trustedSigner` empty: anybody's are fine.
    std::vector<Cause> warnings(const QByteArray &trustedSigner) const;

private:
    struct FoundFooter {
        ContainerFooter footer;
        QByteArray hash;
        qint64 size = 0; ///< of one copy
        bool isSigned = true;
    };

    ContainerFile(const VaultFolder &folder, ContainerId id);
    void readHeader();
    bool followPointers();
    void lookAtEveryByte();
    std::optional<FoundFooter> footerAt(qint64 offset) const;
    std::optional<FoundFooter> judged(const QByteArray &block, qint64 offset) const;
    void add(FoundFooter found);
    bool isChained() const;
    void finish();

    const ContainerId m_id;
    const QByteArray m_rawId;
    const QString m_path;
    Descriptor m_file;
    qint64 m_size = 0;
    KeySlots m_keys;
    std::optional<ContainerHeader> m_ownHeader; ///< at the begin of the file
    ContainerHeader m_header;
    std::vector<FoundFooter> m_footers; ///< in order of their numbers
    std::vector<ListedItem> m_items;
    bool m_isClosed = false;
    bool m_isSigned = true;
    bool m_isWhole = true; ///< no footer is missing
    qint64 m_goodEnd = 0;
    quint32 m_slotsInUse = 0;
};

} // namespace docsweep
