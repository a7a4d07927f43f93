// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/config/loader.h"
#include "core/config/settingnames.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace docsweep;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Values = QMap<QString, QString>;

/// A working directory, and the four levels that a test fills.
class Desk {
public:
    Desk()
    {
        request.workingDirectory = directory.path();
        request.environment.insert(u"HOME"_s, u"/home/admin"_s);
    }

    Desk &flag(const QString &name, const QString &value)
    {
        request.flags[name] = value;
        return *this;
    }
    Desk &environment(const QString &name, const QString &value)
    {
        request.environment.insert(name, value);
        return *this;
    }
    Desk &envFile(const QByteArray &text)
    {
        write(u".env"_s, text);
        return *this;
    }
    Desk &profile(const QByteArray &text)
    {
        write(u"profile.ini"_s, text);
        request.profile = u"profile.ini"_s;
        return *this;
    }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the test cannot write its own files");
    }
    QString path(const QString &name) const { return directory.filePath(name); }
    Result<Settings> load() const { return loadSettings(request); }
    /// The settings; a failed test when there are none.
    Settings settings() const
    {
        const Result<Settings> loaded = load();
        if (!loaded)
            QTest::qFail(qPrintable(loaded.error().text), __FILE__, __LINE__);
        return loaded.value_or(Settings());
    }
    /// The error's text; empty when there is none.
    QString complaint() const
    {
        const Result<Settings> loaded = load();
        if (!loaded && loaded.error().kind != ErrorKind::BadConfig)
            return u"an error of another kind: "_s + loaded.error().text;
        return loaded ? QString() : loaded.error().text;
    }

    QTemporaryDir directory;
    LoadRequest request;
};

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

    void readsWhatIsSaidOfTimes()
    {
        QCOMPARE(Desk().settings().database.timeZone, QString());
        QCOMPARE(Desk().settings().retention.activity, ActivityMeaning::Requests);
        const Desk desk = std::move(Desk()
                                        .environment(u"DATABASE_URL"_s, u"sqlite:////srv/db.sqlite3"_s)
                                        .environment(u"DOCSWEEP_DATABASE_TIMES"_s, u" America/New_York "_s)
                                        .environment(u"DOCSWEEP_ACTIVITY"_s, u"Creation"_s));
        QCOMPARE(desk.settings().database.timeZone, u"America/New_York"_s);
        QCOMPARE(desk.settings().retention.activity, ActivityMeaning::Creation);
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
                + u"): \"abc\" is no number of hours above 0, with a point for fractions. "
                  u"Example: CLEANUP_INTERVAL_HOURS=1.5"_s));
        desk.request.envFile = u".env"_s; // beside a profile it counts only when it is named
        desk.envFile("# age\n\nCLEANUP_INTERVAL_HOURS=abd\n");
        QVERIFY2(desk.complaint().startsWith(
                     u"CLEANUP_INTERVAL_HOURS (in "_s + desk.path(u".env"_s) + u" line 3): \"abd\" is no number"_s),
            qPrintable(desk.complaint()));
        desk.environment(u"CLEANUP_INTERVAL_HOURS"_s, u"abe"_s);
        QVERIFY(desk.complaint().startsWith(u"CLEANUP_INTERVAL_HOURS (in the environment): \"abe\""_s));
        desk.flag(u"CLEANUP_INTERVAL_HOURS"_s, u"abf"_s);
        QVERIFY2(desk.complaint().startsWith(u"--hours: \"abf\" is no"_s), qPrintable(desk.complaint()));
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

    void readsBucketLists()
    {
        const auto buckets = [](const QString &list) {
            return Desk().environment(u"SUPABASE_BUCKET_NAME"_s, list).settings().storage.buckets;
        };
        QCOMPARE(buckets(u"uploads"_s), QList<Bucket>{u"uploads"_s});
        QCOMPARE(buckets(u" b , a "_s), (QList<Bucket>{u"b"_s, u"a"_s}));
        QCOMPARE(buckets(u"a,b,a"_s), (QList<Bucket>{u"a"_s, u"b"_s}));
        QCOMPARE(buckets(u"my bucket,übrig,.hidden"_s), (QList<Bucket>{u"my bucket"_s, u"übrig"_s, u".hidden"_s}));
    }

    void doesNotFallBackFromAnEmptyBucketList()
    {
        Desk desk;
        desk.envFile("SUPABASE_BUCKET_NAME=uploads\n").environment(u"SUPABASE_BUCKET_NAME"_s, u""_s);
        QVERIFY(desk.complaint().startsWith(u"SUPABASE_BUCKET_NAME (in the environment): is empty"_s));
        Desk file;
        file.envFile("SUPABASE_BUCKET_NAME=\n");
        QVERIFY(file.complaint().startsWith(
            u"SUPABASE_BUCKET_NAME (in "_s + file.path(u".env"_s) + u" line 1): is empty"_s));
    }

    void readsADatabaseInParts()
    {
        const Settings settings = Desk()
                                      .environment(u"SUPABASE_DB_HOST"_s, u"db.example.org"_s)
                                      .environment(u"SUPABASE_DB_PORT"_s, u"6543"_s)
                                      .environment(u"SUPABASE_DB_NAME"_s, u"parser"_s)
                                      .environment(u"SUPABASE_DB_USER"_s, u"sweeper"_s)
                                      .environment(u"SUPABASE_DB_PASSWORD"_s, u" with blanks "_s)
                                      .settings();
        QCOMPARE(settings.database.kind, DatabaseKind::PostgreSql);
        QCOMPARE(settings.database.host, u"db.example.org"_s);
        QCOMPARE(settings.database.port, 6543);
        QCOMPARE(settings.database.database, u"parser"_s);
        QCOMPARE(settings.database.user, u"sweeper"_s);
        QCOMPARE(settings.database.password.reveal(), u" with blanks "_s);
        QCOMPARE(settings.database.sslMode, u"verify-full"_s);
        QCOMPARE(settings.sources[u"SUPABASE_DB_PASSWORD"_s], ValueSource::Environment);
    }

    void takesAModeOfTlsByName()
    {
        Desk desk;
        desk.environment(u"SUPABASE_DB_HOST"_s, u"db.example.org"_s)
            .environment(u"SUPABASE_DB_NAME"_s, u"d"_s)
            .environment(u"SUPABASE_DB_USER"_s, u"u"_s)
            .environment(u"SUPABASE_DB_SSLMODE"_s, u" Require "_s);
        QCOMPARE(desk.settings().database.sslMode, u"require"_s);
        QCOMPARE(desk.settings().sources[u"SUPABASE_DB_SSLMODE"_s], ValueSource::Environment);
        desk.environment(u"SUPABASE_DB_SSLMODE"_s, u"on"_s);
        QCOMPARE(desk.complaint(),
            u"SUPABASE_DB_SSLMODE (in the environment): is none of disable, allow, prefer, require, verify-ca, "
            "verify-full. Example: SUPABASE_DB_SSLMODE=verify-full"_s);
    }

    void trustsTheOwnAuthorityForTheDatabaseAsWell()
    {
        Desk desk;
        desk.write(u"ca.pem"_s, "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
        desk.environment(u"DOCSWEEP_CA_FILE"_s, desk.path(u"ca.pem"_s))
            .environment(u"DATABASE_URL"_s, u"postgres://me@db.example.org/p"_s);
        QCOMPARE(desk.settings().database.caFile, desk.path(u"ca.pem"_s));
        desk.environment(u"DATABASE_URL"_s, u"sqlite:////srv/app/db.sqlite3"_s);
        QCOMPARE(desk.settings().database.caFile, QString());
    }

    void asksForTlsUnlessTheHostIsThisMachine_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("sslMode");
        QTest::newRow("far") << u"db.example.org"_s << u"verify-full"_s;
        QTest::newRow("private network") << u"10.0.0.5"_s << u"verify-full"_s;
        QTest::newRow("localhost") << u"localhost"_s << u"prefer"_s;
        QTest::newRow("LocalHost") << u"LocalHost"_s << u"prefer"_s;
        QTest::newRow("127.0.0.1") << u"127.0.0.1"_s << u"prefer"_s;
        QTest::newRow("127.255.0.9") << u"127.255.0.9"_s << u"prefer"_s;
        QTest::newRow("::1") << u"::1"_s << u"prefer"_s;
        QTest::newRow("[::1]") << u"[::1]"_s << u"prefer"_s;
        QTest::newRow("socket") << u"/run/postgresql"_s << u"prefer"_s;
        QTest::newRow("128.0.0.1") << u"128.0.0.1"_s << u"verify-full"_s;
        QTest::newRow("::2") << u"::2"_s << u"verify-full"_s;
    }
    void asksForTlsUnlessTheHostIsThisMachine()
    {
        QFETCH(const QString, host);
        QFETCH(const QString, sslMode);
        const Settings settings = Desk()
                                      .environment(u"SUPABASE_DB_HOST"_s, host)
                                      .environment(u"SUPABASE_DB_NAME"_s, u"d"_s)
                                      .environment(u"SUPABASE_DB_USER"_s, u"u"_s)
                                      .settings();
        QCOMPARE(settings.database.sslMode, sslMode);
    }

    void namesTheMissingPartsOfADatabase_data()
    {
        QTest::addColumn<Values>("values");
        QTest::addColumn<QString>("missing");
        QTest::newRow("host alone") << Values{{u"HOST"_s, u"h"_s}} << u"SUPABASE_DB_NAME and SUPABASE_DB_USER are"_s;
        QTest::newRow("no user") << Values{{u"HOST"_s, u"h"_s}, {u"NAME"_s, u"n"_s}} << u"SUPABASE_DB_USER is"_s;
        QTest::newRow("no name") << Values{{u"HOST"_s, u"h"_s}, {u"USER"_s, u"u"_s}} << u"SUPABASE_DB_NAME is"_s;
        QTest::newRow("no host") << Values{{u"NAME"_s, u"n"_s}, {u"USER"_s, u"u"_s}} << u"SUPABASE_DB_HOST is"_s;
        QTest::newRow("password alone") << Values{{u"PASSWORD"_s, u"hunter2"_s}}
                                        << u"SUPABASE_DB_HOST and SUPABASE_DB_NAME and SUPABASE_DB_USER are"_s;
        QTest::newRow("port alone") << Values{{u"PORT"_s, u"5432"_s}}
                                    << u"SUPABASE_DB_HOST and SUPABASE_DB_NAME and SUPABASE_DB_USER are"_s;
    }
    void namesTheMissingPartsOfADatabase()
    {
        QFETCH(const Values, values);
        QFETCH(const QString, missing);
        Desk desk;
        for (auto it = values.begin(); it != values.end(); ++it)
            desk.environment(u"SUPABASE_DB_"_s + it.key(), it.value());
        const QString complaint = desk.complaint();
        QVERIFY2(complaint.contains(u"is set, but "_s + missing + u" not. Example: "_s), qPrintable(complaint));
        QVERIFY(!complaint.contains(u"hunter2"_s));
    }

    void refusesMalformedPartsOfADatabase_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        for (const char *host : {"postgres://u:hunter2@h/d", "h:5432", "a b", "h/d", "u@h", "h,g", "'h'", "-h"})
            QTest::newRow(host) << u"SUPABASE_DB_HOST"_s << QString::fromLatin1(host);
        for (const char *port : {"0", "65536", "-1", "5432.0", "pg"})
            QTest::newRow(port) << u"SUPABASE_DB_PORT"_s << QString::fromLatin1(port);
    }
    void refusesMalformedPartsOfADatabase()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        Desk desk;
        desk.environment(u"SUPABASE_DB_HOST"_s, u"h"_s)
            .environment(u"SUPABASE_DB_NAME"_s, u"d"_s)
            .environment(u"SUPABASE_DB_USER"_s, u"u"_s)
            .environment(name, value);
        QVERIFY2(desk.complaint().startsWith(name + u" (in the environment): "_s), qPrintable(desk.complaint()));
        QVERIFY(!desk.complaint().contains(u"hunter2"_s));
    }

    void putsAPartOfAStrongerLevelIntoADatabaseOfAWeakerOne()
    {
        Desk desk;
        desk.envFile("SUPABASE_DB_HOST=db.example.org\nSUPABASE_DB_NAME=parser\nSUPABASE_DB_USER=web\n")
            .environment(u"SUPABASE_DB_PASSWORD"_s, u"from outside"_s)
            .flag(u"SUPABASE_DB_USER"_s, u"sweeper"_s);
        const Settings settings = desk.settings();
        QCOMPARE(settings.database.host, u"db.example.org"_s);
        QCOMPARE(settings.database.user, u"sweeper"_s);
        QCOMPARE(settings.database.password.reveal(), u"from outside"_s);
        QCOMPARE(settings.sources[u"SUPABASE_DB_HOST"_s], ValueSource::EnvFile);
        QCOMPARE(settings.sources[u"SUPABASE_DB_USER"_s], ValueSource::Flag);
        QCOMPARE(settings.sources[u"SUPABASE_DB_PASSWORD"_s], ValueSource::Environment);
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
                == u"%1 (%2) and %3 (%4) name two different stores; keep one of them"_s.arg(
                    oneName, where, otherName, otherWhere);
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

    void readsSupabaseStorage()
    {
        Desk desk;
        desk.environment(u"SUPABASE_URL"_s, u"https://p.supabase.co/"_s)
            .envFile("SUPABASE_SERVICE_KEY=service-role\n")
            .environment(u"SUPABASE_KEY"_s, u"anonymous"_s);
        QCOMPARE(desk.settings().storage.supabaseUrl, QUrl(u"https://p.supabase.co"_s));
        QCOMPARE(desk.settings().storage.supabaseKey.reveal(), u"service-role"_s);
        QCOMPARE(desk.settings().sources[u"SUPABASE_SERVICE_KEY"_s], ValueSource::EnvFile);
        QCOMPARE(desk.settings().sources[u"SUPABASE_KEY"_s], ValueSource::Default);
        desk.envFile("");
        QCOMPARE(desk.settings().storage.supabaseKey.reveal(), u"anonymous"_s);
    }

    void saysWhatAnAddressWasTakenFor()
    {
        Desk desk;
        desk.environment(u"SUPABASE_URL"_s, u"\"https://p.supabase.co/rest/v1/\""_s)
            .environment(u"SUPABASE_KEY"_s, u"a-key"_s)
            .envFile("DATABASE_URL=postgres://u:p@h/d?conn_max_age=60&ssl_require=true&schema=tenant\n");
        const Settings settings = desk.settings();
        QCOMPARE(settings.storage.supabaseUrl, QUrl(u"https://p.supabase.co"_s));
        QCOMPARE(settings.database.sslMode, u"require"_s);
        QCOMPARE(settings.database.searchPath, QStringList{u"tenant"_s});
        QCOMPARE(settings.notices, QStringList()); // nothing is wrong
        QCOMPARE(settings.remarks.size(), 3);
        QCOMPARE(settings.remarks[0],
            u"DATABASE_URL (in %1 line 1): means nothing to docsweep and is ignored: conn_max_age"_s.arg(
                desk.path(u".env"_s)));
        QVERIFY2(settings.remarks[1].startsWith(u"SUPABASE_URL (in the environment): stands in quotes"_s),
            qPrintable(settings.remarks[1]));
        QVERIFY2(settings.remarks[2].contains(u"ends with /rest/v1/"_s), qPrintable(settings.remarks[2]));
        QCOMPARE(Desk().environment(u"DATABASE_URL"_s, u"postgres://u:p@h/d?pgbouncer=true"_s).settings().remarks,
            QStringList());
    }

    void judgesFilesThatAnAddressNames()
    {
        Desk desk;
        desk.write(u"ca.pem"_s, "-----BEGIN CERTIFICATE-----\n");
        desk.write(u"own.pem"_s, "-----BEGIN CERTIFICATE-----\n");
        desk.write(u"client.key"_s, "a key");
        const QString url = u"postgres://u@h/d?sslrootcert=ca.pem&sslkey=client.key&sslcert=own.pem"_s;
        desk.environment(u"DATABASE_URL"_s, url);
        QCOMPARE(desk.settings().database.caFile, desk.path(u"ca.pem"_s));
        QCOMPARE(desk.settings().database.parameters[u"sslkey"_s], desk.path(u"client.key"_s));
        // Ours is stronger, and said.
        Desk both;
        both.write(u"ca.pem"_s, "-----BEGIN CERTIFICATE-----\n");
        both.write(u"own.pem"_s, "-----BEGIN CERTIFICATE-----\n");
        both.environment(u"DATABASE_URL"_s, u"postgres://u@h/d?sslrootcert=ca.pem"_s)
            .environment(u"DOCSWEEP_CA_FILE"_s, u"own.pem"_s);
        QCOMPARE(both.settings().database.caFile, both.path(u"own.pem"_s));
        QCOMPARE(both.settings().remarks.size(), 1);
        // A file that others may write is nobody's word.
        QFile::setPermissions(desk.path(u"client.key"_s), QFile::Permissions(0x6666));
        QVERIFY2(desk.complaint().contains(u"sslkey: "_s) && desk.complaint().contains(u"is not trusted"_s),
            qPrintable(desk.complaint()));
        QFile::setPermissions(desk.path(u"client.key"_s), QFile::ReadOwner);
        QFile::setPermissions(desk.path(u"ca.pem"_s), QFile::Permissions(0x6666));
        QVERIFY2(desk.complaint().contains(u"is not trusted"_s), qPrintable(desk.complaint()));
        QFile::remove(desk.path(u"ca.pem"_s));
        QVERIFY2(desk.complaint().startsWith(u"DATABASE_URL (in the environment): "_s), qPrintable(desk.complaint()));
    }

    void refusesMalformedSupabaseAddresses()
    {
        for (const QString &address : {u"ftp://p.supabase.co"_s, u"https://"_s, u"10.0.0.5:8000 x"_s,
                 u"postgres://u:hunter2@h/d"_s, u"https://supabase.com/dashboard/projects"_s,
                 u"https://u:hunter2@p.supabase.co"_s, u"https://p.supabase.co?apikey=hunter2"_s,
                 u"https://p.supabase.co/#x"_s, u"https://p supabase.co"_s, u"http://p.supabase.co"_s,
                 u"http://10.0.0.5:8000"_s, u"http://127.0.0.1.example.org"_s, u"HTTP://localhost.example.org"_s}) {
            const QString complaint =
                Desk().environment(u"SUPABASE_URL"_s, address).environment(u"SUPABASE_KEY"_s, u"a-key"_s).complaint();
            QVERIFY2(complaint.startsWith(u"SUPABASE_URL (in the environment): "_s), qPrintable(address));
            QVERIFY(!complaint.contains(u"hunter2"_s));
        }
    }

    /// Half of a project's credentials is no storage, but no reason to leave the rows.
    void namesTheHalfOfCredentialsThatIsLacking()
    {
        const StorageSettings keyless =
            Desk().environment(u"SUPABASE_URL"_s, u"https://p.supabase.co"_s).settings().storage;
        QCOMPARE(keyless.kind, StorageKind::None);
        QCOMPARE(keyless.supabaseUrl, QUrl(u"https://p.supabase.co"_s));
        QCOMPARE(keyless.lacking,
            u"SUPABASE_URL (in the environment) is set, but neither SUPABASE_SERVICE_KEY nor SUPABASE_KEY is"_s);
        for (const QString &name : {u"SUPABASE_SERVICE_KEY"_s, u"SUPABASE_KEY"_s}) {
            const StorageSettings placeless = Desk().environment(name, u"a-key"_s).settings().storage;
            QCOMPARE(placeless.kind, StorageKind::None);
            QCOMPARE(placeless.lacking,
                name
                    + u" (in the environment) is set, but SUPABASE_URL is not; set "
                      "SUPABASE_URL=https://project.supabase.co"_s);
        }
        const StorageSettings folder = Desk()
                                           .environment(u"SUPABASE_KEY"_s, u"a-key"_s)
                                           .environment(u"STORAGE_ROOT"_s, u"/srv"_s)
                                           .settings()
                                           .storage;
        QCOMPARE(folder.kind, StorageKind::Folder);
        QCOMPARE(folder.lacking, QString());
        QCOMPARE(Desk().settings().storage.lacking, QString());
    }

    void sendsTheKeyUnencryptedToThisMachineAlone()
    {
        for (const QString &address : {u"http://127.0.0.1:54321"_s, u"http://localhost:54321"_s,
                 u"http://[::1]:54321"_s, u"HTTP://LOCALHOST"_s, u"https://p.supabase.co"_s}) {
            const Desk desk =
                std::move(Desk().environment(u"SUPABASE_URL"_s, address).environment(u"SUPABASE_KEY"_s, u"a-key"_s));
            QCOMPARE(desk.complaint(), QString());
        }
        const QString far = Desk().environment(u"SUPABASE_URL"_s, u"http://p.supabase.co"_s).complaint();
        QCOMPARE(far,
            u"SUPABASE_URL (in the environment): would send the key unencrypted; write https (http is for this "
            "machine's own addresses). Example: SUPABASE_URL=https://project.supabase.co"_s);
    }

    void readsTheCertificateAuthorityAndTheListing()
    {
        Desk desk;
        QCOMPARE(desk.settings().storage.listing, ListingWay::Automatic);
        QCOMPARE(desk.settings().storage.patience, 60s);
        QCOMPARE(desk.settings().storage.caFile, QString());
        desk.write(u"app/ca.pem"_s, "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
        desk.write(u"app/web.env"_s, "DOCSWEEP_CA_FILE=ca.pem\nDOCSWEEP_LISTING=SQL\n");
        desk.request.envFile = u"app/web.env"_s;
        QCOMPARE(desk.settings().storage.caFile, desk.path(u"app/ca.pem"_s));
        QCOMPARE(desk.settings().storage.listing, ListingWay::Sql);
        QCOMPARE(desk.settings().sources[u"DOCSWEEP_CA_FILE"_s], ValueSource::EnvFile);
        desk.environment(u"DOCSWEEP_STORAGE_PATIENCE_SECONDS"_s, u"0"_s);
        QCOMPARE(desk.settings().storage.patience, 0s);
        desk.environment(u"DOCSWEEP_LISTING"_s, u"api"_s);
        QCOMPARE(desk.settings().storage.listing, ListingWay::Api);
        QCOMPARE(desk.settings().sources[u"DOCSWEEP_LISTING"_s], ValueSource::Environment);
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
        QVERIFY2(desk.complaint().startsWith(u"CLEANUP_INTERVAL_HOURS (in the environment): \"***\" is no number"_s),
            qPrintable(desk.complaint()));
    }
};

QTEST_APPLESS_MAIN(TestLoader)
#include "tst_loader.moc"
