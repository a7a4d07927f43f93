// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/loosepages.h"

#include <QFile>
#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype kFileHeader = 100;
    constexpr qsizetype kLogHeader = 32;
    constexpr qsizetype kFrameHeader = 24;
    constexpr qsizetype kUsualPage = 4096;
    constexpr char kTableLeaf = 0x0d;
    constexpr qsizetype kLeafHeader = 8;
    constexpr size_t kHoldColumns = 5; // id, kind, pattern, note, since_us

    /// Takes numbers off the front of some bytes; past their end everything is 0 and it is broken.
    class Bytes {
    public:
        explicit Bytes(QByteArrayView bytes)
            : m_bytes(bytes)
        {
        }
        bool isBroken() const { return m_broken; }
        qsizetype size() const { return m_bytes.size(); }

        /// As SQLite writes lengths: seven bits a byte, the ninth has eight.
        quint64 varint()
        {
            quint64 value = 0;
            for (int n = 0; n < 9; ++n) {
                const quint8 byte = quint8(take(1).isEmpty() ? 0 : m_taken[0]);
                if (n == 8)
                    return (value << 8) | byte;
                value = (value << 7) | (byte & 0x7f);
                if ((byte & 0x80) == 0)
                    break;
            }
            return value;
        }

        QByteArrayView take(quint64 count)
        {
            if (m_broken || count > quint64(m_bytes.size())) {
                m_broken = true;
                m_taken = {};
                return {};
            }
            m_taken = m_bytes.first(qsizetype(count));
            m_bytes = m_bytes.sliced(qsizetype(count));
            return m_taken;
        }

        /// Big-endian, with a sign.
        qint64 integer(quint64 type)
        {
            constexpr std::array<int, 7> kWidths{0, 1, 2, 3, 4, 6, 8};
            if (type == 8 || type == 9)
                return qint64(type) - 8;
            if (type == 0 || type >= kWidths.size()) {
                m_broken = true;
                return 0;
            }
            const QByteArrayView bytes = take(quint64(kWidths[type]));
            quint64 value = !bytes.isEmpty() && (quint8(bytes[0]) & 0x80) ? ~quint64(0) : 0;
            for (const char byte : bytes)
                value = (value << 8) | quint8(byte);
            return qint64(value);
        }

    private:
        QByteArrayView m_bytes;
        QByteArrayView m_taken;
        bool m_broken = false;
    };

    bool isBlob(quint64 type)
    {
        return type >= 12 && type % 2 == 0;
    }

    bool isText(quint64 type)
    {
        return type >= 13 && type % 2 == 1;
    }

    /// A record that has the columns of a hold, and values that a hold can have.
    std::optional<Hold> holdOf(qint64 id, QByteArrayView record)
    {
        Bytes head(record);
        const quint64 headSize = head.varint();
        if (head.isBroken() || headSize > quint64(record.size()))
            return std::nullopt;
        const qsizetype lengthSize = record.size() - head.size();
        if (headSize < quint64(lengthSize))
            return std::nullopt;
        Bytes types(record.sliced(lengthSize, qsizetype(headSize) - lengthSize));
        std::array<quint64, kHoldColumns> type{};
        for (quint64 &each : type)
            each = types.varint();
        const bool isOld = types.size() == 0; // of a form without an end and an author
        const quint64 endType = isOld ? 0 : types.varint();
        const quint64 authorType = isOld ? 13 : types.varint();
        if (types.isBroken() || types.size() != 0 || !isText(authorType) || type[0] != 0 || !isBlob(type[2])
            || !isText(type[3]))
            return std::nullopt;
        Bytes values(record.sliced(qsizetype(headSize)));
        Hold hold;
        hold.id = id;
        const qint64 kind = values.integer(type[1]);
        hold.pattern = values.take((type[2] - 12) / 2).toByteArray();
        hold.note = QString::fromUtf8(values.take((type[3] - 13) / 2));
        hold.since = fromMicros(values.integer(type[4]));
        if (endType != 0)
            hold.until = fromMicros(values.integer(endType));
        hold.by = QString::fromUtf8(values.take((authorType - 13) / 2));
        if (values.isBroken() || values.size() != 0 || kind < int(HoldKind::Session) || kind > int(HoldKind::Glob)
            || hold.pattern.isEmpty() || id <= 0)
            return std::nullopt;
        hold.kind = HoldKind(kind);
        return hold;
    }

    /// `head`: where its own header begins; the first page of a file has the file's before it.
    void readPage(QByteArrayView page, qsizetype head, std::vector<Hold> &holds)
    {
        if (page.size() < head + kLeafHeader || page[head] != kTableLeaf)
            return;
        const auto number = [page](qsizetype at) { return qsizetype(qFromBigEndian<quint16>(page.data() + at)); };
        const qsizetype cells = number(head + 3);
        for (qsizetype n = 0; n < cells; ++n) {
            const qsizetype pointer = head + kLeafHeader + 2 * n;
            if (pointer + 2 > page.size())
                return;
            const qsizetype at = number(pointer);
            if (at >= page.size())
                continue;
            Bytes cell(page.sliced(at));
            const quint64 size = cell.varint();
            const qint64 id = qint64(cell.varint());
            const QByteArrayView record = cell.take(size); // a longer one goes on in other pages
            if (cell.isBroken())
                continue;
            if (std::optional<Hold> hold = holdOf(id, record))
                holds.push_back(std::move(*hold));
        }
    }

    qsizetype pageSizeOf(QByteArrayView header)
    {
        constexpr qsizetype kAt = 16;
        if (header.size() < kFileHeader)
            return kUsualPage;
        const qsizetype size = qFromBigEndian<quint16>(header.data() + kAt);
        const bool isOne = size >= 512 && (size & (size - 1)) == 0;
        return size == 1 ? 65536 : isOne ? size : kUsualPage;
    }

} // namespace

std::vector<Hold> holdsInLoosePages(const QString &damaged, const QString &log)
{
    std::vector<Hold> holds;
    QFile file(damaged);
    if (!file.open(QIODevice::ReadOnly))
        return holds;
    const qsizetype size = pageSizeOf(file.peek(kFileHeader));
    for (bool isFirst = true; !file.atEnd(); isFirst = false) {
        const QByteArray page = file.read(size);
        if (page.isEmpty())
            break;
        readPage(page, isFirst ? kFileHeader : 0, holds);
    }
    QFile frames(log);
    if (!frames.open(QIODevice::ReadOnly) || !frames.seek(kLogHeader))
        return holds;
    while (!frames.atEnd()) {
        const QByteArray frame = frames.read(kFrameHeader + size);
        if (frame.size() < kFrameHeader + size)
            break;
        const bool isFirst = qFromBigEndian<quint32>(frame.constData()) == 1;
        readPage(QByteArrayView(frame).sliced(kFrameHeader), isFirst ? kFileHeader : 0, holds);
    }
    return holds;
}

} // namespace docsweep
