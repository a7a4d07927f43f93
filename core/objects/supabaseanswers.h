// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/supabaseapi.h"

#include <memory>

namespace docsweep {

/// Reads the answers that come by the thousand objects, with simdjson. Takes what QJsonDocument takes, only faster:
/// unknown fields, null metadata, null dates, sizes as numbers or texts, numbers too large for any type. Keeps its
/// memory from one answer to the next; each instance serves one thread at a time.
class SupabaseAnswers {
public:
    SupabaseAnswers();
    ~SupabaseAnswers();

    /// A page of the flat listing; its cursor is empty at the end. Nothing when the body is no page.
    std::optional<FlatPage> flatPage(const QByteArray &body, bool withVersions = false);

    /// What the answer to a deletion names is added. False when the body is no such answer.
    bool deletedKeys(const QByteArray &body, DeletedKeys &deleted);
    bool deletedVersions(const QByteArray &body, std::vector<VersionName> &versions);

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

/// These texts as a JSON array. Keys must be UTF-8.
QByteArray jsonArrayOf(std::span<const ObjectKey> keys);

} // namespace docsweep
