// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/restore/restorebook.h"
#include "core/vault/privatekeyplaces.h"
#include "tests/ui/windowtest.h"
#include "ui/vault/restoredialog.h"
#include "ui/vault/unlockdialog.h"
#include "ui/vault/vaultbook.h"
#include "ui/vault/vaultitemsmodel.h"
#include "ui/vault/vaultrunsmodel.h"

#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QTableWidget>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Cleanups with a vault in the real window, and what comes back of them.
class VaultPageTest : public WindowTest {
    Q_OBJECT

private slots:
    void withoutAVaultThePageSaysHowToHaveOne();
    void aCleanupIsUndoneFromTheRunPanel();
    void lockedItShowsRunsAndNoNames();
    void unlockedItFindsAndPutsBackOneFile();
    void aPassphraseIsAskedForUntilItIsRight();
    void withoutTheKeyItIsAskedFor();
    void whatIsThereAgainIsNotReplaced();
    void theReportPutsBackASession();
    void aFolderThatIsAwaySaysWhy();
    void theOverviewCountsWhatIsKept();
    void whatWasCutOffIsFinished();
    void whatWasCutOffIsGivenUp();
    void copiesAreSavedToAFolder();

private:
    enum class Key { Plain, Passphrase, Elsewhere };
    ConsoleContext withVault(Key place = Key::Plain);
    void cleanUp(const ConsoleContext &context);
    void openVault();
    void chooseItem(const QString &name);
    void showCutOff();
    void putBack();
    QTableView &runs() { return *find<QTableView>("vaultRuns"); }
    QTableView &items() { return *find<QTableView>("vaultItems"); }
    QStringList itemNames();
    VaultBook &book() { return *m_window->findChild<VaultBook *>(); }
    void close();

    const VaultPrivateKey m_key = *VaultPrivateKey::make();
    QByteArrayList m_files;
    QByteArrayList m_sessions;
    int m_documents = 0;
};

ConsoleContext VaultPageTest::withVault(Key place)
{
    ConsoleContext context = m_app->context();
    context.settings.vault.folder = m_app->path(u"vault"_s);
    context.settings.vault.key = m_key.publicKey().text();
    PrivateKeys keys(m_app->home(), nullptr);
    bool stored = true;
    if (place == Key::Plain && !QFile::exists(keys.filePath()))
        stored = bool(keys.store(m_key, PrivateKeyPlace::PlainFile, {}));
    if (place == Key::Passphrase && !QFile::exists(keys.filePath()))
        stored =
            bool(keys.store(m_key, PrivateKeyPlace::PassphraseFile, Secret(u"open sesame"_s), PassphraseCost::Few));
    if (!stored)
        qFatal("the private key could not be kept");
    context.read = makeReadBackends(context.settings, m_app->clock());
    context.sweep = makeSweepBackends(context.settings, m_app->clock());
    return context;
}

/// Everything that can go, by the window.
void VaultPageTest::cleanUp(const ConsoleContext &context)
{
    m_files = m_app->files();
    m_sessions = m_app->sessions();
    m_documents = m_app->documents();
    open(context);
    m_window->showPage(MainWindow::Candidates);
    QVERIFY(waitForRows(6));
    m_window->cleanUpEverything();
    confirm();
    QTRY_VERIFY(m_window->console().lastRun());
    waitForRun();
    QVERIFY(!m_app->files().contains("alice/a.pdf"));
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
    QTRY_COMPARE(book().look().runs.size(), size_t(1));
}

void VaultPageTest::openVault()
{
    m_window->showPage(MainWindow::Vault);
    QTRY_VERIFY(find<QTableView>("vaultRuns"));
    QTRY_VERIFY(runs().isVisible());
}

QStringList VaultPageTest::itemNames()
{
    QStringList names;
    for (int row = 0; row < items().model()->rowCount(); ++row)
        names << items().model()->index(row, VaultItemsModel::Name).data().toString();
    names.sort();
    return names;
}

void VaultPageTest::chooseItem(const QString &name)
{
    for (int row = 0; row < items().model()->rowCount(); ++row) {
        if (items().model()->index(row, VaultItemsModel::Name).data().toString() == name)
            return items().selectRow(row);
    }
    QFAIL(qPrintable(u"no copy of "_s + name));
}

/// Answers the dialog, and waits for the end.
void VaultPageTest::putBack()
{
    QTRY_VERIFY(find<RestoreDialog>("restoreDialog"));
    QTRY_VERIFY(find<QPushButton>("restoreBegin")->isEnabled());
    click("restoreBegin");
    QTRY_COMPARE_WITH_TIMEOUT(find<QPushButton>("restoreClose")->text(), u"Close"_s, 20000);
}

void VaultPageTest::close()
{
    click("restoreClose");
    QTRY_VERIFY(!find<RestoreDialog>("restoreDialog"));
    waitForScan();
}

void VaultPageTest::withoutAVaultThePageSaysHowToHaveOne()
{
    open(m_app->context());
    m_window->showPage(MainWindow::Vault);
    QTRY_VERIFY(find<QPushButton>("vaultSwitchOn"));
    QVERIFY(find<QPushButton>("vaultSwitchOn")->isVisible());
    QVERIFY(!runs().isVisible());
    QVERIFY(!find<QPushButton>("vaultLock")->isVisible());
    QVERIFY(!QFile::exists(m_app->path(u"vault"_s)));
    click("vaultSwitchOn");
    QTRY_VERIFY(find<QWidget>("settingsPage") && find<QWidget>("settingsPage")->isVisible());
}

void VaultPageTest::aCleanupIsUndoneFromTheRunPanel()
{
    cleanUp(withVault());
    QTRY_VERIFY(find<QPushButton>("runPutBack")->isVisible());
    click("runPutBack");
    QTRY_VERIFY(find<RestoreDialog>("restoreDialog"));
    QTRY_VERIFY(find<QPushButton>("restoreBegin")->isEnabled());
    QVERIFY2(text("restoreFacts").contains(u"3 document"_s), qPrintable(text("restoreFacts")));
    QVERIFY2(text("restoreFacts").contains(u"4.4 KB"_s), qPrintable(text("restoreFacts")));
    QVERIFY(find<QLabel>("restoreHeld")->isVisible());
    QVERIFY(!m_app->files().contains("alice/a.pdf")); // nothing yet: it is only a plan
    putBack();
    QVERIFY2(text("restoreTitle").startsWith(u"6 item"_s), qPrintable(text("restoreTitle")));
    QCOMPARE(m_app->files(), m_files);
    QCOMPARE(m_app->sessions(), m_sessions);
    QCOMPARE(m_app->documents(), m_documents);
    close();
    // Held: the next list does not take them again.
    m_window->console().scan();
    waitForScan();
    QCOMPARE(m_window->console().plan()->totals.items, 0);
}

void VaultPageTest::lockedItShowsRunsAndNoNames()
{
    cleanUp(withVault());
    openVault();
    QCOMPARE(runs().model()->rowCount(), 1);
    const auto cell = [this](int column) { return runs().model()->index(0, column).data().toString(); };
    QCOMPARE(cell(VaultRunsModel::Run), u"1"_s);
    QCOMPARE(cell(VaultRunsModel::Sessions), u"2"_s);
    QCOMPARE(cell(VaultRunsModel::Files), u"4"_s);
    QVERIFY2(cell(VaultRunsModel::Until).contains(u"left"_s), qPrintable(cell(VaultRunsModel::Until)));
    QVERIFY(!items().isVisible());
    QVERIFY(!find<QLineEdit>("vaultSearch")->isVisible());
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->objectName().startsWith("vault"_L1))
            QVERIFY2(!label->text().contains(u"alice"_s), qPrintable(label->text()));
    }
}

void VaultPageTest::unlockedItFindsAndPutsBackOneFile()
{
    cleanUp(withVault());
    openVault();
    click("vaultLock");
    QTRY_VERIFY(items().isVisible());
    QTRY_COMPARE(itemNames(),
        (QStringList{
            u"alice"_s, u"alice/a.pdf"_s, u"alice/a.xlsx"_s, u"carol"_s, u"carol/c.jpg"_s, u"stray/old.bin"_s}));
    find<QLineEdit>("vaultSearch")->setText(u"A.PDF"_s);
    QTRY_COMPARE(itemNames(), QStringList{u"alice/a.pdf"_s});
    chooseItem(u"alice/a.pdf"_s);
    QVERIFY(find<QPushButton>("vaultPutBackSession")->isVisible());
    click("vaultPutBack");
    putBack();
    QVERIFY(m_app->files().contains("alice/a.pdf"));
    QVERIFY(!m_app->files().contains("alice/a.xlsx"));
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
    close();
    click("vaultLock");
    QTRY_VERIFY(!items().isVisible());
    QCOMPARE(items().model()->rowCount(), 0); // nothing stays in memory that nobody may see
}

void VaultPageTest::aPassphraseIsAskedForUntilItIsRight()
{
    cleanUp(withVault(Key::Passphrase));
    openVault();
    click("vaultLock");
    QTRY_VERIFY(find<UnlockDialog>("unlockDialog"));
    QVERIFY(!find<QPushButton>("unlockAccept")->isEnabled());
    QTest::keyClicks(find<QLineEdit>("unlockSecret"), u"open"_s);
    click("unlockAccept");
    QTRY_VERIFY(find<QLabel>("unlockProblem")->isVisible());
    QVERIFY(!book().isUnlocked());
    find<QLineEdit>("unlockSecret")->setText(u"open sesame"_s);
    QTRY_VERIFY(find<QPushButton>("unlockAccept")->isEnabled());
    click("unlockAccept");
    QTRY_VERIFY(!find<UnlockDialog>("unlockDialog"));
    QTRY_COMPARE(itemNames().size(), 6);
}

void VaultPageTest::withoutTheKeyItIsAskedFor()
{
    cleanUp(withVault(Key::Elsewhere));
    openVault();
    click("vaultPutBack"); // what was asked for goes on once it is unlocked
    QTRY_VERIFY(find<UnlockDialog>("unlockDialog"));
    find<QLineEdit>("unlockSecret")->setText(VaultPrivateKey::make()->text().reveal());
    click("unlockAccept");
    QTRY_VERIFY(find<QLabel>("unlockProblem")->isVisible()); // another vault's
    find<QLineEdit>("unlockSecret")->setText(m_key.text().reveal());
    QTRY_VERIFY(find<QPushButton>("unlockAccept")->isEnabled());
    click("unlockAccept");
    QTRY_VERIFY(!find<UnlockDialog>("unlockDialog"));
    putBack();
    QCOMPARE(m_app->files(), m_files);
}

void VaultPageTest::whatIsThereAgainIsNotReplaced()
{
    cleanUp(withVault());
    m_app->addFile("alice/a.pdf", 1min, 77);
    click("runPutBack");
    QTRY_VERIFY(find<RestoreDialog>("restoreDialog"));
    QTRY_VERIFY(find<QPushButton>("restoreBegin")->isEnabled());
    auto &list = *find<QTableWidget>("restoreItems");
    QVERIFY(list.isVisible());
    QCOMPARE(list.item(0, 0)->text(), u"alice/a.pdf"_s);
    QVERIFY2(find<QPushButton>("restoreBegin")->text().contains(u"5 item"_s),
        qPrintable(find<QPushButton>("restoreBegin")->text()));
    putBack();
    QVERIFY2(text("restoreTitle").contains(u"5 of 6"_s), qPrintable(text("restoreTitle")));
    QCOMPARE(QFile(m_app->path(u"storage/document-uploads/alice/a.pdf"_s)).size(), 77);
    QCOMPARE(m_app->sessions(), m_sessions);
}

void VaultPageTest::theReportPutsBackASession()
{
    cleanUp(withVault());
    click("runReport");
    QTRY_VERIFY(find<QPushButton>("runPutBackReport") && find<QPushButton>("runPutBackReport")->isVisible());
    auto &table = *find<QTableView>("runItems");
    QTRY_COMPARE(table.model()->rowCount(), 6);
    int row = -1;
    QTRY_VERIFY([&] {
        for (int at = 0; at < 6; ++at) {
            if (table.model()->index(at, 1).data().toString().contains(u"carol/c.jpg"_s)
                || table.model()->index(at, 2).data().toString().contains(u"carol/c.jpg"_s))
                row = at;
        }
        return row >= 0;
    }());
    table.selectRow(row);
    emit table.customContextMenuRequested(table.visualRect(table.model()->index(row, 1)).center());
    QTRY_VERIFY(find<QMenu>("runItemsMenu"));
    auto *action = find<QMenu>("runItemsMenu")->findChild<QAction *>(u"putBackSession"_s);
    QVERIFY(action);
    action->trigger();
    find<QMenu>("runItemsMenu")->close();
    putBack();
    QCOMPARE(m_app->sessions(), (QByteArrayList{"bob", "carol"}));
    QVERIFY(m_app->files().contains("carol/c.jpg"));
    QVERIFY(!m_app->files().contains("alice/a.pdf"));
}

void VaultPageTest::aFolderThatIsAwaySaysWhy()
{
    cleanUp(withVault());
    openVault();
    const QString folder = m_app->path(u"vault"_s);
    QVERIFY(!alerts().contains(folder));
    QVERIFY(QDir().rename(folder, folder + u"-away"_s)); // as a disk that is not there
    book().read();
    QTRY_VERIFY2(alerts().contains(folder), qPrintable(alerts()));
    QVERIFY(find<QLabel>("vaultEmpty")->isVisible() && !runs().isVisible());
    QCOMPARE(text("vaultTitle"), u"The vault cannot be read"_s);
    QVERIFY(QDir().rename(folder + u"-away"_s, folder));
    click("vaultRetry");
    QTRY_VERIFY(runs().isVisible());
    QVERIFY(!alerts().contains(folder));
    QFile facts(folder + u"/vault.json"_s);
    QVERIFY(facts.open(QIODevice::ReadWrite));
    QVERIFY(facts.resize(3));
    book().read();
    QTRY_COMPARE(text("vaultTitle"), u"The vault cannot be read"_s);
    QTRY_VERIFY2(alerts().contains(folder), qPrintable(alerts()));
}

void VaultPageTest::theOverviewCountsWhatIsKept()
{
    open(m_app->context());
    const auto names = [this] {
        QStringList all;
        for (const QWidget *card : find<QWidget>("statCards")->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (!card->isHidden())
                all << card->accessibleName();
        }
        return all.join(u'\n');
    };
    QVERIFY2(!names().contains(u"Copies kept"_s), qPrintable(names()));
    cleanUp(withVault());
    m_window->showPage(MainWindow::Overview);
    QTRY_VERIFY2(names().contains(u"Copies kept"_s) && names().contains(u"until"_s), qPrintable(names()));
}

/// Somebody's restore was cut off, and "Finish…" was pressed.
void VaultPageTest::showCutOff()
{
    cleanUp(withVault());
    // Sealed and begun, and then its program died.
    {
        RestoreBackends backends = book().backends();
        book().unlock({});
        QTRY_VERIFY(book().isUnlocked());
        backends = book().backends();
        RestoreRequest request;
        request.run = 1;
        Result<RestoreDraft> draft = RestorePlanner(backends, {}).plan(request);
        QVERIFY(draft);
        auto journal = *RestoreBook::open(m_app->home());
        const Result<Restore> sealed = journal->seal(draft->restore, draft->items);
        QVERIFY(sealed);
        QVERIFY(journal->begin(sealed->id, m_app->clock().now() + 24h, u"somebody@here"_s));
    }
    book().read();
    QTRY_VERIFY2(alerts().contains(u"interrupted"_s), qPrintable(alerts()));
    QPushButton *finish = nullptr;
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->text() == u"Finish…"_s)
            finish = button;
    }
    QVERIFY(finish);
    finish->click();
}

void VaultPageTest::whatWasCutOffIsFinished()
{
    showCutOff();
    putBack();
    QCOMPARE(m_app->files(), m_files);
    QCOMPARE(m_app->sessions(), m_sessions);
    close();
    QTRY_VERIFY(!alerts().contains(u"interrupted"_s));
}

void VaultPageTest::whatWasCutOffIsGivenUp()
{
    showCutOff();
    const auto files = m_app->files();
    QTRY_VERIFY(find<QPushButton>("restoreGiveUp") && find<QPushButton>("restoreGiveUp")->isVisible());
    click("restoreGiveUp");
    QTRY_VERIFY(find<QPushButton>("restoreGiveUpKeep"));
    QVERIFY(find<QPushButton>("restoreGiveUpKeep")->isDefault());
    click("restoreGiveUpYes");
    QTRY_COMPARE(text("restoreTitle"), u"Given up"_s);
    QCOMPARE(m_app->files(), files);
    QCOMPARE((*RestoreBook::open(m_app->home()))->restores()->front().stage, RestoreStage::GivenUp);
    close();
    QTRY_VERIFY(!alerts().contains(u"interrupted"_s));
}

void VaultPageTest::copiesAreSavedToAFolder()
{
    cleanUp(withVault());
    click("runPutBack");
    QTRY_VERIFY(find<RestoreDialog>("restoreDialog"));
    QTRY_VERIFY(find<QPushButton>("restoreBegin")->isEnabled());
    QVERIFY(QDir().mkpath(m_app->path(u"out"_s)));
    QVERIFY(
        QMetaObject::invokeMethod(find<RestoreDialog>("restoreDialog"), "save", Q_ARG(QString, m_app->path(u"out"_s))));
    QTRY_COMPARE(text("restoreTitle"), u"Saved"_s);
    QCOMPARE(QFile(m_app->path(u"out/document-uploads/alice/a.pdf"_s)).size(), 3000);
    QCOMPARE(QDir(m_app->path(u"out/rows"_s)).entryList({u"alice*.json"_s}).size(), 1);
    QVERIFY(!m_app->files().contains("alice/a.pdf"));
}

} // namespace docsweep

QTEST_MAIN(docsweep::VaultPageTest)
#include "tst_vaultpage.moc"
