// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/reason.h"
#include "ui/activity/certificatepaper.h"
#include "ui/words/causewords.h"

#include <QJsonArray>
#include <QTest>
#include <QTextDocument>

namespace docsweep {

using namespace Qt::StringLiterals;

/// A certificate as people read it.
class CertificatePaperTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhyInWords_data();
    void saysWhyInWords();
    void everyCauseHasWordsOrStandsAsItIs();

private:
    static QString textOf(const QJsonValue &cause, const QJsonValue &reason);
};

QString CertificatePaperTest::textOf(const QJsonValue &cause, const QJsonValue &reason)
{
    CertificatePaper paper;
    paper.certificate.facts = {{u"rule"_s, QJsonObject{{u"age_seconds"_s, 3600}}},
        {u"exceptions"_s,
            QJsonArray{
                QJsonObject{{u"state"_s, u"skipped"_s}, {u"cause"_s, cause}, {u"reason"_s, reason}, {u"items"_s, 3}}}}};
    return paper.document()->toPlainText();
}

void CertificatePaperTest::saysWhyInWords_data()
{
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("words");
    QTest::newRow("a reason") << QString() << u"session-held"_s << u"Held"_s;
    QTest::newRow("a reason with the age") << QString() << u"session-active"_s << u"Used within the last 1 h"_s;
    QTest::newRow("a cause") << u"ledger-lost"_s << QString() << causeText({CauseKind::LedgerLost, {}});
    QTest::newRow("a cause about something") << u"run-stopped-by"_s << QString() << u"… asked this run to stop."_s;
    QTest::newRow("of a newer docsweep") << u"moon-in-the-way"_s << QString() << u"moon-in-the-way"_s;
}

void CertificatePaperTest::saysWhyInWords()
{
    QFETCH(QString, cause);
    QFETCH(QString, reason);
    QFETCH(QString, words);
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    const QString text = textOf(orNull(cause), orNull(reason));
    QVERIFY2(text.contains(words), qPrintable(text));
}

/// No place of a sentence is left open.
void CertificatePaperTest::everyCauseHasWordsOrStandsAsItIs()
{
    for (int number = 1; number < 1000; ++number) {
        const QString name = causeName(CauseKind(number));
        if (name.isEmpty())
            continue;
        const QString text = textOf(name, QJsonValue());
        QVERIFY2(!text.contains(u"%1"_s) && !text.contains(u"%2"_s) && !text.contains(u"%3"_s), qPrintable(text));
    }
}

} // namespace docsweep

QTEST_MAIN(docsweep::CertificatePaperTest)
#include "tst_certificatepaper.moc"
