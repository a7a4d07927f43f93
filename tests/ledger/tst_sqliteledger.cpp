// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgeredjournal.h"
#include "core/ledger/ledgerplace.h"
#include "core/ledger/ledgerwitnesses.h"
#include "tests/ledger/ledgercontract.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace docsweep;
using namespace Qt::StringLiterals;

class TestSqliteLedger : public LedgerContract {
    Q_OBJECT

public:
    TestSqliteLedger()
        : LedgerContract(LedgerWorld::Kind::Sqlite)
    {
    }

private slots:
    void hasTheRightsOfTheDatabase()
    {
        struct stat app { };
        struct stat own { };
        QCOMPARE(::stat(QFile::encodeName(world().settings().sqlitePath).constData(), &app), 0);
        QCOMPARE(::stat(QFile::encodeName(world().file()).constData(), &own), 0);
        QCOMPARE(own.st_uid, app.st_uid);
        QCOMPARE(own.st_mode & 0777U, app.st_mode & 0666U);
    }

    void aLinkInItsPlaceRefuses()
    {
        QVERIFY(QFile::rename(world().file(), world().path(u"elsewhere"_s)));
        QVERIFY(QFile::link(world().path(u"elsewhere"_s), world().file()));
        const auto found = world().ledger()->find({});
        QVERIFY(!found);
        QCOMPARE(found.error().cause.kind, CauseKind::LedgerIncomplete);
    }

    void anEmptyFileRefusesAndCanBeFinished()
    {
        QVERIFY(QFile::remove(world().file()));
        QFile file(world().file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QCOMPARE(world().ledger(u"new"_s)->find({}).error().cause.kind, CauseKind::LedgerIncomplete);
        QVERIFY(world().ledger(u"new"_s)->make({}));
        QVERIFY(*world().ledger(u"new"_s)->find({}));
    }

    /// The database was restored elsewhere, without the ledger, and took the address of the first.
    void oneThatVanishedWithItsDatabaseRefusesUntilItIsForgotten()
    {
        QVERIFY(world().ledger()->find({}));
        const auto id = world().store()->identity({});
        QVERIFY(id);
        LedgerWitnesses witnesses(world().path(u"home"_s));
        const LedgerWitness seen = **witnesses.of(*id);
        QVERIFY(witnesses.forget(*id));
        QVERIFY(witnesses.note({"sqlite:of-before", id->place}, seen));
        QVERIFY(QFile::remove(world().file()));
        QCOMPARE(world().ledger()->find({}).error().cause.kind, CauseKind::LedgerVanished);
        QVERIFY(world().ledger()->forget({}));
        const auto found = world().ledger()->find({});
        QVERIFY(found && !*found);
    }

    void aDamagedWitnessRefuses()
    {
        QVERIFY(world().ledger()->find({}));
        QFile file(world().path(u"home/ledger.witness"_s));
        QVERIFY(file.resize(file.size() / 2));
        QCOMPARE(world().ledger()->find({}).error().cause.kind, CauseKind::FileUnread);
        QVERIFY(QFile::remove(world().file()));
        QCOMPARE(world().ledger()->find({}).error().cause.kind, CauseKind::FileUnread);
    }

    void oneThatCouldNotBeMadeLeavesNothing()
    {
        QVERIFY(QFile::remove(world().file()));
        std::stop_source source;
        source.request_stop();
        const auto ledger = world().ledger(u"new"_s);
        QVERIFY(!ledger->make(source.get_token()));
        QVERIFY(!QFile::exists(world().file()));
        QVERIFY(!*ledger->find({}));
        QVERIFY(ledger->make({}));
        QVERIFY(*world().ledger(u"new"_s)->find({}));
    }

    void aHoldGoesIntoOneThatWasMadeAMomentAgo()
    {
        auto inner = openJournal(world().path(u"home"_s));
        QVERIFY(inner);
        const auto absence = std::make_shared<LedgerAbsence>();
        absence->note(); // another process made it after that look
        LedgeredJournal journal(std::move(*inner), world().ledger(), absence);
        QVERIFY(journal.holds()->empty());
        const auto added = journal.addHold(*parseHold("k1", {}));
        QVERIFY2(added, added ? "" : qPrintable(added.error().text));
        QVERIFY(isShared(*added));
        QCOMPARE(world().ledger(u"desk"_s)->holds({})->size(), size_t(1));
    }

    void oneWithAWriteAheadLogRefuses()
    {
        QVERIFY(world().tamper(u"PRAGMA journal_mode = WAL"_s));
        QCOMPARE(world().ledger()->find({}).error().cause.kind, CauseKind::LedgerForbidden);
        QVERIFY(!world().ledger()->make({}));
        QVERIFY(world().tamper(u"PRAGMA journal_mode = DELETE"_s));
        QVERIFY(*world().ledger()->find({}));
    }

    void hasTheGroupOfTheDatabaseAndAMakerWhoIsBelieved()
    {
        if (::geteuid() != 0)
            QSKIP("only root can be somebody else");
        constexpr unsigned kNobody = 65534;
        QVERIFY(QFile::remove(world().file()));
        const QByteArray folder = QFile::encodeName(world().path({}));
        const QByteArray app = QFile::encodeName(world().settings().sqlitePath);
        QCOMPARE(::chmod(folder.constData(), 0777), 0);
        const auto makeAs = [this](unsigned who) {
            const auto place = makeLedgerPlace(world().settings());
            SqlLink link((*place)->dialect(), SqlAccess::ReadWrite);
            if (::setegid(who) != 0 || ::seteuid(who) != 0)
                return Result<>(fail(ErrorKind::Io, Why()));
            const Result<> made = (*place)->prepare(link, {});
            return ::seteuid(0) == 0 && ::setegid(0) == 0 ? made : Result<>(fail(ErrorKind::Io, Why()));
        };
        const Result<> refused = makeAs(kNobody);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadConfig); // there are no statements to run
        QCOMPARE(refused.error().cause.kind, CauseKind::LedgerNotMade);
        QVERIFY(!QFile::exists(world().file()));
        QCOMPARE(::chown(app.constData(), kNobody, kNobody), 0);
        QVERIFY(makeAs(kNobody));
        QVERIFY(QFile::remove(world().file()));
        QVERIFY(makeAs(0));
        struct stat own { };
        QCOMPARE(::stat(QFile::encodeName(world().file()).constData(), &own), 0);
        QCOMPARE(own.st_uid, kNobody);
        QCOMPARE(own.st_gid, kNobody);
        QCOMPARE(::chown(app.constData(), 0, 0), 0);
        QCOMPARE(::chmod(folder.constData(), 0700), 0);
    }
};

QTEST_GUILESS_MAIN(TestSqliteLedger)
#include "tst_sqliteledger.moc"
