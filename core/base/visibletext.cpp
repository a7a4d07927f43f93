// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/visibletext.h"

#include <algorithm>

namespace docsweep {

namespace {

    QString escaped(QStringView character)
    {
        QString text;
        for (const QChar unit : character) {
            text += unit.unicode() < 0x20 ? QString::asprintf("\\x%02x", unsigned(unit.unicode()))
                                          : QString::asprintf("\\u%04x", unsigned(unit.unicode()));
        }
        return text;
    }

    template <typename Stays> QString visible(const QString &text, Stays stays)
    {
        const bool isPlain =
            std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= ' ' && c.unicode() <= '~'; });
        if (isPlain)
            return text;
        QString shown;
        shown.reserve(text.size());
        for (qsizetype at = 0; at < text.size(); ++at) {
            const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
            const char32_t c = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
            const QStringView character = QStringView(text).sliced(at, isPair ? 2 : 1);
            if (isInvisible(c) && !stays(c))
                shown += escaped(character);
            else
                shown += character;
            at += isPair ? 1 : 0;
        }
        return shown;
    }

} // namespace

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // directions, joiners, tags, soft hyphens
    case QChar::Other_NotAssigned:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString visibleText(const QString &text)
{
    return visible(text, [](char32_t) { return false; });
}

QString visibleLines(const QString &text)
{
    return visible(text, [](char32_t c) { return c == U'\n' || c == U'\t'; });
}

} // namespace docsweep
