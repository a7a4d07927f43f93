// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/journal/journal.h"
#include "tests/sessions/postgreswebapp.h"
#include "tests/support/sessions/severedproxy.h"
#include "tests/ui/heartbeat.h"
#include "tests/ui/windowtest.h"

#include <QElapsedTimer>

#include <atomic>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The real window, a PostgreSQL that freezes under its run, and somebody who clicks on Stop.
class FrozenWindowTest : public WindowTest {
    Q_OBJECT

private slots:
    void stopEndsARunOfAFrozenServer_data();
    void stopEndsARunOfAFrozenServer();

private:
    ConsoleContext contextAt(int port) const;

    std::unique_ptr<PostgresWebApp> m_webApp;
};

ConsoleContext FrozenWindowTest::contextAt(int port) const
{
    ConsoleContext context = m_app->context();
    context.settings.database = m_webApp->cluster().settings();
    context.settings.database.port = port;
    context.read = makeReadBackends(context.settings, m_app->clock());
    context.sweep = makeSweepBackends(context.settings, m_app->clock());
    return context;
}

void FrozenWindowTest::stopEndsARunOfAFrozenServer_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<bool>("isUndecided");
    QTest::newRow("locking rows") << QByteArray("FOR UPDATE SKIP LOCKED") << true;
    QTest::newRow("committing") << QByteArray("COMMIT\0", 7) << true;
}

void FrozenWindowTest::stopEndsARunOfAFrozenServer()
{
    QFETCH(QByteArray, word);
    QFETCH(bool, isUndecided);
    if (!m_webApp) {
        auto webApp = PostgresWebApp::start();
        QVERIFY2(webApp, webApp ? "" : qPrintable(webApp.error().text));
        m_webApp = std::move(*webApp);
    }
    QVERIFY(m_webApp->django().clear());
    QVERIFY(!m_webApp->makeIdle(3).empty());
    SeveredProxy proxy(m_webApp->cluster().port());
    open(contextAt(proxy.port()));
    QVERIFY(m_window->console().plan() && m_window->console().plan()->totals.items > 0);

    std::atomic<bool> isFrozen{false};
    proxy.actAt(word, [&] {
        m_webApp->cluster().freeze();
        isFrozen = true;
    });
    click("page1");
    click("cleanUpAll");
    confirm();
    QTRY_VERIFY_WITH_TIMEOUT(isFrozen, 20000);
    Heartbeat heart;
    QVERIFY(!QTest::qWaitFor([this] { return !m_window->console().isRunning(); }, 500)); // it waits
    QElapsedTimer time;
    time.start();
    click("runStop");
    waitForRun();
    const qint64 took = time.elapsed();
    const qint64 longest = heart.longest();
    m_webApp->cluster().thaw();
    QVERIFY2(took < 2500, QByteArray::number(took));
    QVERIFY2(longest < 500, QByteArray::number(longest)); // the window lives
    QTRY_VERIFY2(text("runTitle").startsWith(u"Stopped. "_s), qPrintable(text("runTitle")));
    const auto run = (*openJournal(m_app->home()))->run(1);
    QVERIFY(run);
    QCOMPARE(run->undecided > 0, isUndecided);
    if (isUndecided)
        QVERIFY2(text("outcome7").contains(u"undecided until the next run"_s), qPrintable(text("outcome7")));

    // The next run settles it.
    open(contextAt(m_webApp->cluster().port()));
    click("page1");
    if (!m_webApp->rows().empty()) {
        QTRY_VERIFY(find<QPushButton>("cleanUpAll")->isEnabled());
        click("cleanUpAll");
        confirm();
        waitForRun();
    }
    QTRY_COMPARE(m_webApp->rows().size(), size_t(0));
}

} // namespace docsweep

QTEST_MAIN(docsweep::FrozenWindowTest)
#include "tst_frozenwindow.moc"
