// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalwitness.h"

#include "core/base/log.h"
#include "core/base/ownfile.h"
#include "core/journal/sqlitejournal.h"
#include "core/sql/sqlconnection.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QVariant>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kMostBytes = 4096;

    constexpr auto kCounters = "SELECT (SELECT seq FROM sqlite_sequence WHERE name = 'run'), "
                               "(SELECT seq FROM sqlite_sequence WHERE name = 'hold'), "
                               "(SELECT seq FROM sqlite_sequence WHERE name = 'hold_history')"_L1;

    constexpr std::array kLosses{"another"_L1, "rolled_back"_L1, "repaired"_L1};

    QJsonObject toJson(const JournalLoss &loss)
    {
        return {{u"what"_s, QString(kLosses[size_t(loss.what)])}, {u"was_run"_s, loss.wasRun},
            {u"knows_run"_s, loss.knowsRun}, {u"was_hold"_s, loss.wasHold}, {u"knows_hold"_s, loss.knowsHold},
            {u"was_hold_change"_s, loss.wasHoldChange}, {u"knows_hold_change"_s, loss.knowsHoldChange},
            {u"told"_s, loss.wasTold}};
    }

    JournalLoss lossFromJson(const QJsonObject &json)
    {
        JournalLoss loss;
        const auto *const what = std::ranges::find(kLosses, json[u"what"_s].toString());
        loss.what = what == kLosses.end() ? JournalLoss::What::Another : JournalLoss::What(what - kLosses.begin());
        loss.wasRun = json[u"was_run"_s].toInteger();
        loss.knowsRun = json[u"knows_run"_s].toInteger();
        loss.wasHold = json[u"was_hold"_s].toInteger();
        loss.knowsHold = json[u"knows_hold"_s].toInteger();
        loss.wasHoldChange = json[u"was_hold_change"_s].toInteger();
        loss.knowsHoldChange = json[u"knows_hold_change"_s].toInteger();
        loss.wasTold = json[u"told"_s].toBool();
        return loss;
    }

    Result<QSqlQuery> ask(SqlConnection &connection, const QString &sql)
    {
        Result<QSqlQuery> query = connection.prepare(sql);
        if (!query)
            return query;
        if (Result<> done = exec(*query, u"reading what the journal knows"_s); !done)
            return fail(done.error());
        if (!query->next())
            return fail(ErrorKind::BadData, u"the journal does not say what it knows"_s);
        return query;
    }

} // namespace

QString describe(const JournalLoss &loss)
{
    const auto numbered = [](const QString &what, qint64 id) {
        return id == 0 ? QString(u"no "_s + what) : QString(what + u' ' + QString::number(id));
    };
    // What is missing: a hold may be all.
    const auto missing = [&numbered](const QString &what, qint64 knows, qint64 was) {
        return QString(
            u" (it knows "_s + numbered(what, knows) + u", "_s + numbered(what, was) + u" was there before)"_s);
    };
    const QString known = loss.wasRun != loss.knowsRun ? missing(u"run"_s, loss.knowsRun, loss.wasRun)
        : loss.wasHold != loss.knowsHold || loss.wasHoldChange == loss.knowsHoldChange
        ? missing(u"hold"_s, loss.knowsHold, loss.wasHold)
        : missing(u"hold change"_s, loss.knowsHoldChange, loss.wasHoldChange);
    switch (loss.what) {
    case JournalLoss::What::Another:
        return u"the journal was lost, and a new one was made"_s + known
            + u"; the earlier holds and pending deletions are unknown"_s;
    case JournalLoss::What::RolledBack:
        return u"the journal was lost or rolled back"_s + known + u"; later holds and pending deletions are unknown"_s;
    case JournalLoss::What::Repaired:
        return u"the journal was damaged and repaired; some holds and pending deletions may be unknown"_s;
    }
    return {};
}

QString witnessPath(const QString &journalPath)
{
    const QFileInfo file(journalPath);
    return file.path() + u'/' + file.completeBaseName() + u".witness"_s;
}

std::optional<JournalWitness> readWitness(const QString &journalPath)
{
    QFile file(witnessPath(journalPath));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.read(kMostBytes)).object();
    JournalWitness witness;
    witness.journal = quint32(json[u"journal"_s].toInteger());
    witness.lastRun = json[u"last_run"_s].toInteger();
    witness.lastHold = json[u"last_hold"_s].toInteger();
    witness.lastHoldChange = json[u"last_hold_change"_s].toInteger();
    if (const QJsonValue loss = json[u"loss"_s]; loss.isObject())
        witness.loss = lossFromJson(loss.toObject());
    if (witness.journal == 0) {
        logWarning(file.fileName() + u" cannot be understood; it is written anew"_s);
        return std::nullopt;
    }
    return witness;
}

Result<> writeWitness(const QString &journalPath, const JournalWitness &witness)
{
    QJsonObject json{{u"journal"_s, qint64(witness.journal)}, {u"last_run"_s, witness.lastRun},
        {u"last_hold"_s, witness.lastHold}, {u"last_hold_change"_s, witness.lastHoldChange}};
    if (witness.loss)
        json[u"loss"_s] = toJson(*witness.loss);
    return writeOwnFile(
        witnessPath(journalPath), QJsonDocument(json).toJson(QJsonDocument::Compact), Readers::OwnerAlone, anyKind);
}

Result<JournalWitness> selfWitness(SqlConnection &connection)
{
    JournalWitness self;
    {
        const Result<QSqlQuery> number = ask(connection, u"PRAGMA application_id"_s);
        if (!number)
            return fail(number.error());
        self.journal = quint32(number->value(0).toLongLong());
    }
    const Result<QSqlQuery> counters = ask(connection, kCounters);
    if (!counters)
        return fail(counters.error());
    self.lastRun = counters->value(0).toLongLong();
    self.lastHold = counters->value(1).toLongLong();
    self.lastHoldChange = counters->value(2).toLongLong();
    return self;
}

std::optional<JournalLoss> compare(const JournalWitness &before, const JournalWitness &now)
{
    const bool isSame = before.journal == now.journal;
    const bool knowsAll =
        now.lastRun >= before.lastRun && now.lastHold >= before.lastHold && now.lastHoldChange >= before.lastHoldChange;
    if (isSame && knowsAll)
        return std::nullopt;
    JournalLoss loss;
    loss.what = isSame || now.lastRun > 0 ? JournalLoss::What::RolledBack : JournalLoss::What::Another;
    loss.wasRun = before.lastRun;
    loss.knowsRun = now.lastRun;
    loss.wasHold = before.lastHold;
    loss.knowsHold = now.lastHold;
    loss.wasHoldChange = before.lastHoldChange;
    loss.knowsHoldChange = now.lastHoldChange;
    return loss;
}

// ---- The journal's part

/// When it is opened, before anything is written into it: later it might know as much as the witness again.
void SqliteJournal::compareWitness()
{
    std::optional<JournalWitness> before = readWitness(m_path); // first: the journal may go on meanwhile
    if (!before || before->loss)
        return;
    const Result<JournalWitness> now = selfWitness(m_connection);
    if (!now) {
        logDebug(now.error().text); // who reads the journal is told
        return;
    }
    before->loss = compare(*before, *now);
    if (!before->loss)
        return;
    logWarning(describe(*before->loss));
    if (const Result<> noted = writeWitness(m_path, *before); !noted)
        logWarning(noted.error().text);
}

/// After a run or a hold is in the journal. Without it a loss is only noticed later.
void SqliteJournal::informWitness()
{
    const std::optional<JournalWitness> before = readWitness(m_path);
    Result<JournalWitness> now = selfWitness(m_connection);
    if (now && now->journal == 0) {
        const quint32 number = QRandomGenerator::system()->bounded(1, std::numeric_limits<qint32>::max());
        Result<SqlTransaction> transaction = beginWriting();
        now = selfWitness(m_connection); // another process may have been faster
        Result<> done = transaction && now ? Result<>() : fail(!transaction ? transaction.error() : now.error());
        if (done && now->journal == 0) {
            now->journal = number;
            done = m_connection.run(u"PRAGMA application_id = "_s + QString::number(number));
        }
        if (done)
            done = transaction->commit();
        if (!done)
            now = fail(done.error());
    }
    if (now)
        now->loss = before ? before->loss : std::nullopt;
    const Result<> written = now ? writeWitness(m_path, *now) : fail(now.error());
    if (!written)
        logWarning(u"the journal's witness could not be written: "_s + written.error().text);
}

std::optional<JournalLoss> SqliteJournal::loss()
{
    const std::optional<JournalWitness> witness = readWitness(m_path);
    return witness ? witness->loss : std::nullopt;
}

Result<> SqliteJournal::noteLossTold()
{
    std::optional<JournalWitness> witness = readWitness(m_path);
    if (!witness || !witness->loss)
        return {};
    witness->loss->wasTold = true;
    return writeWitness(m_path, *witness);
}

Result<> SqliteJournal::acceptLoss()
{
    std::optional<JournalWitness> witness = readWitness(m_path);
    if (!witness || !witness->loss)
        return {};
    const Result<JournalWitness> now = selfWitness(m_connection);
    if (!now)
        return fail(now.error());
    if (now->journal != 0)
        return writeWitness(m_path, *now);
    // Nothing was witnessed yet in a new journal.
    return QFile::remove(witnessPath(m_path))
        ? Result<>()
        : fail(ErrorKind::Io, u"the file "_s + witnessPath(m_path) + u" cannot be removed"_s);
}

} // namespace docsweep
