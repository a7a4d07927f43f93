// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sweep/copiescheck.h"

#include "core/sessions/sessionstores.h"

#include <QFile>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

QMap<QByteArray, QByteArray> bytesOf(const SweepWorld &world)
{
    QMap<QByteArray, QByteArray> bytes;
    for (const QByteArray &key : world.files()) {
        QFile file(world.root() + u'/' + SweepWorld::bucket() + u'/' + QFile::decodeName(key));
        if (file.open(QIODevice::ReadOnly))
            bytes.insert(key, file.readAll());
    }
    return bytes;
}

std::vector<WholeSession> rowsOf(const SweepWorld &world)
{
    const auto reader = makeSessionReader(world.settings().database);
    std::vector<qint64> ids;
    const Result<> read = (*reader)->streamSessions({}, {}, [&ids](std::vector<SessionRecord> &&sessions) {
        for (const SessionRecord &session : sessions)
            ids.push_back(session.id);
        return true;
    });
    if (!read)
        return {};
    std::vector<WholeSession> rows;
    for (size_t at = 0; at < ids.size(); at += 500) {
        const auto some =
            (*reader)->wholeSessions(std::span(ids).subspan(at, std::min<size_t>(500, ids.size() - at)), {});
        if (some)
            rows.insert(rows.end(), some->begin(), some->end());
    }
    return rows;
}

QString wrongWithCopies(
    const SweepWorld &world, const QMap<QByteArray, QByteArray> &before, const std::vector<WholeSession> &rows)
{
    const VaultContent kept = world.copies();
    if (!kept.trouble.isEmpty())
        return kept.trouble;
    const QSet<QByteArray> files = world.files();
    for (auto file = before.cbegin(); file != before.cend(); ++file) {
        const bool isGone = !files.contains(file.key());
        if (isGone && !kept.files.contains(file.key()))
            return u"went without a copy: "_s + displayKey(file.key());
        if (isGone && kept.files.value(file.key()) != *file)
            return u"another copy than what went: "_s + displayKey(file.key());
        if (!isGone && kept.files.contains(file.key()))
            return u"a copy of what stays: "_s + displayKey(file.key());
    }
    const QSet<QByteArray> sessions = world.sessions();
    for (const WholeSession &session : rows) {
        const bool isGone = !sessions.contains(session.key);
        if (isGone && !kept.sessions.contains(session.key))
            return u"rows went without a copy: "_s + displayKey(session.key);
        if (isGone && kept.sessions.value(session.key) != session)
            return u"other rows than those that went: "_s + displayKey(session.key);
        if (!isGone && kept.sessions.contains(session.key))
            return u"a copy of rows that stay: "_s + displayKey(session.key);
    }
    if (kept.items != kept.files.size() + kept.sessions.size())
        return u"%1 copies of %2"_s.arg(kept.items).arg(kept.files.size() + kept.sessions.size());
    return {};
}

} // namespace docsweep
