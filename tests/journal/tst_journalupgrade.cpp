// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalcopy.h"
#include "core/journal/schedulerecords.h"
#include "core/journal/schema.h"
#include "core/journal/sqlitejournal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace docsweep;
using namespace Qt::StringLiterals;

/// What an update of docsweep does to the journal of the version before, and what it never does to a newer one.
class TestJournalUpgrade : public QObject {
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void keepsACopyOfTheOlderForm();
    void givesSchedulesToTheirWebApps();
    void givesWhatWaitsToItsBuckets();
    void keepsPlansAndRunsOfTheThirdVersion();
    void givesTextsTheirCauses();
    void leavesPlansOfTheSixthVersionAsTheyWereSealed();
    void leavesTheOlderFormWhereNoCopyCanBeKept();
    void survivesBeingKilledAtAnyWrite_data();
    void survivesBeingKilledAtAnyWrite();
    void letsNobodyReadACopyThatIsBeingMade();
    void keepsNoCopyOfANewJournal();
    void changesNoByteOfANewerJournal();
    void refusesANewerFormThatIsInTheLogOnly();
    void keepsItsLogWhenAnotherProcessIsDone();

private:
    QString path() const { return journalPath(m_home->path()); }
    void makeFirstVersion() { make(QStringLiteral(JOURNAL_V1)); }
    void makeThirdVersion() { make(QStringLiteral(JOURNAL_V3)); }
    void makeSixthVersion() { make(QStringLiteral(JOURNAL_V6)); }
    void make(const QString &script);
    QVariant asked(const QString &path, const QString &question);
    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {

const QString kVersion = u"PRAGMA user_version"_s;
const QString kRuns = u"SELECT count(*) FROM run"_s;

/// Every file of the folder with its bytes.
QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> content;
    const QStringList names = QDir(folder).entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        content[name] = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    return content;
}

/// Opens the journal in a process that dies at the first write past so many bytes of a file. True: it lived.
bool openUntil(const QString &path, rlim_t bytes)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit noCore{0, 0};
        ::setrlimit(RLIMIT_CORE, &noCore);
        ::umask(022); // the usual one
        const rlimit limit{bytes, bytes};
        ::setrlimit(RLIMIT_FSIZE, &limit); // SIGXFSZ ends the process
        SqlConnection connection(u"QSQLITE"_s);
        ::_exit(openJournalDatabase(connection, path) ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

void TestJournalUpgrade::make(const QString &script)
{
    QFile file(script);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith("--"_L1); });
    SqlConnection connection(u"QSQLITE"_s);
    connection.database().setDatabaseName(path());
    QVERIFY(connection.database().open());
    QVERIFY(connection.run(u"PRAGMA journal_mode = WAL"_s));
    const QStringList statements = lines.join(u'\n').split(u';');
    for (const QString &statement : statements) {
        if (!statement.trimmed().isEmpty())
            QVERIFY2(connection.run(statement), qPrintable(statement));
    }
}

QVariant TestJournalUpgrade::asked(const QString &path, const QString &question)
{
    SqlConnection connection(u"QSQLITE"_s);
    connection.database().setDatabaseName(path);
    if (!connection.database().open())
        return {};
    QSqlQuery query(connection.database());
    return query.exec(question) && query.next() ? query.value(0) : QVariant();
}

void TestJournalUpgrade::keepsACopyOfTheOlderForm()
{
    makeFirstVersion();
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
    const QVariant runs = asked(path(), kRuns);
    QVERIFY(openJournal(m_home->path()));
    QCOMPARE(asked(path(), kVersion).toInt(), kJournalVersion);
    const QString copy = journalCopyPath(path(), 1);
    QCOMPARE(asked(copy, kVersion).toInt(), 1);
    QCOMPARE(asked(copy, kRuns), runs);
    QCOMPARE(asked(copy, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    // The way back: the copy in its place is the journal it was.
    QVERIFY(QFile::remove(path()) && QFile::copy(copy, path()));
    const Result<std::unique_ptr<Journal>> again = openJournal(m_home->path());
    QCOMPARE((*again)->runs(10)->size(), size_t(runs.toInt()));
}

void TestJournalUpgrade::givesSchedulesToTheirWebApps()
{
    makeThirdVersion();
    const auto journal = openJournal(m_home->path());
    QVERIFY(journal);
    const auto records = ScheduleRecords::open(m_home->path());
    const auto minutes = [&](const DatabaseId &database) {
        const Result<std::optional<ScheduleSettings>> settings = (*records)->settings(*(*journal)->meet(database));
        return settings && *settings
            ? qint64(std::chrono::duration_cast<std::chrono::minutes>((*settings)->schedule.period).count())
            : qint64(0);
    };
    const auto seen = [&](const DatabaseId &database) {
        return (*records)->occurrences(*(*journal)->meet(database), 9)->size();
    };
    const DatabaseId moved{"sqlite:1", u"SQLite /yet/another/db.sqlite3"_s};
    QCOMPARE(minutes(moved), 120); // of its two schedules the one that was followed last
    QCOMPARE(seen(moved), size_t(3));
    const DatabaseId another{"sqlite:9", u"SQLite /srv/app/db.sqlite3"_s};
    QCOMPARE(minutes(another), 0);
    QCOMPARE(seen(another), size_t(0));
    const DatabaseId unmarked{{}, u"SQLite /unmarked/db.sqlite3"_s};
    QCOMPARE(minutes(unmarked), 30);
    QCOMPARE(minutes({"sqlite:2", unmarked.place}), 30); // its first run marks it
    QCOMPARE(seen({"sqlite:2", u"SQLite /elsewhere/db.sqlite3"_s}), size_t(1));
    QCOMPARE(minutes({"sqlite:3", u"SQLite /never/met.sqlite3"_s}), 90);
    QCOMPARE(seen({{}, u"SQLite /switched/once.sqlite3"_s}), size_t(1));
    QCOMPARE(minutes({"pg:1:2:public", u"PostgreSQL parser on db:5432 as web"_s}), 0);
}

void TestJournalUpgrade::givesWhatWaitsToItsBuckets()
{
    makeThirdVersion();
    const Result<std::unique_ptr<Journal>> journal = openJournal(m_home->path());
    const DatabaseId database{"sqlite:1", u"SQLite /srv/app/db.sqlite3"_s};
    const BucketId present{"mark:b", "inode:2", u"folder /srv/store/document-uploads"_s};
    QString waiting;
    const std::vector<PendingDeletion> all = *(*journal)->pending(*(*journal)->meet(database), 0, 10);
    for (const PendingDeletion &pending : all)
        waiting +=
            u"%1 %2 in %3/%4 of %5 tried %6%7\n"_s.arg(QString::number(pending.id), QString::fromUtf8(pending.item.key),
                QString::fromUtf8(pending.bucket.mark), QString::fromUtf8(pending.bucket.physical), pending.item.bucket,
                QString::number(pending.tries), pending.isAdopted ? QString() : u" not found yet"_s);
    QCOMPARE(waiting,
        u"3 o/a in mark:b/inode:2 of document-uploads tried 0\n"
        "5 o/b in mark:a/inode:1 of document-uploads tried 1\n"
        "6 o/c in / of document-uploads tried 2\n"
        "7 o/d in / of document-uploads tried 3 not found yet\n"
        "8 o/e in mark:b/inode:2 of document-uploads tried 4\n"_s);
    QVERIFY((*journal)->strangers(database, {{u"document-uploads"_s, present}})->empty());
    const BucketId strange{"mark:c", "inode:3", u"folder /srv/store/document-uploads"_s};
    const auto strangers = *(*journal)->strangers(database, {{u"document-uploads"_s, strange}});
    QCOMPARE(strangers.size(), size_t(1));
    QVERIFY(strangers.front().wasTold);
    QCOMPARE(asked(path(), u"SELECT seq FROM sqlite_sequence WHERE name = 'pending'"_s).toInt(), 12); // given once
}

void TestJournalUpgrade::keepsPlansAndRunsOfTheThirdVersion()
{
    makeThirdVersion();
    const Result<std::unique_ptr<Journal>> journal = openJournal(m_home->path());
    const Result<Plan> plan = (*journal)->plan(1);
    QCOMPARE(plan->state, PlanState::Sealed); // it knows its database and its buckets
    QCOMPARE(plan->digest, QByteArray("\x01\x02"));
    QCOMPARE(plan->buckets.value(u"document-uploads"_s).mark, "mark:b");
    QCOMPARE((*journal)->items(1, {0, 9})->size(), size_t(5));
    QCOMPARE((*journal)->run(1)->waiting, 5);
    QCOMPARE((*journal)->run(2)->totals.earlierDeletionsFinished, 4);
    QCOMPARE((*journal)->run(2)->totals.earlierBytesFinished, 400);
    QCOMPARE((*journal)->holds()->size(), size_t(1));
    QVERIFY(!plan->policy.keepOldVersions);
}

void TestJournalUpgrade::givesTextsTheirCauses()
{
    makeSixthVersion();
    const Result<std::unique_ptr<Journal>> journal = openJournal(m_home->path());
    QVERIFY(journal);
    const std::vector<PlanItem> items = *(*journal)->items(1, {0, 9});
    QCOMPARE(items.size(), size_t(8));
    const Why held = Cause{CauseKind::HeldSince, {}};
    const Why foreign = Cause{CauseKind::BucketForeign, {u"\"old box\""_s}};
    QVERIFY(items[0].detail.isEmpty());
    QCOMPARE(items[1].detail, held);
    QCOMPARE(items[2].detail, Why(Cause{CauseKind::SessionLeftAlone, {}}));
    QCOMPARE(items[3].detail, Why(Cause{CauseKind::DealtWithLater, {}}));
    QCOMPARE(items[4].detail, foreign);
    QCOMPARE(items[5].detail, Why(u"the server said: \"no\""_s));
    QCOMPARE(items[6].detail, Why(u"held since the plan was made, says somebody"_s)); // wholly or not at all
    QCOMPARE(items[7].detail, held);
    QCOMPARE(items[7].left, items[1].left);
    // Words that are kept are those of then.
    const QString then = u"bucket %1 is not among those configured now"_s;
    QCOMPARE((*journal)->pending(1, 0, 9)->front().why, Why(then.arg(u"\"old box\""_s), foreign.cause));
    QCOMPARE((*journal)->run(1)->storageProblem, Why(then.arg(u"gone"_s), {CauseKind::BucketForeign, {u"gone"_s}}));
    QVERIFY((*journal)->run(1)->error.isEmpty());
    QCOMPARE((*journal)->run(2)->error, Why(Cause{CauseKind::ProcessEnded, {}}));
    QCOMPARE((*journal)->run(3)->error, Why(u"something else"_s));
    QCOMPARE((*journal)->run(3)->storageProblem, Why(Cause{CauseKind::SwitchedOff, {}}));
    QCOMPARE((*journal)->run(3)->overridden.text, u"9 items, the limit is 5"_s);
    // The words of items that their causes say are not kept twice, and nothing else is left of the mapping.
    QCOMPARE(asked(path(), u"SELECT count(detail) FROM item"_s).toInt(), 2);
    QCOMPARE(asked(path(), u"SELECT count(*) FROM sqlite_master WHERE name = 'known_text'"_s).toInt(), 0);
}

void TestJournalUpgrade::leavesPlansOfTheSixthVersionAsTheyWereSealed()
{
    makeSixthVersion();
    const Result<std::unique_ptr<Journal>> journal = openJournal(m_home->path());
    const Result<Plan> plan = (*journal)->plan(1);
    QVERIFY(plan);
    QCOMPARE(plan->state, PlanState::Sealed);
    QCOMPARE(plan->digest, QByteArray("\x01\x02"));
    QCOMPARE((*journal)->batches(1, -1, 9)->front().digest, QByteArray("\x0a\x0b"));
    QCOMPARE(plan->statistics.problems.size(), size_t(1));
    QCOMPARE(plan->statistics.problems.front().error, (Error{ErrorKind::Unavailable, u"box does not answer"_s}));
    QCOMPARE((*journal)->openIntents(1, 0)->size(), size_t(0));
    QCOMPARE((*journal)->holds()->size(), size_t(1));
}

void TestJournalUpgrade::leavesTheOlderFormWhereNoCopyCanBeKept()
{
    makeFirstVersion();
    const QString obstacle = journalCopyPath(path(), 1) + u".new"_s;
    QVERIFY(QDir().mkpath(obstacle));
    const Result<std::unique_ptr<Journal>> refused = openJournal(m_home->path());
    QCOMPARE(refused.error().kind, ErrorKind::Io);
    QVERIFY2(refused.error().cause.kind == CauseKind::JournalUncopied, qPrintable(refused.error().text));
    QCOMPARE(asked(path(), kVersion).toInt(), 1);
    QVERIFY(QDir().rmdir(obstacle));
    QVERIFY(openJournal(m_home->path()));
}

void TestJournalUpgrade::survivesBeingKilledAtAnyWrite_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("step");
    QTest::newRow("from the first version") << QStringLiteral(JOURNAL_V1) << 1 << 2048;
    QTest::newRow("from the sixth version") << QStringLiteral(JOURNAL_V6) << 6 << 4096;
}

void TestJournalUpgrade::survivesBeingKilledAtAnyWrite()
{
    QFETCH(QString, script);
    QFETCH(int, from);
    QFETCH(int, step);
    const QString texts =
        u"SELECT group_concat(coalesce(detail, '-'), '|') FROM (SELECT detail FROM item ORDER BY id)"_s;
    int deaths = 0;
    for (rlim_t bytes = 0;; bytes += rlim_t(step)) {
        m_home = std::make_unique<QTemporaryDir>();
        make(script);
        const QVariant runs = asked(path(), kRuns);
        const QVariant before = asked(path(), texts);
        const bool lived = openUntil(path(), bytes);
        deaths += lived ? 0 : 1;
        const int version = asked(path(), kVersion).toInt();
        QVERIFY2(version == from || version == kJournalVersion, qPrintable(QString::number(bytes)));
        if (version == from)
            QCOMPARE(asked(path(), texts), before);
        QCOMPARE(asked(path(), u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        const Result<std::unique_ptr<Journal>> journal = openJournal(m_home->path());
        QVERIFY2(journal, qPrintable(QString::number(bytes)));
        QCOMPARE((*journal)->runs(10)->size(), size_t(runs.toInt()));
        QCOMPARE(asked(journalCopyPath(path(), from), kRuns), runs);
        QCOMPARE(asked(journalCopyPath(path(), from), texts), before);
        QVERIFY(!QFile::exists(journalCopyPath(path(), from) + u".new"_s));
        if (from == 6)
            QCOMPARE(asked(path(), u"SELECT count(cause) FROM item"_s).toInt(), 5);
        if (lived)
            break;
    }
    QVERIFY2(deaths > 10, qPrintable(QString::number(deaths)));
}

void TestJournalUpgrade::letsNobodyReadACopyThatIsBeingMade()
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    int seen = 0;
    for (rlim_t bytes = 0; bytes <= 64 * 1024; bytes += 4096) {
        init();
        makeFirstVersion();
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
        if (openUntil(path(), bytes))
            break;
        const QFileInfo half(journalCopyPath(path(), 1) + u".new"_s);
        if (!half.exists())
            continue;
        ++seen;
        QCOMPARE(half.permissions() & others, QFile::Permissions());
    }
    QVERIFY(seen > 0);
}

void TestJournalUpgrade::keepsNoCopyOfANewJournal()
{
    QVERIFY(openJournal(m_home->path()));
    QVERIFY(openJournal(m_home->path()));
    QCOMPARE(QDir(m_home->path()).entryList({u"*.version-*"_s}, QDir::Files), QStringList());
}

void TestJournalUpgrade::changesNoByteOfANewerJournal()
{
    makeFirstVersion();
    {
        SqlConnection connection(u"QSQLITE"_s);
        connection.database().setDatabaseName(path());
        QVERIFY(connection.database().open());
        QVERIFY(connection.run(u"PRAGMA journal_mode = DELETE"_s)); // a newer one may have other settings, too
        QVERIFY(connection.run(u"PRAGMA user_version = %1"_s.arg(kJournalVersion + 1)));
    }
    const QMap<QString, QByteArray> before = contentOf(m_home->path());
    const Result<std::unique_ptr<Journal>> refused = openJournal(m_home->path());
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY(refused.error().text.contains(u"newer docsweep"_s));
    QCOMPARE(contentOf(m_home->path()), before);
}

void TestJournalUpgrade::refusesANewerFormThatIsInTheLogOnly()
{
    makeFirstVersion();
    SqlConnection newer(u"QSQLITE"_s); // stays open, so its log is not settled into the file
    newer.database().setDatabaseName(path());
    QVERIFY(newer.database().open());
    QVERIFY(newer.run(u"PRAGMA user_version = %1"_s.arg(kJournalVersion + 1)));
    QCOMPARE(openJournal(m_home->path()).error().kind, ErrorKind::Conflict);
    QCOMPARE(asked(path(), kVersion).toInt(), kJournalVersion + 1);
    QCOMPARE(asked(path(), u"SELECT count(*) FROM sqlite_master WHERE name = 'schedule'"_s).toInt(), 0);
}

/// SQLite deletes the log when its last connection closes, which it knows by its locks.
void TestJournalUpgrade::keepsItsLogWhenAnotherProcessIsDone()
{
    const auto first = openJournal(m_home->path());
    QVERIFY(first);
    const auto second = openJournal(m_home->path()); // while the first one holds its locks
    QVERIFY(second);
    const QString log = path() + u"-wal"_s;
    QVERIFY(QFileInfo::exists(log));
    QProcess other;
    other.start(u"/usr/bin/python3"_s,
        {u"-c"_s,
            u"import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); "
            "print(c.execute('SELECT count(*) FROM run').fetchone()[0]); c.close()"_s,
            path()});
    QVERIFY(other.waitForFinished() && other.exitCode() == 0);
    QVERIFY2(QFileInfo::exists(log), "another process took these connections for dead");
}

QTEST_GUILESS_MAIN(TestJournalUpgrade)
#include "tst_journalupgrade.moc"
