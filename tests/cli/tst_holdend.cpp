// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/installation.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kDone = 0;
constexpr int kMisused = 2;

} // namespace

class TestHoldEnd : public QObject {
    Q_OBJECT

private slots:
    void aHoldEndsByItself()
    {
        Installation it;
        it.addPair("kept", 9h);
        const QString nextYear = QString::number(QDate::currentDate().year() + 1) + u"-01-31"_s;
        const QString tomorrow = QDate::currentDate().addDays(1).toString(Qt::ISODate);
        const CallResult added = it.call(QByteArrayList{"hold", "add", "kept", "--until", nextYear.toUtf8()});
        QCOMPARE(added.out, u"Kept from now on to %1: session kept (hold 1).\n"_s.arg(nextYear));
        QCOMPARE(it.call("cleanup_files").code, kDone);
        QCOMPARE(it.sessions(), QByteArrayList{"kept"});
        const CallResult shorter = it.call(QByteArrayList{"hold", "add", "kept", "--until", tomorrow.toUtf8()});
        QVERIFY2(shorter.out.contains(u"is kept already, to "_s + nextYear) && shorter.out.contains("hold change 1"_L1),
            qPrintable(shorter.out)); // who shortens it says so by its number
        const CallResult longer = it.call("hold add kept");
        QCOMPARE(longer.out, u"kept was kept already; from now on for ever (hold 1).\n"_s);
        QCOMPARE(it.call(QByteArrayList{"hold", "change", "1", "--until", nextYear.toUtf8()}).code, kDone);
        QCOMPARE(it.call("hold change 1 --until 2020-01-01").code, kMisused);
        QCOMPARE(it.call("hold change 1 --until someday").code, kMisused);
        const CallResult changed = it.call("hold change 1 --until forever --note audit");
        QCOMPARE(changed.out, u"Hold 1 keeps session kept: for ever (before: to %1).\n"_s.arg(nextYear));
        const QJsonObject listed = QJsonDocument::fromJson(it.call("hold list --json").out.toUtf8()).object();
        const QJsonObject first = listed.value("holds"_L1).toArray().first().toObject();
        QCOMPARE(first.value("until"_L1), QJsonValue());
        QCOMPARE(first.value("note"_L1).toString(), u"audit"_s);
        QVERIFY(first.value("by"_L1).toString().contains(u'@'));
        it.execute(u"UPDATE hold SET until_us = 1"_s, u"home/journal.sqlite3"_s);
        QVERIFY(it.call("hold list").out.contains("keeps nothing now"_L1));
        QVERIFY(!it.call("explain kept").out.contains("held"_L1));
        QCOMPARE(it.call("cleanup_files").code, kDone);
        QCOMPARE(it.sessions(), QByteArrayList{});
    }

    void whyAHoldEndedIsKept()
    {
        Installation it;
        QCOMPARE(it.call("hold list --ended").out, u"No hold has ended within 30 days.\n"_s);
        QCOMPARE(it.call("hold add kept --note audit").code, kDone);
        QCOMPARE(it.call(QByteArrayList{"hold", "remove", "1", "--why", "the audit is over"}).code, kDone);
        QCOMPARE(it.call("hold list").out, u"Nothing is held.\n"_s);
        const CallResult ended = it.call("hold list --ended");
        QVERIFY2(ended.out.contains("the audit is over"_L1) && ended.out.contains("it was for: audit"_L1),
            qPrintable(ended.out));
        const QJsonObject listed = QJsonDocument::fromJson(it.call("hold list --ended --json").out.toUtf8()).object();
        const QJsonObject first = listed.value("holds"_L1).toArray().first().toObject();
        QCOMPARE(first.value("why_ended"_L1).toString(), u"the audit is over"_s);
        QVERIFY(first.value("ended_by"_L1).toString().contains(u'@'));
        QVERIFY(!first.value("in_force"_L1).toBool());
    }
};

QTEST_GUILESS_MAIN(TestHoldEnd)
#include "tst_holdend.moc"
