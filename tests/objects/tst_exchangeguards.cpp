// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/exchangeguards.h"
#include "core/objects/storagefault.h"

#include <QTest>

#include <atomic>
#include <deque>
#include <thread>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using std::chrono::milliseconds;

/// Answers what it was told to, in order; after that it works.
class ScriptedExchange final : public StorageExchange {
public:
    explicit ScriptedExchange(std::deque<StorageFault> faults)
        : m_faults(std::move(faults))
    {
    }
    StorageReply call(const StorageCall &, std::stop_token) override
    {
        ++calls;
        if (m_faults.empty())
            return StorageAnswer();
        StorageFault fault = m_faults.front();
        m_faults.pop_front();
        return tl::unexpected(std::move(fault));
    }
    int calls = 0;

private:
    std::deque<StorageFault> m_faults;
};

StorageFault answered(int status, const QByteArray &code = {})
{
    const QByteArray body = code.isEmpty() ? QByteArray()
                                           : "{\"statusCode\":\"" + QByteArray::number(status)
            + "\",\"error\":\"e\","
              "\"message\":\"m\",\"code\":\""
            + code + "\"}";
    return faultOfAnswer(code.isEmpty() ? status : 400, body, u"host"_s);
}

struct Trial {
    StorageReply reply;
    int calls = 0;
    std::vector<milliseconds> pauses;
};

/// Dice that always show `random`; pauses are noted and not waited for.
Trial retry(std::deque<StorageFault> faults, double random = 1.0, milliseconds deadline = 180s,
    std::optional<milliseconds> freshFor = {})
{
    Trial trial;
    RetryPolicy policy = defaultRetryPolicy();
    policy.random = [random] { return random; };
    policy.deadline = deadline;
    policy.pause = [&trial](milliseconds time, std::stop_token stop) {
        trial.pauses.push_back(time);
        return !stop.stop_requested();
    };
    auto scripted = std::make_unique<ScriptedExchange>(std::move(faults));
    ScriptedExchange &inner = *scripted;
    RetryingExchange retrying(std::move(scripted), policy);
    StorageCall call;
    if (freshFor)
        call.freshUntil = std::chrono::steady_clock::now() + *freshFor;
    trial.reply = retrying.call(call, {});
    trial.calls = inner.calls;
    return trial;
}

std::deque<StorageFault> times(size_t count, const StorageFault &fault)
{
    return std::deque<StorageFault>(count, fault);
}

} // namespace

class TestExchangeGuards : public QObject {
    Q_OBJECT

private slots:
    void repeatsWhatPasses_data();
    void repeatsWhatPasses();
    void pausesLongerEachTime();
    void obeysRetryAfter();
    void repeatsNothingThatIsOutOfDate();
    void givesUpAtTheDeadline();
    void tellsHowManyAttemptsThereWere();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void decidesByCodeThenBodyThenHttp_data();
    void decidesByCodeThenBodyThenHttp();
    void halvesAfterOverload();
    void letsNoMoreInThanAllowed();
    void asksADeadStorageNoMoreForAWhile();
    void letsOneTryWhetherADeadStorageIsBack();
};

void TestExchangeGuards::repeatsWhatPasses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("calls");
    for (const int status : {429, 500, 502, 503, 504, 520, 522, 524, 544})
        QTest::addRow("%d", status) << status << QByteArray() << 5;
    for (const char *code : {"SlowDown", "DatabaseTimeout", "LockTimeout", "ResourceLocked", "InternalError"})
        QTest::newRow(code) << 503 << QByteArray(code) << 5;
    QTest::newRow("a database error that repeats") << 500 << QByteArray("DatabaseError") << 2;
    QTest::newRow("a database that is read-only") << 503 << QByteArray("DatabaseReadOnly") << 2;
    for (const char *code : {"AccessDenied", "InvalidRequest", "InvalidJWT", "NoSuchBucket", "EntityTooLarge",
             "DatabaseSchemaMismatch", "DatabaseInvalidObjectDefinition"})
        QTest::newRow(code) << 503 << QByteArray(code) << 1;
    for (const int status : {301, 400, 401, 402, 403, 404, 413})
        QTest::addRow("%d", status) << status << QByteArray() << 1;
}

void TestExchangeGuards::repeatsWhatPasses()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(int, calls);
    const Trial trial = retry(times(9, answered(status, code)));
    QVERIFY(!trial.reply);
    QCOMPARE(trial.calls, calls);
}

void TestExchangeGuards::pausesLongerEachTime()
{
    const Trial longest = retry(times(4, answered(503)));
    QVERIFY(longest.reply);
    QCOMPARE(longest.pauses, (std::vector<milliseconds>{500ms, 1000ms, 2000ms, 4000ms}));
    const Trial spread = retry(times(2, answered(503)), 0.25);
    QCOMPARE(spread.pauses, (std::vector<milliseconds>{125ms, 250ms}));
}

void TestExchangeGuards::obeysRetryAfter()
{
    StorageFault fault = answered(429);
    fault.retryAfter = 7s;
    QCOMPARE(retry(times(1, fault), 0.0).pauses, (std::vector<milliseconds>{7s}));
    fault.retryAfter = 1h;
    const Trial trial = retry(times(1, fault));
    QCOMPARE(trial.calls, 1);
    QVERIFY2(
        trial.reply.error().error.text.contains(u"left alone for 1 h"_s), qPrintable(trial.reply.error().error.text));
}

void TestExchangeGuards::givesUpAtTheDeadline()
{
    QCOMPARE(retry(times(4, answered(503)), 1.0, 2s).calls, 3); // 0.5 s, 1 s; 2 s more would be too late
}

void TestExchangeGuards::tellsHowManyAttemptsThereWere()
{
    QCOMPARE(retry({}).reply->attempts, 1);
    QCOMPARE(retry(times(2, answered(502))).reply->attempts, 3);
    QCOMPARE(retry(times(9, answered(502))).reply.error().attempts, 5);
}

/// The pause is kept, and then whoever asked looks again.
void TestExchangeGuards::repeatsNothingThatIsOutOfDate()
{
    StorageFault fault = answered(429);
    fault.retryAfter = 7s;
    const Trial late = retry(times(3, fault), 1.0, 180s, 2s);
    QCOMPARE(late.calls, 1);
    QCOMPARE(late.pauses, (std::vector<milliseconds>{7s}));
    QVERIFY(!late.reply && late.reply.error().isStale);

    fault.retryAfter = 1s;
    const Trial early = retry(times(1, fault), 1.0, 180s, 2s);
    QVERIFY(early.reply);
    QCOMPARE(early.reply->attempts, 2);
    const Trial never = retry({}, 1.0, 180s, -1s); // the first attempt is whoever asks' own
    QVERIFY(never.reply);
    const Trial hopeless = retry(times(9, answered(502)), 0.0, 180s, 2s);
    QCOMPARE(hopeless.calls, 5);
    QVERIFY(!hopeless.reply.error().isStale);
}

void TestExchangeGuards::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("milliseconds"); // -1: nothing
    QTest::newRow("seconds") << QByteArray("120") << qint64(120'000);
    QTest::newRow("none") << QByteArray("0") << qint64(0);
    QTest::newRow("a date") << QByteArray("Sun, 22 Nov 2026 14:02:33 GMT") << qint64(30'000);
    QTest::newRow("a date in the past") << QByteArray("Sun, 22 Nov 2026 14:00:00 GMT") << qint64(0);
    QTest::newRow("a century") << QByteArray("3155760000") << qint64(86'400'000);
    for (const char *nonsense : {"", "soon", "-5", "12s", "Sun, 42 Nov 2026 14:02:33 GMT"})
        QTest::addRow("\"%s\"", nonsense) << QByteArray(nonsense) << qint64(-1);
}

void TestExchangeGuards::readsRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, milliseconds);
    const auto wait = parseRetryAfter(value, *parseInstant("2026-11-22T14:02:03Z"));
    QCOMPARE(wait ? qint64(wait->count()) : -1, milliseconds);
}

void TestExchangeGuards::decidesByCodeThenBodyThenHttp_data()
{
    QTest::addColumn<int>("http");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("the code wins over the body")
        << 400 << QByteArray(R"({"statusCode":"500","code":"NoSuchBucket","message":"Bucket not found"})")
        << ErrorKind::NotFound;
    QTest::newRow("the body over HTTP") << 400 << QByteArray(R"({"statusCode":"403","message":"no"})")
                                        << ErrorKind::Unauthorized;
    QTest::newRow("a number is a status as well")
        << 400 << QByteArray(R"({"statusCode":503,"message":"busy"})") << ErrorKind::Unavailable;
    QTest::newRow("HTTP alone") << 402 << QByteArray(R"({"message":"exceeded"})") << ErrorKind::Suspended;
    QTest::newRow("a gateway's page") << 403 << QByteArray("<html>") << ErrorKind::Unauthorized;
    QTest::newRow("somebody else's 404") << 404 << QByteArray("<html>") << ErrorKind::Unavailable;
    QTest::newRow("an expired key")
        << 400
        << QByteArray(R"({"statusCode":"403","code":"AccessDenied","message":"\"exp\" claim timestamp check failed"})")
        << ErrorKind::Unauthorized;
    QTest::newRow("something it refers to is missing")
        << 400
        << QByteArray(R"({"statusCode":"404","code":"InvalidRequest","message":"The related resource does not exist"})")
        << ErrorKind::NotFound;
}

void TestExchangeGuards::decidesByCodeThenBodyThenHttp()
{
    QFETCH(int, http);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    const StorageFault fault = faultOfAnswer(http, body, u"host"_s);
    QCOMPARE(fault.error.kind, kind);
    QVERIFY(fault.error.text.contains(u"host"_s));
}

void TestExchangeGuards::halvesAfterOverload()
{
    RequestLimit limit;
    QCOMPARE(limit.allowed(), 3); // all four as soon as the bucket was found
    const auto pass = [&limit](bool overloaded) {
        QVERIFY(limit.enter({}));
        limit.leave(overloaded);
    };
    for (int i = 0; i < 40; ++i)
        pass(false);
    QCOMPARE(limit.allowed(), 4);
    pass(true);
    QCOMPARE(limit.allowed(), 2);
    pass(true);
    pass(true);
    QCOMPARE(limit.allowed(), 1);
    for (int i = 0; i < 8; ++i)
        pass(false);
    QCOMPARE(limit.allowed(), 2);
}

void TestExchangeGuards::letsNoMoreInThanAllowed()
{
    RequestLimit limit;
    std::atomic<int> inside{0};
    std::atomic<int> most{0};
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] {
                for (int n = 0; n < 50; ++n) {
                    if (!limit.enter({}))
                        return;
                    const int now = ++inside;
                    for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);) { }
                    std::this_thread::yield();
                    --inside;
                    limit.leave(false);
                }
            });
        }
    }
    QVERIFY(most.load() <= RequestLimit::kMost);
    std::stop_source stopped;
    QVERIFY(limit.enter({}) && limit.enter({}) && limit.enter({}) && limit.enter({}));
    stopped.request_stop();
    QVERIFY(!limit.enter(stopped.get_token()));
}

void TestExchangeGuards::asksADeadStorageNoMoreForAWhile()
{
    std::chrono::steady_clock::time_point now;
    const auto breaker = std::make_shared<CircuitBreaker>([&now] { return now; });
    auto scripted = std::make_unique<ScriptedExchange>(times(4, answered(503)));
    ScriptedExchange &inner = *scripted;
    BreakingExchange breaking(std::move(scripted), breaker);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!breaking.call({}, {}));
    QCOMPARE(inner.calls, 3);
    const StorageReply refused = breaking.call({}, {});
    QCOMPARE(inner.calls, 3);
    QVERIFY(!refused && refused.error().error.kind == ErrorKind::Unavailable);
    QVERIFY(refused.error().error.text.contains(u"not asked again"_s));
    now += 31s;
    QVERIFY(!breaking.call({}, {})); // one tries
    QCOMPARE(inner.calls, 4);
    QVERIFY(!breaking.call({}, {}));
    QCOMPARE(inner.calls, 4);
    now += 31s;
    QVERIFY(breaking.call({}, {}));
    QVERIFY(breaking.call({}, {}));
    QCOMPARE(inner.calls, 6);
}

void TestExchangeGuards::letsOneTryWhetherADeadStorageIsBack()
{
    std::chrono::steady_clock::time_point now;
    CircuitBreaker breaker([&now] { return now; });
    const StorageFault fault = answered(503);
    for (int i = 0; i < 3; ++i)
        breaker.failed(fault);
    QVERIFY(breaker.objection());
    now += 31s;
    QVERIFY(!breaker.objection());
    QVERIFY(breaker.objection()); // another thread, before the first one knows
    breaker.worked();
    QVERIFY(!breaker.objection());
    breaker.failed(fault);
    breaker.failed(fault);
    QVERIFY(!breaker.objection()); // counted anew
}

QTEST_GUILESS_MAIN(TestExchangeGuards)
#include "tst_exchangeguards.moc"
