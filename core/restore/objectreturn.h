// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/objects/objectstore.h"
#include "core/restore/restore.h"
#include "core/vault/vaultreader.h"

#include <span>

namespace docsweep {

/// Brings objects back, on one thread: stored, read again and compared. Never over another one.
class ObjectReturn {
public:
    ObjectReturn(ObjectStore &store, VaultReader &reader)
        : m_store(store)
        , m_reader(reader)
    {
    }

    /// Sets state, why, told and version of each item, whose state says whether it was begun before. What the storage
    /// cannot do now is Waiting. What a kill interrupts may be stored or not, each for itself.
    void bringBack(std::span<RestoreItem> items, const std::stop_token &stop);
    /// Whether what is there is what was copied, read from the first byte to the last. Errors: of either side.
    Result<bool> isAsCopied(const RestoreItem &item, const std::stop_token &stop);

private:
    /// An item whose copy is there.
    struct Coming {
        RestoreItem *item = nullptr;
        Sha256 sent = {}; ///< by the last try
        std::optional<Error> copyFailed = {}; ///< by reading the vault
    };
    bool begin(RestoreItem &item, NewObject &wanted, const std::stop_token &stop);
    ByteSource sourceOf(Coming &coming, const std::stop_token &stop);
    void finish(const Coming &coming, const Result<StoredObject> &stored, const std::stop_token &stop);
    void judgeRefusal(const Coming &coming, const Error &error, const std::stop_token &stop);
    Result<QByteArray> digestOfCopy(const RestoreItem &item, const std::stop_token &stop);
    Result<QByteArray> digestOfStored(const RestoreItem &item, const std::stop_token &stop);

    ObjectStore &m_store;
    VaultReader &m_reader;
};

} // namespace docsweep
