// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/projectcase.h"
#include "ui/frame/connectionsdialog.h"
#include "ui/look/projectbadge.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QListWidget>
#include <QMessageBox>
#include <QStackedWidget>

namespace docsweep {

using namespace Qt::StringLiterals;

/// Every saved connection in one dialog, on real profiles.
class ManageConnectionsTest : public ProjectCase {
    Q_OBJECT

public slots:
    void takeUrl(const QUrl &url) { m_opened = url; }

private slots:
    void theOpenOneIsRenamedAndColoured();
    void aNameThatIsTakenIsRefused();
    void aMarkThatCannotBeSeenIsRefused();
    void productionIsOfferedItsMark();
    void aCopyLeavesKeysOutUnlessAsked();
    void aLockedKeychainLosesNoKey();
    void aRenameThatFailsLeavesNoCopy();
    void aSaveThatFailsKeepsTheKeys();
    void commentsStay();
    void whatWasTriedGoesAlong();
    void anotherStaysAsItIsDuringItsRun();
    void deletesAnotherAndForgetsItsKeys();
    void deletingTheOpenOneClosesIt();
    void opensAndEditsAndShowsTheFile();
    void theOpenOneStaysAsItIsDuringARun();
    void savedAsIsALink();
    void theFormOffersTheMark();

private:
    void manage()
    {
        QVERIFY(triggerInMenu(u"connectionManage"_s));
        QTRY_VERIFY(find<QListWidget>("connectionList") && find<QListWidget>("connectionList")->count() > 0);
    }
    QListWidget &list() { return *find<QListWidget>("connectionList"); }
    QStringList listed()
    {
        QStringList found;
        for (int row = 0; row < list().count(); ++row)
            found << list().item(row)->text();
        return found;
    }
    void choose(const QString &name)
    {
        for (int row = 0; row < list().count(); ++row) {
            if (list().item(row)->data(Qt::UserRole).toString() == name)
                list().setCurrentRow(row);
        }
        QCOMPARE(find<QLineEdit>("manageName")->text(), name);
    }
    QString said() { return text("manageSaid"); }

    QUrl m_opened;
};

void ManageConnectionsTest::theOpenOneIsRenamedAndColoured()
{
    add(u"one"_s, 1);
    add(u"two"_s, 2);
    open(u"one"_s);
    manage();
    QCOMPARE(listed(), (QStringList{u"one (open)"_s, u"two"_s}));
    QCOMPARE(find<QLineEdit>("manageName")->text(), u"one"_s);
    QVERIFY(!find<QPushButton>("manageSave")->isEnabled());
    type("manageName", u"shop"_s);
    type("manageMark", u"bank"_s);
    auto *colours = find<QComboBox>("manageColour");
    colours->setCurrentIndex(colours->findText(u"blue"_s));
    QCOMPARE(find<ProjectBadge>("manageBadge")->look(), (ConnectionLook{u"bank"_s, LookColour::Blue}));
    click("manageSave");
    QTRY_COMPARE_WITH_TIMEOUT(console().context().connection, u"shop"_s, 20000);
    QTRY_COMPARE(listed(), (QStringList{u"shop (open)"_s, u"two"_s}));
    QVERIFY2(said().contains(u"“one”"_s), qPrintable(said()));
    waitForScan();
    QCOMPARE(m_window->windowTitle(), u"shop (bank) – docsweep"_s);
    QVERIFY(console().plan());
    QVERIFY(profileText(u"shop"_s).contains(u"DOCSWEEP_COLOUR=\"blue\""_s));
    QVERIFY(profileText(u"one"_s).isEmpty());
    // and without a mark again
    type("manageMark", {});
    colours->setCurrentIndex(0);
    click("manageSave");
    QTRY_COMPARE(m_window->windowTitle(), u"shop – docsweep"_s);
    QVERIFY(!profileText(u"shop"_s).contains(u"DOCSWEEP_MARK"_s));
}

void ManageConnectionsTest::aNameThatIsTakenIsRefused()
{
    add(u"one"_s, 1);
    add(u"two"_s, 1);
    open(u"one"_s);
    manage();
    choose(u"two"_s);
    type("manageName", u"one"_s);
    click("manageSave");
    QTRY_VERIFY(said().contains(u"one"_s));
    QCOMPARE(names(), (QStringList{u"one"_s, u"two"_s}));
    type("manageName", u"../x"_s);
    click("manageSave");
    QTRY_VERIFY(said().contains(u"letters and digits"_s));
    QCOMPARE(names(), (QStringList{u"one"_s, u"two"_s}));
}

void ManageConnectionsTest::aMarkThatCannotBeSeenIsRefused()
{
    add(u"one"_s, 1);
    open(u"one"_s);
    manage();
    const QString before = profileText(u"one"_s);
    find<QLineEdit>("manageMark")->clear();
    find<QLineEdit>("manageMark")->insert(u"a\u200bb"_s); // as it is pasted
    click("manageSave");
    QTRY_VERIFY2(said().contains(u"DOCSWEEP_MARK"_s), qPrintable(said()));
    QVERIFY(find<QLineEdit>("manageMark")->hasFocus());
    QCOMPARE(profileText(u"one"_s), before);
    const Connections &connections = console().context().connections;
    QVERIFY(!connections.setLook(u"one"_s, {u"a\u200bb"_s, LookColour::Red}));
    QCOMPARE(profileText(u"one"_s), before);
    QVERIFY(connections.setLook(u"one"_s, {u"\U0001F525"_s, LookColour::Red}));
    const Result<ConsoleContext> opened = connections.open(u"one"_s);
    QVERIFY(opened);
    QCOMPARE(opened->look().mark, u"\U0001F525"_s);
}

void ManageConnectionsTest::productionIsOfferedItsMark()
{
    add(u"prod"_s, 1);
    add(u"trial"_s, 1);
    open(u"prod"_s);
    manage();
    QVERIFY(find<QPushButton>("manageOffer")->isVisible());
    click("manageOffer");
    QVERIFY(!find<QPushButton>("manageOffer")->isVisible());
    click("manageSave");
    QTRY_COMPARE(m_window->windowTitle(), u"prod (production) – docsweep"_s);
    choose(u"trial"_s);
    QVERIFY(!find<QPushButton>("manageOffer")->isVisible());
}

void ManageConnectionsTest::aCopyLeavesKeysOutUnlessAsked()
{
    add(u"one"_s, 1, {u"test"_s, LookColour::Green});
    m_keys->kept.insert(u"one/DOCSWEEP_ALERT_SECRET"_s, Secret(u"a key of some length"_s));
    open(u"one"_s);
    manage();
    click("manageCopy");
    QTRY_VERIFY(find<QPushButton>("copyYes"));
    QCOMPARE(find<QLineEdit>("copyName")->text(), u"one-2"_s);
    QVERIFY(!find<QCheckBox>("copySecrets")->isChecked());
    click("copyYes");
    QTRY_COMPARE(listed(), (QStringList{u"one (open)"_s, u"one-2"_s}));
    QVERIFY2(said().contains(u"without its key"_s), qPrintable(said()));
    QVERIFY(!m_keys->kept.contains(u"one-2/DOCSWEEP_ALERT_SECRET"_s));
    QCOMPARE(profileText(u"one-2"_s), profileText(u"one"_s));

    QTRY_VERIFY(!find<QPushButton>("copyYes"));
    choose(u"one"_s);
    click("manageCopy");
    QTRY_VERIFY(find<QPushButton>("copyYes"));
    QCOMPARE(find<QLineEdit>("copyName")->text(), u"one-3"_s);
    find<QCheckBox>("copySecrets")->setChecked(true);
    click("copyYes");
    QTRY_COMPARE(listed().size(), 3);
    QVERIFY2(!said().contains(u"without"_s), qPrintable(said()));
    QCOMPARE(m_keys->kept.value(u"one-3/DOCSWEEP_ALERT_SECRET"_s).reveal(), u"a key of some length"_s);
}

void ManageConnectionsTest::aLockedKeychainLosesNoKey()
{
    add(u"one"_s, 1);
    add(u"two"_s, 1);
    m_keys->kept.insert(u"two/DOCSWEEP_ALERT_SECRET"_s, Secret(u"a key of some length"_s));
    open(u"one"_s);
    const Connections &connections = console().context().connections;
    Result<Connection> two = connections.read(u"two"_s);
    QVERIFY(two);
    two->forgotten.insert(u"DOCSWEEP_ALERT_SECRET"_s);
    const QString before = profileText(u"two"_s);
    m_keys->isLocked = true;
    for (const Result<> &done : {connections.rename(u"two"_s, u"shop"_s), connections.remove(u"two"_s),
             connections.save(*two, CredentialPlace::Keychain)}) {
        QVERIFY(!done);
        QCOMPARE(done.error().cause.kind, CauseKind::KeychainAway);
    }
    QCOMPARE(names(), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(profileText(u"two"_s), before);
    QCOMPARE(m_keys->kept.size(), 1);
    const Result<bool> leftOut = connections.duplicate(u"two"_s, u"copy"_s, Connections::Secrets::Copied);
    QVERIFY(leftOut && *leftOut);
    manage();
    choose(u"two"_s);
    click("manageDelete");
    QTRY_VERIFY(find<QMessageBox>("deleteQuestion"));
    click("deleteYes");
    QTRY_VERIFY2(said().contains(u"Unlock it"_s), qPrintable(said()));
    // a machine without any is another thing
    m_keys->isLocked = false;
    m_keys->isThere = false;
    QVERIFY(connections.rename(u"copy"_s, u"copied"_s));
    QVERIFY(connections.remove(u"copied"_s));
    m_keys->isThere = true;
    QVERIFY(connections.rename(u"two"_s, u"shop"_s));
    QCOMPARE(m_keys->kept.keys(), QStringList{u"shop/DOCSWEEP_ALERT_SECRET"_s});
}

void ManageConnectionsTest::aRenameThatFailsLeavesNoCopy()
{
    add(u"one"_s, 1);
    m_keys->kept.insert(u"one/DOCSWEEP_ALERT_SECRET"_s, Secret(u"a key of some length"_s));
    open(u"one"_s);
    QVERIFY(QDir().mkpath(profileFile(u"shop"_s))); // in the way
    QVERIFY(!console().context().connections.rename(u"one"_s, u"shop"_s));
    QCOMPARE(m_keys->kept.keys(), QStringList{u"one/DOCSWEEP_ALERT_SECRET"_s});
    QCOMPARE(names(), QStringList{u"one"_s});
}

void ManageConnectionsTest::aSaveThatFailsKeepsTheKeys()
{
    add(u"one"_s, 1);
    m_keys->kept.insert(u"one/DOCSWEEP_ALERT_SECRET"_s, Secret(u"a key of some length"_s));
    open(u"one"_s);
    const Connections &connections = console().context().connections;
    const Result<Connection> read = connections.read(u"one"_s);
    QVERIFY(read);
    Connection changed = *read;
    changed.values.insert(u"DOCSWEEP_MARK"_s, u"a\x01"_s); // loads, and cannot be written
    changed.secrets.insert(u"DOCSWEEP_ALERT_SECRET"_s, Secret(u"another of some length"_s));
    QVERIFY(!connections.save(changed, CredentialPlace::Keychain));
    QCOMPARE(m_keys->kept.value(u"one/DOCSWEEP_ALERT_SECRET"_s).reveal(), u"a key of some length"_s);
    changed.secrets.clear();
    changed.forgotten.insert(u"DOCSWEEP_ALERT_SECRET"_s);
    QVERIFY(!connections.save(changed, CredentialPlace::Keychain));
    QCOMPARE(m_keys->kept.value(u"one/DOCSWEEP_ALERT_SECRET"_s).reveal(), u"a key of some length"_s);
}

void ManageConnectionsTest::commentsStay()
{
    add(u"one"_s, 1);
    QFile file(profileFile(u"one"_s));
    QVERIFY(file.open(QIODevice::Append) && file.write("# ask Ana first\n") > 0);
    file.close();
    open(u"one"_s);
    const Connections &connections = console().context().connections;
    QVERIFY(connections.setLook(u"one"_s, {u"bank"_s, LookColour::Blue}));
    QVERIFY(connections.rename(u"one"_s, u"shop"_s));
    QVERIFY2(profileText(u"shop"_s).contains(u"# ask Ana first\n"_s), qPrintable(profileText(u"shop"_s)));
    QCOMPARE(connections.look(u"shop"_s), (ConnectionLook{u"bank"_s, LookColour::Blue}));
}

void ManageConnectionsTest::whatWasTriedGoesAlong()
{
    add(u"one"_s, 1);
    add(u"two"_s, 1);
    open(u"two"_s);
    console().setAge(std::chrono::hours{5});
    m_window.reset();
    open(u"one"_s);
    const Connections connections = console().context().connections;
    QVERIFY(connections.rename(u"two"_s, u"shop"_s));
    open(u"shop"_s);
    QCOMPARE(console().triedAge(), std::optional<Duration>(std::chrono::hours{5}));
    open(u"one"_s);
    QVERIFY(connections.remove(u"shop"_s));
    add(u"shop"_s, 1);
    open(u"shop"_s);
    QCOMPARE(console().triedAge(), std::optional<Duration>());
}

void ManageConnectionsTest::anotherStaysAsItIsDuringItsRun()
{
    add(u"one"_s, 1);
    add(u"two"_s, 1);
    open(u"one"_s);
    bool isAtWork = true;
    ConnectionsDialog dialog(
        console(), [&isAtWork](const QString &name) { return isAtWork && name == u"two"_s; }, Theme::light());
    auto *listed = dialog.findChild<QListWidget *>(u"connectionList"_s);
    QTRY_COMPARE(listed->count(), 2);
    const auto *yes = dialog.findChild<QPushButton *>(u"manageDelete"_s);
    QVERIFY(yes->isEnabled());
    listed->setCurrentRow(1);
    QVERIFY(!yes->isEnabled() && yes->toolTip().contains(u"A cleanup is running"_s));
    isAtWork = false;
    dialog.takeState();
    QVERIFY(yes->isEnabled());
}

void ManageConnectionsTest::deletesAnotherAndForgetsItsKeys()
{
    add(u"one"_s, 1);
    add(u"two"_s, 2);
    m_keys->kept.insert(u"two/SUPABASE_DB_PASSWORD"_s, Secret(u"of two"_s));
    open(u"one"_s);
    manage();
    choose(u"two"_s);
    click("manageDelete");
    QTRY_VERIFY(find<QMessageBox>("deleteQuestion"));
    const QString about = find<QMessageBox>("deleteQuestion")->informativeText();
    QVERIFY2(about.contains(u"key and password"_s) && about.contains(u"not touched"_s), qPrintable(about));
    click("deleteKeep");
    QTRY_VERIFY(!find<QMessageBox>("deleteQuestion"));
    QCOMPARE(names(), (QStringList{u"one"_s, u"two"_s}));
    click("manageDelete");
    QTRY_VERIFY(find<QMessageBox>("deleteQuestion"));
    click("deleteYes");
    QTRY_COMPARE(listed(), QStringList{u"one (open)"_s});
    QCOMPARE(names(), QStringList{u"one"_s});
    QVERIFY(m_keys->kept.isEmpty());
    QCOMPARE(m_apps.at(u"two"_s).sessions().size(), 2);
    QCOMPARE(m_apps.at(u"two"_s).files().size(), 12);
    QCOMPARE(console().context().connection, u"one"_s);
}

void ManageConnectionsTest::deletingTheOpenOneClosesIt()
{
    add(u"one"_s, 1);
    open(u"one"_s);
    manage();
    click("manageDelete");
    QTRY_VERIFY(find<QMessageBox>("deleteQuestion"));
    QVERIFY(find<QMessageBox>("deleteQuestion")->informativeText().startsWith(u"It is open and will be closed."_s));
    click("deleteYes");
    QTRY_VERIFY_WITH_TIMEOUT(!console().context().isConfigured(), 20000);
    QVERIFY(names().isEmpty());
    QCOMPARE(m_window->windowTitle(), u"docsweep"_s);
    QTRY_VERIFY(find<QLabel>("manageEmpty")->isVisible());
    QCOMPARE(m_apps.at(u"one"_s).files().size(), 11);
}

void ManageConnectionsTest::opensAndEditsAndShowsTheFile()
{
    add(u"one"_s, 1);
    add(u"two"_s, 2);
    open(u"one"_s);
    QDesktopServices::setUrlHandler(u"file"_s, this, "takeUrl");
    manage();
    choose(u"two"_s);
    click("manageFolder");
    QCOMPARE(m_opened, QUrl::fromLocalFile(path(u"config/docsweep/profiles"_s)));
    QVERIFY2(text("manageFile").contains(profileFile(u"two"_s)), qPrintable(text("manageFile")));
    click("manageOpen");
    QTRY_COMPARE_WITH_TIMEOUT(console().context().connection, u"two"_s, 20000);
    waitForScan();
    manage();
    choose(u"one"_s);
    click("manageEdit");
    QTRY_COMPARE(find<QLineEdit>("name")->text(), u"one"_s);
    QDesktopServices::unsetUrlHandler(u"file"_s);
}

void ManageConnectionsTest::theOpenOneStaysAsItIsDuringARun()
{
    add(u"one"_s, 1);
    m_apps.at(u"one"_s).addMany(3000);
    add(u"two"_s, 2);
    open(u"one"_s);
    console().run({{0, std::numeric_limits<quint32>::max()}});
    console().pauseRun();
    manage();
    type("manageMark", u"x"_s);
    QVERIFY(!find<QPushButton>("manageSave")->isEnabled());
    QVERIFY(!find<QPushButton>("manageDelete")->isEnabled());
    QVERIFY(!find<QPushButton>("manageDelete")->toolTip().isEmpty());
    choose(u"two"_s);
    QVERIFY(find<QPushButton>("manageDelete")->isEnabled());
    console().stopRun();
    QTRY_VERIFY_WITH_TIMEOUT(!console().isRunning(), 30000);
    choose(u"one"_s);
    QVERIFY(find<QPushButton>("manageDelete")->isEnabled());
}

void ManageConnectionsTest::savedAsIsALink()
{
    add(u"one"_s, 1);
    open(u"one"_s);
    QDesktopServices::setUrlHandler(u"file"_s, this, "takeUrl");
    QVERIFY(!alerts().contains(u"Saved as"_s));
    QVERIFY(triggerInMenu(u"connectionEdit"_s));
    QTRY_COMPARE(find<QLineEdit>("name")->text(), u"one"_s);
    QTRY_VERIFY(find<QPushButton>("formSave")->isEnabled());
    click("formSave");
    QTRY_VERIFY_WITH_TIMEOUT(alerts().contains(u"Saved as"_s), 20000);
    QVERIFY(alerts().contains(profileFile(u"one"_s)));
    click("alertAction");
    QCOMPARE(m_opened, QUrl::fromLocalFile(path(u"config/docsweep/profiles"_s)));
    QDesktopServices::unsetUrlHandler(u"file"_s);
}

void ManageConnectionsTest::theFormOffersTheMark()
{
    WebApp app;
    openNothing();
    click("startFolder");
    type("name", u"trial"_s);
    QVERIFY(!find<QCheckBox>("markProduction")->isVisible());
    type("name", u"production"_s);
    QTRY_VERIFY(find<QCheckBox>("markProduction")->isVisible());
    QVERIFY(!find<QCheckBox>("markProduction")->isChecked());
    find<QCheckBox>("markProduction")->click();
    type("STORAGE_ROOT", app.path(u"storage"_s));
    type("DATABASE_URL", app.path(u"db.sqlite3"_s));
    click("formSave");
    QTRY_COMPARE_WITH_TIMEOUT(console().context().connection, u"production"_s, 20000);
    QCOMPARE(console().context().look(), (ConnectionLook{u"production"_s, LookColour::Red}));
    QCOMPARE(m_window->windowTitle(), u"production – docsweep"_s);
}

} // namespace docsweep

QTEST_MAIN(docsweep::ManageConnectionsTest)
#include "tst_manageconnections.moc"
