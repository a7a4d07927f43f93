// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

struct sqlite3;

namespace docsweep {

/// Looks for a part of a key: ASCII letters without regard to case, up to a NUL. What SQLite's LIKE finds with the text
/// between two %, in half of its time. Any thread.
class KeySearch {
public:
    explicit KeySearch(const QByteArray &text); ///< UTF-8

    bool finds(QByteArrayView key) const;

private:
    bool findsFrom(QByteArrayView key, char anchor) const;

    QByteArray m_text; ///< in lower case
    qsizetype m_anchor = 0; ///< the place in it that is looked for first
    bool m_isAscii = true;
    QByteArray m_pattern; ///< for LIKE, where the text is not all ASCII
};

/// Whether an object key's file name has this type: it ends with a dot and the type, in whatever case, and something
/// stands before. No type: no dot in it but a leading one, or a trailing one.
bool hasType(QByteArrayView key, QByteArrayView type);

/// Teaches a connection two words of SQL: `has_text(key, text)` as `KeySearch`, `has_type(key, type)` as `hasType`;
/// neither is true of NULL.
Result<> addKeyFunctions(sqlite3 *database);

} // namespace docsweep
