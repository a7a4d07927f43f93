// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sessions/contractrows.h"
#include "tests/sessions/sqlitedatabase.h"
#include "tests/support/sessions/postgrescluster.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Rows that were copied, deleted and put back, on either database.
class ReturningCase : public SessionStoreCase {
    Q_OBJECT

private slots:
    void cleanup()
    {
        tidy();
        m_store.reset();
    }
    void putsEveryColumnBack();
    void onlyLooks();
    void attachesDocumentsToTheRowThatCameBack();
    void givesANewIdWhereTheOldOneIsTaken();
    void findsWhatIsThereAlready();
    void findsWhatIsThereAlreadyUnderNewNumbers();
    void usesDefaultsOfNewColumns();
    void refusesANewColumnWithoutADefault();
    void refusesToLoseAColumn();
    void leavesOneThatTheDatabaseRefusesAndTakesTheOthers();
    void noticesATriggerThatChangesARow();
    void changesNothingWhenStopped();
    void takesNoRowsOfAnotherKindOfDatabase();

protected:
    /// Every value of both tables as the database itself writes it.
    virtual QStringList dump() = 0;
    /// Columns that docsweep does not know, and odd values in them.
    virtual void addOddColumns() = 0;
    virtual QString refusingTrigger() const = 0;
    virtual QString changingTrigger() const = 0;
    /// The tables are as Django made them.
    virtual void tidy() = 0;

    void execute(const QString &statement)
    {
        const auto done = m_django->sql(statement);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().text));
    }
    std::vector<WholeSession> copied(const std::vector<SessionRecord> &made)
    {
        std::vector<qint64> ids;
        for (const SessionRecord &session : made)
            ids.push_back(session.id);
        auto copies = m_store->wholeSessions(ids, {});
        return copies ? *copies : std::vector<WholeSession>();
    }
    std::vector<SessionReturn> returned(const std::vector<WholeSession> &copies, ReturnMode mode = ReturnMode::Write)
    {
        auto told = m_store->returnSessions(copies, mode, {});
        if (!told)
            qWarning("%s", qPrintable(told.error().text));
        return told ? *told : std::vector<SessionReturn>();
    }
    std::vector<SessionRecord> two()
    {
        return make(
            {{u"one"_s, kNoon + 123456us, {document(u"one/ä ☃.pdf"_s, u"one/a.xlsx"_s), document(u"one/b.pdf"_s)}},
                {u"two"_s, kNoon + 1us, {document(u"two/a.pdf"_s)}}});
    }
    void removeAll(const std::vector<SessionRecord> &made)
    {
        for (const SessionRecord &session : made)
            QVERIFY(m_django->remove(QString::fromUtf8(session.key)));
    }
};

void ReturningCase::putsEveryColumnBack()
{
    const auto made = two();
    addOddColumns();
    const QStringList before = dump();
    QVERIFY(before.size() > 4);
    const auto copies = copied(made);
    QCOMPARE(copies.size(), size_t(2));
    removeAll(made);
    QVERIFY(rows().empty());
    const auto told = returned(copies);
    QCOMPARE(told.size(), size_t(2));
    for (size_t at = 0; at < told.size(); ++at) {
        QVERIFY2(told[at].outcome == ReturnOutcome::Returned, qPrintable(told[at].why.text));
        QCOMPARE(told[at].session, made[at].id);
        QCOMPARE(told[at].documents, qint64(made[at].documents.size()));
        QVERIFY(told[at].renumbered.empty());
        QVERIFY(told[at].defaulted.isEmpty());
    }
    QCOMPARE(dump(), before);
    // Whoever comes next gets a number of its own.
    const auto next = makeOne(u"three"_s, kNoon, {document(u"three/a.pdf"_s)});
    QVERIFY(next.id != made[0].id && next.id != made[1].id);
}

void ReturningCase::onlyLooks()
{
    const auto made = two();
    const auto copies = copied(made);
    removeAll(made);
    const auto told = returned(copies, ReturnMode::Look);
    QCOMPARE(told.size(), size_t(2));
    QVERIFY(told[0].outcome == ReturnOutcome::Returned);
    QCOMPARE(told[0].documents, qint64(2));
    QVERIFY(rows().empty());
}

void ReturningCase::attachesDocumentsToTheRowThatCameBack()
{
    const auto made = two();
    const auto copies = copied(made);
    removeAll(made);
    const auto now = makeOne(u"one"_s, kNoon + 2h, {document(u"one/new.pdf"_s)});
    const auto told = returned(copies);
    QCOMPARE(told.size(), size_t(2));
    QVERIFY2(told[0].outcome == ReturnOutcome::Attached, qPrintable(told[0].why.text));
    QCOMPARE(told[0].session, now.id);
    QCOMPARE(told[0].documents, qint64(2));
    const auto there = rows();
    QCOMPARE(there.size(), size_t(2));
    const auto one = std::ranges::find(there, SessionKey("one"), &SessionRecord::key);
    QVERIFY(one != there.end());
    QCOMPARE(one->lastActivity, now.lastActivity); // nothing of it was changed
    QCOMPARE(one->documents.size(), size_t(3));
}

void ReturningCase::givesANewIdWhereTheOldOneIsTaken()
{
    const auto made = two();
    auto copies = copied(made);
    removeAll(made);
    // Another session and another document have the numbers now.
    const auto other = makeOne(u"other"_s, kNoon, {document(u"other/a.pdf"_s)});
    execute(u"UPDATE parser_processeddocument SET session_id = NULL WHERE 1 = 0"_s);
    execute(u"INSERT INTO parser_usersession (id, session_key, created_at, is_active, last_activity) "
            "SELECT %1, 'thief', created_at, is_active, last_activity FROM parser_usersession WHERE id = %2"_s
                .arg(made[0].id)
                .arg(other.id));
    execute(u"UPDATE parser_processeddocument SET id = %1, session_id = %2 WHERE id = %3"_s.arg(made[0].documents[0].id)
                .arg(made[0].id)
                .arg(other.documents[0].id));
    const auto told = returned({copies[0]});
    QCOMPARE(told.size(), size_t(1));
    QVERIFY2(told[0].outcome == ReturnOutcome::Returned, qPrintable(told[0].why.text));
    QVERIFY(told[0].session != made[0].id);
    QCOMPARE(told[0].renumbered.size(), size_t(2));
    QVERIFY(told[0].renumbered[0].isSession);
    QCOMPARE(told[0].renumbered[0].was, made[0].id);
    QCOMPARE(told[0].renumbered[0].is, told[0].session);
    QCOMPARE(told[0].renumbered[1].was, made[0].documents[0].id);
    const auto there = rows();
    QCOMPARE(there.size(), size_t(3));
    const auto one = std::ranges::find(there, SessionKey("one"), &SessionRecord::key);
    QVERIFY(one != there.end());
    QCOMPARE(one->lastActivity, made[0].lastActivity);
    QCOMPARE(one->documents.size(), size_t(2));
    // The thief is as it was.
    const auto thief = std::ranges::find(there, SessionKey("thief"), &SessionRecord::key);
    QCOMPARE(thief->documents.size(), size_t(1));
    // New rows of the web app go on behind.
    const auto next = makeOne(u"next"_s, kNoon, {document(u"next/a.pdf"_s)});
    QVERIFY(next.id > told[0].session);
}

void ReturningCase::findsWhatIsThereAlready()
{
    const auto made = two();
    const auto copies = copied(made);
    const QStringList before = dump();
    const auto told = returned(copies);
    QCOMPARE(told.size(), size_t(2));
    QVERIFY(told[0].outcome == ReturnOutcome::AlreadyThere && told[1].outcome == ReturnOutcome::AlreadyThere);
    QCOMPARE(told[0].documentsThere, qint64(2));
    QCOMPARE(dump(), before);
}

/// Whoever was killed between the commit and writing it down does it again.
void ReturningCase::findsWhatIsThereAlreadyUnderNewNumbers()
{
    const auto made = two();
    const auto copies = copied(made);
    removeAll(made);
    execute(u"INSERT INTO parser_usersession (id, session_key, created_at, is_active, last_activity) VALUES (%1, "
            "'thief', '2025-08-27 12:00:00', true, '2025-08-27 12:00:00')"_s.arg(made[0].id));
    QVERIFY(returned({copies[0]})[0].outcome == ReturnOutcome::Returned);
    const QStringList before = dump();
    const auto again = returned({copies[0]});
    QVERIFY(again[0].outcome == ReturnOutcome::AlreadyThere);
    QCOMPARE(dump(), before);
}

void ReturningCase::usesDefaultsOfNewColumns()
{
    const auto made = two();
    const auto copies = copied(made);
    removeAll(made);
    execute(u"ALTER TABLE parser_processeddocument ADD COLUMN mood varchar(10) NOT NULL DEFAULT 'calm'"_s);
    execute(u"ALTER TABLE parser_usersession ADD COLUMN note varchar(10) NULL"_s);
    const auto told = returned(copies);
    QVERIFY2(told[0].outcome == ReturnOutcome::Returned, qPrintable(told[0].why.text));
    QCOMPARE(told[0].defaulted, QByteArrayList({"parser_usersession.note", "parser_processeddocument.mood"}));
    QCOMPARE(m_django->sql(u"SELECT count(*) FROM parser_processeddocument WHERE mood = 'calm'"_s)->at(0)[0].toString(),
        u"3"_s);
    execute(u"ALTER TABLE parser_processeddocument DROP COLUMN mood"_s);
    execute(u"ALTER TABLE parser_usersession DROP COLUMN note"_s);
}

void ReturningCase::refusesToLoseAColumn()
{
    execute(u"ALTER TABLE parser_processeddocument ADD COLUMN mood varchar(10) NULL"_s);
    const auto made = two();
    const auto copies = copied(made);
    removeAll(made);
    execute(u"ALTER TABLE parser_processeddocument DROP COLUMN mood"_s);
    const auto told = returned(copies);
    QVERIFY(told[0].outcome == ReturnOutcome::Conflict);
    QCOMPARE(told[0].why.cause, (Cause{CauseKind::ColumnsLost, {u"parser_processeddocument.mood"_s}}));
    QVERIFY(rows().empty());
}

void ReturningCase::leavesOneThatTheDatabaseRefusesAndTakesTheOthers()
{
    const auto made = make({{u"one"_s, kNoon, {document(u"one/a.pdf"_s)}},
        {u"bad"_s, kNoon, {document(u"bad/a.pdf"_s)}}, {u"two"_s, kNoon, {document(u"two/a.pdf"_s)}}});
    const auto copies = copied(made);
    removeAll(made);
    for (const QString &statement : refusingTrigger().split(u"---"_s))
        execute(statement);
    const auto told = returned(copies);
    QCOMPARE(told.size(), size_t(3));
    QVERIFY(told[0].outcome == ReturnOutcome::Returned);
    QVERIFY(told[1].outcome == ReturnOutcome::Conflict);
    QCOMPARE(told[1].why.cause.kind, CauseKind::RowsRefused);
    QVERIFY(told[2].outcome == ReturnOutcome::Returned);
    QCOMPARE(rows().size(), size_t(2));
    QCOMPARE(m_django->sql(u"SELECT count(*) FROM parser_processeddocument"_s)->at(0)[0].toString(), u"2"_s);
}

void ReturningCase::noticesATriggerThatChangesARow()
{
    const auto made = two();
    const auto copies = copied(made);
    removeAll(made);
    for (const QString &statement : changingTrigger().split(u"---"_s))
        execute(statement);
    const auto told = returned({copies[0]});
    QVERIFY(told[0].outcome == ReturnOutcome::Conflict);
    QCOMPARE(told[0].why.cause.kind, CauseKind::RowKeptOtherwise);
    QVERIFY(rows().empty());
}

void ReturningCase::changesNothingWhenStopped()
{
    const auto made = two();
    const auto copies = copied(made);
    removeAll(made);
    std::stop_source stop;
    stop.request_stop();
    VERIFY_FAILS(m_store->returnSessions(copies, ReturnMode::Write, stop.get_token()), ErrorKind::Cancelled);
    QVERIFY(rows().empty());
}

void ReturningCase::takesNoRowsOfAnotherKindOfDatabase()
{
    const auto made = two();
    auto copies = copied(made);
    removeAll(made);
    copies[0].database = copies[0].database == RowsOf::Sqlite ? RowsOf::PostgreSql : RowsOf::Sqlite;
    const auto told = returned({copies[0]});
    QCOMPARE(told[0].why.cause.kind, CauseKind::RowsOfOtherDatabase);
    QVERIFY(rows().empty());
}

/// A column that Django added since the copy has no default in the database.
void ReturningCase::refusesANewColumnWithoutADefault()
{
    const auto made = two();
    auto copies = copied(made);
    removeAll(made);
    for (WholeSession &copy : copies) {
        auto &columns = copy.documents.columns;
        const auto at = std::ranges::find(columns, "file_size"_ba, &WholeColumn::name) - columns.begin();
        columns.erase(columns.begin() + at);
        for (WholeRow &row : copy.documentRows)
            row.cells.erase(row.cells.begin() + at);
    }
    const auto told = returned(copies);
    QVERIFY(told[0].outcome == ReturnOutcome::Conflict);
    QCOMPARE(told[0].why.cause, (Cause{CauseKind::ColumnsWithoutDefault, {u"parser_processeddocument.file_size"_s}}));
    QVERIFY(rows().empty());
}

class SqliteReturningTest final : public ReturningCase {
    Q_OBJECT

protected:
    Result<DatabaseSettings> makeDatabase() override { return makeSqliteDatabase(m_folder, u"delete"_s); }

    QStringList dump() override
    {
        QStringList lines;
        for (const QString &table : {u"parser_usersession"_s, u"parser_processeddocument"_s}) {
            QStringList columns;
            const auto names = m_django->sql(u"SELECT name FROM pragma_table_xinfo('%1')"_s.arg(table));
            for (const QJsonValue &name : *names)
                columns += u"typeof(\"%1\") || ' ' || quote(\"%1\")"_s.arg(name[0].toString().replace(u'"', "\"\""_L1));
            const auto rows =
                m_django->sql(u"SELECT %1 FROM %2 ORDER BY id"_s.arg(columns.join(" || '|' || "_L1), table));
            for (const QJsonValue &row : *rows)
                lines += row[0].toString();
        }
        return lines;
    }

    void addOddColumns() override
    {
        execute(u"ALTER TABLE parser_processeddocument ADD COLUMN odd"_s);
        execute(u"ALTER TABLE parser_processeddocument ADD COLUMN \"or\"\"der by\" REAL"_s);
        execute(u"ALTER TABLE parser_processeddocument ADD COLUMN twice AS (retry_count * 2)"_s);
        execute(u"UPDATE parser_processeddocument SET odd = CASE id % 3 WHEN 0 THEN x'00ff' "
                "WHEN 1 THEN CAST(x'61006280' AS TEXT) ELSE 0.1 END, \"or\"\"der by\" = id / 3.0"_s);
        execute(u"UPDATE parser_processeddocument SET odd = 9223372036854775807 WHERE id = "
                "(SELECT max(id) FROM parser_processeddocument)"_s);
    }

    QString refusingTrigger() const override
    {
        return u"CREATE TRIGGER refuses BEFORE INSERT ON parser_usersession WHEN NEW.session_key = 'bad' "
               "BEGIN SELECT raise(ABORT, 'not this one'); END"_s;
    }
    QString changingTrigger() const override
    {
        return u"CREATE TRIGGER changes AFTER INSERT ON parser_processeddocument "
               "BEGIN UPDATE parser_processeddocument SET retry_count = 77 WHERE id = NEW.id; END"_s;
    }

    void tidy() override
    {
        for (const QString &trigger : {u"refuses"_s, u"changes"_s})
            execute(u"DROP TRIGGER IF EXISTS "_s + trigger);
        for (const QString &column : {u"twice"_s, u"odd"_s, u"\"or\"\"der by\""_s})
            (void)m_django->sql(u"ALTER TABLE parser_processeddocument DROP COLUMN "_s + column);
    }

private:
    QTemporaryDir m_folder;
};

class PostgresReturningTest final : public ReturningCase {
    Q_OBJECT

protected:
    Result<DatabaseSettings> makeDatabase() override
    {
        auto cluster = PostgresCluster::start();
        if (!cluster)
            return fail(cluster.error());
        m_cluster = std::move(*cluster);
        return m_cluster->settings();
    }

    QStringList dump() override
    {
        QStringList lines;
        for (const QString &table : {u"parser_usersession"_s, u"parser_processeddocument"_s}) {
            const auto rows = m_django->sql(u"SELECT t::text FROM %1 t ORDER BY id"_s.arg(table));
            for (const QJsonValue &row : *rows)
                lines += row[0].toString();
        }
        return lines;
    }

    void addOddColumns() override
    {
        execute(u"CREATE TYPE \"odd mood\" AS ENUM ('so''so', 'fine')"_s);
        execute(
            u"ALTER TABLE parser_processeddocument ADD COLUMN mood \"odd mood\", ADD COLUMN amount numeric(30, 10), "
            "ADD COLUMN raw bytea, ADD COLUMN tree jsonb, ADD COLUMN words text[], ADD COLUMN span interval, "
            "ADD COLUMN at timestamptz, ADD COLUMN local timestamp, ADD COLUMN f float8, ADD COLUMN padded char(8), "
            "ADD COLUMN range tstzrange, ADD COLUMN \"a?b{c}\"\"d\\\" text, "
            "ADD COLUMN twice integer GENERATED ALWAYS AS (retry_count * 2) STORED"_s);
        execute(
            u"UPDATE parser_processeddocument SET mood = 'so''so', amount = 12345678901234567890.0123456789, "
            "raw = '\\x00ff27'::bytea, tree = '{\"a\": [1, 1.50, null, \"\\u00e9?{}\\\\\"], \"b\": \"''\"}', "
            "words = ARRAY['a,b', NULL, '\"', '', 'ä☃😀'], span = '1 year 2 days -00:00:00.000001', "
            "at = '2025-08-27 12:00:00.123456+05:30', local = '1999-12-31 23:59:59.999999', "
            "f = 0.1::float8 + 0.2::float8, padded = 'x', "
            "range = '[2020-01-01 00:00:00.000001+00, infinity)', \"a?b{c}\"\"d\\\" = E'line\\n\\ttab \\\\ ? {bytes x}'"_s);
    }

    QString refusingTrigger() const override
    {
        return u"CREATE FUNCTION refuses() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN IF NEW.session_key = 'bad' THEN "
               "RAISE EXCEPTION 'not this one'; END IF; RETURN NEW; END$$---"
               "CREATE TRIGGER refuses BEFORE INSERT ON parser_usersession FOR EACH ROW EXECUTE FUNCTION refuses()"_s;
    }
    QString changingTrigger() const override
    {
        return u"CREATE FUNCTION changes() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN NEW.retry_count := 77; "
               "RETURN NEW; END$$---"
               "CREATE TRIGGER changes BEFORE INSERT ON parser_processeddocument FOR EACH ROW EXECUTE FUNCTION "
               "changes()"_s;
    }

    void tidy() override
    {
        execute(u"DROP FUNCTION IF EXISTS refuses CASCADE"_s);
        execute(u"DROP FUNCTION IF EXISTS changes CASCADE"_s);
        for (const QString &column : {u"mood"_s, u"amount"_s, u"raw"_s, u"tree"_s, u"words"_s, u"span"_s, u"at"_s,
                 u"local"_s, u"f"_s, u"padded"_s, u"range"_s, u"\"a?b{c}\"\"d\\\""_s, u"twice"_s})
            execute(u"ALTER TABLE parser_processeddocument DROP COLUMN IF EXISTS "_s + column);
        execute(u"DROP TYPE IF EXISTS \"odd mood\""_s);
    }

private slots:

    /// A database that was restored from a backup may give numbers anew.
    void setsTheSequencesPastWhatCameBack()
    {
        const auto made = two();
        const auto copies = copied(made);
        removeAll(made);
        execute(u"SELECT setval(pg_get_serial_sequence('parser_usersession', 'id'), 1, false)"_s);
        execute(u"SELECT setval(pg_get_serial_sequence('parser_processeddocument', 'id'), 1, false)"_s);
        const auto told = returned(copies);
        QVERIFY2(told[0].outcome == ReturnOutcome::Returned, qPrintable(told[0].why.text));
        const auto next = makeOne(u"three"_s, kNoon, {document(u"three/a.pdf"_s)});
        QVERIFY(next.id > made[1].id);
        QVERIFY(next.documents[0].id > made[1].documents[0].id);
    }

    void namesTheRightThatIsMissing()
    {
        execute(u"CREATE ROLE reader LOGIN PASSWORD 'readers'"_s);
        execute(u"GRANT SELECT, UPDATE, DELETE ON parser_usersession, parser_processeddocument TO reader"_s);
        DatabaseSettings settings = m_settings;
        settings.user = u"reader"_s;
        settings.password = Secret(u"readers"_s);
        const auto store = openStore(settings);
        VERIFY_OK(store);
        const Result<> may = (*store)->proveReturnable({});
        VERIFY_FAILS(may, ErrorKind::Unauthorized);
        QVERIFY2(may.error().text.contains("INSERT"_L1), qPrintable(may.error().text));
        execute(u"DROP OWNED BY reader"_s);
        execute(u"DROP ROLE reader"_s);
    }

private:
    std::unique_ptr<PostgresCluster> m_cluster;
};

} // namespace docsweep

int main(int argc, char *argv[])
{
    docsweep::SqliteReturningTest sqlite;
    docsweep::PostgresReturningTest postgres;
    return docsweep::runSessionTests(argc, argv, {&sqlite, &postgres});
}

#include "tst_returning.moc"
