// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/holds.h"

#include <QDateTime>
#include <QTimeZone>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// Keys are bytes and QRegularExpression matches text: Latin-1 maps every byte to one character and back.
    QString asText(const QByteArray &bytes)
    {
        return QString::fromLatin1(bytes);
    }

    QRegularExpression globExpression(const QByteArray &pattern)
    {
        // Qt's wildcards stop at slashes; an admin expects "*.pdf" to reach into folders. What is escaped in the
        // pattern cannot look like these classes, which Qt writes for "*" and "?" alone.
        QString expression = QRegularExpression::wildcardToRegularExpression(asText(pattern));
        expression.replace(u"[^/]"_s, u"."_s);
        return QRegularExpression(expression, QRegularExpression::DotMatchesEverythingOption);
    }

} // namespace

Result<Hold> parseHold(const QByteArray &pattern, const QString &note)
{
    Hold hold;
    hold.pattern = pattern;
    hold.note = note;
    if (pattern.trimmed().isEmpty())
        return fail(
            ErrorKind::BadConfig, u"a hold needs a session key, an object key, a prefix ending in / or a glob"_s);
    if (pattern.contains('*') || pattern.contains('?') || pattern.contains('[')) {
        hold.kind = HoldKind::Glob;
        if (!globExpression(pattern).isValid())
            return fail(ErrorKind::BadConfig,
                u"the glob "_s + displayKey(pattern) + u" cannot be read; an example: */invoice-*.pdf"_s);
    } else if (pattern.endsWith('/')) {
        hold.kind = HoldKind::Prefix;
    } else {
        hold.kind = pattern.contains('/') ? HoldKind::Object : HoldKind::Session;
    }
    return hold;
}

QLatin1String holdKindName(HoldKind kind)
{
    switch (kind) {
    case HoldKind::Session:
        return "session"_L1;
    case HoldKind::Object:
        return "object"_L1;
    case HoldKind::Prefix:
        return "prefix"_L1;
    case HoldKind::Glob:
        return "glob"_L1;
    }
    return "unknown"_L1;
}

Result<std::optional<Instant>> parseHoldEnd(const QString &text, Instant now)
{
    if (text == "forever"_L1)
        return std::optional<Instant>();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || text.size() != 10)
        return fail(ErrorKind::BadConfig,
            u"the end of a hold is its last day or \"forever\", not \"%1\"; for example 2027-01-31"_s.arg(text));
    const Instant end = fromMicros(day.addDays(1).startOfDay(Qt::LocalTime).toMSecsSinceEpoch() * 1000);
    if (end <= now)
        return fail(ErrorKind::BadConfig, u"a hold cannot end on %1, which is over"_s.arg(text));
    return std::optional(end);
}

QString holdEndText(const std::optional<Instant> &until)
{
    if (!until)
        return u"forever"_s;
    return QDateTime::fromMSecsSinceEpoch(toMicros(*until) / 1000 - 1, Qt::LocalTime).date().toString(Qt::ISODate);
}

std::vector<Hold> holdsInForce(std::vector<Hold> holds, Instant now)
{
    std::erase_if(holds, [now](const Hold &hold) { return !hold.isInForce(now); });
    return holds;
}

HoldSet::HoldSet(std::vector<Hold> holds)
    : m_holds(std::move(holds))
{
    for (size_t i = 0; i < m_holds.size(); ++i) {
        const Hold &hold = m_holds[i];
        switch (hold.kind) {
        case HoldKind::Session:
            m_sessions.insert(hold.pattern, i);
            m_objects.insert(hold.pattern, i); // a loose object may bear the name an admin wrote without a slash
            break;
        case HoldKind::Object:
            m_objects.insert(hold.pattern, i);
            break;
        case HoldKind::Prefix:
            m_prefixes.push_back(i);
            break;
        case HoldKind::Glob:
            m_globs.emplace_back(globExpression(hold.pattern), i);
            insertLiterally(hold.pattern, i);
            break;
        }
    }
}

/// What is spelled like a glob is held by it, too: "statement[1].pdf" is a name that browsers make.
void HoldSet::insertLiterally(const QByteArray &pattern, size_t at)
{
    m_objects.insert(pattern, at);
    if (pattern.endsWith('/'))
        m_prefixes.push_back(at);
    else if (!pattern.contains('/'))
        m_sessions.insert(pattern, at);
}

const Hold *HoldSet::forSession(const SessionKey &key) const
{
    if (m_holds.empty())
        return nullptr;
    if (const auto found = m_sessions.constFind(key); found != m_sessions.cend())
        return &m_holds[*found];
    const QByteArray folder = folderPrefix(key);
    for (const size_t i : m_prefixes) {
        if (folder.startsWith(m_holds[i].pattern))
            return &m_holds[i];
    }
    const QString text = asText(folder);
    for (const auto &[expression, i] : m_globs) {
        if (expression.match(text).hasMatch() || expression.match(asText(key)).hasMatch())
            return &m_holds[i];
    }
    return nullptr;
}

const Hold *HoldSet::forObject(const ObjectKey &key) const
{
    if (m_holds.empty())
        return nullptr;
    if (const auto found = m_objects.constFind(key); found != m_objects.cend())
        return &m_holds[*found];
    for (const size_t i : m_prefixes) {
        if (key.startsWith(m_holds[i].pattern))
            return &m_holds[i];
    }
    const QString text = asText(key);
    for (const auto &[expression, i] : m_globs) {
        if (expression.match(text).hasMatch())
            return &m_holds[i];
    }
    const SessionKey folder = folderOf(key);
    return folder.isEmpty() ? nullptr : forSession(folder);
}

} // namespace docsweep
