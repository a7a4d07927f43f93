// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sessions/wholerows.h"
#include "core/vault/vaultcopy.h"
#include "core/vault/vaultfolder.h"
#include "core/vault/vaultkeys.h"
#include "core/vault/vaultwriter.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace docsweep {

enum class VaultItemKind : quint8 { Rows = 1, Object = 2 };

enum class VaultItemState {
    Kept,
    Dropped, ///< its bytes are gone: it was left alone after all
    Erased, ///< its key is gone
    Damaged, ///< its place in the container is not as it was written
};

/// What whoever has the folder can see of a copy.
struct VaultItem {
    qint64 number = 0;
    VaultItemKind kind = VaultItemKind::Object;
    VaultItemState state = VaultItemState::Kept;
    qint64 sizeBytes = 0; ///< of what was copied
    qint64 storedBytes = 0; ///< in the container
    int slot = 0; ///< items with the same number share a content key

    bool operator==(const VaultItem &) const = default;
};

/// A container as whoever has the folder can see it.
struct VaultContainer {
    ContainerId id;
    VaultRunFacts run; ///< the origin is empty before unlocking
    QByteArray keyFingerprint; ///< `VaultPublicKey::fingerprintBytes` of the key that opens it
    QByteArray signer; ///< 32 bytes: the public key that its signatures are of
    bool isClosed = false; ///< by its run; one that is not was cut off, and all of it that counts is here
    std::vector<VaultItem> items; ///< of the batches that ended, in their order
    qint64 fileBytes = 0; ///< both files on the disk, holes left out
    /// What is wrong with it, though it can be read: VaultUnsigned, VaultSignedByOther (another installation; only
    /// where `ReadingOptions` says whom to trust), VaultContainerDamaged (a footer was lost, and what it listed).
    std::vector<Cause> warnings;
};

/// What only the owner of the private key can see of a copy.
struct VaultEntry {
    VaultCopy copy;
    VaultItemKind kind = VaultItemKind::Object;
    VaultOwner owner;
    std::optional<VaultObject> object; ///< of an object
    SessionKey session; ///< of rows
    qint64 documents = 0; ///< of rows: how many documents' rows
};

/// A container or an item that could not be read; the others can.
struct VaultTrouble {
    ContainerId container;
    qint64 item = 0; ///< zero: the container itself
    Cause cause;

    bool operator==(const VaultTrouble &) const = default;
};

struct ReadingOptions {
    QByteArray trustedSigner; ///< 32 bytes, `ContainerSigner::publicKey`; empty: whoever signed is fine
    ClockTrust clock = ClockTrust::AsNoted;
    bool rebuild = false; ///< trust no pointer inside the containers: every byte is looked through for footers
};

/// Called on the thread that asked; false ends it with Cancelled.
using VaultEntrySink = std::function<bool(const VaultEntry &)>;
using VaultPieceSink = std::function<Result<>(QByteArrayView piece)>;

/// Reads a vault; changes nothing. One thread at a time. From a container's term on, and while the clock is not to be
/// believed (`vaultTime`), nothing of it is given out: LimitReached with the cause VaultTermOver, VaultClockBack or
/// VaultClockLeapt. Never gives out wrong data: every piece is verified before it is handed on, and what an item lost
/// is an error of that item alone: BadData with the cause VaultItemDamaged.
class VaultReader {
public:
    /// The clock outlives this.
    static Result<std::unique_ptr<VaultReader>> open(
        std::shared_ptr<const VaultFolder> folder, const Clock &clock, ReadingOptions options = {});
    virtual ~VaultReader() = default;

    /// All containers, those over their term included, oldest first. What cannot be read is a trouble
    /// (VaultContainerDamaged) and not in the list. Reads the folder anew. Needs no key.
    virtual Result<std::vector<VaultContainer>> containers(std::vector<VaultTrouble> *troubles = nullptr) = 0;

    /// From now on items can be read. Errors: Unauthorized with the cause VaultKeyForeign where no container is sealed
    /// to this key and there is one.
    virtual Result<> unlock(const VaultPrivateKey &key) = 0;
    virtual bool isUnlocked() const = 0;
    /// Where the run of this container came from (`VaultRunFacts::origin`). Errors: NotFound; Unauthorized:
    /// VaultLocked.
    virtual Result<QByteArray> origin(const ContainerId &container) = 0;

    /// The names of what is kept in one container (empty: in all within their term). Dropped and erased ones are left
    /// out; damaged ones are troubles. Errors: Unauthorized with the cause VaultLocked; NotFound with
    /// VaultContainerUnknown; Cancelled.
    virtual Result<> entries(const ContainerId &container, std::stop_token stop, const VaultEntrySink &sink,
        std::vector<VaultTrouble> *troubles = nullptr) = 0;
    /// All that is kept of one session (its rows, what its folder held and its rows named), of every run, oldest first.
    virtual Result<std::vector<VaultEntry>> findSession(const SessionKey &key, std::stop_token stop) = 0;
    /// All copies of one object, oldest first; an empty bucket: in whatever bucket.
    virtual Result<std::vector<VaultEntry>> findObject(const ObjectName &name, std::stop_token stop) = 0;

    /// One copy by container and number. Errors: NotFound with the cause VaultItemGone (dropped, erased, none of this
    /// number); VaultItemDamaged.
    virtual Result<VaultEntry> entry(const ContainerId &container, qint64 item) = 0;
    virtual Result<WholeSession> session(const ContainerId &container, qint64 item) = 0;
    /// An object's bytes from the first to the last, in pieces of at most 64 KiB. What was handed on is right even
    /// where an error follows, but it is whole only once this has succeeded.
    virtual Result<> object(
        const ContainerId &container, qint64 item, std::stop_token stop, const VaultPieceSink &sink) = 0;
};

} // namespace docsweep
