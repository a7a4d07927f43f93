// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/certificatepaper.h"

#include "core/base/sha256.h"
#include "core/browse/itemfields.h"
#include "ui/activity/paper.h"
#include "ui/words/causewords.h"
#include "ui/words/format.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTextDocument>
#include <QTextTable>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    struct CertificateWords {
        Q_DECLARE_TR_FUNCTIONS(docsweep::CertificatePaper)
    };

    /// What stands on every paper about a run.
    struct ReportWords {
        Q_DECLARE_TR_FUNCTIONS(docsweep::RunReport)
    };

    Instant timeIn(const QJsonValue &text)
    {
        return parseInstant(text.toString().toLatin1()).value_or(Instant());
    }

    QString both(const QJsonValue &text)
    {
        const Instant at = timeIn(text);
        return ReportWords::tr("%1 (%2)", "local time, the same in UTC").arg(formatTime(at, Instant{}), formatUtc(at));
    }

    QString count(const QJsonObject &object, const QString &name)
    {
        return formatCount(object[name].toInteger());
    }

    /// A kind or a state by its word in the file.
    template <typename Value, size_t size>
    QString worded(
        const QString &word, const Value (&values)[size], QLatin1String (*wordOf)(Value), QString (*textOf)(Value))
    {
        for (const Value value : values) {
            if (wordOf(value) == word)
                return textOf(value);
        }
        return word;
    }

    constexpr ItemKind kKinds[]{
        ItemKind::Session, ItemKind::File, ItemKind::Output, ItemKind::Orphan, ItemKind::OldVersion};
    constexpr ItemState kStates[]{ItemState::Skipped, ItemState::Pending, ItemState::Failed};

    QString ruleText(const QJsonObject &rule)
    {
        if (rule.isEmpty())
            return CertificateWords::tr("What earlier runs had ordered");
        if (rule[u"one_session"_s].toBool())
            return CertificateWords::tr("One session that somebody chose");
        return CertificateWords::tr("Everything unused for longer than %1 (since %2)")
            .arg(formatDuration(std::chrono::seconds(rule[u"age_seconds"_s].toInteger())),
                formatUtc(timeIn(rule[u"cutoff"_s])));
    }

    void setGone(PaperSetter &setter, const QJsonObject &facts)
    {
        const QJsonArray parts = facts[u"by_bucket_and_kind"_s].toArray();
        if (parts.isEmpty())
            return;
        setter.heading(CertificateWords::tr("What is gone"));
        QTextTable *table = setter.table(5, {34, 22, 14, 16, 14}, 3);
        table->appendRows(int(parts.size()));
        const QString heads[] = {CertificateWords::tr("Bucket"), ReportWords::tr("Kind"), ReportWords::tr("Deleted"),
            ReportWords::tr("Already gone"), ReportWords::tr("Size")};
        for (int column = 0; column < 5; ++column)
            PaperSetter::cell(table, 0, column, heads[column], 8.5, true, PaperSetter::kSoft,
                column < 2 ? Qt::AlignLeft : Qt::AlignRight, true);
        for (int row = 1; row <= int(parts.size()); ++row) {
            const QJsonObject part = parts[row - 1].toObject();
            const bool isRow = part[u"bucket"_s].isNull();
            const QString texts[] = {isRow ? CertificateWords::tr("database") : part[u"bucket"_s].toString(),
                worded(part[u"kind"_s].toString(), kKinds, &kindWord, &kindText), count(part, u"deleted"_s),
                count(part, u"already_gone"_s), isRow ? u"–"_s : formatBytes(part[u"bytes"_s].toInteger())};
            for (int column = 0; column < 5; ++column)
                PaperSetter::cell(table, row, column, texts[column], 9.5, false, PaperSetter::kInk,
                    column < 2 ? Qt::AlignLeft : Qt::AlignRight);
        }
        setter.leave(table);
    }

    /// A cause by its stable name. What it is about stands in no certificate: an ellipsis takes its place.
    QString causeWords(const QString &name)
    {
        constexpr int kNumbers = 1000;
        constexpr int kPlaces = 8;
        for (int number = 1; number < kNumbers; ++number) {
            if (causeName(CauseKind(number)) == name)
                return causeText({CauseKind(number), QStringList(kPlaces, u"…"_s)});
        }
        return {};
    }

    QString reasonWords(const QString &name, Duration age)
    {
        constexpr int kNumbers = 100;
        for (int number = 1; number < kNumbers; ++number) {
            if (reasonName(Reason(number)) != name)
                continue;
            QString text = reasonText(Reason(number), age);
            text.front() = text.front().toUpper();
            return text;
        }
        return {};
    }

    /// Why it is still there, in the user's language; of a newer docsweep's certificate the name that stands there.
    QString whyText(const QJsonObject &exception, Duration age)
    {
        const bool isReason = !exception[u"reason"_s].isNull();
        const QString name = exception[isReason ? u"reason"_s : u"cause"_s].toString();
        const QString words = name.isEmpty() ? QString() : isReason ? reasonWords(name, age) : causeWords(name);
        return words.isEmpty() ? name : words;
    }

    void setExceptions(PaperSetter &setter, const QJsonObject &facts)
    {
        const Duration age = std::chrono::seconds(facts[u"rule"_s][u"age_seconds"_s].toInteger());
        QJsonArray exceptions;
        const QJsonArray all = facts[u"exceptions"_s].toArray();
        for (const auto &each : all) { // but for what is gone all the same
            if (QJsonValue(each).toObject()[u"cause"_s] != causeName(CauseKind::FinishedByOther))
                exceptions.append(each);
        }
        if (exceptions.isEmpty())
            return;
        setter.heading(CertificateWords::tr("What is still there"));
        QTextTable *table = setter.table(3, {14, 26, 60}, 3);
        table->appendRows(int(exceptions.size()) - 1);
        for (int row = 0; row < int(exceptions.size()); ++row) {
            const QJsonObject each = exceptions[row].toObject();
            const QString why = whyText(each, age);
            PaperSetter::cell(table, row, 0, count(each, u"items"_s), 9.5, true, PaperSetter::kInk, Qt::AlignRight);
            PaperSetter::cell(table, row, 1, worded(each[u"state"_s].toString(), kStates, &stateWord, &stateText), 9.5,
                false, PaperSetter::kInk);
            PaperSetter::cell(table, row, 2, why.isEmpty() ? u"–"_s : why, 9.5, false, PaperSetter::kSoft);
        }
        setter.leave(table);
    }

    void setRun(PaperSetter &setter, const QJsonObject &facts, const QString &project)
    {
        const QJsonObject run = facts[u"run"_s].toObject();
        std::vector<std::pair<QString, QString>> lines{{CertificateWords::tr("Run"), count(run, u"number"_s)},
            {ReportWords::tr("Started"), both(run[u"began"_s])}};
        if (!run[u"ended"_s].isNull())
            lines.emplace_back(ReportWords::tr("Ended"), both(run[u"ended"_s]));
        const QString starter = run[u"started_by"_s].toString();
        lines.emplace_back(
            ReportWords::tr("Started by"), starter.isEmpty() ? CertificateWords::tr("not known") : starter);
        lines.emplace_back(CertificateWords::tr("Rule"), ruleText(facts[u"rule"_s].toObject()));
        if (run[u"limits_set_aside"_s].toBool())
            lines.emplace_back(
                CertificateWords::tr("Safety limits"), CertificateWords::tr("Somebody set them aside for this run"));
        if (!project.isEmpty())
            lines.emplace_back(ReportWords::tr("Connection"), project);
        lines.emplace_back(ReportWords::tr("Database"), facts[u"database"_s].toString());
        if (!facts[u"storage"_s].isNull())
            lines.emplace_back(ReportWords::tr("Storage"), facts[u"storage"_s].toString());
        if (!run[u"plan_digest"_s].isNull())
            lines.emplace_back(
                CertificateWords::tr("Plan (SHA-256)"), PaperSetter::breakable(run[u"plan_digest"_s].toString()));
        setter.heading(ReportWords::tr("The run"));
        setter.facts(lines);
    }

    void setProof(PaperSetter &setter, const CertificatePaper &paper)
    {
        const QJsonObject ledger = paper.certificate.facts[u"ledger"_s].toObject();
        Sha256 hash;
        hash.add(paper.certificate.signature);
        std::vector<std::pair<QString, QString>> lines;
        if (!ledger.isEmpty())
            lines.emplace_back(CertificateWords::tr("Ledger"),
                CertificateWords::tr("run %1; the last entry is %2, %3")
                    .arg(count(ledger, u"run"_s), count(ledger, u"entry"_s),
                        PaperSetter::breakable(ledger[u"hash"_s].toString())));
        lines.emplace_back(CertificateWords::tr("Signed file"), paper.signedFile);
        lines.emplace_back(CertificateWords::tr("Installation"), PaperSetter::breakable(paper.certificate.fingerprint));
        lines.emplace_back(CertificateWords::tr("Signature (SHA-256)"),
            PaperSetter::breakable(QString::fromLatin1(hash.result().toHex())));
        setter.heading(CertificateWords::tr("How to prove it"));
        setter.facts(lines);
        setter.paragraph(CertificateWords::tr("This page is for people. What is signed is the file named above, with "
                                              "its signature beside it. Anybody can prove it with: %1")
                             .arg(u"docsweep-cli verify "_s + paper.signedFile),
            PaperSetter::kSoft);
    }

} // namespace

QString CertificatePaper::title() const
{
    return CertificateWords::tr("Certificate of deletion");
}

std::unique_ptr<QTextDocument> CertificatePaper::document() const
{
    const QJsonObject &facts = certificate.facts;
    const QJsonObject gone = facts[u"gone"_s].toObject();
    auto document = emptyPaper();
    PaperSetter setter(*document);
    setter.block(
        project.isEmpty() ? u"docsweep"_s : QString(u"docsweep · "_s + project), 9.5, false, PaperSetter::kSoft, 0, 0);
    setter.block(title(), 19, true, PaperSetter::kInk, 0, 6);
    setter.block(CertificateWords::tr("The installation of docsweep named below states that, by %1, the storage had "
                                      "reported %2 objects absent and the database %3 rows deleted.")
                     .arg(both(facts[u"made_at"_s]), count(gone, u"objects"_s), count(gone, u"rows"_s)),
        11, false, PaperSetter::kInk, 0, 8);
    setGone(setter, facts);
    setExceptions(setter, facts);
    setRun(setter, facts, project);
    setter.heading(CertificateWords::tr("What it does not cover"));
    setter.paragraph(CertificateWords::tr(
        "Backups and copies of the database and the storage, caches in front of them (a CDN), and what they keep of "
        "deleted data in their own files."));
    setter.paragraph(CertificateWords::tr(
        "Copies that docsweep keeps so that a deletion can be taken back: until their time is over. Another "
        "certificate can be made then."));
    if (const qint64 others = facts[u"finished_by_others"_s].toInteger(); others > 0)
        setter.paragraph(CertificateWords::tr(
            "%Ln file(s) that another installation deleted in the place of this one: its certificate states them.",
            nullptr, int(others)));
    if (const qint64 earlier = facts[u"gone"_s].toObject()[u"objects_of_earlier_runs"_s].toInteger(); earlier > 0)
        setter.paragraph(CertificateWords::tr(
            "The names of %Ln file(s) that earlier runs had ordered: only their number is certified here.", nullptr,
            int(earlier)));
    if (!facts[u"details_kept"_s].toBool())
        setter.paragraph(
            CertificateWords::tr("The items of this run are no longer known: only its totals are certified."));
    setProof(setter, *this);
    return document;
}

Result<> CertificatePaper::writePdf(const QString &file) const
{
    return writePaper(file, title(),
        [this](QPagedPaintDevice &device) { return printPaper(*document(), device, title() + u" · "_s + signedFile); });
}

} // namespace docsweep
