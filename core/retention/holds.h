// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/names.h"
#include "core/base/result.h"

#include <QRegularExpression>
#include <QSet>

#include <optional>
#include <vector>

namespace docsweep {

/// What a hold's pattern means. Stored in journals by number: append only.
enum class HoldKind {
    Session = 1,
    Object = 2,
    Prefix = 3,
    Glob = 4, ///< also holds what is spelled exactly like it
};

/// An admin's "keep". Nothing held is ever deleted, until the hold is given up or ends by itself.
struct Hold {
    qint64 id = 0;
    HoldKind kind = HoldKind::Session;
    QByteArray pattern; ///< a session key, an object key, a prefix of object keys, or a glob over object keys
    QString note;
    Instant since;
    std::optional<Instant> until = {}; ///< it keeps nothing from then on; nothing: for ever
    QString by = {}; ///< who made or changed it last: user@host; empty in journals of older versions

    bool isInForce(Instant now) const { return !until || now < *until; }
    bool operator==(const Hold &) const = default;
};

/// Somebody gives a hold up.
struct HoldEnding {
    QString why; ///< for the list; may be empty
    QString by; ///< user@host
    Instant at;
};

/// How long ended holds are told of.
inline constexpr Duration kEndedHoldsShown = std::chrono::hours{30 * 24};

/// A hold that keeps nothing any more.
struct EndedHold {
    Hold hold; ///< as it was last
    HoldEnding ending; ///< `by` empty: its time was over
    bool operator==(const EndedHold &other) const
    {
        return hold == other.hold && ending.why == other.ending.why && ending.by == other.ending.by
            && ending.at == other.ending.at;
    }
};

/// Guesses the kind from how an admin writes it: "*", "?" or "[" anywhere: Glob; a trailing "/": Prefix; a "/"
/// inside: Object; else Session. Errors: BadConfig for an empty pattern or one that would hold by an unreadable glob.
Result<Hold> parseHold(const QByteArray &pattern, const QString &note);

QLatin1String holdKindName(HoldKind kind);

/// The end of a hold as an admin writes it: "2027-01-31", which is still a day of it, by this machine's time zone;
/// "forever": nothing. Errors: BadConfig for anything else, and for a day that is over.
Result<std::optional<Instant>> parseHoldEnd(const QString &text, Instant now);
/// The last day of a hold, or "forever".
QString holdEndText(const std::optional<Instant> &until);

/// Those that keep something at that time.
std::vector<Hold> holdsInForce(std::vector<Hold> holds, Instant now);

/// Holds at once, made for asking often; those that have ended are left out by `holdsInForce`. A value; any thread.
class HoldSet {
public:
    HoldSet() = default;
    explicit HoldSet(std::vector<Hold> holds);

    bool isEmpty() const { return m_holds.empty(); }
    const std::vector<Hold> &all() const { return m_holds; }

    /// The hold that keeps this session's rows, or null. A prefix or glob that covers the whole folder counts.
    const Hold *forSession(const SessionKey &key) const;

    /// The hold that keeps this object, or null: by its own key, a prefix, a glob, or its folder's session.
    const Hold *forObject(const ObjectKey &key) const;

private:
    void insertLiterally(const QByteArray &pattern, size_t at);

    std::vector<Hold> m_holds;
    std::vector<std::pair<QRegularExpression, size_t>> m_globs;
    QHash<QByteArray, size_t> m_sessions;
    QHash<QByteArray, size_t> m_objects;
    std::vector<size_t> m_prefixes;
};

} // namespace docsweep
