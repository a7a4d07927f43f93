// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/answers.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What cleanup_files deletes, and what it leaves, tried on the real program, a real database and real files.
class TestCleanupCommand : public QObject {
    Q_OBJECT

private slots:
    void showsStatisticsThatPeopleGrep()
    {
        Installation it;
        it.addPair("old", 3h);
        it.addPair("young", 10min);
        it.addFile("orphan/x.txt", 5h, 2048);
        const QString before = it.everything();
        const CallResult result = it.call("cleanup_files --stats");
        QCOMPARE(result.err, QString());
        QCOMPARE(result.code, kDone);
        QVERIFY2(result.out.contains(QRegularExpression(u"Total size: +2\\.2 KB"_s)), qPrintable(result.out));
        QVERIFY2(result.out.contains(QRegularExpression(u"Old sessions: +1 of 2"_s)), qPrintable(result.out));
        QVERIFY2(result.out.contains(QRegularExpression(u"Old files: +2 files"_s)), qPrintable(result.out));
        QVERIFY2(result.out.contains(QRegularExpression(u"Orphans: +1 file "_s)), qPrintable(result.out));
        QCOMPARE(it.everything(), before);
    }

    void deletesWhatIsOlderThanTheAgeAndNothingElse()
    {
        Installation it;
        it.addPair("old", 3h);
        it.addPair("young", 10min);
        it.addFile("old/out.xlsx", 3h);
        it.addFile("orphan/x.txt", 5h);
        const CallResult result = it.call("cleanup_files");
        QCOMPARE(result.err, QString());
        QCOMPARE(result.code, kDone);
        QCOMPARE(it.sessions(), QByteArrayList{"young"});
        QCOMPARE(it.files(), QByteArrayList{"young/upload.pdf"});
        QCOMPARE(it.documents(), 1);
        QCOMPARE(lines(result.out).size(), 1);
        QVERIFY2(result.out.startsWith("Deleted 1 session with 1 document and 3 files, 300 bytes freed; 0 already "
                                       "gone, 0 skipped, 0 pending, 0 failed (run 1, "_L1),
            qPrintable(result.out));
    }

    void saysWhenThereIsNothingToDelete()
    {
        Installation it;
        it.addPair("young", 10min);
        const QString before = it.everything();
        const CallResult result = it.call("cleanup_files");
        QCOMPARE(result.code, kDone);
        QVERIFY2(result.out.startsWith("Nothing to delete: nothing is older than 1 h"_L1), qPrintable(result.out));
        QCOMPARE(it.everything(), before);
    }

    void honoursHours()
    {
        Installation it;
        it.addPair("half", 45min);
        it.addPair("two", 2h);
        it.addPair("four", 4h);
        QCOMPARE(it.call("cleanup_files --hours 3").code, kDone);
        QCOMPARE(it.sessions(), (QByteArrayList{"half", "two"}));
        QCOMPARE(it.call("scheduled_cleanup --hours 1.5").code, kDone);
        QCOMPARE(it.sessions(), QByteArrayList{"half"});
        QCOMPARE(it.call("cleanup_files --hours 0.5").code, kDone);
        QCOMPARE(it.sessions(), QByteArrayList{});
        QCOMPARE(it.files(), QByteArrayList{});
    }

    void oldFilesGoWhoeverNamesThem()
    {
        Installation it;
        it.addSession("live", 1min, {"live/a.pdf", "nobodys/b.xlsx"});
        it.addFile("live/a.pdf", 3h);
        it.addFile("nobodys/b.xlsx", 3h);
        const CallResult dry = it.call("cleanup_files --dry-run --json");
        QCOMPARE(dry.json()[u"plan"_s][u"items"_s].toInt(), 2);
        const CallResult run = it.call("cleanup_files --plan 1");
        QVERIFY2(run.out.contains(" 2 files, "_L1), qPrintable(run.all()));
        QCOMPARE(it.files(), QByteArrayList{});
        QCOMPARE(it.sessions(), QByteArrayList{"live"});
    }

    void aDryRunDeletesNothingAndItsPlanRunsExactly()
    {
        Installation it;
        it.addPair("old", 3h);
        it.addPair("older", 5h);
        const QString before = it.everything();
        const CallResult dry = it.call("cleanup_files --dry-run");
        QCOMPARE(dry.err, QString());
        QCOMPARE(dry.code, kDone);
        QCOMPARE(it.everything(), before);
        QVERIFY2(dry.out.startsWith("Dry run: nothing is deleted."_L1), qPrintable(dry.out));
        QVERIFY2(dry.out.contains("  session older"_L1), qPrintable(dry.out));
        QVERIFY2(dry.out.contains("idle longer than 1 h"_L1), qPrintable(dry.out));
        QVERIFY2(dry.out.contains("docsweep-cli cleanup_files --plan 1\n"_L1), qPrintable(dry.out));

        it.addPair("late", 7h); // not in the plan
        it.touchSession("old"); // came back
        const CallResult run = it.call("cleanup_files --plan 1");
        QCOMPARE(run.code, kDone);
        QCOMPARE(it.sessions(), (QByteArrayList{"late", "old"}));
        QCOMPARE(it.files(), (QByteArrayList{"late/upload.pdf", "old/upload.pdf"}));
        QVERIFY2(run.out.contains("2 skipped"_L1), qPrintable(run.out));
    }

    void refusesPlansItCannotRun()
    {
        Installation it;
        it.addPair("old", 3h);
        const QString before = it.everything();
        const CallResult unknown = it.call("cleanup_files --plan 17");
        QCOMPARE(unknown.code, kMisused);
        verifyOneSentence(unknown, u"There is no plan 17"_s);
        QCOMPARE(it.call("cleanup_files --dry-run").code, kDone);
        QVERIFY(QFile::copy(it.path(u"db.sqlite3"_s), it.path(u"other.sqlite3"_s)));
        const CallResult other = it.call("cleanup_files --plan 1", {u"DATABASE_URL=sqlite:///other.sqlite3"_s});
        QCOMPARE(other.code, kMisused);
        verifyOneSentence(other, u"was made for"_s);
        QCOMPARE(it.everything(), before);
    }

    void refusesAPlanThatWasAltered()
    {
        Installation it;
        it.addPair("old", 3h);
        it.addPair("young", 1min);
        QCOMPARE(it.call("cleanup_files --dry-run").code, kDone);
        const QString before = it.everything();
        it.execute(u"UPDATE batch SET digest = x'00'"_s, u"home/journal.sqlite3"_s);
        const CallResult result = it.call("cleanup_files --plan 1");
        QCOMPARE(result.code, kFailed); // and not that of the lock
        verifyOneSentence(result, u"was changed after it was sealed"_s);
        QCOMPARE(it.everything(), before);
    }

    void doesTheRestWhereFilesRefuse()
    {
        Installation it;
        it.addPair("old", 3h);
        it.addPair("locked", 3h);
        it.addPair("unreadable", 3h);
        it.handToNobody();
        const QString bucket = it.path(u"storage/document-uploads/"_s);
        QVERIFY(QFile::setPermissions(bucket + "locked"_L1, QFile::ReadOwner | QFile::ExeOwner));
        QVERIFY(QFile::setPermissions(bucket + "unreadable"_L1, QFile::Permissions()));

        const CallResult check = it.call("check");
        QCOMPARE(check.code, kFailed);
        QVERIFY2(check.out.contains("may not be deleted"_L1), qPrintable(check.out));
        const CallResult stats = it.call("cleanup_files --stats");
        QCOMPARE(stats.code, kDoneInPart);
        QVERIFY2(stats.out.contains("1 place could not be read"_L1), qPrintable(stats.out));

        const CallResult run = it.call("cleanup_files");
        QCOMPARE(run.code, kDoneInPart);
        QCOMPARE(lines(run.out).size(), 1);
        QVERIFY2(run.out.contains("2 pending"_L1), qPrintable(run.out));
        QVERIFY2(run.err.contains("locked"_L1) || run.err.contains("Pending"_L1), qPrintable(run.err));
        QCOMPARE(it.sessions(), QByteArrayList{});

        for (const char *folder : {"locked", "unreadable"})
            QVERIFY(QFile::setPermissions(
                bucket + QLatin1String(folder), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const CallResult again = it.call("cleanup_files");
        QVERIFY2(again.code == kDone, qPrintable(again.all()));
        QVERIFY2(again.out.contains("and 2 files, 200 bytes freed"_L1), qPrintable(again.out));
        QCOMPARE(it.files(), QByteArrayList{});
    }

    void cleansOneSessionWhateverItsAge()
    {
        Installation it;
        it.addPair("young", 1min);
        it.addPair("other", 5h);
        it.addFile("young/extra.bin", 1min);
        QCOMPARE(it.call("cleanup_files --session young").code, kDone);
        QCOMPARE(it.sessions(), QByteArrayList{"other"});
        QCOMPARE(it.files(), QByteArrayList{"other/upload.pdf"});
        const CallResult nobody = it.call("cleanup_files --session nobody");
        QCOMPARE(nobody.code, kMisused);
        verifyOneSentence(nobody, u"\"nobody\""_s);
    }

    void keepsOutputsAndActiveFilesOnDemand()
    {
        Installation it;
        it.addSession("live", 1min, {"live/a.pdf", "live/a.xlsx"});
        it.addFile("live/a.pdf", 5h);
        it.addFile("live/a.xlsx", 5h);
        it.addPair("old", 5h);
        QCOMPARE(it.call("cleanup_files --keep-active-files").code, kDone);
        QCOMPARE(it.files(), (QByteArrayList{"live/a.pdf", "live/a.xlsx"}));
        QCOMPARE(it.call("cleanup_files --keep-outputs").code, kDone);
        QCOMPARE(it.files(), QByteArrayList{"live/a.xlsx"});
        QCOMPARE(it.sessions(), QByteArrayList{"live"});
    }

    /// An upload is no output for being a PDF, also when the row that said so is gone by then.
    void keepsOutputsOfOneSessionAlone()
    {
        Installation it;
        it.addSession("one", 1min, {"one/upload.pdf", "one/out.xlsx"});
        it.addFile("one/upload.pdf", 5h);
        it.addFile("one/out.xlsx", 5h);
        const CallResult done = it.call("cleanup_files --session one --keep-outputs");
        QVERIFY2(done.code == kDone, qPrintable(done.all()));
        QCOMPARE(it.sessions(), QByteArrayList{});
        QCOMPARE(it.files(), QByteArrayList{"one/out.xlsx"});
    }

    /// Whoever wants a copy first gets exactly what would go, in the forms that tar and rclone take.
    void writesDownAWholePlan()
    {
        Installation it;
        it.addMany(30, 3);
        it.addFile("stray/odd\nname.pdf", 5h);
        it.addPair("young", 1min);
        const QString before = it.everything();
        const CallResult csv = it.call("cleanup_files --dry-run --list plan.csv");
        QVERIFY2(csv.code == kDone && csv.err.isEmpty(), qPrintable(csv.all()));
        QVERIFY2(csv.out.contains("Every item: plan.csv"_L1), qPrintable(csv.out));
        QFile table(it.path(u"plan.csv"_s));
        QVERIFY(table.open(QIODevice::ReadOnly));
        QCOMPARE(table.readAll().count("\n"), 1 + 30 * 4 + 1); // the odd name is shown, not obeyed
        QCOMPARE(table.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        const CallResult objects = it.call("cleanup_files --dry-run --list - --list-form jsonl");
        const QStringList all = lines(objects.out);
        QCOMPARE(all.size(), 30 * 4 + 1);
        for (const QString &line : all)
            QVERIFY2(QJsonDocument::fromJson(line.toUtf8()).object().contains(u"reason"_s), qPrintable(line));

        for (int night = 0; night < 2; ++night)
            QCOMPARE(it.call("cleanup_files --dry-run --list plan.keys").code, kDone);
        QProcess tar;
        tar.setWorkingDirectory(it.path());
        tar.start(
            u"tar"_s, {u"-cf"_s, u"copy.tar"_s, u"-C"_s, u"storage"_s, u"--null"_s, u"-T"_s, it.path(u"plan.keys"_s)});
        QVERIFY(tar.waitForFinished() && tar.exitCode() == 0);
        QCOMPARE(it.everything(), before);
        const CallResult cleaned = it.call("cleanup_files");
        QCOMPARE(cleaned.code, kDone);
        tar.start(u"tar"_s, {u"-xf"_s, u"copy.tar"_s, u"-C"_s, u"storage"_s});
        QVERIFY(tar.waitForFinished() && tar.exitCode() == 0);
        QCOMPARE(it.files().size(), 30 * 3 + 2); // exactly what went is back

        QCOMPARE(it.call("cleanup_files --list plan.csv").code, kMisused);
        QCOMPARE(it.call("cleanup_files --dry-run --list plan.csv --list-form xml").code, kMisused);
        QCOMPARE(it.call("cleanup_files --dry-run --json --list -").code, kMisused);
    }

    void repeatsTheOptionsThatAPlanNeeds()
    {
        Installation it;
        it.addPair("old", 3h);
        QVERIFY(QFile::rename(it.path(u".env"_s), it.path(u"web.env"_s)));
        const CallResult dry = it.call("cleanup_files --dry-run --env-file web.env");
        QVERIFY2(dry.out.contains("docsweep-cli --env-file web.env cleanup_files --plan 1"_L1), qPrintable(dry.out));
        QCOMPARE(it.call("--env-file web.env cleanup_files --plan 1").code, kDone);
        QCOMPARE(it.sessions(), QByteArrayList{});
    }

    void whatIsHeldIsNeverDeleted()
    {
        Installation it;
        it.addPair("kept", 9h);
        it.addPair("old", 9h);
        QCOMPARE(it.call("hold list").out, u"Nothing is held.\n"_s);
        const CallResult added = it.call(QByteArrayList{"hold", "add", "kept", "--note", "court case 12"});
        QCOMPARE(added.out, u"Kept from now on: session kept (hold 1).\n"_s);
        QCOMPARE(it.call("hold add kept").code, kDone); // asked for twice: kept all the same
        QVERIFY(it.call("hold list").out.contains("court case 12"_L1));
        QCOMPARE(it.call("cleanup_files").code, kDone);
        QCOMPARE(it.sessions(), QByteArrayList{"kept"});
        QCOMPARE(it.files(), QByteArrayList{"kept/upload.pdf"});
        QCOMPARE(it.call("cleanup_files --session kept").code, kDone);
        QCOMPARE(it.sessions(), QByteArrayList{"kept"});
        QCOMPARE(it.call("hold remove 1").code, kDone);
        QCOMPARE(it.call("cleanup_files").code, kDone);
        QCOMPARE(it.sessions(), QByteArrayList{});
    }
};

QTEST_GUILESS_MAIN(TestCleanupCommand)
#include "tst_cleanupcommand.moc"
