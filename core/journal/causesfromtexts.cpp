// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/causesfromtexts.h"

#include "core/base/storedcause.h"
#include "core/journal/schema.h"

#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// Where words stand, and where their cause goes. Of items the words go where the cause says the same.
    struct Columns {
        QLatin1String table, words, cause, about;
        bool keepsWords;
    };
    constexpr std::array kColumns{
        Columns{"item"_L1, "detail"_L1, "cause"_L1, "about"_L1, false},
        Columns{"pending"_L1, "detail"_L1, "cause"_L1, "about"_L1, true},
        Columns{"run"_L1, "error"_L1, "error_cause"_L1, "error_about"_L1, true},
        Columns{"run"_L1, "storage_problem"_L1, "storage_cause"_L1, "storage_about"_L1, true},
        Columns{"run"_L1, "overridden"_L1, "overridden_cause"_L1, "overridden_about"_L1, true},
    };

    // In the journal and not in a temporary file: where there is room for the one there is room for the other.
    constexpr auto kMake =
        "CREATE TABLE known_text (words TEXT PRIMARY KEY, cause INTEGER, about TEXT) WITHOUT ROWID"_L1;
    constexpr auto kTexts = "SELECT DISTINCT %1 FROM %2 WHERE %1 <> ''"_L1;
    constexpr auto kAdd = "INSERT OR IGNORE INTO known_text (words, cause, about) VALUES (?, ?, ?)"_L1;
    constexpr auto kTell = "UPDATE %1 SET (%3, %4) = (SELECT k.cause, k.about FROM known_text k WHERE k.words = %2)%5"
                           " WHERE %2 IN (SELECT words FROM known_text)"_L1;
    constexpr auto kUnmake = "DROP TABLE known_text"_L1;

    /// A sentence with fewer letters of its own says too little to be known by.
    constexpr qsizetype kLeastLetters = 8;

    /// A sentence, cut at its places: one piece more than places.
    class Sentence {
    public:
        Sentence(CauseKind kind, const QString &text)
            : m_kind(kind)
        {
            m_pieces.append(QString());
            for (qsizetype at = 0; at < text.size(); ++at) {
                const bool isPlace = text[at] == u'%' && at + 1 < text.size() && text[at + 1].isDigit();
                if (isPlace) {
                    m_places.push_back(text[++at].digitValue() - 1);
                    m_pieces.append(QString());
                } else {
                    m_pieces.back() += text[at];
                }
            }
            for (const QString &piece : m_pieces)
                m_letters += std::ranges::count_if(piece, [](QChar letter) { return letter.isLetter(); });
        }

        qsizetype letters() const { return m_letters; }

        /// The cause whose sentence this text is.
        std::optional<Cause> causeOf(const QString &text) const
        {
            if (!text.startsWith(m_pieces.front()) || !text.endsWith(m_pieces.back()))
                return {};
            Cause cause{m_kind, {}};
            qsizetype at = m_pieces.front().size();
            for (size_t place = 0; place < m_places.size(); ++place) {
                const QString &next = m_pieces[qsizetype(place) + 1];
                const bool isLast = place + 1 == m_places.size();
                const qsizetype end = isLast ? text.size() - next.size() : text.indexOf(next, at + 1);
                if (end <= at)
                    return {};
                const int number = m_places[place];
                cause.about.resize(std::max<qsizetype>(cause.about.size(), number + 1));
                cause.about[number] = text.mid(at, end - at);
                at = end + next.size();
            }
            return filled(cause) == text ? std::optional(cause) : std::nullopt;
        }

    private:
        QString filled(const Cause &cause) const
        {
            QString text = m_pieces.front();
            for (size_t place = 0; place < m_places.size(); ++place)
                text += cause.about.value(m_places[place]) + m_pieces[qsizetype(place) + 1];
            return text;
        }

        CauseKind m_kind;
        QStringList m_pieces;
        std::vector<int> m_places;
        qsizetype m_letters = 0;
    };

    /// What says most comes first.
    std::vector<Sentence> allSentences()
    {
        std::vector<Sentence> sentences;
        for (const CauseRow &row : sentencesOfFormSix()) {
            Sentence sentence(row.kind, QString::fromUtf8(row.sentence));
            if (sentence.letters() >= kLeastLetters)
                sentences.push_back(std::move(sentence));
        }
        std::ranges::stable_sort(sentences, std::ranges::greater(), &Sentence::letters);
        return sentences;
    }

    Result<> findTexts(SqlConnection &connection, const Columns &columns, const std::vector<Sentence> &sentences,
        const std::stop_token &stop)
    {
        const QString what = u"giving texts their causes (journal)"_s;
        Result<QSqlQuery> texts = connection.prepare(QString(kTexts).arg(columns.words, columns.table));
        if (!texts)
            return fail(texts.error());
        Result<QSqlQuery> add = connection.prepare(kAdd);
        if (!add)
            return fail(add.error());
        if (Result<> done = exec(*texts, what); !done)
            return done;
        while (texts->next()) {
            if (stop.stop_requested())
                return failCancelled();
            const QString text = texts->value(0).toString();
            std::optional<Cause> cause;
            for (auto sentence = sentences.begin(); sentence != sentences.end() && !cause; ++sentence)
                cause = sentence->causeOf(text);
            if (!cause)
                continue;
            add->bindValue(0, text);
            add->bindValue(1, causeNumber(*cause));
            add->bindValue(2, causeAbout(*cause));
            if (Result<> done = exec(*add, what); !done)
                return done;
        }
        return texts->lastError().isValid() ? Result<>(fail(journalError(what, texts->lastError()))) : Result<>();
    }

} // namespace

Result<> causesFromTexts(SqlConnection &connection, const std::stop_token &stop)
{
    if (Result<> made = connection.run(kMake); !made)
        return made;
    const std::vector<Sentence> sentences = allSentences();
    for (const Columns &columns : kColumns) {
        if (Result<> found = findTexts(connection, columns, sentences, stop); !found)
            return found;
    }
    for (const Columns &columns : kColumns) {
        const QString without = columns.keepsWords ? QString() : u", "_s + columns.words + u" = NULL"_s;
        const QString tell = QString(kTell).arg(columns.table, columns.words, columns.cause, columns.about, without);
        if (Result<> told = connection.run(tell); !told)
            return told;
    }
    return connection.run(kUnmake);
}

} // namespace docsweep
