// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/restore/restoreplanner.h"
#include "core/vault/privatekeyplaces.h"
#include "core/vault/vaultfolder.h"
#include "tests/ui/windowtest.h"
#include "ui/candidates/previewworker.h"
#include "ui/vault/awaysignal.h"
#include "ui/vault/makekeydialog.h"
#include "ui/vault/restoredialog.h"
#include "ui/vault/unlockdialog.h"
#include "ui/vault/vaultbook.h"
#include "ui/vault/vaultitemsmodel.h"
#include "ui/vault/vaultkeeper.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the window does with a vault without being asked: terms, requests of others, the key that it forgets; and that
/// it never takes another docsweep's copies for its own.
class VaultKeepingTest : public WindowTest {
    Q_OBJECT

private slots:
    void copiesGoWithTheirTermWithoutARun();
    void whileARunIsOnItWaits();
    void othersWhoAskAreAnswered();
    void withoutAVaultItDoesNothing();
    void theKeyIsForgotten();
    void whoGoesAwayLocksIt();
    void anotherDocsweepsRunIsNotTakenForThisOnes();
    void whatIsBackIsNoConflict();
    void aCopyCanBeLookedAt();
    void aKeyIsMadeOnceItsLossIsUnderstood();

private:
    ConsoleContext withVault(Duration term = 24h);
    void cleanUp(const ConsoleContext &context);
    VaultBook &book() { return *m_window->findChild<VaultBook *>(); }
    QString vault() const { return m_app->path(u"vault"_s); }
    qsizetype containers() const { return QDir(vault()).entryList({u"*.keys"_s}).size(); }
    std::unique_ptr<Ledger> ledger(const QString &home)
    {
        QDir().mkpath(m_app->path(home));
        return std::move(*makeLedger(withVault().settings.database, m_app->path(home)));
    }

    const VaultPrivateKey m_key = *VaultPrivateKey::make();
};

ConsoleContext VaultKeepingTest::withVault(Duration term)
{
    ConsoleContext context = m_app->context();
    context.settings.vault.folder = vault();
    context.settings.vault.key = m_key.publicKey().text();
    context.settings.vault.term = term;
    PrivateKeys keys(m_app->home(), nullptr);
    if (!QFile::exists(keys.filePath()))
        if (const auto stored = keys.store(m_key, PrivateKeyPlace::PlainFile, {}); !stored)
            qFatal("%s", qPrintable(stored.error().text));
    context.read = makeReadBackends(context.settings, m_app->clock());
    context.sweep = makeSweepBackends(context.settings, m_app->clock());
    return context;
}

void VaultKeepingTest::cleanUp(const ConsoleContext &context)
{
    open(context);
    m_window->showPage(MainWindow::Candidates);
    QVERIFY(waitForRows(6));
    m_window->cleanUpEverything();
    confirm();
    QTRY_VERIFY(m_window->console().lastRun());
    waitForRun();
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
}

void VaultKeepingTest::copiesGoWithTheirTermWithoutARun()
{
    cleanUp(withVault(3s));
    QVERIFY(containers() > 0);
    const VaultKeeper keeper(m_window->console());
    QTRY_COMPARE_WITH_TIMEOUT(containers(), 0, 10'000);
    QVERIFY(!keeper.problem());
    book().read();
    QTRY_VERIFY(book().look().runs.empty());
}

void VaultKeepingTest::whileARunIsOnItWaits()
{
    const ConsoleContext context = withVault(1s);
    cleanUp(context);
    auto other = *context.sweep.sessions();
    auto lock = other->acquireRunLock({});
    QVERIFY(lock);
    QTRY_VERIFY(termsOf(**VaultFolder::open(vault()))->last <= m_app->clock().now());
    VaultKeeper keeper(m_window->console());
    QSignalSpy looked(&keeper, &VaultKeeper::looked);
    QTRY_VERIFY_WITH_TIMEOUT(looked.size() > 0, 30'000);
    QVERIFY(containers() > 0); // somebody else may be writing there
    QVERIFY(!keeper.problem());
    lock->reset();
    keeper.look();
    QTRY_COMPARE_WITH_TIMEOUT(containers(), 0, 10'000);
}

void VaultKeepingTest::othersWhoAskAreAnswered()
{
    QVERIFY(ledger(u"other"_s)->make({}));
    cleanUp(withVault()); // which tells the ledger that there is a vault here
    const auto other = ledger(u"other"_s);
    const auto asked = other->vaults()->askForErasure("alice", u"eva@web-1"_s, {}, {});
    QVERIFY2(asked, asked ? "" : qPrintable(asked.error().text));
    QCOMPARE(asked->unanswered(), 1);
    VaultKeeper keeper(m_window->console());
    QSignalSpy kept(&keeper, &VaultKeeper::kept);
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, 30'000);
    QCOMPARE(other->vaults()->erasures({})->front().unanswered(), 0);
    QCOMPARE(other->vaults()->erasures({})->front().asked.front().copies, 3); // its row and two files
    book().unlock({});
    QTRY_VERIFY(book().isUnlocked());
    auto reader = *book().readers()();
    QVERIFY(reader->findSession("alice", {})->empty());
    QVERIFY(!reader->findSession("carol", {})->empty());
    QSignalSpy looked(&keeper, &VaultKeeper::looked);
    keeper.look();
    QTRY_COMPARE(looked.size(), 1);
    QCOMPARE(kept.size(), 1); // once
}

void VaultKeepingTest::withoutAVaultItDoesNothing()
{
    open(m_app->context());
    VaultKeeper keeper(m_window->console());
    QSignalSpy looked(&keeper, &VaultKeeper::looked);
    keeper.look();
    QVERIFY(!QTest::qWaitFor([&looked] { return !looked.isEmpty(); }, 300));
    QVERIFY(!QFile::exists(vault()));
}

void VaultKeepingTest::theKeyIsForgotten()
{
    cleanUp(withVault());
    book().unlock({});
    QTRY_VERIFY(book().isUnlocked());
    auto &forget = *book().findChild<QTimer *>(u"vaultForget"_s);
    QCOMPARE(forget.interval(), int(std::chrono::milliseconds(VaultBook::kForgetsAfter).count()));
    QVERIFY(forget.isActive());
    QSignalSpy locked(&book(), &VaultBook::locked);
    std::shared_ptr<void> use = book().use();
    forget.setInterval(100ms);
    QVERIFY(!QTest::qWaitFor([this] { return !book().isUnlocked(); }, 500)); // a restore is on
    use.reset();
    QTRY_VERIFY(!book().isUnlocked());
    QCOMPARE(locked.size(), 1);
    QVERIFY(!forget.isActive());
    UnlockDialog dialog(book(), m_window.get());
    const QString said = dialog.findChild<QLabel *>(u"unlockLimit"_s)->text();
    QVERIFY2(said.contains(u"10 minute"_s), qPrintable(said));
}

void VaultKeepingTest::whoGoesAwayLocksIt()
{
    cleanUp(withVault());
    QVERIFY(!book().findChild<AwaySignal *>()); // nobody listens before there is a key
    book().unlock({});
    QTRY_VERIFY(book().isUnlocked());
    auto *away = book().findChild<AwaySignal *>();
    QVERIFY(away);
    QVERIFY(QMetaObject::invokeMethod(away, "takeState", Q_ARG(bool, false)));
    QVERIFY(!QTest::qWaitFor([this] { return !book().isUnlocked(); }, 50));
    QVERIFY(QMetaObject::invokeMethod(away, "takeState", Q_ARG(bool, true)));
    QTRY_VERIFY(!book().isUnlocked());
    QVERIFY(!book().findChild<AwaySignal *>());
}

/// Both have a run 1 in the same folder.
void VaultKeepingTest::anotherDocsweepsRunIsNotTakenForThisOnes()
{
    cleanUp(withVault());
    QTRY_COMPARE(book().look().runs.size(), size_t(1));
    const QByteArrayList sessions = m_app->sessions();
    m_app->addSession("zoe", 5h, {"zoe/z.pdf"});
    m_app->addFile("zoe/z.pdf", 5h, 4000);
    ConsoleContext other = withVault();
    other.settings.home = m_app->path(u"other"_s);
    QVERIFY(QDir().mkpath(other.settings.home));
    other.read = makeReadBackends(other.settings, m_app->clock());
    other.sweep = makeSweepBackends(other.settings, m_app->clock());
    {
        ScanCounters counters;
        const auto plan = Planner(other.read).plan({other.settings.retention, {}}, counters, {});
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text));
        RunRequest request;
        request.plan = plan->id;
        const Result<Run> run = SweepRunner(other.sweep).execute(request, {});
        QVERIFY2(run, run ? "" : qPrintable(run.error().text));
        QCOMPARE(run->id, m_window->console().lastRun()->id);
    }
    QCOMPARE(m_app->sessions(), sessions);
    book().read();
    QTRY_COMPARE(book().look().runs.size(), size_t(2));
    QVERIFY(find<QPushButton>("runPutBack")->isVisible());
    click("runPutBack");
    QTRY_VERIFY(find<RestoreDialog>("restoreDialog"));
    QTRY_VERIFY(find<QPushButton>("restoreBegin")->isEnabled());
    QVERIFY2(find<QPushButton>("restoreBegin")->text().contains(u"6 item"_s),
        qPrintable(find<QPushButton>("restoreBegin")->text()));
    click("restoreBegin");
    QTRY_COMPARE_WITH_TIMEOUT(find<QPushButton>("restoreClose")->text(), u"Close"_s, 20'000);
    QCOMPARE(m_app->sessions(), (QByteArrayList{"alice", "bob", "carol"}));
    QVERIFY(!m_app->files().contains("zoe/z.pdf"));
    click("restoreClose");
    // Its own copies are gone: those of the other are none of its run.
    QTRY_VERIFY(book().isUnlocked());
    RestoreRequest request;
    request.run = m_window->console().lastRun()->id;
    request.runSince = m_window->console().lastRun()->startedAt;
    RestoreBackends backends = book().backends();
    backends.home = m_app->path(u"third"_s);
    const Result<RestoreDraft> none = RestorePlanner(backends, {}).plan(request);
    QVERIFY(!none && none.error().cause.kind == CauseKind::RunOfOthers);
    request.runSince.reset(); // a person on a third machine who names the number alone
    const Result<RestoreDraft> unclear = RestorePlanner(backends, {}).plan(request);
    QVERIFY(!unclear && unclear.error().cause.kind == CauseKind::RunOfSeveral);
}

void VaultKeepingTest::whatIsBackIsNoConflict()
{
    cleanUp(withVault());
    QTRY_VERIFY(find<QPushButton>("runPutBack")->isVisible());
    for (int time = 0; time < 2; ++time) {
        click("runPutBack");
        QTRY_VERIFY(find<RestoreDialog>("restoreDialog"));
        QTRY_VERIFY(text("restoreFacts").contains(u"document"_s));
        if (time == 1)
            break;
        QTRY_VERIFY(find<QPushButton>("restoreBegin")->isEnabled());
        click("restoreBegin");
        QTRY_COMPARE_WITH_TIMEOUT(find<QPushButton>("restoreClose")->text(), u"Close"_s, 20'000);
        click("restoreClose");
        QTRY_VERIFY(!find<RestoreDialog>("restoreDialog"));
        waitForScan();
    }
    QVERIFY2(text("restoreFacts").contains(u"6 item"_s) && text("restoreFacts").contains(u"already there"_s),
        qPrintable(text("restoreFacts")));
    QVERIFY(!find<QTableWidget>("restoreItems")->isVisible());
    QVERIFY(!find<QLabel>("restoreItemsTitle")->isVisible());
    QVERIFY(!find<QPushButton>("restoreBegin")->isEnabled());
}

void VaultKeepingTest::aCopyCanBeLookedAt()
{
    const QString file = m_app->path(u"storage/document-uploads/alice/note.txt"_s);
    {
        m_app->addFile("alice/note.txt", 5h, 10);
        QFile note(file);
        const QDateTime then = QFileInfo(file).lastModified();
        QVERIFY(note.open(QIODevice::ReadWrite) && note.write("only a copy of it is left") > 0 && note.flush());
        QVERIFY(note.setFileTime(then, QFileDevice::FileModificationTime));
    }
    open(withVault());
    m_window->showPage(MainWindow::Candidates);
    QVERIFY(waitForRows(7));
    m_window->cleanUpEverything();
    confirm();
    QTRY_VERIFY(m_window->console().lastRun());
    waitForRun();
    QVERIFY(!QFile::exists(file));
    m_window->showPage(MainWindow::Vault);
    QTRY_VERIFY(find<QTableView>("vaultRuns") && find<QTableView>("vaultRuns")->isVisible());
    click("vaultLock");
    auto &items = *find<QTableView>("vaultItems");
    QTRY_COMPARE(items.model()->rowCount(), 7);
    for (int row = 0; row < 7; ++row) {
        if (items.model()->index(row, VaultItemsModel::Name).data().toString() == u"alice/note.txt"_s)
            items.selectRow(row);
    }
    QCOMPARE(text("vaultPreviewName"), u"note.txt"_s);
    auto *shown = find<QWidget>("vaultPreview")->findChild<QPlainTextEdit *>(u"previewText"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown->toPlainText(), u"only a copy of it is left"_s, 20'000);
    book().lock();
    QTRY_VERIFY(shown->toPlainText().isEmpty()); // nothing stays on screen that is locked
}

void VaultKeepingTest::aKeyIsMadeOnceItsLossIsUnderstood()
{
    ConsoleContext context = m_app->context();
    context.credentials = {};
    MakeKeyDialog dialog(context, Theme::light());
    dialog.show();
    QSignalSpy made(&dialog, &MakeKeyDialog::made);
    const auto part = [&dialog](const char *name) { return dialog.findChild<QWidget *>(QLatin1String(name)); };
    auto *accept = dialog.findChild<QPushButton *>(u"makeKeyAccept"_s);
    auto *understood = dialog.findChild<QCheckBox *>(u"makeKeyUnderstood"_s);
    QVERIFY(!part("makeKeyKeychain")->isEnabled()); // there is none
    QVERIFY(!accept->isEnabled());
    understood->setChecked(true);
    QVERIFY(!accept->isEnabled()); // a passphrase is missing
    QTest::keyClicks(part("makeKeyPassphrase"), u"open sesame"_s);
    QTest::keyClicks(part("makeKeyAgain"), u"open sesam"_s);
    QVERIFY(!accept->isEnabled());
    QTest::keyClicks(part("makeKeyAgain"), u"e"_s);
    QVERIFY(accept->isEnabled());
    understood->setChecked(false);
    QVERIFY(!accept->isEnabled());
    understood->setChecked(true);
    accept->click();
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, 60'000);
    auto *secret = dialog.findChild<QPlainTextEdit *>(u"makeKeySecret"_s);
    QVERIFY(secret->isVisible());
    const Result<VaultPrivateKey> key = VaultPrivateKey::fromText(Secret(secret->toPlainText()));
    QVERIFY(key);
    QCOMPARE(made[0][0].toString(), key->publicKey().text());
    const PrivateKeys keys(m_app->home(), nullptr);
    const auto stored =
        keys.read(key->publicKey(), [](const QString &) -> Result<Secret> { return Secret(u"open sesame"_s); });
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().text));
    // A second one would leave what was sealed with the first to nobody.
    MakeKeyDialog again(context, Theme::light());
    again.show();
    again.findChild<QRadioButton *>(u"makeKeyPlain"_s)->setChecked(true);
    again.findChild<QCheckBox *>(u"makeKeyUnderstood"_s)->setChecked(true);
    again.findChild<QPushButton *>(u"makeKeyAccept"_s)->click();
    QTRY_VERIFY(again.findChild<QLabel *>(u"makeKeyProblem"_s)->isVisible());
    QVERIFY(keys.read(key->publicKey(), [](const QString &) -> Result<Secret> { return Secret(u"open sesame"_s); }));
}

} // namespace docsweep

int main(int argc, char **argv)
{
    if (docsweep::isPreviewWorker(argc, argv))
        return docsweep::runPreviewWorker(argc, argv);
    QApplication app(argc, argv);
    docsweep::VaultKeepingTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_vaultkeeping.moc"
