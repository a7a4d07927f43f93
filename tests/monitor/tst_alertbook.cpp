// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/alertbook.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant kNow = *parseInstant("2026-11-23T12:00:00.123456Z");

Alert alert(AlertKind kind, const QString &grade, AlertSeverity severity = AlertSeverity::Warning)
{
    return {kind, severity, u"something with 17 items"_s, u"mend it"_s, grade};
}

Assessment now(std::vector<Alert> alerts, std::initializer_list<AlertKind> alsoJudged = {})
{
    Assessment found;
    for (const Alert &one : alerts)
        found.judged.insert(one.kind);
    for (const AlertKind kind : alsoJudged)
        found.judged.insert(kind);
    found.alerts = std::move(alerts);
    return found;
}

/// Tells, remembers, and says what was told: "new run-failed".
QString tell(SaidAlerts &said, const Assessment &found)
{
    QStringList words;
    for (const AlertNews &news : newsFor(said, found)) {
        words += u"%1 %2"_s.arg(eventName(news.event), alertKindName(news.alert.kind));
        note(said, news, kNow);
    }
    return words.join(u", "_s);
}

std::unique_ptr<AlertBook> open(const QTemporaryDir &home, const QString &database)
{
    Result<std::unique_ptr<AlertBook>> book = AlertBook::open(home.path(), database, {});
    return book ? std::move(*book) : nullptr;
}

} // namespace

class TestAlertBook : public QObject {
    Q_OBJECT

private slots:
    void onceThenOnChangeThenWhenItIsOver()
    {
        using enum AlertKind;
        SaidAlerts said;
        QCOMPARE(tell(said, now({alert(PendingOld, u"x1"_s)})), u"new pending-old"_s);
        QCOMPARE(tell(said, now({alert(PendingOld, u"x1"_s)})), QString());
        QCOMPARE(tell(said, now({alert(PendingOld, u"x2"_s)})), u"changed pending-old"_s);
        QCOMPARE(tell(said, now({alert(PendingOld, u"x2"_s), alert(RunFailed, u""_s)})), u"new run-failed"_s);
        QCOMPARE(tell(said, now({alert(PendingOld, u"x2"_s, AlertSeverity::Critical)})), u"changed pending-old"_s);
        QCOMPARE(tell(said, now({}, {RunFailed, PendingOld})), u"resolved run-failed, resolved pending-old"_s);
        QCOMPARE(tell(said, now({}, {RunFailed, PendingOld})), QString());
        QVERIFY(said.isEmpty());
    }

    void whatWasNotJudgedIsNotTakenBack()
    {
        SaidAlerts said;
        QCOMPARE(tell(said, now({alert(AlertKind::RunFailed, u""_s)})), u"new run-failed"_s);
        QCOMPARE(tell(said, now({}, {AlertKind::PendingOld})), QString());
        QCOMPARE(said.size(), 1);
    }

    void aChangeKeepsItsBeginning()
    {
        SaidAlerts said{{AlertKind::PendingOld, {AlertSeverity::Warning, u"x1"_s, u"before"_s, kNow - 48h}}};
        tell(said, now({alert(AlertKind::PendingOld, u"x2"_s)}));
        QCOMPARE(said[AlertKind::PendingOld].since, kNow - 48h);
        const std::vector<AlertNews> over = newsFor(said, now({}, {AlertKind::PendingOld}));
        QCOMPARE(over.size(), size_t(1));
        QVERIFY2(over[0].alert.text.contains(u"2026-11-21T12:00:00"_s), qPrintable(over[0].alert.text));
        QVERIFY(over[0].alert.text.contains(u"something with 17 items"_s));
    }

    void remembersEachDatabaseByItself()
    {
        const QTemporaryDir home;
        AlertMemory memory;
        for (const AlertKind kind : kAlertKinds)
            memory.said[u"webhook"_s][kind] = {AlertSeverity::Critical, u"grade"_s, u"text"_s, kNow};
        memory.last = LastEnd{3, kNow - 1min, kNow, kNow - 24h, 2};
        for (const QString &database : {u"one"_s, u"two"_s}) {
            const auto book = open(home, database);
            QVERIFY(book);
            QCOMPARE(book->memory, AlertMemory());
            book->memory = memory;
            book->memory.last->exitCode = database == u"one"_s ? 1 : 2;
            QVERIFY(book->save());
        }
        memory.last->exitCode = 1;
        QCOMPARE(AlertBook::read(home.path(), u"one"_s), memory);
        memory.last->exitCode = 2;
        QCOMPARE(open(home, u"two"_s)->memory, memory);
        QCOMPARE(QFile::permissions(home.filePath(u"alerts.json"_s)) & 0x77, 0);
    }

    void oneAtATime()
    {
        const QTemporaryDir home;
        auto first = open(home, u"one"_s);
        QVERIFY(first);
        std::stop_source stop;
        std::jthread stopper([&stop] { stop.request_stop(); });
        const auto second = AlertBook::open(home.path(), u"one"_s, stop.get_token());
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Cancelled);
        first.reset();
        QVERIFY(open(home, u"one"_s));
    }

    void aHomeThatIsNotThereIsAnError()
    {
        const auto book = AlertBook::open(u"/nowhere/at/all"_s, u"one"_s, {});
        QVERIFY(!book);
        QCOMPARE(book.error().kind, ErrorKind::Io);
    }
};

QTEST_APPLESS_MAIN(TestAlertBook)
#include "tst_alertbook.moc"
