// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/loader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

/// What is wrong with a setting is a value: a window says it in its own words, with the arguments alone.
class TestSettingCauses : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("settings");
        QTest::addColumn<CauseKind>("kind");
        QTest::addColumn<QStringList>("about");
        QTest::addColumn<QString>("example");
        const auto row = [](const QString &setting, CauseKind kind, const QStringList &about,
                             const QString &example = {}) {
            QTest::newRow(qPrintable(setting)) << QStringList{setting} << kind << about << example;
        };
        const QString here = u" (in the environment)"_s;
        row(u"SUPABASE_BUCKET_NAME=a,,b"_s, CauseKind::SettingWrong,
            {u"SUPABASE_BUCKET_NAME"_s, here, u"has an empty name in its list \"a,,b\""_s},
            u"SUPABASE_BUCKET_NAME=document-uploads"_s);
        row(u"DOCSWEEP_MAX_DELETE=x"_s, CauseKind::SettingRange,
            {u"DOCSWEEP_MAX_DELETE"_s, here, u"0"_s, u"9223372036854775807"_s, u"\"x\""_s},
            u"DOCSWEEP_MAX_DELETE=5000"_s);
        row(u"DOCSWEEP_MAX_DELETE_PERCENT=101"_s, CauseKind::SettingNumber,
            {u"DOCSWEEP_MAX_DELETE_PERCENT"_s, here, u"0"_s, u"100"_s, u"\"101\""_s},
            u"DOCSWEEP_MAX_DELETE_PERCENT=50"_s);
        row(u"DOCSWEEP_MAX_DELETE_TIMES_USUAL=0"_s, CauseKind::SettingLeast,
            {u"DOCSWEEP_MAX_DELETE_TIMES_USUAL"_s, here, u"1"_s, {}, u"\"0\""_s},
            u"DOCSWEEP_MAX_DELETE_TIMES_USUAL=5"_s);
        row(u"DOCSWEEP_ALERT_QUOTA_DAYS=400"_s, CauseKind::SettingDays,
            {u"DOCSWEEP_ALERT_QUOTA_DAYS"_s, here, u"0"_s, u"366"_s, u"\"400\""_s}, u"DOCSWEEP_ALERT_QUOTA_DAYS=7"_s);
        row(u"DOCSWEEP_ALERT_PENDING_HOURS=-1"_s, CauseKind::SettingHours,
            {u"DOCSWEEP_ALERT_PENDING_HOURS"_s, here, u"0"_s, u"87660"_s, u"\"-1\""_s},
            u"DOCSWEEP_ALERT_PENDING_HOURS=24"_s);
        row(u"DOCSWEEP_AGE_HOURS=0"_s, CauseKind::SettingHoursAbove,
            {u"DOCSWEEP_AGE_HOURS"_s, here, {}, {}, u"\"0\""_s}, u"DOCSWEEP_AGE_HOURS=1.5"_s);
        row(u"DOCSWEEP_AGE_HOURS=87661"_s, CauseKind::SettingMost,
            {u"DOCSWEEP_AGE_HOURS"_s, here, {}, u"87660"_s, u"\"87661\""_s}, u"DOCSWEEP_AGE_HOURS=1.5"_s);
        row(u"MAX_STORAGE_SIZE_MB=0"_s, CauseKind::SettingMegabytes,
            {u"MAX_STORAGE_SIZE_MB"_s, here, {}, {}, u"\"0\""_s}, u"MAX_STORAGE_SIZE_MB=1000"_s);
        row(u"AUTO_CLEANUP_ENABLED=y"_s, CauseKind::SettingSwitch,
            {u"AUTO_CLEANUP_ENABLED"_s, here, {}, {}, u"\"y\""_s}, u"AUTO_CLEANUP_ENABLED=true"_s);
        row(u"DOCSWEEP_LISTING=rest"_s, CauseKind::SettingChoice,
            {u"DOCSWEEP_LISTING"_s, here, u"auto, api, sql"_s, {}, u"\"rest\""_s}, u"DOCSWEEP_LISTING=auto"_s);
        row(u"DOCSWEEP_OLD_VERSIONS=none"_s, CauseKind::SettingEither,
            {u"DOCSWEEP_OLD_VERSIONS"_s, here, u"delete"_s, u"keep"_s, u"\"none\""_s},
            u"DOCSWEEP_OLD_VERSIONS=delete"_s);
        row(u"DOCSWEEP_DATABASE_TIMES=Mars/Olympus"_s, CauseKind::SettingZone,
            {u"DOCSWEEP_DATABASE_TIMES"_s, here, {}, {}, u"\"Mars/Olympus\""_s},
            u"DOCSWEEP_DATABASE_TIMES=America/New_York"_s);
        row(u"SUPABASE_DB_HOST=h"_s, CauseKind::SettingMissing,
            {u"SUPABASE_DB_HOST"_s, here, u"SUPABASE_DB_NAME and SUPABASE_DB_USER"_s, u"are"_s},
            u"SUPABASE_DB_HOST=db.example.org, SUPABASE_DB_NAME=postgres, SUPABASE_DB_USER=docsweep"_s);
        row(u"SUPABASE_URL=http://files.example.org"_s, CauseKind::Unencrypted, {},
            u"SUPABASE_URL=https://project.supabase.co"_s);
        row(u"DOCSWEEP_CA_FILE=/nowhere/ca.pem"_s, CauseKind::FileUnreadable, {u"/nowhere/ca.pem"_s, {}},
            u"DOCSWEEP_CA_FILE=/etc/ssl/own-ca.pem"_s);
        QTest::newRow("two stores") << QStringList{u"STORAGE_ROOT=/srv/a"_s, u"SUPABASE_URL=https://a.example.org"_s}
                                    << CauseKind::TwoStores
                                    << QStringList{u"STORAGE_ROOT"_s + here, u"SUPABASE_URL"_s + here} << QString();
        QTest::newRow("no home") << QStringList{u"HOME="_s} << CauseKind::HomeUnset << QStringList()
                                 << u"DOCSWEEP_HOME=/var/lib/docsweep"_s;
    }
    void tellsWhatIsWrong()
    {
        QFETCH(const QStringList, settings);
        QFETCH(const CauseKind, kind);
        QFETCH(const QStringList, about);
        QFETCH(const QString, example);
        const QTemporaryDir folder;
        LoadRequest request;
        request.workingDirectory = folder.path();
        request.environment.insert(u"HOME"_s, folder.path());
        for (const QString &each : settings)
            request.environment.insert(each.section(u'=', 0, 0), each.section(u'=', 1));
        const Result<Settings> loaded = loadSettings(request);
        QVERIFY(!loaded);
        const Cause &cause = loaded.error().cause;
        QCOMPARE(loaded.error().kind, ErrorKind::BadConfig);
        QVERIFY2(cause.kind == kind, qPrintable(causeName(cause.kind)));
        QCOMPARE(cause.about.first(about.size()), about);
        QCOMPARE(exampleOf(cause), example);
        const bool isOfSettings = cause.about.size() > 1; // else found out elsewhere, and the setting is all it knows
        if (isOfSettings && cause.about.value(0) == settings.front().section(u'=', 0, 0)
            && kind != CauseKind::SettingMissing)
            QCOMPARE(loaded.error().text, QString(sentenceOf(cause) + u". Example: "_s + example));
    }

    void aFlagIsNamedByItsWord()
    {
        LoadRequest request;
        request.environment.insert(u"HOME"_s, u"/home/admin"_s);
        request.flags.insert(u"DOCSWEEP_AGE_HOURS"_s, u"x"_s);
        const Result<Settings> loaded = loadSettings(request);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().cause.about.first(2), (QStringList{u"--hours"_s, QString()}));
        QCOMPARE(exampleOf(loaded.error().cause), u"--hours 1.5"_s);
    }

    void whatIsTypedStandsNowhere()
    {
        LoadRequest request;
        request.environment.insert(u"HOME"_s, u"/home/admin"_s);
        request.environment.insert(u"DOCSWEEP_LISTING"_s, u"x"_s);
        request.environmentIs.clear();
        QCOMPARE(loadSettings(request).error().text,
            u"DOCSWEEP_LISTING: \"x\" is none of auto, api, sql. Example: DOCSWEEP_LISTING=auto"_s);
    }
};

QTEST_GUILESS_MAIN(TestSettingCauses)
#include "tst_settingcauses.moc"
