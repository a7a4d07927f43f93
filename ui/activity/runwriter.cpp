// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/runwriter.h"

#include "core/base/csv.h"
#include "core/base/ownfile.h"
#include "core/browse/runrecords.h"
#include "ui/ledger/elsewhere.h"
#include "ui/ledger/ledgerbook.h"

#include <QJsonDocument>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kAtOnce = 1000;

    QByteArray compact(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    QString nameOf(const RunRecord &record, const ProjectNames &names)
    {
        return names.value(record.databaseName);
    }

    /// Both are empty where nobody has said.
    QString hostOfStarter(const RunRecord &record)
    {
        return record.starter.contains(u'@') ? hostOf(record.starter) : QString();
    }

    QJsonObject jsonOf(const RunRecord &record, const ProjectNames &names)
    {
        QJsonObject object = jsonRun(record.run);
        object.insert("database"_L1, record.databaseName);
        object.insert("connection"_L1, nameOf(record, names));
        object.insert("who"_L1, userOf(record.starter));
        object.insert("where"_L1, hostOfStarter(record));
        object.insert("in_ledger"_L1, isElsewhere(record.run.id));
        if (!isElsewhere(record.run.id))
            return object;
        object.insert("id"_L1, -record.run.id);
        for (const char *unknown : {"plan_id", "sessions_deleted", "documents_deleted", "files_deleted",
                 "finished_from_before_bytes", "django_sessions_deleted", "undecided"})
            object.insert(QLatin1String(unknown), QJsonValue());
        for (const char *state : {"deleted", "already_gone", "skipped", "pending", "failed"}) {
            QJsonObject total = object.value(QLatin1String(state)).toObject();
            total.insert("size_bytes"_L1, QJsonValue());
            object.insert(QLatin1String(state), total);
        }
        return object;
    }

    /// The cells of `csvRunsHead`; those that the ledger does not know are empty.
    QString csvElsewhere(const Run &run)
    {
        const auto count = [&run](ItemState state) { return QString::number(run.totals.of(state).items); };
        const QString none;
        return csvLine({u'L' + QString::number(-run.id), none, triggerWord(run.trigger), runStateWord(run.state),
            toIsoUtc(run.startedAt), run.finishedAt ? toIsoUtc(*run.finishedAt) : none, count(ItemState::Deleted),
            count(ItemState::AlreadyGone), count(ItemState::Skipped), count(ItemState::Pending),
            count(ItemState::Failed), none, none, none, QString::number(run.totals.freedBytes), none, none, run.starter,
            none, runKindWord(run), QString::number(run.waiting), none, none, none});
    }

    QString csvOf(const RunRecord &record, const ProjectNames &names)
    {
        const bool isOther = isElsewhere(record.run.id);
        return (isOther ? csvElsewhere(record.run) : csvRun(record.run)) + u','
            + csvLine({record.databaseName, nameOf(record, names), userOf(record.starter), hostOfStarter(record),
                isOther ? u"true"_s : u"false"_s});
    }

    /// A file that is there as a whole or not at all.
    class Target {
    public:
        Target(const QString &file, RunFormat format)
            : m_name(file)
            , m_isCsv(format == RunFormat::Csv)
        {
        }
        Result<> open()
        {
            auto writer = OwnFileWriter::begin(m_name, Readers::OwnerAlone, exportKind(m_name));
            if (!writer)
                return fail(writer.error());
            m_writer = *std::move(writer);
            return {};
        }
        /// What stands around the rows: a line of CSV, or an open object of JSON whose last member is a list.
        void begin(const QString &csvHead, QJsonObject json, QLatin1String list)
        {
            if (m_isCsv) {
                line(csvHead);
                return;
            }
            json.insert("command"_L1, u"history"_s);
            json.insert("mode"_L1, QString());
            json.insert("version"_L1, QStringLiteral(DOCSWEEP_VERSION));
            json.insert("exit_code"_L1, 0);
            json.insert("message"_L1, QString());
            json.insert("error"_L1, QJsonValue());
            m_writer->device().write(
                compact(json).chopped(1) + ",\"" + QByteArray(list.data(), list.size()) + "\":[\n");
        }
        template <typename Csv, typename Json> void row(const Csv &csv, const Json &json)
        {
            if (m_isCsv) {
                line(csv());
                return;
            }
            m_writer->device().write(m_separator + compact(json()));
            m_separator = ",\n";
        }
        Result<> end()
        {
            if (!m_isCsv)
                m_writer->device().write("\n]}\n");
            return m_writer->commit();
        }
        bool isWell() const { return m_writer->device().error() == QFileDevice::NoError; }
        Result<> failed() const
        {
            return fail(ErrorKind::Io, u"writing "_s + m_name + u": "_s + m_writer->device().errorString());
        }

    private:
        void line(const QString &text) { m_writer->device().write(text.toUtf8() + "\r\n"); }

        QString m_name;
        std::unique_ptr<OwnFileWriter> m_writer; ///< from `open` on
        bool m_isCsv;
        QByteArray m_separator;
    };

} // namespace

Result<> writeRun(const QString &home, const RunRecord &record, const ProjectNames &names, const QString &file,
    RunFormat format, std::stop_token stop)
{
    const Result<std::unique_ptr<RunBrowser>> browser = RunBrowser::open(home);
    if (!browser)
        return fail(browser.error());
    Target target(file, format);
    if (Result<> opened = target.open(); !opened)
        return opened;
    target.begin(csvItemsHead(), {{u"run"_s, jsonOf(record, names)}}, "items"_L1);
    for (qint64 after = -1;;) {
        if (stop.stop_requested())
            return failCancelled();
        const Result<std::vector<PlanItem>> items = (*browser)->items(record, after, kAtOnce);
        if (!items)
            return fail(items.error());
        if (items->empty())
            break;
        for (const PlanItem &item : *items)
            target.row([&] { return csvItem(item); }, [&] { return jsonItem(item, record.policy.age); });
        if (!target.isWell())
            return target.failed();
        after = qint64(items->back().seq);
    }
    return target.end();
}

Result<> writeRuns(const QString &home, const RunFilter &filter, const std::vector<RunRecord> &elsewhere,
    const ProjectNames &names, const QString &file, RunFormat format, std::stop_token stop)
{
    const Result<std::unique_ptr<RunBrowser>> browser = RunBrowser::open(home);
    if (!browser)
        return fail(browser.error());
    Target target(file, format);
    if (Result<> opened = target.open(); !opened)
        return opened;
    target.begin(csvRunsHead() + u',' + csvLine({u"database"_s, u"connection"_s, u"who"_s, u"where"_s, u"in_ledger"_s}),
        {}, "runs"_L1);
    const auto write = [&](const RunRecord &record) {
        target.row([&] { return csvOf(record, names); }, [&] { return jsonOf(record, names); });
    };
    auto other = elsewhere.begin();
    const auto writeOthers = [&](std::optional<Instant> until) {
        for (; other != elsewhere.end() && (!until || other->run.startedAt > *until); ++other) {
            if (passes(*other, filter))
                write(*other);
        }
    };
    for (std::optional<RunId> before;;) {
        const Result<std::vector<RunRecord>> runs = (*browser)->runs(filter, before, kAtOnce, stop);
        if (!runs)
            return fail(runs.error());
        if (runs->empty())
            break;
        for (const RunRecord &record : *runs) {
            writeOthers(record.run.startedAt);
            write(record);
        }
        if (!target.isWell())
            return target.failed();
        before = runs->back().run.id;
    }
    writeOthers({});
    return target.end();
}

} // namespace docsweep
