// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/envfile.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// A statement: `NAME=value`, or `NAME` alone, which has no value; a comment has no name either.
    struct Statement {
        QString name;
        std::optional<QString> value;
        int line = 0;
    };

    /// What Python's \s matches.
    bool isSpace(QChar c)
    {
        return c.isSpace() || (c >= QChar(0x1c) && c <= QChar(0x1f));
    }

    QString withoutTrailingSpace(QString text)
    {
        while (!text.isEmpty() && isSpace(text.back()))
            text.chop(1);
        return text;
    }

    QChar escaped(QChar letter)
    {
        switch (letter.unicode()) {
        case 'a':
            return u'\a';
        case 'b':
            return u'\b';
        case 'f':
            return u'\f';
        case 'n':
            return u'\n';
        case 'r':
            return u'\r';
        case 't':
            return u'\t';
        case 'v':
            return u'\v';
        default:
            return letter;
        }
    }

    /// Replaces a backslash followed by one of `letters`; every other backslash stays.
    QString decodeEscapes(QStringView text, QStringView letters)
    {
        QString decoded;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const bool isEscape = text[at] == u'\\' && at + 1 < text.size() && letters.contains(text[at + 1]);
            decoded += isEscape ? escaped(text[++at]) : text[at];
        }
        return decoded;
    }

    /// Takes statements off a text, left to right. Line ends are "\n" only.
    class StatementReader {
    public:
        explicit StatementReader(QString text)
            : m_text(std::move(text))
        {
        }

        /// The next statement; nothing at the end of the text. Errors: BadConfig.
        Result<std::optional<Statement>> next()
        {
            skipSpace(LineEnds::Too);
            if (atEnd())
                return std::optional<Statement>();
            Statement statement{{}, {}, lineOf(m_at)};
            skipExport();
            if (peek() != u'#') {
                statement.name = takeName();
                if (statement.name.isEmpty())
                    return problem(statement.line, u"begins with no name");
            }
            skipSpace(LineEnds::Not);
            if (peek() == u'=') {
                ++m_at;
                skipSpace(LineEnds::Not);
                const QChar first = peek();
                statement.value = first == u'\'' || first == u'"' ? takeQuoted(first) : takeUnquoted();
                if (!statement.value)
                    return problem(statement.line, u"opens a quote that nothing closes");
            }
            skipSpace(LineEnds::Not);
            if (peek() == u'#')
                skipLine();
            if (!atEnd() && peek() != u'\n')
                return problem(statement.line, u"goes on after its end; a value with blanks or # belongs in quotes");
            return std::optional(statement);
        }

    private:
        enum class LineEnds { Too, Not };

        static tl::unexpected<Error> problem(int line, QStringView what)
        {
            return fail(ErrorKind::BadConfig,
                u"line %1 %2. Example: CLEANUP_INTERVAL_HOURS=1"_s.arg(QString::number(line), what));
        }
        bool atEnd() const { return m_at >= m_text.size(); }
        QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
        int lineOf(qsizetype at) const { return 1 + int(QStringView(m_text).first(at).count(u'\n')); }
        void skipSpace(LineEnds lineEnds)
        {
            while (!atEnd() && isSpace(peek()) && (lineEnds == LineEnds::Too || peek() != u'\n'))
                ++m_at;
        }
        void skipLine()
        {
            while (!atEnd() && peek() != u'\n')
                ++m_at;
        }
        void skipExport()
        {
            const QStringView rest = QStringView(m_text).sliced(m_at);
            constexpr qsizetype length = 6;
            if (!rest.startsWith("export"_L1) || rest.size() == length || rest[length] == u'\n'
                || !isSpace(rest[length]))
                return;
            m_at += length;
            skipSpace(LineEnds::Not);
        }
        /// Empty when there is none.
        QString takeName()
        {
            const qsizetype begin = m_at;
            if (peek() == u'\'') {
                const qsizetype end = m_text.indexOf(u'\'', begin + 1);
                m_at = end < 0 ? begin : end + 1;
                return end < 0 ? QString() : m_text.sliced(begin + 1, end - begin - 1);
            }
            while (!atEnd() && !isSpace(peek()) && peek() != u'=' && peek() != u'#')
                ++m_at;
            return m_text.sliced(begin, m_at - begin);
        }
        /// Up to the first quote that has no backslash before it; when there is none, up to the last that has one: the
        /// regular expression '((?:\\'|[^'])*)' finds its way back to that.
        std::optional<QString> takeQuoted(QChar quote)
        {
            const qsizetype begin = m_at + 1;
            qsizetype end = -1;
            for (qsizetype at = begin; at < m_text.size(); ++at) {
                if (m_text[at] == u'\\' && at + 1 < m_text.size() && m_text[at + 1] == quote) {
                    end = ++at;
                } else if (m_text[at] == quote) {
                    end = at;
                    break;
                }
            }
            if (end < 0)
                return {};
            m_at = end + 1;
            const QStringView inside = QStringView(m_text).sliced(begin, end - begin);
            return decodeEscapes(inside, quote == u'"' ? u"\\'\"abfnrtv" : u"\\'");
        }
        QString takeUnquoted()
        {
            const qsizetype begin = m_at;
            skipLine();
            const QString part = m_text.sliced(begin, m_at - begin);
            for (qsizetype hash = part.indexOf(u'#'); hash >= 0; hash = part.indexOf(u'#', hash + 1)) {
                if (hash > 0 && isSpace(part[hash - 1]))
                    return withoutTrailingSpace(part.first(hash));
            }
            return withoutTrailingSpace(part);
        }

        QString m_text;
        qsizetype m_at = 0;
    };

    /// What is known while values are filled in. A name that stands alone is known, as nothing.
    class Expansion {
    public:
        explicit Expansion(const QProcessEnvironment &environment)
            : m_environment(environment)
        {
        }

        void define(const Statement &statement)
        {
            if (statement.value)
                m_values[statement.name] = EnvValue{expand(*statement.value), statement.line};
            else
                m_values[statement.name] = std::nullopt;
        }

        QMap<QString, EnvValue> values() const
        {
            QMap<QString, EnvValue> set;
            for (auto it = m_values.begin(); it != m_values.end(); ++it) {
                if (*it)
                    set[it.key()] = **it;
            }
            return set;
        }

    private:
        QString look(const QString &name, const QString &fallback) const
        {
            if (m_environment.contains(name))
                return m_environment.value(name);
            const auto known = m_values.find(name);
            if (known == m_values.end())
                return fallback;
            return *known ? (*known)->value : QString();
        }

        QString expand(const QString &text) const
        {
            QString expanded;
            qsizetype at = 0;
            while (at < text.size()) {
                const qsizetype opening = text.indexOf("${"_L1, at);
                if (opening < 0)
                    break;
                const qsizetype brace = text.indexOf(u'}', opening);
                if (brace < 0)
                    break;
                expanded += QStringView(text).sliced(at, opening - at);
                const QString inside = text.sliced(opening + 2, brace - opening - 2);
                const qsizetype colon = inside.indexOf(u':');
                if (colon >= 0 && !QStringView(inside).sliced(colon).startsWith(":-"_L1)) { // no reference: stays
                    expanded += text[opening];
                    at = opening + 1;
                    continue;
                }
                expanded += colon < 0 ? look(inside, {}) : look(inside.first(colon), inside.sliced(colon + 2));
                at = brace + 1;
            }
            return expanded + QStringView(text).sliced(at);
        }

        const QProcessEnvironment &m_environment;
        QMap<QString, std::optional<EnvValue>> m_values;
    };

} // namespace

Result<QMap<QString, EnvValue>> readEnvFile(const QByteArray &text, const QProcessEnvironment &environment)
{
    if (text.startsWith("\xef\xbb\xbf"))
        return fail(ErrorKind::BadConfig,
            u"line 1 begins with a byte order mark, which the web app takes for a part of the first name; "
            u"save the file as UTF-8 without one"_s);
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString decoded = decode(text);
    if (decode.hasError())
        return fail(ErrorKind::BadConfig, u"the text is not UTF-8; save the file as UTF-8"_s);
    decoded.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n'); // Python opens text files like this
    StatementReader reader(decoded);
    Expansion expansion(environment);
    for (;;) {
        const Result<std::optional<Statement>> statement = reader.next();
        if (!statement)
            return fail(statement.error());
        if (!*statement)
            return expansion.values();
        if (!(*statement)->name.isEmpty())
            expansion.define(**statement);
    }
}

} // namespace docsweep
