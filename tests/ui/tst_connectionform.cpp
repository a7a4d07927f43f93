// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/consolesetup.h"
#include "tests/ui/connectionscase.h"

#include <condition_variable>

namespace docsweep {

using namespace Qt::StringLiterals;

/// The form of a connection, field by field, in the real window.
class ConnectionFormTest : public ConnectionsCase {
    Q_OBJECT

private slots:
    void saysBesideTheFieldWhatTheLoaderSays();
    void everyWrongFieldIsMarkedAtOnce();
    void aNameIsToldWhileItIsTyped();
    void savingDespiteFailuresAsksFirst();
    void theFocusStaysWhereItWas();
    void aPasswordInAnAddressMovesToItsField();
    void aPasswordAmongTheOptionsMovesToItsField();
    void theProjectsDatabaseIsFilledIn();
    void aTestCanBeStopped();
    void anEditOutdatesTheTest();
    void everyFieldHasANameAndItsTurn();
};

void ConnectionFormTest::saysBesideTheFieldWhatTheLoaderSays()
{
    open(request());
    click("startSupabase");
    click("formSave");
    for (const char *field : {"name", "SUPABASE_URL", "SUPABASE_SERVICE_KEY", "SUPABASE_DB_HOST"}) {
        const QString said = text(QByteArray(QByteArray("error.") + field).constData());
        QVERIFY2(!said.isEmpty() && !said.startsWith(QLatin1String(field)), field);
    }
    QVERIFY(find<QLineEdit>("name")->hasFocus());
    type("SUPABASE_URL", u"http://example.supabase.co"_s);
    find<QLineEdit>("SUPABASE_DB_HOST")->setFocus(); // leaves the field
    QTRY_VERIFY(text("error.SUPABASE_URL").contains(u"unencrypted"_s));
    QVERIFY(find<QLineEdit>("SUPABASE_URL")->accessibleDescription().contains(u"unencrypted"_s));
    QVERIFY(!text("error.SUPABASE_URL").contains(u"environment"_s));
    type("name", u"production"_s);
    type("SUPABASE_URL", u"https://example.supabase.co"_s);
    type("SUPABASE_SERVICE_KEY", u"a key"_s);
    type("SUPABASE_DB_HOST", u"db.example.org"_s);
    click("formSave");
    QTRY_VERIFY2(!text("error.SUPABASE_DB_NAME").isEmpty(), "beside what is missing");
    QVERIFY(!text("error.SUPABASE_DB_NAME").contains(u"SUPABASE"_s));
    QVERIFY(profileText(u"production"_s).isEmpty());
    click("formBack");
    QCOMPARE(find<QLineEdit>("SUPABASE_SERVICE_KEY")->text(), QString());
}

void ConnectionFormTest::everyWrongFieldIsMarkedAtOnce()
{
    open(request());
    click("startSupabase");
    type("name", u"production"_s);
    type("SUPABASE_URL", u"http://example.supabase.co"_s);
    type("SUPABASE_SERVICE_KEY", u"sb_secret_0000000000000000000000000"_s);
    type("SUPABASE_DB_HOST", u"db.example.org"_s);
    type("SUPABASE_DB_PORT", u"70000"_s);
    type("SUPABASE_DB_NAME", u"parser"_s);
    type("SUPABASE_DB_USER", u"me"_s);
    click("formTest");
    QTRY_VERIFY(!text("error.SUPABASE_URL").isEmpty());
    QVERIFY(text("error.SUPABASE_DB_PORT").contains(u"65535"_s));
    for (const char *field : {"error.SUPABASE_URL", "error.SUPABASE_DB_PORT"})
        QVERIFY2(!text(field).contains(u"SUPABASE_"_s), qPrintable(text(field)));
    QVERIFY(find<QLineEdit>("SUPABASE_URL")->hasFocus());
}

void ConnectionFormTest::aNameIsToldWhileItIsTyped()
{
    open(request());
    click("startFolder");
    type("name", u"a/b"_s);
    QVERIFY(!text("error.name").isEmpty());
    type("name", u"ab"_s);
    QVERIFY(text("error.name").isEmpty());
}

void ConnectionFormTest::savingDespiteFailuresAsksFirst()
{
    WebApp app;
    open(request());
    click("startFolder");
    fillFolder(u"office"_s, app);
    type("STORAGE_ROOT", app.path(u"nowhere"_s));
    click("formTest");
    QTRY_VERIFY(points().contains(u"Failed"_s) && find<QPushButton>("formSave")->isEnabled());
    QVERIFY2(!points().contains(u"Storage | Passed"_s), qPrintable(points()));
    click("formSave");
    QTRY_VERIFY(find<QPushButton>("saveStay"));
    click("saveStay");
    QVERIFY(profileText(u"office"_s).isEmpty());
    QTRY_VERIFY(!find<QPushButton>("saveStay"));
    click("formSave");
    QTRY_VERIFY(find<QPushButton>("saveAnyway"));
    click("saveAnyway");
    QTRY_VERIFY(!profileText(u"office"_s).isEmpty());
    m_window.reset();
}

void ConnectionFormTest::theFocusStaysWhereItWas()
{
    WebApp app;
    open(request());
    click("startFolder");
    fillFolder(u"office"_s, app);
    find<QPushButton>("formTest")->setFocus();
    QTest::keyClick(find<QPushButton>("formTest"), Qt::Key_Space);
    QVERIFY(!find<QPushButton>("formBack")->hasFocus());
    QTRY_VERIFY(find<QPushButton>("formTest")->isEnabled());
    QVERIFY(find<QPushButton>("formTest")->hasFocus());
    m_window.reset();
}

void ConnectionFormTest::aPasswordInAnAddressMovesToItsField()
{
    open(request());
    click("startFolder");
    QVERIFY(!find<QLineEdit>("DOCSWEEP_CA_FILE")->isVisible()); // files and a file
    type("DATABASE_URL", u"postgres://me:pa%20ss@db.example.org:5432/parser"_s);
    find<QLineEdit>("name")->setFocus();
    QCOMPARE(find<QLineEdit>("DATABASE_URL")->text(), u"postgres://me@db.example.org:5432/parser"_s);
    QCOMPARE(find<QLineEdit>("SUPABASE_DB_PASSWORD")->text(), u"pa ss"_s);
    QVERIFY(find<QLineEdit>("SUPABASE_DB_PASSWORD")->isVisible());
    QVERIFY(find<QLineEdit>("DOCSWEEP_CA_FILE")->isVisible()); // the server is verified
    QVERIFY(!find<QLineEdit>("DATABASE_URL")->isUndoAvailable());
}

void ConnectionFormTest::aPasswordAmongTheOptionsMovesToItsField()
{
    open(request());
    click("startFolder");
    type("DATABASE_URL", u"'postgresql+psycopg2://me@db.example.org/parser?password=pa%26s+s&sslmode=require'"_s);
    find<QLineEdit>("name")->setFocus();
    QCOMPARE(
        find<QLineEdit>("DATABASE_URL")->text(), u"postgresql+psycopg2://me@db.example.org/parser?sslmode=require"_s);
    QCOMPARE(find<QLineEdit>("SUPABASE_DB_PASSWORD")->text(), u"pa&s s"_s);
    QVERIFY(find<QLineEdit>("SUPABASE_DB_PASSWORD")->isVisible());
}

/// From the address as its dashboard shows it, and only where nobody has written another host.
void ConnectionFormTest::theProjectsDatabaseIsFilledIn()
{
    open(request());
    click("startSupabase");
    const auto fill = [this](const char *project) {
        type("SUPABASE_URL", QString::fromLatin1(project));
        find<QLineEdit>("name")->setFocus();
        return find<QLineEdit>("SUPABASE_DB_HOST")->text();
    };
    QCOMPARE(fill("https://files.example.org"), QString());
    QCOMPARE(fill("https://supabase.com/dashboard/project/abcdefghijklmnopqrst/settings"),
        u"db.abcdefghijklmnopqrst.supabase.co"_s);
    QCOMPARE(find<QLineEdit>("SUPABASE_DB_PORT")->text(), u"5432"_s);
    QCOMPARE(find<QLineEdit>("SUPABASE_DB_NAME")->text(), u"postgres"_s);
    QCOMPARE(find<QLineEdit>("SUPABASE_DB_USER")->text(), u"postgres"_s);
    type("SUPABASE_DB_PORT", u"6543"_s);
    QCOMPARE(fill("tsrqponmlkjihgfedcba.supabase.co/rest/v1"), u"db.tsrqponmlkjihgfedcba.supabase.co"_s);
    QCOMPARE(find<QLineEdit>("SUPABASE_DB_PORT")->text(), u"6543"_s);
    type("SUPABASE_DB_HOST", u"aws-0-eu-central-1.pooler.supabase.com"_s);
    QCOMPARE(fill("https://abcdefghijklmnopqrst.supabase.co"), u"aws-0-eu-central-1.pooler.supabase.com"_s);
}

void ConnectionFormTest::aTestCanBeStopped()
{
    WebApp app;
    LoadRequest nothing = request();
    Result<ConsoleContext> context = openConsole(nothing, m_clock);
    QVERIFY(context);
    context->connections.check = [](const Connection &, std::stop_token stop, const SystemCheck::Sink &onPoint) {
        onPoint(CheckPoint());
        std::mutex mutex;
        std::condition_variable_any stopped;
        std::unique_lock lock(mutex);
        stopped.wait(lock, stop, [] { return false; });
        return Result<>(fail(ErrorKind::Cancelled, u"stopped"_s));
    };
    m_window = std::make_unique<OpenWindow>(*context, Theme::light());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    click("startFolder");
    fillFolder(u"one"_s, app);
    click("formTest");
    QTRY_VERIFY(points().contains(u"Journal | Passed"_s)); // as it came, not at the end
    QVERIFY(find<QPushButton>("checkStop")->isVisible());
    QVERIFY(!find<QPushButton>("formSave")->isEnabled());
    click("checkStop");
    QTRY_COMPARE(text("checkTitle"), u"The test was stopped."_s);
    QVERIFY(find<QPushButton>("formSave")->isEnabled());
}

/// What was found counts for the values it was found with.
void ConnectionFormTest::anEditOutdatesTheTest()
{
    WebApp app;
    app.addSession("alice", std::chrono::hours{2});
    open(request());
    click("startFolder");
    fillFolder(u"one"_s, app);
    click("formTest");
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("formTest")->isEnabled(), 20000);
    const auto states = [this] {
        QSet<QString> words;
        for (const QLabel *state : m_window->findChildren<QLabel *>(u"checkState"_s))
            words.insert(state->text());
        return words;
    };
    QVERIFY2(states().contains(u"Passed"_s), qPrintable(points()));
    type("STORAGE_ROOT", app.path(u"elsewhere"_s));
    QCOMPARE(states(), QSet<QString>{u"Not checked"_s});
    QVERIFY(text("checkTitle").startsWith(u"Not checked since the last change"_s));
    for (const QWidget *line : m_window->findChildren<QWidget *>(u"checkPoint"_s))
        QVERIFY2(line->accessibleName().endsWith(u": Not checked"_s), qPrintable(line->accessibleName()));
    for (const QLabel *found : m_window->findChildren<QLabel *>(u"checkFound"_s))
        QVERIFY(!found->isVisible());
    click("formTest"); // and is made anew
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("formTest")->isEnabled(), 20000);
    QVERIFY(!states().contains(u"Not checked"_s));
}

void ConnectionFormTest::everyFieldHasANameAndItsTurn()
{
    open(request());
    click("startSupabase");
    QStringList turns;
    for (int i = 0; i < 16; ++i) {
        QWidget *now = QApplication::focusWidget();
        QVERIFY(now);
        QVERIFY2(!now->accessibleName().isEmpty() || !now->property("text").toString().isEmpty(),
            qPrintable(now->objectName()));
        turns << now->objectName();
        QTest::keyClick(now, Qt::Key_Tab);
    }
    const QStringList wanted{u"name"_s, u"SUPABASE_URL"_s, u"SUPABASE_SERVICE_KEY"_s, u"SUPABASE_BUCKET_NAME"_s,
        u"DOCSWEEP_CA_FILE"_s, u"choose.DOCSWEEP_CA_FILE"_s, u"databaseWay"_s, u"SUPABASE_DB_HOST"_s,
        u"SUPABASE_DB_PORT"_s, u"SUPABASE_DB_NAME"_s, u"SUPABASE_DB_USER"_s, u"SUPABASE_DB_PASSWORD"_s, u"formBack"_s,
        u"formCanary"_s, u"formTest"_s, u"formSave"_s};
    QCOMPARE(turns, wanted);
    for (const QLineEdit *field : {find<QLineEdit>("SUPABASE_SERVICE_KEY"), find<QLineEdit>("SUPABASE_DB_PASSWORD")})
        QCOMPARE(field->echoMode(), QLineEdit::Password);
}

} // namespace docsweep

QTEST_MAIN(docsweep::ConnectionFormTest)
#include "tst_connectionform.moc"
