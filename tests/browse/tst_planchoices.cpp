// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/browse/planbrowsercase.h"

#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;

/// What is chosen of a plan, what that takes along, and what a hold keeps of it.
class PlanChoicesTest : public PlanBrowserCase {
    Q_OBJECT

private slots:
    void aSessionTakesAlongWhatItsRowsName();
    void whatGoesOnlyWithItsSessionStaysWithoutIt();
    void aChoiceCountsOnlyWhatIsStillPlanned();
    void neighboursOfAChoiceAreOneRange();
    void saysWhatAHoldKeeps_data();
    void saysWhatAHoldKeeps();
    void aChoiceLeavesOutWhatIsHeld();
    void whatIsDoneIsNotHeld();

private:
    ItemChoice choose(std::initializer_list<quint32> seqs);
};

ItemChoice PlanChoicesTest::choose(std::initializer_list<quint32> seqs)
{
    quint64 word = 0;
    for (const quint32 seq : seqs)
        word |= quint64(1) << seq;
    const Result<ItemChoice> choice = m_browser->choice(m_plan, std::span(&word, 1), {});
    return choice ? *choice : ItemChoice{};
}

void PlanChoicesTest::aSessionTakesAlongWhatItsRowsName()
{
    const ItemChoice choice = choose({0});
    QCOMPARE(choice.totals.items, 4);
    QCOMPARE(choice.totals.sessions.items, 1);
    QCOMPARE(choice.totals.bytes, 1240);
    QCOMPARE(choice.along.items, 3);
    QCOMPARE(choice.along.bytes, 1240);
    QCOMPARE(choice.scope, (std::vector<SeqRange>{{0, 2}, {8, 8}}));
    QCOMPARE(choice.alongBits, std::vector<quint64>{0b100000110});
    QCOMPARE(choice.buckets.value(u"document-uploads"_s), (KindTotal{3, 1240}));
}

void PlanChoicesTest::whatGoesOnlyWithItsSessionStaysWithoutIt()
{
    const ItemChoice choice = choose({1, 4});
    QCOMPARE(choice.totals.items, 1);
    QCOMPARE(choice.leftOut, 1);
    QCOMPARE(choice.along.items, 0);
    QCOMPARE(choice.scope, (std::vector<SeqRange>{{4, 4}}));
    QCOMPARE(choice.ownerBits, std::vector<quint64>{0b1}); // the session that it would go with
    QCOMPARE(choose({8}).ownerBits, std::vector<quint64>{0b1}); // from another folder as well
    QVERIFY(choose({0, 1, 8}).ownerBits.empty());
}

void PlanChoicesTest::aChoiceCountsOnlyWhatIsStillPlanned()
{
    m_journal->record(m_plan, {{4, ItemState::Deleted, {}}, {5, ItemState::Failed, u"refused"_s}});
    const ItemChoice choice = choose({3, 4, 5, 6});
    QCOMPARE(choice.totals.items, 2);
    QCOMPARE(choice.scope, (std::vector<SeqRange>{{3, 3}, {6, 6}}));
    QCOMPARE(choice.doneBits, std::vector<quint64>{0b110000});
    ItemFilter failed;
    failed.states = {ItemState::Failed};
    QCOMPARE(shown(failed), u"bob/photo.jpg"_s);
}

void PlanChoicesTest::neighboursOfAChoiceAreOneRange()
{
    const ItemChoice all = choose({0, 1, 2, 3, 4, 5, 6, 7, 8});
    QCOMPARE(all.scope, (std::vector<SeqRange>{{0, 8}}));
    QCOMPARE(all.totals.items, 9);
    QCOMPARE(all.along.items, 0);
    QCOMPARE(choose({}).totals.items, 0);
}

void PlanChoicesTest::saysWhatAHoldKeeps_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<qint64>("bytes");
    const QString alice = u"alice | alice/B.pdf | alice/b.XLSX | zoe/late.pdf"_s;
    QTest::newRow("a session keeps its rows and what they name") << QByteArray("alice") << alice << qint64(1240);
    QTest::newRow("a named file keeps its session") << QByteArray("alice/B.pdf") << alice << qint64(1240);
    QTest::newRow("a file named from elsewhere, too") << QByteArray("zoe/late.pdf") << alice << qint64(1240);
    QTest::newRow("a file of its own age keeps itself")
        << QByteArray("bob/photo.jpg") << u"bob/photo.jpg"_s << qint64(50);
    QTest::newRow("a prefix") << QByteArray("stray/") << u"stray/noext | stray/.hidden"_s << qint64(30);
    QTest::newRow("a glob") << QByteArray("*.jpg") << u"bob/100%_a.jpg | bob/photo.jpg"_s << qint64(350);
    QTest::newRow("nothing") << QByteArray("nobody") << QString() << qint64(0);
}

void PlanChoicesTest::saysWhatAHoldKeeps()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QString, kept);
    QFETCH(qint64, bytes);
    Hold hold = *parseHold(pattern, {});
    hold.id = 7;
    const Result<HeldItems> held = m_browser->held(m_plan, {hold}, {});
    QVERIFY(held);
    std::vector<quint32> seqs;
    for (quint32 seq = 0; seq < 100; ++seq) {
        if (held->contains(seq))
            seqs.push_back(seq);
    }
    QCOMPARE(keysOf(*m_browser->items(m_plan, seqs)), kept);
    QCOMPARE(held->total.items, qint64(seqs.size()));
    QCOMPARE(held->total.bytes, bytes);
    QCOMPARE(held->byHold.value(7), held->total);
}

void PlanChoicesTest::aChoiceLeavesOutWhatIsHeld()
{
    const std::unique_ptr<Journal> journal = std::move(*openJournal(m_journal->home()));
    Hold hold = *parseHold("alice/b.XLSX", {});
    QVERIFY(journal->addHold(hold));
    const ItemChoice choice = choose({0, 1, 3, 4});
    QCOMPARE(choice.scope, (std::vector<SeqRange>{{3, 4}}));
    QCOMPARE(choice.held, 2);
    QCOMPARE(choice.along.items, 0);
    QCOMPARE(choice.leftOut, 0);
    QCOMPARE(m_browser->holds()->size(), size_t(1));
}

void PlanChoicesTest::whatIsDoneIsNotHeld()
{
    m_journal->record(m_plan, {{6, ItemState::Deleted, {}}});
    const Result<HeldItems> held = m_browser->held(m_plan, {*parseHold("stray/", {})}, {});
    QVERIFY(held);
    QCOMPARE(held->total.items, 1);
    QVERIFY(!held->contains(6));
}

} // namespace docsweep

QTEST_GUILESS_MAIN(docsweep::PlanChoicesTest)
#include "tst_planchoices.moc"
