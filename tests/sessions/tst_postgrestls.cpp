// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/databaseurl.h"
#include "core/sessions/postgresdialect.h"
#include "core/sessions/sessionstores.h"
#include "core/sql/postgreslogin.h"
#include "tests/sessions/sessionstorecontract.h"
#include "tests/support/sessions/passwordtrap.h"
#include "tests/support/sessions/pgbouncer.h"

#include <QElapsedTimer>
#include <QNetworkInterface>
#include <QTest>
#include <QUrl>

#include <clocale>
#include <thread>
#include <tuple>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// An address of this machine that others can reach, as a text; empty where there is none.
    QString outerAddress()
    {
        for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
            if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback() && !address.isLinkLocal())
                return address.toString();
        }
        return {};
    }

} // namespace

/// PostgreSQL with and without TLS, under a certificate of an authority of our own.
class PostgresTlsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    // In this order: the server gets its certificate after the first.
    void refusesAServerWithoutTls();
    void trustsWhatTheModeSays_data();
    void trustsWhatTheModeSays();
    void takesTheRootCertificateOfTheUrl();
    void takesTheAuthorityOfTheSettings();
    void takesTheSystemsAuthoritiesForAWholeNameAlone();
    void speaksTlsToAPooler();
    void saysThatTheServerWantsTls();
    void warnsOfWeakModes_data();
    void warnsOfWeakModes();
    void givesNoStrangerThePassword_data();
    void givesNoStrangerThePassword();
    void givesAVerifiedServerThePassword();
    void waitsForNoServerLongerThanItShould();
    void answersHashedQuestionsAndNoClearOnes();
    void bindsTheLoginWhereTheServerCould(); // the last: it takes the server's place

private:
    /// The settings of a DATABASE_URL with this host and these options.
    Result<DatabaseSettings> configured(const QString &host, const QString &options, int port = 0) const;
    /// "t" for a connection with TLS, "f" for one without.
    Result<QString> isEncrypted(const Result<DatabaseSettings> &settings) const;
    /// A certificate in `name`.pem with its key in `name`.key.
    bool certify(const QString &name, const QStringList &options);
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QByteArray m_password;
    QString m_outer;
    std::unique_ptr<PostgresCluster> m_cluster;
};

void PostgresTlsTest::initTestCase()
{
    m_outer = outerAddress();
    if (m_outer.isEmpty())
        QSKIP("this machine has no address but loopback");
    qputenv("HOME", m_folder.path().toUtf8()); // where libpq looks for certificates
    // A user whose libpq would speak German.
    qputenv("LANGUAGE", "de");
    QVERIFY(std::setlocale(LC_ALL, "C.UTF-8"));
    auto cluster = PostgresCluster::start();
    VERIFY_OK(cluster);
    m_cluster = std::move(*cluster);
    VERIFY_OK(m_cluster->sql(u"ALTER SYSTEM SET lc_messages = 'C'"_s));
    m_password = m_cluster->settings().password.reveal().toUtf8();
    VERIFY_OK(m_cluster->listenAlsoOn(m_outer));
    QVERIFY(certify(u"authority"_s, {}));
    QVERIFY(certify(u"stranger"_s, {}));
    QVERIFY(certify(u"server"_s,
        {u"-CA"_s, file(u"authority.pem"_s), u"-CAkey"_s, file(u"authority.key"_s), u"-addext"_s,
            u"subjectAltName=IP:"_s + m_outer + u",IP:127.0.0.1"_s}));
}

void PostgresTlsTest::cleanup()
{
    qunsetenv("PGSSLROOTCERT");
}

bool PostgresTlsTest::certify(const QString &name, const QStringList &options)
{
    QProcess openssl;
    openssl.start(u"openssl"_s,
        QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
            u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, file(name + u".key"_s),
            u"-out"_s, file(name + u".pem"_s)}
            + options);
    return openssl.waitForFinished() && openssl.exitCode() == 0;
}

Result<DatabaseSettings> PostgresTlsTest::configured(const QString &host, const QString &options, int port) const
{
    const DatabaseSettings known = m_cluster->settings();
    const QString password = QString::fromLatin1(QUrl::toPercentEncoding(known.password.reveal()));
    return parseDatabaseUrl(u"postgres://%1:%2@%3:%4/%5%6"_s.arg(known.user, password, host,
                                QString::number(port == 0 ? known.port : port), known.database, options),
        QString());
}

Result<QString> PostgresTlsTest::isEncrypted(const Result<DatabaseSettings> &settings) const
{
    if (!settings)
        return fail(settings.error());
    const PostgresDialect dialect(*settings);
    const auto connection = dialect.connect(SqlAccess::ReadOnly);
    if (!connection)
        return fail(connection.error());
    QString answer;
    const Result<> asked =
        dialect.query(**connection, u"SELECT ssl::text FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s, {},
            u"asking"_s, [&answer](const QSqlQuery &row) -> Result<> {
                answer = row.value(0).toString();
                return {};
            });
    return asked ? Result<QString>(answer) : fail(asked.error());
}

void PostgresTlsTest::refusesAServerWithoutTls()
{
    const auto refused = isEncrypted(configured(m_outer, QString()));
    VERIFY_FAILS(refused, ErrorKind::BadConfig);
    QVERIFY2(refused.error().cause.kind == CauseKind::DatabaseNoTls, qPrintable(refused.error().text));
    QVERIFY2(refused.error().text.contains(u"sslmode=disable"_s), qPrintable(refused.error().text));
    const auto trusted = isEncrypted(configured(m_outer, u"?sslmode=disable"_s));
    VERIFY_OK(trusted);
    QCOMPARE(*trusted, u"false"_s);
    VERIFY_OK(isEncrypted(configured(u"127.0.0.1"_s, QString())));

    VERIFY_OK(m_cluster->useCertificate(file(u"server.pem"_s), file(u"server.key"_s)));
    VERIFY_OK(m_cluster->kill());
    VERIFY_OK(m_cluster->restart());
}

void PostgresTlsTest::trustsWhatTheModeSays_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("refusal"); // empty: connects with TLS
    const QString full = u"?sslmode=verify-full"_s;
    const QString remedy = u"DOCSWEEP_CA_FILE"_s;
    QTest::newRow("nothing said") << m_outer << QString() << u"authority.pem"_s << QString();
    QTest::newRow("nothing said, no authority") << m_outer << QString() << QString() << remedy;
    QTest::newRow("nothing said, loopback") << u"127.0.0.1"_s << QString() << QString() << QString();
    QTest::newRow("require") << m_outer << u"?sslmode=require"_s << QString() << QString();
    QTest::newRow("ssl_require") << m_outer << u"?ssl_require=true"_s << QString() << QString();
    QTest::newRow("verify-ca") << m_outer << u"?sslmode=verify-ca"_s << u"authority.pem"_s << QString();
    QTest::newRow("verify-full") << m_outer << full << u"authority.pem"_s << QString();
    QTest::newRow("verify-ca, no authority") << m_outer << u"?sslmode=verify-ca"_s << QString() << remedy;
    QTest::newRow("verify-full, another name") << u"localhost"_s << full << u"authority.pem"_s << u"host name"_s;
    QTest::newRow("verify-full, no authority") << m_outer << full << QString() << remedy;
    QTest::newRow("verify-full, another authority") << m_outer << full << u"stranger.pem"_s << remedy;
    QTest::newRow("verify-full, no such file") << m_outer << full << u"lost.pem"_s << remedy;
    QTest::newRow("require, another authority") << m_outer << u"?sslmode=require"_s << u"stranger.pem"_s << remedy;
}

void PostgresTlsTest::trustsWhatTheModeSays()
{
    QFETCH(QString, host);
    QFETCH(QString, options);
    QFETCH(QString, authority);
    QFETCH(QString, refusal);
    if (!authority.isEmpty())
        qputenv("PGSSLROOTCERT", file(authority).toUtf8());
    const auto encrypted = isEncrypted(configured(host, options));
    if (refusal.isEmpty()) {
        VERIFY_OK(encrypted);
        QCOMPARE(*encrypted, u"true"_s);
        return;
    }
    VERIFY_FAILS(encrypted, ErrorKind::BadConfig);
    QVERIFY2(encrypted.error().text.contains(refusal), qPrintable(encrypted.error().text));
}

void PostgresTlsTest::takesTheRootCertificateOfTheUrl()
{
    const auto settings = configured(m_outer, u"?sslrootcert="_s + file(u"authority.pem"_s));
    VERIFY_OK(settings);
    QCOMPARE(settings->sslMode, u"verify-full"_s);
    const Result<QString> encrypted = isEncrypted(settings);
    VERIFY_OK(encrypted);
    QCOMPARE(*encrypted, u"true"_s);
    VERIFY_FAILS(isEncrypted(configured(m_outer, u"?sslrootcert="_s + file(u"stranger.pem"_s))), ErrorKind::BadConfig);
}

/// DOCSWEEP_CA_FILE counts, and more than what libpq would take by itself.
void PostgresTlsTest::takesTheAuthorityOfTheSettings()
{
    qputenv("PGSSLROOTCERT", file(u"stranger.pem"_s).toUtf8());
    auto settings = configured(m_outer, QString());
    VERIFY_OK(settings);
    settings->caFile = file(u"authority.pem"_s);
    VERIFY_OK(isEncrypted(settings));
    settings->caFile = file(u"stranger.pem"_s);
    VERIFY_FAILS(isEncrypted(settings), ErrorKind::BadConfig);
    settings->sslMode = u"require"_s; // named: nobody is verified, by no file
    qunsetenv("PGSSLROOTCERT");
    VERIFY_OK(isEncrypted(settings));
}

void PostgresTlsTest::takesTheSystemsAuthoritiesForAWholeNameAlone()
{
    PostgresLogin login{m_outer, 5432, u"parser"_s, u"me"_s, {}, u"verify-full"_s, {}};
    QVERIFY(QFile::exists(authoritiesFor(login)));
    login.sslMode = u"verify-ca"_s; // of any name
    QCOMPARE(authoritiesFor(login), QString());
    login.caFile = file(u"authority.pem"_s);
    QCOMPARE(authoritiesFor(login), login.caFile);
    login.sslMode = u"require"_s;
    QCOMPARE(authoritiesFor(login), QString());
    login.sslMode = u"verify-full"_s;
    login.caFile.clear();
    qputenv("PGSSLROOTCERT", file(u"authority.pem"_s).toUtf8());
    QCOMPARE(authoritiesFor(login), QString()); // libpq's to read
}

void PostgresTlsTest::speaksTlsToAPooler()
{
    const auto readable = u"client_tls_%1_file = "_s;
    const QString copies = m_cluster->socketFolder() + u"/data/server"_s; // the user postgres may read them
    const auto pooler = PgBouncer::start(*m_cluster, Pooling::Transaction,
        {u"listen_addr = *"_s, u"client_tls_sslmode = require"_s, readable.arg(u"cert"_s) + copies + u".crt"_s,
            readable.arg(u"key"_s) + copies + u".key"_s});
    VERIFY_OK(pooler);
    const int port = (*pooler)->settings().port;
    VERIFY_OK(isEncrypted(configured(m_outer, u"?sslmode=require"_s, port))); // it cannot bind; a login stays possible
    VERIFY_OK(isEncrypted(configured(m_outer, u"?sslmode=require"_s, port)));
    VERIFY_FAILS(isEncrypted(configured(m_outer, QString(), port)), ErrorKind::BadConfig);
    qputenv("PGSSLROOTCERT", file(u"authority.pem"_s).toUtf8());
    VERIFY_OK(isEncrypted(configured(m_outer, QString(), port)));
    const auto refused = isEncrypted(configured(m_outer, u"?sslmode=disable"_s, port));
    VERIFY_FAILS(refused, ErrorKind::BadConfig);
    QCOMPARE(refused.error().cause.kind, CauseKind::DatabaseWantsTls);
}

void PostgresTlsTest::saysThatTheServerWantsTls()
{
    QFile rules(m_cluster->socketFolder() + u"/data/pg_hba.conf"_s);
    QVERIFY(rules.open(QIODevice::WriteOnly));
    QVERIFY(rules.write("local all all trust\nhostssl all all 0.0.0.0/0 scram-sha-256\n") > 0);
    rules.close();
    VERIFY_OK(m_cluster->sql(u"SELECT pg_reload_conf()"_s));
    QTRY_VERIFY(!isEncrypted(configured(m_outer, u"?sslmode=disable"_s)));
    const auto refused = isEncrypted(configured(m_outer, u"?sslmode=disable"_s));
    VERIFY_FAILS(refused, ErrorKind::BadConfig);
    QCOMPARE(refused.error().cause.kind, CauseKind::DatabaseWantsTls);
    for (const QString &mode : {u"require"_s, u"prefer"_s, u"allow"_s}) { // the last only at the second try
        const auto encrypted = isEncrypted(configured(m_outer, u"?sslmode="_s + mode));
        VERIFY_OK(encrypted);
        QCOMPARE(*encrypted, u"true"_s);
    }
}

void PostgresTlsTest::warnsOfWeakModes_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing said") << m_outer << QString() << QString();
    QTest::newRow("verify-ca") << m_outer << u"?sslmode=verify-ca"_s << u"whatever its name"_s;
    QTest::newRow("require") << m_outer << u"?sslmode=require"_s << u"it is not verified"_s;
    QTest::newRow("prefer") << m_outer << u"?sslmode=prefer"_s << u"may be read"_s;
    QTest::newRow("disable") << m_outer << u"?sslmode=disable"_s << u"may be read"_s;
    QTest::newRow("this machine") << u"localhost"_s << u"?sslmode=disable"_s << QString();
}

void PostgresTlsTest::warnsOfWeakModes()
{
    QFETCH(QString, host);
    QFETCH(QString, options);
    QFETCH(QString, said);
    const auto settings = configured(host, options);
    VERIFY_OK(settings);
    const QString warning = PostgresDialect::weakModeWarning(*settings);
    QCOMPARE(warning.isEmpty(), said.isEmpty());
    QVERIFY2(warning.contains(said), qPrintable(warning));
    if (!options.contains("require"_L1))
        return;
    VERIFY_OK(m_cluster->sql(u"CREATE TABLE IF NOT EXISTS parser_usersession (); CREATE TABLE IF NOT EXISTS "
                             "parser_processeddocument ()"_s));
    const auto reader = makeSessionReader(*settings);
    VERIFY_OK(reader);
    const auto warnings = (*reader)->warnings({});
    VERIFY_OK(warnings);
    QCOMPARE(*warnings, QStringList{warning});
}

void PostgresTlsTest::givesNoStrangerThePassword_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("certificate"); // empty: it declines TLS
    QTest::addColumn<QByteArrayList>("says");
    QTest::addColumn<CauseKind>("cause");
    using enum CauseKind;
    const QByteArrayList atOnce{PasswordTrap::kCleartext};
    const QString plain = u"?sslmode=disable"_s;
    const QString secret = u"?sslmode=require"_s;
    // In the middle, with a certificate that nobody vouches for, or without one.
    QTest::newRow("by default") << m_outer << QString() << u"stranger"_s << atOnce << DatabaseUnvouched;
    QTest::newRow("by default, no TLS") << m_outer << QString() << QString() << atOnce << DatabaseNoTls;
    QTest::newRow("require") << m_outer << secret << u"stranger"_s << atOnce << DatabaseCleartext;
    QTest::newRow("prefer, TLS") << m_outer << u"?sslmode=prefer"_s << u"stranger"_s << atOnce << DatabaseCleartext;
    QTest::newRow("prefer, no TLS") << m_outer << u"?sslmode=prefer"_s << QString() << atOnce
                                    << DatabaseCleartextWithoutTls;
    QTest::newRow("allow") << m_outer << u"?sslmode=allow"_s << QString() << atOnce << DatabaseCleartextWithoutTls;
    QTest::newRow("disable") << m_outer << plain << QString() << atOnce << DatabaseCleartextWithoutTls;
    QTest::newRow("this machine") << u"127.0.0.1"_s << QString() << QString() << atOnce << DatabaseCleartextWithoutTls;
    QTest::newRow("this machine, TLS") << u"127.0.0.1"_s << QString() << u"stranger"_s << atOnce << DatabaseCleartext;
    // Clever ones.
    for (const auto &[name, options, certificate] :
        {std::tuple("plain", plain, QString()), std::tuple("TLS", secret, u"stranger"_s)}) {
        const auto row = [&](const char *how, const QByteArrayList &says) {
            QTest::addRow("%s, %s", name, how)
                << m_outer << options << certificate << says
                << (certificate.isEmpty() ? DatabaseCleartextWithoutTls : DatabaseCleartext);
        };
        row("behind a decent question", {PasswordTrap::kScram + PasswordTrap::kCleartext});
        row("right after a decent question", {PasswordTrap::kScram, PasswordTrap::kCleartext});
        row("after the answer to one", {PasswordTrap::kScram, PasswordTrap::kAnswer, PasswordTrap::kCleartext});
        row("in two pieces", {PasswordTrap::kCleartext.first(5), PasswordTrap::kCleartext.sliced(5)});
        row("byte by byte", PasswordTrap::kCleartext.toHex(' ').split(' '));
        row("behind much else", {PasswordTrap::kScram + QByteArray(20000, 'R') + PasswordTrap::kCleartext});
        row("no PostgreSQL", {"HTTP/1.1 400 Bad Request\r\n\r\n"});
    }
}

void PostgresTlsTest::givesNoStrangerThePassword()
{
    QFETCH(QString, host);
    QFETCH(QString, options);
    QFETCH(QString, certificate);
    QFETCH(QByteArrayList, says);
    if (QLatin1StringView(QTest::currentDataTag()).contains("byte by byte"_L1)) {
        for (QByteArray &each : says)
            each = QByteArray::fromHex(each);
    }
    const bool speaksTls = !certificate.isEmpty();
    PasswordTrap trap(says, speaksTls ? file(certificate + u".pem"_s) : QString(),
        speaksTls ? file(certificate + u".key"_s) : QString());
    const auto refused = isEncrypted(configured(host, options, trap.port()));
    QVERIFY(!refused);
    QTEST(refused.error().cause.kind, "cause");
    QVERIFY(trap.clients() > 0);
    QVERIFY2(!trap.got().contains(m_password), trap.got().constData());
}

/// That the trap is one at all; and who is verified may ask as it likes (LDAP, PAM).
void PostgresTlsTest::givesAVerifiedServerThePassword()
{
    PasswordTrap trap({PasswordTrap::kCleartext, PasswordTrap::kAnswer}, file(u"server.pem"_s), file(u"server.key"_s));
    qputenv("PGSSLROOTCERT", file(u"authority.pem"_s).toUtf8());
    const auto settings = configured(m_outer, QString(), trap.port());
    {
        const std::jthread client([&] { (void)isEncrypted(settings); });
        QTRY_VERIFY2(trap.got().contains(m_password), trap.got().constData());
        trap.hangUp(); // it lets nobody in
    }
}

void PostgresTlsTest::waitsForNoServerLongerThanItShould()
{
    PasswordTrap silent({PasswordTrap::kAnswer}, QString(), QString());
    QElapsedTimer timer;
    timer.start();
    VERIFY_FAILS(isEncrypted(configured(m_outer, u"?sslmode=disable"_s, silent.port())), ErrorKind::Unavailable);
    QVERIFY2(timer.elapsed() < 15000, qPrintable(QString::number(timer.elapsed())));
}

/// A real server, old rules: "md5" goes on, "password" is refused where nobody was verified.
void PostgresTlsTest::answersHashedQuestionsAndNoClearOnes()
{
    QFile rules(m_cluster->socketFolder() + u"/data/pg_hba.conf"_s);
    QVERIFY(rules.open(QIODevice::WriteOnly));
    QVERIFY(rules.write("local all all trust\nhostssl all all 0.0.0.0/0 scram-sha-256\n"
                        "hostnossl all old 0.0.0.0/0 md5\nhostnossl all all 0.0.0.0/0 password\n")
        > 0);
    rules.close();
    VERIFY_OK(m_cluster->sql(u"SET password_encryption = 'md5'; CREATE ROLE old LOGIN PASSWORD 'old-words';"
                             "SELECT pg_reload_conf()"_s));
    auto old = configured(m_outer, u"?sslmode=disable"_s);
    VERIFY_OK(old);
    old->user = u"old"_s;
    old->password = Secret(u"old-words"_s);
    QTRY_VERIFY(isEncrypted(old));
    const auto refused = isEncrypted(configured(m_outer, u"?sslmode=disable"_s));
    VERIFY_FAILS(refused, ErrorKind::BadConfig);
    QCOMPARE(refused.error().cause.kind, CauseKind::DatabaseCleartextWithoutTls);
}

/// Its place is taken by somebody with a certificate of the right authority, who offers no binding.
void PostgresTlsTest::bindsTheLoginWhereTheServerCould()
{
    qputenv("PGSSLROOTCERT", file(u"authority.pem"_s).toUtf8());
    VERIFY_OK(isEncrypted(configured(m_outer, QString())));
    VERIFY_OK(m_cluster->kill());
    for (const QByteArray &asks : {PasswordTrap::kScram, PasswordTrap::kCleartext}) {
        PasswordTrap trap({asks}, file(u"server.pem"_s), file(u"server.key"_s), m_cluster->port());
        const auto refused = isEncrypted(configured(m_outer, QString()));
        VERIFY_FAILS(refused, ErrorKind::BadConfig);
        QVERIFY2(refused.error().cause.kind == CauseKind::DatabaseUnbound, qPrintable(refused.error().text));
        QCOMPARE(trap.got(), QByteArray());
    }
}

} // namespace docsweep

QTEST_GUILESS_MAIN(docsweep::PostgresTlsTest)

#include "tst_postgrestls.moc"
