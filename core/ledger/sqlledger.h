// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "core/ledger/ledgerplace.h"
#include "core/ledger/ledgerwitnesses.h"

#include <QJsonObject>
#include <atomic>

namespace docsweep {

class RunsOfChain;
struct RunRow;

/// The ledger over SQL, on connections of its own. Holds, runs, claims and the proof stand in sqlledger….cpp and
/// ledgerproof.cpp.
class SqlLedger final : public Ledger, public LedgerClaims, public LedgerVaults {
public:
    SqlLedger(std::unique_ptr<LedgerPlace> place, const QString &home);

    QString name() const override { return m_place->name(); }
    Result<std::optional<LedgerHead>> find(std::stop_token stop) override;
    Result<LedgerHead> make(std::stop_token stop) override;
    Result<QString> script(std::stop_token stop) override;

    Result<std::vector<Hold>> holds(std::stop_token stop) override;
    Result<std::shared_ptr<const std::vector<Hold>>> holdsWithin(
        const SqlDialect &dialect, SqlConnection &deleting, std::stop_token stop) override;
    void leave() override;
    Result<Hold> addHold(const Hold &hold, std::stop_token stop) override;
    Result<> addHolds(std::span<const Hold> holds, std::stop_token stop) override;
    Result<> changeHold(const Hold &hold, std::stop_token stop) override;
    Result<> endHold(qint64 id, const QString &by, const QString &why, std::stop_token stop) override;
    Result<std::vector<EndedHold>> endedHolds(Instant since, Instant now, std::stop_token stop) override;
    Result<std::vector<AdoptedHold>> adopted(std::span<const Hold> own, std::stop_token stop) override;

    Result<qint64> beginRun(const LedgerRun &run, std::stop_token stop) override;
    void setProgress(const QByteArray &figures) override { m_progress = figures; }
    Result<QString> beat(qint64 run, const HoldsSeen &seen, std::stop_token stop) override;
    Result<> endRun(qint64 run, const QString &state, const QByteArray &figures, std::stop_token stop) override;
    Result<std::vector<LedgerRun>> runs(int most, std::stop_token stop) override;
    Result<std::optional<qint64>> runOf(const QByteArray &plan, Instant about, std::stop_token stop) override;
    Result<std::optional<qint64>> settlingRun(qint64 run, std::stop_token stop) override;
    Result<> askToStop(qint64 run, const QString &by, std::stop_token stop) override;

    Result<> expectSchedule(const LedgerSchedule &schedule, std::stop_token stop) override;
    Result<> noteScheduledRun(const LedgerSchedule &schedule, std::stop_token stop) override;
    Result<qint64> endSchedules(const LedgerSchedule &schedule, std::stop_token stop) override;
    Result<> endSchedule(qint64 id, std::stop_token stop) override;
    Result<std::vector<LedgerSchedule>> schedules(std::stop_token stop) override;

    Result<> readEntries(std::stop_token stop, const EntrySink &onEntry) override;
    Result<LedgerProof> verify(const std::vector<LedgerWitness> &others, std::stop_token stop) override;
    using Ledger::verify;
    Result<LedgerErased> erase(const LedgerErasure &what, std::stop_token stop) override;

    LedgerVaults *vaults() override { return this; }
    Result<> announceVault(const QByteArray &vault, const QString &who, Duration term, std::stop_token stop) override;
    Result<ErasureRequest> askForErasure(
        const SessionKey &session, const QString &by, const QByteArray &ownVault, std::stop_token stop) override;
    Result<std::vector<ErasureRequest>> erasuresFor(const QByteArray &vault, std::stop_token stop) override;
    Result<> answerErasure(
        qint64 request, const QByteArray &vault, const QString &by, qint64 copies, std::stop_token stop) override;
    Result<std::vector<ErasureRequest>> erasures(std::stop_token stop) override;
    Result<> endErasures(std::stop_token stop) override;
    Result<bool> upgrade(std::stop_token stop) override;

    LedgerClaims &waiting() override { return *this; }
    QByteArray refOf(const Bucket &bucket, const BucketId &storage, const ObjectKey &key,
        const QByteArray &oldVersion) const override;
    QByteArray keptRefOf(const ObjectName &name) const override;
    Result<> addClaims(std::span<const LedgerClaim> claims, std::stop_token stop) override;
    Result<std::vector<LedgerClaim>> claims(
        const Bucket &bucket, qint64 after, int count, std::stop_token stop) override;
    Result<> endClaims(std::span<const QByteArray> refs, std::stop_token stop) override;
    Result<> finishClaims(std::span<const QByteArray> refs, const QString &by, std::stop_token stop) override;
    Result<QHash<QByteArray, FinishedClaim>> finished(std::span<const QByteArray> refs, std::stop_token stop) override;
    Result<qint64> giveUpClaims(std::span<const QByteArray> refs, const QString &by, std::stop_token stop) override;
    Result<QSet<QByteArray>> givenUp(std::span<const QByteArray> refs, std::stop_token stop) override;
    Result<bool> hasGivenUp(std::stop_token stop) override;
    Result<> addKept(std::span<const QByteArray> refs, std::stop_token stop) override;
    Result<std::vector<quint64>> kept(std::stop_token stop) override;
    Result<qint64> adoptRuns(std::span<const LedgerRun> runs, std::stop_token stop) override;

    Result<std::optional<LedgerSight>> readAsItIs(int mostRuns, std::stop_token stop) override;
    Result<LedgerHead> rehome(const QString &by, std::stop_token stop) override;
    Result<> forget(std::stop_token stop) override;
    Result<> noteAdopted(qint64 holds, const QString &by, std::stop_token stop) override;

private:
    /// The row of the ledger, and the server's time with it.
    struct Row {
        LedgerHead head;
        int form = 0;
        int minWriter = 0;
        QByteArray anchor;
        Instant now;
    };
    struct Expected {
        LedgerSchedule schedule;
        bool learns = false; ///< its period, from the runs that are seen
    };
    using Work = std::function<Result<LedgerHead>(SqlConnection &)>;
    using Holds = std::shared_ptr<const std::vector<Hold>>;

    Result<> ask(SqlConnection &connection, QLatin1String sql, const QVariantList &values, const QString &what,
        const RowSink &onRow) const;
    Result<qint64> tell(
        SqlConnection &connection, QLatin1String sql, const QVariantList &values, const QString &what) const;
    static Row rowOf(const QSqlQuery &row);
    Result<std::optional<Row>> readRow(SqlConnection &connection, QLatin1String sql) const;
    Result<std::optional<Row>> readRowBehind(
        const QString &statements, const SqlDialect &dialect, SqlConnection &connection) const;
    Result<std::optional<Row>> readRowShared(const SqlDialect &dialect, SqlConnection &deleting) const;
    Result<Row> currentRow(SqlConnection &connection, QLatin1String sql) const;
    Result<Row> currentRow(const Result<std::optional<Row>> &row) const;
    Result<LedgerHead> append(SqlConnection &connection, const Row &row, EntryKind kind, std::optional<qint64> hold,
        const QJsonObject &payload) const;
    Result<LedgerHead> change(const std::stop_token &stop, const Work &work);
    Result<LedgerHead> makeTables(bool hasTables, const std::stop_token &stop);

    Result<std::vector<Expected>> readSchedules(SqlConnection &connection) const;
    Result<> changeSchedules(const std::stop_token &stop,
        const std::function<Result<>(SqlConnection &, Instant, std::vector<Expected>)> &work);

    Result<> require(std::stop_token stop);
    Result<> judge(const Row &row, std::stop_token stop);
    Result<std::optional<Cause>> lostSince(const LedgerWitness &before, LedgerHead head, std::stop_token stop);
    Result<QByteArray> hashOf(qint64 number, std::stop_token stop);
    Result<std::optional<LedgerHead>> absent(std::stop_token stop);
    Result<DatabaseId> database(std::stop_token stop);
    void noteHead(const LedgerHead &head);

    Result<Hold> holdOf(const QSqlQuery &row) const;
    Result<std::vector<Hold>> readHolds(SqlConnection &connection) const;
    Result<Holds> freshHolds(SqlConnection &connection);
    Result<Holds> holdsOf(SqlConnection &connection, const Row &row);
    Result<LedgerHead> writeHold(
        SqlConnection &connection, const Row &row, const Hold *other, const Hold &hold, Hold &added) const;
    Result<LedgerHead> lengthen(SqlConnection &connection, const Row &row, Hold &other, const Hold &wanted) const;

    Result<LedgerSight> sightOf(const LedgerHead &head, int mostRuns, std::stop_token stop);

    QByteArray markOfVault(const QByteArray &vault) const;
    Result<Row> rowWithVaults(SqlConnection &connection, QLatin1String sql) const;
    Result<> inVaults(SqlAccess access, const std::stop_token &stop,
        const std::function<Result<>(SqlConnection &, const Row &)> &work);
    Result<qint64> waitingFor(
        SqlConnection &connection, const SessionKey &session, const std::vector<QByteArray> &marks) const;
    Result<qint64> erasePersonInVaults(const QByteArray &person, const std::stop_token &stop);

    using Piece = std::function<Result<>(SqlConnection &, qsizetype first, qsizetype count)>;
    Result<qint64> eraseClaims(const LedgerErasure &what, const std::stop_token &stop);
    Result<> readOf(
        std::span<const QByteArray> refs, QLatin1String sql, const std::stop_token &stop, const RowSink &onRow);
    Result<> inParts(qsizetype size, const std::stop_token &stop, const Piece &piece);
    void forgetGivenUp(const std::stop_token &stop);
    Result<> read(const std::stop_token &stop, QLatin1String sql, const QVariantList &values, const RowSink &onRow);
    Result<LedgerHead> adoptSome(SqlConnection &connection, std::span<const LedgerRun> runs, qint64 &added) const;

    Result<std::optional<Cause>> checkHolds(
        SqlConnection &connection, qint64 &after, bool &isLast, qint64 &count) const;
    /// Entries, or runs by the entry of their beginning: those behind one, up to another.
    struct Numbers {
        qint64 after = 0;
        qint64 last = 0;
    };
    Result<> readEntries(SqlLink &link, Numbers of, const std::stop_token &stop, const EntrySink &onEntry) const;
    struct ChainPart;
    Result<> followChain(
        SqlLink &link, ChainPart &part, const LedgerHead &head, qint64 last, const std::stop_token &stop) const;
    Result<> followChain(ChainPart &whole, const LedgerHead &head, const std::stop_token &stop);
    struct RunPage {
        std::vector<RunRow> rows;
        std::vector<QByteArray> newerStops; ///< of entries that were written since the chain was read
        bool isLast = false;
    };
    Result<RunPage> readRuns(SqlConnection &connection, Numbers of, qint64 lastOfChain) const;
    Result<std::optional<Cause>> checkRuns(SqlLink &link, const RunsOfChain &chain, Numbers of,
        std::atomic<qint64> &count, const std::stop_token &stop) const;
    Result<std::optional<Cause>> checkRuns(const RunsOfChain &chain, qint64 &count, const std::stop_token &stop);

    /// Whose clear text goes.
    struct Erasing {
        std::vector<qint64> holds;
        std::vector<qint64> runs;
    };
    Result<Erasing> toErase(SqlConnection &connection, const LedgerErasure &what, const Row &row) const;
    Result<> addHoldsToErase(
        SqlConnection &connection, const LedgerErasure &what, Instant now, std::vector<qint64> &holds) const;
    Result<> addRunsToErase(
        SqlConnection &connection, const QByteArray &person, Instant now, std::vector<qint64> &runs) const;
    Result<std::optional<qint64>> runWhere(QLatin1String sql, const QVariantList &values, const std::stop_token &stop);
    Result<std::vector<qint64>> numbers(SqlConnection &connection, QLatin1String sql, const QVariantList &values) const;
    Result<qint64> stopsOf(SqlConnection &connection, const std::vector<qint64> &runs) const;
    Result<qint64> eraseRows(SqlConnection &connection, const Erasing &erasing, const Row &row) const;

    const std::unique_ptr<LedgerPlace> m_place;
    LedgerWitnesses m_witnesses;
    const QByteArray m_home; ///< what tells a home from every other, without its path
    QByteArray m_progress;
    SqlLink m_link;
    std::optional<DatabaseId> m_database;
    std::optional<LedgerHead> m_known; ///< once it was found: the head as it was last seen
    Holds m_holds; ///< as of m_holdsAt
    qint64 m_holdsAt = -1;

    // SQLite: the transaction that keeps hold-makers out while another one deletes.
    std::unique_ptr<SqlConnection> m_within;
    std::optional<SqlTransaction> m_withinOpen;
};

} // namespace docsweep
