// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/config/settingnames.h"
#include "tests/config/settingsdesk.h"

using namespace docsweep;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Everything of a settings struct, or an error, that a row of a table can set.
QString asText(const Result<Settings> &loaded)
{
    if (!loaded)
        return u"error: "_s + loaded.error().text;
    const RetentionSettings &retention = loaded->retention;
    return u"age %1, period %2, quota %3, auto %4, storage %5, outputs %6, active %7, most %8, percent %9"_s.arg(
               describeDuration(retention.age), describeDuration(retention.period),
               QString::number(retention.quotaBytes), QString::number(int(retention.autoCleanup)),
               QString::number(int(retention.storageCleanup)), QString::number(int(retention.keepOutputs)),
               QString::number(int(retention.keepActiveFiles)),
               loaded->limits.maxItems ? QString::number(*loaded->limits.maxItems) : u"any"_s,
               loaded->limits.maxPercent ? QString::number(*loaded->limits.maxPercent) : u"any"_s)
        + u", bucket %1, times %2"_s.arg(
            loaded->limits.maxBucketPercent ? QString::number(*loaded->limits.maxBucketPercent) : u"any"_s,
            loaded->limits.maxTimesUsual ? QString::number(*loaded->limits.maxTimesUsual) : u"any"_s);
}

} // namespace

class TestLoader : public QObject {
    Q_OBJECT

private slots:
    void knowsTheDefaults()
    {
        const Settings settings = Desk().settings();
        QCOMPARE(settings.database, DatabaseSettings());
        QCOMPARE(settings.database.kind, DatabaseKind::None);
        QCOMPARE(settings.storage.kind, StorageKind::None);
        QCOMPARE(settings.storage.buckets, QList<Bucket>{u"document-uploads"_s});
        QCOMPARE(settings.retention, RetentionSettings());
        QCOMPARE(settings.retention.age, Duration(1h));
        QCOMPARE(settings.retention.quotaBytes, 1'048'576'000);
        QCOMPARE(settings.limits, LimitSettings());
        QCOMPARE(settings.home, u"/home/admin/.local/share/docsweep"_s);
        for (const ValueSource source : settings.sources)
            QCOMPARE(source, ValueSource::Default);
        QCOMPARE(settings.sources.size(), qsizetype(settingNames().size()));
    }

    void readsWhetherOlderVersionsStay()
    {
        QVERIFY(!Desk().settings().retention.keepOldVersions);
        for (const auto &[word, keeps] : {std::pair(u" Keep "_s, true), std::pair(u"delete"_s, false)}) {
            const Desk desk = std::move(Desk()
                                            .environment(u"DATABASE_URL"_s, u"sqlite:////srv/db.sqlite3"_s)
                                            .environment(u"DOCSWEEP_OLD_VERSIONS"_s, word));
            QCOMPARE(desk.settings().retention.keepOldVersions, keeps);
        }
    }

    void readsForHowLongTheLedgerMayName()
    {
        QCOMPARE(Desk().settings().retention.ledgerTerm, Duration(std::chrono::days(365)));
        for (const auto &[word, days] : {std::pair(u" 30 "_s, 30), std::pair(u"0"_s, 0)}) {
            const Desk desk = std::move(Desk()
                                            .environment(u"DATABASE_URL"_s, u"sqlite:////srv/db.sqlite3"_s)
                                            .environment(u"DOCSWEEP_LEDGER_DAYS"_s, word));
            QCOMPARE(desk.settings().retention.ledgerTerm, Duration(std::chrono::days(days)));
        }
    }

    void readsWhereCopiesAreKept()
    {
        const VaultSettings none = Desk().settings().vault;
        QVERIFY(!none.isOn());
        QCOMPARE(none.term, Duration(std::chrono::hours(24)));
        QCOMPARE(none.mostBytes, 0);
        const Desk desk = std::move(Desk()
                                        .environment(u"DATABASE_URL"_s, u"sqlite:////srv/db.sqlite3"_s)
                                        .environment(u"DOCSWEEP_VAULT"_s, u"/srv/vault"_s)
                                        .environment(u"DOCSWEEP_VAULT_HOURS"_s, u"1.5"_s)
                                        .environment(u"DOCSWEEP_VAULT_MAX_MB"_s, u"2"_s)
                                        .environment(u"DOCSWEEP_VAULT_KEY"_s, u" dsvault-x "_s)
                                        .environment(u"DOCSWEEP_RESTORE_HOLD_HOURS"_s, u"12"_s));
        const VaultSettings vault = desk.settings().vault;
        QCOMPARE(vault.folder, u"/srv/vault"_s);
        QCOMPARE(vault.term, Duration(std::chrono::minutes(90)));
        QCOMPARE(vault.mostBytes, qint64(2) * 1024 * 1024);
        QCOMPARE(vault.key, u"dsvault-x"_s);
        QCOMPARE(none.restoreHold, Duration(std::chrono::hours(24)));
        QCOMPARE(vault.restoreHold, Duration(std::chrono::hours(12)));
    }

    void readsEveryValue_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("changes"); // of the default's text
        const auto row = [](const QString &name, const QString &value, const QString &changes) {
            QTest::addRow("%s=%s", qPrintable(name), qPrintable(value)) << name << value << changes;
        };
        const QString interval = u"CLEANUP_INTERVAL_HOURS"_s;
        row(interval, u"2"_s, u"age 2 h, period 2 h"_s);
        row(interval, u" 2 "_s, u"age 2 h, period 2 h"_s);
        row(interval, u"0.5"_s, u"age 30 min, period 30 min"_s);
        row(interval, u".5"_s, u"age 30 min, period 30 min"_s);
        row(interval, u"2."_s, u"age 2 h, period 2 h"_s);
        row(interval, u"0.001"_s, u"age 3 s, period 3 s"_s);
        row(interval, u"87660"_s, u"age 3652 d 12 h, period 3652 d 12 h"_s);
        row(interval, u""_s, u""_s);
        row(interval, u"  "_s, u""_s);
        row(u"DOCSWEEP_AGE_HOURS"_s, u"24"_s, u"age 1 d"_s);
        row(u"MAX_STORAGE_SIZE_MB"_s, u"1"_s, u"quota 1048576"_s);
        row(u"MAX_STORAGE_SIZE_MB"_s, u"0.5"_s, u"quota 524288"_s);
        row(u"AUTO_CLEANUP_ENABLED"_s, u"false"_s, u"auto 0"_s);
        row(u"STORAGE_CLEANUP_ENABLED"_s, u"No"_s, u"storage 0"_s);
        row(u"DOCSWEEP_KEEP_OUTPUTS"_s, u"YES"_s, u"outputs 1"_s);
        row(u"DOCSWEEP_KEEP_ACTIVE_FILES"_s, u"on"_s, u"active 1"_s);
        row(u"DOCSWEEP_MAX_DELETE"_s, u"0"_s, u"most 0"_s);
        row(u"DOCSWEEP_MAX_DELETE"_s, u"9223372036854775807"_s, u"most 9223372036854775807"_s);
        row(u"DOCSWEEP_MAX_DELETE_PERCENT"_s, u"12.5"_s, u"percent 12.5"_s);
        row(u"DOCSWEEP_MAX_DELETE_PERCENT"_s, u"0"_s, u"percent 0"_s);
        row(u"DOCSWEEP_MAX_DELETE_PERCENT"_s, u"100"_s, u"percent 100"_s);
        row(u"DOCSWEEP_MAX_DELETE_BUCKET_PERCENT"_s, u"0.5"_s, u"bucket 0.5"_s);
        row(u"DOCSWEEP_MAX_DELETE_BUCKET_PERCENT"_s, u"100"_s, u"bucket 100"_s);
        row(u"DOCSWEEP_MAX_DELETE_TIMES_USUAL"_s, u"1"_s, u"times 1"_s);
        row(u"DOCSWEEP_MAX_DELETE_TIMES_USUAL"_s, u"2.5"_s, u"times 2.5"_s);
    }
    void readsEveryValue()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        QFETCH(const QString, changes);
        QStringList expected = asText(Desk().load()).split(u", "_s);
        for (const QString &change : changes.split(u", "_s, Qt::SkipEmptyParts)) {
            for (QString &part : expected) {
                if (part.section(u' ', 0, 0) == change.section(u' ', 0, 0))
                    part = change;
            }
        }
        const Desk desk = std::move(Desk().environment(name, value));
        QCOMPARE(asText(desk.load()), expected.join(u", "_s));
        QCOMPARE(desk.settings().sources[name], changes.isEmpty() ? ValueSource::Default : ValueSource::Environment);
    }

    void readsSwitches_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isOn");
        for (const char *word : {"true", "TRUE", "True", "1", "yes", "Yes", "on", "ON", " on "})
            QTest::newRow(word) << QString::fromLatin1(word) << true;
        for (const char *word : {"false", "FALSE", "False", "0", "no", "No", "off", "OFF", " off "})
            QTest::newRow(word) << QString::fromLatin1(word) << false;
    }
    void readsSwitches()
    {
        QFETCH(const QString, word);
        QFETCH(const bool, isOn);
        const Settings settings = Desk()
                                      .environment(u"AUTO_CLEANUP_ENABLED"_s, word)
                                      .environment(u"STORAGE_CLEANUP_ENABLED"_s, word)
                                      .environment(u"DOCSWEEP_KEEP_OUTPUTS"_s, word)
                                      .environment(u"DOCSWEEP_KEEP_ACTIVE_FILES"_s, word)
                                      .settings();
        QCOMPARE(settings.retention.autoCleanup, isOn);
        QCOMPARE(settings.retention.storageCleanup, isOn);
        QCOMPARE(settings.retention.keepOutputs, isOn);
        QCOMPARE(settings.retention.keepActiveFiles, isOn);
    }

    void refusesMalformedValues_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const auto rows = [](const QString &name, const QStringList &values) {
            for (const QString &value : values)
                QTest::addRow("%s=%s", qPrintable(name), qPrintable(value)) << name << value;
        };
        const QStringList noHours{u"abc"_s, u"-1"_s, u"0"_s, u"0.0"_s, u"1,5"_s, u"1e3"_s, u"0x10"_s, u"inf"_s,
            u"nan"_s, u"+2"_s, u"1h"_s, u"1 2"_s, u"."_s, u"0.00000000001"_s, u"87661"_s, u"99999999999999999999"_s,
            u"1"_s + QString(400, u'0'), u"١"_s};
        rows(u"CLEANUP_INTERVAL_HOURS"_s, noHours);
        rows(u"DOCSWEEP_AGE_HOURS"_s, noHours);
        rows(u"MAX_STORAGE_SIZE_MB"_s, {u"0"_s, u"-5"_s, u"much"_s, u"1GB"_s, u"1e3"_s, u"10000000000000"_s});
        for (const QString &name : {u"AUTO_CLEANUP_ENABLED"_s, u"STORAGE_CLEANUP_ENABLED"_s, u"DOCSWEEP_KEEP_OUTPUTS"_s,
                 u"DOCSWEEP_KEEP_ACTIVE_FILES"_s})
            rows(name, {u"maybe"_s, u"2"_s, u"-1"_s, u"tru"_s, u"truee"_s, u"y"_s, u"\"true\""_s});
        rows(u"DOCSWEEP_MAX_DELETE"_s, {u"-1"_s, u"1.5"_s, u"many"_s, u"9223372036854775808"_s, u"+1"_s, u"1 000"_s});
        for (const QString &name : {u"DOCSWEEP_MAX_DELETE_PERCENT"_s, u"DOCSWEEP_MAX_DELETE_BUCKET_PERCENT"_s})
            rows(name, {u"-1"_s, u"101"_s, u"100.1"_s, u"50%"_s, u"half"_s, u"nan"_s});
        rows(u"DOCSWEEP_MAX_DELETE_TIMES_USUAL"_s, {u"0"_s, u"0.9"_s, u"-2"_s, u"3x"_s, u"often"_s, u"inf"_s});
        rows(u"SUPABASE_BUCKET_NAME"_s,
            {u""_s, u"  "_s, u","_s, u",,"_s, u"a,"_s, u",a"_s, u"a,,b"_s, u"a, ,b"_s, u"."_s, u".."_s, u"a/b"_s,
                u"/"_s, u"a,../b"_s, u"a\\b"_s, u"a\nb"_s, QString(256, u'a')});
        rows(u"DOCSWEEP_LISTING"_s, {u"rest"_s, u"api,sql"_s, u"true"_s});
        rows(u"DOCSWEEP_STORAGE_PATIENCE_SECONDS"_s, {u"-1"_s, u"1.5"_s, u"a while"_s, u"86401"_s, u"60s"_s});
        rows(u"DOCSWEEP_DATABASE_TIMES"_s, {u"utc+2"_s, u"+02:00"_s, u"Mars/Olympus"_s, u"local"_s});
        rows(u"DOCSWEEP_OLD_VERSIONS"_s, {u"true"_s, u"deleted"_s, u"none"_s});
        rows(u"DOCSWEEP_VAULT_HOURS"_s, {u"0"_s, u"-1"_s, u"a day"_s});
        rows(u"DOCSWEEP_RESTORE_HOLD_HOURS"_s, {u"0"_s, u"-1"_s, u"a day"_s});
        rows(u"DOCSWEEP_VAULT_MAX_MB"_s, {u"0"_s, u"-1"_s, u"much"_s});
        rows(u"DOCSWEEP_LEDGER_DAYS"_s, {u"-1"_s, u"1.5"_s, u"a year"_s, u"36526"_s});
        rows(u"DOCSWEEP_ACTIVITY"_s, {u"accepted"_s, u"true"_s, u"request"_s});
        rows(u"DOCSWEEP_CA_FILE"_s, {u"~"_s, u"/nowhere/ca.pem"_s, u"/"_s, u"/etc/passwd"_s});
        rows(u"STORAGE_ROOT"_s, {u"~"_s, u"~/storage"_s});
        rows(u"DOCSWEEP_HOME"_s, {u"~"_s, u"~/docsweep"_s});
        rows(u"DATABASE_URL"_s, {u"db.sqlite3"_s, u"mysql://u:p@h/d"_s, u"sqlite:///"_s, u"postgres://h"_s});
    }
    void refusesMalformedValues()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        const QString complaint = Desk().environment(name, value).complaint();
        QVERIFY2(complaint.startsWith(name + " (in the environment): "_L1), qPrintable(complaint));
        QVERIFY2(complaint.contains(". Example: "_L1 + name + u'='), qPrintable(complaint));
        QVERIFY2(complaint.size() < 300, qPrintable(complaint));
        QVERIFY(!complaint.contains(u'\n'));
    }

    void saysWhereAValueStands()
    {
        Desk desk;
        desk.profile("CLEANUP_INTERVAL_HOURS=abc\n");
        QCOMPARE(desk.complaint(),
            QString(u"CLEANUP_INTERVAL_HOURS (in "_s + desk.path(u"profile.ini"_s)
                + u"): \"abc\" is not a number of hours above 0, with a point for fractions. "
                  u"Example: CLEANUP_INTERVAL_HOURS=1.5"_s));
        desk.request.envFile = u".env"_s; // beside a profile it counts only when it is named
        desk.envFile("# age\n\nCLEANUP_INTERVAL_HOURS=abd\n");
        QVERIFY2(desk.complaint().startsWith(
                     u"CLEANUP_INTERVAL_HOURS (in "_s + desk.path(u".env"_s) + u" line 3): \"abd\" is not a number"_s),
            qPrintable(desk.complaint()));
        desk.environment(u"CLEANUP_INTERVAL_HOURS"_s, u"abe"_s);
        QVERIFY(desk.complaint().startsWith(u"CLEANUP_INTERVAL_HOURS (in the environment): \"abe\""_s));
        desk.flag(u"CLEANUP_INTERVAL_HOURS"_s, u"abf"_s);
        QVERIFY2(desk.complaint().startsWith(u"--hours: \"abf\" is not"_s), qPrintable(desk.complaint()));
        QVERIFY(desk.complaint().endsWith(u". Example: --hours 1.5"_s));
        desk.flag(u"CLEANUP_INTERVAL_HOURS"_s, u"2"_s);
        QCOMPARE(desk.settings().retention.age, Duration(2h));
    }

    void takesTheStrongestLevel()
    {
        Desk desk;
        desk.profile("MAX_STORAGE_SIZE_MB=1\n");
        QCOMPARE(desk.settings().retention.quotaBytes, 1 << 20);
        QCOMPARE(desk.settings().sources[u"MAX_STORAGE_SIZE_MB"_s], ValueSource::Profile);
        desk.envFile("MAX_STORAGE_SIZE_MB=2\n");
        QCOMPARE(desk.settings().retention.quotaBytes, 1 << 20); // beside a profile it counts only when it is named
        desk.request.envFile = u".env"_s;
        QCOMPARE(desk.settings().retention.quotaBytes, 2 << 20);
        QCOMPARE(desk.settings().sources[u"MAX_STORAGE_SIZE_MB"_s], ValueSource::EnvFile);
        desk.environment(u"MAX_STORAGE_SIZE_MB"_s, u"3"_s);
        QCOMPARE(desk.settings().retention.quotaBytes, 3 << 20);
        QCOMPARE(desk.settings().sources[u"MAX_STORAGE_SIZE_MB"_s], ValueSource::Environment);
        desk.flag(u"MAX_STORAGE_SIZE_MB"_s, u"4"_s);
        QCOMPARE(desk.settings().retention.quotaBytes, 4 << 20);
        QCOMPARE(desk.settings().sources[u"MAX_STORAGE_SIZE_MB"_s], ValueSource::Flag);
    }

    void passesOverBlankValues()
    {
        Desk desk;
        desk.envFile("CLEANUP_INTERVAL_HOURS=3\nSTORAGE_ROOT=/data\n")
            .environment(u"CLEANUP_INTERVAL_HOURS"_s, u""_s)
            .environment(u"STORAGE_ROOT"_s, u" "_s)
            .environment(u"DATABASE_URL"_s, u""_s);
        QCOMPARE(desk.settings().retention.age, Duration(3h));
        QCOMPARE(desk.settings().storage.root, u"/data"_s);
        QCOMPARE(desk.settings().database.kind, DatabaseKind::None);
    }

    void refusesABlankFlag()
    {
        QCOMPARE(Desk().flag(u"DOCSWEEP_AGE_HOURS"_s, u""_s).complaint(), u"--hours: has an empty value"_s);
        QCOMPARE(Desk().flag(u"DOCSWEEP_MAX_DELETE"_s, u" "_s).complaint(), u"--max-delete: has an empty value"_s);
    }

    void refusesNamesThatAreNoSetting()
    {
        QVERIFY(Desk().flag(u"HOURS"_s, u"1"_s).complaint().startsWith(u"HOURS (on the command line): "_s));
        Desk misspelt;
        misspelt.envFile("DEBUG=1\nDOCSWEEP_MAX_DELTE=10\n");
        QVERIFY(misspelt.complaint().startsWith(
            u"DOCSWEEP_MAX_DELTE (in "_s + misspelt.path(u".env"_s) + u" line 2): docsweep has no setting"_s));
        Desk profile;
        profile.profile("CLEANUP_INTERVALL_HOURS=1\n");
        QVERIFY(profile.complaint().startsWith(u"CLEANUP_INTERVALL_HOURS (in "_s));
        Desk sectioned;
        sectioned.profile("[retention]\nCLEANUP_INTERVAL_HOURS=1\n");
        QVERIFY(sectioned.complaint().startsWith(u"retention/CLEANUP_INTERVAL_HOURS (in "_s));
    }

    void setsTheAgeApartFromThePeriod()
    {
        Desk desk;
        desk.envFile("CLEANUP_INTERVAL_HOURS=2\nDOCSWEEP_AGE_HOURS=5\n");
        QCOMPARE(desk.settings().retention.age, Duration(5h));
        QCOMPARE(desk.settings().retention.period, Duration(2h));
        desk.flag(u"DOCSWEEP_AGE_HOURS"_s, u"7"_s);
        QCOMPARE(desk.settings().retention.age, Duration(7h));
        QCOMPARE(desk.settings().retention.period, Duration(2h));
    }

    void letsAStrongerLevelSetBoth()
    {
        Desk desk;
        desk.envFile("DOCSWEEP_AGE_HOURS=5\n").environment(u"CLEANUP_INTERVAL_HOURS"_s, u"2"_s);
        QCOMPARE(desk.settings().retention.age, Duration(2h));
        QCOMPARE(desk.settings().retention.period, Duration(2h));
        QCOMPARE(desk.settings().sources[u"DOCSWEEP_AGE_HOURS"_s], ValueSource::Default);
    }

    void refusesTwoStoresAtTheSameLevel_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("databases") << u"DATABASE_URL=sqlite:///db"_s << u"SUPABASE_DB_HOST=h"_s;
        QTest::newRow("databases, by name") << u"DATABASE_URL=sqlite:///db"_s << u"SUPABASE_DB_NAME=d"_s;
        QTest::newRow("storages") << u"STORAGE_ROOT=/data"_s << u"SUPABASE_URL=https://p.supabase.co"_s;
    }
    void refusesTwoStoresAtTheSameLevel()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        const QString oneName = one.section(u'=', 0, 0);
        const QString otherName = other.section(u'=', 0, 0);
        const auto names = [&](const QString &complaint, const QString &where, const QString &otherWhere) {
            return complaint
                == sentenceOf({CauseKind::TwoStores,
                    {u"%1 (%2)"_s.arg(oneName, where), u"%1 (%2)"_s.arg(otherName, otherWhere)}});
        };
        Desk outside;
        outside.environment(oneName, one.section(u'=', 1)).environment(otherName, other.section(u'=', 1));
        QVERIFY2(names(outside.complaint(), u"in the environment"_s, u"in the environment"_s),
            qPrintable(outside.complaint()));
        Desk file;
        file.envFile(QString(other + u'\n' + one).toUtf8());
        const QString line = u"in "_s + file.path(u".env"_s) + u" line "_s;
        QVERIFY2(names(file.complaint(), line + u'2', line + u'1'), qPrintable(file.complaint()));
        Desk profile;
        profile.profile(QString(one + u'\n' + other).toUtf8());
        const QString ini = u"in "_s + profile.path(u"profile.ini"_s);
        QVERIFY2(names(profile.complaint(), ini, ini), qPrintable(profile.complaint()));
        Desk flags;
        flags.flag(oneName, one.section(u'=', 1)).flag(otherName, other.section(u'=', 1));
        QVERIFY2(names(flags.complaint(), u"on the command line"_s, u"on the command line"_s),
            qPrintable(flags.complaint()));
    }

    void hidesTheOtherStoreOfAWeakerLevel()
    {
        Desk local;
        local
            .envFile("SUPABASE_DB_HOST=h\nSUPABASE_DB_NAME=n\nSUPABASE_DB_USER=u\nSUPABASE_URL=https://p.supabase.co\n"
                     "SUPABASE_KEY=key\n")
            .environment(u"DATABASE_URL"_s, u"sqlite:////data/db.sqlite3"_s)
            .environment(u"STORAGE_ROOT"_s, u"/data/storage"_s);
        QCOMPARE(local.settings().database.kind, DatabaseKind::Sqlite);
        QCOMPARE(local.settings().database.host, QString());
        QCOMPARE(local.settings().storage.kind, StorageKind::Folder);
        QVERIFY(local.settings().storage.supabaseKey.isEmpty());
        QCOMPARE(local.settings().sources[u"SUPABASE_URL"_s], ValueSource::Default);
        QCOMPARE(local.settings().sources[u"SUPABASE_DB_HOST"_s], ValueSource::Default);

        Desk remote;
        remote.envFile("DATABASE_URL=sqlite:///db.sqlite3\nSTORAGE_ROOT=storage\n")
            .environment(u"SUPABASE_DB_HOST"_s, u"h"_s)
            .environment(u"SUPABASE_DB_NAME"_s, u"n"_s)
            .environment(u"SUPABASE_DB_USER"_s, u"u"_s)
            .environment(u"SUPABASE_URL"_s, u"https://p.supabase.co"_s)
            .environment(u"SUPABASE_KEY"_s, u"a-key"_s);
        QCOMPARE(remote.settings().database.kind, DatabaseKind::PostgreSql);
        QCOMPARE(remote.settings().database.sqlitePath, QString());
        QCOMPARE(remote.settings().storage.kind, StorageKind::Supabase);
        QCOMPARE(remote.settings().storage.root, QString());
        QCOMPARE(remote.settings().sources[u"DATABASE_URL"_s], ValueSource::Default);
    }

    void doesNotFinishAHalfNamedStoreWithTheOtherKind()
    {
        Desk desk;
        desk.envFile("DATABASE_URL=sqlite:///db.sqlite3\n").environment(u"SUPABASE_DB_HOST"_s, u"h"_s);
        QVERIFY2(desk.complaint().startsWith(u"SUPABASE_DB_HOST (in the environment) is set, but "_s),
            qPrintable(desk.complaint()));
    }

    void takesPathsFromTheFileTheyStandIn()
    {
        Desk desk;
        desk.write(u"app/web.env"_s, "DATABASE_URL=sqlite:///db.sqlite3\nSTORAGE_ROOT=../storage\n");
        desk.write(u"conf/profile.ini"_s, "DOCSWEEP_HOME=home\n");
        desk.request.envFile = u"app/web.env"_s;
        desk.request.profile = u"conf/profile.ini"_s;
        QCOMPARE(desk.settings().database.sqlitePath, desk.path(u"app/db.sqlite3"_s));
        QCOMPARE(desk.settings().storage.root, desk.path(u"storage"_s));
        QCOMPARE(desk.settings().home, desk.path(u"conf/home"_s));
        desk.environment(u"STORAGE_ROOT"_s, u"here"_s);
        QCOMPARE(desk.settings().storage.root, desk.path(u"here"_s));
    }

    void findsAHome()
    {
        Desk desk;
        desk.environment(u"XDG_DATA_HOME"_s, u"/data"_s);
        QCOMPARE(desk.settings().home, u"/data/docsweep"_s);
        desk.environment(u"XDG_DATA_HOME"_s, u"relative"_s);
        QCOMPARE(desk.settings().home, u"/home/admin/.local/share/docsweep"_s);
        desk.environment(u"DOCSWEEP_HOME"_s, u"/var/lib/docsweep/"_s);
        QCOMPARE(desk.settings().home, u"/var/lib/docsweep"_s);
        Desk homeless;
        homeless.request.environment.remove(u"HOME"_s);
        QVERIFY(homeless.complaint().contains(u"neither DOCSWEEP_HOME nor XDG_DATA_HOME nor HOME is set"_s));
    }

    void readsProfiles()
    {
        Desk desk;
        desk.profile("; of the night run\nCLEANUP_INTERVAL_HOURS=0.5\nSUPABASE_BUCKET_NAME=a, b\n"
                     "DATABASE_URL=\"postgres://me@db/p;w,x?sslmode=verify-full\"\nDOCSWEEP_MAX_DELETE=10\n");
        const Settings settings = desk.settings();
        QCOMPARE(settings.retention.age, Duration(30min));
        QCOMPARE(settings.storage.buckets, (QList<Bucket>{u"a"_s, u"b"_s}));
        QCOMPARE(settings.database.database, u"p;w,x"_s);
        QCOMPARE(settings.database.sslMode, u"verify-full"_s);
        QCOMPARE(settings.limits.maxItems, 10);
        QCOMPARE(settings.sources[u"DATABASE_URL"_s], ValueSource::Profile);
    }

    void saysWhichFileCannotBeRead()
    {
        Desk desk;
        desk.request.envFile = u"missing.env"_s;
        QCOMPARE(desk.complaint(), QString(u"The file "_s + desk.path(u"missing.env"_s) + u" does not exist"_s));
        desk.request.envFile = u"."_s;
        QVERIFY(desk.complaint().endsWith(u" does not exist"_s));
        desk.request.envFile.clear();
        desk.request.profile = u"missing.ini"_s;
        QCOMPARE(desk.complaint(), QString(u"The file "_s + desk.path(u"missing.ini"_s) + u" does not exist"_s));
        desk.request.profile.clear();
        QVERIFY(desk.load());
        desk.envFile("A=1\nB='\n");
        QVERIFY2(desk.complaint().startsWith(desk.path(u".env"_s) + u": line 2 opens a quote"_s),
            qPrintable(desk.complaint()));
        desk.envFile(QByteArray(2 << 20, '#'));
        QVERIFY(desk.complaint().contains(u"larger than 1 MiB"_s));
    }

    void passesOverADirectoryNamedDotEnv()
    {
        const Desk desk;
        QVERIFY(QDir().mkdir(desk.path(u".env"_s)));
        QVERIFY(desk.load());
    }

    void keepsSecretsOutOfTextsWhateverGoesWrong()
    {
        Desk desk;
        desk.envFile("SUPABASE_DB_PASSWORD=swordfish-1\n")
            .environment(u"DATABASE_URL"_s, u"postgres://me:swordfish%2D2@db:nowhere/x"_s)
            .environment(u"SUPABASE_KEY"_s, u"swordfish-3"_s)
            .environment(u"SUPABASE_SERVICE_KEY"_s, u"swordfish-4"_s)
            .environment(u"CLEANUP_INTERVAL_HOURS"_s, u"swordfish-4"_s);
        const QString complaint = desk.complaint();
        QVERIFY(!complaint.isEmpty());
        QVERIFY2(!complaint.contains(u"swordfish"_s), qPrintable(complaint));
        QCOMPARE(
            redacted(u"swordfish-1 swordfish-2 swordfish%2D2 swordfish-3 swordfish-4"_s), u"*** *** *** *** ***"_s);
        desk.request.environment.remove(u"DATABASE_URL"_s);
        desk.request.environment.insert(u"DATABASE_URL"_s, u"sqlite:///db"_s);
        QVERIFY2(desk.complaint().startsWith(u"CLEANUP_INTERVAL_HOURS (in the environment): \"***\" is not a number"_s),
            qPrintable(desk.complaint()));
    }
};

QTEST_APPLESS_MAIN(TestLoader)
#include "tst_loader.moc"
