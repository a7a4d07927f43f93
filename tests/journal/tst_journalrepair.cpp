// SPDX-License-Identifier: GPL-3.0-or-later
// Journals that are damaged in every place, one after the other: nothing crashes, and no hold is lost unsaid.
#include "core/journal/journalrepair.h"
#include "core/journal/journalwitness.h"
#include "core/journal/schema.h"
#include "core/journal/sqlitejournal.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kPage = 4096;
constexpr int kHolds = 150;
constexpr int kItems = 2000;

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return std::move(*result);
}

QSet<QByteArray> patternsIn(const QString &home)
{
    QSet<QByteArray> patterns;
    for (const Hold &hold : must(must(openJournal(home))->holds()))
        patterns.insert(hold.pattern);
    return patterns;
}

} // namespace

class TestJournalRepair : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aWholeJournalIsLeftAlone();
    void thereMustBeOne();
    void itIsRefusedWhileTheJournalIsOpen();
    void everyPage_data();
    void everyPage();
    void manyPages();
    void singleBytes();
    void theLogIsReadAsWell();
    void whatIsNoDatabaseAtAll();
    void aRepairedOneGivesNoNumberTwice();
    void aNewerOneIsLeftAlone();

private:
    QString copyOfIt() const;
    void verifyRepaired(const QString &home, const QByteArray &what);

    std::unique_ptr<QTemporaryDir> m_folder;
    mutable int m_copies = 0;
    QString m_home;
    QSet<QByteArray> m_patterns;
};

void TestJournalRepair::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_home = m_folder->filePath(u"whole"_s);
    const auto journal = must(openJournal(m_home));
    for (int n = 0; n < kHolds; ++n) {
        const QByteArray pattern = "session" + QByteArray::number(n).rightJustified(60, '0');
        Hold hold{0, HoldKind::Session, pattern, u"asked for by somebody %1"_s.arg(n), fromMicros(n)};
        if (n % 2 == 1) {
            hold.until = fromMicros(4'000'000'000'000'000 + n);
            hold.by = u"ops@web-1"_s;
        }
        must(journal->addHold(hold));
        m_patterns.insert(pattern);
    }
    for (int round = 0; round < 2; ++round) {
        Plan draft;
        draft.databaseName = u"SQLite /srv/db.sqlite3"_s;
        draft.createdAt = fromMicros(1'700'000'000'000'000);
        draft.policy.age = 1h;
        const auto writer = must(journal->beginPlan(draft));
        for (int n = 0; n < kItems; ++n) {
            PlanItem item;
            item.kind = ItemKind::Orphan;
            item.reason = Reason::Orphan;
            item.bucket = u"box"_s;
            item.key = "o/" + QByteArray::number(n);
            item.sizeBytes = 10;
            item.changedAt = draft.createdAt;
            QVERIFY(writer->append(item, true));
        }
        const Plan plan = must(writer->seal({}));
        const RunId run = must(journal->beginRun(plan.id, {RunTrigger::Manual}, {}, draft.createdAt));
        const Intent intent{run, plan.id, 0, IntentState::Open};
        QVERIFY(journal->recordIntent(intent, std::vector<quint32>{0, 1, 2}));
        QVERIFY(journal->recordRows(intent, {}));
        const std::vector<ItemOutcome> outcomes{
            {0, ItemState::Deleted, {}}, {1, ItemState::Pending, u"away"_s}, {2, ItemState::Pending, u"away"_s}};
        QVERIFY(journal->recordObjects(intent, outcomes));
        must(journal->finishRun(run, RunState::Done, {}, {}, {}, draft.createdAt));
    }
}

QString TestJournalRepair::copyOfIt() const
{
    const QString home = m_folder->filePath(u"copy%1"_s.arg(++m_copies));
    QDir().mkpath(home);
    for (const QString &name : QDir(m_home).entryList(QDir::Files))
        QFile::copy(m_home + u'/' + name, home + u'/' + name);
    return home;
}

/// After a repair everything works, and whatever is said to be whole is.
void TestJournalRepair::verifyRepaired(const QString &home, const QByteArray &what)
{
    const Result<JournalRepair> repair = repairJournal(home, {});
    QVERIFY2(repair, repair ? "" : qPrintable(QString::fromUtf8(what) + u": "_s + repair.error().text));
    const QSet<QByteArray> patterns = patternsIn(home);
    if (repair->holdsAreWhole())
        QVERIFY2(patterns == m_patterns, what.constData());
    const auto journal = must(openJournal(home));
    QVERIFY2(journal->examine({}), what.constData());
    if (repair->wasDamaged) {
        QVERIFY2(QFile::exists(repair->kept), what.constData());
        QVERIFY2(repair->isWhole() || journal->loss(), what.constData());
    }
    // Whatever it says now, it can be asked for.
    for (const Run &run : must(journal->runs(100)))
        must(journal->runItems(run.id, -1, 100));
    for (const Intent &intent : must(journal->openIntents(1, 0)))
        must(journal->intentItems(intent));
    for (const PendingDeletion &pending : must(journal->pending(1, 0, 1000)))
        must(journal->plan(pending.plan));
    must(journal->latestPlan());
    QDir(home).removeRecursively();
}

void TestJournalRepair::aWholeJournalIsLeftAlone()
{
    const QString home = copyOfIt();
    const JournalRepair repair = must(repairJournal(home, {}));
    QVERIFY(!repair.wasDamaged);
    QCOMPARE(QDir(home).entryList({u"journal*damaged*"_s, u"*.repaired"_s}, QDir::Files), QStringList());
    QCOMPARE(patternsIn(home), m_patterns);
}

void TestJournalRepair::thereMustBeOne()
{
    const QTemporaryDir home;
    QCOMPARE(repairJournal(home.path(), {}).error().kind, ErrorKind::NotFound);
}

void TestJournalRepair::itIsRefusedWhileTheJournalIsOpen()
{
    const QString home = copyOfIt();
    const QString path = journalPath(home);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(3 * kPage));
    file.write(QByteArray(int(6 * kPage), '\xff'));
    file.close();
    const auto journal = must(openJournal(home));
    QVERIFY(!journal->examine({}));
    const Result<JournalRepair> refused = repairJournal(home, {});
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY2(refused.error().text.contains("in use by another docsweep"_L1), qPrintable(refused.error().text));
}

void TestJournalRepair::everyPage_data()
{
    QTest::addColumn<char>("with");
    QTest::newRow("zeros") << '\0';
    QTest::newRow("ones") << '\xff';
    QTest::newRow("a leaf's sign") << '\x0d';
}

void TestJournalRepair::everyPage()
{
    QFETCH(char, with);
    const qint64 pages = QFileInfo(journalPath(m_home)).size() / kPage;
    QVERIFY(pages > 40);
    int withAllHolds = 0;
    for (qint64 page = 0; page < pages; ++page) {
        const QString home = copyOfIt();
        QFile file(journalPath(home));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(page * kPage));
        QCOMPARE(file.write(QByteArray(int(kPage), with)), kPage);
        file.close();
        const Result<JournalRepair> repair = repairJournal(home, {});
        QVERIFY2(repair, repair ? "" : qPrintable(repair.error().text));
        withAllHolds += patternsIn(home) == m_patterns ? 1 : 0;
        verifyRepaired(home, "page " + QByteArray::number(page));
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(withAllHolds, pages); // the index has what the table lost, and pages are read without their tree
}

void TestJournalRepair::manyPages()
{
    QRandomGenerator random(7);
    const qint64 pages = QFileInfo(journalPath(m_home)).size() / kPage;
    for (int round = 0; round < 60; ++round) {
        const QString home = copyOfIt();
        QFile file(journalPath(home));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const int count = 1 + random.bounded(12);
        for (int n = 0; n < count; ++n) {
            QByteArray garbage(int(kPage), '\0');
            for (char &byte : garbage)
                byte = char(random.bounded(256));
            QVERIFY(file.seek(random.bounded(pages) * kPage));
            file.write(garbage);
        }
        file.close();
        verifyRepaired(home, "round " + QByteArray::number(round));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestJournalRepair::singleBytes()
{
    QRandomGenerator random(11);
    const qint64 size = QFileInfo(journalPath(m_home)).size();
    for (int round = 0; round < 150; ++round) {
        const QString home = copyOfIt();
        QFile file(journalPath(home));
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (int n = 0; n < 40; ++n) {
            QVERIFY(file.seek(1024 + random.bounded(size - 1024)));
            file.putChar(char(random.bounded(256)));
        }
        file.close();
        verifyRepaired(home, "round " + QByteArray::number(round));
        if (QTest::currentTestFailed())
            return;
    }
}

/// What stands in the write-ahead log alone, as a crash leaves it.
void TestJournalRepair::theLogIsReadAsWell()
{
    const QString home = copyOfIt();
    const QString crashed = m_folder->filePath(u"crashed"_s);
    QVERIFY(QDir().mkpath(crashed));
    {
        const auto journal = must(openJournal(home));
        must(journal->addHold({0, HoldKind::Session, "the newest", {}, fromMicros(1)}));
        for (const QString &name :
            QDir(home).entryList({u"journal.sqlite3"_s, u"journal.sqlite3-wal"_s, u"*.witness"_s}, QDir::Files))
            QVERIFY(QFile::copy(home + u'/' + name, crashed + u'/' + name));
    }
    QFile file(journalPath(crashed));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
    file.write(QByteArray(int(20 * kPage), '\xff'));
    file.close();
    const JournalRepair repair = must(repairJournal(crashed, {}));
    QVERIFY(repair.wasDamaged);
    QSet<QByteArray> all = m_patterns;
    all.insert("the newest");
    QCOMPARE(patternsIn(crashed), all);
}

void TestJournalRepair::whatIsNoDatabaseAtAll()
{
    const QString home = copyOfIt();
    QFile file(journalPath(home));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10'000, 'x'));
    file.close();
    const Result<std::unique_ptr<Journal>> refused = openJournal(home);
    QVERIFY2(refused.error().text.contains("docsweep-cli journal repair"_L1), qPrintable(refused.error().text));
    const JournalRepair repair = must(repairJournal(home, {}));
    QVERIFY(repair.wasDamaged && !repair.isWhole() && !repair.holdsAreWhole());
    QVERIFY(must(openJournal(home))->loss()); // every run says so
    QFile kept(repair.kept);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray(10'000, 'x'));
}

void TestJournalRepair::aRepairedOneGivesNoNumberTwice()
{
    const QString home = copyOfIt();
    QFile file(journalPath(home));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10'000, 'x'));
    file.close();
    must(repairJournal(home, {}));
    const auto journal = must(openJournal(home));
    QCOMPARE(must(journal->beginSettling(1, {RunTrigger::Manual}, fromMicros(1))), 3);
    QCOMPARE(must(journal->addHold({0, HoldKind::Session, "x", {}, fromMicros(1)})).id, kHolds + 1);
}

void TestJournalRepair::aNewerOneIsLeftAlone()
{
    const QString home = copyOfIt();
    {
        SqlConnection connection(u"QSQLITE"_s);
        connection.database().setDatabaseName(journalPath(home));
        QVERIFY(connection.database().open() && connection.run(u"PRAGMA user_version = 99"_s));
    }
    QCOMPARE(repairJournal(home, {}).error().kind, ErrorKind::Conflict);
}

QTEST_GUILESS_MAIN(TestJournalRepair)
#include "tst_journalrepair.moc"
