// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/format.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/vaultaccess.h"
#include "core/base/visibletext.h"
#include "core/restore/restorebook.h"
#include "core/sweep/vaultkeeping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    struct Sums {
        qint64 objects = 0;
        qint64 sessions = 0;
        qint64 bytes = 0;
        qint64 gone = 0;
    };

    Sums sumsOf(const VaultContainer &container)
    {
        Sums sums;
        for (const VaultItem &item : container.items) {
            if (item.state != VaultItemState::Kept) {
                ++sums.gone;
                continue;
            }
            ++(item.kind == VaultItemKind::Rows ? sums.sessions : sums.objects);
            sums.bytes += item.sizeBytes;
        }
        return sums;
    }

    void print(QJsonObject object, ExitCode code, const QString &message, Console &console)
    {
        setJsonEnd(object, code, message, nullptr);
        console.print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }

    QJsonArray jsonOf(const std::vector<VaultTrouble> &troubles)
    {
        QJsonArray list;
        for (const VaultTrouble &trouble : troubles)
            list.append(QJsonObject{{u"container"_s, QString::fromLatin1(trouble.container)},
                {u"item"_s, trouble.item == 0 ? QJsonValue() : QJsonValue(trouble.item)},
                {u"why"_s, sentenceOf(trouble.cause)}, {u"why_kind"_s, jsonCause(trouble.cause)}});
        return list;
    }

    QJsonObject jsonOf(const VaultContainer &container, Instant now)
    {
        const Sums sums = sumsOf(container);
        QJsonArray warnings;
        for (const Cause &warning : container.warnings)
            warnings.append(QJsonObject{{u"text"_s, sentenceOf(warning)}, {u"kind"_s, jsonCause(warning)}});
        return {{u"container"_s, QString::fromLatin1(container.id)}, {u"run"_s, container.run.run},
            {u"made"_s, toIsoUtc(container.run.madeAt)}, {u"until"_s, toIsoUtc(container.run.termEnd)},
            {u"over"_s, now >= container.run.termEnd}, {u"files"_s, sums.objects}, {u"sessions"_s, sums.sessions},
            {u"size_bytes"_s, sums.bytes}, {u"dropped"_s, sums.gone}, {u"stored_bytes"_s, container.fileBytes},
            {u"warnings"_s, warnings}};
    }

    /// Restores that were cut off wait for whoever has the private key.
    std::vector<Restore> openRestores(const CommandContext &context)
    {
        const Result<std::unique_ptr<RestoreBook>> book = RestoreBook::openIfThere(context.settings.home);
        if (!book || !*book)
            return {};
        const Result<std::vector<Restore>> open = (*book)->unfinished();
        return open ? *open : std::vector<Restore>();
    }

    Result<ExitCode> list(const VaultOptions &options, const std::shared_ptr<VaultFolder> &folder,
        const CommandContext &context, ReadingOptions reading = {})
    {
        const Result<std::unique_ptr<VaultReader>> reader = VaultReader::open(folder, *context.readers.clock, reading);
        if (!reader)
            return fail(reader.error());
        std::vector<VaultTrouble> troubles;
        const Result<std::vector<VaultContainer>> containers = (*reader)->containers(&troubles);
        if (!containers)
            return fail(containers.error());
        const Result<qint64> used = folder->usedBytes();
        if (!used)
            return fail(used.error());
        const Instant now = context.readers.clock->now();
        const std::vector<Restore> open = openRestores(context);
        const ExitCode code = troubles.empty() ? ExitCode::Done : ExitCode::DoneInPart;
        const QString summary = u"%1 in %2, %3 on the disk"_s.arg(
            formatCount(qint64(containers->size()), "container"_L1), folder->path(), formatBytes(*used));
        context.console.endProgress();
        if (options.json) {
            QJsonArray all;
            for (const VaultContainer &container : *containers)
                all.append(jsonOf(container, now));
            QJsonArray waiting;
            for (const Restore &restore : open)
                waiting.append(QJsonObject{{u"id"_s, restore.id}, {u"asked"_s, restore.asked}});
            QJsonObject object =
                jsonHead("vault"_L1, options.action == VaultOptions::Action::Rebuild ? "rebuild"_L1 : "list"_L1);
            object[u"folder"_s] = folder->path();
            object[u"used_bytes"_s] = *used;
            object[u"containers"_s] = all;
            object[u"cut_off"_s] = waiting;
            object[u"troubles"_s] = jsonOf(troubles);
            print(object, code, summary, context.console);
            return code;
        }
        if (!containers->empty())
            context.console.print(
                u"  RUN  MADE                  UNTIL                 SESSIONS  FILES       SIZE  CONTAINER"_s);
        for (const VaultContainer &container : *containers) {
            const Sums sums = sumsOf(container);
            context.console.print(QString::number(container.run.run).rightJustified(5) + u"  "_s
                + formatTime(container.run.madeAt).leftJustified(20) + u"  "_s
                + (now >= container.run.termEnd ? u"over"_s : formatTime(container.run.termEnd)).leftJustified(20)
                + u"  "_s + QString::number(sums.sessions).rightJustified(8) + u"  "_s
                + QString::number(sums.objects).rightJustified(5) + u"  "_s + formatBytes(sums.bytes).rightJustified(9)
                + u"  "_s + QString::fromLatin1(container.id));
            for (const Cause &warning : container.warnings)
                context.console.complain(sentenceOf(warning));
        }
        context.console.print(summary + u'.');
        for (const VaultTrouble &trouble : troubles)
            context.console.complain(sentenceOf(trouble.cause));
        for (const Restore &restore : open)
            context.console.complain(sentenceOf({CauseKind::RestoreOpen, {QString::number(restore.id)}}) + u": "_s
                + context.program + u" restore, or give it up: restore %1 --give-up"_s.arg(restore.id));
        return code;
    }

    Result<ExitCode> show(
        const VaultOptions &options, const std::shared_ptr<VaultFolder> &folder, const CommandContext &context)
    {
        const Result<VaultPrivateKey> key = readVaultKey(context);
        if (!key)
            return fail(key.error());
        const Result<std::unique_ptr<VaultReader>> reader = vaultReaders(folder, *key, *context.readers.clock)();
        if (!reader)
            return fail(reader.error());
        const Result<std::vector<VaultContainer>> containers = (*reader)->containers();
        if (!containers)
            return fail(containers.error());
        bool isNumber = false;
        const qint64 run = options.what.toLongLong(&isNumber);
        std::vector<VaultEntry> entries;
        std::vector<VaultTrouble> troubles;
        bool isContainer = false;
        for (const VaultContainer &container : *containers) {
            const bool isAsked = container.id == options.what || (isNumber && container.run.run == run);
            if (!isAsked)
                continue;
            isContainer = true;
            const Result<> read = (*reader)->entries(
                container.id, context.stop,
                [&entries](const VaultEntry &entry) {
                    entries.push_back(entry);
                    return true;
                },
                &troubles);
            if (!read)
                return fail(read.error());
        }
        if (!isContainer) {
            auto found = (*reader)->findSession(options.what, context.stop);
            if (!found)
                return fail(found.error());
            entries = std::move(*found);
        }
        if (entries.empty() && troubles.empty())
            return fail(ErrorKind::NotFound, Cause{CauseKind::NothingToRestore, {displayKey(options.what)}});
        const ExitCode code = troubles.empty() ? ExitCode::Done : ExitCode::DoneInPart;
        context.console.endProgress();
        if (options.json) {
            QJsonArray items;
            for (const VaultEntry &entry : entries) {
                const bool isRows = entry.kind == VaultItemKind::Rows;
                items.append(QJsonObject{{u"container"_s, QString::fromLatin1(entry.copy.container)},
                    {u"item"_s, entry.copy.item}, {u"kind"_s, isRows ? u"rows"_s : u"object"_s},
                    {u"session"_s,
                        entry.owner.kind == VaultOwner::Kind::Session ? QJsonValue(displayKey(entry.owner.name))
                                                                      : QJsonValue()},
                    {u"bucket"_s, entry.object ? QJsonValue(entry.object->bucket) : QJsonValue()},
                    {u"key"_s, entry.object ? QJsonValue(displayKey(entry.object->entry.key)) : QJsonValue()},
                    {u"size_bytes"_s, entry.copy.sizeBytes}, {u"documents"_s, entry.documents}});
            }
            QJsonObject object = jsonHead("vault"_L1, "show"_L1);
            object[u"items"_s] = items;
            object[u"troubles"_s] = jsonOf(troubles);
            print(object, code, formatCount(qint64(entries.size()), "copy"_L1, "copies"_L1), context.console);
            return code;
        }
        for (const VaultEntry &entry : entries) {
            const QString size = formatBytes(entry.copy.sizeBytes).rightJustified(10);
            if (entry.kind == VaultItemKind::Rows)
                context.console.print(size + u"  session "_s + displayKey(entry.session) + u" with "_s
                    + formatCount(entry.documents, "document"_L1));
            else if (entry.object)
                context.console.print(
                    size + u"  "_s + entry.object->bucket + u'/' + displayKey(entry.object->entry.key));
        }
        for (const VaultTrouble &trouble : troubles)
            context.console.complain(sentenceOf(trouble.cause));
        return code;
    }

    /// Under the run lock: a run writes into the vault.
    Result<ExitCode> expire(
        const VaultOptions &options, const std::shared_ptr<VaultFolder> &folder, const CommandContext &context)
    {
        const Result<VaultKept> kept = keepVault(context.writers, *folder, context.settings.vault.term, context.stop);
        if (!kept)
            return fail(kept.error());
        const VaultRemoved *const removed = &kept->expired;
        std::vector<VaultTrouble> troubles = removed->troubles;
        troubles.insert(troubles.end(), kept->erased.troubles.begin(), kept->erased.troubles.end());
        const ExitCode code = troubles.empty() ? ExitCode::Done : ExitCode::DoneInPart;
        const QString summary = removed->containers == 0 && removed->items == 0
            ? u"Nothing is past its term"_s
            : u"%1 past their term are gone: %2"_s.arg(
                formatCount(removed->items, "copy"_L1, "copies"_L1), formatBytes(removed->bytes));
        context.console.endProgress();
        if (options.json) {
            QJsonObject object = jsonHead("vault"_L1, "expire"_L1);
            object[u"containers_removed"_s] = removed->containers;
            object[u"copies_removed"_s] = removed->items;
            object[u"freed_bytes"_s] = removed->bytes;
            object[u"requests_answered"_s] = kept->answered;
            object[u"copies_erased"_s] = kept->erased.items;
            object[u"troubles"_s] = jsonOf(troubles);
            print(object, code, summary, context.console);
            return code;
        }
        context.console.print(summary + u'.');
        if (kept->answered > 0)
            context.console.print(u"Erased for other docsweeps, who asked by the ledger: %1 (%2)."_s.arg(
                formatCount(kept->erased.items, "copy"_L1, "copies"_L1), formatCount(kept->answered, "request"_L1)));
        for (const VaultTrouble &trouble : troubles)
            context.console.complain(sentenceOf(trouble.cause));
        return code;
    }

} // namespace

Result<ExitCode> runVault(const VaultOptions &options, const CommandContext &context)
{
    const Result<std::shared_ptr<VaultFolder>> folder = openVault(context.settings);
    if (!folder)
        return fail(folder.error());
    switch (options.action) {
    case VaultOptions::Action::List:
        return list(options, *folder, context);
    case VaultOptions::Action::Show:
        return show(options, *folder, context);
    case VaultOptions::Action::Expire:
        return expire(options, *folder, context);
    case VaultOptions::Action::Rebuild:
        return list(options, *folder, context, ReadingOptions{{}, ClockTrust::AsNoted, true});
    }
    return ExitCode::Failed;
}

} // namespace docsweep
