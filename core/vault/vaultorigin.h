// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identity.h"

#include <QByteArray>

#include <optional>

namespace docsweep {

/// Where the run of a container took its copies from: what `VaultRunFacts::origin` holds.
struct VaultOrigin {
    DatabaseId database;

    bool operator==(const VaultOrigin &) const = default;
};

/// JSON: {"database": its place, "databaseAnchor": base64, …}: what else stands there is left out.
QByteArray toOriginBytes(const VaultOrigin &origin);
/// Nothing: it is of another form, or nobody has noted it.
std::optional<VaultOrigin> originOfBytes(const QByteArray &bytes);

} // namespace docsweep
