// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "core/sweep/systemcheck.h"
#include "tests/ui/windowtest.h"
#include "ui/activity/activitypage.h"
#include "ui/candidates/candidatesmodel.h"
#include "ui/frame/healthpill.h"
#include "ui/look/plaintext.h"
#include "ui/run/confirmdialog.h"
#include "ui/words/errorwords.h"

#include <QAbstractItemView>
#include <QAction>
#include <QMessageBox>
#include <QTableWidget>
#include <QTextDocument>
#include <QTimer>
#include <QToolTip>

#include <atomic>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    /// What a stranger can put into a key, a note, an error.
    const QByteArray kHostile("<img src=x><b>fat</b>\xe2\x80\xaegnp\n&lt;i&gt;");
    const QByteArray kHostileKey("<img src=x><b>fat<i>\xe2\x80\xaegnp\n&lt;");
    constexpr QChar kTurnsRound(0x202e);

    /// Whether a label would take this for markup, and what that would do.
    bool showsMarkup(const QLabel &label)
    {
        if (label.textFormat() == Qt::PlainText)
            return false;
        if (label.textFormat() == Qt::AutoText && label.isVisible()) // else the style has not met it yet
            return Qt::mightBeRichText(label.text());
        return label.textFormat() == Qt::RichText
            && (label.text().contains("<img"_L1) || label.text().contains("<b>"_L1) || label.text().contains("<i>"_L1));
    }

    QStringList textsOf(const QWidget &widget)
    {
        QStringList texts{widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.windowTitle(),
            widget.accessibleName(), widget.accessibleDescription()};
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            texts << button->text();
        const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        if (!view || !view->model())
            return texts;
        const QAbstractItemModel &model = *view->model();
        for (int row = 0; row < std::min(50, model.rowCount()); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    texts << model.index(row, column).data(role).toString();
            }
        }
        return texts;
    }

    /// What was posted has been done.
    bool settle()
    {
        bool isDone = false;
        QTimer::singleShot(0, qApp, [&isDone] { isDone = true; });
        return QTest::qWaitFor([&isDone] { return isDone; });
    }

} // namespace

/// Nothing that comes from outside is markup in the window, and nothing of it turns the line round.
class PlainTextTest : public WindowTest {
    Q_OBJECT

private slots:
    void keysAndErrorsOnEveryPage();
    void theStorageThatIsAway();
    void aCheckOfTheConnection();
    void holdsAndTheirNotes();
    void messageBoxesAndToolTips();
    void tipsHaveLines();
    void noTagBeginsWhereNobodyCanAsk();

private:
    void addWhatIsHostile();
    void walk(const char *where);
    int m_met = 0; ///< texts that hold something hostile
};

void PlainTextTest::addWhatIsHostile()
{
    applyTheme(*qApp, Theme::light());
    m_met = 0;
    const QByteArray session = kHostileKey; // as long as one may be, nearly
    m_app->addSession(session, 4h, {session + "/" + kHostileKey + ".pdf"});
    m_app->addFile(session + "/" + kHostileKey + ".pdf", 4h, 10);
    m_app->addFile(session + "/a." + kHostileKey, 4h, 900000); // a kind of file
    m_app->addFile("old " + kHostileKey, 40h, 10);
}

void PlainTextTest::walk(const char *where)
{
    for (const QWidget *widget : QApplication::allWidgets()) {
        const QByteArray at =
            where + QByteArray(": ") + widget->metaObject()->className() + ' ' + widget->objectName().toUtf8() + ": ";
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            QVERIFY2(!showsMarkup(*label), qPrintable(QString::fromUtf8(at) + label->text()));
        for (const QString &text : textsOf(*widget)) {
            QVERIFY2(!text.contains(kTurnsRound), qPrintable(QString::fromUtf8(at) + text));
            m_met += text.contains("img src"_L1) ? 1 : 0;
        }
    }
}

void PlainTextTest::keysAndErrorsOnEveryPage()
{
    addWhatIsHostile();
    ConsoleContext context = m_app->context();
    auto away = std::make_shared<std::atomic<bool>>(false);
    context.sweep.objects = [away, real = context.sweep.objects]() -> Result<std::unique_ptr<ObjectStore>> {
        if (away->load())
            return fail(ErrorKind::Unavailable, u"<img src=x> <b>refuses</b>"_s);
        return real();
    };
    open(context);
    m_window->showPage(MainWindow::Candidates);
    QTRY_VERIFY(model().isComplete() && model().rowCount() > 6);
    for (int row = 0; row < model().rowCount(); ++row) {
        table().setCurrentIndex(model().index(row, CandidatesModel::KeyColumn));
        QTRY_VERIFY(model().itemAt(row));
        QVERIFY(settle());
        walk("details");
    }
    for (const auto page : {MainWindow::Overview, MainWindow::Candidates, MainWindow::Activity, MainWindow::Schedule,
             MainWindow::Settings}) {
        m_window->showPage(page);
        QVERIFY(settle());
        walk("a page");
    }
    m_window->showPage(MainWindow::Candidates);
    *away = true;
    click("cleanUpAll");
    QTRY_VERIFY(dialog());
    walk("confirmation");
    confirm();
    waitForRun();
    walk("run panel");
    m_window->showPage(MainWindow::Activity);
    find<ActivityPage>("activityPage")->showRun(1);
    QTRY_VERIFY(!find<QLabel>("runReasons")->text().isEmpty());
    walk("run details");
    QVERIFY2(m_met > 20, QByteArray::number(m_met));
}

void PlainTextTest::theStorageThatIsAway()
{
    addWhatIsHostile();
    ConsoleContext context = m_app->context();
    const auto away = [] { return fail(ErrorKind::Unavailable, u"<img src=x> <b>is away</b>"_s); };
    context.read.objects = [away]() -> Result<std::unique_ptr<ObjectReader>> { return away(); };
    context.sweep.objects = [away]() -> Result<std::unique_ptr<ObjectStore>> { return away(); };
    open(context);
    for (const auto page : {MainWindow::Overview, MainWindow::Candidates, MainWindow::Activity}) {
        m_window->showPage(page);
        QVERIFY(settle());
        walk("storage is away");
    }
    for (HealthPill *pill : m_window->findChildren<HealthPill *>()) {
        pill->click();
        walk("health");
    }
    QVERIFY2(m_met > 2, QByteArray::number(m_met));
}

void PlainTextTest::aCheckOfTheConnection()
{
    addWhatIsHostile();
    ConsoleContext context = m_app->context();
    context.check = [](std::stop_token, const SystemCheck::Sink &onPoint) -> Result<> {
        CheckPoint point;
        point.subject = CheckSubject::Buckets;
        point.finding = {.what = CheckFinding::What::BucketsNamed, .names = {QString::fromUtf8(kHostile)}};
        onPoint(point);
        return fail(ErrorKind::Unavailable, u"<img src=x> <b>it broke</b>"_s);
    };
    open(context);
    m_window->showPage(MainWindow::Settings);
    QTest::mouseClick(find<QAbstractButton>("settingsTest"), Qt::LeftButton);
    QTRY_VERIFY(find<QAbstractButton>("settingsTest")->isEnabled());
    QVERIFY(settle());
    walk("check");
    QVERIFY2(m_met > 0, QByteArray::number(m_met));
}

void PlainTextTest::holdsAndTheirNotes()
{
    addWhatIsHostile();
    const auto journal = std::move(*openJournal(m_app->home()));
    QVERIFY(journal->addHold(*parseHold(kHostileKey, QString::fromUtf8(kHostile))));
    open(m_app->context());
    m_window->showPage(MainWindow::Candidates);
    click("chipHeld");
    QTRY_VERIFY(find<QTableView>("holdsTable") && find<QTableView>("holdsTable")->model()->rowCount() == 1);
    walk("holds");
    QVERIFY2(m_met > 1, QByteArray::number(m_met));
}

void PlainTextTest::messageBoxesAndToolTips()
{
    addWhatIsHostile();
    open(m_app->context());
    QMessageBox box(QMessageBox::Question, u"title"_s, u"<b>fat</b>"_s);
    box.setInformativeText(u"<img src=x>"_s);
    box.show();
    QToolTip::showText(m_window->mapToGlobal(QPoint(9, 9)), u"<b>fat</b>"_s, m_window.get());
    const auto tip = [] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->inherits("QTipLabel"))
                return qobject_cast<QLabel *>(widget);
        }
        return static_cast<QLabel *>(nullptr);
    };
    QTRY_VERIFY(tip());
    QCOMPARE(tip()->textFormat(), Qt::PlainText);
    QToolTip::showText(m_window->mapToGlobal(QPoint(19, 9)), u"<img src=x>"_s, m_window.get());
    QCOMPARE(tip()->textFormat(), Qt::PlainText);
    walk("boxes");
    QToolTip::hideText();
    // What is said with a detail escapes both.
    QLabel label;
    say(label, u"<b>fat</b>"_s, u"<img src=x>"_s);
    QTextDocument document;
    document.setHtml(label.text());
    QCOMPARE(document.toPlainText(), u"<b>fat</b>\n<img src=x>"_s);
}

void PlainTextTest::tipsHaveLines()
{
    QCOMPARE(tipText(u"short <b>text</b>"_s), u"short <b>text</b>"_s);
    QCOMPARE(tipText(u"one\ntwo"_s), u"one\ntwo"_s);
    const QString text = tipText(u"some words "_s.repeated(40).trimmed());
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(line.size() <= 90 && !line.isEmpty(), qPrintable(line));
    QCOMPARE(QString(text).replace(u'\n', u' '), u"some words "_s.repeated(40).trimmed());
    QCOMPARE(tipText(QString(300, u'x')), QString(300, u'x'));
}

void PlainTextTest::noTagBeginsWhereNobodyCanAsk()
{
    QVERIFY(!withoutTags(QString::fromUtf8(kHostile)).contains(u'<'));
    QCOMPARE(withoutTags(u"3 items can go"_s), u"3 items can go"_s);
}

} // namespace docsweep

QTEST_MAIN(docsweep::PlainTextTest)
#include "tst_plaintext.moc"
