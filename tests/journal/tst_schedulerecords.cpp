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
    void goesAlongWithADatabaseThatIsMoved();
    void staysBehindWhereAnotherDatabaseComes();
    void isKnownByItsPlaceUntilItHasAnAnchor();
    void refusesAWebAppThatIsNoMore();
    void keepsTheScheduleThatIsOnWhereTwoBecomeOne_data();
    void keepsTheScheduleThatIsOnWhereTwoBecomeOne();
    void keepsAGradualStart();
    void givesAGradualStartToNobodyElse();
    void keepsTheLongerAgeWhereTwoBecomeOne();
    void seesHoldsMadeInAHurry();
    void aJournalOfTheFirstVersionKeepsEverything_data();
    void aJournalOfTheFirstVersionKeepsEverything();

private:
    std::unique_ptr<ScheduleRecords> open()
    {
        Result<std::unique_ptr<ScheduleRecords>> records = ScheduleRecords::open(m_home->path());
        return records ? std::move(*records) : nullptr;
    }
    WebAppId meet(const DatabaseId &database) const
    {
        const Result<std::unique_ptr<Journal>> journal = openJournal(m_home->path());
        return journal ? *(*journal)->meet(database) : WebAppId(0);
    }
    WebAppId app(const QString &place = u"SQLite /srv/app/db.sqlite3"_s) const { return meet({{}, place}); }
    QList<QVariantList> rowsOf(const QString &table);

    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {

const Instant kNoon = *parseInstant("2026-11-23T12:00:00.000017Z");

ScheduleSettings everyHours(int hours, bool isOn = true)
{
    ScheduleSettings settings;
    settings.schedule.enabled = isOn;
    settings.schedule.period = hours * 1h;
    return settings;
}

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
    QVERIFY(!records->settings(app())->has_value());
    QVERIFY(records->occurrences(app(), 10)->empty());
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
    settings.limits.maxBucketPercent = 30;
    settings.limits.maxTimesUsual = 3;
    settings.notice = DesktopNotice::Always;
    QVERIFY(open()->store(app(), settings));
    QCOMPARE(**open()->settings(app()), settings);
    QVERIFY(open()->store(app(), ScheduleSettings()));
    QCOMPARE(**open()->settings(app()), ScheduleSettings());
}

void TestScheduleRecords::keepsSettingsOfSeveralDatabasesApart()
{
    ScheduleSettings settings;
    settings.schedule.enabled = true;
    const auto records = open();
    QVERIFY(records->store(app(), settings));
    QVERIFY(records->store(app(), std::vector{ran(1, kNoon)}, 0));
    QVERIFY(!records->settings(app(u"PostgreSQL app"_s))->has_value());
    QVERIFY(records->occurrences(app(u"PostgreSQL app"_s), 10)->empty());
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
    QTest::newRow("a word for a bucket's share") << uR"({"max_bucket_percent":"half"})"_s;
    QTest::newRow("a word for times") << uR"({"max_times_usual":"twice"})"_s;
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
    QVERIFY(open()->store(app(), all, 0));
    QCOMPARE(*open()->occurrences(app(), 10), all);
}

void TestScheduleRecords::replacesARecordOfTheSameNumber()
{
    const auto records = open();
    Occurrence run = ran(1, kNoon);
    run.outcome = Outcome::Running;
    run.endedAt.reset();
    QVERIFY(records->store(app(), std::vector{run}, 0));
    QCOMPARE(records->occurrences(app(), 10)->front().outcome, Outcome::Running);
    QVERIFY(records->store(app(), std::vector{ran(1, kNoon)}, 1));
    QCOMPARE(*records->occurrences(app(), 10), std::vector{ran(1, kNoon)});
}

void TestScheduleRecords::answersTheLatestInTheirOrder()
{
    const auto records = open();
    std::vector<Occurrence> all;
    for (int hour = 1; hour <= 30; ++hour)
        all.push_back(ran(hour, kNoon + hour * 1h));
    QVERIFY(records->store(app(), all, 0));
    QCOMPARE(*records->occurrences(app(), 3), std::vector(all.end() - 3, all.end()));
}

void TestScheduleRecords::refusesToWriteOverAnotherDocsweep()
{
    const auto here = open();
    const auto there = open();
    QVERIFY(here->store(app(), std::vector{ran(1, kNoon)}, 0));
    QVERIFY(there->store(app(), std::vector{ran(2, kNoon + 1h)}, 1));
    const Result<> refused = here->store(app(), std::vector{ran(2, kNoon + 2h), ran(3, kNoon + 3h)}, 1);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(*here->occurrences(app(), 10), (std::vector{ran(1, kNoon), ran(2, kNoon + 1h)}));
}

void TestScheduleRecords::letsARunEndThoughAnotherWroteMeanwhile()
{
    const auto here = open();
    Occurrence run = ran(1, kNoon);
    run.outcome = Outcome::Running;
    QVERIFY(here->store(app(), std::vector{run}, 0));
    QVERIFY(open()->store(app(), std::vector{ran(2, kNoon + 1h)}, 1));
    QVERIFY(here->store(app(), std::vector{ran(1, kNoon)}, 1));
    QCOMPARE(here->occurrences(app(), 10)->front().outcome, Outcome::Ran);
}

void TestScheduleRecords::doesNotCallARunCutOffThatHasEnded()
{
    const auto records = open();
    QVERIFY(records->store(app(), std::vector{ran(1, kNoon)}, 0));
    Occurrence cutOff = ran(1, kNoon);
    cutOff.outcome = Outcome::Interrupted;
    QVERIFY(records->store(app(), std::vector{cutOff}, 1));
    QCOMPARE(records->occurrences(app(), 9)->front().outcome, Outcome::Ran);
    Occurrence running = ran(2, kNoon);
    running.outcome = Outcome::Running;
    QVERIFY(records->store(app(), std::vector{running}, 1));
    cutOff.number = 2;
    QVERIFY(records->store(app(), std::vector{cutOff}, 2));
    QCOMPARE(records->occurrences(app(), 9)->back().outcome, Outcome::Interrupted);
}

void TestScheduleRecords::goesAlongWithADatabaseThatIsMoved()
{
    const auto records = open();
    QVERIFY(records->store(meet({"sqlite:1", u"SQLite /a"_s}), everyHours(2)));
    QVERIFY(records->store(meet({"sqlite:1", u"SQLite /a"_s}), std::vector{ran(1, kNoon)}, 0));
    const WebAppId moved = meet({"sqlite:1", u"SQLite /b"_s});
    QCOMPARE(**records->settings(moved), everyHours(2));
    QCOMPARE(records->occurrences(moved, 9)->size(), size_t(1));
}

void TestScheduleRecords::staysBehindWhereAnotherDatabaseComes()
{
    const auto records = open();
    const WebAppId former = meet({"sqlite:1", u"SQLite /a"_s});
    QVERIFY(records->store(former, everyHours(2)));
    QVERIFY(records->store(former, std::vector{ran(1, kNoon)}, 0));
    const DatabaseId another{"sqlite:2", u"SQLite /a"_s};
    QVERIFY(!records->settings(meet(another))->has_value());
    QVERIFY(records->occurrences(meet(another), 9)->empty());
    QVERIFY((*openJournal(m_home->path()))->accept(another, {})); // it is the same after all
    QCOMPARE(**records->settings(meet(another)), everyHours(2));
    QCOMPARE(records->occurrences(meet(another), 9)->size(), size_t(1));
}

void TestScheduleRecords::isKnownByItsPlaceUntilItHasAnAnchor()
{
    const auto records = open();
    QVERIFY(records->store(meet({{}, u"SQLite /a"_s}), everyHours(2)));
    QCOMPARE(**records->settings(meet({"sqlite:1", u"SQLite /a"_s})), everyHours(2)); // its first run marked it
    QVERIFY(records->store(meet({{}, u"SQLite /b"_s}), everyHours(3)));
    const WebAppId known = meet({"sqlite:1", u"SQLite /b"_s}); // it was there only, known by its anchor before
    QCOMPARE(known, meet({"sqlite:1", u"SQLite /a"_s}));
    QCOMPARE(**records->settings(known), everyHours(2));
}

void TestScheduleRecords::refusesAWebAppThatIsNoMore()
{
    const auto records = open();
    const WebAppId known = meet({"sqlite:1", u"SQLite /a"_s});
    const WebAppId byPlace = meet({{}, u"SQLite /b"_s});
    QCOMPARE(meet({"sqlite:1", u"SQLite /b"_s}), known);
    QCOMPARE(records->store(byPlace, everyHours(2)).error().kind, ErrorKind::Conflict);
    QCOMPARE(records->store(byPlace, std::vector{ran(1, kNoon)}, 0).error().kind, ErrorKind::Conflict);
    QVERIFY(records->occurrences(byPlace, 9)->empty());
}

void TestScheduleRecords::keepsTheScheduleThatIsOnWhereTwoBecomeOne_data()
{
    QTest::addColumn<bool>("formerIsOn");
    QTest::addColumn<bool>("presentIsOn");
    QTest::addColumn<int>("hours");
    QTest::newRow("both: the present one") << true << true << 3;
    QTest::newRow("the former one") << true << false << 2;
    QTest::newRow("the present one") << false << true << 3;
    QTest::newRow("neither: the present one") << false << false << 3;
}

void TestScheduleRecords::keepsTheScheduleThatIsOnWhereTwoBecomeOne()
{
    QFETCH(bool, formerIsOn);
    QFETCH(bool, presentIsOn);
    QFETCH(int, hours);
    const auto records = open();
    const DatabaseId present{"sqlite:2", u"SQLite /a"_s};
    const WebAppId former = meet({"sqlite:1", u"SQLite /a"_s});
    QVERIFY(records->store(former, everyHours(2, formerIsOn)));
    QVERIFY(records->store(former, std::vector{ran(1, kNoon), ran(2, kNoon + 1h), ran(3, kNoon + 2h)}, 0));
    QVERIFY(records->store(meet(present), everyHours(3, presentIsOn)));
    QVERIFY(records->store(meet(present), std::vector{ran(1, kNoon + 4h), ran(2, kNoon + 5h)}, 0));
    QVERIFY((*openJournal(m_home->path()))->accept(present, {}));
    QCOMPARE((*records->settings(meet(present)))->schedule.period, Duration(hours * 1h));
    std::vector<Instant> due;
    const auto all = *records->occurrences(meet(present), 9);
    for (const Occurrence &record : all)
        due.push_back(record.dueAt);
    QVERIFY((due == std::vector<Instant>{kNoon, kNoon + 1h, kNoon + 2h, kNoon + 4h, kNoon + 5h}));
    QCOMPARE(all.back().number, 2); // whoever has them open goes on counting
    QVERIFY(records->store(meet(present), std::vector{ran(3, kNoon + 6h)}, 2));
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

void TestScheduleRecords::keepsAGradualStart()
{
    Rollout all;
    all.asked = {48h, 9};
    all.startedAt = kNoon;
    all.age = 12h;
    all.since = kNoon + 1us;
    all.cleanDays = 3;
    all.day = 20000;
    all.isDayClean = true;
    all.isDayTroubled = true;
    all.trouble = RolloutTrouble::HurriedHold;
    all.troubleAt = kNoon + 5h;
    all.troubleWhy = {u"alice/*"_s, Cause{CauseKind::BucketForeign, {u"box"_s}}};
    all.knownHold = 7;
    all.knownRun = 8;
    QCOMPARE(*open()->rollout(app()), std::optional<Rollout>());
    QVERIFY(open()->changeRollout(app(), [&all](std::optional<Rollout> &rollout) { rollout = all; }));
    QCOMPARE(*open()->rollout(app()), std::optional(all));
    all.isOver = true;
    QVERIFY(open()->changeRollout(app(), [](std::optional<Rollout> &rollout) { rollout->isOver = true; }));
    QCOMPARE(*open()->rollout(app()), std::optional(all));
    QVERIFY(open()->changeRollout(app(), [](std::optional<Rollout> &rollout) { rollout.reset(); }));
    QCOMPARE(*open()->rollout(app()), std::optional<Rollout>());
}

void TestScheduleRecords::givesAGradualStartToNobodyElse()
{
    QVERIFY(
        open()->changeRollout(app(), [](std::optional<Rollout> &rollout) { rollout = beginRollout({}, kNoon, 1h); }));
    QCOMPARE(*open()->rollout(app(u"PostgreSQL app"_s)), std::optional<Rollout>());
    const Result<> refused = open()->changeRollout(99, [](std::optional<Rollout> &rollout) { rollout.emplace(); });
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
}

void TestScheduleRecords::keepsTheLongerAgeWhereTwoBecomeOne()
{
    const DatabaseId here{"sqlite:1", u"SQLite /srv/app/db.sqlite3"_s};
    const DatabaseId other{"sqlite:2", u"SQLite /srv/app/db.sqlite3"_s};
    const auto begin = [this](const DatabaseId &database, Duration age) {
        return open()->changeRollout(meet(database), [age](std::optional<Rollout> &rollout) {
            rollout = beginRollout({age, 7}, kNoon, 1h);
        });
    };
    QVERIFY(begin(here, 12h));
    QVERIFY(begin(other, 24h));
    QVERIFY((*openJournal(m_home->path()))->accept(other, {}));
    QCOMPARE((*open()->rollout(meet(other)))->age, Duration(24h));
}

void TestScheduleRecords::seesHoldsMadeInAHurry()
{
    const auto journal = openJournal(m_home->path());
    const DatabaseId database{"sqlite:1", u"SQLite /srv/app/db.sqlite3"_s};
    const WebAppId webApp = *(*journal)->meet(database);
    Plan draft;
    draft.createdAt = kNoon;
    draft.policy.age = 1h;
    draft.policy.cutoff = kNoon - 1h;
    draft.databaseName = database.place;
    draft.webApp = webApp;
    {
        const auto writer = (*journal)->beginPlan(draft);
        PlanItem session;
        session.kind = ItemKind::Session;
        session.reason = Reason::SessionIdle;
        session.sessionKey = "alice";
        session.sessionId = 1;
        QVERIFY((*writer)->append(session, true));
        PlanItem file;
        file.reason = Reason::Orphan;
        file.kind = ItemKind::Orphan;
        file.bucket = u"box"_s;
        file.key = "bob/a.pdf";
        QVERIFY((*writer)->append(file, true));
        QVERIFY((*writer)->seal({}));
    }
    const auto hold = [&](const char *pattern) {
        Hold wanted = *parseHold(pattern, {});
        wanted.since = kNoon + 1h;
        return (*journal)->addHold(wanted)->id;
    };
    const auto found = [&](Instant since, qint64 after, WebAppId of) {
        std::vector<Hold> added = *(*journal)->holds();
        std::erase_if(added, [after](const Hold &each) { return each.id <= after; });
        const auto hurried = open()->hurriedHold(of, since, std::move(added), {});
        return hurried && *hurried ? QString::fromUtf8((*hurried)->pattern) : QString();
    };
    hold("carol");
    QCOMPARE(found(kNoon, 0, webApp), QString());
    const qint64 session = hold("alice");
    QCOMPARE(found(kNoon, 0, webApp), u"alice"_s);
    QCOMPARE(found(kNoon, session, webApp), QString());
    QCOMPARE(found(kNoon + 1us, 0, webApp), QString()); // that plan was of a step before
    QCOMPARE(found(kNoon, 0, webApp + 1), QString());
    hold("bob/*.pdf");
    QCOMPARE(found(kNoon, session, webApp), u"bob/*.pdf"_s);
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
    QVERIFY(open()->store(app(), ScheduleSettings())); // and the new tables are there
}

QTEST_GUILESS_MAIN(TestScheduleRecords)
#include "tst_schedulerecords.moc"
