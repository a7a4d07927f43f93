// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sessions/wholerows.h"
#include "core/vault/containersigner.h"
#include "core/vault/vaultcopy.h"
#include "core/vault/vaultfolder.h"
#include "core/vault/vaultkeys.h"

#include <memory>
#include <optional>

namespace docsweep {

/// Of which run the copies are. All but the origin can be read by whoever has the folder.
struct VaultRunFacts {
    qint64 run = 0; ///< as the journal numbers it
    Instant madeAt;
    Instant termEnd; ///< from then on nothing is given out
    /// For whoever brings back: where it came from, in a form of the caller's. Encrypted; at most 64 KiB.
    QByteArray origin;

    bool operator==(const VaultRunFacts &) const = default;
};

/// How much room one vault has, shared by the writers of a run. Any thread.
class VaultRoom {
public:
    /// `mostBytes`: DOCSWEEP_VAULT_MAX_MB; zero: only the disk ends it. 64 MiB of the disk always stay free.
    static Result<std::shared_ptr<VaultRoom>> of(std::shared_ptr<const VaultFolder> folder, qint64 mostBytes);
    virtual ~VaultRoom() = default;
    /// What may still be put in now: the lesser of both limits, not below zero. Errors: Io.
    virtual Result<qint64> leftBytes() const = 0;
    /// Sets so much aside. Errors: LimitReached with the cause VaultFull (the limit) or VaultDiskFull (the disk).
    virtual Result<> take(qint64 bytes) = 0;
    /// Of what was set aside and is not there.
    virtual void giveBack(qint64 bytes) = 0;
};

/// What a copy of so many bytes takes in the vault, at most.
qint64 vaultBytesOf(qint64 bytes);

/// Puts the copies of one worker into a container of its own. One thread at a time; several writers of one vault work
/// side by side. The container's files appear with the first batch. In batches: what was added counts once `endBatch`
/// has said so, and a batch that did not end is void.
///
/// Errors of all calls: LimitReached with the causes VaultFull and VaultDiskFull: that one item does not fit, the batch
/// goes on without it. Io: this container has failed (`hasFailed`): the batch that was open is void, nothing more can
/// be added, and what earlier batches put in stays. Begin another writer to go on.
class VaultWriter {
public:
    static Result<std::unique_ptr<VaultWriter>> begin(std::shared_ptr<const VaultFolder> folder,
        std::shared_ptr<VaultRoom> room, const VaultPublicKey &key, const ContainerSigner &signer, VaultRunFacts run);
    virtual ~VaultWriter() = default; ///< an open batch is void; the container is as good as closed

    virtual const ContainerId &container() const = 0;
    virtual bool hasFailed() const = 0;

    virtual Result<> beginBatch() = 0;
    /// The rows of a session, whole: encoded, compressed, encrypted under its owner's key.
    virtual Result<VaultCopy> addSession(const WholeSession &session) = 0;
    /// An object, of any size, in pieces of any size. One at a time.
    virtual Result<> beginObject(const VaultOwner &owner, const VaultObject &object) = 0;
    virtual Result<> write(QByteArrayView piece) = 0;
    /// Errors also: Conflict with the cause SizeChanged where more or fewer bytes came than its facts say; it is
    /// abandoned then.
    virtual Result<VaultCopy> finishObject() = 0;
    /// The object that was begun is not kept; without effect where there is none.
    virtual void abandonObject() = 0;
    /// Keys, container and folder are on the disk, footer included. Only from then on may what was copied be deleted.
    virtual Result<> endBatch() = 0;
    /// Nothing of the open batch is kept.
    virtual void abandonBatch() = 0;
    /// Writes the closing footer, to the disk. A container without a batch leaves no file. Nothing can be added then.
    virtual Result<> close() = 0;
};

} // namespace docsweep
