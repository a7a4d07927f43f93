// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/causetally.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

/// Why items stayed, counted.
class TestCauseTally : public QObject {
    Q_OBJECT

private slots:
    void init() { m_tally = {}; }
    void countsByCauseAndState();
    void saysWhatTheFirstIsAboutAndWhetherAllAre();
    void keepsWordsThatSayMoreThanTheCauseApart();
    void groupsTheWordsOfOthersWithoutTheirNames();
    void aReasonThatDiffersIsNone();
    void fromAHundredCausesOnTheRestIsOtherCauses();

private:
    void add(ItemState state, const Why &why, std::optional<Reason> left = {}) { m_tally.add(state, why, left); }
    /// "2 failed: …" a line.
    QString told() const;
    CauseTally m_tally;
};

namespace {

Cause foreign(const QString &bucket)
{
    return {CauseKind::BucketForeign, {bucket}};
}

} // namespace

QString TestCauseTally::told() const
{
    QStringList lines;
    for (const CauseCount &cause : m_tally.causes())
        lines += u"%1 %2: %3"_s.arg(QString::number(cause.items), QString(u"-DGSPF"[int(cause.state)]), cause.why.text);
    return lines.join(u'\n');
}

void TestCauseTally::countsByCauseAndState()
{
    const Why held = Cause{CauseKind::HeldSince, {}};
    add(ItemState::Failed, u"refused"_s);
    for (int n = 0; n < 3; ++n)
        add(ItemState::Skipped, held, Reason::ObjectHeld);
    add(ItemState::Pending, held);
    add(ItemState::Pending, held);
    QCOMPARE(told(), u"3 S: %1\n2 P: %1\n1 F: refused"_s.arg(held.text));
    QCOMPARE(m_tally.causes().front().why, held);
    QCOMPARE(m_tally.causes().front().left, std::optional(Reason::ObjectHeld));
}

void TestCauseTally::saysWhatTheFirstIsAboutAndWhetherAllAre()
{
    add(ItemState::Pending, foreign(u"old"_s));
    add(ItemState::Pending, foreign(u"old"_s));
    QCOMPARE(m_tally.causes().front().why, Why(foreign(u"old"_s)));
    QVERIFY(!m_tally.causes().front().isExample);
    add(ItemState::Pending, foreign(u"older"_s));
    add(ItemState::Pending, foreign(u"old"_s));
    const std::vector<CauseCount> causes = m_tally.causes();
    QCOMPARE(causes.size(), size_t(1));
    QCOMPARE(causes.front().items, 4);
    QCOMPARE(causes.front().why, Why(foreign(u"old"_s)));
    QVERIFY(causes.front().isExample);
}

void TestCauseTally::keepsWordsThatSayMoreThanTheCauseApart()
{
    add(ItemState::Failed, foreign(u"old"_s));
    add(ItemState::Failed, Why{u"\"a\" in old"_s, foreign(u"old"_s)});
    add(ItemState::Failed, Why{u"\"b\" in old"_s, foreign(u"old"_s)});
    const std::vector<CauseCount> causes = m_tally.causes();
    QCOMPARE(causes.size(), size_t(2));
    QCOMPARE(causes.front().why, (Why{u"\"a\" in old"_s, foreign(u"old"_s)}));
    QVERIFY(causes.front().isExample);
    QCOMPARE(causes.back().why, Why(foreign(u"old"_s)));
}

void TestCauseTally::groupsTheWordsOfOthersWithoutTheirNames()
{
    add(ItemState::Failed, u"\"a\" is locked by \"ann\""_s);
    add(ItemState::Failed, u"\"b\" is locked by \"ann\""_s);
    add(ItemState::Failed, u"something else"_s);
    QCOMPARE(told(), u"2 F: \"a\" is locked by \"ann\"\n1 F: something else"_s);
}

void TestCauseTally::aReasonThatDiffersIsNone()
{
    const Why held = Cause{CauseKind::HeldSince, {}};
    add(ItemState::Skipped, held, Reason::ObjectHeld);
    add(ItemState::Skipped, held, Reason::ObjectChanged);
    add(ItemState::Skipped, held, Reason::ObjectHeld);
    QCOMPARE(m_tally.causes().front().left, std::nullopt);
}

void TestCauseTally::fromAHundredCausesOnTheRestIsOtherCauses()
{
    constexpr int kMany = 1000;
    for (int n = 0; n < kMany; ++n)
        add(ItemState::Failed, u"refused %1"_s.arg(n));
    add(ItemState::Pending, foreign(u"old"_s));
    for (int n = 0; n < kMany; ++n) // what is counted already goes on being counted
        add(ItemState::Failed, u"refused 7"_s);
    const std::vector<CauseCount> causes = m_tally.causes();
    QCOMPARE(causes.size(), size_t(102));
    QCOMPARE(causes[0], (CauseCount{ItemState::Failed, u"refused 7"_s, kMany + 1}));
    QCOMPARE(causes[1], (CauseCount{ItemState::Failed, Cause{CauseKind::OtherCauses, {}}, kMany - 100}));
    qint64 items = 0;
    for (const CauseCount &cause : causes)
        items += cause.items;
    QCOMPARE(items, 2 * kMany + 1);
}

QTEST_GUILESS_MAIN(TestCauseTally)
#include "tst_causetally.moc"
