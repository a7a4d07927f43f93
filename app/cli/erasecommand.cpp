// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/execution.h"
#include "app/cli/format.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/report.h"
#include "app/cli/secretinput.h"
#include "app/cli/vaultaccess.h"
#include "core/base/visibletext.h"
#include "core/restore/restorebook.h"
#include "core/sweep/vaultkeeping.h"
#include "core/vault/vaultupkeep.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    struct Erased {
        std::optional<Execution> cleanup; ///< nothing: there was nothing of it any more
        std::optional<VaultRemoved> vault; ///< nothing: there is no vault
        qint64 restoreItems = 0;
        std::optional<ErasureRequest> others; ///< that were asked; nothing: there is no ledger
        std::optional<Error> unasked; ///< why others could not be asked
    };

    /// Under the run lock, so that no run puts copies in meanwhile.
    Result<VaultRemoved> eraseCopies(
        const VaultFolder &folder, const SessionKey &session, const CommandContext &context)
    {
        const Result<std::unique_ptr<SessionStore>> sessions = context.writers.sessions();
        if (!sessions)
            return fail(sessions.error());
        const Result<std::unique_ptr<RunLock>> lock = (*sessions)->acquireRunLock(context.stop);
        if (!lock)
            return fail(lock.error());
        return eraseOwner(folder, ownerOfSession(session), context.stop);
    }

    QStringList whatIsKept(const CommandContext &context)
    {
        const Duration term = context.settings.retention.ledgerTerm;
        QStringList lines{
            u"The journal keeps its key and the names of its files in the plans that listed them, until they are "
            "forgotten (the newest three that were never run stay)."_s};
        if (context.settings.log.file.isEmpty())
            lines += u"docsweep writes no log file here."_s;
        else
            lines += u"The log %1 and its older parts may name it until they are rotated away."_s.arg(
                context.settings.log.file);
        lines += u"The ledger, where the web app has one, keeps holds that named it %1; ledger erase --session takes "
                 "them out now."_s.arg(
                     term > Duration::zero() ? u"for %1 after their end"_s.arg(describeDuration(term)) : u"for ever"_s);
        lines += u"Backups and snapshots of the database, the storage and the vault keep what they hold for as long "
                 "as whoever makes them says. On an SSD, overwriting is no proof."_s;
        return lines;
    }

    /// What becomes of the copies in other docsweeps' vaults.
    QStringList aboutOthers(const Erased &erased, const CommandContext &context)
    {
        if (erased.unasked)
            return {u"Other docsweeps' vaults could not be asked: %1. Run erase there as well."_s.arg(
                erased.unasked->text)};
        if (!erased.others)
            return {
                u"This web app has no ledger, so other docsweeps' vaults are not asked: run erase there as well."_s};
        if (erased.others->asked.empty())
            return {u"The ledger knows of no other docsweep with a vault."_s};
        QStringList lines{
            u"By the ledger these docsweeps were asked to erase it from their vaults, which they do at "
            "their next run or when somebody calls vault expire there (request %1):"_s.arg(erased.others->id)};
        for (const ErasureRequest::Asked &one : erased.others->asked)
            lines += u"  "_s + (one.who.isEmpty() ? u"(erased)"_s : visibleText(one.who))
                + (one.answeredAt ? u": done"_s : QString());
        lines += u"Its key stays in the ledger until all have answered, at the latest until %1. To see who has not: %2 "
                 "ledger status"_s.arg(formatTime(erased.others->until), context.program);
        return lines;
    }

    QJsonValue toJson(const std::optional<ErasureRequest> &request)
    {
        if (!request || request->asked.empty())
            return {};
        QJsonArray asked;
        for (const ErasureRequest::Asked &one : request->asked)
            asked.append(one.who);
        return QJsonObject{
            {u"request"_s, request->id}, {u"until"_s, toIsoUtc(request->until)}, {u"docsweeps"_s, asked}};
    }

    Result<ExitCode> tell(const EraseOptions &options, const Erased &erased, const CommandContext &context)
    {
        ExitCode code = erased.cleanup ? exitCodeOf(*erased.cleanup) : ExitCode::Done;
        if ((erased.vault && !erased.vault->troubles.empty()) || erased.unasked)
            code = ExitCode::DoneInPart;
        const QString rows = erased.cleanup ? summarizeRun(erased.cleanup->run, erased.cleanup->plan)
                                            : u"Nothing of it is in the database or the storage."_s;
        const QString copies = erased.vault
            ? u"%1 left the vault, keys first (%2)."_s.arg(
                formatCount(erased.vault->items, "copy"_L1, "copies"_L1), formatBytes(erased.vault->bytes))
            : u"There is no vault here."_s;
        context.console.endProgress();
        if (options.json) {
            QJsonObject object = jsonHead("erase"_L1, ""_L1);
            object[u"session"_s] = displayKey(options.session);
            object[u"cleaned"_s] = erased.cleanup.has_value();
            object[u"copies_erased"_s] = erased.vault ? QJsonValue(erased.vault->items) : QJsonValue();
            object[u"copies_left"_s] = erased.vault ? QJsonValue(qint64(erased.vault->troubles.size())) : QJsonValue();
            object[u"others_asked"_s] = toJson(erased.others);
            object[u"others_warning"_s] = erased.unasked ? QJsonValue(erased.unasked->text) : QJsonValue();
            object[u"still_kept"_s] = QJsonArray::fromStringList(whatIsKept(context));
            setJsonEnd(object, code, rows, nullptr);
            context.console.print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
            return code;
        }
        context.console.print(rows);
        context.console.print(copies);
        if (erased.vault) {
            for (const VaultTrouble &trouble : erased.vault->troubles)
                context.console.complain(sentenceOf(trouble.cause));
        }
        for (const QString &line : aboutOthers(erased, context)) {
            if (erased.unasked)
                context.console.complain(line);
            else
                context.console.print(line);
        }
        context.console.print(u"What is kept elsewhere:"_s);
        for (const QString &line : whatIsKept(context))
            context.console.print(u"  "_s + line);
        return code;
    }

} // namespace

Result<ExitCode> runErase(const EraseOptions &options, const CommandContext &given)
{
    CommandContext context = given;
    context.copies = CopiesOfRun::None;
    if (!options.confirmed) {
        if (!canAsk())
            return fail(ErrorKind::BadConfig, u"nobody can be asked here: add --yes; nothing was deleted"_s);
        const Result<bool> yes = askYesNo(
            u"Delete the session %1 for good, with its files and copies? [y/N] "_s.arg(displayKey(options.session)),
            context.stop);
        if (!yes)
            return fail(yes.error());
        if (!*yes) {
            context.console.print(u"Nothing was deleted."_s);
            return ExitCode::Done;
        }
    }
    Erased erased;
    Result<Execution> cleanup =
        planAndRun({context.settings.retention, options.session}, RunTrigger::CommandLine, context);
    if (cleanup)
        erased.cleanup = std::move(*cleanup);
    else if (cleanup.error().cause.kind != CauseKind::SessionUnknown)
        return fail(cleanup.error());
    std::shared_ptr<VaultFolder> own;
    if (context.settings.vault.isOn()) {
        const Result<std::shared_ptr<VaultFolder>> folder = openVault(context.settings);
        if (!folder && folder.error().cause.kind != CauseKind::VaultMissing)
            return fail(folder.error());
        if (folder) {
            own = *folder;
            Result<VaultRemoved> removed = eraseCopies(**folder, options.session, context);
            if (!removed)
                return fail(removed.error());
            erased.vault = std::move(*removed);
        }
    }
    const Result<std::unique_ptr<RestoreBook>> book = RestoreBook::openIfThere(context.settings.home);
    if (!book)
        return fail(book.error());
    if (*book) {
        const Result<qint64> forgotten = (*book)->forgetSession(options.session);
        if (!forgotten)
            return fail(forgotten.error());
        erased.restoreItems = *forgotten;
    }
    Result<std::optional<ErasureRequest>> asked =
        askOthersToErase(context.writers, options.session, own.get(), context.stop);
    if (asked)
        erased.others = std::move(*asked);
    else if (asked.error().kind == ErrorKind::Cancelled)
        return fail(asked.error());
    else
        erased.unasked = asked.error();
    return tell(options, erased, context);
}

} // namespace docsweep
