// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/monitor/alertmessage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

AlertMessage message()
{
    return {AlertEvent::New,
        {AlertKind::StorageAway, AlertSeverity::Critical, u"it said <b>\"no\"</b> & the key is porbeagle-key"_s,
            u"look\nthere"_s, u"away"_s},
        u"an-id"_s, u"db1"_s, u"SQLite /srv/db.sqlite3"_s, 17, *parseInstant("2026-11-23T12:00:00.5Z")};
}

} // namespace

class TestAlertMessage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { redactInLogs(Secret(u"porbeagle-key"_s)); }

    void theGenericFormIsStable()
    {
        const QJsonObject expected{{u"database"_s, u"SQLite /srv/db.sqlite3"_s}, {u"event"_s, u"new"_s},
            {u"host"_s, u"db1"_s}, {u"id"_s, u"an-id"_s}, {u"key"_s, u"SQLite /srv/db.sqlite3#storage-away"_s},
            {u"kind"_s, u"storage-away"_s}, {u"mark"_s, u""_s}, {u"project"_s, u""_s}, {u"mend"_s, u"look\nthere"_s},
            {u"program"_s, QStringLiteral("docsweep " DOCSWEEP_VERSION)}, {u"run"_s, 17},
            {u"schema"_s, u"docsweep.alert"_s}, {u"severity"_s, u"critical"_s},
            {u"text"_s, u"it said <b>\"no\"</b> & the key is ***"_s}, {u"time"_s, u"2026-11-23T12:00:00.500000Z"_s},
            {u"version"_s, 1}};
        QCOMPARE(QJsonDocument::fromJson(toJson(message())).object(), expected);
        QVERIFY(!toJson(message()).contains('\n')); // one line, whatever it is sent by
    }

    void slackTextIsEscaped()
    {
        const QString text = QJsonDocument::fromJson(toSlackJson(message())).object()[u"text"_s].toString();
        QCOMPARE(text,
            u"*docsweep on db1: Storage unavailable*\nit said &lt;b&gt;\"no\"&lt;/b&gt; &amp; the key is ***\nlook\nthere"_s);
    }

    void nothingSecretGoesIntoAnEnvironment()
    {
        const QMap<QString, QString> facts = toEnvironment(message());
        QCOMPARE(facts[u"DOCSWEEP_ALERT_TEXT"_s], u"it said <b>\"no\"</b> & the key is ***"_s);
        QCOMPARE(facts[u"DOCSWEEP_ALERT_RUN"_s], u"17"_s);
        QCOMPARE(facts.size(), 12);
    }

    /// Several web apps may tell the same people from the same machine.
    void namesTheProject()
    {
        AlertMessage ours = message();
        ours.project = u"shop"_s;
        ours.mark = u"production"_s;
        QVERIFY(lineOf(ours).startsWith(u"[db1, shop (production)] Storage unavailable: "_s));
        const QJsonObject json = QJsonDocument::fromJson(toJson(ours)).object();
        QCOMPARE(json[u"project"_s].toString(), u"shop"_s);
        QCOMPARE(json[u"mark"_s].toString(), u"production"_s);
        QVERIFY(toSlackJson(ours).contains("*docsweep on db1, shop (production): Storage unavailable*"));
        QCOMPARE(toEnvironment(ours)[u"DOCSWEEP_ALERT_PROJECT"_s], u"shop"_s);
        QCOMPARE(toEnvironment(ours)[u"DOCSWEEP_ALERT_MARK"_s], u"production"_s);
        ours.mark.clear();
        QCOMPARE(whereOf(ours), u"db1, shop"_s);
    }

    void whatIsOverIsNoWarning()
    {
        AlertMessage over = message();
        over.event = AlertEvent::Resolved;
        QCOMPARE(QJsonDocument::fromJson(toJson(over)).object()[u"severity"_s].toString(), u"info"_s);
    }

    /// By: printf '1790000000.{"a":1}' | openssl dgst -sha256 -hmac 'a key of some length'
    void signsLikeOthers()
    {
        const QByteArray signature =
            signatureOf("{\"a\":1}", Secret(u"a key of some length"_s), Instant(std::chrono::seconds(1790000000)));
        QCOMPARE(
            signature, QByteArray("t=1790000000,v1=6fbb96057462474cd03d2f5f86960e9fef44b07e726d1fbca4f50808d67f90f5"));
    }
};

QTEST_APPLESS_MAIN(TestAlertMessage)
#include "tst_alertmessage.moc"
