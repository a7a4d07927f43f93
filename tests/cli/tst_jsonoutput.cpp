// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/answers.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Every path of a JSON object: "run.deleted.items", "plan.sample[].key". Names that are data become "*".
void collectPaths(const QJsonValue &value, const QString &path, QSet<QString> &paths)
{
    static const QSet<QString> kDataNames{u"statistics.file_types"_s, u"statistics.buckets"_s};
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field) {
            const QString name = kDataNames.contains(path) ? u"*"_s : field.key();
            collectPaths(*field, path.isEmpty() ? name : path + u'.' + name, paths);
        }
        if (object.isEmpty())
            paths += path;
    } else if (value.isArray()) {
        for (const QJsonValue element : value.toArray())
            collectPaths(element, path + "[]"_L1, paths);
        if (value.toArray().isEmpty())
            paths += path;
    } else {
        paths += path;
    }
}

QSet<QString> pathsOf(const QJsonObject &object)
{
    QSet<QString> paths;
    collectPaths(object, {}, paths);
    return paths;
}

} // namespace

/// The contract of --json: fields come, and none goes.
class TestJsonOutput : public QObject {
    Q_OBJECT

private slots:
    void theJsonIsStable_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArrayList>("parts");
        QTest::newRow("statistics") << QByteArray("cleanup_files --stats --json") << QByteArrayList{"statistics"};
        QTest::newRow("dry run") << QByteArray("cleanup_files --dry-run --json")
                                 << QByteArrayList{"statistics", "plan", "sample"};
        QTest::newRow("run") << QByteArray("cleanup_files --json") << QByteArrayList{"statistics", "plan", "run"};
        QTest::newRow("scheduled") << QByteArray("scheduled_cleanup --json")
                                   << QByteArrayList{"statistics", "plan", "run", "scheduled"};
    }
    void theJsonIsStable()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArrayList, parts);
        Installation it;
        it.addPair("old", 3h);
        it.addSession("dangling", 10min, {"dangling/x.pdf"});
        const CallResult result = it.call(line.constData());
        QCOMPARE(result.code, kDone);
        QSet<QString> expected{u"command"_s, u"mode"_s, u"version"_s, u"exit_code"_s, u"message"_s, u"error"_s,
            u"switched_off"_s, u"statistics"_s, u"plan"_s, u"run"_s, u"limits"_s, u"causes"_s};
        const auto add = [&expected](const QString &parent, const QStringList &names) {
            expected.remove(parent.section(u'[', 0, 0));
            for (const QString &name : names)
                expected += parent + u'.' + name;
        };
        if (parts.contains("run"))
            expected += u"ledger"_s;
        if (parts.contains("scheduled"))
            expected += u"gradual_start"_s;
        if (line.contains("--stats"))
            expected += u"vault"_s;
        if (parts.contains("statistics")) {
            add(u"statistics"_s,
                {u"taken_at"_s, u"cutoff"_s, u"storage_listed"_s, u"storage_problem"_s, u"storage_problem_kind"_s,
                    u"total_files"_s, u"total_size_bytes"_s, u"total_size_mb"_s, u"quota_bytes"_s, u"quota_percent"_s,
                    u"old_files"_s, u"old_size_bytes"_s, u"outputs"_s, u"output_size_bytes"_s, u"sessions"_s,
                    u"old_sessions"_s, u"documents"_s, u"old_documents"_s, u"orphans"_s, u"orphan_size_bytes"_s,
                    u"old_versions"_s, u"old_version_size_bytes"_s, u"dangling"_s, u"unknown_size"_s, u"unknown_time"_s,
                    u"future_time"_s, u"held_items"_s, u"held_sessions"_s, u"held_size_bytes"_s, u"problem_count"_s,
                    u"problems"_s, u"unreferred"_s, u"unreferred_size_bytes"_s, u"unreferred_outputs"_s,
                    u"unreferred_output_size_bytes"_s, u"django_sessions"_s});
            add(u"statistics.database_space"_s, {u"file_bytes"_s, u"free_bytes"_s, u"tables"_s, u"help"_s});
            add(u"statistics.dangling_sample[]"_s, {u"bucket"_s, u"key"_s});
            add(u"statistics.file_types.*"_s, {u"files"_s, u"size_bytes"_s});
            add(u"statistics.buckets.*"_s, {u"files"_s, u"size_bytes"_s});
            add(u"statistics.ages[]"_s,
                {u"from_seconds"_s, u"to_seconds"_s, u"files"_s, u"size_bytes"_s, u"sessions"_s});
            add(u"statistics.biggest_sessions[]"_s,
                {u"session"_s, u"files"_s, u"size_bytes"_s, u"documents"_s, u"has_row"_s});
        }
        if (parts.contains("plan")) {
            add(u"plan"_s,
                {u"id"_s, u"created_at"_s, u"cutoff"_s, u"age_seconds"_s, u"keep_outputs"_s, u"keep_active_files"_s,
                    u"keep_old_versions"_s, u"storage_cleanup"_s, u"only_session"_s, u"database"_s, u"storage"_s,
                    u"digest"_s, u"items"_s, u"size_bytes"_s, u"documents"_s});
            for (const QString &kind : {u"sessions"_s, u"files"_s, u"outputs"_s, u"orphans"_s, u"old_versions"_s})
                add(u"plan."_s + kind, {u"items"_s, u"size_bytes"_s});
            if (!parts.contains("sample"))
                expected += u"plan.sample"_s;
        }
        if (parts.contains("sample"))
            add(u"plan.sample[]"_s,
                {u"seq"_s, u"kind"_s, u"reason"_s, u"why"_s, u"session"_s, u"bucket"_s, u"key"_s, u"size_bytes"_s,
                    u"changed_at"_s, u"documents"_s, u"state"_s, u"detail"_s, u"detail_kind"_s, u"left_reason"_s});
        if (parts.contains("run")) {
            add(u"run"_s,
                {u"id"_s, u"plan_id"_s, u"trigger"_s, u"state"_s, u"started_at"_s, u"finished_at"_s, u"error"_s,
                    u"error_kind"_s, u"storage_problem"_s, u"storage_problem_kind"_s, u"sessions_deleted"_s,
                    u"documents_deleted"_s, u"files_deleted"_s, u"freed_bytes"_s, u"finished_from_before"_s,
                    u"finished_from_before_bytes"_s, u"finished_by_others"_s, u"still_pending_from_before"_s,
                    u"starter"_s, u"overridden"_s, u"kind"_s, u"waiting"_s, u"refusals"_s, u"undecided"_s,
                    u"django_sessions_deleted"_s, u"django_sessions_problem"_s});
            for (const QString &state : {u"deleted"_s, u"already_gone"_s, u"skipped"_s, u"pending"_s, u"failed"_s})
                add(u"run."_s + state, {u"items"_s, u"size_bytes"_s});
        }
        QSet<QString> actual = pathsOf(result.json());
        QStringList missing((expected - actual).values());
        QStringList extra((actual - expected).values());
        missing.sort();
        extra.sort();
        QCOMPARE(missing.join(u' '), QString());
        QCOMPARE(extra.join(u' '), QString());
    }

    void everyJsonFieldIsDescribed()
    {
        Installation it;
        it.addPair("old", 3h);
        it.addSession("dangling", 10min, {"dangling/x.pdf"});
        const QString help = it.call("help json").out;
        QSet<QString> described;
        static const QRegularExpression field(u"^  ([a-z_.\\[\\]*]+)( |$)"_s, QRegularExpression::MultilineOption);
        for (auto match = field.globalMatch(help); match.hasNext();)
            described += match.next().captured(1);
        QVERIFY(described.size() > 80);
        for (const char *line :
            {"cleanup_files --dry-run --json", "cleanup_files --json", "history --json", "history 1 --json",
                "cleanup_files --hours x --json", "cleanup_files --dry-run --session dangling --max-delete 0 --json"}) {
            for (QString path : pathsOf(it.call(line).json())) {
                path.replace("plan.sample[]."_L1, "items[]."_L1).replace("runs[]."_L1, "run."_L1);
                QVERIFY2(described.contains(path), qPrintable(path));
            }
        }
    }

    void jsonTellsErrorsToo()
    {
        Installation it;
        const CallResult result = it.call("cleanup_files --json --hours never");
        QCOMPARE(result.code, kMisused);
        QCOMPARE(lines(result.out).size(), 1);
        QCOMPARE(result.json()[u"exit_code"_s].toInt(), kMisused);
        QCOMPARE(result.json()[u"error"_s][u"kind"_s].toString(), u"bad configuration"_s);
        QCOMPARE(result.json()[u"error"_s][u"cause_kind"_s].toString(), u"setting-hours-above"_s);
        verifyOneSentence(result, u"--hours"_s);
    }
};

QTEST_GUILESS_MAIN(TestJsonOutput)
#include "tst_jsonoutput.moc"
