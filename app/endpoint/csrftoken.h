// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace docsweep {

/// Whether a page's token and the cookie `csrftoken` hold the same secret, as Django decides it: each is the secret of
/// 32 letters and digits itself, or 64 of them, a mask and the secret enciphered with it. Compared in constant time.
/// Anything else is no token and matches nothing.
/// Source: django/middleware/csrf.py, _unmask_cipher_token and _does_token_match (Django 3.2 to 5).
bool csrfTokensMatch(const QByteArray &fromPage, const QByteArray &fromCookie);

/// Of the same length and content, in a time that does not tell where they differ.
bool equalInConstantTime(const QByteArray &one, const QByteArray &other);

} // namespace docsweep
