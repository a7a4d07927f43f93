// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cause.h"

#include <QSet>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

class TestCause : public QObject {
    Q_OBJECT

private slots:
    void hasAStableName_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("name");
        const auto row = [](CauseKind kind, const QString &name) {
            QTest::newRow(qPrintable(name)) << int(kind) << name;
        };
        row(CauseKind::HostUnknown, u"host-unknown"_s);
        row(CauseKind::DatabaseNoSqlite, u"database-no-sqlite"_s);
        row(CauseKind::StoppedOnRequest, u"stopped-on-request"_s);
        row(CauseKind::HomeUnset, u"home-unset"_s);
        row(CauseKind::CalendarWrong, u"calendar-wrong"_s);
        QTest::newRow("nobody's words") << int(CauseKind::Unknown) << QString();
        QTest::newRow("a newer docsweep's number") << 199 << QString();
        QTest::newRow("no number of ours") << -1 << QString();
        QTest::newRow("beyond all subjects") << 5000 << QString();
    }
    void hasAStableName()
    {
        QFETCH(const int, number);
        QTEST(causeName(CauseKind(number)), "name");
    }

    void everyRowHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (const auto &subject :
            {causesOfStorage(), causesOfFiles(), causesOfDatabase(), causesOfItems(), causesOfRuns(),
                causesOfSettings(), causesOfSchedule(), causesOfJournal(), causesOfLedger(), causesOfVault()}) {
            for (const CauseRow &row : subject) {
                const QString name = causeName(row.kind);
                QVERIFY2(!name.isEmpty(), row.sentence);
                QVERIFY2(!names.contains(name), qPrintable(name));
                names += name;
            }
        }
        QVERIFY(names.size() > 100);
    }

    void fillsAllPlacesAtOnce()
    {
        QCOMPARE(sentenceOf({CauseKind::CronPeriod, {u"7"_s, u"10"_s}}),
            u"cron cannot start something every 7 minutes: what does not divide the hour or the day comes unevenly. "
            "The next longer period that does is 10 minutes; or say it in cron's own words with --calendar"_s);
        QCOMPARE(
            sentenceOf({CauseKind::CronLineWrong, {u"bad %1 %2"_s}}), u"cron does not accept the line: bad %1 %2"_s);
        QCOMPARE(sentenceOf({CauseKind::HomeNoFolder, {}}),
            u"docsweep's home  is not a folder; set DOCSWEEP_HOME to a folder that this user may write to."_s);
        QCOMPARE(sentenceOf({CauseKind(199), {u"x"_s}}), QString());
    }

    void givesAnExampleWhereThereIsOne()
    {
        QCOMPARE(exampleOf({CauseKind::HomeUnset, {}}), u"DOCSWEEP_HOME=/var/lib/docsweep"_s);
        QCOMPARE(exampleOf({CauseKind::SettingWrong, {u"X"_s, {}, u"is odd"_s, u"X=1"_s}}), u"X=1"_s);
        QCOMPARE(exampleOf({CauseKind::SettingWrong, {u"X"_s, {}, u"is odd"_s}}), QString());
        QCOMPARE(exampleOf({CauseKind::LockLost, {}}), QString());
    }
};

QTEST_GUILESS_MAIN(TestCause)
#include "tst_cause.moc"
