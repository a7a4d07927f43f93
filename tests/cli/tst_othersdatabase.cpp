// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/installation.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <array>

#include <grp.h>
#include <pwd.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// As whom a process acts: with its own group, and those it is a member of.
struct Person {
    uid_t user = 0;
    gid_t group = 0;
    gid_t memberOf = 0;
};

constexpr uid_t kDaemon = 1;
constexpr int kDone = 0;
constexpr int kFailed = 1;

} // namespace

/// A web app's SQLite database belongs to the web app's user; docsweep is called by others. Real processes of real
/// users: www-data is the web app, daemon a member of its group.
class TestOthersDatabase : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aMemberIsRefusedBeforeAnythingIsMade_data();
    void aMemberIsRefusedBeforeAnythingIsMade();
    void aMemberLooksWhileTheWebAppIsThere();
    void aMemberLooksAtWhatACrashLeft();
    void aMemberLooksAtARollbackDatabase();
    void aMemberWorksWhereNewFilesBelongToTheGroup_data();
    void aMemberWorksWhereNewFilesBelongToTheGroup();
    void whoeverMayDoesNotStopTheWebApp_data();
    void whoeverMayDoesNotStopTheWebApp();
    void theOwnerIsToldOfWhatOthersLeft();

private:
    QString app(const QString &name = {}) const { return m_it->path(u"app/"_s + name); }
    QStringList beside() const { return QDir(app()).entryList(QDir::Files, QDir::Name); }
    /// A process of that user with the database at hand.
    std::unique_ptr<QProcess> process(const Person &person, const QString &program, const QStringList &arguments) const;
    CallResult call(const Person &person, const char *line) const;
    /// The web app's user runs Python with the database `d` open; answers what it printed.
    QByteArray webApp(const QByteArray &code) const;
    /// The same, which stays: answers once the code has run.
    std::unique_ptr<QProcess> stayingWebApp(const QByteArray &code) const;
    void setMode(const char *journalMode, mode_t folder);

    Person m_webApp;
    Person m_member;
    std::unique_ptr<Installation> m_it;
};

void TestOthersDatabase::initTestCase()
{
    const passwd *user = getpwnam("www-data"); // NOLINT(concurrency-mt-unsafe): one thread
    if (geteuid() != 0 || !user)
        QSKIP("needs root, who can act as the users www-data and daemon");
    m_webApp = {user->pw_uid, user->pw_gid, user->pw_gid};
    m_member = {kDaemon, kDaemon, user->pw_gid};
}

void TestOthersDatabase::init()
{
    m_it = std::make_unique<Installation>();
    m_it->addPair("aaa", 72h);
    QVERIFY(QFile::copy(QStringLiteral(DOCSWEEP_CLI), m_it->path(u"docsweep-cli"_s)));
    QVERIFY(QDir().mkpath(app()));
    QVERIFY(QFile::rename(m_it->path(u"db.sqlite3"_s), app(u"db.sqlite3"_s)));
    QVERIFY(QFile::remove(m_it->path(u".env"_s)));
    QCOMPARE(::chmod(qPrintable(m_it->path()), 0755), 0);
    setMode("wal", 0775);
}

void TestOthersDatabase::cleanup()
{
    m_it.reset();
}

void TestOthersDatabase::setMode(const char *journalMode, mode_t folder)
{
    for (const QString &path : {app(), app(u"db.sqlite3"_s)})
        QCOMPARE(::chown(qPrintable(path), m_webApp.user, m_webApp.group), 0);
    QCOMPARE(::chmod(qPrintable(app()), folder), 0);
    QCOMPARE(::chmod(qPrintable(app(u"db.sqlite3"_s)), 0660), 0);
    webApp(QByteArray("print(d.execute('pragma journal_mode = ") + journalMode + "').fetchall())");
}

std::unique_ptr<QProcess> TestOthersDatabase::process(
    const Person &person, const QString &program, const QStringList &arguments) const
{
    const QString home = m_it->path(u"home-"_s + QString::number(person.user));
    QDir().mkpath(home);
    (void)::chown(qPrintable(home), person.user, person.group);
    auto made = std::make_unique<QProcess>();
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    environment.insert(u"HOME"_s, home);
    environment.insert(u"DOCSWEEP_HOME"_s, home + u"/docsweep"_s);
    environment.insert(u"DATABASE_URL"_s, u"sqlite:///"_s + app(u"db.sqlite3"_s));
    environment.insert(u"STORAGE_ROOT"_s, m_it->path(u"storage"_s));
    made->setProcessEnvironment(environment);
    made->setWorkingDirectory(home);
    made->setChildProcessModifier([person] {
        umask(022);
        if (setgroups(1, &person.memberOf) != 0 || setgid(person.group) != 0 || setuid(person.user) != 0)
            _exit(111);
    });
    made->setProgram(program);
    made->setArguments(arguments);
    return made;
}

CallResult TestOthersDatabase::call(const Person &person, const char *line) const
{
    const auto made = process(person, m_it->path(u"docsweep-cli"_s), QString::fromLatin1(line).split(u' '));
    made->setStandardInputFile(QProcess::nullDevice());
    made->start();
    return Installation::finish(*made);
}

const QByteArray kOpen = "import os, sqlite3, sys\nd = sqlite3.connect(sys.argv[1], timeout=2, isolation_level=None)\n";

QByteArray TestOthersDatabase::webApp(const QByteArray &code) const
{
    const auto made =
        process(m_webApp, u"/usr/bin/python3"_s, {u"-c"_s, QString::fromUtf8(kOpen + code), app(u"db.sqlite3"_s)});
    made->setProcessChannelMode(QProcess::MergedChannels);
    made->start();
    made->waitForFinished();
    return made->readAll().trimmed().split('\n').last();
}

std::unique_ptr<QProcess> TestOthersDatabase::stayingWebApp(const QByteArray &code) const
{
    auto made = process(m_webApp, u"/usr/bin/python3"_s,
        {u"-c"_s, QString::fromUtf8(kOpen + code + "\nprint('ready', flush=True)\nsys.stdin.read()"),
            app(u"db.sqlite3"_s)});
    made->start();
    made->waitForReadyRead();
    return made;
}

const QByteArray kTouch = "print(d.execute('update parser_usersession set is_active = 1').rowcount)\n";

void TestOthersDatabase::aMemberIsRefusedBeforeAnythingIsMade_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("check") << QByteArray("wal") << QByteArray("check");
    QTest::newRow("dry run") << QByteArray("wal") << QByteArray("cleanup_files --dry-run");
    QTest::newRow("figures") << QByteArray("wal") << QByteArray("cleanup_files --stats");
    QTest::newRow("run") << QByteArray("wal") << QByteArray("cleanup_files");
    QTest::newRow("check, rollback") << QByteArray("delete") << QByteArray("check");
    QTest::newRow("run, rollback") << QByteArray("delete") << QByteArray("cleanup_files");
}

void TestOthersDatabase::aMemberIsRefusedBeforeAnythingIsMade()
{
    QFETCH(QByteArray, journalMode);
    QFETCH(QByteArray, line);
    setMode(journalMode.constData(), 0775);
    const CallResult looked = call(m_member, line.constData());
    QVERIFY2(looked.code == kFailed, qPrintable(looked.all()));
    QVERIFY2(looked.all().contains("sudo -u www-data docsweep-cli"_L1), qPrintable(looked.all()));
    QVERIFY2(looked.all().contains("belongs to user www-data"_L1), qPrintable(looked.all()));
    QCOMPARE(beside(), QStringList{u"db.sqlite3"_s});
    QCOMPARE(webApp(kTouch), QByteArray("1"));
    QCOMPARE(m_it->files().size(), 1);
}

void TestOthersDatabase::aMemberLooksWhileTheWebAppIsThere()
{
    const auto staying = stayingWebApp("d.execute('update parser_usersession set is_active = 0')");
    const QStringList before = beside();
    QCOMPARE(before.size(), 3);
    const CallResult looked = call(m_member, "cleanup_files --dry-run --json");
    QVERIFY2(looked.code == kDone, qPrintable(looked.all()));
    QVERIFY(looked.out.contains("aaa/upload.pdf"_L1));
    QCOMPARE(beside(), before);
    const CallResult run = call(m_member, "cleanup_files");
    QVERIFY2(run.code == kFailed && run.all().contains("sudo -u www-data"_L1), qPrintable(run.all()));
    QCOMPARE(webApp(kTouch), QByteArray("1"));
    staying->kill();
    staying->waitForFinished();
}

void TestOthersDatabase::aMemberLooksAtWhatACrashLeft()
{
    m_it->addFile("bbb/late.pdf", 72h);
    const auto staying = stayingWebApp("d.execute(\"update parser_usersession set session_key = 'bbb'\")");
    ::kill(pid_t(staying->processId()), SIGKILL);
    staying->waitForFinished();
    QCOMPARE(beside().size(), 3);
    const CallResult looked = call(m_member, "cleanup_files --dry-run --json");
    QVERIFY2(looked.code == kDone, qPrintable(looked.all()));
    QVERIFY2(looked.out.contains("\"bbb\""_L1), qPrintable(looked.out)); // which the log alone knows
    QCOMPARE(webApp(kTouch), QByteArray("1"));
}

void TestOthersDatabase::aMemberLooksAtARollbackDatabase()
{
    setMode("delete", 0775);
    const CallResult looked = call(m_member, "cleanup_files --dry-run --json");
    QVERIFY2(looked.code == kDone, qPrintable(looked.all()));
    QVERIFY(looked.out.contains("aaa/upload.pdf"_L1));
    QCOMPARE(beside(), QStringList{u"db.sqlite3"_s});
}

void TestOthersDatabase::aMemberWorksWhereNewFilesBelongToTheGroup_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::newRow("wal") << QByteArray("wal");
    QTest::newRow("delete") << QByteArray("delete");
}

void TestOthersDatabase::aMemberWorksWhereNewFilesBelongToTheGroup()
{
    QFETCH(QByteArray, journalMode);
    setMode(journalMode.constData(), 02775);
    QCOMPARE(call(m_member, "cleanup_files --dry-run").code, kDone);
    QCOMPARE(webApp(kTouch), QByteArray("1"));
    const CallResult run = call(m_member, "cleanup_files");
    QVERIFY2(run.code != kFailed, qPrintable(run.all()));
    QCOMPARE(webApp("d.execute('create table probe (x)'); print('written')"), QByteArray("written"));
    const CallResult owners = call(m_webApp, "cleanup_files");
    QVERIFY2(!owners.all().contains("lock file"_L1), qPrintable(owners.all()));
}

void TestOthersDatabase::whoeverMayDoesNotStopTheWebApp_data()
{
    QTest::addColumn<bool>("isRoot");
    QTest::addColumn<QByteArray>("line");
    for (const bool isRoot : {true, false}) {
        const QByteArray who = isRoot ? "root: " : "the owner: ";
        for (const char *line : {"check", "cleanup_files --dry-run", "cleanup_files --stats", "cleanup_files"})
            QTest::newRow(QByteArray(who + line).constData()) << isRoot << QByteArray(line);
    }
}

void TestOthersDatabase::whoeverMayDoesNotStopTheWebApp()
{
    QFETCH(bool, isRoot);
    QFETCH(QByteArray, line);
    const CallResult looked = call(isRoot ? Person{} : m_webApp, line.constData());
    QVERIFY2(!looked.all().contains("sudo"_L1), qPrintable(looked.all()));
    for (const QString &name : beside()) {
        struct stat facts = {};
        QCOMPARE(::stat(qPrintable(app(name)), &facts), 0);
        QVERIFY2(facts.st_uid == m_webApp.user && facts.st_gid == m_webApp.group, qPrintable(name));
        QVERIFY2((facts.st_mode & 0777) == 0660, qPrintable(name));
    }
    QCOMPARE(webApp("d.execute('create table probe (x)'); print('written')"), QByteArray("written"));
}

void TestOthersDatabase::theOwnerIsToldOfWhatOthersLeft()
{
    QFile log(app(u"db.sqlite3-wal"_s)); // as an older docsweep has left it
    QVERIFY(log.open(QIODevice::WriteOnly));
    QCOMPARE(::fchown(log.handle(), kDaemon, kDaemon), 0);
    QCOMPARE(::fchmod(log.handle(), 0644), 0);
    const CallResult run = call(m_webApp, "cleanup_files");
    QVERIFY2(run.code == kFailed, qPrintable(run.all()));
    QVERIFY2(run.all().contains("sudo chown "_L1) && run.all().contains("db.sqlite3-wal"_L1), qPrintable(run.all()));
    QCOMPARE(m_it->files().size(), 1);
}

QTEST_GUILESS_MAIN(TestOthersDatabase)
#include "tst_othersdatabase.moc"
