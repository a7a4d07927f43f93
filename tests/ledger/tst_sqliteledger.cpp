// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/ledgercontract.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>

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
};

QTEST_GUILESS_MAIN(TestSqliteLedger)
#include "tst_sqliteledger.moc"
