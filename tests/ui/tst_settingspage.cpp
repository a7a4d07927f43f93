// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/consolesetup.h"
#include "core/config/credentialfile.h"
#include "core/config/profiles.h"
#include "tests/ui/memorykeychain.h"
#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingview.h"

#include <QComboBox>
#include <QDir>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The settings page of the real window: says where each value comes from, and changes what stands in a profile.
class SettingsPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void saysWhereEachValueComesFrom();
    void saysWhereToChangeWhatIsNotItsOwn();
    void changesAValueOfAProfile();
    void takesAValueOutOfAProfile();
    void whatIsStrongerThanTheProfileStays();
    void saysWhatTheLoaderSays();
    void anAgeIsTypedAsAdminsSayIt();
    void escapeLeavesTheEditor();
    void nothingIsChangedDuringARun();
    void anotherAgeOfTheWindowIsTold();
    void secretsAreNeverShown();
    void saysWhoIsToldAndNeverTheAddress();
    void testsTheConnection();
    void loadsAgain();
    void renamesAConnection();
    void deletesAConnectionOnceAsked();
    void aFormIsNoWiderThanOneCanRead();
    void everyControlHasANameAndAWord();

private:
    LoadRequest request() const;
    QMap<QString, QString> values() const;
    void writeOwn(const QString &name, const QMap<QString, QString> &values);
    void open(const LoadRequest &request);
    void openOwn(const QString &name);
    void show(const ConsoleContext &context);
    QString text(const QString &part, const QString &setting)
    {
        auto *label = m_window->findChild<QLabel *>(part + u'.' + setting);
        return label && !label->isHidden() ? label->text() : QString();
    }
    QPushButton *button(const QString &name) { return m_window->findChild<QPushButton *>(name); }
    void click(const QString &name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    void change(const QString &setting, const QString &text);
    QString profileText(const QString &name) const;
    QString everyText() const;
    ConsoleContext context() { return m_window->console().context(); }

    QTranslator m_english;
    const SystemClock m_clock;
    std::unique_ptr<WebApp> m_app;
    std::shared_ptr<KeychainContent> m_keys;
    std::unique_ptr<MainWindow> m_window;
};

void SettingsPageTest::initTestCase()
{
    QVERIFY(m_english.load(u":/i18n/docsweep_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
}

void SettingsPageTest::init()
{
    m_app = std::make_unique<WebApp>();
    m_app->addSession("alice", 2h, {"alice/a.pdf"});
    m_app->addFile("alice/a.pdf", 2h, 3000);
    m_keys = std::make_shared<KeychainContent>();
}

void SettingsPageTest::cleanup()
{
    m_window.reset();
    m_app.reset();
}

LoadRequest SettingsPageTest::request() const
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

QMap<QString, QString> SettingsPageTest::values() const
{
    return {{u"DATABASE_URL"_s, u"sqlite:///"_s + m_app->path(u"db.sqlite3"_s)},
        {u"STORAGE_ROOT"_s, m_app->path(u"storage"_s)}, {u"MAX_STORAGE_SIZE_MB"_s, u"500"_s}};
}

void SettingsPageTest::writeOwn(const QString &name, const QMap<QString, QString> &values)
{
    const Result<> written = writeProfile(name, values, request().environment);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().text));
}

void SettingsPageTest::show(const ConsoleContext &context)
{
    m_window.reset();
    m_window = std::make_unique<OpenWindow>(context, Theme::light());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->start();
    m_window->showPage(MainWindow::Settings);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->console().isScanning(), 20000);
}

void SettingsPageTest::open(const LoadRequest &request)
{
    const Result<ConsoleContext> context = openConsole(request, m_clock);
    QVERIFY2(context, qPrintable(context ? QString() : context.error().text));
    show(*context);
}

void SettingsPageTest::openOwn(const QString &name)
{
    const Result<ConsoleContext> first = openConsole(request(), m_clock);
    QVERIFY(first);
    const Result<ConsoleContext> own = first->connections.open(name);
    QVERIFY2(own, qPrintable(own ? QString() : own.error().text));
    show(*own);
}

void SettingsPageTest::change(const QString &setting, const QString &text)
{
    click(u"settingChange."_s + setting);
    auto *edit = m_window->findChild<QLineEdit *>(u"settingText."_s + setting);
    QVERIFY(edit->isVisible());
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

QString SettingsPageTest::profileText(const QString &name) const
{
    QFile file(m_app->path(u"config/docsweep/profiles/"_s + name + u".ini"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString SettingsPageTest::everyText() const
{
    QString all;
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        all += label->text() + label->toolTip() + u'\n';
    for (const QLineEdit *edit : m_window->findChildren<QLineEdit *>())
        all += edit->text() + u'\n';
    return all;
}

void SettingsPageTest::saysWhereEachValueComesFrom()
{
    QFile env(m_app->path(u".env"_s));
    QVERIFY(env.open(QIODevice::WriteOnly));
    env.write("DATABASE_URL=sqlite:///db.sqlite3\nSTORAGE_ROOT=storage\n\nCLEANUP_INTERVAL_HOURS=2\n");
    env.close();
    LoadRequest all = request();
    all.environment.insert(u"MAX_STORAGE_SIZE_MB"_s, u"2048"_s);
    all.flags.insert(u"DOCSWEEP_MAX_DELETE"_s, u"5000"_s);
    open(all);
    const QString file = env.fileName();
    QCOMPARE(text(u"settingOrigin"_s, u"DOCSWEEP_MAX_DELETE"_s), u"from the command line"_s);
    QCOMPARE(text(u"settingValue"_s, u"DOCSWEEP_MAX_DELETE"_s), u"5,000"_s);
    QCOMPARE(text(u"settingOrigin"_s, u"MAX_STORAGE_SIZE_MB"_s), u"from the environment"_s);
    QCOMPARE(text(u"settingValue"_s, u"MAX_STORAGE_SIZE_MB"_s), u"2.0 GB"_s);
    QCOMPARE(text(u"settingOrigin"_s, u"CLEANUP_INTERVAL_HOURS"_s), u"from %1, line 4"_s.arg(file));
    QCOMPARE(text(u"settingValue"_s, u"CLEANUP_INTERVAL_HOURS"_s), u"2 h"_s);
    QCOMPARE(text(u"settingValue"_s, u"DOCSWEEP_AGE_HOURS"_s), u"2 h"_s); // both by the one setting
    QVERIFY(text(u"settingOrigin"_s, u"DOCSWEEP_AGE_HOURS"_s).contains(u"the same as the time between"_s));
    QCOMPARE(text(u"settingOrigin"_s, u"database"_s), u"from %1, line 1"_s.arg(file));
    QVERIFY(text(u"settingValue"_s, u"storage"_s).endsWith(u"storage"_s));
    QCOMPARE(text(u"settingOrigin"_s, u"DOCSWEEP_KEEP_OUTPUTS"_s), u"default"_s);
    QCOMPARE(text(u"settingOrigin"_s, u"DOCSWEEP_HOME"_s), u"from the environment"_s);
    QVERIFY(text(u"settingValue"_s, u"log"_s).endsWith(u"docsweep.log"_s));
}

void SettingsPageTest::saysWhereToChangeWhatIsNotItsOwn()
{
    saysWhereEachValueComesFrom();
    QVERIFY(text(u"settingElsewhere"_s, u"CLEANUP_INTERVAL_HOURS"_s).contains(m_app->path(u".env"_s)));
    QVERIFY(text(u"settingElsewhere"_s, u"MAX_STORAGE_SIZE_MB"_s).contains(u"MAX_STORAGE_SIZE_MB"_s));
    for (const QPushButton *each : m_window->findChild<SettingsPage *>()->findChildren<QPushButton *>())
        QVERIFY2(
            !each->objectName().startsWith(u"settingChange."_s) || each->isHidden(), qPrintable(each->objectName()));
    QVERIFY(button(u"settingsEdit"_s)->isHidden());
}

void SettingsPageTest::changesAValueOfAProfile()
{
    writeOwn(u"production"_s, values());
    openOwn(u"production"_s);
    QCOMPARE(text(u"settingOrigin"_s, u"MAX_STORAGE_SIZE_MB"_s), u"from the connection “production”"_s);
    QCOMPARE(text(u"settingOrigin"_s, u"DOCSWEEP_HOME"_s), u"from the environment"_s);
    change(u"MAX_STORAGE_SIZE_MB"_s, u"750"_s);
    QTRY_COMPARE(context().settings.retention.quotaBytes, 750LL << 20);
    QVERIFY(profileText(u"production"_s).contains(u"MAX_STORAGE_SIZE_MB=\"750\""_s));
    QCOMPARE(text(u"settingValue"_s, u"MAX_STORAGE_SIZE_MB"_s), u"750 MB"_s);
    QCOMPARE(context().connection, u"production"_s);
    QVERIFY(!context().settings.retention.keepOutputs);
    click(u"settingChange.DOCSWEEP_KEEP_OUTPUTS"_s);
    auto *choice = m_window->findChild<QComboBox *>(u"settingChoice.DOCSWEEP_KEEP_OUTPUTS"_s);
    choice->setCurrentIndex(choice->findData(u"true"_s));
    click(u"settingSave.DOCSWEEP_KEEP_OUTPUTS"_s);
    QTRY_VERIFY(context().settings.retention.keepOutputs);
    QCOMPARE(text(u"settingValue"_s, u"DOCSWEEP_KEEP_OUTPUTS"_s), u"Yes"_s);
    QVERIFY(profileText(u"production"_s).contains(u"MAX_STORAGE_SIZE_MB=\"750\""_s)); // the others stay
}

void SettingsPageTest::takesAValueOutOfAProfile()
{
    writeOwn(u"production"_s, values());
    openOwn(u"production"_s);
    click(u"settingChange.MAX_STORAGE_SIZE_MB"_s);
    click(u"settingReset.MAX_STORAGE_SIZE_MB"_s);
    QTRY_COMPARE(context().settings.retention.quotaBytes, 1000LL << 20);
    QVERIFY(!profileText(u"production"_s).contains(u"MAX_STORAGE_SIZE_MB"_s));
    QCOMPARE(text(u"settingOrigin"_s, u"MAX_STORAGE_SIZE_MB"_s), u"default"_s);
}

void SettingsPageTest::whatIsStrongerThanTheProfileStays()
{
    writeOwn(u"production"_s, values());
    LoadRequest both = request();
    both.profile = u"production"_s;
    both.environment.insert(u"CLEANUP_INTERVAL_HOURS"_s, u"6"_s);
    open(both);
    QVERIFY(button(u"settingChange.CLEANUP_INTERVAL_HOURS"_s)->isHidden());
    QVERIFY(button(u"settingChange.DOCSWEEP_AGE_HOURS"_s)->isHidden()); // the environment sets both
    change(u"MAX_STORAGE_SIZE_MB"_s, u"750"_s);
    QTRY_COMPARE(context().settings.retention.quotaBytes, 750LL << 20);
    QCOMPARE(context().settings.retention.age, Duration(6h)); // still the environment's
}

void SettingsPageTest::saysWhatTheLoaderSays()
{
    writeOwn(u"production"_s, values());
    openOwn(u"production"_s);
    const QString before = profileText(u"production"_s);
    change(u"MAX_STORAGE_SIZE_MB"_s, u"plenty"_s);
    QTRY_VERIFY(text(u"settingError"_s, u"MAX_STORAGE_SIZE_MB"_s).contains(u"is not a number of megabytes above 0"_s));
    QCOMPARE(profileText(u"production"_s), before);
    QVERIFY(m_window->findChild<QLineEdit *>(u"settingText.MAX_STORAGE_SIZE_MB"_s)->isVisible());
    QCOMPARE(context().settings.retention.quotaBytes, 500LL << 20);
}

void SettingsPageTest::anAgeIsTypedAsAdminsSayIt()
{
    QCOMPARE(settingText(SettingView::Kind::Hours, u"90 min"_s), u"1.5"_s);
    QCOMPARE(settingText(SettingView::Kind::Hours, u"2 d"_s), u"48"_s);
    QCOMPARE(settingText(SettingView::Kind::Hours, u"soon"_s), u"soon"_s); // for the loader to refuse
    QCOMPARE(settingText(SettingView::Kind::Count, u" ٥٠٠ "_s), u"500"_s);
    QCOMPARE(settingText(SettingView::Kind::Megabytes, u"1,000"_s), u"1,000"_s); // nobody knows which comma it is
    writeOwn(u"production"_s, values());
    openOwn(u"production"_s);
    change(u"DOCSWEEP_AGE_HOURS"_s, u"90 min"_s);
    QTRY_COMPARE(context().settings.retention.age, Duration(90min));
    QCOMPARE(context().settings.retention.period, Duration(1h));
}

void SettingsPageTest::escapeLeavesTheEditor()
{
    writeOwn(u"production"_s, values());
    openOwn(u"production"_s);
    click(u"settingChange.MAX_STORAGE_SIZE_MB"_s);
    auto *edit = m_window->findChild<QLineEdit *>(u"settingText.MAX_STORAGE_SIZE_MB"_s);
    QTest::keyClicks(edit, u"9"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
    QCOMPARE(m_window->focusWidget(), button(u"settingChange.MAX_STORAGE_SIZE_MB"_s)); // be the window active or not
    QCOMPARE(context().settings.retention.quotaBytes, 500LL << 20);
}

void SettingsPageTest::nothingIsChangedDuringARun()
{
    m_app->addMany(2000);
    writeOwn(u"production"_s, values());
    openOwn(u"production"_s);
    Console &console = m_window->console();
    QTRY_VERIFY(console.plan());
    console.run({{0, quint32(console.plan()->totals.items)}});
    console.pauseRun();
    QVERIFY(!button(u"settingChange.MAX_STORAGE_SIZE_MB"_s)->isEnabled());
    QVERIFY(!button(u"settingsReload"_s)->isEnabled());
    QVERIFY(m_window->findChild<QLabel *>(u"settingsSaid"_s)->text().startsWith(u"A cleanup is running"_s));
    console.stopRun();
    QTRY_VERIFY_WITH_TIMEOUT(!console.isRunning(), 30000);
    QVERIFY(button(u"settingChange.MAX_STORAGE_SIZE_MB"_s)->isEnabled());
    QVERIFY(m_window->findChild<QLabel *>(u"settingsSaid"_s)->isHidden());
}

void SettingsPageTest::anotherAgeOfTheWindowIsTold()
{
    writeOwn(u"production"_s, values());
    openOwn(u"production"_s);
    m_window->console().setAge(6h);
    QTRY_COMPARE(text(u"settingValue"_s, u"DOCSWEEP_AGE_HOURS"_s), u"1 h; this window currently uses 6 h"_s);
}

void SettingsPageTest::secretsAreNeverShown()
{
    const QString key = u"sb_secret_never_shown_00000000000"_s;
    QMap<QString, QString> own = values();
    own.remove(u"STORAGE_ROOT"_s);
    own.insert(u"SUPABASE_URL"_s, u"http://127.0.0.1:9"_s);
    writeOwn(u"production"_s, own);
    QVERIFY(MemoryKeychain(m_keys).write({u"production"_s, u"SUPABASE_SERVICE_KEY"_s}, Secret(key)));
    openOwn(u"production"_s);
    QCOMPARE(text(u"settingValue"_s, u"SUPABASE_SERVICE_KEY"_s), u"set, never shown"_s);
    QCOMPARE(text(u"settingOrigin"_s, u"SUPABASE_SERVICE_KEY"_s), u"stored in the keychain"_s);
    QVERIFY(!everyText().contains(key));
    LoadRequest byEnvironment = request();
    for (auto value = own.begin(); value != own.end(); ++value)
        byEnvironment.environment.insert(value.key(), value.value());
    byEnvironment.environment.insert(u"SUPABASE_KEY"_s, key);
    open(byEnvironment);
    QCOMPARE(text(u"settingOrigin"_s, u"SUPABASE_SERVICE_KEY"_s), u"from the environment"_s);
    QVERIFY(!everyText().contains(key));
}

void SettingsPageTest::saysWhoIsToldAndNeverTheAddress()
{
    const QString address = u"https://hooks.example.org/services/porbeagle-of-the-deep"_s;
    QMap<QString, QString> own = values();
    own.insert(u"DOCSWEEP_ALERT_WEBHOOK_KIND"_s, u"slack"_s);
    own.insert(u"DOCSWEEP_ALERT_PENDING_HOURS"_s, u"48"_s);
    writeOwn(u"production"_s, own);
    QVERIFY(MemoryKeychain(m_keys).write({u"production"_s, u"DOCSWEEP_ALERT_WEBHOOK"_s}, Secret(address)));
    openOwn(u"production"_s);
    QCOMPARE(text(u"settingValue"_s, u"DOCSWEEP_ALERT_WEBHOOK"_s), u"set, never shown"_s);
    QCOMPARE(text(u"settingOrigin"_s, u"DOCSWEEP_ALERT_WEBHOOK"_s), u"stored in the keychain"_s);
    QCOMPARE(text(u"settingValue"_s, u"DOCSWEEP_PING_URL"_s), u"none"_s);
    QCOMPARE(text(u"settingValue"_s, u"DOCSWEEP_ALERT_PENDING_HOURS"_s), u"2 d"_s);
    QCOMPARE(text(u"settingOrigin"_s, u"DOCSWEEP_ALERT_PENDING_HOURS"_s), u"from the connection “production”"_s);
    QVERIFY(text(u"settingValue"_s, u"DOCSWEEP_LOG_TARGET"_s).endsWith(u"docsweep.log"_s));
    QVERIFY(!everyText().contains(u"porbeagle"_s));
    change(u"DOCSWEEP_ALERT_QUOTA_DAYS"_s, u"3"_s);
    QTRY_COMPARE(text(u"settingValue"_s, u"DOCSWEEP_ALERT_QUOTA_DAYS"_s), u"3 d"_s);
    QVERIFY(profileText(u"production"_s).contains(u"DOCSWEEP_ALERT_QUOTA_DAYS"_s));
}

void SettingsPageTest::testsTheConnection()
{
    writeOwn(u"production"_s, values());
    openOwn(u"production"_s);
    const QByteArrayList files = m_app->files();
    click(u"settingsTest"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->findChild<SettingsPage *>()->findChild<QLabel *>(u"checkTitle"_s)->text(),
        u"All checks passed"_s, 20000);
    QCOMPARE(m_app->files(), files);
    QVERIFY(button(u"settingsTest"_s)->isEnabled());
}

void SettingsPageTest::loadsAgain()
{
    writeOwn(u"production"_s, values());
    openOwn(u"production"_s);
    QMap<QString, QString> other = values();
    other[u"MAX_STORAGE_SIZE_MB"_s] = u"123"_s;
    writeOwn(u"production"_s, other); // by hand, meanwhile
    click(u"settingsReload"_s);
    QTRY_COMPARE(context().settings.retention.quotaBytes, 123LL << 20);
}

void SettingsPageTest::renamesAConnection()
{
    writeOwn(u"production"_s, values());
    writeOwn(u"staging"_s, values());
    QVERIFY(MemoryKeychain(m_keys).write({u"production"_s, u"SUPABASE_SERVICE_KEY"_s}, Secret(u"kept"_s)));
    openOwn(u"production"_s);
    QTRY_VERIFY(button(u"connectionRename.production"_s));
    const auto rename = [this](const QString &newName) {
        click(u"connectionRename.production"_s);
        auto *dialog = m_window->findChild<QInputDialog *>(u"renameDialog"_s);
        dialog->setTextValue(newName);
        dialog->accept();
    };
    rename(u"staging"_s);
    QTRY_VERIFY(m_window->findChild<QLabel *>(u"connectionsSaid"_s)->text().contains(u"already"_s));
    QCOMPARE(context().connection, u"production"_s);
    QTRY_VERIFY(button(u"connectionRename.production"_s) && button(u"connectionRename.production"_s)->isEnabled());
    QTRY_COMPARE(m_window->findChildren<QInputDialog *>().size(), 0);
    rename(u"bank"_s);
    QTRY_COMPARE(context().connection, u"bank"_s);
    QCOMPARE(profileNames(request().environment), (QStringList{u"bank"_s, u"staging"_s}));
    QCOMPARE(m_keys->kept.keys(), QStringList{u"bank/SUPABASE_SERVICE_KEY"_s});
}

void SettingsPageTest::deletesAConnectionOnceAsked()
{
    writeOwn(u"production"_s, values());
    writeOwn(u"staging"_s, values());
    QVERIFY(MemoryKeychain(m_keys).write({u"production"_s, u"SUPABASE_SERVICE_KEY"_s}, Secret(u"kept"_s)));
    openOwn(u"production"_s);
    const QByteArrayList files = m_app->files();
    QTRY_VERIFY(button(u"connectionDelete.production"_s));
    click(u"connectionDelete.production"_s);
    auto *question = m_window->findChild<QMessageBox *>(u"deleteQuestion"_s);
    QCOMPARE(question->defaultButton()->objectName(), u"deleteKeep"_s);
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_COMPARE(m_window->findChildren<QMessageBox *>().size(), 0);
    QVERIFY(profileNames(request().environment).contains(u"production"_s));
    click(u"connectionDelete.production"_s);
    click(u"deleteYes"_s);
    QTRY_VERIFY(!context().isConfigured()); // nothing is open any more
    QCOMPARE(profileNames(request().environment), QStringList{u"staging"_s});
    QVERIFY(m_keys->kept.isEmpty());
    QCOMPARE(m_app->files(), files); // the web app's own
    QVERIFY(m_window->findChild<QWidget *>(u"startPage"_s)->isVisible());
}

void SettingsPageTest::aFormIsNoWiderThanOneCanRead()
{
    writeOwn(u"production"_s, values());
    openOwn(u"production"_s);
    m_window->resize(2400, 1000);
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"settingsContent"_s)->width() <= 900);
    click(u"settingsEdit"_s);
    auto *form = m_window->findChild<QWidget *>(u"formContent"_s);
    QTRY_VERIFY(form->isVisible());
    QTRY_VERIFY(form->width() <= 1024 && form->width() > 800);
}

void SettingsPageTest::everyControlHasANameAndAWord()
{
    writeOwn(u"production"_s, values());
    openOwn(u"production"_s);
    m_window->findChild<SettingsPage *>()->setAppearance({}, {u"en"_s});
    QTRY_VERIFY(button(u"connectionRename.production"_s));
    for (const QWidget *part : m_window->findChild<SettingsPage *>()->findChildren<QWidget *>()) {
        if (part->focusPolicy() == Qt::NoFocus || part->inherits("QComboBoxPrivateContainer")
            || part->inherits("QAbstractItemView") || part->inherits("QScrollBar"))
            continue;
        QVERIFY2(!part->objectName().isEmpty(), part->metaObject()->className());
        const auto *label = qobject_cast<const QLabel *>(part);
        const auto *press = qobject_cast<const QPushButton *>(part);
        QVERIFY2(label || !part->accessibleName().isEmpty() || (press && !press->text().isEmpty()),
            qPrintable(part->objectName()));
    }
}

} // namespace docsweep

QTEST_MAIN(docsweep::SettingsPageTest)
#include "tst_settingspage.moc"
