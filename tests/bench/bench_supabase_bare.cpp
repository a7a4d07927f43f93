// SPDX-License-Identifier: GPL-3.0-or-later
// bench_supabase_bare URL BUCKET [OUTPUT]: the least that emptying a bucket of Supabase Storage can cost a client.
// Lists it in flat pages of 1000, one after the other as cursors want it, then deletes 500 keys a request on four
// connections that stay open. With OUTPUT, a folder, it downloads all of them before, on as many connections, each into
// one file there, which is synced. It judges nothing, keeps nothing and reads no JSON: it looks for the names alone,
// which must need no escapes. The key comes in SUPABASE_SERVICE_KEY. Prints the times of both parts as JSON.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSslSocket>
#include <QUrl>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <thread>
#include <vector>

#include <unistd.h>

namespace {

constexpr size_t kThreads = 4;
constexpr size_t kKeysPerDeletion = 500;
constexpr int kPatienceMs = 90'000;

[[noreturn]] void die(const char *what, const QByteArray &why)
{
    fprintf(stderr, "bench_supabase_bare: %s: %s\n", what, why.left(500).constData());
    _exit(1);
}

/// One connection that stays open. Made, used and destroyed on one thread.
class Connection {
public:
    explicit Connection(const QUrl &server)
        : m_isSecure(server.scheme() == QLatin1String("https"))
    {
        const auto port = quint16(server.port(m_isSecure ? 443 : 80));
        const QByteArray key = qgetenv("SUPABASE_SERVICE_KEY");
        m_head = "\r\nHost: " + server.authority().toLatin1() + "\r\napikey: " + key + "\r\nAuthorization: Bearer "
            + key + "\r\nUser-Agent: docsweep-bench\r\nContent-Type: application/json\r\nContent-Length: ";
        m_base = server.path().toLatin1() + "/storage/v1";
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        if (m_isSecure)
            m_socket.connectToHostEncrypted(server.host(), port);
        else
            m_socket.connectToHost(server.host(), port);
        if (m_isSecure ? !m_socket.waitForEncrypted(kPatienceMs) : !m_socket.waitForConnected(kPatienceMs))
            die("connecting", m_socket.errorString().toUtf8());
    }

    /// The body of the answer, which must be a 200.
    QByteArray ask(const QByteArray &verb, const QByteArray &path, const QByteArray &body)
    {
        m_socket.write(
            verb + ' ' + m_base + path + " HTTP/1.1" + m_head + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        const QByteArray status = line();
        qsizetype length = 0;
        bool isChunked = false;
        for (QByteArray field = line().toLower(); !field.isEmpty(); field = line().toLower()) {
            if (field.startsWith("content-length:"))
                length = field.mid(15).trimmed().toLongLong();
            isChunked |= field.startsWith("transfer-encoding:") && field.contains("chunked");
        }
        const QByteArray answer = isChunked ? chunks() : bytes(length);
        if (!status.startsWith("HTTP/1.1 200"))
            die(verb.constData(), status + ' ' + answer);
        return answer;
    }

private:
    void waitForMore()
    {
        if (!m_socket.waitForReadyRead(kPatienceMs))
            die("reading", m_socket.errorString().toUtf8());
    }

    QByteArray line()
    {
        while (!m_socket.canReadLine())
            waitForMore();
        return m_socket.readLine().trimmed();
    }

    QByteArray bytes(qsizetype count)
    {
        QByteArray read(count, Qt::Uninitialized);
        for (qsizetype at = 0; at < count;) {
            if (m_socket.bytesAvailable() == 0)
                waitForMore();
            at += m_socket.read(read.data() + at, count - at);
        }
        return read;
    }

    QByteArray chunks()
    {
        QByteArray all;
        while (true) {
            const QByteArray head = line();
            const qsizetype size = head.left(head.indexOf(';')).toLongLong(nullptr, 16);
            all += bytes(size);
            line();
            if (size == 0)
                return all;
        }
    }

    const bool m_isSecure;
    QByteArray m_head;
    QByteArray m_base;
    QSslSocket m_socket;
};

/// The text of the next field of this name from `at` on, which moves behind it; null when there is none.
QByteArray nextText(const QByteArray &json, const QByteArray &quotedName, qsizetype &at)
{
    const qsizetype name = json.indexOf(quotedName, at);
    if (name < 0)
        return {};
    const qsizetype begin = json.indexOf('"', name + quotedName.size()) + 1;
    at = json.indexOf('"', begin);
    return json.mid(begin, at - begin);
}

std::vector<QByteArray> listAll(Connection &connection, const QByteArray &bucket)
{
    std::vector<QByteArray> keys;
    QByteArray cursor;
    do {
        const QByteArray answer = connection.ask("POST", "/object/list-v2/" + bucket,
            R"({"limit":1000,"prefix":"","with_delimiter":false)"
                + (cursor.isEmpty() ? QByteArray() : ",\"cursor\":\"" + cursor + '"') + '}');
        qsizetype at = 0;
        for (QByteArray key = nextText(answer, "\"name\"", at); !key.isNull(); key = nextText(answer, "\"name\"", at))
            keys.push_back(key);
        at = 0;
        cursor = nextText(answer, "\"nextCursor\"", at);
    } while (!cursor.isEmpty());
    return keys;
}

qsizetype removeBatch(
    Connection &connection, const QByteArray &bucket, const std::vector<QByteArray> &keys, size_t from)
{
    QByteArray body = R"({"prefixes":[)";
    for (size_t at = from; at < std::min(from + kKeysPerDeletion, keys.size()); ++at)
        body += (at == from ? "\"" : ",\"") + keys[at] + '"';
    return connection.ask("DELETE", "/object/" + bucket, body + "]}").count("\"name\"");
}

/// On each of the four, in a thread of its own; comes back when all have ended.
template <typename Work> void onConnections(const QUrl &server, Work work)
{
    std::vector<std::jthread> threads;
    threads.reserve(kThreads);
    for (size_t i = 0; i < kThreads; ++i) {
        threads.emplace_back([&work, &server, i] {
            Connection connection(server);
            work(connection, i);
        });
    }
}

void downloadAll(
    const QUrl &server, const QByteArray &bucket, const std::vector<QByteArray> &keys, const QByteArray &folder)
{
    std::atomic<size_t> next{0};
    onConnections(server, [&](Connection &connection, size_t number) {
        QFile file(QString::fromLocal8Bit(folder + '/' + QByteArray::number(qulonglong(number))));
        if (!file.open(QIODevice::WriteOnly))
            die("writing", file.errorString().toUtf8());
        for (size_t at = next++; at < keys.size(); at = next++)
            file.write(connection.ask("GET", "/object/authenticated/" + bucket + '/' + keys[at], {}));
        if (!file.flush() || fdatasync(file.handle()) != 0)
            die("writing", file.errorString().toUtf8());
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 3 && argc != 4) {
        fputs("usage: bench_supabase_bare URL BUCKET [OUTPUT]\n", stderr);
        return 2;
    }
    const QUrl server = QUrl::fromEncoded(argv[1]);
    const QByteArray bucket = argv[2];

    QElapsedTimer time;
    time.start();
    std::vector<QByteArray> keys;
    {
        Connection connection(server);
        keys = listAll(connection, bucket);
    }
    const double listed = double(time.nsecsElapsed()) / 1e9;

    if (argc == 4)
        downloadAll(server, bucket, keys, argv[3]);
    const double copied = double(time.nsecsElapsed()) / 1e9;

    std::atomic<size_t> next{0};
    std::atomic<qsizetype> removed{0};
    onConnections(server, [&](Connection &connection, size_t) {
        for (size_t from = next.fetch_add(kKeysPerDeletion); from < keys.size();
             from = next.fetch_add(kKeysPerDeletion))
            removed += removeBatch(connection, bucket, keys, from);
    });
    printf("{\"objects\": %zu, \"removed\": %lld, \"list_seconds\": %.3f, \"copy_seconds\": %.3f, \"remove_seconds\": "
           "%.3f}\n",
        keys.size(), qlonglong(removed.load()), listed, copied - listed, double(time.nsecsElapsed()) / 1e9 - copied);
    return removed.load() == qsizetype(keys.size()) ? 0 : 1;
}
