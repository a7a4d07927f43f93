// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"
#include "ui/activity/activitypage.h"
#include "ui/start/checklist.h"
#include "ui/start/checkwords.h"
#include "ui/words/causewords.h"
#include "ui/words/errorwords.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>
#include <QTranslator>

#include <atomic>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    /// A language whose letters are like English ones, but none of them: whatever is still English was not translated.
    class OtherLetters : public QTranslator {
    public:
        QString translate(const char *context, const char *source, const char *, int) const override
        {
            if (context[0] == 'Q' || qstrlen(source) == 0)
                return {};
            QString text = QString::fromUtf8(source);
            for (qsizetype at = 0; at < text.size(); ++at) {
                const QChar c = text[at];
                if (c == u'%' && at + 1 < text.size()) { // %1, %n, %Ln
                    at += text[at + 1] == u'L' ? 2 : 1;
                } else if (c >= u'a' && c <= u'z') {
                    text[at] = QChar(0x0430 + (c.unicode() - u'a'));
                } else if (c >= u'A' && c <= u'Z') {
                    text[at] = QChar(0x0410 + (c.unicode() - u'A'));
                }
            }
            return text;
        }
        bool isEmpty() const override { return false; }
    };

    /// What a label says, without the part that is marked as the technical detail.
    QString mainText(const QString &text)
    {
        static const QRegularExpression detail(u"<small>.*</small>"_s, QRegularExpression::DotMatchesEverythingOption);
        QString said = text;
        said.remove(detail);
        if (!Qt::mightBeRichText(said))
            return said;
        QTextDocument document;
        document.setHtml(said);
        return document.toPlainText();
    }

    /// Three words of English in a row are a sentence nobody translated. Names of settings, paths, keys and commands
    /// are none.
    QString englishIn(const QString &text)
    {
        static const QRegularExpression words(u"[A-Za-z']+ [a-z']+ [a-z']+"_s);
        static const QRegularExpression commands(u"docsweep-cli( [a-z]+)+"_s);
        return words.match(mainText(text).remove(commands)).captured(0);
    }

    QStringList englishOf(const QWidget &widget)
    {
        QStringList found;
        const auto add = [&found](const QWidget &of, const QString &text) {
            if (const QString english = englishIn(text); !english.isEmpty())
                found << of.objectName() + u": "_s + english + u" | "_s + text;
        };
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->isVisible())
                add(*label, label->text());
        }
        for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                add(*button, button->text());
        }
        return found;
    }

    bool holdsTechnical(const QWidget &widget, const QString &text)
    {
        const QList<QLabel *> labels = widget.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            const qsizetype at = label->text().indexOf("<small>"_L1);
            return label->isVisible() && at >= 0 && label->text().indexOf(text.toHtmlEscaped(), at) > at
                && label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
        });
    }

} // namespace

/// Whatever the window has to say, it says in the user's language; core's own English stands below as a detail.
class WordsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everyCauseIsWorded();
    void everyKindOfErrorIsWorded();
    void everyPointOfACheckIsWorded();
    void aCheckThatFailsIsWorded();
    void aStorageThatIsAwayIsWorded();
    void aRunThatALimitStoppedIsWorded();
    void whyItemsStayedIsWorded();
    void aScheduleThatCannotBeIsWorded();

private:
    void open(const ConsoleContext &context);
    void clean();
    template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }

    OtherLetters m_language;
    std::unique_ptr<WebApp> m_app;
    std::unique_ptr<OpenWindow> m_window;
};

void WordsTest::initTestCase()
{
    QCoreApplication::installTranslator(&m_language);
}

void WordsTest::init()
{
    m_app = std::make_unique<WebApp>();
    m_app->addSession("alice", 2h, {"alice/a.pdf"});
    m_app->addFile("alice/a.pdf", 2h, 3000);
    m_app->addSession("bob", 5min, {"bob/b.pdf"});
    m_app->addFile("bob/b.pdf", 5min);
    for (const QByteArray n : {"1", "2", "3", "4", "5", "6"})
        m_app->addFile("bob/young" + n + ".txt", 1min, 100);
}

void WordsTest::cleanup()
{
    m_window.reset();
    m_app.reset();
}

void WordsTest::open(const ConsoleContext &context)
{
    m_window.reset();
    m_window = std::make_unique<OpenWindow>(context, Theme::light());
    m_window->resize(1280, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->console().isScanning(), 20000);
}

void WordsTest::clean()
{
    Console &console = m_window->console();
    QVERIFY(console.plan());
    console.run({{0, quint32(console.plan()->totals.items)}});
    QTRY_VERIFY_WITH_TIMEOUT(!console.isRunning(), 30000);
}

void WordsTest::everyCauseIsWorded()
{
    for (int number = 1; number < 1000; ++number) {
        const CauseRow *row = causeRow(CauseKind(number));
        if (!row || row->kind == CauseKind::Limit)
            continue;
        const Cause cause{row->kind, {u"1"_s, u"2"_s, u"3"_s}};
        QVERIFY2(!causeText(cause).isEmpty(), row->sentence);
        QCOMPARE(englishIn(causeText(cause)), QString());
        QCOMPARE(englishIn(causeMend(cause)), QString());
    }
}

void WordsTest::everyKindOfErrorIsWorded()
{
    for (int kind = 0; kind <= int(ErrorKind::Io); ++kind) {
        const Error error{ErrorKind(kind), u"FATAL: something nobody has seen yet"_s};
        const ErrorWords words = errorWords(error);
        QVERIFY(!words.headline.isEmpty());
        QCOMPARE(englishIn(together(words.headline, words.wayOn)), QString());
        QCOMPARE(words.technical, error.text);
    }
    QVERIFY(errorSentence(errorOf(ErrorKind::Unavailable, Cause{CauseKind::NoAnswer, {u"x.example"_s}}))
                .contains(u"x.example"_s));
}

void WordsTest::everyPointOfACheckIsWorded()
{
    CheckList list(Theme::light());
    list.begin();
    for (int subject = 0; subject < int(CheckSubject::Preflight); ++subject) {
        CheckPoint point;
        point.subject = CheckSubject(subject);
        point.bucket = u"box"_s;
        list.add(point);
    }
    for (int check = 0; check <= int(PreflightCheck::DjangoSessionsWritable); ++check) {
        const Gravity unattended = check % 2 ? Gravity::Refuses : Gravity::Warns;
        const Gravity byHand = check % 3 ? Gravity::Warns : unattended;
        const CheckPoint point = pointOf({PreflightCheck(check), byHand, unattended, ErrorKind::BadConfig,
            u"somebody hides a row"_s, u"ask whoever it is"_s});
        QVERIFY(!checkTitle(point).isEmpty());
        list.add(point);
    }
    for (int what = 0; what <= int(CheckFinding::What::IsPublic); ++what) {
        CheckPoint point;
        point.subject = CheckSubject::OneBucket;
        point.bucket = u"box"_s;
        point.state = what == 0 ? CheckState::Failed : CheckState::Passed;
        point.finding.what = CheckFinding::What(what);
        point.finding.text = u"it was created, but nobody sees it"_s;
        point.finding.listing = {ListedBy::OlderApi};
        point.finding.role = u"anon"_s;
        point.finding.second = 3;
        point.finding.difference = 7min;
        point.finding.history = {Versioning::Enabled, {{30, 2, true}, {7, {}, true}}, true};
        list.add(point);
    }
    for (int mend = 0; mend <= int(CheckMend::What::AsTold); ++mend) {
        CheckPoint point;
        point.state = CheckState::Failed;
        point.mend.what = CheckMend::What(mend);
        point.mend.buckets = {u"one"_s, u"two"_s};
        point.mend.left = u"a/b.txt"_s;
        list.add(point);
    }
    list.end({});
    list.show();
    QTRY_VERIFY(list.findChildren<QLabel *>(u"checkFound"_s).last()->isVisible());
    QCOMPARE(englishOf(list), QStringList());
    QVERIFY(holdsTechnical(list, u"it was created, but nobody sees it"_s));
    QVERIFY(holdsTechnical(list, u"somebody hides a row. ask whoever it is."_s));
}

void WordsTest::aCheckThatFailsIsWorded()
{
    ConsoleContext context = m_app->context();
    context.settings.storage.root = m_app->path(u"nowhere"_s);
    QStringList technical;
    context.check = [&context, sweep = m_app->context().sweep](
                        std::stop_token stop, const SystemCheck::Sink &onPoint) -> Result<> {
        StorageUnderCheck storage;
        storage.mayRemove = [](const Bucket &) { return Result<>(); };
        storage.mend = [](ErrorKind) { return CheckMend::What::NameFolder; };
        SweepBackends broken = sweep;
        broken.buckets = {u"no-such-bucket"_s};
        broken.journal = []() -> Result<std::unique_ptr<Journal>> {
            return fail(ErrorKind::Io, u"the folder /x cannot be created; set DOCSWEEP_HOME to another place"_s);
        };
        return SystemCheck(broken, storage).run(stop, onPoint);
    };
    open(context);
    m_window->showPage(MainWindow::Settings);
    QTest::mouseClick(find<QAbstractButton>("settingsTest"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("settingsTest")->isEnabled(), 20000);
    auto *list = find<QWidget>("settingsPage")->findChild<CheckList *>();
    QVERIFY(list && list->firstFailure());
    QTRY_VERIFY(list->findChildren<QLabel *>(u"checkFound"_s).last()->isVisible());
    QCOMPARE(englishOf(*m_window).join(u'|'), QString());
    QVERIFY(holdsTechnical(*list, u"the folder /x cannot be created; set DOCSWEEP_HOME to another place"_s));
}

void WordsTest::aStorageThatIsAwayIsWorded()
{
    ConsoleContext context = m_app->context();
    const auto away = []() {
        return fail(ErrorKind::Unavailable,
            Why(u"Storage service unavailable: x.example closed the connection"_s,
                Cause{CauseKind::ConnectionCut, {u"x.example"_s}}));
    };
    context.read.objects = [away]() -> Result<std::unique_ptr<ObjectReader>> { return away(); };
    context.sweep.objects = [away]() -> Result<std::unique_ptr<ObjectStore>> { return away(); };
    open(context);
    for (const auto page : {MainWindow::Overview, MainWindow::Candidates}) {
        m_window->showPage(page);
        QCOMPARE(englishOf(*m_window), QStringList());
    }
    QVERIFY(holdsTechnical(*m_window, u"Storage service unavailable: x.example closed the connection"_s));
    clean();
    QCOMPARE(englishOf(*m_window), QStringList());
}

void WordsTest::aRunThatALimitStoppedIsWorded()
{
    ConsoleContext context = m_app->context();
    context.settings.limits.maxItems = 1;
    context.settings.limits.maxPercent = 1.0;
    open(context);
    clean();
    QVERIFY(find<QLabel>("runFigures")->isVisible());
    QCOMPARE(englishOf(*m_window), QStringList());
    QVERIFY(!holdsTechnical(*m_window, u"would go, more than the limit of 1"_s)); // it is said already
    QVERIFY(mainText(find<QLabel>("runFigures")->text()).contains(u'2')); // the figures it was judged by
    m_window->showPage(MainWindow::Activity);
    find<ActivityPage>("activityPage")->showRun(1);
    QTRY_VERIFY(!find<QLabel>("runVerdict")->text().isEmpty());
    QVERIFY(!holdsTechnical(*find<QWidget>("runDetails"), u"would go, more than the limit of 1"_s));
    QCOMPARE(englishOf(*m_window), QStringList());
}

void WordsTest::whyItemsStayedIsWorded()
{
    ConsoleContext context = m_app->context();
    auto away = std::make_shared<std::atomic<bool>>(false);
    context.sweep.objects = [away, real = context.sweep.objects]() -> Result<std::unique_ptr<ObjectStore>> {
        if (away->load())
            return fail(ErrorKind::Unavailable,
                Why(u"Storage service unavailable: x.example refuses connections"_s,
                    Cause{CauseKind::ConnectionRefused, {u"x.example"_s}}));
        return real();
    };
    open(context);
    *away = true;
    clean();
    QTRY_VERIFY(find<QLabel>("runCause0")->isVisible());
    QVERIFY(mainText(find<QLabel>("runCause0")->text()).contains(u"x.example"_s));
    QVERIFY(holdsTechnical(*find<QWidget>("runCauses"), u"x.example refuses connections"_s));
    QCOMPARE(englishOf(*m_window), QStringList());
    m_window->showPage(MainWindow::Activity);
    find<ActivityPage>("activityPage")->showRun(1);
    QTRY_VERIFY(!find<QLabel>("runReasons")->text().isEmpty());
    QCOMPARE(englishOf(*m_window), QStringList());
    QCOMPARE(englishIn(find<QLabel>("runReasons")->text()), QString());
}

void WordsTest::aScheduleThatCannotBeIsWorded()
{
    ConsoleContext context = m_app->context();
    context.settings.home = u"/proc/nowhere"_s;
    open(context);
    m_window->showPage(MainWindow::Schedule);
    QTRY_VERIFY(m_window->scheduled().problem());
    QTRY_VERIFY(holdsTechnical(*find<QWidget>("schedulePage"), u"/proc/nowhere"_s));
    QCOMPARE(englishOf(*m_window), QStringList());
}

} // namespace docsweep

QTEST_MAIN(docsweep::WordsTest)
#include "tst_words.moc"
