// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/format.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/restorereport.h"
#include "app/cli/secretinput.h"
#include "app/cli/vaultaccess.h"
#include "core/monitor/vaultfacts.h"
#include "core/restore/restoreplanner.h"
#include "core/restore/restorerunner.h"
#include "core/restore/restoretofolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kItemsRead = 1000;

    RestoreRequest requestOf(const RestoreOptions &options)
    {
        RestoreRequest request;
        request.run = options.run;
        request.container = options.container;
        request.session = options.session;
        if (options.object)
            request.object = ObjectName{{}, *options.object};
        return request;
    }

    bool isAny(const RestoreOptions &options)
    {
        return options.run || !options.container.isEmpty() || options.session || options.object;
    }

    void printJson(QJsonObject object, QLatin1String mode, ExitCode code, const QString &message, Console &console)
    {
        QJsonObject whole = jsonHead("restore"_L1, mode);
        for (auto field = object.begin(); field != object.end(); ++field)
            whole[field.key()] = field.value();
        setJsonEnd(whole, code, message, nullptr);
        console.print(QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact)));
    }

    Result<std::vector<RestoreItem>> itemsOf(const RestoreBackends &backends, RestoreId id)
    {
        const Result<std::unique_ptr<RestoreBook>> book = RestoreBook::open(backends.home);
        if (!book)
            return fail(book.error());
        std::vector<RestoreItem> all;
        for (qint64 after = -1;;) {
            Result<std::vector<RestoreItem>> some = (*book)->items(id, after, kItemsRead);
            if (!some)
                return some;
            if (some->empty())
                return all;
            after = some->back().seq;
            all.insert(all.end(), std::make_move_iterator(some->begin()), std::make_move_iterator(some->end()));
        }
    }

    Result<ExitCode> report(const Restore &restore, const RestoreBackends &backends, const RestoreOptions &options,
        const CommandContext &context)
    {
        const Result<std::vector<RestoreItem>> items = itemsOf(backends, restore.id);
        if (!items)
            return fail(items.error());
        const ExitCode code = exitCodeOf(restore);
        context.console.endProgress();
        if (options.json) {
            printJson({{u"restore"_s, jsonOf(restore, *items)}}, options.givenUp ? "give-up"_L1 : "run"_L1, code,
                summarizeRestore(restore), context.console);
            return code;
        }
        for (const QString &line : reportRestore(restore, *items))
            context.console.print(line);
        return code;
    }

    Result<ExitCode> toFolder(
        const RestoreBackends &backends, const RestoreOptions &options, const CommandContext &context)
    {
        const Result<RestoreDraft> draft = RestorePlanner(backends, context.stop).planForFolder(requestOf(options));
        if (!draft)
            return fail(draft.error());
        const Result<std::unique_ptr<VaultReader>> reader = backends.vault();
        if (!reader)
            return fail(reader.error());
        const Result<ToldToFolder> told = bringToFolder(**reader, draft->items, *options.folder, context.stop);
        if (!told)
            return fail(told.error());
        const ExitCode code = told->left.empty() ? ExitCode::Done : ExitCode::DoneInPart;
        const QString message = u"%1 (%2) and the rows of %3 are in %4"_s.arg(formatCount(told->objects, "file"_L1),
            formatBytes(told->bytes), formatCount(told->sessions, "session"_L1), *options.folder);
        context.console.endProgress();
        if (options.json) {
            Restore shown = draft->restore;
            printJson({{u"restore"_s, jsonOf(shown, told->left)}}, "to"_L1, code, message, context.console);
            return code;
        }
        context.console.print(message + u'.');
        for (const RestoreItem &item : told->left)
            context.console.complain(u"Not written: "_s + displayKey(pathInFolder(item)) + u": "_s + item.why.text);
        return code;
    }

    /// What was cut off comes first; it is told, and its items are settled before anything new is planned.
    Result<bool> finishEarlier(RestoreRunner &runner, const CommandContext &context, ExitCode &code)
    {
        const Result<std::vector<Restore>> earlier = runner.finishEarlier(context.stop);
        if (!earlier)
            return fail(earlier.error());
        for (const Restore &restore : *earlier) {
            context.console.endProgress();
            context.console.complain(u"Cut off earlier: "_s + summarizeRestore(restore) + u'.');
            for (const Cause &warning : restore.warnings)
                context.console.complain(sentenceOf(warning) + u'.');
            code = exitCodeOf(restore);
        }
        return !earlier->empty();
    }

    /// Needs the vault neither unlocked nor there: what is not back stays where it is.
    Result<ExitCode> giveUp(const RestoreOptions &options, const CommandContext &context)
    {
        const RestoreBackends backends = restoreBackends(context);
        const Result<std::unique_ptr<RestoreBook>> book = RestoreBook::openIfThere(backends.home);
        if (!book)
            return fail(book.error());
        const RestoreId id = *options.givenUp;
        const Result<Restore> restore = *book
            ? (*book)->restore(id)
            : Result<Restore>(fail(ErrorKind::NotFound, Cause{CauseKind::RestoreUnknown, {QString::number(id)}}));
        if (!restore)
            return fail(restore.error());
        if (restore->stage != RestoreStage::Begun)
            return fail(ErrorKind::Conflict, Cause{CauseKind::RestoreNotOpen, {QString::number(id)}});
        context.console.endProgress();
        if (!options.confirmed) {
            if (!canAsk())
                return fail(ErrorKind::BadConfig, u"nobody can be asked here: add --yes; nothing was changed"_s);
            const Result<bool> yes = askYesNo(u"Give up %1 of restore %2 that did not come back? [y/N] "_s.arg(
                                                  formatCount(openItems(*restore), "item"_L1), QString::number(id)),
                context.stop);
            if (!yes)
                return fail(yes.error());
            if (!*yes) {
                context.console.print(u"Nothing was changed."_s);
                return ExitCode::Done;
            }
        }
        const Result<Restore> ended = RestoreRunner(backends).giveUp(id, context.stop);
        if (!ended)
            return fail(ended.error());
        if (!options.json)
            context.console.print(u"Given up. What has come back stays, and is held. Its copies stay in the vault "
                                  "until %1."_s.arg(formatTime(ended->termEnd)));
        return report(*ended, backends, options, context);
    }

    Result<ExitCode> planAndBring(const RestoreBackends &backends, RestoreRunner &runner, const RestoreOptions &options,
        const CommandContext &context)
    {
        Result<RestoreDraft> draft = RestorePlanner(backends, context.stop).plan(requestOf(options));
        if (!draft)
            return fail(draft.error());
        context.console.endProgress();
        const Instant now = backends.clock->now();
        if (options.dryRun && options.json) {
            const QString message =
                u"%1 would come back; nothing was changed"_s.arg(formatCount(draft->restore.items, "item"_L1));
            printJson({{u"restore"_s, jsonOf(draft->restore, draft->items)}}, "dry-run"_L1, ExitCode::Done, message,
                context.console);
            return ExitCode::Done;
        }
        if (!options.json) {
            for (const QString &line : reportDraft(draft->restore, draft->items, now, backends.hold))
                context.console.print(line);
        }
        if (options.dryRun) {
            context.console.print(u"Nothing was changed."_s);
            return ExitCode::Done;
        }
        if (!options.confirmed) {
            if (!canAsk())
                return fail(ErrorKind::BadConfig,
                    u"nobody can be asked here: add --yes, or look first with --dry-run; nothing was changed"_s);
            const Result<bool> yes =
                askYesNo(u"Bring %1 back? [y/N] "_s.arg(formatCount(draft->restore.items, "item"_L1)), context.stop);
            if (!yes)
                return fail(yes.error());
            if (!*yes) {
                context.console.print(u"Nothing was changed."_s);
                return ExitCode::Done;
            }
        }
        const Result<std::unique_ptr<RestoreBook>> book = RestoreBook::open(backends.home);
        if (!book)
            return fail(book.error());
        const Result<Restore> sealed = (*book)->seal(draft->restore, draft->items);
        if (!sealed)
            return fail(sealed.error());
        const Result<Restore> done = runner.execute(sealed->id, sealed->items, context.stop);
        if (!done)
            return fail(done.error());
        return report(*done, backends, options, context);
    }

} // namespace

Result<ExitCode> runRestore(const RestoreOptions &options, const CommandContext &context)
{
    if (options.givenUp)
        return giveUp(options, context);
    const Result<std::shared_ptr<VaultFolder>> folder = openVault(context.settings);
    if (!folder)
        return fail(folder.error());
    const Result<VaultPrivateKey> key = readVaultKey(context);
    if (!key)
        return fail(key.error());
    const RestoreBackends backends = restoreBackends(context, *folder, *key);
    if (options.folder)
        return toFolder(backends, options, context);
    RestoreRunner runner(backends);
    ExitCode code = ExitCode::Done;
    if (!options.dryRun) {
        const Result<bool> any = finishEarlier(runner, context, code);
        if (!any)
            return fail(any.error());
        if (!isAny(options)) {
            if (!*any)
                context.console.print(u"No restore was cut off. Say what is to come back: restore RUN, --session KEY "
                                      "or --object KEY."_s);
            return *any ? code : ExitCode::Misused;
        }
    }
    return planAndBring(backends, runner, options, context);
}

} // namespace docsweep
