// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/knowncause.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

/// All texts of the program, as one: literals that follow each other are one sentence.
QString textsOfTheProgram()
{
    QString all;
    for (const QString &folder : {u"/core"_s, u"/app"_s}) {
        QDirIterator files(QStringLiteral(DOCSWEEP_SOURCES) + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (files.next().endsWith(u"/knowncause.cpp"_s))
                continue;
            QFile file(files.filePath());
            if (file.open(QIODevice::ReadOnly))
                all += QString::fromUtf8(file.readAll());
        }
    }
    static const QRegularExpression seam(uR"x((?<!\\)"(?:_s|_L1)?\s*\+?\s*u?")x"_s);
    return all.replace(seam, QString());
}

} // namespace

/// What core writes in English is recognised, so that a window can word it.
class KnownCauseTest : public QObject {
    Q_OBJECT

private slots:
    void sentencesAreRecognised_data();
    void sentencesAreRecognised();
    void strangersWordsAreNot();
    void everyMarkIsASentenceOfTheProgram();
};

void KnownCauseTest::sentencesAreRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CauseFound>("found");
    const auto row = [](const char *name, const QString &text, const CauseFound &found) {
        QTest::newRow(name) << text << found;
    };
    row("no address",
        u"Storage service unavailable: no address is known for x.example (DNS); check SUPABASE_URL and this"_s,
        {KnownCause::HostUnknown, {u"x.example"_s}});
    row("no answer", u"Storage service unavailable: x.example does not answer"_s,
        {KnownCause::NoAnswer, {u"x.example"_s}});
    row("no answer, given up",
        u"Storage service unavailable: x.example does not answer (not asked again: it failed 5 times in a row)"_s,
        {KnownCause::NoAnswer, {u"x.example"_s}});
    row("refused with a status", u"Storage service unavailable: x.example answered HTTP 503 SlowDown: please"_s,
        {KnownCause::StorageRefused, {u"x.example"_s, u"503"_s}});
    row("a page instead",
        u"Storage service unavailable: x.example answered GET /bucket with a web page; a proxy may stand in the way, "
        "or SUPABASE_URL is not the project's address"_s,
        {KnownCause::NotTheStorage, {u"x.example"_s, u"GET /bucket with a web page"_s}});
    row("a key in an answer",
        u"x.example answered HTTP 403 AccessDenied: jwt expired; the key has expired: take a new one"_s,
        {KnownCause::KeyExpired, {}});
    row("two figures", u"68 items were agreed to, but 70 would go now; nothing was deleted. Review plan 3"_s,
        {KnownCause::OtherNumber, {u"68"_s, u"70"_s}});
    row("a folder and a user", u"removing \"a/b\": the folder \"a\" is not writable for user \"bob\" (Permission)"_s,
        {KnownCause::FolderProtected, {u"a"_s, u"bob"_s}});
    row("clocks",
        u"This machine's clock is 7 min ahead of the server (SQLite /srv/db), more than the 5 min that a run accepts, so"_s,
        {KnownCause::ClocksDiffer, {u"7 min ahead of the server (SQLite /srv/db)"_s}});
    row("a full pooler",
        u"PostgreSQL x: connecting: FATAL: Max client connections reached; every connection that it allows is taken: end"_s,
        {KnownCause::DatabaseFull, {}});
    row("a full role", u"connecting: FATAL: too many [53300]; every connection that the server allows is taken"_s,
        {KnownCause::DatabaseFull, {}});
    row("a database of another user",
        u"SQLite /srv/db: this file belongs to user www-data (33), and looking into it makes SQLite put files"_s,
        {KnownCause::DatabaseOfOther, {u"www-data (33)"_s}});
    row("a full temporary folder",
        u"SQLite /srv/db: copying the rows: database or disk is full [13], in the folder for temporary files /tmp (not "
        "where the database is); make room there"_s,
        {KnownCause::TemporaryFull, {u"/tmp"_s}});
    row("a file too large", u"/srv/x is not written: File too large"_s, {KnownCause::FileTooLarge, {}});
    row("hidden rows", u"row-level security hides rows of parser_usersession from this user, and their files"_s,
        {KnownCause::DatabaseRowsHidden, {u"parser_usersession"_s}});
    row("another bucket now", u"another bucket is at folder /srv/box than before (it was mark:1, it is mark:2)"_s,
        {KnownCause::AnotherThere, {u"folder /srv/box"_s}});
    row("a plan of the former bucket",
        u"plan 3 was made for another bucket box: it was folder /a (inode:1), and now there is folder /b (inode:2)"_s,
        {KnownCause::PlanOfFormer, {u"box"_s}});
    row("a plan of the former database",
        u"plan 3 was made for another database, which was at SQLite /srv/db before; nothing was deleted."_s,
        {KnownCause::PlanOfFormer, {u"SQLite /srv/db"_s}});
    row("a limit", u"6 of 10 (60.0 %) of everything would go, more than the limit of 50 % (DOCSWEEP_MAX"_s,
        {KnownCause::Limit, {}});
    row("another run", u"another run is at work (process 7 on box since 2026-01-01; lock file /x)"_s,
        {KnownCause::AnotherRun, {u"process 7 on box since 2026-01-01; lock file /x"_s}});
    row("a range", u"DOCSWEEP_PORT (in /srv/app/.env line 7): \"x\" is no whole number from 1 to 9. Example: "_s,
        {KnownCause::SettingRange, {u"DOCSWEEP_PORT"_s, u" (in /srv/app/.env line 7): \"x\""_s, u"1"_s, u"9"_s}});
    row("a setting", u"STORAGE_ROOT is empty: it must be the folder that holds the buckets"_s,
        {KnownCause::SettingWrong, {u"STORAGE_ROOT"_s}});
    row("a period cron has not",
        u"cron cannot start something every 7 minutes: what does not divide the hour or the day comes unevenly. The "
        "next longer period that does is 10 minutes; or say it"_s,
        {KnownCause::CronPeriod,
            {u"7"_s, u"what does not divide the hour or the day comes unevenly. The next longer period that"_s,
                u"10"_s}});
}

void KnownCauseTest::sentencesAreRecognised()
{
    QFETCH(QString, text);
    QTEST(causeFoundIn(text), "found");
}

void KnownCauseTest::strangersWordsAreNot()
{
    QCOMPARE(causeFoundIn({}).kind, CauseKind::Unknown);
    QCOMPARE(causeFoundIn(u"FATAL: something nobody has seen yet"_s).kind, CauseKind::Unknown);
}

/// A sentence that is worded anew in core has to be here too.
void KnownCauseTest::everyMarkIsASentenceOfTheProgram()
{
    const QString texts = textsOfTheProgram();
    QVERIFY(texts.size() > 100000);
    QStringList unknown;
    for (const CauseMark &mark : causeMarks()) {
        QString longest;
        static const QRegularExpression places(u"%[wsv]"_s);
        for (const QString &piece : QString::fromLatin1(mark.text).split(places)) {
            if (piece.size() > longest.size())
                longest = piece;
        }
        longest.replace(u'"', u"\\\""_s);
        if (!texts.contains(longest) && !texts.contains(longest.trimmed()))
            unknown << QString::fromLatin1(mark.text);
    }
    QCOMPARE(unknown, QStringList());
}

QTEST_GUILESS_MAIN(KnownCauseTest)
#include "tst_knowncause.moc"
