// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/rowsearch.h"

#include "core/sessions/sessionsql.h"
#include "core/sessions/sqlsessionreader.h"

#include <QStringDecoder>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// For LIKE with ESCAPE '!': the text anywhere.
    QByteArray anywhere(const QByteArray &text)
    {
        QByteArray pattern = "%";
        for (const char c : text) {
            if (c == '%' || c == '_' || c == '!')
                pattern += '!';
            pattern += c;
        }
        return pattern + '%';
    }

    /// The first text after all that begin with this one, in byte order; nothing where there is none. Valid UTF-8 stays
    /// so: PostgreSQL takes nothing else.
    std::optional<QByteArray> afterAll(const QByteArray &text)
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder(text);
        if (decoder.hasError()) {
            for (QByteArray end = text; !end.isEmpty(); end.chop(1)) {
                if (uchar(end.back()) < 0xff) {
                    end.back() = char(uchar(end.back()) + 1);
                    return end;
                }
            }
            return std::nullopt;
        }
        for (QList<uint> points = decoded.toUcs4(); !points.isEmpty(); points.removeLast()) {
            if (points.constLast() >= QChar::LastValidCodePoint)
                continue;
            const uint next = points.constLast() + 1;
            points.last() = QChar::isSurrogate(next) ? 0xe000U : next;
            return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size()).toUtf8();
        }
        return std::nullopt;
    }

    FoundSession sessionOf(const QSqlQuery &row, const SqlDialect &dialect)
    {
        return {row.value(0).toByteArray(), dialect.instantOf(row.value(1)), row.value(2).toLongLong()};
    }

    FoundDocument documentOf(const QSqlQuery &row, const SqlDialect &dialect)
    {
        FoundDocument document;
        document.id = row.value(0).toLongLong();
        document.fileName = QString::fromUtf8(row.value(1).toByteArray());
        document.status = QString::fromUtf8(row.value(2).toByteArray());
        if (!row.isNull(3))
            document.sizeBytes = row.value(3).toLongLong();
        document.createdAt = dialect.instantOf(row.value(4));
        document.session = row.value(5).toByteArray();
        for (int column = 6; column < 6 + kDocumentParts; ++column) {
            if (ObjectKey key = row.value(column).toByteArray(); !key.isEmpty())
                document.keys.push_back(std::move(key));
        }
        return document;
    }

    QString documentsWith(const SqlDialect &dialect, const RowSearch &search, QVariantList &values)
    {
        QStringList places;
        if (search.inDocumentNames)
            places << u"{has d.filename}"_s;
        if (search.inDocumentKeys) {
            for (const auto *column : {"source", "excel", "pdf", "doc"})
                places << u"{has d."_s + QLatin1String(column) + u"_file_path}"_s;
        }
        values = QVariantList(places.size(), anywhere(search.text));
        values << qint64(search.most) + 1;
        return dialect.sql(QString(sessionsql::kDocumentsWith).replace("{where}"_L1, places.join(" OR "_L1)), 0);
    }

    template <typename T> bool cut(std::vector<T> &found, int most)
    {
        const bool isMore = found.size() > size_t(most);
        if (isMore)
            found.resize(size_t(most));
        return isMore;
    }

} // namespace

/// First those that begin with the text, which an index finds at once; only where these are few, the others.
Result<> SqlSessionReader::searchSessions(const RowSearch &search, const std::stop_token &stop, FoundRows &found)
{
    const SqlDialect &dialect = m_link->dialect();
    const QString what = u"searching the sessions"_s;
    const auto ask = [&](const QString &condition, QVariantList values, std::vector<FoundSession> &sessions) {
        values << qint64(search.most) + 1 + qint64(found.sessions.size());
        const QString sql = dialect.sql(QString(sessionsql::kSessionsWith).replace("{where}"_L1, condition), 0);
        Result<bool> whole =
            m_link->readWithin(sql, values, what, search.patience, stop, [&](const QSqlQuery &row) -> Result<> {
                sessions.push_back(sessionOf(row, dialect));
                return {};
            });
        std::ranges::sort(sessions, {}, &FoundSession::key);
        return whole;
    };
    std::vector<FoundSession> beginning;
    if (const std::optional<QByteArray> end = afterAll(search.text)) {
        const Result<bool> whole = ask(u"{between s.session_key}"_s, {search.text, *end}, beginning);
        if (!whole)
            return fail(whole.error());
        found.wasCutOff |= !*whole;
    }
    found.sessions = std::move(beginning);
    found.hasMoreSessions = cut(found.sessions, search.most);
    if (found.hasMoreSessions)
        return {};
    std::vector<FoundSession> others;
    const Result<bool> whole = ask(u"{has s.session_key}"_s, {anywhere(search.text)}, others);
    if (!whole)
        return fail(whole.error());
    found.wasCutOff |= !*whole;
    std::erase_if(others, [known = found.sessions](const FoundSession &other) {
        return std::ranges::any_of(known, [&other](const FoundSession &session) { return session.key == other.key; });
    });
    std::ranges::move(others, std::back_inserter(found.sessions));
    found.hasMoreSessions = cut(found.sessions, search.most);
    return {};
}

Result<FoundRows> SqlSessionReader::search(const RowSearch &search, std::stop_token stop)
{
    FoundRows found;
    const SqlDialect &dialect = m_link->dialect();
    if (search.text.isEmpty() || search.text.size() > RowSearch::kLongest || !dialect.canHoldKey(search.text))
        return found;
    if (search.inSessionKeys) {
        if (const Result<> searched = searchSessions(search, stop, found); !searched)
            return fail(searched.error());
    }
    if (!search.inDocumentNames && !search.inDocumentKeys)
        return found;
    QVariantList values;
    const QString sql = documentsWith(dialect, search, values);
    const Result<bool> whole = m_link->readWithin(
        sql, values, u"searching the documents"_s, search.patience, stop, [&](const QSqlQuery &row) -> Result<> {
            found.documents.push_back(documentOf(row, dialect));
            return {};
        });
    if (!whole)
        return fail(whole.error());
    found.wasCutOff |= !*whole;
    found.hasMoreDocuments = cut(found.documents, search.most);
    return found;
}

} // namespace docsweep
