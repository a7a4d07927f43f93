// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/consolesetup.h"
#include "core/config/credentialfile.h"
#include "core/config/profiles.h"
#include "tests/ui/memorykeychain.h"
#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    /// Answers every request alike, or not at all.
    class Listener {
    public:
        explicit Listener(const QByteArray &answer)
        {
            m_server.listen(QHostAddress::LocalHost);
            QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, answer] {
                QTcpSocket *socket = m_server.nextPendingConnection();
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                    heard += socket->readAll();
                    if (answer.isEmpty() || !heard.contains("\r\n\r\n"))
                        return;
                    socket->write(answer);
                    socket->disconnectFromHost();
                });
            });
        }
        QString address(const QString &path) const
        {
            return u"http://127.0.0.1:%1/%2"_s.arg(m_server.serverPort()).arg(path);
        }
        QByteArray heard;

    private:
        QTcpServer m_server;
    };

    QByteArray answerOf(const QByteArray &status, const QByteArray &body)
    {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\nConnection: close\r\n\r\n" + body;
    }

} // namespace

/// The ways of alerts, set and tried on the settings page of the real window.
class SettingsAlertsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aWebAddressIsSetTriedAndRemoved();
    void aRefusalIsToldPlainly();
    void aTestCanBeStopped();
    void aProgramIsSetAndTried();
    void aDeadMansSwitchIsSetAndTried();
    void withoutAKeychainAFileIsUsedOnceSaid();
    void whatTheEnvironmentSetsIsNotEdited();

private:
    LoadRequest request() const;
    void openOwn();
    void show(const ConsoleContext &context);
    QPushButton *button(const QString &name) { return m_window->findChild<QPushButton *>(name); }
    QString said(const QString &way) { return m_window->findChild<QLabel *>(u"alertSaid."_s + way)->text(); }
    QString value(const QString &setting)
    {
        return m_window->findChild<QLabel *>(u"settingValue."_s + setting)->text();
    }
    void change(const QString &setting, const QString &text);
    bool isOnScreen(const QString &secret);
    QString profile() const;

    const SystemClock m_clock;
    std::unique_ptr<WebApp> m_app;
    std::shared_ptr<KeychainContent> m_keys;
    std::unique_ptr<MainWindow> m_window;
};

void SettingsAlertsTest::init()
{
    m_app = std::make_unique<WebApp>();
    m_app->addSession("alice", 2h, {"alice/a.pdf"});
    m_keys = std::make_shared<KeychainContent>();
    QVERIFY(writeProfile(u"papers"_s,
        {{u"DATABASE_URL"_s, u"sqlite:///"_s + m_app->path(u"db.sqlite3"_s)},
            {u"STORAGE_ROOT"_s, m_app->path(u"storage"_s)}},
        request().environment));
}

void SettingsAlertsTest::cleanup()
{
    m_window.reset();
    m_app.reset();
}

LoadRequest SettingsAlertsTest::request() const
{
    LoadRequest request;
    request.environment.insert(u"HOME"_s, m_app->path());
    request.environment.insert(u"XDG_CONFIG_HOME"_s, m_app->path(u"config"_s));
    request.environment.insert(u"DOCSWEEP_HOME"_s, m_app->home());
    request.workingDirectory = m_app->path();
    request.credentials = [keys = m_keys](const QString &home) {
        CredentialStores stores;
        stores.push_back(std::make_unique<FileCredentialStore>(home + u"/credentials"_s));
        stores.push_back(std::make_unique<MemoryKeychain>(keys));
        return stores;
    };
    return request;
}

void SettingsAlertsTest::show(const ConsoleContext &context)
{
    m_window = std::make_unique<OpenWindow>(context, Theme::light());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->start();
    m_window->showPage(MainWindow::Settings);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->console().isScanning(), 20000);
}

void SettingsAlertsTest::openOwn()
{
    const Result<ConsoleContext> first = openConsole(request(), m_clock);
    QVERIFY(first);
    const Result<ConsoleContext> own = first->connections.open(u"papers"_s);
    QVERIFY2(own, qPrintable(own ? QString() : own.error().text));
    show(*own);
}

void SettingsAlertsTest::change(const QString &setting, const QString &text)
{
    button(u"settingChange."_s + setting)->click();
    auto *edit = m_window->findChild<QLineEdit *>(u"settingText."_s + setting);
    QVERIFY(edit->isVisibleTo(m_window.get()));
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

bool SettingsAlertsTest::isOnScreen(const QString &secret)
{
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->text().contains(secret) || label->toolTip().contains(secret))
            return true;
    }
    for (const QLineEdit *edit : m_window->findChildren<QLineEdit *>()) {
        if (edit->displayText().contains(secret) || (edit->text().contains(secret) && !edit->isVisible()))
            return true;
    }
    return false;
}

QString SettingsAlertsTest::profile() const
{
    QFile file(m_app->path(u"config/docsweep/profiles/papers.ini"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void SettingsAlertsTest::aWebAddressIsSetTriedAndRemoved()
{
    Listener hook(answerOf("200 OK", "noted by the bank\nand more"));
    openOwn();
    QVERIFY(!button(u"alertSend.webhook"_s)->isVisibleTo(m_window.get())); // there is nothing to try yet
    change(u"DOCSWEEP_ALERT_WEBHOOK"_s, hook.address(u"s3cret-path"_s));
    QTRY_COMPARE(value(u"DOCSWEEP_ALERT_WEBHOOK"_s), u"set, never shown"_s);
    QVERIFY(profile().contains(u"DOCSWEEP_ALERT_WEBHOOK_KIND"_s) && !profile().contains(u"s3cret"_s));
    QVERIFY(!isOnScreen(u"s3cret-path"_s));
    QTRY_VERIFY(button(u"alertSend.webhook"_s)->isVisibleTo(m_window.get()));
    button(u"alertSend.webhook"_s)->click();
    QTRY_VERIFY2(said(u"webhook"_s).contains(u"200: noted by the bank"_s), qPrintable(said(u"webhook"_s)));
    QVERIFY(said(u"webhook"_s).contains(u"127.0.0.1"_s) && !said(u"webhook"_s).contains(u"and more"_s));
    QVERIFY(hook.heard.contains("POST /s3cret-path"));
    button(u"settingChange.DOCSWEEP_ALERT_WEBHOOK"_s)->click();
    QCOMPARE(button(u"settingReset.DOCSWEEP_ALERT_WEBHOOK"_s)->text(), u"Remove"_s);
    button(u"settingReset.DOCSWEEP_ALERT_WEBHOOK"_s)->click();
    QTRY_COMPARE(value(u"DOCSWEEP_ALERT_WEBHOOK"_s), u"none"_s);
    QVERIFY(!button(u"alertSend.webhook"_s)->isVisibleTo(m_window.get()));
    const std::scoped_lock lock(m_keys->mutex);
    QVERIFY(m_keys->kept.isEmpty());
}

void SettingsAlertsTest::aRefusalIsToldPlainly()
{
    Listener hook(answerOf("404 Not Found", "no such channel"));
    openOwn();
    change(u"DOCSWEEP_ALERT_WEBHOOK"_s, hook.address(u"x"_s));
    QTRY_COMPARE(value(u"DOCSWEEP_ALERT_WEBHOOK"_s), u"set, never shown"_s);
    button(u"alertSend.webhook"_s)->click();
    QTRY_VERIFY2(said(u"webhook"_s).contains(u"Not delivered to 127.0.0.1"_s), qPrintable(said(u"webhook"_s)));
    QVERIFY2(said(u"webhook"_s).contains(u"answered 404: no such channel"_s), qPrintable(said(u"webhook"_s)));
    QVERIFY(button(u"alertSend.webhook"_s)->isEnabled());
}

void SettingsAlertsTest::aTestCanBeStopped()
{
    Listener silent({});
    openOwn();
    change(u"DOCSWEEP_ALERT_WEBHOOK"_s, silent.address(u"x"_s));
    QTRY_COMPARE(value(u"DOCSWEEP_ALERT_WEBHOOK"_s), u"set, never shown"_s);
    const QRect place = button(u"alertSend.webhook"_s)->geometry();
    button(u"alertSend.webhook"_s)->click();
    QTRY_VERIFY(!silent.heard.isEmpty());
    QVERIFY(button(u"alertStop.webhook"_s)->isVisibleTo(m_window.get()));
    QCOMPARE(button(u"alertSend.webhook"_s)->geometry().topLeft(), place.topLeft());
    button(u"alertStop.webhook"_s)->click();
    QTRY_COMPARE(said(u"webhook"_s), u"Stopped."_s);
}

void SettingsAlertsTest::aProgramIsSetAndTried()
{
    openOwn();
    change(u"DOCSWEEP_ALERT_COMMAND"_s, u"no-such-program"_s);
    auto *error = m_window->findChild<QLabel *>(u"settingError.DOCSWEEP_ALERT_COMMAND"_s);
    QTRY_VERIFY(error->isVisibleTo(m_window.get()) && !error->text().isEmpty());
    auto *edit = m_window->findChild<QLineEdit *>(u"settingText.DOCSWEEP_ALERT_COMMAND"_s);
    edit->setText(u"/bin/true --team papers"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(value(u"DOCSWEEP_ALERT_COMMAND"_s).contains(u"/bin/true --team papers"_s));
    button(u"alertSend.command"_s)->click();
    QTRY_VERIFY2(said(u"command"_s).contains(u"has run without an error"_s), qPrintable(said(u"command"_s)));
}

void SettingsAlertsTest::aDeadMansSwitchIsSetAndTried()
{
    Listener ping(answerOf("200 OK", "OK"));
    openOwn();
    change(u"DOCSWEEP_PING_URL"_s, ping.address(u"p1ng"_s));
    QTRY_COMPARE(value(u"DOCSWEEP_PING_URL"_s), u"set, never shown"_s);
    auto *note = m_window->findChild<QLabel *>(u"alertNote.ping"_s);
    QTRY_VERIFY(note->isVisibleTo(m_window.get())); // a plain address takes the test for a good run
    QVERIFY2(note->text().startsWith(u"A test counts as a good run"_s), qPrintable(note->text()));
    QVERIFY(!m_window->findChild<QLabel *>(u"alertNote.webhook"_s)->isVisibleTo(m_window.get()));
    button(u"settingChange.DOCSWEEP_PING_KIND"_s)->click();
    auto *kind = m_window->findChild<QComboBox *>(u"settingChoice.DOCSWEEP_PING_KIND"_s);
    QCOMPARE(kind->count(), 2);
    kind->setCurrentIndex(1);
    QVERIFY(!button(u"settingReset.DOCSWEEP_PING_KIND"_s)->isVisibleTo(m_window.get())); // the address counts by it
    button(u"settingSave.DOCSWEEP_PING_KIND"_s)->click();
    QTRY_VERIFY(profile().contains(u"healthchecks"_s));
    QTRY_COMPARE(m_window->console().context().settings.alerts.pingKind, PingKind::Healthchecks);
    QTRY_VERIFY(button(u"alertSend.ping"_s)->isVisibleTo(m_window.get()));
    QVERIFY(!note->isVisibleTo(m_window.get())); // this one is told that it is a test
    button(u"alertSend.ping"_s)->click();
    QTRY_VERIFY2(said(u"ping"_s).contains(u"200: OK"_s), qPrintable(said(u"ping"_s)));
    QVERIFY(ping.heard.contains("/p1ng/log"));
}

void SettingsAlertsTest::withoutAKeychainAFileIsUsedOnceSaid()
{
    Listener hook(answerOf("200 OK", {}));
    m_keys->isThere = false;
    openOwn();
    change(u"DOCSWEEP_ALERT_WEBHOOK"_s, hook.address(u"x"_s));
    auto *error = m_window->findChild<QLabel *>(u"settingError.DOCSWEEP_ALERT_WEBHOOK"_s);
    QTRY_VERIFY(error->text().contains(u"credentials"_s));
    QVERIFY(!QFile::exists(m_app->home() + u"/credentials"_s));
    QTest::keyClick(m_window->findChild<QLineEdit *>(u"settingText.DOCSWEEP_ALERT_WEBHOOK"_s), Qt::Key_Return);
    QTRY_COMPARE(value(u"DOCSWEEP_ALERT_WEBHOOK"_s), u"set, never shown"_s);
    QVERIFY(QFile::exists(m_app->home() + u"/credentials"_s));
}

void SettingsAlertsTest::whatTheEnvironmentSetsIsNotEdited()
{
    LoadRequest all = request();
    all.environment.insert(u"DATABASE_URL"_s, u"sqlite:///"_s + m_app->path(u"db.sqlite3"_s));
    all.environment.insert(u"STORAGE_ROOT"_s, m_app->path(u"storage"_s));
    all.environment.insert(u"DOCSWEEP_ALERT_WEBHOOK"_s, u"http://127.0.0.1:9/hook"_s);
    all.environment.insert(u"DOCSWEEP_ALERT_COMMAND"_s, u"/bin/true"_s);
    const Result<ConsoleContext> context = openConsole(all, m_clock);
    QVERIFY(context);
    show(*context);
    for (const QString &setting : {u"DOCSWEEP_ALERT_WEBHOOK"_s, u"DOCSWEEP_ALERT_COMMAND"_s, u"DOCSWEEP_PING_URL"_s}) {
        QVERIFY(!button(u"settingChange."_s + setting)->isVisibleTo(m_window.get()));
        auto *elsewhere = m_window->findChild<QLabel *>(u"settingElsewhere."_s + setting);
        QVERIFY2(elsewhere->text().contains(setting), qPrintable(elsewhere->text()));
    }
    QVERIFY(button(u"alertSend.command"_s)->isVisibleTo(m_window.get())); // it can be tried all the same
}

} // namespace docsweep

QTEST_MAIN(docsweep::SettingsAlertsTest)
#include "tst_settingsalerts.moc"
