// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/wholerows.h"

#include "core/base/sha256.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <bit>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    const QByteArray kMagic = "docsweep rows"_ba;
    constexpr quint8 kVersion = 1;
    constexpr quint8 kGenerated = 1;
    constexpr quint8 kIdentity = 2;

    class Writer {
    public:
        explicit Writer(QByteArray &bytes)
            : m_stream(&bytes, QIODevice::WriteOnly)
        {
            m_stream.setVersion(QDataStream::Qt_6_0);
            m_stream.writeRawData(kMagic.constData(), int(kMagic.size()));
            m_stream << kVersion;
        }

        void write(const WholeSession &session)
        {
            m_stream << quint8(session.database) << session.id;
            text(session.key);
            table(session.sessions);
            table(session.documents);
            row(session.row);
            m_stream << quint32(session.documentRows.size());
            for (const WholeRow &document : session.documentRows)
                row(document);
        }

    private:
        void text(const QByteArray &bytes)
        {
            m_stream << quint32(bytes.size());
            m_stream.writeRawData(bytes.constData(), int(bytes.size()));
        }

        void table(const WholeTable &table)
        {
            text(table.name);
            m_stream << quint32(table.columns.size());
            for (const WholeColumn &column : table.columns) {
                text(column.name);
                text(column.type);
                m_stream << quint8((column.isGenerated ? kGenerated : 0) | (column.isIdentity ? kIdentity : 0));
            }
        }

        void row(const WholeRow &row)
        {
            m_stream << quint32(row.cells.size());
            for (const Cell &cell : row.cells) {
                m_stream << quint8(cell.kind);
                switch (cell.kind) {
                case Cell::Kind::Null:
                    break;
                case Cell::Kind::Integer:
                    m_stream << cell.integer;
                    break;
                case Cell::Kind::Real:
                    m_stream << std::bit_cast<quint64>(cell.real);
                    break;
                case Cell::Kind::Text:
                case Cell::Kind::Blob:
                case Cell::Kind::Typed:
                    text(cell.bytes);
                    break;
                }
            }
        }

        QDataStream m_stream;
    };

    /// Whatever is wrong ends the reading; nothing larger than what was given is ever made.
    class Parser {
    public:
        explicit Parser(const QByteArray &bytes)
            : m_stream(bytes)
            , m_size(bytes.size())
        {
            m_stream.setVersion(QDataStream::Qt_6_0);
        }

        bool read(WholeSession &session)
        {
            QByteArray magic(kMagic.size(), Qt::Uninitialized);
            if (m_stream.readRawData(magic.data(), int(magic.size())) != magic.size() || magic != kMagic)
                return false;
            const quint8 version = number<quint8>();
            const quint8 database = number<quint8>();
            m_isWrong = m_isWrong || version != kVersion || (database != 1 && database != 2);
            session.database = RowsOf(database);
            session.id = number<qint64>();
            session.key = text();
            session.sessions = table();
            session.documents = table();
            session.row = row(session.sessions);
            const quint32 documents = count();
            for (quint32 i = 0; i < documents && isWell(); ++i)
                session.documentRows.push_back(row(session.documents));
            return isWell() && m_stream.atEnd();
        }

    private:
        bool isWell() const { return !m_isWrong && m_stream.status() == QDataStream::Ok; }

        template <typename Number> Number number()
        {
            Number value = 0;
            m_stream >> value;
            return value;
        }

        /// No list has more members than there are bytes left.
        quint32 count()
        {
            const quint32 told = number<quint32>();
            if (isWell() && qint64(told) <= m_size - m_stream.device()->pos())
                return told;
            m_isWrong = true;
            return 0;
        }

        QByteArray text()
        {
            const quint32 size = count();
            QByteArray bytes(qsizetype(size), Qt::Uninitialized);
            if (m_stream.readRawData(bytes.data(), int(size)) != int(size))
                m_isWrong = true;
            return bytes;
        }

        WholeTable table()
        {
            WholeTable table;
            table.name = text();
            const quint32 columns = count();
            for (quint32 i = 0; i < columns && isWell(); ++i) {
                WholeColumn column;
                column.name = text();
                column.type = text();
                const quint8 flags = number<quint8>();
                m_isWrong = m_isWrong || flags > (kGenerated | kIdentity);
                column.isGenerated = (flags & kGenerated) != 0;
                column.isIdentity = (flags & kIdentity) != 0;
                table.columns.push_back(std::move(column));
            }
            return table;
        }

        WholeRow row(const WholeTable &table)
        {
            WholeRow row;
            const quint32 cells = count();
            m_isWrong = m_isWrong || cells != table.columns.size();
            for (quint32 i = 0; i < cells && isWell(); ++i)
                row.cells.push_back(cell());
            return row;
        }

        Cell cell()
        {
            Cell cell;
            cell.kind = Cell::Kind(number<quint8>());
            switch (cell.kind) {
            case Cell::Kind::Null:
                break;
            case Cell::Kind::Integer:
                cell.integer = number<qint64>();
                break;
            case Cell::Kind::Real:
                cell.real = std::bit_cast<double>(number<quint64>());
                break;
            case Cell::Kind::Text:
            case Cell::Kind::Blob:
            case Cell::Kind::Typed:
                cell.bytes = text();
                break;
            default:
                m_isWrong = true;
            }
            return cell;
        }

        QDataStream m_stream;
        const qint64 m_size;
        bool m_isWrong = false;
    };

} // namespace

bool Cell::operator==(const Cell &other) const
{
    return kind == other.kind && integer == other.integer
        && std::bit_cast<quint64>(real) == std::bit_cast<quint64>(other.real) && bytes == other.bytes;
}

QByteArray toBytes(const WholeSession &session)
{
    QByteArray bytes;
    Writer(bytes).write(session);
    return bytes;
}

Result<WholeSession> wholeSessionOf(const QByteArray &bytes)
{
    WholeSession session;
    if (!Parser(bytes).read(session))
        return fail(ErrorKind::BadData, u"the rows of a copy cannot be read"_s);
    return session;
}

QByteArray digestOf(const WholeSession &session)
{
    Sha256 digest;
    digest.add(toBytes(session));
    return digest.result();
}

const Cell *cellOf(const WholeTable &table, const WholeRow &row, QByteArrayView column)
{
    const auto found =
        std::ranges::find_if(table.columns, [column](const WholeColumn &each) { return column == each.name; });
    const size_t at = size_t(found - table.columns.begin());
    return at < row.cells.size() ? &row.cells[at] : nullptr;
}

} // namespace docsweep
