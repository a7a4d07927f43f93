// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/installation.h"

#include <QDirIterator>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <fcntl.h>
#include <pty.h>
#include <unistd.h>

#include <array>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kKey = "sb_secret_swordfish/of+the?deep=sea%key";
const QByteArray kPassword = "marlinspike/of+the?deep=sea%word";

const QByteArray kSigningKey = "hammerhead/of+the?deep=sea%salt";
/// What is secret in the addresses of alerts.
const QByteArray kHook = "porbeagle-of-the-deep/sea-water";

/// The heart of each secret, so that a part of it is found as well.
const QByteArrayList kHearts{"swordfish/of+the?deep=sea%", "marlinspike/of+the?deep=sea%",
    "hammerhead/of+the?deep=sea%", "porbeagle-of-the-deep/sea"};

/// Every form in which a secret could have slipped out: as it is, in an address, in a header, in memory's own form.
QByteArrayList formsOf(const QByteArray &heart)
{
    QByteArrayList forms{heart.first(heart.indexOf('/')), heart.toPercentEncoding(), heart.toHex()};
    for (const int before : {0, 1, 2}) {
        for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            // What stands beside it decides on the first and last characters.
            const QByteArray coded = QByteArray(QByteArray(before, 'x') + heart).toBase64(alphabet);
            forms += coded.sliced(before == 0 ? 0 : 4).chopped(8);
        }
    }
    QByteArray wide; // as QString keeps it
    for (const char byte : heart.first(heart.indexOf('/')))
        wide += QByteArray(1, byte) + '\0';
    forms += wide;
    return forms;
}

/// What is found of a secret; empty when nothing is.
QString leakIn(const QByteArray &bytes)
{
    for (const QByteArray &heart : kHearts) {
        for (const QByteArray &form : formsOf(heart)) {
            if (bytes.toLower().contains(form.toLower()))
                return QString::fromLatin1(form);
        }
    }
    return {};
}

/// The first file below a folder that holds a secret, with what it holds.
QString leakBelow(const QString &folder, const QStringList &allowed)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (allowed.contains(file.fileName()))
            continue;
        if (!file.open(QIODevice::ReadOnly))
            return file.fileName() + " cannot be read"_L1;
        if (const QString leak = leakIn(file.readAll() + QFile::encodeName(file.fileName())); !leak.isEmpty())
            return file.fileName() + ": "_L1 + leak;
    }
    return {};
}

/// A storage that refuses everything; one that echoes says back what it was told: the key in the body, in a header, in
/// the status.
class RefusingServer : public QTcpServer {
public:
    enum class Manner { Plain, Echo };
    explicit RefusingServer(Manner manner)
        : m_manner(manner)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
    QString url() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }
    QByteArray heard;

private:
    void answer(QTcpSocket &socket)
    {
        const QByteArray request = socket.readAll();
        heard += request;
        if (!request.contains("\r\n\r\n"))
            return;
        const QByteArray key = m_manner == Manner::Echo ? kKey : QByteArray("it");
        const QByteArray body = R"({"statusCode":"403","error":"Unauthorized","message":")" + key
            + " is refused, Bearer " + key.toBase64() + R"( too"})"
            + (m_manner == Manner::Echo ? request.left(request.indexOf('\r')) : QByteArray());
        socket.write("HTTP/1.1 403 No " + key + "\r\nContent-Type: application/json\r\nX-Key: " + key
            + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        socket.disconnectFromHost();
    }

    const Manner m_manner;
};

/// Where the keyring of this test is.
QStringList variables()
{
    QStringList own;
    for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"}) {
        if (qEnvironmentVariableIsSet(name))
            own << QString::fromLatin1(name) + u'=' + qEnvironmentVariable(name);
    }
    return own;
}

/// Calls while this process's event loop goes on, so that its own servers answer; looks at the process list meanwhile.
CallResult watch(const Installation &it, const QByteArray &line, const QStringList &more, QString &leak)
{
    const auto process = it.prepare(line.split(' '), variables() + more);
    process->start();
    if (!process->waitForStarted())
        qFatal("docsweep-cli does not start");
    QFile list(u"/proc/%1/cmdline"_s.arg(process->processId()));
    if (list.open(QIODevice::ReadOnly))
        leak = leakIn(list.readAll());
    if (!QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, 60'000))
        qFatal("docsweep-cli does not end");
    return {process->exitCode(), QString::fromUtf8(process->readAllStandardOutput()),
        QString::fromUtf8(process->readAllStandardError())};
}

/// A key is stored for a place.
const QStringList kAddress{u"SUPABASE_URL=https://p.supabase.co"_s};

/// Stores a secret as a user would, by standard input.
CallResult store(const Installation &it, const QByteArray &line, const QByteArray &secret, const QStringList &more = {})
{
    const auto process = it.prepare(line.split(' '), variables() + more);
    process->setStandardInputFile(QString()); // a pipe
    process->start();
    process->write(secret + '\n');
    process->closeWriteChannel();
    return Installation::finish(*process);
}

} // namespace

/// A key and a password come in by every door there is and must come out nowhere.
class TestLeaks : public QObject {
    Q_OBJECT

private slots:
    void findsWhatIsPlanted()
    {
        const QString wide = QString::fromLatin1(kKey);
        const QByteArrayList leaks{"x" + kKey + "x", "<" + kKey.toBase64() + ">",
            QByteArray("ab:" + kPassword).toBase64(), kPassword.toPercentEncoding(), kKey.toUpper(),
            QByteArray(reinterpret_cast<const char *>(wide.constData()), 2 * wide.size())};
        for (const QByteArray &leak : leaks)
            QVERIFY2(!leakIn(leak).isEmpty(), leak.constData());
        QCOMPARE(leakIn("a word of a fish"), QString());
    }

    void keepsThemIn_data()
    {
        QTest::addColumn<QString>("door");
        QTest::addColumn<bool>("echoes");
        for (const char *door : {"environment", ".env", "file", "keychain"}) {
            QTest::addRow("%s", door) << QString::fromLatin1(door) << false;
            QTest::addRow("%s, and said back by the storage", door) << QString::fromLatin1(door) << true;
        }
    }
    void keepsThemIn()
    {
        QFETCH(const QString, door);
        QFETCH(const bool, echoes);
        const RefusingServer server(echoes ? RefusingServer::Manner::Echo : RefusingServer::Manner::Plain);
        const RefusingServer alerts(echoes ? RefusingServer::Manner::Echo : RefusingServer::Manner::Plain);
        const QByteArray hook = alerts.url().toLatin1() + "/services/" + kHook + "?token=" + kHook.toPercentEncoding();
        const std::array<std::pair<QByteArray, QByteArray>, 5> planted{
            {{"SUPABASE_SERVICE_KEY", kKey}, {"SUPABASE_DB_PASSWORD", kPassword}, {"DOCSWEEP_ALERT_WEBHOOK", hook},
                {"DOCSWEEP_ALERT_SECRET", kSigningKey}, {"DOCSWEEP_PING_URL", hook}}};
        Installation it;
        it.addPair("old", 3h);
        it.addFile("orphan/x.txt", 5h);
        QStringList allowed;
        QStringList lines{u"DOCSWEEP_HOME=home"_s, u"SUPABASE_URL="_s + server.url(),
            u"DOCSWEEP_ALERT_WEBHOOK_KIND=json"_s, u"DOCSWEEP_PING_KIND=healthchecks"_s, u"DOCSWEEP_LOG_LEVEL=debug"_s,
            u"DOCSWEEP_METRICS_FILE=docsweep.prom"_s,
            u"DOCSWEEP_ALERT_COMMAND=/bin/sh -c \"env >> %1; cat >> %1; exit 3\""_s.arg(it.path(u"told"_s))};
        QStringList secrets;
        for (const auto &[name, value] : planted)
            secrets << QString::fromLatin1(name) + u'=' + QString::fromLatin1(value);
        const QStringList remote{u"SUPABASE_DB_HOST=127.0.0.1"_s, u"SUPABASE_DB_PORT=1"_s, u"SUPABASE_DB_NAME=parser"_s,
            u"SUPABASE_DB_USER=sweeper"_s};
        it.writeEnv(lines + remote); // what is stored is for the places that are named then
        QStringList more;
        if (door == "environment"_L1) {
            more = secrets;
        } else if (door == ".env"_L1) {
            lines << secrets;
            allowed << it.path(u".env"_s);
        } else {
            const QByteArray place = door == "file"_L1 ? "--file " : "";
            for (const auto &[name, value] : planted) {
                const CallResult stored = store(it, "credentials set " + place + name, value);
                QCOMPARE(stored.err, QString());
                QCOMPARE(stored.code, 0);
                QCOMPARE(leakIn(stored.all().toUtf8()), QString());
            }
            if (door == "file"_L1)
                allowed << it.path(u"home/credentials"_s);
        }

        const auto check = [&](const QByteArray &line) {
            QString leak;
            const CallResult result = watch(it, line, more, leak);
            QVERIFY2(leak.isEmpty(), qPrintable(QString::fromLatin1(line) + " in the process list: "_L1 + leak));
            leak = leakIn(result.all().toUtf8());
            QVERIFY2(leak.isEmpty(), qPrintable(QString::fromLatin1(line) + ": "_L1 + leak + '\n'_L1 + result.all()));
            // The key was there to be leaked.
            QVERIFY2(!result.all().contains("SUPABASE_SERVICE_KEY nor"_L1), qPrintable(result.all()));
        };
        const QByteArrayList calls{"check", "cleanup_files --dry-run", "cleanup_files --dry-run --json",
            "cleanup_files --stats --json", "cleanup_files", "cleanup_files --json", "scheduled_cleanup --verbose",
            "history", "history --json", "history 1 --json", "explain old", "profiles --json",
            "credentials status --json", "cleanup_files --hours never --json", "alerts test", "alerts test --json",
            "alerts status --json"};
        // A web app's own database beside a storage that refuses, then a database that is away and wants the password.
        for (const QStringList &database : {QStringList{u"DATABASE_URL=sqlite:///db.sqlite3"_s}, remote}) {
            it.writeEnv(lines + database);
            for (const QByteArray &line : calls) {
                check(line);
                if (QTest::currentTestFailed())
                    return;
            }
        }
        QCOMPARE(leakBelow(it.path(), allowed), QString());
        for (const QString &name : std::as_const(allowed)) { // it was there to be found
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!leakIn(file.readAll()).isEmpty());
        }
        QVERIFY(QFile::exists(it.path(u"home/docsweep.log"_s)));
        QVERIFY(QFile::exists(it.path(u"docsweep.prom"_s)));
        QVERIFY(QFile::exists(it.path(u"told"_s)));
        QVERIFY(alerts.heard.contains("POST /services/porbeagle"));
        QVERIFY(alerts.heard.contains("/start?token=porbeagle"));
        QVERIFY(alerts.heard.contains("X-Docsweep-Signature: t="));
    }

    void showsNothingOfWhatIsTyped()
    {
        const Installation it;
        int master = -1;
        int slave = -1;
        QCOMPARE(openpty(&master, &slave, nullptr, nullptr, nullptr), 0);
        const auto process = it.prepare({"credentials", "set", "--file", "SUPABASE_SERVICE_KEY"}, kAddress);
        process->setChildProcessModifier([slave] { dup2(slave, STDIN_FILENO); });
        process->start();
        QByteArray said;
        QTRY_VERIFY2((said += process->readAllStandardError()).endsWith("profile default: "), said.constData());
        QCOMPARE(::write(master, QByteArray(kKey + '\n').constData(), size_t(kKey.size() + 1)), kKey.size() + 1);
        const CallResult result = Installation::finish(*process);
        QCOMPARE(result.code, 0);
        fcntl(master, F_SETFL, O_NONBLOCK);
        std::array<char, 1024> shown{};
        const ssize_t count = ::read(master, shown.data(), shown.size());
        const QByteArray screen(shown.data(), std::max<ssize_t>(count, 0));
        ::close(master);
        ::close(slave);
        QVERIFY2(leakIn(screen + said + result.all().toUtf8()).isEmpty(), screen.constData());
        QVERIFY(leakBelow(it.path(), {}).startsWith(it.path(u"home/credentials"_s)));
    }

    void takesOnlyASecretFromStandardInput()
    {
        const Installation it;
        for (const QByteArray &line : {QByteArray(), QByteArray("   "), QByteArray("a\x1b[2Jb"), QByteArray("\xff\xfe"),
                 QByteArray(70'000, 'x')}) {
            const CallResult result = store(it, "credentials set --file SUPABASE_SERVICE_KEY", line, kAddress);
            QCOMPARE(result.code, 2);
            QVERIFY(!QFile::exists(it.path(u"home/credentials"_s)));
        }
        QCOMPARE(store(it, "credentials set --file SUPABASE_SERVICE_KEY", "one\r\ntwo", kAddress).code, 0);
        QFile file(it.path(u"home/credentials"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(R"("one")"));
    }

    void namesTheProfilesThereAre()
    {
        const Installation it;
        QVERIFY(QDir().mkpath(it.path(u".config/docsweep/profiles"_s)));
        for (const char *name : {"production", "staging"}) {
            QFile file(it.path(u".config/docsweep/profiles/%1.ini"_s.arg(QLatin1String(name))));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("SUPABASE_URL=https://p.supabase.co\nDATABASE_URL=sqlite:////srv/db.sqlite3\n");
        }
        const CallResult unknown = it.call("check --profile prod");
        QCOMPARE(unknown.code, 2);
        QVERIFY2(unknown.err.trimmed().endsWith(u"; there are: production, staging"_s), qPrintable(unknown.err));
        const CallResult stored =
            store(it, "credentials set --profile staging --file SUPABASE_SERVICE_KEY", "a-key-of-staging");
        QCOMPARE(stored.err, QString());
        const CallResult list = it.call("profiles");
        QCOMPARE(list.code, 0);
        const QStringList rows = list.out.split(u'\n');
        QVERIFY2(rows[1].startsWith("production"_L1) && rows[1].endsWith("missing"_L1), qPrintable(list.out));
        QVERIFY2(rows[2].startsWith("staging"_L1) && rows[2].endsWith("file"_L1), qPrintable(list.out));
        const QString help = it.call("help json").out;
        for (const QString &name : it.call("profiles --json").json()[u"profiles"_s][0].toObject().keys())
            QVERIFY2(help.contains("profiles[]."_L1 + name), qPrintable(name));
        for (const QString &name : it.call("credentials status --json").json().keys())
            QVERIFY2(help.contains("\n  "_L1 + name), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestLeaks)
#include "tst_leaks.moc"
