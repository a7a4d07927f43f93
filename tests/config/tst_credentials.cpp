// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/config/credentialfile.h"
#include "core/config/loader.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

const CredentialId kKey{u"default"_s, u"SUPABASE_SERVICE_KEY"_s};
const CredentialId kPassword{u"default"_s, u"SUPABASE_DB_PASSWORD"_s};

/// A file of keys and passwords in a home of its own.
class Desk {
public:
    QString path(const QString &name = u"credentials"_s) const { return directory.filePath(name); }
    void write(const QByteArray &text, unsigned mode = 0600, const QString &name = u"credentials"_s) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()
            || ::fchmod(file.handle(), mode_t(mode)) != 0)
            qFatal("the test cannot write its own files");
    }
    QString complaint(const CredentialId &id = kKey) const
    {
        const auto read = FileCredentialStore(path()).read(id);
        if (read)
            return *read ? u"read: "_s + (*read)->secret.reveal() : u"nothing"_s;
        return read.error().kind == ErrorKind::BadConfig ? read.error().text : u"another kind: "_s + read.error().text;
    }

    QTemporaryDir directory;
};

/// What is stored, and what was asked for.
class MemoryCredentialStore : public CredentialStore {
public:
    MemoryCredentialStore(QMap<QString, QString> values, QStringList &asked)
        : m_values(std::move(values))
        , m_asked(asked)
    {
    }
    CredentialPlace place() const override { return CredentialPlace::Keychain; }
    QString where() const override { return u"in memory"_s; }
    Result<std::optional<BoundSecret>> read(const CredentialId &id) const override
    {
        m_asked << id.profile + u'/' + id.name;
        if (m_values.contains(u"broken"_s))
            return fail(ErrorKind::Unavailable, u"the keychain is out"_s);
        const QString value = m_values.value(id.name);
        return value.isEmpty() ? std::nullopt : std::optional(BoundSecret{Secret(value), id.destination});
    }
    Result<> write(const CredentialId &, const Secret &) override { return {}; }
    Result<bool> remove(const CredentialId &) override { return false; }

private:
    QMap<QString, QString> m_values;
    QStringList &m_asked;
};

/// A request whose stores hold these values.
class Loading {
public:
    explicit Loading(const QMap<QString, QString> &stored)
    {
        request.workingDirectory = directory.path();
        request.environment.insert(u"HOME"_s, directory.path());
        request.credentials = [this, stored](const QString &home) {
            homes << home;
            CredentialStores stores;
            stores.push_back(std::make_unique<MemoryCredentialStore>(stored, asked));
            return stores;
        };
    }
    Loading &set(const QString &name, const QString &value)
    {
        request.environment.insert(name, value);
        return *this;
    }
    Loading &remote()
    {
        return set(u"SUPABASE_URL"_s, u"https://p.supabase.co"_s)
            .set(u"SUPABASE_DB_HOST"_s, u"h"_s)
            .set(u"SUPABASE_DB_NAME"_s, u"n"_s)
            .set(u"SUPABASE_DB_USER"_s, u"u"_s);
    }

    QTemporaryDir directory;
    LoadRequest request;
    QStringList asked;
    QStringList homes;
};

CredentialStores openCredentialsInFile(const QString &home)
{
    CredentialStores stores;
    stores.push_back(std::make_unique<FileCredentialStore>(home + u"/credentials"_s));
    return stores;
}

const QMap<QString, QString> kBoth{
    {u"SUPABASE_SERVICE_KEY"_s, u"stored-key"_s}, {u"SUPABASE_DB_PASSWORD"_s, u"stored-password"_s}};

} // namespace

class TestCredentials : public QObject {
    Q_OBJECT

private slots:
    void keepsThemApartByProfile()
    {
        const Desk desk;
        FileCredentialStore store(desk.path());
        const CredentialId other{u"/srv/a b/x.ini"_s, kKey.name};
        QVERIFY(!*store.read(kKey));
        QVERIFY(store.write(kKey, Secret(u"one ü\"\\"_s)));
        QVERIFY(store.write(other, Secret(u"two"_s)));
        QVERIFY(store.write(kPassword, Secret(u" three "_s)));
        QCOMPARE((*store.read(kKey))->secret.reveal(), u"one ü\"\\"_s);
        QCOMPARE((*store.read(other))->secret.reveal(), u"two"_s);
        QCOMPARE((*store.read(kPassword))->secret.reveal(), u" three "_s);
        QVERIFY(*store.remove(kKey));
        QVERIFY(!*store.remove(kKey));
        QVERIFY(!*store.read(kKey));
        QVERIFY(*store.remove(kPassword));
        QVERIFY(*store.remove(other));
        QVERIFY(!QFile::exists(desk.path()));
    }

    void makesTheFileForItsOwnerAlone()
    {
        const Desk desk;
        const mode_t before = ::umask(0);
        const Result<> written = FileCredentialStore(desk.path(u"new/credentials"_s)).write(kKey, Secret(u"x-x-x"_s));
        ::umask(before);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().text));
        struct stat facts = {};
        QCOMPARE(::stat(qPrintable(desk.path(u"new/credentials"_s)), &facts), 0);
        QCOMPARE(facts.st_mode & 07777U, 0600U);
        QCOMPARE(::stat(qPrintable(desk.path(u"new"_s)), &facts), 0);
        QCOMPARE(facts.st_mode & 07777U, 0700U);
    }

    void refusesAFileThatOthersMayRead()
    {
        const Desk desk;
        for (const unsigned mode : {0640U, 0604U, 0620U, 0602U, 0610U, 0601U, 0644U, 0666U}) {
            desk.write(R"({"default": {"SUPABASE_SERVICE_KEY": "swordfish"}})", mode);
            const QString said = desk.complaint();
            QVERIFY2(said.endsWith(u"Make it yours alone: chmod 600 "_s + desk.path()), qPrintable(said));
            QVERIFY2(said.contains(u"(mode 0%1)"_s.arg(mode, 0, 8)), qPrintable(said));
            QVERIFY(!FileCredentialStore(desk.path()).write(kPassword, Secret(u"x"_s)));
            QVERIFY(!FileCredentialStore(desk.path()).remove(kKey));
        }
        for (const unsigned mode : {0600U, 0400U, 0700U}) {
            desk.write(R"({"default": {"SUPABASE_SERVICE_KEY": "swordfish"}})", mode);
            QCOMPARE(desk.complaint(), u"read: swordfish"_s);
            ::unlink(qPrintable(desk.path()));
        }
    }

    void refusesALink()
    {
        const Desk desk;
        desk.write(R"({"default": {"SUPABASE_SERVICE_KEY": "swordfish"}})", 0600, u"real"_s);
        QVERIFY(QFile::link(desk.path(u"real"_s), desk.path()));
        QVERIFY2(desk.complaint().contains(u"symbolic link"_s), qPrintable(desk.complaint()));
        QVERIFY(!FileCredentialStore(desk.path()).write(kKey, Secret(u"x"_s)));
        QFile::remove(desk.path(u"real"_s)); // and one that leads nowhere
        QVERIFY2(desk.complaint().contains(u"symbolic link"_s), qPrintable(desk.complaint()));
        QVERIFY(!FileCredentialStore(desk.path()).write(kKey, Secret(u"x"_s)));
        QVERIFY(!QFile::exists(desk.path(u"real"_s)));
    }

    void refusesAFileOfAnotherUser()
    {
        if (geteuid() != 0)
            QSKIP("only root can give a file away");
        const Desk desk;
        desk.write("{}");
        QCOMPARE(::chown(qPrintable(desk.path()), 65534, 65534), 0);
        QVERIFY2(desk.complaint().contains(u"another user (65534)"_s), qPrintable(desk.complaint()));
    }

    void refusesWhatIsNoFile()
    {
        const Desk desk;
        QCOMPARE(::mkfifo(qPrintable(desk.path()), 0600), 0); // would block
        QVERIFY2(desk.complaint().contains(u"not a plain file"_s), qPrintable(desk.complaint()));
        ::unlink(qPrintable(desk.path()));
        QCOMPARE(::mkdir(qPrintable(desk.path()), 0700), 0);
        QVERIFY2(desk.complaint().contains(u"are not used"_s), qPrintable(desk.complaint()));
    }

    void refusesWhatItDidNotWrite()
    {
        const Desk desk;
        for (const char *text : {"", "[]", "SUPABASE_SERVICE_KEY=swordfish", "{\"default\": {\"SUPABASE_SERV"}) {
            desk.write(text);
            QVERIFY2(desk.complaint().contains(u"it is not what docsweep wrote"_s), qPrintable(desk.complaint()));
            QVERIFY(!desk.complaint().contains(u"swordfish"_s));
            QVERIFY(!FileCredentialStore(desk.path()).write(kKey, Secret(u"x"_s)));
        }
        desk.write(R"({"default": {"SUPABASE_SERVICE_KEY": 7}, "other": []})");
        QCOMPARE(desk.complaint(), u"nothing"_s);
    }

    void fillsInWhatNoStrongerLevelHas()
    {
        Loading it(kBoth);
        it.remote();
        const Result<Settings> settings = loadSettings(it.request);
        QVERIFY2(settings, qPrintable(settings ? QString() : settings.error().text));
        QCOMPARE(settings->storage.supabaseKey.reveal(), u"stored-key"_s);
        QCOMPARE(settings->database.password.reveal(), u"stored-password"_s);
        QCOMPARE(settings->sources[kKey.name], ValueSource::Credentials);
        QCOMPARE(settings->sources[kPassword.name], ValueSource::Credentials);
        QCOMPARE(it.homes.first(), it.directory.filePath(u".local/share/docsweep"_s));
        QCOMPARE(it.asked, (QStringList{u"default/SUPABASE_DB_PASSWORD"_s, u"default/SUPABASE_SERVICE_KEY"_s}));
        QCOMPARE(redacted(u"stored-key c3RvcmVkLWtleQ== stored-password"_s), u"*** *** ***"_s);

        it.set(kKey.name, u"own-key"_s).set(kPassword.name, u"own-password"_s);
        it.asked.clear();
        QCOMPARE(loadSettings(it.request)->storage.supabaseKey.reveal(), u"own-key"_s);
        QCOMPARE(loadSettings(it.request)->database.password.reveal(), u"own-password"_s);
        QCOMPARE(it.asked, QStringList());
    }

    void asksForAPasswordThatAUrlLacks()
    {
        Loading it(kBoth);
        it.set(u"DATABASE_URL"_s, u"postgres://me@db/parser"_s);
        QCOMPARE(loadSettings(it.request)->database.password.reveal(), u"stored-password"_s);
        it.set(u"DATABASE_URL"_s, u"postgres://me:own@db/parser"_s);
        QCOMPARE(loadSettings(it.request)->database.password.reveal(), u"own"_s);
    }

    void keepsThePlaceWithTheKey()
    {
        const Desk desk;
        FileCredentialStore store(desk.path());
        const CredentialId bound{u"default"_s, kKey.name, u"https://p.supabase.co"_s};
        QVERIFY(store.write(bound, Secret(u"one"_s)));
        QCOMPARE((*store.read(bound))->destination, u"https://p.supabase.co"_s);
        // Whatever is asked for: what it is for is what was written.
        QCOMPARE((*store.read({u"default"_s, kKey.name, u"https://evil.example"_s}))->destination, bound.destination);
        desk.write(R"({"default": {"SUPABASE_SERVICE_KEY": "of before"}})");
        QCOMPARE((*store.read(bound))->secret.reveal(), u"of before"_s);
        QCOMPARE((*store.read(bound))->destination, QString());
    }

    void namesPlacesTheSameWay_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("place");
        QTest::newRow("plain") << u"https://p.supabase.co"_s << u"https://p.supabase.co"_s;
        QTest::newRow("its usual port") << u"https://p.supabase.co:443/"_s << u"https://p.supabase.co"_s;
        QTest::newRow("capitals") << u"HTTPS://P.Supabase.co"_s << u"https://p.supabase.co"_s;
        QTest::newRow("another port") << u"https://p.supabase.co:8443"_s << u"https://p.supabase.co:8443"_s;
        QTest::newRow("another scheme") << u"http://localhost:443"_s << u"http://localhost:443"_s;
        QTest::newRow("another host") << u"https://p.supabase.co.evil.example"_s
                                      << u"https://p.supabase.co.evil.example"_s;
    }
    void namesPlacesTheSameWay()
    {
        QFETCH(const QString, address);
        QTEST(storageDestination(QUrl(address)), "place");
    }

    /// What is stored for one place is never taken for another, whoever names it.
    void aStoredKeyGoesToItsOwnPlaceAlone()
    {
        Loading it({});
        const QString home = it.directory.filePath(u"home"_s);
        it.request.credentials = openCredentialsInFile;
        it.set(u"DOCSWEEP_HOME"_s, home).remote();
        FileCredentialStore store(home + u"/credentials"_s);
        QVERIFY(store.write({u"default"_s, kKey.name, u"https://p.supabase.co"_s}, Secret(u"stored-key"_s)));
        QVERIFY(store.write({u"default"_s, kPassword.name, u"postgres://h:5432/n"_s}, Secret(u"stored-password"_s)));
        const Result<Settings> own = loadSettings(it.request);
        QVERIFY2(own, qPrintable(own ? QString() : own.error().text));
        QCOMPARE(own->storage.supabaseKey.reveal(), u"stored-key"_s);
        QCOMPARE(own->database.password.reveal(), u"stored-password"_s);
        QCOMPARE(own->notices, QStringList());

        for (const auto &[name, value] : {std::pair(u"SUPABASE_DB_HOST"_s, u"evil.example"_s),
                 std::pair(u"SUPABASE_DB_NAME"_s, u"other"_s), std::pair(u"SUPABASE_DB_PORT"_s, u"6543"_s)}) {
            LoadRequest other = it.request;
            other.environment.insert(name, value);
            const Result<Settings> settings = loadSettings(other);
            QVERIFY(settings);
            QCOMPARE(settings->database.password.reveal(), QString());
            QCOMPARE(settings->notices.size(), 1);
            QVERIFY2(settings->notices.first().contains(u"is for postgres://h:5432/n, so it was not sent to"_s),
                qPrintable(settings->notices.first()));
        }
        LoadRequest url = it.request;
        url.environment.remove(u"SUPABASE_DB_HOST"_s);
        url.environment.remove(u"SUPABASE_DB_NAME"_s);
        url.environment.remove(u"SUPABASE_DB_USER"_s);
        url.environment.insert(u"DATABASE_URL"_s, u"postgres://u@h/n"_s);
        QCOMPARE(loadSettings(url)->database.password.reveal(), u"stored-password"_s);
        url.environment.insert(u"DATABASE_URL"_s, u"postgres://u@evil.example/n"_s);
        QCOMPARE(loadSettings(url)->database.password.reveal(), QString());
        LoadRequest evil = it.request;
        evil.environment.insert(u"SUPABASE_URL"_s, u"https://evil.example"_s);
        const Result<Settings> refused = loadSettings(evil);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"is for https://p.supabase.co, so it was not sent to "
                                               "https://evil.example. Store the one for that place: docsweep-cli "
                                               "credentials set SUPABASE_SERVICE_KEY"_s),
            qPrintable(refused.error().text));
    }

    /// An earlier docsweep noted no place. Where the profile itself names one, it can only be meant for that.
    void whatHasNoPlaceIsBoundToThatOfItsProfile()
    {
        Loading it({});
        const QString home = it.directory.filePath(u"home"_s);
        it.request.credentials = openCredentialsInFile;
        it.set(u"DOCSWEEP_HOME"_s, home);
        const QString profile = it.directory.filePath(u"x.ini"_s);
        FileCredentialStore store(home + u"/credentials"_s);
        const CredentialId id{profile, kKey.name};
        QVERIFY(store.write(id, Secret(u"of-before"_s)));
        const auto name = [&profile](const char *address) {
            QFile file(profile);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray("SUPABASE_URL=") + address + "\n");
        };
        name("https://p.supabase.co");
        it.request.profile = u"x.ini"_s;
        LoadRequest evil = it.request; // the environment is stronger than the profile
        evil.environment.insert(u"SUPABASE_URL"_s, u"https://evil.example"_s);
        const Result<Settings> refused = loadSettings(evil);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"an earlier docsweep, which did not note where it belongs"_s)
                && refused.error().text.contains(u"docsweep-cli credentials set --profile "_s + profile),
            qPrintable(refused.error().text));
        QCOMPARE((*store.read(id))->destination, QString());

        QCOMPARE(loadSettings(it.request)->storage.supabaseKey.reveal(), u"of-before"_s);
        QCOMPARE((*store.read(id))->destination, u"https://p.supabase.co"_s);
        name("https://evil.example"); // and from then on for no other
        QVERIFY(!loadSettings(it.request));

        LoadRequest none = it.request; // without a profile nothing says where it belongs
        none.profile.clear();
        none.environment.insert(u"SUPABASE_URL"_s, u"https://p.supabase.co"_s);
        QVERIFY(store.write({u"default"_s, kKey.name}, Secret(u"of-before"_s)));
        QVERIFY(!loadSettings(none));
    }

    void doesNotAskForWhatIsNotNeeded()
    {
        Loading it(kBoth);
        it.set(u"DATABASE_URL"_s, u"sqlite:///db"_s).set(u"STORAGE_ROOT"_s, u"/srv"_s);
        QVERIFY(loadSettings(it.request));
        QCOMPARE(it.homes, QStringList());
        Loading nothing({});
        QVERIFY(loadSettings(nothing.request));
        QCOMPARE(nothing.homes, QStringList());
    }

    void asksForTheChosenProfile()
    {
        Loading it(kBoth);
        QFile file(it.directory.filePath(u"x.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("SUPABASE_URL=https://p.supabase.co\nDOCSWEEP_HOME=own\n");
        file.close();
        it.request.profile = u"x.ini"_s;
        QVERIFY(loadSettings(it.request));
        QCOMPARE(it.homes, QStringList{it.directory.filePath(u"own"_s)});
        QCOMPARE(it.asked, QStringList{file.fileName() + u"/SUPABASE_SERVICE_KEY"_s});
        QCOMPARE(*loadHome(it.request), it.directory.filePath(u"own"_s));
    }

    void saysHowToStoreAKeyThatIsMissing()
    {
        Loading it({});
        it.set(u"SUPABASE_URL"_s, u"https://p.supabase.co"_s);
        const Result<Settings> lacking = loadSettings(it.request); // rows can be cleaned without it
        QVERIFY(lacking);
        QVERIFY(lacking->storage.lacking.endsWith(
            u", and none is stored; store it with: docsweep-cli credentials set SUPABASE_SERVICE_KEY"_s));
        QVERIFY(loadHome(it.request)); // so that it can be stored
        Loading broken({{u"broken"_s, u"yes"_s}});
        broken.set(u"SUPABASE_URL"_s, u"https://p.supabase.co"_s);
        const Result<Settings> without = loadSettings(broken.request);
        QVERIFY(without && without->storage.lacking.endsWith(u"(the keychain is out)"_s));
        broken.request.environment.remove(u"SUPABASE_URL"_s);
        broken.set(u"DATABASE_URL"_s, u"postgres://me@db/parser"_s); // may well need none
        QVERIFY(loadSettings(broken.request));
    }

    void stopsAtAFileThatMayNotBeTrusted()
    {
        const Desk desk;
        desk.write("{}", 0644);
        LoadRequest request;
        request.environment.insert(u"SUPABASE_URL"_s, u"https://p.supabase.co"_s);
        request.environment.insert(u"DOCSWEEP_HOME"_s, desk.path({}));
        request.workingDirectory = desk.path({});
        request.credentials = openCredentials;
        const Result<Settings> settings = loadSettings(request);
        QVERIFY(!settings);
        QCOMPARE(settings.error().kind, ErrorKind::BadConfig);
        QVERIFY2(settings.error().text.endsWith(u"chmod 600 "_s + desk.path()), qPrintable(settings.error().text));
    }
};

QTEST_APPLESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
