// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/consolesetup.h"
#include "core/config/profiles.h"
#include "core/config/settingnames.h"
#include "tests/ui/memorykeychain.h"
#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingspage.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    /// What the settings page tells in one line for several, and the form of the connection sets.
    const QMap<QString, QString> kToldBy{{u"DATABASE_URL"_s, u"database"_s}, {u"SUPABASE_DB_HOST"_s, u"database"_s},
        {u"SUPABASE_DB_PORT"_s, u"database"_s}, {u"SUPABASE_DB_NAME"_s, u"database"_s},
        {u"SUPABASE_DB_USER"_s, u"database"_s}, {u"SUPABASE_URL"_s, u"storage"_s}, {u"STORAGE_ROOT"_s, u"storage"_s},
        {u"SUPABASE_KEY"_s, u"SUPABASE_SERVICE_KEY"_s}};

    /// The dialog of all connections has them, and the bar on top shows them.
    const QStringList kOfTheConnection{u"DOCSWEEP_MARK"_s, u"DOCSWEEP_COLOUR"_s};

    /// A value that is not the default.
    const QMap<QString, QString> kOther{{u"DOCSWEEP_AGE_HOURS"_s, u"5 h"_s}, {u"CLEANUP_INTERVAL_HOURS"_s, u"2 h"_s},
        {u"DOCSWEEP_KEEP_OUTPUTS"_s, u"true"_s}, {u"DOCSWEEP_KEEP_ACTIVE_FILES"_s, u"true"_s},
        {u"DOCSWEEP_OLD_VERSIONS"_s, u"keep"_s}, {u"STORAGE_CLEANUP_ENABLED"_s, u"false"_s},
        {u"DOCSWEEP_DJANGO_SESSIONS"_s, u"true"_s}, {u"DOCSWEEP_ACTIVITY"_s, u"creation"_s},
        {u"MAX_STORAGE_SIZE_MB"_s, u"700"_s}, {u"AUTO_CLEANUP_ENABLED"_s, u"false"_s},
        {u"DOCSWEEP_MAX_DELETE"_s, u"10"_s}, {u"DOCSWEEP_MAX_DELETE_PERCENT"_s, u"20"_s},
        {u"DOCSWEEP_MAX_DELETE_BUCKET_PERCENT"_s, u"30"_s}, {u"DOCSWEEP_MAX_DELETE_TIMES_USUAL"_s, u"2.5"_s},
        {u"DOCSWEEP_LEDGER_DAYS"_s, u"30"_s}, {u"DOCSWEEP_CLOCK"_s, u"machine"_s},
        {u"DOCSWEEP_VAULT"_s, u"/tmp/docsweep-vault"_s}, {u"DOCSWEEP_VAULT_HOURS"_s, u"48"_s},
        {u"DOCSWEEP_VAULT_MAX_MB"_s, u"500"_s}, {u"DOCSWEEP_VAULT_KEY"_s, u"dsvault-none"_s},
        {u"DOCSWEEP_RESTORE_HOLD_HOURS"_s, u"12"_s}, {u"DOCSWEEP_DATABASE_TIMES"_s, u"UTC"_s},
        {u"DOCSWEEP_METRICS_FILE"_s, u"/tmp/docsweep.prom"_s}, {u"DOCSWEEP_LOG_TARGET"_s, u"file,console"_s},
        {u"DOCSWEEP_LOG_FILE"_s, u"/tmp/docsweep-elsewhere.log"_s}, {u"DOCSWEEP_LOG_LEVEL"_s, u"debug"_s},
        {u"DOCSWEEP_LOG_FORMAT"_s, u"json"_s}, {u"DOCSWEEP_ENDPOINT_HOSTS"_s, u"app.example.org"_s},
        {u"DOCSWEEP_ENDPOINT_ORIGINS"_s, u"https://app.example.org"_s}, {u"DOCSWEEP_ALERT_WEBHOOK_KIND"_s, u"slack"_s},
        {u"DOCSWEEP_PING_KIND"_s, u"healthchecks"_s}, {u"DOCSWEEP_ALERT_COMMAND"_s, u"/bin/true"_s},
        {u"DOCSWEEP_ALERT_DESKTOP"_s, u"true"_s}, {u"DOCSWEEP_ALERT_QUOTA_DAYS"_s, u"3"_s},
        {u"DOCSWEEP_ALERT_PENDING_HOURS"_s, u"48"_s}};

} // namespace

/// Whatever the loader knows can be seen on the settings page, and all but a few can be changed there.
class EverySettingTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void hasALine();
    void canBeSet();
    void countsInItsOwnUnit();
    void whatMeansNothingHereIsNotShown();

private:
    template <typename T> T *find(const QString &name) { return m_window->findChild<T *>(name); }
    QString profile() const;
    void set(SettingRow &row, const QString &value);

    const SystemClock m_clock;
    std::unique_ptr<WebApp> m_app;
    std::unique_ptr<MainWindow> m_window;
};

void EverySettingTest::init()
{
    m_app = std::make_unique<WebApp>();
    LoadRequest request;
    request.environment.insert(u"HOME"_s, m_app->path());
    request.environment.insert(u"XDG_CONFIG_HOME"_s, m_app->path(u"config"_s));
    request.environment.insert(u"DOCSWEEP_HOME"_s, m_app->home());
    request.workingDirectory = m_app->path();
    request.profile = u"production"_s;
    request.credentials = [](const QString &) {
        CredentialStores stores;
        stores.push_back(std::make_unique<MemoryKeychain>(std::make_shared<KeychainContent>()));
        return stores;
    };
    QVERIFY(writeProfile(u"production"_s,
        {{u"DATABASE_URL"_s, u"sqlite:///"_s + m_app->path(u"db.sqlite3"_s)},
            {u"STORAGE_ROOT"_s, m_app->path(u"storage"_s)}},
        request.environment));
    const Result<ConsoleContext> context = openConsole(request, m_clock);
    QVERIFY2(context, qPrintable(context ? QString() : context.error().text));
    m_window = std::make_unique<OpenWindow>(*context, Theme::light());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->start();
    m_window->showPage(MainWindow::Settings);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->console().isScanning(), 20000);
}

void EverySettingTest::cleanup()
{
    m_window.reset();
    m_app.reset();
}

QString EverySettingTest::profile() const
{
    QFile file(m_app->path(u"config/docsweep/profiles/production.ini"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void EverySettingTest::set(SettingRow &row, const QString &value)
{
    const QString name = row.view().name;
    QVERIFY2(row.view().isChangeable(), qPrintable(name));
    find<QPushButton>(u"settingChange."_s + name)->click();
    auto *choice = find<QComboBox>(u"settingChoice."_s + name);
    if (choice->isVisibleTo(&row)) {
        QVERIFY2(choice->findData(value) >= 0, qPrintable(name));
        choice->setCurrentIndex(choice->findData(value));
    } else {
        find<QLineEdit>(u"settingText."_s + name)->setText(value);
    }
    find<QPushButton>(u"settingSave."_s + name)->click();
    QTRY_VERIFY2(!row.isOpen(), qPrintable(name + u": "_s + find<QLabel>(u"settingError."_s + name)->text()));
    QVERIFY2(profile().contains(name + u'='), qPrintable(name));
    QVERIFY2(row.view().isOwn && !row.view().value.isEmpty(), qPrintable(name));
}

void EverySettingTest::hasALine()
{
    for (const QLatin1String name : settingNames()) {
        if (kOfTheConnection.contains(name))
            continue;
        const auto *row = find<SettingRow>(u"setting."_s + kToldBy.value(name, name));
        QVERIFY2(row, name.data());
        QVERIFY2(!row->view().title.isEmpty() && !row->view().value.isEmpty(), name.data());
    }
}

void EverySettingTest::canBeSet()
{
    const QStringList elsewhere{u"DOCSWEEP_HOME"_s, u"DOCSWEEP_ENDPOINT_TOKEN"_s, u"SUPABASE_SERVICE_KEY"_s,
        u"SUPABASE_DB_PASSWORD"_s, u"SUPABASE_BUCKET_NAME"_s, u"DOCSWEEP_CA_FILE"_s, u"DOCSWEEP_LISTING"_s};
    const QStringList secret{u"DOCSWEEP_ALERT_WEBHOOK"_s, u"DOCSWEEP_ALERT_SECRET"_s, u"DOCSWEEP_PING_URL"_s};
    const QStringList ofServers{u"SUPABASE_DB_SSLMODE"_s, u"DOCSWEEP_DATABASE_TIMEOUT"_s,
        u"DOCSWEEP_STORAGE_PATIENCE_SECONDS"_s}; // which this one is not on
    for (const QLatin1String name : settingNames()) {
        if (kOfTheConnection.contains(name) || kToldBy.contains(name) || elsewhere.contains(name))
            continue;
        auto *row = find<SettingRow>(u"setting."_s + name);
        QVERIFY2(row, name.data());
        QVERIFY2(row->view().isChangeable(), name.data());
        if (secret.contains(name) || ofServers.contains(name))
            continue;
        QVERIFY2(kOther.contains(name), name.data());
        set(*row, kOther.value(name));
        if (QTest::currentTestFailed())
            return;
    }
    const Settings &settings = m_window->console().context().settings;
    QCOMPARE(settings.retention.ledgerTerm, Duration(24h * 30));
    QVERIFY(settings.retention.keepOldVersions && settings.retention.djangoSessions);
    QCOMPARE(settings.limits.maxTimesUsual.value_or(0), 2.5);
}

void EverySettingTest::countsInItsOwnUnit()
{
    const auto unit = [this](
                          const char *name) { return find<QLabel>(u"settingUnit."_s + QLatin1String(name))->text(); };
    QCOMPARE(unit("DOCSWEEP_MAX_DELETE"), u"items"_s);
    QCOMPARE(unit("DOCSWEEP_LEDGER_DAYS"), u"days"_s);
    QCOMPARE(unit("DOCSWEEP_ALERT_QUOTA_DAYS"), u"days"_s);
    QCOMPARE(unit("DOCSWEEP_DATABASE_TIMEOUT"), u"seconds"_s);
    set(*find<SettingRow>(u"setting.DOCSWEEP_LEDGER_DAYS"_s), u"0"_s);
    QCOMPARE(find<QLabel>(u"settingValue.DOCSWEEP_LEDGER_DAYS"_s)->text(), u"for ever"_s);
}

void EverySettingTest::whatMeansNothingHereIsNotShown()
{
    QVERIFY(!find<SettingRow>(u"setting.SUPABASE_DB_SSLMODE"_s)->isVisible());
    QVERIFY(!find<SettingRow>(u"setting.DOCSWEEP_DATABASE_TIMEOUT"_s)->isVisible());
    QVERIFY(!find<SettingRow>(u"setting.DOCSWEEP_STORAGE_PATIENCE_SECONDS"_s)->isVisible());
    QVERIFY(find<SettingRow>(u"setting.DOCSWEEP_CLOCK"_s)->isVisible());
}

} // namespace docsweep

QTEST_MAIN(docsweep::EverySettingTest)
#include "tst_everysetting.moc"
