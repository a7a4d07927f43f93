// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chartscase.h"
#include "ui/charts/growthchart.h"
#include "ui/look/theme.h"
#include "ui/schedule/schedulewords.h"
#include "ui/words/format.h"
#include "ui/words/languages.h"

#include <QCoreApplication>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How sentences come out once something is put into them, in every language.
class SentencesTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup();
    void aDayAtTheEndBringsOneStop_data();
    void aDayAtTheEndBringsOneStop();
    void aPeriodIsSaidAsPeopleSayIt_data();
    void aPeriodIsSaidAsPeopleSayIt();
    void aSettingIsCalledAsItsPageCallsIt_data();
    void aSettingIsCalledAsItsPageCallsIt();
    void anAmountStaysTogetherFromRightToLeft();
};

namespace {

    void everyLanguage()
    {
        QTest::addColumn<QString>("language");
        const QStringList available = Languages().available();
        for (const QString &language : available)
            QTest::newRow(qPrintable(language)) << language;
    }

} // namespace

void SentencesTest::cleanup()
{
    Languages().use(u"en"_s);
    QLocale::setDefault(QLocale::c());
}

void SentencesTest::aDayAtTheEndBringsOneStop_data()
{
    everyLanguage();
}

void SentencesTest::aDayAtTheEndBringsOneStop()
{
    QFETCH(const QString, language);
    Languages languages;
    languages.use(language);
    const Instant now = fromMicros(QDate(2026, 1, 15).startOfDay().toMSecsSinceEpoch() * 1000);
    for (int month = 0; month < 24; ++month) {
        const QString said = dated(u"x %1. y %1."_s.arg(formatDay(now + month * 24h * 30, now)));
        QVERIFY2(!said.contains(u".."_s) && said.endsWith(u'.') && said.contains(u". y"_s), qPrintable(said));
    }
    GrowthChart growth(Theme::light());
    growth.setHistory(growing(12), 24000000, kNow);
    QVERIFY2(!growth.title().contains(u".."_s), qPrintable(growth.title()));
    QVERIFY2(!growth.note().contains(u".."_s), qPrintable(growth.note()));
    languages.use(u"en"_s);
}

void SentencesTest::aPeriodIsSaidAsPeopleSayIt_data()
{
    QTest::addColumn<Duration>("period");
    QTest::addColumn<QString>("text");
    QTest::newRow("an hour") << Duration(1h) << u"Every hour"_s;
    QTest::newRow("hours") << Duration(6h) << u"Every 6 hours"_s;
    QTest::newRow("a day") << Duration(24h) << u"Every day"_s;
    QTest::newRow("a day and a half") << Duration(36h) << u"Every 36 hours"_s;
    QTest::newRow("an hour and a half") << Duration(90min) << u"Every 90 minutes"_s;
    QTest::newRow("finer than a minute") << Duration(90s) << u"Every 1 min 30 s"_s;
}

void SentencesTest::aPeriodIsSaidAsPeopleSayIt()
{
    QFETCH(const Duration, period);
    Languages languages;
    languages.use(u"en"_s);
    QTEST(everyText(period), "text");
}

void SentencesTest::aSettingIsCalledAsItsPageCallsIt_data()
{
    everyLanguage();
}

void SentencesTest::aSettingIsCalledAsItsPageCallsIt()
{
    QFETCH(const QString, language);
    Languages languages;
    languages.use(language);
    struct Mention {
        const char *title;
        const char *context;
        const char *sentence;
    };
    const Mention mentions[] = {
        {"Keep files of sessions in use", "docsweep::FirstRunDialog",
            "%Ln of the files (%1) belong to sessions that are still in use. To keep such files, switch on “Keep files "
            "of sessions in use” in Settings."},
        {"Keep files of sessions in use", "docsweep::ConfirmDialog",
            "%Ln of the files (%1) belong to sessions that are still in use. They will be deleted because they are "
            "old. No cleanup here has deleted such files before. To keep such files, cancel and switch on “Keep files "
            "of sessions in use” in Settings."},
        {"Clean up files", "docsweep::HealthPill",
            "“Clean up files” is off in Settings: only rows are deleted, files are not touched."},
        {"Clean up files", "docsweep::CheckWords", "“Clean up files” is off in Settings: only rows are cleaned up."},
        {"Allow automatic runs", "docsweep::Schedule",
            "“Allow automatic runs” is off in Settings: automatic runs do nothing."},
        {"Allow automatic runs", "docsweep::Projects",
            "“Allow automatic runs” is off in Settings: automatic runs do nothing."},
    };
    for (const Mention &mention : mentions) {
        const QString title = QCoreApplication::translate("docsweep::SettingView", mention.title);
        const QString said = QCoreApplication::translate(mention.context, mention.sentence, nullptr, 2);
        if (language == "en"_L1 || !said.contains(QLatin1String(mention.title))) // else it waits for its translation
            QVERIFY2(said.contains(title), qPrintable(said));
    }
    languages.use(u"en"_s);
}

/// "51 KB" of a sentence that is read from the right: the figure first, then its unit, in Latin letters or not.
void SentencesTest::anAmountStaysTogetherFromRightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString amount = formatBytes(qint64(51) * 1024);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(amount.startsWith(QChar(0x2067)) && amount.endsWith(QChar(0x2069)));
    QCOMPARE(formatBytes(qint64(51) * 1024), u"51 KB"_s);
}

} // namespace docsweep

QTEST_MAIN(docsweep::SentencesTest)
#include "tst_sentences.moc"
