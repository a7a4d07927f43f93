// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ownfile.h"

#include "core/base/csv.h"
#include "core/base/secret.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

bool isOurs(QByteArrayView begin)
{
    return begin.startsWith("ours");
}

class Folder {
public:
    QString path(const QString &name) const { return directory.filePath(name); }
    void write(const QString &name, const QByteArray &bytes, mode_t mode = 0644) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || ::fchmod(file.handle(), mode) != 0)
            qFatal("the test cannot write its own files");
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
    }
    uint mode(const QString &name) const
    {
        struct stat facts = {};
        return ::lstat(qPrintable(path(name)), &facts) == 0 ? facts.st_mode & 07777U : 0;
    }
    QStringList names() const
    {
        return QDir(directory.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    QTemporaryDir directory;
};

template <typename T> QString complaint(const Result<T> &result)
{
    return result ? QString() : result.error().text;
}

} // namespace

class TestOwnFile : public QObject {
    Q_OBJECT

private slots:
    void addsToItsOwnKindAlone()
    {
        const Folder folder;
        const mode_t before = ::umask(0);
        QVERIFY(openToAppend(folder.path(u"new"_s), Readers::OwnerAlone, isOurs));
        ::umask(before);
        QCOMPARE(folder.mode(u"new"_s), 0600U);
        folder.write(u"log"_s, "ours\n"); // of before, for everybody to read
        const Result<Descriptor> log = openToAppend(folder.path(u"log"_s), Readers::OwnerAlone, isOurs);
        QVERIFY(log);
        QCOMPARE(folder.mode(u"log"_s), 0600U);
        QCOMPARE(::write(log->fd(), "more", 4), 4);
        QCOMPARE(folder.read(u"log"_s), "ours\nmore");

        folder.write(u".bashrc"_s, "alias ls='ls -l'\n", 0600);
        const auto refused = openToAppend(folder.path(u".bashrc"_s), Readers::OwnerAlone, isOurs);
        QVERIFY2(complaint(refused).contains(u"was not written by docsweep"_s), qPrintable(complaint(refused)));
        QCOMPARE(folder.read(u".bashrc"_s), "alias ls='ls -l'\n");
    }

    void refusesLinksAndWhatIsNoFile()
    {
        const Folder folder;
        folder.write(u"target"_s, "ours", 0644);
        QVERIFY(QFile::link(folder.path(u"target"_s), folder.path(u"link"_s)));
        QVERIFY(QFile::link(folder.path(u"nowhere"_s), folder.path(u"dangling"_s)));
        QCOMPARE(::link(qPrintable(folder.path(u"target"_s)), qPrintable(folder.path(u"second"_s))), 0);
        QCOMPARE(::mkfifo(qPrintable(folder.path(u"pipe"_s)), 0600), 0); // would block
        for (const QString &name : {u"link"_s, u"dangling"_s, u"second"_s, u"pipe"_s, u"."_s}) {
            QVERIFY2(!openToAppend(folder.path(name), Readers::OwnerAlone, isOurs), qPrintable(name));
            QVERIFY2(!openToLock(folder.path(name)), qPrintable(name));
        }
        for (const QString &name : {u"link"_s, u"dangling"_s, u"pipe"_s}) {
            QVERIFY2(!writeOwnFile(folder.path(name), "ours", Readers::OwnerAlone, isOurs), qPrintable(name));
            QVERIFY2(!makePrivate(folder.path(name), false), qPrintable(name));
        }
        QVERIFY(openToLock(folder.path(u"lock"_s)));
        QVERIFY(!folder.names().contains(u"nowhere"_s));
        QCOMPARE(folder.mode(u"target"_s), 0644U);
        QCOMPARE(folder.read(u"target"_s), "ours");
    }

    void refusesAFileOfAnotherUser()
    {
        if (geteuid() != 0)
            QSKIP("only root can give a file away");
        const Folder folder;
        folder.write(u"log"_s, "ours");
        QCOMPARE(::chown(qPrintable(folder.path(u"log"_s)), 65534, 65534), 0);
        QVERIFY(complaint(openToAppend(folder.path(u"log"_s), Readers::OwnerAlone, isOurs)).contains(u"(65534)"_s));
        QVERIFY(!writeOwnFile(folder.path(u"log"_s), "ours", Readers::OwnerAlone, isOurs));
        QVERIFY(!makePrivate(folder.path(u"log"_s), true));
    }

    void takesItsPlaceWholeOrNotAtAll()
    {
        const Folder folder;
        const mode_t before = ::umask(0);
        QVERIFY(writeOwnFile(folder.path(u"figures"_s), "ours 1", Readers::Everybody, isOurs));
        ::umask(077);
        QVERIFY(writeOwnFile(folder.path(u"figures"_s), "ours 2", Readers::Everybody, isOurs));
        ::umask(before);
        QCOMPARE(folder.read(u"figures"_s), "ours 2");
        QCOMPARE(folder.mode(u"figures"_s), 0644U);
        {
            const auto half = OwnFileWriter::begin(folder.path(u"figures"_s), Readers::OwnerAlone, isOurs);
            QVERIFY(half);
            QCOMPARE((*half)->device().write("ours, half"), 10);
        }
        QCOMPARE(folder.read(u"figures"_s), "ours 2");
        QCOMPARE(folder.names(), QStringList{u"figures"_s});
        folder.write(u"secret"_s, "root's own", 0600);
        QVERIFY(!writeOwnFile(folder.path(u"secret"_s), "ours", Readers::Everybody, isOurs));
        QCOMPARE(folder.read(u"secret"_s), "root's own");
        QCOMPARE(folder.mode(u"secret"_s), 0600U);
        folder.write(u"empty"_s, "");
        QVERIFY(writeOwnFile(folder.path(u"empty"_s), "ours", Readers::OwnerAlone, isOurs));
        QVERIFY(!writeOwnFile(folder.path(u"no/such/folder"_s), "ours", Readers::OwnerAlone, isOurs));
    }

    void madePrivateWithoutBeingOpened()
    {
        const Folder folder;
        QVERIFY(makePrivate(folder.path(u"gone"_s), false));
        QVERIFY(!folder.names().contains(u"gone"_s));
        const mode_t before = ::umask(0);
        QVERIFY(makePrivate(folder.path(u"made"_s), true));
        ::umask(before);
        QCOMPARE(folder.mode(u"made"_s), 0600U);
        folder.write(u"journal"_s, "rows", 0644);
        QVERIFY(makePrivate(folder.path(u"journal"_s), true));
        QCOMPARE(folder.mode(u"journal"_s), 0600U);
        QCOMPARE(folder.read(u"journal"_s), "rows");
    }

    void anExportReplacesAnExport_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<bool>("replaced");
        QTest::newRow("a table") << u"a.csv"_s << QByteArray("run,plan\r\n") << true;
        QTest::newRow("a table of ours") << u"a.csv"_s << csvLine({u"run"_s, u"plan"_s}).toUtf8() << true;
        QTest::newRow("JSON") << u"a.json"_s << QByteArray("[\n]") << true;
        QTest::newRow("a report") << u"a.PDF"_s << QByteArray("%PDF-1.7") << true;
        QTest::newRow("a picture") << u"a.png"_s << QByteArray("\x89PNG") << true;
        QTest::newRow("a start file") << u".bashrc"_s << QByteArray("a,b") << false;
        QTest::newRow("a program") << u"a"_s << QByteArray("#!/bin/sh\n") << false;
        QTest::newRow("no report") << u"a.pdf"_s << QByteArray("a letter") << false;
    }
    void anExportReplacesAnExport()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, before);
        QFETCH(const bool, replaced);
        const Folder folder;
        folder.write(name, before);
        const QString path = folder.path(name);
        QCOMPARE(bool(writeOwnFile(path, "new", Readers::OwnerAlone, exportKind(path))), replaced);
        QCOMPARE(folder.read(name), replaced ? QByteArray("new") : before);
        QVERIFY(writeOwnFile(folder.path(u"other-"_s + name), "new", Readers::OwnerAlone, exportKind(path)));
        QCOMPARE(folder.mode(u"other-"_s + name), 0600U);
    }

    void wipesWhatNobodyElseHolds()
    {
        QString text = u"swordfish"_s + QString::number(7);
        const QString other = text; // shared: it stays
        wipe(text);
        QCOMPARE(other, u"swordfish7"_s);
        QVERIFY(text.isEmpty());
        QByteArray bytes(4096, 'x');
        {
            const Wiped<QByteArray> wiped(bytes);
        }
        QVERIFY(bytes.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestOwnFile)
#include "tst_ownfile.moc"
