// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalcopy.h"
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
    void leavesTheOlderFormWhereNoCopyCanBeKept();
    void survivesBeingKilledAtAnyWrite();
    void letsNobodyReadACopyThatIsBeingMade();
    void keepsNoCopyOfANewJournal();
    void changesNoByteOfANewerJournal();
    void refusesANewerFormThatIsInTheLogOnly();
    void keepsItsLogWhenAnotherProcessIsDone();

private:
    QString path() const { return journalPath(m_home->path()); }
    void makeFirstVersion();
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

void TestJournalUpgrade::makeFirstVersion()
{
    QFile file(QStringLiteral(JOURNAL_V1));
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

void TestJournalUpgrade::leavesTheOlderFormWhereNoCopyCanBeKept()
{
    makeFirstVersion();
    const QString obstacle = journalCopyPath(path(), 1) + u".new"_s;
    QVERIFY(QDir().mkpath(obstacle));
    const Result<std::unique_ptr<Journal>> refused = openJournal(m_home->path());
    QCOMPARE(refused.error().kind, ErrorKind::Io);
    QVERIFY2(refused.error().text.contains(u"left as it is"_s) || refused.error().text.contains(u"left as it was"_s),
        qPrintable(refused.error().text));
    QCOMPARE(asked(path(), kVersion).toInt(), 1);
    QVERIFY(QDir().rmdir(obstacle));
    QVERIFY(openJournal(m_home->path()));
}

void TestJournalUpgrade::survivesBeingKilledAtAnyWrite()
{
    constexpr rlim_t kStep = 2048;
    int deaths = 0;
    for (rlim_t bytes = 0;; bytes += kStep) {
        m_home = std::make_unique<QTemporaryDir>();
        makeFirstVersion();
        const QVariant runs = asked(path(), kRuns);
        const bool lived = openUntil(path(), bytes);
        deaths += lived ? 0 : 1;
        const int version = asked(path(), kVersion).toInt();
        QVERIFY2(version == 1 || version == kJournalVersion, qPrintable(QString::number(bytes)));
        QCOMPARE(asked(path(), u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        const Result<std::unique_ptr<Journal>> journal = openJournal(m_home->path());
        QVERIFY2(journal, qPrintable(QString::number(bytes)));
        QCOMPARE((*journal)->runs(10)->size(), size_t(runs.toInt()));
        QCOMPARE(asked(journalCopyPath(path(), 1), kRuns), runs);
        QVERIFY(!QFile::exists(journalCopyPath(path(), 1) + u".new"_s));
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
