// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/answers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

#include <csignal>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Two docsweeps on one web app, each with a vault and a private key of its own in its home.
class TwoHomes {
public:
    TwoHomes()
    {
        const QStringList common{u"DATABASE_URL=sqlite:///db.sqlite3"_s, u"STORAGE_ROOT=%1/storage"_s.arg(it.path())};
        it.writeEnv(common + QStringList{u"DOCSWEEP_HOME=home"_s});
        own = withKey(u"home"_s, u"vault"_s);
        other = withKey(u"other"_s, u"vault2"_s);
    }

    Installation it;
    QStringList own;
    QStringList other;

private:
    QStringList withKey(const QString &home, const QString &vault)
    {
        QDir().mkpath(it.path(home));
        const QStringList place{u"DOCSWEEP_HOME="_s + it.path(home)};
        const QString said = it.call("vault key new --plain-file", place).all();
        const auto key = QRegularExpression(u"dsvault-(?!secret)[A-Za-z0-9_-]{48}"_s).match(said);
        return place + QStringList{u"DOCSWEEP_VAULT="_s + it.path(vault), u"DOCSWEEP_VAULT_KEY="_s + key.captured()};
    }
};

int copiesOf(const Installation &it, const char *session, const QStringList &home)
{
    const CallResult shown = it.call(QByteArrayList{"vault", "show", session, "--json"}, home);
    return int(shown.json()[u"items"].toArray().size());
}

QJsonObject onlyRequest(const Installation &it, const QStringList &home)
{
    const QJsonArray all = it.call("ledger status --json", home).json()[u"erasures"].toArray();
    return all.size() == 1 ? all[0].toObject() : QJsonObject();
}

int answersInChain(const Installation &it, const QStringList &home)
{
    return int(it.call("ledger export", home).out.count(u"erasure answered"_s));
}

} // namespace

/// `erase` where other docsweeps have copies of their own, as users of the command line see it.
class EraseCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void whatOneErasesTheOthersEraseWithTheirNextRun();
    void whoWasKilledAtItAnswersAfterwards();
    void withoutALedgerItSaysThatNobodyWasAsked();
};

void EraseCommandsTest::whatOneErasesTheOthersEraseWithTheirNextRun()
{
    TwoHomes homes;
    Installation &it = homes.it;
    QVERIFY(it.call("ledger init", homes.own).code == kDone);
    it.addPair("planted1", 3h);
    it.addPair("planted2", 3h);
    const CallResult run = it.call("cleanup_files", homes.other);
    QVERIFY2(run.code == kDone, qPrintable(run.all()));
    QCOMPARE(copiesOf(it, "planted1", homes.other), 2);

    const CallResult erased = it.call("erase planted1 --yes", homes.own);
    QVERIFY2(erased.code == kDone && erased.out.contains(u"were asked to erase it"_s), qPrintable(erased.all()));
    const QJsonObject again = it.call("erase planted1 --yes --json", homes.own).json();
    QCOMPARE(again[u"others_asked"][u"docsweeps"].toArray().size(), 1);
    QCOMPARE(again[u"others_asked"][u"request"].toInteger(), onlyRequest(it, homes.own)[u"request"].toInteger());
    QCOMPARE(onlyRequest(it, homes.own)[u"open"].toInt(), 1);
    const CallResult status = it.call("ledger status", homes.own);
    QVERIFY2(status.out.contains(u"no answer yet"_s), qPrintable(status.all()));
    QCOMPARE(copiesOf(it, "planted1", homes.other), 2); // nobody has looked there yet

    QVERIFY(it.call("cleanup_files", homes.other).code == kDone); // with nothing to delete
    QCOMPARE(copiesOf(it, "planted1", homes.other), 0);
    QCOMPARE(copiesOf(it, "planted2", homes.other), 2);
    const QJsonObject answered = onlyRequest(it, homes.own);
    QCOMPARE(answered[u"open"].toInt(), 0);
    QCOMPARE(answered[u"vaults"][0][u"copies"].toInt(), 2);
    QCOMPARE(answersInChain(it, homes.own), 1);
    QVERIFY(!it.call("ledger export", homes.own).out.contains(u"planted"_s));
    const CallResult whole = it.call("ledger verify", homes.own);
    QVERIFY2(whole.code == kDone, qPrintable(whole.all()));
    QVERIFY(it.call("vault expire --json", homes.other).json()[u"requests_answered"].toInt() == 0);
}

void EraseCommandsTest::whoWasKilledAtItAnswersAfterwards()
{
    TwoHomes homes;
    Installation &it = homes.it;
    QVERIFY(it.call("ledger init", homes.own).code == kDone);
    for (int session = 0; session < 12; ++session)
        it.addPair("planted" + QByteArray::number(session), 3h);
    QVERIFY(it.call("cleanup_files", homes.other).code == kDone);
    int killed = 0;
    for (int session = 0; session < 12; ++session) {
        const QByteArray name = "planted" + QByteArray::number(session);
        QVERIFY(it.call(QByteArrayList{"erase", name, "--yes"}, homes.own).code == kDone);
        const auto process = it.prepare({"vault", "expire"}, homes.other);
        process->start();
        QVERIFY(process->waitForStarted());
        if (process->waitForFinished(20 + 7 * session))
            continue;
        ::kill(pid_t(process->processId()), SIGKILL);
        QVERIFY(process->waitForFinished());
        ++killed;
    }
    QVERIFY(killed > 0);
    const CallResult kept = it.call("vault expire", homes.other);
    QVERIFY2(kept.code == kDone, qPrintable(kept.all()));
    QCOMPARE(answersInChain(it, homes.own), 12); // each once
    for (const QJsonValue request : it.call("ledger status --json", homes.own).json()[u"erasures"].toArray())
        QCOMPARE(request[u"open"].toInt(), 0);
    const CallResult whole = it.call("ledger verify", homes.own);
    QVERIFY2(whole.code == kDone, qPrintable(whole.all()));
    QVERIFY(it.call("vault list --json", homes.other).json()[u"containers"].toArray().isEmpty());
}

void EraseCommandsTest::withoutALedgerItSaysThatNobodyWasAsked()
{
    TwoHomes homes;
    homes.it.addPair("planted1", 3h);
    const CallResult erased = homes.it.call("erase planted1 --yes", homes.own);
    QVERIFY2(erased.code == kDone && erased.out.contains(u"has no ledger"_s), qPrintable(erased.all()));
    QVERIFY(homes.it.call("erase planted1 --yes --json", homes.own).json()[u"others_asked"].isNull());
}

QTEST_GUILESS_MAIN(EraseCommandsTest)
#include "tst_erasecommands.moc"
