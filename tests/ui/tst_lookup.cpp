// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/ui/windowtest.h"
#include "ui/lookup/lookupdialog.h"
#include "ui/lookup/lookuplist.h"
#include "ui/run/confirmdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollArea>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Ctrl+K: anything of the web app is found, explained, held and cleaned up.
class LookupTest : public WindowTest {
    Q_OBJECT

private slots:
    void opensByKeyAndByButton();
    void findsWhatIsNoCandidate();
    void findsFilesOfTheStorageAndOfTheList();
    void saysWhatIsNotThere();
    void saysWhatCannotBeAsked();
    void walksByKeysAloneAndGivesTheFocusBack();
    void saysWhyItStaysAndFromWhenItGoes();
    void copiesTheKey();
    void showsACandidateInTheList();
    void holdsWhatIsNoCandidate();
    void cleansUpALivingSession();
    void noRunBeginsBeforeItIsConfirmed();
    void oneSessionHasNoTrialAge();
    void cancellingDeletesNothing();
    void refusesAHeldSession();
    void aLimitStandsInItsWay();
    void theNewestTextCounts();
    void opensFromAFieldThatIsTypedInto();
    void candidatesAreFoundByNamesOfTheirDocuments();

private:
    void openLookup(const QString &typed = {});
    void chooseHit(const QString &name);
    LookupDialog *lookup() { return m_window->findChild<LookupDialog *>(); }
    LookupList &list() { return *find<LookupList>("lookupList"); }
    QStringList names();
    bool waitForSearch();
};

void LookupTest::openLookup(const QString &typed)
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(lookup() && lookup()->isVisible());
    if (typed.isEmpty())
        return;
    QTest::keyClicks(find<QLineEdit>("lookupText"), typed);
    QVERIFY(waitForSearch());
}

bool LookupTest::waitForSearch()
{
    return QTest::qWaitFor(
        [this] { return text("lookupState") != u"Searching…"_s && find<QWidget>("lookupBusy")->isHidden(); }, 10000);
}

QStringList LookupTest::names()
{
    QStringList names;
    for (int row = 0; row < list().rowCount(); ++row)
        names << list().item(row, 0)->text();
    return names;
}

void LookupTest::chooseHit(const QString &name)
{
    const qsizetype row = names().indexOf(name);
    QVERIFY2(row >= 0, qPrintable(names().join(u'\n')));
    QTest::mouseClick(
        list().viewport(), Qt::LeftButton, {}, list().visualRect(list().model()->index(int(row), 0)).center());
    QTRY_VERIFY(find<QLabel>("explainVerdict"));
}

void LookupTest::opensByKeyAndByButton()
{
    open(m_app->context());
    openLookup();
    QTest::keyClick(lookup(), Qt::Key_Escape);
    QTRY_VERIFY(!lookup());
    click("lookup");
    QTRY_VERIFY(lookup() && lookup()->isVisible());
    QTRY_VERIFY(find<QLineEdit>("lookupText")->hasFocus());
    QCOMPARE(text("lookupEmpty"), u"Type at least two characters."_s);
}

void LookupTest::findsWhatIsNoCandidate()
{
    open(m_app->context());
    openLookup(u"bob"_s); // in use
    QVERIFY(names().contains(u"Sessions: 1"_s));
    QVERIFY(names().contains(u"bob"_s));
    QVERIFY(names().contains(u"Documents: 1"_s)); // by the key that it names
    QCOMPARE(names().filter(u"Files"_s), QStringList()); // three letters are too few for the storage
    find<QLineEdit>("lookupText")->setText(u"a.pdf"_s);
    QVERIFY(waitForSearch());
    QVERIFY(names().contains(u"Documents: 4"_s)); // all are called so
}

void LookupTest::findsFilesOfTheStorageAndOfTheList()
{
    open(m_app->context());
    openLookup(u"bob/young"_s);
    QVERIFY2(names().contains(u"Files: 6"_s), qPrintable(names().join(u'\n')));
    find<QLineEdit>("lookupText")->setText(u"ld.bin"_s); // the middle of a key
    QVERIFY(waitForSearch());
    QCOMPARE(names(), (QStringList{u"Files: 1"_s, u"stray/old.bin"_s}));
    find<QLineEdit>("lookupText")->setText(u"document-uploads/bob/b"_s);
    QVERIFY(waitForSearch());
    QVERIFY(names().contains(u"bob/b.pdf"_s));
}

void LookupTest::saysWhatIsNotThere()
{
    open(m_app->context());
    openLookup(u"100%_nobody"_s);
    QCOMPARE(names(), QStringList());
    QCOMPARE(text("lookupEmpty"), u"No matches. Check the spelling or type less."_s);
}

void LookupTest::saysWhatCannotBeAsked()
{
    ConsoleContext context = m_app->context();
    auto broken = std::make_shared<bool>(false);
    context.read.sessions = [works = context.read.sessions, broken]() -> Result<std::unique_ptr<SessionReader>> {
        if (*broken)
            return fail(ErrorKind::Unavailable, Cause{CauseKind::DatabaseLost});
        return works();
    };
    open(context);
    *broken = true;
    openLookup(u"stray"_s);
    QVERIFY2(text("lookupState").contains(u"could not be searched"_s), qPrintable(text("lookupState")));
    QVERIFY(names().contains(u"stray/old.bin"_s)); // the others answer all the same
}

void LookupTest::walksByKeysAloneAndGivesTheFocusBack()
{
    openCandidates();
    table().setFocus();
    openLookup(u"bob/young"_s);
    auto *typed = find<QLineEdit>("lookupText");
    QTest::keyClick(typed, Qt::Key_Down);
    QVERIFY(typed->hasFocus());
    QVERIFY(list().chosen() != nullptr);
    QCOMPARE(list().chosen()->name, u"bob/young1.txt"_s);
    QTest::keyClick(typed, Qt::Key_Down);
    QCOMPARE(list().chosen()->name, u"bob/young2.txt"_s);
    QTest::keyClick(typed, Qt::Key_Up);
    QTest::keyClick(typed, Qt::Key_Up); // the head cannot be chosen
    QCOMPARE(list().chosen()->name, u"bob/young1.txt"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QVERIFY(find<QPushButton>("lookupCopy")->hasFocus());
    QTest::keyClick(find<QPushButton>("lookupCopy"), Qt::Key_Escape);
    QTRY_VERIFY(!lookup());
    QTRY_VERIFY(table().hasFocus());
}

void LookupTest::saysWhyItStaysAndFromWhenItGoes()
{
    open(m_app->context());
    openLookup(u"bob"_s);
    chooseHit(u"bob"_s);
    QTRY_VERIFY(text("lookupWhen").contains(u"unless it is used before then"_s));
    find<QLineEdit>("lookupText")->setText(u"alice"_s);
    QVERIFY(waitForSearch());
    chooseHit(u"alice"_s);
    QTRY_COMPARE(text("lookupWhen"), u"The next cleanup will delete it."_s);
}

void LookupTest::copiesTheKey()
{
    open(m_app->context());
    openLookup(u"bob/b"_s);
    chooseHit(u"bob/b.pdf"_s);
    click("lookupCopy");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"bob/b.pdf"_s);
}

void LookupTest::showsACandidateInTheList()
{
    open(m_app->context());
    openLookup(u"alice"_s);
    chooseHit(u"alice"_s);
    QTRY_VERIFY(find<QPushButton>("lookupCandidates")->isEnabled());
    click("lookupCandidates");
    QTRY_VERIFY(!lookup());
    QVERIFY(waitForRows(3));
    QCOMPARE(keys().constFirst(), u"alice"_s);
    openLookup(u"bob"_s);
    chooseHit(u"bob"_s);
    QVERIFY(!find<QPushButton>("lookupCandidates")->isEnabled());
}

void LookupTest::holdsWhatIsNoCandidate()
{
    open(m_app->context());
    openLookup(u"bob"_s);
    chooseHit(u"bob"_s);
    click("lookupHoldButton");
    QTRY_VERIFY(find<QPushButton>("holdAccept"));
    find<QLineEdit>("holdNote")->setText(u"for the audit"_s);
    QTRY_VERIFY(find<QPushButton>("holdAccept")->isEnabled());
    click("holdAccept");
    const auto held = [this] {
        const auto journal = m_app->context().read.journal();
        const auto holds = journal ? (*journal)->holds() : fail(journal.error());
        return holds && holds->size() == 1 && holds->front().pattern == "bob"
            && holds->front().note == u"for the audit"_s;
    };
    QTRY_VERIFY_WITH_TIMEOUT(held(), 30000);
    QTRY_VERIFY_WITH_TIMEOUT(text("lookupHold").contains(u"for the audit"_s), 30000); // though it is in use
}

void LookupTest::cleansUpALivingSession()
{
    open(m_app->context());
    const auto plan = m_window->console().plan();
    QVERIFY(plan);
    openLookup(u"bob"_s);
    chooseHit(u"bob"_s);
    click("lookupCleanUp");
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(!lookup());
    QVERIFY(find<QPushButton>("confirmCancel")->isDefault());
    QVERIFY(text("confirmSession").contains(u"bob"_s));
    QCOMPARE(text("confirmTitle"), u"8 items will be deleted, 1.6 KB"_s);
    QVERIFY(!find<QLineEdit>("confirmNumber")); // it is all of one session, not of everything
    click("confirmDelete");
    waitForRun();
    QTRY_COMPARE(m_app->sessions(), (QByteArrayList{"alice", "carol"}));
    QCOMPARE(m_app->documents(), 3);
    QCOMPARE(m_app->files(), (QByteArrayList{"alice/a.pdf", "alice/a.xlsx", "carol/c.jpg", "stray/old.bin"}));
    QVERIFY(find<QWidget>("runArea")->isVisible());
    const auto &run = m_window->console().lastRun();
    QVERIFY(run && run->planId != plan->id && run->state == RunState::Done);
    QCOMPARE(run->totals.of(ItemState::Deleted).items, 8);
    QCOMPARE(m_window->console().plan()->id, plan->id); // the list on screen stays
}

void LookupTest::noRunBeginsBeforeItIsConfirmed()
{
    open(m_app->context());
    openLookup(u"bob"_s);
    chooseHit(u"bob"_s);
    click("lookupCleanUp");
    QVERIFY(m_window->console().isAsking());
    const ConsoleContext &context = m_window->console().context();
    QVERIFY(!m_window->console().runAutomatically({context.settings.retention, context.settings.limits}));
    QTRY_VERIFY(dialog());
    QVERIFY(m_window->console().isAsking());
    click("confirmCancel");
    QTRY_VERIFY(!dialog() && !m_window->console().isAsking());
}

void LookupTest::oneSessionHasNoTrialAge()
{
    open(m_app->context());
    m_window->console().setAge(6h);
    waitForScan();
    QVERIFY(m_window->console().isTrial());
    openLookup(u"bob"_s);
    chooseHit(u"bob"_s);
    click("lookupCleanUp");
    QTRY_VERIFY(dialog());
    QVERIFY(!find<QLabel>("confirmTrial"));
    click("confirmCancel");
    QTRY_VERIFY(!dialog());
}

void LookupTest::cancellingDeletesNothing()
{
    open(m_app->context());
    openLookup(u"bob"_s);
    chooseHit(u"bob"_s);
    click("lookupCleanUp");
    QTRY_VERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Return); // the default
    QTRY_VERIFY(!dialog());
    QVERIFY(!m_window->console().isRunning());
    QVERIFY(m_app->sessions().contains("bob"));
    QCOMPARE(m_app->files().size(), 11);
}

void LookupTest::refusesAHeldSession()
{
    {
        const auto journal = m_app->context().sweep.journal();
        QVERIFY(journal);
        Hold hold = *parseHold("bob", u"for the audit"_s);
        hold.since = m_app->clock().now();
        QVERIFY((*journal)->addHold(hold));
    }
    open(m_app->context());
    openLookup(u"bob"_s);
    chooseHit(u"bob"_s);
    click("lookupCleanUp");
    QTRY_VERIFY(text("lookupSaid").contains(u"the hold on"_s));
    QVERIFY(lookup() && !dialog());
    QCOMPARE(m_app->sessions().size(), 3);
}

void LookupTest::aLimitStandsInItsWay()
{
    ConsoleContext context = m_app->context();
    context.settings.limits.maxItems = 2;
    open(context);
    openLookup(u"bob"_s);
    chooseHit(u"bob"_s);
    click("lookupCleanUp");
    QTRY_VERIFY(dialog());
    QVERIFY(find<QLineEdit>("confirmNumber"));
    QVERIFY(!find<QPushButton>("confirmDelete")->isEnabled());
    dialog()->reject();
    QVERIFY(m_app->sessions().contains("bob"));
}

void LookupTest::theNewestTextCounts()
{
    open(m_app->context());
    openLookup();
    auto *typed = find<QLineEdit>("lookupText");
    for (const QString &each : {u"alice"_s, u"bob"_s, u"carol"_s})
        typed->setText(each);
    QVERIFY(waitForSearch());
    QVERIFY(names().contains(u"carol"_s));
    QVERIFY(!names().contains(u"alice"_s) && !names().contains(u"bob"_s));
    typed->clear();
    QTRY_COMPARE(names(), QStringList());
}

void LookupTest::opensFromAFieldThatIsTypedInto()
{
    openCandidates();
    auto *typed = find<QLineEdit>("search");
    typed->setFocus();
    typed->setText(u"alice"_s);
    typed->setCursorPosition(2);
    QTest::keyClick(typed, Qt::Key_K, Qt::ControlModifier); // elsewhere it deletes to the end of a line
    QTRY_VERIFY(lookup() && lookup()->isVisible());
    QCOMPARE(typed->text(), u"alice"_s);
}

/// Their sessions and the files that they name; what nobody names stays out.
void LookupTest::candidatesAreFoundByNamesOfTheirDocuments()
{
    openCandidates();
    search(u"A.PDF"_s);
    QVERIFY(waitForRows(5));
    QCOMPARE(keys(), (QStringList{u"alice"_s, u"alice/a.pdf"_s, u"alice/a.xlsx"_s, u"carol"_s, u"carol/c.jpg"_s}));
    search(u"a.xlsx"_s); // a part of a key alone
    QVERIFY(waitForRows(1));
    search({});
    QVERIFY(waitForRows(6));
}

} // namespace docsweep

QTEST_MAIN(docsweep::LookupTest)
#include "tst_lookup.moc"
