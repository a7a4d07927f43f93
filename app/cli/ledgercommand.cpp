// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/format.h"
#include "app/cli/holdlist.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/ledgerlists.h"
#include "app/cli/refusal.h"
#include "app/cli/report.h"
#include "core/base/log.h"
#include "core/base/visibletext.h"
#include "core/browse/certificate.h"
#include "core/ledger/adoption.h"
#include "core/sql/userathost.h"
#include "core/sweep/currentwebapp.h"
#include "core/sweep/ledgermaking.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kRunsShown = 10;
    constexpr int kOwnRunsLookedAt = 200;

    QString hexOf(const QByteArray &bytes)
    {
        return QString::fromLatin1(bytes.toHex());
    }

    Error missing(const Ledger &ledger)
    {
        return errorOf(ErrorKind::NotFound, Cause{CauseKind::LedgerMissing, {ledger.name()}});
    }

    /// A ledger that is in the way is a wrong call, not a lock that somebody holds.
    Error asMisuse(Error error)
    {
        if (error.cause.kind == CauseKind::LedgerThere)
            error.kind = ErrorKind::BadConfig;
        return error;
    }

    // ---- Making one

    Result<ExitCode> initLedger(Ledger &ledger, const CommandContext &context)
    {
        // A new one in the place of one that is gone would let nobody miss its holds.
        const auto found = ledger.find(context.stop);
        if (!found && found.error().cause.kind == CauseKind::LedgerVanished)
            return fail(found.error());
        const Result<LedgerHead> made = makeLedgerAlone(context.writers, ledger, context.stop);
        if (!made && made.error().cause.kind == CauseKind::LedgerNotMade
            && made.error().kind == ErrorKind::Unauthorized) {
            const Result<QString> script = ledger.script(context.stop);
            if (!script)
                return fail(script.error());
            context.console.print(*script);
            return fail(ErrorKind::Unauthorized,
                Why(made.error().text
                        + u". Let an owner of the database run the statements on standard output, then run ledger init again"_s,
                    made.error().cause));
        }
        if (!made)
            return fail(asMisuse(made.error()));
        context.console.print(u"Made: %1."_s.arg(ledger.name()));
        context.console.print(
            u"From now on every docsweep of this web app uses it. Version 0.1 does not know it, so update that "
            "everywhere."_s);
        context.console.print(
            u"To put the holds and earlier runs of this docsweep into it: %1 ledger adopt"_s.arg(context.program));
        return ExitCode::Done;
    }

    Result<ExitCode> adoptHolds(Ledger &ledger, const CommandContext &context)
    {
        const auto found = ledger.find(context.stop);
        if (!found)
            return fail(found.error());
        if (!*found)
            return fail(missing(ledger));
        const Result<qint64> adopted =
            adoptHolds(ledger, context.settings.home, context.readers.clock->now(), context.stop);
        if (!adopted)
            return fail(adopted.error());
        context.console.print(*adopted == 0
                ? u"No new hold: the ledger has every hold of this docsweep already."_s
                : u"Now every docsweep keeps %1 of this one."_s.arg(formatCount(*adopted, "hold"_L1)));
        const Result<qint64> runs = adoptRuns(context.readers, ledger, context.settings.home, context.stop);
        if (!runs)
            return fail(runs.error());
        context.console.print(*runs == 0 ? u"No new run: the ledger has every earlier run of this docsweep already."_s
                                         : u"Now every docsweep knows %1 of this one from before the ledger."_s.arg(
                                             formatCount(*runs, "run"_L1)));
        return ExitCode::Done;
    }

    // ---- Looking

    /// A ledger as `ledger status` shows it. Nothing: there is none.
    struct Shown {
        LedgerSight sight;
        std::vector<LedgerSchedule> schedules;
        std::vector<ErasureRequest> erasures;
        std::optional<Error> refusal; ///< why it cannot be believed
    };

    /// Where it is refused: what can be read all the same.
    Result<std::optional<Shown>> lookAt(Ledger &ledger, const CommandContext &context)
    {
        const auto found = ledger.find(context.stop);
        if (found && !*found)
            return std::optional<Shown>();
        Shown shown;
        if (!found && !leavesHoldsUnknown(found.error().cause.kind))
            return fail(found.error());
        if (!found)
            shown.refusal = found.error();
        Result<std::optional<LedgerSight>> sight = ledger.readAsItIs(kRunsShown, context.stop);
        if (!sight || !*sight)
            return found && !sight ? fail(sight.error()) : fail(found ? missing(ledger) : found.error());
        shown.sight = std::move(**sight);
        shown.sight.holds = holdsInForce(std::move(shown.sight.holds), context.readers.clock->now());
        if (shown.refusal)
            return std::optional(std::move(shown));
        Result<std::vector<LedgerSchedule>> expected = ledger.schedules(context.stop);
        if (!expected)
            return fail(expected.error());
        shown.schedules = std::move(*expected);
        if (ledger.vaults()) {
            auto erasures = ledger.vaults()->erasures(context.stop);
            if (!erasures && erasures.error().cause.kind != CauseKind::LedgerTakesNoRequests)
                return fail(erasures.error());
            if (erasures)
                shown.erasures = std::move(*erasures);
        }
        return std::optional(std::move(shown));
    }

    QJsonObject toJson(const Shown &shown, const Ledger &ledger)
    {
        const LedgerHead &head = shown.sight.head;
        QJsonArray runs;
        for (const LedgerRun &run : shown.sight.runs)
            runs.append(toJson(run));
        QJsonArray expected;
        for (const LedgerSchedule &schedule : shown.schedules)
            expected.append(toJson(schedule));
        QJsonArray erasures;
        for (const ErasureRequest &request : shown.erasures)
            erasures.append(toJson(request));
        return {{u"ledger"_s, hexOf(head.ledger)}, {u"place"_s, ledger.name()}, {u"epoch"_s, head.epoch},
            {u"entries"_s, head.number}, {u"hash"_s, hexOf(head.hash)}, {u"holds"_s, qint64(shown.sight.holds.size())},
            {u"runs"_s, runs}, {u"schedules"_s, expected}, {u"erasures"_s, erasures},
            {u"warning"_s, shown.refusal ? QJsonValue(shown.refusal->text) : QJsonValue()}};
    }

    void printStatus(const Shown &shown, const Ledger &ledger, Console &console)
    {
        const LedgerHead &head = shown.sight.head;
        console.print(u"Ledger:      "_s + ledger.name());
        console.print(u"Id:          "_s + hexOf(head.ledger));
        console.print(u"Last entry:  %1, %2"_s.arg(QString::number(head.number), formatTime(shown.sight.lastAt)));
        console.print(u"Its hash:    "_s + hexOf(head.hash));
        if (head.epoch > 1)
            console.print(u"Accepted:    %1 after a restore or a move (ledger rehome)"_s.arg(
                formatCount(head.epoch - 1, "time"_L1)));
        console.print(u"In force:    "_s + formatCount(qint64(shown.sight.holds.size()), "hold"_L1));
        printRuns(shown.sight.runs, console);
        printSchedules(shown.schedules, console);
        printErasures(shown.erasures, console);
    }

    Result<ExitCode> showStatus(Ledger &ledger, const LedgerOptions &options, const CommandContext &context)
    {
        const Result<std::optional<Shown>> looked = lookAt(ledger, context);
        if (!looked)
            return fail(looked.error());
        const std::optional<Shown> &shown = *looked;
        const std::optional<Error> refusal = shown ? shown->refusal : std::nullopt;
        const ExitCode code = refusal ? exitCodeOf(*refusal) : ExitCode::Done;
        context.console.endProgress();
        const QString sentence = !shown ? sentenceOf({CauseKind::LedgerMissing, {ledger.name()}})
            : refusal
            ? refusal->text
            : QString(ledger.name() + u": "_s + formatCount(shown->sight.head.number, "entry"_L1, "entries"_L1));
        if (options.json) {
            QJsonObject object = jsonHead("ledger"_L1, "status"_L1);
            object[u"ledger"_s] = QJsonValue();
            object[u"warning"_s] = QJsonValue();
            const QJsonObject parts = shown ? toJson(*shown, ledger) : QJsonObject();
            for (auto part = parts.begin(); part != parts.end(); ++part)
                object[part.key()] = part.value();
            setJsonEnd(object, code, sentence, refusal ? &*refusal : nullptr);
            context.console.print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
        }
        if (refusal) {
            complainOf(*refusal, context.console);
            context.console.complain(
                u"docsweep-cli: Warning: this is what can be read now. Holds and runs may be missing."_s);
        }
        if (options.json)
            return code;
        if (shown)
            printStatus(*shown, ledger, context.console);
        else
            context.console.print(sentence + u". To make one: "_s + context.program + u" ledger init"_s);
        return code;
    }

    /// "412:9f…": what a report or a log has.
    Result<LedgerWitness> toldBy(const QString &text)
    {
        LedgerWitness witness;
        bool isNumber = false;
        witness.number = text.section(u':', 0, 0).toLongLong(&isNumber);
        witness.hash = QByteArray::fromHex(text.section(u':', 1).toLatin1());
        witness.source = LedgerWitness::Source::Told;
        if (!isNumber || witness.number < 1 || witness.hash.toHex() != text.section(u':', 1).toLower().toLatin1()
            || witness.hash.size() != 32)
            return fail(ErrorKind::BadConfig,
                u"--seen wants the number of an entry and its hash, as a run's report shows them: 412:9f86d0…"_s);
        return witness;
    }

    Result<std::vector<LedgerWitness>> witnessesOf(const LedgerOptions &options)
    {
        std::vector<LedgerWitness> witnesses;
        for (const QString &file : options.certificates) {
            const Result<Certificate> certificate = readCertificate(file, {});
            if (!certificate)
                return fail(certificate.error());
            const std::optional<LedgerWitness> witness = witnessIn(*certificate);
            if (!witness)
                return fail(ErrorKind::BadConfig,
                    u"The certificate %1 names no ledger: there was none when its run ended."_s.arg(file));
            witnesses.push_back(*witness);
        }
        for (const QString &text : options.seen) {
            Result<LedgerWitness> witness = toldBy(text);
            if (!witness)
                return fail(witness.error());
            witnesses.push_back(std::move(*witness));
        }
        return witnesses;
    }

    QString sentenceOfWitness(const LedgerWitness &witness)
    {
        const QString entry = QString::number(witness.number);
        switch (witness.source) {
        case LedgerWitness::Source::Home:
            return u"Newest proof from outside the ledger: this docsweep saw entry %1 at %2."_s.arg(
                entry, formatTime(witness.seenAt));
        case LedgerWitness::Source::Certificate:
            return u"Newest proof from outside the ledger: a certificate of %2 has entry %1."_s.arg(
                entry, formatTime(witness.seenAt));
        case LedgerWitness::Source::Told:
            return u"Newest proof from outside the ledger: entry %1, as you have seen it."_s.arg(entry);
        }
        return {};
    }

    Result<ExitCode> verifyLedger(Ledger &ledger, const LedgerOptions &options, const CommandContext &context)
    {
        const Result<std::vector<LedgerWitness>> witnesses = witnessesOf(options);
        if (!witnesses)
            return fail(witnesses.error());
        const Result<LedgerProof> proof = ledger.verify(*witnesses, context.stop);
        if (!proof)
            return fail(proof.error());
        context.console.endProgress();
        const std::optional<LedgerWitness> &witness = proof->witness;
        context.console.print(witness ? sentenceOfWitness(*witness)
                                      : u"No proof from outside the ledger: this docsweep has not seen it before."_s);
        if (proof->problem) { // it was found: no command was refused
            const Error found = errorOf(ErrorKind::BadData, *proof->problem);
            complainOf(found, context.console);
            logError(found.text);
            return ExitCode::Failed;
        }
        const qint64 unwitnessed = proof->head.number - (witness ? witness->number : 0);
        context.console.print(u"Whole: %1, %2 and %3 are as they were written."_s.arg(
            formatCount(proof->entries, "entry"_L1, "entries"_L1), formatCount(proof->holds, "hold"_L1),
            formatCount(proof->runs, "run"_L1)));
        if (proof->unreadable > 0)
            context.console.print(
                u"The names in %1 were erased (ledger erase): nobody can tell whom they are about."_s.arg(
                    formatCount(proof->unreadable, "entry"_L1, "entries"_L1)));
        if (unwitnessed > 0)
            context.console.print(
                u"Nobody outside has seen the last %1 yet: an owner of the tables could have rewritten what is there."_s
                    .arg(formatCount(unwitnessed, "entry"_L1, "entries"_L1)));
        return ExitCode::Done;
    }

    /// One JSON object a line: the ledger, each entry, and the head at the end.
    Result<ExitCode> exportLedger(Ledger &ledger, const CommandContext &context)
    {
        const auto found = ledger.find(context.stop);
        if (!found)
            return fail(found.error());
        if (!*found)
            return fail(missing(ledger));
        context.console.endProgress();
        const auto print = [&context](const QJsonObject &object) {
            context.console.print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
        };
        print({{u"ledger"_s, hexOf((*found)->ledger)}, {u"form"_s, 1}});
        QByteArray last;
        qint64 number = 0;
        const Result<> read = ledger.readEntries(context.stop, [&](const LedgerEntry &entry) -> Result<> {
            print({{u"number"_s, entry.number}, {u"epoch"_s, entry.epoch}, {u"at_us"_s, toMicros(entry.at)},
                {u"payload"_s, QString::fromUtf8(entry.payload)}, {u"hash"_s, hexOf(entry.hash)}});
            last = entry.hash;
            number = entry.number;
            return context.console.isOutputLost() ? failCancelled() : Result<>();
        });
        if (!read)
            return fail(read.error());
        print({{u"head"_s, number}, {u"hash"_s, hexOf(last)}});
        return ExitCode::Done;
    }

    // ---- Deciding

    /// Runs that this docsweep did on the web app since then.
    std::vector<Run> ownRunsSince(Instant since, const CommandContext &context)
    {
        const Result<std::unique_ptr<Journal>> journal = context.readers.journal();
        const Result<WebAppId> webApp =
            journal ? currentWebApp(context.readers, **journal, context.stop) : fail(journal.error());
        Result<std::vector<Run>> runs = webApp ? (*journal)->runs(kOwnRunsLookedAt) : fail(webApp.error());
        if (!runs)
            return {};
        std::erase_if(*runs,
            [&](const Run &run) { return run.webApp != *webApp || run.startedAt <= since || run.totals.refusals > 0; });
        return std::move(*runs);
    }

    /// What somebody has to know who judges it: what it would hold, and what was done without it.
    void printSight(const LedgerSight &sight, const CommandContext &context)
    {
        Console &console = context.console;
        const std::vector<Hold> holds = holdsInForce(sight.holds, context.readers.clock->now());
        console.print(
            u"Its last entry is %1, of %2."_s.arg(QString::number(sight.head.number), formatTime(sight.lastAt)));
        console.print(holds.empty() ? u"It holds nothing."_s : u"These holds would count (%1):"_s.arg(holds.size()));
        for (const QString &line : reportHolds(holds, context.readers.clock->now()))
            console.print(line);
        std::vector<LedgerRun> runs = sight.runs;
        if (sight.seen) {
            std::erase_if(runs, [&sight](const LedgerRun &run) { return run.begunAt <= sight.seen->seenAt; });
            console.print(runs.empty() ? u"It has no run that began after this docsweep last saw it (%1)."_s.arg(
                              formatTime(sight.seen->seenAt))
                                       : u"It has these runs that began after this docsweep last saw it (%1):"_s.arg(
                                           formatTime(sight.seen->seenAt)));
        } else if (!runs.empty()) {
            console.print(u"Its newest runs:"_s);
        }
        printRuns(runs, console);
        const std::vector<Run> own = ownRunsSince(sight.lastAt, context);
        if (own.empty())
            return;
        console.print(u"It does not know these runs of this docsweep, which began after its last entry:"_s);
        for (const QString &line : reportRuns(own, {}))
            console.print(line);
    }

    Result<ExitCode> rehomeLedger(Ledger &ledger, const LedgerOptions &options, const CommandContext &context)
    {
        const auto found = ledger.find(context.stop);
        context.console.endProgress();
        if (found && *found) {
            context.console.print(u"The ledger is in use as it is. There is nothing to do."_s);
            return ExitCode::Done;
        }
        if (found)
            return fail(missing(ledger));
        if (!options.confirmed) {
            const Result<std::optional<LedgerSight>> sight = ledger.readAsItIs(kRunsShown, context.stop);
            if (!sight)
                return fail(sight.error());
            if (!*sight)
                return fail(found.error());
            context.console.complain(u"docsweep-cli: "_s + found.error().text);
            printSight(**sight, context);
            return fail(ErrorKind::BadConfig,
                u"Nothing was changed. To accept the ledger as it is: %1 ledger rehome --yes. Every docsweep of this "
                u"web "
                "app then goes by it, so add missing holds right after that (hold add), before the next run."_s.arg(
                    context.program));
        }
        const Result<LedgerHead> head = ledger.rehome(userAtHost(), context.stop);
        if (!head)
            return fail(head.error().cause.kind == CauseKind::LedgerMissing ? found.error() : head.error());
        context.console.print(
            u"Accepted: every docsweep of this web app goes by the ledger as it is. Entry %1 says so."_s.arg(
                head->number));
        return ExitCode::Done;
    }

    Result<ExitCode> forgetLedger(Ledger &ledger, const LedgerOptions &options, const CommandContext &context)
    {
        const auto found = ledger.find(context.stop);
        context.console.endProgress();
        if (found && !*found) {
            context.console.print(u"This docsweep expects no ledger there. There is nothing to do."_s);
            return ExitCode::Done;
        }
        if (!options.confirmed)
            return fail(ErrorKind::BadConfig,
                u"Nothing was changed. Say --yes if the ledger is gone for good. This docsweep then works without it: "
                "holds that were only in it keep nothing any more, so add those that are needed right after that (hold "
                "add), before the next run."_s);
        const Result<> done = ledger.forget(context.stop);
        if (!done && done.error().cause.kind == CauseKind::LedgerThere)
            return fail(ErrorKind::BadConfig,
                Why(u"The ledger is there, so it is not forgotten: %1. Nothing was changed."_s.arg(ledger.name()),
                    done.error().cause));
        if (!done)
            return fail(done.error());
        context.console.print(u"Forgotten: this docsweep does not expect that ledger any more."_s);
        return ExitCode::Done;
    }

    Result<ExitCode> upgradeLedger(Ledger &ledger, const CommandContext &context)
    {
        const auto found = ledger.find(context.stop);
        if (!found)
            return fail(found.error());
        if (!*found)
            return fail(missing(ledger));
        const Result<bool> upgraded = ledger.upgrade(context.stop);
        if (!upgraded)
            return fail(upgraded.error());
        context.console.endProgress();
        context.console.print(*upgraded
                ? u"Converted: docsweeps with vaults can ask each other now to erase a session (erase). Update "
                  u"docsweep "
                  "everywhere: ledger verify of an older one does not know such entries."_s
                : u"The ledger has the newest form that this docsweep knows. There is nothing to do."_s);
        return ExitCode::Done;
    }

    Result<ExitCode> stopRun(Ledger &ledger, const LedgerOptions &options, const CommandContext &context)
    {
        if (const Result<> asked = ledger.askToStop(options.run, userAtHost(), context.stop); !asked)
            return fail(asked.error());
        context.console.endProgress();
        context.console.print(
            u"Run %1 is asked to stop. It hears of it within seconds, finishes its batch and ends."_s.arg(options.run));
        return ExitCode::Done;
    }

    Result<ExitCode> eraseFromLedger(Ledger &ledger, const LedgerOptions &options, const CommandContext &context)
    {
        context.console.endProgress();
        LedgerErasure what;
        what.of = options.person ? LedgerErasure::Of::Person
            : options.session    ? LedgerErasure::Of::Session
                                 : LedgerErasure::Of::Ended;
        what.name = options.person ? *options.person : options.session.value_or(QByteArray());
        what.term = context.settings.retention.ledgerTerm;
        what.by = userAtHost();
        if (what.of == LedgerErasure::Of::Ended && what.term == Duration::zero())
            return fail(ErrorKind::BadConfig,
                u"Nothing was changed: DOCSWEEP_LEDGER_DAYS is 0, so what has ended is kept for ever."_s);
        if (!options.confirmed)
            return fail(ErrorKind::BadConfig,
                u"Nothing was changed. Say --yes to erase for good: the text of ended holds, and the names of those "
                u"who "
                "held, ran and stopped. Entries stay, without names, and ledger verify still proves them."_s);
        const Result<LedgerErased> erased = ledger.erase(what, context.stop);
        if (!erased)
            return fail(erased.error());
        if (what.of == LedgerErasure::Of::Ended && erased->holds == 0 && erased->runs == 0) {
            context.console.print(u"There was nothing to erase."_s);
            return ExitCode::Done;
        }
        context.console.print(
            u"Erased: the names in %1 and %2. Nobody can tell any more whom %3 of the ledger are about; ledger verify "
            "still proves them."_s.arg(formatCount(erased->holds, "hold"_L1), formatCount(erased->runs, "run"_L1),
                formatCount(erased->entries, "entry"_L1, "entries"_L1)));
        context.console.print(
            u"Not erased: the journal of each docsweep, which knows its own runs; logs, certificates and backups."_s);
        return ExitCode::Done;
    }

    Result<ExitCode> unexpect(Ledger &ledger, const LedgerOptions &options, const CommandContext &context)
    {
        if (const Result<> ended = ledger.endSchedule(options.run, context.stop); !ended)
            return fail(ended.error());
        context.console.endProgress();
        context.console.print(
            u"Schedule %1 is not expected any more. If a run of it begins again, it is expected again."_s.arg(
                options.run));
        return ExitCode::Done;
    }

} // namespace

Result<ExitCode> runLedger(const LedgerOptions &options, const CommandContext &context)
{
    if (!context.writers.ledger)
        return fail(ErrorKind::BadConfig, Cause{CauseKind::DatabaseNotSet, {}});
    const Result<std::unique_ptr<Ledger>> ledger = context.writers.ledger();
    if (!ledger)
        return fail(ledger.error());
    switch (options.action) {
    case LedgerOptions::Action::Init:
        return initLedger(**ledger, context);
    case LedgerOptions::Action::Status:
        return showStatus(**ledger, options, context);
    case LedgerOptions::Action::Verify:
        return verifyLedger(**ledger, options, context);
    case LedgerOptions::Action::Export:
        return exportLedger(**ledger, context);
    case LedgerOptions::Action::Adopt:
        return adoptHolds(**ledger, context);
    case LedgerOptions::Action::Rehome:
        return rehomeLedger(**ledger, options, context);
    case LedgerOptions::Action::Forget:
        return forgetLedger(**ledger, options, context);
    case LedgerOptions::Action::Upgrade:
        return upgradeLedger(**ledger, context);
    case LedgerOptions::Action::Stop:
        return stopRun(**ledger, options, context);
    case LedgerOptions::Action::Erase:
        return eraseFromLedger(**ledger, options, context);
    case LedgerOptions::Action::Unexpect:
        return unexpect(**ledger, options, context);
    }
    return ExitCode::Failed;
}

} // namespace docsweep
