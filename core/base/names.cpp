// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/names.h"

#include "core/base/visibletext.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>

namespace docsweep {

namespace {

    bool isTreacherous(char32_t c)
    {
        return c == U'\\' || isInvisible(c) || (QChar::category(c) == QChar::Separator_Space && c != U' ');
    }

    void appendEscaped(QString &text, QByteArrayView bytes)
    {
        for (const char byte : bytes)
            text += QString::asprintf("\\x%02x", unsigned(static_cast<unsigned char>(byte)));
    }

    /// The length of the UTF-8 sequence that a lead byte announces; 0 for a byte that can lead none.
    qsizetype sequenceLength(unsigned char lead)
    {
        if (lead < 0x80)
            return 1;
        if (lead >= 0xc2 && lead <= 0xdf)
            return 2;
        if (lead >= 0xe0 && lead <= 0xef)
            return 3;
        if (lead >= 0xf0 && lead <= 0xf4)
            return 4;
        return 0;
    }

} // namespace

bool ownsFolder(const SessionKey &key)
{
    return !key.isEmpty() && !key.contains('/') && !key.contains('\0') && key != "." && key != "..";
}

ObjectKey folderPrefix(const SessionKey &key)
{
    return key + '/';
}

SessionKey folderOf(const ObjectKey &key)
{
    const qsizetype slash = key.indexOf('/');
    return slash > 0 ? key.first(slash) : SessionKey();
}

QByteArray extensionOf(const ObjectKey &key)
{
    const qsizetype slash = key.lastIndexOf('/');
    const qsizetype dot = key.lastIndexOf('.');
    if (dot <= slash + 1)
        return {};
    return key.sliced(dot + 1).toLower();
}

QString displayKey(const QByteArray &key)
{
    const bool isPlain = std::all_of(key.begin(), key.end(), [](char c) { return c >= ' ' && c <= '~' && c != '\\'; });
    if (isPlain)
        return QString::fromLatin1(key);
    QString text;
    text.reserve(key.size());
    for (qsizetype at = 0; at < key.size();) {
        const qsizetype length = sequenceLength(static_cast<unsigned char>(key[at]));
        const QByteArrayView bytes =
            QByteArrayView(key).sliced(at, std::min(std::max<qsizetype>(length, 1), key.size() - at));
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = length == bytes.size() ? QString(decoder(bytes)) : QString();
        if (length != bytes.size() || decoder.hasError() || decoded.isEmpty()) {
            appendEscaped(text, bytes.first(1));
            at += 1;
            continue;
        }
        if (isTreacherous(decoded.toUcs4().constFirst()))
            appendEscaped(text, bytes);
        else
            text += decoded;
        at += bytes.size();
    }
    return text;
}

} // namespace docsweep
