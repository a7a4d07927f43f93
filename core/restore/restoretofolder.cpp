// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/restoretofolder.h"

#include "core/base/descriptor.h"
#include "core/objects/foldernewfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// A segment as a name that every file system takes.
    QByteArray safeSegment(const QByteArray &segment)
    {
        if (segment.isEmpty() || segment == "." || segment == "..")
            return segment.isEmpty() ? QByteArray("%00") : QByteArray(segment).replace('.', "%2E");
        QByteArray safe;
        const bool isText = segment.isValidUtf8();
        for (const char c : segment) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte < 0x20 || byte == 0x7f || c == '/' || c == '\\' || c == '%' || (!isText && byte >= 0x80))
                safe += '%' + QByteArray(1, c).toHex().toUpper();
            else
                safe += c;
        }
        return safe;
    }

    QByteArray safePath(const QByteArray &key)
    {
        QByteArrayList segments;
        for (const QByteArray &segment : key.split('/'))
            segments += safeSegment(segment);
        return segments.join('/');
    }

    QJsonValue jsonOf(const Cell &cell)
    {
        switch (cell.kind) {
        case Cell::Kind::Null:
            return {};
        case Cell::Kind::Integer:
            return cell.integer;
        case Cell::Kind::Real:
            return cell.real;
        case Cell::Kind::Text:
        case Cell::Kind::Typed:
            if (cell.bytes.isValidUtf8())
                return QString::fromUtf8(cell.bytes);
            [[fallthrough]];
        case Cell::Kind::Blob:
            return QJsonObject{{u"base64"_s, QString::fromLatin1(cell.bytes.toBase64())}};
        }
        return {};
    }

    QJsonObject jsonOf(const WholeTable &table, const std::vector<WholeRow> &rows)
    {
        QJsonArray columns;
        for (const WholeColumn &column : table.columns)
            columns.append(
                QJsonObject{{u"name"_s, QString::fromUtf8(column.name)}, {u"type"_s, QString::fromUtf8(column.type)}});
        QJsonArray list;
        for (const WholeRow &row : rows) {
            QJsonArray values;
            for (const Cell &cell : row.cells)
                values.append(jsonOf(cell));
            list.append(values);
        }
        return {{u"table"_s, QString::fromUtf8(table.name)}, {u"columns"_s, columns}, {u"rows"_s, list}};
    }

} // namespace

QByteArray pathInFolder(const RestoreItem &item)
{
    if (item.kind == RestoreKind::Rows)
        return "rows/" + QByteArray(safeSegment(item.session)).replace('/', "%2F") + '-' + item.copy.container.left(8)
            + '-' + QByteArray::number(item.copy.item) + ".json";
    return safeSegment(item.object.bucket.toUtf8()) + '/' + safePath(item.object.key);
}

QByteArray toJson(const WholeSession &session)
{
    const QJsonObject object{{u"session_key"_s, QString::fromUtf8(session.key)}, {u"id"_s, session.id},
        {u"tables"_s,
            QJsonArray{jsonOf(session.sessions, {session.row}), jsonOf(session.documents, session.documentRows)}}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<ToldToFolder> bringToFolder(
    VaultReader &reader, std::span<const RestoreItem> items, const QString &folder, std::stop_token stop)
{
    const Descriptor base(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!base.isOpen())
        return fail(ErrorKind::BadConfig, Cause{CauseKind::StorageFolderMissing, {folder}});
    ToldToFolder told;
    for (const RestoreItem &item : items) {
        if (stop.stop_requested())
            return failCancelled();
        NewObject file{pathInFolder(item), item.copy.sizeBytes};
        QByteArray rows;
        if (item.kind == RestoreKind::Rows) {
            const Result<WholeSession> session = reader.session(item.copy.container, item.copy.item);
            if (!session && session.error().kind == ErrorKind::LimitReached)
                return fail(session.error());
            if (!session) {
                told.left.push_back(item);
                told.left.back().state = RestoreState::Failed;
                told.left.back().why = session.error().why();
                continue;
            }
            rows = toJson(*session);
            file.sizeBytes = rows.size();
        }
        const ByteSource source =
            item.kind == RestoreKind::Rows ? sourceOf(rows) : ByteSource([&](const NextBytes &next) {
                return reader.object(
                    item.copy.container, item.copy.item, stop, [&next](QByteArrayView piece) { return next(piece); });
            });
        const QString what = u"writing \""_s + folder + u'/' + displayKey(file.key) + u'"';
        const Result<> stored = storeNewFile(base.fd(), file, PathResolution::Kernel, source, what);
        if (!stored && (stored.error().kind == ErrorKind::LimitReached || stored.error().kind == ErrorKind::Cancelled))
            return fail(stored.error());
        if (!stored) {
            told.left.push_back(item);
            told.left.back().state =
                stored.error().kind == ErrorKind::Conflict ? RestoreState::Conflict : RestoreState::Failed;
            told.left.back().why = stored.error().why();
        } else if (item.kind == RestoreKind::Rows) {
            ++told.sessions;
        } else {
            ++told.objects;
            told.bytes += item.copy.sizeBytes;
        }
    }
    return told;
}

} // namespace docsweep
