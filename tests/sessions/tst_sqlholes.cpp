// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessionsql.h"
#include "core/sessions/sqlholes.h"

#include <QRegularExpression>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;

/// The holes of the statements that both databases share.
class SqlHolesTest : public QObject {
    Q_OBJECT

private slots:
    void handsOverNameAndArgument();
    void leavesOtherBracesAlone();
    void fillsWhatItFillsOnce();
    void knowsEveryHoleOfEveryStatement();
};

void SqlHolesTest::handsOverNameAndArgument()
{
    QList<std::pair<SqlHole, QString>> seen;
    const QString text = filled(
        u"SELECT {bytes s.key || '/'} FROM {sessions} s{lock}"_s, [&seen](SqlHole hole, const QString &argument) {
            seen.append({hole, argument});
            return QString::number(seen.size());
        });
    QCOMPARE(text, u"SELECT 1 FROM 2 s3"_s);
    const QList<std::pair<SqlHole, QString>> expected{
        {SqlHole::Bytes, u"s.key || '/'"_s}, {SqlHole::Sessions, {}}, {SqlHole::Lock, {}}};
    QCOMPARE(seen, expected);
}

void SqlHolesTest::leavesOtherBracesAlone()
{
    const auto mark = [](SqlHole, const QString &) { return u"!"_s; };
    for (const QString &text : {u"VALUES ('{}', '{a}', '{Lock}', '{ lock}')"_s, u"{lock"_s, u"}{"_s, QString()})
        QCOMPARE(filled(text, mark), text);
}

void SqlHolesTest::fillsWhatItFillsOnce()
{
    const auto again = [](SqlHole, const QString &) { return u"{ids}"_s; };
    QCOMPARE(filled(u"{ids}{keys}"_s, again), u"{ids}{ids}"_s);
}

void SqlHolesTest::knowsEveryHoleOfEveryStatement()
{
    using namespace sessionsql;
    static const QRegularExpression odd(u"[{}]|\\b[A-Z]+\\("_s); // a hole that nobody fills, or a word of before
    for (const QLatin1String statement : {kSessionRows, kOfTheseKeys, kForeignReferences, kNewestDocuments,
             kNewestSessions, kExistingIds, kFreeIds, kDocumentFacts, kSessionsWith, kDocumentsWith, kLockSessions,
             kLockDocuments, kDeleteDocuments, kDeleteSessions, kCountExpired, kCountOddTimes, kCountDjangoSessions,
             kLockExpired, kDeleteExpired, kInsertSession, kInsertDocument}) {
        QString text = filled(statement, [](SqlHole, const QString &) { return u"x"_s; });
        for (const auto ofTheCaller : {"{where}"_L1, "{columns}"_L1, "{values}"_L1})
            text.remove(ofTheCaller);
        QVERIFY2(!text.contains(odd), qPrintable(text));
    }
}

} // namespace docsweep

QTEST_GUILESS_MAIN(docsweep::SqlHolesTest)
#include "tst_sqlholes.moc"
