// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>
#include <utility>

namespace docsweep {

/// Headers of an answer, by their names in lower case.
using AnswerHead = QHash<QByteArray, QByteArray>;

/// Where the body of a success goes as it comes, instead of into the answer: `begin` once, then `write` with each
/// piece, on the thread of the call. False ends the call with BadData; who says so knows why.
struct BodySink {
    std::function<bool(const AnswerHead &)> begin;
    std::function<bool(const QByteArray &)> write;
};

/// One request to the storage's HTTP interface. Every request can be sent again without harm.
struct StorageCall {
    QByteArray verb; ///< "POST"
    QByteArray path; ///< below /storage/v1, percent-encoded: "/bucket/a%20b"
    QByteArray body;
    QByteArray contentType; ///< empty: no body, and none is announced
    QList<std::pair<QByteArray, QByteArray>> headers; ///< beside those of every request
    std::chrono::milliseconds timeout{30'000}; ///< of this one request, from its beginning to the last byte
    qint64 mostBytes = 64LL * 1024 * 1024; ///< a longer answer is a fault
    int mostAttempts = 0; ///< fewer than its faults allow; 0: as many
    bool isPatient = true; ///< false: what it is about would be out of date when a storage that is away came back
    bool isAside = false; ///< nothing depends on it: sent once, and what becomes of it says nothing of the storage
    /// What it is about is out of date from then on: no repetition begins later, and who asked looks again first.
    std::optional<std::chrono::steady_clock::time_point> freshUntil = {};
    /// Then `timeout` is how long nothing may come, and what broke off after its beginning is not sent again.
    const BodySink *sink = nullptr;
};

struct StorageAnswer {
    int status = 200; ///< 2xx
    QByteArray body;
    int attempts = 1; ///< more than one: an earlier attempt may have had its effect already
    std::optional<Duration> clockAhead; ///< of this machine against the answer's `Date`; a second's accuracy
    QByteArray location = {}; ///< where the server says that something new is
    std::optional<qint64> uploadOffset = {}; ///< so much of an upload it has
};

/// Why there is no answer, with what a decorator needs to decide.
struct StorageFault {
    Error error;
    int status = 0; ///< the true one, also where HTTP said 400; 0: nothing came back
    QString code; ///< the server's word: "NoSuchBucket"; empty where it gave none
    bool isPassing = false; ///< a repetition may help
    int mostAttempts = 5; ///< of those that are passing
    bool isOverload = false; ///< fewer requests at once may help
    bool isUnknownRoute = false; ///< the server does not know this kind of request
    bool isNotOffered = false; ///< it knows it, and says without a code that it is not available
    bool isStale = false; ///< a repetition would be allowed now, but for `StorageCall::freshUntil`; its pause is over
    bool isAway = false; ///< the storage may be starting anew: nobody answers, or somebody before it does
    bool mayBeOfAKey = false; ///< its own answer, and not for its load: one of the keys asked for may be to blame
    int mostKeys = 0; ///< so many it takes in one request, where it said so
    QString said; ///< the answer in words: "HTTP 500 DatabaseError: …"; empty where nothing came back
    std::optional<std::chrono::milliseconds> retryAfter; ///< as the server asked for
    int attempts = 1;
    std::optional<Duration> clockAhead;
};

using StorageReply = tl::expected<StorageAnswer, StorageFault>;

/// Sends requests to one storage. Blocking; each instance serves one thread at a time.
class StorageExchange {
public:
    virtual ~StorageExchange() = default;
    /// A stopped token ends the request at once: Cancelled.
    virtual StorageReply call(const StorageCall &call, std::stop_token stop) = 0;
};

} // namespace docsweep
