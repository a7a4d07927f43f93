// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"
#include "ui/frame/acceptdialog.h"

#include <QDir>
#include <QScrollBar>
#include <QTranslator>

#include <atomic>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr QSize kNarrow(960, 600);

    /// The whole of it can be read where it stands.
    bool isWhole(const QLabel &label)
    {
        return !label.isVisible() || label.height() >= label.heightForWidth(label.width());
    }

    bool isWithin(const QWidget &widget, const QWidget &outer)
    {
        return outer.rect().contains(QRect(widget.mapTo(&outer, QPoint()), widget.size()));
    }

} // namespace

/// The smallest window, and long words: nothing is cut off, squeezed into a column or out of the window.
class NarrowPagesTest : public WindowTest {
    Q_OBJECT

private slots:
    void cleanup();
    void theFootOfTheCandidatesHoldsItsWords_data();
    void theFootOfTheCandidatesHoldsItsWords();
    void theDetailsOfACandidateAreNoWiderThanTheirPane_data() { languages(); }
    void theDetailsOfACandidateAreNoWiderThanTheirPane();
    void aReportSaysWhatToDo();
    void theButtonsOfAReportAreWhole_data() { languages(); }
    void theButtonsOfAReportAreWhole();
    void whatIsAskedOfAStrangerIsWhole_data() { languages(); }
    void whatIsAskedOfAStrangerIsWhole();

private:
    static void languages();
    void speak(const QString &language);
    void shrink(QSize size = kNarrow);
    ConsoleContext withAwayStorage();

    QTranslator m_words;
    std::shared_ptr<std::atomic<bool>> m_away = std::make_shared<std::atomic<bool>>(false);
};

void NarrowPagesTest::cleanup()
{
    m_window.reset();
    QCoreApplication::removeTranslator(&m_words);
}

void NarrowPagesTest::languages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "fr", "pt_BR", "ar", "ja"})
        QTest::addRow("%s", language) << QString::fromLatin1(language);
}

void NarrowPagesTest::speak(const QString &language)
{
    QVERIFY(m_words.load(u":/i18n/docsweep_"_s + language + u".qm"_s));
    QCoreApplication::installTranslator(&m_words);
}

void NarrowPagesTest::shrink(QSize size)
{
    m_window->resize(size);
    QTRY_COMPARE(m_window->size(), size);
}

ConsoleContext NarrowPagesTest::withAwayStorage()
{
    ConsoleContext context = m_app->context();
    context.sweep.objects = [away = m_away, real = context.sweep.objects]() -> Result<std::unique_ptr<ObjectStore>> {
        if (away->load())
            return fail(ErrorKind::Unavailable, u"Storage service unavailable: nobody answers"_s);
        return real();
    };
    return context;
}

void NarrowPagesTest::theFootOfTheCandidatesHoldsItsWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"en", "de", "fr", "ar", "ja"}) {
        QTest::addRow("%s, small", language) << QString::fromLatin1(language) << kNarrow;
        QTest::addRow("%s, usual", language) << QString::fromLatin1(language) << QSize(1280, 800);
    }
}

/// With all that it ever says: what is ticked, what the filter hides of it, and what goes along.
void NarrowPagesTest::theFootOfTheCandidatesHoldsItsWords()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    speak(language);
    openCandidates();
    shrink(size);
    tickKey(u"alice"_s);
    tickKey(u"stray/old.bin"_s);
    search(u"alice"_s);
    QTRY_VERIFY(!text("tickedCount").contains(u"…"_s)); // counted
    auto *bar = find<QWidget>("candidatesBar");
    const auto *ticked = find<QLabel>("tickedCount");
    QTRY_VERIFY2(ticked->height() <= 3 * ticked->fontMetrics().lineSpacing() + 4,
        qPrintable(ticked->text() + u" %1"_s.arg(ticked->height())));
    QTRY_VERIFY(isWhole(*ticked));
    QCOMPARE(m_window->size(), size);
    QCOMPARE(table().horizontalScrollBar()->maximum(), 0); // and the table does not scroll sideways
    for (const QPushButton *button : bar->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QVERIFY2(isWithin(*button, *m_window), qPrintable(button->objectName()));
    }
}

/// Also of one that is held, whose heading is the longest.
void NarrowPagesTest::theDetailsOfACandidateAreNoWiderThanTheirPane()
{
    QFETCH(QString, language);
    speak(language);
    openCandidates();
    shrink(QSize(1280, 800));
    choose(u"alice"_s);
    const auto *content = find<QWidget>("detailsContent");
    QTRY_VERIFY(content->isVisible());
    find<QLabel>("detailsWhyHeading")->setText(find<QLabel>("detailsWhyHeading")->text().repeated(3));
    QTRY_VERIFY2(content->width() <= content->parentWidget()->width(), qPrintable(QString::number(content->width())));
    for (const QLabel *label : content->findChildren<QLabel *>()) {
        if (label->wordWrap())
            QTRY_VERIFY2(isWhole(*label), qPrintable(label->text()));
    }
}

/// However low the window is.
void NarrowPagesTest::aReportSaysWhatToDo()
{
    m_away->store(true);
    open(withAwayStorage());
    m_window->console().run({{0, quint32(m_window->console().plan()->totals.items - 1)}});
    waitForRun();
    m_window->showPage(MainWindow::Activity);
    m_window->showRun(1);
    QTRY_VERIFY(find<QPushButton>("runRetry")->isVisible());
    click("runClose"); // the panel
    for (const QSize size : {QSize(1280, 900), kNarrow}) {
        shrink(size);
        const auto *reasons = find<QLabel>("runReasons");
        QTRY_VERIFY2(
            reasons->text().contains(u"Every run tries again; “Retry” does it now."_s), qPrintable(reasons->text()));
        QTRY_VERIFY(isWhole(*reasons));
        QVERIFY(isWithin(*reasons, *m_window));
        QTRY_VERIFY(find<QTableView>("runItems")->viewport()->height() >= 40); // and the items are there
    }
}

void NarrowPagesTest::theButtonsOfAReportAreWhole()
{
    QFETCH(QString, language);
    speak(language);
    m_away->store(true);
    open(withAwayStorage());
    m_window->console().run({{0, quint32(m_window->console().plan()->totals.items - 1)}});
    waitForRun();
    m_window->showPage(MainWindow::Activity);
    m_window->showRun(1);
    QTRY_VERIFY(find<QPushButton>("runRetry")->isVisible());
    shrink();
    for (const char *name : {"runBack", "runRetry", "runExport", "runPaper"}) {
        const auto *button = find<QPushButton>(name);
        QTRY_VERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        QVERIFY2(isWithin(*button, *m_window), qPrintable(button->text()));
    }
    QVERIFY(!find<QPushButton>("runRetry")->toolTip().isEmpty());
}

void NarrowPagesTest::whatIsAskedOfAStrangerIsWhole()
{
    QFETCH(QString, language);
    speak(language);
    open(m_app->context());
    const QString bucket = m_app->path(u"storage/document-uploads"_s);
    QVERIFY(QDir().rename(bucket, bucket + u"-former"_s));
    QVERIFY(QDir().mkpath(bucket));
    m_window->console().scan();
    waitForScan();
    QCOMPARE(m_window->console().strangers().size(), size_t(1));
    shrink();
    auto *dialog = new AcceptDialog(m_window->console(), m_window.get());
    dialog->open();
    QTRY_VERIFY(dialog->isVisible());
    QTRY_VERIFY2(dialog->height() <= kNarrow.height() && dialog->width() <= kNarrow.width(),
        qPrintable(u"%1 x %2"_s.arg(dialog->width()).arg(dialog->height())));
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        QTRY_VERIFY2(isWhole(*label), qPrintable(label->text()));
    for (const QPushButton *button : dialog->findChildren<QPushButton *>())
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
}

} // namespace docsweep

QTEST_MAIN(docsweep::NarrowPagesTest)
#include "tst_narrowpages.moc"
