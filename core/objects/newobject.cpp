// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/newobject.h"

#include "core/objects/beneath.h"
#include "core/objects/supabaseapi.h"

#include <QRegularExpression>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype kLongestSegment = 255; ///< bytes, of file systems and of the local-disk backend
    constexpr qsizetype kLongestKey = 1024; ///< bytes, of S3
    constexpr qsizetype kPiece = 1024 * 1024;

    bool hasLongSegment(const ObjectKey &key)
    {
        const QList<QByteArray> segments = key.split('/');
        return std::ranges::any_of(segments, [](const QByteArray &each) { return each.size() > kLongestSegment; });
    }

    // Source: supabase/storage, src/storage/limits.ts (isValidKey).
    bool isTakenBySupabase(const ObjectKey &key)
    {
        static const QRegularExpression letters(u"^[A-Za-z0-9_/!.*'() &$@=;:+,?-]+$"_s);
        return key.size() <= kLongestKey && isAddressable(key) && letters.match(QString::fromLatin1(key)).hasMatch()
            && !hasLongSegment(key) && !key.endsWith('\n');
    }

    bool isTaken(BucketRules::Keys keys, const ObjectKey &key)
    {
        switch (keys) {
        case BucketRules::Keys::Any:
            return !key.isEmpty();
        case BucketRules::Keys::Plain:
            return isPlainKey(key) && !hasLongSegment(key);
        case BucketRules::Keys::Supabase:
            return isTakenBySupabase(key);
        }
        return false;
    }

    /// "image/png" of "Image/PNG; charset=…".
    QString plainType(const QByteArray &type)
    {
        const QString whole = type.isEmpty() ? u"application/octet-stream"_s : QString::fromLatin1(type);
        return whole.section(u';', 0, 0).trimmed().toLower();
    }

    bool isAllowed(const QStringList &types, const QString &type)
    {
        return types.isEmpty() || std::ranges::any_of(types, [&type](const QString &each) {
            const QString allowed = each.trimmed().toLower();
            return allowed == type || allowed == "*/*"_L1 || allowed == QString(type.section(u'/', 0, 0) + u"/*"_s);
        });
    }

} // namespace

ByteSource sourceOf(const QByteArray &bytes)
{
    return [&bytes](const NextBytes &next) -> Result<> {
        for (qsizetype at = 0; at < bytes.size(); at += kPiece) {
            const QByteArrayView piece = QByteArrayView(bytes).sliced(at, std::min(kPiece, bytes.size() - at));
            if (const Result<> taken = next(piece); !taken)
                return taken;
        }
        return {};
    };
}

std::optional<Cause> objectionTo(const BucketRules &rules, const NewObject &object)
{
    if (!isTaken(rules.keys, object.key))
        return Cause{CauseKind::KeyNotTaken, {displayKey(object.key)}};
    if (rules.mostBytes && object.sizeBytes > *rules.mostBytes)
        return Cause{CauseKind::ObjectTooLarge,
            {displayKey(object.key), QString::number(object.sizeBytes), QString::number(*rules.mostBytes)}};
    if (const QString type = plainType(object.contentType); !isAllowed(rules.types, type))
        return Cause{CauseKind::TypeNotTaken, {displayKey(object.key), type, rules.types.join(u", "_s)}};
    return {};
}

} // namespace docsweep
