// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/consents.h"
#include "core/config/loader.h"
#include "core/config/profiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

constexpr uint kNobody = 65534;
constexpr uint kDaemon = 1;

/// A folder to be started in, and a home of ours.
class Desk {
public:
    Desk()
    {
        if (!QDir().mkpath(path(u"here"_s)) || !QDir().mkdir(path(u"home"_s)))
            qFatal("the test cannot make its own folders");
        request.workingDirectory = path(u"here"_s);
        request.environment.insert(u"HOME"_s, path());
        request.environment.insert(u"DOCSWEEP_HOME"_s, path(u"home"_s));
    }
    QString path(const QString &name = {}) const { return directory.filePath(name); }
    void write(const QString &name, const QByteArray &text, uint owner = 0, mode_t mode = 0644) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || ::fchmod(file.handle(), mode) != 0
            || ::fchown(file.handle(), owner, owner) != 0)
            qFatal("the test cannot write its own files");
    }
    /// The quota in megabytes; else why there is none.
    QString said(const LoadRequest &asked) const
    {
        const Result<Settings> settings = loadSettings(asked);
        return settings ? QString::number(settings->retention.quotaBytes >> 20) : settings.error().text;
    }
    QString said() const { return said(request); }

    QTemporaryDir directory;
    LoadRequest request;
};

const QByteArray kFive = "MAX_STORAGE_SIZE_MB=5\n";

} // namespace

/// Settings of other users.
class TestSettingsTrust : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        if (geteuid() != 0)
            QSKIP("only root can give files to other users");
    }

    void followsWhatIsOurs()
    {
        const Desk desk;
        desk.write(u"here/.env"_s, kFive);
        QCOMPARE(desk.said(), u"5"_s);
        QVERIFY(!envFileQuestion(desk.request));
        QVERIFY(::chmod(qPrintable(desk.path(u"here"_s)), 01777) == 0); // as in /tmp: the name is ours
        QCOMPARE(desk.said(), u"5"_s);
        QCOMPARE(loadSettings(desk.request)->envFile, (EnvFileFacts{desk.path(u"here/.env"_s), std::nullopt}));
    }

    void refusesAFileOfAnotherUserForEverySetting()
    {
        const Desk desk;
        desk.write(u"here/.env"_s, kFive, kNobody);
        const QString said = desk.said();
        QVERIFY2(said.startsWith(u"The settings file "_s + desk.path(u"here/.env"_s)), qPrintable(said));
        QVERIFY2(said.contains(u"it belongs to user nobody (65534)"_s), qPrintable(said));
        QVERIFY2(said.contains(u"chown root "_s + desk.path(u"here/.env"_s)), qPrintable(said));
        QVERIFY2(said.contains(u"docsweep-cli --trust-env-file --env-file "_s + desk.path(u"here/.env"_s)),
            qPrintable(said));
        QVERIFY(!loadHome(desk.request));
        LoadRequest named = desk.request;
        named.envFile = u".env"_s;
        QCOMPARE(desk.said(named), said);
    }

    void refusesWhatOthersMayWriteWhateverIsSaid()
    {
        const Desk desk;
        LoadRequest trusting = desk.request;
        trusting.trustsEnvFile = true;
        desk.write(u"here/.env"_s, kFive, 0, 0666);
        QVERIFY2(desk.said(trusting).contains(u"chmod go-w "_s), qPrintable(desk.said(trusting)));
        QVERIFY(!desk.said(trusting).contains(u"--trust-env-file"_s));
        desk.write(u"here/.env"_s, kFive, kNobody, 0666);
        QVERIFY(!loadSettings(trusting));
        QVERIFY(!envFileQuestion(desk.request));
        desk.write(u"here/.env"_s, kFive);
        QVERIFY(::chmod(qPrintable(desk.path(u"here"_s)), 0777) == 0); // the file is ours, the folder is everybody's
        QVERIFY(!loadSettings(trusting));
        QVERIFY(readConsents(desk.path(u"home"_s))->empty());
        QVERIFY(::chmod(qPrintable(desk.path(u"here"_s)), 0755) == 0);
        QVERIFY(loadSettings(trusting));
        QFile::remove(desk.path(u"here/.env"_s));
        desk.write(u"here/real"_s, kFive);
        QVERIFY(QFile::link(desk.path(u"here/real"_s), desk.path(u"here/.env"_s)));
        QVERIFY2(desk.said().contains(u"symbolic link"_s), qPrintable(desk.said()));
    }

    void aConsentIsForOneFileOfOneUser()
    {
        const Desk desk;
        desk.write(u"here/.env"_s, kFive, kNobody);
        const std::optional<EnvFileQuestion> question = envFileQuestion(desk.request);
        QVERIFY(question);
        QCOMPARE(question->owner, kNobody);
        LoadRequest trusting = desk.request;
        trusting.trustsEnvFile = true;
        QCOMPARE(desk.said(trusting), u"5"_s);
        QCOMPARE(desk.said(), u"5"_s); // it is kept
        QVERIFY(!envFileQuestion(desk.request));
        QCOMPARE(loadSettings(desk.request)->envFile.consentedOwner, std::optional(kNobody));
        struct stat facts = {};
        QCOMPARE(::stat(qPrintable(desk.path(u"home/trusted.json"_s)), &facts), 0);
        QCOMPARE(facts.st_mode & 07777U, 0600U);

        desk.write(u"here/.env"_s, kFive, kDaemon); // another user's
        QVERIFY(!loadSettings(desk.request));
        desk.write(u"here/.env"_s, kFive, kNobody);
        desk.write(u"here/other.env"_s, kFive, kNobody); // another file
        LoadRequest other = desk.request;
        other.envFile = u"other.env"_s;
        QVERIFY(!loadSettings(other));
        desk.write(u"here/.env"_s, kFive, kNobody, 0666); // and one that everybody may write now
        QVERIFY(!loadSettings(desk.request));
        desk.write(u"here/.env"_s, kFive, kNobody);
        QCOMPARE(desk.said(), u"5"_s);
        QVERIFY(::chmod(qPrintable(desk.path(u"home/trusted.json"_s)), 0666) == 0); // who could have written that?
        QVERIFY(!loadSettings(desk.request));
    }

    void aConsentNeverSaysWhereToWriteOrWhatToRun()
    {
        for (const char *line :
            {"DOCSWEEP_HOME=/var/lib/elsewhere", "DOCSWEEP_LOG_FILE=/root/.bashrc", "DOCSWEEP_LOG_TARGET=console",
                "DOCSWEEP_METRICS_FILE=/etc/shadow", "DOCSWEEP_ALERT_COMMAND=/bin/true"}) {
            const Desk desk;
            desk.write(u"here/.env"_s, QByteArray(line) + '\n', kNobody);
            LoadRequest trusting = desk.request;
            trusting.trustsEnvFile = true;
            const QString name = QString::fromLatin1(line).section(u'=', 0, 0);
            QVERIFY2(desk.said(trusting).startsWith(name + u" (in "_s), qPrintable(desk.said(trusting)));
            QVERIFY(desk.said(trusting).contains(u"may not decide"_s));
            desk.write(u"here/.env"_s, QByteArray(line) + '\n'); // our own may
            QVERIFY2(loadSettings(desk.request), qPrintable(desk.said()));
        }
    }

    void aConsentNeverSaysWhichKeyOfOursIsUsed()
    {
        const QByteArray url = "DATABASE_URL=postgres://u@127.0.0.1/d?";
        for (const char *option : {"sslkey", "sslcert", "sslcrl", "sslcrldir", "passfile"}) {
            const Desk desk;
            desk.write(u"home/own"_s, "a key", 0, 0600);
            const QByteArray line = url + option + '='
                + desk.path(QByteArray(option) == "sslcrldir" ? u"home"_s : u"home/own"_s).toUtf8() + '\n';
            desk.write(u"here/.env"_s, line, kNobody);
            LoadRequest trusting = desk.request;
            trusting.trustsEnvFile = true;
            QVERIFY2(desk.said(trusting).startsWith(u"DATABASE_URL (in "_s), qPrintable(desk.said(trusting)));
            QVERIFY(desk.said(trusting).contains(u"may not decide"_s));
            QVERIFY(!desk.said(trusting).contains(u"home/own"_s));
            desk.write(u"here/.env"_s, line); // our own may
            QVERIFY2(loadSettings(desk.request), qPrintable(desk.said()));
        }
        const Desk desk;
        desk.write(u"here/.env"_s, url + "sslmode=require&schema=tenant&conn_max_age=1\n", kNobody);
        LoadRequest trusting = desk.request;
        trusting.trustsEnvFile = true;
        QVERIFY2(loadSettings(trusting), qPrintable(desk.said(trusting)));
    }

    void aPasswordFileIsForItsOwnerAlone()
    {
        const Desk desk;
        const QByteArray url = "DATABASE_URL=postgres://u@127.0.0.1/d?passfile=";
        desk.write(u"here/.env"_s, url + desk.path(u"home/pass"_s).toUtf8() + '\n');
        desk.write(u"home/pass"_s, "*:*:*:*:hunter2", 0, 0640);
        QVERIFY2(desk.said().contains(u"other users may read it"_s), qPrintable(desk.said()));
        desk.write(u"home/pass"_s, "*:*:*:*:hunter2", 0, 0600);
        QVERIFY2(loadSettings(desk.request), qPrintable(desk.said()));
    }

    void aConsentedFileSeesNothingOfTheEnvironment()
    {
        Desk desk;
        desk.request.environment.insert(u"DOCSWEEP_ENDPOINT_TOKEN"_s, u"an-endpoint-token-of-ours"_s);
        desk.request.trustsEnvFile = true;
        const QByteArray text = "DATABASE_URL=sqlite:////srv/${DOCSWEEP_ENDPOINT_TOKEN:-nothing}\n";
        desk.write(u"here/.env"_s, text, kNobody);
        QCOMPARE(loadSettings(desk.request)->database.sqlitePath, u"/srv/nothing"_s);
        desk.write(u"here/.env"_s, text);
        QCOMPARE(loadSettings(desk.request)->database.sqlitePath, u"/srv/an-endpoint-token-of-ours"_s);
    }

    void noFileIsFoundBesideAProfileOrANamedOne()
    {
        Desk desk;
        desk.write(u"here/.env"_s, "MAX_STORAGE_SIZE_MB=6\nDOCSWEEP_NO_SETTING=1\n", kNobody);
        desk.write(u"here/own.ini"_s, kFive);
        desk.write(u"here/own.env"_s, kFive);
        LoadRequest profile = desk.request;
        profile.profile = u"own.ini"_s;
        QCOMPARE(desk.said(profile), u"5"_s);
        QCOMPARE(loadSettings(profile)->envFile, EnvFileFacts());
        LoadRequest named = desk.request;
        named.envFile = u"own.env"_s;
        QCOMPARE(desk.said(named), u"5"_s);
        LoadRequest bare = desk.request;
        bare.findsEnvFile = false;
        QCOMPARE(desk.said(bare), u"1000"_s);
    }

    void aProfileIsOurs()
    {
        const Desk desk;
        LoadRequest profile = desk.request;
        profile.profile = u"p.ini"_s;
        profile.trustsEnvFile = true; // of a profile nobody is asked
        desk.write(u"here/p.ini"_s, kFive);
        QCOMPARE(desk.said(profile), u"5"_s);
        desk.write(u"here/p.ini"_s, kFive, kNobody);
        QVERIFY2(
            desk.said(profile).contains(u"chown root "_s + desk.path(u"here/p.ini"_s)), qPrintable(desk.said(profile)));
        desk.write(u"here/p.ini"_s, kFive, 0, 0662);
        QVERIFY(!loadSettings(profile));
        QFile::remove(desk.path(u"here/p.ini"_s));
        desk.write(u"here/real.ini"_s, kFive);
        QVERIFY(QFile::link(desk.path(u"here/real.ini"_s), desk.path(u"here/p.ini"_s)));
        QVERIFY(!loadSettings(profile));
    }

    void authoritiesAndProgramsAreOurs()
    {
        Desk desk;
        desk.write(u"here/ca.pem"_s, "-----BEGIN CERTIFICATE-----\n");
        desk.write(u"here/tell"_s, "#!/bin/sh\n", 0, 0755);
        desk.request.environment.insert(u"DOCSWEEP_CA_FILE"_s, desk.path(u"here/ca.pem"_s));
        desk.request.environment.insert(u"DOCSWEEP_ALERT_COMMAND"_s, desk.path(u"here/tell"_s));
        QVERIFY2(loadSettings(desk.request), qPrintable(desk.said()));
        desk.write(u"here/ca.pem"_s, "-----BEGIN CERTIFICATE-----\n", kNobody);
        QVERIFY2(desk.said().startsWith(u"DOCSWEEP_CA_FILE"_s), qPrintable(desk.said()));
        desk.write(u"here/ca.pem"_s, "-----BEGIN CERTIFICATE-----\n");
        desk.write(u"here/tell"_s, "#!/bin/sh\n", kDaemon, 0755);
        QVERIFY2(desk.said().contains(u"is not run, since it belongs to user daemon (1)"_s), qPrintable(desk.said()));
        QCOMPARE(::chown(qPrintable(desk.path(u"here/tell"_s)), 0, kDaemon), 0);
        QCOMPARE(::chmod(qPrintable(desk.path(u"here/tell"_s)), 0775), 0); // root's, and a group may write it
        QVERIFY2(desk.said().contains(u"chmod go-w"_s), qPrintable(desk.said()));
        QCOMPARE(::chmod(qPrintable(desk.path(u"here/tell"_s)), 0755), 0);
        QVERIFY(loadSettings(desk.request));
        QCOMPARE(::chown(qPrintable(desk.path(u"here"_s)), kNobody, kNobody), 0); // its folder counts as well
        QVERIFY2(desk.said().contains(u"chown root "_s + desk.path(u"here"_s)), qPrintable(desk.said()));
    }

    void everySecretIsHidden()
    {
        Desk desk;
        desk.request.environment.insert(u"DOCSWEEP_ENDPOINT_TOKEN"_s, u"porbeagle-porbeagle-porbeagle"_s);
        QVERIFY(loadSettings(desk.request));
        QCOMPARE(redacted(u"x porbeagle-porbeagle-porbeagle"_s), u"x ***"_s);
    }
};

QTEST_APPLESS_MAIN(TestSettingsTrust)
#include "tst_settingstrust.moc"
