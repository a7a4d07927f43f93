// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/objectstore.h"
#include "core/restore/restore.h"
#include "core/vault/vaultreader.h"

namespace docsweep {

/// Brings one object back after the other, on one thread: stored, read again and compared. Never over another one.
class ObjectReturn {
public:
    ObjectReturn(ObjectStore &store, VaultReader &reader)
        : m_store(store)
        , m_reader(reader)
    {
    }

    /// Sets state, why, told and version of the item, whose state says whether it was begun before. What the storage
    /// cannot do now is Waiting.
    void bringBack(RestoreItem &item, const std::stop_token &stop);
    /// Whether what is there is what was copied, read from the first byte to the last. Errors: of either side.
    Result<bool> isAsCopied(const RestoreItem &item, const std::stop_token &stop);

private:
    void judgeRefusal(RestoreItem &item, const Error &error, const VaultObject &object, const std::stop_token &stop);
    Result<QByteArray> digestOfCopy(const RestoreItem &item, const std::stop_token &stop);
    Result<QByteArray> digestOfStored(const RestoreItem &item, const std::stop_token &stop);

    ObjectStore &m_store;
    VaultReader &m_reader;
    std::optional<Error> m_copyFailed; ///< by reading the vault
};

} // namespace docsweep
