// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/browse/planbrowsercase.h"

#include "core/journal/schema.h"

#include <QTest>

#include <random>

namespace docsweep {

using namespace Qt::StringLiterals;

class PlanBrowserTest : public PlanBrowserCase {
    Q_OBJECT

private slots:
    void aMissingJournalIsNotFound();
    void anUnknownPlanIsNotFound();
    void showsThePlanInItsOwnOrder();
    void sorts_data();
    void sorts();
    void filters_data();
    void filters();
    void searchesAsLikeDoes();
    void deliversAScreenfulFirstAndNothingTwice();
    void aStoppedTokenEndsTheStream();
    void aSinkThatSaysNoEndsTheStream();
    void fetchesRowsInTheOrderAskedFor();
    void countsByKind();
    void namedDocumentsPassBesideKeys();
    void groupsBySession_data();
    void groupsBySession();
    void groupsByKeyWhateverThePlansOrder();
    void groupsAreNeverCutByAChunk();
    void aStoppedTokenEndsTheGroups();
};

void PlanBrowserTest::aMissingJournalIsNotFound()
{
    QTemporaryDir empty;
    const auto browser = PlanBrowser::open(empty.path());
    QVERIFY(!browser);
    QCOMPARE(browser.error().kind, ErrorKind::NotFound);
    QVERIFY(QDir(empty.path()).isEmpty()); // looking makes nothing
}

void PlanBrowserTest::anUnknownPlanIsNotFound()
{
    const Result<> done = m_browser->streamSeqs(77, {}, {}, {}, [](std::vector<quint32> &&) { return true; });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::NotFound);
}

void PlanBrowserTest::showsThePlanInItsOwnOrder()
{
    QCOMPARE(shown(),
        u"alice | alice/B.pdf | alice/b.XLSX | bob | bob/100%_a.jpg | bob/photo.jpg | stray/noext | stray/.hidden | "
        "zoe/late.pdf"_s);
}

void PlanBrowserTest::sorts_data()
{
    QTest::addColumn<ItemColumn>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("expected");
    QTest::newRow("by key, bytes") << ItemColumn::Key << false
                                   << u"alice | alice/B.pdf | alice/b.XLSX | bob | bob/100%_a.jpg | bob/photo.jpg | "
                                      "stray/.hidden | stray/noext | zoe/late.pdf"_s;
    QTest::newRow("by kind, ties as planned")
        << ItemColumn::Kind << false
        << u"alice | bob | alice/B.pdf | bob/100%_a.jpg | bob/photo.jpg | zoe/late.pdf | alice/b.XLSX | stray/noext | "
           "stray/.hidden"_s;
    QTest::newRow("largest first, ties as planned") << ItemColumn::Size << true
                                                    << u"alice/b.XLSX | alice/B.pdf | bob/100%_a.jpg | bob/photo.jpg | "
                                                       u"zoe/late.pdf | stray/.hidden | stray/noext | "
                                                       "alice | bob"_s;
    QTest::newRow("youngest first") << ItemColumn::Age << false
                                    << u"zoe/late.pdf | bob/photo.jpg | alice | alice/b.XLSX | alice/B.pdf | "
                                       "bob/100%_a.jpg | bob | stray/noext | stray/.hidden"_s;
    QTest::newRow("oldest first") << ItemColumn::Age << true
                                  << u"stray/noext | stray/.hidden | bob | bob/100%_a.jpg | alice/B.pdf | alice | "
                                     "alice/b.XLSX | bob/photo.jpg | zoe/late.pdf"_s;
    QTest::newRow("backwards")
        << ItemColumn::Sequence << true
        << u"zoe/late.pdf | stray/.hidden | stray/noext | bob/photo.jpg | bob/100%_a.jpg | bob | "
           "alice/b.XLSX | alice/B.pdf | alice"_s;
}

void PlanBrowserTest::sorts()
{
    QFETCH(ItemColumn, column);
    QFETCH(bool, descending);
    QFETCH(QString, expected);
    QCOMPARE(shown({}, {column, descending}), expected);
}

void PlanBrowserTest::filters_data()
{
    QTest::addColumn<ItemFilter>("filter");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, auto set, const QString &expected) {
        ItemFilter filter;
        set(filter);
        QTest::newRow(name) << filter << expected;
    };
    using F = ItemFilter;
    row(
        "part of a key, whatever the case", [](F &f) { f.text = u"b.pDF"_s; }, u"alice/B.pdf"_s);
    row(
        "part of a session key", [](F &f) { f.text = u"ALI"_s; }, u"alice | alice/B.pdf | alice/b.XLSX"_s);
    row(
        "a per cent sign is itself", [](F &f) { f.text = u"100%"_s; }, u"bob/100%_a.jpg"_s);
    row(
        "an underscore is itself", [](F &f) { f.text = u"%_a"_s; }, u"bob/100%_a.jpg"_s);
    row(
        "a text that nothing has", [](F &f) { f.text = u"\\"_s; }, QString());
    row(
        "one kind", [](F &f) { f.kinds = {ItemKind::Session}; }, u"alice | bob"_s);
    row(
        "two kinds",
        [](F &f) {
            f.kinds = {ItemKind::Output, ItemKind::Orphan};
        },
        u"alice/b.XLSX | stray/noext | stray/.hidden"_s);
    row(
        "a type, whatever the case", [](F &f) { f.types = {"xlsx"}; }, u"alice/b.XLSX"_s);
    row(
        "no type: a leading dot is none", [](F &f) { f.types = {""}; }, u"stray/noext | stray/.hidden"_s);
    row(
        "a hidden file has no type", [](F &f) { f.types = {"hidden"}; }, QString());
    row(
        "at least so large", [](F &f) { f.minBytes = 300; }, u"alice/B.pdf | alice/b.XLSX | bob/100%_a.jpg"_s);
    row(
        "at most so large", [](F &f) { f.maxBytes = 20; }, u"stray/noext | stray/.hidden"_s);
    row(
        "changed before", [](F &f) { f.changedBefore = planTime() - std::chrono::hours{24}; },
        u"stray/noext | stray/.hidden"_s);
    row(
        "changed from", [](F &f) { f.changedFrom = planTime() - std::chrono::minutes{90}; },
        u"bob/photo.jpg | zoe/late.pdf"_s);
    row(
        "one session with what it takes along", [](F &f) { f.session = "alice"; },
        u"alice | alice/B.pdf | alice/b.XLSX | zoe/late.pdf"_s);
    row(
        "a state that nothing has", [](F &f) { f.states = {ItemState::Failed}; }, QString());
}

void PlanBrowserTest::filters()
{
    QFETCH(ItemFilter, filter);
    QFETCH(QString, expected);
    QCOMPARE(shown(filter), expected);
}

/// Random keys and texts; the same items as by SQLite's LIKE, flat, by session and counted.
void PlanBrowserTest::searchesAsLikeDoes()
{
    const QStringList pieces{u"a"_s, u"B"_s, u"c"_s, u"1"_s, u"."_s, u"%"_s, u"_"_s, u"\\"_s, u"Ä"_s, u"ሰ"_s};
    std::mt19937 random(20261122);
    const auto pick = [&](int most) {
        QString picked;
        for (int left = 1 + int(random() % unsigned(most)); left > 0; --left)
            picked += pieces[qsizetype(random() % quint32(pieces.size()))];
        return picked;
    };
    QStringList lines;
    for (int item = 0; item < 400; ++item)
        lines << (item % 5 == 0 ? u"session %1 2h"_s.arg(pick(6)) : u"file %1/%2 10 2h"_s.arg(pick(3), pick(5)));
    m_plan = m_journal->write(lines.join(u'\n'));
    SqlConnection journal(u"QSQLITE"_s);
    QVERIFY(openJournalDatabase(journal, journalPath(m_journal->home())));

    qsizetype found = 0;
    for (int turn = 0; turn < 150; ++turn) {
        ItemFilter filter;
        filter.text = pick(3);
        QString pattern = filter.text;
        for (const QString &sign : {u"\\"_s, u"%"_s, u"_"_s})
            pattern.replace(sign, u"\\"_s + sign);
        Result<QSqlQuery> like = journal.prepare(u"SELECT id FROM item WHERE id BETWEEN ? AND ? AND CAST(CASE WHEN "
                                                 u"kind = 1 THEN session_key ELSE object_key "
                                                 "END AS TEXT) LIKE ? ESCAPE '\\' ORDER BY id"_s);
        QVERIFY(like);
        for (const QVariant &value :
            QVariantList{itemId(m_plan, 0), itemId(m_plan, 0xffffffff), QString(u'%' + pattern + u'%')})
            like->addBindValue(value);
        QVERIFY(exec(*like, u"the slow way"_s));
        std::vector<quint32> slow;
        while (like->next())
            slow.push_back(seqOf(like->value(0).toLongLong()));
        std::vector<quint32> flat;
        std::vector<quint32> grouped;
        QVERIFY(m_browser->streamSeqs(m_plan, filter, {}, {}, [&flat](std::vector<quint32> &&seqs) {
            flat.insert(flat.end(), seqs.begin(), seqs.end());
            return true;
        }));
        QVERIFY(m_browser->streamGroups(m_plan, filter, {}, {}, [&grouped](GroupChunk &&chunk) {
            grouped.insert(grouped.end(), chunk.seqs.begin(), chunk.seqs.end());
            return true;
        }));
        QVERIFY2(flat == slow, qPrintable(filter.text));
        QVERIFY2(grouped == slow, qPrintable(filter.text));
        QCOMPARE(m_browser->totals(m_plan, filter, {})->items, qint64(slow.size()));
        found += qsizetype(slow.size());
    }
    QVERIFY(found > 1000);
}

void PlanBrowserTest::deliversAScreenfulFirstAndNothingTwice()
{
    m_plan = m_journal->writeMany(1000);
    for (const ItemColumn column : {ItemColumn::Sequence, ItemColumn::Size, ItemColumn::Key}) {
        std::vector<size_t> chunks;
        std::vector<bool> seen(1000, false);
        const Result<> done = m_browser->streamSeqs(m_plan, {}, {column, true}, {}, [&](std::vector<quint32> &&seqs) {
            chunks.push_back(seqs.size());
            for (const quint32 seq : seqs) {
                if (seen[seq])
                    return false;
                seen[seq] = true;
            }
            return true;
        });
        QVERIFY(done);
        QCOMPARE(chunks.front(), size_t(256));
        QCOMPARE(std::count(seen.begin(), seen.end(), true), 1000);
    }
}

void PlanBrowserTest::aStoppedTokenEndsTheStream()
{
    std::stop_source stop;
    stop.request_stop();
    bool called = false;
    const Result<> done = m_browser->streamSeqs(m_plan, {}, {}, stop.get_token(), [&called](std::vector<quint32> &&) {
        called = true;
        return true;
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QVERIFY(!called);
    QCOMPARE(m_browser->totals(m_plan, {}, stop.get_token()).error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_browser->choice(m_plan, {}, stop.get_token()).error().kind, ErrorKind::Cancelled);
}

void PlanBrowserTest::aSinkThatSaysNoEndsTheStream()
{
    const Result<> done =
        m_browser->streamSeqs(m_plan, {}, {ItemColumn::Size, true}, {}, [](std::vector<quint32> &&) { return false; });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
}

void PlanBrowserTest::fetchesRowsInTheOrderAskedFor()
{
    const std::vector<quint32> wanted{5, 0, 900, 2};
    const Result<std::vector<PlanItem>> items = m_browser->items(m_plan, wanted);
    QVERIFY(items);
    QCOMPARE(keysOf(*items), u"bob/photo.jpg | alice | alice/b.XLSX"_s);
    QCOMPARE(items->at(0).bucket, u"document-uploads"_s);
    QCOMPARE(items->at(0).sizeBytes, std::optional<qint64>(50));
    QCOMPARE(items->at(2).reason, Reason::NamedByExpired);
}

void PlanBrowserTest::countsByKind()
{
    const Result<PlanTotals> totals = m_browser->totals(m_plan, {}, {});
    QVERIFY(totals);
    QCOMPARE(totals->items, 9);
    QCOMPARE(totals->bytes, 1620);
    QCOMPARE(totals->sessions.items, 2);
    QCOMPARE(totals->sessions.bytes, 0);
    QCOMPARE(totals->files.items, 4);
    QCOMPARE(totals->files.bytes, 690);
    QCOMPARE(totals->outputs.bytes, 900);
    QCOMPARE(totals->orphans.items, 2);
    QCOMPARE(totals->documents, 2);
    QCOMPARE(*totals->oldest, planTime() - std::chrono::hours{48});
    QCOMPARE(*totals->newest, planTime() - std::chrono::hours{1});
    ItemFilter jpg;
    jpg.types = {"jpg"};
    QCOMPARE(m_browser->totals(m_plan, jpg, {})->items, 2);
}

/// Whose documents have the text in their names, which no plan knows.
void PlanBrowserTest::namedDocumentsPassBesideKeys()
{
    ItemFilter filter;
    filter.text = u"photo"_s;
    QCOMPARE(shown(filter), u"bob/photo.jpg"_s);
    filter.textSessions = {"alice", "nobody"};
    filter.textObjects = {"alice/B.pdf"};
    QCOMPARE(shown(filter), u"alice | alice/B.pdf | bob/photo.jpg"_s);
    filter.kinds = {ItemKind::File}; // the rest of the filter counts for them, too
    QCOMPARE(shown(filter), u"alice/B.pdf | bob/photo.jpg"_s);
    const Result<PlanTotals> totals = m_browser->totals(m_plan, filter, {});
    QVERIFY(totals);
    QCOMPARE(totals->items, 2);
    filter.text.clear(); // they are of a text
    QCOMPARE(shown(filter), u"alice/B.pdf | bob/100%_a.jpg | bob/photo.jpg | zoe/late.pdf"_s);
}

void PlanBrowserTest::groupsBySession_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ItemColumn>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("groups");
    const QString inOrder = u"S 1200: alice | alice/B.pdf | alice/b.XLSX\nS 350: bob | bob/100%_a.jpg | bob/photo.jpg\n"
                            "30: stray/noext | stray/.hidden\n40: zoe/late.pdf"_s;
    // What goes along with a session stands with it, wherever the plan has it.
    const QString byKey = u"S 1240: alice | alice/B.pdf | alice/b.XLSX | zoe/late.pdf\n"
                          "S 350: bob | bob/100%_a.jpg | bob/photo.jpg\n30: stray/noext | stray/.hidden"_s;
    const QString backwards = u"30: stray/noext | stray/.hidden\nS 350: bob | bob/100%_a.jpg | bob/photo.jpg\n"
                              "S 1240: alice | alice/B.pdf | alice/b.XLSX | zoe/late.pdf"_s;
    QTest::newRow("in plan order") << QString() << ItemColumn::Sequence << false << inOrder;
    QTest::newRow("by key") << QString() << ItemColumn::Key << false << byKey;
    QTest::newRow("by key, backwards") << QString() << ItemColumn::Key << true << backwards;
    QTest::newRow("by size") << QString() << ItemColumn::Size << true
                             << u"S 1200: alice | alice/B.pdf | alice/b.XLSX\n"
                                "S 350: bob | bob/100%_a.jpg | bob/photo.jpg\n40: zoe/late.pdf\n"
                                "30: stray/noext | stray/.hidden"_s;
    QTest::newRow("by age, youngest first") << QString() << ItemColumn::Age << false
                                            << u"40: zoe/late.pdf\nS 1200: alice | alice/B.pdf | alice/b.XLSX\n"
                                               "S 350: bob | bob/100%_a.jpg | bob/photo.jpg\n"
                                               "30: stray/noext | stray/.hidden"_s;
    QTest::newRow("filtered, the session does not pass")
        << u".jpg"_s << ItemColumn::Sequence << false << u"350: bob/100%_a.jpg | bob/photo.jpg"_s;
    QTest::newRow("filtered, by key") << u".jpg"_s << ItemColumn::Key << false
                                      << u"350: bob/100%_a.jpg | bob/photo.jpg"_s;
    QTest::newRow("nothing passes") << u"nobody"_s << ItemColumn::Size << false << QString();
}

void PlanBrowserTest::groupsBySession()
{
    QFETCH(QString, text);
    QFETCH(ItemColumn, column);
    QFETCH(bool, descending);
    QFETCH(QString, groups);
    ItemFilter filter;
    filter.text = text;
    QStringList lines;
    const Result<> done = m_browser->streamGroups(m_plan, filter, {column, descending}, {}, [&](GroupChunk &&chunk) {
        size_t at = 0;
        for (const ItemGroup &group : chunk.groups) {
            const auto items = m_browser->items(m_plan, std::span(chunk.seqs).subspan(at, group.items));
            lines << (group.hasSession ? u"S "_s : QString()) + QString::number(group.bytes) + u": "_s + keysOf(*items);
            at += group.items;
        }
        return true;
    });
    QVERIFY(done);
    QCOMPARE(lines.join(u'\n'), groups);
}

/// A plan lists sessions in the order in which their rows lie.
void PlanBrowserTest::groupsByKeyWhateverThePlansOrder()
{
    m_plan = m_journal->write(uR"(
        session bob             5h
        file    bob/photo.jpg   50   90m
        session alice           2h
        file    alice/b.XLSX    900  2h  with alice
        orphan  abel/noext      10   2d
    )"_s);
    const auto groups = [this](bool descending) {
        QStringList names;
        const Result<> done =
            m_browser->streamGroups(m_plan, {}, {ItemColumn::Key, descending}, {}, [&](GroupChunk &&chunk) {
                size_t at = 0;
                for (const ItemGroup &group : chunk.groups) {
                    names << keysOf(*m_browser->items(m_plan, std::span(chunk.seqs).subspan(at, group.items)));
                    at += group.items;
                }
                return true;
            });
        return done ? names.join(u'\n') : done.error().text;
    };
    QCOMPARE(groups(false), u"abel/noext\nalice | alice/b.XLSX\nbob | bob/photo.jpg"_s);
    QCOMPARE(groups(true), u"bob | bob/photo.jpg\nalice | alice/b.XLSX\nabel/noext"_s);
}

void PlanBrowserTest::groupsAreNeverCutByAChunk()
{
    m_plan = m_journal->writeMany(2000); // sessions of twenty files each
    std::vector<size_t> chunks;
    const Result<> done = m_browser->streamGroups(m_plan, {}, {}, {}, [&chunks](GroupChunk &&chunk) {
        chunks.push_back(chunk.seqs.size());
        return std::all_of(chunk.groups.begin(), chunk.groups.end() - 1,
            [](const ItemGroup &group) { return group.items == 21 && group.hasSession; });
    });
    QVERIFY(done);
    QCOMPARE(chunks, (std::vector<size_t>{273, 1727}));
}

void PlanBrowserTest::aStoppedTokenEndsTheGroups()
{
    std::stop_source stop;
    stop.request_stop();
    const Result<> done = m_browser->streamGroups(m_plan, {}, {}, stop.get_token(), [](GroupChunk &&) { return true; });
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
}

} // namespace docsweep

QTEST_GUILESS_MAIN(docsweep::PlanBrowserTest)
#include "tst_planbrowser.moc"
