// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "core/journal/schedulerecords.h"
#include "core/journal/schema.h"

#include <QFile>
#include <QSqlError>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the journal remembers of schedules, in a real journal.
class TestScheduleRecords : public QObject {
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void knowsNothingAtFirst();
    void keepsSettingsToTheMicrosecond();
    void keepsSettingsOfSeveralDatabasesApart();
    void takesWhatIsMissingAsDefault();
    void refusesSettingsItCannotUnderstand_data();
    void refusesSettingsItCannotUnderstand();
    void keepsWhatBecameOfRuns();
    void replacesARecordOfTheSameNumber();
    void answersTheLatestInTheirOrder();
    void refusesToWriteOverAnotherDocsweep();
    void doesNotCallARunCutOffThatHasEnded();
    void letsARunEndThoughAnotherWroteMeanwhile();
    void aJournalOfTheFirstVersionKeepsEverything_data();
    void aJournalOfTheFirstVersionKeepsEverything();

private:
    std::unique_ptr<ScheduleRecords> open()
    {
        Result<std::unique_ptr<ScheduleRecords>> records = ScheduleRecords::open(m_home->path());
        return records ? std::move(*records) : nullptr;
    }
    QList<QVariantList> rowsOf(const QString &table);

    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {

const QString kApp = u"SQLite /srv/app/db.sqlite3"_s;
const Instant kNoon = *parseInstant("2026-11-23T12:00:00.000017Z");

Occurrence ran(qint64 number, Instant due)
{
    Occurrence record;
    record.number = number;
    record.outcome = Outcome::Ran;
    record.dueAt = due;
    record.lastDueAt = due;
    record.startedAt = due + 1s;
    record.endedAt = due + 20s;
    record.notedAt = due + 20s;
    return record;
}

} // namespace

void TestScheduleRecords::knowsNothingAtFirst()
{
    const auto records = open();
    QVERIFY(!records->settings(kApp)->has_value());
    QVERIFY(records->occurrences(kApp, 10)->empty());
}

void TestScheduleRecords::keepsSettingsToTheMicrosecond()
{
    ScheduleSettings settings;
    settings.schedule.enabled = true;
    settings.schedule.period = 90min + 1us;
    settings.schedule.pausedUntil = kNoon;
    settings.schedule.pausedForGood = true;
    settings.schedule.quiet = {{22h, 6h, {}}, {0h, 0h, {Qt::Saturday, Qt::Sunday}}};
    settings.schedule.zone = "Europe/Berlin";
    settings.catchUp = false;
    settings.age = 36h + 5us;
    settings.followedPeriod = 7h;
    settings.limits.maxItems = 9007199254740993; // more than a double holds
    settings.limits.maxPercent = 12.5;
    settings.notice = DesktopNotice::Always;
    QVERIFY(open()->store(kApp, settings));
    QCOMPARE(**open()->settings(kApp), settings);
    QVERIFY(open()->store(kApp, ScheduleSettings()));
    QCOMPARE(**open()->settings(kApp), ScheduleSettings());
}

void TestScheduleRecords::keepsSettingsOfSeveralDatabasesApart()
{
    ScheduleSettings settings;
    settings.schedule.enabled = true;
    const auto records = open();
    QVERIFY(records->store(kApp, settings));
    QVERIFY(records->store(kApp, std::vector{ran(1, kNoon)}, 0));
    QVERIFY(!records->settings(u"PostgreSQL app"_s)->has_value());
    QVERIFY(records->occurrences(u"PostgreSQL app"_s, 10)->empty());
}

void TestScheduleRecords::takesWhatIsMissingAsDefault()
{
    QCOMPARE(*scheduleSettingsFromText(u"{}"_s), ScheduleSettings());
}

void TestScheduleRecords::refusesSettingsItCannotUnderstand_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no object") << u"[1]"_s;
    QTest::newRow("a word for a switch") << uR"({"enabled":"yes"})"_s;
    QTest::newRow("a word for a limit") << uR"({"max_items":"many"})"_s;
    QTest::newRow("a word for a share") << uR"({"max_percent":"half"})"_s;
    QTest::newRow("quiet hours without hours") << uR"({"quiet":["night"]})"_s;
    QTest::newRow("a notice nobody knows") << uR"({"desktop_notice":"drums"})"_s;
}

void TestScheduleRecords::refusesSettingsItCannotUnderstand()
{
    QFETCH(QString, text);
    QCOMPARE(scheduleSettingsFromText(text).error().kind, ErrorKind::BadData);
}

void TestScheduleRecords::keepsWhatBecameOfRuns()
{
    Occurrence slept;
    slept.number = 2;
    slept.outcome = Outcome::MachineOff;
    slept.count = 3;
    slept.dueAt = kNoon + 1h;
    slept.lastDueAt = kNoon + 3h;
    slept.notedAt = kNoon + 210min;
    Occurrence caughtUp = ran(3, kNoon + 210min);
    caughtUp.catchUp = true;
    const std::vector<Occurrence> all{ran(1, kNoon), slept, caughtUp};
    QVERIFY(open()->store(kApp, all, 0));
    QCOMPARE(*open()->occurrences(kApp, 10), all);
}

void TestScheduleRecords::replacesARecordOfTheSameNumber()
{
    const auto records = open();
    Occurrence run = ran(1, kNoon);
    run.outcome = Outcome::Running;
    run.endedAt.reset();
    QVERIFY(records->store(kApp, std::vector{run}, 0));
    QCOMPARE(records->occurrences(kApp, 10)->front().outcome, Outcome::Running);
    QVERIFY(records->store(kApp, std::vector{ran(1, kNoon)}, 1));
    QCOMPARE(*records->occurrences(kApp, 10), std::vector{ran(1, kNoon)});
}

void TestScheduleRecords::answersTheLatestInTheirOrder()
{
    const auto records = open();
    std::vector<Occurrence> all;
    for (int hour = 1; hour <= 30; ++hour)
        all.push_back(ran(hour, kNoon + hour * 1h));
    QVERIFY(records->store(kApp, all, 0));
    QCOMPARE(*records->occurrences(kApp, 3), std::vector(all.end() - 3, all.end()));
}

void TestScheduleRecords::refusesToWriteOverAnotherDocsweep()
{
    const auto here = open();
    const auto there = open();
    QVERIFY(here->store(kApp, std::vector{ran(1, kNoon)}, 0));
    QVERIFY(there->store(kApp, std::vector{ran(2, kNoon + 1h)}, 1));
    const Result<> refused = here->store(kApp, std::vector{ran(2, kNoon + 2h), ran(3, kNoon + 3h)}, 1);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(*here->occurrences(kApp, 10), (std::vector{ran(1, kNoon), ran(2, kNoon + 1h)}));
}

void TestScheduleRecords::letsARunEndThoughAnotherWroteMeanwhile()
{
    const auto here = open();
    Occurrence run = ran(1, kNoon);
    run.outcome = Outcome::Running;
    QVERIFY(here->store(kApp, std::vector{run}, 0));
    QVERIFY(open()->store(kApp, std::vector{ran(2, kNoon + 1h)}, 1));
    QVERIFY(here->store(kApp, std::vector{ran(1, kNoon)}, 1));
    QCOMPARE(here->occurrences(kApp, 10)->front().outcome, Outcome::Ran);
}

void TestScheduleRecords::doesNotCallARunCutOffThatHasEnded()
{
    const auto records = open();
    QVERIFY(records->store(kApp, std::vector{ran(1, kNoon)}, 0));
    Occurrence cutOff = ran(1, kNoon);
    cutOff.outcome = Outcome::Interrupted;
    QVERIFY(records->store(kApp, std::vector{cutOff}, 1));
    QCOMPARE(records->occurrences(kApp, 9)->front().outcome, Outcome::Ran);
    Occurrence running = ran(2, kNoon);
    running.outcome = Outcome::Running;
    QVERIFY(records->store(kApp, std::vector{running}, 1));
    cutOff.number = 2;
    QVERIFY(records->store(kApp, std::vector{cutOff}, 2));
    QCOMPARE(records->occurrences(kApp, 9)->back().outcome, Outcome::Interrupted);
}

QList<QVariantList> TestScheduleRecords::rowsOf(const QString &table)
{
    SqlConnection connection(u"QSQLITE"_s);
    connection.database().setDatabaseName(journalPath(m_home->path()));
    if (!connection.database().open())
        return {};
    QStringList columns;
    const QSqlRecord fields = connection.database().record(table);
    for (int column = 0; column < fields.count(); ++column)
        columns += fields.fieldName(column);
    QSqlQuery query(connection.database());
    query.exec(u"SELECT "_s + columns.join(u',') + u" FROM "_s + table + u" ORDER BY 1, 2"_s);
    QList<QVariantList> rows;
    while (query.next()) {
        QVariantList row;
        for (int column = 0; column < columns.size(); ++column)
            row += query.value(column);
        rows += row;
    }
    return rows;
}

void TestScheduleRecords::aJournalOfTheFirstVersionKeepsEverything_data()
{
    QTest::addColumn<QString>("table");
    for (const char *table : {"plan", "bucket", "item", "batch", "run", "run_scope", "intent", "hold", "kept_output"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void TestScheduleRecords::aJournalOfTheFirstVersionKeepsEverything()
{
    QFETCH(QString, table);
    {
        QFile file(QStringLiteral(JOURNAL_V1));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        lines.removeIf([](const QString &line) { return line.startsWith("--"_L1); });
        SqlConnection connection(u"QSQLITE"_s);
        connection.database().setDatabaseName(journalPath(m_home->path()));
        QVERIFY(connection.database().open());
        for (const QString &statement : lines.join(u'\n').split(u';')) {
            if (!statement.trimmed().isEmpty())
                QVERIFY2(connection.run(statement), qPrintable(statement));
        }
    }
    QList<QVariantList> before = rowsOf(table);
    QVERIFY(!before.isEmpty());
    for (QVariantList &row : before) { // what is said of them anew
        if (table == "plan"_L1 && row[1] == int(PlanState::Sealed))
            row[1] = qlonglong(PlanState::Outdated);
        if (table == "intent"_L1 && row[3] != int(IntentState::Open))
            row[3] = qlonglong(IntentState::Closed);
    }
    QVERIFY(open());
    QList<QVariantList> after = rowsOf(table);
    QCOMPARE(after.size(), before.size());
    for (qsizetype row = 0; row < after.size(); ++row) // later versions add columns at the end
        QCOMPARE(after[row].mid(0, before[row].size()), before[row]);
    const Result<std::unique_ptr<Journal>> journal = openJournal(m_home->path());
    QCOMPARE((*journal)->runs(10)->size(), size_t(2));
    QCOMPARE((*journal)->holds()->front().note, u"evidence"_s);
    QVERIFY(open()->store(kApp, ScheduleSettings())); // and the new tables are there
}

QTEST_GUILESS_MAIN(TestScheduleRecords)
#include "tst_schedulerecords.moc"
