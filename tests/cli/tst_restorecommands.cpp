// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/answers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A vault whose private key lies in the home.
void makeVault(Installation &it)
{
    const QStringList common{
        u"DATABASE_URL=sqlite:///db.sqlite3"_s, u"STORAGE_ROOT=%1/storage"_s.arg(it.path()), u"DOCSWEEP_HOME=home"_s};
    it.writeEnv(common);
    const CallResult made = it.call("vault key new --plain-file");
    QVERIFY2(made.code == kDone, qPrintable(made.all()));
    const QRegularExpressionMatch key = QRegularExpression(u"dsvault-(?!secret)[A-Za-z0-9_-]{48}"_s).match(made.all());
    QVERIFY2(key.hasMatch(), qPrintable(made.all()));
    it.writeEnv(
        common + QStringList{u"DOCSWEEP_VAULT=%1/vault"_s.arg(it.path()), u"DOCSWEEP_VAULT_KEY="_s + key.captured()});
}

void fill(Installation &it)
{
    it.addPair("old1", 3h);
    it.addPair("old2", 3h);
    it.addPair("young", 1min);
    it.addFile("nobody/orphan.pdf", 5h, 3000);
}

} // namespace

/// Deleting and undoing it, as a user of the command line does.
class RestoreCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void bringsARunBack();
    void asksBeforeItChangesAnything();
    void bringsToAFolder();
    void saysWhatIsMissing();
    void erasesASession();
    void expires();
};

void RestoreCommandsTest::bringsARunBack()
{
    Installation it;
    makeVault(it);
    fill(it);
    const QString before = it.everything();
    QVERIFY(it.call("cleanup_files").code == kDone);
    QVERIFY(it.everything() != before);

    const CallResult list = it.call("vault list");
    QVERIFY2(list.code == kDone, qPrintable(list.all()));
    const QJsonObject listed = it.call("vault list --json").json();
    const QJsonArray containers = listed[u"containers"].toArray();
    QCOMPARE(containers.size(), 1);
    QCOMPARE(containers[0][u"sessions"].toInt(), 2);
    QCOMPARE(containers[0][u"files"].toInt(), 3);
    const QByteArray run = QByteArray::number(containers[0][u"run"].toInteger());

    const QJsonObject shown = it.call(QByteArrayList{"vault", "show", run, "--json"}).json();
    QCOMPARE(shown[u"items"].toArray().size(), 5);
    QCOMPARE(it.call("vault show old1 --json").json()[u"items"].toArray().size(), 2);

    const CallResult dry = it.call(QByteArrayList{"restore", run, "--dry-run"});
    QVERIFY2(dry.code == kDone && dry.out.contains("Nothing was changed"_L1), qPrintable(dry.all()));
    QVERIFY(it.everything() != before);

    const CallResult back = it.call(QByteArrayList{"restore", run, "--yes", "--json"});
    QVERIFY2(back.code == kDone, qPrintable(back.all()));
    QCOMPARE(back.json()[u"restore"][u"states"][u"restored"].toInt(), 5);
    QCOMPARE(it.everything(), before);

    QVERIFY(it.call("hold list").out.contains("vault"_L1));
    QVERIFY(it.call("cleanup_files").code == kDone); // held
    QCOMPARE(it.everything(), before);
    const CallResult again = it.call(QByteArrayList{"restore", run, "--yes"});
    QVERIFY2(again.code == kDone && again.out.contains("5 were there already"_L1), qPrintable(again.all()));
    const CallResult none = it.call("restore");
    QVERIFY2(none.code == kMisused, qPrintable(none.all()));
}

void RestoreCommandsTest::asksBeforeItChangesAnything()
{
    Installation it;
    makeVault(it);
    fill(it);
    QVERIFY(it.call("cleanup_files").code == kDone);
    const QString after = it.everything();
    const CallResult unasked = it.call("restore --session old1");
    QVERIFY2(unasked.code == kMisused && unasked.err.contains("--yes"_L1), qPrintable(unasked.all()));
    QCOMPARE(it.everything(), after);
    const CallResult back = it.call("restore --session old1 --yes");
    QVERIFY2(back.code == kDone, qPrintable(back.all()));
    QCOMPARE(it.sessions(), (QByteArrayList{"old1", "young"}));
}

void RestoreCommandsTest::bringsToAFolder()
{
    Installation it;
    makeVault(it);
    fill(it);
    QVERIFY(it.call("cleanup_files").code == kDone);
    const QString after = it.everything();
    QVERIFY(QDir().mkpath(it.path(u"out"_s)));
    const CallResult back =
        it.call(QByteArrayList{"restore", "--object", "nobody/orphan.pdf", "--to", it.path(u"out"_s).toLocal8Bit()});
    QVERIFY2(back.code == kDone, qPrintable(back.all()));
    QCOMPARE(QFile(it.path(u"out/document-uploads/nobody/orphan.pdf"_s)).size(), 3000);
    QCOMPARE(it.everything(), after);
}

void RestoreCommandsTest::saysWhatIsMissing()
{
    Installation it;
    it.addPair("old1", 3h);
    QCOMPARE(it.call("vault list").code, kMisused);
    QCOMPARE(it.call("restore 1 --yes").code, kMisused);
    makeVault(it);
    QVERIFY(it.call("cleanup_files").code == kDone);
    const CallResult nothing = it.call("restore --session nobody --yes");
    QVERIFY2(nothing.code == kMisused && nothing.err.contains("nothing"_L1), qPrintable(nothing.all()));
    QCOMPARE(it.call("restore 1 --session old1").code, kMisused);
    QCOMPARE(it.call("restore x").code, kMisused);
    QVERIFY(QFile::remove(it.path(u"home/vault.key"_s)));
    const CallResult locked = it.call("restore --session old1 --yes");
    QVERIFY2(locked.code != kDone && locked.err.contains("private key"_L1), qPrintable(locked.all()));
    QCOMPARE(it.call("vault list").code, kDone); // needs none
}

void RestoreCommandsTest::erasesASession()
{
    Installation it;
    makeVault(it);
    fill(it);
    QVERIFY(it.call("cleanup_files").code == kDone);
    it.addPair("young2", 1min);
    const CallResult copies = it.call("erase old1 --yes");
    QVERIFY2(copies.code == kDone && copies.out.contains("2 copies"_L1), qPrintable(copies.all()));
    QVERIFY(copies.out.contains("journal"_L1) && copies.out.contains("ackups"_L1));
    QVERIFY(it.call("restore --session old1 --yes").code == kMisused);
    const QJsonObject living = it.call("erase young2 --yes --json").json();
    QVERIFY(living[u"cleaned"].toBool());
    QCOMPARE(living[u"copies_erased"].toInt(), 0); // no copy was made of it
    QCOMPARE(it.sessions(), QByteArrayList{"young"});
    QVERIFY(!it.files().contains("young2/document.pdf"));
    QVERIFY(it.call("restore --session old2 --yes").code == kDone);
}

void RestoreCommandsTest::expires()
{
    Installation it;
    makeVault(it);
    fill(it);
    QVERIFY(it.call("cleanup_files", {u"DOCSWEEP_VAULT_HOURS=0.0001"_s}).code == kDone); // a third of a second
    QTRY_COMPARE_WITH_TIMEOUT(it.call("vault expire --json").json()[u"copies_removed"].toInt() > 0
            || it.call("vault list --json").json()[u"containers"].toArray().isEmpty(),
        true, 20'000);
    QVERIFY(it.call("vault list --json").json()[u"containers"].toArray().isEmpty());
    QVERIFY(it.call("restore --session old1 --yes").code != kDone);
    QVERIFY2(it.call("vault rebuild").code == kDone, "");
}

QTEST_GUILESS_MAIN(RestoreCommandsTest)
#include "tst_restorecommands.moc"
