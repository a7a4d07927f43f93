// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/trustedfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

constexpr uint kNobody = 65534;
constexpr uint kDaemon = 1; ///< a user with a group of its own, on every Debian
constexpr uint kAnother = 12345; ///< of nobody at all

/// A file two folders deep, and what others may do with each of the three.
class Tree {
public:
    Tree()
    {
        if (!QDir().mkpath(path(u"a/b"_s)))
            qFatal("the test cannot make its own folders");
        QFile file(path(u"a/b/file"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("text") != 4)
            qFatal("the test cannot write its own files");
        mode(u"a"_s, 0755);
        mode(u"a/b"_s, 0755);
        mode(u"a/b/file"_s, 0644);
    }
    QString path(const QString &name) const { return directory.filePath(name); }
    void mode(const QString &name, mode_t mode) const
    {
        if (::chmod(qPrintable(path(name)), mode) != 0)
            qFatal("the test cannot change its own files");
    }
    void give(const QString &name, uint owner, uint group) const
    {
        if (::lchown(qPrintable(path(name)), owner, group) != 0)
            qFatal("the test cannot give its own files away");
    }
    /// What is said of the file; "-" when nothing is.
    QString said(const QString &name = u"a/b/file"_s, LastLink lastLink = LastLink::Refused) const
    {
        const Result<JudgedFile> judged = openJudged(path(name), lastLink);
        if (!judged)
            return judged.error().text;
        const QString objections = describe(judged->objections);
        return objections.isEmpty() ? u"-"_s : objections;
    }
    std::optional<uint> stranger() const
    {
        const Result<JudgedFile> judged = openJudged(path(u"a/b/file"_s), LastLink::Refused);
        return judged ? judged->onlyStranger() : std::nullopt;
    }

    QTemporaryDir directory;
};

} // namespace

class TestTrustedFile : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        if (geteuid() != 0)
            QSKIP("only root can give files to other users");
    }

    void judgesWhoHasAHandInIt_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<uint>("owner");
        QTest::addColumn<uint>("mode");
        QTest::addColumn<QString>("mend"); // "-": nothing is to mend
        const auto row = [](const char *name, const char *what, uint owner, uint mode, const char *mend) {
            QTest::newRow(name) << QString::fromLatin1(what) << owner << mode << QString::fromLatin1(mend);
        };
        row("our own file", "a/b/file", 0, 0644, "-");
        row("our own private file", "a/b/file", 0, 0600, "-");
        row("one that is only read", "a/b/file", 0, 0444, "-");
        row("one that everybody may write", "a/b/file", 0, 0646, "chmod go-w %1");
        row("another user's", "a/b/file", kNobody, 0644, "chown root %1");
        row("another user's, private", "a/b/file", kNobody, 0600, "chown root %1");
        row("our own folder", "a/b", 0, 0700, "-");
        row("a folder that everybody may write", "a/b", 0, 0777, "chmod go-w %1");
        row("a folder above that everybody may write", "a", 0, 0777, "chmod go-w %1");
        row("a folder like /tmp", "a/b", 0, 01777, "-");
        row("a folder above like /tmp", "a", 0, 01777, "-");
        row("another user's folder", "a/b", kNobody, 0755, "chown root %1");
        row("another user's folder above", "a", kNobody, 0755, "chown root %1");
        row("another user's folder like /tmp", "a", kNobody, 01777, "chown root %1");
    }
    void judgesWhoHasAHandInIt()
    {
        QFETCH(const QString, what);
        QFETCH(const uint, owner);
        QFETCH(const uint, mode);
        QFETCH(const QString, mend);
        const Tree tree;
        tree.give(what, owner, owner);
        tree.mode(what, mode);
        if (mend == u'-')
            QCOMPARE(tree.said(), u"-"_s);
        else
            QVERIFY2(tree.said().endsWith(u"mend it with: "_s + mend.arg(tree.path(what))), qPrintable(tree.said()));
    }

    /// umask 002 with a group of one's own is Debian's way; a group with somebody else in it is not.
    void aGroupCountsOnlyWithOthersInIt()
    {
        const Tree tree;
        for (const char *name : {"a", "a/b", "a/b/file"})
            tree.mode(QString::fromLatin1(name), 0775);
        QCOMPARE(tree.said(), u"-"_s); // root's own group, in which nobody is but root
        tree.give(u"a/b/file"_s, 0, kNobody); // the group of the user nobody
        QVERIFY2(tree.said().endsWith(u"chmod go-w "_s + tree.path(u"a/b/file"_s)), qPrintable(tree.said()));
        tree.give(u"a/b/file"_s, 0, kAnother); // one that nobody knows: who is in it cannot be told
        QVERIFY2(tree.said().contains(u"chmod go-w"_s), qPrintable(tree.said()));
        tree.give(u"a/b/file"_s, 0, 0);
        tree.give(u"a/b"_s, kDaemon, kDaemon); // the user's own group: that user alone has a hand in it
        QCOMPARE(tree.stranger(), std::optional(kDaemon));
    }

    void knowsTheOneUserWhoDecides()
    {
        const Tree tree;
        QCOMPARE(tree.stranger(), std::nullopt);
        tree.give(u"a/b/file"_s, kNobody, kNobody);
        QCOMPARE(tree.stranger(), std::optional(kNobody));
        tree.give(u"a/b"_s, kNobody, kNobody);
        QCOMPARE(tree.stranger(), std::optional(kNobody));
        tree.give(u"a"_s, kAnother, kAnother); // two of them
        QCOMPARE(tree.stranger(), std::nullopt);
        tree.give(u"a"_s, 0, 0);
        tree.mode(u"a/b/file"_s, 0666); // or everybody
        QCOMPARE(tree.stranger(), std::nullopt);
    }

    void followsOnlyLinksOnTheWay()
    {
        const Tree tree;
        QVERIFY(QFile::link(u"b"_s, tree.path(u"a/way"_s)));
        QVERIFY(QFile::link(tree.path(u"a/b/file"_s), tree.path(u"a/last"_s)));
        QCOMPARE(tree.said(u"a/way/file"_s), u"-"_s); // as /var of macOS, or a volume of a container
        QCOMPARE(openJudged(tree.path(u"a/way/../b/./file"_s), LastLink::Refused)->path,
            QFileInfo(tree.path(u"a/b/file"_s)).canonicalFilePath());
        QVERIFY2(tree.said(u"a/last"_s).contains(u"symbolic link"_s), qPrintable(tree.said(u"a/last"_s)));
        QVERIFY(tree.said(u"a/last"_s).endsWith(tree.path(u"a/b/file"_s)));
        QCOMPARE(tree.said(u"a/last"_s, LastLink::Followed), u"-"_s);
        QVERIFY(QFile::link(u"way/file"_s, tree.path(u"a/relative"_s))); // as in a volume of Kubernetes
        QVERIFY2(tree.said(u"a/relative"_s).endsWith(u": "_s + tree.path(u"a/way/file"_s)),
            qPrintable(tree.said(u"a/relative"_s)));
        tree.give(u"a/way"_s, kNobody, kNobody);
        QVERIFY2(tree.said(u"a/way/file"_s).contains(u"rm "_s + tree.path(u"a/way"_s)),
            qPrintable(tree.said(u"a/way/file"_s)));
        tree.give(u"a/b"_s, kNobody, kNobody); // what a link leads to is judged as well
        QVERIFY(tree.said(u"a/last"_s, LastLink::Followed).contains(u"chown root "_s + tree.path(u"a/b"_s)));
        QVERIFY(QFile::link(u"round"_s, tree.path(u"a/round"_s)));
        QVERIFY2(tree.said(u"a/round/file"_s).contains(u"cannot be read"_s), qPrintable(tree.said(u"a/round/file"_s)));
    }

    void opensPlainFilesAlone()
    {
        const Tree tree;
        QCOMPARE(tree.said(u"a/gone"_s), QString(u"The file "_s + tree.path(u"a/gone"_s) + u" does not exist"_s));
        QVERIFY(tree.said(u"a/b"_s).endsWith(u"does not exist"_s));
        QVERIFY(tree.said(u"a/b/file/x"_s).endsWith(u"does not exist"_s));
        QCOMPARE(::mkfifo(qPrintable(tree.path(u"a/pipe"_s)), 0600), 0); // would block
        QVERIFY(tree.said(u"a/pipe"_s).endsWith(u"does not exist"_s));
    }

    void judgesAFolderByItself()
    {
        const Tree tree;
        QVERIFY(judgeFolder(tree.path(u"a/b"_s))->objections.empty());
        QVERIFY(judgeFolder(u"/"_s)->objections.empty());
        tree.mode(u"a/b"_s, 01777); // here new files count, too
        QCOMPARE(judgeFolder(tree.path(u"a/b"_s))->objections.size(), 1U);
        tree.mode(u"a/b"_s, 0755);
        QVERIFY(QFile::link(u"b"_s, tree.path(u"a/home"_s)));
        QCOMPARE(judgeFolder(tree.path(u"a/home"_s))->path, QFileInfo(tree.path(u"a/b"_s)).canonicalFilePath());
        QVERIFY(!judgeFolder(tree.path(u"a/b/file"_s)));
    }

    void judgesForAnotherUser()
    {
        const Tree tree;
        tree.give(u"a/b/file"_s, kNobody, kNobody);
        QVERIFY(openJudged(tree.path(u"a/b/file"_s), LastLink::Refused, kNobody)->objections.empty());
        QVERIFY(!openJudged(tree.path(u"a/b/file"_s), LastLink::Refused, kAnother)->objections.empty());
    }

    void aProgramNeedNotBeReadable()
    {
        const Tree tree;
        tree.mode(u"a/b/file"_s, 0711);
        QVERIFY(judgeProgram(tree.path(u"a/b/file"_s))->objections.empty());
        QVERIFY(judgeProgram(u"/bin/sh"_s)->objections.empty()); // a link in a folder that is one
        tree.mode(u"a/b/file"_s, 0777);
        QCOMPARE(judgeProgram(tree.path(u"a/b/file"_s))->objections.size(), 1U);
    }

    void quotesForAShell()
    {
        QCOMPARE(shellQuoted(u"/srv/app/.env"_s), u"/srv/app/.env"_s);
        QCOMPARE(shellQuoted(u"/a b/$(x)'y"_s), u"'/a b/$(x)'\\''y'"_s);
    }
};

QTEST_APPLESS_MAIN(TestTrustedFile)
#include "tst_trustedfile.moc"
