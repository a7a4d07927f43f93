// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/answers.h"

#include <QRegularExpression>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCheckCommand : public QObject {
    Q_OBJECT

private slots:
    void checksWhatIsConfigured()
    {
        Installation it;
        it.addPair("old", 3h);
        const QString before = it.everything();
        const CallResult good = it.call("check");
        QCOMPARE(good.err, QString());
        QVERIFY2(good.code == kDone, qPrintable(good.all()));
        QVERIFY2(good.out.contains("Everything is in place."_L1), qPrintable(good.out));
        QVERIFY2(good.out.contains(QRegularExpression(u"DATABASE_URL +\\.env file +SQLite /"_s)), qPrintable(good.out));
        QVERIFY2(good.out.contains(QRegularExpression(u"DOCSWEEP_AGE_HOURS +default +1 h"_s)), qPrintable(good.out));
        QCOMPARE(it.everything(), before);

        const CallResult noBucket = it.call("check", {u"SUPABASE_BUCKET_NAME=nowhere"_s});
        QCOMPARE(noBucket.code, kMisused);
        QVERIFY2(noBucket.out.contains(QRegularExpression(u"FAILED +bucket nowhere"_s)), qPrintable(noBucket.out));
        QVERIFY2(noBucket.out.contains("mend: Check SUPABASE_BUCKET_NAME"_L1), qPrintable(noBucket.out));

        const CallResult down = it.call("check", {u"DATABASE_URL=postgres://me:planted-s3cret@127.0.0.1:1/parser"_s});
        QCOMPARE(down.code, kFailed);
        QVERIFY2(down.out.contains(QRegularExpression(u"FAILED +database"_s)), qPrintable(down.out));
        QVERIFY2(down.out.contains(QRegularExpression(u"- +run lock +not tried"_s)), qPrintable(down.out));

        it.writeEnv({u"DOCSWEEP_HOME=home"_s});
        QCOMPARE(it.call("check").code, kMisused);
        QCOMPARE(it.everything(), before);
    }

    void checkSaysWhatAnAddressWasTakenFor()
    {
        Installation it;
        it.addPair("old", 3h);
        const QStringList quoted{
            u"DATABASE_URL=\"spatialite:///%1?conn_max_age=60&timeout=9&transaction_mode=IMMEDIATE\""_s.arg(
                it.path(u"db.sqlite3"_s))};
        const CallResult check = it.call("check", quoted);
        QVERIFY2(check.code == kDone, qPrintable(check.all()));
        QCOMPARE(check.err, QString());
        QCOMPARE(check.out.count(u"note DATABASE_URL (in the environment): "_s), 2);
        QVERIFY2(check.out.contains("stands in quotes, which were passed on as part of the value"_L1),
            qPrintable(check.out));
        QCOMPARE(check.out.count(u"is ignored: conn_max_age, transaction_mode\n"_s), 1);
        QVERIFY2(!it.call("check").out.contains("note "_L1), qPrintable(check.out));
        const CallResult plan = it.call("cleanup_files --dry-run", quoted);
        QVERIFY2(plan.code == kDone && !plan.all().contains("ignored"_L1), qPrintable(plan.all()));

        const CallResult misspelt =
            it.call("check", {u"DATABASE_URL=postgres://me:planted-s3cret@h/d?seach_path=tenant"_s});
        QCOMPARE(misspelt.code, kMisused);
        QVERIFY2(misspelt.all().contains("is \"search_path\" meant?"_L1), qPrintable(misspelt.all()));
        const CallResult cut = it.call("check", {u"DATABASE_URL=postgres://me:planted/s3cret@h/d"_s});
        QCOMPARE(cut.code, kMisused);
        QVERIFY2(cut.all().contains("write / as %2F (character 8 of the password)"_L1), qPrintable(cut.all()));
        QVERIFY2(!cut.all().contains("planted"_L1) && !cut.all().contains("s3cret"_L1), qPrintable(cut.all()));
    }
};

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "tst_checkcommand.moc"
