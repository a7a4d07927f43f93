// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vaultupkeep.h"
#include "core/vault/vaultwriter.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace docsweep {

/// What was put into a vault, to be compared with what comes out.
struct Planted {
    VaultCopy copy;
    VaultOwner owner;
    std::optional<VaultObject> object;
    QByteArray bytes; ///< of an object
    WholeSession session; ///< of rows
};

/// A session's rows with a value of every kind, text that can be searched for, and so many documents.
WholeSession plantedSession(const SessionKey &key, int documents);

/// An object in a session's folder; its bytes are text that can be searched for.
Planted plantedObject(const QByteArray &key, qint64 size);

/// A vault in a folder of its own, with its keys and a clock that stands at 2026-11-30 12:00.
class VaultWorld {
public:
    explicit VaultWorld(VaultDisk &disk = systemVaultDisk());

    QString path() const { return m_home.filePath(QStringLiteral("vault")); }
    QString home() const { return m_home.path(); }
    VaultRunFacts run(qint64 number = 7) const;
    std::shared_ptr<VaultFolder> folder;
    std::shared_ptr<VaultRoom> room;
    VaultPrivateKey key;
    ContainerSigner signer = ContainerSigner::make();
    FakeClock clock;
    Instant start;

    std::unique_ptr<VaultWriter> writer(qint64 run = 7) const;
    std::unique_ptr<VaultReader> reader(ReadingOptions options = {}) const; ///< unlocked

    /// One batch: sessions with their folders and orphans.
    static Result<std::vector<Planted>> fillBatch(
        VaultWriter &writer, int first, int sessions, qint64 largest = 200'000);

    /// How an item comes out: empty where it is as it was, else what is wrong. `onlyDamage`: an error is fine, wrong
    /// data is not; `lost` counts those.
    static QString compare(VaultReader &reader, const Planted &item, int *lost = nullptr);

private:
    QTemporaryDir m_home;
};

Result<VaultCopy> putObject(VaultWriter &writer, const Planted &object, qsizetype pieceSize = 10'000);

std::vector<ContainerId> idsOf(const VaultFolder &folder);
QByteArray fileBytes(const QString &path);
void setFileBytes(const QString &path, const QByteArray &bytes);

} // namespace docsweep
