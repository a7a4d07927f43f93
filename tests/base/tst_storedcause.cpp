// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/storedcause.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

/// A cause outlives the process as a number and a list.
class TestStoredCause : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void wordsThatSayMoreStay();
    void aNumberOfANewerDocsweepIsUnknown();
    void aListThatIsNoneIsAboutNothing();
};

void TestStoredCause::comesBackAsItWas()
{
    const Cause cause{CauseKind::BucketForeign, {u"a \"b\", %1\nü"_s}};
    QCOMPARE(storedCause(int(cause.kind), aboutText(cause)), cause);
    QCOMPARE(wordsBeside(cause), QString());
    QCOMPARE(storedWhy({}, int(cause.kind), aboutText(cause)), Why(cause));
    QCOMPARE(aboutText({CauseKind::HeldSince, {}}), QString());
    QVERIFY(storedWhy({}, 0, {}).isEmpty());
}

void TestStoredCause::wordsThatSayMoreStay()
{
    const Why why{u"document-uploads: held since the plan was made"_s, {CauseKind::HeldSince, {}}};
    QCOMPARE(wordsBeside(why), why.text);
    QCOMPARE(storedWhy(why.text, int(why.cause.kind), {}), why);
    QCOMPARE(wordsBeside(u"a server's words"_s), u"a server's words"_s);
}

void TestStoredCause::aNumberOfANewerDocsweepIsUnknown()
{
    QCOMPARE(storedWhy(u"the moon is full"_s, 999, u"[\"moon\"]"_s), Why(u"the moon is full"_s));
    const Why bare = storedWhy({}, 999, u"[\"moon\"]"_s);
    QVERIFY(!bare.cause.isKnown());
    QCOMPARE(bare.text, u"a cause that only a newer docsweep knows (999 [\"moon\"])"_s);
    QVERIFY(!storedCause((qint64(1) << 32) + int(CauseKind::HeldSince), {}).isKnown());
    QVERIFY(!storedCause(-1, {}).isKnown());
}

void TestStoredCause::aListThatIsNoneIsAboutNothing()
{
    QCOMPARE(storedCause(int(CauseKind::HeldSince), u"{oh"_s), (Cause{CauseKind::HeldSince, {}}));
}

QTEST_GUILESS_MAIN(TestStoredCause)
#include "tst_storedcause.moc"
