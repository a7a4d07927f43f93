// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sessions/compactioncase.h"

namespace docsweep {

/// What others do to the database, and to its mounts, while it is compacted.
class CompactionMeanwhileTest : public CompactionCase {
    Q_OBJECT

private slots:
    void noticesAWriterBetweenCopyAndExchange();
    void goesBackForWhoeverOpensItMeanwhile();
    void isRefusedForAMountOfItsOwn();
    void takesAMountOfItsFolder();
    void isRefusedWhereMountsCannotBeSeen();
    void noticesAMountMeanwhile();
    void keepsWhatAnotherOneOpenedMeanwhile();
    void keepsBothWhereItCannotGoBack();
};

namespace {

    /// A container that has something of the host mounted, and nothing open.
    class Container {
    public:
        Container(const QString &what, const QString &where)
        {
            m_process.start(u"unshare"_s,
                {u"--mount"_s, u"sh"_s, u"-c"_s, u"mount --bind \"$0\" \"$1\" && echo mounted && cat"_s, what, where});
            m_process.waitForReadyRead(10000);
            m_isMounted = m_process.readAllStandardOutput() == "mounted\n";
        }
        ~Container()
        {
            m_process.closeWriteChannel();
            m_process.waitForFinished();
        }
        bool isMounted() const { return m_isMounted; }
        qint64 id() const { return m_process.processId(); }

    private:
        QProcess m_process;
        bool m_isMounted = false;
    };

    /// Opens the file as SQLite does, and writes a mark at its end: in another process, which waits for the lease.
    pid_t writerOf(const QString &path)
    {
        const QByteArray name = QFile::encodeName(path);
        const pid_t process = fork();
        if (process == 0) {
            close_range(3, ~0U, 0); // a lease ends when nobody has its descriptor any more
            const int fd = ::open(name.constData(), O_RDWR | O_APPEND);
            _exit(fd >= 0 && ::write(fd, "commit", 6) == 6 ? 0 : 1);
        }
        return process;
    }

    bool endedWell(pid_t process)
    {
        int status = -1;
        return waitpid(process, &status, 0) == process && status == 0;
    }

    bool hasMark(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.readAll().endsWith("commit");
    }

    /// Whether a process waits in the kernel.
    bool isAsleep(pid_t process)
    {
        QFile file(u"/proc/%1/stat"_s.arg(process));
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(") S ");
    }

} // namespace

void CompactionMeanwhileTest::noticesAWriterBetweenCopyAndExchange()
{
    fillAndDelete(false);
    CompactionRequest meddled = request();
    meddled.onStep = [this](const char *step) {
        if (qstrcmp(step, "unlocked") == 0)
            VERIFY_OK(ask(u"INSERT INTO parser_usersession (session_key, created_at, is_active, last_activity) VALUES "
                          "('late', '2026-01-01', 1, '2026-01-01')"_s));
    };
    VERIFY_FAILS(compactByExchange(meddled, {}), ErrorKind::Unavailable);
    QVERIFY(content().contains(u"late"_s));
    QCOMPARE(files().filter(u"compact"_s), QStringList());
    VERIFY_OK(compactByExchange(request(), {}));
    QVERIFY(content().contains(u"late"_s));
}

void CompactionMeanwhileTest::goesBackForWhoeverOpensItMeanwhile()
{
    fillAndDelete(false);
    const QString before = content();
    pid_t other = -1;
    CompactionRequest meddled = request();
    meddled.onStep = [this, &other](const char *step) {
        if (qstrcmp(step, "leased") != 0)
            return;
        other = fork();
        if (other == 0) { // waits for the lease, and gets the file that was there then
            close_range(3, ~0U, 0);
            const int fd = ::open(QFile::encodeName(path()).constData(), O_RDWR);
            struct stat mine = {};
            struct stat there = {};
            const bool isSame = fstat(fd, &mine) == 0 && stat(QFile::encodeName(path()).constData(), &there) == 0
                && mine.st_ino == there.st_ino;
            _exit(isSame ? 0 : 1);
        }
        QTRY_VERIFY(isAsleep(other));
    };
    VERIFY_FAILS(compactByExchange(meddled, {}), ErrorKind::Unavailable);
    int status = -1;
    QCOMPARE(waitpid(other, &status, 0), other);
    QCOMPARE(status, 0);
    QCOMPARE(content(), before);
    QCOMPARE(files().filter(u"compact"_s), QStringList());
}

void CompactionMeanwhileTest::isRefusedForAMountOfItsOwn()
{
    fillAndDelete(false);
    const QString before = content();
    QVERIFY(QDir(m_folder->path()).mkdir(u"a container"_s));
    const QString inside = path(u"a container/db\\1.sqlite3"_s);
    QVERIFY(QFile(inside).open(QIODevice::WriteOnly));
    {
        const Container web(path(), inside);
        if (!web.isMounted())
            QSKIP("this user mounts nothing");
        const Result<Compaction> refused = compactByExchange(request(), {});
        VERIFY_FAILS(refused, ErrorKind::BadConfig);
        for (const QString &word : {inside, u"(process %1)"_s.arg(web.id()), u"--in-place"_s})
            QVERIFY2(refused.error().text.contains(word), qPrintable(refused.error().text));
        QCOMPARE(content(), before);
        QCOMPARE(files().filter(u"compact"_s), QStringList());
        VERIFY_OK(requireNotMountedAlone(inside)); // another one
    }
    VERIFY_OK(compactByExchange(request(), {})); // it has gone
}

void CompactionMeanwhileTest::takesAMountOfItsFolder()
{
    fillAndDelete(false);
    const QTemporaryDir elsewhere;
    const Container web(m_folder->path(), elsewhere.path());
    if (!web.isMounted())
        QSKIP("this user mounts nothing");
    VERIFY_OK(compactByExchange(request(), {}));
    // The container finds the new file.
    struct stat there = {};
    struct stat here = {};
    const QString inside = u"/proc/%1/root%2/db.sqlite3"_s.arg(QString::number(web.id()), elsewhere.path());
    QVERIFY(stat(QFile::encodeName(inside).constData(), &there) == 0);
    QVERIFY(stat(QFile::encodeName(path()).constData(), &here) == 0);
    QCOMPARE(there.st_ino, here.st_ino);
}

void CompactionMeanwhileTest::isRefusedWhereMountsCannotBeSeen()
{
    fillAndDelete(false);
    const QTemporaryDir processes;
    const QDir folder(processes.path());
    QVERIFY(QFile::link(u"/proc/self"_s, folder.filePath(u"self"_s)));
    QVERIFY(folder.mkdir(u"812"_s)); // has ended
    VERIFY_OK(requireNotMountedAlone(path(), processes.path()));
    QVERIFY(folder.mkpath(u"813/mountinfo"_s)); // nothing that can be read
    const Result<> unread = requireNotMountedAlone(path(), processes.path());
    VERIFY_FAILS(unread, ErrorKind::Unauthorized);
    QVERIFY2(unread.error().text.contains(u"(process 813)"_s) && unread.error().text.contains(u"--in-place"_s),
        qPrintable(unread.error().text));
    VERIFY_FAILS(requireNotMountedAlone(path(), path(u"nothing"_s)), ErrorKind::Unauthorized);
}

void CompactionMeanwhileTest::noticesAMountMeanwhile()
{
    fillAndDelete(false);
    const QString before = content();
    const QTemporaryDir elsewhere;
    const QString inside = elsewhere.filePath(u"db.sqlite3"_s);
    QVERIFY(QFile(inside).open(QIODevice::WriteOnly));
    for (const char *moment : {"copied", "exchanging"}) {
        std::unique_ptr<Container> web;
        CompactionRequest meddled = request();
        meddled.onStep = [&](const char *step) {
            if (qstrcmp(step, moment) == 0)
                web = std::make_unique<Container>(path(), inside);
        };
        const Result<Compaction> refused = compactByExchange(meddled, {});
        if (web && !web->isMounted())
            QSKIP("this user mounts nothing");
        VERIFY_FAILS(refused, ErrorKind::BadConfig);
        QCOMPARE(content(), before);
        QCOMPARE(files().filter(u"compact"_s) + files().filter(u"kept"_s), QStringList());
    }
}

void CompactionMeanwhileTest::keepsWhatAnotherOneOpenedMeanwhile()
{
    fillAndDelete(false);
    pid_t first = -1;
    pid_t second = -1;
    CompactionRequest meddled = request();
    meddled.onStep = [&](const char *step) {
        if (qstrcmp(step, "exchanging") == 0) {
            first = writerOf(path());
            QTRY_VERIFY(isAsleep(first));
        } else if (qstrcmp(step, "renamed") == 0) {
            second = writerOf(path());
            QTRY_VERIFY(isAsleep(second));
        }
    };
    const Result<Compaction> failed = compactByExchange(meddled, {});
    VERIFY_FAILS(failed, ErrorKind::Io);
    const QString kept = path(u"db.sqlite3.docsweep-kept-1"_s);
    QVERIFY2(failed.error().text.contains(kept), qPrintable(failed.error().text));
    QVERIFY(endedWell(first));
    QVERIFY(endedWell(second));
    QVERIFY(hasMark(path()));
    QVERIFY(hasMark(kept));
    (void)compactByExchange(request(), {});
    QVERIFY(hasMark(kept)); // not a leftover
}

void CompactionMeanwhileTest::keepsBothWhereItCannotGoBack()
{
    fillAndDelete(false);
    pid_t first = -1;
    const QString aside = path(u"aside"_s);
    CompactionRequest meddled = request();
    meddled.onStep = [&](const char *step) {
        if (qstrcmp(step, "exchanging") == 0) {
            first = writerOf(path());
            QTRY_VERIFY(isAsleep(first));
        } else if (qstrcmp(step, "renamed") == 0) {
            QVERIFY(QFile::rename(path(u"db.sqlite3.docsweep-compact"_s), aside));
        }
    };
    VERIFY_FAILS(compactByExchange(meddled, {}), ErrorKind::Io);
    QVERIFY(endedWell(first));
    QVERIFY(hasMark(aside));
    QVERIFY(QFile::exists(path()));
}

} // namespace docsweep

QTEST_GUILESS_MAIN(docsweep::CompactionMeanwhileTest)
#include "tst_compactionmeanwhile.moc"
