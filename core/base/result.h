// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cause.h"

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace docsweep {

/// What an error means for the code that gets it. People read `Error::text` instead.
enum class ErrorKind {
    Cancelled, ///< a stop was asked for; nothing more was done
    NotFound, ///< the named thing does not exist
    Unauthorized, ///< the other side refuses us; repeating does not help
    Unavailable, ///< down, busy or out of time; repeating later may help
    Suspended, ///< the service has locked the account (quota, payment): its owner has to act
    Conflict, ///< somebody else is at it (another run, a changed row)
    BadData, ///< the other side sent or holds what cannot be understood
    BadConfig, ///< a setting is wrong; the text says which and how to mend it
    LimitReached, ///< a safety limit stopped the work before anything was deleted
    Io, ///< disk or file system
};

/// An error as a value: `kind` and `cause` are for code, `text` for the operator: what was tried, on what, what the
/// other side said and, where it is known, the mend. Never holds a secret or a document's content. English; the ui
/// words causes.
struct Error {
    ErrorKind kind = ErrorKind::Io;
    QString text;
    Cause cause = {}; ///< what is wrong, and by `remedyOf` what helps; Unknown: only the text says it

    Why why() const { return {text, cause}; }

    bool operator==(const Error &) const = default;
};

/// A value or the reason why there is none. Dropping one is a compile-time warning.
template <typename T = void> class [[nodiscard]] Result : public tl::expected<T, Error> {
    using Base = tl::expected<T, Error>;

public:
    using Base::Base;
    Result(Base other) // NOLINT(google-explicit-constructor): transform() flows back
        : Base(std::move(other))
    {
    }
};

/// `return fail(ErrorKind::Unavailable, Cause{CauseKind::NoAnswer, {host}});`, or somebody else's words.
inline Error errorOf(ErrorKind kind, Why why)
{
    return {kind, std::move(why.text), std::move(why.cause)};
}
inline tl::unexpected<Error> fail(ErrorKind kind, Why why)
{
    return tl::unexpected<Error>(errorOf(kind, std::move(why)));
}
inline tl::unexpected<Error> fail(ErrorKind kind, Cause cause)
{
    return fail(kind, Why(std::move(cause)));
}
/// The same error with what was being done before its text: "reading the rows: the disk is full".
inline Error during(const QString &what, Error error)
{
    error.text = what + QStringLiteral(": ") + error.text;
    return error;
}
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}
inline tl::unexpected<Error> failCancelled()
{
    return fail(ErrorKind::Cancelled, Cause{CauseKind::StoppedOnRequest, {}});
}

/// True for the kinds that a later repetition may heal.
bool isWorthRetrying(ErrorKind kind);

/// True for the kinds that mean a service is away or will not have us: what does not need it goes on without.
bool isAway(ErrorKind kind);

/// The stable lower-case name of a kind for logs and JSON: "unavailable".
QLatin1String kindName(ErrorKind kind);

} // namespace docsweep
