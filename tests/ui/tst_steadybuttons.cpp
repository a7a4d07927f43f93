// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"
#include "ui/run/runpanel.h"
#include "ui/start/checklist.h"

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Where something is about to be clicked, nothing else stands a moment later.
class SteadyButtonsTest : public WindowTest {
    Q_OBJECT

private slots:
    void pauseAndResumeAreOneButton();
    void aRunThatEndsPutsNothingUnderTheMouse();
    void ticksMoveNoButton();
    void theEndOfACheckMovesNothing();

private:
    QRect place(const char *name) { return placeOf(*find<QPushButton>(name), *m_window); }
    /// Everything takes its place.
    static void settle()
    {
        for (int round = 0; round < 4; ++round)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
    static QRect placeOf(const QWidget &widget, const QWidget &in)
    {
        return {widget.mapTo(&in, QPoint()), widget.size()};
    }
    static QList<QRect> buttonsOf(const QWidget &in, std::initializer_list<const char *> names)
    {
        QList<QRect> places;
        for (const char *name : names) {
            const auto *button = in.findChild<QPushButton *>(QLatin1String(name));
            if (button->isVisible())
                places << placeOf(*button, in);
        }
        return places;
    }
};

void SteadyButtonsTest::pauseAndResumeAreOneButton()
{
    RunPanel panel(Theme::light());
    panel.resize(900, 200);
    panel.show();
    panel.begin();
    settle();
    auto *pause = panel.findChild<QPushButton *>(u"runPause"_s);
    auto *stop = panel.findChild<QPushButton *>(u"runStop"_s);
    const QRect pausePlace = placeOf(*pause, panel);
    const QRect stopPlace = placeOf(*stop, panel);
    panel.showPaused(true);
    settle();
    QCOMPARE(pause->text(), u"Resume"_s);
    QCOMPARE(placeOf(*pause, panel), pausePlace);
    QCOMPARE(placeOf(*stop, panel), stopPlace);
    panel.showStopping();
    settle();
    QCOMPARE(placeOf(*stop, panel), stopPlace);
}

void SteadyButtonsTest::aRunThatEndsPutsNothingUnderTheMouse()
{
    for (const int width : {760, 1100}) {
        RunPanel panel(Theme::light());
        panel.resize(width, 200);
        panel.show();
        panel.begin();
        settle();
        const QList<QRect> running = buttonsOf(panel, {"runPause", "runStop"});
        QCOMPARE(running.size(), 2);
        const int height = panel.height();
        Run run;
        run.state = RunState::Done;
        panel.showResult(run, 0);
        panel.setReportShown(true);
        settle();
        const QList<QRect> ended = buttonsOf(panel, {"runReport", "runRescan", "runClose"});
        QCOMPARE(ended.size(), 3);
        for (const QRect &before : running) {
            for (const QRect &after : ended)
                QVERIFY2(!before.intersects(after), QByteArray::number(width));
        }
        QVERIFY2(panel.height() >= height, "what stands above it would come under the mouse");
        panel.setRescanShown(false);
        settle();
        QCOMPARE(buttonsOf(panel, {"runClose"}).front(), ended.last());
    }
}

void SteadyButtonsTest::ticksMoveNoButton()
{
    openCandidates();
    m_window->resize(1280, 800);
    QTRY_VERIFY(find<QPushButton>("cleanUpAll")->isVisible());
    settle();
    const QRect hold = place("holdRows");
    const QRect exports = place("exportRows");
    const QRect all = place("cleanUpAll");
    tickKey(u"stray/old.bin"_s);
    QTRY_VERIFY(find<QPushButton>("cleanUpTicked")->isVisible() && find<QPushButton>("cleanUpTicked")->isEnabled());
    QVERIFY(!find<QPushButton>("cleanUpAll")->isVisible());
    QCOMPARE(place("holdRows"), hold);
    QCOMPARE(place("exportRows"), exports);
    const QRect ticked = place("cleanUpTicked");
    QVERIFY(!ticked.intersects(all));
    QVERIFY(!place("untickAll").intersects(all) && !place("untickAll").intersects(ticked));
    tickKey(u"carol"_s);
    QTRY_VERIFY(find<QPushButton>("cleanUpTicked")->isEnabled());
    QCOMPARE(place("cleanUpTicked"), ticked);
    click("untickAll");
    QTRY_VERIFY(find<QPushButton>("cleanUpAll")->isVisible());
    QCOMPARE(place("cleanUpAll"), all);
    QCOMPARE(place("holdRows"), hold);
}

void SteadyButtonsTest::theEndOfACheckMovesNothing()
{
    QWidget window;
    auto *list = new CheckList(Theme::light(), &window);
    list->resize(600, 300);
    window.resize(600, 300);
    window.show();
    list->begin();
    list->show();
    settle();
    auto *title = list->findChild<QLabel *>(u"checkTitle"_s);
    const int width = title->width();
    list->end({});
    settle();
    QCOMPARE(title->width(), width);
}

} // namespace docsweep

QTEST_MAIN(docsweep::SteadyButtonsTest)
#include "tst_steadybuttons.moc"
