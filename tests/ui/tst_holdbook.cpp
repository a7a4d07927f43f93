// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/holds/holdbook.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;

/// Holds on their way to the journal, with two journals to go wrong between.
class HoldBookTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void holdsGoToTheJournalTheyWereMeantFor();
    void whatIsAskedForIsDoneThoughTheBookGoes();

private:
    QString home(const QString &name) const { return m_folder->filePath(name); }
    JournalFactory journal(const QString &name) const;
    QByteArrayList patterns(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void HoldBookTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString &name : {u"one"_s, u"other"_s})
        QVERIFY(QDir().mkpath(home(name)) && openJournal(home(name)));
}

JournalFactory HoldBookTest::journal(const QString &name) const
{
    return [folder = home(name)] { return openJournal(folder); };
}

QByteArrayList HoldBookTest::patterns(const QString &name) const
{
    const Result<std::unique_ptr<Journal>> opened = openJournal(home(name));
    const Result<std::vector<Hold>> holds = (*opened)->holds();
    QByteArrayList patterns;
    for (const Hold &hold : *holds)
        patterns << hold.pattern;
    return patterns;
}

void HoldBookTest::holdsGoToTheJournalTheyWereMeantFor()
{
    HoldBook book(systemClock());
    book.setPlan(home(u"one"_s), std::nullopt, journal(u"one"_s));
    book.add({{0, HoldKind::Session, "alice", {}, {}}});
    book.add({{0, HoldKind::Session, "bob", {}, {}}}); // waits for the first
    book.setPlan(home(u"other"_s), std::nullopt, journal(u"other"_s));
    book.add({{0, HoldKind::Session, "carol", {}, {}}});
    QTRY_COMPARE(patterns(u"other"_s), QByteArrayList{"carol"});
    QCOMPARE(patterns(u"one"_s), (QByteArrayList{"alice", "bob"}));
    QTRY_COMPARE(book.holds().size(), size_t(1)); // the ones of the journal that is open now
    QCOMPARE(book.holds().front().pattern, "carol"_ba);
}

void HoldBookTest::whatIsAskedForIsDoneThoughTheBookGoes()
{
    {
        HoldBook book(systemClock());
        book.setPlan(home(u"one"_s), std::nullopt, journal(u"one"_s));
        for (const char *name : {"alice", "bob", "carol"})
            book.add({{0, HoldKind::Session, name, {}, {}}});
    }
    QCOMPARE(patterns(u"one"_s), (QByteArrayList{"alice", "bob", "carol"}));
}

} // namespace docsweep

QTEST_GUILESS_MAIN(docsweep::HoldBookTest)
#include "tst_holdbook.moc"
