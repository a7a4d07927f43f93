// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/alertwords.h"
#include "ui/words/causewords.h"
#include "ui/words/errorwords.h"
#include "ui/words/languages.h"

#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// What it is about is the same in every language and must not hide that the rest is, too.
    const QStringList kAbout{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s};

    std::vector<CauseKind> allCauses()
    {
        std::vector<CauseKind> kinds;
        for (int number = 1; number < 1200; ++number) {
            if (causeRow(CauseKind(number)))
                kinds.push_back(CauseKind(number));
        }
        return kinds;
    }

    struct Worded {
        QString what; ///< for whoever reads that the test fails
        QString text;
        QString mend;
    };

    std::vector<Worded> everything()
    {
        std::vector<Worded> said;
        for (const CauseKind kind : allCauses()) {
            const Cause cause{kind, kAbout};
            if (kind != CauseKind::Limit) // a sentence for each limit: confirmtexts
                said.push_back({u"cause %1, \"%2\""_s.arg(QString::number(int(kind)), sentenceOf(cause)),
                    causeText(cause), causeMend(cause)});
        }
        for (const AlertKind kind : kAlertKinds)
            said.push_back({u"alert "_s + alertKindName(kind), alertHeadline(kind), alertMend(kind)});
        return said;
    }

} // namespace

/// Whatever went wrong has words in every language. A cause that nobody has worded, or translated, is found here.
class CauseWordsTest : public QObject {
    Q_OBJECT

private slots:
    void everyCauseHasWords();
    void whatIsSaidIsNotRepeatedInEnglish();
    void everyCauseHasWordsOfTheLanguage_data();
    void everyCauseHasWordsOfTheLanguage();
};

void CauseWordsTest::everyCauseHasWords()
{
    Languages languages;
    languages.use(u"en"_s);
    QVERIFY(allCauses().size() > 100);
    QStringList missing;
    for (const Worded &said : everything()) {
        if (said.text.isEmpty())
            missing << said.what;
    }
    QCOMPARE(missing.join(u'\n'), QString());
}

/// Core's text stands below only where it says more.
void CauseWordsTest::whatIsSaidIsNotRepeatedInEnglish()
{
    Languages languages;
    languages.use(u"en"_s);
    const Cause lost{CauseKind::DatabaseLost, {}};
    QCOMPARE(causeWords(lost).technical, QString());
    QCOMPARE(technicalText(errorOf(ErrorKind::Unavailable, lost)), QString());
    QCOMPARE(causeWords(Why(u"server closed the connection"_s, lost)).technical, u"server closed the connection"_s);
    const Cause refused{CauseKind::ConnectionRefused, {u"db.example"_s}};
    QVERIFY(causeWords(refused).headline.contains(u"db.example"_s));
    QCOMPARE(causeWords(refused).technical, QString());
    for (const CauseKind kind : allCauses()) {
        const ErrorWords words = causeWords(Cause{kind, {u"an-argument"_s}});
        if (kind != CauseKind::Limit && !QString(words.headline + words.wayOn).contains(u"an-argument"_s))
            QVERIFY2(!words.technical.isEmpty(), qPrintable(words.headline)); // else nobody would say it
    }
}

void CauseWordsTest::everyCauseHasWordsOfTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    const QStringList available = Languages().available();
    QCOMPARE(available.size(), 9);
    for (const QString &language : available.sliced(1))
        QTest::newRow(qPrintable(language)) << language;
}

void CauseWordsTest::everyCauseHasWordsOfTheLanguage()
{
    QFETCH(const QString, language);
    Languages languages;
    languages.use(u"en"_s);
    const std::vector<Worded> english = everything();
    languages.use(language);
    const std::vector<Worded> own = everything();
    QCOMPARE(own.size(), english.size());
    QStringList missing;
    for (size_t i = 0; i < own.size(); ++i) {
        const bool isTextMissing = own[i].text == english[i].text;
        const bool isMendMissing = !own[i].mend.isEmpty() && own[i].mend == english[i].mend;
        if (isTextMissing || isMendMissing)
            missing << own[i].what + (isTextMissing ? u": "_s + own[i].text : u", what to do: "_s + own[i].mend);
    }
    QCOMPARE(missing.join(u'\n'), QString());
}

} // namespace docsweep

QTEST_MAIN(docsweep::CauseWordsTest)
#include "tst_causewords.moc"
