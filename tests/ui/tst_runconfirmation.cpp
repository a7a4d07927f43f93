// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"
#include "ui/run/confirmdialog.h"
#include "ui/run/runpanel.h"
#include "ui/words/confirmtexts.h"
#include "ui/words/format.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTranslator>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What stands between a choice and its deletion: the confirmation, with the limits as the run itself will judge them.
class RunConfirmationTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void asksForNoNumberWithinTheLimits();
    void asksOnceForFilesOfLivingSessions();
    void asksAtTheFirstCleanupThatDeletesSuchFiles();
    void asksForTheNumberWhenALimitStands_data();
    void asksForTheNumberWhenALimitStands();
    void deletesWhatWasTypedAndSaysWhichLimitWasSetAside();
    void agreesWithTheRunAtTheVeryBoundary();
    void tellsWhatHasChangedSinceTheListBefore();
    void saysThatALimitStoppedARun();
    void refusesAListThatAnotherProcessHasWorkedOn();
    void asksNothingWhenTheLimitsCannotBeChecked();
    void keepsTheButtonsOnTheScreen();
    void readsNumbersAsPeopleTypeThem_data();
    void readsNumbersAsPeopleTypeThem();

private:
    void open(const LimitSettings &limits);
    void openContext(const ConsoleContext &context);
    void scan();
    void cleanUpAll();
    QString alerts();
    QString text(const char *label) { return find<QLabel>(label)->text(); }
    template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
    ConfirmDialog *dialog() { return m_window->findChild<ConfirmDialog *>(); }
    void click(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }

    QTranslator m_english;
    std::unique_ptr<WebApp> m_app;
    std::unique_ptr<OpenWindow> m_window;
};

void RunConfirmationTest::initTestCase()
{
    QVERIFY(m_english.load(u":/i18n/docsweep_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
}

/// 3 of 10 things are old: a session with its file, and a stray.
void RunConfirmationTest::init()
{
    m_app = std::make_unique<WebApp>();
    m_app->addSession("alice", 2h, {"alice/a.pdf"});
    m_app->addFile("alice/a.pdf", 2h, 3000);
    m_app->addFile("stray/old.bin", 48h, 10);
    m_app->addSession("bob", 5min);
    for (const QByteArray n : {"1", "2", "3", "4", "5", "6"})
        m_app->addFile("bob/young" + n + ".txt", 1min, 100);
}

void RunConfirmationTest::cleanup()
{
    if (QTest::currentTestFailed() && m_window) { // what the window said to it
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                qInfo() << label->objectName() << label->text();
        }
    }
    m_window.reset();
    m_app.reset();
}

void RunConfirmationTest::open(const LimitSettings &limits)
{
    ConsoleContext context = m_app->context();
    context.settings.limits = limits;
    openContext(context);
}

void RunConfirmationTest::openContext(const ConsoleContext &context)
{
    m_window = std::make_unique<OpenWindow>(context, Theme::light());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    scan();
    click("page1");
}

void RunConfirmationTest::scan()
{
    m_window->console().scan();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->console().isScanning(), 20000);
}

void RunConfirmationTest::cleanUpAll()
{
    QTRY_VERIFY(find<QPushButton>("cleanUpAll")->isVisible());
    click("cleanUpAll");
}

QString RunConfirmationTest::alerts()
{
    QStringList texts;
    for (const QLabel *label : m_window->findChildren<QLabel *>(u"alertText"_s))
        texts << label->text();
    return texts.join(u'\n');
}

void RunConfirmationTest::asksForNoNumberWithinTheLimits()
{
    open({3, 30.0, 50.0, 1.0});
    cleanUpAll();
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20000);
    QVERIFY(!find<QLineEdit>("confirmNumber"));
    QVERIFY(find<QPushButton>("confirmDelete")->isEnabled());
    QVERIFY(find<QPushButton>("confirmCancel")->isDefault());
    QCOMPARE(find<QPushButton>("confirmDelete")->text(), u"Delete 3 items, 2.9 KB"_s);
    QVERIFY(!find<QLabel>("confirmDifference")); // there is no list before this one
    const auto *scroll = dialog()->findChild<QScrollArea *>(u"confirmScroll"_s);
    QCOMPARE(scroll->verticalScrollBar()->maximum(), 0); // everything is in sight
    QVERIFY(scroll->geometry().bottom() < find<QPushButton>("confirmCancel")->geometry().top());
}

void RunConfirmationTest::asksOnceForFilesOfLivingSessions()
{
    m_app->addFile("bob/old.pdf", 5h, 2048);
    open({});
    cleanUpAll();
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20000);
    QVERIFY2(text("confirmLiving").contains(u"1 of the files (2.0 KB)"_s), qPrintable(text("confirmLiving")));
    QVERIFY(!find<QPushButton>("confirmDelete")->isEnabled());
    find<QCheckBox>("confirmLivingYes")->setChecked(true);
    QVERIFY(find<QPushButton>("confirmDelete")->isEnabled());
    find<QCheckBox>("confirmLivingYes")->setChecked(false);
    QVERIFY(!find<QPushButton>("confirmDelete")->isEnabled());
    find<QCheckBox>("confirmLivingYes")->setChecked(true);
    click("confirmDelete");
    QTRY_VERIFY_WITH_TIMEOUT(!m_app->files().contains("bob/old.pdf"), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->console().isRunning(), 20000);
    m_app->addFile("bob/old.pdf", 5h, 2048);
    m_app->addFile("bob/young7.txt", 1min);
    scan();
    click("page1");
    cleanUpAll();
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20000);
    QVERIFY(!find<QLabel>("confirmLiving"));
    QVERIFY(find<QPushButton>("confirmDelete")->isEnabled());
}

void RunConfirmationTest::asksAtTheFirstCleanupThatDeletesSuchFiles()
{
    open({});
    cleanUpAll();
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20000);
    QVERIFY(!find<QLabel>("confirmLiving"));
    click("confirmDelete");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->console().lastRun(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->console().isRunning(), 20000);
    m_app->addFile("bob/old.pdf", 5h, 2048);
    scan();
    click("page1");
    cleanUpAll();
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20000);
    QVERIFY(find<QLabel>("confirmLiving"));
    QVERIFY(!find<QPushButton>("confirmDelete")->isEnabled());
}

void RunConfirmationTest::asksForTheNumberWhenALimitStands_data()
{
    QTest::addColumn<LimitSettings>("limits");
    QTest::addColumn<QString>("reason");
    const std::nullopt_t none = std::nullopt;
    QTest::newRow("items") << LimitSettings{2, none, none, none} << u"3 items are more than the safety limit of 2."_s;
    QTest::newRow("share") << LimitSettings{none, 29.0, none, none}
                           << u"3 of the 10 items that the scan found are 30% of everything. The safety limit is "
                              "29%."_s;
    QTest::newRow("bucket") << LimitSettings{none, none, 20.0,
        none} << u"2 of the 8 files in bucket document-uploads are 25% of it. The safety limit is 20% of a bucket."_s;
}

void RunConfirmationTest::asksForTheNumberWhenALimitStands()
{
    QFETCH(LimitSettings, limits);
    QFETCH(QString, reason);
    open(limits);
    cleanUpAll();
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20000);
    QCOMPARE(text("confirmReason1"), reason);
    QVERIFY(find<QPushButton>("confirmCancel")->isDefault());
    QCOMPARE(dialog()->focusWidget(), find<QPushButton>("confirmCancel"));
    for (const QLabel *label : dialog()->findChildren<QLabel *>()) // nothing of it is cut off
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->objectName()));
    QVERIFY(!find<QPushButton>("confirmDelete")->isEnabled());
    for (const QString &wrong : {u"2"_s, u"33"_s, u"three"_s, u"3x"_s}) {
        find<QLineEdit>("confirmNumber")->clear();
        QTest::keyClicks(find<QLineEdit>("confirmNumber"), wrong);
        QVERIFY2(!find<QPushButton>("confirmDelete")->isEnabled(), qPrintable(wrong));
    }
    QTest::keyClick(find<QLineEdit>("confirmNumber"), Qt::Key_Return); // cancels: never by chance
    QTRY_VERIFY(!dialog());
    QVERIFY(!m_window->console().isRunning());
    QCOMPARE(m_app->files().size(), 8);
}

void RunConfirmationTest::deletesWhatWasTypedAndSaysWhichLimitWasSetAside()
{
    open({2, std::nullopt, std::nullopt, std::nullopt});
    cleanUpAll();
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20000);
    QTest::keyClicks(find<QLineEdit>("confirmNumber"), u"3"_s);
    QVERIFY(find<QPushButton>("confirmDelete")->isEnabled());
    click("confirmDelete");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->console().lastRun(), 20000);
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
    QCOMPARE(m_app->files().size(), 6);
    QVERIFY(m_window->console().lastRun()->overridden.text.contains(u"more than the limit of 2"_s));
    QVERIFY(text("runFigures").contains(u"more than the safety limit of 2"_s));
}

void RunConfirmationTest::agreesWithTheRunAtTheVeryBoundary()
{
    // Whatever the dialog lets through without a number, the run lets through as well.
    for (const LimitSettings &limits :
        {LimitSettings{3, 30.0, 25.0, std::nullopt}, LimitSettings{3, 100.0, 100.0, 1.0}}) {
        cleanup();
        init();
        open(limits);
        cleanUpAll();
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20000);
        QVERIFY(!find<QLineEdit>("confirmNumber"));
        click("confirmDelete");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->console().lastRun(), 20000);
        QVERIFY(m_window->console().lastRun()->overridden.isEmpty());
        QCOMPARE(m_app->files().size(), 6);
    }
}

void RunConfirmationTest::tellsWhatHasChangedSinceTheListBefore()
{
    open({});
    m_app->addFile("stray/second.bin", 48h, 2048);
    m_app->addFile("stray/third.bin", 48h, 2048);
    scan();
    cleanUpAll();
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20000);
    QVERIFY2(text("confirmDifference").startsWith(u"2 items more than in the list of "_s),
        qPrintable(text("confirmDifference")));
    QVERIFY2(text("confirmDifference").endsWith(u"(+4.0 KB)."_s), qPrintable(text("confirmDifference")));
    const Instant now = m_app->clock().now();
    QCOMPARE(differenceTexts({now, -1, -2048, -2, 7}, now).mid(1),
        (QStringList{u"2 items that a hold kept then are no longer kept."_s,
            u"7 items of that list have been deleted since."_s}));
    QVERIFY(differenceTexts({now, -1, -2048, 0, 0}, now).constFirst().startsWith(u"1 item fewer than"_s));
    QVERIFY(differenceTexts({now, 0, 0, 1, 0}, now).constLast().startsWith(u"1 item more is kept"_s));
}

void RunConfirmationTest::saysThatALimitStoppedARun()
{
    open({2, std::nullopt, std::nullopt, std::nullopt});
    QVERIFY(m_window->console().plan());
    m_window->console().run({{0, 2}}); // as another client would, without having asked
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->console().isRunning(), 20000);
    QCOMPARE(text("runTitle"), u"Nothing was deleted: A safety limit stopped it"_s);
    QVERIFY(text("runFigures").contains(u"more than the safety limit of 2"_s));
    QCOMPARE(m_app->files().size(), 8);
}

void RunConfirmationTest::refusesAListThatAnotherProcessHasWorkedOn()
{
    open({});
    QTRY_VERIFY(find<QPushButton>("cleanUpAll")->isVisible());
    const PlanId plan = m_window->console().plan()->id;
    ItemChoice choice; // as it was counted before the other one began
    choice.plan = plan;
    choice.totals.items = 3;
    choice.scope = {{0, 2}};
    SweepRunner other(m_window->console().context().sweep);
    QVERIFY(other.execute({plan, RunTrigger::CommandLine, {{2, 2}}, {}}, {}));
    RunConfirmation *confirmation = m_window->findChild<RunConfirmation *>();
    confirmation->ask(choice);
    QTRY_VERIFY(alerts().contains(u"This list has changed"_s));
    QVERIFY(!dialog());
}

void RunConfirmationTest::asksNothingWhenTheLimitsCannotBeChecked()
{
    ConsoleContext context = m_app->context();
    const auto isBroken = std::make_shared<std::atomic<bool>>(false);
    context.read.journal = [inner = context.read.journal, isBroken]() -> Result<std::unique_ptr<Journal>> {
        if (isBroken->load())
            return fail(ErrorKind::Io, u"the disk is gone"_s);
        return inner();
    };
    openContext(context);
    QTRY_VERIFY(find<QPushButton>("cleanUpAll")->isVisible());
    isBroken->store(true);
    cleanUpAll();
    QTRY_VERIFY(alerts().contains(u"the disk is gone"_s));
    QVERIFY(!dialog());
}

void RunConfirmationTest::keepsTheButtonsOnTheScreen()
{
    ItemChoice choice;
    choice.totals.items = 1000;
    choice.totals.orphans = {1000, 1000};
    for (int i = 0; i < 100; ++i)
        choice.buckets[u"bucket-%1"_s.arg(i)] = {10, 10};
    ConfirmDialog many(choice, Plan(), ConfirmFacts(), m_app->clock().now(), Theme::light());
    many.show();
    QVERIFY(QTest::qWaitForWindowExposed(&many));
    const int screen = many.screen()->availableGeometry().height();
    QVERIFY(many.height() < screen);
    auto *number = many.findChild<QLineEdit *>(u"confirmNumber"_s);
    for (const QWidget *part :
        {static_cast<QWidget *>(number), static_cast<QWidget *>(many.findChild<QPushButton *>(u"confirmCancel"_s))})
        QVERIFY(many.rect().contains(part->mapTo(&many, part->rect().bottomRight())));
    QVERIFY(many.findChild<QScrollArea *>(u"confirmScroll"_s)->verticalScrollBar()->maximum() > 0);
}

void RunConfirmationTest::readsNumbersAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("number");
    QTest::newRow("plain") << u"1204"_s << qint64(1204);
    QTest::newRow("with a comma") << u"1,204"_s << qint64(1204);
    QTest::newRow("with a point") << u"1.204"_s << qint64(1204);
    QTest::newRow("with a narrow space") << u"1\u202f204 "_s << qint64(1204);
    QTest::newRow("in Arabic digits") << u"١٢٠٤"_s << qint64(1204);
    QTest::newRow("nothing") << QString() << qint64(-1);
    QTest::newRow("words") << u"all"_s << qint64(-1);
    QTest::newRow("with a sign") << u"+1204"_s << qint64(-1);
    QTest::newRow("too long") << QString(30, u'1') << qint64(-1);
}

void RunConfirmationTest::readsNumbersAsPeopleTypeThem()
{
    QFETCH(QString, typed);
    QFETCH(qint64, number);
    QCOMPARE(typedNumber(typed).value_or(-1), number);
}

} // namespace docsweep

QTEST_MAIN(docsweep::RunConfirmationTest)
#include "tst_runconfirmation.moc"
