// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/answers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// `profiles --status` and `--check`: how all saved connections stand, on real databases and journals.
class TestProjectStatus : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_it = std::make_unique<Installation>();
        m_other = std::make_unique<Installation>();
        QVERIFY(QDir().mkpath(m_it->path(u"config/docsweep/profiles"_s)));
        m_it->addPair("old", 3h);
        m_other->addPair("other", 3h);
        m_where = {u"XDG_CONFIG_HOME="_s + m_it->path(u"config"_s), u"XDG_DATA_HOME="_s + m_it->path(u"data"_s)};
    }

    void withoutProfilesItSaysHowToMakeOne()
    {
        const CallResult result = call("profiles --status");
        QCOMPARE(result.code, kDone);
        QVERIFY2(result.out.contains(u"There is no profile yet"_s), qPrintable(result.all()));
    }

    void theOnesThatNeedSomebodyComeFirst()
    {
        writeProfile(u"alpha"_s, *m_it);
        writeProfile(u"beta"_s, *m_other, {u"DOCSWEEP_HOME="_s + m_other->path(u"home"_s)});
        writeText(u"gamma"_s, {u"DATABASE_URL=nonsense://x"_s});
        QCOMPARE(call("cleanup_files --stats --profile alpha").code, kDone);
        QCOMPARE(call("cleanup_files --dry-run --profile alpha").code, kDone);

        const CallResult table = call("profiles --status");
        QCOMPARE(table.code, kDone);
        const qsizetype gamma = table.out.indexOf(u"\ngamma "_s);
        const qsizetype alpha = table.out.indexOf(u"\nalpha "_s);
        const qsizetype beta = table.out.indexOf(u"\nbeta "_s);
        QVERIFY2(gamma > 0 && gamma < alpha && alpha < beta, qPrintable(table.out));
        QVERIFY2(table.out.contains(u"needs you: the settings cannot be used"_s), qPrintable(table.out));
        QVERIFY2(table.out.contains(u"note: never scanned"_s), qPrintable(table.out));
        QVERIFY2(table.out.contains(u"2 items"_s), qPrintable(table.out));
        QVERIFY2(table.out.contains(u"no schedule"_s), qPrintable(table.out));
        QVERIFY2(table.out.contains(u"1 of 3 profiles needs you."_s), qPrintable(table.out));

        const CallResult json = call("profiles --status --json");
        QCOMPARE(json.code, kDone);
        const QJsonArray rows = json.json()[u"profiles"_s].toArray();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0][u"name"_s].toString(), u"gamma"_s);
        QVERIFY(rows[0][u"needs_person"_s].toBool());
        QCOMPARE(rows[0][u"needs"_s][0][u"kind"_s].toString(), u"settings-wrong"_s);
        QCOMPARE(rows[1][u"can_go"_s][u"items"_s].toInt(), 2);
        QCOMPARE(rows[1][u"can_go"_s][u"size_bytes"_s].toInt(), 100);
        QVERIFY(!rows[1][u"needs_person"_s].toBool());
        QVERIFY(rows[1][u"health"_s].isNull());
        QCOMPARE(rows[2][u"needs"_s][0][u"kind"_s].toString(), u"never-scanned"_s);
    }

    void lookingChangesNothing()
    {
        writeProfile(u"alpha"_s, *m_it, {u"DOCSWEEP_HOME="_s + m_it->path(u"home2"_s)});
        const QString before = m_it->everything();
        QCOMPARE(call("profiles --status").code, kDone);
        QCOMPARE(call("profiles --check").code, kDone);
        QCOMPARE(m_it->everything(), before);
        QVERIFY(!QFile::exists(m_it->path(u"home2"_s)));
    }

    void twoWebAppsOfOneJournalHaveTheirOwnFigures()
    {
        m_other->addPair("more", 5h);
        writeProfile(u"alpha"_s, *m_it);
        writeProfile(u"beta"_s, *m_other);
        QCOMPARE(call("cleanup_files --profile alpha").code, kDone);
        QCOMPARE(call("cleanup_files --dry-run --profile beta").code, kDone);
        const QJsonArray rows = call("profiles --status --json").json()[u"profiles"_s].toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0][u"can_go"_s][u"items"_s].toInt(), 0);
        QCOMPARE(rows[0][u"last_run"_s][u"state"_s].toString(), u"done"_s);
        QCOMPARE(rows[1][u"can_go"_s][u"items"_s].toInt(), 4);
        QVERIFY(rows[1][u"last_run"_s].isNull());
    }

    void checkAsksEachAndExits1WhereOneDoesNotAnswer()
    {
        writeProfile(u"alpha"_s, *m_it);
        writeProfile(u"beta"_s, *m_other);
        const CallResult well = call("profiles --check");
        QCOMPARE(well.code, kDone);
        QVERIFY2(well.out.contains(u"database ok, storage ok"_s), qPrintable(well.out));
        QVERIFY2(well.out.contains(u"Nothing needs you."_s), qPrintable(well.out));

        QVERIFY(QFile::rename(m_other->path(u"db.sqlite3"_s), m_other->path(u"moved"_s)));
        QCOMPARE(call("profiles --status").code, kDone); // it asks nobody
        const CallResult away = call("profiles --check");
        QCOMPARE(away.code, int(kFailed));
        QVERIFY2(away.out.indexOf(u"\nbeta "_s) < away.out.indexOf(u"\nalpha "_s), qPrintable(away.out));
        QVERIFY2(away.out.contains(u"database AWAY, storage ok"_s), qPrintable(away.out));
        const QJsonArray rows = call("profiles --check --json").json()[u"profiles"_s].toArray();
        QCOMPARE(rows[0][u"health"_s][u"database"_s][u"answers"_s].toBool(true), false);
        QCOMPARE(rows[0][u"health"_s][u"storage"_s][u"answers"_s].toBool(), true);
        QCOMPARE(rows[0][u"needs"_s][0][u"kind"_s].toString(), u"database-away"_s);
    }

    void aBrokenJournalCostsOneRow()
    {
        writeProfile(u"alpha"_s, *m_it);
        writeProfile(u"beta"_s, *m_other, {u"DOCSWEEP_HOME="_s + m_other->path(u"home"_s)});
        QCOMPARE(call("cleanup_files --dry-run --profile alpha").code, kDone);
        QCOMPARE(call("cleanup_files --dry-run --profile beta").code, kDone);
        QFile journal(m_other->path(u"home/journal.sqlite3"_s));
        QVERIFY2(journal.exists(), "where the journal is");
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write(QByteArray(9000, 'x'));
        journal.close();
        const CallResult table = call("profiles --status");
        QCOMPARE(table.code, kDone);
        QVERIFY2(table.out.contains(u"this journal cannot be read"_s), qPrintable(table.out));
        QVERIFY2(table.out.contains(u"2 items"_s), qPrintable(table.out));
    }

    /// Two connections, one home: each run is one's.
    void historySaysWhoseARunIs()
    {
        writeProfile(u"alpha"_s, *m_it);
        QCOMPARE(call("cleanup_files --profile alpha").code, kDone);
        QVERIFY(!call("history --profile alpha").out.contains(u"CONNECTION"_s)); // there is only one
        writeProfile(u"beta"_s, *m_other);
        QCOMPARE(call("cleanup_files --profile beta").code, kDone);
        const CallResult table = call("history --profile alpha");
        QCOMPARE(table.code, kDone);
        const QStringList rows = table.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(rows.size(), 3);
        QVERIFY2(rows[0].contains(u"CONNECTION"_s), qPrintable(table.out));
        QVERIFY2(rows[1].contains(u" beta "_s) && rows[2].contains(u" alpha "_s), qPrintable(table.out));
        const QJsonArray runs = call("history --json --profile alpha").json()[u"runs"_s].toArray();
        QCOMPARE(runs[0][u"connection"_s].toString(), u"beta"_s);
        QCOMPARE(runs[1][u"connection"_s].toString(), u"alpha"_s);
        QVERIFY(runs[1][u"database"_s].toString().contains(m_it->path(u"db.sqlite3"_s)));
        QCOMPARE(call("history 1 --json --profile beta").json()[u"run"_s][u"connection"_s].toString(), u"alpha"_s);
        const QStringList csv = call("history --csv --profile alpha").out.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(csv[0].trimmed().endsWith(u"database,connection"_s), qPrintable(csv[0]));
        QVERIFY2(csv[1].trimmed().endsWith(u",\"beta\""_s), qPrintable(csv[1]));
        QFile::remove(m_it->path(u"config/docsweep/profiles/beta.ini"_s));
        const QJsonArray left = call("history --json --profile alpha").json()[u"runs"_s].toArray();
        QVERIFY(left[0][u"connection"_s].isNull()); // nobody leads there any more
    }

    void everyFieldIsDocumented()
    {
        writeProfile(u"alpha"_s, *m_it);
        QCOMPARE(call("cleanup_files --profile alpha").code, kDone);
        const QString described = call("help json").out;
        const QJsonArray rows = call("profiles --check --json").json()[u"profiles"_s].toArray();
        QCOMPARE(rows.size(), 1);
        const QJsonObject row = rows[0].toObject();
        for (auto field = row.begin(); field != row.end(); ++field) {
            const QString path = u"profiles[]."_s + field.key();
            QVERIFY2(described.contains(path), qPrintable(path));
            const QJsonObject inner = field->toObject();
            for (const QString &name : inner.keys())
                QVERIFY2(described.contains(path + u'.' + name), qPrintable(path + u'.' + name));
        }
    }

private:
    CallResult call(const char *line) { return m_it->call(line, m_where); }

    void writeText(const QString &name, const QStringList &lines)
    {
        QFile file(m_it->path(u"config/docsweep/profiles/%1.ini"_s.arg(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines.join(u'\n').toUtf8() + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    void writeProfile(const QString &name, const Installation &of, const QStringList &more = {})
    {
        writeText(name,
            QStringList{
                u"DATABASE_URL=sqlite:///"_s + of.path(u"db.sqlite3"_s), u"STORAGE_ROOT="_s + of.path(u"storage"_s)}
                + more);
    }

    std::unique_ptr<Installation> m_it, m_other;
    QStringList m_where;
};

QTEST_GUILESS_MAIN(TestProjectStatus)
#include "tst_projectstatus.moc"
