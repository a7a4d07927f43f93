// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerpayload.h"

#include "core/base/sha256.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtEndian>

#include <simdjson.h>

#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype kWhatLength = 8; ///< of "what":"

    struct EntryName {
        EntryKind kind;
        QLatin1String name;
    };
    constexpr std::array kEntryNames{
        EntryName{EntryKind::Made, "made"_L1},
        EntryName{EntryKind::HoldMade, "hold made"_L1},
        EntryName{EntryKind::HoldChanged, "hold changed"_L1},
        EntryName{EntryKind::HoldEnded, "hold ended"_L1},
        EntryName{EntryKind::RunBegun, "run begun"_L1},
        EntryName{EntryKind::RunEnded, "run ended"_L1},
        EntryName{EntryKind::StopAsked, "stop asked"_L1},
        EntryName{EntryKind::Adopted, "adopted"_L1},
        EntryName{EntryKind::EpochBegun, "epoch begun"_L1},
        EntryName{EntryKind::RunAdopted, "run adopted"_L1},
        EntryName{EntryKind::Erased, "erased"_L1},
        EntryName{EntryKind::ErasureAsked, "erasure asked"_L1},
        EntryName{EntryKind::ErasureAnswered, "erasure answered"_L1},
    };

    void addNumber(Sha256 &hash, qint64 number)
    {
        std::array<char, sizeof(qint64)> bytes{};
        qToBigEndian(number, bytes.data());
        hash.add(QByteArrayView(bytes.data(), bytes.size()));
    }

    QJsonObject about(EntryKind kind)
    {
        return {{u"what"_s, QString(ledgerpayload::entryName(kind))}};
    }

    /// What is inside is JSON already.
    QJsonObject objectIn(const QByteArray &json)
    {
        return QJsonDocument::fromJson(json).object();
    }

} // namespace

QByteArray chainHash(const QByteArray &ledger, const LedgerEntry &entry, const QByteArray &previous)
{
    thread_local Sha256 hash; // a million times in a row
    hash.reset();
    hash.add("docsweep ledger 1\n");
    hash.add(ledger);
    addNumber(hash, entry.epoch);
    addNumber(hash, entry.number);
    addNumber(hash, toMicros(entry.at));
    hash.add(previous);
    hash.add(entry.payload);
    return hash.result();
}

namespace ledgerpayload {

    QByteArray newSalt()
    {
        std::array<quint32, 8> words{};
        QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
        return {reinterpret_cast<const char *>(words.data()), qsizetype(sizeof(words))};
    }

    QString sealed(const QByteArray &salt, const QByteArray &text)
    {
        return QString::fromLatin1(hmacSha256(salt, text).toHex());
    }

    QJsonObject made(const QByteArray &anchor)
    {
        QJsonObject payload = about(EntryKind::Made);
        payload[u"database"_s] = QString::fromUtf8(anchor);
        return payload;
    }

    /// What a hold is, as far as it may change.
    static void addTerms(QJsonObject &payload, const Hold &hold, const QByteArray &salt)
    {
        payload[u"since"_s] = toIsoUtc(hold.since);
        payload[u"until"_s] = hold.until ? QJsonValue(toIsoUtc(*hold.until)) : QJsonValue();
        payload[u"note"_s] = sealed(salt, hold.note.toUtf8());
        payload[u"by"_s] = sealed(salt, hold.by.toUtf8());
    }

    QJsonObject holdMade(const Hold &hold, const QByteArray &salt)
    {
        QJsonObject payload = about(EntryKind::HoldMade);
        payload[u"kind"_s] = QString(holdKindName(hold.kind));
        payload[u"pattern"_s] = sealed(salt, hold.pattern);
        addTerms(payload, hold, salt);
        return payload;
    }

    /// Says the pattern again: whoever compares a hold with the chain needs its last word alone.
    QJsonObject holdChanged(qint64 id, const Hold &hold, const QByteArray &salt)
    {
        QJsonObject payload = holdMade(hold, salt);
        payload[u"what"_s] = QString(entryName(EntryKind::HoldChanged));
        payload[u"hold"_s] = id;
        return payload;
    }

    QJsonObject holdEnded(qint64 id, const QString &by, const QString &why, const QByteArray &salt)
    {
        QJsonObject payload = about(EntryKind::HoldEnded);
        payload[u"hold"_s] = id;
        payload[u"by"_s] = sealed(salt, by.toUtf8());
        payload[u"why"_s] = sealed(salt, why.toUtf8());
        return payload;
    }

    static void addOrigin(QJsonObject &payload, const LedgerRun &run, const QByteArray &home, const QByteArray &salt)
    {
        payload[u"by"_s] = sealed(salt, run.who.toUtf8());
        payload[u"home"_s] = sealed(salt, home);
        payload[u"version"_s] = run.version;
    }

    QJsonObject runBegun(const LedgerRun &run, const QByteArray &home, const QByteArray &salt)
    {
        QJsonObject payload = about(EntryKind::RunBegun);
        addOrigin(payload, run, home, salt);
        payload[u"trigger"_s] = run.trigger;
        payload[u"plan"_s] = QString::fromLatin1(run.plan.toHex());
        payload[u"policy"_s] = objectIn(run.policy);
        payload[u"overridden"_s] = run.overridden;
        return payload;
    }

    QJsonObject runEnded(qint64 run, const QString &state, const QByteArray &figures)
    {
        QJsonObject payload = about(EntryKind::RunEnded);
        payload[u"run"_s] = run;
        payload[u"state"_s] = state;
        payload[u"figures"_s] = objectIn(figures);
        return payload;
    }

    QJsonObject runAdopted(const LedgerRun &run, const QByteArray &home, const QByteArray &salt)
    {
        QJsonObject payload = about(EntryKind::RunAdopted);
        addOrigin(payload, run, home, salt);
        payload[u"trigger"_s] = run.trigger;
        payload[u"plan"_s] = QString::fromLatin1(run.plan.toHex());
        payload[u"begun"_s] = toIsoUtc(run.begunAt);
        payload[u"state"_s] = run.state;
        payload[u"figures"_s] = objectIn(run.figures);
        return payload;
    }

    QJsonObject stopAsked(qint64 run, const QString &by, bool isAgain, const QByteArray &salt)
    {
        QJsonObject payload = about(EntryKind::StopAsked);
        payload[u"run"_s] = run;
        payload[u"again"_s] = isAgain;
        payload[u"by"_s] = sealed(salt, by.toUtf8());
        return payload;
    }

    QJsonObject adopted(qint64 holds, const QString &by, const QByteArray &salt)
    {
        QJsonObject payload = about(EntryKind::Adopted);
        payload[u"holds"_s] = holds;
        payload[u"by"_s] = sealed(salt, by.toUtf8());
        return payload;
    }

    static QJsonArray listOf(const std::vector<qint64> &numbers)
    {
        QJsonArray list;
        for (const qint64 number : numbers)
            list.append(number);
        return list;
    }

    QJsonObject erased(const std::vector<qint64> &holds, const std::vector<qint64> &runs, qint64 entries,
        const QString &by, const QByteArray &salt)
    {
        QJsonObject payload = about(EntryKind::Erased);
        payload[u"holds"_s] = listOf(holds);
        payload[u"runs"_s] = listOf(runs);
        payload[u"entries"_s] = entries;
        payload[u"by"_s] = sealed(salt, by.toUtf8());
        return payload;
    }

    QJsonObject epochBegun(qint64 epoch, const QByteArray &anchor, const QString &by, const QByteArray &salt)
    {
        QJsonObject payload = about(EntryKind::EpochBegun);
        payload[u"epoch"_s] = epoch;
        payload[u"database"_s] = QString::fromUtf8(anchor);
        payload[u"by"_s] = sealed(salt, by.toUtf8());
        return payload;
    }

    QJsonObject erasureAsked(
        const QByteArray &session, qint64 vaults, Instant until, const QString &by, const QByteArray &salt)
    {
        QJsonObject payload = about(EntryKind::ErasureAsked);
        payload[u"session"_s] = sealed(salt, session);
        payload[u"vaults"_s] = vaults;
        payload[u"until"_s] = toIsoUtc(until);
        payload[u"by"_s] = sealed(salt, by.toUtf8());
        return payload;
    }

    QJsonObject erasureAnswered(qint64 request, qint64 copies, const QString &by, const QByteArray &salt)
    {
        QJsonObject payload = about(EntryKind::ErasureAnswered);
        payload[u"request"_s] = request;
        payload[u"copies"_s] = copies;
        payload[u"by"_s] = sealed(salt, by.toUtf8());
        return payload;
    }

    QByteArray stored(const QJsonObject &payload)
    {
        return QJsonDocument(payload).toJson(QJsonDocument::Compact);
    }

    qint64 runOf(const QByteArray &stored)
    {
        thread_local simdjson::dom::parser parser; // a million times
        int64_t run = 0;
        const auto read = parser.parse(stored.constData(), size_t(stored.size()))["run"].get(run);
        return read == simdjson::SUCCESS ? run : 0;
    }

    /// Without reading all of it, a million times: in a text of JSON the quotation marks would have a backslash.
    bool isOf(const QByteArray &stored, EntryKind kind)
    {
        const QLatin1String name = entryName(kind);
        const auto at = stored.indexOf("\"what\":\"");
        const QByteArrayView told = QByteArrayView(stored).sliced(at < 0 ? stored.size() : at + kWhatLength);
        return at >= 0 && !name.isEmpty() && told.startsWith(QByteArrayView(name.data(), name.size()))
            && told.sliced(name.size()).startsWith('"');
    }

    QLatin1String entryName(EntryKind kind)
    {
        for (const EntryName &each : kEntryNames) {
            if (each.kind == kind)
                return each.name;
        }
        return {};
    }

} // namespace ledgerpayload

} // namespace docsweep
