// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessionstore.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace docsweep {

namespace {

    void addNumber(QCryptographicHash &hash, qint64 number)
    {
        std::array<char, sizeof number> bytes{};
        qToBigEndian(number, bytes.data());
        hash.addData(QByteArrayView(bytes));
    }

} // namespace

// The canonical form: per document, in order of id, the id and then every key behind its length, all numbers as eight
// bytes, big end first. The lengths keep "ab" + "c" apart from "a" + "bc". Plans in journals hold the result, so this
// form can never change.
quint64 documentsFingerprint(std::span<const DocumentRecord> documents)
{
    std::vector<const DocumentRecord *> ordered;
    ordered.reserve(documents.size());
    for (const DocumentRecord &document : documents)
        ordered.push_back(&document);
    std::ranges::stable_sort(ordered, {}, &DocumentRecord::id);

    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const DocumentRecord *document : ordered) {
        addNumber(hash, document->id);
        for (const ObjectKey &key : document->keys) {
            addNumber(hash, key.size());
            hash.addData(key);
        }
    }
    return qFromBigEndian<quint64>(hash.result().constData());
}

} // namespace docsweep
