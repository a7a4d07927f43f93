// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "core/journal/journalcopy.h"
#include "core/journal/schema.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <thread>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Whoever stops docsweep while it brings a big journal to its newer form finds the older one, and nothing beside it.
class TestStoppedUpgrade : public QObject {
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void leavesTheOlderForm_data();
    void leavesTheOlderForm();
    void isNotBegunAfterAStop();

private:
    QString path() const { return journalPath(m_home->path()); }
    void makeBigJournal(int items);
    QVariant asked(const QString &question);
    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {

const QString kVersion = u"PRAGMA user_version"_s;
const QString kItems = u"SELECT count(*) || ' ' || count(detail) FROM item"_s;

/// Asks for a stop as soon as something is there.
class StopAt {
public:
    explicit StopAt(std::function<bool()> isThere)
        : m_thread([this, isThere = std::move(isThere)](const std::stop_token &over) {
            while (!over.stop_requested() && !isThere())
                std::this_thread::yield();
            m_stop.request_stop();
        })
    {
    }
    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_thread;
};

} // namespace

void TestStoppedUpgrade::makeBigJournal(int items)
{
    QFile file(QStringLiteral(JOURNAL_V6));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith("--"_L1); });
    QStringList statements = lines.join(u'\n').split(u';');
    statements +=
        u"INSERT INTO item (id, kind, reason, state, detail) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL "
        "SELECT i + 1 FROM n WHERE i < %1) SELECT i, 1, 1, 3, 'held since the plan was made' FROM n"_s.arg(items);
    SqlConnection connection(u"QSQLITE"_s);
    connection.database().setDatabaseName(path());
    QVERIFY(connection.database().open());
    QVERIFY(connection.run(u"PRAGMA journal_mode = WAL"_s));
    for (const QString &statement : statements) {
        if (!statement.trimmed().isEmpty())
            QVERIFY2(connection.run(statement), qPrintable(statement));
    }
}

QVariant TestStoppedUpgrade::asked(const QString &question)
{
    SqlConnection connection(u"QSQLITE"_s);
    connection.database().setDatabaseName(path());
    if (!connection.database().open())
        return {};
    QSqlQuery query(connection.database());
    return query.exec(question) && query.next() ? query.value(0) : QVariant();
}

void TestStoppedUpgrade::leavesTheOlderForm_data()
{
    QTest::addColumn<bool>("whileCopying");
    QTest::newRow("while the copy is being made") << true;
    QTest::newRow("while the form is being changed") << false;
}

void TestStoppedUpgrade::leavesTheOlderForm()
{
    QFETCH(bool, whileCopying);
    makeBigJournal(400'000);
    const QVariant items = asked(kItems);
    const QString copy = journalCopyPath(path(), 6);
    {
        const StopAt stop([name = whileCopying ? copy + u".new"_s : copy] { return QFile::exists(name); });
        const Result<std::unique_ptr<Journal>> opened = openJournal(m_home->path(), stop.token());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Cancelled);
        QCOMPARE(opened.error().cause.kind, CauseKind::StoppedOnRequest);
    }
    QCOMPARE(asked(kVersion).toInt(), 6);
    QCOMPARE(asked(kItems), items);
    QCOMPARE(QDir(m_home->path()).entryList({u"journal.sqlite3.*"_s}, QDir::Files), QStringList());
    QVERIFY(openJournal(m_home->path()));
    QCOMPARE(asked(kVersion).toInt(), kJournalVersion);
    QCOMPARE(asked(u"SELECT count(cause) FROM item"_s).toInt(), 400'005);
}

void TestStoppedUpgrade::isNotBegunAfterAStop()
{
    makeBigJournal(1);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(openJournal(m_home->path(), stop.get_token()).error().kind, ErrorKind::Cancelled);
    QCOMPARE(asked(kVersion).toInt(), 6);
    QCOMPARE(QDir(m_home->path()).entryList({u"journal.sqlite3.*"_s}, QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(TestStoppedUpgrade)
#include "tst_stoppedupgrade.moc"
