// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/config/loader.h"
#include "core/config/profiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

using Values = QMap<QString, QString>;

/// A user's configuration folder.
class Desk {
public:
    Desk() { environment.insert(u"XDG_CONFIG_HOME"_s, directory.path()); }

    QString path(const QString &name) const { return directory.filePath(name); }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the test cannot write its own files");
    }
    void profile(const QString &name, const QByteArray &text) const
    {
        write(u"docsweep/profiles/"_s + name + u".ini"_s, text);
    }
    Result<ProfileChoice> choose(const QString &word) const
    {
        return chooseProfile(word, environment, directory.path());
    }
    Result<Values> read(const QString &word) const
    {
        const Result<ProfileChoice> choice = choose(word);
        if (!choice)
            return fail(choice.error());
        return readProfile(*choice);
    }

    QTemporaryDir directory;
    QProcessEnvironment environment;
};

template <typename T> QString complaint(const Result<T> &result)
{
    return result ? QString() : result.error().text;
}

} // namespace

class TestProfiles : public QObject {
    Q_OBJECT

private slots:
    void findsTheirFolder()
    {
        QProcessEnvironment environment;
        QCOMPARE(profilesFolder(environment), QString());
        environment.insert(u"HOME"_s, u"/home/admin"_s);
        QCOMPARE(profilesFolder(environment), u"/home/admin/.config/docsweep/profiles"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, u"relative"_s);
        QCOMPARE(profilesFolder(environment), u"/home/admin/.config/docsweep/profiles"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, u"/conf/"_s);
        QCOMPARE(profilesFolder(environment), u"/conf/docsweep/profiles"_s);
    }

    void listsTheNamesThereAre()
    {
        const Desk desk;
        QCOMPARE(profileNames(desk.environment), QStringList());
        for (const QString &name : {u"production"_s, u"Köln 2"_s, u"default"_s, u".hidden"_s, u"-flag"_s})
            desk.profile(name, "");
        desk.write(u"docsweep/profiles/notes.txt"_s, "");
        desk.write(u"docsweep/profiles/folder.ini/x"_s, "");
        QCOMPARE(profileNames(desk.environment), (QStringList{u"Köln 2"_s, u"production"_s}));
    }

    void takesANameOrAPath_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        const QString ours = u"docsweep/profiles/production.ini"_s;
        QTest::newRow("none") << u""_s << u"default"_s << u""_s;
        QTest::newRow("a name") << u"production"_s << u"production"_s << ours;
        QTest::newRow("our own by its path") << ours << u"production"_s << ours;
        QTest::newRow("the same the long way") << u"x/../"_s + ours << u"production"_s << ours;
        QTest::newRow("a file here") << u"production.ini"_s << u"PRODUCTION.INI"_s << u"production.ini"_s;
        QTest::newRow("a file elsewhere") << u"conf/it"_s << u"PRODUCTION.INI"_s << u"conf/it"_s;
    }
    void takesANameOrAPath()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, name);
        QFETCH(const QString, file);
        const Desk desk;
        desk.profile(u"production"_s, "");
        const Result<ProfileChoice> choice = desk.choose(word);
        QVERIFY2(choice, qPrintable(complaint(choice)));
        QCOMPARE(choice->file, file.isEmpty() ? QString() : desk.path(file));
        // Two files of the same name never share their keys.
        QCOMPARE(choice->name, name == "PRODUCTION.INI"_L1 ? desk.path(file) : name);
    }

    void namesThoseThereAreForOneThatIsNot()
    {
        const Desk desk;
        QVERIFY2(complaint(desk.choose(u"prod"_s))
                     .contains(u"There is no profile \"prod\" in "_s + desk.path(u"docsweep"_s)),
            qPrintable(complaint(desk.choose(u"prod"_s))));
        QVERIFY(complaint(desk.choose(u"prod"_s)).endsWith(u"for example ./prod.ini"_s));
        desk.profile(u"production"_s, "");
        desk.profile(u"staging"_s, "");
        QVERIFY2(complaint(desk.choose(u"prod"_s)).endsWith(u"; there are: production, staging"_s),
            qPrintable(complaint(desk.choose(u"prod"_s))));
        QCOMPARE(desk.choose(u"prod"_s).error().kind, ErrorKind::BadConfig);
        QCOMPARE(desk.choose(u"default"_s).error().kind, ErrorKind::BadConfig);
        QVERIFY(!chooseProfile(u"prod"_s, {}, u"/"_s));
    }

    void refusesKeysAndPasswords_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("stored");
        const QString key = u"SUPABASE_SERVICE_KEY"_s;
        const QString password = u"SUPABASE_DB_PASSWORD"_s;
        QTest::newRow("service key") << QByteArray("SUPABASE_SERVICE_KEY=swordfish-7") << key;
        QTest::newRow("key") << QByteArray("SUPABASE_KEY=swordfish-7") << key;
        QTest::newRow("password") << QByteArray("SUPABASE_DB_PASSWORD=swordfish-7") << password;
        QTest::newRow("in the database") << QByteArray("DATABASE_URL=postgres://me:swordfish-7@db/x") << password;
        QTest::newRow("in the host") << QByteArray("SUPABASE_DB_HOST=postgres://me:swordfish-7@db/x") << password;
        QTest::newRow("in the address") << QByteArray("SUPABASE_URL=https://me:swordfish-7@p.supabase.co") << key;
    }
    void refusesKeysAndPasswords()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QString, stored);
        const Desk desk;
        desk.profile(u"production"_s, line + '\n');
        const QString said = complaint(desk.read(u"production"_s));
        QVERIFY2(said.endsWith(u"docsweep-cli credentials set --profile production "_s + stored), qPrintable(said));
        QVERIFY(said.startsWith(QString::fromLatin1(line.left(line.indexOf('='))) + u" (in "_s + desk.path({})));
        QVERIFY(!said.contains(u"swordfish"_s));
        QVERIFY(!redacted(u"a swordfish-7 b"_s).contains(u"swordfish"_s));
        const Values values{
            {QString::fromLatin1(line).section(u'=', 0, 0), QString::fromLatin1(line).section(u'=', 1)}};
        QVERIFY(!writeProfile(u"other"_s, values, desk.environment));
        QCOMPARE(profileNames(desk.environment), QStringList{u"production"_s});
    }

    void refusesWhatIsNoSetting()
    {
        const Desk desk;
        desk.profile(u"typo"_s, "CLEANUP_INTERVALL_HOURS=1\n");
        QVERIFY(complaint(desk.read(u"typo"_s)).contains(u"no setting of this name"_s));
        desk.profile(u"mess"_s, "[\n=\n");
        QVERIFY(!desk.read(u"mess"_s));
        QVERIFY(!writeProfile(u"typo2"_s, {{u"CLEANUP_INTERVALL_HOURS"_s, u"1"_s}}, desk.environment));
    }

    void readsBackWhatWasWritten()
    {
        const Desk desk;
        const Values values{{u"SUPABASE_URL"_s, u"https://p.supabase.co"_s}, {u"SUPABASE_BUCKET_NAME"_s, u"a, b,c"_s},
            {u"STORAGE_ROOT"_s, uR"(/srv/"Köln" \x41 %20;#@ end\)"_s}, {u"DOCSWEEP_HOME"_s, u"@Variant(x)"_s},
            {u"SUPABASE_DB_NAME"_s, u"@"_s}, {u"SUPABASE_DB_USER"_s, u" blanks "_s}, {u"SUPABASE_DB_HOST"_s, u""_s}};
        const Result<> written = writeProfile(u"production"_s, values, desk.environment);
        QVERIFY2(written, qPrintable(complaint(written)));
        const Result<Values> read = desk.read(u"production"_s);
        QVERIFY2(read, qPrintable(complaint(read)));
        QCOMPARE(*read, values);
        const QFileInfo file(desk.path(u"docsweep/profiles/production.ini"_s));
        constexpr QFile::Permissions kOthers =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(file.permissions() & kOthers));
        QVERIFY(!(QFileInfo(file.path()).permissions() & kOthers));
        QVERIFY(writeProfile(u"production"_s, {{u"STORAGE_ROOT"_s, u"/srv"_s}}, desk.environment));
        QCOMPARE(*desk.read(u"production"_s), (Values{{u"STORAGE_ROOT"_s, u"/srv"_s}}));
        QCOMPARE(QDir(file.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    }

    void rewritesOnlyWhatChanges()
    {
        const Desk desk;
        desk.profile(u"production"_s,
            "# The bank's own; ask Ana first\nSTORAGE_ROOT = /srv/app\n\n; a list\nSUPABASE_BUCKET_NAME=a, b\n"
            "DOCSWEEP_MARK=test\nDOCSWEEP_COLOUR=red\n");
        Values values = *desk.read(u"production"_s);
        values.remove(u"DOCSWEEP_COLOUR"_s);
        values.insert(u"DOCSWEEP_MARK"_s, u"bank"_s);
        values.insert(u"CLEANUP_INTERVAL_HOURS"_s, u"2"_s);
        const auto textOf = [&desk](const QString &name) {
            QFile file(desk.path(u"docsweep/profiles/%1.ini"_s.arg(name)));
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const Result<> written = rewriteProfile(u"bank"_s, values, u"production"_s, desk.environment);
        QVERIFY2(written, qPrintable(complaint(written)));
        QCOMPARE(textOf(u"bank"_s),
            u"# The bank's own; ask Ana first\nSTORAGE_ROOT = /srv/app\n\n; a list\nSUPABASE_BUCKET_NAME=a, b\n"
            "DOCSWEEP_MARK=\"bank\"\nCLEANUP_INTERVAL_HOURS=\"2\"\n"_s);
        QCOMPARE(*desk.read(u"bank"_s), values);
        // what is more than lines is written anew
        desk.profile(u"odd"_s, "[General]\nSTORAGE%5FROOT=/srv/app\n");
        QCOMPARE(*desk.read(u"odd"_s), (Values{{u"STORAGE_ROOT"_s, u"/srv/app"_s}}));
        QVERIFY(rewriteProfile(u"odd"_s, {{u"STORAGE_ROOT"_s, u"/srv/other"_s}}, u"odd"_s, desk.environment));
        QCOMPARE(*desk.read(u"odd"_s), (Values{{u"STORAGE_ROOT"_s, u"/srv/other"_s}}));
        QVERIFY(rewriteProfile(u"new"_s, values, u"missing"_s, desk.environment));
        QCOMPARE(*desk.read(u"new"_s), values);
        QVERIFY(!rewriteProfile(u"odd"_s, {{u"STORAGE_ROOT"_s, u"a\nb"_s}}, u"odd"_s, desk.environment));
    }

    void refusesToWriteWhatCannotBeReadBack()
    {
        const Desk desk;
        for (const QString &name :
            {u""_s, u"a/b"_s, u".."_s, u".x"_s, u"-x"_s, u"a.ini"_s, u"default"_s, u"a\nb"_s, u" a"_s})
            QVERIFY2(!writeProfile(name, {}, desk.environment), qPrintable(name));
        QVERIFY(!writeProfile(u"x"_s, {{u"STORAGE_ROOT"_s, u"/srv\nDOCSWEEP_HOME=/"_s}}, desk.environment));
        QVERIFY(!writeProfile(u"x"_s, {}, {}));
        QCOMPARE(profileNames(desk.environment), QStringList());
    }

    void readsTheSettingsOfANamedProfile()
    {
        Desk desk;
        desk.environment.insert(u"HOME"_s, desk.path({}));
        desk.profile(u"production"_s, "STORAGE_ROOT=storage\nMAX_STORAGE_SIZE_MB=7\n");
        LoadRequest request;
        request.environment = desk.environment;
        request.workingDirectory = desk.path({});
        request.profile = u"production"_s;
        const Result<Settings> settings = loadSettings(request);
        QVERIFY2(settings, qPrintable(complaint(settings)));
        QCOMPARE(settings->storage.root, desk.path(u"docsweep/profiles/storage"_s));
        QCOMPARE(settings->sources[u"MAX_STORAGE_SIZE_MB"_s], ValueSource::Profile);
        request.profile = u"staging"_s;
        QCOMPARE(loadSettings(request).error().kind, ErrorKind::BadConfig);
    }
};

QTEST_APPLESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
