// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/csrftoken.h"

#include <optional>

namespace docsweep {

namespace {

    constexpr qsizetype kSecret = 32;
    constexpr char kLetters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    constexpr int kLetterCount = 62;

    int indexOf(char letter)
    {
        for (int index = 0; index < kLetterCount; ++index) {
            if (kLetters[index] == letter)
                return index;
        }
        return -1;
    }

    std::optional<QByteArray> secretOf(const QByteArray &token)
    {
        if (token.size() != kSecret && token.size() != 2 * kSecret)
            return std::nullopt;
        for (const char letter : token) {
            if (indexOf(letter) < 0)
                return std::nullopt;
        }
        if (token.size() == kSecret)
            return token;
        QByteArray secret;
        for (qsizetype at = 0; at < kSecret; ++at) {
            const int mask = indexOf(token[at]);
            const int cipher = indexOf(token[kSecret + at]);
            secret += kLetters[(cipher - mask + kLetterCount) % kLetterCount];
        }
        return secret;
    }

} // namespace

bool equalInConstantTime(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size())
        return false;
    unsigned difference = 0;
    for (qsizetype at = 0; at < one.size(); ++at)
        difference |= unsigned(one[at] ^ other[at]);
    return difference == 0;
}

bool csrfTokensMatch(const QByteArray &fromPage, const QByteArray &fromCookie)
{
    const std::optional<QByteArray> page = secretOf(fromPage);
    const std::optional<QByteArray> cookie = secretOf(fromCookie);
    return page && cookie && equalInConstantTime(*page, *cookie);
}

} // namespace docsweep
