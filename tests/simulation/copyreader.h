// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vaultreader.h"
#include "tests/simulation/simulateddisk.h"

namespace docsweep::sim {

/// What whoever has the private key finds in a vault.
struct FoundCopy {
    ContainerId container;
    qint64 number = 0;
    VaultRunFacts run;
    std::optional<VaultObject> object; ///< nothing: of rows
    QByteArray bytes; ///< of an object
    WholeSession rows;
};

/// Opens copies of a vault's files, whatever their term, beside the vault. What has not changed is not read twice.
class CopyReader {
public:
    explicit CopyReader(QString scratch)
        : m_scratch(std::move(scratch))
    {
    }
    ~CopyReader();
    CopyReader(const CopyReader &) = delete;
    CopyReader &operator=(const CopyReader &) = delete;

    /// `about`: its vault.json.
    const std::vector<FoundCopy> &read(const SimulatedDisk::Files &files, const QByteArray &about);

private:
    struct Known {
        QByteArray digest;
        std::vector<FoundCopy> copies;
    };
    std::vector<FoundCopy> readOne(
        const ContainerId &container, const QByteArray &content, const QByteArray &keys, const QByteArray &about);

    const QString m_scratch;
    std::map<ContainerId, Known> m_known;
    std::vector<FoundCopy> m_found;
};

} // namespace docsweep::sim
