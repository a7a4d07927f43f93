// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/containerfile.h"
#include "core/vault/itemstream.h"

#include <vector>

namespace docsweep {

/// Reads a vault's folder. A few of its containers stay open, as long as nobody writes to them.
class FolderReader final : public VaultReader {
public:
    FolderReader(std::shared_ptr<const VaultFolder> folder, const Clock &clock, ReadingOptions options);

    Result<std::vector<VaultContainer>> containers(std::vector<VaultTrouble> *troubles) override;
    Result<> unlock(const VaultPrivateKey &key) override;
    bool isUnlocked() const override { return !m_key.isNull(); }
    Result<QByteArray> origin(const ContainerId &container) override;
    Result<> entries(const ContainerId &container, std::stop_token stop, const VaultEntrySink &sink,
        std::vector<VaultTrouble> *troubles) override;
    Result<std::vector<VaultEntry>> findSession(const SessionKey &key, std::stop_token stop) override;
    Result<std::vector<VaultEntry>> findObject(const ObjectName &name, std::stop_token stop) override;
    Result<VaultEntry> entry(const ContainerId &container, qint64 item) override;
    Result<WholeSession> session(const ContainerId &container, qint64 item) override;
    Result<> object(
        const ContainerId &container, qint64 item, std::stop_token stop, const VaultPieceSink &sink) override;

    /// Every byte of an item, its term apart: for whoever looks whether all is whole.
    Result<> look(const ContainerId &container, qint64 item);

private:
    /// An item that may be given out.
    struct OpenItem {
        std::shared_ptr<ContainerFile> file;
        ItemFacts facts;
        std::unique_ptr<ItemStream> stream;
        ListedItem listed;
    };

    Result<std::shared_ptr<ContainerFile>> opened(const ContainerId &id);
    void keepOpen(std::shared_ptr<ContainerFile> file);
    /// As `opened`, where its term is not over and it is sealed to our key.
    Result<std::shared_ptr<ContainerFile>> allowed(const ContainerId &id);
    Result<OpenItem> openItem(const ContainerId &id, qint64 item);
    Result<OpenItem> openItem(std::shared_ptr<ContainerFile> file, qint64 item);
    const unsigned char *contentKey(const ContainerFile &file, quint32 slot);
    /// The ids of what is within its term, oldest first; empty where there is nothing.
    Result<std::vector<ContainerId>> inTerm();
    Result<> entriesOf(const ContainerId &id, const std::stop_token &stop, const VaultEntrySink &sink,
        std::vector<VaultTrouble> *troubles, const VaultOwner *owner);

    const std::shared_ptr<const VaultFolder> m_folder;
    const Clock &m_clock;
    const ReadingOptions m_options;
    VaultPrivateKey m_key;
    std::vector<std::shared_ptr<ContainerFile>> m_open; ///< the one that was used last in front
    std::shared_ptr<unsigned char> m_boxKey; ///< of the container that `m_keyOf` names
    QByteArray m_keyOf; ///< which container's slot `m_contentKey` is of
    quint32 m_keySlot = 0;
    std::shared_ptr<unsigned char> m_contentKey;
};

} // namespace docsweep
