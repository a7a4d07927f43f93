// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vault/vaultworld.h"

#include <QFile>

#include <algorithm>
#include <cstdlib>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// Nothing to compare with where a world cannot be made.
    template <typename T> T need(Result<T> result)
    {
        if (!result) {
            qCritical("%s", qPrintable(result.error().text));
            std::abort();
        }
        return std::move(*result);
    }

    QByteArray textOf(const QByteArray &what, qint64 size)
    {
        QByteArray text = "PLANTED content of " + what + '\n';
        for (int line = 0; text.size() < size; ++line)
            text += "line " + QByteArray::number(line * 7919) + " of " + what + '\n';
        text.truncate(size);
        return text;
    }

    Cell cellOf(const QByteArray &text)
    {
        Cell cell;
        cell.kind = Cell::Kind::Text;
        cell.bytes = text;
        return cell;
    }

    Cell cellOf(qint64 number)
    {
        Cell cell;
        cell.kind = Cell::Kind::Integer;
        cell.integer = number;
        return cell;
    }

    WholeColumn column(const QByteArray &name, const QByteArray &type)
    {
        WholeColumn made;
        made.name = name;
        made.type = type;
        return made;
    }

} // namespace

WholeSession plantedSession(const SessionKey &key, int documents)
{
    WholeSession session;
    session.id = 4711;
    session.key = key;
    session.sessions = {
        "parser_usersession", {column("id", "integer"), column("session_key", "varchar(40)"), column("odd", "blob")}};
    session.documents = {
        "parser_processeddocument", {column("id", "integer"), column("filename", "text"), column("share", "real")}};
    Cell blob;
    blob.kind = Cell::Kind::Blob;
    blob.bytes = QByteArray("\0\xff\x80", 3);
    session.row.cells = {cellOf(4711), cellOf(key), blob};
    for (int i = 0; i < documents; ++i) {
        Cell real;
        real.kind = Cell::Kind::Real;
        real.real = 0.1 * i;
        session.documentRows.push_back(
            {{cellOf(i), i % 3 == 0 ? Cell() : cellOf("PLANTED statement " + key + ".pdf"), real}});
    }
    return session;
}

Planted plantedObject(const QByteArray &key, qint64 size)
{
    Planted planted;
    VaultObject object;
    object.bucket = u"document-uploads"_s;
    object.entry.key = key;
    object.entry.sizeBytes = size;
    object.entry.createdAt = fromMicros(1'790'000'000'123'456);
    object.entry.updatedAt = fromMicros(1'790'000'001'000'001);
    object.entry.version = "PLANTED-version-1";
    object.contentType = "application/x-planted-type";
    object.cacheControl = "max-age=3600";
    planted.owner = ownerOf(object.name());
    planted.object = object;
    planted.bytes = textOf(key, size);
    return planted;
}

VaultWorld::VaultWorld(VaultDisk &disk)
    : key(need(VaultPrivateKey::make()))
    , clock(*parseInstant("2026-11-30 12:00:00"))
    , start(clock.now())
{
    clock.boot("first");
    folder = need(VaultFolder::make(path(), disk));
    room = need(VaultRoom::of(folder, 0));
}

VaultRunFacts VaultWorld::run(qint64 number) const
{
    return {number, start, start + std::chrono::hours{24}, "PLANTED origin postgres://db.example.org/bank"};
}

std::unique_ptr<VaultWriter> VaultWorld::writer(qint64 number) const
{
    return need(VaultWriter::begin(folder, room, key.publicKey(), signer, run(number)));
}

std::unique_ptr<VaultReader> VaultWorld::reader(ReadingOptions options) const
{
    std::unique_ptr<VaultReader> reader = need(VaultReader::open(folder, clock, std::move(options)));
    if (const Result<> unlocked = reader->unlock(key); !unlocked)
        qWarning("%s", qPrintable(unlocked.error().text));
    return reader;
}

Result<VaultCopy> putObject(VaultWriter &writer, const Planted &object, qsizetype pieceSize)
{
    if (const Result<> begun = writer.beginObject(object.owner, *object.object); !begun)
        return fail(begun.error());
    for (qsizetype at = 0; at < object.bytes.size(); at += pieceSize) {
        const Result<> written =
            writer.write(QByteArrayView(object.bytes).sliced(at, std::min(pieceSize, object.bytes.size() - at)));
        if (!written)
            return fail(written.error());
    }
    return writer.finishObject();
}

Result<std::vector<Planted>> VaultWorld::fillBatch(VaultWriter &writer, int first, int sessions, qint64 largest)
{
    std::vector<Planted> all;
    if (const Result<> begun = writer.beginBatch(); !begun)
        return fail(begun.error());
    // 0 bytes, one chunk exactly, one byte more, some chunks
    const std::array<qint64, 4> sizes{0, 65536, 65537, largest};
    for (int i = first; i < first + sessions; ++i) {
        const SessionKey key = "plantedkey" + QByteArray::number(i);
        Planted rows;
        rows.owner = ownerOfSession(key);
        rows.session = plantedSession(key, i % 5);
        const Result<VaultCopy> copy = writer.addSession(rows.session);
        if (!copy)
            return fail(copy.error());
        rows.copy = *copy;
        all.push_back(rows);
        Planted inFolder = plantedObject(key + "/planted-name.pdf", sizes[size_t(i) % 4]);
        Planted lone = plantedObject("/planted-orphan-" + QByteArray::number(i), 1000 + i);
        for (Planted *object : {&inFolder, &lone}) {
            const Result<VaultCopy> put = putObject(writer, *object);
            if (!put)
                return fail(put.error());
            object->copy = *put;
            all.push_back(*object);
        }
    }
    const Result<> ended = writer.endBatch();
    return ended ? Result<std::vector<Planted>>(std::move(all)) : fail(ended.error());
}

QString VaultWorld::compare(VaultReader &reader, const Planted &item, int *lost)
{
    const auto name = [&] { return u"item %1: "_s.arg(item.copy.item); };
    const auto gone = [&](const Error &error) -> QString {
        if (!lost)
            return name() + error.text;
        *lost += 1;
        return QString();
    };
    const Result<VaultEntry> entry = reader.entry(item.copy.container, item.copy.item);
    if (!entry)
        return gone(entry.error());
    if (entry->owner != item.owner || entry->object != item.object || entry->copy != item.copy)
        return name() + u"other facts"_s;
    if (!item.object) {
        const Result<WholeSession> session = reader.session(item.copy.container, item.copy.item);
        if (!session)
            return gone(session.error());
        return *session == item.session && entry->session == item.session.key
                && entry->documents == qint64(item.session.documentRows.size())
            ? QString()
            : name() + u"other rows"_s;
    }
    QByteArray bytes;
    const Result<> read = reader.object(item.copy.container, item.copy.item, {}, [&bytes](QByteArrayView piece) {
        bytes += piece;
        return Result<>();
    });
    if (!item.bytes.startsWith(bytes))
        return name() + u"wrong bytes"_s;
    if (!read)
        return gone(read.error());
    return bytes == item.bytes ? QString() : name() + u"too few bytes"_s;
}

std::vector<ContainerId> idsOf(const VaultFolder &folder)
{
    return need(folder.containers());
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setFileBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace docsweep
