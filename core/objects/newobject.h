// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/names.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <functional>
#include <optional>

namespace docsweep {

/// What an object is that is to be stored, besides its bytes.
struct NewObject {
    ObjectKey key;
    qint64 sizeBytes = 0; ///< exactly so many bytes follow; fewer or more: nothing is stored
    QByteArray contentType = {}; ///< empty: the store's own choice; a folder keeps none
    QByteArray cacheControl = {}; ///< the same: "max-age=3600"
    std::optional<Instant> modifiedAt = {}; ///< set where the store can (a folder)

    bool operator==(const NewObject &) const = default;
};

/// Takes the next bytes of an object. An error ends the giving, and is its result.
using NextBytes = std::function<Result<>(QByteArrayView bytes)>;
/// Gives all bytes of one object, in order, in pieces of any size, and comes back. May be called again, from the
/// beginning. On the thread of its caller.
using ByteSource = std::function<Result<>(const NextBytes &next)>;

/// Bytes that are in memory. They must outlive the source.
ByteSource sourceOf(const QByteArray &bytes);

/// What a bucket takes.
struct BucketRules {
    enum class Keys {
        Any,
        Plain, ///< a folder: plain segments, of at most 255 bytes
        Supabase, ///< the letters that its API takes at an upload
    };
    Keys keys = Keys::Any;
    std::optional<qint64> mostBytes = {}; ///< of one object; absent: nothing is known of a limit
    QStringList types = {}; ///< "image/png", "image/*"; empty: all

    bool operator==(const BucketRules &) const = default;
};

/// Why such a bucket will never take this object: its name, size or type. Pure; nothing: no objection is known.
std::optional<Cause> objectionTo(const BucketRules &rules, const NewObject &object);

/// What is not the same of an object that was stored, without keeping it from being stored.
struct StoredObject {
    bool lostCacheControl = false; ///< the store has no way to take this one

    bool operator==(const StoredObject &) const = default;
};

} // namespace docsweep
