// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/windowkeeper.h"
#include "tests/ui/webapp.h"
#include "ui/candidates/candidatespage.h"
#include "ui/console/console.h"
#include "ui/frame/topbar.h"
#include "ui/mainwindow.h"
#include "ui/schedule/scheduledruns.h"
#include "ui/words/format.h"
#include "ui/words/languages.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    QPalette darkPalette()
    {
        QPalette palette(Qt::black);
        palette.setColor(QPalette::Window, Qt::black);
        palette.setColor(QPalette::WindowText, Qt::white);
        return palette;
    }

} // namespace

/// Language and colours change while the window is open, and nothing of its work is lost.
class LanguagesTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theWindowSpeaksAnotherLanguageAtOnce();
    void theChoiceSurvivesARestart();
    void theCommandLineIsStrongerAndNotRemembered();
    void arabicIsReadFromTheRight();
    void numbersAreThoseOfTheLanguage();
    void agesCanBeTypedAsTheyAreShown();
    void coloursFollowTheDesktop();
    void chosenColoursDoNot();
    void whatWasTickedStaysTicked();
    void aChipIsWordedAnew();
    void aRunGoesOn();
    void whatARunDidStaysInSight();
    void aQuestionIsWaitedFor();
    void languagesAreFoundInEverySpelling_data();
    void languagesAreFoundInEverySpelling();
    void theDesktopsListIsFollowed();

private:
    void open(const WindowKeeper::Given &given = {});
    void choose(const QString &language, ThemeChoice theme = ThemeChoice::Light);
    void scan();
    MainWindow &window() { return *m_keeper->window(); }
    template <typename T> T *find(const char *name) { return window().findChild<T *>(QLatin1String(name)); }
    QString stateFile() const { return m_app->home() + u"/window.ini"_s; }

    std::unique_ptr<WebApp> m_app;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<ScheduledRuns> m_scheduled;
    std::unique_ptr<WindowKeeper> m_keeper;
};

void LanguagesTest::init()
{
    qRegisterMetaType<MainWindow *>("docsweep::MainWindow*");
    m_app = std::make_unique<WebApp>();
    m_app->addSession("alice", 2h, {"alice/a.pdf"});
    m_app->addFile("alice/a.pdf", 2h, 3000);
    m_app->addSession("carol", 3h);
    m_languages = std::make_unique<Languages>(QStringLiteral(DOCSWEEP_CATALOGS));
}

void LanguagesTest::cleanup()
{
    m_keeper.reset();
    m_scheduled.reset();
    m_console.reset();
    m_languages->use(u"en"_s);
    m_languages.reset();
    m_app.reset();
}

void LanguagesTest::open(const WindowKeeper::Given &given)
{
    m_keeper.reset();
    m_console = std::make_unique<Console>(m_app->context());
    m_scheduled = std::make_unique<ScheduledRuns>(*m_console, *m_console->context().clock);
    WindowKeeper::Given own = given;
    own.stateFile = stateFile();
    m_keeper = std::make_unique<WindowKeeper>(*m_console, *m_scheduled, *m_languages, own);
    m_keeper->open();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
}

void LanguagesTest::choose(const QString &language, ThemeChoice theme)
{
    QSignalSpy replaced(m_keeper.get(), &WindowKeeper::windowReplaced);
    m_keeper->setAppearance({language, theme});
    QTRY_COMPARE(replaced.size(), 1);
}

void LanguagesTest::scan()
{
    m_console->scan();
    QTRY_VERIFY_WITH_TIMEOUT(!m_console->isScanning() && m_console->plan(), 20000);
}

void LanguagesTest::theWindowSpeaksAnotherLanguageAtOnce()
{
    open({{}, ThemeChoice::Light, {}});
    window().resize(1100, 700);
    window().showPage(MainWindow::Settings);
    QCOMPARE(find<QPushButton>("page0")->text(), u"Overview"_s);
    auto *language = find<QComboBox>("language");
    QVERIFY(language->isVisible());
    language->setCurrentIndex(language->findData(u"de"_s));
    QVERIFY(language->currentText().startsWith(u"Deutsch"_s));
    const QPointer<MainWindow> before = &window();
    emit language->activated(language->currentIndex());
    QTRY_VERIFY(!before); // gone
    QCOMPARE(find<QPushButton>("page0")->text(), u"Übersicht"_s);
    QVERIFY(window().isVisible());
    QCOMPARE(window().size(), QSize(1100, 700));
    QCOMPARE(find<QStackedWidget>("pages")->currentIndex(), int(MainWindow::Settings));
    QCOMPARE(find<QComboBox>("language")->currentData().toString(), u"de"_s);
}

void LanguagesTest::theChoiceSurvivesARestart()
{
    open();
    choose(u"de"_s, ThemeChoice::Dark);
    open();
    QCOMPARE(find<QPushButton>("page0")->text(), u"Übersicht"_s);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightnessF() < 0.5);
    QCOMPARE(m_keeper->appearance(), (AppearanceChoice{u"de"_s, ThemeChoice::Dark}));
}

void LanguagesTest::theCommandLineIsStrongerAndNotRemembered()
{
    open();
    choose(u"de"_s);
    open({u"en"_s, ThemeChoice::Dark, {}});
    QCOMPARE(find<QPushButton>("page0")->text(), u"Overview"_s);
    open();
    QCOMPARE(find<QPushButton>("page0")->text(), u"Übersicht"_s);
}

void LanguagesTest::arabicIsReadFromTheRight()
{
    open({u"en"_s, ThemeChoice::Light, {}});
    const auto left = [this](const char *name) {
        auto *part = find<QWidget>(name);
        return part->mapTo(&window(), QPoint(0, 0)).x();
    };
    QVERIFY(left("navigation") < left("pages"));
    choose(u"ar"_s);
    QCOMPARE(window().layoutDirection(), Qt::RightToLeft);
    QTRY_VERIFY(left("navigation") > left("pages"));
    choose(u"en"_s);
    QTRY_VERIFY(left("navigation") < left("pages"));
}

void LanguagesTest::numbersAreThoseOfTheLanguage()
{
    m_languages->use(u"ar"_s);
    QCOMPARE(formatCount(1204), u"١٬٢٠٤"_s);
    QCOMPARE(formatBytes(1536), u"\u2067١٫٥ ك.ب\u2069"_s); // the figure first, wherever it stands
    m_languages->use(u"de"_s);
    QCOMPARE(formatCount(1204), u"1.204"_s);
    QCOMPARE(formatBytes(1536), u"1,5 KB"_s);
    m_languages->use(u"en"_s);
    QCOMPARE(formatCount(1204), u"1,204"_s);
}

void LanguagesTest::agesCanBeTypedAsTheyAreShown()
{
    for (const QString &language : {u"en"_s, u"de"_s, u"ar"_s}) {
        m_languages->use(language);
        QCOMPARE(parseAge(formatDuration(3h)), std::optional<Duration>(3h));
        QCOMPARE(parseAge(u"2 h"_s), std::optional<Duration>(2h)); // English is understood everywhere
    }
}

void LanguagesTest::coloursFollowTheDesktop()
{
    open({u"en"_s, ThemeChoice::System, {}});
    QVERIFY(QApplication::palette().color(QPalette::Window).lightnessF() > 0.5);
    QSignalSpy replaced(m_keeper.get(), &WindowKeeper::windowReplaced);
    m_keeper->setSystemPalette(darkPalette);
    QEvent change(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&window(), &change);
    QTRY_COMPARE(replaced.size(), 1);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightnessF() < 0.5);
    QCoreApplication::sendEvent(&window(), &change);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(replaced.size(), 1); // nothing new
}

void LanguagesTest::chosenColoursDoNot()
{
    open({u"en"_s, ThemeChoice::Light, {}});
    MainWindow *before = &window();
    m_keeper->setSystemPalette(darkPalette);
    QEvent change(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&window(), &change);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(&window(), before);
}

void LanguagesTest::whatWasTickedStaysTicked()
{
    open({u"en"_s, ThemeChoice::Light, {}});
    scan();
    CandidatesModel &model = find<CandidatesPage>("candidatesPage")->model();
    QTRY_VERIFY(model.isComplete() && model.rowCount() > 0);
    model.setTicked(0, 0, true);
    const TickSet ticks = model.ticks();
    choose(u"de"_s);
    QCOMPARE(find<CandidatesPage>("candidatesPage")->model().ticks(), ticks);
    QCOMPARE(find<QPushButton>("page1")->text(), u"Löschkandidaten"_s);
}

void LanguagesTest::aChipIsWordedAnew()
{
    open({u"en"_s, ThemeChoice::Light, {}});
    scan();
    find<CandidatesPage>("candidatesPage")->showSession("alice");
    QCOMPARE(find<QPushButton>("chipExtra")->text(), u"Session alice"_s);
    choose(u"de"_s);
    QCOMPARE(find<QPushButton>("chipExtra")->text(), u"Sitzung alice"_s);
    ItemFilter old;
    old.changedBefore = m_console->plan()->statistics.takenAt - 90min;
    find<CandidatesPage>("candidatesPage")->showFilter(old, u"älter"_s);
    choose(u"en"_s);
    QCOMPARE(find<QPushButton>("chipExtra")->text(), u"older than 1 h 30 min"_s);
}

void LanguagesTest::aRunGoesOn()
{
    m_app->addMany(300);
    open({u"en"_s, ThemeChoice::Light, {}});
    scan();
    m_console->run({{0, quint32(m_console->plan()->totals.items)}});
    m_console->pauseRun();
    choose(u"de"_s, ThemeChoice::Dark);
    QVERIFY(m_console->isRunning());
    QVERIFY(find<QWidget>("runArea")->isVisible());
    QVERIFY(find<QPushButton>("runPause")->isVisible());
    QTRY_COMPARE(find<QLabel>("runTitle")->text(), u"Paused: no new batch starts"_s);
    QTest::mouseClick(find<QPushButton>("runPause"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_console->isRunning(), 60000);
    QVERIFY(find<QLabel>("runTitle")->text().startsWith(u"Done"_s));
    QCOMPARE(m_app->sessions().size(), 0);
}

void LanguagesTest::whatARunDidStaysInSight()
{
    open({u"en"_s, ThemeChoice::Light, {}});
    scan();
    m_console->run({{0, quint32(m_console->plan()->totals.items)}});
    QTRY_VERIFY_WITH_TIMEOUT(!m_console->isRunning(), 20000);
    choose(u"de"_s);
    QVERIFY(find<QWidget>("runArea")->isVisible());
    QVERIFY(find<QLabel>("runTitle")->text().startsWith(u"Done"_s));
}

void LanguagesTest::aQuestionIsWaitedFor()
{
    open({u"en"_s, ThemeChoice::Light, {}});
    MainWindow *before = &window();
    auto *question = new QMessageBox(&window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->open();
    QTRY_VERIFY(QApplication::activeModalWidget());
    m_keeper->setAppearance({u"de"_s, ThemeChoice::Light});
    QCoreApplication::sendPostedEvents();
    QCOMPARE(&window(), before);
    question->close();
    QTRY_VERIFY(&window() != before);
    QCOMPARE(find<QPushButton>("page0")->text(), u"Übersicht"_s);
}

void LanguagesTest::languagesAreFoundInEverySpelling_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("language");
    QTest::newRow("as it is") << u"de"_s << u"de"_s;
    QTest::newRow("with a country") << u"de_AT"_s << u"de"_s;
    QTest::newRow("as a locale") << u"de_CH.UTF-8"_s << u"de"_s;
    QTest::newRow("with a dash") << u"AR-eg"_s << u"ar"_s;
    QTest::newRow("one that is not there") << u"xx"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void LanguagesTest::languagesAreFoundInEverySpelling()
{
    QFETCH(QString, word);
    QTEST(m_languages->find(word), "language");
}

void LanguagesTest::theDesktopsListIsFollowed()
{
    QCOMPARE(m_languages->available(), (QStringList{u"en"_s, u"ar"_s, u"de"_s}));
    QCOMPARE(m_languages->forSystem({u"sw"_s, u"de-CH"_s, u"en"_s}), u"de"_s);
    QCOMPARE(m_languages->forSystem({u"sw"_s}), u"en"_s);
    QCOMPARE(Languages::nativeName(u"pt_BR"_s), u"Português (Brasil)"_s);
    QCOMPARE(Languages::localeOf(u"de"_s, QLocale(u"de_AT"_s)), QLocale(u"de_AT"_s)); // this machine's own way
    QCOMPARE(Languages::localeOf(u"de"_s, QLocale(u"fr_FR"_s)), QLocale(u"de"_s));
}

} // namespace docsweep

QTEST_MAIN(docsweep::LanguagesTest)
#include "tst_languages.moc"
