// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/keysearch.h"

#include <QString>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr char lower(char c)
    {
        return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    }

    constexpr char upper(char c)
    {
        return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
    }

    constexpr bool isHexDigit(char c)
    {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }

    bool isAscii(QByteArrayView bytes)
    {
        return std::all_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) < 0x80; });
    }

    /// `inLower` is so already.
    bool equals(QByteArrayView bytes, QByteArrayView inLower)
    {
        return std::equal(
            bytes.begin(), bytes.end(), inLower.begin(), inLower.end(), [](char a, char b) { return lower(a) == b; });
    }

    QByteArray inLowerCase(QByteArrayView bytes)
    {
        QByteArray result = bytes.toByteArray();
        std::transform(result.begin(), result.end(), result.begin(), lower);
        return result;
    }

    QByteArray likePattern(const QByteArray &text)
    {
        QByteArray pattern = "%";
        for (const char c : text) {
            if (c == '%' || c == '_' || c == '\\')
                pattern += '\\';
            pattern += c;
        }
        return pattern + '%';
    }

    QByteArrayView bytesOf(sqlite3_value *value)
    {
        const auto *const data = static_cast<const char *>(sqlite3_value_blob(value));
        return {data, data == nullptr ? 0 : sqlite3_value_bytes(value)};
    }

    bool isNull(sqlite3_value *value)
    {
        return sqlite3_value_type(value) == SQLITE_NULL;
    }

    /// The text is the same for every row of a statement, and so is what is looked for.
    void hasTextFunction(sqlite3_context *context, int, sqlite3_value **values)
    {
        constexpr int kText = 1;
        auto *search = static_cast<const KeySearch *>(sqlite3_get_auxdata(context, kText));
        std::unique_ptr<const KeySearch> made;
        if (search == nullptr) {
            made = std::make_unique<const KeySearch>(bytesOf(values[kText]).toByteArray());
            search = made.get();
        }
        sqlite3_result_int(context, !isNull(values[0]) && search->finds(bytesOf(values[0])) ? 1 : 0);
        if (made) {
            sqlite3_set_auxdata(context, kText, const_cast<KeySearch *>(made.release()),
                [](void *kept) { delete static_cast<const KeySearch *>(kept); });
        }
    }

    void hasTypeFunction(sqlite3_context *context, int, sqlite3_value **values)
    {
        sqlite3_result_int(context, !isNull(values[0]) && hasType(bytesOf(values[0]), bytesOf(values[1])) ? 1 : 0);
    }

} // namespace

KeySearch::KeySearch(const QByteArray &text)
    : m_text(inLowerCase(text))
    , m_isAscii(isAscii(text))
{
    if (!m_isAscii)
        m_pattern = likePattern(text);
    // Keys are digits and letters up to f for the most part: any other byte rules most of them out at once.
    const auto rare = std::find_if_not(m_text.begin(), m_text.end(), isHexDigit);
    m_anchor = std::max<qsizetype>(0, std::min<qsizetype>(rare - m_text.begin(), m_text.size() - 1));
}

bool KeySearch::finds(QByteArrayView key) const
{
    if (key.isEmpty())
        return m_text.isEmpty();
    if (const void *const end = std::memchr(key.data(), 0, size_t(key.size())); end != nullptr)
        key = key.first(static_cast<const char *>(end) - key.data());
    if (m_text.isEmpty())
        return true;
    if (m_isAscii) {
        const char anchor = m_text[m_anchor];
        return findsFrom(key, anchor) || (anchor != upper(anchor) && findsFrom(key, upper(anchor)));
    }
    // Bytes that are no UTF-8 mean what LIKE takes them for.
    return !isAscii(key) && sqlite3_strlike(m_pattern.constData(), key.toByteArray().constData(), '\\') == 0;
}

/// Where the anchor stands as this byte.
bool KeySearch::findsFrom(QByteArrayView key, char anchor) const
{
    const qsizetype after = m_text.size() - m_anchor; // from the anchor to the end of the text
    for (qsizetype at = m_anchor; at + after <= key.size(); ++at) {
        const void *const found = std::memchr(key.data() + at, anchor, size_t(key.size() - after + 1 - at));
        if (found == nullptr)
            return false;
        at = static_cast<const char *>(found) - key.data();
        if (equals(key.sliced(at - m_anchor, m_text.size()), m_text))
            return true;
    }
    return false;
}

bool hasType(QByteArrayView key, QByteArrayView type)
{
    const QByteArrayView name = key.sliced(key.lastIndexOf('/') + 1);
    if (type.isEmpty())
        return name.lastIndexOf('.') <= 0 || name.endsWith('.');
    const qsizetype dot = name.size() - type.size() - 1;
    return dot > 0 && name[dot] == '.' && equals(name.sliced(dot + 1), inLowerCase(type));
}

Result<> addKeyFunctions(sqlite3 *database)
{
    constexpr int kTraits = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    const auto add = [database](const char *name, auto *function) {
        return sqlite3_create_function_v2(database, name, 2, kTraits, nullptr, function, nullptr, nullptr, nullptr);
    };
    if (add("has_text", hasTextFunction) == SQLITE_OK && add("has_type", hasTypeFunction) == SQLITE_OK)
        return {};
    return fail(ErrorKind::BadData, Cause{CauseKind::SearchUntaught, {QString::fromUtf8(sqlite3_errmsg(database))}});
}

} // namespace docsweep
