// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/tickset.h"
#include "ui/charts/agecurve.h"
#include "ui/frame/topbar.h"
#include "ui/words/format.h"
#include "ui/words/languages.h"

#include <QFile>
#include <QScopeGuard>
#include <QTest>
#include <QXmlStreamReader>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class UiFormatTest : public QObject {
    Q_OBJECT

private slots:
    void sizes_data();
    void sizes();
    void durations_data();
    void durations();
    void agesAreReadAsAdminsTypeThem_data();
    void agesAreReadAsAdminsTypeThem();
    void timesAreLocalAndSaidWithoutDoubtInUtc();
    void daysAndHoursNameTheMarksOfAnAxis();
    void figuresAreThoseOfTheLanguage_data();
    void figuresAreThoseOfTheLanguage();
    void everyStateKindAndStageHasAWord();
    void factsInALineAreToldApart();
    void aPathKeepsItsDirection();
    void everyEnglishPluralIsWritten();
    void ticksAreCounted();
    void theAgeCurveCountsWhatIsOlder();
};

void UiFormatTest::sizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0 B"_s;
    QTest::newRow("bytes") << qint64(640) << u"640 B"_s;
    QTest::newRow("just below a kilobyte") << qint64(1023) << u"1,023 B"_s;
    QTest::newRow("a kilobyte") << qint64(1024) << u"1.0 KB"_s;
    QTest::newRow("small figures have a decimal") << qint64(3355443) << u"3.2 MB"_s;
    QTest::newRow("large figures have none") << qint64(12) * 1024 * 1024 << u"12 MB"_s;
    QTest::newRow("the quota's own unit") << qint64(1000) * 1024 * 1024 << u"1,000 MB"_s;
    QTest::newRow("rounds up into the next unit") << qint64(1024) * 1024 - 1 << u"1.0 MB"_s;
}

void UiFormatTest::sizes()
{
    QFETCH(qint64, bytes);
    QTEST(formatBytes(bytes), "text");
}

void UiFormatTest::durations_data()
{
    QTest::addColumn<Duration>("duration");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << Duration(45s) << u"45 s"_s;
    QTest::newRow("whole") << Duration(1h) << u"1 h"_s;
    QTest::newRow("two units") << Duration(3h + 4min + 5s) << u"3 h 4 min"_s;
    QTest::newRow("days") << Duration(52h) << u"2 d 4 h"_s;
    QTest::newRow("many days") << Duration(24h * 120 + 5h) << u"120 d"_s;
    QTest::newRow("nothing") << Duration(0s) << u"0 s"_s;
    QTest::newRow("backwards") << Duration(-90s) << u"−1 min 30 s"_s;
}

void UiFormatTest::durations()
{
    QFETCH(Duration, duration);
    QTEST(formatDuration(duration), "text");
}

void UiFormatTest::agesAreReadAsAdminsTypeThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds"); // -1: refused
    QTest::newRow("hours") << u"2 h"_s << qint64(7200);
    QTest::newRow("a fraction") << u"1.5h"_s << qint64(5400);
    QTest::newRow("a comma") << u"0,5 h"_s << qint64(1800);
    QTest::newRow("a bare number is hours") << u"24"_s << qint64(86400);
    QTest::newRow("minutes") << u"90 min"_s << qint64(5400);
    QTest::newRow("days") << u" 3 D "_s << qint64(259200);
    QTest::newRow("zero never") << u"0"_s << qint64(-1);
    QTest::newRow("negative never") << u"-1 h"_s << qint64(-1);
    QTest::newRow("words never") << u"abc"_s << qint64(-1);
    QTest::newRow("empty never") << QString() << qint64(-1);
    QTest::newRow("absurd never") << u"99999999999999999999 d"_s << qint64(-1);
}

void UiFormatTest::agesAreReadAsAdminsTypeThem()
{
    QFETCH(QString, text);
    QFETCH(qint64, seconds);
    const std::optional<Duration> age = parseAge(text);
    QCOMPARE(age ? age->count() / 1000000 : -1, seconds);
}

void UiFormatTest::timesAreLocalAndSaidWithoutDoubtInUtc()
{
    const Instant at = *parseInstant("2026-11-22 14:02:11.5");
    QCOMPARE(formatTime(at, at + 1h), u"14:02:11"_s);
    QCOMPARE(formatTime(at, at + 24h), u"22 Nov 14:02"_s);
    QCOMPARE(formatTime(at, at + 24h * 300), u"22 Nov 2026 14:02"_s);
    QCOMPARE(formatTime(std::nullopt, at), u"unknown"_s);
    QCOMPARE(formatUtc(at), u"2026-11-22 14:02:11 UTC"_s);
    QCOMPARE(formatAgo(3s), u"just now"_s);
    QCOMPARE(formatAgo(3min + 20s), u"3 min ago"_s);
}

void UiFormatTest::daysAndHoursNameTheMarksOfAnAxis()
{
    const Instant now = *parseInstant("2026-11-22 12:00:00");
    QCOMPARE(formatDay(now + 24h * 11, now), u"3 Dec"_s);
    QCOMPARE(formatDay(now + 24h * 60, now), u"21 Jan 2027"_s);
    QCOMPARE(formatHour(now + 2h - localOffset(now), now), u"14:00"_s);
    QCOMPARE(formatHour(now + 12h - localOffset(now), now), u"23 Nov"_s); // midnight is a day
}

void UiFormatTest::figuresAreThoseOfTheLanguage_data()
{
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("size");
    QTest::addColumn<QString>("year"); // of the Gregorian calendar in all of them
    QTest::newRow("en") << u"1,234,567"_s << u"3.2 MB"_s << u"2026"_s;
    QTest::newRow("de") << u"1.234.567"_s << u"3,2 MB"_s << u"2026"_s;
    QTest::newRow("fr") << u"1\u202f234\u202f567"_s << u"3,2 MB"_s << u"2026"_s;
    QTest::newRow("es") << u"1.234.567"_s << u"3,2 MB"_s << u"2026"_s;
    QTest::newRow("pt_BR") << u"1.234.567"_s << u"3,2 MB"_s << u"2026"_s;
    QTest::newRow("am") << u"1,234,567"_s << u"3.2 MB"_s << u"2026"_s;
    QTest::newRow("ar") << u"١٬٢٣٤٬٥٦٧"_s << u"٣٫٢ MB"_s << u"٢٠٢٦"_s;
    QTest::newRow("zh_CN") << u"1,234,567"_s << u"3.2 MB"_s << u"2026"_s;
    QTest::newRow("ja") << u"1,234,567"_s << u"3.2 MB"_s << u"2026"_s;
}

void UiFormatTest::figuresAreThoseOfTheLanguage()
{
    const QLocale before;
    const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
    QLocale::setDefault(Languages::localeOf(QString::fromLatin1(QTest::currentDataTag()), QLocale::c()));
    const Instant at = *parseInstant("2026-11-22 14:02:11.5");
    QTEST(formatCount(1234567), "count");
    QTEST(formatBytes(3355443), "size");
    QFETCH(QString, year);
    QVERIFY2(formatTime(at, at + 24h * 300).contains(year), qPrintable(formatTime(at, at + 24h * 300)));
    QVERIFY(!formatDuration(3h + 4min).contains(u'4') || year == u"2026"_s); // all figures are of one script
    QCOMPARE(formatUtc(at), u"2026-11-22 14:02:11 UTC"_s); // to be compared with logs
}

void UiFormatTest::everyStateKindAndStageHasAWord()
{
    for (int state = 0; state < kItemStates; ++state)
        QVERIFY(!stateText(ItemState(state)).isEmpty());
    for (int kind = 1; kind <= 4; ++kind)
        QVERIFY(!kindText(ItemKind(kind)).isEmpty() && !kindPlural(ItemKind(kind)).isEmpty());
    for (int stage = 0; stage <= int(SweepStage::Ended); ++stage)
        QVERIFY(!stageText(SweepStage(stage)).isEmpty());
    for (int reason = int(Reason::SessionIdle); reason <= int(Reason::UnlistedNamedByExpired); ++reason)
        QVERIFY(!reasonText(Reason(reason), 1h).isEmpty());
    for (int kind = 0; kind <= int(ErrorKind::Io); ++kind)
        QVERIFY(!errorTitle(ErrorKind(kind)).isEmpty());
}

/// A dot between facts is a zero to who reads Arabic figures.
void UiFormatTest::factsInALineAreToldApart()
{
    const QLocale before;
    QLocale::setDefault(QLocale(u"de"_s));
    QCOMPARE(formatFacts({u"2"_s, u"8"_s}), u"2 · 8"_s);
    QLocale::setDefault(QLocale(u"ar"_s));
    QCOMPARE(formatFacts({u"٢"_s, u"٨"_s}), u"٢ | ٨"_s);
    QLocale::setDefault(before);
}

void UiFormatTest::aPathKeepsItsDirection()
{
    QCOMPARE(asWritten(u"/srv/app"_s), u"/srv/app"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString inArabic = asWritten(u"/srv/app"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(inArabic, QString(QChar(0x2066) + u"/srv/app"_s + QChar(0x2069)));
}

/// "%n item(s)" is only right where English says "1 item" and "2 items".
void UiFormatTest::everyEnglishPluralIsWritten()
{
    QFile file(QStringLiteral(DOCSWEEP_TRANSLATIONS "/docsweep_en.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int plurals = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != u"numerusform"_s)
            continue;
        const QString form = xml.readElementText();
        QVERIFY2(!form.isEmpty() && !form.contains(u"(s)"_s), qPrintable(form));
        ++plurals;
    }
    QVERIFY(!xml.hasError());
    QVERIFY(plurals >= 20);
}

void UiFormatTest::ticksAreCounted()
{
    TickSet ticks;
    QVERIFY(ticks.isEmpty());
    ticks.set(1000, false);
    QVERIFY(ticks.words().empty()); // unticking makes no room
    ticks.set(70, true);
    ticks.set(70, true);
    ticks.set(3, true);
    QCOMPARE(ticks.count(), 2);
    QVERIFY(ticks.contains(70) && ticks.contains(3) && !ticks.contains(4) && !ticks.contains(100000));
    ticks.set(70, false);
    QCOMPARE(ticks.count(), 1);
    const TickSet all = TickSet::allBelow(130);
    QCOMPARE(all.count(), 130);
    QVERIFY(all.contains(129) && !all.contains(130));
    QCOMPARE(TickSet::fromWords({0b101, 1}).count(), 3);
}

void UiFormatTest::theAgeCurveCountsWhatIsOlder()
{
    ScanStatistics seen;
    seen.ages[0] = {1, 100, 1};
    seen.ages[size_t(ageBinOf(2h))] = {2, 2000, 0};
    seen.ages[size_t(ageBinOf(24h * 30))] = {3, 30000, 4};
    QCOMPARE(olderThan(seen, 10min), (OlderThan{10min, 5, 32000, 4}));
    QCOMPARE(olderThan(seen, 24h), (OlderThan{24h, 3, 30000, 4}));
    QCOMPARE(olderThan(seen, 24h * 365), (OlderThan{24h * 365, 0, 0, 0}));
    const OlderThan within = olderThan(seen, ageBinStart(ageBinOf(2h)) + 1min);
    QVERIFY(within.bytes > 30000 && within.bytes < 32000); // an estimate inside a bin
}

} // namespace docsweep

QTEST_MAIN(docsweep::UiFormatTest)
#include "tst_uiformat.moc"
